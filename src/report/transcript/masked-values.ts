/** Minimum length of a masked text in characters. A shorter one would mask half of the output. */
const minLength = 4;

/** Replaces values that may be secrets. The runner masks its log in the same way, line by line. */
export class MaskedValues {
  /** The longest first, so that a value within another one does not leave a rest. */
  readonly #texts: readonly string[];

  /** Each line of a value is masked by itself. */
  constructor(values: Iterable<string>) {
    const lines = [...values].flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
    this.#texts = [...new Set(lines)]
      .filter(({ length }) => length >= minLength)
      .sort((a, b) => b.length - a.length);
  }

  /** Returns whole lines with `***` in place of each value. */
  mask(lines: string): string {
    return this.#texts.reduce((text, value) => text.replaceAll(value, '***'), lines);
  }
}
