import { say } from '../../words/strings.js';
import { term } from '../../words/terms.js';
import { bdi, h } from '../dom.js';

/** Who reports whom: nested lists, the article outermost. @type {import('../reader/views.js').View} */
export function sourceTree(items, list, { lang }, chosen) {
  const shown = new Set(list.map((item) => item.id));
  /** @param {string | null} parent @returns {HTMLElement | null} */
  const branch = (parent) => {
    const inside = list.filter(({ id }) => {
      const up = items.data[id].parent;
      return parent ? up === parent : !up || !shown.has(up);
    });
    return inside.length === 0 ? null : h('ul', null, inside.map((item) => h('li', null, leaf(item), branch(item.id))));
  };
  /** @param {import('../reader/views.js').Item} item */
  const leaf = (item) => {
    const a = items.data[item.id];
    return h(
      'button',
      { class: 'leaf', onclick: () => chosen(item) },
      h('strong', null, bdi(items.speaker(a) ?? say(lang, 'tree.nobody'))),
      h('span', { class: 'quiet' }, term(lang, 'stance', a.cue.stance)),
    );
  };
  return h('div', { class: 'tree' }, h('p', null, say(lang, 'tree.article')), branch(null));
}
