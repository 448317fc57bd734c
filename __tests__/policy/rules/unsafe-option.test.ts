import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/policy/lint';
import { template } from '../templates';

async function found(text: string) {
  const findings = await lintText({ fileName: 'template.json', text });
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
const osUser = (AllowedValues: readonly string[]) =>
  template(
    { Condition: { StringEquals: { 'ec2:osuser': { Ref: 'OsUser' } } } },
    { OsUser: { Type: 'String', AllowedValues } },
  );

describe('unsafe-option', () => {
  it('says with which of the accepted values a policy lets root in', async () => {
    expect(await found(osUser(['ec2-user', 'root']))).toEqual(
      [
        'unsafe-option: If OsUser is "root", os-user-root applies: This allows root; log in as ec2-user and use sudo.',
      ].map((line) => expect.stringContaining(line.slice(0, 50))),
    );
  });

  it('is silent if all values are safe', async () => {
    expect(await found(osUser(['ec2-user']))).toEqual([]);
  });

  it('leaves what holds for all values to the other rule', async () => {
    const ids = (await found(osUser(['root']))).map((line) => line.split(':')[0]);
    expect(ids).toEqual(['os-user-root']);
  });
});
