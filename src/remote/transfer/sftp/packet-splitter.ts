import { maxPacketBytes } from './wire';

/** Maximum number of pieces that are kept apart. A server could send a packet in pieces of one byte. */
const maxPieces = 256;

/** Cuts what a server sends into packets. */
export class PacketSplitter {
  #lengthBytes = 0;
  #length = 0;
  #missing = 0;
  #pieces: Buffer[] = [];

  /**
   * Passes each packet that is complete to `take`, without its length, in pieces: joining those of large packets would cost
   * a copy of all data that is read.
   * @throws RangeError if a length is not that of a packet
   */
  push(chunk: Buffer, take: (pieces: Buffer[]) => void): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#missing === 0) {
        this.#length = this.#length * 256 + chunk.readUInt8(at++);
        if (++this.#lengthBytes === 4) this.#begin();
        continue;
      }
      const piece = chunk.subarray(at, at + this.#missing);
      at += piece.length;
      this.#missing -= piece.length;
      this.#pieces.push(piece);
      if (this.#missing === 0) {
        const pieces = this.#pieces;
        this.#pieces = [];
        take(pieces);
      } else if (this.#pieces.length === maxPieces) {
        this.#pieces = [Buffer.concat(this.#pieces)];
      }
    }
  }

  #begin(): void {
    const length = this.#length;
    this.#length = 0;
    this.#lengthBytes = 0;
    if (length === 0 || length > maxPacketBytes) throw new RangeError(`a packet of ${length} bytes`);
    this.#missing = length;
  }
}
