import type { EC2Client } from '@aws-sdk/client-ec2';
import { callAws } from '../../aws/call';
import type { PolicyStatement } from '../../aws/policy-statement';
import type { Subject } from '../subject';

/** Options of one request. */
interface RequestOptions {
  readonly abortSignal: AbortSignal;
}

/**
 * Makes a call of EC2 that supports no resource in a policy.
 * @param operation such as `DescribeSubnets`
 * @throws EicError
 */
export async function ec2Call<T>(
  { aws, deadline }: Subject,
  operation: string,
  send: (ec2: EC2Client, options: RequestOptions) => Promise<T>,
): Promise<T> {
  const action = `ec2:${operation}`;
  const statement: PolicyStatement = { Effect: 'Allow', Action: action, Resource: '*' };
  return callAws({ action, statement }, deadline, (abortSignal) => send(aws.ec2, { abortSignal }));
}

/**
 * Collects the items of all pages.
 * @param page returns the items of the page with a token, and the next token
 */
export async function allPages<T>(
  page: (token: {
    readonly NextToken?: string;
  }) => Promise<readonly [items: readonly T[], next: string | undefined]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let next: string | undefined;
  do {
    const [items, following] = await page(next === undefined ? {} : { NextToken: next });
    all.push(...items);
    next = following;
  } while (next);
  return all;
}
