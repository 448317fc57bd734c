"use strict";
exports.id = 4874;
exports.ids = [4874];
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

/***/ 7787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ knownHostsLine),
/* harmony export */   u: () => (/* binding */ parseKnownHosts)
/* harmony export */ });
/* harmony import */ var _chunk_S6QAUUOV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6556);
var looksLikeKeyType=/^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)/,sha1Bytes=20;function parseKnownHosts(text){let entries=[],warnings=[],problems=[],lines=text.replace(/^\ufeff/,"").split(/\r\n|\r|\n/);for(let[index,raw]of lines.entries()){let line=index+1,parsed=parseLine(raw);if(parsed!==void 0){if("problem"in parsed){problems.push(`line ${line}: ${parsed.problem}`);continue}for(let warning of parsed.warnings)warnings.push(`Line ${line} of known-hosts: ${warning}`);parsed.marker!=="@cert-authority"&&entries.push({line,names:parsed.names,revoked:parsed.marker==="@revoked",key:parsed.key})}}return{knownHosts:{entries,warnings},problems}}function knownHostsLine(name,key){return`${name} ${key.type} ${key.blob.toString("base64")}`}function parseLine(raw){let fields=raw.trim().split(/[ \t]+/),first=fields[0];if(first===void 0||first===""||first.startsWith("#"))return;if(first.startsWith("-----"))return{problem:"a line of a PEM file; known-hosts takes lines of `names key-type base64-key`"};let marker=first==="@revoked"||first==="@cert-authority"?first:void 0;if(marker!==void 0)fields.shift();else if(first.startsWith("@"))return{problem:"the marker is not one of `@revoked` and `@cert-authority`"};return marker!==void 0&&fields[0]?.startsWith("@")?{problem:"expected names after the marker, of which a line has only one"}:fields.slice(0,3).some(_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFingerprint */ .k1)?parseFingerprintLine(fields,marker):parseKeyLine(fields,marker)}function parseKeyLine(fields,marker){let[nameList,type,encoded]=fields;if(nameList!==void 0&&looksLikeKeyType.test(nameList)&&type?.startsWith("AAAA"))return{problem:"the names are missing; write the address or the instance ID before the key type"};if(!nameList||!type||!encoded)return{problem:"expected `names key-type base64-key`, separated by spaces, or a fingerprint"};if(/^\d+$/.test(type)&&/^\d+$/.test(encoded))return{problem:"a key of SSH protocol 1, which is not supported"};if(!looksLikeKeyType.test(type)&&!encoded.startsWith("AAAA"))return{problem:"expected a key type such as `ssh-ed25519` after the names, which have no spaces in them"};let key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublicKey */ .RR)(type,encoded);if("problem"in key)return key;let read=readNames(nameList);if("problem"in read)return read;let sha256=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(key.blob),warnings=[...read.warnings,...typeWarnings(type,marker)];return{marker,names:read.names,key:{type,sha256,blob:key.blob},warnings}}function parseFingerprintLine(fields,marker){if(marker==="@cert-authority")return{problem:"expected a key after `@cert-authority`, not a fingerprint"};let listed=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .readListedFingerprint */ .qE)(fields.join(" "));if(listed!==void 0)return{marker,names:{kind:"any"},key:listed,warnings:[]};let at=fields.findIndex(_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFingerprint */ .k1),key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .readFingerprint */ .bi)(fields[at]??"");if("problem"in key)return key;let before=fields.slice(0,at),last=before.at(-1),type=last!==void 0&&looksLikeKeyType.test(last)?last:void 0;type!==void 0&&before.pop();let[nameList,...more]=before;if(more.length>0)return{problem:"expected a key type such as `ssh-ed25519` between the names and the fingerprint"};let read=nameList===void 0?{names:{kind:"any"},warnings:[]}:readNames(nameList);if("problem"in read)return read;let warnings=[...read.warnings,...type===void 0?[]:typeWarnings(type,marker)];return{marker,names:read.names,key:{type,sha256:key.sha256},warnings}}function typeWarnings(type,marker){return marker==="@cert-authority"?["host certificates are not supported, so `@cert-authority` has no effect; pin the host key itself."]:marker==="@revoked"||_chunk_S6QAUUOV_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKeyTypes */ .nG.has(type)?[]:[`host keys of type ${type} are not supported; pin a key of another type as well.`]}function readNames(nameList){return nameList.startsWith("|")?readHashedName(nameList):readPatterns(nameList)}function readHashedName(text){let[,version,encodedSalt,encodedHash,...more]=text.split("|"),salt=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(encodedSalt??""),hash=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(encodedHash??"");return version!=="1"||salt?.length!==sha1Bytes||hash?.length!==sha1Bytes||more.length>0?{problem:"the hashed name is damaged; expected `|1|salt|hash`, each part the base64 of 20 bytes"}:{names:{kind:"hashed",salt,hash},warnings:[]}}function readPatterns(list){let positive=[],negated=[],warnings=[];for(let item of list.toLowerCase().split(",")){let negates=item.startsWith("!"),name=negates?item.slice(1):item;if(name==="")continue;let doubt=doubtAbout(name);if(doubt!==void 0&&"problem"in doubt)return doubt;doubt!==void 0&&warnings.push(doubt.warning),(negates?negated:positive).push(name)}return positive.length===0&&warnings.push("only negated or empty names, so the line matches no host."),{names:{kind:"patterns",positive,negated},warnings}}function doubtAbout(name){if(!/[*?]/.test(name))if(name.includes("[")||name.includes("]")){let port=Number(/^\[[^[\]]+\]:(\d{1,5})$/.exec(name)?.[1]??Number.NaN);if(!(port>=1&&port<=65535))return{problem:"a name in brackets is written `[name]:port`, with a port from 1 to 65535"};if(port===22)return{warning:"a name in brackets with port 22 never matches; write the bare name, as OpenSSH does."}}else{if(/^[^:]+:\d*$/.test(name))return{problem:"a name with a port is written `[name]:port`"};if(/^[0-9a-f.:]+\/\d+$/.test(name))return{warning:"address ranges are not part of the format and never match; use wildcards, as in `10.0.*`."}}}


