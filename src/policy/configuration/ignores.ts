import type { Finding } from '../finding';
import type { Ignore } from './configuration';

/** Returns the entry that leaves a finding out, undefined if there is none. Expired entries leave nothing out. */
export function ignoreFor(finding: Finding, ignores: readonly Ignore[], now: Date): Ignore | undefined {
  return ignores.find((ignore) => !isExpired(ignore, now) && matches(ignore, finding));
}

/** Returns whether the last day of an entry is over, in UTC. */
export function isExpired({ expires }: Ignore, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

function matches({ inFile, rule, sid, statement }: Ignore, finding: Finding): boolean {
  return (
    (rule === undefined || rule === finding.ruleId) &&
    (sid === undefined || sid === finding.statement?.sid) &&
    (statement === undefined || statement - 1 === finding.statement?.index) &&
    (inFile === undefined || inFile(finding.fileName))
  );
}
