import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRegionName } from '../../../aws/region-name';
import { inputDefaults } from '../../../inputs/input-defaults';
import { isInstanceId } from '../../../instance/instance-id';
import {
  type LeastPolicy,
  leastPolicy,
  maxPolicySize,
  type PlaceholderValues,
  TooManyGrants,
} from '../../../policy/needed/least-policy';
import type { ChosenInstance, Need } from '../../../policy/needed/need';
import { needOfInputs } from '../../../policy/needed/need-of-inputs';
import { isRole, roleList } from '../../../policy/needed/roles';
import { type Place, WorkflowError, type WorkflowUses } from '../../../policy/needed/workflow/use';
import { needsOf, type RoleNeeds } from '../../../policy/needed/workflow-needs';
import { latin1 } from '../../../policy/render/policy-text';
import { assignmentForm, readAssignment } from '../../../policy/variable-assignments';
import { FileFailure } from '../../../policy-files/file-failure';
import { usesInFiles } from '../../../policy-files/workflow-files';
import { singleLine } from '../../../report/text/safe-text';
import { flagValues } from '../../action-inputs/flag-values';
import { inFlagWords } from '../../action-inputs/flag-words';
import { reportFailure } from '../../failure';
import { readRunFlags } from '../../run/run-inputs';
import { allowClosedOutput, written } from '../../standard-output';
import { UsageError } from '../../usage-error';
import type { NeededFlags } from './flags';

/** The policy of one role, or of a command line, with what people should know. */
interface Answer {
  readonly role: string | undefined;
  readonly least: LeastPolicy;
  readonly uses: readonly { readonly at: Place; readonly step: string }[];
}

/**
 * Prints the least policy of a command line or of workflows, and on standard error what is not in it.
 * @throws {UsageError} if the command was used wrongly, or a file cannot be read
 */
export async function runNeeded(instances: readonly string[], flags: NeededFlags): Promise<void> {
  allowClosedOutput();
  const values = placeholderValues(flags.variable ?? []);
  const found =
    flags.workflow === undefined
      ? ofCommandLine(instances, flags)
      : ofWorkflows(instances, flags.workflow, flags);
  // The mistakes in the flags of a command line are reported.
  if (found === undefined) return;
  const answers = found.roles.map(({ role, needs, uses }) => ({ role, uses, least: least(needs, values) }));
  checkNames(values, found.roles);
  const shown = flags.format === 'report' ? answers : [theOnly(answers)];
  await print(
    flags.format === 'report' ? reportOf(answers, found.notes) : (shown[0]?.least.policy ?? {}),
    flags,
  );
  await written(process.stderr, remarks(shown, found.notes));
  if (shown.some(({ least: { size } }) => size > maxPolicySize)) process.exitCode = 1;
}

interface Found {
  readonly roles: readonly {
    readonly role: string | undefined;
    readonly needs: readonly Need[];
    readonly uses: Answer['uses'];
  }[];
  readonly notes: readonly { readonly at?: Place; readonly message: string }[];
}

function ofCommandLine(words: readonly string[], flags: NeededFlags): Found | undefined {
  for (const name of ['role', 'action'] as const)
    if (flags[name] !== undefined) throw new UsageError(`--${name} is about workflows; add --workflow FILE.`);
  const tag = instanceTag(flags);
  const region = flags.region ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
  let given: ReadonlyMap<string, string>;
  try {
    // The values are checked as `eic run` does it. Nothing is sent.
    // `--output` is another flag here.
    readRunFlags({ ...flags, output: 'live' }, words.length > 0 ? words : ['unknown'], {
      regions: (region || 'us-east-1').split(/[\s,]+/),
      script: 'true',
    });
    given = flagValues(flags);
  } catch (thrown) {
    reportFailure(thrown);
    return undefined;
  }
  const others = words
    .filter((word) => !isInstanceId(word))
    .map((value): ChosenInstance => ({ tags: [{ key: 'Name', value }] }));
  const isFiltered = ['filters', 'auto-scaling-group'].some((name) => given.get(name) !== '');
  if (words.length === 0 && !isFiltered)
    others.push(tag === undefined ? { id: [{ source: 'the argument INSTANCE' }] } : { tags: [tag] });
  const { needs, notes } = needOfInputs(
    (name) => [name === 'instance-ids' ? words.filter(isInstanceId).join(' ') : (given.get(name) ?? '')],
    {
      ...contextOf(flags),
      otherInstances: others,
      region: [region || { source: '--region' }],
      accountId: [flags.accountId ?? { source: '--account-id' }],
    },
  );
  const named = words.some((word) => !isInstanceId(word))
    ? [
        'The policy finds instances by their tag Name. Anyone who may change that tag can open an instance to it.',
      ]
    : [];
  return {
    roles: [{ role: undefined, needs, uses: [] }],
    notes: [...notes.map(inFlagWords), ...named].map((message) => ({ message })),
  };
}

