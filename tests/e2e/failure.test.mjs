// When the page cannot run: plain words and the link of the scenario.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fragment, moveLever } from './support/handles.mjs';
import { stage } from './support/stage.mjs';
import { AFTER, firstLoad } from './sizes.mjs';
import { DIST, FOLDER } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

async function plainPage(page, scenario) {
  await page.waitForSelector('[data-state="error"]', { timeout: 15_000 });
  assert.ok((await page.locator('body').innerText()).length > 60, 'it says so in words');
  const links = await page.locator('a:visible').evaluateAll((all) => all.map((link) => link.href));
  assert.ok(links.some((link) => link.endsWith(`#${scenario}`)), `the link of the scenario is there: ${links}`);
}

test('without the program the plain page keeps the link', async () => {
  const scenario = await theatre.play({}, async (page) => {
    await moveLever(page, 'energy', 21);
    return fragment(page);
  });
  const { context, page } = await theatre.visitor();
  await context.route('**/*.wasm', (route) => route.abort());
  await page.goto(theatre.address('lang=fr', scenario));
  await plainPage(page, scenario);
  await context.close();
});

test('without the texts of any language the plain page keeps the link', async () => {
  const { context, page } = await theatre.visitor();
  await context.route('**/*.ftl*', (route) => route.abort());
  const scenario = 's=1.none';
  await page.goto(theatre.address('lang=fr', scenario));
  await plainPage(page, scenario);
  await context.close();
});

test('a crash shows the plain page with the link of the scenario', async () => {
  await theatre.play({}, async (page) => {
    await moveLever(page, 'energy', 21);
    const scenario = await fragment(page);
    await page.evaluate(() => globalThis.boucleCrash('planted'));
    return plainPage(page, scenario);
  });
});

test('without scripts the page says what it needs', async () => {
  await theatre.play({ ready: false, options: { javaScriptEnabled: false } }, async (page) => {
    assert.ok((await page.locator('body').innerText()).includes('JavaScript'));
  });
});

test('the first load is what `make dist` counts', async () => {
  const asked = new Set();
  const { context, page } = await theatre.visitor();
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(FOLDER)) asked.add(pathname.slice(FOLDER.length) || 'index.html');
  });
  await page.goto(theatre.address('lang=fr'));
  await page.waitForSelector('[data-state="ready"]');
  await page.waitForLoadState('networkidle');
  await context.close();
  assert.deepEqual([...asked].filter((file) => file.endsWith('.ftl')), ['i18n/fr.ftl'], 'the texts of one language');
  const counted = new Set(firstLoad(DIST));
  assert.deepEqual([...asked].filter((file) => !counted.has(file) && !AFTER.test(file)), [], 'no file is loaded uncounted');
  assert.ok([...asked].some((file) => file.endsWith('.wasm')));
});

/** The listed function that a wait came from: the stub called `boucleLater` through `needLater`. */
function entryOf(stack) {
  const names = new Map(readFileSync(path.join(DIST, '../target/later-entries.tsv'), 'utf8').split('\n').map((line) => line.split('\t')));
  const indices = [...stack.matchAll(/wasm-function\[(\d+)\]/g)].map(([, index]) => index);
  return names.get(indices.find((index) => names.has(index))) ?? stack;
}

// A function that the first picture calls although `.ci/later` lists it would make every visitor wait: the page marks such a wait.
for (const [locale, width] of [['fr', 1280], ['en', 800], ['de', 390], ['lb', 1920]]) {
  test(`the first picture does without the later part (${locale}, ${width} px)`, async () => {
    const { context, page, faults } = await theatre.visitor({ locale, viewport: { width, height: 900 } });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-state="ready"] main svg')) { performance.mark('painted'); observer.disconnect(); }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(theatre.address(''));
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/later-\w+\.wasm/.test(name)));
    // What waits once the picture is there (the draws, on a busy machine) keeps nobody from seeing it.
    const { waits, asked, shown } = await page.evaluate(() => ({
      waits: performance.getEntriesByName('later-waited')
        .filter(({ startTime }) => !(startTime > performance.getEntriesByName('painted')[0]?.startTime)).map(({ detail }) => detail),
      asked: performance.getEntriesByType('resource').find(({ name }) => /\/later-\w+\.wasm/.test(name)).startTime,
      shown: performance.getEntriesByName('painted')[0]?.startTime,
    }));
    await context.close();
    assert.deepEqual(waits.map(entryOf), [], 'nothing on the way to the first picture is in the later part');
    assert.ok(shown < asked, `the later part is asked for at ${asked} ms, after the picture at ${shown} ms`);
    assert.deepEqual(faults, []);
  });
}

test('a part that is needed before it has come is waited for', async () => {
  const { context, page, faults } = await theatre.visitor();
  let asked = 0;
  await context.route('**/later-*.wasm', async (route) => {
    asked += 1;
    // The first request, in the background, fails as on a bad line; the one of the reader succeeds.
    if (asked === 1) await route.abort(); else await route.continue();
  });
  await page.goto(theatre.address('lang=fr'));
  await page.waitForSelector('[data-state="ready"]');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/later-\w+\.wasm/.test(name)));
  await page.locator('.figure__why').first().click();
  await page.waitForSelector('dialog[open]');
  assert.equal(await page.evaluate(() => performance.getEntriesByName('later-waited').length), 1);
  assert.equal(asked, 2);
  await context.close();
  assert.deepEqual(faults.filter((fault) => !fault.includes('ERR_FAILED')), []);
});
