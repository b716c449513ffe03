/**
 * @typedef {import('../api/types.js').Span} Span
 * @typedef {{ start: number, node: Text }} Piece a text node, and the offset in the article where it begins
 */

/** Where the offsets of an article stand in a page: from offsets to ranges. */
export class Pieces {
  /** @param {Piece[]} list in the text's order */
  constructor(list) {
    this.list = list;
  }

  /** A stretch as ranges, one for each text node. @param {Span} span @returns {StaticRange[]} */
  ranges({ start, end }) {
    const out = [];
    for (let i = this.#holding(start); i < this.list.length && this.list[i].start < end; i++) {
      const { start: from, node } = this.list[i];
      const startOffset = Math.max(0, start - from);
      const endOffset = Math.min(node.length, end - from);
      if (startOffset < endOffset) out.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
    return out;
  }

  /** A stretch as one live range; null if it does not stand in the page. @param {Span} span */
  range(span) {
    const parts = this.ranges(span);
    if (parts.length === 0) return null;
    const range = document.createRange();
    range.setStart(parts[0].startContainer, parts[0].startOffset);
    const last = parts[parts.length - 1];
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  /**
   * The shortest item that is painted under a point.
   *
   * @template {{ spans: Span[] }} T
   * @param {T[]} items @param {number} x @param {number} y
   * @returns {T | null}
   */
  at(items, x, y) {
    let best = null;
    let size = Infinity;
    for (const item of items) {
      for (const span of item.spans) {
        if (span.end - span.start >= size || !this.#near(span, y)) continue;
        const rects = [...(this.range(span)?.getClientRects() ?? [])];
        if (!rects.some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom)) continue;
        best = item;
        size = span.end - span.start;
      }
    }
    return best;
  }

  /** Whether a stretch's block is at a height: cheaper than its own rectangles. @param {Span} span @param {number} y */
  #near(span, y) {
    const first = this.list[this.#holding(span.start)]?.node.parentElement?.getBoundingClientRect();
    const last = this.list[this.#holding(span.end - 1)]?.node.parentElement?.getBoundingClientRect();
    return first !== undefined && last !== undefined && first.top <= y && y <= last.bottom;
  }

  /** The index of the piece that holds an offset. @param {number} offset */
  #holding(offset) {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
