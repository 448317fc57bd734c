import { buildModel } from '../build-model';
import type { OpaqueNode, PolicyNode } from '../document';
import type { Policy } from '../model';
import { actionMatches } from '../semantics/decide';
import { eicActions } from '../semantics/eic-actions';
import { markUntried } from '../semantics/too-large';
import type { Choice } from './choice';
import { type Chosen, type Unknown, Unknowns } from './unknowns';

/** A policy in which every unknown part has a value. */
export interface Valuation {
  readonly policy: Policy;
  /**
   * The parts that have another value than in the first valuation. Of several, each has another of the values that the
   * file offers. None for the first valuation, and for that with the defaults.
   */
  readonly changes: readonly Change[];
  /** The parts that have their defaults, if these are all that have one. */
  readonly defaults?: readonly OpaqueNode[];
}

/** Another value for an unknown part. */
export interface Change {
  readonly unknown: Unknown;
  readonly choice: Choice;
}

/** Maximum number of policies that are judged in place of one with unknown parts. */
const maxValuations = 128;
/** Maximum number of combinations of values that are judged in addition. */
const maxCombinations = 128;

/** Whether some part of a value is unknown. */
export function hasUnknown(node: PolicyNode): boolean {
  if (node.kind === 'opaque') return true;
  if (node.kind === 'array') return node.items.some(hasUnknown);
  return node.kind === 'object' && node.properties.some(({ value }) => hasUnknown(value));
}

/**
 * Returns policies in which every unknown part of a policy has a value: first one with values that the policy does not
 * name, then, for each unknown part, one with each other value that could make a difference, then one with the defaults.
 * What holds in all of them holds whatever the unknown parts are, as far as each makes a difference alone. Values that the
 * file offers are also combined, because a Deny with one value can hide what another value allows. Parts with the same
 * reference have the same value. If there are too many values, the first policy is marked as not completely tried.
 */
export function valuations(root: PolicyNode): readonly Valuation[] {
  const unknowns = new Unknowns(root);
  const first = buildModel(unknowns.withValues(root, new Map()));
  const found: Valuation[] = [{ policy: first, changes: [] }];
  const add = (chosen: Chosen, rest: Omit<Valuation, 'policy'>): void => {
    const policy = buildModel(unknowns.withValues(root, chosen));
    found.push({ policy, ...rest });
  };
  const relevant = relevantNodes(root);
  const isRelevant = ({ nodes }: Unknown): boolean => nodes.some((node) => relevant.has(node));
  const inOrder = [...unknowns].sort((one, other) => Number(isRelevant(other)) - Number(isRelevant(one)));
  let isComplete = true;
  for (const unknown of inOrder) {
    for (const choice of unknown.choices)
      if (found.length < maxValuations) add(new Map([[unknown, choice]]), { changes: [{ unknown, choice }] });
      else if (isRelevant(unknown)) isComplete = false;
  }
  let combinations = 0;
  for (const changes of combinationsOf(inOrder.filter(isRelevant))) {
    combinations++;
    if (combinations > maxCombinations) break;
    add(new Map(changes.map(({ unknown, choice }) => [unknown, choice])), { changes });
  }
  if (!isComplete || combinations > maxCombinations) markUntried(root);
  const withDefault = [...unknowns].filter(({ node }) => node.fallback !== undefined);
  if (withDefault.length > 0)
    add(new Map(withDefault.map((unknown) => [unknown, { kind: 'default' }])), {
      changes: [],
      defaults: withDefault.map(({ node }) => node),
    });
  return found;
}

/** Returns the unknown parts in statements that may be about EC2 Instance Connect, and in no statement. */
function relevantNodes(root: PolicyNode): ReadonlySet<OpaqueNode> {
  const unrelated = new Set<PolicyNode>(
    buildModel(root)
      .statements.filter((statement) =>
        eicActions.every((action) => actionMatches(statement, action) === 'no'),
      )
      .map(({ node }) => node),
  );
  const found = new Set<OpaqueNode>();
  const visit = (node: PolicyNode): void => {
    if (unrelated.has(node)) return;
    if (node.kind === 'array') for (const item of node.items) visit(item);
    else if (node.kind === 'object') for (const { value } of node.properties) visit(value);
    else if (node.kind === 'opaque') {
      found.add(node);
      for (const part of [...(node.parts ?? []), ...(node.options ?? []), node.fallback])
        if (part !== undefined && typeof part !== 'string') visit(part);
    }
  };
  visit(root);
  return found;
}

/** Returns the combinations of other values that the file offers for two or more parts, those of few parts first. */
function* combinationsOf(unknowns: readonly Unknown[]): Generator<readonly Change[]> {
  const parts = unknowns
    .map((unknown) =>
      unknown.choices.flatMap((choice): Change[] => (choice.kind === 'option' ? [{ unknown, choice }] : [])),
    )
    .filter((changes) => changes.length > 0);
  function* ofLength(length: number, from: number): Generator<readonly Change[]> {
    if (length === 0) yield [];
    for (let at = from; length > 0 && at < parts.length; at++)
      for (const change of parts[at] ?? [])
        for (const others of ofLength(length - 1, at + 1)) yield [change, ...others];
  }
  for (let length = 2; length <= parts.length; length++) yield* ofLength(length, 0);
}
