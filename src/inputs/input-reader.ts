import { EicError } from '../eic-error';

/** Problems that one error shows. A whole file in the wrong input must not flood the log. */
const maxProblems = 50;

/** A sentence about one input. It begins with the input's name: `` `port` is "x"; it takes … ``. */
export type InputProblem = `\`${string}\`${string}`;

/** Returns an input unchanged, with its whitespace, or an empty string if it is not given. */
export type InputSource = (name: string) => string;

/**
 * Reads inputs and collects the mistakes in them, so that a user sees all mistakes in one run.
 * A method that finds a mistake records it and returns a placeholder value. `done` throws before that value is used.
 */
export class InputReader {
  readonly #problems: InputProblem[] = [];
  readonly #names = new Set<string>();
  readonly #source: InputSource;

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** The names of the inputs that were read so far. */
  get names(): readonly string[] {
    return [...this.#names];
  }

  /** Records a mistake. The sentence names the input and the accepted form. */
  problem(sentence: InputProblem): void {
    this.#problems.push(sentence);
  }

  /** Returns the input without surrounding whitespace, or an empty string if it is not given. */
  text(name: string): string {
    return this.raw(name).trim();
  }

  /** Returns the input unchanged, with its whitespace. */
  raw(name: string): string {
    this.#names.add(name);
    return this.#source(name);
  }

  /** Reads `true` or `false`, as YAML 1.2 writes them. An empty input is `false`. */
  boolean(name: string): boolean {
    const text = this.text(name);
    if (/^(true|True|TRUE)$/.test(text)) return true;
    if (!/^(false|False|FALSE|)$/.test(text))
      this.problem(`\`${name}\` is ${described(text)}; it takes true or false.`);
    return false;
  }

  /** Reads a whole number from `least` to `most`. */
  integer(name: string, least: number, most: number): number {
    const text = this.text(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.problem(`\`${name}\` is ${described(text)}; it takes a whole number from ${least} to ${most}.`);
    return least;
  }

  /** Reads one of a few words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    this.problem(`\`${name}\` is ${described(text)}; it takes one of ${choices.join(', ')}.`);
    const [first] = choices;
    if (first === undefined) throw new RangeError('a choice needs choices');
    return first;
  }

  /** Reads a duration such as `90` (seconds), `90s`, `10m` or `1h`, from 1 second to `mostSeconds`. Returns milliseconds. */
  durationMs(name: string, mostSeconds = 86_400): number {
    const text = this.text(name);
    const [, count = '', unit = 's'] = /^(\d{1,6})\s*([smh])?$/.exec(text) ?? [];
    const seconds = Number(count) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1);
    if (count !== '' && seconds >= 1 && seconds <= mostSeconds) return seconds * 1000;
    this.problem(
      `\`${name}\` is ${described(text)}; it takes a duration from 1s to ${mostSeconds / 3600}h, such as 90 (seconds), 90s, 10m or 1h.`,
    );
    return 1000;
  }

  /**
   * Ends the reading.
   * @param undone says what was not begun, such as `nothing was sent to AWS`
   * @throws EicError `EIC_INPUT_INVALID` with all mistakes, if there are any
   */
  done(undone = 'nothing was sent to AWS'): void {
    if (this.#problems.length === 0) return;
    const more = this.#problems.length - maxProblems;
    const rest = more > 0 ? [`… and ${more} more.`] : [];
    throw new EicError('EIC_INPUT_INVALID', `${countText(this.#problems)}; ${undone}.`, {
      remedy: "Correct the step's `with:`:",
      details: [...this.#problems.slice(0, maxProblems), ...rest],
    });
  }
}

/** Counts inputs, and also mistakes if one input has several: `1 input has 2 mistakes`, `3 inputs have mistakes`. */
function countText(problems: readonly InputProblem[]): string {
  const inputs = new Set(problems.map((problem) => /^`[^`]*`/.exec(problem)?.[0])).size;
  if (inputs > 1) return `${inputs} inputs have mistakes`;
  return `1 input has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}`;
}

/** Characters of a value that a message shows at most. */
const maxShown = 60;

/**
 * An input's whole value for a message, to follow "is". Only a short value of one line is quoted. The runner masks a
 * registered secret if it is shown whole, but not a part of it. A value of several lines is often a key.
 */
export function described(text: string): string {
  if (text === '') return 'empty';
  const lines = text.split(/\r\n|[\n\r]/).length;
  if (lines > 1) return `a text of ${lines} lines`;
  return text.length > maxShown ? `a text of ${text.length} characters` : `"${withoutControls(text)}"`;
}

/** A part of an input for a message, on one line. A long part is not shown: it may be a part of a secret. */
export function shown(text: string): string {
  return text.length > maxShown ? `[${text.length} characters]` : withoutControls(text);
}

function withoutControls(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ');
}
