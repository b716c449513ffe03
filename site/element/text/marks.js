import { h } from '../dom.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Span} Span
 */

/**
 * The nodes of a stretch of text with <mark> elements, for browsers that cannot
 * paint ranges. A mark is widened to whole words: an element inside an Arabic
 * word would break the joining of its letters. Marks do not nest: the earlier,
 * shorter one stands.
 *
 * @param {string} text
 * @param {Span} span
 * @param {Item[]} visible
 * @returns {(Text | HTMLElement)[]}
 */
export function marked(text, span, visible) {
  const wanted = visible
    .filter((item) => item.layer !== 'claim')
    .flatMap((item) => item.spans.map((s) => ({ layer: item.layer, ...wholeWords(text, s, span) })))
    .filter((s) => s.start < s.end)
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

/** A stretch widened to the spaces around it, inside limits. @param {string} text @param {Span} s @param {Span} limits */
function wholeWords(text, s, limits) {
  let { start, end } = s;
  while (start > limits.start && /\S/.test(text[start - 1])) start--;
  while (end < limits.end && /\S/.test(text[end])) end++;
  return { start: Math.max(start, limits.start), end: Math.min(end, limits.end) };
}
