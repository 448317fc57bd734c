"use strict";
exports.id = 5811;
exports.ids = [5811];
exports.modules = {

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var _chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8536);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var existing=new Set;function removeAll(){for(let path of existing)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path,{recursive:!0,force:!0,maxRetries:5})}function pidNamespace(){try{return/\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}function isAlive(pid){try{return process.kill(pid,0),!0}catch(error){return (0,_chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .v)(error)!=="ESRCH"}}async function removeStale(prefix){let pattern=new RegExp(`^${prefix}-(\\d+)\\.${pidNamespace()}-`);for(let name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())){let[,pid]=pattern.exec(name)??[];if(pid===void 0||isAlive(Number(pid)))continue;let path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),name);try{let stats=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);stats.isDirectory()&&stats.uid===process.getuid?.()&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{recursive:!0})}catch{}}}async function makeTemporaryFolder(prefix){await removeStale(prefix);let path=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),`${prefix}-${process.pid}.${pidNamespace()}-`));return existing.size===0&&process.on("exit",removeAll),existing.add(path),{path,remove:async()=>{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{recursive:!0,force:!0,maxRetries:5}),existing.delete(path),existing.size===0&&process.off("exit",removeAll)}}}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(thrown){return thrown instanceof Error&&"code"in thrown&&typeof thrown.code=="string"?thrown.code:void 0}


/***/ }),

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

/***/ 2957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ generateKeyPair2)
/* harmony export */ });
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
var rsaBits=3072;async function generateKeyPair2(type){let{publicKey,privateKey}=await (0,_chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_0__/* .generateKeyPair */ .T)(type==="rsa"?{type,bits:rsaBits}:{type});return{type,publicKey,privateKey}}


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

/***/ 6282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ generateKeyPair)
/* harmony export */ });
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2314);
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_ssh2_cjs__WEBPACK_IMPORTED_MODULE_0__);
var maxAttempts=8;async function generateKeyPair(kind,comment=""){for(let attempt=1;;attempt++){let pair=await generate(kind,comment),privateKey=_ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default().utils.parseKey(pair.private);if(!(privateKey instanceof Error))return{pem:pair.private,privateKey,publicKey:pair.public.trim()};if(attempt===maxAttempts)throw privateKey}}function generate(kind,comment){let{generateKeyPair:generatePair}=(_ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default().utils);return new Promise((resolve,reject)=>{let done=(error,keys)=>error===null?resolve(keys):reject(error);kind.type==="rsa"?generatePair("rsa",{bits:kind.bits,comment},done):kind.type==="ecdsa"?generatePair("ecdsa",{bits:kind.bits,comment},done):generatePair("ed25519",{comment},done)})}


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

