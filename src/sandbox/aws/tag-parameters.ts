import { AwsError } from './error';
import type { QueryParameters } from './query-parameters';

/** Maximum number of tags of a resource. */
export const maximumTags = 50;

/** Returns the tags that a call gives as `Tag.1.Key` and so on. @throws AwsError for a tag that EC2 refuses */
export function tagsIn(parameters: QueryParameters): Record<string, string> {
  const tags: [string, string][] = parameters.structures('Tag').map((tag) => {
    const [key, value] = [tag.require('Key'), tag.get('Value') ?? ''];
    if (/^aws:/i.test(key))
      throw new AwsError(
        'InvalidParameterValue',
        "Tag keys starting with 'aws:' are reserved for internal use",
      );
    if (key.length > 128 || value.length > 256)
      throw new AwsError('InvalidParameterValue', 'Tag key or value exceeds the maximum length');
    return [key, value];
  });
  if (tags.length > maximumTags)
    throw new AwsError('TagLimitExceeded', `The maximum number of Tags for a resource has been reached.`);
  return Object.fromEntries(tags);
}

/**
 * Returns the tags that a call gives what it creates.
 * @throws AwsError for a tag that EC2 refuses, and for tags of another resource type
 */
export function tagsOfSpecifications(parameters: QueryParameters, type: string): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const specification of parameters.structures('TagSpecification')) {
    const resourceType = specification.require('ResourceType');
    if (resourceType !== type) {
      throw new AwsError(
        'InvalidParameterValue',
        `'${resourceType}' is not a valid taggable resource type for this operation.`,
      );
    }
    Object.assign(tags, tagsIn(specification));
  }
  return tags;
}
