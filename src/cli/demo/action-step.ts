import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseFileCommands } from './file-commands';

/** The parts of an action's metadata (`action.yml`) that are needed to run it. */
export interface ActionMetadata {
  /** Default values by input; empty if there is none. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Path of the bundle, relative to `action.yml`. */
  readonly main: string;
  readonly post: string | undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads `action.yml`. Throws an Error if the file does not exist or is not the metadata of a JavaScript action. */
export async function readActionMetadata(path: string): Promise<ActionMetadata> {
  const metadata: unknown = parse(await readFile(path, 'utf8'));
  const { inputs = {}, runs } = isRecord(metadata) ? metadata : {};
  if (!isRecord(inputs) || !isRecord(runs) || typeof runs.main !== 'string') {
    throw new Error(`${path} is not the metadata of a JavaScript action`);
  }
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    isRecord(input) && input.default !== undefined ? String(input.default) : '',
  ]);
  return {
    inputs: Object.fromEntries(defaults),
    main: runs.main,
    post: typeof runs.post === 'string' ? runs.post : undefined,
  };
}

/** A workflow step that uses the action, and where it runs. */
export interface ActionStep {
  /** The folder of `action.yml`. */
  readonly folder: string;
  readonly metadata: ActionMetadata;
  /** `with:` */
  readonly inputs: Readonly<Record<string, string>>;
  /** `env:` of the step and the job. */
  readonly env: Readonly<Record<string, string>>;
  /** An existing directory for the runner's files; the caller removes it. */
  readonly temp: string;
}

/** How a part of a step (`main` or `post`) ended. */
export interface StepOutcome {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly summary: string;
  /** Values that `main` saves for `post`. */
  readonly state: ReadonlyMap<string, string>;
}

/** Returns the name of the environment variable that holds an input. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Runs the `main` or `post` bundle of an action as GitHub's runner does: inputs and state in variables, and files for
 * outputs, state and summary. Of our own environment it gets only the paths of programs, home and temporary files.
 *
 * @param onOutput Takes its stdout and stderr in chunks that may end within a line.
 * @param signal If aborted, the bundle gets SIGINT, as when a job is cancelled.
 */
export async function runBundle(
  step: ActionStep,
  bundle: string,
  state: ReadonlyMap<string, string>,
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<StepOutcome> {
  const files = {
    GITHUB_OUTPUT: join(step.temp, 'set_output'),
    GITHUB_STATE: join(step.temp, 'save_state'),
    GITHUB_STEP_SUMMARY: join(step.temp, 'step_summary'),
    GITHUB_ENV: join(step.temp, 'set_env'),
    GITHUB_PATH: join(step.temp, 'add_path'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const inputs = Object.entries({ ...step.metadata.inputs, ...step.inputs });
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(step.folder, bundle)], {
    cwd: step.temp,
    // Not in the terminal's process group: Ctrl-C is to reach it once, from here.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME,
      ...(TMPDIR !== undefined && { TMPDIR }),
      // The bundle is for Node 24. The SDK's warnings about older versions do not help in a demo.
      NODE_OPTIONS: '--no-warnings',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_REPOSITORY: 'org/eic-action',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: step.temp,
      RUNNER_TEMP: step.temp,
      RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
      ...step.env,
      ...files,
      ...Object.fromEntries(inputs.map(([name, value]) => [inputVariable(name), value])),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput);
  const cancel = (): void => {
    child.kill('SIGINT');
  };
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => resolve());
    });
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  const [outputs, saved, summary] = await Promise.all([
    readFile(files.GITHUB_OUTPUT, 'utf8'),
    readFile(files.GITHUB_STATE, 'utf8'),
    readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  ]);
  return {
    exitCode: child.exitCode,
    outputs: parseFileCommands(outputs),
    summary,
    state: parseFileCommands(saved),
  };
}
