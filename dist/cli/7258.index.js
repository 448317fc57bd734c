"use strict";
exports.id = 7258;
exports.ids = [7258];
exports.modules = {

/***/ 7604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
function textTable(headings,rows,{heading,cell}){let widths=headings.map((text,column)=>Math.max((0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__/* .columnWidth */ .z)(text),...rows.map(row=>(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__/* .columnWidth */ .z)(row[column]??"")))),line=(cells,style)=>cells.map((text,column)=>style(column===cells.length-1?text:text+" ".repeat((widths[column]??0)-(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_0__/* .columnWidth */ .z)(text)))).join("  ");return[line(headings,heading),...rows.map(row=>line(row,cell))].map(text=>`${text}
`).join("")}


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

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value){return`${JSON.stringify(value,void 0,2).replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ require_picocolors)
/* harmony export */ });
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
var require_picocolors=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f("\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m","\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f("\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f("\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=createColors}});


/***/ }),

/***/ 6991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ remotePortKey),
/* harmony export */   Gb: () => (/* binding */ privateIpAddressKey),
/* harmony export */   Jj: () => (/* binding */ osUserKey),
/* harmony export */   eL: () => (/* binding */ maxTunnelDurationKey),
/* harmony export */   i7: () => (/* binding */ hasOneValue),
/* harmony export */   lL: () => (/* binding */ isResourceTag),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
function canonicalKey(key){let lower=key.toLowerCase();return lower.startsWith("ec2:resourcetag/")?`aws:${lower.slice(4)}`:lower}var osUserKey="ec2:osuser",remotePortKey="ec2-instance-connect:remoteport",privateIpAddressKey="ec2-instance-connect:privateipaddress",maxTunnelDurationKey="ec2-instance-connect:maxtunnelduration";function isResourceTag(key){return key.startsWith("aws:resourcetag/")}var lists=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths","aws:sourceorgpaths","aws:tagkeys"]);function hasOneValue(key){return/^(?:aws|ec2|ec2-instance-connect):/.test(key)&&!lists.has(key)}


/***/ }),

/***/ 6765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ require_ipaddr)
/* harmony export */ });
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
var require_ipaddr=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/ipaddr.js/lib/ipaddr.js"(exports,module){(function(root){"use strict";let ipv4Part="(0?\\d+|0x[a-f0-9]+)",ipv4Regexes={fourOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),threeOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),twoOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}$`,"i"),longValue:new RegExp(`^${ipv4Part}$`,"i")},octalRegex=new RegExp("^0[0-7]+$","i"),hexRegex=new RegExp("^0x[a-f0-9]+$","i"),zoneIndex="%[0-9a-z]{1,}",ipv6Part="(?:[0-9a-f]+::?)+",ipv6Regexes={zoneIndex:new RegExp(zoneIndex,"i"),native:new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`,"i"),deprecatedTransitional:new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`,"i"),transitional:new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`,"i")};function expandIPv6(string,parts){if(string.indexOf("::")!==string.lastIndexOf("::"))return null;let colonCount=0,lastColon=-1,zoneId=(string.match(ipv6Regexes.zoneIndex)||[])[0],replacement,replacementCount;for(zoneId&&(zoneId=zoneId.substring(1),string=string.replace(/%.+$/,""));(lastColon=string.indexOf(":",lastColon+1))>=0;)colonCount++;if(string.substr(0,2)==="::"&&colonCount--,string.substr(-2,2)==="::"&&colonCount--,colonCount>=parts)return null;for(replacementCount=parts-colonCount,replacement=":";replacementCount--;)replacement+="0:";return string=string.replace("::",replacement),string[0]===":"&&(string=string.slice(1)),string[string.length-1]===":"&&(string=string.slice(0,-1)),parts=(function(){let ref=string.split(":"),results=[];for(let i=0;i<ref.length;i++)results.push(ref[i].length>4?NaN:parseInt(ref[i],16));return results})(),{parts,zoneId}}function matchCIDR(first,second,partSize,cidrBits){if(first.length!==second.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let part=0,shift;for(;cidrBits>0;){if(shift=partSize-cidrBits,shift<0&&(shift=0),first[part]>>shift!==second[part]>>shift)return!1;cidrBits-=partSize,part+=1}return!0}function parseIntAuto(string){if(hexRegex.test(string))return parseInt(string,16);if(string[0]==="0"&&!isNaN(parseInt(string[1],10))){if(octalRegex.test(string))return parseInt(string,8);throw new Error(`ipaddr: cannot parse ${string} as octal`)}return parseInt(string,10)}function padPart(part,length){for(;part.length<length;)part=`0${part}`;return part}let ipaddr={};ipaddr.IPv4=(function(){function IPv4(octets){if(octets.length!==4)throw new Error("ipaddr: ipv4 octet count should be 4");let i,octet;for(i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=octets}return IPv4.prototype.SpecialRanges={unspecified:[[new IPv4([0,0,0,0]),8]],broadcast:[[new IPv4([255,255,255,255]),32]],multicast:[[new IPv4([224,0,0,0]),4]],linkLocal:[[new IPv4([169,254,0,0]),16]],loopback:[[new IPv4([127,0,0,0]),8]],carrierGradeNat:[[new IPv4([100,64,0,0]),10]],private:[[new IPv4([10,0,0,0]),8],[new IPv4([172,16,0,0]),12],[new IPv4([192,168,0,0]),16]],reserved:[[new IPv4([192,0,0,0]),24],[new IPv4([192,0,2,0]),24],[new IPv4([192,88,99,0]),24],[new IPv4([198,18,0,0]),15],[new IPv4([198,51,100,0]),24],[new IPv4([203,0,113,0]),24],[new IPv4([240,0,0,0]),4]],as112:[[new IPv4([192,175,48,0]),24],[new IPv4([192,31,196,0]),24]],amt:[[new IPv4([192,52,193,0]),24]]},IPv4.prototype.kind=function(){return"ipv4"},IPv4.prototype.match=function(other,cidrRange){let ref;if(cidrRange===void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return matchCIDR(this.octets,other.octets,8,cidrRange)},IPv4.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1,zerotable={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},i,octet,zeros;for(i=3;i>=0;i-=1)if(octet=this.octets[i],octet in zerotable){if(zeros=zerotable[octet],stop&&zeros!==0)return null;zeros!==8&&(stop=!0),cidr+=zeros}else return null;return 32-cidr},IPv4.prototype.range=function(){return ipaddr.subnetMatch(this,this.SpecialRanges)},IPv4.prototype.toByteArray=function(){return this.octets.slice(0)},IPv4.prototype.toIPv4MappedAddress=function(){return ipaddr.IPv6.parse(`::ffff:${this.toString()}`)},IPv4.prototype.toNormalizedString=function(){return this.toString()},IPv4.prototype.toString=function(){return this.octets.join(".")},IPv4})(),ipaddr.IPv4.broadcastAddressFromCIDR=function(string){try{let cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;for(;i<4;)octets.push(parseInt(ipInterfaceOctets[i],10)|parseInt(subnetMaskOctets[i],10)^255),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}},ipaddr.IPv4.isIPv4=function(string){return this.parser(string)!==null},ipaddr.IPv4.isValid=function(string){try{return new this(this.parser(string)),!0}catch{return!1}},ipaddr.IPv4.isValidCIDR=function(string){try{return this.parseCIDR(string),!0}catch{return!1}},ipaddr.IPv4.isValidFourPartDecimal=function(string){return!!(ipaddr.IPv4.isValid(string)&&string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},ipaddr.IPv4.isValidCIDRFourPartDecimal=function(string){let match=string.match(/^(.+)\/(\d+)$/);return!ipaddr.IPv4.isValidCIDR(string)||!match?!1:ipaddr.IPv4.isValidFourPartDecimal(match[1])},ipaddr.IPv4.networkAddressFromCIDR=function(string){let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;i<4;)octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}},ipaddr.IPv4.parse=function(string){let parts=this.parser(string);if(parts===null)throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(parts)},ipaddr.IPv4.parseCIDR=function(string){let match;if(match=string.match(/^(.+)\/(\d+)$/)){let maskLength=parseInt(match[2]);if(maskLength>=0&&maskLength<=32){let parsed=[this.parse(match[1]),maskLength];return Object.defineProperty(parsed,"toString",{value:function(){return this.join("/")}}),parsed}}throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range")},ipaddr.IPv4.parser=function(string){let match,part,value;if(match=string.match(ipv4Regexes.fourOctet))return(function(){let ref=match.slice(1,6),results=[];for(let i=0;i<ref.length;i++)part=ref[i],results.push(parseIntAuto(part));return results})();if(match=string.match(ipv4Regexes.longValue)){if(value=parseIntAuto(match[1]),value>4294967295||value<0)throw new Error("ipaddr: address outside defined range");return(function(){let results=[],shift;for(shift=0;shift<=24;shift+=8)results.push(value>>shift&255);return results})().reverse()}else return(match=string.match(ipv4Regexes.twoOctet))?(function(){let ref=match.slice(1,4),results=[];if(value=parseIntAuto(ref[1]),value>16777215||value<0)throw new Error("ipaddr: address outside defined range");return results.push(parseIntAuto(ref[0])),results.push(value>>16&255),results.push(value>>8&255),results.push(value&255),results})():(match=string.match(ipv4Regexes.threeOctet))?(function(){let ref=match.slice(1,5),results=[];if(value=parseIntAuto(ref[2]),value>65535||value<0)throw new Error("ipaddr: address outside defined range");return results.push(parseIntAuto(ref[0])),results.push(parseIntAuto(ref[1])),results.push(value>>8&255),results.push(value&255),results})():null},ipaddr.IPv4.subnetMaskFromPrefixLength=function(prefix){if(prefix=parseInt(prefix),Number.isNaN(prefix)||prefix<0||prefix>32)throw new Error("ipaddr: invalid IPv4 prefix length");let octets=[0,0,0,0],j=0,filledOctetCount=Math.floor(prefix/8);for(;j<filledOctetCount;)octets[j]=255,j++;return filledOctetCount<4&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8),new this(octets)},ipaddr.IPv6=(function(){function IPv6(parts,zoneId){let i,part;if(parts.length===16)for(this.parts=[],i=0;i<=14;i+=2)this.parts.push(parts[i]<<8|parts[i+1]);else if(parts.length===8)this.parts=parts;else throw new Error("ipaddr: ipv6 part count should be 8 or 16");for(i=0;i<this.parts.length;i++)if(part=this.parts[i],!(0<=part&&part<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits");zoneId&&(this.zoneId=zoneId)}return IPv6.prototype.SpecialRanges={unspecified:[new IPv6([0,0,0,0,0,0,0,0]),128],linkLocal:[new IPv6([65152,0,0,0,0,0,0,0]),10],multicast:[new IPv6([65280,0,0,0,0,0,0,0]),8],loopback:[new IPv6([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new IPv6([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new IPv6([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new IPv6([65216,0,0,0,0,0,0,0]),10],discard:[new IPv6([256,0,0,0,0,0,0,0]),64],rfc6145:[new IPv6([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new IPv6([100,65435,0,0,0,0,0,0]),96],[new IPv6([100,65435,1,0,0,0,0,0]),48]],"6to4":[new IPv6([8194,0,0,0,0,0,0,0]),16],teredo:[new IPv6([8193,0,0,0,0,0,0,0]),32],benchmarking:[new IPv6([8193,2,0,0,0,0,0,0]),48],amt:[new IPv6([8193,3,0,0,0,0,0,0]),32],as112v6:[[new IPv6([8193,4,274,0,0,0,0,0]),48],[new IPv6([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new IPv6([8193,16,0,0,0,0,0,0]),28],orchid2:[new IPv6([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new IPv6([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new IPv6([24320,0,0,0,0,0,0,0]),16],reserved:[[new IPv6([8193,0,0,0,0,0,0,0]),23],[new IPv6([8193,3512,0,0,0,0,0,0]),32],[new IPv6([16383,0,0,0,0,0,0,0]),20]]},IPv6.prototype.isIPv4MappedAddress=function(){return this.range()==="ipv4Mapped"},IPv6.prototype.kind=function(){return"ipv6"},IPv6.prototype.match=function(other,cidrRange){let ref;if(cidrRange===void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return matchCIDR(this.parts,other.parts,16,cidrRange)},IPv6.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1,zerotable={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},part,zeros;for(let i=7;i>=0;i-=1)if(part=this.parts[i],part in zerotable){if(zeros=zerotable[part],stop&&zeros!==0)return null;zeros!==16&&(stop=!0),cidr+=zeros}else return null;return 128-cidr},IPv6.prototype.range=function(){return ipaddr.subnetMatch(this,this.SpecialRanges)},IPv6.prototype.toByteArray=function(){let part,bytes=[],ref=this.parts;for(let i=0;i<ref.length;i++)part=ref[i],bytes.push(part>>8),bytes.push(part&255);return bytes},IPv6.prototype.toFixedLengthString=function(){let addr=(function(){let results=[];for(let i=0;i<this.parts.length;i++)results.push(padPart(this.parts[i].toString(16),4));return results}).call(this).join(":"),suffix="";return this.zoneId&&(suffix=`%${this.zoneId}`),addr+suffix},IPv6.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");let ref=this.parts.slice(-2),high=ref[0],low=ref[1];return new ipaddr.IPv4([high>>8,high&255,low>>8,low&255])},IPv6.prototype.toNormalizedString=function(){let addr=(function(){let results=[];for(let i=0;i<this.parts.length;i++)results.push(this.parts[i].toString(16));return results}).call(this).join(":"),suffix="";return this.zoneId&&(suffix=`%${this.zoneId}`),addr+suffix},IPv6.prototype.toRFC5952String=function(){let regex=/((^|:)(0(:|$)){2,})/g,suffix="";this.zoneId&&(suffix=`%${this.zoneId}`);let normalized=this.toNormalizedString(),string=normalized.slice(0,normalized.length-suffix.length),bestMatchIndex=0,bestMatchLength=-1,bestMatchGroups=-1,match;for(;match=regex.exec(string);){let groups=(match[0].match(/0/g)||[]).length;groups>bestMatchGroups&&(bestMatchGroups=groups,bestMatchIndex=match.index,bestMatchLength=match[0].length)}return bestMatchLength<0?string+suffix:`${string.substring(0,bestMatchIndex)}::${string.substring(bestMatchIndex+bestMatchLength)}${suffix}`},IPv6.prototype.toString=function(){return this.toRFC5952String()},IPv6})(),ipaddr.IPv6.broadcastAddressFromCIDR=function(string){try{let cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;for(;i<16;)octets.push(parseInt(ipInterfaceOctets[i],10)|parseInt(subnetMaskOctets[i],10)^255),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}},ipaddr.IPv6.isIPv6=function(string){return this.parser(string)!==null},ipaddr.IPv6.isValid=function(string){if(typeof string=="string"&&string.indexOf(":")===-1)return!1;try{let addr=this.parser(string);return new this(addr.parts,addr.zoneId),!0}catch{return!1}},ipaddr.IPv6.isValidCIDR=function(string){if(typeof string=="string"&&string.indexOf(":")===-1)return!1;try{return this.parseCIDR(string),!0}catch{return!1}},ipaddr.IPv6.networkAddressFromCIDR=function(string){let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;i<16;)octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}},ipaddr.IPv6.parse=function(string){let addr=this.parser(string);if(addr===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(addr.parts,addr.zoneId)},ipaddr.IPv6.parseCIDR=function(string){let maskLength,match,parsed;if((match=string.match(/^(.+)\/(\d+)$/))&&(maskLength=parseInt(match[2]),maskLength>=0&&maskLength<=128))return parsed=[this.parse(match[1]),maskLength],Object.defineProperty(parsed,"toString",{value:function(){return this.join("/")}}),parsed;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},ipaddr.IPv6.parser=function(string){let addr,i,match,octet,octets,zoneId;if(match=string.match(ipv6Regexes.deprecatedTransitional))return this.parser(`::ffff:${match[1]}`);if(ipv6Regexes.native.test(string))return expandIPv6(string,8);if((match=string.match(ipv6Regexes.transitional))&&(zoneId=match[6]||"",addr=match[1],match[1].endsWith("::")||(addr=addr.slice(0,-1)),addr=expandIPv6(addr+zoneId,6),addr&&addr.parts)){for(octets=[parseInt(match[2]),parseInt(match[3]),parseInt(match[4]),parseInt(match[5])],i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))return null;return addr.parts.push(octets[0]<<8|octets[1]),addr.parts.push(octets[2]<<8|octets[3]),{parts:addr.parts,zoneId:addr.zoneId}}return null},ipaddr.IPv6.subnetMaskFromPrefixLength=function(prefix){if(prefix=parseInt(prefix),Number.isNaN(prefix)||prefix<0||prefix>128)throw new Error("ipaddr: invalid IPv6 prefix length");let octets=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],j=0,filledOctetCount=Math.floor(prefix/8);for(;j<filledOctetCount;)octets[j]=255,j++;return filledOctetCount<16&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8),new this(octets)},ipaddr.fromByteArray=function(bytes){let length=bytes.length;if(length===4)return new ipaddr.IPv4(bytes);if(length===16)return new ipaddr.IPv6(bytes);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},ipaddr.isValid=function(string){return ipaddr.IPv6.isValid(string)||ipaddr.IPv4.isValid(string)},ipaddr.isValidCIDR=function(string){return ipaddr.IPv6.isValidCIDR(string)||ipaddr.IPv4.isValidCIDR(string)},ipaddr.parse=function(string){if(ipaddr.IPv6.isValid(string))return ipaddr.IPv6.parse(string);if(ipaddr.IPv4.isValid(string))return ipaddr.IPv4.parse(string);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},ipaddr.parseCIDR=function(string){try{return ipaddr.IPv6.parseCIDR(string)}catch{try{return ipaddr.IPv4.parseCIDR(string)}catch(e){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:e})}}},ipaddr.process=function(string){let addr=this.parse(string);return addr.kind()==="ipv6"&&addr.isIPv4MappedAddress()?addr.toIPv4Address():addr},ipaddr.subnetMatch=function(address,rangeList,defaultName){let i,rangeName,rangeSubnets,subnet;defaultName==null&&(defaultName="unicast");for(rangeName in rangeList)if(Object.prototype.hasOwnProperty.call(rangeList,rangeName)){for(rangeSubnets=rangeList[rangeName],rangeSubnets[0]&&!(rangeSubnets[0]instanceof Array)&&(rangeSubnets=[rangeSubnets]),i=0;i<rangeSubnets.length;i++)if(subnet=rangeSubnets[i],address.kind()===subnet[0].kind()&&address.match.apply(address,subnet))return rangeName}return defaultName},typeof module<"u"&&module.exports?module.exports=ipaddr:root.ipaddr=ipaddr})(exports)}});


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fittedTo),
/* harmony export */   z: () => (/* binding */ columnWidth)
/* harmony export */ });
var wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,none=new RegExp("\\p{Mn}|\\p{Me}|\\u200b|\\u200c|\\u200d|\\ufe0f","u");function columnWidth(text){let columns=0;for(let character of text)columns+=none.test(character)?0:wide.test(character)?2:1;return columns}function fittedTo(text,columns){if(columnWidth(text)<=columns)return text;if(columns<1)return"";let characters=[...text],head=start(characters,Math.ceil((columns-1)/2)),tail=start([...characters].reverse(),columns-1-columnWidth(head.join("")));return`${head.join("")}…${tail.reverse().join("")}`}function start(characters,columns){let kept=[],left=columns;for(let character of characters){if(left-=columnWidth(character),left<0)break;kept.push(character)}return kept}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _chunk_JQ6JBLE7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2868);
/* harmony import */ var _chunk_7IWL742K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7604);
/* harmony import */ var _chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);
/* harmony import */ var _chunk_NCZ7ZUIY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9496);
/* harmony import */ var _chunk_S7P6CM7Y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4723);
/* harmony import */ var _chunk_NITTDJ72_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2293);
/* harmony import */ var _chunk_GFIIR3P2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2557);
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(817);
/* harmony import */ var _chunk_JDLVVTFW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4398);
/* harmony import */ var _chunk_763ZFM54_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3283);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6991);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9059);
/* harmony import */ var _chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6926);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6765);
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5102);
/* harmony import */ var _chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3104);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5329);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(207);
var rule_page_texts_default={"arn-parts":`# arn-parts