function ofWorkflows(words: readonly string[], files: readonly string[], flags: NeededFlags): Found {
  if (words.length > 0)
    throw new UsageError('--workflow and instances are two ways to say what is needed; use one.');
  const { roles, notes } = needsOf(readUses(files, flags.action), {
    ...contextOf(flags),
    defaults: inputDefaults,
    region: flags.region,
    accountId: flags.accountId,
  });
  if (roles.length === 0)
    throw new UsageError(
      [
        `No step of ${files.map((file) => singleLine(file)).join(', ')} uses this action in a way that could be read.`,
        ...notes.map(noteText),
      ].join('\n     '),
    );
  const chosen = flags.role === undefined ? roles : roles.filter(({ role }) => isRole(role, flags.role));
  // A note about a step of another role is not about this policy.
  const others = placesOf(roles.filter((one) => !chosen.includes(one)));
  for (const place of placesOf(chosen)) others.delete(place);
  if (chosen.length === 0)
    throw new UsageError(
      `No job assumes the role ${JSON.stringify(flags.role)}; ${singleLine(roleList(roles))}`,
    );
  return {
    roles: chosen.map(({ role, needs }) => ({
      role,
      needs: needs.map(({ need }) => need),
      uses: distinctUses(needs),
    })),
    notes: notes.filter(({ at }) => !others.has(JSON.stringify(at))),
  };
}

function placesOf(roles: readonly RoleNeeds[]): Set<string> {
  return new Set(roles.flatMap(({ needs }) => needs.map(({ use }) => JSON.stringify(use.at))));
}

function readUses(files: readonly string[], actions: readonly string[] = []): WorkflowUses {
  try {
    return usesInFiles({ files, actions });
  } catch (thrown) {
    throw thrown instanceof WorkflowError ? new UsageError(thrown.message) : thrown;
  }
}

function contextOf(flags: NeededFlags) {
  const tag = instanceTag(flags);
  const { accountId, region, privateIpAddress } = flags;
  if (accountId !== undefined && !/^\d{12}$/.test(accountId))
    throw new UsageError(`--account-id is ${JSON.stringify(accountId)}; it takes 12 digits.`);
  if (region?.split(/[\s,]+/).every(isRegionName) === false)
    throw new UsageError(`--region is ${JSON.stringify(region)}; it takes a Region, such as eu-central-1.`);
  return {
    ...(tag !== undefined && { instanceTag: tag }),
    ...(flags.publicIpv4 === true && { publicIpv4: true }),
    ...(flags.diagnose === true && { diagnose: true }),
    ...(privateIpAddress !== undefined && { tunnelAddresses: privateIpAddress }),
  };
}

function instanceTag({ instanceTag: text }: NeededFlags): { key: string; value: string } | undefined {
  if (text === undefined) return undefined;
  const [, key, value] = /^([\p{L}\p{N}_.:/+@-][\p{L}\p{Zs}\p{N}_.:/+@-]{0,127})=(.+)$/u.exec(text) ?? [];
  if (key === undefined || value === undefined)
    throw new UsageError(
      `--instance-tag is ${JSON.stringify(text)}; it takes KEY=value, such as Deploy=web.`,
    );
  return { key, value };
}

