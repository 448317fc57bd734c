"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

/***/ 5607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   hg: () => (/* binding */ evaluatesToEic),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   zG: () => (/* binding */ configurationNames)
/* harmony export */ });
/* harmony import */ var _chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);
/* harmony import */ var _chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9358);
/* harmony import */ var _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2982);
/* harmony import */ var _chunk_YG332E2Y_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8929);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_5__);





// src/policy-files/workspace.ts


var Workspace = class _Workspace {
  /** Absolute, without symbolic links. */
  root;
  constructor(root) {
    this.root = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(root);
  }
  /** Returns the git working tree that a folder is in, or the folder itself if there is none. */
  static around(directory) {
    const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(directory);
    return new _Workspace(workingTreeOf(start) ?? start);
  }
  /**
   * Returns the name of a file as in findings: relative to the workspace, with `/`; absolute for one outside.
   *
   * @param path absolute
   */
  nameOf(path) {
    const name = this.holds(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(this.root, path) : path;
    return node_path__WEBPACK_IMPORTED_MODULE_4__.sep === "/" ? name : name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_4__.sep, "/");
  }
  /** Returns whether an absolute path is in the workspace, without resolving symbolic links. */
  holds(path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(this.root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(way);
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
      real = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(path);
    } catch (thrown) {
      throw _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P.from(name, thrown);
    }
    if (!this.holds(path) && !exists(real) && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) return path;
    if (this.holds(path) && !this.holds(real))
      throw new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P(
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
    for (let folder = directory; folder !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder) !== folder; ) {
      folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder);
      folders.push(folder);
    }
    return folders;
  }
};
function workingTreeOf(directory) {
  for (let folder = directory; ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder)) {
    if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, ".git"))) return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder) === folder) return void 0;
  }
}
function exists(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path);
    return true;
  } catch (thrown) {
    const code = (0,_chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(thrown);
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
  const path = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_4__.win32 : node_path__WEBPACK_IMPORTED_MODULE_4__.posix;
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
  const { status, stdout, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.spawnSync)(
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(real).isFile() ? real : void 0;
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
  const matches = (0,_chunk_YG332E2Y_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .f)(parts.slice(first).join("/"));
  const named = parts.slice(0, first).join("/");
  const start = first === 0 ? "" : `${named}/`;
  const excluded = leftOut.filter((folder) => !parts.includes(folder));
  if (parts.slice(0, first).some((part) => excluded.includes(part))) return [];
  return filesBelow(
    start === "" ? directory : start.startsWith("/") ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, start),
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
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, prefix));
    if (entries === void 0) files.push(prefix.replace(/\/$/, ""));
    for (const entry of entries ?? []) {
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (next.depth > 1 && !excluded.includes(entry.name))
          left.push({ prefix: `${name}/`, depth: next.depth - 1 });
      } else if (isWanted(name) && isFile(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, name))) files.push(name);
    }
  }
  return files;
}
function entriesOf(directory) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(directory, { withFileTypes: true });
  } catch (thrown) {
    const code = (0,_chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(thrown);
    if (code === void 0) throw thrown;
    return code === "EACCES" || code === "EPERM" ? void 0 : [];
  }
}
function isFile(entry, path) {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(path).isFile();
  } catch (thrown) {
    if ((0,_chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(thrown) === void 0) throw thrown;
    return true;
  }
}

