import type { Instance } from '../instance/instance';

/** A `Name` tag that is not a host name, and why. */
export interface RefusedName {
  readonly instanceId: string;
  /** A clause about the tag, without its subject. The tag itself may be any text. */
  readonly why: string;
}

/** The host names of instances besides their IDs. */
export interface HostNames {
  /** Instance ID → its name. */
  readonly names: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedName[];
}

/**
 * Returns the host names that `Name` tags give instances. Anybody who may tag an instance chooses its name, so a tag must
 * not lead the clients away from another host: one with a dot could be that of a server on the internet (`github.com`),
 * and one with the form of an instance ID that of another instance. Letter case does not matter to `ssh`.
 */
export function hostNames(instances: readonly Instance[]): HostNames {
  const count = new Map<string, number>();
  for (const { name = '' } of instances) {
    count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const refused: RefusedName[] = [];
  for (const { id, name } of instances) {
    if (name === undefined) continue;
    const why = count.get(name.toLowerCase()) === 1 ? nameProblem(name) : 'is that of several instances';
    if (why === undefined) names.set(id, name);
    else refused.push({ instanceId: id, why });
  }
  return { names, refused };
}

function nameProblem(name: string): string | undefined {
  if (name.includes('.')) return 'has a dot, so it could be the name of another server';
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/.test(name)) {
    return 'has other characters than letters, digits, - and _, or more than 63';
  }
  if (/^(0x[\da-f]*|\d+)$/i.test(name)) return 'is a number, so it could be an address';
  if (/^i-/i.test(name)) return 'begins as an instance ID';
  return name.toLowerCase() === 'localhost' ? 'is that of the runner itself' : undefined;
}
