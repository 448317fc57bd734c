"use strict";
exports.id = 1639;
exports.ids = [1639];
exports.modules = {

/***/ 1639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _chunk_B727O33K_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4335);
/* harmony import */ var _chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4349);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
var import_picocolors=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__/* .__toESM */ .f1)((0,_chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picocolors */ .O)());async function documentDiff(before,after){let{createTwoFilesPatch}=await __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 3495));return createTwoFilesPatch(before?.name??"/dev/null",after.name,before===void 0?"":pretty(orderedAs(before.document,after.document)),pretty(after.document),"","",{headerOptions:{includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0}})}function pretty(document){return`${JSON.stringify(document,null,2)}
`}function orderedAs(value,model){if(isList(value))return value.map((item,index)=>orderedAs(item,isList(model)?model[index]:void 0));if(typeof value!="object"||value===null)return value;let other=typeof model=="object"&&model!==null&&!isList(model)?model:{},keys=new Set([...Object.keys(other).filter(key=>Object.hasOwn(value,key)),...Object.keys(value)]),own=new Map(Object.entries(value));return Object.fromEntries([...keys].map(key=>[key,orderedAs(own.get(key)??null,other[key])]))}function isList(value){return Array.isArray(value)}async function planText(wanted,state,plan,fileName,colors){let{arn,existing}=state,{steps,notes}=plan,lines=[existing===void 0?`The policy ${arn} does not exist.`:`The policy ${arn} exists; its default version is ${existing.defaultVersion}.`];if(steps.some(({kind})=>kind==="create-policy"||kind==="create-version")){existing!==void 0&&existing.attachmentCount>0&&lines.push(affected(existing));let before=existing&&{name:`${wanted.name} ${existing.defaultVersion}`,document:existing.document},diff=await documentDiff(before,{name:fileName,document:wanted.document});lines.push("",...painted(diff,colors),"")}return lines.push(...notes.map(note=>`Note: ${note}`)),steps.length>0&&lines.push("Steps:",...steps.map(step=>`  - ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)((0,_chunk_B727O33K_js__WEBPACK_IMPORTED_MODULE_3__/* .stepText */ .uw)(step,wanted,state))}`)),`${lines.join(`
`)}
`}function affected({attachmentCount,attachedTo}){let who=attachedTo?.map(_chunk_B727O33K_js__WEBPACK_IMPORTED_MODULE_3__/* .targetText */ .Z3).join(", ")??`${attachmentCount} users, groups or roles`;return`A new version changes the permissions of all that have the policy: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(who)}.`}function painted(diff,colors){let paint=import_picocolors.default.createColors(colors);return diff.trimEnd().split(`
`).map(_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleControls */ .xx).map(line=>/^(---|\+\+\+) /.test(line)?paint.bold(line):line.startsWith("+")?paint.green(line):line.startsWith("-")?paint.red(line):line)}


/***/ })

};
;