/** Parts of trust policies for the tests of the rules on them. */
export const host = 'token.actions.githubusercontent.com';
export const provider = `arn:aws:iam::111122223333:oidc-provider/${host}`;
/** A subject that gives no finding with any preset. */
export const production = 'repo:org/app:environment:production';

/** A statement that lets a workflow assume the role; what is given takes the place of what a sound one has. */
export function trusting(but: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: claims({ sub: production }) },
    ...but,
  };
}

/** The keys of claims, with the usual audience. */
export function claims(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all = { aud: 'sts.amazonaws.com', ...values };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`${host}:${name}`, value]));
}

/** A trust policy of some statements. */
export function trustPolicy(...Statement: readonly object[]): object {
  return { Version: '2012-10-17', Statement };
}

/** A trust policy for one subject, or several, under an operator. */
export function forSubject(sub: unknown, operator = 'StringLike'): object {
  return trustPolicy(
    trusting({
      Condition: { StringEquals: claims({}), [operator]: { ...subject(sub), ...sameKey(operator) } },
    }),
  );
}

/** A Deny for all subjects but some. */
export function denyingOthers(sub: unknown, but: object = {}): object {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringNotLike: subject(sub) },
    ...but,
  };
}

function subject(sub: unknown): object {
  return { [`${host}:sub`]: sub };
}

function sameKey(operator: string): object {
  return operator === 'StringEquals' ? claims({}) : {};
}
