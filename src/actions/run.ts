import { awsClients } from '../aws/clients';
import { chooseRoute } from '../connect/choose-route';
import { EicError } from '../eic-error';
import { runOnInstances } from '../fleet/run-on-instances';
import { readRunInputs } from '../inputs/run-inputs';
import { secretValues } from '../inputs/secret-values';
import { OutputFolder } from '../remote/output-files/output-folder';
import { recorded } from '../remote/output-files/recorded-task';
import { scriptTask } from '../remote/script/script-task';
import { ActionListener } from '../report/github/action-listener';
import { WorkflowLog } from '../report/github/workflow-log';
import { Transcript } from '../report/transcript/transcript';
import { cancellation } from './cancellation';
import { reportFailedRun, reportRun } from './run-report';
import { instancesState, leaveFinished, leaveState } from './state';
import { stepInput } from './step-input';

/** `uses: org/eic-action@v1`: runs a script on instances, shows the run, and fails if one of them failed. */
async function main(log: WorkflowLog, cancelled: AbortSignal): Promise<void> {
  const { region, request, routing, outputsDir, transcript, warnings } = readRunInputs(
    stepInput,
    process.env,
  );
  const { instanceIds, maxParallel, script } = request;
  const listener = new ActionListener({ log, instanceIds, maxParallel, values: script.env.values() });
  for (const warning of warnings) listener.warning(undefined, warning);
  const folder = outputsDir === undefined ? undefined : await OutputFolder.prepare(outputsDir, instanceIds);
  const values = secretValues(script.env, process.env);
  const recording =
    transcript === undefined ? undefined : await Transcript.create(transcript, { instanceIds, values });
  leaveState(instancesState, instanceIds.join(' '), log);

  const aws = awsClients(region);
  const route = chooseRoute(routing, {
    ...request,
    aws,
    warn: (message) => listener.warning(undefined, message),
    debug: (message) => listener.debug(message),
  });
  try {
    const task = recorded(scriptTask(script), folder);
    const results = await runOnInstances({
      ...request,
      route,
      task,
      aws,
      listener: recording?.recording(listener) ?? listener,
      cancelled,
    });
    await reportRun(results, listener, [folder?.failure, await recording?.close()], log);
  } finally {
    route.close();
    aws.close();
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
