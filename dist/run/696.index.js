"use strict";
exports.id = 696;
exports.ids = [696];
exports.modules = {

/***/ 2696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReportFile: () => (/* binding */ ReportFile)
/* harmony export */ });
/* harmony import */ var _chunk_MXE7Y2SR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8036);
/* harmony import */ var _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7380);
/* harmony import */ var _chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1962);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_5__);







// src/report/page/report-file.ts


// src/report/page/page-instance.ts
var shortMessage = 200;
function pageInstance({ result, output }, startedAtMs, detail) {
  const { instanceId, name, succeeded, availabilityZone, region, batch } = result;
  const shownName = (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name ?? "", 200);
  return {
    id: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(instanceId),
    name: shownName === "" ? null : shownName,
    status: succeeded ? "succeeded" : (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNotStarted */ .a_)(result) ? "not-started" : "failed",
    result: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)((0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(result)),
    zone: availabilityZone ?? region,
    batch,
    spans: startedAtMs === null ? [] : spans(result, startedAtMs),
    facts: detail.facts ? facts(result) : [],
    error: pageError(result, detail),
    output: output === null ? null : lastCharacters(output, detail.output)
  };
}
function startOf(results) {
  const starts = results.flatMap(({ startedAt }) => startedAt === null ? [] : [Date.parse(startedAt)]);
  const first = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first - findMsOf(results) : null;
}
function findMsOf(results) {
  return results.reduce((most, { durationsMs }) => Math.max(most, durationsMs.find ?? 0), 0);
}
function lastCharacters(text, most) {
  if (most <= 0 || text === "") return null;
  if (text.length <= most) return text;
  const end = text.slice(-most);
  const firstLine = end.indexOf("\n") + 1;
  return firstLine > 0 && firstLine < end.length ? end.slice(firstLine) : end.replace(/^[\udc00-\udfff]/, "");
}
function spans({ startedAt, durationsMs }, startedAtMs) {
  if (startedAt === null) return [];
  let at = Date.parse(startedAt) - startedAtMs;
  return _chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseNames */ .k1.flatMap((phase) => {
    const duration = durationsMs[phase];
    if (duration === null) return [];
    const span = { phase, startMs: at, endMs: at + duration };
    at = span.endMs;
    return [span];
  });
}
function facts(result) {
  const { region, availabilityZone, batch, startedAt, address, port, hostKey, bytesOut } = result;
  const { upload, download, packagesInstalled, stdoutFile, stderrFile, durationsMs } = result;
  const all = {
    "Availability Zone": availabilityZone ?? region,
    Batch: batch === null ? null : String(batch),
    Started: startedAt,
    Address: address === null ? null : `${address.includes(":") ? `[${address}]` : address}:${port}`,
    Route: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .routeText */ .RI)(result),
    "Host key": hostKey && `${hostKey.type} ${hostKey.fingerprint} (${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationText */ .nF)(hostKey)})`,
    ...connectParts(durationsMs),
    Output: `${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytesOut.stdout)} on stdout, ${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytesOut.stderr)} on stderr`,
    Uploaded: upload && `${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(upload)}${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .restText */ .Et)(upload)}`,
    Downloaded: download && `${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(download)}${(0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .restText */ .Et)(download)}`,
    "Packages installed": packagesInstalled ? "yes" : null,
    "File of stdout": stdoutFile,
    "File of stderr": stderrFile
  };
  return Object.entries(all).flatMap(
    ([name, value]) => value === null || value === "" ? [] : [{ name, value: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(value) }]
  );
}
function connectParts({ tunnel, push }) {
  return {
    "Opening the tunnel": tunnel === null ? null : (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(tunnel),
    "Pushing the key": push === null ? null : (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(push)
  };
}
function pageError({ error }, detail) {
  if (error === null) return null;
  const length = detail.facts ? void 0 : shortMessage;
  return {
    code: error.code,
    message: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.message, length),
    remedy: (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.remedy, length),
    details: detail.details ? error.details.flatMap((text) => text.split(/\r?\n/)).map((line) => (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleControls */ .xx)(line)) : [],
    requestId: error.requestId === null ? null : (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.requestId, 100)
  };
}

// src/report/page/report-page.ts


// report-page:report-page-parts
var report_page_parts_default = { script: '"use strict";(()=>{function h(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;let e=Math.round(t/1e3);if(e<3600)return`${Math.floor(e/60)} m ${Y(e%60)} s`;let o=Math.round(e/60);return`${Math.floor(o/60)} h ${Y(o%60)} m`}function Y(t){return String(t).padStart(2,"0")}function s(t,e={},...o){let n=document.createElement(t);for(let[r,a]of Object.entries(e))n.setAttribute(r,a);return n.append(...o),n}function S(t,e={}){let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[n,r]of Object.entries(e))o.setAttribute(n,r);return o}function C(t,e){if(e===void 0||!/^https?:\\/\\//.test(e))return s("span",{},t);let o=s("a",{rel:"noreferrer noopener"},t);return o.href=e,o}function v(t,e,o){let n=s("button",{type:"button",...e},t);return n.addEventListener("click",o),n}var $=["boot","connect","authenticate","wait","run","healthCheckWait","healthCheck"];function z(t){return t==="healthCheckWait"?"wait for batch":t==="healthCheck"?"health check":t}var T={succeeded:"\\u2713",failed:"\\u2715","not-started":"\\u2013"},I={succeeded:"Succeeded",failed:"Failed","not-started":"Not started"};function M({name:t,id:e}){return t??e}function P({spans:t}){return t.length===0?void 0:t.filter(({phase:o})=>o!=="wait").reduce((o,{startMs:n,endMs:r})=>o+r-n,0)}function F({spans:t,status:e}){return t.length===0?"not started":`${t.map(({phase:n,startMs:r,endMs:a})=>`${z(n)} ${h(a-r)}`).join(", ")}${e==="failed"?", failed there":""}`}function J(t,e){let o=[],n=0,r=s("h2",{id:"details"}),a=s("div",{class:"content"}),i=s("dialog",{"aria-labelledby":"details"}),c=l=>f(n+l),d=v("Previous",{},()=>c(-1)),m=v("Next",{},()=>c(1)),p=v("Close",{},()=>i.close());i.append(r,s("div",{class:"buttons"},d,m,p),a),i.addEventListener("close",()=>e(n)),i.addEventListener("click",({target:l})=>{l===i&&i.close()});function f(l){let u=o[l];u!==void 0&&(n=l,d.disabled=l===0,m.disabled=l===o.length-1,r.textContent=`${T[u.status]} ${M(u)}`,a.replaceChildren(...ye(u,t)),a.scrollTop=0)}return{root:i,open(l,u){o=l,f(u),i.open||i.showModal()}}}function ye({id:t,result:e,facts:o,spans:n,error:r,output:a},i){let c=s("dl");for(let{name:m,value:p}of[{name:"ID",value:t},{name:"Result",value:e},...o])c.append(s("dt",{},m),s("dd",{},p));let d=[c];if(r!==null&&(d.push(s("h3",{},C(r.code,i[r.code])),s("p",{},r.message),s("p",{class:"remedy"},r.remedy)),r.details.length>0&&d.push(X("Details of the error",r.details.join(`\n`))),r.requestId!==null&&d.push(s("p",{},`AWS request ID: ${r.requestId}`))),a!==null&&d.push(s("h3",{},"End of its output"),X("End of its output",a)),n.length>0){let m=n.map(({phase:f,startMs:l,endMs:u})=>s("tr",{},s("th",{scope:"row"},s("i",{class:`swatch ${f}`}),phaseText(f)),s("td",{},h(l)),s("td",{},h(u-l)))),p=s("tr",{},...["Phase","Start","Duration"].map(f=>s("th",{scope:"col"},f)));d.push(s("h3",{},"Phases"),s("table",{},p,...m))}return d}function X(t,e){return s("pre",{tabindex:"0",role:"region","aria-label":t},e)}function k(t){return t===1?"1 instance":`${t} instances`}function Q(t){let e=new Map;for(let o of t){let{error:n}=o;if(n===null)continue;let r=e.get(n.code)??{error:n,instances:[]};r.instances.push(o),e.set(n.code,r)}return[...e.values()].sort((o,n)=>n.instances.length-o.instances.length)}var q=12;function ee({instances:t,errorPages:e},o){let n=Q(t);if(n.length===0)return;let r=s("div",{class:"groups"});for(let{error:a,instances:i}of n){let c=k(i.length),d=i.slice(0,q).map(M).join(", "),m=i.length>q?` and ${i.length-q} more`:"";r.append(s("article",{},s("h3",{},C(a.code,e[a.code]),` \\xB7 ${c}`),s("p",{},a.message),s("p",{class:"remedy"},a.remedy),s("p",{class:"names"},`${d}${m}`),v(`Show ${c}`,{"aria-label":`Show ${c} with ${a.code}`},()=>o(a.code))))}return s("section",{class:"failures","aria-labelledby":"failures"},s("h2",{id:"failures"},"Failures"),r)}var B={start:"Start",duration:"Longest first",failed:"Failed first",name:"Name",results:"Order of results"},j={query:"",statuses:new Set,code:"",zone:"",batch:"",order:"start"};function oe(t,e){let o=e.query.toLowerCase().split(/\\s+/).filter(Boolean),n=t.filter(r=>(e.statuses.size===0||e.statuses.has(r.status))&&(e.code===""||r.error?.code===e.code)&&(e.zone===""||r.zone===e.zone)&&(e.batch===""||String(r.batch)===e.batch)&&o.every(a=>xe(r).includes(a)));return e.order==="results"?n:n.sort(ve[e.order])}function L(t,e){return[...new Set(t.map(e).filter(n=>n!=null))].map(String).sort(re.compare)}var re=new Intl.Collator("en",{numeric:!0}),ve={start:(t,e)=>H(t)-H(e),duration:(t,e)=>(P(e)??-1)-(P(t)??-1),failed:(t,e)=>te(t)-te(e)||H(t)-H(e),name:(t,e)=>re.compare(M(t),M(e))};function H({spans:t}){return t[0]?.startMs??Number.MAX_SAFE_INTEGER}function te({status:t}){return["failed","not-started","succeeded"].indexOf(t)}var ne=new WeakMap;function xe(t){let e=ne.get(t);if(e!==void 0)return e;let{id:o,name:n,result:r,zone:a,facts:i,error:c,output:d}=t,p=[o,n,r,a,c?.code,c?.message,d,...i.map(({value:f})=>f)].join(`\n`).toLowerCase();return ne.set(t,p),p}function se(t,e,o){let n=s("input",{type:"search",placeholder:"Name, ID, zone, error, output",autocomplete:"off",spellcheck:"false"});n.addEventListener("input",()=>o({query:n.value}));let r=L(t,({status:l})=>l),a=["succeeded","failed","not-started"].filter(l=>r.includes(l)).map(l=>{let u=()=>o({statuses:Me(e().statuses,l)}),g={class:`toggle ${l}`,"aria-pressed":"false"};return{status:l,control:v(`${T[l]} ${I[l]}`,g,u)}}),i=s("div",{class:"toggles",role:"group","aria-label":"Result"});i.append(...a.map(({control:l})=>l));let d=[{key:"code",name:"Error",values:L(t,({error:l})=>l?.code)},{key:"zone",name:"Zone",values:L(t,({zone:l})=>l)},{key:"batch",name:"Batch",values:L(t,({batch:l})=>l)}].filter(({key:l,values:u})=>u.length>(l==="code"?0:1)).map(({key:l,name:u,values:g})=>{let y=s("select");return y.append(new Option("all",""),...g.map(x=>new Option(x,x))),y.addEventListener("change",()=>o({[l]:y.value})),{key:l,control:y,label:_(u,y)}}),m=s("select");for(let[l,u]of Object.entries(B))m.append(new Option(u,l));m.addEventListener("change",()=>{we(m.value)&&o({order:m.value})});let p=s("p",{role:"status",class:"count"});return{root:s("div",{class:"filters",role:"search","aria-label":"Instances"},_("Search",n),...a.length>1?[i]:[],...d.map(({label:l})=>l),_("Order",m),p),update(l){n.value!==l.query&&(n.value=l.query);for(let{status:u,control:g}of a)g.setAttribute("aria-pressed",String(l.statuses.has(u)));for(let{key:u,control:g}of d)g.value=l[u];m.value=l.order},count(l,u){p.textContent=l===u?k(u):`${l} of ${k(u)}`},focusSearch:()=>n.focus()}}function _(t,e){return s("label",{},s("span",{},t),e)}function Me(t,e){let o=new Set([...t].filter(n=>n!==e));return t.has(e)?o:o.add(e)}function we(t){return Object.hasOwn(B,t)}function ae(t,e,o){let n=(e.toMs-e.fromMs)/o,r={boot:E(o),connect:E(o),authenticate:E(o),wait:E(o),run:E(o),healthCheckWait:E(o),healthCheck:E(o)};for(let{spans:a}of t)for(let{phase:i,startMs:c,endMs:d}of a)Te(r[i],(c-e.fromMs)/n,(d-e.fromMs)/n);return r}function ie(t){let e=t.run.map((o,n)=>$.reduce((r,a)=>r+(t[a][n]??0),0));return Math.max(0,...e)}function Te(t,e,o){let n=Math.min(t.length,Math.ceil(o));for(let r=Math.max(0,Math.floor(e));r<n;r+=1)t[r]=(t[r]??0)+Math.max(0,Math.min(o,r+1)-Math.max(e,r))}function E(t){return new Array(t).fill(0)}var Pe=[1,2,5,10,20,50,100,200,500,...[1,2,5,10,15,30].map(t=>t*1e3),...[1,2,5,10,15,30,60,120,360].map(t=>t*6e4)];function D({fromMs:t,toMs:e},o){let n=(e-t)/o,r=Pe.find(i=>i>=n)??Math.ceil(n/36e5)*36e5,a=[];for(let i=Math.ceil(t/r)*r;i<=e;i+=r)a.push(i);return a}function A(t){return t===0?"0 s":h(t).replace(".0 s"," s")}function le(t){return{fromMs:0,toMs:Math.max(10,t*1.02)}}function W(t,e,o,n=(t.fromMs+t.toMs)/2){let r=t.toMs-t.fromMs,a=Math.min(e.toMs-e.fromMs,Math.max(10,r*o)),i=n-(n-t.fromMs)/r*a;return K({fromMs:i,toMs:i+a},e)}function G(t,e,o){let n=(t.toMs-t.fromMs)*o;return K({fromMs:t.fromMs+n,toMs:t.toMs+n},e)}function ce(t,e,o){let n=Math.min(t,e);return K({fromMs:n,toMs:Math.max(t,e,n+10)},o)}function w(t,e){return(e-t.fromMs)/(t.toMs-t.fromMs)}function K({fromMs:t,toMs:e},o){let n=Math.min(e-t,o.toMs-o.fromMs),r=Math.min(Math.max(t,o.fromMs),o.toMs-n);return{fromMs:r,toMs:r+n}}var N=1e3,R=100,U=250,de=.005;function me(t,e){let o=S("g"),n=S("path",{class:"failures"}),r=S("rect",{class:"window",y:"0",height:String(R)}),a=S("svg",{viewBox:`0 0 ${N} ${R}`,preserveAspectRatio:"none",role:"img"});a.append(o,n,r);let i=s("span",{class:"peak"}),c=s("div",{class:"marks","aria-hidden":"true"});for(let l of D(t,6)){let u=s("span",{},A(l));u.style.left=`${w(t,l)*100}%`,c.append(u)}let d=s("ul",{class:"legend","aria-label":"Colors"},...$.map(l=>s("li",{},s("i",{class:`swatch ${l}`}),z(l))),s("li",{},s("i",{class:"swatch failed"}),"failed")),m=s("div",{class:"plot"},i);m.append(a,c);let p=s("section",{class:"overview","aria-labelledby":"overview"},s("h2",{id:"overview"},"Instances in each phase"),d,m),f=({fromMs:l,toMs:u})=>{let g=w(t,l)*N;r.classList.toggle("all",u-l>=t.toMs-t.fromMs),r.setAttribute("x",String(g)),r.setAttribute("width",String(w(t,u)*N-g))};return Ie(a,(l,u,g)=>{let y=b=>t.fromMs+b*(t.toMs-t.fromMs),x=ce(y(l),y(u),t);g?Math.abs(u-l)>=de&&e(x):f(x)}),a.addEventListener("dblclick",()=>e(t)),{root:p,mark:f,draw(l){let u=ae(l,t,U),g=Math.max(1,ie(u)),y=new Array(U).fill(0);o.replaceChildren();for(let b of $){let ge=[...y];for(let[O,be]of u[b].entries())y[O]=(y[O]??0)+be;u[b].every(O=>O===0)||o.append(S("path",{class:`area ${b}`,d:Ee(ge,y,g)}))}n.setAttribute("d",Se(l,t)),i.textContent=`up to ${Math.round(g)} at a time`;let x=l.filter(({status:b})=>b==="failed").length;a.setAttribute("aria-label",`${l.length} instances over ${h(t.toMs)}, up to ${Math.round(g)} at a time, ${x} failed`)}}}function Ee(t,e,o){let n=N/U,r=c=>(R-c/o*(R-4)).toFixed(1),a=e.map((c,d)=>`${d*n},${r(c)} ${(d+1)*n},${r(c)}`),i=t.map((c,d)=>`${(d+1)*n},${r(c)} ${d*n},${r(c)}`);return`M${a.join(" ")} ${i.reverse().join(" ")}Z`}function Se(t,e){let o=new Set;for(let{status:n,spans:r}of t){let a=r.at(-1)?.endMs;n==="failed"&&a!==void 0&&o.add(Math.round(w(e,a)*N))}return[...o].map(n=>`M${n},${R}v-14`).join("")}function Ie(t,e){let o,n=({clientX:r})=>{let{left:a,width:i}=t.getBoundingClientRect();return Math.min(1,Math.max(0,(r-a)/i))};t.addEventListener("pointerdown",r=>{r.button===0&&(o=n(r),t.setPointerCapture(r.pointerId))}),t.addEventListener("pointermove",r=>{o!==void 0&&Math.abs(n(r)-o)>=de&&e(o,n(r),!1)}),t.addEventListener("pointerup",r=>{o!==void 0&&e(o,n(r),!0),o=void 0}),t.addEventListener("pointercancel",()=>{o=void 0})}var ue=12,$e=2e3,ke={ArrowDown:1,ArrowUp:-1,PageDown:15,PageUp:-15,Home:Number.NEGATIVE_INFINITY,End:Number.POSITIVE_INFINITY},Le={"+":"in","=":"in","-":"out",0:"all",ArrowLeft:"earlier",ArrowRight:"later"},V=class{root;#a=s("div",{role:"grid",class:"timeline","aria-label":"Timeline of the instances","aria-describedby":"keys"});#r=s("div",{role:"rowgroup",class:"rows"});#i=s("div",{role:"columnheader",class:"axis","aria-label":"Phases"});#l=matchMedia("(max-width: 640px)");#s;#m;#t=new Map;#n=[];#o;#e=0;#u=!1;#p;constructor(e,o){this.#m=e,this.#o=e,this.#s=o;let n=s("div",{role:"row",class:"row head","aria-rowindex":"1"},s("div",{role:"columnheader",class:"sign","aria-label":"Result"}),s("div",{role:"columnheader",class:"label"},"Instance"),s("div",{role:"columnheader",class:"time"},"Duration"),this.#i);this.#a.append(n,this.#r);let r=s("p",{class:"empty"},"No instance matches."),a=s("p",{id:"keys",class:"keys"},"Keys in the timeline: \\u2191 \\u2193 next instance, Enter details, + \\u2212 zoom, \\u2190 \\u2192 move in time, 0 whole run, / search.");this.root=s("div",{},this.#a,r,a),this.#a.addEventListener("keydown",c=>this.#b(c)),this.#r.addEventListener("click",({target:c})=>this.#y(c)),this.#a.addEventListener("wheel",c=>this.#v(c),{passive:!1});let i=()=>this.#x();addEventListener("scroll",i,{passive:!0}),addEventListener("resize",i),this.#l.addEventListener("change",()=>this.#c()),addEventListener("beforeprint",()=>this.#h(!0)),addEventListener("afterprint",()=>this.#h(!1))}show(e){this.#n=e,this.#e=0,this.#a.setAttribute("aria-rowcount",String(e.length+1)),this.root.classList.toggle("none",e.length===0),this.#c()}zoom(e){this.#o=e;let o=D(e,this.#l.matches?3:8);this.#i.replaceChildren(...o.map(n=>{let r=s("span",{class:"mark"},A(n));return r.style.left=`${w(e,n)*100}%`,r}));for(let[n,r]of this.#t){let a=this.#n[n];a!==void 0&&r.querySelector(".bars")?.replaceChildren(...this.#g(a))}}focus(e){if(this.#n.length===0)return;let o=this.#t.get(this.#e);this.#e=Math.min(this.#n.length-1,Math.max(0,e)),o?.setAttribute("tabindex","-1");let n=this.#f,r=this.#r.getBoundingClientRect().top+this.#e*n,a=n*2;r<a?scrollBy(0,r-a):r+n>innerHeight&&scrollBy(0,r+n+a-innerHeight),this.#d();let i=this.#t.get(this.#e);i?.setAttribute("tabindex","0"),i?.focus({preventScroll:!0})}get#f(){return this.#l.matches?48:28}#b(e){let{key:o}=e;if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ke[o],r=Le[o];if(n!==void 0)this.focus(this.#e+n);else if(r!==void 0)this.#s.zoom(r);else if(o==="Enter"||o===" ")this.#s.open(this.#e);else if(o==="/")this.#s.search();else return;e.preventDefault()}#y(e){let o=e instanceof Element?e.closest(".row"):null;for(let[n,r]of this.#t)if(r===o){this.focus(n),this.#s.open(n);return}}#v(e){if(!e.ctrlKey&&!e.metaKey)return;e.preventDefault();let{left:o,width:n}=this.#i.getBoundingClientRect(),{fromMs:r,toMs:a}=this.#o,i=Math.min(1,Math.max(0,(e.clientX-o)/n)),c=r+i*(a-r);this.#s.choose(W(this.#o,this.#m,e.deltaY<0?.8:1.25,c))}#h(e){this.#u=e,this.#c()}#x(){this.#p??=requestAnimationFrame(()=>{this.#p=void 0,this.#d()})}#c(){this.#t.clear(),this.#r.replaceChildren(),this.zoom(this.#o),this.#d()}#d(){let e=this.#f;this.#r.style.setProperty("--height",`${this.#n.length*e}px`);let[o,n]=this.#M(e);for(let[i,c]of this.#t)i>=o&&i<n||i===this.#e||(c.remove(),this.#t.delete(i));let r=new Set;for(let i=o;i<n;i+=1)r.add(i);this.#e<this.#n.length&&r.add(this.#e);let a=null;for(let i of[...r].sort((c,d)=>d-c)){let c=this.#t.get(i),d=c??this.#w(i,e);d!==void 0&&(c===void 0&&this.#r.insertBefore(d,a),a=d)}}#M(e){let o=this.#n.length;if(this.#u)return[0,Math.min(o,$e)];let{top:n}=this.#r.getBoundingClientRect(),r=Math.floor(-n/e)-ue,a=Math.ceil((innerHeight-n)/e)+ue;return[Math.min(o,Math.max(0,r)),Math.min(o,Math.max(0,a))]}#w(e,o){let n=this.#n[e];if(n===void 0)return;let{status:r,result:a}=n,i=P(n),c=M(n),d=s("div",{role:"row",class:`row ${r}`,"aria-rowindex":String(e+2),tabindex:e===this.#e?"0":"-1"},s("div",{role:"gridcell",class:"sign","aria-label":I[r],title:a},T[r]),s("div",{role:"gridcell",class:"label",title:c},c),s("div",{role:"gridcell",class:"time",title:a},i===void 0?"":h(i)),s("div",{role:"gridcell",class:"cell","aria-label":F(n),title:F(n)},s("div",{class:"bars"},...this.#g(n))));return d.style.top=`${e*o}px`,d.style.height=`${o}px`,this.#t.set(e,d),d}#g({spans:e,status:o}){let n=e.length-1,{fromMs:r,toMs:a}=this.#o;return(e[n]?.endMs??r)<r?[s("span",{class:"away"},"\\u25C2")]:(e[0]?.startMs??a)>a?[s("span",{class:"away later"},"\\u25B8")]:e.flatMap(({phase:i,startMs:c,endMs:d},m)=>{if(d<r||c>a)return[];let p=s("span",{class:o==="failed"&&m===n?"bar failed":`bar ${i}`}),f=w(this.#o,c);return p.style.left=`${f*100}%`,p.style.width=`${(w(this.#o,d)-f)*100}%`,[p]})}};function Z(t,e){return t[Math.max(0,Math.ceil(t.length*e)-1)]??0}function pe({instances:t,startedAtMs:e,durationMs:o,findMs:n,notes:r}){let a=s("header",{},s("h1",{},"EC2 Instance Connect: report of a run"));if(e!==null){let m=new Date(e),p=s("time",{datetime:m.toISOString()},m.toLocaleString());a.append(s("p",{class:"when"},p,`, ${m.toISOString()} in UTC`))}let i=t.map(P).filter(m=>m!==void 0).sort((m,p)=>m-p),c=s("dl",{class:"totals"}),d=(m,p,f="")=>{c.append(s("div",{class:`total ${f}`},s("dt",{},m),s("dd",{},p)))};d("Instances",String(t.length));for(let m of["succeeded","failed","not-started"]){let p=t.filter(f=>f.status===m).length;(p>0||m!=="not-started")&&d(I[m],We(m,p),m)}return d("Whole run",h(o)),n>0&&d("Finding them",h(n)),i.length>1&&(d("Median",h(Z(i,.5))),d("95 % within",h(Z(i,.95))),d("Longest",h(Z(i,1)))),a.append(c,...r.map(m=>s("p",{class:"note"},m))),a}function We(t,e){return e===0?"0":`${T[t]} ${e}`}function fe(t,e,o){switch(o){case"in":return W(t,e,.5);case"out":return W(t,e,2);case"earlier":return G(t,e,-.25);case"later":return G(t,e,.25);case"all":return e}}var Ne=[{step:"out",text:"\\u2212",name:"Zoom out"},{step:"in",text:"+",name:"Zoom in"},{step:"earlier",text:"\\u2190",name:"Earlier"},{step:"later",text:"\\u2192",name:"Later"},{step:"all",text:"Whole run",name:"Whole run"}];function he(t){let e=s("span",{role:"status",class:"range"}),o=Ne.map(({step:n,text:r,name:a})=>v(r,{"aria-label":a,title:a},()=>t(n)));return{root:s("div",{class:"zoom",role:"group","aria-label":"Time"},...o,e),update({fromMs:n,toMs:r}){e.textContent=`${h(n)} to ${h(r)}`}}}function Re(t){let{instances:e}=t,o=le(t.durationMs),n=j,r=e,a=o,i=b=>{a=b,l.zoom(a),f.mark(a),p.update(a)},c=b=>i(fe(a,o,b)),d=b=>{n={...n,...b},r=oe(e,n),l.show(r),f.draw(r),m.update(n),m.count(r.length,e.length)},m=se(e,()=>n,d),p=he(c),f=me(o,i),l=new V(o,{open:b=>u.open(r,b),zoom:c,choose:i,search:()=>m.focusSearch()}),u=J(t.errorPages,b=>l.focus(b)),g=ee(t,b=>{d({...j,code:b}),y.scrollIntoView(),l.focus(0)}),y=s("h2",{id:"timeline"},"Timeline"),x=s("main",{},pe(t),...g===void 0?[]:[g],f.root,s("section",{"aria-labelledby":"timeline"},y,m.root,p.root,l.root));document.body.replaceChildren(Oe("Skip to the timeline",()=>l.focus(0)),x,u.root),d({}),i(o)}function Oe(t,e){let o=s("a",{class:"skip"},t);return o.href="#timeline",o.addEventListener("click",n=>{n.preventDefault(),e()}),o}var Ce=JSON.parse(document.getElementById("data")?.textContent??"");Re(Ce);})();', style: ':root{color-scheme:light dark;--ground: #fcfcfb;--raised: #fff;--ink: #16161a;--soft: #56565f;--line: #dcdce0;--hover: #f0f1f4;--focus: #1f5fbf;--boot: #9085e9;--connect: #eda100;--authenticate: #1baf7a;--wait: #c4c4c8;--run: #2a78d6;--health-check: #1b9aaa;--bad: #d03b3b;--bad-ink: #b02525;--good-ink: #0b6b2e}@media(prefers-color-scheme:dark){:root{--ground: #16161a;--raised: #202026;--ink: #ececf0;--soft: #a9a9b4;--line: #3a3a42;--hover: #2a2a32;--focus: #8ab8ff;--connect: #c98500;--authenticate: #199e70;--wait: #5a5a63;--run: #3987e5;--health-check: #3fb8c6;--bad: #ef6a6a;--bad-ink: #ff8f8f;--good-ink: #5fd38a}}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,sans-serif}main{max-width:1500px;margin:0 auto;padding:16px 20px 40px}h1{margin:0;font-size:20px}h2{margin:24px 0 8px;font-size:16px}h3{margin:16px 0 4px;font-size:14px}p{margin:4px 0;overflow-wrap:anywhere}a{color:var(--focus)}button,select,input{min-height:32px;padding:4px 10px;border:1px solid var(--line);border-radius:6px;background:var(--raised);color:inherit;font:inherit}button{cursor:pointer}button:hover:enabled{background:var(--hover)}button:disabled{opacity:.5;cursor:default}:focus-visible{outline:2px solid var(--focus);outline-offset:1px}.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;z-index:3;padding:8px;background:var(--raised)}.when,.names,.keys,.count,.range,.peak{color:var(--soft)}.note{padding:8px 12px;border-left:3px solid var(--connect);background:var(--hover)}.totals{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0}.total{min-width:104px;padding:8px 14px;border:1px solid var(--line);border-radius:8px;background:var(--raised)}.total dt{color:var(--soft);font-size:12px}.total dd{margin:0;font-size:20px;font-variant-numeric:tabular-nums}.failures article{padding:8px 14px;border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;background:var(--raised)}.failures h3{margin:0}.remedy:before{content:"\\2192  "}.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 6px;padding:0;list-style:none}.swatch{display:inline-block;width:12px;height:12px;margin-right:6px;border-radius:3px;vertical-align:-1px}.swatch,.bar{forced-color-adjust:none}.swatch.boot,.bar.boot{background:var(--boot)}.swatch.connect,.bar.connect{background:var(--connect)}.swatch.authenticate,.bar.authenticate{background:var(--authenticate)}.swatch.wait,.bar.wait,.swatch.healthCheckWait,.bar.healthCheckWait{background:var(--wait)}.swatch.run,.bar.run{background:var(--run)}.swatch.healthCheck,.bar.healthCheck{background:var(--health-check)}.swatch.failed,.bar.failed{background:var(--bad)}.plot{position:relative;padding-bottom:18px}.plot svg{display:block;width:100%;height:96px;border:1px solid var(--line);border-radius:6px;background:var(--raised);cursor:crosshair;touch-action:pan-y}.area.boot{fill:var(--boot)}.area.connect{fill:var(--connect)}.area.authenticate{fill:var(--authenticate)}.area.wait,.area.healthCheckWait{fill:var(--wait)}.area.run{fill:var(--run)}.area.healthCheck{fill:var(--health-check)}.plot path.failures{stroke:var(--bad);stroke-width:2px;vector-effect:non-scaling-stroke}.window{fill:var(--ink);fill-opacity:.07;stroke:var(--ink);stroke-width:1px;vector-effect:non-scaling-stroke;pointer-events:none}.window.all{display:none}.peak{position:absolute;right:8px;top:4px;padding:0 4px;border-radius:4px;background:var(--raised);font-size:12px;pointer-events:none}.marks,.axis{position:relative;overflow:hidden;height:18px;color:var(--soft);font-size:12px;white-space:nowrap}.plot .marks{position:absolute;right:0;bottom:0;left:0}.marks span,.mark{position:absolute;padding-left:4px;border-left:1px solid var(--line)}.filters,.zoom,.toggles,.buttons{display:flex;flex-wrap:wrap;gap:8px;align-items:end}.filters label span{display:block;color:var(--soft);font-size:12px}.filters select{max-width:240px}.filters input{width:260px;max-width:100%}.toggles{gap:0}.toggle{border-radius:0}.toggle+.toggle{border-left:0}.toggle:first-child{border-radius:6px 0 0 6px}.toggle:last-child{border-radius:0 6px 6px 0}.toggle[aria-pressed=true]{background:var(--hover);box-shadow:inset 0 -3px currentcolor}.zoom{align-items:center;margin:10px 0}.zoom button{min-width:36px}.timeline{border:1px solid var(--line);border-radius:6px;background:var(--raised)}.none .timeline{display:none}.empty{display:none;padding:24px;text-align:center}.none .empty{display:block}.rows{position:relative;height:var(--height);overflow:hidden}.row{display:grid;grid-template-columns:24px minmax(90px,260px) 76px minmax(0,1fr);gap:0 8px;align-items:center;padding:0 8px 0 4px}.rows .row{position:absolute;right:0;left:0;border-top:1px solid var(--line);cursor:pointer}.rows .row:hover{background:var(--hover)}.rows .row:focus-visible{outline-offset:-2px}.head{position:sticky;top:0;z-index:2;height:28px;border-radius:6px 6px 0 0;background:var(--raised);color:var(--soft);font-size:12px;box-shadow:0 1px var(--line)}.sign{text-align:center;font-weight:700}.label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.time{color:var(--soft);font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}.row.failed .label{color:var(--bad-ink)}.bars{position:relative;overflow:hidden;height:16px}.bar{position:absolute;top:0;bottom:0;min-width:2px;box-shadow:inset -1px 0 var(--raised)}.away{position:absolute;color:var(--soft);line-height:16px}.away.later{right:0}.keys{margin-top:8px;font-size:12px}dialog{width:min(760px,100vw);max-width:none;height:100dvh;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--raised);color:inherit}dialog[open]{display:flex;flex-direction:column}dialog::backdrop{background:#0006}dialog h2{margin:0;padding:14px 20px 8px;overflow-wrap:anywhere}.buttons{padding:0 20px 12px;border-bottom:1px solid var(--line)}.content{flex:1;overflow:auto;padding:8px 20px 24px}.content dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:8px 0}.content dt{color:var(--soft)}.content dd{margin:0;overflow-wrap:anywhere}.total.failed dd,.row.failed .sign,.toggle.failed{color:var(--bad-ink)}.total.succeeded dd,.row.succeeded .sign,.toggle.succeeded{color:var(--good-ink)}.groups{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:8px}pre{overflow:auto;max-height:60vh;margin:6px 0;padding:10px 12px;border:1px solid var(--line);border-radius:6px;background:var(--ground);font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}table{border-collapse:collapse}th,td{padding:3px 24px 3px 0;text-align:left;font-weight:400;font-variant-numeric:tabular-nums}@media(max-width:640px){main{padding:12px}.row{grid-template-columns:20px minmax(0,1fr) 76px;gap:0 6px}.cell,.axis{grid-column:1 / -1}.head{height:44px}.total{flex:1 1 90px;min-width:0;padding:6px 10px}.filters label,.filters input,.filters select{width:100%;max-width:none}}@media print{:root{color-scheme:light;--ground: #fff;--raised: #fff;--ink: #000;--soft: #444;--line: #ccc;--bad-ink: #b02525;--good-ink: #0b6b2e;print-color-adjust:exact}.filters,.zoom,.keys,.skip,.window,button,dialog{display:none}.rows{height:auto}.rows .row,.head{position:static;break-inside:avoid}.failures article{break-inside:avoid}}' };

// src/report/page/report-page.ts
function dataJson(data) {
  return JSON.stringify(data).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`
  );
}
function reportPage(json) {
  const { script, style } = report_page_parts_default;
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "trusted-types 'none'",
    "require-trusted-types-for 'script'"
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>EC2 Instance Connect: report of a run</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its data with a script of its own. It loads nothing.</noscript>
<script type="application/json" id="data">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}
function hash(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("base64")}`;
}

// src/report/page/build-page.ts
var maxDataBytes = 16 * 1024 * 1024;
var levels = [
  ...[16384, 4096, 1024, 0].map((output) => ({ output, details: true, facts: true, instances: Infinity })),
  { output: 0, details: false, facts: true, instances: Infinity },
  ...[Infinity, 2e4, 5e3, 1e3].map((instances) => ({
    ...{ output: 0, details: false, facts: false },
    instances
  }))
];
function buildPage(entries, { env = process.env, maxBytes = maxDataBytes } = {}) {
  for (const level of levels) {
    const json = dataJson(pageData(entries, level, env));
    if (Buffer.byteLength(json) <= maxBytes) return reportPage(json);
  }
  return reportPage(dataJson(pageData(entries, { ...nothing, instances: 0 }, env)));
}
var nothing = { output: 0, details: false, facts: false };
function pageData(entries, level, env) {
  const results = entries.map(({ result }) => result);
  const startedAtMs = startOf(results);
  const instances = entries.slice(0, level.instances).map((entry) => pageInstance(entry, startedAtMs, level));
  const codes = new Set(results.flatMap(({ error }) => error === null ? [] : [error.code]));
  const pages = [...codes].flatMap((code) => {
    const url = (0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .errorUrl */ .aH)(code, env);
    return url === void 0 ? [] : [[code, url]];
  });
  return {
    startedAtMs,
    durationMs: instances.reduce((most, { spans: spans2 }) => Math.max(most, spans2.at(-1)?.endMs ?? 0), 0),
    findMs: findMsOf(results),
    instances,
    errorPages: Object.fromEntries(pages),
    notes: notes(entries, level)
  };
}
function notes(entries, level) {
  const missing = entries.length - level.instances;
  return [
    ...missing > 0 ? [`${missing} more instances do not fit into this page: see the results of the step.`] : [],
    ...entries.some(({ output }) => (output?.length ?? 0) > level.output) ? ["The output of failed instances was shortened to fit into this page: see the log."] : [],
    ...!level.details && entries.some(({ result }) => (result.error?.details.length ?? 0) > 0) ? ["The details of errors do not fit into this page: see the results of the step."] : []
  ];
}

// src/report/page/failed-outputs.ts
var maxEach = 16384;
var maxAll = 8 * 1024 * 1024;
var minEach = 256;
var FailedOutputs = class {
  #masked;
  #breaks;
  #running = /* @__PURE__ */ new Map();
  #kept = /* @__PURE__ */ new Map();
  #room = maxAll;
  /** @param values may be secrets: they stay whole if a line that is too long is broken, so that they are masked */
  constructor(masked, values) {
    this.#masked = masked;
    this.#breaks = new _chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .LineBreaks */ .Fd(values);
  }
  /** Takes a chunk of output, cut anywhere. It is copied. */
  write(instanceId, stream, chunk) {
    const output = this.#running.get(instanceId) ?? {
      lines: new _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .StreamLines */ .cZ(void 0, this.#breaks),
      tail: new _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .OutputTail */ .gY()
    };
    this.#running.set(instanceId, output);
    write(output.tail, stream, output.lines.write(stream, chunk));
  }
  /** No more output of an instance follows. It is forgotten if the instance did not fail. */
  end(instanceId, failed) {
    const output = this.#running.get(instanceId);
    this.#running.delete(instanceId);
    if (output === void 0 || !failed) return;
    output.lines.end((stream, lines) => write(output.tail, stream, lines));
    const most = Math.min(maxEach, Math.floor(this.#room / 64));
    if (most < minEach) return;
    const text = lastCharacters((0,_chunk_PAAFD6RY_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColors */ .dz)(this.#masked.mask(output.tail.text())), most);
    if (text === null) return;
    this.#room -= text.length;
    this.#kept.set(instanceId, text);
  }
  /** Returns the end of an instance's output, or `null` if it did not fail, wrote nothing or came too late. */
  of(instanceId) {
    return this.#kept.get(instanceId) ?? null;
  }
};
function write(tail, stream, lines) {
  if (lines.length > 0) tail.write(lines, stream === "stderr" ? _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .streamMarks */ .Z8.stderr : "");
}

// src/report/page/report-file.ts
var ReportFile = class _ReportFile {
  #file;
  #options;
  #masked;
  #outputs;
  constructor(file, options) {
    const values = [...options.values];
    this.#file = file;
    this.#options = options;
    this.#masked = new _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskedValues */ .QK(values);
    this.#outputs = new FailedOutputs(this.#masked, values);
  }
  /**
   * Removes the file of an earlier run, and makes sure that one can be written there.
   * @param path absolute, without links in its folders
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path, options) {
    const file = { input: "report-file", path };
    try {
      const attempt = await _chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .OutputFile */ .cg.create(path, 0);
      await attempt.close();
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(path);
      return new _ReportFile(file, options);
    } catch (thrown) {
      throw (0,_chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .unwritableFile */ .Wy)(file, thrown);
    }
  }
  /** Returns a listener that keeps what the page needs, and passes everything on to `listener`. */
  recording(listener) {
    return (0,_chunk_MXE7Y2SR_js__WEBPACK_IMPORTED_MODULE_6__/* .forwardingListener */ .i)(listener, {
      output: (instance, stream, chunk) => {
        this.#outputs.write(instance.id, stream, chunk);
        return listener.output(instance, stream, chunk);
      },
      finished: (result, error) => {
        this.#outputs.end(result.instanceId, !result.succeeded);
        listener.finished(result, error);
      }
    });
  }
  /** Writes the page, with mode 0600. Returns why it could not be written, or `undefined`. */
  write(results) {
    const { reworded = (text) => text } = this.#options;
    const shown = (text) => this.#masked.mask(reworded(text));
    return (0,_chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunFile */ .XY)(this.#file, () => {
      const entries = results.map((result) => ({
        result: (0,_chunk_G5UKL3LF_js__WEBPACK_IMPORTED_MODULE_0__/* .withErrorTexts */ .Hk)(result, shown),
        output: this.#outputs.of(result.instanceId)
      }));
      return buildPage(entries, this.#options);
    });
  }
};



/***/ })

};
;