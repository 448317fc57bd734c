"use strict";
exports.id = 2803;
exports.ids = [2803];
exports.modules = {

/***/ 1407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
function markdownText(text,maxLength=1e3){return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text),maxLength).replace(/[!-/:-@[-`{-~]/g,(character,offset,line)=>{if(isPlain(character,line,offset))return character;let reference=`&#${character.charCodeAt(0)};`;return character==="@"?`${reference}​`:reference})}function isPlain(character,line,offset){return/[-._]/.test(character)&&/[A-Za-z0-9]/.test(line.charAt(offset-1))&&/[A-Za-z0-9]/.test(line.charAt(offset+1))&&!/(?:www|gh)$/i.test(line.slice(Math.max(0,offset-3),offset))}function markdownCode(text,maxLength=200){let safe=markdownText(text,maxLength);return safe===""?"":`<code>${safe}</code>`}function fencedBlock(text,language=""){let lines=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text).split(/\r\n|\n|\r/).map(_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleControls */ .xx);for(;lines.at(-1)==="";)lines.pop();let content=lines.join(`
`),longest=Math.max(0,...[...content.matchAll(/`+/g)].map(([run])=>run.length)),fence="`".repeat(Math.max(3,longest+1));return`
${fence}${language}
${content}
${fence}
`}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingMarkdown: () => (/* binding */ findingMarkdown),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   totals: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _chunk_5WUTSZXA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4984);
/* harmony import */ var _chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5406);
/* harmony import */ var _chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1407);
/* harmony import */ var _chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1164);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
function markdown(report,context){return`${[`## EC2 Instance Connect policies

${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(totals(report))}`,...report.files.filter(({findings})=>findings.length>0).map(({fileName,text,findings})=>{let lines=new _chunk_5WUTSZXA_js__WEBPACK_IMPORTED_MODULE_0__/* .FileLines */ .E(text),entries=findings.map(finding=>findingMarkdown(finding,lines,context));return`### ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(fileName)}

${entries.join(`
`)}`}),...report.failures.length===0?[]:[`### Not linted

${report.failures.map(({fileName,message})=>`- ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(fileName)}: ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(message)}`).join(`
`)}`]].map(part=>part.trimEnd()).join(`

`)}
`}function totals(report){let counts=(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_3__/* .findingCounts */ .s)(report),{files,errors,warnings}=counts,unread=report.failures.length,also=unread===0?"":` ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(unread,"file")} could not be linted.`;return files+errors+warnings===0?unread===0?"No policy on EC2 Instance Connect was found.":also.trim():errors+warnings===0?`No findings in ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(files,"file")}.${also}`:`${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(errors,"error")}, ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(warnings,"warning")} in ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_4__/* .filesInWords */ .y)(counts)}.${also}`}function findingMarkdown({severity,message,why,ruleId,documentation,start,end,resource,fix},lines,{documentationUrl}){let url=documentationUrl(documentation),rule=url===void 0?(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(ruleId):`[${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(ruleId)}](<${url}>)`,of=resource===void 0?"":`, in ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(resource)}`,code=lines.frame(start,end).flatMap(frameText).join(`
`);return[`${severity==="error"?"❌":"⚠️"} **${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(message)}** ${rule}, line ${start.line}, column ${start.column}${of}
`,...code===""?[]:[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlock */ .zW)(code,"text")],(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(why),...fix===void 0?[]:[`
Fix: ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(fix.description)}`],""].join(`
`)}function frameText({number,text,mark}){let gutter=`${mark===void 0?" ":">"} ${String(number).padStart(4)} |`,line=`${gutter} ${text}`.trimEnd();return mark===void 0?[line]:[line,`${" ".repeat(gutter.length-1)}| ${" ".repeat(mark.column)}${"^".repeat(mark.width)}`]}


/***/ })

};
;