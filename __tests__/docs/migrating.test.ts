import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from './markdown';

/** The inputs of appleboy/ssh-action and scp-action, as their `action.yml` of the versions 1.x name them. */
const proxyInputs =
  'host port protocol username password passphrase timeout key key_path fingerprint cipher use_insecure_cipher';
const sshActionInputs =
  'host port passphrase username password protocol sync use_insecure_cipher cipher timeout command_timeout key key_path ' +
  'fingerprint script script_path script_stop envs envs_format debug allenvs request_pty curl_insecure version capture_stdout';
const scpActionInputs = 'source target rm strip_components overwrite tar_dereference tar_tmp_path tar_exec';

const page = read('docs/migrating.md');
const ownInputs = Object.keys(parse(read('action.yml')).inputs);

/** The code spans in each cell of the rows of all tables in a text, without the header rows. */
function rows(markdown: string): string[][][] {
  return [...markdown.matchAll(/^\| (`.*) \|$/gm)].map(({ 1: row = '' }) =>
    row.split(' | ').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: code = '' }) => code)),
  );
}

/** `sync: true` and `envs: A,B` are about the inputs `sync` and `envs`. */
function inputOf(code: string): string {
  return code.replace(/:.*/, '');
}

describe('docs/migrating.md', () => {
  it('has each input of ssh-action in its table', () => {
    const wanted = [...sshActionInputs.split(' '), ...proxyInputs.split(' ').map((name) => `proxy_${name}`)];
    const [aboutScripts = ''] = page.split('## Inputs of scp-action');
    const listed = rows(aboutScripts).flatMap(([theirs = []]) => theirs.map(inputOf));
    expect(listed.sort()).toEqual(wanted.sort());
  });

  it('has each input of scp-action in its table', () => {
    const [, aboutFiles = ''] = page.split('## Inputs of scp-action');
    const listed = rows(aboutFiles).flatMap(([theirs = []]) => theirs.map(inputOf));
    expect(listed.sort()).toEqual(scpActionInputs.split(' ').sort());
  });

  it.each([
    ['docs/migrating.md', page],
    ['README.md', /^## Coming from another SSH action$([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? ''],
  ])('leads to inputs that exist, in %s', (_, text) => {
    const ours = rows(text).flatMap(([, second = []]) => second.map(inputOf));
    expect(ours.length).toBeGreaterThan(8);
    expect(ours.filter((name) => !ownInputs.includes(name))).toEqual([]);
  });
});
