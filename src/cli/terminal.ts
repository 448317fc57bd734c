import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The property of a stream that says whether it is a terminal. */
interface OutputStream {
  readonly isTTY?: boolean;
}

/**
 * Returns what a stream can show. Colors: if it is a terminal, or if `FORCE_COLOR` is set and not 0, but never if
 * `NO_COLOR` is set (https://no-color.org). Hyperlinks: if the terminal is known to support them.
 */
export async function terminalAbilities(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<{ colors: boolean; hyperlinks: boolean }> {
  const forced = env.FORCE_COLOR !== undefined && !['', '0', 'false'].includes(env.FORCE_COLOR);
  const terminal = stream.isTTY === true && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0';
  const colors = (env.NO_COLOR ?? '') === '' && (forced || terminal);
  if (stream.isTTY !== true && env.FORCE_HYPERLINK === undefined) return { colors, hyperlinks: false };
  const { createSupportsHyperlinks } = await import('supports-hyperlinks');
  return { colors, hyperlinks: createSupportsHyperlinks(stream) };
}

/** Returns the URL of a documentation page in the folder of this program, as in a checkout of the project. */
export function pageBeside(page: string, program = process.argv[1] ?? ''): string | undefined {
  try {
    const path = join(dirname(realpathSync(program)), '..', '..', page);
    return existsSync(path) ? pathToFileURL(path).href : undefined;
  } catch {
    // The program's file does not exist, so it has no page either.
    return undefined;
  }
}
