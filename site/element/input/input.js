import { say } from '../../words/strings.js';
import { readFile, readPaste } from '../../text/import.js';
import { h } from '../dom.js';
import { regionChoice } from './region.js';

/**
 * @typedef {object} InputDeeds
 * @property {(text: string) => void} typed
 * @property {(text: string) => void} given all at once: pasted into an empty field, dropped, opened
 * @property {() => void} example
 * @property {() => void} read
 * @property {(name: string) => void} unreadable
 * @property {(name: 'region' | 'date', value: string) => void} set
 */

/** Where an article comes in: typed, pasted, dropped or opened. */
export class Input {
  field = h('textarea', { part: 'input', dir: 'rtl', lang: 'ar', rows: 14, spellcheck: 'false', autocomplete: 'off' });
  #file = h('input', { type: 'file', accept: '.txt,.html,.htm,.docx,text/plain,text/html', hidden: true });
  #label = h('label');
  #buttons = h('div', { class: 'row' });
  #hint = h('span', { class: 'hint drop' });
  #settings = h('div', { class: 'row settings' });
  #deeds;

  /** @param {InputDeeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
    this.field.id = 'article';
    this.#label.htmlFor = 'article';
    this.el = h('div', { class: 'input' }, this.#label, this.field, this.#buttons, h('slot', { name: 'note' }), this.#settings, this.#file);
    this.field.addEventListener('input', () => deeds.typed(this.field.value));
    this.field.addEventListener('paste', (event) => this.#paste(event));
    this.#file.addEventListener('change', () => this.open(this.#file.files?.[0]));
  }

  /** @param {import('../../words/strings.js').Language} lang @param {{ region: string, date: string }} set */
  show(lang, set) {
    this.#label.textContent = say(lang, 'input.label');
    this.field.placeholder = say(lang, 'input.placeholder');
    this.#hint.textContent = say(lang, 'input.drop');
    const read = h('button', { class: 'primary', onclick: () => this.#deeds.read() }, say(lang, 'input.read'));
    this.#buttons.replaceChildren(
      read,
      h('button', { onclick: () => this.#deeds.example() }, say(lang, 'input.example')),
      h('button', { onclick: () => this.#file.click() }, say(lang, 'input.open')),
      this.#hint,
    );
    if (this.#settings.contains(/** @type {ShadowRoot} */ (this.el.getRootNode()).activeElement)) return;
    this.#settings.replaceChildren(
      h('label', null, say(lang, 'input.date'), this.#setting(h('input', { type: 'date', value: set.date }), 'date')),
      h('label', null, say(lang, 'input.region'), this.#setting(regionChoice(lang, set.region), 'region')),
      h('span', { class: 'hint' }, say(lang, 'input.why')),
    );
  }

  /** @template {HTMLInputElement | HTMLSelectElement} T @param {T} field @param {'region' | 'date'} name */
  #setting(field, name) {
    field.addEventListener('change', () => this.#deeds.set(name, field.value));
    return field;
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const text = event.clipboardData && readPaste(event.clipboardData);
    if (!text) return;
    event.preventDefault();
    const fresh = this.field.value.trim() === '' || this.field.selectionEnd - this.field.selectionStart === this.field.value.length;
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, 'end');
    if (fresh) this.#deeds.given(this.field.value);
    else this.#deeds.typed(this.field.value);
  }

  /** Takes what is dropped. @param {DragEvent} event */
  drop(event) {
    event.preventDefault();
    this.open(event.dataTransfer?.files[0], event.dataTransfer ?? undefined);
  }

  /** @param {File | undefined} file @param {DataTransfer} [dropped] */
  async open(file, dropped) {
    try {
      const text = file ? await readFile(file) : dropped && readPaste(dropped);
      if (text) this.#deeds.given(text);
    } catch {
      this.#deeds.unreadable(file?.name ?? '');
    }
    this.#file.value = '';
  }
}
