import type { Finding, Severity } from '../finding';
import { SourceText } from '../source-text';
import type { Configuration, Ignore } from './configuration';
import { isExpired } from './ignores';

/** The IDs of the findings on a configuration's own `ignores`; their severity can be set as that of a rule. */
export const staleIgnoreIds = ['expired-ignore', 'unused-ignore'] as const;

/**
 * The entries of `ignores` that do nothing any more, as findings on the configuration's file: those past their date,
 * and those that left no finding out. None for a configuration that was not read from a file.
 *
 * @param used the entries that left findings out, of all files that the configuration is for; undefined where not all
 *   of these were linted, so that nobody knows which are unused
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
          ? `This entry held until ${ignore.expires}; mend what it left out, or give it a new date.`
          : 'This entry leaves no finding out; remove it.',
        why: expired
          ? 'What it left out is reported again.'
          : 'It would hide a finding that somebody makes by mistake later.',
        documentation: `docs/rules/${ruleId}.md`,
      },
    ];
  });
}
