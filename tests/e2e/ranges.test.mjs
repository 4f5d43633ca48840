// The draws behind the ranges: they arrive, they are those of the scenario on the screen and those of the command, they can be stopped; targets; what matters; published cases.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { counted, eventually, figures, fragment, lever, moveLever, positions, says, sideways } from './support/handles.mjs';
import { stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const PROJECT = path.join(import.meta.dirname, '../..');
const TERRITORY = path.join(PROJECT, 'src/catalog/data/pompey.json');
/** The command as the native tests leave it. */
const COMMAND = path.join(PROJECT, 'target/debug/boucle');
const PATIENCE = 60_000;

const state = (page) => page.locator('.ranges').getAttribute('data-ranges');
const drawn = (page) => page.waitForSelector('.ranges[data-ranges="draws"]', { timeout: PATIENCE });

/** Low and high end by key figure. */
const ends = (page) => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('[data-kpi]')]
  .map(({ dataset }) => [dataset.kpi, { value: Number(dataset.value), low: Number(dataset.low), high: Number(dataset.high) }])));

/** What the command says of the levers on the screen. */
async function commanded(page, ...options) {
  assert.ok(existsSync(COMMAND), 'the command is not built: run `cargo test` first');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'boucle-')), 'scenario.json');
  const scenario = { format: 'boucle-scenario', version: 1, name: 'x', territory: 'pompey', horizon_year: 2040, levers: await positions(page) };
  scenario.levers = Object.fromEntries(Object.entries(scenario.levers).map(([id, position]) => [id, Number(position)]));
  writeFileSync(file, JSON.stringify(scenario));
  return JSON.parse(execFileSync(COMMAND, ['monte-carlo', TERRITORY, file, ...options], { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** Two numbers are the same on any screen. */
const alike = (ours, theirs, what) => assert.ok(Math.abs(ours - theirs) <= 1e-6 * Math.abs(theirs), `${what}: ${ours} on the page, ${theirs} from the command`);

async function open(page, tab) {
  await page.locator(`#tab-${tab}`).click();
  await page.locator(`#panel-${tab}`).waitFor();
}

async function clean(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`), []);
}

test('the ranges of the draws arrive, and are those of the command', async () => {
  await theatre.play({}, async (page) => {
    const instant = await ends(page);
    await drawn(page);
    const now = await ends(page);
    const known = (await commanded(page)).key_figures;
    for (const kpi of ['co2_avoided_t', 'net_savings_eur', 'npv_eur', 'investment_eur', 'jobs_fte']) {
      alike(now[kpi].low, known[kpi].low, `${kpi}, low`);
      alike(now[kpi].high, known[kpi].high, `${kpi}, high`);
      assert.equal(now[kpi].value, instant[kpi].value, 'the central value stays');
    }
    assert.notEqual(now.co2_avoided_t.low, instant.co2_avoided_t.low);
    await says(page.locator('.ranges'), /10\s000/);
    // The sentence speaks of the same range as the figure.
    const said = (await page.locator('p.sentence').innerText()).replaceAll(/\s/g, '');
    const shown = await page.locator('[data-kpi="co2_avoided_t"] .figure__range').innerText();
    for (const end of shown.match(/[\d\s\u202f\u00a0]*\d/g).slice(0, 2)) assert.ok(said.includes(end.replaceAll(/\s/g, '')), `${end} in ${said}`);
  });
});

test('while a lever moves no old range is shown, and the newest position wins', async () => {
  await theatre.play({}, async (page) => {
    await drawn(page);
    const before = await ends(page);
    for (let position = 35; position <= 80; position += 5) await lever(page, 'energy').fill(String(position));
    assert.notEqual(await state(page), 'draws');
    const between = await ends(page);
    assert.notEqual(between.co2_avoided_t.low, before.co2_avoided_t.low);
    await drawn(page);
    const now = await ends(page);
    const known = (await commanded(page)).key_figures;
    alike(now.co2_avoided_t.low, known.co2_avoided_t.low, 'low');
    alike(now.co2_avoided_t.high, known.co2_avoided_t.high, 'high');
  });
});

test('where no worker can start the page draws itself, and the reader can stop it', async () => {
  const { context, page, faults } = await theatre.visitor();
  await page.addInitScript(() => { globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }; });
  await page.goto(theatre.address('lang=fr'));
  await page.waitForSelector('[data-state="ready"]');
  const instant = await ends(page);
  // The page is done within a second: a slower machine leaves the time to stop it.
  const machine = await context.newCDPSession(page);
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.waitForSelector('.ranges button', { timeout: PATIENCE });
  await says(page.locator('.ranges'), /en cours, \d+\s%/);
  await page.locator('.ranges button').click();
  await page.waitForSelector('.ranges[data-ranges="dropped"]');
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  assert.deepEqual(await ends(page), instant);
  await page.waitForTimeout(1500);
  assert.equal(await state(page), 'dropped', 'what is stopped stays so');
  await page.locator('.ranges button').click();
  await drawn(page);
  assert.notDeepEqual(await ends(page), instant);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a target is set, spoken of in plain words, judged as the command does, and travels with the link', async () => {
  let link;
  await theatre.play({}, async (page) => {
    await drawn(page);
    await open(page, 'uncertainty');
    const field = page.locator('#target-co2');
    await field.waitFor();
    const median = (await commanded(page)).key_figures.co2_avoided_t.median;
    const target = Math.round(median * 0.95);
    await field.fill(String(target));
    await field.press('Enter');
    await page.waitForFunction(() => /simulations? sur/.test(document.querySelector('p.sentence').textContent));
    const chance = Number(await page.locator('.target').first().getAttribute('data-chance'));
    const [known] = (await commanded(page, '--target', `co2_avoided_t>=${target}`)).targets;
    assert.ok(Math.abs(chance - known.chance) <= 0.0005, `${chance} on the page, ${known.chance} from the command`);
    assert.ok((await page.locator('p.sentence').innerText()).includes(`Dans ${Math.round(chance * 10)} simulations sur 10`));
    await counted(page.locator('.mark--target'), 1);
    link = await fragment(page);
  });
  await theatre.play({ fragment: link }, async (page) => {
    await drawn(page);
    await says(page.locator('p.sentence'), /simulations sur 10/);
  });
});

for (const [colorScheme, width] of [['light', 1280], ['dark', 320]]) {
  test(`what matters most is said with its figures: ${colorScheme}, ${width} px`, async () => {
    await theatre.play({ query: 'lang=de&chart=uncertainty', options: { colorScheme, viewport: { width, height: 900 } } }, async (page) => {
      await page.waitForSelector('.tornado', { timeout: PATIENCE });
      await page.waitForSelector('[data-family]', { timeout: PATIENCE });
      const families = await page.locator('[data-family]').evaluateAll((rows) => rows.map(({ dataset }) => [dataset.family, Number(dataset.total)]));
      assert.equal(families.length, 4);
      assert.deepEqual(families, [...families].sort((a, b) => b[1] - a[1]), 'the family that explains most comes first');
      await counted(page.locator('.matters__list li'), 8);
      await eventually(async () => assert.ok(await page.locator('#uncertainty-picture .bin').count() > 10));
      for (const summary of await page.locator('.picture details summary').all()) await summary.click();
      await page.waitForFunction(() => document.querySelectorAll('.picture table').length === 2);
      assert.equal(await sideways(page), 0);
      await clean(page);
    });
  });
}

test('the published cases open from the menu, all of them', async () => {
  await theatre.play({ options: { viewport: { width: 320, height: 800 } } }, async (page) => {
    await page.locator('#menu-button').click();
    await page.getByRole('button', { name: 'Vérifié sur des cas publiés' }).click();
    await page.waitForSelector('dialog [data-case]', { timeout: PATIENCE });
    const source = readFileSync(path.join(PROJECT, 'src/reality/table.rs'), 'utf8');
    const lines = source.match(/"[VW]\d\d_/g).length;
    await counted(page.locator('dialog [data-case]'), lines);
    assert.equal(await sideways(page), 0);
    const wide = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    assert.equal(wide, 0);
    await clean(page);
  });
});

test('nothing done: nothing varies, and the picture says so', async () => {
  await theatre.play({}, async (page) => {
    for (const id of Object.keys(await positions(page))) await moveLever(page, id, 0);
    await open(page, 'uncertainty');
    await drawn(page);
    const shown = await figures(page);
    assert.equal(Number(shown.co2_avoided_t), 0);
    await says(page.locator('.picture__title').first(), /Rien ne varie/);
  });
});
