// Long work in workers: under the policy, from a subfolder, dropped when a newer one comes, and on the page where no worker can start.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { figures } from './support/handles.mjs';
import { serve } from './serve.mjs';
import { DIST, FOLDER, POLICY, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const TERRITORY = readFileSync(path.join(import.meta.dirname, '../../src/catalog/data/pompey.json'), 'utf8');
const LEVERS = { equipment: 30, skills: 30, energy: 30, resources: 30, mobility: 30, mobilisation: 30 };
const sweep = (positions, territory = TERRITORY) => JSON.stringify({
  kind: 'sweep', territory, lever: 'energy', positions,
  scenario: { format: 'boucle-scenario', version: 1, name: 'x', territory: 'pompey', horizon_year: 2040, levers: LEVERS },
});

/** Asks for jobs one after the other without waiting; gives what was told of each, and when. Cancels those in `dropped`. */
async function ask({ jobs, dropped = [], wait = 20_000 }) {
  const program = await import(new URL(document.querySelector('script[data-module]').dataset.module, document.baseURI).href);
  const told = jobs.map(() => []);
  let end;
  const last = new Promise((done) => { end = done; });
  const start = performance.now();
  const runs = jobs.map((job, index) => program.askJob(job, (word, what) => {
    told[index].push({ word, what, at: performance.now() - start });
    if (index === jobs.length - 1 && word !== 'computing') end();
  }));
  dropped.forEach((index) => program.cancelJob(runs[index]));
  await Promise.race([last, new Promise((done) => { setTimeout(done, wait); })]);
  return { told, runs };
}

const many = (count) => Array.from({ length: count }, (_, index) => index % 101);

test('a job is done in workers and gives what the page shows', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    const { told: [told] } = await page.evaluate(ask, { jobs: [sweep([30, 0, 60])] });
    assert.deepEqual(told.at(-1).word, 'done', JSON.stringify(told.at(-1)));
    const points = JSON.parse(told.at(-1).what);
    assert.equal(points.length, 3);
    assert.ok(points[2][0] > points[0][0] && points[0][0] > points[1][0], 'more of the lever avoids more CO2');
    // They stay; the page may have started them for work of its own before it was asked for this.
    const workers = page.workers().map((worker) => new URL(worker.url()).pathname);
    assert.ok(workers.length >= 1 && workers.every((place) => place === `${FOLDER}worker.js`), `${workers}`);
    // The page with the same scenario, all levers at 30.
    for (const lever of Object.keys(LEVERS)) await page.locator(`[data-lever="${lever}"]`).fill('30');
    const shown = await figures(page);
    const ours = points[0];
    assert.ok(Math.abs(Number(shown.co2_avoided_t) - ours[0]) < 1e-6 * ours[0], `${shown.co2_avoided_t} on the page, ${ours[0]} from the workers`);
  });
});

test('a newer job of the kind drops the older, and a cancelled one is never told of', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    // Some seconds of work, then a few milliseconds.
    const { told } = await page.evaluate(ask, { jobs: [sweep(many(3000)), sweep([10, 20])] });
    assert.equal(told[0].filter(({ word }) => word !== 'computing').length, 0);
    assert.equal(told[1].at(-1).word, 'done');
    // About 50 ms of work if it were not dropped.
    const alone = await page.evaluate(ask, { jobs: [sweep(many(50))], dropped: [0], wait: 1500 });
    assert.deepEqual(alone.told[0].filter(({ word }) => word !== 'computing'), []);
  });
});

test('the page answers while the workers work, and is told how far they are', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    await page.evaluate(ask, { jobs: [sweep([1])] });
    // Turns that the page gets meanwhile: with the work on the page there would be one after each batch at most.
    await page.evaluate(() => { globalThis.turns = 0; setInterval(() => { globalThis.turns += 1; }, 4); });
    const { told: [told] } = await page.evaluate(ask, { jobs: [sweep(many(400))] });
    const turns = await page.evaluate(() => globalThis.turns);
    const shares = told.filter(({ word }) => word === 'computing').map(({ what }) => what);
    assert.ok(shares.length >= 4, `${shares}`);
    assert.deepEqual(shares, [...shares].sort((a, b) => a - b), 'it never goes back');
    assert.equal(told.at(-1).word, 'done');
    assert.ok(turns > shares.length + 1, `${turns} turns while it was told ${shares.length} times`);
  });
});

