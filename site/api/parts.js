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

/** Puts together again what [parts] has cut. */
export class Gathered {
  /** @type {any} */
  whole = null;

  /** @param {any} message @returns {boolean} whether it was a part */
  take(message) {
    if (message.whole) this.whole = message.whole;
    else if (message.list) this.whole[message.list].push(...message.items);
    else return false;
    return true;
  }
}
