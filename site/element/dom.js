/**
 * Builds an element: the tag, its properties and attributes, what stands in it.
 * A function is a listener (`onclick`), true an attribute without a value, and
 * false, null or undefined none at all. Strings become text, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown> | null} [props]
 * @param {...(Node | string | number | null | undefined | false | (Node | string | null | undefined | false)[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  fill(element, ...children);
  return element;
}

/** @param {Element} element @param {...any} children */
export function fill(element, ...children) {
  element.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false).map((c) => (c instanceof Node ? c : String(c))));
}

/**
 * Puts new children in place of the old ones. The focus, if one of those had
 * it, goes to what stands in its place: a control of the same name, else of the
 * same position.
 *
 * @param {HTMLElement} element @param {...any} children
 */
export function refill(element, ...children) {
  const held = /** @type {Document | ShadowRoot} */ (element.getRootNode()).activeElement;
  const controls = () => /** @type {HTMLElement[]} */ ([...element.querySelectorAll('button, select, input')]);
  const before = controls();
  const at = before.indexOf(/** @type {HTMLElement} */ (held));
  element.replaceChildren();
  fill(element, ...children);
  if (at < 0) return;
  const after = controls();
  (after.find((c) => c.textContent === before[at].textContent) ?? after[Math.min(at, after.length - 1)])?.focus();
}

/** A value of ours inside a sentence: its direction is its own. @param {string | number} text */
export function bdi(text) {
  return h('bdi', null, String(text));
}

/**
 * A style sheet that a shadow root or a document can adopt; a page's policy on
 * style elements does not touch it.
 *
 * @param {string} css
 */
export function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
