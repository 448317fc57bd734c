/** Truth of a proposition about a policy: `unknown` if it depends on a value that is known only when a template is used. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Whether all hold. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Whether at least one holds. */
export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Whether it does not hold. */
export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Converts a boolean. */
export function truthOf(value: boolean): Truth {
  return value ? 'yes' : 'no';
}
