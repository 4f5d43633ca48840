// The main job: levers move key figures and picture; links, undo, keyboard and languages keep them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { KEY_FIGURES, LEVERS, figures, fragment, lever, moveLever, picture, positions, tabTo } from './support/handles.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

test('opens alive: six levers, eight key figures with numbers, one picture', async () => {
  await theatre.play({}, async (page) => {
    assert.deepEqual(Object.keys(await positions(page)).sort(), [...LEVERS].sort());
    const shown = await figures(page);
    assert.deepEqual(Object.keys(shown).sort(), [...KEY_FIGURES].sort());
    const { payback_years: payback, ...always } = shown;
    // A payback that is not reached before the horizon does not exist.
    assert.ok(payback === null || Number(payback) > 0, `payback is ${payback}`);
    for (const [key, value] of Object.entries(always)) assert.ok(value !== null && Number.isFinite(Number(value)), `${key} is ${value}`);
    assert.notEqual(Number(shown.co2_avoided_t), 0, 'the example does something');
    assert.ok((await picture(page)).length > 1_000, 'there is a picture');
    for (const id of LEVERS) {
      const input = lever(page, id);
      assert.deepEqual(await input.evaluate((e) => [e.min, e.max, e.step]), ['0', '100', '1']);
      assert.ok(await input.evaluate((e) => e.getAttribute('aria-valuetext')?.length > 4), `${id} says its value in words`);
    }
  });
});

for (const id of LEVERS) {
  test(`the lever ${id} changes the key figures and the picture`, async () => {
    await theatre.play({}, async (page) => {
      const start = await figures(page);
      const drawn = await picture(page);
      await moveLever(page, id, 100);
      const end = await figures(page);
      assert.notDeepEqual(end, start);
      assert.notEqual(end.co2_avoided_t, start.co2_avoided_t, 'CO2');
      assert.notEqual(end.net_savings_eur, start.net_savings_eur, 'money');
      assert.notEqual((await picture(page)).hash, drawn.hash, 'picture');
    });
  });
}

test('all levers at 0: every effect is exactly 0, and there is no payback', async () => {
  await theatre.play({}, async (page) => {
    const example = await figures(page);
    for (const id of LEVERS) await moveLever(page, id, 0);
    const { payback_years: payback, local_share: share, ...effects } = await figures(page);
    assert.equal(payback, null);
    for (const [key, value] of Object.entries(effects)) assert.equal(Number(value), 0, key);
    // A state and not an effect: what the park already meets by itself.
    assert.ok(Number(share) >= 0 && Number(share) < Number(example.local_share), `local share ${share}, example ${example.local_share}`);
  });
});

test('a link opened elsewhere shows the same figures', async () => {
  const moves = { equipment: 73, skills: 0, energy: 100, resources: 12, mobility: 41, mobilisation: 88 };
  const sent = await theatre.play({}, async (page) => {
    for (const [id, position] of Object.entries(moves)) await moveLever(page, id, position);
    return { figures: await figures(page), fragment: await fragment(page), picture: await picture(page) };
  });
  assert.ok(`${theatre.home}#${sent.fragment}`.length < 300, 'short enough for a QR code');
  await theatre.play({ fragment: sent.fragment }, async (page) => {
    assert.deepEqual(await figures(page), sent.figures);
    assert.deepEqual(await positions(page), Object.fromEntries(Object.entries(moves).map(([id, at]) => [id, String(at)])));
    assert.equal((await picture(page)).hash, sent.picture.hash);
  });
});

test('a link pasted into an open page replaces the scenario', async () => {
  const other = await theatre.play({}, async (page) => {
    await moveLever(page, 'energy', 5);
    return { figures: await figures(page), fragment: await fragment(page) };
  });
  await theatre.play({}, async (page) => {
    await page.evaluate((fragment) => { location.hash = fragment; }, other.fragment);
    await page.waitForFunction(() => document.querySelector('[data-lever="energy"]').value === '5');
    assert.deepEqual(await figures(page), other.figures);
  });
});

