/**
 * Work that is kept on this device, when the person asks for it and until they
 * ask otherwise; nothing is kept before.
 */
const place = 'mihakk.work';

/** @typedef {{ text: string, lang: string, digits: string, theme: string }} Work */

/** What is kept; null if nothing is, or the browser keeps nothing. @returns {Work | null} */
export function kept() {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {Work | null} work null to forget */
export function keep(work) {
  try {
    if (work) localStorage.setItem(place, JSON.stringify(work));
    else localStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing is no fault of the work's.
  }
}
