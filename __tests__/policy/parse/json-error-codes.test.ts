import { printParseErrorCode } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { jsonErrors } from '../../../src/policy/parse/json-error-codes';

it.each(Object.entries(jsonErrors))('has %s under the code that jsonc-parser has it under', (name, code) => {
  const printed = printParseErrorCode(code);
  expect(`${printed.charAt(0).toLowerCase()}${printed.slice(1)}`).toBe(name);
});
