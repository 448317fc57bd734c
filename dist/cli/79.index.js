"use strict";
exports.id = 79;
exports.ids = [79];
exports.modules = {

/***/ 4601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
// src/report/findings/json-text.ts
function jsonText(value) {
  const text = JSON.stringify(value, void 0, 2).replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${text}
`;
}




/***/ }),

/***/ 79:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1118);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);
/* harmony import */ var _chunk_LNAJRXYL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4601);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);





// src/report/findings/sarif.ts

var tool = "eic lint";
var root = "%SRCROOT%";
var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
var maxResults = 25e3;
function sarif(report, context) {
  return (0,_chunk_LNAJRXYL_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(sarifLog(report, context));
}
function sarifLog({ files, failures }, context) {
  const ruleIndexes = new Map(context.rules.map(({ id }, index) => [id, index]));
  const all = files.flatMap((file) => results(file, ruleIndexes));
  const listed = mostSevere(all, maxResults);
  const notifications = failures.map(
    ({ fileName, message }) => ({
      level: "error",
      message: { text: plainMessage(message) },
      locations: [{ physicalLocation: { artifactLocation: location(fileName) } }]
    })
  );
  if (listed.length < all.length) {
    const [left, total] = [all.length - listed.length, all.length].map((n) => n.toLocaleString("en-US"));
    notifications.push({
      level: "warning",
      message: {
        text: `Not listed: ${left} of ${total} findings, because GitHub refuses a run with more results.`
      }
    });
  }
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            semanticVersion: context.version,
            rules: context.rules.map((rule) => descriptor(rule, context))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The root of the workspace." } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...notifications.length > 0 && { toolExecutionNotifications: notifications }
          }
        ],
        results: listed
      }
    ]
  };
}
function mostSevere(all, most) {
  const errors = all.filter(({ level }) => level === "error").length;
  const room = { errors: Math.min(errors, most), others: Math.max(most - errors, 0) };
  return all.filter(({ level }) => room[level === "error" ? "errors" : "others"]-- > 0);
}
function descriptor(rule, { documentationUrl }) {
  const helpUri = documentationUrl(`docs/rules/${rule.id}.md`);
  const on = rule.recommended === "off" ? { enabled: false, level: levelOf(rule.strict) } : { level: rule.recommended };
  const more = helpUri === void 0 ? "" : ` [Documentation](${helpUri})`;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}` },
    help: { text: `${rule.summary} ${rule.why}`, markdown: `${rule.summary}

${rule.why}${more}` },
    ...helpUri !== void 0 && { helpUri },
    defaultConfiguration: on,
    properties: { tags: ["security", "iam"], precision: "high" }
  };
}
function levelOf(severity) {
  return severity === "off" ? "warning" : severity;
}
function results({ text, findings }, ruleIndexes) {
  const source = new _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(text);
  const lines = new FingerprintLines(text);
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const ruleIndex = ruleIndexes.get(finding.ruleId);
    return {
      ruleId: finding.ruleId,
      ...ruleIndex !== void 0 && { ruleIndex },
      level: finding.severity,
      message: { text: plainMessage(finding.message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location(finding.fileName),
            region: region(finding.start, finding.end)
          },
          ...finding.resource !== void 0 && { logicalLocations: [resource(finding.resource)] }
        }
      ],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding, lines, seen) },
      ...finding.fix !== void 0 && { fixes: [fix(finding, finding.fix, source)] }
    };
  });
}
function resource(written) {
  const name = (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleControls */ .xx)(written);
  return { name, fullyQualifiedName: name, kind: "resource" };
}
function fix({ fileName }, { description, edits }, source) {
  return {
    description: { text: plainMessage(description) },
    artifactChanges: [
      {
        artifactLocation: location(fileName),
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: region(source.positionAt(range.start), source.positionAt(range.end)),
          ...text !== "" && { insertedContent: { text } }
        }))
      }
    ]
  };
}
function region(start, end) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
var FingerprintLines = class {
  #lines;
  #hashes = /* @__PURE__ */ new Map();
  constructor(text) {
    this.#lines = text.split(/\r\n|\n|\r/);
  }
  /** Returns the hash of a rule and a line without its whitespace. */
  hash(ruleId, line) {
    const name = `${ruleId} ${line}`;
    const known = this.#hashes.get(name);
    if (known !== void 0) return known;
    const content = (this.#lines[line - 1] ?? "").replace(/\s+/g, "");
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${ruleId}
${content}`).digest("hex").slice(0, 16);
    this.#hashes.set(name, hash);
    return hash;
  }
};
function fingerprint({ ruleId, start }, lines, seen) {
  const hash = lines.hash(ruleId, start.line);
  const occurrence = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, occurrence);
  return `${hash}:${occurrence}`;
}
function location(fileName) {
  const path = fileName.replace(new RegExp("\\p{Surrogate}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${path}` };
  if (/^[A-Za-z]%3A\//.test(path)) return { uri: `file:///${path[0]}:${path.slice(4)}` };
  return { uri: path, uriBaseId: root };
}
function plainMessage(text) {
  return (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleControls */ .xx)(text).replace(/\[(?=[^\]]*\]\()/g, "\\[");
}



/***/ })

};
;