import { withoutVariables } from '../render/escape-variables';
import { PolicyValuesError } from '../render/policy-values';
import { isEnterpriseServer, trustProblems } from './trust-problems';
import { defaultAudience, gitHubIssuer, type TrustValues } from './trust-values';

type Strings = string | readonly string[];

/** A statement that lets jobs assume the role. */
type TrustStatement<Federated> = {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal: { readonly Federated: Federated };
  readonly Action: 'sts:AssumeRoleWithWebIdentity';
  readonly Condition: { readonly [operator: string]: { readonly [key: string]: Strings } };
};

/** A role's trust policy. `Federated` is the type of the provider's ARN: a text, or a template's expression for it. */
export type TrustPolicy<Federated> = {
  readonly Version: '2012-10-17';
  readonly Statement: readonly TrustStatement<Federated>[];
};

/**
 * Returns the trust policy that lets only the given jobs assume a role. Names are compared with `StringEquals`; patterns
 * of tags have a statement of their own, with `StringLike`.
 *
 * @param federated the ARN of the account's OIDC provider
 * @throws {PolicyValuesError} with all problems of the values
 */
export function trustPolicy<Federated>(values: TrustValues, federated: Federated): TrustPolicy<Federated> {
  const problems = trustProblems(values);
  if (problems.length > 0) throw new PolicyValuesError(problems);
  const { partition, issuer = gitHubIssuer, audience = defaultAudience(partition) } = values;
  const { names, patterns } = subjects(values);
  const statement = (
    Sid: string,
    condition: (sub: Record<string, Strings>) => TrustStatement<Federated>['Condition'],
    found: readonly Subject[],
  ): TrustStatement<Federated>[] => {
    const [first, ...others] = new Set(found.map(({ text }) => text));
    if (first === undefined) return [];
    return [
      {
        Sid,
        Effect: 'Allow',
        Principal: { Federated: federated },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition({ [`${issuer}:sub`]: others.length === 0 ? first : [first, ...others] }),
      },
    ];
  };
  const aud = { [`${issuer}:aud`]: withoutVariables(audience) };
  const policy: TrustPolicy<Federated> = {
    Version: '2012-10-17',
    Statement: [
      ...statement(sidOf(names), (sub) => ({ StringEquals: { ...aud, ...sub } }), names),
      ...statement(
        'TagsThatMatchOfOneRepository',
        (sub) => ({ StringEquals: aud, StringLike: sub }),
        patterns,
      ),
    ],
  };
  const size = JSON.stringify(policy).length;
  if (size > maxCharacters)
    throw new PolicyValuesError([
      `The trust policy has ${size} characters, but IAM accepts at most ${maxCharacters}; give fewer names, or make several roles.`,
    ]);
  return policy;
}

/** Maximum size of a trust policy after a raise of its quota, 2,048 without one ("IAM and AWS STS quotas"). */
const maxCharacters = 4096;
const usualCharacters = 2048;

/** Returns what the user has to know about the policy of these values, which have no problems. One or two sentences each. */
export function trustNotes(values: TrustValues): string[] {
  const { repository, tags = [], ids, partition, audience, issuer = gitHubIssuer } = values;
  const notes: string[] = [];
  const patterns = tags.filter(isPattern);
  if (patterns.length > 0)
    notes.push(
      `Whoever may push a tag that matches ${patterns.join(' or ')} can assume the role. Protect these tags with a ruleset.`,
    );
  if (ids === undefined && !isEnterpriseServer(issuer))
    notes.push(
      `The subject has names only. A repository that was created, renamed or transferred after July 15, 2026, or has opted in, has an immutable subject with IDs: add --owner-id and --repository-id (gh api repos/${repository} --jq '.owner.id, .id').`,
    );
  const expected = audience ?? defaultAudience(partition);
  if (expected !== defaultAudience())
    notes.push(
      `The workflow has to ask for this audience: aws-actions/configure-aws-credentials with audience: ${expected}.`,
    );
  const size = JSON.stringify(trustPolicy(values, 'x'.repeat(90))).length;
  if (size > usualCharacters)
    notes.push(
      `The policy has about ${size} characters; IAM accepts ${usualCharacters} unless the account's quota is raised.`,
    );
  return notes;
}

interface Subject {
  readonly kind: 'branch' | 'tag' | 'environment';
  /** As the condition has it. */
  readonly text: string;
}

function isPattern(tag: string): boolean {
  return /[*?]/.test(tag);
}

function subjects(values: TrustValues): { readonly names: Subject[]; readonly patterns: Subject[] } {
  const { repository, branches = [], tags = [], environments = [], ids } = values;
  const [owner = '', name = ''] = repository.split('/');
  const source = ids === undefined ? repository : `${owner}@${ids.owner}/${name}@${ids.repository}`;
  const subject = (kind: Subject['kind'], context: string): Subject => ({
    kind,
    text: withoutVariables(`repo:${source}:${context}`),
  });
  const tagSubject = (tag: string) => subject('tag', `ref:refs/tags/${tag}`);
  return {
    names: [
      ...branches.map((branch) => subject('branch', `ref:refs/heads/${branch}`)),
      ...tags.filter((tag) => !isPattern(tag)).map(tagSubject),
      // GitHub encodes this character alone, in names of environments: no reference can have it.
      ...environments.map((environment) =>
        subject('environment', `environment:${environment.replaceAll(':', '%3A')}`),
      ),
    ],
    patterns: tags.filter(isPattern).map(tagSubject),
  };
}

const sids = {
  branch: ['OneBranchOfOneRepository', 'BranchesOfOneRepository'],
  tag: ['OneTagOfOneRepository', 'TagsOfOneRepository'],
  environment: ['OneEnvironmentOfOneRepository', 'EnvironmentsOfOneRepository'],
} as const;

function sidOf(found: readonly Subject[]): string {
  const [first] = found;
  if (first === undefined || found.some(({ kind }) => kind !== first.kind)) return 'JobsOfOneRepository';
  const [one, several] = sids[first.kind];
  return new Set(found.map(({ text }) => text)).size === 1 ? one : several;
}
