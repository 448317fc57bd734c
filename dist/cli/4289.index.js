"use strict";
exports.id = 4289;
exports.ids = [4289];
exports.modules = {

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value){return`${JSON.stringify(value,void 0,2).replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingJson: () => (/* binding */ findingJson),
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);
/* harmony import */ var _chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
function json(report){let{files,errors,warnings,fixable}=(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCounts */ .s)(report),{fixes=[]}=report,content={findings:report.files.flatMap(file=>file.findings.map(findingJson)),unread:report.failures.map(({fileName,message})=>({file:fileName,message})),fixes:fixes.map(({fileName,ruleId,start,description,documentation})=>({file:fileName,rule:ruleId,start:{line:start.line,column:start.column,offset:start.offset},description,documentation})),summary:{files,errors,warnings,fixable,fixed:fixes.length}};return (0,_chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(content)}function findingJson(finding){let{ruleId,severity,fileName,message,why,start,end,statement,resource,fix,documentation}=finding;return{file:fileName,rule:ruleId,severity,message,why,start:{line:start.line,column:start.column,offset:start.offset},end:{line:end.line,column:end.column,offset:end.offset},statement:statement===void 0?null:{index:statement.index,sid:statement.sid??null},resource:resource??null,fix:fix===void 0?null:{description:fix.description,edits:fix.edits.map(({range,text})=>({start:range.start,end:range.end,text}))},documentation}}


/***/ })

};
;