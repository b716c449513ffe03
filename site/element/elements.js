import './reader/define.js';

export { MihakkReader } from './reader/reader.js';
