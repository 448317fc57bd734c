"use strict";
exports.id = 9901;
exports.ids = [9901];
exports.modules = {

/***/ 9901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   z: () => (/* binding */ phaseText)
/* harmony export */ });
var phaseNames=["boot","connect","authenticate","wait","run","healthCheckWait","healthCheck"];function phaseText(phase){return phase==="healthCheckWait"?"wait for batch":phase==="healthCheck"?"health check":phase}


/***/ })

};
;