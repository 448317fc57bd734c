"use strict";
exports.id = 9117;
exports.ids = [9117];
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

/***/ 8953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ hostKeyAlgorithms),
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   TZ: () => (/* binding */ knownHostsLine),
/* harmony export */   c1: () => (/* binding */ preferredKeyExchange),
/* harmony export */   uJ: () => (/* binding */ parseKnownHosts)
/* harmony export */ });
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6556);
var hostKeyAlgorithms=[{algorithm:"ssh-ed25519",keyType:"ssh-ed25519"},{algorithm:"ecdsa-sha2-nistp256",keyType:"ecdsa-sha2-nistp256"},{algorithm:"ecdsa-sha2-nistp384",keyType:"ecdsa-sha2-nistp384"},{algorithm:"ecdsa-sha2-nistp521",keyType:"ecdsa-sha2-nistp521"},{algorithm:"rsa-sha2-512",keyType:"ssh-rsa"},{algorithm:"rsa-sha2-256",keyType:"ssh-rsa"}],hostKeyTypes=new Set(hostKeyAlgorithms.map(({keyType})=>keyType)),preferredKeyExchange="curve25519-sha256",algorithms={kex:[preferredKeyExchange,"curve25519-sha256@libssh.org","ecdh-sha2-nistp256","ecdh-sha2-nistp384","ecdh-sha2-nistp521","diffie-hellman-group16-sha512","diffie-hellman-group18-sha512","diffie-hellman-group14-sha256"],cipher:["aes128-gcm@openssh.com","aes256-gcm@openssh.com","aes128-ctr","aes192-ctr","aes256-ctr","chacha20-poly1305@openssh.com"],hmac:["hmac-sha2-256-etm@openssh.com","hmac-sha2-512-etm@openssh.com","hmac-sha2-256","hmac-sha2-512"],compress:["none"]};var looksLikeKeyType=/^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)/,sha1Bytes=20;function parseKnownHosts(text){let entries=[],warnings=[],problems=[],lines=text.replace(/^\ufeff/,"").split(/\r\n|\r|\n/);for(let[index,raw]of lines.entries()){let line=index+1,parsed=parseLine(raw);if(parsed!==void 0){if("problem"in parsed){problems.push(`line ${line}: ${parsed.problem}`);continue}for(let warning of parsed.warnings)warnings.push(`Line ${line} of known-hosts: ${warning}`);parsed.marker!=="@cert-authority"&&entries.push({line,names:parsed.names,revoked:parsed.marker==="@revoked",key:parsed.key})}}return{knownHosts:{entries,warnings},problems}}function knownHostsLine(name,key){return`${name} ${key.type} ${key.blob.toString("base64")}`}function parseLine(raw){let fields=raw.trim().split(/[ \t]+/),first=fields[0];if(first===void 0||first===""||first.startsWith("#"))return;if(first.startsWith("-----"))return{problem:"a line of a PEM file; known-hosts takes lines of `names key-type base64-key`"};let marker=first==="@revoked"||first==="@cert-authority"?first:void 0;if(marker!==void 0)fields.shift();else if(first.startsWith("@"))return{problem:"the marker is not one of `@revoked` and `@cert-authority`"};return marker!==void 0&&fields[0]?.startsWith("@")?{problem:"expected names after the marker, of which a line has only one"}:fields.slice(0,3).some(_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeFingerprint */ .k1)?parseFingerprintLine(fields,marker):parseKeyLine(fields,marker)}function parseKeyLine(fields,marker){let[nameList,type,encoded]=fields;if(nameList!==void 0&&looksLikeKeyType.test(nameList)&&type?.startsWith("AAAA"))return{problem:"the names are missing; write the address or the instance ID before the key type"};if(!nameList||!type||!encoded)return{problem:"expected `names key-type base64-key`, separated by spaces, or a fingerprint"};if(/^\d+$/.test(type)&&/^\d+$/.test(encoded))return{problem:"a key of SSH protocol 1, which is not supported"};if(!looksLikeKeyType.test(type)&&!encoded.startsWith("AAAA"))return{problem:"expected a key type such as `ssh-ed25519` after the names, which have no spaces in them"};let key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .readPublicKey */ .RR)(type,encoded);if("problem"in key)return key;let read=readNames(nameList);if("problem"in read)return read;let sha256=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(key.blob),warnings=[...read.warnings,...typeWarnings(type,marker)];return{marker,names:read.names,key:{type,sha256,blob:key.blob},warnings}}function parseFingerprintLine(fields,marker){if(marker==="@cert-authority")return{problem:"expected a key after `@cert-authority`, not a fingerprint"};let listed=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .readListedFingerprint */ .qE)(fields.join(" "));if(listed!==void 0)return{marker,names:{kind:"any"},key:listed,warnings:[]};let at=fields.findIndex(_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeFingerprint */ .k1),key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .readFingerprint */ .bi)(fields[at]??"");if("problem"in key)return key;let before=fields.slice(0,at),last=before.at(-1),type=last!==void 0&&looksLikeKeyType.test(last)?last:void 0;type!==void 0&&before.pop();let[nameList,...more]=before;if(more.length>0)return{problem:"expected a key type such as `ssh-ed25519` between the names and the fingerprint"};let read=nameList===void 0?{names:{kind:"any"},warnings:[]}:readNames(nameList);if("problem"in read)return read;let warnings=[...read.warnings,...type===void 0?[]:typeWarnings(type,marker)];return{marker,names:read.names,key:{type,sha256:key.sha256},warnings}}function typeWarnings(type,marker){return marker==="@cert-authority"?["host certificates are not supported, so `@cert-authority` has no effect; pin the host key itself."]:marker==="@revoked"||hostKeyTypes.has(type)?[]:[`host keys of type ${type} are not supported; pin a key of another type as well.`]}function readNames(nameList){return nameList.startsWith("|")?readHashedName(nameList):readPatterns(nameList)}function readHashedName(text){let[,version,encodedSalt,encodedHash,...more]=text.split("|"),salt=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(encodedSalt??""),hash=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(encodedHash??"");return version!=="1"||salt?.length!==sha1Bytes||hash?.length!==sha1Bytes||more.length>0?{problem:"the hashed name is damaged; expected `|1|salt|hash`, each part the base64 of 20 bytes"}:{names:{kind:"hashed",salt,hash},warnings:[]}}function readPatterns(list){let positive=[],negated=[],warnings=[];for(let item of list.toLowerCase().split(",")){let negates=item.startsWith("!"),name=negates?item.slice(1):item;if(name==="")continue;let doubt=doubtAbout(name);if(doubt!==void 0&&"problem"in doubt)return doubt;doubt!==void 0&&warnings.push(doubt.warning),(negates?negated:positive).push(name)}return positive.length===0&&warnings.push("only negated or empty names, so the line matches no host."),{names:{kind:"patterns",positive,negated},warnings}}function doubtAbout(name){if(!/[*?]/.test(name))if(name.includes("[")||name.includes("]")){let port=Number(/^\[[^[\]]+\]:(\d{1,5})$/.exec(name)?.[1]??Number.NaN);if(!(port>=1&&port<=65535))return{problem:"a name in brackets is written `[name]:port`, with a port from 1 to 65535"};if(port===22)return{warning:"a name in brackets with port 22 never matches; write the bare name, as OpenSSH does."}}else{if(/^[^:]+:\d*$/.test(name))return{problem:"a name with a port is written `[name]:port`"};if(/^[0-9a-f.:]+\/\d+$/.test(name))return{warning:"address ranges are not part of the format and never match; use wildcards, as in `10.0.*`."}}}


