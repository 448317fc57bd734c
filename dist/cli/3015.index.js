"use strict";
exports.id = 3015;
exports.ids = [3015];
exports.modules = {

/***/ 3015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestsOfWorkflows: () => (/* binding */ requestsOfWorkflows)
/* harmony export */ });
/* harmony import */ var _chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9245);
/* harmony import */ var _chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8484);
/* harmony import */ var _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4806);
/* harmony import */ var _chunk_GENXMD7M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9840);
/* harmony import */ var _chunk_YHUDA5QK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4405);
/* harmony import */ var _chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _chunk_GFIIR3P2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2557);
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(817);
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(576);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6991);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3561);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9059);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1225);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(207);
function requestsOf(needs,values=new Map){let all=needs.flatMap(({need,use})=>(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(need).map(grant=>({grant,at:use.at}))),placeholders=new _chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .Placeholders */ .Zf(all.map(({grant})=>grant)),filled=value=>value.map(part=>typeof part=="string"?part:values.get(placeholders.of(part).name)??part),requests=new Map;for(let{grant,at}of all){let known={...grant,resource:filled(grant.resource),conditions:grant.conditions.map(condition=>({...condition,value:filled(condition.value)}))},id=JSON.stringify({...known,optional:void 0}),before=requests.get(id),uses=before?.uses??[];uses.some(place=>JSON.stringify(place)===JSON.stringify(at))||uses.push(at),requests.set(id,{grant:before!==void 0&&grant.optional===!0?before.grant:known,uses})}return[...requests.values()]}function requestsOfWorkflows(compared){let{files,role,roleOption,variables=new Map,defaults}=compared,{roles}=(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)((0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .usesInFiles */ .hY)(compared),{defaults});if(roles.length===0)throw new _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_16__/* .WorkflowError */ .s(`No step of ${files.join(", ")} uses this action in a way that could be read.`);let chosen=role===void 0?roles:roles.filter(one=>(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .isRole */ .tm)(one.role,role)),[only,another]=chosen;if(only===void 0)throw new _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_16__/* .WorkflowError */ .s(`No job assumes the role ${JSON.stringify(role)}; ${(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .roleList */ .r9)(roles)}`);if(another!==void 0)throw new _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_16__/* .WorkflowError */ .s(`The jobs assume ${chosen.length} roles. Choose one with ${roleOption}; ${(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_0__/* .roleList */ .r9)(chosen)}`);return requestsOf(only.needs,variables)}


/***/ })

};
;