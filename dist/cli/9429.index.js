"use strict";
exports.id = 9429;
exports.ids = [9429];
exports.modules = {

/***/ 7490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ documentationUrl)
/* harmony export */ });
function documentationUrl(page,env=process.env){let server=env.GITHUB_SERVER_URL??"",repository=env.GITHUB_ACTION_REPOSITORY??"",ref=env.GITHUB_ACTION_REF??"";if(!(!/^https?:\/\/[\w.:-]+$/.test(server)||!/^[\w.-]+\/[\w.-]+$/.test(repository)||ref===""))return`${server}/${repository}/blob/${urlPath(ref)}/${page}`}function urlPath(path){return path.split("/").map(encodePathPart).join("/")}function encodePathPart(part){return encodeURIComponent(part.replace(new RegExp("\\p{Cs}","gu"),"�")).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16)}`)}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ WorkflowError)
/* harmony export */ });
var WorkflowError=class extends Error{name="WorkflowError"};


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ withoutColors),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   xx: () => (/* binding */ visibleControls),
/* harmony export */   yr: () => (/* binding */ visibleControl)
/* harmony export */ });
var controls=/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,colors=/\x1b\[[0-9;:]*m/g;function visibleControl(character){let code=character.codePointAt(0)??0;return code<32?String.fromCharCode(9216+code):code===127?"␡":`<U+${code.toString(16).toUpperCase().padStart(4,"0")}>`}function visibleControls(text){return text.replace(controls,visibleControl)}function withoutColors(text){return text.replace(colors,"")}function singleLine(text,maxLength=4096){let start=text.length>maxLength*2?text.slice(0,maxLength*2+2):text,line=visibleControls(start.replace(/[\r\n\t]+/g," ")).trim(),characters=[...line];return characters.length>maxLength?`${characters.slice(0,maxLength-1).join("")}…`:line}


/***/ }),

/***/ 9429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLint: () => (/* binding */ runLint)
/* harmony export */ });
/* harmony import */ var _chunk_OTOTGCMS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(569);
/* harmony import */ var _chunk_ES57TSVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6474);
/* harmony import */ var _chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4905);
/* harmony import */ var _chunk_5WUTSZXA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4984);
/* harmony import */ var _chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5406);
/* harmony import */ var _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4806);
/* harmony import */ var _chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);
/* harmony import */ var _chunk_KDQW67V6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5387);
/* harmony import */ var _chunk_YHUDA5QK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4405);
/* harmony import */ var _chunk_NEDRBJER_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6307);
/* harmony import */ var _chunk_NCZ7ZUIY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9496);
/* harmony import */ var _chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4723);
/* harmony import */ var _chunk_NITTDJ72_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2293);
/* harmony import */ var _chunk_GFIIR3P2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2557);
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(817);
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(576);
/* harmony import */ var _chunk_EIT2I3FU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2466);
/* harmony import */ var _chunk_JDLVVTFW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4398);
/* harmony import */ var _chunk_763ZFM54_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3283);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6991);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3561);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9059);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6765);
/* harmony import */ var _chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7490);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4349);
/* harmony import */ var _chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6147);
/* harmony import */ var _chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3104);
/* harmony import */ var _chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1164);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5329);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_28__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_29___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_29__);
var loaders={json:async()=>(await __webpack_require__.e(/* import() */ 4289).then(__webpack_require__.bind(__webpack_require__, 4289))).json,sarif:async()=>(await __webpack_require__.e(/* import() */ 6695).then(__webpack_require__.bind(__webpack_require__, 6695))).sarif,github:async()=>(await __webpack_require__.e(/* import() */ 8982).then(__webpack_require__.bind(__webpack_require__, 8982))).github,markdown:async()=>(await __webpack_require__.e(/* import() */ 2803).then(__webpack_require__.bind(__webpack_require__, 2803))).markdown,junit:async()=>(await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 9881))).junit};function loadFormat(name){return loaders[name]()}async function runLint(paths,flags){let fromStdin=flags.stdin===!0||paths.includes("-");checkFlags(paths,flags,fromStdin),(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__/* .allowClosedOutput */ .ro)();let directory=process.cwd(),workspace=_chunk_YHUDA5QK_js__WEBPACK_IMPORTED_MODULE_6__/* .Workspace */ .aR.around(directory),variables=flags.variable&&(0,_chunk_ES57TSVR_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(flags.variable),run=await (0,_chunk_OTOTGCMS_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRun */ .B)({patterns:paths,directory,workspace,...fromStdin&&{input:await inputFile(flags.stdinFilename,directory,workspace)},configurationFile:flags.config,preset:flags.preset,osUsers:flags.osUser,variables,...flags.againstWorkflow!==void 0&&{workflow:await workflowRequests(flags.againstWorkflow,flags,variables)},skipUnrelated:flags.skipUnrelated??!1,fix:flags.fixDryRun===!0?"preview":flags.fix===!0?"on":"off"});if(run.files.length===0&&run.brokenConfigurations.length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(run.brokenConfigurations.map(failure=>failureText(failure,workspace)).join(`
     `));let verdict=(0,_chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_32__/* .verdictOn */ .Hc)(run,flags);process.exitCode=exitCodes[verdict];let report=flags.quiet===!0?(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_33__/* .errorsOnly */ .Q)(run):run;if(await print(report,flags,workspace,await textInsteadOfReport(run,flags,fromStdin)),paths.length===0&&!fromStdin){let{untrackedHint}=await __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 345));await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__/* .written */ .Mp)(process.stderr,untrackedHint(directory,workspace))}verdict==="failed"&&flags.quiet===!0&&await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__/* .written */ .Mp)(process.stderr,hiddenReason(run,flags))}function hiddenReason(run,{failOn,maxWarnings}){let{errors,warnings}=(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_33__/* .findingCounts */ .s)(run);if(errors>0&&failOn!=="never")return"";let limit=maxWarnings!==void 0&&warnings>maxWarnings?`--max-warnings ${maxWarnings}`:`--fail-on ${failOn}`;return`eic: The run fails because of ${(0,_chunk_FW6SN3K3_js__WEBPACK_IMPORTED_MODULE_34__/* .counted */ .h)(warnings,"warning")} (${limit}), not shown with --quiet.
