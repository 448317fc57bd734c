// @ts-nocheck
// Generated from schemas/results.schema.json by scripts/generate-policy-schema.mjs; do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:eic-action:schema:results","type":"array","items":{"$ref":"#/$defs/instanceResult"},"$defs":{"instanceResult":{"type":"object","additionalProperties":false,"required":["instanceId","name","region","availabilityZone","batch","startedAt","succeeded","address","port","route","endpoint","bastion","packagesInstalled","exitCode","signal","error","hostKey","bytesOut","upload","download","stdoutFile","stderrFile","durationsMs"],"properties":{"instanceId":{"type":"string","pattern":"^i-[a-f0-9]{8,30}$"},"name":{"type":["string","null"]},"region":{"type":["string","null"]},"availabilityZone":{"type":["string","null"]},"batch":{"type":["integer","null"],"minimum":1},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"succeeded":{"type":"boolean"},"address":{"type":["string","null"]},"port":{"type":"integer","minimum":1,"maximum":65535},"route":{"enum":["direct","endpoint","bastion","ssm","proxy-command",null]},"endpoint":{"type":["string","null"]},"bastion":{"type":["string","null"],"pattern":"^i-[a-f0-9]{8,30}$"},"packagesInstalled":{"type":"boolean"},"exitCode":{"type":["integer","null"],"minimum":0},"signal":{"type":["string","null"]},"error":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/error"}]},"hostKey":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/hostKey"}]},"bytesOut":{"$ref":"#/$defs/bytesOut"},"upload":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/transferred"}]},"download":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/transferred"}]},"stdoutFile":{"type":["string","null"]},"stderrFile":{"type":["string","null"]},"durationsMs":{"$ref":"#/$defs/durations"}}},"error":{"type":"object","additionalProperties":false,"required":["code","message","remedy","details","requestId"],"properties":{"code":{"enum":["EIC_INPUT_INVALID","EIC_CREDENTIALS_MISSING","EIC_CREDENTIALS_REFUSED","EIC_ACCESS_DENIED","EIC_THROTTLED","EIC_AWS_UNAVAILABLE","EIC_AWS_REJECTED","EIC_NO_INSTANCES","EIC_TOO_MANY_INSTANCES","EIC_INSTANCE_NOT_FOUND","EIC_INSTANCE_NOT_RUNNING","EIC_NO_ADDRESS","EIC_NO_ENDPOINT","EIC_SECURITY_GROUP_FAILED","EIC_UNREACHABLE","EIC_REFUSED","EIC_PROXY_COMMAND_FAILED","EIC_SESSION_MANAGER_FAILED","EIC_BASTION_FAILED","EIC_NOT_SSH","EIC_NO_COMMON_ALGORITHM","EIC_HOST_KEY_CHANGED","EIC_HOST_KEY_REVOKED","EIC_HOST_KEY_UNKNOWN","EIC_AUTHENTICATION_REFUSED","EIC_INSTALL_FAILED","EIC_CONNECT_TIMED_OUT","EIC_CONNECTION_LOST","EIC_TUNNEL_EXPIRED","EIC_SESSION_REFUSED","EIC_TOO_MANY_OPEN_FILES","EIC_TRANSFER_FAILED","EIC_TRANSFER_REFUSED","EIC_SCRIPT_FAILED","EIC_HEALTH_CHECK_FAILED","EIC_TIMED_OUT","EIC_CANCELLED","EIC_NOT_STARTED","EIC_NO_RESULT","EIC_OUTPUT_FAILED","EIC_POLICY_CHANGED","EIC_INTERNAL"]},"message":{"type":"string"},"remedy":{"type":"string"},"details":{"type":"array","items":{"type":"string"}},"requestId":{"type":["string","null"]}}},"hostKey":{"type":"object","additionalProperties":false,"required":["type","fingerprint","verifiedBy"],"properties":{"type":{"type":"string"},"fingerprint":{"type":"string","pattern":"^SHA256:[A-Za-z0-9+/]{43}$"},"verifiedBy":{"enum":["known-hosts","console-output","accepted","not-verified"]}}},"bytesOut":{"type":"object","additionalProperties":false,"required":["stdout","stderr"],"properties":{"stdout":{"type":"integer","minimum":0},"stderr":{"type":"integer","minimum":0}}},"transferred":{"type":"object","additionalProperties":false,"required":["files","bytes","skipped","removed"],"properties":{"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0},"removed":{"type":"integer","minimum":0}}},"durations":{"type":"object","additionalProperties":false,"required":["find","boot","connect","tunnel","push","authenticate","wait","run","healthCheckWait","healthCheck"],"properties":{"find":{"type":["number","null"],"minimum":0},"boot":{"type":["number","null"],"minimum":0},"connect":{"type":["number","null"],"minimum":0},"tunnel":{"type":["number","null"],"minimum":0},"push":{"type":["number","null"],"minimum":0},"authenticate":{"type":["number","null"],"minimum":0},"wait":{"type":["number","null"],"minimum":0},"run":{"type":["number","null"],"minimum":0},"healthCheckWait":{"type":["number","null"],"minimum":0},"healthCheck":{"type":["number","null"],"minimum":0}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["instanceId","name","region","availabilityZone","batch","startedAt","succeeded","address","port","route","endpoint","bastion","packagesInstalled","exitCode","signal","error","hostKey","bytesOut","upload","download","stdoutFile","stderrFile","durationsMs"],"properties":{"instanceId":{"type":"string","pattern":"^i-[a-f0-9]{8,30}$"},"name":{"type":["string","null"]},"region":{"type":["string","null"]},"availabilityZone":{"type":["string","null"]},"batch":{"type":["integer","null"],"minimum":1},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"succeeded":{"type":"boolean"},"address":{"type":["string","null"]},"port":{"type":"integer","minimum":1,"maximum":65535},"route":{"enum":["direct","endpoint","bastion","ssm","proxy-command",null]},"endpoint":{"type":["string","null"]},"bastion":{"type":["string","null"],"pattern":"^i-[a-f0-9]{8,30}$"},"packagesInstalled":{"type":"boolean"},"exitCode":{"type":["integer","null"],"minimum":0},"signal":{"type":["string","null"]},"error":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/error"}]},"hostKey":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/hostKey"}]},"bytesOut":{"$ref":"#/$defs/bytesOut"},"upload":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/transferred"}]},"download":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/transferred"}]},"stdoutFile":{"type":["string","null"]},"stderrFile":{"type":["string","null"]},"durationsMs":{"$ref":"#/$defs/durations"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["code","message","remedy","details","requestId"],"properties":{"code":{"enum":["EIC_INPUT_INVALID","EIC_CREDENTIALS_MISSING","EIC_CREDENTIALS_REFUSED","EIC_ACCESS_DENIED","EIC_THROTTLED","EIC_AWS_UNAVAILABLE","EIC_AWS_REJECTED","EIC_NO_INSTANCES","EIC_TOO_MANY_INSTANCES","EIC_INSTANCE_NOT_FOUND","EIC_INSTANCE_NOT_RUNNING","EIC_NO_ADDRESS","EIC_NO_ENDPOINT","EIC_SECURITY_GROUP_FAILED","EIC_UNREACHABLE","EIC_REFUSED","EIC_PROXY_COMMAND_FAILED","EIC_SESSION_MANAGER_FAILED","EIC_BASTION_FAILED","EIC_NOT_SSH","EIC_NO_COMMON_ALGORITHM","EIC_HOST_KEY_CHANGED","EIC_HOST_KEY_REVOKED","EIC_HOST_KEY_UNKNOWN","EIC_AUTHENTICATION_REFUSED","EIC_INSTALL_FAILED","EIC_CONNECT_TIMED_OUT","EIC_CONNECTION_LOST","EIC_TUNNEL_EXPIRED","EIC_SESSION_REFUSED","EIC_TOO_MANY_OPEN_FILES","EIC_TRANSFER_FAILED","EIC_TRANSFER_REFUSED","EIC_SCRIPT_FAILED","EIC_HEALTH_CHECK_FAILED","EIC_TIMED_OUT","EIC_CANCELLED","EIC_NOT_STARTED","EIC_NO_RESULT","EIC_OUTPUT_FAILED","EIC_POLICY_CHANGED","EIC_INTERNAL"]},"message":{"type":"string"},"remedy":{"type":"string"},"details":{"type":"array","items":{"type":"string"}},"requestId":{"type":["string","null"]}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["type","fingerprint","verifiedBy"],"properties":{"type":{"type":"string"},"fingerprint":{"type":"string","pattern":"^SHA256:[A-Za-z0-9+/]{43}$"},"verifiedBy":{"enum":["known-hosts","console-output","accepted","not-verified"]}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["stdout","stderr"],"properties":{"stdout":{"type":"integer","minimum":0},"stderr":{"type":"integer","minimum":0}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["files","bytes","skipped","removed"],"properties":{"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0},"removed":{"type":"integer","minimum":0}}};
const schema38 = {"type":"object","additionalProperties":false,"required":["find","boot","connect","tunnel","push","authenticate","wait","run","healthCheckWait","healthCheck"],"properties":{"find":{"type":["number","null"],"minimum":0},"boot":{"type":["number","null"],"minimum":0},"connect":{"type":["number","null"],"minimum":0},"tunnel":{"type":["number","null"],"minimum":0},"push":{"type":["number","null"],"minimum":0},"authenticate":{"type":["number","null"],"minimum":0},"wait":{"type":["number","null"],"minimum":0},"run":{"type":["number","null"],"minimum":0},"healthCheckWait":{"type":["number","null"],"minimum":0},"healthCheck":{"type":["number","null"],"minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^i-[a-f0-9]{8,30}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
const pattern7 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.instanceId === undefined) && (missing0 = "instanceId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.availabilityZone === undefined) && (missing0 = "availabilityZone"))) || ((data.batch === undefined) && (missing0 = "batch"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.succeeded === undefined) && (missing0 = "succeeded"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.route === undefined) && (missing0 = "route"))) || ((data.endpoint === undefined) && (missing0 = "endpoint"))) || ((data.bastion === undefined) && (missing0 = "bastion"))) || ((data.packagesInstalled === undefined) && (missing0 = "packagesInstalled"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.hostKey === undefined) && (missing0 = "hostKey"))) || ((data.bytesOut === undefined) && (missing0 = "bytesOut"))) || ((data.upload === undefined) && (missing0 = "upload"))) || ((data.download === undefined) && (missing0 = "download"))) || ((data.stdoutFile === undefined) && (missing0 = "stdoutFile"))) || ((data.stderrFile === undefined) && (missing0 = "stderrFile"))) || ((data.durationsMs === undefined) && (missing0 = "durationsMs"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.instanceId !== undefined){
let data0 = data.instanceId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate21.errors = [{instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/pattern",keyword:"pattern",params:{pattern: "^i-[a-f0-9]{8,30}$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data2 = data.region;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema32.properties.region.type}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availabilityZone !== undefined){
let data3 = data.availabilityZone;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/availabilityZone",schemaPath:"#/properties/availabilityZone/type",keyword:"type",params:{type: schema32.properties.availabilityZone.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch !== undefined){
let data4 = data.batch;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: schema32.properties.batch.type}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data5 = data.startedAt;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: schema32.properties.startedAt.type}}];
return false;
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
validate21.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.succeeded !== undefined){
const _errs14 = errors;
if(typeof data.succeeded !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data7 = data.address;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema32.properties.address.type}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data8 = data.port;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data9 = data.route;
const _errs20 = errors;
if(!((((((data9 === "direct") || (data9 === "endpoint")) || (data9 === "bastion")) || (data9 === "ssm")) || (data9 === "proxy-command")) || (data9 === null))){
validate21.errors = [{instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema32.properties.route.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data10 = data.endpoint;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate21.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: schema32.properties.endpoint.type}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bastion !== undefined){
let data11 = data.bastion;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate21.errors = [{instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type: schema32.properties.bastion.type}}];
return false;
}
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate21.errors = [{instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/pattern",keyword:"pattern",params:{pattern: "^i-[a-f0-9]{8,30}$"}}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packagesInstalled !== undefined){
const _errs25 = errors;
if(typeof data.packagesInstalled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/packagesInstalled",schemaPath:"#/properties/packagesInstalled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data13 = data.exitCode;
const _errs27 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: schema32.properties.exitCode.type}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data14 = data.signal;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate21.errors = [{instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: schema32.properties.signal.type}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data15 = data.error;
const _errs31 = errors;
const _errs32 = errors;
let valid1 = false;
let passing0 = null;
const _errs33 = errors;
if(data15 !== null){
const err0 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((((((data15.code === undefined) && (missing1 = "code")) || ((data15.message === undefined) && (missing1 = "message"))) || ((data15.remedy === undefined) && (missing1 = "remedy"))) || ((data15.details === undefined) && (missing1 = "details"))) || ((data15.requestId === undefined) && (missing1 = "requestId"))){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs38 = errors;
for(const key1 in data15){
if(!(((((key1 === "code") || (key1 === "message")) || (key1 === "remedy")) || (key1 === "details")) || (key1 === "requestId"))){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs38 === errors){
if(data15.code !== undefined){
let data16 = data15.code;
const _errs39 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((data16 === "EIC_INPUT_INVALID") || (data16 === "EIC_CREDENTIALS_MISSING")) || (data16 === "EIC_CREDENTIALS_REFUSED")) || (data16 === "EIC_ACCESS_DENIED")) || (data16 === "EIC_THROTTLED")) || (data16 === "EIC_AWS_UNAVAILABLE")) || (data16 === "EIC_AWS_REJECTED")) || (data16 === "EIC_NO_INSTANCES")) || (data16 === "EIC_TOO_MANY_INSTANCES")) || (data16 === "EIC_INSTANCE_NOT_FOUND")) || (data16 === "EIC_INSTANCE_NOT_RUNNING")) || (data16 === "EIC_NO_ADDRESS")) || (data16 === "EIC_NO_ENDPOINT")) || (data16 === "EIC_SECURITY_GROUP_FAILED")) || (data16 === "EIC_UNREACHABLE")) || (data16 === "EIC_REFUSED")) || (data16 === "EIC_PROXY_COMMAND_FAILED")) || (data16 === "EIC_SESSION_MANAGER_FAILED")) || (data16 === "EIC_BASTION_FAILED")) || (data16 === "EIC_NOT_SSH")) || (data16 === "EIC_NO_COMMON_ALGORITHM")) || (data16 === "EIC_HOST_KEY_CHANGED")) || (data16 === "EIC_HOST_KEY_REVOKED")) || (data16 === "EIC_HOST_KEY_UNKNOWN")) || (data16 === "EIC_AUTHENTICATION_REFUSED")) || (data16 === "EIC_INSTALL_FAILED")) || (data16 === "EIC_CONNECT_TIMED_OUT")) || (data16 === "EIC_CONNECTION_LOST")) || (data16 === "EIC_TUNNEL_EXPIRED")) || (data16 === "EIC_SESSION_REFUSED")) || (data16 === "EIC_TOO_MANY_OPEN_FILES")) || (data16 === "EIC_TRANSFER_FAILED")) || (data16 === "EIC_TRANSFER_REFUSED")) || (data16 === "EIC_SCRIPT_FAILED")) || (data16 === "EIC_HEALTH_CHECK_FAILED")) || (data16 === "EIC_TIMED_OUT")) || (data16 === "EIC_CANCELLED")) || (data16 === "EIC_NOT_STARTED")) || (data16 === "EIC_NO_RESULT")) || (data16 === "EIC_OUTPUT_FAILED")) || (data16 === "EIC_POLICY_CHANGED")) || (data16 === "EIC_INTERNAL"))){
const err3 = {instancePath:instancePath+"/error/code",schemaPath:"#/$defs/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema33.properties.code.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.message !== undefined){
const _errs40 = errors;
if(typeof data15.message !== "string"){
const err4 = {instancePath:instancePath+"/error/message",schemaPath:"#/$defs/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.remedy !== undefined){
const _errs42 = errors;
if(typeof data15.remedy !== "string"){
const err5 = {instancePath:instancePath+"/error/remedy",schemaPath:"#/$defs/error/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.details !== undefined){
let data19 = data15.details;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data19)){
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs46 = errors;
if(typeof data19[i0] !== "string"){
const err6 = {instancePath:instancePath+"/error/details/" + i0,schemaPath:"#/$defs/error/properties/details/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/error/details",schemaPath:"#/$defs/error/properties/details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.requestId !== undefined){
let data21 = data15.requestId;
const _errs48 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
const err8 = {instancePath:instancePath+"/error/requestId",schemaPath:"#/$defs/error/properties/requestId/type",keyword:"type",params:{type: schema33.properties.requestId.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid3 = _errs48 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
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
const err10 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostKey !== undefined){
let data22 = data.hostKey;
const _errs50 = errors;
const _errs51 = errors;
let valid5 = false;
let passing1 = null;
const _errs52 = errors;
if(data22 !== null){
const err11 = {instancePath:instancePath+"/hostKey",schemaPath:"#/properties/hostKey/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs52 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if((((data22.type === undefined) && (missing2 = "type")) || ((data22.fingerprint === undefined) && (missing2 = "fingerprint"))) || ((data22.verifiedBy === undefined) && (missing2 = "verifiedBy"))){
const err12 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKey/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs57 = errors;
for(const key2 in data22){
if(!(((key2 === "type") || (key2 === "fingerprint")) || (key2 === "verifiedBy"))){
const err13 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs57 === errors){
if(data22.type !== undefined){
const _errs58 = errors;
if(typeof data22.type !== "string"){
const err14 = {instancePath:instancePath+"/hostKey/type",schemaPath:"#/$defs/hostKey/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs58 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data22.fingerprint !== undefined){
let data24 = data22.fingerprint;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err15 = {instancePath:instancePath+"/hostKey/fingerprint",schemaPath:"#/$defs/hostKey/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/hostKey/fingerprint",schemaPath:"#/$defs/hostKey/properties/fingerprint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data22.verifiedBy !== undefined){
let data25 = data22.verifiedBy;
const _errs62 = errors;
if(!((((data25 === "known-hosts") || (data25 === "console-output")) || (data25 === "accepted")) || (data25 === "not-verified"))){
const err17 = {instancePath:instancePath+"/hostKey/verifiedBy",schemaPath:"#/$defs/hostKey/properties/verifiedBy/enum",keyword:"enum",params:{allowedValues: schema34.properties.verifiedBy.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err19 = {instancePath:instancePath+"/hostKey",schemaPath:"#/properties/hostKey/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytesOut !== undefined){
let data26 = data.bytesOut;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((data26.stdout === undefined) && (missing3 = "stdout")) || ((data26.stderr === undefined) && (missing3 = "stderr"))){
validate21.errors = [{instancePath:instancePath+"/bytesOut",schemaPath:"#/$defs/bytesOut/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs66 = errors;
for(const key3 in data26){
if(!((key3 === "stdout") || (key3 === "stderr"))){
validate21.errors = [{instancePath:instancePath+"/bytesOut",schemaPath:"#/$defs/bytesOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data26.stdout !== undefined){
let data27 = data26.stdout;
const _errs67 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate21.errors = [{instancePath:instancePath+"/bytesOut/stdout",schemaPath:"#/$defs/bytesOut/properties/stdout/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs67){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/bytesOut/stdout",schemaPath:"#/$defs/bytesOut/properties/stdout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.stderr !== undefined){
let data28 = data26.stderr;
const _errs69 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/bytesOut/stderr",schemaPath:"#/$defs/bytesOut/properties/stderr/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs69){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate21.errors = [{instancePath:instancePath+"/bytesOut/stderr",schemaPath:"#/$defs/bytesOut/properties/stderr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/bytesOut",schemaPath:"#/$defs/bytesOut/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upload !== undefined){
let data29 = data.upload;
const _errs71 = errors;
const _errs72 = errors;
let valid10 = false;
let passing2 = null;
const _errs73 = errors;
if(data29 !== null){
const err20 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs73 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if(((((data29.files === undefined) && (missing4 = "files")) || ((data29.bytes === undefined) && (missing4 = "bytes"))) || ((data29.skipped === undefined) && (missing4 = "skipped"))) || ((data29.removed === undefined) && (missing4 = "removed"))){
const err21 = {instancePath:instancePath+"/upload",schemaPath:"#/$defs/transferred/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
const _errs78 = errors;
for(const key4 in data29){
if(!((((key4 === "files") || (key4 === "bytes")) || (key4 === "skipped")) || (key4 === "removed"))){
const err22 = {instancePath:instancePath+"/upload",schemaPath:"#/$defs/transferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
}
if(_errs78 === errors){
if(data29.files !== undefined){
let data30 = data29.files;
const _errs79 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err23 = {instancePath:instancePath+"/upload/files",schemaPath:"#/$defs/transferred/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(errors === _errs79){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err24 = {instancePath:instancePath+"/upload/files",schemaPath:"#/$defs/transferred/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.bytes !== undefined){
let data31 = data29.bytes;
const _errs81 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err25 = {instancePath:instancePath+"/upload/bytes",schemaPath:"#/$defs/transferred/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(errors === _errs81){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err26 = {instancePath:instancePath+"/upload/bytes",schemaPath:"#/$defs/transferred/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.skipped !== undefined){
let data32 = data29.skipped;
const _errs83 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err27 = {instancePath:instancePath+"/upload/skipped",schemaPath:"#/$defs/transferred/properties/skipped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(errors === _errs83){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err28 = {instancePath:instancePath+"/upload/skipped",schemaPath:"#/$defs/transferred/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.removed !== undefined){
let data33 = data29.removed;
const _errs85 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err29 = {instancePath:instancePath+"/upload/removed",schemaPath:"#/$defs/transferred/properties/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(errors === _errs85){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err30 = {instancePath:instancePath+"/upload/removed",schemaPath:"#/$defs/transferred/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/upload",schemaPath:"#/$defs/transferred/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid2 = _errs75 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
}
if(!valid10){
const err32 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.download !== undefined){
let data34 = data.download;
const _errs87 = errors;
const _errs88 = errors;
let valid13 = false;
let passing3 = null;
const _errs89 = errors;
if(data34 !== null){
const err33 = {instancePath:instancePath+"/download",schemaPath:"#/properties/download/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs89 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing5;
if(((((data34.files === undefined) && (missing5 = "files")) || ((data34.bytes === undefined) && (missing5 = "bytes"))) || ((data34.skipped === undefined) && (missing5 = "skipped"))) || ((data34.removed === undefined) && (missing5 = "removed"))){
const err34 = {instancePath:instancePath+"/download",schemaPath:"#/$defs/transferred/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs94 = errors;
for(const key5 in data34){
if(!((((key5 === "files") || (key5 === "bytes")) || (key5 === "skipped")) || (key5 === "removed"))){
const err35 = {instancePath:instancePath+"/download",schemaPath:"#/$defs/transferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs94 === errors){
if(data34.files !== undefined){
let data35 = data34.files;
const _errs95 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err36 = {instancePath:instancePath+"/download/files",schemaPath:"#/$defs/transferred/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs95){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err37 = {instancePath:instancePath+"/download/files",schemaPath:"#/$defs/transferred/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.bytes !== undefined){
let data36 = data34.bytes;
const _errs97 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err38 = {instancePath:instancePath+"/download/bytes",schemaPath:"#/$defs/transferred/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs97){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err39 = {instancePath:instancePath+"/download/bytes",schemaPath:"#/$defs/transferred/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.skipped !== undefined){
let data37 = data34.skipped;
const _errs99 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err40 = {instancePath:instancePath+"/download/skipped",schemaPath:"#/$defs/transferred/properties/skipped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs99){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err41 = {instancePath:instancePath+"/download/skipped",schemaPath:"#/$defs/transferred/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var valid15 = _errs99 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.removed !== undefined){
let data38 = data34.removed;
const _errs101 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err42 = {instancePath:instancePath+"/download/removed",schemaPath:"#/$defs/transferred/properties/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(errors === _errs101){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err43 = {instancePath:instancePath+"/download/removed",schemaPath:"#/$defs/transferred/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
var valid15 = _errs101 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/download",schemaPath:"#/$defs/transferred/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid3 = _errs91 === errors;
if(_valid3 && valid13){
valid13 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid13 = true;
passing3 = 1;
}
}
if(!valid13){
const err45 = {instancePath:instancePath+"/download",schemaPath:"#/properties/download/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdoutFile !== undefined){
let data39 = data.stdoutFile;
const _errs103 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate21.errors = [{instancePath:instancePath+"/stdoutFile",schemaPath:"#/properties/stdoutFile/type",keyword:"type",params:{type: schema32.properties.stdoutFile.type}}];
return false;
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderrFile !== undefined){
let data40 = data.stderrFile;
const _errs105 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
validate21.errors = [{instancePath:instancePath+"/stderrFile",schemaPath:"#/properties/stderrFile/type",keyword:"type",params:{type: schema32.properties.stderrFile.type}}];
return false;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationsMs !== undefined){
let data41 = data.durationsMs;
const _errs107 = errors;
const _errs108 = errors;
if(errors === _errs108){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if(((((((((((data41.find === undefined) && (missing6 = "find")) || ((data41.boot === undefined) && (missing6 = "boot"))) || ((data41.connect === undefined) && (missing6 = "connect"))) || ((data41.tunnel === undefined) && (missing6 = "tunnel"))) || ((data41.push === undefined) && (missing6 = "push"))) || ((data41.authenticate === undefined) && (missing6 = "authenticate"))) || ((data41.wait === undefined) && (missing6 = "wait"))) || ((data41.run === undefined) && (missing6 = "run"))) || ((data41.healthCheckWait === undefined) && (missing6 = "healthCheckWait"))) || ((data41.healthCheck === undefined) && (missing6 = "healthCheck"))){
validate21.errors = [{instancePath:instancePath+"/durationsMs",schemaPath:"#/$defs/durations/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs110 = errors;
for(const key6 in data41){
if(!(func1.call(schema38.properties, key6))){
validate21.errors = [{instancePath:instancePath+"/durationsMs",schemaPath:"#/$defs/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data41.find !== undefined){
let data42 = data41.find;
const _errs111 = errors;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/find",schemaPath:"#/$defs/durations/properties/find/type",keyword:"type",params:{type: schema38.properties.find.type}}];
return false;
}
if(errors === _errs111){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/find",schemaPath:"#/$defs/durations/properties/find/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs111 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.boot !== undefined){
let data43 = data41.boot;
const _errs113 = errors;
if((!((typeof data43 == "number") && (isFinite(data43)))) && (data43 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/boot",schemaPath:"#/$defs/durations/properties/boot/type",keyword:"type",params:{type: schema38.properties.boot.type}}];
return false;
}
if(errors === _errs113){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/boot",schemaPath:"#/$defs/durations/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs113 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.connect !== undefined){
let data44 = data41.connect;
const _errs115 = errors;
if((!((typeof data44 == "number") && (isFinite(data44)))) && (data44 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/connect",schemaPath:"#/$defs/durations/properties/connect/type",keyword:"type",params:{type: schema38.properties.connect.type}}];
return false;
}
if(errors === _errs115){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/connect",schemaPath:"#/$defs/durations/properties/connect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs115 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.tunnel !== undefined){
let data45 = data41.tunnel;
const _errs117 = errors;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (data45 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/tunnel",schemaPath:"#/$defs/durations/properties/tunnel/type",keyword:"type",params:{type: schema38.properties.tunnel.type}}];
return false;
}
if(errors === _errs117){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/tunnel",schemaPath:"#/$defs/durations/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs117 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.push !== undefined){
let data46 = data41.push;
const _errs119 = errors;
if((!((typeof data46 == "number") && (isFinite(data46)))) && (data46 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/push",schemaPath:"#/$defs/durations/properties/push/type",keyword:"type",params:{type: schema38.properties.push.type}}];
return false;
}
if(errors === _errs119){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/push",schemaPath:"#/$defs/durations/properties/push/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs119 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.authenticate !== undefined){
let data47 = data41.authenticate;
const _errs121 = errors;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (data47 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/authenticate",schemaPath:"#/$defs/durations/properties/authenticate/type",keyword:"type",params:{type: schema38.properties.authenticate.type}}];
return false;
}
if(errors === _errs121){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/authenticate",schemaPath:"#/$defs/durations/properties/authenticate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs121 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.wait !== undefined){
let data48 = data41.wait;
const _errs123 = errors;
if((!((typeof data48 == "number") && (isFinite(data48)))) && (data48 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/wait",schemaPath:"#/$defs/durations/properties/wait/type",keyword:"type",params:{type: schema38.properties.wait.type}}];
return false;
}
if(errors === _errs123){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/wait",schemaPath:"#/$defs/durations/properties/wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs123 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.run !== undefined){
let data49 = data41.run;
const _errs125 = errors;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (data49 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/run",schemaPath:"#/$defs/durations/properties/run/type",keyword:"type",params:{type: schema38.properties.run.type}}];
return false;
}
if(errors === _errs125){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/run",schemaPath:"#/$defs/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs125 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.healthCheckWait !== undefined){
let data50 = data41.healthCheckWait;
const _errs127 = errors;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/healthCheckWait",schemaPath:"#/$defs/durations/properties/healthCheckWait/type",keyword:"type",params:{type: schema38.properties.healthCheckWait.type}}];
return false;
}
if(errors === _errs127){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/healthCheckWait",schemaPath:"#/$defs/durations/properties/healthCheckWait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs127 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.healthCheck !== undefined){
let data51 = data41.healthCheck;
const _errs129 = errors;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/healthCheck",schemaPath:"#/$defs/durations/properties/healthCheck/type",keyword:"type",params:{type: schema38.properties.healthCheck.type}}];
return false;
}
if(errors === _errs129){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate21.errors = [{instancePath:instancePath+"/durationsMs/healthCheck",schemaPath:"#/$defs/durations/properties/healthCheck/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs129 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/durationsMs",schemaPath:"#/$defs/durations/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:eic-action:schema:results" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate21(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = withErrors(vErrors, validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function withErrors(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
