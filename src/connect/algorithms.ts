import type { Algorithms } from 'ssh2';

/** Host-key algorithms that are offered, most wanted first; never RSA with SHA-1. */
export const hostKeyAlgorithmsSupported = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const;

/** Offered first: a server that chooses another one does not know it, as under FIPS. */
export const preferredKeyExchange = 'curve25519-sha256';

/**
 * What is offered to a server, beside host keys. It covers AlmaLinux's policies DEFAULT, FUTURE, FIPS and LEGACY and
 * leaves out what none of them needs: CBC, SHA-1, compression (which a hostile server could turn into a bomb),
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
