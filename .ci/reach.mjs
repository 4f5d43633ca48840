// What the first part of the program holds: the functions, the places in the table of functions and the pieces of the memory that can be reached without
// a function of the list. The record of the linker is exact: a constant in the code is an address when the linker put it there.
import { before } from './link.mjs';

/** How far a constant that was computed from an address may lie from what it means. */
const MARGIN = 1024;
/**
 * Numbers that are no addresses unless the linker says so: one past the last character and the first bits of a character of four bytes, in all code that
 * reads text; how many elements of four bytes the standard library sorts beside their place.
 */
const NO_ADDRESSES = new Set([0x110000, 0x1c0000, 2_000_000]);
const FUNCTION = 0;

/** `calls` are the references of each body, `listed` the functions that are not followed. */
export function reached(program, link, calls, listed) {
  const at = new Map(program.elements.flatMap(({ offset, functions }) => functions.map((index, place) => [offset + place, index])));
  const inData = new Set(link.pieces.flatMap(({ slots }) => [...slots]));
  const [functions, slots, pieces] = [new Set(), new Set(), new Set()];
  const keep = (index) => { if (!listed.has(index)) functions.add(index); };
  const keepSlot = (slot) => { slots.add(slot); keep(at.get(slot)); };
  for (const { kind, index } of program.exported) if (kind === FUNCTION) keep(index);
  program.start.forEach(keep);
  calls.forEach(({ bound }, place) => { if (bound) keep(program.imported + place); });
  // A slot that the code names, or one that other tools have made, may be called by anybody.
  for (const slot of at.keys()) if (link.called.has(slot) || !inData.has(slot)) keepSlot(slot);

  const followFunction = (index) => {
    const { found, numbers } = calls[index - program.imported] ?? { found: [], numbers: [] };
    for (const { index: called } of found) keep(called);
    for (const number of numbers) for (const piece of meaning(link, number)) pieces.add(piece);
  };
  const followPiece = (piece) => {
    piece.pieces.forEach((other) => pieces.add(other));
    piece.slots.forEach(keepSlot);
  };
  follow([functions, followFunction], [pieces, followPiece]);
  return { functions, slots, pieces };
}

/** Visits each member of the sets once, also those that are added on the way. */
function follow(...kinds) {
  const seen = new Set();
  const size = () => kinds.reduce((sum, [members]) => sum + members.size, 0);
  while (seen.size < size()) {
    for (const [members, visit] of kinds) {
      for (const member of members) {
        if (seen.has(member)) continue;
        seen.add(member);
        visit(member);
      }
    }
  }
}

/** The pieces that a number in the code means; all that it could mean when it is not of the linker's making. */
function meaning({ pieces, meant, image: { start, end } }, number) {
  if (meant.has(number)) return meant.get(number);
  if (NO_ADDRESSES.has(number) || number < start - MARGIN || number > end + MARGIN) return [];
  const first = before(pieces, number - MARGIN)?.index ?? 0;
  const near = pieces.slice(first);
  return near.slice(0, near.findIndex((piece) => piece.start > number + MARGIN) >>> 0);
}
