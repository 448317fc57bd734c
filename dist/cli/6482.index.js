"use strict";
exports.id = 6482;
exports.ids = [6482,9901];
exports.modules = {

/***/ 8769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nothingTransferred),
/* harmony export */   v: () => (/* binding */ added)
/* harmony export */ });
var nothingTransferred={files:0,bytes:0,skipped:0,removed:0};function added(one,other){return{files:one.files+other.files,bytes:one.bytes+other.bytes,skipped:one.skipped+other.skipped,removed:one.removed+other.removed}}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(thrown){return thrown instanceof Error&&"code"in thrown&&typeof thrown.code=="string"?thrown.code:void 0}


/***/ }),

/***/ 1407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
function markdownText(text,maxLength=1e3){return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)((0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text),maxLength).replace(/[!-/:-@[-`{-~]/g,(character,offset,line)=>{if(isPlain(character,line,offset))return character;let reference=`&#${character.charCodeAt(0)};`;return character==="@"?`${reference}​`:reference})}function isPlain(character,line,offset){return/[-._]/.test(character)&&/[A-Za-z0-9]/.test(line.charAt(offset-1))&&/[A-Za-z0-9]/.test(line.charAt(offset+1))&&!/(?:www|gh)$/i.test(line.slice(Math.max(0,offset-3),offset))}function markdownCode(text,maxLength=200){let safe=markdownText(text,maxLength);return safe===""?"":`<code>${safe}</code>`}function fencedBlock(text,language=""){let lines=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColors */ .dz)(text).split(/\r\n|\n|\r/).map(_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleControls */ .xx);for(;lines.at(-1)==="";)lines.pop();let content=lines.join(`
`),longest=Math.max(0,...[...content.matchAll(/`+/g)].map(([run])=>run.length)),fence="`".repeat(Math.max(3,longest+1));return`
${fence}${language}
${content}
${fence}
`}


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

/***/ 8268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ restText),
/* harmony export */   RU: () => (/* binding */ transferText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   ks: () => (/* binding */ doneText),
/* harmony export */   pV: () => (/* binding */ bytesText)
/* harmony export */ });
function durationText(milliseconds){if(milliseconds<999.5)return`${Math.round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/1e3).toFixed(1)} s`;let seconds=Math.round(milliseconds/1e3);if(seconds<3600)return`${Math.floor(seconds/60)} m ${twoDigits(seconds%60)} s`;let minutes=Math.round(seconds/60);return`${Math.floor(minutes/60)} h ${twoDigits(minutes%60)} m`}function twoDigits(value){return String(value).padStart(2,"0")}function bytesText(bytes){if(bytes<1023.5)return`${Math.round(bytes)} byte${Math.round(bytes)===1?"":"s"}`;let value=bytes,unit="";for(unit of["KiB","MiB","GiB","TiB"])if(value/=1024,value<1023.95)break;return`${value.toFixed(1)} ${unit}`}var verbs={upload:{running:"uploading",complete:"uploaded",failed:"upload failed after"},download:{running:"downloading",complete:"downloaded",failed:"download failed after"}};function transferText({direction,state,done,total,elapsedMs}){let verb=verbs[direction][state];if(state==="running"){let sofar=total===void 0?amountText(done):`${done.files} of ${countText(total.files,"file")}, ${bytesText(done.bytes)} of ${bytesText(total.bytes)}`;return`${verb}: ${sofar}, ${durationText(elapsedMs)}`}return`${verb} ${doneText(done,elapsedMs)}`}function doneText(done,elapsedMs){let rate=elapsedMs<1e3||done.bytes===0?"":`, ${bytesText(done.bytes*1e3/elapsedMs)}/s`;return`${amountText(done)} in ${durationText(elapsedMs)}${rate}${restText(done)}`}function amountText({files,bytes}){return`${countText(files,"file")}, ${bytesText(bytes)}`}function restText({skipped,removed}){return`${skipped===0?"":`, ${skipped} unchanged`}${removed===0?"":`, ${removed} removed`}`}function countText(count,noun){return`${count} ${noun}${count===1?"":"s"}`}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretValues),
/* harmony export */   _: () => (/* binding */ secretLines)
/* harmony export */ });
var credentialVariables=["AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];function secretValues(env=new Map,environment){return[...env.values(),...credentialVariables.flatMap(name=>environment[name]??[])]}var shortestSecret=8;function secretLines(key){return key.split(/[\r\n]+/).map(line=>line.trim()).filter(line=>line.length>=shortestSecret&&!line.startsWith("-----"))}


/***/ }),

