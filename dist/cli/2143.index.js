"use strict";
exports.id = 2143;
exports.ids = [2143];
exports.modules = {

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameLabels),
/* harmony export */   i: () => (/* binding */ paddedLabels)
/* harmony export */ });
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
var maxNameLength=40;function shownName(name){let shown=(0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_0__/* .defused */ .t)((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name??"",maxNameLength));return shown===""?void 0:shown}function nameLabels(instances){let names=new Map(instances.map(({id,name})=>[id,shownName(name)])),distinct=new Set(names.values()),namesSuffice=!distinct.has(void 0)&&distinct.size===names.size;return new Map([...names].map(([id,name])=>[id,name===void 0?id:namesSuffice?name:`${name} (${id})`]))}function paddedLabels(labels){let width=Math.max(0,...[...labels.values()].map(label=>[...label].length));return new Map([...labels].map(([id,label])=>[id,label+" ".repeat(width-[...label].length)]))}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ readConsole),
/* harmony export */   Ul: () => (/* binding */ builtWithoutPackages),
/* harmony export */   ji: () => (/* binding */ DescribeImagesCommand),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);
/* harmony import */ var _chunk_UCTPVPWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8142);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _chunk_B5JQY53Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7733);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4337);
var DescribeImagesCommand=class extends (0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeImages",_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* .DescribeImages$ */ .gy){};var GetConsoleOutputCommand=class extends (0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"GetConsoleOutput",_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* .GetConsoleOutput$ */ .NX){};var almaLinuxName=/^AlmaLinux OS (\d+)\.(\d+)\.(\d{8})/,packagesSince="20240303";function builtWithoutPackages(imageName2){let[,major,,day]=almaLinuxName.exec(imageName2)??[];if(!(major===void 0||day===void 0))return Number(major)<10&&day<packagesSince}async function imageName(imageId,aws,deadline){let action="ec2:DescribeImages",call={action,statement:{Effect:"Allow",Action:action,Resource:"*"}},command2=new DescribeImagesCommand({ImageIds:[imageId]});try{let{Images}=await (0,_chunk_UCTPVPWX_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call,deadline,abortSignal=>aws.ec2.send(command2,{abortSignal}));return Images?.[0]?.Name}catch{return}}var beginFingerprints="-----BEGIN SSH HOST KEY FINGERPRINTS-----",endFingerprints="-----END SSH HOST KEY FINGERPRINTS-----",beginKeys="-----BEGIN SSH HOST KEY KEYS-----",endKeys="-----END SSH HOST KEY KEYS-----",longestLine=4096,mostKeys=64,prefix=new RegExp(["^",/(?:\[ {0,8}\d{1,9}\.\d{1,9}\] cloud-init(?:\[\d{1,9}\])?: )?/,/(?:(?:<\d{1,3}>)?(?:(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,32})(?: [\w.-]{1,253})? )?(?:cloud-init|ec2)(?:\[\d{1,9}\])?: )?/,/(?:ci-info: )?/].map(part=>typeof part=="string"?part:part.source).join("")),keyLine=/^((?:ssh|ecdsa)-[a-z0-9-]{1,40}) ([A-Za-z0-9+/=]+)(?: .*)?$/;function consoleHostKeys(text){let fingerprints,keys,openFingerprints,openKeys;for(let[end,line]of linesOf(text))if(line===beginFingerprints||line===beginKeys)openFingerprints=line===beginFingerprints?new Map:void 0,openKeys=line===beginKeys?new Map:void 0;else if(line===endFingerprints||line===endKeys)line===endFingerprints&&openFingerprints?.size?fingerprints={items:[...openFingerprints.values()],end}:line===endKeys&&openKeys?.size&&(keys={items:[...openKeys.values()],end}),openFingerprints=void 0,openKeys=void 0;else if(openFingerprints!==void 0&&openFingerprints.size<mostKeys){let read=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .readListedFingerprint */ .qE)(line);read!==void 0&&openFingerprints.set(`${read.type} ${read.sha256}`,read)}else if(openKeys!==void 0&&openKeys.size<mostKeys){let read=readKey(line);read!==void 0&&openKeys.set(read.blob.toString("base64"),read)}if(fingerprints!==void 0&&keys!==void 0&&contradict(keys.items,fingerprints.items)&&(keys.end>fingerprints.end?fingerprints=void 0:keys=void 0),!(fingerprints===void 0&&keys===void 0))return{keys:keys?.items??[],fingerprints:fingerprints?.items??[]}}function*linesOf(text){for(let start=0;start<text.length;){let newline=text.indexOf(`
`,start),end=newline<0?text.length:newline;end-start<=longestLine&&(yield[end,text.slice(start,end).trimEnd().replace(prefix,"")]),start=end+1}}function readKey(line){let[,type,encoded]=keyLine.exec(line)??[];if(type===void 0||encoded===void 0)return;let key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicKey */ .RR)(type,encoded);return"problem"in key?void 0:key}function contradict(keys,fingerprints){return keys.some(({type,blob})=>{let ofType=fingerprints.filter(known=>known.type===type);return ofType.length>0&&!ofType.some(({sha256})=>sha256===(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(blob))})}async function readConsole(instance,aws,deadline){let call={action:"ec2:GetConsoleOutput",statement:(0,_chunk_B5JQY53Q_js__WEBPACK_IMPORTED_MODULE_3__/* .getConsoleOutputStatement */ .o8)(instance)},command2=new GetConsoleOutputCommand({InstanceId:instance.id});try{let{Output=""}=await (0,_chunk_UCTPVPWX_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call,deadline,abortSignal=>aws.ec2.send(command2,{abortSignal})),text=Buffer.from(Output,"base64"),hostKeys=consoleHostKeys(text.toString("utf8"));return{bytes:text.length,...hostKeys!==void 0&&{hostKeys}}}catch(thrown){if(deadline.throwIfCancelled(),thrown instanceof _chunk_B5JQY53Q_js__WEBPACK_IMPORTED_MODULE_3__/* .TooManyOpenFiles */ .tG)throw thrown;return{failure:_chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U.from(thrown)}}}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ instanceIds)
/* harmony export */ });
/* harmony import */ var _chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);
/* harmony import */ var _chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4267);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4337);
var maxListed=20;async function instanceIds(instances,aws,deadline){let names=instances.filter(text=>!(0,_chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstanceId */ .zo)(text)),byName=names.length===0?new Map:await (0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_0__/* .findByName */ ._U)(names,aws,deadline),ids=instances.map(text=>(0,_chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstanceId */ .zo)(text)?text:runningOne(text,byName.get(text)??[],aws.region));return[...new Set(ids)]}function runningOne(name,instances,region){let running=instances.filter(({state})=>state==="running"),[only]=running;if(only!==void 0&&running.length===1)return only.id;let shown=JSON.stringify(name);throw running.length>1?new _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_INPUT_INVALID",`${running.length} running instances have the name ${shown}.`,{remedy:"Give the ID of the one that you mean, or the IDs of all of them.",details:listed(running)}):instances.length>0?new _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_INSTANCE_NOT_RUNNING",`No instance with the name ${shown} is running.`,{remedy:"Start it, or give another instance.",details:listed(instances)}):new _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_INSTANCE_NOT_FOUND",`No instance in ${region} has the name ${shown}.`,{remedy:"Check the name, `--region` and `--profile`; or give the instance ID."})}function listed(instances){let lines=instances.slice(0,maxListed).map(({id,state,publicIpv4,privateIpv4,ipv6,availabilityZone})=>[id,state,publicIpv4??privateIpv4??ipv6,availabilityZone].filter(part=>part!==void 0).join("  ")),more=instances.length-maxListed;return more>0?[...lines,`… and ${more} more.`]:lines}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHostKeys: () => (/* binding */ runHostKeys)
/* harmony export */ });
/* harmony import */ var _chunk_HDVBLEJU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1373);
/* harmony import */ var _chunk_SZA2D3TL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);
/* harmony import */ var _chunk_KGHQCEWQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(914);
/* harmony import */ var _chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5246);
/* harmony import */ var _chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4267);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4349);
/* harmony import */ var _chunk_UCTPVPWX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8142);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6556);
/* harmony import */ var _chunk_427KXQCS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8906);
/* harmony import */ var _chunk_B5JQY53Q_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7733);
/* harmony import */ var _chunk_PPPXYJSJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6341);
/* harmony import */ var _chunk_QKFOTUGS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7397);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9830);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8750);
/* harmony import */ var _chunk_BDDWN4SX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9833);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2039);
/* harmony import */ var _chunk_AAXSCG23_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4337);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8065);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3883);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4310);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(207);
function foundHostKeys(hostKeys){if(hostKeys===void 0)return[];let listed=new Set(hostKeys.fingerprints.map(({sha256})=>sha256)),keys=hostKeys.keys.map(({type,blob})=>{let sha256=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .Rj)(blob);return{type,sha256,blob,isListed:listed.has(sha256)}}),shown=new Set(keys.map(({sha256})=>sha256)),others=hostKeys.fingerprints.filter(({sha256})=>!shown.has(sha256)).map(({type,sha256})=>({type,sha256,isListed:!0}));return[...keys,...others]}function hostKeyLine({type,sha256,blob},id,address,port){let place=address===void 0||port===22?address:`[${address}]:${port}`;return[[id,place].filter(name=>name!==void 0).join(","),type,blob?.toString("base64")??sha256].filter(word=>word!==void 0).join(" ")}var totalMs=3e4;async function runHostKeys(instances,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_25__/* .allowClosedOutput */ .ro)();try{let{region}=await (0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_2__/* .awsSettings */ .Tk)(flags),aws=(0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_2__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B2(totalMs,new AbortController().signal),ids=await (0,_chunk_SZA2D3TL_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceIds */ .K)(instances,aws,deadline),{instances:found,problems}=await (0,_chunk_QCA26XAW_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstances */ .wG)(ids,aws,deadline),labels=(0,_chunk_HDVBLEJU_js__WEBPACK_IMPORTED_MODULE_26__/* .nameLabels */ .B)([...found.values()]),missing=0;for(let id of ids){let instance=found.get(id),problem=problems.get(id);if(instance===void 0)throw problem??new Error(`${id} is neither found nor missing`);await showInstance(instance,labels.get(id)??id,flags.port,aws,deadline)===0&&(missing+=1)}process.exitCode=missing===0?0:1}finally{aws.close()}}catch(thrown){(0,_chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .xV)(thrown)}}async function showInstance(instance,label,port,aws,deadline){let{id,state,imageId}=instance,[answer,image]=await Promise.all([(0,_chunk_KGHQCEWQ_js__WEBPACK_IMPORTED_MODULE_1__/* .readConsole */ .MC)(instance,aws,deadline),imageId===void 0?void 0:(0,_chunk_KGHQCEWQ_js__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(imageId,aws,deadline)]),name=label.includes(id)?label:`${label} (${id})`,about=image===void 0?"":`, image ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_27__/* .singleLine */ .pF)(image,100)}`;process.stderr.write(`${name}: ${state}${about}
`);let keys=foundHostKeys(answer.hostKeys);for(let key of keys)process.stderr.write(`  ${key.type??"key of unknown type"} ${key.sha256}: ${comparison(key)}
`),process.stdout.write(`${hostKeyLine(key,id,(0,_chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_11__/* .directAddress */ .ey)(instance),port)}
`);return keys.length===0&&process.stderr.write(`  No host key was found: ${whyNone(answer)}
`),keys.length}function comparison({blob,isListed}){return blob===void 0?"the console shows only its fingerprint. The action takes the line, OpenSSH does not.":isListed?"the console shows the key and its fingerprint, which agree.":"the console shows the key."}function whyNone({failure,bytes=0}){return failure!==void 0?[failure.message,failure.remedy,...failure.details].flatMap(text=>text.split(/\r?\n/)).map(_chunk_GCE6FC3S_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om).join(`
  `):bytes===0?"EC2 has no console output of it. It appears some minutes after the instance was started.":`its console output (${bytes} bytes) has no block of host keys. That is normal after a reboot or much output.`}


/***/ })

};
;