import { added, nothingTransferred } from '../../remote/transfer/transferred-sum';
import { amountText, restText } from '../run/transfer-text';
import { documentationUrl, type Environment } from '../text/documentation-url';
import { fencedBlock, markdownCode } from '../text/markdown';
import type { SummaryDetail, SummaryEntry } from './summary-entry';

/** One line for all files that were copied, from and to all instances. */
export function copiedFiles(entries: readonly SummaryEntry[]): string[] {
  const copied = (['upload', 'download'] as const).flatMap((direction) => {
    const done = entries.flatMap(({ result }) => result[direction] ?? []);
    if (done.length === 0) return [];
    const all = done.reduce(added, nothingTransferred);
    const verb = direction === 'upload' ? 'Uploaded' : 'Downloaded';
    const where = entries.length === 1 ? '' : ` (${done.length} of ${entries.length} instances)`;
    return [`${verb}${where}: ${amountText(all)}${restText(all)}.`];
  });
  return copied.length === 0 ? [] : [`📁 ${copied.join(' ')}`];
}

/** Names the instances on which the packages were installed. They no longer need the key. */
export function installations(entries: readonly SummaryEntry[], detail: SummaryDetail): string[] {
  const installed = entries.filter(({ result }) => result.packagesInstalled);
  if (installed.length === 0) return [];
  const shown = installed.slice(0, detail.instances).map(({ result }) => markdownCode(result.instanceId));
  const more = installed.length > shown.length ? ` and ${installed.length - shown.length} more` : '';
  return [
    `📦 The EC2 Instance Connect packages were installed on ${shown.join(', ')}${more}. Once all instances have them, remove \`install-packages\` and \`bootstrap-key\`, and delete the secret.`,
  ];
}

/** One block for `known-hosts`, because GitHub shows only some of the warnings that have these lines. */
export function unknownKeys(
  entries: readonly SummaryEntry[],
  detail: SummaryDetail,
  env: Environment,
): string[] {
  const lines = entries.flatMap(({ result }) => result.hostKey?.pin ?? []);
  if (lines.length === 0) return [];
  const url = documentationUrl('docs/host-keys.md', env);
  const page = url === undefined ? 'docs/host-keys.md' : `[host keys](${url})`;
  const subject = lines.length === 1 ? 'One unknown host key was' : `${lines.length} unknown host keys were`;
  const shown = lines.slice(0, detail.instances);
  return [
    `⚠️ ${subject} accepted. Compare with the keys on the instances, then put into \`known-hosts\` (see ${page}):`,
    fencedBlock(shown.join('\n'), 'text').trim(),
    ...(shown.length < lines.length ? [`… and ${lines.length - shown.length} more.`] : []),
  ];
}
