"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_CZRGEKVH_js__WEBPACK_IMPORTED_MODULE_0__.sF)
/* harmony export */ });
/* harmony import */ var _chunk_CZRGEKVH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
/* harmony import */ var _chunk_PWOLX77J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
/* harmony import */ var _chunk_33MPS6NL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(499);
/* harmony import */ var _chunk_HXXPFRGE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(947);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(827);
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(930);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(891);











/***/ })

};
;