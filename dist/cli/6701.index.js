"use strict";
exports.id = 6701;
exports.ids = [6701];
exports.modules = {

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ DescribeImagesCommand)
/* harmony export */ });
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);
var DescribeImagesCommand=class extends (0,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeImages",_chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImages$ */ .gy){};


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

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fittedTo),
/* harmony export */   z: () => (/* binding */ columnWidth)
/* harmony export */ });
var wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,none=new RegExp("\\p{Mn}|\\p{Me}|\\u200b|\\u200c|\\u200d|\\ufe0f","u");function columnWidth(text){let columns=0;for(let character of text)columns+=none.test(character)?0:wide.test(character)?2:1;return columns}function fittedTo(text,columns){if(columnWidth(text)<=columns)return text;if(columns<1)return"";let characters=[...text],head=start(characters,Math.ceil((columns-1)/2)),tail=start([...characters].reverse(),columns-1-columnWidth(head.join("")));return`${head.join("")}…${tail.reverse().join("")}`}function start(characters,columns){let kept=[],left=columns;for(let character of characters){if(left-=columnWidth(character),left<0)break;kept.push(character)}return kept}


/***/ }),

/***/ 5222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameLabels),
/* harmony export */   i: () => (/* binding */ paddedLabels)
/* harmony export */ });
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
var maxNameLength=40,endOfLabel=/[,"]|:\s|(?:^|\s)[|!*](?:\s|$)/,unseen=/[\s\u2800\p{Default_Ignorable_Code_Point}]/gu,similarScripts=[new RegExp("\\p{Script=Latin}","u"),new RegExp("\\p{Script=Cyrillic}","u"),new RegExp("\\p{Script=Greek}","u"),new RegExp("\\p{Script=Armenian}","u"),new RegExp("\\p{Script=Cherokee}","u"),new RegExp("\\p{Script=Coptic}","u"),new RegExp("\\p{Script=Lisu}","u")],instanceIds=/i-[0-9a-f]{8,}/g;function shownName(name){let line=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name??"",maxNameLength);if(seenText(line)!=="")return (0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t)(endOfLabel.test(line)?`"${line.replaceAll('"',"'")}"`:line)}function seenText(name){return name.normalize("NFKC").replace(unseen,"")}function namesAnother(id,name=""){return[...name.matchAll(instanceIds)].some(([found])=>found!==id)}function mayLookAlike(names){return similarScripts.filter(script=>names.some(name=>script.test(name))).length>1}function nameLabels(instances){let names=new Map(instances.map(({id,name})=>[id,shownName(name)])),distinct=new Set([...names.values()].map(name=>name&&seenText(name))),namesSuffice=!distinct.has(void 0)&&distinct.size===names.size&&(names.size<2||!mayLookAlike([...names.values()].map(name=>name??"")))&&![...names].some(([id,name])=>namesAnother(id,name));return new Map([...names].map(([id,name])=>[id,name===void 0?id:namesSuffice?name:`${name} (${id})`]))}function paddedLabels(labels){let width=[...labels.values()].reduce((most,label)=>Math.max(most,(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__/* .columnWidth */ .z)(label)),0);return new Map([...labels].map(([id,label])=>[id,label+" ".repeat(width-(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__/* .columnWidth */ .z)(label))]))}


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

/***/ 1265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readConsole)
/* harmony export */ });
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5282);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5761);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8070);
var GetConsoleOutputCommand=class extends (0,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"GetConsoleOutput",_chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_1__/* .GetConsoleOutput$ */ .NX){};var beginFingerprints="-----BEGIN SSH HOST KEY FINGERPRINTS-----",endFingerprints="-----END SSH HOST KEY FINGERPRINTS-----",beginKeys="-----BEGIN SSH HOST KEY KEYS-----",endKeys="-----END SSH HOST KEY KEYS-----",longestLine=4096,mostKeys=64,prefix=new RegExp(["^",/(?:\[ {0,8}\d{1,9}\.\d{1,9}\] cloud-init(?:\[\d{1,9}\])?: )?/,/(?:(?:<\d{1,3}>)?(?:(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,32})(?: [\w.-]{1,253})? )?(?:cloud-init|ec2)(?:\[\d{1,9}\])?: )?/,/(?:ci-info: )?/].map(part=>typeof part=="string"?part:part.source).join("")),keyLine=/^((?:ssh|ecdsa)-[a-z0-9-]{1,40}) ([A-Za-z0-9+/=]+)(?: .*)?$/;function consoleHostKeys(text){let fingerprints,keys,openFingerprints,openKeys;for(let[end,line]of linesOf(text))if(line===beginFingerprints||line===beginKeys)openFingerprints=line===beginFingerprints?new Map:void 0,openKeys=line===beginKeys?new Map:void 0;else if(line===endFingerprints||line===endKeys)line===endFingerprints&&openFingerprints?.size?fingerprints={items:[...openFingerprints.values()],end}:line===endKeys&&openKeys?.size&&(keys={items:[...openKeys.values()],end}),openFingerprints=void 0,openKeys=void 0;else if(openFingerprints!==void 0&&openFingerprints.size<mostKeys){let read=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .readListedFingerprint */ .qE)(line);read!==void 0&&openFingerprints.set(`${read.type} ${read.sha256}`,read)}else if(openKeys!==void 0&&openKeys.size<mostKeys){let read=readKey(line);read!==void 0&&openKeys.set(read.blob.toString("base64"),read)}if(fingerprints!==void 0&&keys!==void 0&&contradict(keys.items,fingerprints.items)&&(keys.end>fingerprints.end?fingerprints=void 0:keys=void 0),!(fingerprints===void 0&&keys===void 0))return{keys:keys?.items??[],fingerprints:fingerprints?.items??[]}}function*linesOf(text){for(let start=0;start<text.length;){let newline=text.indexOf(`
`,start),end=newline<0?text.length:newline;end-start<=longestLine&&(yield[end,text.slice(start,end).trimEnd().replace(prefix,"")]),start=end+1}}function readKey(line){let[,type,encoded]=keyLine.exec(line)??[];if(type===void 0||encoded===void 0)return;let key=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicKey */ .RR)(type,encoded);return"problem"in key?void 0:key}function contradict(keys,fingerprints){return keys.some(({type,blob})=>{let ofType=fingerprints.filter(known=>known.type===type);return ofType.length>0&&!ofType.some(({sha256})=>sha256===(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(blob))})}async function readConsole(instance,aws,deadline){let call={action:"ec2:GetConsoleOutput",statement:(0,_chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_4__/* .getConsoleOutputStatement */ .o8)(instance)},command2=new GetConsoleOutputCommand({InstanceId:instance.id});try{let{Output=""}=await (0,_chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_3__/* .callAws */ .I)(call,deadline,abortSignal=>aws.ec2.send(command2,{abortSignal})),text=Buffer.from(Output,"base64"),hostKeys=consoleHostKeys(text.toString("utf8"));return{bytes:text.length,...hostKeys!==void 0&&{hostKeys}}}catch(thrown){if(deadline.throwIfCancelled(),thrown instanceof _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_5__/* .TooManyOpenFiles */ .t)throw thrown;return{failure:_chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .U.from(thrown)}}}


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

/***/ 6701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHostKeys: () => (/* binding */ runHostKeys)
/* harmony export */ });
/* harmony import */ var _chunk_SPMQLE6K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5222);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4675);
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _chunk_3JPPOZPY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9252);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5009);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4349);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7733);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2039);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9959);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(207);
async function imageName(imageId,aws,deadline){let action="ec2:DescribeImages",call={action,statement:{Effect:"Allow",Action:action,Resource:"*"}},command=new _chunk_3JPPOZPY_js__WEBPACK_IMPORTED_MODULE_3__/* .DescribeImagesCommand */ .j({ImageIds:[imageId]});try{let{Images}=await (0,_chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_15__/* .callAws */ .I)(call,deadline,abortSignal=>aws.ec2.send(command,{abortSignal}));return Images?.[0]?.Name}catch{return}}function foundHostKeys(hostKeys){if(hostKeys===void 0)return[];let listed=new Set(hostKeys.fingerprints.map(({sha256})=>sha256)),keys=hostKeys.keys.map(({type,blob})=>{let sha256=(0,_chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_13__/* .fingerprint */ .Rj)(blob);return{type,sha256,blob,isListed:listed.has(sha256)}}),shown=new Set(keys.map(({sha256})=>sha256)),others=hostKeys.fingerprints.filter(({sha256})=>!shown.has(sha256)).map(({type,sha256})=>({type,sha256,isListed:!0}));return[...keys,...others]}function hostKeyLine({type,sha256,blob},id,address,port){let place=address===void 0||port===22?address:`[${address}]:${port}`;return[[id,place].filter(name=>name!==void 0).join(","),type,blob?.toString("base64")??sha256].filter(word=>word!==void 0).join(" ")}var totalMs=3e4;async function runHostKeys(instances,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_37__/* .allowClosedOutput */ .ro)();try{let{region}=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_6__/* .awsSettings */ .T)(flags),aws=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_7__/* .awsClients */ .e7)(region);try{let deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_8__/* .Deadline */ .B(totalMs,new AbortController().signal),ids=await (0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceIds */ .Ke)(instances,[aws],deadline),{instances:found,problems}=await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_5__/* .findInstances */ .wG)(ids,aws,deadline),labels=(0,_chunk_SPMQLE6K_js__WEBPACK_IMPORTED_MODULE_0__/* .nameLabels */ .B)([...found.values()]),missing=0;for(let id of ids){let instance=found.get(id),problem=problems.get(id);if(instance===void 0)throw problem??new Error(`${id} is neither found nor missing`);await showInstance(instance,labels.get(id)??id,flags.port,aws,deadline)===0&&(missing+=1)}process.exitCode=missing===0?0:1}finally{aws.close()}}catch(thrown){(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFailure */ .x)(thrown)}}async function showInstance(instance,label,port,aws,deadline){let{id,state,imageId}=instance,[answer,image]=await Promise.all([(0,_chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_4__/* .readConsole */ .M)(instance,aws,deadline),imageId===void 0?void 0:imageName(imageId,aws,deadline)]),name=label.includes(id)?label:`${label} (${id})`,about=image===void 0?"":`, image ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_38__/* .singleLine */ .pF)(image,100)}`;process.stderr.write(`${name}: ${state}${about}
`);let keys=foundHostKeys(answer.hostKeys);for(let key of keys)process.stderr.write(`  ${key.type??"key of unknown type"} ${key.sha256}: ${comparison(key)}
`),process.stdout.write(`${hostKeyLine(key,id,(0,_chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_21__/* .directAddress */ .ey)(instance),port)}
`);return keys.length===0&&process.stderr.write(`  No host key was found: ${whyNone(answer)}
`),keys.length}function comparison({blob,isListed}){return blob===void 0?"the console shows only its fingerprint. The action takes the line, OpenSSH does not.":isListed?"the console shows the key and its fingerprint, which agree.":"the console shows the key."}function whyNone({failure,bytes=0}){return failure!==void 0?[failure.message,failure.remedy,...failure.details].flatMap(text=>text.split(/\r?\n/)).map(_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .om).join(`
  `):bytes===0?"EC2 has no console output of it. It appears some minutes after the instance was started.":`its console output (${bytes} bytes) has no block of host keys. That is normal after a reboot or much output.`}


/***/ })

};
;