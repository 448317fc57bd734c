import { isOsUser, osUserForm } from '../os-user';
import { filteredInstances } from './filtered-instances';
import type { ChosenInstance, InstanceTag, Login, Need, TunnelNeed } from './need';
import { isBlank, knownText, type Text, wordsOf, writtenText } from './text';

/** Returns the value of an input, with the default of `action.yml`; empty if it is not given. */
export type InputTexts = (name: string) => Text;

/** Facts about a use in addition to its inputs. */
export interface NeedContext {
  readonly region: Text;
  readonly accountId: Text;
  /** Instances in addition to those of `instance-ids`, such as those that a command line names. */
  readonly otherInstances?: readonly ChosenInstance[];
  /** The tag by which instances are chosen whose IDs are hidden. */
  readonly instanceTag?: InstanceTag;
  /** Whether the instances have public IPv4 addresses, so that a connection of the type `auto` is direct. */
  readonly publicIpv4?: boolean;
  /** Whether what only explains failures is included. */
  readonly diagnose?: boolean;
  /** Address ranges that a tunnel may lead to. Default: not limited. */
  readonly tunnelAddresses?: readonly string[];
}

type ContextInRegion = Omit<NeedContext, 'region'>;

/** The needs of some inputs, and what a reader should know about them. */
export interface NeedReading {
  /** One for each Region. None if the action would refuse the inputs, or has no instance. */
  readonly needs: readonly Need[];
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/** Reads the inputs of `action.yml` as far as they decide about what AWS is asked. */
export function needOfInputs(given: InputTexts, { region, ...others }: NeedContext): NeedReading {
  // Joining results only reads files.
  if (isGiven(given('join-results'))) return { needs: [], notes: [] };
  const notes: string[] = [];
  const input: InputTexts = (name) => withoutStars(name, given(name), notes);
  const words = wordsOf(region, /[\s,]+/);
  const regions = (words.length === 0 ? [region] : words).map((word) =>
    withoutStars('aws-region', word, notes),
  );
  const context = others;
  if (isGiven(input('shards'))) {
    // The step only chooses instances. The jobs of its matrix are uses of their own.
    const { accountId } = context;
    return { needs: regions.map((one) => ({ region: one, accountId, logins: [] })), notes };
  }
  const instances = instancesOf(input, context, notes);
  if (instances.length === 0) return { needs: [], notes };
  const osUser = osUserOf('os-user', input('os-user'), notes);
  const readsConsole = consoleReader(input, notes);
  const loginsOf = (chosen: readonly ChosenInstance[], user: Text): readonly Login[] =>
    chosen.map((instance) => ({ instance, osUser: user, readsConsole: readsConsole(instance) }));

  const bastion = input('bastion');
  const viaBastion = !isBlank(bastion);
  const gateways: readonly ChosenInstance[] = viaBastion ? [{ id: trimmed(bastion) }] : instances;
  const bastionUser = input('bastion-os-user');
  const bastionPort = input('bastion-port');
  const logins = [...loginsOf(instances, osUser)];
  if (viaBastion)
    logins.push(
      ...loginsOf(gateways, isBlank(bastionUser) ? osUser : osUserOf('bastion-os-user', bastionUser, notes)),
    );
  const port = viaBastion && !isBlank(bastionPort) ? bastionPort : input('port');
  const route = routeOf(input, viaBastion, context, notes);
  const group = input('security-group');
  return {
    needs: regions.map((one) => ({
      region: one,
      accountId: context.accountId,
      logins,
      ...(route === 'endpoint' && { tunnel: tunnelOf(input, trimmed(port), context) }),
      ...(route === 'ssm' && { sessions: gateways }),
      ...(!isBlank(group) && { securityGroup: trimmed(group) }),
      ...(context.diagnose === true && { diagnose: true }),
    })),
    notes,
  };
}

/** Returns whether an input has a value, whatever its hidden parts are. */
function isGiven(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && part.trim() !== '');
}

/** Forms of inputs that become a part of an ARN or a number of a condition. */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ['aws-region', /^[a-z0-9-]+$/],
  ['bastion', /^i-[a-f0-9]{8,30}$/],
  ['bastion-port', /^\d{1,5}$/],
  ['endpoint-id', /^eice-[a-f0-9]{8,30}$/],
  ['max-tunnel-duration', /^\d{1,6}\s*[smh]?$/],
  ['port', /^\d{1,5}$/],
  ['security-group', /^sg-[a-f0-9]{8,30}$/],
]);

/**
 * Returns an input that a policy may contain. A value that the action would refuse is hidden: a star of a workflow would
 * be a wildcard in an ARN.
 */
function withoutStars(name: string, text: Text, notes: string[]): Text {
  const form = forms.get(name);
  const known = knownText(text)?.trim();
  if (form === undefined || known === '') return text;
  if (known === undefined) return withoutPatterns(text);
  if (form.test(known)) return text;
  notes.push(
    `\`${name}\` is ${JSON.stringify(known)}, which the action does not take; the policy has a placeholder for it.`,
  );
  return [{ source: known }];
}

/** Returns a text with hidden parts; hidden as a whole if the rest has what means more than itself in an ARN. */
function withoutPatterns(text: Text): Text {
  const isPlain = text.every((part) => typeof part !== 'string' || !/[*?:$]/.test(part));
  return isPlain ? text : [{ source: writtenText(text).trim() }];
}

