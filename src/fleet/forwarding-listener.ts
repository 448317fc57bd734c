import type { RunListener } from './listener';

/** Returns a listener that passes all events on to another, but those that `own` handles. */
export function forwardingListener(listener: RunListener, own: Partial<RunListener>): RunListener {
  return {
    chosen: (choice) => listener.chosen(choice),
    notice: (message) => listener.notice(message),
    waiting: (instanceId, reason) => listener.waiting(instanceId, reason),
    connected: (instance, target, hostKey) => listener.connected(instance, target, hostKey),
    warning: (instance, message, shared) => listener.warning(instance, message, shared),
    debug: (message) => listener.debug(message),
    output: (instance, stream, chunk) => listener.output(instance, stream, chunk),
    transferring: (instance, progress) => listener.transferring(instance, progress),
    finished: (result, error) => listener.finished(result, error),
    ...own,
  };
}