/***/ }),

/***/ 3582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ windowMs),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   u0: () => (/* binding */ pushKey),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5282);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8070);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5784);
var command=(0,_chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_6__/* .makeBuilder */ .k8)(_chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_0__/* .commonParams */ .Sx,"AWSEC2InstanceConnectService","EC2InstanceConnectClient",_chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_5__/* .getEndpointPlugin */ .rD),_ep0={},_mw0=(Command,cs,config,o)=>[];var SendSSHPublicKeyCommand=class extends command(_ep0,_mw0,"SendSSHPublicKey",_chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SendSSHPublicKey$ */ .fO){};var windowMs=6e4;async function pushKey(instance,osUser,publicKey,aws,deadline,pace){let call={action:"ec2-instance-connect:SendSSHPublicKey",statement:(0,_chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_2__/* .sendSshPublicKeyStatement */ .o)(instance,osUser)},command2=new SendSSHPublicKeyCommand({InstanceId:instance.id,InstanceOSUser:osUser,SSHPublicKey:publicKey,...instance.availabilityZone===void 0?{}:{AvailabilityZone:instance.availabilityZone}});try{await (0,_chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .I)(call,deadline,abortSignal=>aws.instanceConnect.send(command2,{abortSignal}),pace)}catch(thrown){throw instanceProblem(thrown,instance)??thrown}}function instanceProblem(thrown,{id,region}){if(!(thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U))return;let{requestId}=thrown;switch((0,_chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_3__/* .awsErrorName */ .ZH)(thrown.cause)){case"EC2InstanceNotFoundException":return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U("EIC_INSTANCE_NOT_FOUND",`EC2 Instance Connect does not find ${id} in ${region}.`,{remedy:"It may have been terminated a moment ago: check its state.",requestId,cause:thrown});case"EC2InstanceStateInvalidException":case"EC2InstanceUnavailableException":return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U("EIC_INSTANCE_NOT_RUNNING",`EC2 Instance Connect says that ${id} is not running.`,{remedy:"It may have been stopped a moment ago: check its state.",requestId,cause:thrown});default:return}}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(thrown){return thrown instanceof Error&&"code"in thrown&&typeof thrown.code=="string"?thrown.code:void 0}


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ failedExitCode),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3843);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
var failedExitCode=255;function reportFailure(thrown){if(thrown instanceof _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb)throw thrown;let error=_chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U.from(thrown);return process.exitCode=error.code==="EIC_INPUT_INVALID"?_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_3__/* .usageExitCode */ .rP:failedExitCode,process.stderr.write(`eic: ${(0,_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)((0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_1__/* .errorInFlagWords */ .nl)(error))}
`),error}


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