test('undo returns to the same figures, redo goes forward again', async () => {
  await theatre.play({}, async (page) => {
    const states = [await figures(page)];
    for (const [id, position] of [['energy', 95], ['equipment', 10], ['mobility', 80]]) {
      await moveLever(page, id, position);
      states.push(await figures(page));
    }
    for (const state of states.slice(0, -1).reverse()) {
      await page.keyboard.press('Control+z');
      assert.deepEqual(await figures(page), state, 'undo');
    }
    for (const state of states.slice(1)) {
      await page.keyboard.press('Control+Shift+z');
      assert.deepEqual(await figures(page), state, 'redo');
    }
  });
});

test('keyboard only: a lever by arrows, why by Enter, back by Escape', async () => {
  await theatre.play({}, async (page) => {
    const start = await figures(page);
    await tabTo(page, '(element, id) => element.dataset.lever === id', 'energy');
    const position = Number(await lever(page, 'energy').inputValue());
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    assert.equal(Number(await lever(page, 'energy').inputValue()), position + 5);
    assert.notEqual((await figures(page)).co2_avoided_t, start.co2_avoided_t);

    await tabTo(page, '(element) => element.matches("button") && Boolean(element.closest("[data-kpi]"))');
    await page.evaluate(() => { globalThis.opener = document.activeElement; });
    await page.keyboard.press('Enter');
    const panel = page.locator('dialog[open], [role="dialog"]').first();
    await panel.waitFor({ state: 'visible' });
    // What it says comes with the later part of the program.
    await page.waitForFunction(() => document.querySelector('dialog[open], [role="dialog"]')?.innerText.length > 200);
    assert.ok(await panel.evaluate((element) => element.contains(document.activeElement)), 'the focus is inside');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    assert.ok(await page.evaluate(() => document.activeElement === globalThis.opener), 'the focus returns');
  });
});

test('another language keeps the figures and names itself', async () => {
  await theatre.play({}, async (page) => {
    await moveLever(page, 'energy', 77);
    const wanted = await figures(page);
    const texts = new Set();
    for (const language of [...LANGUAGES.slice(1), 'fr']) {
      await page.locator('select:has(option[value="lb"])').first().selectOption(language);
      await page.waitForFunction((code) => document.documentElement.lang === code, language);
      assert.deepEqual(await figures(page), wanted, language);
      texts.add(await page.locator('main').first().innerText());
    }
    assert.equal(texts.size, LANGUAGES.length, 'each language has its own texts');
  });
});

test('a language that cannot be fetched leaves the page as it is, and can be chosen again', async () => {
  // The browser itself reports the request that fails: that fault is wanted here, so the page is opened without a play.
  const { context, page } = await theatre.visitor();
  await page.goto(theatre.address('lang=fr'));
  await page.waitForSelector('[data-state="ready"]');
  const choice = page.locator('select:has(option[value="lb"])').first();
  // The second part of the program comes after the first picture: offline is what happens to a page that is whole.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => /\/later-\w+\.wasm/.test(name) && responseEnd > 0));
  await context.setOffline(true);
  await choice.selectOption('de');
  await page.waitForSelector('[data-notice="ui-notice-language"]');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  assert.equal(await choice.inputValue(), 'fr');
  await moveLever(page, 'energy', 77);
  await context.setOffline(false);
  await choice.selectOption('de');
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  assert.equal(await choice.inputValue(), 'de');
  await context.close();
});

for (const language of LANGUAGES) {
  test(`?lang=${language} opens in that language, with no bare text key`, async () => {
    await theatre.play({ query: `lang=${language}` }, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      const text = await page.evaluate(() => document.body.innerText);
      assert.equal(text.match(/\b(lever|kpi|ui|action|place|story|sentence|unit|cause|account)-[a-z0-9-]+/i), null);
      assert.equal(text.match(/\bNaN\b|\bundefined\b|\bInfinity\b/), null);
    });
  });
}
