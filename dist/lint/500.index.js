"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingMarkdown: () => (/* reexport safe */ _chunk_GMZNQNQF_js__WEBPACK_IMPORTED_MODULE_0__.Xu),
/* harmony export */   markdown: () => (/* reexport safe */ _chunk_GMZNQNQF_js__WEBPACK_IMPORTED_MODULE_0__.wD),
/* harmony export */   totals: () => (/* reexport safe */ _chunk_GMZNQNQF_js__WEBPACK_IMPORTED_MODULE_0__.Sd)
/* harmony export */ });
/* harmony import */ var _chunk_GMZNQNQF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);



/***/ })

};
;