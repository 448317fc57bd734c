import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { EicError } from '../../eic-error';
import { startSessionStatement } from '../../instance/policy-statements';
import { type FailedCommand, type ProxyCommandOptions, proxyCommandRoute } from './proxy-command';
import { type Route, where } from './route';

/** Options of {@link sessionManagerRoute}. */
export interface SessionManagerOptions
  extends Pick<ProxyCommandOptions, 'port' | 'osUser' | 'environment' | 'instanceIp'> {
  readonly region: string;
}

/** The SSM document that connects a session to a port of the instance itself. */
const sshDocument = 'AWS-StartSSHSession';

/**
 * Reaches sshd through SSM Session Manager with the runner's own `aws` and `session-manager-plugin`. The instance needs
 * no address and no open port: its SSM Agent connects to sshd.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-getting-started-enable-ssh-connections.html
 */
export function sessionManagerRoute({ region, ...options }: SessionManagerOptions): Route {
  const command = ['aws', 'ssm', 'start-session', '--region', region, '--target', '%n'];
  const session = ['--document-name', sshDocument, '--parameters', 'portNumber=%p'];
  return proxyCommandRoute({
    ...options,
    words: [...command, ...session],
    kind: 'ssm',
    needsAddress: false,
    prepare: () => requirePrograms(options.environment),
    explain: sessionFailed,
  });
}

/** @throws EicError that says which of the two programs the runner lacks */
function requirePrograms({ PATH = '' }: NodeJS.ProcessEnv): void {
  const missing = ['aws', 'session-manager-plugin'].filter((name) => !isOnPath(name, PATH));
  if (missing.length === 0) return;
  throw new EicError(
    'EIC_SESSION_MANAGER_FAILED',
    `\`connection-type: ssm\` needs programs that the runner does not have: ${missing.join(' and ')}.`,
    {
      remedy:
        'Install AWS CLI version 2 and the Session Manager plugin in a step before this one. GitHub-hosted Ubuntu runners have both.',
    },
  );
}

function isOnPath(name: string, path: string): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Returns what the words of AWS CLI and its plugin mean for the user. */
function sessionFailed({ target, how, lines }: FailedCommand): EicError {
  const { instance, port } = target;
  const said = lines.at(-1) ?? '';
  const text = lines.join(' ');
  const details = lines.length > 1 ? lines : [];
  if (/AccessDenied/.test(text)) {
    return new EicError('EIC_ACCESS_DENIED', `AWS denied ssm:StartSession: ${said}`, {
      remedy:
        'Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny or a boundary.',
      details: JSON.stringify(startSessionStatement(instance), undefined, 2).split('\n'),
    });
  }
  const failed = (message: string, remedy: string) =>
    new EicError('EIC_SESSION_MANAGER_FAILED', message, { remedy, details });
  if (/TargetNotConnected/.test(text)) {
    return failed(
      `Session Manager has no connection to ${instance.id}: ${said}`,
      'Check that SSM Agent runs on the instance, that its instance profile has AmazonSSMManagedInstanceCore, and that it reaches the endpoints ssm and ssmmessages of the Region. After a boot, wait until the agent has connected.',
    );
  }
  if (/Unable to locate credentials|ExpiredToken|InvalidClientTokenId|security token/i.test(text)) {
    return failed(
      `AWS CLI has no usable credentials for Session Manager: ${said}`,
      'Add a step with `aws-actions/configure-aws-credentials` before this one; AWS CLI takes the credentials from the environment of the step.',
    );
  }
  return failed(
    `Session Manager did not reach ${where(target)}: \`aws ssm start-session\` ${how}. ${said === '' ? 'It wrote nothing to standard error.' : `Its last line: ${said}`}`,
    `Check that sshd listens on port ${port} of the instance (\`port\`), and that SSM Agent on it is version 2.3.672.0 or later.`,
  );
}
