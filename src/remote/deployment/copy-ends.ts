import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import type { TaskContext } from '../task';
import { type BytePath, bytePathOf, bytesOf } from '../transfer/byte-path';
import type { Destination } from '../transfer/destination';
import type { InstanceEnd } from '../transfer/instance/instance-end';
import { openInstanceDestination, openInstanceSource } from '../transfer/instance/open-instance';
import { localDestination } from '../transfer/local/local-destination';
import { openLocalSource } from '../transfer/local/local-source';
import { placedSource } from '../transfer/placed-source';
import { printablePath } from '../transfer/printable-path';
import type { Source } from '../transfer/source';
import { transferFailed } from '../transfer/transfer-failed';
import type { TransferLimits } from '../transfer/transfer-limits';
import type { Copy, CopySource, TransferRequest } from './deployment-request';
import { placement } from './placement';
import { selectedSource } from './selected-source';

/** The two ends of one copy. The caller closes them. */
export interface CopyEnds {
  readonly source: Source;
  readonly destination: Destination;
}

/** Surroundings of one copy. */
export interface CopySurroundings {
  readonly request: TransferRequest;
  readonly context: TaskContext;
  readonly limits: TransferLimits;
  /** Aborted if the run is cancelled, or the copy takes too long. */
  readonly signal: AbortSignal;
}

/**
 * Opens the ends of a copy to an instance.
 * @throws EicError
 */
export async function openUpload(copy: Copy, surroundings: CopySurroundings): Promise<CopyEnds> {
  const { request, context, signal } = surroundings;
  const local = await openLocalSource({
    name: printablePath(bytePathOf(copy.source.path)),
    root: bytePathOf(copy.source.path),
    ...(copy.source.isPart && {
      select: selection(copy.source),
      enter: entry(copy.source),
    }),
    warn: context.warn,
    signal,
  });
  return placed(local, async () => {
    const { root, ...place } = placement(copy, local.rootKind, request.options.stripComponents);
    const source = placedSource(selectedSource(local, copy.source), place);
    return {
      source,
      destination: await openInstanceDestination(context.connection, instanceEnd(root, surroundings)),
    };
  });
}

/**
 * Opens the ends of a copy from an instance.
 * @throws EicError
 */
export async function openDownload(copy: Copy, surroundings: CopySurroundings): Promise<CopyEnds> {
  const { request, context } = surroundings;
  const remote = await openInstanceSource(context.connection, {
    ...instanceEnd(copy.source.path, surroundings),
    ...(copy.source.isPart && { select: selection(copy.source), enter: entry(copy.source) }),
    limits: surroundings.limits,
  });
  return placed(remote, async () => {
    const { id } = context.instance;
    const path = request.downloadsById ? posix.join(copy.destination.path, id) : copy.destination.path;
    const own = { ...copy, destination: { ...copy.destination, path } };
    const { root, ...place } = placement(own, remote.rootKind, request.options.stripComponents);
    const name = printablePath(bytePathOf(root));
    refuseLinks(root, name);
    const destination = localDestination({ name, root: bytePathOf(root), sender: id, warn: context.warn });
    return { source: placedSource(selectedSource(remote, copy.source), place), destination };
  });
}

/**
 * Refuses a local path that leads over a link. The path of a destination had none when the inputs were read, but the name
 * that is added to it may be that of a pull request's link, and earlier lines have written files of the instance.
 * @throws EicError `EIC_TRANSFER_FAILED`
 */
function refuseLinks(path: string, name: string): void {
  for (let part = path; part !== posix.dirname(part); part = posix.dirname(part)) {
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw transferFailed(
      `${name} leads over a link on the runner: ${printablePath(bytePathOf(part))}. Nothing was written.`,
      'Remove the link, or name what it leads to.',
    );
  }
}

/** Returns the ends, and closes the source if they cannot be made. */
async function placed(source: Source, ends: () => Promise<CopyEnds>): Promise<CopyEnds> {
  try {
    return await ends();
  } catch (thrown) {
    source.close();
    throw thrown;
  }
}

function instanceEnd(path: string, { request, context, signal }: CopySurroundings): InstanceEnd {
  return {
    name: `${context.instance.id}:${printablePath(bytePathOf(path === '' ? '~' : path))}`,
    root: bytePathOf(path === '' ? '.' : path),
    become: request.options.become,
    cancelled: signal,
  };
}

function selection(source: CopySource): (path: BytePath) => boolean {
  const isExcluded = exclusion(source);
  return (path) => source.isSelected(text(path)) && !isExcluded(path);
}

/** Whether a directory of the source has to be read. */
function entry(source: CopySource): (path: BytePath) => boolean {
  return (path) => {
    const name = text(path);
    return (source.isSelected(name) || source.mayContain(name)) && !source.isExcluded(name);
  };
}

/** Returns what `!GLOB` leaves out of a source. */
export function exclusion({ isExcluded }: CopySource): (path: BytePath) => boolean {
  return (path) => isExcluded(text(path));
}

/** A path as a glob sees it. Bytes that are not UTF-8 are a character that only wildcards match. */
function text(path: BytePath): string {
  return bytesOf(path).toString();
}
