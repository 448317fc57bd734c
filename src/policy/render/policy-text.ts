import type { Json } from './fill-template';
import { PolicyValuesError } from './policy-values';

/** The longest managed policy, in characters without white space ("IAM and AWS STS quotas"). */
const maxCharacters = 6144;

/**
 * A policy as text, formatted as the guide's templates are. IAM takes characters up to U+00FF only
 * (`CreatePolicy`, `PolicyDocument`), so those beyond are written as escapes.
 * @throws PolicyValuesError where IAM would refuse it for its size
 */
export function policyText(policy: Json): string {
  const text = latin1(JSON.stringify(policy, null, 2));
  const size = latin1(JSON.stringify(policy)).length;
  if (size > maxCharacters) {
    throw new PolicyValuesError([
      `The policy has ${size} characters, and IAM takes ${maxCharacters} (white space not counted): make several policies, or fewer values.`,
    ]);
  }
  return `${text}\n`;
}

function latin1(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u0100-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
