import template from '../../../schemas/templates/ec2_instance_connect_policy_by_instance-id.json';
import { commonSubstitutions } from './common-substitutions';
import { fillTemplate } from './fill-template';
import { policyText } from './policy-text';
import { type ByInstanceIdValues, PolicyValuesError } from './policy-values';
import { withOptions } from './statements';
import { commonProblems, instanceIdProblems } from './value-checks';

/**
 * Fills in the guide's policy for instances by ID. Returns JSON with an indentation of 2 and a trailing newline.
 * Grants each instance in every given account and Region, because an ID does not show where the instance is.
 * @throws PolicyValuesError with all problems of the values
 */
export function renderByInstanceId(values: ByInstanceIdValues): string {
  const problems = [...commonProblems(values), ...instanceIdProblems(values)];
  if (problems.length > 0) throw new PolicyValuesError(problems);
  const [push, describe] = template.Statement;
  if (push === undefined || describe === undefined)
    throw new TypeError('the template has other statements than expected');
  return policyText(
    fillTemplate(
      { ...template, Statement: withOptions([push, describe], values) },
      { ...commonSubstitutions(values), '$INSTANCE-ID': values.instanceIds },
    ),
  );
}
