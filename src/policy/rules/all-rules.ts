import { duplicateKey } from './duplicate-key';
import { jsonSyntax } from './json-syntax';
import type { Rule } from './rule';

/** All rules, in the order of the documentation. */
// biome-ignore format: one line a rule
export const allRules: readonly Rule[] = [
  jsonSyntax,
  duplicateKey,
];
