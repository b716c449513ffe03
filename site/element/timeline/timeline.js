import { beginning, sayTime } from '../../words/time.js';
import { say } from '../../words/strings.js';
import { bdi, h } from '../dom.js';

/** The article's dates in the order of the calendar; what has no place in it comes last. @type {import('../reader/views.js').View} */
export function timeline(items, list, tongue, chosen) {
  const { lang } = tongue;
  const placed = list
    .map((item) => ({ item, at: beginning(items.data[item.id]) }))
    .sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || a.item.start - b.item.start);
  const published = items.report.reference_date;
  /** @type {Map<string, typeof placed>} */
  const stops = new Map();
  for (const one of placed) {
    const label = one.at === null ? say(lang, 'timeline.undated') : (sayTime(items.data[one.item.id], tongue) ?? '');
    stops.set(label, [...(stops.get(label) ?? []), one]);
  }
  return h(
    'ol',
    { class: 'timeline' },
    [...stops].map(([label, all]) =>
      h(
        'li',
        { class: all[0].at === null ? 'undated' : published && items.data[all[0].item.id].value === published.date ? 'published' : null },
        h('p', null, bdi(label), published && items.data[all[0].item.id].value === published.date && h('span', { class: 'quiet' }, ` · ${say(lang, 'timeline.published')}`)),
        all.map(({ item }) => h('button', { class: 'chip', dir: 'rtl', lang: 'ar', onclick: () => chosen(item) }, items.quote(item))),
      ),
    ),
  );
}
