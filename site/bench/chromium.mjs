import { browsers } from '../test/browsers.mjs';
import { asset } from '../test/fixtures.mjs';
import { serve } from '../test/serve.mjs';
import { fastest } from './fastest.mjs';

/** Chromium with the built site served to it. @returns {Promise<Chromium>} */
export async function chromium() {
  const server = await serve();
  const browser = await browsers.find((b) => b.name === 'chromium').launch();
  return new Chromium(browser, server);
}

class Chromium {
  /** @param {import('puppeteer-core').Browser} browser @param {Awaited<ReturnType<typeof serve>>} server */
  constructor(browser, server) {
    this.browser = browser;
    this.server = server;
    this.api = server.site + asset('mihakk.js');
    this.wasm = server.site + asset('mihakk.wasm');
  }

  async close() {
    await this.browser.close();
    this.server.close();
  }

  /** Runs a function in a fresh page of the site, with nothing kept from before. */
  async #fresh(what, ...args) {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    try {
      await page.goto(this.server.site);
      await page.evaluate(`globalThis.fastest = ${fastest}`);
      return await page.evaluate(what, ...args);
    } finally {
      await context.close();
    }
  }

  /** The module in the page's own thread, text to JSON. @param {string[]} articles @returns {Promise<number>} ms */
  module(articles) {
    return this.#fresh(
      async (url, articles) => {
        const { createAnalyzer } = await import(url);
        const analyzer = createAnalyzer({ worker: false });
        return fastest(articles, (text) => analyzer.json(text));
      },
      this.api,
      articles,
    );
  }

  /** The browser's own segmenter. @param {string[]} articles @param {'word' | 'sentence'} granularity @returns {Promise<number>} ms */
  segmenter(articles, granularity) {
    return this.#fresh(
      async (articles, granularity) => {
        const segmenter = new Intl.Segmenter('ar', { granularity });
        return fastest(articles, (text) => {
          let n = 0;
          for (const _ of segmenter.segment(text)) n++;
          return n;
        });
      },
      articles,
      granularity,
    );
  }

  /** Milliseconds from bytes to a module that has answered once, and to what readers see. @param {string} text */
  start(text) {
    return this.#fresh(
      async (api, wasm, text) => {
        const { createAnalyzer } = await import(api);
        const bytes = await (await fetch(wasm)).arrayBuffer();
        const from = performance.now();
        const module = await WebAssembly.compile(bytes);
        const compiled = performance.now();
        const analyzer = createAnalyzer({ module, worker: false });
        await analyzer.ready();
        const ready = performance.now();
        await analyzer.json(text);
        const answered = performance.now();
        const worker = createAnalyzer();
        await worker.ready();
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return { compile: compiled - from, init: ready - compiled, first: answered - ready, worker: performance.now() - answered, paint: paint?.startTime };
      },
      this.api,
      this.wasm,
      text,
    );
  }
}
