"use strict";
exports.id = 8982;
exports.ids = [8982];
exports.modules = {

/***/ 9691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   t: () => (/* binding */ defused)
/* harmony export */ });
var leadingColons=/^(?:\x1b\[[0-9;:]*m|[\s\x85\p{Default_Ignorable_Code_Point}\p{Cf}])*::/u,nameless="##[]";function defused(line){return line.includes("##[")?`${nameless}${line}`:line.includes("::")&&leadingColons.test(line)?`\\${line}`:line}function workflowCommand(name,properties,data){let list=Object.entries(properties).filter(property=>property[1]!==void 0&&property[1]!=="").map(([key,value])=>`${key}=${escapeProperty(value)}`).join(",");return`::${name}${list===""?"":` ${list}`}::${escapeData(data)}`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}


/***/ }),

/***/ 8982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotation: () => (/* binding */ annotation),
/* harmony export */   annotationText: () => (/* binding */ annotationText),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4349);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
function github({files,failures}){return[...files.flatMap(({findings})=>findings.map(annotation)),...failures.map(({fileName,message})=>(0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error",{file:(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(fileName),title:"Not linted"},(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(message)))].map(command=>`${command}
`).join("")}function annotation(finding){let{severity,fileName,ruleId,start,end}=finding,columns=start.line===end.line;return (0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(severity,{file:(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(fileName),line:String(start.line),endLine:String(end.line),col:columns?String(start.column):void 0,endColumn:columns?String(Math.max(start.column,end.column)):void 0,title:ruleId},annotationText(finding))}function annotationText({message,why,resource}){return[message,why,...resource===void 0?[]:[`Resource: ${resource}`]].map(line=>(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(line)).join(`
`)}


/***/ })

};
;