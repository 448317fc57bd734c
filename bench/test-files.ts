import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const bytesPerMib = 1024 * 1024;

/** Bytes of each file. For more, it is given to `cat` several times. */
const fileMib = 128;

const words = 'deploy unit started ready listening on port request served in ms from cache Grüße 42'.split(
  ' ',
);

/** Lines of ordinary length, always the same: a mixture of words, some of them not ASCII. */
function lines(): Buffer {
  const parts: string[] = [];
  let seed = 1;
  let length = 0;
  while (length < bytesPerMib) {
    seed = (seed * 48_271) % 0x7fffffff; // Lehmer's generator
    const count = 4 + (seed % 14);
    const line = Array.from({ length: count }, (_, index) => words[(seed + index * index) % words.length]);
    const text = `${line.join(' ')}\n`;
    parts.push(text);
    length += Buffer.byteLength(text);
  }
  // Cut to size by ASCII, so that no character is halved.
  const text = Buffer.from(parts.join('')).subarray(0, bytesPerMib - 8);
  return Buffer.concat([
    text.subarray(0, text.lastIndexOf(0x0a) + 1),
    Buffer.alloc(bytesPerMib, '-'),
  ]).subarray(0, bytesPerMib);
}

function writeFile(path: string, block: Buffer): string {
  const file = openSync(path, 'w', 0o644);
  try {
    // Just written, it is in the page cache.
    for (let count = 0; count < fileMib; count += 1) writeSync(file, block);
  } finally {
    closeSync(file);
  }
  return path;
}

/** A file of text lines, each block of which ends in a line feed. */
export function textFile(folder: string): string {
  const block = lines();
  block[bytesPerMib - 1] = 0x0a;
  return writeFile(join(folder, 'lines.txt'), block);
}

/** The same without any line feed. */
export function oneLineFile(folder: string): string {
  const block = lines();
  for (let at = block.indexOf(0x0a); at >= 0; at = block.indexOf(0x0a, at)) block[at] = 0x20;
  return writeFile(join(folder, 'one-line.txt'), block);
}

/** The remote command that prints `mib` MiB of a file, a multiple of the file's size. */
export function printing(file: string, mib: number): string {
  return `cat ${Array.from({ length: mib / fileMib }, () => file).join(' ')}`;
}
