"use strict";
exports.id = 6695;
exports.ids = [6695];
exports.modules = {

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value){return`${JSON.stringify(value,void 0,2).replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(817);
/* harmony import */ var _chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6926);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4349);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
var tool="eic lint",root="%SRCROOT%",schema="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",maxResults=25e3;function sarif(report,context){return (0,_chunk_BCQVBU2N_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(sarifLog(report,context))}function sarifLog({files,failures},context){let ruleIndexes=new Map(context.rules.map(({id},index)=>[id,index])),all=files.flatMap(file=>results(file,ruleIndexes)),listed=mostSevere(all,maxResults),notifications=failures.map(({fileName,message})=>({level:"error",message:{text:plainMessage(message)},locations:[{physicalLocation:{artifactLocation:location(fileName)}}]}));if(listed.length<all.length){let[left,total]=[all.length-listed.length,all.length].map(n=>n.toLocaleString("en-US"));notifications.push({level:"warning",message:{text:`Not listed: ${left} of ${total} findings, because GitHub refuses a run with more results.`}})}return{$schema:schema,version:"2.1.0",runs:[{tool:{driver:{name:tool,semanticVersion:context.version,rules:context.rules.map(rule=>descriptor(rule,context))}},columnKind:"utf16CodeUnits",originalUriBaseIds:{[root]:{description:{text:"The root of the workspace."}}},invocations:[{executionSuccessful:failures.length===0,...notifications.length>0&&{toolExecutionNotifications:notifications}}],results:listed}]}}function mostSevere(all,most){let errors=all.filter(({level})=>level==="error").length,room={errors:Math.min(errors,most),others:Math.max(most-errors,0)};return all.filter(({level})=>room[level==="error"?"errors":"others"]-- >0)}function descriptor(rule,{documentationUrl}){let helpUri=documentationUrl(`docs/rules/${rule.id}.md`),on=rule.recommended==="off"?{enabled:!1,level:levelOf(rule.strict)}:{level:rule.recommended},more=helpUri===void 0?"":` [Documentation](${helpUri})`;return{id:rule.id,shortDescription:{text:rule.summary},fullDescription:{text:`${rule.summary} ${rule.why}`},help:{text:`${rule.summary} ${rule.why}`,markdown:`${rule.summary}

${rule.why}${more}`},...helpUri!==void 0&&{helpUri},defaultConfiguration:on,properties:{tags:["security","iam"],precision:"high"}}}function levelOf(severity){return severity==="off"?"warning":severity}function results({text,findings},ruleIndexes){let source=new _chunk_IQBBV34E_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(text),lines=new FingerprintLines(text),seen=new Map;return findings.map(finding=>{let ruleIndex=ruleIndexes.get(finding.ruleId);return{ruleId:finding.ruleId,...ruleIndex!==void 0&&{ruleIndex},level:finding.severity,message:{text:plainMessage(finding.message)},locations:[{physicalLocation:{artifactLocation:location(finding.fileName),region:region(finding.start,finding.end)},...finding.resource!==void 0&&{logicalLocations:[resource(finding.resource)]}}],partialFingerprints:{primaryLocationLineHash:fingerprint(finding,lines,seen)},...finding.fix!==void 0&&{fixes:[fix(finding,finding.fix,source)]}}})}function resource(written){let name=(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleControls */ .xx)(written);return{name,fullyQualifiedName:name,kind:"resource"}}function fix({fileName},{description,edits},source){return{description:{text:plainMessage(description)},artifactChanges:[{artifactLocation:location(fileName),replacements:edits.map(({range,text})=>({deletedRegion:region(source.positionAt(range.start),source.positionAt(range.end)),...text!==""&&{insertedContent:{text}}}))}]}}function region(start,end){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}var FingerprintLines=class{#lines;#hashes=new Map;constructor(text){this.#lines=text.split(/\r\n|\n|\r/)}hash(ruleId,line){let name=`${ruleId} ${line}`,known=this.#hashes.get(name);if(known!==void 0)return known;let content=(this.#lines[line-1]??"").replace(/\s+/g,""),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${ruleId}
${content}`).digest("hex").slice(0,16);return this.#hashes.set(name,hash),hash}};function fingerprint({ruleId,start},lines,seen){let hash=lines.hash(ruleId,start.line),occurrence=(seen.get(hash)??0)+1;return seen.set(hash,occurrence),`${hash}:${occurrence}`}function location(fileName){let path=fileName.replace(new RegExp("\\p{Surrogate}","gu"),"�").split("/").map(encodeURIComponent).join("/");return path.startsWith("/")?{uri:`file://${path}`}:/^[A-Za-z]%3A\//.test(path)?{uri:`file:///${path[0]}:${path.slice(4)}`}:{uri:path,uriBaseId:root}}function plainMessage(text){return (0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleControls */ .xx)(text).replace(/\[(?=[^\]]*\]\()/g,"\\[")}


/***/ })

};
;