import { directRoute } from './routes/direct';
import type { Route } from './routes/route';

/** The inputs that decide how instances are reached. */
export interface RouteInputs {
  /** TCP port of sshd. */
  readonly port: number;
  /** The `instance-ip` input, if it is given. */
  readonly instanceIp?: string | undefined;
}

/** Returns the route for the inputs. The only place that knows the concrete routes. */
export function chooseRoute({ port, instanceIp }: RouteInputs): Route {
  return directRoute(port, instanceIp);
}
