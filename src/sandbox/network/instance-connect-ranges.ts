/** The IPv4 prefixes of EC2 Instance Connect in some Regions (AWS's `ip-ranges.json`). */
const ipv4Prefixes: Readonly<Record<string, string>> = {
  'eu-central-1': '3.120.181.40/29',
  'eu-west-1': '18.202.216.48/29',
  'us-east-1': '18.206.107.24/29',
  'us-west-2': '18.237.140.160/29',
};

/** Prefixes for documentation (RFC 5737 and RFC 3849), for what is not in the table. */
const documentation = { ipv4: '192.0.2.0/29', ipv6: '2001:db8:e1c::/56' };

/** Returns the prefixes that EC2 Instance Connect has in a Region of the sandbox. */
export function instanceConnectRanges(region: string): { readonly ipv4: string; readonly ipv6: string } {
  return { ipv4: ipv4Prefixes[region] ?? documentation.ipv4, ipv6: documentation.ipv6 };
}
