import type { SharedWarning } from '../../instance/shared-warning';
import { listedNames } from './listed-names';

/** The warning of one instance. */
interface Warning {
  readonly message: string;
  readonly line: string | undefined;
  readonly isInSummary: boolean;
}

/** Options of {@link HeldWarnings.take}. */
export interface WarningTextOptions {
  readonly label: (instanceId: string) => string;
  /** Maximum number of characters of the lines of all instances but the first. */
  readonly maxLinesLength: number;
  /** Said of lines beyond that if the job summary has them: where they are. May be empty. */
  readonly where: string;
}

/** Holds the warnings about instances until the run ends, to say once what is the same on several. */
export class HeldWarnings {
  readonly #kinds = new Map<string, Map<string, Warning>>();

  /** The same warning of an instance again, such as after another login, counts once. */
  add(instanceId: string, message: string, shared: SharedWarning | undefined): void {
    const kind = shared?.sentence ?? message;
    const warnings = this.#kinds.get(kind) ?? new Map<string, Warning>();
    this.#kinds.set(kind, warnings);
    if (warnings.has(instanceId)) return;
    warnings.set(instanceId, { message, line: shared?.line, isInSummary: shared?.isInSummary === true });
  }

  /** Returns a text for each kind of warning, in the order in which they came, and forgets them. */
  take(options: WarningTextOptions): readonly string[] {
    const kinds = [...this.#kinds];
    this.#kinds.clear();
    return kinds.map(([kind, warnings]) => warningText(kind, [...warnings], options));
  }
}

function warningText(
  sentence: string,
  warnings: readonly (readonly [instanceId: string, warning: Warning])[],
  { label, maxLinesLength, where }: WarningTextOptions,
): string {
  const [named, ...others] = warnings;
  if (named === undefined) return sentence;
  const [firstId, first] = named;
  if (others.length === 0) return `${label(firstId)}: ${first.message}`;
  const lines = others.flatMap(([, { line }]) => line ?? []);
  return [
    `${warnings.length} instances: ${sentence}`,
    `Instances: ${listedNames(warnings.map(([id]) => label(id)))}`,
    ...(first.message === sentence ? [] : [`The first is ${label(firstId)}: ${first.message}`]),
    ...(lines.length === 0
      ? []
      : ['The lines of the others:', ...shownLines(lines, maxLinesLength, first.isInSummary ? where : '')]),
  ].join('\n');
}

function shownLines(lines: readonly string[], maxLength: number, where: string): readonly string[] {
  let length = 0;
  const shown = lines.filter((line) => {
    length += line.length + 1;
    return length <= maxLength;
  });
  return shown.length === lines.length
    ? shown
    : [...shown, `… and ${lines.length - shown.length} more${where}`];
}
