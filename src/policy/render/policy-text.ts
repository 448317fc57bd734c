import type { Json } from './fill-template';
import { PolicyValuesError } from './policy-values';

/** Maximum size of a managed policy, in characters without whitespace ("IAM and AWS STS quotas"). */
const maxCharacters = 6144;

/**
 * Formats a policy like the guide's templates. IAM accepts only characters up to U+00FF (`CreatePolicy`,
 * `PolicyDocument`), so others are written as escapes.
 * @throws PolicyValuesError if the policy is longer than IAM accepts
 */
export function policyText(policy: Json): string {
  const text = latin1(JSON.stringify(policy, null, 2));
  const size = latin1(JSON.stringify(policy)).length;
  if (size > maxCharacters) {
    throw new PolicyValuesError([
      `The policy has ${size} characters, but IAM accepts at most ${maxCharacters} (whitespace not counted); split it, or give fewer values.`,
    ]);
  }
  return `${text}\n`;
}

/** Returns JSON with an escape for each character that IAM does not accept as it is. */
export function latin1(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u0100-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
