"use strict";
exports.id = 729;
exports.ids = [729];
exports.modules = {

/***/ 729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(631);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);
var require_posix=(0,_chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P)({"node_modules/picomatch/posix.js"(exports,module){module.exports=(0,_chunk_TKXIV2TV_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)()}});/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_posix());


/***/ })

};
;