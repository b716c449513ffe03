import { MihakkReader } from './reader.js';

if (!customElements.get('mihakk-reader')) customElements.define('mihakk-reader', MihakkReader);
