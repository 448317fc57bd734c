import type { Client, ClientChannel, ConnectConfig, ExecOptions } from 'ssh2';
import ssh2 from 'ssh2';
import { ed25519Pair } from '../../fixtures/ed25519-pair';

/** The output and the end of a command at the other end of an SSH connection. */
export interface CommandResult {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly code: number | null;
  readonly signal: string | null;
}

type Pair = { readonly private: string; readonly public: string };

/** A fresh key pair, as `ssh-keygen` would write it. */
export function keyPair(type: 'ed25519' | 'rsa' | 'ecdsa' = 'ed25519'): Pair {
  const { utils } = ssh2;
  if (type === 'rsa') return utils.generateKeyPairSync('rsa', { bits: 2048 });
  if (type === 'ecdsa') return utils.generateKeyPairSync('ecdsa', { bits: 256 });
  return ed25519Pair();
}

/** Logs in; rejects where the host refuses. The caller ends the client. `prepare` is called once it connects. */
export function logIn(config: ConnectConfig, prepare?: (client: Client) => void): Promise<Client> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.once('error', reject);
    client.once('ready', () => {
      client.removeListener('error', reject);
      // Connections are cut off on purpose in some tests.
      client.on('error', () => {});
      resolve(client);
    });
    client.connect({ readyTimeout: 5000, ...config });
    prepare?.(client);
  });
}

/** Starts a command. */
export function exec(client: Client, command: string, options: ExecOptions = {}): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.exec(command, options, (error, channel) => {
      if (error) reject(error);
      else resolve(channel);
    });
  });
}

/** Everything that a started command writes until its channel is closed. */
export function collect(channel: ClientChannel): Promise<CommandResult> {
  return new Promise((resolve) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let end: Pick<CommandResult, 'code' | 'signal'> = { code: null, signal: null };
    channel.on('data', (chunk: Buffer) => stdout.push(chunk));
    channel.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    channel.on('exit', (code: number | null, signal?: string) => {
      end = { code, signal: signal ?? null };
    });
    channel.on('close', () =>
      resolve({ stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), ...end }),
    );
  });
}

/** The first bytes that a command writes to its stdout, as text. */
export function firstOutput(channel: ClientChannel): Promise<string> {
  return new Promise((resolve) => channel.once('data', (chunk: Buffer) => resolve(chunk.toString())));
}
