import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browsers, until } from './browsers.mjs';
import { goldens, root } from './fixtures.mjs';

const [{ text, report }] = goldens();
const run = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

describe('the npm package', () => {
  let home;
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'mihakk-package-'));
    run(root, 'go', 'run', './site', '-package');
    const [{ filename }] = JSON.parse(run(join(root, 'build/package'), 'npm', 'pack', '--json', '--pack-destination', home));
    writeFileSync(join(home, 'package.json'), '{"type":"module","private":true}');
    run(home, 'npm', 'install', '--offline', '--no-audit', '--no-fund', join(home, filename));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  test('reports in Node, in its own thread and in a worker', () => {
    writeFileSync(join(home, 'text.txt'), text);
    writeFileSync(
      join(home, 'use.mjs'),
      `import { readFileSync } from 'node:fs';
import { analyze, createAnalyzer } from 'mihakk';
const text = readFileSync('text.txt', 'utf8');
const out = [];
for (const worker of [true, false]) {
  const analyzer = createAnalyzer({ worker });
  out.push(await analyzer.json(text));
  if (!worker) analyzer.close();
}
out.push(JSON.stringify((await analyze(text)).length));
process.stdout.write(JSON.stringify(out));`,
    );
    const [worker, thread, length] = JSON.parse(run(home, process.execPath, 'use.mjs'));
    assert.ok(worker === report && thread === report);
    assert.equal(Number(length), text.length);
  });

  test('has types that a strict TypeScript project takes', () => {
    writeFileSync(
      join(home, 'use.ts'),
      `import { createAnalyzer, type Report } from 'mihakk';
import { MihakkReader } from 'mihakk/elements';
const report: Report = await createAnalyzer({ worker: false }).analyze('خبر', { region: 'MA' });
const value: number | null = report.figures[0].value;
const reader: MihakkReader = document.createElement('mihakk-reader');
reader.addEventListener('mihakk-report', (e) => e.detail.report.claims);
export { value };`,
    );
    const tsc = join(root, 'site/node_modules/.bin/tsc');
    run(home, tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', 'use.ts');
  });

  test('works in a plain Vite project', { timeout: 120_000 }, async () => {
    const project = join(home, 'vite');
    mkdirSync(project);
    writeFileSync(join(project, 'index.html'), '<!doctype html><mihakk-reader></mihakk-reader><script type="module" src="./main.js"></script>');
    writeFileSync(join(project, 'main.js'), `import 'mihakk/elements'; import { createAnalyzer } from 'mihakk'; window.createAnalyzer = createAnalyzer;`);
    run(project, join(root, 'site/node_modules/.bin/vite'), 'build', '--logLevel', 'warn');
    const built = join(project, 'dist');
    assert.ok(readdirSync(join(built, 'assets')).some((f) => f.endsWith('.wasm')));
    const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
    const server = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : request.url;
      if (!existsSync(join(built, path))) return response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(join(built, path)));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await browsers[0].launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await until(page, () => window.createAnalyzer);
      for (const worker of [true, false]) {
        const got = await page.evaluate((t, w) => window.createAnalyzer({ worker: w }).json(t), text, worker);
        assert.ok(got === report, `the report ${worker ? 'of a worker' : 'of the page'} differs`);
      }
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
