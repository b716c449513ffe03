import { sayFigure } from '../words/figure.js';
import { say } from '../words/strings.js';
import { term } from '../words/terms.js';
import { sayTime } from '../words/time.js';

/**
 * @typedef {import('./items.js').Item} Item
 * @typedef {import('./items.js').Items} Items
 * @typedef {import('../words/number.js').Tongue} Tongue
 *
 * @typedef {object} Summary what a list says of an item
 * @property {string} title our own words: the value, the sort
 * @property {string} quote the article's words
 * @property {string} note who says so, or what more there is; may be empty
 */

/** The longest quotation in a list, in characters. */
const longest = 160;

/** @param {Items} items @param {Item} item @param {Tongue} tongue @returns {Summary} */
export function describe(items, item, tongue) {
  return { ...describers[item.layer](items, items.data[item.id], tongue), quote: shorten(quoted(items, item)) };
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

/** @param {Items} items @param {Item} item */
function quoted(items, item) {
  const v = items.data[item.id];
  if (item.layer === 'finding' || item.layer === 'mention') return '';
  if (item.layer === 'attribution') return v.content ? items.quote(v.content) : '';
  if (item.layer === 'claim') return items.quote(v);
  const sentence = items.report.sentences[v.sentence];
  const start = Math.max(sentence?.start ?? v.start, v.start - 60);
  const text = items.text.slice(start, Math.min(sentence?.end ?? v.end, v.end + 60));
  const from = sentence && start > sentence.start ? text.replace(/^\S*\s/, '… ') : text;
  return sentence && v.end + 60 < sentence.end ? from.replace(/\s\S*$/, ' …') : from;
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
