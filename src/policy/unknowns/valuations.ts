import { buildModel } from '../build-model';
import type { OpaqueNode, PolicyNode } from '../document';
import type { Policy } from '../model';
import type { Choice } from './choice';
import { type Chosen, type Unknown, Unknowns } from './unknowns';

/** A policy in which every unknown part has a value. */
export interface Valuation {
  readonly policy: Policy;
  /** The part that has another value than in the first valuation; undefined for the first. */
  readonly changed?: { readonly unknown: Unknown; readonly choice: Choice };
  /** The parts that have their defaults, if these are all that have one. */
  readonly defaults?: readonly OpaqueNode[];
}

/** Maximum number of policies that are judged in place of one with unknown parts. */
const maxValuations = 128;

/** Whether some part of a value is unknown. */
export function hasUnknown(node: PolicyNode): boolean {
  if (node.kind === 'opaque') return true;
  if (node.kind === 'array') return node.items.some(hasUnknown);
  return node.kind === 'object' && node.properties.some(({ value }) => hasUnknown(value));
}

/**
 * Returns policies in which every unknown part of a policy has a value: first one with values that the policy does not
 * name, then, for each unknown part, one with each other value that could make a difference, then one with the defaults.
 * What holds in all of them holds whatever the unknown parts are, as far as each makes a difference alone. Parts with the
 * same reference have the same value.
 */
export function valuations(root: PolicyNode): readonly Valuation[] {
  const unknowns = new Unknowns(root);
  const first = buildModel(unknowns.withValues(root, new Map()));
  const found: Valuation[] = [{ policy: first }];
  const add = (chosen: Chosen, rest: Omit<Valuation, 'policy'>): void => {
    const policy = buildModel(unknowns.withValues(root, chosen));
    found.push({ policy, ...rest });
  };
  for (const unknown of unknowns) {
    for (const choice of unknown.choices)
      if (found.length < maxValuations) add(new Map([[unknown, choice]]), { changed: { unknown, choice } });
  }
  const withDefault = [...unknowns].filter(({ node }) => node.fallback !== undefined);
  if (withDefault.length > 0)
    add(new Map(withDefault.map((unknown) => [unknown, { kind: 'default' }])), {
      defaults: withDefault.map(({ node }) => node),
    });
  return found;
}
