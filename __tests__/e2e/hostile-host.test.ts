import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import ssh2 from 'ssh2';
import constants from 'ssh2/lib/protocol/constants.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { makeHostKeys } from '../fixtures/host-keys';
import { readResults } from '../fixtures/results-schema';
import { type Job, readManifest, type StepResult, startJob } from '../fixtures/runner';
import { onPayload } from '../fixtures/scripted-ssh-server';
import { testUser } from '../fixtures/sshd';
import { listen, startBannerServer } from '../fixtures/tcp-servers';

/** Commands that the action itself sends. Any other command that the runner obeys came from the host. */
const ours = new Set(['group', 'endgroup', 'error', 'warning', 'debug']);

/** Commands that a host may try, in every form that the runner knows. `evil` marks them. */
const commands = [
  '::add-mask::evil',
  '::set-output name=evil::1',
  '::save-state name=evil::1',
  '::set-env name=EVIL::evil',
  '::add-path::/evil',
  '::error file=evil.ts,line=1::evil',
  '::warning::evil',
  '::notice::evil',
  '::debug::evil',
  '::group::evil',
  '::endgroup::',
  '::add-matcher::evil.json',
  '::echo::on',
  '::stop-commands::evil',
  '::evil::',
  '##[error]evil',
  '##[add-mask]evil',
  'evil before ##[group]evil',
  '  ::warning::evil',
  '\t::warning::evil',
  '\u00a0::warning::evil',
  '\ufeff::warning::evil',
  '::WARNING::evil',
];

