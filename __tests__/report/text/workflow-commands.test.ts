import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defused, workflowCommand } from '../../../src/report/text/workflow-commands';
import { parseCommand } from '../../fixtures/runner-model';

it('writes a command that the runner reads back as it was meant, whatever the text', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'%:,\r\n=D0A25 '), fc.string({ unit: 'grapheme', maxLength: 1 })),
  });
  const title = text.filter((value) => value.trim() === value && value !== '');
  fc.assert(
    fc.property(title, text, (name, data) => {
      expect(parseCommand(workflowCommand('error', { title: name }, data))).toEqual({
        name: 'error',
        properties: { title: name },
        data,
      });
    }),
    { numRuns: 2000 },
  );
});

it('leaves out properties that are not set', () => {
  expect(workflowCommand('group', { title: undefined, file: '' }, 'x')).toBe('::group::x');
});

it('is needed: the model of the runner obeys what is not defused', () => {
  for (const line of [
    '::error::x',
    '\u3000::ADD-MASK::x',
    'text ##[group]x',
    '\u00a0 ::set-output name=a::b',
  ]) {
    expect(parseCommand(line)).toBeDefined();
    expect(parseCommand(defused(line))).toBeUndefined();
  }
});
