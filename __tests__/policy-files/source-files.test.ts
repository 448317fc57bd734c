import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileFailure } from '../../src/policy-files/file-failure';
import { largestFile } from '../../src/policy-files/read-text';
import { type SourceQuery, sourceFiles } from '../../src/policy-files/source-files';
import { Workspace } from '../../src/policy-files/workspace';
import { policy, TemporaryTree } from './temporary-tree';

/**
 * Returns the chosen files: names, with `!` before those that fail, `?` before those that cannot be read, and `*` before
 * those that were named.
 */
async function chosen(
  tree: TemporaryTree,
  patterns: readonly string[] = [],
  { directory = tree.root, ...more }: Partial<SourceQuery> = {},
): Promise<string[]> {
  const names: string[] = [];
  const query = { patterns, directory, workspace: Workspace.around(directory), ...more };
  for await (const file of sourceFiles(query)) {
    if (file instanceof FileFailure) names.push(`!${file.fileName}: ${file.message}`);
    else if (file.unread !== undefined) names.push(`?${file.fileName}: ${file.unread}`);
    else names.push(`${file.named ? '*' : ''}${file.fileName}`);
  }
  return names;
}

const unrelated = '{"name": "package"}';

describe('files chosen by default', () => {
  it('are those that git tracks, that are JSON or YAML, and that are about EC2 Instance Connect', async () => {
    const tree = new TemporaryTree({
      'b/policy.json': policy('EC2-Instance-Connect:sendsshpublickey'),
      'escaped.json': policy().replaceAll('instance-connect', '\\u0069nstance\\u002Dconnect'),
      'a.YAML': 'Action: ec2-instance-connect:OpenTunnel',
      'c.yml': 'Effect: Allow\nResource: "arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*"',
      'untracked.json': policy(),
      'other.json': unrelated,
      'policy.txt': policy(),
      'script.yml': 'run: echo $REGION',
      'node_modules/x/policy.json': policy(),
      'dist/policy.json': policy(),
      '.eiclint.json': '{"ignores": [{"reason": "ec2-instance-connect:"}]}',
    });
    tree.track(
      'a.YAML',
      'b',
      'c.yml',
      'escaped.json',
      'other.json',
      'policy.txt',
      'script.yml',
      'node_modules',
      'dist',
      '.eiclint.json',
    );
    expect(await chosen(tree)).toEqual(['a.YAML', 'b/policy.json', 'c.yml', 'escaped.json']);
  });

  it('are trust policies with the OIDC provider of GitHub too', async () => {
    const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
    const trust = `{"Principal": {"Federated": "${provider}"}, "Action": "sts:AssumeRoleWithWebIdentity"}`;
    const tree = new TemporaryTree({
      'trust.json': trust,
      'escaped.yml': trust.replaceAll('/', '\\/'),
      'ec2.json': '{"Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}',
      'urls.json': '["https://raw.githubusercontent.com/org/app", "sts:AssumeRole"]',
    });
    tree.track('.');
    expect(await chosen(tree)).toEqual(['escaped.yml', 'trust.json']);
  });

  it('are those below the folder only, with names from the workspace', async () => {
    const tree = new TemporaryTree({ 'a/x.json': policy(), 'b/y.json': policy() });
    tree.track('a', 'b');
    expect(await chosen(tree, [], { directory: tree.path('b') })).toEqual(['b/y.json']);
  });

  it('are all files below the folder if there is no working tree of git', async () => {
    const tree = new TemporaryTree({
      'a/x.json': policy(),
      'node_modules/y.json': policy(),
      '.b/z.yml': policy(),
    });
    expect(await chosen(tree)).toEqual(['.b/z.yml', 'a/x.json']);
  });

  it('leave out what is deleted in the working tree', async () => {
    const tree = new TemporaryTree({ 'gone.json': policy(), 'here.json': policy() });
    tree.track('gone.json', 'here.json');
    rmSync(tree.path('gone.json'));
    expect(await chosen(tree)).toEqual(['here.json']);
  });

  it("include those of Terraform and CloudFormation's own ending", async () => {
    const tree = new TemporaryTree({
      'a.tf': policy(),
      'b.tf.json': policy(),
      'c.template': policy(),
      'd.tfstate.backup': policy(),
      'e.tf': 'resource "x" "y" {}',
    });
    const all = ['a.tf', 'b.tf.json', 'c.template', 'd.tfstate.backup'];
    expect(await chosen(tree)).toEqual(all);
    tree.track(...all, 'e.tf');
    expect(await chosen(tree)).toEqual(all);
  });

  it('come once, whatever links lead to them', async () => {
    const tree = new TemporaryTree({ 'policy.json': policy() });
    symlinkSync('policy.json', tree.path('z.json'));
    tree.track('policy.json', 'z.json');
    expect(await chosen(tree)).toEqual(['policy.json']);
  });

  it('fail if they are too large and about EC2 Instance Connect, otherwise are skipped', async () => {
    const large = Buffer.alloc(largestFile + 10, ' ');
    const tree = new TemporaryTree({ 'data.json': large });
    // Across the border of two chunks.
    large.write('ec2-instance-CONNECT:', 1024 * 1024 * 2 - 5);
    tree.write('plan.json', large);
    expect(await chosen(tree)).toEqual([expect.stringMatching(/^!plan\.json: It is larger than 10 MiB/)]);
  });

  it('fail where they are not UTF-8, saying where', async () => {
    const tree = new TemporaryTree({ 'latin.json': Buffer.from(`${policy()}\n"é"\n\xe9`, 'latin1') });
    expect(await chosen(tree)).toEqual([
      '!latin.json: It is not UTF-8: the byte at line 2, column 2 is not part of a character; save it as UTF-8.',
    ]);
  });
});

