import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A stream as far as it tells what it leads to. */
interface OutputStream {
  readonly isTTY?: boolean;
}

/**
 * What can be shown on a stream: colours on a terminal, or wherever `FORCE_COLOR` is set and not 0, but never where
 * `NO_COLOR` is (https://no-color.org); links where the terminal is known to have them.
 */
export async function terminalAbilities(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<{ colours: boolean; hyperlinks: boolean }> {
  const forced = env.FORCE_COLOR !== undefined && !['', '0', 'false'].includes(env.FORCE_COLOR);
  const terminal = stream.isTTY === true && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0';
  const colours = (env.NO_COLOR ?? '') === '' && (forced || terminal);
  if (stream.isTTY !== true && env.FORCE_HYPERLINK === undefined) return { colours, hyperlinks: false };
  const { createSupportsHyperlinks } = await import('supports-hyperlinks');
  return { colours, hyperlinks: createSupportsHyperlinks(stream) };
}

/** The URL of a documentation page that lies beside this program, as it does in a checkout of the project. */
export function pageBeside(page: string, program = process.argv[1] ?? ''): string | undefined {
  try {
    const path = join(dirname(realpathSync(program)), '..', '..', page);
    return existsSync(path) ? pathToFileURL(path).href : undefined;
  } catch {
    // No file of that name: there is no page beside it either.
    return undefined;
  }
}
