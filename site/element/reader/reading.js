import { createAnalyzer } from '../../api/mihakk.js';
import { Items } from '../../model/items.js';
import { isArabic } from '../../model/language.js';
import { turn } from '../../model/turn.js';

/** How long after the last key a text is read, in milliseconds. */
const pause = 120;

/** How long a reading may take before that is told, in milliseconds. */
const unnoticed = 300;

/**
 * @typedef {object} Heard what comes of a reading
 * @property {(items: Items, text: string) => void} found
 * @property {(why: 'empty' | 'not_arabic') => void} refused
 * @property {(error: unknown) => void} failed
 * @property {() => void} working it takes its time
 */

/** Reads articles with an analyser of its own; only the latest reading counts. */
export class Reading {
  #asked = new AbortController();
  /** @type {import('../../api/types.js').Analyzer | null} */
  #analyzer = null;
  #timer = 0;
  #heard;

  /** @param {Heard} heard */
  constructor(heard) {
    this.#heard = heard;
  }

  /** The analyser, until the end. */
  get analyzer() {
    return (this.#analyzer ??= createAnalyzer());
  }

  /** Does something once nobody has typed for a while. @param {() => void} read */
  later(read) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(read, pause);
  }

  /** @param {string} text @param {import('../../api/types.js').AnalyzeOptions} options */
  async read(text, options) {
    this.#drop();
    const { signal } = (this.#asked = new AbortController());
    if (!text.trim()) return this.#heard.refused('empty');
    if (!isArabic(text)) return this.#heard.refused('not_arabic');
    const slow = setTimeout(this.#heard.working, unnoticed);
    try {
      const report = await this.analyzer.analyze(text, { signal, ...options });
      const items = new Items(report, text);
      await turn();
      signal.throwIfAborted();
      this.#heard.found(items, text);
    } catch (error) {
      if (!signal.aborted) this.#heard.failed(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Lets the analyser go. */
  end() {
    this.#drop();
    this.#analyzer?.close();
    this.#analyzer = null;
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#asked.abort();
  }
}
