import { decodeBase64, fingerprint, type PublicKey, readPublicKey } from './public-key';

/** The fingerprint of a host key, without the key. */
export interface HostKeyFingerprint {
  /** Key type in SSH's words, `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa` … */
  readonly type: string;
  /** `SHA256:` and the base64 digest without padding. */
  readonly sha256: string;
}

/** The host keys that an instance printed to its console; at least one of the two lists is not empty. */
export interface ConsoleHostKeys {
  readonly keys: readonly PublicKey[];
  readonly fingerprints: readonly HostKeyFingerprint[];
}

const beginFingerprints = '-----BEGIN SSH HOST KEY FINGERPRINTS-----';
const endFingerprints = '-----END SSH HOST KEY FINGERPRINTS-----';
const beginKeys = '-----BEGIN SSH HOST KEY KEYS-----';
const endKeys = '-----END SSH HOST KEY KEYS-----';

/** Characters. An RSA key of 16,384 bits, the longest that OpenSSH takes, fits in 3,000. */
const longestLine = 4096;
/** Host keys of one block that are kept. cloud-init prints three or four. */
const mostKeys = 64;

/**
 * What may stand before cloud-init's own text on a line. Each part is optional, and they come in this order:
 * systemd's copy of a service's output, `logger -s` (which cloud-init calls with the tag `cloud-init`, in older versions
 * and on Amazon Linux `ec2`), and cloud-init's mark of tables. Other services' prefixes are not here on purpose: what
 * they print is not cloud-init's word. Anchored, and every repetition bounded, so that it takes constant time.
 */
const prefix = new RegExp(
  [
    '^',
    /(?:\[ {0,8}\d{1,9}\.\d{1,9}\] cloud-init(?:\[\d{1,9}\])?: )?/,
    /(?:(?:<\d{1,3}>)?(?:(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,32})(?: [\w.-]{1,253})? )?(?:cloud-init|ec2)(?:\[\d{1,9}\])?: )?/,
    /(?:ci-info: )?/,
  ]
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join(''),
);

/** A line of `ssh-keygen -l`: bits, fingerprint, comment, type. MD5 fingerprints begin with `MD5:` or hexadecimal. */
const fingerprintLine = /^(\d{1,5}) (SHA256:[A-Za-z0-9+/]{43}) (?:.* )?\(([A-Z0-9-]{1,20})\)$/;
const keyLine = /^((?:ssh|ecdsa)-[a-z0-9-]{1,40}) ([A-Za-z0-9+/=]+)(?: .*)?$/;

/**
 * Finds the host keys that cloud-init printed to the console at first boot (its module `keys_to_console`).
 *
 * Takes the last complete block of fingerprints and the last complete block of keys. A block with no end, or whose
 * beginning was cut off, counts for nothing. Within a complete block, lines that cannot be read are skipped, because the
 * kernel prints in between: fewer known keys never let another key pass, for whoever connects then asks the server for
 * one of the known types. Where the two blocks contradict each other, they are of different boots, and only the later
 * one counts. Time and memory are linear in the length of the text, whatever it holds.
 *
 * **How far to trust it.** EC2 serves the text over its authenticated API, and no one on the network between can change
 * it. On the instance, only root (and who is in the groups `dialout` or `tty`) may write to `/dev/console` and the
 * serial port. But what root prints there need not be root's own words: the output of user data (package managers,
 * `git clone`, whatever `su user -c` runs) goes to the console behind the same prefixes as cloud-init's own, and so does
 * any user's `logger` message where journald was set to `ForwardToConsole=yes`. Such a text can hold a forged block,
 * which then stands for the host key. To gain by it, its author must also answer at the instance's address and port: be
 * on the network path, or listen, as another user, at a port above 1023. And whoever can print there can push the true
 * block out of the 64 KiB; then no key is known. Who must withstand this pins keys with the `known-hosts` input, which is
 * asked first.
 * @param text console output, base64 decoded; often only its last 64 KiB, cut anywhere
 * @returns `undefined` where there is no complete block, which is normal after a reboot or much output
 */
