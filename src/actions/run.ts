import { RegionalClients } from '../aws/regional-clients';
import { EicError } from '../eic-error';
import { readRunInputs } from '../inputs/run-inputs';
import { ActionListener } from '../report/github/action-listener';
import { WorkflowLog } from '../report/github/workflow-log';
import { runScript } from '../run/run-script';
import { withoutBootstrapKey } from './bootstrap-key';
import { cancellation } from './cancellation';
import { leasesInState } from './lease-state';
import { reportFailedRun, reportRun } from './run-report';
import { instancesState, leaveFinished, leaveState } from './state';
import { stepInput } from './step-input';
import { stepWithoutRun } from './step-without-run';

/** `uses: org/eic-action@v1`: copies files and runs a script on instances, shows the run, and fails if one of them failed. */
async function main(log: WorkflowLog, cancelled: AbortSignal): Promise<void> {
  const otherStep = await stepWithoutRun();
  if (otherStep !== undefined) return otherStep(log, cancelled);
  const environment = process.env;
  const inputs = readRunInputs(withoutBootstrapKey(stepInput, environment), environment);
  const { maxParallel, script, healthCheck } = inputs.request;
  const listener = new ActionListener({
    log,
    // An instance is finished after its check. Until then, others of its batch are under way too.
    maxParallel: healthCheck === undefined ? maxParallel : Math.max(2, maxParallel),
    grouped: inputs.grouped,
    values: (script ?? healthCheck)?.env.values(),
  });

  const clients = new RegionalClients();
  try {
    const { results, fileFailures } = await runScript(inputs, {
      clients,
      listener,
      cancelled,
      environment,
      leases: leasesInState(log),
      chosen: (ids) => leaveState(instancesState, ids.join(' '), log),
      notice: (message) => log.notice(message),
    }).catch(async (thrown: unknown) => {
      // Ends the lines of progress, and shows the warnings that were held back.
      await listener.end();
      throw thrown;
    });
    await reportRun(results, listener, fileFailures, log);
  } finally {
    clients.close();
  }
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  using cancelled = cancellation();
  try {
    await main(log, cancelled.signal);
  } catch (thrown) {
    await reportFailedRun(EicError.from(thrown), log);
  } finally {
    leaveFinished(log);
    await log.close();
  }
}

void entry();
