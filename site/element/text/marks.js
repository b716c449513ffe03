import { wholeWords } from '../../text/words.js';
import { h } from '../dom.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Span} Span
 */

/**
 * @typedef {object} Mark a stretch of text that is painted
 * @property {string} layer
 * @property {string} paint
 * @property {number} start
 * @property {number} end
 */

/** What items paint, in the text's order. @param {Item[]} items @returns {Mark[]} */
export function marksOf(items) {
  return items
    .flatMap(({ layer, paint, spans }) => spans.map(({ start, end }) => ({ layer, paint, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Those that begin in a stretch. @param {Mark[]} marks @param {number} start @param {number} end */
export const between = (marks, start, end) => marks.slice(first(marks, start), first(marks, end));

/** The first that begins at an offset or behind it. @param {Mark[]} marks @param {number} offset */
function first(marks, offset) {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The nodes of a stretch of text with <mark> elements, for browsers that cannot
 * paint ranges. A mark is widened to whole words: an element inside an Arabic
 * word would break the joining of its letters. Marks do not nest: the earlier,
 * shorter one stands.
 *
 * @param {string} text
 * @param {Span} span
 * @param {Mark[]} marks that begin in it
 * @returns {(Text | HTMLElement)[]}
 */
export function marked(text, span, marks) {
  const wanted = marks
    .filter((mark) => mark.layer !== 'claim')
    .map((mark) => ({ layer: mark.layer, ...wholeWords(text, mark, span) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const out = [];
  let at = span.start;
  for (const { layer, start, end } of wanted) {
    if (start < at) continue;
    if (at < start) out.push(document.createTextNode(text.slice(at, start)));
    out.push(h('mark', { 'data-layer': layer }, text.slice(start, end)));
    at = end;
  }
  if (at < span.end) out.push(document.createTextNode(text.slice(at, span.end)));
  return out;
}
