"use strict";
exports.id = 345;
exports.ids = [345];
exports.modules = {

/***/ 345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   untrackedHint: () => (/* binding */ untrackedHint)
/* harmony export */ });
/* harmony import */ var _chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5406);
/* harmony import */ var _chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5387);
/* harmony import */ var _chunk_YHUDA5QK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4405);
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(817);
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(576);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3561);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9059);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4349);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(207);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
function untrackedPolicies(directory,workspace){return((0,_chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFiles */ .IU)(directory,"new",workspace.root)??[]).map(({name})=>name).filter(name=>!(0,_chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY)(name)&&!_chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.includes((0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(name))).filter(name=>(0,_chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(directory,name),workspace)).sort()}var maxNamed=3;function untrackedHint(directory,workspace){let names=untrackedPolicies(directory,workspace);if(names.length===0)return"";let shown=names.slice(0,maxNamed).map(name=>(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_9__/* .singleLine */ .pF)(name)),more=names.length>maxNamed?` and ${names.length-maxNamed} more`:"",[were,them]=names.length===1?["was","it"]:["were","them"];return[`eic: ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(names.length,"file")} about EC2 Instance Connect ${were} not linted, because git does not track ${them}: ${shown.join(", ")}${more}`,`     Run "eic lint ." to lint new files too, or add ${them} with "git add".`,""].join(`
`)}


/***/ })

};
;