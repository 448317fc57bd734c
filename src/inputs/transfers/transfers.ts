import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Copy, CopyOptions, TransferRequest } from '../../remote/deployment/deployment-request';
import type { InputReader } from '../input-reader';
import type { WritableFolders } from '../output-path';
import { readDownloadLimit } from './byte-size';
import { readCopies } from './copies';
import { inLine } from './copy-lines';
import { instancePath, localDestination, localSource } from './local-paths';

/** Inputs of the step that those about files depend on. */
export interface BesideTransfers {
  /** Whether there may be more than one instance. */
  readonly severalInstances: boolean;
  /** Folders of the job. Relative paths begin in the first, and downloads are written below one of them. */
  readonly folders: WritableFolders;
  /** That of `timeout`. */
  readonly timeoutMs: number;
}

/** Reads `upload`, `download` and the inputs that belong to them. */
export function readTransfers(
  inputs: InputReader,
  { severalInstances, folders, timeoutMs }: BesideTransfers,
): TransferRequest {
  const uploads = readCopies(inputs, 'upload', {
    source: (path, kind) => localSource(path, kind, folders),
    destination: instancePath,
  });
  const downloads = readCopies(inputs, 'download', {
    source: instancePath,
    destination: (path, isDirectory) => localDestination(path, isDirectory, folders),
  });
  if (severalInstances) refuseSharedDestinations(inputs, downloads);
  const options: CopyOptions = {
    stripComponents: inputs.integer('strip-components', 0, 100),
    clean: inputs.boolean('clean'),
    unchanged: inputs.choice('unchanged', ['copy', 'skip']),
    become: inputs.boolean('become'),
    preserveTimes: inputs.boolean('preserve-times'),
  };
  const downloadOnFailure = inputs.boolean('download-on-failure');
  const downloadLimit = readDownloadLimit(inputs);
  refuseWithoutEffect(inputs, { ...options, downloadOnFailure });
  if (options.clean) refuseUnsafeClean(inputs, uploads, options);
  return {
    uploads,
    downloads,
    downloadsById: severalInstances,
    options,
    downloadOnFailure,
    downloadLimit,
    timeoutMs,
  };
}

/** With several instances, each download has a directory of its own in its DESTINATION. */
function refuseSharedDestinations(inputs: InputReader, downloads: readonly Copy[]): void {
  for (const { line, destination } of downloads) {
    if (destination.isDirectory) continue;
    inputs.problem(
      inLine(
        'download',
        line,
        'with several instances, let DESTINATION end in /; the files of each are then in DESTINATION/<instance ID>/.',
      ),
    );
  }
}

function refuseWithoutEffect(
  inputs: InputReader,
  options: CopyOptions & { readonly downloadOnFailure: boolean },
): void {
  const isUpload = inputs.text('upload') !== '';
  const isDownload = inputs.text('download') !== '';
  const isEither = isUpload || isDownload;
  const { stripComponents, clean, unchanged, become, preserveTimes, downloadOnFailure } = options;
  const needs = [
    ['strip-components', stripComponents > 0, isEither, '`upload` or `download`'],
    ['clean', clean, isUpload, '`upload`'],
    ['unchanged', unchanged === 'skip', isEither, '`upload` or `download`'],
    ['become', become, isEither, '`upload` or `download`'],
    ['preserve-times', preserveTimes, isEither, '`upload` or `download`'],
    ['download-on-failure', downloadOnFailure, isDownload, '`download`'],
  ] as const;
  for (const [name, isGiven, hasEffect, needed] of needs) {
    if (isGiven && !hasEffect) inputs.problem(`\`${name}\` has no effect without ${needed}.`);
  }
}

/** `clean` removes files. It is refused where it could remove more than a reader of the workflow expects. */
function refuseUnsafeClean(
  inputs: InputReader,
  uploads: readonly Copy[],
  { stripComponents }: CopyOptions,
): void {
  if (stripComponents > 0)
    inputs.problem(
      '`clean` cannot be used with `strip-components`; upload `directory/` instead, which leaves out its name.',
    );
  const cleaned: string[] = [];
  for (const { line, source, destination } of uploads) {
    const problem = (text: string): void => inputs.problem(inLine('upload', line, text));
    if (source.kind === 'glob' || !statSync(source.path).isDirectory()) {
      problem(
        'with `clean`, SOURCE must be a directory; exclude files with lines `!GLOB`, or use a step of its own.',
      );
      continue;
    }
    const path = cleanedPath({ source, destination });
    if (['/', '.', '..'].includes(path) || path.startsWith('../')) {
      problem('`clean` is refused for `/` and the home directory; give a directory of the deployment.');
      continue;
    }
    const other = cleaned.find((one) => one === path || isIn(path, one) || isIn(one, path));
    if (other !== undefined)
      problem(
        'with `clean`, no DESTINATION may be that of another line or in it: the one would remove the files of the other.',
      );
    cleaned.push(path);
  }
}

/** The directory on the instance that becomes a copy of the source. */
function cleanedPath({ source, destination }: Pick<Copy, 'source' | 'destination'>): string {
  const isIntoIt = source.kind === 'itself' && destination.isDirectory;
  return posix.normalize(isIntoIt ? `${destination.path || '.'}/${source.name}` : destination.path || '.');
}

function isIn(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`);
}
