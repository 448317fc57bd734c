import { thrownText } from '../thrown-text';
import { described, type InputReader } from './input-reader';
import { folderToWrite, type WritableFolders } from './output-path';

/** Reads `outputs-dir`: the absolute path, without links; `undefined` if it is empty. */
export function readOutputsDir(inputs: InputReader, writable: WritableFolders): string | undefined {
  const path = inputs.text('outputs-dir');
  if (path === '') return undefined;
  try {
    return folderToWrite(path, writable);
  } catch (thrown) {
    inputs.problem(
      `\`outputs-dir\` is ${described(path)}, which cannot be used: ${thrownText(thrown)}. It takes a directory in the workspace or in RUNNER_TEMP.`,
    );
    return undefined;
  }
}
