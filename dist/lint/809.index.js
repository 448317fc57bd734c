"use strict";
exports.id = 809;
exports.ids = [809];
exports.modules = {

/***/ 809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingMarkdown: () => (/* reexport safe */ _chunk_JSCECAVN_js__WEBPACK_IMPORTED_MODULE_0__.Xu),
/* harmony export */   markdown: () => (/* reexport safe */ _chunk_JSCECAVN_js__WEBPACK_IMPORTED_MODULE_0__.wD),
/* harmony export */   totals: () => (/* reexport safe */ _chunk_JSCECAVN_js__WEBPACK_IMPORTED_MODULE_0__.Sd)
/* harmony export */ });
/* harmony import */ var _chunk_JSCECAVN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);



/***/ })

};
;