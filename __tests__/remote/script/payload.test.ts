import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createPayload } from '../../../src/remote/script/payload';
import { LocalRun, runLocally, scriptRequest } from '../../fixtures/local-payload';
import { allProcesses } from '../../fixtures/processes';
import { until } from '../../fixtures/until';

// Hundreds of shells are started here, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const everyCharacterButNul = Array.from({ length: 0x17f }, (_, index) => String.fromCharCode(index + 1)).join(
  '',
);
const awkward = [
  everyCharacterButNul,
  `'`,
  `'\\''"$(id)\`id\`!!\\`,
  '\n\n',
  ' trailing\r\n\n',
  '\r',
  '',
  '-n',
  '%s\\x41',
  '~',
  '\u{1F600}\u2028\uFEFF',
];
function holds(file: string, text: string): boolean {
  try {
    return readFileSync(file).includes(text);
  } catch {
    return false; // Another test's, which has ended by now.
  }
}

/** Prints the values of the environment variables V0, V1 … behind each other, each with a NUL. */
function printValues(count: number) {
  return `for i in $(seq 0 ${count - 1}); do n=V$i; printf '%s\\0' "\${!n}"; done`;
}

describe('the command line', () => {
  it('holds nothing of the request, and nothing that a login shell could read in its own way', () => {
    const { commandLine, input } = createPayload(
      scriptRequest('echo SECRET', { env: new Map([['NAME', 'SECRET']]), workingDirectory: '/SECRET' }),
    );
    expect(commandLine).toBe(
      `exec bash --noprofile --norc -c 'LC_ALL=C IFS= read -r -N ${input.length} eic_program; eval "$eic_program"' bash eic-watchdog`,
    );
    const inTerminal = createPayload(scriptRequest('echo SECRET', { pty: true }));
    expect(inTerminal.commandLine).toBe(
      `exec bash --noprofile --norc -c 'eval "$(head -c ${inTerminal.input.length})"' bash eic-watchdog`,
    );
  });

  it.each(
    ['sh', 'bash', 'dash', 'csh', 'tcsh', 'zsh', 'fish', 'ksh'].filter((shell) =>
      existsSync(`/bin/${shell}`),
    ),
  )('works where %s is the login shell', async (loginShell) => {
    expect(await runLocally(scriptRequest('echo "$0"'), { loginShell })).toMatchObject({
      code: 0,
      stdout: Buffer.from('/dev/fd/3\n'),
      stderr: '',
    });
  });
});

describe('values', () => {
  const locales = ['C', 'C.UTF-8', 'POSIX', 'nonsense', 'ja_JP.SJIS', 'en_US.ISO-8859-1'];

  it.each(locales)('with awkward bytes arrive unchanged if the host has LC_ALL=%s', async (locale) => {
    const { stdout, code } = await runLocally(
      scriptRequest(printValues(awkward.length), {
        env: new Map(awkward.map((value, i) => [`V${i}`, value])),
      }),
      { env: { ...process.env, LC_ALL: locale } },
    );
    expect(code).toBe(0);
    expect(stdout.toString().split('\0').slice(0, -1)).toEqual(awkward);
  });

  it('of any characters arrive unchanged', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom("'", '"', '\\', '\n', '\r', '$', '(', ')', '`', '!', ' ', '\x01', '\x7f', 'é'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 20, maxLength: 60 }), async (drawn) => {
        const values = drawn.map((text) => text.replaceAll('\0', ''));
        const { stdout } = await runLocally(
          scriptRequest(printValues(values.length), {
            env: new Map(values.map((text, i) => [`V${i}`, text])),
          }),
        );
        expect(stdout.toString().split('\0').slice(0, -1)).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });

  it('of every name that is not refused reach the shell, also of names with a meaning to bash', async () => {
    const names = [
      'PATH IFS LC_ALL LANG HOME PORT lower eic_script eic_stat EIC_WATCHDOG BASH_ENV ENV POSIXLY_CORRECT TMOUT RANDOM',
      'SRANDOM SECONDS EPOCHSECONDS EPOCHREALTIME LINENO BASHPID BASH_SUBSHELL BASH_COMMAND BASH_ARGV0 HISTCMD FUNCNAME',
      'GROUPS DIRSTACK COMP_WORDBREAKS BASH_CMDS BASH_ALIASES OPTIND OPTARG OPTERR BASH_COMPAT BASH_XTRACEFD GLOBIGNORE',
      'COLUMNS LINES IGNOREEOF TZ CDPATH HISTSIZE HISTFILE COPROC REPLY EXECIGNORE FUNCNEST PS4 BASH_REMATCH HOSTNAME',
      'BASH BASH_VERSION MAIL histchars PWD OLDPWD MAPFILE READLINE_LINE PROMPT_COMMAND BASH_MONOSECONDS BASH_TRAPSIG',
    ].flatMap((line) => line.split(' '));
    const env = new Map(names.map((name) => [name, `value of ${name}`]));
    const { code, stdout, stderr } = await runLocally(
      scriptRequest('', { shell: '/bin/cat /proc/self/environ {0}', env }),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const seen = stdout.toString().split('\0');
    for (const [name, value] of env) expect(seen).toContain(`${name}=${value}`);
  });

  it('of the greatest length arrive', async () => {
    const env = new Map([['LONG', "'".repeat(131_072 - 6)]]);
    const { stdout } = await runLocally(scriptRequest('printf %s "$LONG" | wc -c', { env }));
    expect(stdout.toString()).toBe('131066\n');
  });
});

