import type { ParseErrorCode } from 'jsonc-parser';

/** Names of jsonc-parser's error codes. Its own enumeration is `const`, which a module compiled alone cannot read. */
export const jsonErrors = {
  invalidSymbol: 1,
  invalidNumberFormat: 2,
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  invalidCommentToken: 10,
  unexpectedEndOfComment: 11,
  unexpectedEndOfString: 12,
  unexpectedEndOfNumber: 13,
  invalidUnicode: 14,
  invalidEscapeCharacter: 15,
  invalidCharacter: 16,
} as const satisfies Readonly<Record<string, ParseErrorCode>>;
