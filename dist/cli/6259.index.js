"use strict";
exports.id = 6259;
exports.ids = [6259];
exports.modules = {

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureExplainer: () => (/* binding */ failureExplainer)
/* harmony export */ });
/* harmony import */ var _chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _chunk_XOERPQ4B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9088);
/* harmony import */ var _chunk_DTOUAJKF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4601);
/* harmony import */ var _chunk_2M2DC2R7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9059);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2957);
/* harmony import */ var _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8910);
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7388);
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9844);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8953);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9163);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6765);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6282);
/* harmony import */ var _chunk_3JPPOZPY_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9252);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8458);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4446);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(964);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5009);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7733);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8750);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(207);
var shared=/^(?:Describe|GetManagedPrefixListEntries)/;function withSharedReads(aws){let reads=new Map,send=async(command,...rest)=>{let call=()=>Reflect.apply(aws.ec2.send,aws.ec2,[command,...rest]),{name}=command.constructor;if(!shared.test(name))return call();let key=`${name} ${JSON.stringify(command.input)}`,before=reads.get(key);if(before!==void 0&&performance.now()-before.at<3e4)try{return await before.response}catch(thrown){if(isDenied(thrown))throw thrown}let response=call();return reads.set(key,{response,at:performance.now()}),response.catch(thrown=>{!isDenied(thrown)&&reads.get(key)?.response===response&&reads.delete(key)}),response},ec2=new Proxy(aws.ec2,{get:(client,property)=>property==="send"?send:Reflect.get(client,property,client)});return{...aws,ec2}}function isDenied(thrown){return thrown instanceof Error&&thrown.name==="UnauthorizedOperation"}var maxEvidence=4,maxFurther=3;function explainedError(error,failed,{outcomes,causes}){let itself=outcomes.find(({check})=>check.id===failed),[first,...further]=causes.filter(({outcome})=>outcome!==itself),own=itself===void 0?void 0:problemOf(itself),main=first===void 0?own:problemOf(first.outcome),details=[...first===void 0?[]:evidenceAndFix(main),...further.slice(0,maxFurther).map(furtherCause),...ownDetails(error,failed==="authentication"?own:void 0),...untold(outcomes)].map(line=>line.replace(/\s*[\r\n]+\s*/g," ")),{code,requestId}=error,changed=first!==void 0||failed==="authentication"&&own!==void 0;return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_32__/* .EicError */ .U(code,first===void 0?error.message:withCause(error.message,first),{remedy:changed&&main!==void 0?main.remedy:error.remedy,details,requestId,cause:error})}function problemOf({result}){return result.state==="failed"||result.state==="warned"?result:void 0}function withCause(message,{certain,outcome}){return certain?`${titled(outcome)} ${message}`:`${message} Probable cause (${uncapitalized(outcome.check.title)}): ${outcome.result.summary}`}function titled({check,result}){return`${check.title}: ${result.summary}`}function uncapitalized(sentence){return/^[A-Z][a-z]/.test(sentence)?sentence.charAt(0).toLowerCase()+sentence.slice(1):sentence}function evidenceAndFix(problem){return[...problem?.fix??[],...(problem?.evidence??[]).slice(0,maxEvidence)]}function furtherCause({outcome}){return`Also: ${titled(outcome)} ${problemOf(outcome)?.remedy??""}`.trimEnd()}function ownDetails(error,refused){if(refused===void 0)return error.details;let others=error.details.filter(detail=>detail.startsWith("server: "));return[...refused.evidence??[],...refused.fix??[],...others]}function untold(outcomes){let missing=outcomes.flatMap(({check,result})=>result.state==="unknown"&&result.statement!==void 0?[`${uncapitalized(check.title)} (${result.statement.Action})`]:[]);return missing.length===0?[]:[`Not checked, for want of the permission in parentheses: ${missing.join(", ")}.`]}var Places=class{#free;#waiting=[];constructor(count){this.#free=count}async take(signal){signal.throwIfAborted(),this.#free>0?this.#free--:await this.#turn(signal);let isTaken=!0;return{[Symbol.dispose]:()=>{isTaken&&this.#pass(),isTaken=!1}}}#turn(signal){return new Promise((resolve,reject)=>{let called=()=>{signal.removeEventListener("abort",onAbort),resolve()},onAbort=()=>{this.#waiting.splice(this.#waiting.indexOf(called),1),reject(signal.reason)};this.#waiting.push(called),signal.addEventListener("abort",onAbort,{once:!0})})}#pass(){let next=this.#waiting.shift();next===void 0?this.#free++:next()}};function failedCheck({error,target,trace:{opened}}){if((0,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))return"ssh-banner";if(opened===void 0)return"port-reachable";if(opened.authenticating)return"authentication";let isSilent=opened.firstWords?.heardAnything!==!0;return target.route!=="direct"&&isSilent?"port-reachable":"ssh-banner"}function relevantChecks(id,checks){let byId=new Map(checks.map(check=>[check.id,check])),relevant=new Set,add=wanted=>{let check=byId.get(wanted);check===void 0||check.group==="aws"||relevant.has(check)||(relevant.add(check),check.needs.forEach(add))};for(let wanted of[id,...byId.get(id)?.explainedBy??[]])add(wanted);return checks.filter(check=>relevant.has(check))}var explicable=new Set(["EIC_UNREACHABLE","EIC_REFUSED","EIC_NOT_SSH","EIC_CONNECT_TIMED_OUT","EIC_AUTHENTICATION_REFUSED","EIC_BASTION_FAILED","EIC_SESSION_MANAGER_FAILED"]),atATime=4;function failureExplainer(given){let{cancelled,limitMs=1e4}=given,options={...given,aws:withSharedReads(given.aws)},places=new Places(atATime),bastions=new Map,explain=async failed=>{let{error}=failed,deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_20__/* .Deadline */ .B(limitMs,cancelled);try{var _stack=[];try{let _place=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_45__/* .__using */ .r1)(_stack,await places.take(deadline.signal));if(!(error instanceof _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_8__/* .BastionFailure */ .r_))return await examined(failed,options,deadline);if(error.attempt===void 0)return error;let{message}=error;let explained=bastions.get(message)??bastionExamined(error,error.attempt,options,deadline);bastions.set(message,explained);return await explained}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_45__/* .__callDispose */ .qs)(_stack,_error,_hasError)}}catch{return error}};return async failed=>{if(!explicable.has(failed.error.code))return failed.error;let explained=await explain(failed);return cancelled.aborted?failed.error:explained}}async function bastionExamined(failure,{target,trace},options,deadline){let{routing}=options,{osUser,port}=routing.bastion??{osUser:options.osUser,port:target.port},toBastion={...routing,port,bastion:void 0,instanceIp:void 0},asInstance={...options,osUser,routing:toBastion},explained=await examined({error:failure.error,target,trace},asInstance,deadline);return new _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_8__/* .BastionFailure */ .r_(target.instance.id,explained,failure.attempt)}async function examined({error,target,trace},options,deadline){let subject={...options,instance:target.instance.id,route:routeTo(target),push:!0,attempt:{target,trace,error},deadline},failed=failedCheck({error,target,trace});return explainedError(error,failed,await (0,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(subject,relevantChecks(failed,_chunk_ANQ36JEV_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)))}function routeTo(target){return{target:async()=>target,reserve:_chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_13__/* .unlimited */ .OS,open:async()=>{throw new Error("a connection that failed is not opened again")},close(){}}}


/***/ })

};
;