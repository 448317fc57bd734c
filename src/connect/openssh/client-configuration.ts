/** The configuration that `ssh` would use for a destination, of files and command line together (`ssh -G`). */
export interface ClientConfiguration {
  readonly user: string | undefined;
  readonly port: number | undefined;
  /** `yes`, `no`, or the path of an agent's socket. */
  readonly forwardAgent: string | undefined;
  /** Paths, separated by spaces. */
  readonly globalKnownHostsFile: string | undefined;
}

/** Reads the output of `ssh -G`: a line for each keyword in lowercase, with its value. */
export function readClientConfiguration(text: string): ClientConfiguration {
  const values = new Map(
    text.split('\n').map((line): [string, string] => {
      const space = line.indexOf(' ');
      return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  const port = Number(values.get('port'));
  return {
    user: values.get('user'),
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    forwardAgent: values.get('forwardagent'),
    globalKnownHostsFile: values.get('globalknownhostsfile'),
  };
}
