/**
 * An answer that could not be given, in the fields of RFC 9457: the same that
 * the HTTP interface sends.
 */
export class Problem extends Error {
  /** @param {import('./types.js').ProblemFields} fields */
  constructor({ type, title, status, detail }) {
    super(`${title}: ${detail}`);
    this.name = 'Problem';
    this.type = type;
    this.title = title;
    this.status = status;
    this.detail = detail;
  }
}

/** @param {string} detail what the caller gave that cannot be asked */
export function invalid(detail) {
  return new Problem({ type: '/problems/bad-type', title: 'A value has the wrong type', status: 400, detail });
}

/** @param {string} detail what the analyser said when it ended */
export function fault(detail) {
  return new Problem({ type: '/problems/internal', title: 'The analyser failed', status: 500, detail });
}