describe('somebody who hides a policy from the files chosen by default', () => {
  it('does not succeed with a link that leads out of the workspace or to nothing', async () => {
    const outside = new TemporaryTree({ 'secret.json': policy() });
    const tree = new TemporaryTree({ 'here.json': policy() });
    symlinkSync(outside.path('secret.json'), tree.path('out.json'));
    symlinkSync('later.json', tree.path('nowhere.yaml'));
    tree.track('here.json', 'out.json', 'nowhere.yaml');
    expect(await chosen(tree)).toEqual([
      'here.json',
      '?nowhere.yaml: This could not be checked: it is a symbolic link whose target does not exist; fix the link or delete it.',
      expect.stringMatching(/^\?out\.json: .*a symbolic link that leads out of the workspace/),
    ]);
  });

  it('does not succeed with UTF-16, with or without a byte order mark', async () => {
    const tree = new TemporaryTree({
      'a.json': Buffer.from(`\ufeff${policy()}`, 'utf16le'),
      'b.json': Buffer.from(policy(), 'utf16le'),
      'c.json': Buffer.from(policy(), 'utf16le').swap16(),
      'd.json': Buffer.from(unrelated, 'utf16le'),
    });
    expect(await chosen(tree)).toEqual(
      ['a.json', 'b.json', 'c.json'].map((name) => expect.stringContaining(`!${name}: It is in UTF-16`)),
    );
  });

  it('does not succeed with escapes, whatever kind YAML, JSON and Terraform have', async () => {
    const tree = new TemporaryTree({
      'a.yaml': 'Action: "\\x65c2-instance-connect:OpenTunnel"',
      'b.yaml': 'Action: "\\U00000065c2-instance-connect:OpenTunnel"',
      'c.yaml': 'Action: "ec2-instance-\\\n    connect:OpenTunnel"',
      'd.json': '{"Action": "\\u0065c2-instance-connect:OpenTunnel"}',
      'e.yaml': 'Action: !Join [":", [ec2-instance-connect, "*"]]',
      'f.yaml': 'Action: !Join ["", [ec2-instance, -connect:SendSSHPublicKey]]',
    });
    expect(await chosen(tree)).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.json', 'e.yaml', 'f.yaml']);
  });

  it('does not succeed with a size above the maximum and escapes, or UTF-16', async () => {
    const large = Buffer.alloc(largestFile + 10, ' ');
    large.write('\\u0065c2-instance-connect:', 1024 * 1024 * 3 - 12);
    const wide = Buffer.alloc(largestFile + 10, ' \0');
    wide.write('ec2-instance-connect:', 1024 * 1024 * 3 - 12, 'utf16le');
    const tree = new TemporaryTree({ 'large.json': large, 'wide.json': wide });
    expect(await chosen(tree)).toEqual([
      expect.stringContaining('!large.json: It is larger'),
      expect.stringContaining('!wide.json: It is larger'),
    ]);
  });

  it('does not succeed with content that Git LFS or git-crypt puts in later', async () => {
    const tree = new TemporaryTree({
      'a.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'b.yaml': Buffer.from('\0GITCRYPT\0\xff\xfe', 'latin1'),
    });
    expect(await chosen(tree)).toEqual([
      '?a.json: This could not be checked: it is a pointer of Git LFS, whose content is not checked out.',
      '?b.yaml: This could not be checked: it is encrypted by git-crypt.',
    ]);
  });

  it('does not succeed with a submodule, checked out or not', async () => {
    const tree = new TemporaryTree({ 'here.json': policy() });
    for (const name of ['empty', 'policies', 'other']) {
      tree.write(`${name}/x.json`, name === 'other' ? unrelated : policy());
      const inside = (...args: string[]) =>
        tree.git('-C', name, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args);
      inside('init', '--quiet');
      inside('add', '.');
      inside('commit', '--quiet', '--message=x');
    }
    tree.track('here.json', 'empty', 'policies', 'other');
    rmSync(tree.path('empty'), { recursive: true });
    mkdirSync(tree.path('empty'));
    expect(await chosen(tree)).toEqual([
      expect.stringMatching(/^\?empty: .*a submodule that is not checked out/),
      'here.json',
      expect.stringMatching(/^\?policies: .*a file about EC2 Instance Connect \(x\.json\)/),
    ]);
    expect(await chosen(tree, ['policies'])).toEqual(['policies/x.json']);
  });

  it("does not succeed with a link that gives a policy another's name", async () => {
    const tree = new TemporaryTree({ 'new.json': policy(), 'sub/x.json': policy() });
    symlinkSync('new.json', tree.path('accepted.json'));
    symlinkSync('sub', tree.path('folder'));
    tree.track('accepted.json', 'new.json', 'folder');
    expect(await chosen(tree)).toEqual(['new.json']);
    expect(await chosen(tree, ['accepted.json', 'folder/x.json'])).toEqual(['*new.json', '*sub/x.json']);
  });
});

