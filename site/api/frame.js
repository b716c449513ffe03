import { invalid } from './problem.js';

const utf8 = new TextEncoder();

/** A text this long is over the module's limit in any script: no more of it need be written for the module to say so. */
const far = 16 << 20;

/**
 * Writes one article as a part of a request: lines of name=value, an empty line,
 * the text (wasm/browser reads it). A lone surrogate becomes U+FFFD, which has
 * the same length in UTF-16: no offset moves.
 *
 * @param {unknown} text
 * @param {import('./types.js').ExportOptions & { label?: string, format?: string }} options
 */
function part(text, options) {
  if (typeof text !== 'string') throw invalid('text must be a string');
  const body = utf8.encode(text.length > far ? text.slice(0, far) : text);
  let head = `length=${body.length}\n`;
  for (const [name, value] of [
    ['label', options.label],
    ['reference_date', options.referenceDate],
    ['region', options.region],
    ['format', options.format],
    ['lang', options.lang],
    ['offsets', options.offsets],
    ['layers', options.layers?.join(',')],
    ['weights', options.weights && Object.entries(options.weights).map(([code, w]) => `${code}:${w}`).join(',')],
  ]) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw invalid(`${name} must be a string`);
    head += `${name}=${value.replace(/\n/g, ' ')}\n`;
  }
  const lines = utf8.encode(`${head}\n`);
  const bytes = new Uint8Array(lines.length + body.length);
  bytes.set(lines);
  bytes.set(body, lines.length);
  return bytes;
}

/** @param {unknown} text @param {import('./types.js').ExportOptions & { format?: string }} [options] */
export function analyzeFrame(text, options = {}) {
  return part(text, options ?? {});
}

/** @param {unknown} articles @param {import('./types.js').CompareOptions} [options] */
export function compareFrame(articles, options = {}) {
  if (!Array.isArray(articles)) throw invalid('articles must be a list');
  const parts = articles.map((a) => part(a?.text, { ...a, offsets: options?.offsets }));
  const bytes = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  parts.reduce((at, p) => (bytes.set(p, at), at + p.length), 0);
  return bytes;
}
