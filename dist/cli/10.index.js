"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

/***/ 10:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export longestYaml */
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2790);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);
/* harmony import */ var _yaml_cjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5611);



// src/policy/parse/yaml.ts


// src/policy/parse/yaml-errors.ts
var plainWords = [
  [
    /^Sequence item without - indicator/,
    "this line is indented like neither the list above it nor one of its items."
  ],
  [
    /^Flow (?:map|sequence) in block collection must be sufficiently indented and end with a (.)$/,
    "a closing $1 is missing, or is indented too little."
  ]
];
function yamlErrorSentence(message) {
  const [pattern, words] = plainWords.find(([known]) => known.test(message)) ?? [];
  const said = pattern === void 0 || words === void 0 ? message.replace(/\.?$/, ".") : message.replace(pattern, words);
  return `This is not well-formed YAML: ${said}`;
}
function yamlErrorRange(text, start, end) {
  if (start < text.length && !/[\r\n]/.test(text.charAt(start)))
    return { start, end: Math.max(end, start + 1) };
  const before = text.slice(0, start).trimEnd().length;
  return before === 0 ? (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStart */ .NY)(text) : { start: before - 1, end: before };
}

// src/policy/parse/yaml-scalar.ts
function plainScalar(source) {
  if (isNull.test(source)) return null;
  if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source)) return true;
  if (/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source)) return false;
  if (!/^[-+.\d]/.test(source)) return source;
  const sign = source.startsWith("-") ? -1 : 1;
  const digits = source.replace(/^[-+]/, "").replaceAll("_", "");
  const is = (form) => form.test(source);
  if (is(/^[-+]?0b[01_]+$/)) return sign * Number.parseInt(digits.slice(2), 2);
  if (is(/^[-+]?0[0-7_]+$/)) return sign * Number.parseInt(digits, 8);
  if (is(/^[-+]?0x[\da-fA-F_]+$/)) return sign * Number.parseInt(digits.slice(2), 16);
  if (is(/^[-+]?(?:0|[1-9][\d_]*)$/)) return sign * Number(digits);
  if (is(/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/) && (digits.includes(".") || /^[1-9]/.test(digits)))
    return sign * digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  if (is(/^(?:[-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/)) return sign * Number(digits);
  return specialNumber(source) ?? source;
}
function plainScalarOfYaml12(source) {
  if (isNull.test(source)) return null;
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  if (/^0x[\da-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(source)) return Number(source);
  return specialNumber(source) ?? source;
}
var isNull = /^(?:~|null|Null|NULL)?$/;
function specialNumber(source) {
  if (/^\+?\.(?:inf|Inf|INF)$/.test(source)) return Number.POSITIVE_INFINITY;
  if (/^-\.(?:inf|Inf|INF)$/.test(source)) return Number.NEGATIVE_INFINITY;
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : void 0;
}

// src/policy/parse/yaml.ts
var longestYaml = 1048576;
var maxProblems = 100;
var maxAliasNodes = 1e4;
function parseYaml(text, version = "1.1") {
  const whole = (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStart */ .NY)(text);
  const failed = (message) => ({
    roots: [],
    problems: [{ range: whole, message, harmless: false }],
    ambiguous: []
  });
  if (text.length > longestYaml)
    return failed(`The file is longer than ${longestYaml} characters; no template is, so it was not read.`);
  try {
    return read(text, version);
  } catch (thrown) {
    if (!(thrown instanceof TooDeep || thrown instanceof RangeError)) throw thrown;
    return failed(
      `Mappings and lists are nested more than ${_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .bt} levels deep; no template needs that.`
    );
  }
}
var TooDeep = class extends Error {
};
var otherLineEnds = /\r(?!\n)|[\x85\u2028\u2029]/g;
function read(text, version) {
  const problems = [];
  const ambiguous = [];
  const roots = [];
  if (version === "1.1") problems.push(...lineEndProblems(text));
  const documents = (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(version === "1.1" ? text.replaceAll(otherLineEnds, "\n") : text, {
    logLevel: "silent",
    prettyErrors: false,
    // The rule on it reports a name that is written twice, at its place.
    uniqueKeys: false,
    // All scalars are strings: their types are read here, whatever version a directive in the file asks for.
    schema: "failsafe",
    resolveKnownTags: false,
    merge: false
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const { pos, message } of document.errors) {
      if (problems.length < maxProblems)
        problems.push({
          range: yamlErrorRange(text, pos[0], pos[1]),
          message: yamlErrorSentence(message),
          harmless: false
        });
    }
    const { contents } = document;
    if (contents !== null) roots.push(new Reader(version, problems, ambiguous).read(contents, 0));
  }
  return { roots, problems, ambiguous };
}
function lineEndProblems(text) {
  const at = text.search(/[\x85\u2028\u2029]/);
  if (at < 0) return [];
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const message = `The character U+${code} ends a line in YAML 1.1, which CloudFormation reads, and not in YAML 1.2; remove it.`;
  return [{ range: { start: at, end: at + 1 }, message, harmless: true }];
}
var Reader = class {
  #anchors = /* @__PURE__ */ new Map();
  #version;
  #problems;
  #ambiguous;
  /** The nodes that are being read, outermost first. */
  #open = /* @__PURE__ */ new Set();
  #aliasNodes = 0;
  #inAlias = 0;
  #isExhausted = false;
  constructor(version, problems, ambiguous) {
    this.#version = version;
    this.#problems = problems;
    this.#ambiguous = ambiguous;
  }
  read(node, depth) {
    if (depth > _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .bt) throw new TooDeep();
    if (this.#inAlias > 0) this.#aliasNodes++;
    const range = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(node)) {
      const target = this.#anchors.get(node.source);
      const problem = this.#aliasProblem(node.source, target);
      if (target === void 0 || problem !== void 0) {
        if (!this.#isExhausted) this.#report(range, problem ?? "");
        this.#isExhausted ||= this.#aliasNodes > maxAliasNodes;
        return { kind: "opaque", text: `*${node.source}`, range };
      }
      this.#inAlias++;
      const value2 = this.read(target, depth + 1);
      this.#inAlias--;
      return value2;
    }
    this.#noteAnchor(node, range);
    const { tag } = node;
    this.#open.add(node);
    const value = this.#valueOf(node, range, depth);
    this.#open.delete(node);
    return isLocal(tag) ? { kind: "opaque", text: tag, range, argument: value } : value;
  }
  /** Converts a node that is no alias, without a tag of the file's own. */
  #valueOf(node, range, depth) {
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node)) return scalarNode(this.#scalar(node, range), range);
    this.#checkCollectionTag(node, range);
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
      return { kind: "array", items: node.items.map((item) => this.#readAny(item, depth + 1, range)), range };
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node)) {
      const own = [];
      let merged;
      for (const { key, value } of node.items) {
        const name = this.#readAny(key, depth + 1, range);
        const read2 = this.#readAny(value, depth + 1, name.range);
        if (isMergeKey(key)) {
          if (merged !== void 0)
            this.#report(name.range, "A mapping with two << keys is read differently; merge a list instead.");
          merged = [...merged ?? [], ...this.#merged(read2, name.range)];
          continue;
        }
        if (name.kind === "object" || name.kind === "array" || name.kind === "opaque")
          this.#report(name.range, "A name must be a string here, not a mapping, a list or a function.");
        own.push({ key: { kind: "string", value: textOf(name), range: name.range }, value: read2 });
      }
      const names = new Set(own.map(({ key }) => key.value));
      const properties = [...own];
      for (const property of merged ?? []) {
        if (names.has(property.key.value)) continue;
        names.add(property.key.value);
        properties.push(property);
      }
      return { kind: "object", properties, range };
    }
    return { kind: "null", range };
  }
  /** Returns what a merge key brings in; of a repeated name in one of its mappings, the last. */
  #merged(value, range) {
    const maps = value.kind === "array" ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind === "object")
        return [...new Map(map.properties.map((property) => [property.key.value, property])).values()];
      this.#report(range, "The key << takes a mapping, or a list of mappings.");
      return [];
    });
  }
  #scalar(node, range) {
    const source = node.source ?? "";
    const { tag } = node;
    const isPlain = node.type === void 0 || node.type === "PLAIN";
    if (tag === void 0) {
      if (!isPlain) return source;
      if (this.#version === "1.2") return plainScalarOfYaml12(source);
      const value2 = plainScalar(source);
      if (!Object.is(value2, plainScalarOfYaml12(source))) this.#reportAmbiguous(source, value2, range);
      return value2;
    }
    if (tag === "!") {
      const value2 = plainScalar(source);
      if (typeof value2 !== "string") this.#reportAmbiguous(source, value2, range);
      return source;
    }
    if (isLocal(tag) || tag === `${standard}str`) return source;
    const value = plainScalar(source);
    if (tag === `${standard}null` && value === null || tag === `${standard}bool` && typeof value === "boolean" || tag === `${standard}int` && Number.isInteger(value) || tag === `${standard}float` && typeof value === "number")
      return value;
    if (tag !== `${standard}merge`) this.#reportTag(tag, range);
    return source;
  }
  #checkCollectionTag(node, range) {
    const { tag } = node;
    if (tag === void 0 || tag === "!" || isLocal(tag)) return;
    if (tag === `${standard}${(0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node) ? "map" : "seq"}`) return;
    this.#reportTag(tag, range);
  }
  #noteAnchor(node, range) {
    const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : void 0;
    if (anchor === void 0) return;
    const before = this.#anchors.get(anchor);
    if (before !== void 0 && before !== node)
      this.#report(
        range,
        `The anchor &${anchor} is here twice; YAML readers refuse that, or use one or the other.`
      );
    this.#anchors.set(anchor, node);
  }
  #aliasProblem(name, target) {
    if (target === void 0) return `There is no anchor &${name} before the alias *${name}.`;
    if (this.#open.has(target)) return `The alias *${name} is a part of what it stands for.`;
    if (this.#aliasNodes > maxAliasNodes)
      return `The aliases of this file stand for more than ${maxAliasNodes} values, so *${name} was not read.`;
    return void 0;
  }
  #reportTag(tag, range) {
    const shown = tag.startsWith(standard) ? `!!${tag.slice(standard.length)}` : `!<${tag}>`;
    this.#report(range, `CloudFormation does not read this value with the tag ${shown}.`);
  }
  #reportAmbiguous(source, value, range) {
    if (this.#ambiguous.length >= maxProblems) return;
    const kind = typeof value === "string" ? "the text" : typeof value === "number" ? "the number" : "the value";
    this.#ambiguous.push({
      range,
      message: `${source} is ${kind} ${value} for CloudFormation (YAML 1.1), and something else for other readers; quote what is meant.`,
      harmless: true
    });
  }
  #report(range, message) {
    if (this.#problems.length < maxProblems) this.#problems.push({ range, message, harmless: false });
  }
  #readAny(value, depth, around) {
    if (isNode(value)) return this.read(value, depth);
    return { kind: "null", range: { start: around.end, end: around.end } };
  }
};
var standard = "tag:yaml.org,2002:";
function isLocal(tag) {
  return tag?.startsWith("!") === true && tag !== "!";
}
function isNode(value) {
  return (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(value);
}
function isMergeKey(key) {
  if (!(0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.source !== "<<") return false;
  return key.tag === `${standard}merge` || key.tag === void 0 && key.type === "PLAIN";
}
function scalarNode(value, range) {
  if (typeof value === "string") return { kind: "string", value, range };
  if (typeof value === "number") return { kind: "number", value, range };
  if (typeof value === "boolean") return { kind: "boolean", value, range };
  return { kind: "null", range };
}
function textOf(node) {
  if (node.kind === "string") return node.value;
  if (node.kind === "number" || node.kind === "boolean") return String(node.value);
  return node.kind;
}



/***/ })

};
;