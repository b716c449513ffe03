import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { reasonWord } from '../../words/reasons.js';
import { bdi, h } from '../dom.js';

/**
 * Why a claim is ranked as it is: one bar a reason, as long as its weight, in
 * the report's own numbers. What is left of the score is the starting point.
 *
 * @param {import('../../api/types.js').Claim} c
 * @param {import('../../words/number.js').Tongue} tongue
 * @param {import('./card.js').Deeds} deeds
 */
export function reasons(c, tongue, deeds) {
  const { lang } = tongue;
  const odds = Math.log(c.score / (1 - c.score));
  const base = odds - c.reasons.reduce((sum, r) => sum + r.weight, 0);
  const largest = Math.max(0.01, Math.abs(base), ...c.reasons.map((r) => Math.abs(r.weight)));
  const sorted = [...c.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return h(
    'ul',
    { class: 'reasons' },
    sorted.map((r) => bar(h('button', { class: 'word', onclick: () => deeds.reveal(r) }, reasonWord(lang, r.code)), r.weight / largest, r.weight, tongue)),
    Number.isFinite(base) && bar(h('span', { class: 'word' }, say(lang, 'card.base')), base / largest, base, tongue),
  );
}

/** @param {HTMLElement} word @param {number} share -1 to 1 @param {number} weight @param {import('../../words/number.js').Tongue} tongue */
function bar(word, share, weight, tongue) {
  const line = h('span', { class: share < 0 ? 'weigh less' : 'weigh', 'aria-hidden': 'true' });
  line.style.setProperty('--share', String(Math.abs(share)));
  return h('li', null, word, line, bdi(inDigits(weight, tongue, { signDisplay: 'always', maximumFractionDigits: 2 })));
}
