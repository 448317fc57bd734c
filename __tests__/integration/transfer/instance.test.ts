import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { Entry, FileEntry } from '../../../src/remote/transfer/entry';
import {
  openInstanceDestination,
  openInstanceSource,
} from '../../../src/remote/transfer/instance/open-instance';
import { type ScriptHost, startOpenSshHost } from '../../fixtures/script-host';

let host: ScriptHost;
let folder: string;
beforeAll(async () => {
  host = await startOpenSshHost();
});
afterAll(() => host.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-instance-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

function end(root: string) {
  return { name: 'web-1', root: bytePathOf(root), become: false, cancelled: never };
}
async function* content(text: string) {
  yield Buffer.from(text);
}
const file = (path: string, text: string, mode = 0o644): FileEntry => ({
  kind: 'file',
  path: bytePathOf(path),
  mode,
  mtime: 1_700_000_000,
  size: Buffer.byteLength(text),
});

describe('an instance', () => {
  it('takes files', async () => {
    const client = await host.connect();
    const root = join(folder, 'new', 'root');
    const destination = await openInstanceDestination({ client }, end(root));
    const staging = await destination.stage([]);
    expect(readdirSync(root)).toHaveLength(1);
    await staging.directory({ kind: 'directory', path: bytePathOf('d'), mode: 0o555, mtime: 1_600_000_000 });
    await staging.file(file('d/a', 'hello'), content('hello'));
    await staging.file(file('b', 'there', 0o4750), content('there'));
    await staging.link({ kind: 'link', path: bytePathOf('l'), mtime: 5, target: bytePathOf('d/a') });
    await staging.commit({ remove: [], preserveTimes: true });
    expect(readdirSync(root).sort()).toEqual(['b', 'd', 'l']);
    expect(readFileSync(join(root, 'd/a'), 'utf8')).toBe('hello');
    expect(lstatSync(join(root, 'd')).mode & 0o7777).toBe(0o555);
    expect(lstatSync(join(root, 'b')).mode & 0o7777).toBe(0o4750);
    expect(lstatSync(join(root, 'd')).mtimeMs).toBe(1_600_000_000_000);
    expect(readlinkSync(join(root, 'l'))).toBe('d/a');
    const listed = await destination.entries(undefined);
    expect(listed.map(({ path }) => path)).toEqual(['b', 'd', 'd/a', 'l']);
    destination.close();

    const source = await openInstanceSource({ client }, end(root));
    expect(source.rootKind).toBe('directory');
    const entries = await source.entries();
    expect(entries).toEqual(listed);
    const got: string[] = [];
    await source.read(
      entries.filter((entry: Entry): entry is FileEntry => entry.kind === 'file'),
      async (entry, chunks) => {
        let text = '';
        for await (const chunk of chunks) text += chunk;
        got.push(`${entry.path} ${text}`);
      },
    );
    expect(got).toEqual(['b there', 'd/a hello']);
    source.close();
  });
});
