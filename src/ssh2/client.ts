import ssh2, { type Client } from 'ssh2';

/** Creates an SSH client, not yet connected. */
export function newClient(): Client {
  return new ssh2.Client();
}
