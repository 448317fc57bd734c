"use strict";
exports.id = 567;
exports.ids = [567];
exports.modules = {

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var _chunk_YEVCRPTI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5051);
/* harmony import */ var _chunk_YZ6BDX4U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
/* harmony import */ var _chunk_PTX63QWN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5891);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var _yaml_cjs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5611);





// src/cli/demo/run.ts




// src/report/terminal/rendered-summary.ts
function renderedSummary(markdown, style) {
  const shown2 = [];
  let table = [];
  const endTable = () => {
    shown2.push(...alignedTable(table, style));
    table = [];
  };
  for (const line of markdown.trimEnd().split("\n")) {
    if (/^\|.*\|$/.test(line)) {
      table.push(
        line.slice(1, -1).split("|").map((cell) => inlineText(cell.trim()))
      );
      continue;
    }
    endTable();
    const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? [];
    shown2.push(heading === void 0 ? inlineText(line) : style("bold", inlineText(heading)));
  }
  endTable();
  return shown2.join("\n");
}
function inlineText(markdown) {
  return markdown.replace(/<\/?(code|details|summary)>/g, "").replace(/\*\*(.+?)\*\*/g, "$1").replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 <$2>").replace(/&#(\d{1,7});/g, (entity, code) => {
    const number = Number(code);
    return number >= 32 && number < 127 ? String.fromCodePoint(number) : entity;
  }).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
function width(text) {
  let columns = 0;
  for (const character of text) {
    if (new RegExp("\\p{Mn}|\\u200d|\\ufe0f", "u").test(character)) continue;
    columns += new RegExp("\\p{Emoji_Presentation}", "u").test(character) ? 2 : 1;
  }
  return columns;
}
function alignedTable(rows, style) {
  const [header = [], divider = [], ...body] = rows;
  const widths = header.map(
    (_, column) => Math.max(...[header, ...body].map((row) => width(row[column] ?? "")))
  );
  const toRight = divider.map((mark) => mark.endsWith(":"));
  const line = (row) => widths.map((columns, column) => {
    const cell = row[column] ?? "";
    const padding = " ".repeat(columns - width(cell));
    return toRight[column] === true ? padding + cell : cell + padding;
  }).join("  ").trimEnd();
  if (rows.length === 0) return [];
  return [style("bold", line(header)), ...body.map(line)];
}