describe('the script', () => {
  it('of any text arrives byte for byte', async () => {
    for (const script of [...awkward, 'x'.repeat(300_000)]) {
      const { stdout, code } = await runLocally(scriptRequest(script, { shell: '/bin/cat {0}' }));
      expect({ code, text: stdout.toString() }).toEqual({ code: 0, text: script });
    }
  });

  it('of several MiB runs whole', async () => {
    const script = `: ${'#'.repeat(99)}\n`.repeat(30_000);
    const { stdout } = await runLocally(scriptRequest(`${script}echo $LINENO`));
    expect(stdout.toString()).toBe('30001\n');
  });

  it.each(['bash', 'sh'])('fails at the first line that fails, in %s', async (shell) => {
    const end = await runLocally(scriptRequest('echo one\nfalse\necho two\n', { shell }));
    expect(end).toMatchObject({ code: 1, stdout: Buffer.from('one\n') });
  });

  it('fails in bash if a command of a pipeline fails', async () => {
    expect(await runLocally(scriptRequest('false | true\necho no'))).toMatchObject({ code: 1 });
  });

  it.each(['bash', 'sh'])(
    'keeps its line numbers, also behind a first line that names a shell, in %s',
    async (shell) => {
      const end = await runLocally(scriptRequest('#!/bin/nothing\n\ntrue\nnosuchcommand', { shell }));
      expect(end.code).toBe(127);
      expect(end.stderr).toMatch(/line 4|: 4:/);
    },
  );

  it('may begin with anything that a script begins with', async () => {
    for (const script of [
      '',
      '\n',
      '# x',
      'if true\nthen echo ok; fi',
      'cat <<E\nok\nE',
      '(echo ok)',
      '{ echo ok\n}',
    ]) {
      expect(await runLocally(scriptRequest(script)), script).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('has an empty standard input, and no descriptor of ours for what it starts', async () => {
    const end = await runLocally(scriptRequest('cat; sh -c "ls /proc/\\$\\$/fd"'));
    expect(end.stdout.toString().split('\n')).not.toContain('3');
    expect(end.stdout.toString()).not.toMatch(/^6\d$/m);
    expect(end.code).toBe(0);
  });

  it('has no child that it did not start', async () => {
    const { stdout } = await runLocally(
      scriptRequest(
        'import os\ntry:\n os.wait()\n print("child")\nexcept ChildProcessError:\n print("none")',
        {
          shell: 'python3 {0}',
        },
      ),
    );
    expect(stdout.toString()).toBe('none\n');
  });

  it('dies of its own signal, and its exit code is its own', async () => {
    expect(await runLocally(scriptRequest('kill -KILL $$'))).toMatchObject({ signal: 'SIGKILL' });
    expect(await runLocally(scriptRequest('exit 255'))).toMatchObject({ code: 255 });
  });
});

describe('the shell', () => {
  it('of a template gets its words as they are', async () => {
    const end = await runLocally(
      scriptRequest('hi', { shell: `/usr/bin/printf '%s|' "a  b" '$HOME' \\; {0}` }),
    );
    expect(end.stdout.toString()).toBe('a  b|$HOME|;|/dev/fd/3|');
  });

  it('that the host does not have keeps the script from running, and is told apart', async () => {
    const end = await runLocally(scriptRequest('true', { shell: `no'such {1} ' {0}` }));
    expect(end).toMatchObject({ code: 127, start: 'no-shell', stderr: '' });
  });

  it('of a template is looked up in the PATH that the script gets; bash and sh are found without it', async () => {
    const env = new Map([['PATH', '/nowhere']]);
    expect(await runLocally(scriptRequest('', { shell: 'cat {0}', env }))).toMatchObject({ code: 127 });
    for (const shell of ['bash', 'sh']) {
      const end = await runLocally(scriptRequest('echo $PATH', { shell, env }));
      expect(end).toMatchObject({ code: 0, stdout: Buffer.from('/nowhere\n') });
    }
  });
});

describe('the working directory', () => {
  it('is entered, whatever its name', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'eic-cd-'));
    try {
      for (const name of ['-', "it's", 'a b', '$x', '~', '\n']) {
        const script = `mkdir -p -- ${JSON.stringify(parent)}/"$NAME"`;
        await runLocally(scriptRequest(script, { env: new Map([['NAME', name]]) }));
        const end = await runLocally(
          scriptRequest('printf "%s" "$PWD"', { workingDirectory: `${parent}/${name}` }),
        );
        expect(end.stdout.toString()).toBe(`${parent}/${name}`);
      }
    } finally {
      await rm(parent, { recursive: true });
    }
  });

  it('may be relative to where the login starts, or to the home directory', async () => {
    const inSource = await runLocally(scriptRequest('pwd', { workingDirectory: 'src' }));
    expect(inSource.stdout.toString()).toBe(`${process.cwd()}/src\n`);
    for (const workingDirectory of ['~', '~/', '~/.']) {
      expect((await runLocally(scriptRequest('pwd', { workingDirectory }))).stdout.toString()).toBe(
        `${homedir()}\n`,
      );
    }
  });

  it('that cannot be entered keeps the script from running, with a reason', async () => {
    const end = await runLocally(scriptRequest('echo ran', { workingDirectory: "/no'where" }));
    expect(end).toMatchObject({ code: 1, stdout: Buffer.from(''), start: 'no-directory' });
    expect(end.stderr).toMatch(/cd: \/no'where: No such file or directory\n$/);
  });
});

describe('the host', () => {
  it('gives the script any bytes as its standard input, and its end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('bash', 'sh', 'bash --login {0}'),
        async (bytes, shell) => {
          const standardInput = Buffer.from(bytes);
          const end = await runLocally(scriptRequest('cat', { standardInput, shell }));
          expect(end).toMatchObject({ code: 0, stderr: '' });
          expect(end.stdout.equals(standardInput)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const large = Buffer.concat(Array.from({ length: 1024 }, () => every));
    expect((await runLocally(scriptRequest('cat', { standardInput: large }))).stdout.equals(large)).toBe(
      true,
    );
  });

  it('ends a script that does not read its standard input, and has no child of ours', async () => {
    const standardInput = Buffer.alloc(200_000, 'x');
    const end = await runLocally(scriptRequest('wait; jobs; echo done', { standardInput }));
    expect(end).toMatchObject({ code: 0, stdout: Buffer.from('done\n'), stderr: '' });
  });

  it('runs nothing of a payload that was cut off', async () => {
    const request = scriptRequest('echo ran', { env: new Map([['A', "x'y"]]) });
    const { length } = createPayload(request).input;
    for (const cutAt of [0, 1, 2, 50, 200, Math.floor(length / 2), length - 20, length - 2, length - 1]) {
      expect(await runLocally(request, { cutAt }), `${cutAt}`).toMatchObject({
        start: undefined,
        stdout: Buffer.from(''),
      });
    }
  });

  it('shows nothing of script and values in its process list, and has no file of them', async () => {
    const secret = 'sesame-9d1f';
    const filesThatHoldIt = () =>
      ['/tmp', '/dev/shm', '/var/tmp'].filter(existsSync).flatMap((folder) =>
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(folder, entry.name))
          .filter((file) => holds(file, secret)),
      );
    const comments = `# ${secret}${'#'.repeat(100)}\n`.repeat(3000);
    const run = new LocalRun(
      scriptRequest(`echo ready; read -r -t 60 line <> <(:) || :\n${comments}`, {
        env: new Map([['TOKEN', secret]]),
      }),
    );
    await until('the script to wait, with more of it still in the pipe', () => run.output === 'ready\n');
    const shown = allProcesses().filter(({ commandLine }) => commandLine.includes(secret));
    const open = readdirSync(`/proc/${run.pid}/fd`).map((fd) => readlinkSync(`/proc/${run.pid}/fd/${fd}`));
    const written = filesThatHoldIt();
    run.stop();
    await run.end();
    expect(shown).toEqual([]);
    expect(written).toEqual([]);
    // A file that was deleted while it is open would show here.
    expect(open.filter((target) => !/^(pipe|socket|anon_inode):|^\/dev\/(null|pts)/.test(target))).toEqual(
      [],
    );
  });
});
