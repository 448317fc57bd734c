import inputs from 'action-inputs';
import type { EicError } from '../../eic-error';
import { givenOtherwise } from './given-otherwise';

const logIn = 'Log in with `aws sso login` or `aws configure`, or choose a profile with `--profile`';

/** Words of messages that are about a workflow, and what they are at a terminal. */
const phrases: readonly (readonly [workflow: string, terminal: string])[] = [
  ["the step's `with:`", 'the command line'],
  ['the step has no environment variable', 'there is no environment variable'],
  ["the step's `env:`", 'the environment'],
  ['Run the job again', 'Run the command again'],
  ['run the job again', 'run the command again'],
  ['running the job again', 'running the command again'],
  ['run the step again', 'run the command again'],
  [
    'Add a step with `aws-actions/configure-aws-credentials` before this one, and `permissions: id-token: write` to the job',
    logIn,
  ],
  ['Add a step with `aws-actions/configure-aws-credentials` before this one', logIn],
  ['Get fresh credentials in this job', 'Get fresh credentials (`aws sso login`)'],
  ['the policy of the role that the job assumes', 'the policy of your role or user'],
  [' in a step before this one. GitHub-hosted Ubuntu runners have both.', '.'],
  [' in a step before this one', ''],
  ['the PATH of the step', 'PATH'],
  ['the environment of the step', 'the environment'],
  ['`HTTP_PROXY` of the step', '`HTTP_PROXY`'],
  ['instances of this step', 'instances of this command'],
  ['the `known-hosts` input', '`known-hosts`'],
  ["the runner's", "this machine's"],
  ['the runner', 'this machine'],
];

/**
 * Returns a text about inputs of the action with the flags of `eic run` in their place: `` `port` `` becomes
 * `` `--port` ``, and `` `max-parallel: 1` `` becomes `` `--max-parallel 1` ``.
 */
export function inFlagWords(text: string): string {
  const shown = phrases.reduce(
    (changed, [workflow, terminal]) => changed.replaceAll(workflow, terminal),
    text,
  );
  return shown.replaceAll(/`([a-z][a-z-]*)(?:: ([^`]+))?`/g, (whole, input: string, value?: string) => {
    if (!Object.hasOwn(inputs, input)) return whole;
    const flag = givenOtherwise[input] ?? `--${input}`;
    return value === undefined || value === 'true' ? `\`${flag}\`` : `\`${flag} ${value}\``;
  });
}

/** Returns the same error with a text for a terminal. */
export function errorInFlagWords(error: EicError): EicError {
  return error.with({
    message: inFlagWords(error.message),
    remedy: inFlagWords(error.remedy),
    details: error.details.map(inFlagWords),
  });
}
