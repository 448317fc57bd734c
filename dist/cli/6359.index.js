"use strict";
exports.id = 6359;
exports.ids = [6359,8740];
exports.modules = {

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommands: () => (/* binding */ policyCommands),
/* harmony export */   roleCommands: () => (/* binding */ roleCommands)
/* harmony export */ });
/* harmony import */ var _chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5325);
/* harmony import */ var _chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(207);
function shellWord(text){return/^[A-Za-z0-9_@%+:,./-]+$/.test(text)?text:`'${text.replaceAll("'",String.raw`'\''`)}'`}function policyCommands(policy){let{name,path,description,tags,document,attachTo}=policy,create=command("iam create-policy",[["--policy-name",name],...path==="/"?[]:[["--path",path]],...description===void 0?[]:[["--description",description]],["--policy-document",(0,_chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .M)(document).trimEnd()],...tags.size===0?[]:[["--tags",tagList(tags)]]]);return attachTo.length===0?`${create}
`:`${[`policy_arn=$(${create} \\
  --query Policy.Arn --output text)`,...attachTo.map(({kind,name:target})=>`aws iam attach-${kind}-policy ${option(`--${kind}-name`,target)} --policy-arn "$policy_arn"`)].join(` &&
`)}
`}function roleCommands(role){let{name,issuer,audience,partition,accountId,withProvider}=role,arn=(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_3__/* .providerArn */ .Zj)(partition,accountId,issuer),provider=["# One provider serves the whole account, so it is created only if there is none.",`aws iam get-open-id-connect-provider --open-id-connect-provider-arn ${shellWord(arn)} > /dev/null 2>&1 ||`,`  aws iam create-open-id-connect-provider --url ${shellWord(`https://${issuer}`)} ${option("--client-id-list",audience)}`,""],create=command("iam create-role",[["--role-name",name],["--assume-role-policy-document",indented(role.trust(arn))]]);return`${[...withProvider?provider:[],create].join(`
`)}
`}function command(name,options){return[`aws ${name}`,...options.map(([flag,value])=>`  ${option(flag,value)}`)].join(` \\
`)}function option(flag,value){return value.startsWith("-")?`${flag}=${shellWord(value)}`:`${flag} ${shellWord(value)}`}function tagList(tags){return JSON.stringify([...tags].map(([Key,Value])=>({Key,Value})))}function indented(document){return JSON.stringify(document,null,2)}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ defaultAudience),
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   nf: () => (/* binding */ gitHubIssuer)
/* harmony export */ });
var gitHubIssuer="token.actions.githubusercontent.com";function defaultAudience(partition="aws"){return partition==="aws-cn"?"sts.amazonaws.com.cn":"sts.amazonaws.com"}function providerArn(partition,accountId,issuer){return`arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`}


/***/ })

};
;