"use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {

/***/ 4135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   IU: () => (/* binding */ gitFiles),
/* harmony export */   PH: () => (/* binding */ uncheckedFile),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   hg: () => (/* binding */ evaluatesToEic),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zG: () => (/* binding */ configurationNames)
/* harmony export */ });
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7909);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7717);
/* harmony import */ var _chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4093);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9988);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2790);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_7__);







// src/policy-files/workspace.ts


var Workspace = class _Workspace {
  /** Absolute, without symbolic links. */
  root;
  constructor(root) {
    this.root = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(root);
  }
  /** Returns the git working tree that a folder is in, or the folder itself if there is none. */
  static around(directory) {
    const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(directory);
    return new _Workspace(workingTreeOf(start) ?? start);
  }
  /**
   * Returns the name of a file as in findings: relative to the workspace, with `/`; absolute for one outside.
   *
   * @param path absolute
   */
  nameOf(path) {
    const name = this.holds(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(this.root, path) : path;
    return node_path__WEBPACK_IMPORTED_MODULE_6__.sep === "/" ? name : name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_6__.sep, "/");
  }
  /** Returns whether an absolute path is in the workspace, without resolving symbolic links. */
  holds(path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(this.root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_6__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(way);
  }
  /**
   * Returns a path with symbolic links resolved. A path in the workspace must not lead out of it: a link in a pull
   * request must not show files of the machine.
   *
   * @throws {FileFailure} if there is no such file, and for a link that leads out
   */
  resolve(path) {
    const name = this.nameOf(path);
    let real;
    try {
      real = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(path);
    } catch (thrown) {
      throw _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(name, thrown);
    }
    if (!this.holds(path) && !exists(real) && (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(path)) return path;
    if (this.holds(path) && !this.holds(real))
      throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(
        name,
        "It is a symbolic link that leads out of the workspace, and is not followed.",
        {
          reason: "leads-out"
        }
      );
    return real;
  }
  /**
   * Returns the folders in which a file's configuration may be, nearest first, the workspace last. For a file outside:
   * the folders up to the git working tree that it is in, or its own only.
   *
   * @param directory absolute, without symbolic links
   */
  foldersFrom(directory) {
    const top = this.holds(directory) ? this.root : workingTreeOf(directory) ?? directory;
    const folders = [directory];
    for (let folder = directory; folder !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(folder) !== folder; ) {
      folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(folder);
      folders.push(folder);
    }
    return folders;
  }
};
function workingTreeOf(directory) {
  for (let folder = directory; ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(folder)) {
    if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, ".git"))) return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(folder) === folder) return void 0;
  }
}
function exists(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path);
    return true;
  } catch (thrown) {
    const code = (0,_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(thrown);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES" || code === "ENAMETOOLONG") return false;
    if (code === "ERR_INVALID_ARG_VALUE") return false;
    throw thrown;
  }
}

// src/policy-files/candidates.ts



// src/policy-files/git-files.ts



// src/policy-files/run-git.ts



// src/policy-files/find-program.ts

function findProgram(name, { platform, env, excluded, realProgram: realProgram2 }) {
  const isWindows = platform === "win32";
  const path = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_6__.win32 : node_path__WEBPACK_IMPORTED_MODULE_6__.posix;
  const isExcluded = (folder) => excluded.some((root) => {
    const way = path.relative(root, folder);
    return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  });
  for (const entry of pathOf(env, isWindows).split(path.delimiter)) {
    const folder = isWindows ? entry.trim().replace(/^"(.*)"$/, "$1") : entry;
    if (!isWholePath(folder, isWindows) || isExcluded(folder)) continue;
    for (const ending2 of isWindows ? [".exe", ".com"] : [""]) {
      const program = path.join(folder, name + ending2);
      const real = realProgram2(program);
      if (real !== void 0 && !isExcluded(path.dirname(real))) return program;
    }
  }
  return void 0;
}
function pathOf(env, isWindows) {
  if (!isWindows) return env.PATH ?? "";
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH");
  return (key === void 0 ? void 0 : env[key]) ?? "";
}
function isWholePath(folder, isWindows) {
  return isWindows ? /^([A-Za-z]:[\\/]|\\\\)/.test(folder) : folder.startsWith("/");
}

// src/policy-files/run-git.ts
function runGit(args, tree, untrusted) {
  const git = findProgram("git", {
    platform: process.platform,
    env: process.env,
    excluded: untrusted,
    realProgram
  });
  if (git === void 0) return void 0;
  const { status, stdout, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.spawnSync)(
    git,
    [
      // For a `.git` that is none: git would go on looking.
      "-c",
      "safe.bareRepository=explicit",
      // A file system monitor is a program that the repository's configuration names.
      "-c",
      "core.fsmonitor=false",
      ...args
    ],
    {
      cwd: tree,
      env: {
        ...process.env,
        // An object that a partial clone lacks is not fetched; a git before 2.44 knows only the second.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        GIT_TERMINAL_PROMPT: "0",
        // None is replaced by another.
        GIT_NO_REPLACE_OBJECTS: "1"
      },
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 30,
      windowsHide: true
    }
  );
  return error !== void 0 || status !== 0 ? void 0 : stdout;
}
function realProgram(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.X_OK);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(real).isFile() ? real : void 0;
  } catch {
    return void 0;
  }
}

// src/policy-files/walk.ts


var leftOut = ["node_modules", "dist", ".git"];
var ending = /\.(?:json|yaml|yml|template|tf|tofu|hcl|tfvars|tftpl|tfstate|tfstate\.backup)$/i;
function mayHavePolicies(name) {
  return ending.test(name);
}
function isLeftOut(name) {
  return name.split("/").slice(0, -1).some((folder) => leftOut.includes(folder));
}
function walk(directory) {
  return filesBelow(directory, leftOut, Number.POSITIVE_INFINITY, mayHavePolicies);
}
function expandGlob(pattern, directory) {
  const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
  const first = Math.max(
    0,
    parts.findIndex((part) => /[*?[\]{}()!\\]/.test(part))
  );
  const isOpen = parts.slice(first).some((part) => part.includes("**") || part.includes("{"));
  const matches = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .globMatcher */ .fU)(parts.slice(first).join("/"));
  const named = parts.slice(0, first).join("/");
  const start = first === 0 ? "" : `${named}/`;
  const excluded = leftOut.filter((folder) => !parts.includes(folder));
  if (parts.slice(0, first).some((part) => excluded.includes(part))) return [];
  return filesBelow(
    start === "" ? directory : start.startsWith("/") ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, start),
    excluded,
    isOpen ? Number.POSITIVE_INFINITY : parts.length - first,
    matches
  ).map((name) => start + name);
}
function filesBelow(directory, excluded, depth, isWanted) {
  const files = [];
  const left = [{ prefix: "", depth }];
  for (let next = left.pop(); next !== void 0; next = left.pop()) {
    const { prefix } = next;
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, prefix));
    if (entries === void 0) files.push(prefix.replace(/\/$/, ""));
    for (const entry of entries ?? []) {
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (next.depth > 1 && !excluded.includes(entry.name))
          left.push({ prefix: `${name}/`, depth: next.depth - 1 });
      } else if (isWanted(name) && isFile(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, name))) files.push(name);
    }
  }
  return files;
}
function entriesOf(directory) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(directory, { withFileTypes: true });
  } catch (thrown) {
    const code = (0,_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(thrown);
    if (code === void 0) throw thrown;
    return code === "EACCES" || code === "EPERM" ? void 0 : [];
  }
}
function isFile(entry, path) {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(path).isFile();
  } catch (thrown) {
    if ((0,_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(thrown) === void 0) throw thrown;
    return true;
  }
}

// src/policy-files/git-files.ts
function gitFiles(directory, which, workspace) {
  const folder = node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync.native(directory);
  const tree = workingTreeOf(folder);
  if (tree === void 0) return void 0;
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(tree, folder).split(node_path__WEBPACK_IMPORTED_MODULE_6__.sep).join("/");
  const listing = runGit(
    [
      "ls-files",
      "-z",
      // The mode of each file, which is that of a submodule for some.
      ...which === "new" ? [] : ["--cached", "--stage"],
      ...which === "tracked" ? [] : ["--others", "--exclude-standard"],
      "--",
      ...way === "" ? [] : [`:(literal)${way}`]
    ],
    tree,
    [workspace, directory]
  );
  if (listing === void 0) return void 0;
  const prefix = way === "" ? "" : `${way}/`;
  const files = /* @__PURE__ */ new Map();
  for (const entry of listing.toString("utf8").split("\0")) {
    const [, mode = "", staged] = /^(\d{6}) [0-9a-f]{40,64} \d\t([\s\S]*)$/.exec(entry) ?? [];
    const name = staged ?? entry;
    const isSubmodule = mode === "160000";
    if (!name.startsWith(prefix) || !(isSubmodule || mayHavePolicies(name))) continue;
    files.set(name, { name: name.slice(prefix.length), isSubmodule });
  }
  return [...files.values()];
}

// src/policy-files/candidates.ts
var configurationNames = [".eiclint.json", ".eiclint.yaml"];
function candidates(patterns, directory, workspace) {
  const taken = patterns.filter((pattern) => !pattern.startsWith("!") || exists((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(directory, pattern)));
  const excluded = patterns.filter((pattern) => !taken.includes(pattern)).map((pattern) => pattern.slice(1));
  const nameOf = (pattern) => workspace.nameOf((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(directory, pattern));
  const { excludes, failures: unusable } = excluding(excluded, directory, nameOf);
  const chosen = /* @__PURE__ */ new Map();
  const failures = [...unusable];
  const add = (candidate) => {
    if (candidate.chosen !== "named" && excludes(candidate.path)) return;
    const before = chosen.get(candidate.path);
    if (before === void 0 || candidate.chosen === "named" || before.chosen === "found")
      chosen.set(candidate.path, candidate);
  };
  if (taken.length === 0) for (const found of filesBelow2(directory, true, workspace)) add(found);
  for (const pattern of taken) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(directory, pattern);
    if (exists(path)) {
      if (isDirectory(path)) {
        const folder = tryTo(() => workspace.resolve(path), nameOf(pattern));
        if (folder instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P) failures.push(folder);
        else for (const found of filesBelow2(path, false, workspace)) add(found);
      } else add({ path, chosen: "named" });
      continue;
    }
    const isGlob = /[*?[\]{}()!]/.test(pattern);
    const matched = isGlob ? tryTo(() => expandGlob(withSlashes(pattern), directory), nameOf(pattern)) : [];
    if (matched instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P) {
      failures.push(matched);
      continue;
    }
    if (matched.length === 0)
      failures.push(
        new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(
          nameOf(pattern),
          isGlob ? "No file matches this glob." : "There is no such file or folder."
        )
      );
    for (const name of matched.sort()) {
      const match = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(directory, name);
      if (!configurationNames.includes((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(match))) add({ path: match, chosen: "matched" });
    }
  }
  return [...chosen.values(), ...failures];
}
function filesBelow2(directory, trackedOnly, { root }) {
  const known = gitFiles(directory, trackedOnly ? "tracked" : "tracked and new", root);
  const files = known === void 0 || known.length === 0 && !trackedOnly ? walk(directory).map((name) => ({ name, isSubmodule: false })) : known;
  return files.filter(({ name }) => !isLeftOut(name) && !configurationNames.includes((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(name))).sort((one, other) => one.name < other.name ? -1 : 1).map(({ name, isSubmodule }) => ({
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, name),
    chosen: isSubmodule ? "submodule" : "found"
  }));
}
function excluding(globs, directory, nameOf) {
  const failures = [];
  const matchers = globs.flatMap((written2) => {
    const glob = withSlashes(written2).replace(/\/$/, "/**");
    const start = `${withSlashes(directory).replace(/[*?[\]{}()!\\]/g, "\\$&")}/`;
    const absolute = glob.startsWith("/") ? glob : start + glob.replace(/^\.\//, "");
    const matcher = tryTo(() => (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .globMatcher */ .fU)(absolute), nameOf(written2));
    if (!(matcher instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P)) return [matcher];
    failures.push(matcher);
    return [];
  });
  return { excludes: (path) => matchers.some((matches) => matches(withSlashes(path))), failures };
}
function withSlashes(path) {
  return node_path__WEBPACK_IMPORTED_MODULE_6__.sep === "/" ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_6__.sep, "/");
}
function isDirectory(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(path).isDirectory();
  } catch (thrown) {
    if ((0,_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(thrown) !== void 0) return false;
    throw thrown;
  }
}
function tryTo(action2, name) {
  try {
    return action2();
  } catch (thrown) {
    if (thrown instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P) return thrown;
    if (thrown instanceof _chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .GlobError */ .pZ) return new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(name, `The glob ${thrown.message}.`);
    throw thrown;
  }
}

// src/policy-files/source-files.ts



// src/policy/parse/mentions-eic.ts
var action = /ec2-instance-connect:[\w*?]*/i;
var placeholder = /\$(?:REGION|ACCOUNT-ID|TAGKEY|TAGVALUE|INSTANCE-ID)\b/;
var statement = /Effect/i;
var joined = /ec2instanceconnect(?:\*|send|opentunnel)/i;
function mentionsEic(text) {
  if (action.test(text) || placeholder.test(text) && statement.test(text)) return true;
  if (text.includes("\\") && action.test(withoutEscapes(text))) return true;
  return /join\b/i.test(text) && joined.test(withoutEscapes(text).replaceAll(/[^a-z0-9*]+/gi, ""));
}
function placeOfEic(text) {
  const found = action.exec(text);
  return found === null ? void 0 : { start: found.index, end: found.index + found[0].length };
}
function withoutEscapes(text) {
  if (!text.includes("\\")) return text;
  return text.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n|\r|\n)[ \t]*)/g,
    (written2, two, four, eight) => {
      const code = Number.parseInt(two ?? four ?? eight ?? "", 16);
      if (Number.isNaN(code)) return "";
      return code <= 1114111 ? String.fromCodePoint(code) : written2;
    }
  );
}

// src/policy/parse/intrinsic-call.ts
var names = /* @__PURE__ */ new Map([
  ["!Ref", "Ref"],
  ["!Condition", "Condition"]
]);
function intrinsicCall(node) {
  if (node.kind === "opaque") {
    const { argument, text, range } = node;
    if (argument === void 0) return void 0;
    const name2 = names.get(text) ?? `Fn::${text.slice(1)}`;
    return callOf(name2, argument, range);
  }
  if (node.kind !== "object" || node.properties.length !== 1) return void 0;
  const [property] = node.properties;
  const name = property?.key.value ?? "";
  if (property === void 0 || name !== "Ref" && !/^Fn::(?!ForEach::)/.test(name)) return void 0;
  return callOf(name, property.value, { start: property.key.range.start, end: property.value.range.end });
}
function callOf(name, argument, range) {
  return { name, argument: name === "Fn::GetAtt" ? splitAttribute(argument) : argument, range };
}
function splitAttribute(argument) {
  if (argument.kind !== "string") return argument;
  const dot = argument.value.indexOf(".");
  if (dot < 0) return argument;
  const { range } = argument;
  const items = [argument.value.slice(0, dot), argument.value.slice(dot + 1)];
  return { kind: "array", range, items: items.map((value) => ({ kind: "string", value, range })) };
}
function callText({ name, argument }) {
  const short = `!${name.replace(/^Fn::/, "")}`;
  const [first] = argument.kind === "array" ? argument.items : [argument];
  const words = first?.kind === "string" ? ` ${first.value.replace(/\s+/g, " ")}` : "";
  const whole = argument.kind === "array" && words !== "" ? `${short} [${words.slice(1)}, …]` : short + words;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}

// src/policy/parse/text-pieces.ts
var longestText = 65536;
var mostHoles = 200;
function isHole(piece) {
  return "kind" in piece;
}
function piecesOfValue(node) {
  switch (node.kind) {
    case "string":
      return [
        node.template === void 0 ? { text: node.value, source: { node, from: 0 } } : { text: node.value, shown: node.template }
      ];
    case "number":
    case "boolean":
      return [{ text: String(node.value) }];
    case "opaque":
      return node.parts?.map((part) => typeof part === "string" ? { text: part } : part) ?? [node];
    default:
      return void 0;
  }
}
function textOfPieces(pieces, range, text) {
  const parts = [];
  let known = "";
  let value = "";
  let shown = "";
  let length2 = 0;
  for (const piece of pieces) {
    if (isHole(piece)) {
      if (known !== "") parts.push(known);
      known = "";
      parts.push(piece);
      continue;
    }
    length2 += piece.text.length;
    if (length2 > longestText) return { kind: "opaque", text, range };
    known += piece.text;
    value += piece.text;
    shown += piece.shown ?? piece.text;
  }
  if (parts.length === 0)
    return { kind: "string", value, range, ...shown !== value && { template: shown } };
  if (known !== "") parts.push(known);
  const [first] = parts;
  if (parts.length === 1 && typeof first === "object") return { ...first, range };
  return parts.length > 2 * mostHoles ? { kind: "opaque", text, range } : { kind: "opaque", text, range, parts };
}

