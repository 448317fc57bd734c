"use strict";
exports.id = 6729;
exports.ids = [6729];
exports.modules = {

/***/ 1298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ namesNear),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   ws: () => (/* binding */ maxNameLength)
/* harmony export */ });
var peq=new Uint32Array(65536),myers_32=(a,b)=>{let n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;for(;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){let eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},myers_x=(b,a)=>{let n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32);for(let i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;let j=0;for(;j<vsize-1;j++){let mv2=0,pv2=-1,start2=j*32,vlen2=Math.min(32,m)+start2;for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]|=1<<k;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv2,xh=((eq|mb)&pv2)+pv2^pv2|eq|mb,ph=mv2|~(xh|pv2),mh=pv2&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv2=mh|~(xv|ph),mv2=ph&xv}for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]=0}let mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start;for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;let score=m;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=(a,b)=>{if(a.length<b.length){let tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};var maxNameLength=128;function namesNear(written,names,maxDistance){if(written.length>maxNameLength)return[];let near=[];for(let name of names){if(Math.abs(name.length-written.length)>maxDistance)continue;let far=distance(written,name);far<=maxDistance&&near.push({name,distance:far})}return near.sort((a,b)=>a.distance-b.distance)}function nearestName(written,names){let spelled=new Map(names.map(name=>[name.toLowerCase(),name])),maxDistance=Math.max(1,Math.floor(written.length/4)),[nearest]=namesNear(written.toLowerCase(),spelled.keys(),maxDistance);return nearest&&spelled.get(nearest.name)}


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutVariables)
/* harmony export */ });
function withoutVariables(text){return text.replaceAll("${",()=>"${$}{")}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Hm: () => (/* binding */ partitionNames),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   p4: () => (/* binding */ regionExists),
/* harmony export */   vx: () => (/* binding */ nearestPartition)
/* harmony export */ });
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);
var regions=new Map(_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.flatMap(({id,regions:regions2})=>regions2.split(" ").map(region=>[region,id]))),forms=_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.map(({id,form})=>({id,form:new RegExp(form)})),partitionNames=_chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.map(({id})=>id);function regionExists(region){return regions.has(region)}function partitionOfRegion(region){return regions.get(region)??forms.find(({form})=>form.test(region))?.id}function nearestRegion(region){return (0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(region.toLowerCase(),regions.keys(),3)[0]?.name}function nearestPartition(partition){return (0,_chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(partition.toLowerCase(),partitionNames,2)[0]?.name}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partitions)
/* harmony export */ });
var partitions=[{id:"aws",form:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:"af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2"},{id:"aws-cn",form:"^cn\\-\\w+\\-\\d+$",regions:"cn-north-1 cn-northwest-1"},{id:"aws-eusc",form:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:"eusc-de-east-1"},{id:"aws-iso",form:"^us\\-iso\\-\\w+\\-\\d+$",regions:"us-iso-east-1 us-iso-west-1"},{id:"aws-iso-b",form:"^us\\-isob\\-\\w+\\-\\d+$",regions:"us-isob-east-1 us-isob-west-1"},{id:"aws-iso-e",form:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:"eu-isoe-west-1"},{id:"aws-iso-f",form:"^us\\-isof\\-\\w+\\-\\d+$",regions:"us-isof-east-1 us-isof-south-1"},{id:"aws-us-gov",form:"^us\\-gov\\-\\w+\\-\\d+$",regions:"us-gov-east-1 us-gov-west-1"}];


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ defaultAudience),
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   nf: () => (/* binding */ gitHubIssuer)
/* harmony export */ });
var gitHubIssuer="token.actions.githubusercontent.com";function defaultAudience(partition="aws"){return partition==="aws-cn"?"sts.amazonaws.com.cn":"sts.amazonaws.com"}function providerArn(partition,accountId,issuer){return`arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ throwWrongValues),
/* harmony export */   nI: () => (/* binding */ tagProblems),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   wR: () => (/* binding */ descriptionProblem),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1631);
function throwWrongValues(thrown){throw thrown instanceof _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyValuesError */ .t?new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(thrown.problems.join(`
     `)):thrown}var maxLength={policy:128,user:64,group:128,role:64};function nameProblem(kind,name){let start=`The name of the ${kind} ${JSON.stringify(name.slice(0,200))}`;return/^arn:/.test(name)?`${start} is an ARN; give the name at its end.`:name===""?`The name of the ${kind} is empty.`:/^[\w+=,.@-]+$/.test(name)?name.length>maxLength[kind]?`${start} has more than ${maxLength[kind]} characters, the maximum.`:void 0:`${start} has other characters than letters, digits and + = , . @ _ -.`}function pathProblem(path){if(!(/^\/(?:[\x21-\x7e]+\/)?$/.test(path)&&path.length<=512))return`The path ${JSON.stringify(path.slice(0,200))} is not one: it begins and ends with /, as /deploy/ does, and has at most 512 characters, none of them a space.`}function descriptionProblem(description){return description.length>1e3?"The description has more than 1000 characters, the maximum.":/^(?:fileb?|https?):\/\//.test(description)?"The description begins with a URL, which the AWS CLI would replace with what is there; begin with a word.":/^[\t\n\r\x20-\x7e\xa0-\xff]*$/.test(description)?void 0:"The description has characters that IAM does not accept: it takes those up to U+00FF, no controls."}function tagProblems(tags){let problems=[],seen=new Set;tags.size>50&&problems.push(`There are ${tags.size} tags; IAM keeps at most 50.`);for(let[key,value]of tags){let start=`The tag ${JSON.stringify(key.slice(0,150))}`;(key===""||[...key].length>128)&&problems.push(`${start} has a key of ${[...key].length} characters; it has 1 to 128.`),[...value].length>256&&problems.push(`${start} has a value of more than 256 characters, the maximum.`),(!tagText.test(key)||!tagText.test(value))&&problems.push(`${start} has other characters than letters, digits, spaces and _ . : / = + - @.`),/^aws:/i.test(key)&&problems.push(`${start} begins with aws:, which only AWS may use.`),seen.has(key.toLowerCase())&&problems.push(`${start} is there in another case, too.`),seen.add(key.toLowerCase())}return problems}var tagText=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ policyText),
/* harmony export */   W: () => (/* binding */ latin1)
/* harmony export */ });
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
var maxCharacters=6144;function policyText(policy){let text=latin1(JSON.stringify(policy,null,2)),size=latin1(JSON.stringify(policy)).length;if(size>maxCharacters)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyValuesError */ .t([`The policy has ${size} characters, but IAM accepts at most ${maxCharacters} (whitespace not counted); split it, or give fewer values.`]);return`${text}
`}function latin1(json){return json.replace(/[\x7f-\x9f\u0100-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PolicyValuesError)
/* harmony export */ });
var PolicyValuesError=class extends Error{constructor(problems){super(problems.join(`
`));this.problems=problems}problems;name="PolicyValuesError"};


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

/***/ 6729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrust: () => (/* binding */ runTrust)
/* harmony export */ });
/* harmony import */ var _chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5325);
/* harmony import */ var _chunk_TXC3AM7Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4022);
/* harmony import */ var _chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6909);
/* harmony import */ var _chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
/* harmony import */ var _chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2142);
/* harmony import */ var _chunk_2GI7F5R3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1298);
/* harmony import */ var _chunk_O6NLMPRD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9059);
/* harmony import */ var _chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4349);
/* harmony import */ var _chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2039);
/* harmony import */ var _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1631);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(207);
function trustProblems(values){let{repository,branches=[],tags=[],environments=[],ids,partition,audience,issuer}=values,problems=repositoryProblems(repository);branches.length+tags.length+environments.length===0&&problems.push("Say which jobs may assume the role: --branch NAME, --tag PATTERN or --environment NAME. A policy for the whole repository would include its pull requests.");for(let branch of branches)problems.push(...refProblems("branch",branch,"refs/heads/"));for(let tag of tags)problems.push(...refProblems("tag",tag,"refs/tags/"));for(let environment of environments)problems.push(...environmentProblems(environment));for(let[what,id]of[["owner",ids?.owner],["repository",ids?.repository]])id!==void 0&&!/^[1-9]\d{0,19}$/.test(id)&&problems.push(`The ID of the ${what} ${quoted(id)} is not a number, such as 123456.`);return ids!==void 0&&issuer!==void 0&&isEnterpriseServer(issuer)&&problems.push("GitHub Enterprise Server has no immutable subject claims; leave the IDs out."),partition!==void 0&&!_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionNames */ .Hm.includes(partition)&&problems.push(`There is no partition ${quoted(partition)}. ${partition===""?"":nearest(partition)}The partitions are ${_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionNames */ .Hm.join(", ")}.`),audience!==void 0&&!/^[\x21-\x29\x2b-\x3e\x40-\x7e]{1,255}$/.test(audience)&&problems.push(`The audience ${quoted(audience)} is not one: it has 1 to 255 characters without spaces, * and ?.`),issuer!==void 0&&!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?(?:\/[\w.~-]+)*$/.test(issuer)&&problems.push(`The issuer ${quoted(issuer)} is not a lowercase host with an optional path, such as token.actions.githubusercontent.com.`),problems}function nearest(partition){let near=(0,_chunk_NL6BFP43_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestPartition */ .vx)(partition);return near===void 0?"":`Did you mean ${near}? `}function isEnterpriseServer(issuer){return issuer.endsWith("/_services/token")}var ownerForm=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,repositoryForm=/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;function repositoryProblems(repository){let[owner="",name="",...rest]=repository.split("/");return rest.length===0&&ownerForm.test(owner)&&repositoryForm.test(name)&&!name.endsWith(".git")?[]:/[*?]/.test(repository)?[`The repository ${quoted(repository)} has a wildcard. It would let other repositories assume the role; make a policy for each.`]:[`The repository ${quoted(repository)} is not OWNER/REPO as GitHub shows it, such as octo-org/octo-repo, without a URL and .git.`]}var refused=/[\x00-\x20\x7f~^:[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(?:\/|$)|^\/|[/.]$/;function refProblems(kind,name,prefix){return name.startsWith("refs/")?[`The ${kind} ${quoted(name)} is a whole reference; give the ${kind}'s name without ${name.startsWith(prefix)?prefix:"refs/…"}.`]:kind==="branch"&&/[*?]/.test(name)?[`The branch ${quoted(name)} has a wildcard. Whoever may push could create a branch that matches; name each branch, or use an environment with deployment branches.`]:kind==="branch"&&name==="pull_request"?[noPullRequests]:name===""||name.length>250||refused.test(name)?[`The ${kind} ${quoted(name)} is not a name that git accepts.`]:[]}var noPullRequests="Jobs of pull requests get no role here: the subject repo:OWNER/REPO:pull_request is the same for each of them, so whoever may open one could log in. Run the job after the merge, or with an environment that requires a reviewer.";function environmentProblems(name){return/[*?]/.test(name)?[`The environment ${quoted(name)} has a wildcard, and would let other environments assume the role; name each.`]:name===""||name.trim()!==name||[...name].length>255||/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)?[`The environment ${quoted(name)} is not a name: it has 1 to 255 characters, none of them a control character, and no space around it.`]:[]}function quoted(text){let line=text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ");return`"${line.length>60?`${line.slice(0,57)}...`:line}"`}function trustPolicy(values,federated){let problems=trustProblems(values);if(problems.length>0)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t(problems);let{partition,issuer=_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHubIssuer */ .nf,audience=(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)(partition)}=values,{names,patterns}=subjects(values),statement=(Sid,condition,found)=>{let[first,...others]=new Set(found.map(({text})=>text));return first===void 0?[]:[{Sid,Effect:"Allow",Principal:{Federated:federated},Action:"sts:AssumeRoleWithWebIdentity",Condition:condition({[`${issuer}:sub`]:others.length===0?first:[first,...others]})}]},aud={[`${issuer}:aud`]:(0,_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutVariables */ .K)(audience)},policy={Version:"2012-10-17",Statement:[...statement(sidOf(names),sub=>({StringEquals:{...aud,...sub}}),names),...statement("TagsThatMatchOfOneRepository",sub=>({StringEquals:aud,StringLike:sub}),patterns)]},size=JSON.stringify(policy).length;if(size>maxCharacters)throw new _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t([`The trust policy has ${size} characters, but IAM accepts at most ${maxCharacters}; give fewer names, or make several roles.`]);return policy}var maxCharacters=4096,usualCharacters=2048;function trustNotes(values){let{repository,tags=[],ids,partition,audience,issuer=_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHubIssuer */ .nf}=values,notes=[],patterns=tags.filter(isPattern);patterns.length>0&&notes.push(`Whoever may push a tag that matches ${patterns.join(" or ")} can assume the role. Protect these tags with a ruleset.`),ids===void 0&&!isEnterpriseServer(issuer)&&notes.push(`The subject has names only. A repository that was created, renamed or transferred after July 15, 2026, or has opted in, has an immutable subject with IDs: add --owner-id and --repository-id (gh api repos/${repository} --jq '.owner.id, .id').`);let expected=audience??(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)(partition);expected!==(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)()&&notes.push(`The workflow has to ask for this audience: aws-actions/configure-aws-credentials with audience: ${expected}.`);let size=JSON.stringify(trustPolicy(values,"x".repeat(90))).length;return size>usualCharacters&&notes.push(`The policy has about ${size} characters; IAM accepts ${usualCharacters} unless the account's quota is raised.`),notes}function isPattern(tag){return/[*?]/.test(tag)}function subjects(values){let{repository,branches=[],tags=[],environments=[],ids}=values,[owner="",name=""]=repository.split("/"),source=ids===void 0?repository:`${owner}@${ids.owner}/${name}@${ids.repository}`,subject=(kind,context)=>({kind,text:(0,_chunk_JMEXTRSU_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutVariables */ .K)(`repo:${source}:${context}`)}),tagSubject=tag=>subject("tag",`ref:refs/tags/${tag}`);return{names:[...branches.map(branch=>subject("branch",`ref:refs/heads/${branch}`)),...tags.filter(tag=>!isPattern(tag)).map(tagSubject),...environments.map(environment=>subject("environment",`environment:${environment.replaceAll(":","%3A")}`))],patterns:tags.filter(isPattern).map(tagSubject)}}var sids={branch:["OneBranchOfOneRepository","BranchesOfOneRepository"],tag:["OneTagOfOneRepository","TagsOfOneRepository"],environment:["OneEnvironmentOfOneRepository","EnvironmentsOfOneRepository"]};function sidOf(found){let[first]=found;if(first===void 0||found.some(({kind})=>kind!==first.kind))return"JobsOfOneRepository";let[one,several]=sids[first.kind];return new Set(found.map(({text})=>text)).size===1?one:several}async function runTrust(flags){(0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_9__/* .allowClosedOutput */ .ro)();let values=valuesOf(flags),problems=flagProblems(flags);try{trustPolicy(values,"")}catch(thrown){if(!(thrown instanceof _chunk_VV5RJUBC_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyValuesError */ .t))throw thrown;problems.push(...thrown.problems)}if(problems.length>0)throw new _chunk_CPHAF7B3_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(problems.join(`
     `));let text=await output(flags,values).catch(_chunk_TXC3AM7Z_js__WEBPACK_IMPORTED_MODULE_0__/* .throwWrongValues */ .Y4);await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_9__/* .written */ .Mp)(process.stderr,trustNotes(values).map(note=>`note: ${(0,_chunk_ZHUBGHAK_js__WEBPACK_IMPORTED_MODULE_11__/* .singleLine */ .pF)(note)}
`).join("")),await (0,_chunk_QMVQS2Y5_js__WEBPACK_IMPORTED_MODULE_9__/* .written */ .Mp)(process.stdout,text)}function valuesOf(flags){let{repository,branch,tag,environment,ownerId,repositoryId,partition,audience,issuer}=flags;return{repository,...branch&&{branches:branch},...tag&&{tags:tag},...environment&&{environments:environment},...ownerId!==void 0&&repositoryId!==void 0&&{ids:{owner:ownerId,repository:repositoryId}},partition,...audience!==void 0&&{audience},...issuer!==void 0&&{issuer:issuer.replace(/^https:\/\//,"").replace(/\/$/,"")}}}function flagProblems(flags){let{pullRequest,ownerId,repositoryId,accountId,roleName,provider,emit}=flags,problems=[];if(pullRequest===!0&&problems.push(noPullRequests),ownerId===void 0!=(repositoryId===void 0)&&problems.push("An immutable subject has both IDs: give --owner-id and --repository-id."),accountId!==void 0&&!/^\d{12}$/.test(accountId)&&problems.push(`The account ${JSON.stringify(accountId)} is not 12 digits.`),accountId===void 0&&(emit===void 0||emit==="aws-cli")&&problems.push("Give the account of the role: --account-id ID (aws sts get-caller-identity --query Account --output text)."),emit===void 0)roleName!==void 0&&problems.push("--role-name is for --emit: a trust policy does not name its role."),provider||problems.push("--no-provider is for --emit: a trust policy alone has no provider.");else{let problem=roleName===void 0?"Name the role: --role-name NAME.":(0,_chunk_TXC3AM7Z_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)("role",roleName);problem!==void 0&&problems.push(problem)}return problems}async function output(flags,values){let{accountId="",partition,roleName="",provider,emit}=flags,{issuer=_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHubIssuer */ .nf,audience=(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)(partition)}=values;if(emit===void 0)return (0,_chunk_VFWRKGHV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyText */ .M)(trustPolicy(values,(0,_chunk_ROXQPGZO_js__WEBPACK_IMPORTED_MODULE_7__/* .providerArn */ .Zj)(partition,accountId,issuer)));let role={name:roleName,issuer,audience,partition,...accountId!==""&&{accountId},withProvider:provider,trust:federated=>trustPolicy(values,federated)};switch(emit){case"aws-cli":{let{roleCommands}=await __webpack_require__.e(/* import() */ 8740).then(__webpack_require__.bind(__webpack_require__, 6359));return roleCommands({...role,accountId})}case"terraform":{let{roleTerraform}=await __webpack_require__.e(/* import() */ 4739).then(__webpack_require__.bind(__webpack_require__, 4739));return roleTerraform(role)}case"cloudformation":{let{roleTemplate}=await Promise.all(/* import() */[__webpack_require__.e(5611), __webpack_require__.e(2873)]).then(__webpack_require__.bind(__webpack_require__, 2873));return roleTemplate(role)}}}


/***/ })

};
;