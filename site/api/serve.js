import { Core } from './core.js';
import { Problem, fault } from './problem.js';

/**
 * @typedef {object} Scope a dedicated worker's, as far as it is used here
 * @property {(message: unknown, transfer: Transferable[]) => void} postMessage
 * @property {(event: MessageEvent) => void} onmessage
 */

/**
 * What a worker does: it is given the compiled module once, then requests.
 *
 * @param {(message: unknown, transfer?: ArrayBuffer[]) => void} send
 * @returns {(message: any) => Promise<void>} what to do with a message
 */
export function serve(send) {
  /** @type {Core} */
  let core;
  return async ({ module, what, request }) => {
    if (module) {
      core = new Core(module);
      return;
    }
    try {
      const answer = await core.call(what, request);
      send({ answer }, [answer.buffer]);
    } catch (error) {
      const { type, title, status, detail } = error instanceof Problem ? error : fault(String(error));
      send({ problem: { type, title, status, detail } });
    }
  };
}
