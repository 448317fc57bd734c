/** The tag that EC2 Auto Scaling gives to the instances of a group. */
export const groupTag = 'aws:autoscaling:groupName';

/**
 * Splits the values of a filter at commas. `\,` is a comma in a value; other backslashes are EC2's, which escape its
 * wildcards.
 */
export function splitValues(list: string): string[] {
  const values = [''];
  for (const [part] of list.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (part === ',') values.push('');
    else values[values.length - 1] += part === '\\,' ? ',' : part;
  }
  return [...new Set(values.map((value) => value.trim()))];
}

/** Splits the names of Auto Scaling groups at commas and line ends, as they may have spaces. */
export function groupNames(text: string): string[] {
  const names = text.split(/[,\r\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