describe('files named by a path', () => {
  it('are taken whatever they hold, in the order given', async () => {
    const tree = new TemporaryTree({ 'z.json': unrelated, 'dist/a.txt': 'x' });
    tree.track('z.json');
    expect(await chosen(tree, ['z.json', './dist/a.txt', tree.path('z.json')])).toEqual([
      '*z.json',
      '*dist/a.txt',
    ]);
  });

  it('are skipped on request if they are not about EC2 Instance Connect', async () => {
    const tree = new TemporaryTree({ 'package.json': unrelated, 'policy.json': policy() });
    expect(await chosen(tree, ['package.json', 'policy.json'], { skipUnrelated: true })).toEqual([
      'policy.json',
    ]);
  });

  it('may have the characters of a glob in their names', async () => {
    const tree = new TemporaryTree({ 'a[1].json': policy(), 'a1.json': policy(), '!b.json': policy() });
    expect(await chosen(tree, ['a[1].json', '!b.json'])).toEqual(['*a[1].json', '*!b.json']);
  });

  it('may be outside of the workspace', async () => {
    const outside = new TemporaryTree({ 'policy.json': policy() });
    const tree = new TemporaryTree({ 'x.json': policy() });
    expect(await chosen(tree, [outside.path('policy.json')])).toEqual([`*${outside.path('policy.json')}`]);
  });

  it('fail if they are links that lead out, lead nowhere or in a circle, or if there are none', async () => {
    const outside = new TemporaryTree({ 'secret.json': policy() });
    const tree = new TemporaryTree();
    symlinkSync(outside.path('secret.json'), tree.path('out.json'));
    symlinkSync(outside.root, tree.path('folder'));
    symlinkSync('nothing', tree.path('nowhere.json'));
    symlinkSync('circle.json', tree.path('circle.json'));
    const names = [
      'out.json',
      'folder',
      'folder/secret.json',
      'nowhere.json',
      'circle.json',
      'missing.json',
      'a\0b',
    ];
    const out = 'It is a symbolic link that leads out of the workspace, and is not followed.';
    expect((await chosen(tree, names)).sort()).toEqual([
      '!a\0b: There is no such file or folder.',
      '!circle.json: Its symbolic links lead in a circle.',
      `!folder/secret.json: ${out}`,
      `!folder: ${out}`,
      '!missing.json: There is no such file or folder.',
      '!nowhere.json: It is a symbolic link whose target does not exist; fix the link or delete it.',
      `!out.json: ${out}`,
    ]);
  });

  it('fail if they are in UTF-16, or too large', async () => {
    const tree = new TemporaryTree({
      'wide.json': Buffer.from(`\ufeff${policy()}`, 'utf16le'),
      'large.json': Buffer.alloc(largestFile + 1),
      'largest.json': Buffer.alloc(largestFile, ' '),
    });
    expect(await chosen(tree, ['wide.json', 'large.json', 'largest.json'])).toEqual([
      expect.stringMatching(/^!wide\.json: It is in UTF-16/),
      expect.stringMatching(/^!large\.json: It is larger than 10 MiB/),
      '*largest.json',
    ]);
  });
});

