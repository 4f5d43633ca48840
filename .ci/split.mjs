// Cuts the program in two: what the first picture needs, and what may come after it.
//   node .ci/split.mjs FOLDER LIST ENTRIES LINKED
//
// FOLDER holds a built page. LIST names by regular expressions, one a line, the functions that the first picture does not call. They and all that only they
// reach move to a second file, LATER: functions, and constants and statics by the record of the linker in LINKED, the program before the other tools. A
// moved function that others call leaves a stub in the first: it calls `needLater`, which loads LATER if that has not happened yet, then the function
// through its place in the table of functions. LATER shares the memory, the tables and the globals of FIRST, calls back into it through the same table, and
// fills its own part of the memory. The indices of the functions of FIRST stay, so its other bodies do too. ENTRIES receives the names of the stubs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  MAGIC, Reader, SECTION, element, expression, join, limitBytes, limits, list, references, s32, section, sections, text, u32,
} from './wasm.mjs';
import { cutData, refuseFolders } from './data.mjs';
import { linked } from './link.mjs';
import { reached } from './reach.mjs';

/** The export that loads LATER. */
const ENTRY = 'needLater';
/** The name under which LATER imports what FIRST exports. */
const MODULE = 'first';
const KIND = { function: 0, table: 1, memory: 2, global: 3 };
const CALL = 0x10;
const REFERENCE = 0xd2;
const END = 0x0b;
const GET_LOCAL = 0x20;
const CONSTANT = 0x41;
const CALL_INDIRECT = 0x11;
const UNREACHABLE = 0x00;
/** A function of fewer bytes stays whatever its name: it is often the one copy of many that were equal, and a stub is as long. */
const SMALLEST = 60;

/** What the sections say, as far as the cut needs it. */
function parse(bytes) {
  const all = sections(bytes);
  const of = (id) => all.find((part) => part.id === id)?.content ?? Buffer.from([0]);
  const each = (id, read) => new Reader(of(id)).list(read);
  const parameters = each(SECTION.types, (reader) => {
    if (reader.byte() !== 0x60) throw new Error('types other than functions are not known here');
    const count = reader.list((types) => types.byte()).length;
    reader.list((types) => types.byte());
    return count;
  });
  const imported = each(SECTION.imports, (reader) => {
    reader.name(); reader.name();
    if (reader.byte() !== KIND.function) throw new Error('imports other than functions are not known here');
    return reader.u32();
  });
  const types = [...imported, ...each(SECTION.functions, (reader) => reader.u32())];
  const tables = each(SECTION.tables, (reader) => ({ type: reader.byte(), ...limits(reader) }));
  const memory = each(SECTION.memory, limits)[0];
  const globals = each(SECTION.globals, (reader) => { const type = reader.take(2); expression(reader); return type; });
  const exported = each(SECTION.exports, (reader) => ({ name: reader.name(), kind: reader.byte(), index: reader.u32() }));
  const start = all.some((part) => part.id === SECTION.start) ? [new Reader(of(SECTION.start)).u32()] : [];
  const elements = each(SECTION.elements, element);
  const bodies = each(SECTION.code, (reader) => reader.take(reader.u32()));
  return { all, of, parameters, imported: imported.length, types, tables, memory, globals, exported, start, elements, bodies, names: names(all) };
}

function names(all) {
  const found = new Map();
  for (const { id, content } of all) {
    if (id !== SECTION.custom) continue;
    const reader = new Reader(content);
    if (reader.name() !== 'name') continue;
    while (!reader.done) {
      const kind = reader.byte();
      const part = new Reader(reader.take(reader.u32()));
      if (kind === 1) part.list((entries) => { const index = entries.u32(); found.set(index, entries.name().replace(/\[[0-9a-f]{10,16}\]/g, '')); });
    }
  }
  return found;
}

/** Which functions move: those that the list names, and those that nothing else reaches. */
function moving(program, link, patterns) {
  const { imported, bodies } = program;
  const calls = bodies.map((body) => references(body));
  const listed = new Set();
  bodies.forEach((_, place) => {
    const name = program.names.get(imported + place) ?? '';
    if (bodies[place].length >= SMALLEST && !calls[place].bound && patterns.some((pattern) => pattern.test(name))) listed.add(imported + place);
  });
  const kept = reached(program, link, calls, listed);
  const moved = bodies.map((_, place) => imported + place).filter((index) => !kept.functions.has(index) && !calls[index - imported].bound);
  for (const index of moved) {
    if (program.start.includes(index)) throw new Error('the start function cannot move');
  }
  return { calls, moved, kept };
}