An ARN of the right form matches nothing if a part of it does not exist or has the wrong form. The rule reports an unknown partition or Region, a Region in another partition, an account ID without 12 digits, and an impossible resource ID. An instance ID is \`i-\` and 17 digits and letters a to f (8 for old instances). IAM does not report any of this. Placeholders and wildcards are not reported.

Which parts an ARN has depends on its resource type: an image (\`arn:aws:ec2:*::image/*\`) and a snapshot have no account, an IPAM (\`arn:aws:ec2::111122223333:ipam/*\`) has no Region. The rule reports a part that is missing, and one that must be empty, by the service authorization reference.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central1:1111-2222-3333:instance/i-0123456789abcdef",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:32  error  There is no Region eu-central1; did you mean eu-central-1?  arn-parts
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:eu-central1:1111-2222-3333:instance/i-0123456789abcdef",
      |                                ^^^^^^^^^^^
    8 |       "Condition": {
  why: An ARN with a partition, Region, account or ID that does not exist matches no resource, and IAM does not report it.

policy.json:7:44  error  The account 1111-2222-3333 is written without hyphens: 111122223333.  arn-parts
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:eu-central1:1111-2222-3333:instance/i-0123456789abcdef",
      |                                            ^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: An ARN with a partition, Region, account or ID that does not exist matches no resource, and IAM does not report it.

policy.json:7:59  error  i-0123456789abcdef has 16 digits after i- instead of 17 (or 8 for an old instance).  arn-parts
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:eu-central1:1111-2222-3333:instance/i-0123456789abcdef",
      |                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: An ARN with a partition, Region, account or ID that does not exist matches no resource, and IAM does not report it.

3 errors, no warnings in 1 file.
\`\`\`

## The fix

Correct the underlined part.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A part may be a wildcard or a pattern that an existing name matches. Old instances have IDs of 8 digits.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": [
        "arn:aws:ec2:eu-*:111122223333:instance/i-0123*",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-12345678"
      ],
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"beyond-workflow":`# beyond-workflow

With \`eic lint --against-workflow deploy.yml\`, each use of the action in the workflow is compared with the policy. This one allows what no use needs: a statement, an action, a resource or a value of a condition, a wildcard in place of the values that are needed, every OS user, or a tunnel to every port. Only actions of EC2, EC2 Instance Connect and Systems Manager count. Other steps of the job may need more: list what they use in the configuration's \`ignores\`. The rule is off without \`--against-workflow\`.

## Example

The steps of the workflow \`deploy.yml\`:

\`\`\`yaml
- uses: aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0
  with:
    role-to-assume: arn:aws:iam::111122223333:role/deploy
    aws-region: eu-central-1
- uses: org/eic-action@v1
  with:
    instance-ids: i-0123456789abcdef0
    connection-type: direct
    run: uptime
\`\`\`

The policy of the role:

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:19  warning  arn:aws:ec2:eu-central-1:111122223333:instance/* is more than the steps of the workflow need: arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0.  beyond-workflow
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: Whoever takes over the workflow can do everything that its role may do.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Remove it, or name the values that are needed.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

An action of another service may be for another step.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::releases/*"
    }
  ]
}
\`\`\`
`,"condition-key":`# condition-key

No request carries a condition key that does not exist or that no action of the statement supports. The condition then never holds. With \`…IfExists\` or a negated operator such as \`StringNotEquals\` it always holds.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTags/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:11  error  There is no condition key aws:ResourceTags/Deploy; did you mean aws:ResourceTag/Deploy?  condition-key
     9 |         "StringEquals": {
  > 10 |           "aws:ResourceTags/Deploy": "web",
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: If requests do not carry a key, its condition never holds. With IfExists or a negated operator it always holds.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write a key that the action supports: \`ec2:osuser\` for pushing a key, \`ec2-instance-connect:remotePort\`, \`:privateIpAddress\` and \`:maxTunnelDuration\` for tunnels, \`aws:ResourceTag/…\` for both.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The case of a key does not count. Every request can carry keys of the caller and the network, such as \`aws:SourceIp\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "EC2:OSUser": "ec2-user",
          "aws:PrincipalTag/Team": "web"
        },
        "IpAddress": {
          "aws:SourceIp": "192.0.2.0/24"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"condition-never-matches":`# condition-never-matches

