/** Maximum number of values in one text. A result has about 60, and the lines of its error. */
const maxValues = 10_000_000;

/** Maximum depth of lists and objects in one another. Results have 4. */
const maxDepth = 16;

/**
 * Returns why JSON would take much more time and memory than its length says: it is deeply nested, or has very many small
 * values. `undefined` if it would not, or is no JSON.
 */
export function shapeProblem(text: string): string | undefined {
  let open = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '[':
      case '{':
        open += 1;
        if (open > maxDepth) return 'is nested too deeply';
        break;
      case ']':
      case '}':
        open -= 1;
        break;
      case ',':
        values += 1;
        if (values > maxValues) return 'has too many values';
    }
  }
  return undefined;
}

/** Returns where the string ends that begins at a quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}