// src/policy-files/git-files.ts
function gitFiles(directory, which, workspace) {
  const folder = node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(directory);
  const tree = workingTreeOf(folder);
  if (tree === void 0) return void 0;
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(tree, folder).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/");
  const listing = runGit(
    [
      "ls-files",
      "-z",
      "--cached",
      // The mode of each file, which is that of a submodule for some.
      "--stage",
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
  const taken = patterns.filter((pattern) => !pattern.startsWith("!") || exists((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, pattern)));
  const excluded = patterns.filter((pattern) => !taken.includes(pattern)).map((pattern) => pattern.slice(1));
  const nameOf = (pattern) => workspace.nameOf((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, pattern));
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, pattern);
    if (exists(path)) {
      if (isDirectory(path)) {
        const folder = tryTo(() => workspace.resolve(path), nameOf(pattern));
        if (folder instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P) failures.push(folder);
        else for (const found of filesBelow2(path, false, workspace)) add(found);
      } else add({ path, chosen: "named" });
      continue;
    }
    const isGlob = /[*?[\]{}()!]/.test(pattern);
    const matched = isGlob ? tryTo(() => expandGlob(withSlashes(pattern), directory), nameOf(pattern)) : [];
    if (matched instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P) {
      failures.push(matched);
      continue;
    }
    if (matched.length === 0)
      failures.push(
        new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P(
          nameOf(pattern),
          isGlob ? "No file matches this glob." : "There is no such file or folder."
        )
      );
    for (const name of matched.sort()) {
      const match = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, name);
      if (!configurationNames.includes((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(match))) add({ path: match, chosen: "matched" });
    }
  }
  return [...chosen.values(), ...failures];
}
function filesBelow2(directory, trackedOnly, { root }) {
  const known = gitFiles(directory, trackedOnly ? "tracked" : "tracked and new", root);
  const files = known === void 0 || known.length === 0 && !trackedOnly ? walk(directory).map((name) => ({ name, isSubmodule: false })) : known;
  return files.filter(({ name }) => !isLeftOut(name) && !configurationNames.includes((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(name))).sort((one, other) => one.name < other.name ? -1 : 1).map(({ name, isSubmodule }) => ({
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, name),
    chosen: isSubmodule ? "submodule" : "found"
  }));
}
function excluding(globs, directory, nameOf) {
  const failures = [];
  const matchers = globs.flatMap((written) => {
    const glob = withSlashes(written).replace(/\/$/, "/**");
    const start = `${withSlashes(directory).replace(/[*?[\]{}()!\\]/g, "\\$&")}/`;
    const absolute = glob.startsWith("/") ? glob : start + glob.replace(/^\.\//, "");
    const matcher = tryTo(() => (0,_chunk_YG332E2Y_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .f)(absolute), nameOf(written));
    if (!(matcher instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P)) return [matcher];
    failures.push(matcher);
    return [];
  });
  return { excludes: (path) => matchers.some((matches) => matches(withSlashes(path))), failures };
}
function withSlashes(path) {
  return node_path__WEBPACK_IMPORTED_MODULE_4__.sep === "/" ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_4__.sep, "/");
}
function isDirectory(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(path).isDirectory();
  } catch (thrown) {
    if ((0,_chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(thrown) !== void 0) return false;
    throw thrown;
  }
}
function tryTo(action, name) {
  try {
    return action();
  } catch (thrown) {
    if (thrown instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P) return thrown;
    if (thrown instanceof _chunk_YG332E2Y_js__WEBPACK_IMPORTED_MODULE_6__/* .GlobError */ .p) return new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P(name, `The glob ${thrown.message}.`);
    throw thrown;
  }
}

// src/policy-files/source-files.ts



