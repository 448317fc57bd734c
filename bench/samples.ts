/** What a list of measurements comes to. */
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
export const inTurns = async <Sample>(
  rounds: number,
  ours: () => Promise<Sample>,
  peer: () => Promise<Sample>,
): Promise<Pair<Sample>> => {
  const samples = { ours: [] as Sample[], peer: [] as Sample[] };
  await ours();
  await peer();
  for (let round = 0; round < rounds; round += 1) {
    samples.ours.push(await ours());
    samples.peer.push(await peer());
  }
  return samples;
};

/** @throws RangeError without any measurement */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((left, right) => left - right);
  const least = sorted[0];
  const most = sorted.at(-1);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (least === undefined || most === undefined || low === undefined || high === undefined) {
    throw new RangeError('nothing was measured');
  }
  return { median: (low + high) / 2, least, most };
};
