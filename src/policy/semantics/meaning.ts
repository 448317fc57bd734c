import type { Patterns, Statement } from '../model';
import { hasHiddenConditions } from './condition-holds';
import { canonicalKey } from './condition-key';

const understood = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

/** Whether a statement has only elements that are evaluated here: no `Principal`, no unknown names. */
export function isIdentityStatement({ node }: Statement): boolean {
  return node.properties.every(({ key }) => understood.has(key.value));
}

/** Whether a list of actions or resources has no items, which IAM refuses. */
export function isEmptyList({ value }: Patterns): boolean {
  return value.kind === 'array' && value.items.length === 0;
}

/**
 * Returns a text that two statements share only if they have the same meaning. It ignores order, case where IAM
 * ignores it, repetitions, and the difference between a single value and a list of one. Undefined if a part is unknown.
 */
export function meaningOf(statement: Statement): string | undefined {
  if (!meanings.has(statement)) meanings.set(statement, computeMeaning(statement));
  return meanings.get(statement);
}

/** The rules on equal and on covered statements both ask. */
const meanings = new WeakMap<Statement, string | undefined>();

function computeMeaning(statement: Statement): string | undefined {
  const { effect, action, resource, conditions } = statement;
  if (effect === undefined || action === undefined || resource === undefined) return undefined;
  if (action.incomplete || resource.incomplete || hasHiddenConditions(statement)) return undefined;
  if (!isIdentityStatement(statement) || isEmptyList(action) || isEmptyList(resource)) return undefined;
  if (conditions.some(({ operator, incomplete }) => operator === undefined || incomplete)) return undefined;
  return JSON.stringify([
    effect,
    listed(action, (text) => text.toLowerCase()),
    listed(resource, (text) => text),
    sorted(
      conditions.map(({ operator, key, values }) =>
        JSON.stringify([
          [operator?.quantifier ?? '', operator?.base ?? '', operator?.ifExists ?? false],
          canonicalKey(key.value),
          sorted(values.map(({ text }) => text)),
        ]),
      ),
    ),
  ]);
}

function listed({ negated, items }: Patterns, spelled: (text: string) => string): unknown {
  return [negated, sorted(items.map(({ value }) => spelled(value)))];
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
