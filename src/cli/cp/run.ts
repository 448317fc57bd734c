import { homedir } from 'node:os';
import { EicError } from '../../eic-error';
import { bytePathOf } from '../../remote/transfer/byte-path';
import type { Transferred } from '../../remote/transfer/transferred';
import { added, nothingTransferred } from '../../remote/transfer/transferred-sum';
import { errorText } from '../../report/text/error-text';
import { errorInFlagWords } from '../action-inputs/flag-words';
import { RunCancellation } from '../cancellation';
import { reportFailure } from '../failure';
import { readKnownHostsFile } from '../known-hosts-file';
import { Connections } from './connections';
import { copy, refuseUnsafeClean } from './copy';
import { findSources } from './find-sources';
import type { CpFlags } from './flags';
import type { FoundSource } from './found-source';
import { instanceMachine, type Machine, thisMachine } from './machine';
import type { InstancePlace, LocalPlace, Place } from './place';
import { planCopies } from './plan';
import { type CpRequest, readRequest } from './request';
import { Screen } from './screen';
import { standardInputSource, writeToStream } from './standard-streams';

/** Exit code if a file was not copied, as of `scp` and `cp`. */
const notCopiedExitCode = 1;

/**
 * Copies files as the command line says, and sets the exit code.
 * @throws UsageError before anything is sent, if the command line is wrong
 */
export async function runCp(words: readonly string[], flags: CpFlags): Promise<void> {
  const request = readRequest(words, flags);
  const knownHosts = await readKnownHostsFile(flags.knownHosts);
  using cancellation = new RunCancellation(
    'Each file at the destination is either the old or the new one, never a part of it.',
  );
  const isShown = flags.quiet !== true && (request.destination.kind !== 'stream' || !process.stdout.isTTY);
  const screen = await Screen.open(isShown);
  const cancelled = cancellation.signal;
  const connections = new Connections({ flags, knownHosts, cancelled, warn: screen.say });
  try {
    const isWhole = await new CopyCommand(request, flags, connections, screen, cancelled).run();
    process.exitCode = cancellation.exitCode ?? (isWhole ? 0 : notCopiedExitCode);
  } catch (thrown) {
    screen.end();
    // As of cat: the reader of the output has all that it wanted.
    if (!cancellation.isOutputClosed) {
      const { code } = reportFailure(thrown);
      if (isAboutFiles(code)) process.exitCode = notCopiedExitCode;
    }
    process.exitCode = cancellation.exitCode ?? process.exitCode;
  } finally {
    screen.end();
    await connections.close();
    // Else the process would wait for the end of standard input.
    if (request.sources.some(({ kind }) => kind === 'stream')) process.stdin.destroy();
  }
}

function isAboutFiles(code: EicError['code']): boolean {
  return code === 'EIC_TRANSFER_FAILED' || code === 'EIC_TRANSFER_REFUSED';
}

/** One run of the command. */
class CopyCommand {
  readonly #request: CpRequest;
  readonly #flags: CpFlags;
  readonly #connections: Connections;
  readonly #screen: Screen;
  readonly #cancelled: AbortSignal;
  readonly #machines = new Map<Place, Machine>();
  #hasFailed = false;

  constructor(
    request: CpRequest,
    flags: CpFlags,
    connections: Connections,
    screen: Screen,
    cancelled: AbortSignal,
  ) {
    this.#request = request;
    this.#flags = flags;
    this.#connections = connections;
    this.#screen = screen;
    this.#cancelled = cancelled;
  }

