/** Message number of a channel request (RFC 4254 §5.4). */
const channelRequest = 98;

/** Reads a packet's fields (RFC 4251 §5). Methods throw a RangeError if the packet is too short. */
class Fields {
  readonly #packet: Buffer;
  at: number;

  constructor(packet: Buffer, at: number) {
    this.#packet = packet;
    this.at = at;
  }

  number(): number {
    this.at += 4;
    return this.#packet.readUInt32BE(this.at - 4);
  }

  string(): Buffer {
    const length = this.number();
    if (length > this.#packet.length - this.at) throw new RangeError('a string beyond the packet');
    this.at += length;
    return this.#packet.subarray(this.at - length, this.at);
  }
}

/**
 * Reads a channel request of one type.
 * @param read reads the fields after `want reply`
 * @returns `undefined` for any other packet, and for one that is too short
 */
export function readChannelRequest<T>(
  packet: Buffer,
  type: string,
  read: (fields: Fields) => T,
): T | undefined {
  if (packet[0] !== channelRequest) return undefined;
  try {
    const fields = new Fields(packet, 5);
    if (fields.string().toString('latin1') !== type) return undefined;
    fields.at += 1;
    return read(fields);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
