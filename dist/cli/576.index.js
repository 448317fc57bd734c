"use strict";
exports.id = 576;
exports.ids = [576];
exports.modules = {

/***/ 576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FileFailure)
/* harmony export */ });
/* harmony import */ var _chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
var FileFailure=class _FileFailure extends Error{constructor(fileName,message,{reason="unusable",cause}={}){super(message,cause===void 0?void 0:{cause});this.fileName=fileName;this.reason=reason}fileName;name="FileFailure";reason;static from(fileName,thrown){if(thrown instanceof _FileFailure)return thrown;let code=(0,_chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .v)(thrown);if(code===void 0)throw thrown;return new _FileFailure(fileName,sentences.get(code)??`The file system says ${code}.`,{reason:code==="ENOENT"?"missing":"unusable",cause:thrown})}},sentences=new Map([["ENOENT","There is no such file."],["ENOTDIR","There is no such file: a part of its path is not a directory."],["EISDIR","It is a directory, not a file."],["EACCES","This user does not have the permissions for it."],["EPERM","This user does not have the permissions for it."],["EROFS","It is on a file system that cannot be written to."],["ENOSPC","There is no space left on the disk to write it."],["ENXIO","It is a socket or a device, not a regular file."],["ELOOP","Its symbolic links lead in a circle."],["ENAMETOOLONG","Its name is longer than the file system allows."],["ERR_INVALID_ARG_VALUE","A file name cannot have a NUL character."]]);


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

