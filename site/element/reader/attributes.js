import { shifted } from '../weights/weights.js';

/** In which language and digits an element speaks. @param {HTMLElement} element @returns {import('../../words/number.js').Tongue} */
export function tongueOf(element) {
  return { lang: element.lang === 'en' ? 'en' : 'ar', digits: element.getAttribute('digits') === 'arab' ? 'arab' : 'latn' };
}

/** What the analyser is told beside the text: chosen by the person, else by the page's author. @param {import('./state.js').State} state @param {Element} element */
export function optionsOf(state, element) {
  return {
    region: state.region || element.getAttribute('region') || undefined,
    referenceDate: state.date || element.getAttribute('reference-date') || undefined,
    weights: shifted(state.weights),
  };
}
