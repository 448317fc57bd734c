import { type EicAction, openTunnel } from './eic-actions';
import { formOfPattern, lettersOf, manyBut, manyOf, type TextForm } from './text-form';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const hexadecimal = '0123456789abcdef';

/**
 * The form of an OS user as forms, without its limit of 32 characters, which `isOsUser` checks: `osUserPattern`
 * describes it.
 */
export const osUserForm: readonly TextForm[] = [
  [...lettersOf(`${letters}_`, 1), ...manyOf(`${letters}${digits}@._-`)],
  [
    ...lettersOf(digits, 1),
    ...manyOf(digits),
    ...lettersOf(`${letters}@._-`, 1),
    ...manyOf(`${letters}${digits}@._-`),
  ],
].flatMap((form) => [form, [...form, ...formOfPattern('$')]]);

/** The form of the value of a caller's tag, as far as ASCII goes: letters, digits, spaces and `_ . : / = + - @`. */
export const principalTagForm: readonly TextForm[] = [manyBut('!"#$%&\'()*,;<>?[\\]^`{|}~')];

/** Whether IAM and STS accept a text as the value of a caller's tag (IAM API Reference, "Tag"). */
export function isPrincipalTagValue(text: string): boolean {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(text);
}

/** Whether EC2 accepts a text as the value of a tag: "EC2 allows for any character in its tags" (EC2 User Guide). */
export function isResourceTagValue(text: string): boolean {
  return text.length <= 256;
}

/**
 * The form of the ARNs on which an action works, in some partitions: with IDs as EC2 gives them, of 17 hexadecimal digits
 * or of 8.
 */
export function arnFormOf(action: EicAction, partitions: readonly string[]): readonly TextForm[] {
  return partitions.flatMap((partition) => {
    const start = formOfPattern(`arn:${partition}:ec2:?*:?*:${idPrefixOf(action)}`, { acrossColons: false });
    return [17, 8].map((length) => [...start, ...lettersOf(hexadecimal, length)]);
  });
}

/** Whether an ARN ends in an ID as EC2 gives it. */
export function hasId(arn: string, action: EicAction): boolean {
  const id = arn.lastIndexOf(idPrefixOf(action));
  return id >= 0 && /^(?:[0-9a-f]{17}|[0-9a-f]{8})$/.test(arn.slice(id + idPrefixOf(action).length));
}

/** Returns the end of an ARN's parts, with the beginning of the ID. */
export function idPrefixOf(action: EicAction): string {
  return action === openTunnel ? 'instance-connect-endpoint/eice-' : 'instance/i-';
}

/** ARNs of resources of an action, as examples of all that a policy does not name. */
export function unnamedArns(action: EicAction): readonly string[] {
  const prefix = idPrefixOf(action);
  return [
    `arn:aws:ec2:us-east-1:210987654321:${prefix}0a9b8c7d6e5f40312`,
    `arn:aws:ec2:eu-west-3:543210987612:${prefix}f1e2d3c4b5a697880`,
    `arn:aws:ec2:sa-east-1:876543219012:${prefix}73b5c8d1e9f02a46b`,
  ];
}
