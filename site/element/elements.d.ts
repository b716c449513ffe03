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

/** `<mihakk-article for="id">`: marks the article that is already on the page, without touching its nodes. */
export declare class MihakkArticle extends HTMLElement {
  /** The latest report; null until there is one. */
  readonly report: Report | null;
  /** The element whose text is read; null if the page has none. */
  readonly target: Element | null;
}

/** The details of the events, all of which bubble and cross shadow roots. */
export interface MihakkEvents {
  'mihakk-report': CustomEvent<{ text: string; report: Report }>;
  'mihakk-select': CustomEvent<{ id: string; kind: string; start: number; end: number } | null>;
  'mihakk-problem': CustomEvent<{ problem: unknown }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mihakk-reader': MihakkReader;
    'mihakk-article': MihakkArticle;
  }
  interface HTMLElementEventMap extends MihakkEvents {}
}
