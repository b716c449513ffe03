/** How many items of a list travel in one message: what a page unpacks at once holds it up. */
const perMessage = 400;

/**
 * Cuts an answer into messages: first the whole with its long lists empty, then
 * those lists piece by piece.
 *
 * @param {Record<string, any>} whole
 * @returns {Generator<{ whole: Record<string, any> } | { list: string, items: any[] }>}
 */
export function* parts(whole) {
  const long = Object.keys(whole).filter((name) => Array.isArray(whole[name]) && whole[name].length > perMessage);
  yield { whole: { ...whole, ...Object.fromEntries(long.map((name) => [name, []])) } };
  for (const list of long) {
    for (let at = 0; at < whole[list].length; at += perMessage) yield { list, items: whole[list].slice(at, at + perMessage) };
  }
}

/** Whether more messages of the same answer follow. @param {any} message */
export const isPart = (message) => 'whole' in message || 'list' in message;

/** Puts together again what [parts] has cut. */
export class Gathered {
  /** @type {any} */
  #whole = null;

  /** @param {any} message @returns {boolean} whether it was a part */
  take(message) {
    if (!isPart(message)) return false;
    if (message.whole) this.#whole = message.whole;
    else this.#whole[message.list].push(...message.items);
    return true;
  }

  /** The answer, given once and kept no longer. */
  give() {
    const whole = this.#whole;
    this.#whole = null;
    return whole;
  }
}
