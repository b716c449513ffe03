/** The report of one analysis: see REPORT in the documentation; every offset is in UTF-16 units unless asked otherwise, `end` is exclusive. */

export interface Span {
  start: number;
  end: number;
}

export type Offsets = 'utf16' | 'codepoint' | 'utf8';
export type Relation =
  | 'exact' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range' | 'indefinite';

export interface Block extends Span {
  kind:
    | 'headline' | 'deck' | 'dateline' | 'byline' | 'heading' | 'paragraph' | 'list_item' | 'embed' | 'caption'
    | 'boilerplate';
  repeats: number | null;
}

export interface Sentence extends Span {
  block: number;
}

export interface Mention extends Span {
  id: string;
  kind: 'person' | 'organisation' | 'media' | 'platform' | 'place' | 'hashtag' | 'account' | 'url';
  name: string;
  cluster: number;
}

export interface Unit extends Span {
  lemma: string;
  kind: string | null;
  code: string | null;
}

export interface Figure extends Span {
  id: string;
  sentence: number;
  number: Span;
  kind: 'count' | 'cardinal' | 'ordinal' | 'fraction' | 'percentage' | 'money' | 'measure' | 'age' | 'score';
  value: number | null;
  low: number | null;
  high: number | null;
  relation: Relation;
  unit: Unit | null;
  per: string | null;
  whole: Span | null;
}

export interface Time extends Span {
  id: string;
  sentence: number;
  kind: 'date' | 'time' | 'duration' | 'set' | 'range';
  value: string | null;
  relation: Relation;
  calendar: 'gregorian' | 'islamic';
  source_value?: string | null;
  resolved_from: string | null;
}

export interface Source extends Span {
  kind: 'person' | 'organisation' | 'media' | 'document' | 'official' | 'group' | 'unnamed';
  named: boolean;
  mention: string | null;
}

export interface Cue extends Span {
  lemma: string;
  stance:
    | 'state' | 'assert' | 'reveal' | 'allege' | 'deny' | 'accuse' | 'estimate' | 'warn' | 'promise' | 'ask' | 'quote';
}

export interface Attribution {
  id: string;
  sentence: number;
  source: Source | null;
  cue: Cue;
  content: Span | null;
  direct: boolean;
  parent: string | null;
}

export interface Reason extends Span {
  code: string;
  weight: number;
}

export interface Claim extends Span {
  id: string;
  sentence: number;
  score: number;
  rank: number;
  kinds: string[];
  reasons: Reason[];
  figures: string[];
  times: string[];
  attribution: string | null;
  hedges: Span[];
  needs: string[];
}

export interface Place extends Span {
  article: number;
}

export interface Finding {
  id: string;
  kind:
    | 'figure_conflict' | 'date_conflict' | 'name_variant' | 'percent_sum' | 'arithmetic' | 'headline_mismatch'
    | 'unsourced_figure' | 'unnamed_source' | 'repeated_passage' | 'undated_figure';
  severity: 'info' | 'notice' | 'warning';
  spans: Place[];
  message: { ar: string; en: string };
}

export interface Report {
  schema: 'mihakk.report/1';
  offsets: Offsets;
  length: number;
  reference_date: ({ date: string; from: 'dateline' | 'option' } & Partial<Span>) | null;
  blocks: Block[];
  sentences: Sentence[];
  mentions: Mention[];
  figures: Figure[];
  times: Time[];
  attributions: Attribution[];
  claims: Claim[];
  findings: Finding[];
}

export interface Row {
  unit: string | null;
  actor: string | null;
  platform: string | null;
  period: string | null;
  figures: string[][];
}

export interface Comparison {
  schema: 'mihakk.report/1';
  reports: Report[];
  findings: Finding[];
  table: Row[];
}

export type Layer =
  | 'blocks' | 'sentences' | 'mentions' | 'figures' | 'times' | 'attributions' | 'claims' | 'findings';

export interface AnalyzeOptions {
  /** ISO 8601 date that relative dates are resolved against; left out, the article's dateline serves. */
  referenceDate?: string;
  /** ISO 3166-1 alpha-2 code of the outlet's country: it settles number and date conventions. */
  region?: string;
  /** The unit of every offset; `utf16` (that of JavaScript strings) if left out. */
  offsets?: Offsets;
  /** The lists that the report is to have; all if left out. */
  layers?: Layer[];
  /** Own weights of the claims' reasons, in log-odds, by their codes. */
  weights?: Record<string, number>;
  /** Aborting drops the call: it rejects with the signal's reason, and does not run if it has not begun. */
  signal?: AbortSignal;
}

export interface Article {
  text: string;
  referenceDate?: string;
  region?: string;
  label?: string;
  weights?: Record<string, number>;
}

export interface CompareOptions {
  offsets?: Offsets;
  signal?: AbortSignal;
}

export type Format = 'json' | 'csv' | 'markdown' | 'html' | 'annotations' | 'claims' | 'claimreview';

export interface ExportOptions extends AnalyzeOptions {
  /** The language of what people read in an export; English if left out. */
  lang?: 'ar' | 'en';
}

export interface AnalyzerOptions {
  /** Analyse beside the page's own thread, in a worker where the platform allows one. True if left out. */
  worker?: boolean;
  /** A compiled module, where the package's own must not be fetched. */
  module?: WebAssembly.Module | Promise<WebAssembly.Module>;
}

/** The fields of RFC 9457. */
export interface ProblemFields {
  type: string;
  title: string;
  status: number;
  detail: string;
}

/** What every rejected call rejects with, but for an aborted one. */
export declare class Problem extends Error implements ProblemFields {
  constructor(fields: ProblemFields);
  type: string;
  title: string;
  status: number;
  detail: string;
}

export interface Analyzer {
  /** Reports on one article. */
  analyze(text: string, options?: AnalyzeOptions): Promise<Report>;
  /** Reports on 2 to 20 articles and on where they disagree. */
  compare(articles: Article[], options?: CompareOptions): Promise<Comparison>;
  /** The report's own JSON, byte for byte as the analyser wrote it. */
  json(text: string, options?: AnalyzeOptions): Promise<string>;
  /** The report as a table, notes, a page, web annotations, schema.org claims or ClaimReview drafts, in UTF-8 text. */
  export(text: string, format: Format, options?: ExportOptions): Promise<string>;
  /** Loads and starts the analyser, so that the first text is read at once. */
  ready(): Promise<void>;
  /** Ends the worker; calls that are under way reject. */
  close(): void;
}

/** Makes an analyser of one's own. */
export declare function createAnalyzer(options?: AnalyzerOptions): Analyzer;

/** Reports on one article with an analyser that the whole page shares. */
export declare function analyze(text: string, options?: AnalyzeOptions): Promise<Report>;
