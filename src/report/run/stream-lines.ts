import type { OutputStream } from '../../fleet/listener';
import type { LineBreaks } from '../text/line-breaks';
import { OutputLines } from '../text/output-lines';

/** The streams in the order in which their last lines are shown. */
const streams = ['stdout', 'stderr'] as const;

/** The mark before a line of each stream, where lines of both are shown. */
export const streamMarks = { stdout: '| ', stderr: '! ' } as const satisfies Record<OutputStream, string>;

/** The mark of one of the streams. */
export type StreamMark = (typeof streamMarks)[OutputStream];

/** Returns lines without the marks of stdout, for places where only stderr is marked. */
export function withoutStdoutMarks(lines: string): string {
  return lines.replace(/^\| /gm, '');
}

/** Turns the raw bytes of an instance's two output streams into whole lines that are safe to show, as {@link OutputLines} does. */
export class StreamLines {
  readonly #lines: Readonly<Record<OutputStream, OutputLines>>;

  /** The parameters are those of {@link OutputLines}. */
  constructor(now?: () => number, breaks?: LineBreaks) {
    this.#lines = { stdout: new OutputLines(now, breaks), stderr: new OutputLines(now, breaks) };
  }

  /** Returns the lines that the next bytes of a stream complete, possibly none. */
  write(stream: OutputStream, chunk: Buffer): Buffer {
    return this.#lines[stream].write(chunk);
  }

  /** Passes on the last line of each stream if it had no line end. No more output follows. */
  end(show: (stream: OutputStream, lines: Buffer) => void): void {
    for (const stream of streams) {
      const lines = this.#lines[stream].end();
      if (lines.length > 0) show(stream, lines);
    }
  }
}
