import { basename, join } from 'node:path';
import { configurationNames } from '../policy-files/candidates';
import type { CommitFiles } from '../policy-files/commit-files';
import { gitFiles } from '../policy-files/git-files';
import type { UsedConfiguration } from '../policy-files/lint-files';
import { exists, type Workspace } from '../policy-files/workspace';
import { counted } from '../report/findings/format';
import { singleLine } from '../report/text/safe-text';
import { thrownText } from '../thrown-text';
import type { Unavailable } from './base-configuration';

/** One sentence or two about a configuration. */
export interface ConfigurationNote {
  readonly text: string;
  /** Whether the pull request itself decides what is left out, so that a reviewer should look at it. */
  readonly isOwn: boolean;
}

/**
 * Returns what a reader should know about the configurations that applied: their names, what each leaves out, and
 * whether the pull request changes it. So a pull request cannot silence the linter without a trace.
 *
 * @param base the base commit, why it cannot be read, or undefined if the event has none
 * @param isFromBase whether the configurations were read from it
 */
export async function configurationNotes(
  configurations: readonly UsedConfiguration[],
  base: CommitFiles | Unavailable | undefined,
  isFromBase: boolean,
  workspace: Workspace,
): Promise<ConfigurationNote[]> {
  const notes: ConfigurationNote[] = [];
  for (const configuration of configurations) {
    const change = isFromBase ? undefined : await changeOf(configuration, base);
    const origin =
      isFromBase && base !== undefined && 'commit' in base
        ? ` of the base commit ${base.commit.slice(0, 12)}`
        : '';
    const parts = partsOf(configuration);
    notes.push({
      text: singleLine(
        `Configuration ${configuration.fileName}${origin}${change === undefined ? '' : `, which ${change.text}`}: ${parts.length === 0 ? 'nothing is left out' : parts.join('; ')}.`,
      ),
      isOwn: change?.isOwn === true && parts.length > 0,
    });
  }
  if (isFromBase || base === undefined || !('commit' in base)) return notes;
  const missing = base.names.filter(
    (name) => configurationNames.includes(basename(name)) && !exists(join(workspace.root, name)),
  );
  // A sparse checkout lacks files that git tracks.
  const tracked = missing.length === 0 ? [] : (gitFiles(workspace.root, 'tracked', workspace.root) ?? []);
  for (const name of missing) {
    if (tracked.some((file) => file.name === name)) continue;
    notes.push({ text: singleLine(`The pull request removes the configuration ${name}.`), isOwn: true });
  }
  return notes;
}

async function changeOf(
  { fileName, text }: UsedConfiguration,
  base: CommitFiles | Unavailable | undefined,
): Promise<{ readonly text: string; readonly isOwn: boolean } | undefined> {
  if (base === undefined || fileName.startsWith('/') || /^[A-Za-z]:/.test(fileName)) return undefined;
  const unknown = (reason: string) => ({
    text: `the pull request may change (${reason})`,
    isOwn: true,
  });
  if ('reason' in base) return unknown(base.reason);
  if (!base.has(fileName)) return { text: 'the pull request adds', isOwn: true };
  try {
    const before = await base.read(fileName);
    return before.equals(Buffer.from(text))
      ? { text: 'is as in the base commit', isOwn: false }
      : { text: 'the pull request changes', isOwn: true };
  } catch (thrown) {
    return unknown(thrownText(thrown).replace(/\.$/, ''));
  }
}

/** Returns what a configuration leaves out or sets otherwise than usual. */
function partsOf({ preset, off, lowered, osUsers, variables, ignored }: UsedConfiguration): string[] {
  return [
    ...(ignored > 0 ? [`${counted(ignored, 'finding')} ignored`] : []),
    ...(off.length > 0 ? [`rules off: ${off.join(', ')}`] : []),
    ...(lowered.length > 0 ? [`only warnings from: ${lowered.join(', ')}`] : []),
    ...(preset === 'recommended' ? [] : [`preset ${preset}`]),
    ...(osUsers.join(' ') === 'ec2-user' ? [] : [`OS users: ${osUsers.join(', ')}`]),
    ...(variables.length > 0 ? [`values for ${variables.join(', ')}`] : []),
  ];
}
