import { getInput } from '@actions/core';

/** Returns an input of the step unchanged, with its whitespace, or an empty string if it is not given. */
export function stepInput(name: string): string {
  return getInput(name, { trimWhitespace: false });
}
