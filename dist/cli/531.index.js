"use strict";
exports.id = 531;
exports.ids = [531];
exports.modules = {

/***/ 7717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   P: () => (/* binding */ FileFailure)
/* harmony export */ });
// src/policy-files/file-failure.ts
var FileFailure = class _FileFailure extends Error {
  constructor(fileName, message, {
    reason = "unusable",
    cause
  } = {}) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.fileName = fileName;
    this.reason = reason;
  }
  fileName;
  name = "FileFailure";
  /** `missing` for no such file, `leads-out` for a link out of the workspace, `unusable` for any other reason. */
  reason;
  /** Returns a thrown system error as a failure of the file, with a sentence for Node's code. Throws anything else again. */
  static from(fileName, thrown) {
    if (thrown instanceof _FileFailure) return thrown;
    const code = errorCode(thrown);
    if (code === void 0) throw thrown;
    return new _FileFailure(fileName, sentences.get(code) ?? `The file system says ${code}.`, {
      reason: code === "ENOENT" ? "missing" : "unusable",
      cause: thrown
    });
  }
};
var sentences = /* @__PURE__ */ new Map([
  ["ENOENT", "There is no such file."],
  ["ENOTDIR", "There is no such file: a part of its path is not a directory."],
  ["EISDIR", "It is a directory, not a file."],
  ["EACCES", "This user does not have the permissions for it."],
  ["EPERM", "This user does not have the permissions for it."],
  ["EROFS", "It is on a file system that cannot be written to."],
  ["ENOSPC", "There is no space left on the disk to write it."],
  ["ENXIO", "It is a socket or a device, not a regular file."],
  ["ELOOP", "Its symbolic links lead in a circle."],
  ["ENAMETOOLONG", "Its name is longer than the file system allows."],
  ["ERR_INVALID_ARG_VALUE", "A file name cannot have a NUL character."]
]);
function errorCode(thrown) {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
}




/***/ }),

/***/ 531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var _chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7734);
/* harmony import */ var _chunk_YEVCRPTI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5051);
/* harmony import */ var _chunk_YZ6BDX4U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
/* harmony import */ var _chunk_PTX63QWN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7717);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9468);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5891);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_10__);








// src/cli/sandbox/instances.ts
function instancesWith(count, faults, privateNames = []) {
  const names = Array.from({ length: count }, (_, index) => `web-${index + 1}`);
  const check = (option, name) => {
    if (name === "all" || names.includes(name)) return;
    const last = count === 1 ? "" : ` to web-${count}`;
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(
      `${option}${name}: there is no such instance. The sandbox has web-1${last}; all names each of them.`
    );
  };
  for (const fault of faults) if ("instance" in fault) check(`--fault ${fault.kind}=`, fault.instance);
  for (const name of privateNames) check("--private ", name);
  return names.map((name) => {
    const concerns = (named) => named === name || named === "all";
    const kinds = faults.flatMap(
      (fault) => "instance" in fault && concerns(fault.instance) ? [fault.kind] : []
    );
    return {
      name,
      ...kinds.includes("stopped") && { state: "stopped" },
      ...kinds.includes("empty-console") && { consoleOutput: null },
      ...privateNames.some(concerns) && { publicAddress: null }
    };
  });
}

// src/cli/sandbox/run-command.ts


var forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];
function exitCodeOf(signal) {
  return 128 + node_os__WEBPACK_IMPORTED_MODULE_7__.constants.signals[signal];
}
function cannotRun(program, error) {
  return error.code === "ENOENT" ? { exitCode: 127, message: `${program}: command not found` } : { exitCode: 126, message: `${program}: cannot be run: ${error.message}` };
}
async function runCommand(program, args, env, report) {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(program, args, { env, stdio: "inherit" });
  const forward = (signal) => {
    if (signal !== "SIGINT" || process.stdin.isTTY !== true) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  try {
    return await new Promise((resolve) => {
      child.once("error", (error) => {
        const { exitCode, message } = cannotRun(program, error);
        report(message);
        resolve(exitCode);
      });
      child.once("exit", (code, signal) => {
        resolve(code ?? (signal === null ? 1 : exitCodeOf(signal)));
      });
    });
  } finally {
    for (const signal of forwarded) process.off(signal, forward);
  }
}

// src/cli/sandbox/variables-file.ts



var VariablesFile = class {
  #path;
  #text;
  /**
   * Writes the file. It is never incomplete: the text is written to another file, which is then renamed. Only this
   * user can read it. A file that is there is replaced.
   *
   * @throws UsageError if it cannot be written, and for a link or a device such as `/dev/stdout`, which root could replace
   */
  constructor(path, text) {
    this.#path = path;
    this.#text = text;
    requireFolder(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === false) {
      throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--write-env ${path}: It is not a file.`);
    }
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(6).toString("hex")}.tmp`;
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.writeFileSync)(beside, text, { flag: "wx", mode: 384 });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.renameSync)(beside, path);
    } catch (error) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.rmSync)(beside, { force: true });
      throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--write-env ${path}: ${_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_3__/* .FileFailure */ .P.from(path, error).message}`);
    }
  }
  /** Removes the file, unless another sandbox has replaced it. */
  remove() {
    try {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(this.#path, "utf8") === this.#text) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.rmSync)(this.#path);
    } catch {
    }
  }
};
function requireFolder(path) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(path);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--write-env ${path}: the folder ${folder} does not exist.`);
}

