#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 1225:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ osUserForm),
/* harmony export */   e: () => (/* binding */ isOsUser)
/* harmony export */ });
var osUserPattern="^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$",osUserForm="a user name of 1 to 32 letters, digits and _ . - @, not of digits alone, such as ec2-user",form=new RegExp(osUserPattern);function isOsUser(name){return form.test(name)}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ withAwsOptions),
/* harmony export */   PP: () => (/* binding */ withConnectionOptions),
/* harmony export */   m_: () => (/* binding */ readConnectionFlags),
/* harmony export */   oc: () => (/* binding */ connectionWords),
/* harmony export */   xW: () => (/* binding */ hostKeyMode)
/* harmony export */ });
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8633);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7665);
function withAwsOptions(command,regions="one"){return command.optionsGroup("AWS:").option("--region <region>",`AWS Region${regions==="several"?", or several with commas between them":""} (default: AWS_REGION, AWS_DEFAULT_REGION, or the region of the profile)`).option("--profile <name>","profile of the AWS CLI's configuration files (default: AWS_PROFILE, or the default profile)")}var notHere=["port","os-user","key-type","known-hosts","host-key-verification"],hostKeyMode="auto";function connectionFlags(){return (0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFlags */ .eJ)().filter(({input,option})=>option.helpGroupHeading==="Connection:"&&!notHere.includes(input))}function withConnectionOptions(command,without=[],regions="one"){for(let{input,option}of connectionFlags())without.includes(input)||command.addOption(option);return withAwsOptions(command,regions).optionsGroup("Other:").helpOption("-h, --help","show this help")}function readConnectionFlags(flags,port,osUser){let values=new Map(given(flags)),inputs=new _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i_(name=>name==="port"?String(port):values.get(name)??""),connecting={routing:(0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readRoute */ .S9)(inputs,[],osUser),connectTimeoutMs:inputs.durationMs("connect-timeout"),waitForBootMs:inputs.text("wait-for-boot")===""?void 0:inputs.durationMs("wait-for-boot")};return inputs.done(),connecting}function connectionWords(flags){return given(flags).map(([input,value])=>`--${input}=${value}`)}function given(flags){return connectionFlags().flatMap(({input,option})=>{let value=flags[option.attributeName()];return value===void 0?[]:[[input,String(value)]]})}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ givenOtherwise),
/* harmony export */   VY: () => (/* binding */ inFlagWords),
/* harmony export */   ht: () => (/* binding */ action_inputs_default),
/* harmony export */   nl: () => (/* binding */ errorInFlagWords)
/* harmony export */ });
var action_inputs_default={"instance-ids":{description:"IDs of the instances to run the script on (`i-…`), one or several, separated by commas or whitespace. `instance-ids`, `filters` and `auto-scaling-group` are added to one another; give at least one of them."},filters:{description:"Filters that choose instances, `NAME=VALUE,VALUE` on each line, with EC2's names: `tag:Role=web,api`. An instance is chosen if it passes all lines, each with one of its values; `*` and `?` are wildcards, `\\,` is a comma. Only running instances are chosen, unless a line `instance-state-name=…` says otherwise."},"auto-scaling-group":{description:"Name of an Auto Scaling group, or several, separated by commas or on lines of their own. Chooses the running instances of these groups. For some of a group, write the line `tag:aws:autoscaling:groupName=NAME` in `filters`."},exclude:{description:"IDs of instances that are left out, whatever else chooses them, separated by commas or whitespace."},"max-instances":{description:"Maximum number of instances. If more are chosen, the step fails before anything is run.",default:"500"},"allow-empty":{description:"Whether the step succeeds without running anything if no instance is chosen.",default:"false"},"retry-failed-of":{description:"Results of an earlier run: files of `results-file`, as for `join-results`, or the output `results` itself. Instances that succeeded there are left out of those that are chosen. Without `instance-ids`, `filters` and `auto-scaling-group`, the others of that run are chosen. The step succeeds if none is left."},"aws-region":{description:"AWS Region of the instances, or several, separated by commas or whitespace. Default is `AWS_REGION` or `AWS_DEFAULT_REGION` from the environment."},shards:{description:"Number of jobs to divide the instances among, from 1 to 256. The step then only chooses the instances, and sets the output `matrix`. The jobs of that matrix run on them."},"os-user":{description:"User to log in as on the instance.",default:"ec2-user"},port:{description:"TCP port of the instance's SSH server.",default:"22"},"instance-ip":{description:"IP address or hostname to connect to, instead of the address that EC2 reports. For one instance only."},run:{description:"Script to run. Give either `run` or `run-file`, or neither to copy files only."},"run-file":{description:"Path of a script file in the workspace. Give either `run` or `run-file`."},shell:{description:"Program that runs the script on the instance: `bash` (as `bash --noprofile --norc -eo pipefail`), `sh` (as `sh -e`), or a command with `{0}` in place of the script's path, such as `python3 {0}`. For a login shell: `bash --login -eo pipefail {0}`.",default:"bash"},"working-directory":{description:"Directory on the instance to run the script in. Default is the OS user's home directory."},env:{description:"Environment variables for the script, one on each line: `NAME=value` sets a value, a bare `NAME` passes the step's variable of that name. Lines that begin with `#` are comments. Nothing else of the runner's environment is passed."},"env-from-tags":{description:"Keys of tags that the script gets as variables, separated by commas or line breaks: the tag `Role` becomes `EIC_TAG_ROLE`. It is empty on an instance without this tag."},pty:{description:"Whether to run the script in a pseudo-terminal. Its stdout and stderr are then one stream.",default:"false"},upload:{description:"Files to copy to each instance before the script, `SOURCE => DESTINATION` on each line. SOURCE is a file, a directory, a glob, or `directory/` for what is in it. A DESTINATION with `/` at its end is a directory to put it into. `!GLOB` leaves files out. Relative paths begin in the workspace and in the OS user's home directory."},download:{description:"Files to copy from each instance after the script, in the same form. DESTINATION is in the workspace or in `RUNNER_TEMP`. With several instances, and with any that filters choose, it ends in `/`, and each has a directory in it that is named after its ID."},"download-on-failure":{description:"Whether to copy the files of `download` also if the script failed.",default:"false"},"download-limit":{description:"Maximum size of all files that are copied from one instance, such as `500MiB` or `10GiB`.",default:"10GiB"},"strip-components":{description:"Number of leading names to remove from the path of each file below DESTINATION, as `tar` does.",default:"0"},clean:{description:"Whether to remove from the DESTINATION directories of `upload` what SOURCE does not have, after the new files are in place. Files that a line `!GLOB` names are kept.",default:"false"},unchanged:{description:"What to do with a file that DESTINATION has already with the same content and mode: `copy` it again, or `skip` it.",default:"copy"},become:{description:"Whether to read and write files on the instance as root, with `sudo -n`. The script runs as the OS user.",default:"false"},"preserve-times":{description:"Whether copied files keep their times of modification.",default:"false"},"key-type":{description:"Type of the key pair, `ed25519`, `rsa` (3072 bits) or `auto`, which uses RSA if the instance refuses Ed25519 (FIPS).",default:"auto"},"host-key-verification":{description:"How to verify the instance's SSH host key. `strict` accepts only known keys. `auto` also accepts an unknown key, with a warning that shows how to pin it. `off` checks nothing. A key is known from `known-hosts` or from the instance's console output. A key that contradicts what is known fails in `strict` and `auto`.",default:"auto"},"known-hosts":{description:"Host keys in OpenSSH's `known_hosts` format, or their `SHA256:…` fingerprints. A name is an instance ID, or the address that is dialed."},"connect-timeout":{description:"Maximum time to find the instances, and again to connect and log in to each of them, retries included. Examples: `30s`, `2m`, `90` (seconds).",default:"30s"},"wait-for-boot":{description:"Maximum time to wait for instances that boot, such as `2m`: while they are pending, and again for the SSH server of each to answer. `connect-timeout` begins after that. Default is not to wait."},diagnose:{description:"Whether to find out why a connection failed: the checks of `eic doctor` then run for up to 10 s, as far as the permissions reach, and the error names the cause. `false` makes no further call to AWS after a failure.",default:"true"},timeout:{description:"Maximum time for the script on one instance, and again for the uploads and for the downloads. Examples: `90` (seconds), `90s`, `10m`, `1h`.",default:"10m"},"max-parallel":{description:"Maximum number of instances to run on at the same time.",default:"10"},"fail-fast":{description:"Whether to start no further instance after one has failed. Scripts that are running are not stopped. With `max-parallel: 1` the step ends at the first failure. The error code of the other instances is `EIC_NOT_STARTED`.",default:"false"},"max-failures":{description:"How many instances may fail, as a number or a percentage of all, rounded down (`3`, `10%`). Once more have failed, no further instance is started. Default is `0` with `strategy: rolling`, else `100%`. `fail-fast` is `max-failures: 0`."},strategy:{description:"In which order the instances follow one another. `parallel` starts them as `max-parallel` allows. `rolling` works on one batch after the other. `canary` works on a first batch, in which none may fail, and then on all others. Each is spread over Availability Zones.",default:"parallel"},"batch-size":{description:"Number of instances in a batch of `rolling` or in the first batch of `canary`, or a percentage of all, rounded down but at least one. Default is `10%` for `rolling` and `1` for `canary`."},pause:{description:"Time between two batches of `rolling` or `canary`, such as `90` (seconds), `90s` or `10m`. Default is none."},"health-check":{description:"Script that checks each instance of a batch on which `run` succeeded, after all of the batch have ended: with the same `shell`, `env`, `working-directory` and `timeout`, over a new connection. If it fails, the instance has failed, with `EIC_HEALTH_CHECK_FAILED`. With `strategy: parallel` all instances are one batch."},"connection-type":{description:"How to reach the instances. `direct` dials the public IPv4, IPv6 or private IPv4 address, in this order. `endpoint` (or `eice`) goes through an EC2 Instance Connect Endpoint to the private IPv4 address, or IPv6. `auto` is direct to a public IPv4 address, else through an endpoint of the VPC, else direct to the private address, or IPv6. With `instance-ip`, `auto` is direct. `ssm` goes through SSM Session Manager, with the runner's AWS CLI and Session Manager plugin.",default:"auto"},"endpoint-id":{description:"ID of the EC2 Instance Connect Endpoint (`eice-…`) to use. Default is one in the subnet of the instance, or else in its VPC."},"max-tunnel-duration":{description:"Maximum duration of a tunnel through an endpoint, from `1s` to `1h`, such as `90` (seconds), `90s` or `10m`. Default is one hour, the limit of the service. The script ends with the tunnel."},"proxy-command":{description:"Program to start on the runner for each connection, as OpenSSH's `ProxyCommand`: its standard input and output are the stream to sshd. No shell reads it. `%h` is the address, `%p` the port, `%n` the instance ID, `%r` the OS user."},bastion:{description:"ID of an instance to connect through. It needs EC2 Instance Connect too. `connection-type` and `proxy-command` then say how to reach the bastion."},"bastion-os-user":{description:"User to log in as on the bastion. Default is `os-user`."},"bastion-port":{description:"TCP port of the bastion's SSH server. Default is `port`."},"security-group":{description:"ID of a security group (`sg-…`) in which the port is opened to the runner's address alone, while the step runs. Other rules are not changed. For direct connections. An endpoint needs no open port."},"runner-ip":{description:"IPv4 or IPv6 address of the runner, for `security-group`. Default is the public address, which checkip.amazonaws.com reports."},"install-packages":{description:"Whether to install the EC2 Instance Connect packages on an AlmaLinux instance that refuses the login because it has none. Needs `bootstrap-key`.",default:"false"},"bootstrap-key":{description:"Private key from a secret, without a passphrase, that an instance without the packages accepts: that of the key pair with which it was launched. Used only to run the install script there with `sudo`, and only if a pushed key is refused."},"bootstrap-os-user":{description:"User to log in as with `bootstrap-key`. Default is `os-user`."},output:{description:"How to show the output of several instances. `live` shows each line as it comes, after the name of its instance. `grouped` shows the output after the run: the same output once, with the names of its instances, at most the first 32 KiB and the last 40 lines of each.",default:"live"},"outputs-dir":{description:"Directory in the workspace or in `RUNNER_TEMP` for the output of each instance, as `<instance ID>.stdout` and `<instance ID>.stderr`, at most 100 MiB each, and in all half of the free space of the disk, but at least 1 GiB. The files are raw: secrets are not masked, and the runner obeys workflow commands in a file if a step prints it. Default is no files."},transcript:{description:"File in the workspace or in `RUNNER_TEMP` for a recording of the output (asciicast v2), at most 100 MiB. Every value of `env` and the AWS credentials of the step are masked in it. Other secrets are not: only the runner knows them. Default is no file."},"results-file":{description:"File in the workspace or in `RUNNER_TEMP` for the results as JSON, as the output `results` has them, for `join-results` and `retry-failed-of`. Every value of `env` and the AWS credentials of the step are masked in it. Default is no file."},"join-results":{description:"Files of `results-file` from other jobs, a path, glob or directory on each line. The step then only joins them: its outputs and its job summary are as of one run, and it fails if an instance failed. An instance in `instance-ids` without a result failed."},"report-file":{description:"File in the workspace or in `RUNNER_TEMP` for the report of the run: one HTML page with the timeline, the failures and the end of the output of failed instances, readable without a network. Masked as in `transcript`. Default is no file."}};var givenOtherwise={"instance-ids":"INSTANCE","aws-region":"--region",shards:"INSTANCE","join-results":"FILE",run:"SCRIPT","run-file":"--file","bootstrap-key":"--bootstrap-key-file"};var logIn="Log in with `aws sso login` or `aws configure`, or choose a profile with `--profile`",phrases=[["the step's `with:`","the command line"],["the step has no environment variable","there is no environment variable"],["the step's `env:`","the environment"],["Run the job again","Run the command again"],["run the job again","run the command again"],["running the job again","running the command again"],["run the step again","run the command again"],["Add a step with `aws-actions/configure-aws-credentials` before this one, and `permissions: id-token: write` to the job",logIn],["Add a step with `aws-actions/configure-aws-credentials` before this one",logIn],["Get fresh credentials in this job","Get fresh credentials (`aws sso login`)"],["the policy of the role that the job assumes","the policy of your role or user"],[" in a step before this one. GitHub-hosted Ubuntu runners have both.","."],[" in a step before this one",""],["the PATH of the step","PATH"],["the environment of the step","the environment"],["`HTTP_PROXY` of the step","`HTTP_PROXY`"],["instances of this step","instances of this command"],["the `known-hosts` input","`known-hosts`"],["the runner's","this machine's"],["the runner","this machine"]];function inFlagWords(text){return phrases.reduce((changed,[workflow,terminal])=>changed.replaceAll(workflow,terminal),text).replaceAll(/`([a-z][a-z-]*)(?:: ([^`]+))?`/g,(whole,input,value)=>{if(!Object.hasOwn(action_inputs_default,input))return whole;let flag=givenOtherwise[input]??`--${input}`;return value===void 0||value==="true"?`\`${flag}\``:`\`${flag} ${value}\``})}function errorInFlagWords(error){return error.with({message:inFlagWords(error.message),remedy:inFlagWords(error.remedy),details:error.details.map(inFlagWords)})}


