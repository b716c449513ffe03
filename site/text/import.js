import { docxText } from './docx.js';
import { htmlText } from './html.js';

/**
 * The text of a paste or a drop: rich text gives its structure, its markup is
 * dropped.
 *
 * @param {DataTransfer} data
 * @returns {string} empty if there is none
 */
export function readPaste(data) {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain').replace(/\r\n?/g, '\n');
  return (html && htmlText(html)) || plain;
}

/**
 * The text of a file: plain, HTML or Word.
 *
 * @param {File} file
 */
export async function readFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) return docxText(bytes);
  const text = decode(bytes);
  return /\.html?$/i.test(file.name) || file.type === 'text/html' ? htmlText(text) : text.replace(/\r\n?/g, '\n');
}

/** UTF-8, UTF-16 with its mark, or else the old code page of Windows. @param {Uint8Array} bytes */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
