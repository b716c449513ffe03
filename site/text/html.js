import { inert } from '../api/trusted.js';

/** What never is text of an article. */
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA', 'IFRAME']);

/** What begins a line of its own. */
const blocks = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV ' +
    'OL P PRE SECTION TABLE TD TH TR UL BODY').split(' '),
);

/**
 * The text of HTML: a line a block, markup dropped. The document is parsed, never
 * shown: nothing in it runs or loads.
 *
 * @param {string} html
 */
export function htmlText(html) {
  const page = new DOMParser().parseFromString(inert(html), 'text/html');
  /** @type {string[]} */
  const lines = [''];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      return;
    }
    if (skipped.has(node.nodeName.toUpperCase())) return;
    const block = blocks.has(node.nodeName);
    if (block || node.nodeName === 'BR') lines.push('');
    if (node.nodeName === 'LI') lines[lines.length - 1] += '• ';
    node.childNodes.forEach(walk);
    if (block) lines.push('');
  };
  walk(page.body);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && line !== '•').join('\n');
}
