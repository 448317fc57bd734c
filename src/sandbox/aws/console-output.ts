import { fingerprintLine } from '../ssh/host-keys';

/** EC2 keeps the last 64 KiB of an instance's console output. */
export const consoleLimit = 64 * 1024;

/** `Nov 23 06:13:51`, UTC, the day padded with a space: the time of RFC 3164. */
function syslogTime(time: number): string {
  const date = new Date(time);
  // `Mon, 23 Nov 2026 …`. A locale's own format takes 0.1 ms, and the first one several.
  const month = date.toUTCString().slice(8, 11);
  return `${month} ${String(date.getUTCDate()).padStart(2)} ${date.toISOString().slice(11, 19)}`;
}

/**
 * Returns the console output of an AlmaLinux instance after its first boot: kernel and systemd lines, the host keys as
 * cloud-init prints them (fingerprints after a syslog prefix, then the bare public keys), the login prompt. Lines end
 * with CR LF, as on a serial console.
 *
 * @param publicKeys Lines of `*.pub` files. If empty, there is no host-key block.
 * @param time Time of the boot, in milliseconds since 1970.
 */
export function bootLog(
  host: string,
  imageName: string,
  publicKeys: readonly string[],
  time: number,
): string {
  const prefix = `<14>${syslogTime(time + 21_000)} cloud-init: `;
  const rule = `${prefix}${'#'.repeat(61)}`;
  const finished = new Date(time + 21_000).toUTCString().replace('GMT', '+0000');
  const fingerprints =
    publicKeys.length === 0
      ? []
      : [
          rule,
          `${prefix}-----BEGIN SSH HOST KEY FINGERPRINTS-----`,
          ...publicKeys.map((key) => `${prefix}${fingerprintLine(key)}`),
          `${prefix}-----END SSH HOST KEY FINGERPRINTS-----`,
          rule,
          '-----BEGIN SSH HOST KEY KEYS-----',
          ...publicKeys,
          '-----END SSH HOST KEY KEYS-----',
        ];
  const lines = [
    '[    0.000000] Linux version 5.14.0-611.el9.x86_64 (mockbuild@x64-builder) #1 SMP PREEMPT_DYNAMIC',
    '[    0.000000] Command line: BOOT_IMAGE=(hd0,gpt3)/vmlinuz-5.14.0 root=UUID=0 ro console=ttyS0,115200n8 net.ifnames=0',
    '[    0.412233] SELinux:  Initializing.',
    `[    2.801145] systemd[1]: Hostname set to <${host}>.`,
    '[\u001b[0;32m  OK  \u001b[0m] Reached target \u001b[0;1;39mNetwork is Online\u001b[0m.',
    `[   12.004511] cloud-init[812]: Cloud-init v. 24.4-7.el9.alma.1 running 'init' at ${finished}. Up 11.98 seconds.`,
    `[   12.118840] cloud-init[812]: ci-info: | eth0 | True | ${host} |`,
    '[   14.700213] cloud-init[812]: Generating public/private ed25519 key pair.',
    '[   14.701902] cloud-init[812]: Your identification has been saved in /etc/ssh/ssh_host_ed25519_key',
    ...fingerprints,
    `[   21.330127] cloud-init[1021]: Cloud-init v. 24.4-7.el9.alma.1 finished at ${finished}. Datasource DataSourceEc2Local.  Up 21.31 seconds`,
    '',
    `${imageName}`,
    'Kernel 5.14.0-611.el9.x86_64 on an x86_64',
    '',
    `${host} login: `,
  ];
  return lines.join('\r\n');
}
