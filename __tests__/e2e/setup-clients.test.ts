import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { inHome } from '../fixtures/home-directory';
import { allProcesses } from '../fixtures/processes';
import { hasProgram } from '../fixtures/program';
import { stdioRelay } from '../fixtures/relay-command';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

/** Name of the host that each route leads to. */
const hosts = { direct: 'web-1', endpoint: 'private', bastion: 'db' } as const;
const routes = Object.keys(hosts) as readonly (keyof typeof hosts)[];

const hasAnsible = hasProgram('ansible', '--version');

/** One job on a runner. */
interface Runner {
  readonly job: Job;
  readonly home: string;
  readonly temp: string;
  /** The step of each route. */
  readonly setups: StepResult[];
  readonly options: StepOptions[];
}

let cloud: Cloud;
let base: string;
let docker: Server;
let runner: Runner;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'eic-'));
  docker = await startDocker();
  const bin = stubDocker(docker);
  const sshd = {
    config: [`SetEnv SHLVL=2 PATH=${bin}:/usr/local/bin:/usr/bin:/bin`, 'Subsystem sftp internal-sftp'],
  };
  const common = { hostKeyTypes: ['ed25519'], sshd } as const;
  cloud = await startCloud(
    [
      { ...common, name: hosts.direct, tags: { Role: 'web', Note: "{{ lookup('pipe', 'false') }}" } },
      { ...common, name: hosts.endpoint, tags: { Role: 'web' }, publicAddress: null },
      { ...common, name: hosts.bastion, tags: { Role: 'db' }, privateAddress: null },
    ],
    { endpoints: [{}] },
  );
  // Shells, ssh and Ansible could take such a path for more than text.
  runner = await startRunner('a b \'c" %h {{ 1 | nothing }} ');
});
afterAll(async () => {
  await runner?.job.close();
  docker?.close();
  await cloud?.close();
  rmSync(base, { recursive: true, force: true });
});

/** @param tempName beginning of the name of the runner's temporary folder */
async function startRunner(tempName: string): Promise<Runner> {
  const job = await startJob();
  const home = mkdtempSync(join(base, 'home-'));
  const temp = mkdtempSync(join(base, tempName));
  const idOf = (name: string) => cloud.instances.find((instance) => instance.name === name)?.id ?? '';
  const setups: StepResult[] = [];
  const options: StepOptions[] = [];
  for (const route of routes) {
    const step = {
      action: 'setup',
      prefix: inHome(home),
      env: { ...cloud.sandbox.env, RUNNER_TEMP: temp },
      inputs: {
        'instance-ids': idOf(hosts[route]),
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        'ansible-inventory': 'true',
        ...(route === 'bastion' ? { bastion: idOf(hosts.direct) } : { 'connection-type': route }),
      },
    };
    const setup = await job.run(step);
    if (setup.exitCode !== 0) throw new Error(setup.log);
    setups.push(setup);
    options.push(step);
  }
  return { job, home, temp, setups, options };
}

