import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { readProxies, shownProxies } from '../aws/proxies';
import { publicAddress } from '../aws/public-address';
import { EicError } from '../eic-error';
import { Ec2GroupRules } from './ec2-group-rules';
import type { Clock } from './group-rules';
import { closePort, type Lease, type Opened, openPort } from './lease';
import { rangeOf } from './rule';
import { leaseForRun } from './run-lease';

/** The port to open, and to whom. */
export interface AccessRequest {
  /** `sg-…` */
  readonly groupId: string;
  /** The `runner-ip` input, if it is given. */
  readonly runnerIp: string | undefined;
  readonly port: number;
  /** Maximum time to open it, in milliseconds. */
  readonly timeoutMs: number;
}

/** The record with which `post` closes the port if the process is killed. */
export interface LeaseRecord {
  readonly groupId: string;
  readonly region: string;
  readonly key: string;
}

/** The surroundings of {@link withOpenPort}. */
export interface AccessSurroundings {
  readonly aws: AwsClients;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancelled: AbortSignal;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly debug: (message: string) => void;
  /** Called before AWS is asked to add a rule. */
  readonly beforeOpening: (record: LeaseRecord) => void;
  /** Called after nothing is left to close. */
  readonly closed: () => void;
}

/** Maximum time to close a port, in milliseconds. */
const closeTimeoutMs = 20_000;

/**
 * Milliseconds after a cancellation in which the scripts are stopped before the port is closed: the process ends after
 * 5 s, and closing takes some of them. A connection that is open usually outlives its rule.
 */
const closeAfterCancellationMs = 1_500;

/**
 * Opens the port for as long as `use` takes, and at most until shortly after a cancellation.
 * @throws EicError if the port cannot be opened; what `use` throws. If it cannot be closed, there is a warning.
 */
export async function withOpenPort<T>(
  request: AccessRequest,
  surroundings: AccessSurroundings,
  use: () => Promise<T>,
): Promise<T> {
  const { groupId, port, timeoutMs } = request;
  const { aws, environment, cancelled, notice, debug, beforeOpening, closed } = surroundings;
  const deadline = new Deadline(timeoutMs, cancelled);
  const address = request.runnerIp ?? (await foundAddress(deadline, surroundings));
  const lease = leaseForRun({ port, cidr: rangeOf(address) }, environment, hostname(), Date.now());
  const record = { groupId, region: aws.region, key: lease.key };
  const rules = new Ec2GroupRules(aws.ec2, { id: groupId, region: aws.region }, deadline);
  beforeOpening(record);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= rules.hasWritten ? closeOrWarn(record, lease, surroundings) : Promise.resolve(closed());
    return closing;
  };
  const done = new AbortController();
  try {
    const opened = await openPort(lease, { rules, clock: clockUntil(deadline), debug });
    notice(openedText(opened, request, lease));
    closeAfter(cancelled, done.signal, close);
    return await use();
  } finally {
    done.abort();
    await close();
  }
}

/**
 * Closes a port that a process has left open when it was killed.
 * @throws EicError if it may still be open
 */
export async function closeLeftOpen(
  { groupId, key }: LeaseRecord,
  aws: AwsClients,
  debug: (message: string) => void,
): Promise<void> {
  const deadline = new Deadline(closeTimeoutMs, new AbortController().signal);
  const rules = new Ec2GroupRules(aws.ec2, { id: groupId, region: aws.region }, deadline);
  await closePort(key, { rules, clock: clockUntil(deadline), debug });
}

async function foundAddress(deadline: Deadline, { environment, warn }: AccessSurroundings): Promise<string> {
  const proxies = readProxies(environment);
  try {
    const address = await publicAddress(deadline);
    if (proxies?.https !== undefined) {
      warn(
        `${address} was found through ${shownProxies(proxies)} and may be the address of the proxy. SSH uses no proxy: if ` +
          'the connection fails, set `runner-ip`.',
      );
    }
    return address;
  } catch (thrown) {
    const { code, message, cause } = EicError.from(thrown);
    if (code !== 'EIC_AWS_UNAVAILABLE') throw thrown;
    throw new EicError(code, message, {
      remedy: 'Set `runner-ip` to the address with which the runner reaches the instances.',
      cause,
    });
  }
}

function openedText(opened: Opened, { groupId, port }: AccessRequest, lease: Lease): string {
  const { cidr } = lease.opening;
  if (opened === 'foreign') {
    return `A rule of ${groupId} already allows port ${port} from ${cidr}. It is not of this action, and stays.`;
  }
  const together = opened === 'shared' ? ', by a rule that other jobs use, too' : '';
  return (
    `Port ${port} of ${groupId} is open to ${cidr} while this step runs${together}. ` +
    'An EC2 Instance Connect Endpoint needs no open port: `connection-type: endpoint`.'
  );
}

async function closeOrWarn(
  record: LeaseRecord,
  { opening }: Lease,
  { aws, warn, debug, closed }: AccessSurroundings,
): Promise<void> {
  try {
    await closeLeftOpen(record, aws, debug);
    closed();
  } catch (thrown) {
    const { message } = EicError.from(thrown);
    warn(
      `The rule of ${record.groupId} for port ${opening.port} from ${opening.cidr} may still be there: ${message} ` +
        'The next run on this group removes it after its time is over.',
    );
  }
}

/** Closes shortly after a cancellation, even if scripts are not stopped by then. */
function closeAfter(cancelled: AbortSignal, done: AbortSignal, close: () => Promise<void>): void {
  const later = async (): Promise<void> => {
    try {
      await delay(closeAfterCancellationMs, undefined, { signal: done });
    } catch {
      return; // It is closed at once.
    }
    await close();
  };
  if (cancelled.aborted) void later();
  else cancelled.addEventListener('abort', () => void later(), { once: true, signal: done });
}

function clockUntil(deadline: Deadline): Clock {
  return {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
      try {
        await delay(milliseconds, undefined, { signal: deadline.signal });
      } catch (cause) {
        deadline.throwIfCancelled();
        throw new EicError(
          'EIC_SECURITY_GROUP_FAILED',
          'The security group was not changed in time: other jobs were changing the same rule.',
          { remedy: 'Run the job again, or raise `connect-timeout`.', cause },
        );
      }
    },
  };
}
