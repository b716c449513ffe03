/**
 * @typedef {object} Tongue how values are said
 * @property {import('./strings.js').Language} lang
 * @property {'latn' | 'arab'} digits of Arabic; English has its own
 */

/** @param {Tongue} tongue */
export function locale({ lang, digits }) {
  return lang === 'ar' ? `ar-u-nu-${digits}` : 'en';
}

/** A number in digits, none of them lost. @param {number} value @param {Tongue} tongue @param {Intl.NumberFormatOptions} [options] */
export function inDigits(value, tongue, options) {
  return new Intl.NumberFormat(locale(tongue), { maximumFractionDigits: 6, ...options }).format(value);
}

const units = {
  ar: [
    'صفر', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة',
    'أحد عشر', 'اثنا عشر', 'ثلاثة عشر', 'أربعة عشر', 'خمسة عشر', 'ستة عشر', 'سبعة عشر', 'ثمانية عشر', 'تسعة عشر',
  ],
  en: [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ],
};

const tens = {
  ar: ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

const hundredsArabic = [
  '', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة',
];

/** Each magnitude's one, two, three to ten, eleven and more, hundreds. */
const magnitudes = [
  { power: 1e12, en: 'trillion', ar: ['تريليون', 'تريليونان', 'تريليونات', 'تريليونًا', 'تريليون'] },
  { power: 1e9, en: 'billion', ar: ['مليار', 'ملياران', 'مليارات', 'مليارًا', 'مليار'] },
  { power: 1e6, en: 'million', ar: ['مليون', 'مليونان', 'ملايين', 'مليونًا', 'مليون'] },
  { power: 1e3, en: 'thousand', ar: ['ألف', 'ألفان', 'آلاف', 'ألفًا', 'ألف'] },
];

/**
 * A number in words; null where words would be no help (past 15 digits, or with
 * more than two decimals). Arabic as counted alone: nominative, masculine.
 *
 * @param {number} value
 * @param {import('./strings.js').Language} lang
 * @returns {string | null}
 */
export function inWords(value, lang) {
  const size = Math.abs(value);
  const cents = Math.round(size * 100);
  if (size >= 1e15 || Math.abs(cents - size * 100) > 1e-6 * Math.max(1, size)) return null;
  const whole = Math.trunc(size);
  const minus = value < 0 ? (lang === 'ar' ? 'سالب ' : 'minus ') : '';
  const part = cents - whole * 100;
  const text = lang === 'ar' ? arabic(whole) : english(whole);
  return minus + text + (part > 0 ? decimals(part, lang) : '');
}

/** The words after the decimal point. @param {number} part hundredths, 1 to 99 @param {import('./strings.js').Language} lang */
function decimals(part, lang) {
  if (lang === 'ar') return ` فاصلة ${part % 10 === 0 ? units.ar[part / 10] : (part < 10 ? 'صفر ' : '') + arabic(part)}`;
  const digits = part % 10 === 0 ? [part / 10] : [Math.trunc(part / 10), part % 10];
  return ` point ${digits.map((d) => units.en[d]).join(' ')}`;
}

/** @param {number} n @returns {string} */
function english(n) {
  const parts = [];
  for (const { power, en } of magnitudes) {
    if (n >= power) parts.push(`${english(Math.trunc(n / power))} ${en}`);
    n %= power;
  }
  if (n >= 100) parts.push(`${units.en[Math.trunc(n / 100)]} hundred`);
  n %= 100;
  if (n >= 20) parts.push(tens.en[Math.trunc(n / 10)] + (n % 10 ? `-${units.en[n % 10]}` : ''));
  else if (n > 0 || parts.length === 0) parts.push(units.en[n]);
  return parts.join(' ');
}

/** @param {number} n @returns {string} */
function arabic(n) {
  const parts = [];
  for (const { power, ar } of magnitudes) {
    if (n >= power) parts.push(withMagnitude(Math.trunc(n / power), ar));
    n %= power;
  }
  if (n >= 100) parts.push(hundredsArabic[Math.trunc(n / 100)]);
  n %= 100;
  if (n >= 20) {
    if (n % 10) parts.push(units.ar[n % 10]);
    parts.push(tens.ar[Math.trunc(n / 10)]);
  } else if (n > 0 || parts.length === 0) {
    parts.push(units.ar[n]);
  }
  return parts.join(' و');
}

/** A magnitude with its number. @param {number} n @param {string[]} forms @returns {string} */
function withMagnitude(n, [one, two, few, many, hundreds]) {
  if (n === 1) return one;
  if (n === 2) return two;
  const last = n % 100;
  if (last >= 3 && last <= 10) return `${arabic(n)} ${few}`;
  if (last >= 11) return `${arabic(n)} ${many}`;
  return `${n === 200 ? 'مئتا' : arabic(n)} ${hundreds}`;
}