No request can meet a condition, or two conditions at once, or equal one of the values. Examples: two values for one tag, or a port both below and above a number, a pattern inside an excluded one, or an \`aws:RequestedRegion\` in which no resource of the statement is. The Region is compared only if all actions are those of EC2 Instance Connect. A wildcard under \`StringEquals\` is a plain character, also next to a variable, and so is a \`\${variable}\` in a policy whose Version does not support it. The statement then allows, or denies, less than it says.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Name": "web-*",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:35  error  Under StringEquals the wildcard of "web-*" is a plain character, and no request has that value; write the full value, or use StringLike for a pattern.  condition-never-matches
     9 |         "StringEquals": {
  > 10 |           "aws:ResourceTag/Name": "web-*",
       |                                   ^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: Such a condition or value has no effect: an Allow allows less than it says, and a Deny denies less.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the full value, or use \`StringLike\` for a pattern.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringLike": {
          "aws:ResourceTag/Name": "web-*"
        },
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Under \`StringLike\` a wildcard matches, and two conditions on one key may agree. Under \`StringEquals\` \`\${*}\` is the character.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringLike": {
          "aws:ResourceTag/Env": "web-*"
        },
        "StringEquals": {
          "aws:ResourceTag/Env": "web-1",
          "aws:ResourceTag/Name": "\${*}",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"condition-operator":`# condition-operator

Each condition key has a type, and an operator compares values of one type. \`remotePort\` is a number and needs \`NumericEquals\`; \`privateIpAddress\` needs \`IpAddress\`. A tag is text, and \`ArnLike\` is right where its value is an ARN. With an operator of another type the condition does not do what it says.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:9:9  error  ec2-instance-connect:remotePort is a number, which StringEquals does not compare; write NumericEquals.  condition-operator
     8 |       "Condition": {
  >  9 |         "StringEquals": {
       |         ^^^^^^^^^^^^^^
    10 |           "ec2-instance-connect:remotePort": "22"
  why: IAM cannot compare a value with an operator of another type, so the condition does not do what it says.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the operator for the key's type.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The value of a tag may be an ARN, so operators on ARNs fit it. \`aws:EpochTime\` takes numbers and dates.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "ArnLike": {
          "aws:ResourceTag/Owner": "arn:aws:iam::111122223333:role/*"
        },
        "DateLessThan": {
          "aws:EpochTime": "2027-01-01T00:00:00Z"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"condition-value":`# condition-value

A value must have the form that its operator compares: a number, \`true\` or \`false\`, a date, an IP address or range, an ARN. In addition, a Region must exist and an account ID has 12 digits. Under \`StringEquals\` a \`*\` is a plain character, also next to a variable: \`\${aws:username}*\`. \`Bool\` or \`Null\` with both \`true\` and \`false\` tests nothing.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        },
        "IpAddress": {
          "aws:SourceIp": "203.0.113/24"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:14:27  error  203.0.113/24 is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.  condition-value
    13 |         "IpAddress": {
  > 14 |           "aws:SourceIp": "203.0.113/24"
       |                           ^^^^^^^^^^^^^^
    15 |         }
  why: IAM refuses such a value, or no request has it, so the condition does not do what it says.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the value in the form that the message names.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        },
        "IpAddress": {
          "aws:SourceIp": "203.0.113.0/24"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

IAM takes dates as seconds since 1970 too, and an IP address without the number of bits.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "DateLessThan": {
          "aws:CurrentTime": "1800000000"
        },
        "IpAddress": {
          "aws:SourceIp": [
            "192.0.2.7",
            "2001:db8::/32"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"console-output-missing":`# console-output-missing

The policy allows \`SendSSHPublicKey\`, but nothing in it allows \`ec2:GetConsoleOutput\`. With it the action reads the [host keys](../host-keys.md) that cloud-init prints to the console at first boot, and verifies the first connection with them. Without it, and without \`known-hosts\`, the mode \`auto\` accepts an unknown host key with a warning, and \`strict\` fails. The AWS CLI and the console do not need it. Only the preset \`all\` reports it.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  warning  Nothing in this policy allows ec2:GetConsoleOutput; allow it on the same instances, or pin the host keys.  console-output-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
  why: This action reads an instance's host keys from its console output, so that the first connection is verified. Without it, pin them with known-hosts.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Allow it on the same instances. Its requests carry no OS user, so the statement has no condition on \`ec2:osuser\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

It may be allowed by a pattern, or under a condition, such as a tag of the instance.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOut*",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"describe-instances-denied":`# describe-instances-denied

The policy allows \`SendSSHPublicKey\` but always denies \`ec2:DescribeInstances\`. A Deny overrides every Allow, also in other policies. The instance cannot be looked up, and no login succeeds. A Deny whose conditions depend on the caller is not reported.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2:Describe*",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:16:17  error  This always denies ec2:DescribeInstances; remove it from the Deny.  describe-instances-denied
    15 |       "Effect": "Deny",
  > 16 |       "Action": "ec2:Describe*",
       |                 ^^^^^^^^^^^^^^^
    17 |       "Resource": "*"
  why: A Deny overrides every Allow, also in other policies: the instance cannot be looked up, and no login succeeds.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Remove the lookup from the Deny.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "Action": "ec2:DescribeSnapshots",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A Deny that depends on the caller leaves the lookup to all others.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "Action": "ec2:DescribeInstances",
      "Resource": "*",
      "Condition": {
        "StringNotEquals": {
          "aws:PrincipalTag/Team": "ops"
        }
      }
    }
  ]
}
\`\`\`
`,"describe-instances-missing":`# describe-instances-missing

The policy allows \`SendSSHPublicKey\`, but nothing in it allows \`ec2:DescribeInstances\`. This action, the AWS CLI and the console use it to find the instance, and fail without it. If another policy of the same role allows it, which the file does not show, [ignore](../linting.md#ignores) the finding with that reason. A Deny and a wrong resource are reported by [describe-instances-denied](describe-instances-denied.md) and [describe-instances-resource](describe-instances-resource.md).

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  Nothing in this policy allows ec2:DescribeInstances; add a statement that allows it with "Resource": "*".  describe-instances-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
  why: This action, the AWS CLI and the console look up an instance before they push a key. They fail unless another policy of the same role allows that.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Add a statement that allows it on \`*\`, its only resource.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

It may be allowed under a condition, such as in one Region.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:Region": "eu-central-1"
        }
      }
    }
  ]
}
\`\`\`
`,"describe-instances-resource":`# describe-instances-resource

\`ec2:DescribeInstances\` and \`ec2:DescribeInstanceConnectEndpoints\` have no resource types. IAM checks them on \`*\`, so a statement with any other resource has no effect on them, whether it allows or denies. There is no automatic fix, because it would grant more than before.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:16:17  error  ec2:DescribeInstances has no effect with this Resource; move it to its own statement with "Resource": "*".  describe-instances-resource
    15 |       "Effect": "Allow",
  > 16 |       "Action": "ec2:DescribeInstances",
       |                 ^^^^^^^^^^^^^^^^^^^^^^^
    17 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*"
  why: The action has no resource types: with anything but "*" the statement has no effect on it.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Allow the lookup on \`*\`. If other actions need other resources, write a separate statement.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

\`*\` may be one of several resources, for other actions of the statement.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:StartInstances"
      ],
      "Resource": [
        "*",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
      ]
    }
  ]
}
\`\`\`
`,"duplicate-key":`# duplicate-key

An object has the same name twice. JSON readers keep one of the two, usually the last, and do not report it. In this example only the tag is left, and the OS user is not limited.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "StringEquals": {
          "aws:ResourceTag/Environment": "staging"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  SendSSHPublicKey is allowed for every OS user; add "StringEquals": { "ec2:osuser": "ec2-user" } to the Condition.  os-user-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
  why: Everyone with the policy can log in as any user of the instance, including root.

policy.json:12:9  error  StringEquals is twice in this object; keep one and put all values into one list.  duplicate-key
    11 |         },
  > 12 |         "StringEquals": {
       |         ^^^^^^^^^^^^^^
    13 |           "aws:ResourceTag/Environment": "staging"
  why: JSON readers keep only one of the two, usually the last, so a part of the policy is silently lost.

2 errors, no warnings in 1 file.
\`\`\`

## The fix

Merge both under one name: all keys of an operator must match, while the values of a key are alternatives. There is no automatic fix, because only the author knows which of the two is right.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Environment": "staging"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The same name in two objects is two names: each statement has an \`Effect\`, and a condition key may be under two operators.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "StringLike": {
          "ec2:osuser": "ec2-*"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"duplicate-sid":`# duplicate-sid

A \`Sid\` must be unique in its policy; IAM refuses the policy otherwise. The fix adds a number to the later one.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Push",
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Sid": "Push",
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:17:14  error  Statement 1 already has the Sid Push; write another, such as Push2.  duplicate-sid
    16 |     {
  > 17 |       "Sid": "Push",
       |              ^^^^^^
    18 |       "Effect": "Allow",
  why: IAM refuses a policy in which a Sid is not unique.
  fix: Rename it to Push2 (with --fix)

1 error, no warnings in 1 file. All of them can be fixed with --fix.
\`\`\`

## The fix

Give each statement its own \`Sid\`, or none.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Push",
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Sid": "Find",
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A statement needs no Sid, the case of a Sid counts, and Terraform writes an empty one in each statement without one.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Access",
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Sid": "access",
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Sid": "",
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0fedcba9876543210"
    },
    {
      "Sid": "",
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "root"
        }
      }
    }
  ]
}
\`\`\`
`,"duplicate-statement":`# duplicate-statement

A statement has the same meaning as an earlier one. The comparison ignores the \`Sid\`, order, repeated values, case where IAM ignores it, and the difference between a single value and a list of one. The fix removes the later one.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:SendSSHPublicKey"
      ],
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:19:5  warning  This has the same meaning as statement 1; remove it.  duplicate-statement
    18 |     },
  > 19 |     {
       |     ^
  > 20 |       "Effect": "Allow",
       |       ^^^^^^^^^^^^^^^^^^
  > 21 |       "Action": [
       |       ^^^^^^^^^^^
  > 22 |         "ec2-instance-connect:SendSSHPublicKey"
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    23 |       ],
  why: It has no effect and uses up the size limit of the policy. A later change of one copy easily misses the other.
  fix: Remove the statement (with --fix)

no errors, 1 warning in 1 file. All of them can be fixed with --fix.
\`\`\`

## The fix

Remove one of the two.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Statements that differ in a resource, an operator or the case of a value are not the same.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0fedcba9876543210",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"endpoint-describe-missing":`# endpoint-describe-missing

The policy allows \`OpenTunnel\`, but nothing in it allows \`ec2:DescribeInstanceConnectEndpoints\`. The AWS CLI and the console use it to find the endpoint and its DNS name. Another policy of the same role may allow it, which the file does not show. This is why the finding is a warning in \`recommended\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  warning  Nothing in this policy allows ec2:DescribeInstanceConnectEndpoints; add a statement that allows it with "Resource": "*".  endpoint-describe-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:OpenTunnel",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
  why: The AWS CLI and the console look up the endpoint and its DNS name before they open a tunnel. They fail unless another policy of the same role allows that.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Allow it on \`*\`, its only resource.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

It may be allowed by a pattern, or under a condition, such as in one Region.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectE*"
      ],
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:Region": "eu-central-1"
        }
      }
    }
  ]
}
\`\`\`
`,"endpoint-remote-port":`# endpoint-remote-port

A statement allows \`OpenTunnel\` to every port, or to more than 16 that the policy does not name, or to more than 60 in total. The endpoint then gives access to other services on the instances that it reaches, not only to SSH. A range such as \`NumericLessThan\` 1024 is not a limit: it includes databases and mail. A list has a limit too, the number of inbound rules that a security group takes by default: nobody chooses more than 60 services one by one.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "IpAddress": {
          "ec2-instance-connect:privateIpAddress": "10.0.1.0/24"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  OpenTunnel is allowed to every port of the instances; add "NumericEquals": { "ec2-instance-connect:remotePort": "22" } to the Condition.  endpoint-remote-port
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:OpenTunnel",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
  why: The endpoint then gives access to every service on the instances that it reaches, not only to SSH.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Limit the port with \`NumericEquals\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        },
        "IpAddress": {
          "ec2-instance-connect:privateIpAddress": "10.0.1.0/24"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Several ports are a limit too, up to 60, and so is a Deny of all other ports.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": [
            "22",
            "2222"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "IpAddress": {
          "ec2-instance-connect:privateIpAddress": "10.0.0.0/16"
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "*",
      "Condition": {
        "NumericNotEquals": {
          "ec2-instance-connect:remotePort": [
            "22",
            "2222"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"endpoint-resource":`# endpoint-resource