/***/ 7490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ documentationUrl)
/* harmony export */ });
function documentationUrl(page,env=process.env){let server=env.GITHUB_SERVER_URL??"",repository=env.GITHUB_ACTION_REPOSITORY??"",ref=env.GITHUB_ACTION_REF??"";if(!(!/^https?:\/\/[\w.:-]+$/.test(server)||!/^[\w.-]+\/[\w.-]+$/.test(repository)||ref===""))return`${server}/${repository}/blob/${urlPath(ref)}/${page}`}function urlPath(path){return path.split("/").map(encodePathPart).join("/")}function encodePathPart(part){return encodeURIComponent(part.replace(new RegExp("\\p{Cs}","gu"),"�")).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16)}`)}


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ errorLine),
/* harmony export */   Fd: () => (/* binding */ LineBreaks),
/* harmony export */   YW: () => (/* binding */ maxLineBytes),
/* harmony export */   aH: () => (/* binding */ errorUrl),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   om: () => (/* binding */ safeLine),
/* harmony export */   p1: () => (/* binding */ OutputLines),
/* harmony export */   ui: () => (/* binding */ withIndentedDetails)
/* harmony export */ });
/* harmony import */ var _chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7490);
/* harmony import */ var _chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var whiteSpace=[32,9],separators=[...Buffer.from(`"',&`)],LineBreaks=class{#values;constructor(values=[]){this.#values=[...new Set([...values].flatMap(value=>value.split(/[\r\n]+/)))].map(line=>Buffer.from(line)).filter(({length})=>length>1&&length<=49152)}lengthBefore(line,next){let earliest=Math.max(1,line.length-49152),isWithin=this.#within(line);for(let bytes of[whiteSpace,separators]){let place=Math.max(...bytes.map(byte=>lastAfter(byte,line,earliest,isWithin)));if(place>=earliest)return place}let end=lastCharacterBoundary(line,next);for(let place=end;place>=earliest;place-=1)if(!(isWithin(place)||place<end&&isContinuation(line[place])))return place;return end}#within(line){if(this.#values.length===0)return()=>!1;let within=new Uint8Array(line.length+1);for(let value of this.#values){let first=value[0]??0,marked=0;for(let at=line.indexOf(first);at>=0;at=line.indexOf(first,at+1)){let end=Math.min(at+value.length,line.length);line.compare(value,0,end-at,at,end)===0&&(within.fill(1,Math.max(at+1,marked),at+value.length),marked=at+value.length)}}return place=>within[place]===1}};function lastAfter(byte,line,earliest,isWithin){let at=line.lastIndexOf(byte);for(;at+1>=earliest&&isWithin(at+1);)at=at===0?-1:line.lastIndexOf(byte,at-1);return at+1}function lastCharacterBoundary(line,next){let{length}=line;if(!isContinuation(next))return length;for(let back=1;back<=3;back+=1){let byte=line[length-back]??0;if(isContinuation(byte))continue;return(byte>=240?4:byte>=224?3:byte>=192?2:1)>back?length-back:length}return length}function isContinuation(byte=0){return(byte&192)===128}var mayBeControl=new Uint8Array(256);for(let byte=0;byte<32;byte+=1)mayBeControl[byte]=byte===9||byte===10?0:1;for(let byte of[127,194,226])mayBeControl[byte]=1;function mayBeSpecial(lines){if(lines.includes("::")||lines.includes("##["))return!0;if(lines.length<8)return mayHaveControl(lines,0,lines.length);let start=-lines.byteOffset&3,words=new Int32Array(lines.buffer,lines.byteOffset+start,lines.length-start>>2);for(let index=0;index<words.length;index+=1){let word=words[index]??0;if(((word-538976288|word+16843009|word)&2155905152)===0)continue;let at=start+index*4;if(mayHaveControl(lines,at,at+4))return!0}let end=start+words.length*4;return mayHaveControl(lines,0,start)||mayHaveControl(lines,end,lines.length)}function mayHaveControl(bytes,from,to){for(let at=from;at<to;at+=1)if(mayBeControl[bytes[at]??0]===1)return!0;return!1}var lf=10,cr=13,nothing=Buffer.alloc(0),lineEnd=Buffer.from(`
`),reset="\x1B[0m",maxLineBytes=64*1024,progressIntervalMs=1e3,escapesAndControls=/\x1b\[([0-9;:]*)m|\x1b\[\??[0-9;]*[JK]|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,OutputLines=class{#segment=nothing;#segmentLength=0;#state=nothing;#stateIsShown=!1;#progressSince;#now;#breaks;constructor(now=()=>performance.now(),breaks=new LineBreaks){this.#now=now,this.#breaks=breaks}write(chunk){let out=[];for(let from=0;from<chunk.length;from+=maxLineBytes)this.#slice(chunk.subarray(from,from+maxLineBytes),out);return this.#showProgress(out),joined(out)}end(){let out=[];return(this.#segmentLength>0||this.#state.length>0&&!this.#stateIsShown)&&this.#endLine(out),this.#segment=nothing,this.#state=nothing,this.#progressSince=void 0,joined(out)}#slice(bytes,out){let from=0,linesEnd=bytes.lastIndexOf(lf)+1;if(linesEnd>0&&(this.#segmentLength>0||this.#state.length>0)){let end=bytes.indexOf(lf);this.#continueLine(bytes.subarray(0,end),out),this.#endLine(out),from=end+1}from<linesEnd&&out.push(safeLines(bytes.subarray(from,linesEnd))),linesEnd<bytes.length&&this.#continueLine(bytes.subarray(linesEnd),out)}#continueLine(bytes,out){let from=0;for(let at=bytes.indexOf(cr);at>=0;at=bytes.indexOf(cr,from))this.#append(bytes.subarray(from,at),out),this.#carriageReturn(),from=at+1;this.#append(bytes.subarray(from),out)}#append(bytes,out){let rest=bytes;for(;this.#segmentLength+rest.length>maxLineBytes;){let room=maxLineBytes-this.#segmentLength;this.#copy(rest.subarray(0,room)),rest=rest.subarray(room);let cut=this.#breaks.lengthBefore(this.#segment,rest[0]??0);out.push(safeLines(withLineEnd(this.#segment.subarray(0,cut)))),this.#segment.copyWithin(0,cut,this.#segmentLength),this.#segmentLength-=cut,this.#state=nothing}this.#copy(rest)}#copy(bytes){let length=this.#segmentLength+bytes.length;if(length>this.#segment.length){let larger=Buffer.alloc(Math.min(maxLineBytes,Math.max(256,length*2)));this.#segment.copy(larger,0,0,this.#segmentLength),this.#segment=larger}bytes.copy(this.#segment,this.#segmentLength),this.#segmentLength=length}#carriageReturn(){this.#segmentLength!==0&&(this.#state=withLineEnd(this.#segment.subarray(0,this.#segmentLength)),this.#segmentLength=0,this.#stateIsShown=!1,this.#progressSince??=this.#now())}#endLine(out){this.#segmentLength>0||this.#state.length===0?out.push(safeLines(withLineEnd(this.#segment.subarray(0,this.#segmentLength)))):this.#stateIsShown||out.push(safeLines(this.#state)),this.#segmentLength=0,this.#state=nothing,this.#progressSince=void 0}#showProgress(out){if(this.#state.length===0||this.#stateIsShown||this.#progressSince===void 0)return;let now=this.#now();now-this.#progressSince<progressIntervalMs||(out.push(safeLines(this.#state)),this.#stateIsShown=!0,this.#progressSince=now)}};function safeLines(lines){if((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(lines)&&!mayBeSpecial(lines))return lines;let texts=lines.toString("utf8",0,lines.length-1).split(`
`);return Buffer.from(`${texts.map(line=>safeLine(lastState(line))).join(`
`)}
`)}function lastState(line){return line.includes("\r")?/([^\r]*)\r*$/.exec(line)?.[1]??"":line}function safeLine(line){let colorsAreOn=!1,text=line.replace(escapesAndControls,(match,sgr)=>sgr!==void 0?(colorsAreOn=!/^0*$/.test(sgr),match):match.length>1?"":(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleControl */ .yr)(match));return (0,_chunk_ISVF4SPC_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t)(colorsAreOn?text+reset:text)}function withLineEnd(line){return Buffer.concat([line,lineEnd])}function joined(parts){return parts.length===0?nothing:parts.length===1?parts[0]??nothing:Buffer.concat(parts)}function errorUrl(code,env=process.env){return (0,_chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_3__/* .documentationUrl */ .o)(errorPage(code),env)}function errorPage(code){return`docs/errors.md#${code.toLowerCase()}`}function errorText(error,env=process.env,lastStderrLine=void 0){return[`${error.code}: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.message)}`,...lastStderrLine===void 0?[]:[`Its last line on stderr: ${safeLine(lastStderrLine)}`],(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.remedy),...error.details.flatMap(detail=>detail.split(/\r?\n/)).map(safeLine),...error.requestId===void 0?[]:[`AWS request ID: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.requestId)}`],`See ${errorUrl(error.code,env)??errorPage(error.code)}`].join(`
`)}function withIndentedDetails(error){return error.with({details:error.details.flatMap(detail=>detail.split(/\r?\n/)).map(line=>`  ${line}`)})}function errorLine(error,env=process.env){return errorText(error,env).split(`
`).map(line=>line.trim()).join(" ")}


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   t: () => (/* binding */ defused)
/* harmony export */ });
var leadingColons=/^(?:\x1b\[[0-9;:]*m|[\s\x85\p{Default_Ignorable_Code_Point}\p{Cf}])*::/u,nameless="##[]";function defused(line){return line.includes("##[")?`${nameless}${line}`:line.includes("::")&&leadingColons.test(line)?`\\${line}`:line}function workflowCommand(name,properties,data){let list=Object.entries(properties).filter(property=>property[1]!==void 0&&property[1]!=="").map(([key,value])=>`${key}=${escapeProperty(value)}`).join(",");return`::${name}${list===""?"":` ${list}`}::${escapeData(data)}`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isInstanceId)
/* harmony export */ });
function isInstanceId(text){return/^i-[a-f0-9]{8,30}$/.test(text)}


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ unlimited),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   bB: () => (/* binding */ throughText),
/* harmony export */   rB: () => (/* binding */ ConnectionDropped),
/* harmony export */   x3: () => (/* binding */ StreamLost)
/* harmony export */ });
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
function where(target){let{address,port,instance}=target,through=throughText(target);return address===instance.id?`${instance.id} port ${port}${through}`:`${address} port ${port}${through} (${instance.id})`}function throughText({endpoint,bastion}){return endpoint!==void 0?` through ${endpoint.id}`:bastion===void 0?"":` through bastion ${bastion.instance.id}`}var ConnectionDropped=class extends Error{name="ConnectionDropped";lasting;constructor(message,options={}){super(message,options),this.lasting=options.lasting}},StreamLost=class extends _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .U{};async function unlimited(){return{[Symbol.dispose](){}}}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fittedTo),
/* harmony export */   z: () => (/* binding */ columnWidth)
/* harmony export */ });
var wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,none=new RegExp("\\p{Mn}|\\p{Me}|\\u200b|\\u200c|\\u200d|\\ufe0f","u");function columnWidth(text){let columns=0;for(let character of text)columns+=none.test(character)?0:wide.test(character)?2:1;return columns}function fittedTo(text,columns){if(columnWidth(text)<=columns)return text;if(columns<1)return"";let characters=[...text],head=start(characters,Math.ceil((columns-1)/2)),tail=start([...characters].reverse(),columns-1-columnWidth(head.join("")));return`${head.join("")}…${tail.reverse().join("")}`}function start(characters,columns){let kept=[],left=columns;for(let character of characters){if(left-=columnWidth(character),left<0)break;kept.push(character)}return kept}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TooManyOpenFiles),
/* harmony export */   x: () => (/* binding */ tooManyOpenFiles)
/* harmony export */ });
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
var TooManyOpenFiles=class extends _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .U{constructor(cause){super("EIC_TOO_MANY_OPEN_FILES","The runner has too few file descriptors to open one more connection.",{remedy:"Lower `max-parallel`, or raise the limit on the runner (`ulimit -n`).",cause})}};function tooManyOpenFiles(thrown){if(thrown instanceof TooManyOpenFiles)return thrown;let code=thrown instanceof Error?Reflect.get(thrown,"code"):void 0;return code==="EMFILE"||code==="ENFILE"?new TooManyOpenFiles(thrown):void 0}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   z: () => (/* binding */ phaseText)
/* harmony export */ });
var phaseNames=["boot","connect","authenticate","wait","run","healthCheckWait","healthCheck"];function phaseText(phase){return phase==="healthCheckWait"?"wait for batch":phase==="healthCheck"?"health check":phase}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ withoutColors),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   xx: () => (/* binding */ visibleControls),
/* harmony export */   yr: () => (/* binding */ visibleControl)
/* harmony export */ });
var controls=/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,colors=/\x1b\[[0-9;:]*m/g;function visibleControl(character){let code=character.codePointAt(0)??0;return code<32?String.fromCharCode(9216+code):code===127?"␡":`<U+${code.toString(16).toUpperCase().padStart(4,"0")}>`}function visibleControls(text){return text.replace(controls,visibleControl)}function withoutColors(text){return text.replace(colors,"")}function singleLine(text,maxLength=4096){let start=text.length>maxLength*2?text.slice(0,maxLength*2+2):text,line=visibleControls(start.replace(/[\r\n\t]+/g," ")).trim(),characters=[...line];return characters.length>maxLength?`${characters.slice(0,maxLength-1).join("")}…`:line}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJoin: () => (/* binding */ runJoin)
/* harmony export */ });
/* harmony import */ var _chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8813);
/* harmony import */ var _chunk_U7G4QYYN_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9901);
/* harmony import */ var _chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);
/* harmony import */ var _chunk_EJJ5CZGE_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4144);
/* harmony import */ var _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3126);
/* harmony import */ var _chunk_A2G7JZ52_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8769);
/* harmony import */ var _chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8268);
/* harmony import */ var _chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1407);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9163);
/* harmony import */ var _chunk_SPMQLE6K_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5222);
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5102);
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2773);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9302);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3843);
/* harmony import */ var _chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7490);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1114);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5329);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7665);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2039);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8070);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2347);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_17__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_21___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_21__);
function errorParts({code,message,remedy,requestId},details,env){let url=(0,_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_9__/* .errorUrl */ .aH)(code,env);return[`**${url===void 0?`<code>${code}</code>`:`[<code>${code}</code>](${url})`}** ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(message)}`,(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(remedy),...detailsParts(details),...requestId===null?[]:[`AWS request ID: ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownCode */ .D9)(requestId)}`]]}function detailsParts(details){if(details.length===0)return[];let text=details.join(`
`);return[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .fencedBlock */ .zW)(text,text.trimStart().startsWith("{")?"json":"text").trim()]}var maxNamed=20,unfolded=3,maxReasons=10;function failureGroups(entries){let groups=new Map;for(let entry of entries){let{result}=entry;if(result.succeeded||(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNotStarted */ .a_)(result))continue;let parts=valueFor(groups,`${result.error?.code} ${(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(result)}`,()=>new Map);valueFor(parts,partKey(entry),()=>({entry,results:[]})).results.push(result)}return[...groups.values()].map(parts=>({parts:[...parts.values()],count:[...parts.values()].reduce((sum,{results})=>sum+results.length,0)})).sort((one,other)=>other.count-one.count)}function*failureParts(groups,detail,env){let room=detail.instances;for(let group of groups){if(room<=0)return;let shown=group.parts.slice(0,room);room-=shown.length;let[first]=shown;if(first!==void 0)if(group.count===1){yield`### ❌ ${nameText(first.entry.result)}`;let{result,error}=first.entry;result.error!==null&&(yield*errorParts(result.error,detail.details?error?.details??[]:[],env)),yield*outputOf(first.entry,detail)}else yield*groupParts(group,shown,detail,env)}}function*groupParts({parts,count},shown,detail,env){let[first]=shown;if(first===void 0)return;let{result}=first.entry;yield`### ❌ ${count} instances: ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)((0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(result))}`,result.error!==null&&(yield*errorParts({...result.error,requestId:null},[],env));for(let[index,part]of shown.entries()){let names=namesText(part.results),content=[...differenceOf(part.entry.result,result),...detail.details?detailsParts(part.entry.error?.details??[]):[],...outputOf(part.entry,detail,part.results.length)];content.length===0||parts.length===1?yield*[`${names}.`,...content]:index<unfolded?yield*[`${titleOf(part.results)}${names}:`,...content]:yield[`<details>
<summary>${titleOf(part.results)}${names}</summary>`,...content,"</details>"].join(`

`)}let missing=count-shown.reduce((sum,{results})=>sum+results.length,0);missing>0&&(yield`… and ${missing} more.`)}function titleOf({length}){return length===1?"":`${length} instances: `}function differenceOf(result,first){let{error}=result;return error===null?[]:[...withoutName(error.message,result)===withoutName(first.error?.message??"",first)?[]:[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(error.message)],...withoutName(error.remedy,result)===withoutName(first.error?.remedy??"",first)?[]:[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(error.remedy)]]}function partKey({result,error,tail}){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_21__.createHash)("sha256").update(tail);for(let text of[result.error?.message??"",result.error?.remedy??"",...error?.details??[]])hash.update("\0").update(withoutName(text,result));return hash.digest("base64")}function withoutName(text,{instanceId,name,address}){return[instanceId,name,address].reduce((rest,own)=>own===null||own===""?rest:rest.replaceAll(own,"\0"),text)}function outputOf({tail},{tailBytes},instances=1){let shown=lastBytes(tail,tailBytes);return[...shown===""?[]:[instances===1?"The end of its output:":"The end of the output of each:",(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .fencedBlock */ .zW)(shown,"text").trim()],...shown.length<tail.length?["_More of its output is in the log._"]:[]]}function nameText({instanceId,name}){return`${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownCode */ .D9)(instanceId)}${name===null?"":` ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(name,100)}`}`}function namesText(results){let names=results.slice(0,maxNamed).map(nameText).join(", ");return results.length>maxNamed?`${names} and ${results.length-maxNamed} more`:names}function valueFor(map,key,make){let known2=map.get(key);if(known2!==void 0)return known2;let made=make();return map.set(key,made),made}function lastBytes(text,length){if(length===0)return"";let bytes=Buffer.from(text);if(bytes.length<=length)return text;let start=bytes.indexOf(`
`,Math.max(0,bytes.length-length-1))+1;return start>0?bytes.toString("utf8",start):""}function*notStartedParts(entries,env){let reasons=new Map;for(let entry of entries){let{result}=entry;(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNotStarted */ .a_)(result)&&valueFor(reasons,result.error?.message??"",()=>[]).push(entry)}for(let same of[...reasons.values()].slice(0,maxReasons)){yield`### ⏭️ ${same.length===1?"One instance":`${same.length} instances`} not started`;let error=same[0]?.result.error??null;error!==null&&(yield*errorParts(error,[],env))}}function quantile(sorted,part){return sorted[Math.max(0,Math.ceil(sorted.length*part)-1)]??0}var longestBar=40,wantedBars=10,logarithmicFrom=20,longestRun=720*36e5;function histogram(results){let started=results.filter(_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDuration */ .Vb),durations=started.map(_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn).sort((one,other)=>one-other),[fastest]=durations,slowest=durations.at(-1);if(fastest===void 0||slowest===void 0||durations.length<2||slowest>longestRun)return[];let bins=edges(fastest,slowest).map(from=>({from,succeeded:0,failed:0}));for(let result of started){let bin=bins.findLast(({from})=>from<=(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(result));bin!==void 0&&(result.succeeded?bin.succeeded+=1:bin.failed+=1)}let most=Math.max(...bins.map(({succeeded,failed})=>succeeded+failed)),width=Math.max(...bins.map(({from})=>(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(from).length)),lines=bins.map(({from,succeeded,failed})=>{let bar=barText(succeeded*longestBar/most,"█")+barText(failed*longestBar/most,"░"),count=failed===0?`${succeeded}`:succeeded===0?`${failed} failed`:`${succeeded} and ${failed} failed`;return`from ${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(from).padStart(width)} ${bar===""?"":`${bar} `}${count}`}),within=part=>(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(quantile(durations,part));return["### Durations",`Half of the instances took at most ${within(.5)}, 95 % at most ${within(.95)}, and the slowest ${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(slowest)}.`,(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .fencedBlock */ .zW)(lines.join(`
`),"text").trim()]}function barText(length,character){return character.repeat(length>0?Math.max(1,Math.round(length)):0)}function edges(fastest,slowest){let found=[];if(slowest>=Math.max(1,fastest)*logarithmicFrom){for(let edge=roundBelow(Math.max(1,fastest));edge<=slowest;edge=roundAbove(edge))found.push(edge);return fastest<1&&found.unshift(0),found}let step=roundAbove((slowest-fastest)/wantedBars);for(let edge=Math.floor(fastest/step)*step;edge<=slowest;edge+=step)found.push(edge);return found}function roundBelow(value){let power=10**Math.floor(Math.log10(value));return([5,2,1].find(factor=>factor*power<=value)??1)*power}function roundAbove(value){if(value<1)return 1;let power=10**Math.floor(Math.log10(value));return([1,2,5].find(factor=>factor*power>value)??10)*power}function copiedFiles(entries){let copied=["upload","download"].flatMap(direction=>{let done=entries.flatMap(({result})=>result[direction]??[]);if(done.length===0)return[];let all=done.reduce(_chunk_A2G7JZ52_js__WEBPACK_IMPORTED_MODULE_3__/* .added */ .v,_chunk_A2G7JZ52_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingTransferred */ .c),verb=direction==="upload"?"Uploaded":"Downloaded",where=entries.length===1?"":` (${done.length} of ${entries.length} instances)`;return[`${verb}${where}: ${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .amountText */ .cY)(all)}${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .restText */ .Et)(all)}.`]});return copied.length===0?[]:[`📁 ${copied.join(" ")}`]}function installations(entries,detail){let installed=entries.filter(({result})=>result.packagesInstalled);if(installed.length===0)return[];let shown=installed.slice(0,detail.instances).map(({result})=>(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownCode */ .D9)(result.instanceId)),more=installed.length>shown.length?` and ${installed.length-shown.length} more`:"";return[`📦 The EC2 Instance Connect packages were installed on ${shown.join(", ")}${more}. Once all instances have them, remove \`install-packages\` and \`bootstrap-key\`, and delete the secret.`]}function unknownKeys(entries,detail,env){let lines=entries.flatMap(({result})=>result.hostKey?.pin??[]);if(lines.length===0)return[];let url=(0,_chunk_GRU3RQJA_js__WEBPACK_IMPORTED_MODULE_22__/* .documentationUrl */ .o)("docs/host-keys.md",env),page=url===void 0?"docs/host-keys.md":`[host keys](${url})`,subject=lines.length===1?"One unknown host key was":`${lines.length} unknown host keys were`,shown=lines.slice(0,detail.instances);return[`⚠️ ${subject} accepted. Compare with the keys on the instances, then put into \`known-hosts\` (see ${page}):`,(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .fencedBlock */ .zW)(shown.join(`
`),"text").trim(),...shown.length<lines.length?[`… and ${lines.length-shown.length} more.`]:[]]}function summaryTable(entries,detail){let shown=entries.slice(0,detail.instances),routed=shown.some(({result:{route}})=>route!==null&&route!=="direct"),regions=new Set(shown.flatMap(({result:{region}})=>region??[])),columns={routed,regional:regions.size>1},rows=[`| Instance | Name |${columns.regional?" Region |":""} Result | Duration |${routed?" Route |":""} Host key |`,`| --- | --- |${columns.regional?" --- |":""} --- | ---: |${routed?" --- |":""} --- |`,...shown.map(({result})=>row(result,columns))],missing=entries.length-shown.length;return missing>0?`${rows.join(`
`)}

… and ${missing} more.`:rows.join(`
`)}function row(result,{routed,regional}){let{hostKey}=result;return`| ${[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownCode */ .D9)(result.instanceId),(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(result.name??"",100),...regional?[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)(result.region??"")]:[],`${result.succeeded?"✅":(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNotStarted */ .a_)(result)?"⏭️":"❌"} ${(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)((0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(result))}`,(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDuration */ .Vb)(result)?(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)((0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(result)):"",...routed?[(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .markdownText */ .p7)((0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .routeText */ .RI)(result))]:[],hostKey===null?"":`${hostKey.verifiedBy==="accepted"||hostKey.verifiedBy==="not-verified"?"⚠️ ":""}${(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationText */ .nF)(hostKey)}`].join(" | ")} |`}function phaseSpans({startedAt,durationsMs,succeeded}){let end=startedAt===null?Number.NaN:Date.parse(startedAt);if(Number.isNaN(end))return[];let reached=_chunk_U7G4QYYN_js__WEBPACK_IMPORTED_MODULE_23__/* .phaseNames */ .k.flatMap(phase=>{let duration=durationsMs[phase];if(duration===null)return[];let start=end;return end+=duration,[{phase,start,end}]});return reached.map((span,index)=>({...span,failed:!succeeded&&index===reached.length-1}))}var unsafe=/[^\p{L}\p{M}\p{N} .()/+_-]/gu;function mermaidText(text,maxLength){let characters=[...text.slice(0,maxLength*2+2).trim().replace(unsafe,"·")];return characters.length>maxLength?`${characters.slice(0,maxLength-1).join("")}…`:characters.join("")}var maxRows=25,maxFailed=15,maxBatches=50,longestRun2=720*36e5,bars={width:600,character:7},tags={boot:"done, ",connect:"active, ",authenticate:"active, ",wait:"done, ",run:"",healthCheckWait:"done, ",healthCheck:"active, "},noLabel="​";function timeline(results){let rows=results.flatMap(result=>{let spans=phaseSpans(result),[first]=spans,last=spans.at(-1);return first===void 0||last===void 0?[]:[{result,spans,start:first.start,end:last.end}]});if(rows.length<2||latestEnd(rows)-earliest(rows).start>longestRun2)return[];let shown=shownRows(rows);return["### Timeline",shownText(shown,rows),(0,_chunk_C3RTOFHW_js__WEBPACK_IMPORTED_MODULE_20__/* .fencedBlock */ .zW)(gantt(shown,rows),"mermaid").trim()]}function shownRows(rows){let byDuration=[...rows].sort((one,other)=>(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(other.result)-(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(one.result)),failed=rows.length<=maxRows?rows:byDuration.filter(isFailed).slice(0,maxFailed),chosen=new Set([...failed,...byDuration.filter(row2=>!isFailed(row2))].slice(0,maxRows));return rows.filter(row2=>chosen.has(row2)).sort((one,other)=>one.start-other.start)}function isFailed({result}){return!result.succeeded}function shownText(shown,rows){let phases=["boot","connect","authenticate","wait (for one of the places of `max-parallel`)","run"];shown.some(({result})=>result.durationsMs.healthCheck!==null)&&phases.push("wait for batch","health check");let key=`The phases are ${phases.slice(0,-1).join(", ")} and ${phases.at(-1)}. The phase in which an instance failed is red.`;if(shown.length===rows.length)return key;let failed=rows.filter(isFailed).length,shownFailed=shown.filter(isFailed).length,slowest=shown.length-shownFailed;return failed===0?`The ${slowest} slowest of ${rows.length}. ${key}`:`${shownFailed===failed?`All ${failed} failed`:`${shownFailed} of ${failed} failed`} and the ${slowest} slowest of ${rows.length-failed} others. ${key}`}function gantt(shown,rows){let{start:firstStart,find}=earliest(rows),begin=firstStart-find,length=latestEnd(rows)-begin,at=time=>{let ms=Math.max(0,Math.round(time-begin));return new Date(Date.UTC(2e3,0,1)+ms).toISOString().slice(0,-1).replace("T"," ")},bar=(text,tag,start,end)=>{let duration=Math.round(end-start);return duration<1?[]:[`    ${duration/length*bars.width>(text.length+1)*bars.character?text:noLabel} :${tag}${at(start)}, ${duration}ms`]},names=(0,_chunk_SPMQLE6K_js__WEBPACK_IMPORTED_MODULE_6__/* .nameLabels */ .B)(shown.map(({result})=>({id:result.instanceId,name:mermaidText(result.name??"",24)}))),sections=shown.map(({result,spans})=>{let title=`${names.get(result.instanceId)??result.instanceId} ${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)((0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(result))}${result.succeeded?"":" failed"}`,lines=spans.flatMap(span=>bar((0,_chunk_U7G4QYYN_js__WEBPACK_IMPORTED_MODULE_23__/* .phaseText */ .z)(span.phase),span.failed?"crit, ":tags[span.phase],span.start,span.end));return{title,lines}}),all=[{title:"find instances",lines:bar("find","done, ",begin,firstStart)},{title:"batches",lines:batches(rows).flatMap(row2=>bar(row2.name,"done, ",row2.start,row2.end))},...sections].filter(({lines})=>lines.length>0);return["---","displayMode: compact","config:","  gantt:",`    leftPadding: ${Math.max(...all.map(({title})=>title.length))*bars.character+20}`,"    rightPadding: 30","---","gantt","    accTitle: Phases of each instance","    dateFormat YYYY-MM-DD HH:mm:ss.SSS",`    axisFormat ${axisFormat(length)}`,"    todayMarker off",...all.flatMap(({title,lines})=>[`    section ${title}`,...lines])].join(`
`)}function axisFormat(length){return length<1e4?"%-S.%L s":length<36e5?"%-M:%S":"%-H:%M:%S"}function earliest(rows){let first={start:Number.POSITIVE_INFINITY,find:0};for(let{start,result}of rows)start<first.start&&(first={start,find:result.durationsMs.find??0});return first}function latestEnd(rows){return rows.reduce((latest,{end})=>Math.max(latest,end),Number.NEGATIVE_INFINITY)}function batches(rows){let spans=new Map;for(let{result,start,end}of rows){if(result.batch===null)continue;let known2=spans.get(result.batch);spans.set(result.batch,{start:Math.min(start,known2?.start??start),end:Math.max(end,known2?.end??end)})}return spans.size>maxBatches?[]:[...spans].map(([batch,span])=>({name:`${batch}`,...span}))}var maxSummaryBytes=1024*1024,oneTable=20,mostInstances=1e3,levels=[...[64,16,4,1,0].map(kib=>({tailBytes:kib*1024,details:!0,instances:mostInstances})),...[mostInstances,300,100,30].map(instances=>({tailBytes:0,details:!1,instances}))];function stepSummary(entries,{env=process.env,maxBytes=maxSummaryBytes}={}){let groups=failureGroups(entries),results=entries.map(({result})=>result),charts=[...timeline(results),...results.length>oneTable?histogram(results):[]];for(let level of levels){let text=joined(summaryParts({entries,groups,charts},level,env),maxBytes);if(text!==void 0)return text}return`${heading(entries)}

The details are too long for a job summary: see the log.
`}async function writeStepSummary(markdown,path=process.env.GITHUB_STEP_SUMMARY){path!==void 0&&path!==""&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.appendFile)(path,markdown)}function joined(parts,maxBytes){let bytes=0,texts=[];for(let part of parts){let text=`${texts.length===0?"":`
`}${part}
`;if(bytes+=Buffer.byteLength(text),bytes>maxBytes)return;texts.push(text)}return texts.join("")}function*summaryParts({entries,groups,charts},detail,env){let failed=entries.filter(({result})=>!result.succeeded),succeeded=entries.filter(({result})=>result.succeeded),many=entries.length>oneTable;yield heading(entries),many?failed.length>0&&failed.length<=oneTable&&(yield summaryTable(failed,detail)):yield summaryTable(entries,detail),yield*failureParts(groups,detail,env),yield*notStartedParts(failed,env),yield*copiedFiles(entries),yield*installations(entries,detail),yield*unknownKeys(entries,detail,env),yield*charts,failed.length>oneTable&&(yield folded(`${failed.length} failed`,summaryTable(failed,detail))),many&&succeeded.length>0&&(yield folded(`${succeeded.length} succeeded`,summaryTable(succeeded,detail)))}function folded(title,content){return`<details>
<summary>${title}</summary>

${content}

</details>`}function heading(entries){let title="## EC2 Instance Connect",[first]=entries;if(first===void 0)return`${title}

The script ran on no instance.`;if(entries.length===1)return title;let slowest=entries.reduce((most,{result})=>Math.max(most,(0,_chunk_JLSLXADW_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(result)),0),{succeeded,failed,notStarted}=(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeCounts */ .TY)(entries.map(({result})=>result)),rest=notStarted===0?"":`, ${notStarted} not started`,counts=`**${entries.length} instances: ${succeeded} succeeded, ${failed} failed${rest}.**`;return`${title}

${counts} The slowest took ${(0,_chunk_DQMHGC34_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(slowest)}.`}function leftOutText({leftOut},name){return leftOut.length===0?void 0:`${leftOut.length===1?"The result of 1 instance is":`The results of ${leftOut.length} instances are`} left out, because \`${name}\` does not name ${leftOut.length===1?"it":"them"}: ${(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .listedNames */ .cr)(leftOut)}.`}function replayResults(results,listener){listener.chosen({ids:results.map(({instanceId})=>instanceId),instances:new Map(results.flatMap(known).map(instance=>[instance.id,instance])),problems:new Map,wasPending:new Set,findMs:0});for(let result of results)listener.finished(result,errorOf(result))}function known({instanceId,name,region,availabilityZone}){return region===null?[]:[{id:instanceId,state:"running",region,...name!==null&&{name},...availabilityZone!==null&&{availabilityZone}}]}function errorOf({error}){if(error===null)return;let{code,message,remedy,details,requestId}=error;return new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_15__/* .EicError */ .U(code,message,{remedy,details,requestId:requestId??void 0})}function safeResult(result){let{error,hostKey}=result;return{...result,name:safe(result.name),region:safe(result.region),availabilityZone:safe(result.availabilityZone),address:safe(result.address),endpoint:safe(result.endpoint),signal:safe(result.signal),stdoutFile:safe(result.stdoutFile),stderrFile:safe(result.stderrFile),error:error&&(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .safeError */ .kG)(error),hostKey:hostKey&&{...hostKey,type:(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostKey.type)}}}function safe(text){return text===null?null:(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}async function runJoin(files,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_24__/* .allowClosedOutput */ .ro)();let read=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFileReader */ .gT)(),lists=files.map(file=>resultsOf(file,read)),joined2=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .joinResults */ .FU)(lists,{ids:idsOf(flags),port:22}),results=joined2.results.map(safeResult),report=flags.reportFile===void 0?void 0:await reportAt(flags.reportFile);process.exitCode=(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .runExitCode */ .Tq)(results),await showFailures(results,joined2),flags.summary!==void 0&&await appendSummary(results,flags.summary);let failure=await report?.write(results);if(failure!==void 0)throw unwritable("--report-file",flags.reportFile,failure.cause);await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_24__/* .written */ .Mp)(process.stdout,`${(0,_chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsJson */ .ji)(results,2)}
`)}function resultsOf(path,read){return filesOf(path).flatMap(file=>{try{return read(file)}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_25__/* .UsageError */ .eb(`${file}${thrown instanceof _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .ResultsError */ .N6?" ":": "}${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_26__/* .thrownText */ .k)(thrown)}.`)}})}function filesOf(path){if((0,node_fs__WEBPACK_IMPORTED_MODULE_17__.statSync)(path,{throwIfNoEntry:!1})?.isDirectory()!==!0)return[path];let here=process.cwd(),files=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .matchingFiles */ .VS)(path,[here,(0,node_path__WEBPACK_IMPORTED_MODULE_18__.parse)(here).root]);if(files.length===0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_25__/* .UsageError */ .eb(`${path} is a directory without a .json file.`);return files}function idsOf({instanceIds=[]}){let ids=instanceIds.flatMap(text=>text.split(/[\s,]+/)).filter(id=>id!==""),wrong=ids.find(id=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_27__/* .isInstanceId */ .z)(id));if(wrong!==void 0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_25__/* .UsageError */ .eb(`--instance-ids: ${JSON.stringify(wrong)} is not an instance ID.`);return ids}async function reportAt(path){let{ReportFile}=await Promise.all(/* import() */[__webpack_require__.e(2403), __webpack_require__.e(2461)]).then(__webpack_require__.bind(__webpack_require__, 2403)),here=process.cwd();try{let file=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .fileToWrite */ .NE)(path,[here,(0,node_path__WEBPACK_IMPORTED_MODULE_18__.parse)(here).root]);return await ReportFile.prepare(file,{values:(0,_chunk_EJJ5CZGE_js__WEBPACK_IMPORTED_MODULE_28__/* .secretValues */ .V)(void 0,process.env),reworded:_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_14__/* .inFlagWords */ .VY})}catch(thrown){throw unwritable("--report-file",path,thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_15__/* .EicError */ .U?thrown.cause:thrown)}}function unwritable(flag,path,thrown){return new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_25__/* .UsageError */ .eb(`${flag} ${path}: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_26__/* .thrownText */ .k)(thrown)}`)}async function showFailures(results,joined2){let stderr={stream:process.stderr,colors:(await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalAbilities */ .v)(process.stderr)).colors},listener=new _chunk_RTSIKTOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TerminalListener */ .r9({stdout:stderr,stderr,reworded:_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_14__/* .errorInFlagWords */ .nl,rewordedText:_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_14__/* .inFlagWords */ .VY,isOutputClosed:()=>!1}),warning=leftOutText(joined2,"--instance-ids");warning!==void 0&&listener.warning(void 0,warning),replayResults(results,listener),listener.end(results)}async function appendSummary(results,path){try{await writeStepSummary(stepSummary(results.map(result=>({result,tail:""}))),path)}catch(thrown){throw unwritable("--summary",path,thrown)}}


/***/ })

};
;