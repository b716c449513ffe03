import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './browsers.mjs';
import { asset, dist } from './fixtures.mjs';

/** Where serve() puts the site. */
const home = '/some/where/';

/**
 * The built site, by path, with one asset changed as a later build would have
 * it: under another name, which the page and the service worker say.
 *
 * @param {string} name "page.css"
 * @param {(text: string) => string} change
 */
export function laterBuild(name, change) {
  const build = currentBuild();
  const old = asset(name);
  const [stem, ext] = name.split('.');
  const body = change(build[home + old].body.toString());
  const now = `assets/${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${ext}`;
  build[home + now] = { body };
  const index = build[home].body.toString();
  build[home] = { body: index.replaceAll(old, now) };
  const worker = build[`${home}sw.js`].body.toString();
  const said = worker
    .replaceAll(old, now)
    .replace(integrity(build[home + old].body), integrity(body))
    .replace(integrity(index), integrity(build[home].body))
    .replace(/(\$\{\w+\})[0-9a-f]{10}`/, (_, scope) => `${scope}${createHash('sha256').update(body).digest('hex').slice(0, 10)}\``);
  build[`${home}sw.js`] = { body: said };
  build[home + old] = { body: 'gone', status: 404 };
  return { build, old, now };
}

/** The built site as it is, by path. */
export function currentBuild() {
  const files = ['index.html', 'manifest.webmanifest', 'sw.js', ...readdirSync(join(dist, 'assets')).map((f) => `assets/${f}`)];
  return Object.fromEntries(files.map((f) => [home + f.replace('index.html', ''), { body: readFileSync(join(dist, f)) }]));
}

/** @param {string | Buffer} body */
function integrity(body) {
  return `sha384-${createHash('sha384').update(body).digest('base64')}`;
}

/** Puts a build in the place of what stands there. @param {Record<string, any>} pages @param {Record<string, any>} build */
export function deploy(pages, build) {
  for (const path of Object.keys(pages)) if (path.startsWith(home)) delete pages[path];
  Object.assign(pages, build);
}

/** The names of the builds that are kept. */
export const kept = (page) => page.evaluate(() => caches.keys());

/** Waits until a build is kept whole and its worker is active, and gives the name of its cache. */
export async function installed(page, before = []) {
  await until(
    page,
    async (before) => {
      const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return active?.state === 'activated' && !installing && !waiting && (await caches.keys()).some((name) => !before.includes(name));
    },
    before,
  );
  return (await kept(page)).find((name) => !before.includes(name));
}