  /**
   * @returns whether all was copied; what was not is reported
   * @throws EicError if nothing more can be copied
   */
  async run(): Promise<boolean> {
    const { sources, destination } = this.#request;
    await this.#reachMachines();
    const found: FoundSource[] = [];
    for (const source of sources) found.push(...(await this.#find(source)));
    const transferred =
      destination.kind === 'stream' ? await this.#write(found) : await this.#copyAll(found, destination);
    if (transferred !== undefined) this.#screen.done(transferred);
    return !this.#hasFailed;
  }

  /** Connects to all instances at the same time. */
  async #reachMachines(): Promise<void> {
    const { sources, destination, onInstances } = this.#request;
    const instances = [...new Set(onInstances.map(({ instance }) => instance))];
    this.#screen.begin(`Connecting to ${instances.join(' and ')}`);
    const options = {
      become: this.#flags.become === true,
      warn: this.#screen.say,
      cancelled: this.#cancelled,
    };
    const here = thisMachine(homedir(), options);
    for (const place of onInstances) void this.#connections.to(place);
    for (const place of [...sources, destination]) {
      if (place.kind === 'local') this.#machines.set(place, here);
      if (place.kind !== 'instance') continue;
      const connection = await this.#connections.to(place);
      this.#machines.set(place, await instanceMachine(place, connection, options));
    }
  }

  #machineOf(place: LocalPlace | InstancePlace): Machine {
    const machine = this.#machines.get(place);
    if (machine === undefined) throw new Error('a place without a machine');
    return machine;
  }

  async #find(source: Place): Promise<readonly FoundSource[]> {
    if (source.kind === 'stream') return [standardInputSource(process.stdin)];
    const recursive = this.#flags.recursive === true;
    return findSources(source, this.#machineOf(source), { recursive, failed: this.#failed });
  }

  async #copyAll(
    found: readonly FoundSource[],
    place: LocalPlace | InstancePlace,
  ): Promise<Transferred | undefined> {
    const machine = this.#machineOf(place);
    const isForSeveral = this.#request.sources.length > 1 || found.length > 1;
    const destination = bytePathOf(place.path);
    const copies = await planCopies(found, { machine, destination, isForSeveral, failed: this.#failed });
    const clean = this.#flags.clean === true;
    if (clean) await refuseUnsafeClean(copies, machine);
    this.#closeLooks();
    let sum = nothingTransferred;
    for (const planned of copies) {
      const [first] = planned.sources;
      this.#screen.begin(first?.found.shown ?? '');
      const options = {
        machine,
        clean,
        unchanged: this.#flags.unchanged,
        preserveTimes: this.#flags.preserveTimes === true,
        signal: this.#cancelled,
        progress: this.#screen.update,
      };
      const done = await this.#orFailed(copy(planned, options));
      if (done !== undefined) sum = added(sum, done);
    }
    return copies.length === 0 ? undefined : sum;
  }

  /** Writes the only source to standard output. */
  async #write(found: readonly FoundSource[]): Promise<Transferred | undefined> {
    const [only, ...others] = found;
    if (only === undefined) return undefined;
    if (others.length > 0) {
      this.#failed(`${found.length} files match, and standard output can take one.`, 'Name one file.');
      return undefined;
    }
    this.#closeLooks();
    this.#screen.begin(only.shown);
    const source = await only.open(undefined);
    try {
      const bytes = await writeToStream(source, process.stdout, {
        signal: this.#cancelled,
        progress: this.#screen.update,
      });
      return { ...nothingTransferred, files: 1, bytes };
    } finally {
      source.close();
    }
  }

  #closeLooks(): void {
    for (const { look } of this.#machines.values()) look.close();
  }

  /** Reports that files were not copied, and returns `undefined` then. Other errors are thrown. */
  async #orFailed<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (thrown) {
      const error = EicError.from(thrown);
      if (this.#cancelled.aborted || !isAboutFiles(error.code)) throw thrown;
      this.#hasFailed = true;
      this.#screen.say(errorText(errorInFlagWords(error)));
      return undefined;
    }
  }

  readonly #failed = (message: string, remedy: string): void => {
    this.#hasFailed = true;
    this.#screen.say(errorText(new EicError('EIC_TRANSFER_FAILED', message, { remedy })));
  };
}