export function consoleHostKeys(text: string): ConsoleHostKeys | undefined {
  let fingerprints: Block<HostKeyFingerprint> | undefined;
  let keys: Block<PublicKey> | undefined;
  // By what tells them apart: systemd and cloud-init may both print the same lines, one between the other.
  let openFingerprints: Map<string, HostKeyFingerprint> | undefined;
  let openKeys: Map<string, PublicKey> | undefined;

  for (const [end, line] of linesOf(text)) {
    if (line === beginFingerprints || line === beginKeys) {
      openFingerprints = line === beginFingerprints ? new Map() : undefined;
      openKeys = line === beginKeys ? new Map() : undefined;
    } else if (line === endFingerprints || line === endKeys) {
      if (line === endFingerprints && openFingerprints?.size) {
        fingerprints = { items: [...openFingerprints.values()], end };
      } else if (line === endKeys && openKeys?.size) {
        keys = { items: [...openKeys.values()], end };
      }
      openFingerprints = undefined;
      openKeys = undefined;
    } else if (openFingerprints !== undefined && openFingerprints.size < mostKeys) {
      const read = readFingerprint(line);
      if (read !== undefined) openFingerprints.set(`${read.type} ${read.sha256}`, read);
    } else if (openKeys !== undefined && openKeys.size < mostKeys) {
      const read = readKey(line);
      if (read !== undefined) openKeys.set(read.blob.toString('base64'), read);
    }
  }

  if (fingerprints !== undefined && keys !== undefined && contradict(keys.items, fingerprints.items)) {
    if (keys.end > fingerprints.end) fingerprints = undefined;
    else keys = undefined;
  }
  if (fingerprints === undefined && keys === undefined) return undefined;
  return { keys: keys?.items ?? [], fingerprints: fingerprints?.items ?? [] };
}

/** What a complete block holds, and where in the text it ends. */
interface Block<T> {
  readonly items: readonly T[];
  readonly end: number;
}

/**
 * The lines of the text without known prefixes, each with the offset of its end; those that are too long to be of use
 * are left out. A carriage return in the middle of a line does not end it: it is how a program overwrites the prefix.
 */
function* linesOf(text: string): Generator<readonly [end: number, line: string]> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= longestLine) yield [end, text.slice(start, end).trimEnd().replace(prefix, '')];
    start = end + 1;
  }
}

function readFingerprint(line: string): HostKeyFingerprint | undefined {
  const [, bits, sha256, tag] = fingerprintLine.exec(line) ?? [];
  if (bits === undefined || sha256 === undefined || tag === undefined) return undefined;
  const type = typeOfTag(tag, bits);
  // A digest of 32 bytes is 43 characters and one of padding.
  if (type === undefined || decodeBase64(`${sha256.slice('SHA256:'.length)}=`) === undefined)
    return undefined;
  return { type, sha256 };
}

/** `ssh-keygen -l` names the family in parentheses; for ECDSA, the bits before tell which curve it is. */
function typeOfTag(tag: string, bits: string): string | undefined {
  if (tag === 'ED25519') return 'ssh-ed25519';
  if (tag === 'RSA') return 'ssh-rsa';
  if (tag === 'ECDSA' && ['256', '384', '521'].includes(bits)) return `ecdsa-sha2-nistp${bits}`;
  return undefined;
}

function readKey(line: string): PublicKey | undefined {
  const [, type, encoded] = keyLine.exec(line) ?? [];
  if (type === undefined || encoded === undefined) return undefined;
  const key = readPublicKey(type, encoded);
  return 'problem' in key ? undefined : key;
}

/** Whether the fingerprints name a key of some type, and the keys of that type hold another. */
function contradict(keys: readonly PublicKey[], fingerprints: readonly HostKeyFingerprint[]): boolean {
  return keys.some(({ type, blob }) => {
    const ofType = fingerprints.filter((known) => known.type === type);
    return ofType.length > 0 && !ofType.some(({ sha256 }) => sha256 === fingerprint(blob));
  });
}
