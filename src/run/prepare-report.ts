import type { ReportFile, ReportFileOptions } from '../report/page/report-file';

/**
 * Prepares the file of the report, if it is wanted. Its page is loaded only then.
 * @throws EicError `EIC_OUTPUT_FAILED`
 */
export async function prepareReport(
  path: string | undefined,
  options: ReportFileOptions,
): Promise<ReportFile | undefined> {
  if (path === undefined) return undefined;
  const { ReportFile } = await import('../report/page/report-file');
  return ReportFile.prepare(path, options);
}
