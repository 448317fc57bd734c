import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import lintConfigSchema from '../../schemas/lint-config.schema.json';
import { type LintInputs, readLintInputs } from '../../src/actions/lint-inputs';
import { EicError } from '../../src/eic-error';
import { presets } from '../../src/policy/configuration/configuration';
import { failOns } from '../../src/policy-files/fail-on';
import { formatNames } from '../../src/report/findings/format-names';
import { read as readProjectFile } from '../docs/markdown';

const defaults = {
  'fail-on': 'error',
  'config-from': 'head',
  'changed-only': 'false',
  format: 'stylish',
  comment: 'false',
  token: 'ghs_x',
};

afterEach(() => vi.unstubAllEnvs());

/** Reads inputs given as the runner gives them, over the defaults of lint/action.yml. */
function read(inputs: Readonly<Record<string, string>> = {}): LintInputs {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
  return readLintInputs();
}

function problems(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(inputs);
  } catch (thrown) {
    if (thrown instanceof EicError && thrown.code === 'EIC_INPUT_INVALID') return thrown.details;
    throw thrown;
  }
  return [];
}

describe('the inputs of the lint action', () => {
  it('leave to the configuration what is not given', () => {
    expect(read()).toEqual({
      patterns: [],
      config: undefined,
      configFrom: 'head',
      preset: undefined,
      osUsers: undefined,
      variables: new Map(),
      againstWorkflow: [],
      workflowRole: undefined,
      workflowActions: [],
      failOn: 'error',
      changedOnly: false,
      format: 'stylish',
      sarifFile: undefined,
      comment: false,
      token: 'ghs_x',
    });
  });

  it('are read in the forms that they take', () => {
    const inputs = read({
      files: '\n policies/**/*.json \r\n!policies/old/**\n\nan, odd name.json',
      config: 'ops/eiclint.json',
      preset: 'strict',
      'os-users': 'ec2-user, deploy\nec2-user 2nd.user$',
      variables: 'REGION=us-east-1\n $ACCOUNT-ID = 111122223333 \n\nTAGVALUE=a = b',
      'fail-on': 'warning',
      'changed-only': 'true',
      format: 'markdown',
      'sarif-file': 'out/lint.sarif',
      comment: 'true',
    });
    expect(inputs).toMatchObject({
      patterns: ['policies/**/*.json', '!policies/old/**', 'an, odd name.json'],
      config: 'ops/eiclint.json',
      preset: 'strict',
      osUsers: ['ec2-user', 'deploy', '2nd.user$'],
      failOn: 'warning',
      changedOnly: true,
      format: 'markdown',
      sarifFile: 'out/lint.sarif',
      comment: true,
    });
    expect([...inputs.variables]).toEqual([
      ['REGION', 'us-east-1'],
      ['ACCOUNT-ID', '111122223333'],
      ['TAGVALUE', 'a = b'],
    ]);
  });

  it.each([
    [{ preset: 'strictest' }, '`preset` is "strictest"; it takes one of recommended, strict, all.'],
    [{ 'fail-on': 'info' }, '`fail-on` is "info"; it takes one of error, warning, never.'],
    [{ format: 'xml' }, '`format` is "xml"; it takes one of stylish, json, sarif, github, markdown, junit.'],
    [{ 'changed-only': 'yes' }, '`changed-only` is "yes"; it takes true or false.'],
    [{ comment: '1' }, '`comment` is "1"; it takes true or false.'],
    [{ 'os-users': 'ec2-user *' }, '`os-users` has "*"'],
    [{ 'os-users': 'x'.repeat(33) }, '`os-users` has'],
    [{ variables: 'REGION' }, '`variables` has "REGION", which is not NAME=value, such as REGION=us-east-1.'],
    [{ variables: '=x' }, '`variables` has "=x"'],
    [{ variables: 'A B=x' }, '`variables` has "A B=x"'],
    [{ variables: 'REGION=' }, '`variables` gives REGION no value.'],
    [{ variables: 'REGION=a\n$REGION=b' }, '`variables` gives REGION twice.'],
    [{ comment: 'true', token: '' }, '`token` is empty'],
    [{ 'changed-only': 'true', token: '' }, '`token` is empty'],
  ])('are refused: %j', (inputs, problem) => {
    expect(problems(inputs)).toEqual([expect.stringContaining(problem)]);
  });

  it('are refused all at once, and nothing is said of AWS', () => {
    expect(problems({ preset: 'x', 'fail-on': 'x', variables: 'x\ny' })).toHaveLength(4);
    expect(() => read({ preset: 'x' })).toThrow('1 input has a mistake; nothing was linted.');
  });

  it('never put a workflow command into a message', () => {
    const [problem = ''] = problems({ variables: '\x1b[31m::add-mask::x\u0000' });
    expect(problem).not.toMatch(/[\x00-\x1f]/);
  });
});

it('are described in action.yml, and the presets in the schema of the configuration, with all their choices', () => {
  const { inputs } = parse(readProjectFile('lint/action.yml'));
  for (const [name, choices] of Object.entries({
    format: formatNames,
    preset: presets,
    'fail-on': failOns,
  })) {
    const described = [...inputs[name].description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
    expect(described).toEqual(expect.arrayContaining([...choices]));
  }
  expect(lintConfigSchema.properties.extends.enum).toEqual(presets);
});
