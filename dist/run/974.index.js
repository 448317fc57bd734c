"use strict";
exports.id = 974;
exports.ids = [974];
exports.modules = {

/***/ 8974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReportFile: () => (/* binding */ ReportFile)
/* harmony export */ });
/* harmony import */ var _chunk_MXE7Y2SR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8036);
/* harmony import */ var _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5578);
/* harmony import */ var _chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1652);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1962);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8818);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_4__);







// src/report/page/page-instance.ts
var shortMessage = 200;
function pageInstance({ result, output }, startedAtMs, detail) {
  const { instanceId, name, succeeded, availabilityZone, region, batch } = result;
  const shownName = (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name ?? "", 200);
  return {
    id: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(instanceId),
    name: shownName === "" ? null : shownName,
    status: succeeded ? "succeeded" : (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNotStarted */ .a_)(result) ? "not-started" : "failed",
    result: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)((0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(result)),
    zone: availabilityZone ?? region,
    batch,
    durationMs: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDuration */ .Vb)(result) ? (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .totalDuration */ .Hn)(result) : null,
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
  return _chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseNames */ .k1.flatMap((phase) => {
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
    Route: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .routeText */ .RI)(result),
    "Host key": hostKey && `${hostKey.type} ${hostKey.fingerprint} (${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationText */ .nF)(hostKey)})`,
    "Finding the instances": durationsMs.find === null ? null : (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(durationsMs.find),
    ...connectParts(durationsMs),
    Output: `${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytesOut.stdout)} on stdout, ${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytesOut.stderr)} on stderr`,
    Uploaded: upload && `${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(upload)}${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .restText */ .Et)(upload)}`,
    Downloaded: download && `${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(download)}${(0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .restText */ .Et)(download)}`,
    "Packages installed": packagesInstalled ? "yes" : null,
    "File of stdout": stdoutFile,
    "File of stderr": stderrFile
  };
  return Object.entries(all).flatMap(
    ([name, value]) => value === null || value === "" ? [] : [{ name, value: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(value) }]
  );
}
function connectParts({ tunnel, push }) {
  return {
    "Opening the tunnel": tunnel === null ? null : (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(tunnel),
    "Pushing the key": push === null ? null : (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(push)
  };
}
function pageError({ error }, detail) {
  if (error === null) return null;
  const length = detail.facts ? void 0 : shortMessage;
  return {
    code: error.code,
    message: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.message, length),
    remedy: (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.remedy, length),
    details: detail.details ? error.details.flatMap((text) => text.split(/\r?\n/)).map((line) => (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleControls */ .xx)(line)) : [],
    requestId: error.requestId === null ? null : (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(error.requestId, 100)
  };
}

// src/report/page/report-page.ts


// report-page:report-page-parts
var report_page_parts_default = { script: '"use strict";(()=>{function h(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);if(t<3600)return`${Math.floor(t/60)} m ${Y(t%60)} s`;let n=Math.round(t/60);return`${Math.floor(n/60)} h ${Y(n%60)} m`}function Y(e){return String(e).padStart(2,"0")}var L=["boot","connect","authenticate","wait","run","healthCheckWait","healthCheck"];function S(e){return e==="healthCheckWait"?"wait for batch":e==="healthCheck"?"health check":e}function s(e,t={},...n){let o=document.createElement(e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),o}function I(e,t={}){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,r]of Object.entries(t))n.setAttribute(o,r);return n}function $(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:s("code",{},t))}function H(e,t){if(t===void 0||!/^https?:\\/\\//.test(t))return s("span",{},e);let n=s("a",{rel:"noreferrer noopener"},e);return n.href=t,n}function v(e,t,n){let o=s("button",{type:"button",...t},e);return o.addEventListener("click",n),o}var T={succeeded:"\\u2713",failed:"\\u2715","not-started":"\\u2013"},k={succeeded:"Succeeded",failed:"Failed","not-started":"Not started"};function w({name:e,id:t}){return e??t}function X({spans:e,status:t}){return e.length===0?"not started":`${e.map(({phase:o,startMs:r,endMs:a})=>`${S(o)} ${h(a-r)}`).join(", ")}${t==="failed"?", failed there":""}`}function Q(e,t){let n=[],o=0,r=s("h2",{id:"details"}),a=s("div",{class:"content"}),i=s("dialog",{"aria-labelledby":"details"}),d=l=>f(o+l),c=v("Previous",{},()=>d(-1)),m=v("Next",{},()=>d(1)),p=v("Close",{},()=>i.close());i.append(r,s("div",{class:"buttons"},c,m,p),a),i.addEventListener("close",()=>t(o)),i.addEventListener("click",({target:l})=>{l===i&&i.close()});function f(l){let u=n[l];u!==void 0&&(o=l,c.disabled=l===0,m.disabled=l===n.length-1,r.textContent=`${T[u.status]} ${w(u)}`,a.replaceChildren(...Se(u,e)),a.scrollTop=0)}return{root:i,open(l,u){n=l,f(u),i.open||i.showModal()}}}function Se({id:e,result:t,facts:n,spans:o,error:r,output:a},i){let d=s("dl");for(let{name:m,value:p}of[{name:"ID",value:e},{name:"Result",value:t},...n])d.append(s("dt",{},m),s("dd",{},p));let c=[d];if(r!==null&&(c.push(s("h3",{},H(r.code,i[r.code])),s("p",{},...$(r.message)),s("p",{class:"remedy"},...$(r.remedy))),r.details.length>0&&c.push(J("Details of the error",r.details.join(`\n`))),r.requestId!==null&&c.push(s("p",{},`AWS request ID: ${r.requestId}`))),a!==null&&c.push(s("h3",{},"End of its output"),J("End of its output",a)),o.length>0){let m=o.map(({phase:f,startMs:l,endMs:u})=>s("tr",{},s("th",{scope:"row"},s("i",{class:`swatch ${f}`}),S(f)),s("td",{},h(l)),s("td",{},h(u-l)))),p=s("tr",{},...["Phase","Start","Duration"].map(f=>s("th",{scope:"col"},f)));c.push(s("h3",{},"Phases"),s("table",{},p,...m))}return c}function J(e,t){return s("pre",{tabindex:"0",role:"region","aria-label":e},t)}function W(e){return e===1?"1 instance":`${e} instances`}function te(e){let t=new Map;for(let n of e){let{error:o}=n;if(o===null)continue;let r=t.get(o.code)??{error:o,instances:[]};r.instances.push(n),t.set(o.code,r)}return[...t.values()].sort((n,o)=>Number(ee(n))-Number(ee(o))||o.instances.length-n.instances.length)}function ee({instances:e}){return e.every(({status:t})=>t==="not-started")}var q=12;function ne({instances:e,errorPages:t},n){let o=te(e);if(o.length===0)return;let r=s("div",{class:"groups"});for(let{error:a,instances:i}of o){let d=W(i.length),c=i.slice(0,q).map(w).join(", "),m=i.length>q?` and ${i.length-q} more`:"";r.append(s("article",{},s("h3",{},H(a.code,t[a.code]),` \\xB7 ${d}`),s("p",{},...$(a.message)),s("p",{class:"remedy"},...$(a.remedy)),s("p",{class:"names"},`${c}${m}`),v(`Show ${d}`,{"aria-label":`Show ${d} with ${a.code}`},()=>n(a.code))))}return s("section",{class:"failures","aria-labelledby":"failures"},s("h2",{id:"failures"},"Failures"),r)}var B={start:"Start",duration:"Longest first",failed:"Failed first",name:"Name",results:"Order of results"},j={query:"",statuses:new Set,code:"",zone:"",batch:"",order:"start"};function se(e,t){let n=t.query.toLowerCase().split(/\\s+/).filter(Boolean),o=e.filter(r=>(t.statuses.size===0||t.statuses.has(r.status))&&(t.code===""||r.error?.code===t.code)&&(t.zone===""||r.zone===t.zone)&&(t.batch===""||String(r.batch)===t.batch)&&n.every(a=>$e(r).includes(a)));return t.order==="results"?o:o.sort(Ie[t.order])}function N(e,t){return[...new Set(e.map(t).filter(o=>o!=null))].map(String).sort(ae.compare)}var ae=new Intl.Collator("en",{numeric:!0}),Ie={start:(e,t)=>A(e)-A(t),duration:(e,t)=>(t.durationMs??-1)-(e.durationMs??-1),failed:(e,t)=>oe(e)-oe(t)||A(e)-A(t),name:(e,t)=>ae.compare(w(e),w(t))};function A({spans:e}){return e[0]?.startMs??Number.MAX_SAFE_INTEGER}function oe({status:e}){return["failed","not-started","succeeded"].indexOf(e)}var re=new WeakMap;function $e(e){let t=re.get(e);if(t!==void 0)return t;let{id:n,name:o,result:r,zone:a,facts:i,error:d,output:c}=e,p=[n,o,r,a,d?.code,d?.message,c,...i.map(({value:f})=>f)].join(`\n`).toLowerCase();return re.set(e,p),p}function ie(e,t,n){let o=s("input",{type:"search",placeholder:"Name, ID, zone, error, output",autocomplete:"off",spellcheck:"false"});o.addEventListener("input",()=>n({query:o.value}));let r=N(e,({status:l})=>l),a=["succeeded","failed","not-started"].filter(l=>r.includes(l)).map(l=>{let u=()=>n({statuses:ke(t().statuses,l)}),g={class:`toggle ${l}`,"aria-pressed":"false"};return{status:l,control:v(`${T[l]} ${k[l]}`,g,u)}}),i=s("div",{class:"toggles",role:"group","aria-label":"Result"});i.append(...a.map(({control:l})=>l));let c=[{key:"code",name:"Error",values:N(e,({error:l})=>l?.code)},{key:"zone",name:"Zone",values:N(e,({zone:l})=>l)},{key:"batch",name:"Batch",values:N(e,({batch:l})=>l)}].filter(({key:l,values:u})=>u.length>(l==="code"?0:1)).map(({key:l,name:u,values:g})=>{let b=s("select");return b.append(new Option("all",""),...g.map(x=>new Option(x,x))),b.addEventListener("change",()=>n({[l]:b.value})),{key:l,control:b,label:_(u,b)}}),m=s("select");for(let[l,u]of Object.entries(B))m.append(new Option(u,l));m.addEventListener("change",()=>{Le(m.value)&&n({order:m.value})});let p=s("p",{role:"status",class:"count"});return{root:s("div",{class:"filters",role:"search","aria-label":"Instances"},_("Search",o),...a.length>1?[i]:[],...c.map(({label:l})=>l),_("Order",m),p),update(l){o.value!==l.query&&(o.value=l.query);for(let{status:u,control:g}of a)g.setAttribute("aria-pressed",String(l.statuses.has(u)));for(let{key:u,control:g}of c)g.value=l[u];m.value=l.order},count(l,u){p.textContent=l===u?W(u):`${l} of ${W(u)}`},focusSearch:()=>o.focus()}}function _(e,t){return s("label",{},s("span",{},e),t)}function ke(e,t){let n=new Set([...e].filter(o=>o!==t));return e.has(t)?n:n.add(t)}function Le(e){return Object.hasOwn(B,e)}function le(e,t,n){let o=(t.toMs-t.fromMs)/n,r={boot:E(n),connect:E(n),authenticate:E(n),wait:E(n),run:E(n),healthCheckWait:E(n),healthCheck:E(n)};for(let{spans:a}of e)for(let{phase:i,startMs:d,endMs:c}of a)We(r[i],(d-t.fromMs)/o,(c-t.fromMs)/o);return r}function ce(e){let t=e.run.map((n,o)=>L.reduce((r,a)=>r+(e[a][o]??0),0));return Math.max(0,...t)}function We(e,t,n){let o=Math.min(e.length,Math.ceil(n));for(let r=Math.max(0,Math.floor(t));r<o;r+=1)e[r]=(e[r]??0)+Math.max(0,Math.min(n,r+1)-Math.max(t,r))}function E(e){return new Array(e).fill(0)}var Ne=[1,2,5,10,20,50,100,200,500,...[1,2,5,10,15,30].map(e=>e*1e3),...[1,2,5,10,15,30,60,120,360].map(e=>e*6e4)];function D({fromMs:e,toMs:t},n){let o=(t-e)/n,r=Ne.find(i=>i>=o)??Math.ceil(o/36e5)*36e5,a=[];for(let i=Math.ceil(e/r)*r;i<=t;i+=r)a.push(i);return a}function V(e){return e===0?"0 s":h(e).replace(".0 s"," s")}function de(e){return{fromMs:0,toMs:Math.max(10,e*1.02)}}function R(e,t,n,o=(e.fromMs+e.toMs)/2){let r=e.toMs-e.fromMs,a=Math.min(t.toMs-t.fromMs,Math.max(10,r*n)),i=o-(o-e.fromMs)/r*a;return K({fromMs:i,toMs:i+a},t)}function G(e,t,n){let o=(e.toMs-e.fromMs)*n;return K({fromMs:e.fromMs+o,toMs:e.toMs+o},t)}function me(e,t,n){let o=Math.min(e,t);return K({fromMs:o,toMs:Math.max(e,t,o+10)},n)}function M(e,t){return(t-e.fromMs)/(e.toMs-e.fromMs)}function K({fromMs:e,toMs:t},n){let o=Math.min(t-e,n.toMs-n.fromMs),r=Math.min(Math.max(e,n.fromMs),n.toMs-o);return{fromMs:r,toMs:r+o}}var C=1e3,O=100,U=250,ue=.005;function pe(e,t){let n=I("g"),o=I("path",{class:"failures"}),r=I("rect",{class:"window",y:"0",height:String(O)}),a=I("svg",{viewBox:`0 0 ${C} ${O}`,preserveAspectRatio:"none",role:"img"});a.append(n,o,r);let i=s("span",{class:"peak"}),d=s("div",{class:"marks","aria-hidden":"true"});for(let l of D(e,6)){let u=s("span",{},V(l));u.style.left=`${M(e,l)*100}%`,d.append(u)}let c=s("ul",{class:"legend","aria-label":"Colors"},...L.map(l=>s("li",{},s("i",{class:`swatch ${l}`}),S(l))),s("li",{},s("i",{class:"swatch failed"}),"failed")),m=s("div",{class:"plot"},i);m.append(a,d);let p=s("section",{class:"overview","aria-labelledby":"overview"},s("h2",{id:"overview"},"Instances in each phase"),c,m),f=({fromMs:l,toMs:u})=>{let g=M(e,l)*C;r.classList.toggle("all",u-l>=e.toMs-e.fromMs),r.setAttribute("x",String(g)),r.setAttribute("width",String(M(e,u)*C-g))};return Oe(a,(l,u,g)=>{let b=y=>e.fromMs+y*(e.toMs-e.fromMs),x=me(b(l),b(u),e);g?Math.abs(u-l)>=ue&&t(x):f(x)}),a.addEventListener("dblclick",()=>t(e)),{root:p,mark:f,draw(l){let u=le(l,e,U),g=Math.max(1,ce(u)),b=new Array(U).fill(0);n.replaceChildren();for(let P of L){let Pe=[...b];for(let[z,Ee]of u[P].entries())b[z]=(b[z]??0)+Ee;u[P].every(z=>z===0)||n.append(I("path",{class:`area ${P}`,d:Re(Pe,b,g)}))}o.setAttribute("d",Ce(l,e));let x=l.some(({spans:P})=>P.length>0),y=x?`up to ${Math.round(g)} at a time`:"";i.textContent=y;let Te=l.filter(({status:P})=>P==="failed").length;a.setAttribute("aria-label",`${l.length} instances over ${h(e.toMs)}, ${x?`${y}, `:""}${Te} failed`)}}}function Re(e,t,n){let o=C/U,r=d=>(O-d/n*(O-4)).toFixed(1),a=t.map((d,c)=>`${c*o},${r(d)} ${(c+1)*o},${r(d)}`),i=e.map((d,c)=>`${(c+1)*o},${r(d)} ${c*o},${r(d)}`);return`M${a.join(" ")} ${i.reverse().join(" ")}Z`}function Ce(e,t){let n=new Set;for(let{status:o,spans:r}of e){let a=r.at(-1)?.endMs;o==="failed"&&a!==void 0&&n.add(Math.round(M(t,a)*C))}return[...n].map(o=>`M${o},${O}v-14`).join("")}function Oe(e,t){let n,o=({clientX:r})=>{let{left:a,width:i}=e.getBoundingClientRect();return Math.min(1,Math.max(0,(r-a)/i))};e.addEventListener("pointerdown",r=>{r.button===0&&(n=o(r),e.setPointerCapture(r.pointerId))}),e.addEventListener("pointermove",r=>{n!==void 0&&Math.abs(o(r)-n)>=ue&&t(n,o(r),!1)}),e.addEventListener("pointerup",r=>{n!==void 0&&t(n,o(r),!0),n=void 0}),e.addEventListener("pointercancel",()=>{n=void 0})}var ze={ArrowDown:1,ArrowUp:-1,PageDown:15,PageUp:-15,Home:Number.NEGATIVE_INFINITY,End:Number.POSITIVE_INFINITY},He={"+":"in","=":"in","-":"out",0:"all",ArrowLeft:"earlier",ArrowRight:"later"};function fe(e,t){let{key:n}=e;if(e.ctrlKey||e.metaKey||e.altKey)return;let o=ze[n],r=He[n];if(o!==void 0)t.move(o);else if(r!==void 0)t.zoom(r);else if(n==="Enter"||n===" ")t.open();else if(n==="/")t.search();else return;e.preventDefault()}var he="Keys in the timeline: \\u2191 \\u2193 next instance, Enter details, + \\u2212 zoom, \\u2190 \\u2192 move in time, 0 whole run, / search.";function ge(e,{index:t,height:n,isActive:o,window:r}){let{status:a,result:i,durationMs:d}=e,c=w(e),m=X(e),p=s("div",{role:"row",class:`row ${a}`,"aria-rowindex":String(t+2),tabindex:o?"0":"-1"},s("div",{role:"gridcell",class:"sign","aria-label":k[a],title:i},T[a]),s("div",{role:"gridcell",class:"label",title:c},c),s("div",{role:"gridcell",class:"time",title:i},d===null?"":h(d)),s("div",{role:"gridcell",class:"cell","aria-label":m,title:m},s("div",{class:"bars"},...ye(e,r))));return p.style.top=`${t*n}px`,p.style.height=`${n}px`,p}function be(e,t,n){e.querySelector(".bars")?.replaceChildren(...ye(t,n))}function ye({spans:e,status:t},n){let o=e.length-1,{fromMs:r,toMs:a}=n;return(e[o]?.endMs??r)<r?[s("span",{class:"away"},"\\u25C2")]:(e[0]?.startMs??a)>a?[s("span",{class:"away later"},"\\u25B8")]:e.flatMap(({phase:i,startMs:d,endMs:c},m)=>{if(c<r||d>a)return[];let p=s("span",{class:t==="failed"&&m===o?"bar failed":`bar ${i}`}),f=M(n,d);return p.style.left=`${f*100}%`,p.style.width=`${(M(n,c)-f)*100}%`,[p]})}var xe=12,Ae=2e3,Z=class{root;#s=s("div",{role:"grid",class:"timeline","aria-label":"Timeline of the instances","aria-describedby":"keys"});#o=s("div",{role:"rowgroup",class:"rows"});#a=s("div",{role:"columnheader",class:"axis","aria-label":"Phases"});#i=matchMedia("(max-width: 640px)");#l;#m;#t=new Map;#n=[];#r;#e=0;#u=!1;#p;constructor(t,n){this.#m=t,this.#r=t,this.#l=n;let o=s("div",{role:"row",class:"row head","aria-rowindex":"1"},s("div",{role:"columnheader",class:"sign","aria-label":"Result"}),s("div",{role:"columnheader",class:"label"},"Instance"),s("div",{role:"columnheader",class:"time"},"Duration"),this.#a);this.#s.append(o,this.#o);let r=s("p",{class:"empty"},"No instance matches."),a=s("p",{id:"keys",class:"keys"},he);this.root=s("div",{},this.#s,r,a),this.#s.addEventListener("keydown",d=>fe(d,{move:c=>this.focus(this.#e+c),zoom:c=>n.zoom(c),open:()=>n.open(this.#e),search:()=>n.search()})),this.#o.addEventListener("click",({target:d})=>this.#g(d)),this.#s.addEventListener("wheel",d=>this.#b(d),{passive:!1});let i=()=>this.#y();addEventListener("scroll",i,{passive:!0}),addEventListener("resize",i),this.#i.addEventListener("change",()=>this.#c()),addEventListener("beforeprint",()=>this.#h(!0)),addEventListener("afterprint",()=>this.#h(!1))}show(t){this.#n=t,this.#e=0,this.#s.setAttribute("aria-rowcount",String(t.length+1)),this.root.classList.toggle("none",t.length===0),this.#c()}zoom(t){this.#r=t;let n=D(t,this.#i.matches?3:8);this.#a.replaceChildren(...n.map(o=>{let r=s("span",{class:"mark"},V(o));return r.style.left=`${M(t,o)*100}%`,r}));for(let[o,r]of this.#t){let a=this.#n[o];a!==void 0&&be(r,a,t)}}focus(t){if(this.#n.length===0)return;let n=this.#t.get(this.#e);this.#e=Math.min(this.#n.length-1,Math.max(0,t)),n?.setAttribute("tabindex","-1");let o=this.#f,r=this.#o.getBoundingClientRect().top+this.#e*o,a=o*2;r<a?scrollBy(0,r-a):r+o>innerHeight&&scrollBy(0,r+o+a-innerHeight),this.#d();let i=this.#t.get(this.#e);i?.setAttribute("tabindex","0"),i?.focus({preventScroll:!0})}get#f(){return this.#i.matches?48:28}#g(t){let n=t instanceof Element?t.closest(".row"):null;for(let[o,r]of this.#t)if(r===n){this.focus(o),this.#l.open(o);return}}#b(t){if(!t.ctrlKey&&!t.metaKey)return;t.preventDefault();let{left:n,width:o}=this.#a.getBoundingClientRect(),{fromMs:r,toMs:a}=this.#r,i=Math.min(1,Math.max(0,(t.clientX-n)/o)),d=r+i*(a-r);this.#l.choose(R(this.#r,this.#m,t.deltaY<0?.8:1.25,d))}#h(t){this.#u=t,this.#c()}#y(){this.#p??=requestAnimationFrame(()=>{this.#p=void 0,this.#d()})}#c(){this.#t.clear(),this.#o.replaceChildren(),this.zoom(this.#r),this.#d()}#d(){let t=this.#f;this.#o.style.setProperty("--height",`${this.#n.length*t}px`);let[n,o]=this.#x(t);for(let[i,d]of this.#t)i>=n&&i<o||i===this.#e||(d.remove(),this.#t.delete(i));let r=new Set;for(let i=n;i<o;i+=1)r.add(i);this.#e<this.#n.length&&r.add(this.#e);let a=null;for(let i of[...r].sort((d,c)=>c-d)){let d=this.#t.get(i),c=d??this.#v(i,t);c!==void 0&&(d===void 0&&this.#o.insertBefore(c,a),a=c)}}#x(t){let n=this.#n.length;if(this.#u)return[0,Math.min(n,Ae)];let{top:o}=this.#o.getBoundingClientRect(),r=Math.floor(-o/t)-xe,a=Math.ceil((innerHeight-o)/t)+xe;return[Math.min(n,Math.max(0,r)),Math.min(n,Math.max(0,a))]}#v(t,n){let o=this.#n[t];if(o===void 0)return;let r=t===this.#e,a=ge(o,{index:t,height:n,isActive:r,window:this.#r});return this.#t.set(t,a),a}};function F(e,t){return e[Math.max(0,Math.ceil(e.length*t)-1)]??0}function ve({instances:e,startedAtMs:t,durationMs:n,findMs:o,notes:r}){let a=s("header",{},s("h1",{},"EC2 Instance Connect: report of a run"));if(t!==null){let m=new Date(t),p=s("time",{datetime:m.toISOString()},m.toLocaleString());a.append(s("p",{class:"when"},p,`, ${m.toISOString()} in UTC`))}let i=e.map(m=>m.durationMs).filter(m=>m!==null).sort((m,p)=>m-p),d=s("dl",{class:"totals"}),c=(m,p,f="")=>{d.append(s("div",{class:`total ${f}`},s("dt",{},m),s("dd",{},p)))};c("Instances",String(e.length));for(let m of["succeeded","failed","not-started"]){let p=e.filter(f=>f.status===m).length;(p>0||m!=="not-started")&&c(k[m],De(m,p),m)}return c("Whole run",h(n)),o>0&&c("Finding them",h(o)),i.length>1&&(c("Median",h(F(i,.5))),c("95 % within",h(F(i,.95))),c("Longest",h(F(i,1)))),a.append(d,...r.map(m=>s("p",{class:"note"},m))),a}function De(e,t){return t===0?"0":`${T[e]} ${t}`}function Me(e,t,n){switch(n){case"in":return R(e,t,.5);case"out":return R(e,t,2);case"earlier":return G(e,t,-.25);case"later":return G(e,t,.25);case"all":return t}}var Ve=[{step:"out",text:"\\u2212",name:"Zoom out"},{step:"in",text:"+",name:"Zoom in"},{step:"earlier",text:"\\u2190",name:"Earlier"},{step:"later",text:"\\u2192",name:"Later"},{step:"all",text:"Whole run",name:"Whole run"}];function we(e){let t=s("span",{role:"status",class:"range"}),n=Ve.map(({step:o,text:r,name:a})=>v(r,{"aria-label":a,title:a},()=>e(o)));return{root:s("div",{class:"zoom",role:"group","aria-label":"Time"},...n,t),update({fromMs:o,toMs:r}){t.textContent=`${h(o)} to ${h(r)}`}}}function Ze(e){let{instances:t}=e,n=de(e.durationMs),o=j,r=t,a=n,i=y=>{a=y,l.zoom(a),f.mark(a),p.update(a)},d=y=>i(Me(a,n,y)),c=y=>{o={...o,...y},r=se(t,o),l.show(r),f.draw(r),m.update(o),m.count(r.length,t.length)},m=ie(t,()=>o,c),p=we(d),f=pe(n,i),l=new Z(n,{open:y=>u.open(r,y),zoom:d,choose:i,search:()=>m.focusSearch()}),u=Q(e.errorPages,y=>l.focus(y)),g=ne(e,y=>{c({...j,code:y}),b.scrollIntoView(),l.focus(0)}),b=s("h2",{id:"timeline"},"Timeline"),x=s("main",{},ve(e),...g===void 0?[]:[g],f.root,s("section",{"aria-labelledby":"timeline"},b,m.root,p.root,l.root));document.body.replaceChildren(Fe("Skip to the timeline",()=>l.focus(0)),x,u.root),c({}),i(n)}function Fe(e,t){let n=s("a",{class:"skip"},e);return n.href="#timeline",n.addEventListener("click",o=>{o.preventDefault(),t()}),n}var qe=JSON.parse(document.getElementById("data")?.textContent??"");Ze(qe);})();', style: ':root{color-scheme:light dark;--ground: #fcfcfb;--raised: #fff;--ink: #16161a;--soft: #56565f;--line: #dcdce0;--hover: #f0f1f4;--focus: #1f5fbf;--boot: #9085e9;--connect: #eda100;--authenticate: #1baf7a;--wait: #c4c4c8;--run: #2a78d6;--health-check: #1b9aaa;--bad: #d03b3b;--bad-ink: #b02525;--good-ink: #0b6b2e}@media(prefers-color-scheme:dark){:root{--ground: #16161a;--raised: #202026;--ink: #ececf0;--soft: #a9a9b4;--line: #3a3a42;--hover: #2a2a32;--focus: #8ab8ff;--connect: #c98500;--authenticate: #199e70;--wait: #5a5a63;--run: #3987e5;--health-check: #3fb8c6;--bad: #ef6a6a;--bad-ink: #ff8f8f;--good-ink: #5fd38a}}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,sans-serif}main{max-width:1500px;margin:0 auto;padding:16px 20px 40px}h1{margin:0;font-size:20px}h2{margin:24px 0 8px;font-size:16px}h3{margin:16px 0 4px;font-size:14px}p{margin:4px 0;overflow-wrap:anywhere}a{color:var(--focus)}button,select,input{min-height:32px;padding:4px 10px;border:1px solid var(--line);border-radius:6px;background:var(--raised);color:inherit;font:inherit}button{cursor:pointer}button:hover:enabled{background:var(--hover)}button:disabled{opacity:.5;cursor:default}:focus-visible{outline:2px solid var(--focus);outline-offset:1px}.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;z-index:3;padding:8px;background:var(--raised)}.when,.names,.keys,.count,.range,.peak{color:var(--soft)}.note{padding:8px 12px;border-left:3px solid var(--connect);background:var(--hover)}.totals{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0}.total{min-width:104px;padding:8px 14px;border:1px solid var(--line);border-radius:8px;background:var(--raised)}.total dt{color:var(--soft);font-size:12px}.total dd{margin:0;font-size:20px;font-variant-numeric:tabular-nums}.failures article{padding:8px 14px;border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;background:var(--raised)}.failures h3{margin:0}.remedy:before{content:"\\2192  "}.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 6px;padding:0;list-style:none}.swatch{display:inline-block;width:12px;height:12px;margin-right:6px;border-radius:3px;vertical-align:-1px}.swatch,.bar{forced-color-adjust:none}.swatch.boot,.bar.boot{background:var(--boot)}.swatch.connect,.bar.connect{background:var(--connect)}.swatch.authenticate,.bar.authenticate{background:var(--authenticate)}.swatch.wait,.bar.wait,.swatch.healthCheckWait,.bar.healthCheckWait{background:var(--wait)}.swatch.run,.bar.run{background:var(--run)}.swatch.healthCheck,.bar.healthCheck{background:var(--health-check)}.swatch.failed,.bar.failed{background:var(--bad)}.plot{position:relative;padding-bottom:18px}.plot svg{display:block;width:100%;height:96px;border:1px solid var(--line);border-radius:6px;background:var(--raised);cursor:crosshair;touch-action:pan-y}.area.boot{fill:var(--boot)}.area.connect{fill:var(--connect)}.area.authenticate{fill:var(--authenticate)}.area.wait,.area.healthCheckWait{fill:var(--wait)}.area.run{fill:var(--run)}.area.healthCheck{fill:var(--health-check)}.plot path.failures{stroke:var(--bad);stroke-width:2px;vector-effect:non-scaling-stroke}.window{fill:var(--ink);fill-opacity:.07;stroke:var(--ink);stroke-width:1px;vector-effect:non-scaling-stroke;pointer-events:none}.window.all{display:none}.peak{position:absolute;right:8px;top:4px;padding:0 4px;border-radius:4px;background:var(--raised);font-size:12px;pointer-events:none}.marks,.axis{position:relative;overflow:hidden;height:18px;color:var(--soft);font-size:12px;white-space:nowrap}.plot .marks{position:absolute;right:0;bottom:0;left:0}.marks span,.mark{position:absolute;padding-left:4px;border-left:1px solid var(--line)}.filters,.zoom,.toggles,.buttons{display:flex;flex-wrap:wrap;gap:8px;align-items:end}.filters label span{display:block;color:var(--soft);font-size:12px}.filters select{max-width:240px}.filters input{width:260px;max-width:100%}.toggles{gap:0}.toggle{border-radius:0}.toggle+.toggle{border-left:0}.toggle:first-child{border-radius:6px 0 0 6px}.toggle:last-child{border-radius:0 6px 6px 0}.toggle[aria-pressed=true]{background:var(--hover);box-shadow:inset 0 -3px currentcolor}.zoom{align-items:center;margin:10px 0}.zoom button{min-width:36px}.timeline{border:1px solid var(--line);border-radius:6px;background:var(--raised)}.none .timeline{display:none}.empty{display:none;padding:24px;text-align:center}.none .empty{display:block}.rows{position:relative;height:var(--height);overflow:hidden}.row{display:grid;grid-template-columns:24px minmax(90px,260px) 76px minmax(0,1fr);gap:0 8px;align-items:center;padding:0 8px 0 4px}.rows .row{position:absolute;right:0;left:0;border-top:1px solid var(--line);cursor:pointer}.rows .row:hover{background:var(--hover)}.rows .row:focus-visible{outline-offset:-2px}.head{position:sticky;top:0;z-index:2;height:28px;border-radius:6px 6px 0 0;background:var(--raised);color:var(--soft);font-size:12px;box-shadow:0 1px var(--line)}.sign{text-align:center;font-weight:700}.label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.time{color:var(--soft);font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}.row.failed .label{color:var(--bad-ink)}.bars{position:relative;overflow:hidden;height:16px}.bar{position:absolute;top:0;bottom:0;min-width:2px;box-shadow:inset -1px 0 var(--raised)}.away{position:absolute;color:var(--soft);line-height:16px}.away.later{right:0}.keys{margin-top:8px;font-size:12px}dialog{width:min(760px,100vw);max-width:none;height:100dvh;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--raised);color:inherit}dialog[open]{display:flex;flex-direction:column}dialog::backdrop{background:#0006}dialog h2{margin:0;padding:14px 20px 8px;overflow-wrap:anywhere}.buttons{padding:0 20px 12px;border-bottom:1px solid var(--line)}.content{flex:1;overflow:auto;padding:8px 20px 24px}.content dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:8px 0}.content dt{color:var(--soft)}.content dd{margin:0;overflow-wrap:anywhere}.total.failed dd,.row.failed .sign,.toggle.failed{color:var(--bad-ink)}.total.succeeded dd,.row.succeeded .sign,.toggle.succeeded{color:var(--good-ink)}.groups{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:8px}pre{overflow:auto;max-height:60vh;margin:6px 0;padding:10px 12px;border:1px solid var(--line);border-radius:6px;background:var(--ground);font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}table{border-collapse:collapse}th,td{padding:3px 24px 3px 0;text-align:left;font-weight:400;font-variant-numeric:tabular-nums}@media(max-width:640px){main{padding:12px}.row{grid-template-columns:20px minmax(0,1fr) 76px;gap:0 6px}.cell,.axis{grid-column:1 / -1}.head{height:44px}.total{flex:1 1 90px;min-width:0;padding:6px 10px}.filters label,.filters input,.filters select{width:100%;max-width:none}}@media print{:root{color-scheme:light;--ground: #fff;--raised: #fff;--ink: #000;--soft: #444;--line: #ccc;--bad-ink: #b02525;--good-ink: #0b6b2e;print-color-adjust:exact}.filters,.zoom,.keys,.skip,.window,button,dialog{display:none}.rows{height:auto}.rows .row,.head{position:static;break-inside:avoid}.failures article{break-inside:avoid}}' };

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
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest("base64")}`;
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
    const url = (0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .errorUrl */ .aH)(code, env);
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
    this.#breaks = new _chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .LineBreaks */ .Fd(values);
  }
  /** Takes a chunk of output, cut anywhere. It is copied. */
  write(instanceId, stream, chunk) {
    const output = this.#running.get(instanceId) ?? {
      lines: new _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .StreamLines */ .cZ(void 0, this.#breaks),
      tail: new _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .OutputTail */ .gY()
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
    const text = lastCharacters((0,_chunk_5HW23XLS_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColors */ .dz)(this.#masked.mask(output.tail.text())), most);
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
  if (lines.length > 0) tail.write(lines, stream === "stderr" ? _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .streamMarks */ .Z8.stderr : "");
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
    this.#masked = new _chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskedValues */ .QK(values);
    this.#outputs = new FailedOutputs(this.#masked, values);
  }
  /**
   * Removes the file of an earlier run, and makes sure that one can be written there.
   * @param path absolute, without links in its folders
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path, options) {
    const file = { input: "report-file", path };
    await (0,_chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareRunFile */ .DW)(file);
    return new _ReportFile(file, options);
  }
  /** Returns a listener that keeps what the page needs, and passes everything on to `listener`. */
  recording(listener) {
    return (0,_chunk_MXE7Y2SR_js__WEBPACK_IMPORTED_MODULE_5__/* .forwardingListener */ .i)(listener, {
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
    return (0,_chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunFile */ .XY)(this.#file, () => {
      const entries = results.map((result) => ({
        result: (0,_chunk_T2Z22X6Y_js__WEBPACK_IMPORTED_MODULE_0__/* .withErrorTexts */ .Hk)(result, shown),
        output: this.#outputs.of(result.instanceId)
      }));
      return buildPage(entries, this.#options);
    });
  }
};



/***/ })

};
;