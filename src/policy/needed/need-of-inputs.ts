import { isOsUser, osUserForm } from '../os-user';
import { consoleReader } from './console-readers';
import { filteredInstances } from './filtered-instances';
import type { InputTexts } from './input-texts';
import type { ChosenInstance, InstanceTag, Login, Need } from './need';
import { routeOf, tunnelOf } from './route-of-inputs';
import { isBlank, knownText, type Text, trimmedText, wordsOf, writtenText } from './text';

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

/** The needs of some inputs, and what a reader should know about them. */
export interface NeedReading {
  /** One for each Region. None if the action would refuse the inputs, or has no instance. */
  readonly needs: readonly Need[];
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/** Reads the inputs of `action.yml` as far as they decide about what AWS is asked. */
export function needOfInputs(given: InputTexts, { region, ...context }: NeedContext): NeedReading {
  // Joining results only reads files.
  if (isGiven(given('join-results'))) return { needs: [], notes: [] };
  const notes: string[] = [];
  const input: InputTexts = (name) => withoutStars(name, given(name), notes);
  const words = wordsOf(region, /[\s,]+/);
  const regions = (words.length === 0 ? [region] : words).map((word) =>
    withoutStars('aws-region', word, notes),
  );
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
  const gateways: readonly ChosenInstance[] = viaBastion ? [{ id: trimmedText(bastion) }] : instances;
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
      ...(route === 'endpoint' && { tunnel: tunnelOf(input, trimmedText(port), context) }),
      ...(route === 'ssm' && { sessions: gateways }),
      ...(!isBlank(group) && { securityGroup: trimmedText(group) }),
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
  { instanceTag, otherInstances = [] }: Pick<NeedContext, 'instanceTag' | 'otherInstances'>,
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
  return trimmedText(text);
}
