/**
 * Ends the process when the reader of our output closes the pipe (`| head`). There is no error message, and the exit
 * code is the one that is set by then.
 */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

/**
 * Ignores write errors after the reader closes the pipe or the terminal: what is written then is lost. For commands
 * that must clean up before they end.
 */
export function ignoreClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Writes to a stream, and waits until the text has been passed on. */
export function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });
}
