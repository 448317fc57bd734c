import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoOptions, runDemo } from '../../../src/cli/demo/run';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eic-action-of-test-'));
  await writeFile(
    join(folder, 'action.yml'),
    'inputs: {shell: {default: bash}, extra: {default: 7}, none: {}}\nruns: {using: node24, main: main.js, post: post.js}\n',
  );
  await writeFile(join(folder, 'post.js'), 'console.log("post saw " + process.env.STATE_left);');
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the demonstration with an action whose `main` is `script`. */
async function demo(script: string, options: Partial<DemoOptions> = {}) {
  await writeFile(join(folder, 'main.js'), script);
  let text = '';
  const exitCode = await runDemo({
    folder,
    write: (part) => {
      text += part;
    },
    style: (_, part) => part,
    signal: new AbortController().signal,
    ...options,
  });
  return { exitCode, text };
}

function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('eic-demo-'));
}

describe('runDemo', () => {
  it('gives the action what a runner gives it, and nothing of its own environment', async () => {
    process.env.AWS_PROFILE = 'mine';
    const { text, exitCode } = await demo(`
      const { env } = process;
      console.log(JSON.stringify({ shell: env.INPUT_SHELL, extra: env.INPUT_EXTRA, none: env.INPUT_NONE,
        ids: env['INPUT_INSTANCE-IDS'].split(' ').length, release: env.RELEASE, profile: env.AWS_PROFILE,
        endpoint: env.AWS_ENDPOINT_URL.replace(/\\d+$/, '') }));
    `);
    delete process.env.AWS_PROFILE;
    expect(exitCode).toBe(0);
    const seen: unknown = JSON.parse(/^ {2}(\{"shell.*\})$/m.exec(text)?.[1] ?? 'null');
    expect(seen).toEqual({
      shell: 'sh',
      extra: '7',
      none: '',
      ids: 3,
      release: 'v2 "final" it\'s $HOME \\o/ `date` 100% ünïcødé 🚀',
      endpoint: 'http://127.0.0.1:',
    });
  });

  it('shows the log, the outputs and the summary, and hands the state on to post', async () => {
    const { text } = await demo(`
      const { appendFileSync } = require('node:fs');
      appendFileSync(process.env.GITHUB_OUTPUT, 'results<<E\\n[{"a":1},{"a":2}]\\nE\\nstdout=\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '## It &#119;orked\\n');
      appendFileSync(process.env.GITHUB_STATE, 'left=something\\n');
      console.log('::group::web-1\\ninside\\n::endgroup::');
    `);
    expect(text).toContain('  ▼ web-1\n    inside\n');
    expect(text).toContain('  post saw something\n');
    expect(text).toContain('results\n  {\n    "a": 1\n  }\n  … and 1 more\nstdout\n  (empty)\n');
    expect(text).toContain('  It worked\n');
  });

  it("returns the action's exit code and leaves no file behind", async () => {
    const before = leftovers();
    expect((await demo('process.exitCode = 3')).exitCode).toBe(3);
    expect((await demo('process.kill(process.pid, "SIGKILL")')).exitCode).toBe(1);
    expect(leftovers()).toEqual(before);
  });

  it('fails when post fails', async () => {
    await writeFile(join(folder, 'post.js'), 'process.exitCode = 1');
    expect((await demo('')).exitCode).toBe(1);
  });

  it('interrupts the action when it is told to stop, still runs post, and shows nothing more', async () => {
    const controller = new AbortController();
    let text = '';
    const { exitCode } = await demo(
      `process.on('SIGINT', () => { console.log('cancelled'); process.exit(130); });
       setInterval(() => {}, 1000); console.log('started');`,
      {
        signal: controller.signal,
        write: (part) => {
          text += part;
          if (part.includes('started')) controller.abort();
        },
      },
    );
    expect(exitCode).toBe(130);
    expect(text).toContain('cancelled\n');
    expect(text).toContain('post saw');
    expect(text).toMatch(/\n\nInterrupted\n$/);
    expect(text).not.toContain('The outputs');
  });

  it('says what to do when the action is not built', async () => {
    await rm(join(folder, 'post.js'));
    await expect(demo('')).rejects.toThrow('post.js does not exist; build it with `npm run build`.');
    expect(existsSync(join(folder, 'main.js'))).toBe(true);
  });
});
