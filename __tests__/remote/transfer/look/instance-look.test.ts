import { chmodSync, mkdirSync, realpathSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BytePath, bytePath, bytePathOf } from '../../../../src/remote/transfer/byte-path';
import { localLook } from '../../../../src/remote/transfer/look/local-look';
import type { Look } from '../../../../src/remote/transfer/look/look';
import { openInstanceLook } from '../../../../src/remote/transfer/look/open-instance-look';
import { SftpLook } from '../../../../src/remote/transfer/look/sftp-look';
import { ShellLook } from '../../../../src/remote/transfer/look/shell-look';
import { type Sandbox, startSandbox } from '../../../../src/sandbox/sandbox';
import { push } from '../../../sandbox/aws/clients';
import { keyPair, logIn } from '../../../sandbox/ssh/ssh-command';

const cancelled = new AbortController().signal;

let sandbox: Sandbox;
let home: string;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox({ instances: [{ hostKeyTypes: ['ed25519'] }] });
  const [instance] = sandbox.instances;
  home = instance?.home ?? '';
  const key = keyPair();
  await push(sandbox, key);
  const host = instance?.address ?? '';
  client = await logIn({ host, port: sandbox.sshPort, username: 'ec2-user', privateKey: key.private });
  const folder = join(home, 'a folder');
  mkdirSync(folder);
  for (const name of [Buffer.from([0x66, 0xff]), '-n', "it's", 'a\nb', '.hidden', '..more', '*', '$(id)'])
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), '');
  chmodSync(join(folder, '-n'), 0o4750);
  utimesSync(join(folder, '-n'), 1_000_000, 1_000_000);
  symlinkSync('a folder', join(home, 'link'));
  symlinkSync('nowhere', join(home, 'dangling'));
});
afterAll(async () => {
  client.end();
  await sandbox.close();
});

const here = bytePathOf;

describe.each([
  ['SFTP', false],
  ['a shell', true],
])('a look at an instance through %s', (_, become) => {
  let look: Look;
  beforeAll(async () => {
    look = become
      ? new ShellLook(client, { name: 'web-1', become: false, cancelled })
      : await openInstanceLook({ client }, { name: 'web-1', become, cancelled });
    expect(look).toBeInstanceOf(become ? ShellLook : SftpLook);
  });
  afterAll(() => look.close());

  it('sees what paths lead to, whatever their names, and from the home directory', async () => {
    const real = (path: string) => here(realpathSync(join(home, path)));
    const odd = bytePath(Buffer.concat([Buffer.from('link/f'), Buffer.from([0xff])]));
    const paths = [
      '',
      'link',
      'link/-n',
      'link/a\nb',
      "link/it's",
      'dangling',
      'none',
      '/dev/null',
      home,
    ].map(here);
    const seen = await look.at([...paths, odd]);
    expect(seen.map((one) => one?.kind)).toEqual([
      ...[
        'directory',
        'directory',
        'file',
        'file',
        'file',
        undefined,
        undefined,
        'other',
        'directory',
        'file',
      ],
    ]);
    expect(seen[1]?.real).toBe(real('a folder'));
    expect(seen[2]).toEqual({ kind: 'file', mode: 0o4750, mtime: 1_000_000, real: real('a folder/-n') });
    expect(seen[3]?.real).toBe(real('a folder/a\nb'));
    expect(seen).toEqual(await localLook.at([...paths, odd].map(absolute)));
  });

  it('lists names as bytes, and none of what is no directory', async () => {
    const names = await look.namesIn(here('link'));
    expect(names).toHaveLength(8);
    expect(names).toEqual(await localLook.namesIn(absolute(here('link'))));
    expect(await look.namesIn(here('none'))).toEqual([]);
    expect(await look.namesIn(here('link/-n'))).toEqual([]);
  });
});

function absolute(path: BytePath): BytePath {
  return path.startsWith('/')
    ? path
    : bytePath(Buffer.concat([Buffer.from(`${home}/`), Buffer.from(path, 'latin1')]));
}
