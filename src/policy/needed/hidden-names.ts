import { meaningOf } from '../placeholders';
import type { Grant, HiddenValue, PlaceholderName } from './grants';

/** A placeholder of a policy, and where its value comes from. */
export interface NeededPlaceholder {
  /** As in the policy: `$INSTANCE-ID`, or `${INSTANCE-ID-2}` for another source. */
  readonly text: string;
  /** Without its marks, as `--variable` takes it. */
  readonly name: string;
  /** The words for the value to write, to follow "write". */
  readonly instead: string;
  /** The expression of the workflow, or words for what was not given. */
  readonly source: string;
}

/** Gives each hidden value of some grants a placeholder. */
export class Placeholders {
  readonly grants: readonly Grant[];
  readonly #bySource = new Map<string, NeededPlaceholder>();

  constructor(grants: readonly Grant[]) {
    this.grants = grants;
    const counts = new Map<PlaceholderName, number>();
    for (const hidden of grants.flatMap(hiddenValues)) {
      const source = sourceOf(hidden);
      if (this.#bySource.has(source)) continue;
      const count = (counts.get(hidden.name) ?? 0) + 1;
      counts.set(hidden.name, count);
      const name = count === 1 ? hidden.name : `${hidden.name}-${count}`;
      // Without braces, `$INSTANCE-ID-2` would be read as `$INSTANCE-ID` with `-2` behind it.
      const text = count === 1 ? `$${name}` : `\${${name}}`;
      this.#bySource.set(source, { text, name, instead: insteadOf(hidden.name), source: hidden.source });
    }
  }

  /** All of them, in the order of the grants. */
  get all(): readonly NeededPlaceholder[] {
    return [...this.#bySource.values()];
  }

  /** Returns the placeholder of a hidden value of the grants. */
  of(hidden: HiddenValue): NeededPlaceholder {
    const found = this.#bySource.get(sourceOf(hidden));
    if (found === undefined) throw new TypeError(`no placeholder for ${hidden.source}`);
    return found;
  }
}

function sourceOf({ name, source }: HiddenValue): string {
  return `${name} ${source}`;
}

/** Returns the hidden values of a grant. */
export function hiddenValues({ resource, conditions }: Grant): readonly HiddenValue[] {
  return [resource, ...conditions.map(({ value }) => value)]
    .flat()
    .filter((part) => typeof part !== 'string');
}

const otherMeanings: Partial<Record<PlaceholderName, string>> = {
  'REMOTE-PORT': 'the port of sshd, such as 22',
  'MAX-TUNNEL-DURATION': 'the maximum duration of a tunnel in seconds',
  'SECURITY-GROUP-ID': "the security group's ID, such as sg-0123456789abcdef0",
};

function insteadOf(name: PlaceholderName): string {
  return otherMeanings[name] ?? meaningOf({ name })?.instead ?? 'its value';
}
