import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ansibleInventory, type InventoryHost } from '../../src/client-setup/inventory';
import { hasProgram } from '../fixtures/program';

const login = {
  user: 'ec2-user',
  port: 22,
  sshConfig: '/tmp/eic/ssh_config',
  options: [],
  connectTimeoutSeconds: 65,
};

function host(id: string, name: string | undefined, tags: Readonly<Record<string, string>>): InventoryHost {
  return { id, name, tags: new Map(Object.entries(tags)) };
}

/** An inventory as Ansible reads it: variables by host, and hosts by group. */
interface Read {
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Runs a program of Ansible on the text of an inventory, and returns its output. */
function ansible(text: string, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'eic-inventory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'inventory.yml');
  writeFileSync(path, text);
  return execFileSync(program, ['-i', path, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: 'C.UTF-8',
      ANSIBLE_INVENTORY_UNPARSED_FAILED: 'true',
    },
  });
}

function readByAnsible(text: string): Read {
  const { _meta, ...groups } = JSON.parse(ansible(text, 'ansible-inventory', '--list'));
  const hosts = Object.entries<{ hosts?: string[] }>(groups).map(([name, group]) => [
    name,
    group.hosts ?? [],
  ]);
  return { variables: _meta.hostvars, groups: Object.fromEntries(hosts) };
}

describe.skipIf(!hasProgram('ansible-inventory', '--version'))('the inventory, read by Ansible', () => {
  it('has hosts by name or ID, with what ssh needs, and groups by tag', () => {
    const { text, warnings } = ansibleInventory(
      [
        host('i-0aaaaaaaaaaaaaaaa', 'web-1', {
          Name: 'web-1',
          Role: 'web',
          'aws:autoscaling:groupName': 'a/b',
        }),
        host('i-0bbbbbbbbbbbbbbbb', undefined, { Name: 'web 2', Role: 'web', Größe: '', __proto__x: 'y' }),
        host('i-0cccccccccccccccc', 'no', {}),
      ],
      login,
    );
    const { variables, groups } = readByAnsible(text);
    expect(warnings).toEqual([]);
    expect(groups).toMatchObject({
      ungrouped: ['no'],
      tag_Name_web_1: ['web-1'],
      tag_Name_web_2: ['i-0bbbbbbbbbbbbbbbb'],
      tag_Role_web: ['web-1', 'i-0bbbbbbbbbbbbbbbb'],
      tag_aws_autoscaling_groupName_a_b: ['web-1'],
      tag_Größe_: ['i-0bbbbbbbbbbbbbbbb'],
    });
    expect(variables['web-1']).toMatchObject({
      ansible_host: 'i-0aaaaaaaaaaaaaaaa',
      ansible_user: 'ec2-user',
      ansible_port: 22,
      ansible_ssh_timeout: 65,
    });
  });

  it('has no text of a tag outside of names, and evaluates none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-inventory-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const proof = join(folder, 'proof');
    const template = `{{ lookup('pipe', 'touch ${proof}') }}`;
    const { text } = ansibleInventory(
      [
        host('i-0aaaaaaaaaaaaaaaa', 'web-1', {
          [template]: template,
          'line\nbreak': '"\n  ansible_user: root\n#',
          Role: '!unsafe [1:3],all:&*',
        }),
      ],
      { ...login, sshConfig: `/tmp/${template}/it's "here"/ssh_config` },
    );
    const { variables, groups } = readByAnsible(text);
    expect(Object.keys(variables)).toEqual(['web-1']);
    expect(variables['web-1']).toMatchObject({ ansible_user: 'ec2-user' });
    const names = Object.keys(groups);
    expect(names.filter((name) => !/^[\p{L}\p{N}_]+$/u.test(name))).toEqual([]);
    expect(names).toHaveLength(4);
    expect(names).toContain('tag_Role__unsafe__1_3__all___');
    expect(ansible(text, 'ansible', 'all', '-m', 'debug', '-a', 'var=ansible_ssh_common_args')).toContain(
      "-F '/tmp/{{ lookup('",
    );
    expect(existsSync(proof)).toBe(false);
  });

  it('merges tags that make the same group, as amazon.aws.aws_ec2 does, and says so', () => {
    const { text, warnings } = ansibleInventory(
      [
        host('i-0aaaaaaaaaaaaaaaa', 'a', { Role: 'web-1' }),
        host('i-0bbbbbbbbbbbbbbbb', 'b', { Role: 'web_1', Role_web: '1' }),
      ],
      login,
    );
    expect(readByAnsible(text).groups.tag_Role_web_1).toEqual(['a', 'b']);
    expect(warnings).toEqual([
      `The inventory's group tag_Role_web_1 has the instances of several tags: "Role" = "web-1", "Role" = "web_1", "Role_web" = "1".`,
    ]);
  });

  it.each(['all', 'ungrouped', 'tag_Role_web'])('has an instance with the name %s under its ID', (name) => {
    const { text, warnings } = ansibleInventory([host('i-0aaaaaaaaaaaaaaaa', name, { Role: 'web' })], login);
    const { variables, groups } = readByAnsible(text);
    expect(Object.keys(variables)).toEqual(['i-0aaaaaaaaaaaaaaaa']);
    expect(groups.tag_Role_web).toEqual(['i-0aaaaaaaaaaaaaaaa']);
    expect(warnings).toEqual([
      `The inventory has i-0aaaaaaaaaaaaaaaa under its ID, because ${name} is the name of a group.`,
    ]);
  });
});
