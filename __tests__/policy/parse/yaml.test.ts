import { describe, expect, it } from 'vitest';
import type { PolicyNode } from '../../../src/policy/document';
import { lintText } from '../../../src/policy/lint';
import { parseYaml } from '../../../src/policy/parse/yaml';

/** Returns a tree as plain values; functions of a template are `!` and their name. */
function plain(node: PolicyNode | undefined): unknown {
  switch (node?.kind) {
    case 'object':
      return Object.fromEntries(node.properties.map(({ key, value }) => [key.value, plain(value)]));
    case 'array':
      return node.items.map(plain);
    case 'string':
    case 'number':
    case 'boolean':
      return node.value;
    case 'opaque':
      return `opaque ${node.text}`;
    default:
      return null;
  }
}
function read(text: string): { value: unknown; problems: string[] } {
  const { roots, problems } = parseYaml(text);
  return { value: plain(roots[0]), problems: problems.map(({ message }) => message) };
}

describe('values, as YAML 1.1 has them', () => {
  it.each([
    ['yes', true],
    ['Off', false],
    ['y', 'y'],
    ['~', null],
    ['', null],
    ['022', 18],
    ['019', '019'],
    ['0o26', '0o26'],
    ['0x1F', 31],
    ['0b11', 3],
    ['1_000', 1000],
    ['1:30', 90],
    ['-1:30.5', -90.5],
    ['1e3', '1e3'],
    ['1.5e+3', 1500],
    ['.5', 0.5],
    ['+.5', '+.5'],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['111122223333', 111122223333],
    ['2012-10-17', '2012-10-17'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ["'yes'", 'yes'],
    ['"\\x41\\u0042\\U00000043"', 'ABC'],
    ['|\n  022\n', '022\n'],
    ['! Allow', 'Allow'],
    ['!!str 022', '022'],
    ['!!int "22"', 22],
    ['!!bool yes', true],
    ['!!null ~', null],
    ['!!float 1.5', 1.5],
    ['!<tag:yaml.org,2002:str> on', 'on'],
    ['! {b: c}', { b: 'c' }],
    ['!!map {b: c}', { b: 'c' }],
    ['!!seq [b]', ['b']],
    ['!Ref b', 'opaque !Ref'],
  ])('%j is %j', (written, expected) => {
    expect(read(`a: ${written}`)).toEqual({ value: { a: expected }, problems: [] });
  });

  it('do not depend on a directive in the file', () => {
    expect(read('%YAML 1.2\n---\na: yes\n<<: {b: 022}\n').value).toEqual({ a: true, b: 18 });
    expect(read('%YAML 1.1\n---\na: 2012-10-17\n').value).toEqual({ a: '2012-10-17' });
    expect(read('%TAG ! tag:yaml.org,2002:\n---\na: !str yes\n').value).toEqual({ a: 'yes' });
  });

  it('are those of YAML 1.2 in files of the project, such as a configuration', () => {
    const { roots, ambiguous } = parseYaml('a: off\nb: 022\nc: true\n"<<": 1\n', '1.2');
    expect(plain(roots[0])).toEqual({ a: 'off', b: 22, c: true, '<<': 1 });
    expect(ambiguous).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Statement: x'],
    ["'Statement': x"],
    ['"\\u0053tatement": x'],
    ['"\\x53tatement": x'],
    ['? Statement\n: x'],
    ['? "\\u0053tatement"\n: x'],
    ['? >-\n  Statement\n: x'],
    ['!!str Statement: x'],
    ['! Statement: x'],
    ['&a Statement: x'],
    ['? "State\\\n  ment"\n: x'],
    ['\ufeffStatement: x'],
  ])('are read in every form: %j', (text) => {
    expect(read(text)).toEqual({ value: { Statement: 'x' }, problems: [] });
  });

  it.each(['? [a]\n: x', '? {a: b}\n: x', '!Ref a: x'])('that are no strings are a problem: %j', (text) => {
    expect(read(text).problems).toEqual([expect.stringContaining('A name must be a string')]);
  });
});

describe('merges and aliases', () => {
  it.each([
    ['own names before merged ones', 'x: &x {a: 1, b: 2}\ny: {<<: *x, a: 3}', { a: 3, b: 2 }],
    ['the first of a list before the next', 'x: [&x {a: 1}, &z {a: 2}]\ny: {<<: [*x, *z]}', { a: 1 }],
    ['the last of a repeated name', 'x: &x {a: 1, a: 2}\ny: {<<: *x}', { a: 2 }],
    ['none in quotes', 'x: &x {a: 1}\ny: {"<<": *x}', { '<<': { a: 1 } }],
    ['one with the tag', 'x: &x {a: 1}\ny: {!!merge "<<": *x}', { a: 1 }],
  ])('%s', (_, text, expected) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ y: expected });
  });

  it.each([
    ['two merges in one mapping', 'x: &x {a: 1}\ny: {<<: *x, <<: {a: 2}}', /two << keys/],
    ['a merge of no mapping', 'y: {<<: [1]}', /takes a mapping/],
    ['an anchor that is defined again', 'a: &x Deny\nb: &x Allow\nc: *x', /&x is here twice/],
    ['an alias without an anchor', 'a: *x', /no anchor &x before/],
    ['an alias in what it stands for', 'a: &x {b: *x}', /is a part of what it stands for/],
    ['a tag that CloudFormation does not read', 'a: !!binary QWxsb3c=', /does not read .*!!binary/],
    ['a set', 'a: !!set {b}', /!!set/],
    ['a type that its value does not have', 'a: !!int x', /!!int/],
  ])('%s is a problem that loses content', (_, text, expected) => {
    const { problems } = parseYaml(text);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
    expect(problems[0]?.harmless).toBe(false);
  });

  it('are followed up to a limit, and the alias that was not read is a problem', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n}: &l${n} [${`*l${n - 1},`.repeat(n && 9)}]`);
    expect(read(levels.join('\n')).problems).toEqual([
      expect.stringMatching(/stand for more than 10000 values/),
    ]);
  });
});

describe('somebody who wants the linter to see another policy than AWS', () => {
  const shown = [
    'Version: 2012-10-17',
    'Statement:',
    '  - Effect: Allow',
    '    Action: ec2-instance-connect:SendSSHPublicKey',
    '    Resource: arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0',
    '    Condition: {StringEquals: {ec2:osuser: ec2-user}}',
    '  - {Effect: Allow, Action: ec2:DescribeInstances, Resource: "*"}',
  ];
  const open = [
    '  - Effect: Allow',
    '    Action: ec2-instance-connect:SendSSHPublicKey',
    '    Resource: "*"',
  ];
  const rulesIn = async (text: string): Promise<string[]> =>
    (await lintText({ fileName: 'p.yaml', text })).map(({ ruleId }) => ruleId);

  it('has to do with a policy that is clean as it is', async () => {
    expect(await rulesIn(shown.join('\n'))).toEqual([]);
    expect(await rulesIn(`\ufeff${shown.join('\n')}`)).toEqual([]);
    expect(await rulesIn(shown.join('\r\n'))).toEqual([]);
  });

  it.each([
    ['single quotes', (text: string) => text.replaceAll(/(Statement|Effect):/g, "'$1':")],
    ['escapes', (text: string) => text.replaceAll('Statement', '"\\u0053tatement"')],
    ['explicit keys', (text: string) => text.replace('Statement:\n', '? Statement\n:\n')],
    ['a value without a type', (text: string) => text.replace('Effect: Allow', 'Effect: ! Allow')],
    ['a type', (text: string) => text.replace('Effect: Allow', 'Effect: !!str Allow')],
    ['a line end that is none in a comment', (text: string) => text.replace(/^/, '# x\r')],
  ])('gains nothing by %s', async (_, change) => {
    const text = change([...shown.slice(0, 2), ...open].join('\n'));
    expect(await rulesIn(text)).toContain('os-user-missing');
  });

  it.each(['\r', '\x85', '\u2028', '\u2029'])(
    'hides no statement behind the line end %j in a comment',
    async (end) => {
      const text = [...shown, `  # ${open.join(end)}`].join('\n');
      const hidden = text.replace(`# ${open[0]}`, `#${end}${open[0]}`);
      expect(await rulesIn(hidden)).toContain('os-user-missing');
    },
  );

  it.each([
    ['an anchor that is defined again', 'Id: [&a {Effect: Deny}, &a {Effect: Allow}]'],
    ['two merges', 'Id: {<<: {a: b}, <<: {a: c}}'],
    ['an alias bomb', `Id: &a x\nx: [${'*a,'.repeat(10_010)}]`],
    ['base64', 'Id: !!binary QWxsb3c='],
  ])('is told that the file cannot be read for certain: %s', async (_, line) => {
    expect(await rulesIn([shown[0], line, ...shown.slice(1)].join('\n'))).toContain('json-syntax');
  });

  it.each(['yes', '022', '1:30', '1e3', '0o26', '011122223333', '1_000'])(
    'is told that %s in a policy is not the same for all readers',
    async (value) => {
      const text = shown.join('\n').replace('ec2-user}', `ec2-user, aws:PrincipalTag/x: ${value}}`);
      const found = await lintText({ fileName: 'p.yaml', text });
      expect(found).toMatchObject([{ ruleId: 'json-syntax', message: expect.stringContaining(value) }]);
    },
  );

  it('is not told that of a template outside of its policies', async () => {
    const lines = [...shown.slice(0, 2), ...open].map((line) => `        ${line}`);
    const template = (name: string): string =>
      [
        'Parameters: {P: {Type: String, NoEcho: yes, Default: 022}}',
        'Resources:',
        '  P:',
        '    Type: AWS::IAM::ManagedPolicy',
        '    Properties:',
        '      PolicyDocument:',
        ...lines,
        `      ${name}: x`,
      ].join('\n');
    expect(await rulesIn(template('Description'))).not.toContain('json-syntax');
    // Which of the two is the policy, readers decide.
    expect(await rulesIn(template('PolicyDocument'))).toContain('json-syntax');
  });
});
