#!/usr/bin/env node
// Speed in the browser, on the built page: from the event of a lever to the painted figures, and the evaluation alone.
import { readFileSync } from 'node:fs';
import { stage } from './support/stage.mjs';

const MOVES = 60;
/** Milliseconds, for the median. */
const BUDGETS = { paint: 16, evaluate: 2, native: 1 };
const NATIVE = new URL('../../target/criterion/pompey/evaluate the example/new/sample.json', import.meta.url);

/**
 * Moves a lever at the start of a frame, as a browser delivers real drags, and takes the time when the frame with the new figures
 * has been painted: a message posted in the frame is delivered after its painting.
 */
async function drag(moves) {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  const painted = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  const shown = () => [...document.querySelectorAll('[data-kpi]')].map((element) => element.dataset.value).join();
  const lever = document.querySelector('[data-lever="energy"]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (let move = 0; move < moves; move += 1) {
    await frame();
    const before = shown();
    const start = performance.now();
    set.call(lever, String(1 + ((move * 37) % 99)));
    lever.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    for (let waits = 0; shown() === before && waits < 30; waits += 1) { await frame(); await painted(); }
    if (shown() === before) throw new Error('the figures did not follow the lever');
    times.push(performance.now() - start);
    lever.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return { times, evaluations: performance.getEntriesByName('evaluate', 'measure').map(({ duration }) => duration) };
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

function row(name, values, budget) {
  if (values.length === 0) return console.log(`${name.padEnd(34)}  not measured`);
  const median = quantile(values, 0.5);
  const columns = [median, quantile(values, 0.95), budget].map((value) => value.toFixed(2).padStart(9));
  return console.log(`${name.padEnd(34)}${columns.join('')}  ${median <= budget ? 'within' : 'OVER'}`);
}

/** Times of one evaluation as `cargo bench` left them, in ms; none before its first run. */
function native() {
  try {
    const { times, iters } = JSON.parse(readFileSync(NATIVE, 'utf8'));
    return times.map((nanoseconds, index) => nanoseconds / iters[index] / 1e6);
  } catch {
    return [];
  }
}

const theatre = await stage();
try {
  const { times, evaluations } = await theatre.play({}, async (page) => {
    await page.evaluate(drag, 10);
    await page.evaluate(() => performance.clearMeasures());
    return page.evaluate(drag, MOVES);
  });
  console.log(`\n${`Pompey, ${MOVES} moves, ms`.padEnd(34)}${['median', 'p95', 'budget'].map((head) => head.padStart(9)).join('')}`);
  row('lever event to painted figures', times, BUDGETS.paint);
  row('one evaluation in the browser', evaluations, BUDGETS.evaluate);
  row('one evaluation, native', native(), BUDGETS.native);
} finally {
  await theatre.close();
}