// src/policy/parse/policy-in-text.ts
var opening = "";
var closing = "";
var mark = /\ue000(\d+)\ue001/;
function placedText(pieces, file, range) {
  if (pieces.some((piece) => !isHole(piece) && piece.text.includes(opening))) return void 0;
  const places = [];
  const marked = [];
  let text = "";
  let known = [];
  let knownOf;
  for (const piece of pieces) {
    const last = places.at(-1) ?? range.start;
    if (!isHole(piece) && piece.source !== void 0) {
      const { node, from } = piece.source;
      if (node !== knownOf) {
        known = (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(file, node);
        knownOf = node;
      }
      for (let index = 0; index < piece.text.length; index++) places.push(known[from + index] ?? last);
      text += piece.text;
    } else if (!isHole(piece) && piece.shown === void 0) {
      for (let index = 0; index < piece.text.length; index++) places.push(last);
      text += piece.text;
    } else {
      const written2 = `${opening}${marked.length}${closing}`;
      for (let index = 0; index < written2.length; index++) places.push(last);
      text += written2;
      marked.push(piece);
    }
  }
  const end = (places.at(-1) ?? range.end - 1) + 1;
  return { text, placeOf: (offset) => places[offset] ?? end, marked };
}
function jsonInText({ text, placeOf: placeOf4, marked }) {
  const { root, problems } = (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, placeOf4);
  return {
    root: root === void 0 || marked.length === 0 ? root : withoutMarks(root, marked),
    // An edit would have to be escaped for the string around it.
    problems: problems.map(({ range, message, harmless }) => ({ range, message, harmless }))
  };
}
function withoutMarks(node, marked) {
  switch (node.kind) {
    case "string":
      return mark.test(node.value) ? unmarked(node, marked) : node;
    case "array":
      return { ...node, items: node.items.map((item) => withoutMarks(item, marked)) };
    case "object":
      if (node.properties.some(({ key }) => mark.test(key.value)))
        return { kind: "opaque", text: "an object with a name that is not known", range: node.range };
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key, value: withoutMarks(value, marked) }))
      };
    default:
      return node;
  }
}
function unmarked(node, marked) {
  const pieces = node.value.split(mark).flatMap((part, index) => {
    const piece = index % 2 === 1 ? marked[Number(part)] : void 0;
    if (piece !== void 0) return [piece];
    return part === "" ? [] : [{ text: part }];
  });
  return textOfPieces(pieces, node.range, "a text with unknown parts");
}

// src/policy/parse/pseudo-parameters.ts
var distinct = /* @__PURE__ */ new Set(["AWS::AccountId", "AWS::Region"]);
var PseudoParameters = class {
  #values;
  /** The values that are nowhere in the file, each with what the template writes: `${AWS::Region}`. */
  chosen;
  /** @param text the file */
  constructor(text) {
    this.#values = /* @__PURE__ */ new Map([
      ["AWS::AccountId", accountNotIn(text)],
      ["AWS::Partition", "aws"],
      ["AWS::Region", regionNotIn(text)],
      ["AWS::URLSuffix", "amazonaws.com"]
    ]);
    this.chosen = new Map(
      [...this.#values].filter(([name, value]) => distinct.has(name) && !text.includes(value)).map(([name, value]) => [value, written(name)])
    );
  }
  /** Returns the value of a pseudo parameter; undefined for another name, or one whose value says nothing. */
  piece(name) {
    const value = this.#values.get(name);
    return value === void 0 ? void 0 : { text: value, shown: written(name) };
  }
};
function written(name) {
  return `\${${name}}`;
}
function accountNotIn(text) {
  let account = 123456789012;
  while (text.includes(String(account))) account += 1000000007;
  return String(account);
}
function regionNotIn(text) {
  const regions = (_chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_2__/* .partitions */ .M.find(({ id }) => id === "aws")?.regions ?? "").split(" ");
  return ["us-east-1", ...regions].find((region) => !text.includes(region)) ?? "us-east-1";
}

// src/policy/parse/dynamic-references.ts
var dynamicReference = /\{\{resolve:[^{}]*\}\}/g;
function withDynamicReferences(node, reference) {
  const { value, range } = node;
  if (!value.includes("{{resolve:")) return node;
  const pieces = [];
  let at = 0;
  for (const { 0: text, index } of value.matchAll(dynamicReference)) {
    if (index > at) pieces.push({ text: value.slice(at, index) });
    pieces.push({ kind: "opaque", text, range, reference: reference(text) });
    at = index + text.length;
  }
  if (at === 0) return node;
  if (at < value.length) pieces.push({ text: value.slice(at) });
  return textOfPieces(pieces, range, value);
}

// src/policy/parse/template-parameters.ts
var mostOptions = 64;
function parameterValue(parameter, range, reference) {
  const type = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(parameter, "Type") ?? "String";
  const opaque = { kind: "opaque", text: `!Ref ${reference}`, range, reference };
  if (type.startsWith("AWS::SSM::Parameter::Value")) return opaque;
  const isList = type === "CommaDelimitedList" || type.startsWith("List<");
  const byDefault = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(parameter, "Default");
  const fallback = byDefault && parameterText(byDefault, isList, range);
  const allowed = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(parameter, "AllowedValues");
  const options = allowed.flatMap((value) => parameterText(value, isList, range) ?? []);
  const [first] = options;
  if (options.length === 1 && allowed.length === 1 && first !== void 0) return first;
  const isKnown = options.length > 0 && options.length === allowed.length;
  return {
    ...opaque,
    ...fallback && { fallback },
    ...isKnown && (options.length <= mostOptions ? { options } : { tooManyOptions: true })
  };
}
function parameterText(written2, isList, range) {
  if (written2.kind !== "string" && written2.kind !== "number" && written2.kind !== "boolean") return void 0;
  const value = String(written2.value);
  if (!isList) return { kind: "string", value, range };
  const items = value === "" ? [] : value.split(",").map((item) => item.trim());
  return {
    kind: "array",
    range,
    items: items.map((item) => ({ kind: "string", value: item, range }))
  };
}

// src/policy/parse/known-options.ts
function overOptions(values, unknown2, apply) {
  const tried = values.reduce((product, value2) => product * numberOfOptions(value2), 1);
  if (tried > mostOptions) return { ...unknown2, tooManyOptions: true };
  const value = over(values, 0, unknown2, apply);
  const isLimited = values.some((each) => each.kind === "opaque" && each.tooManyOptions);
  return isLimited && value?.kind === "opaque" && value.options === void 0 && value.parts === void 0 ? { ...value, tooManyOptions: true } : value;
}
function over(values, from, unknown2, apply) {
  const at = values.findIndex(
    (value, index) => index >= from && value.kind === "opaque" && (value.options || value.fallback)
  );
  const opaque = values[at];
  if (opaque?.kind !== "opaque") return apply(values);
  const with_ = (value) => {
    const next = values.with(at, value);
    return over(
      next,
      value.kind === "opaque" && (value.options || value.fallback) ? at : at + 1,
      unknown2,
      apply
    );
  };
  const options = opaque.options?.map((option) => option === void 0 ? unknown2 : with_(option));
  const fallback = opaque.fallback && with_(opaque.fallback);
  return {
    ...unknown2,
    ...opaque.reference !== void 0 && { reference: opaque.reference },
    ...options && { options },
    ...fallback && { fallback }
  };
}
function numberOfOptions(value) {
  if (value.kind !== "opaque" || value.options === void 0) return 1;
  let count = 0;
  for (const option of value.options) {
    count += option === void 0 ? 1 : numberOfOptions(option);
    if (count > mostOptions) break;
  }
  return Math.max(count, 1);
}

// src/policy/parse/same-value.ts
function isSameValue(a, b) {
  if (a === b) return true;
  if (a === void 0 || b === void 0) return false;
  if (a.kind === "string") return b.kind === "string" && a.value === b.value && a.template === b.template;
  if (a.kind === "number" || a.kind === "boolean") return b.kind === a.kind && a.value === b.value;
  if (a.kind === "array")
    return b.kind === "array" && a.items.length === b.items.length && a.items.every((item, index) => isSameValue(item, b.items[index]));
  if (a.kind === "object")
    return b.kind === "object" && a.properties.length === b.properties.length && a.properties.every(({ key, value }, index) => {
      const other = b.properties[index];
      return other?.key.value === key.value && isSameValue(value, other.value);
    });
  if (a.kind === "null") return b.kind === "null";
  return b.kind === "opaque" && a.parts === void 0 && b.parts === void 0 && isSameOrigin(a, b);
}
function isSameOrigin(a, b) {
  return a.reference !== void 0 && a.reference === b.reference && a.options?.length === b.options?.length && (a.options ?? []).every((option, index) => isSameValue(option, b.options?.[index]));
}

// src/policy/parse/intrinsics.ts
function evaluateCall(call, text, evaluation) {
  const unknown2 = { kind: "opaque", text, range: call.range };
  const evaluated = functions.get(call.name);
  return evaluated === void 0 ? unknown2 : evaluated(call.argument, unknown2, evaluation);
}
function piecesOfCall({ name, argument, range }, text, evaluation) {
  if (name === "Fn::Sub") return subPieces(argument, { kind: "opaque", text, range }, evaluation);
  if (name !== "Fn::Join") return void 0;
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  return delimiter?.kind === "string" && list?.kind === "array" ? joinPieces(delimiter, list.items) : void 0;
}
var functions = /* @__PURE__ */ new Map([
  ["Ref", ref],
  ["Fn::Sub", sub],
  ["Fn::Join", join4],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::FindInMap", findInMap],
  ["Fn::If", if_],
  ["Fn::GetAtt", getAtt],
  ["Fn::ImportValue", sharedByArgument("ImportValue")],
  ["Fn::GetAZs", sharedByArgument("GetAZs")],
  ["Fn::Length", length]
]);
function ref(argument, unknown2, evaluation) {
  const name = evaluation.evaluate(argument);
  return name?.kind === "string" ? evaluation.named(name.value, unknown2.range) : unknown2;
}
function getAtt(argument, unknown2, evaluation) {
  const names2 = evaluatedItems(argument, evaluation);
  const written2 = names2.flatMap((name) => name.kind === "string" ? [name.value] : []);
  if (written2.length < 2 || written2.length < names2.length) return unknown2;
  return { ...unknown2, reference: evaluation.reference(written2.join(".")) };
}
function sharedByArgument(name) {
  return (argument, unknown2, evaluation) => {
    const value = evaluation.evaluate(argument);
    if (value?.kind !== "string") return unknown2;
    return { ...unknown2, reference: evaluation.reference(`${name} ${value.template ?? value.value}`) };
  };
}
function sub(argument, unknown2, evaluation) {
  const pieces = subPieces(argument, unknown2, evaluation);
  return pieces === void 0 ? unknown2 : textOfPieces(pieces, unknown2.range, unknown2.text);
}
var mostReplaced = 400;
function subPieces(argument, unknown2, evaluation) {
  const [template, map] = argument.kind === "array" ? argument.items : [argument];
  if (template?.kind !== "string") return void 0;
  const pieces = [];
  const literal = (from, to) => {
    const text = template.value.slice(from, to);
    if (text !== "") pieces.push({ text, source: { node: template, from } });
  };
  let at = 0;
  let replaced = 0;
  for (const match of template.value.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    const [whole, mark2, written2 = ""] = match;
    literal(at, match.index);
    at = match.index + whole.length;
    if (mark2 === "!") {
      literal(match.index, match.index + 2);
      literal(match.index + 3, at);
      continue;
    }
    if (++replaced > mostReplaced) return void 0;
    const name = written2.trim();
    const hole = { ...unknown2, text: whole };
    const own = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(map, name);
    const value = own !== void 0 ? evaluation.evaluate(own) : name.includes(".") ? { ...hole, reference: evaluation.reference(name) } : evaluation.named(name, unknown2.range);
    pieces.push(...(value && piecesOfValue(value)) ?? [hole]);
  }
  literal(at, template.value.length);
  return pieces;
}
function join4(argument, unknown2, evaluation) {
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== "string" || list === void 0) return unknown2;
  return overOptions([list], unknown2, ([known]) => {
    const pieces = known?.kind === "array" ? joinPieces(delimiter, known.items) : void 0;
    return pieces === void 0 ? unknown2 : textOfPieces(pieces, unknown2.range, unknown2.text);
  });
}
function joinPieces(delimiter, items) {
  const pieces = [];
  for (const [index, item] of items.entries()) {
    const text = piecesOfValue(item);
    if (text === void 0) return void 0;
    if (index > 0 && delimiter.value !== "") pieces.push({ text: delimiter.value });
    pieces.push(...text);
  }
  return pieces;
}
function select(argument, unknown2, evaluation) {
  const [index, list] = evaluatedItems(argument, evaluation);
  if (index === void 0 || list === void 0) return unknown2;
  return overOptions([index, list], unknown2, ([at, known]) => {
    if (known?.kind !== "array" || at?.kind !== "string" && at?.kind !== "number") return unknown2;
    const position = list.kind === "opaque" && known.items.length === 1 ? "0" : String(at.value);
    const item = /^\d+$/.test(position) ? known.items[Number(position)] : void 0;
    return item === void 0 ? unknown2 : { ...item, range: unknown2.range };
  });
}
function split(argument, unknown2, evaluation) {
  const [delimiter, source] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== "string" || delimiter.value === "" || source === void 0) return unknown2;
  return overOptions(
    [source],
    unknown2,
    ([known]) => known?.kind === "string" ? splitString(known, delimiter.value, unknown2) : unknown2
  );
}
function splitString(node, delimiter, unknown2) {
  const { range } = unknown2;
  const values = node.value.split(delimiter);
  if (values.length > mostItems) return unknown2;
  if (node.template === void 0)
    return { kind: "array", range, items: values.map((value) => ({ kind: "string", value, range })) };
  const masked = node.template.replace(pseudo, (name) => name.replaceAll(":", "￼"));
  const templates = masked.split(delimiter).map((template) => template.replaceAll("￼", ":"));
  if (templates.length !== values.length) return unknown2;
  const items = values.map((value, index) => {
    const template = templates[index] ?? value;
    return { kind: "string", value, range, ...template !== value && { template } };
  });
  return { kind: "array", range, items };
}
var mostItems = 1e3;
var pseudo = /\$\{AWS::\w+\}/g;
function findInMap(argument, unknown2, evaluation) {
  const [name, first, second, more] = evaluatedItems(argument, evaluation);
  if (name?.kind !== "string" || first === void 0 || second === void 0) return unknown2;
  const map = evaluation.mapping(name.value);
  if (map === void 0) return unknown2;
  const byDefault = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(more, "DefaultValue");
  const place = `${name.value} in Mappings`;
  return overOptions(
    [first, second],
    unknown2,
    ([row = first, column = second]) => lookUp(
      map,
      row,
      place,
      (entry, key) => lookUp(
        entry,
        column,
        `${place}.${key}`,
        (found) => (
          // A map holds strings and lists of strings.
          found.kind === "object" ? unknown2 : evaluation.copyAt(found, unknown2.range) ?? unknown2
        )
      )
    )
  );
  function lookUp(node, key, path, next) {
    if (node.kind !== "object") return unknown2;
    if (key.kind === "string" && key.template === void 0) {
      const found = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, key.value);
      return found === void 0 ? byDefault ?? unknown2 : next(found, key.value);
    }
    const origin = key.kind === "string" ? key.template : key.kind === "opaque" ? key.reference : void 0;
    if (node.properties.length > mostOptions) return { ...unknown2, tooManyOptions: true };
    const options = node.properties.map(({ key: { value }, value: found }) => next(found, value));
    if (byDefault !== void 0) options.push(byDefault);
    if (options.every((option) => isSameValue(option, options[0])) && options.length > 0) return options[0];
    const reference = origin === void 0 ? {} : { reference: evaluation.reference(`${origin} of ${path}`) };
    return { ...unknown2, ...reference, options };
  }
}
function if_(argument, unknown2, evaluation) {
  const [named, whenTrue, whenFalse] = argument.kind === "array" ? argument.items : [];
  const name = named && evaluation.evaluate(named);
  if (name?.kind !== "string" || whenTrue === void 0 || whenFalse === void 0) return unknown2;
  const holds = evaluation.holds(name.value);
  if (holds !== void 0) return evaluation.evaluate(holds ? whenTrue : whenFalse);
  const options = [
    evaluation.evaluateUnder(name.value, true, whenTrue),
    evaluation.evaluateUnder(name.value, false, whenFalse)
  ];
  if (isSameValue(options[0], options[1])) return options[0];
  const byDefault = evaluation.holdsByDefault(name.value);
  const fallback = byDefault === void 0 ? void 0 : options[byDefault ? 0 : 1];
  const reference = evaluation.reference(`condition ${name.value}`);
  return { ...unknown2, reference, options, ...fallback && { fallback } };
}
function length(argument, unknown2, evaluation) {
  const list = evaluation.evaluate(argument);
  if (list === void 0) return unknown2;
  return overOptions(
    [list],
    unknown2,
    ([known]) => known?.kind === "array" ? { kind: "number", value: known.items.length, range: unknown2.range } : unknown2
  );
}
function evaluatedItems(argument, evaluation) {
  const list = evaluation.evaluate(argument);
  return list?.kind === "array" ? list.items : [];
}