/***/ 8195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var _chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(576);
/* harmony import */ var _chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7549);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6887);
/* harmony import */ var _chunk_EIT2I3FU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2466);
/* harmony import */ var _chunk_JDLVVTFW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4398);
/* harmony import */ var _chunk_763ZFM54_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3283);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6991);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3561);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6765);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6282);
/* harmony import */ var _chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6104);
/* harmony import */ var _chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2852);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4900);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1631);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6264);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5784);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_20__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_21__);
var closedGroup="sg-0c10ced0c10ced000",noRoute={subnet:"subnet-0c10ced0c10ced001",routeTable:"rtb-0c10ced0c10ced000"},closedAcl={subnet:"subnet-0c10ced0c10ced002",networkAcl:"acl-0c10ced0c10ced000"},closedSubnet="subnet-0c10ced0c10ced003",brokenNetwork={securityGroups:[{id:closedGroup,name:"closed",description:"Allows nothing"}],subnets:[noRoute.subnet,closedAcl.subnet,closedSubnet].map(id=>({id})),routeTables:[{id:noRoute.routeTable,subnetIds:[noRoute.subnet,closedSubnet]}],networkAcls:[{id:closedAcl.networkAcl,subnetIds:[closedAcl.subnet,closedSubnet],entries:[]}]};function placeWith(kinds){let[hasNoRoute,isClosed]=[kinds.includes("no-route"),kinds.includes("acl-closed")],subnetId=hasNoRoute?isClosed?closedSubnet:noRoute.subnet:closedAcl.subnet;return{...kinds.includes("group-closed")&&{securityGroupIds:[closedGroup]},...(hasNoRoute||isClosed)&&{subnetId}}}function instancesWith(count,faults,privateNames=[]){let names=Array.from({length:count},(_,index)=>`web-${index+1}`),check=(option,name)=>{if(name==="all"||names.includes(name))return;let last=count===1?"":` to web-${count}`;throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`${option}${name}: there is no such instance. The sandbox has web-1${last}; all names each of them.`)};for(let fault of faults)"instance"in fault&&check(`--fault ${fault.kind}=`,fault.instance);for(let name of privateNames)check("--private ",name);return names.map(name=>{let concerns=named=>named===name||named==="all",kinds=faults.flatMap(fault=>"instance"in fault&&concerns(fault.instance)?[fault.kind]:[]);return{name,...kinds.includes("stopped")&&{state:"stopped"},...kinds.includes("empty-console")&&{consoleOutput:null},...kinds.includes("status-impaired")&&{statusChecks:"impaired"},...placeWith(kinds),...privateNames.some(concerns)&&{publicAddress:null}}})}function policyTexts(paths){return paths.map(path=>{try{let text=(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.readFileSync)(path,"utf8");return (0,_chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(text,path),text}catch(error){let message=error instanceof _chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .ES?error.message:`${path}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(path,error).message}`;throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`--policy ${message}`)}})}var VariablesFile=class{#path;#text;constructor(path,text){if(this.#path=path,this.#text=text,requireFolder(path),(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.lstatSync)(path,{throwIfNoEntry:!1})?.isFile()===!1)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`--write-env ${path}: It is not a file.`);let beside=`${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.randomBytes)(6).toString("hex")}.tmp`;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.writeFileSync)(beside,text,{flag:"wx",mode:384}),(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.renameSync)(beside,path)}catch(error){throw (0,node_fs__WEBPACK_IMPORTED_MODULE_19__.rmSync)(beside,{force:!0}),new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`--write-env ${path}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFailure */ .P.from(path,error).message}`)}}remove(){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.readFileSync)(this.#path,"utf8")===this.#text&&(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.rmSync)(this.#path)}catch{}}};function requireFolder(path){let folder=(0,node_path__WEBPACK_IMPORTED_MODULE_21__.dirname)(path);if((0,node_fs__WEBPACK_IMPORTED_MODULE_19__.statSync)(folder,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`--write-env ${path}: the folder ${folder} does not exist.`)}async function runSandbox(command,flags){let{fault:faults=[],private:privateNames=[]}=flags,{endpoints=privateNames.length>0?1:0}=flags,{osUser:osUsers=["ec2-user"]}=flags,instances=instancesWith(flags.instances,faults,privateNames).map(options=>({...options,osUsers})),policies=policyTexts(flags.policy??[]),stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_22__/* .StopSignal */ .d;(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_23__/* .ignoreClosedPipe */ .Dg)();let sandbox=await (0,_chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_2__/* .startSandbox */ .OT)({instances,endpoints:Array.from({length:endpoints},()=>({})),region:flags.region,keyLifetimeSeconds:flags.keyLifetime,policies,...faults.length>0&&{network:brokenNetwork},...flags.port!==void 0&&{port:flags.port},...flags.sshPort!==void 0&&{sshPort:flags.sshPort}}),file;try{failCalls(sandbox,faults);let variables=(0,_chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_24__/* .sandboxVariables */ .dU)(sandbox);flags.writeEnv!==void 0&&(file=new VariablesFile(flags.writeEnv,(0,_chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCode */ .oN)(variables)));let[program,...args]=command;program===void 0&&file===void 0&&process.stdout.write((0,_chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCode */ .oN)(variables)),flags.quiet!==!0&&process.stderr.write(description(sandbox,osUsers,program===void 0)),program===void 0?await stop.received:stop.signal.aborted?process.exitCode=(0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(await stop.received):process.exitCode=await (0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(program,args,(0,_chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_24__/* .environmentWith */ .Cz)(variables),message=>{process.stderr.write(`eic: ${message}
`)})}finally{file?.remove(),await sandbox.close(),stop.close()}}function description(sandbox,osUsers,untilInterrupted){let users=`${osUsers.length===1?"user":"users"} ${osUsers.join(", ")}`;return[`The sandbox is an AWS endpoint at ${sandbox.endpoint} (Region ${sandbox.region}) with these instances:`,...sandbox.instances.map(instance=>{let{id,name,address,privateAddress,publicAddress}=instance,reached=publicAddress===null?`private ${privateAddress}`:`ssh ${address}`;return`  ${id}  ${name}  ${reached} port ${sandbox.sshPort}, ${users}`}),...sandbox.endpoints.map(({id,dnsName})=>`  ${id}  EC2 Instance Connect Endpoint  ${dnsName}`),`Every user of this machine who has its credentials can run commands as ${process.env.USER??"you"}.${untilInterrupted?" Interrupt to stop.":""}`,""].join(`
`)}function failCalls(sandbox,faults){for(let fault of faults){if(!("operation"in fault))continue;let{kind,operation,times}=fault,error=kind==="denied"?(0,_chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_11__/* .denied */ .wk)(operation,sandbox.principal):(0,_chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_11__/* .throttled */ .v6)(operation);sandbox.fail(operation,{...error,...times!==void 0&&{times}})}}


/***/ })

};
;