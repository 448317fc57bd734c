"use strict";
exports.id = 6156;
exports.ids = [6156];
exports.modules = {

/***/ 6156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile)
/* harmony export */ });
/* unused harmony export fromWebToken */
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_8__);
var fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity}=await __webpack_require__.e(/* import() */ 7513).then(__webpack_require__.bind(__webpack_require__, 7513));roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})};var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_3__/* .CredentialsProviderError */ .C1("Web identity configuration not specified",{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:_chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_3__/* .externalDataInterceptor */ .ZY?.getTokenRecord?.()[webIdentityTokenFile]??(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,_chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials};


/***/ })

};
;