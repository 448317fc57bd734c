"use strict";
exports.id = 108;
exports.ids = [108];
exports.modules = {

/***/ 8108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   untrackedHint: () => (/* binding */ untrackedHint)
/* harmony export */ });
/* harmony import */ var _chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5376);
/* harmony import */ var _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4135);
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7909);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7717);
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1118);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9988);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2790);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5891);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);











// src/policy-files/untracked-policies.ts

function untrackedPolicies(directory, workspace) {
  return ((0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFiles */ .IU)(directory, "new", workspace.root) ?? []).map(({ name }) => name).filter((name) => !(0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY)(name) && !_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.includes((0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(name))).filter((name) => (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(directory, name), workspace)).sort();
}

// src/cli/lint/untracked-hint.ts
var maxNamed = 3;
function untrackedHint(directory, workspace) {
  const names = untrackedPolicies(directory, workspace);
  if (names.length === 0) return "";
  const shown = names.slice(0, maxNamed).map((name) => (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_8__/* .singleLine */ .pF)(name));
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : "";
  const [were, them] = names.length === 1 ? ["was", "it"] : ["were", "them"];
  return [
    `eic: ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(names.length, "file")} about EC2 Instance Connect ${were} not linted, because git does not track ${them}: ${shown.join(", ")}${more}`,
    `     Run "eic lint ." to lint new files too, or add ${them} with "git add".`,
    ""
  ].join("\n");
}



/***/ })

};
;