// src/policy/parse/computed-actions.ts
var computed = /!\w|Fn::|"Ref"|\bRef:|[*&]\w|<<|\$\{/;
var farthest = 4e3;
function hasComputedAction(text) {
  const plain = (0,_chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(text);
  for (const { index } of plain.matchAll(/Action\\?["']?\s*:/g)) {
    const rest = plain.slice(index + 6, index + farthest);
    const end = rest.search(/\b(?:Resource|Effect|Condition|Sid|Principal|Action)\\?["']?\s*:/);
    if (computed.test(end < 0 ? rest : rest.slice(0, end))) return true;
  }
  return false;
}
async function evaluatesToEic(fileName, text) {
  const { documents } = await (0,_chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .CJ)(fileName, text, false);
  return documents.some(({ root }) => textsIn(root).some(isOfEic));
}
function isOfEic(text) {
  return (0,_chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsEic */ .rL)(text) || /:(?:SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel)$/i.test(text);
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
  const joined = (choose) => parts.map((part) => typeof part === "string" ? part : textsIn(choose(part))[0] ?? "*").join("");
  return [
    joined(({ fallback }) => fallback),
    ...Array.from({ length: most }, (_, index) => joined(({ options }) => options?.[index]))
  ];
}

// src/policy-files/mentions-eic.ts

function bytesMentionEic(bytes) {
  const text = bytes.toString("latin1");
  return (0,_chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsEic */ .rL)(text) || text.includes("\0") && (0,_chunk_KGWFTLUO_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsEic */ .rL)(text.replaceAll("\0", ""));
}
var chunk = 1024 * 1024;
var overlap = 1024;
function largeFileMentionsEic(path) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(overlap + chunk);
    let kept = 0;
    for (; ; ) {
      const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(file, buffer, kept, chunk, null);
      if (read === 0) return false;
      const length = kept + read;
      if (bytesMentionEic(buffer.subarray(0, length))) return true;
      kept = Math.min(overlap, length);
      buffer.copyWithin(0, length - kept, length);
    }
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
  }
}

// src/policy-files/source-files.ts
function* sourceFiles(query) {
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates(query.patterns, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(query.directory), query.workspace)) {
    const file = candidate instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P ? candidate : open(candidate, query, seen);
    if (file !== void 0) yield file;
  }
}
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
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(realPath);
    if (stats.isDirectory() && chosen !== "named") (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.accessSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK);
    if (chosen !== "named" && !stats.isFile()) return void 0;
    if (onlyRelated && stats.size > _chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFile */ .Ny) {
      return largeFileMentionsEic(realPath) ? (0,_chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(fileName) : void 0;
    }
    const bytes = (0,_chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(realPath, fileName);
    const standsFor = chosen === "named" ? void 0 : missingContent(bytes);
    if (standsFor !== void 0) return unread(standsFor);
    const named = chosen === "named" && !skipUnrelated;
    if (!onlyRelated || bytesMentionEic(bytes))
      return { fileName, realPath, text: (0,_chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, fileName), named };
    if (!hasComputedAction(bytes.toString("latin1").replaceAll("\0", ""))) return void 0;
    try {
      return { fileName, realPath, text: (0,_chunk_6NFEFOU2_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, fileName), named, onlyIfEvaluated: true };
    } catch (thrown) {
      if (thrown instanceof _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P) return unread(thrown.message.replace(/^It/, "it"));
      throw thrown;
    }
  } catch (thrown) {
    const failure = _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P.from(fileName, thrown);
    if (chosen === "named" || failure.reason === "unusable") return failure;
    if (chosen === "matched" && failure.reason === "leads-out") return failure;
    if (!exists(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path).isSymbolicLink()) return void 0;
    return unread(
      failure.reason === "leads-out" ? "it is a symbolic link that leads out of the workspace, and is not followed." : "it is a symbolic link to a file that is not there."
    );
  }
}
function unreadSubmodule(path, workspace) {
  if (!exists(`${path}/.git`))
    return "it is a submodule that is not checked out; check it out and name its folder, or check it in its own repository.";
  const files = gitFiles(path, "tracked", workspace.root);
  const related = files?.find(
    ({ name, isSubmodule }) => isSubmodule || mentions((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(path, name), workspace)
  );
  return files !== void 0 && related === void 0 ? void 0 : `it is a submodule with a file about EC2 Instance Connect${related === void 0 ? "" : ` (${related.name})`}; name its folder, or check it in its own repository.`;
}
function mentions(path, workspace) {
  try {
    const realPath = workspace.resolve(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(realPath).isFile() && largeFileMentionsEic(realPath);
  } catch (thrown) {
    _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFailure */ .P.from(path, thrown);
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

/***/ 8929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   p: () => (/* binding */ GlobError)
/* harmony export */ });
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




/***/ })

};
;