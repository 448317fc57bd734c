import template from '../../../schemas/templates/ec2_instance_connect_policy_by_instance-id.json';
import { commonSubstitutions } from './common-substitutions';
import { fillTemplate } from './fill-template';
import { policyText } from './policy-text';
import { type ByInstanceIdValues, PolicyValuesError } from './policy-values';
import { withOptions } from './statements';
import { commonProblems, instanceIdProblems } from './value-checks';

/**
 * The guide's policy for instances by their IDs, filled in, as text: JSON with an indentation of 2 and a line end.
 * Each instance is granted in every account and Region that is given, since an ID does not say where it is.
 * @throws PolicyValuesError with everything that is wrong with the values
 */
export function renderByInstanceId(values: ByInstanceIdValues): string {
  const problems = [...commonProblems(values), ...instanceIdProblems(values)];
  if (problems.length > 0) throw new PolicyValuesError(problems);
  const [push, describe] = template.Statement;
  if (push === undefined || describe === undefined) throw new TypeError('not the template that it was');
  return policyText(
    fillTemplate(
      { ...template, Statement: withOptions([push, describe], values) },
      { ...commonSubstitutions(values), '$INSTANCE-ID': values.instanceIds },
    ),
  );
}
