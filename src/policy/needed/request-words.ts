import { enumeration } from '../enumeration';
import type { Grant, PolicyValue } from './grants';
import type { NeededRequest } from './requests';
import type { Place } from './workflow/use';

/** Returns a needed request in words, without its Region: `ec2:GetConsoleOutput on arn:…`. */
export function requestText({ action, resource, conditions }: Grant): string {
  const keys = conditions
    .filter(({ key }) => key !== 'ec2:Region')
    .map(({ key, value }) => `${key} ${valueText(value)}`);
  const on = valueText(resource);
  return `${action}${on === '*' ? '' : ` on ${on}`}${keys.length === 0 ? '' : ` with ${enumeration(keys)}`}`;
}

/** Returns a value with its expressions, and placeholders for what the workflow does not have. */
export function valueText(value: PolicyValue): string {
  return value
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.source.includes('${{') ? part.source : `$${part.name}`;
    })
    .join('');
}

/** Returns the places of steps, for the start of a sentence: `The step at deploy.yml:28:15 needs`. */
export function needingSteps({ uses }: NeededRequest): string {
  const places = enumeration(uses.map(placeText));
  return uses.length === 1 ? `The step at ${places} needs` : `The steps at ${places} need`;
}

/** Returns a place as `file:line:column`. */
function placeText({ fileName, start: { line, column } }: Place): string {
  return `${fileName}:${line}:${column}`;
}
