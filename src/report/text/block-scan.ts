/** The part of WebAssembly that is used here; Node's types do not declare it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** Bytes of a block: what one SIMD instruction looks at. */
export const blockBytes = 16;

const pageBytes = 64 * 1024;
const pages = 3;

/** The most bytes that can be scanned at a time. A block at the end, and one byte more, are read from beyond `to`. */
export const maxScanBytes = pages * pageBytes - 2 * blockBytes;

/** Memory to put bytes into, and a search in it for blocks that need a closer look, sixteen bytes at a time. */
export interface ScanMemory {
  /** At least {@link maxScanBytes}. Everyone uses the same: what is here is gone when somebody else scans. */
  readonly bytes: Buffer;
  /**
   * The first of the blocks that begin at `at`, `at + 16`, … before `to` that holds a byte below 0x20 other than TAB
   * and LF, or one of 0x7f, 0xc2, 0xe2, or the first of two `:` or of two `#`. Where there is none: a place at or
   * after `to`. What follows `to` in the last block counts, too, so the answer may be one too many.
   *
   * Undefined where this machine cannot: a processor without SIMD, or WebAssembly switched off.
   */
  readonly scan: ((at: number, to: number) => number) | undefined;
}

/*
 * Each byte is looked up twice, by its low and its high four bits. The bits that both tables have in common are the
 * classes that the byte is of:
 */
const controlBelow0x10 = 1;
const controlBelow0x20 = 2;
const del = 4;
const mayBeginControl = 8; // 0xc2, 0xe2
const colon = 16;
const hash = 32;
const always = controlBelow0x10 | controlBelow0x20 | del | mayBeginControl;
const whereTwice = colon | hash;

const lowBits = Array.from(
  { length: 16 },
  (_, low) => (low === 0x09 || low === 0x0a ? 0 : controlBelow0x10) | controlBelow0x20,
);
const highBits: number[] = Array(16).fill(0);
function enter(byte: number, kind: number): void {
  lowBits[byte & 0x0f] = (lowBits[byte & 0x0f] ?? 0) | kind;
  highBits[byte >> 4] = (highBits[byte >> 4] ?? 0) | kind;
}
highBits[0] = controlBelow0x10;
highBits[1] = controlBelow0x20;
enter(0x7f, del);
enter(0xc2, mayBeginControl);
enter(0xe2, mayBeginControl);
enter(0x3a, colon);
enter(0x23, hash);

// Of the core specification 2.0, "Binary format".
const simd = 0xfd;
const i32Const = 0x41;
function get(local: number): number[] {
  return [0x20, local];
}
function set(local: number): number[] {
  return [0x21, local];
}
function tee(local: number): number[] {
  return [0x22, local];
}
/** Sixteen bytes from the address on the stack, and `offset` behind it. */
function load(offset: number): number[] {
  return [simd, 0x00, 0x00, offset];
}
function constant(bytes: readonly number[]): number[] {
  return [simd, 0x0c, ...bytes];
}
/** Sixteen times the same, below 0x40. */
function splat(byte: number): number[] {
  return [i32Const, byte, simd, 0x0f];
}
/** Looks up each byte of the upper vector, which is below 16, in the one beneath. */
const lookUp = [simd, 0x0e];
const equal = [simd, 0x23];
const and = [simd, 0x4e];
const or = [simd, 0x50];
const isAnySet = [simd, 0x53];
function shiftRight(bits: number): number[] {
  return [i32Const, bits, simd, 0x6d, 0x01];
}

const [at, to, block, low, high, nibble, always16, whereTwice16] = [0, 1, 2, 3, 4, 5, 6, 7];

// `scan(at, to)`, instruction by instruction.
const body = [
  ...[0x01, 0x06, 0x7b], // six locals of type v128
  ...[...constant(lowBits), ...set(low), ...constant(highBits), ...set(high)],
  ...[...splat(0x0f), ...set(nibble)],
  ...[...splat(always), ...set(always16), ...splat(whereTwice), ...set(whereTwice16)],
  ...[0x02, 0x40], // block
  ...[0x03, 0x40], // loop
  ...[...get(at), ...get(to), 0x4f, 0x0d, 0x01], // leave the block if at >= to
  // The classes of the sixteen bytes at `at`: low[block & 0x0f] & high[block >> 4] …
  ...[...get(low), ...get(at), ...load(0), ...tee(block), ...get(nibble), ...and, ...lookUp],
  ...[...get(high), ...get(block), ...shiftRight(4), ...lookUp, ...and],
  // … of which some count only where the next byte is the same.
  ...[...get(block), ...get(at), ...load(1), ...equal, ...get(whereTwice16), ...and],
  ...[...get(always16), ...or, ...and],
  ...[...isAnySet, 0x0d, 0x01], // leave the block if there is any
  ...[...get(at), i32Const, blockBytes, 0x6a, ...set(at)], // at += 16
  ...[0x0c, 0x00], // once more
  ...[0x0b, 0x0b], // end of loop and block
  ...[...get(at), 0x0b], // return at
];

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}
function vector(...parts: number[][]): number[] {
  return [parts.length, ...parts.flat()];
}
function sized(bytes: number[]): number[] {
  const { length } = bytes;
  // LEB128, for up to 14 bits.
  return length < 0x80 ? [length, ...bytes] : [(length & 0x7f) | 0x80, length >> 7, ...bytes];
}
function section(id: number, content: number[]): number[] {
  return [id, ...sized(content)];
}

function moduleBytes(): Uint8Array {
  return Uint8Array.from([
    ...[0x00, ...Buffer.from('asm'), 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f])), // type: (i32, i32) -> i32
    ...section(3, vector([0x00])), // one function, of that type
    ...section(5, vector([0x00, pages])), // a memory
    ...section(7, vector([...name('memory'), 0x02, 0x00], [...name('scan'), 0x00, 0x00])),
    ...section(10, vector(sized(body))),
  ]);
}

function isScan(value: unknown): value is NonNullable<ScanMemory['scan']> {
  return typeof value === 'function';
}

function start(): ScanMemory {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()));
    const scan: unknown = Reflect.get(exports, 'scan');
    const memory: unknown = Reflect.get(exports, 'memory');
    const buffer: unknown =
      typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'buffer') : null;
    if (isScan(scan) && buffer instanceof ArrayBuffer) return { bytes: Buffer.from(buffer), scan };
  } catch {
    // Without it, then.
  }
  return { bytes: Buffer.allocUnsafeSlow(maxScanBytes), scan: undefined };
}

let memory: ScanMemory | undefined;

/** The memory of this process, made when first asked for. */
export function scanMemory(): ScanMemory {
  memory ??= start();
  return memory;
}
