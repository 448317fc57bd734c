"use strict";
exports.id = 210;
exports.ids = [210];
exports.modules = {

/***/ 210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInit: () => (/* binding */ runInit)
/* harmony export */ });
/* harmony import */ var _chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2037);
/* harmony import */ var _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4135);
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7717);
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1118);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9468);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9724);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1174);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4055);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2790);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5891);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_12__);
















// src/cli/lint/init.ts



// src/policy/named-os-users.ts
async function namedOsUsers(fileName, text) {
  const { documents } = await (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .CJ)(fileName, text, false);
  const pushing = documents.flatMap(({ root }) => (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .y)(root).statements).filter(
    (statement) => statement.effect === "Allow" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_4__/* .actionMatches */ .GE)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSshPublicKey */ .lG) === "yes"
  );
  if (pushing.length === 0) return void 0;
  const names = pushing.flatMap((statement) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_4__/* .osUserKey */ .Jj)).filter(({ operator }) => operator !== void 0 && positive.has(operator.base)).flatMap(({ values }) => values.map(({ text: name2 }) => name2));
  return [...new Set(names)].filter((name2) => (0,_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_8__/* .isOsUser */ .e)(name2) && name2 !== "root");
}
var positive = /* @__PURE__ */ new Set(["StringEquals", "StringEqualsIgnoreCase", "StringLike"]);

// src/cli/lint/init.ts
var [name = ".eiclint.json"] = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG;
var schema = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)("schemas", "lint-config.schema.json");
async function runInit(paths, flags) {
  (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_13__/* .allowClosedOutput */ .ro)();
  const directory = process.cwd();
  const workspace = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .Workspace */ .aR.around(directory);
  const present = [..._chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG, ".eiclint.yml"].find((file) => (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(directory, file)));
  if (present !== void 0) throw alreadyThere(present);
  const found = await osUsersIn(paths, directory, workspace);
  const osUsers = flags.osUser ?? (found.osUsers.length > 0 ? found.osUsers : _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConfiguration */ ._0.osUsers);
  const preset = flags.preset ?? _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConfiguration */ ._0.preset;
  const schemaPath = schemaFrom(directory, workspace);
  const configuration = {
    ...schemaPath !== void 0 && { $schema: schemaPath },
    extends: preset,
    osUsers
  };
  write(`${JSON.stringify(configuration, void 0, 2)}
`);
  const source = flags.osUser !== void 0 ? "from --os-user" : found.osUsers.length > 0 ? `from ${found.policies === 1 ? "1 file" : `${found.policies} files`} with policies` : found.policies > 0 ? "the default, because the policies name no user" : "the default, because no policy was found";
  const lines = [
    `Wrote ${name}: the preset ${preset}, ${osUsers.length === 1 ? "the OS user" : "the OS users"} ${osUsers.join(", ")} (${source}).`,
    ...hiddenBy(directory, workspace),
    ...found.failures.map(({ fileName, message }) => `${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_14__/* .singleLine */ .pF)(fileName)} was not read. ${message}`)
  ];
  await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_13__/* .written */ .Mp)(process.stdout, `${lines.join("\n")}
`);
}
async function osUsersIn(patterns, directory, workspace) {
  const osUsers = /* @__PURE__ */ new Set();
  const failures = [];
  let policies = 0;
  for await (const file of (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$)({ patterns, directory, workspace, skipUnrelated: true })) {
    if (file instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_3__/* .FileFailure */ .P) {
      failures.push(file);
      continue;
    }
    const names = await namedOsUsers(file.fileName, file.text);
    if (names === void 0) continue;
    policies++;
    for (const user of names) osUsers.add(user);
  }
  return { osUsers: [...osUsers], policies, failures };
}
function schemaFrom(directory, workspace) {
  const program = process.argv[1];
  if (program === void 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(program)) return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.realpathSync)(program)), "..", "..", schema);
  if (!workspace.holds(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(path)) return void 0;
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.realpathSync)(directory), path).split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep).join("/");
  return way.startsWith(".") ? way : `./${way}`;
}
function hiddenBy(directory, workspace) {
  const [, ...above] = workspace.foldersFrom((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.realpathSync)(directory));
  const folder = above.find((candidate) => _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG.some((file2) => (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(candidate, file2))));
  if (folder === void 0) return [];
  const file = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG.find((candidate) => (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, candidate))) ?? name;
  return [`Below this folder it applies in place of ${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, file))}.`];
}
function write(text) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(name, text, { flag: "wx" });
  } catch (thrown) {
    if ((0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(name)) throw alreadyThere(name);
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb(`${name}: ${_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_3__/* .FileFailure */ .P.from(name, thrown).message}`);
  }
}
function alreadyThere(file) {
  return new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb(`This folder has the configuration ${file} already; it was not changed.`);
}



/***/ })

};
;