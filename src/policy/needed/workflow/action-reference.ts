import type { PolicyNode } from '../../document';
import { child, scalar, type YamlFile } from './yaml-value';

/** The target of a step's `uses:`. */
export type Reference =
  | { readonly kind: 'run' | 'lint' | 'setup' | 'credentials' }
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'other' };

/**
 * Reads `uses:` of a step.
 * @param names `owner/name` of repositories with this action. Default: every repository named `eic-action`
 */
export function referenceOf(uses: string, names: readonly string[]): Reference {
  if (uses.startsWith('./') || uses === '.') return { kind: 'local', path: localPath(uses) };
  const [, owner, name, path = ''] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)@/.exec(uses) ?? [];
  if (owner === undefined || name === undefined) return { kind: 'other' };
  const full = `${owner}/${name}`.toLowerCase();
  if (full === 'aws-actions/configure-aws-credentials') return { kind: 'credentials' };
  const isThis =
    names.length === 0
      ? name.toLowerCase() === 'eic-action'
      : names.some((known) => known.toLowerCase() === full);
  if (!isThis) return { kind: 'other' };
  const folder = path.replaceAll(/^\/|\/$/g, '');
  if (folder === '') return { kind: 'run' };
  return folder === 'lint' || folder === 'setup' ? { kind: folder } : { kind: 'other' };
}

/** Returns the path of a local action or workflow in the repository, without `./`; empty for its root. */
export function localPath(uses: string): string {
  const parts: string[] = [];
  for (const part of uses.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Whether an `action.yml` is that of this project's run action: a fork, or this repository itself. */
export function isThisAction(root: PolicyNode, file: YamlFile): boolean {
  const main = scalar(child(child(root, 'runs'), 'main'), file) ?? '';
  return main.endsWith('dist/run/index.js') && child(child(root, 'inputs'), 'instance-ids') !== undefined;
}
