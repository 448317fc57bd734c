import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/usage-error';
import { variablesOf } from '../../src/cli/variables';

describe('assignments of variables', () => {
  it('are NAME=value, with or without the $ of the placeholder; the last of one name counts', () => {
    expect([
      ...variablesOf(['REGION=us-east-1', ' $ACCOUNT-ID = 123456789012 ', 'TAGVALUE=a=b', 'REGION=x', 'E=']),
    ]).toEqual([
      ['REGION', 'x'],
      ['ACCOUNT-ID', '123456789012'],
      ['TAGVALUE', 'a=b'],
      ['E', ''],
    ]);
  });

  it.each(['REGION', '=x', '', '1A=x', 'A B=x'])('are refused as %j', (text) => {
    expect(() => variablesOf([text])).toThrow(
      new UsageError(`--variable: ${JSON.stringify(text)} is not of the form NAME=value.`),
    );
  });
});
