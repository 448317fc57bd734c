import { readFileSync } from 'node:fs';
import { textOf } from '../../policy-files/read-text';
import { thrownText } from '../../thrown-text';
import { UsageError } from '../usage-error';
import { commandScript } from './command-words';

/** Maximum size of a script in bytes, as for `run-file` of the action. */
const maxBytes = 10 * 1024 * 1024;

/** Where the script comes from. */
export interface ScriptSource {
  /** The words after `--`. */
  readonly command: readonly string[] | undefined;
  /** `--file` */
  readonly file: string | undefined;
  /** `--shell` */
  readonly shell: string;
}

/**
 * Returns the script to run. Standard input is read only if the file is `-`.
 * @throws {UsageError} if there is no script or more than one, or if the file cannot be read
 */
export async function scriptText({ command, file, shell }: ScriptSource): Promise<string> {
  if (command !== undefined && file !== undefined) {
    throw new UsageError('--file and -- COMMAND are both given; use one of them.');
  }
  if (command !== undefined) {
    if (shell !== 'bash' && shell !== 'sh') {
      throw new UsageError('--shell can be only bash or sh with -- COMMAND; for others use --file.');
    }
    return commandScript(command);
  }
  if (file === undefined) {
    throw new UsageError(
      'There is nothing to run: give a command after --, as in `eic run web-1 -- uptime`, or a script with --file. Words before -- are instances.',
    );
  }
  return readScript(file);
}

async function readScript(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await standardInput(maxBytes) : readFileSync(file);
    if (bytes.length > maxBytes) throw new UsageError(`--file ${file}: it is larger than 10 MiB.`);
    const script = textOf(bytes, file === '-' ? 'standard input' : file).replace(/^\ufeff/, '');
    if (script.trim() === '') throw new UsageError(`--file ${file}: the script is empty.`);
    return script;
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError(`--file ${file}: ${thrownText(thrown)}`);
  }
}

/** Maximum size of a script's standard input in bytes: it is sent as a part of the program that starts the script. */
const maxInputBytes = 1024 * 1024;

/**
 * Reads all of standard input, for the script.
 * @throws {UsageError} if it is too large
 */
export async function inputForScript(): Promise<Buffer> {
  const bytes = await standardInput(maxInputBytes);
  if (bytes.length > maxInputBytes) {
    throw new UsageError(
      '--stdin: standard input is larger than 1 MiB. For more, use `eic ssh`, which passes it on as it comes.',
    );
  }
  return bytes;
}

async function standardInput(most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
