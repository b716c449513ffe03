/**
 * What a person can change, and undo. A step replaces the state; the state
 * itself never changes.
 *
 * @typedef {import('../../model/items.js').Item} Item
 *
 * @typedef {object} State
 * @property {string} text
 * @property {'edit' | 'read' | 'compare'} mode
 * @property {ReadonlySet<string>} hidden layers that are not marked
 * @property {ReadonlySet<string>} ignored items, by their layer and words
 * @property {string} region ISO 3166-1 alpha-2, or empty
 * @property {string} date ISO 8601, or empty
 * @property {import('../weights/weights.js').Shift} weights what the desk adds to the fitted weights
 */

/** @type {State} */
export const blank = { text: '', mode: 'edit', hidden: new Set(['mention']), ignored: new Set(), region: '', date: '', weights: {} };

/** A set with a value put in, or taken out where it was in. @param {ReadonlySet<string>} set @param {string} value */
export function toggled(set, value) {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** What an ignored item is known by when the text changes. @param {import('../../model/items.js').Items} items @param {Item} item */
export function knownBy(items, item) {
  return `${item.layer}:${item.spans.map((s) => items.quote(s)).join('|')}`;
}

/** The ignored items without those of a layer. @param {ReadonlySet<string>} ignored @param {string} layer */
export function restored(ignored, layer) {
  return new Set([...ignored].filter((key) => !key.startsWith(`${layer}:`)));
}
