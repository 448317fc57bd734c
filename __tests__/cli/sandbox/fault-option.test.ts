import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { faultOptions } from '../../../src/cli/sandbox/fault-option';
import { instancesWith } from '../../../src/cli/sandbox/instances';
import { UsageError } from '../../../src/cli/usage-error';

describe('--fault', () => {
  it.each([
    ['stopped=web-2', { kind: 'stopped', instance: 'web-2' }],
    ['empty-console=all', { kind: 'empty-console', instance: 'all' }],
    ['no-route=web-1', { kind: 'no-route', instance: 'web-1' }],
    ['denied=SendSSHPublicKey', { kind: 'denied', operation: 'SendSSHPublicKey' }],
    ['denied=ec2:describeinstances', { kind: 'denied', operation: 'DescribeInstances' }],
    ['throttled=DescribeInstances:2', { kind: 'throttled', operation: 'DescribeInstances', times: 2 }],
    ['throttled=ec2:GetConsoleOutput:10', { kind: 'throttled', operation: 'GetConsoleOutput', times: 10 }],
  ])('takes %s', (text, fault) => {
    expect(faultOptions(text)).toEqual([fault]);
  });

  it('may be repeated', () => {
    expect(faultOptions('stopped=web-2', faultOptions('stopped=web-1'))).toEqual([
      { kind: 'stopped', instance: 'web-1' },
      { kind: 'stopped', instance: 'web-2' },
    ]);
  });

  it.each(['', 'stopped', 'stopped=', 'broken=web-1', 'Stopped=web-1', '=web-1'])('refuses %j', (text) => {
    expect(() => faultOptions(text)).toThrow(InvalidArgumentError);
    expect(() => faultOptions(text)).toThrow(
      'It takes stopped=INSTANCE, empty-console=INSTANCE, status-impaired=INSTANCE, ',
    );
  });

  it.each([
    ['denied=RunInstances', '"RunInstances"'],
    ['throttled=RunInstances:2', '"RunInstances"'],
    ['throttled=s3:GetObject', '"s3:GetObject"'],
    ['denied=:2', '""'],
    ['denied=__proto__', '"__proto__"'],
  ])('refuses %s, which names no operation', (text, quoted) => {
    expect(() => faultOptions(text)).toThrow(`${quoted} is not an operation of the sandbox. It has Desc`);
  });
});

describe('the number of calls in a fault', () => {
  it.each(['x', '0', '-1', '1.5', '1000000', ''])('is refused if it is %j', (times) => {
    expect(() => faultOptions(`throttled=SendSSHPublicKey:${times}`)).toThrow(
      `TIMES is a whole number from 1 to 999999, not ${JSON.stringify(times)}.`,
    );
  });

  it('may follow an operation in lowercase', () => {
    expect(faultOptions('denied=describeinstances:3')).toEqual([
      { kind: 'denied', operation: 'DescribeInstances', times: 3 },
    ]);
  });
});

describe('the instances of a sandbox', () => {
  it('have the faults that name them', () => {
    const faults = ['stopped=web-2', 'empty-console=all', 'denied=DescribeInstances'].flatMap((text) =>
      faultOptions(text),
    );
    expect(instancesWith(3, faults)).toEqual([
      { name: 'web-1', consoleOutput: null },
      { name: 'web-2', state: 'stopped', consoleOutput: null },
      { name: 'web-3', consoleOutput: null },
    ]);
  });

  it.each([
    [3, 'The sandbox has web-1 to web-3; all names each of them.'],
    [1, 'The sandbox has web-1; all names each of them.'],
  ])('are named if a fault of %i instances names another', (count, sentence) => {
    expect(() => instancesWith(count, faultOptions('stopped=web-4'))).toThrow(UsageError);
    expect(() => instancesWith(count, faultOptions('stopped=web-4'))).toThrow(
      `--fault stopped=web-4: there is no such instance. ${sentence}`,
    );
  });
});
