/**
 * The form of an OS user, as the model of `SendSSHPublicKey` has it for `InstanceOSUser` (botocore's
 * `service-2.json`; the API reference has its first half only). A name may begin with digits, but digits alone are a
 * user ID, which the service refuses. `schemas/lint-config.schema.json` has the same pattern.
 */
export const osUserPattern =
  '^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$';

/** The same in words: the end of "it takes …". */
export const osUserForm =
  'a user name of 1 to 32 letters, digits and _ . - @, not of digits alone, such as ec2-user';

const form = new RegExp(osUserPattern);

/**
 * Returns whether a key can be pushed for an OS user of this name. `*` is not a name: to allow any user, turn the linter's
 * rules on OS users off in its configuration, where a reader sees it.
 */
export function isOsUser(name: string): boolean {
  return form.test(name);
}