\`OpenTunnel\` is in a statement whose resources include no EC2 Instance Connect Endpoint. IAM checks it on the endpoint and not on the instance behind it, so the statement has no effect on it. To limit the instances, limit their addresses with \`ec2-instance-connect:privateIpAddress\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:19  error  OpenTunnel works on endpoints, and no resource here is one; write "arn:aws:ec2:<Region>:<account>:instance-connect-endpoint/<endpoint ID>".  endpoint-resource
    6 |       "Action": "ec2-instance-connect:OpenTunnel",
  > 7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: IAM checks OpenTunnel on the endpoint, not on the instance behind it: the statement has no effect on it.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the ARN of the endpoint.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

An endpoint may be one of several resources, for other actions of the statement.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:OpenTunnel",
        "ec2:StartInstances"
      ],
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
      ],
      "Condition": {
        "NumericEqualsIfExists": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"endpoint-wrong-action":`# endpoint-wrong-action

Only requests of \`OpenTunnel\` carry \`ec2-instance-connect:remotePort\`, \`:privateIpAddress\` and \`:maxTunnelDuration\`. For any other action such a condition does not do what it seems to. An Allow never applies to the other action. A Deny never applies either, or with a negated operator it always applies.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:OpenTunnel",
        "ec2-instance-connect:SendSSHPublicKey"
      ],
      "Resource": "*",
      "Condition": {
        "NumericEquals": { "ec2-instance-connect:remotePort": "22" }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:9  warning  Nothing in this policy allows ec2:DescribeInstanceConnectEndpoints; add a statement that allows it with "Resource": "*".  endpoint-describe-missing
    6 |       "Action": [
  > 7 |         "ec2-instance-connect:OpenTunnel",
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |         "ec2-instance-connect:SendSSHPublicKey"
  why: The AWS CLI and the console look up the endpoint and its DNS name before they open a tunnel. They fail unless another policy of the same role allows that.

policy.json:8:9  error  ec2-instance-connect:SendSSHPublicKey is never allowed here, because its requests carry no ec2-instance-connect:remotePort; move it to a statement without that condition.  endpoint-wrong-action
    7 |         "ec2-instance-connect:OpenTunnel",
  > 8 |         "ec2-instance-connect:SendSSHPublicKey"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    9 |       ],
  why: Only OpenTunnel requests carry the port, address and duration of a tunnel. For other actions the statement has no effect, or a Deny always applies.

1 error, 1 warning in 1 file.
\`\`\`

## The fix

Move the other action to its own statement, with its own conditions.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:OpenTunnel",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
      "Condition": {
        "NumericEquals": { "ec2-instance-connect:remotePort": "22" }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": { "ec2:osuser": "ec2-user", "aws:ResourceTag/Deploy": "web" }
      }
    }
  ]
}
\`\`\`

## Not a finding

With \`IfExists\` the condition holds for actions that do not open a tunnel.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:OpenTunnel",
        "ec2:StartInstances"
      ],
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
      ],
      "Condition": {
        "NumericEqualsIfExists": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"expired-ignore":"# expired-ignore\n\nThe `expires` date of an entry of `ignores` in the configuration has passed, so its findings are reported again. The finding is a warning at the entry, in the configuration file. Set its severity under `rules`, as for a rule.\n\nFix the findings of the entry and remove it, or give it a new date if the reason is still valid.\n","internal-error":`# internal-error

A rule failed on a policy. The findings of the other rules are complete, but those of this rule are missing, so the run fails. No policy should cause this, however it is written: it is a defect of the linter.

Please report it with the policy. Until it is fixed, turn the rule off under \`rules\` in the [configuration](../linting.md#the-configuration); a configuration in the policy's own folder applies to that folder only.
`,"json-syntax":`# json-syntax

The file is not well-formed JSON or, for a template, YAML. IAM accepts only strict JSON: no comments, no comma after the last value, no single quotes. One run reports all syntax errors of a file. If an error loses a part of the policy, the rules on what it grants do not run until it is fixed. After a comment or a trailing comma they still run.

In YAML the rule also reports what two readers may read in different ways, because AWS could then see another policy than the linter and the reviewer:

- \`yes\`, \`022\`, \`1:30\`, \`1e3\` and other values in a policy that are not the same in YAML 1.1, which CloudFormation reads, and YAML 1.2;
- an anchor that is defined twice, two \`<<\` keys in one mapping, a name that is no string, aliases that stand for more than 10,000 values, and types such as \`!!binary\`;
- U+0085, U+2028 and U+2029, which end a line in YAML 1.1 only.

A name that is twice in an object around a policy is reported in JSON too. It is no finding outside of files with a policy.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
        }
      }
    },
    // To find the instance
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:35  error  JSON takes no comma before the closing brace; remove it.  json-syntax
     9 |         "StringEquals": {
  > 10 |           "ec2:osuser": "ec2-user",
       |                                   ^
    11 |         }
  why: IAM refuses a policy that is not well-formed JSON, and CloudFormation a template that is not well-formed JSON or YAML.
  fix: Remove the trailing comma (with --fix)

policy.json:14:5  error  JSON policies hold no comments; remove it, or say it in the Sid.  json-syntax
    13 |     },
  > 14 |     // To find the instance
       |     ^^^^^^^^^^^^^^^^^^^^^^^
    15 |     {
  why: IAM refuses a policy that is not well-formed JSON, and CloudFormation a template that is not well-formed JSON or YAML.
  fix: Remove the comment (with --fix)

2 errors, no warnings in 1 file. All of them can be fixed with --fix.
\`\`\`

## The fix

\`--fix\` removes comments and trailing commas. Put the content of a comment into the statement's \`Sid\`, or into the \`reason\` of an entry of \`ignores\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Sid": "FindTheInstance",
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Escaped letters, and whitespace of any kind between the parts, are JSON.

\`\`\`json
{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "\\u0041llow",
   "Action": "ec2-instance-connect:SendSSHPublicKey",
   "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
   "Condition": {
    "StringEquals": {
     "ec2:osuser": "ec2-user"
    }
   }
  },
  {
   "Effect": "\\u0041llow",
   "Action": "ec2:DescribeInstances",
   "Resource": "*"
  }
 ]
}
\`\`\`
`,"malformed-arn":`# malformed-arn

A resource is \`*\` or an ARN of six parts: \`arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE\`. IAM refuses a policy with anything else, or the resource never matches. It also refuses a wildcard for the service, such as \`arn:aws:*:*:*:*\`. Where a short ARN such as \`arn:aws:ec2\` is accepted, it means \`arn:aws:ec2:*:*:*\`, and the rules on what a statement grants read it so.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:19  error  i-0123456789abcdef0 is an ID, not an ARN; write arn:aws:ec2:REGION:ACCOUNT:instance/i-0123456789abcdef0.  malformed-arn
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "i-0123456789abcdef0",
      |                   ^^^^^^^^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: A resource is * or an ARN of six parts. IAM refuses a policy with anything else, or the resource never matches.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the whole ARN.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

\`*\` stands for all resources. The ARNs of some services, such as S3, have no Region and no account.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::deploy/*"
    }
  ]
}
\`\`\`
`,"missing-for-workflow":`# missing-for-workflow

With \`eic lint --against-workflow deploy.yml\`, each use of the action in the workflow is compared with the policy. This one does not allow a request that a step makes, or a Deny overrides it. Each policy is judged alone, or with the others of its role in the same file. A tunnel is not missed if \`connection-type\` is \`auto\`: only the addresses of the instances decide if there is one. The rule is off without \`--against-workflow\`.

## Example

The steps of the workflow \`deploy.yml\`:

\`\`\`yaml
- uses: aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0
  with:
    role-to-assume: arn:aws:iam::111122223333:role/deploy
    aws-region: eu-central-1
- uses: org/eic-action@v1
  with:
    instance-ids: i-0123456789abcdef0
    connection-type: direct
    run: uptime
\`\`\`

The policy of the role:

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:2:3  error  The step at deploy.yml:8:15 needs ec2:GetConsoleOutput on arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0, which nothing in the policy allows.  missing-for-workflow
    1 | {
  > 2 |   "Version": "2012-10-17",
      |   ^^^^^^^^^
    3 |   "Statement": [
  why: AWS refuses the request, and the step fails or cannot verify a host key.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Allow the request. [\`eic policy needed --workflow\`](../linting.md#the-least-policy-for-a-workflow) prints the least policy.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Only the tags of the instance decide if this policy allows the requests. [workflow-not-checked](workflow-not-checked.md) says so.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"not-checked":`# not-checked

Something that has a policy on EC2 Instance Connect, or may have one, could not be read. No other rule has judged it, so no findings about it mean nothing. The message says why, and what to check instead.

- **Terraform's language** (\`*.tf\`, \`*.tf.json\`, \`*.tofu\`, \`*.hcl\`, \`*.tfvars\`, \`*.tftpl\`) and a **state** (\`*.tfstate\`) with an action of EC2 Instance Connect: check what \`terraform show -json\` prints.
- **A configuration of the Serverless Framework** with such an action: run \`serverless package\`, and check the CloudFormation template in \`.serverless\`.
- **A statement in a place that is not known to have a policy**, in a JSON or YAML file: under another name, or in a string such as a command. Check the policy in a file of its own.
- **A statement in a part of a CloudFormation template** that is not read as a policy: a property of a type that has no policies, a script, \`Metadata\`, \`Outputs\`. Functions are evaluated first.
- **A nested stack, stack set or application** that gets an action or a statement as a parameter: its template is another file.
- **A statement in a part of a Terraform plan** that is not read as a policy: an attribute of another resource, an output, the command of a provisioner, or a policy that was changed outside of Terraform (\`resource_drift\`).
- **A submodule** with a file about EC2 Instance Connect, or one that is not checked out: name its folder, or check it in its own repository.
- **A link** of a JSON or YAML file that leads out of the workspace, or whose target does not exist.
- **A pointer of Git LFS** or a file that git-crypt encrypts, in place of a JSON or YAML file.

It is no finding if a file of another kind has an action of EC2 Instance Connect, such as a script or a page of documentation, or if a file was deleted. Nested stacks that get nothing about EC2 Instance Connect are no finding: their templates are files of their own. Nor are service control policies, the policies of interface endpoints, and those of buckets, queues, topics and keys: they grant no action of EC2 Instance Connect. An output with a policy that was checked, and a data source, grant nothing by themselves.

A file that was named and cannot be read fails the run instead. So does a file that is certain to have an action of EC2 Instance Connect, but is larger than 10 MiB, or is not UTF-8.

To accept a finding, list it in the [\`ignores\`](../linting.md#ignores) of the configuration.

## Example

\`\`\`json
{
  "service": "deploy",
  "provider": {
    "name": "aws",
    "iam": {
      "role": {
        "statements": [
          {
            "Effect": "Allow",
            "Action": "ec2-instance-connect:SendSSHPublicKey",
            "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
          }
        ]
      }
    }
  }
}
\`\`\`

## Output

\`\`\`text
policy.json:10:24  warning  This file could not be checked: it is a configuration of the Serverless Framework; run \`serverless package\`, and check the CloudFormation template that it writes to .serverless.  not-checked
     9 |             "Effect": "Allow",
  > 10 |             "Action": "ec2-instance-connect:SendSSHPublicKey",
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    11 |             "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
  why: No other rule has judged it: it may allow anything.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Lint the CloudFormation template that \`serverless package\` writes. The policy in it can be judged:

\`\`\`json
{
  "Resources": {
    "Role": {
      "Type": "AWS::IAM::Role",
      "Properties": {
        "Policies": [
          {
            "PolicyName": "deploy",
            "PolicyDocument": {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "ec2-instance-connect:SendSSHPublicKey",
                  "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
                  "Condition": {
                    "StringEquals": {
                      "ec2:osuser": "ec2-user"
                    }
                  }
                },
                {
                  "Effect": "Allow",
                  "Action": "ec2:DescribeInstances",
                  "Resource": "*"
                }
              ]
            }
          }
        ]
      }
    }
  }
}
\`\`\`

## Not a finding

A value that is unknown in a policy that can be read: the other rules judge it by the values that it can have.

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "Instance": {
      "Type": "String"
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": {
                "Fn::Sub": "arn:aws:ec2:eu-central-1:111122223333:instance/\${Instance}"
              },
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": "ec2-user"
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`
`,"open-instances":`# open-instances

