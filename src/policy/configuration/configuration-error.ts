import type { Range } from '../document';
import { SourceText } from '../source-text';

/** One mistake in a configuration. */
export interface ConfigurationProblem {
  readonly range: Range;
  /** One plain sentence. */
  readonly message: string;
}

/** A configuration that cannot be used. `message` has one line per mistake, with its line and column. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  /** @param text the configuration, to find lines and columns */
  constructor(text: string, problems: readonly ConfigurationProblem[]) {
    const source = new SourceText(text);
    super(
      problems
        .toSorted((a, b) => a.range.start - b.range.start)
        .map(({ range, message }) => {
          const { line, column } = source.positionAt(range.start);
          return `${line}:${column} ${message}`;
        })
        .join('\n'),
    );
  }
}