// src/policy/parse/template-conditions.ts
function conditionHolds(node, values, byDefault) {
  const named = conditionName(node);
  if (named !== void 0) return values.holds(named);
  const call = callOf2(node);
  if (call === void 0) return void 0;
  const { name, argument } = call;
  if (argument.kind !== "array") return void 0;
  const each = () => argument.items.map((item) => conditionHolds(item, values, byDefault));
  switch (name) {
    case "Equals":
      return argument.items.length === 2 ? equals(argument.items, values, byDefault) : void 0;
    case "Not": {
      const [inner] = each();
      return inner === void 0 ? void 0 : !inner;
    }
    case "And": {
      const all = each();
      return all.includes(false) ? false : all.includes(void 0) ? void 0 : true;
    }
    case "Or": {
      const all = each();
      return all.includes(true) ? true : all.includes(void 0) ? void 0 : false;
    }
    default:
      return void 0;
  }
}
function conditionName(node) {
  if (node.kind === "string") return node.value;
  if (node.kind === "opaque")
    return node.text === "!Condition" && node.argument?.kind === "string" ? node.argument.value : void 0;
  return (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "Condition");
}
function callOf2(node) {
  if (node.kind === "opaque")
    return node.argument === void 0 ? void 0 : { name: node.text.slice(1), argument: node.argument };
  const [property] = node.kind === "object" ? node.properties : [];
  return property && { name: property.key.value.replace(/^Fn::/, ""), argument: property.value };
}
function equals(items, values, byDefault) {
  const [left, right] = items.map((item) => {
    const value = values.operand(item);
    return byDefault && value?.kind === "opaque" && value.fallback ? value.fallback : value;
  });
  if (left === void 0 || right === void 0) return void 0;
  const origin = originOf(left);
  if (origin !== void 0 && origin === originOf(right)) return true;
  const [these, those] = [possibleTexts(left), possibleTexts(right)];
  if (these === void 0 || those === void 0) return void 0;
  if (these.every((text) => !those.includes(text))) return false;
  return these.length === 1 && those.length === 1 ? true : void 0;
}
function originOf(node) {
  if (node.kind === "string") return node.template;
  return node.kind === "opaque" && node.parts === void 0 ? node.reference : void 0;
}
function possibleTexts(node) {
  if (node.kind === "number" || node.kind === "boolean") return [String(node.value)];
  if (node.kind === "string") return node.template === void 0 ? [node.value] : void 0;
  if (node.kind !== "opaque" || node.options === void 0) return void 0;
  const texts = [];
  for (const option of node.options) {
    const more = option && possibleTexts(option);
    if (more === void 0) return void 0;
    texts.push(...more);
  }
  return texts;
}
function conditionsOf(template) {
  const conditions = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(template, "Conditions");
  if (conditions?.kind !== "object") return /* @__PURE__ */ new Map();
  return new Map(conditions.properties.map(({ key, value }) => [key.value, value]));
}

