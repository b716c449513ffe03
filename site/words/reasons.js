/**
 * What raises or lowers a claim's rank, by the codes of the report.
 * @type {Record<string, [en: string, ar: string]>}
 */
const words = {
  has_quantity: ['has a figure', 'فيه رقم'],
  has_percentage: ['has a percentage', 'فيه نسبة مئوية'],
  has_money: ['has an amount of money', 'فيه مبلغ مالي'],
  has_date: ['has a date', 'فيه تاريخ'],
  has_time: ['has a date or time', 'فيه زمن'],
  has_entity: ['has a name', 'فيه اسم'],
};

/** @param {import('./strings.js').Language} lang @param {string} code said as it stands where the table has no word */
export function reasonWord(lang, code) {
  const entry = words[code];
  return entry ? entry[lang === 'ar' ? 1 : 0] : code.replaceAll('_', ' ');
}
