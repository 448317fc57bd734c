import { describe, expect, it } from 'vitest';
import { defaultOsUsers, systemsWithUser } from '../../src/instance/default-os-user';

describe('the users that an AMI comes with', () => {
  it.each([
    ['AlmaLinux OS 9.6.20250522 x86_64', ['ec2-user']],
    ['AlmaLinux OS 10.0.20250529 aarch64', ['ec2-user']],
    ['al2023-ami-2023.8.20250818.0-kernel-6.1-x86_64', ['ec2-user']],
    ['amzn2-ami-kernel-5.10-hvm-2.0.20250808.1-x86_64-gp2', ['ec2-user']],
    ['amzn-ami-hvm-2018.03.0.20230404.0-x86_64-gp2', ['ec2-user']],
    ['ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20250821', ['ubuntu']],
    ['ubuntu-minimal/images/hvm-ssd/ubuntu-jammy-22.04-amd64-minimal-20250820', ['ubuntu']],
    ['debian-12-amd64-20250814-2204', ['admin']],
    ['Rocky-9-EC2-Base-9.6-20250531.0.x86_64', ['rocky']],
    ['CentOS Stream 9 x86_64 20250826', ['centos', 'ec2-user']],
    ['CentOS-7-2111-20220825_1.x86_64', ['centos', 'ec2-user']],
    ['RHEL-9.6.0_HVM-20250618-x86_64-0-Hourly2-GP3', ['ec2-user']],
    ['Fedora-Cloud-Base-AmazonEC2.x86_64-42-20250829', ['fedora']],
    ['suse-sles-15-sp7-v20250812-hvm-ssd-x86_64', ['ec2-user']],
    ['OL9.6-x86_64-HVM-2025-06-11', ['ec2-user']],
  ])('%s: %j', (name, users) => {
    expect(defaultOsUsers(name)?.users).toEqual(users);
  });

  it.each(['our-base-image-17', 'my AlmaLinux OS 9.6.20250522', '', 'Windows_Server-2025-English-Full-Base'])(
    'are not known of "%s"',
    (name) => {
      expect(defaultOsUsers(name)).toBeUndefined();
    },
  );

  it('name the systems that a user belongs to', () => {
    expect(systemsWithUser('ubuntu')).toEqual(['Ubuntu']);
    expect(systemsWithUser('ec2-user')).toContain('AlmaLinux');
    expect(systemsWithUser('deploy')).toEqual([]);
  });
});
