import { Problem, fault } from './problem.js';
import { wasi } from './wasi.js';

/**
 * @typedef {object} Exports what the module gives (wasm/browser)
 * @property {WebAssembly.Memory} memory
 * @property {() => void} _initialize
 * @property {(length: number) => number} alloc
 * @property {() => number} analyze
 * @property {() => number} compare
 * @property {() => number} result
 * @property {() => number} length
 * @property {() => void} release
 */

/** An instance whose memory has grown beyond this many bytes, as for more than 1 MB of text, is let go: memory never shrinks. */
const heavy = 64 << 20;

/**
 * One instance of the module. A call that ends the instance costs that call
 * only: the next one gets a new instance of the same compiled module.
 */
export class Core {
  /** @type {Promise<Exports> | null} */
  #live = null;
  #said = '';
  #module;

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.#module = module;
  }

  /**
   * @param {'analyze' | 'compare'} what
   * @param {Uint8Array} request a frame (see frame.js)
   * @returns {Promise<Uint8Array<ArrayBuffer>>} JSON in UTF-8
   * @throws {Problem}
   */
  async call(what, request) {
    const live = (this.#live ??= this.#start());
    try {
      const core = await live;
      const at = core.alloc(request.length) >>> 0;
      new Uint8Array(core.memory.buffer).set(request, at);
      const done = core[what]() === 1;
      const from = core.result() >>> 0;
      const answer = new Uint8Array(core.memory.buffer).slice(from, from + core.length());
      core.release();
      if (core.memory.buffer.byteLength > heavy) this.#live = null;
      if (done) return answer;
      throw new Problem(JSON.parse(new TextDecoder().decode(answer)));
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (this.#live === live) this.#live = null;
      throw fault(this.#said.split('\n', 1)[0] || String(error));
    }
  }

  /** @returns {Promise<Exports>} */
  async #start() {
    this.#said = '';
    /** @type {Exports} */
    let live;
    const heard = (/** @type {string} */ words) => {
      if (this.#said.length < 2000) this.#said += words;
    };
    const instance = await WebAssembly.instantiate(this.#module, wasi(() => live.memory, heard));
    live = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
    live._initialize();
    return live;
  }
}
