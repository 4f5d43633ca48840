// The survey: files in and out, matched, put right, refused.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { counted, says, settled } from './support/handles.mjs';
import { found, openSurvey, plain, rows, saved } from './support/sheets.mjs';
import { stage } from './support/stage.mjs';
import { workbook } from './support/workbook.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const DIAGNOSE = { query: 'lang=fr&stage=diagnose' };
const giveFile = (page, name, buffer) => page.locator('.survey input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

test('a survey as CSV of an old spreadsheet: read, matched, put right, taken', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await openSurvey(page);
    // Windows-1252, decimal comma, a typing slip in a name, a new company, an unknown resource, a negative quantity.
    const text = [
      'Enquête 2026;;;;', 'Entreprise;Ressource;Sens;Quantité;Unité',
      'Forge du Méandre;Carton;Sortie;12,5;t', 'Tolerie des Trois Saulles;Bois scié;Entrée;3 400;kg', 'Verrerie Neuve;Verre;Sortie;7;t',
      'Forge du Méandre;Poudre de licorne;Sortie;3;t', 'Forge du Méandre;Acier;Entrée;-4;t', '',
    ].join('\r\n');
    await giveFile(page, 'réponses.csv', Buffer.from(text, 'latin1'));
    const result = page.locator('.survey__result');
    await result.waitFor();
    assert.equal(await result.getAttribute('data-found'), '5');
    assert.equal(await result.getAttribute('data-rows'), '3');
    await says(result, /windows-1252/i);
    const problems = await plain(result.locator('.survey__problems').first());
    assert.match(problems, /Ligne 6, colonne B \(Ressource\)[\s\S]*Poudre de licorne/);
    assert.match(problems, /Ligne 7, colonne D \(Quantité\)[\s\S]*négative/);
    // A click on a problem shows the row that it speaks of, as it is written.
    await result.locator('.survey__problems summary', { hasText: 'négative' }).click();
    await says(result.locator('.survey__problems details[open]'), /Forge du Méandre[\s\S]*Acier[\s\S]*-4/);
    await says(result.locator('table'), /Verrerie Neuve/);
    const slip = result.locator('tr', { hasText: 'Tolerie des Trois Saulles' }).locator('select');
    assert.equal(await slip.inputValue(), 'tolerie');
    await result.locator('.button--main').click();
    await page.locator('.notice', { hasText: 'Enquête importée' }).waitFor();
    await settled(page);
    // The two rows that could not be read wait at the end of the sheet, as they were written.
    const wrong = page.locator('.sheet-problems button');
    await counted(wrong, 2);
    await wrong.filter({ hasText: 'licorne' }).click();
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement?.value), 'Poudre de licorne');
    await page.keyboard.type('Poussière');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Verre');
    await page.keyboard.press('Enter');
    await settled(page);
    await counted(wrong, 1);
    assert.ok((await rows(page)).some((cells) => cells[0] === 'Forge du Méandre' && cells[1] === 'Verre' && cells[3] === '3'));
  });
});