// src/cli/sandbox/run.ts
async function runSandbox(command, flags) {
  const { fault: faults = [], private: privateNames = [] } = flags;
  const { endpoints = privateNames.length > 0 ? 1 : 0 } = flags;
  const { osUser: osUsers = ["ec2-user"] } = flags;
  const instances = instancesWith(flags.instances, faults, privateNames).map((options) => ({
    ...options,
    osUsers
  }));
  const stop = new _chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__/* .StopSignal */ .dK();
  (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreClosedPipe */ .Dg)();
  const sandbox = await (0,_chunk_YEVCRPTI_js__WEBPACK_IMPORTED_MODULE_0__/* .startSandbox */ .O)({
    instances,
    endpoints: Array.from({ length: endpoints }, () => ({})),
    region: flags.region,
    keyLifetimeSeconds: flags.keyLifetime,
    ...flags.port !== void 0 && { port: flags.port },
    ...flags.sshPort !== void 0 && { sshPort: flags.sshPort }
  });
  let file;
  try {
    failCalls(sandbox, faults);
    const variables = (0,_chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__/* .sandboxVariables */ .dU)(sandbox);
    if (flags.writeEnv !== void 0) file = new VariablesFile(flags.writeEnv, (0,_chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__/* .shellCode */ .oN)(variables));
    const [program, ...args] = command;
    if (program === void 0 && file === void 0) process.stdout.write((0,_chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__/* .shellCode */ .oN)(variables));
    if (flags.quiet !== true) process.stderr.write(description(sandbox, osUsers, program === void 0));
    if (program === void 0) {
      await stop.received;
    } else if (stop.signal.aborted) {
      process.exitCode = exitCodeOf(await stop.received);
    } else {
      process.exitCode = await runCommand(program, args, (0,_chunk_KZB57XTV_js__WEBPACK_IMPORTED_MODULE_11__/* .environmentWith */ .Cz)(variables), (message) => {
        process.stderr.write(`eic: ${message}
`);
      });
    }
  } finally {
    file?.remove();
    await sandbox.close();
    stop.close();
  }
}
function description(sandbox, osUsers, untilInterrupted) {
  const users = `${osUsers.length === 1 ? "user" : "users"} ${osUsers.join(", ")}`;
  return [
    `The sandbox is an AWS endpoint at ${sandbox.endpoint} (Region ${sandbox.region}) with these instances:`,
    ...sandbox.instances.map((instance) => {
      const { id, name, address, privateAddress, publicAddress } = instance;
      const reached = publicAddress === null ? `private ${privateAddress}` : `ssh ${address}`;
      return `  ${id}  ${name}  ${reached} port ${sandbox.sshPort}, ${users}`;
    }),
    ...sandbox.endpoints.map(({ id, dnsName }) => `  ${id}  EC2 Instance Connect Endpoint  ${dnsName}`),
    `Every user of this machine who has its credentials can run commands as ${process.env.USER ?? "you"}.${untilInterrupted ? " Interrupt to stop." : ""}`,
    ""
  ].join("\n");
}
function failCalls(sandbox, faults) {
  for (const fault of faults) {
    if (!("operation" in fault)) continue;
    const { kind, operation, times } = fault;
    const error = kind === "denied" ? (0,_chunk_YZ6BDX4U_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(operation, sandbox.principal) : (0,_chunk_YZ6BDX4U_js__WEBPACK_IMPORTED_MODULE_1__/* .throttled */ .v6)(operation);
    sandbox.fail(operation, { ...error, ...times !== void 0 && { times } });
  }
}



/***/ })

};
;