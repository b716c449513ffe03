import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { term } from '../../words/terms.js';
import { bdi } from '../dom.js';
import { link, table } from './table.js';

/** Who speaks in the article, what sort of source it is, how often. @type {import('../reader/views.js').View} */
export function sourceTable(items, list, tongue, chosen) {
  const { lang } = tongue;
  /** @type {Map<string, import('../reader/views.js').Item[]>} */
  const bySource = new Map();
  for (const item of list) {
    const a = items.data[item.id];
    const name = items.data[a.source?.mention]?.name ?? items.speaker(a) ?? '';
    bySource.set(name, [...(bySource.get(name) ?? []), item]);
  }
  const rows = [...bySource].sort(([, a], [, b]) => b.length - a.length);
  return table(
    [say(lang, 'table.source'), say(lang, 'card.kinds'), say(lang, 'card.cue'), say(lang, 'table.times')],
    rows.map(([name, said]) => {
      const { source } = items.data[said[0].id];
      const stances = [...new Set(said.map((item) => term(lang, 'stance', items.data[item.id].cue.stance)))];
      return [
        link(name || say(lang, 'tree.nobody'), () => chosen(said[0])),
        source ? term(lang, 'source', source.kind) : '—',
        stances.join(' · '),
        bdi(inDigits(said.length, tongue)),
      ];
    }),
  );
}
