import { layers } from '../../model/items.js';
import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { h } from '../dom.js';

/** @typedef {'' | 'quiet' | 'busy' | 'bad'} Tone of what is told: of a deed, of what one sees beside the text anyway, of work, of trouble */

/** The line in which the reader says, politely, what happens. */
export class Status {
  el = h('p', { class: 'status', part: 'status', role: 'status' });

  /** @param {string} words @param {Tone} [tone] */
  tell(words, tone = '') {
    this.el.replaceChildren(...(words ? [h('span', null, words)] : []));
    this.el.className = `status ${tone}`;
  }
}

/** What was found, in one line. @param {import('../../model/items.js').Items} items @param {import('../../words/number.js').Tongue} tongue */
export function sum(items, tongue) {
  const [claims, figures, times, sources, findings] = layers.map((layer) => inDigits(items.layers[layer].length, tongue));
  return say(tongue.lang, 'state.done', { claims, figures, times, sources, findings });
}