// src/policy/parse/template-evaluator.ts
var deepestCondition = 10;
var TemplateEvaluator = class {
  /** The places of strings whose values differ from the text. */
  substituted = [];
  #template;
  #pseudo;
  #prefix;
  #parameters = /* @__PURE__ */ new Map();
  #conditions;
  /** Truth values that are assumed of conditions, inside the branches of `Fn::If`. */
  #assumed = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  /** Assumed truth values → the conditions that are known with them. */
  #knownUnder = /* @__PURE__ */ new Map();
  #knownByDefault = /* @__PURE__ */ new Map();
  /** Conditions that are being evaluated. */
  #open = /* @__PURE__ */ new Set();
  #bindings = /* @__PURE__ */ new Map();
  #budget;
  /**
   * @param prefix precedes references, in a template inside of another
   */
  constructor(template, {
    pseudo: pseudo2,
    prefix,
    budget
  }) {
    this.#template = template;
    this.#pseudo = pseudo2;
    this.#prefix = prefix;
    this.#budget = budget;
    this.#conditions = conditionsOf(template);
    const parameters = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(template, "Parameters");
    if (parameters?.kind === "object")
      for (const { key, value } of parameters.properties) this.#parameters.set(key.value, value);
  }
  /** @throws TooMuch */
  evaluate(node) {
    this.#budget.spend(1);
    const call = intrinsicCall(node);
    if (call !== void 0) {
      if (call.name !== "Fn::If") this.substituted.push(call.range);
      const value = evaluateCall(call, callText(call), this);
      if (value?.kind === "string") {
        this.#budget.spend(value.value.length);
        return this.#withDynamicReferences(value);
      }
      return value?.kind === "opaque" ? withoutDynamicParts(value) : value;
    }
    switch (node.kind) {
      case "string":
        return this.#withDynamicReferences(this.#withBindings(node));
      case "array": {
        const items = node.items.flatMap((item) => this.evaluate(item) ?? []);
        const isSame = items.length === node.items.length && items.every((item, index) => item === node.items[index]);
        return isSame ? node : { ...node, items };
      }
      case "object":
        return this.#evaluateObject(node);
      default:
        return node;
    }
  }
  #evaluateObject(node) {
    const macro = node.properties.find(({ key }) => /^Fn::(Transform$|ForEach::)/.test(key.value));
    if (macro !== void 0) return { kind: "opaque", text: macro.key.value, range: node.range };
    let isSame = true;
    const properties = [];
    for (const property of node.properties) {
      const key = this.#withBindings(property.key);
      const value = this.evaluate(property.value);
      if (value !== property.value || key !== property.key) isSame = false;
      if (value !== void 0)
        properties.push(value === property.value && key === property.key ? property : { key, value });
    }
    return isSame ? node : { ...node, properties };
  }
  /**
   * Returns the text that a string, `Fn::Sub` or `Fn::Join` is, in pieces; undefined for another value.
   *
   * @throws TooMuch
   */
  pieces(node) {
    const call = intrinsicCall(node);
    const pieces = call && piecesOfCall(call, callText(call), this);
    if (pieces !== void 0) return pieces;
    if (call === void 0)
      return node.kind === "string" ? piecesOfValue(this.#withBindings(node)) : void 0;
    const value = this.evaluate(node);
    return value?.kind === "string" ? piecesOfValue(value) : void 0;
  }
  #withDynamicReferences(node) {
    return withDynamicReferences(node, (text) => this.reference(text));
  }
  named(name, range) {
    const bound = this.#bindings.get(name);
    if (bound !== void 0) return { kind: "string", value: bound, range };
    if (name === "AWS::NoValue") return void 0;
    const pseudo2 = this.#pseudo.piece(name);
    if (pseudo2 !== void 0)
      return { kind: "string", value: pseudo2.text, range, ...pseudo2.shown && { template: pseudo2.shown } };
    const reference = this.reference(name);
    const parameter = this.#parameters.get(name);
    if (parameter === void 0) return { kind: "opaque", text: `!Ref ${name}`, range, reference };
    const value = parameterValue(parameter, range, reference);
    this.#budget.spend(value.kind === "opaque" ? 1 + (value.options?.length ?? 0) : 1);
    return value;
  }
  evaluateUnder(condition, holds, node) {
    return this.under(condition, holds, () => this.evaluate(node));
  }
  /** Runs a function while a condition is assumed to be true or false. */
  under(condition, holds, run) {
    const before = [this.#assumed, this.#known, this.#knownByDefault];
    this.#assumed = new Map(this.#assumed).set(condition, holds);
    this.#known = /* @__PURE__ */ new Map();
    this.#knownByDefault = /* @__PURE__ */ new Map();
    this.#budget.spend(this.#assumed.size);
    try {
      return run();
    } finally {
      [this.#assumed, this.#known, this.#knownByDefault] = before;
    }
  }
  /** Returns the conditions that are known to be true or false where some are assumed; none where none is. */
  get knownConditions() {
    if (this.#assumed.size === 0) return /* @__PURE__ */ new Map();
    const key = JSON.stringify([...this.#assumed]);
    const before = this.#knownUnder.get(key);
    if (before !== void 0) return before;
    const known = /* @__PURE__ */ new Map();
    this.#knownUnder.set(key, known);
    for (const name of /* @__PURE__ */ new Set([...this.#assumed.keys(), ...this.#conditions.keys()])) {
      const holds = this.holds(name);
      if (holds !== void 0) known.set(name, holds);
    }
    return known;
  }
  holds(condition) {
    return this.#holds(condition, false);
  }
  holdsByDefault(condition) {
    return this.#holds(condition, true);
  }
  #holds(condition, byDefault) {
    const known = byDefault ? this.#knownByDefault : this.#known;
    if (!known.has(condition)) known.set(condition, this.#evaluateCondition(condition, byDefault));
    return known.get(condition);
  }
  #evaluateCondition(condition, byDefault) {
    this.#budget.spend(1);
    const assumed = this.#assumed.get(condition);
    if (assumed !== void 0) return assumed;
    const node = this.#conditions.get(condition);
    if (node === void 0 || this.#open.has(condition) || this.#open.size > deepestCondition)
      return void 0;
    this.#open.add(condition);
    try {
      return conditionHolds(
        node,
        {
          operand: (operand) => this.evaluate(operand),
          holds: (name) => this.#holds(name, byDefault)
        },
        byDefault
      );
    } finally {
      this.#open.delete(condition);
    }
  }
  mapping(name) {
    const map = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#template, "Mappings"), name);
    return map?.kind === "object" ? map : void 0;
  }
  reference(origin) {
    return this.#prefix + origin;
  }
  copyAt(node, range) {
    this.#budget.spend(node.kind === "string" ? 1 + node.value.length : 1);
    if (node.kind === "array")
      return { ...node, range, items: node.items.flatMap((item) => this.copyAt(item, range) ?? []) };
    return node.kind === "object" ? void 0 : { ...node, range };
  }
  /** Runs a function for each iteration of a loop, with its variable bound. */
  bound(variable, value, run) {
    const before = this.#bindings;
    this.#budget.iterate();
    this.#bindings = new Map(before).set(variable, value);
    this.#budget.spend(this.#bindings.size);
    try {
      return run();
    } finally {
      this.#bindings = before;
    }
  }
  /** Whether a loop's variable is bound, so that the text of the file stands for several values. */
  get isInLoop() {
    return this.#bindings.size > 0;
  }
  /** Returns a name or text of a loop's body with the values of its variables. */
  withBindings(text) {
    let bound = text;
    for (const [name, value] of this.#bindings)
      bound = bound.replaceAll(`\${${name}}`, value).replaceAll(`&{${name}}`, value);
    return bound;
  }
  #withBindings(node) {
    if (this.#bindings.size === 0) return node;
    const value = this.withBindings(node.value);
    if (value === node.value) return node;
    this.#budget.spend(value.length);
    this.substituted.push(node.range);
    return { ...node, value };
  }
};
function withoutDynamicParts(node) {
  const { parts, ...rest } = node;
  return parts?.some((part) => typeof part === "string" && part.includes("{{resolve:")) ? rest : node;
}

// src/policy/parse/template-principals.ts
var nameProperties = /* @__PURE__ */ new Map([
  ["AWS::IAM::Role", "RoleName"],
  ["AWS::IAM::User", "UserName"],
  ["AWS::IAM::Group", "GroupName"]
]);
var attachments = [
  { property: "Roles", type: "AWS::IAM::Role" },
  { property: "RoleName", type: "AWS::IAM::Role" },
  { property: "Users", type: "AWS::IAM::User" },
  { property: "UserName", type: "AWS::IAM::User" },
  { property: "Groups", type: "AWS::IAM::Group" },
  { property: "GroupName", type: "AWS::IAM::Group" }
];
var TemplatePrincipals = class {
  #types;
  /** `AWS::IAM::Role deploy` → logical ID. */
  #byName = /* @__PURE__ */ new Map();
  /** Logical ID of a managed policy → logical ID of the first that lists it. */
  #listedBy = /* @__PURE__ */ new Map();
  constructor(resources) {
    this.#types = new Map(resources.map(({ logicalId, type }) => [logicalId, type]));
    for (const { logicalId, type, properties } of resources) {
      const name = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(properties, nameProperties.get(type) ?? "");
      if (name !== void 0) this.#byName.set(`${type} ${name}`, logicalId);
      const lists = type.startsWith("AWS::Serverless::") ? "Policies" : "ManagedPolicyArns";
      for (const policy of referencedIn((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, lists)))
        if (!this.#listedBy.has(policy)) this.#listedBy.set(policy, logicalId);
    }
  }
  /** Returns the logical ID of what has a policy; for a role that the template does not have, its type and name. */
  of({ logicalId, properties }) {
    for (const { property, type } of attachments) {
      const value = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, property);
      const [referenced] = referencedIn(value);
      const known = referenced === void 0 ? void 0 : this.#logicalId(referenced, type);
      if (known !== void 0) return known;
      const first = value?.kind === "array" ? value.items[0] : value;
      if (first?.kind === "string")
        return this.#byName.get(`${type} ${first.value}`) ?? `${type} ${first.value}`;
    }
    return this.#listedBy.get(logicalId);
  }
  #logicalId(referenced, type) {
    if (this.#types.get(referenced) === type) return referenced;
    const owner = referenced.replace(/Role$/, "");
    return this.#types.get(owner)?.startsWith("AWS::Serverless::") ? owner : void 0;
  }
};
function referencedIn(node) {
  if (node === void 0) return [];
  const call = intrinsicCall(node);
  if (call !== void 0) {
    const { name, argument } = call;
    const [first] = argument.kind === "array" ? argument.items : [argument];
    if (name === "Ref" || name === "Fn::GetAtt")
      return first?.kind === "string" ? [first.value.replace(/\..*$/s, "")] : [];
    if (name === "Fn::Sub" && first?.kind === "string")
      return [...first.value.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map(([, id = ""]) => id);
    return referencedIn(argument);
  }
  if (node.kind === "array") return node.items.flatMap(referencedIn);
  return [];
}

// src/policy/parse/stray-policy.ts
function strayPolicy(root) {
  const { value: node } = strayStatements(withoutExamples(root)).next();
  if (node === void 0) return [];
  const { range } = node;
  return [
    {
      root: { kind: "opaque", text: "a statement", range },
      path: "",
      editable: false,
      unread: "This statement could not be checked: it is in a place that is not known to have a policy; check the policy in a file of its own."
    }
  ];
}
function withoutExamples(root) {
  if (root.kind !== "object" || !(0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "$schema")?.includes("//json-schema.org/")) return root;
  return { ...root, properties: root.properties.filter(({ key }) => key.value !== "examples") };
}
function* strayStatements(node) {
  if (node.kind === "array") for (const item of node.items) yield* strayStatements(item);
  else if (node.kind === "object") {
    if (isStatement(node)) yield node;
    else for (const { value } of node.properties) yield* strayStatements(value);
  } else if (textsOf(node).some((text) => /\bEffect\\?["']?\s*:/.test(text) && namesEic(text))) yield node;
  else if (node.kind === "opaque") for (const value of valuesOf(node)) yield* strayStatements(value);
}
function isStatement(node) {
  const effect = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, "Effect");
  if (effect?.kind !== "opaque" && !(effect?.kind === "string" && /^(?:allow|deny)$/i.test(effect.value)))
    return false;
  return ["Action", "NotAction"].some((name) => {
    const action2 = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, name);
    return action2 !== void 0 && mentionOfEic(action2) !== void 0;
  });
}
function mentionOfEic(node) {
  if (textsOf(node).some(namesEic)) return node;
  for (const value of valuesOf(node)) {
    const found = mentionOfEic(value);
    if (found !== void 0) return found;
  }
  return void 0;
}
function namesEic(text) {
  return placeOfEic(text) !== void 0 || /^[^:\s]+:(?:SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel)$/i.test(text);
}
function textsOf(node) {
  if (node.kind === "string") return [node.value];
  if (node.kind !== "opaque" || node.parts === void 0) return [];
  return [node.parts.map((part) => typeof part === "string" ? part : "*").join("")];
}
function valuesOf(node) {
  if (node.kind === "array") return node.items;
  if (node.kind === "object") return node.properties.map(({ value }) => value);
  if (node.kind !== "opaque") return [];
  return [node.argument, node.fallback, ...node.options ?? []].filter((value) => value !== void 0);
}

// src/policy/parse/template-strays.ts
var grantNothing = /* @__PURE__ */ new Set([
  "AWS::Backup::BackupVault",
  "AWS::EC2::VPCEndpoint",
  "AWS::ECR::Repository",
  "AWS::EFS::FileSystem",
  "AWS::KMS::Key",
  "AWS::Organizations::Policy",
  "AWS::S3::BucketPolicy",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::QueuePolicy",
  "AWS::SecretsManager::ResourcePolicy"
]);
var trustPolicy = "AssumeRolePolicyDocument";
var withOtherTemplate = /* @__PURE__ */ new Set([
  "AWS::CloudFormation::Stack",
  "AWS::CloudFormation::StackSet",
  "AWS::Serverless::Application",
  "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
]);
var sectionsByReference = /* @__PURE__ */ new Set([
  "Resources",
  "Parameters",
  "Mappings",
  "Conditions"
]);
var partOfAction = /ec2-instance-connect|SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel/i;
var TemplateStrays = class {
  #evaluator;
  /** False for a template without any action of the service: it is not searched through. */
  #isAboutEic;
  #found = [];
  constructor(evaluator, text) {
    this.#evaluator = evaluator;
    this.#isAboutEic = mentionsEic(text) || partOfAction.test(withoutEscapes(text));
  }
  /**
   * Searches a resource, but for a property that is read as policies.
   *
   * @param node the whole resource
   * @throws TooMuch
   */
  searchResource({ type }, node, place, policyProperty) {
    if (!this.#isAboutEic || node.kind !== "object" || grantNothing.has(type)) return;
    for (const { key, value } of node.properties) {
      const inside = key.value === "Properties" && value.kind === "object" ? value.properties : [];
      const parts = inside.length > 0 ? inside.filter(
        (property) => property.key.value !== policyProperty && property.key.value !== trustPolicy
      ) : [{ key, value }];
      for (const { key: name, value: part } of parts) {
        const path = inside.length > 0 ? `${place.path}.${name.value}` : place.path;
        this.#search(part, { ...place, path }, sentenceOn(name.value, type), withOtherTemplate.has(type));
      }
    }
  }
  /**
   * Searches an item of a list of policies that is none.
   *
   * @throws TooMuch
   */
  searchItem(node, place, type) {
    if (this.#isAboutEic) this.#search(node, place, sentenceOn("this item of Policies", type), false);
  }
  /**
   * Searches the sections of a template that have no resources.
   *
   * @throws TooMuch
   */
  searchSections(template, prefix) {
    if (!this.#isAboutEic || template.kind !== "object") return;
    for (const { key, value } of template.properties) {
      if (sectionsByReference.has(key.value)) continue;
      const sentence = `This statement could not be checked: it is not known what is done with ${key.value} of the template; check the policy in a file of its own.`;
      this.#search(value, { path: key.value, owner: prefix + key.value }, sentence, false);
    }
  }
  #search(node, place, sentence, hasOtherTemplate) {
    const values = [node, ...textArguments(node)].flatMap((value) => this.#evaluator.evaluate(value) ?? []);
    values.push(node);
    const strays = values.flatMap((value) => [...strayStatements(value)]);
    this.#found.push(...strays.map((stray) => ({ node: stray, ...place, sentence })));
    if (!hasOtherTemplate || strays.length > 0) return;
    for (const value of values) {
      const mention = mentionOfEic(value);
      if (mention !== void 0) this.#found.push({ node: mention, ...place, sentence: givenToTemplate });
    }
  }
  /** Returns the statements that are in no policy that was read, at most one for each place. */
  strays(documents) {
    const judged = /* @__PURE__ */ new Set();
    if (this.#found.length > 0)
      for (const { root } of documents) for (const node of strayStatements(root)) judged.add(placeOf(node));
    const shown = /* @__PURE__ */ new Set();
    return this.#found.filter(({ node, path }) => {
      if (judged.has(placeOf(node)) || shown.has(path)) return false;
      shown.add(path);
      return true;
    });
  }
};
var givenToTemplate = "This action is given to a template that is not in this file, so the policy with it was not checked here; check that template in a file of its own.";
function textArguments(node) {
  const call = intrinsicCall(node);
  if (call !== void 0) {
    const isText = call.name === "Fn::Base64" || call.name === "Fn::ToJsonString";
    return isText ? [call.argument] : textArguments(call.argument);
  }
  if (node.kind === "array") return node.items.flatMap(textArguments);
  return node.kind === "object" ? node.properties.flatMap(({ value }) => textArguments(value)) : [];
}
function sentenceOn(name, type) {
  return type.startsWith("AWS::") ? `This statement could not be checked: ${name} of the type ${type} is not known to have a policy; check the policy in a file of its own.` : `This statement could not be checked: it is not known what a resource of the type ${type} does with it.`;
}
function placeOf({ range }) {
  return `${range.start}-${range.end}`;
}

// src/policy/parse/template-walk.ts
var macroSentence = "The policy is made by a macro (Fn::Transform), whose result is not in this file.";
var TemplateWalk = class {
  #evaluator;
  #unread;
  constructor(evaluator, unread) {
    this.#evaluator = evaluator;
    this.#unread = unread;
  }
  /** Calls a function for each resource, with the variables of the loops around it bound. */
  eachResource(node, path, found) {
    if (node.kind !== "object") return;
    for (const { key, value } of node.properties) {
      if (key.value === "Fn::Transform")
        this.#unread(value, { path: `${path}.${key.value}`, owner: path }, macroSentence);
      else if (key.value.startsWith("Fn::ForEach::")) this.#loop(value, `${path}.${key.value}`, found);
      else {
        const logicalId = this.#evaluator.withBindings(key.value);
        const type = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(value, "Type") ?? "";
        found({ logicalId, type, properties: (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(value, "Properties") }, value);
      }
    }
  }
  #loop(node, path, found) {
    const [variable, collection, body] = node.kind === "array" ? node.items : [];
    const values = collection && this.#evaluator.evaluate(collection);
    const texts = values?.kind === "array" ? values.items.flatMap((item) => item.kind === "string" ? [item.value] : []) : [];
    const isKnown = values?.kind === "array" && texts.length === values.items.length;
    if (variable?.kind !== "string" || body === void 0 || !isKnown) {
      this.#unread(
        node,
        { path, owner: path.slice(path.lastIndexOf(":") + 1) },
        "The policies in this Fn::ForEach are not known, because the values of its collection are not."
      );
      return;
    }
    for (const text of texts)
      this.#evaluator.bound(variable.value, text, () => this.eachResource(body, path, found));
  }
  /** Calls a function for each item of a list, or for a single value, in all branches of `Fn::If`. */
  eachItem(node, path, found) {
    this.eachBranch(node, path, (list, listPath) => {
      if (list.kind !== "array") found(list, listPath);
      else
        for (const [index, item] of list.items.entries())
          this.eachBranch(item, `${listPath}[${index}]`, found);
    });
  }
  /** Calls a function for the value, or for each branch of `Fn::If` that it can be. */
  eachBranch(node, path, found) {
    if (node === void 0) return;
    const call = intrinsicCall(node);
    if (call?.name === "Fn::ToJsonString") {
      this.eachBranch(call.argument, path, found);
      return;
    }
    if (call?.name !== "Fn::If") {
      const isNothing = call?.name === "Ref" && call.argument.kind === "string" && call.argument.value === "AWS::NoValue";
      if (!isNothing) found(node, path);
      return;
    }
    const [name, ...branches] = call.argument.kind === "array" ? call.argument.items : [];
    const condition = name && this.#evaluator.evaluate(name);
    if (condition?.kind !== "string" || branches.length !== 2) {
      found(node, path);
      return;
    }
    const holds = this.#evaluator.holds(condition.value);
    for (const [index, branch] of branches.entries()) {
      if (holds !== void 0 && holds !== (index === 0)) continue;
      this.#evaluator.under(
        condition.value,
        index === 0,
        () => this.eachBranch(branch, `${path}.Fn::If[${index + 1}]`, found)
      );
    }
  }
};

// src/policy/parse/work-budget.ts
var TooMuch = class extends Error {
};
var mostIterations = 1e3;
var WorkBudget = class {
  #left;
  #iterations = mostIterations;
  /** @param length of the file, in UTF-16 units */
  constructor(length2) {
    this.#left = 2e5 + 4 * length2;
  }
  /**
   * Takes an amount of work: a value, or a unit of a text.
   *
   * @throws TooMuch
   */
  spend(amount) {
    this.#left -= amount;
    if (this.#left < 0) throw new TooMuch();
  }
  /** @throws TooMuch */
  iterate() {
    this.#iterations--;
    if (this.#iterations < 0) throw new TooMuch();
  }
};

// src/policy/parse/cloudformation.ts
var withPolicyDocument = /* @__PURE__ */ new Set([
  "AWS::IAM::Policy",
  "AWS::IAM::ManagedPolicy",
  "AWS::IAM::RolePolicy",
  "AWS::IAM::UserPolicy",
  "AWS::IAM::GroupPolicy"
]);
var withInlinePolicies = /* @__PURE__ */ new Set([
  "AWS::IAM::Role",
  "AWS::IAM::User",
  "AWS::IAM::Group"
]);
var withSamPolicies = /* @__PURE__ */ new Set([
  "AWS::Serverless::Function",
  "AWS::Serverless::StateMachine"
]);
function policyPropertyOf(type) {
  if (withPolicyDocument.has(type)) return "PolicyDocument";
  if (withInlinePolicies.has(type) || withSamPolicies.has(type)) return "Policies";
  if (type === "AWS::SSO::PermissionSet") return "InlinePolicy";
  return type === "AWS::CloudFormation::StackSet" ? "TemplateBody" : void 0;
}
var harmlessMacros = /^AWS::(Serverless|LanguageExtensions|CodeDeployBlueGreen|SecretsManager|ServiceCatalog)/;
function isTemplate(root) {
  if ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "AWSTemplateFormatVersion") !== void 0) return true;
  const resources = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "Resources");
  return resources?.kind === "object" && resources.properties.some(
    ({ key, value }) => /^(AWS|Custom|Alexa)::/.test((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(value, "Type") ?? "") || /^Fn::ForEach::/.test(key.value)
  );
}
function policiesInTemplate(root, file) {
  return new TemplateReader(root, file, {
    pseudo: new PseudoParameters(file.text),
    budget: new WorkBudget(file.text.length),
    prefix: ""
  }).read();
}
var TemplateReader = class _TemplateReader {
  #root;
  #file;
  #around;
  #prefix;
  #evaluator;
  #walk;
  #strays;
  #documents = [];
  #problems = [];
  constructor(root, file, around) {
    this.#root = root;
    this.#file = file;
    this.#around = around;
    this.#prefix = around.prefix;
    this.#evaluator = new TemplateEvaluator(root, around);
    this.#strays = new TemplateStrays(this.#evaluator, file.text);
    this.#walk = new TemplateWalk(
      this.#evaluator,
      (node, place, unread) => this.#unread(node, place, unread)
    );
  }
  read() {
    const resources = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "Resources");
    try {
      if (resources !== void 0) this.#readResources(resources);
      this.#strays.searchSections(this.#root, this.#prefix);
    } catch (thrown) {
      if (!(thrown instanceof TooMuch)) throw thrown;
      this.#unread(
        resources ?? this.#root,
        { path: "Resources", owner: "Resources" },
        "The template makes so much of its values that its policies were not evaluated from here on."
      );
    }
    for (const { node, sentence, ...place } of this.#strays.strays(this.#documents))
      this.#unread(node, place, sentence);
    this.#addMacros((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "Transform"));
    return { documents: this.#documents, problems: this.#problems };
  }
  #readResources(resources) {
    const all = [];
    this.#walk.eachResource(resources, "Resources", (resource) => all.push(resource));
    const principals2 = new TemplatePrincipals(all);
    this.#documents.length = 0;
    this.#walk.eachResource(resources, "Resources", (resource, node) => {
      const condition = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "Condition");
      const read = () => this.#resource(resource, node, principals2);
      if (condition === void 0) read();
      else this.#evaluator.under(condition, true, read);
    });
  }
  /** Adds a document for each macro that can change the whole template. */
  #addMacros(transform) {
    const list = transform?.kind === "array" ? transform.items : transform === void 0 ? [] : [transform];
    for (const node of list) {
      const name = node.kind === "string" ? node.value : (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "Name");
      if (name === void 0 || harmlessMacros.test(name)) continue;
      this.#unread(
        node,
        { path: "Transform", owner: "Transform" },
        `The macro ${name} can change all policies of the template, and its result is not in this file.`
      );
    }
  }
  #resource(resource, node, principals2) {
    const { logicalId, type, properties } = resource;
    const owner = this.#prefix + logicalId;
    const path = `${this.#prefix === "" ? "" : `${this.#prefix.slice(0, -1)}.`}Resources.${logicalId}.Properties`;
    const policyProperty = policyPropertyOf(type);
    this.#strays.searchResource(resource, node, { path, owner }, policyProperty);
    const made = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, "Fn::Transform") ?? ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, "Fn::Transform") && properties);
    if (made !== void 0 && (policyProperty !== void 0 || type === "")) {
      this.#unread(made, { path, owner }, macroSentence);
      return;
    }
    const own = { owner, principal: owner };
    if (withPolicyDocument.has(type)) {
      const principal = principals2.of(resource);
      this.#policy((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, "PolicyDocument"), {
        path: `${path}.PolicyDocument`,
        owner,
        principal: principal === void 0 ? void 0 : this.#prefix + principal
      });
    }
    if (type === "AWS::SSO::PermissionSet")
      this.#policy((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, "InlinePolicy"), { path: `${path}.InlinePolicy`, ...own });
    if (type === "AWS::CloudFormation::StackSet")
      this.#stackSet((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, "TemplateBody"), { path: `${path}.TemplateBody`, owner });
    const policies = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(properties, "Policies");
    if (withInlinePolicies.has(type)) {
      this.#walk.eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        const document = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(item, "PolicyDocument");
        if (document !== void 0) this.#policy(document, { path: `${itemPath}.PolicyDocument`, ...own });
        else this.#unreadValue(item, { path: itemPath, ...own });
      });
    }
    if (withSamPolicies.has(type)) {
      this.#walk.eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        if ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(item, "Statement") !== void 0) this.#policy(item, { path: itemPath, ...own });
        else if (isMacro(item)) this.#unread(item, { path: itemPath, ...own }, macroSentence);
        else this.#strays.searchItem(item, { path: itemPath, owner }, type);
      });
    }
  }
  #policy(node, place) {
    this.#walk.eachBranch(node, place.path, (branch, path) => this.#plainPolicy(branch, { ...place, path }));
  }
  /** Adds a policy that is an object, or JSON in a string. */
  #plainPolicy(node, place) {
    if (node.kind === "null") return;
    if (node.kind === "object" && isMacro(node)) {
      this.#unread(node, place, macroSentence);
      return;
    }
    this.#evaluator.substituted = [];
    const pieces = this.#evaluator.pieces(node);
    if (pieces !== void 0) {
      const placed = this.#placed(pieces, node);
      const { root: root2, problems } = placed ? jsonInText(placed) : { root: void 0, problems: [] };
      const isSound = problems.every(({ harmless }) => harmless);
      if (root2?.kind === "object" && (isSound || placed?.marked.length === 0)) {
        this.#problems.push(...problems);
        this.#add(root2, { ...place, editable: false });
      } else if (placed?.marked.length === 0 && problems.length > 0) this.#problems.push(...problems);
      else this.#unreadValue(node, place);
      return;
    }
    const root = this.#evaluator.evaluate(node);
    if (root === void 0) return;
    const editable = this.#file.editable && !this.#evaluator.isInLoop;
    if (root.kind === "object" || root.kind === "array") this.#add(root, { ...place, editable });
    else this.#unreadValue(node, place);
  }
  #add(root, { path, owner, principal, editable }) {
    const conditions = this.#evaluator.knownConditions;
    this.#documents.push({
      root,
      path,
      editable,
      owner,
      ...conditions.size > 0 && { conditions },
      ...principal !== void 0 && { principal },
      ...this.#around.pseudo.chosen.size > 0 && { chosen: this.#around.pseudo.chosen },
      substituted: this.#evaluator.substituted
    });
  }
  /** Adds a policy that is known only when the template is used. */
  #unreadValue(node, place) {
    const call = intrinsicCall(node);
    this.#unread(node, place, call === void 0 ? notAnObject : sentenceOn2(call));
  }
  #unread(node, { path, owner, principal }, unread) {
    const call = intrinsicCall(node);
    const { range } = call ?? node;
    const root = { kind: "opaque", text: call ? callText(call) : owner, range };
    const conditions = this.#evaluator.knownConditions;
    this.#documents.push({
      root,
      path,
      editable: false,
      owner,
      ...conditions.size > 0 && { conditions },
      ...principal !== void 0 && { principal },
      unread
    });
  }
  /** Adds the policies of a stack set's template; in that, stack sets are not read. */
  #stackSet(node, place) {
    this.#walk.eachBranch(node, place.path, (branch, path) => {
      const at = { ...place, path };
      const template = this.#prefix === "" ? this.#templateIn(branch) : void 0;
      if (template === void 0) this.#unread(branch, at, unreadTemplate);
      else if (isTemplate(template)) {
        const file = branch.kind === "object" ? this.#file : { ...this.#file, editable: false };
        const inner = new _TemplateReader(template, file, {
          ...this.#around,
          prefix: `${place.owner}/`
        }).read();
        this.#documents.push(...inner.documents);
        this.#problems.push(...inner.problems);
      }
    });
  }
  #placed(pieces, { range }) {
    const placed = placedText(pieces, this.#file.text, range);
    this.#around.budget.spend(placed?.text.length ?? 0);
    return placed;
  }
  #templateIn(node) {
    if (node.kind === "object" && intrinsicCall(node) === void 0) return node;
    const pieces = this.#evaluator.pieces(node);
    const placed = pieces && this.#placed(pieces, node);
    if (placed === void 0) return void 0;
    const { root, problems } = jsonInText(placed);
    if (problems.length === 0) return root;
    const yaml = this.#file.readYaml?.(placed.text);
    return yaml && withoutMarks(moved(yaml, placed.placeOf), placed.marked);
  }
};
var notAnObject = "The policy is neither an object nor a JSON object in a string.";
var unreadTemplate = "The template of this stack set could not be read, so its policies are not known.";
function sentenceOn2(call) {
  return `The policy is ${callText(call)}, which is known only when the template is used.`;
}
function isMacro(node) {
  return (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, "Fn::Transform") !== void 0 || intrinsicCall(node)?.name === "Fn::Transform";
}
function moved(node, placeOf4) {
  const range = { start: placeOf4(node.range.start), end: placeOf4(node.range.end) };
  switch (node.kind) {
    case "array":
      return { ...node, range, items: node.items.map((item) => moved(item, placeOf4)) };
    case "object":
      return {
        ...node,
        range,
        properties: node.properties.map(({ key, value }) => ({
          key: {
            ...key,
            range: { start: placeOf4(key.range.start), end: placeOf4(key.range.end) }
          },
          value: moved(value, placeOf4)
        }))
      };
    case "opaque":
      return { ...node, range, ...node.argument && { argument: moved(node.argument, placeOf4) } };
    default:
      return { ...node, range };
  }
}

