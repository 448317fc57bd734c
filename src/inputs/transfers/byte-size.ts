import { described, type InputReader } from '../input-reader';

const units: Readonly<Record<string, number>> = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };

/** Reads `download-limit`: a number of bytes, such as `500MiB` or `10GiB`. */
export function readDownloadLimit(inputs: InputReader): number {
  const text = inputs.text('download-limit');
  const [, count = '', unit = ''] = /^(\d{1,6})\s*([KMGT]iB)$/.exec(text) ?? [];
  const bytes = Number(count) * (units[unit] ?? 0);
  if (bytes > 0) return bytes;
  inputs.problem(`\`download-limit\` is ${described(text)}; it takes a size such as 500MiB, 10GiB or 1TiB.`);
  return 1;
}
