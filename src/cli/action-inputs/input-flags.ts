import inputs from 'action-inputs';
import { Option } from 'commander';
import { listed } from '../list-option';
import { inFlagWords } from './flag-words';
import { givenOtherwise } from './given-otherwise';

/** A flag whose value differs from the input's. */
interface Difference {
  /** The value's name in the help. */
  readonly value: string;
  /** In place of the input's description. */
  readonly description?: string;
  /** Whether the flag may be repeated: each value is one line of the input. */
  readonly repeatable?: boolean;
}

const differences: Readonly<Record<string, Difference>> = {
  filters: {
    value: 'name=value,…',
    description:
      "Filter that chooses instances, with EC2's names, such as `tag:Role=web,api`; may be repeated. An instance is chosen if it passes all, each with one of its values; `*` and `?` are wildcards, `\\,` is a comma. Only running instances are chosen, unless `instance-state-name=…` says otherwise. Those of INSTANCE are added.",
    repeatable: true,
  },
  'auto-scaling-group': { value: 'names' },
  exclude: {
    value: 'instance',
    description:
      'Instance to leave out, by its ID or its Name tag; of several that have the name, all are left out. Several are separated by commas, and the flag may be repeated.',
    repeatable: true,
  },
  'retry-failed-of': {
    value: 'file',
    description:
      'Results of an earlier run, as --json or --results-file writes them, or a glob or directory of such files. Instances that succeeded there are left out. Without INSTANCE and filters, the others of that run are chosen.',
  },
  'max-instances': { value: 'number' },
  env: {
    value: 'NAME[=value]',
    description:
      'Environment variable for the script; may be repeated. Without a value it is that of this environment, which keeps a secret out of the process list. Nothing else of this environment is passed.',
    repeatable: true,
  },
  'known-hosts': {
    value: 'file',
    description:
      "File with host keys in OpenSSH's `known_hosts` format, or their `SHA256:…` fingerprints. A name is an instance ID, or the address that is dialed.",
  },
  'outputs-dir': {
    value: 'directory',
    description:
      'Directory for the output of each instance, as `<instance ID>.stdout` and `<instance ID>.stderr`, at most 100 MiB each, and in all half of the free space of the disk, but at least 1 GiB. Default is no files.',
  },
  transcript: {
    value: 'file',
    description:
      'File for a recording of the output (asciicast v2), at most 100 MiB. Every value of `env` and the AWS credentials in this environment are masked in it; other secrets are not.',
  },
  'results-file': {
    value: 'file',
    description:
      'File for the results as JSON, as --json prints them. Every value of `env` and the AWS credentials in this environment are masked in it.',
  },
  'report-file': {
    value: 'file',
    description:
      'File for the report of the run: one HTML page with the timeline, the failures and the end of the output of failed instances, readable without a network. Masked as in --transcript.',
  },
  upload: {
    value: 'source => destination',
    description:
      'File, directory or glob to copy to each instance before the script; may be repeated. `directory/` is what is in it. A destination with `/` at its end is a directory to put it into. `!GLOB` in place of both leaves files out.',
    repeatable: true,
  },
  download: {
    value: 'source => destination',
    description:
      'The same from each instance after the script. With several instances, the destination ends in `/`, and each has a directory in it that is named after its ID.',
    repeatable: true,
  },
  diagnose: {
    value: 'diagnose',
    description:
      'Do not look for the cause of a failed connection. Otherwise the checks of `eic doctor` run for up to 10 s, as far as the permissions reach, and the error names the cause.',
  },
  'download-limit': { value: 'size' },
  'env-from-tags': { value: 'keys' },
  'max-parallel': { value: 'number' },
  'max-failures': { value: 'number or %' },
  'batch-size': { value: 'number or %' },
  pause: { value: 'duration' },
  'health-check': { value: 'script' },
  output: { value: 'mode' },
  'os-user': { value: 'name' },
  'host-key-verification': { value: 'mode' },
};

/** Headings of the help. Inputs that are named nowhere, such as those of a route, are about the connection. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Choosing instances:': [
    'filters',
    'auto-scaling-group',
    'exclude',
    'max-instances',
    'allow-empty',
    'retry-failed-of',
  ],
  'Script:': ['shell', 'working-directory', 'env', 'env-from-tags', 'pty', 'timeout'],
  'Files:': [
    'upload',
    'download',
    'download-on-failure',
    'download-limit',
    'strip-components',
    'clean',
    'unchanged',
    'become',
    'preserve-times',
  ],
  'Several instances:': [
    'max-parallel',
    'fail-fast',
    'max-failures',
    'strategy',
    'batch-size',
    'pause',
    'health-check',
  ],
  'Access to the instance:': ['security-group', 'runner-ip', 'install-packages', 'bootstrap-os-user'],
  'Output:': ['output', 'outputs-dir', 'transcript', 'results-file', 'report-file', 'diagnose'],
};

/** A flag of `eic run` that is an input of `action.yml`. */
export interface InputFlag {
  readonly input: string;
  readonly option: Option;
}

/**
 * Returns the flags, made of all inputs in `action.yml` but those of {@link givenOtherwise}: name, default and description
 * are the input's. An input with the default `true` or `false` is a flag without a value.
 */
export function inputFlags(): readonly InputFlag[] {
  return Object.entries(inputs)
    .filter(([input]) => !Object.hasOwn(givenOtherwise, input))
    .map(([input, { description, default: value }]) => {
      const option = flagOption(input, description, value);
      const group = Object.entries(groups).find(([, members]) => members.includes(input))?.[0];
      return { input, option: option.helpGroup(group ?? 'Connection:') };
    });
}

function flagOption(input: string, described: string, value: string | undefined): Option {
  const difference = differences[input];
  const description = inFlagWords(difference?.description ?? described)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (value === 'false') return new Option(`--${input}`, description);
  if (value === 'true') return new Option(`--no-${input}`, description);
  const name = difference?.value ?? /[^-]+$/.exec(input)?.[0] ?? 'value';
  const option = new Option(`--${input} <${name}>`, description);
  if (difference?.repeatable === true) option.argParser(listed);
  return value === undefined ? option : option.default(value);
}
