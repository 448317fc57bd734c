import { describe, expect, it } from 'vitest';
import { compareVersions, imagePackages } from '../../src/instance/image-packages';

describe('the name of an AMI', () => {
  it.each([
    ['AlmaLinux OS 8.8.20230524 x86_64', 'AlmaLinux 8.8.20230524', false],
    ['AlmaLinux OS 8.9.20231123 x86_64', 'AlmaLinux 8.9.20231123', false],
    ['AlmaLinux OS 8.9.20240303 x86_64', 'AlmaLinux 8.9.20240303', true],
    ['AlmaLinux OS 8.10.20260803 x86_64', 'AlmaLinux 8.10.20260803', true],
    ['AlmaLinux OS 9.3.20231113 aarch64', 'AlmaLinux 9.3.20231113', false],
    ['AlmaLinux OS 9.3.20240303 aarch64', 'AlmaLinux 9.3.20240303', true],
    ['AlmaLinux OS 9.10.20270101 x86_64', 'AlmaLinux 9.10.20270101', true],
    ['AlmaLinux OS 10.2.20260817.0 x86_64_v2', 'AlmaLinux 10.2.20260817.0', true],
    ['AlmaLinux OS Kitten 10.20250813.0 x86_64', 'AlmaLinux Kitten 10.20250813.0', true],
    ['al2023-ami-2023.5.20240805.0-kernel-6.1-x86_64', 'Amazon Linux 2023.5.20240805.0', true],
    ['al2023-ami-minimal-2023.5.20240805.0-kernel-6.1-x86_64', 'Amazon Linux 2023.5.20240805.0', false],
    ['amzn2-ami-hvm-2.0.20190508-x86_64-gp2', 'Amazon Linux 2.0.20190508', false],
    ['amzn2-ami-hvm-2.0.20230515.0-x86_64-gp2', 'Amazon Linux 2.0.20230515.0', true],
    ['ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20240101', 'Ubuntu 22.04', true],
    ['ubuntu/images/hvm-ssd/ubuntu-bionic-18.04-amd64-server-20230531', 'Ubuntu 18.04', false],
    ['ubuntu/images-testing/hvm-ssd-gp3/ubuntu-noble-daily-24.04-amd64-server-1', undefined, undefined],
    ['my-golden-image AlmaLinux OS 9.4.20240805 x86_64', undefined, undefined],
    ['AlmaLinux OS 9 x86_64', undefined, undefined],
    ['', undefined, undefined],
  ])('%s: %s', (name, system, included) => {
    expect(imagePackages(name)).toEqual(system === undefined ? undefined : { system, included });
  });
});

describe('versions', () => {
  it.each([
    ['9.10', '9.3', 1],
    ['9.3', '9.10', -1],
    ['10.2.20260817.0', '10.2.20260817', 0],
    ['10.2.20260817.1', '10.2.20260817.0', 1],
    ['8.9.20240303', '8.9.20240303', 0],
    ['10.0', '9.99', 1],
  ])('%s against %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});
