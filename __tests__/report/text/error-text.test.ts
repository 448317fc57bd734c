import { expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { errorText, errorUrl } from '../../../src/report/text/error-text';

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'org/eic-action',
  GITHUB_ACTION_REF: 'v1',
};

it('says what happened, what to do, the details, the request ID and where to read more', () => {
  const error = new EicError('EIC_ACCESS_DENIED', 'Not allowed.', {
    remedy: 'Allow it.',
    details: ['{', '  "Effect": "Allow"\n}'],
    requestId: 'abc-1',
  });
  expect(errorText(error, env)).toBe(
    [
      'EIC_ACCESS_DENIED: Not allowed.',
      'Allow it.',
      '{',
      '  "Effect": "Allow"',
      '}',
      'AWS request ID: abc-1',
      'See https://github.com/org/eic-action/blob/v1/docs/errors.md#eic_access_denied',
    ].join('\n'),
  );
});

it('points into the repository if the action is a local one', () => {
  expect(errorText(new EicError('EIC_REFUSED', 'a', { remedy: 'b' }), {})).toBe(
    'EIC_REFUSED: a\nb\nSee docs/errors.md#eic_refused',
  );
  expect(errorUrl('EIC_REFUSED', { ...env, GITHUB_ACTION_REPOSITORY: '' })).toBeUndefined();
});

it('makes no link of what is none, nor one that ends early', () => {
  expect(errorUrl('EIC_REFUSED', { ...env, GITHUB_ACTION_REPOSITORY: 'a/b)](x' })).toBeUndefined();
  expect(errorUrl('EIC_REFUSED', { ...env, GITHUB_ACTION_REF: 'feat/a)b c' })).toBe(
    'https://github.com/org/eic-action/blob/feat/a%29b%20c/docs/errors.md#eic_refused',
  );
});

it('makes text that a host sent harmless', () => {
  const error = new EicError('EIC_NOT_SSH', 'It said "\x1b[2J\r\n::error::x".', {
    remedy: 'b',
    details: ['::add-mask::x', 'a ##[group]\x07'],
  });
  expect(errorText(error, {}).split('\n').slice(0, 4)).toEqual([
    'EIC_NOT_SSH: It said "␛[2J ::error::x".',
    'b',
    '\\::add-mask::x',
    '##[]a ##[group]␇',
  ]);
});
