/** How many steps can be undone. */
const depth = 100;

/**
 * What a person has done, so that each step can be undone.
 *
 * @template State
 */
export class History {
  /** @type {State[]} */
  #past = [];

  /** Keeps a state before it changes. @param {State} state */
  keep(state) {
    this.#past.push(state);
    if (this.#past.length > depth) this.#past.shift();
  }

  /** The state before the last step; undefined if there is none. */
  back() {
    return this.#past.pop();
  }

  get any() {
    return this.#past.length > 0;
  }

  forget() {
    this.#past = [];
  }
}