`}var exitCodes={passed:0,failed:1,unread:_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .usageExitCode */ .rP};async function textInsteadOfReport({files,changes},flags,fromStdin){return flags.fixDryRun===!0?(await Promise.all(changes.map(diffOf))).join(""):fromStdin&&flags.fix===!0?files[0]?.text??"":void 0}function failureText({fileName,message,cause},workspace){let name=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__/* .singleLine */ .pF)((0,_chunk_ES57TSVR_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromHere */ .mO)(fileName,workspace));return cause instanceof _chunk_NEDRBJER_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1?cause.message.split(`
`).map(mistake=>`${name}:${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__/* .singleLine */ .pF)(mistake)}`).join(`
     `):`${name}: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__/* .singleLine */ .pF)(message)}`}function checkFlags(paths,flags,fromStdin){if(fromStdin&&paths.some(path=>path!=="-"))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb("Standard input and files are not linted in one run; name one or the other.");for(let[option,value]of[["--workflow-role",flags.workflowRole],["--workflow-action",flags.workflowAction]])if(value!==void 0&&flags.againstWorkflow===void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`${option} is about a workflow; add --against-workflow FILE.`);if(!fromStdin&&flags.stdinFilename!==void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb("--stdin-filename is for standard input; add --stdin.");if((flags.fixDryRun===!0||fromStdin&&flags.fix===!0)&&flags.format!=="stylish"&&flags.outputFile===void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`${flags.fixDryRun===!0?"--fix-dry-run prints the diff":"--fix prints the fixed text"} on standard output; write the findings to a file with --output-file FILE.`)}async function inputFile(named,directory,workspace){let realPath=(0,node_path__WEBPACK_IMPORTED_MODULE_29__.resolve)(directory,named??"stdin"),fileName=named===void 0?"<stdin>":workspace.nameOf(realPath);try{return{fileName,realPath,text:await (0,_chunk_ES57TSVR_js__WEBPACK_IMPORTED_MODULE_1__/* .standardInput */ .iQ)(fileName),named:!0}}catch(thrown){return _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_14__/* .FileFailure */ .P.from(fileName,thrown)}}async function diffOf({fileName,before,after}){let{createTwoFilesPatch}=await __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 3495));return createTwoFilesPatch(`a/${fileName}`,`b/${fileName}`,before,after,"","",{headerOptions:{includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0}})}async function print(report,flags,workspace,shown){let context={version: _chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_32__/* .version */ .rE,rules:_chunk_NCZ7ZUIY_js__WEBPACK_IMPORTED_MODULE_8__/* .allRules */ .V7,documentationUrl: _chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_36__/* .documentationUrl */ .o},toFile=flags.outputFile!==void 0,stream=shown===void 0?process.stdout:process.stderr,text=flags.format==="stylish"?(0,_chunk_OTOTGCMS_js__WEBPACK_IMPORTED_MODULE_0__/* .stylish */ .d)(report,{...context,documentationUrl:page=>(0,_chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_36__/* .documentationUrl */ .o)(page)??(0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_25__/* .pageBeside */ .g)(page)},{...toFile?{colors:!1,hyperlinks:!1}:await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_25__/* .terminalAbilities */ .v)(stream),displayName:name=>(0,_chunk_ES57TSVR_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromHere */ .mO)(name,workspace)}):(await loadFormat(flags.format))(report,context);shown!==void 0&&await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__/* .written */ .Mp)(process.stdout,process.stdout.isTTY?forTerminal(shown):shown),flags.outputFile===void 0?await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_30__/* .written */ .Mp)(stream,text):writeReport(flags.outputFile,text)}function forTerminal(text){return text.split(`
`).map(_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__/* .visibleControls */ .xx).join(`
`)}function writeReport(file,text){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_29__.dirname)(file),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(file,text)}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`${file}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_14__/* .FileFailure */ .P.from(file,thrown).message}`)}}async function workflowRequests(files,{workflowRole:role,workflowAction:actions=[]},variables){let[{requestsOfWorkflows},{inputDefaults:defaults}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5611), __webpack_require__.e(9245), __webpack_require__.e(3015)]).then(__webpack_require__.bind(__webpack_require__, 3015)),__webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 705))]);try{return requestsOfWorkflows({files,role,roleOption:"--workflow-role",actions,variables,defaults})}catch(thrown){throw thrown instanceof _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_37__/* .WorkflowError */ .s?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_35__/* .singleLine */ .pF)(thrown.message)):thrown}}


/***/ })

};
;