import type { Text } from './text';

/** Returns the value of an input, with the default of `action.yml`; empty if it is not given. */
export type InputTexts = (name: string) => Text;
