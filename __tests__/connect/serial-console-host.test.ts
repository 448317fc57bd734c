import { describe, expect, it } from 'vitest';
import { readFingerprint } from '../../src/connect/host-keys/fingerprint';
import { serialConsoleHost } from '../../src/connect/serial-console-host';
import { partitions } from '../../src/policy/tables/generated/partitions';

describe('the serial console server', () => {
  // AWS's user guide, "EC2 Serial Console endpoints and fingerprints".
  it.each([
    [
      'us-east-1',
      'serial-console.ec2-instance-connect.us-east-1.aws',
      'SHA256:dXwn5ma/xadVMeBZGEru5l2gx+yI5LDiJaLUcz0FMmw',
    ],
    [
      'eu-south-1',
      'ec2-serial-console.eu-south-1.api.aws',
      'SHA256:lC0kOVJnpgFyBVrxn0A7n99ecLbXSX95cuuS7X7QK30',
    ],
    [
      'cn-north-1',
      'ec2-serial-console.cn-north-1.api.amazonwebservices.com.cn',
      'SHA256:2gHVFy4H7uU3+WaFUxD28v/ggMeqjvSlgngpgLgGT+Y',
    ],
    [
      'us-gov-west-1',
      'serial-console.ec2-instance-connect.us-gov-west-1.amazonaws.com',
      'SHA256:kfOFRWLaOZfB+utbd3bRf8OlPf8nGO2YZLqXZiIw5DQ',
    ],
    ['ap-east-2', 'ec2-serial-console.ap-east-2.api.aws', undefined],
  ])('of %s is that of the guide', (region, hostname, sha256) => {
    expect(serialConsoleHost(region)).toEqual({ hostname, sha256 });
  });

  it('has a well-formed fingerprint of its own in each of the 36 Regions that the guide lists', () => {
    const regions = partitions.flatMap((partition) => partition.regions.split(' '));
    const fingerprints = regions.flatMap((region) => serialConsoleHost(region).sha256 ?? []);
    expect(new Set(fingerprints).size).toBe(36);
    expect(fingerprints).toHaveLength(36);
    expect(fingerprints.map((sha256) => readFingerprint(sha256))).toEqual(
      fingerprints.map((sha256) => ({ sha256 })),
    );
  });
});
