import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostName, type InstanceRecord, type SandboxInstanceOptions } from './instance';
import type { PushedKeys } from './pushed-keys';
import type { TcpAddress } from './ssh/forwarding';
import { SshHost } from './ssh/host';
import { generateHostKeys, type HostKeyType } from './ssh/host-keys';

/** An instance and what runs on it. */
export interface Machine {
  readonly record: InstanceRecord;
  /** The directory that commands start in. */
  readonly home: string;
  /** Public host keys, as lines of `*.pub` files. */
  readonly publicKeys: readonly string[];
  /** `undefined` if the instance is not running, or if the caller starts another SSH server. */
  readonly host: SshHost | undefined;
}

/** Resources that the instances of a sandbox share. */
export interface MachineRoom {
  /** Number of instances. */
  readonly count: number;
  /** An existing directory for their homes. */
  readonly directory: string;
  readonly pushedKeys: PushedKeys;
  /** Returns the listener that an instance reaches under an address in its VPC. */
  readonly find: (from: InstanceRecord, destination: TcpAddress) => TcpAddress | undefined;
}

function hostKeyTypes(options: SandboxInstanceOptions, count: number): readonly HostKeyType[] {
  if (options.sshHost === false) return [];
  return options.hostKeyTypes ?? (count > 10 ? ['ed25519', 'ecdsa'] : ['ed25519', 'ecdsa', 'rsa']);
}

/** Makes an instance's home, its host keys and its SSH host, which does not listen yet. */
export async function makeMachine(
  options: SandboxInstanceOptions,
  record: InstanceRecord,
  { count, directory, pushedKeys, find }: MachineRoom,
): Promise<Machine> {
  const home = join(directory, record.id);
  await mkdir(home, { mode: 0o700 });
  const hostKeys = await generateHostKeys(hostKeyTypes(options, count), hostName(record));
  const publicKeys = [...hostKeys.map((key) => key.publicKey), ...(options.hostPublicKeys ?? [])];
  const { sshHost = true, algorithms, allowTcpForwarding = true } = options;
  const host =
    sshHost && record.state === 'running'
      ? new SshHost({
          instance: record,
          hostKeys,
          pushedKeys,
          home,
          ...(algorithms && { algorithms }),
          ...(allowTcpForwarding && { find: (destination) => find(record, destination) }),
        })
      : undefined;
  return { record, home, publicKeys, host };
}
