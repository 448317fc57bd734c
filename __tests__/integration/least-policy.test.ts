import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownText, writtenText } from '../../src/policy/needed/text';
import { usesIn } from '../../src/policy/needed/workflow/read-uses';
import { type Network, type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { projectFolder, read } from '../docs/markdown';
import { type PolicyChange, policyChanges, type WrittenStatement } from '../fixtures/policy-changes';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { stubAws } from '../fixtures/stub-aws';
import { decided } from '../policy/needed/decided';

const [first, second, jump] = ['i-0123456789abcdef0', 'i-0fedcba9876543210', 'i-0a1b2c3d4e5f67890'];
const ids = [first, second];
const endpointId = 'eice-0123456789abcdef0';
const groupId = 'sg-0123456789abcdef0';
const account = '111122223333';

/** Values of what the examples leave open. */
const values: Readonly<Record<string, readonly string[]>> = {
  'INSTANCE-ID': ids,
  'ENDPOINT-ID': [endpointId],
  'SECURITY-GROUP-ID': [groupId],
  REGION: ['eu-central-1'],
};

/** A runner that is alone with its address, and one that has it together with another job. */
const runnerAddresses = { alone: '203.0.113.7', shared: '203.0.113.8' };

/** Inputs on which it depends what AWS is asked. The scripts of the examples are not run: the instances lack what they use. */
const deciding = [
  'aws-region',
  'bastion',
  'bastion-os-user',
  'connection-type',
  'endpoint-id',
  'filters',
  'host-key-verification',
  'instance-ids',
  'known-hosts',
  'max-tunnel-duration',
  'os-user',
  'security-group',
];

const examples = globSync('examples/*.yml', { cwd: projectFolder }).filter((file) =>
  read(file).includes('uses: org/eic-action@v1'),
);

function needed(file: string, ...args: string[]) {
  const command = [join(projectFolder, 'dist/cli/index.js'), 'policy', 'needed', '--workflow', file];
  const { stdout } = spawnSync(process.execPath, [...command, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
  });
  return JSON.parse(stdout);
}

/** The policy for a workflow, with the sandbox's values for its placeholders. */
function leastPolicy(file: string): readonly WrittenStatement[] {
  const names: string[] = needed(file, '--format', 'report').roles[0].placeholders.map(
    ({ name }: { name: string }) => name,
  );
  const given = names.flatMap((name) => (values[name] ?? []).map((value) => `${name}=${value}`));
  return needed(file, ...given.flatMap((value) => ['--variable', value])).Statement;
}

/** The inputs of a workflow's only use that runs something, on which it depends what AWS is asked. */
function decidingInputs(file: string): Record<string, string> {
  const { uses } = usesIn(file, read(file), { read: () => undefined });
  const use = uses.find(({ inputs }) => inputs.has('run')) ?? uses[0];
  if (use === undefined) throw new Error(`${file} does not use the action`);
  const given = [...use.inputs].filter(([name]) => deciding.includes(name));
  return Object.fromEntries(
    given.map(([name, text]) => {
      // An expression for instances has both.
      if (name === 'instance-ids') return [name, knownText(text) ?? ids.join(' ')];
      if (name === 'aws-region') return [name, knownText(text) ?? 'eu-central-1'];
      return [name, knownText(text) ?? writtenText(text)];
    }),
  );
}

/** The same as the runner passes them. */
function inputsOf(file: string, { instances }: Sandbox): Record<string, string> {
  const inputs = decidingInputs(file);
  // The example has keys of its own instances.
  if ('known-hosts' in inputs)
    inputs['known-hosts'] = instances
      .flatMap(({ id, hostKeys }) => hostKeys.map((key) => `${id} ${key}`))
      .join('\n');
  if ('security-group' in inputs) inputs['security-group'] = groupId;
  return { ...inputs, run: 'true', 'connect-timeout': '20s' };
}

/** Number of variations that run at a time. Steps wait for AWS and for hosts, but a runner has few cores. */
const atOnce = 2;

/** Surroundings of one variation. Its policies are those of the sandbox. */
interface Place {
  readonly sandbox: Sandbox;
  readonly job: Job;
  /** A second runner. */
  readonly otherJob: Job;
}

async function makePlace(isPublic: boolean): Promise<Place> {
  // The examples with another route must not reach an instance directly.
  const instance = { hostKeyTypes: ['ed25519'] as const, ...(!isPublic && { publicAddress: null }) };
  const sandbox = await startSandbox({
    accountId: account,
    instances: [
      // The tag of the examples with `filters`.
      { ...instance, id: first, tags: { Deploy: 'web' } },
      { ...instance, id: second, tags: { Deploy: 'web' } },
      { ...instance, id: jump, osUsers: ['jump'] },
    ],
    endpoints: [{ id: endpointId }],
    network: { securityGroups: [{ id: groupId }] },
  });
  return { sandbox, job: await startJob(), otherJob: await startJob() };
}

async function closePlace({ sandbox, job, otherJob }: Place): Promise<void> {
  await job.close();
  await otherJob.close();
  await sandbox.close();
}

/** All that the step of an example depends on. */
function stepOf(file: string, statements: readonly WrittenStatement[]): string {
  return JSON.stringify([Object.entries(decidingInputs(file)).sort(), statements]);
}

/** Steps whose variations are tested: with the same policy and inputs, each would run twice. */
const tried = new Set<string>();

/**
 * The policies with less, for the first example of those that run the same step with the same policy. With filters, only
 * the tags: the rest is as for instances that are named.
 */
function variations(
  file: string,
  step: string,
  statements: readonly WrittenStatement[],
): readonly PolicyChange[] {
  if (tried.has(step)) return [];
  tried.add(step);
  const changes = policyChanges(statements);
  const isFiltered = 'filters' in decidingInputs(file);
  return isFiltered ? changes.filter(({ what }) => what.includes(' aws:ResourceTag/')) : changes;
}

/** Lines of {@link reached}, by step, with the whole policy. */
const reachedBy = new Map<string, readonly string[]>();

describe.each(examples)('the least policy for %s', (file) => {
  let places: readonly Place[] = [];
  let free: Place[] = [];
  const waiting: ((place: Place) => void)[] = [];
  let whole: readonly string[];
  const statements = leastPolicy(file);
  const usesGroup = read(file).includes('security-group:');

  const step = stepOf(file, statements);

  beforeAll(async () => {
    const known = reachedBy.get(step);
    if (known !== undefined) {
      whole = known;
      return;
    }
    places = await Promise.all(Array.from({ length: atOnce }, () => makePlace(usesGroup)));
    free = [...places];
    whole = await inFreePlace((place) => run(place, statements));
    reachedBy.set(step, whole);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(places.map(closePlace));
  });

  /** Waits for a place that no other test uses, and gives it to the one that has waited longest. */
  async function inFreePlace<T>(use: (place: Place) => Promise<T>): Promise<T> {
    const place = free.pop() ?? (await new Promise<Place>((resolve) => waiting.push(resolve)));
    try {
      return await use(place);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(place);
      else next(place);
    }
  }

  /** Runs the step with a policy. Returns what it reached, instance by instance. */
  async function run(place: Place, policy: readonly WrittenStatement[]): Promise<readonly string[]> {
    const { sandbox, job } = place;
    const text = JSON.stringify({ Version: '2012-10-17', Statement: policy });
    sandbox.setPolicies([text]);
    const inputs = inputsOf(file, sandbox);
    if (usesGroup) return withGroup(place, inputs);
    if (inputs['connection-type'] !== 'ssm') return reached(await job.run({ inputs, env: sandbox.env }));
    // The session is not the sandbox's: the programs of the runner ask for it.
    const lines: string[] = [];
    for (const id of ids) {
      const allowed = sessionAllowed(text, id);
      const address = sandbox.instances.find((instance) => instance.id === id)?.address ?? '';
      const stub = await stubAws({
        address,
        ...(!allowed && {
          error: 'An error occurred (AccessDeniedException) when calling the StartSession operation: denied',
        }),
      });
      const env = { ...sandbox.env, PATH: stub.path };
      const ofOne = { ...inputs, 'instance-ids': id, port: String(sandbox.sshPort) };
      lines.push(...reached(await job.run({ inputs: ofOne, env })));
      await stub.remove();
    }
    return lines;
  }

  /**
   * Runs `main` and `post` on two runners. The address of the first has no rule, so its job adds and removes one, which
   * needs no `ec2:DeleteTags`. That of the second has the rule of another job, so its job adds a tag and takes it away.
   */
  async function withGroup(
    { sandbox, job, otherJob }: Place,
    inputs: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> {
    const { network, sshPort, env } = sandbox;
    const ofOtherJob = {
      peer: `${runnerAddresses.shared}/32`,
      description: 'eic-action: another job',
      tags: { 'eic-action:another-job': `open until ${new Date(Date.now() + 3_600_000).toISOString()}` },
    };
    network.setRules(groupId, 'ingress', [ofOtherJob]);
    const runAt = async (runner: Job, address: string): Promise<readonly string[]> => {
      const step = { inputs: { ...inputs, port: String(sshPort), 'runner-ip': address }, env };
      const main = await runner.run(step);
      return [...reached(main), ...reached(await runner.post(main, step))];
    };
    const lines = await Promise.all([
      runAt(job, runnerAddresses.alone),
      runAt(otherJob, runnerAddresses.shared),
    ]);
    return [...lines.flat(), ...rulesIn(network)];
  }

  it('lets the workflow through', () => {
    const isSession = file.includes('session-manager');
    const lines = whole;
    const steps = usesGroup ? ['main', 'post', 'main', 'post'] : isSession ? ids : ['all'];
    expect(lines.filter((line) => line.startsWith('exit'))).toEqual(
      steps.map(() => 'exit code 0, 0 warnings'),
    );
    const ofInstances = lines.filter((line) => line.startsWith('i-'));
    expect(ofInstances).toHaveLength(ids.length * (usesGroup ? 2 : 1));
    const route = usesGroup ? 'direct' : '(endpoint|bastion|ssm)';
    for (const line of ofInstances)
      expect(line).toMatch(new RegExp(`^i-\\S+ succeeded ${route} (console-output|known-hosts)$`));
    expect(lines.filter((line) => line.startsWith('rule'))).toEqual(
      usesGroup ? [`rule for ${runnerAddresses.shared}/32 with eic-action:another-job`] : [],
    );
  });

  it.concurrent.each(variations(file, step, statements))(
    'does not do so without $what',
    async ({ statements: less }) => {
      expect(await inFreePlace((place) => run(place, less))).not.toEqual(whole);
    },
    120_000,
  );
});

/** Whether a policy allows a session of SSH on an instance. */
function sessionAllowed(policy: string, id: string): boolean {
  const action = 'ssm:StartSession';
  const resources = [
    `arn:aws:ec2:eu-central-1:${account}:instance/${id}`,
    'arn:aws:ssm:eu-central-1::document/AWS-StartSSHSession',
  ];
  return resources.every((resource) => decided(JSON.parse(policy), { action, resource }) === 'allowed');
}

/** Returns the rules that are left in the group, with the keys of their tags. */
function rulesIn({ securityGroups }: Network): readonly string[] {
  const rules = securityGroups.find(({ id }) => id === groupId)?.rules ?? [];
  return rules
    .filter(({ egress }) => !egress)
    .map(({ peer, tags }) => {
      const source = 'cidr' in peer ? peer.cidr : peer.id;
      return `rule for ${source} with ${Object.keys(tags).join(' ')}`;
    });
}

/**
 * Returns how each instance was reached, from what its host key was known, and the number of warnings: a run that accepts
 * a host key without knowing it has lost something.
 */
function reached({ exitCode, outputs, obeyed }: StepResult): readonly string[] {
  const results = outputs.results ? readResults(outputs.results) : [];
  const warnings = obeyed.filter(({ command }) => command === 'warning').length;
  return [
    `exit code ${exitCode}, ${warnings} warnings`,
    ...results.map(({ instanceId, succeeded, route, hostKey }) =>
      [instanceId, succeeded ? 'succeeded' : 'failed', route, hostKey?.verifiedBy].join(' '),
    ),
  ];
}
