import type { Json } from './fill-template';
import type { PolicyValues } from './policy-values';

/** A statement of a template, before its placeholders are filled in. */
export interface StatementTemplate {
  readonly Effect: string;
  readonly Action: Json;
  readonly Resource: Json;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The ARN of an endpoint, in the style of the guide's ARN of an instance. */
const endpointArn = 'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance-connect-endpoint/$ENDPOINT-ID';

/**
 * Returns the statements of one of the guide's templates and those that `values` need in addition: reading the console
 * of the same instances, tunnels through endpoints, and looking up endpoints.
 */
export function withOptions(
  [push, describe]: readonly [StatementTemplate, StatementTemplate],
  values: PolicyValues,
): Json {
  const { endpoint, consoleOutput = true } = values;
  return [
    statement(push),
    ...(consoleOutput ? [statement({ ...withoutOsUser(push), Action: 'ec2:GetConsoleOutput' })] : []),
    ...(endpoint === undefined
      ? [statement(describe)]
      : [
          statement({
            Effect: 'Allow',
            Action: 'ec2-instance-connect:OpenTunnel',
            Resource: endpointArn,
            Condition: { NumericEquals: { 'ec2-instance-connect:remotePort': '$REMOTE-PORT' } },
          }),
          statement({ ...describe, Action: [describe.Action, 'ec2:DescribeInstanceConnectEndpoints'] }),
        ]),
  ];
}

/** Removes `ec2:osuser`: only requests of SendSSHPublicKey carry it, so for other actions the condition never holds. */
function withoutOsUser({ Condition = {}, ...rest }: StatementTemplate): StatementTemplate {
  const left = Object.entries(Condition).flatMap(([operator, keys]) => {
    const others = Object.entries(keys).filter(([key]) => key !== 'ec2:osuser');
    return others.length === 0 ? [] : [[operator, Object.fromEntries(others)] as const];
  });
  return left.length === 0 ? rest : { ...rest, Condition: Object.fromEntries(left) };
}

function statement({ Effect, Action, Resource, Condition }: StatementTemplate): Json {
  return { Effect, Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}
