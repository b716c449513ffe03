import { describe } from '../../model/describe.js';
import { layers } from '../../model/items.js';
import { inDigits } from '../../words/number.js';
import { reasonWord } from '../../words/reasons.js';
import { say } from '../../words/strings.js';
import { term } from '../../words/terms.js';
import { h } from '../dom.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../words/number.js').Tongue} Tongue
 */

/** What stands on paper behind the article: what its marks mean, the claims with their reasons, and what clashes. @param {Items} items @param {Record<import('../../model/items.js').Layer, Item[]>} kept @param {Tongue} tongue */
export function printed(items, kept, tongue) {
  const { lang } = tongue;
  return [
    h('p', { class: 'key' }, layers.map((layer) => h('span', { 'data-layer': layer }, h('span', { class: 'swatch' }, say(lang, `layer.${layer}`))))),
    h('h2', null, say(lang, 'layer.claim')),
    h('ol', null, kept.claim.map((item) => printedClaim(items, item, tongue))),
    kept.finding.length > 0 && h('h2', null, say(lang, 'layer.finding')),
    kept.finding.length > 0 && h('ul', null, kept.finding.map((item) => printedFinding(items, item, tongue))),
  ];
}

/** @param {Items} items @param {Item} item @param {Tongue} tongue */
function printedClaim(items, item, tongue) {
  const { lang } = tongue;
  /** @type {import('../../api/types.js').Claim} */
  const c = items.data[item.id];
  const { title, note } = describe(items, item, tongue);
  /** @param {string} label @param {string[]} words */
  const line = (label, words) => words.length > 0 && h('p', null, say(lang, label), ': ', words.join(lang === 'ar' ? '، ' : ', '));
  const raise = c.reasons.filter((r) => r.weight > 0 && r.code !== 'base').sort((a, b) => b.weight - a.weight);
  return h(
    'li',
    { value: c.rank },
    h('q', { dir: 'rtl', lang: 'ar' }, items.quote(c)),
    h('p', null, h('strong', null, title), ` (${inDigits(c.score * 100, tongue, { maximumFractionDigits: 0 })})`),
    line('card.source', [note || say(lang, 'card.no_source')]),
    line('card.reasons', raise.map((r) => reasonWord(lang, r.code))),
    line('card.needs', c.needs.map((need) => term(lang, 'need', need))),
  );
}

/** @param {Items} items @param {Item} item @param {Tongue} tongue */
function printedFinding(items, item, tongue) {
  const { title, note } = describe(items, item, tongue);
  return h('li', null, h('strong', null, title), ': ', note);
}
