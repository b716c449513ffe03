/** What stands in a page but is no text of its article. */
const unread = 'script, style, noscript, template, svg, button, select, textarea, input, [hidden], [aria-hidden="true"]';

/** What begins a line of its own. */
const lineBreaks = /^(?:block|flex|grid|list-item|table|flow-root)/;

/**
 * @typedef {object} Gathered the text of an element, and where each piece of it stands
 * @property {string} text
 * @property {{ start: number, node: Text }[]} pieces
 */

/**
 * Gathers the text of an element that is on the page, a line a block, without
 * touching it. Text nodes are taken whole, so that offsets in them stay true.
 *
 * @param {Element} element
 * @returns {Gathered}
 */
export function gather(element) {
  /** @type {Gathered['pieces']} */
  const pieces = [];
  let text = '';
  /** @type {Element | null} */
  let line = null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const block = blockOf(node, element);
    if (line && block !== line) text += '\n';
    line = block;
    pieces.push({ start: text.length, node });
    text += node.data.replace(/[\n\r\t]/g, ' ');
  }
  return { text, pieces };
}

/** The nearest element around a text that stands on lines of its own. @param {Text} node @param {Element} top */
function blockOf(node, top) {
  let element = node.parentElement;
  while (element && element !== top && !lineBreaks.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
