import { execFile } from 'node:child_process';

/** The first version with `KnownHostsCommand`, 8.5. */
const knownHostsCommandSince = 805;

/** Whether the runner's `ssh` knows `KnownHostsCommand`. False also if there is no `ssh`. */
export async function hasKnownHostsCommand(): Promise<boolean> {
  const text = await new Promise<string>((resolve) => {
    execFile('ssh', ['-V'], (_, stdout, stderr) => resolve(stdout + stderr));
  });
  const [, major = '0', minor = '0'] = /OpenSSH\w*_(\d+)\.(\d+)/.exec(text) ?? [];
  return Number(major) * 100 + Number(minor) >= knownHostsCommandSince;
}
