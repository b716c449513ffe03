import { describe } from '../../model/describe.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { bdi, h, refill } from '../dom.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../words/number.js').Tongue} Tongue
 */

/** How many items are put in the page at once. */
const page = 60;

/** The items of one layer: a real list, which is how a screen reader reads them. */
export class ListView {
  el = h('ol', { part: 'list', class: 'list' });
  /** @type {Item[]} */
  #items = [];
  #shown = 0;
  /** @type {(from: number) => Node[]} */
  #make = () => [];

  /** @param {(item: Item) => void} chosen @param {(item: Item) => void} entered a second time on the same item */
  constructor(chosen, entered) {
    this.el.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('button');
      if (button?.dataset.more) return this.#more(button);
      const item = this.#items.find((i) => i.id === button?.dataset.id);
      if (item) (button?.getAttribute('aria-current') === 'true' ? entered : chosen)(item);
    });
    this.el.addEventListener('keydown', (event) => this.#key(event));
  }

  /** @param {Items} items @param {Item[]} list @param {Tongue} tongue @param {string | null} selected */
  show(items, list, tongue, selected) {
    this.#items = list;
    this.#shown = 0;
    this.#make = (from) => {
      const rows = list.slice(from, from + page).map((item, i) => h('li', null, heading(items, item, list[from + i - 1], tongue), row(items, item, tongue)));
      this.#shown = from + rows.length;
      const left = list.length - this.#shown;
      if (left > 0) rows.push(h('li', null, h('button', { 'data-more': 'more' }, say(tongue.lang, 'panel.more', { n: inDigits(left, tongue) }))));
      return rows;
    };
    refill(this.el, this.#make(0));
    this.select(selected, false);
  }

  /** @param {HTMLElement} button */
  #more(button) {
    const rows = this.#make(this.#shown);
    button.parentElement?.replaceWith(...rows);
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (rows[0]).firstElementChild)?.focus();
  }

  /** Marks an item as the current one; the list has one stop for the Tab key. @param {string | null} id @param {boolean} [focus] */
  select(id, focus = false) {
    const at = this.#items.findIndex((item) => item.id === id);
    while (at >= this.#shown && this.#shown < this.#items.length) {
      this.el.lastElementChild?.replaceWith(...this.#make(this.#shown));
    }
    const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (this.el.querySelectorAll('button[data-id]'));
    buttons.forEach((button, i) => {
      const on = button.dataset.id === id;
      button.tabIndex = on || (at < 0 && i === 0) ? 0 : -1;
      if (on) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      if (on) button.scrollIntoView({ block: 'nearest' });
      if (on && focus) button.focus({ preventScroll: true });
    });
  }

  /** Puts the focus on the current item, or the first. */
  focus() {
    /** @type {HTMLElement | null} */ (this.el.querySelector('button[tabindex="0"]'))?.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const buttons = [...this.el.querySelectorAll('button')];
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[Math.max(0, Math.min(to, buttons.length - 1))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
    if (next.dataset.id && next.getAttribute('aria-current') !== 'true') next.click();
  }
}

/** The grade of a claim, over the first that has it; a row says its own to those who hear it. @param {Items} items @param {Item} item @param {Item | undefined} before @param {Tongue} tongue */
function heading(items, item, before, tongue) {
  if (item.layer !== 'claim') return null;
  const { title } = describe(items, item, tongue);
  if (before && describe(items, before, tongue).title === title) return null;
  return h('span', { class: 'grade', 'aria-hidden': 'true' }, title);
}

/** @param {Items} items @param {Item} item @param {Tongue} tongue */
function row(items, item, tongue) {
  const { title, quote, note } = describe(items, item, tongue);
  const claim = item.layer === 'claim';
  const [before, words, after] = quote;
  return h(
    'button',
    { 'data-id': item.id, 'data-layer': item.layer, class: 'item' },
    claim && h('span', { class: 'rank' }, inDigits(items.data[item.id].rank, tongue)),
    h(
      'span',
      { class: 'inside' },
      h('span', { class: claim ? 'unseen' : 'title' }, bdi(title)),
      words && h('q', { dir: 'rtl', lang: 'ar' }, before, before || after ? h('b', null, words) : words, after),
      note && h('span', { class: 'note' }, bdi(note)),
    ),
  );
}
