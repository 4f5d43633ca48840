// What the mechanisms found: who gives what to whom, shared heat, people who share, and the mobilisation with its own figures.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { counted, figures, fragment, lever, moveLever, says, settled, sideways, tabTo } from './support/handles.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BARE = /\b(count|exchanges?|report|effort|table|ui|unit|parameter|month|resource|why|warning)-[a-z0-9-]+/i;
const EXCHANGES = 'chart=exchanges';
const pairs = (page) => page.locator('.pictures .exchanges li');

async function clean(page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id} x${nodes.length}: ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`), []);
}

async function shown(page) {
  await page.locator('#exchanges-picture').waitFor();
  await settled(page);
}

/** Unfolds a lever. */
async function unfold(page, id) {
  if (!await page.locator(`#actions-${id}`).count()) await page.locator(`.lever.hue-${id} .lever__foot button`).click();
  await page.locator(`#actions-${id}`).waitFor();
}

/** Opens the reasons of an action, or of the mobilisation. */
async function why(page, id, code) {
  await unfold(page, id);
  const action = page.locator(`#actions-${id} .action`, code && { has: page.locator(`#on-${code}`) });
  await action.locator('.action__effect button').click();
  await page.locator('dialog[open]').waitFor();
}
const close = (page) => page.locator('dialog header button').click();
const report = (page, name) => page.locator(`dialog [data-report^="${name}"]`);

test('the picture says who gives what to whom, and at which price both gain', async () => {
  await theatre.play({ query: `lang=fr&${EXCHANGES}`, options: { acceptDownloads: true } }, async (page) => {
    await shown(page);
    await says(page.locator('.picture__title'), /^Céder des sous-produits rapporte .+ par an à \d+ acteurs du parc, d’abord avec «\s.+ → .+\s»/);
    const first = await pairs(page).first().innerText();
    assert.match(first, / par an\s: .+, à la place de\s: /);
    assert.match(first, /À un prix entre −?[\d\s,]+ et [\d\s,]+\s€.*, les deux y gagnent/);
    assert.match(first, /CO₂e (évitées|ajoutées) par an/);
    // Another by-product: only its pairs, as many as the choice says.
    const options = page.locator('#exchanges-kind option');
    const kinds = await options.count();
    assert.ok(kinds > 5);
    const last = await options.nth(kinds - 1).innerText();
    await page.locator('#exchanges-kind').selectOption({ index: kinds - 1 });
    await settled(page);
    const rules = await pairs(page).evaluateAll((all) => all.map((pair) => pair.dataset.rule));
    assert.equal(new Set(rules).size, 1);
    assert.equal(rules.length, Math.min(8, Number(last.match(/\((\d+)\)$/)[1])));
    // The table behind has them all, and so has the file.
    const count = Number(await page.locator('[data-exchanges]').getAttribute('data-exchanges'));
    await page.locator('.picture__foot summary').click();
    await counted(page.locator('.picture__foot tbody tr'), count);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.picture__tools button').nth(2).click()]);
    assert.equal(String(await readFile(await file.path())).trim().split('\n').length, count + 1);
  });
});

test('without exchanges the picture says what to do', async () => {
  await theatre.play({ query: `lang=fr&${EXCHANGES}` }, async (page) => {
    await shown(page);
    for (const id of ['resources', 'equipment']) await moveLever(page, id, 0);
    await page.waitForFunction(() => document.querySelector('[data-exchanges="0"]'));
    await says(page.locator('.picture__title'), /montez le levier Ressources/);
    await counted(page.locator('#exchanges-picture'), 0);
  });
});

test('the exchanges are reached by keyboard, and an action leads to them', async () => {
  await theatre.play({}, async (page) => {
    await page.locator('#tab-flows').focus();
    await page.keyboard.press('ArrowRight');
    await shown(page);
    await page.waitForFunction(() => location.search.includes('chart=exchanges'), null, { timeout: 5_000 });
    await page.locator('#tab-exchanges').focus();
    await tabTo(page, (element) => element.id === 'exchanges-kind');
    await page.locator('#tab-exchanges').focus();
    await page.keyboard.press('Home');
    await unfold(page, 'resources');
    await page.locator('#on-R03').focus();
    await tabTo(page, (element) => /Pourquoi/.test(element.innerText) && element.closest('.action'));
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    const shownPairs = report(page, 'exchanges').locator('li');
    await shownPairs.first().waitFor();
    assert.ok(await shownPairs.count() <= 5);
    await report(page, 'exchanges').locator('button').press('Enter');
    await shown(page);
    await counted(page.locator('dialog[open]'), 0);
  });
});

