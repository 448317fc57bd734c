"use strict";
exports.id = 364;
exports.ids = [364];
exports.modules = {

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ instanceIds),
/* harmony export */   RU: () => (/* binding */ nameNotFound),
/* harmony export */   q1: () => (/* binding */ standInIds)
/* harmony export */ });
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2773);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8070);
var maxListed=20;async function instanceIds(instances,regions,deadline){let names=instances.filter(text=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)),found=names.length===0?[]:await Promise.all(regions.map(aws=>(0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__/* .findByName */ ._U)(names,aws,deadline))),places=regions.map(({region})=>region).join(" or "),ids=instances.map(text=>{let named=()=>found.flatMap(inRegion=>inRegion.get(text)??[]);return (0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)?text:runningOne(text,named(),places)});return[...new Set(ids)]}function standInIds(instances){return instances.map((text,index)=>(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)?text:`i-${index.toString(16).padStart(17,"0")}`)}function runningOne(name,instances,places){let running=instances.filter(({state})=>state==="running"),[only]=running;if(only!==void 0&&running.length===1)return only.id;let shown=JSON.stringify(name);throw running.length>1?new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INPUT_INVALID",`${running.length} running instances have the name ${shown}.`,{remedy:"Give the ID of the one that you mean, or the IDs of all of them.",details:listed(running)}):instances.length>0?new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INSTANCE_NOT_RUNNING",`No instance with the name ${shown} is running.`,{remedy:"Start it, or give another instance.",details:listed(instances)}):nameNotFound(name,places)}function nameNotFound(name,places){return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INSTANCE_NOT_FOUND",`No instance in ${places} has the name ${JSON.stringify(name)}.`,{remedy:"Check the name, `--region` and `--profile`; or give the instance ID."})}function listed(instances){let lines=instances.slice(0,maxListed).map(({id,state,publicIpv4,privateIpv4,ipv6,availabilityZone})=>[id,state,publicIpv4??privateIpv4??ipv6,availabilityZone].filter(part=>part!==void 0).join("  ")),more=instances.length-maxListed;return more>0?[...lines,`… and ${more} more.`]:lines}


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

/***/ 3897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waitUntilBooted),
/* harmony export */   Z: () => (/* binding */ findBooted)
/* harmony export */ });
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
var firstBackOff=4;async function findBooted(ids,{aws,...wait}){let found=await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws,wait.deadline());return waitUntilBooted(found,{...wait,aws:()=>aws})}async function waitUntilBooted(found,{aws,deadline,wait,waiting}){let instances=new Map(found.instances),problems=new Map(found.problems),stillPending=()=>[...instances.values()].filter(({state})=>state==="pending"),wasPending=new Set(stillPending().map(({id})=>id));wasPending.size>0&&waiting([...wasPending]);for(let attempt=firstBackOff;;attempt++){let pending=stillPending();if(pending.length===0||!await wait.backOff(attempt))return{instances,problems,wasPending};for(let region of new Set(pending.map(instance=>instance.region))){let ids=pending.filter(instance=>instance.region===region).map(({id})=>id),again=await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws(region),deadline());for(let id of ids){let instance=again.instances.get(id);instance===void 0?instances.delete(id):instances.set(id,instance);let problem=again.problems.get(id);problem===void 0?problems.delete(id):problems.set(id,problem)}}}}


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ relay),
/* harmony export */   fv: () => (/* binding */ openStream),
/* harmony export */   ms: () => (/* binding */ relayStandardStreams)
/* harmony export */ });
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2347);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
async function openStream(route,target,deadline){for(let attempt=0;;attempt++)try{return await route.open(target,deadline)}catch(thrown){if(deadline.throwIfCancelled(),!(thrown instanceof _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB))throw thrown;if(!await deadline.backOff(attempt))throw (0,_chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_0__/* .keptDropping */ .MZ)(target,deadline.totalMs,thrown)}}async function relay(local,stream,target){local.allowHalfOpen=!0,stream.allowHalfOpen=!0;let localFailed=!1;local.once("error",()=>{localFailed=!stream.destroyed});try{await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(local,stream),(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream,local)])}catch(thrown){if(!localFailed)throw connectionLost(thrown,target)}}async function relayStandardStreams(stream,target){stream.allowHalfOpen=!0,(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(process.stdin,stream).catch(()=>{});let readerGone=!1;process.stdout.once("error",()=>{readerGone=!stream.destroyed});try{await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream,process.stdout)}catch(thrown){if(!readerGone)throw connectionLost(thrown,target)}}function connectionLost(thrown,target){return thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U?thrown:new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_CONNECTION_LOST",`The connection to ${(0,_chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(target)} was lost: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownText */ .k)(thrown)}.`,{remedy:"Connect again. If it recurs, check what closes it: the server, a firewall, or the instance.",cause:thrown})}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reachInstance)
/* harmony export */ });
/* harmony import */ var _chunk_WLQDJ3KD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);
/* harmony import */ var _chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3915);
/* harmony import */ var _chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5039);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4675);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4446);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4349);
/* harmony import */ var _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(328);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(207);
async function reachInstance(destination,use){let{flags,osUser,cancelled,booted,knownHosts={entries:[],warnings:[]}}=destination,{hostKeyMode:hostKeyMode2=_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKeyMode */ .xW}=destination,{region}=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_4__/* .awsSettings */ .T)(flags),{connectTimeoutMs}=(0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_7__/* .readConnectionFlags */ .m_)(flags,22,osUser),aws=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_5__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled),[id=""]=await (0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceIds */ .Ke)([destination.instance],[aws],deadline),{routing,waitForBootMs}=(0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_7__/* .readConnectionFlags */ .m_)(flags,await destination.port(id),osUser),waiting=reason=>{process.stderr.write(`eic: Waiting for ${id} to boot: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_10__/* .singleLine */ .pF)((0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_8__/* .inFlagWords */ .VY)(reason))}
`)},found=await (0,_chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_1__/* .findBooted */ .Z)([id],{aws,deadline:()=>new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled),wait:new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(waitForBootMs??0,cancelled),waiting:()=>{waitForBootMs!==void 0&&waiting("it is pending")}}),instance=(0,_chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_11__/* .foundInstance */ .C)(id,found),route=(0,_chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRoute */ .X)(routing,{osUser,keyType:"auto",hostKeyMode:hostKeyMode2,knownHosts,aws,warn:message=>process.stderr.write(`eic: ${message}
`),debug:()=>{}});try{let target=await route.target(instance,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled));if(waitForBootMs!==void 0&&booted!==void 0){var _stack=[];try{let _probe=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__/* .__using */ .r1)(_stack,await (0,_chunk_WLQDJ3KD_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForBoot */ .b)(target,route,{hostKeyMode:booted==="host-keys"?hostKeyMode2:"off",knownHosts,aws,wait:new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(waitForBootMs,cancelled),attemptMs:(0,_chunk_WLQDJ3KD_js__WEBPACK_IMPORTED_MODULE_0__/* .bootAttemptMs */ .s)(connectTimeoutMs),wasPending:found.wasPending.has(id),waiting}))}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__/* .__callDispose */ .qs)(_stack,_error,_hasError)}}return await use({target,route,aws,connectTimeoutMs})}finally{route.close()}}finally{aws.close()}}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitForBoot),
/* harmony export */   s: () => (/* binding */ bootAttemptMs)
/* harmony export */ });
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7388);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
function bootAttemptMs(connectTimeoutMs){return Math.min(connectTimeoutMs,1e4)}var whileBooting=new Set(["EIC_REFUSED","EIC_UNREACHABLE","EIC_PROXY_COMMAND_FAILED","EIC_SESSION_MANAGER_FAILED"]),firstBackOff=4;async function waitForBoot(target,route,options){let{wait,hostKeyMode,wasPending}=options,hasWaited=wasPending,say=sayOnce(options.waiting);for(let attempt=firstBackOff;;attempt++)try{let stream=await open(target,route,options);return!(hasWaited||hostKeyMode==="strict")||hostKeyMode==="off"?new OpenedRoute(route,stream):await hostKeysKnown(target,options)?new OpenedRoute(route,stream):(stream.destroy(),say("sshd answers, and its console output shows no host keys yet"),await untilHostKeysKnown(target,options),new OpenedRoute(route))}catch(thrown){if(wait.throwIfCancelled(),!mayBeBooting(thrown))throw thrown;if(hasWaited=!0,say(thrown.message),!await wait.backOff(attempt))throw notBooted(thrown,wait.totalMs)}}var OpenedRoute=class{#route;#stream;constructor(route,stream){this.#route=route,this.#stream=stream?.on("error",ignore)}target=(instance,deadline)=>this.#route.target(instance,deadline);reserve=(target,cancelled)=>this.#route.reserve(target,cancelled);open=async(target,deadline)=>{let stream=this.#stream;return this.#stream=void 0,stream??this.#route.open(target,deadline)};close=()=>this.#stream?.destroy();[Symbol.dispose](){this.close()}};async function open(target,route,{wait,attemptMs}){let attempt=wait.share(Math.min(1,attemptMs/Math.max(1,wait.remainingMs()))),stream=await route.open(target,attempt);if(target.route==="direct")return stream;try{return await firstBytes(stream,attempt),stream}catch(thrown){throw stream.destroy(),thrown}}function firstBytes(stream,{signal}){return new Promise((resolve,reject)=>{let settle=error=>{stream.off("readable",onReadable),stream.off("close",onClose),signal.removeEventListener("abort",onAbort),error===void 0?resolve():reject(error)},onReadable=()=>settle(stream.readableLength>0?void 0:new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("the connection was closed")),onClose=()=>settle(stream.errored??new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("the connection was closed")),onAbort=()=>settle(new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("sshd sent nothing"));stream.on("error",ignore),stream.on("readable",onReadable),stream.on("close",onClose),signal.addEventListener("abort",onAbort,{once:!0}),stream.destroyed?onClose():signal.aborted?onAbort():stream.readableLength>0&&onReadable()})}async function hostKeysKnown(target,{knownHosts,aws,wait}){let{source,consoleFailure}=await (0,_chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .learnHostKeys */ .zU)(target,knownHosts,aws,wait);return source!=="none"||consoleFailure!==void 0}async function untilHostKeysKnown(target,options){for(let attempt=firstBackOff;await options.wait.backOff(attempt);attempt++)if(await hostKeysKnown(target,options))return}function mayBeBooting(thrown){return thrown instanceof _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB?!0:thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U&&whileBooting.has(thrown.code)&&!isAboutRunner(thrown)}function isAboutRunner({cause}){return cause instanceof Error&&/^(ENOENT|EACCES)$/.test(String(Reflect.get(cause,"code")))}function notBooted(thrown,totalMs){let waited=`It did not answer within \`wait-for-boot\`, ${Math.round(totalMs/1e3)} s.`;if(!(thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U))return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_UNREACHABLE",`${waited} The last attempt: ${thrown.message}.`,{remedy:"Check sshd on the instance, and raise `wait-for-boot` if it needs longer to boot.",cause:thrown});let{code,message,details}=thrown,remedy=thrown.remedy.replace("set `wait-for-boot`","raise `wait-for-boot`");return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U(code,`${message} ${waited}`,{remedy,details,cause:thrown})}function sayOnce(say){let last="";return reason=>{reason!==last&&say(reason),last=reason}}function ignore(){}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foundInstance)
/* harmony export */ });
function foundInstance(id,{instances,problems}){let problem=problems.get(id);if(problem!==void 0)throw problem;let instance=instances.get(id);if(instance===void 0)throw new Error(`${id} is neither found nor missing`);return instance}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProxy: () => (/* binding */ runProxy)
/* harmony export */ });
/* harmony import */ var _chunk_Q7L6VHZT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _chunk_RZ7WS4ZA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
/* harmony import */ var _chunk_WLQDJ3KD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/* harmony import */ var _chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3897);
/* harmony import */ var _chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8457);
/* harmony import */ var _chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5039);
/* harmony import */ var _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8910);
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7388);
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9844);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8953);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9163);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4675);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5009);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(4349);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7733);
/* harmony import */ var _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(328);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(4900);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1225);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(8070);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(2347);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(207);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_51___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_51__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_54___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_54__);
var mostCharacters=4096;async function readPublicKeyFile(path){let text;try{text=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_51__.readFile)(path,"utf8")}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .UsageError */ .eb(`--public-key: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_53__/* .thrownText */ .k)(thrown)}`)}let line=text.trim();if(line.startsWith("-----BEGIN"))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .UsageError */ .eb(`--public-key: ${path} is a private key; give the file that ends in .pub.`);if(!/^(ssh-ed25519|ssh-rsa) [A-Za-z0-9+/]+={0,2}( [^\r\n]*)?$/.test(line))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .UsageError */ .eb(`--public-key: ${path} is not one line with an ssh-ed25519 or ssh-rsa key, which is what EC2 Instance Connect takes.`);if(line.length>mostCharacters)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .UsageError */ .eb(`--public-key: ${path} has ${line.length} characters; EC2 Instance Connect takes ${mostCharacters}.`);return line}var reasonCode=2,disconnectNumber=1,maxDescriptionBytes=400,blockBytes=8,minPadding=4;function disconnectMessage(description){let text=Buffer.from(description).subarray(0,maxDescriptionBytes),payload=Buffer.concat([Buffer.of(disconnectNumber),uint32(reasonCode),uint32(text.length),text,uint32(0)]),unpadded=5+payload.length,padding=minPadding+(2*blockBytes-minPadding-unpadded%blockBytes)%blockBytes;return Buffer.concat([Buffer.from(`SSH-2.0-eic\r
`),uint32(1+payload.length+padding),Buffer.of(padding),payload,Buffer.alloc(padding)])}function uint32(value){let bytes=Buffer.alloc(4);return bytes.writeUInt32BE(value),bytes}function isStandardErrorDiscarded(){try{let[error,none]=[(0,node_fs__WEBPACK_IMPORTED_MODULE_54__.fstatSync)(2),(0,node_fs__WEBPACK_IMPORTED_MODULE_54__.statSync)("/dev/null")];return error.isCharacterDevice()&&error.rdev===none.rdev}catch{return!1}}function reportProxyFailure(thrown,expectsServer){let{line,exitCode}=described(thrown);process.exitCode=exitCode,expectsServer&&isStandardErrorDiscarded()?process.stdout.write(disconnectMessage(line)):process.stderr.write(`eic: ${line}
`)}function described(thrown){if(thrown instanceof _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .UsageError */ .eb)return{line:(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_55__/* .singleLine */ .pF)((0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_53__/* .thrownText */ .k)(thrown)),exitCode:_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .usageExitCode */ .rP};let found=_chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_37__/* .EicError */ .U.from(thrown),error=process.env.GITHUB_ACTIONS==="true"?found:(0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_36__/* .errorInFlagWords */ .nl)(found),exitCode=error.code==="EIC_INPUT_INVALID"?_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_52__/* .usageExitCode */ .rP:_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_18__/* .failedExitCode */ .h;return{line:(0,_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_20__/* .errorLine */ .BP)(error),exitCode}}async function runProxy(instance,port,flags){let{osUser,publicKey:keyFiles=[]}=flags,stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_56__/* .StopSignal */ .d,relaying=!1;try{let publicKeys=await Promise.all(keyFiles.map(readPublicKeyFile)),knownHosts=await (0,_chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_4__/* .readKnownHostsFile */ .B)(flags.knownHosts);await (0,_chunk_RZ7WS4ZA_js__WEBPACK_IMPORTED_MODULE_1__/* .reachInstance */ .t)({instance,flags,osUser,knownHosts,port:()=>port,booted:"answers",cancelled:stop.signal},async({target,route,aws,connectTimeoutMs})=>{var _stack=[];try{let _place=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_50__/* .__using */ .r1)(_stack,await route.reserve(target,stop.signal));let over=new AbortController;let deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_17__/* .Deadline */ .B(connectTimeoutMs,AbortSignal.any([stop.signal,over.signal]));let stream=await (0,_chunk_Q7L6VHZT_js__WEBPACK_IMPORTED_MODULE_0__/* .openStream */ .fv)(route,target,deadline);let end=()=>{stream.destroy()};stream.on("error",()=>{});stop.signal.addEventListener("abort",end,{once:!0});try{let push=publicKey=>(0,_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_9__/* .pushKey */ .u0)(target.instance,osUser,publicKey,aws,deadline);await Promise.all(publicKeys.map(push)),relaying=!0,await (0,_chunk_Q7L6VHZT_js__WEBPACK_IMPORTED_MODULE_0__/* .relayStandardStreams */ .ms)(stream,target)}finally{over.abort(),stream.destroy()}}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_50__/* .__callDispose */ .qs)(_stack,_error,_hasError)}})}catch(thrown){stop.signal.aborted?process.exitCode=_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_18__/* .failedExitCode */ .h:reportProxyFailure(thrown,keyFiles.length>0&&!relaying)}finally{stop.close(),process.stdin.destroy()}}


/***/ })

};
;