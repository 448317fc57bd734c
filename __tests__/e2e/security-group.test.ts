import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { eic, startEic } from '../fixtures/eic-process';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { addRule, expireLeases, groupRules, makeGroup } from '../fixtures/moto-groups';
import { startPublicHost } from '../fixtures/public-host';
import { type Job, type RunningStep, startJob } from '../fixtures/runner';
import { type Sshd, startSshd, testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

const office = expect.objectContaining({ CidrIpv4: '198.51.100.0/24', Description: 'office' });

describe.skipIf(!hasMoto)('security-group, with moto instead of AWS (needs moto_server)', () => {
  let moto: Moto;
  let sshd: Sshd;
  let id: string;
  let groupId: string;
  let job: Job;
  let folder: string;
  let groups = 0;
  beforeAll(async () => {
    moto = await startMoto();
    [id = ''] = await moto.runInstances(1);
    sshd = await startSshd({
      address: '127.0.0.1',
      metadataUrl: moto.metadataUrl(id),
      instanceId: id,
    });
  });
  afterAll(async () => {
    await sshd?.close();
    await moto?.close();
  });
  beforeEach(async () => {
    groups += 1;
    groupId = await makeGroup(moto, `group-${groups}`);
    job = await startJob();
    folder = await mkdtemp(join(tmpdir(), 'eic-group-'));
  });
  afterEach(async () => {
    await job.close();
    await rm(folder, { recursive: true });
  });

  function step(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
    return {
      inputs: {
        'instance-ids': id,
        'instance-ip': sshd.address,
        port: String(sshd.port),
        'os-user': testUser,
        'security-group': groupId,
        'runner-ip': '203.0.113.7',
        'connect-timeout': '60s',
        run: 'echo done',
        ...inputs,
      },
      env: { ...moto.env, ...env },
    };
  }

  /** A script that says that it runs, and ends after a file has been written. */
  const waiting = (name = 'go') =>
    `touch ${folder}/started-${name}; while [ ! -e ${folder}/${name} ]; do sleep 0.1; done`;
  const begun = () =>
    until('the script to run', async () =>
      (await readdir(folder)).some((name) => name.startsWith('started')),
    );
  const goOn = (name = 'go') => writeFile(join(folder, name), '');

  async function started(inputs: Record<string, string> = {}): Promise<RunningStep> {
    const running = await job.start(step({ run: waiting(), ...inputs }));
    await begun();
    return running;
  }

  it('opens the port to the one address while the script runs, and closes it', async () => {
    const running = await started();
    const [first, ours, ...others] = await groupRules(moto, groupId);
    expect(first).toEqual(office);
    expect(others).toEqual([]);
    expect(ours).toMatchObject({
      IpProtocol: 'tcp',
      FromPort: sshd.port,
      ToPort: sshd.port,
      CidrIpv4: '203.0.113.7/32',
      Description: expect.stringMatching(
        /^eic-action: org\/app run 1658821493 attempt 1 job deploy, until 20\d\d-\d\d-\d\dT\d\d:\d\dZ$/,
      ),
      Tags: [
        {
          Key: expect.stringMatching(/^eic-action:1658821493-1-deploy-[0-9a-f]{16}$/),
          Value: expect.stringMatching(/^open until 20/),
        },
      ],
    });
    await goOn();
    const { exitCode, obeyed } = await running.result;
    expect(exitCode).toBe(0);
    expect(obeyed).toContainEqual(
      expect.objectContaining({
        command: 'notice',
        data: expect.stringContaining('`connection-type: endpoint`'),
      }),
    );
    expect(await groupRules(moto, groupId)).toEqual([office]);
  });

  it('opens the port to an IPv6 address', async () => {
    const running = await started({ 'runner-ip': '2001:DB8:0::7' });
    expect(await groupRules(moto, groupId)).toEqual([
      office,
      expect.objectContaining({ CidrIpv6: '2001:db8::7/128' }),
    ]);
    await goOn();
    await running.result;
    expect(await groupRules(moto, groupId)).toEqual([office]);
  });

  it('finds the address through checkip.amazonaws.com', async () => {
    const host = await startPublicHost('checkip.amazonaws.com', (_, outgoing) =>
      outgoing.end('203.0.113.99\n'),
    );
    onTestFinished(() => host.close());
    const { exitCode, log } = await job.run(step({ 'runner-ip': '' }, host.env));
    expect(log).toContain(`of ${groupId} is open to 203.0.113.99/32 while this step runs`);
    expect(log).toContain('may be the address of the proxy');
    expect(exitCode).toBe(0);
    expect(await groupRules(moto, groupId)).toEqual([office]);
  });

  it('closes the port if the script fails', async () => {
    const { exitCode } = await job.run(step({ run: 'exit 3' }));
    expect(exitCode).toBe(1);
    expect(await groupRules(moto, groupId)).toEqual([office]);
  });

  it('closes the port if the job is cancelled, before the runner kills the process', async () => {
    const running = await started();
    expect(await running.cancel()).toBe('SIGINT');
    expect(await groupRules(moto, groupId)).toEqual([office]);
    const { state } = await running.result;
    expect(state['security-group-closed']).toBe('true');
  });

  it('closes the port in post if the process was killed', async () => {
    const running = await started();
    running.kill();
    const main = await running.result;
    expect(await groupRules(moto, groupId)).toHaveLength(2);
    const post = await job.post(main, step());
    expect(post.log).toContain(`The port that the step had opened in ${groupId} is closed.`);
    expect(await groupRules(moto, groupId)).toEqual([office]);
    await goOn();
  });

  it('removes the rule of a dead run in the next one, after its time is over', async () => {
    const running = await started();
    running.kill();
    await running.result;
    // No post: the machine is gone.
    await job.run(step({ 'runner-ip': '203.0.113.8' }));
    expect(await groupRules(moto, groupId)).toHaveLength(2);
    await expireLeases(moto, groupId);
    const { exitCode } = await job.run(step({ 'runner-ip': '203.0.113.8' }));
    expect(exitCode).toBe(0);
    expect(await groupRules(moto, groupId)).toEqual([office]);
    await goOn();
  });

  it('leaves the rule to a job with the same address that still runs', async () => {
    const first = await started();
    const second = await job.run(step());
    expect(second.log).toContain('by a rule that other jobs use, too');
    const rules = await groupRules(moto, groupId);
    expect(rules).toHaveLength(2);
    expect(rules[1]?.Tags).toHaveLength(1);
    await goOn();
    await first.result;
    expect(await groupRules(moto, groupId)).toEqual([office]);
  });

  it('never changes a rule of somebody else, even if it is the one that is needed', async () => {
    await addRule(moto, groupId, sshd.port, '203.0.113.7/32');
    const before = await groupRules(moto, groupId);
    const main = await job.run(step());
    expect(main.log).toContain(`A rule of ${groupId} already allows port ${sshd.port} from 203.0.113.7/32.`);
    expect(main.exitCode).toBe(0);
    await job.post(main, step());
    expect(await groupRules(moto, groupId)).toEqual(before);
  });

  it('fails before it connects if there is no such group', async () => {
    const { exitCode, log } = await job.run(step({ 'security-group': 'sg-0123456789abcdef0' }));
    expect(exitCode).toBe(1);
    expect(log).toContain('EIC_SECURITY_GROUP_FAILED');
    expect(log).toContain('The security group sg-0123456789abcdef0 does not exist in us-east-1');
  });

  it.each([
    [{ 'security-group': 'web' }, '`security-group` is "web"'],
    [{ 'runner-ip': '203.0.113.0/24' }, '`runner-ip` is "203.0.113.0/24"'],
    [{ 'runner-ip': '0.0.0.0' }, '`runner-ip` is "0.0.0.0", from which no connection comes'],
    [{ 'security-group': '' }, '`runner-ip` has no effect without `security-group`'],
    [
      { 'connection-type': 'ssm', 'instance-ip': '' },
      '`security-group` has no effect with `connection-type: ssm`',
    ],
    [{ 'proxy-command': 'nc %h %p' }, '`security-group` has no effect with `proxy-command`'],
  ])('refuses inputs that cannot work: %j', async (inputs, message) => {
    const { exitCode, log } = await job.run(step(inputs));
    expect(exitCode).toBe(1);
    expect(log).toContain(message);
  });

  it('does the same in a terminal, and closes the port after Ctrl-C', async () => {
    const args = [
      'run',
      id,
      '--instance-ip',
      sshd.address,
      '--port',
      String(sshd.port),
      '--os-user',
      testUser,
    ];
    const group = ['--security-group', groupId, '--runner-ip', '203.0.113.7'];
    const running = startEic([...args, ...group, '--', 'sh', '-c', waiting()], moto.env);
    await begun();
    expect(await groupRules(moto, groupId)).toEqual([
      office,
      expect.objectContaining({ Description: expect.stringMatching(/^eic-action: eic run on /) }),
    ]);
    running.child.kill('SIGINT');
    expect(await running.ended()).toBe(130);
    expect(await groupRules(moto, groupId)).toEqual([office]);
    expect(eic).toContain('dist');
  });

  it('ten jobs with one address, some killed: no rule is removed too early, and none is left', async () => {
    const random = seeded(Number(process.env.CHAOS_SEED ?? 7));
    const url = `${moto.env.AWS_ENDPOINT_URL}/?Action=DescribeSecurityGroupRules&Version=2016-11-15`;
    const signed =
      'AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0';
    // The process itself looks whether it is let in, again and again while it runs.
    const look = `for i in $(seq ${2 + Math.floor(random() * 6)}); do
      curl -sf -H 'Authorization: ${signed}' '${url}' | grep -qF '203.0.113.7/32' || { echo 'CUT OFF'; exit 9; }
      sleep 0.$((RANDOM % 5))
    done`;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const fate = random();
        const running = await job.start(step({ run: `touch ${folder}/${index}; ${look}` }));
        const isKilled = fate < 0.5;
        const afterMs = random() * 8_000;
        if (isKilled) {
          const ended = await Promise.race([running.result, delay(afterMs)]);
          if (ended === undefined) running.kill();
        }
        const main = await running.result;
        // Some of the killed lose their machine: they have no post step.
        if (!isKilled || fate < 0.35) await job.post(main, step());
        return { main, isKilled };
      }),
    );
    for (const { main, isKilled } of outcomes) {
      expect(main.log).not.toContain('CUT OFF');
      if (!isKilled) expect(main.exitCode, main.log).toBe(0);
    }
    expect(outcomes.some(({ main }) => main.signal === 'SIGKILL')).toBe(true);
    await expireLeases(moto, groupId);
    await job.run(step());
    expect(await groupRules(moto, groupId)).toEqual([office]);
  }, 240_000);
});

/** Numbers from 0 to 1 that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
