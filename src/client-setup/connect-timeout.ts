/**
 * Returns the seconds after which `ssh` gives up to connect. `eic proxy` has `connectTimeoutMs` to find the instance, and
 * again to connect to it, and reports why it could not.
 */
export function connectTimeoutSeconds(connectTimeoutMs: number): number {
  return Math.ceil((2 * connectTimeoutMs) / 1000) + 5;
}