/***/ }),

/***/ 1631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ withUsageExitCode),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   rP: () => (/* binding */ usageExitCode)
/* harmony export */ });
var UsageError=class extends Error{name="UsageError"},usageExitCode=2;function withUsageExitCode(command){return command.exitOverride(({exitCode})=>{process.exit(exitCode===0?0:usageExitCode)}),command.configureOutput({outputError:(text,write)=>write(text.replace(/^error: /,"eic: "))}),command.commands.forEach(withUsageExitCode),command}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ pageBeside),
  v: () => (/* binding */ terminalAbilities)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ./chunk-CQU2K2SS.js
async function terminalAbilities(stream,env=process.env){let forced=env.FORCE_COLOR!==void 0&&!["","0","false"].includes(env.FORCE_COLOR),terminal=stream.isTTY===!0&&env.TERM!=="dumb"&&env.FORCE_COLOR!=="0",colors=(env.NO_COLOR??"")===""&&(forced||terminal);if(stream.isTTY!==!0&&env.FORCE_HYPERLINK===void 0)return{colors,hyperlinks:!1};let{createSupportsHyperlinks}=await __nccwpck_require__.e(/* import() */ 6525).then(__nccwpck_require__.bind(__nccwpck_require__, 6525));return{colors,hyperlinks:createSupportsHyperlinks(stream)}}function pageBeside(page,program=process.argv[1]??""){try{let path=(0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)),"..","..",page);return (0,external_node_fs_.existsSync)(path)?(0,external_node_url_namespaceObject.pathToFileURL)(path).href:void 0}catch{return}}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8070);
var maxProblems=50,InputReader=class{#problems=[];#names=new Set;#source;constructor(source){this.#source=source}get names(){return[...this.#names]}problem(sentence){this.#problems.push(sentence)}text(name){return this.raw(name).trim()}raw(name){return this.#names.add(name),this.#source(name)}boolean(name){let text=this.text(name);return/^(true|True|TRUE)$/.test(text)?!0:(/^(false|False|FALSE|)$/.test(text)||this.problem(`\`${name}\` is ${described(text)}; it takes true or false.`),!1)}integer(name,least,most){let text=this.text(name),value=/^\d{1,9}$/.test(text)?Number(text):Number.NaN;return value>=least&&value<=most?value:(this.problem(`\`${name}\` is ${described(text)}; it takes a whole number from ${least} to ${most}.`),least)}choice(name,choices){let text=this.text(name),found=choices.find(choice=>choice===text);if(found!==void 0)return found;this.problem(`\`${name}\` is ${described(text)}; it takes one of ${choices.join(", ")}.`);let[first]=choices;if(first===void 0)throw new RangeError("a choice needs choices");return first}durationMs(name,mostSeconds=86400){let text=this.text(name),[,count="",unit="s"]=/^(\d{1,6})\s*([smh])?$/.exec(text)??[],seconds=Number(count)*({s:1,m:60,h:3600}[unit]??1);return count!==""&&seconds>=1&&seconds<=mostSeconds?seconds*1e3:(this.problem(`\`${name}\` is ${described(text)}; it takes a duration from 1s to ${mostSeconds/3600}h, such as 90 (seconds), 90s, 10m or 1h.`),1e3)}done(undone="nothing was sent to AWS"){if(this.#problems.length===0)return;let more=this.#problems.length-maxProblems,rest=more>0?[`… and ${more} more.`]:[];throw new _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .U("EIC_INPUT_INVALID",`${countText(this.#problems)}; ${undone}.`,{remedy:"Correct the step's `with:`:",details:[...this.#problems.slice(0,maxProblems),...rest]})}};function countText(problems){let inputs=new Set(problems.map(problem=>/^`[^`]*`/.exec(problem)?.[0])).size;return inputs>1?`${inputs} inputs have mistakes`:`1 input has ${problems.length===1?"a mistake":`${problems.length} mistakes`}`}var maxShown=60;function described(text){if(text==="")return"empty";let lines=text.split(/\r\n|[\n\r]/).length;return lines>1?`a text of ${lines} lines`:text.length>maxShown?`a text of ${text.length} characters`:`"${withoutControls(text)}"`}function shown(text){return text.length>maxShown?`[${text.length} characters]`:withoutControls(text)}function withoutControls(text){return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g," ")}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ errorsOnly),
/* harmony export */   s: () => (/* binding */ findingCounts)
/* harmony export */ });
function errorsOnly(report){return{...report,files:report.files.map(file=>({...file,findings:file.findings.filter(({severity})=>severity==="error")})),hiddenWarnings:findingCounts(report).warnings}}function findingCounts({files}){let all=files.flatMap(({findings})=>findings),configurations=files.filter(({isConfiguration,findings})=>isConfiguration&&findings.length>0).length,errors=all.filter(({severity})=>severity==="error").length;return{files:files.filter(({isConfiguration})=>!isConfiguration).length,configurations,errors,warnings:all.length-errors,fixable:all.filter(({fix})=>fix!==void 0).length}}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ require_shell_quote)
/* harmony export */ });
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(207);
var require_quote=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/shell-quote/quote.js"(exports,module){"use strict";var OPS=["||","&&",";;&",";;",";&","|&","<(",">(","<<<","<<-","<<",">>",">&",">|","&>>","&>","<&","<>","&",";","(",")","|","<",">"],LINE_TERMINATORS=/[\n\r\u2028\u2029]/,GLOB_SHELL_SPECIAL=/[\s#!"$&'():;<=>@\\^`|~]/g;module.exports=function(xs){var sawComment=!1;return xs.map(function(s){if(sawComment&&typeof s=="string"&&LINE_TERMINATORS.test(s))throw new TypeError("a token after a `comment` must not contain line terminators");if(s==="")return"''";if(s&&typeof s=="object"){if("op"in s&&s.op==="glob"){if(typeof s.pattern!="string")throw new TypeError("glob token requires a string `pattern`");if(LINE_TERMINATORS.test(s.pattern))throw new TypeError("glob `pattern` must not contain line terminators");return s.pattern===""?"''":s.pattern.replace(GLOB_SHELL_SPECIAL,"\\$&")}if("op"in s&&typeof s.op=="string"){if(OPS.indexOf(s.op)<0)throw new TypeError("invalid `op` value: "+JSON.stringify(s.op));return s.op.replace(/[\s\S]/g,"\\$&")}if("comment"in s&&typeof s.comment=="string"){if(LINE_TERMINATORS.test(s.comment))throw new TypeError("`comment` must not contain line terminators");return sawComment=!0,"#"+s.comment}throw new TypeError("unrecognized object token shape")}return/'/.test(s)&&/!/.test(s)?"'"+s.replace(/'/g,`'"'"'`)+"'":/["\s\\]/.test(s)&&!/'/.test(s)?"'"+s+"'":/["'\s]/.test(s)?'"'+s.replace(/(["\\$`])/g,"\\$1")+'"':String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g,"$1\\$2")}).join(" ")}}});var require_parse=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/shell-quote/parse.js"(exports,module){"use strict";var CONTROL="(?:"+["\\|\\|","\\&(?:\\&|>>?)",";;\\&?","[;|]\\&","\\<\\(","\\<\\<\\<","\\<\\<-","\\<\\<(?!\\()",">>",">[&|(]","<[&>]","[&;()|<>]"].join("|")+")",controlRE=new RegExp("^"+CONTROL+"$"),META="|&;()<> \\t",SINGLE_QUOTE="'([^']*?)'",ANSI_C_BODY="(?:\\\\[\\s\\S]|[^\\\\'])*?",ANSI_C_QUOTE="\\$'"+ANSI_C_BODY+"'",ansiCAt=new RegExp("\\$'"+ANSI_C_BODY+"(?:(')|\\\\?$)","g"),ANSI_C_LETTERS="abeEfnrtv",ANSI_C_CHARS=`\x07\b\x1B\x1B\f
\r	\v`,hash=/^#$/,SQ="'",DQ='"',DS="$",TOKEN="",mult=4294967296;for(i=0;i<4;i++)TOKEN+=(mult*Math.random()).toString(16);var i,startsWithToken=new RegExp("^"+TOKEN);function matchAll(s,r){for(var origIndex=r.lastIndex,matches=[],matchObj;matchObj=r.exec(s);)matches[matches.length]=matchObj,r.lastIndex===matchObj.index&&(r.lastIndex+=1);return r.lastIndex=origIndex,matches}function getVar(env,pre,key){var r=typeof env=="function"?env(key):env[key];return typeof r>"u"&&key!=""?r="":typeof r>"u"&&(r="$"),typeof r=="object"?pre+TOKEN+JSON.stringify(r)+TOKEN:pre+r}var ansiCEscape=/\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;function expandAnsiCEscape(m,escape){var kind=escape.charAt(0);if(kind==="c"){var ctrl=escape.charAt(1);return ctrl==="?"?"":String.fromCharCode(ctrl.charCodeAt(0)&31)}if(kind==="x"||kind==="u"||kind==="U"){var cp=parseInt(escape.slice(1),16);return cp>1114111?m:String.fromCharCode.apply(null,cp>65535?[55232+(cp>>10),56320+(cp&1023)]:[cp])}if(kind>="0"&&kind<="7")return String.fromCharCode(parseInt(escape,8)&255);var letter=ANSI_C_LETTERS.indexOf(escape);return letter<0?escape:ANSI_C_CHARS.charAt(letter)}function expandAnsiC(body){return body.replace(ansiCEscape,expandAnsiCEscape).split("\0")[0]}function closesAnsiC(s,i2){return ansiCAt.lastIndex=i2,!!ansiCAt.exec(s)[1]}function parseInternal(string,env,opts){opts||(opts={});var BS=opts.escape||"\\",ifs=opts.splitUnquoted===!0?` 	
`:typeof opts.splitUnquoted=="string"?opts.splitUnquoted:"",BAREWORD="(\\"+BS+`['"$\\`+BS+META+"]|\\$\\$|\\$(?!"+ANSI_C_QUOTE.slice(2)+`)|[^\\s'"$`+META+"])+",DOUBLE_QUOTE='"(?:\\'+BS+'[\\s\\S]|[^"\\'+BS+'])*"',chunker=new RegExp(["("+CONTROL+")","("+ANSI_C_QUOTE+"|"+BAREWORD+"|"+DOUBLE_QUOTE+"|"+SINGLE_QUOTE+")+"].join("|"),"g"),matches=matchAll(string,chunker);if(matches.length===0)return[];env||(env={});var commented=!1;return matches.map(function(match){var s=match[0];if(!s||commented)return;if(controlRE.test(s))return{op:s};var quote=!1,esc=!1,out="",words=[],sawQuote=!1,pendingNw=null,isGlob=!1,i2;function parseEnvVar(){i2+=1;var varend,varname,char=s.charAt(i2);if(char==="{"){if(i2+=1,s.charAt(i2)==="}")throw new Error("Bad substitution: "+s.slice(i2-2,i2+1));var depth=1;for(varend=i2;depth>0&&varend<s.length;)s.charAt(varend)==="{"&&s.charAt(varend-1)==="$"?depth+=1:s.charAt(varend)==="}"&&(depth-=1),varend+=1;if(depth!==0)throw new Error("Bad substitution: "+s.slice(i2));varend-=1,varname=s.slice(i2,varend),i2=varend}else if(/[*@#?$!-]/.test(char))varname=char;else{var slicedFromI=s.slice(i2);varend=slicedFromI.match(/[^\w\d_]/),varend?(varname=slicedFromI.slice(0,varend.index),i2+=varend.index-1):(varname=slicedFromI,i2=s.length)}return getVar(env,"",varname)}function flushRun(){if(pendingNw!==null){if(pendingNw===0)out!==""&&(words[words.length]=out,out="");else{words[words.length]=out,out="";for(var fe=1;fe<pendingNw;fe+=1)words[words.length]=""}pendingNw=null}}for(i2=0;i2<s.length;i2++){var c=s.charAt(i2);if(ifs&&c!==DS&&flushRun(),isGlob=isGlob||!quote&&(c==="*"||c==="?"),esc)out+=c,esc=!1;else if(quote)c===quote?quote=!1:quote==SQ?out+=c:c===BS?(i2+=1,c=s.charAt(i2),c===DQ||c===BS||c===DS?out+=c:out+=BS+c):c===DS?out+=parseEnvVar():out+=c;else if(c===DQ||c===SQ)quote=c,sawQuote=!0;else{if(controlRE.test(c))return{op:s};if(hash.test(c)){commented=!0;var commentObj={comment:string.slice(match.index+i2+1)};return out.length?[out,commentObj]:[commentObj]}else if(c===BS)esc=!0;else if(c===DS&&s.charAt(i2+1)===SQ&&closesAnsiC(s,i2))flushRun(),sawQuote=!0,out+=expandAnsiC(s.slice(i2+2,ansiCAt.lastIndex-1)),i2=ansiCAt.lastIndex-1;else if(c===DS){var value=parseEnvVar();if(!ifs)out+=value;else for(var vi=0;vi<value.length;vi+=1){var vc=value.charAt(vi);ifs.indexOf(vc)<0?(flushRun(),out+=vc):pendingNw===null?pendingNw=vc===" "||vc==="	"||vc===`
`?0:1:vc!==" "&&vc!=="	"&&vc!==`
`&&(pendingNw+=1)}}else out+=c}}if(isGlob)return{op:"glob",pattern:out};if(ifs){if(pendingNw!==null&&pendingNw>0){words[words.length]=out,out="";for(var te=1;te<pendingNw;te+=1)words[words.length]=""}return(out!==""||sawQuote&&words.length===0)&&(words[words.length]=out),words}return out}).reduce(function(prev,arg){return typeof arg>"u"||[].concat(arg).forEach(function(entry){prev[prev.length]=entry}),prev},[])}module.exports=function(s,env,opts){var mapped=parseInternal(s,env,opts);return typeof env!="function"?mapped:mapped.reduce(function(acc,s2){if(typeof s2=="object")return acc[acc.length]=s2,acc;var xs=s2.split(RegExp("("+TOKEN+".*?"+TOKEN+")","g"));return xs.length===1?(acc[acc.length]=xs[0],acc):(xs.filter(Boolean).forEach(function(x){acc[acc.length]=startsWithToken.test(x)?JSON.parse(x.split(TOKEN)[1]):x}),acc)},[])}}});var require_shell_quote=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/shell-quote/index.js"(exports){"use strict";exports.quote=require_quote();exports.parse=require_parse()}});


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inSingleQuotes)
/* harmony export */ });
function inSingleQuotes(text){return`'${text.replaceAll("'","'\\''")}'`}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ thrownText)
/* harmony export */ });
function thrownText(thrown){if(thrown instanceof Error)return thrown.message;try{return String(thrown)}catch{return"a value without a text form"}}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ styler)
/* harmony export */ });
var codes={bold:"1",dim:"2",red:"31",green:"32",yellow:"33",blue:"34",magenta:"35",cyan:"1;36"};function styler(colors){return colors?(style,text)=>`\x1B[${codes[style]}m${text}\x1B[0m`:(_,text)=>text}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ environmentWith),
/* harmony export */   T7: () => (/* binding */ variableMeanings),
/* harmony export */   dU: () => (/* binding */ sandboxVariables),
/* harmony export */   oN: () => (/* binding */ shellCode)
/* harmony export */ });
/* harmony import */ var _chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7416);
var overriding=["AWS_SESSION_TOKEN","AWS_PROFILE","AWS_DEFAULT_PROFILE","AWS_ENDPOINT_URL_EC2","AWS_ENDPOINT_URL_EC2_INSTANCE_CONNECT","AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"],variableMeanings=[["EIC_SANDBOX_INSTANCE_IDS","instance IDs"],["EIC_SANDBOX_ADDRESSES","their addresses, on this machine"],["EIC_SANDBOX_SSH_PORT","SSH port of all of them"],["EIC_SANDBOX_ENDPOINT_IDS","IDs of the EC2 Instance Connect Endpoints"],["EIC_SANDBOX_KNOWN_HOSTS","known_hosts file with their host keys"],["EIC_SANDBOX_PID","process ID of the sandbox"]];function sandboxVariables(sandbox){return{...sandbox.env,EIC_SANDBOX_INSTANCE_IDS:sandbox.instances.map(({id})=>id).join(" "),EIC_SANDBOX_ADDRESSES:sandbox.instances.map(({address})=>address).join(" "),EIC_SANDBOX_SSH_PORT:String(sandbox.sshPort),EIC_SANDBOX_ENDPOINT_IDS:sandbox.endpoints.map(({id})=>id).join(" "),EIC_SANDBOX_KNOWN_HOSTS:sandbox.knownHostsFile,EIC_SANDBOX_PID:String(process.pid)}}function environmentWith(variables,env=process.env){let kept=Object.entries(env).filter(([name])=>!overriding.includes(name));return{...Object.fromEntries(kept),...variables}}function shellCode(variables){let exports=Object.entries(variables).map(([name,value])=>`export ${name}=${(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_0__/* .inSingleQuotes */ .d)(value)}`);return`${[`unset ${overriding.join(" ")}`,...exports].join(`
`)}
`}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   qs: () => (/* binding */ __callDispose),
/* harmony export */   r1: () => (/* binding */ __using)
/* harmony export */ });
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name),__typeError=msg=>{throw TypeError(msg)};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var __using=(stack,value,async)=>{if(value!=null){typeof value!="object"&&typeof value!="function"&&__typeError("Object expected");var dispose,inner;async&&(dispose=value[__knownSymbol("asyncDispose")]),dispose===void 0&&(dispose=value[__knownSymbol("dispose")],async&&(inner=dispose)),typeof dispose!="function"&&__typeError("Object not disposable"),inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),stack.push([async,dispose,value])}else async&&stack.push([async]);return value},__callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError=="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_},fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=!0,e),next=it=>{for(;it=stack.pop();)try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}if(hasError)throw error};return next()};


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ endpointAddress),
/* harmony export */   Xf: () => (/* binding */ isEndpointTarget),
/* harmony export */   ey: () => (/* binding */ directAddress),
/* harmony export */   rx: () => (/* binding */ autoEndpointAddress),
/* harmony export */   wv: () => (/* binding */ privateAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
function directAddress({publicIpv4,ipv6,privateIpv4:privateIpv42}){return publicIpv4??ipv6??privateIpv42}function endpointAddress({privateIpv4:privateIpv42,ipv6}){return privateIpv42??ipv6}function autoEndpointAddress({publicIpv4,privateIpv4:privateIpv42}){return publicIpv4===void 0?privateIpv42:void 0}var privateIpv4=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;for(let[network,prefix]of[["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["198.18.0.0",15]])privateIpv4.addSubnet(network,prefix);function isEndpointTarget(address){return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)===6||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)===4&&privateIpv4.check(address)}function privateAddress({privateIpv4:privateIpv42,ipv6,publicIpv4}){return privateIpv42??ipv6??publicIpv4}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ ignoreClosedPipe),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   ro: () => (/* binding */ allowClosedOutput)
/* harmony export */ });
function allowClosedOutput(){for(let stream of[process.stdout,process.stderr])stream.on("error",error=>{throw error.code==="EPIPE"&&process.exit(),error})}function ignoreClosedPipe(){for(let stream of[process.stdout,process.stderr])stream.on("error",()=>{})}function written(stream,text){return new Promise(resolve=>{text===""?resolve():stream.write(text,()=>resolve())})}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   eJ: () => (/* binding */ inputFlags)
/* harmony export */ });
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1225);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9959);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(207);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _commander_cjs__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8944);
function readBastion(inputs,step){let instanceId=inputs.text("bastion"),osUser=inputs.text("bastion-os-user"),port=inputs.text("bastion-port")===""?step.port:inputs.integer("bastion-port",1,65535);if(instanceId===""){for(let name of["bastion-os-user","bastion-port"])inputs.text(name)!==""&&inputs.problem(`\`${name}\` has no effect without \`bastion\`.`);return}return/^i-[a-f0-9]{8,30}$/.test(instanceId)?step.instanceIds.includes(instanceId)&&inputs.problem("`bastion` is also in `instance-ids`; run on the bastion in a step of its own, without `bastion`."):inputs.problem(`\`bastion\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(instanceId)}; it takes one instance ID, "i-" and 8 or 17 digits of 0-9 and a-f.`),osUser!==""&&!(0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_2__/* .isOsUser */ .e)(osUser)&&inputs.problem(`\`bastion-os-user\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(osUser)}; it takes ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_2__/* .osUserForm */ .E}.`),{instanceId,osUser:osUser===""?step.osUser:osUser,port}}var import_shell_quote=(0,_chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_5__/* .__toESM */ .f1)((0,_chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_0__/* .require_shell_quote */ .w)());var tokens="%h, %p, %n, %r and %%";function readProxyCommand(inputs){let text=inputs.text("proxy-command");if(text==="")return;let result=wordsOf(text);if(Array.isArray(result))return result;inputs.problem(`\`proxy-command\` ${result}.`)}function wordsOf(text){if(/[\0\r\n]/.test(text))return`is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(text)}; it takes one command line`;if(/['"]/.test(text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/g,"")))return"has a quote that is not closed";let words=[];for(let word of parsed(text)){if(typeof word!="string")return"is split into words, and no shell reads it: quote the characters | & ; < > ( ) $ * ? #, or put the command into a script file";words.push(word)}let wrong=words.flatMap(word=>word.match(/%.?/gsu)??[]).find(token=>!/^%[hpnr%]$/.test(token));return wrong==="%"?`has a % at the end of a word; it takes ${tokens}, and %% is a percent sign`:wrong!==void 0?`has the token ${wrong}; it takes ${tokens}, and %% is a percent sign`:words[0]===""||words[0]?.includes("%")?"does not begin with the name of a program":words}function parsed(text){let variable={op:"variable"};try{return(0,import_shell_quote.parse)(text,()=>variable)}catch{return[variable]}}var connectionTypes={auto:"auto",direct:"direct",endpoint:"endpoint",eice:"endpoint",ssm:"ssm"},maxTunnelSeconds=3600;function readRoute(inputs,instanceIds,osUser){let connectionType=connectionTypes[inputs.choice("connection-type",["auto","direct","endpoint","eice","ssm"])],port=inputs.integer("port",1,65535),route={port,instanceIp:readInstanceIp(inputs,instanceIds),connectionType,endpointId:readEndpointId(inputs),maxTunnelSeconds:readMaxTunnelSeconds(inputs),proxyCommand:readProxyCommand(inputs),bastion:readBastion(inputs,{instanceIds,osUser,port})};return refuseCombinations(inputs,route.bastion===void 0?route:{...route,instanceIp:void 0}),route}function readEndpointId(inputs){let id=inputs.text("endpoint-id");if(id!=="")return/^eice-[a-f0-9]{8,32}$/.test(id)||inputs.problem(`\`endpoint-id\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(id)}; it takes the ID of an EC2 Instance Connect Endpoint, "eice-" and digits of 0-9 and a-f.`),id}function readMaxTunnelSeconds(inputs){if(inputs.text("max-tunnel-duration")!=="")return inputs.durationMs("max-tunnel-duration",maxTunnelSeconds)/1e3}function refuseCombinations(inputs,route){let{connectionType,instanceIp,endpointId}=route,isCommand=inputs.text("proxy-command")!=="";isCommand&&connectionType!=="auto"&&inputs.problem("`proxy-command` is the way to the instance, and so is `connection-type`; give one of the two."),connectionType==="ssm"&&instanceIp!==void 0&&inputs.problem("`instance-ip` has no effect with `connection-type: ssm`: Session Manager finds the instance by its ID.");let why=isCommand?"`proxy-command` is the way to the instance":connectionType==="direct"||connectionType==="ssm"?`\`connection-type\` is ${connectionType}`:"the connection to `instance-ip` is direct unless `connection-type` is endpoint",noEndpoint=isCommand||connectionType==="direct"||connectionType==="ssm"||connectionType==="auto"&&instanceIp!==void 0;noEndpoint&&endpointId!==void 0&&inputs.problem(`\`endpoint-id\` has no effect: ${why}.`),noEndpoint&&inputs.text("max-tunnel-duration")!==""&&inputs.problem(`\`max-tunnel-duration\` has no effect: ${why}.`),connectionType==="endpoint"&&instanceIp!==void 0&&!(0,_chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_3__/* .isEndpointTarget */ .Xf)(instanceIp)&&inputs.problem(`\`instance-ip\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(instanceIp)}; with \`connection-type\` endpoint it takes a private IPv4 address or an IPv6 address.`)}function readInstanceIp(inputs,instanceIds){let address=inputs.text("instance-ip");if(address==="")return;instanceIds.length>1&&inputs.problem(`\`instance-ip\` can be used with one instance only; \`instance-ids\` has ${instanceIds.length}.`);let label="[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?",hostName=new RegExp(`^(?=.{1,253}$)${label}(\\.${label})*\\.?$`);return (0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(address)===0&&(!hostName.test(address)||/^[\d.]+$/.test(address))&&inputs.problem(`\`instance-ip\` is ${(0,_chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(address)}; it takes an IPv4 or IPv6 address or a hostname.`),address}function listed(value,before){return[...before??[],value]}var differences={filters:{value:"name=value,…",description:"Filter that chooses instances, with EC2's names, such as `tag:Role=web,api`; may be repeated. An instance is chosen if it passes all, each with one of its values; `*` and `?` are wildcards, `\\,` is a comma. Only running instances are chosen, unless `instance-state-name=…` says otherwise. Those of INSTANCE are added.",repeatable:!0},"auto-scaling-group":{value:"names"},exclude:{value:"instance",description:"Instance to leave out, by its ID or its Name tag; of several that have the name, all are left out. Several are separated by commas, and the flag may be repeated.",repeatable:!0},"retry-failed-of":{value:"file",description:"Results of an earlier run, as --json or --results-file writes them, or a glob or directory of such files. Instances that succeeded there are left out. Without INSTANCE and filters, the others of that run are chosen."},"max-instances":{value:"number"},env:{value:"NAME[=value]",description:"Environment variable for the script; may be repeated. Without a value it is that of this environment, which keeps a secret out of the process list. Nothing else of this environment is passed.",repeatable:!0},"known-hosts":{value:"file",description:"File with host keys in OpenSSH's `known_hosts` format, or their `SHA256:…` fingerprints. A name is an instance ID, or the address that is dialed."},"outputs-dir":{value:"directory",description:"Directory for the output of each instance, as `<instance ID>.stdout` and `<instance ID>.stderr`, at most 100 MiB each, and in all half of the free space of the disk, but at least 1 GiB. Default is no files."},transcript:{value:"file",description:"File for a recording of the output (asciicast v2), at most 100 MiB. Every value of `env` and the AWS credentials in this environment are masked in it; other secrets are not."},"results-file":{value:"file",description:"File for the results as JSON, as --json prints them. Every value of `env` and the AWS credentials in this environment are masked in it."},"report-file":{value:"file",description:"File for the report of the run: one HTML page with the timeline, the failures and the end of the output of failed instances, readable without a network. Masked as in --transcript."},upload:{value:"source => destination",description:"File, directory or glob to copy to each instance before the script; may be repeated. `directory/` is what is in it. A destination with `/` at its end is a directory to put it into. `!GLOB` in place of both leaves files out.",repeatable:!0},download:{value:"source => destination",description:"The same from each instance after the script. With several instances, the destination ends in `/`, and each has a directory in it that is named after its ID.",repeatable:!0},diagnose:{value:"diagnose",description:"Do not look for the cause of a failed connection. Otherwise the checks of `eic doctor` run for up to 10 s, as far as the permissions reach, and the error names the cause."},"download-limit":{value:"size"},"env-from-tags":{value:"keys"},"max-parallel":{value:"number"},"max-failures":{value:"number or %"},"batch-size":{value:"number or %"},pause:{value:"duration"},"health-check":{value:"script"},output:{value:"mode"},"os-user":{value:"name"},"host-key-verification":{value:"mode"}},groups={"Choosing instances:":["filters","auto-scaling-group","exclude","max-instances","allow-empty","retry-failed-of"],"Script:":["shell","working-directory","env","env-from-tags","pty","timeout"],"Files:":["upload","download","download-on-failure","download-limit","strip-components","clean","unchanged","become","preserve-times"],"Several instances:":["max-parallel","fail-fast","max-failures","strategy","batch-size","pause","health-check"],"Access to the instance:":["security-group","runner-ip","install-packages","bootstrap-os-user"],"Output:":["output","outputs-dir","transcript","results-file","report-file","diagnose"]};function inputFlags(){return Object.entries(_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_4__/* .action_inputs_default */ .ht).filter(([input])=>!Object.hasOwn(_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_4__/* .givenOtherwise */ .SO,input)).map(([input,{description,default:value}])=>{let option=flagOption(input,description,value),group=Object.entries(groups).find(([,members])=>members.includes(input))?.[0];return{input,option:option.helpGroup(group??"Connection:")}})}function flagOption(input,described2,value){let difference=differences[input],description=(0,_chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_4__/* .inFlagWords */ .VY)(difference?.description??described2).replaceAll(/\s+/g," ").trim();if(value==="false")return new _commander_cjs__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$(`--${input}`,description);if(value==="true")return new _commander_cjs__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$(`--no-${input}`,description);let name=difference?.value??/[^-]+$/.exec(input)?.[0]??"value",option=new _commander_cjs__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$(`--${input} <${name}>`,description);return difference?.repeatable===!0&&option.argParser(listed),value===void 0?option:option.default(value)}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commandAfterDashes),
/* harmony export */   l: () => (/* binding */ commandScript)
/* harmony export */ });
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1631);
/* harmony import */ var _chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7416);
function commandAfterDashes(operands,argv){let dashes=argv.indexOf("--");return dashes<0?void 0:operands.slice(operands.length-(argv.length-dashes-1))}function commandScript(words){let[first="",...more]=words;if(first==="")throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("After --, name the command to run.");if(more.length===0&&/\s/.test(first))throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("COMMAND is one word with spaces in it, and no command has such a name. Write it without quotes (-- systemctl restart nginx), or for shell syntax use -- sh -c '…' or --file.");return words.map(_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d).join(" ")}


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ EicError)
/* harmony export */ });
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2347);
var EicError=class _EicError extends Error{constructor(code,message,{remedy,details=[],requestId,cause}){super(message,cause===void 0?void 0:{cause});this.code=code;this.remedy=remedy,this.details=details,this.requestId=requestId}code;name="EicError";remedy;details;requestId;with({code=this.code,message=this.message,remedy=this.remedy,details=this.details}){return new _EicError(code,message,{remedy,details,requestId:this.requestId,cause:this.cause})}static from(thrown){return thrown instanceof _EicError?thrown:new _EicError("EIC_INTERNAL",`Unexpected failure: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownText */ .k)(thrown)}`,{remedy:"This is a defect: run the job again with debug logging on and report the stack trace.",cause:thrown})}};


/***/ }),

/***/ 6147:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ failOns),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1164);
var version="0.1.0";var failOns=["error","warning","never"];function verdictOn(report,{failOn,maxWarnings=Number.POSITIVE_INFINITY}){if(report.failures.length>0)return"unread";let{errors,warnings}=(0,_chunk_FVQHPRCU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingCounts */ .s)(report);return warnings>maxWarnings||failOn!=="never"&&errors>0||failOn==="warning"&&warnings>0?"failed":"passed"}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ StopSignal)
/* harmony export */ });
var stopSignals=["SIGINT","SIGTERM","SIGHUP"],StopSignal=class{received;#controller=new AbortController;#listener;constructor(){let resolveReceived=()=>{};this.received=new Promise(resolve=>{resolveReceived=resolve}),this.#listener=signal=>{this.close(),resolveReceived(signal),this.#controller.abort()};for(let signal of stopSignals)process.on(signal,this.#listener)}get signal(){return this.#controller.signal}close(){for(let signal of stopSignals)process.off(signal,this.#listener)}};


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ isPreset),
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
var presets=["recommended","strict","all"];function isPreset(name){return presets.some(preset=>preset===name)}var defaultConfiguration={preset:"recommended",severities:new Map,options:new Map,osUsers:["ec2-user"],variables:new Map,ignores:[]};


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   EL: () => (/* binding */ ConnectionReset),
/* harmony export */   Gy: () => (/* binding */ AwsError),
/* harmony export */   HH: () => (/* binding */ isAwsService),
/* harmony export */   mV: () => (/* binding */ isEc2Operation),
/* harmony export */   v6: () => (/* binding */ throttled),
/* harmony export */   wk: () => (/* binding */ denied),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zU: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
var ec2OperationNames=["DescribeInstances","DescribeInstanceStatus","DescribeInstanceConnectEndpoints","DescribeImages","GetConsoleOutput","DescribeVpcs","DescribeSubnets","DescribeRouteTables","DescribeNetworkAcls","DescribeSecurityGroups","DescribeSecurityGroupRules","AuthorizeSecurityGroupIngress","RevokeSecurityGroupIngress","DescribeTags","CreateTags","DeleteTags","DescribeManagedPrefixLists","GetManagedPrefixListEntries"];function isEc2Operation(name){return ec2OperationNames.some(known=>known===name)}function isAwsService(name){return name==="ec2"||name==="ec2-instance-connect"||name==="sts"}var statuses={AuthFailure:401,AuthException:403,DryRunOperation:412,EC2InstanceNotFoundException:404,EC2InstanceUnavailableException:503,InternalError:500,InternalFailure:500,InvalidClientTokenId:403,MissingAuthenticationToken:403,RequestLimitExceeded:503,SerialConsoleAccessDisabledException:403,SerialConsoleSessionUnavailableException:500,ServiceException:500,ServiceUnavailable:503,SignatureDoesNotMatch:403,ThrottlingException:429,Unavailable:503,UnauthorizedOperation:403},AwsError=class extends Error{name="AwsError";code;status;constructor(code,message,status){super(message),this.code=code,this.status=status??statuses[code]??400}};var operations=new Map([...ec2OperationNames.map(name=>[name,"ec2"]),["GetCallerIdentity","sts"],["SendSSHPublicKey","ec2-instance-connect"],["SendSerialConsoleSSHPublicKey","ec2-instance-connect"],["OpenTunnel","ec2-instance-connect"]]);function denied(operation,principal){let service=operations.get(operation)??"ec2",action=`${service}:${operation}`,sentence=`User: ${principal} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;return refusal(service,sentence,operation==="OpenTunnel"?403:void 0)}function refusal(service,sentence,status){switch(service){case"ec2":return{code:"UnauthorizedOperation",message:`You are not authorized to perform this operation. ${sentence}`};case"sts":return{code:"AccessDenied",message:sentence,status:403};case"ec2-instance-connect":return{code:"AccessDeniedException",message:sentence,...status!==void 0&&{status}}}}function throttled(operation){switch(operations.get(operation)){case"ec2":return{code:"RequestLimitExceeded",message:"Request limit exceeded."};case"sts":return{code:"Throttling",message:"Rate exceeded"};default:return{code:"ThrottlingException",message:"Rate exceeded"}}}var ConnectionReset=class extends Error{name="ConnectionReset"},Faults=class{#waiting=new Map;add(operation,fault){let waiting={fault,left:fault.times??Number.POSITIVE_INFINITY};return this.#waiting.set(operation,[...this.#waiting.get(operation)??[],waiting]),()=>{waiting.left=0}}clear(operation){operation===void 0?this.#waiting.clear():this.#waiting.delete(operation)}async apply(operation,signal,instanceId){let waiting=this.#waiting.get(operation)?.filter(({left})=>left>0)??[];this.#waiting.set(operation,waiting);let first=waiting.find(({fault:{instanceIds}})=>instanceIds?.some(id=>id===instanceId)??!0);if(first===void 0)return;first.left--;let{code,message,status,delayMs=0}=first.fault;if(delayMs>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs,void 0,{signal}),code==="ECONNRESET")throw new ConnectionReset("Asked for by a fault");if(code!==void 0)throw new AwsError(code,message??`The sandbox was asked to fail with ${code}.`,status)}};


/***/ }),

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

"use strict";
module.exports = require("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

"use strict";
module.exports = require("node:dgram");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

"use strict";
module.exports = require("node:tty");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

"use strict";
module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

"use strict";
module.exports = require("zlib");

/***/ }),

/***/ 8944:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var _=(l,t)=>()=>{try{return t||l((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var O=_(w=>{var C=class extends Error{constructor(t,e,i){super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=t,this.nestedError=void 0}},y=class extends C{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};w.CommanderError=C;w.InvalidArgumentError=y});var b=_(x=>{var{InvalidArgumentError:z}=O(),E=class{constructor(t,e){switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,e){return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new z(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Q(l){let t=l.name()+(l.variadic===!0?"...":"");return l.required?"<"+t+">":"["+t+"]"}x.Argument=E;x.humanReadableArgName=Q});var H=_(v=>{var{humanReadableArgName:X}=b(),$=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let e=t.commands.filter(n=>!n._hidden),i=t._getHelpCommand();return i&&!i._hidden&&e.push(i),this.sortSubcommands&&e.sort((n,s)=>n.name().localeCompare(s.name())),e}compareOptions(t,e){let i=n=>n.short?n.short.replace(/^-/,""):n.long.replace(/^--/,"");return i(t).localeCompare(i(e))}visibleOptions(t){let e=t.options.filter(n=>!n.hidden),i=t._getHelpOption();if(i&&!i.hidden){let n=i.short&&t._findOption(i.short),s=i.long&&t._findOption(i.long);!n&&!s?e.push(i):i.long&&!s?e.push(t.createOption(i.long,i.description)):i.short&&!n&&e.push(t.createOption(i.short,i.description))}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let e=[];for(let i=t.parent;i;i=i.parent){let n=i.options.filter(s=>!s.hidden);e.push(...n)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(e=>e.description)?t.registeredArguments:[]}subcommandTerm(t){let e=t.registeredArguments.map(i=>X(i)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){return e.visibleCommands(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),0)}longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestGlobalOptionTermLength(t,e){return e.visibleGlobalOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestArgumentTermLength(t,e){return e.visibleArguments(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(n)))),0)}commandUsage(t){let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";for(let n=t.parent;n;n=n.parent)i=n.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&e.push(`env: ${t.envVar}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){let e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){return e.length===0?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){let n=new Map;return t.forEach(s=>{let r=i(s);n.has(r)||n.set(r,[])}),e.forEach(s=>{let r=i(s);n.has(r)||n.set(r,[]),n.get(r).push(s)}),n}formatHelp(t,e){let i=e.padWidth(t,e),n=e.helpWidth??80;function s(u,p){return e.formatItem(u,i,p,e)}let r=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""],o=e.commandDescription(t);o.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(o),n),""]));let h=e.visibleArguments(t).map(u=>s(e.styleArgumentTerm(e.argumentTerm(u)),e.styleArgumentDescription(e.argumentDescription(u))));if(r=r.concat(this.formatItemList("Arguments:",h,e)),this.groupItems(t.options,e.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,p)=>{let g=u.map(f=>s(e.styleOptionTerm(e.optionTerm(f)),e.styleOptionDescription(e.optionDescription(f))));r=r.concat(this.formatItemList(p,g,e))}),e.showGlobalOptions){let u=e.visibleGlobalOptions(t).map(p=>s(e.styleOptionTerm(e.optionTerm(p)),e.styleOptionDescription(e.optionDescription(p))));r=r.concat(this.formatItemList("Global Options:",u,e))}return this.groupItems(t.commands,e.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,p)=>{let g=u.map(f=>s(e.styleSubcommandTerm(e.subcommandTerm(f)),e.styleSubcommandDescription(e.subcommandDescription(f))));r=r.concat(this.formatItemList(p,g,e))}),r.join(`
`)}displayWidth(t){return N(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(e=>e==="[options]"?this.styleOptionText(e):e==="[command]"?this.styleSubcommandText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleCommandText(e)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(e=>e==="[options]"?this.styleOptionText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleSubcommandText(e)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,n){let r=" ".repeat(2);if(!i)return r+t;let o=t.padEnd(e+t.length-n.displayWidth(t)),h=2,a=(this.helpWidth??80)-e-h-2,u;return a<this.minWidthToWrap||n.preformatted(i)?u=i:u=n.boxWrap(i,a).replace(/\n/g,`
`+" ".repeat(e+h)),r+o+" ".repeat(h)+u.replace(/\n/g,`
${r}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t;let i=t.split(/\r\n|\n/),n=/[\s]*[^\s]+/g,s=[];return i.forEach(r=>{let o=r.match(n);if(o===null){s.push("");return}let h=[o.shift()],c=this.displayWidth(h[0]);o.forEach(a=>{let u=this.displayWidth(a);if(c+u<=e){h.push(a),c+=u;return}s.push(h.join(""));let p=a.trimStart();h=[p],c=this.displayWidth(p)}),s.push(h.join(""))}),s.join(`
`)}};function N(l){let t=/\x1b\[\d*(;\d*)*m/g;return l.replace(t,"")}v.Help=$;v.stripColor=N});var T=_(k=>{var{InvalidArgumentError:Z}=O(),S=class{constructor(t,e){this.flags=t,this.description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let i=tt(t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t;return typeof t=="string"&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new Z(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?q(this.name().replace(/^no-/,"")):q(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},V=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(e=>{e.negate?this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.set(e.attributeName(),e)}),this.negativeOptions.forEach((e,i)=>{this.positiveOptions.has(i)&&this.dualOptions.add(i)})}valueFromOption(t,e){let i=e.attributeName();if(!this.dualOptions.has(i))return!0;let n=this.negativeOptions.get(i).presetArg,s=n!==void 0?n:!1;return e.negate===(s===t)}};function q(l){return l.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function tt(l){let t,e,i=/^-[^-]$/,n=/^--[^-]/,s=l.split(/[ |,]+/).concat("guard");if(i.test(s[0])&&(t=s.shift()),n.test(s[0])&&(e=s.shift()),!t&&i.test(s[0])&&(t=s.shift()),!t&&n.test(s[0])&&(t=e,e=s.shift()),s[0].startsWith("-")){let r=s[0],o=`option creation failed due to '${r}' in option flags '${l}'`;throw/^-[^-][^-]/.test(r)?new Error(`${o}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(r)?new Error(`${o}
- too many short flags`):n.test(r)?new Error(`${o}
- too many long flags`):new Error(`${o}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${l}'.`);return{shortFlag:t,longFlag:e}}k.Option=S;k.DualOptions=V});var j=_(M=>{function et(l,t){if(Math.abs(l.length-t.length)>3)return Math.max(l.length,t.length);let e=[];for(let i=0;i<=l.length;i++)e[i]=[i];for(let i=0;i<=t.length;i++)e[0][i]=i;for(let i=1;i<=t.length;i++)for(let n=1;n<=l.length;n++){let s=1;l[n-1]===t[i-1]?s=0:s=1,e[n][i]=Math.min(e[n-1][i]+1,e[n][i-1]+1,e[n-1][i-1]+s),n>1&&i>1&&l[n-1]===t[i-2]&&l[n-2]===t[i-1]&&(e[n][i]=Math.min(e[n][i],e[n-2][i-2]+1))}return e[l.length][t.length]}function it(l,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let e=l.startsWith("--");e&&(l=l.slice(2),t=t.map(r=>r.slice(2)));let i=[],n=3,s=.4;return t.forEach(r=>{if(r.length<=1)return;let o=et(l,r),h=Math.max(l.length,r.length);(h-o)/h>s&&(o<n?(n=o,i=[r]):o===n&&i.push(r))}),i.sort((r,o)=>r.localeCompare(o)),e&&(i=i.map(r=>`--${r}`)),i.length>1?`
(Did you mean one of ${i.join(", ")}?)`:i.length===1?`
(Did you mean ${i[0]}?)`:""}M.suggestSimilar=it});var B=_(G=>{var nt=(__nccwpck_require__(8474).EventEmitter),P=__nccwpck_require__(1421),m=__nccwpck_require__(6760),A=__nccwpck_require__(3024),d=__nccwpck_require__(1708),{Argument:st,humanReadableArgName:rt}=b(),{CommanderError:W}=O(),{Help:ot,stripColor:at}=H(),{Option:L,DualOptions:ut}=T(),{suggestSimilar:R}=j(),D=class l extends nt{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:e=>d.stdout.write(e),writeErr:e=>d.stderr.write(e),outputError:(e,i)=>i(e),getOutHelpWidth:()=>d.stdout.isTTY?d.stdout.columns:void 0,getErrHelpWidth:()=>d.stderr.isTTY?d.stderr.columns:void 0,getOutHasColors:()=>F()??(d.stdout.isTTY&&d.stdout.hasColors?.()),getErrHasColors:()=>F()??(d.stderr.isTTY&&d.stderr.hasColors?.()),stripColor:e=>at(e)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let n=e,s=i;typeof n=="object"&&n!==null&&(s=n,n=null),s=s||{};let[,r,o]=t.match(/([^ ]+) *(.*)/),h=this.createCommand(r);return n&&(h.description(n),h._executableHandler=!0),s.isDefault&&(this._defaultCommandName=h._name),h._hidden=!!(s.noHelp||s.hidden),h._executableFile=s.executableFile||null,o&&h.arguments(o),this._registerCommand(h),h.parent=this,h.copyInheritedSettings(this),n?this:h}createCommand(t){return new l(t)}createHelp(){return Object.assign(new ot,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new st(t,e)}argument(t,e,i,n){let s=this.createArgument(t,e);return typeof i=="function"?s.default(n).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(e)}),this}addArgument(t){let e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let i=t??"help [command]",[,n,s]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",o=this.createCommand(n);return o.helpOption(!1),s&&o.arguments(s),r&&o.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=o,(t||e)&&this._initCommandGroup(o),this}addHelpCommand(t,e){return typeof t!="object"?(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){let i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new W(t,e,i)),d.exit(t)}action(t){let e=i=>{let n=this.registeredArguments.length,s=i.slice(0,n);return this._storeOptionsAsProperties?s[n]=this:s[n]=this.opts(),s.push(this),t.apply(this,s)};return this._actionHandler=e,this}createOption(t,e){return new L(t,e)}_callParseArg(t,e,i,n){try{return t.parseArg(e,i)}catch(s){if(s.code==="commander.invalidArgument"){let r=`${n} ${s.message}`;this.error(r,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(t){let e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){let i=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let e=n=>[n.name()].concat(n.aliases()),i=e(t).find(n=>this._findCommand(n));if(i){let n=e(this._findCommand(i)).join("|"),s=e(t).join("|");throw new Error(`cannot add command '${s}' as already have command '${n}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let e=t.name(),i=t.attributeName();if(t.negate){let s=t.long.replace(/^--no-/,"--");this._findOption(s)||this.setOptionValueWithSource(i,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(i,t.defaultValue,"default");let n=(s,r,o)=>{s==null&&t.presetArg!==void 0&&(s=t.presetArg);let h=this.getOptionValue(i);s!==null&&t.parseArg?s=this._callParseArg(t,s,h,r):s!==null&&t.variadic&&(s=t._collectValue(s,h)),s==null&&(t.negate?s=!1:t.isBoolean()||t.optional?s=!0:s=""),this.setOptionValueWithSource(i,s,o)};return this.on("option:"+e,s=>{let r=`error: option '${t.flags}' argument '${s}' is invalid.`;n(s,r,"cli")}),t.envVar&&this.on("optionEnv:"+e,s=>{let r=`error: option '${t.flags}' value '${s}' from env '${t.envVar}' is invalid.`;n(s,r,"env")}),this}_optionEx(t,e,i,n,s){if(typeof e=="object"&&e instanceof L)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let r=this.createOption(e,i);if(r.makeOptionMandatory(!!t.mandatory),typeof n=="function")r.default(s).argParser(n);else if(n instanceof RegExp){let o=n;n=(h,c)=>{let a=o.exec(h);return a?a[0]:c},r.default(s).argParser(n)}else r.default(n);return this.addOption(r)}option(t,e,i,n){return this._optionEx({},t,e,i,n)}requiredOption(t,e,i,n){return this._optionEx({mandatory:!0},t,e,i,n)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(i=>{i.getOptionValueSource(t)!==void 0&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},t===void 0&&e.from===void 0){d.versions?.electron&&(e.from="electron");let n=d.execArgv??[];(n.includes("-e")||n.includes("--eval")||n.includes("-p")||n.includes("--print"))&&(e.from="eval")}t===void 0&&(t=d.argv),this.rawArgs=t.slice();let i;switch(e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":d.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){this._prepareForParse();let i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();let i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){if(A.existsSync(t))return;let n=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",s=`'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;throw new Error(s)}_executeSubCommand(t,e){e=e.slice();let i=!1,n=[".js",".ts",".tsx",".mjs",".cjs"];function s(a,u){let p=m.resolve(a,u);if(A.existsSync(p))return p;if(n.includes(m.extname(u)))return;let g=n.find(f=>A.existsSync(`${p}${f}`));if(g)return`${p}${g}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let r=t._executableFile||`${this._name}-${t._name}`,o=this._executableDir||"";if(this._scriptPath){let a;try{a=A.realpathSync(this._scriptPath)}catch{a=this._scriptPath}o=m.resolve(m.dirname(a),o)}if(o){let a=s(o,r);if(!a&&!t._executableFile&&this._scriptPath){let u=m.basename(this._scriptPath,m.extname(this._scriptPath));u!==this._name&&(a=s(o,`${u}-${t._name}`))}r=a||r}i=n.includes(m.extname(r));let h;d.platform!=="win32"?i?(e.unshift(r),e=U(d.execArgv).concat(e),h=P.spawn(d.argv[0],e,{stdio:"inherit"})):h=P.spawn(r,e,{stdio:"inherit"}):(this._checkForMissingExecutable(r,o,t._name),e.unshift(r),e=U(d.execArgv).concat(e),h=P.spawn(d.execPath,e,{stdio:"inherit"})),h.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{d.on(u,()=>{h.killed===!1&&h.exitCode===null&&h.kill(u)})});let c=this._exitCallback;h.on("close",a=>{a=a??1,c?c(new W(a,"commander.executeSubCommandAsync","(close)")):d.exit(a)}),h.on("error",a=>{if(a.code==="ENOENT")this._checkForMissingExecutable(r,o,t._name);else if(a.code==="EACCES")throw new Error(`'${r}' not executable`);if(!c)d.exit(1);else{let u=new W(1,"commander.executeSubCommandAsync","(error)");u.nestedError=a,c(u)}}),this.runningCommand=h}_dispatchSubcommand(t,e,i){let n=this._findCommand(t);n||this.help({error:!0}),n._prepareForParse();let s;return s=this._chainOrCallSubCommandHook(s,n,"preSubcommand"),s=this._chainOrCall(s,()=>{if(n._executableHandler)this._executeSubCommand(n,e.concat(i));else return n._parseCommand(e,i)}),s}_dispatchHelpCommand(t){t||this.help();let e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(i,n,s)=>{let r=n;if(n!==null&&i.parseArg){let o=`error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;r=this._callParseArg(i,n,s,o)}return r};this._checkNumberOfArguments();let e=[];this.registeredArguments.forEach((i,n)=>{let s=i.defaultValue;i.variadic?n<this.args.length?(s=this.args.slice(n),i.parseArg&&(s=s.reduce((r,o)=>t(i,o,r),i.defaultValue))):s===void 0&&(s=[]):n<this.args.length&&(s=this.args[n],i.parseArg&&(s=t(i,s,i.defaultValue))),e[n]=s}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&typeof t.then=="function"?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t,n=[];return this._getCommandAndAncestors().reverse().filter(s=>s._lifeCycleHooks[e]!==void 0).forEach(s=>{s._lifeCycleHooks[e].forEach(r=>{n.push({hookedCommand:s,callback:r})})}),e==="postAction"&&n.reverse(),n.forEach(s=>{i=this._chainOrCall(i,()=>s.callback(s.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let n=t;return this._lifeCycleHooks[i]!==void 0&&this._lifeCycleHooks[i].forEach(s=>{n=this._chainOrCall(n,()=>s(this,e))}),n}_parseCommand(t,e){let i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let n=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){n(),this._processArguments();let r;return r=this._chainOrCallHooks(r,"preAction"),r=this._chainOrCall(r,()=>this._actionHandler(this.processedArgs)),this.parent&&(r=this._chainOrCall(r,()=>{this.parent.emit(s,t,e)})),r=this._chainOrCallHooks(r,"postAction"),r}if(this.parent?.listenerCount(s))n(),this._processArguments(),this.parent.emit(s,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(n(),this._processArguments())}else this.commands.length?(n(),this.help({error:!0})):(n(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&t.getOptionValue(e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(i=>{let n=i.attributeName();return this.getOptionValue(n)===void 0?!1:this.getOptionValueSource(n)!=="default"});t.filter(i=>i.conflictsWith.length>0).forEach(i=>{let n=t.find(s=>i.conflictsWith.includes(s.attributeName()));n&&this._conflictingOption(i,n)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let e=[],i=[],n=e;function s(a){return a.length>1&&a[0]==="-"}let r=a=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(a)?!this._getCommandAndAncestors().some(u=>u.options.map(p=>p.short).some(p=>/^-\d$/.test(p))):!1,o=null,h=null,c=0;for(;c<t.length||h;){let a=h??t[c++];if(h=null,a==="--"){n===i&&n.push(a),n.push(...t.slice(c));break}if(o&&(!s(a)||r(a))){this.emit(`option:${o.name()}`,a);continue}if(o=null,s(a)){let u=this._findOption(a);if(u){if(u.required){let p=t[c++];p===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,p)}else if(u.optional){let p=null;c<t.length&&(!s(t[c])||r(t[c]))&&(p=t[c++]),this.emit(`option:${u.name()}`,p)}else this.emit(`option:${u.name()}`);o=u.variadic?u:null;continue}}if(a.length>2&&a[0]==="-"&&a[1]!=="-"){let u=this._findOption(`-${a[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,a.slice(2)):(this.emit(`option:${u.name()}`),h=`-${a.slice(2)}`);continue}}if(/^--[^=]+=/.test(a)){let u=a.indexOf("="),p=this._findOption(a.slice(0,u));if(p&&(p.required||p.optional)){this.emit(`option:${p.name()}`,a.slice(u+1));continue}}if(n===e&&s(a)&&!(this.commands.length===0&&r(a))&&(n=i),(this._enablePositionalOptions||this._passThroughOptions)&&e.length===0&&i.length===0){if(this._findCommand(a)){e.push(a),i.push(...t.slice(c));break}else if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.push(a,...t.slice(c));break}else if(this._defaultCommandName){i.push(a,...t.slice(c));break}}if(this._passThroughOptions){n.push(a,...t.slice(c));break}n.push(a)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){let t={},e=this.options.length;for(let i=0;i<e;i++){let n=this.options[i].attributeName();t[n]=n===this._versionOptionName?this._version:this[n]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let i=e||{},n=i.exitCode||1,s=i.code||"commander.error";this._exit(n,s,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in d.env){let e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,d.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new ut(this.options),e=i=>this.getOptionValue(i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i));this.options.filter(i=>i.implied!==void 0&&e(i.attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(n=>!e(n)).forEach(n=>{this.setOptionValueWithSource(n,i.implied[n],"implied")})})}missingArgument(t){let e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){let e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let e=`error: required option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){let i=r=>{let o=r.attributeName(),h=this.getOptionValue(o),c=this.options.find(u=>u.negate&&o===u.attributeName()),a=this.options.find(u=>!u.negate&&o===u.attributeName());return c&&(c.presetArg===void 0&&h===!1||c.presetArg!==void 0&&h===c.presetArg)?c:a||r},n=r=>{let o=i(r),h=o.attributeName();return this.getOptionValueSource(h)==="env"?`environment variable '${o.envVar}'`:`option '${o.flags}'`},s=`error: ${n(t)} cannot be used with ${n(e)}`;this.error(s,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let n=[],s=this;do{let r=s.createHelp().visibleOptions(s).filter(o=>o.long).map(o=>o.long);n=n.concat(r),s=s.parent}while(s&&!s._enablePositionalOptions);e=R(t,n)}let i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let e=this.registeredArguments.length,i=e===1?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],e="";if(this._showSuggestionAfterError){let n=[];this.createHelp().visibleCommands(this).forEach(s=>{n.push(s.name()),s.alias()&&n.push(s.alias())}),e=R(t,n)}let i=`error: unknown command '${t}'${e}`;this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";let n=this.createOption(e,i);return this._versionOptionName=n.attributeName(),this._registerOption(n),this.on("option:"+n.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as its name");let i=this.parent?._findCommand(t);if(i){let n=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${n}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let e=this.registeredArguments.map(i=>rt(i));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=m.basename(t,m.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});let n=e.formatHelp(this,e);return i.hasColors?n:this._outputConfiguration.stripColor(n)}_getOutputContext(t){t=t||{};let e=!!t.error,i,n,s;return e?(i=o=>this._outputConfiguration.writeErr(o),n=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=o=>this._outputConfiguration.writeOut(o),n=this._outputConfiguration.getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:e,write:o=>(n||(o=this._outputConfiguration.stripColor(o)),i(o)),hasColors:n,helpWidth:s}}outputHelp(t){let e;typeof t=="function"&&(e=t,t=void 0);let i=this._getOutputContext(t),n={error:i.error,write:i.write,command:this};this._getCommandAndAncestors().reverse().forEach(r=>r.emit("beforeAllHelp",n)),this.emit("beforeHelp",n);let s=this.helpInformation({error:i.error});if(e&&(s=e(s),typeof s!="string"&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",n),this._getCommandAndAncestors().forEach(r=>r.emit("afterAllHelp",n))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(d.exitCode??0);e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){let i=["beforeAll","before","after","afterAll"];if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);let n=`${t}Help`;return this.on(n,s=>{let r;typeof e=="function"?r=e({error:s.error,command:s.command}):r=e,r&&s.write(`${r}
`)}),this}_outputHelpIfRequested(t){let e=this._getHelpOption();e&&t.find(n=>e.is(n))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function U(l){return l.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i="127.0.0.1",n="9229",s;return(s=t.match(/^(--inspect(-brk)?)$/))!==null?e=s[1]:(s=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(e=s[1],/^\d+$/.test(s[3])?n=s[3]:i=s[3]):(s=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(e=s[1],i=s[3],n=s[4]),e&&n!=="0"?`${e}=${i}:${parseInt(n)+1}`:t})}function F(){if(d.env.NO_COLOR||d.env.FORCE_COLOR==="0"||d.env.FORCE_COLOR==="false")return!1;if(d.env.FORCE_COLOR||d.env.CLICOLOR_FORCE!==void 0)return!0}G.Command=D;G.useColor=F});var{Argument:J}=b(),{Command:I}=B(),{CommanderError:ht,InvalidArgumentError:K}=O(),{Help:lt}=H(),{Option:Y}=T();__webpack_unused_export__=new I;__webpack_unused_export__=l=>new I(l);__webpack_unused_export__=(l,t)=>new Y(l,t);__webpack_unused_export__=(l,t)=>new J(l,t);exports.uB=I;exports.c$=Y;exports.ef=J;__webpack_unused_export__=lt;__webpack_unused_export__=ht;exports.Di=K;__webpack_unused_export__=K;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_SGPT46UW_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(1667);
/* harmony import */ var _chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(6104);
/* harmony import */ var _chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(6147);
/* harmony import */ var _chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3104);
/* harmony import */ var _chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2852);
/* harmony import */ var _chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(328);
/* harmony import */ var _chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1114);
/* harmony import */ var _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(4900);
/* harmony import */ var _chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5329);
/* harmony import */ var _chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8633);
/* harmony import */ var _chunk_GS55YK2X_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9985);
/* harmony import */ var _chunk_FNYOTMKN_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7665);
/* harmony import */ var _chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1225);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(2039);
/* harmony import */ var _chunk_OCBUTTC7_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8750);
/* harmony import */ var _chunk_C2BVV3KC_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9959);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(1631);
/* harmony import */ var _chunk_SMN3MZI4_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8070);
/* harmony import */ var _chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(2347);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(207);
/* harmony import */ var _commander_cjs__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8944);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_14__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_15__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_18__);
var shells=["bash","zsh","fish"];function completionCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("completion").description("Print code that makes a shell complete commands, options and their values.").addArgument(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Argument */ .ef("<shell>","the shell that you use").choices(shells)).addHelpText("after",`
Examples:
  eic completion bash > ~/.local/share/bash-completion/completions/eic
  source <(eic completion zsh)      # in ~/.zshrc, after compinit
  eic completion fish > ~/.config/fish/completions/eic.fish`).action(async(shell,_flags,command)=>{let{completionCode}=await __nccwpck_require__.e(/* import() */ 3883).then(__nccwpck_require__.bind(__nccwpck_require__, 3883));process.stdout.write(completionCode(shell,command.parent??command))})}function wholeNumber(least,most){return text=>{let value=/^\d{1,9}$/.test(text)?Number(text):Number.NaN;if(value>=least&&value<=most)return value;throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`It takes a whole number from ${least} to ${most}.`)}}function osUser(value){if(!(0,_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_8__/* .isOsUser */ .e)(value))throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`It takes ${_chunk_5DHDPJW6_js__WEBPACK_IMPORTED_MODULE_8__/* .osUserForm */ .E}.`);return value}function osUsers(value,before){return (0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(osUser(value),before)}var afterHelp=`
SOURCE and DESTINATION are paths on this machine, or [USER@]INSTANCE:PATH.
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
A relative PATH begins in the home directory. Write ./ before a local path with
a colon. As a SOURCE, - is standard input; as the DESTINATION, it is standard
output.

If DESTINATION is a directory that exists, the copy is put into it. Otherwise it
is the name of the copy. With several SOURCEs it must be a directory. To copy to
several instances at once, use eic run --upload.

No shell reads PATH: blanks and quotes need no second quoting. If no file has
exactly the name PATH, *, ?, [a-z] and {a,b} are wildcards, and a backslash
protects them.

Each file is written under another name first, and then renamed: if the copy
fails, the old file is whole. Links are copied as links, except for SOURCE
itself.

Examples:
  eic cp app.conf web-1:/etc/app/
  eic cp -r --become --clean site/. web-1:/var/www/html
  eic cp web-1:'/var/log/nginx/*.log' logs/
  eic cp -r web-1:/srv/data web-2:/srv/
  pg_dump shop | eic cp - db:backup/shop.sql
  eic cp db:backup/shop.sql - | less

Exit code: 0 if all was copied, 1 if something was not, 255 if an instance was
not reached, 2 if the command was used wrongly, 130 after Ctrl-C.`;function cpCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("cp").description("Copy files to and from instances, or between two, as scp does.").usage("[flags] SOURCE... DESTINATION").argument("<paths...>","SOURCE and DESTINATION: a path, INSTANCE:PATH, or -").optionsGroup("Files:").option("-r, --recursive","copy directories too, with all that is in them").option("-p, --preserve-times","set the times of modification of the source; modes are always kept").option("--become","read and write on instances as root, with sudo -n").option("--clean","remove from a copied directory what SOURCE does not have").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--unchanged <what>","skip leaves out files with the same size, mode and SHA-256").choices(["copy","skip"]).default("copy")).option("-q, --quiet","show no progress").optionsGroup("Connection:").option("-P, --port <port>","TCP port of the instances' SSH servers",wholeNumber(1,65535),22).option("--os-user <name>","OS user to log in as, unless USER@ says another",osUser,"ec2-user").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--key-type <type>","type of the key; auto uses RSA if the instance refuses Ed25519 (FIPS)").choices(["auto","ed25519","rsa"]).default("auto")).option("--known-hosts <file>","host keys in the format of known_hosts, or their fingerprints, by instance ID or address").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--host-key-verification <mode>","strict accepts only known host keys; auto also accepts an unknown one, with a warning; off checks nothing").choices(["auto","strict","off"]).default("auto"));return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command).addHelpText("after",afterHelp).action(async(words,flags)=>{let{runCp}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(6430), __nccwpck_require__.e(8975), __nccwpck_require__.e(1725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7278));await runCp(words,flags)})}function demoCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("demo").description("Run the action in a sandbox of three instances, and show what a workflow would show.").action(runDemoCommand)}async function runDemoCommand(){let{runDemo}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(2314), __nccwpck_require__.e(5611), __nccwpck_require__.e(5476), __nccwpck_require__.e(3616), __nccwpck_require__.e(5940), __nccwpck_require__.e(7549), __nccwpck_require__.e(6333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6333)),{colors}=await (0,_chunk_CQU2K2SS_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalAbilities */ .v)(process.stdout),stop=new _chunk_W6T57QZM_js__WEBPACK_IMPORTED_MODULE_16__/* .StopSignal */ .d;(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_17__/* .ignoreClosedPipe */ .Dg)();try{process.exitCode=await runDemo({folder:packageFolder(),write:text=>process.stdout.write(text),style:(0,_chunk_JGHLVXGM_js__WEBPACK_IMPORTED_MODULE_3__/* .styler */ .Y)(colors),signal:stop.signal})}finally{stop.close()}}function packageFolder(){let[,script]=process.argv;if(script===void 0)throw new Error("The path of this program is unknown");return (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)(script))))}var doctorFormats=["text","json","markdown"];var afterHelp2=`
INSTANCE is an instance ID, or a Name tag that exactly one instance has.

The checks only read, except that a key is pushed and used to log in. With
--no-push not even that is done. Each check needs few permissions; one that is
missing makes a check unknown, and is named.

Examples:
  # Why can this step not log in?
  eic doctor i-0123456789abcdef0

  # The same for a runner that is somewhere else
  eic doctor web-1 --runner-ip 203.0.113.7 --no-push

  # All checks, and what they ask
  eic doctor --list

Exit code: 0 if no check failed, even if one warns or is unknown; 1 if one
failed; 2 if the command was used wrongly; 255 if nothing could be checked.`;function doctorCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("doctor").description("Find out why a login to an instance fails, and what to do about it.").usage("INSTANCE [options]").argument("[instance]","instance ID, or name").option("--os-user <name>","OS user to log in as",osUser,"ec2-user").option("--port <port>","TCP port of sshd",wholeNumber(1,65535),22).option("--known-hosts <file>","host keys, in the format of known_hosts, or fingerprints").option("--runner-ip <address>","address that connections come from, as the instance sees it (default: that of this machine)",ipAddress).option("--no-push","push no key and do not log in: only read").option("--list","list the checks").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the output").choices(doctorFormats).default("text"));return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command,["wait-for-boot"]).addHelpText("after",afterHelp2).action(async(instance,flags)=>{let{runDoctor}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(2314), __nccwpck_require__.e(6430), __nccwpck_require__.e(1212), __nccwpck_require__.e(5035), __nccwpck_require__.e(793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 793));await runDoctor(instance,flags)})}function ipAddress(text){if((0,node_net__WEBPACK_IMPORTED_MODULE_18__.isIP)(text)!==0)return text;throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di("It takes an IP address.")}function hostKeysCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("host-keys").description("Print known_hosts lines for instances, from their console output in EC2's API.").usage("INSTANCE... [options]").argument("<instance...>","instance IDs, or Name tags that exactly one running instance has").option("--port <port>","TCP port of the instances' SSH servers",wholeNumber(1,65535),22).addHelpText("after",`
Standard output has the lines, by instance ID and address, for ~/.ssh/known_hosts
and the action's input known-hosts. Standard error says what was found and
compared. cloud-init prints the keys at the first boot only, and EC2 keeps the
last 64 KiB of the console, so they may be gone.

Example:
  eic host-keys web-1 web-2 >> ~/.ssh/known_hosts

Exit code: 0 if a host key of each instance was found, 1 if not, 2 if the command
was used wrongly, 255 if EC2 could not be asked.`).action(async(instances,flags)=>{let{runHostKeys}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(6701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6701));await runHostKeys(instances,flags)});return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withAwsOptions */ .GQ)(command)}var installScriptFormats=["shell","cloud-init","ssm-document"];var afterHelp3=`
shell         a POSIX shell script, to be run as root
cloud-init    user data of an instance, which runs the script at its first boot
ssm-document  a Command document of Systems Manager (JSON)

Examples:
  eic install-script > install-packages.sh
  eic install-script --format cloud-init > user-data.yaml
  aws ssm create-document --name InstallInstanceConnect --document-type Command \\
    --document-format JSON --content "$(eic install-script --format ssm-document)"

The script is for AlmaLinux 8, 9 and 10, on x86_64 and aarch64. Its comments list
its exit codes.`;function installScriptCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("install-script").description("Print a script that installs the EC2 Instance Connect packages on AlmaLinux.").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the output").choices(installScriptFormats).default("shell")).addHelpText("after",afterHelp3).action(async({format})=>{(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_17__/* .allowClosedOutput */ .ro)();let{installScriptAs}=await Promise.all(/* import() */[__nccwpck_require__.e(5611), __nccwpck_require__.e(2840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2840));await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_17__/* .written */ .Mp)(process.stdout,installScriptAs(format))})}var afterHelp4=`
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Without INSTANCE and filters, all running instances are listed.

The flags are those of eic run, and so is the order. No instance is connected to.
The route is how each would be reached: direct, or through an EC2 Instance
Connect Endpoint, a bastion or Session Manager.

Examples:
  eic instances
  eic instances --filters tag:Role=web,api --region eu-central-1,us-east-1
  eic instances --auto-scaling-group web --json | jq -r '.[].instanceId'

Exit code: 0 if eic run could begin on all of them, 1 if not, 2 if the command
was used wrongly, 255 if EC2 could not be asked.`;function instancesCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("instances").description("List instances: those that eic run would choose, and how it would reach them.").usage("[INSTANCE...] [options]").argument("[instance...]","instance IDs, or names").option("--json","print JSON in place of a table");for(let{option}of (0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .inputFlags */ .eJ)())option.helpGroupHeading==="Choosing instances:"&&command.addOption(option);return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command,["wait-for-boot","max-tunnel-duration"],"several").addHelpText("after",afterHelp4).action(async(instances,flags)=>{let{runInstances}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(6430), __nccwpck_require__.e(3126), __nccwpck_require__.e(5274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6057));await runInstances(instances,flags)})}function ipRangesCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("ip-ranges").description("Print the addresses from which EC2 Instance Connect reaches instances, or compare a security group.").argument("[region]","Region of the instances (default: that of --region)").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the output").choices(["text","json","terraform","aws-cli"]).default("text")).option("--ipv4","only IPv4 (default: both)").option("--ipv6","only IPv6 (default: both)").option("--security-group <id>","group of the rules in the formats terraform and aws-cli").option("--check <id>","compare a security group with the addresses").option("--port <port>","TCP port of the instances' SSH servers",wholeNumber(1,65535),22).addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--prefix-lists <when>","AWS's managed prefix lists in place of addresses: auto (where the Region has them, in the formats json, terraform and aws-cli), only, never").choices(["auto","only","never"]).default("auto")).option("--source <url or file>","ip-ranges.json (default: AWS's own)").addHelpText("after",`
The file is kept in the user's cache directory (XDG_CACHE_HOME), and downloaded
again only if it has changed. Offline, the one that was kept is used.

Examples:
  eic ip-ranges us-east-1
  eic ip-ranges us-east-1 --format terraform > instance-connect.tf
  eic ip-ranges us-east-1 --ipv4 --format aws-cli --security-group sg-0123456789abcdef0
  eic ip-ranges us-east-1 --check sg-0123456789abcdef0

Exit code: 0 if the addresses were printed, or if the group lets in exactly them;
1 if the group differs; 2 if the command was used wrongly; 255 if the file or AWS
could not be read.`).action(async(region,flags)=>{let{runIpRanges}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(1212), __nccwpck_require__.e(6154)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6154));await runIpRanges(region,flags)});return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withAwsOptions */ .GQ)(command)}var formatNames=["stylish","json","sarif","github","markdown","junit"];function lintCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("lint").description("Check EC2 Instance Connect policies in policy files, CloudFormation and SAM templates and Terraform plans.").argument("[paths...]","files, folders and globs; - is standard input (default: all files below the working directory that git tracks and that are about EC2 Instance Connect)").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the findings").choices(formatNames).default("stylish")).option("-o, --output-file <file>","write the findings to a file instead of standard output").option("-c, --config <file>","use this configuration instead of the nearest .eiclint.json or .eiclint.yaml").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--preset <preset>","the rules to apply").choices(_chunk_XWUX2JIB_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v4)).option("--os-user <name>","an OS user that a policy may allow; may be repeated",osUsers).option("--variable <NAME=value>","the value of a placeholder, substituted before the check; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--against-workflow <file>","also report what the policies lack for the uses of the action in this workflow, and what they allow beyond that; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--workflow-role <role>","the role whose policies they are, if the workflow's jobs assume several").option("--workflow-action <owner/name>","a repository that has this action under another name; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--fix","fix problems in place where possible").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--fix-dry-run","print the changes of --fix as a diff, and change nothing").conflicts("fix")).option("--stdin","lint standard input; with --fix, print the fixed text").option("--stdin-filename <file>","name of standard input in findings, and the path whose configuration applies").option("--max-warnings <number>","maximum number of warnings; more fail the run",wholeNumber(0,999999999)).addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--fail-on <severity>","the lowest severity that fails the run").choices(_chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_19__/* .failOns */ .FE).default("error")).option("-q, --quiet","show only errors; warnings still count for the exit code").option("--skip-unrelated","skip files that are not about EC2 Instance Connect, even if they are named").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--init","write a .eiclint.json into the working directory, with the OS users of the policies, and lint nothing").conflicts(notForInit)).addHelpText("after",`
Exit code: 0 if no finding fails the run, 1 if one does, 2 if the command was
used wrongly, a configuration is broken or a file could not be read.`).action(async(paths,flags)=>{if(flags.init===!0){let{runInit}=await Promise.all(/* import() */[__nccwpck_require__.e(5476), __nccwpck_require__.e(8495), __nccwpck_require__.e(4982), __nccwpck_require__.e(2548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2548));await runInit(paths,flags);return}let{runLint}=await Promise.all(/* import() */[__nccwpck_require__.e(5476), __nccwpck_require__.e(3616), __nccwpck_require__.e(8495), __nccwpck_require__.e(723), __nccwpck_require__.e(4982), __nccwpck_require__.e(6474), __nccwpck_require__.e(569), __nccwpck_require__.e(9429)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9429));await runLint(paths,flags)})}var notForInit=["format","outputFile","config","variable","fix","fixDryRun","stdin","stdinFilename","maxWarnings","failOn","quiet","skipUnrelated","againstWorkflow","workflowRole","workflowAction"];var emitFormats=["aws-cli","terraform","cloudformation"];function emitOption(description){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--emit <format>",description).choices(emitFormats)}function applyCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("apply").description("Create or update a managed policy in AWS, and attach it. Without --yes, show what would change.").argument("<file>","the policy, in JSON; - is standard input").requiredOption("--name <name>","the name of the policy").option("--path <path>","its path, such as /deploy/, which cannot be changed later","/").option("--description <text>","its description, which cannot be changed later").option("--tag <KEY=VALUE>","a tag to set; may be repeated. Other tags stay",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--variable <NAME=value>","the value of a placeholder, substituted first; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("-c, --config <file>","use this configuration of the linter instead of the file's nearest one").optionsGroup("Attach the policy to (it is never detached):").option("--attach-user <name>","a user; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--attach-group <name>","a group; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--attach-role <name>","a role; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).optionsGroup("What to do:").option("-y, --yes","make the changes").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--exit-code","without --yes: exit with 3 if there are changes to make").conflicts("yes")).addOption(emitOption("print commands or a template that create the policy, and call nothing of AWS").conflicts(["yes","exitCode","region","profile"])).addHelpText("after",`
The policy is linted first, as by eic lint; an error stops the command. The same
document as in AWS is not written again. If the policy has five versions, the
oldest that is not the default one is deleted.

Example:
  eic policy apply policy.json --name deploy-run --attach-role deploy
  eic policy apply policy.json --name deploy-run --attach-role deploy --yes

Exit code: 0 if there was nothing to change, if the changes were shown, or if they
were made; 1 if the linter found an error or AWS failed; 2 if the command was used
wrongly or the file could not be read; 3 with --exit-code if changes are to be
made; 130 after Ctrl-C.`).action(async(file,flags)=>{let{runApply}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(5476), __nccwpck_require__.e(3616), __nccwpck_require__.e(8495), __nccwpck_require__.e(723), __nccwpck_require__.e(4982), __nccwpck_require__.e(6474), __nccwpck_require__.e(2434), __nccwpck_require__.e(569), __nccwpck_require__.e(951)]).then(__nccwpck_require__.bind(__nccwpck_require__, 951));await runApply(file,flags)});return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withAwsOptions */ .GQ)(command)}var explainFormats=["text","json"];var neededFormats=["policy","report"];var deciding=new Set(["auto-scaling-group","bastion","bastion-os-user","bastion-port","connection-type","endpoint-id","filters","host-key-verification","instance-ip","known-hosts","max-tunnel-duration","os-user","port","proxy-command","security-group"]),ownFlags=new Set(["diagnose","output"]);function neededCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("needed").description("Print the least policy for a command line of `eic run`, or for the uses of the action in workflows.").usage("[INSTANCE...] [options of eic run] | --workflow FILE").argument("[instance...]","instance IDs, or names; what follows -- is ignored").optionsGroup("Workflow:").option("--workflow <file>","a workflow or a composite action, in place of a command line; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--role <role>","the role whose policy to print, if a workflow's jobs assume several: its ARN or name").option("--action <owner/name>","a repository that has this action under another name; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).optionsGroup("What a command line or workflow does not say:").option("--region <region>","the Region of the instances, or several with commas between them").option("--account-id <id>","the account of the instances").option("--instance-tag <KEY=value>","a tag of the instances whose IDs are not known").option("--public-ipv4","the instances have public IPv4 addresses: a connection of the type auto is direct").option("--private-ip-address <cidr>","addresses that a tunnel through an endpoint may lead to; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--variable <NAME=value>","the value of a placeholder; of several values, all are granted",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--diagnose","also allow reading what explains a failed connection, such as security groups");for(let{input,option}of (0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .inputFlags */ .eJ)())ownFlags.has(input)||command.addOption(deciding.has(input)?option:option.hideHelp());return command.optionsGroup("Output:").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","policy, or report: JSON with the policy of each role, its placeholders and its uses").choices(neededFormats).default("policy")).option("-o, --output <file>","write to a file instead of standard output").addHelpText("after",`
What is not known is a placeholder, such as $INSTANCE-ID. Standard error says
where its value comes from.

Examples:
  eic policy needed i-0123456789abcdef0 --connection-type endpoint --region eu-central-1
  eic policy needed --workflow .github/workflows/deploy.yml --variable INSTANCE-ID=i-0123456789abcdef0

Exit code: 0 if a policy was printed, 1 if it is larger than IAM accepts, 2 if
the command was used wrongly or a file could not be read.`).action(async(words,flags)=>{let ignored=(0,_chunk_SGPT46UW_js__WEBPACK_IMPORTED_MODULE_20__/* .commandAfterDashes */ .O)(words,process.argv),{runNeeded}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(1596), __nccwpck_require__.e(2314), __nccwpck_require__.e(5611), __nccwpck_require__.e(5476), __nccwpck_require__.e(3126), __nccwpck_require__.e(9245), __nccwpck_require__.e(5425), __nccwpck_require__.e(4943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4943));await runNeeded(words.slice(0,words.length-(ignored?.length??0)),flags)})}function trustCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("trust").description("Write a role's trust policy for GitHub Actions, or the role and the OIDC provider.").requiredOption("--repository <owner/repo>","the repository, in the case that GitHub shows").optionsGroup("Jobs that may assume the role:").option("--branch <name>","those of a branch; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--tag <pattern>","those of a tag, or of tags by a pattern such as v*; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--environment <name>","those with a GitHub environment; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--pull-request").hideHelp()).option("--owner-id <number>","the owner's ID, for a repository with immutable subject claims").option("--repository-id <number>","the repository's ID, for the same").optionsGroup("AWS:").option("--account-id <id>","the account of the role; needed unless --emit prints a template").option("--partition <partition>","aws, aws-cn or aws-us-gov","aws").option("--audience <text>","the audience of the tokens (default: sts.amazonaws.com, in China sts.amazonaws.com.cn)").option("--issuer <host>","the tokens' issuer, for GitHub Enterprise (default: token.actions.githubusercontent.com)").optionsGroup("Output:").addOption(emitOption("print the role and the provider, as commands or a template")).option("--role-name <name>","the name of the role, with --emit").option("--no-provider","print no OIDC provider with --emit, because the account has it").addHelpText("after",`
Standard output has the trust policy as JSON, or what --emit asks for. Nothing is
changed in AWS. An enterprise's own issuer is --issuer
token.actions.githubusercontent.com/ENTERPRISE, that of GitHub Enterprise Server
--issuer HOSTNAME/_services/token.

A job with an environment can run on any branch, unless the environment's
deployment branches are limited. Jobs of pull requests get no role.

Example:
  eic policy trust --repository octo-org/octo-repo --environment production \\
    --account-id 111122223333 > trust.json

Exit code: 0 if it was printed, 2 if the command was used wrongly.`).action(async flags=>{let{runTrust}=await __nccwpck_require__.e(/* import() */ 6729).then(__nccwpck_require__.bind(__nccwpck_require__, 6729));await runTrust(flags)})}var renderExitCode=`
Exit code: 0 if the policy was rendered, 2 if the command was used wrongly, a
value is missing or wrong, or a file could not be read or written.`;function policyCommand(){let policy=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("policy").description("Explain, write and apply policies for EC2 Instance Connect.").helpCommand(!1);policy.command("explain").description("Say in sentences to which instances a key can be pushed, as which OS user and on which conditions.").argument("<paths...>","policies, and templates or plans with policies: files, folders and globs; - is standard input").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the output").choices(explainFormats).default("text")).option("--variable <NAME=value>","the value of a placeholder, substituted first; may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).addHelpText("after",`
Exit code: 0 if all policies were explained, 2 if the command was used wrongly,
a file could not be read, has errors or, if it is named, has no identity policy.
The other files are explained all the same.`).action(async(paths,flags)=>{let{runExplain}=await Promise.all(/* import() */[__nccwpck_require__.e(5476), __nccwpck_require__.e(3616), __nccwpck_require__.e(8495), __nccwpck_require__.e(723), __nccwpck_require__.e(4982), __nccwpck_require__.e(6474), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 874));await runExplain(paths,flags)});let render=policy.command("render").helpCommand(!1).description("Fill in one of the two policies of AlmaLinux's guide to EC2 Instance Connect.").addHelpText("after",`
Example:
  eic policy render by-tag --region eu-central-1 --account-id 123456789012 \\
    --tag-key Environment --tag-value production > policy.json
${renderExitCode}`);return withCommonOptions(render.command("by-tag").description("Grant access to the instances that have a tag.").option("--tag-key <key>","the tag's key (TAGKEY)").option("--tag-value <value>","a value of the tag (TAGVALUE); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)).action(async flags=>{let{runRenderByTag}=await __nccwpck_require__.e(/* import() */ 6028).then(__nccwpck_require__.bind(__nccwpck_require__, 6028));await runRenderByTag(flags)}),withCommonOptions(render.command("by-instance-id").description("Grant access to instances by their IDs.").option("--instance-id <id>","the ID of an instance (INSTANCE-ID); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)).action(async flags=>{let{runRenderByInstanceId}=await __nccwpck_require__.e(/* import() */ 6028).then(__nccwpck_require__.bind(__nccwpck_require__, 6028));await runRenderByInstanceId(flags)}),policy.addCommand(applyCommand()),policy.addCommand(trustCommand()),policy.addCommand(neededCommand()),policy}function withCommonOptions(command){return command.option("--region <region>","a Region (REGION); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--account-id <id>","the ID of an account (ACCOUNT-ID); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--os-user <name>","an OS user to allow (OS-USER, default: ec2-user); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--partition <partition>","aws, aws-cn or aws-us-gov (PARTITION, default: the Region's)").option("--endpoint","also grant access through EC2 Instance Connect Endpoints").option("--endpoint-id <id>","the ID of an endpoint to limit access to (ENDPOINT-ID); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--remote-port <port>","a port that a tunnel may lead to (REMOTE-PORT, default: 22); may be repeated",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--no-console-output","do not grant reading the console output, from which host keys are learned unless they are pinned").option("--variables <file>","read the values that are not given here from a file with lines such as REGION=us-east-1").option("--allow-wildcard","accept * and ? in values, as wildcards").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-o, --output <file>","write the policy to a file instead of standard output")).addHelpText("after",renderExitCode)}var afterHelp5=`
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.

Without --public-key, no key is pushed. With it, the key is pushed after the
connection is open: ssh then has 60 seconds to log in with the private key.

Examples:
  # ssh, scp, sftp, rsync and Ansible with your own key
  ssh -o ProxyCommand='eic proxy --public-key ~/.ssh/id_ed25519.pub %h %p' \\
    -i ~/.ssh/id_ed25519 ec2-user@i-0123456789abcdef0

  # The same in ~/.ssh/config, for every instance ID
  Host i-*
    User ec2-user
    IdentityFile ~/.ssh/id_ed25519
    ProxyCommand eic proxy --public-key ~/.ssh/id_ed25519.pub --os-user %r %h %p

A failure is one line on standard error. ssh discards that if the connection may
stay in the background (ControlPersist). With --public-key, ssh then shows the
failure as the reason why the server disconnects.

Exit code: 0 if the connection ended on either side, 255 if it failed.`;function proxyCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("proxy").description("Connect standard input and output to a TCP port of an instance: a ProxyCommand for OpenSSH. Nothing but the bytes of the connection is on standard output.").argument("<instance>","instance ID, or name").argument("<port>","TCP port on the instance",wholeNumber(1,65535)).option("--public-key <file>","push the public key in this file for --os-user; may be repeated, and all are pushed at once",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--os-user <name>","OS user that the key is for",osUser,"ec2-user").option("--known-hosts <file>","host keys of a bastion, in the format of known_hosts, or fingerprints");return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command).addHelpText("after",afterHelp5).action(async(instance,port,flags)=>{let{runProxy}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(6430), __nccwpck_require__.e(364)]).then(__nccwpck_require__.bind(__nccwpck_require__, 364));await runProxy(instance,port,flags)})}function resultsCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("results").description("Work on the results of runs.").helpCommand(!1).addCommand(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("join").description("Join the results of several jobs as those of one run, and print them as JSON.").argument("<file...>","files of --results-file or --json, or of the input results-file; a directory is all *.json files in it").option("--instance-ids <ids>","IDs of all instances of the run, separated by commas or spaces; may be repeated. One without a result failed with EIC_NO_RESULT, and results of others are left out.",_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE).option("--summary <file>","file to append the job summary to, as Markdown").option("--report-file <file>","file for the report as one HTML page, as that of eic run, without output").addHelpText("after",`
The files are untrusted: they are checked against schemas/results.schema.json.
Of two results of an instance, the one that was begun last counts.

Examples:
  eic results join results/*.json > results.json
  eic results join shard-*.json --summary "$GITHUB_STEP_SUMMARY" > results.json
  eic results join shard-*.json --report-file run.html > results.json

Exit code: as that of eic run. 0 if all instances succeeded, else that of the
first script that failed, or 255. 2 if a file cannot be read or written.`).action(async(files,flags)=>{let{runJoin}=await Promise.all(/* import() */[__nccwpck_require__.e(3126), __nccwpck_require__.e(8813), __nccwpck_require__.e(6482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7763));await runJoin(files,flags)}))}var formats=["text","json"];function rulesCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("rules").description("List the rules of eic lint, or show the page of one.").argument("[id]","the ID of a rule, as in a finding").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("-f, --format <format>","format of the output").choices(formats).default("text")).addHelpText("after",`
Exit code: 0 if the rules were shown, 2 if the command was used wrongly or there
is no rule of this ID.`).action(async(id,{format})=>{let{runRules}=await Promise.all(/* import() */[__nccwpck_require__.e(3616), __nccwpck_require__.e(8495), __nccwpck_require__.e(723), __nccwpck_require__.e(7258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4732));await runRules(id,format)})}var afterHelp6=`
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
--filters and --auto-scaling-group choose instances without their names; see
which ones with eic instances.

Each word of COMMAND stays one word on the instance: nothing is expanded there.
For pipes, variables and patterns use a script, or a shell of your own:
  eic run web-1 -- sh -c 'df -h | grep ^/dev'

Examples:
  eic run i-0123456789abcdef0 -- systemctl status nginx
  eic run web-1 web-2 --file deploy.sh --env RELEASE=v42 --max-parallel 1
  eic run db --os-user postgres -- pg_dump shop > shop.sql
  eic run web-1 --file - < deploy.sh
  eic run web-1 --stdin -- tee app.conf < app.conf
  eic run --filters 'tag:Role=web,api' --max-parallel 20 -- uptime
  eic run web-1 web-2 --json -- uptime 2> /dev/null | jq '.[].exitCode'

Exit code: that of the script; of several instances, that of the first, in the
order of the results, that failed with one. 255 if a failed instance has none: it
was not reached, or the script timed out or was killed by a signal. 2 if the
command was used wrongly. 130 after Ctrl-C, which stops the scripts; a second one
does not wait for that.`;function runCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("run").description("Run a command or a script on one instance or several, as the action does.").usage("[INSTANCE...] [options] [--file SCRIPT | -- COMMAND...]").argument("[instance...]","instance IDs, or names; after --: COMMAND and its arguments").optionsGroup("Script:").option("--file <script>","script to run; - is standard input").option("--stdin","give standard input to the script, at most 1 MiB, the same to each instance; otherwise it is not read");for(let{option}of (0,_chunk_QZJLTM6Z_js__WEBPACK_IMPORTED_MODULE_5__/* .inputFlags */ .eJ)())command.addOption(option);return command.optionsGroup("Access to the instance:").option("--bootstrap-key-file <file>","private key without a passphrase, for --install-packages: that of the key pair with which the instance was launched"),(0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withAwsOptions */ .GQ)(command,"several").optionsGroup("Output:").option("--json","print the results as JSON (schemas/results.schema.json); the output of the instances goes to standard error").optionsGroup("Other:").helpOption("-h, --help","show this help").addHelpText("after",afterHelp6).action(async(words,flags)=>{let remoteCommand=(0,_chunk_SGPT46UW_js__WEBPACK_IMPORTED_MODULE_20__/* .commandAfterDashes */ .O)(words,process.argv),instances=words.slice(0,words.length-(remoteCommand?.length??0)),{runRun}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(2314), __nccwpck_require__.e(6430), __nccwpck_require__.e(3126), __nccwpck_require__.e(1212), __nccwpck_require__.e(8975), __nccwpck_require__.e(5425), __nccwpck_require__.e(8813), __nccwpck_require__.e(784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7624));await runRun(instances,remoteCommand,flags)}),command}var instanceFaults={stopped:"the instance is stopped","empty-console":"its console output is empty: no known host keys","status-impaired":"its status check fails","group-closed":"its security group allows nothing","acl-closed":"the network ACL of its subnet denies everything","no-route":"its subnet has no route to the internet"};function isInstanceFault(kind){return Object.hasOwn(instanceFaults,kind)}var faultForms=[...Object.entries(instanceFaults).map(([kind,meaning])=>[`${kind}=INSTANCE`,meaning]),["denied=OPERATION[:TIMES]","no IAM policy allows the call"],["throttled=OPERATION[:TIMES]","AWS rejects the call because there are too many"]];function operationNamed(text){let name=text.replace(/^[a-z0-9-]+:/,"").toLowerCase();return[..._chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .zU.keys()].find(operation=>operation.toLowerCase()===name)}function parseCalls(text){let whole=operationNamed(text);if(whole!==void 0)return{operation:whole};let[,name=text,times]=/^(.*):(.*)$/s.exec(text)??[],operation=times===void 0?void 0:operationNamed(name);if(operation!==void 0&&times!==void 0)return{operation,times:timesFrom(times)};throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`${JSON.stringify(/^\d+$/.test(times??"")?name:text)} is not an operation of the sandbox. It has ${[..._chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .zU.keys()].join(", ")}.`)}var mostTimes=999999;function timesFrom(text){let times=/^\d{1,6}$/.test(text)?Number(text):0;if(times>=1)return times;throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`TIMES is a whole number from 1 to ${mostTimes}, not ${JSON.stringify(text)}.`)}function parseFault(text){let[,kind="",target=""]=/^([a-z-]+)=(.+)$/.exec(text)??[];if(isInstanceFault(kind))return{kind,instance:target};switch(kind){case"denied":case"throttled":return{kind,...parseCalls(target)};default:throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`It takes ${faultForms.map(([form])=>form).join(", ")}.`)}}function faultOptions(text,before=[]){return[...before,parseFault(text)]}function aligned(rows){let width=Math.max(...rows.map(([left])=>left.length));return rows.map(([left,right])=>`  ${left.padEnd(width)}  ${right}`).join(`
`)}function inLines(words){let lines=[];for(let[index,word]of words.entries()){let item=index===words.length-1?`${word}.`:`${word},`,last=lines.at(-1);last===void 0||last.length+item.length>77?lines.push(`    ${item}`):lines[lines.length-1]=`${last} ${item}`}return lines.join(`
`)}var afterHelp7=`
Faults:
${aligned(faultForms)}
  INSTANCE is web-1, web-2 and so on, or all. TIMES limits the fault to the
  first calls. OPERATION is one of
${inLines([..._chunk_YCQKRPCZ_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .zU.keys()])}

Variables, in addition to those that the AWS SDKs and the AWS CLI read:
${aligned(_chunk_JHNKLG2G_js__WEBPACK_IMPORTED_MODULE_21__/* .variableMeanings */ .T7)}

Examples:
  # Run one command in a sandbox. The exit code is that of the command.
  eic sandbox -- aws ec2 describe-instances

  # One of two instances is stopped, and the first two pushes are throttled.
  eic sandbox --instances 2 --fault stopped=web-2 \\
    --fault throttled=SendSSHPublicKey:2 -- ./deploy.sh

  # One of two instances is private: it is reached through an endpoint.
  eic sandbox --instances 2 --private web-2 -- ./deploy.sh

  # Does this policy allow all that the command needs?
  eic sandbox --policy policy.json -- ./deploy.sh

  # Keep a sandbox running. The file appears as soon as it is ready.
  eic sandbox --write-env sandbox.env &
  sandbox=$!
  until [ -e sandbox.env ]; do kill -0 $sandbox || exit 1; sleep 0.1; done
  . ./sandbox.env
  aws ec2 describe-instances
  kill "$EIC_SANDBOX_PID"`;function sandboxCommand(){return new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("sandbox").description("Run an AWS endpoint and EC2 instances with SSH on this machine, to try workflows without an AWS account. With a command: run it with the environment variables of the sandbox, then stop. Without: print the variables as shell code, and run until interrupted.").argument("[command...]","after --: the command to run, and its arguments").option("--instances <number>","number of instances",wholeNumber(1,1e3),3).option("--os-user <name>","OS user of the instances (default: ec2-user); may be repeated",osUsers).option("--private <instance>","give an instance no public address, only one that an endpoint or a bastion reaches; all for each of them; may be repeated",(name,before=[])=>[...before,name]).option("--endpoints <number>","number of EC2 Instance Connect Endpoints (default: 1 with --private, else 0)",wholeNumber(0,100)).option("--fault <kind=target>","make something fail, see below; may be repeated",faultOptions).option("--policy <file>","refuse calls that the IAM policy in this file (JSON) does not allow; may be repeated",(path,before=[])=>[...before,path]).option("--write-env <path>","write the variables to a file instead, and remove it at the end").option("--port <port>","TCP port of the AWS endpoint and the metadata pages (default: a free one)",wholeNumber(1,65535)).option("--ssh-port <port>","TCP port of the SSH servers (default: a free one)",wholeNumber(1,65535)).option("--region <region>","AWS Region","eu-central-1").option("--key-lifetime <seconds>","lifetime of a pushed key",wholeNumber(1,86400),60).option("-q, --quiet","do not describe the sandbox on standard error").addHelpText("after",afterHelp7).action(async(command,flags)=>{let{runSandbox}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(2314), __nccwpck_require__.e(5476), __nccwpck_require__.e(3616), __nccwpck_require__.e(5940), __nccwpck_require__.e(7549), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8195));await runSandbox(command,flags)})}var afterHelp8=`
For instances whose network or SSH server is broken. The serial console asks for
the name and password of an OS user that has a password. Press Enter for its
prompt. Enter, then ~. ends the session. An instance has one session at a time,
and EC2 needs about 30 seconds to end one.

INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Flags of eic come before INSTANCE. Everything after it is passed on to ssh.

The host key of the Region's serial console server must be the one in AWS's user
guide. In a Region that is not listed there, ssh asks.

Examples:
  eic serial-console i-0123456789abcdef0
  eic serial-console --region eu-central-1 web-1 -J bastion.example.com

Exit code: that of ssh; 255 if ssh, or eic, could not connect; 2 if the command
was used wrongly.`;function serialConsoleCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("serial-console").description("Connect to the serial console of an instance with the system's ssh and a fresh key.").usage("[flags] INSTANCE [ssh options]").argument("<instance>","instance ID, or name").argument("[ssh...]","ssh's options").passThroughOptions().addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--key-type <type>","type of the key").choices(["ed25519","rsa"]).default("ed25519"));return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withAwsOptions */ .GQ)(command).addHelpText("after",afterHelp8).action(async(instance,sshArgs,flags)=>{let{runSerialConsole}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(2314), __nccwpck_require__.e(9117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9117));await runSerialConsole(instance,sshArgs,flags)})}var afterHelp9=`
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Flags of eic come before INSTANCE. Everything after it is ssh's, as after the
destination of ssh: its options, then the command, after -- or without it.

