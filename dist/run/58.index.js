"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 5058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseShards: () => (/* binding */ chooseShards)
/* harmony export */ });
/* harmony import */ var _chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _chunk_2D2RHQUZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2331);
/* harmony import */ var _chunk_WS23BGFR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3857);
/* harmony import */ var _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8369);
/* harmony import */ var _chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6853);
/* harmony import */ var _chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1652);
/* harmony import */ var _chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3399);
/* harmony import */ var _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5349);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1962);
/* harmony import */ var _chunk_GVTYMYQM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2149);
/* harmony import */ var _chunk_23M2VTRS_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6218);
/* harmony import */ var _chunk_GXSIRZLN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9410);
/* harmony import */ var _chunk_MOK2QVVT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5034);
/* harmony import */ var _chunk_ZFL3RZFI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1459);
/* harmony import */ var _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3650);
/* harmony import */ var _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9171);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3761);
/* harmony import */ var _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(92);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(827);
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9930);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8818);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_23___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_23__);


























// src/inputs/shards.ts
var work = [
  "run",
  "run-file",
  "upload",
  "download",
  "health-check",
  "batch-size",
  "pause",
  "max-failures",
  "outputs-dir",
  "transcript",
  "results-file",
  "report-file"
];
function readShardInputs(source, environment, most) {
  const inputs = new _chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .InputReader */ .i_(source);
  const count = inputs.integer("shards", 1, most);
  const selection = (0,_chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__/* .readSelection */ .he)(inputs, environment);
  const connectTimeoutMs = inputs.durationMs("connect-timeout");
  const waits = inputs.text("wait-for-boot") !== "";
  const waitForBootMs = waits ? inputs.durationMs("wait-for-boot") : void 0;
  const isOrdered = !["", "parallel"].includes(inputs.text("strategy"));
  for (const name of isOrdered ? [...work, "strategy"] : work) {
    if (inputs.text(name) !== "")
      inputs.problem(
        `\`${name}\` has no effect with \`shards\`, which only chooses instances; give it to the step in the matrix's jobs.`
      );
  }
  (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeignInputs */ .CH)(inputs);
  inputs.done();
  return { count, selection, connectTimeoutMs, waitForBootMs };
}

// src/fleet/selection/shards.ts

var maxLoad = 1.25;
function shardsOf(ids, count) {
  const room = Math.ceil(ids.length / count * maxLoad);
  const shardOf = /* @__PURE__ */ new Map();
  const sizes = new Array(count).fill(0);
  for (const id of ids.toSorted()) {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_23__.createHash)("sha256").update(id).digest().readUInt32BE();
    let best = -1;
    let bestWeight = -1;
    for (const [shard, size] of sizes.entries()) {
      const weight = mixed(seed ^ mixed(shard + 1));
      if (size < room && weight > bestWeight) [best, bestWeight] = [shard, weight];
    }
    shardOf.set(id, best);
    sizes[best] = (sizes[best] ?? 0) + 1;
  }
  const shards = sizes.map(() => []);
  for (const id of ids) shards[shardOf.get(id) ?? 0]?.push(id);
  return shards;
}
function mixed(value) {
  let bits = value;
  bits = Math.imul(bits ^ bits >>> 16, 2246822507);
  bits = Math.imul(bits ^ bits >>> 13, 3266489909);
  return (bits ^ bits >>> 16) >>> 0;
}

// src/report/github/job-matrix.ts
var maxJobs = 256;
var maxMatrixLength = 45e4;
var maxShardLength = 12e4;
function shardJobs({ ids, instances }, count, regions) {
  const jobs = shardsOf(ids, count).flatMap((shard, index) => {
    if (shard.length === 0) return [];
    const theirs = shard.flatMap((id) => instances.get(id)?.region ?? regions);
    return [
      {
        shard: index + 1,
        name: `${index + 1} of ${count}`,
        "instance-ids": shard.join(" "),
        "aws-region": [...new Set(theirs)].toSorted().join(" ")
      }
    ];
  });
  const longest = Math.max(0, ...jobs.map((job) => job["instance-ids"].length));
  if (longest > maxShardLength || matrixJson(jobs).length > maxMatrixLength) {
    throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_9__/* .EicError */ .UA(
      "EIC_TOO_MANY_INSTANCES",
      `${ids.length} instances in ${count} shards are more than a matrix can pass to its jobs.`,
      { remedy: `Set \`shards\` to a higher number, at most ${maxJobs}, or choose fewer instances.` }
    );
  }
  return jobs;
}
function matrixJson(jobs) {
  return JSON.stringify({ include: jobs });
}
function shardsSummary(jobs) {
  const sizes = jobs.map((job) => job["instance-ids"].split(" ").length);
  const rows = jobs.map((job, index) => `| ${job.name} | ${sizes[index]} | ${job["aws-region"]} |`);
  return [
    "## EC2 Instance Connect",
    "",
    `**${shardsText(jobs)}.**`,
    "",
    ...rows.length === 0 ? [] : ["| Shard | Instances | Region |", "| --- | ---: | --- |", ...rows, ""]
  ].join("\n");
}
function shardsText(jobs) {
  const count = jobs.reduce((sum, job) => sum + job["instance-ids"].split(" ").length, 0);
  return `${(0,_chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesText */ .Mz)(count)} in ${jobs.length === 1 ? "1 shard" : `${jobs.length} shards`}`;
}

// src/actions/choose-shards.ts
async function chooseShards(log, cancelled) {
  const { count, selection, ...limits } = readShardInputs(_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .stepInput */ .rj, process.env, maxJobs);
  const clients = new _chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__/* .RegionalClients */ .kh();
  try {
    const waiting = (id, reason) => log.line(`${id}: waiting for it to boot: ${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_6__/* .singleLine */ .pF)(reason)}`);
    const aws = (region) => clients.of(region);
    const choice = await (0,_chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeTheRun */ .aL)(() => (0,_chunk_DV47EVXF_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(selection, { ...limits, aws, cancelled, waiting }));
    if (choice.warning !== void 0) log.warning(choice.warning);
    if (choice.notice !== void 0) log.line(choice.notice);
    for (const [id, { code, message }] of choice.problems)
      log.line(`${id}: ${code}: ${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_6__/* .singleLine */ .pF)(message)} The job of its shard reports it.`);
    const jobs = shardJobs(choice, count, selection.regions);
    log.line(`${shardsText(jobs)}.`);
    const outputs = {
      ...(0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .actionOutputs */ .dr)([], void 0),
      "instance-ids": choice.ids.join(" "),
      matrix: matrixJson(jobs)
    };
    const failure = (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutputs */ .n0)(outputs, _chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .uH);
    if (failure !== void 0) throw failure;
    await (0,_chunk_JYQJXLM5_js__WEBPACK_IMPORTED_MODULE_5__/* .addToJobSummary */ .Yt)(shardsSummary(jobs), log);
  } finally {
    clients.close();
  }
}



/***/ })

};
;