/***/ 6556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   bi: () => (/* binding */ readFingerprint),
/* harmony export */   iE: () => (/* binding */ keyType),
/* harmony export */   k1: () => (/* binding */ looksLikeFingerprint),
/* harmony export */   qE: () => (/* binding */ readListedFingerprint),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var sshName=/^[\x21-\x7e]{1,64}$/,base64=/^[A-Za-z0-9+/]+={0,2}$/;var coordinateBytes=new Map([["nistp256",32],["nistp384",48],["nistp521",66]]);function keyType(blob){let first=readString(blob,0)?.toString("latin1");if(first===void 0||!sshName.test(first))throw new RangeError("Not an SSH public key: it does not begin with a key type.");return first}function readPublicKey(type,encoded){let blob=decodeBase64(encoded);if(blob===void 0)return{problem:"the key is not valid base64"};let actual;try{actual=keyType(blob)}catch{return{problem:"the base64 text does not hold an SSH public key"}}return actual!==type?{problem:`the key type does not match the key, which is of type ${actual}`}:isWellFormed(type,blob)?{type,blob}:{problem:`the key is damaged or cut: it is not a valid ${type} key`}}function decodeBase64(text){if(text.length%4!==0||!base64.test(text))return;let bytes=Buffer.from(text,"base64");return bytes.toString("base64")===text?bytes:void 0}function readString(blob,offset){if(offset+4>blob.length)return;let end=offset+4+blob.readUInt32BE(offset);return end>blob.length?void 0:blob.subarray(offset+4,end)}function readFields(blob,limit){let fields=[];for(let offset=0;offset<blob.length;){let field=readString(blob,offset);if(field===void 0||fields.length===limit)return;fields.push(field),offset+=4+field.length}return fields}function isWellFormed(type,blob){switch(type){case"ssh-ed25519":return readFields(blob,2)?.[1]?.length===32;case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":{let[,curve,point]=readFields(blob,3)??[],curveName=type.slice(11),bytes=coordinateBytes.get(curveName);return curve?.toString("latin1")===curveName&&bytes!==void 0&&point?.length===1+2*bytes&&point[0]===4}case"ssh-rsa":{let fields=readFields(blob,3);return fields?.length!==3?!1:fields.slice(1).every(isPositive)&&bits(fields[2])>=1024}case"ssh-dss":{let fields=readFields(blob,5);return fields?.length===5&&fields.slice(1).every(isPositive)}default:return!0}}function isPositive(mpint){let[first,second]=mpint;return first===void 0||first>=128?!1:first!==0||second!==void 0&&second>=128}function bits(mpint){let first=mpint?.[0];return mpint===void 0||first===void 0?0:(mpint.length-1)*8+(first===0?0:32-Math.clz32(first))}function fingerprint(blob){return`SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(blob).digest("base64").replace(/=+$/,"")}`}var digestCharacters=43,md5=/^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/i,namedHash=/^(?:md5|sha1|sha256|sha384|sha512):/i;function looksLikeFingerprint(word){return md5.test(word)||namedHash.test(word)}function readFingerprint(word){if(md5.test(word)||/^md5:/i.test(word))return{problem:"MD5 fingerprints are not supported; take the one that begins with `SHA256:`, which `ssh-keygen -lf FILE` prints"};if(!word.startsWith("SHA256:"))return{problem:"a fingerprint begins with `SHA256:`, in uppercase, as `ssh-keygen -lf FILE` prints it"};let digest=word.slice(7);return digest.endsWith("=")?{problem:"the fingerprint has padding; remove each `=` at its end"}:digest.length!==digestCharacters?{problem:`the fingerprint has ${digest.length} characters after \`SHA256:\`; it takes ${digestCharacters}`}:decodeBase64(`${digest}=`)===void 0?{problem:"the fingerprint is not valid base64"}:{sha256:word}}var listedLine=/^(\d{1,5}) (SHA256:[A-Za-z0-9+/]{43}) (?:.* )?\(([A-Z0-9-]{1,20})\)$/;function readListedFingerprint(line){let[,bits2,word,family]=listedLine.exec(line)??[];if(bits2===void 0||word===void 0||family===void 0)return;let type=typeOfFamily(family,bits2),read=readFingerprint(word);return type===void 0||"problem"in read?void 0:{type,sha256:read.sha256}}function typeOfFamily(family,bits2){if(family==="ED25519")return"ssh-ed25519";if(family==="RSA")return"ssh-rsa";if(family==="ECDSA"&&["256","384","521"].includes(bits2))return`ecdsa-sha2-nistp${bits2}`}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ generateKeyPair2)
/* harmony export */ });
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
var rsaBits=3072;async function generateKeyPair2(type){let{publicKey,privateKey}=await (0,_chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_0__/* .generateKeyPair */ .T)(type==="rsa"?{type,bits:rsaBits}:{type});return{type,publicKey,privateKey}}


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

