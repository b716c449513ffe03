import { History } from '../../model/history.js';
import { say } from '../../words/strings.js';
import { sheet } from '../dom.js';
import { download } from '../export/export.js';
import { optionsOf, tongueOf } from './attributes.js';
import { Reading } from './reading.js';
import { Screen } from './screen.js';
import { readerSheets } from './sheets.js';
import { blank, knownBy, restored, toggled } from './state.js';
import { sum } from './status.js';
import { trouble } from './trouble.js';
import example from '../../../testdata/articles/eg_health_initiative.txt';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../../model/items.js').Items} Items */

/**
 * <mihakk-reader>: paste an article, see what in it can be checked.
 *
 * Attributes: lang (ar, en), digits (latn, arab), region, reference-date.
 * Properties: text, report, selected. Events: mihakk-report, mihakk-select,
 * mihakk-problem; they bubble and cross shadow roots.
 */
export class MihakkReader extends HTMLElement {
  static observedAttributes = ['lang', 'digits', 'region', 'reference-date'];

  /** @type {State} */
  #state = blank;
  /** @type {Items | null} */
  #items = null;
  /** @type {History<State>} */
  #history = new History();
  #reading = new Reading({
    found: (items, text) => {
      this.#found(items, sum(items, this.#tongue), 'quiet');
      this.#send('mihakk-report', { text, report: items.report });
    },
    refused: (why) => this.#found(null, say(this.#tongue.lang, `state.${why}`), why === 'empty' ? 'quiet' : 'bad'),
    failed: (error) => {
      this.#found(null, trouble(error, this.#tongue), 'bad');
      this.#send('mihakk-problem', { problem: error });
    },
    working: () => this.#tell('state.working', 'busy'),
  });
  #screen = new Screen({
    input: {
      typed: (text) => {
        this.#state = { ...this.#state, text };
        this.#reading.later(() => this.#read());
      },
      given: (text) => this.#step({ text, mode: 'read' }),
      example: () => this.#step({ text: example.trim(), mode: 'read' }),
      read: () => this.#step({ mode: 'read' }),
      set: (name, value) => this.#step({ [name]: value }),
      unreadable: (name) => this.#screen.tell(say(this.#tongue.lang, 'state.file', { name }), 'bad'),
    },
    desk: {
      toggle: (layer) => this.#step({ hidden: toggled(this.#state.hidden, layer) }),
      weigh: (weights) => this.#step({ weights }),
      ignore: (item) => this.#ignore(item),
      selected: (item) => this.#send('mihakk-select', item && { id: item.id, kind: item.layer, start: item.start, end: item.end }),
      restore: (layer) => this.#step({ ignored: restored(this.#state.ignored, layer) }),
    },
    article: {
      edit: () => this.#step({ mode: 'edit' }),
      anew: () => this.#step({ ...blank }),
      compare: () => this.#step({ mode: 'compare' }),
      undo: () => this.undo(),
      save: async (format) => {
        const options = { lang: this.#tongue.lang, ...optionsOf(this.#state, this) };
        download(await this.#reading.analyzer.export(this.#state.text, format, options), format);
      },
    },
    compare: {
      compare: (articles) => this.#reading.analyzer.compare(articles),
      back: () => this.#step({ mode: this.#state.text ? 'read' : 'edit' }),
    },
  });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = readerSheets.map(sheet);
    root.append(this.#screen.el);
  }

  connectedCallback() {
    this.#screen.begin(this);
    this.#reading.analyzer.ready().catch(() => undefined);
    this.#render();
    if (this.#state.text) this.#read();
  }

  disconnectedCallback() {
    this.#reading.end();
    this.#screen.end();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    this.#render();
    if (name === 'region' || name === 'reference-date') this.#read();
  }

  /** The article. Setting it shows it marked. */
  get text() {
    return this.#state.text;
  }
  set text(text) {
    this.#step({ text: String(text), mode: text ? 'read' : 'edit' });
  }

  /** The latest report; null until there is one. */
  get report() {
    return this.#items?.report ?? null;
  }

  /** The id of the selected item, or null. */
  get selected() {
    return this.#screen.desk.selected?.id ?? null;
  }
  set selected(id) {
    const item = this.#items?.get(id);
    if (item) this.#screen.desk.select(item);
    else this.#screen.desk.unselect();
  }

  /** Takes back the last step. */
  undo() {
    const before = this.#history.back();
    if (!before) return;
    this.#apply(before);
    this.#tell('input.undone');
  }

  /** Forgets the article and every step. */
  clear() {
    this.#history.forget();
    this.#apply(blank);
    this.#tell('input.cleared');
  }

  get #tongue() {
    return tongueOf(this);
  }

  /** Says a sentence of the table, politely. @param {string} key @param {import('./status.js').Tone} [tone] */
  #tell(key, tone) {
    this.#screen.tell(say(this.#tongue.lang, key), tone);
  }

  /** Takes a step that can be undone. @param {Partial<State>} change */
  #step(change) {
    this.#history.keep(this.#state);
    this.#apply({ ...this.#state, ...change });
  }

  /** @param {State} next */
  #apply(next) {
    const { text, region, date, weights } = this.#state;
    const reading = next.text !== text || next.region !== region || next.date !== date || next.weights !== weights;
    const turned = next.mode !== this.#state.mode;
    this.#state = next;
    if (reading) this.#read();
    if (turned && next.mode === 'compare') this.#screen.compare.begin(next.text, this.#tongue);
    if (turned && !reading) this.#screen.tell('');
    this.#render();
    if (turned && this.isConnected) this.#screen.turned();
  }

  #read() {
    if (this.isConnected) this.#reading.read(this.#state.text, optionsOf(this.#state, this));
  }

  /** @param {Items | null} items @param {string} said @param {import('./status.js').Tone} tone */
  #found(items, said, tone) {
    this.#items = items;
    this.#render();
    this.#screen.focus();
    this.#screen.tell(said, tone);
  }

  /** @param {string} name @param {object | null} detail */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** @param {import('../../model/items.js').Item} item */
  #ignore(item) {
    if (!this.#items) return;
    this.#step({ ignored: toggled(this.#state.ignored, knownBy(this.#items, item)) });
    this.#tell('card.ignored');
  }

  #render() {
    this.#screen.show(this.#state, this.#items, this.#tongue, this.#history.any);
  }
}
