#!/usr/bin/env node
// Takes the picture of the README from the built page.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { settled } from './support/handles.mjs';
import { stage } from './support/stage.mjs';

const file = fileURLToPath(new URL('../../static/about/screenshot.png', import.meta.url));
const theatre = await stage();
try {
  mkdirSync(path.dirname(file), { recursive: true });
  await theatre.play({ options: { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } }, async (page) => {
    await settled(page);
    await page.screenshot({ path: file });
  });
  console.log(file);
} finally {
  await theatre.close();
}
