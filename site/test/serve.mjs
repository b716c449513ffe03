import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { dist } from './fixtures.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the built site under a sub-path, as the plainest host would: no header
 * but the type. Pages of a test stand beside or instead of its files, as they are
 * when they are asked for. Every request is written down.
 *
 * @param {Record<string, { body: string | Buffer, status?: number, headers?: Record<string, string> }>} [pages] by path
 */
export async function serve(pages = {}) {
  const seen = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    seen.push(`${request.method} ${path}`);
    if (pages[path]) {
      const { body, status = 200, headers } = pages[path];
      response.writeHead(status, { 'Content-Type': types[extname(path)] ?? types['.html'], ...headers });
      return response.end(body);
    }
    let file = path.startsWith('/some/where/') ? join(dist, normalize(path.slice('/some/where/'.length))) : '';
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Access-Control-Allow-Origin': '*' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, site: `${origin}/some/where/`, seen, close: () => (server.closeAllConnections(), server.close()) };
}
