import { h, refill } from '../dom.js';
import { CompareView } from '../compare/compare.js';
import { Input } from '../input/input.js';
import { actionButtons } from './actions.js';
import { Desk } from './desk.js';
import { knownBy } from './state.js';
import { Status } from './status.js';

/**
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../words/number.js').Tongue} Tongue
 * @typedef {import('./status.js').Tone} Tone
 *
 * @typedef {object} ScreenDeeds
 * @property {import('../input/input.js').InputDeeds} input
 * @property {import('./actions.js').Actions} article
 * @property {Omit<import('./desk.js').DeskDeeds, 'tell'>} desk
 * @property {Omit<import('../compare/compare.js').CompareDeeds, 'tell'>} compare
 */

/** Below this width of the element, in pixels, list and card stand under the text. */
const narrow = 860;

/** What the reader shows: where an article comes in, the marked article, or several compared; above it what happens. */
export class Screen {
  /** Whether the mode has turned and the focus has not followed. */
  #owed = false;
  /** Whether the marked article is still to come. */
  #awaited = false;
  #status = new Status();
  #width = new ResizeObserver(([{ contentRect }]) => {
    this.el.classList.toggle('narrow', contentRect.width < narrow);
    this.desk.settle();
  });
  #printing = () => this.desk.print();
  #deeds;

  /** @param {ScreenDeeds} deeds */
  constructor(deeds) {
    const tell = (/** @type {string} */ words, /** @type {Tone | undefined} */ tone) => this.tell(words, tone);
    this.input = new Input(deeds.input);
    this.desk = new Desk({ ...deeds.desk, tell });
    this.compare = new CompareView({ ...deeds.compare, tell });
    this.#deeds = deeds;
    this.el = h('div', { class: 'root' }, this.#status.el, this.input.el, this.desk.el, this.compare.el);
    this.el.addEventListener('keydown', (event) => this.#keys(event));
    this.el.addEventListener('dragover', (event) => event.preventDefault());
    this.el.addEventListener('drop', (event) => this.compare.el.hidden && this.input.drop(event));
  }

  /** Follows the width of the element and the wish to print. @param {Element} element */
  begin(element) {
    this.#width.observe(element);
    window.addEventListener('beforeprint', this.#printing);
  }

  end() {
    window.removeEventListener('beforeprint', this.#printing);
    this.#width.disconnect();
    this.desk.end();
  }

  /** Says something, politely. @param {string} words @param {Tone} [tone] */
  tell(words, tone) {
    this.#status.tell(words, tone);
  }

  /** @param {import('./state.js').State} state @param {Items | null} items @param {Tongue} tongue @param {boolean} undoable */
  show({ text, mode, hidden, ignored, weights, region, date }, items, tongue, undoable) {
    const { lang } = tongue;
    this.el.lang = lang;
    this.el.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const reading = mode === 'read' && items !== null;
    this.#awaited = mode === 'read' && items === null;
    this.el.classList.toggle('reading', reading);
    const comparing = mode === 'compare';
    this.input.el.hidden = reading || comparing;
    this.compare.el.hidden = !comparing;
    if (comparing) this.compare.show(tongue);
    this.desk.el.hidden = !reading;
    if (this.input.field.value !== text) this.input.field.value = text;
    this.input.show(lang, { region, date });
    refill(this.desk.actions, actionButtons(lang, this.#deeds.article, undoable));
    if (!reading) return;
    const kept = (/** @type {import('../../model/items.js').Item} */ item) => ignored.size === 0 || !ignored.has(knownBy(items, item));
    this.desk.show({ items, hidden, kept, weights, tongue });
  }

  /** Begins at its top, with the focus where the mode wants it: the mode has turned. */
  turned() {
    const { host } = /** @type {ShadowRoot} */ (this.el.getRootNode());
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
    this.#owed = true;
    this.focus();
  }

  /** Puts the focus where a turned mode wants it, once that is on the screen. */
  focus() {
    if (!this.#owed) return;
    if (!this.compare.el.hidden) this.compare.focus();
    else if (!this.input.el.hidden) this.input.field.focus();
    else this.desk.focus();
    this.#owed = this.#awaited;
  }

  /** @param {KeyboardEvent} event */
  #keys(event) {
    const { input, desk, article } = this.#deeds;
    const writing = event.composedPath()[0] === this.input.field;
    const held = event.ctrlKey || event.metaKey;
    if (held && event.key === 'Enter') writing ? input.read() : article.edit();
    else if (held && event.key === 'z' && !writing) article.undo();
    else if (event.key === 'Delete' && this.desk.selected && !writing) desk.ignore(this.desk.selected);
    else return;
    event.preventDefault();
  }
}