function placeholderValues(texts: readonly string[]): PlaceholderValues {
  const values = new Map<string, string[]>();
  for (const text of texts) {
    const assignment = readAssignment(text);
    if (assignment === undefined || assignment.value === '')
      throw new UsageError(`--variable has ${JSON.stringify(text)}, which is not ${assignmentForm}.`);
    values.set(assignment.name, [...(values.get(assignment.name) ?? []), assignment.value]);
  }
  return values;
}

/** Refuses a value for a placeholder that no policy has: most often its name is misspelled. */
function checkNames(values: PlaceholderValues, roles: Found['roles']): void {
  if (values.size === 0) return;
  const names = roles.flatMap(({ needs }) => leastPolicy(needs).placeholders.map(({ name }) => name));
  for (const name of values.keys()) {
    if (names.includes(name)) continue;
    const known = names.length === 0 ? 'the policy has none' : `there are ${[...new Set(names)].join(', ')}`;
    throw new UsageError(`--variable: There is no placeholder ${name}; ${known}.`);
  }
}

function least(needs: readonly Need[], values: PlaceholderValues): LeastPolicy {
  try {
    return leastPolicy(needs, values);
  } catch (thrown) {
    if (!(thrown instanceof TooManyGrants)) throw thrown;
    throw new UsageError('The values of the placeholders make more statements than a policy can hold.');
  }
}

function theOnly(answers: readonly Answer[]): Answer {
  const [only, another] = answers;
  if (only !== undefined && another === undefined) return only;
  throw new UsageError(
    `The jobs assume ${answers.length} roles. Choose one with --role, or all with --format report; ${roleList(answers)}`,
  );
}

function distinctUses(needs: RoleNeeds['needs']): Answer['uses'] {
  return [...new Map(needs.map(({ use: { at, step } }) => [JSON.stringify(at), { at, step }])).values()];
}

function reportOf(answers: readonly Answer[], notes: Found['notes']): object {
  const placed = ({ fileName, start: { line, column } }: Place) => ({ file: fileName, line, column });
  return {
    roles: answers.map(({ role = null, least: { policy, size, placeholders }, uses }) => ({
      role,
      policy,
      size,
      placeholders,
      uses: uses.map(({ at, step }) => ({ ...placed(at), step })),
    })),
    notes: notes.map(({ at, message }) => ({ ...(at !== undefined && placed(at)), message })),
  };
}

function remarks(answers: readonly Answer[], notes: Found['notes']): string {
  const lines = notes.map((note) => `eic: ${noteText(note)}`);
  for (const {
    least: { placeholders, size },
    role,
  } of answers) {
    const which =
      role === undefined || answers.length === 1 ? 'The policy' : `The policy of ${singleLine(role)}`;
    if (placeholders.length > 0) {
      lines.push(
        `eic: ${which} has placeholders. Replace them, or add --variable NAME=value${
          placeholders.some(({ name }) => name.startsWith('INSTANCE-ID'))
            ? ', or choose instances by a tag with --instance-tag KEY=value'
            : ''
        }:`,
        ...placeholders.map(
          ({ text, instead, source }) => `     ${text}: ${instead}. It stands for ${singleLine(source)}.`,
        ),
      );
    }
    if (size > maxPolicySize)
      lines.push(
        `eic: ${which} has ${size.toLocaleString('en-US')} characters, whitespace not counted, and a managed policy may have 6,144. Choose the instances by a tag (--instance-tag), or give each job a role of its own.`,
      );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function noteText({ at, message }: Found['notes'][number]): string {
  const place = at === undefined ? '' : `${at.fileName}:${at.start.line}:${at.start.column}: `;
  return singleLine(`${place}${message}`);
}

async function print(value: object, { output }: NeededFlags): Promise<void> {
  const text = `${latin1(JSON.stringify(value, null, 2))}\n`;
  if (output === undefined) {
    await written(process.stdout, text);
    return;
  }
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (thrown) {
    throw new UsageError(`${output}: ${FileFailure.from(output, thrown).message}`);
  }
}