// src/policy/parse/terraform-address.ts
var step = /(?:[^.[]|\[(?:"(?:\\.|[^"\\])*"|\d+)\])+/g;
var keyAtEnd = /\[(?:"(?:\\.|[^"\\])*"|\d+)\]$/;
function stepsOf(address) {
  return address.match(step) ?? [];
}
function parseAddress(address) {
  const steps = stepsOf(address);
  let at = 0;
  while (steps[at] === "module" && steps.length > at + 2) at += 2;
  const module = steps.slice(0, at);
  const length2 = steps[at] === "data" ? 3 : 2;
  const resource = steps.slice(at, at + length2).join(".");
  const key = keyAtEnd.exec(resource)?.[0] ?? "";
  return {
    module: module.length === 0 ? "" : `${module.join(".")}.`,
    resource: resource.slice(0, resource.length - key.length),
    key
  };
}
function withoutKeys(address) {
  return stepsOf(address).map((part) => part.replace(keyAtEnd, "")).join(".");
}
function parentModule(module) {
  const steps = stepsOf(module);
  const name = steps.at(-1);
  if (steps.length < 2 || name === void 0) return void 0;
  const parent = steps.slice(0, -2);
  return { parent: parent.length === 0 ? "" : `${parent.join(".")}.`, name: name.replace(keyAtEnd, "") };
}

// src/policy/parse/terraform-policy-document.ts
var merged = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
function policyOfDataSource({ address, block, attribute }) {
  const { range } = block;
  const text = (value) => ({ kind: "string", value, range });
  const other = merged.find((name) => isSet(attribute(block, name, `${address}.${name}`)));
  if (other !== void 0) return unknown(`${address}.${other}`, range);
  const written2 = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(block, "statement");
  const statements = written2?.kind === "opaque" ? written2 : {
    kind: "array",
    range: written2?.range ?? range,
    items: (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(block, "statement").map(
      (statement2, index) => statementOf(statement2, `${address}.statement[${index}]`, attribute)
    )
  };
  const version = attribute(block, "version", `${address}.version`);
  const id = attribute(block, "policy_id", `${address}.policy_id`);
  return {
    kind: "object",
    range,
    properties: [
      { key: text("Version"), value: isSet(version) ? version : text("2012-10-17") },
      ...isSet(id) ? [{ key: text("Id"), value: id }] : [],
      { key: text("Statement"), value: statements }
    ]
  };
}
var elements = [
  ["sid", "Sid"],
  ["effect", "Effect"],
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"]
];
function statementOf(block, path, attribute) {
  if (block.kind !== "object") return unknown(path, block.range);
  const { range } = block;
  const properties = [];
  for (const [name, element] of elements) {
    const value = attribute(block, name, `${path}.${name}`);
    if (isSet(value)) properties.push({ key: keyOf(block, name, element), value: withVariables(value) });
    else if (name === "effect")
      properties.push({ key: keyOf(block, name, element), value: { kind: "string", value: "Allow", range } });
  }
  for (const [name, element] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"]
  ]) {
    const value = attribute(block, name, `${path}.${name}`);
    if (value !== void 0 && isSet(value)) properties.push({ key: keyOf(block, name, element), value });
  }
  const conditions = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(block, "condition");
  if (conditions?.kind === "opaque")
    properties.push({ key: keyOf(block, "condition", "Condition"), value: conditions });
  else if ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(block, "condition").length > 0)
    properties.push({
      key: keyOf(block, "condition", "Condition"),
      value: conditionOf((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(block, "condition"), path, attribute, conditions?.range ?? range)
    });
  return { kind: "object", range, properties };
}
function conditionOf(blocks, path, attribute, range) {
  const operators = /* @__PURE__ */ new Map();
  for (const [index, block] of blocks.entries()) {
    const at = `${path}.condition[${index}]`;
    const test = attribute(block, "test", `${at}.test`);
    const variable = attribute(block, "variable", `${at}.variable`);
    const values = attribute(block, "values", `${at}.values`);
    if (test?.kind !== "string" || variable?.kind !== "string") return unknown(`${path}.condition`, range);
    const operator = operators.get(test.value) ?? { key: test, tests: /* @__PURE__ */ new Map() };
    operators.set(test.value, operator);
    const entry = operator.tests.get(variable.value) ?? { key: variable, values: [] };
    operator.tests.set(variable.value, entry);
    const items = values?.kind === "array" ? values.items : [values ?? unknown(`${at}.values`, block.range)];
    entry.values.push(...items.map(withVariables));
  }
  return {
    kind: "object",
    range,
    properties: [...operators.values()].map(({ key, tests }) => ({
      key,
      value: {
        kind: "object",
        range: key.range,
        properties: [...tests.values()].map(({ key: variable, values }) => {
          const [first] = values;
          return {
            key: variable,
            value: values.length === 1 && first !== void 0 ? first : { kind: "array", items: values, range: variable.range }
          };
        })
      }
    }))
  };
}
function withVariables(node) {
  if (node.kind === "array") return { ...node, items: node.items.map(withVariables) };
  if (node.kind !== "string" || !node.value.includes("&{")) return node;
  return { ...node, value: node.value.replaceAll("&{", "${") };
}
function unknown(reference, range) {
  return { kind: "opaque", text: reference, range, reference };
}
function isSet(node) {
  if (node === void 0 || node.kind === "null") return false;
  if (node.kind === "array") return node.items.length > 0;
  return node.kind !== "string" || node.value !== "";
}
function keyOf(block, name, element) {
  const written2 = block.kind === "object" ? block.properties.find(({ key }) => key.value === name) : void 0;
  return { kind: "string", value: element, range: written2?.key.range ?? block.range };
}

// src/policy/parse/terraform-expressions.ts
var longestChain = 20;
var TerraformExpressions = class {
  #root;
  /** Resources of the configuration by their address without keys. */
  #resources = /* @__PURE__ */ new Map();
  /** Modules of the configuration by their address without keys, and a dot. */
  #modules = /* @__PURE__ */ new Map();
  /** Calls of modules by the same. */
  #calls = /* @__PURE__ */ new Map();
  /** Data sources that are read during apply, by address: entries of `resource_changes`. */
  #reads = /* @__PURE__ */ new Map();
  /** Values of data sources that were read while planning, by address. */
  #values = /* @__PURE__ */ new Map();
  #policies = /* @__PURE__ */ new Map();
  constructor(root) {
    this.#root = root;
    this.#addModule((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "configuration"), "root_module"), "");
    for (const change of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(root, "resource_changes")) {
      const address = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(change, "address");
      if (address !== void 0 && (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(change, "type") === "aws_iam_policy_document")
        this.#reads.set(address, change);
    }
    this.#addValues((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "prior_state"), "values"), "root_module"));
  }
  #addModule(module, path) {
    if (module === void 0) return;
    this.#modules.set(path, module);
    for (const resource of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "resources")) {
      const address = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(resource, "address");
      if (address !== void 0) this.#resources.set(path + address, resource);
    }
    const calls = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(module, "module_calls");
    if (calls?.kind !== "object") return;
    for (const { key, value } of calls.properties) {
      const inner = `${path}module.${key.value}.`;
      this.#calls.set(inner, value);
      this.#addModule((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(value, "module"), inner);
    }
  }
  #addValues(module) {
    for (const resource of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "resources")) {
      const address = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(resource, "address");
      const values = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource, "values");
      if (address !== void 0 && values && (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(resource, "type") === "aws_iam_policy_document")
        this.#values.set(address, values);
    }
    for (const child of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "child_modules")) this.#addValues(child);
  }
  /** Returns an expression of a resource, or of a block inside of it: `policy`, `inline_policy` 0 `policy`. */
  expression(address, ...path) {
    let node = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#resources.get(withoutKeys(address)), "expressions");
    for (const step2 of path) {
      if (typeof step2 === "string") node = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, step2);
      else if (node?.kind === "array") node = node.items[step2];
    }
    return node;
  }
  /** Returns the value that an attribute of a resource will have. */
  valueOf(address, expression) {
    return this.#follow(expression, parseAddress(address), 0);
  }
  /**
   * Returns the addresses of the resources that an expression of a resource may refer to: without a key, both the
   * resource itself and its instance with the same key.
   */
  resourcesIn(address, expression) {
    const { module, key } = parseAddress(address);
    return basesOf(expression).flatMap(({ base }) => {
      if (/^(var|local|module|each|count|path|terraform|self)\./.test(base)) return [];
      const found = parseAddress(base);
      const keys = found.key === "" && key !== "" ? [key, ""] : [found.key];
      return keys.map((each) => module + found.resource + each);
    });
  }
  #follow(expression, place, steps) {
    const constant = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(expression, "constant_value");
    if (constant !== void 0) return { kind: "text", node: constant };
    const bases = basesOf(expression);
    const isUnknown = { kind: "unknown", dependsOn: bases.map(({ base: base2 }) => base2) };
    const things = bases.filter(({ base: base2 }) => !/^(each|count)\./.test(base2));
    const [thing] = things;
    if (thing === void 0 || things.length > 1 || steps >= longestChain) return isUnknown;
    const { base, attribute } = thing;
    const usesKey = things.length < bases.length;
    if (base.startsWith("var.")) {
      if (usesKey) return isUnknown;
      return this.#variable(base.slice("var.".length), place, steps) ?? isUnknown;
    }
    if (base.startsWith("module.")) {
      const inner = `${place.module}${base}.`;
      const outputs = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#modules.get(`${withoutKeys(inner)}.`), "outputs");
      const output = attribute === void 0 ? void 0 : (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(outputs, attribute);
      return output === void 0 || usesKey ? isUnknown : this.#follow((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(output, "expression"), { ...place, module: inner }, steps + 1);
    }
    const { resource, key } = parseAddress(base);
    if (resource.startsWith("data.aws_iam_policy_document.")) {
      if (attribute !== void 0 && attribute !== "json" && attribute !== "minified_json") return isUnknown;
      const policy = this.#dataSource(place.module + resource, key || place.key, usesKey);
      if (policy?.kind === "opaque") return { kind: "unknown", dependsOn: [policy.text] };
      return policy === void 0 ? isUnknown : { kind: "policy", node: policy };
    }
    if (attribute === void 0 || !/^(policy|policy_document|inline_policy)$/.test(attribute))
      return isUnknown;
    const address = place.module + resource + key;
    return this.#follow(this.expression(address, attribute), { ...place, key }, steps + 1);
  }
  #variable(name, place, steps) {
    const around = parentModule(place.module);
    if (around === void 0) {
      const value = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "variables"), name), "value");
      return value === void 0 ? void 0 : { kind: "text", node: value };
    }
    const call = this.#calls.get(`${withoutKeys(place.module)}.`);
    const given = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(call, "expressions"), name);
    return given === void 0 ? void 0 : this.#follow(given, { module: around.parent, key: place.key }, steps + 1);
  }
  /** Returns the policy of a data source: as it was read, as it will be read, or as it is configured. */
  #dataSource(address, key, usesKey) {
    for (const instance of usesKey || key !== "" ? [address + key, address] : [address]) {
      if (!this.#policies.has(instance)) this.#policies.set(instance, this.#policyOf(instance));
      const policy = this.#policies.get(instance);
      if (policy !== void 0) return policy;
    }
    return void 0;
  }
  #policyOf(address) {
    const read = this.#reads.get(address);
    if (read !== void 0) {
      const change = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(read, "change");
      const after = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(change, "after");
      if (after?.kind === "object")
        return ofValues(address, withUnknown(after, (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(change, "after_unknown"), address));
    }
    const values = this.#values.get(address);
    if (values !== void 0) return ofValues(address, values);
    const resource = this.#resources.get(withoutKeys(address));
    const expressions = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource, "expressions");
    if (expressions === void 0) return void 0;
    return policyOfDataSource({ address, block: expressions, attribute: constantAttribute });
  }
};
function ofValues(address, block) {
  return policyOfDataSource({ address, block, attribute: (node, name) => (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, name) });
}
function constantAttribute(block, name, path) {
  const expression = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(block, name);
  if (expression === void 0) return void 0;
  return (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(expression, "constant_value") ?? unknown(path, expression.range);
}
function withUnknown(node, mask, path) {
  if (mask?.kind === "boolean") return mask.value ? unknown(path, node.range) : node;
  if (mask?.kind === "array" && node.kind === "array") {
    const items = node.items.map((item, index) => withUnknown(item, mask.items[index], `${path}[${index}]`));
    for (let index = items.length; index < mask.items.length; index++)
      items.push(unknown(`${path}[${index}]`, node.range));
    return { ...node, items };
  }
  if (mask?.kind !== "object" || node.kind !== "object") return node;
  const properties = node.properties.map(({ key, value }) => ({
    key,
    value: withUnknown(value, (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(mask, key.value), `${path}.${key.value}`)
  }));
  for (const { key, value } of mask.properties) {
    const isMissing = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(node, key.value) === void 0;
    if (isMissing && value.kind === "boolean" && value.value)
      properties.push({ key, value: unknown(`${path}.${key.value}`, node.range) });
  }
  return { ...node, properties };
}
function basesOf(expression) {
  const bases = /* @__PURE__ */ new Map();
  for (const reference of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(expression, "references")) {
    if (reference.kind !== "string") continue;
    const { base, attribute } = baseOf(reference.value);
    if (!bases.has(base) || bases.get(base) === void 0) bases.set(base, attribute);
  }
  for (const base of bases.keys()) {
    const plain = withoutKeys(base);
    if (plain !== base && bases.get(plain) === void 0) bases.delete(plain);
  }
  return [...bases].map(([base, attribute]) => ({ base, ...attribute !== void 0 && { attribute } }));
}
function baseOf(reference) {
  const steps = stepsOf(reference);
  const length2 = steps[0] === "data" ? 3 : 2;
  return { base: steps.slice(0, length2).join("."), attribute: steps[length2] };
}

// src/policy/parse/terraform-principals.ts
var holders = [
  { attribute: "role", kind: "role" },
  { attribute: "role_name", kind: "role" },
  { attribute: "roles", kind: "role" },
  { attribute: "user", kind: "user" },
  { attribute: "user_name", kind: "user" },
  { attribute: "users", kind: "user" },
  { attribute: "group", kind: "group" },
  { attribute: "group_name", kind: "group" },
  { attribute: "groups", kind: "group" }
];
var attachments2 = /^aws_iam_((role|user|group)_)?policy_attachment$/;
var principals = /^(aws|awscc)_iam_(role|user|group)$/;
var managedPolicies = /^(aws_iam_policy|awscc_iam_managed_policy)$/;
var TerraformPrincipals = class {
  #expressions;
  #addresses;
  /** `role deploy` → address. */
  #byName = /* @__PURE__ */ new Map();
  /** ARN or address of a managed policy → what it is attached to. */
  #attached = /* @__PURE__ */ new Map();
  constructor(resources, expressions) {
    this.#expressions = expressions;
    this.#addresses = new Set(resources.map(({ address }) => address));
    for (const { address, type, values } of resources) {
      const kind = principals.exec(type)?.[2];
      if (kind === void 0) continue;
      const name = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(values, "name") ?? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(values, `${kind}_name`);
      if (name !== void 0) this.#byName.set(`${kind} ${name}`, address);
    }
    for (const resource of resources) {
      if (attachments2.test(resource.type)) this.#attach(resource, "policy_arn", this.#holder(resource));
      else if (principals.test(resource.type))
        this.#attach(resource, "managed_policy_arns", resource.address);
    }
  }
  #attach(resource, attribute, holder) {
    if (holder === void 0) return;
    const add = (policy) => {
      if (!this.#attached.has(policy)) this.#attached.set(policy, holder);
    };
    const value = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource.values, attribute);
    for (const arn of value?.kind === "array" ? value.items : value ? [value] : [])
      if (arn.kind === "string") add(arn.value);
    const expression = this.#expressions.expression(resource.address, attribute);
    for (const policy of this.#expressions.resourcesIn(resource.address, expression)) {
      add(policy);
      add(withoutKeys(policy));
    }
  }
  /** Returns the address of what has a resource's policies; for a role that the plan does not have, its kind and name. */
  of(resource) {
    const { address, type, values } = resource;
    if (principals.test(type)) return address;
    const holder = this.#holder(resource);
    if (holder !== void 0 || !managedPolicies.test(type)) return holder;
    const arn = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(values, "arn");
    return (arn === void 0 ? void 0 : this.#attached.get(arn)) ?? this.#attached.get(address) ?? this.#attached.get(withoutKeys(address));
  }
  #holder({ address, values }) {
    for (const { attribute, kind } of holders) {
      const value = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(values, attribute);
      const first = value?.kind === "array" ? value.items[0] : value;
      if (first?.kind === "string" && first.value !== "")
        return this.#byName.get(`${kind} ${first.value}`) ?? `${kind} ${first.value}`;
      const expression = this.#expressions.expression(address, attribute);
      const referenced = this.#expressions.resourcesIn(address, expression);
      const known = referenced.find((each) => this.#addresses.has(each)) ?? referenced.at(-1);
      if (known !== void 0) return known;
    }
    return void 0;
  }
};

// src/policy/parse/terraform-strays.ts
var grantNothing2 = /^(?:aws_(?:backup_vault|ecr_repository|efs_file_system|kms_key|s3_bucket|sns_topic|sqs_queue|secretsmanager_secret|vpc_endpoint)_policy|aws_(?:kms_key|organizations_policy|vpc_endpoint)|awscc_(?:organizations_policy|ec2_vpc_endpoint|kms_key|s3_bucket_policy|sns_topic_policy|sqs_queue_policy))$/;
var trustPolicy2 = /^assume_role_policy(?:_document)?$/;
var withTemplate = /^(?:aws|awscc)_(?:cloudformation_stack(?:_set|_set_instance|_instances)?|serverlessapplicationrepository_cloudformation_stack|servicecatalog_(?:provisioned_product|cloudformation_provisioned_product))$/;
var sectionsRead = /* @__PURE__ */ new Set([
  "planned_values",
  "resource_changes",
  "prior_state",
  "values",
  "configuration",
  "variables",
  "resource_drift",
  "output_changes"
]);
function* straysOfResource({ address, type, values, isData }, policyAttribute) {
  if (values?.kind !== "object" || isData || grantNothing2.test(type)) return;
  for (const { key, value } of values.properties) {
    if (key.value === policyAttribute || trustPolicy2.test(key.value)) continue;
    const place = { path: `${address}.${key.value}`, owner: address };
    const sentence = `This statement could not be checked: the attribute ${key.value} of ${type} is not known to have a policy; check the policy in a file of its own.`;
    let isFound = false;
    for (const node of strayStatements(value)) {
      isFound = true;
      yield { node, ...place, sentence };
    }
    const mention = withTemplate.test(type) && !isFound ? mentionOfEic(value) : void 0;
    if (mention !== void 0)
      yield {
        node: mention,
        ...place,
        sentence: "This action is given to a template, so the policy with it was not checked here; check the template in a file of its own."
      };
  }
}
function* straysElsewhere(root) {
  const outputs = [
    (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "planned_values") ?? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "values"), "outputs"),
    (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "output_changes")
  ];
  for (const section of outputs)
    for (const { key, value } of section?.kind === "object" ? section.properties : []) {
      const own = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(value, "value") ?? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(value, "after");
      yield* inPart(own, `output.${key.value}`, "it is not known what uses this output");
    }
  for (const drift of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(root, "resource_drift")) {
    const address = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(drift, "address") ?? "resource_drift";
    if ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(drift, "mode") === "data" || grantNothing2.test((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(drift, "type") ?? ""))
      continue;
    const after = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(drift, "change"), "after");
    for (const { key, value } of after?.kind === "object" ? after.properties : [])
      if (!trustPolicy2.test(key.value))
        yield* inPart(value, address, "it was made outside of Terraform, and is not what the plan has");
  }
  yield* inCommands((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "configuration"), "root_module"), "");
  for (const { key, value } of root.kind === "object" ? root.properties : [])
    if (!sectionsRead.has(key.value))
      yield* inPart(value, key.value, `it is not known what is done with ${key.value} of the plan`);
}
function* inCommands(module, prefix) {
  for (const resource of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "resources")) {
    const address = prefix + ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(resource, "address") ?? "provisioner");
    yield* inPart(
      (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource, "provisioners"),
      address,
      "it is not known what a provisioner does with it"
    );
  }
  const calls = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(module, "module_calls");
  for (const { key, value } of calls?.kind === "object" ? calls.properties : [])
    yield* inCommands((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(value, "module"), `${prefix}module.${key.value}.`);
}
function* inPart(part, owner, reason) {
  if (part === void 0) return;
  const sentence = `This statement could not be checked: ${reason}; check the policy in a file of its own.`;
  for (const node of strayStatements(part)) yield { node, path: owner, owner, sentence };
}

