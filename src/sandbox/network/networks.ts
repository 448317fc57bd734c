import { Network, type Placed } from './network';
import type { SandboxNetworkOptions } from './network-options';

/** The networks of a sandbox, one for each Region. */
export class Networks {
  readonly #networks = new Map<string, Network>();
  readonly #sandbox: { readonly accountId: string; readonly sshPort: number };

  /**
   * @param options Those of the sandbox's Region; the networks of the others have their defaults.
   * @throws SandboxError if an option is invalid
   */
  constructor(
    sandbox: { readonly region: string; readonly accountId: string; readonly sshPort: number },
    options: SandboxNetworkOptions | undefined,
    placed: readonly (Placed & { readonly region: string })[],
  ) {
    this.#sandbox = sandbox;
    for (const region of new Set([sandbox.region, ...placed.map((each) => each.region)])) {
      const own = region === sandbox.region ? options : undefined;
      const inside = placed.filter((each) => each.region === region);
      const network = new Network({ ...sandbox, region }, own, inside);
      this.#networks.set(region, network);
    }
  }

  /** Returns the network of a Region; one with only the defaults if nothing is there. */
  of(region: string): Network {
    let network = this.#networks.get(region);
    if (network === undefined) {
      network = new Network({ ...this.#sandbox, region });
      this.#networks.set(region, network);
    }
    return network;
  }
}