/** A server with as much of Docker's API as `docker version` asks for. */
async function startDocker(): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('Api-Version', '1.44');
    response.setHeader('Content-Type', 'application/json');
    const isVersion = request.url?.endsWith('/version') === true;
    response.end(JSON.stringify(isVersion ? { Version: 'on the host', ApiVersion: '1.44' } : 'OK'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Makes a folder with the `docker` of the hosts: it relays to the server what `docker system dial-stdio` would. */
function stubDocker(server: Server): string {
  const folder = join(base, 'bin');
  mkdirSync(folder);
  const relay = stdioRelay('127.0.0.1', (server.address() as AddressInfo).port).join(' ');
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n[ "$*" = 'system dial-stdio' ] && exec ${relay}\n`);
  chmodSync(join(folder, 'docker'), 0o755);
  return folder;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a later step of the job does. */
function later(words: readonly string[], { job, home, setups }: Runner = runner): Promise<Ended> {
  const [first = '', ...rest] = [...inHome(home), ...words];
  const exported = Object.assign({}, ...setups.map((setup) => setup.exported));
  const env = { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', ...cloud.sandbox.env, ...exported };
  return new Promise((resolve) => {
    execFile(first, rest, { env, cwd: job.workspace }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Runs a command and returns its standard output. */
async function output(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await later(words);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${code}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a test's commands over every route, at the same time. `there` and `here` are folders on the host and here. */
async function overEveryRoute(
  use: (host: string, there: string, here: string) => Promise<unknown>,
): Promise<void> {
  await Promise.all(
    routes.map(async (route) => {
      const here = mkdtempSync(join(base, `${route}-`));
      mkdirSync(join(here, 'host'));
      writeFileSync(join(here, 'file'), `by ${route}\n`);
      await use(hosts[route], join(here, 'host'), here);
    }),
  );
}

/** The processes of `eic proxy` and of master connections that belong to a runner. */
function left({ temp }: Runner) {
  return allProcesses().filter(({ commandLine }) => commandLine.includes(temp));
}

describe('after setup, plain clients reach instances directly, through an endpoint and through a bastion', () => {
  it('ssh, with an exit code of its own', () =>
    overEveryRoute(async (host) => {
      const ended = await later(['ssh', host, 'echo "$SSH_CONNECTION" | wc -w; exit 7']);
      expect(ended).toEqual({ code: 7, stdout: '4\n', stderr: '' });
    }));

  it.each([['-s'], ['-O']])('scp %s', (protocol) =>
    overEveryRoute(async (host, there, here) => {
      await output('scp', protocol, join(here, 'file'), `${host}:${there}/up`);
      await output('scp', protocol, `${host}:${there}/up`, join(here, 'down'));
      expect(readFileSync(join(here, 'down'))).toEqual(readFileSync(join(here, 'file')));
    }),
  );

  it('sftp', () =>
    overEveryRoute(async (host, there, here) => {
      writeFileSync(join(here, 'batch'), `put ${here}/file ${there}/up\nget ${there}/up ${here}/down\n`);
      await output('sftp', '-b', join(here, 'batch'), host);
      expect(readFileSync(join(here, 'down'))).toEqual(readFileSync(join(here, 'file')));
    }));

  it.skipIf(!hasProgram('rsync', '--version'))('rsync', () =>
    overEveryRoute(async (host, there, here) => {
      await output('rsync', '-a', join(here, 'file'), `${host}:${there}/up`);
      await output('rsync', '-a', `${host}:${there}/up`, join(here, 'down'));
      expect(readFileSync(join(here, 'down'))).toEqual(readFileSync(join(here, 'file')));
    }),
  );

  it('git, which pushes and clones', () =>
    overEveryRoute(async (host, there, here) => {
      await output('git', 'init', '-q', '--bare', join(there, 'app.git'));
      await output('git', 'init', '-q', '-b', 'main', join(here, 'app'));
      const git = (...args: string[]) => output('git', '-C', join(here, 'app'), ...args);
      const author = ['-c', 'user.name=me', '-c', 'user.email=me@example.com'];
      await git(...author, 'commit', '-q', '--allow-empty', '-m', `by ${host}`);
      await git('push', '-q', `${host}:${there}/app.git`, 'main');
      await output('git', 'clone', '-q', '-b', 'main', `ssh://${host}${there}/app.git`, join(here, 'clone'));
      expect(await output('git', '-C', join(here, 'clone'), 'log', '--format=%s')).toBe(`by ${host}\n`);
    }));

  it.skipIf(!hasProgram('docker', '--version'))('docker -H ssh://', () =>
    overEveryRoute(async (host) => {
      const words = ['docker', '-H', `ssh://${host}`, 'version', '--format', '{{.Server.Version}}'];
      expect(await output(...words)).toBe('on the host\n');
    }),
  );

  it.skipIf(!hasAnsible)('Ansible, with the inventories', async () => {
    const inventories = runner.setups.flatMap(({ outputs }) => ['-i', outputs.inventory ?? '']);
    const ansible = (...args: string[]) => output('ansible', ...inventories, '-o', ...args);
    const pinged = await ansible('all', '-m', 'ping');
    for (const host of Object.values(hosts)) expect(pinged).toMatch(new RegExp(`^${host} \\| SUCCESS`, 'm'));
    const here = mkdtempSync(join(base, 'ansible-'));
    writeFileSync(join(here, 'file'), 'by Ansible\n');
    const copied = await ansible(
      'tag_Role_web',
      ...['-m', 'copy', '-a', `src=${here}/file dest=${here}/{{ inventory_hostname }}`],
    );
    expect(copied.match(/CHANGED/g)).toHaveLength(2);
    expect(readdirSync(here).toSorted()).toEqual(['file', hosts.endpoint, hosts.direct].toSorted());
    // The path of this runner is too long for sockets, so Ansible's connections are its own.
    const sockets = join(runner.home, '.ansible', 'cp');
    for (const name of readdirSync(sockets)) {
      await output('ssh', '-o', `ControlPath=${join(sockets, name)}`, '-O', 'exit', 'any');
    }
  });

  it('ten at a time, each with a push of its own', async () => {
    const before = cloud.sandbox.pushes.length;
    const numbers = Array.from({ length: 10 }, (_, index) => `${index}\n`);
    const outputs = await Promise.all(
      numbers.map((number) => output('ssh', hosts.direct, `echo ${number.trim()}`)),
    );
    expect(outputs).toEqual(numbers);
    expect(cloud.sandbox.pushes.length - before).toBe(10);
  });

  it('over one connection with ControlMaster, with one push', async () => {
    const before = cloud.sandbox.pushes.length;
    const control = ['-o', 'ControlMaster=auto', '-o', 'ControlPersist=60s', '-o', `ControlPath=${base}/%C`];
    for (const text of ['one\n', 'two\n']) {
      expect(await output('ssh', ...control, hosts.direct, `echo ${text.trim()}`)).toBe(text);
    }
    expect(cloud.sandbox.pushes.length - before).toBe(1);
    await output('ssh', ...control, '-O', 'exit', hosts.direct);
  });

  it('in two jobs at once, of which one ends', async () => {
    const other = await startRunner('t-');
    const post = async (job: Runner): Promise<void> => {
      for (const [index, setup] of job.setups.entries()) {
        const { exitCode, log } = await job.job.post(setup, job.options[index]);
        expect(exitCode, log).toBe(0);
      }
    };
    try {
      const both = await Promise.all([
        later(['ssh', hosts.endpoint, 'true'], other),
        later(['ssh', hosts.direct, 'true']),
      ]);
      expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      if (hasAnsible) {
        const inventory = other.setups[0]?.outputs.inventory ?? '';
        const { stdout } = await later(['ansible', '-i', inventory, 'all', '-m', 'ping'], other);
        expect(stdout).toContain(`${hosts.direct} | SUCCESS`);
        // Its connection stays for the next run.
        expect(left(other)).not.toEqual([]);
      }
      await post(other);
      await until('no process of the other job is left', () => left(other).length === 0);
      expect(readdirSync(other.temp)).toEqual([]);
      expect(await output('ssh', hosts.bastion, 'echo "still here"')).toBe('still here\n');
    } finally {
      await other.job.close();
    }
    await post(runner);
    expect(readdirSync(runner.temp)).toEqual([]);
    expect(readdirSync(runner.home).filter((name) => name !== '.ansible')).toEqual([]);
    await until('no process is left', () => left(runner).length === 0);
    expect((await later(['ssh', '-o', 'BatchMode=yes', hosts.direct, 'true'])).code).toBe(255);
  });
});
