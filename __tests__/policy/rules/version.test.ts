import { expect, it } from 'vitest';
import { version } from '../../../src/policy/rules/version';
import { findingsOf, underlined } from '../lint-one';

const statement = '{"Effect":"Allow","Action":"*","Resource":"*"}';
/** The text after the fix, and what was said. */
function fixed(text: string) {
  const [finding] = findingsOf(version, text);
  const edit = finding?.fix?.edits[0];
  const after = edit && text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
  return [finding?.message, after];
}

it('a missing Version is added in the layout of the file', () => {
  const message = 'The policy has no Version; write "Version": "2012-10-17".';
  expect(fixed(`{\n  "Statement": ${statement}\n}`)).toEqual([
    message,
    `{\n  "Version": "2012-10-17",\n  "Statement": ${statement}\n}`,
  ]);
  expect(fixed(`{"Statement": ${statement}}`)).toEqual([
    message,
    `{"Version": "2012-10-17", "Statement": ${statement}}`,
  ]);
});

it('the old Version is replaced', () => {
  const text = `{"Version":"2008-10-17","Statement":${statement}}`;
  expect(fixed(text)).toEqual(['Version 2008-10-17 is old; write 2012-10-17.', text.replace('2008', '2012')]);
  const [finding] = findingsOf(version, text);
  expect(finding && underlined(text, finding)).toBe('"2008-10-17"');
});

it('a policy with a variable has no fix, which would activate the variable', () => {
  const text =
    '{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:username}"}}';
  expect(fixed(text)).toEqual(['Version 2008-10-17 is old; write 2012-10-17.', undefined]);
  expect(fixed(text.replace('"Version":"2008-10-17",', ''))[1]).toBeUndefined();
});

it('the current Version, one that IAM does not know and an empty file are left alone', () => {
  for (const text of [
    `{"Version":"2012-10-17","Statement":${statement}}`,
    `{"Version":"2024-01-01","Statement":${statement}}`,
    `{"Version":2012,"Statement":${statement}}`,
    '{}',
    '[]',
  ])
    expect(findingsOf(version, text)).toEqual([]);
});
