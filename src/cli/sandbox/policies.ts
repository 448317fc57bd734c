import { readFileSync } from 'node:fs';
import { FileFailure } from '../../policy-files/file-failure';
import { readPolicy } from '../../sandbox/iam/read-policy';
import { SandboxError } from '../../sandbox/sandbox-error';
import { UsageError } from '../usage-error';

/**
 * Returns the texts of policies in files.
 * @throws UsageError that names the file if it cannot be read or is not an identity policy
 */
export function policyTexts(paths: readonly string[]): string[] {
  return paths.map((path) => {
    try {
      const text = readFileSync(path, 'utf8');
      readPolicy(text, path);
      return text;
    } catch (error) {
      const message =
        error instanceof SandboxError ? error.message : `${path}: ${FileFailure.from(path, error).message}`;
      throw new UsageError(`--policy ${message}`);
    }
  });
}
