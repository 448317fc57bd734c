import type { InputTexts } from './input-texts';
import type { TunnelNeed } from './need';
import { isBlank, knownText, type Text, trimmedText, writtenText } from './text';

/** Returns how the instances, or the bastion, are reached, as far as AWS is asked about it. */
export function routeOf(
  input: InputTexts,
  viaBastion: boolean,
  { publicIpv4 }: { readonly publicIpv4?: boolean },
  notes: string[],
): 'direct' | 'endpoint' | 'ssm' {
  const command = input('proxy-command');
  if (!isBlank(command)) {
    if (/\b(?:aws|session-manager-plugin)\b/.test(writtenText(command)))
      notes.push('`proxy-command` may call AWS itself. What it needs is not in the policy.');
    return 'direct';
  }
  const type = knownText(input('connection-type'))?.trim();
  if (type === 'direct' || type === 'ssm') return type;
  if (type === 'endpoint' || type === 'eice') return 'endpoint';
  // Behind a bastion, the address is that of the instance, and not of what the runner dials.
  if (!viaBastion && !isBlank(input('instance-ip')) && type !== undefined) return 'direct';
  if (type === undefined)
    notes.push(
      `\`connection-type\` is ${writtenText(input('connection-type')).trim()}; the policy allows tunnels through an endpoint, but not Session Manager.`,
    );
  else if (publicIpv4 === true) return 'direct';
  else if (isBlank(input('endpoint-id')))
    notes.push(
      '`connection-type` is auto, so the policy allows tunnels through an endpoint. If the instances have public IPv4 addresses, add --public-ipv4; they are dialed directly then.',
    );
  return 'endpoint';
}

/** Returns the tunnels that the inputs ask for, if the route is that of an endpoint. */
export function tunnelOf(
  input: InputTexts,
  remotePort: Text,
  { tunnelAddresses }: { readonly tunnelAddresses?: readonly string[] },
): TunnelNeed {
  const endpoint = input('endpoint-id');
  const limit = input('max-tunnel-duration');
  const type = knownText(input('connection-type'))?.trim();
  const isNamed = type === 'endpoint' || type === 'eice' || !isBlank(endpoint);
  return {
    ...(!isNamed && { optional: true }),
    endpointId: isBlank(endpoint)
      ? [{ source: 'the endpoint that the action finds in the VPC of the instance' }]
      : trimmedText(endpoint),
    remotePort,
    ...(!isBlank(limit) && { maxTunnelSeconds: secondsOf(limit) }),
    ...(tunnelAddresses !== undefined && { addresses: tunnelAddresses }),
  };
}

function secondsOf(duration: Text): Text {
  const known = knownText(duration)?.trim();
  if (known === undefined) return [{ source: writtenText(duration).trim() }];
  const [, count, unit = 's'] = /^(\d{1,6})\s*([smh])?$/.exec(known) ?? [];
  return [String(Number(count) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1))];
}