// src/policy/parse/terraform-plan.ts
var inlineOfAwscc = { list: "policies", attribute: "policy_document" };
var policyPlaces = /* @__PURE__ */ new Map([
  ["aws_iam_policy", { attribute: "policy" }],
  ["aws_iam_role_policy", { attribute: "policy" }],
  ["aws_iam_user_policy", { attribute: "policy" }],
  ["aws_iam_group_policy", { attribute: "policy" }],
  ["aws_iam_role", { list: "inline_policy", attribute: "policy" }],
  ["aws_ssoadmin_permission_set_inline_policy", { attribute: "inline_policy" }],
  ["awscc_iam_managed_policy", { attribute: "policy_document" }],
  ["awscc_iam_role_policy", { attribute: "policy_document" }],
  ["awscc_iam_user_policy", { attribute: "policy_document" }],
  ["awscc_iam_group_policy", { attribute: "policy_document" }],
  ["awscc_iam_role", inlineOfAwscc],
  ["awscc_iam_user", inlineOfAwscc],
  ["awscc_iam_group", inlineOfAwscc],
  ["awscc_sso_permission_set", { attribute: "inline_policy" }]
]);
function isTerraformPlan(root) {
  return (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "format_version") !== void 0 && ["planned_values", "resource_changes", "values", "prior_state"].some(
    (name) => (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, name) !== void 0
  );
}
function policiesInPlan(root, text) {
  return new PlanReader(root, text).read();
}
var PlanReader = class {
  #root;
  #text;
  #expressions;
  #budget;
  #sizes = /* @__PURE__ */ new Map();
  /** The policies that were read, as they are in strings. */
  #read = /* @__PURE__ */ new Set();
  #documents = [];
  #problems = [];
  constructor(root, text) {
    this.#root = root;
    this.#text = text;
    this.#expressions = new TerraformExpressions(root);
    this.#budget = new WorkBudget(text.length);
  }
  read() {
    const resources = this.#resources();
    const principals2 = new TerraformPrincipals(resources, this.#expressions);
    for (const resource of resources) {
      const place = policyPlaces.get(resource.type);
      if (place !== void 0) this.#addPolicies(resource, place, principals2.of(resource));
    }
    const isRead = (stray) => stray.kind === "string" && this.#read.has(stray.value);
    const strays = [
      ...resources.flatMap((resource) => [...straysOfResource(resource, attributeOf(resource))]),
      ...straysElsewhere(this.#root)
    ];
    const shown = /* @__PURE__ */ new Set();
    for (const { node, path, owner, sentence } of strays) {
      if (isRead(node) || shown.has(path)) continue;
      shown.add(path);
      this.#addUnread(node, { path, owner, principal: void 0 }, sentence);
    }
    return { documents: this.#documents, problems: this.#problems };
  }
  #resources() {
    const changes = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(this.#root, "resource_changes");
    const unknown2 = new Map(
      changes.map((change) => [
        (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(change, "address"),
        (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(change, "change"), "after_unknown")
      ])
    );
    const resources = [];
    const add = (node, values2) => {
      const type = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "type") ?? "";
      const address = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "address") ?? type;
      const isData = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(node, "mode") === "data";
      resources.push({ address, isData, type, node, values: values2, unknown: unknown2.get(address) });
    };
    const addModule = (module) => {
      for (const resource of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "resources")) add(resource, (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource, "values"));
      for (const child of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(module, "child_modules")) addModule(child);
    };
    const values = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "planned_values") ?? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "values") ?? (changes.length === 0 ? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(this.#root, "prior_state"), "values") : void 0);
    addModule((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(values, "root_module"));
    const known = new Set(resources.map(({ address }) => address));
    for (const change of changes) {
      const after = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(change, "change"), "after");
      if (after?.kind === "object" && !known.has((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(change, "address") ?? "")) add(change, after);
    }
    return resources;
  }
  #addPolicies(resource, { list, attribute }, principal) {
    const { address, values, unknown: unknown2 } = resource;
    const configured = this.#expressions.expression(address, list ?? attribute);
    if (list === void 0) {
      const place = { path: `${address}.${attribute}`, owner: address, principal };
      this.#add(resource, (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(values, attribute), place, configured);
      return;
    }
    const mask = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(unknown2, list);
    const isUnknown = mask?.kind === "boolean" && mask.value && configured !== void 0;
    const written2 = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsUnder */ .DE)(values, list);
    const blocks = !isUnknown ? written2 : configured.kind === "array" ? configured.items : [configured];
    for (const [index, block] of blocks.entries()) {
      const place = { path: `${address}.${list}[${index}].${attribute}`, owner: address, principal };
      const value = isUnknown ? void 0 : (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(block, attribute);
      const expression = isUnknown ? block : blockLike(block, configured, written2.length);
      this.#add(resource, value, place, (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(expression, attribute) ?? expression);
    }
  }
  /** Adds a policy: its value in the plan, or else the one that its expression leads to. */
  #add(resource, value, place, expression) {
    if (value?.kind === "string") {
      if (value.value !== "") this.#addText(value, place);
      return;
    }
    if (value?.kind === "object") {
      this.#addDocument(value, place);
      return;
    }
    const evaluated = this.#expressions.valueOf(resource.address, expression);
    if (evaluated.kind === "text" && evaluated.node.kind === "string") this.#addText(evaluated.node, place);
    else if (evaluated.kind === "policy" && evaluated.node.kind === "object")
      this.#addDocument(evaluated.node, place);
    else this.#addUnread((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(resource.node, "address") ?? resource.node, place, sentenceOn3(evaluated));
  }
  #addText(node, place) {
    this.#read.add(node.value);
    const places = (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(this.#text, node);
    const parsed = (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end
    );
    for (const { range, message, harmless } of parsed.problems)
      this.#problems.push({ range, message, harmless });
    if (parsed.root !== void 0) this.#addDocument(parsed.root, place);
  }
  #addDocument(root, place) {
    try {
      const size = this.#sizes.get(root) ?? sizeOf(root);
      this.#sizes.set(root, size);
      this.#budget.spend(size);
    } catch (thrown) {
      if (!(thrown instanceof TooMuch)) throw thrown;
      this.#addUnread(root, place, "The plan repeats its policies so often that this one was not read.");
      return;
    }
    this.#documents.push({ root, editable: false, ...placeOf2(place) });
  }
  #addUnread({ range }, place, unread) {
    const root = { kind: "opaque", text: place.path, reference: place.path, range };
    this.#documents.push({ root, editable: false, ...placeOf2(place), unread });
  }
};
function attributeOf({ type }) {
  const place = policyPlaces.get(type);
  return place?.list ?? place?.attribute;
}
function placeOf2({ path, owner, principal }) {
  return { path, owner, ...principal !== void 0 && { principal } };
}
function blockLike(block, configured, count) {
  if (configured?.kind !== "array") return count === 1 ? configured : void 0;
  const name = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(block, "name");
  const named = configured.items.filter(
    (item) => name !== void 0 && (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(item, "name"), "constant_value") === name
  );
  if (named.length === 1) return named[0];
  return count === 1 && configured.items.length === 1 ? configured.items[0] : void 0;
}
function sentenceOn3(value) {
  const after = "The policy is known only after the plan is applied";
  const names2 = value.kind === "unknown" ? value.dependsOn : [];
  if (names2.length === 0) return `${after}.`;
  const shown = names2.slice(0, 3).join(", ");
  return `${after}: it depends on ${names2.length > 3 ? `${shown} and ${names2.length - 3} more` : shown}.`;
}
function sizeOf(node) {
  if (node.kind === "array") return node.items.reduce((sum, item) => sum + sizeOf(item), 1);
  if (node.kind === "object") return node.properties.reduce((sum, { value }) => sum + 1 + sizeOf(value), 1);
  return 1;
}

