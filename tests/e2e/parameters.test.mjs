// The figures of an action: opened, edited, judged against their range, put back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { figures, fragment, says, settled, sideways } from './support/handles.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

/** Opens the figures of the first action of a lever. */
async function openParameters(page, lever = 'equipment', code = 'E01') {
  await page.locator(`button[aria-controls="actions-${lever}"], .hue-${lever} .lever__foot button`).first().click();
  await page.locator(`#actions-${lever} .action`, { has: page.locator(`#on-${code}`) }).locator('.action__more').click();
  await page.locator('details.parameters > summary').click();
  await page.locator('[data-parameter]').first().waitFor();
}

const row = (page, key) => page.locator(`[data-parameter="${key}"]`);
async function set(page, key, value) {
  const field = row(page, key).locator('input');
  await field.fill(String(value));
  await field.press('Enter');
  await settled(page);
}

test('a figure is edited, travels with the link, and is put back', async () => {
  const key = 'equipment.forklift.peak_factor';
  const sent = await theatre.play({}, async (page) => {
    const start = await figures(page);
    await openParameters(page);
    const field = row(page, key).locator('input');
    assert.equal(await field.inputValue(), '2');
    await set(page, key, 1.5);
    const edited = await figures(page);
    assert.notEqual(edited.net_savings_eur, start.net_savings_eur);
    assert.ok(await row(page, key).evaluate((element) => element.classList.contains('parameter--own')), 'visibly edited');
    await says(row(page, key), /Remettre à 2/);
    await says(page.locator('details.parameters > summary'), /1 modifié/);
    const link = await fragment(page);
    await row(page, key).getByRole('button').click();
    assert.deepEqual(await figures(page), start, 'reset');
    assert.equal(await field.inputValue(), '2');
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Control+z');
    assert.deepEqual(await figures(page), edited, 'the reset is undone');
    return { link, edited };
  });
  await theatre.play({ fragment: sent.link }, async (page) => {
    assert.deepEqual(await figures(page), sent.edited);
    await openParameters(page);
    assert.equal(await row(page, key).locator('input').inputValue(), '1.5');
  });
});

test('a figure outside the range of its source is taken, and said to be', async () => {
  await theatre.play({}, async (page) => {
    await openParameters(page);
    const purchase = 'equipment.forklift.purchase';
    await set(page, purchase, 30001);
    assert.doesNotMatch(await row(page, purchase).innerText(), /En dehors/);
    await set(page, purchase, 50000);
    await says(row(page, purchase), /En dehors de la fourchette de la source/);
    const described = await row(page, purchase).locator('input').getAttribute('aria-describedby');
    assert.match(await page.locator(`#${described}`).innerText(), /En dehors/, 'a screen reader hears it with the field');
    // Ten times the end of the range is the end of sense: 10 x 42,000.
    await set(page, purchase, 9e9);
    assert.equal(await row(page, purchase).locator('input').inputValue(), '420000');
    await set(page, purchase, -5);
    assert.equal(await row(page, purchase).locator('input').inputValue(), '0');
    for (const value of Object.values(await figures(page))) assert.ok(value === null || Number.isFinite(Number(value)));
  });
});

test('a lever keeps its action after a figure was edited, also from zero', async () => {
  await theatre.play({}, async (page) => {
    const lever = page.locator('input[type="range"][data-lever="equipment"]');
    await lever.fill('0');
    await openParameters(page);
    await set(page, 'equipment.forklift.purchase', 60000);
    const still = await figures(page);
    await lever.fill('80');
    assert.notEqual((await figures(page)).net_savings_eur, still.net_savings_eur);
    assert.ok(await page.locator('#on-E01').isChecked());
  });
});

test('the source of a figure is shown on demand', async () => {
  await theatre.play({}, async (page) => {
    await openParameters(page);
    const forklift = row(page, 'equipment.forklift.purchase');
    await forklift.locator('summary').click();
    await page.waitForFunction(() => /20-45 kUSD/.test(document.querySelector('[data-parameter="equipment.forklift.purchase"]').innerText));
    await says(forklift, /\(2025\)/);
  });
});

for (const language of LANGUAGES) {
  test(`every figure of an action has a name: ${language}`, async () => {
    await theatre.play({ query: `lang=${language}` }, async (page) => {
      await openParameters(page, 'energy', 'N02');
      const text = await page.locator('details.parameters').innerText();
      assert.equal(text.match(/\b(parameter|ui|unit|why)-[a-z0-9-]+/i), null);
      assert.ok(await page.locator('[data-parameter]').count() > 8);
    });
  });
}

test('the figures fit a narrow screen', async () => {
  await theatre.play({ query: 'lang=de', options: { viewport: { width: 320, height: 700 } } }, async (page) => {
    await openParameters(page, 'energy', 'N02');
    assert.equal(await sideways(page), 0);
  });
});
