import type { RunInputs } from '../inputs/run-inputs';
import { withOpenPort } from '../security-group/access';
import type { RunSurroundings } from './run-surroundings';

/**
 * Opens the port in the security group of the inputs, if there is one, for as long as `use` takes.
 * @throws EicError if the port cannot be opened; what `use` throws
 */
export function withRequestedPort<T>(
  { securityGroup, selection, request, routing }: RunInputs,
  { clients, listener, cancelled, environment, leases, notice }: RunSurroundings,
  use: () => Promise<T>,
): Promise<T> {
  // A security group is refused with several Regions.
  const [region] = selection.regions;
  if (securityGroup === undefined || region === undefined) return use();
  const port = routing.bastion?.port ?? routing.port;
  const debug = (message: string) => listener.debug(message);
  return withOpenPort(
    { ...securityGroup, port, timeoutMs: request.connectTimeoutMs },
    {
      aws: clients.of(region),
      environment,
      cancelled,
      warn: (message) => listener.warning(undefined, message),
      notice: notice ?? debug,
      debug,
      beforeOpening: (record) => leases?.beforeOpening(record),
      closed: () => leases?.closed(),
    },
    use,
  );
}
