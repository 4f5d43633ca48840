// The diagnosis: every territory, its pictures, its contradictions, and a survey that comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { counted, figures, picture, says, settled, sideways } from './support/handles.mjs';
import { choose, found, paste, plain, rows, saved, view } from './support/sheets.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';
import { workbook } from './support/workbook.mjs';

let theatre;
before(async () => { theatre = await stage(); });
after(async () => { await theatre?.close(); });

const DIAGNOSE = { query: 'lang=fr&stage=diagnose' };
const VIEWS = ['metabolism', 'plan', 'balance', 'dependence', 'contradictions', 'companies', 'data', 'equipment', 'skills'];
/** Ids with a published fact that the page must show as such. */
const TERRITORIES = {
  pompey: '299', 'cloche-dor': '7 800', kirchberg: '4 000', 'bettembourg-dudelange': null, bascharage: null, 'port-strasbourg': '1 638',
  'pomacle-bazancourt': '1 100', sarrebourg: '18', 'thur-doller': '30', mulhouse: '350 000',
};

for (const [id, fact] of Object.entries(TERRITORIES)) {
  test(`territory ${id}: opens on a scenario that does something, its facts shown as published`, async () => {
    await theatre.play({ query: `lang=fr&territory=${id}` }, async (page) => {
      assert.ok(Number((await figures(page)).co2_avoided_t) > 0);
      await page.locator('[data-stage="diagnose"]').click();
      await page.locator('.diagnosis__about').waitFor();
      // Without a dated figure nothing is said to be published.
      const about = fact ? /^Faits publiés, composition illustrative/ : /^Composition illustrative.*Aucun chiffre daté/;
      await says(page.locator('.diagnosis__about'), about);
      if (fact) await says(page.locator('.facts'), new RegExp(`\\b${fact}\\b`));
      const drawn = await picture(page);
      assert.ok(drawn.length > 2_000, 'the metabolism is drawn');
    });
  });
}

test('the picture follows what is looked at, and has a table behind it', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    const seen = new Set();
    const look = async (name) => {
      const { hash, length } = await picture(page);
      assert.ok(length > 500, `${name} is drawn`);
      assert.ok(!seen.has(hash), `${name} looks like another picture`);
      seen.add(hash);
    };
    await look('matter');
    await page.locator('[data-choice="medium"]').selectOption('energy');
    await look('energy');
    await page.locator('[data-choice="group"]').selectOption('actor');
    await look('energy by company');
    await page.locator('[data-choice="resource"]').selectOption('pallet.new');
    await look('pallets');
    await page.locator('[data-choice="actor"]').selectOption('forge');
    await look('one company');
    await page.locator('.picture details summary').click();
    await says(page.locator('.picture table'), /Forge du Méandre/);
    // Keyboard: arrow keys go from node to node, and the words under the picture follow.
    await page.locator('#metabolism-picture [tabindex="0"]').first().focus();
    const first = await plain(page.locator('.picture__readout'));
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((before) => document.querySelector('.picture__readout').innerText.replaceAll(/[\u00a0\u202f]/g, ' ') !== before, first);
    await view(page, 'plan');
    await counted(page.locator('#plan-picture .plan__actor'), 25);
    // One stop of the Tab key; arrow keys go from actor to actor.
    const stop = page.locator('#plan-picture g[tabindex="0"]');
    await counted(stop, 1);
    await stop.focus();
    await page.waitForFunction(() => / : /.test(document.querySelector('.picture__readout').innerText.replaceAll(/[\u00a0\u202f]/g, ' ')));
    const here = await plain(page.locator('.picture__readout'));
    await page.keyboard.press('End');
    await page.waitForFunction((before) => document.querySelector('.picture__readout').innerText.replaceAll(/[\u00a0\u202f]/g, ' ') !== before, here);
    await counted(stop, 1);
    assert.ok(await stop.evaluate((place) => place === document.activeElement));
  });
});