// src/policy/parse/trust-policy.ts
function isTrustPolicy(root) {
  const statements = listOf((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "Statement"));
  return statements.length > 0 && statements.every(isTrustStatement);
}
function isTrustStatement(statement2) {
  const has = (name) => (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(statement2, name) !== void 0;
  if (!has("Principal") && !has("NotPrincipal")) return false;
  if (has("Resource") || has("NotResource") || has("NotAction")) return false;
  const actions = listOf((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(statement2, "Action"));
  return actions.length > 0 && actions.every((action2) => action2.kind === "string" && /^sts:/i.test(action2.value));
}
function listOf(node) {
  if (node === void 0) return [];
  return node.kind === "array" ? node.items : [node];
}

// src/policy/parse/find-policies.ts
function findPolicies(root, text, editable, readYaml) {
  if (isTemplate(root))
    return { ...policiesInTemplate(root, { text, editable, ...readYaml && { readYaml } }), known: true };
  if (isTerraformPlan(root)) return { ...policiesInPlan(root, text), known: true };
  for (const path of ["PolicyVersion.Document", "PolicyDocument"]) {
    const node = path.split(".").reduce(_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ, root);
    if (node?.kind === "object")
      return { documents: [{ root: node, path, editable }], problems: [], known: true };
  }
  if (isTrustPolicy(root))
    return { documents: [{ root, path: "", editable, kind: "trust" }], problems: [], known: true };
  if (looksLikePolicy(root)) return { documents: [{ root, path: "", editable }], problems: [], known: true };
  return { documents: [], problems: [], known: false };
}
function looksLikePolicy(root) {
  if (root.kind === "array") {
    const first = root.items[0];
    return first !== void 0 && first.kind !== "array" && looksLikePolicy(first);
  }
  if (root.kind !== "object") return false;
  if (/^20(08-10|12-10)-17$/.test((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "Version") ?? "")) return true;
  const names2 = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names2.has("statement")) return true;
  return names2.has("effect") && ["action", "notaction", "resource", "notresource"].some((name) => names2.has(name));
}

// src/policy/parse/reader-differences.ts
function ambiguousInPolicies(ambiguous, documents) {
  if (ambiguous.length === 0) return [];
  const places = /* @__PURE__ */ new Set();
  const add = (node) => {
    places.add(placeOf3(node.range));
    if (node.kind === "array") node.items.forEach(add);
    if (node.kind !== "object") return;
    for (const { key, value } of node.properties) {
      places.add(placeOf3(key.range));
      add(value);
    }
  };
  for (const { root } of documents) add(root);
  return ambiguous.filter(({ range }) => places.has(placeOf3(range)));
}
function repeatedNames(roots, documents) {
  const inside = new Set(documents.map(({ root }) => placeOf3(root.range)));
  const problems = [];
  const lookInto = (node) => {
    if (inside.has(placeOf3(node.range))) return;
    if (node.kind === "array") node.items.forEach(lookInto);
    if (node.kind !== "object") return;
    const seen = /* @__PURE__ */ new Set();
    for (const { key, value } of node.properties) {
      if (seen.has(key.value))
        problems.push({
          range: key.range,
          message: `${key.value === "" ? "An empty name" : key.value} is twice in this object; readers differ in which one they keep.`,
          harmless: true
        });
      seen.add(key.value);
      lookInto(value);
    }
  };
  roots.forEach(lookInto);
  return problems.slice(0, 100);
}
function placeOf3({ start, end }) {
  return `${start} ${end}`;
}

// src/policy/parse/unread-format.ts
var terraform = {
  name: "Terraform's language",
  sentence: "This file could not be checked: it is in Terraform's language; run `terraform show -json tfplan | eic lint --stdin --stdin-filename tfplan.json` to check the plan instead."
};
var state = {
  name: "a Terraform state",
  sentence: "This file could not be checked: a state is in Terraform's own format; run `terraform show -json terraform.tfstate | eic lint --stdin --stdin-filename state.json` to check what Terraform prints of it instead."
};
var serverless = {
  name: "a configuration of the Serverless Framework",
  sentence: "This file could not be checked: it is a configuration of the Serverless Framework; run `serverless package`, and check the CloudFormation template that it writes to .serverless."
};
function unreadFormatOf(fileName) {
  if (/\.tfstate(\.backup)?$/i.test(fileName)) return state;
  if (/\.(tf|tofu|tfvars|tftpl|hcl)(\.json)?$/i.test(fileName)) return terraform;
  return void 0;
}
function unreadFormatIn(root) {
  if ((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "terraform_version") !== void 0 && (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(root, "lineage") !== void 0)
    return state;
  const provider = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "provider");
  const isAws = provider?.kind === "object" ? (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .stringUnder */ .gM)(provider, "name") === "aws" : isString(provider, "aws");
  return isAws && (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_8__/* .valueUnder */ .cZ)(root, "service") !== void 0 ? serverless : void 0;
}
function uncheckedFile(fileName, text, { name, sentence }) {
  const range = placeOfEic(text) ?? (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__/* .fileStart */ .NY)(text);
  const root = { kind: "opaque", text: name, range };
  return {
    fileName,
    text,
    documents: [{ root, path: "", editable: false, unread: sentence }],
    problems: [],
    holdsPolicy: true
  };
}
function isString(node, value) {
  return node?.kind === "string" && node.value === value;
}

// src/policy/parse/parse-file.ts
var neededWords = /statement|policydocument|effect/i;
var policyWords = /\bStatement["']?\s*:|PolicyDocument|\bEffect["']?\s*:|^[ \t-]*\?[ \t].*\b(?:Statement|Effect)\b/m;
function parseJsonFile(fileName, text, named) {
  const { root, problems } = (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
  return parsedFile(fileName, text, named, root === void 0 ? [] : [root], problems, true);
}
async function parseFile(fileName, text, named) {
  const format = unreadFormatOf(fileName);
  if (format !== void 0) {
    const policy = /^\uFEFF?\s*[{[]/.test(text) ? parseJsonFile(fileName, text, false) : void 0;
    if (policy?.holdsPolicy) return policy;
    return named || mentionsEic(text) ? uncheckedFile(fileName, text, format) : nothing(fileName, text);
  }
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  if (!named && !neededWords.test(withoutEscapes(text))) return nothing(fileName, text);
  const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 10));
  const { roots, problems, ambiguous } = parseYaml(text);
  return parsedFile(fileName, text, named, roots, problems, false, {
    ambiguous,
    read(inner) {
      const read = parseYaml(inner);
      return read.problems.length === 0 ? read.roots[0] : void 0;
    }
  });
}
function isYaml(fileName, text) {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json[c5]?$/i.test(fileName)) return false;
  return /^\uFEFF?\s*(---|#|%YAML|["']?[A-Za-z]+["']?\s*:)/.test(text);
}
function parsedFile(fileName, text, named, roots, problems, json, { ambiguous, read } = { ambiguous: [] }) {
  if (named && roots.length === 0 && problems.length === 0)
    return parsedFile(fileName, text, named, [], [nothingIn(text)], json);
  const found = roots.map((root) => findPolicies(root, text, json, read));
  const unchecked = roots.flatMap((root, index) => {
    const format = unreadFormatIn(root);
    if (format !== void 0 && (named || mentionsEic(text)))
      return uncheckedFile(fileName, text, format).documents;
    return named || found[index]?.known ? [] : strayPolicy(root);
  });
  const documents = [...found.flatMap((policies) => policies.documents), ...unchecked];
  const holdsPolicy = unchecked.length > 0 || found.some(({ known }) => known);
  if (!holdsPolicy && !named && !(problems.length > 0 && isAboutPolicies(text)))
    return nothing(fileName, text);
  const isLossy = problems.some(({ harmless }) => !harmless);
  return {
    fileName,
    text,
    // A file that has to have a policy and has none is checked by the rules on policies of any shape.
    documents: holdsPolicy || !named || isLossy ? documents : roots.slice(0, 1).map((root) => ({ root, path: "", editable: json })),
    problems: [
      ...problems,
      ...found.flatMap((policies) => policies.problems),
      ...ambiguousInPolicies(ambiguous, documents),
      ...holdsPolicy ? repeatedNames(roots, documents) : []
    ],
    holdsPolicy
  };
}
function isAboutPolicies(text) {
  return policyWords.test(withoutEscapes(text)) || mentionsEic(text);
}
function nothing(fileName, text) {
  return { fileName, text, documents: [], problems: [], holdsPolicy: false };
}
function nothingIn(text) {
  return {
    range: (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_4__/* .fileStart */ .NY)(text),
    message: "The file is empty; a policy is an object with a Statement.",
    harmless: false
  };
}

// src/policy/parse/computed-actions.ts
var computed = /!\w|Fn::|"Ref"|\bRef:|[*&]\w|<<|\$\{/;
var farthest = 4e3;
function hasComputedAction(text) {
  const plain = withoutEscapes(text);
  for (const { index } of plain.matchAll(/Action\\?["']?\s*:/g)) {
    const rest = plain.slice(index + 6, index + farthest);
    const end = rest.search(/\b(?:Resource|Effect|Condition|Sid|Principal|Action)\\?["']?\s*:/);
    if (computed.test(end < 0 ? rest : rest.slice(0, end))) return true;
  }
  return false;
}
async function evaluatesToEic(fileName, text) {
  const { documents } = await parseFile(fileName, text, false);
  return documents.some(({ root }) => textsIn(root).some(isOfEic));
}
function isOfEic(text) {
  return mentionsEic(text) || /:(?:SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel)$/i.test(text);
}
function textsIn(node) {
  switch (node?.kind) {
    case "string":
      return [node.value];
    case "array":
      return node.items.flatMap(textsIn);
    case "object":
      return node.properties.flatMap(({ value }) => textsIn(value));
    case "opaque":
      return [
        ...joinedTexts(node.parts ?? []),
        ...(node.options ?? []).flatMap(textsIn),
        ...textsIn(node.fallback)
      ];
    default:
      return [];
  }
}
function joinedTexts(parts) {
  if (parts.length === 0) return [];
  const most = Math.max(
    0,
    ...parts.map((part) => typeof part === "string" ? 0 : part.options?.length ?? 0)
  );
  const joined2 = (choose) => parts.map((part) => typeof part === "string" ? part : textsIn(choose(part))[0] ?? "*").join("");
  return [
    joined2(({ fallback }) => fallback),
    ...Array.from({ length: most }, (_, index) => joined2(({ options }) => options?.[index]))
  ];
}

// src/policy-files/mentions-eic.ts

function bytesMentionEic(bytes) {
  const text = bytes.toString("latin1");
  return mentionsEic(text) || text.includes("\0") && mentionsEic(text.replaceAll("\0", ""));
}
var chunk = 1024 * 1024;
var overlap = 1024;
function largeFileMentionsEic(path) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(overlap + chunk);
    let kept = 0;
    for (; ; ) {
      const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readSync)(file, buffer, kept, chunk, null);
      if (read === 0) return false;
      const length2 = kept + read;
      if (bytesMentionEic(buffer.subarray(0, length2))) return true;
      kept = Math.min(overlap, length2);
      buffer.copyWithin(0, length2 - kept, length2);
    }
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(file);
  }
}

// src/policy-files/source-files.ts
function* sourceFiles(query) {
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates(query.patterns, (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(query.directory), query.workspace)) {
    const file = candidate instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P ? candidate : open(candidate, query, seen);
    if (file !== void 0) yield file;
  }
}
var brokenLink = "It is a symbolic link whose target does not exist; fix the link or delete it.";
function open({ path, chosen }, { workspace, skipUnrelated = false }, seen) {
  let fileName = workspace.nameOf(path);
  const onlyRelated = chosen === "found" || skipUnrelated;
  const unread = (sentence) => ({
    fileName,
    realPath: path,
    text: "",
    named: false,
    unread: `This could not be checked: ${sentence}`
  });
  try {
    if (chosen === "submodule") {
      const sentence = unreadSubmodule(path, workspace);
      return sentence === void 0 ? void 0 : unread(sentence);
    }
    const realPath = workspace.resolve(path);
    if (seen.has(realPath)) return void 0;
    seen.add(realPath);
    fileName = workspace.nameOf(realPath);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(realPath);
    if (stats.isDirectory() && chosen !== "named") (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.X_OK);
    if (chosen !== "named" && !stats.isFile()) return void 0;
    if (onlyRelated && stats.size > _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFile */ .Ny) {
      return largeFileMentionsEic(realPath) ? (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(fileName) : void 0;
    }
    const bytes = (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(realPath, fileName);
    const standsFor = chosen === "named" ? void 0 : missingContent(bytes);
    if (standsFor !== void 0) return unread(standsFor);
    const named = chosen === "named" && !skipUnrelated;
    if (!onlyRelated || bytesMentionEic(bytes))
      return { fileName, realPath, text: (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, fileName), named };
    if (!hasComputedAction(bytes.toString("latin1").replaceAll("\0", ""))) return void 0;
    try {
      return { fileName, realPath, text: (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, fileName), named, onlyIfEvaluated: true };
    } catch (thrown) {
      if (thrown instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P) return unread(thrown.message.replace(/^It/, "it"));
      throw thrown;
    }
  } catch (thrown) {
    const failure = _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(fileName, thrown);
    if (chosen === "named" && failure.reason === "missing" && exists(path))
      return new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(fileName, brokenLink, { reason: "missing", cause: thrown });
    if (chosen === "named" || failure.reason === "unusable") return failure;
    if (chosen === "matched" && failure.reason === "leads-out") return failure;
    if (!exists(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path).isSymbolicLink()) return void 0;
    return unread(
      failure.reason === "leads-out" ? "it is a symbolic link that leads out of the workspace, and is not followed." : brokenLink.replace(/^It/, "it")
    );
  }
}
function unreadSubmodule(path, workspace) {
  if (!exists(`${path}/.git`))
    return "it is a submodule that is not checked out; check it out and name its folder, or check it in its own repository.";
  const files = gitFiles(path, "tracked", workspace.root);
  const related = files?.find(
    ({ name, isSubmodule }) => isSubmodule || mentions((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(path, name), workspace)
  );
  return files !== void 0 && related === void 0 ? void 0 : `it is a submodule with a file about EC2 Instance Connect${related === void 0 ? "" : ` (${related.name})`}; name its folder, or check it in its own repository.`;
}
function mentions(path, workspace) {
  try {
    const realPath = workspace.resolve(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(realPath).isFile() && largeFileMentionsEic(realPath);
  } catch (thrown) {
    _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(path, thrown);
    return false;
  }
}
function missingContent(bytes) {
  const start = bytes.subarray(0, 64).toString("latin1");
  if (start.startsWith("version https://git-lfs.github.com/spec/"))
    return "it is a pointer of Git LFS, whose content is not checked out.";
  return start.startsWith("\0GITCRYPT\0") ? "it is encrypted by git-crypt." : void 0;
}




/***/ }),

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   gM: () => (/* binding */ stringUnder),
/* harmony export */   pZ: () => (/* binding */ GlobError)
/* harmony export */ });
// src/policy/parse/find-node.ts
function valueUnder(node, name) {
  if (node?.kind !== "object") return void 0;
  return node.properties.findLast(({ key }) => key.value === name)?.value;
}
function stringUnder(node, name) {
  const value = valueUnder(node, name);
  return value?.kind === "string" ? value.value : void 0;
}
function itemsUnder(node, name) {
  const value = valueUnder(node, name);
  return value?.kind === "array" ? value.items : [];
}

// src/policy/glob.ts
var GlobError = class extends Error {
  name = "GlobError";
};
var longest = 1e3;
var mostAlternatives = 100;
function globMatcher(glob) {
  if (glob.length > longest) throw new GlobError(`is longer than ${longest} characters`);
  if (/\([^)]*\|/.test(glob))
    throw new GlobError("has the group (a|b), which is not known here; write {a,b}");
  const globs = withoutBraces(glob).map((one) => splitAtSlashes(one).map(segmentOf));
  return (name) => {
    const parts = name.split("/");
    return globs.some((segments) => matchesAll(segments, parts));
  };
}
function withoutBraces(glob) {
  const done = [];
  const left = [glob];
  for (let one = left.pop(); one !== void 0; one = left.pop()) {
    const group = firstGroup(one);
    if (group === void 0) done.push(one);
    else {
      const [start, end] = [one.slice(0, group.start), one.slice(group.end)];
      for (const choice of group.choices) left.push(start + choice + end);
    }
    if (done.length + left.length > mostAlternatives)
      throw new GlobError(`stands for more than ${mostAlternatives} globs`);
  }
  return done;
}
function firstGroup(glob) {
  let start = -1;
  let depth = 0;
  let from = 0;
  let choices = [];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === "\\") at++;
    else if (character === "[") at = Math.max(at, classEnd(glob, at));
    else if (character === "{") {
      depth++;
      if (depth > 1) continue;
      start = at;
      from = at + 1;
      choices = [];
    } else if (character === "," && depth === 1) {
      choices.push(glob.slice(from, at));
      from = at + 1;
    } else if (character === "}") {
      if (depth === 0) throw new GlobError("has a } without a {");
      depth--;
      if (depth > 0) continue;
      choices.push(glob.slice(from, at));
      if (choices.length === 1)
        throw new GlobError(
          "has braces around one choice only; write {a,b}, or a backslash before each brace"
        );
      return { start, end: at + 1, choices };
    }
  }
  if (depth > 0) throw new GlobError("has a { without a }");
  return void 0;
}
function classEnd(glob, start) {
  let at = start + (/^\[[!^]/.test(glob.slice(start, start + 2)) ? 3 : 2);
  while (at < glob.length && glob[at] !== "]") at += glob[at] === "\\" ? 2 : 1;
  if (at >= glob.length) throw new GlobError("has a [ without a ]");
  return at;
}
function splitAtSlashes(glob) {
  const parts = [];
  let from = 0;
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "[") at = classEnd(glob, at);
    else if (glob[at] === "/") {
      parts.push(glob.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, glob.slice(from)];
}
function segmentOf(glob) {
  if (glob === "**") return "all";
  const tokens = [];
  for (let at = 0; at < glob.length; at++) {
    const character = String.fromCodePoint(glob.codePointAt(at) ?? 0);
    if (/^[?*+@!]\(/.test(glob.slice(at, at + 2)))
      throw new GlobError(
        `has the group ${glob.slice(at, at + 2)} … ), which is not known here; write {a,b}`
      );
    if (character === "\\") {
      at++;
      if (at >= glob.length) throw new GlobError("ends with a backslash");
      const escaped = String.fromCodePoint(glob.codePointAt(at) ?? 0);
      tokens.push(escaped);
      at += escaped.length - 1;
    } else if (character === "*") {
      if (!isStar(tokens.at(-1))) tokens.push({ kind: "star", matches: () => true });
    } else if (character === "?") tokens.push({ kind: "any", matches: () => true });
    else if (character === "[") {
      const end = classEnd(glob, at);
      tokens.push({ kind: "class", matches: classOf(glob.slice(at + 1, end)) });
      at = end;
    } else {
      tokens.push(character);
      at += character.length - 1;
    }
  }
  return tokens;
}
function classOf(text) {
  if (text.includes("[:") || text.includes("/"))
    throw new GlobError(`has the class [${text}], which is not known here; write a range such as [a-z]`);
  const isNegated = /^[!^]/.test(text);
  const characters = [...text.slice(isNegated ? 1 : 0).replaceAll(/\\([\s\S])/g, "$1")];
  const ranges = [];
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at] ?? "";
    const isRange = characters[at + 1] === "-" && at + 2 < characters.length;
    const last = isRange ? characters[at + 2] ?? "" : first;
    if ((first.codePointAt(0) ?? 0) > (last.codePointAt(0) ?? 0))
      throw new GlobError(`has the range ${first}-${last}, whose end is before its beginning`);
    ranges.push([first, last]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([first, last]) => isBetween(character, first, last)) !== isNegated;
}
function isBetween(character, first, last) {
  const code = character.codePointAt(0) ?? 0;
  return code >= (first.codePointAt(0) ?? 0) && code <= (last.codePointAt(0) ?? 0);
}
function isStar(token) {
  return typeof token === "object" && token.kind === "star";
}
function matchesAll(segments, parts) {
  return matchesWithStars(
    segments,
    parts,
    (segment) => segment === "all",
    (segment, part) => segment !== "all" && matchesWithStars(
      segment,
      [...part],
      isStar,
      (token, character) => typeof token === "string" ? token === character : token.matches(character)
    )
  );
}
function matchesWithStars(pattern, items, isAny, matches) {
  let at = 0;
  let item = 0;
  let star = -1;
  let taken = 0;
  while (item < items.length) {
    const one = pattern[at];
    const current = items[item];
    if (one !== void 0 && isAny(one)) {
      star = at;
      taken = item;
      at++;
    } else if (one !== void 0 && current !== void 0 && matches(one, current)) {
      at++;
      item++;
    } else if (star >= 0) {
      taken++;
      item = taken;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}




/***/ }),

/***/ 2037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9724);


// src/policy/build-model.ts
function buildModel(root) {
  const object = root.kind === "object" ? root : { kind: "object", range: root.range, properties: [] };
  const version = property(object, "Version")?.value;
  const written = property(object, "Statement")?.value;
  const items = written === void 0 ? [] : written.kind === "array" ? written.items : [written];
  const statements = [];
  for (const [index, node] of items.entries()) {
    if (node.kind === "object") statements.push(statementOf(node, index));
  }
  return {
    root: object,
    ...version?.kind === "string" && { version },
    statements,
    incomplete: root.kind === "opaque" || items.some(({ kind }) => kind === "opaque")
  };
}
function statementOf(node, index) {
  const sid = property(node, "Sid")?.value;
  const effectNode = property(node, "Effect")?.value;
  const action = patterns(node, "Action");
  const resource = patterns(node, "Resource");
  const conditionNode = property(node, "Condition")?.value;
  return {
    index,
    node,
    ...sid?.kind === "string" && sid.value !== "" && { sid },
    effect: effectNode?.kind === "string" && (effectNode.value === "Allow" || effectNode.value === "Deny") ? effectNode.value : void 0,
    ...action && { action },
    ...resource && { resource },
    ...conditionNode && { conditionNode },
    conditions: conditionNode?.kind === "object" ? conditionsOf(conditionNode) : []
  };
}
function property(node, name) {
  return node.properties.findLast(({ key }) => key.value === name);
}
function lastOfEach({ properties }) {
  const last = new Map(properties.map((property2) => [property2.key.value, property2]));
  return last.size === properties.length ? properties : [...last.values()];
}
function patterns(node, name) {
  const plain = property(node, name);
  const found = plain ?? property(node, `Not${name}`);
  if (found === void 0) return void 0;
  const { key, value } = found;
  const all = value.kind === "array" ? value.items : [value];
  const items = all.filter((item) => item.kind === "string");
  if (plain === void 0 && all.length === 0) return void 0;
  return {
    negated: plain === void 0,
    key,
    value,
    items,
    incomplete: all.some(({ kind }) => kind === "opaque")
  };
}
function conditionsOf(node) {
  const conditions = [];
  for (const { key: operatorNode, value: tests } of lastOfEach(node)) {
    if (tests.kind !== "object") continue;
    const operator = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperator */ .A$)(operatorNode.value);
    for (const { key, value } of lastOfEach(tests)) {
      const all = value.kind === "array" ? value.items : [value];
      const values = [];
      for (const item of all) {
        if (item.kind === "string") values.push({ text: item.value, node: item });
        else if (item.kind === "number" || item.kind === "boolean")
          values.push({ text: String(item.value), node: item });
      }
      const unknown = all.filter((item) => item.kind === "opaque");
      conditions.push({ operatorNode, operator, key, values, incomplete: unknown.length > 0, unknown });
    }
  }
  return conditions;
}




/***/ }),

