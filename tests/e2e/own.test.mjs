// What a reader keeps: nothing typed is lost, nothing deleted comes back, and the browser's own buttons lead where they should.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { fragment, moveLever, says, settled, sideways } from './support/handles.mjs';
import { choose, found, keeps, keptNames, paste, plain, rows, saved, view } from './support/sheets.mjs';
import { stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const DIAGNOSE = { query: 'lang=fr&stage=diagnose' };
/** Longer than a changed territory waits before it is kept: what must not be kept would be there by then. */
const REST = 700;
const EXPORT = '.diagnosis__actions button:nth-child(2)';

async function type(page, row, column, text) {
  await choose(page, row, column);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

test('what waits in the sheets goes with the file, and its number stays what it was in another language', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'data');
    await type(page, 2, 3, 'beaucoup');
    // A row without its company: 1.234 is one and a bit in French.
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await paste(page, ['Inconnue', 'waste.cardboard', '', '1.234'].join('\t'));
    await page.locator('.sheet-problems li').nth(1).waitFor();
    const file = await saved(page, () => page.locator(EXPORT).click());
    assert.equal(JSON.parse(file.bytes).waiting.length, 4);

    await page.goto(theatre.address('lang=de&stage=diagnose&chart=data'));
    await page.waitForSelector('[data-state="ready"]');
    await page.locator('.bar__choose').click();
    await page.locator('.territories__file input').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await page.locator('.sheet-problems li').nth(1).waitFor();
    assert.ok((await rows(page)).some((cells) => cells[3] === 'beaucoup'));
    // Its company put right, the row counts: 1,234 in German.
    await page.locator('[data-to="problems"]').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet-problems');
    await page.locator('.sheet-problems button', { hasText: 'Inconnue' }).click();
    await page.waitForFunction(() => document.activeElement?.value === 'Inconnue');
    assert.equal((await rows(page)).find((cells) => cells[0] === 'Inconnue')[3], '1.234');
    await page.keyboard.type('Forge du Méandre');
    await page.keyboard.press('Enter');
    await page.locator('.sheet-problems li').nth(1).waitFor({ state: 'detached' });
    assert.ok((await rows(page)).some((cells) => cells[0] === 'Forge du Méandre' && cells[3] === '1,234'));
  });
});

test('undone to the original, the copy is gone; forward it is back; and there is never a second one', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    const undo = page.locator('.bar button[title^="Annuler"]');
    await view(page, 'companies');
    await type(page, 0, 2, '181');
    await keeps(page, 1);
    await undo.click();
    await keeps(page, 0);
    assert.equal((await rows(page))[0][2], '180');
    await page.locator('.bar button[title^="Rétablir"]').click();
    await keeps(page, 1);
    assert.equal((await rows(page))[0][2], '181');
    await undo.click();
    await keeps(page, 0);
    await type(page, 0, 2, '182');
    await keeps(page, 1);
    await page.waitForTimeout(REST);
    assert.equal((await keptNames(page)).length, 1);
  });
});

test('a change is in the list at once; what is damaged says so, in the list and when it is joined', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Tout neuf', [['metalworking', 1, 30]]);
    await page.locator('.bar__choose').click();
    await page.locator('.territories__own', { hasText: 'Tout neuf' }).waitFor();
    await page.evaluate(() => localStorage.setItem('boucle.territory.own-1', '{"id":"own-1","name":{"fr":"Vieux"},"actors":2}\nnothing'));
    await page.keyboard.press('Escape');
    await page.locator('.bar__choose').click();
    await page.locator('.territories__own .territories__open', { hasText: 'Vieux' }).click();
    await says(page.locator('.territories [role="alert"]'), /« Vieux » est abîmé/);
    await page.locator('.join summary').click();
    await page.locator('.join input[value="own-1"]').check();
    await page.locator('.join input[value="pompey"]').check();
    await page.locator('.join > button').click();
    await page.locator('.join [role="alert"]').waitFor();
    await says(page.locator('.join [role="alert"]'), /« Vieux » est abîmé/);
  });
});

test('an empty territory begins by sectors, by paste or by a survey', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Vide');
    // Whoever has founded it may type at once.
    await page.waitForFunction(() => document.activeElement?.id === 'grid-cell');
    await view(page, 'metabolism');
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    assert.ok(await sideways(page) <= 0);
    await page.locator('[data-begin="import"]').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('[data-begin="paste"]').click();
    await page.waitForFunction(() => document.activeElement?.id === 'grid-cell');
    await paste(page, 'Scierie\tPapier et bois\t30\n');
    await page.locator('.empty').waitFor({ state: 'detached' });
    assert.equal((await rows(page))[0][0], 'Scierie');
    await page.locator('.bar button[title^="Annuler"]').click();
    await page.locator('[data-begin="kin"] select').selectOption('metalworking');
    await page.locator('[data-begin="kin"] [data-add]').click();
    await page.locator('[data-begin="kin"] tbody input').first().fill('3');
    await page.locator('[data-begin="kin"] tbody input').first().press('Tab');
    await page.locator('[data-begin="kin"] button[type="submit"]').click();
    await page.locator('.empty').waitFor({ state: 'detached' });
    assert.equal((await rows(page)).length, 3);
    assert.equal((await plain(page.locator('.bar__choose'))).trim(), 'Vide');
  });
});

