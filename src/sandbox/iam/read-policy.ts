import { buildModel } from '../../policy/build-model';
import type { Policy } from '../../policy/model';
import { parseJson } from '../../policy/parse/json';
import { validate } from '../../policy/schema/policy-schema.generated';
import { violationsOf } from '../../policy/schema/validate';
import { SandboxError } from '../sandbox-error';

/**
 * Reads an identity policy as strictly as IAM does when a policy is created.
 *
 * @param name Begins the error's message: a file, or which policy it is.
 * @throws SandboxError if it is malformed
 */
export function readPolicy(text: string, name: string): Policy {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (root === undefined || problem !== undefined) {
    throw new SandboxError(`${name} is not JSON. ${problem?.message ?? 'It is empty.'}`);
  }
  const [violation] = violationsOf(validate, root);
  if (violation !== undefined) {
    const place = violation.path.length === 0 ? '' : ` at ${violation.path.join('.')}`;
    throw new SandboxError(
      `${name} is not an identity policy: it breaks the rule "${violation.keyword}"${place}. eic lint explains why.`,
    );
  }
  return buildModel(root);
}
