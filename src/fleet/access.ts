import type { AwsClients } from '../aws/clients';
import type { Route } from '../connect/routes/route';
import type { ExplainFailure } from './schedule/failed-connection';

/** How the instances of one Region are reached. */
export interface Access {
  readonly aws: AwsClients;
  /** The caller that made it closes it. */
  readonly route: Route;
  /** Default is to report the errors of connections as they are. */
  readonly explain?: ExplainFailure | undefined;
}
