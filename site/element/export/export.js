import { say } from '../../words/strings.js';
import { h } from '../dom.js';

/** @typedef {import('../../api/types.js').Format} Format */

/** The formats with their files: the kind, and the end of the name. @type {Record<Format, [type: string, end: string]>} */
const formats = {
  json: ['application/json', 'json'],
  csv: ['text/csv', 'csv'],
  markdown: ['text/markdown', 'md'],
  html: ['text/html', 'html'],
  annotations: ['application/ld+json', 'annotations.jsonld'],
  claims: ['application/ld+json', 'claims.jsonld'],
  claimreview: ['application/ld+json', 'claimreview-draft.jsonld'],
};

/** A choice of formats. @param {import('../../words/strings.js').Language} lang @param {(format: Format) => void} chosen */
export function exportChoice(lang, chosen) {
  const select = h(
    'select',
    { class: 'button', 'aria-label': say(lang, 'export.label') },
    h('option', { value: '' }, say(lang, 'export.label')),
    Object.keys(formats).map((format) => h('option', { value: format }, say(lang, `export.${format}`))),
  );
  select.addEventListener('change', () => {
    if (select.value) chosen(/** @type {Format} */ (select.value));
    select.value = '';
  });
  return select;
}

/** Gives a file to the person. A table gets the mark by which spreadsheets know UTF-8. @param {string} text @param {Format} format */
export function download(text, format) {
  const [type, end] = formats[format];
  const url = URL.createObjectURL(new Blob([format === 'csv' ? '\ufeff' : '', text], { type: `${type};charset=utf-8` }));
  h('a', { href: url, download: `mihakk.${end}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
