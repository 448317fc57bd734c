import type { PolicyDocument, StringNode } from '../document';
import type { Fix } from '../finding';
import type { Statement } from '../model';

/**
 * Returns the edit that renames a condition key or an operator in a `Condition`. Undefined if the file cannot be edited
 * in place, or if the object already has the new name.
 */
export function renameInCondition(
  document: PolicyDocument,
  { conditionNode }: Statement,
  name: StringNode,
  renamed: string,
): Pick<Fix, 'edits'> | undefined {
  if (!document.editable || conditionNode?.kind !== 'object') return undefined;
  const objects = [conditionNode, ...conditionNode.properties.map(({ value }) => value)];
  const holder = objects.find(
    (object) => object.kind === 'object' && object.properties.some(({ key }) => key === name),
  );
  if (holder?.kind !== 'object') return undefined;
  const lower = renamed.toLowerCase();
  if (holder.properties.some(({ key }) => key !== name && key.value.toLowerCase() === lower))
    return undefined;
  return { edits: [{ range: name.range, text: JSON.stringify(renamed) }] };
}