The key exists in the memory of this process only. It is pushed when ssh is
ready to log in. Your configuration of ssh (~/.ssh/config) applies; Host and
Match get the instance ID. A host key that is known from --known-hosts or the
console output must match. An unknown one is yours to accept, as ssh asks.

Examples:
  eic ssh i-0123456789abcdef0
  eic ssh --os-user ubuntu web-1 -- uptime
  eic ssh db -L 5432:localhost:5432 -N
  eic ssh web-1 -o ControlMaster=auto -o ControlPath=~/.ssh/%C \\
    -o ControlPersist=10m

Exit code: that of ssh, which is that of the remote command; 255 if ssh, or eic,
could not connect.`;function sshCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("ssh").description("Log in to an instance, or run a command there, with the system's ssh and a fresh key.").usage("[flags] INSTANCE [ssh options] [-- COMMAND...]").argument("<instance>","instance ID, or name").argument("[ssh...]","ssh's options and the command").passThroughOptions().option("--os-user <name>","OS user to log in as (default: that of ssh -l or ssh_config, or ec2-user)",osUser).addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--key-type <type>","type of the key; auto is Ed25519, and RSA if the instance has no Ed25519 host key (FIPS)").choices(["auto","ed25519","rsa"]).default("auto")).option("--known-hosts <file>","host keys in the format of known_hosts, or their fingerprints, by instance ID or address").addOption(new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--port <port>").hideHelp().argParser(portOfSsh));return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command).addHelpText("after",afterHelp9).action(async(instance,sshArgs,flags)=>{let{runSsh}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(2314), __nccwpck_require__.e(6430), __nccwpck_require__.e(5811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5811));await runSsh(instance,sshArgs,flags)})}function portOfSsh(port){throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di(`The port is an option of ssh: write -p ${port} after INSTANCE.`)}var afterHelp10=`
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.

