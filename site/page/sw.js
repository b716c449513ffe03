/**
 * Keeps the page's own files, so that it opens without a network. The cache has
 * the build's name: a new build fills a new one, and the old one is dropped.
 */
const cacheName = 'mihakk-VERSION';
const files = ['./', './manifest.webmanifest', "FILES"];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith('mihakk-') && n !== cacheName).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

/** A text that another application shares: it is handed to the page, and never sent. */
async function receive(event) {
  const form = await event.request.formData();
  shared = [form.get('title'), form.get('text')].filter(Boolean).join('\n');
  return Response.redirect('./#shared', 303);
}

let shared = '';

self.addEventListener('message', (event) => {
  if (event.data !== 'shared?' || !shared) return;
  event.source?.postMessage({ shared });
  shared = '';
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'POST' && url.pathname === new URL('./share', location.href).pathname) {
    event.respondWith(receive(event));
    return;
  }
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(event.request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
