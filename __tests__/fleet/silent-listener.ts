import type { RunListener } from '../../src/fleet/listener';

/** A listener that shows nothing. */
export const silentListener: RunListener = {
  chosen() {},
  notice() {},
  waiting() {},
  connected() {},
  warning() {},
  debug() {},
  output() {},
  transferring() {},
  finished() {},
};
