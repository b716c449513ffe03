import { sayFigure } from '../../words/figure.js';
import { say } from '../../words/strings.js';
import { bdi, h } from '../dom.js';

/** The figures as a table: as written, value, what is counted, who says so. @type {import('../reader/views.js').View} */
export function figureTable(items, list, tongue, chosen) {
  const { lang } = tongue;
  return table(
    ['table.figure', 'table.value', 'table.unit', 'table.source'].map((key) => say(lang, key)),
    list.map((item) => {
      const f = items.data[item.id];
      const source = items.sourceOf(f);
      return [
        link(items.quote(f.number), () => chosen(item)),
        bdi(sayFigure({ ...f, unit: f.unit?.code ? f.unit : null, per: null }, items.text, tongue)),
        f.unit && !(f.kind === 'money' && f.unit.code) ? bdi(f.unit.lemma) : '',
        source ? bdi(items.speaker(source) ?? say(lang, 'tree.nobody')) : '—',
      ];
    }),
  );
}

/** @param {string[]} heads @param {(Node | string)[][]} rows the first cell heads its row */
export function table(heads, rows) {
  return h(
    'div',
    { class: 'wide' },
    h(
      'table',
      null,
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, rows.map(([first, ...rest]) => h('tr', null, h('th', { scope: 'row' }, first), rest.map((cell) => h('td', null, cell))))),
    ),
  );
}

/** Words of the article that lead to their place. @param {string} words @param {() => void} go */
export function link(words, go) {
  return h('button', { class: 'link', dir: 'rtl', lang: 'ar', onclick: go }, words);
}
