import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import type { ServerChannel } from 'ssh2';
import { ChannelOutput } from '../../ssh2/channel-output';
import { endGroup, signalGroup } from './process-group';
import {
  parseTerminal,
  resize,
  scriptArguments,
  type Terminal,
  type TerminalRequest,
  type TerminalSize,
} from './terminal';

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

/** Exit status reported for a signal that SSH cannot name. */
const unnamedSignalStatus = 255;

/** Where and as whom a command runs. */
export interface SessionPlace {
  readonly home: string;
  /** The whole environment of the command. */
  readonly env: Readonly<Record<string, string>>;
}

/** A command that a client asks to run. */
export interface SessionRequest {
  readonly command: string;
  /** Without it the command gets pipes. */
  readonly terminal: TerminalRequest | undefined;
}

/**
 * A command of an SSH session, run by `/bin/sh -c` in a process group and session of its own. Its streams are joined
 * to the channel as sshd does it: the client's EOF closes the command's stdin. When the command exits, its status is
 * sent. The channel is closed when no process holds its stdout and stderr.
 *
 * In a terminal there is one stream for both outputs, the client's EOF has no effect, and closing the channel hangs
 * up. A signal that kills the command is reported as an exit status of 128 plus its number, unlike sshd.
 */
export class SshSession {
  /** Settled when the command has ended and the channel is no longer used. */
  readonly done: Promise<void>;
  readonly #channel: ServerChannel;
  readonly #child: ChildProcess;
  readonly #stdin: Writable;
  readonly #outputs: readonly [stdout: Readable, stderr: Readable];
  #terminal: Terminal | undefined;
  #size: TerminalSize | undefined;
  #resizing: Promise<void> = Promise.resolve();
  #ending: Promise<void> | undefined;

  constructor(channel: ServerChannel, { command, terminal }: SessionRequest, place: SessionPlace) {
    this.#channel = channel;
    this.#size = terminal;
    const [program, args, env] =
      terminal === undefined
        ? ['/bin/sh', ['-c', command], place.env]
        : ['script', scriptArguments(command, terminal, terminal), { ...place.env, TERM: terminal.term }];
    const child = spawn(program, args, {
      cwd: place.home,
      env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', terminal === undefined ? 'ignore' : 'pipe'],
    });
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null) throw new Error('The command has no pipes');
    this.#child = child;
    this.#stdin = stdin;
    this.#outputs = [stdout, stderr];
    channel.on('error', () => {});
    // The command need not read its input.
    stdin.on('error', () => {});
    if (terminal === undefined) this.#joinInput();
    else this.#joinTerminal(child.stdio[3]);
    this.done = this.#run();
  }

  /** Delivers a signal, by SSH's name for it (`TERM`), to all processes of the command. Unknown names are ignored. */
  signal(name: string): void {
    const known = sshSignals.find((signal) => signal === name.replace(/^SIG/, ''));
    if (known !== undefined && this.#isRunning()) signalGroup(this.#leader(), `SIG${known}`);
  }

  /** Sets the size of the terminal, if there is one. */
  resize(size: TerminalSize): void {
    this.#size = size;
    const terminal = this.#terminal;
    if (terminal !== undefined) this.#resizing = this.#resizing.then(() => resize(terminal, size));
  }

  /** The connection is lost: ends the processes of a command that still runs, and closes its streams. */
  hangUp(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<void> {
    if (this.#isRunning()) {
      // With a terminal, `script` and the command each lead a process group.
      const leaders = new Set([this.#leader(), this.#child.pid ?? this.#leader()]);
      await Promise.all([...leaders].map(endGroup));
    }
    this.#stdin.destroy();
    for (const output of this.#outputs) output.destroy();
    await Promise.all([this.done, this.#resizing]);
  }

  #isRunning(): boolean {
    const { pid, exitCode, signalCode } = this.#child;
    return pid !== undefined && exitCode === null && signalCode === null;
  }

  #leader(): number {
    const leader = this.#terminal?.leader ?? this.#child.pid;
    if (leader === undefined) throw new Error('The command was not started');
    return leader;
  }

  #joinInput(): void {
    const channel = this.#channel;
    const stdin = this.#stdin;
    channel.pipe(stdin);
    // Input that comes after the command has closed its stdin is discarded.
    stdin.once('close', () => {
      channel.unpipe(stdin);
      channel.resume();
    });
    // If the channel closes but not the connection, the command finds its streams closed, as under sshd.
    channel.once('close', () => {
      stdin.destroy();
      for (const output of this.#outputs) output.destroy();
    });
  }

  #joinTerminal(control: Readable | Writable | null | undefined): void {
    if (!(control instanceof Readable)) throw new Error('The terminal has no control pipe');
    const channel = this.#channel;
    let line = '';
    control.setEncoding('utf8');
    control.on('error', () => {});
    control.on('data', (text: string) => {
      line += text;
      const terminal = parseTerminal(line);
      if (terminal === undefined || this.#terminal !== undefined) return;
      this.#terminal = terminal;
      // The size may have changed since the terminal was made.
      if (this.#size !== undefined) this.resize(this.#size);
      // Only now are the modes in force that the client counts on.
      channel.pipe(this.#stdin, { end: false });
    });
    channel.once('close', () => void this.hangUp());
  }

  async #run(): Promise<void> {
    const channel = this.#channel;
    const [stdout, stderr] = this.#outputs;
    const exited = new Promise<void>((resolve) => {
      this.#child.once('exit', (code, signal) => {
        this.#sendExit(code, signal);
        resolve();
      });
      this.#child.once('error', () => {
        this.#sendExit(127, null);
        resolve();
      });
    });
    const output = new ChannelOutput(channel);
    // A channel that closes early rejects these; nobody is left to report it to.
    await Promise.allSettled([exited, output.send(stdout, channel), output.send(stderr, channel.stderr)]);
    channel.end();
  }

  #sendExit(code: number | null, signal: NodeJS.Signals | null): void {
    const name = sshSignals.find((known) => `SIG${known}` === signal);
    if (name !== undefined) this.#channel.exit(name, false, '');
    else this.#channel.exit(code ?? unnamedSignalStatus);
  }
}
