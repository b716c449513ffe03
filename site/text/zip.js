const endMark = 0x06054b50;
const entryMark = 0x02014b50;

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
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
