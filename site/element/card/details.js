import { figureInWords, sayFigure } from '../../words/figure.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { term } from '../../words/terms.js';
import { sayTime } from '../../words/time.js';
import { grade } from '../../model/describe.js';
import { bdi, h } from '../dom.js';
import { reasons } from './reasons.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {import('../../model/items.js').Items} Items
 * @typedef {import('../../words/number.js').Tongue} Tongue
 * @typedef {import('./card.js').Deeds} Deeds
 * @typedef {[label: string, ...value: any[]] | null | false | undefined | ''} Line
 */

/** What a card says of its item, as a list of terms and values. @param {Items} items @param {Item} item @param {Tongue} tongue @param {Deeds} deeds */
export function details(items, item, tongue, deeds) {
  /** @type {Line[]} */
  const lines = writers[item.layer](items, items.data[item.id], tongue, deeds);
  const list = h('dl');
  for (const line of lines) {
    if (!line) continue;
    const [label, ...value] = line;
    list.append(h('dt', null, say(tongue.lang, label)), h('dd', null, value.flat()));
  }
  return list;
}

/** @type {Record<Item['layer'], (items: Items, v: any, tongue: Tongue, deeds: Deeds) => Line[]>} */
const writers = { claim, figure, time, attribution, finding, mention };

/** @param {Items} items @param {import('../../api/types.js').Claim} c @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function claim(items, c, tongue, deeds) {
  const { lang } = tongue;
  const all = inDigits(items.layers.claim.length, tongue);
  /** @param {string[]} ids */
  const inside = (ids) => chips(items, ids, tongue, deeds);
  return [
    ['card.priority', h('strong', null, say(lang, grade(items, c))), ' · ', say(lang, 'card.rank', { n: inDigits(c.rank, tongue), of: all }), ''],
    c.needs.length > 0 && ['card.needs', h('ul', { class: 'needs' }, c.needs.map((n) => h('li', null, term(lang, 'need', n))))],
    ['card.source', source(items, items.data[c.attribution ?? ''] ?? null, tongue, deeds)],
    c.kinds.length > 0 && ['card.kinds', c.kinds.map((k) => term(lang, 'claim', k)).join(' · ')],
    c.figures.length > 0 && ['card.figures', inside(c.figures)],
    c.times.length > 0 && ['card.times', inside(c.times)],
    c.hedges.length > 0 && ['card.hedges', c.hedges.map((s) => items.quote(s)).join(' · ')],
    ['card.reasons', h('p', { class: 'quiet' }, say(lang, 'score.label', { n: inDigits(c.score * 100, tongue, { maximumFractionDigits: 0 }), of: inDigits(100, tongue) })), reasons(c, tongue, deeds)],
  ];
}

/** @param {Items} items @param {import('../../api/types.js').Figure} f @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function figure(items, f, tongue, deeds) {
  const { lang } = tongue;
  const said = sayFigure(f, items.text, tongue);
  const words = figureInWords(f, lang);
  const wide = f.value === null || f.low !== f.value || f.high !== f.value;
  /** @param {number | null} v */
  const end = (v) => (v === null ? '∞' : inDigits(v, tongue));
  return [
    ['card.value', h('strong', null, bdi(said)), ' · ', term(lang, 'figure', f.kind)],
    words && ['card.words', bdi(words)],
    f.value !== null && !said.includes(inDigits(f.value, tongue)) && ['card.digits', bdi(inDigits(f.value, tongue))],
    wide && (f.low !== null || f.high !== null) && ['card.interval', bdi(`[${f.low === null ? `-∞` : end(f.low)}, ${end(f.high)}]`)],
    f.unit && ['card.unit', bdi(f.unit.lemma), f.unit.code && [' ', bdi(f.unit.code)]],
    f.whole && ['card.whole', bdi(items.quote(f.whole))],
    ['card.source', source(items, items.sourceOf(f), tongue, deeds)],
  ];
}