Pushing a key is allowed to every instance, without a condition on a tag of the instance or on the OS user. Or it is allowed to all instances except those of a \`NotResource\`. A condition on a tag counts only if instances without tags do not meet it, and a list of patterns only if it matches fewer than one in 16 of all instance IDs, which EC2 gives at random. This gives access to unrelated instances and to those that are started later.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "Bool": {
          "aws:MultiFactorAuthPresent": "true"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  SendSSHPublicKey is allowed for every OS user; add "StringEquals": { "ec2:osuser": "ec2-user" } to the Condition.  os-user-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
  why: Everyone with the policy can log in as any user of the instance, including root.

policy.json:7:19  error  SendSSHPublicKey is allowed on every instance; list the instances, or require a tag with "aws:ResourceTag/<key>".  open-instances
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       "Condition": {
  why: It gives access to every instance of the account, including unrelated ones and those that are started later.

2 errors, no warnings in 1 file.
\`\`\`

## The fix

List the instances, or require a tag that only the right ones have.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "Bool": {
          "aws:MultiFactorAuthPresent": "true"
        },
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A condition that the instance has a tag at all is a limit: instances without the tag are not reached. A condition on \`ec2:osuser\` limits the users, and is not a finding by itself.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "Null": {
          "aws:ResourceTag/Eic": "false"
        },
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringLike": {
          "aws:ResourceTag/Web": "*"
        },
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-west-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"open-parameter":`# open-parameter

A part of a policy is known only when the file is used, the file does not say which values it can have, and another rule reports the policy with some of them only. In the preset \`recommended\` such values are trusted: who deploys the file chooses them. With \`strict\` the file must limit them.

## Example

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String"
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`

## Output

\`\`\`text
policy.json:22:21  warning  It depends on OsUser whether os-user-root and os-user-not-allowed apply; limit its values: write the value, or take a parameter with AllowedValues.  open-parameter
    21 |                   "ec2:osuser": {
  > 22 |                     "Ref": "OsUser"
       |                     ^^^^^^^^^^^^^^^
    23 |                   }
  resource: Deploy
  why: The file is safe only with some values, and it does not say which ones are accepted.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Give the parameter \`AllowedValues\`.

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String",
      "AllowedValues": [
        "ec2-user"
      ]
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`

## Not a finding

A parameter with \`AllowedValues\` has no other values. If one of those is not safe, \`unsafe-option\` reports it.

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String",
      "AllowedValues": [
        "ec2-user"
      ]
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`
`,"os-user-missing":`# os-user-missing

A statement allows \`SendSSHPublicKey\` without a condition on the OS user. Everyone with the policy can then log in as any user of the instance, including root. A Deny in the same policy that excludes all other users counts as a limit. The rule reports only what it can prove: the policy as a whole allows a request with a user that it does not name. Without a finding there is no such request.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  SendSSHPublicKey is allowed for every OS user; add "StringEquals": { "ec2:osuser": "ec2-user" } to the Condition.  os-user-missing
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
  why: Everyone with the policy can log in as any user of the instance, including root.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Name the user under \`StringEquals\`, which matches only the users that it names.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

\`\${aws:username}\` is the caller's own name, and \`\${aws:PrincipalTag/user}\` one that an administrator gave: both name one user.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "\${aws:username}",
            "\${aws:PrincipalTag/user}"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"os-user-not-allowed":`# os-user-not-allowed

A statement allows an OS user that is not in the list \`osUsers\` of the configuration. The default of the list is \`ec2-user\`. Such a user does not exist on the instances, or has more rights there than intended.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ubuntu"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:25  warning  The OS user "ubuntu" is not one of the allowed ones (ec2-user); write one of them, or allow it in the configuration (osUsers).  os-user-not-allowed
     9 |         "StringEquals": {
  > 10 |           "ec2:osuser": "ubuntu"
       |                         ^^^^^^^^
    11 |         }
  why: Such a user does not exist on the instances, or has more rights there than intended.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Write one of the allowed users, or add the user to \`osUsers\` in \`.eiclint.json\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The caller's own name (\`\${aws:username}\`) and one that an administrator gives (\`\${aws:PrincipalTag/user}\`) are in no list. A user that is denied is not allowed.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "\${aws:username}",
            "\${aws:PrincipalTag/user}"
          ]
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ubuntu"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"os-user-root":`# os-user-root

A statement names root, or has a pattern that matches little else. Or a Deny applies to all users but root. A login as root can do everything, and the log of sudo does not show who did it. If the configuration lists \`root\` under \`osUsers\`, the rule reports nothing.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "ec2-user",
            "root"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:12:13  error  "root" allows root; log in as ec2-user and use sudo.  os-user-root
    11 |             "ec2-user",
  > 12 |             "root"
       |             ^^^^^^
    13 |           ]
  why: A login as root can do everything, and the log of sudo does not show who did it.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Log in as the default user of the image, \`ec2-user\` on AlmaLinux, and use sudo for what needs it.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Only \`root\` by name is a finding. It is none if a Deny takes root back, or if the name is the caller's own (\`\${aws:username}\`) or given by an administrator (\`\${aws:PrincipalTag/user}\`).

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "\${aws:username}",
            "\${aws:PrincipalTag/user}"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "ec2-user",
            "root"
          ]
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "root"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"os-user-weak-operator":`# os-user-weak-operator

The condition on the OS user has an operator that allows other users than those it names. \`…IfExists\` and \`ForAllValues:\` also hold for a request without an OS user. Operators with \`Not\` allow everybody except the named users. \`Null\` tests only whether the request names a user. \`StringEqualsIgnoreCase\` allows other spellings, which are other users on Linux. Nothing is reported if another condition of the statement, or a Deny, excludes the other users. There is an automatic fix only if the operator has no other key and the statement no other action.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEqualsIfExists": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:9:9  error  StringEqualsIfExists also holds for a request without an OS user; use StringEquals with the names of the users.  os-user-weak-operator
     8 |       "Condition": {
  >  9 |         "StringEqualsIfExists": {
       |         ^^^^^^^^^^^^^^^^^^^^^^
    10 |           "ec2:osuser": "ec2-user"
  why: Only StringEquals allows exactly the named users.
  fix: Replace StringEqualsIfExists with StringEquals (with --fix)

1 error, no warnings in 1 file. All of them can be fixed with --fix.
\`\`\`

## The fix

Use \`StringEquals\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

In a Deny, \`StringNotEquals\` is right: it denies all other users. A weak operator in addition to \`StringEquals\` is harmless, and so is a variable under \`StringEquals\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "StringNotEquals": {
          "ec2:osuser": "root"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": [
            "\${aws:username}",
            "\${aws:PrincipalTag/user}"
          ]
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0fedcba9876543210",
      "Condition": {
        "StringNotEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"os-user-wildcard":`# os-user-wildcard

Only a pattern under \`StringLike\` limits the OS user. A pattern also allows unexpected users, and users that are added to the image later. A variable whose value the caller chooses is a pattern too: \`\${aws:UserAgent}\`, \`\${aws:Referer}\`, and \`\${aws:SourceIdentity}\`, which the caller sets when it assumes the role. So is a tag of the instance, \`\${aws:ResourceTag/user}\`, if the policies of the same role allow \`ec2:CreateTags\` on instances. Nothing is reported if another condition of the statement, or a Deny, narrows the pattern to named users.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringLike": {
          "ec2:osuser": "ec2-*"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:25  error  "ec2-*" allows any OS user whose name matches, such as ec2-x; list the users by name under StringEquals.  os-user-wildcard
     9 |         "StringLike": {
  > 10 |           "ec2:osuser": "ec2-*"
       |                         ^^^^^^^
    11 |         }
  why: A pattern also allows unexpected users, and users that are added to the image later.

1 error, no warnings in 1 file.
\`\`\`

## The fix

List the users by name under \`StringEquals\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A variable without a wildcard around it is not a pattern: \`\${aws:username}\` is the caller's own name, and an administrator gives \`\${aws:PrincipalTag/user}\`. Several such variables in one value are administrators' choice too. Whoever may tag instances gives \`\${aws:ResourceTag/user}\`, as with every condition on a tag. No request to push a key has \`\${aws:RequestTag/user}\`, so it allows nobody. A wildcard is harmless if another condition names the user.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringLike": {
          "ec2:osuser": [
            "\${aws:username}",
            "\${aws:PrincipalTag/user}"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringLike": {
          "ec2:osuser": "ec2-*"
        },
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"os-user-wrong-action":`# os-user-wrong-action

Only requests of \`SendSSHPublicKey\` carry \`ec2:osuser\`. For any other action the condition does not do what it seems to. An Allow never applies to the other action. A Deny never applies either, or with \`StringNotEquals\` it always applies.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:SendSSHPublicKey",
        "ec2:DescribeInstances"
      ],
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Deploy": "web"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:8:9  error  ec2:DescribeInstances is never allowed here, because its requests carry no ec2:osuser; move it to a statement without that condition.  os-user-wrong-action
    7 |         "ec2-instance-connect:SendSSHPublicKey",
  > 8 |         "ec2:DescribeInstances"
      |         ^^^^^^^^^^^^^^^^^^^^^^^
    9 |       ],
  why: Only SendSSHPublicKey requests carry ec2:osuser. For other actions the statement has no effect, or a Deny always applies.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Move the other action to its own statement, without the condition.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A pattern that matches \`SendSSHPublicKey\` may have the condition, and the case of the action does not count.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "EC2-Instance-Connect:SendSSH*",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,placeholder:`# placeholder

