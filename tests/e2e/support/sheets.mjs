// The sheets of the diagnosis, as a person at a keyboard uses them.
import { settled } from './handles.mjs';

/** Opens a view of the diagnosis by its tab. */
export async function view(page, code) {
  await page.locator(`#tab-${code}`).click();
  await settled(page);
}

/** Text of an element with plain spaces. */
export const plain = async (locator) => (await locator.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');

/** Rows on the screen as texts, the empty one at the end left out; the active cell shows what its input holds. */
export async function rows(page) {
  await settled(page);
  return page.evaluate(() => [...document.querySelectorAll('.grid tbody tr:not(.row--new)')].map((row) => (
    [...row.querySelectorAll('td')].map((cell) => (cell.querySelector('input')?.value ?? cell.textContent).replaceAll(/[\u00a0\u202f]/g, ' '))
  )));
}

/** Chooses a cell by the place of its row and its column. */
export async function choose(page, row, column) {
  await page.locator('.grid tbody tr').nth(row).locator('td').nth(column).click();
  await page.locator('#grid-cell').waitFor();
}

/** Types cells one after the other: Tab between them, Enter at the end. */
export async function typeRow(page, cells) {
  for (const [place, text] of cells.entries()) {
    if (text !== null) await page.keyboard.type(text);
    await page.keyboard.press(place === cells.length - 1 ? 'Enter' : 'Tab');
    await settled(page);
  }
}

/** Pastes text as a spreadsheet puts it on the clipboard. */
export async function paste(page, text) {
  await page.locator('#grid-cell').evaluate((input, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await settled(page);
}

/** Copies the chosen block. */
export async function copy(page) {
  return page.locator('#grid-cell').evaluate((input) => {
    const clipboardData = new DataTransfer();
    input.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
}

/** A new territory of so many companies by sector; with none it is empty. */
export async function found(page, name, kinds = []) {
  await page.locator('.bar__choose').click();
  await page.locator('input[name="name"]').fill(name);
  for (const [place, [sector, count, employees]] of kinds.entries()) {
    await page.locator('dialog select[name="archetype"]').selectOption(sector);
    await page.locator('dialog [data-add="archetype"]').click();
    const fields = page.locator('dialog .new-territory tbody tr').nth(place).locator('input');
    await fields.nth(0).fill(String(count));
    await fields.nth(0).press('Tab');
    await fields.nth(1).fill(String(employees));
    await fields.nth(1).press('Tab');
  }
  await page.locator('dialog .new-territory button[type="submit"]').click();
  await page.locator('#tab-companies[aria-selected="true"]').waitFor();
  await settled(page);
}

/** What this browser keeps of its territories, by name. */
export async function keptNames(page) {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('boucle.territory.')));
}

/** Waits until this browser keeps so many territories. */
export async function keeps(page, count) {
  const kept = (wanted) => Object.keys(localStorage).filter((name) => name.startsWith('boucle.territory.')).length === wanted;
  await page.waitForFunction(kept, count, { timeout: 10_000 });
}

/** The text of a file that a click saves. */
export async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Opens the dialog of the survey. */
export async function openSurvey(page) {
  await page.locator('.diagnosis__actions .button--main').click();
  await page.locator('.survey').waitFor();
}
