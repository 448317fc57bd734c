import type { GivenLogin } from '../connect/given-key';
import { isOsUser, osUserForm } from '../policy/os-user';
import { type PrivateKeyProblem, readPrivateKey } from '../ssh2/read-private-key';
import { described, type InputReader } from './input-reader';
import { secretLines } from './secret-values';

/** The login with `bootstrap-key`, and the lines of the key that must not be shown. */
export interface BootstrapInputs extends GivenLogin {
  readonly secrets: readonly string[];
}

const problems: Readonly<Record<PrivateKeyProblem, string>> = {
  passphrase: 'has a passphrase; it takes a key without one (`ssh-keygen -p -N "" -f FILE` removes it)',
  type: 'is of a type that is not supported; it takes an Ed25519, RSA or ECDSA key',
  unreadable: "is not a private key that can be read; it takes the whole file, in OpenSSH's format or PEM",
};

/** Reads `install-packages` and the inputs that belong to it. Returns `undefined` if nothing is to be installed. */
export function readBootstrap(inputs: InputReader, osUser: string): BootstrapInputs | undefined {
  const install = inputs.boolean('install-packages');
  const text = inputs.raw('bootstrap-key');
  const user = inputs.text('bootstrap-os-user');
  if (!install) {
    for (const name of ['bootstrap-key', 'bootstrap-os-user'] as const) {
      if (inputs.text(name) !== '')
        inputs.problem(`\`${name}\` has no effect without \`install-packages: true\`.`);
    }
    return undefined;
  }
  if (user !== '' && !isOsUser(user))
    inputs.problem(`\`bootstrap-os-user\` is ${described(user)}; it takes ${osUserForm}.`);
  const privateKey = readKey(text, inputs);
  if (privateKey === undefined) return undefined;
  return { privateKey, osUser: user === '' ? osUser : user, secrets: secretLines(text) };
}

/** Returns `undefined` after a problem was recorded. No message has text of the key. */
function readKey(text: string, inputs: InputReader): GivenLogin['privateKey'] | undefined {
  if (text.trim() === '') {
    inputs.problem(
      '`bootstrap-key` is empty, and `install-packages` needs it; it takes a private key from a secret. A workflow of a fork has no secrets.',
    );
    return undefined;
  }
  const key = formProblem(text) ?? readPrivateKey(`${text.trim()}\n`);
  if (typeof key !== 'string') return key;
  inputs.problem(`\`bootstrap-key\` ${isKeyProblem(key) ? problems[key] : key}.`);
  return undefined;
}

function isKeyProblem(text: string): text is PrivateKeyProblem {
  return Object.hasOwn(problems, text);
}

/** Returns the mistake of pasting, as a clause without its subject. */
function formProblem(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^(?:ssh-|ecdsa-|sk-)|^-+ ?BEGIN (?:SSH2 |RSA )?PUBLIC KEY/.test(trimmed))
    return 'is a public key; it takes the private key, whose file has no `.pub` in its name';
  if (trimmed.startsWith('PuTTY-User-Key-File'))
    return "is in PuTTY's format; it takes OpenSSH's format or PEM (`puttygen FILE -O private-openssh`)";
  if (text.includes('\r'))
    return 'has Windows line endings (CRLF); save the file with LF (`dos2unix FILE`) and set the secret from it';
  if (/^[ \t]+\S/m.test(trimmed))
    return 'has indented lines; set the secret from the file itself (`gh secret set NAME < FILE`)';
  if (
    /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(trimmed) &&
    !/-----END [A-Z0-9 ]*PRIVATE KEY-----$/.test(trimmed)
  )
    return 'has no end; it takes the whole file, with the line `-----END …-----`';
  return undefined;
}
