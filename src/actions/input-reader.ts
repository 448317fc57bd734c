import { getInput } from '@actions/core';
import { EicError } from '../eic-error';

/** A whole file in the wrong input must not flood the log. */
const mostProblems = 50;

/**
 * Reads an action's inputs and collects what is wrong with them, so that a user learns all mistakes from one run.
 * A method that finds a mistake notes it and returns a stand-in; `done` throws before that is ever used.
 */
export class InputReader {
  readonly #problems: string[] = [];

  /** Notes a mistake: one sentence that names the input and the accepted form. */
  problem(sentence: string): void {
    this.#problems.push(sentence);
  }

  /** The input without white space around it; empty where it is not given. */
  text(name: string): string {
    return getInput(name);
  }

  /** The input as it was written, white space and all. */
  raw(name: string): string {
    return getInput(name, { trimWhitespace: false });
  }

  /** `true` or `false`, as YAML 1.2 writes them. */
  boolean(name: string): boolean {
    const text = this.text(name);
    if (/^(true|True|TRUE)$/.test(text)) return true;
    if (!/^(false|False|FALSE|)$/.test(text))
      this.problem(`\`${name}\` is "${shown(text)}"; it takes true or false.`);
    return false;
  }

  /** A whole number from `least` to `most`. */
  integer(name: string, least: number, most: number): number {
    const text = this.text(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.problem(`\`${name}\` is "${shown(text)}"; it takes a whole number from ${least} to ${most}.`);
    return least;
  }

  /** One of a few words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    this.problem(`\`${name}\` is "${shown(text)}"; it takes one of ${choices.join(', ')}.`);
    const [first] = choices;
    if (first === undefined) throw new RangeError('a choice needs choices');
    return first;
  }

  /** A duration such as `90` (seconds), `90s`, `10m` or `1h`, from one second to a day, in milliseconds. */
  durationMs(name: string): number {
    const text = this.text(name);
    const [, count = '', unit = 's'] = /^(\d{1,6})\s*([smh])?$/.exec(text) ?? [];
    const seconds = Number(count) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1);
    if (count !== '' && seconds >= 1 && seconds <= 86_400) return seconds * 1000;
    this.problem(
      `\`${name}\` is "${shown(text)}"; it takes a duration such as 90, 90s, 10m or 1h, at most 24h.`,
    );
    return 1000;
  }

  /**
   * `undone` says what was not begun.
   * @throws EicError `EIC_INPUT_INVALID` with all mistakes, where there are any
   */
  done(undone = 'nothing was sent to AWS'): void {
    if (this.#problems.length === 0) return;
    const count = this.#problems.length === 1 ? 'One input is' : `${this.#problems.length} inputs are`;
    const more = this.#problems.length - mostProblems;
    const rest = more > 0 ? [`… and ${more} more.`] : [];
    throw new EicError('EIC_INPUT_INVALID', `${count} not usable; ${undone}.`, {
      remedy: 'Correct the `with:` of the step:',
      details: [...this.#problems.slice(0, mostProblems), ...rest],
    });
  }
}

/** Characters of a value that a message shows. */
const mostShown = 60;

/**
 * A value in a message, on one line. What is long is not shown at all: the runner masks a secret where it stands whole,
 * and a part of one would not be masked.
 */
export function shown(text: string): string {
  return text.length > mostShown
    ? `[${text.length} characters]`
    : text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}
