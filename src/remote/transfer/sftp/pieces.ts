/** Returns the bytes of all pieces together. */
export function byteLength(pieces: readonly Buffer[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}

/** Takes bytes from the beginning of pieces. @throws RangeError if there are less */
export function takeHead(pieces: Buffer[], length: number): Buffer {
  const [first = Buffer.alloc(0)] = pieces;
  if (first.length > length) {
    pieces[0] = first.subarray(length);
    return first.subarray(0, length);
  }
  const all = pieces.length === 1 ? first : Buffer.concat(pieces);
  if (all.length < length) throw new RangeError('a packet that is too short');
  pieces.splice(0, pieces.length, ...(all.length > length ? [all.subarray(length)] : []));
  return all.subarray(0, length);
}

/** Takes a number from the beginning of pieces. @throws RangeError if there are less than four bytes */
export function takeUint32(pieces: Buffer[]): number {
  return takeHead(pieces, 4).readUInt32BE();
}
