import { expect, it } from 'vitest';
import { GroupedOutput } from '../../../src/report/run/grouped-output';

it('keeps little of each output if many instances print much and each something else', () => {
  const output = new GroupedOutput();
  const lines = Buffer.from(`${'x'.repeat(1000)}\n`.repeat(200));
  const printed = lines.length + 2 * 'the end\n'.length;
  const ids = Array.from({ length: 1500 }, (_, index) => `i-${index}`);
  for (const id of ids) {
    output.compare(id, 'stdout', Buffer.from(id));
    output.keep(id, lines, '| ');
    for (let time = 0; time < 2; time += 1) output.keep(id, Buffer.from('the end\n'), '| ');
    output.finished(id, 'succeeded');
  }
  const groups = output.groups(ids);
  expect(groups).toHaveLength(1500);
  const kept = groups.reduce((sum, { head, rest }) => sum + head.length + rest.length, 0);
  expect(kept).toBeLessThan(40 * 1024 * 1024);
  const { head, rest, omittedBytes } = groups.at(-1) ?? { head: '', rest: '', omittedBytes: 0 };
  expect(rest.toString()).toMatch(/\n\| the end\n\| the end\n$/);
  const unmarked = `${head}${rest}`.replaceAll(/^\| /gm, '');
  expect(unmarked.length + omittedBytes).toBe(printed);
});