test('a workbook of two sheets: the other is read, who is who is kept, and rows of one flow are chosen', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await openSurvey(page);
    const headings = ['Entreprise', 'Ressource', 'Sens', 'Quantité', 'Unité'];
    const file = workbook({
      2024: [headings, ['Fonderie Muller', 'Carton', 'Sortie', '3', 't'], ['Fonderie Mueller SA', 'Verre', 'Sortie', '4', 't']],
      2025: [
        headings, ['Fonderie Muller', 'Carton', 'Sortie', '5', 't'], ['Fonderie Muller', 'Carton', 'Sortie', '6', 't'],
        ['Fonderie Mueller SA', 'Verre', '', '7', 't'], ['Fonderie Mueller SA', 'Papier', '', '8', 't'], ['Total', '', '', '26', ''],
      ],
    });
    await giveFile(page, 'retours.ods', file);
    await page.locator('.survey__result[data-found="2"]').waitFor();
    const sheet = page.locator('[data-choice="sheet"]');
    assert.equal(await sheet.inputValue(), '2024');
    // Two new names that may be one: the reader says so.
    const who = page.locator('.survey__result select[aria-label*="Fonderie Mueller SA"]');
    assert.equal(await who.inputValue(), ' new');
    await who.selectOption(' same Fonderie Muller');
    await sheet.focus();
    await sheet.selectOption('2025');
    await page.locator('.survey__result[data-found="5"][data-rows="4"]').waitFor();
    assert.equal(await sheet.inputValue(), '2025');
    assert.ok(await sheet.evaluate((select) => select === document.activeElement), 'the focus stays in the choice');
    assert.equal(await who.inputValue(), ' same Fonderie Muller', 'the decision holds for the other sheet');
    // What is assumed of two rows is said once, for both; the sums are set aside and told.
    const remarks = await plain(page.locator('.survey__problems'));
    assert.match(remarks, /Lignes 4, 5 \(2\), colonne C \(Sens\)/);
    assert.match(remarks, /Ligne 6, colonne A \(Entreprise\) : « Total » est une ligne de total/);
    // The second row corrects the first.
    const ticks = page.locator('.survey__copies input');
    await counted(ticks, 2);
    await ticks.first().uncheck();
    await page.locator('.survey__result[data-rows="3"]').waitFor();
    await page.locator('.survey__result .button--main').click();
    const notice = page.locator('.notice', { hasText: 'Enquête importée' });
    await notice.waitFor();
    await says(notice, /Flux ajoutés : 3, remplacés : 0, nouveaux acteurs : 1, lignes laissées de côté : 1/);
  });
});

test('the survey workbook, filled with what is declared, comes back without loss', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await openSurvey(page);
    const form = await saved(page, () => page.locator('.survey .grid-tools button').nth(0).click());
    assert.equal(form.bytes.subarray(0, 2).toString(), 'PK');
    const filled = await saved(page, () => page.locator('.survey .grid-tools button').nth(1).click());
    const csv = await saved(page, () => page.locator('.survey .grid-tools button').nth(2).click());
    for (const file of [filled, csv]) {
      await giveFile(page, file.name, file.bytes);
      const result = page.locator('.survey__result', { hasText: file.name });
      await result.waitFor();
      const found = Number(await result.getAttribute('data-found'));
      assert.ok(found > 80, `${found} rows`);
      assert.equal(await result.getAttribute('data-rows'), String(found));
      await counted(result.locator('.survey__problems'), 0, await plain(result));
    }
    await page.locator('.survey__result .button--main').click();
    const notice = await plain(page.locator('.notice', { hasText: 'Enquête importée' }));
    assert.match(notice, /Flux ajoutés : 0, remplacés : 0, nouveaux acteurs : 0, lignes laissées de côté : 0, à corriger dans le tableau : 0/);
    // An empty form says that it is empty, and loses nothing.
    await openSurvey(page);
    await giveFile(page, form.name, form.bytes);
    await page.locator('.survey__problems').waitFor();
    await says(page.locator('.survey__problems'), /aucune ligne/);
  });
});

test('files that are no survey are refused in words, and the page goes on', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await openSurvey(page);
    const cases = {
      'photo.xlsx': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /n’est pas un tableau/],
      'vide.csv': [Buffer.alloc(0), /est vide/],
      'lettre.pdf': [Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /n’est pas un tableau/],
      'casse.xlsx': [Buffer.from('PK\u0003\u0004 nothing more'), /abîmé|n’est pas un tableau/],
      'liste.csv': [Buffer.from('Produit;Prix\nPain;2\n'), /en-têtes|manque/],
    };
    for (const [name, [bytes, expected]] of Object.entries(cases)) {
      await giveFile(page, name, bytes);
      await page.locator('.survey__result', { hasText: name }).waitFor();
      await says(page.locator('.survey__problems').first(), expected);
      await counted(page.locator('.survey__result .button--main'), 0, name);
    }
    // Made in the page: to send so much to the browser takes longer than to refuse it.
    await page.locator('.survey input[type="file"]').evaluate((input) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50_000_001)], 'enorme.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.locator('.survey__problem').waitFor();
    await says(page.locator('.survey__problem'), /50/);
    await page.keyboard.press('Escape');
    await settled(page);
    await counted(page.locator('.bar__choose'), 1);
  });
});