test('heat: months, the limit of thermodynamics, and what limits in words', async () => {
  await theatre.play({}, async (page) => {
    await why(page, 'energy', 'N03');
    await report(page, 'heat').locator('svg').waitFor();
    await counted(report(page, 'heat').locator('svg .needed'), 12);
    await says(report(page, 'heat'), /couvre .+ des besoins[^]*Limite physique\s: la température[^]*pompes à chaleur/);
    const received = Number(await report(page, 'heat').getAttribute('data-received'));
    assert.ok(received > 0);
    await report(page, 'heat').locator('summary').click();
    await counted(report(page, 'heat').locator('tbody tr'), 12);
    await close(page);
    await why(page, 'energy', 'N01');
    await report(page, 'heat').waitFor();
    await says(report(page, 'heat'), /ce sont les tuyaux qui limitent/);
  });
});

test('people: alone against together, riders there against riders needed', async () => {
  await theatre.play({}, async (page) => {
    const values = async (name) => {
      await report(page, name).waitFor();
      return report(page, name).locator('[data-value]').evaluateAll((all) => all.map((row) => Number(row.dataset.value)));
    };
    await why(page, 'mobility', 'R14');
    const [seekers, alone, together] = await values('report-carpool');
    assert.ok(alone < together && together < seekers, `${alone} ${together} ${seekers}`);
    const words = await report(page, 'report-carpool').innerText();
    assert.ok(words.includes(`${Math.round((100 * together) / seekers)}\u00a0%`), words);
    await close(page);
    // The lever alone does not start the shuttle: it is said how many riders there are, and how many it takes.
    await why(page, 'mobility', 'R16');
    const [riders, needed] = await values('report-shuttle-not-run');
    assert.ok(riders < needed);
    await close(page);
    await why(page, 'resources', 'R08');
    const [covers, enough] = await values('report-restaurant');
    assert.ok(covers > 0 && enough > 0);
    const restaurant = await report(page, 'report-restaurant').locator('h3').innerText();
    const [served, told] = [...restaurant.matchAll(/[\d\u202f]+/g)].map(([digits]) => Number(digits.replaceAll('\u202f', '')));
    assert.deepEqual([served, told], [covers, enough], restaurant);
    assert.match(restaurant, covers >= enough
      ? /^Le restaurant couvre ses coûts\s: \S+ couverts? par jour, \S+ suffi(t|sent)$/
      : /^Le restaurant ne couvre pas ses coûts\s: \S+ couverts? par jour, il en faudrait \S+$/);
    await close(page);
    await why(page, 'skills', 'S03');
    const [days, own, joint] = await values('report-training');
    assert.ok(own < joint && joint <= days * (1 + 1e-9));
  });
});

test('mobilisation: each part by itself, and all together', async () => {
  await theatre.play({}, async (page) => {
    const parts = async () => {
      await page.locator('dialog [data-effort="effort-all"]').waitFor();
      return page.locator('dialog [data-effort]').evaluateAll((all) => all.map((row) => Number(row.dataset.value)));
    };
    const before = Number((await figures(page)).co2_avoided_t);
    await why(page, 'mobilisation');
    const [pace, start, subsidy, all] = await parts();
    for (const part of [pace, start, subsidy]) assert.ok(part > 0 && part < all, `${part} of ${all}`);
    await says(report(page, 'effort'), /Trois ans après le lancement[^]*Animateur et groupe de travail coûtent/);
    await close(page);
    // What all three bring is what is lost without them.
    await moveLever(page, 'mobilisation', 0);
    const without = Number((await figures(page)).co2_avoided_t);
    assert.ok(Math.abs(before - without - all) < 1e-6 * before, `${before} - ${without}, not ${all}`);
  });
});

