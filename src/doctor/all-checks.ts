import type { Check } from './check';
import { bastionCheck } from './checks/bastion';
import { credentialsCheck } from './checks/credentials';
import { egress } from './checks/egress';
import { endpoint } from './checks/endpoint';
import { identityCheck } from './checks/identity';
import { instanceFound } from './checks/instance-found';
import { instanceState } from './checks/instance-state';
import { lookup } from './checks/lookup';
import { metadata } from './checks/metadata';
import { networkAclCheck } from './checks/network-acl';
import { packages } from './checks/packages';
import { region } from './checks/region';
import { route } from './checks/route';
import { routeTableCheck } from './checks/route-table';
import { securityGroupsCheck } from './checks/security-groups';
import { statusChecks } from './checks/status-checks';

/** The checks that only ask AWS's API, in the order of the chain. */
export const apiChecks: readonly Check[] = [
  credentialsCheck,
  identityCheck,
  region,
  lookup,
  instanceFound,
  instanceState,
  statusChecks,
  metadata,
  packages,
  bastionCheck,
  endpoint,
  route,
  routeTableCheck,
  securityGroupsCheck,
  egress,
  networkAclCheck,
];

/** All checks, in the order of the chain from the credentials to the login. */
export const allChecks: readonly Check[] = [...apiChecks];
