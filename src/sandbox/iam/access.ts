import type { Policy } from '../../policy/model';
import { canonicalKey } from '../../policy/semantics/condition-key';
import { decide } from '../../policy/semantics/decide';
import type { Caller } from './caller';

/** A request as IAM evaluates it, with keys in AWS's spelling. A call may be several of them. */
export interface AccessRequest {
  /** `ec2:GetConsoleOutput` */
  readonly action: string;
  /** An ARN, or `*`. */
  readonly resource: string;
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
}

/** A request that the policies do not allow. */
export interface Refusal {
  readonly request: AccessRequest;
  /** A sentence, as in AWS's error. */
  readonly message: string;
}

/** Circumstances of a call, for the condition keys that each request has. */
export interface Circumstances {
  readonly region: string;
  /** Address of the client. */
  readonly sourceIp: string;
  readonly userAgent: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The permissions of the caller of a sandbox: its identity policies, or everything without one. */
export class Access {
  readonly caller: Caller;
  readonly #accountId: string;
  #policies: readonly Policy[];

  constructor(caller: Caller, accountId: string, policies: readonly Policy[]) {
    this.caller = caller;
    this.#accountId = accountId;
    this.#policies = policies;
  }

  /** Replaces the policies. Without one everything is allowed. */
  setPolicies(policies: readonly Policy[]): void {
    this.#policies = policies;
  }

  /** Returns the first request that the policies do not allow. */
  refusalOf(requests: readonly AccessRequest[], circumstances: Circumstances): Refusal | undefined {
    if (this.#policies.length === 0) return undefined;
    for (const request of requests) {
      const complete = { ...request, keys: { ...this.#keysOf(circumstances), ...request.keys } };
      const decision = this.#decide(complete);
      if (decision !== 'allowed') return { request: complete, message: this.#message(complete, decision) };
    }
    return undefined;
  }

  #decide({ action, resource, keys }: AccessRequest): 'allowed' | 'denied' | 'not-allowed' {
    const values = Object.entries(keys).map(
      ([key, value]) => [canonicalKey(key), typeof value === 'string' ? [value] : value] as const,
    );
    const request = { action, resource, keys: new Map(values) };
    const decisions = this.#policies.map((policy) => decide(policy, request));
    // An unknown decision may hide a denial.
    if (decisions.includes('denied')) return 'denied';
    return decisions.includes('allowed') && !decisions.includes('unknown') ? 'allowed' : 'not-allowed';
  }

  #message({ action, resource }: AccessRequest, decision: 'denied' | 'not-allowed'): string {
    const on = resource === '*' ? '' : ` on resource: ${resource}`;
    const why =
      decision === 'denied'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    return `User: ${this.caller.arn} is not authorized to perform: ${action}${on} ${why}`;
  }

  /** Keys of every request (IAM User Guide, "Global condition context keys"). */
  #keysOf({ region, sourceIp, userAgent, time }: Circumstances): Record<string, string> {
    return {
      ...this.caller.keys,
      'aws:PrincipalAccount': this.#accountId,
      'aws:ResourceAccount': this.#accountId,
      'aws:RequestedRegion': region,
      'aws:CurrentTime': new Date(time).toISOString(),
      'aws:EpochTime': String(Math.floor(time / 1000)),
      'aws:SourceIp': sourceIp,
      // As on AWS, although the endpoint of the sandbox has no TLS.
      'aws:SecureTransport': 'true',
      'aws:ViaAWSService': 'false',
      ...(userAgent !== undefined && { 'aws:UserAgent': userAgent }),
    };
  }
}