test('the balance sheet opens a resource, and thresholds change what is strategic', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await view(page, 'balance');
    await page.locator('.balance__table button', { hasText: 'Palettes neuves' }).click();
    await says(page.locator('.balance__detail'), /Emballages bois de la Futaie/);
    await counted(page.locator('.balance__detail .months'), 2);
    // It opens in its place: the next row of the table.
    await counted(page.locator('.balance__table tr:has(button[aria-expanded="true"]) + tr .balance__detail'), 1);
    await view(page, 'dependence');
    const strategic = async () => page.locator('.dependence section').nth(1).locator('.sentences').first().locator('li').count();
    const before = await strategic();
    assert.ok(before > 0);
    // Of when the figures are, and what the shares of the spend and of the CO2 leave out.
    await says(page.locator('[data-indicator="exchanges"]'), /\d échanges?\n.*Chiffres de 20\d\d\.$/);
    await says(page.locator('[data-indicator="local-share-energy"]'), /Chiffres de 20\d\d, estimés à \d+ % d’après des valeurs types\.$/);
    await says(page.locator('[data-without="weight-unpriced"]'), /^Sans prix connu/);
    await says(page.locator('[data-without="weight-unfactored"]'), /^Sans facteur de CO₂ connu/);
    await page.locator('.thresholds summary').click();
    await page.locator('#threshold-spend').fill('100');
    await page.locator('#threshold-spend').press('Tab');
    await page.locator('#threshold-co2').fill('100');
    await page.locator('#threshold-co2').press('Tab');
    await settled(page);
    await says(page.locator('.dependence section').nth(1), /^0 ressource|Aucune ressource/);
  });
});

test('a figure says why: an estimate by its ratio and source, a declaration by who made it', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Pourquoi', [['metalworking', 1, 100], ['plastics', 1, 100]]);
    await view(page, 'data');
    await choose(page, 0, 0);
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Home');
    await paste(page, [
      ['Métallurgie', 'Acier', 'entrée', '2150', 't', '', ''],
      ['Métallurgie', 'Verre', 'sortie', '100', 't', '', 'Plastique'],
      ['Plastique', 'Verre', 'entrée', '50', 't', '', 'Métallurgie'],
    ].map((cells) => cells.join('\t')).join('\n'));
    await view(page, 'balance');
    const open = async (resource) => {
      await page.locator('.balance__table button[aria-expanded]', { hasText: resource }).click();
      const row = page.locator('.balance__detail details').first().locator('tbody tr');
      await row.first().waitFor();
      return row;
    };
    const steel = await open('Acier');
    await says(steel, /2 150\s.*déclaré/);
    await steel.getByRole('button', { name: /^pourquoi/i }).click();
    await page.locator('dialog .panel__figure').waitFor();
    await says(page.locator('dialog'), /2 150 t[\s\S]*Déclaré par [\s\S]*± 10 %/);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const power = (await open('Électricité')).filter({ hasText: 'Métallurgie' });
    await power.getByRole('button', { name: /^pourquoi/i }).click();
    // 14,000 kWh for each of 100 employees.
    await page.locator('dialog .input-card', { hasText: 'Source' }).waitFor();
    const text = await plain(page.locator('dialog'));
    assert.match(text, /14 000 kWh par salarié et par an × 100 salariés ≈ 1 400 000 kWh/);
    assert.match(text, /Source : DemandRegio[\s\S]*\(2015\)[\s\S]*vérifié/);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    // 100 and 50 t, each to 10 %, exclude each other: picture and balance sheet mark it, and lead to the contradictions.
    await page.locator('.balance__table th', { hasText: 'Verre' }).locator('.contested-mark').waitFor();
    await view(page, 'metabolism');
    await page.locator('.loop-band.contested').first().waitFor();
    await page.locator('.contested-mark').click();
    await page.locator('.check--bad').first().waitFor();
  });
});

test('two companies that contradict each other are reconciled, and the figure can be taken over', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Querelle', [['metalworking', 1, 30], ['plastics', 1, 30]]);
    await view(page, 'data');
    await choose(page, 0, 0);
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Home');
    // Half-widths of 19.6 and 12.25 % are standard deviations of 10 and 5 t: (100/10² + 80/5²) / (1/10² + 1/5²) = 84 t.
    await paste(page, [
      ['Métallurgie', 'Acier', 'sortie', '100', 't', '', 'Plastique', '', '', '', '', '', '19,6'],
      ['Plastique', 'Acier', 'entrée', '80', 't', '', 'Métallurgie', '', '', '', '', '', '12,25'],
    ].map((cells) => cells.join('\t')).join('\n'));
    await counted(page.locator('.sheet-problems'), 0);
    await view(page, 'contradictions');
    const text = await plain(page.locator('.check'));
    assert.match(text, /84 t/);
    assert.match(text, /Rappeler d’abord/);
    // (84 − 100) / 10 = −1,6 standard deviations of what the giver says.
    assert.match(text, /−1,6/);
    // What is declared may be kept, and looked at again.
    const giver = page.locator('.check tbody tr', { hasText: /^Métallurgie/ });
    await giver.getByRole('button', { name: /^Garder/ }).click();
    await says(giver, /gardée/);
    await counted(page.locator('.check > .link'), 0, 'one figure alone is left to take over');
    // What is decided lasts: another view, another visit.
    await view(page, 'plan');
    await page.reload();
    await page.waitForSelector('[data-state="ready"]');
    await view(page, 'contradictions');
    await says(giver, /gardée/);
    await giver.getByRole('button', { name: /^Revoir/ }).click();
    await giver.getByRole('button', { name: /^Reprendre/ }).click();
    await settled(page);
    await view(page, 'data');
    await choose(page, 0, 0);
    await page.keyboard.press('Control+End');
    assert.ok((await rows(page)).some((cells) => cells[0] === 'Métallurgie' && cells[1] === 'Acier' && cells[3] === '84'));
    assert.ok((await rows(page)).some((cells) => cells[0] === 'Plastique' && cells[1] === 'Acier' && cells[3] === '80'), 'the other stays as declared');
  });
});

