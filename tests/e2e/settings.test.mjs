// Assumptions: each changes the figures, travels with the link, and can be undone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { figures, fragment, says, settled, sideways } from './support/handles.mjs';
import { stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

async function openSettings(page) {
  await page.locator('#menu-button').click();
  await page.locator('.menu__list').getByRole('button', { name: 'Hypothèses' }).click();
  await page.locator('dialog[open] [data-setting]').first().waitFor();
}

const choose = (page, setting, index) => page.locator(`dialog [data-setting="${setting}"] input[type="radio"]`).nth(index).check();
async function type(page, id, value) {
  await page.locator(`dialog #${id}`).fill(String(value));
  await page.locator(`dialog #${id}`).press('Enter');
}

// What is done, and the key figure that must answer.
const CHANGES = [
  ['the private rate', 'npv_eur', (page) => choose(page, 'ui-discount-rate', 1)],
  ['a rate of one’s own', 'npv_eur', (page) => type(page, 'discount-own', 5)],
  ['the same value of carbon every year', 'npv_eur', (page) => choose(page, 'ui-carbon-value', 1)],
  ['the path of 2025', 'npv_eur', (page) => choose(page, 'ui-carbon-value', 2)],
  ['the path of 2019', 'npv_eur', (page) => choose(page, 'ui-carbon-value', 3)],
  ['another published factor of the grid', 'co2_avoided_t', (page) => choose(page, 'ui-electricity-factor', 1)],
  ['a factor of one’s own', 'co2_avoided_t', async (page) => { await choose(page, 'ui-electricity-factor', 2); await type(page, 'electricity-own', 0.3); }],
  ['a cleaner grid', 'co2_avoided_t', (page) => type(page, 'grid-decline', 5)],
  ['dearer energy', 'net_savings_eur', (page) => type(page, 'price-growth', 3)],
];

test('what is being typed stays when the ranges arrive', async () => {
  await theatre.play({ ready: false }, async (page) => {
    await settled(page);
    await openSettings(page);
    await page.locator('dialog #grid-decline').fill('4.5');
    await page.waitForSelector('.ranges[data-ranges="draws"]', { state: 'attached', timeout: 60_000 });
    assert.equal(await page.locator('dialog #grid-decline').inputValue(), '4.5');
  });
});

for (const [name, kpi, change] of CHANGES) {
  test(`${name} moves ${kpi}, travels with the link, and is undone`, async () => {
    const sent = await theatre.play({}, async (page) => {
      const start = await figures(page);
      await openSettings(page);
      const told = await page.locator('dialog [role="status"]').innerText();
      await change(page);
      const end = await figures(page);
      assert.notEqual(end[kpi], start[kpi], kpi);
      assert.notEqual(await page.locator('dialog [role="status"]').innerText(), told, 'the dialog says what it did');
      const link = await fragment(page);
      await page.keyboard.press('Escape');
      let steps = 0;
      while ((await figures(page))[kpi] !== start[kpi] && steps < 3) { await page.keyboard.press('Control+z'); steps += 1; }
      assert.deepEqual(await figures(page), start, 'undone');
      return { link, end };
    });
    await theatre.play({ fragment: sent.link }, async (page) => {
      assert.deepEqual(await figures(page), sent.end, 'the link carries it');
      await page.reload();
      assert.deepEqual(await figures(page), sent.end, 'and a reload keeps it');
    });
  });
}

test('who is credited is a choice that leaves the total as it is', async () => {
  await theatre.play({}, async (page) => {
    const start = await figures(page);
    await openSettings(page);
    await choose(page, 'ui-credit', 1);
    assert.deepEqual(await figures(page), start);
    const link = await fragment(page);
    await page.keyboard.press('Escape');
    await page.evaluate((hash) => { location.hash = hash; }, link);
    await openSettings(page);
    assert.ok(await page.locator('dialog [data-setting="ui-credit"] input').nth(1).isChecked());
    await says(page.locator('dialog [data-setting="ui-credit"]'), /total du territoire ne change pas/);
  });
});

test('each factor of the grid is shown with its source and year', async () => {
  await theatre.play({}, async (page) => {
    await openSettings(page);
    const grid = page.locator('dialog [data-setting="ui-electricity-factor"]');
    await grid.locator('small').first().waitFor();
    const text = await grid.innerText();
    assert.match(text, /0,052/);
    assert.match(text, /0,098/);
    assert.match(text, /Base Carbone.*\(2025\)/);
    assert.match(text, /Boavizta.*\(2019\)/);
  });
});

test('what moves over the years is said where the number is explained', async () => {
  await theatre.play({}, async (page) => {
    await openSettings(page);
    await type(page, 'grid-decline', 2);
    await page.keyboard.press('Escape');
    await page.locator('[data-kpi="co2_avoided_t"] button').first().click();
    const panel = page.locator('dialog[open]');
    await panel.locator('.formula').waitFor();
    // 15 years from the base year of Pompey to 2040: 0.98^n is between 0.70 and 0.80.
    await says(panel, /baisse de 2,0\s%.*×\s0,7\d en 2040/s);
  });
});

test('the dialog of the assumptions fits a narrow screen', async () => {
  await theatre.play({ options: { viewport: { width: 320, height: 700 } } }, async (page) => {
    await openSettings(page);
    await settled(page);
    assert.equal(await sideways(page), 0);
    const over = await page.locator('dialog[open]').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    assert.ok(over <= 0, `${over} px too wide`);
  });
});
