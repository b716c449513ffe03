import { say } from '../../words/strings.js';
import { h } from '../dom.js';

/** @typedef {import('../../api/types.js').Format} Format */

/** The formats with their files: the kind, and the end of the name. @type {Record<Format, [type: string, end: string]>} */
const formats = {
  markdown: ['text/markdown', 'md'],
  csv: ['text/csv', 'csv'],
  html: ['text/html', 'html'],
  json: ['application/json', 'json'],
  annotations: ['application/ld+json', 'annotations.jsonld'],
  claims: ['application/ld+json', 'claims.jsonld'],
  claimreview: ['application/ld+json', 'claimreview-draft.jsonld'],
};

/** A button that opens the formats. (A select would save on the first arrow key.) @param {import('../../words/strings.js').Language} lang @param {(format: Format) => void} chosen */
export function exportChoice(lang, chosen) {
  const button = h('button', { class: 'save', popovertarget: 'formats' }, say(lang, 'export.label'));
  const list = h('div', { id: 'formats', class: 'formats', popover: 'auto', role: 'group', 'aria-label': say(lang, 'export.label') });
  list.append(
    ...Object.keys(formats).map((format) =>
      h('button', { class: 'plain', onclick: () => (list.hidePopover(), chosen(/** @type {Format} */ (format))) }, say(lang, `export.${format}`)),
    ),
  );
  list.addEventListener('beforetoggle', () => {
    const { left, right, bottom } = button.getBoundingClientRect();
    const start = lang === 'ar' ? `${right}px - 18rem` : `${left}px`;
    list.style.top = `${bottom + 4}px`;
    list.style.left = `clamp(8px, ${start}, 100vw - 18rem - 8px)`;
  });
  return [button, list];
}

/** Gives a file to the person. A table gets the mark by which spreadsheets know UTF-8. @param {string} text @param {Format} format */
export function download(text, format) {
  const [type, end] = formats[format];
  const url = URL.createObjectURL(new Blob([format === 'csv' ? '\ufeff' : '', text], { type: `${type};charset=utf-8` }));
  h('a', { href: url, download: `mihakk.${end}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
