/**
 * @typedef {import('../api/types.js').Report} Report
 * @typedef {import('../api/types.js').Span} Span
 * @typedef {import('../api/types.js').Attribution} Attribution
 *
 * @typedef {'claim' | 'figure' | 'time' | 'attribution' | 'finding' | 'mention'} Layer
 *
 * @typedef {object} Item anything of a report that a reader can select
 * @property {string} id
 * @property {Layer} layer
 * @property {number} start
 * @property {number} end
 * @property {string} paint how it is marked: its layer, or that of the claims to check first
 * @property {Span[]} spans what of it is marked in the text, in the text's order
 */

/** The layers in the order of their tabs. @type {Layer[]} */
export const layers = ['claim', 'figure', 'time', 'attribution', 'finding', 'mention'];

/** A report by its items, for looking up. */
export class Items {
  /** @type {Map<string, Item>} */
  #byId = new Map();
  /** @type {Record<Layer, Item[]>} in the order of the list */
  layers;
  /** @type {Record<string, any>} what the report says of an id */
  data = {};

  /** @param {Report} report @param {string} text */
  constructor(report, text) {
    this.report = report;
    this.text = text;
    /** @param {Layer} layer @param {any[]} list @param {(v: any) => (Span | null)[]} marks */
    const made = (layer, list, marks) => list.map((v) => this.#add(layer, v, marks(v)));
    this.layers = {
      claim: made('claim', report.claims, (c) => [c]).sort((a, b) => this.data[a.id].rank - this.data[b.id].rank),
      figure: made('figure', report.figures, (f) => [f]),
      time: made('time', report.times, (t) => [t]),
      attribution: made('attribution', report.attributions, (a) => [a.source, a.cue]),
      finding: made('finding', report.findings, (f) => f.spans),
      mention: made('mention', report.mentions, (m) => [m]),
    };
  }

  /** @param {Layer} layer @param {any} value @param {(Span | null)[]} marks */
  #add(layer, value, marks) {
    const spans = /** @type {Span[]} */ (marks.filter(Boolean)).sort((a, b) => a.start - b.start);
    const start = value.start ?? spans[0]?.start ?? 0;
    const end = value.end ?? spans.at(-1)?.end ?? start;
    const top = layer === 'claim' && value.rank <= Math.max(3, this.report.claims.length / 4);
    const item = { id: value.id, layer, paint: top ? 'claim-top' : layer, start, end, spans };
    this.#byId.set(value.id, item);
    this.data[value.id] = value;
    return item;
  }

  /** @param {string | null} id */
  get(id) {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** @param {Span} span */
  quote({ start, end }) {
    return this.text.slice(start, end);
  }

  /** The innermost attribution that reports a stretch. @param {Span} span @returns {Attribution | null} */
  sourceOf({ start, end }) {
    /** @type {Attribution | null} */
    let best = null;
    for (const a of this.report.attributions) {
      const c = a.content;
      if (c && c.start <= start && end <= c.end && (!best?.content || c.end - c.start < best.content.end - best.content.start)) best = a;
    }
    return best;
  }

  /** An attribution and those that it is reported inside, innermost first. @param {Attribution | null} a */
  chain(a) {
    /** @type {Attribution[]} */
    const out = [];
    for (let at = a; at && !out.includes(at); at = at.parent ? this.data[at.parent] : null) out.push(at);
    return out;
  }

  /** Who speaks, as the article has it; null for nobody. @param {Attribution} a */
  speaker(a) {
    return a.source ? this.quote(a.source) : null;
  }
}
