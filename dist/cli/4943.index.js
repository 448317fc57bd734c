"use strict";
exports.id = 4943;
exports.ids = [4943];
exports.modules = {

/***/ 1298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ namesNear),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   ws: () => (/* binding */ maxNameLength)
/* harmony export */ });
var peq=new Uint32Array(65536),myers_32=(a,b)=>{let n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;for(;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){let eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},myers_x=(b,a)=>{let n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32);for(let i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;let j=0;for(;j<vsize-1;j++){let mv2=0,pv2=-1,start2=j*32,vlen2=Math.min(32,m)+start2;for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]|=1<<k;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv2,xh=((eq|mb)&pv2)+pv2^pv2|eq|mb,ph=mv2|~(xh|pv2),mh=pv2&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv2=mh|~(xv|ph),mv2=ph&xv}for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]=0}let mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start;for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;let score=m;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=(a,b)=>{if(a.length<b.length){let tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};var maxNameLength=128;function namesNear(written,names,maxDistance){if(written.length>maxNameLength)return[];let near=[];for(let name of names){if(Math.abs(name.length-written.length)>maxDistance)continue;let far=distance(written,name);far<=maxDistance&&near.push({name,distance:far})}return near.sort((a,b)=>a.distance-b.distance)}function nearestName(written,names){let spelled=new Map(names.map(name=>[name.toLowerCase(),name])),maxDistance=Math.max(1,Math.floor(written.length/4)),[nearest]=namesNear(written.toLowerCase(),spelled.keys(),maxDistance);return nearest&&spelled.get(nearest.name)}


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

/***/ 4905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   iF: () => (/* binding */ assignmentForm)
/* harmony export */ });
var variableNamePattern="^[A-Za-z_][A-Za-z0-9_-]*$",assignmentForm="NAME=value, such as REGION=us-east-1",name=new RegExp(variableNamePattern);function readAssignment(text){let equals=text.indexOf("=");if(equals<0)return;let written=text.slice(0,equals).trim().replace(/^\$/,"");return name.test(written)?{name:written,value:text.slice(equals+1).trim()}:void 0}function readAssignments(texts,quoted){let variables=new Map,problems=[];for(let text of texts){let assignment=readAssignment(text);assignment===void 0?problems.push(`has ${quoted(text)}, which is not ${assignmentForm}`):assignment.value===""?problems.push(`gives ${assignment.name} no value`):variables.has(assignment.name)?problems.push(`gives ${assignment.name} twice`):variables.set(assignment.name,assignment.value)}return{variables,problems}}


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

