"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value){return`${JSON.stringify(value,void 0,2).replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}


/***/ }),

/***/ 1407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
function markdownText(text,maxLength=1e3){return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text),maxLength).replace(/[!-/:-@[-`{-~]/g,(character,offset,line)=>{if(isPlain(character,line,offset))return character;let reference=`&#${character.charCodeAt(0)};`;return character==="@"?`${reference}​`:reference})}function isPlain(character,line,offset){return/[-._]/.test(character)&&/[A-Za-z0-9]/.test(line.charAt(offset-1))&&/[A-Za-z0-9]/.test(line.charAt(offset+1))&&!/(?:www|gh)$/i.test(line.slice(Math.max(0,offset-3),offset))}function markdownCode(text,maxLength=200){let safe=markdownText(text,maxLength);return safe===""?"":`<code>${safe}</code>`}function fencedBlock(text,language=""){let lines=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text).split(/\r\n|\n|\r/).map(_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleControls */ .xx);for(;lines.at(-1)==="";)lines.pop();let content=lines.join(`
`),longest=Math.max(0,...[...content.matchAll(/`+/g)].map(([run])=>run.length)),fence="`".repeat(Math.max(3,longest+1));return`
${fence}${language}
${content}
${fence}
`}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readKnownHostsFile)
/* harmony export */ });
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2347);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
async function readKnownHostsFile(path){if(path===void 0)return{entries:[],warnings:[]};let text;try{text=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"utf8")}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--known-hosts: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .k)(thrown)}`)}let{knownHosts,problems}=(0,_chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKnownHosts */ .uJ)(text);if(problems.length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--known-hosts: ${path}: ${problems.join("; ")}`);return knownHosts}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _chunk_2M2DC2R7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6765);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(207);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_4__);
var import_ipaddr=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)((0,_chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .L)());var service=new URL("https://checkip.amazonaws.com/"),notPublic=new Set(["unspecified","broadcast","multicast","loopback","linkLocal","private","uniqueLocal","carrierGradeNat"]),maxBytes=256;async function publicAddress(deadline){for(let attempt=0;;attempt++)try{return await ask(deadline)}catch(thrown){if(deadline.throwIfCancelled(),!(_chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U.from(thrown).code==="EIC_AWS_UNAVAILABLE")||attempt===2||!await deadline.backOff(attempt))throw thrown}}async function ask(deadline){let{status,body}=await (0,_chunk_2M2DC2R7_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsGet */ .K)(service,{deadline,maxBytes}),text=body.toString("utf8").trim(),isAddress=(0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(text)!==0&&!text.includes("%");if(status===200&&isAddress&&!notPublic.has(import_ipaddr.default.process(text).range()))return text;let what=status===200?isAddress?"its response is not a public address":"its response is not an IP address":`HTTP status ${status}`;throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_AWS_UNAVAILABLE",`${service.host} did not tell this runner's address: ${what}.`,{remedy:"If a proxy responds in its place, give the address yourself."})}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProgressLine)
/* harmony export */ });
var eraseLine="\r\x1B[K",ProgressLine=class{#stream;#text;#timer;#isVisible=!1;#isEnded=!1;constructor(stream,text){this.#stream=stream,this.#text=text}hide(){this.#isVisible&&(this.#stream.write(eraseLine),this.#isVisible=!1)}show(){this.#isEnded||this.#timer!==void 0||(this.#timer=setTimeout(()=>{this.#timer=void 0,this.#stream.write(`${eraseLine}${this.#text()}`),this.#isVisible=!0},100),this.#timer.unref())}end(){this.#isEnded=!0,clearTimeout(this.#timer),this.hide()}};


/***/ }),

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _chunk_XOERPQ4B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9088);
/* harmony import */ var _chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(1407);
/* harmony import */ var _chunk_DTOUAJKF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4601);
/* harmony import */ var _chunk_2M2DC2R7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9059);
/* harmony import */ var _chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6926);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2957);
/* harmony import */ var _chunk_YTUK24KK_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(9290);
/* harmony import */ var _chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8457);
/* harmony import */ var _chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5039);
/* harmony import */ var _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8910);
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7388);
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9844);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8953);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9163);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6765);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6282);
/* harmony import */ var _chunk_3JPPOZPY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9252);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5009);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(4349);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7733);
/* harmony import */ var _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(328);
/* harmony import */ var _chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1114);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(4900);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5329);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(2039);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(207);
var groupTitles={aws:"AWS account",instance:"Instance",network:"Network",ssh:"SSH"},unicodeMarks={passed:"✓",failed:"✗",warned:"!",unknown:"?",skipped:"–"},asciiMarks={passed:" ok ",failed:"FAIL",warned:"warn",unknown:" ?  ",skipped:" -  "};function countsText(states){return["passed","failed","warned","unknown","skipped"].map(state=>({state,count:states.filter(one=>one===state).length})).filter(({count})=>count>0).map(({state,count})=>`${count} ${state}`).join(", ")}function checkList(checks,style){let width=Math.max(...checks.map(({id})=>id.length));return _chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkGroups */ .PY.flatMap(group=>{let own=checks.filter(check=>check.group===group);return own.length===0?[]:[style("bold",groupTitles[group]),...own.map(({id,asks})=>`  ${id.padEnd(width)}  ${asks}`),""]}).map(line=>`${line}
`).join("")}function checkTable(checks){return`${["| check | part | asks | permissions |","| --- | --- | --- | --- |",...checks.map(({id,group,asks,permissions})=>`| [\`${id}\`](${id}.md) | ${groupTitles[group]} | ${asks} | ${permissions.map(name=>`\`${name}\``).join(", ")} |`)].join(`
`)}
`}function diagnosisJson({outcomes,causes},words=text=>text){return (0,_chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_59__/* .jsonText */ .s)({healthy:outcomes.every(({result})=>result.state!=="failed"),causes:causes.map(({outcome,certain,explains})=>({check:outcome.check.id,certain,explains})),checks:outcomes.map(outcome=>checkJson(outcome,words))})}function checkJson({check,result,because,ms},words){let{state,summary,evidence=[]}=result,isProblem=state==="failed"||state==="warned";return{id:check.id,group:check.group,title:check.title,state,summary:words(summary),evidence:evidence.map(words),...isProblem?{remedy:words(result.remedy),fix:result.fix??[]}:{},...state==="unknown"&&result.statement!==void 0?{statement:result.statement}:{},...because.length>0?{because}:{},ms:Math.round(ms)}}function checksJson(checks){return (0,_chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_59__/* .jsonText */ .s)({checks:checks.map(({id,group,title,asks,permissions,needs,explainedBy=[]})=>({id,group,title,asks,permissions,needs,explainedBy,documentation:`docs/checks/${id}.md`}))})}function diagnosisMarkdown({outcomes,causes},words=text=>text){let reasons=causes.flatMap(({outcome,certain})=>[`- **${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__/* .markdownText */ .p7)(outcome.check.title)}** (\`${outcome.check.id}\`${certain?"":", not certain"}): ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__/* .markdownText */ .p7)(words(outcome.result.summary))} ${remedyText(outcome,words)}`.trimEnd(),...fixText(outcome)]),rows=_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkGroups */ .PY.flatMap(group=>outcomes.filter(({check})=>check.group===group).map(({check,result})=>`| ${unicodeMarks[result.state]} ${result.state} | ${groupTitles[group]} | \`${check.id}\` | ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__/* .markdownText */ .p7)(words(result.summary))} |`));return`${[...causes.length===0?[]:[causes.length>1?"**Causes**":"**Cause**","",...reasons,""],"| state | part | check | summary |","| --- | --- | --- | --- |",...rows,"",`${countsText(outcomes.map(({result})=>result.state))}.`].join(`
`)}
`}function remedyText({result},words){return result.state==="failed"||result.state==="warned"?(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__/* .markdownText */ .p7)(words(result.remedy)):""}function fixText({result}){let fix=result.state==="failed"||result.state==="warned"?result.fix??[]:[];return fix.length===0?[]:[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_60__/* .fencedBlock */ .zW)(fix.join(`
`),"text").trimEnd().replaceAll(`
`,`
  `)]}var CheckProgress=class{#line;#ended=0;#last="";constructor(stream,total){stream.isTTY===!0&&(this.#line=new _chunk_YTUK24KK_js__WEBPACK_IMPORTED_MODULE_61__/* .ProgressLine */ .g(stream,()=>`${this.#ended} of ${total} checks ended${this.#last}`),this.#line.show())}ended({check,result}){this.#ended++,this.#last=`; last: ${check.title} (${result.state})`,this.#line?.show()}close(){this.#line?.end()}};var colors={passed:"green",failed:"red",warned:"yellow",unknown:"blue",skipped:"dim"};function diagnosisText({outcomes,causes},shown){let{style}=shown,width=Math.max(...outcomes.map(({check})=>check.title.length)),tree=_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkGroups */ .PY.flatMap(group=>{let own=outcomes.filter(({check})=>check.group===group);return own.length===0?[]:[style("bold",groupTitles[group]),...own.flatMap(one=>outcomeLines(one,width,shown)),""]}),reasons=causes.flatMap(({outcome,certain},index)=>[`${style("bold",`${index+1}. ${outcome.check.title}`)} (${outcome.check.id}${certain?"":", not certain"})`,...problemLines(outcome,shown),""]),heading=causes.length>1?"Causes, the first one first:":"Cause:",missing=[...new Set(outcomes.flatMap(({result})=>missingPermission(result)))],note=missing.length===0?[]:[...broken(`With these permissions, more could be told: ${missing.join(", ")}`,0,shown),""];return`${[...tree,...causes.length===0?[]:[style("bold",heading),"",...reasons],...note,`${countsText(outcomes.map(({result})=>result.state))}.${causes.length===0?` ${loginText(outcomes)}`:""}`].join(`
`)}
`}function outcomeLines(outcome,width,shown){let{check,result}=outcome,{style,unicode,words}=shown,mark=style(colors[result.state],(unicode?unicodeMarks:asciiMarks)[result.state]),summary=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_62__/* .singleLine */ .pF)(words(result.summary)),title=`  ${mark} ${check.title.padEnd(width)}  `,indent=2+(unicode?1:4)+1+width+2,lines=broken(summary,indent,shown).map(line=>result.state==="skipped"?dimmed(line,style):line),first=(shown.columns??Number.POSITIVE_INFINITY)-indent<minWidth?[title.trimEnd(),...lines]:[`${title}${lines[0]?.trimStart()??""}`,...lines.slice(1)];if(result.state==="passed"||result.state==="skipped")return first;let evidence=(result.evidence??[]).flatMap(line=>broken((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_62__/* .singleLine */ .pF)(words(line)),narrowIndent,shown));return[...first,...evidence.map(line=>dimmed(line,style))]}var minWidth=36,narrowIndent=6;function broken(text,indent,{columns=Number.POSITIVE_INFINITY}){let start=" ".repeat(columns-indent<minWidth?Math.min(indent,narrowIndent):indent),lines=[],line=start;for(let word of text.split(" "))line!==start&&line.length+1+word.length>columns&&(lines.push(line),line=start),line+=line===start?word:` ${word}`;return[...lines,line]}function dimmed(line,style){let text=line.trimStart();return`${line.slice(0,line.length-text.length)}${style("dim",text)}`}function loginText(outcomes){return (0,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .isLookedUp */ .az)(outcomes)?outcomes.find(({check})=>check.id==="authentication")?.result.state==="passed"?"The login succeeded.":"No check failed, but no login was made.":"The instance could not be looked up."}function problemLines({result},shown){let{words}=shown;if(result.state!=="failed"&&result.state!=="warned")return[];let fix=(result.fix??[]).map(line=>`     ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_62__/* .visibleControls */ .xx)(line)}`);return[...[result.summary,result.remedy].filter(text=>text!=="").flatMap(text=>broken((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_62__/* .singleLine */ .pF)(words(text)),3,shown)),...fix]}function missingPermission(result){return result.state==="unknown"&&result.statement!==void 0?[result.statement.Action]:[]}async function runDoctor(instance,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_63__/* .allowClosedOutput */ .ro)();let{colors:colors2}=await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_38__/* .terminalAbilities */ .v)(process.stdout);if(flags.list===!0){await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_63__/* .written */ .Mp)(process.stdout,listText(flags.format,colors2));return}if(instance===void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_64__/* .UsageError */ .eb("Name the instance to examine; or use --list.");let stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_65__/* .StopSignal */ .d;try{let diagnosis=await examine(instance,flags,stop.signal);if(stop.signal.aborted){process.exitCode=_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_24__/* .failedExitCode */ .h;return}process.exitCode=exitCodeOf(diagnosis),await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_63__/* .written */ .Mp)(process.stdout,textOf(diagnosis,flags.format,colors2))}catch(thrown){(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_24__/* .reportFailure */ .x)(thrown)}finally{stop.close()}}function exitCodeOf({outcomes}){return outcomes.some(({result})=>result.state==="failed")?1:(0,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .isLookedUp */ .az)(outcomes)?0:_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_24__/* .failedExitCode */ .h}async function examine(instance,flags,cancelled){let{osUser,port,runnerIp,push}=flags,knownHosts=await (0,_chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_8__/* .readKnownHostsFile */ .B)(flags.knownHosts),{region}=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_21__/* .awsSettings */ .T)(flags),{routing,connectTimeoutMs}=(0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_36__/* .readConnectionFlags */ .m_)(flags,port,osUser),aws=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_22__/* .awsClients */ .e7)(region),login={osUser,keyType:"auto",hostKeyMode: _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_36__/* .hostKeyMode */ .xW,knownHosts,aws},silent=()=>{},route=(0,_chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseRoute */ .X)(routing,{...login,warn:silent,debug:silent}),progress=new CheckProgress(process.stderr,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ.length);try{let deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_23__/* .Deadline */ .B(connectTimeoutMs,cancelled),environment=process.env,subject={...login,instance,routing,route,runnerIp,push,environment,deadline};return await (0,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(subject,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ,{ended:outcome=>progress.ended(outcome)})}finally{progress.close(),route.close(),aws.close()}}function textOf(diagnosis,format,colors2){switch(format){case"json":return diagnosisJson(diagnosis,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_44__/* .inFlagWords */ .VY);case"markdown":return diagnosisMarkdown(diagnosis,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_44__/* .inFlagWords */ .VY);case"text":return diagnosisText(diagnosis,{style:(0,_chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_37__/* .styler */ .Y)(colors2),unicode:hasUnicode(process.env),columns:process.stdout.isTTY&&process.stdout.columns||void 0,words:_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_44__/* .inFlagWords */ .VY})}}function listText(format,colors2){switch(format){case"json":return checksJson(_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ);case"markdown":return checkTable(_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ);case"text":return checkList(_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ,(0,_chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_37__/* .styler */ .Y)(colors2))}}function hasUnicode({LC_ALL,LC_CTYPE,LANG}){return/utf-?8/i.test(LC_ALL||LC_CTYPE||LANG||"")}


/***/ })

};
;