A placeholder was not replaced. The rule finds those of the AlmaLinux guide (\`$REGION\`, \`$ACCOUNT-ID\`, \`$TAGKEY\`, \`$TAGVALUE\`, \`$INSTANCE-ID\`) and misspelled ones (\`$REGOIN\`). It also finds \`\${REGION}\`, \`{{region}}\`, \`<region>\`, \`%REGION%\`, \`YOUR_REGION\`, and words that AWS's own pages print in italics, such as \`account-id\` in an ARN. IAM uses a placeholder as plain text, so the policy matches nothing that exists. IAM's own variables, such as \`\${aws:username}\`, are not placeholders.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/$TAGKEY": "$TAGVALUE",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:32  error  $REGION is a placeholder; write an AWS Region, such as us-east-1.  placeholder
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*",
      |                                ^^^^^^^
    8 |       "Condition": {
  why: IAM uses a placeholder as plain text, so the statement does not match what was intended.

policy.json:7:40  error  $ACCOUNT-ID is a placeholder; write the 12 digits of the AWS account.  placeholder
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*",
      |                                        ^^^^^^^^^^^
    8 |       "Condition": {
  why: IAM uses a placeholder as plain text, so the statement does not match what was intended.

policy.json:10:28  error  $TAGKEY is a placeholder; write the key of the tag, such as Environment.  placeholder
     9 |         "StringEquals": {
  > 10 |           "aws:ResourceTag/$TAGKEY": "$TAGVALUE",
       |                            ^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: IAM uses a placeholder as plain text, so the statement does not match what was intended.

policy.json:10:39  error  $TAGVALUE is a placeholder; write the value of the tag, such as production.  placeholder
     9 |         "StringEquals": {
  > 10 |           "aws:ResourceTag/$TAGKEY": "$TAGVALUE",
       |                                       ^^^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: IAM uses a placeholder as plain text, so the statement does not match what was intended.

4 errors, no warnings in 1 file.
\`\`\`

## The fix

Write the values, or let the linter replace them first: the \`variables\` input of the action and \`--variable\` of the command accept \`REGION=eu-central-1\`. \`eic policy render\` fills in the whole template.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Policy variables are no placeholders: IAM replaces \`\${aws:PrincipalTag/team}\`, also with a default, when it evaluates a request.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Team": "\${aws:PrincipalTag/team, 'none'}",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"policy-variable":`# policy-variable

IAM replaces variables such as \`\${aws:username}\` with values of the request. It does so only for keys that exist and have a single value, and only with \`Version\` 2012-10-17. It does so in conditions that compare text, and after the fifth colon of an ARN. Anywhere else the variable is plain text, and the statement matches nothing. The same applies to whitespace around the name, as in \`\${ aws:username }\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Owner": "\${aws:usrname}",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:37  error  There is no policy variable \${aws:usrname}; did you mean \${aws:username}?  policy-variable
     9 |         "StringEquals": {
  > 10 |           "aws:ResourceTag/Owner": "\${aws:usrname}",
       |                                     ^^^^^^^^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: IAM uses such a variable as plain text or as an empty value, and the statement then matches nothing.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the name of a condition key with a single value.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Owner": "\${aws:username}",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Variables of the caller exist for every action, with a default too. \`\${*}\`, \`\${?}\` and \`\${$}\` stand for the characters themselves.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Owner": [
            "\${aws:username}",
            "\${aws:PrincipalTag/team, 'none'}",
            "\${*}"
          ],
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"request-tag":`# request-tag

\`aws:RequestTag/…\` is a tag that a request adds to a resource. Requests of EC2 Instance Connect add none. The condition never holds, or with \`StringNotEquals\` or \`…IfExists\` it always holds. It never tests the tags of the instance; \`aws:ResourceTag/…\` does. There is an automatic fix only if it never grants more than before. Otherwise the author has to decide, because an Allow without effect would start to grant.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:RequestTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:10:11  error  aws:RequestTag/Deploy is a tag of the request, and requests of EC2 Instance Connect have none; write aws:ResourceTag/Deploy for a tag of the resource.  request-tag
     9 |         "StringEquals": {
  > 10 |           "aws:RequestTag/Deploy": "web",
       |           ^^^^^^^^^^^^^^^^^^^^^^^
    11 |           "ec2:osuser": "ec2-user"
  why: aws:RequestTag is a tag that a request adds. Requests of EC2 Instance Connect add none, so the condition does not test the tags of the instance.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Use \`aws:ResourceTag/…\`; \`ec2:ResourceTag/…\` has the same meaning.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Requests that create tags carry \`aws:RequestTag\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:CreateTags",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "aws:RequestTag/Deploy": "web"
        }
      }
    }
  ]
}
\`\`\`
`,"retired-action":`# retired-action

An action belongs to a service that AWS has retired, such as Amazon Elastic Inference or AWS DeepRacer. The action no longer exists, so it grants and denies nothing. Some of AWS's managed policies still name such actions. That is why it is only a warning, unlike an [unknown action](unknown-action.md), which is most likely a mistake.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "elastic-inference:DescribeAccelerators"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:18:9  warning  AWS has retired the service of elastic-inference:DescribeAccelerators (Amazon Elastic Inference); remove the action.  retired-action
    17 |         "ec2:DescribeInstances",
  > 18 |         "elastic-inference:DescribeAccelerators"
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    19 |       ],
  why: The action no longer exists, so the statement has no effect on it.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Remove the action.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Amazon Macie has the prefix \`macie2\`, and AWS CloudHSM shares its prefix with the retired CloudHSM Classic: both exist.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "macie2:ListFindings",
        "cloudhsm:DescribeClusters"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,schema:`# schema

The policy breaks IAM's grammar: that of identity policies, or that of trust policies, which have a \`Principal\` and no \`Resource\`. Examples: an unknown name, a name in the wrong case, a value of the wrong type, a missing element, or two elements that exclude each other. The grammars are also published as JSON Schemas, \`schemas/policy.schema.json\` and \`schemas/trust-policy.schema.json\`, which an editor can check while a policy is written.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEqual": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Actions": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:5:17  error  The Effect of statement 1 is "allow"; IAM accepts only "Allow".  schema
    4 |     {
  > 5 |       "Effect": "allow",
      |                 ^^^^^^^
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  why: IAM refuses a policy that breaks its grammar, or reads it differently than intended.

policy.json:9:9  error  IAM has no condition operator StringEqual; did you mean StringEquals?  schema
     8 |       "Condition": {
  >  9 |         "StringEqual": {
       |         ^^^^^^^^^^^^^
    10 |           "ec2:osuser": "ec2-user"
  why: IAM refuses a policy that breaks its grammar, or reads it differently than intended.

policy.json:16:7  error  A statement has no Actions. Did you mean Action?  schema
    15 |       "Effect": "Allow",
  > 16 |       "Actions": "ec2:DescribeInstances",
       |       ^^^^^^^^^
    17 |       "Resource": "*"
  why: IAM refuses a policy that breaks its grammar, or reads it differently than intended.

3 errors, no warnings in 1 file.
\`\`\`

## The fix

Write the names as IAM does. \`--fix\` does so only if no statement can grant more than before: in a Deny, for a \`Condition\` of an Allow, for operators and for names without effect. A misspelled \`Effect\` or \`Action\` of an Allow grants nothing, so correcting it is the author's decision.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A single value needs no list, an empty Sid counts as none, and values of conditions may be numbers and booleans.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "",
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        },
        "Bool": {
          "aws:MultiFactorAuthPresent": true
        },
        "NumericLessThan": {
          "aws:MultiFactorAuthAge": 3600
        }
      }
    },
    {
      "Sid": "",
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"shadowed-statement":`# shadowed-statement

Another statement already allows, or denies, everything that a statement does. The rule compares wildcards, \`NotAction\`, \`NotResource\` and conditions as IAM reads them. The limits of the narrower statement look effective but are not.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      },
      "Sid": "OneInstance"
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      },
      "Sid": "AllInstances"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:13:14  warning  Everything that this allows, statement AllInstances also allows; narrow that statement, or remove this one.  shadowed-statement
    12 |       },
  > 13 |       "Sid": "OneInstance"
       |              ^^^^^^^^^^^^^
    14 |     },
  why: Its conditions look like a limit but have no effect: the wider statement decides.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Narrow the wider statement, or remove the other one.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      },
      "Sid": "OneInstance"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Two statements that overlap, but of which neither includes the other, are both needed.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,size:`# size

A managed policy has at most 6,144 characters, whitespace not counted; IAM refuses a longer one. For inline policies the option \`limit\` sets another limit: 2048 for a user, 5120 for a group, 10240 for a role.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000001",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000002",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000003",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000004",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000005",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000006",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000007",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000008",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000009",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000c",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000d",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000e",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000000f",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000010",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000011",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000012",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000013",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000014",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000015",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000016",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000017",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000018",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000019",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001c",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001d",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001e",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000001f",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000020",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000021",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000022",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000023",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000024",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000025",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000026",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000027",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000028",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000029",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002c",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002d",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002e",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000002f",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000030",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000031",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000032",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000033",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000034",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000035",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000036",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000037",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000038",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000039",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003c",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003d",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003e",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000003f",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000040",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000041",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000042",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000043",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000044",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000045",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000046",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000047",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000048",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000049",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004c",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004d",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004e",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000004f",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000050",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000051",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000052",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000053",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000054",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000055",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000056",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000057",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000058",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-00000000000000059",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000005a",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000005b",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0000000000000005c"
      ],
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:1:1  error  The policy has 6,589 characters, whitespace not counted, and a managed policy may have 6,144; split it, or join statements.  size
  > 1 | {
      | ^
    2 |   "Version": "2012-10-17",
  why: IAM refuses a policy above its limit. It counts all characters but whitespace.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Select the instances by a tag instead of listing them, or split the policy.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

Whitespace does not count, so an indented policy is as long as the same one in a single line.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"trust-action":`# trust-action

The action is not one of a trust policy, or no workflow can use it. A workflow of GitHub assumes a role by \`sts:AssumeRoleWithWebIdentity\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:9:17  error  A workflow of GitHub assumes a role by sts:AssumeRoleWithWebIdentity, which this statement does not allow.  trust-action
     8 |       },
  >  9 |       "Action": "sts:AssumeRole",
       |                 ^^^^^^^^^^^^^^^^
    10 |       "Condition": {
  why: A workflow assumes the role by sts:AssumeRoleWithWebIdentity. IAM refuses a trust policy with actions of other services.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write \`sts:AssumeRoleWithWebIdentity\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

Other principals have other actions, and \`sts:TagSession\` may be there in addition.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": [
        "sts:AssumeRoleWithWebIdentity",
        "sts:TagSession"
      ],
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    },
    {
      "Effect": "Allow",
      "Principal": {
        "Service": "ec2.amazonaws.com"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
\`\`\`
`,"trust-aud":`# trust-aud

No condition limits the audience of the token (\`aud\`), or it has a wildcard or is a misspelled \`sts.amazonaws.com\`. The action \`aws-actions/configure-aws-credentials\` asks for this audience by default, in China usually for \`sts.amazonaws.com.cn\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:22  warning  No condition limits the audience of the token; add "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" under StringEquals.  trust-aud
    6 |       "Principal": {
  > 7 |         "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       },
  why: The audience says for whom a token was made. A token that a job gave to another service must not open this role.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Add the audience under \`StringEquals\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

An audience of your own is right if the workflow asks for it, with the input \`audience\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "https://deploy.example.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-claim":`# trust-claim

A condition key is not a claim of GitHub's token, or begins with another provider than that of the statement. Requests do not have such a key.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:repo": "org/app"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:16:11  error  GitHub's token has no claim repo; did you mean token.actions.githubusercontent.com:repository?  trust-claim
    15 |         "StringLike": {
  > 16 |           "token.actions.githubusercontent.com:repo": "org/app"
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    17 |         }
  why: The request does not have such a key, so its condition never holds. With IfExists or a negated operator it always holds.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the name of the claim.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:repository": "org/app"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

Case does not count in condition keys. AWS compares some claims besides \`sub\` and \`aud\`, such as \`repository_id\` and \`job_workflow_ref\`. A claim that GitHub has and that AWS may not know is not reported.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:AUD": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:Sub": "repo:org/app:environment:production",
          "token.actions.githubusercontent.com:repository_id": "123456"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-operator":`# trust-operator

An operator cannot compare a claim, compares a wildcard as plain text, or also holds if the token does not have the claim (\`IfExists\`, \`ForAllValues:\`).

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:*"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:13:54  error  Under StringEquals a wildcard is a plain character, so repo:org/app:environment:* equals no value; write the value, or use StringLike.  trust-operator
    12 |           "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
  > 13 |           "token.actions.githubusercontent.com:sub": "repo:org/app:environment:*"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    14 |         }
  why: Only StringEquals compares a claim with a text, and only StringLike with a pattern.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the value itself, or use \`StringLike\` for a pattern.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

\`StringLike\` takes wildcards. A text without wildcards is the same under it.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/app:ref:refs/tags/v*"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-principal":`# trust-principal

A statement without conditions has the principal \`*\`, or \`NotPrincipal\`. Then everyone with an AWS account can assume the role.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "*"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:16  error  Everyone with an AWS account can assume this role; name the accounts or roles, or the identity provider.  trust-principal
    6 |       "Principal": {
  > 7 |         "AWS": "*"
      |                ^^^
    8 |       },
  why: The star stands for every account, not only for your own.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Name the accounts, users or roles that may assume the role.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::111122223333:role/ci"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
\`\`\`

## Not a finding

A condition limits who is meant, and a Deny allows nobody.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "*"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "aws:PrincipalOrgID": "o-a1b2c3d4e5"
        }
      }
    },
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "sts:AssumeRole",
      "Condition": {
        "Bool": {
          "aws:SecureTransport": "false"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-provider":`# trust-provider

The principal is meant as GitHub's OIDC provider and is not its ARN. Examples: the URL in place of the ARN, another host, an account ID without 12 digits, or the ARN under \`AWS\`. The provider of a GitHub Enterprise Server has another host and is not reported.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "https://token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:22  error  "https://token.actions.githubusercontent.com" is not GitHub's provider: it is a URL; its ARN is arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com.  trust-provider
    6 |       "Principal": {
  > 7 |         "Federated": "https://token.actions.githubusercontent.com"
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       },
  why: IAM refuses a principal that it does not know, or no token of GitHub comes from it.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the ARN of the provider of your account, under \`Federated\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

A provider of an enterprise has its name as a path. The ARN has the partition of its account.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws-us-gov:iam::111122223333:oidc-provider/token.actions.githubusercontent.com/acme"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com/acme:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com/acme:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-form":`# trust-sub-form

The subject has a form that no token has. Examples: the repository without \`repo:\`, a branch without \`ref:refs/heads/\`, no branch at all, a space at the end, or a colon in the name of an environment, which GitHub writes \`%3A\`. Subjects of customized templates are not reported if they can be right.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:ref:main"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:13:54  error  No token has a subject like "repo:org/app:ref:main": a branch is ref:refs/heads/NAME, and a tag is ref:refs/tags/NAME.  trust-sub-form
    12 |           "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
  > 13 |           "token.actions.githubusercontent.com:sub": "repo:org/app:ref:main"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^^^
    14 |         }
  why: The condition never holds, so the role cannot be assumed: "Not authorized to perform sts:AssumeRoleWithWebIdentity".

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the subject as [GitHub makes it](https://docs.github.com/actions/reference/security/oidc).

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

IDs after the names are part of immutable subjects. A customized template can have other claims after the repository.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": [
            "repo:org@1234/app@5678:ref:refs/heads/main",
            "repo:org/app:environment:production:job_workflow_ref:org/ci/.github/workflows/deploy.yml@refs/heads/main"
          ]
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-missing":`# trust-sub-missing

No condition limits the subject of the token (\`sub\`), and none limits its repository or owner. Then a workflow of any repository on GitHub can assume the role. A condition with \`StringNotEquals\`, \`StringNotLike\` or \`Null\` does not limit it, nor does a pattern whose owner somebody can register, such as \`org*\` for \`repository_owner\` or \`*/.github/workflows/deploy.yml@refs/heads/main\` for \`job_workflow_ref\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:22  error  Every repository on GitHub can assume this role: it has no condition on token.actions.githubusercontent.com:sub; add one with StringEquals, such as "repo:OWNER/NAME:environment:production".  trust-sub-missing
    6 |       "Principal": {
  > 7 |         "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 |       },
  why: Everyone can have a token of GitHub: in a workflow of a repository of their own.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Name the repository with a branch, a tag or an environment. For a repository with immutable subjects, which are the default for new ones, the IDs are part of it: \`repo:org@1234/app@5678:environment:production\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

The ID of the repository is a limit too, and so is a Deny for all other subjects.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:repository_id": "123456"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-open":`# trust-sub-open

A pattern also matches subjects of other owners' repositories: \`repo:org*\` matches \`repo:org-2/app:…\`, and everyone can register the name \`org-2\`. The same is true of a subject without a repository, which a customized template makes possible for everyone. The rule reports a pattern only if it can name such a subject.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org*/app:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:15:54  error  "repo:org*/app:ref:refs/heads/main" also allows repo:org-stranger/app:ref:refs/heads/main, which a repository of somebody else can have; write the owner and a slash before the first wildcard, as in "repo:OWNER/NAME:…".  trust-sub-open
    14 |         "StringLike": {
  > 15 |           "token.actions.githubusercontent.com:sub": "repo:org*/app:ref:refs/heads/main"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    16 |         }
  why: Everyone can register an owner whose name fits the pattern, or choose the name of a branch or an environment.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the owner and a slash before the first wildcard.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/app:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

An \`@\` cannot be in the name of an owner, so a wildcard for the ID after it matches no other owner.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org@*/app@*:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-pull-request":`# trust-sub-pull-request

The subject is that of pull requests. A workflow for \`pull_request\` runs the code of the pull request, and its version of the workflow, before the review. For pull requests from forks GitHub makes no token by default. Everyone who can push a branch can open one from there.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:pull_request"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:13:54  warning  "repo:org/app:pull_request" allows the workflows of every pull request from a branch of the repository; name a branch, or an environment with protection rules.  trust-sub-pull-request
    12 |           "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
  > 13 |           "token.actions.githubusercontent.com:sub": "repo:org/app:pull_request"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    14 |         }
  why: It runs the code of the pull request, with its own version of the workflow, before anyone has reviewed it.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Name a branch, or an environment with protection rules. Use a role of its own, with few permissions, for checks of pull requests.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

A pattern that a Deny limits to other events is not reported.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:pull_request"
        }
      }
    },
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "*:pull_request"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-repository":`# trust-sub-repository

A pattern matches every branch or every environment of a repository. Everyone who can push a branch can change the workflow there and assume the role, without a review. An environment is no limit if all are allowed: a job creates one that does not exist.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/app:*"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:15:54  warning  "repo:org/app:*" allows every branch and every environment of the repository; name a branch, or an environment with protection rules.  trust-sub-repository
    14 |         "StringLike": {
  > 15 |           "token.actions.githubusercontent.com:sub": "repo:org/app:*"
       |                                                      ^^^^^^^^^^^^^^^^
    16 |         }
  why: Everyone who can push a branch can change its workflow and assume the role, without a review. A job creates an environment that does not exist.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Name a branch that is protected, or an environment with protection rules.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:org/app:environment:production"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

A pattern for tags is not reported: a ruleset of the repository can say who creates them.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/app:ref:refs/tags/v*"
        }
      }
    }
  ]
}
\`\`\`
`,"trust-sub-wildcard":`# trust-sub-wildcard

A pattern matches every repository of an owner, also those that will be created later. Everyone who can push to one of them can then assume the role.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/*:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:15:54  warning  "repo:org/*:ref:refs/heads/main" allows every repository of the owner, such as repo:org/any-repository:ref:refs/heads/main; name the repository.  trust-sub-wildcard
    14 |         "StringLike": {
  > 15 |           "token.actions.githubusercontent.com:sub": "repo:org/*:ref:refs/heads/main"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    16 |         }
  why: Everyone who can create a repository of this owner, or push to one, can assume the role.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Name the repository, or several in a list.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": [
            "repo:org/app:ref:refs/heads/main",
            "repo:org/web:ref:refs/heads/main"
          ]
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

Another condition limits the repository.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:repository": "org/app"
        },
        "StringLike": {
          "token.actions.githubusercontent.com:sub": "repo:org/*:ref:refs/heads/main"
        }
      }
    }
  ]
}
\`\`\`
`,"unknown-action":`# unknown-action

IAM accepts any name as an action and does not report that it does not exist. A statement with a misspelled name has no effect. IAM refuses a wildcard in the service before the colon, such as \`*:Describe*\` or \`ec2*:SendSSHPublicKey\`; a \`*\` alone is right. The message has the nearest name for the first 50 unknown actions of a policy. There is an automatic fix if at most two letters differ and the fix never grants more than before: in a \`Deny\`, or under \`NotAction\` of an \`Allow\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKeys",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  There is no action ec2-instance-connect:SendSSHPublicKeys; did you mean ec2-instance-connect:SendSSHPublicKey?  unknown-action
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:SendSSHPublicKeys",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
  why: IAM accepts any name as an action and does not report that it does not exist: the statement has no effect on it. It refuses a wildcard for the service.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Write the name as in the service authorization reference; case does not count.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The case of an action does not count, and a wildcard in the name needs to match only one action. Actions of other services are known too.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "EC2:describeinstances",
        "ec2:DescribeInstanceConnectE*",
        "s3:GetObject"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"unmatched-resource":`# unmatched-resource

A statement has an effect only if one of its actions works on its resource. Keys are pushed to instances, tunnels go through endpoints, and actions that only look up need \`*\`. IAM ignores a resource on which no action of the statement works.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance/*",
        "arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-0123456789abcdef0"
      ],
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:9:9  error  ec2-instance-connect:SendSSHPublicKey does not act on arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-0123456789abcdef0; write an ARN such as arn:aws:ec2:*:*:instance/*.  unmatched-resource
     8 |         "arn:aws:ec2:eu-central-1:111122223333:instance/*",
  >  9 |         "arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-0123456789abcdef0"
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    10 |       ],
  why: A statement has an effect only if an action works on the resource. Any other resource is ignored.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Remove the resource, or write one of a type that the action works on.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance/*"
      ],
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

It is enough that one action of the statement works on a resource. A resource of each of two actions is right.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "ec2-instance-connect:OpenTunnel",
        "ec2:StartInstances"
      ],
      "Resource": [
        "arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0",
        "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
      ],
      "Condition": {
        "NumericEqualsIfExists": {
          "ec2-instance-connect:remotePort": "22"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectEndpoints"
      ],
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"unreachable-allow":`# unreachable-allow

A Deny overrides everything that an Allow grants, in total or for one EC2 Instance Connect action. The order of the statements does not matter. The Allow has no effect.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      },
      "Sid": "Push"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Sid": "OnlyByTag",
      "Effect": "Deny",
      "Action": "ec2-instance-connect:*",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:13:14  error  Everything that this allows is denied by statement OnlyByTag; limit the Deny, or remove this statement.  unreachable-allow
    12 |       },
  > 13 |       "Sid": "Push"
       |              ^^^^^^
    14 |     },
  why: A Deny overrides every Allow, so the Allow has no effect.

