import { locale } from './number.js';

const letters = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' };

/**
 * An ISO 8601 duration in words: "PT48H" is "48 hours". Null if it is none.
 *
 * @param {string} value
 * @param {import('./number.js').Tongue} tongue
 */
export function span(value, tongue) {
  if (!/^P(?=.)[\dWYMDTHS.]*$/.test(value)) return null;
  const [days, clock = ''] = value.slice(1).split('T');
  const parts = [...days.matchAll(/([\d.]+)([YMWD])/g), ...clock.replace('M', 'm').matchAll(/([\d.]+)([HmS])/g)];
  if (parts.length === 0) return null;
  const said = parts.map(([, n, letter]) =>
    new Intl.NumberFormat(locale(tongue), {
      style: 'unit',
      unit: letters[/** @type {keyof typeof letters} */ (letter)],
      unitDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(Number(n)),
  );
  return said.join(tongue.lang === 'ar' ? ' و' : ' ');
}
