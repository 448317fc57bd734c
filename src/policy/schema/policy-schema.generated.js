// @ts-nocheck
// Generated from schemas/policy.schema.json and schemas/trust-policy.schema.json by scripts/generate-policy-schema.mjs; do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:eic-action:schema:policy","type":"object","required":["Statement"],"additionalProperties":false,"properties":{"Version":{"type":"string","enum":["2012-10-17","2008-10-17"]},"Id":{"type":"string"},"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"$defs":{"statement":{"type":"object","required":["Effect"],"additionalProperties":false,"allOf":[{"oneOf":[{"required":["Action"]},{"required":["NotAction"]}]},{"oneOf":[{"required":["Resource"]},{"required":["NotResource"]}]}],"properties":{"Sid":{"type":"string","pattern":"^[A-Za-z0-9]*$"},"Effect":{"type":"string","enum":["Allow","Deny"]},"Action":{"$ref":"#/$defs/actions"},"NotAction":{"$ref":"#/$defs/actions"},"Resource":{"$ref":"#/$defs/strings"},"NotResource":{"$ref":"#/$defs/strings"},"Condition":{"$ref":"#/$defs/condition"}}},"actions":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/action"}},"else":{"$ref":"#/$defs/action"}},"action":{"type":"string","pattern":"^(\\*|[^:]+:.+)$"},"strings":{"if":{"type":"array"},"then":{"minItems":1,"items":{"type":"string"}},"else":{"type":"string"}},"condition":{"type":"object","additionalProperties":false,"properties":{"StringEquals":{"$ref":"#/$defs/test"},"StringNotEquals":{"$ref":"#/$defs/test"},"StringEqualsIgnoreCase":{"$ref":"#/$defs/test"},"StringNotEqualsIgnoreCase":{"$ref":"#/$defs/test"},"StringLike":{"$ref":"#/$defs/test"},"StringNotLike":{"$ref":"#/$defs/test"},"NumericEquals":{"$ref":"#/$defs/test"},"NumericNotEquals":{"$ref":"#/$defs/test"},"NumericLessThan":{"$ref":"#/$defs/test"},"NumericLessThanEquals":{"$ref":"#/$defs/test"},"NumericGreaterThan":{"$ref":"#/$defs/test"},"NumericGreaterThanEquals":{"$ref":"#/$defs/test"},"DateEquals":{"$ref":"#/$defs/test"},"DateNotEquals":{"$ref":"#/$defs/test"},"DateLessThan":{"$ref":"#/$defs/test"},"DateLessThanEquals":{"$ref":"#/$defs/test"},"DateGreaterThan":{"$ref":"#/$defs/test"},"DateGreaterThanEquals":{"$ref":"#/$defs/test"},"Bool":{"$ref":"#/$defs/test"},"BinaryEquals":{"$ref":"#/$defs/test"},"IpAddress":{"$ref":"#/$defs/test"},"NotIpAddress":{"$ref":"#/$defs/test"},"ArnEquals":{"$ref":"#/$defs/test"},"ArnLike":{"$ref":"#/$defs/test"},"ArnNotEquals":{"$ref":"#/$defs/test"},"ArnNotLike":{"$ref":"#/$defs/test"},"Null":{"$ref":"#/$defs/test"}},"patternProperties":{"^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$":{"$ref":"#/$defs/test"},"^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$":{"$ref":"#/$defs/test"},"^(ForAllValues|ForAnyValue):Null$":{"$ref":"#/$defs/test"}}},"test":{"type":"object","additionalProperties":{"$ref":"#/$defs/values"}},"values":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/value"}},"else":{"$ref":"#/$defs/value"}},"value":{"type":["string","number","boolean"]},"trust-policy-statement":{"type":"object","required":["Effect"],"additionalProperties":false,"allOf":[{"oneOf":[{"required":["Action"]},{"required":["NotAction"]}]},{"oneOf":[{"required":["Principal"]},{"required":["NotPrincipal"]}]}],"properties":{"Sid":{"type":"string","pattern":"^[A-Za-z0-9]*$"},"Effect":{"type":"string","enum":["Allow","Deny"]},"Principal":{"$ref":"#/$defs/trust-policy-principal"},"NotPrincipal":{"$ref":"#/$defs/trust-policy-principal"},"Action":{"$ref":"#/$defs/strings"},"NotAction":{"$ref":"#/$defs/strings"},"Condition":{"$ref":"#/$defs/condition"}}},"trust-policy-principal":{"if":{"type":"object"},"then":{"minProperties":1,"additionalProperties":false,"properties":{"AWS":{"$ref":"#/$defs/strings"},"Service":{"$ref":"#/$defs/strings"},"Federated":{"$ref":"#/$defs/strings"},"CanonicalUser":{"$ref":"#/$defs/strings"}}},"else":{"type":"string","enum":["*"]}},"trust-policy":{"type":"object","required":["Statement"],"additionalProperties":false,"properties":{"Version":{"type":"string","enum":["2012-10-17","2008-10-17"]},"Id":{"type":"string"},"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/trust-policy-statement"}},"else":{"$ref":"#/$defs/trust-policy-statement"}}}}}};
const schema32 = {"type":"object","required":["Effect"],"additionalProperties":false,"allOf":[{"oneOf":[{"required":["Action"]},{"required":["NotAction"]}]},{"oneOf":[{"required":["Resource"]},{"required":["NotResource"]}]}],"properties":{"Sid":{"type":"string","pattern":"^[A-Za-z0-9]*$"},"Effect":{"type":"string","enum":["Allow","Deny"]},"Action":{"$ref":"#/$defs/actions"},"NotAction":{"$ref":"#/$defs/actions"},"Resource":{"$ref":"#/$defs/strings"},"NotResource":{"$ref":"#/$defs/strings"},"Condition":{"$ref":"#/$defs/condition"}}};
const schema36 = {"if":{"type":"array"},"then":{"minItems":1,"items":{"type":"string"}},"else":{"type":"string"}};
const pattern4 = new RegExp("^[A-Za-z0-9]*$", "u");
const schema33 = {"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/action"}},"else":{"$ref":"#/$defs/action"}};
const schema34 = {"type":"string","pattern":"^(\\*|[^:]+:.+)$"};
const pattern5 = new RegExp("^(\\*|[^:]+:.+)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/action/pattern",keyword:"pattern",params:{pattern: "^(\\*|[^:]+:.+)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/action/pattern",keyword:"pattern",params:{pattern: "^(\\*|[^:]+:.+)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema38 = {"type":"object","additionalProperties":false,"properties":{"StringEquals":{"$ref":"#/$defs/test"},"StringNotEquals":{"$ref":"#/$defs/test"},"StringEqualsIgnoreCase":{"$ref":"#/$defs/test"},"StringNotEqualsIgnoreCase":{"$ref":"#/$defs/test"},"StringLike":{"$ref":"#/$defs/test"},"StringNotLike":{"$ref":"#/$defs/test"},"NumericEquals":{"$ref":"#/$defs/test"},"NumericNotEquals":{"$ref":"#/$defs/test"},"NumericLessThan":{"$ref":"#/$defs/test"},"NumericLessThanEquals":{"$ref":"#/$defs/test"},"NumericGreaterThan":{"$ref":"#/$defs/test"},"NumericGreaterThanEquals":{"$ref":"#/$defs/test"},"DateEquals":{"$ref":"#/$defs/test"},"DateNotEquals":{"$ref":"#/$defs/test"},"DateLessThan":{"$ref":"#/$defs/test"},"DateLessThanEquals":{"$ref":"#/$defs/test"},"DateGreaterThan":{"$ref":"#/$defs/test"},"DateGreaterThanEquals":{"$ref":"#/$defs/test"},"Bool":{"$ref":"#/$defs/test"},"BinaryEquals":{"$ref":"#/$defs/test"},"IpAddress":{"$ref":"#/$defs/test"},"NotIpAddress":{"$ref":"#/$defs/test"},"ArnEquals":{"$ref":"#/$defs/test"},"ArnLike":{"$ref":"#/$defs/test"},"ArnNotEquals":{"$ref":"#/$defs/test"},"ArnNotLike":{"$ref":"#/$defs/test"},"Null":{"$ref":"#/$defs/test"}},"patternProperties":{"^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$":{"$ref":"#/$defs/test"},"^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$":{"$ref":"#/$defs/test"},"^(ForAllValues|ForAnyValue):Null$":{"$ref":"#/$defs/test"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$", "u");
const pattern8 = new RegExp("^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$", "u");
const pattern9 = new RegExp("^(ForAllValues|ForAnyValue):Null$", "u");
const schema39 = {"type":"object","additionalProperties":{"$ref":"#/$defs/values"}};
const schema40 = {"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/value"}},"else":{"$ref":"#/$defs/value"}};
const schema41 = {"type":["string","number","boolean"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err3 = {instancePath,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate27(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((func1.call(schema38.properties, key0)) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.StringEquals !== undefined){
if(!(validate26(data.StringEquals, {instancePath:instancePath+"/StringEquals",parentData:data,parentDataProperty:"StringEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.StringNotEquals !== undefined){
if(!(validate26(data.StringNotEquals, {instancePath:instancePath+"/StringNotEquals",parentData:data,parentDataProperty:"StringNotEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.StringEqualsIgnoreCase !== undefined){
if(!(validate26(data.StringEqualsIgnoreCase, {instancePath:instancePath+"/StringEqualsIgnoreCase",parentData:data,parentDataProperty:"StringEqualsIgnoreCase",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.StringNotEqualsIgnoreCase !== undefined){
if(!(validate26(data.StringNotEqualsIgnoreCase, {instancePath:instancePath+"/StringNotEqualsIgnoreCase",parentData:data,parentDataProperty:"StringNotEqualsIgnoreCase",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.StringLike !== undefined){
if(!(validate26(data.StringLike, {instancePath:instancePath+"/StringLike",parentData:data,parentDataProperty:"StringLike",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.StringNotLike !== undefined){
if(!(validate26(data.StringNotLike, {instancePath:instancePath+"/StringNotLike",parentData:data,parentDataProperty:"StringNotLike",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericEquals !== undefined){
if(!(validate26(data.NumericEquals, {instancePath:instancePath+"/NumericEquals",parentData:data,parentDataProperty:"NumericEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericNotEquals !== undefined){
if(!(validate26(data.NumericNotEquals, {instancePath:instancePath+"/NumericNotEquals",parentData:data,parentDataProperty:"NumericNotEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericLessThan !== undefined){
if(!(validate26(data.NumericLessThan, {instancePath:instancePath+"/NumericLessThan",parentData:data,parentDataProperty:"NumericLessThan",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericLessThanEquals !== undefined){
if(!(validate26(data.NumericLessThanEquals, {instancePath:instancePath+"/NumericLessThanEquals",parentData:data,parentDataProperty:"NumericLessThanEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericGreaterThan !== undefined){
if(!(validate26(data.NumericGreaterThan, {instancePath:instancePath+"/NumericGreaterThan",parentData:data,parentDataProperty:"NumericGreaterThan",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NumericGreaterThanEquals !== undefined){
if(!(validate26(data.NumericGreaterThanEquals, {instancePath:instancePath+"/NumericGreaterThanEquals",parentData:data,parentDataProperty:"NumericGreaterThanEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateEquals !== undefined){
if(!(validate26(data.DateEquals, {instancePath:instancePath+"/DateEquals",parentData:data,parentDataProperty:"DateEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateNotEquals !== undefined){
if(!(validate26(data.DateNotEquals, {instancePath:instancePath+"/DateNotEquals",parentData:data,parentDataProperty:"DateNotEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateLessThan !== undefined){
if(!(validate26(data.DateLessThan, {instancePath:instancePath+"/DateLessThan",parentData:data,parentDataProperty:"DateLessThan",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateLessThanEquals !== undefined){
if(!(validate26(data.DateLessThanEquals, {instancePath:instancePath+"/DateLessThanEquals",parentData:data,parentDataProperty:"DateLessThanEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateGreaterThan !== undefined){
if(!(validate26(data.DateGreaterThan, {instancePath:instancePath+"/DateGreaterThan",parentData:data,parentDataProperty:"DateGreaterThan",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.DateGreaterThanEquals !== undefined){
if(!(validate26(data.DateGreaterThanEquals, {instancePath:instancePath+"/DateGreaterThanEquals",parentData:data,parentDataProperty:"DateGreaterThanEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.Bool !== undefined){
if(!(validate26(data.Bool, {instancePath:instancePath+"/Bool",parentData:data,parentDataProperty:"Bool",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.BinaryEquals !== undefined){
if(!(validate26(data.BinaryEquals, {instancePath:instancePath+"/BinaryEquals",parentData:data,parentDataProperty:"BinaryEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.IpAddress !== undefined){
if(!(validate26(data.IpAddress, {instancePath:instancePath+"/IpAddress",parentData:data,parentDataProperty:"IpAddress",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.NotIpAddress !== undefined){
if(!(validate26(data.NotIpAddress, {instancePath:instancePath+"/NotIpAddress",parentData:data,parentDataProperty:"NotIpAddress",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ArnEquals !== undefined){
if(!(validate26(data.ArnEquals, {instancePath:instancePath+"/ArnEquals",parentData:data,parentDataProperty:"ArnEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ArnLike !== undefined){
if(!(validate26(data.ArnLike, {instancePath:instancePath+"/ArnLike",parentData:data,parentDataProperty:"ArnLike",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ArnNotEquals !== undefined){
if(!(validate26(data.ArnNotEquals, {instancePath:instancePath+"/ArnNotEquals",parentData:data,parentDataProperty:"ArnNotEquals",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ArnNotLike !== undefined){
if(!(validate26(data.ArnNotLike, {instancePath:instancePath+"/ArnNotLike",parentData:data,parentDataProperty:"ArnNotLike",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.Null !== undefined){
if(!(validate26(data.Null, {instancePath:instancePath+"/Null",parentData:data,parentDataProperty:"Null",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern7.test(key1)){
if(!(validate26(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
for(const key2 in data){
if(pattern8.test(key2)){
if(!(validate26(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
for(const key3 in data){
if(pattern9.test(key3)){
if(!(validate26(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "NotAction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
let valid2 = false;
let passing1 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotResource === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: "NotResource"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/1/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "Sid") || (key0 === "Effect")) || (key0 === "Action")) || (key0 === "NotAction")) || (key0 === "Resource")) || (key0 === "NotResource")) || (key0 === "Condition"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Sid !== undefined){
let data0 = data.Sid;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/Sid",schemaPath:"#/properties/Sid/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Effect !== undefined){
let data1 = data.Effect;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/Effect",schemaPath:"#/properties/Effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data1 === "Allow") || (data1 === "Deny"))){
const err11 = {instancePath:instancePath+"/Effect",schemaPath:"#/properties/Effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.Effect.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Action !== undefined){
if(!(validate22(data.Action, {instancePath:instancePath+"/Action",parentData:data,parentDataProperty:"Action",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.NotAction !== undefined){
if(!(validate22(data.NotAction, {instancePath:instancePath+"/NotAction",parentData:data,parentDataProperty:"NotAction",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.Resource !== undefined){
let data4 = data.Resource;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(!(Array.isArray(data4))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs21 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/Resource",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err14 = {instancePath:instancePath+"/Resource/" + i0,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
ifClause0 = "then";
}
else {
const _errs24 = errors;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/Resource",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = _valid2;
ifClause0 = "else";
}
if(!valid5){
const err16 = {instancePath:instancePath+"/Resource",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.NotResource !== undefined){
let data6 = data.NotResource;
const _errs28 = errors;
let valid9 = true;
const _errs29 = errors;
if(!(Array.isArray(data6))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid3){
const _errs31 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/NotResource",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err19 = {instancePath:instancePath+"/NotResource/" + i1,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid3 = _errs31 === errors;
valid9 = _valid3;
ifClause1 = "then";
}
else {
const _errs34 = errors;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/NotResource",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid9 = _valid3;
ifClause1 = "else";
}
if(!valid9){
const err21 = {instancePath:instancePath+"/NotResource",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Condition !== undefined){
if(!(validate25(data.Condition, {instancePath:instancePath+"/Condition",parentData:data,parentDataProperty:"Condition",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:eic-action:schema:policy" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Statement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/enum",keyword:"enum",params:{allowedValues: schema31.properties.Version.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err4 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(Array.isArray(data2))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(!(validate21(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTrust = validate62;
const schema43 = {"$id":"urn:eic-action:schema:trust-policy","$ref":"urn:eic-action:schema:policy#/$defs/trust-policy"};
const schema44 = {"type":"object","required":["Statement"],"additionalProperties":false,"properties":{"Version":{"type":"string","enum":["2012-10-17","2008-10-17"]},"Id":{"type":"string"},"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/trust-policy-statement"}},"else":{"$ref":"#/$defs/trust-policy-statement"}}}};
const schema45 = {"type":"object","required":["Effect"],"additionalProperties":false,"allOf":[{"oneOf":[{"required":["Action"]},{"required":["NotAction"]}]},{"oneOf":[{"required":["Principal"]},{"required":["NotPrincipal"]}]}],"properties":{"Sid":{"type":"string","pattern":"^[A-Za-z0-9]*$"},"Effect":{"type":"string","enum":["Allow","Deny"]},"Principal":{"$ref":"#/$defs/trust-policy-principal"},"NotPrincipal":{"$ref":"#/$defs/trust-policy-principal"},"Action":{"$ref":"#/$defs/strings"},"NotAction":{"$ref":"#/$defs/strings"},"Condition":{"$ref":"#/$defs/condition"}}};
const schema46 = {"if":{"type":"object"},"then":{"minProperties":1,"additionalProperties":false,"properties":{"AWS":{"$ref":"#/$defs/strings"},"Service":{"$ref":"#/$defs/strings"},"Federated":{"$ref":"#/$defs/strings"},"CanonicalUser":{"$ref":"#/$defs/strings"}}},"else":{"type":"string","enum":["*"]}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "AWS") || (key0 === "Service")) || (key0 === "Federated")) || (key0 === "CanonicalUser"))){
const err2 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.AWS !== undefined){
let data0 = data.AWS;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(!(Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/AWS",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err5 = {instancePath:instancePath+"/AWS/" + i0,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs13 = errors;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/AWS",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err7 = {instancePath:instancePath+"/AWS",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Service !== undefined){
let data2 = data.Service;
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(!(Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs20 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/Service",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err10 = {instancePath:instancePath+"/Service/" + i1,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs20 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs23 = errors;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/Service",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err12 = {instancePath:instancePath+"/Service",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Federated !== undefined){
let data4 = data.Federated;
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(!(Array.isArray(data4))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs30 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/Federated",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err15 = {instancePath:instancePath+"/Federated/" + i2,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid3 = _errs30 === errors;
valid11 = _valid3;
ifClause3 = "then";
}
else {
const _errs33 = errors;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/Federated",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid11 = _valid3;
ifClause3 = "else";
}
if(!valid11){
const err17 = {instancePath:instancePath+"/Federated",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.CanonicalUser !== undefined){
let data6 = data.CanonicalUser;
const _errs37 = errors;
let valid15 = true;
const _errs38 = errors;
if(!(Array.isArray(data6))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs40 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/CanonicalUser",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
const err20 = {instancePath:instancePath+"/CanonicalUser/" + i3,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid4 = _errs40 === errors;
valid15 = _valid4;
ifClause4 = "then";
}
else {
const _errs43 = errors;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/CanonicalUser",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid15 = _valid4;
ifClause4 = "else";
}
if(!valid15){
const err22 = {instancePath:instancePath+"/CanonicalUser",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs45 = errors;
if(typeof data !== "string"){
const err23 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(data === "*")){
const err24 = {instancePath,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues: schema46.else.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err25 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate65.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "NotAction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
let valid2 = false;
let passing1 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Principal === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: "Principal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotPrincipal === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: "NotPrincipal"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/1/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "Sid") || (key0 === "Effect")) || (key0 === "Principal")) || (key0 === "NotPrincipal")) || (key0 === "Action")) || (key0 === "NotAction")) || (key0 === "Condition"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Sid !== undefined){
let data0 = data.Sid;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/Sid",schemaPath:"#/properties/Sid/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Effect !== undefined){
let data1 = data.Effect;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/Effect",schemaPath:"#/properties/Effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data1 === "Allow") || (data1 === "Deny"))){
const err11 = {instancePath:instancePath+"/Effect",schemaPath:"#/properties/Effect/enum",keyword:"enum",params:{allowedValues: schema45.properties.Effect.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Principal !== undefined){
if(!(validate65(data.Principal, {instancePath:instancePath+"/Principal",parentData:data,parentDataProperty:"Principal",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.NotPrincipal !== undefined){
if(!(validate65(data.NotPrincipal, {instancePath:instancePath+"/NotPrincipal",parentData:data,parentDataProperty:"NotPrincipal",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.Action !== undefined){
let data4 = data.Action;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(!(Array.isArray(data4))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs21 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/Action",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err14 = {instancePath:instancePath+"/Action/" + i0,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
ifClause0 = "then";
}
else {
const _errs24 = errors;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/Action",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = _valid2;
ifClause0 = "else";
}
if(!valid5){
const err16 = {instancePath:instancePath+"/Action",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.NotAction !== undefined){
let data6 = data.NotAction;
const _errs28 = errors;
let valid9 = true;
const _errs29 = errors;
if(!(Array.isArray(data6))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid3){
const _errs31 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/NotAction",schemaPath:"#/$defs/strings/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err19 = {instancePath:instancePath+"/NotAction/" + i1,schemaPath:"#/$defs/strings/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid3 = _errs31 === errors;
valid9 = _valid3;
ifClause1 = "then";
}
else {
const _errs34 = errors;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/NotAction",schemaPath:"#/$defs/strings/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid9 = _valid3;
ifClause1 = "else";
}
if(!valid9){
const err21 = {instancePath:instancePath+"/NotAction",schemaPath:"#/$defs/strings/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Condition !== undefined){
if(!(validate25(data.Condition, {instancePath:instancePath+"/Condition",parentData:data,parentDataProperty:"Condition",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Statement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/enum",keyword:"enum",params:{allowedValues: schema44.properties.Version.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err4 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(Array.isArray(data2))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(!(validate64(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:eic-action:schema:trust-policy" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function withErrors(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
