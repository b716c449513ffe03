import { describe } from '../../model/describe.js';
import { layers } from '../../model/items.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { Card } from '../card/card.js';
import { fill, h, refill } from '../dom.js';
import { printed } from '../print/print.js';
import { ListView } from '../list/list.js';
import { TextView } from '../text/text.js';
import { Toolbar } from '../toolbar/toolbar.js';
import { Panel } from './panel.js';
import { Weights } from '../weights/weights.js';
import { views } from './views.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../model/items.js').Layer} Layer
 * @typedef {import('../../model/items.js').Span} Span
 * @typedef {import('../../words/number.js').Tongue} Tongue
 *
 * @typedef {object} DeskDeeds
 * @property {(layer: Layer) => void} toggle the marks of a layer
 * @property {(weights: import('../weights/weights.js').Shift) => void} weigh
 * @property {(item: Item) => void} ignore
 * @property {(item: Item | null) => void} selected
 * @property {(layer: Layer) => void} restore what was ignored
 * @property {(words: string, tone?: import('./reader.js').Tone) => void} tell
 *
 * @typedef {object} Shown
 * @property {Items} items
 * @property {ReadonlySet<string>} hidden layers
 * @property {(item: Item) => boolean} kept
 * @property {import('../weights/weights.js').Shift} weights
 * @property {Tongue} tongue
 */

/** The marked article, the list beside it and the card: one thing is selected in all three. */
export class Desk {
  /** @type {Shown | null} */
  #shown = null;
  /** @type {Items | null} what stands in the text view */
  #drawn = null;
  /** @type {Layer} */
  #tab = 'claim';
  /** @type {Map<Layer, string>} the views that were chosen */
  #views = new Map();
  /** @type {Item | null} */
  selected = null;

  #text = new TextView((item) => (item ? this.select(item, true) : this.unselect()));
  #toolbar = new Toolbar((layer) => this.#deeds.toggle(layer));
  #list = new ListView((item) => this.select(item), () => this.#card.el.focus());
  #panel = new Panel((tab) => this.#leave(tab), (view) => this.#turn(this.#tab, view));
  #weights = new Weights((weights) => this.#deeds.weigh(weights));
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
    this.#panel.el,
    this.#card.el,
  );
  #deeds;

  /** @param {DeskDeeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
    this.#panel.body.before(this.#weights.el);
    this.#text.el.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** @param {Shown} shown */
  show(shown) {
    const { items, tongue } = (this.#shown = shown);
    const fresh = this.#drawn !== items;
    const counts = Object.fromEntries(layers.map((layer) => [layer, this.#kept(layer).length]));
    if (fresh && !counts[this.#tab]) this.#tab = layers.find((layer) => counts[layer]) ?? 'claim';
    this.#text.el.setAttribute('aria-label', say(tongue.lang, 'text.label'));
    if (fresh) this.#text.show(items, this.#visible());
    else this.#text.mark(this.#visible());
    this.#drawn = items;
    this.#toolbar.show(shown.hidden, tongue.lang);
    const now = this.selected && items.get(this.selected.id);
    if (fresh || (now && !shown.kept(now))) this.unselect(true);
    else if (now) this.#card.show(items, now, tongue);
    this.#beside(counts);
  }

  /** Takes the marks away, as when the element leaves the page. */
  end() {
    this.#text.end();
    this.#drawn = null;
  }

  /** Makes ready for paper: the whole article, and the claims with their reasons behind it. */
  print() {
    if (!this.#shown) return;
    const { items, tongue } = this.#shown;
    const kept = /** @type {Record<Layer, Item[]>} */ (Object.fromEntries(layers.map((layer) => [layer, this.#kept(layer)])));
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
    if (item.layer !== this.#tab) this.#turn(item.layer);
    const v = items.data[item.id];
    const whole = item.layer === 'attribution' && v.content ? [v.content] : item.layer === 'claim' ? [item] : [];
    const parts = item.layer === 'claim' ? v.figures.concat(v.times).map((/** @type {string} */ id) => items.get(id)) : item.spans;
    this.#text.select(whole, parts.filter(Boolean));
    this.#list.select(item.id);
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
    this.#card.hide();
    this.#text.select([], []);
    if (back && held) this.#list.focus();
  }

  /** Puts the card where its words are; the layout has changed. */
  settle() {
    if (!this.selected || this.#card.el.hidden) return;
    const span = this.selected.spans[0] ?? this.selected;
    this.#card.place(this.#text.place(span), this.el.getBoundingClientRect(), this.#above.getBoundingClientRect().bottom);
  }

  /** @param {Layer} layer */
  #kept(layer) {
    const { items, kept } = /** @type {Shown} */ (this.#shown);
    return items.layers[layer].filter(kept);
  }

  #visible() {
    const { hidden } = /** @type {Shown} */ (this.#shown);
    return layers
      .filter((layer) => !hidden.has(layer))
      .flatMap((layer) => this.#kept(layer))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** @param {Record<string, number>} counts */
  #beside(counts) {
    const { items, tongue } = /** @type {Shown} */ (this.#shown);
    const of = views[this.#tab];
    const view = this.#views.get(this.#tab) ?? 'list';
    this.#panel.show(this.#tab, counts, ['list', ...Object.keys(of)], view, tongue);
    this.#weights.el.hidden = this.#tab !== 'claim';
    this.#weights.show(/** @type {Shown} */ (this.#shown).weights, tongue);
    const list = this.#kept(this.#tab);
    refill(this.#panel.body, this.#view(list, view), this.#ignored(items.layers[this.#tab].length - list.length));
  }

  /** What the panel shows of a layer. @param {Item[]} list @param {string} view */
  #view(list, view) {
    const { items, tongue } = /** @type {Shown} */ (this.#shown);
    if (items.layers[this.#tab].length === 0) return h('p', { class: 'none' }, say(tongue.lang, `none.${this.#tab}`));
    if (view !== 'list') return views[this.#tab][view](items, list, tongue, (item) => this.select(item));
    this.#list.show(items, list, tongue, this.selected?.id ?? null);
    return this.#list.el;
  }

  /** How many items are ignored, and the way to have them back. @param {number} count */
  #ignored(count) {
    const { tongue } = /** @type {Shown} */ (this.#shown);
    return count > 0 && h('p', { class: 'ignored' }, say(tongue.lang, 'panel.ignored', { n: inDigits(count, tongue) }), ' ', h('button', { onclick: () => this.#deeds.restore(this.#tab) }, say(tongue.lang, 'panel.restore')));
  }

  /** Turns to another tab; what is selected in this one stays behind. @param {Layer} tab */
  #leave(tab) {
    if (this.selected && this.selected.layer !== tab) this.unselect();
    this.#turn(tab);
  }

  /** @param {Layer} tab @param {string} [view] */
  #turn(tab, view) {
    this.#tab = tab;
    if (view) this.#views.set(tab, view);
    this.#beside(Object.fromEntries(layers.map((layer) => [layer, this.#kept(layer).length])));
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
