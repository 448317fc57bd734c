import type { InputReader } from './input-reader';

const noKey = 'Remove it: a new key is made for each step, and no key or password is stored.';
const proxyKey =
  'Remove it: a new key is made for the bastion too (`bastion`), and no key or password is stored.';
const proxyDetail = 'Remove it. `bastion` connects through an instance, `proxy-command` through any program.';
const noCipher = 'Remove it: the ciphers cannot be chosen.';

/**
 * Inputs of other SSH actions, mostly appleboy/ssh-action and scp-action, and what to use here. The runner only warns
 * about an input that `action.yml` does not have, and the step would run without it: without `envs`, a script runs with
 * empty variables. The runner passes such inputs in `INPUT_…` variables like all others.
 */
const foreignInputs: Readonly<Record<string, string>> = {
  host: 'Use `instance-ids`, with instance IDs. To connect to another address, add `instance-ip`.',
  hosts: 'Use `instance-ids`, with instance IDs.',
  username: 'Use `os-user`.',
  user: 'Use `os-user`.',
  script: 'Use `run`.',
  command: 'Use `run`.',
  commands: 'Use `run`.',
  script_path: 'Use `run-file`.',
  envs: "Use `env`, with one NAME or NAME=value on each line. A NAME is taken from the step's `env:`.",
  envs_format: 'Remove it, and write one NAME or NAME=value on each line of `env`.',
  allenvs: 'Remove it, and name each variable in `env`.',
  command_timeout: 'Use `timeout`. `connect-timeout` limits the time to connect.',
  fingerprint: 'Use `known-hosts`, which also takes SHA256:… fingerprints.',
  sync: 'Use `max-parallel: 1` to run on one instance after the other, and `fail-fast: true` to stop at the first failure.',
  script_stop: 'Remove it: the first command that fails ends the script.',
  request_pty: 'Use `pty`.',
  capture_stdout: 'Remove it: the output `stdout` is always set.',
  debug: 'Remove it, and run the job again with debug logging.',
  key: noKey,
  key_path: noKey,
  passphrase: noKey,
  password: noKey,
  cipher: noCipher,
  use_insecure_cipher: noCipher,
  protocol: 'Remove it: IPv4 and IPv6 addresses are both used as they are.',
  proxy_host: 'Use `bastion`, with the ID of the instance to connect through.',
  proxy_port: 'Use `bastion-port`.',
  proxy_username: 'Use `bastion-os-user`.',
  proxy_password: proxyKey,
  proxy_passphrase: proxyKey,
  proxy_timeout: 'Remove it: `connect-timeout` covers the bastion too.',
  proxy_key: proxyKey,
  proxy_key_path: proxyKey,
  proxy_fingerprint: 'Use `known-hosts`, with the ID of the bastion in front of the key.',
  proxy_protocol: proxyDetail,
  proxy_cipher: proxyDetail,
  proxy_use_insecure_cipher: proxyDetail,
  curl_insecure: 'Remove it: nothing is downloaded.',
  source: 'Use `upload`, with `SOURCE => DESTINATION` on each line.',
  target: 'Use `upload`: the target is the DESTINATION of each line, with `/` at its end.',
  rm: 'Use `clean`, which removes files only after the new ones are in place.',
  overwrite: 'Remove it: files are always replaced, each at once.',
  tar_dereference: 'Remove it: links are copied as links.',
  tar_tmp_path: 'Remove it: files are first written next to their destination.',
  tar_exec: 'Remove it: the instance needs no other `tar` than its own.',
  region: 'Use `aws-region`.',
};

/**
 * Records a mistake for each input that this action does not have, if it is known what was meant: an input of another
 * action, or `_` instead of `-` in the name of an input that was read before. Shows no value.
 */
export function refuseForeignInputs(inputs: InputReader): void {
  const misspelled = inputs.names
    .filter((name) => name.includes('-'))
    .map((name) => [name.replaceAll('-', '_'), `Write it as \`${name}\`.`] as const);
  for (const [name, instead] of [...Object.entries(foreignInputs), ...misspelled]) {
    if (inputs.text(name) !== '') inputs.problem(`\`${name}\` is not an input of this action. ${instead}`);
  }
}
