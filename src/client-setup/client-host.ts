import type { KnownHostKeys } from '../connect/host-keys/known-host-keys';
import type { RouteTarget } from '../connect/routes/route';
import type { Instance } from '../instance/instance';

/** An instance that the clients of later steps are to reach. */
export interface ClientHost {
  readonly instance: Instance;
  /** Its host name besides its ID: the `Name` tag, if that can be one. */
  readonly name: string | undefined;
  /** The place that the route dials. */
  readonly target: RouteTarget;
  readonly known: KnownHostKeys;
}

/** Returns the host name by which to call an instance: its name, or else its ID. */
export function hostName({ name, instance }: Pick<ClientHost, 'name' | 'instance'>): string {
  return name ?? instance.id;
}
