// On the projector: four steps by arrow keys, readable from the last row, and a QR code.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { settled, sideways } from './support/handles.mjs';
import { stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const PROJECTOR = { query: 'lang=fr&view=present', options: { viewport: { width: 1920, height: 1080 } } };
/** What the step is about; the rest of a slide may still be counting up when the next key comes. */
const headings = async (page) => (await page.locator('h1:visible, h2:visible').allInnerTexts()).join(' / ');

async function press(page, key) {
  await page.keyboard.press(key);
  await settled(page);
  return headings(page);
}

test('four steps forward and back, by arrows and by clicker', async () => {
  await theatre.play(PROJECTOR, async (page) => {
    const steps = [await headings(page)];
    for (const key of ['ArrowRight', 'PageDown', ' ']) steps.push(await press(page, key));
    assert.equal(new Set(steps).size, 4, 'four different steps');
    assert.equal(await press(page, 'ArrowRight'), steps[3], 'the last step stays');
    assert.equal(await press(page, 'ArrowLeft'), steps[2]);
    assert.equal(await press(page, 'PageUp'), steps[1]);
    assert.equal(await press(page, 'Home'), steps[0]);
    assert.equal(await press(page, 'End'), steps[3]);
  });
});

/** Visible texts under 28 px as they appear on the screen: text in a drawing grows with the drawing. */
const smallTexts = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Texts for screen readers are kept in a box of one pixel.
    const hidden = style.visibility === 'hidden' || box.width <= 1 || box.height <= 1 || !element.checkVisibility({ opacityProperty: true });
    if (!node.data.trim() || hidden || element.closest('.visually-hidden, noscript, title, desc')) continue;
    const matrix = element instanceof SVGElement ? element.getScreenCTM() : null;
    const size = parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.b, matrix.d) : 1);
    if (size < 27.9) found.push(`${size.toFixed(1)} px: ${node.data.trim().slice(0, 40)}`);
  }
  return found;
};

test('type is at least 28 px at 1920 px in every step, and nothing scrolls sideways', async () => {
  await theatre.play(PROJECTOR, async (page) => {
    for (let step = 1; step <= 4; step += 1) {
      assert.deepEqual(await page.evaluate(smallTexts), [], `step ${step}`);
      assert.equal(await sideways(page), 0);
      await press(page, 'ArrowRight');
    }
  });
});

test('a QR code of the present state is on the screen and follows the steps', async () => {
  await theatre.play(PROJECTOR, async (page) => {
    const code = () => page.evaluate(() => {
      const drawing = [...document.querySelectorAll('svg, svg *')].find((element) => /\bQR\b/.test(
        element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent ?? ''));
      const box = drawing?.getBoundingClientRect();
      return drawing && { width: box.width, height: box.height, markup: drawing.outerHTML };
    });
    const first = await code();
    assert.ok(first && first.width >= 100 && Math.abs(first.width - first.height) < 40, `a square drawing named QR: ${first?.width} px`);
    await press(page, 'ArrowRight');
    assert.notEqual((await code())?.markup, first.markup);
  });
});
