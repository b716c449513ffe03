import { sayFigure } from '../../words/figure.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { term } from '../../words/terms.js';
import { bdi, h } from '../dom.js';
import { table } from '../table/table.js';

/**
 * @typedef {import('../../api/types.js').Comparison} Comparison
 * @typedef {import('../../words/number.js').Tongue} Tongue
 */

/** What a comparison has found: the disagreements side by side, then what is counted alike. @param {Comparison} c @param {string[]} texts @param {Tongue} tongue */
export function result(c, texts, tongue) {
  const { lang } = tongue;
  const figures = c.reports.map((r) => new Map(r.figures.map((f) => [f.id, f])));
  const words = c.table.some((row) => differs(row, figures)) ? 'compare.look' : 'compare.agree';
  return [
    h('h3', null, say(lang, 'compare.findings')),
    c.findings.length === 0
      ? h('p', null, say(lang, words))
      : h('ol', { class: 'conflicts' }, c.findings.map((f) => conflict(f, texts, tongue))),
    c.table.length > 0 && h('h3', null, say(lang, 'compare.table')),
    c.table.length > 0 && lined(c, figures, texts, tongue),
  ].filter((part) => part !== false);
}

/** @param {import('../../api/types.js').Finding} f @param {string[]} texts @param {Tongue} tongue */
function conflict(f, texts, tongue) {
  const { lang } = tongue;
  return h(
    'li',
    null,
    h('p', null, h('strong', null, term(lang, 'finding', f.kind)), ' · ', bdi(f.message[lang])),
    h(
      'ul',
      { class: 'sides' },
      f.spans.map((s) => {
        const text = texts[s.article] ?? '';
        const before = text.slice(Math.max(0, s.start - 50), s.start).replace(/^[^]*\n/, '').replace(/^\S*\s/, '');
        const after = text.slice(s.end, s.end + 50).replace(/\n[^]*$/, '').replace(/\s\S*$/, '');
        return h(
          'li',
          null,
          h('span', { class: 'quiet' }, say(lang, 'compare.article', { n: inDigits(s.article + 1, tongue) })),
          h('q', { dir: 'rtl', lang: 'ar' }, before, h('strong', null, text.slice(s.start, s.end)), after),
        );
      }),
    ),
  );
}

/** @param {Comparison} c @param {Map<string, import('../../api/types.js').Figure>[]} figures of each article by their ids @param {string[]} texts @param {Tongue} tongue */
function lined(c, figures, texts, tongue) {
  const { lang } = tongue;
  return table(
    [say(lang, 'compare.what'), ...c.reports.map((_, i) => say(lang, 'compare.article', { n: inDigits(i + 1, tongue) }))],
    c.table.map((row) => [
      h('span', null, bdi([row.unit, row.actor, row.platform, row.period].filter(Boolean).join(' · ')), differs(row, figures) && h('strong', { class: 'differs' }, ' ≠ ', say(lang, 'compare.differs'))),
      ...row.figures.map((ids, i) => {
        const said = ids.map((id) => figures[i].get(id)).filter((f) => f !== undefined);
        return said.length === 0 ? '—' : h('span', null, said.map((f, n) => [n > 0 && '، ', bdi(sayFigure(f, texts[i], tongue))]).flat());
      }),
    ]),
  );
}

/** Whether the articles give different values for what a row counts; an article that is silent does not differ. @param {Comparison['table'][number]} row @param {Map<string, import('../../api/types.js').Figure>[]} figures */
function differs(row, figures) {
  const said = row.figures.map((ids, i) => ids.map((id) => figures[i].get(id)?.value).sort().join()).filter(Boolean);
  return new Set(said).size > 1;
}
