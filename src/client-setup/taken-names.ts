import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClientHost } from './client-host';
import { effectiveOptions } from './effective-options';

/** Maximum number of processes at a time. */
const maxParallel = 10;

/** Keywords of `ssh_config` that say which host a name is, or as whom to log in there. */
const decisive = ['hostname', 'hostkeyalias', 'port', 'user', 'proxycommand', 'proxyjump'];

/**
 * Returns the IDs of the instances whose name is already that of another host: in the configuration of `ssh` as it is
 * now, earlier setup steps of this job included, or in `/etc/hosts`. A tag must not take it over.
 * @param hostsFile text in the format of hosts(5)
 */
export async function takenNames(
  hosts: readonly ClientHost[],
  hostsFile: string = readHostsFile(),
): Promise<ReadonlySet<string>> {
  const named = hosts.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]));
  const ofHostsFile = namesIn(hostsFile);
  const taken = new Set(named.filter(({ name }) => ofHostsFile.has(name.toLowerCase())).map(({ id }) => id));
  if (named.length === 0) return taken;
  // Options for a name that no line but `Host *` is about.
  const unknown = `x${randomBytes(8).toString('hex')}`;
  const { options: usual } = await effectiveOptions(unknown);
  for (let start = 0; start < named.length; start += maxParallel) {
    const check = async ({ id, name }: { id: string; name: string }): Promise<void> => {
      const { options: configured } = await effectiveOptions(name);
      if (configured.get('hostname') === id) return;
      const differs = (keyword: string): boolean =>
        configured.get(keyword)?.toLowerCase() !==
        usual.get(keyword)?.replaceAll(unknown, name).toLowerCase();
      if (decisive.some(differs)) taken.add(id);
    };
    await Promise.all(named.slice(start, start + maxParallel).map(check));
  }
  return taken;
}

function namesIn(hostsFile: string): ReadonlySet<string> {
  const lines = hostsFile.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  return new Set(lines.flatMap(([, ...names]) => names.map((name) => name.toLowerCase())));
}

function readHostsFile(): string {
  try {
    return readFileSync('/etc/hosts', 'utf8');
  } catch {
    return '';
  }
}
