import { inert } from '../api/trusted.js';
import { unzip } from './zip.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The text of a Word document, a line a paragraph.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export async function docxText(bytes) {
  const xml = new TextDecoder().decode(await unzip(bytes, 'word/document.xml'));
  const doc = new DOMParser().parseFromString(inert(xml), 'application/xml');
  const paragraphs = [...doc.getElementsByTagNameNS(word, 'p')];
  if (paragraphs.length === 0) throw new Error('no paragraphs');
  return paragraphs.map(paragraph).filter((line) => line.trim() !== '').join('\n');
}

/** @param {Element} p */
function paragraph(p) {
  let line = p.getElementsByTagNameNS(word, 'numPr').length > 0 ? '• ' : '';
  for (const node of p.getElementsByTagNameNS(word, '*')) {
    if (node.localName === 't') line += node.textContent;
    if (node.localName === 'tab') line += ' ';
    if (node.localName === 'br') line += '\n';
  }
  return line;
}
