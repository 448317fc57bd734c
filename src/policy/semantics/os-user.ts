/** What the service takes as an OS user (EC2 Instance Connect API reference, `SendSSHPublicKey`). */
const osUserForm = /^[A-Za-z_][A-Za-z0-9@._-]{0,30}[A-Za-z0-9$_-]?$/;

/** Whether a request can name such an OS user. */
export function isOsUser(name: string): boolean {
  return osUserForm.test(name);
}

/** An OS user that stands for all that a policy does not name. */
export const otherOsUser = 'someone-else';

/** Whether a text is still to be filled in by whoever copied it: `$TAGVALUE`, `<USER>`, `{{user}}`, `${USER}`. */
export function isPlaceholder(text: string): boolean {
  return /\$[A-Z]|<[^>]*>|\{\{|\$\{[^:}]*\}/.test(text);
}
