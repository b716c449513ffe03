import { h } from '../element/dom.js';
import { say } from '../words/strings.js';
import { showSheet } from './sheet.js';

/** @typedef {import('../words/strings.js').Language} Language */

/** An address kept for examples (RFC 2606), which the page tries to reach where somebody wants to see that it cannot. */
const elsewhere = 'https://example.com/';

/** What the page may connect to, said where an article is about to be pasted. @param {Language} lang */
export function promise(lang) {
  return h(
    'p',
    { class: 'promise', slot: 'note' },
    h('strong', null, say(lang, 'privacy.title')),
    ' ',
    say(lang, 'privacy.short'),
    ' ',
    proofButton(lang, 'prove'),
  );
}

/** @param {Language} lang @param {string} id */
export function proofButton(lang, id) {
  return h('button', { id, class: 'prove', onclick: () => showProof(lang) }, say(lang, 'privacy.see'));
}

/** Three ways to see for oneself that nothing leaves the device. @param {Language} lang */
function showProof(lang) {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  const answer = h('p', { role: 'status', class: 'answer' });
  const attempt = async () => {
    answer.textContent = '';
    answer.textContent = say(lang, `privacy.${await connects()}`, { address: new URL(elsewhere).host });
  };
  const stored = h('p', { class: 'answer' }, say(lang, 'privacy.unstored'));
  navigator.serviceWorker?.ready.then(() => (stored.textContent = say(lang, 'privacy.stored')));
  showSheet(
    say(lang, 'privacy.title'),
    h('p', null, say(lang, 'privacy.long')),
    h('h3', null, say(lang, 'privacy.forbidden')),
    h('p', null, h('button', { id: 'attempt', onclick: attempt }, say(lang, 'privacy.attempt'))),
    answer,
    h('details', null, h('summary', null, say(lang, 'privacy.policy')), h('code', { dir: 'ltr', translate: 'no' }, policy)),
    h('h3', null, say(lang, 'privacy.offline')),
    h('p', null, say(lang, 'privacy.offline.long')),
    stored,
    (/** @type {HTMLDialogElement} */ dialog) => h('button', { autofocus: true, onclick: () => dialog.close() }, say(lang, 'card.close')),
  );
}

/** Whether the page can reach another site: 'refused' by the browser, 'reached', or 'unknown' where the network itself is off. */
async function connects() {
  let refused = false;
  const note = (/** @type {SecurityPolicyViolationEvent} */ event) => (refused ||= event.effectiveDirective === 'connect-src');
  document.addEventListener('securitypolicyviolation', note);
  const reached = await fetch(elsewhere, { mode: 'no-cors', cache: 'no-store' }).then(() => true, () => false);
  await new Promise((done) => setTimeout(done, 100));
  document.removeEventListener('securitypolicyviolation', note);
  if (refused) return 'refused';
  return reached ? 'reached' : 'unknown';
}
