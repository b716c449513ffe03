import { h } from '../element/dom.js';
import { say } from '../words/strings.js';

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

/** The sheet of keys, over the page. @param {import('../words/strings.js').Language} lang */
export function showHelp(lang) {
  if (document.querySelector('dialog[open]')) return;
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, say(lang, 'help.title')),
    h('dl', null, keys.flatMap(([what, names]) => [h('dt', { dir: 'ltr' }, names.split(' ').map((k) => h('kbd', null, k))), h('dd', null, say(lang, what))])),
    h('button', { autofocus: true, onclick: () => dialog.close() }, say(lang, 'card.close')),
  );
  const from = /** @type {HTMLElement | null} */ (document.activeElement);
  dialog.addEventListener('close', () => (dialog.remove(), from?.focus()));
  document.body.append(dialog);
  dialog.showModal();
}
