/**
 * What the service takes as an OS user (EC2 Instance Connect API reference, `SendSSHPublicKey`); a name of digits alone
 * would be a user ID.
 */
const osUserForm =
  /^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$/;

/** Whether a request can name such an OS user. */
export function isOsUser(name: string): boolean {
  return osUserForm.test(name);
}

/** An OS user that stands for all that a policy does not name. */
export const otherOsUser = 'someone-else';
