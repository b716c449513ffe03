import { say } from '../../words/strings.js';
import { h } from '../dom.js';
import { details } from './details.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../words/number.js').Tongue} Tongue
 *
 * @typedef {object} Deeds what a card can ask of the reader
 * @property {() => void} close
 * @property {(item: Item) => void} ignore
 * @property {(id: string) => void} go to another item
 * @property {(span: import('../../model/items.js').Span) => void} reveal a stretch of the text
 * @property {(words: string) => void} copy
 */

/** Everything about one item, beside its words in the text. */
export class Card {
  el = h('section', { part: 'card', class: 'card', tabindex: -1, hidden: true });
  #deeds;

  /** @param {Deeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
    this.el.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      deeds.close();
    });
  }

  /** @param {Items} items @param {Item} item @param {Tongue} tongue */
  show(items, item, tongue) {
    const { lang } = tongue;
    const title = say(lang, `one.${item.layer}`);
    this.el.setAttribute('aria-label', title);
    this.el.dataset.layer = item.layer;
    const words = item.spans.map((s) => items.quote(s)).join(' … ');
    this.el.replaceChildren(
      h(
        'header',
        null,
        h('h3', null, title),
        h('button', { class: 'plain', 'aria-label': say(lang, 'card.close'), onclick: () => this.#deeds.close() }, '✕'),
      ),
      h('blockquote', { dir: 'rtl', lang: 'ar' }, h('span', null, words)),
      details(items, item, tongue, this.#deeds),
      h(
        'footer',
        null,
        h('button', { onclick: () => this.#deeds.copy(words) }, say(lang, 'card.copy')),
        h('button', { onclick: () => this.#deeds.ignore(item) }, say(lang, 'card.ignore')),
        search(words, lang),
      ),
    );
    this.el.hidden = false;
  }

  hide() {
    this.el.hidden = true;
  }

  /** Stands the card under a stretch of the text, or over it where there is more room. @param {DOMRect | null} anchor @param {DOMRect} frame what it must stay in, both on the screen @param {number} ceiling what it must stay under */
  place(anchor, frame, ceiling) {
    if (!anchor) return;
    this.el.style.maxBlockSize = '';
    const { width, height } = this.el.getBoundingClientRect();
    const middle = anchor.left + anchor.width / 2 - width / 2;
    const left = Math.max(frame.left + 8, Math.min(middle, frame.right - width - 8));
    const below = Math.min(anchor.bottom, Math.max(anchor.top + 80, window.innerHeight * 0.44)) + 10;
    const room = { below: window.innerHeight - below - 12, above: anchor.top - Math.max(0, ceiling) - 18 };
    const under = height <= room.below || room.below >= room.above;
    const size = Math.max(200, Math.min(height, under ? room.below : room.above));
    this.el.style.insetInlineStart = 'auto';
    this.el.style.left = `${left - frame.left}px`;
    this.el.style.top = `${(under ? below : anchor.top - size - 10) - frame.top}px`;
    this.el.style.maxBlockSize = `${size}px`;
  }
}

/** A link that asks a search engine, when the person clicks it. @param {string} words @param {import('../../words/strings.js').Language} lang */
function search(words, lang) {
  const href = `https://duckduckgo.com/?q=${encodeURIComponent(words.slice(0, 200))}`;
  return h('a', { class: 'button', href, target: '_blank', rel: 'noopener noreferrer', title: say(lang, 'card.search.note') }, say(lang, 'card.search'), ' ↗');
}
