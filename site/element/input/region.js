import { say } from '../../words/strings.js';
import { h } from '../dom.js';

/** The countries whose outlets write Arabic, by ISO 3166-1. */
const regions = 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' ');

/** A choice of countries, in the order of their names. @param {import('../../words/strings.js').Language} lang @param {string} chosen */
export function regionChoice(lang, chosen) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const sorted = regions.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, lang));
  return h(
    'select',
    null,
    h('option', { value: '' }, say(lang, 'input.region.any')),
    sorted.map(({ code, name }) => h('option', { value: code, selected: code === chosen }, name)),
  );
}
