/** Inputs of `action.yml` that are no flags, each with what a user gives instead. */
export const givenOtherwise: Readonly<Record<string, string>> = {
  // The arguments, which may be names too.
  'instance-ids': 'INSTANCE',
  // `--region` is the AWS CLI's name, and all commands that call AWS have it.
  'aws-region': '--region',
  // A matrix of jobs is a workflow's.
  shards: 'INSTANCE',
  // `eic results join` does that.
  'join-results': 'FILE',
  // The words of COMMAND, or the text of --file.
  run: 'SCRIPT',
  // `--file` is not limited to a workspace, and takes standard input.
  'run-file': '--file',
  // A key on a command line would be in the process list.
  'bootstrap-key': '--bootstrap-key-file',
};
