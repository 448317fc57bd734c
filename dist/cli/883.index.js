"use strict";
exports.id = 883;
exports.ids = [883];
exports.modules = {

/***/ 1883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);



// node_modules/picomatch/posix.js
var require_posix = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P)({
  "node_modules/picomatch/posix.js"(exports, module) {
    module.exports = (0,_chunk_LRTWCU2C_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picomatch */ .h)();
  }
});
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_posix());


/***/ })

};
;