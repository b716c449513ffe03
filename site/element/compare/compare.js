import { isArabic } from '../../model/language.js';
import { inDigits } from '../../words/number.js';
import { readFile } from '../../text/import.js';
import { say } from '../../words/strings.js';
import { h } from '../dom.js';
import { trouble } from '../reader/trouble.js';
import { result } from './result.js';

/**
 * @typedef {object} CompareDeeds
 * @property {(articles: import('../../api/types.js').Article[]) => Promise<import('../../api/types.js').Comparison>} compare
 * @property {() => void} back
 * @property {(words: string, tone?: import('../reader/status.js').Tone) => void} tell
 */

/** The most articles of one comparison. */
const most = 20;

/** Several articles, and what they say against each other. */
export class CompareView {
  el = h('section', { part: 'compare', class: 'compare' });
  #fields = h('div', { class: 'articles' });
  #result = h('div', { class: 'result' });
  /** @type {HTMLTextAreaElement[]} */
  #texts = [];
  /** @type {import('../../words/number.js').Tongue} */
  #tongue = { lang: 'ar', digits: 'latn' };
  #deeds;

  /** @param {CompareDeeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
  }

  /** Begins with the article that is there. @param {string} text @param {import('../../words/number.js').Tongue} tongue */
  begin(text, tongue) {
    this.#texts = [];
    this.#result.replaceChildren();
    this.#add(text);
    this.#add('');
    this.show(tongue);
  }

  focus() {
    (this.#texts.find((t) => t.value === '') ?? this.#texts[0])?.focus();
  }

  /** @param {import('../../words/number.js').Tongue} tongue */
  show(tongue) {
    this.#tongue = tongue;
    const { lang } = tongue;
    this.el.setAttribute('aria-label', say(lang, 'compare.title'));
    this.el.replaceChildren(
      h('h2', null, say(lang, 'compare.title')),
      this.#fields,
      h(
        'div',
        { class: 'row' },
        h('button', { class: 'primary', onclick: () => this.#run() }, say(lang, 'compare.run')),
        h('button', { disabled: this.#texts.length >= most, onclick: () => (this.#add(''), this.show(this.#tongue), this.focus()) }, say(lang, 'compare.add')),
        h('button', { onclick: () => this.#deeds.back() }, say(lang, 'compare.back')),
      ),
      this.#result,
    );
    this.#fields.replaceChildren(...this.#texts.map((field, i) => this.#article(field, i)));
  }

  /** @param {string} text */
  #add(text) {
    const field = h('textarea', { rows: 9, dir: 'rtl', lang: 'ar', spellcheck: 'false' });
    field.value = text;
    field.addEventListener('drop', (event) => this.#drop(event, field));
    this.#texts.push(field);
  }

  /** @param {HTMLTextAreaElement} field @param {number} i */
  #article(field, i) {
    const { lang } = this.#tongue;
    const name = say(lang, 'compare.article', { n: inDigits(i + 1, this.#tongue) });
    field.setAttribute('aria-label', name);
    const remove = () => {
      this.#texts.splice(i, 1);
      this.show(this.#tongue);
      this.focus();
    };
    return h(
      'div',
      { class: 'one' },
      h('header', null, h('h3', null, name), this.#texts.length > 2 && h('button', { class: 'plain', onclick: remove }, say(lang, 'compare.remove'))),
      field,
    );
  }

  /** A file that is dropped into a field stands there as its text. @param {DragEvent} event @param {HTMLTextAreaElement} field */
  async #drop(event, field) {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    try {
      field.value = await readFile(file);
    } catch {
      this.#deeds.tell(say(this.#tongue.lang, 'state.file', { name: file.name }), 'bad');
    }
  }

  async #run() {
    const articles = this.#texts.map((t) => ({ text: t.value })).filter((a) => a.text.trim());
    if (articles.length < 2) return this.#deeds.tell(say(this.#tongue.lang, 'compare.need'), 'bad');
    if (!articles.every((a) => isArabic(a.text))) return this.#deeds.tell(say(this.#tongue.lang, 'state.not_arabic'), 'bad');
    this.#deeds.tell(say(this.#tongue.lang, 'state.working'), 'busy');
    try {
      const comparison = await this.#deeds.compare(articles);
      this.#result.replaceChildren(...result(comparison, articles.map((a) => a.text), this.#tongue));
      this.#result.scrollIntoView({ block: 'nearest' });
      const n = inDigits(comparison.findings.length, this.#tongue);
      this.#deeds.tell(say(this.#tongue.lang, 'compare.done', { n, rows: inDigits(comparison.table.length, this.#tongue) }));
    } catch (error) {
      this.#deeds.tell(trouble(error, this.#tongue), 'bad');
    }
  }
}