/***/ 2790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ fileStart),
/* harmony export */   bt: () => (/* binding */ deepestNesting),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// src/policy/parse/file-start.ts
function fileStart(text) {
  return { start: 0, end: /^[^\r\n]/.test(text) ? 1 : 0 };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/policy/parse/byte-order-mark.ts
function textWithoutByteOrderMark(text) {
  return text.charCodeAt(0) === 65279 ? ` ${text.slice(1)}` : text;
}

// src/policy/parse/json-comment.ts
function commentWithItsSpace(text, start, end) {
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "	") from--;
  const beginsLine = from === 0 || text[from - 1] === "\n" || text[from - 1] === "\r";
  let to = end;
  while (text[to] === " " || text[to] === "	") to++;
  const endsLine = to >= text.length || text[to] === "\n" || text[to] === "\r";
  if (!endsLine) return [start, beginsLine ? to : end];
  if (!beginsLine) return [from, end];
  if (text[to] === "\r") to++;
  if (text[to] === "\n") to++;
  return [from, to];
}

// src/policy/parse/json-error-codes.ts
var jsonErrors = {
  invalidSymbol: 1,
  invalidNumberFormat: 2,
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  invalidCommentToken: 10,
  unexpectedEndOfComment: 11,
  unexpectedEndOfString: 12,
  unexpectedEndOfNumber: 13,
  invalidUnicode: 14,
  invalidEscapeCharacter: 15,
  invalidCharacter: 16
};

// src/policy/parse/json-errors.ts
var missing = /* @__PURE__ */ new Set([
  jsonErrors.colonExpected,
  jsonErrors.commaExpected,
  jsonErrors.closeBraceExpected,
  jsonErrors.closeBracketExpected
]);
function extentOf(text, code, offset, length) {
  if (length > 0 && !missing.has(code)) return [offset, offset + length];
  let end = Math.min(offset, text.length);
  while (end > 0 && /[\s\uFEFF]/.test(text[end - 1] ?? "")) end--;
  return end === 0 ? [0, fileStart(text).end] : [end - 1, end];
}
function sentenceOf(code, text, [start, end], isInside) {
  const written = excerpt(text, start, end);
  switch (code) {
    case jsonErrors.invalidSymbol:
      return invalidSymbol(written);
    case jsonErrors.invalidNumberFormat:
    case jsonErrors.unexpectedEndOfNumber:
      return `The number ${written} is not complete.`;
    case jsonErrors.propertyNameExpected:
      return `A name in double quotes is expected here, not ${written}.`;
    case jsonErrors.valueExpected:
      if (/^\uFEFF?\s*$/.test(text)) return "The file is empty.";
      return end >= text.trimEnd().length && !isInside ? "The file holds no JSON value; a policy is an object in braces." : `A value is expected here, not ${written}.`;
    case jsonErrors.colonExpected:
      return "A colon and a value are expected after this name.";
    case jsonErrors.commaExpected:
      return "A comma is missing after this.";
    case jsonErrors.closeBraceExpected:
      return "The closing brace of this object is missing.";
    case jsonErrors.closeBracketExpected:
      return "The closing bracket of this list is missing.";
    case jsonErrors.endOfFileExpected:
      return `The JSON value ends before this; ${written} is outside of it.`;
    case jsonErrors.unexpectedEndOfComment:
      return "This comment is not closed.";
    case jsonErrors.unexpectedEndOfString:
      return "The closing double quote of this string is missing.";
    case jsonErrors.invalidUnicode:
      return "A \\u in a string is followed by four hexadecimal digits.";
    case jsonErrors.invalidEscapeCharacter:
      return 'In a string, a backslash is allowed only before ", \\, /, b, f, n, r, t or u; write a backslash itself twice.';
    case jsonErrors.invalidCharacter:
      return "A control character in a string is written as an escape, such as \\t.";
    default:
      return `JSON does not allow ${written} here.`;
  }
}
function invalidSymbol(written) {
  if (written.startsWith("'")) return "Strings are written in double quotes in JSON, not in single ones.";
  if (/^(True|False|None|TRUE|FALSE|NULL|Null)$/.test(written))
    return `JSON writes ${written === "None" ? "null" : written.toLowerCase()} for ${written}.`;
  return `JSON has no ${written}; a text is written in double quotes.`;
}
function excerpt(text, start, end) {
  const written = text.slice(start, end);
  return written.length > 40 ? `${written.slice(0, 37)}…` : written;
}
var ErrorEchoes = class {
  #lastOffset = -1;
  /** Whether something that is no JSON was found: the part that it replaces is then not reported as missing. */
  #isInTheWay = false;
  /** Whether a string was not closed: its closing quote, or what follows it, became a part of the string. */
  #isUnclosed = false;
  /** Returns whether an error follows from one reported before, and notes it if not. */
  isEcho(code, offset) {
    if (offset === this.#lastOffset || this.#isInTheWay && inTheWayOf.has(code)) return true;
    if (this.#isUnclosed && (code === jsonErrors.colonExpected || code === jsonErrors.commaExpected)) {
      this.#isUnclosed = false;
      return true;
    }
    this.#lastOffset = offset;
    this.#isInTheWay ||= code === jsonErrors.invalidSymbol || code === jsonErrors.propertyNameExpected;
    this.#isUnclosed = code === jsonErrors.unexpectedEndOfString;
    return false;
  }
  /** Returns whether an error was reported last at this offset. */
  isAt(offset) {
    return offset === this.#lastOffset;
  }
  /** Notes that a name, a value, a comma or an end was read, so that the next error is independent. */
  read() {
    this.#isInTheWay = false;
  }
  /** Notes that a colon or a comma was read. */
  readSeparator() {
    this.#isUnclosed = false;
  }
};
var inTheWayOf = /* @__PURE__ */ new Set([
  jsonErrors.propertyNameExpected,
  jsonErrors.valueExpected,
  jsonErrors.commaExpected
]);

// src/policy/parse/json.ts
var deepestNesting = 100;
var maxProblems = 100;
function parseJson(text, at = (offset) => offset) {
  const tree = new TreeBuilder(text, at);
  try {
    visit2(
      textWithoutByteOrderMark(text),
      {
        onObjectBegin: (offset) => tree.beginObject(offset),
        onObjectEnd: (offset, length) => tree.end(offset, length),
        onArrayBegin: (offset) => tree.beginArray(offset),
        onArrayEnd: (offset, length) => tree.end(offset, length),
        onObjectProperty: (name, offset, length) => tree.name(name, offset, length),
        onLiteralValue: (value, offset, length) => tree.literal(value, offset, length),
        onSeparator: (character, offset) => tree.separator(character, offset),
        onComment: (offset, length) => tree.comment(offset, length),
        onError: (code, offset, length) => tree.error(code, offset, length)
      },
      { allowTrailingComma: true }
    );
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return tree.finish();
}
var Stop = class {
};
var TreeBuilder = class {
  #text;
  #at;
  #problems = [];
  #echoes = new ErrorEchoes();
  /** The objects and lists that are open, each with the name that it is the value of. */
  #open = [];
  #keys = [];
  /** The name whose value comes next, and where the last name is in the text. */
  #key;
  #lastName = [0, 0];
  /** Offset of a comma that nothing has followed yet, or -1. */
  #comma = -1;
  #root;
  constructor(text, at) {
    this.#text = text;
    this.#at = at;
  }
  beginObject(offset) {
    const start = this.#at(offset);
    this.#begin({ kind: "object", properties: [], range: { start, end: start } }, offset);
  }
  beginArray(offset) {
    const start = this.#at(offset);
    this.#begin({ kind: "array", items: [], range: { start, end: start } }, offset);
  }
  /** Closes the innermost object or list; `length` is 0 if its closing brace or bracket is missing. */
  end(offset, length) {
    if (this.#comma >= 0 && length > 0) this.#trailingComma(this.#text[offset] === "]" ? "bracket" : "brace");
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.pop();
    this.#key = this.#keys.pop();
    if (container !== void 0) container.range.end = this.#at(offset + length);
  }
  name(value, offset, length) {
    this.#comma = -1;
    this.#echoes.read();
    this.#lastName = [offset, offset + length];
    this.#key = { kind: "string", value, range: this.#range(offset, offset + length) };
  }
  literal(value, offset, length) {
    const range = this.#range(offset, offset + length);
    if (typeof value === "string") this.#place({ kind: "string", value, range });
    else if (typeof value === "number") this.#place({ kind: "number", value, range });
    else if (typeof value === "boolean") this.#place({ kind: "boolean", value, range });
    else this.#place({ kind: "null", range });
  }
  separator(character, offset) {
    this.#echoes.readSeparator();
    if (character !== ",") return;
    this.#echoes.read();
    this.#comma = offset;
  }
  comment(offset, length) {
    if (this.#echoes.isAt(offset)) return;
    const [from, to] = commentWithItsSpace(this.#text, offset, offset + length);
    this.#add({
      range: this.#range(offset, offset + length),
      message: "JSON policies hold no comments; remove it, or say it in the Sid.",
      harmless: true,
      fix: { description: "Remove the comment", edits: [{ range: this.#range(from, to), text: "" }] }
    });
  }
  error(code, offset, length) {
    if (this.#echoes.isEcho(code, offset)) return;
    this.#comma = -1;
    const extent = code === jsonErrors.colonExpected ? this.#lastName : extentOf(this.#text, code, offset, length);
    this.#add({
      range: this.#range(...extent),
      message: sentenceOf(code, this.#text, extent, this.#open.length > 0),
      harmless: false
    });
  }
  /** Returns the tree; what is still open extends to the end of the text. */
  finish() {
    for (const container of this.#open) container.range.end = this.#at(this.#text.length);
    return { root: this.#root, problems: this.#problems };
  }
  #begin(container, offset) {
    if (this.#open.length >= deepestNesting) {
      this.#add({
        range: this.#range(offset, offset + 1),
        message: `Objects and lists are nested more than ${deepestNesting} levels deep here; no policy needs that.`,
        harmless: false
      });
      this.#root = void 0;
      throw new Stop();
    }
    this.#place(container);
    this.#open.push(container);
    this.#keys.push(this.#key);
    this.#key = void 0;
  }
  /** Puts a value where it belongs: into the innermost list, under the last name, or at the root. */
  #place(node) {
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.at(-1);
    if (container === void 0) this.#root ??= node;
    else if (container.kind === "array") container.items.push(node);
    else if (this.#key !== void 0) {
      container.properties.push({ key: this.#key, value: node });
      this.#key = void 0;
    }
  }
  #trailingComma(before) {
    const range = this.#range(this.#comma, this.#comma + 1);
    this.#add({
      range,
      message: `JSON takes no comma before the closing ${before}; remove it.`,
      harmless: true,
      fix: { description: "Remove the trailing comma", edits: [{ range, text: "" }] }
    });
  }
  #add(problem) {
    this.#problems.push(problem);
    if (this.#problems.length >= maxProblems) throw new Stop();
  }
  /** The scanner steps past the end after a comment that is not closed. */
  #range(start, end) {
    const { length } = this.#text;
    return { start: this.#at(Math.min(start, length)), end: this.#at(Math.min(end, length)) };
  }
};




/***/ }),

/***/ 7909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);


// src/policy-files/read-text.ts


var largestFile = 10 * 1024 * 1024;
var descriptor = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;
function readBytes(path, name) {
  let file;
  try {
    const isPipe = descriptor.test(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isFIFO();
    if (!isPipe) checkKind((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path), name);
    file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, isPipe ? "r" : node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0));
    if (!isPipe) checkKind((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file), name);
    return readOpen(file, name);
  } catch (thrown) {
    throw _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P.from(name, thrown);
  } finally {
    if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
  }
}
function checkKind(stats, name) {
  if (stats.isFile() || stats.isDirectory()) return;
  const kind = stats.isFIFO() ? "a named pipe" : stats.isSocket() ? "a socket" : "a device";
  throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name, `It is ${kind}, not a regular file.`);
}
function readOpen(file, name) {
  const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
  if (size > largestFile) throw tooLarge(name);
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 64 * 1024);
  let length = 0;
  for (; ; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > largestFile) throw tooLarge(name);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}
function tooLarge(name) {
  return new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
    name,
    "It is larger than 10 MiB, the maximum; exclude it, or move its policies to smaller files."
  );
}
function textOf(bytes, name) {
  if (isUtf16(bytes))
    throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
      name,
      "It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8)."
    );
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_1__.isUtf8)(bytes)) return bytes.toString("utf8");
  const { line, column } = firstBadByte(bytes);
  throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
    name,
    `It is not UTF-8: the byte at line ${line}, column ${column} is not part of a character; save it as UTF-8.`
  );
}
function isUtf16(bytes) {
  const [first, second] = bytes;
  if (first === void 0 || second === void 0) return false;
  return first === 255 && second === 254 || first === 254 && second === 255 || first === 0 !== (second === 0);
}
function firstBadByte(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true });
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function isUtf8Start(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}




/***/ }),

/***/ 1118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ withoutColors),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   xx: () => (/* binding */ visibleControls)
/* harmony export */ });
// src/report/text/safe-text.ts
var controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
var colors = /\x1b\[[0-9;:]*m/g;
function visibleControl(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleControls(text) {
  return text.replace(controls, visibleControl);
}
function withoutColors(text) {
  return text.replace(colors, "");
}
function singleLine(text, maxLength = 4096) {
  const start = text.length > maxLength * 2 ? text.slice(0, maxLength * 2 + 2) : text;
  const line = visibleControls(start.replace(/[\r\n\t]+/g, " ")).trim();
  const characters = [...line];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join("")}…` : line;
}




/***/ }),

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




/***/ })

};
;