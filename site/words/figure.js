import { inDigits, inWords } from './number.js';
import { span } from './duration.js';
import { term } from './terms.js';

/**
 * A figure as a person would say it: «أكثر من 235 ألف حساب», "more than 235,000".
 *
 * @param {import('../api/types.js').Figure} f
 * @param {string} text the article
 * @param {import('./number.js').Tongue} tongue
 */
export function sayFigure(f, text, tongue) {
  const { lang } = tongue;
  /** @param {number | null} v */
  const value = (v) => (v === null ? '' : amount(f, v, tongue));
  const fill = { n: value(f.value ?? f.low ?? f.high), low: value(f.low), high: value(f.high) };
  const pattern = f.relation === 'exact' ? '{n}' : term(lang, 'relation', f.relation);
  const spoken = pattern.replace(/\{(\w+)\}/g, (_, name) => fill[/** @type {'n'} */ (name)]);
  return [spoken, counted(f, text), f.per && rate(f.per, tongue)].filter(Boolean).join(' ');
}

/** The number with what belongs to it in writing: currency, percent sign. @param {import('../api/types.js').Figure} f @param {number} v @param {import('./number.js').Tongue} tongue */
function amount(f, v, tongue) {
  if (f.kind === 'percentage') return inDigits(v, tongue) + (tongue.lang === 'ar' && tongue.digits === 'arab' ? '٪\u061c' : '%');
  if (f.kind === 'fraction') return share(v, tongue);
  const code = f.kind === 'money' ? f.unit?.code : null;
  if (!code) return inDigits(v, tongue);
  try {
    return inDigits(v, tongue, { style: 'currency', currency: code, currencyDisplay: 'name', minimumFractionDigits: 0 });
  } catch {
    return inDigits(v, tongue);
  }
}

/** A fraction of small numbers as one would write it, "2/3". @param {number} v @param {import('./number.js').Tongue} tongue */
function share(v, tongue) {
  for (let below = 2; below <= 12; below++) {
    const above = Math.round(v * below);
    if (above % below !== 0 && Math.abs(above / below - v) < 1e-9) return `${inDigits(above, tongue)}/${inDigits(below, tongue)}`;
  }
  return inDigits(v, tongue);
}

/** The counted noun, as the article has it. @param {import('../api/types.js').Figure} f @param {string} text */
function counted(f, text) {
  if (!f.unit || f.kind === 'percentage' || (f.kind === 'money' && f.unit.code)) return '';
  return text.slice(f.unit.start, f.unit.end) || f.unit.lemma;
}

/** @param {string} per @param {import('./number.js').Tongue} tongue */
function rate(per, tongue) {
  const time = span(per, tongue);
  if (!time) return `/ ${per}`;
  return tongue.lang === 'ar' ? `كل ${time}` : `per ${time}`;
}

/** The number alone in words, with its percent sign, or null. @param {import('../api/types.js').Figure} f @param {import('./strings.js').Language} lang */
export function figureInWords(f, lang) {
  const v = f.value ?? f.low ?? f.high;
  const words = v === null ? null : inWords(v, lang);
  if (!words || f.kind !== 'percentage') return words;
  return `${words} ${lang === 'ar' ? 'بالمئة' : 'per cent'}`;
}
