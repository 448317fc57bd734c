"use strict";
exports.id = 294;
exports.ids = [294];
exports.modules = {

/***/ 294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOnGitHub: () => (/* binding */ commitOnGitHub)
/* harmony export */ });
/* harmony import */ var _chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(763);
/* harmony import */ var _chunk_AWOAVKFG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(400);
/* harmony import */ var _chunk_SXQKJU6F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(105);
async function commitOnGitHub(token,apiUrl,{owner,repo,sha}){let octokit=(0,_chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .QB)(token,{baseUrl:apiUrl,request:{fetch:_chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFetch */ .a7},log:_chunk_S4TL7WIL_js__WEBPACK_IMPORTED_MODULE_0__/* .silent */ .Ku}),{data}=await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",{owner,repo,tree_sha:sha,recursive:"1"});if(data.truncated)throw new IncompleteTree;let files=data.tree.flatMap(({path,mode,type,sha:id})=>type==="blob"&&path!==void 0&&mode!==void 0&&id!==void 0?[{name:path,mode,id}]:[]);return (0,_chunk_AWOAVKFG_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFiles */ .zu)(sha,files,async id=>{let blob=await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{owner,repo,file_sha:id});return Buffer.from(blob.data.content,"base64")})}var IncompleteTree=class extends Error{name="IncompleteTree";constructor(){super("The repository has more files than GitHub lists.")}};


/***/ })

};
;