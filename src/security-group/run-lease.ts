import { randomBytes } from 'node:crypto';
import type { Lease } from './lease';
import { descriptionStart, type Opening, tagKeyStart } from './rule';

const hourMs = 3_600_000;

/** Maximum length of a rule's description in EC2, in characters. */
const maxDescription = 255;

/** A run that uses a rule, as the rule names it. */
interface RunName {
  /** In the tag's key, which has at most 128 characters. */
  readonly key: string;
  readonly description: string;
  /** Maximum duration of the job, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Returns a new lease. It names the workflow run, or this machine in a terminal.
 * @param now milliseconds since 1970
 */
export function leaseForRun(
  opening: Opening,
  environment: NodeJS.ProcessEnv,
  hostname: string,
  now: number,
): Lease {
  const { key, description, limitMs } = runName(environment, hostname);
  const until = now + limitMs;
  const end = `, until ${new Date(until).toISOString().slice(0, 16)}Z`;
  const start = allowed(`${descriptionStart}${description}`).slice(0, maxDescription - end.length);
  return {
    key: `${tagKeyStart}${key}-${randomBytes(8).toString('hex')}`,
    opening,
    description: `${start}${end}`,
    until,
  };
}

function runName(environment: NodeJS.ProcessEnv, hostname: string): RunName {
  const {
    GITHUB_ACTIONS,
    GITHUB_REPOSITORY = '',
    GITHUB_RUN_ID = '',
    GITHUB_RUN_ATTEMPT = '',
    GITHUB_JOB = '',
    RUNNER_ENVIRONMENT,
  } = environment;
  if (GITHUB_ACTIONS !== 'true') {
    return { key: 'terminal', description: `eic run on ${hostname}`, limitMs: 24 * hourMs };
  }
  const job = GITHUB_JOB.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40);
  return {
    key: `${/^\d{1,20}$/.exec(GITHUB_RUN_ID)?.[0] ?? ''}-${/^\d{1,6}$/.exec(GITHUB_RUN_ATTEMPT)?.[0] ?? ''}-${job}`,
    description: `${GITHUB_REPOSITORY} run ${GITHUB_RUN_ID} attempt ${GITHUB_RUN_ATTEMPT} job ${GITHUB_JOB}`,
    // https://docs.github.com/en/actions/reference/limits: a job's execution time.
    limitMs: RUNNER_ENVIRONMENT === 'github-hosted' ? 6 * hourMs : 5 * 24 * hourMs,
  };
}

/** Replaces what EC2 does not allow in a description. */
function allowed(text: string): string {
  return text.replace(/[^A-Za-z0-9 ._:/()#,@[\]+=&;{}!$*-]/g, '_');
}
