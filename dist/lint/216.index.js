"use strict";
exports.id = 216;
exports.ids = [216];
exports.modules = {

/***/ 216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingJson: () => (/* reexport safe */ _chunk_UQJ6FNGD_js__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   json: () => (/* reexport safe */ _chunk_UQJ6FNGD_js__WEBPACK_IMPORTED_MODULE_1__.P)
/* harmony export */ });
/* harmony import */ var _chunk_UQJ6FNGD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(202);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);



/***/ })

};
;