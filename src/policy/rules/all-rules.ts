import { arnParts } from './arn-parts';
import { beyondWorkflow } from './beyond-workflow';
import { conditionKey } from './condition-key';
import { conditionNeverMatches } from './condition-never-matches';
import { conditionOperator } from './condition-operator';
import { conditionValue } from './condition-value';
import { consoleOutputMissing } from './console-output-missing';
import { describeInstancesDenied } from './describe-instances-denied';
import { describeInstancesMissing } from './describe-instances-missing';
import { describeInstancesResource } from './describe-instances-resource';
import { duplicateKey } from './duplicate-key';
import { duplicateSid } from './duplicate-sid';
import { duplicateStatement } from './duplicate-statement';
import { endpointDescribeMissing } from './endpoint-describe-missing';
import { endpointRemotePort } from './endpoint-remote-port';
import { endpointResource } from './endpoint-resource';
import { endpointWrongAction } from './endpoint-wrong-action';
import { jsonSyntax } from './json-syntax';
import { malformedArn } from './malformed-arn';
import { missingForWorkflow } from './missing-for-workflow';
import { notChecked } from './not-checked';
import { openInstances } from './open-instances';
import { openParameter } from './open-parameter';
import { osUserMissing } from './os-user-missing';
import { osUserNotAllowed } from './os-user-not-allowed';
import { osUserRoot } from './os-user-root';
import { osUserWeakOperator } from './os-user-weak-operator';
import { osUserWildcard } from './os-user-wildcard';
import { osUserWrongAction } from './os-user-wrong-action';
import { placeholder } from './placeholder';
import { policyVariable } from './policy-variable';
import { requestTag } from './request-tag';
import { retiredAction } from './retired-action';
import type { Rule } from './rule';
import { schema } from './schema';
import { shadowedStatement } from './shadowed-statement';
import { size } from './size';
import { trustAction } from './trust-action';
import { trustAud } from './trust-aud';
import { trustClaim } from './trust-claim';
import { trustOperator } from './trust-operator';
import { trustPrincipal } from './trust-principal';
import { trustProvider } from './trust-provider';
import { trustSubForm } from './trust-sub-form';
import { trustSubMissing } from './trust-sub-missing';
import { trustSubOpen } from './trust-sub-open';
import { trustSubPullRequest } from './trust-sub-pull-request';
import { trustSubRepository } from './trust-sub-repository';
import { trustSubWildcard } from './trust-sub-wildcard';
import { unknownAction } from './unknown-action';
import { unmatchedResource } from './unmatched-resource';
import { unreachableAllow } from './unreachable-allow';
import { unsafeOption } from './unsafe-option';
import { version } from './version';
import { wideAction } from './wide-action';
import { wideArn } from './wide-arn';
import { wideDescribe } from './wide-describe';
import { workflowNotChecked } from './workflow-not-checked';

/** All rules, in the order of the documentation. */
// biome-ignore format: one line a rule
export const allRules: readonly Rule[] = [
  jsonSyntax,
  duplicateKey,
  placeholder,
  policyVariable,
  unknownAction,
  retiredAction,
  wideAction,
  wideDescribe,
  unmatchedResource,
  malformedArn,
  arnParts,
  wideArn,
  conditionKey,
  conditionOperator,
  conditionValue,
  version,
  size,
  duplicateSid,
  schema,
  osUserMissing,
  osUserWildcard,
  osUserRoot,
  osUserNotAllowed,
  osUserWeakOperator,
  osUserWrongAction,
  describeInstancesMissing,
  describeInstancesResource,
  describeInstancesDenied,
  consoleOutputMissing,
  endpointRemotePort,
  endpointResource,
  endpointWrongAction,
  endpointDescribeMissing,
  openInstances,
  requestTag,
  conditionNeverMatches,
  duplicateStatement,
  shadowedStatement,
  unreachableAllow,
  unsafeOption,
  openParameter,
  trustProvider,
  trustPrincipal,
  trustAction,
  trustClaim,
  trustOperator,
  trustAud,
  trustSubMissing,
  trustSubOpen,
  trustSubWildcard,
  trustSubRepository,
  trustSubPullRequest,
  trustSubForm,
  missingForWorkflow,
  beyondWorkflow,
  workflowNotChecked,
  notChecked,
];
