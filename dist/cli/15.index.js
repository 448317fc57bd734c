"use strict";
exports.id = 15;
exports.ids = [15];
exports.modules = {

/***/ 8015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var _chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9468);
/* harmony import */ var _chunk_I6MMGAFA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4631);
/* harmony import */ var _chunk_GQ5KMIWE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
/* harmony import */ var _chunk_PTX63QWN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5891);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_8__);







// src/cli/sandbox/run-command.ts


var forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];
function exitCodeOf(signal) {
  return 128 + node_os__WEBPACK_IMPORTED_MODULE_6__.constants.signals[signal];
}
function cannotRun(program, error) {
  return error.code === "ENOENT" ? { exitCode: 127, message: `${program}: command not found` } : { exitCode: 126, message: `${program}: cannot be run: ${error.message}` };
}
async function runCommand(program, args, env, report) {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.spawn)(program, args, { env, stdio: "inherit" });
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
   * @throws UsageError for a link or a device such as `/dev/stdout`, which root could replace; the system's error if the
   * file cannot be written
   */
  constructor(path, text) {
    this.#path = path;
    this.#text = text;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === false) {
      throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`--write-env takes the path of a file, and ${path} is something else.`);
    }
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(6).toString("hex")}.tmp`;
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)(beside, text, { flag: "wx", mode: 384 });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.renameSync)(beside, path);
    } catch (error) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.rmSync)(beside, { force: true });
      throw error;
    }
  }
  /** Removes the file, unless another sandbox has replaced it. */
  remove() {
    try {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(this.#path, "utf8") === this.#text) (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.rmSync)(this.#path);
    } catch {
    }
  }
};

// src/cli/sandbox/run.ts
async function runSandbox(command, flags) {
  const { fault: faults = [] } = flags;
  const instances = (0,_chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesWith */ .lP)(flags.instances, faults);
  const stop = new _chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .StopSignal */ .dK();
  (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_9__/* .ignoreClosedPipe */ .Dg)();
  const sandbox = await (0,_chunk_I6MMGAFA_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)({
    instances,
    region: flags.region,
    keyLifetimeSeconds: flags.keyLifetime,
    ...flags.port !== void 0 && { port: flags.port },
    ...flags.sshPort !== void 0 && { sshPort: flags.sshPort }
  });
  let file;
  try {
    failCalls(sandbox, faults);
    const variables = (0,_chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .sandboxVariables */ .dU)(sandbox);
    if (flags.writeEnv !== void 0) file = new VariablesFile(flags.writeEnv, (0,_chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCode */ .oN)(variables));
    const [program, ...args] = command;
    if (program === void 0 && file === void 0) process.stdout.write((0,_chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCode */ .oN)(variables));
    if (flags.quiet !== true) process.stderr.write(description(sandbox, program === void 0));
    if (program === void 0) {
      await stop.received;
    } else if (stop.signal.aborted) {
      process.exitCode = exitCodeOf(await stop.received);
    } else {
      process.exitCode = await runCommand(program, args, (0,_chunk_WXT5B4YN_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentWith */ .Cz)(variables), (message) => {
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
function description(sandbox, untilInterrupted) {
  return [
    `The sandbox is an AWS endpoint at ${sandbox.endpoint} (Region ${sandbox.region}) with these instances:`,
    ...sandbox.instances.map(
      ({ id, name, address }) => `  ${id}  ${name}  ssh ${address} port ${sandbox.sshPort}, user ec2-user`
    ),
    `Every user of this machine who has its credentials can run commands as ${process.env.USER ?? "you"}.${untilInterrupted ? " Interrupt to stop." : ""}`,
    ""
  ].join("\n");
}
function failCalls(sandbox, faults) {
  for (const fault of faults) {
    if (!("operation" in fault)) continue;
    const { kind, operation, times } = fault;
    const error = kind === "denied" ? (0,_chunk_GQ5KMIWE_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(operation, sandbox.principal) : (0,_chunk_GQ5KMIWE_js__WEBPACK_IMPORTED_MODULE_2__/* .throttled */ .v6)(operation);
    sandbox.fail(operation, { ...error, ...times !== void 0 && { times } });
  }
}



/***/ })

};
;