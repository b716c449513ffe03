import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder and the built site. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'site/dist');

/** The hashed name of a built file of assets/: "mihakk.js" is "mihakk.0123456789.js". */
export function asset(name) {
  const [stem, ext] = name.split('.');
  const found = readdirSync(join(dist, 'assets')).find((f) => new RegExp(`^${stem}\\.[0-9a-f]{10}\\.${ext}$`).test(f));
  if (!found) throw new Error(`site/dist has no ${name}: run go run ./site`);
  return `assets/${found}`;
}

/** Our own articles with the reports that native Go makes of them. */
export function goldens() {
  const articles = join(root, 'testdata/articles');
  const out = mkdtempSync(join(tmpdir(), 'mihakk-'));
  execFileSync('go', ['run', './site/test/native', articles, out], { cwd: root, stdio: 'inherit' });
  const list = readdirSync(articles)
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({
      name: f,
      text: readFileSync(join(articles, f), 'utf8'),
      report: readFileSync(join(out, f.replace('.txt', '.json')), 'utf8'),
    }));
  rmSync(out, { recursive: true });
  return list;
}

/** Makes the next frame say that it is longer than it is: the module panics on it. Runs in a page, too. */
export function breakNextFrame() {
  const { encode } = TextEncoder.prototype;
  TextEncoder.prototype.encode = function (text) {
    if (!text?.startsWith('length=')) return encode.call(this, text);
    TextEncoder.prototype.encode = encode;
    return encode.call(this, text.replace(/length=\d+/, 'length=999999999'));
  };
}
