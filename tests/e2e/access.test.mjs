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
