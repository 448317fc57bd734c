"use strict";
exports.id = 714;
exports.ids = [714];
exports.modules = {

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotation: () => (/* reexport safe */ _chunk_FU3ZJVYK_js__WEBPACK_IMPORTED_MODULE_1__.w7),
/* harmony export */   annotationText: () => (/* reexport safe */ _chunk_FU3ZJVYK_js__WEBPACK_IMPORTED_MODULE_1__.xr),
/* harmony export */   github: () => (/* reexport safe */ _chunk_FU3ZJVYK_js__WEBPACK_IMPORTED_MODULE_1__.M)
/* harmony export */ });
/* harmony import */ var _chunk_FU3ZJVYK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(147);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);



/***/ })

};
;