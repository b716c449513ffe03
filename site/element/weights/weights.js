import weights from 'mihakk:weights';
import { inDigits } from '../../words/number.js';
import { reasonWord } from '../../words/reasons.js';
import { say } from '../../words/strings.js';
import { h } from '../dom.js';

/** @typedef {Readonly<Record<string, number>>} Shift what is added to the fitted weights, in log-odds, by code */

/** How far a slider goes either way. */
const farthest = 3;

/** The reasons that a desk may weigh for itself: those that one of the presets weighs. */
const weighed = [...new Set(weights.presets.flatMap((p) => Object.keys(p.add)))];

/** The weights that a shift makes of the fitted ones; none for no shift. @param {Shift} shift */
export function shifted(shift) {
  const codes = Object.keys(shift);
  return codes.length === 0 ? undefined : Object.fromEntries(codes.map((code) => [code, weights.fitted[code] + shift[code]]));
}

/** What matters to a desk: a preset, or sliders of its own. Claims are ranked by it at once. */
export class Weights {
  #select = h('select', { id: 'preset' });
  #label = h('label', { for: 'preset' });
  #summary = h('summary');
  #sliders = h('div', { class: 'sliders' });
  el = h('div', { class: 'weights' }, this.#label, this.#select, h('details', null, this.#summary, this.#sliders));

  /** @param {(shift: Shift) => void} chosen */
  constructor(chosen) {
    this.chosen = chosen;
    this.#select.addEventListener('change', () => {
      const preset = weights.presets.find((p) => p.name === this.#select.value);
      if (preset) chosen(preset.add);
    });
  }

  /** @param {Shift} shift @param {import('../../words/number.js').Tongue} tongue */
  show(shift, tongue) {
    const { lang } = tongue;
    const name = weights.presets.find((p) => weighed.every((code) => (p.add[code] ?? 0) === (shift[code] ?? 0)))?.name ?? 'own';
    const names = [...weights.presets.map((p) => p.name), ...(name === 'own' ? ['own'] : [])];
    this.#label.textContent = say(lang, 'weights.label');
    this.#summary.textContent = say(lang, 'weights.own');
    this.#select.replaceChildren(...names.map((n) => h('option', { value: n, selected: n === name }, say(lang, `weights.${n}`))));
    const held = /** @type {ShadowRoot} */ (this.el.getRootNode()).activeElement?.id;
    this.#sliders.replaceChildren(...weighed.map((code) => this.#slider(code, shift, tongue)));
    if (held?.startsWith('weigh-')) /** @type {HTMLElement | null} */ (this.#sliders.querySelector(`#${held}`))?.focus();
  }

  /** @param {string} code @param {Shift} shift @param {import('../../words/number.js').Tongue} tongue */
  #slider(code, shift, tongue) {
    const value = shift[code] ?? 0;
    const said = inDigits(value, tongue, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
    const slider = h('input', { type: 'range', id: `weigh-${code}`, min: -farthest, max: farthest, step: 0.1, value, 'aria-valuetext': said });
    slider.addEventListener('change', () => this.chosen({ ...shift, [code]: Number(slider.value) }));
    return h('label', null, h('span', null, reasonWord(tongue.lang, code)), slider, h('bdi', null, said));
  }
}
