import { existsSync } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderedSummary } from '../../report/terminal/rendered-summary';
import { RunnerLog } from '../../report/terminal/runner-log';
import type { Styler } from '../../report/terminal/text-style';
import { denied, startSandbox } from '../../sandbox/sandbox';
import { makeTemporaryFolder } from '../../sandbox/temporary-folder';
import { type ActionStep, readActionMetadata, runBundle, type StepOutcome } from './action-step';
import { canReceiveFiles } from './receive-files';
import { demoStep, failingStep, page, parseStep } from './step';

/** Options of the demo. */
export interface DemoOptions {
  /** The folder that `action.yml` and `dist/` are in. */
  readonly folder: string;
  /** Takes the text to show. */
  readonly write: (text: string) => void;
  readonly style: Styler;
  /** If aborted, the action is cancelled and all temporary files are removed. */
  readonly signal: AbortSignal;
}

/**
 * Runs the real action against a sandbox of three instances and shows what a workflow would show. One instance is
 * private: the action reaches it through an endpoint. A second step shows a failure and does not count.
 *
 * @returns the exit code of the first step; 1 if a signal ended it, or if the demo was interrupted and the action succeeded
 * @throws Error if the action is not built
 */
export async function runDemo({ folder, write, style, signal }: DemoOptions): Promise<number> {
  const metadata = await readActionMetadata(join(folder, 'action.yml'));
  for (const bundle of [metadata.main, metadata.post]) {
    if (bundle !== undefined && !existsSync(join(folder, bundle))) {
      throw new Error(`${bundle} does not exist; build it with \`npm run build\`.`);
    }
  }
  const heading = (text: string): void => write(`\n${style('cyan', `── ${text} ──`)}\n\n`);
  const files = await makeTemporaryFolder('eic-demo');
  const sandbox = await startSandbox({
    instances: [{ name: 'web-1' }, { name: 'web-2' }, { name: 'worker', publicAddress: null }],
    endpoints: [{}],
  });
  try {
    const uploaded = join(files.path, page.uploaded);
    await mkdir(dirname(uploaded));
    await writeFile(uploaded, page.content);
    write(
      'A sandbox stands in for AWS and three EC2 instances, on loopback addresses of this machine. The action is\n',
    );
    write('the real one, from dist/: it makes a key in memory, pushes it, and logs in within 60 seconds.\n');
    write('The instance worker has no public address. An EC2 Instance Connect Endpoint leads to it.\n');
    heading('The step in the workflow');
    const yaml = demoStep(
      sandbox.instances.map(({ id }) => id),
      sandbox.sshPort,
      canReceiveFiles(),
    );
    write(style('dim', indented(yaml)));

    const stepOf = (text: string): ActionStep => {
      const { inputs, env } = parseStep(text);
      return { folder, metadata, inputs, env: { ...sandbox.env, ...env }, temp: files.path };
    };
    heading('The log');
    const { main, exitCode } = await runStep(stepOf(yaml), { write, style, signal });

    if (signal.aborted) {
      write('\nInterrupted\n');
      return main.exitCode || 1;
    }
    heading('The outputs');
    for (const [name, value] of main.outputs) write(`${style('bold', name)}\n${indented(readable(value))}`);
    heading('The job summary');
    write(indented(renderedSummary(main.summary, style)));
    // In a workflow, GitHub shows it too.
    const { GITHUB_STEP_SUMMARY: summaryFile = '' } = process.env;
    if (summaryFile !== '') await appendFile(summaryFile, main.summary);

    heading('What the sandbox saw');
    for (const { operation, status } of sandbox.calls) write(`  ${operation} → ${status}\n`);
    const keys = new Set(sandbox.pushes.map(({ publicKey }) => publicKey));
    write(`  ${sandbox.pushes.length} pushes of ${keys.size} different keys\n`);
    if (exitCode === 0) {
      heading('A step that fails: its role may not open a tunnel');
      sandbox.fail('OpenTunnel', denied('OpenTunnel', sandbox.principal));
      const failing = failingStep(sandbox.instances.at(-1)?.id ?? '', sandbox.sshPort);
      write(`${style('dim', indented(failing))}\n`);
      await runStep(stepOf(failing), { write, style, signal });
    }
    write('\n');
    return exitCode;
  } finally {
    await sandbox.close();
    await files.remove();
  }
}

/**
 * Runs `main` and `post` of a step.
 *
 * @returns the outcome of `main`, and the exit code of the step: 1 if a signal ended a part of it
 */
async function runStep(
  step: ActionStep,
  { write, style, signal }: Pick<DemoOptions, 'write' | 'style' | 'signal'>,
): Promise<{ main: StepOutcome; exitCode: number }> {
  const { metadata } = step;
  const main = await shown(step, metadata.main, new Map(), { write, style, signal });
  const post =
    metadata.post === undefined
      ? undefined
      : // A runner also runs it after a cancelled step.
        await shown(step, metadata.post, main.state, {
          write,
          style,
          signal: new AbortController().signal,
        });
  const succeeded = main.exitCode === 0 && (post === undefined || post.exitCode === 0);
  return { main, exitCode: succeeded ? 0 : main.exitCode || 1 };
}

async function shown(
  step: ActionStep,
  bundle: string,
  state: ReadonlyMap<string, string>,
  { write, style, signal }: Pick<DemoOptions, 'write' | 'style' | 'signal'>,
): Promise<StepOutcome> {
  const log = new RunnerLog((line) => write(`  ${line}`), style);
  const outcome = await runBundle(step, bundle, state, (text) => log.add(text), signal);
  log.end();
  return outcome;
}

function indented(text: string): string {
  return text === '' ? '' : `${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n`;
}

/** Formats a JSON list: its first item, and how many more there are. Other text is unchanged. */
function readable(value: string): string {
  if (value === '') return '(empty)';
  if (!value.startsWith('[')) return value;
  try {
    const items: unknown = JSON.parse(value);
    const [first, ...more] = Array.isArray(items) ? items : [];
    return `${JSON.stringify(first, null, 2)}${more.length === 0 ? '' : `\n… and ${more.length} more`}`;
  } catch {
    return value;
  }
}