/** Slots of the table of functions through which each part calls the other. */
function slots(program, calls, moved, kept) {
  const isMoved = new Set(moved);
  const filled = program.elements.flatMap(({ offset, functions }) => functions.map((index, place) => ({ index, slot: offset + place })));
  const known = new Map(filled.map(({ index, slot }) => [index, slot]));
  // What only the later part names in its data, it puts into the table itself.
  const own = filled.filter(({ index, slot }) => isMoved.has(index) && !kept.slots.has(slot));
  const entered = new Set([...filled.filter(({ slot }) => kept.slots.has(slot)), ...program.exported.filter(({ kind }) => kind === KIND.function)].map(({ index }) => index));
  const back = new Map();
  const first = program.tables[0].minimum;
  calls.forEach(({ found }, place) => {
    const inside = isMoved.has(program.imported + place);
    for (const { index } of found) {
      if (isMoved.has(index)) { if (!inside) entered.add(index); continue; }
      if (inside && !known.has(index) && !back.has(index)) back.set(index, first + back.size);
    }
  });
  const forth = new Map(moved.filter((index) => entered.has(index)).map((index, place) => [index, first + back.size + place]));
  return { isMoved, filled, known, own, back, forth, first, size: first + back.size + forth.size };
}

const indirect = (program, slot, index) => [CONSTANT, ...s32(slot), CALL_INDIRECT, ...u32(program.types[index]), 0];
const segment = (offset, functions) => join([[0, CONSTANT], s32(offset), [END], list(functions.map(u32))]);
const sized = (body) => join([u32(body.length), body]);

/** Segments of the table of functions, put together where places touch. */
function segmentsOf(filled) {
  const found = [];
  for (const { slot, index } of filled) {
    const last = found.at(-1);
    if (last && last.offset + last.functions.length === slot) last.functions.push(index);
    else found.push({ offset: slot, functions: [index] });
  }
  return found.map(({ offset, functions }) => segment(offset, functions));
}

function firstPart(program, plan, entry, data) {
  const { imported, parameters, types } = program;
  const stub = (index) => {
    const slot = plan.forth.get(index);
    if (slot === undefined) return [0, UNREACHABLE, END];
    const locals = Array.from({ length: parameters[types[index]] }, (_, local) => [GET_LOCAL, ...u32(local)]).flat();
    return [0, CALL, ...u32(entry), ...locals, ...indirect(program, slot, index), END];
  };
  const tables = program.tables.map((table, place) => {
    if (place > 0) return table;
    return { ...table, minimum: plan.size, maximum: table.maximum === null ? null : Math.max(plan.size, table.maximum) };
  });
  const rewritten = new Map([
    [SECTION.tables, list(tables.map((table) => [table.type, ...limitBytes(table)]))],
    [SECTION.exports, list([...program.exported, ...sharedExports(program)].map(({ name, kind, index }) => [...text(name), kind, ...u32(index)]))],
    [SECTION.elements, list([...segmentsOf(plan.filled.filter((entry) => !plan.own.includes(entry))), segment(plan.first, [...plan.back.keys()])])],
    [SECTION.data, list(data)],
    [SECTION.code, list(program.bodies.map((body, place) => sized(plan.isMoved.has(imported + place) ? stub(imported + place) : body)))],
  ]);
  const parts = program.all.filter(({ id }) => id !== SECTION.custom && id !== SECTION.dataCount);
  return { tables, bytes: join([MAGIC, ...parts.map(({ id, content }) => section(id, rewritten.get(id) ?? content))]) };
}

/** Exports by which LATER reaches memory, tables and globals, beside those that are there for the browser. */
function sharedExports(program) {
  const all = [
    { name: `${MODULE}-m`, kind: KIND.memory, index: 0 },
    ...program.tables.map((_, index) => ({ name: `${MODULE}-t${index}`, kind: KIND.table, index })),
    ...program.globals.map((_, index) => ({ name: `${MODULE}-g${index}`, kind: KIND.global, index })),
  ];
  return all;
}

function laterPart(program, plan, tables, calls, moved, data) {
  const place = new Map(moved.map((index, position) => [index, position]));
  const described = {
    [KIND.memory]: () => limitBytes(program.memory),
    [KIND.table]: (index) => [tables[index].type, ...limitBytes(tables[index])],
    [KIND.global]: (index) => program.globals[index],
  };
  const imports = sharedExports(program).map(({ name, kind, index }) => join([text(MODULE), text(name), [kind], described[kind](index)]));
  const bodies = moved.map((index) => {
    const body = program.bodies[index - program.imported];
    let from = 0;
    const pieces = [];
    for (const { at, end, opcode, index: called } of calls[index - program.imported].found) {
      pieces.push(body.subarray(from, at), reference(program, plan, place, opcode, called));
      from = end;
    }
    return sized(join([...pieces, body.subarray(from)]));
  });
  const entries = [...plan.forth.keys()];
  return join([
    MAGIC,
    section(SECTION.types, program.of(SECTION.types)),
    section(SECTION.imports, list(imports)),
    section(SECTION.functions, list(moved.map((index) => u32(program.types[index])))),
    section(SECTION.elements, list([
      segment(plan.first + plan.back.size, entries.map((index) => place.get(index))),
      ...segmentsOf(plan.own.map(({ slot, index }) => ({ slot, index: place.get(index) }))),
    ])),
    section(SECTION.code, list(bodies)),
    section(SECTION.data, list(data)),
  ]);
}

