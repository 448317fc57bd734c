import { isOsUser, osUserForm } from '../../policy/os-user';
import { UsageError } from '../usage-error';

/** A path on this machine. */
export interface LocalPlace {
  readonly kind: 'local';
  readonly path: string;
}

/** A path on an instance. */
export interface InstancePlace {
  readonly kind: 'instance';
  /** The OS user before the `@`. */
  readonly user: string | undefined;
  /** The INSTANCE argument: an ID or a name. */
  readonly instance: string;
  /** As it was written, but for `~/`. Empty for the home directory. */
  readonly path: string;
}

/** Standard input as a source, standard output as a destination. */
export interface StreamPlace {
  readonly kind: 'stream';
}

/** A SOURCE or the DESTINATION of `eic cp`. */
export type Place = LocalPlace | InstancePlace | StreamPlace;

/**
 * Reads a SOURCE or the DESTINATION as `scp` does: a colon before the first slash ends the name of the instance, unless
 * it is the first character. `./` before a local path protects a colon in it, and a file whose name is `-`.
 * @throws {UsageError}
 */
export function parsePlace(argument: string): Place {
  if (argument === '') throw new UsageError('A SOURCE or the DESTINATION is empty.');
  if (argument === '-') return { kind: 'stream' };
  // Commander takes options that are numbers as arguments, such as the -3 of scp.
  if (/^-\d+$/.test(argument))
    throw new UsageError(`unknown option '${argument}'; a file of that name is written ./${argument}.`);
  if (argument.startsWith('scp://') || argument.startsWith('sftp://'))
    throw new UsageError(`${argument}: write [USER@]INSTANCE:PATH; the port is --port.`);
  const host = /^[^/:][^/:]*(?=:)/.exec(argument)?.[0];
  if (host === undefined) return { kind: 'local', path: argument };
  const at = host.lastIndexOf('@');
  const user = at < 0 ? undefined : host.slice(0, at);
  const instance = host.slice(at + 1);
  if (instance === '') throw new UsageError(`${argument}: there is no INSTANCE between the @ and the colon.`);
  if (user !== undefined && !isOsUser(user))
    throw new UsageError(`${argument}: before the @ there must be ${osUserForm}.`);
  return { kind: 'instance', user, instance, path: fromHome(argument, argument.slice(host.length + 1)) };
}

/** Removes `~/`: relative paths begin in the home directory. */
function fromHome(argument: string, path: string): string {
  if (/^~[^/]/.test(path))
    throw new UsageError(
      `${argument}: only the home directory of the user who logs in can be written with a ~; write ./~ for a name that begins so.`,
    );
  return path.replace(/^~\/*/, '');
}

/** Returns an argument that {@link parsePlace} reads as this place. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'stream':
      return '-';
    case 'local':
      return place.path;
    case 'instance':
      return `${place.user === undefined ? '' : `${place.user}@`}${place.instance}:${place.path}`;
  }
}
