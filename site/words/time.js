import { span } from './duration.js';
import { locale } from './number.js';
import { term } from './terms.js';

/** @typedef {'gregory' | 'islamic-umalqura'} Calendar */

/**
 * A time expression as a person would say it; null where it could not be resolved.
 *
 * @param {import('../api/types.js').Time} t
 * @param {import('./number.js').Tongue} tongue
 * @param {Calendar} [calendar]
 */
export function sayTime(t, tongue, calendar = 'gregory') {
  if (t.value === null) return null;
  if (t.kind === 'duration') return bounded(span(t.value, tongue) ?? t.value, t.relation, tongue);
  if (t.kind === 'set') {
    const each = span(t.value, tongue);
    return each ? (tongue.lang === 'ar' ? `كل ${each}` : `every ${each}`) : t.value;
  }
  if (!t.value.includes('/')) return moment(t.value, tongue, calendar);
  const [from, to] = t.value.split('/').map((v) => (v === '..' || v === '' ? null : moment(v, tongue, calendar)));
  const arabic = tongue.lang === 'ar';
  if (from && to) return arabic ? `من ${from} إلى ${to}` : `${from} to ${to}`;
  if (from) return arabic ? `منذ ${from}` : `since ${from}`;
  return arabic ? `حتى ${to}` : `until ${to}`;
}

/** @param {string} said @param {string} relation @param {import('./number.js').Tongue} tongue */
function bounded(said, relation, { lang }) {
  if (relation === 'exact' || relation === 'range' || relation === 'indefinite') return said;
  return term(lang, 'relation', relation).replace('{n}', said);
}

/** What a date's parts leave unsaid is left unsaid. */
const shapes = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
};

/** @param {string} value ISO 8601, with XXXX for a year that is not known @param {import('./number.js').Tongue} tongue @param {Calendar} calendar */
function moment(value, tongue, calendar) {
  const m = /^(-?\d{4}|X{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (!m) return clock(value, tongue) ?? value;
  const [, year, month, day, hour, minute, zone] = m;
  const known = !year.startsWith('X');
  const date = new Date(Date.UTC(known ? Number(year) : 2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  if (known) date.setUTCFullYear(Number(year));
  const shape = { ...(day ? shapes.day : month ? shapes.month : shapes.year) };
  if (!known) {
    delete (/** @type {any} */ (shape).year);
    delete (/** @type {any} */ (shape).weekday);
  }
  if (calendar !== 'gregory' && !(known && day)) return null;
  const tag = `${locale(tongue)}${tongue.lang === 'ar' ? '' : '-u'}-ca-${calendar}`;
  const said = new Intl.DateTimeFormat(tag, { .../** @type {Intl.DateTimeFormatOptions} */ (shape), timeZone: 'UTC' }).format(date);
  if (!hour) return said;
  return `${said}${tongue.lang === 'ar' ? '، ' : ', '}${clock(`T${hour}:${minute ?? '00'}`, tongue)}${zone ? ` (${zone === 'Z' ? 'UTC' : zone})` : ''}`;
}

/** @param {string} value "T14:30" @param {import('./number.js').Tongue} tongue */
function clock(value, tongue) {
  const m = /^T(\d\d)(?::(\d\d))?/.exec(value);
  if (!m) return null;
  const at = new Date(Date.UTC(2000, 0, 1, Number(m[1]), Number(m[2] ?? 0)));
  return new Intl.DateTimeFormat(locale(tongue), { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(at);
}

/** When it begins, for sorting: a number that grows with time, or null. @param {import('../api/types.js').Time} t */
export function beginning(t) {
  if (t.kind === 'duration' || t.kind === 'set' || !t.value) return null;
  const first = t.value.replace(/^\.\.\//, '');
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(first);
  return m ? Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)) : null;
}
