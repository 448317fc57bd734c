import { distance } from 'fastest-levenshtein';
import { parseArn } from './tables/arn';

/** A part of a value that somebody was to replace: `$REGION`, `<ACCOUNT>`, `{{instance}}`, the word `account-id`. */
export interface Placeholder {
  /** First UTF-16 unit in the value. */
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
  /** As written: `$REGION`. */
  readonly text: string;
  /** Without its marks: `REGION`. */
  readonly name: string;
}

/** What a placeholder stands for. */
export interface Meaning {
  /** As the guide writes it: `$REGION`. */
  readonly placeholder: string;
  /** What to write instead, to go on "write …". */
  readonly instead: string;
  /** True where the name is spelled as in the guide, or a common writing of it; false where it is only near. */
  readonly exact: boolean;
}

// One way to match at each place, so that no input makes it slow. `${aws:…}` is matched to be passed over.
const marked =
  /\$\{(?<variable>[^{}]*)\}|\{\{(?<moustache>[^{}]*)\}\}|\{(?<braces>[A-Za-z][\w.-]*)\}|<(?<angles>[A-Za-z][^<>]*)>|%(?<percents>[A-Z][A-Z0-9_-]*)%|\$\{?(?<dollar>[A-Za-z]\w*(?:-[A-Za-z]\w*)*)|\b(?<yours>YOUR[_-][A-Z0-9_-]*[A-Z0-9])\b/g;

/** What `marked` needs at least: nearly all values have none of it. */
const marks = /[$<{%]|YOUR/;

/** Written as `$NAME` and no placeholder: a version of a Lambda function. */
const literals = new Set(['LATEST']);

/** Parts of an ARN, and of a condition, that AWS's pages write in italics for the reader to replace. */
const words = {
  partition: /^(aws[_-])?partition$/i,
  region: /^((your|my)[_-])?(aws[_-])?region([_-]?(code|name|id))?$/i,
  account: /^((your|my)[_-])?(aws[_-])?account([_-]?(id|number))?$|^x+$/i,
  resource:
    /^(?:(?:instance|instance-connect-endpoint|vpc|subnet|security-group)\/)((?:(?:your|my)[_-])?(?:instance|endpoint|instance[_-]connect[_-]endpoint|eice|vpc|subnet|security[_-]group)[_-]?id|(?:i|eice|vpc|subnet|sg)-x+|x{3,})$/i,
};
const lone = new Map([
  ['tag-value', 'TAGVALUE'],
  ['ami-username', 'OS-USER'],
]);

const meanings = new Map<string, { readonly placeholder: string; readonly instead: string }>();
for (const [placeholder, instead, ...names] of [
  ['$REGION', 'an AWS Region, such as us-east-1', 'REGION', 'AWSREGION'],
  [
    '$ACCOUNT-ID',
    'the 12 digits of the AWS account',
    'ACCOUNTID',
    'ACCOUNT',
    'AWSACCOUNT',
    'AWSACCOUNTID',
    'ACCOUNTNUMBER',
  ],
  ['$TAGKEY', 'the key of the tag, such as Environment', 'TAGKEY', 'TAGNAME'],
  ['$TAGVALUE', 'the value of the tag, such as production', 'TAGVALUE'],
  ['$INSTANCE-ID', "the instance's ID, such as i-1234567890abcdef0", 'INSTANCEID', 'INSTANCE'],
  ['$OS-USER', 'the OS user, such as ec2-user', 'OSUSER', 'USERNAME', 'USER'],
  [
    '$ENDPOINT-ID',
    "the endpoint's ID, such as eice-0123456789abcdef0",
    'ENDPOINTID',
    'EICEID',
    'INSTANCECONNECTENDPOINTID',
  ],
  ['$PARTITION', 'the partition: aws, aws-cn or aws-us-gov', 'PARTITION'],
  ['$POLICY_NAME', 'the name of the policy', 'POLICYNAME'],
  ['$POLICY_FILE', 'the name of the policy file', 'POLICYFILE'],
  ['$SSH_PUB_KEY_PATH', 'the path of the public key', 'SSHPUBKEYPATH'],
] as const) {
  for (const name of names) meanings.set(name, { placeholder, instead });
}

/** `ACCOUNT_ID`, `account-id`, `YourAccountId` and `AWS::AccountId` are one. */
function plain(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
    .replace(/^(YOUR|MY)/, '');
}

/** What a placeholder stands for, also where it is mis-spelled by up to two letters; undefined where nothing is near. */
export function meaningOf({ name }: Pick<Placeholder, 'name'>): Meaning | undefined {
  const wanted = plain(name);
  const known = meanings.get(wanted) ?? meanings.get(wanted.replace(/^AWS/, ''));
  if (known !== undefined) return { ...known, exact: true };
  if (wanted.length < 5 || wanted.length > 32) return undefined;
  let nearest: Meaning | undefined;
  let least = 3;
  for (const [each, meaning] of meanings) {
    const far = distance(each, wanted);
    if (far >= least) continue;
    least = far;
    nearest = { ...meaning, exact: false };
  }
  return nearest;
}

/**
 * The placeholders in a string of a policy, in its order: `$NAME`, `${NAME}`, `{{name}}`, `{name}`, `<name>`,
 * `%NAME%`, `YOUR_NAME`, and the words `region`, `account-id` and the like as parts of an ARN. IAM's own variables,
 * `${aws:username}` and the escapes `${*}`, `${?}`, `${$}`, are none.
 */
export function findPlaceholders(value: string): Placeholder[] {
  if (!marks.test(value)) return wordsIn(value);
  const found: Placeholder[] = [];
  for (const match of value.matchAll(marked)) {
    const { variable, moustache, braces, angles, percents, dollar, yours } = match.groups ?? {};
    if (variable !== undefined && isPolicyVariable(variable)) continue;
    const name = variable ?? moustache ?? braces ?? angles ?? percents ?? yours ?? knownStart(dollar ?? '');
    if (dollar !== undefined && literals.has(dollar)) continue;
    const length = dollar === undefined ? match[0].length : match[0].length - dollar.length + name.length;
    const text = value.slice(match.index, match.index + length);
    found.push({ start: match.index, end: match.index + length, text, name: name.trim() });
  }
  return [...found, ...wordsIn(value)].sort((a, b) => a.start - b.start);
}

/** What stands between `${` and `}` where it is IAM's: `aws:username`, also with a default, or an escape. */
function isPolicyVariable(content: string): boolean {
  return /^[*?$]$/.test(content) || (content.includes(':') && !/^AWS::/.test(content));
}

/** No name of a placeholder is longer; it bounds the work on hostile input. */
const longestName = 64;

/** `INSTANCE-ID` of `INSTANCE-ID-old`: a known name ends where another word begins. */
function knownStart(name: string): string {
  if (name.length > longestName) return name;
  let end = name.length;
  while (end > 0) {
    const start = name.slice(0, end);
    if (meanings.has(plain(start))) return start;
    end = Math.max(start.lastIndexOf('-'), start.lastIndexOf('_'));
  }
  return name;
}

function wordsIn(value: string): Placeholder[] {
  const whole = lone.get(value);
  if (whole !== undefined) return [{ start: 0, end: value.length, text: value, name: whole }];
  if (/^(aws|ec2):ResourceTag\/tag-?key$/i.test(value))
    return [wordAt(value, value.indexOf('/') + 1, value.length)];
  if (!value.startsWith('arn:')) return [];
  const arn = parseArn(value);
  if (arn === undefined) return [];
  const found: Placeholder[] = [];
  let start = 'arn:'.length;
  for (const [part, text] of Object.entries({ ...arn, resource: '' })) {
    const form = part === 'partition' || part === 'region' || part === 'account' ? words[part] : undefined;
    if (form?.test(text) === true) {
      const word = wordAt(value, start, start + text.length);
      found.push(part === 'account' && /^x+$/i.test(text) ? { ...word, name: 'account-id' } : word);
    }
    start += text.length + 1;
  }
  const last = words.resource.exec(arn.resource)?.[1];
  if (last !== undefined) {
    const word = wordAt(value, value.length - last.length, value.length);
    found.push(/x{3,}$|-x+$/i.test(last) ? { ...word, name: `${arn.resource.split('/')[0]}-id` } : word);
  }
  return found;
}

function wordAt(value: string, start: number, end: number): Placeholder {
  const text = value.slice(start, end);
  return { start, end, text, name: text };
}

/** Whether a string has a placeholder: what it will be is not known, so most rules have nothing to say of it. */
export function hasPlaceholder(value: string): boolean {
  return findPlaceholders(value).length > 0;
}

/**
 * The string as a pattern, with `*` for each placeholder and each policy variable: all that it may become, so that a
 * rule says only what is true whatever they stand for.
 */
export function asPattern(value: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findPlaceholders(value)) {
    result += `${value.slice(from, start)}*`;
    from = end;
  }
  return (result + value.slice(from)).replaceAll(/\$\{[^{}]*\}/g, '*');
}
