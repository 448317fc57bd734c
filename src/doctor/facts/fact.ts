import { AccessDenied } from '../../aws/error';
import type { PolicyStatement } from '../../aws/policy-statement';
import { EicError } from '../../eic-error';
import type { Subject } from '../subject';

/** A fact about a subject. It is asked for when the first check needs it, and then shared. */
export type Fact<T> = (subject: Subject) => Promise<T>;

/** A fact, or why it is not known. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly error: EicError; readonly statement?: PolicyStatement };

/**
 * Makes a fact out of the function that asks for it: each call is made once for a subject, whoever asks. Facts may build
 * on others. The promise rejects if the fact is not known; a check lets that pass, and is `unknown` by it.
 */
export function fact<T>(load: Fact<T>): Fact<T> {
  const asked = new WeakMap<Subject, Promise<T>>();
  return (subject) => {
    const before = asked.get(subject);
    if (before !== undefined) return before;
    const promise = load(subject);
    // A check that does not wait for it, after another one has failed, must not end the process.
    promise.catch(() => undefined);
    asked.set(subject, promise);
    return promise;
  };
}

/** Waits for a fact, for checks that can do without it. */
export async function known<T>(promise: Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await promise };
  } catch (thrown) {
    const error = EicError.from(thrown);
    return thrown instanceof AccessDenied
      ? { known: false, error, statement: thrown.statement }
      : { known: false, error };
  }
}
