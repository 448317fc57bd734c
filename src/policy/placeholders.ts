import { namesNear } from './schema/nearest-name';
import { parseArn } from './tables/arn';

/** A part of a value that has to be replaced: `$REGION`, `<ACCOUNT>`, `{{instance}}`, the word `account-id`. */
export interface Placeholder {
  /** UTF-16 offset in the value. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** As written: `$REGION`. */
  readonly text: string;
  /** Without its marks: `REGION`. */
  readonly name: string;
}

/** The meaning of a placeholder. */
export interface Meaning {
  /** As in the guide: `$REGION`. */
  readonly placeholder: string;
  /** Words for the value to write, to follow "write". */
  readonly instead: string;
  /** True if the name is spelled as in the guide or in another common way; false if it is only near. */
  readonly exact: boolean;
}

// There is one way to match at each place, so that no input makes it slow. `${aws:…}` matches and is then skipped.
const marked =
  /\$\{(?<variable>[^{}]*)\}|\{\{(?<moustache>[^{}]*)\}\}|\{(?<braces>[A-Za-z][\w.-]*)\}|<(?<angles>[A-Za-z][^<>]*)>|%(?<percents>[A-Z][A-Z0-9_-]*)%|\$\{?(?<dollar>[A-Za-z]\w*(?:-[A-Za-z]\w*)*)|\b(?<yours>YOUR[_-][A-Z0-9_-]*[A-Z0-9])\b/g;

/** A quick test: `marked` cannot match without one of these, and most values have none. */
const marks = /[$<{%]|YOUR/;

/** Whether a name after `$` is a version: of a Lambda function or an SSM document. */
function isVersion(name: string, value: string): boolean {
  return name === 'LATEST' || (name === 'DEFAULT' && /^arn:[^:]*:ssm:/.test(value));
}

/** Parts of an ARN or condition that AWS's pages print in italics, to be replaced by the reader. */
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

/** Normalizes a name: `ACCOUNT_ID`, `account-id`, `YourAccountId` and `AWS::AccountId` are the same. */
function plain(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
    .replace(/^(YOUR|MY)/, '');
}

/** Returns the meaning of a placeholder, also if up to two letters are wrong; undefined if none is near. */
export function meaningOf({ name }: Pick<Placeholder, 'name'>): Meaning | undefined {
  const wanted = plain(name);
  const known = meanings.get(wanted) ?? meanings.get(wanted.replace(/^AWS/, ''));
  if (known !== undefined) return { ...known, exact: true };
  if (wanted.length < 5 || wanted.length > 32) return undefined;
  const [nearest] = namesNear(wanted, meanings.keys(), 2);
  const meaning = nearest && meanings.get(nearest.name);
  return meaning && { ...meaning, exact: false };
}

/** Cache of the placeholders in short strings, about which most rules ask. It is emptied at a limit. */
const known = new Map<string, readonly Placeholder[]>();
const maxKnown = 1000;
const maxKnownLength = 200;

/**
 * Returns the placeholders in a string of a policy, in order: `$NAME`, `${NAME}`, `{{name}}`, `{name}`, `<name>`,
 * `%NAME%`, `YOUR_NAME`, and words such as `region` and `account-id` as parts of an ARN. IAM's own variables,
 * `${aws:username}` and the escapes `${*}`, `${?}`, `${$}`, are not placeholders.
 */
export function findPlaceholders(value: string): readonly Placeholder[] {
  if (value.length > maxKnownLength) return search(value);
  let placeholders = known.get(value);
  if (placeholders === undefined) {
    placeholders = search(value);
    if (known.size >= maxKnown) known.clear();
    known.set(value, placeholders);
  }
  return placeholders;
}

function search(value: string): Placeholder[] {
  if (!marks.test(value)) return wordsIn(value);
  const found: Placeholder[] = [];
  for (const match of value.matchAll(marked)) {
    const { variable, moustache, braces, angles, percents, dollar, yours } = match.groups ?? {};
    if (variable !== undefined && isPolicyVariable(variable)) continue;
    const name = variable ?? moustache ?? braces ?? angles ?? percents ?? yours ?? knownStart(dollar ?? '');
    if (dollar !== undefined && isVersion(dollar, value)) continue;
    const length = dollar === undefined ? match[0].length : match[0].length - dollar.length + name.length;
    const text = value.slice(match.index, match.index + length);
    found.push({ start: match.index, end: match.index + length, text, name: name.trim() });
  }
  return [...found, ...wordsIn(value)].sort((a, b) => a.start - b.start);
}

/** Whether the text between `${` and `}` is IAM's: `aws:username`, also with a default, or an escape. */
function isPolicyVariable(content: string): boolean {
  return /^[*?$]$/.test(content) || (content.includes(':') && !/^AWS::/.test(content));
}

/** Maximum length of a placeholder's name. It bounds the work on hostile input. */
const maxNameLength = 64;

/** Returns the known name at the start of a longer one: `INSTANCE-ID` of `INSTANCE-ID-old`. */
function knownStart(name: string): string {
  if (name.length > maxNameLength) return name;
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

/** Whether a string has a placeholder. Its value is then unknown, so most rules do not report it. */
export function hasPlaceholder(value: string): boolean {
  return findPlaceholders(value).length > 0;
}

/**
 * Returns the string as a pattern for all its possible values, with `*` for each placeholder and policy variable. A
 * finding on the pattern is then true for every value of them.
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
