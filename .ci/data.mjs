// The memory of the program at the start, cut in two.
import { homedir } from 'node:os';
import path from 'node:path';
import { image, pieceAt, segments } from './link.mjs';
import { SECTION, join, s32, u32 } from './wasm.mjs';

/** A shorter gap is filled with zeros: compressed they take less than the heading of one more segment. */
const SHORTEST_GAP = 256;
/** Size of a `core::panic::Location`: address and length of a path, line, column. */
const LOCATION = 16;
/** Folders of the machine that builds, before the name of a crate or of the standard library. */
const FOLDERS = /^(\/.*\/registry\/src\/[^/]+\/|\/.*\/git\/checkouts\/|\/rustc\/[0-9a-f]+\/).+\.rs$/;

/**
 * Takes the folders of the machine that builds from the paths that a panic names: nobody should read them in a published page. A path shares its bytes
 * with others, so it is cut at its beginning, where it points to.
 */
function withoutFolders(link, { start, memory }) {
  const word = (address) => memory.readUInt32LE(address - start);
  const others = new Set(link.meant.keys());
  const cut = new Map();
  for (const piece of link.pieces) {
    const place = piece.start;
    const [to, length] = piece.end - place === LOCATION ? [piece.pointers.get(place), word(place + 4)] : [];
    const text = to && memory.subarray(to - start, to - start + length).toString('latin1');
    const folder = text && text.match(FOLDERS)?.[1].length;
    if (!folder) { for (const other of piece.pointers.values()) others.add(other); continue; }
    memory.writeUInt32LE(to + folder, place - start);
    memory.writeUInt32LE(length - folder, place - start + 4);
    cut.set(to, to + folder);
  }
  for (const [from, to] of cut) {
    let end = from;
    while (end < to && !others.has(end)) end += 1;
    memory.fill(0, from - start, end - start);
  }
}

/** Where the memory goes with the later part, as `{ start, end }`, put together where pieces touch. */
function leaving(link, kept) {
  const found = [];
  for (const piece of link.pieces) {
    if (kept.pieces.has(piece)) continue;
    const last = found.at(-1);
    if (last?.end === piece.start) last.end = piece.end;
    else found.push({ start: piece.start, end: piece.end });
  }
  return found;
}

/** The data segments of both parts. */
export function cutData(program, link, kept) {
  const { start, end } = link.image;
  const memory = Buffer.from(link.image.memory);
  const finished = image(segments(program.of(SECTION.data)));
  // Zeros at the ends may have been left out.
  const same = (byte, place) => byte === (finished.memory[place + start - finished.start] ?? 0);
  if (finished.start < start || finished.end > end || !memory.every(same)) throw new Error('the page was not made from the program of the linker');
  withoutFolders(link, { start, memory });
  const write = ({ start: from, end: to }) => join([[0, 0x41], s32(from), [0x0b], u32(to - from), memory.subarray(from - start, to - start)]);
  const gone = leaving(link, kept);
  const later = gone.map(write);
  const first = [];
  let from = start;
  for (const piece of gone) {
    memory.fill(0, piece.start - start, piece.end - start);
    if (piece.end - piece.start < SHORTEST_GAP) continue;
    if (piece.start > from) first.push(write({ start: from, end: piece.start }));
    from = piece.end;
  }
  if (from < end) first.push(write({ start: from, end }));
  return { first, later };
}

/** Fails when a file names a folder of this machine. */
export function refuseFolders(bytes) {
  for (const folder of [process.env.CARGO_HOME ?? path.join(homedir(), '.cargo'), process.cwd()]) {
    const at = bytes.indexOf(`${folder}/`);
    if (at >= 0) throw new Error(`the page names a folder of this machine: ${bytes.subarray(at, at + 160).toString('latin1')}`);
  }
}
