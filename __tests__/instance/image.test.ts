import { describe, expect, it } from 'vitest';
import { builtWithoutPackages } from '../../src/instance/image';

describe('an AMI', () => {
  it.each([
    ['AlmaLinux OS 8.9.20231123 x86_64', true],
    ['AlmaLinux OS 8.9.20240303 x86_64', false],
    ['AlmaLinux OS 8.10.20260803 aarch64', false],
    ['AlmaLinux OS 9.2.20230513 x86_64', true],
    ['AlmaLinux OS 9.3.20240303 aarch64', false],
    ['AlmaLinux OS 9.8.20260810 x86_64', false],
    ['AlmaLinux OS 10.2.20260817.0 x86_64', false],
    ['al2023-ami-2023.6', undefined],
    ['', undefined],
  ])('named "%s" was built without the packages: %s', (name, expected) => {
    expect(builtWithoutPackages(name)).toBe(expected);
  });
});
