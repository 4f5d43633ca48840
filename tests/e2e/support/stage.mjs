// Where the tests play: the built page in a subfolder of a static host, under the security policy, in a fresh browser profile.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
export const DIST = path.join(PROJECT, 'dist');
/** A host that puts the page somewhere else than at its root. */
export const FOLDER = '/outils/boucle/';
export const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "worker-src 'self'", "manifest-src 'self'", "base-uri 'self'",
].join('; ');
/** `BOUCLE_SLOWER=6` plays every test on a processor six times slower: what reads too early shows there. */
const SLOWER = Number(process.env.BOUCLE_SLOWER ?? 1);
export const LANGUAGES = ['fr', 'en', 'de', 'lb'];

/** What a reader does; each is done when the page has painted what came of it. */
const ACTS = ['check', 'click', 'fill', 'focus', 'press', 'selectOption', 'setInputFiles', 'uncheck'];
const KEYS = ['press', 'type'];

/**
 * Two frames: what a click sets off by events of its own (`toggle`, `change`, `focus`) comes after the click has been answered, on a busy
 * machine so late that a test would read the page of before. A page that goes away meanwhile has nothing to paint.
 */
async function painted(page) {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); })).catch(() => {});
}

function patient(subject, names, page) {
  for (const name of names) {
    const act = subject[name];
    subject[name] = async function acted(...all) {
      const result = await act.apply(this, all);
      await painted(page ?? this.page());
      return result;
    };
  }
}

export async function launch() {
  const executablePath = execFileSync(path.join(PROJECT, '.ci/tools'), ['browser'], { encoding: 'utf8' }).trim();
  const args = [
    '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ];
  // Chromium refuses its sandbox to root; Playwright knows the flag by this name.
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 });
}

/** Serves the page and starts a browser; `pages` as in serve.mjs. */
export async function stage({ pages = {} } = {}) {
  assert.ok(existsSync(path.join(DIST, 'index.html')), 'dist/ is empty: run `make dist` first');
  const site = await serve({ root: DIST, prefix: FOLDER, headers: { 'content-security-policy': POLICY }, pages });
  const browser = await launch();
  let taught = false;
  const home = site.origin + FOLDER;
  const address = (query = '', fragment = '') => `${home}${query && `?${query}`}${fragment && `#${fragment}`}`;

  /**
   * A fresh profile with a page; its faults (console errors, uncaught errors, requests to elsewhere) are collected.
   * `own` lists further origins that are not elsewhere.
   */
  async function visitor(options = {}, own = []) {
    const context = await browser.newContext({ locale: 'fr', viewport: { width: 1280, height: 900 }, ...options });
    const faults = [];
    const known = [site.origin, ...own];
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!known.includes(origin) && !['data:', 'blob:', 'about:'].includes(protocol)) faults.push(`request to elsewhere: ${request.url()}`);
    });
    context.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
    context.on('weberror', (error) => faults.push(`uncaught: ${error.error()?.message ?? error}`));
    const page = await context.newPage();
    patient(page.keyboard, KEYS, page);
    if (!taught) patient(page.locator('html').constructor.prototype, ACTS);
    taught = true;
    if (SLOWER > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return { context, page, faults };
  }

  /** Opens an address of the page, waits until it is ready, runs the play, and demands that nothing went wrong. */
  async function play({ query = 'lang=fr', fragment = '', options = {}, ready = true }, scene) {
    const { context, page, faults } = await visitor(options);
    try {
      await page.goto(address(query, fragment));
      if (ready) await page.waitForSelector('[data-state="ready"]', { timeout: 20_000 });
      const result = await scene(page, { context, faults });
      assert.deepEqual(faults, [], 'the console is silent and nothing comes from elsewhere');
      return result;
    } finally {
      await context.close();
    }
  }

  async function close() {
    await browser.close();
    await site.close();
  }

  // A page that does not start at all is said once, instead of by every test after its own patience.
  try {
    await play({}, async () => {});
  } catch (error) {
    await close();
    throw new Error(`the page does not start: ${error.message}`);
  }
  return { browser, home, origin: site.origin, address, visitor, play, close };
}