test('a job that cannot be read says so', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    const { told: [told] } = await page.evaluate(ask, { jobs: [sweep([1], '[]')] });
    assert.deepEqual([told.at(-1).word, told.at(-1).what], ['failed', 'unreadable']);
    const { runs } = await page.evaluate(ask, { jobs: ['{}'], wait: 10 });
    assert.deepEqual(runs, [0]);
  });
});

for (const [name, break_] of [
  ['refused by the browser', async (page) => page.addInitScript(() => { globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }; })],
  ['that cannot be loaded', async (page) => page.context().route('**/worker.js*', (route) => route.abort())],
]) {
  test(`a worker ${name} leaves the work to the page`, async () => {
    const { context, page } = await theatre.visitor();
    await break_(page);
    await page.goto(theatre.address('lang=fr'));
    await page.waitForSelector('[data-state="ready"]');
    const { told: [told] } = await page.evaluate(ask, { jobs: [sweep([30, 0, 60])] });
    assert.equal(told.at(-1).word, 'done', JSON.stringify(told));
    assert.equal(JSON.parse(told.at(-1).what).length, 3);
    await context.close();
  });
}

test('a frame without an origin works, and so does the page in it', async () => {
  const open = { 'content-security-policy': POLICY, 'access-control-allow-origin': '*' };
  const site = await serve({ root: DIST, prefix: FOLDER, headers: open });
  const host = await serve({
    root: DIST,
    pages: { '/page.html': { headers: {}, body: `<!doctype html><title>x</title><iframe sandbox="allow-scripts" width="900" height="700" src="${site.origin}${FOLDER}?view=embed&amp;lang=fr"></iframe>` } },
  });
  const { context, page } = await theatre.visitor({}, [site.origin, host.origin]);
  await page.goto(`${host.origin}/page.html`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector('[data-state="ready"]');
  assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
  const { told: [told] } = await frame.evaluate(ask, { jobs: [sweep([30, 0, 60])] });
  assert.equal(told.at(-1).word, 'done', JSON.stringify(told));
  assert.equal(context.pages()[0].workers().length, 0, 'the page itself has worked');
  await context.close();
  await site.close();
  await host.close();
});

test('a worker that dies is replaced and its work done again', async () => {
  const { context, page } = await theatre.visitor();
  // Before the page: it may start workers for work of its own as soon as it stands.
  await page.addInitScript(() => {
    const Real = Worker;
    globalThis.made = [];
    globalThis.Worker = class extends Real {
      constructor(...all) {
        super(...all);
        globalThis.made.push(this);
        this.addEventListener('message', () => { this.heard = (this.heard ?? 0) + 1; });
      }
    };
  });
  await page.goto(theatre.address('lang=fr'));
  await page.waitForSelector('[data-state="ready"]');
  await page.evaluate(ask, { jobs: [sweep([1])] });
  const before = await page.evaluate(() => globalThis.made.map(({ heard }) => heard ?? 0));
  const asking = page.evaluate(ask, { jobs: [sweep(many(1500))], wait: 60_000 });
  // One that is at work: it has spoken since. One that has never spoken could not start, and is not replaced by another.
  await page.waitForFunction((heard) => {
    const victim = globalThis.made.find((worker, index) => (worker.heard ?? 0) > (heard[index] ?? 0));
    victim?.dispatchEvent(new ErrorEvent('error'));
    return Boolean(victim);
  }, before);
  const { told: [told] } = await asking;
  assert.equal(told.at(-1).word, 'done', JSON.stringify(told.at(-1)));
  assert.equal(JSON.parse(told.at(-1).what).length, 1500);
  assert.equal(await page.evaluate(() => globalThis.made.length), before.length + 1);
  await context.close();
});
