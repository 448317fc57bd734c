"use strict";
exports.id = 5274;
exports.ids = [5274];
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

/***/ 8536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(thrown){return thrown instanceof Error&&"code"in thrown&&typeof thrown.code=="string"?thrown.code:void 0}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ require_picocolors)
/* harmony export */ });
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
var require_picocolors=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f("\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m","\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f("\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f("\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=createColors}});


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

/***/ 7343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   JT: () => (/* binding */ excludedIds),
/* harmony export */   NW: () => (/* binding */ flagValues),
/* harmony export */   Ws: () => (/* binding */ readOsUser),
/* harmony export */   _w: () => (/* binding */ excludedWords),
/* harmony export */   he: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3126);
/* harmony import */ var _chunk_VGMAIRES_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9257);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4675);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8458);
/* harmony import */ var _chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2773);
/* harmony import */ var _chunk_DNOGAXEO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3282);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8633);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1225);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2347);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_9__);
function excludedWords(values){return Array.isArray(values)?values.flatMap(value=>{let words=String(value).split(/[\s,]+/);return words.every(word=>word===""||(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstanceId */ .z)(word))?words:String(value).split(",")}).map(word=>word.trim()).filter(word=>word!==""):[]}async function excludedIds(values,regions,deadline){let words=excludedWords(values),names=words.filter(word=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstanceId */ .z)(word));if(names.length===0)return words;let found=await Promise.all(regions.map(aws=>(0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .findByName */ ._U)(names,aws,deadline)));return words.flatMap(word=>{if((0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstanceId */ .z)(word))return word;let instances=found.flatMap(inRegion=>inRegion.get(word)??[]);if(instances.length===0)throw (0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_1__/* .nameNotFound */ .RU)(word,regions.map(({region})=>region).join(" or "));return instances.map(({id})=>id)})}var maxFilters=50,form="it takes NAME=VALUE,VALUE on each line, such as tag:Role=web,api";function readFilters(inputs){let filters=[],lines=new Map,text=inputs.raw("filters");for(let[index,raw]of text.split(/\r?\n/).entries()){let line=index+1,entry=raw.trim();if(entry===""||entry.startsWith("#"))continue;let filter=filterOf(entry);if(typeof filter=="string"){inputs.problem(`\`filters\`: line ${line} ${filter}.`);continue}let before=lines.get(filter.name);before!==void 0&&inputs.problem(`\`filters\`: line ${line} has the name of line ${before}; write all values in one line, with commas between them.`),lines.set(filter.name,line),filters.push(filter)}return filters.length>maxFilters&&inputs.problem(`\`filters\` has ${filters.length} lines; EC2 takes at most ${maxFilters}.`),filters}function filterOf(entry){let commandLine=/^Name=(.+?),\s*Values=(.+)$/i.exec(entry);if(commandLine!==null){let[,cliName="",cliValues=""]=commandLine;return`has the AWS CLI's form; write ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(`${cliName}=${cliValues}`)}`}let[,name="",list]=/^([^=]*?)\s*=(.*)$/.exec(entry)??[];if(list===void 0)return`has no "="; ${form}`;if(!/^tag:.|^[a-z][a-z0-9.-]*$/.test(name))return/^(?!tag:)[\w .:/+@-]{1,60}$/.test(name)?`has no name of a filter before the "="; for a tag, write tag:${name}=…`:`has no name of a filter before the "="; ${form}`;let values=(0,_chunk_VGMAIRES_js__WEBPACK_IMPORTED_MODULE_7__/* .splitValues */ .tC)(list);return values.includes("")?`has an empty value for ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)}; ${form}`:values.length>_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk?`has ${values.length} values; EC2 takes at most ${_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk}`:{name,values}}function readEarlierRun(inputs,folders){let text=inputs.text("retry-failed-of");if(text==="")return;let lists=text.startsWith("[")?[resultsIn(text,inputs)]:(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readResultsFiles */ .sT)(inputs,"retry-failed-of",text,folders,{overwritten:ownResultsFile(inputs,folders)}),{results}=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .joinResults */ .FU)(lists,{port:22}),idsOf=wanted=>results.filter(({succeeded})=>succeeded===wanted).map(({instanceId})=>instanceId);return{succeeded:idsOf(!0),failed:idsOf(!1)}}function ownResultsFile(inputs,folders){let text=inputs.text("results-file");if(text!=="")try{return{path:(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(folders[0],text)),problem:`\`results-file\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(text)}, which \`retry-failed-of\` reads: the results of the retry would replace those of what has succeeded before. Give it a name of its own, and give both files to a further retry.`}}catch{return}}function resultsIn(text,inputs){try{return (0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x8)(text)}catch(thrown){return inputs.problem(`\`retry-failed-of\`: its text ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_10__/* .thrownText */ .k)(thrown)}.`),[]}}var separators=/[\s,]+/;function readInstanceIds(inputs){return readIds(inputs,"instance-ids",inputs.text("instance-ids"))}function readIds(inputs,name,text){let ids=text.split(separators).filter(id=>id!==""),wrong=[...ids.keys()].filter(index=>!(0,_chunk_R2CLJ54X_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstanceId */ .z)(ids[index]??"")),form2='an ID is "i-" and 8 or 17 digits of 0-9 and a-f';return wrong.length>0&&wrong.length<ids.length?inputs.problem(`\`${name}\`: ${entries(wrong,ids.length)}; ${form2}.`):wrong.length>0&&inputs.problem(`\`${name}\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(text)}; ${form2}.`),[...new Set(ids)]}var maxPlaces=10;function entries(wrong,count){let places=wrong.slice(0,maxPlaces).map(index=>String(index+1));wrong.length>maxPlaces&&places.push(`${wrong.length-maxPlaces} more`);let last=places.pop()??"";return places.length===0?`entry ${last} of ${count} is not an instance ID`:`entries ${places.join(", ")} and ${last} of ${count} are not instance IDs`}function readRegions(inputs,environment){let regions=inputs.text("aws-region").split(separators).filter(region=>region!==""),chosen=regions.length===0?[environmentRegion(environment)]:[...new Set(regions)];return checkRegions(inputs,chosen,"it takes a Region such as eu-central-1, or several"),chosen}function environmentRegion({AWS_REGION,AWS_DEFAULT_REGION}){return AWS_REGION||AWS_DEFAULT_REGION||""}function checkRegions(inputs,regions,form2){let wrong=regions.find(region=>!(0,_chunk_DNOGAXEO_js__WEBPACK_IMPORTED_MODULE_11__/* .isRegionName */ .U)(region)),input=inputs.text("aws-region");if(wrong!==void 0)if(wrong==="")inputs.problem(`\`aws-region\` is empty, and so is the environment variable AWS_REGION; ${form2}.`);else{let place=input===""?"is empty, and the environment variable AWS_REGION is":"is";inputs.problem(`\`aws-region\` ${place} ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(input||wrong)}; ${form2}.`)}}function readOsUser(inputs){let osUser=inputs.text("os-user");return (0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_5__/* .isOsUser */ .e)(osUser)||inputs.problem(`\`os-user\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(osUser)}; it takes ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_5__/* .osUserForm */ .E}.`),osUser}var stateFilters=["instance-state-name","instance-state-code"];function readSelection(inputs,environment,folders=(0,_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .writableFolders */ .SX)(environment)){let named=readInstanceIds(inputs),earlier=readEarlierRun(inputs,folders),filterSets=[readFilters(inputs),readGroups(inputs)].filter(set=>set.length>0).map(withRunning),isFiltered=/^\s*[^\s#]/m.test(inputs.raw("filters"))||filterSets.length>0,isChosen=named.length>0||isFiltered,succeeded=earlier?.succeeded??[],selection={regions:readRegions(inputs,environment),instanceIds:isChosen?named:earlier?.failed??[],filterSets,exclude:readIds(inputs,"exclude",inputs.text("exclude")),retried:earlier&&{succeeded,isWhole:!isChosen},maxInstances:inputs.integer("max-instances",1,1e5),allowEmpty:inputs.boolean("allow-empty")||!isChosen&&succeeded.length>0};return!isChosen&&earlier===void 0&&inputs.problem("`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0. `filters` and `auto-scaling-group` choose instances without IDs."),refuseForSeveral(inputs,selection),selection}function refuseForSeveral(inputs,selection){selection.filterSets.length>0&&inputs.text("instance-ip")!==""&&inputs.problem("`instance-ip` is the address of one instance, and filters may choose several; name the one in `instance-ids` alone.");let{length:count}=selection.regions;if(!(count<2))for(let name of["endpoint-id","bastion","security-group"])inputs.text(name)!==""&&inputs.problem(`\`${name}\` is in one Region, and \`aws-region\` has ${count}; use a step for each Region.`)}function withRunning(filters){return filters.some(({name})=>stateFilters.includes(name))?filters:[...filters,{name:"instance-state-name",values:["running"]}]}function readGroups(inputs){let names=(0,_chunk_VGMAIRES_js__WEBPACK_IMPORTED_MODULE_7__/* .groupNames */ .S0)(inputs.text("auto-scaling-group"));return names.length===0?[]:(names.length>_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk&&inputs.problem(`\`auto-scaling-group\` has ${names.length} names; EC2 takes at most ${_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk}.`),names.some(name=>name.length>255||name.startsWith("arn:"))&&inputs.problem("`auto-scaling-group` takes names of groups, each of at most 255 characters, and no ARN."),[{name:`tag:${_chunk_VGMAIRES_js__WEBPACK_IMPORTED_MODULE_7__/* .groupTag */ .of}`,values:names.map(_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutWildcards */ .Ms)}])}function flagValues(flags){return new Map((0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_3__/* .inputFlags */ .eJ)().map(({input,option})=>[input,flagValue(input,flags[option.attributeName()])]))}function flagValue(input,value){return value===void 0?"":Array.isArray(value)?value.join(`
`):input==="known-hosts"?fileText("--known-hosts",String(value)):String(value)}function fileText(flag,path){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(path,"utf8")}catch(thrown){throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .eb(`${flag} ${path}: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_10__/* .thrownText */ .k)(thrown)}`)}}


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waitUntilBooted),
/* harmony export */   Z: () => (/* binding */ findBooted)
/* harmony export */ });
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
var firstBackOff=4;async function findBooted(ids,{aws,...wait}){let found=await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws,wait.deadline());return waitUntilBooted(found,{...wait,aws:()=>aws})}async function waitUntilBooted(found,{aws,deadline,wait,waiting}){let instances=new Map(found.instances),problems=new Map(found.problems),stillPending=()=>[...instances.values()].filter(({state})=>state==="pending"),wasPending=new Set(stillPending().map(({id})=>id));wasPending.size>0&&waiting([...wasPending]);for(let attempt=firstBackOff;;attempt++){let pending=stillPending();if(pending.length===0||!await wait.backOff(attempt))return{instances,problems,wasPending};for(let region of new Set(pending.map(instance=>instance.region))){let ids=pending.filter(instance=>instance.region===region).map(({id})=>id),again=await (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstances */ .wG)(ids,aws(region),deadline());for(let id of ids){let instance=again.instances.get(id);instance===void 0?instances.delete(id):instances.set(id,instance);let problem=again.problems.get(id);problem===void 0?problems.delete(id):problems.set(id,problem)}}}}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ findSelected),
/* harmony export */   Mz: () => (/* binding */ instancesText),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   kh: () => (/* binding */ RegionalClients),
/* harmony export */   oU: () => (/* binding */ withoutEffect),
/* harmony export */   uP: () => (/* binding */ chooseTargets),
/* harmony export */   ws: () => (/* binding */ checkNumber)
/* harmony export */ });
/* harmony import */ var _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3126);
/* harmony import */ var _chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8458);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4446);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8070);
var RegionalClients=class{#clients=new Map;of(region){let known=this.#clients.get(region);if(known!==void 0)return known;let made=(0,_chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_3__/* .awsClients */ .e7)(region);return this.#clients.set(region,made),made}close(){for(let clients of this.#clients.values())clients.close();this.#clients.clear()}};async function findSelected({regions,instanceIds,filterSets,exclude,retried},{aws,timeoutMs,cancelled,counted=()=>{}}){let excluded=new Set([...exclude,...retried?.succeeded??[]]),named=instanceIds.filter(id=>!excluded.has(id)),leftOut=new Set(instanceIds.filter(id=>excluded.has(id))),instances=new Map,chosen=new Set(named);counted(chosen.size);let failed=new AbortController,deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B(timeoutMs,AbortSignal.any([cancelled,failed.signal])),addFrom=async(region,wanted,isMeant)=>{try{for await(let instance of (0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .describedInstances */ .Si)(wanted,aws(region),deadline))if(isMeant(instance.id)){if(excluded.has(instance.id)){leftOut.add(instance.id);continue}instances.set(instance.id,instance),chosen.add(instance.id),counted(chosen.size)}}catch(thrown){let error=regions.length===1?thrown:inRegion(region,thrown);throw failed.abort(error),error}},add=(wanted,isMeant=()=>!0)=>Promise.all(regions.map(region=>addFrom(region,wanted,isMeant)));await Promise.all(filterSets.map(filters=>add(filters.map(({name,values})=>({Name:name,Values:[...values]})))));let missing=named.filter(id=>!instances.has(id)),isNamed=new Set(named);for(let start=0;start<missing.length;start+=_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk)await add([{Name:"instance-id",Values:missing.slice(start,start+_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .filterValues */ .lk)}],id=>isNamed.has(id));let others=[...instances.values()].filter(({id})=>!isNamed.has(id)).sort(_chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .byRegionAndId */ .yg),ids=[...named,...others.map(({id})=>id)];return{ids,leftOut,instances,problems:(0,_chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceProblems */ .Kn)(ids,instances,regions)}}function inRegion(region,thrown){return!(thrown instanceof _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_5__/* .EicError */ .U)||thrown.code==="EIC_TOO_MANY_INSTANCES"?thrown:thrown.with({message:`In ${region}: ${thrown.message}`})}function instancesText(count){return count===1?"1 instance":`${count} instances`}var maxNamed=20;function withoutEffect({exclude,retried},leftOut){let succeeded=new Set(retried?.succeeded),others=exclude.filter(id=>!leftOut.has(id)&&!succeeded.has(id));if(others.length===0)return;let named=others.slice(0,maxNamed).join(", "),more=others.length>maxNamed?` and ${others.length-maxNamed} more`:"",[what,check]=others.length===1?["which is","the ID"]:["which are","the IDs"];return`\`exclude\` names ${named}${more}, ${what} not chosen anyway. Check ${check}: of a mistyped one, the instance that is meant is not left out.`}function succeededBefore({retried},leftOut){if(retried===void 0)return;let{succeeded,isWhole}=retried,{length:count}=isWhole?succeeded:succeeded.filter(id=>leftOut.has(id));if(count!==0)return`A retry: ${instancesText(count)} that succeeded before ${count===1?"is":"are"} left out.`}var maxShown=300;async function choose(selection,{aws,connectTimeoutMs,waitForBootMs=0,cancelled,waiting}){let startedAt=performance.now(),{ids,leftOut,...selected}=await findSelected(selection,{aws,timeoutMs:connectTimeoutMs,cancelled,counted:count=>checkMost(count,selection)});checkNumber(ids.length,selection,leftOut.size);let found=await (0,_chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntilBooted */ .P)(selected,{aws,deadline:()=>new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B(connectTimeoutMs,cancelled),wait:new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B(waitForBootMs,cancelled),waiting:pending=>{if(waitForBootMs>0)for(let id of pending)waiting(id,"it is pending")}}),findMs=performance.now()-startedAt;return{...found,ids,findMs,warning:withoutEffect(selection,leftOut),notice:succeededBefore(selection,leftOut)}}function checkNumber(count,selection,leftOut=0){let{regions,allowEmpty,retried}=selection,isDone=leftOut>0&&retried!==void 0&&retried.succeeded.length>0;if(count===0&&!allowEmpty&&!isDone)throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_5__/* .EicError */ .U("EIC_NO_INSTANCES",`No instance is chosen in ${regions.join(", ")}: ${whyNone(selection)}.`,{remedy:"Check `filters`, `auto-scaling-group`, `exclude` and `aws-region`. If that is no failure, set `allow-empty` to true."});checkMost(count,selection)}function checkMost(count,{regions,maxInstances}){if(!(count<=maxInstances))throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_5__/* .EicError */ .U("EIC_TOO_MANY_INSTANCES",`More than ${maxInstances} instances are chosen in ${regions.join(", ")}, which is the limit of \`max-instances\`. Nothing was run.`,{remedy:"Check the filters: `eic instances` lists what they choose. If all of these instances are meant, raise `max-instances`."})}function whyNone({filterSets,exclude,retried}){if(filterSets.length===0)return"all are excluded";let sets=filterSets.map(filters=>{let text=filters.map(({name,values})=>`${name}=${values.join(",")}`).join(" and ");return text.length>maxShown?`all ${filters.length} filters`:text}),passed=`none passes ${sets.length===1?sets[0]:sets.map(text=>`(${text})`).join(" or ")}`;return exclude.length===0&&!retried?.succeeded.length?passed:`${passed}, or all that do are excluded`}async function chooseTargets(instances,{route,deadline}){let regions=new Set(instances.map(({region})=>region)),chosen=await Promise.all([...regions].map(region=>{let inRegion2=instances.filter(instance=>instance.region===region);return chooseInRegion(inRegion2,route(region),deadline())}));return{targets:new Map(chosen.flatMap(each=>[...each.targets])),problems:new Map(chosen.flatMap(each=>[...each.problems]))}}async function chooseInRegion(instances,route,deadline){let targets=new Map,problems=new Map,chooseOne=async instance=>{try{targets.set(instance.id,await route.target(instance,deadline))}catch(thrown){deadline.throwIfCancelled(),problems.set(instance.id,_chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_5__/* .EicError */ .U.from(thrown))}};return await Promise.all(instances.map(chooseOne)),{targets,problems}}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fittedTo),
/* harmony export */   z: () => (/* binding */ columnWidth)
/* harmony export */ });
var wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,none=new RegExp("\\p{Mn}|\\p{Me}|\\u200b|\\u200c|\\u200d|\\ufe0f","u");function columnWidth(text){let columns=0;for(let character of text)columns+=none.test(character)?0:wide.test(character)?2:1;return columns}function fittedTo(text,columns){if(columnWidth(text)<=columns)return text;if(columns<1)return"";let characters=[...text],head=start(characters,Math.ceil((columns-1)/2)),tail=start([...characters].reverse(),columns-1-columnWidth(head.join("")));return`${head.join("")}…${tail.reverse().join("")}`}function start(characters,columns){let kept=[],left=columns;for(let character of characters){if(left-=columnWidth(character),left<0)break;kept.push(character)}return kept}


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   of: () => (/* binding */ groupTag),
/* harmony export */   tC: () => (/* binding */ splitValues)
/* harmony export */ });
var groupTag="aws:autoscaling:groupName";function splitValues(list){let values=[""];for(let[part]of list.matchAll(/\\.|[^\\]|\\$/gsu))part===","?values.push(""):values[values.length-1]+=part==="\\,"?",":part;return[...new Set(values.map(value=>value.trim()))]}function groupNames(text){let names=text.split(/[,\r\n]/).map(name=>name.trim());return[...new Set(names.filter(name=>name!==""))]}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInstances: () => (/* binding */ runInstances)
/* harmony export */ });
/* harmony import */ var _chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(109);
/* harmony import */ var _chunk_7IWL742K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7604);
/* harmony import */ var _chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5479);
/* harmony import */ var _chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7343);
/* harmony import */ var _chunk_4M653P6Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3126);
/* harmony import */ var _chunk_J6M62SHV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3897);
/* harmony import */ var _chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5039);
/* harmony import */ var _chunk_HSHZOVER_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8910);
/* harmony import */ var _chunk_H5GWFV4Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7388);
/* harmony import */ var _chunk_H6DJD4QB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9844);
/* harmony import */ var _chunk_ACTV56TX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3582);
/* harmony import */ var _chunk_45FJH3QG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8953);
/* harmony import */ var _chunk_R2ZLGLXC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9163);
/* harmony import */ var _chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4675);
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5102);
/* harmony import */ var _chunk_SSD62XA7_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1265);
/* harmony import */ var _chunk_M6WGIG4L_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8458);
/* harmony import */ var _chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9328);
/* harmony import */ var _chunk_QH7ZOJQC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(474);
/* harmony import */ var _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4446);
/* harmony import */ var _chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9302);
/* harmony import */ var _chunk_U6T3LXK6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(964);
/* harmony import */ var _chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3843);
/* harmony import */ var _chunk_T2VUX5R4_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5009);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4349);
/* harmony import */ var _chunk_GCV2UEYB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6556);
/* harmony import */ var _chunk_JY2WZPWZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3022);
/* harmony import */ var _chunk_DBIY4U6H_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5282);
/* harmony import */ var _chunk_4CU44L7V_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4866);
/* harmony import */ var _chunk_SR6GT5Q6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5761);
/* harmony import */ var _chunk_BD4CHSWI_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8825);
/* harmony import */ var _chunk_RV7ZRH5V_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2955);
/* harmony import */ var _chunk_JSH52BO3_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7733);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(4900);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5329);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(2039);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9959);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8070);
/* harmony import */ var _chunk_QSI7UWAT_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4310);
/* harmony import */ var _chunk_HMID7MCT_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5710);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6264);
/* harmony import */ var _chunk_B5Z4QCHO_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8065);
/* harmony import */ var _chunk_KMQYCQAF_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9830);
/* harmony import */ var _chunk_WX7GCJF7_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8712);
/* harmony import */ var _chunk_V4PPOYR5_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9032);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5784);
/* harmony import */ var _chunk_7XJQGYGS_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3135);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(207);
function readInstancesFlags(flags,instances,regions,excluded=(0,_chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_3__/* .excludedWords */ ._w)(flags.exclude)){let given=(0,_chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValues */ .NW)(flags),isAll=instances.length===0&&[flags.filters,flags.autoScalingGroup,flags.retryFailedOf].every(flag=>flag===void 0),ids=(0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_13__/* .standInIds */ .q1)(instances),values=new Map([...given,["instance-ids",ids.join(" ")],["exclude",(0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_13__/* .standInIds */ .q1)(excluded).join(" ")],["aws-region",regions.join(" ")],["port","22"],...isAll?[["filters","instance-state-name=running"]]:[]]),inputs=new _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_35__/* .InputReader */ .i_(name=>values.get(name)??""),listing={selection:(0,_chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_3__/* .readSelection */ .he)(inputs,{}),routing:(0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_33__/* .readRoute */ .S9)(inputs,ids,"ec2-user"),connectTimeoutMs:inputs.durationMs("connect-timeout")};return inputs.done(),listing}var import_picocolors=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_52__/* .__toESM */ .f1)((0,_chunk_BZRZDATE_js__WEBPACK_IMPORTED_MODULE_2__/* .require_picocolors */ .O)());var maxNameLength=40,headings=["instance","name","state","region","zone","route","through"],none="–";function instanceTable(listed,colors){let paint=import_picocolors.default.createColors(colors),rows=listed.map(({id,instance,target})=>[id,(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(instance?.name??"",maxNameLength)||none,instance===void 0?"not found":(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_53__/* .singleLine */ .pF)(instance.state,maxNameLength),instance?.region??none,instance?.availabilityZone??none,target?.route??none,target?.endpoint?.id??target?.bastion?.instance.id??none]),colored=cell=>cell.trim()===none?paint.dim(cell):cell;return (0,_chunk_7IWL742K_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(headings,rows,{heading:paint.bold,cell:colored})}function instancesJson(listed,reworded){let entries=listed.map(({id,instance,target,problem})=>({instanceId:id,name:instance?.name??null,state:instance?.state??null,region:instance?.region??null,availabilityZone:instance?.availabilityZone??null,route:target?.route??null,address:target?.address??null,endpoint:target?.endpoint?.id??null,bastion:target?.bastion?.instance.id??null,error:problem===void 0?null:{code:problem.code,message:reworded(problem.message),remedy:reworded(problem.remedy)}}));return JSON.stringify(entries,void 0,2)}async function listInstances({selection,routing,connectTimeoutMs},clients,cancelled){let{ids,leftOut,instances,problems}=await (0,_chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__/* .findSelected */ .Bn)(selection,{aws:region=>clients.of(region),timeoutMs:connectTimeoutMs,cancelled}),running=[...instances.values()].filter(({id})=>!problems.has(id)),silent=()=>{},login={osUser:"ec2-user",keyType:"auto",hostKeyMode:"off"},noPins={entries:[],warnings:[]},routes=[],routeIn=region=>{let context={...login,knownHosts:noPins,aws:clients.of(region),warn:silent,debug:silent},route=(0,_chunk_FOS4NVT4_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseRoute */ .X)(routing,context);return routes.push(route),route};try{let chosen=await (0,_chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseTargets */ .uP)(running,{route:routeIn,deadline:()=>new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_19__/* .Deadline */ .B(connectTimeoutMs,cancelled)});return{listed:ids.map(id=>({id,instance:instances.get(id),target:chosen.targets.get(id),problem:problems.get(id)??chosen.problems.get(id)})),leftOut:leftOut.size,warning:(0,_chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEffect */ .oU)(selection,leftOut)}}finally{for(let route of routes)route.close()}}async function runInstances(instances,flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__/* .allowClosedOutput */ .ro)();let stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_55__/* .StopSignal */ .d,clients=new _chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__/* .RegionalClients */ .kh;try{let regions=await (0,_chunk_2NMARA7A_js__WEBPACK_IMPORTED_MODULE_17__/* .awsRegions */ .H)(flags),{connectTimeoutMs}=readInstancesFlags(flags,instances,regions),deadline=new _chunk_IQOL66TH_js__WEBPACK_IMPORTED_MODULE_19__/* .Deadline */ .B(connectTimeoutMs,stop.signal),places=regions.map(region=>clients.of(region)),ids=await (0,_chunk_DLX5UGDU_js__WEBPACK_IMPORTED_MODULE_13__/* .instanceIds */ .Ke)(instances,places,deadline),excluded=await (0,_chunk_EXQW5BPR_js__WEBPACK_IMPORTED_MODULE_3__/* .excludedIds */ .JT)(flags.exclude,places,deadline),listing=readInstancesFlags(flags,ids,regions,excluded),{listed,leftOut,warning}=await listInstances(listing,clients,stop.signal);await show(listed,flags),warning!==void 0&&await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__/* .written */ .Mp)(process.stderr,`eic: ${(0,_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_22__/* .safeLine */ .om)((0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_38__/* .inFlagWords */ .VY)(warning))}
`),process.exitCode=listed.every(({problem})=>problem===void 0)?0:1;let refused=refusal(()=>(0,_chunk_PRHWTTSV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkNumber */ .ws)(listed.length,listing.selection,leftOut));refused!==void 0&&((0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_20__/* .reportFailure */ .x)(refused),process.exitCode=1)}catch(thrown){stop.signal.aborted?process.exitCode=_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_20__/* .failedExitCode */ .h:(0,_chunk_D2ADT5NU_js__WEBPACK_IMPORTED_MODULE_20__/* .reportFailure */ .x)(thrown)}finally{clients.close(),stop.close()}}async function show(listed,{json}){if(json===!0){await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__/* .written */ .Mp)(process.stdout,`${instancesJson(listed,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_38__/* .inFlagWords */ .VY)}
`);return}if(listed.length===0)return;let{colors}=await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_32__/* .terminalAbilities */ .v)(process.stdout);await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__/* .written */ .Mp)(process.stdout,instanceTable(listed,colors));for(let{problem}of listed){if(problem===void 0)continue;let text=`${problem.code}: ${(0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_38__/* .inFlagWords */ .VY)(problem.message)} ${(0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_38__/* .inFlagWords */ .VY)(problem.remedy)}`;await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_54__/* .written */ .Mp)(process.stderr,`eic: ${(0,_chunk_I6EPWJAJ_js__WEBPACK_IMPORTED_MODULE_22__/* .safeLine */ .om)(text)}
`)}}function refusal(action){try{action();return}catch(thrown){return _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_39__/* .EicError */ .U.from(thrown)}}


/***/ })

};
;