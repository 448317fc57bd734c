import { InvalidArgumentError } from 'commander';
import { isOsUser, osUserForm } from '../policy/os-user';

/** Reads the OS user of an option; a value of another form is a wrong argument. */
export function osUser(value: string): string {
  if (!isOsUser(value)) throw new InvalidArgumentError(`It takes ${osUserForm}.`);
  return value;
}
