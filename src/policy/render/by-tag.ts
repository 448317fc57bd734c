import template from '../../../schemas/templates/ec2_instance_connect_policy_by_tag.json';
import { commonSubstitutions } from './common-substitutions';
import { withoutVariables } from './escape-variables';
import { fillTemplate } from './fill-template';
import { policyText } from './policy-text';
import { type ByTagValues, PolicyValuesError } from './policy-values';
import { type StatementTemplate, withOptions } from './statements';
import { commonProblems, tagProblems } from './value-checks';

/**
 * The guide's policy for instances with a tag, filled in, as text: JSON with an indentation of 2 and a line end.
 * Values are data: no character of theirs has a meaning in it, but for wildcards where those are allowed.
 * @throws PolicyValuesError with everything that is wrong with the values
 */
export function renderByTag(values: ByTagValues): string {
  const problems = [...commonProblems(values), ...tagProblems(values)];
  if (problems.length > 0) throw new PolicyValuesError(problems);
  const [push, describe] = template.Statement;
  if (push?.Condition === undefined || describe === undefined)
    throw new TypeError('not the template that it was');
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

/** The same statement with the tag's value as a pattern: under `StringEquals` a `*` is no wildcard. */
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
