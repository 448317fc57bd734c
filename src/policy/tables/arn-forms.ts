import { patternsAreDisjoint } from '../semantics/patterns';
import { matchesWildcard } from '../wildcard';
import type { Arn } from './arn';
import { resourceArns } from './generated/action-rows';

/** The parts that the ARNs of one resource type have or leave empty. */
interface ArnForm {
  readonly service: string;
  /** Beginning of the resource: `instance` of `instance/i-0123456789abcdef0`. */
  readonly type: string;
  readonly region: boolean;
  readonly account: boolean;
}

/** A part of an ARN that no ARN of its resource type has in this way. */
export interface WrongPart {
  readonly part: 'region' | 'account';
  /** Whether the part must be empty; otherwise it is missing. */
  readonly mustBeEmpty: boolean;
  /** The resource type; undefined if the ARN is for several types. */
  readonly type: string | undefined;
}

let forms: ReadonlyMap<string, ArnForm> | undefined;

/** Returns the forms by service and type, `ec2/image`, read from the table at the first use. */
function knownForms(): ReadonlyMap<string, ArnForm> {
  forms ??= new Map(
    Object.values(resourceArns).map((arn) => {
      const [, , service = '', region = '', account = '', resource = ''] = arn.split(':');
      const type = resource.split('/', 1)[0] ?? '';
      return [`${service}/${type}`, { service, type, region: region !== '', account: account !== '' }];
    }),
  );
  return forms;
}

/**
 * Returns the Region and the account of a pattern if they are missing or must be empty, by the service authorization
 * reference: an image has no account, an IPAM has no Region. Returns nothing for types that the table does not have.
 */
export function wrongPartsOf(arn: Arn): readonly WrongPart[] {
  const { service, region, account, resource } = arn;
  const type = resource.split('/', 1)[0] ?? '';
  const named = knownForms().get(`${service}/${type}`);
  if (named !== undefined) return wrongIn(arn, named);
  // Only of EC2 the table has all types, so that a wildcard for the type is known to match no other form.
  if (service !== 'ec2' || (region !== '' && account !== '')) return [];
  const possible = [...knownForms().values()].filter(
    (form) => form.service === service && !patternsAreDisjoint(resource, `${form.type}/*`),
  );
  const wrong = possible.map((form) => wrongIn(arn, form));
  if (wrong.some((parts) => parts.length === 0)) return [];
  const missing = wrong.map((parts) => parts.filter(({ mustBeEmpty }) => !mustBeEmpty));
  const least = missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return possible.length === 1 ? least : least.map((part) => ({ ...part, type: undefined }));
}

function wrongIn({ region, account }: Arn, form: ArnForm): WrongPart[] {
  return (
    [
      ['region', region],
      ['account', account],
    ] as const
  ).flatMap(([part, written]) => {
    if (form[part] ? written !== '' : matchesWildcard(written, '')) return [];
    return [{ part, mustBeEmpty: !form[part], type: form.type }];
  });
}
