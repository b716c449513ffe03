/**
 * A text that another application has shared: the service worker has written it
 * into the head of this page. It is taken out of there, and out of what the
 * browser would load again.
 *
 * @returns {string | null}
 */
export function takeShared() {
  const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="mihakk-shared"]'));
  if (!meta) return null;
  meta.remove();
  history.replaceState(null, '', './');
  return decodeURIComponent(meta.content);
}
