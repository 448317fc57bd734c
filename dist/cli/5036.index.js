"use strict";
exports.id = 5036;
exports.ids = [5036];
exports.modules = {

/***/ 7954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ relay),
/* harmony export */   fv: () => (/* binding */ openStream),
/* harmony export */   ms: () => (/* binding */ relayStandardStreams)
/* harmony export */ });
/* harmony import */ var _chunk_ORFX25GX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7250);
/* harmony import */ var _chunk_Z5NN3NMT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8166);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4337);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2347);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
async function openStream(route,target,deadline){for(let attempt=0;;attempt++)try{return await route.open(target,deadline)}catch(thrown){if(deadline.throwIfCancelled(),!(thrown instanceof _chunk_Z5NN3NMT_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionDropped */ .rB))throw thrown;if(!await deadline.backOff(attempt))throw (0,_chunk_ORFX25GX_js__WEBPACK_IMPORTED_MODULE_0__/* .keptDropping */ .MZ)(target,deadline.totalMs,thrown)}}async function relay(local,stream,target){local.allowHalfOpen=!0,stream.allowHalfOpen=!0;let localFailed=!1;local.once("error",()=>{localFailed=!stream.destroyed});try{await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(local,stream),(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream,local)])}catch(thrown){if(!localFailed)throw connectionLost(thrown,target)}}async function relayStandardStreams(stream,target){stream.allowHalfOpen=!0,(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(process.stdin,stream).catch(()=>{});let readerGone=!1;process.stdout.once("error",()=>{readerGone=!stream.destroyed});try{await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream,process.stdout)}catch(thrown){if(!readerGone)throw connectionLost(thrown,target)}}function connectionLost(thrown,target){return thrown instanceof _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U?thrown:new _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_CONNECTION_LOST",`The connection to ${(0,_chunk_Z5NN3NMT_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(target)} was lost: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownText */ .k)(thrown)}.`,{remedy:"Connect again. If it recurs, check what closes it: the server, a firewall, or the instance.",cause:thrown})}


/***/ }),

