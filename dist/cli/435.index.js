"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 3435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSandbox: () => (/* reexport safe */ _chunk_BMTES7GY_js__WEBPACK_IMPORTED_MODULE_0__.OT)
/* harmony export */ });
/* harmony import */ var _chunk_BMTES7GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/* harmony import */ var _chunk_PTX63QWN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5891);






/***/ })

};
;