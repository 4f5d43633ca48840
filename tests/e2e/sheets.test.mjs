// A territory of one's own: by keyboard, by paste, kept by the browser, exported and deleted.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { counted, figures, says, settled } from './support/handles.mjs';
import { choose, copy, found, keeps, keptNames, paste, plain, rows, saved, typeRow, view } from './support/sheets.mjs';
import { stage } from './support/stage.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const DIAGNOSE = { query: 'lang=fr&stage=diagnose' };
/** Longer than a changed territory waits before it is kept: what is deleted has not come back by then. */
const REST = 700;

test('a territory from scratch by keyboard alone, kept and simulated', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    const tabTo = async (wanted) => {
      for (let tries = 0; tries < 60; tries += 1) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the Tab key does not reach ${wanted}`);
    };
    await tabTo('.bar__choose');
    await page.keyboard.press('Enter');
    await page.locator('input[name="name"]').waitFor();
    await tabTo('input[name="name"]');
    await page.keyboard.type('Zone du Moulin');
    await page.keyboard.press('Enter');
    await page.locator('#tab-companies[aria-selected="true"]').waitFor();
    await tabTo('#grid-cell');
    await typeRow(page, ['Scierie', 'Papier et bois', '30']);
    await typeRow(page, ['Fonderie', 'Métallurgie', '80']);
    const companies = await rows(page);
    assert.deepEqual(companies.map((cells) => cells.slice(0, 3)), [['Scierie', 'Papier et bois', '30'], ['Fonderie', 'Métallurgie', '80']]);
    // Areas that nobody declared are estimated, and look so: 80 x 70 m2 per employee.
    assert.equal(companies[1][4], '5 600');
    assert.equal(await page.locator('.grid tbody tr').nth(1).locator('td').nth(4).getAttribute('class'), 'number cell--estimated');
    // To the tab of flows: focus goes to the chosen tab, the next one is theirs.
    await page.keyboard.press('Escape');
    for (let back = 0; back < 30; back += 1) {
      if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) break;
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('ArrowRight');
    await page.locator('#tab-data[aria-selected="true"]').waitFor();
    await tabTo('#grid-cell');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Home');
    await settled(page);
    await typeRow(page, ['Scierie', 'Bois scié', 'entrée', '1 250,5', 't']);
    const flows = await rows(page);
    assert.deepEqual(flows.at(-1).slice(0, 6), ['Scierie', 'Bois scié', 'entrée', '1 250,5', 't', 'déclarée']);
    // At once: who leaves loses nothing.
    await page.reload();
    await page.waitForSelector('[data-state="ready"]');
    assert.equal((await plain(page.locator('.bar__choose'))).trim(), 'Zone du Moulin');
    await view(page, 'data');
    assert.ok((await rows(page)).some((cells) => cells[1] === 'Bois scié' && cells[3] === '1 250,5'));
    await page.locator('[data-stage="simulate"]').click();
    await page.waitForSelector('[data-kpi="co2_avoided_t"]');
    assert.ok(Number((await figures(page)).co2_avoided_t) > 0, 'the new territory can be simulated');
  });
});

test('what is not understood stays, is listed, and the list leads to the cell', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'data');
    await choose(page, 2, 3);
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal((await rows(page))[2][3], 'beaucoup');
    const problem = page.locator('.sheet-problems button');
    await says(problem, /« beaucoup » n’est pas un nombre/);
    await view(page, 'balance');
    await view(page, 'data');
    await problem.click();
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement?.value), 'beaucoup');
    await page.keyboard.type('2150');
    await page.keyboard.press('Enter');
    await page.locator('.sheet-problems').waitFor({ state: 'detached' });
  });
});

test('paste, fill, clear, remove, undo and redo', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Collé');
    await page.locator('.grid tbody tr').first().locator('td').first().click();
    await paste(page, 'Nom\tSecteur\tSalariés\nAtelier A\tMétallurgie\t12,5\nAtelier B\tPlastique\t40\nAtelier C\tChâteau\t7\n');
    assert.deepEqual((await rows(page)).map((cells) => cells.slice(0, 3)), [
      ['Atelier A', 'Métallurgie', '12,5'], ['Atelier B', 'Plastique', '40'], ['Atelier C', 'Château', '7'],
    ]);
    await says(page.locator('.sheet-problems'), /« Château » ne figure pas dans la liste/);
    await choose(page, 2, 1);
    await page.keyboard.type('Logistique');
    await page.keyboard.press('Enter');
    await page.locator('.sheet-problems').waitFor({ state: 'detached' });
    // Fill: the staff of the first in all three.
    await choose(page, 0, 2);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    assert.deepEqual((await rows(page)).map((cells) => cells[2]), ['12,5', '12,5', '12,5']);
    await page.keyboard.press('Control+z');
    assert.deepEqual((await rows(page)).map((cells) => cells[2]), ['12,5', '40', '7']);
    await page.keyboard.press('Control+y');
    assert.deepEqual((await rows(page)).map((cells) => cells[2]), ['12,5', '12,5', '12,5']);
    await choose(page, 1, 0);
    await page.locator('.grid-tools button').nth(2).click();
    assert.deepEqual((await rows(page)).map((cells) => cells[0]), ['Atelier A', 'Atelier C']);
    await page.locator('.bar button[title^="Annuler"]').click();
    assert.deepEqual((await rows(page)).map((cells) => cells[0]), ['Atelier A', 'Atelier B', 'Atelier C']);
  });
});

test('a copied block goes back and forth without loss', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'data');
    // Electricity and gas, which are declared, below coal, which is not.
    await choose(page, 1, 0);
    await page.keyboard.press('Shift+ArrowDown');
    for (let right = 0; right < 12; right += 1) await page.keyboard.press('Shift+ArrowRight');
    const text = await copy(page);
    assert.equal(text.trim().split('\n').length, 2);
    const before = (await rows(page)).slice(0, 5);
    assert.equal(before[1][5], 'déclarée');
    await choose(page, 1, 0);
    await paste(page, text);
    assert.deepEqual((await rows(page)).slice(0, 5), before);
  });
});

test('a copy of a territory is exported, deleted for good, and read again as it was', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'companies');
    await choose(page, 0, 2);
    await page.keyboard.type('181');
    await page.keyboard.press('Enter');
    await says(page.locator('.notice'), /votre propre copie/);
    await keeps(page, 1);
    const file = await saved(page, () => page.locator('.diagnosis__actions button').nth(1).click());
    const territory = JSON.parse(file.bytes);
    assert.equal(territory.actors[0].employees, 181);
    await page.locator('.bar__choose').click();
    await page.locator('.territories__own .link').nth(1).click();
    await page.locator('.territories__question .button--bad').click();
    await page.waitForTimeout(REST);
    assert.deepEqual(await keptNames(page), []);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.waitForSelector('[data-state="ready"]');
    await page.locator('.bar__choose').click();
    await page.locator('.territories__file input').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await page.waitForFunction(() => Object.keys(localStorage).length === 1);
    const again = await saved(page, () => page.locator('.diagnosis__actions button').nth(1).click());
    assert.deepEqual({ ...JSON.parse(again.bytes), id: '' }, { ...territory, id: '' });
  });
});

test('equipment and skills by paste, commuting by keyboard, kept and shared by a lever', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Nos moyens', [['logistics', 3, 40]]);
    const names = (await rows(page)).map((cells) => cells[0]);
    assert.equal(names.length, 3);
    await view(page, 'equipment');
    assert.deepEqual(await rows(page), []);
    await choose(page, 0, 0);
    await paste(page, names.map((name) => [name, 'Chariot élévateur', '3', '700'].join('\t')).join('\n'));
    assert.deepEqual(await rows(page), names.map((name) => [name, 'Chariot élévateur', '3', '700']));
    await says(page.locator('.sheets'), /chez 3 acteurs sur 3/);
    // A second row of the same class is refused where it stands.
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await paste(page, [names[0], 'chariot elevateur', '1', '100'].join('\t'));
    const wrong = page.locator('.sheet-problems button');
    await says(wrong, /figure déjà/);
    await view(page, 'companies');
    await wrong.click();
    await page.locator('#tab-equipment[aria-selected="true"]').waitFor();
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement?.value), 'chariot elevateur');
    await page.keyboard.type('Groupe électrogène');
    await page.keyboard.press('Enter');
    await settled(page);
    await counted(wrong, 0);
    assert.equal((await rows(page)).length, 4);

    await view(page, 'skills');
    await choose(page, 0, 0);
    await typeRow(page, [names[0], 'Maintenance', '0,4', 'un prestataire']);
    assert.deepEqual(await rows(page), [[names[0], 'Maintenance', '0,4', 'un prestataire']]);

    await view(page, 'companies');
    const column = await page.locator('.grid thead th').allInnerTexts();
    const car = column.findIndex((text) => text.startsWith('Seul en voiture')) - 1;
    assert.ok((await page.locator('.grid tbody tr').first().locator('td').nth(car).getAttribute('class')).includes('estimated'));
    await choose(page, 0, car);
    for (const text of ['60', '10', '20', '6', '4']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      await settled(page);
    }
    assert.deepEqual((await rows(page))[0].slice(car, car + 5), ['60', '10', '20', '6', '4']);

    await page.reload();
    await page.waitForSelector('[data-state="ready"]');
    await view(page, 'equipment');
    assert.equal((await rows(page)).length, 4);
    // Nine forklifts that are used little: the pool needs fewer.
    await page.locator('[data-stage="simulate"]').click();
    await page.locator('[data-lever="equipment"]').waitFor();
    for (const lever of ['skills', 'energy', 'resources', 'mobility', 'mobilisation']) await page.locator(`[data-lever="${lever}"]`).fill('0');
    await page.locator('[data-lever="equipment"]').fill('100');
    await settled(page);
    const avoided = Number(await page.locator('[data-kpi="co2_avoided_t"]').getAttribute('data-value'));
    assert.ok(avoided > 0, `${avoided}`);
  });
});

test('several territories are kept beside each other', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Un', [['metalworking', 2, 30]]);
    await keeps(page, 1);
    await found(page, 'Deux', [['office_bank', 3, 20]]);
    await keeps(page, 2);
    await page.locator('.bar__choose').click();
    await page.locator('.territories__own .territories__open', { hasText: 'Un' }).click();
    await settled(page);
    assert.equal((await rows(page)).length, 2);
    assert.equal((await plain(page.locator('.bar__choose'))).trim(), 'Un');
  });
});

test('thousands of rows are there, and only those in sight are drawn', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Grand', [['metalworking', 200, 60], ['plastics', 100, 40]]);
    await view(page, 'data');
    const count = Number(await page.locator('.grid table').getAttribute('aria-rowcount'));
    assert.ok(count > 3_000, `${count} rows`);
    assert.ok((await rows(page)).length < 60, 'only the rows in sight are drawn');
    await choose(page, 0, 3);
    await page.keyboard.press('Control+End');
    await settled(page);
    const last = await page.locator('.grid tbody tr').last().getAttribute('aria-rowindex');
    assert.equal(Number(last), count);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'grid-cell');
  });
});