/***/ 100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reachInstance)
/* harmony export */ });
/* harmony import */ var _chunk_ZA7WEJTL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5267);
/* harmony import */ var _chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3915);
/* harmony import */ var _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4349);
/* harmony import */ var _chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);
/* harmony import */ var _chunk_PBQ4BIUX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(740);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(207);
var bootAttemptMs=1e4;async function reachInstance(destination,use){let{flags,osUser,cancelled,booted,knownHosts={entries:[],warnings:[]}}=destination,{region}=await (0,_chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .awsSettings */ .Tk)(flags),{connectTimeoutMs}=(0,_chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_2__/* .readConnectionFlags */ .m_)(flags,22,osUser),aws=(0,_chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(connectTimeoutMs,cancelled),[id=""]=await (0,_chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceIds */ .Ke)([destination.instance],aws,deadline),{routing,waitForBootMs}=(0,_chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_2__/* .readConnectionFlags */ .m_)(flags,await destination.port(id),osUser),waiting=reason=>{process.stderr.write(`eic: Waiting for ${id} to boot: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_5__/* .singleLine */ .pF)((0,_chunk_PBQ4BIUX_js__WEBPACK_IMPORTED_MODULE_3__/* .inFlagWords */ .VY)(reason))}
`)},found=await (0,_chunk_ZA7WEJTL_js__WEBPACK_IMPORTED_MODULE_0__/* .findBooted */ .Zp)([id],{aws,deadline:()=>new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(connectTimeoutMs,cancelled),wait:new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(waitForBootMs??0,cancelled),waiting:()=>{waitForBootMs!==void 0&&waiting("it is pending")}}),instance=(0,_chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_6__/* .foundInstance */ .C)(id,found),route=(0,_chunk_ZA7WEJTL_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseRoute */ .Xb)(routing,{osUser,keyType:"auto",hostKeyMode: _chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_2__/* .hostKeyMode */ .xW,knownHosts,aws,warn:message=>process.stderr.write(`eic: ${message}
`),debug:()=>{}});try{let target=await route.target(instance,new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(connectTimeoutMs,cancelled));if(waitForBootMs!==void 0&&booted!==void 0){var _stack=[];try{let _probe=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_4__/* .__using */ .r1)(_stack,await (0,_chunk_ZA7WEJTL_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForBoot */ .bC)(target,route,{hostKeyMode:booted==="host-keys"?_chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_2__/* .hostKeyMode */ .xW:"off",knownHosts,aws,wait:new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(waitForBootMs,cancelled),attemptMs:Math.min(connectTimeoutMs,bootAttemptMs),wasPending:found.wasPending.has(id),waiting}))}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_4__/* .__callDispose */ .qs)(_stack,_error,_hasError)}}return await use({target,route,aws,connectTimeoutMs})}finally{route.close()}}finally{aws.close()}}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foundInstance)
/* harmony export */ });
function foundInstance(id,{instances,problems}){let problem=problems.get(id);if(problem!==void 0)throw problem;let instance=instances.get(id);if(instance===void 0)throw new Error(`${id} is neither found nor missing`);return instance}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTunnel: () => (/* binding */ runTunnel)
/* harmony export */ });
/* harmony import */ var _chunk_34OCPMZO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7954);
/* harmony import */ var _chunk_LWJVPYFM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(100);
/* harmony import */ var _chunk_ZA7WEJTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5267);
/* harmony import */ var _chunk_ORFX25GX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7250);
/* harmony import */ var _chunk_Z5NN3NMT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8166);
/* harmony import */ var _chunk_VWIEUCJ6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
/* harmony import */ var _chunk_QLQQNDAN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3013);
/* harmony import */ var _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3243);
/* harmony import */ var _chunk_MQNEOMR7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4463);
/* harmony import */ var _chunk_RVKHEWKH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4079);
/* harmony import */ var _chunk_HGH4RHGR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3025);
/* harmony import */ var _chunk_PLJ5S252_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3808);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6556);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4349);
/* harmony import */ var _chunk_QKFOTUGS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7397);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9830);
/* harmony import */ var _chunk_BL6XQI2A_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(160);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4900);
/* harmony import */ var _chunk_WWPMR5CJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9470);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8750);
/* harmony import */ var _chunk_PBQ4BIUX_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(740);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4337);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2347);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1631);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1225);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8065);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3883);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4310);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(207);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_32___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_32__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_33___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_33__);
async function forwardPort(options){let{cancelled,failed}=options,connections=new Set,server=(0,node_net__WEBPACK_IMPORTED_MODULE_33__.createServer)({allowHalfOpen:!0,pauseOnConnect:!0,noDelay:!0},socket=>{let connection=serve(socket,options).catch(thrown=>{cancelled.aborted||failed(thrown)}).finally(()=>{socket.destroy(),connections.delete(connection)});connections.add(connection)});server.listen({host:options.address,port:options.port,exclusive:!0}),await (0,node_events__WEBPACK_IMPORTED_MODULE_32__.once)(server,"listening");let address=server.address();if(address===null||typeof address=="string")throw new Error("a TCP server has a port");let closed=(0,node_events__WEBPACK_IMPORTED_MODULE_32__.once)(server,"close"),stop=()=>{server.close()};cancelled.addEventListener("abort",stop,{once:!0}),cancelled.aborted&&stop();let ended=closed.then(async()=>{await Promise.all(connections)});return{port:address.port,ended}}async function serve(socket,options){var _stack=[];try{let{route,target,connectTimeoutMs,cancelled}=options;socket.on("error",()=>{});let _place=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_31__/* .__using */ .r1)(_stack,await route.reserve(target,cancelled));let stream=await (0,_chunk_34OCPMZO_js__WEBPACK_IMPORTED_MODULE_0__/* .openStream */ .fv)(route,target,new _chunk_OIWETGD3_js__WEBPACK_IMPORTED_MODULE_7__/* .Deadline */ .B2(connectTimeoutMs,cancelled));let end=()=>{stream.destroy(),socket.destroy()};cancelled.addEventListener("abort",end,{once:!0});try{if(cancelled.aborted)return;await (0,_chunk_34OCPMZO_js__WEBPACK_IMPORTED_MODULE_0__/* .relay */ .Ee)(socket,stream,target)}finally{cancelled.removeEventListener("abort",end),stream.destroy()}}catch(_){var _error=_,_hasError=!0}finally{(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_31__/* .__callDispose */ .qs)(_stack,_error,_hasError)}}async function runTunnel(instance,flags){let stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_34__/* .StopSignal */ .d;(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_35__/* .ignoreClosedPipe */ .Dg)();let{bind,localPort=0,remotePort}=flags;try{await (0,_chunk_LWJVPYFM_js__WEBPACK_IMPORTED_MODULE_1__/* .reachInstance */ .t)({instance,flags,osUser:"ec2-user",port:()=>remotePort,cancelled:stop.signal},async({target,route,connectTimeoutMs})=>{let{name}=target.instance,{port,ended}=await listen({address:bind,port:localPort,route,target,connectTimeoutMs,failed:thrown=>{process.stderr.write(`eic: ${(0,_chunk_RVKHEWKH_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .kc)(_chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_19__/* .EicError */ .U.from(thrown))}
`)},cancelled:stop.signal});process.stdout.write(`${bind.includes(":")?`[${bind}]`:bind}:${port}
`),process.stderr.write(`Forwards to ${(0,_chunk_Z5NN3NMT_js__WEBPACK_IMPORTED_MODULE_4__/* .where */ ._M)(target)}${name===void 0?"":`, ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_36__/* .singleLine */ .pF)(name)}`}, over the route ${target.route}. Interrupt to end.
`),await ended})}catch(thrown){stop.signal.aborted||(0,_chunk_RVKHEWKH_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFailure */ .xV)(thrown)}finally{stop.close()}}async function listen(options){try{return await forwardPort(options)}catch(thrown){throw thrown instanceof Error&&"syscall"in thrown&&thrown.syscall==="listen"?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_37__/* .UsageError */ .eb(`cannot listen on ${options.address} port ${options.port}: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_38__/* .thrownText */ .k)(thrown)}`):thrown}}


/***/ })

};
;