import { describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import type { Selection } from '../../src/fleet/selection/selection';
import { InputReader } from '../../src/inputs/input-reader';
import { readSelection } from '../../src/inputs/selection';

const running = { name: 'instance-state-name', values: ['running'] };

function read(given: Readonly<Record<string, string>>): Selection {
  const values: Readonly<Record<string, string>> = {
    'aws-region': 'eu-central-1',
    'max-instances': '500',
    ...given,
  };
  const inputs = new InputReader((name) => values[name] ?? '');
  const selection = readSelection(inputs, {});
  inputs.done();
  return selection;
}

function problems(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(given);
  } catch (thrown) {
    if (thrown instanceof EicError && thrown.code === 'EIC_INPUT_INVALID') return thrown.details;
    throw thrown;
  }
  return [];
}

describe('the input filters', () => {
  it('has a filter on each line, and chooses running instances', () => {
    const filters = '# the web tier\ntag:Role=web, api\n\n  instance-type = t3.*,t4g.?\r\n';
    expect(read({ filters }).filterSets).toEqual([
      [
        { name: 'tag:Role', values: ['web', 'api'] },
        { name: 'instance-type', values: ['t3.*', 't4g.?'] },
        running,
      ],
    ]);
  });

  it.each(['instance-state-name=pending,running', 'instance-state-code=16'])(
    'leaves the state to %s',
    (line) => {
      expect(read({ filters: `tag:Role=web\n${line}` }).filterSets[0]).toHaveLength(2);
      expect(read({ filters: line, 'auto-scaling-group': 'web' }).filterSets).toEqual([
        [expect.anything()],
        [expect.anything(), running],
      ]);
    },
  );

  it('takes commas, equals signs and escaped wildcards in values, and each value once', () => {
    const filters = String.raw`tag:List=a\,b,c=d,\*literal\?,a\,b,x\\`;
    expect(read({ filters }).filterSets[0]?.[0]?.values).toEqual([
      'a,b',
      'c=d',
      String.raw`\*literal\?`,
      'x\\\\',
    ]);
  });

  it('takes keys of tags with spaces, colons and any letters', () => {
    const filters = 'tag:aws:cloudformation:stack-name=shop\ntag:Größe in m=1\ntag:x/y@z+=1';
    expect(read({ filters }).filterSets[0]?.map(({ name }) => name)).toEqual([
      'tag:aws:cloudformation:stack-name',
      'tag:Größe in m',
      'tag:x/y@z+',
      'instance-state-name',
    ]);
  });

  it.each([
    ['Name=tag:Role,Values=web,api', "line 1 has the AWS CLI's form; write tag:Role=web,api."],
    ['name=vpc-id,values=vpc-0123', "line 1 has the AWS CLI's form; write vpc-id=vpc-0123."],
    ['tag:Role', 'line 1 has no "="; it takes NAME=VALUE,VALUE on each line, such as tag:Role=web,api.'],
    ['Role=web', 'line 1 has no name of a filter before the "="; for a tag, write tag:Role=….'],
    ['=web', /^`filters`: line 1 has no name of a filter before the "="; it takes NAME=VALUE/],
    ['tag:=web', /has no name of a filter before the "="; it takes/],
    ['tag:Role=', /^`filters`: line 1 has an empty value for tag:Role;/],
    ['tag:Role=web,,api', /has an empty value/],
    [
      'tag:Role=web\n\ntag:Role=api',
      /^`filters`: line 3 has the name of line 1; write all values in one line/,
    ],
    [
      `instance-id=${Array.from({ length: 201 }, (_, index) => `i-${index}`)}`,
      /has 201 values; EC2 takes at most 200/,
    ],
    [
      Array.from({ length: 51 }, (_, index) => `tag:T${index}=x`).join('\n'),
      /has 51 lines; EC2 takes at most 50/,
    ],
  ])('refuses %j', (filters, problem) => {
    const expected =
      typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem);
    expect(problems({ filters })).toEqual([expected]);
  });

  it('shows no long part of a line that it refuses, which may be of a secret', () => {
    const secret = 'A'.repeat(100);
    for (const line of [secret, `${secret}=x`, `Name=${secret},Values=x`, `tag:${secret}=`])
      expect(problems({ filters: line }).join('\n')).not.toContain('AAAA');
  });
});

describe('the inputs that choose instances', () => {
  it('takes names of Auto Scaling groups literally, with commas or on lines of their own', () => {
    expect(read({ 'auto-scaling-group': 'web blue, web*\nweb blue\n' }).filterSets).toEqual([
      [{ name: 'tag:aws:autoscaling:groupName', values: ['web blue', 'web\\*'] }, running],
    ]);
    expect(
      problems({ 'auto-scaling-group': 'arn:aws:autoscaling:eu-central-1:1:autoScalingGroup:x' }),
    ).toEqual([expect.stringContaining('no ARN')]);
  });

  it('are one of three, and the message names them all', () => {
    expect(problems({})).toEqual([
      '`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0. `filters` and `auto-scaling-group` choose instances without IDs.',
    ]);
    for (const nothing of [{ 'instance-ids': ' , ' }, { filters: '# none\n' }, { 'auto-scaling-group': ',' }])
      expect(problems(nothing)).toHaveLength(1);
    expect(problems({ 'allow-empty': 'true', exclude: 'i-0123456789abcdef0' })).toHaveLength(1);
  });

  it('take several Regions, each once', () => {
    expect(
      read({ 'instance-ids': 'i-0123456789abcdef0', 'aws-region': 'eu-central-1, us-east-1\neu-central-1' })
        .regions,
    ).toEqual(['eu-central-1', 'us-east-1']);
    expect(problems({ 'instance-ids': 'i-0123456789abcdef0', 'aws-region': 'eu-central-1 Ohio' })).toEqual([
      '`aws-region` is "eu-central-1 Ohio"; it takes a Region such as eu-central-1, or several.',
    ]);
  });

  it('refuse with several Regions what is in one, and with filters what is for one instance', () => {
    const given = {
      filters: 'tag:Role=web',
      'aws-region': 'eu-central-1 us-east-1',
      'endpoint-id': 'eice-0123456789abcdef0',
      bastion: 'i-0123456789abcdef0',
      'security-group': 'sg-0123456789abcdef0',
      'instance-ip': '10.0.0.1',
    };
    expect(problems(given)).toEqual([
      '`instance-ip` is the address of one instance, and filters may choose several; name the one in `instance-ids` alone.',
      '`endpoint-id` is in one Region, and `aws-region` has 2; use a step for each Region.',
      '`bastion` is in one Region, and `aws-region` has 2; use a step for each Region.',
      '`security-group` is in one Region, and `aws-region` has 2; use a step for each Region.',
    ]);
  });

  it('check the IDs that are excluded, and the number of instances', () => {
    expect(problems({ filters: 'tag:Role=web', exclude: 'web-1', 'max-instances': '0' })).toEqual([
      '`exclude` is "web-1"; an ID is "i-" and 8 or 17 digits of 0-9 and a-f.',
      '`max-instances` is "0"; it takes a whole number from 1 to 100000.',
    ]);
  });
});
