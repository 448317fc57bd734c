import template from '../../../schemas/templates/ec2_instance_connect_policy_by_tag.json';
import { commonSubstitutions } from './common-substitutions';
import { withoutVariables } from './escape-variables';
import { fillTemplate } from './fill-template';
import { policyText } from './policy-text';
import { type ByTagValues, PolicyValuesError } from './policy-values';
import { type StatementTemplate, withOptions } from './statements';
import { commonProblems, tagProblems } from './value-checks';

/**
 * Fills in the guide's policy for instances with a tag. Returns JSON with an indentation of 2 and a trailing newline.
 * Values are data: none of their characters has a special meaning, except wildcards if they are allowed.
 * @throws PolicyValuesError with all problems of the values
 */
export function renderByTag(values: ByTagValues): string {
  const problems = [...commonProblems(values), ...tagProblems(values)];
  if (problems.length > 0) throw new PolicyValuesError(problems);
  const [push, describe] = template.Statement;
  if (push?.Condition === undefined || describe === undefined)
    throw new TypeError('the template has other statements than expected');
  const isPattern = values.tagValues.some((value) => /[*?]/.test(value));
  const statements = withOptions([isPattern ? withTagPattern(push) : push, describe], values);
  return policyText(
    fillTemplate(
      { ...template, Statement: statements },
      {
        ...commonSubstitutions(values),
        $TAGKEY: [values.tagKey],
        $TAGVALUE: values.tagValues.map(withoutVariables),
      },
    ),
  );
}

/** Moves the condition on the tag to `StringLike`: under `StringEquals` a `*` is not a wildcard. */
function withTagPattern(push: StatementTemplate): StatementTemplate {
  const { StringEquals = {}, ...others } = push.Condition ?? {};
  const isTag = ([key]: readonly [string, string]): boolean => key.startsWith('aws:ResourceTag/');
  const keys = Object.entries(StringEquals);
  return {
    ...push,
    Condition: {
      StringLike: Object.fromEntries(keys.filter(isTag)),
      StringEquals: Object.fromEntries(keys.filter((key) => !isTag(key))),
      ...others,
    },
  };
}
