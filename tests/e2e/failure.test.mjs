// When the page cannot run: plain words and the link of the scenario.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fragment, moveLever } from './support/handles.mjs';
import { stage } from './support/stage.mjs';
import { firstLoad } from './sizes.mjs';
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
  assert.deepEqual([...asked].filter((file) => !counted.has(file)), [], 'no file is loaded uncounted');
  assert.ok([...asked].some((file) => file.endsWith('.wasm')));
});
