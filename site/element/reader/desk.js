import { describe } from '../../model/describe.js';
import { layers } from '../../model/items.js';
import { say } from '../../words/strings.js';
import { Card } from '../card/card.js';
import { fill, h } from '../dom.js';
import { printed } from '../print/print.js';
import { TextView } from '../text/text.js';
import { Toolbar } from '../toolbar/toolbar.js';
import { Beside, keptOf } from './beside.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Layer} Layer
 * @typedef {import('../../model/items.js').Span} Span
 * @typedef {import('./beside.js').Shown} Shown
 *
 * @typedef {object} DeskDeeds
 * @property {(layer: Layer) => void} toggle the marks of a layer
 * @property {(weights: import('../weights/weights.js').Shift) => void} weigh
 * @property {(item: Item) => void} ignore
 * @property {(item: Item | null) => void} selected
 * @property {(layer: Layer) => void} restore what was ignored
 * @property {(words: string, tone?: import('./status.js').Tone) => void} tell
 */

/** The marked article, the list beside it and the card: one thing is selected in all three. */
export class Desk {
  /** @type {Shown | null} */
  #shown = null;
  /** @type {import('../../model/items.js').Items | null} what stands in the text view */
  #drawn = null;
  /** @type {Item | null} */
  selected = null;

  #text = new TextView((item) => (item ? this.select(item, true) : this.unselect()));
  #toolbar = new Toolbar((layer) => this.#deeds.toggle(layer));
  #beside = new Beside({
    chosen: (item) => this.select(item),
    entered: () => this.#card.el.focus(),
    left: (tab) => this.#leave(tab),
    weigh: (weights) => this.#deeds.weigh(weights),
    restore: (layer) => this.#deeds.restore(layer),
  });
  #card = new Card({
    close: () => this.unselect(true),
    ignore: (item) => this.#deeds.ignore(item),
    go: (id) => this.#go(id),
    reveal: (span) => this.#reveal(span),
    copy: (words) => this.#copy(words),
  });
  /** What can be done with the article stands here, beside the kinds of marks. */
  actions = h('div', { class: 'actions' });
  #paper = h('section', { class: 'printed' });
  #above = h('div', { class: 'above' }, this.#toolbar.el, this.actions);
  el = h(
    'div',
    { class: 'desk' },
    h('div', { class: 'column' }, this.#above, this.#text.el, this.#paper),
    this.#beside.el,
    this.#card.el,
  );
  #deeds;

  /** @param {DeskDeeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
    this.#text.el.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** @param {Shown} shown */
  show(shown) {
    const { items, tongue } = (this.#shown = shown);
    const fresh = this.#drawn !== items;
    this.#text.el.setAttribute('aria-label', say(tongue.lang, 'text.label'));
    if (fresh) this.#text.show(items, this.#visible());
    else this.#text.mark(this.#visible());
    this.#drawn = items;
    this.#toolbar.show(shown.hidden, tongue.lang);
    const now = this.selected && items.get(this.selected.id);
    if (fresh || (now && !shown.kept(now))) this.unselect(true);
    else if (now) this.#card.show(items, now, tongue);
    this.#beside.show(shown, fresh);
  }

  /** Takes the marks away, as when the element leaves the page. */
  end() {
    this.#text.end();
    this.#drawn = null;
  }

  /** Makes ready for paper: the whole article, and the claims with their reasons behind it. */
  print() {
    if (!this.#shown) return;
    const shown = this.#shown;
    const { items, tongue } = shown;
    const kept = /** @type {Record<Layer, Item[]>} */ (Object.fromEntries(layers.map((layer) => [layer, keptOf(shown, layer)])));
    this.#text.finish();
    this.#paper.replaceChildren();
    fill(this.#paper, printed(items, kept, tongue));
  }

  focus() {
    this.#text.el.focus({ preventScroll: true });
  }

  /** Selects an item in the text, the list and the card. @param {Item} item @param {boolean} [there] whether the person has just clicked it in the text, and wants it to stay where it is */
  select(item, there = false) {
    const { items, tongue } = /** @type {Shown} */ (this.#shown);
    this.selected = item;
    this.#beside.select(item);
    const v = items.data[item.id];
    const whole = item.layer === 'attribution' && v.content ? [v.content] : item.layer === 'claim' ? [item] : [];
    const parts = item.layer === 'claim' ? v.figures.concat(v.times).map((/** @type {string} */ id) => items.get(id)) : item.spans;
    this.#text.select(whole, parts.filter(Boolean));
    this.#card.show(items, item, tongue);
    this.#reveal(item.spans[0] ?? item, there);
    const { title, note } = describe(items, item, tongue);
    this.#deeds.tell([say(tongue.lang, `one.${item.layer}`), title, note].filter(Boolean).join(tongue.lang === 'ar' ? '، ' : ', '), 'quiet');
    this.#deeds.selected(item);
  }

  /** @param {boolean} [back] whether the focus, if the card has it, goes back to the list */
  unselect(back = false) {
    const held = this.#card.el.matches(':focus-within');
    if (this.selected) this.#deeds.selected(null);
    this.selected = null;
    this.#beside.unselect();
    this.#card.hide();
    this.#text.select([], []);
    if (back && held) this.#beside.focus();
  }

  /** Puts the card where its words are; the layout has changed. */
  settle() {
    if (!this.selected || this.#card.el.hidden) return;
    const span = this.selected.spans[0] ?? this.selected;
    this.#card.place(this.#text.place(span), this.el.getBoundingClientRect(), this.#above.getBoundingClientRect().bottom);
  }

  #visible() {
    const shown = /** @type {Shown} */ (this.#shown);
    return layers
      .filter((layer) => !shown.hidden.has(layer))
      .flatMap((layer) => keptOf(shown, layer))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Turns to another tab; what is selected in this one stays behind. @param {Layer} tab */
  #leave(tab) {
    if (this.selected && this.selected.layer !== tab) this.unselect();
    this.#beside.turn(tab);
  }

  /** @param {string} id */
  #go(id) {
    const item = this.#shown?.items.get(id);
    if (!item) return;
    this.select(item);
    this.#card.el.focus({ preventScroll: true });
  }

  /** @param {Span} span @param {boolean} [there] */
  #reveal(span, there = false) {
    this.#text.reveal(span, there && !this.el.closest('.narrow') ? 0 : 0.56);
    this.settle();
  }

  /** @param {string} words */
  async #copy(words) {
    await navigator.clipboard?.writeText(words);
    this.#deeds.tell(say(/** @type {Shown} */ (this.#shown).tongue.lang, 'card.copied'));
  }

  /** From mark to mark in the text. @param {KeyboardEvent} event */
  #walk(event) {
    const step = { ArrowDown: 1, ArrowLeft: 1, ArrowUp: -1, ArrowRight: -1 }[event.key];
    if (event.key === 'Enter' && this.selected) this.#card.el.focus();
    if (event.key === 'Escape') this.unselect();
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const marks = this.#visible();
    const at = marks.findIndex((item) => item.id === this.selected?.id);
    const next = marks[at < 0 ? (step > 0 ? 0 : marks.length - 1) : at + step];
    event.preventDefault();
    if (next) this.select(next);
  }
}
