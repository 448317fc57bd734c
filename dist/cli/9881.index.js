"use strict";
exports.id = 9881;
exports.ids = [9881];
exports.modules = {

/***/ 9881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
var references={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function xmlText(text){return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleControls */ .xx)(text).replaceAll("	"," ").replace(/[\p{Surrogate}\ufffe\uffff]/gu,"�").replace(/[&<>"']/g,character=>references[character]??character)}function junit(report){let{errors,warnings}=(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCounts */ .s)(report),clean=report.files.filter(({findings})=>findings.length===0).length;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="eic lint" tests="${errors+warnings+clean+report.failures.length}" failures="${errors+warnings}" errors="${report.failures.length}">`,...report.files.flatMap(suite),...report.failures.flatMap(({fileName,message})=>[`  <testsuite name="${xmlText(fileName)}" tests="1" failures="0" errors="1">`,`    <testcase classname="${xmlText(fileName)}" name="is read">`,`      <error message="${xmlText(message)}"/>`,"    </testcase>","  </testsuite>"]),"</testsuites>",""].join(`
`)}function suite({fileName,findings}){let cases=findings.length===0?[`    <testcase classname="${xmlText(fileName)}" name="has no findings"/>`]:findings.flatMap(failedCase);return[`  <testsuite name="${xmlText(fileName)}" tests="${Math.max(1,findings.length)}" failures="${findings.length}" errors="0">`,...cases,"  </testsuite>"]}function failedCase({fileName,ruleId,severity,start,message,why,resource,fix}){let place=`${start.line}:${start.column}`,text=[`${fileName}:${place}`,message,why,...resource===void 0?[]:[`Resource: ${resource}`],...fix===void 0?[]:[`Fix: ${fix.description}`]];return[`    <testcase classname="${xmlText(fileName)}" name="${xmlText(ruleId)} at ${place}">`,`      <failure type="${severity}" message="${xmlText(message)}">${text.map(xmlText).join(`
`)}</failure>`,"    </testcase>"]}


/***/ })

};
;