#!/usr/bin/env node
// Speed in the browser, on the built page: from the event of a lever to the painted figures, and the evaluation alone.
import { readFileSync } from 'node:fs';
import { stage } from './support/stage.mjs';

const MOVES = 60;
/** Milliseconds, for the median. */
const BUDGETS = { paint: 16, evaluate: 2, native: 1, draws: 1000 };
/** Draws, and how often they are asked for. */
const DRAWS = 10_000;
const ROUNDS = 6;
/** Sizes of the transport problems with their budget in ms: LEMON's network simplex on such a machine. */
const TRANSPORT = [[25, 0.4, 200], [100, 0.7, 40], [300, 4.2, 8]];
/** Evaluations one after the other, and how often. */
const EVALUATIONS = 50;
const EVALUATION_ROUNDS = 20;
const TERRITORY = readFileSync(new URL('../../src/catalog/data/pompey.json', import.meta.url), 'utf8');
const FULL = { equipment: 100, skills: 100, energy: 100, resources: 100, mobility: 100, mobilisation: 100 };
/** The example, as `Levers::EXAMPLE` in `src/scenario/lever.rs`. */
const EXAMPLE = { equipment: 50, skills: 40, energy: 60, resources: 50, mobility: 30, mobilisation: 50 };
const NATIVE = (name) => new URL(`../../target/criterion/pompey/${name}/new/sample.json`, import.meta.url);

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

/** Asks for jobs one after the other; the time of each from the question to the answer. */
async function ask(jobs) {
  const program = await import(new URL(document.querySelector('script[data-module]').dataset.module, document.baseURI).href);
  const times = [];
  for (const job of jobs) {
    const start = performance.now();
    await new Promise((done, failed) => {
      program.askJob(job, (word, what) => { if (word === 'done') done(); else if (word === 'failed') failed(new Error(what)); });
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** Seeds differ, so that nothing is answered from memory; the first round starts the workers and compiles the territory. */
const draws = (levers) => Array.from({ length: ROUNDS + 1 }, (_, seed) => JSON.stringify({
  kind: 'monte_carlo', territory: TERRITORY, against: null, seed, draws: DRAWS, targets: [],
  scenario: { format: 'boucle-scenario', version: 1, name: 'x', territory: 'pompey', horizon_year: 2040, levers },
}));

/** Time of one problem: that of many less that of one, so that the way to the worker and back does not count. */
async function transport(page, [size, , count]) {
  const job = (number, seed) => JSON.stringify({ kind: 'transport', size, seed, count: number });
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const [one, many] = await page.evaluate(ask, [job(1, round * 1000), job(count + 1, round * 1000)]);
    times.push((many - one) / count);
  }
  return times;
}

/** Time of one evaluation in a worker, one after the other, as those of `transport`. */
async function evaluation(page, levers) {
  const job = (count) => JSON.stringify({
    kind: 'evaluations', territory: TERRITORY, count,
    scenario: { format: 'boucle-scenario', version: 1, name: 'x', territory: 'pompey', horizon_year: 2040, levers },
  });
  const times = [];
  for (let round = 0; round < EVALUATION_ROUNDS; round += 1) {
    const [few, many] = await page.evaluate(ask, [job(1), job(1 + EVALUATIONS)]);
    // The first rounds run before the browser has translated the program for speed.
    if (round >= EVALUATION_ROUNDS / 2) times.push((many - few) / EVALUATIONS);
  }
  return times;
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

function row(name, values, budget) {
  if (values.length === 0) return console.log(`${name.padEnd(34)}  not measured`);
  const median = quantile(values, 0.5);
  const columns = [median, quantile(values, 0.95), budget].map((value) => value.toFixed(2).padStart(9));
  return console.log(`${name.padEnd(34)}${columns.join('')}  ${median <= budget ? 'within' : 'OVER'}`);
}

/** Times of one evaluation as `cargo bench` left them, in ms; none before its first run. */
function native(name) {
  try {
    const { times, iters } = JSON.parse(readFileSync(NATIVE(name), 'utf8'));
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
  const { all, example, one, full, problems } = await theatre.play({}, async (page) => {
    // The page's own draws come first.
    await page.waitForSelector('.ranges[data-ranges="draws"]', { timeout: 60_000 });
    const measured = { all: (await page.evaluate(ask, draws(FULL))).slice(1) };
    measured.example = (await page.evaluate(ask, draws({ equipment: 30, skills: 30, energy: 30, resources: 30, mobility: 30, mobilisation: 30 }))).slice(1);
    measured.one = await evaluation(page, EXAMPLE);
    measured.full = await evaluation(page, FULL);
    measured.problems = [];
    for (const problem of TRANSPORT) measured.problems.push(await transport(page, problem));
    return measured;
  });
  console.log(`\n${`Pompey, ${MOVES} moves, ms`.padEnd(34)}${['median', 'p95', 'budget'].map((head) => head.padStart(9)).join('')}`);
  row('lever event to painted figures', times, BUDGETS.paint);
  row('one evaluation between the frames', evaluations, BUDGETS.evaluate);
  row('evaluations in a row, example', one, BUDGETS.evaluate);
  row('evaluations in a row, all at 100', full, BUDGETS.evaluate);
  row('native, example', native('evaluate the example'), BUDGETS.native);
  row('native, all at 100', native('evaluate all levers at 100'), BUDGETS.native);
  row(`${DRAWS} draws, every lever at 100`, all, BUDGETS.draws);
  row(`${DRAWS} draws, every lever at 30`, example, BUDGETS.draws);
  TRANSPORT.forEach(([size, budget], place) => row(`transport ${size} x ${size}`, problems[place], budget));
} finally {
  await theatre.close();
}
