"use strict";
exports.id = 4739;
exports.ids = [4739];
exports.modules = {

/***/ 4739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTerraform: () => (/* binding */ policyTerraform),
/* harmony export */   roleTerraform: () => (/* binding */ roleTerraform)
/* harmony export */ });
/* harmony import */ var _chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5325);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
var HclExpression=class{constructor(text){this.text=text}text};function hclString(text){return`"${text.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n").replaceAll("\r","\\r").replaceAll("	","\\t").replaceAll(/\$(?=\$+\{)/g,"\\u0024").replaceAll(/%(?=%+\{)/g,"\\u0025").replaceAll("${",()=>"$${").replaceAll("%{","%%{").replaceAll(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`}function hclValue(value,indent=""){if(value instanceof HclExpression)return value.text;if(typeof value=="string")return hclString(value);if(value===null||typeof value!="object")return String(value);let inner=`${indent}  `;if(isList(value))return value.length===0?"[]":`[
${value.map(item=>`${inner}${hclValue(item,inner)},
`).join("")}${indent}]`;let entries=Object.entries(value);return entries.length===0?"{}":`{
${hclAttributes(entries,inner)}${indent}}`}function hclAttributes(entries,indent){let lines=entries.map(([key,value])=>({key:/^[A-Za-z_][\w-]*$/.test(key)?key:hclString(key),value:hclValue(value,indent)})),isShort=index=>lines[index]?.value.includes(`
`)===!1;return lines.map(({key,value},index)=>{let width=key.length;if(isShort(index)){let first=index;for(;isShort(first-1);)first--;for(let other=first;isShort(other);other++)width=Math.max(width,lines[other]?.key.length??0)}return`${indent}${key.padEnd(width)} = ${value}
`}).join("")}function hclBlock(header,attributes){let present=attributes.flatMap(([key,value])=>value===void 0?[]:[[key,value]]);return`${header} {
${hclAttributes(present,"  ")}}
`}function isList(value){return Array.isArray(value)}function policyTerraform(policy){let{name,path,description,tags,document,attachTo}=policy,label=labelOf(name);return[hclBlock(`resource "aws_iam_policy" "${label}"`,[["name",name],["path",path==="/"?void 0:path],["description",description],["policy",jsonencode(document)],["tags",tags.size===0?void 0:Object.fromEntries(tags)]]),...attachTo.map(({kind,name:target},index)=>hclBlock(`resource "aws_iam_${kind}_policy_attachment" "${label}${index===0?"":`_${index+1}`}"`,[[kind,target],["policy_arn",new HclExpression(`aws_iam_policy.${label}.arn`)]]))].join(`
`)}function roleTerraform(role){let{name,issuer,audience,partition,accountId,withProvider}=role,blocks=[],federated;return withProvider?(federated=new HclExpression("aws_iam_openid_connect_provider.github.arn"),blocks.push(hclBlock('resource "aws_iam_openid_connect_provider" "github"',[["url",`https://${issuer}`],["client_id_list",[audience]]]))):accountId===void 0?(federated=new HclExpression("data.aws_iam_openid_connect_provider.github.arn"),blocks.push(hclBlock('data "aws_iam_openid_connect_provider" "github"',[["url",`https://${issuer}`]]))):federated=(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_1__/* .providerArn */ .Zj)(partition,accountId,issuer),blocks.push(hclBlock(`resource "aws_iam_role" "${labelOf(name)}"`,[["name",name],["assume_role_policy",jsonencode(role.trust(federated))]])),blocks.join(`
`)}function jsonencode(document){return new HclExpression(`jsonencode(${hclValue(document,"  ")})`)}function labelOf(name){let label=name.replaceAll(/[^A-Za-z0-9_-]/g,"_");return/^[A-Za-z_]/.test(label)?label:`_${label}`}


/***/ })

};
;