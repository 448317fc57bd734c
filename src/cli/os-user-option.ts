import { InvalidArgumentError } from 'commander';
import { isOsUser, osUserForm } from '../policy/os-user';
import { listed } from './list-option';

/** Collects the OS users of an option that may be repeated; a value of another form is a wrong argument. */
export function osUsers(value: string, before: readonly string[] | undefined): readonly string[] {
  if (!isOsUser(value)) throw new InvalidArgumentError(`It takes ${osUserForm}.`);
  return listed(value, before);
}
