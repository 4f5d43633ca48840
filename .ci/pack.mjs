// Makes the files of a built page smaller: two style sheets in the place of many, one of them for later; scripts without comments and indentation.
//   node .ci/pack.mjs FOLDER
//
// Compressed, a file learns from what stands before it: nine style sheets apart are a third larger than one.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sum = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const integrity = (text) => `integrity="sha384-${createHash('sha384').update(text).digest('base64')}"`;

/** A style sheet without its comments. */
export const bareStyles = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s+/gm, '');

/** A script without comments that have lines of their own, and without indentation; no text of ours or of wasm-bindgen goes over several lines. */
export const bareScript = (text) => text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');

const SHEET = /[ \t]*<link rel="stylesheet" href="\.\/([\w-]+\.css)"[^>]*>\n?/g;

/** Sheets of what stands behind the first screen; `boot.js` fetches them with the later part of the program. */
const LATER = /^(actions|findings|panels|present|embed|diagnose)-/;

function joined(folder, names, beginning) {
  const text = bareStyles(names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));
  const file = `${beginning}-${sum(text)}.css`;
  writeFileSync(path.join(folder, file), text);
  return { file, text };
}

function joinStyles(folder, html) {
  const names = [...html.matchAll(SHEET)].map(([, name]) => name);
  const later = names.filter((name) => LATER.test(name));
  if (later.length === 0 || later.length === names.length) throw new Error('the page has no style sheets, or none for later');
  const page = joined(folder, names.filter((name) => !LATER.test(name)), 'page');
  const rest = joined(folder, later, 'later');
  for (const name of names) rmSync(path.join(folder, name));
  let left = 1;
  return html
    .replace(SHEET, () => (left-- > 0 ? `    <link rel="stylesheet" href="./${page.file}" ${integrity(page.text)}/>\n` : ''))
    .replace('data-styles=""', `data-styles="./${rest.file}"`);
}

function bareGlue(folder, html) {
  const names = readdirSync(folder).filter((name) => /^app-\w+\.js$/.test(name));
  if (names.length !== 1) throw new Error(`one script of the program is expected, not ${names.length}`);
  const bare = bareScript(readFileSync(path.join(folder, names[0]), 'utf8'));
  const file = `app-${sum(bare)}.js`;
  rmSync(path.join(folder, names[0]));
  writeFileSync(path.join(folder, file), bare);
  return html
    .replace(/<link rel="modulepreload"[^>]*>/, (link) => link.replace(/integrity="[^"]*"/, integrity(bare)))
    .replaceAll(names[0], file);
}

const [folder] = process.argv.slice(2);
const page = path.join(folder, 'index.html');
writeFileSync(page, bareGlue(folder, joinStyles(folder, readFileSync(page, 'utf8'))));
for (const name of ['boot.js', 'worker.js']) {
  const file = path.join(folder, name);
  writeFileSync(file, bareScript(readFileSync(file, 'utf8')));
}
