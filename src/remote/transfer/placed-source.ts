import { type BytePath, below } from './byte-path';
import type { Entry, FileEntry } from './entry';
import { printablePath } from './printable-path';
import { refused } from './safe-paths';
import type { Source, TakeFile } from './source';
import { transferFailed } from './transfer-failed';

/** Under which paths the entries of a source are copied. */
export interface Placement {
  /** Number of leading names to remove (`strip-components`). An entry that has no more names is left out. */
  readonly strip: number;
  /** A relative path of which the paths then begin, such as the name of a directory; empty for none. */
  readonly into: BytePath;
  /** The name of the file of a source that is one file, instead of its own; `undefined` to keep it. */
  readonly rename: BytePath | undefined;
}

/**
 * Returns a source with other paths.
 * @throws EicError `EIC_TRANSFER_FAILED` (from `entries`) if nothing is left, or two entries get one path
 */
export function placedSource(source: Source, placement: Placement): Source {
  const place = (path: BytePath): BytePath | undefined => {
    const stripped = path.split('/').slice(placement.strip).join('/') as BytePath;
    return stripped === '' ? undefined : below(placement.into, placement.rename ?? stripped);
  };
  return new PlacedSource(source.name, [{ source, place }], placement);
}

/**
 * Returns several sources as one. Directories that more than one has are merged, with the mode of the first.
 * @throws EicError `EIC_TRANSFER_FAILED` (from `entries`) if two have one path, and not a directory each
 */
export function mergedSource(name: string, sources: readonly Source[]): Source {
  return new PlacedSource(
    name,
    sources.map((source) => ({ source, place: (path) => path })),
    undefined,
  );
}

/** A source, and where its paths are placed; a path without a place is left out. */
interface Part {
  readonly source: Source;
  readonly place: (path: BytePath) => BytePath | undefined;
}

interface Placed {
  readonly part: Part;
  readonly original: Entry;
}

/** A file as its source lists it, and with the path under which it is copied. */
interface Wanted {
  readonly original: FileEntry;
  readonly placed: FileEntry;
}

class PlacedSource implements Source {
  readonly name: string;
  readonly #parts: readonly Part[];
  readonly #placement: Placement | undefined;
  readonly #placed = new Map<BytePath, Placed>();

  constructor(name: string, parts: readonly Part[], placement: Placement | undefined) {
    this.name = name;
    this.#parts = parts;
    this.#placement = placement;
  }

  async entries(): Promise<readonly Entry[]> {
    const all: Entry[] = [];
    let listed = 0;
    this.#placed.clear();
    for (const part of this.#parts) {
      for (const original of await part.source.entries()) {
        listed++;
        const path = part.place(original.path);
        if (path === undefined) continue;
        const earlier = this.#placed.get(path);
        if (earlier?.original.kind === 'directory' && original.kind === 'directory') continue;
        if (earlier !== undefined)
          throw transferFailed(
            `${this.name} has more than one file for ${printablePath(path)}: ${described(earlier)} and ${described({ part, original })}.`,
            'Copy them to different directories.',
          );

        this.#placed.set(path, { part, original });
        all.push({ ...original, path });
      }
    }
    if (all.length === 0 && listed > 0)
      throw transferFailed(
        `${this.name} has nothing left after ${this.#placement?.strip} leading names are removed from each path.`,
        'Lower `strip-components`.',
      );
    return all;
  }

  async read(files: readonly FileEntry[], take: TakeFile): Promise<void> {
    for (const [part, wanted] of this.#byPart(files)) {
      const originals = [...wanted.values()].map(({ original }) => original);
      await part.source.read(originals, async ({ path }, content) => {
        const placed = wanted.get(path)?.placed;
        if (placed === undefined)
          throw refused(part.source.name, `a file that was not asked for: ${printablePath(path)}`);
        await take(placed, content);
      });
    }
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    const all = new Map<BytePath, string>();
    for (const [part, wanted] of this.#byPart(files)) {
      const originals = [...wanted.values()].map(({ original }) => original);
      for (const [path, digest] of await part.source.digests(originals)) {
        const placed = wanted.get(path)?.placed;
        if (placed !== undefined) all.set(placed.path, digest);
      }
    }
    return all;
  }

  close(): void {
    for (const { source } of this.#parts) source.close();
  }

  /** Returns the files of each part by their paths there. */
  #byPart(files: readonly FileEntry[]): Map<Part, Map<BytePath, Wanted>> {
    const parts = new Map<Part, Map<BytePath, Wanted>>();
    for (const placed of files) {
      const from = this.#placed.get(placed.path);
      if (from?.original.kind !== 'file') continue;
      const { part, original } = from;
      const wanted = parts.get(part) ?? new Map<BytePath, Wanted>();
      wanted.set(original.path, { original, placed });
      parts.set(part, wanted);
    }
    return parts;
  }
}

function described({ part, original }: Placed): string {
  return `${printablePath(original.path)} of ${part.source.name}`;
}
