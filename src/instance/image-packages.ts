/** The system of an AMI, and whether it can use EC2 Instance Connect as it is. */
export interface ImagePackages {
  /** Such as `AlmaLinux 9.4.20240805`. */
  readonly system: string;
  /** Whether the AMI was built with the packages. */
  readonly included: boolean;
}

/**
 * Returns whether an AMI was built with the packages, by its name; undefined for names of others than AlmaLinux, Amazon
 * Linux and Ubuntu.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-prerequisites.html
 */
export function imagePackages(imageName: string): ImagePackages | undefined {
  return almaLinux(imageName) ?? amazonLinux(imageName) ?? ubuntu(imageName);
}

/** Names such as `AlmaLinux OS 9.4.20240805 x86_64`, `AlmaLinux OS 10.2.20260817.0 aarch64`, `AlmaLinux OS Kitten 10.20250813.0`. */
const almaLinuxName = /^AlmaLinux OS (Kitten )?(\d+(?:\.\d+){1,3})(?: |$)/;

/** The first AMIs with the packages, by major version; those of 10 always had them. */
const almaLinuxSince: Readonly<Record<string, string>> = { 8: '8.9.20240303', 9: '9.3.20240303' };

function almaLinux(name: string): ImagePackages | undefined {
  const [, kitten = '', version] = almaLinuxName.exec(name) ?? [];
  if (version === undefined) return undefined;
  const since = almaLinuxSince[version.split('.')[0] ?? ''];
  const included =
    since === undefined ? Number.parseInt(version, 10) >= 10 : compareVersions(version, since) >= 0;
  return { system: `AlmaLinux ${kitten}${version}`, included };
}

function amazonLinux(name: string): ImagePackages | undefined {
  const [, minimal, version] = /^al2023-ami-(minimal-)?(\d+(?:\.\d+)*)/.exec(name) ?? [];
  if (version !== undefined) return { system: `Amazon Linux ${version}`, included: minimal === undefined };
  const [, minimal2, version2] = /^amzn2-ami-(minimal-)?(?:hvm-)?(2\.0\.\d{8}(?:\.\d+)?)/.exec(name) ?? [];
  if (version2 === undefined) return undefined;
  const included = minimal2 === undefined && compareVersions(version2, '2.0.20190618') >= 0;
  return { system: `Amazon Linux ${version2}`, included };
}

function ubuntu(name: string): ImagePackages | undefined {
  const version = /^ubuntu\/images[^/]*\/(?:[^/]*\/)?ubuntu-[a-z]+-(\d+\.\d+)-/.exec(name)?.[1];
  if (version === undefined) return undefined;
  return { system: `Ubuntu ${version}`, included: compareVersions(version, '20.04') >= 0 };
}

/** Compares dotted versions number by number: `9.10` is later than `9.3`. A missing part is 0. */
export function compareVersions(one: string, other: string): number {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