test('what nobody knows is computed by the balance, or said to be undetermined', async () => {
  await theatre.play(DIAGNOSE, async (page) => {
    await found(page, 'Centre de tri', [['metalworking', 1, 40]]);
    const name = (await rows(page))[0][0];
    await view(page, 'data');
    await choose(page, 0, 0);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    // 100 t in, 60 t out, and what the sector usually throws away besides.
    await paste(page, [
      [name, 'Acier', 'entrée', '100', 't', '', '', '', '', '', '', '', '19,6'],
      [name, 'Produits finis', 'sortie', '60', 't', '', '', '', '', '', '', '', '16,333333'],
    ].map((cells) => cells.join('\t')).join('\n'));
    await counted(page.locator('.sheet-problems'), 0);
    await view(page, 'contradictions');
    await page.locator('.checks summary').click();
    await page.locator('[data-check="actor"]').selectOption({ label: name });
    await page.locator('[data-check="balance"]').click();
    await page.locator('[data-check="open"]').check();
    await page.locator('.check', { hasText: 'indéterminé' }).waitFor();
    const group = await plain(page.locator('.check').first());
    assert.match(group, /quantités à compléter/);
    assert.match(group, /\d quantités que personne ne déclare restent indéterminées/);
    // Every row of several resources says which.
    assert.match(group, /Acier · /);
  });
});

const openSurvey = async (page) => {
  await page.locator('.diagnosis__actions .button--main').click();
  await page.locator('.survey').waitFor();
};
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

test('territories are joined, those of two countries are not', async () => {
  await theatre.play({ query: 'lang=fr' }, async (page) => {
    await page.locator('.bar__choose').click();
    await page.locator('.join summary').click();
    const box = (name) => page.locator('.join li', { hasText: name }).locator('input');
    await box('Kirchberg').check();
    await box('Sarrebourg').check();
    await page.locator('.join .button').click();
    await says(page.locator('.join [role="alert"]'), /pays/);
    await box('Sarrebourg').uncheck();
    await box('Bascharage').check();
    await page.locator('.join .button').click();
    await page.locator('.diagnosis').waitFor();
    await settled(page);
    await page.locator('[data-choice="group"]').selectOption('zone');
    await settled(page);
    const words = await page.locator('#metabolism-picture').textContent();
    assert.match(words, /Kirchberg/);
    assert.match(words, /Bascharage/);
  });
});

for (const code of VIEWS) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe: ${code}, ${colorScheme}`, async () => {
      await theatre.play({ ...DIAGNOSE, options: { colorScheme } }, async (page) => {
        await view(page, code);
        await clean(page);
      });
    });
  }
}

for (const [name, open] of Object.entries({
  territories: (page) => page.locator('.bar__choose').click(),
  survey: openSurvey,
})) {
  test(`axe: dialog of the ${name}`, async () => {
    await theatre.play(DIAGNOSE, async (page) => {
      await open(page);
      await page.locator('dialog[open] h3').first().waitFor();
      await clean(page);
    });
  });
}

for (const language of LANGUAGES) {
  test(`every view speaks ${language}, and nothing scrolls sideways on a phone`, async () => {
    await theatre.play({ query: `lang=${language}&stage=diagnose`, options: { viewport: { width: 320, height: 700 } } }, async (page) => {
      for (const code of VIEWS) {
        await view(page, code);
        const keys = await page.evaluate(() => (document.body.innerText.match(/\b(?:ui|view|column|choice|table|survey|diagnosis|provenance|indicator|territor(?:y|ies))-[a-z][a-z-]+\b/g) ?? []));
        assert.deepEqual(keys, [], `${code} shows text keys`);
        assert.equal(await sideways(page), 0, code);
      }
    });
  });
}

async function clean(page) {
  await settled(page);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id} x${nodes.length}: ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`), []);
}
