/** Escapes a condition's value so that IAM finds no variables in it: `${$}` is a literal `$`. */
export function withoutVariables(text: string): string {
  return text.replaceAll('${', () => '${$}{');
}