/***/ 6008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
var forwarded=["SIGINT","SIGTERM","SIGHUP"];function exitCodeOf(signal){return 128+node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]}function cannotRun(program,error){return error.code==="ENOENT"?{exitCode:127,message:`${program}: command not found`}:{exitCode:126,message:`${program}: cannot be run: ${error.message}`}}async function runCommand(program,args,env,report,ended){let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{env,stdio:"inherit"}),forward=signal=>{(signal!=="SIGINT"||process.stdin.isTTY!==!0)&&child.kill(signal)};for(let signal of forwarded)process.on(signal,forward);let end=()=>{child.kill("SIGTERM")};ended?.addEventListener("abort",end,{once:!0});try{return await new Promise(resolve=>{child.once("error",error=>{let{exitCode,message}=cannotRun(program,error);report(message),resolve(exitCode)}),child.once("exit",(code,signal)=>{resolve(code??(signal===null?1:exitCodeOf(signal)))})})}finally{for(let signal of forwarded)process.off(signal,forward);ended?.removeEventListener("abort",end)}}


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ SshRefused),
/* harmony export */   Ve: () => (/* binding */ sshConfiguration),
/* harmony export */   bN: () => (/* binding */ sshOptions),
/* harmony export */   br: () => (/* binding */ configValues),
/* harmony export */   hh: () => (/* binding */ loginWithAgent),
/* harmony export */   nG: () => (/* binding */ openSshVersion)
/* harmony export */ });
/* harmony import */ var _chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8953);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9302);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8070);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2347);
/* harmony import */ var _chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7416);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_12__);
var withValue="bceilmopBDEFIJLOPQRSwW";function sshOptions(args){let options=[],words=[...args];for(let word=words.shift();word?.startsWith("-")&&word!=="-"&&word!=="--";word=words.shift())for(let at=1;at<word.length;at++){let letter=word.charAt(at);if(!withValue.includes(letter)){options.push({letter,value:""});continue}options.push({letter,value:word.slice(at+1)||(words.shift()??"")});break}return options}function configValues(options,keyword){let form=new RegExp(`^\\s*${keyword}(?:\\s*=\\s*|\\s+)(.*?)\\s*$`,"i");return options.flatMap(({letter,value})=>letter==="o"?form.exec(value)?.[1]??[]:[])}function readClientConfiguration(text){let values=new Map(text.split(`
`).map(line=>{let space=line.indexOf(" ");return space<0?[line,""]:[line.slice(0,space),line.slice(space+1)]})),port=Number(values.get("port"));return{user:values.get("user"),port:Number.isInteger(port)&&port>0?port:void 0,forwardAgent:values.get("forwardagent"),globalKnownHostsFile:values.get("globalknownhostsfile")}}var sshProgram="ssh";async function openSshVersion(){let{stderr}=await output(["-V"]),[,major,minor]=/OpenSSH(?:_for_Windows)?_(\d+)\.(\d+)/.exec(stderr)??[];return major===void 0?0:Number(major)*100+Number(minor)}var SshRefused=class extends Error{constructor(exitCode){super(`ssh ended with the exit code ${exitCode}`);this.exitCode=exitCode}exitCode;name="SshRefused"};async function sshConfiguration(destination,args){let{code,stdout,stderr}=await output(["-G",destination,...args]);if(code===0)return readClientConfiguration(stdout);throw process.stderr.write(stderr),new SshRefused(code)}function output(args){return new Promise((resolve,reject)=>{(0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.execFile)(sshProgram,args,(error,stdout,stderr)=>{error!==null&&typeof error.code!="number"?reject(cannotRun(error)):resolve({code:Number(error?.code??0),stdout,stderr})}).stdin?.end()})}function cannotRun(error){let why=error.code==="ENOENT"?"There is no `ssh` on the PATH":`\`ssh\` cannot be run: ${error.message}`;return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .U("EIC_INPUT_INVALID",`${why}.`,{remedy:"Install OpenSSH's client (`openssh-clients` on AlmaLinux, `openssh-client` on Ubuntu).",cause:error})}function knownHostsForSsh({keys,revoked},alias){let marked=[...keys.map(key=>({key,names:alias})),...revoked.map(key=>({key,names:`@revoked ${alias}`}))],lines=marked.flatMap(({key:{type,blob},names})=>type===void 0||blob===void 0?[]:[`${(0,_chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_4__/* .knownHostsLine */ .TZ)(names,{type,blob})}
`]),cases=marked.filter(({key})=>!isWhole(key)).map(({key,names})=>`'${key.sha256}') printf '%s %s %s\\n' '${names}' "$2" "$3" ;;
`);return{file:lines.join(""),command:cases.length===0?void 0:`case $1 in
${cases.join("")}esac
`}}function isWhole({type,blob}){return type!==void 0&&blob!==void 0}function shellWord(word){return/^[\w./:=@+,-]+$/.test(word)?word:(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_10__/* .inSingleQuotes */ .d)(word)}function withoutTokens(value){return value.replaceAll("%","%%")}function configWord(word){return/^[\w./:=@+,%-]+$/.test(word)?word:`"${word.replace(/[\\"]/g,"\\$&")}"`}function loginOptions(login){let{proxyCommand,knownHostsFiles,knownHostsScript,hostKeyAlias,forwardAgent}=login,options=[`User=${configWord(login.user)}`,`IdentityAgent=${configWord(withoutTokens(login.agentSocket))}`,"IdentitiesOnly=no","IdentityFile=none"];if(proxyCommand!==void 0){let words=proxyCommand.map(word=>shellWord(withoutTokens(word)));options.push(`ProxyCommand=${words.join(" ")} %p`,"ProxyUseFdpass=no")}if(hostKeyAlias!==void 0&&options.push(`HostKeyAlias=${hostKeyAlias}`),knownHostsFiles!==void 0&&options.push(`GlobalKnownHostsFile=${knownHostsFiles.map(configWord).join(" ")}`),knownHostsScript!==void 0){let script=configWord(withoutTokens(knownHostsScript));options.push(`KnownHostsCommand=/bin/sh ${script} %f %t %K`,"FingerprintHash=sha256")}return login.strict&&options.push("StrictHostKeyChecking=yes"),forwardAgent!==void 0&&options.push(`ForwardAgent=${configWord(forwardAgent)}`),options.flatMap(option=>["-o",option])}var signFlags={rsaSha256:2,rsaSha512:4},types={failure:5,list:11,listed:12,sign:13,signed:14},mostBytes=256*1024,AgentRequests=class{#rest=Buffer.alloc(0);add(chunk){this.#rest=Buffer.concat([this.#rest,chunk]);let requests=[];for(;this.#rest.length>=4;){let length=this.#rest.readUInt32BE(0);if(length<1||length>mostBytes)throw new RangeError("not a message of an SSH agent");if(this.#rest.length<4+length)break;requests.push(parseRequest(this.#rest.subarray(4,4+length))),this.#rest=this.#rest.subarray(4+length)}return requests}};function parseRequest(message2){if(message2[0]===types.list)return{kind:"list"};if(message2[0]!==types.sign)return{kind:"unsupported"};let key=stringAt(message2,1),data=key===void 0?void 0:stringAt(message2,5+key.length);if(key===void 0||data===void 0)return{kind:"unsupported"};let flagsAt=9+key.length+data.length;return message2.length!==flagsAt+4?{kind:"unsupported"}:{kind:"sign",key,data,flags:message2.readUInt32BE(flagsAt)}}function stringAt(message2,offset){if(message2.length<offset+4)return;let end=offset+4+message2.readUInt32BE(offset);return end>message2.length?void 0:message2.subarray(offset+4,end)}function failureMessage(){return message(types.failure)}function listMessage(keys){let entries=keys.flatMap(({blob,comment})=>[string(blob),string(Buffer.from(comment))]);return message(types.listed,uint32(keys.length),...entries)}function signatureMessage(algorithm,signature){return message(types.signed,string(Buffer.concat([string(Buffer.from(algorithm)),string(signature)])))}function message(type,...parts){return string(Buffer.concat([Buffer.of(type),...parts]))}function string(bytes){return Buffer.concat([uint32(bytes.length),bytes])}function uint32(value){let bytes=Buffer.alloc(4);return bytes.writeUInt32BE(value),bytes}var freshMs=_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_3__/* .windowMs */ .$b-1e4,PushedKeyAgent=class{#options;#now;#server;#clients=new Set;#next;#keys=[];listed=!1;signed=!1;constructor(options){this.#options=options,this.#now=options.now??(()=>performance.now()),this.#server=(0,node_net__WEBPACK_IMPORTED_MODULE_12__.createServer)(client=>this.#serve(client))}async listen(socketPath){this.#server.listen(socketPath),await (0,node_events__WEBPACK_IMPORTED_MODULE_11__.once)(this.#server,"listening"),this.#next=this.#generate(),this.#next.catch(()=>{})}close(){this.#server.close();for(let client of this.#clients)client.destroy();this.#keys=[],this.#next=void 0}#serve(client){if(this.signed){client.destroy();return}let requests=new AgentRequests;this.#clients.add(client),client.once("close",()=>this.#clients.delete(client)),client.on("error",()=>{});let last=Promise.resolve();client.on("data",chunk=>{let complete;try{complete=requests.add(chunk)}catch{client.destroy();return}for(let request of complete)last=last.then(async()=>{let response=await this.#response(request);client.destroyed||client.write(response)})})}async#response(request){try{if(request.kind==="list")return await this.#list();if(request.kind==="sign")return await this.#sign(request)}catch(thrown){this.#options.failed(thrown)}return failureMessage()}async#list(){let pairs=await(this.#next??this.#generate());this.#next=void 0;let keys=await Promise.all(pairs.map(async pair=>this.#push({pair,pushedAt:0})));return this.#keys=keys,this.listed=!0,listMessage(keys.map(({pair})=>({blob:pair.privateKey.getPublicSSH(),comment:"eic, for 60 seconds"})))}async#sign({key:blob,data,flags}){let key=this.#keys.find(({pair})=>pair.privateKey.getPublicSSH().equals(blob));if(key===void 0)return failureMessage();this.#now()-key.pushedAt>freshMs&&await this.#push(key);let[algorithm,hash]=signatureAlgorithm(key.pair.type,flags),signature=key.pair.privateKey.sign(data,hash);if(signature instanceof Error)throw signature;return this.signed=!0,this.#options.keepSocket!==!0&&this.#server.close(),signatureMessage(algorithm,signature)}async#push(key){let startedAt=this.#now();return await this.#options.push(key.pair.publicKey),key.pushedAt=startedAt,key}#generate(){return Promise.all(this.#options.keyTypes.map(_chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T))}};function signatureAlgorithm(type,flags){return type==="ed25519"?["ssh-ed25519"]:flags&signFlags.rsaSha256?["rsa-sha2-256","sha256"]:["rsa-sha2-512","sha512"]}var since={knownHostsCommand:805,forwardAgentPath:802};async function loginWithAgent(login){let folder=await (0,_chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTemporaryFolder */ .w)("eic-ssh"),stopSsh=new AbortController,sshEnded=new AbortController,failed=!1,forwardAgent=agentToForward(login),agent=new PushedKeyAgent({keyTypes:login.keyTypes,push:publicKey=>login.push(publicKey,sshEnded.signal),keepSocket:forwardAgent!==void 0,failed:reason=>{sshEnded.signal.aborted||(failed=!0,(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFailure */ .x)(reason),stopSsh.abort())}});try{let agentSocket=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.path,"agent");await listen(agent,agentSocket);let{user,proxyCommand,hostKeyAlias}=login,args=[...loginOptions({user,agentSocket,...proxyCommand===void 0?{}:{proxyCommand},...hostKeyAlias===void 0?{}:{hostKeyAlias},...forwardAgent===void 0?{}:{forwardAgent},...await hostKeyOptions(login,folder.path)}),login.destination,...login.sshArgs],report=message2=>{process.stderr.write(`eic: ${message2}
`)},exitCode=await (0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(sshProgram,args,process.env,report,stopSsh.signal),{listed,signed}=agent;return{exitCode:failed?_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_5__/* .failedExitCode */ .h:exitCode,agent:{listed,signed,failed}}}finally{sshEnded.abort(),agent.close(),await folder.remove()}}async function listen(agent,path){try{await agent.listen(path)}catch(thrown){throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .U("EIC_INPUT_INVALID",`The socket ${path} cannot be made: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_13__/* .thrownText */ .k)(thrown)}.`,{remedy:"Set TMPDIR to a directory with a short path, such as /tmp: that of a socket has at most about 100 characters.",cause:thrown})}}async function hostKeyOptions({known,hostKeyAlias,destination,configuration,version},folder){let{file,command}=knownHostsForSsh(known,hostKeyAlias??destination),path=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder,"known_hosts");file!==""&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(path,file);let global=configuration.globalKnownHostsFile?.split(" ")??[],files=file===""?{}:{knownHostsFiles:[path,...global]},strict=known.keys.length>0;if(command===void 0)return{...files,strict};if(version<since.knownHostsCommand){let fingerprints=known.keys.map(({sha256})=>sha256).join(" or ");return process.stderr.write(`eic: The host key of ${destination} must have the fingerprint ${fingerprints}.
`),{...files,strict:!1}}let knownHostsScript=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder,"known-hosts.sh");return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(knownHostsScript,command),{...files,knownHostsScript,strict}}function agentToForward({configuration,version}){let{SSH_AUTH_SOCK:own=""}=process.env,{forwardAgent}=configuration;return forwardAgent==="yes"&&own!==""&&version>=since.forwardAgentPath?own:void 0}


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

/***/ 5811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSsh: () => (/* binding */ runSsh)
/* harmony export */ });
/* harmony import */ var _chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8733);
/* harmony import */ var _chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _chunk_RZ7WS4ZA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5255);
/* harmony import */ var _chunk_WLQDJ3KD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8793);
/* harmony import */ var _chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3897);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6887);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2957);
/* harmony import */ var _chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8457);
/* harmony import */ var _chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5039);
/* harmony import */ var _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8910);
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7388);
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9844);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8953);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9163);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6282);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4675);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5009);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7733);
/* harmony import */ var _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(328);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(4900);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1225);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(207);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_55___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_55__);
function keyTypesFor(wanted,{keys}){return wanted!=="auto"?[wanted]:keys.length===0||keys.some(({type})=>type===void 0)?["ed25519","rsa"]:keys.some(({type})=>type==="ssh-ed25519")?["ed25519"]:["rsa"]}function pushedKeyRefused(target,osUser,keyTypes){let onlyEd25519=keyTypes.includes("rsa")?[]:["5. The crypto policy of the instance allows no Ed25519 keys (FIPS): use `--key-type rsa`."];return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_41__/* .EicError */ .U("EIC_AUTHENTICATION_REFUSED",`${(0,_chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_14__/* .where */ ._M)(target)} did not accept the key for ${osUser} that EC2 Instance Connect had just accepted.`,{remedy:"The push succeeded, so the cause is on the instance. sshd gives the same response for each of these; check them in this order.",details:[...(0,_chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_11__/* .refusalCauses */ .v0)(osUser,target.instance),...onlyEd25519]})}function refuseOtherWays(options){let jump=options.some(({letter})=>letter==="J")||(0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"ProxyJump").length>0;if(jump||(0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"ProxyCommand").length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_56__/* .UsageError */ .eb(`${jump?"-J and ProxyJump":"ProxyCommand"} cannot be used with eic ssh, which opens the connection itself. Leave it out; \`eic ssh --help\` shows the ways to an instance. For a way of your own, run ssh.`)}function namedOsUser(flag,options){let[first]=[...options.flatMap(({letter,value})=>letter==="l"?[value]:[]),...(0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"User")];if(flag!==void 0&&first!==void 0&&first!==flag)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_56__/* .UsageError */ .eb(`--os-user is ${flag}, and the user of ssh's options is ${first}. Give one of them.`);let user=flag??first;if(user!==void 0&&!(0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_38__/* .isOsUser */ .e)(user))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_56__/* .UsageError */ .eb(`The OS user is ${JSON.stringify(user)}; it takes ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_38__/* .osUserForm */ .E}.`);return user}var defaultOsUser="ec2-user";async function runSsh(argument,sshArgs,flags){let options=(0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .sshOptions */ .bN)(sshArgs);refuseOtherWays(options);let named=namedOsUser(flags.osUser,options),quiet=options.some(({letter})=>letter==="q"),knownHosts=await (0,_chunk_DZG2JNAH_js__WEBPACK_IMPORTED_MODULE_7__/* .readKnownHostsFile */ .B)(flags.knownHosts),stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_57__/* .StopSignal */ .d,cancelled=stop.signal,configuration;try{let version=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .openSshVersion */ .nG)();await (0,_chunk_RZ7WS4ZA_js__WEBPACK_IMPORTED_MODULE_2__/* .reachInstance */ .t)({instance:argument,flags,osUser:named??defaultOsUser,knownHosts,port:async id=>(configuration=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .sshConfiguration */ .Ve)(id,sshArgs),configuration.port??22),booted:"host-keys",cancelled},async reached=>{if(configuration===void 0)throw new Error("the port is asked for first");let known=await learn(reached,{knownHosts,cancelled,quiet});cancelled.throwIfAborted(),stop.close();let user=named??configuredUser(configuration)??defaultOsUser;process.exitCode=await login(reached,{user,sshArgs,flags,known,configuration,version})})}catch(thrown){cancelled.aborted?process.exitCode=(0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(await stop.received):thrown instanceof _chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .SshRefused */ .$S?process.exitCode=thrown.exitCode:(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_22__/* .reportFailure */ .x)(thrown)}finally{stop.close()}}async function login({target,aws,connectTimeoutMs},{user,sshArgs,flags,known,configuration,version}){let{instance}=target,keyTypes=keyTypesFor(flags.keyType,known),{argv,execPath}=process,{exitCode,agent}=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .loginWithAgent */ .hh)({destination:instance.id,sshArgs,user,keyTypes,push:(publicKey,cancelled)=>(0,_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_12__/* .pushKey */ .u0)(instance,user,publicKey,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_21__/* .Deadline */ .B(connectTimeoutMs,cancelled)),proxyCommand:[execPath,argv[1]??"","proxy",`--region=${aws.region}`,...flags.knownHosts===void 0?[]:[`--known-hosts=${flags.knownHosts}`],...(0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_34__/* .connectionWords */ .oc)({...flags,waitForBoot:void 0}),`--os-user=${user}`,instance.id],hostKeyAlias:instance.id,known,configuration,version});return exitCode===_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_22__/* .failedExitCode */ .h&&agent.listed&&!agent.signed&&!agent.failed&&(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_22__/* .reportFailure */ .x)(pushedKeyRefused(target,user,keyTypes)),exitCode}function configuredUser({user}){return user===(0,node_os__WEBPACK_IMPORTED_MODULE_55__.userInfo)().username?void 0:user}async function learn({target,aws,connectTimeoutMs},{knownHosts,cancelled,quiet}){let known=await (0,_chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_10__/* .learnHostKeys */ .zU)(target,knownHosts,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_21__/* .Deadline */ .B(connectTimeoutMs,cancelled));return known.consoleFailure!==void 0&&!quiet&&process.stderr.write(`eic: The console output of ${target.instance.id}, which may show its host keys, could not be read: ${known.consoleFailure}
`),known}


/***/ })

};
;