// src/report/terminal/runner-log.ts
var commandPattern = /^\s*::([\w-]+)(?:\s+([^\n]*?))?::(.*)$/s;
var annotations = { error: "red", warning: "yellow", notice: "blue" };
function isAnnotation(name) {
  return Object.hasOwn(annotations, name);
}
function unescapeData(text) {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
var RunnerLog = class {
  #rest = "";
  #resumeToken;
  #indent = "";
  #masks = [];
  #write;
  #style;
  constructor(write, style) {
    this.#write = write;
    this.#style = style;
  }
  /** Takes output of the action in chunks that may end within a line. */
  add(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }
  /** Shows a last line that has no newline, after the action has ended. */
  end() {
    if (this.#rest !== "") this.#line(this.#rest);
    this.#rest = "";
  }
  #line(line) {
    const [, name, properties = "", data = ""] = commandPattern.exec(line) ?? [];
    if (name === void 0) {
      if (this.#resumeToken !== void 0 && line.trim() === `::${this.#resumeToken}::`)
        this.#resumeToken = void 0;
      else this.#show(line);
      return;
    }
    if (this.#resumeToken !== void 0) {
      if (name === this.#resumeToken) this.#resumeToken = void 0;
      else this.#show(line);
      return;
    }
    this.#obey(name, properties, unescapeData(data));
  }
  #obey(name, properties, data) {
    if (isAnnotation(name)) {
      const [, title] = /(?:^|,)title=([^,]*)/.exec(properties) ?? [];
      const label = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const heading = title === void 0 ? "" : `${unescapeData(title).replaceAll("%3A", ":").replaceAll("%2C", ",")}: `;
      for (const line of `${label}: ${heading}${data}`.split("\n"))
        this.#show(this.#style(annotations[name], line));
      return;
    }
    switch (name) {
      case "group":
        this.#indent = "";
        this.#show(this.#style("bold", `▼ ${data}`));
        this.#indent = "  ";
        break;
      case "endgroup":
        this.#indent = "";
        break;
      case "stop-commands":
        this.#resumeToken = data;
        break;
      case "add-mask":
        if (data !== "") this.#masks.push(data);
        break;
      default:
    }
  }
  #show(line) {
    const masked = this.#masks.reduce((text, mask) => text.replaceAll(mask, "***"), line);
    this.#write(`${this.#indent}${masked}
`);
  }
};

// src/cli/demo/action-step.ts





// src/cli/demo/file-commands.ts
function parseFileCommands(text) {
  const values = /* @__PURE__ */ new Map();
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== void 0; line = lines.shift()) {
    const [, blockName, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    const equals = line.indexOf("=");
    if (blockName !== void 0) {
      const end = lines.indexOf(delimiter ?? "");
      values.set(blockName, lines.splice(0, end < 0 ? lines.length : end).join("\n"));
      lines.shift();
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    }
  }
  return values;
}

// src/cli/demo/action-step.ts
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
async function readActionMetadata(path) {
  const metadata = (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8"));
  const { inputs = {}, runs } = isRecord(metadata) ? metadata : {};
  if (!isRecord(inputs) || !isRecord(runs) || typeof runs.main !== "string") {
    throw new Error(`${path} is not the metadata of a JavaScript action`);
  }
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    isRecord(input) && input.default !== void 0 ? String(input.default) : ""
  ]);
  return {
    inputs: Object.fromEntries(defaults),
    main: runs.main,
    post: typeof runs.post === "string" ? runs.post : void 0
  };
}
function inputVariable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
async function runBundle(step, bundle, state, onOutput, signal) {
  const files = {
    GITHUB_OUTPUT: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.temp, "set_output"),
    GITHUB_STATE: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.temp, "save_state"),
    GITHUB_STEP_SUMMARY: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.temp, "step_summary"),
    GITHUB_ENV: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.temp, "set_env"),
    GITHUB_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.temp, "add_path")
  };
  await Promise.all(Object.values(files).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(file, "")));
  const inputs = Object.entries({ ...step.metadata.inputs, ...step.inputs });
  const { PATH, HOME, TMPDIR } = process.env;
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.spawn)(process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(step.folder, bundle)], {
    cwd: step.temp,
    // Not in the terminal's process group: Ctrl-C is to reach it once, from here.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH,
      HOME,
      ...TMPDIR !== void 0 && { TMPDIR },
      // The bundle is for Node 24. The SDK's warnings about older versions do not help in a demo.
      NODE_OPTIONS: "--no-warnings",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_REPOSITORY: "org/eic-action",
      GITHUB_ACTION_REF: "v1",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: step.temp,
      RUNNER_TEMP: step.temp,
      RUNNER_OS: process.platform === "darwin" ? "macOS" : "Linux",
      ...step.env,
      ...files,
      ...Object.fromEntries(inputs.map(([name, value]) => [inputVariable(name), value])),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]))
    }
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", onOutput);
  const cancel = () => {
    child.kill("SIGINT");
  };
  signal.addEventListener("abort", cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", () => resolve());
    });
  } finally {
    signal.removeEventListener("abort", cancel);
  }
  const [outputs, saved, summary] = await Promise.all([
    (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(files.GITHUB_OUTPUT, "utf8"),
    (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(files.GITHUB_STATE, "utf8"),
    (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(files.GITHUB_STEP_SUMMARY, "utf8")
  ]);
  return {
    exitCode: child.exitCode,
    outputs: parseFileCommands(outputs),
    summary,
    state: parseFileCommands(saved)
  };
}

// src/cli/demo/step.ts

var release = String.raw`v2 "final" it's $HOME \o/ ${"`"}date${"`"} 100% ünïcødé 🚀`;
function demoStep(instanceIds, port) {
  return String.raw`- name: Look around
  uses: org/eic-action@v1
  env:
    RELEASE: ${JSON.stringify(release)}
  with:
    instance-ids: ${instanceIds.join(" ")}
    port: ${port}  # of the sandbox; the default is 22
    shell: sh
    env: |
      RELEASE
      NOTES=one = two; three # four
    run: |
      echo "host     $(uname -n), $(uname -srm)"
      echo "os       $(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME" || uname -v)"
      echo "up      $(uptime 2>/dev/null || echo unknown)"
      echo "home     $HOME of $USER"
      printf 'release  %s\nnotes    %s\n' "$RELEASE" "$NOTES"
      echo "a line of standard error" >&2
      echo "::error::a workflow command from an instance is only text"
`;
}
function texts(value) {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
function parseStep(yaml) {
  const steps = (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(yaml);
  const [step] = Array.isArray(steps) ? steps : [];
  return { inputs: texts(step?.with), env: texts(step?.env) };
}

// src/cli/demo/run.ts
async function runDemo({ folder, write, style, signal }) {
  const metadata = await readActionMetadata((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "action.yml"));
  for (const bundle of [metadata.main, metadata.post]) {
    if (bundle !== void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, bundle))) {
      throw new Error(`${bundle} does not exist; build it with \`npm run build\`.`);
    }
  }
  const heading = (text) => write(`
${style("cyan", `── ${text} ──`)}

`);
  const files = await (0,_chunk_YEVCRPTI_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTemporaryFolder */ .w)("eic-demo");
  const sandbox = await (0,_chunk_YEVCRPTI_js__WEBPACK_IMPORTED_MODULE_0__/* .startSandbox */ .O)({
    instances: [{ name: "web-1" }, { name: "web-2" }, { name: "worker" }]
  });
  try {
    write(
      "A sandbox stands in for AWS and three EC2 instances, on loopback addresses of this machine. The action is\n"
    );
    write("the real one, from dist/: it makes a key in memory, pushes it, and logs in within 60 seconds.\n");
    heading("The step in the workflow");
    const yaml = demoStep(
      sandbox.instances.map(({ id }) => id),
      sandbox.sshPort
    );
    write(style("dim", indented(yaml)));
    const { inputs, env } = parseStep(yaml);
    const step = { folder, metadata, inputs, env: { ...sandbox.env, ...env }, temp: files.path };
    heading("The log");
    const main = await shown(step, metadata.main, /* @__PURE__ */ new Map(), { write, style, signal });
    const post = metadata.post === void 0 ? void 0 : (
      // A runner also runs it after a cancelled step.
      await shown(step, metadata.post, main.state, {
        write,
        style,
        signal: new AbortController().signal
      })
    );
    if (signal.aborted) {
      write("\nInterrupted\n");
      return main.exitCode || 1;
    }
    heading("The outputs");
    for (const [name, value] of main.outputs) write(`${style("bold", name)}
${indented(readable(value))}`);
    heading("The job summary");
    write(indented(renderedSummary(main.summary, style)));
    const { GITHUB_STEP_SUMMARY: summaryFile = "" } = process.env;
    if (summaryFile !== "") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.appendFile)(summaryFile, main.summary);
    heading("What the sandbox saw");
    for (const { operation, status } of sandbox.calls) write(`  ${operation} → ${status}
`);
    const keys = new Set(sandbox.pushes.map(({ publicKey }) => publicKey));
    write(`  ${sandbox.pushes.length} pushes of ${keys.size} different keys

`);
    return main.exitCode === 0 && (post?.exitCode ?? 0) === 0 ? 0 : main.exitCode || 1;
  } finally {
    await sandbox.close();
    await files.remove();
  }
}
async function shown(step, bundle, state, { write, style, signal }) {
  const log = new RunnerLog((line) => write(`  ${line}`), style);
  const outcome = await runBundle(step, bundle, state, (text) => log.add(text), signal);
  log.end();
  return outcome;
}
function indented(text) {
  return text === "" ? "" : `${text.trimEnd().replace(/^(?=.)/gm, "  ")}
`;
}
function readable(value) {
  if (value === "") return "(empty)";
  if (!value.startsWith("[")) return value;
  try {
    const items = JSON.parse(value);
    const [first, ...more] = Array.isArray(items) ? items : [];
    return `${JSON.stringify(first, null, 2)}${more.length === 0 ? "" : `
… and ${more.length} more`}`;
  } catch {
    return value;
  }
}



/***/ })

};
;