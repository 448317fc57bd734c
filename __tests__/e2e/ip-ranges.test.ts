import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { read, snippets } from '../docs/markdown';
import { eic, startEic } from '../fixtures/eic-process';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { addRule, groupRules, makeGroup } from '../fixtures/moto-groups';
import { type PublicHost, startPublicHost } from '../fixtures/public-host';

const file = join(__dirname, '..', 'fixtures', 'ip-ranges.json');
const text = readFileSync(file, 'utf8');
const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-ranges-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

interface Ended {
  readonly code: number | NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

async function ipRanges(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const running = startEic(['ip-ranges', ...args], {
    XDG_CACHE_HOME: folder,
    HOME: folder,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...env,
  });
  const code = await running.ended();
  return { code, stdout: running.stdout(), stderr: running.stderr() };
}

/** Runs shell code in the temporary folder. The servers of the test run in this process, so it must not block. */
function shell(code: string, env: NodeJS.ProcessEnv): Promise<{ code: unknown; stderr: string }> {
  return new Promise((done) => {
    execFile('bash', ['--norc', '-c', code], { cwd: folder, env }, (error, _, stderr) => {
      done({ code: error === null ? 0 : error.code, stderr });
    });
  });
}

const fromFile = ['--source', file];

describe('eic ip-ranges from a file', () => {
  it('prints the prefixes of a Region, IPv4 and IPv6', async () => {
    expect(await ipRanges(['us-east-1', ...fromFile])).toEqual({
      code: 0,
      stdout: '18.206.107.24/29\n2600:1f18:1b:fd00::/56\n',
      stderr: '',
    });
    expect((await ipRanges(['us-east-1', '--ipv6', ...fromFile])).stdout).toBe('2600:1f18:1b:fd00::/56\n');
    expect((await ipRanges(fromFile, { AWS_REGION: 'cn-north-1' })).stdout).toBe('43.196.20.40/29\n');
    expect((await ipRanges(['us-gov-west-1', ...fromFile])).stdout).toBe('15.200.28.80/30\n');
  });

  it.skipIf(!has('jq'))("prints what the guide's line for jq prints (needs jq)", async () => {
    const filter =
      '.prefixes[] | select(.region=="$REGION") | select(.service=="EC2_INSTANCE_CONNECT") | .ip_prefix';
    for (const region of ['us-east-1', 'eu-central-1', 'us-gov-west-1', 'cn-north-1']) {
      const { stdout } = spawnSync('jq', ['-r', filter.replace('$REGION', region), file], {
        encoding: 'utf8',
      });
      expect(stdout).not.toBe('');
      expect((await ipRanges([region, '--ipv4', ...fromFile])).stdout).toBe(stdout);
    }
  });

  it.each([
    ['eu-centrall-1', 2, 'has no Region eu-centrall-1; did you mean eu-central-1?'],
    ['eu-west-1', 2, 'has no addresses of EC2 Instance Connect in eu-west-1'],
    ['Frankfurt', 2, '"Frankfurt" does not have the form of a Region, such as eu-central-1.'],
  ])('says what is wrong with the Region %s', async (region, code, message) => {
    const ended = await ipRanges([region, ...fromFile]);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  it('makes no rules for a family without addresses', async () => {
    const ended = await ipRanges(['eu-central-1', '--ipv6', ...fromFile]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('EC2 Instance Connect has no IPv6 addresses in eu-central-1.');
  });

  it('prints JSON, with addresses and a note if there are no credentials', async () => {
    const { code, stdout, stderr } = await ipRanges(['us-east-1', '--format', 'json', ...fromFile]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      service: 'EC2_INSTANCE_CONNECT',
      region: 'us-east-1',
      syncToken: '1764093792',
      createDate: '2025-11-25-18-03-12',
      ipv4: ['18.206.107.24/29'],
      ipv6: ['2600:1f18:1b:fd00::/56'],
      prefixLists: [],
    });
    expect(stderr).toContain('(EIC_CREDENTIALS_MISSING); addresses are used');
  });

  it('never prints what a hostile file says', async () => {
    const hostile = join(folder, 'hostile.json');
    writeFileSync(
      hostile,
      text.replace(/18\.206\.107\.24\/29(?="[^}]*EC2_INSTANCE_CONNECT)/, '\\u001b]0;x\\u0007'),
    );
    const { code, stdout, stderr } = await ipRanges(['us-east-1', '--source', hostile]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('prefixes[4].ip_prefix is not a range of IPv4.');
    expect(stderr).not.toContain('\u001b');
  });

  it.skipIf(!has('terraform'))('prints Terraform in its own format (needs terraform)', async () => {
    for (const more of [[], ['--security-group', 'sg-0123456789abcdef0', '--port', '2222']]) {
      const args = ['us-east-1', '--format', 'terraform', '--prefix-lists', 'never', ...more, ...fromFile];
      const { stdout } = await ipRanges(args);
      expect(stdout).toContain('cidr_ipv4         = each.value');
      const formatted = spawnSync('terraform', ['fmt', '-'], { input: stdout, encoding: 'utf8' });
      expect(formatted).toMatchObject({ status: 0, stdout });
    }
  });
});

describe('eic ip-ranges from ip-ranges.amazonaws.com', () => {
  let asked: (string | undefined)[];
  let body: string;
  let status: number;
  let host: PublicHost;
  beforeEach(async () => {
    asked = [];
    body = text;
    status = 200;
    host = await startPublicHost('ip-ranges.amazonaws.com', (incoming, outgoing) => {
      asked.push(incoming.headers['if-none-match']);
      if (incoming.headers['if-none-match'] === '"one"') return outgoing.writeHead(304).end();
      return outgoing.writeHead(status, { etag: '"one"' }).end(body);
    });
    onTestFinished(() => host.close());
  });
  const usEast = '18.206.107.24/29\n2600:1f18:1b:fd00::/56\n';
  const cache = () => join(folder, 'eic', 'ip-ranges.json');

  it('goes through the proxy, keeps the response, and asks only whether it is still current', async () => {
    expect(await ipRanges(['us-east-1'], host.env)).toEqual({ code: 0, stdout: usEast, stderr: '' });
    expect(await ipRanges(['us-east-1'], host.env)).toEqual({ code: 0, stdout: usEast, stderr: '' });
    expect(asked).toEqual([undefined, '"one"']);
    expect(host.tunnels[0]).toBe('ip-ranges.amazonaws.com:443');
  });

  it('uses the cache if the host cannot be reached or responds with something else, and says its date', async () => {
    await ipRanges(['us-east-1'], host.env);
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replace('\\"one\\"', ''));
    body = '<html>Please log in</html>';
    const ended = await ipRanges(['us-east-1'], host.env);
    expect(ended).toMatchObject({ code: 0, stdout: usEast });
    expect(ended.stderr).toContain('It is not JSON. The cache of 2025-11-25-18-03-12 (UTC) is used.');
    const offline = await ipRanges(['us-east-1'], { ...host.env, HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(offline).toMatchObject({ code: 0, stdout: usEast });
    expect(offline.stderr).toContain('The cache of 2025-11-25-18-03-12 (UTC) is used.');
  });

  it.each(['', '{', '{"url":1}'])('ignores a damaged cache: %j', async (damaged) => {
    mkdirSync(join(folder, 'eic'));
    writeFileSync(cache(), damaged);
    expect(await ipRanges(['us-east-1'], host.env)).toEqual({ code: 0, stdout: usEast, stderr: '' });
    expect(asked).toEqual([undefined]);
    expect(readFileSync(cache(), 'utf8')).toContain('EC2_INSTANCE_CONNECT');
  });

  it('makes no cache on GitHub Actions', async () => {
    await ipRanges(['us-east-1'], { ...host.env, GITHUB_ACTIONS: 'true' });
    expect(() => readFileSync(cache())).toThrow('ENOENT');
  });

  it('fails without a response and without a cache', async () => {
    status = 503;
    const ended = await ipRanges(['us-east-1'], host.env);
    expect(ended).toMatchObject({ code: 255, stdout: '' });
    expect(ended.stderr).toContain(
      'ip-ranges.amazonaws.com did not respond with ip-ranges.json: HTTP status 503',
    );
  });

  it('takes no file from a server without TLS', async () => {
    const ended = await ipRanges(['us-east-1', '--source', 'http://127.0.0.1/ip-ranges.json']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('with the managed prefix lists of the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ region: 'us-east-1', instances: [{}] });
  });
  afterAll(() => sandbox.close());

  it('prefers them where the Region has them', async () => {
    const args = ['us-east-1', '--format', 'json', ...fromFile];
    const { stdout, stderr } = await ipRanges(args, { ...sandbox.env });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).prefixLists).toEqual([
      {
        id: expect.stringMatching(/^pl-/),
        name: 'com.amazonaws.us-east-1.ec2-instance-connect',
        family: 'ipv4',
      },
      {
        id: expect.stringMatching(/^pl-/),
        name: 'com.amazonaws.us-east-1.ipv6.ec2-instance-connect',
        family: 'ipv6',
      },
    ]);
    const terraform = await ipRanges(['us-east-1', '--format', 'terraform', ...fromFile], { ...sandbox.env });
    expect(terraform.stdout).toContain('name = "com.amazonaws.us-east-1.ec2-instance-connect"');
    expect(terraform.stdout).not.toContain('18.206');
    const ids = await ipRanges(['us-east-1', '--prefix-lists', 'only', ...fromFile], { ...sandbox.env });
    expect(ids.stdout).toMatch(/^pl-[0-9a-f]+\npl-[0-9a-f]+\n$/);
  });

  it('prints addresses if they are not wanted, or the role may not ask', async () => {
    const never = ['us-east-1', '--format', 'json', '--prefix-lists', 'never', ...fromFile];
    expect(JSON.parse((await ipRanges(never, { ...sandbox.env })).stdout).prefixLists).toEqual([]);
    onTestFinished(() => sandbox.clearFaults());
    sandbox.fail('DescribeManagedPrefixLists', { code: 'UnauthorizedOperation', status: 403 });
    const denied = await ipRanges(['us-east-1', '--format', 'json', ...fromFile], { ...sandbox.env });
    expect(denied.code).toBe(0);
    expect(denied.stderr).toContain('(EIC_ACCESS_DENIED); addresses are used');
  });
});

describe.skipIf(!hasMoto)('a security group in moto (needs moto_server)', () => {
  let moto: Moto;
  let groupId: string;
  let groups = 0;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto?.close());
  beforeEach(async () => {
    groups += 1;
    groupId = await makeGroup(moto, `ranges-${groups}`);
  });

  it.skipIf(!has('aws'))(
    'gets rules by the printed commands, and agrees then (needs the AWS CLI)',
    async () => {
      const args = ['us-east-1', '--format', 'aws-cli', '--security-group', groupId, ...fromFile];
      const { stdout } = await ipRanges(args, moto.env);
      const env = { ...process.env, ...moto.env };
      expect(await shell(`set -eu\n${stdout}`, env)).toEqual({ code: 0, stderr: '' });
      expect(await groupRules(moto, groupId)).toEqual([
        expect.objectContaining({ CidrIpv4: '198.51.100.0/24' }),
        expect.objectContaining({
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          CidrIpv4: '18.206.107.24/29',
          Description: 'EC2 Instance Connect (us-east-1)',
        }),
        expect.objectContaining({ CidrIpv6: '2600:1f18:1b:fd00::/56' }),
      ]);
      const check = await ipRanges(['us-east-1', '--check', groupId, ...fromFile], moto.env);
      expect(check).toMatchObject({ code: 0, stderr: '' });
      expect(check.stdout).toMatch(
        /^allowed {3}18\.206\.107\.24\/29 by sgr-\w+\nallowed {3}2600:1f18:1b:fd00::\/56 by sgr-\w+\nok: port 22 of sg-\w+ lets in EC2 Instance Connect of us-east-1\.\n$/,
      );
    },
  );

  it('differs if prefixes are missing, or the port is open to the world', async () => {
    const missing = await ipRanges(['us-east-1', '--check', groupId, ...fromFile], moto.env);
    expect(missing.code).toBe(1);
    expect(missing.stdout).toContain('missing   18.206.107.24/29\n');
    await addRule(moto, groupId, 22, '0.0.0.0/0');
    const args = ['us-east-1', '--check', groupId, '--format', 'json', ...fromFile];
    const open = await ipRanges(args, moto.env);
    expect(open.code).toBe(1);
    expect(JSON.parse(open.stdout)).toMatchObject({ agrees: false, securityGroup: groupId });
    expect(open.stdout).toContain('the port is open to the world');
  });

  it.each(snippets(read('docs/ip-ranges.md')).filter(({ language }) => language === 'sh'))(
    'has an example in docs/ip-ranges.md that works, in line $line',
    async ({ text: example }) => {
      const host = await startPublicHost('ip-ranges.amazonaws.com', (_, outgoing) => outgoing.end(text));
      onTestFinished(() => host.close());
      await addRule(moto, groupId, 22, '18.206.107.24/29');
      const code = `set -eu; eic() { '${process.execPath}' '${eic}' "$@"; }
        ${example.replace('sg-0123456789abcdef0', groupId)}`;
      const env = { PATH: process.env.PATH, XDG_CACHE_HOME: folder, ...moto.env, ...host.env };
      expect(await shell(code, env)).toMatchObject({ code: 0 });
    },
  );

  it('fails for a group that does not exist', async () => {
    const args = ['us-east-1', '--check', 'sg-0123456789abcdef0', ...fromFile];
    const ended = await ipRanges(args, moto.env);
    expect(ended).toMatchObject({ code: 255, stdout: '' });
    expect(ended.stderr).toContain('InvalidGroup.NotFound');
    expect((await ipRanges(['us-east-1', '--check', 'web', ...fromFile])).code).toBe(2);
  });
});
