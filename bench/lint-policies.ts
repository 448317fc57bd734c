/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const actions = [
  'ec2-instance-connect:SendSSHPublicKey',
  'ec2-instance-connect:SendSSHPublicKey',
  'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
  'ec2-instance-connect:OpenTunnel',
  'ec2-instance-connect:*',
  'EC2-Instance-Connect:sendsshpublickey',
  'ec2-instance-connect:SendSshPublicKeys',
  'ec2:DescribeInstances',
  'ec2:DescribeInstances',
  'ec2:Describe*',
  'ec2:GetConsoleOutput',
  'ssm:StartSession',
  's3:GetObject',
  '*',
];
const resources = [
  'arn:aws:ec2:eu-central-1:123456789012:instance/i-0123456789abcdef0',
  'arn:aws:ec2:us-east-1:123456789012:instance/*',
  'arn:aws:ec2:*:*:instance/*',
  'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID',
  'arn:aws:ec2:eu-central-1:123456789012:instance-connect-endpoint/eice-0123456789abcdef0',
  'arn:aws:ec2:eu-central-1:12345:instance/i-1',
  'arn:aws:s3:::bucket/*',
  '*',
  '*',
];
const conditions: readonly (readonly [operator: string, key: string, value: unknown])[] = [
  ['StringEquals', 'ec2:osuser', 'ec2-user'],
  ['StringEquals', 'ec2:osuser', ['ec2-user', 'deploy']],
  ['StringLike', 'ec2:osuser', '*'],
  ['StringEqualsIfExists', 'ec2:osuser', 'ec2-user'],
  ['StringEquals', 'aws:ResourceTag/Environment', 'production'],
  ['StringEquals', 'aws:RequestTag/Environment', 'production'],
  ['StringEquals', 'aws:ResourceTag/$TAGKEY', '$TAGVALUE'],
  ['NumericEquals', 'ec2-instance-connect:remotePort', '22'],
  ['NumericLessThanEquals', 'ec2-instance-connect:maxTunnelDuration', '3600'],
  ['IpAddress', 'aws:SourceIp', '203.0.113.0/24'],
  ['Bool', 'aws:MultiFactorAuthPresent', 'true'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['Environment']],
  ['Null', 'ec2:osuser', 'false'],
  ['DateLessThan', 'aws:CurrentTime', '2030-01-01T00:00:00Z'],
];

/**
 * Policies as people write them, right and wrong: one to six statements, one or several actions and resources, tags,
 * users, ports, placeholders left over, one in twenty not well-formed. The same for the same seed.
 */
export function generatedPolicies(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[], fallback: Item): Item => items[below(items.length)] ?? fallback;
  const some = (items: readonly string[]): string | string[] =>
    random() < 0.6 ? pick(items, '*') : Array.from({ length: 1 + below(4) }, () => pick(items, '*'));

  const condition = (): Record<string, Record<string, unknown>> => {
    const result: Record<string, Record<string, unknown>> = {};
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const [operator, key, value] = pick(conditions, ['StringEquals', 'ec2:osuser', 'ec2-user']);
      result[operator] = { ...result[operator], [key]: value };
    }
    return result;
  };
  const statement = (index: number) => ({
    ...(random() < 0.5 && { Sid: `Statement${index}` }),
    Effect: random() < 0.85 ? 'Allow' : 'Deny',
    [random() < 0.95 ? 'Action' : 'NotAction']: some(actions),
    Resource: some(resources),
    ...(random() < 0.7 && { Condition: condition() }),
  });
  const policy = (): string => {
    const statements = Array.from({ length: 1 + below(6) }, (_, index) => statement(index));
    const content = { ...(random() < 0.9 && { Version: '2012-10-17' }), Statement: statements };
    const text = JSON.stringify(content, undefined, random() < 0.8 ? 2 : 0);
    return random() < 0.95 ? text : text.slice(0, below(text.length));
  };
  return Array.from({ length: count }, policy);
}
