// @ts-nocheck
// Generated from schemas/lint-config.schema.json by scripts/generate-policy-schema.mjs; do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:eic-action:schema:lint-config","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"enum":["recommended","strict","all"]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/setting"}},"osUsers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$"}},"variables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"ignores":{"type":"array","items":{"$ref":"#/$defs/ignore"}}},"$defs":{"severity":{"enum":["off","warning","error"]},"setting":{"if":{"type":"array"},"then":{"minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}]},"else":{"$ref":"#/$defs/severity"}},"ignore":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"files":{"if":{"type":"array"},"then":{"minItems":1,"items":{"type":"string","pattern":"\\S"}},"else":{"type":"string","pattern":"\\S"}},"rule":{"type":"string"},"sid":{"type":"string"},"statement":{"type":"integer","minimum":1},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"files":{"if":{"type":"array"},"then":{"minItems":1,"items":{"type":"string","pattern":"\\S"}},"else":{"type":"string","pattern":"\\S"}},"rule":{"type":"string"},"sid":{"type":"string"},"statement":{"type":"integer","minimum":1},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}};
const schema32 = {"if":{"type":"array"},"then":{"minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}]},"else":{"$ref":"#/$defs/severity"}};
const schema33 = {"enum":["off","warning","error"]};

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
if(data.length > 2){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
if(!(((data0 === "off") || (data0 === "warning")) || (data0 === "error"))){
const err3 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(len0 > 1){
let data1 = data[1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/1",schemaPath:"#/then/prefixItems/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = 2;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(((data === "off") || (data === "warning")) || (data === "error"))){
const err5 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
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
validate21.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":true};

const pattern4 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$", "u");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:eic-action:schema:lint-config" */;
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
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "extends")) || (key0 === "rules")) || (key0 === "osUsers")) || (key0 === "variables")) || (key0 === "ignores"))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(!(((data1 === "recommended") || (data1 === "strict")) || (data1 === "all"))){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema31.properties.extends.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate21(data2[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.osUsers !== undefined){
let data4 = data.osUsers;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/osUsers",schemaPath:"#/properties/osUsers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err5 = {instancePath:instancePath+"/osUsers/" + i0,schemaPath:"#/properties/osUsers/items/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/osUsers/" + i0,schemaPath:"#/properties/osUsers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/osUsers",schemaPath:"#/properties/osUsers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.variables !== undefined){
let data6 = data.variables;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:key2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
const err9 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err10 = {instancePath:instancePath+"/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ignores !== undefined){
let data8 = data.ignores;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.reason === undefined){
const err13 = {instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data9){
if(!((((((key4 === "files") || (key4 === "rule")) || (key4 === "sid")) || (key4 === "statement")) || (key4 === "reason")) || (key4 === "expires"))){
const err14 = {instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/$defs/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.files !== undefined){
let data10 = data9.files;
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(!(Array.isArray(data10))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs29 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/ignores/" + i1+"/files",schemaPath:"#/$defs/ignore/properties/files/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err17 = {instancePath:instancePath+"/ignores/" + i1+"/files/" + i2,schemaPath:"#/$defs/ignore/properties/files/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ignores/" + i1+"/files/" + i2,schemaPath:"#/$defs/ignore/properties/files/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid0 = _errs29 === errors;
valid10 = _valid0;
ifClause0 = "then";
}
else {
const _errs32 = errors;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err19 = {instancePath:instancePath+"/ignores/" + i1+"/files",schemaPath:"#/$defs/ignore/properties/files/else/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ignores/" + i1+"/files",schemaPath:"#/$defs/ignore/properties/files/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid10 = _valid0;
ifClause0 = "else";
}
if(!valid10){
const err21 = {instancePath:instancePath+"/ignores/" + i1+"/files",schemaPath:"#/$defs/ignore/properties/files/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.rule !== undefined){
if(typeof data9.rule !== "string"){
const err22 = {instancePath:instancePath+"/ignores/" + i1+"/rule",schemaPath:"#/$defs/ignore/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.sid !== undefined){
if(typeof data9.sid !== "string"){
const err23 = {instancePath:instancePath+"/ignores/" + i1+"/sid",schemaPath:"#/$defs/ignore/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.statement !== undefined){
let data14 = data9.statement;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/ignores/" + i1+"/statement",schemaPath:"#/$defs/ignore/properties/statement/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/ignores/" + i1+"/statement",schemaPath:"#/$defs/ignore/properties/statement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data9.reason !== undefined){
let data15 = data9.reason;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err26 = {instancePath:instancePath+"/ignores/" + i1+"/reason",schemaPath:"#/$defs/ignore/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/ignores/" + i1+"/reason",schemaPath:"#/$defs/ignore/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.expires !== undefined){
let data16 = data9.expires;
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
const err28 = {instancePath:instancePath+"/ignores/" + i1+"/expires",schemaPath:"#/$defs/ignore/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/ignores/" + i1+"/expires",schemaPath:"#/$defs/ignore/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function withErrors(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
