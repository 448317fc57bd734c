import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/policy/lint';
import { underlined } from './lint-one';

/**
 * The policies of AWS's pages on EC2 Instance Connect, its endpoints and the serial console. What the pages print in
 * italics, for the reader to replace, is a word there: `region`, `account-id`, `tag-key`, `ami-username`.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'aws-examples');

/** The values that replace those words. */
const replacements = new Map([
  ['region', 'us-east-1'],
  ['account-id', '123456789012'],
  ['tag-key', 'Environment'],
  ['tag-value', 'production'],
  ['ami-username', 'ec2-user'],
]);

interface Expected {
  readonly ruleId: string;
  readonly underlined: string;
  /** Why the finding is true of a policy that AWS itself prints. */
  readonly because: string;
}

/** File → the words to replace, in order, and what is found once they are replaced. */
const expectations: Readonly<
  Record<string, { readonly words: readonly string[]; readonly findings: readonly Expected[] }>
> = {
  'create-endpoint.json': {
    words: ['region', 'account-id'],
    findings: [
      {
        ruleId: 'arn-parts',
        underlined: '"arn:aws:ec2:::security-group/*"',
        because:
          'the ARN of a security group has a Region; a pattern with none between its colons matches no ARN that has one',
      },
      {
        ruleId: 'arn-parts',
        underlined: '"arn:aws:ec2:::security-group/*"',
        because: 'the same of its account',
      },
    ],
  },
  'create-service-linked-role.json': { words: [], findings: [] },
  'managed-policy-EC2InstanceConnect.json': {
    words: [],
    findings: [
      {
        ruleId: 'os-user-missing',
        underlined: '"ec2-instance-connect:SendSSHPublicKey"',
        because: 'with no ec2:osuser a key can be pushed for root too',
      },
      {
        ruleId: 'open-instances',
        underlined: '"*"',
        because: 'it is for all instances of the account, as AWS says of this managed policy',
      },
    ],
  },
  'open-tunnel-from-addresses.json': { words: ['region', 'account-id', 'ami-username'], findings: [] },
  'open-tunnel.json': { words: ['region', 'account-id', 'ami-username'], findings: [] },
  'push-by-instance-id.json': {
    words: ['region', 'account-id', 'region', 'account-id', 'ami-username'],
    findings: [],
  },
  'push-by-tag.json': {
    words: ['region', 'account-id', 'tag-key', 'tag-value'],
    findings: [
      {
        ruleId: 'os-user-missing',
        underlined: '"ec2-instance-connect:SendSSHPublicKey"',
        because: 'the page limits the instances by a tag, but not the OS user: root can be logged in as',
      },
    ],
  },
  'serial-console-account-settings.json': { words: [], findings: [] },
  'serial-console-but-one-instance.json': {
    words: ['region', 'account-id'],
    findings: [
      {
        ruleId: 'open-instances',
        underlined: '"*"',
        because:
          'all instances but the denied one are open, those to come included; the page offers it as a deny list',
      },
    ],
  },
  'serial-console-by-instance-id.json': { words: ['region', 'account-id'], findings: [] },
  'serial-console-by-tag.json': { words: ['region', 'account-id'], findings: [] },
};

function read(file: string) {
  return readFileSync(join(folder, file), 'utf8');
}

it('every example has its expectation', () => {
  expect(Object.keys(expectations).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(Object.entries(expectations))('%s', (file, { words, findings: expected }) => {
  it('as AWS prints it, has the words to replace, and in addition only what is argued here', async () => {
    const text = read(file);
    const findings = await lintText({ fileName: file, text });
    const placeholders = findings.filter(({ ruleId }) => ruleId === 'placeholder');
    expect(placeholders.map((finding) => underlined(text, finding))).toEqual(words);
    expect(
      findings
        .filter(({ ruleId }) => ruleId !== 'placeholder')
        .map((finding) => ({ ruleId: finding.ruleId, underlined: underlined(text, finding) })),
    ).toEqual(expected.map(({ ruleId, underlined }) => ({ ruleId, underlined })));
  });

  it('filled in, has only the findings that are argued here', async () => {
    const text = [...replacements].reduce(
      (filled, [word, value]) => filled.replaceAll(new RegExp(`(?<=[":/])${word}(?=[":/])`, 'g'), value),
      read(file),
    );
    const findings = await lintText({ fileName: file, text });
    expect(
      findings.map((finding) => ({ ruleId: finding.ruleId, underlined: underlined(text, finding) })),
    ).toEqual(expected.map(({ ruleId, underlined }) => ({ ruleId, underlined })));
  });
});
