"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export longestYaml */
/* harmony import */ var _chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3719);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);
/* harmony import */ var _yaml_cjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5611);



// src/policy/parse/yaml.ts

var longestYaml = 1048576;
var maxProblems = 100;
var maxAliasNodes = 1e4;
function parseYaml(text) {
  const whole = { start: 0, end: Math.min(1, text.length) };
  if (text.length > longestYaml)
    return {
      roots: [],
      problems: [
        {
          range: whole,
          message: `The file is longer than ${longestYaml} characters; no template is, so it was not read.`,
          harmless: false
        }
      ]
    };
  try {
    return read(text);
  } catch (thrown) {
    if (!(thrown instanceof TooDeep || thrown instanceof RangeError)) throw thrown;
    const message = `Mappings and lists are nested more than ${_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .bt} levels deep; no template needs that.`;
    return { roots: [], problems: [{ range: whole, message, harmless: false }] };
  }
}
var TooDeep = class extends Error {
};
function read(text) {
  const problems = [];
  const roots = [];
  const documents = (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(text, {
    logLevel: "silent",
    prettyErrors: false,
    // The rule on it reports a name that is written twice, at its place.
    uniqueKeys: false
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const { pos, message } of document.errors) {
      if (problems.length < maxProblems)
        problems.push({
          range: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
          message: `This is not well-formed YAML: ${message.replace(/\.?$/, ".")}`,
          harmless: false
        });
    }
    const { contents } = document;
    if (contents !== null) roots.push(new Reader(text).read(contents, 0));
  }
  return { roots, problems };
}
var Reader = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #anchors = /* @__PURE__ */ new Map();
  #aliasNodes = 0;
  #inAlias = 0;
  read(node, depth) {
    if (depth > _chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .bt) throw new TooDeep();
    if (this.#inAlias > 0) this.#aliasNodes++;
    const range = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(node)) {
      const target = this.#anchors.get(node.source);
      if (target === void 0 || this.#aliasNodes > maxAliasNodes || this.#inAlias > _chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .bt)
        return { kind: "opaque", text: `*${node.source}`, range };
      this.#inAlias++;
      const value2 = this.read(target, depth + 1);
      this.#inAlias--;
      return value2;
    }
    const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : void 0;
    if (anchor !== void 0) this.#anchors.set(anchor, node);
    const { tag } = node;
    const value = this.#valueOf(node, range, depth);
    return tag?.startsWith("!") ? { kind: "opaque", text: tag, range, argument: value } : value;
  }
  /** Converts a node that is no alias, without its tag. */
  #valueOf(node, range, depth) {
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node)) return scalar(node.value, range);
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
      return { kind: "array", items: node.items.map((item) => this.#readAny(item, depth + 1, range)), range };
    if ((0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node)) {
      const own = [];
      const merged = [];
      for (const { key, value } of node.items) {
        const name = this.#readAny(key, depth + 1, range);
        const read2 = this.#readAny(value, depth + 1, name.range);
        if (name.kind === "string" && name.value === "<<" && isMergeable(read2)) {
          for (const map of read2.kind === "array" ? read2.items : [read2])
            if (map.kind === "object") merged.push(...map.properties);
        } else own.push({ key: { kind: "string", value: textOf(name), range: name.range }, value: read2 });
      }
      const names = new Set(own.map(({ key }) => key.value));
      const properties = [...own];
      for (const property of merged) {
        if (names.has(property.key.value)) continue;
        names.add(property.key.value);
        properties.push(property);
      }
      return { kind: "object", properties, range };
    }
    return { kind: "null", range };
  }
  #readAny(value, depth, around) {
    if (isNode(value)) return this.read(value, depth);
    return { kind: "null", range: { start: around.end, end: around.end } };
  }
};
function isNode(value) {
  return (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(value) || (0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(value);
}
function isMergeable(node) {
  return node.kind === "object" || node.kind === "array" && node.items.every(({ kind }) => kind === "object");
}
function scalar(value, range) {
  if (typeof value === "string") return { kind: "string", value, range };
  if (typeof value === "number") return { kind: "number", value, range };
  if (typeof value === "bigint") return { kind: "number", value: Number(value), range };
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