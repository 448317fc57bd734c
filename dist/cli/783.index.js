"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

/***/ 2102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ require_picomatch2)
/* harmony export */ });
/* harmony import */ var _chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);



// node_modules/picomatch/index.js
var require_picomatch2 = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P)({
  "node_modules/picomatch/index.js"(exports, module) {
    var pico = (0,_chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)();
    var utils = (0,_chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_0__/* .require_utils */ .q)();
    function picomatch(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch, pico);
    module.exports = picomatch;
  }
});




/***/ }),

/***/ 9783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_RQE2RHEX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);
/* harmony import */ var _chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1539);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5891);



/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_chunk_RQE2RHEX_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)());


/***/ })

};
;