import { runGit } from './run-git';

/** The files of a commit, without a checkout of it. */
export interface CommitFiles {
  /** The commit's SHA. */
  readonly commit: string;
  /** Returns whether the commit has a file of this name, relative to the repository's root, with `/`. */
  has(name: string): boolean;
  /** The names of all its files. */
  readonly names: readonly string[];
  /** Returns a file's bytes. Throws an error that says why if it cannot be read. */
  read(name: string): Promise<Buffer>;
}

/** A file in a commit's tree: what git calls a blob. */
export interface CommitFile {
  readonly name: string;
  /** `100644`, `100755`, or `120000` for a symbolic link. */
  readonly mode: string;
  /** SHA of its content. */
  readonly id: string;
}

/** Builds the files of a commit from its tree. A symbolic link is not followed: its content would be a path. */
export function commitFiles(
  commit: string,
  tree: readonly CommitFile[],
  content: (id: string) => Promise<Buffer>,
): CommitFiles {
  const files = new Map(tree.map((file) => [file.name, file]));
  return {
    commit,
    names: [...files.keys()],
    has: (name) => files.has(name),
    async read(name) {
      const file = files.get(name);
      if (file === undefined) throw new Error('There is no such file in the commit.');
      if (file.mode === '120000')
        throw new Error('It is a symbolic link, which is not followed in a commit.');
      return content(file.id);
    },
  };
}

/**
 * Reads a commit through the objects of a repository on this machine, and never from a remote. Returns undefined if it
 * is not there, as after a checkout with the depth 1.
 *
 * @param tree absolute, without symbolic links: the top of the working tree
 * @param commit a full SHA
 */
export function localCommit(tree: string, commit: string): CommitFiles | undefined {
  const listing = runGit(['ls-tree', '-r', '-z', '--full-tree', commit], tree, [tree]);
  if (listing === undefined) return undefined;
  const files = listing
    .toString('utf8')
    .split('\0')
    .flatMap((entry): CommitFile[] => {
      const [, mode, id, name] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(entry) ?? [];
      return mode === undefined || id === undefined || name === undefined ? [] : [{ name, mode, id }];
    });
  return commitFiles(commit, files, async (id) => {
    const content = runGit(['cat-file', 'blob', id], tree, [tree]);
    if (content === undefined) throw new Error('Its content is not in the repository on this machine.');
    return content;
  });
}
