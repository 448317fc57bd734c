/** The kinds of things in IAM that have a name. */
export type NamedKind = 'policy' | 'user' | 'group' | 'role';

/** Maximum lengths of names ("IAM and AWS STS quotas"). */
const maxLength: Readonly<Record<NamedKind, number>> = { policy: 128, user: 64, group: 128, role: 64 };

/** Returns why IAM would refuse a name, as a sentence; undefined if it would not. */
export function nameProblem(kind: NamedKind, name: string): string | undefined {
  const start = `The name of the ${kind} ${JSON.stringify(name.slice(0, 200))}`;
  if (/^arn:/.test(name)) return `${start} is an ARN; give the name at its end.`;
  if (name === '') return `The name of the ${kind} is empty.`;
  if (!/^[\w+=,.@-]+$/.test(name))
    return `${start} has other characters than letters, digits and + = , . @ _ -.`;
  return name.length > maxLength[kind]
    ? `${start} has more than ${maxLength[kind]} characters, the maximum.`
    : undefined;
}

/** Returns why IAM would refuse the path of a policy, as a sentence; undefined if it would not. */
export function pathProblem(path: string): string | undefined {
  if (/^\/(?:[\x21-\x7e]+\/)?$/.test(path) && path.length <= 512) return undefined;
  return `The path ${JSON.stringify(path.slice(0, 200))} is not one: it begins and ends with /, as /deploy/ does, and has at most 512 characters, none of them a space.`;
}

/** Returns why IAM would refuse the description of a policy, as a sentence; undefined if it would not. */
export function descriptionProblem(description: string): string | undefined {
  if (description.length > 1000) return 'The description has more than 1000 characters, the maximum.';
  if (/^(?:fileb?|https?):\/\//.test(description))
    return 'The description begins with a URL, which the AWS CLI would replace with what is there; begin with a word.';
  return /^[\t\n\r\x20-\x7e\xa0-\xff]*$/.test(description)
    ? undefined
    : 'The description has characters that IAM does not accept: it takes those up to U+00FF, no controls.';
}

/** Returns why IAM would refuse tags, one sentence for each reason. */
export function tagProblems(tags: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  if (tags.size > 50) problems.push(`There are ${tags.size} tags; IAM keeps at most 50.`);
  for (const [key, value] of tags) {
    const start = `The tag ${JSON.stringify(key.slice(0, 150))}`;
    if (key === '' || [...key].length > 128)
      problems.push(`${start} has a key of ${[...key].length} characters; it has 1 to 128.`);
    if ([...value].length > 256)
      problems.push(`${start} has a value of more than 256 characters, the maximum.`);
    if (!tagText.test(key) || !tagText.test(value))
      problems.push(`${start} has other characters than letters, digits, spaces and _ . : / = + - @.`);
    if (/^aws:/i.test(key)) problems.push(`${start} begins with aws:, which only AWS may use.`);
    // IAM keeps the case of a key, and ignores it when it compares keys.
    if (seen.has(key.toLowerCase())) problems.push(`${start} is there in another case, too.`);
    seen.add(key.toLowerCase());
  }
  return problems;
}

const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
