/** How much of a text must be Arabic letters for it to be read as Arabic. */
const enough = 0.3;

/** Whether a text is Arabic: judged by the letters of its first part. @param {string} text */
export function isArabic(text) {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return false;
  const arabic = letters.filter((c) => /\p{Script=Arabic}/u.test(c)).length;
  return arabic / letters.length >= enough;
}
