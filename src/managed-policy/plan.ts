import type { AttachTarget } from '../policy/emit/emitted';
import type { PolicyState, PolicyVersion, WantedPolicy } from './managed-policy';
import { sameJson } from './same-json';

/** One call to IAM that changes something. */
export type Step =
  | { readonly kind: 'create-policy' }
  | { readonly kind: 'delete-version'; readonly version: PolicyVersion }
  | { readonly kind: 'create-version' }
  | {
      readonly kind: 'tag';
      /** `before` is the tag's value until now; undefined for a new tag. */
      readonly tags: readonly {
        readonly key: string;
        readonly value: string;
        readonly before: string | undefined;
      }[];
    }
  | { readonly kind: 'attach'; readonly target: AttachTarget };

/** The way from an account's state to the wanted policy. */
export interface Plan {
  /** In this order. Empty if there is nothing to do. */
  readonly steps: readonly Step[];
  /** Why it cannot be done, one or two sentences each. */
  readonly problems: readonly string[];
  /** Wishes that cannot be fulfilled, one sentence each. */
  readonly notes: readonly string[];
}

/** Maximum number of versions of a managed policy ("IAM and AWS STS quotas"). */
const maxVersions = 5;

/** Returns the steps to a policy. Tags and attachments are only added, so none of those that are there is lost. */
export function planFor(wanted: WantedPolicy, state: PolicyState): Plan {
  const { existing, namesake, targets } = state;
  const problems: string[] = [];
  const notes: string[] = [];
  if (namesake !== undefined)
    problems.push(
      `The account has a policy ${namesake.name} with the path ${namesake.path}. Names are unique whatever the path and the case, and neither can be changed later: use --name ${namesake.name} --path ${namesake.path}, or another name.`,
    );
  for (const { target, attached } of targets)
    if (attached === undefined)
      problems.push(
        `There is no ${target.kind} ${target.name} in this account.${target.kind === 'role' ? ' eic policy trust --emit prints what creates a role for GitHub.' : ''}`,
      );
  const steps: Step[] = [];
  if (existing === undefined) {
    steps.push({ kind: 'create-policy' });
  } else {
    if (!sameJson(existing.document, wanted.document)) {
      const { versions = [] } = existing;
      const oldest = versions.length < maxVersions ? undefined : oldestSpare(versions);
      if (oldest !== undefined) steps.push({ kind: 'delete-version', version: oldest });
      steps.push({ kind: 'create-version' });
    }
    const tags = [...wanted.tags].flatMap(([key, value]) => {
      const before = existing.tags.get(key);
      return before === value ? [] : [{ key, value, before }];
    });
    if (tags.length > 0) steps.push({ kind: 'tag', tags });
    if (wanted.description !== undefined && wanted.description !== (existing.description ?? ''))
      notes.push('The description stays as it is: IAM cannot change it after the policy was created.');
  }
  for (const { target, attached } of targets) if (attached !== true) steps.push({ kind: 'attach', target });
  return { steps: problems.length > 0 ? [] : steps, problems, notes };
}

/** Returns the oldest version that is not the default one. */
function oldestSpare(versions: readonly PolicyVersion[]): PolicyVersion | undefined {
  return versions
    .filter(({ isDefault }) => !isDefault)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || numberOf(a) - numberOf(b))[0];
}

function numberOf({ id }: PolicyVersion): number {
  return Number(id.replace(/^v/, ''));
}
