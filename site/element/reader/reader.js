import { createAnalyzer } from '../../api/mihakk.js';
import { History } from '../../model/history.js';
import { Items, layers } from '../../model/items.js';
import { isArabic } from '../../model/language.js';
import { turn } from '../../model/turn.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { h, refill, sheet } from '../dom.js';
import { download, exportChoice } from '../export/export.js';
import { shifted } from '../weights/weights.js';
import { CompareView } from '../compare/compare.js';
import { Input } from '../input/input.js';
import { Desk } from './desk.js';
import { readerSheets } from './sheets.js';
import { blank, toggled } from './state.js';
import { trouble } from './trouble.js';
import example from '../../../testdata/articles/eg_health_initiative.txt';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('./state.js').State} State
 * @typedef {'' | 'quiet' | 'busy' | 'bad'} Tone of what is told: of a deed, of what one sees beside the text anyway, of work, of trouble
 */

/** Below this width of the element, in pixels, list and card stand under the text. */
const narrow = 860;

/** How long after the last key a text is read, in milliseconds. */
const pause = 120;

/**
 * <mihakk-reader>: paste an article, see what in it can be checked.
 *
 * Attributes: lang (ar, en), digits (latn, arab), region, reference-date.
 * Properties: text, report, selected. Events: mihakk-report, mihakk-select,
 * mihakk-problem; they bubble and cross shadow roots.
 */
export class MihakkReader extends HTMLElement {
  static observedAttributes = ['lang', 'digits', 'region', 'reference-date'];

  /** @type {State} */
  #state = blank;
  /** @type {Items | null} */
  #items = null;
  /** @type {History<State>} */
  #history = new History();
  #asked = new AbortController();
  /** @type {import('../../api/types.js').Analyzer | null} */
  #analyzer = null;
  #timer = 0;
  /** Whether the mode has turned and the focus has not followed. */
  #owed = false;

