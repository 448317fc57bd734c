import { describe, expect, it } from 'vitest';
import { documentationUrl, urlPath } from '../../../src/report/text/documentation-url';

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'org/eic-action',
  GITHUB_ACTION_REF: 'v1',
};

describe('documentationUrl', () => {
  it('leads to the page at the version that the workflow uses', () => {
    expect(documentationUrl('docs/rules/x.md', env)).toBe(
      'https://github.com/org/eic-action/blob/v1/docs/rules/x.md',
    );
  });

  it.each(['GITHUB_SERVER_URL', 'GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'])(
    'is none without %s',
    (name) => {
      expect(documentationUrl('docs/x.md', { ...env, [name]: undefined })).toBeUndefined();
    },
  );

  it('is none for a server or a repository that is not one', () => {
    expect(documentationUrl('x', { ...env, GITHUB_SERVER_URL: 'javascript:alert(1)//' })).toBeUndefined();
    expect(documentationUrl('x', { ...env, GITHUB_ACTION_REPOSITORY: 'a/b)c' })).toBeUndefined();
  });
});

describe('urlPath', () => {
  it('leaves nothing that could end a link', () => {
    expect(urlPath(`a b/(c)'!*<>"\ud800/ü`)).toBe('a%20b/%28c%29%27%21%2a%3C%3E%22%EF%BF%BD/%C3%BC');
  });
});
