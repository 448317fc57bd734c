import type { KnownHostKeys } from '../connect/host-keys/known-host-keys';
import type { Instance } from '../instance/instance';

/** A host of the configuration: an instance with an ID of which something is known. */
export interface KnownHost {
  /** The instance's ID, which is a host name. */
  readonly id: string;
  /** Another host name of it, if it has one. */
  readonly name: string | undefined;
  readonly known: KnownHostKeys;
}

/** An instance of `instance-ids`. */
export interface ClientHost extends KnownHost {
  readonly instance: Instance;
}

/** Returns the host name by which to call an instance: its name, or else its ID. */
export function hostName({ name, id }: Pick<KnownHost, 'name' | 'id'>): string {
  return name ?? id;
}