1 error, no warnings in 1 file.
\`\`\`

## The fix

Limit the Deny to what it is for.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      },
      "Sid": "Push"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Sid": "OnlyByTag",
      "Effect": "Deny",
      "Action": "ec2-instance-connect:*",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Login": "never"
        }
      }
    }
  ]
}
\`\`\`

## Not a finding

A Deny of a part, of other users or under a condition of its own leaves something of the Allow.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user",
          "aws:ResourceTag/Deploy": "web"
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "StringNotEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "Bool": {
          "aws:MultiFactorAuthPresent": "false"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"unsafe-option":`# unsafe-option

A template offers several values for a part of a policy: as \`AllowedValues\` of a parameter, as branches of \`Fn::If\`, as a mapping. With one of them another rule reports the policy, with another one it does not. The rule says with which value it is. For a list of values (\`CommaDelimitedList\`) each allowed item is tried. If there are more than 64 values they are not all tried, and the rule says that some may be unsafe. What holds for all values is reported by the other rule itself.

## Example

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String",
      "AllowedValues": [
        "ec2-user",
        "root"
      ]
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`

## Output

\`\`\`text
policy.json:26:21  warning  If OsUser is "root", os-user-root applies: "root" allows root; log in as ec2-user and use sudo.  unsafe-option
    25 |                   "ec2:osuser": {
  > 26 |                     "Ref": "OsUser"
       |                     ^^^^^^^^^^^^^^^
    27 |                   }
  resource: Deploy
  why: Whoever deploys the file chooses the value, and nothing in the file stops them.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

Offer only values with which the policy is safe.

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String",
      "AllowedValues": [
        "ec2-user"
      ]
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`

## Not a finding

The rules accept every value that the file offers.

\`\`\`json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "OsUser": {
      "Type": "String",
      "AllowedValues": [
        "ec2-user"
      ]
    }
  },
  "Resources": {
    "Deploy": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "ec2-instance-connect:SendSSHPublicKey",
              "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
              "Condition": {
                "StringEquals": {
                  "ec2:osuser": {
                    "Ref": "OsUser"
                  }
                }
              }
            },
            {
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*"
            }
          ]
        }
      }
    }
  }
}
\`\`\`
`,"unused-ignore":`# unused-ignore

An entry of \`ignores\` in the configuration matches no finding: the policy was fixed, or the entry names a file, rule or statement that does not exist. The entry would hide a later mistake. The finding is a warning at the entry, in the configuration file. It is reported only if all files are linted, not some of them. Set its severity under \`rules\`, as for a rule.

Remove the entry.
`,version:`# version

Without \`Version\`, or with the one of 2008, IAM applies its old rules, in which variables such as \`\${aws:username}\` are plain text. There is no automatic fix if the policy has a variable: the new version would activate it, and the policy might grant more.

## Example

\`\`\`json
{
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:1:1  warning  The policy has no Version; write "Version": "2012-10-17".  version
  > 1 | {
      | ^
    2 |   "Statement": [
  why: Without Version 2012-10-17 IAM applies the rules of 2008, in which there are no policy variables.
  fix: Add "Version": "2012-10-17" (with --fix)

no errors, 1 warning in 1 file. All of them can be fixed with --fix.
\`\`\`

## The fix

Write \`"Version": "2012-10-17"\`. It is the version of the language, not the date of your policy.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The date is the version of the policy language, not of the policy. \`2012-10-17\` is the newest.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"wide-action":`# wide-action

