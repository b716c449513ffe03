/** @typedef {import('../api/types.js').Span} Span */

/**
 * A stretch widened to the spaces around it, inside limits: an element inside
 * an Arabic word would break the joining of its letters.
 *
 * @param {string} text @param {Span} span @param {Span} limits
 * @returns {Span}
 */
export function wholeWords(text, span, limits) {
  let { start, end } = span;
  while (start > limits.start && /\S/.test(text[start - 1])) start--;
  while (end < limits.end && /\S/.test(text[end])) end++;
  return { start: Math.max(start, limits.start), end: Math.min(end, limits.end) };
}
