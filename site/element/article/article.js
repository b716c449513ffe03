import { analyze } from '../../api/mihakk.js';
import { Items } from '../../model/items.js';
import { isArabic } from '../../model/language.js';
import { gather } from '../../text/gather.js';
import { Pieces } from '../../text/pieces.js';
import { sheet } from '../dom.js';
import { marksOf } from '../text/marks.js';
import { Paint } from '../text/paint.js';
import coloursSheet from '../text/colours.css';
import highlightsSheet from '../text/highlights.css';

/** How long after the page's last change its article is read again, in milliseconds. */
const calm = 250;

/**
 * <mihakk-article for="id">: marks the article that is already on the page. It
 * paints ranges: no node of the page is added, moved or changed.
 *
 * Attributes: for, layers (space-separated; claim figure time attribution
 * finding if left out), region, reference-date. Properties: report, target.
 * Events: mihakk-report, mihakk-select (a click on a mark), mihakk-problem.
 */
export class MihakkArticle extends HTMLElement {
  static observedAttributes = ['for', 'layers', 'region', 'reference-date'];

  /** @type {Items | null} */
  #items = null;
  #pieces = new Pieces([]);
  #paint = new Paint();
  /** @type {Element | null} */
  #target = null;
  #asked = new AbortController();
  #timer = 0;
  /** @type {CSSStyleSheet[]} */
  #sheets = [];
  /** @type {Document | ShadowRoot | null} where the styles were put */
  #root = null;
  #changes = new MutationObserver(() => this.#soon());
  #clicked = (/** @type {Event} */ event) => this.#click(/** @type {MouseEvent} */ (event));

  connectedCallback() {
    this.hidden = true;
    this.#sheets = [sheet(coloursSheet), sheet(highlightsSheet)];
    const root = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...this.#sheets];
    this.#root = root;
    this.#soon();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asked.abort();
    this.#leave();
    if (this.#root) this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((s) => !this.#sheets.includes(s));
    this.#root = null;
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#soon();
  }

  /** The latest report; null until there is one. */
  get report() {
    return this.#items?.report ?? null;
  }

  /** The element whose text is read; null if the page has none. */
  get target() {
    return this.#target;
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#read(), this.#items ? calm : 0);
  }

  async #read() {
    const target = /** @type {Document | ShadowRoot} */ (this.getRootNode()).getElementById(this.getAttribute('for') ?? '');
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    if (target !== this.#target) this.#leave();
    if (!target) return;
    this.#target = target;
    target.addEventListener('click', this.#clicked);
    this.#changes.observe(target, { childList: true, characterData: true, subtree: true });
    const { text, pieces } = gather(target);
    if (!isArabic(text)) return this.#paint.end();
    const region = this.getAttribute('region') ?? undefined;
    const referenceDate = this.getAttribute('reference-date') ?? undefined;
    try {
      const report = await analyze(text, { signal, region, referenceDate });
      this.#items = new Items(report, text);
      this.#pieces = new Pieces(pieces);
      this.#paint.clearMarks();
      this.#paint.add(marksOf(this.#visible()), this.#pieces);
      this.#send('mihakk-report', { text, report });
    } catch (problem) {
      if (!signal.aborted) this.#send('mihakk-problem', { problem });
    }
  }

  /** Lets the target go, as it was. */
  #leave() {
    this.#changes.disconnect();
    this.#paint.end();
    this.#target?.removeEventListener('click', this.#clicked);
    this.#target = null;
    this.#items = null;
  }

  #visible() {
    const wanted = (this.getAttribute('layers') ?? 'claim figure time attribution finding').split(/\s+/);
    const all = this.#items ? Object.values(this.#items.layers).flat() : [];
    return all.filter((item) => wanted.includes(item.layer));
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const item = this.#pieces.at(this.#visible(), event.clientX, event.clientY);
    if (!item) return;
    const { id, layer, start, end } = item;
    this.#send('mihakk-select', { id, kind: layer, start, end, value: this.#items?.data[id] });
  }

  /** @param {string} name @param {object} detail */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
