/**
 * Keeps the page's own files, so that it opens without a network, and takes
 * what other applications share.
 *
 * Each build has a cache of its own, filled as a whole or not at all: a build
 * that cannot be fetched byte for byte is not installed, and the one before it
 * goes on. A page that is open keeps the files of its build, whose names differ
 * from those of another; the next load has the new build. To roll back, deploy
 * the older one.
 */
const caching = `mihakk ${registration.scope} `;
const own = `${caching}VERSION`;

/** The build: its files with the hashes of their bytes. */
const files = ["FILES"];

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(sweep().then(() => clients.claim())));

/** Takes the whole build, then the place of the worker before. */
async function install() {
  const answers = await Promise.all(files.map(take));
  const cache = await caches.open(own);
  await Promise.all(files.map(([url], i) => cache.put(url, answers[i])));
  await skipWaiting();
}

/** A file of the build, from another build's cache if it is in that too; other bytes are an error. */
async function take([url, integrity]) {
  const lasting = url.startsWith('./assets/');
  const kept = lasting && (await caches.match(url));
  if (kept) return kept;
  const fresh = () => fetch(url, { integrity, cache: 'reload' });
  return lasting ? fetch(url, { integrity }).catch(fresh) : fresh();
}

/** Drops the other builds once no page is open that might need them. */
async function sweep() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 0) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(caching) && name !== own).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === 'POST' && url.href === new URL('./share', location.href).href) return event.respondWith(receive(request));
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.waitUntil(sweep());
  event.respondWith(answer(request));
});

/** Answers with the build's file, then with one that an open page of another build asks for, then from the network. */
async function answer(request) {
  return (await caches.match(request, { cacheName: own, ignoreSearch: true })) ?? (await caches.match(request)) ?? fetch(request);
}

/** The page with a text that another application shares in its head: it is stored nowhere, and never sent. */
async function receive(request) {
  const form = await request.formData();
  const parts = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim());
  const told = parts.filter((part, i) => part && !parts.some((other, k) => other.includes(part) && (other !== part || k < i)));
  const page = await answer(new Request('./'));
  const head = `<meta name="mihakk-shared" content="${encodeURIComponent(told.join('\n'))}"></head>`;
  return new Response((await page.text()).replace('</head>', head), { headers: page.headers });
}
