"use strict";
exports.id = 5505;
exports.ids = [5505];
exports.modules = {

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emitPolicy: () => (/* binding */ emitPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2039);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
async function emitPolicy(policy,format){format==="cloudformation"&&policy.tags.size>0&&await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(process.stderr,`note: CloudFormation has no tags for managed policies; the template leaves them out.
`),await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(process.stdout,await emitted(policy,format))}async function emitted(policy,format){switch(format){case"aws-cli":{let{policyCommands}=await __webpack_require__.e(/* import() */ 6359).then(__webpack_require__.bind(__webpack_require__, 6359));return policyCommands(policy)}case"terraform":{let{policyTerraform}=await __webpack_require__.e(/* import() */ 7120).then(__webpack_require__.bind(__webpack_require__, 4739));return policyTerraform(policy)}case"cloudformation":{let{policyTemplate}=await Promise.all(/* import() */[__webpack_require__.e(5611), __webpack_require__.e(5254)]).then(__webpack_require__.bind(__webpack_require__, 2873));return policyTemplate(policy)}}}


/***/ })

};
;