/***/ }),

/***/ 6789:
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
/* harmony import */ var _chunk_CPINWWZT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7787);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3582);
/* harmony import */ var _chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9363);
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
`).map(line=>{let space=line.indexOf(" ");return space<0?[line,""]:[line.slice(0,space),line.slice(space+1)]})),port=Number(values.get("port"));return{user:values.get("user"),port:Number.isInteger(port)&&port>0?port:void 0,forwardAgent:values.get("forwardagent"),globalKnownHostsFile:values.get("globalknownhostsfile")}}var sshProgram="ssh";async function openSshVersion(){let{stderr}=await output(["-V"]),[,major,minor]=/OpenSSH(?:_for_Windows)?_(\d+)\.(\d+)/.exec(stderr)??[];return major===void 0?0:Number(major)*100+Number(minor)}var SshRefused=class extends Error{constructor(exitCode){super(`ssh ended with the exit code ${exitCode}`);this.exitCode=exitCode}exitCode;name="SshRefused"};async function sshConfiguration(destination,args){let{code,stdout,stderr}=await output(["-G",destination,...args]);if(code===0)return readClientConfiguration(stdout);throw process.stderr.write(stderr),new SshRefused(code)}function output(args){return new Promise((resolve,reject)=>{(0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.execFile)(sshProgram,args,(error,stdout,stderr)=>{error!==null&&typeof error.code!="number"?reject(cannotRun(error)):resolve({code:Number(error?.code??0),stdout,stderr})}).stdin?.end()})}function cannotRun(error){let why=error.code==="ENOENT"?"There is no `ssh` on the PATH":`\`ssh\` cannot be run: ${error.message}`;return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .U("EIC_INPUT_INVALID",`${why}.`,{remedy:"Install OpenSSH's client (`openssh-clients` on AlmaLinux, `openssh-client` on Ubuntu).",cause:error})}function knownHostsForSsh({keys,revoked},alias){let marked=[...keys.map(key=>({key,names:alias})),...revoked.map(key=>({key,names:`@revoked ${alias}`}))],lines=marked.flatMap(({key:{type,blob},names})=>type===void 0||blob===void 0?[]:[`${(0,_chunk_CPINWWZT_js__WEBPACK_IMPORTED_MODULE_3__/* .knownHostsLine */ .T)(names,{type,blob})}
`]),cases=marked.filter(({key})=>!isWhole(key)).map(({key,names})=>`'${key.sha256}') printf '%s %s %s\\n' '${names}' "$2" "$3" ;;
`);return{file:lines.join(""),command:cases.length===0?void 0:`case $1 in
${cases.join("")}esac
`}}function isWhole({type,blob}){return type!==void 0&&blob!==void 0}function shellWord(word){return/^[\w./:=@+,-]+$/.test(word)?word:(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_10__/* .inSingleQuotes */ .d)(word)}function withoutTokens(value){return value.replaceAll("%","%%")}function configWord(word){return/^[\w./:=@+,%-]+$/.test(word)?word:`"${word.replace(/[\\"]/g,"\\$&")}"`}function loginOptions(login){let{proxyCommand,knownHostsFiles,knownHostsScript,hostKeyAlias,forwardAgent}=login,options=[`User=${configWord(login.user)}`,`IdentityAgent=${configWord(withoutTokens(login.agentSocket))}`,"IdentitiesOnly=no","IdentityFile=none"];if(proxyCommand!==void 0){let words=proxyCommand.map(word=>shellWord(withoutTokens(word)));options.push(`ProxyCommand=${words.join(" ")} %p`,"ProxyUseFdpass=no")}if(hostKeyAlias!==void 0&&options.push(`HostKeyAlias=${hostKeyAlias}`),knownHostsFiles!==void 0&&options.push(`GlobalKnownHostsFile=${knownHostsFiles.map(configWord).join(" ")}`),knownHostsScript!==void 0){let script=configWord(withoutTokens(knownHostsScript));options.push(`KnownHostsCommand=/bin/sh ${script} %f %t %K`,"FingerprintHash=sha256")}return login.strict&&options.push("StrictHostKeyChecking=yes"),forwardAgent!==void 0&&options.push(`ForwardAgent=${configWord(forwardAgent)}`),options.flatMap(option=>["-o",option])}var signFlags={rsaSha256:2,rsaSha512:4},types={failure:5,list:11,listed:12,sign:13,signed:14},mostBytes=256*1024,AgentRequests=class{#rest=Buffer.alloc(0);add(chunk){this.#rest=Buffer.concat([this.#rest,chunk]);let requests=[];for(;this.#rest.length>=4;){let length=this.#rest.readUInt32BE(0);if(length<1||length>mostBytes)throw new RangeError("not a message of an SSH agent");if(this.#rest.length<4+length)break;requests.push(parseRequest(this.#rest.subarray(4,4+length))),this.#rest=this.#rest.subarray(4+length)}return requests}};function parseRequest(message2){if(message2[0]===types.list)return{kind:"list"};if(message2[0]!==types.sign)return{kind:"unsupported"};let key=stringAt(message2,1),data=key===void 0?void 0:stringAt(message2,5+key.length);if(key===void 0||data===void 0)return{kind:"unsupported"};let flagsAt=9+key.length+data.length;return message2.length!==flagsAt+4?{kind:"unsupported"}:{kind:"sign",key,data,flags:message2.readUInt32BE(flagsAt)}}function stringAt(message2,offset){if(message2.length<offset+4)return;let end=offset+4+message2.readUInt32BE(offset);return end>message2.length?void 0:message2.subarray(offset+4,end)}function failureMessage(){return message(types.failure)}function listMessage(keys){let entries=keys.flatMap(({blob,comment})=>[string(blob),string(Buffer.from(comment))]);return message(types.listed,uint32(keys.length),...entries)}function signatureMessage(algorithm,signature){return message(types.signed,string(Buffer.concat([string(Buffer.from(algorithm)),string(signature)])))}function message(type,...parts){return string(Buffer.concat([Buffer.of(type),...parts]))}function string(bytes){return Buffer.concat([uint32(bytes.length),bytes])}function uint32(value){let bytes=Buffer.alloc(4);return bytes.writeUInt32BE(value),bytes}var freshMs=_chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_4__/* .windowMs */ .$b-1e4,PushedKeyAgent=class{#options;#now;#server;#clients=new Set;#next;#keys=[];listed=!1;signed=!1;constructor(options){this.#options=options,this.#now=options.now??(()=>performance.now()),this.#server=(0,node_net__WEBPACK_IMPORTED_MODULE_12__.createServer)(client=>this.#serve(client))}async listen(socketPath){this.#server.listen(socketPath),await (0,node_events__WEBPACK_IMPORTED_MODULE_11__.once)(this.#server,"listening"),this.#next=this.#generate(),this.#next.catch(()=>{})}close(){this.#server.close();for(let client of this.#clients)client.destroy();this.#keys=[],this.#next=void 0}#serve(client){if(this.signed){client.destroy();return}let requests=new AgentRequests;this.#clients.add(client),client.once("close",()=>this.#clients.delete(client)),client.on("error",()=>{});let last=Promise.resolve();client.on("data",chunk=>{let complete;try{complete=requests.add(chunk)}catch{client.destroy();return}for(let request of complete)last=last.then(async()=>{let response=await this.#response(request);client.destroyed||client.write(response)})})}async#response(request){try{if(request.kind==="list")return await this.#list();if(request.kind==="sign")return await this.#sign(request)}catch(thrown){this.#options.failed(thrown)}return failureMessage()}async#list(){let pairs=await(this.#next??this.#generate());this.#next=void 0;let keys=await Promise.all(pairs.map(async pair=>this.#push({pair,pushedAt:0})));return this.#keys=keys,this.listed=!0,listMessage(keys.map(({pair})=>({blob:pair.privateKey.getPublicSSH(),comment:"eic, for 60 seconds"})))}async#sign({key:blob,data,flags}){let key=this.#keys.find(({pair})=>pair.privateKey.getPublicSSH().equals(blob));if(key===void 0)return failureMessage();this.#now()-key.pushedAt>freshMs&&await this.#push(key);let[algorithm,hash]=signatureAlgorithm(key.pair.type,flags),signature=key.pair.privateKey.sign(data,hash);if(signature instanceof Error)throw signature;return this.signed=!0,this.#options.keepSocket!==!0&&this.#server.close(),signatureMessage(algorithm,signature)}async#push(key){let startedAt=this.#now();return await this.#options.push(key.pair.publicKey),key.pushedAt=startedAt,key}#generate(){return Promise.all(this.#options.keyTypes.map(_chunk_ISI2CLFL_js__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T))}};function signatureAlgorithm(type,flags){return type==="ed25519"?["ssh-ed25519"]:flags&signFlags.rsaSha256?["rsa-sha2-256","sha256"]:["rsa-sha2-512","sha512"]}var since={knownHostsCommand:805,forwardAgentPath:802};async function loginWithAgent(login){let folder=await (0,_chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTemporaryFolder */ .w)("eic-ssh"),stopSsh=new AbortController,sshEnded=new AbortController,failed=!1,forwardAgent=agentToForward(login),agent=new PushedKeyAgent({keyTypes:login.keyTypes,push:publicKey=>login.push(publicKey,sshEnded.signal),keepSocket:forwardAgent!==void 0,failed:reason=>{sshEnded.signal.aborted||(failed=!0,(0,_chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFailure */ .x)(reason),stopSsh.abort())}});try{let agentSocket=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.path,"agent");await listen(agent,agentSocket);let{user,proxyCommand,hostKeyAlias}=login,args=[...loginOptions({user,agentSocket,...proxyCommand===void 0?{}:{proxyCommand},...hostKeyAlias===void 0?{}:{hostKeyAlias},...forwardAgent===void 0?{}:{forwardAgent},...await hostKeyOptions(login,folder.path)}),login.destination,...login.sshArgs],report=message2=>{process.stderr.write(`eic: ${message2}
`)},exitCode=await (0,_chunk_TUAZIFHT_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(sshProgram,args,process.env,report,stopSsh.signal),{listed,signed}=agent;return{exitCode:failed?_chunk_LWA7CUL3_js__WEBPACK_IMPORTED_MODULE_5__/* .failedExitCode */ .h:exitCode,agent:{listed,signed,failed}}}finally{sshEnded.abort(),agent.close(),await folder.remove()}}async function listen(agent,path){try{await agent.listen(path)}catch(thrown){throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .U("EIC_INPUT_INVALID",`The socket ${path} cannot be made: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_13__/* .thrownText */ .k)(thrown)}.`,{remedy:"Set TMPDIR to a directory with a short path, such as /tmp: that of a socket has at most about 100 characters.",cause:thrown})}}async function hostKeyOptions({known,hostKeyAlias,destination,configuration,version},folder){let{file,command}=knownHostsForSsh(known,hostKeyAlias??destination),path=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder,"known_hosts");file!==""&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(path,file);let global=configuration.globalKnownHostsFile?.split(" ")??[],files=file===""?{}:{knownHostsFiles:[path,...global]},strict=known.keys.length>0;if(command===void 0)return{...files,strict};if(version<since.knownHostsCommand){let fingerprints=known.keys.map(({sha256})=>sha256).join(" or ");return process.stderr.write(`eic: The host key of ${destination} must have the fingerprint ${fingerprints}.
`),{...files,strict:!1}}let knownHostsScript=(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder,"known-hosts.sh");return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(knownHostsScript,command),{...files,knownHostsScript,strict}}function agentToForward({configuration,version}){let{SSH_AUTH_SOCK:own=""}=process.env,{forwardAgent}=configuration;return forwardAgent==="yes"&&own!==""&&version>=since.forwardAgentPath?own:void 0}


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

/***/ 7615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ hostKeyAlgorithms),
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   c1: () => (/* binding */ preferredKeyExchange),
/* harmony export */   nG: () => (/* binding */ hostKeyTypes)
/* harmony export */ });
var hostKeyAlgorithms=[{algorithm:"ssh-ed25519",keyType:"ssh-ed25519"},{algorithm:"ecdsa-sha2-nistp256",keyType:"ecdsa-sha2-nistp256"},{algorithm:"ecdsa-sha2-nistp384",keyType:"ecdsa-sha2-nistp384"},{algorithm:"ecdsa-sha2-nistp521",keyType:"ecdsa-sha2-nistp521"},{algorithm:"rsa-sha2-512",keyType:"ssh-rsa"},{algorithm:"rsa-sha2-256",keyType:"ssh-rsa"}],hostKeyTypes=new Set(hostKeyAlgorithms.map(({keyType})=>keyType)),preferredKeyExchange="curve25519-sha256",algorithms={kex:[preferredKeyExchange,"curve25519-sha256@libssh.org","ecdh-sha2-nistp256","ecdh-sha2-nistp384","ecdh-sha2-nistp521","diffie-hellman-group16-sha512","diffie-hellman-group18-sha512","diffie-hellman-group14-sha256"],cipher:["aes128-gcm@openssh.com","aes256-gcm@openssh.com","aes128-ctr","aes192-ctr","aes256-ctr","chacha20-poly1305@openssh.com"],hmac:["hmac-sha2-256-etm@openssh.com","hmac-sha2-512-etm@openssh.com","hmac-sha2-256","hmac-sha2-512"],compress:["none"]};


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

/***/ 238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ instanceIds),
/* harmony export */   q: () => (/* binding */ standInIds)
/* harmony export */ });
/* harmony import */ var _chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2773);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8070);
var maxListed=20;async function instanceIds(instances,regions,deadline){let names=instances.filter(text=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)),found=names.length===0?[]:await Promise.all(regions.map(aws=>(0,_chunk_NSHLKIQQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findByName */ ._U)(names,aws,deadline))),places=regions.map(({region})=>region).join(" or "),ids=instances.map(text=>{let named=()=>found.flatMap(inRegion=>inRegion.get(text)??[]);return (0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)?text:runningOne(text,named(),places)});return[...new Set(ids)]}function standInIds(instances){return instances.map((text,index)=>(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstanceId */ .z)(text)?text:`i-${index.toString(16).padStart(17,"0")}`)}function runningOne(name,instances,places){let running=instances.filter(({state})=>state==="running"),[only]=running;if(only!==void 0&&running.length===1)return only.id;let shown=JSON.stringify(name);throw running.length>1?new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INPUT_INVALID",`${running.length} running instances have the name ${shown}.`,{remedy:"Give the ID of the one that you mean, or the IDs of all of them.",details:listed(running)}):instances.length>0?new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INSTANCE_NOT_RUNNING",`No instance with the name ${shown} is running.`,{remedy:"Start it, or give another instance.",details:listed(instances)}):new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_1__/* .EicError */ .U("EIC_INSTANCE_NOT_FOUND",`No instance in ${places} has the name ${shown}.`,{remedy:"Check the name, `--region` and `--profile`; or give the instance ID."})}function listed(instances){let lines=instances.slice(0,maxListed).map(({id,state,publicIpv4,privateIpv4,ipv6,availabilityZone})=>[id,state,publicIpv4??privateIpv4??ipv6,availabilityZone].filter(part=>part!==void 0).join("  ")),more=instances.length-maxListed;return more>0?[...lines,`… and ${more} more.`]:lines}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foundInstance)
/* harmony export */ });
function foundInstance(id,{instances,problems}){let problem=problems.get(id);if(problem!==void 0)throw problem;let instance=instances.get(id);if(instance===void 0)throw new Error(`${id} is neither found nor missing`);return instance}


/***/ })

};
;