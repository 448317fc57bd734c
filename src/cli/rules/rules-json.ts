import { jsonText } from '../../report/findings/json-text';
import type { DescribedRule } from './described-rules';

/** Formats rules for programs, as `schemas/rules.schema.json` describes. */
export function rulesJson(rules: readonly DescribedRule[]): string {
  return jsonText({
    rules: rules.map(({ id, summary, why, severities, fixable, options }) => ({
      id,
      summary,
      why,
      severities,
      fixable,
      options: Object.entries(options).map(([name, option]) => ({ name, ...option })),
      documentation: `docs/rules/${id}.md`,
    })),
  });
}
