// In a page of somebody else: narrow, few levers, messages as agreed, and deaf to all others.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { counted, figures, moveLever, positions, settled, sideways } from './support/handles.mjs';
import { hostPage } from './support/host.mjs';
import { DIST, stage } from './support/stage.mjs';
import { serve } from './serve.mjs';

let theatre;
let host;
before(async () => {
  theatre = await stage();
  host = await serve({ root: DIST, prefix: '/nowhere/', pages: hostPage(theatre.origin) });
});
after(async () => {
  await theatre?.close();
  await host?.close();
});

for (const width of [320, 600, 900]) {
  test(`fits ${width} px: few levers, three figures, a picture, a way to the full page`, async () => {
    await theatre.play({ query: 'view=embed&lang=fr', options: { viewport: { width, height: 800 } } }, async (page) => {
      await settled(page);
      assert.equal(await sideways(page), 0);
      const levers = await page.locator('input[type="range"]:visible').count();
      assert.ok(levers >= 1 && levers <= 5, `${levers} levers`);
      // A figure may carry a smaller one within (payback within investment): three stand on their own.
      await counted(page.locator('[data-kpi]:not([data-kpi] [data-kpi]):visible'), 3);
      const before = await figures(page);
      await moveLever(page, Object.keys(await positions(page))[0], 100);
      assert.notDeepEqual(await figures(page), before);
      const link = page.locator('a[target="_blank"]:visible').first();
      assert.match(await link.getAttribute('rel'), /noopener/);
      assert.match(await link.evaluate((element) => element.href), /#s=1\./);
    });
  });
}

test('levers= chooses, and never more than five', async () => {
  const chosen = (query) => theatre.play({ query: `view=embed&${query}` }, async (page) => Object.keys(await positions(page)).sort());
  assert.deepEqual(await chosen('levers=energy,mobility'), ['energy', 'mobility']);
  assert.deepEqual(await chosen('levers=energy,nonsense,energy'), ['energy']);
  assert.equal((await chosen('levers=equipment,skills,energy,resources,mobility,mobilisation')).length, 5);
});

test('asks for no storage', async () => {
  await theatre.play({ query: 'view=embed' }, async (page, { context }) => {
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  });
});

/** Opens the host page and waits until its three simulators are ready. */
async function visit(scene) {
  const { context, page, faults } = await theatre.visitor({ viewport: { width: 900, height: 2200 } }, [host.origin]);
  await page.addInitScript(() => {
    globalThis.received = [];
    addEventListener('message', ({ data, source }) => {
      const index = [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source);
      globalThis.received.push({ index, data });
    });
  });
  try {
    await page.goto(`${host.origin}/page.html`);
    await page.waitForFunction(() => new Set(globalThis.received.filter(({ data }) => data?.type === 'ready').map(({ index }) => index)).size === 3);
    const frames = await Promise.all((await page.locator('iframe').all()).map(async (frame) => (await frame.elementHandle()).contentFrame()));
    await Promise.all(frames.map(settled));
    await scene(page, frames);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const received = (page, index, type) => page.evaluate(([wantedIndex, wantedType]) => globalThis.received
  .filter((message) => message.index === wantedIndex && message.data.type === wantedType).map(({ data }) => data), [index, type]);

test('messages to the host: ready, resize, outcome', async () => {
  await visit(async (page, frames) => {
    for (const index of [0, 1, 2]) {
      const [ready] = await received(page, index, 'ready');
      assert.equal(ready.source, 'boucle');
      assert.equal(ready.version, 1);
      assert.equal(ready.territory, 'pompey');
      const heights = (await received(page, index, 'resize')).map(({ height }) => height);
      assert.ok(heights.length > 0 && heights.every((height) => height > 100 && height < 5_000), `${heights}`);
    }
    await moveLever(frames[2], 'energy', 11);
    await page.waitForFunction(() => globalThis.received.some(({ index, data }) => index === 2 && data.type === 'outcome' && data.scenario.levers.energy === 11));
    const outcome = (await received(page, 2, 'outcome')).at(-1);
    const shown = await figures(frames[2]);
    assert.equal(outcome.scenario.format, 'boucle-scenario');
    for (const [key, value] of Object.entries(shown)) assert.ok(JSON.stringify(outcome).includes(key), `${key} ${value}`);
  });
});

test('the elements size themselves and do not disturb each other', async () => {
  await visit(async (page, frames) => {
    for (const frame of frames.slice(0, 2)) {
      // The frame grows a moment after its content has: no scroll bar within a scroll bar remains.
      await frame.waitForFunction(() => document.documentElement.scrollHeight - document.documentElement.clientHeight <= 1, null, { timeout: 3_000 });
    }
    assert.deepEqual(Object.keys(await positions(frames[0])).sort(), ['energy', 'equipment', 'skills']);
    assert.deepEqual(Object.keys(await positions(frames[1])).sort(), ['energy', 'mobility']);
    assert.equal(await frames[1].evaluate(() => document.documentElement.lang), 'de');
    const others = [await figures(frames[1]), await figures(frames[2])];
    const told = page.evaluate(() => new Promise((done) => {
      document.getElementById('one').addEventListener('boucle:outcome', (event) => done(event.detail?.scenario?.levers?.energy), { once: true });
      document.getElementById('one').setLever('energy', 96);
    }));
    assert.equal(await told, 96);
    await frames[0].waitForFunction(() => document.querySelector('[data-lever="energy"]').value === '96');
    assert.deepEqual([await figures(frames[1]), await figures(frames[2])], others);
    assert.equal(await page.evaluate(() => document.getElementById('one').outcome().scenario.levers.energy), 96);
  });
});

test('set and get from the host', async () => {
  await visit(async (page, frames) => {
    const post = (message) => page.evaluate((data) => document.getElementById('three').contentWindow.postMessage(data, '*'), message);
    await post({ source: 'boucle', version: 1, type: 'set', levers: { energy: 64 }, lang: 'fr', theme: 'dark' });
    await frames[2].waitForFunction(() => document.querySelector('[data-lever="energy"]').value === '64' && document.documentElement.lang === 'fr');
    const count = (await received(page, 2, 'outcome')).length;
    await post({ source: 'boucle', version: 1, type: 'get' });
    await page.waitForFunction((least) => globalThis.received.filter(({ index, data }) => index === 2 && data.type === 'outcome').length > least, count);
    assert.equal((await received(page, 2, 'outcome')).at(-1).scenario.levers.energy, 64);
  });
});

test('messages that do not fit are ignored', async () => {
  await visit(async (page, frames) => {
    const before = { figures: await figures(frames[2]), at: await positions(frames[2]), lang: await frames[2].evaluate(() => document.documentElement.lang) };
    const envelope = { source: 'boucle', version: 1, type: 'set' };
    const hostile = [
      null, 7, 'set', [], {}, { type: 'set', levers: { energy: 1 } }, { ...envelope, source: 'other', levers: { energy: 1 } },
      { ...envelope, version: 2, levers: { energy: 1 } }, { ...envelope, type: 'reset' }, { ...envelope, type: 'outcome', scenario: {} },
      { ...envelope, levers: { energy: 'high' } }, { ...envelope, levers: { energy: -5 } }, { ...envelope, levers: { energy: 1e9 } },
      { ...envelope, levers: { __proto__: 3, constructor: 5 } }, { ...envelope, levers: 'energy' }, { ...envelope, lang: '<b>' },
      { ...envelope, theme: 'javascript:alert(1)' }, { ...envelope, scenario: '1.<script>' }, { ...envelope, scenario: { format: 'boucle-scenario' } },
      { ...envelope, territory: '../../etc' },
    ];
    await page.evaluate((messages) => {
      const target = document.getElementById('three').contentWindow;
      messages.forEach((message) => target.postMessage(message, '*'));
      target.postMessage({ source: 'boucle', version: 1, type: 'set', levers: { energy: Number.NaN } }, '*');
    }, hostile);
    await page.waitForTimeout(500);
    const after = { figures: await figures(frames[2]), at: await positions(frames[2]), lang: await frames[2].evaluate(() => document.documentElement.lang) };
    assert.deepEqual(after, before);
  });
});
