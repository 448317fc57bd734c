/** Text as a condition's value, in which IAM finds none of its variables: `${$}` is the one that stands for `$`. */
export function withoutVariables(text: string): string {
  return text.replaceAll('${', () => '${$}{');
}
