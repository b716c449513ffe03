import './reader/define.js';
import './article/define.js';

export { MihakkReader } from './reader/reader.js';
export { MihakkArticle } from './article/article.js';
