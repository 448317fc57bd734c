import type { Need } from './need';
import { type NeedContext, needOfInputs } from './need-of-inputs';
import { isBlank, knownText, type Text, writtenText } from './text';
import type { Note, Use, WorkflowUses } from './workflow/use';

/** The need of one use. */
export interface UseNeed {
  readonly need: Need;
  readonly use: Use;
}

/** The needs of the steps that run with one role. */
export interface RoleNeeds {
  /** `role-to-assume` as it is written; undefined for steps without a step that configures credentials. */
  readonly role: string | undefined;
  readonly needs: readonly UseNeed[];
}

/** Settings of the user, which a workflow does not have. */
export interface WorkflowSettings
  extends Pick<NeedContext, 'instanceTag' | 'publicIpv4' | 'diagnose' | 'tunnelAddresses'> {
  /** Defaults of the inputs in `action.yml`. */
  readonly defaults: ReadonlyMap<string, string>;
  /** For uses whose Region the workflow does not say. */
  readonly region?: string | undefined;
  /** For roles whose ARN the workflow does not say. */
  readonly accountId?: string | undefined;
}

/** The needs of a workflow by role, and what a reader should know about them. */
export interface WorkflowNeeds {
  readonly roles: readonly RoleNeeds[];
  readonly notes: readonly Note[];
}

/** Returns the needs of all uses of the action, by the role that their job assumes. */
export function needsOf({ uses, notes }: WorkflowUses, settings: WorkflowSettings): WorkflowNeeds {
  const roles = new Map<string, { role: string | undefined; needs: UseNeed[] }>();
  const all = new Map(notes.map((note) => [JSON.stringify(note), note]));
  for (const use of uses) {
    const { needs, notes: found } = needOfUse(use, settings);
    for (const message of found) {
      const note: Note = { at: use.at, message };
      all.set(JSON.stringify(note), note);
    }
    if (needs.length === 0) continue;
    const role = use.role === undefined ? undefined : writtenText(use.role).trim();
    const group = roles.get(role ?? '') ?? { role, needs: [] };
    group.needs.push(...needs.map((need) => ({ need, use })));
    roles.set(role ?? '', group);
  }
  return { roles: [...roles.values()], notes: [...all.values()] };
}

function needOfUse(use: Use, settings: WorkflowSettings): ReturnType<typeof needOfInputs> {
  const { defaults, region, accountId, ...context } = settings;
  const input = (name: string): Text => use.inputs.get(name) ?? [defaults.get(name) ?? ''];
  const own = input('aws-region');
  const [role = []] = [use.role];
  const account = /^arn:[^:]*:iam::(\d{12}):role\//.exec(knownText(role)?.trim() ?? '')?.[1] ?? accountId;
  const chosen = [own, use.region ?? []].find((text) => !isBlank(text));
  const reading = needOfInputs(input, {
    ...context,
    region: chosen ?? [region ?? { source: 'the Region of the instances' }],
    accountId: [account ?? { source: 'the account of the instances' }],
  });
  const unknown = [...use.inputs.keys()].filter((name) => !defaults.has(name));
  const misnamed = unknown.map((name) => `\`${name}\` is not an input of the action.`);
  return { ...reading, notes: [...misnamed, ...reading.notes] };
}
