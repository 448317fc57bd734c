import { type AwsClients, awsClients } from './clients';

/** Clients for several Regions. Those of a Region are made when they are first asked for. */
export class RegionalClients {
  readonly #clients = new Map<string, AwsClients>();

  /**
   * Returns the clients of a Region.
   * @throws EicError `EIC_INPUT_INVALID` if a proxy variable or `AWS_CA_BUNDLE` is not usable
   */
  of(region: string): AwsClients {
    const known = this.#clients.get(region);
    if (known !== undefined) return known;
    const made = awsClients(region);
    this.#clients.set(region, made);
    return made;
  }

  /** Closes the connections that are kept alive. */
  close(): void {
    for (const clients of this.#clients.values()) clients.close();
    this.#clients.clear();
  }
}
