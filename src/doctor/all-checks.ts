import type { Check } from './check';
import { instanceFound } from './checks/instance-found';
import { instanceState } from './checks/instance-state';

/** All checks, in the order of the chain from the credentials to the login. */
export const allChecks: readonly Check[] = [instanceFound, instanceState];
