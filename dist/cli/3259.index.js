"use strict";
exports.id = 3259;
exports.ids = [3259];
exports.modules = {

/***/ 8843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waitUntilBooted),
/* harmony export */   Z: () => (/* binding */ findBooted)
/* harmony export */ });
/* harmony import */ var _chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);
var firstBackOff=4;async function findBooted(ids,{aws,...wait}){let found=await (0,_chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws,wait.deadline());return waitUntilBooted(found,{...wait,aws:()=>aws})}async function waitUntilBooted(found,{aws,deadline,wait,waiting}){let instances=new Map(found.instances),problems=new Map(found.problems),stillPending=()=>[...instances.values()].filter(({state})=>state==="pending"),wasPending=new Set(stillPending().map(({id})=>id));wasPending.size>0&&waiting([...wasPending]);for(let attempt=firstBackOff;;attempt++){let pending=stillPending();if(pending.length===0||!await wait.backOff(attempt))return{instances,problems,wasPending};for(let region of new Set(pending.map(instance=>instance.region))){let ids=pending.filter(instance=>instance.region===region).map(({id})=>id),again=await (0,_chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws(region),deadline());for(let id of ids){let instance=again.instances.get(id);instance===void 0?instances.delete(id):instances.set(id,instance);let problem=again.problems.get(id);problem===void 0?problems.delete(id):problems.set(id,problem)}}}}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readKnownHostsFile)
/* harmony export */ });
/* harmony import */ var _chunk_CPINWWZT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2347);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
async function readKnownHostsFile(path){if(path===void 0)return{entries:[],warnings:[]};let text;try{text=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"utf8")}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--known-hosts: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .k)(thrown)}`)}let{knownHosts,problems}=(0,_chunk_CPINWWZT_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKnownHosts */ .u)(text);if(problems.length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--known-hosts: ${path}: ${problems.join("; ")}`);return knownHosts}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitForBoot),
/* harmony export */   s: () => (/* binding */ bootAttemptMs)
/* harmony export */ });
/* harmony import */ var _chunk_W7Z2ER3F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
function bootAttemptMs(connectTimeoutMs){return Math.min(connectTimeoutMs,1e4)}var whileBooting=new Set(["EIC_REFUSED","EIC_UNREACHABLE","EIC_PROXY_COMMAND_FAILED","EIC_SESSION_MANAGER_FAILED"]),firstBackOff=4;async function waitForBoot(target,route,options){let{wait,hostKeyMode,wasPending}=options,hasWaited=wasPending,say=sayOnce(options.waiting);for(let attempt=firstBackOff;;attempt++)try{let stream=await open(target,route,options);return!(hasWaited||hostKeyMode==="strict")||hostKeyMode==="off"?new OpenedRoute(route,stream):await hostKeysKnown(target,options)?new OpenedRoute(route,stream):(stream.destroy(),say("sshd answers, and its console output shows no host keys yet"),await untilHostKeysKnown(target,options),new OpenedRoute(route))}catch(thrown){if(wait.throwIfCancelled(),!mayBeBooting(thrown))throw thrown;if(hasWaited=!0,say(thrown.message),!await wait.backOff(attempt))throw notBooted(thrown,wait.totalMs)}}var OpenedRoute=class{#route;#stream;constructor(route,stream){this.#route=route,this.#stream=stream?.on("error",ignore)}target=(instance,deadline)=>this.#route.target(instance,deadline);reserve=(target,cancelled)=>this.#route.reserve(target,cancelled);open=async(target,deadline)=>{let stream=this.#stream;return this.#stream=void 0,stream??this.#route.open(target,deadline)};close=()=>this.#stream?.destroy();[Symbol.dispose](){this.close()}};async function open(target,route,{wait,attemptMs}){let attempt=wait.share(Math.min(1,attemptMs/Math.max(1,wait.remainingMs()))),stream=await route.open(target,attempt);if(target.route==="direct")return stream;try{return await firstBytes(stream,attempt),stream}catch(thrown){throw stream.destroy(),thrown}}function firstBytes(stream,{signal}){return new Promise((resolve,reject)=>{let settle=error=>{stream.off("readable",onReadable),stream.off("close",onClose),signal.removeEventListener("abort",onAbort),error===void 0?resolve():reject(error)},onReadable=()=>settle(stream.readableLength>0?void 0:new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("the connection was closed")),onClose=()=>settle(stream.errored??new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("the connection was closed")),onAbort=()=>settle(new _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB("sshd sent nothing"));stream.on("error",ignore),stream.on("readable",onReadable),stream.on("close",onClose),signal.addEventListener("abort",onAbort,{once:!0}),stream.destroyed?onClose():signal.aborted?onAbort():stream.readableLength>0&&onReadable()})}async function hostKeysKnown(target,{knownHosts,aws,wait}){let{source,consoleFailure}=await (0,_chunk_W7Z2ER3F_js__WEBPACK_IMPORTED_MODULE_0__/* .learnHostKeys */ .zU)(target,knownHosts,aws,wait);return source!=="none"||consoleFailure!==void 0}async function untilHostKeysKnown(target,options){for(let attempt=firstBackOff;await options.wait.backOff(attempt);attempt++)if(await hostKeysKnown(target,options))return}function mayBeBooting(thrown){return thrown instanceof _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB?!0:thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U&&whileBooting.has(thrown.code)&&!isAboutRunner(thrown)}function isAboutRunner({cause}){return cause instanceof Error&&/^(ENOENT|EACCES)$/.test(String(Reflect.get(cause,"code")))}function notBooted(thrown,totalMs){let waited=`It did not answer within \`wait-for-boot\`, ${Math.round(totalMs/1e3)} s.`;if(!(thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U))return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_UNREACHABLE",`${waited} The last attempt: ${thrown.message}.`,{remedy:"Check sshd on the instance, and raise `wait-for-boot` if it needs longer to boot.",cause:thrown});let{code,message,details}=thrown,remedy=thrown.remedy.replace("set `wait-for-boot`","raise `wait-for-boot`");return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U(code,`${message} ${waited}`,{remedy,details,cause:thrown})}function sayOnce(say){let last="";return reason=>{reason!==last&&say(reason),last=reason}}function ignore(){}


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reachInstance)
/* harmony export */ });
/* harmony import */ var _chunk_6MKXR5AS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1264);
/* harmony import */ var _chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3915);
/* harmony import */ var _chunk_4SGQLVYZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _chunk_GWWWNB4Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5740);
/* harmony import */ var _chunk_YZHU6UKU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(238);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4446);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4349);
/* harmony import */ var _chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6268);
/* harmony import */ var _chunk_NFAF2OL4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3847);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(207);
async function reachInstance(destination,use){let{flags,osUser,cancelled,booted,knownHosts={entries:[],warnings:[]}}=destination,{hostKeyMode:hostKeyMode2=_chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKeyMode */ .xW}=destination,{region}=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_4__/* .awsSettings */ .T)(flags),{connectTimeoutMs}=(0,_chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_7__/* .readConnectionFlags */ .m_)(flags,22,osUser),aws=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_5__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled),[id=""]=await (0,_chunk_YZHU6UKU_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceIds */ .K)([destination.instance],[aws],deadline),{routing,waitForBootMs}=(0,_chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_7__/* .readConnectionFlags */ .m_)(flags,await destination.port(id),osUser),waiting=reason=>{process.stderr.write(`eic: Waiting for ${id} to boot: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_10__/* .singleLine */ .pF)((0,_chunk_NFAF2OL4_js__WEBPACK_IMPORTED_MODULE_8__/* .inFlagWords */ .VY)(reason))}
`)},found=await (0,_chunk_4SGQLVYZ_js__WEBPACK_IMPORTED_MODULE_1__/* .findBooted */ .Z)([id],{aws,deadline:()=>new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled),wait:new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(waitForBootMs??0,cancelled),waiting:()=>{waitForBootMs!==void 0&&waiting("it is pending")}}),instance=(0,_chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_11__/* .foundInstance */ .C)(id,found),route=(0,_chunk_GWWWNB4Y_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRoute */ .X)(routing,{osUser,keyType:"auto",hostKeyMode:hostKeyMode2,knownHosts,aws,warn:message=>process.stderr.write(`eic: ${message}
`),debug:()=>{}});try{let target=await route.target(instance,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(connectTimeoutMs,cancelled));if(waitForBootMs!==void 0&&booted!==void 0){var _stack=[];try{let _probe=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__/* .__using */ .r1)(_stack,await (0,_chunk_6MKXR5AS_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForBoot */ .b)(target,route,{hostKeyMode:booted==="host-keys"?hostKeyMode2:"off",knownHosts,aws,wait:new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(waitForBootMs,cancelled),attemptMs:(0,_chunk_6MKXR5AS_js__WEBPACK_IMPORTED_MODULE_0__/* .bootAttemptMs */ .s)(connectTimeoutMs),wasPending:found.wasPending.has(id),waiting}))}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_9__/* .__callDispose */ .qs)(_stack,_error,_hasError)}}return await use({target,route,aws,connectTimeoutMs})}finally{route.close()}}finally{aws.close()}}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSsh: () => (/* binding */ runSsh)
/* harmony export */ });
/* harmony import */ var _chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _chunk_EFSM53FQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9557);
/* harmony import */ var _chunk_6MKXR5AS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1264);
/* harmony import */ var _chunk_4SGQLVYZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8843);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6887);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2957);
/* harmony import */ var _chunk_66N6SJ7I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7334);
/* harmony import */ var _chunk_GWWWNB4Y_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5740);
/* harmony import */ var _chunk_SOXK76Y7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9681);
/* harmony import */ var _chunk_W7Z2ER3F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5495);
/* harmony import */ var _chunk_CPINWWZT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7787);
/* harmony import */ var _chunk_S6QAUUOV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7615);
/* harmony import */ var _chunk_OJHQY25P_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5767);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3582);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9163);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6282);
/* harmony import */ var _chunk_YZHU6UKU_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(238);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1265);
/* harmony import */ var _chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7998);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4446);
/* harmony import */ var _chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9363);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(964);
/* harmony import */ var _chunk_KL3NKBGR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5661);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5009);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7733);
/* harmony import */ var _chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6268);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(4900);
/* harmony import */ var _chunk_6BR7XFGL_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1037);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7665);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9985);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(1225);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(8750);
/* harmony import */ var _chunk_NFAF2OL4_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3847);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(207);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_56___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_56__);
function keyTypesFor(wanted,{keys}){return wanted!=="auto"?[wanted]:keys.length===0||keys.some(({type})=>type===void 0)?["ed25519","rsa"]:keys.some(({type})=>type==="ssh-ed25519")?["ed25519"]:["rsa"]}function pushedKeyRefused(target,osUser,keyTypes){let onlyEd25519=keyTypes.includes("rsa")?[]:["5. The crypto policy of the instance allows no Ed25519 keys (FIPS): use `--key-type rsa`."];return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_42__/* .EicError */ .U("EIC_AUTHENTICATION_REFUSED",`${(0,_chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_15__/* .where */ ._M)(target)} did not accept the key for ${osUser} that EC2 Instance Connect had just accepted.`,{remedy:"The push succeeded, so the cause is on the instance. sshd gives the same response for each of these; check them in this order.",details:[...(0,_chunk_OJHQY25P_js__WEBPACK_IMPORTED_MODULE_13__/* .refusalCauses */ .v0)(osUser,target.instance),...onlyEd25519]})}function refuseOtherWays(options){let jump=options.some(({letter})=>letter==="J")||(0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"ProxyJump").length>0;if(jump||(0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"ProxyCommand").length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_57__/* .UsageError */ .eb(`${jump?"-J and ProxyJump":"ProxyCommand"} cannot be used with eic ssh, which opens the connection itself. Leave it out; \`eic ssh --help\` shows the ways to an instance. For a way of your own, run ssh.`)}function namedOsUser(flag,options){let[first]=[...options.flatMap(({letter,value})=>letter==="l"?[value]:[]),...(0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"User")];if(flag!==void 0&&first!==void 0&&first!==flag)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_57__/* .UsageError */ .eb(`--os-user is ${flag}, and the user of ssh's options is ${first}. Give one of them.`);let user=flag??first;if(user!==void 0&&!(0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_39__/* .isOsUser */ .e)(user))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_57__/* .UsageError */ .eb(`The OS user is ${JSON.stringify(user)}; it takes ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_39__/* .osUserForm */ .E}.`);return user}var defaultOsUser="ec2-user";async function runSsh(argument,sshArgs,flags){let options=(0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .sshOptions */ .bN)(sshArgs);refuseOtherWays(options);let named=namedOsUser(flags.osUser,options),quiet=options.some(({letter})=>letter==="q"),knownHosts=await (0,_chunk_66N6SJ7I_js__WEBPACK_IMPORTED_MODULE_7__/* .readKnownHostsFile */ .B)(flags.knownHosts),stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_58__/* .StopSignal */ .d,cancelled=stop.signal,configuration;try{let version=await (0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .openSshVersion */ .nG)();await (0,_chunk_EFSM53FQ_js__WEBPACK_IMPORTED_MODULE_2__/* .reachInstance */ .t)({instance:argument,flags,osUser:named??defaultOsUser,knownHosts,port:async id=>(configuration=await (0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .sshConfiguration */ .Ve)(id,sshArgs),configuration.port??22),booted:"host-keys",cancelled},async reached=>{if(configuration===void 0)throw new Error("the port is asked for first");let known=await learn(reached,{knownHosts,cancelled,quiet});cancelled.throwIfAborted(),stop.close();let user=named??configuredUser(configuration)??defaultOsUser;process.exitCode=await login(reached,{user,sshArgs,flags,known,configuration,version})})}catch(thrown){cancelled.aborted?process.exitCode=(0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(await stop.received):thrown instanceof _chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .SshRefused */ .$S?process.exitCode=thrown.exitCode:(0,_chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_23__/* .reportFailure */ .x)(thrown)}finally{stop.close()}}async function login({target,aws,connectTimeoutMs},{user,sshArgs,flags,known,configuration,version}){let{instance}=target,keyTypes=keyTypesFor(flags.keyType,known),{argv,execPath}=process,{exitCode,agent}=await (0,_chunk_GB2SA2XY_js__WEBPACK_IMPORTED_MODULE_0__/* .loginWithAgent */ .hh)({destination:instance.id,sshArgs,user,keyTypes,push:(publicKey,cancelled)=>(0,_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_14__/* .pushKey */ .u0)(instance,user,publicKey,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_22__/* .Deadline */ .B(connectTimeoutMs,cancelled)),proxyCommand:[execPath,argv[1]??"","proxy",`--region=${aws.region}`,...flags.knownHosts===void 0?[]:[`--known-hosts=${flags.knownHosts}`],...(0,_chunk_F63CLL2I_js__WEBPACK_IMPORTED_MODULE_35__/* .connectionWords */ .oc)({...flags,waitForBoot:void 0}),`--os-user=${user}`,instance.id],hostKeyAlias:instance.id,known,configuration,version});return exitCode===_chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_23__/* .failedExitCode */ .h&&agent.listed&&!agent.signed&&!agent.failed&&(0,_chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_23__/* .reportFailure */ .x)(pushedKeyRefused(target,user,keyTypes)),exitCode}function configuredUser({user}){return user===(0,node_os__WEBPACK_IMPORTED_MODULE_56__.userInfo)().username?void 0:user}async function learn({target,aws,connectTimeoutMs},{knownHosts,cancelled,quiet}){let known=await (0,_chunk_W7Z2ER3F_js__WEBPACK_IMPORTED_MODULE_10__/* .learnHostKeys */ .zU)(target,knownHosts,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_22__/* .Deadline */ .B(connectTimeoutMs,cancelled));return known.consoleFailure!==void 0&&!quiet&&process.stderr.write(`eic: The console output of ${target.instance.id}, which may show its host keys, could not be read: ${known.consoleFailure}
`),known}


/***/ })

};
;