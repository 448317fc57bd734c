import type { Range } from '../document';

/**
 * Signs of a policy on EC2 Instance Connect: an action of the service, in any case, or a placeholder of the guide's
 * templates. The placeholder counts only in a file that has an `Effect`, because a shell script in YAML may have
 * `$REGION`.
 */
const action = /ec2-instance-connect:[\w*?]*/i;
const placeholder = /\$(?:REGION|ACCOUNT-ID|TAGKEY|TAGVALUE|INSTANCE-ID)\b/;
const statement = /Effect/i;
/** An action put together by `Fn::Join`, or by `join` in Terraform's language, without what is between its parts. */
const joined = /ec2instanceconnect(?:\*|send|opentunnel)/i;

/** Returns whether a text is likely to have a policy on EC2 Instance Connect. */
export function mentionsEic(text: string): boolean {
  if (action.test(text) || (placeholder.test(text) && statement.test(text))) return true;
  if (text.includes('\\') && action.test(withoutEscapes(text))) return true;
  return /join\b/i.test(text) && joined.test(withoutEscapes(text).replaceAll(/[^a-z0-9*]+/gi, ''));
}

/** Returns where a text first mentions an action of the service as it is written, undefined if it does not. */
export function placeOfEic(text: string): Range | undefined {
  const found = action.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/**
 * Returns the text with the escapes of JSON, YAML and Terraform's language replaced wherever they are, also outside of
 * strings: for a search only. A backslash before a line end, which YAML removes with the indentation after it, is
 * removed with both.
 */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n|\r|\n)[ \t]*)/g,
    (written: string, two?: string, four?: string, eight?: string) => {
      const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
      if (Number.isNaN(code)) return '';
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
