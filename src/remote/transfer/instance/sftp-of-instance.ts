import type { Client } from 'ssh2';
import { openSftp } from '../sftp/open-sftp';
import type { Sftp } from '../sftp/sftp';
import type { InstanceEnd } from './instance-end';

/** The SFTP session of one end, opened when it is needed first. */
export class SftpOfInstance {
  readonly #client: Client;
  readonly #end: InstanceEnd;
  #session: Promise<Sftp | undefined> | undefined;

  constructor(client: Client, end: InstanceEnd) {
    this.#client = client;
    this.#end = end;
  }

  /**
   * @returns `undefined` if the instance has no SFTP, or files belong to root: the SFTP server runs as the user
   * @throws EicError `EIC_CANCELLED`, `EIC_CONNECTION_LOST`
   */
  async session(): Promise<Sftp | undefined> {
    if (this.#end.become) return undefined;
    this.#session ??= openSftp(this.#client, { cancelled: this.#end.cancelled });
    return await this.#session;
  }

  close(): void {
    this.#session?.then(
      (sftp) => sftp?.end(),
      () => undefined,
    );
  }
}
