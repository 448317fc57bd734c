import { singleLine, visibleControls } from './safe-text';
import { defused } from './workflow-commands';

/**
 * The whole of a text, on one line. It may quote a host, and a later step may print it: `##[…]` is obeyed anywhere in
 * a line.
 */
export function printable(text: string): string {
  return withoutCommands(singleLine(text, Number.POSITIVE_INFINITY));
}

/** Like {@link printable}, for a line whose indentation counts. */
export function printableLine(line: string): string {
  return withoutCommands(visibleControls(line));
}

/** A text without workflow commands. It is altered within, as a later step may print a part of it. */
function withoutCommands(line: string): string {
  return defused(line.replaceAll('##[', '##\\['));
}
