"use strict";
exports.id = 784;
exports.ids = [784];
exports.modules = {

/***/ 8784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinResultsOfJobs: () => (/* binding */ joinResultsOfJobs)
/* harmony export */ });
/* harmony import */ var _chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);
/* harmony import */ var _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5578);
/* harmony import */ var _chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);
/* harmony import */ var _chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1652);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1962);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8818);









// src/inputs/join-results.ts
var otherUses = ["run", "run-file", "upload", "download", "shards", "retry-failed-of"];
var choices = ["filters", "auto-scaling-group", "exclude"];
function readJoinInputs(source, environment) {
  const inputs = new _chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i_(source);
  const folders = (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .writableFolders */ .SX)(environment);
  const ids = (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstanceIds */ .OU)(inputs);
  const port = inputs.integer("port", 1, 65535);
  for (const name of otherUses) {
    if (inputs.text(name) !== "")
      inputs.problem(
        `\`${name}\` has no effect with \`join-results\`, which only joins results; use a step of its own.`
      );
  }
  for (const name of choices) {
    if (inputs.text(name) !== "")
      inputs.problem(
        `\`${name}\` has no effect with \`join-results\`, which looks up no instance; give the output \`instance-ids\` of the step that chose them to \`instance-ids\`.`
      );
  }
  const places = (0,_chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .readResultPlaces */ .En)(inputs, folders);
  const lists = (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .readResultsFiles */ .sT)(inputs, "join-results", inputs.text("join-results"), folders);
  (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseForeignInputs */ .CH)(inputs);
  inputs.done();
  return { joined: (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .joinResults */ .FU)(lists, { ids, port }), ...places };
}

// src/report/run/left-out-text.ts
function leftOutText({ leftOut }, name) {
  if (leftOut.length === 0) return void 0;
  const what = leftOut.length === 1 ? "The result of 1 instance is" : `The results of ${leftOut.length} instances are`;
  return `${what} left out, because \`${name}\` does not name ${leftOut.length === 1 ? "it" : "them"}: ${(0,_chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .listedNames */ .cr)(leftOut)}.`;
}

// src/report/run/replay-results.ts
function replayResults(results, listener) {
  listener.chosen({
    ids: results.map(({ instanceId }) => instanceId),
    instances: new Map(results.flatMap(known).map((instance) => [instance.id, instance])),
    problems: /* @__PURE__ */ new Map(),
    wasPending: /* @__PURE__ */ new Set(),
    findMs: 0
  });
  for (const result of results) listener.finished(result, errorOf(result));
}
function known({ instanceId, name, region, availabilityZone }) {
  if (region === null) return [];
  return [
    {
      id: instanceId,
      state: "running",
      region,
      ...name !== null && { name },
      ...availabilityZone !== null && { availabilityZone }
    }
  ];
}
function errorOf({ error }) {
  if (error === null) return void 0;
  const { code, message, remedy, details, requestId } = error;
  return new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .UA(code, message, { remedy, details, requestId: requestId ?? void 0 });
}

// src/report/run/safe-result.ts
function safeResult(result) {
  const { error, hostKey } = result;
  return {
    ...result,
    name: safe(result.name),
    region: safe(result.region),
    availabilityZone: safe(result.availabilityZone),
    address: safe(result.address),
    endpoint: safe(result.endpoint),
    signal: safe(result.signal),
    stdoutFile: safe(result.stdoutFile),
    stderrFile: safe(result.stderrFile),
    error: error && (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .safeError */ .kG)(error),
    hostKey: hostKey && { ...hostKey, type: (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(hostKey.type) }
  };
}
function safe(text) {
  return text === null ? null : (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text);
}

// src/actions/join-results.ts
async function joinResultsOfJobs(log) {
  const inputs = readJoinInputs(_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInput */ .rj, process.env);
  const results = inputs.joined.results.map(safeResult);
  const values = [...(0,_chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .VX)(void 0, process.env)];
  const file = inputs.resultsFile === void 0 ? void 0 : await _chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .ResultsFile */ .zq.prepare(inputs.resultsFile, values);
  const report = await (0,_chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareReport */ .iR)(inputs.reportFile, { values });
  const listener = new _chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionListener */ .j2({ log, maxParallel: Math.max(2, results.length) });
  const warning = leftOutText(inputs.joined, "instance-ids");
  if (warning !== void 0) listener.warning(void 0, warning);
  replayResults(results, listener);
  const failures = [await file?.write(results), await report?.write(results)];
  const fileFailures = failures.filter((failure) => failure !== void 0);
  await (0,_chunk_LNIXMA6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRun */ .Go)(results, listener, fileFailures, log);
}



/***/ })

};
;