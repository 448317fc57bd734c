import type { Reached } from './result';

/** The fields of every result, whether the instance succeeded or not. */
export type Unreached = Omit<Reached, 'succeeded' | 'error'>;

/** Returns how far a run got on an instance that it did not try to reach. */
export function unreached(instanceId: string, port: number): Unreached {
  return {
    instanceId,
    name: null,
    region: null,
    availabilityZone: null,
    batch: null,
    startedAt: null,
    address: null,
    port,
    route: null,
    endpoint: null,
    bastion: null,
    packagesInstalled: false,
    hostKey: null,
    durationsMs: {
      find: null,
      boot: null,
      connect: null,
      tunnel: null,
      push: null,
      authenticate: null,
      wait: null,
      run: null,
      healthCheckWait: null,
      healthCheck: null,
    },
  };
}
