/** An option of `ssh` as it was given. */
export interface SshOption {
  /** `L` of `-L 8080:localhost:80`. */
  readonly letter: string;
  /** `8080:localhost:80`; empty for an option without a value. */
  readonly value: string;
}

/** OpenSSH's options that take a value (`getopt` in its `ssh.c`). All others are flags. */
const withValue = 'bceilmopBDEFIJLOPQRSwW';

/**
 * Reads the options at the beginning of a command line of `ssh`, as `ssh` does after the destination: until `--` or the
 * first word of the command. Nothing is checked: `ssh` itself does that.
 */
export function sshOptions(args: readonly string[]): SshOption[] {
  const options: SshOption[] = [];
  const words = [...args];
  for (
    let word = words.shift();
    word?.startsWith('-') && word !== '-' && word !== '--';
    word = words.shift()
  ) {
    for (let at = 1; at < word.length; at++) {
      const letter = word.charAt(at);
      if (!withValue.includes(letter)) {
        options.push({ letter, value: '' });
        continue;
      }
      options.push({ letter, value: word.slice(at + 1) || (words.shift() ?? '') });
      break;
    }
  }
  return options;
}

/** Returns the values that were given for a keyword of `ssh_config`, such as `User`, with `-o`. */
export function configValues(options: readonly SshOption[], keyword: string): string[] {
  const form = new RegExp(`^\\s*${keyword}(?:\\s*=\\s*|\\s+)(.*?)\\s*$`, 'i');
  return options.flatMap(({ letter, value }) => (letter === 'o' ? (form.exec(value)?.[1] ?? []) : []));
}
