/** An instance as it is sorted. */
export interface Located {
  /** `null` if it is not known. It comes first. */
  readonly region: string | null;
  readonly id: string;
}

/** Compares instances for the order of a selection: by Region, then by ID, both as text. */
export function byRegionAndId(one: Located, other: Located): number {
  return compared(one.region ?? '', other.region ?? '') || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
