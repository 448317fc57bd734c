"use strict";
exports.id = 361;
exports.ids = [361];
exports.modules = {

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingJson: () => (/* reexport safe */ _chunk_Z7WQ4SUW_js__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   json: () => (/* reexport safe */ _chunk_Z7WQ4SUW_js__WEBPACK_IMPORTED_MODULE_1__.P)
/* harmony export */ });
/* harmony import */ var _chunk_Z7WQ4SUW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(777);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);



/***/ })

};
;