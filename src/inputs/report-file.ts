import { thrownText } from '../thrown-text';
import { described, type InputReader } from './input-reader';
import { fileToWrite, type WritableFolders } from './output-path';

/** Reads `report-file`: the absolute path of a file, without links in its folders; `undefined` if it is empty. */
export function readReportFile(inputs: InputReader, writable: WritableFolders): string | undefined {
  const path = inputs.text('report-file');
  if (path === '') return undefined;
  try {
    return fileToWrite(path, writable);
  } catch (thrown) {
    inputs.problem(
      `\`report-file\` is ${described(path)}, which cannot be used: ${thrownText(thrown)}. It takes a file in the workspace or in RUNNER_TEMP.`,
    );
    return undefined;
  }
}
