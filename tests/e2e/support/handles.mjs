// The page through its public handles only (levers, key figures, state), so that the tests outlive any design.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

export const LEVERS = ['equipment', 'skills', 'energy', 'resources', 'mobility', 'mobilisation'];
export const KEY_FIGURES = [
  'co2_avoided_t', 'net_savings_eur', 'investment_eur', 'payback_years', 'npv_eur', 'local_share', 'jobs_fte', 'waste_avoided_t',
];

export const lever = (page, id) => page.locator(`input[type="range"][data-lever="${id}"]`);

/** The page has answered: it says that it is ready, and two frames have been painted since. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('[data-state]')?.dataset.state === 'ready');
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
}

/** Raw numbers by key figure, as text; `null` where the page gives none (a payback that is never reached). */
export async function figures(page) {
  await settled(page);
  return page.evaluate(() => Object.fromEntries(
    [...document.querySelectorAll('[data-kpi]')].map((element) => [element.dataset.kpi, element.dataset.value || null]),
  ));
}

export async function moveLever(page, id, position) {
  await lever(page, id).fill(String(position));
  await settled(page);
}

/** Positions of the levers on the screen. */
export async function positions(page) {
  return page.evaluate(() => Object.fromEntries(
    [...document.querySelectorAll('input[type="range"][data-lever]')].map((input) => [input.dataset.lever, input.value]),
  ));
}

/** Fingerprint of the main picture: the largest drawing of the page. */
export async function picture(page) {
  await settled(page);
  const markup = await page.evaluate(() => {
    const area = (element) => { const box = element.getBoundingClientRect(); return box.width * box.height; };
    const drawings = [...document.querySelectorAll('main svg')].sort((a, b) => area(b) - area(a));
    return drawings[0]?.outerHTML ?? '';
  });
  return { length: markup.length, hash: createHash('sha256').update(markup).digest('hex') };
}

/** The fragment with the scenario, once the page has stopped rewriting it. */
export async function fragment(page) {
  await page.waitForFunction(() => location.hash.startsWith('#s='), null, { timeout: 5_000 });
  let last = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.evaluate(() => location.hash);
    if (now === last) return now.slice(1);
    last = now;
    await page.waitForTimeout(400);
  }
  throw new Error('the link never comes to rest');
}

/** How many pixels the page scrolls sideways. */
export const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until the focus is on an element for which `wanted` (a function of the element, run in the page) holds. */
export async function tabTo(page, wanted, argument, most = 200) {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${wanted})(document.activeElement, ${JSON.stringify(argument)})`)) return count + 1;
  }
  throw new Error(`no such element within ${most} tabs: ${wanted}`);
}

/** Asks until it holds: for what comes with the answer of a worker or with a part of the program that is still on its way. */
export async function eventually(holds, patience = 10_000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** So many elements there are, at last. */
export const counted = (locator, wanted, what) => eventually(async () => assert.equal(await locator.count(), wanted, what));

/** The text of an element, with plain spaces, comes to match. */
export const says = (locator, wanted) => eventually(async () => {
  assert.match((await locator.innerText({ timeout: 2_000 })).replaceAll(/[\u00a0\u202f]/g, ' '), wanted);
});
