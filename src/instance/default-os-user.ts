/** Operating systems of AMIs by the form of the AMI's name, and the users that such an AMI has. */
const systems: readonly {
  readonly system: string;
  readonly name: RegExp;
  readonly users: readonly [string, ...string[]];
}[] = [
  { system: 'AlmaLinux', name: /^AlmaLinux OS /, users: ['ec2-user'] },
  { system: 'Amazon Linux', name: /^(?:al20\d\d|amzn2?)-ami-/, users: ['ec2-user'] },
  { system: 'Ubuntu', name: /^ubuntu[/-]/, users: ['ubuntu'] },
  { system: 'Debian', name: /^debian-/, users: ['admin'] },
  { system: 'Rocky Linux', name: /^Rocky-/, users: ['rocky'] },
  // 8 and before have centos, CentOS Stream 9 and later ec2-user.
  { system: 'CentOS', name: /^CentOS[ -]/, users: ['centos', 'ec2-user'] },
  { system: 'RHEL', name: /^RHEL-/, users: ['ec2-user'] },
  { system: 'Fedora', name: /^Fedora-/, users: ['fedora'] },
  { system: 'SUSE', name: /^(?:suse|openSUSE)-/, users: ['ec2-user'] },
  { system: 'Oracle Linux', name: /^OL\d/, users: ['ec2-user'] },
  { system: 'Bitnami', name: /^bitnami-/, users: ['bitnami'] },
];

/** The system of an AMI and the users that it comes with. */
export interface DefaultOsUsers {
  readonly system: string;
  /** The usual one first. */
  readonly users: readonly [string, ...string[]];
}

/**
 * Returns the users that an AMI comes with, by its name; undefined if its publisher is not known by the name. Anybody can
 * give an AMI such a name, and create other users later.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/managing-users.html
 */
export function defaultOsUsers(imageName: string): DefaultOsUsers | undefined {
  return systems.find(({ name }) => name.test(imageName));
}

/** Returns the systems whose AMIs come with the user. */
export function systemsWithUser(osUser: string): string[] {
  return systems.filter(({ users }) => users.includes(osUser)).map(({ system }) => system);
}
