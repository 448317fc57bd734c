import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, below, bytePath, bytePathOf, bytesOf } from '../byte-path';
import type { Destination, Staging } from '../destination';
import type { Entry, FileEntry } from '../entry';
import { printablePath } from '../printable-path';
import { assertLinkInside } from '../safe-paths';
import { digestOf } from './digest';
import { localFailure } from './local-failure';
import { LocalStaging } from './local-staging';
import { entryOf, listTree } from './local-tree';
import { NameFolding } from './name-folding';
import { isLeftover, newStagingName } from './staging-name';

/** Where files are written on this machine. */
export interface LocalDestinationOptions {
  /** Name for messages: made printable. */
  readonly name: string;
  /**
   * Absolute path of a directory. It is made if it does not exist. Links in it are followed, and none below it, so
   * resolve it first if it must not lead elsewhere.
   */
  readonly root: BytePath;
  /** The source's name, for messages about what it sent: made printable. */
  readonly sender: string;
  /** Takes a sentence about what could not be done and does not fail the transfer. */
  readonly warn: (message: string) => void;
}

/**
 * Returns a directory on this machine as a destination. It makes nothing before `stage`. Links that may lead out of the
 * root are refused, and the bits set-user-ID and set-group-ID are not copied: an instance may be hostile.
 */
export function localDestination(options: LocalDestinationOptions): Destination {
  return new LocalDestination(options);
}

class LocalDestination implements Destination {
  readonly name: string;
  readonly #root: BytePath;
  readonly #sender: string;
  readonly #warn: (message: string) => void;

  constructor({ name, root, sender, warn }: LocalDestinationOptions) {
    this.name = name;
    this.#root = root;
    this.#sender = sender;
    this.#warn = warn;
  }

  async entries(among: readonly Entry[] | undefined): Promise<readonly Entry[]> {
    try {
      if (lstatSync(bytesOf(below(this.#root, bytePathOf('.'))), { throwIfNoEntry: false }) === undefined)
        return [];
      return among === undefined ? await this.#all() : this.#those(among);
    } catch (thrown) {
      throw localFailure(`${this.name} could not be listed`, thrown);
    }
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    const digests = new Map<BytePath, string>();
    for (const { path } of files) {
      const digest = await digestOf(below(this.#root, path));
      if (digest !== undefined) digests.set(path, digest);
    }
    return digests;
  }

  async stage(entries: readonly Entry[]): Promise<Staging> {
    for (const entry of entries) if (entry.kind === 'link') assertLinkInside(this.#sender, entry);
    const root = this.#root;
    let firstMade: string | undefined;
    const name = newStagingName();
    try {
      firstMade = mkdirSync(bytesOf(root), { recursive: true });
      removeLeftovers(root);
      mkdirSync(bytesOf(below(root, name)), 0o700);
    } catch (thrown) {
      removeMade(root, firstMade);
      throw localFailure(`${this.name} cannot be written to`, thrown);
    }
    const undo = () => removeMade(root, firstMade);
    try {
      const folding = NameFolding.of(root, name);
      folding.refuseCollisions(this.#sender, entries);
      return new LocalStaging({ root, name, folding, undo, sender: this.#sender, warn: this.#warn });
    } catch (thrown) {
      rmdirSync(bytesOf(below(root, name)));
      undo();
      throw thrown;
    }
  }

  close(): void {
    // Nothing stays open.
  }

  async #all(): Promise<readonly Entry[]> {
    const all: Entry[] = [];
    await listTree(this.#root, {
      visit: (entry) => all.push(entry),
      special: () => {},
      failed: (path, thrown) => {
        throw localFailure(`${printablePath(below(this.#root, path))} could not be listed`, thrown);
      },
      // A clean must not empty what is mounted here.
      oneFileSystem: true,
      turn: () => {},
    });
    return all;
  }

  #those(among: readonly Entry[]): readonly Entry[] {
    const present: Entry[] = [];
    const directories = new Set<BytePath>();
    for (const { path } of among) {
      const slash = path.lastIndexOf('/');
      // Below a link or a missing directory there is nothing of ours. The link itself is a conflict with its entry.
      if (slash >= 0 && !directories.has(path.slice(0, slash) as BytePath)) continue;
      const stats = lstatSync(bytesOf(below(this.#root, path)), { throwIfNoEntry: false });
      if (stats === undefined || !(stats.isFile() || stats.isDirectory() || stats.isSymbolicLink())) continue;
      if (stats.isDirectory()) directories.add(path);
      present.push(entryOf(this.#root, path, stats));
    }
    return present;
  }
}

/** Removes what processes that were killed have left in the root. Links in it are not followed. */
function removeLeftovers(root: BytePath): void {
  for (const name of readdirSync(bytesOf(root), { encoding: 'buffer' }).map(bytePath)) {
    if (!isLeftover(name)) continue;
    const path = bytesOf(below(root, name));
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() && stats.uid === process.geteuid?.())
      rmSync(path, { recursive: true, force: true });
  }
}

/** Removes the directories that were made for the root, as far as they are empty. */
function removeMade(root: BytePath, firstMade: string | undefined): void {
  if (firstMade === undefined) return;
  const first = bytePathOf(firstMade).length;
  try {
    for (let path = root; path.length >= first; path = path.slice(0, path.lastIndexOf('/')) as BytePath)
      rmdirSync(bytesOf(path));
  } catch (thrown) {
    if (systemErrorCode(thrown) === undefined) throw thrown;
  }
}
