import { spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import type { Deadline } from '../../aws/deadline';
import { tooManyOpenFiles } from '../../aws/too-many-open-files';
import { EicError } from '../../eic-error';
import { privateAddress } from '../../instance/address';
import type { Instance } from '../../instance/instance';
import { killAtExit } from './process-group';
import { type PipedProcess, type ProcessEnd, ProcessStream } from './process-stream';
import { type Route, type RouteTarget, StreamLost, unlimited, where } from './route';

/** The process that was to reach an instance, and what it wrote. */
export interface FailedCommand {
  readonly target: RouteTarget;
  /** How it failed, to follow the name of the command: `ended with exit code 1 before the server spoke`. */
  readonly how: string;
  /** The last lines of its standard error, or of its standard output if that is no SSH server's; made safe to show. */
  readonly lines: readonly string[];
}

/** Options of {@link proxyCommandRoute}. */
export interface ProxyCommandOptions {
  /** The words of the command with OpenSSH's tokens in them; the first is the program. */
  readonly words: readonly string[];
  readonly port: number;
  readonly instanceIp?: string | undefined;
  readonly osUser: string;
  /** The environment of this process, of which the command gets a part: see {@link commandEnvironment}. */
  readonly environment: NodeJS.ProcessEnv;
  readonly kind?: 'proxy-command' | 'ssm';
  /** Whether an instance without an address can be reached. Its ID is the address then. */
  readonly needsAddress?: boolean;
  /** Called for each instance before anything is started; throws if it cannot be. */
  readonly prepare?: () => void;
  /** Returns a failure's explanation; `undefined` if it has none. */
  readonly explain?: (failed: FailedCommand) => EicError | undefined;
}

/**
 * Starts a program for each connection, as OpenSSH's `ProxyCommand` does, but without a shell. Its standard input and
 * output are the stream to sshd.
 */
export function proxyCommandRoute(options: ProxyCommandOptions): Route {
  const { words, port, kind = 'proxy-command', environment, instanceIp, osUser } = options;
  return {
    async target(instance) {
      options.prepare?.();
      const address = instanceIp ?? privateAddress(instance) ?? addressless(instance, options);
      return { instance, address, port, route: kind };
    },
    reserve: unlimited,
    open(target, deadline) {
      const [program = '', ...args] = words.map((word) => filledIn(word, target, osUser));
      return run(program, args, commandEnvironment(environment), target, options.explain, deadline);
    },
    // Each stream ends its own process.
    close() {},
  };
}

function addressless(instance: Instance, { needsAddress = true, words }: ProxyCommandOptions): string {
  if (!needsAddress || !words.some((word) => /%%|%h/.exec(word)?.[0] === '%h')) return instance.id;
  throw new EicError('EIC_NO_ADDRESS', `Instance ${instance.id} has no IP address for \`proxy-command\`.`, {
    remedy: 'Use %n, the ID of the instance, in place of %h; or set `instance-ip`.',
  });
}

/** Replaces the tokens in one word. A value is never split: it stays in this word. */
function filledIn(word: string, { address, port, instance }: RouteTarget, osUser: string): string {
  const values: Readonly<Record<string, string>> = {
    '%h': address,
    '%p': String(port),
    '%n': instance.id,
    '%r': osUser,
    '%%': '%',
  };
  return word.replace(/%[hpnr%]/g, (token) => values[token] ?? token);
}

/**
 * Returns the environment of a command: the step's own, as a `run:` step has it, with the AWS credentials in it.
 * Left out are the inputs and saved states of this action, and the tokens that only actions get.
 */
function commandEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOfActions = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|CACHE)_)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOfActions.test(name)));
}

/** Starts the command, and waits until the server's identification comes from it. */
async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  target: RouteTarget,
  explain: ProxyCommandOptions['explain'],
  deadline: Deadline,
): Promise<Duplex> {
  deadline.throwIfCancelled();
  if (deadline.over) throw commandFailed(program, { target, how: 'was not started in time', lines: [] });
  const failed = (how: string, heard = false): EicError => {
    const lines = stream.complaints.length > 0 ? stream.complaints : stream.preamble;
    const failure = { target, how, lines };
    const error = explain?.(failure) ?? commandFailed(program, failure);
    return heard ? new StreamLost(error.code, error.message, error) : error;
  };
  const onExit = ({ how, succeeded, heard }: ProcessEnd): EicError | undefined => {
    if (heard) return succeeded ? undefined : failed(`ended with ${how}`, true);
    // The login judges what the other side sent: sshd refuses connections in words too.
    if (succeeded && stream.complaints.length === 0 && stream.preamble.length > 0 && explain === undefined)
      return undefined;
    return failed(`ended with ${how} before an SSH server answered`);
  };
  const child = start(program, args, env);
  const stream = new ProcessStream(child, onExit);
  child.once('error', (error) => stream.destroy(spawnError(error, program, target)));
  const onAbort = () => {
    const seconds = Math.round(deadline.totalMs / 1000);
    stream.destroy(failed(`brought no response of an SSH server in ${seconds} s`));
  };
  deadline.signal.addEventListener('abort', onAbort, { once: true });
  stream.on('error', ignore);
  try {
    await stream.heard;
    return stream;
  } catch (thrown) {
    stream.destroy();
    deadline.throwIfCancelled();
    throw thrown;
  } finally {
    deadline.signal.removeEventListener('abort', onAbort);
  }
}

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): PipedProcess {
  try {
    // A group of its own, so that a signal to it reaches what it starts, and the runner's signals do not reach it.
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true, env });
    killAtExit(child);
    return child;
  } catch (thrown) {
    throw tooManyOpenFiles(thrown) ?? thrown;
  }
}

function spawnError(error: Error, program: string, target: RouteTarget): EicError {
  const outOfFiles = tooManyOpenFiles(error);
  if (outOfFiles !== undefined) return outOfFiles;
  const code: unknown = Reflect.get(error, 'code');
  const why =
    code === 'ENOENT' ? 'the runner has no such program' : code === 'EACCES' ? 'it is not executable' : code;
  return new EicError(
    'EIC_PROXY_COMMAND_FAILED',
    `The proxy command "${program}" for ${target.instance.id} cannot be started: ${why}.`,
    {
      remedy:
        'Install it in a step before this one, or write its absolute path. Its name is looked up in the PATH of the step.',
      cause: error,
    },
  );
}

function commandFailed(program: string, { target, how, lines }: FailedCommand): EicError {
  const last = lines.at(-1);
  const said = last === undefined ? 'It wrote nothing to standard error.' : `Its last line: ${last}`;
  return new EicError(
    'EIC_PROXY_COMMAND_FAILED',
    `The proxy command "${program}" to ${where(target)} ${how}. ${said}`,
    {
      remedy:
        'Run the command on the runner: an SSH server must answer on its standard output. No shell reads it, so quote words as for a shell and use no variables.',
      details: lines.length > 1 ? lines : [],
    },
  );
}

function ignore(): void {}
