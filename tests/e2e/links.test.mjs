// Broken links: a notice and the default scenario, never a blank page, and nothing in a link runs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { counted, figures, fragment, moveLever } from './support/handles.mjs';
import { stage } from './support/stage.mjs';

/** What the reader is told once. */
const NOTICE = '[data-notice]';

let theatre;
let usual;
let valid;
before(async () => {
  theatre = await stage();
  usual = await theatre.play({}, figures);
  valid = await theatre.play({}, async (page) => {
    await moveLever(page, 'energy', 37);
    return fragment(page);
  });
});
after(async () => { await theatre?.close(); });

const BROKEN = {
  garbage: () => 's=%%%not-a-link%%%',
  empty: () => 's=',
  'no payload': () => 's=1.',
  truncated: () => valid.slice(0, Math.floor(valid.length * 0.6)),
  'of an unknown version': () => valid.replace(/^s=\d+\./, 's=987.'),
  'with a flipped middle': () => `${valid.slice(0, 12)}${[...valid.slice(12, 24)].reverse().join('')}${valid.slice(24)}`,
  huge: () => `s=1.${'A'.repeat(200_000)}`,
  'like a script': () => 's=1.<img src=x onerror=globalThis.hit=1><script>globalThis.hit=1</script>',
  'like an address': () => "s=javascript:globalThis.hit=1//'\"`",
};

for (const [name, make] of Object.entries(BROKEN)) {
  test(`a link that is ${name} gives a notice and the default scenario`, async () => {
    const broken = make();
    assert.notEqual(broken, valid, 'it is broken indeed');
    await theatre.play({ fragment: broken }, async (page) => {
      assert.deepEqual(await figures(page), usual);
      const notice = page.locator(NOTICE).first();
      await notice.waitFor({ state: 'visible', timeout: 3_000 });
      assert.ok((await notice.innerText()).trim().length > 20, 'a sentence says so');
      assert.equal(await page.evaluate(() => globalThis.hit), undefined, 'nothing ran');
    });
  });
}

test('the default page shows no notice', async () => {
  await theatre.play({}, async (page) => {
    await counted(page.locator(NOTICE), 0);
  });
});

test('absurd query parameters change nothing', async () => {
  const query = 'territory=%3Cscript%3E&lang=xx&view=nowhere&levers=a,b,,%00&chart=zzz&theme=blink';
  await theatre.play({ query }, async (page) => {
    assert.deepEqual(await figures(page), usual);
  });
});
