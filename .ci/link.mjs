// What the linker knows of a program (`--emit-relocs`): where each constant and each static stands in the memory, and who points at it.
//
// The addresses are those of the finished page: the tools that come after the linker move neither the memory nor the slots of the table of functions.
import { Reader, SECTION, element, expression, sections } from './wasm.mjs';

/** Kinds of symbols. */
const DATA = 1;
const SECTION_SYMBOL = 3;
/** Flags of symbols. */
const UNDEFINED = 0x10;
const NAMED = 0x40;
/** Kinds of relocations: addresses (as offset of an access, as constant, in the data) and slots of the table of functions. */
const ADDRESS_AS_OFFSET = 3;
const ADDRESSES = new Set([ADDRESS_AS_OFFSET, 4, 5]);
const SLOTS = new Set([1, 2]);
/** Relocations of functions, types, globals and tables: they say nothing of the memory. */
const OTHERS = new Set([0, 6, 7, 20]);

const custom = (all, wanted) => {
  for (const { id, content } of all) {
    if (id !== SECTION.custom) continue;
    const reader = new Reader(content);
    if (reader.name() === wanted) return reader;
  }
  throw new Error(`the linker has written no ${wanted}: link with --emit-relocs`);
};

/** The places that a data section fills, as `{ address, bytes, at }`, `at` being the place of the bytes in the section. */
export function segments(content) {
  const reader = new Reader(content);
  return reader.list(() => {
    if (reader.u32() !== 0) throw new Error('data segments of other kinds are not known here');
    const place = new Reader(expression(reader));
    if (place.byte() !== 0x41) throw new Error('the place of a data segment is not a constant');
    const address = place.s32();
    const bytes = reader.take(reader.u32());
    return { address, bytes, at: reader.position - bytes.length };
  });
}

/** The memory as it is filled at the start, from its first to its last byte. */
export function image(filled) {
  const start = Math.min(...filled.map(({ address }) => address));
  const end = Math.max(...filled.map(({ address, bytes }) => address + bytes.length));
  const memory = Buffer.alloc(end - start);
  for (const { address, bytes } of filled) memory.set(bytes, address - start);
  return { start, end, memory };
}

function symbols(reader, filled) {
  reader.u32();
  while (!reader.done) {
    const kind = reader.byte();
    const part = new Reader(reader.take(reader.u32()));
    if (kind === 8) return part.list(() => symbol(part, filled));
  }
  throw new Error('the linker has written no symbols');
}

function symbol(part, filled) {
  const kind = part.byte();
  const flags = part.u32();
  if (kind === SECTION_SYMBOL) return { kind, index: part.u32() };
  if (kind !== DATA) {
    const index = part.u32();
    if (!(flags & UNDEFINED) || flags & NAMED) part.name();
    return { kind, index };
  }
  const name = part.name();
  if (flags & UNDEFINED) return { kind, name };
  const [place, offset, size] = [part.u32(), part.u32(), part.u32()];
  return { kind, name, address: filled[place] && filled[place].address + offset, size };
}

function relocations(reader) {
  reader.u32();
  return reader.list(() => {
    const [kind, at, symbol] = [reader.byte(), reader.u32(), reader.u32()];
    const addend = ADDRESSES.has(kind) ? reader.s32() : 0;
    if (!ADDRESSES.has(kind) && !SLOTS.has(kind) && !OTHERS.has(kind)) throw new Error(`relocations of kind ${kind} are not known here`);
    return { kind, at, symbol, addend };
  });
}

/** The smallest pieces of the memory that must stay together, in their order, as `{ start, end }`: strings that end alike share bytes. */
function pieces(data) {
  const sorted = data.filter(({ size, address }) => size > 0 && address !== undefined).sort((a, b) => a.address - b.address);
  const found = [];
  for (const { address, size } of sorted) {
    const last = found.at(-1);
    if (last && address < last.end) last.end = Math.max(last.end, address + size);
    else found.push({ start: address, end: address + size });
  }
  return found.map((piece, index) => ({ ...piece, index, pieces: new Set(), pointers: new Map(), slots: new Set() }));
}

/** The last piece that begins at an address or before it. */
export function before(found, address) {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle].start <= address) low = middle + 1; else high = middle;
  }
  return found[low - 1];
}

/** The piece that holds an address. */
export function pieceAt(found, address) {
  const piece = before(found, address);
  return piece && address < piece.end ? piece : undefined;
}

/** Which slots hold which functions. */
function slotsOf(all) {
  const found = new Map();
  const reader = new Reader(all.find(({ id }) => id === SECTION.elements).content);
  for (const { offset, functions } of reader.list(element)) functions.forEach((index, place) => found.set(index, offset + place));
  return found;
}

/**
 * Pieces of the memory, each with the pieces and slots that it points at and where its pointers stand; for each address in the code the pieces that are
 * meant; the slots that the code names itself; and the memory at the start.
 */
export function linked(bytes) {
  const all = sections(bytes);
  const of = (id) => all.find((part) => part.id === id).content;
  const filled = segments(of(SECTION.data));
  const table = symbols(custom(all, 'linking'), filled);
  const found = pieces(table.filter(({ kind }) => kind === DATA));
  const slots = slotsOf(all);
  const pieceOf = (address) => (address === undefined ? undefined : pieceAt(found, address));
  /** Where a relocation points: an address of the filled memory or a slot. */
  const target = ({ kind, symbol, addend }) => {
    if (SLOTS.has(kind)) return slots.get(table[symbol].index);
    return table[symbol].address === undefined ? undefined : table[symbol].address + addend;
  };
  const hold = (there, entry) => {
    if (there !== target(entry)) throw new Error('the record of the linker does not fit the program');
  };

  for (const entry of relocations(custom(all, 'reloc.DATA'))) {
    const segment = filled.findLast(({ at }) => at <= entry.at);
    const address = segment.address + entry.at - segment.at;
    const from = pieceOf(address);
    if (!from) throw new Error('a pointer stands outside all that the linker names');
    if (target(entry) === undefined) continue;
    hold(segment.bytes.readUInt32LE(entry.at - segment.at), entry);
    if (SLOTS.has(entry.kind)) from.slots.add(target(entry));
    else from.pointers.set(address, target(entry));
    // The symbol says what is meant: an address past the end of one may be the beginning of the next.
    const to = ADDRESSES.has(entry.kind) && pieceOf(table[entry.symbol].address);
    if (to) from.pieces.add(to);
  }

  const called = new Set();
  const meant = new Map();
  for (const entry of relocations(custom(all, 'reloc.CODE'))) {
    const address = target(entry);
    if (SLOTS.has(entry.kind)) called.add(address);
    if (!ADDRESSES.has(entry.kind) || address === undefined) continue;
    const there = new Reader(of(SECTION.code), entry.at);
    hold(entry.kind === ADDRESS_AS_OFFSET ? there.u32() : there.s32(), entry);
    if (!meant.has(address)) meant.set(address, new Set());
    const piece = pieceOf(table[entry.symbol].address);
    if (piece) meant.get(address).add(piece);
  }
  return { pieces: found, meant, called, image: image(filled) };
}
