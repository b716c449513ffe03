import { layers } from '../../model/items.js';

/**
 * Paints stretches of text without touching it: CSS Custom Highlights, one of a
 * name for the whole page, to which each copy of the element adds its own
 * ranges. A browser without them gets <mark>, at word borders only: inside an
 * Arabic word an element breaks the joining of its letters.
 */

/** @param {string} name */
const registered = (name) => `mihakk-${name}`;

/** The names that are painted, from the lowest to the highest; the claims that are worth the most have a name of their own. */
export const paints = ['claim', 'claim-top', ...layers.filter((layer) => layer !== 'claim'), 'selected', 'selected-part'];

export const canPaint = typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/** @param {string} name @returns {Highlight} */
function highlight(name) {
  const found = CSS.highlights.get(registered(name));
  if (found) return found;
  const made = new Highlight();
  made.priority = paints.indexOf(name);
  CSS.highlights.set(registered(name), made);
  return made;
}

/** What one copy of the element has painted. */
export class Paint {
  /** @type {Map<string, AbstractRange[]>} */
  #mine = new Map();

  /** Paints these ranges in place of the earlier ones. @param {string} name @param {AbstractRange[]} ranges */
  set(name, ranges) {
    this.clear(name);
    if (!canPaint || ranges.length === 0) return;
    const all = highlight(name);
    for (const range of ranges) all.add(range);
    this.#mine.set(name, ranges);
  }

  /** Paints marks beside those that are painted, each in the way of its layer. @param {import('./marks.js').Mark[]} marks @param {import('../../text/pieces.js').Pieces} pieces */
  add(marks, pieces) {
    if (!canPaint) return;
    for (const mark of marks) {
      const mine = this.#mine.get(mark.paint) ?? [];
      this.#mine.set(mark.paint, mine);
      for (const range of pieces.ranges(mark)) {
        highlight(mark.paint).add(range);
        mine.push(range);
      }
    }
  }

  /** Takes the marks away; what is selected stays. */
  clearMarks() {
    for (const name of paints) if (!name.startsWith('selected')) this.clear(name);
  }

  /** @param {string} name */
  clear(name) {
    const mine = this.#mine.get(name);
    if (!mine) return;
    const all = highlight(name);
    for (const range of mine) all.delete(range);
    if (all.size === 0) CSS.highlights.delete(registered(name));
    this.#mine.delete(name);
  }

  /** Takes everything of this copy away. */
  end() {
    for (const name of [...this.#mine.keys()]) this.clear(name);
  }
}
