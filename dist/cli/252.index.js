"use strict";
exports.id = 252;
exports.ids = [252];
exports.modules = {

/***/ 1252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingMarkdown: () => (/* binding */ findingMarkdown),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   totals: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _chunk_QTF6JXZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4860);
/* harmony import */ var _chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5376);
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);
/* harmony import */ var _chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5796);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5891);






// src/report/text/markdown.ts
function markdownText(text, maxLength = 1e3) {
  return (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)((0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColors */ .dz)(text), maxLength).replace(/[!-/:-@[-`{-~]/g, (character, offset, line) => {
    if (isPlain(character, line, offset)) return character;
    const reference = `&#${character.charCodeAt(0)};`;
    return character === "@" ? `${reference}​` : reference;
  });
}
function isPlain(character, line, offset) {
  return /[-._]/.test(character) && /[A-Za-z0-9]/.test(line.charAt(offset - 1)) && /[A-Za-z0-9]/.test(line.charAt(offset + 1)) && !/(?:www|gh)$/i.test(line.slice(Math.max(0, offset - 3), offset));
}
function markdownCode(text, maxLength = 200) {
  const safe = markdownText(text, maxLength);
  return safe === "" ? "" : `<code>${safe}</code>`;
}
function fencedBlock(text, language = "") {
  const lines = (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColors */ .dz)(text).split(/\r\n|\n|\r/).map(_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleControls */ .xx);
  while (lines.at(-1) === "") lines.pop();
  const content = lines.join("\n");
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `
${fence}${language}
${content}
${fence}
`;
}

// src/report/findings/markdown.ts
function markdown(report, context) {
  const parts = [
    `## EC2 Instance Connect policies

${markdownText(totals(report))}`,
    ...report.files.filter(({ findings }) => findings.length > 0).map(({ fileName, text, findings }) => {
      const lines = new _chunk_QTF6JXZF_js__WEBPACK_IMPORTED_MODULE_2__/* .FileLines */ .E(text);
      const entries = findings.map((finding) => findingMarkdown(finding, lines, context));
      return `### ${markdownCode(fileName)}

${entries.join("\n")}`;
    }),
    ...report.failures.length === 0 ? [] : [
      `### Not linted

${report.failures.map(({ fileName, message }) => `- ${markdownCode(fileName)}: ${markdownText(message)}`).join("\n")}`
    ]
  ];
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}
`;
}
function totals(report) {
  const counts = (0,_chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_3__/* .findingCounts */ .s)(report);
  const { files, errors, warnings } = counts;
  const unread = report.failures.length;
  const also = unread === 0 ? "" : ` ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(unread, "file")} could not be linted.`;
  if (files + errors + warnings === 0)
    return unread === 0 ? "No policy on EC2 Instance Connect was found." : also.trim();
  if (errors + warnings === 0) return `No findings in ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(files, "file")}.${also}`;
  return `${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(errors, "error")}, ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(warnings, "warning")} in ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_4__/* .filesInWords */ .y)(counts)}.${also}`;
}
function findingMarkdown({ severity, message, why, ruleId, documentation, start, end, resource, fix }, lines, { documentationUrl }) {
  const url = documentationUrl(documentation);
  const rule = url === void 0 ? markdownCode(ruleId) : `[${markdownCode(ruleId)}](<${url}>)`;
  const of = resource === void 0 ? "" : `, in ${markdownCode(resource)}`;
  const code = lines.frame(start, end).flatMap(frameText).join("\n");
  return [
    `${severity === "error" ? "❌" : "⚠️"} **${markdownText(message)}** ${rule}, line ${start.line}, column ${start.column}${of}
`,
    ...code === "" ? [] : [fencedBlock(code, "text")],
    markdownText(why),
    ...fix === void 0 ? [] : [`
Fix: ${markdownText(fix.description)}`],
    ""
  ].join("\n");
}
function frameText({ number, text, mark }) {
  const gutter = `${mark === void 0 ? " " : ">"} ${String(number).padStart(4)} |`;
  const line = `${gutter} ${text}`.trimEnd();
  return mark === void 0 ? [line] : [line, `${" ".repeat(gutter.length - 1)}| ${" ".repeat(mark.column)}${"^".repeat(mark.width)}`];
}



/***/ })

};
;