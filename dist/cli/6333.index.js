"use strict";
exports.id = 6333;
exports.ids = [6333];
exports.modules = {

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fittedTo),
/* harmony export */   z: () => (/* binding */ columnWidth)
/* harmony export */ });
var wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,none=new RegExp("\\p{Mn}|\\p{Me}|\\u200b|\\u200c|\\u200d|\\ufe0f","u");function columnWidth(text){let columns=0;for(let character of text)columns+=none.test(character)?0:wide.test(character)?2:1;return columns}function fittedTo(text,columns){if(columnWidth(text)<=columns)return text;if(columns<1)return"";let characters=[...text],head=start(characters,Math.ceil((columns-1)/2)),tail=start([...characters].reverse(),columns-1-columnWidth(head.join("")));return`${head.join("")}…${tail.reverse().join("")}`}function start(characters,columns){let kept=[],left=columns;for(let character of characters){if(left-=columnWidth(character),left<0)break;kept.push(character)}return kept}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var _chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);
/* harmony import */ var _chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _chunk_EIT2I3FU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2466);
/* harmony import */ var _chunk_JDLVVTFW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4398);
/* harmony import */ var _chunk_763ZFM54_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3283);
/* harmony import */ var _chunk_ITT7R63A_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6991);
/* harmony import */ var _chunk_7Q4F4H5O_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3561);
/* harmony import */ var _chunk_KUF3GFLP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6765);
/* harmony import */ var _chunk_KBIZXABF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6282);
/* harmony import */ var _chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5102);
/* harmony import */ var _chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2852);
/* harmony import */ var _chunk_3DHLTNDG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6264);
/* harmony import */ var _chunk_CIXF6U7Q_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5784);
/* harmony import */ var _chunk_YT5H6SYW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9780);
/* harmony import */ var _chunk_5GMWJEGS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8900);
/* harmony import */ var _chunk_Z3NGYUYB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6434);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(207);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_17__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_20___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_20__);
/* harmony import */ var _yaml_cjs__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5611);
function renderedSummary(markdown,style){let shown2=[],table=[],endTable=()=>{shown2.push(...alignedTable(table,style)),table=[]},text=markdown.replace(/^### .*\n\n(?:.+\n\n)?```mermaid\n[\s\S]*?\n```\n*/gm,"");for(let line of text.trimEnd().split(`
`)){if(/^\|.*\|$/.test(line)){table.push(line.slice(1,-1).split("|").map(cell=>inlineText(cell.trim())));continue}endTable();let[,heading]=/^#{1,6} (.*)$/.exec(line)??[];shown2.push(heading===void 0?inlineText(line):style("bold",inlineText(heading)))}return endTable(),shown2.join(`
`)}function inlineText(markdown){return markdown.replace(/<\/?(code|details|summary)>/g,"").replace(/\*\*(.+?)\*\*/g,"$1").replace(/\[([^\]]*)\]\(([^)]*)\)/g,"$1 <$2>").replace(/&#(\d{1,7});/g,(entity,code)=>{let number=Number(code);return number>=32&&number<127?String.fromCodePoint(number):entity}).replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&quot;",'"').replaceAll("&amp;","&")}function alignedTable(rows,style){let[header=[],divider=[],...body]=rows,widths=header.map((_,column)=>Math.max(...[header,...body].map(row=>(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_9__/* .columnWidth */ .z)(row[column]??"")))),toRight=divider.map(mark=>mark.endsWith(":")),line=row=>widths.map((columns,column)=>{let cell=row[column]??"",padding=" ".repeat(columns-(0,_chunk_RACZEO6A_js__WEBPACK_IMPORTED_MODULE_9__/* .columnWidth */ .z)(cell));return toRight[column]===!0?padding+cell:cell+padding}).join("  ").trimEnd();return rows.length===0?[]:[style("bold",line(header)),...body.map(line)]}var commandPattern=/^\s*::([\w-]+)(?:\s+[^\n]*?)?::(.*)$/s,annotations={error:"red",warning:"yellow",notice:"blue"};function isAnnotation(name){return Object.hasOwn(annotations,name)}function unescapeData(text){return text.replaceAll("%0D","\r").replaceAll("%0A",`
`).replaceAll("%25","%")}var RunnerLog=class{#rest="";#resumeToken;#indent="";#masks=[];#write;#style;constructor(write,style){this.#write=write,this.#style=style}add(text){let lines=(this.#rest+text).split(`
`);this.#rest=lines.pop()??"";for(let line of lines)this.#line(line)}end(){this.#rest!==""&&this.#line(this.#rest),this.#rest=""}#line(line){let[,name,data=""]=commandPattern.exec(line)??[];if(name===void 0){this.#resumeToken!==void 0&&line.trim()===`::${this.#resumeToken}::`?this.#resumeToken=void 0:this.#show(line);return}if(this.#resumeToken!==void 0){name===this.#resumeToken?this.#resumeToken=void 0:this.#show(line);return}this.#obey(name,unescapeData(data))}#obey(name,data){if(isAnnotation(name)){let label=`${name[0]?.toUpperCase()}${name.slice(1)}`;for(let line of`${label}: ${data}`.split(`
`))this.#show(this.#style(annotations[name],line));return}switch(name){case"group":this.#indent="",this.#show(this.#style("bold",`▼ ${data}`)),this.#indent="  ";break;case"endgroup":this.#indent="";break;case"stop-commands":this.#resumeToken=data;break;case"add-mask":data!==""&&this.#masks.push(data);break;default:}}#show(line){let masked=this.#masks.reduce((text,mask)=>text.replaceAll(mask,"***"),line);this.#write(`${this.#indent}${masked}
`)}};function parseFileCommands(text){let values=new Map,lines=text.split(/\r?\n/);for(let line=lines.shift();line!==void 0;line=lines.shift()){let[,blockName,delimiter]=/^([^=]*?)<<(.+)$/.exec(line)??[],equals=line.indexOf("=");if(blockName!==void 0){let end=lines.indexOf(delimiter??"");values.set(blockName,lines.splice(0,end<0?lines.length:end).join(`
`)),lines.shift()}else equals>0&&values.set(line.slice(0,equals),line.slice(equals+1))}return values}function isRecord(value){return typeof value=="object"&&value!==null}async function readActionMetadata(path){let metadata=(0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_21__/* .parse */ .qg)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(path,"utf8")),{inputs={},runs}=isRecord(metadata)?metadata:{};if(!isRecord(inputs)||!isRecord(runs)||typeof runs.main!="string")throw new Error(`${path} is not the metadata of a JavaScript action`);let defaults=Object.entries(inputs).map(([name,input])=>[name,isRecord(input)&&input.default!==void 0?String(input.default):""]);return{inputs:Object.fromEntries(defaults),main:runs.main,post:typeof runs.post=="string"?runs.post:void 0}}function inputVariable(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}async function runBundle(step,bundle,state,onOutput,signal){let files={GITHUB_OUTPUT:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.temp,"set_output"),GITHUB_STATE:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.temp,"save_state"),GITHUB_STEP_SUMMARY:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.temp,"step_summary"),GITHUB_ENV:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.temp,"set_env"),GITHUB_PATH:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.temp,"add_path")};await Promise.all(Object.values(files).map(file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)(file,"")));let inputs=Object.entries({...step.metadata.inputs,...step.inputs}),{PATH,HOME,TMPDIR}=process.env,child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_20__.spawn)(process.execPath,[(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(step.folder,bundle)],{cwd:step.temp,detached:!0,stdio:["ignore","pipe","pipe"],env:{PATH,HOME,...TMPDIR!==void 0&&{TMPDIR},NODE_OPTIONS:"--no-warnings",CI:"true",GITHUB_ACTIONS:"true",GITHUB_ACTION_REPOSITORY:"org/eic-action",GITHUB_ACTION_REF:"v1",GITHUB_SERVER_URL:"https://github.com",GITHUB_WORKSPACE:step.temp,RUNNER_TEMP:step.temp,RUNNER_OS:process.platform==="darwin"?"macOS":"Linux",...step.env,...files,...Object.fromEntries(inputs.map(([name,value])=>[inputVariable(name),value])),...Object.fromEntries([...state].map(([name,value])=>[`STATE_${name}`,value]))}});for(let stream of[child.stdout,child.stderr])stream.setEncoding("utf8").on("data",onOutput);let cancel=()=>{child.kill("SIGINT")};signal.addEventListener("abort",cancel,{once:!0}),signal.aborted&&cancel();try{await new Promise((resolve,reject)=>{child.once("error",reject),child.once("close",()=>resolve())})}finally{signal.removeEventListener("abort",cancel)}let[outputs,saved,summary]=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(files.GITHUB_OUTPUT,"utf8"),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(files.GITHUB_STATE,"utf8"),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(files.GITHUB_STEP_SUMMARY,"utf8")]);return{exitCode:child.exitCode,outputs:parseFileCommands(outputs),summary,state:parseFileCommands(saved)}}function canReceiveFiles(){return (0,_chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_0__/* .findSftpServer */ .O)()!==void 0||["tar","find","sha256sum"].every(tool=>/GNU/.test((0,node_child_process__WEBPACK_IMPORTED_MODULE_20__.spawnSync)(tool,["--version"]).stdout?.toString()))}var release=String.raw`v2 "final" it's $HOME \o/ ${"`"}date${"`"} 100% ünïcødé 🚀`,page={uploaded:"site/index.html",content:`<h1>It works</h1>
`};function demoStep(instanceIds,port,canUpload){return String.raw`- name: Look around
  uses: org/eic-action@v1
  env:
    RELEASE: ${JSON.stringify(release)}
  with:
    instance-ids: ${instanceIds.join(" ")}
    port: ${port}  # of the sandbox; the default is 22
    shell: sh
    env: |
      RELEASE
      NOTES=one = two; three # four
${canUpload?`    upload: site/ => www
`:""}    run: |
      echo "host     $(uname -n), $(uname -srm)"
      echo "os       $(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME" || uname -v)"
      echo "up      $(uptime 2>/dev/null || echo unknown)"
      echo "home     $HOME of $USER"
      printf 'release  %s\nnotes    %s\n' "$RELEASE" "$NOTES"
${canUpload?`      echo "page     $(cat www/index.html)"
`:""}      echo "a line of standard error" >&2
      echo "::error::a workflow command from an instance is only text"
`}function failingStep(instanceId,port){return`- name: Restart the worker
  uses: org/eic-action@v1
  with:
    instance-ids: ${instanceId}
    port: ${port}
    run: sudo systemctl restart worker
`}function texts(value){return typeof value!="object"||value===null?{}:Object.fromEntries(Object.entries(value).map(([name,text])=>[name,String(text)]))}function parseStep(yaml){let steps=(0,_yaml_cjs__WEBPACK_IMPORTED_MODULE_21__/* .parse */ .qg)(yaml),[step]=Array.isArray(steps)?steps:[];return{inputs:texts(step?.with),env:texts(step?.env)}}async function runDemo({folder,write,style,signal}){let metadata=await readActionMetadata((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,"action.yml"));for(let bundle of[metadata.main,metadata.post])if(bundle!==void 0&&!(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,bundle)))throw new Error(`${bundle} does not exist; build it with \`npm run build\`.`);let heading=text=>write(`
${style("cyan",`── ${text} ──`)}

`),files=await (0,_chunk_2IEPHSR5_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTemporaryFolder */ .w)("eic-demo"),sandbox=await (0,_chunk_IZXUJ4WE_js__WEBPACK_IMPORTED_MODULE_0__/* .startSandbox */ .OT)({instances:[{name:"web-1"},{name:"web-2"},{name:"worker",publicAddress:null}],endpoints:[{}]});try{let uploaded=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(files.path,page.uploaded);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(uploaded)),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)(uploaded,page.content),write(`A sandbox stands in for AWS and three EC2 instances, on loopback addresses of this machine. The action is
`),write(`the real one, from dist/: it makes a key in memory, pushes it, and logs in within 60 seconds.
`),write(`The instance worker has no public address. An EC2 Instance Connect Endpoint leads to it.
`),heading("The step in the workflow");let yaml=demoStep(sandbox.instances.map(({id})=>id),sandbox.sshPort,canReceiveFiles());write(style("dim",indented(yaml)));let stepOf=text=>{let{inputs,env}=parseStep(text);return{folder,metadata,inputs,env:{...sandbox.env,...env},temp:files.path}};heading("The log");let{main,exitCode}=await runStep(stepOf(yaml),{write,style,signal});if(signal.aborted)return write(`
Interrupted
`),main.exitCode||1;heading("The outputs");for(let[name,value]of main.outputs)write(`${style("bold",name)}
${indented(readable(value))}`);heading("The job summary"),write(indented(renderedSummary(main.summary,style)));let{GITHUB_STEP_SUMMARY:summaryFile=""}=process.env;summaryFile!==""&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.appendFile)(summaryFile,main.summary),heading("What the sandbox saw");for(let{operation,status}of sandbox.calls)write(`  ${operation} → ${status}
`);let keys=new Set(sandbox.pushes.map(({publicKey})=>publicKey));if(write(`  ${sandbox.pushes.length} pushes of ${keys.size} different keys
`),exitCode===0){heading("A step that fails: its role may not open a tunnel"),sandbox.fail("OpenTunnel",(0,_chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_10__/* .denied */ .wk)("OpenTunnel",sandbox.principal));let failing=failingStep(sandbox.instances.at(-1)?.id??"",sandbox.sshPort);write(`${style("dim",indented(failing))}
`),await runStep(stepOf(failing),{write,style,signal})}return write(`
`),exitCode}finally{await sandbox.close(),await files.remove()}}async function runStep(step,{write,style,signal}){let{metadata}=step,main=await shown(step,metadata.main,new Map,{write,style,signal}),post=metadata.post===void 0?void 0:await shown(step,metadata.post,main.state,{write,style,signal:new AbortController().signal}),succeeded=main.exitCode===0&&(post===void 0||post.exitCode===0);return{main,exitCode:succeeded?0:main.exitCode||1}}async function shown(step,bundle,state,{write,style,signal}){let log=new RunnerLog(line=>write(`  ${line}`),style),outcome=await runBundle(step,bundle,state,text=>log.add(text),signal);return log.end(),outcome}function indented(text){return text===""?"":`${text.trimEnd().replace(/^(?=.)/gm,"  ")}
`}function readable(value){if(value==="")return"(empty)";if(!value.startsWith("["))return value;try{let items=JSON.parse(value),[first,...more]=Array.isArray(items)?items:[];return`${JSON.stringify(first,null,2)}${more.length===0?"":`
… and ${more.length} more`}`}catch{return value}}


/***/ })

};
;