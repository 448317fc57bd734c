/** Returns a number of bytes for people: `812 bytes`, `1.5 MiB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1023.5) return `${Math.round(bytes)} byte${Math.round(bytes) === 1 ? '' : 's'}`;
  let value = bytes;
  let unit = '';
  for (unit of ['KiB', 'MiB', 'GiB', 'TiB']) {
    value /= 1024;
    if (value < 1023.95) break;
  }
  return `${value.toFixed(1)} ${unit}`;
}
