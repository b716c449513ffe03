import { Core } from './core.js';
import { parts } from './parts.js';
import { Problem, fault } from './problem.js';

/**
 * @typedef {object} Scope a dedicated worker's, as far as it is used here
 * @property {(message: unknown, transfer: Transferable[]) => void} postMessage
 * @property {(event: MessageEvent) => void} onmessage
 */

/**
 * What a worker does: it is given the compiled module once, then requests. An
 * answer goes back as bytes, or, if it is wanted parsed, in parts.
 *
 * @param {(message: unknown, transfer?: ArrayBuffer[]) => void} send
 * @returns {(message: any) => Promise<void>} what to do with a message
 */
export function serve(send) {
  /** @type {Core} */
  let core;
  return async ({ module, what, request, parsed }) => {
    if (module) {
      core = new Core(module);
      return;
    }
    try {
      const answer = await core.call(what, request);
      if (!parsed) return send({ answer }, [answer.buffer]);
      for (const part of parts(JSON.parse(new TextDecoder().decode(answer)))) send(part);
      send({ done: true });
    } catch (error) {
      const { type, title, status, detail } = error instanceof Problem ? error : fault(String(error));
      send({ problem: { type, title, status, detail } });
    }
  };
}
