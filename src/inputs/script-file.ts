import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { described, type InputReader } from './input-reader';

/** Maximum size of a script in bytes. A larger file is not a script but a mistake. */
const maxBytes = 10 * 1024 * 1024;

/**
 * Reads a script in the workspace; a UTF-8 byte order mark is removed. Links are followed, but not out of the
 * workspace: a pull request could have added one.
 * @returns the script, or `undefined` after a problem was recorded
 */
export function readScriptFile(file: string, workspace: string, inputs: InputReader): string | undefined {
  try {
    const root = realpathSync(workspace);
    const path = realpathSync(resolve(root, file));
    const inside = relative(root, path);
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
      return refuse('which is outside the workspace; it takes the path of a file in the workspace');
    }
    const stat = statSync(path);
    if (!stat.isFile()) return refuse('which is not a file');
    if (stat.size > maxBytes) return refuse('which is larger than 10 MiB');
    const bytes = readFileSync(path);
    if (isUtf16(bytes))
      return refuse('which is UTF-16 text (Windows PowerShell writes it); save it as UTF-8');
    return utf8Text(bytes) ?? refuse('which is not UTF-8 text; save it as UTF-8');
  } catch (thrown) {
    const code = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
    return refuse(
      code === 'ENOENT'
        ? 'which is not in the workspace; an earlier step must check it out (actions/checkout)'
        : `which cannot be read (${String(code)})`,
    );
  }

  function refuse(why: string): undefined {
    inputs.problem(`\`run-file\` is ${described(file)}, ${why}.`);
  }
}

/** Whether a text begins with UTF-16's byte order mark, or every second byte is NUL as in ASCII in UTF-16. */
function isUtf16(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4);
  return /^(?:\xff\xfe|\xfe\xff|[\x01-\x7f]\0[\x01-\x7f]\0|\0[\x01-\x7f]\0[\x01-\x7f])/.test(start);
}

function utf8Text(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
