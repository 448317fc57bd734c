"use strict";
exports.id = 6028;
exports.ids = [6028];
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

/***/ 576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FileFailure)
/* harmony export */ });
/* harmony import */ var _chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
var FileFailure=class _FileFailure extends Error{constructor(fileName,message,{reason="unusable",cause}={}){super(message,cause===void 0?void 0:{cause});this.fileName=fileName;this.reason=reason}fileName;name="FileFailure";reason;static from(fileName,thrown){if(thrown instanceof _FileFailure)return thrown;let code=(0,_chunk_BIOHS3AV_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .v)(thrown);if(code===void 0)throw thrown;return new _FileFailure(fileName,sentences.get(code)??`The file system says ${code}.`,{reason:code==="ENOENT"?"missing":"unusable",cause:thrown})}},sentences=new Map([["ENOENT","There is no such file."],["ENOTDIR","There is no such file: a part of its path is not a directory."],["EISDIR","It is a directory, not a file."],["EACCES","This user does not have the permissions for it."],["EPERM","This user does not have the permissions for it."],["EROFS","It is on a file system that cannot be written to."],["ENOSPC","There is no space left on the disk to write it."],["ENXIO","It is a socket or a device, not a regular file."],["ELOOP","Its symbolic links lead in a circle."],["ENAMETOOLONG","Its name is longer than the file system allows."],["ERR_INVALID_ARG_VALUE","A file name cannot have a NUL character."]]);


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   QN: () => (/* binding */ arnOffsets),
/* harmony export */   us: () => (/* binding */ expandShortArn)
/* harmony export */ });
function partsOf(text){let parts=[],start=0;for(let at=0;at<text.length&&parts.length<5;at++)if(text[at]===":")parts.push(text.slice(start,at)),start=at+1;else if(text.startsWith("${",at)){let end=text.indexOf("}",at);if(end<0)return;at=end}return{parts,rest:text.slice(start)}}function parseArn(text){let found=partsOf(text);if(found===void 0)return;let[arn,partition,service,region,account]=found.parts,resource=found.rest;if(!(arn!=="arn"||account===void 0||resource===""))return{partition:partition??"",service:service??"",region:region??"",account,resource}}function expandShortArn(pattern){if(!pattern.startsWith("arn:")||pattern.endsWith("*"))return pattern;let found=partsOf(pattern);if(found===void 0)return pattern;let missing=5-found.parts.length;return missing===0?pattern:`${pattern.endsWith(":")?`${pattern}*`:pattern}${":*".repeat(missing)}`}function arnOffsets(arn){let service=4+arn.partition.length+1,region=service+arn.service.length+1,account=region+arn.region.length+1,resource=account+arn.account.length+1;return{partition:[4,4+arn.partition.length],service:[service,service+arn.service.length],region:[region,region+arn.region.length],account:[account,account+arn.account.length],resource:[resource,resource+arn.resource.length]}}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(thrown){return thrown instanceof Error&&"code"in thrown&&typeof thrown.code=="string"?thrown.code:void 0}


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

/***/ 6909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutVariables)
/* harmony export */ });
function withoutVariables(text){return text.replaceAll("${",()=>"${$}{")}


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2142);
function partitionOf(region){let known=(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);return known!==void 0?known:region.startsWith("cn-")?"aws-cn":region.startsWith("us-gov-")?"aws-us-gov":"aws"}


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

