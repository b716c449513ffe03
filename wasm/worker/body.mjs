// Reading bodies piece by piece, and no more of them than may be used.

/** @param {Uint8Array[]} pieces */
function join(pieces) {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of pieces) {
    whole.set(p, at);
    at += p.length;
  }
  return whole;
}

/**
 * Reads a stream to its end or up to a limit, behind which it is cancelled.
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} limit in bytes
 * @returns {Promise<Uint8Array>} at most limit bytes
 */
export async function take(stream, limit) {
  const pieces = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece.subarray(0, limit - size));
    size += piece.length;
    if (size >= limit) break;
  }
  return join(pieces);
}

/**
 * Cuts a stream into lines, each with its line feed. Of a line over the limit
 * one byte more than the limit is given, so that its reader sees it is too long.
 * @param {ReadableStream<Uint8Array> | null} stream
 * @param {number} limit in bytes
 */
export async function* lines(stream, limit) {
  /** @type {Uint8Array[]} */
  let pieces = [];
  let size = 0;
  const keep = (/** @type {Uint8Array} */ p) => {
    if (size <= limit && p.length) pieces.push(p.subarray(0, limit + 1 - size));
    size += p.length;
  };
  for await (let piece of stream ?? []) {
    for (let at; (at = piece.indexOf(10)) >= 0; piece = piece.subarray(at + 1)) {
      keep(piece.subarray(0, at + 1));
      yield join(pieces);
      pieces = [];
      size = 0;
    }
    keep(piece);
  }
  if (size) yield join(pieces);
}
