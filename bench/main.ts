import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnersNode } from '../__tests__/fixtures/runner';
import { builtAction } from './action';
import { measureCiphers } from './ciphers';
import { startBenchCloud } from './cloud';
import type { Context } from './context';
import { measureDoctor } from './doctor';
import { makePipe } from './drained-pipe';
import { measureFirstLine } from './first-line';
import { measureFleet } from './fleet';
import { makeClientKey } from './open-ssh';
import { endAll } from './programs';
import { isMet, type Report, reportText } from './report';
import { measureSetup } from './setup';
import { measureSsh } from './ssh';
import { measureStartUp } from './start-up';
import { measureMemory, measureThroughput } from './throughput';
import { measureTransfer } from './transfer';
import { measureTunnel } from './tunnel';

/** Time that AWS's own script takes on an instance. */
const authorizedKeysSeconds = 0.5;

const measurements: Readonly<Record<string, (context: Context) => Promise<Report>>> = {
  startup: measureStartUp,
  'first-line': measureFirstLine,
  throughput: measureThroughput,
  memory: measureMemory,
  tunnel: measureTunnel,
  ssh: measureSsh,
  setup: measureSetup,
  ciphers: measureCiphers,
  doctor: measureDoctor,
  transfer: measureTransfer,
  fleet: measureFleet,
};

const usage = `npm run bench [-- [--no-targets] [--dist FOLDER] [${Object.keys(measurements).join('|')} …]]

  --no-targets   print only: a missed target is no failure
  --dist FOLDER  measure a bundle that is built, such as dist; default is to build one
`;

const root = resolve(__dirname, '..', '..');

/** Builds the action in a folder of its own, so that no other work on dist is disturbed. */
function buildAction(): string {
  const dist = join(root, 'build', 'bench', 'dist');
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), dist], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return dist;
}

function machine(): string {
  const [cpu, ...more] = cpus();
  const nodeVersion = execFileSync(runnersNode, ['--version'], { encoding: 'utf8' }).trim();
  return `Linux ${release()}, ${more.length + 1} × ${cpu?.model.trim() ?? 'CPU'}, Node ${nodeVersion}`;
}

/** Takes the requested measurements one after the other, and prints each table. Returns whether all targets are met. */
async function bench(names: readonly string[], dist: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'eic-bench-'));
  try {
    const clientKey = await makeClientKey(folder);
    const cloud = await startBenchCloud(clientKey.authorizedKeysFile, authorizedKeysSeconds);
    try {
      const action = await builtAction(dist, folder);
      const context: Context = { action, cloud, clientKey, dist, folder, pipe: makePipe(folder) };
      console.log(`${machine()}\n`);
      let allMet = true;
      for (const name of names) {
        const report = await measurements[name]?.(context);
        if (report === undefined) throw new Error(`no measurement ${name}`);
        console.log(reportText(report));
        allMet &&= report.rows.every(isMet);
      }
      return allMet;
    } finally {
      endAll();
      await cloud.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'no-targets': { type: 'boolean', default: false },
      dist: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(measurements, name));
  if (values.help === true || unknown.length > 0) {
    if (unknown.length > 0) process.exitCode = 2;
    console.log(unknown.map((name) => `There is no measurement "${name}".\n`).join('') + usage);
    return;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(measurements);
  const allMet = await bench(names, values.dist === undefined ? buildAction() : resolve(values.dist));
  if (!allMet && !values['no-targets']) {
    console.log('A target was missed.');
    process.exitCode = 1;
  }
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The running measurement then fails, and everything is removed.
    interrupted = true;
    endAll();
  });
}

main().catch((error: unknown) => {
  process.exitCode = interrupted ? 130 : 1;
  console.error(interrupted ? 'Interrupted.' : error);
});
