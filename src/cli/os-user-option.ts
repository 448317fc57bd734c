import { InvalidArgumentError } from 'commander';
import { isOsUser, osUserForm } from '../policy/os-user';
import { listed } from './list-option';

/** Reads the OS user of an option; a value of another form is a wrong argument. */
export function osUser(value: string): string {
  if (!isOsUser(value)) throw new InvalidArgumentError(`It takes ${osUserForm}.`);
  return value;
}

/** Collects the OS users of an option that may be repeated. */
export function osUsers(value: string, before: readonly string[] | undefined): readonly string[] {
  return listed(osUser(value), before);
}
