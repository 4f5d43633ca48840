// The diagnosis: every territory, its pictures, its contradictions, and a survey that comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { counted, figures, picture, says, settled, sideways } from './support/handles.mjs';
import { choose, found, openSurvey, paste, plain, rows, view } from './support/sheets.mjs';
import { LANGUAGES, stage } from './support/stage.mjs';

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
