import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { type InputReader, shown } from './input-reader';

/** Scripts are text that somebody wrote; past this it is another file, taken by mistake. */
const mostBytes = 10 * 1024 * 1024;

/**
 * The text of a script in the workspace. Links are followed, but not out of the workspace: a pull request could
 * have put one there.
 */
export function readScriptFile(file: string, workspace: string, inputs: InputReader): string {
  try {
    const root = realpathSync(workspace);
    const path = realpathSync(resolve(root, file));
    const inside = relative(root, path);
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
      inputs.problem(
        `\`run-file\` is "${shown(file)}", which is outside the workspace; it takes a file in it.`,
      );
      return '';
    }
    const stat = statSync(path);
    if (!stat.isFile()) {
      inputs.problem(`\`run-file\` is "${shown(file)}", which is not a file.`);
      return '';
    }
    if (stat.size > mostBytes) {
      inputs.problem(`\`run-file\` is "${shown(file)}", which is larger than 10 MiB.`);
      return '';
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (thrown) {
    const code = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
    const why =
      code === 'ENOENT'
        ? 'which is not in the workspace; is it checked out?'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'which is not UTF-8 text.'
          : `which cannot be read (${String(code)}).`;
    inputs.problem(`\`run-file\` is "${shown(file)}", ${why}`);
    return '';
  }
}
