"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 2380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults)
/* harmony export */ });
var action_input_defaults_default={"instance-ids":"",filters:"","auto-scaling-group":"",exclude:"","max-instances":"500","allow-empty":"false","retry-failed-of":"","aws-region":"",shards:"","os-user":"ec2-user",port:"22","instance-ip":"",run:"","run-file":"",shell:"bash","working-directory":"",env:"","env-from-tags":"",pty:"false",upload:"",download:"","download-on-failure":"false","download-limit":"10GiB","strip-components":"0",clean:"false",unchanged:"copy",become:"false","preserve-times":"false","key-type":"auto","host-key-verification":"auto","known-hosts":"","connect-timeout":"30s","wait-for-boot":"",diagnose:"true",timeout:"10m","max-parallel":"10","fail-fast":"false","max-failures":"",strategy:"parallel","batch-size":"",pause:"","health-check":"","connection-type":"auto","endpoint-id":"","max-tunnel-duration":"","proxy-command":"",bastion:"","bastion-os-user":"","bastion-port":"","security-group":"","runner-ip":"","install-packages":"false","bootstrap-key":"","bootstrap-os-user":"",output:"live","outputs-dir":"",transcript:"","results-file":"","join-results":"","report-file":""};var inputDefaults=new Map(Object.entries(action_input_defaults_default));


/***/ }),

/***/ 705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputDefaults: () => (/* reexport safe */ _chunk_W47IJ34A_js__WEBPACK_IMPORTED_MODULE_0__.V)
/* harmony export */ });
/* harmony import */ var _chunk_W47IJ34A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2380);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);



/***/ })

};
;