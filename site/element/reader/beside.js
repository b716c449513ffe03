import { layers } from '../../model/items.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { h, refill } from '../dom.js';
import { ListView } from '../list/list.js';
import { Weights } from '../weights/weights.js';
import { Panel } from './panel.js';
import { views } from './views.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Layer} Layer
 *
 * @typedef {object} Shown
 * @property {import('../../model/items.js').Items} items
 * @property {ReadonlySet<string>} hidden layers
 * @property {(item: Item) => boolean} kept
 * @property {import('../weights/weights.js').Shift} weights
 * @property {import('../../words/number.js').Tongue} tongue
 *
 * @typedef {object} BesideDeeds
 * @property {(item: Item) => void} chosen
 * @property {() => void} entered a second time on the chosen item
 * @property {(tab: Layer) => void} left for another tab
 * @property {(weights: import('../weights/weights.js').Shift) => void} weigh
 * @property {(layer: Layer) => void} restore what was ignored
 */

/** The items of a layer that are not ignored. @param {Shown} shown @param {Layer} layer */
export function keptOf(shown, layer) {
  return shown.items.layers[layer].filter(shown.kept);
}

/** What stands beside the text: a tab a layer, and its items as a list or in another view. */
export class Beside {
  /** @type {Shown | null} */
  #shown = null;
  /** @type {Layer} */
  #tab = 'claim';
  /** @type {Map<Layer, string>} the views that were chosen */
  #views = new Map();
  /** @type {string | null} the id of the selected item */
  #selected = null;
  #list = new ListView((item) => this.#deeds.chosen(item), () => this.#deeds.entered());
  #panel = new Panel((tab) => this.#deeds.left(tab), (view) => this.turn(this.#tab, view));
  #weights = new Weights((weights) => this.#deeds.weigh(weights));
  el = this.#panel.el;
  #deeds;

  /** @param {BesideDeeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
    this.#panel.body.before(this.#weights.el);
  }

  /** @param {Shown} shown @param {boolean} fresh whether that is another report: then a tab is open that has something */
  show(shown, fresh) {
    this.#shown = shown;
    if (fresh && keptOf(shown, this.#tab).length === 0) this.#tab = layers.find((layer) => keptOf(shown, layer).length > 0) ?? 'claim';
    this.#render(shown);
  }

  /** Turns to a tab. @param {Layer} tab @param {string} [view] */
  turn(tab, view) {
    this.#tab = tab;
    if (view) this.#views.set(tab, view);
    if (this.#shown) this.#render(this.#shown);
  }

  /** @param {Item} item */
  select(item) {
    this.#selected = item.id;
    if (item.layer !== this.#tab) this.turn(item.layer);
    this.#list.select(item.id);
  }

  unselect() {
    this.#selected = null;
  }

  /** Puts the focus on the list. */
  focus() {
    this.#list.focus();
  }

  /** @param {Shown} shown */
  #render(shown) {
    const { items, tongue, weights } = shown;
    const counts = Object.fromEntries(layers.map((layer) => [layer, keptOf(shown, layer).length]));
    const view = this.#views.get(this.#tab) ?? 'list';
    this.#panel.show(this.#tab, counts, ['list', ...Object.keys(views[this.#tab])], view, tongue);
    this.#weights.el.hidden = this.#tab !== 'claim';
    this.#weights.show(weights, tongue);
    const ignored = items.layers[this.#tab].length - counts[this.#tab];
    refill(this.#panel.body, this.#view(shown, view), ignored > 0 && this.#ignored(ignored, tongue));
  }

  /** What the panel shows of a layer. @param {Shown} shown @param {string} view */
  #view(shown, view) {
    const { items, tongue } = shown;
    if (items.layers[this.#tab].length === 0) return h('p', { class: 'none' }, say(tongue.lang, `none.${this.#tab}`));
    const list = keptOf(shown, this.#tab);
    if (view !== 'list') return views[this.#tab][view](items, list, tongue, (item) => this.#deeds.chosen(item));
    this.#list.show(items, list, tongue, this.#selected);
    return this.#list.el;
  }

  /** How many items are ignored, and the way to have them back. @param {number} count @param {import('../../words/number.js').Tongue} tongue */
  #ignored(count, tongue) {
    const back = h('button', { onclick: () => this.#deeds.restore(this.#tab) }, say(tongue.lang, 'panel.restore'));
    return h('p', { class: 'ignored' }, say(tongue.lang, 'panel.ignored', { n: inDigits(count, tongue) }), ' ', back);
  }
}