/***/ 2557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   VJ: () => (/* binding */ describeInstanceConnectEndpoints),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   bm: () => (/* binding */ eicActions),
/* harmony export */   cf: () => (/* binding */ describeInstances),
/* harmony export */   e$: () => (/* binding */ sendSerialConsoleSshPublicKey),
/* harmony export */   lG: () => (/* binding */ sendSshPublicKey)
/* harmony export */ });
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
var sendSshPublicKey="ec2-instance-connect:SendSSHPublicKey",sendSerialConsoleSshPublicKey="ec2-instance-connect:SendSerialConsoleSSHPublicKey",openTunnel="ec2-instance-connect:OpenTunnel",describeInstances="ec2:DescribeInstances",describeInstanceConnectEndpoints="ec2:DescribeInstanceConnectEndpoints",eicActions=[sendSshPublicKey,sendSerialConsoleSshPublicKey,openTunnel,describeInstances,describeInstanceConnectEndpoints],instances="arn:*:ec2:*:*:instance/*",endpoints="arn:*:ec2:*:*:instance-connect-endpoint/*",facts={[sendSshPublicKey]:{resource:instances,always:[_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .osUserKey */ .Jj],sometimes:[]},[sendSerialConsoleSshPublicKey]:{resource:instances,always:[],sometimes:[]},[openTunnel]:{resource:endpoints,always:[_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .remotePortKey */ .$6,_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .privateIpAddressKey */ .Gb],sometimes:[_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .maxTunnelDurationKey */ .eL]},[describeInstances]:{resource:"*",always:["ec2:region"],sometimes:[]},[describeInstanceConnectEndpoints]:{resource:"*",always:["ec2:region"],sometimes:[]}};function resourceOf(action){return facts[action].resource}var everyRequest=new Set(["aws:currenttime","aws:epochtime","aws:principalarn","aws:principalaccount","aws:principaltype","aws:requestedregion","aws:securetransport","aws:userid"]),callerKeys=new Set(["ec2:roledelivery","ec2:sourceinstancearn"]),callerPrefixes=new Set(["aws","saml","sts"]);function presence(action,key){let canonical=(0,_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key),{resource,always,sometimes}=facts[action];if(always.includes(canonical)||everyRequest.has(canonical))return"always";if(sometimes.includes(canonical)||callerKeys.has(canonical))return"sometimes";if((0,_chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_0__/* .isResourceTag */ .lL)(canonical))return resource==="*"?"never":"sometimes";if(canonical.startsWith("aws:requesttag/")||canonical==="aws:tagkeys")return"never";let prefix=canonical.slice(0,Math.max(0,canonical.indexOf(":")));return prefix===""||prefix.includes(".")||callerPrefixes.has(prefix)?"sometimes":"never"}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   vv: () => (/* binding */ rangeWithin),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
var SourceText=class{constructor(text){this.text=text}text;#lineStarts;positionAt(offset){let inside=Math.max(0,Math.min(offset,this.text.length));this.#lineStarts??=lineStartsOf(this.text);let starts=this.#lineStarts,low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;(starts[middle]??0)<=inside?low=middle:high=middle-1}let start=starts[low]??0,mark=low===0&&this.text.charCodeAt(0)===65279&&inside>0?1:0;return{line:low+1,column:inside-start-mark+1,offset:inside}}};function lineStartsOf(text){let starts=[0];for(let at=0;at<text.length;at++){let code=text.charCodeAt(at);(code===10||code===13&&text.charCodeAt(at+1)!==10)&&starts.push(at+1)}return starts}function rangeWithin(text,node,from,to){return rangesWithin(text,node)(from,to)}function rangesWithin(text,node){let{start,end}=node.range,raw=text.slice(start,end);if(raw===node.value)return(from,to)=>({start:start+from,end:start+to});let plain=raw.slice(1,-1);if(plain===node.value)return(from,to)=>({start:start+1+from,end:start+1+to});let outer=raw.startsWith("\\")?readEscapes(raw,index=>start+index):void 0,{value,starts}=outer?readEscapes(outer.value.slice(1,-1),index=>outer.starts[index+1]??end):readEscapes(plain,index=>start+1+index);return value!==node.value?()=>node.range:(from,to)=>({start:starts[from]??start,end:starts[to]??end})}function placesIn(text,node){let{start,end}=node.range,raw=text.slice(start,end),{value}=node;if(raw.startsWith('"')){let read=readEscapes(raw.slice(1,-1),index=>start+1+index);if(read.value===value)return read.starts}return placesOfLines(raw,value,start)??Array.from({length:value.length+1},()=>start)}function placesOfLines(raw,value,start){let starts=[],at=/^[|>]/.test(raw)?raw.indexOf(`
`)+1:/^["']/.test(raw)?1:0;for(let unit of value){let isSpace=/\s/.test(unit);for(;at<raw.length&&raw.charAt(at)!==unit.charAt(0);){let written=raw.charAt(at);if(/\s/.test(written)){if(isSpace)break}else{if(isSpace)break;if(written!=="'"||raw.charAt(at-1)!=="'")return}at++}if(at>=raw.length&&!isSpace)return;for(let index=0;index<unit.length;index++)starts.push(start+Math.min(at+index,raw.length));(raw.charAt(at)===unit.charAt(0)||/\s/.test(raw.charAt(at)))&&(at+=unit.length)}return starts.push(start+Math.min(at,raw.length)),starts}var escapes=new Map([["b","\b"],["f","\f"],["n",`
`],["r","\r"],["t","	"]]);function readEscapes(written,placeOf){let starts=[],value="",at=0;for(;at<written.length;){starts.push(placeOf(at));let unit=written.charAt(at),escaped=written.charAt(at+1);unit!=="\\"||escaped===""?(value+=unit,at+=1):escaped==="u"?(value+=String.fromCharCode(Number.parseInt(written.slice(at+2,at+6),16)),at+=6):(value+=escapes.get(escaped)??escaped,at+=2)}return starts.push(placeOf(written.length)),{value,starts}}


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutVariables)
/* harmony export */ });
function withoutVariables(text){return text.replaceAll("${",()=>"${$}{")}


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

/***/ 2142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Hm: () => (/* binding */ partitionNames),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   p4: () => (/* binding */ regionExists),
/* harmony export */   vx: () => (/* binding */ nearestPartition)
/* harmony export */ });
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);
var regions=new Map(_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.flatMap(({id,regions:regions2})=>regions2.split(" ").map(region=>[region,id]))),forms=_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.map(({id,form})=>({id,form:new RegExp(form)})),partitionNames=_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.map(({id})=>id);function regionExists(region){return regions.has(region)}function partitionOfRegion(region){return regions.get(region)??forms.find(({form})=>form.test(region))?.id}function nearestRegion(region){return (0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(region.toLowerCase(),regions.keys(),3)[0]?.name}function nearestPartition(partition){return (0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(partition.toLowerCase(),partitionNames,2)[0]?.name}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partitions)
/* harmony export */ });
var partitions=[{id:"aws",form:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:"af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2"},{id:"aws-cn",form:"^cn\\-\\w+\\-\\d+$",regions:"cn-north-1 cn-northwest-1"},{id:"aws-eusc",form:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:"eusc-de-east-1"},{id:"aws-iso",form:"^us\\-iso\\-\\w+\\-\\d+$",regions:"us-iso-east-1 us-iso-west-1"},{id:"aws-iso-b",form:"^us\\-isob\\-\\w+\\-\\d+$",regions:"us-isob-east-1 us-isob-west-1"},{id:"aws-iso-e",form:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:"eu-isoe-west-1"},{id:"aws-iso-f",form:"^us\\-isof\\-\\w+\\-\\d+$",regions:"us-isof-east-1 us-isof-south-1"},{id:"aws-us-gov",form:"^us\\-gov\\-\\w+\\-\\d+$",regions:"us-gov-east-1 us-gov-west-1"}];


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isInstanceId)
/* harmony export */ });
function isInstanceId(text){return/^i-[a-f0-9]{8,30}$/.test(text)}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ findPlaceholders),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   xA: () => (/* binding */ asPattern)
/* harmony export */ });
/* harmony import */ var _chunk_A5MJGQ6M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
var marked=/\$\{(?<variable>[^{}]*)\}|\{\{(?<moustache>[^{}]*)\}\}|\{(?<braces>[A-Za-z][\w.-]*)\}|<(?<angles>[A-Za-z][^<>]*)>|%(?<percents>[A-Z][A-Z0-9_-]*)%|\$\{?(?<dollar>[A-Za-z]\w*(?:-[A-Za-z]\w*)*)|\b(?<yours>YOUR[_-][A-Z0-9_-]*[A-Z0-9])\b/g,marks=/[$<{%]|YOUR/;function isVersion(name,value){return name==="LATEST"||name==="DEFAULT"&&/^arn:[^:]*:ssm:/.test(value)}var words={partition:/^(aws[_-])?partition$/i,region:/^((your|my)[_-])?(aws[_-])?region([_-]?(code|name|id))?$/i,account:/^((your|my)[_-])?(aws[_-])?account([_-]?(id|number))?$|^x+$/i,resource:/^(?:(?:instance|instance-connect-endpoint|vpc|subnet|security-group)\/)((?:(?:your|my)[_-])?(?:instance|endpoint|instance[_-]connect[_-]endpoint|eice|vpc|subnet|security[_-]group)[_-]?id|(?:i|eice|vpc|subnet|sg)-x+|x{3,})$/i},lone=new Map([["tag-value","TAGVALUE"],["ami-username","OS-USER"]]),meanings=new Map;for(let[placeholder,instead,...names]of[["$REGION","an AWS Region, such as us-east-1","REGION","AWSREGION"],["$ACCOUNT-ID","the 12 digits of the AWS account","ACCOUNTID","ACCOUNT","AWSACCOUNT","AWSACCOUNTID","ACCOUNTNUMBER"],["$TAGKEY","the key of the tag, such as Environment","TAGKEY","TAGNAME"],["$TAGVALUE","the value of the tag, such as production","TAGVALUE"],["$INSTANCE-ID","the instance's ID, such as i-1234567890abcdef0","INSTANCEID","INSTANCE"],["$OS-USER","the OS user, such as ec2-user","OSUSER","USERNAME","USER"],["$ENDPOINT-ID","the endpoint's ID, such as eice-0123456789abcdef0","ENDPOINTID","EICEID","INSTANCECONNECTENDPOINTID"],["$PARTITION","the partition: aws, aws-cn or aws-us-gov","PARTITION"],["$POLICY_NAME","the name of the policy","POLICYNAME"],["$POLICY_FILE","the name of the policy file","POLICYFILE"],["$SSH_PUB_KEY_PATH","the path of the public key","SSHPUBKEYPATH"]])for(let name of names)meanings.set(name,{placeholder,instead});function plain(name){return name.replaceAll(/[^A-Za-z0-9]/g,"").toUpperCase().replace(/^(YOUR|MY)/,"")}function meaningOf({name}){let wanted=plain(name),known2=meanings.get(wanted)??meanings.get(wanted.replace(/^AWS/,""));if(known2!==void 0)return{...known2,exact:!0};if(wanted.length<5||wanted.length>32)return;let[nearest]=(0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(wanted,meanings.keys(),2),meaning=nearest&&meanings.get(nearest.name);return meaning&&{...meaning,exact:!1}}var known=new Map,maxKnown=1e3,maxKnownLength=200;function findPlaceholders(value){if(value.length>maxKnownLength)return search(value);let placeholders=known.get(value);return placeholders===void 0&&(placeholders=search(value),known.size>=maxKnown&&known.clear(),known.set(value,placeholders)),placeholders}function search(value){if(!marks.test(value))return wordsIn(value);let found=[];for(let match of value.matchAll(marked)){let{variable,moustache,braces,angles,percents,dollar,yours}=match.groups??{};if(variable!==void 0&&isPolicyVariable(variable))continue;let name=variable??moustache??braces??angles??percents??yours??knownStart(dollar??"");if(dollar!==void 0&&isVersion(dollar,value))continue;let length=dollar===void 0?match[0].length:match[0].length-dollar.length+name.length,text=value.slice(match.index,match.index+length);found.push({start:match.index,end:match.index+length,text,name:name.trim()})}return[...found,...wordsIn(value)].sort((a,b)=>a.start-b.start)}function isPolicyVariable(content){return/^[*?$]$/.test(content)||content.includes(":")&&!/^AWS::/.test(content)}var maxNameLength=64;function knownStart(name){if(name.length>maxNameLength)return name;let end=name.length;for(;end>0;){let start=name.slice(0,end);if(meanings.has(plain(start)))return start;end=Math.max(start.lastIndexOf("-"),start.lastIndexOf("_"))}return name}function wordsIn(value){let whole=lone.get(value);if(whole!==void 0)return[{start:0,end:value.length,text:value,name:whole}];if(/^(aws|ec2):ResourceTag\/tag-?key$/i.test(value))return[wordAt(value,value.indexOf("/")+1,value.length)];if(!value.startsWith("arn:"))return[];let arn=(0,_chunk_A5MJGQ6M_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(value);if(arn===void 0)return[];let found=[],start=4;for(let[part,text]of Object.entries({...arn,resource:""})){if((part==="partition"||part==="region"||part==="account"?words[part]:void 0)?.test(text)===!0){let word=wordAt(value,start,start+text.length);found.push(part==="account"&&/^x+$/i.test(text)?{...word,name:"account-id"}:word)}start+=text.length+1}let last=words.resource.exec(arn.resource)?.[1];if(last!==void 0){let word=wordAt(value,value.length-last.length,value.length);found.push(/x{3,}$|-x+$/i.test(last)?{...word,name:`${arn.resource.split("/")[0]}-id`}:word)}return found}function wordAt(value,start,end){let text=value.slice(start,end);return{start,end,text,name:text}}function hasPlaceholder(value){return findPlaceholders(value).length>0}function asPattern(value){let result="",from=0;for(let{start,end}of findPlaceholders(value))result+=`${value.slice(from,start)}*`,from=end;return(result+value.slice(from)).replaceAll(/\$\{[^{}]*\}/g,"*")}


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

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ policyText),
/* harmony export */   W: () => (/* binding */ latin1)
/* harmony export */ });
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
var maxCharacters=6144;function policyText(policy){let text=latin1(JSON.stringify(policy,null,2)),size=latin1(JSON.stringify(policy)).length;if(size>maxCharacters)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyValuesError */ .t([`The policy has ${size} characters, but IAM accepts at most ${maxCharacters} (whitespace not counted); split it, or give fewer values.`]);return`${text}
`}function latin1(json){return json.replace(/[\x7f-\x9f\u0100-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PolicyValuesError)
/* harmony export */ });
var PolicyValuesError=class extends Error{constructor(problems){super(problems.join(`
`));this.problems=problems}problems;name="PolicyValuesError"};


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults)
/* harmony export */ });
var action_input_defaults_default={"instance-ids":"",filters:"","auto-scaling-group":"",exclude:"","max-instances":"500","allow-empty":"false","retry-failed-of":"","aws-region":"",shards:"","os-user":"ec2-user",port:"22","instance-ip":"",run:"","run-file":"",shell:"bash","working-directory":"",env:"","env-from-tags":"",pty:"false",upload:"",download:"","download-on-failure":"false","download-limit":"10GiB","strip-components":"0",clean:"false",unchanged:"copy",become:"false","preserve-times":"false","key-type":"auto","host-key-verification":"auto","known-hosts":"","connect-timeout":"30s","wait-for-boot":"",diagnose:"true",timeout:"10m","max-parallel":"10","fail-fast":"false","max-failures":"",strategy:"parallel","batch-size":"",pause:"","health-check":"","connection-type":"auto","endpoint-id":"","max-tunnel-duration":"","proxy-command":"",bastion:"","bastion-os-user":"","bastion-port":"","security-group":"","runner-ip":"","install-packages":"false","bootstrap-key":"","bootstrap-os-user":"",output:"live","outputs-dir":"",transcript:"","results-file":"","join-results":"","report-file":""};var inputDefaults=new Map(Object.entries(action_input_defaults_default));


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ workingTreeOf),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(576);
/* harmony import */ var _chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8536);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var Workspace=class _Workspace{root;constructor(root){this.root=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root)}static around(directory){let start=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory);return new _Workspace(workingTreeOf(start)??start)}nameOf(path){let name=this.holds(path)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root,path):path;return node_path__WEBPACK_IMPORTED_MODULE_2__.sep==="/"?name:name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep,"/")}holds(path){let way=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root,path);return way!==".."&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)}resolve(path){let name=this.nameOf(path),real;try{real=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path)}catch(thrown){throw _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P.from(name,thrown)}if(!this.holds(path)&&!exists(real)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))return path;if(this.holds(path)&&!this.holds(real))throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name,"It is a symbolic link that leads out of the workspace, and is not followed.",{reason:"leads-out"});return real}foldersFrom(directory){let top=this.holds(directory)?this.root:workingTreeOf(directory)??directory,folders=[directory];for(let folder=directory;folder!==top&&(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)!==folder;)folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder),folders.push(folder);return folders}};function workingTreeOf(directory){for(let folder=directory;;folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)){if(exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,".git")))return folder;if((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)===folder)return}}function exists(path){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path),!0}catch(thrown){let code=(0,_chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .v)(thrown);if(code==="ENOENT"||code==="ENOTDIR"||code==="EACCES"||code==="ENAMETOOLONG"||code==="ERR_INVALID_ARG_VALUE")return!1;throw thrown}}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ WorkflowError)
/* harmony export */ });
var WorkflowError=class extends Error{name="WorkflowError"};


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNeeded: () => (/* binding */ runNeeded)
/* harmony export */ });
/* harmony import */ var _chunk_CCI6OKLQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
/* harmony import */ var _chunk_ZRAJ6MG3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(879);
/* harmony import */ var _chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6909);
/* harmony import */ var _chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4905);
/* harmony import */ var _chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2358);
/* harmony import */ var _chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9245);
/* harmony import */ var _chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8484);
/* harmony import */ var _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(4806);
/* harmony import */ var _chunk_W47IJ34A_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2380);
/* harmony import */ var _chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7343);
/* harmony import */ var _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3126);
/* harmony import */ var _chunk_GENXMD7M_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9840);
/* harmony import */ var _chunk_YHUDA5QK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4405);
/* harmony import */ var _chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4723);
/* harmony import */ var _chunk_GFIIR3P2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2557);
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(817);
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(576);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6991);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3561);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9059);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8953);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6765);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4675);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8458);
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(2773);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3843);
/* harmony import */ var _chunk_DNOGAXEO_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3282);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5009);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4349);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6556);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5282);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2955);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(2039);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8070);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3135);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_47___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_47__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_48___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_48__);
function mergeGrants(grants){let statements=withoutShorterLimits(grants).map(({action,resource,conditions})=>({actions:[action],resources:[resource],conditions:conditions.map(({operator,key,value})=>({operator,key,values:[value]}))}));statements=joined(statements,"resources");let parts=statements.flatMap(({conditions})=>conditions.map(({operator,key})=>[`${operator} ${key}`,{operator,key}]));for(let part of new Map(parts).values())statements=joined(statements,part);return joined(statements,"actions")}function joined(statements,part){let byRest=new Map;for(let statement of statements){let rest=JSON.stringify(replaced(statement,part,[])),before=byRest.get(rest),values=[...before===void 0?[]:valuesOf(before,part),...valuesOf(statement,part)];byRest.set(rest,replaced(statement,part,[...new Set(values)]))}return[...byRest.values()]}function valuesOf(statement,part){return typeof part=="string"?statement[part]:statement.conditions.find(condition=>isOf(condition,part))?.values??[]}function replaced(statement,part,values){if(typeof part=="string")return{...statement,[part]:values};let conditions=statement.conditions.map(condition=>isOf(condition,part)?{...condition,values}:condition);return{...statement,conditions}}function isOf(condition,part){return condition.key===part.key&&condition.operator===part.operator}var upperLimit="NumericLessThanEquals";function withoutShorterLimits(grants){let highest=new Map,restOf=({action,resource,conditions})=>JSON.stringify([action,resource,conditions.filter(({operator})=>operator!==upperLimit)]),limitOf=({conditions})=>Number(conditions.find(({operator})=>operator===upperLimit)?.value??Number.POSITIVE_INFINITY);for(let grant of grants){let limit=limitOf(grant);Number.isNaN(limit)||highest.set(restOf(grant),Math.max(limit,highest.get(restOf(grant))??0))}return grants.filter(grant=>{let limit=limitOf(grant);return Number.isNaN(limit)||limit>=(highest.get(restOf(grant))??0)})}var maxPolicySize=6144,maxGrants=2e4,TooManyGrants=class extends Error{name="TooManyGrants"};function leastPolicy(needs,values=new Map){let placeholders=new _chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .Placeholders */ .Zf(needs.flatMap(_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsOf */ .Rr)),plain=placeholders.grants.flatMap(grant=>filled(grant,placeholders,values));if(plain.length>maxGrants)throw new TooManyGrants;let unique=new Map(plain.map(grant=>[JSON.stringify(grant),grant])),statements=mergeGrants([...unique.values()]),policy={Version:"2012-10-17",Statement:withSids(statements)},text=JSON.stringify(policy);return{policy,placeholders:placeholders.all.filter(({name})=>!values.has(name)),size:text.replaceAll(/\s/g,"").length}}function filled(grant,placeholders,values){let names=new Set((0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenValues */ .RZ)(grant).map(hidden=>placeholders.of(hidden).name)),chosen=[new Map];for(let name of names){let given=values.get(name);if(given!==void 0&&(chosen=chosen.flatMap(before=>given.map(value=>new Map([...before,[name,value]]))),chosen.length>maxGrants))throw new TooManyGrants}return chosen.map(choice=>{let textOf=value=>value.map(part=>{if(typeof part=="string")return (0,_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_49__/* .withoutVariables */ .K)(part);let{name,text}=placeholders.of(part),given=choice.get(name);return given===void 0?text:(0,_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_49__/* .withoutVariables */ .K)(given)}).join("");return{action:grant.action,resource:textOf(grant.resource),conditions:grant.conditions.map(({operator,key,value})=>({operator,key,value:textOf(value)}))}})}var sids={"ec2:DescribeInstances":"Find","ec2-instance-connect:SendSSHPublicKey":"PushKey","ec2:GetConsoleOutput":"ReadHostKeys","ec2-instance-connect:OpenTunnel":"OpenTunnel","ssm:StartSession":"StartSession","ec2:AuthorizeSecurityGroupIngress":"OpenPort","ec2:RevokeSecurityGroupIngress":"ClosePort","ec2:CreateTags":"TagRule"};function withSids(statements){let counts=new Map;return statements.map(({actions,resources,conditions})=>{let base=sids[actions[0]??""]??"Allow",count=(counts.get(base)??0)+1;counts.set(base,count);let byOperator={};for(let{operator,key,values}of conditions){let keys=byOperator[operator]??{};byOperator[operator]={...keys,[key]:oneOrMany(values)}}return{Sid:count===1?base:`${base}${count}`,Effect:"Allow",Action:oneOrMany(actions),Resource:oneOrMany(resources),...conditions.length>0&&{Condition:byOperator}}})}function oneOrMany(values){let[first=""]=values;return values.length===1?first:values}function contextOf(flags){let tag=instanceTag(flags),{accountId,region,privateIpAddress}=flags;if(accountId!==void 0&&!/^\d{12}$/.test(accountId))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--account-id is ${JSON.stringify(accountId)}; it takes 12 digits.`);if(region?.split(/[\s,]+/).every(_chunk_DNOGAXEO_js__WEBPACK_IMPORTED_MODULE_51__/* .isRegionName */ .U)===!1)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--region is ${JSON.stringify(region)}; it takes a Region, such as eu-central-1.`);return{...tag!==void 0&&{instanceTag:tag},...flags.publicIpv4===!0&&{publicIpv4:!0},...flags.diagnose===!0&&{diagnose:!0},...privateIpAddress!==void 0&&{tunnelAddresses:privateIpAddress}}}function instanceTag({instanceTag:text}){if(text===void 0)return;let[,key,value]=/^([\p{L}\p{N}_.:/+@-][\p{L}\p{Zs}\p{N}_.:/+@-]{0,127})=(.+)$/u.exec(text)??[];if(key===void 0||value===void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--instance-tag is ${JSON.stringify(text)}; it takes KEY=value, such as Deploy=web.`);return{key,value}}function placeholderValues(texts=[]){let values=new Map;for(let text of texts){let assignment=(0,_chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssignment */ .K6)(text);if(assignment===void 0||assignment.value==="")throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--variable has ${JSON.stringify(text)}, which is not ${_chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentForm */ .iF}.`);values.set(assignment.name,[...values.get(assignment.name)??[],assignment.value])}return values}function needsOfCommandLine(words,flags){for(let name of["role","action"])if(flags[name]!==void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--${name} is about workflows; add --workflow FILE.`);let tag=instanceTag(flags),region=flags.region??process.env.AWS_REGION??process.env.AWS_DEFAULT_REGION,given;try{(0,_chunk_CCI6OKLQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunFlags */ .dc)({...flags,output:"live"},words.length>0?words:["unknown"],{regions:(region||"us-east-1").split(/[\s,]+/),script:"true"}),given=(0,_chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_8__/* .flagValues */ .NW)(flags)}catch(thrown){(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_26__/* .reportFailure */ .x)(thrown);return}let others=words.filter(word=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_52__/* .isInstanceId */ .z)(word)).map(value=>({tags:[{key:"Name",value}]})),isFiltered=["filters","auto-scaling-group"].some(name=>given.get(name)!=="");words.length===0&&!isFiltered&&others.push(tag===void 0?{id:[{source:"the argument INSTANCE"}]}:{tags:[tag]});let{needs,notes}=(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .needOfInputs */ .fx)(name=>[name==="instance-ids"?words.filter(_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_52__/* .isInstanceId */ .z).join(" "):given.get(name)??""],{...contextOf(flags),otherInstances:others,region:[region||{source:"--region"}],accountId:[flags.accountId??{source:"--account-id"}]}),named=words.some(word=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_52__/* .isInstanceId */ .z)(word))?["The policy finds instances by their tag Name. Anyone who may change that tag can open an instance to it."]:[];return{roles:[{role:void 0,needs,uses:[]}],notes:[...notes.map(_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_40__/* .inFlagWords */ .VY),...named].map(message=>({message}))}}function reportOf(answers,notes){let placed=({fileName,start:{line,column}})=>({file:fileName,line,column});return{roles:answers.map(({role=null,least:{policy,size,placeholders},uses})=>({role,policy,size,placeholders,uses:uses.map(({at,step})=>({...placed(at),step}))})),notes:notes.map(({at,message})=>({...at!==void 0&&placed(at),message}))}}function remarks(answers,notes){let lines=notes.map(note=>`eic: ${noteText(note)}`);for(let{least:{placeholders,size},role}of answers){let which=role===void 0||answers.length===1?"The policy":`The policy of ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(role)}`;placeholders.length>0&&lines.push(`eic: ${which} has placeholders. Replace them, or add --variable NAME=value${placeholders.some(({name})=>name.startsWith("INSTANCE-ID"))?", or choose instances by a tag with --instance-tag KEY=value":""}:`,...placeholders.map(({text,instead,source})=>`     ${text}: ${instead}. It stands for ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(source)}.`)),size>maxPolicySize&&lines.push(`eic: ${which} has ${size.toLocaleString("en-US")} characters, whitespace not counted, and a managed policy may have 6,144. Choose the instances by a tag (--instance-tag), or give each job a role of its own.`)}return lines.map(line=>`${line}
`).join("")}function noteText({at,message}){let place=at===void 0?"":`${at.fileName}:${at.start.line}:${at.start.column}: `;return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(`${place}${message}`)}function needsOfWorkflows(words,files,flags){if(words.length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb("--workflow and instances are two ways to say what is needed; use one.");let{roles,notes}=(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .needsOf */ .hN)(readUses(files,flags.action),{...contextOf(flags),defaults:_chunk_W47IJ34A_js__WEBPACK_IMPORTED_MODULE_7__/* .inputDefaults */ .V,region:flags.region,accountId:flags.accountId});if(roles.length===0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb([`No step of ${files.map(file=>(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(file)).join(", ")} uses this action in a way that could be read.`,...notes.map(noteText)].join(`
     `));let chosen=flags.role===void 0?roles:roles.filter(({role})=>(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .isRole */ .tm)(role,flags.role)),others=placesOf(roles.filter(one=>!chosen.includes(one)));for(let place of placesOf(chosen))others.delete(place);if(chosen.length===0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`No job assumes the role ${JSON.stringify(flags.role)}; ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)((0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .roleList */ .r9)(roles))}`);return{roles:chosen.map(({role,needs})=>({role,needs:needs.map(({need})=>need),uses:distinctUses(needs)})),notes:notes.filter(({at})=>!others.has(JSON.stringify(at)))}}function placesOf(roles){return new Set(roles.flatMap(({needs})=>needs.map(({use})=>JSON.stringify(use.at))))}function readUses(files,actions=[]){try{return (0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .usesInFiles */ .hY)({files,actions})}catch(thrown){throw thrown instanceof _chunk_YYCKCWFK_js__WEBPACK_IMPORTED_MODULE_54__/* .WorkflowError */ .s?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(thrown.message):thrown}}function distinctUses(needs){return[...new Map(needs.map(({use:{at,step}})=>[JSON.stringify(at),{at,step}])).values()]}async function runNeeded(instances,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_55__/* .allowClosedOutput */ .ro)();let values=placeholderValues(flags.variable),found=flags.workflow===void 0?needsOfCommandLine(instances,flags):needsOfWorkflows(instances,flags.workflow,flags);if(found===void 0)return;let answers=found.roles.map(({role,needs,uses})=>({role,uses,least:least(needs,values)}));checkNames(values,found.roles);let shown=flags.format==="report"?answers:[theOnly(answers)];await print(flags.format==="report"?reportOf(answers,found.notes):shown[0]?.least.policy??{},flags),await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_55__/* .written */ .Mp)(process.stderr,remarks(shown,found.notes)),shown.some(({least:{size}})=>size>maxPolicySize)&&(process.exitCode=1)}function checkNames(values,roles){if(values.size===0)return;let names=roles.flatMap(({needs})=>leastPolicy(needs).placeholders.map(({name})=>name));for(let name of values.keys()){if(names.includes(name))continue;let known=names.length===0?"the policy has none":`there are ${[...new Set(names)].join(", ")}`;throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`--variable: There is no placeholder ${name}; ${known}.`)}}function least(needs,values){try{return leastPolicy(needs,values)}catch(thrown){throw thrown instanceof TooManyGrants?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb("The values of the placeholders make more statements than a policy can hold."):thrown}}function theOnly(answers){let[only,another]=answers;if(only!==void 0&&another===void 0)return only;throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`The jobs assume ${answers.length} roles. Choose one with --role, or all with --format report; ${(0,_chunk_YJGI6QBN_js__WEBPACK_IMPORTED_MODULE_5__/* .roleList */ .r9)(answers)}`)}async function print(value,{output}){let text=`${(0,_chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(JSON.stringify(value,null,2))}
`;if(output===void 0){await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_55__/* .written */ .Mp)(process.stdout,text);return}try{(0,node_fs__WEBPACK_IMPORTED_MODULE_47__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_48__.dirname)(output),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_47__.writeFileSync)(output,text)}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_50__/* .UsageError */ .eb(`${output}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_16__/* .FileFailure */ .P.from(output,thrown).message}`)}}


/***/ })

};
;