function instancesOf(
  input: InputTexts,
  { instanceTag, otherInstances = [] }: ContextInRegion,
  notes: string[],
): readonly ChosenInstance[] {
  const tagged = instanceTag && { tags: [instanceTag] };
  const filtered = filteredInstances(input('filters'), input('auto-scaling-group'), tagged);
  notes.push(...filtered.notes);
  const chosen: ChosenInstance[] = [...otherInstances];
  for (const id of wordsOf(input('instance-ids'), /[\s,]+/)) {
    const known = knownText(id);
    if (known === undefined) chosen.push(tagged ?? { id: withoutPatterns(id) });
    else if (/^i-[a-f0-9]{8,30}$/.test(known)) chosen.push({ id });
    else notes.push(`${JSON.stringify(known)} is not an instance ID, so nothing is granted for it.`);
  }
  chosen.push(...filtered.chosen);
  // The results of the earlier run say which instances, and only a run knows them.
  if (chosen.length === 0 && !isBlank(input('retry-failed-of')))
    chosen.push(tagged ?? { id: [{ source: 'the instances in the results of `retry-failed-of`' }] });
  return chosen;
}

function osUserOf(name: string, text: Text, notes: string[]): Text {
  const known = knownText(text)?.trim();
  if (known !== undefined && !isOsUser(known))
    notes.push(`\`${name}\` is ${JSON.stringify(known)}; it takes ${osUserForm}.`);
  return trimmed(text);
}

/** Returns whether the console output of an instance is read: only if its host keys are checked and not pinned. */
function consoleReader(input: InputTexts, notes: string[]): (instance: ChosenInstance) => boolean {
  if (knownText(input('host-key-verification'))?.trim() === 'off') return () => false;
  const knownHosts = input('known-hosts');
  if (isBlank(knownHosts)) return () => true;
  const known = knownText(knownHosts);
  if (known === undefined) {
    notes.push(
      `\`known-hosts\` is ${writtenText(knownHosts).trim()}; the policy assumes that it has a key for each instance, and does not allow ec2:GetConsoleOutput.`,
    );
    return () => false;
  }
  const address = knownText(input('instance-ip'))?.trim() ?? '';
  const names = pinnedNames(known);
  return (instance) => {
    if (names.has('*')) return false;
    const id = 'id' in instance ? knownText(instance.id) : undefined;
    return !((id !== undefined && names.has(id)) || (address !== '' && names.has(address)));
  };
}

/** Returns the names that lines of `known_hosts` give keys for: `*` for a key that is for every host. */
function pinnedNames(knownHosts: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of knownHosts.split(/\r?\n/)) {
    const [first = '', second] = line.trim().split(/\s+/);
    if (first === '' || first.startsWith('#') || first.startsWith('@')) continue;
    // A fingerprint without names: alone, after its key type, or as `ssh-keygen -l` prints it.
    if (second === undefined || /^(?:SHA256:|ssh-|ecdsa-|sk-|\d+$)/.test(first)) names.add('*');
    else for (const name of first.split(',')) names.add(name.replace(/^\[(.*)\]:\d+$/, '$1'));
  }
  return names;
}

/** Returns how the instances, or the bastion, are reached, as far as AWS is asked about it. */
function routeOf(
  input: InputTexts,
  viaBastion: boolean,
  { publicIpv4 }: ContextInRegion,
  notes: string[],
): 'direct' | 'endpoint' | 'ssm' {
  const command = input('proxy-command');
  if (!isBlank(command)) {
    if (/\b(?:aws|session-manager-plugin)\b/.test(writtenText(command)))
      notes.push('`proxy-command` may call AWS itself. What it needs is not in the policy.');
    return 'direct';
  }
  const type = knownText(input('connection-type'))?.trim();
  if (type === 'direct' || type === 'ssm') return type;
  if (type === 'endpoint' || type === 'eice') return 'endpoint';
  // Behind a bastion, the address is that of the instance, and not of what the runner dials.
  if (!viaBastion && !isBlank(input('instance-ip')) && type !== undefined) return 'direct';
  if (type === undefined)
    notes.push(
      `\`connection-type\` is ${writtenText(input('connection-type')).trim()}; the policy allows tunnels through an endpoint, but not Session Manager.`,
    );
  else if (publicIpv4 === true) return 'direct';
  else if (isBlank(input('endpoint-id')))
    notes.push(
      '`connection-type` is auto, so the policy allows tunnels through an endpoint. If the instances have public IPv4 addresses, add --public-ipv4; they are dialed directly then.',
    );
  return 'endpoint';
}

function tunnelOf(input: InputTexts, remotePort: Text, { tunnelAddresses }: ContextInRegion): TunnelNeed {
  const endpoint = input('endpoint-id');
  const limit = input('max-tunnel-duration');
  const type = knownText(input('connection-type'))?.trim();
  const isNamed = type === 'endpoint' || type === 'eice' || !isBlank(endpoint);
  return {
    ...(!isNamed && { optional: true }),
    endpointId: isBlank(endpoint)
      ? [{ source: 'the endpoint that the action finds in the VPC of the instance' }]
      : trimmed(endpoint),
    remotePort,
    ...(!isBlank(limit) && { maxTunnelSeconds: secondsOf(limit) }),
    ...(tunnelAddresses !== undefined && { addresses: tunnelAddresses }),
  };
}

function secondsOf(duration: Text): Text {
  const known = knownText(duration)?.trim();
  if (known === undefined) return [{ source: writtenText(duration).trim() }];
  const [, count, unit = 's'] = /^(\d{1,6})\s*([smh])?$/.exec(known) ?? [];
  return [String(Number(count) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1))];
}

/** Removes whitespace around a text. A value in which only a part is hidden keeps both. */
function trimmed(text: Text): Text {
  const last = text.length - 1;
  return text.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 ? part.trimStart() : part;
    return index === last ? start.trimEnd() : start;
  });
}
