"use strict";
exports.id = 140;
exports.ids = [140];
exports.modules = {

/***/ 140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotation: () => (/* binding */ annotation),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(349);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);
function github({files,failures}){return[...files.flatMap(({findings})=>findings.map(annotation)),...failures.map(({fileName,message})=>(0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error",{file:(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(fileName),title:"Not linted"},(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(message)))].map(command=>`${command}
`).join("")}function annotation({severity,fileName,ruleId,start,end,message,why}){let columns=start.line===end.line;return (0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(severity,{file:(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(fileName),line:String(start.line),endLine:String(end.line),col:columns?String(start.column):void 0,endColumn:columns?String(Math.max(start.column,end.column)):void 0,title:ruleId},`${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(message)}
${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(why)}`)}


/***/ })

};
;