import type { PolicyNode, StringNode } from '../document';
import type { Condition, Operator } from '../model';

const nowhere = { start: 0, end: 0 } as const;

function written(value: string): StringNode {
  return { kind: 'string', value, range: nowhere };
}

/** Returns a condition that no policy has, to ask what a policy allows to requests that meet it. */
export function conditionOn(key: string, base: Operator['base'], texts: readonly string[]): Condition {
  return {
    operatorNode: written(base),
    operator: { base, ifExists: false },
    key: written(key),
    values: texts.map((text): { text: string; node: PolicyNode } => ({ text, node: written(text) })),
    incomplete: false,
  };
}
