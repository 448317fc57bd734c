import type { Finding, Severity } from '../finding';
import { SourceText } from '../source-text';
import type { Configuration, Ignore } from './configuration';
import { isExpired } from './ignores';

/** IDs of the findings on a configuration's own `ignores`; their severity can be set like that of a rule. */
export const staleIgnoreIds = ['expired-ignore', 'unused-ignore'] as const;

/**
 * Returns findings for the entries of `ignores` without use: the expired ones, and those that left no finding out.
 * Returns none for a configuration that was not read from a file.
 *
 * @param used the entries that left findings out, of all files that the configuration applies to; undefined if not all
 *   of these were linted, so that it is unknown which entries are unused
 */
export function staleIgnores(
  configuration: Configuration,
  used: ReadonlySet<Ignore> | undefined,
  now: Date,
): Finding[] {
  const { fileName, text, ignores } = configuration;
  if (fileName === undefined || text === undefined) return [];
  const source = new SourceText(text);
  return ignores.flatMap((ignore): Finding[] => {
    const expired = isExpired(ignore, now);
    if (!expired && (used === undefined || used.has(ignore))) return [];
    const ruleId = expired ? 'expired-ignore' : 'unused-ignore';
    const severity: Severity | 'off' = configuration.severities.get(ruleId) ?? 'warning';
    if (severity === 'off') return [];
    const range = ignore.range ?? { start: 0, end: 0 };
    return [
      {
        ruleId,
        severity,
        fileName,
        range,
        start: source.positionAt(range.start),
        end: source.positionAt(range.end),
        message: expired
          ? `This entry expired after ${ignore.expires}; fix what it left out, or set a new date.`
          : 'This entry leaves no finding out; remove it.',
        why: expired
          ? 'What it left out is reported again.'
          : 'It would hide a finding that somebody makes by mistake later.',
        documentation: `docs/rules/${ruleId}.md`,
      },
    ];
  });
}
