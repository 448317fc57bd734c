import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderByTag } from '../../../src/policy/render/by-tag';
import { type ByTagValues, PolicyValuesError } from '../../../src/policy/render/policy-values';
import { read } from '../../docs/markdown';

const values: ByTagValues = {
  regions: ['us-east-1'],
  accounts: ['111122223333'],
  tagKey: 'Foo',
  tagValues: ['Bar'],
};

function statements(more: Partial<ByTagValues>) {
  return JSON.parse(renderByTag({ ...values, ...more })).Statement;
}

function problems(more: Partial<ByTagValues>): readonly string[] {
  try {
    renderByTag({ ...values, ...more });
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe('renderByTag', () => {
  it("gives without the console output the guide's policy, with its placeholders filled", () => {
    const filled = read('schemas/templates/ec2_instance_connect_policy_by_tag.json')
      .replace('$REGION', 'us-east-1')
      .replace('$ACCOUNT-ID', '111122223333')
      .replace('$TAGKEY', 'Foo')
      .replace('$TAGVALUE', 'Bar');
    expect(renderByTag({ ...values, consoleOutput: false })).toBe(filled);
  });

  it('names every combination of Regions and accounts, in the partition of each Region', () => {
    const [{ Resource }] = statements({
      regions: ['eu-central-1', 'cn-north-1', 'us-gov-west-1'],
      accounts: ['111122223333', '444455556666'],
    });
    expect(Resource).toEqual([
      'arn:aws:ec2:eu-central-1:111122223333:instance/*',
      'arn:aws:ec2:eu-central-1:444455556666:instance/*',
      'arn:aws-cn:ec2:cn-north-1:111122223333:instance/*',
      'arn:aws-cn:ec2:cn-north-1:444455556666:instance/*',
      'arn:aws-us-gov:ec2:us-gov-west-1:111122223333:instance/*',
      'arn:aws-us-gov:ec2:us-gov-west-1:444455556666:instance/*',
    ]);
  });

  it('writes several tag values and OS users as lists, each once', () => {
    const [{ Condition }] = statements({ tagValues: ['a', 'b', 'a'], osUsers: ['ec2-user', 'deploy'] });
    expect(Condition).toEqual({
      StringEquals: { 'aws:ResourceTag/Foo': ['a', 'b'], 'ec2:osuser': ['ec2-user', 'deploy'] },
    });
  });

  it('never takes a value for a placeholder', () => {
    const [{ Condition, Resource }] = statements({
      tagKey: 'ec2-user',
      tagValues: ['ec2-user', 'aws:ec2:', '$&$1$$'],
      osUsers: ['deploy'],
    });
    expect(Condition.StringEquals).toEqual({
      'aws:ResourceTag/ec2-user': ['ec2-user', 'aws:ec2:', '$&$1$$'],
      'ec2:osuser': 'deploy',
    });
    expect(Resource).toBe('arn:aws:ec2:us-east-1:111122223333:instance/*');
  });

  it('keeps IAM from reading a value as one of its variables', () => {
    const [{ Condition }] = statements({ tagValues: ['${aws:username}', '$${', 'a$1{2}'] });
    expect(Condition.StringEquals['aws:ResourceTag/Foo']).toEqual(['${$}{aws:username}', '$${$}{', 'a$1{2}']);
  });

  it('keeps any value that it takes a single string of the policy', () => {
    const letter = fc.oneof(
      fc.constantFrom('"', '\\', ',', '}', ']', ' ', '$', '{', "'", '/', '日', '🚀', 'é'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
        const value = letters.join('');
        fc.pre(problems({ tagValues: [value] }).length === 0);
        const text = renderByTag({ ...values, tagValues: [value] });
        const written = JSON.parse(text).Statement[0].Condition.StringEquals['aws:ResourceTag/Foo'];
        expect(written.replaceAll('${$}', '$')).toBe(value);
        expect({ ...JSON.parse(text), ...JSON.parse(renderByTag(values)) }).toEqual(
          JSON.parse(renderByTag(values)),
        );
        // CreatePolicy accepts only these characters in a policy document.
        expect(text).toMatch(/^[\t\n\r\x20-\xff]+$/);
      }),
    );
  });

  it('grants reading the console of the same instances, as no OS user', () => {
    const [push, readConsole, describeInstances] = statements({});
    expect(readConsole).toEqual({
      Effect: 'Allow',
      Action: 'ec2:GetConsoleOutput',
      Resource: push.Resource,
      Condition: { StringEquals: { 'aws:ResourceTag/Foo': 'Bar' } },
    });
    expect(describeInstances.Action).toBe('ec2:DescribeInstances');
  });

  it('grants tunnels through endpoints to one port if that is asked for, and finding the endpoints', () => {
    const [, , tunnel, find] = statements({ endpoint: {} });
    expect(tunnel).toEqual({
      Effect: 'Allow',
      Action: 'ec2-instance-connect:OpenTunnel',
      Resource: 'arn:aws:ec2:us-east-1:111122223333:instance-connect-endpoint/*',
      Condition: { NumericEquals: { 'ec2-instance-connect:remotePort': '22' } },
    });
    expect(find).toEqual({
      Effect: 'Allow',
      Action: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints'],
      Resource: '*',
    });
  });

  it('names the endpoints and ports that are given', () => {
    const endpoint = { ids: ['eice-0123456789abcdef0', 'eice-0fedcba987654321f'], remotePorts: [22, 2222] };
    const [, , tunnel] = statements({ endpoint });
    expect(tunnel.Resource).toEqual(
      endpoint.ids.map((id) => `arn:aws:ec2:us-east-1:111122223333:instance-connect-endpoint/${id}`),
    );
    expect(tunnel.Condition.NumericEquals['ec2-instance-connect:remotePort']).toEqual(['22', '2222']);
  });

  it.each([
    [{ regions: ['*'] }, 'The Region "*" contains a wildcard'],
    [{ regions: ['eu-*'] }, 'The Region "eu-*" contains a wildcard'],
    [{ accounts: ['*'] }, 'The account "*" contains a wildcard'],
    [{ tagValues: ['web-*'] }, 'The tag value "web-*" contains a wildcard'],
    [{ tagValues: ['web-?'] }, 'The tag value "web-?" contains a wildcard'],
    [{ endpoint: { ids: ['*'] } }, 'The endpoint ID "*" contains a wildcard'],
  ])('refuses the wildcard in %j unless it is allowed', (more, problem) => {
    expect(problems(more)).toEqual([expect.stringContaining(problem)]);
    expect(problems({ ...more, allowWildcard: true })).toEqual([]);
  });

  it('compares a tag with a pattern as a pattern, and the OS user exactly', () => {
    const [{ Condition }] = statements({ tagValues: ['web-*', 'db'], allowWildcard: true });
    expect(Condition).toEqual({
      StringLike: { 'aws:ResourceTag/Foo': ['web-*', 'db'] },
      StringEquals: { 'ec2:osuser': 'ec2-user' },
    });
  });

  it('takes the partition that is given for a Region that does not say it', () => {
    const [{ Resource }] = statements({ regions: ['*'], partition: 'aws-cn', allowWildcard: true });
    expect(Resource).toBe('arn:aws-cn:ec2:*:111122223333:instance/*');
  });

  it.each([
    [{ regions: [] }, 'No Region is given; name one with --region.'],
    [
      { regions: ['us-east-1a'] },
      'The Region "us-east-1a" is not a known Region; write one such as us-east-1.',
    ],
    [{ regions: ['$REGION'] }, 'The Region "$REGION" is not a known Region'],
    [{ regions: [''] }, 'The Region "" is not a known Region'],
    [{ regions: ['us-east-1:*:instance/*'], allowWildcard: true }, 'is not a known Region'],
    [{ partition: 'aws-cn' }, 'The Region "us-east-1" is in the partition aws, not in aws-cn.'],
    [{ partition: 'was' }, 'There is no partition "was"; write aws.'],
    [
      { accounts: ['1111-2222-3333'] },
      'The account "1111-2222-3333" is not of the accepted form, 12 digits.',
    ],
    [{ accounts: ['1111222233334'] }, 'is not of'],
    [{ tagKey: '' }, 'No tag key is given; name one with --tag-key.'],
    [{ tagKey: ' Foo' }, 'whitespace around'],
    [{ tagKey: 'x'.repeat(129) }, 'is longer than 128 characters'],
    [{ tagKey: '$TAGKEY' }, 'The tag key "$TAGKEY" contains other characters'],
    [{ tagKey: 'Foo*' }, 'contains other characters'],
    [{ tagKey: 'a"b' }, 'contains other characters'],
    [{ tagValues: [] }, 'No tag value is given; name one with --tag-value.'],
    [{ tagValues: [''] }, 'The tag value "" is empty'],
    [{ tagValues: ['x'.repeat(257)] }, 'is longer than 256 characters'],
    [{ tagValues: ['a\nb'] }, 'The tag value "a b" contains a control character'],
    [{ tagValues: ['\ud800'] }, 'is not valid Unicode'],
    [{ tagValues: ['$TAGVALUE'] }, 'contains the placeholder $TAGVALUE; write the value of the tag'],
    [{ tagValues: ['web-<STAGE>'] }, 'contains the placeholder <STAGE>.'],
    [{ tagValues: ['{{ stage }}'] }, 'contains the placeholder {{ stage }}.'],
    [{ tagKey: 'YOUR_TAG' }, 'contains the placeholder YOUR_TAG'],
    [{ osUsers: ['YOUR_USER'] }, 'contains the placeholder YOUR_USER'],
    [{ osUsers: [] }, 'No OS user is given'],
    [{ osUsers: ['root'] }, 'The OS user "root" is never granted'],
    [{ osUsers: ['*'], allowWildcard: true }, 'The OS user "*" is not a user name'],
    [{ endpoint: { ids: ['eice-xyz'] } }, 'The endpoint ID "eice-xyz" is not of'],
    [{ endpoint: { remotePorts: [0] } }, 'The remote port "0" is not a whole number from 1 to 65535.'],
    [{ endpoint: { remotePorts: [65_536] } }, 'The remote port "65536" is'],
    [{ endpoint: { remotePorts: [22.5] } }, 'The remote port "22.5" is'],
  ])('refuses %j', (more, problem) => {
    expect(problems(more)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    [{ tagKey: 'x'.repeat(128), tagValues: ['🚀'.repeat(256)], consoleOutput: false }],
    [{ tagKey: 'aws:autoscaling:groupName' }],
    [{ tagKey: 'Größe und Höhe/x=y+z@w.v_u-1' }],
    [{ endpoint: { remotePorts: [1, 65_535] } }],
    [{ osUsers: ['a', `${'u'.repeat(31)}$`] }],
    [{ regions: ['us-gov-west-1'], partition: 'aws-us-gov' }],
  ])('takes %j', (more) => {
    expect(problems(more)).toEqual([]);
  });

  it('reports all problems at once', () => {
    const wrong = {
      regions: ['x'],
      accounts: ['y'],
      osUsers: ['*'],
      tagKey: '',
      tagValues: [''],
      endpoint: { ids: ['z'], remotePorts: [-1] },
    };
    expect(problems(wrong)).toHaveLength(7);
  });

  it('refuses what is longer than IAM takes', () => {
    const tagValues = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${'x'.repeat(97)}${index}`);
    expect(problems({ tagValues: tagValues(25) })).toEqual([]);
    expect(problems({ tagValues: tagValues(35) })).toEqual([
      expect.stringMatching(/has 7\d{3} characters.* 6144/),
    ]);
  });
});
