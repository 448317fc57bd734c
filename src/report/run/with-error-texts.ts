import type { InstanceResult } from '../../fleet/results/result';

/** Returns a result in which `change` has replaced each text of its error, such as one that masks what the error quotes. */
export function withErrorTexts(result: InstanceResult, change: (text: string) => string): InstanceResult {
  const { error } = result;
  if (error === null) return result;
  return {
    ...result,
    error: {
      ...error,
      message: change(error.message),
      remedy: change(error.remedy),
      details: error.details.map(change),
    },
  };
}
