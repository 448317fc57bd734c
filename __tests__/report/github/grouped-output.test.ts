import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../../src/instance/instance';
import { ActionListener } from '../../../src/report/github/action-listener';
import { WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';
import { aChoice } from '../../fleet/selection/a-choice';
import { aFailure, aResult } from '../a-result';

function someInstances(count: number): Instance[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i-${String(index).padStart(17, '0')}`,
    name: `web-${index}`,
    state: 'running',
    region: 'eu-central-1',
  }));
}

/** A log whose text is counted, and kept up to some MiB. */
function countedLog() {
  let bytes = 0;
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes < 8 * 1024 * 1024) chunks.push(chunk);
      done();
    },
  });
  return {
    log: new WorkflowLog(stream, {}),
    bytes: () => bytes,
    seen: () => obey(Buffer.concat(chunks).toString()),
  };
}

/** Runs on the instances: each prints its text, and ends with its exit code. */
async function shown(
  ends: readonly { readonly out?: string; readonly err?: string; readonly exitCode?: number }[],
) {
  const instances = someInstances(ends.length);
  const { log, seen } = countedLog();
  const listener = new ActionListener({ log, maxParallel: 10, grouped: true, env: {}, now: () => 0 });
  listener.chosen(aChoice(instances));
  for (const [index, instance] of instances.entries()) {
    const { out = '', err = '', exitCode = 0 } = ends[index] ?? {};
    listener.connected(
      instance,
      { instance, address: '192.0.2.1', port: 22, route: 'direct' },
      { type: 'ssh-ed25519', fingerprint: 'SHA256:abc', verifiedBy: 'known-hosts' },
    );
    // The chunks of each are cut elsewhere.
    for (const [stream, text] of [
      ['stdout', out],
      ['stderr', err],
    ] as const) {
      await listener.output(instance, stream, Buffer.from(text.slice(0, index)));
      await listener.output(instance, stream, Buffer.from(text.slice(index)));
    }
    if (exitCode === 0) listener.finished(aResult({ instanceId: instance.id }), undefined);
    else {
      const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: instance.id, exitCode });
      listener.finished(result, error);
    }
  }
  const before = seen().text;
  await listener.end();
  await log.close();
  const { text, commands, stopped } = seen();
  expect(stopped).toBe(false);
  return { before, after: text.slice(before.length), commands };
}

describe('grouped output', () => {
  it('shows the same output once with its instances, and what differs apart', async () => {
    const { before, after, commands } = await shown([
      { out: 'ok\n' },
      { out: 'ok\n', err: 'a warning\n' },
      { out: 'ok\n' },
      { out: 'ok' },
      { out: 'ok\n', exitCode: 3 },
      { out: 'ok\n' },
    ]);
    expect(before).toEqual([
      '(After the name, "|" marks stdout, "!" stderr, and "*" notes of this action.)',
      'web-4 * exit code 3 after 3.2 s',
    ]);
    expect(after).toEqual([
      '3 instances, succeeded: web-0, web-2, web-5',
      '| ok',
      'web-1 | ok',
      'web-1 ! a warning',
      'web-3 | ok',
      'web-4 | ok',
    ]);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
  });

  it('is one text if all instances agree', async () => {
    const { before, after } = await shown(Array.from({ length: 5 }, () => ({ out: 'one\ntwo\n' })));
    expect(before).toEqual([]);
    expect(after.slice(1)).toEqual(['All 5 instances, succeeded:', '| one', '| two']);
  });

  it('says that there is no output, but not of instances whose errors say what happened', async () => {
    const { after } = await shown([{}, {}, { exitCode: 9 }, { exitCode: 9 }, { out: 'x\n' }]);
    expect(after.slice(0, 2)).toEqual(['2 instances, succeeded, no output: web-0, web-1', 'web-4 | x']);
  });

  it('takes the order in which lines of both streams arrive for no difference', async () => {
    const { log, seen } = countedLog();
    const listener = new ActionListener({ log, maxParallel: 2, grouped: true, env: {} });
    const instances = someInstances(2);
    listener.chosen(aChoice(instances));
    for (const [index, instance] of instances.entries()) {
      const lines = [
        ['stdout', 'out\n'],
        ['stderr', 'err\n'],
      ] as const;
      for (const [stream, text] of index === 0 ? lines : lines.toReversed()) {
        await listener.output(instance, stream, Buffer.from(text));
      }
      listener.finished(aResult({ instanceId: instance.id }), undefined);
    }
    await listener.end();
    await log.close();
    expect(seen().text.slice(-3)).toEqual(['All 2 instances, succeeded:', '| out', '! err']);
  });

  it('shows the first and the last lines of a long output, all of one that just fits, and finds a difference between them', async () => {
    const lines = (count: number, odd = -1) =>
      Array.from({ length: count }, (_, index) => `line ${index}${index === odd ? ' odd' : ''}\n`).join('');
    const long = await shown([{ out: lines(9_000) }, { out: lines(9_000) }, { out: lines(9_000, 8_000) }]);
    expect(long.after.filter((line) => line.startsWith('2 instances, succeeded: '))).toHaveLength(1);
    const left = long.after.findIndex((line) => line.includes('left out here'));
    expect(long.after[left]).toMatch(/^\* \(\d+\.\d KiB left out here; `outputs-dir` keeps the output\.\)$/);
    expect(long.after[left + 1]).toBe('| line 8960');
    expect(long.after[left + 40]).toBe('| line 8999');
    for (const count of [2_800, 2_820, 2_840, 2_860, 2_862, 2_864, 2_866, 2_868, 2_880]) {
      const { after } = await shown([{ out: lines(count) }, { out: lines(count) }]);
      const shownLines = after.slice(2).filter((line) => line.startsWith('| line '));
      // Nothing is left out without a word.
      expect(shownLines.length < count).toBe(after.some((line) => line.includes('left out here')));
      expect(shownLines.at(-1)).toBe(`| line ${count - 1}`);
      if (count <= 2_860) expect(shownLines).toHaveLength(count);
    }
  });

  it('lets no output pass for a heading or a command', async () => {
    const { after, commands } = await shown([
      { out: '9 instances, succeeded: x\n::error::evil\n' },
      { out: '9 instances, succeeded: x\n::error::evil\n' },
    ]);
    expect(commands).toEqual([]);
    expect(after.slice(2)).toEqual(['| 9 instances, succeeded: x', '| \\::error::evil']);
  });
});

/** Collects garbage, and returns the bytes in use. */
async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  // The memory of buffers is counted less only after that.
  await setImmediate();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('200 instances that print without end', () => {
  const instances = someInstances(200);
  const chunk = Buffer.from(
    'a line of output, as a build prints it, of eighty characters .....\n'.repeat(500),
  );
  // 50 MB each by `EIC_TEST_MB=50`. Per instance, nothing more is kept after the first 200 KB.
  const rounds = Math.ceil((Number(process.env.EIC_TEST_MB ?? '1') * 1_000_000) / chunk.length);

  it.each([true, false])(
    'are held in bounded memory (grouped: %s)',
    { timeout: 600_000 },
    async (grouped) => {
      const { log, bytes } = countedLog();
      const listener = new ActionListener({ log, maxParallel: 200, grouped, env: {} });
      listener.chosen(aChoice(instances));
      const before = await memoryInUse();
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, instance] of instances.entries()) {
          // One differs, and one has no line end.
          const sent =
            index === 7 ? Buffer.from(`${round}\n`) : index === 8 ? Buffer.alloc(chunk.length, 'x') : chunk;
          await listener.output(instance, 'stdout', sent);
        }
      }
      expect((await memoryInUse()) - before).toBeLessThan(64 * 1024 * 1024);
      for (const { id } of instances) listener.finished(aResult({ instanceId: id }), undefined);
      await listener.end();
      await log.close();
      expect((await memoryInUse()) - before).toBeLessThan(40 * 1024 * 1024);
      if (grouped) expect(bytes()).toBeLessThan(1024 * 1024);
      else expect(bytes()).toBeGreaterThan(198 * rounds * chunk.length);
    },
  );
});