  #status = h('p', { class: 'status', part: 'status', role: 'status' });
  #input = new Input({
    typed: (text) => this.#type(text),
    given: (text) => this.#step({ text, mode: 'read' }),
    example: () => this.#step({ text: example.trim(), mode: 'read' }),
    read: () => this.#step({ mode: 'read' }),
    set: (name, value) => this.#step({ [name]: value }),
    unreadable: (name) => this.#tell(say(this.#lang, 'state.file', { name }), 'bad'),
  });
  #desk = new Desk({
    toggle: (layer) => this.#step({ hidden: toggled(this.#state.hidden, layer) }),
    weigh: (weights) => this.#step({ weights }),
    ignore: (item) => this.#ignore(item),
    selected: (item) => this.#send('mihakk-select', item && { id: item.id, kind: item.layer, start: item.start, end: item.end }),
    restore: (layer) => this.#step({ ignored: new Set([...this.#state.ignored].filter((key) => !key.startsWith(`${layer}:`))) }),
    tell: (words, tone) => this.#tell(words, tone),
  });
  #compare = new CompareView({
    compare: (articles) => this.#ask().compare(articles),
    back: () => this.#step({ mode: this.#state.text ? 'read' : 'edit' }),
    tell: (words, tone) => this.#tell(words, tone),
  });
  #page = h('div', { class: 'root' }, this.#status, this.#input.el, this.#desk.el, this.#compare.el);
  #width = new ResizeObserver(([{ contentRect }]) => {
    this.#page.classList.toggle('narrow', contentRect.width < narrow);
    this.#desk.settle();
  });

  #printing = () => this.#desk.print();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = readerSheets.map(sheet);
    root.append(this.#page);
    this.#page.addEventListener('keydown', (event) => this.#keys(event));
    this.#page.addEventListener('dragover', (event) => event.preventDefault());
    this.#page.addEventListener('drop', (event) => this.#state.mode !== 'compare' && this.#input.drop(event));
  }

  connectedCallback() {
    this.#width.observe(this);
    window.addEventListener('beforeprint', this.#printing);
    this.#ask().ready().catch(() => undefined);
    this.#render();
    if (this.#state.text) this.#read();
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.#printing);
    this.#asked.abort();
    this.#analyzer?.close();
    this.#analyzer = null;
    this.#width.disconnect();
    this.#desk.end();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    this.#render();
    if (name === 'region' || name === 'reference-date') this.#read();
  }

  /** The article. Setting it shows it marked. */
  get text() {
    return this.#state.text;
  }
  set text(text) {
    this.#step({ text: String(text), mode: text ? 'read' : 'edit' });
  }

  /** The latest report; null until there is one. */
  get report() {
    return this.#items?.report ?? null;
  }

  /** The id of the selected item, or null. */
  get selected() {
    return this.#desk.selected?.id ?? null;
  }
  set selected(id) {
    const item = this.#items?.get(id);
    if (item) this.#desk.select(item);
    else this.#desk.unselect();
  }

  /** Takes back the last step. */
  undo() {
    const before = this.#history.back();
    if (!before) return;
    this.#apply(before);
    this.#tell(say(this.#lang, 'input.undone'));
  }

  /** Forgets the article and every step. */
  clear() {
    this.#history.forget();
    this.#apply(blank);
    this.#tell(say(this.#lang, 'input.cleared'));
  }

  get #lang() {
    return /** @type {'ar' | 'en'} */ (this.lang === 'en' ? 'en' : 'ar');
  }

  get #tongue() {
    const digits = /** @type {'arab' | 'latn'} */ (this.getAttribute('digits') === 'arab' ? 'arab' : 'latn');
    return { lang: this.#lang, digits };
  }

  /** Takes a step that can be undone. @param {Partial<State>} change */
  #step(change) {
    this.#history.keep(this.#state);
    this.#apply({ ...this.#state, ...change });
  }

  /** @param {State} next */
  #apply(next) {
    const { text, region, date, weights } = this.#state;
    const reading = next.text !== text || next.region !== region || next.date !== date || next.weights !== weights;
    const turned = next.mode !== this.#state.mode;
    this.#state = next;
    if (this.#input.field.value !== next.text) this.#input.field.value = next.text;
    if (reading) this.#read();
    if (turned && next.mode === 'compare') this.#compare.begin(next.text, this.#tongue);
    if (turned && !reading) this.#tell('');
    this.#render();
    if (!turned || !this.isConnected) return;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.#owed = true;
    this.#focus();
  }

  /** Puts the focus where a turned mode wants it, once that is on the screen. */
  #focus() {
    if (!this.#owed) return;
    if (this.#state.mode === 'compare') this.#compare.focus();
    else if (!this.#input.el.hidden) this.#input.field.focus();
    else this.#desk.focus();
    this.#owed = this.#state.mode === 'read' && this.#items === null;
  }

  /** @param {string} text */
  #type(text) {
    this.#state = { ...this.#state, text };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#read(), pause);
  }

  /** Reads the text; only the latest reading counts. */
  async #read() {
    clearTimeout(this.#timer);
    this.#asked.abort();
    if (!this.isConnected) return;
    const { signal } = (this.#asked = new AbortController());
    const { text } = this.#state;
    if (!text.trim()) return this.#found(null, say(this.#lang, 'state.empty'), 'quiet');
    if (!isArabic(text)) return this.#found(null, say(this.#lang, 'state.not_arabic'), 'bad');
    const slow = setTimeout(() => this.#tell(say(this.#lang, 'state.working'), 'busy'), 300);
    try {
      const report = await this.#ask().analyze(text, { signal, ...this.#options() });
      const items = new Items(report, text);
      await turn();
      signal.throwIfAborted();
      this.#found(items, this.#sum(items), 'quiet');
      this.#send('mihakk-report', { text, report });
    } catch (error) {
      if (signal.aborted) return;
      this.#found(null, trouble(error, this.#tongue), 'bad');
      this.#send('mihakk-problem', { problem: error });
    } finally {
      clearTimeout(slow);
    }
  }

  /** The analyser, which the element has while it is on a page. */
  #ask() {
    return (this.#analyzer ??= createAnalyzer());
  }

  /** What the analyser is told beside the text: chosen by the person, else by the page's author. */
  #options() {
    return {
      region: this.#state.region || this.getAttribute('region') || undefined,
      referenceDate: this.#state.date || this.getAttribute('reference-date') || undefined,
      weights: shifted(this.#state.weights),
    };
  }

  /** Saves what was found as a file. @param {import('../../api/types.js').Format} format */
  async #save(format) {
    download(await this.#ask().export(this.#state.text, format, { lang: this.#lang, ...this.#options() }), format);
  }

  /** @param {Items | null} items @param {string} said @param {Tone} tone */
  #found(items, said, tone) {
    this.#items = items;
    this.#render();
    this.#focus();
    this.#tell(said, tone);
  }

  /** What was found, in one line. @param {Items} items */
  #sum(items) {
    const [claims, figures, times, sources, findings] = layers.map((layer) => inDigits(items.layers[layer].length, this.#tongue));
    return say(this.#lang, 'state.done', { claims, figures, times, sources, findings });
  }

  /** Says something, politely. @param {string} words @param {Tone} [tone] */
  #tell(words, tone = '') {
    this.#status.replaceChildren(...(words ? [h('span', null, words)] : []));
    this.#status.className = `status ${tone}`;
  }

  /** @param {string} name @param {object | null} detail */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** @param {Item} item */
  #ignore(item) {
    this.#step({ ignored: toggled(this.#state.ignored, this.#key(item)) });
    this.#tell(say(this.#lang, 'card.ignored'));
  }

  /** What an ignored item is known by when the text changes. @param {Item} item */
  #key(item) {
    return `${item.layer}:${item.spans.map((s) => this.#items?.quote(s)).join('|')}`;
  }

  #render() {
    const { mode, hidden, ignored, weights } = this.#state;
    const lang = this.#lang;
    this.#page.lang = lang;
    this.#page.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const reading = mode === 'read' && this.#items !== null;
    this.#page.classList.toggle('reading', reading);
    const comparing = mode === 'compare';
    this.#input.el.hidden = reading || comparing;
    this.#compare.el.hidden = !comparing;
    if (comparing) this.#compare.show(this.#tongue);
    this.#desk.el.hidden = !reading;
    this.#input.show(lang, { region: this.#state.region, date: this.#state.date });
    refill(
      this.#desk.actions,
      h('button', { onclick: () => this.#step({ mode: 'edit' }) }, say(lang, 'input.edit')),
      h('button', { onclick: () => this.#step({ ...blank }) }, say(lang, 'input.new')),
      h('button', { onclick: () => this.#step({ mode: 'compare' }) }, say(lang, 'input.compare')),
      this.#history.any && h('button', { onclick: () => this.undo() }, say(lang, 'input.undo')),
      ...exportChoice(lang, (format) => this.#save(format)),
    );
    if (!this.#items || !reading) return;
    const kept = (/** @type {Item} */ item) => ignored.size === 0 || !ignored.has(this.#key(item));
    this.#desk.show({ items: this.#items, hidden, kept, weights, tongue: this.#tongue });
  }

  /** @param {KeyboardEvent} event */
  #keys(event) {
    const writing = event.composedPath()[0] === this.#input.field;
    const held = event.ctrlKey || event.metaKey;
    if (held && event.key === 'Enter') this.#step({ mode: writing ? 'read' : 'edit' });
    else if (held && event.key === 'z' && !writing) this.undo();
    else if (event.key === 'Delete' && this.#desk.selected && !writing) {
      this.#ignore(this.#desk.selected);
    } else return;
    event.preventDefault();
  }
}
