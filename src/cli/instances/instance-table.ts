import picocolors from 'picocolors';
import { textTable } from '../../report/terminal/text-table';
import { singleLine } from '../../report/text/safe-text';
import type { ListedInstance } from './listed-instances';

/** Maximum characters of a `Name` tag that are shown. */
const maxNameLength = 40;

const headings = ['instance', 'name', 'state', 'region', 'zone', 'route', 'through'];
const none = '–';

/** Returns a table for a terminal, one line an instance, with a line feed at the end. */
export function instanceTable(listed: readonly ListedInstance[], colors: boolean): string {
  const paint = picocolors.createColors(colors);
  const rows = listed.map(({ id, instance, target }) => [
    id,
    // Untrusted: anybody who may tag the instance can set it.
    singleLine(instance?.name ?? '', maxNameLength) || none,
    instance === undefined ? 'not found' : singleLine(instance.state, maxNameLength),
    instance?.region ?? none,
    instance?.availabilityZone ?? none,
    target?.route ?? none,
    target?.endpoint?.id ?? target?.bastion?.instance.id ?? none,
  ]);
  const colored = (cell: string): string => (cell.trim() === none ? paint.dim(cell) : cell);
  return textTable(headings, rows, { heading: paint.bold, cell: colored });
}

/** Returns the list as JSON, with the names that `results` has for the same. */
export function instancesJson(listed: readonly ListedInstance[], reworded: (text: string) => string): string {
  const entries = listed.map(({ id, instance, target, problem }) => ({
    instanceId: id,
    name: instance?.name ?? null,
    state: instance?.state ?? null,
    region: instance?.region ?? null,
    availabilityZone: instance?.availabilityZone ?? null,
    route: target?.route ?? null,
    address: target?.address ?? null,
    endpoint: target?.endpoint?.id ?? null,
    bastion: target?.bastion?.instance.id ?? null,
    error:
      problem === undefined
        ? null
        : { code: problem.code, message: reworded(problem.message), remedy: reworded(problem.remedy) },
  }));
  return JSON.stringify(entries, undefined, 2);
}
