import type { InstanceResult } from '../../fleet/results/result';
import type { Environment } from '../text/documentation-url';
import { errorUrl } from '../text/error-text';
import { fencedBlock, markdownCode, markdownText } from '../text/markdown';

/** Returns an error as paragraphs of a job summary: its code with a link, message, remedy, details and AWS request ID. */
export function errorParts(
  { code, message, remedy, requestId }: NonNullable<InstanceResult['error']>,
  details: readonly string[],
  env: Environment,
): string[] {
  const url = errorUrl(code, env);
  const linked = url === undefined ? `<code>${code}</code>` : `[<code>${code}</code>](${url})`;
  return [
    `**${linked}** ${markdownText(message)}`,
    markdownText(remedy),
    ...detailsParts(details),
    ...(requestId === null ? [] : [`AWS request ID: ${markdownCode(requestId)}`]),
  ];
}

/** Returns the details of an error, such as a policy statement, as a block; nothing if there are none. */
export function detailsParts(details: readonly string[]): string[] {
  if (details.length === 0) return [];
  const text = details.join('\n');
  return [fencedBlock(text, text.trimStart().startsWith('{') ? 'json' : 'text').trim()];
}