/***/ 6563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(576);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
var largestFile=10*1024*1024,descriptor=/^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;function readBytes(path,name){let file;try{let isPipe=descriptor.test(path)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isFIFO();return isPipe||checkKind((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path),name),file=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path,isPipe?"r":node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK??0)),isPipe||checkKind((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file),name),readOpen(file,name)}catch(thrown){throw _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P.from(name,thrown)}finally{file!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file)}}function checkKind(stats,name){if(stats.isFile()||stats.isDirectory())return;let kind=stats.isFIFO()?"a named pipe":stats.isSocket()?"a socket":"a device";throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name,`It is ${kind}, not a regular file.`)}function readOpen(file,name){let{size}=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);if(size>largestFile)throw tooLarge(name);let buffer=Buffer.allocUnsafe(size>0?size+1:64*1024),length=0;for(;;){let read=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file,buffer,length,buffer.length-length,null);if(length+=read,read===0)return buffer.subarray(0,length);if(length>largestFile)throw tooLarge(name);length===buffer.length&&(buffer=Buffer.concat([buffer,Buffer.allocUnsafe(buffer.length)]))}}function tooLarge(name){return new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name,"It is larger than 10 MiB, the maximum; exclude it, or move its policies to smaller files.")}function textOf(bytes,name){if(isUtf16(bytes))throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name,"It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8).");if((0,node_buffer__WEBPACK_IMPORTED_MODULE_1__.isUtf8)(bytes))return bytes.toString("utf8");let{line,column}=firstBadByte(bytes);throw new _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(name,`It is not UTF-8: the byte at line ${line}, column ${column} is not part of a character; save it as UTF-8.`)}function isUtf16(bytes){let[first,second]=bytes;return first===void 0||second===void 0?!1:first===255&&second===254||first===254&&second===255||first===0!=(second===0)}function firstBadByte(bytes){let low=0,high=bytes.length;for(;low<high;){let middle=low+high+1>>1;isUtf8Start(bytes.subarray(0,middle))?low=middle:high=middle-1}let lines=new TextDecoder("utf-8").decode(bytes.subarray(0,low),{stream:!0}).split(/\r\n|\n|\r/);return{line:lines.length,column:(lines.at(-1)?.length??0)+1}}function isUtf8Start(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes,{stream:!0}),!0}catch{return!1}}


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

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRenderByInstanceId: () => (/* binding */ runRenderByInstanceId),
/* harmony export */   runRenderByTag: () => (/* binding */ runRenderByTag)
/* harmony export */ });
/* harmony import */ var _chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6909);
/* harmony import */ var _chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
/* harmony import */ var _chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
/* harmony import */ var _chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8484);
/* harmony import */ var _chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6563);
/* harmony import */ var _chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(576);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9059);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_12__);
var ec2_instance_connect_policy_by_instance_id_default={Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"ec2-instance-connect:SendSSHPublicKey",Resource:["arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID","arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID"],Condition:{StringEquals:{"ec2:osuser":"ec2-user"}}},{Effect:"Allow",Action:"ec2:DescribeInstances",Resource:"*"}]};function commonSubstitutions({regions,accounts,partition,osUsers=["ec2-user"],endpoint}){return{"aws:ec2:$REGION":regions.map(region=>`${partition??(0,_chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .i)(region)}:ec2:${region}`),"$ACCOUNT-ID":accounts,"ec2-user":osUsers,"$ENDPOINT-ID":endpoint?.ids??["*"],"$REMOTE-PORT":(endpoint?.remotePorts??[22]).map(String)}}function fillTemplate(template,substitutions){let names=Object.keys(substitutions).map(name=>name.replace(/[$.*+?^{}()|[\]\\]/g,"\\$&")),placeholders=new RegExp(`(${names.join("|")})`),expand=text=>{let results=[""];for(let part of text.split(placeholders)){let values=Object.hasOwn(substitutions,part)?substitutions[part]??[]:[part];results=results.flatMap(start=>values.map(value=>start+value))}return[...new Set(results)]},fill=node=>{if(typeof node=="string"){let[first,...rest]=expand(node);return rest.length===0?first??"":[first??"",...rest]}if(isList(node)){if(!node.every(item=>typeof item=="string"))return node.map(fill);let items=[...new Set(node.flatMap(expand))],[first=""]=items;return items.length===1?first:items}return typeof node!="object"||node===null?node:Object.fromEntries(Object.entries(node).flatMap(([key,value])=>expand(key).map(name=>[name,fill(value)])))};return fill(template)}function isList(node){return Array.isArray(node)}var endpointArn="arn:aws:ec2:$REGION:$ACCOUNT-ID:instance-connect-endpoint/$ENDPOINT-ID";function withOptions([push,describe],values){let{endpoint,consoleOutput=!0}=values;return[statement(push),...consoleOutput?[statement({...withoutOsUser(push),Action:"ec2:GetConsoleOutput"})]:[],...endpoint===void 0?[statement(describe)]:[statement({Effect:"Allow",Action:"ec2-instance-connect:OpenTunnel",Resource:endpointArn,Condition:{NumericEquals:{"ec2-instance-connect:remotePort":"$REMOTE-PORT"}}}),statement({...describe,Action:[describe.Action,"ec2:DescribeInstanceConnectEndpoints"]})]]}function withoutOsUser({Condition={},...rest}){let left=Object.entries(Condition).flatMap(([operator,keys])=>{let others=Object.entries(keys).filter(([key])=>key!=="ec2:osuser");return others.length===0?[]:[[operator,Object.fromEntries(others)]]});return left.length===0?rest:{...rest,Condition:Object.fromEntries(left)}}function statement({Effect,Action,Resource,Condition}){return{Effect,Action,Resource,...Condition===void 0?{}:{Condition}}}function commonProblems(values){let{regions,accounts,partition,osUsers,endpoint,allowWildcard=!1}=values,problems=[...each("Region",regions,region=>regionProblem(region,allowWildcard)),...each("account",accounts,account=>form(account,allowWildcard,/^\d{12}$/,/^[\d*?]{1,12}$/,"12 digits")),...each("OS user",osUsers,osUserProblem)];return partition!==void 0&&problems.push(...partitionProblems(partition,regions)),endpoint===void 0?problems:[...problems,...each("endpoint ID",endpoint.ids,id=>form(id,allowWildcard,/^eice-([0-9a-f]{8}|[0-9a-f]{17})$/,/^(eice-[0-9a-f*?]{1,17}|\*)$/,"eice- and 8 or 17 digits of 0-9 and a-f")),...each("remote port",endpoint.remotePorts,port=>Number.isInteger(port)&&port>=1&&port<=65535?void 0:"is not a whole number from 1 to 65535")]}function tagProblems({tagKey,tagValues,allowWildcard=!1}){return[...each("tag key",tagKey===""?[]:[tagKey],tagKeyProblem),...each("tag value",tagValues,value=>tagValueProblem(value,allowWildcard))]}function instanceIdProblems({instanceIds,allowWildcard=!1}){return each("instance ID",instanceIds,id=>form(id,allowWildcard,/^i-([0-9a-f]{8}|[0-9a-f]{17})$/,/^(i-[0-9a-f*?]{1,17}|\*)$/,"i- and 8 or 17 digits of 0-9 and a-f"))}var options={Region:"--region",account:"--account-id","OS user":"--os-user","endpoint ID":"--endpoint-id","remote port":"--remote-port","tag key":"--tag-key","tag value":"--tag-value","instance ID":"--instance-id"};function each(what,values,check){return values===void 0?[]:values.length===0?[`No ${what} is given; name one with ${options[what]}.`]:values.flatMap(value=>{let problem=check(value);return problem===void 0?[]:[`The ${what} ${quoted(String(value))} ${problem}.`]})}function form(value,allowWildcard,exact,pattern,accepted){if(!exact.test(value))return!pattern.test(value)||!/[*?]/.test(value)?`is not of the accepted form, ${accepted}`:allowWildcard?void 0:unwantedWildcard}var unwantedWildcard="contains a wildcard, with which the policy grants more; add --allow-wildcard if that is intended";function osUserProblem(osUser){return osUser==="root"?"is never granted; log in as another user and use sudo":(0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_10__/* .isOsUser */ .e)(osUser)?placeholderProblem(osUser):`is not ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_10__/* .osUserForm */ .E}`}function regionProblem(region,allowWildcard){if(/^[a-z0-9*?-]*[*?][a-z0-9*?-]*$/.test(region))return allowWildcard?void 0:unwantedWildcard;if(!(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__/* .regionExists */ .p4)(region))return`is not a known Region; write one such as ${(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestRegion */ .$f)(region)??"us-east-1"}`}function partitionProblems(partition,regions){if(!_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__/* .partitionNames */ .Hm.includes(partition)){let instead=(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestPartition */ .vx)(partition)??"aws, aws-cn or aws-us-gov";return[`There is no partition ${quoted(partition)}; write ${instead}.`]}return regions.filter(region=>(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_7__/* .regionExists */ .p4)(region)&&(0,_chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .i)(region)!==partition).map(region=>`The Region ${quoted(region)} is in the partition ${(0,_chunk_JYAXGA4U_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .i)(region)}, not in ${partition}.`)}function placeholderProblem(text){let[found]=(0,_chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlaceholders */ .GY)(text);if(found===void 0)return;let meaning=(0,_chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_4__/* .meaningOf */ .Pr)(found);return`contains the placeholder ${shortened(found.text)}${meaning===void 0?"":`; write ${meaning.instead}`}`}var tagKeyForm=/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u;function tagKeyProblem(key){return key.trim()===""?"is empty":key!==key.trim()?"has whitespace around it":[...key].length>128?"is longer than 128 characters":tagKeyForm.test(key)?placeholderProblem(`aws:ResourceTag/${key}`):"contains other characters than letters, digits, spaces and _ . : / = + - @"}function tagValueProblem(value,allowWildcard){return value===""?"is empty":[...value].length>256?"is longer than 256 characters":new RegExp("\\p{Cs}","u").test(value)?"is not valid Unicode":/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)?"contains a control character or a line break":/[*?]/.test(value)&&!allowWildcard?unwantedWildcard:placeholderProblem((0,_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutVariables */ .K)(value))}function quoted(text){return`"${shortened(text)}"`}function shortened(text){let line=text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ");return line.length>60?`${line.slice(0,57)}...`:line}function renderByInstanceId(values){let problems=[...commonProblems(values),...instanceIdProblems(values)];if(problems.length>0)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t(problems);let[push,describe]=ec2_instance_connect_policy_by_instance_id_default.Statement;if(push===void 0||describe===void 0)throw new TypeError("the template has other statements than expected");return (0,_chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyText */ .M)(fillTemplate({...ec2_instance_connect_policy_by_instance_id_default,Statement:withOptions([push,describe],values)},{...commonSubstitutions(values),"$INSTANCE-ID":values.instanceIds}))}var ec2_instance_connect_policy_by_tag_default={Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"ec2-instance-connect:SendSSHPublicKey",Resource:"arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*",Condition:{StringEquals:{"aws:ResourceTag/$TAGKEY":"$TAGVALUE","ec2:osuser":"ec2-user"}}},{Effect:"Allow",Action:"ec2:DescribeInstances",Resource:"*"}]};function renderByTag(values){let problems=[...commonProblems(values),...tagProblems(values)];if(problems.length>0)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t(problems);let[push,describe]=ec2_instance_connect_policy_by_tag_default.Statement;if(push?.Condition===void 0||describe===void 0)throw new TypeError("the template has other statements than expected");let isPattern=values.tagValues.some(value=>/[*?]/.test(value)),statements=withOptions([isPattern?withTagPattern(push):push,describe],values);return (0,_chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyText */ .M)(fillTemplate({...ec2_instance_connect_policy_by_tag_default,Statement:statements},{...commonSubstitutions(values),$TAGKEY:[values.tagKey],$TAGVALUE:values.tagValues.map(_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutVariables */ .K)}))}function withTagPattern(push){let{StringEquals={},...others}=push.Condition??{},isTag=([key])=>key.startsWith("aws:ResourceTag/"),keys=Object.entries(StringEquals);return{...push,Condition:{StringLike:Object.fromEntries(keys.filter(isTag)),StringEquals:Object.fromEntries(keys.filter(key=>!isTag(key))),...others}}}var variableNames=["REGION","ACCOUNT-ID","TAGKEY","TAGVALUE","INSTANCE-ID","OS-USER","PARTITION","ENDPOINT-ID","REMOTE-PORT"];async function runRenderByTag(flags){await render(flags,(values,variables)=>{let[tagKey="",another]=flags.tagKey===void 0?valuesOf(variables,"TAGKEY"):[flags.tagKey];if(another!==void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb("A policy has only one TAGKEY; render one policy for each.");return renderByTag({...values,tagKey,tagValues:flags.tagValue??valuesOf(variables,"TAGVALUE")})})}async function runRenderByInstanceId(flags){await render(flags,(values,variables)=>renderByInstanceId({...values,instanceIds:flags.instanceId??valuesOf(variables,"INSTANCE-ID")}))}async function render(flags,fill){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_15__/* .allowClosedOutput */ .ro)();let variables=flags.variables===void 0?new Map:variablesFile(flags.variables),text;try{text=fill(commonValues(flags,variables),variables)}catch(thrown){throw thrown instanceof _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(thrown.problems.join(`
     `)):thrown}flags.output===void 0?await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_15__/* .written */ .Mp)(process.stdout,text):writePolicy(flags.output,text)}function commonValues(flags,variables){let osUsers=flags.osUser??variables.get("OS-USER"),[partition=flags.partition]=flags.partition===void 0?valuesOf(variables,"PARTITION"):[],ids=flags.endpointId??variables.get("ENDPOINT-ID"),ports=flags.remotePort??variables.get("REMOTE-PORT"),endpoint=flags.endpoint===!0||ids!==void 0||ports!==void 0;return{regions:flags.region??valuesOf(variables,"REGION"),accounts:flags.accountId??valuesOf(variables,"ACCOUNT-ID"),...partition!==void 0&&{partition},...osUsers!==void 0&&{osUsers},...endpoint&&{endpoint:{...ids!==void 0&&{ids},...ports!==void 0&&{remotePorts:ports.map(portOf)}}},consoleOutput:flags.consoleOutput,...flags.allowWildcard===!0&&{allowWildcard:!0}}}function valuesOf(variables,name){return variables.get(name)??[]}function portOf(text){if(/^\d{1,6}$/.test(text))return Number(text);throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`The remote port ${JSON.stringify(text)} is not a whole number.`)}function variablesFile(file){let variables=new Map,lines=readText(file).replace(/^\ufeff/,"").split(/\r\n|\n|\r/);for(let[index,line]of lines.entries()){if(/^\s*(#|$)/.test(line))continue;let where=`${file}, line ${index+1}`,assignment=(0,_chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssignment */ .K6)(line);if(assignment===void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`${where}: ${JSON.stringify(line)} is not ${_chunk_FYUQYSKF_js__WEBPACK_IMPORTED_MODULE_0__/* .assignmentForm */ .iF}.`);let{name,value}=assignment;if(!variableNames.some(known=>known===name))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`${where}: There is no ${name}; the names are ${variableNames.join(", ")}.`);variables.set(name,[...variables.get(name)??[],value])}return variables}function readText(file){try{return (0,_chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_chunk_TEIK6WVN_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(file,file),file)}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`${file}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_6__/* .FileFailure */ .P.from(file,thrown).message}`)}}function writePolicy(file,text){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.writeFileSync)(file,text)}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`${file}: ${_chunk_A4D6UCXX_js__WEBPACK_IMPORTED_MODULE_6__/* .FileFailure */ .P.from(file,thrown).message}`)}}


/***/ })

};
;