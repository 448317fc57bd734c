/**
 * The rooms of src/ and the imports allowed between them. `.dependency-cruiser.cjs` makes its rules from this table and
 * `scripts/room-map.mjs` the table in CONTRIBUTING.md, so the two cannot differ.
 *
 * Every folder directly in src/ has a row. A folder inside one of them has a row where its name needs explaining; it
 * has the imports of the folder around it.
 *
 * @typedef {object} Room
 * @property {string} path the folder, without `src/`
 * @property {string} about what a reader finds in it, as a noun phrase
 * @property {readonly string[]} [mayImport] the rooms that its files may import; only for folders directly in src/
 */

/** Rooms that need nothing from a workflow, a terminal or the sandbox: the product's core, lowest first. */
const core = ['aws', 'ssh2', 'instance', 'connect', 'remote', 'fleet', 'security-group'];

/** @type {readonly Room[]} In the order in which a reader follows one deployment. */
export const rooms = [
  {
    path: 'actions',
    about: 'the entries of the actions: read inputs, run one use case, write outputs',
    mayImport: [...core, 'inputs', 'run', 'client-setup', 'report', 'policy', 'policy-files'],
  },
  { path: 'actions/github', about: "GitHub's API: pull request, changed files, comment" },
  {
    path: 'cli',
    about: "the terminal's entry, one folder a command",
    mayImport: [
      ...core,
      'inputs',
      'run',
      'install',
      'ip-ranges',
      'report',
      'doctor',
      'policy',
      'policy-files',
      'managed-policy',
      'sandbox',
    ],
  },
  { path: 'cli/run', about: '`eic run`: a command or a script on instances' },
  {
    path: 'cli/action-inputs',
    about: 'flags made of the inputs in `action.yml`, and messages that name them',
  },
  { path: 'cli/cp', about: '`eic cp`: files to, from and between instances' },
  { path: 'cli/ssh', about: "`eic ssh`: the system's `ssh` with a pushed key" },
  { path: 'cli/proxy', about: '`eic proxy`: standard streams as a connection, for a `ProxyCommand`' },
  { path: 'cli/tunnel', about: '`eic tunnel`: a local port that leads to one of an instance' },
  { path: 'cli/serial-console', about: "`eic serial-console`: the serial console, with the system's `ssh`" },
  { path: 'cli/install-script', about: '`eic install-script`: the script that installs the packages' },
  { path: 'cli/doctor', about: '`eic doctor`: which link to a login is broken' },
  { path: 'cli/ip-ranges', about: '`eic ip-ranges`: the addresses of the service' },
  { path: 'cli/lint', about: '`eic lint`' },
  { path: 'cli/results', about: '`eic results join`: the results of several jobs as those of one run' },
  { path: 'cli/rules', about: '`eic rules`: the rules and their pages' },
  { path: 'cli/policy', about: '`eic policy explain` and `eic policy render`' },
  { path: 'cli/policy/apply', about: '`eic policy apply`' },
  { path: 'cli/policy/trust', about: '`eic policy trust`' },
  { path: 'cli/policy/needed', about: '`eic policy needed`' },
  { path: 'cli/sandbox', about: '`eic sandbox`: its flags, faults and variables' },
  { path: 'cli/completion', about: '`eic completion`: code for shells, made of the commands themselves' },
  { path: 'cli/demo', about: '`eic demo`: one step of the action, run as a runner does' },
  {
    path: 'inputs',
    about: "what a user asks for, read and checked: an action's inputs, or a command's flags",
    mayImport: [...core, 'policy'],
  },
  { path: 'inputs/transfers', about: 'the lines of `upload` and `download`: paths, globs, `!GLOB`' },
  {
    path: 'run',
    about: 'one run of a script as it was asked for: its route, its output files, its recording',
    mayImport: [...core, 'inputs', 'install', 'report', 'doctor'],
  },
  {
    path: 'client-setup',
    about: "the runner's own `ssh` and the programs that use it: what they are given to reach instances",
    mayImport: [...core, 'inputs'],
  },
  {
    path: 'install',
    about:
      'the EC2 Instance Connect packages: the install script, and running it on an instance that lacks them',
    mayImport: core,
  },
  {
    path: 'doctor',
    about: 'which link between the runner and a login is broken: checks, facts, causes',
    mayImport: [...core, 'policy', 'ip-ranges'],
  },
  { path: 'doctor/checks', about: 'one file a check' },
  {
    path: 'doctor/network',
    about: 'what security groups, network ACLs and route tables say about a connection',
  },
  { path: 'doctor/facts', about: 'what checks read, each asked for once' },
  {
    path: 'fleet',
    about: 'many instances: one run of a task on each',
    mayImport: ['remote', 'connect', 'ssh2', 'instance', 'aws'],
  },
  { path: 'fleet/selection', about: 'which instances a run is for, and their division into shards' },
  { path: 'fleet/schedule', about: 'when each instance is logged in to, gets a key and is worked on' },
  { path: 'fleet/rollout', about: 'batches, health checks, and when no further instance is started' },
  { path: 'fleet/results', about: 'what became of each instance: made, read, joined' },
  {
    path: 'instance',
    about: 'what EC2 reports about an instance: state, addresses, AMI',
    mayImport: ['aws'],
  },
  {
    path: 'connect',
    about: 'from an instance to an authenticated connection: key pair, push, login',
    mayImport: ['ssh2', 'instance', 'aws'],
  },
  { path: 'connect/routes', about: 'ways to reach sshd, behind one interface' },
  { path: 'connect/openssh', about: "what OpenSSH's client is given: an agent, `known_hosts`, options" },
  { path: 'connect/host-keys', about: 'known host keys (`known-hosts`, console output) and their check' },
  {
    path: 'remote',
    about: 'what is done over one connection',
    mayImport: ['connect', 'ssh2', 'instance', 'aws'],
  },
  { path: 'remote/deployment', about: 'the task of a run: uploads, the script, downloads' },
  { path: 'remote/script', about: 'running a script: payload, watchdog, exit code' },
  { path: 'remote/transfer', about: 'copying files: the engine, and what a source and a destination are' },
  { path: 'remote/transfer/local', about: 'files of this machine, as a source and as a destination' },
  {
    path: 'remote/transfer/instance',
    about: 'files of an instance: which way they go, and those of its shell and `tar`',
  },
  { path: 'remote/transfer/sftp', about: "the same with SFTP alone, and SFTP's client" },
  { path: 'remote/transfer/look', about: 'what paths lead to, before anything is copied' },
  { path: 'remote/output-files', about: "each instance's output as files (`outputs-dir`)" },
  {
    path: 'report',
    about: 'how results are shown, one folder a medium',
    mayImport: ['fleet', 'remote', 'connect', 'instance', 'policy', 'doctor'],
  },
  { path: 'report/text', about: 'safe lines and Markdown' },
  { path: 'report/run', about: 'the output of a run: prefixes, capture, tail' },
  { path: 'report/transcript', about: 'the output of a run as a recording (asciicast)' },
  { path: 'report/page', about: 'a run as an HTML page (`report-file`)' },
  { path: 'report/page/browser', about: "the page's own code, which a browser runs" },
  { path: 'report/github', about: 'log, annotations, job summary, outputs, comment' },
  { path: 'report/doctor', about: 'a diagnosis as a tree, JSON and Markdown' },
  { path: 'report/terminal', about: 'the same in a terminal' },
  { path: 'report/findings', about: "the linter's formats: SARIF, JSON, JUnit …" },
  {
    path: 'security-group',
    about: 'the rule that lets this runner in while a run lasts, shared by runs with the same address',
    mayImport: ['aws'],
  },
  {
    path: 'ip-ranges',
    about: "the addresses from which the service connects: AWS's file, formats, comparison with a group",
    mayImport: ['aws'],
  },
  { path: 'aws', about: 'AWS clients, calls with retries, AWS errors, deadlines', mayImport: [] },
  { path: 'ssh2', about: 'all that corrects, guards or reaches into the package ssh2', mayImport: [] },
  {
    path: 'policy',
    about: 'the policy linter. No AWS SDK and no Node modules: it runs in a browser too',
    mayImport: [],
  },
  { path: 'policy/parse', about: 'from text to documents with positions' },
  { path: 'policy/rules', about: 'one file a rule' },
  { path: 'policy/semantics', about: 'which requests a policy allows' },
  { path: 'policy/unknowns', about: 'values for what is known only when a template is used' },
  { path: 'policy/tables', about: 'actions, condition keys and Regions, generated from AWS data' },
  { path: 'policy/schema', about: 'the JSON Schema of a policy and its check' },
  { path: 'policy/configuration', about: "the linter's configuration file" },
  { path: 'policy/explain', about: 'a policy in sentences' },
  { path: 'policy/render', about: "filling in the guide's templates" },
  { path: 'policy/trust', about: "a role's trust policy for GitHub" },
  { path: 'policy/emit', about: 'a policy or a role as commands or a template' },
  { path: 'policy/needed', about: 'the least policy for a command line or a workflow' },
  {
    path: 'policy-files',
    about: "the linter's Node half: files, globs, git",
    mayImport: ['policy'],
  },
  {
    path: 'managed-policy',
    about: "a managed policy of IAM: the account's state, a plan, its steps",
    mayImport: ['aws', 'policy'],
  },
  {
    path: 'sandbox',
    about: 'an embedded AWS with SSH servers, for tests and `eic sandbox`',
    mayImport: ['ssh2', 'policy'],
  },
  { path: 'sandbox/aws', about: 'the AWS endpoint: signatures, calls, faults' },
  {
    path: 'sandbox/iam',
    about: 'the requests that IAM evaluates for each call, and the policies that decide them',
  },
  { path: 'sandbox/network', about: 'VPC, subnets, routes, network ACLs, security groups, prefix lists' },
  { path: 'sandbox/certificates', about: 'X.509 certificates, and an authority that exists only in memory' },
  { path: 'sandbox/metadata', about: "the pages of the instances' metadata, with signed keys" },
  {
    path: 'sandbox/tunnel',
    about: 'EC2 Instance Connect Endpoints: tunnels over TLS and WebSocket, and their faults',
  },
  { path: 'sandbox/ssh', about: 'the SSH servers: logins, sessions, terminals' },
];
