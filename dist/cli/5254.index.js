"use strict";
exports.id = 5254;
exports.ids = [5254,2873];
exports.modules = {

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ defaultAudience),
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   nf: () => (/* binding */ gitHubIssuer)
/* harmony export */ });
var gitHubIssuer="token.actions.githubusercontent.com";function defaultAudience(partition="aws"){return partition==="aws-cn"?"sts.amazonaws.com.cn":"sts.amazonaws.com"}function providerArn(partition,accountId,issuer){return`arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`}


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTemplate: () => (/* binding */ policyTemplate),
/* harmony export */   roleTemplate: () => (/* binding */ roleTemplate)
/* harmony export */ });
/* harmony import */ var _chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5325);
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _yaml_cjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5611);
function policyTemplate(policy){let{name,path,description,document,attachTo}=policy,names=kind=>attachTo.filter(target=>target.kind===kind).map(target=>target.name),attached=(key,targets)=>targets.length===0?{}:{[key]:targets};return template({Resources:{[`${logicalId(name)}Policy`]:{Type:"AWS::IAM::ManagedPolicy",Properties:{ManagedPolicyName:name,...path!=="/"&&{Path:path},...description!==void 0&&{Description:description},PolicyDocument:document,...attached("Users",names("user")),...attached("Groups",names("group")),...attached("Roles",names("role"))}}}})}function roleTemplate(role){let{name,issuer,audience,partition,accountId,withProvider}=role,provider="GitHubProvider",id=`${logicalId(name)}Role`,federated=withProvider?{Ref:provider}:accountId===void 0?{"Fn::Sub":(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_3__/* .providerArn */ .Zj)("${AWS::Partition}","${AWS::AccountId}",issuer)}:(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_3__/* .providerArn */ .Zj)(partition,accountId,issuer);return template({Resources:{...withProvider&&{[provider]:{Type:"AWS::IAM::OIDCProvider",Properties:{Url:`https://${issuer}`,ClientIdList:[audience]}}},[id]:{Type:"AWS::IAM::Role",Properties:{RoleName:name,AssumeRolePolicyDocument:role.trust(federated)}}},Outputs:{RoleArn:{Value:{"Fn::GetAtt":[id,"Arn"]}}}})}var layout={lineWidth:0,defaultStringType:"QUOTE_DOUBLE",defaultKeyType:"PLAIN"};function template(content){if(JSON.stringify(content).includes("{{resolve:"))throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyValuesError */ .t(["CloudFormation replaces {{resolve:…}} in any text with a parameter or a secret; print another format."]);return`# A deployment needs the capability CAPABILITY_NAMED_IAM.
${new _yaml_cjs__WEBPACK_IMPORTED_MODULE_2__/* .Document */ .yo({AWSTemplateFormatVersion:"2010-09-09",...Object(content)},{version:"1.1",aliasDuplicateObjects:!1}).toString({...layout,directives:!1})}`}function logicalId(name){return name.split(/[^A-Za-z0-9]+/).filter(word=>word!=="").map(word=>`${word.slice(0,1).toUpperCase()}${word.slice(1)}`).join("")}


/***/ })

};
;