import { h } from '../dom.js';
import { layers } from '../../model/items.js';
import { Paint, canPaint } from './paint.js';
import { marked } from './marks.js';

/**
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Span} Span
 * @typedef {{ start: number, node: Text }} Piece a text node and the offset in the article where it begins
 */

/** What each kind of block is in the page. @type {Record<string, 'h2' | 'h3' | 'p'>} */
const tags = { headline: 'h2', heading: 'h3' };

/** The article as it stands, with its marks painted over it. */
export class TextView {
  el = h('article', { part: 'article', class: 'text', tabindex: 0, dir: 'rtl', lang: 'ar' });
  #paint = new Paint();
  /** @type {Piece[]} */
  #pieces = [];
  /** @type {Item[]} */
  #items = [];

  /** @param {(item: Item | null) => void} chosen */
  constructor(chosen) {
    this.el.addEventListener('click', (event) => {
      if (!this.el.ownerDocument.getSelection()?.isCollapsed) return;
      chosen(this.#at(event.clientX, event.clientY));
    });
  }

  /** @param {Items} items @param {Item[]} visible in the text's order */
  show(items, visible) {
    this.#paint.end();
    this.#pieces = [];
    const { blocks } = items.report;
    const parts = [];
    let at = 0;
    for (const block of blocks) {
      this.#gap(parts, items.text, at, block.start);
      const tag = tags[block.kind] ?? 'p';
      const classes = block.repeats === null ? block.kind : `${block.kind} repeated`;
      parts.push(h(tag, { class: classes }, this.#text(items.text, block, visible)));
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
    for (const node of nodes) {
      const piece = /** @type {Text} */ (node instanceof Text ? node : node.firstChild);
      this.#pieces.push({ start, node: piece });
      start += piece.length;
    }
    return nodes;
  }

  /** Paints these items. @param {Item[]} visible */
  mark(visible) {
    this.#items = visible;
    for (const layer of layers) {
      const spans = visible.filter((item) => item.layer === layer).flatMap((item) => item.spans);
      this.#paint.set(layer, spans.flatMap((s) => this.#ranges(s)));
    }
  }

  /** Shows what is selected: a wide stretch, and its parts. @param {Span[]} whole @param {Span[]} parts */
  select(whole, parts) {
    this.#paint.set('selected', whole.flatMap((s) => this.#ranges(s)));
    this.#paint.set('selected-part', parts.flatMap((s) => this.#ranges(s)));
    if (canPaint) return;
    const chosen = [...whole, ...parts];
    for (const { start, node } of this.#pieces) {
      const on = chosen.some((s) => s.start < start + node.length && start < s.end);
      if (node.parentElement?.localName === 'mark') node.parentElement.toggleAttribute('data-selected', on);
    }
  }

  /** Where a stretch begins on the screen; null if it does not stand in the text. @param {Span} span */
  place(span) {
    const range = this.#range(span);
    return range ? (range.getClientRects()[0] ?? range.getBoundingClientRect()) : null;
  }

  /** Brings a stretch into view. @param {Span} span @param {boolean} smooth */
  reveal(span, smooth) {
    const block = this.#range(span)?.startContainer.parentElement?.closest('h2, h3, p');
    block?.scrollIntoView({ block: 'nearest', behavior: smooth ? 'smooth' : 'auto' });
  }

  /** Takes what is painted away. */
  end() {
    this.#paint.end();
  }

  /** The piece that holds an offset. @param {number} offset */
  #piece(offset) {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A stretch as ranges, one for each text node. @param {Span} span @returns {StaticRange[]} */
  #ranges({ start, end }) {
    const out = [];
    for (let i = this.#piece(start); i < this.#pieces.length && this.#pieces[i].start < end; i++) {
      const { start: from, node } = this.#pieces[i];
      const startOffset = Math.max(0, start - from);
      const endOffset = Math.min(node.length, end - from);
      if (startOffset < endOffset) out.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
    return out;
  }

  /** @param {Span} span */
  #range(span) {
    const pieces = this.#ranges(span);
    if (pieces.length === 0) return null;
    const range = document.createRange();
    range.setStart(pieces[0].startContainer, pieces[0].startOffset);
    const last = pieces[pieces.length - 1];
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  /** The shortest visible item under a point. @param {number} x @param {number} y @returns {Item | null} */
  #at(x, y) {
    let best = null;
    let size = Infinity;
    for (const item of this.#items) {
      for (const span of item.spans) {
        if (span.end - span.start >= size || !this.#near(span, y)) continue;
        const rects = [...(this.#range(span)?.getClientRects() ?? [])];
        if (!rects.some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom)) continue;
        best = item;
        size = span.end - span.start;
      }
    }
    return best;
  }

  /** Whether a stretch's block is at a height: cheaper than its own rectangles. @param {Span} span @param {number} y */
  #near(span, y) {
    const box = this.#pieces[this.#piece(span.start)]?.node.parentElement?.getBoundingClientRect();
    return box !== undefined && box.top <= y && y <= box.bottom;
  }
}
