#!/usr/bin/env node
// A small static server for the built page, on 127.0.0.1 only.
//   node tests/e2e/serve.mjs [dist] [--port 8080]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The file behind an address, or null: never one outside the folder. */
async function fileOf(root, pathname) {
  const file = path.join(root, decodeURIComponent(pathname));
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  if (!found?.isDirectory() || !pathname.endsWith('/')) return null;
  const index = path.join(file, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

function send(request, response, status, type, headers, body) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers });
  if (request.method === 'HEAD') response.end();
  else if (body?.pipe) body.pipe(response);
  else response.end(body);
}

/**
 * Starts a server.
 *   root     folder to serve
 *   prefix   folder of the address under which it appears, such as `/outils/boucle/`
 *   headers  sent with every file of the folder (a security policy, say)
 *   pages    further pages by path: { '/host.html': { body, headers } }
 * Gives { origin, close }. Port 0 takes any free port; another one that is taken gives way to the next.
 */
export async function serve({ root, prefix = '/', port = 0, headers = {}, pages = {} }) {
  const folder = path.resolve(root);
  const server = http.createServer(async (request, response) => {
    const missing = () => send(request, response, 404, TYPES['.txt'], {}, 'not found\n');
    try {
      const { pathname } = new URL(request.url, 'http://127.0.0.1');
      const page = pages[pathname];
      if (page) return send(request, response, 200, TYPES['.html'], page.headers ?? {}, page.body);
      if (!['GET', 'HEAD'].includes(request.method) || !pathname.startsWith(prefix)) return missing();
      const file = await fileOf(folder, `/${pathname.slice(prefix.length)}`);
      if (!file) return missing();
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      return send(request, response, 200, type, headers, request.method === 'HEAD' ? null : createReadStream(file));
    } catch {
      return missing();
    }
  });
  await listen(server, port);
  const close = () => new Promise((done) => { server.close(done); server.closeAllConnections(); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(candidate, '127.0.0.1', () => { server.off('error', done); done(null); });
    });
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || candidate > port + 50) throw error;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const given = process.argv.indexOf('--port');
  const port = given < 0 ? 8080 : Number(process.argv[given + 1]);
  const root = process.argv[2]?.startsWith('--') ? 'dist' : (process.argv[2] ?? 'dist');
  const { origin } = await serve({ root, port });
  console.log(`Boucle: ${origin}/`);
  console.log('(Ctrl+C to stop)');
  const stop = () => process.exit(0);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