/** @param {Items} items @param {import('../../api/types.js').Time} t @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function time(items, t, tongue, deeds) {
  const { lang } = tongue;
  const said = sayTime(t, tongue);
  const hijri = t.kind === 'date' && t.value && !t.value.includes('X') ? sayTime(t, tongue, 'islamic-umalqura') : null;
  return [
    ['card.value', said ? h('strong', null, bdi(said)) : say(lang, 'card.unresolved'), ' · ', term(lang, 'time', t.kind)],
    hijri && ['card.islamic', bdi(hijri)],
    t.value && ['card.iso', h('bdi', { dir: 'ltr' }, t.value)],
    t.resolved_from && ['card.resolved', bdi(sayTime({ ...t, kind: 'date', value: t.resolved_from }, tongue) ?? t.resolved_from)],
    ['card.source', source(items, items.sourceOf(t), tongue, deeds)],
  ];
}

/** @param {Items} items @param {import('../../api/types.js').Attribution} a @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function attribution(items, a, tongue, deeds) {
  const { lang } = tongue;
  return [
    ['card.source', source(items, a, tongue, deeds)],
    ['card.cue', bdi(items.quote(a.cue)), ' · ', term(lang, 'stance', a.cue.stance)],
    a.content && ['card.said', h('q', { dir: 'rtl', lang: 'ar' }, items.quote(a.content)), ' · ', say(lang, a.direct ? 'card.direct' : 'card.indirect')],
  ];
}

/** @param {Items} items @param {import('../../api/types.js').Finding} f @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function finding(items, f, { lang }, deeds) {
  return [
    ['card.kinds', h('strong', null, term(lang, 'finding', f.kind)), ' · ', term(lang, 'severity', f.severity)],
    ['card.found', bdi(f.message[lang])],
    [
      'card.places',
      h('ul', { class: 'sides' }, f.spans.map((s) => h('li', null, h('button', { dir: 'rtl', lang: 'ar', onclick: () => deeds.reveal(s) }, h('span', null, around(items, s)))))),
    ],
  ];
}

/** @param {Items} items @param {import('../../api/types.js').Mention} m @param {Tongue} tongue @param {Deeds} deeds @returns {Line[]} */
function mention(items, m, tongue, deeds) {
  const same = items.report.mentions.filter((o) => o.cluster === m.cluster);
  const forms = [...new Set(same.map((o) => items.quote(o)))];
  return [
    ['card.name', h('strong', null, bdi(m.name)), ' · ', term(tongue.lang, 'mention', m.kind)],
    forms.length > 1 && ['card.as_written', bdi(forms.join(' · '))],
    ['card.places', say(tongue.lang, 'card.same', { n: inDigits(same.length, tongue) }), ' ', same.length > 1 && chips(items, same.map((o) => o.id), tongue, deeds)],
  ];
}

/** The chain of who says so, the nearest source first. @param {Items} items @param {import('../../api/types.js').Attribution | null} a @param {Tongue} tongue @param {Deeds} deeds */
function source(items, a, { lang }, deeds) {
  const chain = items.chain(a);
  if (chain.length === 0) return say(lang, 'card.no_source');
  return h(
    'ol',
    { class: 'chain' },
    chain.map((link) =>
      h(
        'li',
        null,
        h('button', { class: 'chip', onclick: () => deeds.go(link.id) }, bdi(items.speaker(link) ?? say(lang, 'tree.nobody'))),
        ' ',
        h('span', { class: 'quiet' }, link.source && `${term(lang, 'source', link.source.kind)}، `.replace('،', lang === 'ar' ? '،' : ','), bdi(items.quote(link.cue))),
      ),
    ),
  );
}

/** Other items to go to. @param {Items} items @param {string[]} ids @param {Tongue} tongue @param {Deeds} deeds */
function chips(items, ids, tongue, deeds) {
  return h(
    'span',
    { class: 'chips' },
    ids.slice(0, 12).map((id) => {
      const item = items.get(id);
      return item && h('button', { class: 'chip', dir: 'rtl', lang: 'ar', onclick: () => deeds.go(id) }, items.quote(item));
    }),
  );
}

/** A stretch with the words around it. @param {Items} items @param {import('../../model/items.js').Span} span */
function around(items, { start, end }) {
  const before = items.text.slice(Math.max(0, start - 40), start).replace(/^\S*\s/, '').replace(/^[^]*\n/, '');
  const after = items.text.slice(end, end + 40).replace(/\s\S*$/, '').replace(/\n[^]*$/, '');
  return [before, h('strong', null, items.quote({ start, end })), after];
}
