"use strict";
exports.id = 296;
exports.ids = [296];
exports.modules = {

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameLabels),
/* harmony export */   i: () => (/* binding */ paddedLabels)
/* harmony export */ });
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
var maxNameLength=40;function shownName(name){let shown=(0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_0__/* .defused */ .t)((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name??"",maxNameLength));return shown===""?void 0:shown}function nameLabels(instances){let names=new Map(instances.map(({id,name})=>[id,shownName(name)])),distinct=new Set(names.values()),namesSuffice=!distinct.has(void 0)&&distinct.size===names.size;return new Map([...names].map(([id,name])=>[id,name===void 0?id:namesSuffice?name:`${name} (${id})`]))}function paddedLabels(labels){let width=Math.max(0,...[...labels.values()].map(label=>[...label].length));return new Map([...labels].map(([id,label])=>[id,label+" ".repeat(width-[...label].length)]))}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHostKeys: () => (/* binding */ runHostKeys)
/* harmony export */ });
/* harmony import */ var _chunk_HDVBLEJU_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1373);
/* harmony import */ var _chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);
/* harmony import */ var _chunk_WPU6WVSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TZOMOQRG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1694);
/* harmony import */ var _chunk_7DT3BWOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4349);
/* harmony import */ var _chunk_QKFOTUGS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7397);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9830);
/* harmony import */ var _chunk_5UOWLYRG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5343);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4337);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2039);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8065);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3883);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4310);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(207);
function foundHostKeys(hostKeys){if(hostKeys===void 0)return[];let listed=new Set(hostKeys.fingerprints.map(({sha256})=>sha256)),keys=hostKeys.keys.map(({type,blob})=>{let sha256=(0,_chunk_WPU6WVSV_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(blob);return{type,sha256,blob,isListed:listed.has(sha256)}}),shown=new Set(keys.map(({sha256})=>sha256)),others=hostKeys.fingerprints.filter(({sha256})=>!shown.has(sha256)).map(({type,sha256})=>({type,sha256,isListed:!0}));return[...keys,...others]}function hostKeyLine({type,sha256,blob},id,address,port){let place=address===void 0||port===22?address:`[${address}]:${port}`;return[[id,place].filter(name=>name!==void 0).join(","),type,blob?.toString("base64")??sha256].filter(word=>word!==void 0).join(" ")}var totalMs=3e4;async function runHostKeys(instances,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_19__/* .allowClosedOutput */ .ro)();try{let{region}=await (0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .awsSettings */ .Tk)(flags),aws=(0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(totalMs,new AbortController().signal),ids=await (0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceIds */ .Ke)(instances,aws,deadline),{instances:found,problems}=await (0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws,deadline),labels=(0,_chunk_HDVBLEJU_js__WEBPACK_IMPORTED_MODULE_20__/* .nameLabels */ .B)([...found.values()]),missing=0;for(let id of ids){let instance=found.get(id),problem=problems.get(id);if(instance===void 0)throw problem??new Error(`${id} is neither found nor missing`);await showInstance(instance,labels.get(id)??id,flags.port,aws,deadline)===0&&(missing+=1)}process.exitCode=missing===0?0:1}finally{aws.close()}}catch(thrown){(0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFailure */ .xV)(thrown)}}async function showInstance(instance,label,port,aws,deadline){let{id,state,imageId}=instance,[answer,image]=await Promise.all([(0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .readConsole */ .MC)(instance,aws,deadline),imageId===void 0?void 0:(0,_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO)(imageId,aws,deadline)]),name=label.includes(id)?label:`${label} (${id})`,about=image===void 0?"":`, image ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_21__/* .singleLine */ .pF)(image,100)}`;process.stderr.write(`${name}: ${state}${about}
`);let keys=foundHostKeys(answer.hostKeys);for(let key of keys)process.stderr.write(`  ${key.type??"key of unknown type"} ${key.sha256}: ${comparison(key)}
`),process.stdout.write(`${hostKeyLine(key,id,(0,_chunk_5UOWLYRG_js__WEBPACK_IMPORTED_MODULE_6__/* .directAddress */ .ey)(instance),port)}
`);return keys.length===0&&process.stderr.write(`  No host key was found: ${whyNone(answer)}
`),keys.length}function comparison({blob,isListed}){return blob===void 0?"the console shows only its fingerprint. The action takes the line, OpenSSH does not.":isListed?"the console shows the key and its fingerprint, which agree.":"the console shows the key."}function whyNone({failure,bytes=0}){return failure!==void 0?[failure.message,failure.remedy,...failure.details].flatMap(text=>text.split(/\r?\n/)).map(_chunk_H4CQNFOR_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om).join(`
  `):bytes===0?"EC2 has no console output of it. It appears some minutes after the instance was started.":`its console output (${bytes} bytes) has no block of host keys. That is normal after a reboot or much output.`}


/***/ })

};
;