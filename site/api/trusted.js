/**
 * Sites may demand that only named policies make markup or a script's address of
 * a text (Trusted Types). Ours is called mihakk. Markup is parsed into documents
 * that are never shown, and the addresses are of the package's own files. Where
 * the policy is not allowed, or none is asked for, the text itself is handed on.
 */
function named() {
  try {
    const { trustedTypes } = /** @type {any} */ (globalThis); // not in the types of every browser yet
    return trustedTypes?.createPolicy('mihakk', { createHTML: asIs, createScriptURL: asIs });
  } catch {
    return undefined;
  }
}

/** @param {string} text */
const asIs = (text) => text;

const policy = named();

/** @param {string} url of a script of ours */
export const scriptURL = (url) => /** @type {string} */ (policy?.createScriptURL(url) ?? url);

/** @param {string} markup that is parsed, never shown */
export const inert = (markup) => /** @type {string} */ (policy?.createHTML(markup) ?? markup);
