import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LintRequest, type LintRun, lintRun } from '../../src/policy-files/lint-run';
import { Workspace } from '../../src/policy-files/workspace';
import { TemporaryTree } from './temporary-tree';

const clean = `${JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'ec2-instance-connect:SendSSHPublicKey',
      Resource: 'arn:aws:ec2:eu-central-1:123456789012:instance/i-0123456789abcdef0',
      Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
    },
    { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' },
  ],
})}\n`;
/** One error, which has a fix: a trailing comma. */
const fixable = clean.replace(/\}\n$/, ',}\n');

function run(tree: TemporaryTree, request: Partial<LintRequest> = {}): Promise<LintRun> {
  const workspace = Workspace.around(tree.root);
  return lintRun({ patterns: [], directory: tree.root, workspace, ...request });
}
function rulesIn({ files }: LintRun): [file: string, rule: string][] {
  return files.flatMap(({ fileName, findings }) =>
    findings.map(({ ruleId }): [string, string] => [fileName, ruleId]),
  );
}

describe('a run of the linter', () => {
  it('lints each file by its nearest configuration, the settings over it', async () => {
    const tree = new TemporaryTree({
      'a/.eiclint.json': '{"osUsers": ["deploy"]}',
      'a/p.json': clean,
      'b/p.json': clean,
    });
    expect(rulesIn(await run(tree))).toEqual([['a/p.json', 'os-user-not-allowed']]);
    expect(rulesIn(await run(tree, { osUsers: ['ec2-user'] }))).toEqual([]);
  });

  it('continues after a file that cannot be linted, and after a configuration that cannot be used', async () => {
    const tree = new TemporaryTree({
      'a/.eiclint.json': '{"osUsers": 1}',
      'a/p.json': clean,
      'a/q.json': clean,
      'b/p.json': clean,
    });
    const { files, failures, brokenConfigurations } = await run(tree, {
      patterns: ['gone.json', 'a/*.json', 'b/*.json'],
    });
    expect(files.map(({ fileName }) => fileName)).toEqual(['b/p.json']);
    expect(failures.map(({ fileName }) => fileName)).toEqual(['gone.json', 'a/.eiclint.json']);
    expect(brokenConfigurations).toMatchObject([{ message: expect.stringContaining('Line 1, column 13') }]);
  });

  it('leaves a file as it is unless fixes are asked for', async () => {
    const tree = new TemporaryTree({ 'p.json': fixable });
    expect(await run(tree)).toMatchObject({ changes: [] });
    const preview = await run(tree, { fix: 'preview' });
    expect(rulesIn(preview)).toEqual([['p.json', 'json-syntax']]);
    expect(preview.changes).toEqual([{ fileName: 'p.json', before: fixable, after: clean }]);
    expect(readFileSync(tree.path('p.json'), 'utf8')).toBe(fixable);
  });

  it('writes fixes and reports what is left', async () => {
    const tree = new TemporaryTree({ 'p.json': fixable });
    expect(rulesIn(await run(tree, { fix: 'on' }))).toEqual([]);
    expect(readFileSync(tree.path('p.json'), 'utf8')).toBe(clean);
  });

  it('reports each fix that it made, in all rounds, and none that it only previews', async () => {
    const text = fixable.replace('"Version":"2012-10-17",', '');
    const tree = new TemporaryTree({ 'p.json': text });
    expect((await run(tree, { fix: 'preview' })).fixes).toEqual([]);
    const { fixes } = await run(tree, { fix: 'on' });
    expect(fixes.map(({ fileName, ruleId, start }) => [fileName, ruleId, start.line])).toEqual(
      expect.arrayContaining([
        ['p.json', 'json-syntax', 1],
        ['p.json', 'version', 1],
      ]),
    );
    expect(fixes).toHaveLength(2);
    expect((await run(tree, { fix: 'on' })).fixes).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a named pipe, and reports it', async () => {
    const tree = new TemporaryTree();
    execFileSync('mkfifo', [tree.path('p.json')]);
    const { files, failures, fixes } = await run(tree, { patterns: ['p.json'], fix: 'on' });
    expect([files, fixes]).toEqual([[], []]);
    expect(failures).toMatchObject([{ fileName: 'p.json', message: expect.stringContaining('regular') }]);
  });

  it('fixes a text that is no file without writing one', async () => {
    const tree = new TemporaryTree({ 'p.json': 'untouched' });
    const input = { fileName: 'p.json', realPath: tree.path('p.json'), text: fixable, named: true };
    expect((await run(tree, { input, fix: 'on' })).files).toMatchObject([{ text: clean, findings: [] }]);
    expect(readFileSync(tree.path('p.json'), 'utf8')).toBe('untouched');
  });

  it('lints only the files that it is limited to', async () => {
    const tree = new TemporaryTree({ 'p.json': clean, 'q.json': clean });
    const { files } = await run(tree, { only: new Set(['q.json', 'gone.json']) });
    expect(files.map(({ fileName }) => fileName)).toEqual(['q.json']);
  });

  it('reports what could not be read as a finding, which the configuration can raise or accept', async () => {
    const tree = new TemporaryTree({ 'p.json': clean });
    symlinkSync('gone.json', tree.path('link.json'));
    tree.track('p.json', 'link.json');
    expect(rulesIn(await run(tree))).toEqual([['link.json', 'not-checked']]);
    tree.write('.eiclint.json', '{"rules": {"not-checked": "error"}}');
    const [file] = (await run(tree)).files.filter(({ findings }) => findings.length > 0);
    expect(file?.findings).toMatchObject([{ severity: 'error', start: { line: 1, column: 1 } }]);
    tree.write('.eiclint.json', '{"ignores": [{"files": "link.json", "reason": "x"}]}');
    expect(rulesIn(await run(tree))).toEqual([]);
  });

  it('gives a policy no other\'s entry of `ignores` by a link, and no other\'s "unchanged"', async () => {
    const tree = new TemporaryTree({
      '.eiclint.json': '{"ignores": [{"files": "accepted.json", "reason": "x"}]}',
      'new.json': fixable,
      'sub/p.json': fixable,
    });
    symlinkSync('new.json', tree.path('accepted.json'));
    symlinkSync('sub', tree.path('folder'));
    const both = [
      ['new.json', 'json-syntax'],
      ['sub/p.json', 'json-syntax'],
    ];
    for (const patterns of [['accepted.json', 'folder/p.json'], ['*.json', 'sub'], ['.']])
      expect(rulesIn(await run(tree, { patterns })).sort()).toEqual(both);
    // A change of the link is one of what it leads to.
    for (const only of [['new.json'], ['accepted.json']])
      expect(rulesIn(await run(tree, { only: new Set(only) }))).toEqual([both[0]]);
    expect(rulesIn(await run(tree, { only: new Set(['folder']) }))).toEqual([both[1]]);
  });

  it('finds an action that a template puts together, and skips templates that put other actions together', async () => {
    const template = (action: string, more = ''): string =>
      [
        ...more.split('|'),
        'Resources:',
        '  P:',
        '    Type: AWS::IAM::ManagedPolicy',
        '    Properties:',
        '      PolicyDocument:',
        '        Version: 2012-10-17',
        '        Statement:',
        '          - Effect: Allow',
        '            Action:',
        '              - ec2:DescribeInstances',
        `              - ${action}`,
        '            Resource: "*"',
      ].join('\n');
    const parameter = (value: string) => `Parameters: {S: {Type: String${value}}}`;
    const tree = new TemporaryTree({
      'a.yaml': template('!Join ["-", [ec2, inst, !Sub "x"]]'),
      'b.yaml': template('!Join ["", [ec, 2-inst, "ance-con", "nect:Send", SSHPublicKey]]'),
      'c.yaml': template('!Sub ["${a}${b}", {a: ec2-instance, b: "-connect:OpenTunnel"}]'),
      'd.yaml': template('!Sub "${S}:SendSSHPublicKey"', parameter('')),
      'e.yaml': template('!Sub "${S}-connect:*"', parameter(', Default: ec2-instance')),
      'f.yaml': template(
        '!Select [1, [x, !FindInMap [M, a, b]]]',
        'Mappings: {M: {a: {b: "ec2-instance\\x2dconnect:*"}}}',
      ),
      'g.yaml': template('!Sub "s3:${S}"', parameter('')),
    });
    tree.write('h.yaml', Buffer.from(template('!Sub "s3:${S}"', '# \xe9'), 'latin1'));
    const linted = await run(tree);
    expect(rulesIn(linted).filter(([name]) => name === 'h.yaml')).toEqual([['h.yaml', 'not-checked']]);
    const names = linted.files.map(({ fileName }) => fileName).filter((name) => name !== 'h.yaml');
    expect(names).toEqual(['b.yaml', 'c.yaml', 'd.yaml', 'e.yaml', 'f.yaml']);
  });

  it('knows an unused entry of `ignores` only if all files were linted', async () => {
    const tree = new TemporaryTree({
      '.eiclint.json': '{"ignores": [{"rule": "size", "reason": "x"}]}',
      'p.json': clean,
    });
    expect(rulesIn(await run(tree))).toEqual([['.eiclint.json', 'unused-ignore']]);
    for (const request of [{ patterns: ['p.json'] }, { only: new Set(['p.json']) }])
      expect(rulesIn(await run(tree, request))).toEqual([]);
    tree.write('bad.json', Buffer.from('ec2-instance-connect:\xff', 'latin1'));
    expect(await run(tree)).toMatchObject({ failures: [{ fileName: 'bad.json' }] });
    expect(rulesIn(await run(tree))).toEqual([]);
  });
});
