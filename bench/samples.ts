/** One number of each measurement. */
export function pick<Sample>({ ours, peer }: Pair<Sample>, value: (sample: Sample) => number): Pair<number> {
  return { ours: ours.map(value), peer: peer.map(value) };
}

/** Summary of a list of measurements. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Measurements of this project and of its peer, taken in turns. */
export interface Pair<Sample> {
  readonly ours: readonly Sample[];
  readonly peer: readonly Sample[];
}

/**
 * Takes measurements in turns (ours, peer, ours, peer …), so that what else the machine does falls on both alike.
 * One of each goes before, unrecorded, as a warm-up.
 */
export async function inTurns<Sample>(
  rounds: number,
  ours: () => Promise<Sample>,
  peer: () => Promise<Sample>,
): Promise<Pair<Sample>> {
  const samples = { ours: [] as Sample[], peer: [] as Sample[] };
  await ours();
  await peer();
  for (let round = 0; round < rounds; round += 1) {
    samples.ours.push(await ours());
    samples.peer.push(await peer());
  }
  return samples;
}

/** @throws RangeError without any measurement */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const least = sorted[0];
  const most = sorted.at(-1);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (least === undefined || most === undefined || low === undefined || high === undefined) {
    throw new RangeError('nothing was measured');
  }
  return { median: (low + high) / 2, least, most };
}

/**
 * How many times the peer's value ours is: the median of the rounds' ratios. The two of a round are measured within
 * seconds of each other, so that a change of the machine's load from round to round does not count.
 */
export function ratioOf(ours: readonly number[], peer: readonly number[]): number {
  return spreadOf(ours.map((value, round) => value / (peer[round] ?? Number.NaN))).median;
}