function reference(program, plan, place, opcode, called) {
  if (opcode === REFERENCE) throw new Error('a function that moves takes the address of another: keep it');
  if (place.has(called)) return [opcode, ...u32(place.get(called))];
  const slot = plan.known.get(called) ?? plan.back.get(called);
  // A call in tail position needs no special care: it would only use more stack, and none is written today.
  if (opcode !== CALL) throw new Error('tail calls are not known here');
  return indirect(program, slot, called);
}

/** The two parts, how many functions moved, and the indices and names of those that the first part calls. */
export function split(bytes, patterns, linkedBytes) {
  const program = parse(bytes);
  if (program.names.size === 0) throw new Error('the program has no names of functions: build it with -g');
  const entry = program.exported.find(({ name }) => name === ENTRY)?.index;
  if (entry === undefined) throw new Error(`the program does not export ${ENTRY}`);
  const link = linked(linkedBytes);
  const { calls, moved, kept } = moving(program, link, patterns);
  const plan = slots(program, calls, moved, kept);
  const data = cutData(program, link, kept);
  const { tables, bytes: first } = firstPart(program, plan, entry, data.first);
  const entries = [...plan.forth.keys()].map((index) => [index, program.names.get(index)]);
  return { first, later: laterPart(program, plan, tables, calls, moved, data.later), moved: moved.length, functions: program.bodies.length, entries };
}

/** What rustc writes and every browser of the page reads. */
const FEATURES = ['simd', 'bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'].map((name) => `--enable-${name}`);

/**
 * The program keeps nothing at the beginning of its memory, where its stack ends: addresses may be folded into the instructions that use them.
 * Segments stay as they were cut.
 */
const AS_THE_CUT_WANTS = ['--low-memory-unused', '--skip-pass=memory-packing'];

/** Appends names of functions, given as pairs of index and name. */
function named(bytes, entries) {
  const map = list([...entries].sort(([a], [b]) => a - b).map(([index, name]) => join([u32(index), text(name)])));
  return join([bytes, section(SECTION.custom, join([text('name'), [1], u32(map.length), map]))]);
}

/**
 * What is left of the moved functions, and what only they used, goes: wasm-opt leaves out what nobody calls. It gives the others new indices, so the
 * names of the stubs pass through it, for those who look for the function behind a wait.
 */
function shrunk(first, entries) {
  const folder = mkdtempSync(path.join(tmpdir(), 'boucle-'));
  try {
    const file = path.join(folder, 'first.wasm');
    writeFileSync(file, named(first, entries));
    execFileSync('wasm-opt', [file, '-o', file, '-g', '-Oz', '--converge', ...AS_THE_CUT_WANTS, ...FEATURES], { stdio: 'inherit' });
    const all = sections(readFileSync(file));
    const known = new Set(entries.map(([, name]) => name));
    const found = [...names(all)].filter(([, name]) => known.has(name));
    const kept = all.filter(({ id }) => id !== SECTION.custom);
    return { bytes: join([MAGIC, ...kept.map(({ id, content }) => section(id, content))]), entries: found };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines of a list, without comments. */
export const patternsOf = (lines) => lines.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#')).map((line) => new RegExp(line));

/** Cuts the program of a built page, names both parts by their content, and writes down which functions lead to the second. */
function splitPage(folder, patterns, entriesFile, linkedFile) {
  const names = readdirSync(folder).filter((name) => /^app-.*_bg\.wasm$/.test(name));
  if (names.length !== 1) throw new Error(`one program is expected in ${folder}, not ${names.length}`);
  const { first: whole, later, moved, functions, entries: stubs } = split(readFileSync(path.join(folder, names[0])), patterns, readFileSync(linkedFile));
  const { bytes: first, entries } = shrunk(whole, stubs);
  if (![first, later].every((bytes) => WebAssembly.validate(bytes))) throw new Error('the cut has broken the program');
  [first, later].forEach(refuseFolders);
  const sum = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const [firstName, laterName] = [`app-${sum(first)}_bg.wasm`, `later-${sum(later)}.wasm`];
  rmSync(path.join(folder, names[0]));
  writeFileSync(path.join(folder, firstName), first);
  writeFileSync(path.join(folder, laterName), later);
  const page = path.join(folder, 'index.html');
  const integrity = `integrity="sha384-${createHash('sha384').update(first).digest('base64')}"`;
  const html = readFileSync(page, 'utf8')
    .replace(/<link rel="preload"[^>]*_bg\.wasm"[^>]*>/, (link) => link.replace(/integrity="[^"]*"/, integrity))
    .replaceAll(names[0], firstName)
    .replace('data-later=""', `data-later="./${laterName}"`);
  if (!html.includes(laterName)) throw new Error('index.html has no place for the later part');
  writeFileSync(page, html);
  writeFileSync(entriesFile, entries.map((entry) => entry.join('\t')).join('\n'));
  console.log(`split: ${moved} of ${functions} functions come after the first picture`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, list, entriesFile, linkedFile] = process.argv.slice(2);
  splitPage(folder, patternsOf(readFileSync(list, 'utf8')), entriesFile, linkedFile);
}
