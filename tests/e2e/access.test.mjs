// Rights of the reader: axe without findings, no sideways scrolling, no movement for those who do not want it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { moveLever, settled, sideways } from './support/handles.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function clean(page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, impact, nodes }) => `${impact} ${id} x${nodes.length}: ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`);
  assert.deepEqual(found, []);
}

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe: ${language}, ${colorScheme}`, async () => {
      await theatre.play({ query: `lang=${language}`, options: { colorScheme } }, clean);
    });
  }
}

for (const view of ['embed', 'present']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe: ${view}, ${colorScheme}`, async () => {
      await theatre.play({ query: `lang=fr&view=${view}`, options: { colorScheme } }, clean);
    });
  }
}

test('axe: with the explanation of a figure open', async () => {
  await theatre.play({}, async (page) => {
    await page.locator('[data-kpi="co2_avoided_t"] button').first().click();
    await page.locator('dialog[open], [role="dialog"]').first().waitFor({ state: 'visible' });
    await clean(page);
  });
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe: assumptions, ${colorScheme}`, async () => {
    await theatre.play({ options: { colorScheme } }, async (page) => {
      await page.locator('#menu-button').click();
      await page.locator('.menu__list').getByRole('button', { name: 'Hypothèses' }).click();
      await page.locator('dialog [data-setting] small').first().waitFor();
      await clean(page);
    });
  });

  test(`axe: figures of an action, one of them edited, ${colorScheme}`, async () => {
    await theatre.play({ options: { colorScheme } }, async (page) => {
      await page.locator('.hue-equipment .lever__foot button').click();
      await page.locator('.action__more').first().click();
      await page.locator('details.parameters > summary').click();
      const field = page.locator('[data-parameter="equipment.forklift.purchase"] input');
      await field.fill('55000');
      await field.press('Enter');
      await clean(page);
    });
  });

  test(`axe: what does what, ${colorScheme}`, async () => {
    await theatre.play({ query: 'lang=fr&chart=accounts', options: { colorScheme } }, async (page) => {
      await page.locator('#accounts-picture').waitFor();
      await clean(page);
    });
  });
}

test('forced colours: bars and their numbers are seen', async () => {
  await theatre.play({ query: 'lang=fr&chart=accounts', options: { forcedColors: 'active' } }, async (page) => {
    await page.locator('#accounts-picture').waitFor();
    const colours = await page.evaluate(() => ['.accounts .bar', '.accounts .value'].map((part) => getComputedStyle(document.querySelector(part)).fill)
      .concat(getComputedStyle(document.querySelector('.pictures')).backgroundColor));
    assert.notEqual(colours[0], colours[2]);
    assert.notEqual(colours[1], colours[2]);
  });
});

test('axe: phone', async () => {
  await theatre.play({ options: { viewport: { width: 390, height: 844 } } }, clean);
});

for (const width of [320, 768, 1280, 1920]) {
  test(`no sideways scrolling at ${width} px`, async () => {
    // German has the longest words.
    await theatre.play({ query: 'lang=de', options: { viewport: { width, height: 900 } } }, async (page) => {
      await settled(page);
      assert.equal(await sideways(page), 0);
    });
  });
}

test('reduced motion: nothing moves', async () => {
  await theatre.play({ options: { reducedMotion: 'reduce' } }, async (page) => {
    await moveLever(page, 'energy', 100);
    const moving = await page.evaluate(() => document.getAnimations()
      .filter((animation) => animation.playState === 'running' && Number(animation.effect?.getComputedTiming().duration) > 20)
      .map((animation) => animation.transitionProperty ?? animation.animationName));
    assert.deepEqual(moving, []);
  });
});