/***/ 8458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ instanceProblems),
/* harmony export */   Ms: () => (/* binding */ withoutWildcards),
/* harmony export */   Qg: () => (/* binding */ fullyDescribedInstances),
/* harmony export */   Si: () => (/* binding */ describedInstances),
/* harmony export */   _U: () => (/* binding */ findByName),
/* harmony export */   lk: () => (/* binding */ filterValues),
/* harmony export */   wG: () => (/* binding */ findInstances)
/* harmony export */ });
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2773);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5282);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5761);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8070);
var DescribeInstancesCommand=class extends (0,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeInstances",_chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeInstances$ */ .eO){};var filterValues=200,pageSize=1e3;async function findInstances(ids,aws,deadline){let instances=new Map,wanted=new Set(ids);for(let start=0;start<ids.length;start+=filterValues){let filter={Name:"instance-id",Values:ids.slice(start,start+filterValues)};for await(let instance of describedInstances([filter],aws,deadline))wanted.has(instance.id)&&instances.set(instance.id,instance)}return{instances,problems:instanceProblems(ids,instances,[aws.region])}}function instanceProblems(ids,instances,regions){let problems=new Map;for(let id of ids){let problem=problemWith(id,instances.get(id),regions);problem!==void 0&&problems.set(id,problem)}return problems}async function*describedInstances(filters,aws,deadline){for await(let{instance}of fullyDescribedInstances(filters,aws,deadline))yield instance}async function*fullyDescribedInstances(filters,aws,deadline){let call={action:"ec2:DescribeInstances",statement:_chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInstancesStatement */ .DN},NextToken;do{let command2=new DescribeInstancesCommand({Filters:[...filters],MaxResults:pageSize,...NextToken===void 0?{}:{NextToken}}),page=await (0,_chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_2__/* .callAws */ .I)(call,deadline,abortSignal=>aws.ec2.send(command2,{abortSignal}));for(let{Instances=[],OwnerId}of page.Reservations??[])for(let described of Instances)yield{instance:toInstance(described,OwnerId,aws.region),described};NextToken=page.NextToken}while(NextToken)}function toInstance(described,accountId,region){let network=described.NetworkInterfaces??[],optional={name:described.Tags?.find(({Key})=>Key==="Name")?.Value,tags:tagsOf(described),accountId,availabilityZone:described.Placement?.AvailabilityZone,imageId:described.ImageId,vpcId:described.VpcId,subnetId:described.SubnetId,publicIpv4:described.PublicIpAddress,privateIpv4:described.PrivateIpAddress,ipv6:described.Ipv6Address??network.flatMap(({Ipv6Addresses=[]})=>Ipv6Addresses)[0]?.Ipv6Address,publicDnsName:described.PublicDnsName,privateDnsName:described.PrivateDnsName};return{id:idOf(described),state:described.State?.Name??"unknown",region,...Object.fromEntries(Object.entries(optional).filter(([,value])=>value!==void 0&&value!==""))}}function idOf({InstanceId=""}){if((0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_5__/* .isInstanceId */ .z)(InstanceId))return InstanceId;throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U("EIC_AWS_UNAVAILABLE","The response to ec2:DescribeInstances has an instance without a valid ID.",{remedy:"Check that nothing on the way alters the responses of AWS, and the endpoint if `AWS_ENDPOINT_URL` is set."})}function tagsOf({Tags=[]}){if(Tags.length!==0)return new Map(Tags.map(({Key="",Value=""})=>[Key,Value]))}function problemWith(id,instance,regions){if(instance===void 0)return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U("EIC_INSTANCE_NOT_FOUND",`Instance ${id} does not exist in ${regions.join(" or ")} for these credentials.`,{remedy:"Check the ID, `aws-region`, and that the role belongs to the account of the instance."});if(instance.state==="running")return;let name=instance.name===void 0?"":` (${instance.name})`;return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .U("EIC_INSTANCE_NOT_RUNNING",`Instance ${id}${name} is ${instance.state}, not running.`,{remedy:whatToDoAbout(instance.state)})}function whatToDoAbout(state){switch(state){case"pending":return"Set `wait-for-boot`, or wait in a step before this one (`aws ec2 wait instance-status-ok`).";case"shutting-down":case"terminated":return"Choose instances without it: a terminated instance cannot be started.";default:return"Start it, or choose instances without it."}}async function findByName(names,aws,deadline){let found=new Map(names.map(name=>[name,[]])),wanted=[...found.keys()];for(let start=0;start<wanted.length;start+=filterValues){let filter={Name:"tag:Name",Values:wanted.slice(start,start+filterValues).map(withoutWildcards)};for await(let instance of describedInstances([filter],aws,deadline))instance.name===void 0||instance.state==="terminated"||found.get(instance.name)?.push(instance)}for(let instances of found.values())instances.sort((a,b)=>a.id<b.id?-1:1);return found}function withoutWildcards(name){return name.replace(/[\\*?]/g,"\\$&")}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isInstanceId)
/* harmony export */ });
function isInstanceId(text){return/^i-[a-f0-9]{8,30}$/.test(text)}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ describeEndpointsStatement),
/* harmony export */   DN: () => (/* binding */ describeInstancesStatement),
/* harmony export */   FN: () => (/* binding */ endpointArn),
/* harmony export */   WL: () => (/* binding */ startSessionStatement),
/* harmony export */   o: () => (/* binding */ sendSshPublicKeyStatement),
/* harmony export */   o8: () => (/* binding */ getConsoleOutputStatement),
/* harmony export */   od: () => (/* binding */ openTunnelStatement),
/* harmony export */   re: () => (/* binding */ sendSerialConsoleSshPublicKeyStatement)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
function partitionOf(region){return region.startsWith("cn-")?"aws-cn":region.startsWith("us-gov-")?"aws-us-gov":"aws"}function instanceArn({id,region,accountId}){return`arn:${partitionOf(region)}:ec2:${region}:${accountId??"*"}:instance/${id}`}var describeInstancesStatement={Effect:"Allow",Action:"ec2:DescribeInstances",Resource:"*"};function sendSshPublicKeyStatement(instance,osUser){return{Effect:"Allow",Action:"ec2-instance-connect:SendSSHPublicKey",Resource:instanceArn(instance),Condition:{StringEquals:{"ec2:osuser":osUser}}}}function sendSerialConsoleSshPublicKeyStatement(instance){return{Effect:"Allow",Action:"ec2-instance-connect:SendSerialConsoleSSHPublicKey",Resource:instanceArn(instance)}}function startSessionStatement(instance){let{region}=instance;return{Effect:"Allow",Action:"ssm:StartSession",Resource:[instanceArn(instance),`arn:${partitionOf(region)}:ssm:${region}::document/AWS-StartSSHSession`]}}function getConsoleOutputStatement(instance){return{Effect:"Allow",Action:"ec2:GetConsoleOutput",Resource:instanceArn(instance)}}var describeEndpointsStatement={Effect:"Allow",Action:"ec2:DescribeInstanceConnectEndpoints",Resource:"*"};function endpointArn(endpointId,{region,accountId}){return`arn:${partitionOf(region)}:ec2:${region}:${accountId??"*"}:instance-connect-endpoint/${endpointId}`}function openTunnelStatement(arn,address,port){return{Effect:"Allow",Action:"ec2-instance-connect:OpenTunnel",Resource:arn,Condition:{NumericEquals:{"ec2-instance-connect:remotePort":String(port)},IpAddress:{"ec2-instance-connect:privateIpAddress":`${address}/${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address)?128:32}`}}}}


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

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5009);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
var command=(0,_chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBuilder */ .k8)(_chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_0__/* .commonParams */ .Sx,"AmazonEC2","EC2Client",_chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_1__/* .getEndpointPlugin */ .rD),_ep0={},_mw0=(Command,cs,config,o)=>[];


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

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foundInstance)
/* harmony export */ });
function foundInstance(id,{instances,problems}){let problem=problems.get(id);if(problem!==void 0)throw problem;let instance=instances.get(id);if(instance===void 0)throw new Error(`${id} is neither found nor missing`);return instance}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSerialConsole: () => (/* binding */ runSerialConsole)
/* harmony export */ });
/* harmony import */ var _chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8733);
/* harmony import */ var _chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3915);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6887);
/* harmony import */ var _chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8953);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6282);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4675);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5009);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7733);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4900);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(207);
var SendSerialConsoleSSHPublicKeyCommand=class extends (0,_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5)(_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__/* ._ep0 */ .lq,_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__/* ._mw0 */ .yt,"SendSerialConsoleSSHPublicKey",_chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_17__/* .SendSerialConsoleSSHPublicKey$ */ .Yk){};async function pushSerialConsoleKey(instance,publicKey,aws,deadline){let call={action:"ec2-instance-connect:SendSerialConsoleSSHPublicKey",statement:(0,_chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_20__/* .sendSerialConsoleSshPublicKeyStatement */ .re)(instance)},command2=new SendSerialConsoleSSHPublicKeyCommand({InstanceId:instance.id,SerialPort:0,SSHPublicKey:publicKey});try{await (0,_chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_18__/* .callAws */ .I)(call,deadline,abortSignal=>aws.instanceConnect.send(command2,{abortSignal}))}catch(thrown){throw refusal(thrown,instance)??thrown}}function refusal(thrown,{id,region}){if(!(thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_25__/* .EicError */ .U))return;let{requestId}=thrown,make=(code,message,remedy,details=[])=>new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_25__/* .EicError */ .U(code,message,{remedy,details,requestId,cause:thrown});switch((0,_chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_21__/* .awsErrorName */ .ZH)(thrown.cause)){case"SerialConsoleAccessDisabledException":return make("EIC_AWS_REJECTED",`Serial consoles are disabled in this account and the Region ${region}.`,"An administrator enables them with the command below. The right is `ec2:EnableSerialConsoleAccess`; a service control policy may forbid it.",[`aws ec2 enable-serial-console-access --region ${region}`]);case"SerialConsoleSessionLimitExceededException":return make("EIC_AWS_REJECTED",`The serial console of ${id} has a session already, and EC2 allows only one.`,"End the other session, which may also be in the AWS console. EC2 needs about 30 seconds after that. A session ends by itself after an hour.");case"SerialConsoleSessionUnavailableException":return make("EIC_AWS_UNAVAILABLE",`EC2 could not start a serial console session of ${id}.`,"Try again in some minutes; if it stays so, reboot the instance or ask AWS support.");case"SerialConsoleSessionUnsupportedException":return make("EIC_AWS_REJECTED",`The BIOS of ${id} is too old for the serial console.`,"Reboot the instance, which updates its BIOS. If that does not help, stop and start it.");case"EC2InstanceTypeInvalidException":return make("EIC_AWS_REJECTED",`The instance type of ${id} has no serial console: only those of the Nitro system do.`,"Use the console output (`aws ec2 get-console-output`), or stop the instance and change its type.");case"EC2InstanceNotFoundException":return make("EIC_INSTANCE_NOT_FOUND",`EC2 Instance Connect does not find ${id} in ${region}.`,"It may have been terminated a moment ago: check its state.");case"EC2InstanceStateInvalidException":return make("EIC_INSTANCE_NOT_RUNNING",`EC2 Instance Connect says that ${id} is not running.`,"It may have been stopped a moment ago: check its state.");case"EC2InstanceUnavailableException":return make("EIC_AWS_UNAVAILABLE",`EC2 Instance Connect says that ${id} is unavailable at the moment.`,"Try again in some minutes.");default:return}}var firstRegions={"ap-northeast-1":"RQfsDCZTOfQawewTRDV1t9Em/HMrFQe+CRlIOT5um4k","ap-northeast-2":"FoqWXNX+DZ++GuNTztg9PK49WYMqBX+FrcZM2dSrqrI","ap-south-1":"oBLXcYmklqHHEbliARxEgH8IsO51rezTPiSM35BsU40","ap-southeast-1":"PLFNn7WnCQDHx3qmwLu1Gy/O8TUX7LQgZuaC6L45CoY","ap-southeast-2":"yFvMwUK9lEUQjQTRoXXzuN+cW9/VSe9W984Cf5Tgzo4","ca-central-1":"P2O2jOZwmpMwkpO6YW738FIOTHdUTyEv2gczYMMO7s4","eu-central-1":"aCMFS/yIcOdOlkXvOl8AmZ1Toe+bBnrJJ3Fy0k0De2c","eu-north-1":"tkGFFUVUDvocDiGSS3Cu8Gdl6w2uI32EPNpKFKLwX84","eu-west-1":"h2AaGAWO4Hathhtm6ezs3Bj7udgUxi2qTrHjZAwCW6E","eu-west-2":"a69rd5CE/AEG4Amm53I6lkD1ZPvS/BCV3tTPW2RnJg8","eu-west-3":"q8ldnAf9pymeNe8BnFVngY3RPAr/kxswJUzfrlxeEWs","sa-east-1":"rd2+/32Ognjew1yVIemENaQzC+Botbih62OqAPDq1dI","us-east-1":"dXwn5ma/xadVMeBZGEru5l2gx+yI5LDiJaLUcz0FMmw","us-east-2":"EhwPkTzRtTY7TRSzz26XbB0/HvV9jRM7mCZN0xw/d/0","us-west-1":"OHldlcMET8u7QLSX3jmRTRAPFHVtqbyoLZBMUCqiH3Y","us-west-2":"EMCIe23TqKaBI6yGHainqZcMwqNkDhhAVHa1O2JxVUc"},laterRegions={"af-south-1":"RMWWZ2fVePeJUqzjO5jL2KIgXsczoHlz21Ed00biiWI","ap-east-1":"T0Q1lpiXxChoZHplnAkjbP7tkm2xXViC9bJFsjYnifk","ap-northeast-3":"Am0/jiBKBnBuFnHr9aXsgEV3G8Tu/vVHFXE/3UcyjsQ","ap-south-2":"WJgPBSwV4/shN+OPITValoewAuYj15DVW845JEhDKRs","ap-southeast-3":"5ZwgrCh+lfns32XITqL/4O0zIfbx4bZgsYFqy3o8mIk","ap-southeast-4":"Avaq27hFgLvjn5gTSShZ0oV7h90p0GG46wfOeT6ZJvM","ap-southeast-5":"cQXTHQMRcqRdIjmAGoAMBSExeoRobYyRwT67yTjnEiA","ap-southeast-7":"KCAZiRYrR1Q2lqsg7vTwixWmvc2wmjVT31XRgSdEfDY","ca-west-1":"s3rc8lI2xhbhr3iedjJNxGAFLPGOLjx7IxxXrGckk6Q","eu-central-2":"8Ppx2mBMf6WdCw0NUlzKfwM4/IfRz4OaXFutQXWp6mk","eu-south-1":"lC0kOVJnpgFyBVrxn0A7n99ecLbXSX95cuuS7X7QK30","eu-south-2":"GoCW2DFRlu669QNxqFxEcsR6fZUz/4F4n7T45ZcwoEc","il-central-1":"JR6q8v6kNNPi8+QSFQ4dj5dimNmZPTgwgsM1SNvtYyU","me-central-1":"zpb5duKiBZ+l0dFwPeyykB4MPBYhI/XzXNeFSDKBvLE","me-south-1":"nPjLLKHu2QnLdUq2kVArsoK5xvPJOMRJKCBzCDqC3k8","mx-central-1":"BCuVl13iQNk+CcVnt18Ef4p2ZHUrBBAOxlFetB32GS0"},chinaRegions={"cn-north-1":"2gHVFy4H7uU3+WaFUxD28v/ggMeqjvSlgngpgLgGT+Y","cn-northwest-1":"TdgrNZkiQOdVfYEBUhO4SzUA09VWI5rYOZGTogpwmiM"},govCloudRegions={"us-gov-east-1":"tIwe19GWsoyLClrtvu38YEEh+DHIkqnDcZnmtebvF28","us-gov-west-1":"kfOFRWLaOZfB+utbd3bRf8OlPf8nGO2YZLqXZiIw5DQ"};function serialConsoleHost(region){if(region.startsWith("us-gov-"))return host(`serial-console.ec2-instance-connect.${region}.amazonaws.com`,govCloudRegions[region]);if(region.startsWith("cn-"))return host(`ec2-serial-console.${region}.api.amazonwebservices.com.cn`,chinaRegions[region]);let first=firstRegions[region];return first===void 0?host(`ec2-serial-console.${region}.api.aws`,laterRegions[region]):host(`serial-console.ec2-instance-connect.${region}.aws`,first)}function host(hostname,digest){return{hostname,sha256:digest===void 0?void 0:`SHA256:${digest}`}}var awsMs=3e4;async function runSerialConsole(argument,sshArgs,flags){refuseUser((0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .sshOptions */ .bN)(sshArgs));let stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_39__/* .StopSignal */ .d;try{let{region}=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_9__/* .awsSettings */ .T)(flags),{hostname,sha256}=serialConsoleHost(region),version=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .openSshVersion */ .nG)(),configuration=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .sshConfiguration */ .Ve)(hostname,sshArgs),aws=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_10__/* .awsClients */ .e7)(region);try{let instance=await find(argument,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_11__/* .Deadline */ .B(awsMs,stop.signal));stop.signal.throwIfAborted(),stop.close();let end=await (0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .loginWithAgent */ .hh)({destination:hostname,sshArgs,user:`${instance.id}.port0`,keyTypes:[flags.keyType],push:(publicKey,cancelled)=>pushSerialConsoleKey(instance,publicKey,aws,new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_11__/* .Deadline */ .B(awsMs,cancelled)),hostKeyAlias:hostname,known:{keys:sha256===void 0?[]:[{type:void 0,sha256}],revoked:[]},configuration,version});process.exitCode=end.exitCode,isRefused(end)&&(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_12__/* .reportFailure */ .x)(keyRefused(instance,hostname,flags))}finally{aws.close()}}catch(thrown){stop.signal.aborted?process.exitCode=(0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(await stop.received):thrown instanceof _chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .SshRefused */ .$S?process.exitCode=thrown.exitCode:(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_12__/* .reportFailure */ .x)(thrown)}finally{stop.close()}}function refuseUser(options){if(options.some(({letter})=>letter==="l")||(0,_chunk_UYUWSZ4V_js__WEBPACK_IMPORTED_MODULE_0__/* .configValues */ .br)(options,"User").length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_40__/* .UsageError */ .eb("-l and User cannot be used with eic serial-console: the serial console itself asks for the name of the OS user.")}async function find(argument,aws,deadline){let[id=""]=await (0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_7__/* .instanceIds */ .Ke)([argument],[aws],deadline);return (0,_chunk_ZODEO5XH_js__WEBPACK_IMPORTED_MODULE_41__/* .foundInstance */ .C)(id,await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_8__/* .findInstances */ .wG)([id],aws,deadline))}function isRefused({exitCode,agent}){return exitCode===_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_12__/* .failedExitCode */ .h&&agent.listed&&!agent.signed&&!agent.failed}function keyRefused({id},hostname,{keyType}){let other=keyType==="rsa"?"ed25519":"rsa";return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_25__/* .EicError */ .U("EIC_AUTHENTICATION_REFUSED",`${hostname} did not accept the key for ${id} that EC2 Instance Connect had just accepted.`,{remedy:`Try again in a minute, when EC2 has ended the session of this push; then with \`--key-type ${other}\`.`})}


/***/ })

};
;