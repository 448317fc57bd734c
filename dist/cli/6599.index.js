"use strict";
exports.id = 6599;
exports.ids = [6599];
exports.modules = {

/***/ 6599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(576);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(207);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
function writeText({realPath,fileName,text:before},text){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.accessSync)(realPath,node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK);let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(realPath);if(!stats.isFile())throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(fileName,"It is not a regular file, so it cannot be written back.");if(!(0,_chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(realPath,fileName).equals(Buffer.from(before)))throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P(fileName,"It was changed while it was linted, so it was not fixed; lint it again.");replace(realPath,text,stats)}catch(thrown){throw _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(fileName,thrown)}}function replace(path,text,{mode,uid,gid}){let beside=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path).slice(0,100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomBytes)(6).toString("hex")}.tmp`),file=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(beside,"wx",384);try{try{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(file,text),process.getuid?.()===0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fchownSync)(file,uid,gid),(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fchmodSync)(file,mode&4095),(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fsyncSync)(file)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file)}(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(beside,path)}catch(thrown){throw (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(beside,{force:!0}),thrown}}


/***/ })

};
;