"use strict";
exports.id = 852;
exports.ids = [852];
exports.modules = {

/***/ 208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ require_picomatch2)
/* harmony export */ });
/* harmony import */ var _chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(631);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);
var require_picomatch2=(0,_chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P)({"node_modules/picomatch/index.js"(exports,module){var pico=(0,_chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)(),utils=(0,_chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_0__/* .require_utils */ .q)();function picomatch(glob,options,returnState=!1){return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob,options,returnState)}Object.assign(picomatch,pico);module.exports=picomatch}});


/***/ }),

/***/ 852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_CDJT3IBP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(208);
/* harmony import */ var _chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(631);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(105);
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_chunk_CDJT3IBP_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)());


/***/ })

};
;