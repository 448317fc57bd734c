/** A grant whose values are all texts. */
export interface PlainGrant {
  readonly action: string;
  readonly resource: string;
  readonly conditions: readonly PlainCondition[];
}

/** One condition of a plain grant. */
export interface PlainCondition {
  readonly operator: string;
  readonly key: string;
  readonly value: string;
}

/** A statement: every action on every resource, under every condition with any of its values. */
export interface MergedStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly MergedCondition[];
}

/** One condition of a statement. */
export interface MergedCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * Merges grants to statements that allow the same and nothing else: two are joined only if they differ in one part. So
 * no statement grants a combination of instance and OS user that was not asked for, and no two grant the same.
 */
export function mergeGrants(grants: readonly PlainGrant[]): readonly MergedStatement[] {
  let statements: readonly MergedStatement[] = withoutShorterLimits(grants).map(
    ({ action, resource, conditions }) => ({
      actions: [action],
      resources: [resource],
      conditions: conditions.map(({ operator, key, value }) => ({ operator, key, values: [value] })),
    }),
  );
  statements = joined(statements, 'resources');
  const parts = statements.flatMap(({ conditions }) =>
    conditions.map(({ operator, key }) => [`${operator} ${key}`, { operator, key }] as const),
  );
  for (const part of new Map(parts).values()) statements = joined(statements, part);
  return joined(statements, 'actions');
}

/** The part in which statements may differ that are joined. */
type Part = 'actions' | 'resources' | Pick<MergedCondition, 'operator' | 'key'>;

/** Joins all statements that differ at most in one part. The first keeps its place. */
function joined(statements: readonly MergedStatement[], part: Part): readonly MergedStatement[] {
  const byRest = new Map<string, MergedStatement>();
  for (const statement of statements) {
    const rest = JSON.stringify(replaced(statement, part, []));
    const before = byRest.get(rest);
    const values = [...(before === undefined ? [] : valuesOf(before, part)), ...valuesOf(statement, part)];
    byRest.set(rest, replaced(statement, part, [...new Set(values)]));
  }
  return [...byRest.values()];
}

function valuesOf(statement: MergedStatement, part: Part): readonly string[] {
  if (typeof part === 'string') return statement[part];
  return statement.conditions.find((condition) => isOf(condition, part))?.values ?? [];
}

function replaced(statement: MergedStatement, part: Part, values: readonly string[]): MergedStatement {
  if (typeof part === 'string') return { ...statement, [part]: values };
  const conditions = statement.conditions.map((condition) =>
    isOf(condition, part) ? { ...condition, values } : condition,
  );
  return { ...statement, conditions };
}

function isOf(condition: MergedCondition, part: Pick<MergedCondition, 'operator' | 'key'>): boolean {
  return condition.key === part.key && condition.operator === part.operator;
}

const upperLimit = 'NumericLessThanEquals';

/** Leaves out grants up to a limit if the same is granted up to a higher one. */
function withoutShorterLimits(grants: readonly PlainGrant[]): readonly PlainGrant[] {
  const highest = new Map<string, number>();
  const restOf = ({ action, resource, conditions }: PlainGrant): string =>
    JSON.stringify([action, resource, conditions.filter(({ operator }) => operator !== upperLimit)]);
  const limitOf = ({ conditions }: PlainGrant): number =>
    Number(conditions.find(({ operator }) => operator === upperLimit)?.value ?? Number.POSITIVE_INFINITY);
  for (const grant of grants) {
    const limit = limitOf(grant);
    // A placeholder has no number.
    if (!Number.isNaN(limit)) highest.set(restOf(grant), Math.max(limit, highest.get(restOf(grant)) ?? 0));
  }
  return grants.filter((grant) => {
    const limit = limitOf(grant);
    return Number.isNaN(limit) || limit >= (highest.get(restOf(grant)) ?? 0);
  });
}
