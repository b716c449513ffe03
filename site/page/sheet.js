import { h } from '../element/dom.js';

/** Shows something over the page, closed by Escape and by its buttons; the focus goes back to where it was. @param {string} title @param {...any} children of the dialog, which is given to those that are functions */
export function showSheet(title, ...children) {
  if (document.querySelector('dialog[open]')) return;
  const dialog = h('dialog', { class: 'over', 'aria-labelledby': 'over-title' }, h('h2', { id: 'over-title' }, title));
  dialog.append(...children.map((child) => (typeof child === 'function' ? child(dialog) : child)));
  const from = /** @type {HTMLElement | null} */ (document.activeElement);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (document.activeElement !== document.body) return;
    if (from?.isConnected) from.focus();
    else document.getElementById(from?.id ?? '')?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
