import type { Report } from './types.js';

/** `<mihakk-reader>`: paste an article, see what in it can be checked. */
export declare class MihakkReader extends HTMLElement {
  /** The article. Setting it shows it marked. */
  text: string;
  /** The latest report; null until there is one. */
  readonly report: Report | null;
  /** The id of the selected item, or null. */
  selected: string | null;
  /** Takes back the last step. */
  undo(): void;
  /** Forgets the article and every step. */
  clear(): void;
}
