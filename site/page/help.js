import { h, sheet } from '../element/dom.js';
import { looks } from '../element/text/looks.js';
import { layers } from '../model/items.js';
import { say } from '../words/strings.js';
import { showSheet } from './sheet.js';

/** The keys, by the string that says what they do. */
const keys = [
  ['help.next', '↑ ↓'],
  ['help.layers', '← →'],
  ['help.enter', 'Enter'],
  ['help.escape', 'Esc'],
  ['help.ignore', 'Delete'],
  ['help.edit', 'Ctrl Enter'],
  ['help.undo', 'Ctrl Z'],
  ['help.sheet', '?'],
];

/** What the marks mean, and the keys. @param {import('../words/strings.js').Language} lang */
export function showHelp(lang) {
  document.adoptedStyleSheets = looks.map(sheet);
  showSheet(
    say(lang, 'help.title'),
    h('p', null, say(lang, 'help.what')),
    h('h3', null, say(lang, 'help.legend')),
    h('dl', null, layers.flatMap((layer) => [h('dt', { 'data-layer': layer }, h('span', { class: 'swatch' }, say(lang, `layer.${layer}`))), h('dd', null, say(lang, `legend.${layer}`))])),
    h('h3', null, say(lang, 'help.keys')),
    h('dl', null, keys.flatMap(([what, names]) => [h('dt', { dir: 'ltr' }, names.split(' ').map((k) => h('kbd', null, k))), h('dd', null, say(lang, what))])),
    (/** @type {HTMLDialogElement} */ dialog) => h('button', { autofocus: true, onclick: () => dialog.close() }, say(lang, 'card.close')),
  );
}