test('a figure of the mobilisation is set, travels with the link, and is put back', async () => {
  const key = 'mobilisation.facilitator_fte';
  const row = (page) => page.locator(`[data-parameter="${key}"]`);
  const open = async (page) => {
    await unfold(page, 'mobilisation');
    await page.locator('#actions-mobilisation details.parameters > summary').click();
    await row(page).waitFor();
  };
  const sent = await theatre.play({}, async (page) => {
    const start = await figures(page);
    await page.locator('.lever.hue-mobilisation .lever__foot button').focus();
    await page.keyboard.press('Enter');
    await page.locator('#actions-mobilisation summary').waitFor();
    await tabTo(page, (element) => element.matches('#actions-mobilisation summary'));
    await page.keyboard.press('Enter');
    await row(page).waitFor();
    const field = row(page).locator('input');
    assert.equal(await field.inputValue(), '1');
    await field.fill('2');
    await field.press('Enter');
    const edited = await figures(page);
    assert.notEqual(edited.co2_avoided_t, start.co2_avoided_t);
    assert.notEqual(edited.net_savings_eur, start.net_savings_eur);
    await says(page.locator('#actions-mobilisation summary').first(), /1 modifié/);
    const link = await fragment(page);
    // Far beyond its range is the end of sense: 10 x 2 facilitators.
    await field.fill('999');
    await field.press('Enter');
    assert.equal(await field.inputValue(), '20');
    await field.fill('2');
    await field.press('Enter');
    await row(page).locator('button').click();
    assert.deepEqual(await figures(page), start, 'reset');
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Control+z');
    assert.deepEqual(await figures(page), edited, 'the reset is undone');
    await row(page).locator('summary').click();
    await page.waitForFunction((name) => /expert default/.test(document.querySelector(`[data-parameter="${name}"]`).innerText), key);
    return { link, edited };
  });
  await theatre.play({ fragment: sent.link }, async (page) => {
    assert.deepEqual(await figures(page), sent.edited);
    await open(page);
    assert.equal(await row(page).locator('input').inputValue(), '2');
    assert.equal(await lever(page, 'mobilisation').inputValue(), '50');
  });
});

for (const language of LANGUAGES) {
  test(`every report speaks: ${language}`, async () => {
    await theatre.play({ query: `lang=${language}&${EXCHANGES}` }, async (page) => {
      await shown(page);
      const said = async (where) => {
        const text = await page.locator(where).innerText();
        assert.equal(text.match(BARE), null, text);
        return text;
      };
      await page.locator('.picture__foot summary').click();
      await said('.pictures .picture');
      for (const [id, code] of [['resources', 'R03'], ['resources', 'R08'], ['energy', 'N03'], ['energy', 'N01'], ['mobility', 'R14'], ['mobility', 'R15'], ['mobility', 'R16'], ['skills', 'S03']]) {
        await why(page, id, code);
        await page.locator('dialog [data-report]').waitFor();
        await said('dialog [data-report]');
        await close(page);
      }
      await unfold(page, 'mobilisation');
      await page.locator('#actions-mobilisation details.parameters > summary').click();
      await page.locator('[data-parameter]').first().waitFor();
      // A figure without a name would be called by its key.
      assert.doesNotMatch(await said('#actions-mobilisation'), /\(\w+\.\w+/);
      await why(page, 'mobilisation');
      await page.locator('dialog [data-effort]').first().waitFor();
      await said('dialog');
    });
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe: exchanges, heat and mobilisation, ${colorScheme}`, async () => {
    await theatre.play({ query: `lang=fr&${EXCHANGES}`, options: { colorScheme } }, async (page) => {
      await shown(page);
      await clean(page);
      await why(page, 'energy', 'N03');
      await report(page, 'heat').locator('svg').waitFor();
      await clean(page);
      await close(page);
      await unfold(page, 'mobilisation');
      await page.locator('#actions-mobilisation details.parameters > summary').click();
      await page.locator('[data-parameter]').first().waitFor();
      await clean(page);
      await why(page, 'mobilisation');
      await page.locator('dialog [data-effort]').first().waitFor();
      await clean(page);
    });
  });
}

for (const [width, view] of [[320, ''], [390, ''], [400, '&view=embed']]) {
  test(`nothing scrolls sideways at ${width} px${view && ', in another page'}`, async () => {
    await theatre.play({ query: `lang=de&${EXCHANGES}${view}`, options: { viewport: { width, height: 700 } } }, async (page) => {
      await shown(page);
      assert.equal(await sideways(page), 0);
      if (view) return;
      for (const [id, code] of [['energy', 'N03'], ['resources', 'R03'], ['mobilisation', '']]) {
        await why(page, id, code);
        await page.locator('dialog [data-report]').waitFor();
        assert.equal(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), 0, id);
        await close(page);
      }
    });
  });
}
