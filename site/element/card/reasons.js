import { inDigits } from '../../words/number.js';
import { reasonWord } from '../../words/reasons.js';
import { bdi, h } from '../dom.js';

/**
 * Why a claim is ranked as it is: one bar a reason, as long as its weight, in
 * the report's own numbers; the starting point ("base") is one of them, the last.
 *
 * @param {import('../../api/types.js').Claim} c
 * @param {import('../../words/number.js').Tongue} tongue
 * @param {import('./card.js').Deeds} deeds
 */
export function reasons(c, tongue, deeds) {
  const { lang } = tongue;
  const largest = Math.max(0.01, ...c.reasons.map((r) => Math.abs(r.weight)));
  const sorted = [...c.reasons].sort((a, b) => Number(a.code === 'base') - Number(b.code === 'base') || Math.abs(b.weight) - Math.abs(a.weight));
  return h(
    'ul',
    { class: 'reasons' },
    sorted.map((r) => {
      const word = reasonWord(lang, r.code);
      const place = r.start < r.end && r.code !== 'base';
      const label = place ? h('button', { class: 'word', onclick: () => deeds.reveal(r) }, word) : h('span', { class: 'word' }, word);
      return bar(label, r.weight / largest, r.weight, tongue);
    }),
  );
}

/** @param {HTMLElement} word @param {number} share -1 to 1 @param {number} weight @param {import('../../words/number.js').Tongue} tongue */
function bar(word, share, weight, tongue) {
  const line = h('span', { class: share < 0 ? 'weigh less' : 'weigh', 'aria-hidden': 'true' });
  line.style.setProperty('--share', String(Math.abs(share)));
  return h('li', null, word, line, bdi(inDigits(weight, tongue, { signDisplay: 'always', maximumFractionDigits: 2 })));
}
