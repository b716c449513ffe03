const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Bytes that a packed file may unfold to: more than any article, less than would stall a phone ("zip bomb"). */
const unfolded = 32 << 20;

/**
 * One file of a zip archive (APPNOTE 4.3: the directory at the end says where).
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} name
 */
export async function unzip(bytes, name) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) throw new Error('not a zip archive');
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return entry(bytes, view, at);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`the archive has no ${name}`);
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {DataView} view @param {number} at the entry in the directory */
async function entry(bytes, view, at) {
  const method = view.getUint16(at + 10, true);
  const head = view.getUint32(at + 42, true);
  const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
  if (method === 0) return packed;
  if (method !== 8) throw new Error('unknown compression');
  return inflate(packed);
}

/** @param {Uint8Array<ArrayBuffer>} packed */
async function inflate(packed) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const pieces = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > unfolded) {
      await reader.cancel();
      throw new Error('the file unfolds to more than may be read');
    }
    pieces.push(next.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
