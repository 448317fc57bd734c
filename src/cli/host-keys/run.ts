import { type AwsClients, awsClients } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { type ConsoleAnswer, readConsole } from '../../connect/host-keys/console-output';
import { directAddress } from '../../instance/address';
import { findInstances } from '../../instance/find';
import { imageName } from '../../instance/image-name';
import type { Instance } from '../../instance/instance';
import { nameLabels } from '../../report/run/name-labels';
import { safeLine } from '../../report/text/output-lines';
import { singleLine } from '../../report/text/safe-text';
import type { AwsFlags } from '../aws-options';
import { awsSettings } from '../aws-settings';
import { reportFailure } from '../failure';
import { instanceIds } from '../instance-argument';
import { allowClosedOutput } from '../standard-output';
import { type FoundHostKey, foundHostKeys, hostKeyLine } from './found-host-keys';

/** The flags of `eic host-keys`. */
export interface HostKeysFlags extends AwsFlags {
  readonly port: number;
}

/** Milliseconds for all calls to AWS. */
const totalMs = 30_000;

/** Prints the host keys in the console output of instances, and sets the exit code. */
export async function runHostKeys(instances: readonly string[], flags: HostKeysFlags): Promise<void> {
  allowClosedOutput();
  try {
    const { region } = await awsSettings(flags);
    const aws = awsClients(region);
    try {
      const deadline = new Deadline(totalMs, new AbortController().signal);
      const ids = await instanceIds(instances, [aws], deadline);
      const { instances: found, problems } = await findInstances(ids, aws, deadline);
      const labels = nameLabels([...found.values()]);
      let missing = 0;
      for (const id of ids) {
        const instance = found.get(id);
        const problem = problems.get(id);
        // The console of an instance that does not run can be read, too.
        if (instance === undefined) throw problem ?? new Error(`${id} is neither found nor missing`);
        const count = await showInstance(instance, labels.get(id) ?? id, flags.port, aws, deadline);
        if (count === 0) missing += 1;
      }
      process.exitCode = missing === 0 ? 0 : 1;
    } finally {
      aws.close();
    }
  } catch (thrown) {
    reportFailure(thrown);
  }
}

/** @returns the number of host keys that were found */
async function showInstance(
  instance: Instance,
  label: string,
  port: number,
  aws: AwsClients,
  deadline: Deadline,
): Promise<number> {
  const { id, state, imageId } = instance;
  const [answer, image] = await Promise.all([
    readConsole(instance, aws, deadline),
    imageId === undefined ? undefined : imageName(imageId, aws, deadline),
  ]);
  const name = label.includes(id) ? label : `${label} (${id})`;
  const about = image === undefined ? '' : `, image ${singleLine(image, 100)}`;
  process.stderr.write(`${name}: ${state}${about}\n`);
  const keys = foundHostKeys(answer.hostKeys);
  for (const key of keys) {
    process.stderr.write(`  ${key.type ?? 'key of unknown type'} ${key.sha256}: ${comparison(key)}\n`);
    process.stdout.write(`${hostKeyLine(key, id, directAddress(instance), port)}\n`);
  }
  if (keys.length === 0) process.stderr.write(`  No host key was found: ${whyNone(answer)}\n`);
  return keys.length;
}

function comparison({ blob, isListed }: FoundHostKey): string {
  if (blob === undefined) {
    return 'the console shows only its fingerprint. The action takes the line, OpenSSH does not.';
  }
  return isListed
    ? 'the console shows the key and its fingerprint, which agree.'
    : 'the console shows the key.';
}

function whyNone({ failure, bytes = 0 }: ConsoleAnswer): string {
  if (failure !== undefined) {
    const lines = [failure.message, failure.remedy, ...failure.details].flatMap((text) =>
      text.split(/\r?\n/),
    );
    return lines.map(safeLine).join('\n  ');
  }
  if (bytes === 0) {
    return 'EC2 has no console output of it. It appears some minutes after the instance was started.';
  }
  return `its console output (${bytes} bytes) has no block of host keys. That is normal after a reboot or much output.`;
}