A wildcard in an allowed action matches more than EC2 Instance Connect needs. \`ec2-instance-connect:*\` includes the serial console and tunnels in addition to SSH; \`ec2:*\` includes terminating instances. \`*\` and \`NotAction\` allow all AWS actions, including those that AWS adds later. Wildcards of other services are not reported.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:*",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:6:17  error  ec2-instance-connect:* allows ec2-instance-connect:OpenTunnel, ec2-instance-connect:SendSSHPublicKey and ec2-instance-connect:SendSerialConsoleSSHPublicKey; list those that are needed.  wide-action
    5 |       "Effect": "Allow",
  > 6 |       "Action": "ec2-instance-connect:*",
      |                 ^^^^^^^^^^^^^^^^^^^^^^^^
    7 |       "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
  why: Everyone with the policy can use all actions that the wildcard matches, including those that AWS adds later.

1 error, no warnings in 1 file.
\`\`\`

## The fix

List the actions that are needed.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A wildcard that matches one action allows no more than its name would. In a Deny a wildcard only narrows.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSH*",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "Action": "iam:*",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"wide-arn":`# wide-arn

A \`*\` in place of the Region or account of an allowed ARN includes Regions that nobody watches, and resources that other accounts share. The AlmaLinux guide offers it as a choice, so only the preset \`strict\` reports it. A short ARN such as \`arn:aws:ec2\` counts as one with a \`*\` for each part that it lacks; \`malformed-arn\` reports it as well.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:*:*:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:7:32  warning  * matches more than one Region; write the Region.  wide-arn
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:*:*:instance/*",
      |                                ^
    8 |       "Condition": {
  why: A wildcard there includes Regions that nobody watches, and accounts that share their resources.

policy.json:7:34  warning  * matches more than one account; write the 12 digits of the account.  wide-arn
    6 |       "Action": "ec2-instance-connect:SendSSHPublicKey",
  > 7 |       "Resource": "arn:aws:ec2:*:*:instance/*",
      |                                  ^
    8 |       "Condition": {
  why: A wildcard there includes Regions that nobody watches, and accounts that share their resources.

no errors, 2 warnings in 1 file.
\`\`\`

## The fix

Write the Region and the account; for several of them, a list.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

In a Deny the wildcards protect every Region and account.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:*:*:instance/i-0fedcba9876543210"
    }
  ]
}
\`\`\`
`,"wide-describe":`# wide-describe

\`ec2:Describe*\` and similar patterns only read, but they read user data, network plans and more that an attacker can use. EC2 Instance Connect needs \`ec2:DescribeInstances\`, for endpoints \`ec2:DescribeInstanceConnectEndpoints\`, and for some options \`ec2:DescribeVpcs\`, \`ec2:DescribeImages\` and \`ec2:GetConsoleOutput\`.

## Example

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:Describe*",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:17:17  warning  ec2:Describe* allows 194 actions of EC2 that read; list what is needed of ec2:DescribeInstances, ec2:DescribeInstanceConnectEndpoints, ec2:DescribeVpcs and ec2:DescribeImages.  wide-describe
    16 |       "Effect": "Allow",
  > 17 |       "Action": "ec2:Describe*",
       |                 ^^^^^^^^^^^^^^^
    18 |       "Resource": "*"
  why: An attacker can use what describes an account, such as user data with secrets in it.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

List the actions that are needed.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/Deploy": "web",
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

A pattern that matches one action is exact. In a Deny a pattern grants nothing.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceConnectE*"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "Action": "ec2:DescribeSnapshot*",
      "Resource": "*"
    }
  ]
}
\`\`\`
`,"workflow-not-checked":`# workflow-not-checked

With \`eic lint --against-workflow deploy.yml\`, each use of the action in the workflow is compared with the policy. For some requests only the run decides if the policy allows them: an instance ID is an expression, or a condition is about the tags of the instance or the caller's address. Give the values of expressions with \`--variable\`, by the names that [\`eic policy needed\`](../linting.md#the-least-policy-for-a-workflow) prints. The rule is off without \`--against-workflow\`.

## Example

The steps of the workflow \`deploy.yml\`:

\`\`\`yaml
- uses: aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0
  with:
    role-to-assume: arn:aws:iam::111122223333:role/deploy
    aws-region: eu-central-1
- uses: org/eic-action@v1
  with:
    instance-ids: \${{ vars.INSTANCE_IDS }}
    connection-type: direct
    run: uptime
\`\`\`

The policy of the role:

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Output

\`\`\`text
policy.json:2:3  warning  It is not known if the policy allows this: The step at deploy.yml:8:15 needs ec2-instance-connect:SendSSHPublicKey on arn:aws:ec2:eu-central-1:111122223333:instance/\${{ vars.INSTANCE_IDS }} with ec2:osuser ec2-user, and 1 more of its requests.  workflow-not-checked
    1 | {
  > 2 |   "Version": "2012-10-17",
      |   ^^^^^^^^^
    3 |   "Statement": [
  why: A value of the workflow is an expression, or a condition is about tags or addresses, so that nothing is known about the request.

no errors, 1 warning in 1 file.
\`\`\`

## The fix

If the workflow is right, allow the instances by a pattern that has all of them, or give the IDs with \`--variable INSTANCE-ID=i-0123456789abcdef0\`.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "arn:aws:ec2:eu-central-1:111122223333:instance/*"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`

## Not a finding

The expression has no effect on what this policy allows: it names no instance.

\`\`\`json
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "ec2:osuser": "ec2-user"
        }
      }
    },
    {
      "Effect": "Allow",
      "Action": "ec2:GetConsoleOutput",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "ec2:DescribeInstances",
      "Resource": "*"
    }
  ]
}
\`\`\`
`};var describedRules=[..._chunk_NCZ7ZUIY_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V7.map(rule=>{let{id,summary,why,fixable,options={}}=rule;return{id,summary,why,severities:inPresets(preset=>(0,_chunk_JQ6JBLE7_js__WEBPACK_IMPORTED_MODULE_19__/* .severityIn */ .f)(preset,rule)),fixable,options}}),withoutRule("expired-ignore","warning","An entry of the configuration's ignores is past its date.","What it left out is reported again."),withoutRule("unused-ignore","warning","An entry of the configuration's ignores leaves no finding out.","It would hide a finding that somebody makes by mistake later."),withoutRule("internal-error","error","A rule failed on a policy.","This is a defect of the linter; please report it with the policy.")];function withoutRule(id,severity,summary,why){return{id,summary,why,severities:inPresets(()=>severity),fixable:!1,options:{}}}function inPresets(severityOf){let[recommended,strict,all]=_chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_15__/* .presets */ .v4.map(severityOf);return{recommended:recommended??"off",strict:strict??"off",all:all??"off"}}var import_picocolors=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_18__/* .__toESM */ .f1)((0,_chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_1__/* .require_picocolors */ .O)());var headings=["rule","recommended","strict","--fix","finds"];function ruleTable(rules,colors){let paint=import_picocolors.default.createColors(colors),rows=rules.map(({id,summary,severities,fixable})=>[id,shown(severities.recommended),shown(severities.strict),fixable?"yes":"",summary]),colored=cell=>/^error\b/.test(cell)?paint.red(cell):/^warning\b/.test(cell)?paint.yellow(cell):cell;return (0,_chunk_7IWL742K_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .e)(headings,rows,{heading:paint.bold,cell:colored})}function shown(severity){return severity==="off"?"–":severity}var import_picocolors3=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_18__/* .__toESM */ .f1)((0,_chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_1__/* .require_picocolors */ .O)());var import_picocolors2=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_18__/* .__toESM */ .f1)((0,_chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_1__/* .require_picocolors */ .O)()),maxBlock=50,keptLines=12;function pageText(markdown,width,colors){let paint=import_picocolors2.default.createColors(colors),blocks=[];for(let[,code,prose=""]of markdown.replace(/^# .*\n+/,"").matchAll(/^```\w*\n([\s\S]*?)^```$|((?:^(?!```).+\n?)+)/gm))code!==void 0?blocks.push(shortened(code.trimEnd().split(`
`)).map(indented).join(`
`)):prose.startsWith("## ")?blocks.push(paint.bold(prose.slice(3).trim())):blocks.push(wrapped(withoutLinks(prose),width));return`${blocks.join(`

`)}
`}function indented(line){return line===""?"":`  ${line}`}function shortened(lines){return lines.length<=maxBlock?lines:[...lines.slice(0,keptLines),`… ${lines.length-2*keptLines} lines …`,...lines.slice(-keptLines)]}function withoutLinks(text){return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g,"$1")}function wrapped(text,width){return text.trim().split(/\n(?=- )/).map(item=>wrappedItem(item,width)).join(`
`)}function wrappedItem(text,width){let lines=[],line="";for(let word of text.split(/\s+/))line!==""&&line.length+1+word.length>width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;return[...lines,line].join(`
`)}function ruleText(rule,page,{colors,width}){let{id,summary,why,severities,fixable,options}=rule,paint=import_picocolors3.default.createColors(colors),facts=[..._chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_15__/* .presets */ .v4.map(preset=>[preset,shown(severities[preset])]),["--fix",fixable?"fixes some or all of the findings":"has no fix"],...Object.entries(options).map(([name,option])=>[name,optionText(option)])],indent=Math.max(...facts.map(([name])=>name.length))+2;return`${[paint.bold(id),wrapped(`${summary} ${why}`,width),facts.map(([name,text])=>`${name.padEnd(indent)}${wrapped(text,width-indent).replaceAll(`
`,`
${" ".repeat(indent)}`)}`).join(`
`)].join(`

`)}

${pageText(page,width,colors)}`}function optionText(option){return`option: ${formOf(option)}, default ${JSON.stringify(option.default)}. ${option.description}`}function formOf(option){switch(option.type){case"boolean":return"true or false";case"integer":return`a whole number from ${option.minimum} to ${option.maximum}`;case"string":return option.oneOf===void 0?"a string":`one of ${option.oneOf.join(", ")}`;case"strings":return"a list of strings"}}function rulesJson(rules){return (0,_chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_20__/* .jsonText */ .s)({rules:rules.map(({id,summary,why,severities,fixable,options})=>({id,summary,why,severities,fixable,options:Object.entries(options).map(([name,option])=>({name,...option})),documentation:`docs/rules/${id}.md`}))})}var maxWidth=100;async function runRules(id,format){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_21__/* .allowClosedOutput */ .ro)();let rule=id===void 0?void 0:ruleOf(id);await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_21__/* .written */ .Mp)(process.stdout,await textOf(rule,format))}async function textOf(rule,format){if(format==="json")return rulesJson(rule===void 0?describedRules:[rule]);let{colors}=await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalAbilities */ .v)(process.stdout);if(rule===void 0)return`${ruleTable(describedRules,colors)}
eic rules ID shows the page of a rule.
`;let width=Math.min(process.stdout.columns??maxWidth,maxWidth);return ruleText(rule,rule_page_texts_default[rule.id]??"",{colors,width})}function ruleOf(id){let rule=describedRules.find(known=>known.id===id);if(rule!==void 0)return rule;let ids=describedRules.map(known=>known.id),near=(0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_11__/* .nearestName */ .qb)(id,ids)??ids.find(known=>known.startsWith(id)&&id.length>3),hint=near===void 0?"eic rules lists them":`did you mean ${near}?`;throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__/* .UsageError */ .eb(`There is no rule ${JSON.stringify(id)}; ${hint}${near===void 0?".":""}`)}


/***/ })

};
;