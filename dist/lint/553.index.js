"use strict";
exports.id = 553;
exports.ids = [553];
exports.modules = {

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubApi: () => (/* reexport safe */ _chunk_5CO2BTSG_js__WEBPACK_IMPORTED_MODULE_0__.yN)
/* harmony export */ });
/* harmony import */ var _chunk_5CO2BTSG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(742);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);



/***/ })

};
;