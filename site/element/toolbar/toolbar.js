import { say } from '../../words/strings.js';
import { layers } from '../../model/items.js';
import { h, refill } from '../dom.js';

/**
 * The kinds of marks: what each looks like, and whether it is shown.
 */
export class Toolbar {
  el = h('div', { part: 'toolbar', class: 'toolbar', role: 'group' });

  /** @param {(layer: import('../../model/items.js').Layer) => void} toggled */
  constructor(toggled) {
    this.toggled = toggled;
  }

  /** @param {ReadonlySet<string>} hidden @param {import('../../words/strings.js').Language} lang */
  show(hidden, lang) {
    this.el.setAttribute('aria-label', say(lang, 'toolbar.label'));
    refill(
      this.el,
      layers.map((layer) =>
        h(
          'button',
          { class: 'kind', 'data-layer': layer, 'aria-pressed': String(!hidden.has(layer)), onclick: () => this.toggled(layer) },
          h('span', { class: 'swatch' }, say(lang, `layer.${layer}`)),
        ),
      ),
    );
  }
}
