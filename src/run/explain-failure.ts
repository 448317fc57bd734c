import type { ExplainerOptions } from '../doctor/explain-failure';
import type { ExplainFailure } from '../fleet/schedule/failed-connection';

/** Has the doctor say why a connection failed. It takes time to load, and is needed only after a failure. */
export function explainFailure(options: ExplainerOptions): ExplainFailure {
  let made: Promise<ExplainFailure> | undefined;
  return async (failed) => {
    made ??= import('../doctor/explain-failure').then(({ failureExplainer }) => failureExplainer(options));
    return (await made)(failed);
  };
}
