import type { Policy } from '../model';

/** IAM takes 6,144 characters in a managed policy and some 10,000 in others, blanks not counted. */
const mostCharacters = 60_000;

/** Whether a policy is so long that IAM surely refuses it: what it would grant is then not worked out. */
export function isTooLarge({ root: { range } }: Policy): boolean {
  return range.end - range.start > mostCharacters;
}
