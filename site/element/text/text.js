import { h } from '../dom.js';
import { Pieces } from '../../text/pieces.js';
import { Paint, canPaint } from './paint.js';
import { marked } from './marks.js';

/**
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Span} Span
 */

/** What each kind of block is in the page. @type {Record<string, 'h2' | 'h3' | 'p'>} */
const tags = { headline: 'h2', heading: 'h3' };

/** The article as it stands, with its marks painted over it. */
export class TextView {
  el = h('article', { part: 'article', class: 'text', tabindex: 0, dir: 'rtl', lang: 'ar' });
  #paint = new Paint();
  #pieces = new Pieces([]);
  /** @type {Item[]} */
  #items = [];

  /** @param {(item: Item | null) => void} chosen */
  constructor(chosen) {
    this.el.addEventListener('click', (event) => {
      if (!this.el.ownerDocument.getSelection()?.isCollapsed) return;
      chosen(this.#pieces.at(this.#items, event.clientX, event.clientY));
    });
  }

  /** @param {Items} items @param {Item[]} visible in the text's order */
  show(items, visible) {
    this.#paint.end();
    this.#pieces = new Pieces([]);
    const parts = [];
    let at = 0;
    for (const block of items.report.blocks) {
      this.#gap(parts, items.text, at, block.start);
      const classes = block.repeats === null ? block.kind : `${block.kind} repeated`;
      parts.push(h(tags[block.kind] ?? 'p', { class: classes }, this.#text(items.text, block, visible)));
      at = Math.max(at, block.end);
    }
    this.#gap(parts, items.text, at, items.text.length);
    this.el.replaceChildren(...parts);
    this.mark(visible);
  }

  /** What stands between blocks: white space, which the page makes of itself. @param {Node[]} parts @param {string} text @param {number} start @param {number} end */
  #gap(parts, text, start, end) {
    if (start < end && text.slice(start, end).trim()) parts.push(h('p', null, this.#text(text, { start, end }, [])));
  }

  /** @param {string} text @param {Span} span @param {Item[]} visible */
  #text(text, span, visible) {
    const nodes = canPaint ? [document.createTextNode(text.slice(span.start, span.end))] : marked(text, span, visible);
    let start = span.start;
    for (const made of nodes) {
      const node = /** @type {Text} */ (made instanceof Text ? made : made.firstChild);
      this.#pieces.list.push({ start, node });
      start += node.length;
    }
    return nodes;
  }

  /** Paints these items. @param {Item[]} visible */
  mark(visible) {
    this.#items = visible;
    this.#paint.items(visible, this.#pieces);
  }

  /** Shows what is selected: a wide stretch, and its parts. @param {Span[]} whole @param {Span[]} parts */
  select(whole, parts) {
    this.#paint.set('selected', whole.flatMap((s) => this.#pieces.ranges(s)));
    this.#paint.set('selected-part', parts.flatMap((s) => this.#pieces.ranges(s)));
    if (canPaint) return;
    const chosen = [...whole, ...parts];
    for (const { start, node } of this.#pieces.list) {
      const on = chosen.some((s) => s.start < start + node.length && start < s.end);
      if (node.parentElement?.localName === 'mark') node.parentElement.toggleAttribute('data-selected', on);
    }
  }

  /** Where a stretch stands on the screen; null if it is not in the text. @param {Span} span */
  place(span) {
    return this.#pieces.range(span)?.getBoundingClientRect() ?? null;
  }

  /** Brings a stretch into view. @param {Span} span */
  reveal(span) {
    const block = this.#pieces.range(span)?.startContainer.parentElement?.closest('h2, h3, p');
    block?.scrollIntoView({ block: 'nearest' });
  }

  /** Takes what is painted away. */
  end() {
    this.#paint.end();
  }
}