function octal(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** A `printf` that writes the text's bytes. */
function print(text: string): string {
  return `printf '${octal(text)}'`;
}

/** Line ends that the runner knows, and things that some reader or other takes for one. */
const joints = [
  '\n',
  '\r\n',
  '\r',
  '\n\r',
  '\u0085',
  '\u2028',
  '\v',
  '\f',
  '\b',
  '\u001b[2K',
  '\u001b[1G',
  '\0',
];

/** An SSH server that lets anybody in, and says to each script that it succeeded. */
async function startLyingServer(): Promise<{ port: number; close: () => Promise<void> }> {
  const hostKeys = await makeHostKeys(['ed25519']);
  const server = new ssh2.Server({ hostKeys: [await readFile(only(hostKeys.keys).path)] }, (connection) => {
    connection.on('error', () => undefined);
    connection.on('authentication', (context) => context.accept());
    connection.on('session', (accept) => {
      onPayload((channel, mark) => {
        channel.write(`${mark}all is well\n`);
        channel.exit(0);
        channel.end();
      })(accept(), connection);
    });
  });
  const port = await listen(server);
  return {
    port,
    close: async () => {
      server.close();
      await hostKeys.remove();
    },
  };
}

describe('a hostile host', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([
      { name: '<img src=x>\u001b[31m | ::error::evil', hostKeyTypes: ['ed25519'] },
      { name: 'web-2\n::error::evil', hostKeyTypes: ['ed25519'] },
    ]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const run = (
    inputs: Record<string, string>,
    { debug = false, instances = 1 }: { debug?: boolean; instances?: number } = {},
  ) =>
    job.run({
      debug,
      inputs: {
        'instance-ids': cloud.instances
          .slice(0, instances)
          .map(({ id }) => id)
          .join(' '),
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        ...inputs,
      },
      env: cloud.sandbox.env,
    });

  /** The runner obeyed nothing from the instance, and neither does the terminal of a reader of the log. */
  const expectHarmless = async (step: StepResult): Promise<void> => {
    const foreign = step.obeyed.filter(
      ({ command, properties, data }) =>
        !ours.has(command) ||
        properties.file !== undefined ||
        (command !== 'group' && data.startsWith('evil')),
    );
    expect(foreign).toEqual([]);
    expect(step.exported).toEqual({});
    expect(Object.keys(step.state).filter((name) => name.includes('evil'))).toEqual([]);
    expect(Object.keys(step.outputs).sort()).toEqual([...(await readManifest()).outputs].sort());
    expect(step.stderr.toString()).toBe('');
    // Colors may stay; what moves the cursor, clears the screen or sets a title may not.
    const escapes = step.stdout.toString('latin1').match(/\u001b(?!\[[0-9;:]*m)[\s\S]{0,8}/g) ?? [];
    expect(escapes).toEqual([]);
    expect(step.stdout.toString('latin1')).not.toMatch(/[\0\b\v\f\r]/);
  };

  it.each([1, 2])('cannot give the runner a command by printing one (%s at a time)', async (instances) => {
    const everything = joints.map((joint) => joint + commands.join(joint)).join('\n');
    const step = await run(
      { run: `${print(everything)}; ${print(everything)} >&2; ${print(everything)}; echo; echo "last line"` },
      { instances },
    );
    expect(step.exitCode).toBe(0);
    await expectHarmless(step);
    expect(step.log).toContain('last line');
    expect(step.obeyed.filter(({ command }) => ['error', 'warning'].includes(command))).toEqual([]);
  });

  it('cannot do so in pieces, on both streams at once, or in a terminal', async () => {
    const bytes = [...Buffer.from('\n::add-mask::evil\n\r::error::evil\r\n')];
    const slowly = bytes
      .map((byte) => `printf '\\${byte.toString(8).padStart(3, '0')}' >&$((1 + RANDOM % 2))`)
      .join('\n');
    const together = 'for i in $(seq 200); do echo "::error::evil" & echo "::error::evil" >&2; done; wait';
    for (const pty of ['false', 'true']) {
      const step = await run({ run: `${slowly}\n${together}`, pty });
      expect(step.exitCode).toBe(0);
      await expectHarmless(step);
    }
  });

  it('cannot do so with debug logging on, nor when its script fails', async () => {
    const text = `\n${commands.join('\n')}\n`;
    const step = await run({ run: `${print(text)}; ${print(text)} >&2; exit 9` }, { debug: true });
    expect(step.exitCode).toBe(1);
    await expectHarmless(step);
    const errors = step.obeyed.filter(({ command }) => command === 'error');
    expect(only(errors).data).toContain('EIC_SCRIPT_FAILED');
  });

  it('cannot guess the token that ends the time in which nothing is obeyed: it is a new one each time', async () => {
    const tokens = async () => {
      const step = await run({ run: 'echo "a"; echo "b"' });
      return [...step.log.matchAll(/^::stop-commands::(.*)$/gm)].map(([, token]) => token);
    };
    const all = [...(await tokens()), ...(await tokens())];
    expect(all.length).toBeGreaterThanOrEqual(2);
    expect(new Set(all).size).toBe(all.length);
    for (const token of all) expect(token).toMatch(/^[0-9a-f]{32,}$/);
  });

  it('cannot forge an output: stdout is what it printed, word for word', async () => {
    const forged =
      'first\nevil=1\nresults<<EOF\n[]\nEOF\nghadelimiter_00000000-0000-0000-0000-000000000000\nlast';
    const step = await run({ run: print(forged) });
    expect(step.outputs.stdout).toBe(forged);
    expect(readResults(step.outputs.results)).toHaveLength(1);
    await expectHarmless(step);
  });

  it('cannot put markup into the job summary, by its output or by its name', async () => {
    const text =
      '```\n</details>\n# evil\n<script>alert(1)</script>\n[evil](https://evil.example)\n~~~\n````\n';
    const step = await run({ run: `${print(text)}; exit 1` });
    const outside = step.summary.replace(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1\n?/gm, '');
    expect(outside).not.toContain('evil.example');
    expect(outside).not.toContain('<script>');
    expect(step.summary).not.toContain('\u001b');
    await expectHarmless(step);
  });

  it('leaves a secret that it prints in one piece, so that the runner can mask it', async () => {
    const secret = 'hunter2-hunter2-hunter2';
    const step = await run({
      run: `echo "${secret}"; printf 'hunter2-'; sleep 0.2; printf 'hunter2-'; sleep 0.2; echo 'hunter2'; 
        # Far into a line that is longer than any buffer on the way.
        head -c 70000 /dev/zero | tr '\\0' x; printf '${secret}'; head -c 70000 /dev/zero | tr '\\0' y`,
    });
    expect(step.lines.filter(({ text }) => text.includes(secret))).toHaveLength(3);
    // A part of it alone on a line would escape the mask.
    const masked = step.log.replaceAll(secret, '***');
    expect(masked).not.toContain('hunter2');
  });

  it('cannot speak to the runner before the login, by what it sends instead of SSH', async () => {
    for (const banner of ['::add-mask::evil\r\n', '\u001b[2J##[error]evil\r::error::evil\r\n']) {
      const server = await startBannerServer(banner, '127.0.0.1');
      const step = await run({
        run: 'true',
        'instance-ip': server.address,
        port: String(server.port),
        'connect-timeout': '1s',
      });
      await server.close();
      expect(only(readResults(step.outputs.results)).error?.code).toBe('EIC_NOT_SSH');
      await expectHarmless(step);
      expect(step.log).not.toContain('\u001b');
    }
  });

  it('cannot do so by the tags of its instances', async () => {
    const step = await run({ run: 'echo "fine"' }, { instances: 2 });
    expect(step.exitCode).toBe(0);
    await expectHarmless(step);
    expect(step.obeyed.filter(({ command }) => command === 'error')).toEqual([]);
    expect(step.log).not.toContain('\u001b');
    expect(step.summary).not.toMatch(/<img/);
  });

  it('cannot pass the health check in place of the host that ran the script, if no host key is known', async () => {
    const servers = [await startLyingServer(), await startLyingServer()];
    let connections = 0;
    const relay = createServer((socket) => {
      const to = connect(servers[connections === 0 ? 0 : 1]?.port ?? 0, '127.0.0.1');
      connections += 1;
      for (const end of [socket, to]) end.on('error', () => undefined);
      socket.pipe(to).pipe(socket);
    });
    relay.listen(0, '127.0.0.1');
    await once(relay, 'listening');
    const place = relay.address();
    const port = typeof place === 'object' ? String(place?.port) : '';
    cloud.sandbox.instances[0]?.change({ consoleOutput: '' });
    const check = { run: 'true', 'health-check': 'true', diagnose: 'false' };
    try {
      const step = await run({ ...check, 'instance-ip': '127.0.0.1', port });
      const { error, exitCode, hostKey } = only(readResults(step.outputs.results));
      expect([connections, exitCode, hostKey?.verifiedBy]).toEqual([2, 0, 'accepted']);
      expect(error?.code).toBe('EIC_HEALTH_CHECK_FAILED');
      expect(error?.message).toContain('(EIC_HOST_KEY_CHANGED)');
      expect(error?.message).toContain('presented another host key than earlier in this run');
      // Only the script of `run` was sent.
      expect(step.log.match(/all is well/g)).toHaveLength(1);
    } finally {
      relay.close();
      for (const server of servers) await server.close();
    }
  });

  it('cannot do so by what its SSH server says of itself: identification, banner, signal', async () => {
    const evil = '\u001b[2J\r\n::error::evil\n##[add-mask]evil';
    // SSH lets a server name signals of its own; ssh2's sends only those that it knows.
    const evilSignal = `EVIL${evil}`.toUpperCase();
    Reflect.set(constants.SIGNALS, evilSignal, 1);
    const hostKeys = await makeHostKeys(['ed25519']);
    const server = new ssh2.Server(
      {
        hostKeys: [await readFile(only(hostKeys.keys).path)],
        ident: '::error::evil ##[error]evil',
        banner: evil,
      },
      (connection) => {
        connection.on('error', () => undefined);
        connection.on('authentication', (context) => context.accept());
        connection.on('session', (accept) => {
          onPayload((channel, mark) => {
            channel.write(`${mark}fine\n`);
            channel.stderr.write(`${evil}\n`);
            channel.exit(evilSignal, true, evil);
            channel.end();
          })(accept(), connection);
        });
      },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const place = server.address();
      const port = typeof place === 'object' ? place?.port : undefined;
      const step = await run(
        { run: 'true', 'instance-ip': '127.0.0.1', port: String(port), 'host-key-verification': 'off' },
        { debug: true },
      );
      expect(step.exitCode).toBe(1);
      expect(step.log).toContain('fine');
      await expectHarmless(step);
      const errors = step.obeyed.filter(({ command }) => command === 'error');
      expect(only(errors).data).toContain('EIC_SCRIPT_FAILED');
      expect(only(readResults(step.outputs.results)).signal).not.toMatch(/[^\x21-\x7e]/);
    } finally {
      Reflect.deleteProperty(constants.SIGNALS, evilSignal);
      server.close();
      await hostKeys.remove();
    }
  });
});
