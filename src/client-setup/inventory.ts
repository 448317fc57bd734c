import { Document, Scalar, visit } from 'yaml';
import { shellWord } from '../connect/openssh/quoting';

/** Values that all hosts of an inventory share. */
export interface InventoryLogin {
  readonly user: string;
  readonly port: number;
  /** Path of the configuration for `ssh -F`. */
  readonly sshConfig: string;
  /** Options for `ssh -o` that Ansible has to be told: it has defaults of its own for them. */
  readonly options: readonly string[];
  /** Seconds after which `ssh` gives up to connect. */
  readonly connectTimeoutSeconds: number;
}

/** An inventory for Ansible. */
export interface Inventory {
  /** YAML, for a file whose name ends in `.yml`. */
  readonly text: string;
  /** One sentence each. They quote tags, which are untrusted text. */
  readonly warnings: readonly string[];
}

/** An instance of the inventory. */
export interface InventoryHost {
  /** The instance's ID, which is a host name. */
  readonly id: string;
  /** Another host name of it, if it has one. */
  readonly name: string | undefined;
  readonly tags: ReadonlyMap<string, string> | undefined;
}

/** Groups that Ansible has itself. */
const ownGroups = ['all', 'ungrouped'];

/**
 * Returns an inventory with a host for each instance, and a group for each of their tags: `tag_Role_web`, as
 * `amazon.aws.aws_ec2` names them with `keyed_groups` of `key: tags` and `prefix: tag`.
 *
 * Anybody who may tag an instance chooses its tags. They become names of groups and hosts and nothing else, so that
 * Ansible evaluates no template in them.
 */
export function ansibleInventory(hosts: readonly InventoryHost[], login: InventoryLogin): Inventory {
  const warnings: string[] = [];
  const groups = groupsByTag(hosts, warnings);
  const taken = new Set([...ownGroups, ...groups.keys()]);
  const named = new Map<InventoryHost, string>();
  for (const host of hosts) {
    const { name, id } = host;
    const isTaken = name !== undefined && taken.has(name);
    named.set(host, isTaken ? id : (name ?? id));
    if (isTaken) {
      warnings.push(`The inventory has ${id} under its ID, because ${name} is the name of a group.`);
    }
  }
  const hostsWith = <T>(members: readonly InventoryHost[], value: (host: InventoryHost) => T) =>
    new Map(members.map((host) => [named.get(host), value(host)]));
  const content = {
    all: {
      hosts: hostsWith(hosts, (host) => variables(host, login)),
      children: new Map(
        [...groups].map(([group, members]) => [group, { hosts: hostsWith(members, () => ({})) }]),
      ),
    },
  };
  const document = new Document(content);
  visit(document, {
    Pair: (_, { key, value }) => {
      // A path may have any characters. Ansible would evaluate a template in it.
      const isPath = key instanceof Scalar && key.value === commonArguments;
      if (isPath && value instanceof Scalar) value.tag = '!unsafe';
    },
  });
  // Ansible reads YAML 1.1, in which `no` and `1_0` without quotes are no text.
  const text = document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  });
  return { text, warnings };
}

const commonArguments = 'ansible_ssh_common_args';

function variables({ id }: InventoryHost, login: InventoryLogin): Readonly<Record<string, unknown>> {
  const options = login.options.map((option) => ` -o ${shellWord(option)}`).join('');
  return {
    ansible_host: id,
    ansible_user: login.user,
    ansible_port: login.port,
    [commonArguments]: `-F ${shellWord(login.sshConfig)}${options}`,
    // Ansible gives ssh 10 s, in which a call that AWS throttles may not succeed.
    ansible_ssh_timeout: login.connectTimeoutSeconds,
  };
}

/** Returns the members of each group, and adds a warning for each group that is that of several tags. */
function groupsByTag(
  hosts: readonly InventoryHost[],
  warnings: string[],
): ReadonlyMap<string, readonly InventoryHost[]> {
  const groups = new Map<string, { tags: Set<string>; members: Set<InventoryHost> }>();
  for (const host of hosts) {
    for (const [key, value] of host.tags ?? []) {
      const name = groupName(key, value);
      const group = groups.get(name) ?? { tags: new Set(), members: new Set() };
      group.tags.add(`${JSON.stringify(key)} = ${JSON.stringify(value)}`);
      group.members.add(host);
      groups.set(name, group);
    }
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, { tags }] of sorted) {
    if (tags.size > 1) {
      warnings.push(
        `The inventory's group ${name} has the instances of several tags: ${[...tags].join(', ')}.`,
      );
    }
  }
  return new Map(sorted.map(([name, { members }]) => [name, [...members]]));
}

/** As Ansible does, replaces what is neither a letter, nor a digit, nor `_`. */
function groupName(key: string, value: string): string {
  return `tag_${key}_${value}`.replace(/[^\p{L}\p{N}_]/gu, '_');
}
