import type { Check } from './check';
import { authentication } from './checks/authentication';
import { bastionCheck } from './checks/bastion';
import { commonAlgorithms } from './checks/common-algorithms';
import { credentialsCheck } from './checks/credentials';
import { egress } from './checks/egress';
import { endpoint } from './checks/endpoint';
import { hostKey } from './checks/host-key';
import { identityCheck } from './checks/identity';
import { instanceFound } from './checks/instance-found';
import { instanceState } from './checks/instance-state';
import { keyPush } from './checks/key-push';
import { lookup } from './checks/lookup';
import { metadata } from './checks/metadata';
import { networkAclCheck } from './checks/network-acl';
import { osUser } from './checks/os-user';
import { packages } from './checks/packages';
import { portReachable } from './checks/port-reachable';
import { region } from './checks/region';
import { route } from './checks/route';
import { routeTableCheck } from './checks/route-table';
import { securityGroupsCheck } from './checks/security-groups';
import { sshBanner } from './checks/ssh-banner';
import { statusChecks } from './checks/status-checks';

/** All checks, in the order of the chain from the credentials to the login. */
export const allChecks: readonly Check[] = [
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
  portReachable,
  sshBanner,
  commonAlgorithms,
  hostKey,
  osUser,
  keyPush,
  authentication,
];
