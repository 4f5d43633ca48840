#!/usr/bin/env node
// Prints what a first visit loads, raw and compressed, and fails above the budget.
//   node tests/e2e/sizes.mjs [dist]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

/**
 * Bytes of the first load after brotli, which every browser asks for and most static hosts send; a host that only knows gzip sends
 * about a quarter more, printed beside it. 1 KB is 1,000 bytes.
 */
export const BUDGET = 450_000;
const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.webmanifest']);

/** The texts that are fetched beside the program: those of one language. */
const TEXTS = 'i18n/fr.ftl';

/** What is fetched once the first picture has been painted: the rest of the page. */
export const AFTER = /^(later-\w+\.(wasm|css)|worker\.js)$/;

/** The files that index.html names, those that these name in turn, and the texts; relative to the folder: the first load and no less. */
export function firstLoad(root) {
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
  const found = new Set(['index.html', TEXTS].filter((file) => all.includes(file)));
  for (const file of found) {
    if (!TEXT.has(path.extname(file))) continue;
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const other of all) if (other !== 'index.html' && !AFTER.test(other) && text.includes(path.basename(other))) found.add(other);
  }
  return [...found];
}

/** The programs of the folder that come after the first load. */
const afterwards = (root) => readdirSync(root).filter((file) => AFTER.test(file));

export function sizes(root, files = firstLoad(root)) {
  return files
    .map((file) => {
      const content = readFileSync(path.join(root, file));
      return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
const line = (row, width) => `${row.file.padEnd(width)}${kilobytes(row.raw)}${kilobytes(row.gzip)}${kilobytes(row.brotli)}`;

function print(root) {
  const rows = sizes(root);
  const after = sizes(root, afterwards(root));
  const total = { file: 'first load' };
  for (const key of ['raw', 'gzip', 'brotli']) total[key] = rows.reduce((sum, row) => sum + row[key], 0);
  const width = Math.max(...[...rows, ...after].map((row) => row.file.length), 12);
  console.log(`${'KB'.padEnd(width)}      raw     gzip   brotli`);
  for (const row of [...rows, total]) console.log(line(row, width));
  console.log('after the first picture');
  for (const row of after) console.log(line(row, width));
  const fits = total.brotli <= BUDGET;
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`${kB(total.brotli)} KB of ${BUDGET / 1000} KB with brotli: ${fits ? 'fits' : 'TOO LARGE'}; with gzip alone ${kB(total.gzip)} KB`);
  return fits;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!print(process.argv[2] ?? 'dist')) process.exit(1);
}
