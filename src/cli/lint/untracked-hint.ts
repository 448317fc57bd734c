import { untrackedPolicies } from '../../policy-files/untracked-policies';
import type { Workspace } from '../../policy-files/workspace';
import { counted } from '../../report/findings/format';
import { singleLine } from '../../report/text/safe-text';

/** Maximum number of files that are named. */
const maxNamed = 3;

/**
 * Returns lines that say which new files a run without a path did not lint, and how to lint them; empty if there are
 * none.
 */
export function untrackedHint(directory: string, workspace: Workspace): string {
  const names = untrackedPolicies(directory, workspace);
  if (names.length === 0) return '';
  const shown = names.slice(0, maxNamed).map((name) => singleLine(name));
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
  const [were, them] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `eic: ${counted(names.length, 'file')} about EC2 Instance Connect ${were} not linted, because git does not track ${them}: ${shown.join(', ')}${more}`,
    `     Run "eic lint ." to lint new files too, or add ${them} with "git add".`,
    '',
  ].join('\n');
}
