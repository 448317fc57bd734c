import { literalQuestionMark, literalStar } from './policy-variables';

/** One position of a form: a letter that it takes, once or any number of times. */
interface Position {
  /** The letters that it takes; undefined for all but `not`. */
  readonly of?: string;
  /** Letters that it does not take. */
  readonly not?: string;
  readonly repeated: boolean;
}

/** A pattern as a sequence of positions: a nondeterministic automaton without branches. */
export type TextForm = readonly Position[];

const anything: Position = { repeated: true };
const anyLetter: Position = { repeated: false };
const anyButColons: Position = { not: ':', repeated: true };
const anyButColon: Position = { not: ':', repeated: false };

/** How a pattern is read. */
export interface PatternOptions {
  /** Whether `*` and `?` are wildcards. Default: true. */
  readonly wildcards?: boolean;
  readonly ignoreCase?: boolean;
  /** Whether a wildcard takes colons, which separate the parts of an ARN. Default: true. */
  readonly acrossColons?: boolean;
}

/** Reads an IAM pattern whose variables are filled in. */
export function formOfPattern(
  pattern: string,
  { wildcards = true, ignoreCase = false, acrossColons = true }: PatternOptions = {},
): TextForm {
  // Several stars are read as one.
  const letters = wildcards ? pattern.replaceAll(/\*+/g, '*') : pattern;
  return [...letters].map((letter) => {
    if (wildcards && letter === '*') return acrossColons ? anything : anyButColons;
    if (wildcards && letter === '?') return acrossColons ? anyLetter : anyButColon;
    if (letter === literalStar) return { of: '*', repeated: false };
    if (letter === literalQuestionMark) return { of: '?', repeated: false };
    if (!ignoreCase) return { of: letter, repeated: false };
    return { of: letter.toLowerCase() + letter.toUpperCase(), repeated: false };
  });
}

/** A form that takes one letter of a class exactly `times`. */
export function lettersOf(of: string, times: number): TextForm {
  return Array.from({ length: times }, () => ({ of, repeated: false }));
}

/** A form that takes any number of letters of a class, also none. */
export function manyOf(of: string): TextForm {
  return [{ of, repeated: true }];
}

/** A form that takes any number of letters but some. */
export function manyBut(not: string): TextForm {
  return [{ not, repeated: true }];
}

/**
 * Returns letters such that a text that meets some forms exists if one of these letters does: those that the forms
 * name, one more of each class, and one that nothing names.
 */
export function alphabetOf(forms: readonly TextForm[]): string[] {
  const named = new Set<string>();
  const classes = new Set<string>();
  for (const { of = '', not = '' } of forms.flat()) {
    if (of.length > 2) classes.add(of);
    else for (const letter of of) named.add(letter);
    for (const letter of not) named.add(letter);
  }
  const fresh = new Set<string>();
  for (const letters of [...classes, 'xzqjkvwyabcdefghilmnoprstu0123456789-_']) {
    const unnamed = [...letters].find((letter) => !named.has(letter));
    if (unnamed !== undefined) fresh.add(unnamed);
  }
  return [...fresh, ...named];
}

function takes({ of, not }: Position, letter: string): boolean {
  return of === undefined ? !(not?.includes(letter) ?? false) : of.includes(letter);
}

/** Forms read at once: whether a text matches one of them. */
export class TextForms {
  readonly #positions: readonly (Position | undefined)[];
  /** Where each form ends in the list of positions. */
  readonly #ends: ReadonlySet<number>;
  /** The positions reached before the first letter. */
  readonly start: readonly number[];

  constructor(forms: readonly TextForm[]) {
    const positions: (Position | undefined)[] = [];
    const ends = new Set<number>();
    const starts: number[] = [];
    for (const form of forms) {
      starts.push(positions.length);
      positions.push(...form, undefined);
      ends.add(positions.length - 1);
    }
    this.#positions = positions;
    this.#ends = ends;
    this.start = this.#closed(starts);
  }

  /** Returns the positions reached after one more letter, in ascending order. */
  step(at: readonly number[], letter: string): readonly number[] {
    const next: number[] = [];
    for (const index of at) {
      const position = this.#positions[index];
      if (position !== undefined && takes(position, letter)) next.push(position.repeated ? index : index + 1);
    }
    return this.#closed(next);
  }

  /** Whether a text that reached these positions matches. */
  accepts(at: readonly number[]): boolean {
    return at.some((index) => this.#ends.has(index));
  }

  /** Adds the positions behind those that may also take nothing. Both lists are in ascending order. */
  #closed(at: readonly number[]): readonly number[] {
    const reached: number[] = [];
    let last = -1;
    for (const index of at) {
      if (index <= last) continue;
      for (last = index; this.#positions[last]?.repeated === true; last++) reached.push(last);
      reached.push(last);
    }
    return reached;
  }
}
