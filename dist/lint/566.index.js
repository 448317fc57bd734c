"use strict";
exports.id = 566;
exports.ids = [566];
exports.modules = {

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubApi: () => (/* reexport safe */ _chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__.yN)
/* harmony export */ });
/* harmony import */ var _chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(763);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);



/***/ })

};
;