test('shares of another whole, rows too many and a partner that goes are said', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'companies');
    const headings = await page.locator('.grid thead th').allInnerTexts();
    const car = headings.findIndex((text) => text.startsWith('Seul en voiture')) - 1;
    await choose(page, 0, car);
    await paste(page, '60\t10\t20\t10\t5');
    await page.locator('.sheet-problems li').nth(4).waitFor();
    await says(page.locator('.sheet-problems li').first(), /ensemble 105 % au lieu de 100 %/);
    await page.locator('.bar button[title^="Annuler"]').click();
    await page.locator('.sheet-problems').waitFor({ state: 'detached' });

    // The canteen's neighbour goes: who delivered to it delivers to the region, and the page says how often.
    const names = (await rows(page)).map((cells) => cells[0]);
    await choose(page, names.indexOf('Emballages bois de la Futaie'), 0);
    await page.locator('.grid-tools button').nth(2).click();
    const gone = page.locator('[data-notice="ui-notice-partner-gone"]');
    await gone.waitFor();
    await says(gone, /acteur supprimé : \d+/);
    await page.locator('.bar button[title^="Annuler"]').click();
    await gone.waitFor({ state: 'detached' });

    await view(page, 'skills');
    await choose(page, 0, 0);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await settled(page);
    await paste(page, 'x\n'.repeat(20_003));
    const left = page.locator('[data-notice="ui-notice-rows-left"]');
    await left.waitFor({ timeout: 60_000 });
    await says(left, /collées : 3\./);
  });
});

test('Back leads to the view before, a reload stays, and the scenario is left alone', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    const at = (wanted) => page.waitForFunction((chart) => new URLSearchParams(location.search).get('chart') === chart, wanted);
    await moveLever(page, 'energy', 37);
    const before = await fragment(page);
    await page.locator('[data-stage="diagnose"]').click();
    await page.waitForFunction(() => location.search.includes('stage=diagnose'));
    await view(page, 'balance');
    await at('balance');
    await view(page, 'companies');
    await at('companies');
    await page.reload();
    await page.locator('#tab-companies[aria-selected="true"]').waitFor();
    await page.goBack();
    await page.locator('#tab-balance[aria-selected="true"]').waitFor();
    await page.goBack();
    await page.locator('#tab-metabolism[aria-selected="true"]').waitFor();
    await page.goBack();
    await page.locator('[data-lever="energy"]').waitFor();
    assert.equal(await page.locator('[data-lever="energy"]').inputValue(), '37');
    // A lever is no step: the scenario of now goes along, forward and back.
    await moveLever(page, 'energy', 52);
    await page.waitForFunction((old) => location.hash !== `#${old}`, before);
    await page.goForward();
    await page.locator('#tab-metabolism[aria-selected="true"]').waitFor();
    await page.goBack();
    await page.locator('[data-lever="energy"]').waitFor();
    assert.equal(await page.locator('[data-lever="energy"]').inputValue(), '52');
  });
});

test('on a phone the name of a row stays in sight, and numbers bring their keys', async () => {
  await theatre.play({ ...DIAGNOSE, options: { viewport: { width: 390, height: 844 }, hasTouch: true } }, async (page) => {
    await view(page, 'companies');
    const name = page.locator('.grid tbody tr').nth(1).locator('td').first();
    const left = async () => (await name.boundingBox()).x;
    const before = await left();
    await page.locator('.grid').evaluate((grid) => { grid.scrollLeft = 900; });
    await page.waitForFunction(() => document.querySelector('.grid').scrollLeft > 500);
    assert.ok(Math.abs((await left()) - before) < 2, 'it has not moved');
    await page.locator('.grid').evaluate((grid) => { grid.scrollLeft = 0; });
    await choose(page, 0, 0);
    // A cell that is typed into stands beside the name, not under it: there and back.
    const column = async (key, wanted) => {
      await page.keyboard.press(key);
      await page.locator(`#grid-cell[data-column="${wanted}"]:focus`).waitFor();
    };
    const clear = () => page.waitForFunction(() => {
      const row = document.querySelector('.grid tbody tr');
      return document.querySelector('#grid-cell').getBoundingClientRect().left >= row.querySelector('td').getBoundingClientRect().right - 1;
    });
    await column('ArrowRight', 'sector');
    await column('ArrowRight', 'employees');
    assert.equal(await page.locator('#grid-cell').getAttribute('inputmode'), 'decimal');
    await clear();
    await column('ArrowRight', 'kind');
    await column('ArrowRight', 'floor');
    await column('ArrowLeft', 'kind');
    await column('ArrowLeft', 'employees');
    await clear();
  });
});
