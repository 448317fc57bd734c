import { execFile } from 'node:child_process';

/** Milliseconds for `ssh` to print what it is configured to do. It runs the commands of `Match exec` for that. */
const maxMs = 5_000;

/** Options of `ssh` for a host name. */
export interface EffectiveOptions {
  /** Keyword of `ssh_config` in lowercase → value. Empty after a failure. */
  readonly options: ReadonlyMap<string, string>;
  /** Why `ssh` cannot tell, such as a mistake in the configuration, or that there is no `ssh`. It is untrusted text. */
  readonly failure: string | undefined;
}

/** Asks `ssh` what it would do with a host name, with the configuration and the environment of a later step. */
export function effectiveOptions(name: string, environment = process.env): Promise<EffectiveOptions> {
  const settings = { env: environment, timeout: maxMs, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile('ssh', ['-G', name], settings, (error, stdout, stderr) => {
      if (error !== null) {
        resolve({ options: new Map(), failure: stderr.trim() || error.message });
        return;
      }
      const lines = stdout.split('\n').map((line): [string, string] => {
        const [keyword = ''] = line.split(' ', 1);
        return [keyword, line.slice(keyword.length + 1)];
      });
      resolve({ options: new Map(lines), failure: undefined });
    });
  });
}
