/**
 * Lets whoever reads our standard output go away before its end (`| head`): the process then ends at once and in
 * silence, with the exit code that is set by then.
 */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

/** The same for what has to end in its own way, whoever reads along: what is written then is lost, in silence. */
export function outliveReader(): void {
  process.stdout.on('error', () => {});
}

/** Writes to a stream, and waits until it has gone out. */
export function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });
}
