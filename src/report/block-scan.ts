/** The part of WebAssembly that is used here; Node's types do not declare it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** Bytes of a block: what one SIMD instruction looks at. */
export const BLOCK_BYTES = 16;

/** The most bytes that can be scanned at a time: one page of WebAssembly's memory. */
export const MAX_SCAN_BYTES = 64 * 1024;

/** Finds blocks that may hold a control character, sixteen bytes at a time. */
export interface BlockScanner {
  /** Copies `bytes`, at most {@link MAX_SCAN_BYTES}, to where they can be scanned. */
  load(bytes: Uint8Array): void;
  /**
   * The first of the blocks that begin at `at`, `at + 16`, … before `to` that holds a byte below 0x20 other than TAB
   * and LF, or one of 0x7f, 0xc2, 0xe2. Where there is none: a place at or after `to`. What follows `to` in the last
   * block counts, too, so the answer may be one too many.
   */
  scan(at: number, to: number): number;
}

const [atArgument, toArgument, block] = [0x00, 0x01, 0x02];
const localGet = 0x20;
const i32Const = 0x41;
const simd = 0xfd;
const [splat, equals, lessUnsigned, andNot, or, anyTrue] = [0x0f, 0x23, 0x26, 0x4f, 0x50, 0x53];

/** Pushes whether each byte of the block is the one that `constant` (signed LEB128) stands for. */
const isByte = (...constant: number[]): number[] => [
  ...[localGet, block, i32Const, ...constant, simd, splat],
  ...[simd, equals],
];

// The WebAssembly of `scan(at, to)`, instruction by instruction (core specification 2.0, "Binary format").
const body = [
  ...[0x01, 0x01, 0x7b], // one local: `block`, a v128
  ...[0x02, 0x40], // block
  ...[0x03, 0x40], // loop
  ...[localGet, atArgument, localGet, toArgument, 0x4f, 0x0d, 0x01], // leave the block if at >= to
  ...[localGet, atArgument, simd, 0x00, 0x00, 0x00, 0x22, block], // block = the 16 bytes at `at`
  ...[i32Const, 0x20, simd, splat, simd, lessUnsigned], // below 0x20 …
  ...[...isByte(0x09), ...isByte(0x0a), simd, or, simd, andNot], // … and neither TAB nor LF
  ...[...isByte(0xff, 0x00), simd, or], // or 0x7f
  ...[...isByte(0xc2, 0x01), simd, or], // or 0xc2
  ...[...isByte(0xe2, 0x01), simd, or], // or 0xe2
  ...[simd, anyTrue, 0x0d, 0x01], // leave the block if any byte is
  ...[localGet, atArgument, i32Const, BLOCK_BYTES, 0x6a, 0x21, atArgument], // at += 16
  ...[0x0c, 0x00], // once more
  ...[0x0b, 0x0b], // end of loop and block
  ...[localGet, atArgument, 0x0b], // return at
];

const name = (text: string): number[] => [text.length, ...Buffer.from(text)];
const vector = (...parts: number[][]): number[] => [parts.length, ...parts.flat()];
const sized = (bytes: number[]): number[] => {
  const { length } = bytes;
  // LEB128, for up to 14 bits.
  return length < 0x80 ? [length, ...bytes] : [(length & 0x7f) | 0x80, length >> 7, ...bytes];
};
const section = (id: number, content: number[]): number[] => [id, ...sized(content)];

const moduleBytes = (): Uint8Array =>
  Uint8Array.from([
    ...[0x00, ...Buffer.from('asm'), 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f])), // type: (i32, i32) -> i32
    ...section(3, vector([0x00])), // one function, of that type
    ...section(5, vector([0x00, 0x01])), // a memory of one page
    ...section(7, vector([...name('memory'), 0x02, 0x00], [...name('scan'), 0x00, 0x00])),
    ...section(10, vector(sized(body))),
  ]);

const isScan = (value: unknown): value is BlockScanner['scan'] => typeof value === 'function';

const start = (): BlockScanner | undefined => {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()));
    const scan: unknown = Reflect.get(exports, 'scan');
    const memory: unknown = Reflect.get(exports, 'memory');
    const buffer: unknown =
      typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'buffer') : null;
    if (!isScan(scan) || !(buffer instanceof ArrayBuffer)) return undefined;
    const page = new Uint8Array(buffer);
    return { load: (bytes) => page.set(bytes), scan };
  } catch {
    return undefined; // A processor without SIMD, or WebAssembly switched off.
  }
};

let scanner: BlockScanner | undefined | null = null;

/** The scanner, made when first asked for; `undefined` where this machine has none. */
export const blockScanner = (): BlockScanner | undefined => {
  if (scanner === null) scanner = start();
  return scanner;
};
