import { instancesText } from '../instances-text';
import type { Selection } from './selection';

/** Maximum number of IDs that the warning names. */
const maxNamed = 20;

/**
 * Returns a warning about what `exclude` names and nothing chooses; `undefined` if there is none. It may be a typo: the
 * script then runs on the instance that was meant to be left out.
 * @param leftOut IDs of the instances that were named or found, and are left out
 */
export function withoutEffect(
  { exclude, retried }: Selection,
  leftOut: ReadonlySet<string>,
): string | undefined {
  const succeeded = new Set(retried?.succeeded);
  const others = exclude.filter((id) => !leftOut.has(id) && !succeeded.has(id));
  if (others.length === 0) return undefined;
  const named = others.slice(0, maxNamed).join(', ');
  const more = others.length > maxNamed ? ` and ${others.length - maxNamed} more` : '';
  const [what, check] = others.length === 1 ? ['which is', 'the ID'] : ['which are', 'the IDs'];
  return `\`exclude\` names ${named}${more}, ${what} not chosen anyway. Check ${check}: of a mistyped one, the instance that is meant is not left out.`;
}

/**
 * Returns how many instances a retry leaves out; `undefined` if it is none, or leaves none out.
 * @param leftOut IDs of the instances that were named or found, and are left out
 */
export function succeededBefore({ retried }: Selection, leftOut: ReadonlySet<string>): string | undefined {
  if (retried === undefined) return undefined;
  const { succeeded, isWhole } = retried;
  const { length: count } = isWhole ? succeeded : succeeded.filter((id) => leftOut.has(id));
  if (count === 0) return undefined;
  return `A retry: ${instancesText(count)} that succeeded before ${count === 1 ? 'is' : 'are'} left out.`;
}
