// Just enough of the binary format of WebAssembly to cut a program in two: numbers, sections and the instructions of a body.

/** Reads along a buffer. */
export class Reader {
  constructor(bytes, position = 0) { this.bytes = bytes; this.position = position; }
  byte() { return this.bytes[this.position++]; }
  u32() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = this.byte();
      value += (part & 127) * 2 ** shift;
      if (part < 128) return value;
    }
  }
  /** A signed number of at most 64 bits, as a whole number without sign. */
  s64() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const part = this.byte();
      value |= BigInt(part & 127) << shift;
      if (part < 128) return BigInt.asUintN(64, part & 64 ? value | (-1n << (shift + 7n)) : value);
    }
  }
  /** A signed number of at most 32 bits. */
  s32() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = this.byte();
      value |= (part & 127) << shift;
      if (part < 128) return shift < 25 && part & 64 ? value | (-1 << (shift + 7)) : value;
    }
  }
  /** A number whose value does not matter. */
  skipNumber() { while (this.byte() >= 128); }
  take(length) { this.position += length; return this.bytes.subarray(this.position - length, this.position); }
  name() { return Buffer.from(this.take(this.u32())).toString(); }
  list(read) { return Array.from({ length: this.u32() }, () => read(this)); }
  get done() { return this.position >= this.bytes.length; }
}

export function u32(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
/** As the operand of `i32.const`: the sign bit of the last byte stays clear. */
export function s32(value) {
  const bytes = u32(value);
  if (bytes.at(-1) >= 64) { bytes[bytes.length - 1] += 128; bytes.push(0); }
  return bytes;
}
export const text = (name) => { const bytes = Buffer.from(name); return [...u32(bytes.length), ...bytes]; };
export const join = (parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
export const list = (items) => join([u32(items.length), ...items]);
export const section = (id, content) => join([[id], u32(content.length), content]);
export const MAGIC = [0, 97, 115, 109, 1, 0, 0, 0];

export const SECTION = { custom: 0, types: 1, imports: 2, functions: 3, tables: 4, memory: 5, globals: 6, exports: 7, start: 8, elements: 9, code: 10, data: 11, dataCount: 12 };

/** Sections in their order, as `{ id, content }`. */
export function sections(bytes) {
  const reader = new Reader(bytes, MAGIC.length);
  const found = [];
  while (!reader.done) {
    const id = reader.byte();
    found.push({ id, content: reader.take(reader.u32()) });
  }
  return found;
}

/** A constant expression up to its end, as an index of a segment or the value of a global. */
export function expression(reader) {
  const start = reader.position;
  for (;;) {
    const opcode = reader.byte();
    if (opcode === 0x0b) return reader.bytes.subarray(start, reader.position);
    if (opcode === 0x43) reader.take(4);
    else if (opcode === 0x44) reader.take(8);
    else reader.skipNumber();
  }
}

/** An active segment of table 0 that lists functions: what is written by the tools that build the page. */
export function element(reader) {
  if (reader.u32() !== 0) throw new Error('element segments of other kinds are not known here');
  const place = new Reader(expression(reader));
  if (place.byte() !== 0x41) throw new Error('the place of an element segment is not a constant');
  return { offset: place.u32(), functions: reader.list((functions) => functions.u32()) };
}

/** Minimum and maximum of a table or memory. */
export function limits(reader) {
  const flags = reader.byte();
  if (flags > 1) throw new Error(`limits with flags ${flags} are not known here`);
  return { minimum: reader.u32(), maximum: flags === 1 ? reader.u32() : null };
}
export const limitBytes = ({ minimum, maximum }) => (maximum === null ? [0, ...u32(minimum)] : [1, ...u32(minimum), ...u32(maximum)]);

const NUMBER = (reader) => reader.skipNumber();
const TWO = (reader) => { reader.skipNumber(); reader.skipNumber(); };
const bytesOf = (length) => (reader) => reader.take(length);
const MEMORY = (reader, note) => { if (reader.u32() >= 64) reader.skipNumber(); note(reader.u32()); };
const halves = (note, value) => { note(Number(value & 0xffffffffn)); note(Number(value >> 32n)); };

/** Operands by opcode; an opcode without any is not listed. */
const OPERANDS = new Map([
  // Blocks, branches, calls.
  ...[0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10, 0x12].map((code) => [code, NUMBER]),
  [0x0e, (reader) => { for (let count = reader.u32(); count >= 0; count -= 1) reader.skipNumber(); }],
  ...[0x11, 0x13].map((code) => [code, TWO]),
  [0x1c, (reader) => { for (let count = reader.u32(); count > 0; count -= 1) reader.skipNumber(); }],
  // Locals, globals, tables, memory, constants, references.
  ...[0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0xd0, 0xd2].map((code) => [code, NUMBER]),
  [0x41, (reader, note) => note(reader.s32() >>> 0)], [0x42, (reader, note) => halves(note, reader.s64())],
  ...Array.from({ length: 0x3e - 0x28 + 1 }, (_, index) => [0x28 + index, MEMORY]),
  [0x43, bytesOf(4)], [0x44, bytesOf(8)],
]);
/** Highest opcode of one byte without prefix that is known here. */
const PLAIN = [[0x00, 0x05], [0x0b, 0x13], [0x1a, 0x1c], [0x20, 0x26], [0x28, 0xc4], [0xd0, 0xd2]];
const isPlain = (code) => PLAIN.some(([first, last]) => code >= first && code <= last);

/** Operands after the prefix 0xfc (saturating conversions, bulk memory, tables). */
function bulk(reader) {
  const code = reader.u32();
  if (code > 17) throw new Error(`opcode 0xfc ${code} is not known here`);
  if ([8, 10, 12, 14].includes(code)) TWO(reader);
  else if (code > 7) NUMBER(reader);
  return code;
}
/** Operands after the prefix 0xfd (vectors of 128 bits). */
function vector(reader, note) {
  const code = reader.u32();
  if (code <= 11 || code === 92 || code === 93) MEMORY(reader, note);
  else if (code === 12) for (let lane = 0; lane < 4; lane += 1) note(reader.take(4).readUInt32LE());
  else if (code === 13) reader.take(16);
  else if (code >= 21 && code <= 34) reader.byte();
  else if (code >= 84 && code <= 91) { MEMORY(reader, note); reader.byte(); }
  return code;
}

const CALLS = new Set([0x10, 0x12, 0xd2]);
/** Copying into or dropping a data or element segment, which only the module that holds it can. */
const SEGMENTS = new Set([8, 9, 12, 13]);

/**
 * The references to functions in a body, as `{ at, end, opcode, index }`, whether it uses segments of its module, and its numbers of 32 bits, among
 * which are all addresses.
 */
export function references(body) {
  const reader = new Reader(body);
  reader.list((locals) => { locals.skipNumber(); locals.skipNumber(); });
  const found = [];
  const numbers = new Set();
  const note = (number) => numbers.add(number);
  let bound = false;
  while (!reader.done) {
    const at = reader.position;
    const opcode = reader.byte();
    if (opcode === 0xfc) bound ||= SEGMENTS.has(bulk(reader));
    else if (opcode === 0xfd) vector(reader, note);
    else if (CALLS.has(opcode)) {
      const index = reader.u32();
      found.push({ at, end: reader.position, opcode, index });
    } else if (isPlain(opcode)) OPERANDS.get(opcode)?.(reader, note);
    else throw new Error(`opcode 0x${opcode.toString(16)} is not known here`);
  }
  return { found, bound, numbers };
}
