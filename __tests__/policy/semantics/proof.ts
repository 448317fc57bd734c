import { type Configuration, defaultConfiguration } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { allRules } from '../../../src/policy/rules/all-rules';
import { type Predicate, predicates } from './predicates';
import type { DrawnRequest, PolicyJson } from './reference';
import { drawingOf } from './requests';

/** A policy about which the linter is wrong. */
export interface Counterexample {
  /** `open`: it is silent about requests that are forbidden. `closed`: nothing makes its finding true. */
  readonly kind: 'open' | 'closed';
  readonly family: Predicate['family'];
  readonly rule?: string;
  readonly statement?: number;
  readonly witness?: DrawnRequest;
}

const families = new Set(predicates.flatMap(({ rules }) => rules));

/** All rules that are proved, each on. */
const provedRules: Configuration = {
  ...defaultConfiguration,
  preset: 'all',
  severities: new Map(allRules.filter(({ id }) => !families.has(id)).map(({ id }) => [id, 'off'])),
};

/** A finding of a proved rule, by its rule and the index of its statement. */
export interface Claim {
  readonly rule: string;
  readonly statement: number | undefined;
}

/** Returns the findings of the proved rules in a file. */
export async function claimsIn(fileName: string, text: string): Promise<Claim[]> {
  const findings = await lintText({ fileName, text }, provedRules, { named: true });
  const failure = findings.find(({ ruleId }) => ruleId === 'internal-error');
  if (failure !== undefined) throw new Error(`${failure.message} ${text}`);
  return findings.map(({ ruleId, statement }) => ({ rule: ruleId, statement: statement?.index }));
}

/** Options of a proof. */
interface Options {
  /** The same salt draws the same requests. */
  readonly salt?: string;
  /** Whether a statement must have a finding of its own although another one has: an ignore may leave that out. */
  readonly eachStatement?: boolean;
}

/** Compares what the linter says about a policy with requests against it. */
export async function provedClaims(
  policy: PolicyJson,
  { salt = '', eachStatement = false }: Options = {},
): Promise<{ readonly claims: readonly Claim[]; readonly wrong: readonly Counterexample[] }> {
  const claims = await claimsIn('policy.json', JSON.stringify(policy));
  const drawing = drawingOf(policy, salt);
  const wrong: Counterexample[] = [];
  for (const { family, rules, claims: claiming, forbidden, real } of predicates) {
    if (!claims.some(({ rule }) => rules.includes(rule))) {
      const [witness] = forbidden(drawing) ?? [];
      if (witness !== undefined) wrong.push({ kind: 'open', family, witness });
      continue;
    }
    if (eachStatement && family !== 'describe-instances') {
      for (const [statement, about] of drawing.policy.statements.entries()) {
        if (claims.some((claim) => claim.statement === statement && rules.includes(claim.rule))) continue;
        const [witness] = forbidden(drawing, undefined, about) ?? [];
        if (witness !== undefined) wrong.push({ kind: 'open', family, statement, witness });
      }
    }
    for (const { rule, statement } of claims) {
      const about = statement === undefined ? undefined : drawing.policy.statements[statement];
      if (!claiming.includes(rule) || about === undefined) continue;
      // Before saying that a finding is wrong, draw once more, and let the two keys for the time be independent.
      if (real(drawing, about) ?? real(drawingOf(policy, `${salt}again`, { hasOneTime: false }), about))
        continue;
      wrong.push({ kind: 'closed', family, rule, ...(statement !== undefined && { statement }) });
    }
  }
  return { claims, wrong };
}

/** Returns what is wrong in what the linter says about a policy. */
export async function counterexamples(
  policy: PolicyJson,
  options?: Options,
): Promise<readonly Counterexample[]> {
  return (await provedClaims(policy, options)).wrong;
}

/** Returns a counterexample as text, with its policy. */
export function described(
  { kind, family, rule, statement, witness }: Counterexample,
  policy: object,
): string {
  const request = witness && { ...witness, keys: Object.fromEntries(witness.keys) };
  const what =
    kind === 'open'
      ? `no ${family} finding${statement === undefined ? '' : ` at statement ${statement}`}, but allowed: ${JSON.stringify(request)}`
      : `${rule} at statement ${statement}, but nothing like it is allowed`;
  return `${what}\n  in ${JSON.stringify(policy)}`;
}

/** Returns the smallest policy, made by leaving out parts of one, about which the linter is wrong in the same way. */
export async function minimal(
  policy: PolicyJson,
  { kind, family, rule }: Counterexample,
  options?: Options,
): Promise<PolicyJson> {
  let least = policy;
  for (let rounds = 0; rounds < 40; rounds++) {
    let smaller: PolicyJson | undefined;
    for (const candidate of lessThan(least)) {
      const wrong = await counterexamples(candidate, options);
      if (!wrong.some((other) => other.kind === kind && other.family === family && other.rule === rule))
        continue;
      smaller = candidate;
      break;
    }
    if (smaller === undefined) return least;
    least = smaller;
  }
  return least;
}

function* lessThan(policy: PolicyJson): Generator<PolicyJson> {
  for (const [at, statement] of policy.Statement.entries()) {
    const without = policy.Statement.toSpliced(at, 1);
    if (without.length > 0) yield { ...policy, Statement: without };
    for (const less of lessOf(statement)) {
      if (isObject(less)) yield { ...policy, Statement: policy.Statement.with(at, less) };
    }
  }
}

function* lessOf(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length > 1) for (const at of items.keys()) yield items.toSpliced(at, 1);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!/^(?:Effect|(?:Not)?Action|(?:Not)?Resource)$/.test(name)) {
      const { [name]: _, ...rest } = value;
      if (Object.keys(rest).length > 0) yield rest;
    }
    for (const less of lessOf(inner)) yield { ...value, [name]: less };
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
