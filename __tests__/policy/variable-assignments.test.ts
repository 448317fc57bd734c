import { afterEach, describe, expect, it, vi } from 'vitest';
import lintConfigSchema from '../../schemas/lint-config.schema.json';
import { readLintInputs } from '../../src/actions/lint-inputs';
import { variablesOf } from '../../src/cli/variables';
import { EicError } from '../../src/eic-error';
import { readConfiguration } from '../../src/policy/configuration/read-configuration';
import { readAssignment, variableNamePattern } from '../../src/policy/variable-assignments';

afterEach(() => vi.unstubAllEnvs());

/** Reads the assignments as each interface does: returns the variables, or all mistakes as one text. */
const faces = {
  'the lint action': async (...texts: string[]) => {
    for (const [input, value] of Object.entries({
      'config-from': 'head',
      'fail-on': 'error',
      format: 'stylish',
      variables: texts.join('\n'),
    }))
      vi.stubEnv(`INPUT_${input.toUpperCase()}`, value);
    try {
      return [...readLintInputs().variables];
    } catch (thrown) {
      return thrown instanceof EicError ? thrown.details.join('\n') : thrown;
    }
  },
  'eic lint --variable': async (...texts: string[]) => {
    try {
      return [...variablesOf(texts)];
    } catch (thrown) {
      return String(thrown);
    }
  },
  'the configuration': async (...texts: string[]) => {
    const members = texts.map((text) => {
      const { name, value } = readAssignment(text) ?? { name: text.replace(/=.*/s, ''), value: '' };
      return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    });
    try {
      const { variables } = await readConfiguration(
        '.eiclint.json',
        `{"variables": {${members.join(', ')}}}`,
      );
      return [...variables];
    } catch (thrown) {
      return String(thrown);
    }
  },
};

describe.each(Object.entries(faces))('the values of placeholders in %s', (_, read) => {
  it('are NAME=value, with or without the $ of the placeholder and whitespace', async () => {
    expect(await read('REGION=us-east-1', ' $ACCOUNT-ID = 123456789012 ', 'TAGVALUE=a=b', '_x=1')).toEqual([
      ['REGION', 'us-east-1'],
      ['ACCOUNT-ID', '123456789012'],
      ['TAGVALUE', 'a=b'],
      ['_x', '1'],
    ]);
  });

  it.each(['=x', '1A=x', 'A B=x', 'A.B=x', '$$A=x', 'É=x'])('are refused as %j', async (text) => {
    expect(await read(text)).toContain(JSON.stringify(text.replace(/=.*/, '')).slice(0, -1));
  });

  it('are refused if one is empty, as from a shell variable that is not set', async () => {
    expect(await read('REGION=')).toMatch(/REGION/);
    expect(await read('REGION= \t ')).toMatch(/REGION/);
  });

  it('are refused if a name is given twice', async () => {
    expect(await read('REGION=a', '$REGION=b')).toMatch(/REGION (is here )?twice/);
  });

  it('are refused all at once', async () => {
    const problems = String(await read('1A=x', 'REGION='));
    expect(problems).toContain('1A');
    expect(problems).toContain('REGION');
  });
});

it('says what an assignment looks like if there is none', () => {
  expect(() => variablesOf(['REGION'])).toThrow(
    '--variable has "REGION", which is not NAME=value, such as REGION=us-east-1.',
  );
});

it('has the name of a variable in the schema of the configuration as everywhere', () => {
  expect(lintConfigSchema.properties.variables.propertyNames.pattern).toBe(variableNamePattern);
});
