import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RegionalClients } from '../../src/aws/regional-clients';
import { EicError } from '../../src/eic-error';
import type { RunListener } from '../../src/fleet/listener';
import { readRunInputs } from '../../src/inputs/run-inputs';
import { runScript, type ScriptRun } from '../../src/run/run-script';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readManifest } from '../fixtures/runner';
import { silentListener } from '../fleet/silent-listener';
import { aResult } from '../report/a-result';

let sandbox: Sandbox;
let folder: string;
const environment = { ...process.env };
const clients = new RegionalClients();

beforeAll(async () => {
  sandbox = await startSandbox({ instances: [{ tags: { Role: 'web' }, sshHost: false }] });
  Object.assign(process.env, sandbox.env);
});
afterAll(async () => {
  clients.close();
  process.env = environment;
  await sandbox.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-run-script-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a step with these inputs over the defaults of `action.yml`. */
async function run(
  given: Readonly<Record<string, string>>,
  {
    cancelled = new AbortController().signal,
    ...listener
  }: Partial<RunListener> & { cancelled?: AbortSignal } = {},
): Promise<ScriptRun> {
  const { inputs } = await readManifest();
  const source = (name: string) => given[name] ?? inputs[name] ?? '';
  return runScript(readRunInputs(source, process.env, [folder]), {
    clients,
    listener: { ...silentListener, ...listener },
    cancelled,
    environment: process.env,
  });
}

describe('what is left out', () => {
  it('is said: a mistyped `exclude` in a warning, and what a retry does not repeat', async () => {
    const [{ id = '' } = {}] = sandbox.instances;
    const succeeded = JSON.stringify([aResult({ instanceId: id })]);
    const said: string[] = [];
    const end = await run(
      {
        run: 'true',
        filters: 'tag:Role=web',
        exclude: 'i-000000000000000bb',
        'retry-failed-of': succeeded,
      },
      {
        warning: (_, message) => said.push(message),
        notice: (message) => said.push(message),
      },
    );
    expect(end.results).toEqual([]);
    expect(said).toEqual([
      expect.stringContaining('`exclude` names i-000000000000000bb, which is not chosen anyway.'),
      'A retry: 1 instance that succeeded before is left out.',
      'No instance is left to retry, which is no failure. Nothing is run.',
    ]);
  });
});

describe('files of an earlier run', () => {
  const files = { 'results-file': 'results.json', 'report-file': 'run.html', transcript: 'run.cast' };
  const left = () => Object.values(files).filter((name) => existsSync(join(folder, name)));
  beforeEach(() => {
    for (const name of Object.values(files)) writeFileSync(join(folder, name), 'of an earlier run');
  });

  it('are removed if no instance is chosen', async () => {
    const none = { run: 'true', filters: 'tag:Role=none', ...files };
    await expect(run(none)).rejects.toMatchObject({ code: 'EIC_NO_INSTANCES' });
    expect(left()).toEqual([]);
  });

  it('are removed if the run is cancelled while the instances are looked up', async () => {
    const remedy = 'A script that was running was sent TERM.';
    const cancelled = AbortSignal.abort(new EicError('EIC_CANCELLED', 'Cancelled.', { remedy }));
    const web = { run: 'true', filters: 'tag:Role=web', ...files };
    await expect(run(web, { cancelled })).rejects.toMatchObject({
      code: 'EIC_CANCELLED',
      remedy: 'Nothing was run: the instances were still being looked up.',
    });
    expect(left()).toEqual([]);
  });
});
