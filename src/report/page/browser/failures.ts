import { instancesText } from '../../../fleet/instances-text';
import type { PageData } from '../page-data';
import { button, element, link, withCode } from './element';
import { failureGroups } from './failure-groups';
import { labelOf } from './instance-text';

/** Maximum number of instances that a group of failures names. */
const maxNamed = 12;

/** Creates the list of failures by error code, or nothing if there are none. `show` shows the instances of a code. */
export function failures(
  { instances, errorPages }: PageData,
  show: (code: string) => void,
): HTMLElement | undefined {
  const groups = failureGroups(instances);
  if (groups.length === 0) return undefined;
  const list = element('div', { class: 'groups' });
  for (const { error, instances: failed } of groups) {
    const count = instancesText(failed.length);
    const names = failed.slice(0, maxNamed).map(labelOf).join(', ');
    const more = failed.length > maxNamed ? ` and ${failed.length - maxNamed} more` : '';
    list.append(
      element(
        'article',
        {},
        element('h3', {}, link(error.code, errorPages[error.code]), ` · ${count}`),
        element('p', {}, ...withCode(error.message)),
        element('p', { class: 'remedy' }, ...withCode(error.remedy)),
        element('p', { class: 'names' }, `${names}${more}`),
        button(`Show ${count}`, { 'aria-label': `Show ${count} with ${error.code}` }, () => show(error.code)),
      ),
    );
  }
  return element(
    'section',
    { class: 'failures', 'aria-labelledby': 'failures' },
    element('h2', { id: 'failures' }, 'Failures'),
    list,
  );
}
