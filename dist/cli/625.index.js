"use strict";
exports.id = 625;
exports.ids = [625];
exports.modules = {

/***/ 1625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotation: () => (/* binding */ annotation),
/* harmony export */   annotationText: () => (/* binding */ annotationText),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5891);



// src/report/text/workflow-commands.ts
function workflowCommand(name, properties, data) {
  const list = Object.entries(properties).filter((property) => property[1] !== void 0 && property[1] !== "").map(([key, value]) => `${key}=${escapeProperty(value)}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(data)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/findings/github.ts
function github({ files, failures }) {
  const commands = [
    ...files.flatMap(({ findings }) => findings.map(annotation)),
    ...failures.map(
      ({ fileName, message }) => workflowCommand("error", { file: (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(fileName), title: "Not linted" }, (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(message))
    )
  ];
  return commands.map((command) => `${command}
`).join("");
}
function annotation(finding) {
  const { severity, fileName, ruleId, start, end } = finding;
  const columns = start.line === end.line;
  return workflowCommand(
    severity,
    {
      file: (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(fileName),
      line: String(start.line),
      endLine: String(end.line),
      col: columns ? String(start.column) : void 0,
      endColumn: columns ? String(Math.max(start.column, end.column)) : void 0,
      title: ruleId
    },
    annotationText(finding)
  );
}
function annotationText({
  message,
  why,
  resource
}) {
  const lines = [message, why, ...resource === void 0 ? [] : [`Resource: ${resource}`]];
  return lines.map((line) => (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(line)).join("\n");
}



/***/ })

};
;