import { figureTable } from '../table/table.js';
import { sourceTable } from '../table/sources.js';
import { sourceTree } from '../sources/tree.js';
import { timeline } from '../timeline/timeline.js';

/**
 * @typedef {import('../../model/items.js').Item} Item
 * @typedef {(items: import('../../model/items.js').Items, list: Item[], tongue: import('../../words/number.js').Tongue, chosen: (item: Item) => void) => HTMLElement} View
 */

/** The ways to look at a layer besides its list. @type {Record<import('../../model/items.js').Layer, Record<string, View>>} */
export const views = {
  claim: {},
  figure: { table: figureTable },
  time: { timeline },
  attribution: { tree: sourceTree, table: sourceTable },
  finding: {},
  mention: {},
};
