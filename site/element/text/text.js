import { frame } from '../../model/turn.js';
import { h } from '../dom.js';
import { Pieces } from '../../text/pieces.js';
import { Paint, canPaint } from './paint.js';
import { between, marked, marksOf } from './marks.js';

/**
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Span} Span
 */

/** How much of an article is drawn between two frames, in UTF-16 units: a long one does not hold the page up. */
const stretch = 6_000;

/** What each kind of block is in the page. @type {Record<string, 'h2' | 'h3' | 'p'>} */
const tags = { headline: 'h2', heading: 'h3' };

/** The article as it stands, with its marks painted over it. */
export class TextView {
  el = h('article', { part: 'article', class: 'text', tabindex: 0, dir: 'rtl', lang: 'ar' });
  #paint = new Paint();
  #pieces = new Pieces([]);
  /** @type {Item[]} */
  #items = [];
  /** @type {import('./marks.js').Mark[]} what is painted, in the text's order */
  #marks = [];
  /** Draws the article stretch by stretch; gives the offset up to which it stands. @type {Generator<number, undefined>} */
  #drawing = done();
  #drawn = 0;

  /** @param {(item: Item | null) => void} chosen by a click on it */
  constructor(chosen) {
    this.el.addEventListener('click', (event) => {
      if (!this.el.ownerDocument.getSelection()?.isCollapsed) return;
      chosen(this.#pieces.at(this.#items, event.clientX, event.clientY));
    });
  }

  /** @param {Items} items @param {Item[]} visible in the text's order */
  show(items, visible) {
    this.end();
    this.#pieces = new Pieces([]);
    this.el.replaceChildren();
    this.#drawn = 0;
    this.#drawing = this.#draw(items);
    this.mark(visible);
    this.#rest(this.#drawing);
  }

  /** Draws the first stretch at once and the others a frame each. @param {Generator<number, undefined>} drawing */
  async #rest(drawing) {
    while (this.#drawing === drawing && this.#step()) await frame();
  }

  /** Draws the next stretch; false at the article's end. */
  #step() {
    const { value, done } = this.#drawing.next();
    if (done) return false;
    this.#paint.add(between(this.#marks, this.#drawn, value), this.#pieces);
    this.#drawn = value;
    return true;
  }

  /** Draws at once what is wanted now. @param {number} offset */
  #upTo(offset) {
    while (this.#drawn < offset && this.#step());
  }

  /** @param {Items} items @returns {Generator<number, undefined>} */
  *#draw({ report, text }) {
    /** @type {Node[]} */
    let parts = [];
    let at = 0;
    let from = 0;
    for (const block of report.blocks) {
      this.#gap(parts, text, at, block.start);
      const classes = block.repeats === null ? block.kind : `${block.kind} repeated`;
      parts.push(h(tags[block.kind] ?? 'p', { class: classes }, this.#text(text, block)));
      at = Math.max(at, block.end);
      if (at - from < stretch) continue;
      this.el.append(...parts);
      parts = [];
      yield (from = at);
    }
    this.#gap(parts, text, at, text.length);
    this.el.append(...parts);
    yield text.length;
  }

  /** What stands between blocks: white space, which the page makes of itself. @param {Node[]} parts @param {string} text @param {number} start @param {number} end */
  #gap(parts, text, start, end) {
    if (start < end && text.slice(start, end).trim()) parts.push(h('p', null, this.#text(text, { start, end })));
  }

  /** @param {string} text @param {Span} span */
  #text(text, span) {
    const nodes = canPaint
      ? [document.createTextNode(text.slice(span.start, span.end))]
      : marked(text, span, between(this.#marks, span.start, span.end));
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
    this.#marks = marksOf(visible);
    this.#paint.clearMarks();
    this.#paint.add(between(this.#marks, 0, this.#drawn), this.#pieces);
  }

  /** Shows what is selected: a wide stretch, and its parts. @param {Span[]} whole @param {Span[]} parts */
  select(whole, parts) {
    this.#upTo(Math.max(0, ...[...whole, ...parts].map((s) => s.end)));
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

  /** Draws what is not drawn yet, as for paper. */
  finish() {
    this.#upTo(Infinity);
  }

  /** Brings a stretch into view, with room for the card under it. @param {Span} span @param {number} room in parts of the screen */
  reveal(span, room) {
    this.#upTo(span.end);
    const range = this.#pieces.range(span);
    const block = /** @type {HTMLElement | null | undefined} */ (range?.startContainer.parentElement?.closest('h2, h3, p'));
    if (!range || !block) return;
    const [inner, outer] = [range, block].map((part) => part.getBoundingClientRect());
    block.style.scrollMarginBlock = `calc(5rem - ${inner.top - outer.top}px) calc(${room * 100}vh - ${outer.bottom - inner.bottom}px)`;
    block.scrollIntoView({ block: 'nearest' });
  }

  /** Takes what is painted away, and draws no further. */
  end() {
    this.#drawing = done();
    this.#paint.end();
  }
}

/** A drawing that is at its end. @returns {Generator<number, undefined>} */
function* done() {}