The address and the port that it listens on are the only line on standard output.
Each connection to it is a connection of its own to the instance. Interrupt to end.

AWS allows only the ports 22 and 3389 through an EC2 Instance Connect Endpoint. For
another port of a private instance use --bastion, --connection-type ssm, or
forwarding by ssh: eic ssh db -N -L 5432:localhost:5432

Examples:
  # Remote Desktop, through an endpoint
  eic tunnel windows-1 --remote-port 3389 --local-port 13389

  # A database, through a bastion
  eic tunnel db --bastion i-0123456789abcdef0 --remote-port 5432 --local-port 5432
  psql -h 127.0.0.1

Exit code: 0 after an interrupt, 255 if it could not begin.`;function tunnelCommand(){let command=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("tunnel").description("Forward a local TCP port to a port of an instance, for any number of connections.").argument("<instance>","instance ID, or name").requiredOption("--remote-port <port>","TCP port on the instance",wholeNumber(1,65535)).option("--local-port <port>","TCP port to listen on (default: a free one)",wholeNumber(1,65535)).option("--bind <address>","loopback address to listen on",loopbackAddress,"127.0.0.1");return (0,_chunk_62B4O3CL_js__WEBPACK_IMPORTED_MODULE_2__/* .withConnectionOptions */ .PP)(command).addHelpText("after",afterHelp10).action(async(instance,flags)=>{let{runTunnel}=await Promise.all(/* import() */[__nccwpck_require__.e(5784), __nccwpck_require__.e(6264), __nccwpck_require__.e(1596), __nccwpck_require__.e(2405), __nccwpck_require__.e(6430), __nccwpck_require__.e(1373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1373));await runTunnel(instance,flags)})}function loopbackAddress(value){if(value==="::1"||(0,node_net__WEBPACK_IMPORTED_MODULE_18__.isIP)(value)===4&&value.startsWith("127."))return value;throw new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .InvalidArgumentError */ .Di("It takes a loopback address: one that begins with 127., or ::1.")}async function main(){process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??="true";let program=new _commander_cjs__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("eic").description("Run commands on EC2 instances and copy files, through EC2 Instance Connect.").version(_chunk_U6TSMP5N_js__WEBPACK_IMPORTED_MODULE_19__/* .version */ .rE).helpCommand(!1).configureHelp({subcommandTerm:command=>command.name()}).enablePositionalOptions().commandsGroup("Instances:").addCommand(runCommand()).addCommand(instancesCommand()).addCommand(cpCommand()).addCommand(sshCommand()).addCommand(proxyCommand()).addCommand(tunnelCommand()).addCommand(serialConsoleCommand()).addCommand(hostKeysCommand()).addCommand(installScriptCommand()).addCommand(resultsCommand()).addCommand(doctorCommand()).addCommand(ipRangesCommand()).commandsGroup("Policies:").addCommand(lintCommand()).addCommand(rulesCommand()).addCommand(policyCommand()).commandsGroup("To try it:").addCommand(sandboxCommand()).addCommand(demoCommand()).commandsGroup("Other:").addCommand(completionCommand());(0,_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__/* .withUsageExitCode */ .No)(program);try{await program.parseAsync()}catch(error){process.exitCode=error instanceof _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__/* .UsageError */ .eb?_chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_22__/* .usageExitCode */ .rP:1,process.stderr.write(`eic: ${(0,_chunk_JDQSBKRY_js__WEBPACK_IMPORTED_MODULE_23__/* .thrownText */ .k)(error)}
`)}}main();

})();

module.exports = __webpack_exports__;
/******/ })()
;