describe('folders', () => {
  it('give what git tracks or would track below them', async () => {
    const tree = new TemporaryTree({
      '.gitignore': 'ignored/',
      'p/new.json': policy(),
      'p/old.json': policy(),
      'p/other.json': unrelated,
      'p/ignored/x.json': policy(),
      'q/x.json': policy(),
    });
    tree.track('p/old.json');
    expect(await chosen(tree, ['p'])).toEqual(['p/new.json', 'p/old.json']);
  });

  it('that git ignores, or that are left out otherwise, are looked into if they are named', async () => {
    const tree = new TemporaryTree({
      '.gitignore': 'dist/',
      'dist/x.json': policy(),
      'dist/node_modules/y.json': policy(),
    });
    tree.track('.gitignore');
    expect(await chosen(tree, ['dist'])).toEqual(['dist/x.json']);
  });

  it('are not walked through links', async () => {
    const tree = new TemporaryTree({ 'a/x.json': policy(), 'b/y.json': policy() });
    symlinkSync('../b', tree.path('a/link'));
    symlinkSync('..', tree.path('a/up'));
    expect(await chosen(tree, ['a'])).toEqual(['a/x.json']);
  });
});

describe('globs', () => {
  it('take every file that they match, but none in the folders left out unless these are named', async () => {
    const tree = new TemporaryTree({
      'a/x.json': unrelated,
      'a/.eiclint.json': '{}',
      '.b/y.json': policy(),
      'dist/z.json': policy(),
    });
    expect(await chosen(tree, ['**/*.json'])).toEqual(['.b/y.json', 'a/x.json']);
    expect(await chosen(tree, ['dist/*.json'])).toEqual(['dist/z.json']);
  });

  it('fail if they match nothing', async () => {
    expect(await chosen(new TemporaryTree(), ['*.json'])).toEqual(['!*.json: No file matches this glob.']);
  });

  it('with a ! take away what they match, but not what is named', async () => {
    const tree = new TemporaryTree({ 'a/x.json': policy(), 'a/y.json': policy(), 'b/z.json': policy() });
    expect(await chosen(tree, ['**/*.json', '!a/**', 'a/y.json'])).toEqual(['b/z.json', '*a/y.json']);
    expect(await chosen(tree, ['!a/'])).toEqual(['b/z.json']);
  });

  it('with a ! that cannot be used are failures', async () => {
    const tree = new TemporaryTree({ 'x.json': policy() });
    expect(await chosen(tree, ['*.json', '!{a'])).toEqual(['x.json', '!{a: The glob has a { without a }.']);
  });

  it('begin in the folder that they name, also above, and go no deeper than they say', async () => {
    const tree = new TemporaryTree({ 'a/x.json': policy(), 'a/b/y.json': policy(), 'c/z.json': policy() });
    const workspace = Workspace.around(tree.root);
    const inside = { directory: tree.path('a'), workspace };
    expect(await chosen(tree, ['*.json'], inside)).toEqual(['a/x.json']);
    expect(await chosen(tree, ['../c/*.json', './b/?.json'], inside)).toEqual(['c/z.json', 'a/b/y.json']);
    expect(await chosen(tree, [`${tree.root}/{a/b,c}/*.json`])).toEqual(['a/b/y.json', 'c/z.json']);
  });

  it('that cannot be used are failures, and a link to nothing is told', async () => {
    const tree = new TemporaryTree({ 'x.json': policy() });
    symlinkSync('nothing', tree.path('y.json'));
    expect(await chosen(tree, ['*.json', '+(x)*'])).toEqual([
      'x.json',
      '?y.json: This could not be checked: it is a symbolic link whose target does not exist; fix the link or delete it.',
      '!+(x)*: The glob has the group +( … ), which is not known here; write {a,b}.',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'and folders have a failure for a folder that cannot be listed',
    async () => {
      const tree = new TemporaryTree({ 'a/x.json': policy(), 'b.json': policy() });
      chmodSync(tree.path('a'), 0);
      onTestFinished(() => chmodSync(tree.path('a'), 0o700));
      const expected = ['!a: This user does not have the permissions for it.', 'b.json'];
      expect(await chosen(tree)).toEqual(expected);
      expect(await chosen(tree, ['**/*.json'])).toEqual(expected);
    },
  );

  it('do not take a folder for a file', async () => {
    const tree = new TemporaryTree({ 'a/x.json': policy() });
    mkdirSync(tree.path('a/folder.json'));
    expect(await chosen(tree, ['a/*.json'])).toEqual(['a/x.json']);
  });
});
