declare const brand: unique symbol;

/**
 * A path or a name as its bytes, one character for each byte (latin1). A name on Linux is any bytes but `/` and NUL, so
 * a string of Unicode characters could not hold them all.
 */
export type BytePath = string & { readonly [brand]: true };

/** Returns the path that these bytes are. */
export function bytePath(bytes: Buffer): BytePath {
  return bytes.toString('latin1') as BytePath;
}

/** Returns the path that a text is in UTF-8. */
export function bytePathOf(text: string): BytePath {
  return bytePath(Buffer.from(text));
}

/** Returns the bytes of a path. */
export function bytesOf(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the path as text, or `undefined` if its bytes are not UTF-8. */
export function textOf(path: BytePath): string | undefined {
  try {
    return utf8.decode(bytesOf(path));
  } catch {
    return undefined;
  }
}

/** Returns the directory that a path is in; empty for one name. */
export function parentOf(path: BytePath): BytePath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) as BytePath;
}

/** Returns a path below another. Either may be empty, which means the directory itself. */
export function below(directory: BytePath, path: BytePath): BytePath {
  if (directory === '' || path === '') return (directory + path) as BytePath;
  return `${directory}${directory.endsWith('/') ? '' : '/'}${path}` as BytePath;
}
