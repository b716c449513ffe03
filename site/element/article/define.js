import { MihakkArticle } from './article.js';

if (!customElements.get('mihakk-article')) customElements.define('mihakk-article', MihakkArticle);
