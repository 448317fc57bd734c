import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../../schemas/results.schema.json';
import { errorCodes } from '../../../src/eic-error';
import { actionOutputs, setOutputs } from '../../../src/report/github/action-outputs';
import { aFailure, aResult } from '../a-result';

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the schema of the results', () => {
  it('takes what a run gives', () => {
    const results = [
      aResult(),
      aResult({ name: null, address: '2001:db8::1' }),
      aFailure('EIC_UNREACHABLE', {
        address: null,
        hostKey: null,
        durationsMs: {
          find: 10,
          boot: null,
          connect: null,
          tunnel: null,
          push: null,
          authenticate: null,
          wait: null,
          run: null,
          healthCheckWait: null,
          healthCheck: null,
        },
      }).result,
      aFailure('EIC_SCRIPT_FAILED', { exitCode: 3 }).result,
      aFailure('EIC_SCRIPT_FAILED', { signal: 'SIGKILL' }).result,
    ];
    isValid(JSON.parse(actionOutputs(results, undefined).results));
    expect(isValid.errors).toBeNull();
  });

  it('refuses what it does not promise', () => {
    expect(isValid([{ ...aResult(), stdout: 'x' }])).toBe(false);
    expect(isValid([{ ...aResult(), port: 0 }])).toBe(false);
    expect(isValid([{ ...aResult(), route: 'rsh' }])).toBe(false);
    const { signal: _signal, ...incomplete } = aResult();
    expect(isValid([incomplete])).toBe(false);
  });

  it('names exactly the error codes there are', () => {
    expect(schema.$defs.error.properties.code.enum).toEqual([...errorCodes]);
  });

  it('describes every field', () => {
    for (const definition of Object.values(schema.$defs)) {
      for (const [name, field] of Object.entries(definition.properties)) {
        const described: object = field;
        expect('description' in described || '$ref' in described, name).toBe(true);
      }
    }
  });
});

describe('the outputs', () => {
  it('are the ones that action.yml names', () => {
    const names: string[] = [];
    setOutputs(actionOutputs([aResult()], { text: 'a', truncated: false }), (name) => names.push(name));
    const action: { outputs: object } = parse(readFileSync('action.yml', 'utf8'));
    expect(names.sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('hold the exit code, the standard output and the IDs of a run on one instance', () => {
    expect(actionOutputs([aResult()], { text: 'a\nb', truncated: true })).toMatchObject({
      'exit-code': '0',
      stdout: 'a\nb',
      'stdout-truncated': 'true',
      'instance-ids': 'i-0123456789abcdef0',
    });
  });

  it.each([
    ['0', [aResult(), aResult()]],
    [
      '3',
      [
        aResult(),
        aFailure('EIC_SCRIPT_FAILED', { exitCode: 3 }).result,
        aFailure('EIC_SCRIPT_FAILED', { exitCode: 4 }).result,
      ],
    ],
    ['3', [aFailure('EIC_UNREACHABLE').result, aFailure('EIC_SCRIPT_FAILED', { exitCode: 3 }).result]],
    ['', [aResult(), aFailure('EIC_UNREACHABLE').result]],
    ['', [aFailure('EIC_SCRIPT_FAILED', { signal: 'SIGKILL' }).result]],
    ['', []],
  ])('give exit code %j', (code, results) => {
    expect(actionOutputs(results, undefined)['exit-code']).toBe(code);
  });

  it('hold no workflow command that a later step would give by printing a message', () => {
    const message = 'x does not speak SSH: it said "##[set-output name=a]b".';
    const { results } = actionOutputs([aFailure('EIC_NOT_SSH', { message }).result], undefined);
    expect(results).not.toContain('##[');
    expect(JSON.parse(results)[0].error.message).toContain('[set-output name=a]b');
  });

  it('hold the whole remedy and all details of an error, whatever their length', () => {
    const remedy = `${'Do this. '.repeat(1000)}And\nthat\tat the end.`;
    const details = ['{', '  "Action": "ec2:DescribeInstances"', '}', 'two\nlines \x1b[31m##[error]'];
    const { result } = aFailure('EIC_ACCESS_DENIED', { details });
    const failed = { ...result, error: result.error === null ? null : { ...result.error, remedy } };
    const [published] = JSON.parse(actionOutputs([failed], undefined).results);
    expect(published.error.remedy).toBe(`${'Do this. '.repeat(1000)}And that at the end.`);
    expect(published.error.details).toEqual([...details.slice(0, 3), 'two', 'lines ␛[31m##\\[error]']);
    expect(JSON.parse(published.error.details.slice(0, 3).join('\n'))).toEqual({
      Action: 'ec2:DescribeInstances',
    });
  });

  it('hold no field that a result should not have', () => {
    const result = Object.assign(aResult(), { secret: 'x' });
    expect(actionOutputs([result], undefined).results).not.toContain('secret');
  });
});

it('outputs do not have the line that pins an unknown key, which the schema does not know', () => {
  const hostKey = {
    type: 'ssh-rsa',
    fingerprint: 'SHA256:x',
    verifiedBy: 'accepted',
    pin: 'a line',
  } as const;
  expect(actionOutputs([aResult({ hostKey })], undefined).results).not.toContain('a line');
});

describe('outputs that cannot be written', () => {
  it('are one error that names the file and the cause, and leave the file as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-outputs-'));
    try {
      const path = join(folder, 'output');
      writeFileSync(path, 'before=kept\n');
      let calls = 0;
      const failure = setOutputs(
        actionOutputs([aResult()], undefined),
        (name, value) => {
          calls += 1;
          if (calls > 2) throw new Error('ENOSPC: no space left on device, write');
          appendFileSync(path, `${name}<<end\n${value}`);
        },
        path,
      );
      expect(failure?.code).toBe('EIC_OUTPUT_FAILED');
      expect(failure?.message).toContain(`(${path}): ENOSPC: no space left on device`);
      expect(readFileSync(path, 'utf8')).toBe('before=kept\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
