import type { Algorithms } from 'ssh2';

/**
 * Host-key algorithms that are offered, in order of preference, each with the type of key that it signs with: RFC 8709,
 * RFC 5656, and RFC 8332, by which one `ssh-rsa` key signs with SHA-512 or SHA-256. Signatures with SHA-1 (`ssh-rsa` as
 * an algorithm) and `ssh-dss` are never offered.
 */
export const hostKeyAlgorithms = [
  { algorithm: 'ssh-ed25519', keyType: 'ssh-ed25519' },
  { algorithm: 'ecdsa-sha2-nistp256', keyType: 'ecdsa-sha2-nistp256' },
  { algorithm: 'ecdsa-sha2-nistp384', keyType: 'ecdsa-sha2-nistp384' },
  { algorithm: 'ecdsa-sha2-nistp521', keyType: 'ecdsa-sha2-nistp521' },
  { algorithm: 'rsa-sha2-512', keyType: 'ssh-rsa' },
  { algorithm: 'rsa-sha2-256', keyType: 'ssh-rsa' },
] as const;

/** One of the host-key algorithms that are offered. */
export type HostKeyAlgorithm = (typeof hostKeyAlgorithms)[number]['algorithm'];

/** Types of host keys that a server can present. */
export const hostKeyTypes: ReadonlySet<string> = new Set(hostKeyAlgorithms.map(({ keyType }) => keyType));

/** The key exchange that is offered first. A server that chooses another one does not support it, as under FIPS. */
export const preferredKeyExchange = 'curve25519-sha256';

/**
 * The other algorithms that are offered. They cover AlmaLinux's policies DEFAULT, FUTURE, FIPS and LEGACY, and leave
 * out what none of them needs: CBC, SHA-1, compression (which a hostile server could turn into a bomb),
 * group exchange (in which the server chooses a group that ssh2 does not check).
 * The ciphers' order is that of their measured speed in ssh2 without its native addon (`npm run bench`).
 */
export const algorithms = {
  kex: [
    preferredKeyExchange,
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group18-sha512',
    'diffie-hellman-group14-sha256',
  ],
  cipher: [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
    'chacha20-poly1305@openssh.com',
  ],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
  compress: ['none'],
} as const satisfies Algorithms;
