import { chooseRoute } from '../connect/choose-route';
import type { Access } from '../fleet/access';
import type { RunInputs } from '../inputs/run-inputs';
import { explainFailure } from './explain-failure';
import type { RunSurroundings } from './run-surroundings';

/** How the instances of each Region are reached. That of a Region is made when it is first asked for. */
export class Accesses {
  readonly #inputs: RunInputs;
  readonly #surroundings: RunSurroundings;
  readonly #accesses = new Map<string, Access>();

  constructor(inputs: RunInputs, surroundings: RunSurroundings) {
    this.#inputs = inputs;
    this.#surroundings = surroundings;
  }

  /** Returns how the instances of a Region are reached. */
  of(region: string): Access {
    const known = this.#accesses.get(region);
    if (known !== undefined) return known;
    const { request, routing, diagnose, securityGroup } = this.#inputs;
    const { clients, listener, cancelled, environment } = this.#surroundings;
    const aws = clients.of(region);
    const warn = (message: string) => listener.warning(undefined, message);
    const debug = (message: string) => listener.debug(message);
    const route = chooseRoute(routing, { ...request, aws, warn, debug });
    const runnerIp = securityGroup?.runnerIp;
    const explain = diagnose
      ? explainFailure({ ...request, routing, runnerIp, aws, environment, cancelled })
      : undefined;
    const access: Access = { aws, route, explain };
    this.#accesses.set(region, access);
    return access;
  }

  /** Ends what the routes keep open for several connections. */
  close(): void {
    for (const { route } of this.#accesses.values()) route.close();
  }
}
