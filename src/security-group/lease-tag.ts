/**
 * The value of a run's tag on a rule. `open`: the run needs the rule, or waits until it may use it. `closing`: the run does
 * not need it, and removes it unless another run has it open.
 */
export type LeaseTag =
  | { readonly state: 'open'; readonly until: number }
  | { readonly state: 'closing'; readonly since: number };

/**
 * Milliseconds that a time in a tag may be in the past before its run is taken for dead: the clocks of two runners differ.
 */
const clockMarginMs = 15 * 60_000;

/** Returns the value of a tag. It has only characters that AWS allows in one. Times are milliseconds since 1970. */
export function leaseTagValue(tag: LeaseTag): string {
  return tag.state === 'open'
    ? `open until ${new Date(tag.until).toISOString()}`
    : `closing since ${new Date(tag.since).toISOString()}`;
}

/** Parses the value of a tag. Returns undefined for any other text. */
function parseLeaseTag(value: string): LeaseTag | undefined {
  const [, word, time = ''] = /^(open until|closing since) (\d{4}-[\d:.TZ-]{1,30})$/.exec(value) ?? [];
  const milliseconds = Date.parse(time);
  if (word === undefined || Number.isNaN(milliseconds)) return undefined;
  return word === 'open until'
    ? { state: 'open', until: milliseconds }
    : { state: 'closing', since: milliseconds };
}

/** Whether a run needs the rule, and may be alive. A value that was not written here is kept, too. */
export function isLive(value: string, now: number): boolean {
  const tag = parseLeaseTag(value);
  return tag === undefined || (tag.state === 'open' && tag.until + clockMarginMs > now);
}

/** Whether the run of the tag is dead for sure: its time was over long ago. */
export function isDead(value: string, now: number): boolean {
  const tag = parseLeaseTag(value);
  if (tag === undefined) return false;
  return (tag.state === 'open' ? tag.until : tag.since) + clockMarginMs <= now;
}

/** Whether the run of the tag may be about to remove the rule. */
export function isClosing(value: string, now: number): boolean {
  return parseLeaseTag(value)?.state === 'closing' && !isDead(value, now);
}
