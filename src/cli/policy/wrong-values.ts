import { PolicyValuesError } from '../../policy/render/policy-values';
import { UsageError } from '../usage-error';

/** Throws what was thrown; values that a policy cannot have are a wrong use of the command, with all problems. */
export function throwWrongValues(thrown: unknown): never {
  throw thrown instanceof PolicyValuesError ? new UsageError(thrown.problems.join('\n     ')) : thrown;
}
