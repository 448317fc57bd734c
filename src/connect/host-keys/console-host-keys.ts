import { fingerprint, type HostKeyFingerprint, readListedFingerprint } from './fingerprint';
import { type PublicKey, readPublicKey } from './public-key';

/** Host keys that an instance printed to its console; at least one of the two lists is not empty. */
export interface ConsoleHostKeys {
  readonly keys: readonly PublicKey[];
  readonly fingerprints: readonly HostKeyFingerprint[];
}

const beginFingerprints = '-----BEGIN SSH HOST KEY FINGERPRINTS-----';
const endFingerprints = '-----END SSH HOST KEY FINGERPRINTS-----';
const beginKeys = '-----BEGIN SSH HOST KEY KEYS-----';
const endKeys = '-----END SSH HOST KEY KEYS-----';

/** Maximum length of a line in characters. An RSA key of 16,384 bits, the longest of OpenSSH, fits in 3,000. */
const longestLine = 4096;
/** Maximum number of host keys kept of one block. cloud-init prints three or four. */
const mostKeys = 64;

/**
 * Prefixes before cloud-init's own text on a line. Each part is optional, in this order: systemd's copy of a service's
 * output, `logger -s` (which cloud-init calls with the tag `cloud-init`, in older versions and on Amazon Linux `ec2`),
 * and cloud-init's mark of tables. Prefixes of other services are left out on purpose: cloud-init did not print those
 * lines. The expression is anchored and each repetition is bounded, so that it takes constant time.
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

const keyLine = /^((?:ssh|ecdsa)-[a-z0-9-]{1,40}) ([A-Za-z0-9+/=]+)(?: .*)?$/;

/**
 * Finds the host keys that cloud-init printed to the console at first boot (its module `keys_to_console`).
 *
 * Takes the last complete block of fingerprints and the last complete block of keys. A block without an end, or with
 * its beginning cut off, is ignored. Within a complete block, lines that cannot be read are skipped, because the kernel
 * prints in between. Fewer known keys never let another key pass: the client asks the server for a key of a known type.
 * If the two blocks contradict each other, they are of different boots, and only the later one counts. Time and memory
 * are linear in the length of the text.
 *
 * **How far to trust it.** EC2 serves the text over its authenticated API, and no one on the network between can change
 * it. On the instance, only root (and members of the groups `dialout` or `tty`) may write to `/dev/console` and the
 * serial port. But some of that text may come from others. The output of user data (package managers, `git clone`,
 * commands of `su user -c`) goes to the console behind the same prefixes as cloud-init's own. So does any user's
 * `logger` message if journald has `ForwardToConsole=yes`. Such a text can contain a forged block, which is then taken
 * for the host key. To use it, its author must also respond at the instance's address and port: be on the network path,
 * or listen, as another user, at a port above 1023. Its author can also push the true block out of the 64 KiB; then no
 * key is known. To exclude this, pin keys with the `known-hosts` input, which comes first.
 * @param text console output, base64 decoded; often only its last 64 KiB, cut anywhere
 * @returns undefined if there is no complete block, which is normal after a reboot or much output
 */
export function consoleHostKeys(text: string): ConsoleHostKeys | undefined {
  let fingerprints: Block<HostKeyFingerprint> | undefined;
  let keys: Block<PublicKey> | undefined;
  // Keyed by what distinguishes them: systemd and cloud-init may both print the same lines, interleaved.
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
      const read = readListedFingerprint(line);
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

/** A complete block, with the offset of its end in the text. */
interface Block<T> {
  readonly items: readonly T[];
  readonly end: number;
}

/**
 * Yields the lines of the text without known prefixes, each with the offset of its end, and skips lines that are too
 * long. A carriage return in the middle of a line does not end it: it is how a program overwrites the prefix.
 */
function* linesOf(text: string): Generator<readonly [end: number, line: string]> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= longestLine) yield [end, text.slice(start, end).trimEnd().replace(prefix, '')];
    start = end + 1;
  }
}

function readKey(line: string): PublicKey | undefined {
  const [, type, encoded] = keyLine.exec(line) ?? [];
  if (type === undefined || encoded === undefined) return undefined;
  const key = readPublicKey(type, encoded);
  return 'problem' in key ? undefined : key;
}

/** Returns whether keys and fingerprints of the same type differ. */
function contradict(keys: readonly PublicKey[], fingerprints: readonly HostKeyFingerprint[]): boolean {
  return keys.some(({ type, blob }) => {
    const ofType = fingerprints.filter((known) => known.type === type);
    return ofType.length > 0 && !ofType.some(({ sha256 }) => sha256 === fingerprint(blob));
  });
}
