import { inDigits } from '../../words/number.js';
import { say } from '../../words/strings.js';
import { layers } from '../../model/items.js';
import { h, refill } from '../dom.js';

/** @typedef {import('../../model/items.js').Layer} Layer */

/** The tabs beside the text: one a layer, and what is shown of the chosen one. */
export class Panel {
  #tabs = h('div', { role: 'tablist', class: 'tabs' });
  #views = h('div', { class: 'views', role: 'group' });
  body = h('div', { role: 'tabpanel', id: 'panel', class: 'body' });
  #fold = h('button', { class: 'fold', 'aria-controls': 'panel', onclick: () => this.#turn(!this.el.classList.contains('folded')) });
  el = h('section', { part: 'panel', class: 'panel' }, h('div', { class: 'head' }, this.#tabs, this.#fold), this.#views, this.body);

  /** @param {(tab: Layer) => void} chosen @param {(view: string) => void} seen */
  constructor(chosen, seen) {
    this.seen = seen;
    this.#tabs.addEventListener('click', (event) => {
      const tab = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[role="tab"]'));
      if (!tab) return;
      this.#turn(false);
      chosen(/** @type {Layer} */ (tab.dataset.layer));
    });
    this.#tabs.addEventListener('keydown', (event) => this.#key(event));
    this.#turn(false);
  }

  /** Folds a sheet at the foot of a narrow page down to its tabs, or up again. @param {boolean} folded */
  #turn(folded) {
    this.el.classList.toggle('folded', folded);
    this.#fold.setAttribute('aria-expanded', String(!folded));
    this.#fold.textContent = folded ? '▴' : '▾';
  }

  /**
   * @param {Layer} current
   * @param {Record<string, number>} counts
   * @param {string[]} views the current tab can be shown in
   * @param {string} view
   * @param {import('../../words/number.js').Tongue} tongue
   */
  show(current, counts, views, view, tongue) {
    const { lang } = tongue;
    this.el.setAttribute('aria-label', say(lang, 'panel.label'));
    this.#tabs.setAttribute('aria-label', say(lang, 'panel.label'));
    this.#fold.setAttribute('aria-label', say(lang, 'panel.fold'));
    const held = this.#tabs.contains(/** @type {ShadowRoot} */ (this.el.getRootNode()).activeElement);
    this.#tabs.replaceChildren(
      ...layers.map((layer) =>
        h(
          'button',
          { role: 'tab', id: `tab-${layer}`, 'data-layer': layer, 'aria-selected': String(layer === current), 'aria-controls': 'panel', tabindex: layer === current ? 0 : -1 },
          say(lang, `layer.${layer}`),
          ' ',
          h('span', { class: 'count' }, inDigits(counts[layer] ?? 0, tongue)),
        ),
      ),
    );
    this.body.setAttribute('aria-labelledby', `tab-${current}`);
    if (held) this.#focus();
    this.#views.hidden = views.length < 2;
    this.#views.setAttribute('aria-label', say(lang, 'panel.view'));
    refill(
      this.#views,
      views.map((v) => h('button', { class: 'view', 'aria-pressed': String(v === view), onclick: () => this.seen(v) }, say(lang, `panel.as_${v}`))),
    );
  }

  #focus() {
    /** @type {HTMLElement | null} */ (this.#tabs.querySelector('[aria-selected="true"]'))?.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const tabs = /** @type {HTMLElement[]} */ ([...this.#tabs.children]);
    const at = tabs.indexOf(/** @type {HTMLElement} */ (event.target));
    const forward = this.el.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    next.focus();
    next.click();
  }
}
