"use strict";
exports.id = 990;
exports.ids = [990];
exports.modules = {

/***/ 990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _chunk_IVV6DRCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
function writeText({realPath,fileName,text:before},text){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.accessSync)(realPath,node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.W_OK);let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(realPath);if(!stats.isFile())throw new _chunk_IVV6DRCF_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .Py(fileName,"It is not a regular file, so it cannot be written back.");if(!(0,_chunk_IVV6DRCF_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(realPath,fileName).equals(Buffer.from(before)))throw new _chunk_IVV6DRCF_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .Py(fileName,"It was changed while it was linted, so it was not fixed; lint it again.");replace(realPath,text,stats)}catch(thrown){throw _chunk_IVV6DRCF_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .Py.from(fileName,thrown)}}function replace(path,text,{mode,uid,gid}){let beside=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path).slice(0,100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString("hex")}.tmp`),file=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(beside,"wx",384);try{try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file,text),process.getuid?.()===0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fchownSync)(file,uid,gid),(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fchmodSync)(file,mode&4095),(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fsyncSync)(file)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file)}(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(beside,path)}catch(thrown){throw (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(beside,{force:!0}),thrown}}


/***/ })

};
;