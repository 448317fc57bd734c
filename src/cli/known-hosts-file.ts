import { readFile } from 'node:fs/promises';
import { type KnownHosts, parseKnownHosts } from '../connect/host-keys/known-hosts';
import { thrownText } from '../thrown-text';
import { UsageError } from './usage-error';

/**
 * Reads the file of `--known-hosts`; without one, nothing is known.
 * @throws UsageError if it cannot be read, or has lines that are malformed
 */
export async function readKnownHostsFile(path: string | undefined): Promise<KnownHosts> {
  if (path === undefined) return { entries: [], warnings: [] };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    throw new UsageError(`--known-hosts: ${thrownText(thrown)}`);
  }
  const { knownHosts, problems } = parseKnownHosts(text);
  if (problems.length > 0) throw new UsageError(`--known-hosts: ${path}: ${problems.join('; ')}`);
  return knownHosts;
}
