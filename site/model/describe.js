import { sayFigure } from '../words/figure.js';
import { say } from '../words/strings.js';
import { term } from '../words/terms.js';
import { sayTime } from '../words/time.js';
import { wholeWords } from '../text/words.js';

/**
 * @typedef {import('./items.js').Item} Item
 * @typedef {import('./items.js').Items} Items
 * @typedef {import('../words/number.js').Tongue} Tongue
 *
 * @typedef {object} Summary what a list says of an item
 * @property {string} title our own words: the value, the sort
 * @property {[before: string, words: string, after: string]} quote the article's words, and those around them where they are few
 * @property {string} note who says so, or what more there is; may be empty
 */

/** The longest quotation in a list, in characters. */
const longest = 160;

/** How much is quoted on either side of a figure or a date, in characters. */
const beside = 50;

/** @param {Items} items @param {Item} item @param {Tongue} tongue @returns {Summary} */
export function describe(items, item, tongue) {
  return { ...describers[item.layer](items, items.data[item.id], tongue), quote: quoted(items, item) };
}

/** @type {Record<Item['layer'], (items: Items, v: any, tongue: Tongue) => { title: string, note: string }>} */
const describers = {
  claim: (items, c, { lang }) => ({ title: say(lang, grade(items, c)), note: who(items, items.data[c.attribution], lang) }),
  figure: (items, f, tongue) => ({
    title: sayFigure(f, items.text, tongue),
    note: who(items, items.sourceOf(f), tongue.lang),
  }),
  time: (_, t, tongue) => ({
    title: sayTime(t, tongue) ?? say(tongue.lang, 'timeline.undated'),
    note: term(tongue.lang, 'time', t.kind),
  }),
  attribution: (items, a, { lang }) => ({
    title: items.speaker(a) ?? say(lang, 'tree.nobody'),
    note: [a.source && term(lang, 'source', a.source.kind), term(lang, 'stance', a.cue.stance)].filter(Boolean).join(' · '),
  }),
  finding: (_, f, { lang }) => ({ title: term(lang, 'finding', f.kind), note: f.message[lang] }),
  mention: (_, m, { lang }) => ({ title: m.name, note: term(lang, 'mention', m.kind) }),
};

/** @param {Items} items @param {Item} item @returns {Summary['quote']} */
function quoted(items, item) {
  const v = items.data[item.id];
  if (item.layer === 'finding' || item.layer === 'mention') return ['', '', ''];
  if (item.layer === 'attribution') return ['', v.content ? shorten(items.quote(v.content)) : '', ''];
  if (item.layer === 'claim') return ['', shorten(items.quote(v)), ''];
  const sentence = items.report.sentences[v.sentence] ?? v;
  const inside = wholeWords(items.text, v, sentence);
  const start = Math.max(sentence.start, inside.start - beside);
  const end = Math.min(sentence.end, inside.end + beside);
  const before = items.text.slice(start, inside.start);
  const after = items.text.slice(inside.end, end);
  return [
    start > sentence.start ? before.replace(/^\S*\s/, '… ') : before,
    items.quote(inside),
    end < sentence.end ? after.replace(/\s\S*$/, ' …') : after,
  ];
}

/** @param {string} text */
function shorten(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`;
}

/** @param {Items} items @param {import('./items.js').Attribution | null | undefined} a @param {import('../words/strings.js').Language} lang */
function who(items, a, lang) {
  return a ? (items.speaker(a) ?? say(lang, 'tree.nobody')) : '';
}

/** The string for how soon a claim wants checking: among those of its article, and by its score. @param {Items} items @param {import('../api/types.js').Claim} c */
export function grade(items, c) {
  if (items.get(c.id)?.paint === 'claim-top' && c.score >= 0.5) return 'score.high';
  return c.score >= 0.4 ? 'score.middle' : 'score.low';
}
