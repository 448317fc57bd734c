import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { ServerChannel } from 'ssh2';
import { ChannelOutput } from '../../ssh2/channel-output';
import { endGroup, signalGroup } from './process-group';

/** Signals that SSH can name (RFC 4254 §6.10). */
const sshSignals = [
  'ABRT',
  'ALRM',
  'FPE',
  'HUP',
  'ILL',
  'INT',
  'KILL',
  'PIPE',
  'QUIT',
  'SEGV',
  'TERM',
  'USR1',
  'USR2',
] as const;

/** Number of a signal, for the exit status of one that SSH cannot name. */
const unnamedSignalStatus = 255;

/** Where and as whom a command runs. */
export interface SessionPlace {
  readonly home: string;
  /** The whole environment of the command. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A command of an SSH session, run by `/bin/sh -c` in a process group and session of its own, with its streams joined
 * to the channel as sshd does it: the client's EOF closes the command's stdin; when the command exits, its status is
 * sent, and the channel is closed when nothing holds its stdout and stderr any more.
 */
export class SshSession {
  /** Settled when the command has ended and the channel is done with. */
  readonly done: Promise<void>;
  private readonly child: ChildProcessWithoutNullStreams;
  private ending: Promise<void> | undefined;

  constructor(
    private readonly channel: ServerChannel,
    command: string,
    place: SessionPlace,
  ) {
    this.child = spawn('/bin/sh', ['-c', command], {
      cwd: place.home,
      env: place.env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.joinInput();
    this.done = this.run();
  }

  /** Delivers a signal, by SSH's name for it (`TERM`), to all processes of the command. Unknown names are ignored. */
  signal(name: string): void {
    const known = sshSignals.find((signal) => signal === name.replace(/^SIG/, ''));
    if (known !== undefined && this.isRunning()) signalGroup(this.leader(), `SIG${known}`);
  }

  /** The connection is gone: ends the processes of a command that still runs, and lets go of its streams. */
  hangUp(): Promise<void> {
    this.ending ??= this.end();
    return this.ending;
  }

  private async end(): Promise<void> {
    if (this.isRunning()) await endGroup(this.leader());
    this.child.stdin.destroy();
    this.child.stdout.destroy();
    this.child.stderr.destroy();
    await this.done;
  }

  private isRunning(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  private leader(): number {
    if (this.child.pid === undefined) throw new Error('The command was not started');
    return this.child.pid;
  }

  private joinInput(): void {
    const { channel, child } = this;
    channel.pipe(child.stdin);
    // The command need not read its input. What comes after it has closed it is thrown away.
    child.stdin.on('error', () => {});
    child.stdin.once('close', () => {
      channel.unpipe(child.stdin);
      channel.resume();
    });
    // With the channel gone (and the connection not), the command finds its streams closed, as under sshd.
    channel.once('close', () => {
      child.stdin.destroy();
      child.stdout.destroy();
      child.stderr.destroy();
    });
    channel.on('error', () => {});
  }

  private async run(): Promise<void> {
    const { channel, child } = this;
    const exited = new Promise<void>((resolve) => {
      child.once('exit', (code, signal) => {
        this.sendExit(code, signal);
        resolve();
      });
      child.once('error', () => {
        this.sendExit(127, null);
        resolve();
      });
    });
    const output = new ChannelOutput(channel);
    // A channel that closes early ends these; there is nobody left to tell.
    await Promise.allSettled([
      exited,
      output.send(child.stdout, channel),
      output.send(child.stderr, channel.stderr),
    ]);
    channel.end();
  }

  private sendExit(code: number | null, signal: NodeJS.Signals | null): void {
    const name = sshSignals.find((known) => `SIG${known}` === signal);
    if (name !== undefined) this.channel.exit(name, false, '');
    else this.channel.exit(code ?? unnamedSignalStatus);
  }
}
