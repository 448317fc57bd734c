import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnersNode } from '../__tests__/fixtures/runner';
import { defaultConfiguration } from '../src/policy/configuration/configuration';
import { lintText } from '../src/policy/lint';
import { allRules } from '../src/policy/rules/all-rules';
import { sarif } from '../src/report/findings/sarif';
import { type HostileInput, hostileFiles, hostilePolicies } from './hostile-inputs';
import { generatedPolicies } from './lint-policies';
import { inTurns, type Spread, spreadOf } from './samples';

const policyCount = 10_000;
const seed = 20_261_123;
const throughputRounds = 5;
const startUpRounds = 21;
/** IAM's limit for managed policies, less what the statement around a list takes. */
const policyCharacters = 6000;
const fileCharacters = 10_000_000;
const hostileRounds = 5;

const root = resolve(__dirname, '..', '..');
function text(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
function spreadText({ median, least, most }: Spread): string {
  return `${text(median)} (${text(least)}–${text(most)})`;
}

/** One line of the result; `false` where a target was missed. */
function line(what: string, shown: string, target: string, isMet: boolean): boolean {
  console.log(`  ${what.padEnd(44)} ${shown.padEnd(26)} ${target}: ${isMet ? 'met' : 'MISSED'}`);
  return isMet;
}

/** Milliseconds of one core that this thread has used: what else the machine does is not counted. */
function coreTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Policies a second of one core, linted one after the other in this process. */
async function measureThroughput(): Promise<boolean> {
  const policies = generatedPolicies(policyCount, seed);
  let findings = 0;
  const lintAll = async (): Promise<number> => {
    findings = 0;
    const startedAt = coreTime();
    for (const policy of policies) {
      findings += (await lintText({ fileName: 'policy.json', text: policy }, undefined, { named: true }))
        .length;
    }
    return policies.length / ((coreTime() - startedAt) / 1000);
  };
  const rates: number[] = [];
  await lintAll();
  for (let round = 0; round < throughputRounds; round += 1) rates.push(await lintAll());
  const rate = spreadOf(rates);
  const bytes = policies.reduce((sum, policy) => sum + policy.length, 0);
  console.log(
    `Throughput: ${text(policyCount)} generated policies of ${text(bytes / policyCount)} characters, ${text(findings)} findings, ${throughputRounds} rounds`,
  );
  return line('policies a second on one core', spreadText(rate), 'at least 2,000', rate.median >= 2000);
}

/** Milliseconds of one core for a file with all rules, and for its findings as SARIF. */
async function timeToLint({ fileName, text, variables = {}, ignores = 0 }: HostileInput): Promise<number> {
  const configuration = {
    ...defaultConfiguration,
    preset: 'all' as const,
    variables: new Map(Object.entries(variables)),
    ignores: Array.from({ length: ignores }, (_, index) => ({ sid: `none${index}`, reason: '' })),
  };
  const startedAt = coreTime();
  const findings = await lintText({ fileName, text }, configuration, { named: true });
  sarif(
    { files: [{ fileName, text, findings }], failures: [] },
    { version: '0', rules: allRules, documentationUrl: () => undefined },
  );
  return coreTime() - startedAt;
}

/** Lints inputs of one kind one after the other, and prints each with its time. */
async function measureHostile(
  what: string,
  inputs: Iterable<HostileInput>,
  rounds: number,
  most: number,
): Promise<boolean> {
  console.log(`\nHostile input: ${what}, ms of one core`);
  let met = true;
  for (const input of inputs) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timeToLint(input));
    const time = spreadOf(times);
    met = line(input.name, spreadText(time), `at most ${text(most)}`, time.median <= most) && met;
  }
  return met;
}

/** Milliseconds of a process from its start to its end. */
async function timeOf(args: readonly string[], cwd: string): Promise<number> {
  const startedAt = performance.now();
  const { error, status } = spawnSync(runnersNode, args, { cwd, stdio: 'ignore' });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - startedAt;
}

/** `eic lint` of one file from the shell, compared with Node that does nothing. */
async function measureStartUp(dist: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'eic-bench-lint-'));
  try {
    writeFileSync(join(folder, 'policy.json'), '{"Version": "2012-10-17", "Statement": []}');
    const eic = join(dist, 'cli', 'index.js');
    const { ours, peer } = await inTurns(
      startUpRounds,
      () => timeOf([eic, 'lint', '--fail-on', 'never', 'policy.json'], folder),
      () => timeOf(['-e', '0'], folder),
    );
    const over = spreadOf(ours.map((ms, round) => ms - (peer[round] ?? Number.NaN)));
    console.log(`\nStart-up: one file from the shell, ${startUpRounds} rounds`);
    console.log(`  ${'eic lint policy.json, ms'.padEnd(44)} ${spreadText(spreadOf(ours))}`);
    console.log(`  ${'bare node, ms'.padEnd(44)} ${spreadText(spreadOf(peer))}`);
    return line('eic lint over bare node, ms', spreadText(over), 'at most 120', over.median <= 120);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures the files of the linter that a runner downloads. */
function measureSize(dist: string): boolean {
  const folder = join(dist, 'lint');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log('\nSize: the bundle of the lint action');
  return line('bytes', text(bytes), 'less than 1,000,000', bytes < 1_000_000);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { 'no-targets': { type: 'boolean', default: false }, dist: { type: 'string' } },
  });
  const [cpu, ...more] = cpus();
  console.log(
    `Linux ${release()}, ${more.length + 1} × ${cpu?.model.trim() ?? 'CPU'}, Node ${process.version}\n`,
  );
  const dist = resolve(values.dist ?? join(root, 'build', 'bench', 'dist'));
  if (values.dist === undefined)
    execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), dist], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const met = [
    await measureThroughput(),
    await measureStartUp(dist),
    measureSize(dist),
    await measureHostile(
      'policies of 6,144 characters',
      hostilePolicies(policyCharacters),
      hostileRounds,
      50,
    ),
    await measureHostile('files of 10 MB', hostileFiles(fileCharacters), 1, 10_000),
  ];
  if (met.includes(false) && !values['no-targets']) {
    console.log('\nA target was missed.');
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error);
});
