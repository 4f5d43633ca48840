// What does what: the bars of every cut sum to the figure above them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { eventually, figures, lever, moveLever, says, settled, sideways } from './support/handles.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const QUERY = 'lang=fr&chart=accounts';
const PICTURE = '.picture[data-cut]';
const show = async (page) => { await page.locator('#accounts-picture').waitFor(); await settled(page); };
const bars = (page) => page.locator('#accounts-picture g[data-amount]').evaluateAll((all) => all.map((bar) => Number(bar.dataset.amount)));
const close = (left, right) => Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(right));

test('the bars of each cut sum to the key figure, and move with it', async () => {
  await theatre.play({ query: QUERY }, async (page) => {
    await show(page);
    for (const moved of [false, true]) {
      if (moved) await moveLever(page, 'energy', 100);
      for (const [index, kpi] of [[0, 'co2_avoided_t'], [1, 'net_savings_eur']]) {
        await page.locator('.picture__head .segment button').nth(index).click();
        const cuts = page.locator('.picture .segment--wrap button');
        for (let cut = 0; cut < await cuts.count(); cut += 1) {
          await cuts.nth(cut).click();
          await settled(page);
          const wanted = Number((await figures(page))[kpi]);
          const amounts = await bars(page);
          const sum = amounts.reduce((total, amount) => total + amount, 0);
          const name = await page.locator(PICTURE).evaluate((picture) => `${picture.dataset.measure} ${picture.dataset.cut}`);
          assert.ok(amounts.length > 1, name);
          assert.ok(close(sum, wanted), `${name}: ${sum}, not ${wanted}`);
          assert.ok(close(Number(await page.locator(PICTURE).getAttribute('data-total')), wanted), name);
        }
      }
    }
  });
});

test('the title states the finding, the boundary and the baseline stand beside it', async () => {
  await theatre.play({ query: QUERY }, async (page) => {
    await show(page);
    await says(page.locator(`${PICTURE} h2`), /«\s.+\s» évite le plus de CO₂/);
    await says(page.locator(PICTURE), /Périmètre.*Référence/s);
    for (const id of ['equipment', 'skills', 'energy', 'resources', 'mobility', 'mobilisation']) await lever(page, id).fill('0');
    await settled(page);
    await says(page.locator(`${PICTURE} h2`), /bougez un levier/);
    assert.deepEqual(await bars(page), []);
  });
});

test('the picture and its table are saved', async () => {
  await theatre.play({ query: QUERY, options: { acceptDownloads: true } }, async (page) => {
    await show(page);
    const tools = page.locator('.picture__tools button');
    const saved = async (index) => {
      const [file] = await Promise.all([page.waitForEvent('download'), tools.nth(index).click()]);
      return [file.suggestedFilename(), await readFile(await file.path())];
    };
    const [svgName, svg] = await saved(0);
    assert.match(svgName, /\.svg$/);
    assert.match(String(svg), /^<svg[^]*<text/);
    const [pngName, png] = await saved(1);
    assert.match(pngName, /\.png$/);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.length > 5_000, 'something is drawn');
    const [csvName, csv] = await saved(2);
    assert.match(csvName, /\.csv$/);
    assert.ok(String(csv).split('\n').length > 10);
    await page.locator('.picture__foot summary').click();
    await eventually(async () => assert.ok(await page.locator('.picture__foot table tbody tr').count() > 10));
  });
});

for (const language of LANGUAGES) {
  test(`no bare text key in any cut: ${language}`, async () => {
    await theatre.play({ query: `lang=${language}&chart=accounts` }, async (page) => {
      await show(page);
      for (const index of [1, 0]) {
        await page.locator('.picture__head .segment button').nth(index).click();
        const cuts = page.locator('.picture .segment--wrap button');
        for (let cut = 0; cut < await cuts.count(); cut += 1) {
          await cuts.nth(cut).click();
          const text = await page.locator(PICTURE).innerText();
          assert.equal(text.match(/\b(accounts|cut|payer|cause|scope|action|table|why)-[a-z0-9-]+/i), null, text);
        }
      }
    });
  });
}

test('the bars fit a narrow screen and the page inside another one', async () => {
  await theatre.play({ query: 'lang=de&chart=accounts', options: { viewport: { width: 320, height: 700 } } }, async (page) => {
    await show(page);
    assert.equal(await sideways(page), 0);
  });
  await theatre.play({ query: 'view=embed&lang=fr&chart=accounts', options: { viewport: { width: 400, height: 800 } } }, async (page) => {
    await show(page);
    assert.equal(await sideways(page), 0);
  });
});

test('a tab away and back by keyboard', async () => {
  await theatre.play({ query: QUERY }, async (page) => {
    await show(page);
    await page.locator('#tab-accounts').focus();
    await page.keyboard.press('Home');
    await page.locator('#flows-picture').waitFor();
    // The last picture is the uncertainty; this one stands before it.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await show(page);
  });
});
