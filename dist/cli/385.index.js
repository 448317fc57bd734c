"use strict";
exports.id = 385;
exports.ids = [385];
exports.modules = {

/***/ 6738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ severityIn),
/* harmony export */   n: () => (/* binding */ enabledRules)
/* harmony export */ });
// src/policy/configuration/enabled-rules.ts
function enabledRules(rules, configuration) {
  return rules.flatMap((rule) => {
    const severity = configuration.severities.get(rule.id) ?? severityIn(configuration.preset, rule);
    if (severity === "off") return [];
    const options = {};
    for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = option.default;
    Object.assign(options, configuration.options.get(rule.id));
    return [{ rule, severity, settings: { osUsers: configuration.osUsers, options } }];
  });
}
function severityIn(preset, rule) {
  if (preset === "recommended") return rule.recommended;
  if (preset === "strict" || rule.strict !== "off") return rule.strict;
  return "warning";
}




/***/ }),

/***/ 5744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Fo: () => (/* binding */ namesNear),
/* harmony export */   GY: () => (/* binding */ findPlaceholders),
/* harmony export */   Hm: () => (/* binding */ partitionNames),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   p4: () => (/* binding */ regionExists),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vx: () => (/* binding */ nearestPartition),
/* harmony export */   ws: () => (/* binding */ maxNameLength),
/* harmony export */   xA: () => (/* binding */ asPattern)
/* harmony export */ });
/* harmony import */ var _chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9354);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9425);



// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/policy/schema/nearest-name.ts
var maxNameLength = 128;
function namesNear(written, names, maxDistance) {
  if (written.length > maxNameLength) return [];
  const near = [];
  for (const name of names) {
    if (Math.abs(name.length - written.length) > maxDistance) continue;
    const far = distance(written, name);
    if (far <= maxDistance) near.push({ name, distance: far });
  }
  return near.sort((a, b) => a.distance - b.distance);
}
function nearestName(written, names) {
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  const maxDistance = Math.max(1, Math.floor(written.length / 4));
  const [nearest] = namesNear(written.toLowerCase(), spelled.keys(), maxDistance);
  return nearest && spelled.get(nearest.name);
}

// src/policy/placeholders.ts
var marked = /\$\{(?<variable>[^{}]*)\}|\{\{(?<moustache>[^{}]*)\}\}|\{(?<braces>[A-Za-z][\w.-]*)\}|<(?<angles>[A-Za-z][^<>]*)>|%(?<percents>[A-Z][A-Z0-9_-]*)%|\$\{?(?<dollar>[A-Za-z]\w*(?:-[A-Za-z]\w*)*)|\b(?<yours>YOUR[_-][A-Z0-9_-]*[A-Z0-9])\b/g;
var marks = /[$<{%]|YOUR/;
function isVersion(name, value) {
  return name === "LATEST" || name === "DEFAULT" && /^arn:[^:]*:ssm:/.test(value);
}
var words = {
  partition: /^(aws[_-])?partition$/i,
  region: /^((your|my)[_-])?(aws[_-])?region([_-]?(code|name|id))?$/i,
  account: /^((your|my)[_-])?(aws[_-])?account([_-]?(id|number))?$|^x+$/i,
  resource: /^(?:(?:instance|instance-connect-endpoint|vpc|subnet|security-group)\/)((?:(?:your|my)[_-])?(?:instance|endpoint|instance[_-]connect[_-]endpoint|eice|vpc|subnet|security[_-]group)[_-]?id|(?:i|eice|vpc|subnet|sg)-x+|x{3,})$/i
};
var lone = /* @__PURE__ */ new Map([
  ["tag-value", "TAGVALUE"],
  ["ami-username", "OS-USER"]
]);
var meanings = /* @__PURE__ */ new Map();
for (const [placeholder, instead, ...names] of [
  ["$REGION", "an AWS Region, such as us-east-1", "REGION", "AWSREGION"],
  [
    "$ACCOUNT-ID",
    "the 12 digits of the AWS account",
    "ACCOUNTID",
    "ACCOUNT",
    "AWSACCOUNT",
    "AWSACCOUNTID",
    "ACCOUNTNUMBER"
  ],
  ["$TAGKEY", "the key of the tag, such as Environment", "TAGKEY", "TAGNAME"],
  ["$TAGVALUE", "the value of the tag, such as production", "TAGVALUE"],
  ["$INSTANCE-ID", "the instance's ID, such as i-1234567890abcdef0", "INSTANCEID", "INSTANCE"],
  ["$OS-USER", "the OS user, such as ec2-user", "OSUSER", "USERNAME", "USER"],
  [
    "$ENDPOINT-ID",
    "the endpoint's ID, such as eice-0123456789abcdef0",
    "ENDPOINTID",
    "EICEID",
    "INSTANCECONNECTENDPOINTID"
  ],
  ["$PARTITION", "the partition: aws, aws-cn or aws-us-gov", "PARTITION"],
  ["$POLICY_NAME", "the name of the policy", "POLICYNAME"],
  ["$POLICY_FILE", "the name of the policy file", "POLICYFILE"],
  ["$SSH_PUB_KEY_PATH", "the path of the public key", "SSHPUBKEYPATH"]
]) {
  for (const name of names) meanings.set(name, { placeholder, instead });
}
function plain(name) {
  return name.replaceAll(/[^A-Za-z0-9]/g, "").toUpperCase().replace(/^(YOUR|MY)/, "");
}
function meaningOf({ name }) {
  const wanted = plain(name);
  const known2 = meanings.get(wanted) ?? meanings.get(wanted.replace(/^AWS/, ""));
  if (known2 !== void 0) return { ...known2, exact: true };
  if (wanted.length < 5 || wanted.length > 32) return void 0;
  const [nearest] = namesNear(wanted, meanings.keys(), 2);
  const meaning = nearest && meanings.get(nearest.name);
  return meaning && { ...meaning, exact: false };
}
var known = /* @__PURE__ */ new Map();
var maxKnown = 1e3;
var maxKnownLength = 200;
function findPlaceholders(value) {
  if (value.length > maxKnownLength) return search(value);
  let placeholders = known.get(value);
  if (placeholders === void 0) {
    placeholders = search(value);
    if (known.size >= maxKnown) known.clear();
    known.set(value, placeholders);
  }
  return placeholders;
}
function search(value) {
  if (!marks.test(value)) return wordsIn(value);
  const found = [];
  for (const match of value.matchAll(marked)) {
    const { variable, moustache, braces, angles, percents, dollar, yours } = match.groups ?? {};
    if (variable !== void 0 && isPolicyVariable(variable)) continue;
    const name = variable ?? moustache ?? braces ?? angles ?? percents ?? yours ?? knownStart(dollar ?? "");
    if (dollar !== void 0 && isVersion(dollar, value)) continue;
    const length = dollar === void 0 ? match[0].length : match[0].length - dollar.length + name.length;
    const text = value.slice(match.index, match.index + length);
    found.push({ start: match.index, end: match.index + length, text, name: name.trim() });
  }
  return [...found, ...wordsIn(value)].sort((a, b) => a.start - b.start);
}
function isPolicyVariable(content) {
  return /^[*?$]$/.test(content) || content.includes(":") && !/^AWS::/.test(content);
}
var maxNameLength2 = 64;
function knownStart(name) {
  if (name.length > maxNameLength2) return name;
  let end = name.length;
  while (end > 0) {
    const start = name.slice(0, end);
    if (meanings.has(plain(start))) return start;
    end = Math.max(start.lastIndexOf("-"), start.lastIndexOf("_"));
  }
  return name;
}
function wordsIn(value) {
  const whole = lone.get(value);
  if (whole !== void 0) return [{ start: 0, end: value.length, text: value, name: whole }];
  if (/^(aws|ec2):ResourceTag\/tag-?key$/i.test(value))
    return [wordAt(value, value.indexOf("/") + 1, value.length)];
  if (!value.startsWith("arn:")) return [];
  const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(value);
  if (arn === void 0) return [];
  const found = [];
  let start = "arn:".length;
  for (const [part, text] of Object.entries({ ...arn, resource: "" })) {
    const form = part === "partition" || part === "region" || part === "account" ? words[part] : void 0;
    if (form?.test(text) === true) {
      const word = wordAt(value, start, start + text.length);
      found.push(part === "account" && /^x+$/i.test(text) ? { ...word, name: "account-id" } : word);
    }
    start += text.length + 1;
  }
  const last = words.resource.exec(arn.resource)?.[1];
  if (last !== void 0) {
    const word = wordAt(value, value.length - last.length, value.length);
    found.push(/x{3,}$|-x+$/i.test(last) ? { ...word, name: `${arn.resource.split("/")[0]}-id` } : word);
  }
  return found;
}
function wordAt(value, start, end) {
  const text = value.slice(start, end);
  return { start, end, text, name: text };
}
function hasPlaceholder(value) {
  return findPlaceholders(value).length > 0;
}
function asPattern(value) {
  let result = "";
  let from = 0;
  for (const { start, end } of findPlaceholders(value)) {
    result += `${value.slice(from, start)}*`;
    from = end;
  }
  return (result + value.slice(from)).replaceAll(/\$\{[^{}]*\}/g, "*");
}

// src/policy/tables/regions.ts
var regions = new Map(
  _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.flatMap(({ id, regions: regions2 }) => regions2.split(" ").map((region) => [region, id]))
);
var forms = _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.map(({ id, form }) => ({ id, form: new RegExp(form) }));
var partitionNames = _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.map(({ id }) => id);
function regionExists(region) {
  return regions.has(region);
}
function partitionOfRegion(region) {
  return regions.get(region) ?? forms.find(({ form }) => form.test(region))?.id;
}
function nearestRegion(region) {
  return namesNear(region.toLowerCase(), regions.keys(), 3)[0]?.name;
}
function nearestPartition(partition) {
  return namesNear(partition.toLowerCase(), partitionNames, 2)[0]?.name;
}




/***/ }),

/***/ 6176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   B_: () => (/* binding */ markUntried),
/* harmony export */   E2: () => (/* binding */ findAllowed),
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   ID: () => (/* binding */ typicalValue),
/* harmony export */   Sq: () => (/* binding */ violationsOf),
/* harmony export */   TE: () => (/* binding */ otherValues),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WS: () => (/* binding */ jsonSyntax),
/* harmony export */   Yt: () => (/* binding */ namedAction),
/* harmony export */   Z$: () => (/* binding */ nameOfUnknown),
/* harmony export */   _u: () => (/* binding */ typicalText),
/* harmony export */   r4: () => (/* binding */ inWords3),
/* harmony export */   wQ: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9724);
/* harmony import */ var _chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9354);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5891);







// src/policy/schema/validate.ts
var maxViolations = 200;
function violationsOf(validate2, root) {
  if (validate2(valueOfNode(root))) return [];
  const violations = [];
  for (const { instancePath, schemaPath, keyword, params } of validate2.errors ?? []) {
    if (violations.length >= maxViolations) break;
    const path = instancePath.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const node = nodeAt(root, path);
    if (node !== void 0) violations.push({ keyword, schemaPath, params, path, node });
  }
  return violations;
}
var unknown = /* @__PURE__ */ Symbol("unknown");
function valueOfNode(node) {
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
      return node.value;
    case "null":
      return null;
    case "opaque":
      return unknown;
    case "array":
      return node.items.map(valueOfNode);
    case "object": {
      const object = /* @__PURE__ */ Object.create(null);
      for (const { key, value } of node.properties) object[key.value] = valueOfNode(value);
      return object;
    }
  }
}
function nodeAt(root, path) {
  let node = root;
  for (const name of path) {
    if (node?.kind === "array") node = node.items[Number(name)];
    else if (node?.kind === "object") node = node.properties.findLast(({ key }) => key.value === name)?.value;
    else return void 0;
  }
  return node?.kind === "opaque" ? void 0 : node;
}

// src/policy/tables/generated/action-rows.ts
var actionRows = {
  "ec2-instance-connect:OpenTunnel": {
    keys: "ec2-instance-connect:maxTunnelDuration ec2-instance-connect:privateIpAddress ec2-instance-connect:remotePort",
    resources: { "instance-connect-endpoint": "aws:ResourceTag/ ec2:ResourceTag/" }
  },
  "ec2-instance-connect:SendSSHPublicKey": {
    keys: "ec2:osuser",
    resources: { instance: "aws:ResourceTag/ ec2:ResourceTag/" }
  },
  "ec2-instance-connect:SendSerialConsoleSSHPublicKey": {
    keys: "",
    resources: { instance: "aws:ResourceTag/ ec2:ResourceTag/" }
  },
  "ec2:AuthorizeSecurityGroupIngress": {
    keys: "ec2:Region",
    resources: {
      "security-group": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc",
      "security-group-rule": "aws:RequestTag/ aws:TagKeys"
    }
  },
  "ec2:CreateInstanceConnectEndpoint": {
    keys: "ec2:Region",
    resources: {
      "instance-connect-endpoint": "aws:RequestTag/ aws:TagKeys ec2:SubnetID",
      "security-group": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc",
      subnet: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:ResourceTag/ ec2:SubnetID ec2:Vpc"
    }
  },
  "ec2:CreateNetworkInterface": {
    keys: "ec2:Region",
    resources: {
      "network-interface": "aws:RequestTag/ aws:TagKeys ec2:NetworkInterfaceID",
      "security-group": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc",
      subnet: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:ResourceTag/ ec2:SubnetID ec2:Vpc"
    }
  },
  "ec2:CreateTags": {
    keys: "ec2:CreateAction ec2:Region",
    resources: {
      "application-status-check": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "capacity-block": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "capacity-manager-data-export": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "capacity-reservation": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys",
      "capacity-reservation-cancellation-quote": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "capacity-reservation-fleet": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "carrier-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:Tenancy ec2:Vpc",
      "client-vpn-endpoint": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ClientRootCertificateChainArn ec2:CloudwatchLogGroupArn ec2:CloudwatchLogStreamArn ec2:DirectoryArn ec2:ResourceTag/ ec2:SamlProviderArn ec2:ServerCertificateArn",
      "coip-pool": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "customer-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "declarative-policies-report": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "dedicated-host": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AutoPlacement ec2:AvailabilityZone ec2:HostRecovery ec2:InstanceType ec2:Quantity ec2:ResourceTag/",
      "dhcp-options": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:DhcpOptionsID ec2:ResourceTag/",
      "egress-only-internet-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "elastic-gpu": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ElasticGpuType ec2:ResourceTag/",
      "elastic-ip": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AllocationId ec2:Domain ec2:PublicIpAddress ec2:ResourceTag/",
      "export-image-task": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "export-instance-task": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      fleet: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "fpga-image": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:Owner ec2:Public ec2:ResourceTag/",
      "host-reservation": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      image: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ImageID ec2:ImageType ec2:Owner ec2:Public ec2:ResourceTag/ ec2:RootDeviceType",
      "image-usage-report": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "import-image-task": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "import-snapshot-task": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      instance: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:CpuOptionsAmdSevSnp ec2:EbsOptimized ec2:InstanceAutoRecovery ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceMetadataTags ec2:InstanceProfile ec2:InstanceType ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpPutResponseHopLimit ec2:MetadataHttpTokens ec2:PlacementGroup ec2:ProductCode ec2:ResourceTag/ ec2:RootDeviceType ec2:Tenancy",
      "instance-connect-endpoint": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:SubnetID",
      "instance-event-window": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "internet-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:InternetGatewayID ec2:ResourceTag/",
      ipam: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-external-resource-verification-token": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-internet-registry-association": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-policy": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-pool": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-pool-allocation": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-prefix-list-resolver": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-prefix-list-resolver-target": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-resource-discovery": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-resource-discovery-association": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipam-scope": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipv4pool-ec2": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "ipv6pool-ec2": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "key-pair": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:KeyPairName ec2:KeyPairType ec2:ResourceTag/",
      "launch-template": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ManagedResourceOperator ec2:ResourceTag/",
      "local-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "local-gateway-route-table": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "local-gateway-route-table-virtual-interface-group-association": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "local-gateway-route-table-vpc-association": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "local-gateway-virtual-interface": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "local-gateway-virtual-interface-group": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      natgateway: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "network-acl": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:NetworkAclID ec2:ResourceTag/ ec2:Vpc",
      "network-insights-access-scope": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "network-insights-access-scope-analysis": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "network-insights-analysis": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "network-insights-path": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "network-interface": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AuthorizedUser ec2:AvailabilityZone ec2:ManagedResourceOperator ec2:NetworkInterfaceID ec2:Permission ec2:ResourceTag/ ec2:Subnet ec2:Vpc",
      "placement-group": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:PlacementGroupName ec2:PlacementGroupStrategy ec2:ResourceTag/",
      "prefix-list": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:IpamPrefixListResolverTargetId ec2:ResourceTag/",
      "replace-root-volume-task": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "reserved-instances": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AvailabilityZone ec2:InstanceType ec2:ReservedInstancesOfferingType ec2:ResourceTag/ ec2:Tenancy",
      "route-server": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "route-server-endpoint": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "route-server-peer": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "route-table": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:RouteTableID ec2:Vpc",
      "secondary-interface": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:ResourceTag/",
      "secondary-network": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "secondary-subnet": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "security-group": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc",
      "security-group-rule": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      snapshot: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:Encrypted ec2:Owner ec2:ParentVolume ec2:ResourceTag/ ec2:SnapshotID ec2:SnapshotTime ec2:VolumeSize",
      "spot-fleet-request": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "spot-instances-request": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      subnet: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:ResourceTag/ ec2:SubnetID ec2:Vpc",
      "subnet-cidr-reservation": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "traffic-mirror-filter": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "traffic-mirror-filter-rule": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "traffic-mirror-session": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "traffic-mirror-target": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "transit-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayId",
      "transit-gateway-attachment": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayAttachmentId",
      "transit-gateway-connect-peer": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayConnectPeerId",
      "transit-gateway-metering-policy": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayMeteringPolicyId",
      "transit-gateway-multicast-domain": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayMulticastDomainId",
      "transit-gateway-policy-table": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayPolicyTableId",
      "transit-gateway-route-table": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayRouteTableId",
      "transit-gateway-route-table-announcement": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:transitGatewayRouteTableAnnouncementId",
      "verified-access-endpoint": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "verified-access-endpoint-target": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "verified-access-group": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "verified-access-instance": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "verified-access-policy": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "verified-access-trust-provider": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      volume: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:Encrypted ec2:ManagedResourceOperator ec2:ParentSnapshot ec2:ParentVolume ec2:ResourceTag/ ec2:VolumeID ec2:VolumeInitializationRate ec2:VolumeIops ec2:VolumeSize ec2:VolumeThroughput ec2:VolumeType",
      vpc: "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:Tenancy ec2:VpcID",
      "vpc-block-public-access-exclusion": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-encryption-control": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-endpoint": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-endpoint-connection": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-endpoint-service": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/ ec2:VpceMultiRegion ec2:VpceServiceRegion ec2:VpceSupportedRegion",
      "vpc-endpoint-service-permission": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-flow-log": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpc-peering-connection": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AccepterVpc ec2:RequesterVpc ec2:ResourceTag/ ec2:VpcPeeringConnectionID",
      "vpn-concentrator": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/",
      "vpn-connection": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:AuthenticationType ec2:DPDTimeoutSeconds ec2:GatewayType ec2:IKEVersions ec2:InsideTunnelCidr ec2:InsideTunnelIpv6Cidr ec2:Phase1DHGroup ec2:Phase1EncryptionAlgorithms ec2:Phase1IntegrityAlgorithms ec2:Phase1LifetimeSeconds ec2:Phase2DHGroup ec2:Phase2EncryptionAlgorithms ec2:Phase2IntegrityAlgorithms ec2:Phase2LifetimeSeconds ec2:RekeyFuzzPercentage ec2:RekeyMarginTimeSeconds ec2:ReplayWindowSizePackets ec2:ResourceTag/ ec2:RoutingType",
      "vpn-gateway": "aws:RequestTag/ aws:ResourceTag/ aws:TagKeys ec2:ResourceTag/"
    }
  },
  "ec2:DeleteInstanceConnectEndpoint": {
    keys: "ec2:Region",
    resources: { "instance-connect-endpoint": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SubnetID" }
  },
  "ec2:DescribeAvailabilityZones": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeImages": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeInstanceConnectEndpoints": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeInstanceStatus": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeInstanceTypes": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeInstances": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeNetworkInterfaces": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeRegions": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeSecurityGroupRules": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeSecurityGroups": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeSubnets": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeTags": { keys: "ec2:Region", resources: {} },
  "ec2:DescribeVpcs": { keys: "ec2:Region", resources: {} },
  "ec2:DisableSerialConsoleAccess": { keys: "ec2:Region", resources: {} },
  "ec2:EnableSerialConsoleAccess": { keys: "ec2:Region", resources: {} },
  "ec2:GetConsoleOutput": {
    keys: "ec2:Region",
    resources: {
      instance: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:CpuOptionsAmdSevSnp ec2:EbsOptimized ec2:InstanceAutoRecovery ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceMetadataTags ec2:InstanceProfile ec2:InstanceType ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpPutResponseHopLimit ec2:MetadataHttpTokens ec2:PlacementGroup ec2:ProductCode ec2:ResourceTag/ ec2:RootDeviceType ec2:Tenancy"
    }
  },
  "ec2:GetSerialConsoleAccessStatus": { keys: "ec2:Region", resources: {} },
  "ec2:ModifyInstanceConnectEndpoint": {
    keys: "ec2:Region",
    resources: {
      "instance-connect-endpoint": "aws:ResourceTag/ ec2:Attribute ec2:Attribute/ ec2:ResourceTag/",
      "security-group": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc"
    }
  },
  "ec2:RebootInstances": {
    keys: "ec2:Region",
    resources: {
      instance: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:CpuOptionsAmdSevSnp ec2:EbsOptimized ec2:InstanceAutoRecovery ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceMetadataTags ec2:InstanceProfile ec2:InstanceType ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpPutResponseHopLimit ec2:MetadataHttpTokens ec2:PlacementGroup ec2:ProductCode ec2:ResourceTag/ ec2:RootDeviceType ec2:Tenancy"
    }
  },
  "ec2:RevokeSecurityGroupIngress": {
    keys: "ec2:Region",
    resources: { "security-group": "aws:ResourceTag/ ec2:ResourceTag/ ec2:SecurityGroupID ec2:Vpc" }
  },
  "ec2:StartInstances": {
    keys: "ec2:Region",
    resources: {
      group: "",
      instance: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:CpuOptionsAmdSevSnp ec2:EbsOptimized ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceProfile ec2:InstanceType ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpPutResponseHopLimit ec2:MetadataHttpTokens ec2:PlacementGroup ec2:ResourceTag/ ec2:RootDeviceType ec2:Tenancy",
      "license-configuration": ""
    }
  },
  "ec2:StopInstances": {
    keys: "ec2:Region",
    resources: {
      instance: "aws:ResourceTag/ ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:CpuOptionsAmdSevSnp ec2:EbsOptimized ec2:InstanceAutoRecovery ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceMetadataTags ec2:InstanceProfile ec2:InstanceType ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpPutResponseHopLimit ec2:MetadataHttpTokens ec2:PlacementGroup ec2:ResourceTag/ ec2:RootDeviceType ec2:Tenancy"
    }
  },
  "iam:CreateServiceLinkedRole": {
    keys: "iam:AWSServiceName",
    resources: { role: "aws:ResourceTag/ iam:ResourceTag/" }
  }
};
var resourceArns = {
  "ec2-instance-connect/instance": "arn:*:ec2:*:*:instance/*",
  "ec2-instance-connect/instance-connect-endpoint": "arn:*:ec2:*:*:instance-connect-endpoint/*",
  "ec2/application-status-check": "arn:*:ec2:*:*:application-status-check/*",
  "ec2/capacity-block": "arn:*:ec2:*:*:capacity-block/*",
  "ec2/capacity-manager-data-export": "arn:*:ec2:*:*:capacity-manager-data-export/*",
  "ec2/capacity-reservation": "arn:*:ec2:*:*:capacity-reservation/*",
  "ec2/capacity-reservation-cancellation-quote": "arn:*:ec2:*:*:capacity-reservation-cancellation-quote/*",
  "ec2/capacity-reservation-fleet": "arn:*:ec2:*:*:capacity-reservation-fleet/*",
  "ec2/carrier-gateway": "arn:*:ec2:*:*:carrier-gateway/*",
  "ec2/client-vpn-endpoint": "arn:*:ec2:*:*:client-vpn-endpoint/*",
  "ec2/coip-pool": "arn:*:ec2:*:*:coip-pool/*",
  "ec2/customer-gateway": "arn:*:ec2:*:*:customer-gateway/*",
  "ec2/declarative-policies-report": "arn:*:ec2:*:*:declarative-policies-report/*",
  "ec2/dedicated-host": "arn:*:ec2:*:*:dedicated-host/*",
  "ec2/dhcp-options": "arn:*:ec2:*:*:dhcp-options/*",
  "ec2/egress-only-internet-gateway": "arn:*:ec2:*:*:egress-only-internet-gateway/*",
  "ec2/elastic-gpu": "arn:*:ec2:*:*:elastic-gpu/*",
  "ec2/elastic-ip": "arn:*:ec2:*:*:elastic-ip/*",
  "ec2/export-image-task": "arn:*:ec2:*:*:export-image-task/*",
  "ec2/export-instance-task": "arn:*:ec2:*:*:export-instance-task/*",
  "ec2/fleet": "arn:*:ec2:*:*:fleet/*",
  "ec2/fpga-image": "arn:*:ec2:*:*:fpga-image/*",
  "ec2/group": "arn:*:resource-groups:*:*:group/*",
  "ec2/host-reservation": "arn:*:ec2:*:*:host-reservation/*",
  "ec2/image": "arn:*:ec2:*::image/*",
  "ec2/image-usage-report": "arn:*:ec2:*:*:image-usage-report/*",
  "ec2/import-image-task": "arn:*:ec2:*:*:import-image-task/*",
  "ec2/import-snapshot-task": "arn:*:ec2:*:*:import-snapshot-task/*",
  "ec2/instance": "arn:*:ec2:*:*:instance/*",
  "ec2/instance-connect-endpoint": "arn:*:ec2:*:*:instance-connect-endpoint/*",
  "ec2/instance-event-window": "arn:*:ec2:*:*:instance-event-window/*",
  "ec2/internet-gateway": "arn:*:ec2:*:*:internet-gateway/*",
  "ec2/ipam": "arn:*:ec2::*:ipam/*",
  "ec2/ipam-external-resource-verification-token": "arn:*:ec2::*:ipam-external-resource-verification-token/*",
  "ec2/ipam-internet-registry-association": "arn:*:ec2::*:ipam-internet-registry-association/*",
  "ec2/ipam-policy": "arn:*:ec2::*:ipam-policy/*",
  "ec2/ipam-pool": "arn:*:ec2::*:ipam-pool/*",
  "ec2/ipam-pool-allocation": "arn:*:ec2:*:*:ipam-pool-allocation/*",
  "ec2/ipam-prefix-list-resolver": "arn:*:ec2::*:ipam-prefix-list-resolver/*",
  "ec2/ipam-prefix-list-resolver-target": "arn:*:ec2::*:ipam-prefix-list-resolver-target/*",
  "ec2/ipam-resource-discovery": "arn:*:ec2::*:ipam-resource-discovery/*",
  "ec2/ipam-resource-discovery-association": "arn:*:ec2::*:ipam-resource-discovery-association/*",
  "ec2/ipam-scope": "arn:*:ec2::*:ipam-scope/*",
  "ec2/ipv4pool-ec2": "arn:*:ec2:*:*:ipv4pool-ec2/*",
  "ec2/ipv6pool-ec2": "arn:*:ec2:*:*:ipv6pool-ec2/*",
  "ec2/key-pair": "arn:*:ec2:*:*:key-pair/*",
  "ec2/launch-template": "arn:*:ec2:*:*:launch-template/*",
  "ec2/license-configuration": "arn:*:license-manager:*:*:license-configuration:*",
  "ec2/local-gateway": "arn:*:ec2:*:*:local-gateway/*",
  "ec2/local-gateway-route-table": "arn:*:ec2:*:*:local-gateway-route-table/*",
  "ec2/local-gateway-route-table-virtual-interface-group-association": "arn:*:ec2:*:*:local-gateway-route-table-virtual-interface-group-association/*",
  "ec2/local-gateway-route-table-vpc-association": "arn:*:ec2:*:*:local-gateway-route-table-vpc-association/*",
  "ec2/local-gateway-virtual-interface": "arn:*:ec2:*:*:local-gateway-virtual-interface/*",
  "ec2/local-gateway-virtual-interface-group": "arn:*:ec2:*:*:local-gateway-virtual-interface-group/*",
  "ec2/natgateway": "arn:*:ec2:*:*:natgateway/*",
  "ec2/network-acl": "arn:*:ec2:*:*:network-acl/*",
  "ec2/network-insights-access-scope": "arn:*:ec2:*:*:network-insights-access-scope/*",
  "ec2/network-insights-access-scope-analysis": "arn:*:ec2:*:*:network-insights-access-scope-analysis/*",
  "ec2/network-insights-analysis": "arn:*:ec2:*:*:network-insights-analysis/*",
  "ec2/network-insights-path": "arn:*:ec2:*:*:network-insights-path/*",
  "ec2/network-interface": "arn:*:ec2:*:*:network-interface/*",
  "ec2/placement-group": "arn:*:ec2:*:*:placement-group/*",
  "ec2/prefix-list": "arn:*:ec2:*:*:prefix-list/*",
  "ec2/replace-root-volume-task": "arn:*:ec2:*:*:replace-root-volume-task/*",
  "ec2/reserved-instances": "arn:*:ec2:*:*:reserved-instances/*",
  "ec2/route-server": "arn:*:ec2:*:*:route-server/*",
  "ec2/route-server-endpoint": "arn:*:ec2:*:*:route-server-endpoint/*",
  "ec2/route-server-peer": "arn:*:ec2:*:*:route-server-peer/*",
  "ec2/route-table": "arn:*:ec2:*:*:route-table/*",
  "ec2/secondary-interface": "arn:*:ec2:*:*:secondary-interface/*",
  "ec2/secondary-network": "arn:*:ec2:*:*:secondary-network/*",
  "ec2/secondary-subnet": "arn:*:ec2:*:*:secondary-subnet/*",
  "ec2/security-group": "arn:*:ec2:*:*:security-group/*",
  "ec2/security-group-rule": "arn:*:ec2:*:*:security-group-rule/*",
  "ec2/snapshot": "arn:*:ec2:*::snapshot/*",
  "ec2/spot-fleet-request": "arn:*:ec2:*:*:spot-fleet-request/*",
  "ec2/spot-instances-request": "arn:*:ec2:*:*:spot-instances-request/*",
  "ec2/subnet": "arn:*:ec2:*:*:subnet/*",
  "ec2/subnet-cidr-reservation": "arn:*:ec2:*:*:subnet-cidr-reservation/*",
  "ec2/traffic-mirror-filter": "arn:*:ec2:*:*:traffic-mirror-filter/*",
  "ec2/traffic-mirror-filter-rule": "arn:*:ec2:*:*:traffic-mirror-filter-rule/*",
  "ec2/traffic-mirror-session": "arn:*:ec2:*:*:traffic-mirror-session/*",
  "ec2/traffic-mirror-target": "arn:*:ec2:*:*:traffic-mirror-target/*",
  "ec2/transit-gateway": "arn:*:ec2:*:*:transit-gateway/*",
  "ec2/transit-gateway-attachment": "arn:*:ec2:*:*:transit-gateway-attachment/*",
  "ec2/transit-gateway-connect-peer": "arn:*:ec2:*:*:transit-gateway-connect-peer/*",
  "ec2/transit-gateway-metering-policy": "arn:*:ec2:*:*:transit-gateway-metering-policy/*",
  "ec2/transit-gateway-multicast-domain": "arn:*:ec2:*:*:transit-gateway-multicast-domain/*",
  "ec2/transit-gateway-policy-table": "arn:*:ec2:*:*:transit-gateway-policy-table/*",
  "ec2/transit-gateway-route-table": "arn:*:ec2:*:*:transit-gateway-route-table/*",
  "ec2/transit-gateway-route-table-announcement": "arn:*:ec2:*:*:transit-gateway-route-table-announcement/*",
  "ec2/verified-access-endpoint": "arn:*:ec2:*:*:verified-access-endpoint/*",
  "ec2/verified-access-endpoint-target": "arn:*:ec2:*:*:verified-access-endpoint-target/*",
  "ec2/verified-access-group": "arn:*:ec2:*:*:verified-access-group/*",
  "ec2/verified-access-instance": "arn:*:ec2:*:*:verified-access-instance/*",
  "ec2/verified-access-policy": "arn:*:ec2:*:*:verified-access-policy/*",
  "ec2/verified-access-trust-provider": "arn:*:ec2:*:*:verified-access-trust-provider/*",
  "ec2/volume": "arn:*:ec2:*:*:volume/*",
  "ec2/vpc": "arn:*:ec2:*:*:vpc/*",
  "ec2/vpc-block-public-access-exclusion": "arn:*:ec2:*:*:vpc-block-public-access-exclusion/*",
  "ec2/vpc-encryption-control": "arn:*:ec2:*:*:vpc-encryption-control/*",
  "ec2/vpc-endpoint": "arn:*:ec2:*:*:vpc-endpoint/*",
  "ec2/vpc-endpoint-connection": "arn:*:ec2:*:*:vpc-endpoint-connection/*",
  "ec2/vpc-endpoint-service": "arn:*:ec2:*:*:vpc-endpoint-service/*",
  "ec2/vpc-endpoint-service-permission": "arn:*:ec2:*:*:vpc-endpoint-service-permission/*",
  "ec2/vpc-flow-log": "arn:*:ec2:*:*:vpc-flow-log/*",
  "ec2/vpc-peering-connection": "arn:*:ec2:*:*:vpc-peering-connection/*",
  "ec2/vpn-concentrator": "arn:*:ec2:*:*:vpn-concentrator/*",
  "ec2/vpn-connection": "arn:*:ec2:*:*:vpn-connection/*",
  "ec2/vpn-gateway": "arn:*:ec2:*:*:vpn-gateway/*",
  "iam/role": "arn:*:iam::*:role/*"
};

// src/policy/tables/arn-forms.ts
var forms;
function knownForms() {
  forms ??= new Map(
    Object.values(resourceArns).map((arn) => {
      const [, , service = "", region = "", account = "", resource = ""] = arn.split(":");
      const type = resource.split("/", 1)[0] ?? "";
      return [`${service}/${type}`, { service, type, region: region !== "", account: account !== "" }];
    })
  );
  return forms;
}
function wrongPartsOf(arn) {
  const { service, region, account, resource } = arn;
  const type = resource.split("/", 1)[0] ?? "";
  const named = knownForms().get(`${service}/${type}`);
  if (named !== void 0) return wrongIn(arn, named);
  if (service !== "ec2" || region !== "" && account !== "") return [];
  const possible = [...knownForms().values()].filter(
    (form2) => form2.service === service && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsAreDisjoint */ .u_)(resource, `${form2.type}/*`)
  );
  const wrong = possible.map((form2) => wrongIn(arn, form2));
  if (wrong.some((parts) => parts.length === 0)) return [];
  const missing = wrong.map((parts) => parts.filter(({ mustBeEmpty }) => !mustBeEmpty));
  const least = missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return possible.length === 1 ? least : least.map((part) => ({ ...part, type: void 0 }));
}
function wrongIn({ region, account }, form2) {
  return [
    ["region", region],
    ["account", account]
  ].flatMap(([part, written2]) => {
    if (form2[part] ? written2 !== "" : (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(written2, "")) return [];
    return [{ part, mustBeEmpty: !form2[part], type: form2.type }];
  });
}

// src/policy/rules/arn-parts.ts
var arnParts = {
  id: "arn-parts",
  summary: "A part of an ARN does not exist or has the wrong form.",
  why: "An ARN with a partition, Region, account or ID that does not exist matches no resource, and IAM does not report it.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      for (const item of statement.resource?.items ?? []) checkArn(item, statement, context);
    }
  }
};
function checkArn(node, statement, { text, report }) {
  const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(node.value);
  if (arn === void 0) return;
  const offsets = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOffsets */ .QN)(arn);
  const pattern = withoutPlaceholders(node.value, arn);
  const wrong = wrongPartsOf(pattern);
  for (const part of ["partition", "region", "account", "resource"]) {
    const form2 = wrong.find((found) => found.part === part);
    const message = form2 === void 0 ? checks[part](pattern) : messageOnForm(form2);
    if (message === void 0) continue;
    const [start, end] = offsets[part];
    report({ at: start === end ? node : (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeWithin */ .vv)(text, node, start, end), message, statement });
  }
}
function withoutPlaceholders(value, arn) {
  const open = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(value);
  return ((0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value) || open !== value ? (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(open) : arn) ?? arn;
}
function isOpen(part) {
  return /[*?]/.test(part);
}
var checks = {
  partition({ partition }) {
    if (isOpen(partition) || _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNames */ .Hm.includes(partition)) return void 0;
    if (partition === "") return "The partition is missing; write aws, aws-cn or aws-us-gov after arn:.";
    return `There is no partition ${partition}; write ${(0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestPartition */ .vx)(partition) ?? "aws, aws-cn or aws-us-gov"}.`;
  },
  region({ partition, region }) {
    if (region === "" || isOpen(region)) return void 0;
    const home = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    if (home === void 0 || !(0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(region)) return unknownRegion(region);
    if (isOpen(partition) || home === partition || !_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNames */ .Hm.includes(partition)) return void 0;
    return `The Region ${region} is in the partition ${home}, not in ${partition}; write arn:${home}:….`;
  },
  account({ account }) {
    if (account === "" || isOpen(account) || /^\d{12}$/.test(account) || account === "aws") return void 0;
    const digits3 = account.replaceAll(/[-\s]/g, "");
    if (/^\d{12}$/.test(digits3)) return `The account ${account} is written without hyphens: ${digits3}.`;
    if (/^\d+$/.test(account)) return `The account ${account} has ${account.length} digits instead of 12.`;
    return `${account} is not an account ID; write 12 digits, or * for all.`;
  },
  resource({ service, resource }) {
    const parts = /^([a-z-]+)\/(.*)$/.exec(resource);
    const prefix2 = idPrefixes.get(parts?.[1] ?? "");
    if (service !== "ec2" || parts === null || prefix2 === void 0) return void 0;
    const [, type = "", id = ""] = parts;
    return wrongId(type, prefix2, id);
  }
};
function messageOnForm({ part, mustBeEmpty, type }) {
  const name = part === "region" ? "Region" : "account";
  const owner = type === void 0 ? "EC2" : `the type ${type}`;
  if (mustBeEmpty) return `ARNs of ${owner} have no ${name}; leave it empty.`;
  const value = part === "region" ? "it" : "its 12 digits";
  return `The ${name} is missing: ARNs of ${owner} have one; write ${value}, or * for all.`;
}
function unknownRegion(region) {
  const zone = /^(.*\d)[a-z]$/.exec(region)?.[1];
  if (zone !== void 0 && (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(zone))
    return `${region} is an Availability Zone; write its Region, ${zone}.`;
  const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(region);
  return `There is no Region ${region}${near === void 0 ? "; write one such as us-east-1, or * for all." : `; did you mean ${near}?`}`;
}
var idPrefixes = /* @__PURE__ */ new Map([
  ["instance", "i-"],
  ["instance-connect-endpoint", "eice-"],
  ["security-group", "sg-"],
  ["subnet", "subnet-"],
  ["vpc", "vpc-"]
]);
function wrongId(type, prefix2, id) {
  if (id === "")
    return `The ID is missing after ${type}/; write one such as ${prefix2}0123456789abcdef0, or *.`;
  if (isOpen(id)) {
    return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsAreDisjoint */ .u_)(id, `${prefix2}*`) ? `No ID of ${articles.get(type) ?? "a"} ${type} matches ${id}: they begin with ${prefix2}.` : void 0;
  }
  const digits3 = id.slice(prefix2.length);
  if (!id.startsWith(prefix2))
    return `${id} is not an ID of ${articles.get(type) ?? "a"} ${type}: they begin with ${prefix2}.`;
  if (!/^[0-9a-f]+$/.test(digits3))
    return `${id} is not an ID: after ${prefix2} come only digits and the lowercase letters a to f.`;
  if (type === "instance" && digits3.length !== 8 && digits3.length !== 17)
    return `${id} has ${digits3.length} digits after ${prefix2} instead of 17 (or 8 for an old instance).`;
  return void 0;
}
var articles = /* @__PURE__ */ new Map([
  ["instance", "an"],
  ["instance-connect-endpoint", "an"]
]);

// src/policy/enumeration.ts
function enumeration(words2, conjunction = "and", most = 4) {
  const shown = words2.length > most ? [...words2.slice(0, most - 1), `${words2.length - most + 1} more`] : words2;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// src/policy/tables/generated/action-names.ts
var firstLetter = 256;
var frequentWords = "Resource Configuration Policy Application Delete Group Instance Association Template Account Access Version Profile Endpoint Connection Associations Organization Settings Certificate Configurations Definition Service Create Subscription List Execution Versions Replication Recommendation Untag Environment Channel Status Session Tags Config Permissions Notification Permission Gateway Identity Attributes Cluster Integration Data Deployment Metadata For Snapshot Security Source Network Domain Recommendations Import Groups Provider Job Connector Destination Instances Resources Model Update Associate Rule Export Workflow Device Pipeline User Request Registration Batch Event Policies Repository Report Attribute Task Analysis Query Action Get Capacity Detection Table Managed Assessment Attachment Workspace Start Message Encryption Stream Schedule Logging Verification Cancel Register Component Directory Parameter Tag Preferences Authorization Contact Lifecycle From Image Project Distribution Membership Control Reservation Evaluation Statistics Namespace Token Dataset Package Protection Target Details Options Function Custom Search Applications Definitions Events Executions Profiles Endpoints Inference Generation Jobs Set Connections Credentials Maintenance Object Metrics Server Address Dashboard Interface Document Agent History Backup Delivery Virtual Findings Invitation Storage Scheduled Metric Schema Connect Content Scaling Database Default Templates Client Summary Upload Alias Collection Firewall Insights Notebook Properties Results Routing Email Knowledge Notifications Experiment Region Detector Fleet Type Store Compliance Customization Operation Actions Entities Recovery Registry Usage Certificates Agreement Provisioned Streaming Subscriptions Accounts Approval Requests Mapping Public Migration Availability Billing Enable Generate Launch Member Members Transformation Automation Product Summaries Rules Change Filter Flow Put Match Monitor Provisioning With Accept Feedback Plan Retention Sessions Transfer Validation Workload Records Volume Key Marketplace Share Software Statement Assignment Entity Admin Cache Campaign Role Types Ingestion Information Point Route Number Parameters Override Resolver Sources State Targets Validate Bucket Global Principal Manager Balancer Engagement Index Purchase Record Tasks App Discovery Environments Payment Refresh Activity External File Management Partner Recommender Tagging Guardrail Multipart Portfolio Artifact Authentication System Conversation Signing Block Enrichment Limits Pool Vocabulary Limit Multicast Snapshots Telemetry Pattern Link Review Check Grant Elasticsearch Investigation Transcription Allocation Autonomous Catalog Channels Configs Destinations Disassociate Health Input Location Origin Peering Private Queue Segment Authority Blueprint Container Offerings Providers Deployments Remove Domains License Transit Password Reserved Analytics Associated Code Credential Delegation Invoke Preference Result Scheduler Administrator Optimization Organizations Qualification Classification Clusters Entitlement Invitations Listener Organizational Response Users Run Command Finding Phone Runtime Vault Center Constraint Identities Item Operations Sync Test Audience Forecast Thing Case Console Engine Integrations Portal Restore Support Attribution Collaboration Log Media Stack Node Placement Annotation Capability Creation Deactivate Gateways Inspection Offering Outbound Simulation Preview Trust Sets Addresses Web Baseline Complete Contributors Estimate Opportunity Propagation Property Quality Regions Repositories Services Verified Budget Connectors Modifications Send View Devices Queries Cloud Databases Delegated Describe Graph Manifest Reference Scope Tracking Wireless Attachments Suggestions Termination Bundle Context Discovered Enrollment Experience Feature Identifier Ingress Insight Mitigation Publish Replica Router Alarm Asset Business Category Controls Items Messages Revision Artifacts Handshake Packaging Partition Sentiment Auth Auto Linked Notify Reject Aliases Compute Enabled Pricing Reports Webhook Analyzer Components Explainability Level Memberships Monitoring Output Performance Procurement Projects Prompt Proposal Quota Registered Remediation Resiliency Responsibility Training Transaction Transformer Workspaces Vpc Anomaly Builder Cancellation Effective Entitlements Entries Inbound Locations Modification Objective Pending Recording Related Revisions Scan Multi Grants Modify Points Recipe Secret Tenant Vended Activate";
var actionNames = {
  a2c: "0œContainerizationĹŻ 3ĭĹŻ 0śContainerizationĹ 5ĭĹ",
  a4b: "0ApproveSkill 1ssociateŪǟƐBook 9ńǟĳČ jRoom 9SkilląǟRoom eǟSkillą iɠ 0ʎň 1reateƐBook 6ʼōş 6Conferenceĸ 9tact 6ħą 6ĳČ 6Č 6Room 6Skillą 6ņ 0ĄƐBook 6ʼōş 6Conferenceĸ 9tact 6ń cǀĬ 6ħą 6ĳČ 6Č 6Room aSkillŦ 6Skillũ bą 6ņ 1isassociateŪŬƐBook cńŬRoom cSkillŬSkillą lɠ hąŬRoom 0ForgetSmartHomeAppliances 0œƐBook 3Conferenceɒ fovider 6tact 3ń 3ħ aą 3ƚā 3ĳČ 3Č 3Room 7SkillŦ 3Skillą 0ĘʼōSchedules 4ConferenceɄ 4ńƂ 4ħķ bs 4Skills aƸCategories fSkillsByʽ 5martHomeAppliances 4Ģ 0ǛConferenceɒ 3ńSetupƂ 3ƚā 3RoomSkillŦ 3Skillũ 0ţAVSń 8ń 2jectSkill 2solveRoom 2vokeƚ 0ſƐBooks 6Contacts 6ʞ 6ĳƄ 6Ƅ 6Rooms 6Skillķ 6ɠ 2ndAnnouncement 4ƚ 1tartńɬ 5SmartHomeApplianceȍ 0ŧĀ 0ĝĀ 1pdateƐBook 6ʼōş 6Conferenceĸ 9tact 6ń 6ħ dą 6ĳČ 6Č 6Room 6Skillą",
  "access-analyzer": "0ApplyArchiveŁ 0ŢĂƇ 1heckĊNotGranted 5NoNewĊ 7ǊĊ 1reateĊʈ 7nalyzer 7rchiveŁ 6ĕˉ˒ 0Ą˒ 7rchiveŁ 6ĕˉ˒ 0ǏɣĜ 2tĊʈ 4nalyzedĀ ar 4rchiveŁ 3ɣ aĜ asŴ 3GeneratedĂ 0ĘĊʈƙ hs 5nalyzedĽ brs 5rchiveǗ 4ƙ 4ĂGenerations 4ĢįĀ 0śĂƇ 5Ā˶ 0ŧĀ 0ĝĀ 1pdate˒ 7rchiveŁ 6ƙ 0ȁĂ",
  account: "0ǠPrimaryưĿ 0Closeĉ 0ĄAlternateŪ 1isableƴ 0ǎƴ 0œĉǷ 4lternateŪ 3ŪǷ 3GovʠĉǷ 3Primaryư fĿĠ 3ƴOptĠ 0Ęʕ 0ǛĉName 4lternateŪ 3ŪǷ 0śPrimaryưĿ",
  "account-access": "0Ėă 6ɛ 0Ąă 6ɛ 0œă 3ɛ 0Ęƀ 4ˬ 4ĢįĀ 0ŧĀ 0ĝĀ",
  acm: "0AddĢToĒ 0ĖAcmeĴǦ ač bxternalĉBinding 0ĄAcmeĴǦ ač bxternalĉBinding 6Ē 2scribeAcmeĉ cĴǦ cč dxternalĉBinding 8Ē 0łĒ 0œĉā 5meȒĉBindingƋ 3Ē 0ĶĒ 0ĘAcmeǆ 8ĴValidations 8ƅ 9xternalĉBindings 4ĒĴValidations fs 4ĢįĒ bĀ 0Ǜĉā 0ɆĢŬĒ 2newĒ 2questĒ 2sendǦư 2vokeAcmeĉ aȒĉBinding 6Ē 0ſǁ 0ŧĀ 0ĝĀ 1pdateAcmeĴǦ ač 6Ē hż",
  "acm-pca": "0ĖĒɀ qAuditō 6Ħ 0ĄĒɀ 6Ħ 7olicy 2scribeĒɀ sAuditō 0œĒ eɀĒ osr 3Ă 0ĶĒɀĒ 1ssueĒ 0ĘĒAuthorities 4Ĥ 4Ģ 0ǛĂ 0ɶĒɀ 2vokeĒ 0ŧĒɀ 0ĝĒɀ 1pdateĒɀ",
  "aco-automation": "0ŀǆ 0ĖǔŁ 0ĄǔŁ 1isassociateǆ 0œǔŊ dŁ 3ʰā 0Ęǆ 5utomationŊSteps kummaries js eŁʈ pǖ is 4RecommendedŒǖ ls 4ĢįĀ 0RollbackǔŊ 0śǔŊ 0ŧĀ 0ĝĀ 1pdateǔŁ 6ʰā",
  "action-recommendations": "0ĘRecommendedƼ",
  activate: "0ĖForm 0œĉŪ 3ƠInfo 5sts 4redits 3ǑInfo 3Program 0ǛǑInfo",
  "agent-registry": "0Ėƿ eȊ 0Ąƿ eȊ 8sourceĂ 0œDiscoverableƿȊ 3ƿ bȊ 5sourceĂ 0ɑƿMcp 0ĘDiscoverableƿǨ 4Registries byǨ 4ĢįĀ 0ǛĀĂ 0ſDiscoverableƿǨ 1ubmitƿȊįǇ 0ŧĀ 0ĝĀ 1pdateƿ eȊ kĠ",
  "agentaccess-mcp": "0CallForwardedTool 1heckĎĠ 0DoubleClick 0œScreenshot 0HoldǪ 0ɑMcp 0ǪPress 0LeftClick 9Drag 4MouseDown 9Up 0MiddleClick 1ovePointer 0RightClick 0Scroll 0TripleClick 1ypeText",
  aidevops: "0Allow˾ɺƗįĀ 1ssociateĕ 0ĖĊŶ 7gentSpace 7sset bȓ 6Backlogŏ 6Chat 6Ʊɪ 6OneTimeLoginġ 6ȽĎ 6Trigger 0ĄƔSpace 7sset bȓ 6Ʊɪ 6ȽĎ 6Trigger 2registerĕ 2scribeȽĎ 8ʗ 9upport˕ 1isableOperatorȌ 4ssociateĕ 3coverTopology 0ǎOperatorȌ 2dChatįɱ 0œĊŶ 6ountǀ 4gentSpace 4sset 8Ơ 8ȓ 6ociation 3Backlogŏ 3Ʊɪ 3OperatorȌ 3Ĝ 3ĕ 3Trigger 0InitiateChatįɱ 0ĘĊTokens 5gentSpaces 5ssetFiles 9ǵ 9Ě 9s 7ociations 4Backlogȋ 4Chats 4ƃ 4Goals 4JournalǨ 4ƱɪĚ hs 4˲ˀ 5rivateƊ 4ĵ 4ʗ 4ĢįĀ 5riggers 4Webhooks 0ţĕ 2vokeĊŶ 1otateĊŶ 0ſĕAccessibleĀ 2ndŜ 0ŧĀ 0ĝĀ 1pdateƔSpace 7pprovalŒ 7sset bȓ 9ociation 6Backlogŏ 6Goal 6Ʊɪ 6OperatorȌIdpģ 6ȽĎĒ 6Ĝ 6Trigger 0ȁAwsď",
  aiops: "0Ėȯ jŊ ją jĀ 6ō 0Ąȯ ją oĂ 0Ǐō 2tEphemeralȯƮ 3Fact 7Ě 3ȯ gŊ gą lĂ gĀ 3ō 0ĘFacts 4ȯƂ hķ hs 4ː 4ĢįĀ 0ǛFact 3ȯąĂ 0ŧĀ 0ĝĀ 1pdateȯ jŊ ją 6ō 0ȁȯą",
  airflow: "0ĖCliŶ 6Ğ 6ʌLoginŶ 0ĄĞ 0œĞ 0ɑRestApi 0ĘȎ 4ĢįĀ 0ʷƎ 0ŧĀ 0ĝĀ 1pdateĞ",
  "airflow-serverless": "0ĖŃ 0ĄŃ 0œŏĆ 3Ń bɡ 0ĘĢįĀ 6skļ 4ŃRuns cĚ cs 0śŃɡ 2opŃɡ 0ŧĀ 0ĝĀ 1pdateŃ",
  amplify: "0ŀʌACL 0ĖȌ 6BackendĞ 7ranch 6ĭ 7omainć 6ʌHook 0ĄȌ 6BackendĞ 7ranch 6Ĵć 6Ĺ 6ʌHook 1isassociateʌACL 0ǏĊLogs 2tȌ 4rtifactUrl 3BackendĞ 4ranch 3Ĵć 3Ĺ 3ʌACLįĀ 6Hook 0ĘApps 5rtifacts 4BackendȎ 5ranches 4Ĵď 4ƈ 4ĽįʌACL 4ĢįĀ 4ʌHooks 0śĭ 5Ĺ 2opĹ 0ŧĀ 0ĝĀ 1pdateȌ 6Branch 6Ĵć 6ʌHook",
  amplifybackend: "0CloneBackend 1reateBackend dAPI euth dģ dƛ 6Ŷ 0ĄBackend dAPI euth dƛ 6Ŷ 0ǏBackendAPIModels 2tBackend aAPI dModels buth aĹ aƛ 3Ŷ 0ĶBackendˇ dƛ 0ĘBackendƈ 4S3Buckets 0ɆAllBackends 6Backendģ 0ĿBackendAPI euth dģ dĹ dƛ",
  amplifyuibuilder: "0ĖŤ 6Form 6Theme 0ĄŤ 6Form 6Theme 0ExchangeɎįŶ 2port˓ 6Forms 6Themes 0œCodegenĹ 5mponent 3Form 3Į 3Theme 0ĘCodegenƈ 6mponents 4Forms 4ĢįĀ 5hemes 0ǛĮFlag 0ȐŶ 2setĮFlag 0śCodegenĹ 0ŧĀ 0ĝĀ 1pdateŤ 6Form 6Theme",
  aoss: "0APIĊAll 1ddƩToƩą 0ŉœƩ ią 8˫ūĂ 8ūĂ 8˧č 0ĖĊĂ 6Ʃ gą 6Ȉ 6ūĂ 6ıģ eĂ 6˧č 0DashboardsĊAll 1eleteĊĂ 6Ʃ gą 6Ȉ 6ūĂ 6ıģ eĂ 6˧č 0œĊĂ 6ountđ 3Ȉ 3ŋStats 3ıģ bĂ 0ĘĊŋ 4Ʃķ es 4ūŋ 4ıȵ cŋ 4ĢįĀ 4˧ƅ 0ŧĀ 0ĝĀ 1pdateĊĂ 9ountđ 6Ʃ gą 6Ȉ 6ūĂ 6ıģ eĂ 6˧č",
  apigateway: "0AddĒToĴ 0ĖĊć 6ɵ cǕ 7roductPage dRestčPage 6ƯŁ 0DELETE 1eleteɵ cǕ jSharingĂ 7roductPage dRestčPage 6ƯŁ 1isableɵ 0GET 1etɵ 9Ǖ gSharingĂ 4roductPage aRestčPage 3ƯŁ 0ĘɵProducts as 5roductPages bRestčPages 4ƯǗ 0PATCH 1OST 1UT 1reviewɵ 1ublishɵ 2tɵǕSharingĂ 0ˋĊć 2moveĒŬĴ 0ƉʌACL 0ĿĴNameȔĂ gĂ 6ɵ cǕ 7roductPage dRestčPage 6RestApiĂ 7outingŁ",
  "app-integrations": "0Ėă hć 6Ĭī lć lş 6Ŋī mć 0Ąă hć 6Ĭī lć 6Ŋī mć 0œă 3Ĭī ię iş 3Ŋī 0Ęăď fs 4Ĭīď jƃ jSchedules js 4Ŋīď ks 4ĢįĀ 0śĬīę 0ŧĀ 0ĝĀ 1pdateă 6Ĭī lć lş 6Ŋī",
  appconfig: "0Ėă 6āČ 6ĭStrategy 6Ğ 7xperimentĔ 8tension fć 6Hostedāċ 0Ąă 6āČ 6ĭStrategy 6Ğ 7xperimentĔ 8tension fć 6Hostedāċ 0œĉđ 4pplication 3ā gČ 3ĭ dStrategy 3Ğ 4xperimentĔ dɡ 5tension cć 3Hostedāċ 3Latestā 0Ęƀ 4āƄ 4ĭStrategies es 4Ȏ 5xperimentƁ eɡƂ hs 6tensionď ds 4HostedāĚ 4ĢįĀ 0śāġ 5ĭ 5Ƴɡ 2opĭ 4Ƴɡ 0ŧĀ 0ĝĀ 1pdateĉđ 7pplication 6āČ 6ĭStrategy 6Ğ 7xperimentĔ gɡ 8tension fć 0ȁā",
  appfabric: "0ŉœņĊȋ 0ƟȌũ 1reateȌũ 9ʭ 6Ƕ fĻ 0ĄȌũ 9ʭ 6Ƕ fĻ 0œȌũ 6ʭ 3Ƕ cĻ 0ĘȌAuthorizations 7Bundles 4Ƕȶ ds 4ĢįĀ 0śǶ 5ņĊȋ 2opǶ 0ŧĀ 0ĝĀ 1pdateȌũ 6ǶĻ",
  appflow: "0Ţǚƃ 1reateĺČ 6ǚ 0ĄĺČ 6ǚ 2scribeĺ hǰ hFields hƄ hs 8ǚ cę lǨ cs 0Ęĺƽ dFields ds 4Flows 4ĢįĀ 0ţĺ 2setĺĮǲ 1unǚ 0śǚ 2opǚ 0ŧĀ 0Unţĺ 2tagĀ 1pdateĺČ fň 6ǚ 1seĺČ",
  "application-autoscaling": "0ĄơĂ 8heduledŒ 2registerScalableź 2scribeScalableȀ cingActivities fŋ aheduledƼ 0œPredictiveơɯ 0ĘĢįĀ 0ǛơĂ 5heduledŒ 0ţScalableź 0ŧĀ 0ĝĀ",
  "application-signals": "0ŉĄInstrumentationē 5œĕ˕˱ʙō 5ĿExclusionWindows 0ĖInstrumentationā 6ĕ˕˱ 0ĄGroupingā 6Instrumentationā 6ĕ˕˱ 0œInstrumentationā vĠ 3ĕ a˕˱ 0Ȫ 2stAuditƙ 4ǰƂ 4GroupingŎƁ 4Instrumentationē 4Observedƽ 4ĕDependencies jts b˕˱ExclusionWindows ps bɫ bStates bs 4ĢįĀ 0ǛGroupingā 0ōInstrumentationāĠ 0śȍ 0ŧĀ 0ĝĀ 1pdateĕ˕˱",
  "application-signals-mcp": "0CallReadOnlyTool 0ɑMcp",
  "application-transformation": "0œContainerization 3ĭ 3GroupingŘ 3PortingCompatibilityŘ aĜŘ 3ɥŘ 0ǛɺĬ 3ƝĬ 0śContainerization 5ĭ 5GroupingŘ 5PortingCompatibilityŘ cĜŘ 5ɥŘ",
  applicationinsights: "0Addǧ 0Ėă 6Ť 6ɺȩ 0Ąă 6Ť 6ɺȩ 2scribeă 8Ť hā uĜ 8ɺȩ 8Observation 8Problem fObservations 8ǧ 0Ȫ 2stƀ 4˓ 6nfigurationƕ 4ɺȩʊ es 4Problems 4ĢįĀ 4Workloads 0Ɇǧ 0ŧĀ 0ĝĀ 1pdateă 6Ť fā 6ɺȩ 6Problem 6ǧ",
  appmesh: "0Ėħǹ 6Mesh 6ǹ 6Ƙħ dɽ dʹ dĕ 0Ąħǹ 6Mesh aĂ 6ǹ 6Ƙħ dɽ dʹ dĕ 2scribeħǹ 8Mesh 8ǹ 8Ƙħ fɽ fʹ fĕ 0œMeshĂ 0ĘħRoutes 4Meshes 4Routes 4ĢįĀ 4Ƙʃ bNodes bRouters bʗ 0ǛMeshĂ 0ŞAggregatedĽ 0ŧĀ 0ĝĀ 1pdateħǹ 6Mesh 6ǹ 6Ƙħ dɽ dʹ dĕ",
  "appmesh-preview": "0Ėħǹ 6Mesh 6ǹ 6Ƙħ dɽ dʹ dĕ 0Ąħǹ 6Mesh aĂ 6ǹ 6Ƙħ dɽ dʹ dĕ 2scribeħǹ 8Mesh 8ǹ 8Ƙħ fɽ fʹ fĕ 0œMeshĂ 0ĘħRoutes 4Meshes 4Routes 4Ƙʃ bNodes bRouters bʗ 0ǛMeshĂ 0ŞAggregatedĽ 0Ŀħǹ 6Mesh 6ǹ 6Ƙħ dɽ dʹ dĕ",
  apprunner: "0ŀžĴ 9ʌAcl 0Ėˈơā 6Ď 6Observabilityā 6ĕ 6˧ĺ 9ʴĎ 0Ąˈơā 6Ď 6Observabilityā 6ĕ 6˧ĺ 9ʴĎ 2scribeˈơā 8žɇ 8Observabilityā 9peration 8ĕ 8˧ĺ bʴĎ 8ʌAclįĕ 1isassociatežĴ cʌAcl 0ĘɍʗįʌAcl 5utoơē 4Ɗ 4Observabilityē 5perations 4ʗ cįˈơā 4ĢįĀ 4˧ʚ 7ʴƊ 0Pauseĕ 0Resumeĕ 0śĭ 0ŧĀ 0ĝĀ 1pdateƣˈơā 6ĕ 6˧ʴĎ",
  appstream: "0ŀȌȠ˩ȌȠ clicationƶ kToɛ 9ƶ 9ǭToŭ˩ 0ŉŀņɼ 5ȷņɼ 0Copyŭ 1reateȌȠ e˩ lǄURL 9lication 6ťģ 6ɛ 7xportŭŏ 6ƶ 6ŭ˩ iǄURL 8portedŭ 6ɼ 8reamingURL 6Themeįɼ 6Updatedŭ 7sageōė 8er 0ĄȌȠ e˩ 9lication 6ťģ 6ɛ 6ƶ 6ŭ b˩ bĤ 6ɼ 6Themeįɼ 6ǀōė 8er 2scribeȌȠ˩ȌȠď ns gs bɈǀ blicationƶď js 8ťȵ 8ˬ 8Fleets 8ŭBuilders dĤ ds 8Ǥ 9oftwareď 9tacks 8Themeįɼ 8ǀōǅ aerɼď cs 1isableņ 4ssociateȌȠ˩ȌȠ flicationƶ oromɛ cƶ cǭŬŭ˩ 0ǎņ 1xpireġ 0œłŭŏ 0ĘɍFleets eStacks 4Entitledƀ 5xportŭȋ 4ĢįĀ 0śȌȠ˩ 5ƶ 5ŭ˩ 5ǭĭToŭ˩ 2opȌȠ˩ 4ƶ 4ŭ˩ 2ream 0ŧĀ 0ĝĀ 1pdateȌȠ˩ 9lication 6ťģ 6ɛ 6ƶ 6ŭĤ 6ɼ 6Themeįɼ",
  appstudio: "0œĉĠ 3EnablementĹĠ 0śEnablementĹ 5RollbackEnablementĹ 5Teamĭ",
  appsync: "0ŀApi 9MergedGraphqlApi 9ĲGraphqlApi 9ʌACL 0ĖApi 9ǲ 9Ǫ 6ğŵ 6ĬĲ 7omainName 6Ž 6GraphqlApi 6ǽ 6Ʒ 0ĄApi 9ǲ 9Ǫ 6ğŵ 6ĬĲ 7omainName 6Ž 6GraphqlApi 6ǽ aurceĂ 6Ʒ 1isassociateApi cMergedGraphqlApi cĲGraphqlApi cʌACL 0EvaluateɎ 8ǉĈ 2entƟ 5ʷ 5Subscribe 0FlushApiǲ 0œApi 6ć 6ǲ 3ğŵ 3ĬĲ dIntrospection 4omainName 3Ž 3GraphqlApi dĞVariables 3Introspectionƞ 3ǽ 7urceĂ 3ƞʁĠ 4ourceApić 3Ʒ 3ʌACLįĀ 1raphQL 0ĘApiKeys 7s 4ğNamespaces 4ĬǾ 5omainNames 4Functions 4GraphqlApis 4Resolvers dByŽ 8urcesįʌACL 4ĲApiď 4ĢįĀ 5ypes 9Być 0ǛGraphqlApiĞVariables 3ĀĂ 0ƉʌACL 1ourceʤQL 1tartĬĲIntrospection 5ƞʁ bMerge 0ŧĀ 0ĝĀ 1pdateApi 9ǲ 9Ǫ 6ğŵ 6ĬĲ 7omainName 6Ž 6GraphqlApi 6ǽ 6ĲApić 6Ʒ",
  apptest: "0Ėɭɱ bonfiguration aSuite 0Ąɭɱ bonfiguration aɡ aSuite 0œɭɱ 8onfiguration 7ɡStep 7Suite 0ĘĢįĀ 5estCases 9onfigurations 8ɡSteps bɭCases bs 8Suites 0śɭɡ 0ŧĀ 0ĝĀ 1pdateɭɱ bonfiguration aSuite",
  aps: "0ĖAlertȅAlerts iĔ 7nomalyƵ 6Šā 6őŠā 6Łķŵ 6Scraper 6Ś 0ĄAlertȅĔ iSilence 7nomalyƵ 6Šā 6őŠā 6ĀĂ 7uleķŵ 6Scraper dŠā 6Ś 2scribeAlertȅĔ 9nomalyƵ 8Šā 8őŠā 8ĀĂ 9uleķŵ 8Scraper fŠā 8Ś hā 0œAlertȅSilence gtatus 3ƣScraperā 3Labels 3ƝĮ 3Series 0ĘAlertȅAlertķ ls gReceivers gSilences 9s 5nomalyDetectors 4ŁķNamespaces 8s 4Scrapers 4ĢįĀ 4˦ 0ʈ˨Ƶ 1utAlertȅĔ fSilences 4nomalyƵ 3ĀĂ 4uleķŵ 0őƎ 0RemoteWrite 0ŧĀ 0ĝĀ 1pdateŠā 6őŠā 6Scraper dŠā 6Śƨ fā",
  "arc-region-switch": "0ApproveǢęStep 0ŢǢę 1reateǢ 0ĄǢ 6ĀĂ 0œǢ 7ųĠ 8xecution 7Inƴ 3ĀĂ 0ĘǢęƂ hs 8s 9Inƴ 4ǹ53ȸChecks nInƴ 4ĢįĀ 0ǛĀĂ 0śǢę 0ŧĀ 0ĝĀ 1pdateǢ aę jStep",
  "arc-zonal-shift": "0ŢPracticeɡ 6ZonalShift 1reatePracticeɡā 0ĄPracticeɡā 0œAutoshiftObserverĥĠ 3ŗĀ 0ĘAutoshifts 4ŗĽ 4ZonalShifts 0śPracticeɡ 5ZonalShift 0ĿAutoshiftObserverĥĠ 6Practiceɡā 6ZonalAutoshiftā bShift",
  arsenal: "0ţOnPremisesƔ",
  artifact: "0Ǡǂ 6Ndaįǂ 0ĖƹInquiry 0łƹInquiry 0œĉđ 4greement 3ƹInquiryĮ 4ustomerǂ 3Ndaįǂ 3ō 9Į 3Termįō 0ĘAgreements 4ƹInquiries kyʟ 5ustomerAgreements 4ōĚ as 4ĢįĀ 0Ǜĉđ 3ƹInquiryǡ 0ŧĀ 1erminateǂ 0ĝĀ",
  athena: "0ŉœNamedő 8PreparedǮ 8őę 0ŢŔŲ 6őę 1reateŔŲ 6Ĭȳ 6Namedő 7otebook 6PreparedǮ 9signedƬUrl 6Worką 0ĄŔŲ 6Ĭȳ 6Namedő 7otebook 6PreparedǮ 6Worką 0łƬ 0œCalculationę nɎ nĠ 5pacityǯā bŲ 5talogs 3Ĭȳ 7base 3ęɳ is 3Namedő 7space cs 4otebookĮ 3PreparedǮ 3őę hs 8Ʈ fŞ 9untimeŴ 3ĀƑ 3ġ ač aĠ 3Ŗ 8Į 8s 3Worką 0ĶƬ 0ĘăDPUSizes 4Calculationƃ 6pacityReservations 4ĬCatalogs 8bases 4ɳĚ 5xecutors 4Namedʟ 5otebookĮ cǤ 4PreparedStatements 4őƃ 4Ǥ 4ŖĮ 6gsįĀ 4Workķ 0ǛŔǯā 0ɡő 0śCalculationę 5őę 5ġ 2opCalculationę 4őę 0ŧĀ 1erminateġ 0ĝĀ 1pdateŔŲ 6Ĭȳ 6Namedő 7otebook eĮ 6PreparedǮ 6Worką",
  auditmanager: "0ŀŘōEvidenceFolder 0ŉŀŘōEvidence 5ĖɐByŘ 5ĄɐByŘ 6isassociateŘōEvidence 5ĶEvidenceToŘű 0ĖŘ gFramework gō 6ű 0ĄŘ gFramework pǬ gō 6ű 2registerĉ aĐǱĉ 1isassociateŘōEvidenceFolder 0œĉĠ 4ssessment dFramework dōUrl 3ǘLogs 4ontrol 3Delegations 3Evidence bByEvidenceFolder bȓƧUrl colder hsByŘ uű 3ƫ bByŘ 3ĐǱĉ 3ʗInʧ 5ttings 0ĘŘűƫByűĴ eFrameworkǬǈ ns eː es 4űĴƫ pByŘ bƫByűĴ bs 4KeywordsįĬĲ 4Ʋ 4ĢįĀ 0ţĉ 8ĐǱĉ 0śŘFrameworkǬ 0ŧĀ 0ĝĀ 1pdateŘ gű nƉĠ gFramework pǬ gĠ 6ű 6đ 0ȁŘōIntegrity",
  autoscaling: "0Attachļ 6LoadȆźķ is 6TrafficǾ 0ŉĄƜŒ 5ǛƜĿąŒ 0ŢĆȐ 1ompleteūŒ 1reateˈơą 6ǐā 6OrĿĢ 0Ąˈơą 6ǐā 7ifecycleHook 6ĥā 6Ă 6ƜŒ 6Ģ 6Warmȣ 2scribeĉȢ fđ 9djustmentǵ 9utoơķ jļ jĥǵ 8ĆRefreshes 8ǐē 9ifecycleHookǵ ls 9oadȆźķ ks 8ƝƩǵ 8ĥē 8ŋ 8ơActivities fProcessǵ aheduledƼ 8Ģ 9erminationĂǵ 9rafficǾ 8Warmȣ 2tachļ 6LoadȆźķ is 6TrafficǾ 1isableƎƩ 0ǎƎƩ 2terStandby 1xecuteĂ 2itStandby 0œPredictiveơɯ 0ǐļ 0ǛĉSetting 3ūHook 3ĥā 3ơĂ 5heduledĿąŒ 3Warmȣ 0ȊūŒHeartbeat 2sumeProcesses 1ollbackĆȐ 0ƉDesiredŔ 3Ćȸ bŹ 1tartĆȐ 1uspendProcesses 0TerminateĆInˈơą 0Ŀˈơą",
  "autoscaling-plans": "0ĖơǢ 0ĄơǢ 2scribeơǢĽ js 0œơǢĀɯĬ 0ĿơǢ",
  "aws-external-anthropic": "0ArchiveƔ 7Ğ 7MemoryƸ 7ġ 7ɦ 7Ś 1ssumeɲ 0CallǟBearerŶ 2ncelŉƆ 1ountTokens 1reateƔ 6ŉƆ 6Ğ 6ȓ 6Ɔ 6MemoryƸ 6ġ 7kill 6ņČ hʰUrl 6ɦ 6ˑ 7orkspace 0ĄŉƆ 6Ğ 6ȓ 6MemoryƸ 6ġ 7kill 6ɦ 6ˑ 1isableǪ 0œĉĠ 4gent 3ŉƆ 3Ğ 3ȓ 3Ǫ 3MemoryƸ 4odel 3ġ 4kill 3ņČ 3ɦ 3ˑ 4orkspace 0ĘAgents 4ŉInferences 4Ȏ 4Files 4Keys 4MemoryStores 5odels 4Ǥ 5kills 4ĢįĀ 4ņƄ 4Vaults 4Webhooks 5orkspaces 0ProcessĞWork 0ţǪ 1otateˑ˼ 0ŧĀ 0ĝĀ 1pdateƔ 6Ğ 6Ǫ 6MemoryƸ 6ġ 7kill 6ņČ 6ɦ 6ˑ 7orkspace",
  "aws-marketplace": "0ǠǂǇŇ f˪Ň fȏŇ fŇ 1ssociateProductsǟȽǫ 0ŉĖǍAdjustmentŇ 5Meterǀ 0Ţǂ f˪Ň fȏŇ fŇ 6ǘƉ 1reateǂŇ 6Ƚǫǈ 6šEvidence 0ĄĀĂ 2scribeǂ 9ssessment 8Builds 8ǘƉ 8ǰ 8Ƚǫǈ aocurementȝā 1isassociateProductsŬȽǫ 0œǂǇŇ c˪Ň cˬ cȏŇ cŇ cTerms 3ǍAdjustmentŇ 4uyerƑ 3ˬ 3InvoiceSubmissionŏ 4ssuedTaxInvoice 3Listing 3Offer 8Ɖ 8Terms 3Ǖ 3ĀĂ 3SellerƑ 3TaxƹČ 3š fEvidence 0ĘǂǇǈ d˪ǈ eharges dInvoiceLineʿ dȏǈ dǈ 5ssessments 4ǍAdjustmentǈ 5uilds 4ǘʊ 4ƽ 9lementŻ 4Fulfillmentż 4InvoiceSubmissionȋ 5ssuedTaxInvoices 4Payables 5rivateListings bǫǈ 5urchaseż 4ĢįĀ 6xƹČǘȋ os 4šEvidence gs 0Meterǀ 0ǛĭŦ 3˚ȝā 3ĀĂ 0ţǀ 2jectǂǇŇ f˪Ň fȏŇ 2solveCustomer 0ſAgreements 6Facets 6Listings 2ndǂ˪Ň dȏŇ 1tartBuild 5ǘƉ 5InvoiceSubmissionŏ 5TaxƹČǘŏ 5š 1ubscribe 0ŧĀ 0Unsubscribe 2tagĀ 1pdateǂǇŇ 6ȉOrders 6šEvidence 0ʝǅ",
  "aws-marketplace-management": "0œAdditionalSellerĥRecipients 3BankĉšŻ 3SecondaryņšŻ 5lleršŻ 0ǛAdditionalSellerĥRecipients 3BankĉšŻ 3SecondaryņšŻ 5lleršŻ 0uploadFiles 0viewMarketing 4ː 4đ 5upport",
  "aws-portal": "0œɲŒƉEnforced 0˹ĉ 6Ǎ 6ȏMethods 0ĿɲŒƉEnforced 0ʝĉ 4Ǎ 4ȏMethods 4ǀ",
  awsconnector: "0œĺȸ 0ţĺ 0ȁĺId",
  b2bi: "0Ėʀ 6Partnership 7rofile 6StarterǉĈ 6˥ 0Ąʀ 6Partnership 7rofile 6˥ 0Ǐǉ 2tʀ 3Partnership 4rofile 3˥ eĹ 0ĘCapabilities 4Partnerships 5rofiles 4ĢįĀ 5ransformers 0ś˥Ĺ 0ŧĀ 1estConversion 4ǉ 4Parsing 0ĝĀ 1pdateʀ 6Partnership 7rofile 6˥",
  backup: "0ŀƖɦMpaǇTeam 0ŢLegalHold 1opyŬƖɦ 4IntoƖɦ 1reateƖĊǸ cǢ cSelection cɦ 6Framework 6LegalHold 7ogicallyAirGappedƖɦ 6ōǢ 8storeĊƖɦ dTestingǢ kSelection 6Tieringā 0ĄƖĊǸ cǢ cSelection cɦ hĊĂ hLockā hƲ hSharingĂ 6Framework 6ƾǸ 8portǢ 8storeTestingǢ kSelection 6Tieringā 2scribeƖĊǸ eĹ eɦ 8CopyĹ 8Framework 8ȃđ 8ProtectedĀ 8ƾǸ agionđ aportĹ eǢ astoreĹ 8˶Ĺ 1isassociateƖɦMpaǇTeam cƾǸ pŬParent 0łƖǢĈ 0œƖǢ dŬJSON hĈ 9Selection 9ɦĊĂ eƲ eSharingĂ 3LegalHold 3PITRMalware˶Ʈ 3ƾǸȈŻ gɶĮ 5storeĹĮ aTestingInferredĮ hǢ hSelection 3SupportedĀǵ 3Tieringā 0ĘƖĊ˺ mByƾǸ qsource aĹǖ ds aǢƤ eĚ es aSelections aVaults 4CopyĹǖ bs 4Frameworks 4Indexedƾ˺ pįſ 4LegalHolds 4ProtectedĽ mByƖɦ 4ƾ˺ByƖɦ kLegalHold kĀ 6portƈ aPlans 6storeĊƖVaults bĹǖ es fByProtectedĀ bTestingPlans iSelections 4˶Ĺǖ bs 4Ģ 5ieringē 0ǛƖɦĊĂ eLockā eƲ eSharingĂ 3ɶǦɓ 0RevokeɶĊƖɦ 0ſƾǸ 1tartƖĹ 5CopyĹ 5ōĹ 7storeĹ 5˶Ĺ 2opƖĹ 0ŧĀ 0ĝĀ 1pdateƖǢ 6Framework 6ȃđ 6ƾǸȈđ jū 8gionđ 8portǢ 8storeTestingǢ kSelection 6Tieringā",
  "backup-gateway": "0ŀħToƏ 0Ɩ 0Ėħ 0Ąħ 6Hypervisor 1isassociateħŬƏ 0œBandwidthRateȥş 3ħ 3Hypervisor dʓMappings 3ƘMachine 0ĶHypervisorā 0Ęʃ 4Hypervisors 4ĢįĀ 4ƘMachines 0ǛBandwidthRateȥş 3HypervisorʓMappings 3ƌśTime 0ɶ 0śƘMachinesĮɬ 0ŧĀ 1estHypervisorā 0ĝĀ 1pdateħǷ dǭNow 6Hypervisor",
  "backup-search": "0œſĹ 9ɓłĹ 0ĘſĹBackups dƮ ds aɓłƈ 4ĢįĀ 0śſĹ bɓłĹ 2opſĹ 0ŧĀ 0ĝĀ",
  "backup-storage": "0CommitƖĹ 0ĄObjects 2scribeƖĹ 0œBaseƖ 3Chunk 3IncrementalBaseƖ 3ƍĮ 0ĘChunks 4Objects 0MountCapsule 0ˊƍʎ 0ǛChunk 3ƍ 0śƍ 0Ŀƍʎ",
  batch: "0ŢĹ 1reateˍĞ 8nsumableĀ 6ĹȾ 6˞Ǭ 6SchedulingĂ 7erviceĞ 0ĄˍĞ 8nsumableĀ 6ĹȾ 6˞Ǭ 6SchedulingĂ 7erviceĞ 2registerĹĔ 2scribeˍȎ ansumableĀ 8ĹƁ bQueues bs 8˞Ǭ 8Schedulingŋ 9erviceȎ fĹ 0œĹȾİ 0ĘConsumableĽ 4ƈ 8ByConsumableĀ 4˞Shares 4Schedulingŋ 5erviceƈ 4ĢįĀ 0ţĹĔ 0ƉŔĢ 1ubmitĹ 6ĕĹ 0ŧĀ 1erminateĹ 9ĕĹ 0ĝĀ 1pdateˍĞ 8nsumableĀ 6ĹȾ 6˞Ǭ 6SchedulingĂ 7erviceĞ dĹ",
  "bcm-dashboards": "0ĖƑ 6Ɯō 0ĄƑ 6Ɯō 0ExecuteƜō 0œƑ 3ĀĂ 3Ɯō 0ĘDashboards 4Ɯː 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateƑ 6Ɯō",
  "bcm-data-exports": "0Ėł 0Ął 0œę 5port 3Ŗ 0Ęƃ 6ports 4Tables 6gsįĀ 0ŧĀ 0ĝĀ 1pdateł",
  "bcm-pricing-calculator": "0ĖBillʐ aScenario iCommitment˰ iǀ˰ 6ǧʐ mǀ 0ĄBillʐ aScenario iCommitment˰ iǀ˰ 6ǧʐ mǀ 0œBillʐ 7Scenario 3Ũ 3ǧʐ 0ĘBillʐCommitments gȹCommitmentʛ lǀʛ gLineʿ gs 8ScenarioCommitmentʛ gǀʛ gs 4ĢįĀ 4ǧʐǀ ks 0ŧĀ 0ĝĀ 1pdateBillʐ aScenario iCommitment˰ iǀ˰ 6Ũ 6ǧʐ mǀ",
  "bcm-recommended-actions": "0ĘRecommendedƼ",
  bedrock: "0AgenticRetrieveŞ 1llow˾ɺƗįĀ 1pplyȘ 1ssociateƔCollaborator eƱBase 9ThirdPartyƱBase 0ŉĄAdvanced˜ɖĹ bųĹ 0CallǟBearerŶ 2ncelAutomatedReasoningĂBuildŃ 6ɑ 1heckIngestedƓAcl 1opyɁStage 2untTokens 1reateAdvanced˜ɖĹ 7gent bŒą clias 7utomatedReasoningĂ uɭɱ uċ 6Ɂ fċ 6žľ hĭ 6ĬǔLibrary kŮ aĲ gŶ 6ųĹ 6ǚ aƨ aċ 7oundationľǂ 6Ș fċ 6ƆČ 8vocation 6ƱBase 6ǫľč 7odelCopyĹ customizationĹ bųĹ bĶĹ cnvocationĹ 6˜ cʹ cċ 9visionedľThroughput 6ġ 0ĄƔ bŒą clias bMemory bċ 7utomatedReasoningĂ uBuildŃ uɭɱ 6Ɂ 6žľ hĭ 6ĬǔLibrary kŮ aĲ 6EnforcedȘā 6ǚ aƨ aċ 7oundationľǂ 6Ș 6Importedľ 7nferenceČ 8voke 6ƱBase jDocuments 6ǫľǂ mč 7odelInvocationŠā 6˜ cʹ 9visionedľThroughput 6ĀĂ 6ġ 2registerǫľč 2tectGeneratedƠ 1isassociateƔCollaborator hƱBase 0Endġ 1xportAutomatedReasoningĂċ 0Ǐő 2tĉĬǣ 4dvanced˜ɖĹ 4gent 8Œą 9lias 8Collaborator 8ƱBase 8Memory 8ċ 4syncɑ 4utomatedReasoningĂ rAnnotations rBuildŃ zkflowɓAssets rNextScenario rɭɱ vɓ 3Ɂ cɖĠ cĜ 3žľ eĭ 3ĬǔLibrary oǰ oǶĹ hŮ hĠ 7Ĳ dũUrl 4ocumentƠ 3ųĹ 4xecutionǚİ 3ǚ 7ƨ 7ę 7ċ 4oundationľ iǌ 3Ș 3Importedľ 4nferenceČ 5gestedƓAcl 9ionĹ 5vocationStep 7ke 3ƱBase gDocuments 3ǫľč 4odelCopyĹ 9ustomizationĹ 8ųĹ 8ĶĹ 9nvocationĹ iŠā 3˜ 9ʹ 6visionedľThroughput 3ĀĂ 3ġ 3UseɱįľĊ 0IngestƱBaseDocuments 2vokeƔ 7utomatedReasoningĂ 6ɁɖAsync fĜAsync 7uilder 6Ĭǔ kAsync kLibraryǶĹ 6ǚ 6ȘChecks 6InlineƔ 6ľ bǟɟŞ 6Tool 0ĘAdvanced˜ɖƈ 5gentŒķ aliases 9Collaborators 9ƱBases 9Ě 9s 5syncInvokes 5utomatedReasoningŋ ryBuildWorkflows sɭCases wƮ 4Blueprints 4žľɅ fs 4ĬǔLibraries oyƽ pǶƈ i˛ 8Ǿ 4EnforcedGuardrailsā 5valuationƈ 4ǚˌ 8ęƂ hs 8Ě 8s 5oundationľǂOffers js 4Guardrails 4ImportedModels 5nferenceƄ 6gestionƈ 6vocationSteps es 4ƱBaseDocuments hs 4ǫľƅ 5odelCopyƈ austomizationƈ 9ųƈ 9Ķƈ anvocationƈ 4˜Routers as 7visionedľThroughputs 4Ǥ 4ĢįĀ 0Optimize˜ 0PrepareƔ 7ǚ 1utĉĬǣ 3EnforcedȘā 3Foundationľɛ 3InvocationStep 3ľInvocationŠā 3ĀĂ 3UseɱįľĊ 0ţǫľč 2nder˜ 2rank 2trieve 8AndǏ 0śAutomatedReasoningĂBuildŃ tɭŃ 5ǚę 5ǶĹ 2opAdvanced˜ɖĹ 4ųĹ 4ǚę 4ǶĹ 4ľƺĹ 9InvocationĹ 0ŧĀ 0ĝĀ 1pdateƔ bŒą clias bCollaborator bƱBase 7utomatedReasoningĂ uAnnotations uɭɱ 6Ɂ 6žľĭ 6ĬǔLibrary kŮ aĲ 6ǚ aƨ 6Ș 6ƱBase 6ǫľč 6˜ 9visionedľThroughput 6ġ 0ȁǚĔ",
  "bedrock-agentcore": "0AddŷExamples 1llow˾ɺƗįĀ 1uthorizeŒ 0ŉĖMemoryǨ 5ĄMemoryǨ 5ǛħRateȢ 5ĿMemoryǨ 0ʎĀŶˇ 2nnectBrowserǔŞ eLiveʝŞ 1reateABɭ 7gentɥ ič 7piǪɏĸ 6Browser dČ 6Ŕĸ 7odeInterpreter 8nfigurationʭ 9sentɵ 6ŷ dċ 6Evaluator 8ent 6ħ dRateȥ eule dź 6Harness dč 6Memory 6Oauth2ɏĸ 7nlineųģ 6ȏĺ eredentialĸ dInstrument dȅ dġ 7olicy cɳ 6ƿ eȊ 6ǧĨ 0ĄABɭ 7gentɥ ič 7piǪɏĸ 6ŉų 7rowser dČ 6Ŕĸ mġ 7odeInterpreter 8nfigurationʭ 9sentɵ 6ŷ dExamples 6Evaluator 8ent 6ħ dRateȥ eule dź 6Harness dč 6Memory cȊ 6Oauth2ɏĸ 7nlineųģ 6ȏĺ eredentialĸ dInstrument dȅ dġ 7olicy cɳ 6Ĝ 8gistry eȊ 8sourceĂ 6ǧĨ 0Evaluate 0ħŀʌACL 7ȷʌACL 7œʌACLįĀ 7ĘĽįʌACL 1etABɭ 4gentCard 8ɥ fč 4piǪɏĸ 3ŉų 4rowser aČ aġ 3Ŕĸ 4odeInterpreter iġ 5nfigurationʭ mċ 6sentɵ 3ŷ 3Evaluator 5ent 3ħ aRateȥ bule aź 3Harness ač 3Memory 9Ȋ 3Oauth2ɏĸ 4nlineųģ 3ȏĺ bredentialĸ aInstrument kBalance aȅ aġ 4olicy 9ɳ fƦ 9Ƈ jƦ 9Ʀ 3Ĝ 5gistry bȊ 5sourceApiǪ bOauth2Ŷ bȏŶ colicy 3Ŷɦ 3ǧĊŶ mįJWT pņId bĨ 0ɑƔɥ iɢ pShell iįņ iǟʌSocketŞ zamįņ 6ɎInterpreter 6ħ 6Harness 6ƿMcp 6ʌſ 0ĘABTests 5ctors 5gentɥƅ gĚ oByŔĸ gs 5piǪɏɄ 4ŉEvaluations 5rowserƄ bǤ bs 4ŔɄ 5odeInterpreterǤ js 6nfigurationʭĚ ns 7sentPortals 4ŷExamples bĚ bs 4Evaluators 6ents 4ħRateȢ cules bȀ bs 4Harnessƅ bĚ bes 4Memories 9yExtractionƈ aǨ 4Oauth2ɏɄ 5nlineųȵ 4ȏʚ credentialɄ bInstruments bManagers bǤ 5olicies 9yɳǖ gs aƇAssets kǖ ks aǖ 4ĵ 6gistries byǨ 4Ǥ 4ĢįĀ 4ǧɩ 0ManageǱĂ 6ĀScopedĂ 0PartiallyAuthorizeƼ 2ssŔĸ 1rocessȏ 1utĀĂ 3ȝɺƂ 0RetrieveMemoryǨ 0SaveBrowserġČ 1earchƿǨ 2tŶɦCMK 1tartŉų 6rowserġ 5ɎInterpreterġ 5MemoryExtractionĹ 5ĂƇ 5Ĝ 2opŉų 5rowserġ 4ɎInterpreterġ 4ɥġ 1ubmitƿȊįǇ 1ynchronizeħȀ 0ŧĀ 0ĝĀ 1pdateABɭ 7gentɥ ič 7piǪɏĸ 6BrowserŞ 6Ŕĸ 7onfigurationʭ 9sentɵ 6ŷ dExamples 6Evaluator 6ħ dRateȥ eule dź 6Harness dč 6Memory 6Oauth2ɏĸ 7nlineųģ 6ȏĺ eredentialĸ dȅ 7olicy cɳ 6ƿ eȊ kĠ 6ǧĨ",
  "bedrock-mantle": "0ArchiveŮ 1ssociateCustomizedľ 0CallǟBearerŶ 2ncelFineTuningĹ 6Ɔ 1ountTokens 1reateCustomizedľ 6ȓ 8neTuningĹ 6Ɔ 6Ů 6Ų 0ĄCustomizedľ 6ȓ 6Ɔ 6Ų 1isassociateCustomizedľ 0œĉĬǣ 3Customizedľ 3ȓ 5neTuningĹ 3Ɔ 3ľ 3Ů 3Ų 0ĘCustomizedľď js 4Files 6neTuningƈ 4Models 4˛ 4Reservations 4ĢįĀ 0ǛĉĬǣ 0ŧĀ 0ĝĀ 1pdateŮ 6Ų",
  "bedrock-websearch": "0ȒʌĊ 0ɑFetch 6ſ",
  billing: "0ŀĲViews 0ĖǍʝ 0ĄǍʝ 6ĀĂ 1isassociateĲViews 0œǍĬ betails aƲ aŨ aʝ eĬ 3ContractǷ 4reditȱƕ 9s 3EnterpriseɷChargeƦ lontractŻ 3IAMĊɒ 3ĀĂ 3SellerOfȊ 0ĘǍʝSegments fs 4EnterpriseɷˉĉCharges 4ĲViewsįǍʝ 4ĢįĀ 0ǛContractǷ 3ĀĂ 0RedeemCredits 0ŧĀ 0ĝĀ 1pdateǍŨ dʝ 6IAMĊɒ 1seĲʝ",
  billingconductor: "0ŀǆ 9ˏǗ 0ŉŀĽTožLineɪ 5ȷĽŬžLineɪ 0ĖǍą 6žLineɪ 6ˏǢ dŁ 0ĄǍą 6žLineɪ 6ˏǢ dŁ 1isassociateǆ cˏǗ 0œǍąCostō aǥɒ 0Ęĉď 4ǍąCostː gs 4žLineɪĚ is 4ˏPlans gɍǟˏŁ bǗ gɍToˏǢ 4ĽɍTožLineɪ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateǍą dǥɒ 6žLineɪ 6ˏǢ dŁ",
  braket: "0Ǡņǂ 0ŢĹ 6Quantumŏ 1reateĹ 6Quantumŏ 6Spendingȥ 0ĄSpendingȥ 0œń 3Ĺ 3Quantumŏ 3ĕˉǴĠ 3ņǂĠ 0ĘĢįĀ 0ſʞ 6ƈ 6Quantumȋ 6SpendingȢ 0ŧĀ 0ĝĀ 1pdateSpendingȥ",
  budgets: "0ĖʙŒ 0ĄʙŒ 2scribeʙŒ kHistories ksįĉ oʙ 0ExecuteʙŒ 0ĘĢįĀ 0˹ʙ 0ŧĀ 0ĝĀ 1pdateʙŒ 0ʝʙ",
  bugbust: "0ĖŊ 0EvaluateProfilingķ 0œŊ 3JoinŊĠ 0JoinŊ 0ĘBugs 4ŊParticipants 9Scores 9s 4Profilingķ 5ullǈ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateŊ 6Workɪ eǱ",
  cases: "0ŉœɱŁ 8Field 5ǛFieldż 0Ėɱ aŁ 6Ĵ 6Field 6Layout 6˴ɪ 6Ĉ 0Ąɱ aŁ 6Ĵ 6Field 6Layout 6˴ɪ 6Ĉ 0œɱ 7AuditƂ 7Ŋā 3Ĵ 3Layout 3Ĉ 0ĘɱǗ 8sįŪ 4ɇ 4Fieldż 9s 4Layouts 4ĢįĀ 5emplates 0ǛɱŊā 0ſAll˴ʿ 6Cases 6˴ʿ 0ŧĀ 0ĝĀ 1pdateɱ aŁ 6Field 6Layout 6˴ɪ 6Ĉ",
  cassandra: "0Alter 5˷ƴĀ 0Ė 6˷ƴĀ 0Drop 4˷ƴĀ 0œǨ 3ShardIterator 4tream 0ĘStreams 0˹ 6˷ƴĀ 0ɶ 7˷ƴŖ 0Select 6˷ƴĀ 0ŧ˷ƴĀ 3Ā 0Unŧ˷ƴĀ 2tagĀ 1pdatePartitioner",
  ce: "0Ė˨ǝ dė 6CostʽĔ 6ĥė 6ō 0Ą˨ǝ dė 6CostʽĔ 6ĥė 6ō 2scribeCostʽĔ 8ĥė 8ō 0œAnomalies 9yMonitors aǅ 4pproximateǀǨ 3CommitmentȉŐ 5nsoleŒƉEnforced 5stAndǀ fComparisons fǟĽ 7Categories 8omparisonDrivers 7ɯ 3DimensionValues 3Ũ 3ŲCoverage eȉĜ eUtilization 4ightsizingĜ 3SavingsǢȉĜŻ esCoverage fȉĜ fUtilization qŻ 3Ģ 3ǀɯ 0ĘCommitmentȉAnalyses 6stȱŧBackfillƕ ls 8ʽƁ gĀď 4SavingsPlansȉĜƇ 4ĢįĀ 0Provide˨ǡ 0śCommitmentȉŐ 7stȱŧBackfill 5SavingsPlansȉĜƇ 0ŧĀ 0ĝĀ 1pdate˨ǝ dė 6ɲŒƉEnforced 8stȱĢĠ aʽĔ 6ĥė 6Ũ 6ō",
  chatbot: "0ŀToā 0ĖChimeˑā 7ustomŒ 6MicrosoftTeamsğā 6Slackğā 0ĄChimeˑā 7ustomŒ 6MicrosoftTeamsğā lonfiguredTeam kņĨ 6Slackğā bņĨ bŚũ 2scribeChimeˑē 8Slackğē ks dņɩ d˦ 1isassociateŬā 0œĉŨ 3žŒ 3MicrosoftTeamsğā hOauthǻ 3SlackOauthǻ 0Ęď 4žƼ 4MicrosoftTeamsğē jonfiguredTeams iņɩ 4ĢįĀ 0RedeemMicrosoftTeamsOauthɎ 6SlackOauthɎ 0ŧĀ 0ĝĀ 1pdateĉŨ 6Chimeˑā 7ustomŒ 6MicrosoftTeamsğā 6Slackğā",
  chime: "0ǠDelegate 2tivateɠ 1ddĴ 3OrĿķ 1ssociateğǚ 9ɤǺǟņ ksǟVoiceĺ zctorą 9SigninDelegateķǟĉ 9VoiceĺƟ 1uthorizeť 0ŉĖAttendee bğŰ bRoomŰ 5ĄɤǺ 5Suspendņ 5Unsuspendņ 6pdateAttendeeCapabilitiesExcept bɤǺ bņ 0ğǚCallback 1onnect 7ť 1reateĉ 7piǪ 8pĆ hǱ hBot hņ 7ttendee 6Bot 6CDRȂ 7hannel dBan dǚ dŰ eoderator 7onnectɌĺ dCallǥĺ 6ɻCaptureŅ concatenationŅ bƫŅ rā bLiveĺŅ bŅKinesisVideoŞȣ bŞŅ 8eting dDialOut dǟAttendees 6ɤǺOrder 7roxyġ 6Room aŰ 6Sipɻă pCall 9Ł 6ņ 6Voiceĺ ką bČ iĴ 0Ąĉ dOpenIdģ 7piǪ 8pĆ hǱ hBot hǄē hņ 7ttendee 6CDRȂ 7hannel dBan dǚ dŰ fssage eoderator 6Delegate 7omain 6Ƃā 6ķ 6ɻCaptureŅ bƫŅā bŅ jKinesisVideoŞȣ 8eting 8ssagingǄē 6ɤǺ 7roxyġ 6Room aŰ 6Sipɻă 9Ł 6Voiceĺ kEmergencyCallingā lxternalSystemsā ką kOrigination kProxy kǄā kʬ vƋ bČ iĴ 2registerȌĆņč 2scribeȌĆ jǱ jBot jņ nč 8ğ fBan fǚ fŰ pįȌĆņ goderatedByȌĆņ mor 1isassociateğǚ cɤǺŬņ nsŬVoiceĺ znnectorą cSigninDelegateķŬĉ cVoiceĺƟ 3connectť 0œĉ aĀ ađ aǟOpenIdģ 4ppĆǣđ eǄē 4ttendee 3Bot 3CDRȂ 4hannelŰŨ cssage hĠ 3Ĵ 3Ƃā 3ȃđ 3ɻCaptureŅ 8ƫŅā 8Ņ gKinesisVideoŞȣ 5eting aDetail 5ssagingġč dtreamingē 3ɤǺ eOrder eđ 4roxyġ 3ǣđ 4oom 3Sipɻă mAlexaSkillā mŠā 6Ł 4peakerſŏ 3TelephonyȢ 3ņ 7ȑōĬ 7Byư 7đ 3Voiceĺ hEmergencyCallingā ixternalSystemsā hą hŠā hOrigination hProxy hǄā hʬ sȸ 8Č fĴ 8ToneŐŏ 0InviteDelegate 6ɠ bŬĸ 0ĘĉǀōĬ bs 5piKeys 6pĆAdmins fBots fņƅ js fs 5ttendeeĢ cs 5vailableVoiceĺʕ 4Bots 4CDRȂ 5allingʕ 5hannelBans bFlows b˖ mįȌĆņ dssages coderators bs cɍǟğǚ cModeratedByȌĆņ 4Delegates 5irectories 5omains 4ķ 4ɻCapturePipelines 9ƫŅē 9ŅKinesisVideoŞPools hs 6etingƂ bĢ bs cōĬ 4ɤǺOrders fs 5roxyǤ 4Room˖ 8s 4Sipɻƀ 7Ǘ 5ubȴ 6pportedɤǺCountries 4ĢįĀ 4ɠ 4Voiceĺķ iʬƋ is 9Čɇ gs 1ogoutņ 0ǛȌĆǣđ eǄē eņExpirationđ 3ğExpirationđ aŰŨ 3Ƃā 3MessagingǄē 3ǣđ 3SipɻăAlexaSkillā mŠā 3VoiceĺEmergencyCallingā ixternalSystemsā hŠā hOrigination hProxy hǄā hʬ sƋ 0RedactğŜ 7onversationŜ 6RoomŜ 2generateıŶ 3isterȌĆņč 2nameĉ 3ewDelegate 2setĉĀ 5PersonalPIN 3toreɤǺ 2trieveĬExports 0ſAvailableɤNumbers 6ȴ 2ndğŜ 1tartĬł 5MeetingȰ 5Speakerſŏ 5VoiceToneŐŏ 2opMeetingȰ 4Speakerſŏ 4VoiceToneŐŏ 1ubmitɷŇ 2spendɠ 0ŧAttendee 3Meeting 3Ā 0Unauthorizeť 2tagAttendee 5Meeting 5Ā 1pdateĉ dOpenIdģ dĀ dđ 7ppĆ hBot hņ lč 7ttendeeCapabilities 6Bot 6CDRđ 7hannel dǚ dŜ dReadMarker 6ȃđ 6ɻƫŅā rĠ bŅKinesisVideoŞȣ 6ɤǺ hđ 7roxyġ 6Room aŰ 6Sipɻă pCall 9Ł 7upportedLicenses 6ņ aLicenses ađ 6Voiceĺ ką bČ iĴ 0ȁĉĀ 8E911Ɛ",
  cleanrooms: "0ŉœɹŐĈ 8ƞ eŐŁ 0ĖŐĈ 6ɹ jǘŇ 8nfiguredɮľć gŖ lŐŁ mssociation wŐŁ 6IdǉŖ 8ŵć 7ntermediateŖ nŐŁ 6Ű 6PrivacyʙĈ 0ĄŐĈ 6ɹ 8nfiguredɮľć gŖ lŐŁ mssociation wŐŁ 6IdǉŖ 8ŵć 7ntermediateŖ nŐŁ 6Ǒ cship 6PrivacyʙĈ 1isallowIntermediateŖ 0œŐɺł bĈ 3ɹ gŐĈ gǘŇ honfiguredɮľć gIdŵć gPrivacyʙĈ 5nfiguredɮľć dŖ iŐŁ jssociation tŐŁ 3IdǉŖ 5ŵć 4ntermediateŖ kŐŁ 3Ű 3PrivacyʙĈ 5otectedĹ cő 3ƞ 9ŐŁ 0ĘŐɺExports cƤ 4ɹŐƤ hǘǈ ionfiguredɮľď hIdŵď hPrivacyʙƤ us hs 6nfiguredɮľď eŖď js 4IdǉTables 6ŵď 5ntermediateŖĚ ls 4ǒ bhips 4PrivacyʙƤ hs 6otectedƈ dʟ 4Schemas 4ĢįĀ 0Passɹ 4Ű 1opulateIdǉŖ 9ntermediateŖ 1reviewPrivacyImpact 0śŐɺł 5ProtectedĹ eő 0ŧĀ 0ĝĀ 1pdateŐĈ 6ɹ jǘŇ 8nfiguredɮľć gŖ lAllowedColumns mnalysisŁ mssociation wŐŁ lʦ 6IdǉŖ 8ŵć 7ntermediateŖ nŐŁ 6Ű 6PrivacyʙĈ 8otectedĹ fő",
  "cleanrooms-ml": "0ŢTrainedľ iƆĹ 1reateɮľ 6Configuredɮľ gľAlgorithm uć 6MLȹğ 6Trainedľ bingŷ 0ĄɮƇĹ eľ 6Configuredɮľ tĂ gľAlgorithm uć 6MLā 8ȹğĬ 6Trainedľ˘ bingŷ 0œɮƇĹ bľ 3ɹConfiguredľAlgorithmć gMLȹğ gTrainedľ 5nfiguredɮľ qĂ dľAlgorithm rć 3MLā 5ȹğ 3Trainedľ fƆĹ 8ingŷ 0Ęɮłƈ cƇƈ cModels 4ɹConfiguredľAlgorithmď hMLȹȴ hTrainedľłƈ tƆƈ ts 6nfiguredɮModels eľAlgorithmď ss 4MLȹȴ 4ĢįĀ 5rainedľƆƈ gĚ gs 9ingDatasets 0ǛConfiguredɮľĂ 3MLā 0śɮłĹ dƇĹ 5TrainedľłĹ hƆĹ 0ŧĀ 0UnŧĀ 1pdateConfiguredɮľ",
  cloud9: "0˿EC2Remote 0ĖĞEC2 hŰ hSSH hŶ 0ĄĞ hŰ 2scribeEC2Remote 9nvironment˖ jĠ js 8SSHRemote 0œĞģ eđ 3Űđ 4igrationExperiences 3ņǊǪ 7đ 0ĘȎ 4ĢįĀ 0˹TemporaryƋOnĞEC2 0ŧĀ 0ĝĀ 1pdateĞ hŰ hđ 6Űđ 6SSHRemote 6ņđ",
  clouddirectory: "0AddFacetToƍ 1pplyƞ 1ttachƍ 6Ă 6ToȈ 7ypedȪ 0ŉRead 5Write 0Ėť 6Facet 6Ȉ 6ƍ 6ƞ 6TypedȪFacet 0Ąť 6Facet 6ƍ 6ƞ 6TypedȪFacet 2tachŬȈ 6ƍ 6Ă 6TypedȪ 1isableť 0ǎť 0œAppliedƞċ 3ť 3Facet 3Ȫĩ 3ƍĩ 9Ƿ 3ƞAsJson 3TypedȪFacetǷ 0ĘAppliedƞArns 5ttachedIndices 4DevelopmentƞArns 5irectories 4Facetĩ 9Names 4IncomingTypedLinks 6dex 4ŗƞArns 4ƍĩ aChildren aParentPaths gs bolicies 5utgoingTypedLinks 4Ăʪ 5ublishedƞArns 4ĢįĀ 5ypedȪFacetĩ iNames 1ookupĂ 0ʷƞ 2tƞŬJson 0ɆFacetŬƍ 0ŧĀ 0ĝĀ 1pdateFacet 6Ȫĩ 6ƍĩ 6ƞ 6TypedȪFacet 2gradeAppliedƞ 7Publishedƞ",
  cloudformation: "0˿ɗĊ 8Ʒ 0ŉʣƷē 0ŢĀŇ 6Ŀɼ 1ontinueĿRollback 1reateǘƉ 6GeneratedĈ 6Ā 6ɼ bļ bRefactor bƉ 6ƧȂ 0ʂɗĊ aƷ 2leteǘƉ 6GeneratedĈ 6Ā 6ɼ bļ bƉ 2registerƷ 2scribeĉȢ 8ǘƉ hHooks 8Ƃ 8GeneratedĈ 8ɗĊ 8Publisher 8Ā˶ 8ɼDriftŕĠ dƂ dĆ dRefactor fsource lDrifts ls dƉ gƻ ds 8Ʒ cň 2tectɼDrift bĀDrift bƉDrift 0ʐĈCost 1xecuteǘƉ 7ɼRefactor 0œGeneratedĈ 3Hookɓ 3Ā bŇĠ 3ɼĂ 3Ĉ bƦ 0ĶStacksToɼƉ 0ĘAllHookƮ 4ǘʊ 4Exports 4GeneratedƤ 4HookƮ 4Imports 4Āǈ c˶˴Ľ isources gs cs 4ɼĆĀDrifts hs 9RefactorƼ hs bsources 9ƉˈĭȀ cƻƮ ls cs 9s 4ƷRegistrations 8Ě 8s 0ʷƷ 0ȊHandlerProgress 2gisterPublisher 8Ʒ 1ollbackɼ 0ƉɼĂ 3Ʒā 7ƣċ 1ignalĀ 1tartĀ˶ 2opɼƉƻ 0ŧĀ 1estƷ 0ĝĀ 1pdateGeneratedĈ 6Ā 6ɼ bļ bƉ 6ʬŹ 0ȁĈ",
  cloudfront: "0Allow˾ɺƗįĀ 1ssociateƨ 9ů˽ʌACL lʌACL 0Copyů 1reateAnycastIpĘ 6ǲĂ 7loudFrontȻĊĨ 7onnectionŽ gą 9tinuousĭĂ 6ů i˽ 6Field˕ŝģ qČ 7unction 6Invalidation iįů˽ 6Ǫą 9ValueƸ 6˗ė 6ȻĊű cŇĂ 6ǊǪ 6Realtimeɺģ 8sponseHeadersĂ 6SavingsǢ 7treamingů rǟĢ 6ʉƸ 6˧Ȼ 0ĄAnycastIpĘ 6ǲĂ 7loudFrontȻĊĨ 7onnectionŽ gą 9tinuousĭĂ 6ů i˽ 6Field˕ŝģ qČ 7unction 6Ǫą 9ValueƸ 6˗ė 6ȻĊű cŇĂ 6ǊǪ 6Realtimeɺģ 8sourceĂ 9ponseHeadersĂ 6Ǆů 6ʉƸ 6˧Ȼ 2scribeĎŽ 8Ž 8ǪValueƸ 1isassociateů˽ʌACL oʌACL 0œAnycastIpĘ 3ǲĂ eģ 4loudFrontȻĊĨ xģ 4onnectionŽ dą iByƯč 6tinuousĭĂ tģ 3ů fģ f˽ lByĴ 3Field˕ŝ nģ nČ uģ 4unction 3Invalidation fįů˽ 3Ǫą bģ 3ŗĒŻ 4onitoringė 3ȻĊű mģ 9ŇĂ mģ 3ǊǪ cģ 3Realtimeɺģ 5sourceĂ 6ponseHeadersĂ oģ 3SavingsǢ 4treamingů oģ 3ʉƸ 3˧Ȼ 0ĘAnycastIpLists 4ǲŋ 5loudFrontȻĊɩ 5onflictingˌ 7nectionFunctions eķ 7tinuousĭŋ 4ůTenants nByƺ gs hByAnycastIpĘId jǲĂId konnectionŽ tMode jǪą jLambdaŽ jȻŇĂId jRealtimeɺģ lsponseHeadersĂId jʉƸ j˧ȻId jʌACLId 5omainConflicts 4Field˕ŝȵ oƄ 5unctions 4Invalidations hįů˽ 4Ǫķ 7ValueStores 4ȻĊʾ aŇŋ 4ǊKeys 4RateCards 5ealtimeɺȵ 6sponseHeadersŋ 4SavingsPlans 5treamingDistributions 4ĢįĀ 5rustStores 4Usages 4˧Origins 0ʷĎŽ 7Ž 2tĀĂ 0ŧĀ 1estĎŽ 4Ž 0ĝĀ 1pdateAnycastIpĘ 6ǲĂ 7loudFrontȻĊĨ 7onnectionŽ gą 9tinuousĭĂ 6ů i˽ iǟStagingģ 7omainć 6Field˕ŝģ qČ 7unction 6Ǫą 9ValueƸ 6ȻĊű cŇĂ 6ǊǪ 6Realtimeɺģ 8sponseHeadersĂ 6SavingsǢ 7treamingů 6ʉƸ 6˧Ȼ 0VerifyDnsā",
  "cloudfront-keyvaluestore": "0ĄǪ 2scribeǪValueƸ 0œǪ 0ĘKeys 0ǛǪ 0ĿKeys",
  cloudhsm: "0CopyƖToƴ 1reateĪ 6Hsm 0ĄƖ 6Ī 6Hsm 6ĀĂ 2scribeBackups 8ɚ 0œĀĂ 0InitializeĪ 0ĘĢ 0˹Ɩĩ 6Ī 0ǛĀĂ 0ɶƖ 0ŧĀ 0ĝĀ",
  cloudsearch: "0AddĢ 0BuildSuggesters 0ĖĴ 0DefineŐScheme 6Expression 6ȈField 6Suggester 2leteŐScheme 6Ĵ 6Expression 6ȈField 6Suggester 2scribeŐSchemes 9vailabilityż 8Ĵčż es 8Expressions 8ȈFields 8ơǻ 9erviceĊŋ 9uggesters 0ȈDocuments 0ĘĴNames 4Ģ 0ɆĢ 0Ŀǌż 6Ĵčż 6ơǻ 7erviceĊŋ 0document 0search 1uggest",
  cloudshell: "0Approveɢ 0ĖĞ 6ġ 0ĄĞ 2scribeȎ 0œĞĠ 3ȓDownloadUrls 7ƧUrls 0ǛƋ 0śĞ 2opĞ",
  cloudtrail: "0AddĢ 0Ţő 1reateğ 6Ƒ 6ŊĬƸ 6ĕˉğ 6Trail 0Ąğ 6Ƒ 6ŊĬƸ 6ĀĂ 6ĕˉğ 6Trail 2registerĐʢǱ 2scribeő 8Trails 1isableFederation 0ǎFederation 0Ǐő dƮƦ 2tğ 3Ƒ 3Ŋā 8ĬƸ hĬ 8Selectors 3Ķ 4nsightSelectors 3őƮ 3ĀĂ 3ĕˉğ 3Trail 8Ġ 0Ęȴ 4Dashboards 4ŊĬStores 4ĶFailures as 5nsightsĬ 4ǊKeys 4ʟ 4ĕˉȴ 4Ģ 5rails 1ookupƂ 0ǛŊā 8Selectors 3ʵSelectors 3ĀĂ 0ţĐʢǱ 2moveĢ 2storeŊĬƸ 0ſSampleʟ 1tartƑȐ 5ŊĬƸǶ 5Ķ 5Š 5ő 2opŊĬƸǶ 4Ķ 4Š 0Ŀğ 6Ƒ 6ŊĬƸ 6ĕˉğ 6Trail",
  "cloudtrail-data": "0ǛAuditƂ",
  cloudwatch: "0AssumeĊČ 0ŉœĕ˕Indicatorō k˱ʙō 0CallǟBearerŶ 1reateĊȭ cČ 7lert 6Ĵ cĊȭįĐ cįĐ 6Ƕč 8tegration 6OmniƑ aThread 7neTimeDeepȪɎ 6ĕ˕˱ 7pace 6ʝ 0ĄĊȭ cČ 7larmMuteŁ bs 8ert 7nomalyƵ 6Dashboards 7omain cĊȭįĐ cįĐ 6Ƕč 8sightǗ 8tegration 6ƝŞ 6OmniƑ aThread 6ŅŁ 6ĕ˕˱ 7pace 6ʝ 2scribeʺƕ ds eįƝ 9nomalyDetectors 8ʵǗ 1isableʺƼ 7ʵǗ 0ǎʺƼ 6ʵǗ 6Topologyȍ 0Ǐő dƮƦ 2tĊȭ 9Č 4gentʤ 4larmMuteŁ 5ert 3ʮʤ 3Ƒ 5taset 4omain 9ĊȭįĐ 9įĐ 3Ƕč 5sightŁō 5tegration 7lligenceā 3ƝĬ 9Ŵ bream 9Widgetŭ 3OTelȡ 4mniƑ 7Thread 3Ũ 3Ǩ 3ĕ aĬ a˕˱ 4pace 8Ƌ jįĐ 3ȨőƮ 4opologyȍĠ bMap 3ʝ 0ɑī 0Ȫ 2stĊ˸ aƄ 5larmMuteǗ 6ertʏ 9s 4Dashboards 5omainĊ˸įĐ as 4ƽįƝ 4Ƕƅ 6tegrations 4ŗʵǗ 5etricStreams as 4OmniDashboards 8Threads 4ĕ˕Objectives bs 5paceĊ 9s aįĐ 4ĢįĀ 5elemetryFields dőǤ 4Views 0ǛʺMuteŁ 4nomalyƵ 3Compositeʺ 3Ƒ 3ʵŁ 5telligenceā 3ɺʺ 3ŗʵǗ 4etricʺ 9Ĭ 9Ş 3ŅŁ 0őTraces 0ſPrincipals 2tʺǿ 1tartƝStreams 5OTelȡ 6mniThreadġ 5Ȩő jġ 2opƝStreams 4OTelȡ 4Ȩő iġ 1ubmitǡ 0ŧĀ 0ĝĀ 1pdateĊČ 7lert 6Ĵ cįĐ 6Ƕč 8tegration 6OmniƑ aThread 6Ũ 6ĕ˕˱ 7pace 6ʝ",
  codeartifact: "0ŀȒĎ 9ǟDownstreamŌ 0CopyŸĚ 1reateĴ 6Ÿą 6Ō 0ĄĴ cĤĂ 6Ÿ dą dĚ 6Ō gĤĂ 2scribeĴ 8Ÿ fą fċ 8Ō 1isassociateȒĎ 3poseŸĚ 0œɍŸą 4uthorizationŶ 3ĴĤĂ 3Ÿċʻ hReadme 3Ōč dĤĂ 0ĘAllowedʖįą 5ssociatedPackages 4ɇ 4Ÿķ bċAssets iDependencies is bs 4ʖ gInĴ 4SubŸķ 4ĢįĀ 0ʷŸċ 2tĴĤĂ 3ŸĮ aȻā 3ŌĤĂ 0ReadŬŌ 0ŧĀ 0ĝĀ 1pdateŸą iȻā dĚĠ 6Ō",
  codebuild: "0ŉĄBuilds 5œBuildBatches ds 8ɢƃ 8Fleets 8˛ 8ōķ es 8Sandboxes 5ǛɎCoverages 8ɭCases 0Ėƶ 6Ů 6ō cą 6ˑ 0ĄBuildŉ 6ƶ 6OˇŶ 6Ů 6ō cą 8sourceĂ 6ĲƋ 6ˑ 2scribeɎCoverages 8ɭCases 0œōąTrend 5sourceĂ 0ĶĲƋ 1nvalidateŮǲ 0ĘBuildBatches gįŮ 9s aįŮ 4ɢƃįSandbox 6nnectedOˇǆ 5uratedĞImages 4Fleets 4˛ 4ōķ as bįōą 8sitories 4Sandboxes dįŮ 5hared˛ aōķ 5ourceƋ 0PersistOˇŶ 1utĀĂ 0RetryBuild aŉ 0śBuild aŉ 5ɢę 5Sandbox cĎ 2opBuild 9ŉ 4Sandbox 0Ŀƶ 6Ů dVisibility 6ō cą 6ˑ",
  codecatalyst: "0ǠĎ 1ssociateIamǴToĎ adentityɧăToSpace hToĨɧă 0ŉŀɩToĨɧă 5ȷɩŬĨɧă 0ĖĨɧă 6Space bǱǴǯ 0ĄĎ 6Ĩɧă 1isassociateIamǴŬĎ ddentityɧăŬSpace kŬĨɧă 0œǍũ 3Ď 3Ĩɧă 3˲Ď 0ĘƊ 4IamRolesįĎ 5dentityɧƀ uįSpace 4SpacesįĨɧă 4ĢįĀ 0ǛǍũ 0ˋĎ 0SynchronizeĨɧă 0ŧĀ 0ĝĀ 1pdateĨɧă",
  codecommit: "0ŀǇŁĈǟŌ 0ŉŀǇŁĈǟʖ 5ʣMergeConflicts 6isassociateǇŁĈŬʖ 5œCommits 8Pullǈ 8ʖ 0ŢƧArchive 1reateǇŁĈ 6Branch 6Commit 6PullŇ hǇŁ 6Ō 6UnreferencedMergeCommit 0ĄǇŁĈ 6Branch 6CommentƠ 6ȓ 6PullŇǇŁ 6Ō 2scribeMergeConflicts 8PullŇƂ 1isassociateǇŁĈŬŌ 0EvaluatePullŇǇǗ 0œǇŁĈ 3Blob 7Differences 4ranch 3Comment aReactions asįComparedCommit ePullŇ 7it 9ƕ 9sŬMergeBase 3Differences 3ȓ 4older 3MergeCommit anflicts 8ż 3ƍʳ 3PullŇ eǇStates eǼǿ 3References 5pository dTriggers 3Tree 3ƧArchiveĠ 1itPull 5sh 0ĘǇŁƤ 5ssociatedǇŁƤįŌ 4Branches 4ȓCommitƕ 4Pullǈ 4ʖ gįǇŁĈ 4ĢįĀ 0MergeBranchesByFastForward fSquash fThreeWay 5PullŇByFastForward iSquash iThreeWay 0ǼPullŇǇǗ 0PostCommentįComparedCommit ePullŇ bReply 1utCommentReaction 3ȓ 3ŌTriggers 0ŧĀ 1estŌTriggers 0ĝĀ 1pdateǇŁĈƠ qDescription qName 6Comment 6ƣBranch 6PullŇǇŁƠ pǿ hDescription hĠ hTitle 6ŌDescription gŝǪ gName 2loadArchive",
  codeconnections: "0ĖĎ 6Host 6ŌȪ 6ɬā 0ĄĎ 6Host 6ŌȪ 6ɬā 0œĎ dŶ 3Host 3IndividualĊŶ 5stallationUrl 3ŌȪ dɬĠ 5sourceɬĠ 3ɬBlockerƦ 7ā 0ĘƊ 4Hosts 4InstallationȀ 4ŌLinks eɬƁ 4ɬē 4ĢįĀ 0PassĎ 4Ō 0ţȌɎ 0śȌň˃ 5Oˇ˃ 0ŧĀ 0ĝĀ 1pdateĎInstallation 6Host 6ŌȪ 6ɬBlocker aā 1seĎ",
  codedeploy: "0AddĢToOnPremisesļ 0ŉœă˵ js 8ĭķ iļ iȀ is 8OnPremisesļ 0Continueĭ 1reateă 6ʠFormationĭ 6ĭ gģ gą 0Ąă 6ĭģ gą 6GitHubĉŶ 6ĽByȒId 2registerOnPremisesĆ 0œă eˁ 3ĭ dģ dą dĆ dź 3OnPremisesĆ 0Ęă˵ fs 4ĭȵ eķ eļ eȀ es 4GitHubĉŶNames 4OnPremisesļ 4ĢįĀ 0ǛūŊHookęĠ 0ţăˁ 8OnPremisesĆ 2moveĢŬOnPremisesļ 0SkipWaitTimeįĆʬ 1topĭ 0ŧĀ 0ĝĀ 1pdateă 6ĭą",
  "codedeploy-commands-secure": "0œĭSpecification 0PollHostɢ 1utHostɢAcknowledgement eʎ",
  codeguru: "0œɎGuruFreeTrialƦ",
  "codeguru-profiler": "0Addĥȴ 0ŉœFrameƝĬ 0ConfigureƔ 1reateProfilingą 0ĄProfilingą 2scribeProfilingą 0œƙōĉƦ 3ĥā 3Ă 4rofile 3ĵ 0Ęƙː 4ČTimes aingķ 4ĢįĀ 0PostƔČ 1utĦ 0Ɇĥğ 6Ħ 0Submitǡ 0ŧĀ 0ĝĀ 1pdateProfilingą",
  "codeguru-reviewer": "0ŀŌ 0ĖɎȫ 8nnectionŶ 0ʣɎȫ 8Ĝǡ apositoryć 1isassociateŌ 0œƎĬ 0ĘɎReviews 4Ĝǡ is 6positoryď 4ĢįĀ 5hirdPartyʖ 0ǛĜǡ 0ŧĀ 0UnŧĀ",
  "codeguru-security": "0ŉœƙ 0Ė˶ 6ƧUrl 0ĄScansByʽ 0œĉā 3ƙ 3ƎƦ 3˶ 0Ęƙ cƎ 4Scans 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateĉā",
  codepipeline: "0AcknowledgeĹ bThirdPartyĹ 0ĖžŒƷ 6Ņ 0ĄžŒƷ 6Ņ 6ˑ 2registerˑǟThirdParty 1isableStageTransition 0ǎStageTransition 0œŒƷ 3ĹŻ 3Ņ bę bǿ 3ThirdPartyĹŻ 0ĘŒƃ aǵ 4DeployŒęȀ 4Ņƃ cs 4Łƃ 8ǵ 4ĢįĀ 4Webhooks 0ǼStageCondition 0Pollįƈ 7ThirdPartyƈ 1utŒˁ 4pprovalɓ 3ĹFailureɓ 6Successɓ 3ThirdPartyĹFailureɓ gSuccessɓ 3ˑ 0ţˑǟThirdParty 2tryStageę 1ollbackStage 0śŅę 2opŅę 0ŧĀ 0ĝĀ 1pdateŒƷ 6Ņ",
  codestar: "0ŀTeamǑ 0ĖŮ 6ņČ 0ĄExtendedĊ 6Ů 6ņČ 2scribeŮ 8ņČ 1isassociateTeamǑ 0œExtendedĊ 0Ę˛ 4Ľ 4ĢįŮ 5eamǒ 4ņƄ 0ǛExtendedĊ 0ŧŮ 0ĝŮ 1pdateŮ 6TeamǑ 6ņČ 0VerifyĕǴ",
  "codestar-connections": "0ĖĎ 6Host 6ŌȪ 6ɬā 0ĄĎ 6Host 6ŌȪ 6ɬā 0œĎ dŶ 3Host 3IndividualĊŶ 5stallationUrl 3ŌȪ dɬĠ 5sourceɬĠ 3ɬBlockerƦ 7ā 0ĘƊ 4Hosts 4InstallationȀ 4ŌLinks eɬƁ 4ɬē 4ĢįĀ 0PassĎ 4Ō 0ţȌɎ 0śȌň˃ 5Oˇ˃ 0ŧĀ 0ĝĀ 1pdateĎInstallation 6Host 6ŌȪ 6ɬBlocker aā 1seĎ",
  "codestar-notifications": "0ĖĥŁ 0ĄĥŁ 6ź 2scribeĥŁ 0ĘŊǵ 4ĥǗ 4ĢįĀ 6rgets 0Subscribe 0ŧĀ 0Unsubscribe 2tagĀ 1pdateĥŁ",
  codewhisperer: "0Allow˾ɺƗįĀ 1ssociateƺĦ 0Ėƺ 6Č 0Ąƺ 6Č 1isassociateƺĦ 0Ǐĵ 2tƺ 0ĘƺĤ hĚ hs 4Ƅ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateƺ 6Č",
  "cognito-identity": "0ĖĨȣ 0Ąɩ dyȣ 2scribeĨ gȣ 0œƋįĨ 3Id 5entityȣɌ fDailyɌ fRoles croviderDailyɌ 3OpenIdŶ eįDeveloperĨ 3ȄŧŎMap 0Ęɩ byPools 4ĢįĀ 1ookupDeveloperĨ 0MergeDeveloperɩ 0ƉĨȣRoles 3ȄŧŎMap 0ŧĀ 0UnlinkDeveloperĨ 6Ĩ 2tagĀ 1pdateĨȣ",
  "cognito-idp": "0Addžĩ 3ņȣƥ˼ 2minAddņToą 5ConfirmSignUp 6reateņ 5ĄǭŶ bņ fĩ 6isableĸįņ cņ 5ǎņ 5Forgetń 5œń 8ņ cˇFactors 5Initiateˇ 5Ȫĸįņ 7stʞ 9ķįņ 9ņˇƂ 5ɆņŬą 7setņɊ 8pondToˇChallenge 5ƉņMFAɒ cɊ cđ 5ĿˇŊǡ bńĠ bņĩ 6serȃSignOut 1ssociateǭŶ 9ʌACL 0ǘɊ 1onfirmń 7ForgotɊ 7SignUp 1reateą 6Ĩĸ 6ŗLoginBranding 6ĀƏ 6Terms 6ņĶĹ aȣ eƥ eĴ eʸ 0Ąą 6Ĩĸ 6ŗLoginBranding 6ĀƏ 6Terms 6ņ aĩ aȣ eƥ k˼ eĴ eʸ 2scribeĨĸ 8ŗLoginBranding sByƥ 8ĀƏ 9iskā 8Terms 8ņĶĹ cȣ gƥ gĴ 1isassociateʌACL 0Forgetń 4otɊ 0œCSVHeader 3ń 3ą 3ĨĸByʳ 3ɺƗā 3ǃȥ 3ȟĒ 3TokensŬȐŶ 3UIƺ 4ser 7ŎšɎ 7ȣMfaģ 3ʌACLįĀ 1lobalSignOut 0Initiateˇ 0Ęʞ 4ķ 4ĨɄ 4ĀServers csįʌACL 4ĢįĀ 5erms 4ņĶƈ 8ȣƥSecrets is cReplicas cs 8s 9Iną 0ResendConfirmationɎ 3pondToˇChallenge 2vokeŶ 0ƉɺƗā 3Riskā 3UIƺ 4serMFAɒ 7ȣMfaģ 7đ 1ignUp 1tartņĶĹ 2opņĶĹ 0ŧĀ 0ĝĀ 1pdateˇŊǡ 6ńĠ 6ą 6Ĩĸ 6ŗLoginBranding 6ǃȥ 6ĀƏ 6Terms 6ņĩ aȣ eƥ eĴ eʸ 0VerifyǭŶ 6ņŎ",
  "cognito-sync": "0Bulkʷ 0Ąŷ 2scribeŷ 8Ĩȣǀ gǀ 0œBulkʷŻ 3CognitoƂ 3Ĩȣā 0ĘDatasets 4Ĩȣǀ 4Ǩ 0őǨ 0ţń 0ƉCognitoƂ 3ŷā 3Ĩȣā 1ubscribeToŷ 0UnsubscribeŬŷ 1pdateǨ",
  comprehend: "0ŉDetectDominantLanguage bƽ bǪPhrases bˆ cyntax bTargetedˆ 0ClassifyƓ 1ontainsPiiƽ 1reateŷ 7ocumentClassifier 6č 8tityRecognizer 6Flywheel 0ĄƓClassifier 6č 8tityRecognizer 6Flywheel 6ĀĂ 2scribeŷ 9ocumentəĹ oer aminantLanguageŕĹ 8č atitiesŕĹ dyRecognizer 9ventsŕĹ 8Flywheel gIteration 8ǪPhrasesŕĹ 8PiiƽŕĹ 8ĀĂ 8ˆŕĹ 8TargetedˆŕĹ 9opicsŕĹ 2tectDominantLanguage 6ƽ 6ǪPhrases 6Piiƽ 6ˆ 7yntax 6Targetedˆ 7oxicƠ 0Ķľ 0ĘDatasets 5ocumentəƈ kerǖ ms 6minantLanguageŕƈ 4ƅ 6titiesŕƈ 9yRecognizerǖ ks 5ventsŕƈ 4FlywheelIterationƕ cs 4ǪPhrasesŕƈ 4Piiƽŕƈ 4ˆŕƈ 4ĢįĀ 6rgetedˆŕƈ 5opicsŕƈ 0ǛĀĂ 0śƓəĹ 7minantLanguageŕĹ 5ƽŕĹ 6ventsŕĹ 5FlywheelIteration 5ǪPhrasesŕĹ 5PiiƽŕĹ 5ˆŕĹ 5TargetedˆŕĹ 6opicsŕĹ 2opDominantLanguageŕĹ 4ƽŕĹ 5ventsŕĹ 4ǪPhrasesŕĹ 4PiiƽŕĹ 4ˆŕĹ 4TargetedˆŕĹ 5rainingƓClassifier cǰRecognizer 0ŧĀ 0ĝĀ 1pdateč 6Flywheel",
  comprehendmedical: "0ʣƽŕV2Ĺ 8ICD10CMƆĹ 8PHIŕĹ 8RxNormƆĹ 8SNOMEDCTƆĹ 2tectƽV2 6PHI 0InferICD10CM 5RxNorm 5SNOMEDCT 0ĘƽŕV2ƈ 4ICD10CMƆƈ 4PHIŕƈ 4RxNormƆƈ 4SNOMEDCTƆƈ 0śƽŕV2Ĺ 5ICD10CMƆĹ 5PHIŕĹ 5RxNormƆĹ 5SNOMEDCTƆĹ 2opƽŕV2Ĺ 4ICD10CMƆĹ 4PHIŕĹ 4RxNormƆĹ 4SNOMEDCTƆĹ",
  "compute-optimizer": "0ĄĜŨ 2scribeĜłƈ 0łˈơąĵ 6EBSǩĵ 7C2Ćĵ 8Sĕĵ 6Idleĵ 6LambdaŽĵ 7icenseĵ 6RDSƢĵ 0œˈơąĵ 3EBSǩĵ 4C2Ćĵ 6ĜProjectedƎ 5SĕĜProjectedƎ rs 4ffectiveĜŨ 4nrollmentĠ jesįĐ 3Idleĵ 3LambdaŽĵ 4icenseĵ 3RDSƢĜProjectedƎ ss 4ecommendationŨ hǖ 0ǛĜŨ 0ĿʰĠ",
  config: "0ŀĀǵ 0ŉœAggregateĀģ 8Āģ 0ĄAggregationũ 6ģŁ curationAggregator jRecorder aormancePack 9nector 6Ɨğ 6ųƮ 6ĐģŁ mormancePack 6˲AggregationŇ 6ˠā hExceptions 8sourceģ 8tentionā 6ĕˉāRecorder 7toredő 3iverģİ 2scribeAggregateƹByģǗ xormancePacks gionAuthorizations 8ƹByģŁ kĀ anfigŁųĠ is eurationAggregatorǾĠ vs lRecorderĠ ts cormancePackƹ nĠ ns 8ƗğĠ ns 8ĐģŁStatuses us oormancePackStatuses zs 8˲Aggregationǈ 8ˠē jExceptions lecutionĠ atentionē 1isassociateĀǵ 0œAggregateƹŻByģŁ enfigŁƹƦ gormancePackƹƦ cʯĀCounts cĀģ 3ƹŻByģŁ mĀ dƦByģŁ mĀƷ 5nformancePackƹŻ sƦ 6nector 4ustomŁĂ 3ʯĀCounts 3ĐģŁDetailedĠ jormancePackDetailedĠ gustomŁĂ 3Āģƕ bųƦ 3Storedő 0ĘAggregateʯĽ 4āRecorders 8ormancePackƹScores 7nectors 4ʯĽ 4ĀEvaluations 4Storedʟ 4ĢįĀ 0ǛAggregationũ 3ģŁ 9urationAggregator gRecorder 7ormancePack 6nector 3Ɨğ 3Evaluations 4xternalų 3ĐģŁ jormancePack 3ˠē eExceptions 5sourceģ 5tentionā 3ĕˉāRecorder 4toredő 3ThirdPartyĕˉāRecorder 0SelectAggregateĀģ 6Āģ 1tartģǗų burationRecorder 5ˠę 7sourceų 2opāRecorder 0ŧĀ 0ĝĀ",
  connect: "0˿ųForm 1dminœEmergencyĊŶ 1ssociateɌĬƉ approvedȻ 9Bot 9Ūǟņ austomerƄĴ 9ƣȤ 9ưƐƨ 9ǚ 9Ćƛģ 9LambdaŽ aexBot 9ɤǺŪǚ 9Ⱦưʋ eQuickConnects 9ƯČQueues 9ıǪ hƄ 9Trafficůąņ 9ņProficiencies 9Ś 0ŉŀɌĬƉ 5ĖĬŖValue 5ĄĬŖValue 7scribeĬŖValue 6isassociateɌĬƉ 5œAttachedȓĮ 8ǚć 5ǛŪ 5ĿĬŖValue 0ClaimɤǺ 1ompleteAttachedȓƧ 1reateƔĠ 7ttachedȓ 7uthenticationČ 6Ū dǚ hModule nƨ nċ hċ 6ĬŖ fŎ 6ưƐ 7valuationForm 7xtractionĔ 6HoursOfƻ mǼ 6Ć 8tegrationć 6Ɲ 6ĥ 6Participant 7ersistentŪć 7redefinedŎ 8ompt 7ushĥň 6Ⱦ 8ickƟ 6ƯČ 7ule 6ıČ 6ŏĈ 7rafficůą 6Useɱ 9r aHierarchyą 6ʝ aċ 7ocabulary 6Ś fPage 0ʂųForm 2leteAttachedȓ 6Ūų dǚ hModule nƨ nċ hċ 6ĬŖ fŎ 6ưƐ 7valuationForm 7xtractionĔ 6HoursOfƻ mǼ 6Ć 8tegrationć 6Ɲ 6ĥ 6PredefinedŎ 8ompt 7ushĥň 6Ⱦ 8ickƟ 6ƯČ 7ule 6ıČ 6ŏĈ 7rafficůą 6Useɱ 9r aHierarchyą 6ʝ aċ 7ocabulary 6Ś fɻ fPage 2scribeƔĠ 9ttachedFilesā 9uthenticationČ 8Ū fų fǚ jModule pƨ 8ĬŖ hŎ 8ưƐ 9valuationForm 9xtractionĔ 8ForecastingPlanningSchedulingī 8HoursOfƻ oǼ 8Ć gŎ gƛģ 8Ɲ 8ĥ 8ɤǺ 9redefinedŎ aompt 8Ⱦ aickƟ 8ƯČ 9ule 8ıČ 8Trafficůą 8ņ cHierarchyą lStructure 8ʝ 9ocabulary 8Ś 1isassociateɌĬƉ dpprovedȻ cBot cCustomerƄĴ cưƐƨ cǚ cĆƛģ cLambdaŽ dexBot cɤǺŪǚ cȾưʋ hQuickConnects cƯČQueues cıǪ kƄ cTrafficůąņ cņProficiencies cŚ 3missņŪ 0EvaluateĬŖValues 0œAttachedȓ 3Ūĩ aƎ 4rossƴƯ 4urrentƝĬ aņĬ 3˫HoursOfɫ 4valuationFormǦ 3FederationŶ 4lowć 3ƝĬ dV2 3˜ȓ 3ŏĈ 4rafficů 0ĶɤǺ 6Śɻ 0ĘƔStatuses 5nalyticsĬď hLakeĬʊ 5pprovedOrigins 5ssociatedContacts 5ttachedFilesē 5uthenticationƄ 4Bots 4ŪEvaluations bǚModuleˌ lĚ ls fĚ fs bReferences 4ĬŖĩ dPrimaryValues dValues ds 5efaultVocabularies 4ǰıƄ 5valuationFormAIĚ iĚ is 5xtractionƁ 4ǚď 4HoursOfƻOverrides ks 4Ćĩ cƛȵ cs 6tegrationď 4LambdaFunctions 5exBots 4Ǝ 4Ʋ 4ɤNumbers gV2 5redefinedĩ 6ompts 4Ⱦưʋ 9QuickConnects 9s 6ickConnects 4RealtimeŪŐSegments zV2 5outingČManualǯQueues iQueues is 5ules 4ıKeys cČAIAgents kpplications jǚModules jĤ js 4ĢįĀ 6skƤ 5rafficůąɠ ss 4UseCases 7rHierarchyķ 8Ʋ 8Proficiencies 8s 4ʝĚ 8s 4Śɻ dPages ds 0ǝŪ 0PauseŪ 1utņĠ 0ReleaseɤǺ 2plicateĆ 2sumeŪ d˳ 0ſƔStatuses 7vailableɤNumbers 6ŪEvaluations dǚModules hs ds 6ĬTables 6ưʋ 7valuationForms 6HoursOfƻOverrides ms 6Ǝ 6Ʋ 6Predefinedĩ 8ompts 6Queues 8ickConnects 6ĀĢ 7outingƄ 7ules 6ıƄ 6ņHierarchyķ as 6Views 7ocabularies 6Śď fs 2ndChatīŊ 4īŊ 4ʆChatŜ cư cʌĥ 1tartAttachedȓƧ 5ChatŪ 6ontactConversationalɌĹ cų cɻProcessing c˳ cǄ 5ưŪ 6valuationFormǦ 5ForecastingPlanningSchedulingī 5ʆChatŪ dưŪ dVoiceŪ 5ScreenSharing 5ŏŪ 5ʌRTCŪ 2opŪ bɻProcessing b˳ bǄ 4ForecastingPlanningSchedulingī 1ubmitŪų 2spendŪ˳ 0ŧŪ 3Ā 1ransferŪ 0ĝŪ 5Ā 1pdateƔĠ 7ttachedFilesā 7uthenticationČ 6Ū dĩ dų dǚƠ hĮ ioduleƨ nƠ nĮ hName dƯĬ dş 7rossƴƯ 6ĬŖŎ fĮ fPrimaryValues 6ưƐĮ 7valuationForm 7xtractionĔ 6HoursOfƻ mǼ 6ĆŎ eƛģ 6ƝƠ cĮ 6ĥƠ 6ParticipantȜ hǴģ 7honeǺ hĮ 7redefinedŎ 8ompt 6ȾHoursOfƻ bMaxContacts bName bʆCallerģ jưģ bĠ 8ickƟģ iName 6ƯČƔǌTimer kConcurrency kƣʆȾ kName kQueues 7ule 6ıČ 6ŏĈ 7rafficů 6ņHierarchy jąName jStructure aĨInfo aĥĠ aɤģ broficiencies aƯČ aıƄ 6ʝƠ aĮ 6ŚĮ fPage fTheme fVisibility",
  "connect-campaigns": "0Ėǳ 0Ąǳ eğSubtypeģ fommunicationȢ rTime eEntryȢ 7onnectĆģ lī 6ĆOnboardingĹ 2scribeǳ 0œǳǿ gŉ 4onnectĆģ 3ĆCommunicationȢ bOnboardingĹĠ 0ĘCampaigns 5onnectĆɴ 4ĢįĀ 0Pauseǳ 1utƟĆī 3DialŇŉ 3ĆCommunicationȢ 3ʆŇŉ 3ČʆŇŉ 0Resumeǳ 0śǳ 5ĆOnboardingĹ 2opǳ 0ŧĀ 0ĝĀ 1pdateǳğSubtypeģ fommunicationȢ rTime eDialerģ eEntryȢ eǚć eName eʆCallģ eş fource",
  consoleapp: "0œńĨ 0Ęńɩ",
  consolidatedbilling: "0œĉǍǴ 0Ęˉǆ",
  controlcatalog: "0œű 0ĘCommonʾ 6ntrolMappings bs 4ɇ 4Objectives",
  controltower: "0ĖLandingZone 6ŗĉ 0ĄLandingZone 2registerŗĉ aɞUnit 2scribeĉFactoryģ 8Coreĕ 8Ș hįź 8LandingZoneā 8ŗĉ fɞUnit 8ţɞUnitƻ 8SingleSignOn 1isableʍ 7ű 7Ș 0ǎʍ 6ű 6Ș 0œĉInfo 4vailableUpdates 3ʍ bƻ 3űƻ 3ˎʍ aű 3ȘƹĠ 3Homeƴ 3LandingZone eDriftĠ eƻ eĠ 0ĘBaselines 4űɫ 4ťķ 5riftŻ 4ˎBaselines bʾ bGuardrails 5xtendGovernancePrecheckŻ 8rnalģŁƹ 4ȘViolations ds eįź 4LandingZoneɫ fs 4ŗǆ jįȘ mParent bɞUnits uįȘ 4ĢįĀ 0ManageɞUnit 0PerformPreǐChecks 0Resetˎʍ cű 5LandingZone 0SetupLandingZone 0ŧĀ 0ĝĀ 1pdateĉFactoryģ 6ˎʍ dű 6LandingZone",
  "cost-optimization-hub": "0œŨ 3Ĝ 0ĘEfficiencyƎ 5nrollmentStatuses 4Ĝǖ is 0ĿʰĠ 6Ũ",
  cur: "0ĄōĔ 2scribeōƁ 0œClassicō gŨ 3ǀō 0ĘĢįĀ 0˹ōĔ 0ǛClassicōŨ 3ōĔ 0ŧĀ 0ĝĀ 0ȁōĻ",
  "customer-verification": "0ĖCustomeršŻ 6ƧUrls 0œCustomeršŻ nEligibility 3Inheritanceģ 0ǛInheritanceģ 0ĿCustomeršŻ",
  databrew: "0ŉĄ˻ċ 0Ėŷ 6ČĹ 9ject 6˻ cĹ 7uleset 6ş 0Ąŷ 6Ĺ 6Ů 6˻ċ 7uleset 6ş 2scribeŷ 8Ĺ bɡ 8Ů 8˻ 9uleset 8ş 0ĘDatasets 4ĹRuns 7s 4˛ 4˻Ě as 5ulesets 4Schedules 4ĢįĀ 0ʷ˻ 0ʜŮġŒ 1tartĹɡ 5Ůġ 2opĹɡ 0ŧĀ 0ĝĀ 1pdateŷ 6ČĹ 9ject 6˻ cĹ 7uleset 6ş",
  dataexchange: "0ǠĬȭ 0ŢĹ 1reateʻ 6Ĭȭ aƉ 6ŊŒ 6Ĺ 6ˁ 0Ąʻ 6Ĭȭ aƉ 6ŊŒ 6ˁ 0œʻ 3Ĭȭ 7Ɖ 3ŊŒ 3Ĺ 3ReceivedĬȭ 5vision 0ĘĬ˸ 8Ɖ˵ bs 4ŊƼ 4ƈ 4ReceivedĬ˸ 6visionAssets 4ĢįĀ 0ʷĬƉ 7ToĬȭ 0Revokeˁ 0ʜApiʻ 4ĬƉĥ 1tartĹ 0ŧĀ 0ĝĀ 1pdateʻ 6ĬƉ 6ŊŒ 6ˁ",
  datapipeline: "0˿Ņ 1ddĢ 0ĖŅ 0ʂŅ 2leteŅ 2scribeObjects 8Pipelines 0EvaluateExpression 0œĉȢ 3ŅĔ 0ĘPipelines 0Pollįŏ 1utĉȢ 3ŅĔ 0őObjects 0ɆĢ 2portŏProgress aRunnerHeartbeat 0ƉĠ 3ŏĠ 0ȁŅĔ",
  datasync: "0Addƛȝ 0Ţŏę 1reateƔ 6ȺAzureBlob eEfs eFsxLustre hOntap ipenZfs hWindows eHdfs eNfs eƍƛ eS3 fmb 6ŏ 0ĄƔ 6Ⱥ 6ŏ 2scribeƔ 8ȍĹ 8ȺAzureBlob gEfs gFsxLustre jOntap kpenZfs jWindows gHdfs gNfs gƍƛ gS3 hmb 8ƛȝ lĀƎ ts 8ŏ cę 0Ǐĵ 0ĘAgents 4ȍƈ 4˯ 4ƛSystems 4ĢįĀ 6skƃ 8s 0Ɇƛȝ 0śȍĹ 5ŏę 2opȍĹ 0ŧĀ 0ĝĀ 1pdateƔ 6ȍĹ 6ȺAzureBlob eEfs eFsxLustre hOntap ipenZfs hWindows eHdfs eNfs eƍƛ eS3 fmb 6ƛȝ 6ŏ aę",
  datazone: "0ǠPredictions 6ėŇ 1ddǰOwner 3Ăȭ 1ssociateĞǴ 9GovernedTerms 0ŉĄˉǵ 5œĩĮ 8Cell cɡ 5ǛĩĮ 8ˉǵ 5ĿƲ 0ŢŜ 8tadataƇɡ 6ė 1reateĉȣ 7sset bǙ bˁ bƷ 6Cell aɡ 7onnection 6ĬȌ aǕ hˁ aĲ 7esignation 7omain cUnit 6Ğ hŒ hɁ hČ 6FormƷ 6Glossary eTerm 7roupČ 6ListingǘƉ 6Ƭ 6Ů dŰ dČ 6Ł 6ėȭ iŇ iź 6ņČ 0Ąĉȣ 7sset bǙ bƷ 6Cell aɡ 7onnection 9versation 6ĬȌ ałā aǕ aĲ 7esignation 7omain cSharingĂ cUnit 6Ğ hŒ hɁ qā hČ 6FormƷ 6Glossary eTerm 6LineageŊ 8sting 6Ƭ 6Ů dŰ dČ 6Ł 6ėȭ iŇ iź 6TimeSeriesĬ˺ 2registerƔț 1isassociateĞǴ cGovernedTerms 0ǏɎ 2tĉȣ 4sset 8Ǚ 8Ʒ 3Cell 7ɡ aɓ 4ompute 5nnection 6versation 4urrent˫Ă 3ĬȌ 7łā 7Ǖ 7Ĳ dɡ 4esignation 4omain 9ęǴƋ 9SharingĂ 9Unit 3Ğ eŒ kȪ eɁ nā eƋ eČ 3FormƷ 3Glossary bTerm 4roupČ 3IamɵLoginUrl 3Ĺɡ 3LineageŊ aɽ 5sting 3ĮƇɡ 3Ƭ bˍ bł bɡ 3Ů aČ 3Ł 3ė fEligibility fȭ fŇŻ fź 3TimeSeriesĬǸ 3ĿEligibility 4serČ 0ɑƔ 0ĘĉȎ bPools bsInĉȣ 5gent˂ 9ġǨ 5ssetFilters 9˵ 4CellRuns 5onnections 7versations 4ĬApps 8Ǖ˵ 8ĲɡActivities hs es 5esignations 5omainUnitsįParent as 4ǰOwners 6vironmentƼ fɁāǖ zons os fƄ fs 4ķįņ 4ĹRuns 4LineageƂ bɽƕ 7kedǵ 4ĮƇRuns 4ƬRuns cs 7ifications 4Ă˸ 5roject˖ bƄ bs 4Ǘ 4SharedĬApps 5ubscription˸ gǈ gȀ gs 4ĢįĀ 5imeSeriesĬ˺ 4WarehouseĮ 0PostLineageŊ 4TimeSeriesĬ˺ 1rovisionĴ 1utCellɡɓ 3Ĭłā 4omainSharingĂ 3ĞɁā 0őʤ 0ȐŶ 2gisterƔț 2jectPredictions 6ėŇ 2moveǰOwner 6Ăȭ 2vokeė 0ſ 6ąƄ 6Listings 6Ǘ 6ǵ 6ņƄ 2ndŜ 1soLogin 6out 1tartĉBootstrapŒ 5ˍ 7nversation 5ĬĲɡ 5ĮƇɡ 5Ƭˍ dł dĶ dɡ dɬ 2opƔ 4ˍ 4ĮƇɡ 4Ƭˍ cɡ 0ŧĀ 0ĝĀ 1pdateĉȣ 7ssetǙ 6Cell aɡ 7onnection 9versation 6ĬȌ aĲ gɡActivities 7esignation 7omain cUnit 6Ğ hŒ hɁ hā hĭĠ hČ 6Glossary eTerm 7roupČ 6Ƭ 6Ů dČ 6Ł 6ėȭĠ iŇ iź 6ņČ 0ȁPassǴ 9olicy",
  dax: "0ŉœɪ 5Writeɪ 0ConditionȬɪ 1reateĪ 6Ŧą 6Subnetą 0DecreaseěFactor 2leteĪ 6ɪ 6Ŧą 6Subnetą 2scribeɚ 8ƣǻ 8Ƃ 8Ŧķ hs 8Subnetķ 0œɪ 0IncreaseěFactor 0ĘĢ 0Ǜɪ 0ő 0Rebootɽ 0˶ 0ŧĀ 0ĝĀ 1pdateĪ 6ɪ 6Ŧą 6Subnetą",
  dbqms: "0ĖFavoriteő 6őƕ 6Tab 0ĄFavoriteʟ 6őƕ 6Tab 2scribeFavoriteʟ 8őƕ 8Tabs 0œőString 0ĿFavoriteő 6őƕ 6Tab",
  deadline: "0ŀǑToFarm ileet hĹ hȾ 3umeƶǴįRead iWorker 6ȾǴįRead iņ iWorker 0ŉœĹǰ 0CopyĹĈ 1reateʙ 6Farm 7leet 6Ĺ 6Ɉč 8mit 6ǝ 6Ⱦ bĞ bƶć bȥć 6ƛČ 6Worker 0Ąʙ 6Farm 7leet 6Ɉč 8mit 6MeteredǕ 7onitor 6Ⱦ bĞ bƶć bȥć 6ƛČ 6ǩ 6Worker 1isassociateǑŬFarm nleet mĹ mȾ 0œăċ 3ʙ 3Farm 4leet 3Ĺ 6Ĉ 3Ɉč 5mit 3ǝ ađ 3Ⱦ 8Ğ 8ƶć 8ȥć 3ġ aŒ asŴAggregation 4tep 5orageČ hįȾ 3ŏ 3ǩ 3Worker 0ĘAvailableMeteredProducts 4Budgets 4Farmǒ 8s 5leetǒ 9s 4Ĺǒ 7ŦƁ 7s 4Ɉƅ 6mits 4MeteredProducts 5onitors 4ȾȎ 9ƶď 9ȥď 9ǒ 9s 4ġƼ bs cįWorker 5tepConsumers 8Dependencies 8s 6orageƄ jįȾ 4ĢįĀ 6sks 4Volumes 4Workers 0ǛMeteredǕ 0ſƈ 6Steps 6ȋ 6Workers 1tartǤŴAggregation 0ŧĀ 0ĝĀ 1pdateʙ 6Farm 7leet 6Ĺ 6ȥ 6ǝ dđ 6Ⱦ bĞ bƶć bȥć 6ġ 7tep 8orageČ 6ŏ 6Worker cş",
  detective: "0Ǡƚ 0ŉœʤǑDatasources 8ŰDatasources 0Ėʤ 6ǒ 0Ąʤ 6ǒ 2scribeĐā 1isableĐǱĉ 4ssociateŰ 0ǎĐǱĉ 0œFreeTrialEligibility 3ʤIngestǿ 3ȯ 3ǒ 3ˏǷ 3ǀǷ 0ɑAssistant 0ĘDatasourcePackages 4Graphs 4HighDegreeƽ 4Indicators 6vestigations 7itations 4ǒ 4ĐǱĉ 4ĢįĀ 0ˋƚ 0ſʤ 1tartȯ 5˗Ǒ 0ŧĀ 0ĝĀ 1pdateDatasourcePackages 6ȯǿ 6Đā",
  devicefarm: "0Ėńȣ 6ĆČ 6ĳČ 6Ů 6RemoteĊġ 6ɭGridŮ eUrl 6Ƨ 6VPCEā 0Ąńȣ 6ĆČ 6ĳČ 6Ů 6RemoteĊġ 7un 6ɭGridŮ 6Ƨ 6VPCEā 0œĉđ 3ń 9Ć 9ȣ dCompatibility 3ĆČ 3Ĺ 3ĳČ 3ʅĠ 3Ů 3RemoteĊġ 4un 3Suite 3ɭ 7GridŮ bġ 3Ƨ 3VPCEā 0InstallToRemoteĊġ 0Ę˂ 4ńļ aPools as 4ĆƄ 4ƈ 4ĳƄ 4ʅPromotions cTransactions cs 4˛ 4RemoteĊǤ 5uns 4Samples 5uites 4ĢįĀ 5estGrid˛ cġƼ krtifacts js 8s 4UniqueProblems 5ploads 4VPCEē 0ȉʅ 0Renewʅ 0şɡ 1topĹ 4RemoteĊġ 5un 0ŧĀ 0ĝĀ 1pdateńĆ cȣ 6ĆČ 6ĳČ 6Ů 6ɭGridŮ 6Ƨ 6VPCEā",
  "devops-guru": "0Addĥğ 0Ąʵ 2scribeĉȸ fOverview 9nomaly 8ŊǾģ 8ǡ 8ʵ 8Đȸ kOverview kĀƩȸ 8ĀƩȸ 8ĕī 0œCostEstimation 3ĀƩ 0ĘAnomaliesįʵ aousɺķ 4Ƃ 4ƫ 4MonitoredĽ 4ĥȴ 4Đƫ 4ĵ 0Ǜǡ 0Ɇĥğ 0ſƫ 6Đƫ 1tartCostEstimation 0ĿŊǾģ 6ĀƩ 6ĕī",
  directconnect: "0ǠDirectƟħć˝ 1llocateĎOnInterconnect 8HostedĎ 8ȽƘƒ 9ublicƘƒ 8ɉƘƒ 1ssociateĎǟLag jsToˡą 9HostedĎ 9MacSecǪ 9Ƙƒ 0ConfirmĎ 8ustomerǂ 7ȽƘƒ 8ublicƘƒ 7ɉƘƒ 1reateBGPPeer 6Ď 6DirectƟħ qć zon˝ 6Interconnect 6Lag 6ȽƘƒ 7ublicƘƒ 6ˡą 6ɉƘƒ 0ĄBGPPeer 6Ď 6DirectƟħ qć zon˝ 6Interconnect 6Lag 6ˡą 6Ƙƒ 2scribeĎLoa is jOnInterconnect 9ustomerĮ 8DirectƟħćProposals ztions tttachments ss 8HostedƊ 8InterconnectLoa ks 8Lags 9oa acations 8ʹā 8Ģ 8Ƙʃ fInterfaces 1isassociateĎŬLag msŬˡą cMacSecǪ 0œˡą 0Ęˡąď js 4ƘƒRoutes kɭƕ 0śBgpFailoverɭ 2opBgpFailoverɭ 0ŧĀ 0ĝĀ 1pdateĎ gsǍMode 6DirectƟħ qć 6Lag 6ˡą 6Ƙƒĩ",
  discovery: "0ŀāʿToă 0ŉĄAgents bĶĬ 0Ėă 6Ģ 0Ąƀ 6Ģ 2scribeAgents 8ŉĄāŏ 8ē btinuousExports 8łē eȋ 8Ķȋ 8Ģ 1isassociateāʿŬă 0łē 0œȍƦ 3ĳĎʤ 0Ęē 4ƏNeighbors 0śŉĄāŏ 5Continuousł 5ĬƩByƔIds 5łŏ 5Ķŏ 2opContinuousł 4ĬƩByƔIds 0Ŀă",
  dlm: "0ĖūĂ 0ĄūĂ 0œūŋ hy 0ĘĢįĀ 0ŧĀ 0ĝĀ 1pdateūĂ",
  dms: "0AddĢToĀ 1pply˲ƌŒ 1ssociateExtensionPack 0ŉśĵ 0ŢĮľConversion kreation 6ěŏŘɡ 1reateĬǋ aĸ 6č 7ventė 6ƶAdvisorCollector 6ĆČ 6ǋŮ 6ʆī 6ěģ hĆ hSubnetą hŏ 0ĄĒ 7onnection 6Ĭǋ aĸ 6č 7ventė 6ƶAdvisorCollector iʡ 6ĆČ 6ǋŮ 6ěģ hĆ hSubnetą hŏ lŘɡ 2scribeĉĩ 9pplicableIndividualAssessments 8ǁ 9onnections bversionā 8ĬMigrations 8čđ gǵ gs agineĚ 9ventCategories dǅ ds 8ƶAdvisorCollectors kʡ kLsaŐ kƞƍƦ qs 8Įľ lChildren mreations lImports 8Orderableěļ 8˲ƌƼ 8ĜLimitations ms afreshSchemasĠ aplicationȵ jĆŏLogs rs jSubnetķ jŖŴ lskŘƮ yuns nIndividualAssessments ns js 8Schemas 8ŖŴ 0łĮľŘ 0œĮľ 3źSelectionǗ 0ĶĒ 0ĘĬɄ 4ExtensionPacks 4ĆƄ 4ĮľŘŒʿ rs hConversions hExports 5igration˛ 4ĢįĀ 0˹Ĭǋ 6č 7ventė 6ƶAdvisorCollector rStatuses 6ʆī 6ěģ hĆ hSubnetą hŏ 2veěŏ 0RebootěĆ 2freshSchemas 2loaděTables 6Tables 2moveĢŬĀ 1unƶAdvisorLsaŐ 0śĬǋ 5ĮľŘ iConversion jreation iłAsScripts oToź iĶ 5ĵ 7plication gŏ kŘ uɡ 2opĬǋ 4ě fŏ 0ɭĎ 0ĿConversionā 6Ĭĸ 6ĆČ 6ǋŮ 6ǅToŊBridge 2loadȓĮĘ",
  "docdb-elastic": "0Apply˲ƌŒ 0CopyĪİ 1reateĪ dİ 0ĄĪ dİ 0œĪ aİ 3˲ƌŒ 0ĘĪȧ bs 4˲ƌƼ 4ĢįĀ 0ɶĪŬİ 0śĪ 2opĪ 0ŧĀ 0ĝĀ 1pdateĪ",
  drs: "0ŀFailbackƥToƾĆįDrs 9Ĳĳɼ 0ŉĖǩİąįDrs 5ĄİŇįDrs 0ŢƾǢę 1reateConvertedİįDrs 6ExtendedĲƏ 6ǐāĈ 6ƾĆįDrs eǢ iStep 8plicationāĈ 6Ĳĳ cƏįDrs 0ĄĹ 6ǐŒ cāĈ 6ƾĆ eǢ ię iStep 8plicationāĈ 6Ĳĳ cƏ 2scribeĹɺʿ bs 8ǐāƤ 8ƾļ gȧ aplicationāƤ jƏďįDrs 8İǈįDrs 9ourceNetworks eServers 1isconnectƾĆ aĲƏ 0łĲĳCfnĈ 0œƔɢįDrs anfirmedResumeInfoįDrs 8InstallationAssetsįDrs 8ěInfoįDrs 9untimeāįDrs 8İCreditsįDrs 3ğCommandsįDrs 3FailbackɢįDrs bǐRequestedįDrs běā 3ǐā 3ƾǢ fę oStep fStep 5plicationā 3SuggestedFailbackƥńǉįDrs 0Initializeĕ 1ssueƔĒįDrs 0ĘExtensibleĲServers 4ǐƼ 4ƾǢęSteps ps gSteps gs 4Stagingǆ 4ĢįĀ 0ˊƔȜįDrs bConnectedįDrs bDisconnectedįDrs běProgressįDrs 6ConsistencyAttainedįDrs 6ěƏȜįDrs 6ǩŊįDrs 0ǛǐŒ 0ReorderƾǢSteps 2tryĬě 5ƾǢęStep 2verseě 0ʜƔLogsįDrs 9ƎįDrs 4ğɢɓįDrs 5lientLogsįDrs aƎįDrs 4ǩStatsįDrs 1tartFailbackǐ 5ƾ dǢę 7plication 5Ĳĳƾ kplication 2opFailback 4ě 4Ĳĳě 0ŧĀ 1erminateƾļ 0ĝĀ 1pdateƔBacklogįDrs bConversionInfoįDrs běInfoįDrs mProcessǿįDrs bĲƭįDrs 6FailbackƥńǉįDrs kLastSeenįDrs eěā 6ǐā pĈ 6ƾǢ ięStep iStep 8plicationĒįDrs ionfiguration uĈ",
  ds: "0ǠSharedť 4ssDSĬ 1ddIpRoutes 3ƴ 3ĢToĀ 1uthorizeă 0ŢƞExtension 1heckƨ 1onnectť 1reateƨ 6Computer 8nditionalForwarder 6ť 6HybridAD 6Ĩȣť 6ɺė 6MicrosoftAD 6İ 6ʉ 0ĄADŘ 6ConditionalForwarder 6ť 6ɺė 6İ 6ʉ 2registerĒ aŊTopic 2scribeADŘ 8CAʰĂ 9ertificate 9lientȜđ 9onditionalForwarders 8Directories gyĬĊ 9omainControllers 8ŊTopics 8HybridADĿ 8LDAPSđ 8ʕ 8đ 9haredDirectories 9napshots 8Trusts 8Ŀť 1isableCAʰĂ 8lientȜ 7ťĬĊ 7LDAPS 7Radius 8oleĊ 7Sso 0ǎCAʰĂ 7lientȜ 6ťĬĊ 6LDAPS 6Radius 7oleĊ 6Sso 0œAuthorizedăŻ 3ťȢ 3İȢ 0ĘADAssessments 5uthorizedƀ 4ǁ 4IpRoutes 4ɺǅ 4ƞExtensions 4ĢįĀ 0ţĒ 8ŊTopic 2jectSharedť 2moveIpRoutes 6ƴ 6ĢŬĀ 2setņɊ 3toreŬİ 0Ǭť 1tartADŘ 5ƞExtension 0Unauthorizeă 2shareť 1pdateAuthorizedă 6ConditionalForwarder 6ť fSetup 6HybridAD 6ǺOfĴControllers 6Radius 6đ 6ʉ 0Verifyʉ",
  "ds-data": "0AddąǑ 0Ėą 6ņ 0Ąą 6ņ 2scribeą 8ņ 1isableņ 0Ęąǒ 9s aįǑ 4ɠ 0ɆąǑ 0ſķ 6ɠ 0Ŀą 6ņ",
  dsql: "0AddPeerĪ 0ĖĪ 6Ş 0DbƟ 9Ǳ 1eleteĪ dĂ 6Ş 0œƖĹ 3Ī aĂ 3ɶĹ 3Ş 3˧čĕName 0InjectError 0Ęɚ 4Streams 4ĢįĀ 0ǛĪĂ 3˷ƴƭ 3Witnessƴ 0ɆPeerĪ 0śƖĹ 5ɶĹ 2opƖĹ 4ɶĹ 0ŧĀ 0ĝĀ 1pdateĪ 6Ş",
  dynamodb: "0ŀŖʸ 0ŉœɪ 5Writeɪ 0ConditionȬɪ 1reateƖ 6ȃŖ hWitness 6Ŗ bʸ 0ĄƖ 6ȃŖWitness 6ɪ 6ĀĂ 6Ŗ bʸ 2scribeƖ 8ContinuousBackups cributorƫ 8ƅ 9xport 8ȃŖ jđ 8Ķ 8KinesisǄĻ 8Ȣ 8ɋŔ oɃ 8Ş 8Ŗ dʸˈơ 9imeToLive 1isableKinesisǄĻ 0ǎKinesisǄĻ 1xportŖToǸInTime 0œAbacĠ 3ɪ 3Ǩ 5sourceĂ 3ShardIterator 0ĶŖ 1njectError 0ĘBackups 4Contributorƫ 4Exports 4ȃTables 4Imports 4Streams 4Tables 6gsOfĀ 0PartiQLĄ 7Insert 7Select 7Ŀ 1urchaseɋŔɃ 2tɪ 3ĀĂ 0ő 0ReadĬįě 2plicateđ 2storeŖŬAwsƖ gƖ cToǸInTime 0˶ 1earchVectors 1tartAwsƖĹ 0ŧĀ 0ĝĀ 1pdateAbacĠ 6ContinuousBackups aributorƫ 6ȃŖ hđ hċ 6ɪ 6KinesisǄĻ 6Ŗ bʸˈơ 7imeToLive 0WriteĬįě",
  ebs: "0ʎİ 0œİȠ 0ĘChangedBlocks 4İBlocks 0ǛİȠ 0śİ",
  ec2: "0ǠƐǥ 6ŔŲǍOwnership 6ɋļExchangeQuote 6ɉħƥVpnř kȦĴď kȼř k˧ř 6˧čƊ 9ȼĎ 1dvertiseByoipCidr 1llocateƐ 8Hosts 8IpamȣCidr 1pplyıķToƥVpnźĳ 1ssignIpv6ʋ 6ȽIpʋ dNatħƐ 3ociateƐ applicationĠȬ 9ŔŲǍOwner alientVpnźĳ 9Dhcpż 9EnclaveĒIamǴ 9IamĆČ anstanceŊWindow apamByoasn dĀȍ 9NatħƐ 9ǹƏ eŖ 9ıą˧ aubnetCidrȠ 9ɉħȦĴ nĂŖ nǹŖ bunkƒ 9ʘĊĆʌAcl apcCidrȠ 1ttachApplianceToNatħ 6ClassicȪ˧ 6ŭWatermark 7nternetħ 6ĳƒ 6ĽToɾą 6ʘĊʉĸ 7olume 7pnħ 1uthorizeƥVpnʴ 9ıąEgress mʴ 0ŉ˹IpamƯĂRegistrations 1undleĆ 0Ţʭŏ 6ŔŲ pFleets 7onversionŏ 6Declarativeŋō 6łŏ 6ŭǐĦ 8portŏ 6ɋļListing 6Spotƶǈ aĆǈ 1onfirmǕĆ 2pyFpgaŭ 4ŭ 4İ 4Volumes 1reateăĠȬ 6ŔȅĬł eŲ pBySplitting p˪Quote pƶ 8rrierħ 7lientVpnč fǹ 7oipCidr aȣ eĦ 7ustomerħ 6ƣSubnet d˧ 8legateMacǩOwnershipŏ 7hcpż 6EgressOnlyInternetħ 6ƶ 8owLogs 7pgaŭ 6ŭ bǀō 7nstanceƟč eŊWindow fxportŏ 8ternetħ bruptibleŔŲȱ 7pam aȒĀšŶ aInternetƿć aĂ col brefixĘǽ sź aĀȍ boutingĂň aʧ 6ǪPair 6ǐĈ kċ 7ocalħǹ nŖ sĦ sƘƒąć tpcć iƘƒ yą 6MacȝIntegrityŹ˰ŏ 8nagedPrefixĘ 6Natħ 7etworkAcl gEntry dƫĊʧ lPath fterface mĦ 6Odbĳȼ 6ɾą 7ublicIpv4ȣ 6ReplaceRootǩŏ 8servedļListing 9toreŭŏ 7oute bƏ hč hPeer bŖ 6Secondaryĳ fSubnet 9urityą 7napshot es 7potDatafeedė 7toreŭŏ 7ubnet cCidrŲ 6Ģ 7rafficMirrorǙ pŁ jġ jź 9nsitħ kƟ rPeer kMeteringĂ yEntry lulticastĴ kȼř lolicyŖ vEntry lrefixĘʦ kǹ pŖ uAnnouncement k˧ř 6ʘĊč ką kĆ kʉĸ 7olume 7pc 9ȠǊĊExclusion 9ŝű bdpoint hĎĥ hĕā 9ȼĎ 8nConcentrator cnection jǹ 9ħ 0ĄăĠȬ 6ŔȅĬł 8rrierħ 7lientVpnč fǹ 7oipCidr aȣ eĦ 7ustomerħ 6Dhcpż 6EgressOnlyInternetħ 6Fleets 8owLogs 7pgaŭ 6ŭǀō 7nstanceƟč eŊWindow 8ternetħ 7pam aȒĀšŶ aInternetƿć aĂ col brefixĘǽ sź aĀȍ boutingĂň aʧ 6ǪPair 6ǐĈ kĚ 7ocalħǹ nŖ sĦ sƘƒąć tpcć iƘƒ yą 6ŗPrefixĘ 6Natħ 7etworkAcl gEntry dƫĊʧ wŐ mnalysis lPath fterface mĦ 6Odbĳȼ 6ɾą 7ublicIpv4ȣ 6Queuedɋļ 6ĀĂ 7oute bƏ hč hPeer bŖ 6Secondaryĳ fSubnet 9urityą 7napshot 7potDatafeedė 7ubnet cCidrŲ 6Ģ 7rafficMirrorǙ pŁ jġ jź 9nsitħ kƥVpnř lonnect rPeer kMeteringĂ yEntry lulticastĴ kȼř lolicyŖ vEntry lrefixĘʦ kǹ pŖ uAnnouncement k˧ř 6ʘĊč ką kĆ kʉĸ 7olume 7pc 9ȠǊĊExclusion 9ŝű bdpointĎƲ hĕē hs 9ȼĎ 8nConcentrator cnection jǹ 9ħ 2provisionByoipCidr bIpamByoasn fȣCidr bǊIpv4ȣCidr 2registerŭ bnstanceŊĥĩ aɉħȦąǒ zoupǾ 2scribeĉĩ f˧ŝű 9ddressTransfers fes hŎ 9ggregateIdFormat 9pplicationĠ pȬď us 9vailabilityZones 9wsĳ˙Ɲǅ 8ʭȋ 9yoipCidrs 8ŔȠExtensionƕ uɃ lɃ lĠ ls gȅĬExports gŲǍǈ r˪Quotes rFleets rTopology rs arrierʃ 9lassicȪļ aientVpnũǗ hƊ hƅ hRoutes hźNetworks 9oipPools anversionȋ 9ustomerʃ 8Declarativeŋː 9hcpż 8EgressOnlyInternetʃ 9lasticGpus 9xportŭȋ eȋ 8FastǐImages cİRestores 9leetƕ dļ ds aowLogs 9pgaŭŎ hs 8HostŲɃ ns cs 8IamĆČď 9dFormat aentityIdFormat 9mageŎ dReferences dǀō˭ os ds aportŭȋ eİȋ 9nstanceŎ gƟƅ hreditSpecifications gŊĥĩ lWindows gŭĮ gSqlHaƕStates lStates htatus gTopology hypeɃ ks gs aternetʃ 9pamByoasn cȒĀšTokens cInternetƿď cŋ eolAllocations gs drefixĘǽȀ us cĀDiscoveries syď cScopes cs av6Pools 8ǪPairs 8ǐĈĚ ms 9ocalħǹŖĤ uƘƒąď vpcď us kƘƒķ zes ks bkedȧ 8MacHosts b˰ȋ anagedPrefixLists 9ovingʋ 8Natʃ 9etworkAcls fƫĊʧAnalyses ys onalyses nPaths hterfaceŎ oĤ os 8OutpostLags 8ɾķ 9refixLists aincipalIdFormat 9ublicIpv4Pools 8ʕ aplaceRootǩȋ aservedļ pListings pʛ pɃ 9outeƏƅ jPeers js dTables 8ƜĆǌ ps 9econdaryInterfaces hNetworks hSubnets burityąReferences mules l˧ď ls arviceȪƘInterfaces 9napshotŎ gTierĠ gs 9potDatafeedė cƶļ hŇƕ os cĆǈ cPriceƕ 9taleıķ aoreŭȋ 9ubnets 8Ģ 9rafficMirrorǙǗ rs lǤ lȀ bnsitħʪ mƟPeers ts mMeteringŋ nulticastɇ mȼʪ nolicyTables mǹŖAnnouncements ws m˧ʪ ms aunkƒď 8ʘĊƅ mķ mĆŠē uʌAclď us mʉɄ 9olumeŎ eĠ es fʛ 9pcŎ bȠǊĊExclusions sż bClassicȪ mDnsɷ bŝʾ ddpointď jĎƲ ts jĕē qĤ qs js bȼƊ bs anConcentrators enections bʃ 2tachApplianceŬNatħ 6ClassicȪ˧ 6ŭWatermark 7nternetħ 6ĳƒ 6ĽŬɾą 6ʘĊʉĸ 7olume 7pnħ 1isableƐǥ 8llowedImagesđ 8pplicationĠȬSuppression 8wsĳ˙Ɲė 7Ŕȅ 7EbsŝByƣ 7Fastǐ bİRestores 7ŭ cȠǊĊ cDeprecation eregistrationŹ 8nstanceSqlHaStandbyDetections 8pamĐǱĉ bĂ 7ǹƏʒ 7SerialɲĊ 8napshotȠǊĊ 7ɉħǹŖʒ 7Vgwǹʒ 8pcClassicȪ lDnsɷ 4ssociateƐ dpplicationĠȬ cŔŲǍOwner dlientVpnźĳ cEnclaveĒIamǴ cIamĆČ dnstanceŊWindow dpamByoasn gĀȍ cNatħƐ cǹƏ hŖ cıą˧ dubnetCidrȠ cɉħȦĴ qĂŖ qǹŖ eunkƒ cʘĊĆʌAcl dpcCidrȠ 0ǎƐǥ 7llowedImagesđ 7pplicationĠȬSuppression 7wsĳ˙Ɲė 6Ŕȅ 6EbsŝByƣ 6Fastǐ aİRestores 6ŭ bȠǊĊ bDeprecation dregistrationŹ 7nstanceSqlHaStandbyDetections 7pamInternetƿć aĐǱĉ aĂ 6Reachability˒ĐSharing 7outeƏʒ 6SerialɲĊ 7napshotȠǊĊ 6ɉħǹŖʒ 6Vgwǹʒ 7olumeIO 7pcClassicȪ kDnsɷ 1xportƥVpnƥĒRevocationĘ monfiguration 6ŭ 6ɉħRoutes 6ʘĊĆƥā 0œActiveVpnTunnelĠ 4llowedImagesđ 4ssociatedEnclaveĒIamRoles dIpv6ȣCidrs 4wsĳ˙Ĭ 3Ŕȅĩ iƝĬ pimensions jonitoredŧKeys bŲǀ 4oipȣǀ 5nsole˘ aScreenshot 3DeclarativeŋōƦ 5faultCreditSpecification 3EbsƣKmsǪId 6ŝByƣ 4nabledIpamĂ 3ǚLogsīĈ 3ķįŔŲ 3HostŲȉʈ 3ŭAncestry 8ȠǊĊǿ 4nstanceĮDefaults bTpmEkPub cypesŬĆRequirements bUefiĬ 4pamƐƕ 7ʯǆ hǊʋ hĀCidrs ioutes 7InternetƿćAsns yCidrs 7ĂȱǗ dĐȀ 9olAllocations bCidrs 8refixĘǽǗ pċ˭ ws 7ĀCidrs 8outeȻAuthorizations cŹƙ bingĂňDeltas ws 3ǐĈĬ 3ŗPrefixĘď k˭ aĀVisibility 3ĳƫĊʧŐƙ tƠ 3ɊĬ 3ɋļExchangeQuote 6ourceĂ 4outeƏď ePropagations eƯƢ 3ıķį˧ 5rialɲĊĠ 4napshotȠǊĊǿ 4potɾScores 4ubnetCidrReservations 3ɉħřPropagations hMeteringĂ˭ iulticastĴď hĂŖď s˭ irefixĘReferences hǹŖď rPropagations 3ʘĊčĂ pȀ hąĂ hĆʌAcl 4pcĽBlockingŝEnforcement 5nĎńSampleā mǵ 6TunnelReplacementĠ 0ĶByoipCidrToIpam 6ƥVpnƥĒRevocationĘ 6ŭ 7nstance 6ǪPair 6İ 6ǩ 1njectApiError 6ǩIOLatency 0ĘImagesInRecycleBin 4ȧInRecycleBin 4VolumesInRecycleBin 1ockİ 0˹ĉ˧ŝű 7ddressŎ 7pplicationĠȬ 7vailabilityZoneą 6ŔŲ pƶ 7lientVpnč 6ƣCreditSpecification 6EbsƣKmsǪId 6ƶ 7pgaŭŎ 6Hosts 6IdFormat 8entityIdFormat 7mageŎ 7nstanceŎ eŔŲĩ fonnectč fpuż freditSpecification eŊśTime jWindow eƌż fetadataDefaults mż eĳ˙ż eɾ 7pam aĂȱǗ col eȱ brefixĘǽ sź aĀCidr iȍ boutingĂň aʧ 6ǐĈ 7ocalħǹ 6ŗPrefixĘ dĀVisibility 6ĳƒŎ 6Odbĳȼ 6ȽDnsNameż 7ublicIpDnsNameż 6ɋļ 7outeƏ 6ıąǗ 7napshotŎ eTier 7potƶŇ 7ubnetŎ 6TrafficMirrorǙĳʗ pŁ jġ 9nsitħ kMeteringĂ kĂŖEntry lrefixĘʦ k˧ř 6ʘĊč sĂ ką pĂ kĆ sŠā kʉĸ 7olume cŎ 7pcŎ 9ȠǊĊExclusion qż 9ŝű bdpoint hĎĥ hPayerˢ hĕā oPayerˢ permissions 9ȼĎż 9Tenancy 8nĎ jż 9TunnelĒ fż 2nitorļ 2veƐTo˧ 4ByoipCidrToIpam 4ŔŲļ 0PauseǩIO 1rovisionByoipCidr 9IpamByoasn dȣCidr 9ǊIpv4ȣCidr 1urchaseŔȠ lExtension 8HostŲ 8ɋļʅ 8Ɯļ 2tĀĂ 0Rebootļ 2gisterŭ 9nstanceŊĥĩ 8ɉħȦąǒ zpǾ 2jectŔŲǍOwnership 6ɉħƥVpnř kȦĴď kȼř k˧ř 6˧čƊ 9ȼĎ 2leaseƐ 7Hosts 7Ipamȣȱ 2placeIamĆČć 8mageCriteriaInAllowedImagesđ cĆƷSpecification 7ĳAclć hEntry 7ǹ cŖć 7ɉħǹ 7VpnTunnel 3ortĆĠ 2questSpotƶ bļ 2setƐŎ 5EbsƣKmsǪId 5FpgaŭŎ 5ŭŎ 6nstanceŎ 5ĳƒŎ 5İŎ 3toreƐToClassic 7ŭŬRecycleBin 7ŗPrefixĘċ 7İŬRecycleBin fTier 7ǩŬRecycleBin 2vokeƥVpnʴ 6ıąEgress jʴ 1unļ 3Ɯļ 0ſLocalħRoutes 6ɉħȦķ kRoutes 2ndDiagnosticInterrupt 4SpotĆInterruptions 1tartDeclarativeŋō 5ļ 5ĳƫĊʧŐ lnalysis 5˧čĕȽDnsš 2opļ 0TerminateƥVpnƊ 9ļ 0UnassignIpv6ʋ 8ȽIpʋ fNatħƐ 2lockİ 2monitorļ 1pdateŔȅMonitoredŧKeys lɗĊ 6InterruptibleŔŲȱ 6ıąŁDescriptionsEgress zʴ 0ȁıąQuotasįƒ 0WithdrawByoipCidr",
  "ec2-instance-connect": "0OpenTunnel 0ʜSSHǊǪ 5erialɲSSHǊǪ",
  ec2messages: "0AcknowledgeŜ 0ĄŜ 0FailŜ 0œč 3ˀ 0ʜReply",
  ecr: "0ŉȬLayerǌ 5Ąŭ 5œŭ 8ŌScanningā 5ĶUpstreamŭ 0ʎLayerƧ 1reatePullThroughǲŁ 6Ō gʁĈ 0ĄūĂ 6PullThroughǲŁ 6ƿĂ 8pository gʁĈ gĂ 6ȟā 2registerPullTimeĿExclusion 2scribeŭěĠ d˶ƙ eigningĠ ds 8PullThroughǲǗ 8ƿ apositories hyʁƤ 0œĉSetting 4uthorizationŶ 3DownloadUrlįLayer 3ŭCopyĠ 3ūĂ iʈ 3ƿĂ bScanningā 5positoryĂ 3ȟā 0InitiateLayerƧ 0ĘImages 4PullTimeĿExclusions 4ĢįĀ 0ǛĉSetting 3ŭ 8Scanningā 8ŧMutability 3ūĂ 3ƿĂ bScanningā 5plicationā 3ȟā 0ţPullTimeĿExclusion 2plicateŭ 0ƉŌĂ 1tartŭ˶ 5ūĂʈ 0ŧĀ 0ĝĀ 1pdateŭƛClass 6PullThroughǲŁ 6ŌʁĈ 2loadLayerPart 0ȁPullThroughǲŁ",
  "ecr-public": "0ŉȬLayerǌ 5Ąŭ 0ʎLayerƧ 1reateŌ 0ĄŌ gĂ 2scribeŭĢ ds 8Registries apositories 0œũŶ 3ƿȳĬ 5positoryȳĬ dĂ 0InitiateLayerƧ 0ĘĢįĀ 0Ǜŭ 3ƿȳĬ 5positoryȳĬ 0ƉŌĂ 0ŧĀ 0ĝĀ 1ploadLayerPart",
  ecs: "0Allow˾ɺƗįĀ 0Continueĕĭ 1reateŔĸ 7luster 6Daemon 6Expressħĕ 6ĕ 6ŏƉ 0ĄĉSetting 7ttributes 6Ŕĸ 7luster 6Daemon cŏĔ 6Expressħĕ 6ĕ 6ŏƁ aƉ 2registerɂĆ aŏĔ 2scribeŔɄ 9lusters 9ontainerļ 8Daemon eɅ e˵ eŏĔ 8Expressħĕ 8ĕɅ f˵ fs 8ŏĔ cʊ cs 1iscoverPollč 0Executeɢ 0œŏŹ 0Ęĉđ 5ttributes 4ɚ 5ontainerļ 4DaemonɅ aŏƁ as 4ĕɅ bs cByŵ 4ĢįĀ 6skĔFamilies is 8s 0Poll 1utĉSetting hƣ 4ttributes 3ĪŔɄ 3ȝɺƂ 0ţɂĆ 8DaemonŏĔ 8ŏĔ 1unŏ 0śŏ 6elemetryġ 2opĕĭ 4ŏ 1ubmitřǿChanges 6ɂǿǘ 6ŏǿǘ 0ŧĀ 0ĝĀ 1pdateŔĸ 7luster dđ 7ontainerƔ fļǿ 6Daemon 6Expressħĕ 6ĕ dPrimaryŏƉ 6ŏŹ aƉ",
  "ecs-mcp": "0ɑReadOnlyTools 0UseMcp",
  eks: "0ĊKubernetesApi 2tivateĒɀ 1ssociateĊĂ 9ŝģ 9Ĩĸģ 0ŢĿ 1reateĊEntry 7ddon 6ʀ 7ertificateɀ 7luster 6EksAnywhereė 6FargateČ 6Nodegroup 6PodĨć 0ĄĊEntry 7ddon 6ʀ 7ertificateɀ 7luster 6EksAnywhereė 6FargateČ 6Nodegroup 6PodĨć 2registerĪ 2scribeĊEntry 9ddon dā dĚ 8ʀ 9ertificateɀ 9luster fĚ 8EksAnywhereė 8FargateČ 8Ĩĸģ 9nsight fsȐ 8Nodegroup 8PodĨć 8Ŀ 1isassociateĊĂ cĨĸģ 0ĘĊ˭ aŋ 5ddons 5ssociatedĊŋ 4Capabilities 5ertificateAuthorities 5lusters 4ƑĬ dĽ 4EksAnywhereǅ 4FargateƄ 4Ĩĸȵ 5nsights 4Nodegroups 4PodĨď 4ĢįĀ 4Updates 0MutateViaKubernetesApi 0ţĪ 0śƫȐ 0ŧĀ 0ĝĀ 1pdateĊEntry 7ddon 6ʀ 7lusterģ dċ 6EksAnywhereė 6Nodegroupģ fċ 6PodĨć",
  "eks-auth": "0AssumeǴįPodĨ",
  "eks-mcp": "0CallPrivilegedTool 4ReadOnlyTool 0ɑMcp",
  elasticache: "0AddĢToĀ 1uthorizeǲıąʴ 0ŉApplyĿŒ 5StopĿŒ 0ʎǋ 2nnect 2pyServerlessǲİ 5napshot 1reateǲĪ bŦą bıą cubnetą 6ȃěą 6ěą 6Serverlessǲ lİ 7napshot 6ņ aą 0DecreaseɽķInȃěą 8ʸCount 2leteǲĪ bŦą bıą cubnetą 6ȃěą 6ěą 6Serverlessǲ lİ 7napshot 6ņ aą 2scribeǲɚ dɳĚ dŦķ ms dıķ eubnetķ 8ɳƣǻ 9vents 8ȃěķ 8ěķ aservedǲNodes qɃ 8Serverlessǲȧ ns ciceUpdates 9napshots 8ĿƼ 9serķ cs 1isassociateȃěą 0łServerlessǲİ 0Failoverȃěą 0IncreaseɽķInȃěą 8ʸCount 2terruptĪAzPower 0ĘAllowedɽƷʛ 4ĢįĀ 0˹ǲĪ bŦą bSubnetą 6ȃěą 6ěą mShardā 6Serverlessǲ 6ņ aą 0ȉɋǲNodesʅ 0RebalanceSlotsInȃěą 3ootǲĪ 2moveĢŬĀ 2setǲŦą 2vokeǲıąʴ 0śǋ 0ɭFailover 4ǋ",
  elasticbeanstalk: "0AbortĞĿ 1ddĢ 1pplyĞŗŒ 1ssociateĞɫǴ 0ȬDNSǌ 1omposeȎ 1reateă hċ 6āĈ 6Ğ 6Platformċ 6ƛȺ 0Ąă hċ 6āĈ 6Ğā 6Platformċ 2scribeĉĩ 9pplicationĚ js 8āż lđ 8Ğȸ jŗŒƕ ws jĽ js 9vents 8ļȸ 8Platformċ 1isassociateĞɫǴ 0ĘAvailableSolutionStacks 4PlatformBranches cĚ 4ĢįĀ 0ǛĆŴ 0RebuildĞ 2moveĢ 2questĞInfo 2startȌƏ 2trieveĞInfo 0SwapĞCNAMEs 0TerminateĞ 0Ŀă hĀū hċ 6āĈ 6Ğ 6ĢįĀ 0ȁāđ",
  elasticfilesystem: "0Ɩ 0ƥMount 6RootĊ 6Write 1reateĊǸ 6ȓȝ 6Mountź 6ěā 6Ģ 0ĄĊǸ 6ȓȝ gĂ 6Mountź 6ěā 6Ģ 2scribeĊ˺ bountŨ 8ƖĂ 8ȓȝĂ is 8ūā 8Mountźıķ js 8ěē 8Ģ 0ĘĢįĀ 0˹Mountźıķ 0ǛĉŨ 3ƖĂ 3ȓȝĂ 3ūā 0ěRead bWrite 2store 0ŧĀ 0ĝĀ 1pdateȓȝ gŹ",
  elasticloadbalancing: "0Addɝǁ 3Ģ 4rustƸRevocations 1llow˾ɺƗįĀ 1pplyıķToLoadȆ 1ttachLoadȆToSubnets 0ConfigureȸȬ 1reateȌCookieStickinessĂ 6LBCookieStickinessĂ 7istener 7oadȆ iListeners iĂ 6Ł 6źą 7rustƸ 6ʌACLć 0Ąɝ 7oadȆ iListeners iĂ 6Ł 6SharedʉƸć 6źą 7rustƸ 6ʌACLć 2registerļŬLoadȆ aȀ 2scribeĉȢ 8ŔŲ 8Ćȸ 8ɝĩ gǁ gs 9oadȆĩ kŋ pyǵ ks 8Ǘ 8SSLŋ 8Ģ argetąĩ js eȸ 9rustƸď iRevocations is 8ʌACLć 2tachLoadȆŬSubnets 1isableǌZonesįLoadȆ 0ǎǌZonesįLoadȆ 0œLoadȆʌACL 3ĀĂ 3ʉƸCaǁʭ dRevocationƠ 0˹ŔŲ 6IpPools 6ɝ eĩ 7oadȆĩ 6Ł 6źą hĩ 7rustƸ 0ţļǟLoadȆ 8Ȁ 2moveɝǁ 6Ģ 7rustƸRevocations 0ƉIpƐƷ 3LoadȆɝSSLĒ fŋįBackendƏ nOfɝ 3ŁPriorities 3ıķ 4ubnets 3ʌAcl",
  elasticmapreduce: "0ĊAllŊLogs 1ddĆƶ bķ 3ĹǚSteps 3Ģ 1ttachEditor 0ŢSteps 1reateEditor 6PersistentȌUI 6Ō 6ıā 7tudio cPresignedUrl cġǉ 0ĄEditor 6Ō 6ıā 7tudio cġǉ 6ŚĊ 2scribeĪ 8Editor 8ĹFlows 8Ƭę 8PersistentȌUI 8ReleaseLabel apository 8ıā 9tep audio 2tachEditor 0œˈʬĂ 3ȠǊĊā 3ĪġƋ 3ŗơĂ 3OnĪȌUIPresignedURL 3PersistentȌUIPresignedURL 3ġ ač 4tudioġǉ 0ȪŌ 2stBootstrapƼ 4ɚ 4Editors 4ĆFleets cķ cs 4Ƭƃ 4ReleaseLabels 6positories 4ıē 6ssions 5teps 6udioġMappings as 5upportedĆǵ 4ŚĊɩ 0˹Ī 6Ćƶ eķ 0OpenEditorInɲ 0ǛˈơĂ 7ʬĂ 3ȠǊĊā 3ŗơĂ 3ŚĊ 0ɆˈơĂ aʬĂ 6ŗơĂ 6Ģ 1unĹǚ 0ƉKeepĹǚAliveWhenNoSteps 3ʬŹ 3UnhealthyɽReplacement 3VisibleToAllɠ 1tartEditor 5Ƭę 5ġ 2opEditor 4Ƭę 0TerminateĹFlows 9ġ 0UnlinkŌ 1pdateEditor 6Ō 6Studio cġǉ 0ʝƂŬAllɚInɲ",
  elastictranscoder: "0ŢĹ 1reateĹ 6Ņ 7reset 0ĄŅ 7reset 0ĘƈByŅ aĠ 4Pipelines 5resets 0ReadĹ 4Ņ 5reset 0ɭǴ 0ĿŅ eƲ eĠ",
  "elemental-activations": "0ʎĉň 8ȓƧ 2nfirmĉ 0DownloadKickstart 8ǭ 0ǏɈ fs 2tțąǭĚ 4sset 8s 3ǕAdvisories 3ǭĚ 0śȓƧ",
  "elemental-appliances-software": "0ʎƧ 1reateOrderV1 6Quote 0œAvsCorrectƐ 3Ǎʋ 3ƗʋV2 3Order 8sV2 3Quote 3Taxes 0ĘQuotes 0śƧ 1ubmitOrderV1 0ĿQuote",
  "elemental-inference": "0ŀFeed 0ĖDictionary 6Feed 0ĄDictionary 6Feed aĂ 1isassociateFeed 0łDictionary˭ 0œDictionary 3Feed 7Ă 3Į 0ĘDictionaries 4Feeds 4ĢįĀ 0ǛFeedĂ 3ɻ 0ŧĀ 0ĝĀ 1pdateDictionary 6Feed",
  "elemental-support-cases": "0AddɱComment 0ȬɱĦ 1ompleteșƧ 1reateɱ 6S3CLIƧɢ 8DownloadUrl 0œɱ 7Ħ 7s 3UIǲ 0ĘĢįɱ 0śșƧ 0ŧɱ 0ĝɱ 1pdateɱ aĠ 6șƧ",
  "elemental-support-content": "0ő",
  "emr-containers": "0ŢĹɡ 1reateĒ 6ĹĈ 6ŗč 6ıā 6ƘĪ 0ĄĹĈ 6ŗč 6ıā 6ƘĪ 2scribeĹɡ bĈ 8ŗč 8ıā 8ƘĪ 0œŗčġƋ 0ĘĹRuns 7Ƥ 4ŗƅ 4ıē 4ĢįĀ 4Ƙɚ 0śĹɡ 0ŧĀ 0ĝĀ",
  "emr-serverless": "0ĊInteractiveƅ 6Livyƅ 6ȝČLogs 0ŢĹɡ 1reateă 0Ąă 0œă 3ƑįĹɡ 3Ĺɡ 3ĀƑ 3ġ ač 0Ęƀ 4ĹɡAttempts as 4Ǥ 4ĢįĀ 0śă 5Ĺɡ 5ġ 2opă 0ŧĀ 1erminateġ 0ĝĀ 1pdateă",
  entityresolution: "0AddĂǮ 0ŉĄUniqueId 0ĖIdǉŃ 8ŵ 6MatchingŃ 6ƞǉ 0ĄIdǉŃ 8ŵ 6MatchingŃ 6ĂǮ 6ƞǉ 0ǏǜId 2tIdǉĹ cŃ 5ŵ 3ǜId 8ingĹ bŃ 3Ă 4roviderĕ 3ƞǉ 0ĘIdǉƈ dWorkflows 6Namespaces 4Matchingƈ cWorkflows 4ĸʗ 4ƞMappings 4ĢįĀ 0ǛĂ 0śIdǉĹ 5MatchingĹ 0ŧĀ 0ĝĀ 1pdateIdǉŃ 8ŵ 6MatchingŃ 6ƞǉ 1seIdŵ 3Ń",
  es: "0ǠˮĎ erossĪſĎ 1ddĬĲ 4irectőĬĲ 3Ģ 1ssociateŸ gs 1ttachĬĲ 1uthorize˧čĊ 0ŢĴģǘ 6ȮĕǭĿ 6ĕǭĿ 1reateă 6Ĵ 6ȮĴ jĕǴ 6Ȉ 6ʆĎ frossĪſĎ 6Ÿ 6ĕǴ 6˧č 0Ąă 6ĬĲ 7irectőĬĲ 7omain 6ȮĴ jĕǴ 6ˮĎ erossĪſĎ 8dex 6ʆĎ frossĪſĎ 6Ÿ 6˧č 2registerʀ 2scribeĬĲř 9omain eˈTunes eǘProgress fonfig eȸ eNodes es 9ryɡProgress 8ȮĴ rģ rs lĆƷȢ 8ˮƊ grossĪſƊ asightŻ btanceƷȢ 8ʆƊ hrossĪſƊ 8Packages 8ɋȮĆɃ zces gĆɃ os 8˧ƅ 2tachĬĲ 1issociateŸ hs 0ESCrossĪœ 2HttpĄ 6œ 6Head 6Patch 7ost 7ut 0œă 3ʀ 4ompatibleȮĚ dĚ 3ĬĲ 4efaultăSetting 4irectőĬĲ 4omainƌĠ 3Ȉ 3ǋ 3Ÿċƕ 3Upgradeƕ aĠ 0ʵǡ 0Ęƀ 4ĬĲʪ es 5irectőĬǾ 5omainMaintenances aNames asįŸ 4ȮĆƷŻ ts hĚ 4ƫ 7tanceƷŻ 4Migrations 4PackagesįĴ 4ƜƼ 4Ģ 4Ě 5pcčĊ fs gįĴ 0ȉɋȮĆʅ gĆʅ 2tƣăSetting 0ţʀ 2jectˮĎ erossĪſĎ 2moveĢ 2voke˧čĊ 1ollbackȮĕǭĿ 8ĕǭĿ 0śĴƌ 5ȮĕǭĿ 5ǋ 5ĕǭĿ 0Ŀă 6ĬĲ 7irectőĬĲ 7omainģ 6ȮĴģ 6Ȉ 6Ÿ dʧ 6ƜŒ 6˧č 2gradeĴ 7ȮĴ",
  events: "0˿ŊĲ 1llow˾ɺƗįĀ 0ŢReplay 1reateApiĻ 7rchive 6Ď 6č 7ventBus bĲ 6ȕŊĲ 6Subscriber 0ʂŊĲ 3uthorizeĎ 2leteApiĻ 7rchive 6Ď 6č 7ventBus bĲ 6ȕŊĲ 6ĀĂ 7ule 6Subscriber 2scribeApiĻ 9rchive 8Ď 8č 9ventBus dĲ 8ȕŊĲ 8Replay 9ule 8Subscriber 1isableŁ 0ǎŁ 0œĀĂ 0ɑApiĻ 0ĘApiȶ 5rchives 4Ɗ 4ƅ 5ventBuses 9Ǿ 4ȕŊĲǆ ms 4Replays 6sourceŋ 5uleNamesByź 8s 4Subscribers 4ĢįĀ 6rgetsByŁ 0ǛƂ 3ȕƂ 4ermission 3RawƂ 4esourceĂ 4ule 3Ȁ 0ɆĦ 6Ȁ 2trieveĎƋ 2vokeĀ 0śReplay 0ŧĀ 1estŊȩ 0ĝĀ 1pdateApiĻ 7rchive 6Ď 6č 7ventBus bĲ 6Subscriber",
  eventsbilltoaws: "0approve 0info",
  evidently: "0ŉEvaluateʲ 0ĖƳ 6ʲ 6ǐ 6Ů 6ȿ 0ĄƳ 6ʲ 6ǐ 6Ů 6ȿ 0Evaluateʲ 0œƳ dƮ 3ʲ 3ǐ 3Ů 3ȿ 0ĘExperiments 4Features 4Launches 4˛ 4ȿReferences bs 4ĢįĀ 0ǛŮƂ 0śƳ 5ǐ 2opƳ 4ǐ 0ŧĀ 1estȿȩ 0ĝĀ 1pdateƳ 6ʲ 6ǐ 6Ů dĬƗ",
  evs: "0ŀEipToVlan 0Ėɛ 8vironment hĺ hHost 0Ąɛ 8vironment hĺ hHost 1isassociateEipŬVlan 0œĉđ 3DepotUrl 3Ğ 3Ě 0ĘĞʚ fHosts fVlans fs 4ĢįĀ 4Vmˬ 0Ǜĉđ 0ŧĀ 0ĝĀ 1pdateĞĺ",
  "execute-api": "0Invalidateǲ 3oke 0ManageƊ",
  "finops-agent": "0ǠƔŇ 0Ţŏ 7urn 1reateƔSpace 7utomation 6Ď 9versation 6Ɠ 6ī 6OneTimeLoginġ 6ŏ 7urn 0ĄƔSpace 7rtifact 7utomation 6Ď 6Ɠ 6ī 0œƔŇ 8Space 4rtifactƠ bĮ 4utomation 3Ď 3ƓƠ bĮ 3ī 3ŏ 4urn 0ĘƔSpaces 5rtifacts 5utomations 4Ɗ 7versations 4Documents 4ɴ 4Ǩ 4ȋ 5urns 0ˋƔŇ 2storeƓ 0ʜǡ 0ĿƔSpace 7utomation 6Ď 6Ɠ",
  finspace: "0ƟKxĪ 1reateĞ 6KxChangeset 9luster 8Ƣ cview 8Ğ 8ơą 8ņ 8ǩ 6ņ 0ĄĞ 6KxĪ fɽ 8Ƣ cview 8Ğ 8ơą 8ņ 8ǩ 0œĞ 3KxChangeset 6luster 6onnectionString 5Ƣ 9view 5Ğ 5ơą 5ņ 5ǩ 3LoadSampleĬƉąIntoĞĠ 3ņ 0ĘȎ 4KxChangesets 7lusterNodes ds 6ʡ aviews 6Ȏ 6ơķ 6ɠ 6Volumes 4ĢįĀ 4ɠ 1oadSampleĬƉąIntoĞ 0MountKxƢ 0ResetņɊ 0ŧĀ 0ĝĀ 1pdateĞ 6KxĪɎā fʡ 8Ƣ cview 8Ğ jĳ 8ņ 8ǩ 6ņ",
  "finspace-api": "0œProgrammaticĊƋ",
  firehose: "0ĖƗŞ 0ĄƗŞ 2scribeƗŞ 0ĘƗStreams 4ĢįƗŞ 0ǛȊ 9ŉ 0śƗŞŝ 2opƗŞŝ 0ŧƗŞ 0ĝƗŞ 1pdateĻ",
  fis: "0ĖƳĈ 6źĉā 0ĄƳĈ 6źĉā 0œŒ 3Ƴ dźĉā eemplate 3SafetyLever 3źĉā 9ĀƷ 0InjectApiInternalError 9ThrottleError 9UnavailableError 0ĘƼ 4ƳResolvedȀ eźĉē femplates es 4ĢįĀ 6rgetĉē aĀǵ 0śƳ 2opƳ 0ŧĀ 0ĝĀ 1pdateƳĈ 6SafetyLeverǿ 6źĉā",
  fms: "0ŀǱĉ 9ThirdPartyƪ 0ŉŀĀ 5ȷĀ 0ĄAppsĘ 6ĥğ 6Ă 7rotocolsĘ 6ĀƉ 1isassociateǱĉ cThirdPartyƪ 0œǱĉ 8ʧ 4ppsĘ 3ƹDetail 3ĥğ 3Ă 4rotectionĠ 7ocolsĘ 3ĀƉ 3ThirdPartyƪćĠ 3ViolationŻ 0ĘǱǆįĐ 9sManagingĉ 5ppsLists 4ƹĠ 4ʯĽ 4Ǒǆ 4ŋ 5rotocolsLists 4ĀƉĽ fs 4ĢįĀ 5hirdPartyƪƪŋ 0ǛǱĉ 4ppsĘ 3ĥğ 3Ă 4rotocolsĘ 3ĀƉ 0ŧĀ 0ĝĀ",
  forecast: "0ĖˈPredictor 6ŷ dą dĶĹ 6˔ kł 6ɯ eč fxportĹ 6ǝ 6Predictor fBacktestłĹ 6WhatIfŐ cɯ kł 0Ąŷ dą dĶĹ 6˔ kł 6ɯ eč fxportĹ 6ǝ 6Predictor fBacktestłĹ 6ĀTree 6WhatIfŐ cɯ kł 2scribeˈPredictor 8ŷ fą fĶĹ 8˔ mł 8ɯ gč hxportĹ 8ǝ 8Predictor hBacktestłĹ 8WhatIfŐ eɯ mł 0œAccuracyƎ 3Recentɯʮ 0ɑɯč 0Ęŷķ bĶƈ bs 4Explainabilities hyExports 4ɯłƈ cs 4ǝEvaluations bs 4PredictorBacktestłƈ ds 4ĢįĀ 4WhatIfAnalyses aɯExports is 0őɯ 5WhatIfɯ 0ResumeĀ 0StopĀ 0ŧĀ 0ĝĀ 1pdateŷą",
  frauddetector: "0ŉĖVariable 5œVariable 0ŢŉĶĹ bPredictionĹ 1reateŉĶĹ bPredictionĹ 6Ƶċ 6Ę 6ľ bċ 6Ł 6Variable 0ĄŉĶĹ bPredictionĹ 6Ƶ eċ 6ǰƷ 7vent bƷ bsByŊƷ 7xternalľ 6Label 7ist 6ľ bċ 6Outcome 6Ł 6Variable 2scribeƵ 8ľĚ 0œŉĶĹǦō hs 8Predictionƈ 3ĄƂByŊƷĠ 5tectorċ bs 3ǰǵ 4vent 8Prediction iĮ 8ǵ 4xternalModels 3KMSŝǪ 3Labels 4istElements 7sĮ 3ľċ 8s 3Outcomes 3Ǘ 3Variables 0ĘŊPredictions 4ĢįĀ 0ǛƵ 3ǰƷ 4ventƷ 4xternalľ 3KMSŝǪ 3Label 3Outcome 0ʜŊ 0ŧĀ 0ĝĀ 1pdateƵċ lĮ lĠ 6ŊLabel 6Ę 6ľ bċ iĠ 6ŁĮ aċ 6Variable",
  freertos: "0Ėǭā 7ubscription 0Ąǭā 2scribeHardwarePlatform 8ǭā 9ubscription 0œEmpPatchUrl 3ǭURL eįā 4ubscriptionǍAmount 0ĘFreeRTOSĚ 4HardwarePlatforms cVendors 4ǭē cPatches 5ubscriptionEmails gs 0ĿưRecipients 6ǭā 0Verifyư",
  freetier: "0œĉȑ aǢǿ 3FreeTierAlertɒ bǀ 0ĘĉActivities 0ǛFreeTierAlertɒ 0UpgradeĉǢ",
  fsx: "0ŀȓħ dȝˌ 0BypassSnaplockEnterpriseǣ 0ŢĬŌŏ 1opyƖ 4İAndĿǩ 1reateAndAttachS3ĊǸ 6Ɩ 6ĬŌć kŏ 6ȓǲ aȝ gŬƖ 6İ 7torageƘMachine 6ǩ cŬƖ 0ĄƖ 6ĬŌć 6ȓǲ aȝ 6ĀĂ 6İ 7torageƘMachine 6ǩ 2scribeɍȓʃ 8Backups 8ĬŌď mȋ 8ȓCaches cȝˌ is 8S3ĊǸʪ 9hared˧ā 9napshots 9torageƘMachines 8Volumes 2tachAndĄS3ĊǸ 1isassociateȓħ gȝˌ 0œĀĂ 0ĘĢįĀ 0ManageƖȄď 0ǛĀĂ 0ReleaseȓȝNfsV3Locks 2storeǩŬİ 0śMisconfiguredǿƾ 0ŧĀ 0ĝĀ 1pdateĬŌć 6ȓǲ aȝ 6Shared˧ā 7napshot 7torageƘMachine 6ǩ",
  gamelift: "0Ǡǜ 0ClaimGameƏ 1reateƨ 6Build 6ɂƶ fąĔ 6ƶ b˯ 6GameƏą cssion hȾ 6Ⱥ 6Matchmakingā hŁƉ 6Playerġ js 6Script 6˧ȼũ gĎ 0Ąƨ 6Build 6ɂƶ fąĔ 6ƶ b˯ 6GameƏą cssionȾ 6Ⱥ 6Matchmakingā hŁƉ 6ơĂ 8ript 6˧ȼũ gĎ 2registerˍ aGameƏ 2scribeƨ 8Build 8ˍ antainerƶ hąĔ mPortMappings 8EC2ĆȢ 8ƶĩ dŔ dĭ dƂ dȺĩ lŔ lUtilization dPortđ dUtilization 8GameƏ ią iļ essionŻ jɾ jQueues js 8ļ 8Matchmaking jē jŁʊ 8PlayerǤ 8ɥā 8ơŋ aript 8˧ȼAuthorizations iƊ 0œˍĊ buthŶ 3GameġɺUrl 3ĆĊ 3PlayerĎŻ 0Ęˌ 4Builds 4ˍ 6ntainerFleets dąĔĚ ss 4ƶɅ 9s 4GameƏķ es 4˯ 4Scripts 4ĢįĀ 0ǛơĂ 0ţˍ 8GameƏ 2questƧƋ 2solveƨ 3umeGameƏą 0ſGameǤ 1tartƶƼ 5Gameġɾ 5ǜBackfill amaking 2opƶƼ 4Gameġɾ 4Matchmaking 1uspendGameƏą 0ŧĀ 1erminateGameġ 0ĝĀ 1pdateƨ 6Build 6ɂƶ fąĔ 6ƶĩ bŔ bPortđ 6GameƏ gą cssion hȾ 6Matchmakingā 6ɥā 6Script 0ȁMatchmakingŁƉ",
  gameliftstreams: "0AddŞą˯ 1ssociateƀ 0Ėă 6Şą cġǱShell jĎ cUrl 0Ąă 6Şą 1isassociateƀ 0łŞġFiles 0œă 3Şą 9ġ 9Url 0ĘăShaderCaches fs 4Şķ aǤ iByĉ aUrls 4ĢįĀ 0ɆŞą˯ 2vokeŞUrl 0śŞġ 0ŧĀ 1erminateŞġ 0ĝĀ 1pdateă 6Şą",
  geo: "0ŀTrackerConsumer 0ŉĄńPositionƕ bGeofence 5EvaluateGeofences 5œńPosition 5ǛGeofence 5ĿńPosition 0Calculateǹ eMatrix 2ncelĹ 1reateGeofenceƩ 6Ǫ 6Map 6PlaceȈ 6ǹCalculator 6Tracker 0ĄGeofenceƩ 6Ǫ 6Map 6PlaceȈ 6ǹCalculator 6Tracker 2scribeGeofenceƩ 8Ǫ 8Map 8PlaceȈ 8ǹCalculator 8Tracker 1isassociateTrackerConsumer 0ɯGeofenceƂ 0œńPosition hƕ 3Geofence 3Ĺ 3MapGlyphs 6Sprites 7tyleDescriptor 6Tile 3Place 0ĘńPositions 4GeofenceCollections cs 4ƈ 4Keys 4Maps 4PlaceIndexes 4ǹCalculators 4ĢįĀ 5rackerConsumers bs 0ǛGeofence 0ſPlaceȈįPosition jʫ jText 1tartĹ 0ŧĀ 0ĝĀ 1pdateGeofenceƩ 6Ǫ 6Map 6PlaceȈ 6ǹCalculator 6Tracker 0VerifyńPosition",
  "geo-maps": "0œStaticMap 3Tile",
  "geo-places": "0Autocomplete 0Geocode 2tPlace 0ReverseGeocode 0ſNearby 6Text 1uggest",
  "geo-routes": "0CalculateIsolines 9ǹMatrix es 0OptimizeWaypoints 0SnapToRoads",
  glacier: "0AbortșƧ 5ɦLock 1ddĢToɦ 0ʎșƧ 8ɦLock 1reateɦ 0ĄArchive 6ɦ bĊĂ bƲ 2scribeĹ 8ɦ 0œĬRetrievalĂ 3Ĺ˘ 3ɦĊĂ 8Lock 8Ʋ 0InitiateĹ 8șƧ 8ɦLock 0Ęƈ 4șUploads 4Parts 5rovisionedŔ 4Ģįɦ 4Vaults 0ȉǃŔ 0ɆĢŬɦ 0ƉĬRetrievalĂ 3ɦĊĂ 8Ʋ 0ƧArchive 6șPart",
  globalaccelerator: "0AddžƯƅ 3ƅ 2vertiseByoipCidr 1llowžƯTraffic 0ĖAccelerator 6Crossĉř 7ustomƯAccelerator jčą jɝ 6čą 6ɝ 0ĄAccelerator 6Crossĉř 7ustomƯAccelerator jčą jɝ 6čą 6ɝ 2nyžƯTraffic 2provisionByoipCidr 2scribeAccelerator jĩ 8Crossĉř 9ustomƯAccelerator wĩ lčą lɝ 8čą 8ɝ 0ĘAccelerators 4ByoipCidrs 4Crossĉʪ gĀǆ os 5ustomƯAccelerators hčķ hListeners hPortMappings tByĻ 4čķ 4Listeners 4ĢįĀ 0ProvisionByoipCidr 0ɆžƯƅ 6ƅ 0ŧĀ 0ĝĀ 1pdateAccelerator hĩ 6Crossĉř 7ustomƯAccelerator uĩ jɝ 6čą 6ɝ 0WithdrawByoipCidr",
  glue: "0ĊĬʔɥā 1uthorizeˮī 0ŉĖ˅ 5ĄĎ b˅ bŖ gċ 5œBlueprints 8Crawlers 9ustomǰǵ 8Devƅ 8ƈ 8˅ 8StageFiles 8ŖOptimizer 9riggers 8Workflows 5StopĹɡ 5Ŀ˅ 0ŢĬʔŁĜɡ lsetųɡ 6MLŏɡ 6Ǯ 1heckƞċValidity 1reateɁ 6ȳ 7lassifier 7olumnŴŏđ 8nnection 7rawler 7ustomǰƷ 6ĬʔRuleset abase 7evč 6GlueĨɧā 6ˮī 8tegration hĀʓ hŖƭ 6Ĺ 6MLTransform 6˅ fȈ 6ƿ 6ƞ 8ript 7ecurityā 8ssion 6Ŗ bOptimizer 7rigger 6ǀČ 8erDefinedŽ 6Ń 0ĄɁ 6ȳ 7lassifier 7olumnŴį˅ pŖ mŏđ 8nnection gƷ 7rawler 7ustomǰƷ 6ĬʔRuleset abase 7evč 6GlueĨɧā 6ī hĀʓ hŖƭ 6Ĺ 6MLTransform 6˅ fȈ 6ƿ 8sourceĂ 6ƞ cĚ 7ecurityā 8ssion 6Ŗ bOptimizer bċ 7rigger 6ǀČ 8erDefinedŽ 6Ń 2registerĬʈ 2scribeĎƷ 8ǰ 8ˮɴ ategrations 0Federateũ 0œɁ cɡ fs 3ȳ aĶĠ as 4lassifier ds 4olumnŴį˅ mŖ jŏɡ qs nđ 5mpletion 5nnection ds 4rawler aƎ as 4ustomǰƷ 3ƑUrl 5taȳŝđ 7ʈǮ 7ʔľ jɓ eɓ fuleĜɡ iset lųɡ 7base bs 7flowʤ 4evč es 3ǰǨ 5vironment 4xecutors cThreads 3GeneratedɎ 4lueĨɧā 3īĀʓ eŖƭ 3Ĺ 6Bookmark 6ɡ 9s 6UpgradeŐ 6s 3ɺParsingĠ 3MLŏɡ cs 6ransform es 4apping 3ƬĆĠ 3˅ cIndexes cs 4lan 3ʟ 7y 3˻Œ 5gistry 5sourceŋ gy 3ƞ 9ByĔ 9ċ gsDiff 4ecurityā os 5ssion ač 4tage 8Attempt fŏĘ jƦ 8Files 8s 6tement 5orage aUnit 3Ŗ 8Optimizer 8ċ fs 8s 5gs 4rigger as 3ǀČ 5erDefinedŽ ms 3Ń bɡ eƭ es 1lueƬAuthorize cȐƋ 0ĶȳToGlue 0ĘBlueprints 4ColumnŴŏRuns 6nnectionǵ 5rawlers 9s 5ustomǰǵ 4ĬʔƮ guleĜRuns jsetųRuns ms 5evƅ 4ƽ 4īĀƭ 4ĹUpgradeAnalyses 7s 4MLTransforms 4Registries 4ƞĚ as 5essions 5tatements 4ŖOptimizerRuns 5riggers 4ǀƄ 4Workflows 0ŗĺ 1odifyī 0ˊŊ 0PassĎ 1ublishĬʔ 2tĬȳŝđ 7ʔČɿ eStatisticɿ 3ĀĂ 3ƞċĮ 3Ńɡƭ 0őƞċĮ 0ȐOˇ2Tokens 2gisterĎƷ 8ƞċ 2moveƞċĮ 2nameŖ 2questɺParsing 2setĹBookmark 3umeŃɡ 1unĬʈǮ 3Ǯ 0ſTables 2ndǡ 4˻Œ 1tartɁɡ 5ColumnŴŏɡ sş 7mpletion 6rawler cş 5ĬʔŁĜɡ ksetųɡ 5łLabelsŏɡ 5ĶLabelsŏɡ 5Ĺɡ 8UpgradeŐ 5MLųŏɡ 7LabelingƉƇŏɡ 5Ƭ 5Trigger 5Ńɡ 2opColumnŴŏɡ rş 5rawler bş 4ĹUpgradeŐ 4ġ 4Trigger 4Ńɡ 0ŧĀ 1erminateƬ 2stĎ 0ĝĀ 1pdateɁ 6ȳ 7lassifier 7olumnŴį˅ pŖ mŏđ 8nnection 7rawler dş 6ĬʔRuleset abase 7evč 6GlueĨɧā 6īĀʓ hŖƭ 6Ĺ 9ŬĲű 6MLTransform 6˅ 6ƿ 6ƞ 7ourceűŬĹ 6Ŗ bOptimizer 7rigger 6ǀČ 8erDefinedŽ 6Ń 2gradeĹ 1seGlueStudio 3MLTransforms",
  grafana: "0ŀɈ 0ĖŚ fApiǪ fĕĉ tŶ 0ĄŚ fApiǪ fĕĉ tŶ 2scribeŚ hȜ hā 1isassociateɈ 0ĘĤ 4ĢįĀ 4Ě 4ŚĕĉTokens rs ds 0ŧĀ 0ĝĀ 1pdateĤ 6Ś fȜ fā",
  greengrass: "0ŀǴToą 9ĕǴToĉ 0ŉŀƥńǟCoreń 5ȷƥńŬCoreń 0Ţĭ 1reateŤċ 8nnectorĔ pċ 8reĔ kċ 6ĭ 8viceĔ mċ 6ŽĔ oċ 6ą bĒɀ bċ 6LoggerĔ mċ 6ĀĔ oċ 6ǭĿĹ 7ubscriptionĔ sċ 0ĄŤ 8nnectorĔ 8reĔ cvice 6ĭ 8viceĔ 6ŽĔ 6ą 6LoggerĔ 6ĀĔ 6ėĔ 2scribeŤ 1isassociateǴŬą cĕǴŬĉ 3cover 0œɍǴ 3BulkĭĠ 3Ť cċț 5nnectivityInfo aorĔ mċ 5reĔ hċ 9vice 3ĭ dĠ 5viceĔ jċ 3ŽĔ lċ 3ą 8Ēɀ jā 8ċ 3LoggerĔ jċ 3ĀĔ lċ 3ĕǴįĉ 4ubscriptionĔ pċ 3ɰɥā 0ĘBulkĭDetailedː is 4ƥʞɍǟCoreń 5omponentĚ ds 6nnectorĔĚ ns 6reĔĚ is avices 4Ʌ 6viceĔĚ ks 4˫Ʌ 4ŽĔĚ ms 4ąĒAuthorities 9Ě 9s 4Installed˓ 4LoggerĔĚ ks 4ĀĔĚ ms 4ėĔĚ qs 4ĢįĀ 0ResetɅ 3olveŤCandidates 0śBulkĭ 2opBulkĭ 0ŧĀ 0ĝĀ 1pdateConnectivityInfo dorĔ 8reĔ 6ńĔ 6ŽĔ 6ą bĒā 6LoggerĔ 6ĀĔ 6ėĔ 6ɰɥā",
  groundstation: "0ŢŪ 1reateģ 6Dataflowčą rV2 6Ephemeris 6MissionČ 0Ąģ 6Dataflowčą 6Ephemeris 6MissionČ 2scribeŪ fċ 8Ephemeris 0œƔā 8ŏɟUrl 3ģ 3Dataflowčą 3Minuteǀ 5ssionČ 3Satellite 0ĘAntennas 4ȵ 7tactĚ bs 4Dataflowčķ 4Ephemerides 4GroundStationReservations hs 4MissionƄ 4Satellites 4ĢįĀ 0ţƔ 2serveŪ 0ŧĀ 0ĝĀ 1pdateƔĠ 6ģ 9tact 6Ephemeris 6MissionČ",
  groundtruthlabeling: "0ŀPatchToʥĹ 0Ėŉ 6IntakeForm 6Ů 6ŃĔ 0ʣɲĹ 0ǏLIDARʈŏģĹ 2tŉ 3IntakeFormĠ 0ĘBatches 4ŷObjects 4˛ 0ɡǙOrSampleŷĹ 3ǏʥByCrawlingĹ jƎĹ 0Ŀŉ",
  guardduty: "0Ǡɕƚ 6ƚ 1rchiveƙ 0ĖžŕŁć pOrgā 6Ƶ 6Ǚ 6IPƉ 7nvestigation 6MalwareŹǢ 7embers 6PublishingĻ 6Sampleƙ 6ThreatǰƉ cIntelƉ 7rustedǰƉ 0Declineɜ 2letežŕŁć pOrgā 6Ƶ 6Ǚ 6IPƉ 7nvitations 6MalwareŹǢ 7embers 6PublishingĻ 6ThreatǰƉ cIntelƉ 7rustedǰƉ 2scribeMalwareScans 8Đā 8PublishingĻ 1isableĐǱĉ 4ssociateŬɕĉ gMasterĉ cǒ 0ǎĐǱĉ 0œɕĉ 3CoverageŴ 4ustomŕŁ mć mOrgā 3Ƶ 3Ǚ 5ndings bŴ 3IPƉ 4nvestigation 6itationsCount 3MalwareŹǢ a˶ eđ 5sterĉ 4emberDetectors 9s 3ĐŴ 3RemainingFreeTrialDays 3ThreatǰƉ 9IntelƉ 4rustedǰƉ 3ǀŴ 0Inviteǒ 0ĘCoverage 5ustomŕŁď nOrgē ns 4Detectors 4Filters 6ndings 4IPʊ 5nvestigations 7itations 4MalwareŹPlans bScans 5embers 4ĐǱǆ 4Publishingȶ 4ĢįĀ 5hreatǰʊ aIntelʊ 5rustedǰʊ 0ʜƍMalware˶ 4ıȨ 1tartMalware˶ 6onitoringǒ 2op˗ǒ 0ŧĀ 0Unarchiveƙ 2tagĀ 1pdatežŕŁć pOrgā 6Ƶ 6Ǚ 8ndingsǡ 6IPƉ 6MalwareŹǢ d˶đ 7emberDetectors 6Đā 6PublishingĻ 6ThreatǰƉ cIntelƉ 7rustedǰƉ",
  health: "0ʣAffectedǆįĐ gƽ oįĐ 8ǰAggregates oįĐ 9ventAggregates dŻ kįĐ dǵ ds eįĐ 8ȸĕĠįĐ 1isableȸĕĊįĐ 0ǎȸĕĊįĐ",
  "health-agent": "0˿ė 0ŢAppointment 1reateƔ 6Ĵ 6ī 6ġ 7ubscription 0ʂė 2leteƔ 6Ĵ 6ī 0œƔ 3CareTeamĸ 3Ĵ 9Ɍ 3ī 3MedicalScribeListeningġ 3Patient aƫĹ 4ractitioner 3ġʮ 4ubscription 0ɑƔ 0ĘAgents 5ppointmentSlots 4ɇ 4ɴ 4PatientAppointments bInsuranceCoverages bMedications 5roviders 4ġǨ 5ubscriptions 4ĢįĀ 0ǜPatient 0ʷƔ 0RescheduleAppointment 3etɊ 0şAppointment 1tartMedicalScribeListeningġ 5PatientƫĹ 1ubmitMedicationRenewal 0ŧĀ 0ĝĀ 1pdateƔ 6ī 6ġ",
  healthlake: "0ŢFHIRłĹǟĄ 1onfirmɸĘ 1reateĬǓČ 6FHIRDatastore 6Ā 0ĄĬǓČ 6FHIRDatastore 6Ā 2scribeĬǓĹ 8FHIRBulkĄĹ gǑǜĹ gPatchĹ cDatastore cłĹ lǟœ cĶĹ 0ExpandValueƉǟœ iPost 0ǏƓǟœ kPost 2tCapabilities 3ĬǓČ 3Exportedȓ 3ƕByĀId 0InquirePreˇClaim 0ĘĬǓƈ mČĚ ts 4FHIRDatastores 8łƈ 8Ķƈ 4ĢįĀ 1ookupɎȝǟœ kPost 0ǑAdd 6ǜ 6Ɇ 0PatchĀ 1rocessʭ 1ublishĬǓČ 0QuestionnaireŸ 0ReadĀ 2storeFHIRDatastore 2trieveɸĠ 0ſEverything 6ǟœ aPost 1tartĬǓĹ 5FHIRBulkĄĹ dǑǜĹ dPatchĹ 9łĹ iǟœ mPost 9ĶĹ 1ubmitPreˇClaim 0ŧĀ 1ransformĬ 5lateConceptMapǟœ nPost 0ĝĀ 1pdateĬǓČ 6FHIRDatastore 6ČǟƔ 6Ā 0ȁĀ 8Ĳ 1ersionReadĀ",
  honeycode: "0ApproveTeamć 0ŉĖŖRows 5ĄŖRows 5ĿŖRows 7sertŖRows 0ĖTeam 8nant 0Ąɇ 2registerķ 2scribeŖĬĶĹ 9eam 0œScreenĬ 0ɑScreenǔ 0Ęɇ 4ķ 4ŖColumns 9Rows 9s 6gsįĀ 5eamď 6nants 0őŖRows 0ţĴįš 8ķ 2jectTeamć 2startĴš 0śŖĬĶĹ 0ŧĀ 0ĝĀ 1pdateTeam",
  iam: "0ǠɐŇ 1ddƥIDToOpenIDƟĸ 3ǴToĆČ 3ņToą 1ssociateɐŇ 1ttachąĂ 6ǴĂ 6ņĂ 0ǘɊ 1reateĊǪ 9ountƨ 6ɐŇ 6ą 6ĆČ 6LoginČ 6OpenIDƟĸ 6Ă cċ 6Ǵ 6SAMLĸ 7erviceˉǴ dSpecificɏ 6ņ 6ƘMFAń 0ʂMFAń 2leteĊǪ 9ountƨ dɊĂ 6ʠFrontǊǪ 6ą bĂ 6ĆČ 6LoginČ 6OpenIDƟĸ 6Ă cċ 6Ǵ aĤBoundary bolicy 6SAMLĸ 7SHǊǪ 7erverĒ aiceˉǴ dSpecificɏ 7igningĒ 6ņ aĤBoundary bolicy 6ƘMFAń 2tachąĂ 6ǴĂ 6ņĂ 1isableɗRootƋȔ oǤ 8utboundʌĨFederation 0ǎMFAń 6ɗRootƋȔ nǤ 7utboundʌĨFederation 0Ǐɏō 8ɗĊō 8ĕLastAccessedŻ 2tĊǪLastUsed 6ountũŻ aưƐ aName aɊĂ broperties aƦ 3ʠFrontǊǪ 4ontextKeysįžĂ hȄĂ 4redentialō 3ɐŇ 3ą 8Ă 3HumanReadableƦ 3ĆČ 3LoginČ 3MFAń 3OpenIDƟĸ 4rganizationsĊō 4utboundʌĨFederationInfo 3Ă 9ċ 3Ǵ 7Ă 7Ĉċ 3SAMLĸ 4SHǊǪ 4erverĒ 7iceLastAccessedŻ tǟƽ binkedǴDeletionĠ 3ņ 7Ă 0ĘĊKeys 7ountˌ 5ttachedąŋ cǴŋ cņŋ 4ʠFrontǊKeys 4ɐǈ 4ƽįĂ 4ąŋ 9s aįņ 4ĆČĢ js kįǴ 4MFAńĢ ds 4OpenIDƟĸĢ ps 5rganizationsFeatures 4ŋ cGrantingĕĊ 9yĢ aĚ 4Ǵŋ 8Ģ 8s 4SAMLĸĢ gs 5SHǊKeys 5TSRegionalƅĠ 5erverĒĢ ls 8iceSpecificƋ 5igningǁ 4ņŋ 8Ģ 8s 4ƘMFAʞ 0PassǴ 1utĉƭ 3ąĂ 3ǴĤBoundary 8olicy 3ņĤBoundary 8olicy 0ˋɐŇ 2moveƥIDŬOpenIDƟĸ 6ǴŬĆČ 6ņŬą 2setĕSpecificɏ 3yncMFAń 0ʜɐŶ 2tƣĂċ 3STSRegionalčĠ 4ecurityŶĕŨ 1imulatežĂ 8ȄĂ 0ŧĆČ 3MFAń 3OpenIDƟĸ 3Ă 3Ǵ 3SAMLĸ 4erverĒ 3ņ 0ĝĆČ 5MFAń 5OpenIDƟĸ 5Ă 5Ǵ 5SAMLĸ 6erverĒ 5ņ 1pdateĊǪ 9ountưƐ dName dɊĂ 7ssumeǴĂ 6ʠFrontǊǪ 6ą 6LoginČ 6OpenIDƟĸThumbprint 6Ǵ aDescription 6SAMLĸ 7SHǊǪ 7erverĒ aiceSpecificɏ 7igningĒ 6ņ 2loadʠFrontǊǪ 6SSHǊǪ 7erverĒ 7igningĒ",
  "identity-sync": "0Allow˾ɺƗįĀ 0ĖɬǙ aČ aź 0ĄɬǙ aČ aź 0œɬČ 7ź 0ĘɬFilters 0śɬ 2opɬ 0Ŀɬź",
  identitystore: "0Addƴ 0Ėą bŰ 6ĨƸ 6ņ 0Ąą bŰ 6ĨƸ 6ņ 2scribeą dŰ 8ĨƸ 8ƴ 8ņ 0œąId 8ŰId 3ņId 0IsǑInķ 0Ęą˖ kįǑ 9s 4ĨStores 4ʕ 4ɠ 0Ɇƴ 2serveņ 0Ŀą 6ĨƸ 6ņ",
  "identitystore-auth": "0ŉĄġ 5œġ 0ĘǤ",
  imagebuilder: "0Ţŭʁ 6ūę 1reateŤ 8ntainer˻ 6ůā 6ŭ bŅ b˻ 7nfrastructureā 6ūĂ 6Ń 0ĄŤ 8ntainer˻ 6ůā 6ŭ bŅ b˻ 7nfrastructureā 6ūĂ 6Ń 1istributeŭ 0œŤ cĂ 5ntainer˻ iĂ 3ůā 3ŭ 8Ņ 9olicy 8˻ eĂ 4nfrastructureā 3ūę cĂ 3ǫĀ 3Ń bę bStepę 0ĶŤ 6Diskŭ 6Vmŭ 0ĘŤBuildĚ ds 6ntainerRecipes 4ůē 4ŭBuildĚ 9Packages aipelineImages hs 9Recipes 9˶ɣAggregations ks 9s 5nfrastructureē 4ūęĽ ms dŋ 4ĢįĀ 4WaitingŃSteps 5orkflowBuildĚ cƃ cStepƃ cs 0ǛŤĂ 5ntainer˻Ă 3ŭĂ 8˻Ă 0Retryŭ 0ʜŃStepŒ 1tartŭŅę 5ĀǿĿ 0ŧĀ 0ĝĀ 1pdateůā 6ŭŅ 7nfrastructureā 6ūĂ",
  importexport: "0ŢĹ 1reateĹ 0œShippingLabel 4tatus 0Ęƈ 0ĿĹ",
  inspector: "0AddĩToƙ 0ĖŘź hemplate 6Exclusionsʈ 6Āą 0ĄŘɡ gź hemplate 2scribeŘRuns iȀ jemplates 8CrossĉĊǴ 8Exclusions 8ƙ 8Āķ 9ulesPackages 0œŘō 3Exclusionsʈ 3ȨĮ 0ĘŘɡAgents hs eȀ femplates 4Ŋǅ 5xclusions 4ƙ 4ǗPackages 4ĢįĀ 0ʈAgents 0ţCrossĉĊǴ 2moveĩŬƙ 0ƉĢįĀ 1tartŘɡ 2opŘɡ 1ubscribeToŊ 0UnsubscribeŬŊ 1pdateŘź",
  "inspector-scan": "0˶Sbom",
  inspector2: "0ŀǑ 0ŉŀɎı˶ā 5ȷɎı˶ā 5œĉĠ 8ɎSnippet 8ɣŻ 9reeTrialInfo 8ǑEc2DeepʄĠ 5ĿǑEc2DeepʄĠ 0Ţƙō 6Sbomł 1reateCis˶ā 7odeıī i˶ā 8nnector 6Ǚ 8ndingsō 6Sbomł 0ĄCis˶ā 7odeıī i˶ā 8nnector 6Ǚ 2scribeĐā 1isable 7ʢǱĉ 4ssociateǑ 0ǎ 6ʢǱĉ 0œCis˶ō csultŻ 4lustersįŭ 4odeıī f˶ jā 5nfiguration 3ʢǱĉ 3Ec2Deepʄā 4ncryptionǪ 3ƙōĠ 3Ǒ 3Sbomł 0ĘĉĤ 4Cis˶ē bƮAggregatedByChecks uźĀ bs 5odeıɴ g˶āď xs 6nnector˶ē ds 6verage cŴ 4ʢǱǆ 4Filters 6ndingAggregations bs 4ǒ 4ĢįĀ 4ǀTotals 0ResetŝǪ 0ſVulnerabilities 2ndCisġȸ eȨ 1tartCisġ 6odeı˶ 2opCisġ 0ŧĀ 0ĝĀ 1pdateCis˶ā 7odeıī i˶ā 8nfiguration 9nector f˶ā 6Ec2Deepʄā 7ncryptionǪ 6Ǚ 6OrgEc2Deepʄā 9anizationā",
  "inspector2-telemetry": "0ˊHeartbeat 0ʜȨ dŊ 1tartġ 2opġ",
  interconnect: "0ǠĎ˝ 0ĖĎ 0ĄĎ 2scribeĎ˝ 0œĎ 3Ğ 0ĘAttach˺ 4Ɗ 4Ȏ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateĎ",
  internetmonitor: "0Ėǝ 0Ąǝ 0œȸŊ 3InternetŊ 3ǝ 3őƮ 8Ġ 0Ȫ 2stȸƂ 4InternetƂ 4Monitors 4ĢįĀ 0śő 2opő 0ŧĀ 0ĝĀ 1pdateǝ",
  invoicing: "0ŉœInvoiceČ 0ĖInvoiceUnit 6˚ɵɒ 0ĄInvoiceUnit 6˚ɵɒ 0œInvoiceCorrection aưƗŨ aPDF aUnit 3˚ɵɒ 0ĘInvoiceCorrections bǖ bUnits 4˚ɵŨ lSuppliers ls 4ĢįĀ 0ǛInvoiceưƗŨ 3˚ɵɒ 0ʜ˚ɵǦ 1tartInvoiceCorrection 0ŧĀ 0ĝĀ 1pdateInvoiceUnit 6˚ɵɒĠ 0Verify˚ɵǦ",
  iot: "0ǠĒǥ 1ddɰToǍą aɰą 1ssociateSbomǟŸċ 9ȀǟĹ 1ttachĂ 7rincipalĂ 6ıČ 6ɰȄ 0ŢAuditʶƼŏ bŏ 6Ēǥ 6DetectʶƼŏ 6Ĺ 9ę 1learƣAuthorizer 2oseTunnel 1onfirmTopicŁĻ 3nect 1reateAuditSuppression 8thorizer 6Ǎą 6ĒŬCsr hĸ 7ommand 7ustomƝ 6Dimension 7omainā 7ynamicɰą 6ƶƝ 6Ĺ 9Ĉ 6KeysAndĒ 6ʶŒ 6OTAĿ 6Ÿ dċ 7olicy cċ 7rovisioningClaim iĈ qċ 6Ǵƨ 6ƜAudit 7ecurityČ 7tream 6ɰ bą bƷ 7opicŁ fĻ 0ĄĉAuditā 7uditSuppression 8thorizer 6Ǎą 6CAĒ 7ertificate hĸ 7ommand dę 8nnection 7ustomƝ 6Dimension 7omainā 7ynamicɰą 6ƶƝ 6Ĺ 9ę 9Ĉ 6ʶŒ 6OTAĿ 6Ÿ dċ 7olicy cċ 7rovisioningĈ qċ 6ňɎ 7oleƨ 6ƜAudit 7ecurityČ 7tream 6ɰ bą bShadow bƷ 7opicŁ fĻ 6V2Š˕ 2precateɰƷ 2scribeĉAuditā 9uditɣ dʶƼŏ dSuppression dŏ athorizer 8Ǎą 8CAĒ 9ertificate jĸ 9ustomƝ 8ƣAuthorizer atectʶƼŏ 9imension 9omainā 8ŝā adpoint 9ventē 8ƶƝ 8Ȉ 8Ĺ bę bĈ 8ŗĹĈ 9itigationŒ 8ǞĈ sċ 8Ǵƨ 8ƜAudit 9ecurityČ 9tream 8ɰ dą dňŏ dƷ 9unnel 2tachĂ 7rincipalĂ 6ıČ 6ɰȄ 1isableTopicŁ 4ssociateSbomŬŸċ 0ǎTopicŁ 0œBehaviorľˣǖ 4ucketsAggregation 3Cardinality 4ommand aę 5nnection 3˫ŋ 3Indexingā 3ĹƓ 3Šż 3OTAĿ 3Ÿ aā aċ 4ercentiles 4olicy 9ċ 3ňɎ 5tainedŜ 3Ŵ 3ɰConnectivityĬ 8Shadow 4opicŁ cĻ 3V2Šż 0ĘActiveViolations 5ttachedŋ 5uditƙ 9ʶƼƃ qȋ 9Suppressions 9ȋ 6thorizers 4Ǎķ 4CAǁ 5ertificateɄ fs gByCA 5ommandƃ bs 5ustomƎ 4DetectʶƼƃ rȋ 5imensions 5omainē 4ƶƎ 4Indices 4ĹƃįĹ kɰ 7Ƥ 7s 4ŗĹƤ 5etricValues 5itigationƼ 4NamedShadowsįɰ 4OTAUpdates 5utgoingǁ 4ŸĚ bs 5olicies 9yPrincipals aĚ 5rincipalŋ dThings jV2 6ovisioningĈĚ os 4˴ĽįAuditɣ 6tainedˀ 5oleˌ 4SbomǦƮ 5cheduledAudits 5ecurityƄ kįź 5treams 5ubscriptions 4ĢįĀ 6rgetsįĂ eıČ 5hingķ fįɰ 9Principals jV2 9ňŏː ps 9ǵ 9s aInǍą cɰą 5opicŁȶ ds 5unnels 4V2ŠLevels 5iolationƂ 0OpenTunnel 0ʷ 2tšǿOnViolation 0Receive 2gisterCAĒ 9ertificate jWithoutCA 8ɰ 2jectĒǥ 2moveɰŬǍą fɰą 2placeTopicŁ 2tainʷ 1otateTunnelĊŶ 0ſȈ 2ndDirectŜ 2tƣAuthorizer aĂċ 3Šż 3V2Š˕ cż 1tartAuditʶƼŏ 5ɢę 5DetectʶƼŏ 5OnDemandAuditŏ 5ɰňŏ 2opɰňŏ 1ubscribe 0ŧĀ 1estũ 4ɑAuthorizer 1ransferĒ 0ĝĀ 1pdateĉAuditā 7uditSuppression 8thorizer 6Ǎą 6CAĒ 7ertificate hĸ 7ommand 7ustomƝ 6Dimension 7omainā 7ynamicɰą 6ŝā 7ventē 6ƶƝ 6Indexingā 6Ĺ 6ʶŒ 6Ÿ dā dċ 7rovisioningĈ 6Ǵƨ 6ƜAudit 7ecurityČ 7tream 6ɰ bą gsįɰ bShadow bƷ 7opicŁĻ 0ȁıČBehaviors",
  "iot-device-tester": "0Ȭċ 0DownloadɭSuite 0LatestIdt 0ʜƎ 1upportedċ",
  iotanalytics: "0ŉǛŜ 0ŢŅReprocessing 1reateğ 6ŷ dƠ btore 6Ņ 0Ąğ 6ŷ dƠ btore 6Ņ 2scribeğ 8ŷ dtore 8Šż 8Ņ 0œŷƠ 0Ęȴ 4ŷContents bs 9tores 4Pipelines 4ĢįĀ 0ǛŠż 0ɡŅȑ 0SampleğĬ 1tartŅReprocessing 0ŧĀ 0ĝĀ 1pdateğ 6ŷ btore 6Ņ",
  iotdeviceadvisor: "0ĖSuiteĔ 0ĄSuiteĔ 0œč 3SuiteĔ 8ɡ bō 0ĘSuiteƁ 9Runs 4ĢįĀ 0śSuiteɡ 2opSuiteɡ 0ŧĀ 0ĝĀ 1pdateSuiteĔ",
  iotevents: "0ŉAcknowledgeʺ 5ĄƵ 6isableʺ 5ǎʺ 5ǛŜ 5Resetʺ 5Snoozeʺ 5ĿƵ 0Ėʺľ 6Ƶľ 6ȹ 0Ąʺľ 6Ƶľ 6ȹ 2scribeʺ dľ 8Ƶ gľ lŐ 8ȹ 8Šż 0œƵľŐƮ 0ĘʺľĚ es 9s 4ƵľĚ hs cs 4ȹRoutings 9s 4ĢįĀ 0ǛŠż 0śƵľŐ 0ŧĀ 0ĝĀ 1pdateʺľ 6Ƶľ 6ȹ bƯ",
  iotfleethub: "0Ėă 0Ąă 2scribeă 0Ęƀ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateă",
  iotfleetwise: "0ŀVehicleƶ 0Ėǳ 6Decoderʥ 6ƶ 6ľʥ 6Signalȳ 7tateĈ 6Vehicle 0Ąǳ 6Decoderʥ 6ƶ 6ľʥ 6Signalȳ 7tateĈ 6Vehicle 1isassociateVehicleƶ 0ǏɢPayload 2tǳ 3Decoderʥ 3ŝā 3ƶ 3Šż 3ľʥ 3ţĉĠ 3Signalȳ 4tateĈ 3Vehicle aĠ 0ĶDecoderʥ 6Signalȳ 0ĘCampaigns 4DecoderʥĳInterfaces jSignals js 4Fleets aįVehicle 4ľʥNodes hs 4SignalȳNodes hs 5tateƤ 4ĢįĀ 4Vehicles cInƶ 0Ǜŝā 3Šż 0ţĉ 0ŧĀ 0ĝĀ 1pdateǳ 6Decoderʥ 6ƶ 6ľʥ 6Signalȳ 7tateĈ 6Vehicle",
  iotjobsdata: "0ʣĹę 0œ˲Ĺƃ 0śNext˲Ĺę 0ĿĹę",
  iotmanagedintegrations: "0Ėĉć 6ʠĺ 7onnectorĻ 7redentialLocker 6Ļ 6Ŋɺā 6ŗɰ 6ĥā 6Otaŏ dā 6ǞČ 0Ąĉć 6ʠĺ 7onnectorĻ 7redentialLocker 6Ļ 6Ŋɺā 6ŗɰ 6ĥā 6Otaŏ dā 6ǞČ 2registerĉć 0œĉć 3ʠĺ 4onnectorĻ 4redentialLocker 4ustomč 3ƣŝā 5stination 5viceȍ 3Ŋɺā 3Hubā 3ŗɰ fCapabilities gertificate gonnectivityĬ fMetaĬ fǿ 3ĥā 3Otaŏ aā 3ǞČ 3ɥɺā 3ƞċ 0Ęĉď 4ʠʚ 5onnectorȶ 5redentialLockers 4ȶ 6viceDiscoveries 5iscoveredʞ 4Ŋɺē 4ŗɰĉď gSchemas gs 4ĥē 4Otaŏē bƃ bs 4ǞƄ 4ƞĚ 4ĢįĀ 0Ǜƣŝā 3Hubā 3ɥɺā 0ţĉć 8žč 2setɥɺā 0ʜĺŊ 4ŗɰɢ 1tartĉćȐ 5ńȍ 0ŧĀ 0ĝĀ 1pdateĉć 6ʠĺ 7onnectorĻ 6Ļ 6Ŋɺā 6ŗɰ 6ĥā 6Otaŏ",
  iotsitewise: "0ŀAssets 9TimeSeriesToʻʓ 0ŉŀĬSegmentsToŷ eŮAssets 5ĄŷĬSegments 6isassociateĬSegmentsŬŷ hŮAssets 5œʻʓAggregates lValue qƕ 5ǛʻʓValue 0ŢȡĹ 6Ņę 6ő 1reateĊĂ 7pplication 7sset bľ gCompositeľ 6BulkĶĹ 6Computationľ 6Ƒ 8taset dłĹ 6ȡĹ 6ħ 6Ņ 7ortal 7roject 6ŏ 6Ś 0ĄĊĂ 7pplication 7sset bľ gCompositeľ gƒRelationship 6Computationľ 6Ƒ 8taset 6ħ 6Ņ 7ortal 7roject 6ŏ 7imeSeries 6Ś 2scribeĊĂ ation 9pplication 9sset dCompositeľ dľ iCompositeľ iƒRelationship dʓ 8BulkĶĹ 8Computationľ oęƦ 8Ƒ ataset fłĹ 9efaultŝā 8ȡĹ 9xecution 8ħ fʀā 8Šż 8Ņ gę 9ortal 9roject 8ő 8ſ 9torageā 8ŏ 9imeSeries 8Ś 1isassociateAssets cTimeSeriesŬʻʓ 0ǎSiteWiseī 1xecuteŒ 7ő 0œʻʓAggregates gValue lƕ 3CaptureĬ 3InterpolatedʻʓValues 3őƮ 3ſƮ 0ɑAssistant 0ĘĊŋ 6tions 5pplications 5ssetľCompositeModels eƭ es 9ƭ 9Relationships 9s 7ociatedAssets 4BulkĶƈ 4CompositionRelationships 8utationľĬBindingUsages kResolveToĽ ks 4Dashboards 6tasetĬȿRelationships ms błƈ bs 4ȡƈ 5xecutions 4ʃ 4ƒRelationships 4Ņƃ cs 5ortals 5rojectAssets bs 4ʟ 4Searches 4ĢįĀ 6sks 5imeSeries 4˦ 0ǛʻľƒRelationship 3ƣŝā 3Šż 3ƛā 0śŅę 5ő 5ſ 0ŧĀ 0ĝĀ 1pdateĊĂ 7sset bľ gCompositeľ gʓƯ bʓ 6Computationľ 6Ƒ 8taset 6ħ dʀā 6Ņ 7ortal 7roject 6ŏ 6Ś",
  iottwinmaker: "0ŉǛʓValues 0ŢĮǥĹ 1reateŤƷ 6ǰ 6ĮǥĹ 6Scene 7yncĹ 6Ś 0ĄŤƷ 6ǰ 6Scene 7yncĹ 6Ś 0Executeő 0œŤƷ 3ǰ 3ĮǥĹ 3ˏǢ 5opertyValue gƕ 3Scene 4yncĹ 3Ś 0ĘŤǵ ds 4ƽ 4Įǥƈ 4ƭ 4Scenes 5yncƈ 8Ľ 4ĢįĀ 4˦ 0ŧĀ 0ĝĀ 1pdateŤƷ 6ǰ 6ˏǢ 6Scene 6Ś",
  iotwireless: "0ŀAwsĉǟȕĉ 9ȦąǟFuotaŏ 9ʩńǟFuotaŏ rȦą rɰ hħǟĒ sɰ 0ŢȦąġ 1reateĻ 8viceČ 6Fuotaŏ 6Ȧą 6ĳ˒ā 6ĕČ 6ʩń eħ lŏ pĔ 0ĄĻ 8viceČ 6Fuotaŏ 6Ȧą 6ĳ˒ā 6Queuedˀ 6ĕČ 6ʩń kĶŏ eħ lŏ pĔ 2registerʩń 1isassociateAwsĉŬȕĉ cȦąŬFuotaŏ cʩńŬFuotaŏ uȦą uɰ kħŬĒ vɰ 0œĻ 5viceČ 3ŊāByĀǵ 3Fuotaŏ 3ɺLevelsByĀǵ 3Ɲā 9s 4ulticastą hġ 3ĳ˒ā 3ȕĉ 4osition bā bʐ 3ĀŊā bɺ˕ bPosition 3ĕč aČ 3ʩń hĶŏ hŴ bħ iĒ iFirmwareǷ iŴ iŏ mĔ 0Ęȶ 6viceƄ asįʩńĶŏ 4Ŋē 4Fuotaȋ 4Ȧķ jByFuotaŏ 4ĳ˒ē 4ȕǆ 5ositionē 4Queuedˀ 4ĕƄ 4ĢįĀ 4ʩńĶȋ is cħŏƁ js 0ǛPositionā 3Āɺ˕ 0ResetAllĀɺLevels 5Āɺ˕ 0ʜĬToȦą aʩń 1tartBulkŀʩńǟȦą 9ȷʩńŬȦą 5Fuotaŏ 5Ȧąġ 5ĳ˒Ş 5SingleʩńĶŏ 5ʩńĶŏ 0ŧĀ 1estʩń 0ĝĀ 1pdateĻ 6ŊāByĀǵ 6Fuotaŏ 6ɺLevelsByĀǵ 6Ɲā 7ulticastą 6ĳ˒ā 6ȕĉ 7osition 6ĀŊā ePosition 6ʩń kĶŏ eħ",
  iq: "0ǠCall 1pproveȏŇ 8roposal 1rchiveȞ 0ʎ˝ 1reateȞ 6Expert 6Listing 6Milestone˝ 6ȏŇ 7roject 6Ň 6Ɯ˝ 7eller 6Upfront˝ 0DeclineCall 2leteř 1isableIndividualǊČ 1ownloadř 0ǎIndividualǊČ 2dCall 0œBuyer 3Call 4hatInfo 7ˀ 7Ŷ 4ompanyChatˀ aČ 5nversation 3Expert 3Listing 3ǫSeller 3ȏŇ 4roposal 3Ň 5view 0HideŇ 0InitiateCall 0ȪAwsCertification 2stʪ 4Conversations 4ExpertĊLogs 4Listings 4ȏǈ 5roposals 4ǈ 6views 0MarkChatŜRead 0ˋȏŇ 7roposal 0ʜCompanyChatŜ 4IndividualChatŜ 0UnarchiveȞ 2linkAwsCertification 1pdateCompanyČ 8nversationǒ 6Expert 6Listing 6Ň 2loadř 0WithdrawȏŇ 9roposal 1riteȫ",
  "iq-permission": "0ApproveĊȭ 7ĦŇ 1ssumeĦǴ 0ĖĦŇ 0œĦŇ 0ĘĦǈ 0ˋĦŇ 2vokeĦŇ 0WithdrawĦŇ",
  ivs: "0ŉœğ 8ŞǪ 5śViewerġRevocation 0ĖAdā 6ğ 6Encoderā 6Ingestā 6ParticipantŶ 7laybackRestrictionĂ 6˳ā 6Stage 8orageā 8reamǪ 0ĄAdā 6ğ 6Encoderā 6Ingestā 6PlaybackǪPair eRestrictionĂ 7ublicǪ 6˳ā 6Stage 8orageā 8reamǪ 1isconnectParticipant 0œAdā 3ğ 4omposition 3Encoderā 3Ingestā 3Participant 4laybackǪPair bRestrictionĂ 4ublicǪ 3˳ā 3Stage 8ġ 5orageā 5ream 9Ǫ 9ġ 0ĶPlaybackǪPair 7ublicǪ 1nsertAdBreak 0ĘAdē 4ȴ 5ompositions 4Encoderē 4Ingestē 4ParticipantƂ fReplicas fs 5laybackǪPairs cRestrictionŋ 5ublicKeys 4˳ē 4StageǤ 9s 6orageē 6reamKeys aǤ as 4ĢįĀ 0ǛĮ 0śComposition 5Participantě 5ViewerġRevocation 2opComposition 4Participantě 4Ş 0ŧĀ 0ĝĀ 1pdateAdā 6ğ 6Ingestā 6PlaybackRestrictionĂ 6Stage",
  ivschat: "0ĖChatŶ 6Šā 6Room 0ĄŠā 6Ŝ 6Room 1isconnectņ 0œŠā 3Room 0ĘŠē 4Rooms 4ĢįĀ 0ʜŊ 0ŧĀ 0ĝĀ 1pdateŠā 6Room",
  kafka: "0ŉŀScram˼ 5ȷScram˼ 0Ėğ 7luster dV2 7onfiguration 6Replicator 6Topic 6˧Ď 0Ąğ 7luster dĂ 7onfiguration 6Replicator 6Topic 6˧Ď 2scribeğ 9luster fƻ oV2 fV2 9onfiguration lˁ 8Replicator 8Topic dPartitions 8˧Ď 0œBootstrapBrokers 3ĪĂ 4ompatibleKafkaĚ 0Ęȴ 5lient˧Ɗ 6usterɫ lV2 bs cV2 5onfiguration˵ hs 4KafkaĚ 4Nodes 4Replicators 4ScramSecrets 4ĢįĀ 5opics 4˧Ɗ 0ǛĪĂ 0RebootBroker 2jectƥ˧Ď 0ŧĀ 0ĝĀ 1pdateBrokerCount cƛ cƷ 6ğ 7lusterā dKafkaċ 7onfiguration 9nectivity 6˗ 6Rebalancing 8plicationInfo 6ı 7torage 6Topic",
  "kafka-cluster": "0AlterĪ cDynamicā 5ą 5Topic aDynamicā 6ransactionalId 0Ɵ 1reateTopic 0Ąą 6Topic 2scribeĪ fDynamicā 8ą 8Topic dDynamicā 9ransactionalId 0ReadĬ 0WriteĬ 9Idempotently",
  kafkaconnect: "0Ėĺ 7ustomPlugin 6Workerā 0Ąĺ 7ustomPlugin 6Workerā 2scribeĺ hƻ 9ustomPlugin 8Workerā 0Ęĺɫ ds 5ustomPlugins 4ĢįĀ 4Workerē 0ŧĀ 0ĝĀ 1pdateĺ",
  kendra: "0ŀƽToʱ 9PersonasToƽ 0ŉĄƓ bFeaturedƮƉ 5œƓĠ 5ǛƓ 0Clearőʫ 1reateĊűā 6ĬĲ 6ʱ 6Faq 7eaturedƮƉ 6Ȉ 6őʫȠĘ 6Thesaurus 0ĄĊűā 6ĬĲ 6ʱ 6Faq 6Ȉ 6Ȅǉ 6őʫȠĘ 6Thesaurus 2scribeĊűā 8ĬĲ 8ʱ 8Faq 9eaturedƮƉ 8Ȉ 8Ȅǉ 8őʫȠĘ oģ 8Thesaurus 1isassociateƽŬʱ cPersonasŬƽ 0œőʫ 3ȧ 0ĘĊűē 4ĬĲɬƈ es 4ǰPersonas 5xperienceƽ es 4Faqs 5eaturedƮʊ 4ķOlderThanOrderingId 4Indices 4őʫȠLists 4ĢįĀ 5hesauri 0ǛȄǉ 0ő 0Retrieve 0śĬĲɬĹ 2opĬĲɬĹ 1ubmitǡ 0ŧĀ 0ĝĀ 1pdateĊűā 6ĬĲ 6ʱ 6FeaturedƮƉ 6Ȉ 6őʫȠĘ mģ 6Thesaurus",
  "kendra-ranking": "0ĖRescoreęǢ 0ĄRescoreęǢ 2scribeRescoreęǢ 0ĘRescoreęPlans 4ĢįĀ 0Rescore 0ŧĀ 0ĝĀ 1pdateRescoreęǢ",
  kinesis: "0AddĢToŞ 1ssociateStreamsǟğ 0Ėğ 6Ş 0DecreaseŞǣPeriod 2leteğ 6ĀĂ 6Ş 2registerŞConsumer 2scribeĉđ 8ğ 8Ȣ 8Ş eConsumer eƦ 1isableEnhanced˗ 0ǎEnhanced˗ 0œǨ 5sourceĂ 3ShardIterator 0IncreaseŞǣPeriod 2jectApiError 0Ęȴ 4Shards 5treamConsumers as 4ĢįĀ bŞ 0MergeShards 0ǛȊ 9s 5sourceĂ 0ţŞConsumer 2moveĢŬŞ 0SplitShard 1tartŞŝ 2opŞŝ 1ubscribeToShard 0ŧĀ 0ĝĀ 1pdateĉđ 6ğ 6MaxȊSize 6ShardCount 7treamMode cȊůStrategy cWarmThroughput",
  kinesisanalytics: "0AddăʠWatchŠOption eȹ jProcessingā e˘ eʦĬĲ e˧ā 0Ėă hPresignedUrl hİ 0Ąă hʠWatchŠOption hȹProcessingā h˘ hʦĬĲ hİ h˧ā 2scribeă jƻ jİ jċ 1iscoverȹƞ 0œăǿ 0Ęăɫ fȧ fĚ fs 4ĢįĀ 0Rollbackă 0śă 2opă 0ŧĀ 0ĝĀ 1pdateă hƌā",
  kinesisvideo: "0ƟAsMaster 9Viewer 1reateSignalingğ 7tream 0ĄEdgeā 6Signalingğ 7tream 2scribeEdgeā 8ŭƇā 8MappedĀā 9ediaƛā 8ĥā 8Signalingğ 9tream eƛā 0œClip 3DASHǄġURL 4atač 3HLSǄġURL 3IceƏģ 4mages 3ɻ 8įFragmentĘ 3Signalingğč 0Joinƛġ iAsViewer 0ĘEdgeƔē 4Fragments 4Signalingȴ 5treams 4ĢįĀ bŞ 0Ǜɻ 0ʜAlexaOfferToMaster 1tartEdgeāĿ 0ŧĀ 3Ş 0ĝĀ 5Ş 1pdateĬǣ 6ŭƇā 6ɻƛā 6ĥā 6Signalingğ 7tream cƛā",
  kms: "0ŢǪDeletion 1onnectžǪƸ 1reateƨ 6žǪƸ 6ȭ 6Ǫ 0Decrypt 2leteƨ 6žǪƸ 6ImportedǪMaterial 2riveShared˼ 2scribežǪStores 8Ǫ 1isableǪ aRotation 3connectžǪƸ 0ǎǪ 9Rotation 2crypt 0ǏĬǪ fPair jWithoutPlaintext fWithoutPlaintext 8Mac 8Random 2tǪLastǀ 6Ă 6RotationĠ 3ǻįĶ 4ublicǪ 0ĶǪMaterial 0Ęˌ 4˸ 4Ǫŋ 7Rotations 7s 4ĀĢ 6tirable˸ 0ǛǪĂ 0ReEncryptŬ 9To 2plicateǪ 2tireȭ 2vokeȭ 1otateǪOnDemand 0şǪDeletion 1ign 1ynchronize˷ƴǪ 0ŧĀ 0ĝĀ 1pdateƨ 6žǪƸ 6ǪDescription 6Primaryƴ 0Verify 6Mac",
  lakeformation: "0AddLFĢToĀ 0ŉȭĤ 5RevokeĤ 0Ţˤ 1ommitˤ 1reateĬCellsǙ 6LFŧ bExpression 7akeFormationĨɧā jOptIn 0ĄĬCellsǙ 6LFŧ bExpression 7akeFormationĨɧā jOptIn 6ObjectsOnŢ 2registerĀ 2scribeLakeFormationĨɧā 8Ā 8ˤ 0Extendˤ 0œĬĊ 7CellsǙ 7LakeȄ bđ 3˫ĤįPath 3LFŧ 8Expression 3őǿ cistics 3ĀLFĢ 3ŖObjects 4emporaryGlue˅Ƌ gŖƋ 3WorkUnitƮ bs 1rantĤ 0ĘĬCellsǙ 4LFŧExpressions 9s 5akeFormationOptIns 4Ĥ 4Ľ 4ŖƛOptimizers 5ransactions 0ǛĬLakeđ 0ţĀ gǟPrivilegedĊ 2moveLFĢŬĀ 2vokeĤ 0ſʡByLFĢ 6TablesByLFĢ 1tartőPlanning 5ˤ 0ĿĬCellsǙ 6LFŧ bExpression 7akeFormationĨɧā 6Ā 6ŖObjects bƛOptimizer",
  lambda: "0AddLayerċĦ 3Ħ 0CheckpointDurableę 1onnectMicrovm 1reateƨ 6Ŕĸ 7odeȟģ 6ŊĲǉ 6Ž eUrlģ 6MicrovmˇŶ dŭ dShellˇŶ 6ĳĺ 0Ąƨ 6Ŕĸ 7odeȟģ 6ŊĲǉ 6Ž eɎȟģ gncurrency eŊɑģ eUrlģ 6Layerċ 6Microvmŭ iċ 6ĳĺ 6ǃConcurrencyģ 6ĀĂ 1isableě 0ǎě 0œĉđ 4lias 3Ŕĸ 4odeȟģ 3Durableę jƕ jǿ 3ŊĲǉ 3Ž bɎȟģ dncurrency efiguration bŊɑģ bRecursionģ bơģ bUrlģ 3Layerċ fĂ 3Microvm aŭ fBuild fċ 3ĳĺ 3Ă 4rovisionedConcurrencyģ 3ĀĂ 4untimeȔģ 0ɑAsync 6Ž eUrl 0Ęˌ 4ŔɄ 5odeȟȵ 4DurableƃByŽ 4ŊĲMappings 4ŽŊɑȵ cUrlȵ cĚByŔĸ cs dByɎȟģ 4LayerĚ 9s 4ŗMicrovmŭĚ ns 5icrovmŭBuilds gĚ gs bs 4ĳʚ 4ǃConcurrencyȵ 4Ģ 4ĚByŽ 0PassŔĸ 4ĳĺ 1ublishLayerċ 7ċ 2tŽɎȟģ dncurrency bŊɑģ bRecursionģ bơģ 3ǃConcurrencyģ 3ĀĂ 4untimeȔģ 0ɆLayerċĦ 6Ħ 2sumeMicrovm 1unMicrovm 0ʜDurableęCallbackFailure sHeartbeat sSuccess 1topDurableę 1uspendMicrovm 0ŧĀ 1erminateMicrovm 0ĝĀ 1pdateƨ 6Ŕĸ 7odeȟģ 6ŊĲǉ 6ŽɎ iȟģ gnfiguration eŊɑģ eUrlģ 6Microvmŭ iċ 6ĳĺ",
  launchwizard: "0ĖAdditionalɽ 6ĭ 6đƉ 0ĄAdditionalɽ 7pp 6ĭ 6đƉ 2scribeAdditionalɽ 8ǃȌ hingƂ 8đƉ 0œĭ dȩċ 3InfrastructureSuggestion 4pƐ 3ĀCostʐ bĜ 3đƉ 3ǧ bʻ gs bĭȩ 0ĘAdditionalNodes 5llowedĽ 4ĭƂ eȩĚ es 4ǃApps 4ĀCostEstimates 4đʊ 4ĢįĀ 4ǧĭż mPatterns cs 0ǛđƉ 0śǞ 0ŧĀ 0ĝĀ 1pdateĭ 6đƉ",
  lex: "0ŉĖžȤɪ 5ĄžȤɪ 5ĿžȤɪ 1uildBotLocale 0ĖBot 9ƨ 9ğ 9Locale 9ʸ 9ċ 6žȤ 6ł 6Intent cċ 6ĀĂ kǮ 6Slot aƷ eċ 6ɭƉ dDiscrepancyō 6ƧUrl 0ĄBot 9ƨ analyzerĜ 9ğ gć 9Locale 9ʸ 9ċ 6žȤ 6ł 6Ķ 7ntent cċ 6ĀĂ kǮ 6ġ 7lot aƷ eċ 6ɭƉ 6Utterances 2scribeBot bƨ cnalyzerĜ bğ bLocale bĜ dplica dsourceƇ bċ 8žȤ oĮ 8ł 8Ķ 9ntent 8ĀĂ 8Slot cƷ 8ɭę cƉ fDiscrepancyō fƇ 0ǏBotElement 2tBot 6ƨ bes 6ğć os 6Ě 6s 4uiltinIntent gs aSlotǵ 3ł 3Ķ 4ntent 9Ě 9s 3ǋ cs 3ġ 4lotƷ bĚ bs 3ɭę˂Url 3Utterancesʝ 0ĘAggregatedUtterances 4BotƨReplicas ces 8nalyzerĵ 7ȴ 7Locales 7ĵ 9plicas 9sourceGenerations 7ċReplicas es 7s 5uiltInIntents bSlotǵ 4žȤʿ 4Exports 4Imports 5ntentƎ aPaths aStageƎ as 4RecommendedIntents 4ġɌĬ bƎ 5lotǵ 8s 4ĢįĀ 5estęɓʿ hs 8ƉǨ bs 0PostƠ 4Text 1utBot 6ƨ 3Intent 3ġ 4lotƷ 0RecognizeText 9Utterance 0ſɍTranscripts 1tartBot˒ 8Ĝ asourceƇ 5Ȟ 5Ķ 5ǋ 5ɭę 9ƉƇ 2opBot˒ 7Ĝ 0ŧĀ 0ĝĀ 1pdateBot 9ƨ 9Locale 9Ĝ 6žȤ 6ł 6Intent 6ĀĂ 6Slot aƷ 6ɭƉ",
  "license-manager": "0Ǡȭ 0ȬInɈ 5outBorrowɈ 8Ɉ 1reateȭ bċ 6Ɉ dʻą iRuleset dā gversionŏįĀ dȅōGenerator dċ 6Ŷ 0Ąȭ 6Ɉ dʻą iRuleset dā dȅōGenerator 6Ŷ 0ExtendɈConsumption 0œĊŶ 3ȭ 3Ɉ aʻą fRuleset aā dversionŏ aȅōGenerator aǀ 3ĕđ 0ĘAssetsįɈʻą 7ociationsįɈā 4Distributed˸ 4FailuresįɈāɫ 4Ɉʻķ gRulesets bē pįĐ eversionȋ bȅōGenerators bSpecificationsįĀ bĚ bs 4Received˸ iįĐ cLicenses kįĐ 6sourceInventory 4ĢįĀ 5okens 4ǀįɈā 0ˋȭ 0ŧĀ 0ĝĀ 1pdateɈʻą iRuleset dā dȅōGenerator dSpecificationsįĀ 6ĕđ",
  "license-manager-linux-subscriptions": "0Deregisterėĸ 0œ˟ėĸ 3ĕđ 0ĘLinuxėļ ls 4˟ėɄ 4ĢįĀ 0ţėĸ 0ŧĀ 0ĝĀ 1pdateĕđ",
  "license-manager-user-subscriptions": "0ŀņ 0ĖɈƏč 0ĄɈƏč 2registerĨĸ 1isassociateņ 0ĘĨɄ 5nstances 4ɈƏƅ 4Ǖǅ 4ĢįĀ 4ņď 0ţĨĸ 0śǕė 2opǕė 0ŧĀ 0ĝĀ 1pdateĨĸđ",
  lightsail: "0AllocateStaticIp 1ttachĒToů 6Disk 6ļToLoadȆ 6LoadȆTlsĒ 6StaticIp 0CloseĆǊPorts 1opyİ 1reateȂ cĊǪ 6Ē 7loudFormationɼ 7ontactMethod binerĕ mĭ mƿLogin 6Disk aŬİ aİ 9tribution 7omain cEntry 6GUIġĊŻ 6Ćİ es fŬİ 6ǪPair 6LoadȆ iTlsĒ 6RelationalƢ oŬİ oİ 0Ąʺ 7utoİ 6Ȃ cĊǪ 6Ē 7ontactMethod binerŭ fĕ 6Disk aİ 9tribution 7omain cEntry 6Ć eİ 6ǪPair 7nownHostKeys 6LoadȆ iTlsĒ 6RelationalƢ oİ 2tachĒŬů 6Disk 6ļŬLoadȆ 6StaticIp 1isableAddOn 1ownloadƣǪPair 0ǎAddOn 1xportİ 0œActiveNames 4larms 4utoȧ 3Blueprints 4ucketĊKeys 9Bundles 9ƝĬ 9s 5ndles 3ǁ 4loudFormationɼǨ 4ontactMethods 8inerAPIĮ cImages cɺ cĕɅ jƝĬ jPowers js 5stʐ 3Disk 7İ fs 7s 6tributionBundles fLatestǲReset fƝĬ fs 4omain 9s 3łİǨ 3Ć bĊŻ bƝĬ bPortStates bİ js ctate bs 3ǪPair as 3LoadȆ fƝĬ fTlsǁ iŋ fs 3ƻ cs dįĀ 3ʕ 5lationalƢ lBlueprints mundles lƂ lɺƂ oStreams lMasterņɊ metricĬ lǻ lİ ts ls 3Setupƕ 4taticIp bs 0ĶǪPair 1s˧Peered 0OpenĆǊPorts 0Peer˧ 1utʺ 3ĆǊPorts 0RebootĆ 6RelationalƢ 2gisterɂŭ 2leaseStaticIp 2setůǲ 0ʜŪMethodš 2tIpƐƷ 3ĀĊįȂ 3upĆHttps 1tartGUIġ 5Ć 5RelationalƢ 2opGUIġ 4Ć 4RelationalƢ 0ŧĀ 1estʺ 0Unpeer˧ 2tagĀ 1pdateȂ cʭ 6ɂĕ 6ů iʭ 7omainEntry 6ĆĮż 6LoadȆŎ 6RelationalƢ oǻ",
  logs: "0ŀKmsǪ 9ĲToS3Ŗī 0CallǟBearerŶ 2ncelłŏ 6Ķŏ 1reateƗ 6łŏ 6Ķŏ 6ɺ˨Ƶ 9Ɨ 9ą 9Ş 8okupŖ 6Ɯő 0ĄĉĂ 6ĬŹĂ 7elivery eĻ pĂ eĲ 8stination 6ȈĂ 8tegration 6ɺ˨Ƶ 9Ɨ 9ą 9Ş 8okupŖ 6ƝǙ 6ŅŁ 6őĔ 6ĀĂ 8tentionĂ 6Ɯő 7ubscriptionǙ 7yslogā 6˥ 2scribeĉŋ 8āƤ 8Deliveries fyȶ gǾ astinations 8łȋ 8FieldIndexes 8ĶŏBatches is 9ndexŋ 8ɺķ bStreams aokupTables 8ƝFilters 8ʟ cyƁ 8Āŋ 8ėFilters 1isassociateKmsǪ cĲŬS3Ŗī 0ǙɺƂ 0œĬŹĂ 4elivery bĻ mĂ bĲ 3ī 3ɺ˨Ƶ 6Ɨ 6Ƃ 6Fields 6ąFields 6Ȋ 5okupŖ 3őƮ 3Ɯő hƕ 4torageTierĂ 3˥ 0Integrateǟŷ dS3Ŗ 0Ȫ 2stAggregateɺąǖ 5nomalies 4ƽįɺą 4ɴ 4ɺ˨Detectors 7Deliveries 7ķ dįǰ gő 4Ɯʟ 5ourcesįS3Ŗī 5yslogē 4ĢįĀ 8ɺą 0ProcessǟŅ 1utĉĂ 3BearerŶȜ 3ĬŹĂ 4eliveryĻ mĂ bĲ 5stination eĂ 3ȈĂ 5tegration 3ɺƂ 6ąDeletionŹ 3ƝǙ 3ŅŁ 3őĔ 3ĀĂ 5tentionĂ 3ƛTierĂ 4ubscriptionǙ 4yslogā 3˥ 0śLiveTail 5ő 2opLiveTail 4ő 0ŧɺą 3Ā 1estƝǙ 4˥ 0Unmask 2tagɺą 5Ā 1pdate˨ 6Ɨā 6ɺ˨Ƶ 9Ɨ 8okupŖ 6Ɯő",
  lookoutequipment: "0Ėŷ 6Ɔɔ 6Label bą 6ľ 6Retrainingɔ 0Ąŷ 6Ɔɔ 6Label bą 6ľ 6ĀĂ 8trainingɔ 2scribeĬǶĹ cset 8Ɔɔ 8Labelą 8ľ dċ 8ĀĂ atrainingɔ 8label 0Ķŷ 6ľċ 0ĘĬǶƈ 8sets 4ƆƂ executions dSchedulers 4Labelķ 9s 4ľĚ 9s 4RetrainingSchedulers 4SensorŴ 4ĢįĀ 0ǛĀĂ 0śĬǶĹ 5Ɔɔ 5Retrainingɔ 2opƆɔ 4Retrainingɔ 0ŧĀ 0ĝĀ 1pdateActiveľċ 6Ɔɔ 6Labelą 6ľ 6Retrainingɔ",
  lookoutmetrics: "0˿˨Ƶ 0Backɭ˨Ƶ 0ĖAlert 7nomalyƵ 6ƝƉ 0ʂ˨Ƶ 2leteAlert 7nomalyƵ 2scribeAlert 9nomalyŕƃ lor 8ƝƉ 2tectƝƉģ 0œ˨ą 3ĬʔƎ 3ǡ 3SampleĬ 0ĘAlerts 5nomalyDetectors bą˴Ǝ gǖ gTimeSeries 4Ɲʊ 4ĢįĀ 0Ǜǡ 0ŧĀ 0ĝĀ 1pdateAlert 7nomalyƵ 6ƝƉ",
  lookoutvision: "0Ėŷ 6ľ 6Ů 0Ąŷ 6ľ 6Ů 2scribeŷ 8ľ d˄Ĺ 8Ů 8Trialŕ 2tectAnomalies 0Ęŷ˭ 4ľ˄ƈ 9s 4˛ 4ĢįĀ 5rialDetections 0śľ a˄Ĺ 5Trialŕ 2opľ 0ŧĀ 0ĝĀ 1pdateŷ˭",
  m2: "0ŢŉĹę 1reateă 6ĬƉłŏ dĶŏ 7eployment 6Ğ 0Ąă hŬĞ 6Ğ 0œă eċ 3ŉĹę 3ĬƉŻ ałŏ aĶŏ 4eployment 3Ğ 3SignedBluinsightsUrl 0ĘăĚ fs 4ŉĹƁ cƃ cRestart˺ 4ĬƉłƕ bĶƕ bs 5eployments 4ɳĚ 6vironments 4ĢįĀ 0śă 5ŉĹ 2opă 0ŧĀ 0ĝĀ 1pdateă 6Ğ",
  machinelearning: "0AddĢ 0ĖŉPrediction 6ĬĲŬRDS ledshift kS3 6ų 6MLľ 6Realtimeč 0ĄŉPrediction 6ĬĲ 6ų 6MLľ 6Realtimeč 6Ģ 2scribeŉPredictions 8ĬǾ 8Evaluations 8MLModels 8Ģ 0œŉPrediction 3ĬĲ 3ų 3MLľ 0Predict 0ĿŉPrediction 6ĬĲ 6ų 6MLľ",
  macie2: "0Ǡƚ 0ŉœžĬIdentifiers 5ĿAutomatedȍǆ 0ĖAllowĘ 6əĹ 7ustomĬʳ 6ƙǙ 6ɜ 6Ǒ 6Sampleƙ 0Declineɜ 2leteAllowĘ 6žĬʳ 6ƙǙ 6ɜ 6Ǒ 2scribeBuckets 8əĹ 8Đā 1isableMacie 7ĐǱĉ 4ssociateŬɕĉ gMasterĉ cǑ 0ǎMacie 6ĐǱĉ 0œɕĉ 4llowĘ 4utomatedȍā 3ȂŴ 3əłā hʧ 4ustomĬʳ 3ɣŴ as bǙ bPublicationā 3ɜCount 3Macieġ 5sterĉ 4ember 3ĀČ 5vealā 3SensitiveĬOccurrences rǌ bityʄĈ 3ǀŴ 8Totals 0ĘAllowLists 5utomatedȍǆ 4əƈ iScopes 5ustomĬIdentifiers 4ƙ cFilters 4ɜ 4ŗĬIdentifiers 5embers 4ĐǱǆ 4ĀČ˂ jDetections 4SensitivityʄƤ 4ĢįĀ 0Ǜəłā 3ƙPublicationā 0ſĽ 0ŧĀ 1estžĬʳ 0ĝĀ 1pdateAllowĘ 7utomatedȍā 6əĹ kʧ 6ƙǙ 6Macieġ 7emberġ 6Đā 6ĀČ lDetections 8vealā 6SensitivityʄĈ",
  managedblockchain: "0ĖAccessor 6Ǒ 6ĳ 7ode 6˝ 0ĄAccessor 6Ǒ 6ɽ 0GET 1etAccessor 3Ǒ 3ĳ 4ode 3˝ 0ɑ 6RpcBitcoinMainnet gTestnet 9PolygonMainnet humbaiTestnet 0ĘAccessors 4ɜ 4ǒ 4Networks 5odes 4˝Votes cs 4ĢįĀ 0POST 0ˋƚ 0ŧĀ 0ĝĀ 1pdateǑ 6ɽ 0VoteOn˝",
  "managedblockchain-query": "0ŉœŶBalance 0œʻContract 3ŶBalance 4ransaction 0ĘʻContracts 4FilteredˤƂ 4ŶBalances 5ransactionƂ fs",
  mapcredits: "0ĘɍPrograms 4QuarterCredits bSpend",
  marketplacecommerceanalytics: "0ǏĬƉ 0śɷĬł",
  mechanicalturk: "0ǠɘŇ 1pproveǯ 1ssociateɘǟWorker 0ĖAdditionalAssignmentsįHIT 6HIT 9Ʒ 9ǟHITƷ 6ɘƷ 6WorkerȠ 0ĄHIT 6ɘƷ 6WorkerȠ 1isassociateɘŬWorker 0œĉBalance 4ssignment 3ȓƧURL 3HIT 3ɘScore gƷ 0ĘAssignmentsįHIT 4BonusPayments 4HITs 8įɘƷ 4ɘǈ hǵ 4ȫĂƮįHIT aableHITs 4WorkerBlocks asǟɘƷ 0ˊWorkers 0ˋǯ 6ɘŇ 0ʜBonus 4ɭŊĥ 0ĿExpirationįHIT 6HITȫĠ 9ƷOfHIT 6ĥđ 6ɘƷ",
  mediaconnect: "0AddBridgeOutputs 9Ǿ 3ǚɻStreams 7Outputs 7Ǿ 7˧Interfaces 1ssociateʹĳƒ 0ĖBridge 6ǚ 6ħ 6ʹȹ cĳƒ c˘ 0ĄBridge 6ǚ 6ħ 6ʹȹ cĳƒ c˘ 2registerħĆ 2scribeBridge 8ǚ cĲĮ iThumbnail 8ħ fĆ 8ʅ 8Ų 1iscoverħPollč 0œʹȹ eĲĮ eThumbnail 9ĳƒ 9˘ 1rantǚˬ 0ĘBridges 4ˬ 4Flows 4ħļ bs 4Ƀ 4Reservations 5outerInputs aĳInterfaces aOutputs 4ĢįĀ 0Pollħ 1urchaseʅ 0ɆBridge˘ cĲ 6ǚɻŞ a˘ aĲ a˧ƒ 2startʹȹ d˘ 2vokeǚɛ 0śǚ 5ʹȹ b˘ 2opǚ 4ʹȹ a˘ 1ubmitħǿǘ 0ŧĀ 2keʹȹ 0ĝĀ 1pdateBridge c˘ cĲ dtate 6ǚ aɛ aɻŞ a˘ aĲ 6ħĆ 6ʹȹ cĳƒ c˘",
  mediaconvert: "0ŀĒ 0ŢĹ 1reateĹ 9Ĉ 6Preset 6Ⱦ 6ĀǬ 0ĄĹĈ 6Ă 7reset 6Ⱦ 2scribeƅ 1isassociateĒ 0œĹ 6Ĉ 3Ă 4reset 3Ⱦ 0ĘĹƤ 7s 4Presets 4Queues 4ĢįĀ 4Ě 0Probe 1utĂ 0ſƈ 0ŧĀ 0ĝĀ 1pdateĹĈ 6Preset 6Ⱦ",
  mediaimport: "0ĖƢBinaryİ",
  medialive: "0Ǡȹńǥ 0ŉĄ 5ś 7op 5Ŀş 0Ţȹńǥ 1laimń 1reateğ dɾą 7loudWatchʺĈ tą 8uster 6ŊBridgeŁĈ tą 6ȹ bıą 6Multiplex fProgram 6ĳ 7ode aňScript 6ȕȹ 6SdiĲ 7ignalMap 6Ģ 0Ąğ dɾą 7loudWatchʺĈ tą 8uster 6ŊBridgeŁĈ tą 6ȹ bıą 6Multiplex fProgram 6ĳ 7ode 6Ų 6ş 7diĲ 7ignalMap 6Ģ 2scribeĉā 8ğ fɾą 9luster 8ȹ dń jThumbnail dıą 8Multiplex hProgram 8ĳ 9ode 8ʅ 8Ų 8ş 9diĲ 8Thumbnails 0œʠWatchʺĈ qą 3ŊBridgeŁĈ qą 3SignalMap 0ĘAlerts 4ğɾķ bs 5loudWatchʺĈķ rs 6usterAlerts bs 4ŊBridgeŁĈķ rs 4ȹńTransfers fs 9ıķ 9s 4MultiplexAlerts dPrograms des 4Networks 5odes 4Ƀ 4Reservations 4SdiǾ 5ignalMaps 4ĢįĀ 4Ě 0PollAnywhere 1urchaseʅ 0Rebootȹń 2jectȹńǥ 2startğPipelines 0śğ 5Ąǝĭ 5ȹń gƌWindow 5ǝĭ 6ultiplex 5ĿSignalMap 2opğ 4ȹń 4Multiplex 1ubmitAnywhereǿǘ 0ǥȹń 0Ŀĉā 6ğ dClass dɾą 7loudWatchʺĈ tą 8uster 6ŊBridgeŁĈ tą 6ȹ bń bıą 6Multiplex fProgram 6ĳ 7ode aǿ 6Ų 6SdiĲ",
  mediapackage: "0ConfigureLogs 1reateğ 6HarvestĹ 6Ȼč 0Ąğ 6Ȼč 2scribeğ 8HarvestĹ 8Ȼč 0Ęȴ 4Harvestƈ 4Ȼƅ 4ĢįĀ 0RotateğƋ 6IngestčƋ 0ŧĀ 0ĝĀ 1pdateğ 6Ȼč",
  "mediapackage-vod": "0ConfigureLogs 1reateʻ 6˄ā fą 0Ąʻ 6˄ā fą 2scribeʻ 8˄ā hą 0ĘAssets 4˄ē dķ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdate˄ą",
  mediapackagev2: "0ŢHarvestĹ 1reateğ dą 6HarvestĹ 6Ȼč 0Ąğ dą dĂ 6Ȼč kĂ 0œğ aą aĂ 3HarvestĹ 4eadƍ 3ƍ 4riginč hĂ 0Harvestƍ 0Ęğķ bs 4Harvestƈ 4Ȼƅ 4ĢįĀ 0ǛğĂ 3ƍ 4riginčĂ 0Resetğǿ 5Ȼčǿ 0ŧĀ 0ĝĀ 1pdateğ dą 6Ȼč",
  mediastore: "0Ėɂ 0Ąɂ fĂ 8rsĂ 6ūĂ 6ƝĂ 6ƍ 2scribeɂ 8ƍ 0œɂĂ 5rsĂ 3ūĂ 3ƝĂ 3ƍ 0ĘContainers 4ʿ 4ĢįĀ 0ǛɂĂ 5rsĂ 3ūĂ 3ƝĂ 3ƍ 0śĊŠ 2opĊŠ 0ŧĀ 0ĝĀ",
  mediatailor: "0ConfigureLogsįğ gPlaybackā 1reateğ 6LiveĲ 6Prefetchş 8ogram 6ĲȺ 6VodĲ 0Ąğ dĂ 6LiveĲ 6Playbackā 7refetchş 8ogram 6ĲȺ 6VodĲ 2scribeğ 8LiveĲ 8Program 8ĲȺ 8VodĲ 0œğĂ aş 3Playbackā 4refetchş 0ĘAlerts 4ȴ 4LiveǾ 4Playbackē 5refetchSchedules 4Ĳ˯ 4ĢįĀ 4VodǾ 0ǛğĂ 3Playbackā 0śğ 2opğ 0ŧĀ 0ĝĀ 1pdateğ 6LiveĲ 6Program 6ĲȺ 6VodĲ",
  "medical-imaging": "0CopyŭƉ 1reateDatastore 0ĄDatastore 6ŭƉ 0œDICOMBulkdata 8ĶĹ 9nstance gFrames gĮ 8SeriesĮ 4atastore 3ŭFrame 8Ɖ bĮ 0ĘDICOMĶƈ 5atastores 4ŭƉĚ 4ĢįĀ 0ſDICOMļ bSeries ctudies 6ŭʊ 1tartDICOMĶĹ 2oreDICOM aStudy 0ŧĀ 0ĝĀ 1pdateŭƉĮ",
  memorydb: "0ŉĿĪ 0Ɵ 2pyİ 1reateAcl 6Ī 6˷ƴĪ 6Ŧą 6İ 7ubnetą 6ņ 0ĄAcl 6Ī 6˷ƴĪ 6Ŧą 6İ 7ubnetą 6ņ 2scribeAcls 8ɚ 8ɳĚ 9vents 8˷ƴɚ jŦķ ss 8Ŧķ hs 8ɋNodes lɃ 8ĕUpdates 9napshots 9ubnetķ 8ɠ 0FailoverShard 0ĘAllowed˷ƴĪUpdates bɽƷUpdates 4Ģ 0Pause˷ƴĪě 1urchaseɋNodesʅ 0ResetŦą 0ŧĀ 0ĝĀ 1pdateAcl 6Ī 6˷ƴĪ 6Ŧą 6Subnetą 6ņ",
  mgh: "0ǠĎ 1ssociateǔUnitǴ 9Createdț 9ʯĀ 9ĲĀ 0ŉŀIamǴǟĎ 5ȷIamǴŬĎ 0Ėǔɡ gUnit 6Homeƴű 6ProgressĿŞ 0Ąǔɡ gUnit 6Ď 6Homeƴű 6ProgressĿŞ 2scribeăǿ 9utomationɡ iUnit 8Homeƴʾ 8ǋŏ 1isassociateǔUnitǴ cCreatedț cʯĀ cĲĀ 0œĎ 3Homeƴ 0Ķǋŏ 0ĘăStates 5utomationRuns eUnits 4ĎRoles es 5reated˂ 4ʯĽ 4ǋŏUpdates hs 4ProgressĿStreams 4ĲĽ 4ĢįĀ 0ˊăǿ 6ǋŏǿ 0ǛĀĩ 0ˋĎ 0ŧĀ 0ĝĀ",
  mgn: "0Archiveă 7Wave 1ssociateƀ 9ĲServers 0ŉĖǩİąįMgn 5ĄİŇįMgn 0ǘƏLifeCycleǿ 1reateă 6ĺ 6ǐāĈ 6ĳǋĔ 6ěāĈ 6VcenterƥįMgn 6Wave 0Ąă 6ĺ 6Ĺ 6ǐāĈ 6ĳǋĔ 6ěāĈ 6ĲƏ 6Vcenterƥ 6Wave 2scribeĹɺʿ bs 8ǐāƤ 8ěāƤ jƏďįMgn 8İǈįMgn 9ourceServers 8VcenterClients 1isassociateƀ cĲServers 3connectŬĕ 0FinalizeCutover 0œĉđ 4gentɢįMgn anfirmedResumeInfoįMgn 8InstallationAssetsįMgn 8ěInfoįMgn 9untimeāįMgn 8İCreditsįMgn 3ğCommandsįMgn 3ǐā 3ĳǋĔ jMapperȿConstruct 3ěā 3VcenterƥCommandsįMgn 0Initializeĕ 1ssueƥĒįMgn 0Ęƀ 4ʚ 4łErrors as 4ĶErrors aȓEnrichments as 4ŗǆ 4ĳǋAnalyses qisƮ kɎƇSegments ys kƁ mployedStacks yDeletions qments kę˂ ts kMapperȿConstructs xs oingUpdates rs 4ĲƏƼ 4ĢįĀ 5emplateƼ 4Waves 0MarkAsArchived 0ˊƔȜįMgn bConnectedįMgn bDisconnectedįMgn běProgressįMgn 6VcenterƥStartedįMgn 0Pauseě 1utĲƏŒ 3ĈŒ 0ţƔįMgn 2moveĲƏŒ 6ĈŒ 2sumeě 2tryĬě 0ʜƔLogsįMgn 9ƎįMgn 4ğɢɓįMgn 5lientLogsįMgn aƎįMgn 4VcenterƥɢɓįMgn hLogsįMgn hƎįMgn 1tartCutover 5ł 5Ķ bȓȡ 5ĳǋŐ lɎƇ lDeployedStacksDeletion rment lǉ sĿ 5ě 5İąįMgn 5ɭ 2opě 0ŧĀ 1erminateźļ 0Unarchiveă 9Wave 2tagĀ 1pdateĉđ 7gentBacklogįMgn bConversionInfoįMgn běInfoįMgn mProcessǿįMgn bĲƭįMgn 7pplication 6ĺ 6ǐā pĈ 6ĳǋĔ mMapperȿ zConstruct 6ěā uĈ 6ĲƏ iěƷ 6Wave 0VerifyƥǴįMgn",
  "migrationhub-orchestrator": "0ĖĈ 6Ń eStep ią 0ĄĈ 6Ń eStep ią 0œŜ 3Ĉ bStep fą 3Ń bStep fą 0ĘPlugins 4ĢįĀ 5emplateStepķ gs cs 4ŃStepķ gs cs 0ţPlugin 2tryŃStep 0ʜŜ 1tartŃ 2opŃ 0ŧĀ 0ĝĀ 1pdateĈ 6Ń eStep ią",
  "migrationhub-strategy": "0œAntiȩ 4pplicationŤŻ nStrategies 4ssessment 3Ķȓŏ 3LatestŘId 3Ŝ 3ȚŨ cƦ 3ĜōŻ 3ƏŻ 9Strategies 0ĘAnalyzableServers 6tiPatterns 5pplication˓ 4Collectors 4Ķȓŏ 4Jar˂ 4Servers 0ǛɺĬ 3ƝĬ 3ȚŨ 0ţCollector 0ʜŜ 1tartŘ 5Ķȓŏ 5ĜōƇ 2opŘ 0ĿăŤģ 6Collectorā 6Əģ",
  mobileanalytics: "0œFinancialː 3ː 0ǛƂ",
  mobiletargeting: "0ĖȌ 6ǳ 6ưĈ 7xportĹ 6ĶĹ 7nȌĈ 6Journey 6PushĈ 6Ȗā 6ȿ 7msĈ 6VoiceĈ 0ĄAdmğ 7pnsğ aSandboxğ aVoipğ eSandboxğ 8p 6Baiduğ 6ǳ 6ưğ bĈ 7ndpoint 7ventŞ 6Gcmğ 6InȌĈ 6Journey 6PushĈ 6Ȗā 6ȿ 7msğ 9Ĉ 6ņƅ 6Voiceğ bĈ 0œAdmğ 4pnsğ 7Sandboxğ 7Voipğ bSandboxğ 5p 6licationDateRangeKpi eđ 6s 3Baiduğ 3ǳ bActivities bDateRangeKpi bċ is bs 4hannels 3ưğ 8Ĉ 4ndpoint 4ventŞ 4xportĹ cs 3Gcmğ 3ĶĹ cs 4nȌˀ 8Ĉ 3Journey aDateRangeKpi aęȑƎ jƎ aɡęȑƎ mƎ ds 3PushĈ 3Ȗā rs 5ports 3ȿ ałƈ aĶƈ aċ hs as 4msğ 6Ĉ 3ņƅ 3Voiceğ 8Ĉ 0ĘJourneys 4ĢįĀ 5emplateĚ cs 0ɤǺȁ 1utŊŞ 8s 0Ɇĩ 0ʜˀ 4OTPŜ 4ɠˀ 0ŧĀ 0ĝĀ 1pdateAdmğ 7pnsğ aSandboxğ aVoipğ eSandboxğ 8plicationđ 6Baiduğ 6ǳ 6ưğ bĈ 7ndpoint esŉ 6Gcmğ 6InȌĈ 6Journey dǿ 6PushĈ 6Ȗā 6ȿ 7msğ 9Ĉ 6ĈActiveċ 6Voiceğ bĈ 0VerifyOTPŜ",
  monitron: "0ŀŮǱņ 0ĖŮ dņć 6ņĊǴć 0ĄŮ dņć 6ņĊǴć 1isassociateŮǱņ 0œŮ aǱņ 0ĘŮǱɠ bņď bs 4ĢįĀ 4ņĊǴď 0ŧĀ 0ĝĀ 1pdateŮ",
  mpa: "0Ţġ 1reateǇTeam 6ĨĲ 0ĄĨĲ 7nactiveǇTeamċ 6ĀĂ 0œǇTeam 3ĨĲ 3Ăċ 3ĀĂ 3ġ 0ĘǇTeams 4ĨǾ 4ŋ 9yĚ 4Āŋ 4Ǥ 4ĢįĀ 0ǛĀĂ 0śActiveǇTeamDeletion 6pprovalTeamʍ 5ġ 0ŧĀ 0ĝĀ 1pdateǇTeam",
  mq: "0ĖBroker 6ā 6ʸBroker 6Ģ 6ņ 0ĄBroker 6ā 6Ģ 6ņ 2scribeBroker eɳǵ eĆż 8ā lˁ 8SharedĽ 8ņ 0ĘBrokers 4ā˵ hs 4Ģ 4ɠ 0Promote 0RebootBroker 0ĿBroker cĊā 6ā 6ņ",
  "neptune-db": "0ŢLoaderĹ 6MLĬProcessingĹ 8ľˣĹ gnsformĹ 6ő 1reateMLč 0ĄĬViaő 6MLč 6Ŵ 0œɳĠ 3ʤƦ 3LoaderĹĠ 3MLĬProcessingĹĠ 5čĠ 5ľˣĹĠ dnsformĹĠ 3őĠ 3ŴĠ 5reamǨ 0ĘLoaderƈ 4MLĬProcessingƈ 6ƅ 6ľˣƈ ensformƈ 0ManageŴ 0ReadĬViaő 2setƢ 0śLoaderĹ 5MLĬProcessingĹ 7ľˣĹ fnsformĹ 0WriteĬViaő 0connect",
  "neptune-graph": "0Ţłŏ 6Ķŏ 6ő 1reateʤ bİ bUsingĶŏ 6Ƚʤč 0ĄĬViaő 6ʤ bİ 6Ƚʤč 0œɳĠ 4xportŏ 3ʤ 8İ 9ummary 3Ķŏ 3Ƚʤč 3őĠ 3ŴĠ 0Ęłȋ 4ʤȧ 9s 4Ķȋ 4Ƚʤƅ 4ʟ 4ĢįĀ 0ReadĬViaő 2setʤ 3toreʤŬİ 0śłŏ 5ʤ 5Ķŏ 2opʤ 0ŧĀ 0ĝĀ 1pdateʤ 0WriteĬViaő",
  "network-firewall": "0Ǡĳƪɉħř 1ssociateǌZones 9ƪĂ 9Subnets 1ttachŁķToProxyā 0Ėɂć 6ƪ eĂ 6Proxy bā bŁą fs 6Łą 6TLSʄā 6˧čć 0Ąɂć 6ƪ eĂ 6ĳƪɉħř 6Proxy bā bŁą fs 6ĀĂ 7uleą 6TLSʄā 6˧čć 2scribeɂć 8ƪ gĮ gĂ 9lowƻ 8Šā 8Proxy dā dŁ hą 8ĀĂ 9uleą hĮ hƦ 8TLSʄā 8˧čć 2tachŁķŬProxyā 1isassociateǌZones cSubnets 0œŐōƮ 0ĘŐː 4ɂď 4ƪŋ cs 5lowƻƮ hs 4Proxies 8yē 9Łķ 4Łķ 4TLSʄē 5agsįĀ 4˧čď 0ǛĀĂ 0ˋĳƪɉħř 0śŐō 5ǚCapture 9Flush 0ŧĀ 0ĝĀ 1pdateǌZoneǘŹ 6ɂć 6ƪŐđ eĄŹ gscription eŝā eĂ kǘŹ 6Šā 6Proxy bā bŁ fąPriorities fPriorities 6Łą 6SubnetǘŹ 6TLSʄā",
  "network-security-director": "0œɣ 3Ā 0Ęĉǖ 4ƙ 4ƫ 4Remediations 6sources 0Ŀɣ",
  "network-security-manager": "0Ėĭ gİ 6Ă cİ 6Ł aİ 6ʧ bİ 6Ĉ eİ 0ĄǱĉ 6ĭ 6Ă 6Ł 6ʧ 6Ĉ 0ǏŁā 2tǱĉ 3ĭ 3Ă 3Ł 3ʧ 3Ĉ 0ĘǱǆ 5ggregateĀSynchronizationStatuses 4ĭȧ es 4ŋ 9yȧ 4Āď cSynchronizationStatuses 5uleȧ 8s 4ʧȧ 9s 4ĢįĀ 5emplateȧ cs 0ǛǱĉ 0ŧĀ 0ĝĀ 1pdateĭ 6Ă 6Ł 6ʧ 6Ĉ",
  networkflowmonitor: "0Ėǝ 6ʧ 0Ąǝ 6ʧ 0œǝ 3őƮǝTopʏ fǧƫTopʏ zontributorsĬ 8ĠǝTopʏ eǧƫTopʏ zntributorsĬ 3ʧ 0ĘMonitors 4Scopes 4ĢįĀ 0ʷ 0śőǝTopʏ aǧƫTopʏ zbutorsĬ 2opőǝTopʏ 9ǧƫTopʏ zutorsĬ 0ŧĀ 0ĝĀ 1pdateǝ 6ʧ",
  networkmanager: "0Ǡř 1ssociateƟPeer austomerħ 9Ȫ 9ɉħƟPeer 0ĖƟř dPeer dion 8reĳ hPrefixĘć 6ń 7irectƟħř 6ȃĳ 6Ȫ 6Site aToSiteVpnř 6ɉħȼ kǹŖř 6˧ř 0Ąř 6ƟPeer dion 8reĳ hĂċ irefixĘć 6ń 6ȃĳ 6Ȫ 6ȼ 6ĀĂ 6Site 2registerɉħ 2scribeȃNetworks 1isassociateƟPeer dustomerħ cȪ cɉħƟPeer 0ExecuteCoreĳǘƉ 0œƟř aPeer eď aions 5reĳ eǘƂ kƉ eĂ 4ustomerħď 3ʞ 4irectƟħř 3Ȫď 7s 3ĳĀCounts iRelationships is boutes aȨ 3ĀĂ 4outeŐ 3SiteToSiteVpnř 7s 3ɉħƟPeerď hȼ hRegistrations iouteŖř 3˧ř 0ĘřƯĂď es 4ƟPeers 6reĳĂĚ grefixĘď fƯǷ fs 4ĐĕĊĠ 4Peerings 4ĢįĀ 0ǛřƯĂLabel 3CoreĳĂ 3ĀĂ 0ţɉħ 2jectř 2moveřƯĂLabel 2storeCoreĳĂċ 0śĐĕĊĿ 5ǹŐ 0ŧĀ 0ĝĀ 1pdateĎ 8reĳ 6ń 7irectƟħř 6ȃĳ 6Ȫ 6ĳĀĮ 6Site 6˧ř",
  "networkmanager-chat": "0ŢŜɟ 1reateȞ 0ĄȞ 0ĘȞˀ gs 0ˊȞIsActive 0ʜȞŜ",
  networkmonitor: "0Ėǝ 6Probe 0Ąǝ 6Probe 0œǝ 3Probe 0ĘMonitors 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateǝ 6Probe",
  nimble: "0ǠEulas 0ĖǐČ 6Ǆŭ fġ mŞ 8udio cŤ 0ĄǐČ jǑ 6Ǆŭ fġ 8udio cŤ cǑ 0œEula 3ʲMap 3ǐČ gŻ gInitialization gǑ 3Ǆŭ cġ jƖ jŞ 5udio 9Ť 9Ǒ 0ĘEulaAcceptances 8s 4ǐČǒ hs 4ǄImages dġBackups ks 6udio˓ aǒ as 4ĢįĀ 0ǛǐČǒ 3StudioɺƂ 9ǒ 0śǄġ 7udioSSOāRepair 2opǄġ 0ŧĀ 0ĝĀ 1pdateǐČ jǑ 6Ǆŭ 8udio cŤ",
  notifications: "0ĊSensitiveƂ 1ssociateğ 9ŗĥĉŪ tdditionalğ 9ɞUnit 0ĖŊŁ 6ĥā 0ĄŊŁ 6ĥā 2registerĥHub 1isableƲĊįĐ 4ssociateğ cŗĥĉŪ wdditionalğ cɞUnit 0ǎƲĊįĐ 0œŊŁ 3ʲOptInĠ 3ŗĥChildŊ nonfiguration mŊ 3ĥā fŊ fsĊįĐ 0Ęȴ 4ŊǗ 4ŗĥğď pildƂ oonfigurations nƂ 5emberǆ 4ĥē gƂ gHubs 4ɞUnits 4ĢįĀ 0ǛʲOptInĠ 0ţĥHub 0SubscribeSensitiveƂ 0ŧĀ 0ĝĀ 1pdateŊŁ 6ŗĥğć 6ĥā",
  "notifications-contacts": "0˿ưŪ 0ĖưŪ 0ĄưŪ 0œưŪ 0ĘưContacts 4ĢįĀ 0ʜActivationɎ 0ŧĀ 0ĝĀ",
  "nova-act": "0ĖAct 6ġ 6ŃĔ eɡ 0ĄŃĔ eɡ 0œŃĔ bɡ 0ɑActStep 0ĘActs 4Models 4Ǥ 4ŃƁ cRuns 0ĿAct 6Ńɡ",
  oam: "0ĖȪ 6Sink 0ĄȪ 6Sink 0œȪ 3Sink 7Ă 0ĘAttachedLinks 4Links 4Sinks 4ĢįĀ 0ǛSinkĂ 0ŧĀ 0ĝĀ 1pdateȪ",
  observabilityadmin: "0ĖCentralizationŁįĐ 6ŷī 6S3Ŗī 6ȨŅ fŁ jįĐ 0ĄCentralizationŁįĐ 6ŷī 6S3Ŗī 6ȨŅ fŁ jįĐ 0œCentralizationŁįĐ 3ŷī 3S3Ŗī 3ȨȡĠ dvaluationĠ sįĐ cŅ cŁ gįĐ 0ĘCentralizationǗįĐ 4ŷɴ 4ĀȨ lįĐ 4S3Ŗɴ 4ĢįĀ 5elemetryPipelines dǗ iįĐ 0śȨȡ fvaluation oįĐ 2opȨȡ evaluation nįĐ 0ŧĀ 1estȨŅ 0ĝĀ 1pdateCentralizationŁįĐ 6ŷī 6ȨŅ fŁ jįĐ 0ȁȨŅā",
  odb: "0Ǡǫň 1ssociateIamǴToĀ 9ƘMachinesToExadbVmĪ 0ĖȲƢ oƖ oWallet 6ʠȲVmĪ bExadataInfrastructure bVmĪ 6Dbɽ 6ExadbVmĪ 9scaleDbƛɦ 6ȭǬ 6Odbĳ 9ȼĎ 7utboundī 0ĄȲƢ oƖ 6ʠȲVmĪ bExadataInfrastructure bVmĪ 6Dbɽ 6ExadbVmĪ 9scaleDbƛɦ 6ȭǬ 6Odbĳ 9ȼĎ 6ĀĂ 1isassociateIamǴŬĀ cƘMachinesŬExadbVmĪ 0FailoverȲƢ 0œȲƢ lƖ lWalletŻ 3ʠȲVmĪ 8ExadataInfrastructure tUnallocatedĽ 8VmĪ 3Dbɽ 5Ə 3ExadbVmĪ 6scaleDbƛɦ 3OciOnboardingĠ 4dbĳ 6ȼĎ 3ĀĂ 0Initializeĕ 0ĘȲƢBackups mCharacterʊ nlones mPeers mĚ ms eƘMachines 4ʠȲVmɚ 9ExadataInfrastructures 9Vmɚ 4DbNodes 6Servers 7ystemShapes 4ExadbVmɚ 7scaleDbƛVaults 4Flex˓ 4GiMinorĚ 6Ě 4OdbNetworks 7ȼƊ 4ȝĚ 4ĢįĀ 0ǛĀĂ 0RebootȲƢ 6Dbɽ 2storeȲƢ 0ShrinkȲƢ 1tartȲƢ 5Dbɽ 2opȲƢ 4Dbɽ 1witchoverȲƢ 0ŧĀ 0ĝĀ 1pdateȲƢ oƖ 6ʠExadataInfrastructure 6ExadbVmĪ 9scaleDbƛɦ 6ȭǬ 6Odbĳ 9ȼĎ 7utboundī",
  omics: "0AbortșReadƉƧ 1cceptǬ 0ŉĄReadƉ 0ŢɿĶĹ 6ɡ 9ŉ 6VariantĶĹ 1ompleteșReadƉƧ 1reateɿƸ lċ 6ā 6șReadƉƧ 6ʦƸ 7unǲ 9ą 6SequenceƸ 7hare 6VariantƸ 6Ń eċ 0ĄɿƸ lĚ 6ŉ 6ā 6ʦ fƸ 7un 9ŉ 9ǲ 9ą 6S3ĊĂ 7equenceƸ 7hare 6VariantƸ 6Ń eċ 0œɿĶĹ dƸ iċ 3ŉ 3ā 3ReadƉ aActivationĹ ałĹ aĶĹ aĮ 5ference cĶĹ cĮ cƸ 4un 6ǲ 6ą 6ŏ 3S3ĊĂ 4equenceƸ 4hare 3VariantĶĹ aƸ 3Ń bċ 0ĘɿĶƈ eƸĚ js 4ŉ 4ē 4șReadƉUploads 4ReadƉActivationƈ błƈ bĶƈ bƧParts bs 6ferenceĶƈ dStores ds 5unCaches 7ķ 7ȋ 7s 8Inŉ 4SequenceStores 5hares 4ĢįĀ 4VariantĶƈ bStores 4ŃĚ cs 0ǛS3ĊĂ 0śɿĶĹ 5ReadƉActivationĹ cłĹ cĶĹ 7ferenceĶĹ 6un 8ŉ 5VariantĶĹ 0ŧĀ 0ĝĀ 1pdateɿƸ lċ 6ɡǲ 9ą 6SequenceƸ 6VariantƸ 6Ń eċ 2loadReadƉPart",
  one: "0ĖńActivationQrɎ cāĈ cĆ kā 6Site 0Ąɍń 6ńāĈ cĆ 6Site 6ņV1 0œńāĈ 9Ć hā 3Site 7Ɛ 0ĘńāƤ aļ 4Sites 4ĢįĀ 4ɠ 9V1 0Rebootń 0ŧĀ 0ĝĀ 1pdateńāĈ cĆ 6Site aƐ",
  opensearch: "0ăĊAll 0ŢˈOptimizeĹ 6Directő 0ĄˈOptimizeĹ 0œˈOptimizeĹ 3Directő eɓ 0ĘˈOptimizeƈ 0śDirectő 1ubmitˈOptimizeĹ 0ʝLoginPage",
  opsworks: "0AssignĆ 6ǩ 3ociateElasticIp 1ttachElasticLoadȆ 0Cloneɼ 1reateȌ 6ĭ 6Ć 6Layer 6ɼ 6ņČ 0ĄȌ 6Ć 6Layer 6ɼ 6ņČ 2registerEcsĪ blasticIp aĆ aRdsDbĆ aǩ 2scribeƔĚ 9pps 8Commands 8Ʌ 8Ecsɚ 9lasticIps fLoadBalancers 8ļ 8Layers 9oadBasedˈơ 8MyņČ 8OperatingSystems 8Ĥ 8RaidArrays 9dsDbļ 8ĕErrors 9tackǞǻ dƦ ds 8TimeBasedˈơ 8ņƄ 8Volumes 2tachElasticLoadȆ 1isassociateElasticIp 0œHostnameSuggestion 1rantĊ 0ĘĢ 0RebootĆ 2gisterEcsĪ 9lasticIp 8Ć 8RdsDbĆ 8ǩ 0ƉLoadBasedˈơ 3Ħ 3TimeBasedˈơ 1tartĆ 5ɼ 2opĆ 4ɼ 0ŧĀ 0UnassignĆ 8ǩ 2tagĀ 1pdateȌ 6ElasticIp 6Ć 6Layer 6MyņČ 6RdsDbĆ 6ɼ 6ņČ 6ǩ",
  "opsworks-cm": "0ŀɽ 0ĖƖ 6Ə 0ĄƖ 6Ə 2scribeĉĩ 8Backups 8Ƃ 8ɽćĠ 8Servers 1isassociateɽ 0łƏɳŎ 0ĘĢįĀ 0ɶƏ 0śƌ 0ŧĀ 0ĝĀ 1pdateƏ cɳĩ",
  organizations: "0Ǡ˃ 1ttachĂ 0Ţ˃ 1loseĉ 1reateĉ 6Govʠĉ 6Đ ialUnit 6Ă 0Decline˃ 2leteĐ ialUnit 6Ă 6ĀĂ 2registerʢɕ 2scribeĉ 8ĖĉĠ 8˫Ă 8˃ 8Đ kalUnit 8Ă 8ĀĂ bponsibilityǥ 2tachĂ 1isableAWSĕĊ 7ĂƷ 0ǎAWSĕĊ 7llFeatures 6ĂƷ 0InviteĉToĐ 6ĐToǥˢ 0LeaveĐ 1istAWSĕĊįĐ 5ccounts cįParent cǟInvalid˫Ă 4Children 5reateĉĠ 4ʢAdministrators dʗįĉ 4˫ĂǦErrors 4Handshakesįĉ hĐ 4ˮˢTransfers 4ɞUnitsįParent 5utboundˢTransfers 4Parents 5olicies cįź 4Roots 4ĢįĀ 6rgetsįĂ 0Moveĉ 0ǛĀĂ 0ţʢɕ 2moveĉŬĐ 0ŧĀ 1erminateˢǥ 0ĝĀ 1pdateɞUnit 6Ă 6ˢǥ",
  osis: "0ĖŅ eč 0ĄŅ eč 6ĀĂ 0œŅ bɁ bǘProgress 3ĀĂ 0Ingest 0ĘŅBlueprints cčƊ ks cs 4ĢįĀ 0ǛĀĂ 0RevokeŅčƊ 0śŅ 2opŅ 0ŧĀ 0ĝĀ 1pdateŅ 0ȁŅ",
  outposts: "0ŢŔŏ 6Order 1reateOrder 7utpost 6ȽConnectivityģ 6Quote 6Renewal 6Site 0ĄOutpost 6Quote 6Site 0œŔŏ 5talogɪ 4onnection 3Order 4utpost aǍǷ aĆǵ aSupportedĆǵ 3ȽConnectivityģ 3Quote 3Renewalˏ 3Site 7Ɛ 0Ęʻļ 9s 4BlockingļįŔŏ 4Ŕȋ 6talogʿ 4OrderableĆǵ 9s 5utposts 4Quotes 4Sites 4ĢįĀ 0śŔŏ 6onnection 0ŧĀ 0ĝĀ 1pdateOutpost 6Quote 6Site aƐ aRackPhysicalƭ",
  panorama: "0ĖăĆ 6Ĺįʞ 6ɽŬĈĹ 6Ÿ dĶĹ 0Ąń 6Ÿ 2registerŸċ 2scribeăĆ rŻ 8ń eĹ 8ɽ cŬĈĹ 8Ÿ fĶĹ fċ 8ǭ 0œʌSocketURL 0ĘăĆDependencies nɽļ ns 4ʞ bƈ 4ɽŬĈƈ 8s 4ŸĶƈ bs 4ĢįĀ 0Provisionń 0ţŸċ 2moveăĆ 0SignalăĆɽļ 0ŧĀ 0ĝĀ 1pdateńĮ",
  partnercentral: "0Ǡğ˃ 7onnectionƚ 6ȇƚ 1mendBenefită 1ssignʑ 3ociateAwsˣCertificationưĴ 9BenefităĀ 9ʑ 0ŢBenefită 6ğ˃ 7onnection gƚ 6ČĿŏ 1reateBenefită 7usinessǢ 6ğ˃ 7ollaborationğǒ qŇ 8nnectionƚ 6ȇ gʮ gƚ 6ǫRevenueǬ tȱ 6ʑ 6ȕ 7rogramȔĉ 6Relationship 8sourceİ mĹ 8venueɸ 0ĄProgramȔĉ 6Relationship 8sourceİĹ 1isassociateAwsˣCertificationưĴ cBenefităĀ cʑ 0EnrollInȕPath 0œAllianceLeadŪ 4wsʑƦ 3Benefit aȱ bpplication 4usinessǢ 3ɹğ 5nnection dƚ dŨ 3ȇ dƚ 3ǫRevenueǬ qȱ 3ʑ 3ȕ aƑ aČ 4rofileĿŏ aVisibility 6gramȔĉ 6spectingŬȇŏ 3QualificationsćŻ sŏ hDisassociationŏ 3Relationship 5sourceİ jĹ 5venueɸ lȱ vsŏ 3Sellingȝđ 3š 0ĘBenefitAllocations cpplications bs 5usinessPlans 4ğHandshakes 5ollaborationȴ 6nnectionɜ es 4ȇByAcceptingƚȋ eŬʑȋ eɜ eǒ eĀď es 4ǫRevenueǬAllocations rs 4Opportunities eyŬȇȋ 4ȕPaths bs 5rogramȔǆ 7spectingŬȇȋ 4Relationships 6sourceİƈ ks 6venueɸAllocations ms 4Solutions 4ĢįĀ 0ǛAllianceLeadŪ 3ʼǢ 3ČVisibility 3Sellingȝđ 0RecallBenefită 2jectğ˃ 7onnectionƚ 6ȇƚ 0ſȕƄ 2ndưšɎ 1tartȇByAcceptingƚŏ fŬʑŏ 5ʑŬȇŏ 5ČĿŏ 8spectingŬȇŏ 5Qualificationsćŏ jDisassociationŏ 5ĀİĹ 7venueɸAllocationsŏ 5š 2opĀİĹ 1ubmitBenefită 6ʑ 0ŧĀ 0ĝĀ 1pdateBenefită 6ĎŨ 6ȇʮ 6ǫRevenueǬȱ 6ʑ 6ProgramȔĉ 6Relationship 8venueɸ 1seġ",
  "partnercentral-account-management": "0ĊLegacyȕCentral 6MarketingCentral 6ProServeTools 1ssociateȕĉ gņ 0ȷȕņ",
  "payment-cryptography": "0AddǪěʕ 1ssociateMpaTeam 0Ėƨ 6Ǫ 0DecryptĬ 2leteƨ 6Ǫ 6ĀĂ 1isableƣǪěʕ 4ssociateMpaTeam 0ǎƣǪěʕ 2cryptĬ 1xportǪ 0ǏAs2805KekǦ 9uthŇCryptogram 8CardǦĬ 8Mac bEmvPinǘ 8PinĬ 2tƨ 3ĒȟŇ 3ƣǪěʕ 3Ǫ 3MpaTeamć 3ǻįł gĶ 4ublicǪĒ 3ĀĂ 0ĶǪ 0Ęˌ 4Keys 4ĢįĀ 0ǛĀĂ 0ReEncryptĬ 2moveǪěʕ 2storeǪ 0śǪǀ 2opǪǀ 0ŧĀ 1ranslateǪMaterial 9PinĬ 0ĝĀ 1pdateƨ 0VerifyˇŇCryptogram 6CardǦĬ 6Mac 6PinĬ",
  payments: "0ǠFinancingăTerms 0ĖFinancingă 6ȏInstrument 0ĄȏInstrument 0œFinancingă cLine gWithdrawal cOption 3ȏInstrument aĠ 0ĘFinancingƀ dLineWithdrawals hs 4ȏInstruments bŨ dogramż iĠ 4ĢįĀ 0Makeȏ 0ŧĀ 0ĝĀ 1pdateFinancingă 6ȏInstrument dŨ",
  "pca-connector-ad": "0Ėĺ 6ťň 6ĕȄName 6Ĉ eąĊűEntry 0Ąĺ 6ťň 6ĕȄName 6Ĉ eąĊűEntry 0œĺ 3ťň 3ĕȄName 3Ĉ bąĊűEntry 0Ęʚ 4ťRegistrations 4ĕȄNames 4ĢįĀ 5emplateąĊű˭ cs 0ŧĀ 0ĝĀ 1pdateĈ eąĊűEntry",
  "pca-connector-scep": "0ĖChallenge 7onnector 0ĄChallenge 7onnector 0œChallengeĮ cɊ 4onnector 0ĘChallengeĮ 5onnectors 4ĢįĀ 0ŧĀ 0ĝĀ",
  pcs: "0Allow˾ɺƗįĀ 0ĖĪ 7omputeɽą 6Ⱦ 0ĄĪ 7omputeɽą 6Ⱦ 0œĪ 4omputeɽą 3Ⱦ 0Ęɚ 5omputeɽķ 4Queues 4ĢįĀ 0ţˍɽąĆ 0ŧĀ 0ĝĀ 1pdateĪ 7omputeɽą 6Ⱦ",
  personalize: "0ĖŉƆĹ bȿĹ 6ǳ 6ĬDeletionĹ aƫĹ aset dłĹ dą dĶĹ 6ŊTracker 6Ǚ 6Ɲɸ 6Ȗ 6ƞ 7olution eċ 0Ąǳ 6ŷ dą 6ŊTracker 6Ǚ 6Ɲɸ 6Ȗ 6ƞ 7olution 2scribeAlgorithm 8ŉƆĹ dȿĹ 8ǳ 8ĬDeletionĹ cƫĹ cset fłĹ fą fĶĹ 8ŊTracker 8ʲǓ 9ilter 8Ɲɸ 8˻ bommender 8ƞ 9olution gċ 0œŒĵ 3Ĭƫ 3PersonalizedRanking 3ĵ 3SolutionƎ 0ĘŉƆƈ 9ȿƈ 4Campaigns 4ĬDeletionƈ 8ƫƈ 8setłƈ bķ bĶƈ bs 4ŊTrackers 4Filters 4ƝɸƎ ls 4Recipes 7ommenders 4Schemas 5olutionĚ cs 4ĢįĀ 0ǛŒInteractions 9s 3Ƃ 3ʿ 3ɠ 0śȖ 2opȖ 4Solutionċʁ 0ŧĀ 0ĝĀ 1pdateǳ 6ŷ 6Ɲɸ 6Ȗ 6Solution",
  pi: "0Ė˙Őō 0Ą˙Őō 2scribeDimensionKeys 0œDimensionǪŻ 3˙Őō 3ĀĮ erics 0ĘAvailableĀDimensions lƎ 4˙Őōĵ ts 4ĢįĀ 0ŧĀ 0ĝĀ",
  pipes: "0ĖPipe 0ĄPipe 2scribePipe 0ĘPipes 4ĢįĀ 0śPipe 2opPipe 0ŧĀ 0ĝĀ 1pdatePipe",
  polly: "0ĄLexicon 2scribeVoices 0œLexicon 3SpeechSynthesisŏ 0ĘLexicons 4SpeechSynthesisȋ 0ǛLexicon 0śSpeechSynthesisŞ kŏ 1ynthesizeSpeech",
  pricing: "0ʣʗ 0œŎValues 3PriceĘȓUrl 5oducts 0ĘPriceLists",
  pricingplanmanager: "0ApprovePaidė 1ssociateĽToė 0Ţė iǘ 1reateė 0ȷĽŬė 0œė 0Ęǅ 0Ŀė",
  "private-networks": "0AcknowledgeOrderReceipt 2tivateńʳ 8ĳSite 0ConfigureĊǸ 1reateĳ dSite 0ʂńʳ 2leteĳ dSite 0œńʳ 3ĳ aĀ aSite 3Order 0ĘńIdentifiers 4ĳĽ bSites bs 4Orders 4ĢįĀ 0Ping 0śĳĀĿ 0ŧĀ 0ĝĀ 1pdateĳSite hǢ",
  profile: "0AddČǪ 1ssociateŞįSegments 0ŉœCalculatedŎįČ 8Č 0ĖCalculatedŎĔ 6Ĵ cLayout 6ŊŞ bTrigger 6īŃ 6Č 6Ȗ hǙ hƞ 6ȿĔ dʐ dİ 7napshot 6ƧĹ 0ĄCalculatedŎĔ 6Ĵ cLayout cƍƷ 6ŊŞ bTrigger 6ī 6Č dǪ dƍ jƷ 6Ȗ hǙ hƞ 6ȿĔ dė 6Ń 2tectČƍƷ 1isassociateŞįSegments 0œˈMergingʈ 3CalculatedŎĔ mįČ 3Ĵ 9Layout 9ƍƷ 3ŊŞ 8Trigger 3ĨResolutionĹ 4ntegration 3Matches 3ƍƷŎŴ 3ČƕȊ aƫ aƍƷ kĈ aĵ 3Ȗ eǙ eƞ 3ȿĔ aʐ aŰ aİ bubscription 4imilarƄ 4napshot 4treamįSegments 3ƧĹ cPath 3Ń bSteps 0Ęĉɴ 4CalculatedŎƁ nsįČ 4ĴLayouts aƍǵ gs as 4ŊStreams 9Triggers 4ĨResolutionƈ 5ntegrations 4ƍƷŎValues ns 4ČŎValues bƕǨ bƍƷƤ ls hs 4ȖFilters fRecipes fSchemas fs 5uleBasedMatches 4ȿƁ bėƂ 4ĢįĀ 4Ƨƈ 4Workflows 0MergeƄ 0ǛĴƍƷ 3ī 3Čƍ gƷ 3ȿė 0ſƄ 1tartȖ 5ƧĹ 2opȖ 4ƧĹ 0ŧĀ 0ĝĀ 1pdateCalculatedŎĔ 6Ĵ cLayout 6ŊTrigger 6Č 6Ȗ",
  proton: "0ǠĞĉĎ 0ŢŤĭ 6Ğĭ 6ĕĆĭ dŅĭ 1reateŤ 6Ğ hĉĎ hĈ pMajorċ qinorċ pċ 6Ō 6ĕ dĆ dɬģ dĈ lMajorċ minorċ lċ 6Ĉɬģ 0ĄĉRoles 6Ť 6ĭ 6Ğ hĉĎ hĈ pMajorċ qinorċ pċ 6Ō 6ĕ dɬģ dĈ lMajorċ minorċ lċ 6Ĉɬģ 0œĉRoles ađ 3Ť 3ĭ 3Ğ eĉĎ eĈ mMajorċ ninorċ mċ 3Ō dɬĠ 5sourceĈċĠCounts bsƦ 3ĕ aĆ iɬĠ aɬBlockerƦ eģ aĈ iMajorċ jinorċ iċ 3Ĉɬģ fĠ 0ĘŤOutputs dǃĽ ds 4Ʌ 4ĞĉƊ fOutputs fǃĽ fĈMajorĚ oinorĚ nĚ ns fs 4ʖ dyɬƁ 4ĕĆOutputs jǃĽ js bŅOutputs jǃĽ bĈMajorĚ kinorĚ jĚ js bs 4ĢįĀ 0ˊĀĭĠǘ 0ˋĞĉĎ 0ŧĀ 0ĝĀ 1pdateĉRoles dđ 6Ť 6Ğ hĉĎ hĈ pMajorċ qinorċ pċ 6ĕ dĆ dŅ dɬBlocker hģ dĈ lMajorċ minorċ lċ 6Ĉɬģ",
  "purchase-orders": "0AddȉOrder 0ĄȉOrder 0œɲŒƉEnforced 3ȉOrder 0ĘȉOrderInvoices hs 4ĢįĀ 0˹ȉOrders 0ŧĀ 0ĝĀ 1pdateɲŒƉEnforced 6ȉOrder jĠ 0ʝȉOrders",
  q: "0ŀĺĀ 9LoginĴ 0ŉʣķ dɠ 5œķ 8ɠ 0Ėț 7ssignment 7uthȭ 6OˇȌĎ 6Plugin 6ScimĊŶ 0Ąǯ 6Ȟ 6OˇȌĎ 6Plugin 6ScimĊŶ 1isassociateLoginĴ 0ǏɎŬCommands cĵ 2tț bŒɓ 3ĺ 6versation 3ĨĮ 3Plugin 3TroubleshootingƮ 0ĘConversations 4ƑƎ 4ķ 4Loginɇ 4PluginɄ as 4ScimĊTokens 4ĢįĀ 4ɠ 0PassŇ 1erformțŒ 0ˋĺ 0ʜŊ 4Ŝ 1tartȞ 5TroubleshootingŐ kResolutionExplanation 0ŧĀ 0ĝĀ 1pdateǯ 7uthȭ 6Ȟ 6OˇȌĎ 6Plugin 6Troubleshootingɢɓ 1sePlugin 0VerifyOˇȌĎ",
  qapps: "0ŀLibraryɪȫ 9QȌǟņ 0ŉĖʽ 5Ąʽ 5Ŀʽ 0CopyQȌ 1reateLibraryɪ hȫ 6QȌ 6ėŶ 0ĄLibraryɪ 6QȌ 2scribeQȌĤ 1isassociateLibraryɪȫ cQȌŬņ 0łQȌġĬ 0œLibraryɪ 3QȌ 7ġ eĮ 0ĶƓ 0ĘCategories 4Libraryʿ 4QȌġĬ 8s 4ĢįĀ 0PredictProblemǮŬȞ 7QȌ bŬProblemǮ 0śQȌġ 2opQȌġ 0ŧĀ 0ĝĀ 1pdateLibraryɪ hĮ 6QȌ aĤ aġ hĮ",
  qbusiness: "0Allow˾ɺƗįĀ 1ssociateĦ 0ŉĄƓ 5ǛƓ 0Ţė 1hat 4ɬ 2eckƓĊ 1reateAnonymousʌʱUrl 7pplication 6Chatɟā 6ĬAccessor iǟTti aĲ 6Ȉ 8tegration 6Plugin 6Retriever 6ė 6ņ 6ʌʱ 0Ąă 7ttachment 6Chatʾā aɟā 7onversation 6ĬAccessor aĲ 6ą 6Ȉ 8tegration 6Plugin 6Retriever 6ņ 6ʌʱ 1isableAclOnĬĲ 4ssociateĦ 0œă 3Chatʾā 7ɟā 3ĬAccessor 7Ĳ 4ocumentƠ 3ą 3Ȉ 5tegration 3ɻ 3Plugin 4olicy 3Retriever 3ņ 3ʌʱ 0Ęƀ 5ttachments 4Chatɟē 5onversations 4ĬAccessors 8Ĳɬƈ es 5ocuments 4ķ 4Indices 6tegrations 4ˀ 4PluginƼ aƷƼ eĮ as 4Retrievers 4ǅ 4ĢįĀ 4ʌExperiences 0Ǜǡ 3ą 3ĀĂ 0ſRelevantƠ 1tartĬĲɬĹ 6eployment 2opĬĲɬĹ 0ŧĀ 0ĝĀ 1pdateă 6Chatʾā aɟā 6ĬAccessor aĲ 6Ȉ 8tegration 6Plugin 6Retriever 6ė 6ņ 6ʌʱ",
  qdeveloper: "0łț 0Ķț 0ĘĢįĀ 0śƔġ 0ŧĀ 1ransformɎ 0ĝĀ",
  qldb: "0ŢJournalKinesisŞ 1reateLedger 0ĄLedger 2scribeJournalKinesisŞ fS3ł 8Ledger 0ExecuteǮ 2portJournalToS3 0œȠ 3Digest 3ˁ 0InsertSampleĬ 0ĘJournalKinesisStreamsįLedger bS3Exports kįLedger 4Ledgers 4ĢįĀ 0PartiQLĖȈ dŖ 7Ą 8ropȈ bŖ 7ƕŽ 7Insert 7Redact 7Select 7UndropŖ 8pdate 0ʜɢ 1howȳ 1treamJournalToKinesis 0ŧĀ 0ĝĀ 1pdateLedger cĤMode",
  quicksight: "0ĉē 1llow˾ɺƗįĀ 0ŉĖTopicReviewedAnswer 5ĄƱBase bTopicReviewedAnswer 7scribeņȢ 5œŨ 5ĿŨ 0ŢǶ 1reateĉƺ dė 8tionĺ 7dmin 7gent 7nalysis 7pprovalĂ 6Brand 6žĤ 6Ƒ 8taƉ bource 7lpSetting 6ưƺĈ 7xtension fĊ 6ǚ 7older cŰ 6ą bŰ 6IAMĂǯ 7ngestion 6ƱBase 6ȢČ 6ŵ 6Oˇƥă 6Reader 8freshş 7oleŰ 6Space 6Ĉ eƨ 7heme bƨ 7opic bȐş 6ņ 6VPCĎ 0ĄĉžĦ jization dė 8tionĺ 7gent 7nalysis 7pp 9rovalĂ 6Brand bǯ 6žĤ 6Ƒ 8taƉ dȐƭ bource 7efaultQʼă 7lpSetting 6ưƺĈ 7xtension fĊ 6ǚ 7older cŰ 6ą bŰ 6IAMĂǯ 7dentityʒģ 6ƱBase 6ȢČ 6ŵ 6Oˇƥă 6Ȑş 7oležĦ aŰ 6Space 6Ĉ eƨ 7heme bƨ 7opic bȐş 6ņ aByȄId ažĦ 6VPCĎ 2scribeĉžĦ lization fđ gubscription ationĺ nĤ 9gent dĤ 9nalysis gĤ 9pp bĤ brovalĂ 9ssetʭłĹ jĶĹ 9utomationĹ 8Brand dǯ dPublishedċ 8Chatā 9ustomĤ 8Ƒ hĤ hİĹ sɓ hsQAā ataƉ fĤ fȐƭ dource iĤ 9efaultQʼă 9lpĹ bSetting 8ưƺĈ 9xtension hĊ hĤ 8ǚ 9older eĤ eResolvedĤ 8ą dŰ 8IAMĂǯ 9ngestion 9pRestriction 8Ǫň 9nowledgeBase lĤ 8ȢČ 8ŵ 8Oˇƥă 8QPersonalizationā 9uickȈŔ dSightQſā 8Ȑş 9oležĦ 8SelfUpgradeā 9pace dĤ 8Ĉ gƨ gĤ 9heme dƨ dĤ 9opic dĤ dȐ kş 8ņ 8VPCĎ 0ǏEmbedUrlįAnonymousņ j˟ņ xǟĨ 2tAnonymousņEmbedUrl 4uthɎ 3žĤƦ 3ƑEmbedUrl 3ǚĮ 7Ĥ 3ąǉ 3Ĩʮ 3ġEmbedUrl 0ĘŒʚ 5gents 5nalyses 5pprovalŋ 7s 5ssetʭłƈ fĶƈ 4Brands 4žĦAssignments ks aerŗKeys 4ƑĚ ds 6taʊ 9ources 5lpLabels 7đ 4ExtensionAccesses ds 4Flows 5olderǒ as bįĀ 4ą˖ 9s 4IAMĂAssignments oįņ 5dentityʒȵ 5ngestions 4KMSKeysįņ 5nowledgeBases 4ȢƄ 4Namespaces 4Oˇƥƀ 4ȐSchedules 5ole˖ 4SelfUpgrades 5paceĽ 9s 4ĢįĀ 5emplateˌ cĚ cs 5hemeˌ 9Ě 9s 5opicȐSchedules bviewedAnswers 9s 4ņķ 8s 9ȈŔ 4VPCƊ 0PassĬƉ 9ource 4Topic 1redictQAƮ 1utĬƉȐƭ 0QuickSuiteǀƎ 0ţCustomerŗǪ 8ņ 2moveCustomerŗǪ 2storeŐ 0ʧDownĂ 1earchŒʚ 7gents 7nalyses 7pps 6Dashboards 8taʊ bources 7irectoryķ 6Flows 7olders 6ķ 6ƱBases 6Spaces 6Topics 6ɠ 2tąǉ 1tartʻʭłĹ gĶĹ 6utomationĹ 5ƑİĹ pş 6lpĹ 5ExtensionInstallation 1ubscribe 0ŧĀ 0Unpublishǚ 2subscribe 2tagĀ 1pdateĉžĦ jization dđ 8tionĺ lĤ 7gent bĤ 7nalysis eĤ 7ppĤ 9licationǟŶExchangeȭ 9rovalĂ 6Brand bǯ bPublishedċ 6Chatā 7ustomĤ 6Ƒ fLinks fĤ gublishedċ fsQAā 8taƉ dĤ bource gĤ 7efaultQʼă 7lpSetting 6ưƺĈ 7xtension fĊ fĤ 6ǚ aĤ 7older cĤ 6ą 6IAMĂǯ 7dentityʒģ 7pRestriction 6Ǫň 7nowledgeBase jĤ 6ȢČ 6Oˇƥă 6ǊSharingđ 6QPersonalizationā 7uickȈŔ bSightQſā 6Ȑş 8sourceĤ 7oležĦ 6SPICEŔā 7elfUpgrade hā 7pace bĤ bĽ 6Ĉ eƨ eĤ 7heme bƨ bĤ 7opic bĤ bȐş 6ņ ažĦ 6VPCĎ",
  ram: "0ǠĀǬƚ 1ssociateĀǬ mĦ 0ĖĦ gċ 6ĀǬ 0ĄĦ gċ 6ĀǬ 1isassociateĀǬ pĦ 0ǎSharingǟAwsĐ 0œĦ 3Āŋ bǬď gɜ gs 0Ę˲ƚĽ 6rmissionď eĚ es 5rincipals 4ReplaceĦďWork 6sourceǬĤ cǵ cs 4Ĳď 0PromoteĦCreatedŬĂ 7ĀǬCreatedŬĂ 0ˋĀǬƚ 2placeĦď 0ƉƣĦċ 0ŧĀ 0ĝĀ 1pdateĀǬ",
  rbin: "0ĖŁ 0ĄŁ 0œŁ 0ĘǗ 4ĢįĀ 1ockŁ 0ŧĀ 0UnlockŁ 2tagĀ 1pdateŁ",
  rds: "0AddǴToDBĪ bĆ 3ĲʳToė 3ĢToĀ 1pply˲ƌŒ 1uthorizeDBıąʴ 0BacktrackDBĪ 0Ţłŏ 1opyžDBɳċ 4DBĪŦą dİ 6Ŧą 6İ 4Optioną 1reateBlueGreenĭ 6žDBɳċ 6DBĪ fč fŦą fİ 8Ć gReadʸ 8Ŧą 9roxy dč 8ıą 9hardą 9napshot 9ubnetą 6Ŋė 6ȃĪ 6ī 6Optioną 6˽Ƣ 2ossƴCommunication 0ĄBlueGreenĭ 6žDBɳċ 6DBĪ fAutomatedƖ fč fŦą fİ 8Ć gAutomatedƖ 8Ŧą 9roxy dč 8ıą 9hardą 9napshot 9ubnetą 6Ŋė 6ȃĪ 6ī 6Optioną 6˽Ƣ 2registerDBProxyȀ 2scribeĉĩ 8BlueGreenɅ 8ǁ 8DBĪAutomatedBackups hBacktracks hƅ hŦķ qs hİĩ ps hs aɳĚ aĆAutomatedBackups is aɺFiles aMajorɳĚ aŦķ js broxies eyƅ fźķ ls aĵ aıķ bhardķ bnapshotĩ i˽ʡ is bubnetķ 8ɳƣĪǻ lǻ 9ventCategories dǅ ds 9xportȋ 8ȃɚ 8ɴ 8Optionąż js 9rderableDBĆż 8˲ƌƼ 8Ĝķ ms aservedDBļ rɃ 8Ĳʕ 8˽ʡ 8ValidDBĆʛ 1isableHttpč 1ownloadʎDBɺȓ 8DBɺȓPortion 0ǎHttpč 0FailoverDBĪ 8ȃĪ 0ĘĢįĀ 0˹ȑŞ 6ǁ 7urrentDBĪŔ 8stomDBɳċ 6DBĪ fč fŦą fİŎ 8Ć 8Ŧą 9roxy dč dźą 8Ĝ 8Shardą 9napshot gŎ 9ubnetą 6Ŋė 6ȃĪ 6ī 6Optioną 6Ĝ 6˽Ƣ 0PromoteReadʸ iDBĪ 1urchaseɋDBļʅ 0RebootDBĪ 8Ć 8Shardą 2gisterDBProxyȀ 2moveŬȃĪ 6ǴŬDBĪ gĆ 6ĲʳŬė 6ĢŬĀ 2setDBĪŦą 7Ŧą 3toreDBĪŬS3 lnapshot gToǸInTime 9ĆŬDBİ lS3 hToǸInTime 2vokeDBıąʴ 0śȑŞ 5DBĪ 7Ć fAutomatedBackupsě 5łŏ 2opȑŞ 4DBĪ 6Ć eAutomatedBackupsě 1witchoverBlueGreenĭ aȃĪ aReadʸ",
  "rds-data": "0ŉExecuteǮ 1eginˤ 0Commitˤ 0ExecuteSql 8tatement 0Rollbackˤ",
  "rds-db": "0connect",
  redshift: "0ǠɋɽExchange 1ddȕ 1ssociateĬǬConsumer 1uthorizeĪıąʴ 9ĬǬ 9čĊ 9ˮī 9İĊ 0ŉĄĪȧ 5˹Īȧ 0Ţő bġ 6Resize 1opyĪİ 1reateȜČ 6Ī dŦą dıą enapshot eubnetą dņ 7ustomĴć 6čĊ 7ventė 6HsmƥĒ aonfiguration 6ˮī 8tegration 6Qev2Idcă 6RedshiftIdcă 6Savedő 7cheduledŒ 7napshotCopyȭ eş 6Ģ 6ǀȥ 0DeauthorizeĬǬ 2leteȜČ 6Ī dŦą dıą enapshot eubnetą 7ustomĴć 6čĊ 7ventė 6HsmƥĒ aonfiguration 6ī 6ȕ 6Qev2Idcă 6RedshiftIdcă 8sourceĂ 6Savedʟ 7cheduledŒ 7napshotCopyȭ eş 6Ģ 6ǀȥ 2registerŵ 2scribeĉĩ 9uthenticationƄ bonomicsDenylist 8ĪDb˵ fŦķ os fıķ gnapshots gubnetķ fTracks fĚ fs 9ustomĴď 8ĬShares iįConsumer lProducer 9efaultĪǻ 8čĊ huthorization 9ventCategories dǅ ds 8Hsmƥǁ configurations 8ˮɴ ategrations 8ŠĠ 8ɽāż 8OrderableĪż 8Partners 8Qev2Idcƀ 9uery 8RedshiftIdcƀ aservedɽExchangeĠ kɃ ks bize 8Savedʟ 9cheduledƼ 9napshotCopy˸ gSchedules 9torage 8Ŗ dɶĠ ags 8ǀȢ 1isableŠ 7İCopy 4ssociateĬǬConsumer 0ǎŠ 6İCopy 1xecuteő 0FailoverPrimaryˍ 1etchƮ 0œĪƋ lǟIAM 3ĨɧˇŶ 3ɋɽExchangeāż nɃ 6ourceĂ 0Joiną 0Ęʡ 4ĵ 4Savedʟ 5chemas 4Tables 0˹Aquaā 7uthenticationČ 9onomicsDenylist 6Ī dDbˁ dIamRoles dƌ dŦą dİ lş eubnetą 7ustomĴć 6čĊ 7ventė 6ī 6Qev2Idcă 6RedshiftIdcă 6Savedő 7cheduledŒ 7napshotCopyǣPeriod eş 6ǀȥ 0PauseĪ 1urchaseɋɽʅ 2tĀĂ 0RebootĪ 2gisterŵ 2jectĬǬ 2setĪŦą 3izeĪ 3toreŬĪİ 7ŖŬĪİ 3umeĪ 2vokeĪıąʴ 6čĊ 6İĊ 1otateŝǪ 0ĿȕĠ 0ʝʟŬɲ bInɲ",
  "redshift-data": "0ŉExecuteǮ 0ŢǮ 0ʣǮ 8Ŗ 0ExecuteǮ 0œStagingȂȺ 6tementɓ 0Ęʡ 4Schemas 5essions 5tatements 4Tables",
  "redshift-serverless": "0ConvertƾǸToİ 1reatežĴć 6čĊ 6ŵ 6Ų 6ƜŒ 7napshot eCopyā 6ǀȥ 6Workgroup 0ĄžĴć 6čĊ 6ŵ 6ĀĂ 6ƜŒ 7napshot eCopyā 6ǀȥ 6Workgroup 2scribeOneTimeCredit 0œƋ 4ustomĴć 3čĊ 3ĨɧˇŶ 3ŗWorkgroup 3ŵ 3ƾǸ 5servation eʅ 6ourceĂ 3ƜŒ 4napshot 3ŖɶĠ 4rack 3ǀȥ 3Workgroup 0ĘAutonomicsDenylist 4žĴď 4čĊ 4ŗWorkgroups 4Namespaces 4ƾ˺ 6servationɃ fs 4ƜƼ 5napshotCopyē cs 4ŖɶĠ 6gsįĀ 5racks 4ǀȢ 4Workgroups 0ǛĀĂ 0ɶŬƾǸ bİ 7ŖŬƾǸ gİ 0ŧĀ 0ĝĀ 1pdateAutonomicsDenylist 6žĴć 6čĊ 6ŵ 6ƜŒ 7napshot eCopyā 6ǀȥ 6Workgroup",
  "refactor-spaces": "0Ėă 6Ğ 6ǹ 6ĕ 0Ąă 6Ğ 6ĀĂ 7oute 6ĕ 0œă 3Ğ 3ĀĂ 4oute 3ĕ 0Ęƀ 4ĞVpcs fs 4Routes 4ʗ 4ĢįĀ 0ǛĀĂ 0ŧĀ 0ĝĀ 1pdateǹ",
  rekognition: "0ŀFaces 0CompareFaces 2pyŮċ 1reateƩ 6ŷ 6FaceLivenessġ 6Ů dċ 6ŞProcessor 6ņ 0ĄƩ 6ŷ 6Faces 6Ů dĂ dċ 6ŞProcessor 6ņ 2scribeƩ 8ŷ 8ŮĚ fs 8ŞProcessor 2tectžLabels 6Faces 6Labels 6ModerationLabels 6ProtectiveEquipment 6Text 1isassociateFaces 3tributeŷ˭ 0œCelebrityInfo cRecognition 4ontentModeration 3Faceŕ 7LivenessġƮ 7ſ 3Labelŕ 3ɻŐĹ 3Personʨ 3ȿŕ 3Textŕ 0ȈFaces 0ĘCollections 4ŷ˭ bLabels 4Faces 4ɻŐƈ 4Ůŋ 4ŞProcessors 4ĢįĀ 4ɠ 0ǛŮĂ 0RecognizeCelebrities 0ſFaces bByŭ 6ɠ bByŭ 1tartCelebrityRecognition 6ontentModeration 5Faceŕ 9Livenessġ 9ſ 5Labelŕ 5ɻŐĹ 5Personʨ 6rojectċ 5ȿŕ 6treamProcessor 5Textŕ 2opŮċ 4ŞProcessor 0ŧĀ 0ĝĀ 1pdateŷ˭ 6ŞProcessor",
  repostspace: "0ŉAddğǴToAccessors 8Ǵ 5ɆğǴŬAccessors bǴ 0Ėğ 6Space 0ĄSpace 2registerǱ 0œğ 3Space 0Ęȴ 4Spaces 4ĢįĀ 0ţǱ 0ʜInvites 0ŧĀ 0ĝĀ 1pdateğ 6Space",
  researchstudio: "0AssignȄ 0Ėă 0Ąă 6Ȅ 0œă 0Ęƀ",
  resiliencehub: "0ǠĀGroupingĵ 1ddDraftȌċĀMappings 0ŉĿĜĠ 0ĖȌ 9ċȌŤ gĀ 7ssertion 6ȹĲ 6Ă 6ĜĈ 8port 8siliencyĂ 6ĕ dŽ lĽ 7ystem 6ɭ 6ņJourney 0ĄȌ 9Ř 9ȹĲ 9ċȌŤ gĀ 7ssertion 6ȹĲ 6Ă 6ĜĈ 8siliencyĂ 6ĕ dŽ lĽ 7ystem 6ɭ aǾ 6ņJourney 2scribeȌ bŘ bċ iȌŤ iĀ qsResolutionĠ iĈ 8DraftȌċĽĶĠ 8Ǝł 8ˡĂ bourceGroupingĜŏ 0œFailureModeɣ 3Ă 3ĕ 4ystem 3ɭ 7ɡ 7Ĉ 3ņJourney 0ĶȌ 6Ă 6ĽToDraftȌċ 0Ęʺĵ 5ppŘƹDrifts hĀDrifts hs 7ŤCompliances gĵ 7ȹǾ 7ċȌ˓ eĀMappings ms es 7s 5ssertions 4Dependencies 4FailureModeAssessments fƙ 4ȹǾ 4Ǝ 4ŋ 4ĜƤ 6ports 6siliencyŋ 7olvedɭɡźĽ 8urceGroupingĵ cs 4ĕƂ bFunctions bTopologyEdges bs 5opĵ 5uggestedˡŋ 5ystemƂ as 4ĢįĀ 5estĵ 9unDependencies bƂ bĲƂ hs bs 8Ǿ 8Ƥ 8s 4UnsupportedȌċĽ 5serJourneys 0ʷȌċ 2tDraftȌċĈ 3ɭǾ 0ˋĀGroupingĵ 2moveDraftȌċĀMappings 2solveȌċĽ 0śȌŘ 5FailureModeŘ 5Ǝł 5ĀGroupingĜŏ 5ɭɡ 2opɭɡ 0ŧĀ 0ĝĀ 1pdateȌ 9ċ gȌŤ gĀ 7ssertion 6Dependency 6FailureModeɣ 6Ă 6ˡĂ 6ĕ dŽ 7ystem 6ɭ 6ņJourney",
  "resource-explorer": "0ĘĀǵ cs 4Ģ",
  "resource-explorer-2": "0ŀƣʝ 0ŉœʝ 0ĖȈ 6ŗʝ 6ĀExplorerSetup 6ǄĊįĕ 6ʝ 0ĄȈ 6ĀExplorerSetup eĂ 6ǄĊįĕ 6ʝ 1isassociateƣʝ 0œĉ˕ĕā 3ƣʝ 3Ȉ 3ŗʝ 3ĀExplorerSetup bĂ 3ĕȈ aʝ 3ʝ 0ĘIndexes bįǒ 4ŗViews 4ĕIndexes bViews 5treamingĊįʗ 5upportedĀǵ 4ĢįĀ 4Views 0ǛĀĂ 0ſ 0ŧĀ 0ĝĀ 1pdateȈƷ 6ʝ",
  "resource-groups": "0ŀĀ 0Ţŧɬŏ 1reateą 0Ąą bĂ 1isassociateĀ 0œĉđ 3ą 8ā 8Ă 8ő 3ŧɬŏ 6s 1roupĽ 0ĘąĽ 9ingStatuses 9s 4Āǵ 4ŧɬȋ 0Ǜąā 8Ă 0ſĽ 1tartŧɬŏ 0ŧ 0UngroupĽ 2tag 1pdateĉđ 6ą bő",
  rhelkb: "0œRhelURL",
  robomaker: "0ŉĄWorlds 7scribeʇĹ 0ŢĭĹ 6ʇĹ jŉ 6WorldłĹ bƇĹ 1reateĭĹ 6ƶ 6Robot bă mċ 6ʇă rċ gĹ 6WorldłĹ bƇĹ bĈ 0Ąƶ 6Robot bă 6ʇă 6WorldĈ 2registerRobot 2scribeĭĹ 8ƶ 8Robot dă 8ʇă iĹ lŉ 8World dłĹ dƇĹ dĈ 0œWorldĈBody 0Ęĭƈ 4Fleets 4Robotƀ 9s 4ʇƀ eĹBatches hs 5upportedǌZones 4ĢįĀ 4Worldłƈ 9Ƈƈ 9Ƥ 9s 0ţRobot 2startʇĹ 0śʇĹŉ 1yncĭĹ 0ŧĀ 0ĝĀ 1pdateRobotă bĭ 6ʇă 6WorldĈ",
  rolesanywhere: "0ĖČ 6ʉAnchor 0ĄŎǉ 6Crl 6Č 6ʉAnchor 1isableCrl 7Č 7ʉAnchor 0ǎCrl 6Č 6ʉAnchor 0œCrl 3Č 3Subject 3ʉAnchor 0ĶCrl 0ĘCrls 4Ƅ 4Subjects 4ĢįĀ 5rustAnchors 0ǛŎǉ 3ĥđ 0Resetĥđ 0ŧĀ 0ĝĀ 1pdateCrl 6Č 6ʉAnchor",
  route53: "0˿ǪȟǪ 1ssociateVPCǟHostedZone 0ǘCidrƩ 6ĀȊʊ 6ĢįĀ 1reateCidrƩ 6ȸȬ 7ostedZone 6ǪȟǪ 6őŠģ 6ReusableɐƉ 6TrafficĂ jĆ jċ 6VPCćũ 0ʂǪȟǪ 2leteCidrƩ 6ȸȬ 7ostedZone 6ǪȟǪ 6őŠģ 6ReusableɐƉ 6TrafficĂ jĆ 6VPCćũ 1isableHostedZoneDNSSEC 4ssociateVPCŬHostedZone 0ǎHostedZoneDNSSEC 0œĉȥ 3ǘ 5eckerIpRanges 3DNSSEC 3GeoȺ 3ȸȬ eCount eLastFailureReason eĠ 4ostedZone dCount dȥ 3őŠģ 3ReusableɐƉ oȥ 3TrafficĂ gĆ oCount 0ĘCidrBlocks 8Collections 8˯ 4Geo˯ 4ȸChecks 5ostedZones fByName hVPC 4őŠȵ 4ĀȊʊ 6usableɐʊ 4ĢįĀ js 5rafficŋ gyļ qByHostedZone sĂ hĚ 4VPCćAuthorizations 0ɭDNSAnswer 0ĿȸȬ 7ostedZoneComment gFeatures 6TrafficĂComment jĆ",
  "route53-recovery-cluster": "0œƯűǿ 0ĘƯʾ 0ĿƯűǿ ps",
  "route53-recovery-control-config": "0ĖĪ 7ontrolPanel 6Ưű 6SafetyŁ 0ĄĪ 7ontrolPanel 6ĀĂ 7outingű 6SafetyŁ 2scribeĪ 9ontrolPanel 8Ưű 8SafetyŁ 0œĀĂ 0Ęɍǹ53ȸChecks 4ɚ 5ontrolPanels 4Ưʾ 4SafetyǗ 4ĢįĀ 0ǛĀĂ 0ŧĀ 0ĝĀ 1pdateĪ 7ontrolPanel 6Ưű 6SafetyŁ",
  "route53-recovery-readiness": "0ĖCell 7rossĉũ 6ReadinessȬ 8coveryą 8sourceƉ 0ĄCell 7rossĉũ 6ReadinessȬ 8coveryą 8sourceƉ 0œArchitectureĵ 3Cell 7ReadinessƦ 3ReadinessȬ hĀĠ hĠ 5coveryą gReadinessƦ 5sourceƉ 0ĘCells 5rossĉAuthorizations 4ReadinessChecks 6coveryķ 6sourceʊ 5ules 4ĢįĽ 0ŧĀ 0ĝĀ 1pdateCell 6ReadinessȬ 8coveryą 8sourceƉ",
  route53domains: "0ǠĴǥŬAnotherAwsĉ 1ssociateɐSignerToĴ 0ŢĴǥToAnotherAwsĉ 1heckĴǌ bTransferability 0ĄĴ 6ĢįĴ 1isableĴˈRenew dǥLock 4ssociateɐSignerŬĴ 0ǎĴˈRenew cǥLock 0œŪReachabilityĠ 3ĴDetail 9ʫ 3ƻDetail 0Ęɇ 4ɫ 4Prices 4ĢįĴ 0PushĴ 0ţĴ 2jectĴǥŬAnotherAwsĉ 2newĴ 2sendŪReachabilityư 6ƻũ 2trieveĴˇɎ 0ǥĴ eToAnotherAwsĉ 0ĿĴŪ jPrivacy cNameservers 6ĢįĴ 0ʝǍ",
  route53globalresolver: "0Allow˾ɺƗįĀ 1ssociateHostedZone 0ŉĖƪŁ 5ĄƪŁ 5ĿƪŁ 0ĖĊĲ cŶ 6DNSʝ 6ƪĴĘ eŁ 6ȃǽ 0ĄĊĲ cŶ 6DNSʝ 6ƪĴĘ eŁ 6ȃǽ 1isableDNSʝ 4ssociateHostedZone 0ǎDNSʝ 0œĊĲ 9Ŷ 3DNSʝ 3ƪĴĘ bŁ 3ȃǽ 3HostedZoneć 3ŗƪĴĘ 0Ķƪɇ 0ĘĊǾ aTokens 4DNSViews 4ƪĴLists is cǗ 4ȃResolvers 4HostedZoneď 4ŗƪĴLists 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateĊĲ cŶ 6DNSʝ 6ƪɇ eŁ 6ȃǽ 6HostedZoneć",
  route53profiles: "0ŀČ 9ĀToČ 0ĖČ 0ĄČ 1isassociateČ cĀŬČ 0œČ ać aĂ aĀć 0ĘČď bĀď bs 4ĢįĀ 0ǛČĂ 0ŧĀ 0ĝĀ 1pdateČĀć",
  route53resolver: "0ŀƪŁą 9ǽčIpƐ hőɺģ hŁ 0ĖƪĴĘ eŁ ią 6Outpostǽ 6ǽč eőɺģ eŁ 0ĄƪĴĘ eŁ ią 6Outpostǽ 6ǽč eőɺģ eŁ 1isassociateƪŁą cǽčIpƐ kőɺģ kŁ 0œƪģ bĴĘ bŁą kć kĂ 3Outpostǽ 3ǽģ bDnssecģ bč bőɺģ pć pĂ bŁ fć fĂ 0Ķƪɇ 0Ęƪȵ cĴLists is cŁąď ls gǵ gs 4OutpostResolvers 4ǽȵ cDnssecȵ cčIpʋ ks cőɺģď qs cŁď gs 4ĢįĀ 0ǛƪŁąĂ 3ǽőɺģĂ bŁĂ 0ŧĀ 0ĝĀ 1pdateƪģ eɇ eŁ iąć 6Outpostǽ 6ǽģ eDnssecģ eč eŁ",
  rtbfabric: "0ǠȪ 1ssociateĒ 0ĖˮȒȪ 6Ȫ aƯŁ 6ʆȒȪ 6Requesterħ 8sponderħ 0ĄˮȒȪ 6Ȫ aƯŁ 6ʆȒȪ 6Requesterħ 8sponderħ 1isassociateĒ 0œĒć 3ˮȒȪ 3Ȫ 7ƯŁ 3ʆȒȪ 3Requesterħ 5sponderħ 0ĘĒď 4ȪƯǗ 8s 4Requesterʃ 6sponderʃ 4ĢįĀ 0ˋȪ 0ŧĀ 0ĝĀ 1pdateȪ aModuleǚ aƯŁ 6Requesterħ 8sponderħ",
  rum: "0ŉĖRumƝƁ 5ĄRumƝƁ 5œRumƝƁ 0ĖȌǝ 0ĄȌǝ 6ĀĂ 7umƎĻ 0œȌǝ dĬ 3ĀĂ 0ĘȌMonitors 4RumƎȶ 4ĢįĀ 0ǛĀĂ 4umƂ 6ƎĻ 0ŧĀ 0ĝĀ 1pdateȌǝ 6RumƝĔ",
  s3: "0AbortșƧ 1llow˾ɺƗįĀ 1ssociateĊ˸Ĩɧ 0BypassGovernanceǣ 0ĖĊȭ hsĆ iȺ cǸ hįƍLambda 6Ȃ cĮŖā 6Ĺ 6˷ƴĊǸ 6ƛLensą 0ĄĊȭ hsĆ qĀĂ iȺ cǸ hįƍLambda hĂ nįƍLambda 6Ȃ cĮŖā cĂ cWebsite 6Ĺȗ 6˷ƴĊǸ 6ƍ cɿ cȗ cċ jɿ jȗ 6ƛLensā uȗ hą 2scribeĹ 8˷ƴĊǸƻ 1issociateĊ˸Ĩɧ 0œAccelerateā 7ssȭ esĆ nįPrefix nĀĂ fȺ 9Ǹ eāįƍLambda eįƍLambda eĂ kįƍLambda kĠ qįƍLambda 6ountǊĊȠ 4nalyticsā 3ȂAbac acl 9CORS 9Ⱥ bgging 9ĮŖā 9ĥ 9ƍLockā awnershipʾ 9Ă fĠ aublicĊȠ 9Ňȏ 9ȗ 9Versioning 9Website 3ĬĊ 3ŝā 3IntelligentTieringā 5ventoryā 3Ĺȗ 3ūā 3Ǝā 4ultiƴĊǸ pĂ vĠ pRoutes 3ƍ 9Acl annotation attributes 9LegalHold 9ǣ 9ȗ aorrent 9ċ gAcl hnnotation qįě httributes gįě gȗ horrent 3ěā 3ƛLensā rȗ eƑ eą 0Initiateě 0ĘĊ˸ gļ g˯ a˺ gįƍLambda 5llMyBuckets 4Ȃ așUploads aĚ 4CallerĊ˸ 4ƈ 4˷ƴĊ˺ 9partƧParts 4ƍAnnotations aċAnnotations 4ƛLensē fķ 4ĢįĀ 0ƍOwnerǼToȂOwner 0Pauseě 1utAccelerateā 7ss˸ĆĀĂ 9ǸāįƍLambda eĂ kįƍLambda fublicĊȠ 6ountǊĊȠ 4nalyticsā 3ȂAbac acl 9CORS 9Š 9ĥ 9ƍLockā awnershipʾ 9Ă aublicĊȠ 9Ňȏ 9ȗ 9Versioning 9Website 3ŝā 3IntelligentTieringā 5ventoryā 3Ĺȗ 3ūā 3Ǝā 4ultiƴĊǸĂ 3ƍ 9Acl annotation 9LegalHold 9ǣ 9ȗ 9ċAcl hnnotation gȗ 3ěā 3ƛLensā rȗ 0ReplicateĄ 9ƍ fɿ 9Ģ 2storeƍ 0Submit˷ƴĊǸRoutes 0ŧĀ 0ĝĀ 1pdateĊ˸Ⱥ 6ȂĮɿŖā kInventoryŖā kJournalŖā 6ĹPriority 9Ġ 6ƍŝ 6ƛLensą",
  "s3-object-lambda": "0AbortșƧ 0Ąƍ cȗ cċ jȗ 0œƍ 9Acl 9LegalHold 9ǣ 9ȗ 9ċ gAcl gȗ 0ĘȂ așUploads aĚ 4șƧParts 0Ǜƍ 9Acl 9LegalHold 9ǣ 9ȗ 9ċAcl gȗ 0ɶƍ 0Writeœƍɟ",
  "s3-outposts": "0AbortșƧ 0ĖĊǸ 6Ȃ 6č 0ĄĊǸ hĂ 6Ȃ cĂ 6č 6ƍ cȗ cċ jȗ 0œĊǸ eĂ 3Ȃ 9Ă 9ȗ 9Versioning 3ūā 3ƍ 9ȗ 9ċ gįě gȗ 3ěā 0ĘĊ˺ 4Ȃ așUploads aĚ 4ƅ 4șƧParts 4OutpostsǟS3 4RegionalBuckets 4Sharedƅ 0ǛĊǸĂ 3ȂĂ 9ȗ 9Versioning 3ūā 3ƍ 9Acl 9ȗ 9ċȗ 3ěā 0ReplicateĄ 9ƍ 9Ģ",
  s3express: "0ĖĊǸ 6Ȃ 6ġ 0ĄĊǸ hĂ hʧ 6Ȃ cĂ 0œĊǸ eĂ eʧ 3ȂĂ 3ŝā 3Inventoryā 3ūā 3Ǝā 0ĘĊ˺įťBuckets 5llMyťBuckets 4ĢįĀ 0ǛĊǸĂ eʧ 3ȂĂ 3ŝā 3Inventoryā 3ūā 3Ǝā 0ŧĀ 0ĝĀ",
  s3files: "0ƥMount 6RootĊ 6Write 1reateĊǸ 6ȓȝ 6Mountź 0ĄĊǸ 6ȓȝ gĂ 6Mountź 0œĊǸ 3ȓȝ dĂ 3Mountź 3Synchronizationā 0ĘĊ˺ 4ȓSystems 4MountȀ 4ĢįĀ 0ǛȓȝĂ 3Synchronizationā 0ŧĀ 0ĝĀ 1pdateMountź",
  s3tables: "0Ėŵ 6Ŗ bȂ 0Ąŵ 6Ŗ bȂ hŝ hƎā hĂ hě bĂ bě 0œŵ 3Ŗ 8Ȃ eŝ eƌā fetricsā eĂ eě eƛClass 8Ĭ 8ŝ 8ƌā jĹĠ 9etadataȺ 8Ă 8ȊExpirationā oĹĠ aplication jĠ 8ƛClass 0ĘNamespaces 4ŖBuckets 9s 6gsįĀ 0ǛŖȂŝ eƌā fetricsā eĂ eě eƛClass 8Ĭ 8ŝ 8ƌā 8Ă 8ȊExpirationā aplication 8ƛClass 0RenameŖ 0ŧĀ 0ĝĀ 1pdateŖĮȺ",
  s3vectors: "0ĖȈ 6VectorȂ 0ĄȈ 6VectorȂ iĂ cs 0œȈ 3VectorȂ fĂ 9s 0ĘIndexes 4ĢįĀ 4VectorBuckets as 0ǛVectorȂĂ 9s 0őVectors 0ŧĀ 0ĝĀ",
  sagemaker: "0ĊľŸ 1ddć 3Ģ 1ssociateTrialŤ 1ttachĪɽĳƒ hǩ 0ŉAddĪNodes 5ĄĪNodes 7scribeľŸ 5œƎ 8Ȋ 5ǛƎ 5RebootĪNodes 7placeĪNodes 5WriteȊ 0CallMlflowȌApi 4ȕȌApi 4ǟBearerŶ 1ompleteRollout 1reateAIBenchmarkĹ 8ĜĹ 8ǧģ 7ction 7lgorithm 7pp 9ŭģ 7rtifact 7utoMLĹ fV2 6Ī dɔģ 7odeŌ 8mpilationĹ aute˞ 8ntext 6ĬʔĹĔ 7eviceƶ 7omain 6EdgeĭǢ kStage a˄Ĺ 7ndpoint eģ 7xperiment 6ʲą 7lowĔ 6Hub 9ƠPresignedUrls gʦ 8manŏUi 7yperŦTuningĹ 6ŭ bċ 7nferenceŤ fƳ fĵĹ 6Ĺ 6LabelingĹ 7ineageąĂ 6MlflowȌ cʨƏ 7odel bBiasĹĔ bCard fłĹ b˔ĹĔ bŸ ią bʔĹĔ 8nitoringş 6ƬĆ mūģ 6ɖĹ 6ȕȌ gPresignedUrl 7ipeline 7resignedĴUrl fMlflowȌUrl lʨƏUrl fƬĆUrl 8ocessingĹ 9ject 6ɋŔ 6Sharedľ 7pace 7tudioūģ 6ˣĹ eǢ 9nsformĹ 8ial bŤ 6ņČ 6Workforce ateam 0ĄAIBenchmarkĹ 8ĜĹ 8ǧģ 7ction 7lgorithm 7pp 9ŭģ 7rtifact 7ssociation 6Ī dɔģ 7odeŌ 8mpilationĹ aute˞ 8ntext 6ĬʔĹĔ 7eviceƶ 7omain 6EdgeĭǢ kStage 7ndpoint eģ 7xperiment 6ʲą 7lowĔ 6Hub 9Ơ gʦ 8manLoop bŏUi 7yperŦTuningĹ 6ŭ bċ 7nferenceŤ fƳ 6Ĺ 6LineageąĂ 6MlflowȌ cʨƏ 7odel bBiasĹĔ bCard b˔ĹĔ bŸ ią nĂ bʔĹĔ 8nitoringş 6ƬĆ mūģ 6ɖĹ 6ȕȌ 7ipeline 7rocessingĹ 9ject 6Ȋ 8sourceĂ 6Space 7tudioūģ 6Ģ 7rainingĹ 8ial bŤ 6ņČ 6Workforce ateam 2ployHubľ 2registerʞ 2scribeAIBenchmarkĹ aĜĹ aǧģ 9ction 9lgorithm 9pp bŭģ 9rtifact 9utoMLĹ hV2 8Ī fŊ fƆ fɽ fɔģ 9odeŌ ampilationĹ cute˞ antext 8ĬʔĹĔ 9evice eƶ 9omain 8EdgeĭǢ c˄Ĺ 9ndpoint gģ 9xperiment 8ʲą fĮ 9lowĔ 8Hub bƠ amanLoop dŏUi 9yperŦTuningĹ 8ŭ dċ 9nferenceŤ hƳ hĵĹ 8Ĺ bƞċ 8LabelingĹ 9ineageą 8MlflowȌ eʨƏ 9odel dBiasĹĔ dCard hłĹ d˔ĹĔ dŸ ką dʔĹĔ anitoringş 8ƬĆ oūģ 8ɖĹ 8ȕȌ 9ipeline gĔįę gę 9rocessingĹ bject 8ɋŔ 8Sharedľ 9pace 9tudioūģ 9ubscribedWorkteam 8ˣĹ gǢ kExtensionƕ bnsformĹ aial dŤ 8ņČ 8Workforce cteam 2tachĪɽǩ 1isableSagemakerServicecatalogȚ 4ssociateTrialŤ 0ǎSagemakerServicecatalogȚ 1xtendˣǢ 0œɅ 5viceƶō 9ň 3LineageąĂ 3ľŸąĂ 3Ȋ 5sourceĂ 3SagemakerServicecatalogȚĠ 4calingāĜ 4earchʫ 0ĶHubƠ 1nvokeč eAsync eǟɟŞ 0ĘAIBenchmarkƈ 6Ĝƈ 6ǧȵ 5ctions 5lgorithms 6iases 5ppŭȵ 7s 5rtifacts 5ssociations 5utoMLƈ 4CandidatesįˈMLĹ 5lusterƂ bNodes bɔȵ bs 5odeʖ 6mpilationƈ 8uteQuotas 6ntexts 4ĬʔĹƁ 5eviceFleets as 5omains 4EdgeĭPlans 8˄ƈ 5ndpointȵ cs 5xperiments 4ʲķ 5lowƁ 4HubƠĚ es 7s 6manLoops 9ŏUis 5yperŦTuningƈ 4ŭĚ 9s 5nference˓ dExperiments dĵĹSteps vs 4ĹƞĚ 7s 4Labelingƈ gįWorkteam 5ineageķ 4MlflowApps aʨServers 5odelBiasĹƁ 9Cardłƈ dĚ ds 9˔ĹƁ 9Į 9Ÿķ gs 9ʔĹƁ 9s 6nitoringAlertƕ js eƃ eSchedules 4ƬĆūȵ ks 4ɖƈ 4ȕApps 5ipelineęSteps ls cǻįę cĚ cs 5rocessingƈ 7jects 4Ǩ 6sourceCatalogs 4SharedľƂ fĚ fs 5paces 5tageʞ 6udioūȵ 5ubscribedWorkteams 4Ģ 5rainingƈ gįHyperŦTuningĹ cPlans 7nsformƈ 6ial˓ 9s 4UltraServersByɋŔ 5serƄ 4Workforces 8teams 0ǛLineageąĂ 3ľŸąĂ 3Ȋ 5sourceĂ 0őLineage 0ţʞ 2nderUiĈ 2tryŅę 0Sample 6ǟɟŞ 1earch 6ˣǢɃ 2ndHeartbeat 4ŅęStepFailure pSuccess 4SharedľŊ 1tartĪȸȬ 5EdgeĭStage 5HumanLoop 5ƆƳ 5MlflowʨƏ 6onitoringş 5ƬĆ 5Ņę 5ġ 2opAIBenchmarkĹ 6ĜĹ 5utoMLĹ 4CompilationĹ 4EdgeĭStage 8˄Ĺ 4HumanLoop 5yperŦTuningĹ 4ƆƳ dĵĹ 4Ĺ 4LabelingĹ 4MlflowʨƏ 5onitoringş 4ƬĆ 4ɖĹ 4Ņę 5rocessingĹ 4ˣĹ 7nsformĹ 0TrainHubľ 0ĿŒ 7ppŭģ 7rtifact 6Ī dƆ dɔģ eoftware 7odeŌ 8mpute˞ 8ntext 6ńƶ cs 7omain 6č eWeightsAndCapacities 7xperiment 6ʲą dĮ 6Hub 9Ơ gʦ 6ŭ bċ 7nferenceŤ oɥģ fƳ 6MlflowȌ cʨƏ 7odelCard bŸ 8nitoringAlert gş 6ƬĆ mūģ 6ȕȌ 7ipeline eę eċ 7roject 6Reward 6Sharedľ 7pace 6ˣĹ 8ial bŤ 6ņČ 6Workforce ateam",
  "sagemaker-data-science-assistant": "0ʜȞ",
  "sagemaker-geospatial": "0ĄEarthObservationĹ 6VectorȡĹ 0łEarthObservationĹ 6VectorȡĹ 0œEarthObservationĹ 3RasterĬƩ 3Tile 3VectorȡĹ 0ĘEarthObservationƈ 4RasterĬCollections 4ĢįĀ 4Vectorȡƈ 0ſRasterĬƩ 1tartEarthObservationĹ 5VectorȡĹ 2opEarthObservationĹ 4VectorȡĹ 0ŧĀ 0ĝĀ",
  "sagemaker-mlflow": "0ĊUI 0ĖƳ 6ľċ 6˟ľ 7un 0ĄƳ 6Loggedľ hŧ 6ľċ iŧ 6˟ľ lƨ lŧ 7un 6ŧ 7raceŧ bs 0EndTrace 0FinalizeLoggedľ 0œDownloadURIįľċ˂ 3Ƴ dByName 3LatestľĚ 4oggedľ 3Ɲƕ 4odelċ fByƨ 3˟ľ 4un 3TraceInfo 0Ę˂ 4Loggedľ˂ 1ogŉ 3Inputs 3LoggedľParams 3Ɲ 4odel 3Outputs 3Param 0Rename˟ľ 2storeƳ 7ɡ 0ſExperiments 6LoggedModels 6ľĚ 6˟Models 7uns 6Traces 2tƳŧ 3LoggedľĢ 3ľċŧ 3˟ľƨ iŧ 3ŧ 4raceŧ 1tartTrace 0TransitionľċStage 0ĿƳ 6ľċ 6˟ľ 7un",
  "sagemaker-unified-studio-mcp": "0AuthorizeVpce",
  savingsplans: "0ĖSavingsǢ 0ĄQueuedSavingsǢ 2scribeSavingsǢRates js kʅRates ss 0ĘĢįĀ 0ReturnSavingsǢ 0ŧĀ 0ĝĀ",
  scheduler: "0Ėş eą 0Ąş eą 0œş bą 0Ęşķ cs dByź 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateş",
  schemas: "0ĖDiscoverer 6ƿ 6ƞ 0ĄDiscoverer 6ƿ 8sourceĂ 6ƞ cċ 2scribeɎBinding 8Discoverer 8ƿ 8ƞ 0łƞ 0œɎBindingĲ 3ʯƞ 3ĀĂ 0ĘDiscoverers 4Registries 4ƞĚ as 4ĢįĀ 0ǛɎBinding 3ĀĂ 0ſSchemas 1tartDiscoverer 2opDiscoverer 0ŧĀ 0ĝĀ 1pdateDiscoverer 6ƿ 6ƞ",
  scn: "0AssignǱĤToņ 0ĖBillOfMaterialsĶĹ 6Ĭīǚ aLakeŷ eŵ 6Ć 6SSOă 0ĄĬīǚ aLakeŷ eŵ 6Ć 6SSOă 2scribeĆ 0œBillOfMaterialsĶĹ 3ĬīŊ iǚ mę 7Lakeŷ bŵ 3Ć 0ĘǱɠ 4ĬīƂ jǚƃ ns 8LakeDatasets cNamespaces 4ļ 4ĢįĀ 0ɆǱĤįņ 0ʜĬīŊ 0ŧĀ 0ĝĀ 1pdateĬīǚ aLakeŷ eŵ 6Ć",
  sdb: "0ŉĄĩ 5Ǜĩ 0ĖĴ 0Ąĩ 6Ĵ 1omainĮ 0œĩ 3ł 0Ęɇ 4Exports 0Ǜĩ 0Select 1tartĴł",
  secretsmanager: "0ŉœ˼Value 0ŢRotate˼ 1reate˼ 0ĄĀĂ 6˼ 2scribe˼ 0œRandomɊ 4esourceĂ 3˼Value 0Ę˼ċIds as 0ǛĀĂ 3˼Value 0ɆʕŬě 2plicate˼Toʕ 2store˼ 1otate˼ 0StopěToʸ 0ŧĀ 0ĝĀ 1pdate˼ cċStage 0ȁĀĂ",
  "security-ir": "0ŉœǑĉŻ 0ŢŰ 1loseɱ 1reateɱ aComment 6Ű 0œɱ 7řDownloadUrl hƧUrl 3Ű 0ĘɱEdits 8s 5omments 4Investigations 4˖ 4ĢįĀ 0ʜǡ 0ŧĀ 0ĝĀ 1pdateɱ aComment aĠ 6Ű 6ǽƷ",
  securityagent: "0Addț 0ŉĖıRequirements 5ĄɎReviews bPentests bıRequirements bThreatModels hs 5œƔSpaces 9rtifactĮ 8ɎȫĹȋ ls is 8ƙ 8PentestĹƠĮ iȋ is fs 8ıRequirements 8źɇ 9hreatľĹȋ ms js es 8ǦRuns 5ĿıRequirements 0ĖƔSpace 7pplication 6Ɏȫ 6Designȫ 6ī 6Ű 6OneTimeLoginġ 6Pentest 7rivateĎ 6ıRequirement pPack 6źĴ 7hreat cľ 0ĄƔSpace 7pplication 7rtifact 6Designȫ 6ī 6Ű 6ȽĎ 6ıRequirement pPack 6źĴ 2scribeȽĎ 0œă 4rtifact 3Designȫ fț fǡ 3ī 3ĸňʥ 3ıRequirement mPack 0HandleĸCallback eňCallback 0ĶıRequirements 1nitiateĸň 0ĘActorˀ 5gentSpaces 5pplications 5rtifacts 4ɎȫĹȋ hsįɎȫ es 4DesignȫComments gs 5iscoveredɇ eƅ 4ƙ 4IntegratedĽ cions 4˖ 4PentestĹȋ esįPentest bs 5rivateƊ 4ĽŬī 4ıRequirementPacks ns 4ĢįĀ 6rgetɇ 5hreatľĹȋ is fs as 0ǛDesignȫǡ 0śɎˠ bviewĹ 5PentestĹ 5ThreatľĹ 5Ǧɡ 2opɎȫĹ 4PentestĹ 4ThreatľĹ 0ŧĀ 1oggleŗıRequirement 0ĝĀ 1pdateƔSpace 7pplication 6Ɏȫ 6ʯɇ 6ɣ 6IntegratedĽ eion 6Pentest 7rivateĎĒ 6ıRequirement pPack 6źĴ 7hreat cľ 0VerifyźĴ",
  securityhub: "0Ǡɕƚ 6ƚ 1llow˾ɺƗįĀ 0ŉĄǔǗ 6isableStandards 5ǎStandards 5œǔǗ 8āĂď btrolEvaluations 8ˎʕV2 8ıʾ 9tandardsűď 5Ķƙ 5ĿǔǗ bƙ bStandardsűď 0ĺRegistrationsV2 1reateŒź 7ggregatorV2 7utomationŁ kV2 6āĂ 9nector fV2 6ɣAggregator 6ʵ 6ǒ 6TicketV2 0Declineɜ 2leteŒź 7ggregatorV2 7utomationŁV2 6āĂ 9nector fV2 6ɣAggregator 6ʵ 8vitations 6ǒ 2scribeŒȀ 8Hub 8Đā 8Products gV2 8ıHubV2 9tandards hʾ 1isableĶƙįǕ 7ĐǱĉ 7ıHub iʲV2 iV2 4ssociateŬɕĉ gMasterĉ cǒ 0ǎĶƙįǕ 6ĐǱĉ 6ıHub hʲV2 hV2 0ǏRecommendedĂV2 2tAdhocʵƮ 5ministratorĉ 4ggregatorV2 4utomationŁV2 3āĂ mć 6nector cV2 6trolɣƦ 5verageŴV2 3ˎStandards 3ɣAggregator aƕ as bTrendsV2 4reeTrialEndDate cǀ 3ʵɣTrend aƮ as 5vitationsCount 3Masterĉ 4embers 3RecommendedĂV2 5sourcesŴV2 cTrendsV2 cV2 3ıűĔ 3ǀ 8V2 0Inviteǒ 0ĘĉǀV2 5ggregatorsV2 5utomationǗ jV2 4āŋ myď 7nectors eV2 7trolųǖ 4ˎProductsįĶ 4ɣAggregators 5reeTrialStatusesV2 4ɜ 4ǒ 4ĐǱǆ 4ıűƁ 5tandardsűď 4ĢįĀ 0ʜɣƂ 4ʵƂ 1tartāĂć oDisassociation 0ŧĀ 0ĝĀ 1pdateŒź 7ggregatorV2 7utomationŁV2 6āĂ 9nector fV2 6ɣAggregator ds 6ʵ 6Đā 6ıű eHubā 7tandardsű",
  securitylake: "0ĖAwsɺĲ 6žɺĲ 6ĬLake eExceptionė eĐā 6Subscriber gĥ 0ĄAwsɺĲ 6žɺĲ 6ĬLake eExceptionė eĐā 6Subscriber gĥ 2registerĬLakeʢɕ 0œĬLakeExceptionė bĐā bǾ 3Subscriber 0ĘĬLakeExceptions cs 4ɺǾ 4Subscribers 4ĢįĀ 0ţĬLakeʢɕ 0ŧĀ 0ĝĀ 1pdateĬLake eExceptionė 6Subscriber gĥ",
  serverlessrepo: "0Ėă hċ 6ʠFormationǘƉ kĈ 0Ąă 0œă eĂ 3ʠFormationĈ 0ĘăDependencies fĚ fs 0ǛăĂ 0ſƀ 0Unshareă 1pdateă",
  servicecatalog: "0ǠȚǬ 1ssociateŎą 9ʙǟĀ 9ȄǟȚ boductǟȚ 9Ā 9ĕŒǟǞț 9ŧOptionǟĀ 0ŉŀĕŒǟǞț 5ȷĕŒŬǞț 0CopyǕ 1reateă 7ttributeą 6ɨ 6Ț fǬ 7roduct 9visionedǕǢ fingț 6ĕŒ 6ŧOption 0Ąă 7ttributeą 6ɨ 6Ț fǬ 7roduct 9visionedǕǢ fingț 6ĀĂ 6ĕŒ 6ŧOption 2scribeɨ apyǕĠ 8Ț hǬĠ ms 9roduct fAsǱ fʝ bvisionedǕ qǢ hingț kǻ 8Ȋ 8ĕŒ lęǻ 8ŧOption 1isableAWSɗĊ 4ssociateŎą cʙŬĀ cȄŬȚ eoductŬȚ cĀ cĕŒŬǞț cŧOptionŬĀ 0ǎAWSɗĊ 1xecuteǃǕǢ pĕŒ 0œAWSɗĊĠ 4pplication 4ssociatedĀ 4ttributeą 3ā 3ǃǕOutputs 3ĀĂ 0ĶAsǃǕ 0ĘAcceptedȚShares 5pplications 5ssociatedŎķ eĽ 5ttributeķ jįă 4BudgetsįĀ 4ConstraintsįȚ 4ǐPaths 4ĐȚĊ 4ȚĊ ds eįǕ 5rincipalsįȚ 6ovisionedǕPlans ding˂ pįĕŒ 4Ȋƕ 6sourcesįŧOption 4ĕƼ iįǞț 5tackļįǃǕ 4ŧż 7sįĀ 0ˊProvisionǕɳŃɓ 6TerminateǃǕɳŃɓ 6ĿǃǕɳŃɓ 0ProvisionǕ 1utā 3ĀĂ 0ˋȚǬ 0˶ǃProducts 1earchProducts eAsǱ 9visionedProducts 1yncĀ 0ŧĀ 1erminateǃǕ 0ĝĀ 1pdateă 7ttributeą 6ɨ 6Ț fǬ 7roduct 9visionedǕ oƭ fingț 6ĕŒ 6ŧOption",
  servicediscovery: "0ĖHttpŵ 6ȽDnsŵ 7ublicDnsŵ 6ĕ 0Ąŵ 6ĀĂ 6ĕ dĩ 2registerĆ 1iscoverļ hˁ 0œĆ bsȸĠ 3ŵ 3ƻ 3ĀĂ 3ĕ aĩ 0Ęļ 4Namespaces 4ɫ 4ʗ 4ĢįĀ 0ǛĀĂ 0ţĆ 0ŧĀ 0ĝĀ 1pdateHttpŵ 6ĆžȸĠ 6ȽDnsŵ 7ublicDnsŵ 6ĕ dĩ",
  serviceextract: "0œģ",
  servicequotas: "0ŀĕ˞Ĉ 0Ėɷɱ 0Ąĕ˞IncreaseŇŬĈ 1isassociateĕ˞Ĉ 0œAWSƣĕ˞ 4ssociationįĕ˞Ĉ 4utoȔā 3˞Utilizationō 3Requestedĕ˞ǘ 3ĕ˞ fIncreaseŇŬĈ 0ĘAWSƣĕQuotas 4Requestedĕ˞ǘƕ zoryBy˞ 4ĕ˞IncreaseǈInĈ gs bs 4ĢįĀ 0Ǜĕ˞IncreaseŇIntoĈ 0Ňĕ˞Increase 0śˈȔ 5˞Utilizationō 2opˈȔ 0ŧĀ 0ĝĀ 1pdateˈȔ",
  ses: "0Allow˾ɺƗįĀ 1pplyʨāOverrides 1ssociateưĨĒ 0ŉœƝĬ 0ŢłĹ 1loneReceiptŁƉ 1reateAddonĆ bė 9ressĘ hĶĹ 7rchive 6āƉ mŊĻ mʨż 9tact dĘ 7ustomšưĈ 6DedicatedIpȣ 8liverabilityɭō 6ưĨ jĂ bĈ 7xportĹ 6ĶĹ 7ngressǸ 6˷ƴč 6ReceiptǙ dŁ hƉ 8lay 7uleƉ 6Ĉ 8nant cĀć 7rafficĂ 0ĄAddonĆ bė 9ressĘ 7rchive 6āƉ mŊĻ mʨż 9tact dĘ 7ustomšưĈ 6DedicatedIpȣ 6ưĨ jĂ bĈ 6Ĩ eĂ 7ngressǸ 6˷ƴč 6ReceiptǙ dŁ hƉ 8lay 7uleƉ 6SuppressedĻ 6Ĉ 8nant cĀć 7rafficĂ 6ʘưƐ 2registerǑŬƐĘ 2scribeActiveReceiptŁƉ 8āƉ 8ReceiptŁ jƉ 1isassociateưĨĒ 0œĉ aSendingˎ 4ddonĆ 8ė 6ressĘ eĶĹ 4rchive ał aŜ hƠ aſ gƮ 3Blacklistː 3āƉ jŊȶ 6tact aĘ 4ustomšưĈ 3DedicatedIp eȣ es 5liverabilityƑż hɭō 4omainDeliverabilityǳ 9Ŵō 3ưƐƫ 8Ĩ gŋ 8Ĉ 4xportĹ 3ĨDkimĩ bMailŬĴĩ bĥĩ bŋ bšĩ 4mportĹ 4ngressǸ 3ǑOfƐĘ 5ssageƫ 4ultiƴč 3Relay 5putationǰ 4uleƉ 3ʜ˞ 7Ŵ 4uppressedĻ 3Ĉ 5nant 4rafficĂ 0ĘAddonļ 9ǅ 7ressĘĶƈ fs 5rchiveExports bSearches bs 4āʊ 7tactLists bs 5ustomšưƤ 4DedicatedIpPools 6liverabilityɭː 5omainDeliverabilityCampaigns 4ưɩ gyǁ 9Ƥ 5xportƈ 4ɩ byŋ 5mportƈ 5ngress˺ 4ǒOfƐĘ 5ultiƴƅ 4ReceiptFilters bŁʊ 7ommendations 6lays 6putationƽ 6sourceTenants 5uleʊ 4Suppressedȶ 4ĢįĀ 5emplates 6nantĽ as 5rafficŋ 4ʘưʋ 0ǛĉDedicatedIpWarmupĩ ctails aˏĩ aSendingĩ buppressionĩ aVdmĩ 3āƉArchivingż jƗż jReputationż jSendingż kuppressionż jʨż jVdmż 3DedicatedIpInȣ eȣơĩ eWarmupĩ 5liverabilityƑOption 3ưĨāƉĩ gDkimĩ kȟĩ gǡĩ gMailŬĩ 3ĨĂ 3SuppressedĻ 3˽Suppressionĩ 0ţǑToƐĘ 2orderReceiptŁƉ 2plicateưĨDkimȟǪ 0ʜBounce 5ulkư 8Templatedư 4žšư 4ư 4Rawư 4Templatedư 2tActiveReceiptŁƉ 3ĨDkimˎ bǡForwardingˎ bHeadersInƲˎ bMailŬĴ bĥTopic 3ReceiptŁPosition 1tartƐĘĶĹ 6rchiveł cſ 2opƐĘĶĹ 5rchiveł bſ 0ŧĀ 1estRenderưĈ aĈ 0ĝĀ 1pdateĉSendingˎ 7rchive 6āƉ mŊĻ mReputationƎˎ mSendingˎ mʨż 9tact dĘ 7ustomšưĈ 6ưĨĂ bĈ 6ʴǸ 6ReceiptŁ 8lay 8putationǰCustomerŗĠ mĂ 7uleƉ 6Ĉ 7rafficĂ 0VerifyĴDkim cĨ 6ưƐ bĨ",
  shield: "0ŀDRTɺȂ cǴ 9ȸȬ 9ProactiveȇŻ 0ĖŹ gą 6ė 0ĄŹ gą 6ė 2scribeAttack eʏ eŴ 8DRTĊ 8EmergencyŪđ 8Ź ią 8ė 1isableăLayerAutomaticɟ 7Proactiveȇ 4ssociateDRTɺȂ fǴ cȸȬ 0ǎăLayerAutomaticɟ 6Proactiveȇ 0œȃThreatĬ 3ėǿ 0ĘAttacks 4Mitigations 4Źķ es 4ĽInŹą 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateăLayerAutomaticɟ 6EmergencyŪđ 6Źą 6ė",
  signer: "0AddČĦ 0ŢȟČ 0ʣȟĹ 0œRevocationĠ 3ȟPlatform brofile 0ĘČĤ 4ȟƈ bPlatforms crofiles 4ĢįĀ 0ǛȟČ 0ɆČĦ 2vokeSignature aingČ 0SignPayload 1tartȟĹ 0ŧĀ 0ĝĀ",
  signin: "0Authenticate 4orizeOˇ2Ċ 0Ėĉ 6Oˇ2Ǌƥ cŶ 6TrustedĨʒăįɲ 0Ąɲũā 6ĀĦǮ 0œɲũā 3ĀĂ 0IntrospectOˇ2Ŷ 0ĘĀĦStatements 4TrustedĨʒƀįɲ 0Ǜɲũā 3ĀĦǮ 0RevokeOˇ2Ŷ",
  simspaceweaver: "0Ėİ 0ĄȌ 6ʇ 2scribeȌ 8ʇ 0ĘApps 4Simulations 4ĢįĀ 0śȌ 5Clock 5ʇ 2opȌ 4Clock 4ʇ 0ŧĀ 0ĝĀ",
  sms: "0ĖȌ 6ěĹ 0ĄȌ 9ǐā 9ěā 9Ǧā 6ěĹ 6Əȳ 1isassociateĺ 0ǏǘƉ 8Ĉ 2tȌ 6ǐā 6ěā 6Ǧā g˘ 3ʚ 3ˀ 3ěƈ eRuns 3Servers 0ĶȌȳ 6Əȳ 0ǐȌ 1istApps 0ˊȌǦ˘ 0ǛȌǐā 6ěā 6Ǧā 0ʜŜ 1tartȌě 5OnDemandȌě děɡ 2opȌě 0TerminateȌ 0ĿȌ 6ěĹ",
  "sms-voice": "0ŀOriginationĨ 9Protectā 0CarrierLookup 1reateāƉ mŊĻ 6ŊĻ 6ˊā 6OptOutĘ 6ȣ 7rotectā 6RcsƔ 7egistration ić jttachment iċ 6ʘĻǺ 0ĄĉƣProtectā 6āƉ mŊĻ 6ƣŜƷ dSenderId 6ŊĻ 6Keyword 6ɻŜSpendȥǼ 6ˊā cŜSpendȥǼ 6OptOutĘ 9edOutǺ 6ȣ 7rotectā qŁƉǺǼ 6RcsƔ 9ŜSpendȥǼ 7egistration iř iFieldValue 8sourceĂ 6TextŜSpendȥǼ 6ʘĻǺ 7oiceŜSpendȥǼ 2scribeĉĩ fȢ 8āʊ 8Keywords 8ˊē eƤ 8OptOutLists bedOutNumbers 8ɤNumbers 9ools 9rotectē 8RcsƔCountryǐĠ gs 9egistrationʪ kFieldƁ pValues kSectionƁ kƷƁ kĚ ks 8SenderIds 9pendȢ 8ʘĻNumbers 1isassociateOriginationĨ cProtectā 3cardňċ 0œāƉŊȶ 3ProtectāCountryŁƉ 3ĀĂ 0ĘAvailableɤNumbers 4āʊ 4ˊCountries 4ȣOriginationɩ 5rotectāŁƉǺOverrides 4ňď 4ĢįĀ 0ǛKeyword 3Ŝǡ 3OptedOutǺ 3ProtectāŁƉǺǼ 3ňFieldValue 5sourceĂ 0ReleaseɤǺ 7SenderId 2questɤǺ 7SenderId 0ʜĻǺšɎ 4ɻŜ 4ˊTextŜ aVoiceŜ 4RcsŜ 4TextŜ 4VoiceŜ 2tĉƣProtectā 3ƣŜǡˎ hƷ aSenderId 3ɻŜSpendȥǼ 3ˊŜSpendȥǼ 3RcsŜSpendȥǼ 3TextŜSpendȥǼ 3VoiceŜSpendȥǼ 1ubmitňċ 0ŧĀ 0ĝĀ 1pdateāƉŊĻ 6ŊĻ 6ˊā 6ɤǺ 7ool 7rotectā qCountryŁƉ 6RcsƔ 6SenderId 0VerifyĻǺ",
  "snow-device-management": "0Ţŏ 1reateŏ 0ʣń eEc2ļ 8ę 8ŏ 0ĘńĽ as 4ƃ 4ĢįĀ 6sks 0ŧĀ 0ĝĀ",
  snowball: "0ŢĪ 6Ĺ 1reateƐ 6Ī 6Ĺ 6LongTermˏ 6ReturnShippingLabel 0ʣƐ fes 8Ī 8Ĺ 8ReturnShippingLabel 0œĹʥ 6UnlockɎ 3Snowballǀ 4oftwareUpdates 0ĘĪƈ bs 5ompatibleImages 4ƈ 4LongTermˏ 4Pickup˯ 4ĕĚ 0ĿĪ 6Ĺ 9Shipmentǿ 6LongTermˏ",
  sns: "0AddĦ 0ȬIfɤǺIsOptedOut 1onfirmė 1reatePlatformă eč 6SMSSandboxɤǺ 6Topic 0Ąč 6Platformă 6SMSSandboxɤǺ 6Topic 0œĬŹĂ 3čĩ 3Platformăĩ 3SMSĩ 6SandboxĉĠ 4ubscriptionĩ 3Topicĩ 0ĘƅByPlatformă 4OriginationNumbers 4ɤNumbersOptedOut 5latformƀ 4SMSSandboxɤNumbers 5ubscriptions hByTopic 4ĢįĀ 5opics 0OptInɤǺ 0ʷ 2tĬŹĂ 0ɆĦ 0Ɖčĩ 3Platformăĩ 3SMSĩ 4ubscriptionĩ 3Topicĩ 1ubscribe 0ŧĀ 0Unsubscribe 2tagĀ 0VerifySMSSandboxɤǺ",
  "social-messaging": "0ŀWhatsȌʼĉ 0ĖWhatsȌǚ eŜĈ tŬLibrary tɻ 0ĄWhatsȌǚ eŜɻ lĈ 2precateWhatsȌǚ 1isassociateWhatsȌʼĉ 0œˉWhatsȌʼĉ wɤǺ 3WhatsȌCallĦ bǚ fʈ bŜɻ iĈ 0ĘˉWhatsȌʼǆ 4ĢįĀ 4WhatsȌǚAssets gs cŜƤ cĈLibrary 0PostWhatsȌŜɻ 1ublishWhatsȌǚ 2tWhatsȌʼĉŊȶ 0ʜWhatsȌCallŊ cŜ 0ŧĀ 0ĝĀ 1pdateˉWhatsȌʼĉɤǺ 6WhatsȌǚ iAssets eŜĈ",
  sqlworkbench: "0ŀĎǟChart nTab 9ƬǟTab 9őǟTab 0ŉĄFolder 5œƬCell 0Ėĉ 6Chart 7onnection 6Folder 6Ƭ eCell eŬċ eċ 6Savedő 0ĄChart 7onnection 6Ƭ eCell eċ 6Qžʮ 6Savedő 7qlƇʮ 6Tab 1riverExecute 1uplicateƬ 0łƬ 0Ǐġ 2tĉInfo ađ 4utocompletionĮ hĀ 3Chart 4onnection 3Ƭ bċ 3Qžʮ 4Sql˜Quotas 7ĵ 4ueryęƕ 3Savedő 4chemaƆ 4qlƇʮ 6ĵ 3ņInfo 7Śđ 0ĶƬ 0ĘƊ 4ʡ 4Files 4ƬĚ cs 4őęƕ 4Redshiftɚ 4Sampleʡ 6vedőĚ 4Tabs 6ggedĽ 7sįĀ 0Passĉđ 1utQžʮ 3SqlƇʮ 3Tab 3ņŚđ 0ɶƬċ 0ŧĀ 0ĝĀ 1pdateĉĎđ dłđ dGeneralđ dQSqlđ 6Chart 7onnection 6ȓFolder 7older 6Ƭ eCellƠ iLayout 6Savedő",
  sqs: "0AddĦ 0ŢŜMoveŏ 1hangeŜVisibility 1reateȾ 0ĄŜ 6Ⱦ 0œȾĩ 8Url 0ĘDeadLetterĲQueues 4ŜMoveȋ 4ȾĢ 9s 0PurgeȾ 0ReceiveŜ 2moveĦ 0ʜŜ 2tȾĩ 1tartŜMoveŏ 0ŧȾ 0ĝȾ",
  ssm: "0AddĢToĀ 1ssociateOpsɪ˴ɪ 0Ţɢ 6ƌWindowę 1reateActivation 7ssociation hŉ 6ʠĺ 6Ɠ 6ƌWindow 6Opsɪ 9Į 6Patchʍ 6ĀĬɬ 0ĄActivation 7ssociation 6ʠĺ 6Ɠ 6Inventory 6ƌWindow 6Opsɪ 9Į 6Ŧ fs 8tchʍ 6ĀĬɬ eĂ 2registerŗĆ aPatchʍįPatchą aźŬƌWindow cskŬƌWindow 2scribeActivations 9ssociation jęȀ ss 9utomationƃ iStepƃ 9vailablePatches 8Ɠ gǻ hermission 8˫Ćď hPatchesįPatchʍ 8ĆďĠ gǷ gPatchStates rįPatchą les hroperties aventoryDeletions 8ƌWindowęŏInvocations zasks ys pş pȀ rsks ps qįź 8Opsʿ 8ǻ atchBaselines dąǿ is dƭ 8Ǥ 1isassociateOpsɪ˴ɪ 0ExecuteAPI 0œĊŶ 4utomationę 3Calendar bǿ 4loudĺ 4ommandInvocation 5nnectionĠ 3ƣPatchʍ 5ployablePatchİįĆ 4ocument 3ęʈ 3Inventory cƞ 3ƌWindow kę tŏ xInvocation kŏ 5nifest 3Opsɪ 6Į 6Ʀ 3Ŧ cƕ cs dByPath 5tchʍ gįPatchą 3Āŋ 3ĕSetting 0LabelŦċ 1istćĚ fs 4ʠʚ 5ommandInvocations bs 7plianceʿ eǖ 4ƓĮƕ cĚ cs 4Ćď 6ventory˭ 4Nodes 9Ʀ 4OpsɪƂ b˴ʿ 7Į 4Āƹǖ cĬɬ 4ĢįĀ 0˹ƓĦ 0ǛCalendar 4omplianceʿ 5nfigureŸɓ 3Inventory 3Ŧ 3ĀĂ 0ţƣPatchʍ 8ŗĆ 8PatchʍįPatchą 8źǟƌWindow askǟƌWindow 2moveĢŬĀ 2questŗĆǴŶ 2setĕSetting 3umeġ 0ʜǔSignal 4ɢ 1tartĊŇ 6ssociationsOnce 6utomationę 5ǘŇę 5ęʈ 5ġ 2opǔę 0Terminateġ 0UnlabelŦċ 1pdateć hĠ 6ʠĺ 6Ɠ eƣċ eĮ 6ĆćĠ eǷ 6ƌWindow nź psk 8nagedĆǊǪ lǴ 6Opsɪ 9Į 6Patchʍ 6ĀĬɬ 6ĕSetting 0ȁʠĺ",
  "ssm-contacts": "0ǠPage 2tivateŪğ 1ssociateŪ 0ĖŪ dğ 6Rotation eǼ 0ʂŪğ 2leteŪ dğ 6Rotation eǼ 2scribeȇ 8Page 0œŪ ağ aĂ 3Rotation bǼ 0ĘŪȴ bs 4Engagements 4PageReceipts asolutions 8sByŪ bȇ 5reviewRotationShifts 4RotationOverrides cShifts cs 4ĢįĀ 0ǛŪĂ 0ʜActivationɎ 1tartȇ 2opȇ 0ŧĀ 0ĝĀ 1pdateŪ dğ 6Rotation",
  "ssm-guiconnect": "0ŢĎ 0ĄĎ˳Ũ 0œĎ d˳Ũ 0ĘƊ 0śĎ 0ĿĎ˳Ũ",
  "ssm-incidents": "0ŉœIncidentƙ 0ĖěƉ 8sponseǢ 6TimelineŊ 0ĄIncidentȊ 6ěƉ 8sourceĂ 9ponseǢ 6TimelineŊ 0œIncidentȊ 3ěƉ 5sourceŋ 6ponseǢ 3TimelineŊ 0ĘIncidentƙ cǨ 4˴ʿ 6plicationʊ 6sponsePlans 4ĢįĀ 5imelineƂ 0ǛĀĂ 0śIncident 0ŧĀ 0ĝĀ 1pdateDeletionŹ 6IncidentȊ 6˴ʿ 8plicationƉ 8sponseǢ 6TimelineŊ",
  "ssm-quicksetup": "0Ėāȅ 0Ąāȅ 0œā gȅ 3ĕđ 0ĘāManagers hs 4QuickSetupǵ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateāĔ jȅ 6ĕđ",
  "ssm-sap": "0ƖƢ 0ĄĀĦ 2registeră 0œă 3Ť 5nfigurationȬƻ 3Ƣ 3ƻ 3ĀĦ 0Ęƀ 4˓ 6nfigurationȬƁ mɫ 4ʡ 4ƻƂ ds 4SubȬƮ duleƮ 4ĢįĀ 0ǛĀĦ 0ţă 2storeƢ 0śă gȐ 5āChecks 2opă 0ŧĀ 0ĝĀ 1pdateăđ 6HANAƖđ",
  ssmmessages: "0Ėűğ 6Ĭğ 0Openűğ 4Ĭğ",
  sso: "0Addƴ 1ssociateť 9Č 1ttachCustomerŗĂʦToĦƉ 6ŗĂToĦƉ 0Ėĉǯ 7pplication hǯ hĆ pĒ 6Ć eĊűŎā 6ŗăĆ 6ĦƉ 7rofile 6ʉ bedŶIssuer 0Ąĉǯ 7pplication hĊʧ issignment iuthenticationMethod hȭ hĆ pĒ 6InlineĂŬĦƉ 8stance eĊűŎā 6ŗăĆ 6ĦƉ gsBoundaryŬĦƉ 7rofile 6TrustedŶIssuer 2scribeĉǯʁĠ pDeletionĠ 9pplication jǯ jĸ 8Ć gĊűŎā 8ĦƉ lǞĠ 8ƴ csteredʕ 8TrustedŶIssuer 2tachCustomerŗĂʦŬĦƉ 6ŗĂŬĦƉ 1isassociateť cČ 0œăĊʧ fssignmentā futhenticationMethod eȭ eĆ eġā eĈ 3InlineĂįĦƉ 3ŗăĆ 4fańȔįť 3ĦƉ dsBoundaryįĦƉ 4rofile 3SSOĠ 4haredSsoā 4soā 3ʉ 0ĶăĆĕĸĮ 0ĘĉǯʁĠ lDeletionĠ ls mįȄ bsįǃĦƉ 5pplicationĊScopes gssignments qįȄ guthenticationMethods f˸ fĆǁ ns fɄ fƤ fs 4CustomerŗĂReferencesInĦƉ 4ťď 4ļ 4ŗŋInĦƉ 4ĦƉǞĠ hs iǃToĉ 5rofileď bs 4ʕ 4ĢįĀ 5rustedŶIssuers 0ProvisionĦƉ 1utăĊʧ fssignmentā futhenticationMethod eȭ eġā 3InlineĂToĦƉ 3MfańȔįť 3ĤBoundaryToĦƉ eĂ 0Ɇƴ 0ſķ 6ɠ 1tartSSO 0ŧĀ 0ĝĀ 1pdateă hĆActiveĒ pDisplayĬ pɟā xƞā pıā rrviceĸā qtatus 6Ć eĊűŎā 6ŗăĆĠ 6ĦƉ 7rofile 6SSOā 6ʉ bedŶIssuer",
  "sso-directory": "0AddǑToą 0ʎƘMfańň 8ʌAuthnńň 1reateƨ 6BearerŶ 6ȒIdPāįť 6ą 6Ǟ˽ 6ņ 0ĄBearerŶ 6ȒIdPĒ ionfigurationįť 6ą 6Mfańįņ 6Ǟ˽ 6ņ 2scribeť 8ą ds 8Ǟ˽ 8ņ cByUniqueŎ cs 1isableȒIdPāįť 7ņ 0ǎȒIdPāįť 6ņ 0œAWSSPāįť 3ąId 3ņId 7ȣInfo 0ĶȒIdPĒ 1sǑIną fs 0ĘBearerTokens 4ȒIdPǁ gonfigurationsįť 4ķ aįǑ dņ 4ǒIną 5faʞįņ 4ǞTenants 4ɠ 0ɆǑŬą 0ſķ 6ɠ 1tartƘMfańň 5ʌAuthnńň 0ĿȒIdPāįť 6ą bDisplayName 6Mfańįņ 6Ɋ 6ņ aName 0Verifyư",
  "sso-oauth": "0ĖŶǟIAM 0IntrospectŶǟIAM 0RevokeŶǟIAM",
  states: "0Ėȑ 6ǿMachine iƨ 0Ąȑ 6ǿMachine iƨ iċ 2scribeȑ 8ę 8Mapɡ 8ǿMachine kƨ kįę 0œȑŏ 3ęƕ 0ɑHTTPč 0ĘActivities 4ƃ 4MapRuns 4ǿMachineˌ gĚ gs 4ĢįĀ 0ʷǿMachineċ 0Redriveę 2vealSecrets 0ʜŏFailure 8Heartbeat 8Success 1tartę 5ɬę 2opę 0ŧĀ 1estǿ 0ĝĀ 1pdateMapɡ 6ǿMachine iƨ 0ȁǿMachineĔ",
  storagegateway: "0˿ħ 1ddǲ 3ĢToĀ 3ƧBuffer 3Workingƛ 1ssignTapeȣ 3ociateȓȝ 1ttachǩ 0BypassGovernanceǣ 0ŢArchival 6ǲō 6Retrieval 1reateCachediSCSIǩ 6NFSȓǬ 6SMBȓǬ 7napshot eŬǩƾǸ 7torediSCSIǩ 6Tapeȣ aǟBarcode as 0ĄAutomaticTapeʁĂ 6BandwidthRateȥ 6ǲō 7hapƋ 6ȓǬ 6ħ 6İş 6Tape aArchive aȣ 6ǩ 2scribeǌǝɭ 8BandwidthRateȥ qş 8ǲ dō ddiSCSIVolumes 9hapƋ 8ȓȝď 8ħǷ 8ƌśTime 8NFSȓShares 8SMBȓShares bđ 9napshotş 9torediSCSIVolumes 8TapeArchives cƾ˺ cs 8ƧBuffer 8VTLʞ 8Workingƛ 2tachǩ 1isableħ 4ssociateȓȝ 0EvictFilesFailingƧ 0JoinĴ 0ĘAutomaticTapeʁŋ 4ǲː 4ȓShares 9ystemď 4ʃ 4LocalDisks 4ĢįĀ 6pePools 8s 4ǩInitiators aƾ˺ as 0ˊWhenUploaded 0Ȑǲ 2moveĢŬĀ 2setǲ 2trieveTapeArchive cƾǸ 0ƉLocalɲɊ 3SMBGuestɊ 1hutdownħ 1tartǌǝɭ 5ǲō 5ħ 0ĿAutomaticTapeʁĂ 6BandwidthRateȥ oş 6ChapƋ 6ȓȝć 6ħǷ dǭNow 6ƌśTime 6NFSȓǬ 6SMBȓǬ iVisibility 9Localķ 9ıStrategy 7napshotş 6VTLńƷ",
  sts: "0AssumeǴ aǟSAML eʌĨ 8ot 0DecodeũŜ 0œĊǪInfo 3CallerĨ 3ʢĊŶ 3FederationŶ 3ĕBearerŶ 5ssionŶ 3ʌĨŶ 0Ɖʮ 3ĲĨ 0ŧœʌĨŶ 3ġ",
  support: "0AddʪToƉ 3CommunicationToɱ 3˴ɪToɱ 0Ėɱ 0ʣř 8ɱĩ cż cs 9ommunication ls 9reateɱż 8Issueǵ 8˴ʿ 8ʗ averityLevels 9upport˕ fedLanguages 8TrustedAdvisorȬȐStatuses tsult rǖ rs 1isconnectLiveŪįɱ 1ownloadř 0œInteraction 0InitiateCallįɱ 9hatįɱ 8LiveŪįɱ 0ĘInteraction˭ fs 0Ǜɱĩ 0RateɱCommunication 1efreshTrustedAdvisorȬ 2solveɱ 7Interaction 0ſįCases 1tartInteraction 0ĿɱSeverity 6Interaction 2loadř",
  "support-console": "0Ȭė 1reateɱDraft 7ontact 0ĄɱDraft 2scribeDynamicHelp 0œĉGovʠˎ aǿ 3Banner 3ɱDraft 3IssueəPredictions 8TextƦ 3Questionnaire 0Saveǡ",
  supportapp: "0ĖSlackğā 0Ąĉƨ 6Slackğā bŚā 2scribeSlackȴ 0œĉƨ 3SlackOauthǻ 0ĘSlackğē 9Śē 0Ǜĉƨ 0RedeemSlackOauthɎ 2gisterSlackŚįĐ 0ĿSlackğā",
  supportauthz: "0ĖɷPermit 0ĄɷPermit 0œŒ 3ɷPermit 0ĘƼ 4ɷPermitǈ hs 4ĢįĀ 0ţǪ 2jectɷPermitŇ 0ŧĀ 0ĝĀ",
  supportplans: "0Ǡɷǂ 0Ţɷǂ 1reateɷǂ dǢş 0œɷǂ aǢ eĿĠ 0Ęɷǂ˵ ks bǢModifiers 0ˋɷǂ 0śɷǢĿ 0Ŀɷǂ",
  sustainability: "0œCarbonFootprintƦ 3EstimatedCarbonEmissions rDimensionValues cWaterȱ rDimensionValues",
  swf: "0ŢTimer 6Ńę 1ompleteŃę 2ntinueAsNewŃę 2untClosedŃƃ 5OpenŃƃ 5˲ȑȋ cDecisionȋ 0ĄȑƷ 6ŃƷ 2precateȑƷ 9Ĵ 9ŃƷ 2scribeȑƷ 8Ĵ 8Ńę gƷ 0FailŃę 0œŃęƕ 0Ęȑǵ 4ClosedŃƃ 4ɇ 4OpenŃƃ 4ĢįĀ 4Ńǵ 0Pollįȑŏ 7Decisionŏ 0ȊȑŏHeartbeat 6Marker 2gisterȑƷ 8Ĵ 8ŃƷ 2questŢȑŏ dȒŃę dŃę 2spondȑŏCanceled kompleted jFailed 7DecisionŏCompleted 0şȑŏ 1ignalȒŃę 6Ńę 1tartChildŃę 5Timer 5Ńę 0ŧĀ 1erminateŃę 0UndeprecateȑƷ bĴ bŃƷ 2tagĀ",
  synthetics: "0ŀĀ 0ĖCanary 6ą 0ĄCanary 6ą 2scribeCanaries gLastɡ 8ɥĚ 1isassociateĀ 0œCanary 9Runs 3ą 0Ęɍķ 4ąĽ 9s 4ĢįĀ 0śCanary bDryɡ 2opCanary 0ŧĀ 0ĝĀ 1pdateCanary",
  tag: "0ʣōʁ 0œƹƦ 3Ľ 3ŧKeys 6Values 0ĘRequiredĢ 0śōʁ 0ŧĽ 0ĝĽ",
  tax: "0ŉĄTaxň 5ǛTaxň 0ŢƓ 1reateƓ 0ĄSupplementalTaxň 6Taxň 0œƓ bƧUrl 3Exemptions 3TaxInfoReportingƓ 8heritance 8terview 6ň iƓ 0ĘDocuments 4SupplementalTaxRegistrations 4TaxRegistrations 4WithholdingEligibleInvoices 0ǛSupplementalTaxň 3TaxInheritance 8terview 6ň 0ĿExemptions",
  textract: "0AnalyzeƓ 7Expense 7ID 0ĖAdapter dċ 0ĄAdapter dċ 2tectƓText 0œAdapter aċ 3ƓŐ bTextŕ 3ExpenseŐ 3LendingŐ iƦ 0ĘAdapterĚ bs 4ĢįĀ 0śƓŐ dTextŕ 5ExpenseŐ 5LendingŐ 0ŧĀ 0ĝĀ 1pdateAdapter",
  thinclient: "0ĖĞ 0Ąń 6Ğ 2registerń 0œń 9Ż 3Ğ 3ǭƉ 0ĘńǤ as 4Ȏ 4ǭʊ 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateń 6Ğ 6ǭƉ",
  timestream: "0Ţő 1reateŉLoadŏ 6Ƣ 6Ɯő 6Ŗ 0ĄƢ 6Ɯő 6Ŗ 2scribeĉđ 8ŉLoadŏ 8Ƣ 8ƅ 8Ɯő 8Ŗ 0ExecuteƜő 0œAwsƖĠ 6ɶĠ 0ĘŉLoadȋ 4ʡ 4Measures 4Ɯʟ 4Tables 6gsįĀ 0Prepareő 0ResumeŉLoadŏ 0Select 6Values 1tartAwsƖĹ 8ɶĹ 0ŧĀ 0Unload 2tagĀ 1pdateĉđ 6Ƣ 6Ɯő 6Ŗ 0WriteǨ",
  "timestream-influxdb": "0ĖDbƖ 8Ī 8Ć 8Ŧą 0ĄDbƖ 8Ī 8Ć 0œDbƖ 5Ī 5Ć 5Ŧą 0ĘDbBackups 6ɚ 6ļ fįĪ 6Ŧķ 4ĢįĀ 0RebootDbĪ 8Ć 2storeŬDbƖ 0ŧĀ 0ĝĀ 1pdateDbĪ 8Ć",
  tiros: "0Ėő 0Extendő 0œőAnswer 8Explanation atensionǆ",
  tnb: "0ŢSolĳƻ 1reateSolŽŸ 9ĳĆ gŸ 0ĄSolŽŸ 9ĳĆ gŸ 0œSolŽĆ eŸ lƠ lDescriptor 6ĳĆ dƻ dŸ kƠ kDescriptor 0InstantiateSolĳĆ 0ĘSolŽļ fPackages 7ĳļ eɫ ePackages 4ĢįĀ 0ǛSolŽŸƠ 6ĳŸƠ 0ŧĀ 1erminateSolĳĆ 0ĝĀ 1pdateSolŽŸ 9ĳĆ gŸ 0ȁSolŽŸƠ bĳŸƠ",
  transcribe: "0ĖCallɌʽ 6Languageľ 6MedicalȤ 6Ȥ gǙ 0ĄCallɌʽ jĹ 6Languageľ 6MedicalScribeĹ dȰĹ dȤ 6ȰĹ 6Ȥ gǙ 2scribeLanguageľ 0œCallɌʽ gĹ 3MedicalScribeĹ gŞ aȰĹ aȤ 3ȰĹ 3Ȥ dǙ 0ĘCallɌCategories hƈ 4LanguageModels 4MedicalScribeƈ bȰƈ bVocabularies 4ĢįĀ 5ranscriptionƈ 4Vocabularies dyFilters 0śCallɌĹ iŞȰ zonʌSocket 5MedicalScribeĹ iŞ dtreamȰ vʌSocket cȰĹ 5ŞȰ oʌSocket 5ȰĹ 0ŧĀ 0ĝĀ 1pdateCallɌʽ 6MedicalȤ 6Ȥ gǙ",
  transfer: "0ĖĊ 7greement 6ĺ 6Č 6Ə 6ņ 6ʌȌ 7orkflow 0ĄĊ 7greement 6Ē 7onnector 6HostǪ 6Č 6Ə 7shǊǪ 6ņ 6ʌȌ cƺ 7orkflow 2scribeĊ 9greement 8Ē 9onnector 8ę 8HostǪ 8Č 8ıĂ arver 8ņ 8ʌȌ eƺ 9orkflow 0ĶĒ 6HostǪ 6SshǊǪ 0ĘAccesses 5greements 4ǁ 5onnectors 4ƃ 4ȓǥƮ 4HostKeys 4Ƅ 4ıŋ 6rvers 4ĢįĀ 4ɠ 4ʌApps 5orkflows 0ʜŃStepǿ 1tartťListing 5ȓǥ 5RemoteĄ bMove 5Ə 2opƏ 0ŧĀ 1estĎ 4Ĩĸ 0ĝĀ 1pdateĊ 7greement 6Ē 7onnector 6HostǪ 6Č 6Ə 6ņ 6ʌȌ cƺ",
  transform: "0ĊTransformČ 1ssociateĺĀ 0ĖČ 0ĄƔɥā 6ĺ 6Č 0œĉđ 4gent 8ɥā 3ĺ 3ʌȌUrl 0ĘAgents 4ʚ 4Ƅ 4ĢįĀ 0ǛƔɥā 0ˋĺ 0ŧĀ 0ĝĀ 1pdateĉđ 7gentĊ 6Č",
  "transform-custom": "0ŉĖƙ 5Ŀƙ 0ʎǓŸƧ 2nverseŞ 1reateŐ 6ǳ 6ˠ 8pository 6Ĳ 6ǓŸUrl 0ĄŐ 6ǳ 6ɣ 6Ʊɪ 6ˠ 8pository 6Ĳ 6ǓŸ 0ExecuteǓ 0œŐ bțDownloadUrl 3ǳ 3ɣ aķ 3Ʊɪ 3ˠ 5pository 3Ĳ 3ǓŸUrl 0ĘAnalyses ais˂ 4ǳʖ cs 4ƙ 4Ʊʿ 4Remediations 6positories 4Ǿ 4ĢįĀ 5ransformationŸĮ pShares 0ʜȨŊ 1hareǓŸ 0ŧĀ 0UnshareǓŸ 2tagĀ 1pdateŐ 6ǳ eŌĠ 6Ʊɪā jĠ 6ˠ 8pository 6Ĳ",
  translate: "0ĖParallelĬ 0ĄParallelĬ 6Terminology 2scribeTextTranslationĹ 0œParallelĬ 3Terminology 0ĶTerminology 0ĘLanguages 4ParallelĬ 4ĢįĀ 5erminologies 6xtTranslationƈ 0śTextTranslationĹ 2opTextTranslationĹ 0ŧĀ 1ranslateƓ 9Text 0ĝĀ 1pdateParallelĬ",
  trustedadvisor: "0ŉĿĜĀExclusion 0ĄĥāįʢǱ 2scribeĉ fĊ 8Ȭʿ dȐStatuses dĠƕChanges eummaries ds 8ĥē kŨ 8Đ kǆ 8ː 9isk cĽ cs 8ĕĮ 1ownloadRisk 0ExcludeȬʿ 0Ǐō 2tĐĜ 3Ĝ 0IncludeȬʿ 0ĘǆįParent 4Checks 4ĐĜǆ uĽ us galUnitsįParent 4ĜĽ is jįĀ 5oots 0ȐȬ 0ƉĉĊ 3ĐĊ 0Ŀĥē iŨ 6ĐĜū 6Ĝū 7iskĠ",
  ts: "0œę c˘ 3Tool 0Ęƃ 4ĢįĀ 5ools 0śę 0ŧĀ 0ĝĀ",
  "user-subscriptions": "0Ţȉġ 1onfirmȉġ 1reateClaim bAddOn 6ȉġ 6ĿǢʈ 0ĄˈTopUpŁ 6Claim 0œˈTopUpŁ 3CurrentǢŻ 3˫ǀȥ 3ȉġ 3ǀȥƕ 0ĘăClaims 4ClaimAddOns 9s 4ˬ 4ǀȢ 6erǅ 0ƉˈTopUpŁ 3Overageģ 3ǀȥ 0ĿClaim",
  uxc: "0ĄĉColor 0œĉColor bustomizations 0Ęʗ 0ǛĉColor 0ĿĉCustomizations",
  "vendor-insights": "0˿ıČ 1ssociateĬĲ 0ĖĬĲ 6ıČ 0ʂıČ 2leteĬĲ 1isassociateĬĲ 0œĬĲ 3EntitledıČİ 3ČĊTerms 3ıČ iİ 0ĘĬǾ 4EntitledıČȧ rs 4ıČȧ js 4ĢįĀ 0ŧĀ 0ĝĀ 1pdateĬĲ 6ıČ lİʁā tReleaseā",
  "verified-access": "0AllowʘĊ",
  verifiedpermissions: "0ĖĨĲ 6Ă cƸ hƨ cĈ 0ĄĨĲ 6Ă cƸ hƨ cĈ 0œĨĲ 3Ă 9Ƹ eƨ 9Ĉ 3ƞ 0IsAuthorized cǟŶ 0ĘĨǾ 4ŋ 9yƸˌ fs aƤ 4ĢįĀ 0Ǜƞ 0ŧĀ 0ĝĀ 1pdateĨĲ 6Ă cƸ cĈ",
  voiceid: "0ŀFraudster 0ĖĴ 6Watchlist 0ĄĴ 6Fraudster 6Speaker 6Watchlist 2scribeƹConsent 8Ĵ 8Fraudster hňĹ 8Speaker fʰĹ 8Watchlist 1isassociateFraudster 0Evaluateġ 0Ęɇ 4Fraudsterňƈ ds 4Speakerʰƈ bs 4ĢįĀ 4Watchlists 0OptOutSpeaker 0ţƹConsent 0śFraudsterňĹ 5SpeakerʰĹ 0ŧĀ 0ĝĀ 1pdateĴ 6Watchlist",
  "vpc-lattice": "0ŀViaAWSĕ m-ƂAndStates 0ĖĊɺė 6ɝ 6Āā eħ 7ule 6ĕ dĳ kĀć kĕć k˧ć nčć 6źą 0ĄĊɺė 7uthĂ 6Ĵš 6ɝ 6Āā ečć eħ eĂ 7ule 6ĕ dĳ kĀć kĕć k˧ć 6źą 2registerȀ 0œĊɺė 4uthĂ 3Ĵš 3ɝ 3Āā bħ bĂ 4ule 3ĕ aĳ hĀć hĕć h˧ć 3źą 0ĘĊɺǅ 4ĴVerifications 4Listeners 4Āē cčď cʃ 5ules 4ĕĳĀď iĕď i˧ď lčď is bs 4ĢįĀ 6rgetķ as 0ǛˇĂ 3ĀĂ 0ţȀ 0śĴš 0ŧĀ 0ĝĀ 1pdateĊɺė 6ɝ 6Āā eħ 7ule 6ĕ dĳ k˧ć 6źą",
  "vpc-lattice-svcs": "0Ɵ 0ɑ",
  vpce: "0Allow˷ƴ",
  waf: "0ĖByteǜƉ 6GeoǜƉ 6IPƉ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL cǋɼ 6XssǜƉ 0ĄByteǜƉ 6GeoǜƉ 6IPƉ 6Šā 6ĦĂ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL 6XssǜƉ 0œByteǜƉ 3ǘŶ eĠ 3GeoǜƉ 3IPƉ 3Šā 3ĦĂ 3RateBasedŁ gŗKeys 4egexǜƉ 8ȩƉ 4ule 7ą 3Sampledǈ 4izeɨƉ 4qlInjectionǜƉ 3ʌACL 3XssǜƉ 0ĘActivatedǗInŁą 4Byteǜʊ 4Geoǜʊ 4IPʊ 4Šē 4RateBasedǗ 5egexǜʊ 9ȩʊ 5uleķ 8s 4Sizeɨʊ 5qlInjectionǜʊ 5ubscribedŁķ 4ĢįĀ 4ʌACLs 4Xssǜʊ 0ǛŠā 3ĦĂ 0ŧĀ 0ĝĀ 1pdateByteǜƉ 6GeoǜƉ 6IPƉ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL 6XssǜƉ",
  "waf-regional": "0ŀʌACL 0ĖByteǜƉ 6GeoǜƉ 6IPƉ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL cǋɼ 6XssǜƉ 0ĄByteǜƉ 6GeoǜƉ 6IPƉ 6Šā 6ĦĂ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL 6XssǜƉ 1isassociateʌACL 0œByteǜƉ 3ǘŶ eĠ 3GeoǜƉ 3IPƉ 3Šā 3ĦĂ 3RateBasedŁ gŗKeys 4egexǜƉ 8ȩƉ 4ule 7ą 3Sampledǈ 4izeɨƉ 4qlInjectionǜƉ 3ʌACL 9įĀ 3XssǜƉ 0ĘActivatedǗInŁą 4Byteǜʊ 4Geoǜʊ 4IPʊ 4Šē 4RateBasedǗ 5egexǜʊ 9ȩʊ 6sourcesįʌACL 5uleķ 8s 4Sizeɨʊ 5qlInjectionǜʊ 5ubscribedŁķ 4ĢįĀ 4ʌACLs 4Xssǜʊ 0ǛŠā 3ĦĂ 0ŧĀ 0ĝĀ 1pdateByteǜƉ 6GeoǜƉ 6IPƉ 6RateBasedŁ 7egexǜƉ bȩƉ 7ule aą 6SizeɨƉ 7qlInjectionǜƉ 6ʌACL 6XssǜƉ",
  wafv2: "0ŀʌACL 0ȬŔ 1reateAPIǪ 6IPƉ 6RegexȩƉ 7uleą 6ʌACL 0ĄAPIǪ 6ƪȅŁķ 6IPƉ 6Šā 6ĦĂ 6RegexȩƉ 7uleą 6ʌACL 2scribeAllŗProducts 8ŗProductsByVendor fŁą 1isassociateƪȅ cʌACL 0ǏMobileSdkReleaseUrl 2tDecryptedAPIǪ 3IPƉ 3Šā 3ŗŁƉ 4obileSdkRelease 3ĦĂ 3RateBasedǮŗKeys 4egexȩƉ 5venueŴ kƦ kTimeSeries 4uleą 3Sampledǈ 3TopPathŴByTraffic 3ʌACL 9įĀ 0ĘAPIKeys 5vailableŗŁąĚ ts 4IPʊ 4Šē 4ŗŁʊ 5obileSdkReleases 4Regexȩʊ 6sourcesįʌACL 5uleķ 4SettlementǨ 4ĢįĀ 4ʌACLs 0ǛƪȅŁķ 3Šā 3ŗŁƉĚ 3ĦĂ 0ŧĀ 0ĝĀ 1pdateIPƉ 6ŗŁƉċExpiryDate 6RegexȩƉ 7uleą 6ʌACL 0ȁĳıȅŁā uʌACLā",
  wam: "0AuthenticatePackager",
  wellarchitected: "0ŀLenses 9Ƅ 0Configureī 1reateƔʮ bGoal bČ 6LensǬ aċ 6Milestone 6Č dǬ 6ȫĈ 6ĈǬ 6ǧ eǬ 0ĄƔʮ bGoal bČ 6Lens aǬ 6Č dǬ 6ȫĈ 6ĈǬ 6ǧ eǬ 1isassociateLenses cƄ 0łLens 0œƔʮ 8Goal 8Č 8Ĝ mƇ 4nswer 3Consolidatedō 3ȃđ 3Lens 7ȫ dō 7ċDifference 3Milestone 3Č aĈ 3ȫĈ hAnswer hLensȫ 3ǧ 0ĶLens 0ĘƔContexts 9Goals 9Ƅ 9ĜGenerations nʿ ns 5nswers 4ȬŻ 9ǖ 4LensȫImprovements es 8Shares 8es 4Milestones 4Ʋ 4ČƲ bShares bs 4ȫĈAnswers is 4Ǭɜ 4ĢįĀ 5emplateShares 4ǧShares cs 0ǛƔĜǡ 0śƔĜƇ 0ŧĀ 0ĝĀ 1pdateƔʮ bGoal bČ bĜĠ 7nswer 6ȃđ 6ī 6Lensȫ 6Č 6ȫĈ kAnswer kLensȫ 6Ǭƚ 6ǧ eǬ 2gradeLensȫ 7Čċ 7ȫĈLensȫ",
  wickr: "0ŉĖņ 5Ąņ 5LookupņUname 5Reinviteņ 7setʞįņ 5ToggleņSuspendĠ 0ĖǱġ 6Bot 6ĬǣBot mChallenge 6ĳ 6ıą 0ĄBot 6ĬǣBot 6ĳ 6ıą 0œBot 6sCount 3ĬǣBot 3GuestņƕCount 3ĳ ađ 3OidcInfo 4pentdfģ 3ıą 3ņ 7sCount 0ĘBlockedGuestɠ 5ots 4ʞįņ 4Guestɠ 4Networks 4ıąɠ hs 4ĢįĀ 4ɠ 0ţOidcģ iɭ 9pentdfģ 0ŧĀ 0ĝĀ 1pdateBot 6Ĭǣ 6Guestņ 6ĳŻ dđ 6ıą 6ņ",
  wisdom: "0˿ŜĈ 1llow˾ɺƗįĀ 0ĖAIƔ dċ 8Ș hċ 8˜ eċ 7ssistant fć 6Ơ dć 6ƱBase 6ŜĈ lř lċ 6Quickɟ 6ġ 0ʂŜĈ 2leteAIƔ dċ 8Ș hċ 8˜ eċ 7ssistant fć 6Ơ dć 6ĶĹ 6ƱBase 6ŜĈ lř 6Quickɟ 0œAIƔ 5Ș 5˜ 4ssistant cć 3Ơ ać aƦ 3ĶĹ 3ƱBase 3ŜĈ 3NextŜ 3Quickɟ 3ĵ 3ġ 0ĘAIƔĚ bs 6ȘĚ fs 6˜Ě cs 5ssistantď ds 4Ơď bs 4Ķƈ 4ƱBases 4ŜĈĚ js bs 5odels 4QuickResponses 4Spans 4ĢįĀ 0ˊĵReceived 0Ǜǡ 0őAssistant 0ɆAssistantAIƔ 6ƱBaseĈUri 2nderŜĈ 2trieve 0ſƠ 6ŜƤ 6QuickResponses 6Ǥ 2ndŜ 1tartƠƧ 5ĶĹ 0ŧĀ 0ĝĀ 1pdateAIƔ 8Ș 8˜ 7ssistantAIƔ 6Ơ 6ƱBaseĈUri 6ŜĈ lĮ 6Quickɟ 6ġ dĬ",
  workdocs: "0AbortƓċƧ 1ctivateņ 1ddĥĤ 3ĀĤ 3ņToą 0Ȭƨ 1reateComment 7ustomĮ 6Folder 6Ć 6Labels 6ĥė 6ņ 0ʂņ 2leteComment 7ustomĮ 6Ɠ eċ 6Folder cContents 6Ć 6Labels 6ĥĤ iė 6ņ 2registerť 2scribeActivities 9vailableDirectories 8Comments 8ƓĚ 8FolderContents 8ķ 8ĆExports gs 8ĥĤ kǅ 8ĀĤ 9ootFolders 8ɠ 1ownloadƓċ 0œCurrentņ 3Ɠ bPath bċ 3Folder 9Path 3ą 3Ľ 0InitiateƓċƧ 0ţť 2moveAllĀĤ 6ĀĦ 2storeƓĚ 0ſĽ 1tartĆł 0ĿƓ eċ 6Folder 6Ćƨ 6ņ aAdministrativeđ",
  worklink: "0ŀĴ 9Websiteũĸ gĒɀ 0Ėƶ 0Ąƶ 2scribeAuditŞā 8Companyĳā 8ń eĂā 9omain 8ƶĮ 8Ĩĸā 8WebsiteĒɀ 1isassociateĴ cWebsiteũĸ jĒɀ 0Ęʞ 5omains 4Fleets 4ĢįĀ 4WebsiteũɄ bĒAuthorities 0ɶĴĊ 2vokeĴĊ 0ſǰ 1ignOutņ 0ŧĀ 0ĝĀ 1pdateAuditŞā 6Companyĳā 6ńĂā 7omainĮ 6ƶĮ 6Ĩĸā",
  workmail: "0Allow˾ɺƗįĀ 1ssociateDelegateToĀ 9ǑToą 3umeImpersonationǴ 0ŢMailboxłĹ 1reateƨ 7vailabilityā 6ą 6Ĩɧă 7mpersonationǴ 7nboundMailǚŁ 6MailĴ 7obileńĊŁ 6Đ 7utboundMailǚŁ 6Ā 6Smtpħ 6ņ 0ĄĊűŁ 7lias 7vailabilityā 6ư˗ā 6ą 6Ĩɧă eĸā 7mpersonationǴ 7nboundMailǚŁ 6MailĴ aboxĤ 7obileń iĊǼ oŁ 6Đ 7utboundMailǚŁ 6PersonalĊŶ 6Ā 8tentionĂ 6Smtpħ 6ņ 3iverToMailbox 2registerŬWorkMail aMailĴ 2scribeư˗ā 9ntity 8ą 8Ĩĸā 9nboundDmarcđ fMailǚŁ 8Mailɇ cboxłĹ 8Đ 9utboundMailǚŁ 8Ā 8Smtpħ 8ņ 1isassociateDelegateŬĀ cǑŬą 0ǎMailĴ 0œĊűEffect 3ƣǣĂ 3ImpersonationǴ kEffect 3JournalingǗ 3MailĴ dŻ 7boxŻ 4obileńĊEffect lǼ fŻ fsįņ 9ĂŻ 3PersonalĊŶĮ 0ĘĊűǗ 5liases 5vailabilityē 4ąǒ 9s aįǰ 4ImpersonationRoles 5nboundMailǚǗ 4Mailɇ 8boxłƈ bĤ 5obileńĊOverrides mǗ 4ɗ 5utboundMailǚǗ 4PersonalĊTokens 4ĀDelegates cs 4Smtpʃ 4ĢįĀ 4ɠ 0ǛĊűŁ 3ư˗ā 3Ĩĸā 4nboundDmarcđ 3MailboxĤ 4obileńĊǼ 3ǣĂ 0ţMailĴ 8ToWorkMail 2setɊ 0ſǒ 2tƣMailĴ 3JournalingǗ 3MobileĂŻ 1tartMailboxłĹ 0ŧĀ 1estǌā 4ˮMailǚǗ 4ʆMailǚǗ 0ĝĀ 1pdateǌā 6ƣMailĴ 6ą 6ImpersonationǴ 7nboundMailǚŁ 6Mailbox˞ 7obileńĊŁ 6ʆMailǚŁ 6PrimaryưƐ 6Ā 6Smtpħ 6ņ 0WipeMobileń",
  workmailmessageflow: "0œRawŜƠ 0ǛRawŜƠ",
  workspaces: "0ǠĉȪƚ 1ssociateĎƨ 9Ipķ 9Śă 1uthorizeIpǗ 0CopyŚŭ 1reateĉȪƚ 6ƟƥAddIn dionƨ 6Ipą 6RootƥĒ 6Standby˦ 6Ģ 6UpdatedŚŭ 6Śʭ fŭ fs gȣ 0ĄĉȪƚ 6ƥBranding 7onnectƥAddIn dionƨ 6Ipą 6RootƥĒ 6Ģ 6Śʭ fŭ 2ployŚƀ 2registerŚť 2scribeĉ fʛ 9pplicationď js 8ʭď 8ƥBranding eƭ 9onnectƥAddIns fionƨĤ nes bsent 9ustomŚŭĶ 8ŭď 9pķ 8Ģ 8Śď hBundles hDirectories hŭĤ ms hȧ hs iĎĠ iȣǤ ms 1irectoryĊȔ 2sassociateĎƨ cIpķ cŚă 0œĉȪ 3TroubleshootingĜ 0ĶƥBranding 7ustomŚŭ 6Śŭ 1nvokeOnboardingƔ 6Troubleshootingȯ 0ĘĉLinks 5vailableȔCidrRanges 4Troubleshootingĵ 0MigrateŚ 1odifyĉ 6ĒBasedˇƭ 7lientƭ 6čŝMode 6Samlƭ 7elfserviceĤ 7treamingƭ 6ŚĊƭ fʁƭ fƭ fǿ 0Personalization 0Reboot˦ 3uild˦ 2gisterŚť 2jectĉȪƚ 2storeŚ 2vokeIpǗ 0ś˦ fȣ 2op˦ eȣ 2ream 0Terminate˦ jȣ nġ 0ĿƟƥAddIn dionƨĦ 9sent 6RootƥĒ 7ulesOfIpą 6Śʭ fŭĦ fsȣ",
  "workspaces-instances": "0ŀǩ 0Ėǩ 6ŚĆ 0Ąǩ 6ŚĆ 1isassociateǩ 0œŚĆ 0ĘĆǵ 4ʕ 4ĢįĀ 4Śļ 0ŧĀ 0ĝĀ",
  "workspaces-web": "0ŀBrowserđ 9ĬŹđ 9IpĊđ 9ĳđ 9ġLogger 9ʉƸ 9ņĊŠđ dđ 0ĖBrowserđ 6ĬŹđ 6Ĩĸ 7pĊđ 6ĳđ 6ɵ 6ġLogger 6ʉƸ 6ņĊŠđ ađ 0ĄBrowserđ 6ĬŹđ 6Ĩĸ 7pĊđ 6ĳđ 6ɵ 6ġLogger 6ʉƸ 6ņĊŠđ ađ 1isassociateBrowserđ cĬŹđ cIpĊđ cĳđ cġLogger cʉƸ cņĊŠđ gđ 0Expireġ 0œBrowserđ 3ĬŹđ 3Ĩĸ 4pĊđ 3ĳđ 3ɵ 9ĕĸĮ 3ġ aLogger 3ʉƸ dĒ 3ņĊŠđ 7đ 0ĘBrowserđ 4ĬŹđ 4ĨɄ 5pĊđ 4ĳđ 4Portals 4ġLoggers bs 4ĢįĀ 5rustƸǁ es 4ņĊŠđ 8đ 0ŧĀ 0ĝĀ 1pdateBrowserđ 6ĬŹđ 6Ĩĸ 7pĊđ 6ĳđ 6ɵ 6ġLogger 6ʉƸ 6ņĊŠđ ađ",
  xray: "0ŉœTraceƦById ds 0ŢTraceRetrieval 1reateą 6SamplingŁ 0Ąą 6ĀĂ 6SamplingŁ 0œDistinctTraceGraphs 3ŝģ 3ą 8s 3IndexingǗ 5sight aƂ aImpactʤ aǖ 3RetrievedTracesʤ 3SamplingǗ bStatisticǖ bȀ 4erviceʤ 3TimeSeriesĕŴ 4raceʤ 8ȿĻ 9ummaries 0Ȫ 2stĀŋ 6trievedTraces 4ĢįĀ 0Ǜŝģ 3ĀĂ 3Spans 8įIndexing 3ȨǨ 4raceSegments 0śTraceRetrieval 0ŧĀ 0ĝĀ 1pdateą 6IndexingŁ 6SamplingŁ 6TraceȿĻ"
};

// src/policy/tables/actions.ts
var ownServices = ["ec2-instance-connect", "ec2"];
var detailed = new Map(Object.keys(actionRows).map((action) => [action.toLowerCase(), action]));
var decoded = /* @__PURE__ */ new Map();
function namesOf(service) {
  const known2 = decoded.get(service);
  if (known2 !== void 0) return known2;
  const names = /* @__PURE__ */ new Map();
  const coded = Object.hasOwn(actionNames, service) ? actionNames[service] : void 0;
  let previous = "";
  for (const word of withWords(coded ?? "").split(" ")) {
    if (word === "") continue;
    previous = previous.slice(0, Number.parseInt(word.slice(0, 1), 36)) + word.slice(1);
    names.set(previous.toLowerCase(), previous);
  }
  if (coded !== void 0) decoded.set(service, names);
  return names;
}
function withWords(coded) {
  words ??= frequentWords.split(" ");
  const known2 = words;
  return coded.replace(/[^\0-\u{ff}]/gu, (letter) => known2[letter.charCodeAt(0) - firstLetter] ?? letter);
}
var words;
function serviceExists(service) {
  return Object.hasOwn(actionNames, service.toLowerCase());
}
function canonicalAction(action) {
  const lower = action.toLowerCase();
  const own = detailed.get(lower);
  if (own !== void 0) return own;
  const colon = lower.indexOf(":");
  const service = lower.slice(0, Math.max(colon, 0));
  const name = namesOf(service).get(lower.slice(colon + 1));
  return name === void 0 ? void 0 : `${service}:${name}`;
}
var counted;
function actionCount() {
  counted ??= Object.values(actionNames).reduce((sum, coded) => sum + coded.split(" ").length, 0);
  return counted;
}
var expanded = /* @__PURE__ */ new Map();
var maxExpanded = 1e5;
var expandedActions = 0;
function expandAction(pattern) {
  const lower = pattern.toLowerCase();
  if (!/[*?]/.test(lower)) {
    const action = canonicalAction(lower);
    return action === void 0 ? [] : [action];
  }
  const known2 = expanded.get(lower);
  if (known2 !== void 0) return known2;
  const actions = findMatching(lower);
  expandedActions += actions.length + 1;
  if (expandedActions > maxExpanded) {
    expanded.clear();
    expandedActions = actions.length + 1;
  }
  expanded.set(lower, actions);
  return actions;
}
function costToExpand(pattern) {
  if (!/[*?]/.test(pattern)) return 0;
  return Math.ceil(namesOf(pattern.slice(0, Math.max(pattern.indexOf(":"), 0)).toLowerCase()).size / 2);
}
function findMatching(pattern) {
  if (/^\*+(:\*+)?$/.test(pattern)) {
    return Object.keys(actionNames).flatMap(
      (service2) => [...namesOf(service2).values()].map((name) => `${service2}:${name}`)
    );
  }
  const colon = pattern.indexOf(":");
  const service = pattern.slice(0, Math.max(colon, 0));
  const matches = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .wildcardMatcher */ .pn)(pattern.slice(colon + 1));
  const found = [];
  for (const [lower, name] of namesOf(service)) {
    if (matches(lower)) found.push(`${service}:${name}`);
  }
  return found;
}
function nearestAction(action) {
  if (action.length > _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws) return void 0;
  const lower = action.toLowerCase();
  const colon = lower.indexOf(":");
  const service = lower.slice(0, Math.max(colon, 0));
  const name = lower.slice(colon + 1);
  for (const own of ownServices) {
    const found = namesOf(own).get(name);
    if (found !== void 0 && own !== service) return { action: `${own}:${found}`, certain: false };
  }
  if (serviceExists(service)) return nearestIn(service, name);
  const services = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(service, Object.keys(actionNames), 3).map((near) => near.name);
  for (const known2 of services) {
    const found = namesOf(known2).get(name);
    if (found !== void 0) return { action: `${known2}:${found}`, certain: false };
  }
  for (const known2 of service === "" ? ownServices : services.slice(0, 1)) {
    const found = nearestIn(known2, name);
    if (found !== void 0) return { ...found, certain: false };
  }
  return void 0;
}
function nearestIn(service, name) {
  const names = namesOf(service);
  const [first, second] = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(name, names.keys(), Math.max(2, Math.floor(name.length / 3)));
  const spelled = first && names.get(first.name);
  if (first === void 0 || spelled === void 0) return void 0;
  return {
    action: `${service}:${spelled}`,
    certain: first.distance <= 2 && second?.distance !== first.distance
  };
}

// src/policy/policy-actions.ts
function actionsOfPattern(pattern, policy) {
  const cost = costToExpand(pattern);
  if (cost > 0 && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy).spendOnce(pattern.toLowerCase(), cost)) return void 0;
  return expandAction(pattern);
}

// src/policy/tables/action-detail.ts
var details = /* @__PURE__ */ new Map();
function detailOf(action) {
  const name = canonicalAction(action);
  if (name === void 0 || !Object.hasOwn(actionRows, name)) return void 0;
  const known2 = details.get(name);
  if (known2 !== void 0) return known2;
  const row = actionRows[name];
  if (row === void 0) return void 0;
  const service = name.slice(0, name.indexOf(":"));
  const detail = {
    action: name,
    keys: keySet(row.keys),
    resources: Object.entries(row.resources).map(([type, keys3]) => ({
      type,
      arn: resourceArns[`${service}/${type}`] ?? "*",
      keys: keySet(keys3)
    }))
  };
  details.set(name, detail);
  return detail;
}
function keySet(keys3) {
  return new Set(keys3 === "" ? [] : keys3.toLowerCase().split(" "));
}

// src/policy/reached-actions.ts
var maxActions = 60;
function reachedActions({ action }, policy) {
  if (action === void 0 || action.negated || action.incomplete || action.items.length === 0)
    return void 0;
  const details2 = /* @__PURE__ */ new Map();
  for (const { value } of action.items) {
    if ((0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value) || /^\*+$/.test(value)) return void 0;
    const names = actionsOfPattern(value, policy);
    if (names === void 0 || names.length === 0 || names.length > maxActions) return void 0;
    for (const name of names) {
      const detail = detailOf(name);
      if (detail === void 0) return void 0;
      details2.set(name, detail);
    }
  }
  return [...details2.values()];
}

// src/policy/tables/generated/condition-keys.ts
var globalKeys = {
  "aws:AssumedRoot": "Bool",
  "aws:CalledVia": "ArrayOfString",
  "aws:CalledViaAWSMCP": "String",
  "aws:CalledViaFirst": "String",
  "aws:CalledViaLast": "String",
  "aws:ChatbotSourceArn": "ARN",
  "aws:CurrentTime": "Date",
  "aws:Ec2InstanceSourcePrivateIPv4": "IPAddress",
  "aws:Ec2InstanceSourceVpc": "String",
  "aws:EpochTime": "Date",
  "aws:FederatedProvider": "String",
  "aws:IsMcpServiceAction": "Bool",
  "aws:MultiFactorAuthAge": "Numeric",
  "aws:MultiFactorAuthPresent": "Bool",
  "aws:PrincipalAccount": "String",
  "aws:PrincipalArn": "ARN",
  "aws:PrincipalIsAWSService": "Bool",
  "aws:PrincipalOrgID": "String",
  "aws:PrincipalOrgMasterAccountId": "String",
  "aws:PrincipalOrgPaths": "ArrayOfString",
  "aws:PrincipalServiceName": "String",
  "aws:PrincipalServiceNamesList": "ArrayOfString",
  "aws:PrincipalTag/": "String",
  "aws:PrincipalType": "String",
  "aws:RequestTag/": "String",
  "aws:RequestedRegion": "String",
  "aws:ResourceAccount": "String",
  "aws:ResourceOrgID": "String",
  "aws:ResourceOrgPaths": "ArrayOfString",
  "aws:ResourceTag/": "String",
  "aws:SecureTransport": "Bool",
  "aws:SourceAccount": "String",
  "aws:SourceArn": "ARN",
  "aws:SourceIdentity": "String",
  "aws:SourceIp": "IPAddress",
  "aws:SourceOrgID": "String",
  "aws:SourceOrgPaths": "ArrayOfString",
  "aws:SourceOwner": "String",
  "aws:SourceVpc": "String",
  "aws:SourceVpcArn": "String",
  "aws:SourceVpce": "String",
  "aws:TagKeys": "ArrayOfString",
  "aws:TokenIssueTime": "Date",
  "aws:UserAgent": "String",
  "aws:ViaAWSMCPService": "Bool",
  "aws:ViaAWSService": "Bool",
  "aws:VpcSourceIp": "IPAddress",
  "aws:VpceAccount": "String",
  "aws:VpceOrgID": "String",
  "aws:VpceOrgPaths": "ArrayOfString",
  "aws:referer": "String",
  "aws:userid": "String",
  "aws:username": "String",
  "ec2:RoleDelivery": "Numeric",
  "ec2:SourceInstanceArn": "ARN",
  "glue:CredentialIssuingService": "String",
  "glue:RoleAssumedBy": "String",
  "identitystore:UserId": "String",
  "lambda:SourceFunctionArn": "ARN",
  "ssm:SourceInstanceArn": "ARN"
};
var serviceKeys = {
  "ec2-instance-connect:maxTunnelDuration": "Numeric",
  "ec2-instance-connect:privateIpAddress": "IPAddress",
  "ec2-instance-connect:remotePort": "Numeric",
  "ec2:AccepterVpc": "ARN",
  "ec2:Add/group": "String",
  "ec2:Add/userId": "String",
  "ec2:AllocationId": "String",
  "ec2:AssociatePublicIpAddress": "Bool",
  "ec2:Attribute": "String",
  "ec2:Attribute/": "String",
  "ec2:AuthenticationType": "String",
  "ec2:AuthorizedService": "String",
  "ec2:AuthorizedUser": "String",
  "ec2:AutoPlacement": "String",
  "ec2:AvailabilityZone": "String",
  "ec2:AvailabilityZoneId": "String",
  "ec2:BootModeOverride": "String",
  "ec2:CapacityReservationFleet": "ARN",
  "ec2:ClientRootCertificateChainArn": "ARN",
  "ec2:CloudwatchLogGroupArn": "ARN",
  "ec2:CloudwatchLogStreamArn": "ARN",
  "ec2:CommitmentDuration": "Numeric",
  "ec2:CpuOptionsAmdSevSnp": "String",
  "ec2:CreateAction": "String",
  "ec2:CreateDate": "Date",
  "ec2:DPDTimeoutSeconds": "Numeric",
  "ec2:DestinationCapacityReservationId": "ARN",
  "ec2:DhcpOptionsID": "String",
  "ec2:DirectoryArn": "ARN",
  "ec2:Domain": "String",
  "ec2:EbsOptimized": "Bool",
  "ec2:ElasticGpuType": "String",
  "ec2:Encrypted": "Bool",
  "ec2:EndDate": "Date",
  "ec2:EndDateType": "String",
  "ec2:EphemeralStorage": "Bool",
  "ec2:FisActionId": "String",
  "ec2:FisTargetArns": "ArrayOfARN",
  "ec2:GatewayType": "String",
  "ec2:HostRecovery": "String",
  "ec2:IKEVersions": "ArrayOfString",
  "ec2:ImageID": "String",
  "ec2:ImageType": "String",
  "ec2:InsideTunnelCidr": "String",
  "ec2:InsideTunnelIpv6Cidr": "String",
  "ec2:InstanceAutoRecovery": "String",
  "ec2:InstanceBandwidthWeighting": "String",
  "ec2:InstanceCount": "Numeric",
  "ec2:InstanceID": "String",
  "ec2:InstanceMarketType": "String",
  "ec2:InstanceMatchCriteria": "String",
  "ec2:InstanceMetadataTags": "String",
  "ec2:InstancePlatform": "ARN",
  "ec2:InstanceProfile": "ARN",
  "ec2:InstanceType": "String",
  "ec2:InternetGatewayID": "String",
  "ec2:InterruptibleCapacityReservationId": "String",
  "ec2:InterruptionType": "String",
  "ec2:IpamPrefixListResolverTargetId": "String",
  "ec2:Ipv4IpamPoolId": "String",
  "ec2:Ipv6IpamPoolId": "String",
  "ec2:IsInterruptible": "Bool",
  "ec2:IsLaunchTemplateResource": "Bool",
  "ec2:KeyPairName": "String",
  "ec2:KeyPairType": "String",
  "ec2:KmsKeyId": "String",
  "ec2:LaunchTemplate": "ARN",
  "ec2:Location": "String",
  "ec2:ManagedResourceOperator": "String",
  "ec2:MetadataHttpEndpoint": "String",
  "ec2:MetadataHttpPutResponseHopLimit": "Numeric",
  "ec2:MetadataHttpTokens": "String",
  "ec2:NetworkAclID": "String",
  "ec2:NetworkInterfaceID": "String",
  "ec2:NewInstanceProfile": "ARN",
  "ec2:OutpostArn": "ARN",
  "ec2:Owner": "String",
  "ec2:ParentSnapshot": "ARN",
  "ec2:ParentVolume": "ARN",
  "ec2:Permission": "String",
  "ec2:Phase1DHGroup": "ArrayOfString",
  "ec2:Phase1EncryptionAlgorithms": "ArrayOfString",
  "ec2:Phase1IntegrityAlgorithms": "ArrayOfString",
  "ec2:Phase1LifetimeSeconds": "Numeric",
  "ec2:Phase2DHGroup": "ArrayOfString",
  "ec2:Phase2EncryptionAlgorithms": "ArrayOfString",
  "ec2:Phase2IntegrityAlgorithms": "ArrayOfString",
  "ec2:Phase2LifetimeSeconds": "Numeric",
  "ec2:PlacementGroup": "ARN",
  "ec2:PlacementGroupName": "String",
  "ec2:PlacementGroupStrategy": "String",
  "ec2:ProductCode": "String",
  "ec2:Public": "Bool",
  "ec2:PublicIpAddress": "String",
  "ec2:Quantity": "Numeric",
  "ec2:Region": "String",
  "ec2:RekeyFuzzPercentage": "Numeric",
  "ec2:RekeyMarginTimeSeconds": "Numeric",
  "ec2:Remove/group": "String",
  "ec2:Remove/userId": "String",
  "ec2:ReplayWindowSizePackets": "String",
  "ec2:RequesterVpc": "ARN",
  "ec2:ReservedInstancesOfferingType": "String",
  "ec2:ResourceTag/": "String",
  "ec2:RoleDelivery": "Numeric",
  "ec2:RootDeviceType": "String",
  "ec2:RouteTableID": "String",
  "ec2:RoutingType": "String",
  "ec2:SamlProviderArn": "ARN",
  "ec2:SecurityGroupID": "String",
  "ec2:ServerCertificateArn": "ARN",
  "ec2:SnapshotCoolOffPeriod": "Numeric",
  "ec2:SnapshotID": "String",
  "ec2:SnapshotLockDuration": "Numeric",
  "ec2:SnapshotTime": "String",
  "ec2:SourceAvailabilityZone": "String",
  "ec2:SourceCapacityReservationId": "ARN",
  "ec2:SourceInstanceARN": "ARN",
  "ec2:SourceOutpostArn": "ARN",
  "ec2:Subnet": "ARN",
  "ec2:SubnetID": "String",
  "ec2:TargetInstanceCount": "Numeric",
  "ec2:Tenancy": "String",
  "ec2:VolumeID": "String",
  "ec2:VolumeInitializationRate": "Numeric",
  "ec2:VolumeIops": "Numeric",
  "ec2:VolumeSize": "Numeric",
  "ec2:VolumeThroughput": "Numeric",
  "ec2:VolumeType": "String",
  "ec2:Vpc": "ARN",
  "ec2:VpcID": "String",
  "ec2:VpcPeeringConnectionID": "String",
  "ec2:VpceMultiRegion": "String",
  "ec2:VpcePrivateDnsPreference": "String",
  "ec2:VpcePrivateDnsSpecifiedDomains": "ArrayOfString",
  "ec2:VpceServiceName": "String",
  "ec2:VpceServiceOwner": "String",
  "ec2:VpceServicePrivateDnsName": "String",
  "ec2:VpceServiceRegion": "String",
  "ec2:VpceSupportedRegion": "String",
  "ec2:osuser": "String",
  "ec2:transitGatewayAttachmentId": "String",
  "ec2:transitGatewayConnectPeerId": "String",
  "ec2:transitGatewayId": "String",
  "ec2:transitGatewayMeteringPolicyId": "String",
  "ec2:transitGatewayMulticastDomainId": "String",
  "ec2:transitGatewayPolicyTableId": "String",
  "ec2:transitGatewayRouteTableAnnouncementId": "String",
  "ec2:transitGatewayRouteTableId": "String",
  "iam:AWSServiceName": "String",
  "iam:AccountPropertyNamespaces": "ArrayOfString",
  "iam:AssociatedResourceArn": "ARN",
  "iam:DelegationDuration": "String",
  "iam:DelegationRequestOwner": "ARN",
  "iam:FIDO-FIPS-140-2-certification": "String",
  "iam:FIDO-FIPS-140-3-certification": "String",
  "iam:FIDO-certification": "String",
  "iam:NotificationChannel": "String",
  "iam:OrganizationsPolicyId": "String",
  "iam:PassedToService": "String",
  "iam:PermissionsBoundary": "ARN",
  "iam:PolicyARN": "ARN",
  "iam:RegisterSecurityKey": "String",
  "iam:ResourceTag/": "String",
  "iam:RoleTemplateARN": "ARN",
  "iam:ServiceSpecificCredentialAgeDays": "Numeric",
  "iam:ServiceSpecificCredentialServiceName": "String",
  "iam:TemplateArn": "ARN"
};

// src/policy/tables/condition-keys.ts
var types = new Map(
  ["String", "ARN", "Bool", "Numeric", "Date", "IPAddress", "Binary"].map((type) => [type, type])
);
var keys = /* @__PURE__ */ new Map();
for (const [table, global] of [
  [serviceKeys, false],
  [globalKeys, true]
]) {
  for (const [name, written2] of Object.entries(table)) {
    const several = written2.startsWith("ArrayOf");
    const type = types.get(several ? written2.slice("ArrayOf".length) : written2) ?? "String";
    keys.set(name.toLowerCase(), { name, type, several, global });
  }
}
var completeServices = new Set([...keys.values()].map(({ name }) => name.slice(0, name.indexOf(":"))));
for (const name of ["glue", "identitystore", "lambda", "ssm"]) completeServices.delete(name);
function tableName(key) {
  const lower = key.toLowerCase();
  if (keys.has(lower) && !lower.endsWith("/")) return lower;
  const slash = lower.indexOf("/");
  return slash < 0 || slash === lower.length - 1 ? lower : lower.slice(0, slash + 1);
}
function conditionKey(key) {
  const name = tableName(key);
  return name.endsWith("/") && key.endsWith("/") ? void 0 : keys.get(name);
}
function isCompleteService(key) {
  const colon = key.indexOf(":");
  return colon >= 0 && completeServices.has(key.slice(0, colon).toLowerCase());
}
var tagKeys = /* @__PURE__ */ new Set(["aws:requesttag/", "aws:resourcetag/", "aws:tagkeys"]);
function supportsConditionKey(action, key) {
  const name = tableName(key);
  if (keys.get(name)?.global === true && !tagKeys.has(name)) return true;
  const detail = detailOf(action);
  if (detail === void 0) return void 0;
  return detail.keys.has(name) || detail.resources.some((resource) => resource.keys.has(name));
}
function nearestConditionKey(key) {
  if (key.length > _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws) return void 0;
  const slash = key.indexOf("/");
  const head = (slash < 0 ? key : key.slice(0, slash + 1)).toLowerCase();
  const tail = slash < 0 ? "" : key.slice(slash + 1);
  const candidates3 = [...keys.keys()].filter((known3) => known3.endsWith("/") === head.endsWith("/"));
  const name = head.slice(head.indexOf(":") + 1);
  const nearest = candidates3.find((known3) => known3.slice(known3.indexOf(":") + 1) === name) ?? (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(head, candidates3, Math.max(2, Math.floor(head.length / 4)))[0]?.name;
  const known2 = keys.get(nearest ?? "");
  return known2 && known2.name + tail;
}

// src/policy/rules/condition-key.ts
var conditionKey2 = {
  id: "condition-key",
  summary: "A condition key does not exist, or no action of its statement supports it.",
  why: "If requests do not carry a key, its condition never holds. With IfExists or a negated operator it always holds.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    let suggestions = maxSuggestions;
    for (const statement of policy.statements) {
      if (statement.conditions.length === 0) continue;
      const actions = reachedActions(statement, policy);
      for (const condition2 of statement.conditions) {
        const message = isReportedElsewhere(condition2, statement) ? void 0 : messageOn(condition2.key.value, actions, () => suggestions-- > 0);
        if (message !== void 0) report({ at: condition2.key, message, statement });
      }
    }
  }
};
var maxSuggestions = 50;
function isReportedElsewhere({ key }, { action }) {
  const lower = key.value.toLowerCase();
  if (lower === "ec2:osuser" || (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(key.value)) return true;
  if (!lower.startsWith("aws:requesttag/")) return false;
  return action?.items.some(({ value }) => value.toLowerCase().startsWith("ec2-instance-connect:")) ?? false;
}
function messageOn(key, actions, maySearch) {
  const known2 = conditionKey(key);
  if (known2 === void 0 && !mayExist(key)) {
    if (/\/$/.test(key)) return `${key} is not complete: the key of the tag comes after the slash.`;
    const near = maySearch() ? nearestConditionKey(key) : void 0;
    return `There is no condition key ${key}${near === void 0 ? "." : `; did you mean ${near}?`}`;
  }
  if (actions === void 0 || actions.length === 0) return void 0;
  if (known2 === void 0 && !isServiceKey(key)) return void 0;
  if (actions.some(({ action }) => supportsConditionKey(action, key) !== false)) return void 0;
  const names = enumeration(
    actions.map(({ action }) => action),
    "or"
  );
  const supported = [...new Set(actions.flatMap(keysOf))];
  const instead = supported.length === 0 ? "remove it" : `it takes ${enumeration(supported, "and", 5)}`;
  return actions.length === 1 ? `${names} does not support the condition key ${key}; ${instead}.` : `No action of this statement, ${names}, supports the condition key ${key}.`;
}
function mayExist(key) {
  const colon = key.indexOf(":");
  if (colon <= 0 || isCompleteService(key)) return false;
  return serviceExists(key.slice(0, colon)) || !isServiceKey(key);
}
function isServiceKey(key) {
  const service = key.slice(0, Math.max(0, key.indexOf(":"))).toLowerCase();
  return !service.includes(".") && !["saml", "identitycenter", "catalog", "sts"].includes(service) && !service.startsWith("cognito-identity");
}
function keysOf({ keys: keys3, resources }) {
  const all2 = [...keys3, ...resources.flatMap((resource) => [...resource.keys])];
  return all2.map(
    (key) => key.endsWith("/") ? `${conditionKey(`${key}x`)?.name ?? key}…` : conditionKey(key)?.name ?? key
  );
}

// src/policy/semantics/too-large.ts
var maxCharacters = 6e4;
var known = /* @__PURE__ */ new WeakMap();
function isTooLarge(policy) {
  const { root } = policy;
  if (root.range.end - root.range.start <= maxCharacters) return false;
  let answer = known.get(policy);
  if (answer === void 0) {
    answer = charactersOf(root) > maxCharacters;
    known.set(policy, answer);
  }
  return answer;
}
var untried = /* @__PURE__ */ new WeakSet();
function markUntried(root) {
  untried.add(root);
}
function whyNotEvaluated(policy) {
  if (isTooLarge(policy))
    return `The policy has more than ${maxCharacters.toLocaleString("en-US")} characters, whitespace not counted, which IAM refuses, so it was not checked what it grants; split it.`;
  if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy).isSpent)
    return "The policy, or its file, has too many patterns and values to compare them all, so it was not completely checked what it grants; shorten the lists, or split the file.";
  if (untried.has(policy.root))
    return "The policy depends on too many parameters and conditions to try all combinations of their values, so it was not completely checked what it grants; split it.";
  return void 0;
}
function charactersOf(node) {
  if (node.kind === "string") return node.value.replaceAll(/\s+/g, "").length + 2;
  if (node.kind === "array") return node.items.reduce((sum, item) => sum + charactersOf(item) + 1, 2);
  if (node.kind !== "object") return 1;
  return node.properties.reduce(
    (sum, { key, value }) => sum + charactersOf(key) + charactersOf(value) + 2,
    2
  );
}

// src/policy/rules/condition-value.ts
var import_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .Lc)());
var conditionValue = {
  id: "condition-value",
  summary: "A value of a condition does not have the form that its operator or key needs.",
  why: "IAM refuses such a value, or no request has it, so the condition does not do what it says.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const condition2 of statement.conditions) {
        const { operator, key, values } = condition2;
        if (operator === void 0) continue;
        if (takesBoth(condition2)) {
          report({ at: key, message: messageOnBoth(condition2), statement });
          continue;
        }
        for (const { text, node } of values) {
          if ((0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text) || (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(key.value)) continue;
          const message = messageOn2(text, condition2, operator);
          if (message !== void 0) report({ at: node, message, statement });
        }
      }
    }
  }
};
function takesBoth({ operator, values }) {
  if (operator?.base !== "Bool" && operator?.base !== "Null") return false;
  const texts = new Set(values.map(({ text }) => text.toLowerCase()));
  return texts.has("true") && texts.has("false");
}
function messageOnBoth({ operatorNode, operator, key }) {
  const effect = operator?.base === "Null" ? "holds for every request" : `holds whatever ${key.value} is`;
  return `${operatorNode.value} with both true and false ${effect}; keep one of them, or remove the condition.`;
}
function messageOn2(text, condition2, { base }) {
  if (base.startsWith("String")) return onString(text, condition2, base);
  return problemOfForm(text, base, condition2.operatorNode.value);
}
function problemOfForm(text, base, operator) {
  const value = text === "" ? "An empty string" : text;
  if (base === "Bool" || base === "Null")
    return /^(true|false)$/i.test(text) ? void 0 : `${value} is neither true nor false, as ${operator} needs.`;
  if (base.startsWith("Numeric"))
    return /^[+-]?(\d+(?:\.\d*)?|\.\d+)$/.test(text) ? void 0 : `${value} is not a number, as ${operator} needs.`;
  if (base.startsWith("Date"))
    return isDate(text) ? void 0 : `${value} is not a date; write one such as 2026-01-31T00:00:00Z.`;
  if (base.endsWith("IpAddress")) return onAddress(text, value);
  if (base.startsWith("Binary"))
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? void 0 : `${value} is not Base64, as ${operator} needs.`;
  if (base.startsWith("Arn")) {
    const pattern = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(text);
    const isArn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(text) !== void 0 || /^[*?]+$/.test(pattern) || pattern.endsWith("*");
    return isArn ? void 0 : `${value} is not an ARN, as ${operator} needs.`;
  }
  return void 0;
}
function isDate(text) {
  if (/^\d{9,11}$/.test(text)) return true;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?)?)?$/.exec(
    text
  );
  if (parts === null) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map((part) => part === void 0 ? void 0 : Number(part));
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 61;
}
function onAddress(text, value) {
  const slash = text.indexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  const is4 = import_ipaddr.default.IPv4.isValidFourPartDecimal(address);
  if (!is4 && !import_ipaddr.default.IPv6.isValid(address))
    return `${value} is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.`;
  if (slash < 0) return void 0;
  const bits = text.slice(slash + 1);
  const most = is4 ? 32 : 128;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? void 0 : `${value} is not a range: after the slash comes the number of bits, 0 to ${most}.`;
}
var regionKeys = /* @__PURE__ */ new Set(["aws:requestedregion", "ec2:region"]);
var accountKeys = /* @__PURE__ */ new Set([
  "aws:principalaccount",
  "aws:principalorgmasteraccountid",
  "aws:resourceaccount",
  "aws:sourceaccount",
  "aws:vpceaccount"
]);
var idKeys = /* @__PURE__ */ new Map([
  ["aws:principalorgid", "o-"],
  ["aws:resourceorgid", "o-"],
  ["aws:sourceorgid", "o-"],
  ["aws:sourcevpc", "vpc-"],
  ["aws:sourcevpce", "vpce-"]
]);
var freeKeys = /* @__PURE__ */ new Set(["aws:useragent", "aws:referer"]);
function onString(text, { key, operatorNode }, base) {
  const name = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value);
  if (name === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)(name)) return void 0;
  const isLike = base.endsWith("Like");
  if (/[*?]/.test((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutVariables */ .KC)(text, ""))) {
    if (isLike || freeKeys.has(name)) return void 0;
    const like = operatorNode.value.replace(/Equals(IgnoreCase)?/i, "Like");
    return `Under ${operatorNode.value} a wildcard is a plain character, so ${text} equals no value; use ${like} for a pattern.`;
  }
  if (text.includes("${")) return void 0;
  const compared = base.endsWith("IgnoreCase") ? text.toLowerCase() : text;
  if (regionKeys.has(name) && !(0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(compared)) {
    const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(text);
    return `There is no Region ${text === "" ? "without a name" : text}${near === void 0 ? "." : `; did you mean ${near}?`}`;
  }
  if (accountKeys.has(name) && !/^\d{12}$/.test(text))
    return `${text === "" ? "An empty string" : text} is not an account ID; write 12 digits.`;
  const prefix2 = idKeys.get(name);
  if (prefix2 !== void 0 && !compared.startsWith(prefix2))
    return `${text === "" ? "An empty string" : text} is not a value of ${key.value}: they begin with ${prefix2}.`;
  return void 0;
}

// src/policy/rules/condition-never-matches.ts
var conditionNeverMatches = {
  id: "condition-never-matches",
  summary: "No request can meet a condition or equal one of its values.",
  why: "Such a condition or value has no effect: an Allow allows less than it says, and a Deny denies less.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const reported = /* @__PURE__ */ new Set();
      for (const group of (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .contradictions */ .vM)(statement.conditions, policy)) {
        for (const condition2 of group) reported.add(condition2);
        const [first, ...others] = group;
        const last = others.at(-1);
        if (first === void 0 || last === void 0) continue;
        report({
          at: last.key,
          message: `No request can meet ${group.map(inWords).join(" and ")} at once; keep only one of them.`,
          statement
        });
      }
      const elsewhere = actsInItsRegion(statement) && !isTooLarge(policy) && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .regionContradiction */ .ib)(statement);
      if (elsewhere && !reported.has(elsewhere)) {
        reported.add(elsewhere);
        report({
          at: elsewhere.key,
          message: `No request can meet ${inWords(elsewhere)}, because no ARN under Resource is in such a Region; correct one of the two.`,
          statement
        });
      }
      for (const condition2 of statement.conditions) {
        if (!reported.has(condition2)) checkAlone(condition2, statement, policy, report);
      }
    }
  }
};
function actsInItsRegion({ action: patterns }) {
  if (patterns === void 0 || patterns.negated || patterns.incomplete) return false;
  return patterns.items.every(({ value }) => /^ec2-instance-connect:/i.test(value));
}
function checkAlone(condition2, statement, policy, report) {
  const { operator, operatorNode, key, values, incomplete } = condition2;
  if (operator === void 0) return;
  const dead = deadValues(condition2, policy);
  for (const { node, message } of dead) report({ at: node, message, statement });
  if (dead.length > 0) return;
  if (operator.base === "Null") {
    if (isNeverMet(condition2, statement)) {
      report({
        at: key,
        message: `Null asks that requests carry no ${key.value}, and they always do; remove this condition.`,
        statement
      });
    }
    return;
  }
  if (values.some(({ text }) => problemOfForm(text, operator.base, operatorNode.value) !== void 0)) return;
  if (values.length > 0 && !incomplete && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotAllHold */ .Se)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value), [condition2], policy)) {
    report({
      at: key,
      message: `No request can meet ${inWords(condition2)}; write a value that a request can have.`,
      statement
    });
  }
}
function isNeverMet(condition2, { action: patterns }) {
  if (patterns === void 0 || patterns.negated || patterns.incomplete || patterns.items.length === 0)
    return false;
  return patterns.items.every(({ value }) => {
    const action = _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .eicActions */ .bm.find((name) => name.toLowerCase() === value.toLowerCase());
    return action !== void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .neverHolds */ .pi)(condition2, action);
  });
}
function deadValues({ operator, operatorNode, key, values }, policy) {
  const canonical = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value);
  const isUser = canonical === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj;
  if (operator === void 0 || !operator.base.startsWith("String")) return [];
  if (!isUser && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)(canonical)) return [];
  const filling = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVariables */ .cF)(policy);
  const isLike = operator.base.endsWith("Like");
  return values.flatMap(({ text, node }) => {
    const isVariable = /\$\{[^}]*:[^}]*\}/.test(text);
    if (isVariable && !filling) {
      return [
        {
          node,
          message: `"${text}" is plain text without "Version": "2012-10-17", and no request has that value; add the Version.`
        }
      ];
    }
    if ((0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text)) return [];
    const written2 = filling ? (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutVariables */ .KC)(text, "") : text;
    if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(written2)) {
      if (isLike) return [];
      return [
        {
          node,
          message: `Under ${operatorNode.value} the wildcard of "${text}" is a plain character, and no request has that value; write the full value, or use ${(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(operator.base) ? "StringNotLike" : "StringLike"} for a pattern.`
        }
      ];
    }
    if (isUser && written2 === text && !(0,_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_3__/* .isOsUser */ .e)(text)) {
      return [
        {
          node,
          message: `"${text}" cannot be an OS user, because the service refuses such a name; correct it.`
        }
      ];
    }
    return [];
  });
}
function inWords({ operatorNode, key, values }) {
  const listed = values.map(({ text }) => `"${text}"`);
  const shown = listed.length > 3 ? [...listed.slice(0, 3), "…"] : listed;
  return [operatorNode.value, key.value, shown.join(" or ")].filter((word) => word !== "").join(" ");
}

// src/policy/rules/condition-operator.ts
var conditionOperator = {
  id: "condition-operator",
  summary: "A condition operator does not fit the type of its key.",
  why: "IAM cannot compare a value with an operator of another type, so the condition does not do what it says.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const condition2 of statement.conditions) {
        const { operatorNode, operator } = condition2;
        if (operator === void 0) continue;
        const message = onType(condition2, operator);
        if (message !== void 0) report({ at: operatorNode, message, statement });
      }
    }
  }
};
function familyOf(base) {
  if (base.endsWith("IpAddress")) return "IpAddress";
  return ["String", "Numeric", "Date", "Bool", "Binary", "Arn"].find(
    (family) => base.startsWith(family)
  );
}
var families = {
  String: ["String"],
  ARN: ["Arn", "String"],
  Bool: ["Bool"],
  Numeric: ["Numeric"],
  // aws:EpochTime is compared as a number too.
  Date: ["Date", "Numeric"],
  IPAddress: ["IpAddress"],
  Binary: ["Binary"]
};
var typeNames = {
  String: "a string",
  ARN: "an ARN",
  Bool: "true or false",
  Numeric: "a number",
  Date: "a date",
  IPAddress: "an IP address",
  Binary: "binary"
};
function onType({ key, operatorNode }, operator) {
  const family = familyOf(operator.base);
  const known2 = conditionKey(key.value);
  if (family === void 0 || known2 === void 0) return void 0;
  const taken = families[known2.type];
  if (taken.includes(family)) return void 0;
  if (known2.type === "String" && family === "Arn" && /arn$|\/$/i.test(known2.name)) return void 0;
  const prefix2 = operator.quantifier === void 0 ? "" : `${operator.quantifier}:`;
  const instead = `${prefix2}${counterpart(operator.base, taken[0])}${operator.ifExists ? "IfExists" : ""}`;
  return `${key.value} is ${typeNames[known2.type]}, which ${operatorNode.value} does not compare; write ${instead}.`;
}
function counterpart(base, family) {
  const negated = /Not/.test(base);
  switch (family) {
    case "Bool":
      return "Bool";
    case "Binary":
      return "BinaryEquals";
    case "IpAddress":
      return negated ? "NotIpAddress" : "IpAddress";
    case "Arn":
      return negated ? "ArnNotLike" : "ArnLike";
    case "Numeric":
    case "Date": {
      const order = /(LessThan|GreaterThan)(Equals)?$/.exec(base)?.[0];
      return `${family}${order ?? (negated ? "NotEquals" : "Equals")}`;
    }
    case "String":
      return `String${negated ? "Not" : ""}${/Like$/.test(base) ? "Like" : "Equals"}`;
  }
}

// src/policy/semantics/text-form.ts
var anything = { repeated: true };
var anyLetter = { repeated: false };
var anyButColons = { not: ":", repeated: true };
var anyButColon = { not: ":", repeated: false };
function formOfPattern(pattern, { wildcards = true, ignoreCase = false, acrossColons = true } = {}) {
  const letters2 = wildcards ? pattern.replaceAll(/\*+/g, "*") : pattern;
  return [...letters2].map((letter) => {
    if (wildcards && letter === "*") return acrossColons ? anything : anyButColons;
    if (wildcards && letter === "?") return acrossColons ? anyLetter : anyButColon;
    if (letter === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literalStar */ .k$) return { of: "*", repeated: false };
    if (letter === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literalQuestionMark */ .lq) return { of: "?", repeated: false };
    if (!ignoreCase) return { of: letter, repeated: false };
    return { of: letter.toLowerCase() + letter.toUpperCase(), repeated: false };
  });
}
function lettersOf(of, times) {
  return Array.from({ length: times }, () => ({ of, repeated: false }));
}
function manyOf(of) {
  return [{ of, repeated: true }];
}
function manyBut(not) {
  return [{ not, repeated: true }];
}
function alphabetOf(forms2) {
  const named = /* @__PURE__ */ new Set();
  const classes = /* @__PURE__ */ new Set();
  for (const { of = "", not = "" } of forms2.flat()) {
    if (of.length > 2) classes.add(of);
    else for (const letter of of) named.add(letter);
    for (const letter of not) named.add(letter);
  }
  const fresh = /* @__PURE__ */ new Set();
  for (const letters2 of [...classes, "xzqjkvwyabcdefghilmnoprstu0123456789-_"]) {
    const unnamed = [...letters2].find((letter) => !named.has(letter));
    if (unnamed !== void 0) fresh.add(unnamed);
  }
  return [...fresh, ...named];
}
function takes({ of, not }, letter) {
  return of === void 0 ? !(not?.includes(letter) ?? false) : of.includes(letter);
}
var TextForms = class {
  #positions;
  /** Where each form ends in the list of positions. */
  #ends;
  /** The positions reached before the first letter. */
  start;
  constructor(forms2) {
    const positions = [];
    const ends = /* @__PURE__ */ new Set();
    const starts = [];
    for (const form2 of forms2) {
      starts.push(positions.length);
      positions.push(...form2, void 0);
      ends.add(positions.length - 1);
    }
    this.#positions = positions;
    this.#ends = ends;
    this.start = this.#closed(starts);
  }
  /** Returns the positions reached after one more letter, in ascending order. */
  step(at, letter) {
    const next = [];
    for (const index of at) {
      const position = this.#positions[index];
      if (position !== void 0 && takes(position, letter)) next.push(position.repeated ? index : index + 1);
    }
    return this.#closed(next);
  }
  /** Whether a text that reached these positions matches. */
  accepts(at) {
    return at.some((index) => this.#ends.has(index));
  }
  /** Adds the positions behind those that may also take nothing. Both lists are in ascending order. */
  #closed(at) {
    const reached = [];
    let last = -1;
    for (const index of at) {
      if (index <= last) continue;
      for (last = index; this.#positions[last]?.repeated === true; last++) reached.push(last);
      reached.push(last);
    }
    return reached;
  }
};

// src/policy/semantics/find-text.ts
var maxSituations = 1e4;
function findText(demands, budget) {
  const automata = demands.map(({ forms: forms2 }) => new TextForms(forms2));
  const alphabet = alphabetOf(demands.flatMap(({ forms: forms2 }) => forms2));
  const isMet = (situation) => situation.every((at, index) => automata[index]?.accepts(at) === demands[index]?.matches);
  let texts = /* @__PURE__ */ new Map([["", automata.map(({ start }) => start)]]);
  const seen = /* @__PURE__ */ new Set();
  while (texts.size > 0) {
    const longer = /* @__PURE__ */ new Map();
    for (const [text, situation] of texts) {
      if (isMet(situation)) return text;
      const positions = situation.reduce((sum, at) => sum + at.length, 1);
      if (!budget.spend(alphabet.length * positions)) return "unchecked";
      for (const letter of alphabet) {
        const next = situation.map((at, index) => automata[index]?.step(at, letter) ?? []);
        if (next.some((at, index) => at.length === 0 && demands[index]?.matches === true)) continue;
        const key = next.map((at) => at.join(" ")).join("|");
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > maxSituations) return "unchecked";
        longer.set(text + letter, next);
      }
    }
    texts = longer;
  }
  return void 0;
}

// src/policy/semantics/find-value.ts
var import_ipaddr2 = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .Lc)());

// src/policy/semantics/forms.ts
var letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
var digits = "0123456789";
var hexadecimal = "0123456789abcdef";
var osUserForm = [
  [...lettersOf(`${letters}_`, 1), ...manyOf(`${letters}${digits}@._-`)],
  [
    ...lettersOf(digits, 1),
    ...manyOf(digits),
    ...lettersOf(`${letters}@._-`, 1),
    ...manyOf(`${letters}${digits}@._-`)
  ]
].flatMap((form2) => [form2, [...form2, ...formOfPattern("$")]]);
var tagValueForm = [manyBut("!\"#$%&'()*,;<>?[\\]^`{|}~")];
function isTagValue(text) {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(text);
}
function arnFormOf(action, partitions) {
  return partitions.flatMap((partition) => {
    const start = formOfPattern(`arn:${partition}:ec2:?*:?*:${idPrefixOf(action)}`, { acrossColons: false });
    return [17, 8].map((length2) => [...start, ...lettersOf(hexadecimal, length2)]);
  });
}
function hasId(arn, action) {
  const id = arn.lastIndexOf(idPrefixOf(action));
  return id >= 0 && /^(?:[0-9a-f]{17}|[0-9a-f]{8})$/.test(arn.slice(id + idPrefixOf(action).length));
}
function idPrefixOf(action) {
  return action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X ? "instance-connect-endpoint/eice-" : "instance/i-";
}
function unnamedArns(action) {
  const prefix2 = idPrefixOf(action);
  return [
    `arn:aws:ec2:us-east-1:210987654321:${prefix2}0a9b8c7d6e5f40312`,
    `arn:aws:ec2:eu-west-3:543210987612:${prefix2}f1e2d3c4b5a697880`,
    `arn:aws:ec2:sa-east-1:876543219012:${prefix2}73b5c8d1e9f02a46b`
  ];
}

// src/policy/semantics/find-value.ts
var stepsOfText = 5;
var epochTimeKey = "aws:epochtime";
function findValue(key, demands, budget) {
  const isPossible = (value) => isForm(key, value) && demands.every(({ isMet }) => isMet(value));
  if (demands.some(({ base, isMet }) => base === "Null" && !isMet(""))) return void 0;
  const [finite] = demands.filter(namesAll).sort((a, b) => a.texts.length - b.texts.length);
  const cost = demands.reduce((sum, { texts }) => sum + stepsOfText * (texts.length + 1), 0);
  const tried = finite === void 0 ? candidates(key, demands) : finite.texts.map(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk);
  if (!budget.spend(cost)) return "unchecked";
  for (const value of tried) {
    if (!budget.spend(cost)) return "unchecked";
    if (isPossible(value)) return value;
  }
  if (finite !== void 0) return void 0;
  const kinds = new Set(demands.map(({ base }) => key === epochTimeKey ? "date" : kindOf(base)));
  kinds.delete("presence");
  if (kinds.size <= 1 && !kinds.has("text")) return void 0;
  const found = findText(textDemands(key, demands), budget);
  if (found === void 0 || found === "unchecked") return found;
  if (isPossible(found)) return found;
  return kinds.size === 1 && key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj ? void 0 : "unchecked";
}
function namesAll({ base, texts, holds }) {
  if (holds === (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(base)) return false;
  return /^(?:(?:String|Binary|Numeric|Date)(?:Not)?Equals|Bool)$/.test(base) || /^String(?:Not)?Like$/.test(base) && !texts.some(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl);
}
function kindOf(base) {
  if (base === "Null") return "presence";
  if (base.startsWith("Numeric")) return "number";
  if (base.startsWith("Date")) return "date";
  return base.endsWith("IpAddress") ? "network" : "text";
}
function isForm(key, value) {
  if (key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj) return (0,_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_3__/* .isOsUser */ .e)(value);
  if (isTag(key)) return isTagValue(value);
  if (key === epochTimeKey) return /^\d+$/.test(value);
  const [least, most] = limitsOf(key);
  if (most === void 0) return true;
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most;
}
function isTag(key) {
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)(key) || key.startsWith("aws:principaltag/");
}
function limitsOf(key) {
  if (key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6) return [1, 65535];
  if (key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .maxTunnelDurationKey */ .eL) return [1, 3600];
  return [0, void 0];
}
function* candidates(key, demands) {
  yield* unnamedValues(key, demands);
  for (const { base, texts } of demands) {
    const kind = kindOf(base);
    for (const text of texts) {
      if (kind === "number") yield* around(Number(text), key);
      else if (kind === "date") yield* moments((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(text), key);
      else if (kind === "network") yield* edges(text);
      else if (kind === "text") yield* examples(base, text);
    }
  }
  yield* betweenNumbers(demands);
}
function unnamedValues(key, demands) {
  const kinds = new Set(demands.map(({ base }) => kindOf(base)));
  if (key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj) return ["another-user", "jdoe", "Admin.2"];
  if (limitsOf(key)[1] !== void 0) return ["22", "1", "3600", "65535"];
  if (key === epochTimeKey) return ["1924992001", "1"];
  if (kinds.has("number")) return ["4711", "0"];
  if (kinds.has("date") || key === "aws:currenttime") return ["2031-01-01T00:00:00Z"];
  if (kinds.has("network") || /(?:sourceip|ipaddress)$/.test(key))
    return ["10.11.12.13", "198.51.100.77", "2001:db8::77", "0.0.0.0", "::"];
  if (demands.some(({ base }) => base === "Bool")) return ["true", "false"];
  return ["another", "some-2"];
}
function* examples(base, text) {
  if (base.includes("IgnoreCase")) {
    yield text.toUpperCase();
    yield text.toLowerCase();
    yield text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
  }
  if (!base.endsWith("Like") && !base.startsWith("Arn")) yield (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(text);
  else {
    yield (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text, "x", "x"));
    yield (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text, "", "x"));
  }
}
function* around(number, key) {
  if (!Number.isFinite(number)) return;
  yield* [number, number - 1, number + 1].map(String);
  if (limitsOf(key)[1] !== void 0) yield* [Math.floor(number), Math.ceil(number)].map(String);
}
function* betweenNumbers(demands) {
  const named = demands.filter(({ base }) => kindOf(base) === "number").flatMap(({ texts }) => texts.map(Number)).filter(Number.isFinite).sort((a, b) => a - b);
  for (const [index, number] of named.entries()) yield String((number + (named[index + 1] ?? number)) / 2);
}
function* moments(time, key) {
  if (Number.isNaN(time)) return;
  const near = [time, time - 1e3, time + 1e3, time - 1, time + 1];
  if (key === epochTimeKey) yield* near.map((at) => String(Math.floor(at / 1e3)));
  else for (const at of near) if (Math.abs(at) < 864e13) yield new Date(at).toISOString();
}
function* edges(text) {
  const network = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .networkOf */ .Af)(text);
  if (network === void 0) return;
  const [address, bits] = network;
  const bytes = address.toByteArray();
  const first = bytes.map((byte, index2) => byte & 255 << Math.max(0, Math.min(8, (index2 + 1) * 8 - bits)));
  yield import_ipaddr2.default.fromByteArray(first).toString();
  const behind = [...first];
  let index = Math.ceil(bits / 8) - 1;
  let sum = 1 << (8 - bits % 8) % 8;
  for (; index >= 0 && sum > 0; index--) {
    sum += behind[index] ?? 0;
    behind[index] = sum & 255;
    sum >>= 8;
  }
  yield import_ipaddr2.default.fromByteArray(behind).toString();
}
function textDemands(key, demands) {
  const form2 = key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj ? osUserForm : isTag(key) ? tagValueForm : void 0;
  const found = form2 === void 0 ? [] : [{ forms: form2, matches: true }];
  for (const { base, texts, holds } of demands) {
    if (kindOf(base) !== "text") continue;
    const isArn = base.startsWith("Arn");
    const options = {
      wildcards: base.endsWith("Like") || isArn,
      ignoreCase: base.includes("IgnoreCase") || base === "Bool"
    };
    const forms2 = texts.flatMap((text) => isArn ? arnForm(text) : [formOfPattern(text, options)]);
    found.push({ forms: forms2, matches: holds !== (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(base) });
  }
  return found;
}
function arnForm(pattern) {
  const parts = pattern.split(":");
  if (parts.length < 6) return [];
  return [
    [
      ...formOfPattern(`${parts.slice(0, 5).join(":")}:`, { acrossColons: false }),
      ...formOfPattern(parts.slice(5).join(":"))
    ]
  ];
}

// src/policy/semantics/find-resource.ts
var keysOfArn = /* @__PURE__ */ new Map([
  ["aws:requestedregion", 3],
  ["aws:resourceaccount", 4]
]);
function findResource(action, demands, budget) {
  const target = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)(action);
  if (target === "*") return demands.every(({ isMet }) => isMet("*")) ? "*" : void 0;
  const positive = demands.flatMap(
    (demand) => "patterns" in demand && demand.holds !== demand.patterns.negated ? [demand.texts] : []
  );
  const finite = positive.find((texts) => !texts.some(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl));
  const named = new Set(
    positive.flat().filter((text) => !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text) && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(text))).map(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)
  );
  const isPossible = (resource) => (
    // A policy without variables may have `${`, but no resource has it.
    !resource.includes("${") && (named.has(resource) || hasId(resource, action) || endsInLiteral(resource, positive)) && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(target, resource) && demands.every(({ isMet }) => isMet(resource))
  );
  const cost = demands.reduce((sum, { texts }) => sum + stepsOfText * (texts.length + 1), 0);
  if (!budget.spend(cost)) return "unchecked";
  for (const resource of finite === void 0 ? candidates2(action, positive, demands) : finite.map(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)) {
    if (!budget.spend(cost)) return "unchecked";
    if (isPossible(resource)) return resource;
  }
  if (finite !== void 0) return void 0;
  const excluded = demands.flatMap(
    (demand) => "patterns" in demand && demand.holds === demand.patterns.negated ? demand.texts : []
  );
  if ([[target], ...positive].some(
    (texts) => texts.every((text) => excluded.some((wide) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternCovers */ .JQ)(wide, text)))
  ))
    return void 0;
  const form2 = { forms: arnFormOf(action, partitionsIn(demands)), matches: true };
  return findText([form2, ...demands.map(textDemand)], budget);
}
function partitionsIn(demands) {
  const named = demands.flatMap(({ texts }) => texts.map((text) => text.split(":")[1] ?? ""));
  const found = new Set(named.filter((partition) => /^aws[a-z-]*$/.test(partition)));
  return found.size === 0 ? ["aws"] : [...found];
}
function endsInLiteral(resource, positive) {
  const end = resource.slice(resource.lastIndexOf(":"));
  return positive.some((texts) => texts.some((text) => !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(end) && text.endsWith(end)));
}
function* candidates2(action, positive, demands) {
  const examples2 = [...unnamedArns(action), freshArn(action, demands)];
  for (const demand of demands) {
    if (!("part" in demand)) continue;
    for (const text of demand.texts) {
      const parts = (examples2[0] ?? "").split(":");
      parts[demand.part] = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text, "x");
      examples2.push(parts.join(":"));
    }
  }
  for (const example of examples2) {
    yield example;
    for (const pattern of positive.flat())
      yield (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern) ? arnLike(pattern, example) : (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(pattern);
  }
}
function freshArn(action, demands) {
  const texts = demands.flatMap((demand) => demand.texts).join(" ");
  let number = 1;
  const fresh = (part) => {
    while (texts.includes(part(number))) number++;
    return part(number);
  };
  const region = fresh((at) => `xq-fresh-${at}`);
  const account = fresh((at) => String(598765432100 + at));
  const id = fresh((at) => (24096174512 + at).toString(16).padStart(17, "4d8"));
  return `arn:aws:ec2:${region}:${account}:${idPrefixOf(action)}${id}`;
}
function arnLike(pattern, other) {
  const parts = pattern.split(":");
  const others = other.split(":");
  if (parts.length !== others.length)
    return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(pattern, other) ? other : (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(pattern));
  return parts.map((part, index) => {
    const otherPart = others[index] ?? "";
    if (!(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(part)) return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(part);
    if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(part, otherPart)) return otherPart;
    return idLike(part, otherPart) ?? (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(part));
  }).join(":");
}
function idLike(part, otherPart) {
  const star = part.indexOf("*");
  if (star < 0 || part.includes("?")) return void 0;
  const filled = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(part.slice(0, star)) + otherPart.slice(star);
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(part, filled) ? filled : void 0;
}
function textDemand(demand) {
  if ("patterns" in demand)
    return {
      forms: demand.texts.map((text) => formOfPattern(text)),
      matches: demand.holds !== demand.patterns.negated
    };
  const base = demand.condition.operator?.base ?? "";
  return {
    forms: demand.texts.map((text) => partForm(text, demand.part, base)),
    matches: demand.holds !== (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(base)
  };
}
function partForm(text, part, base) {
  const before = "arn:*:*:".concat("*:".repeat(part - 3));
  return [
    ...formOfPattern(before, { acrossColons: false }),
    ...formOfPattern(text, {
      wildcards: base.endsWith("Like"),
      ignoreCase: base.includes("IgnoreCase"),
      acrossColons: false
    }),
    ...formOfPattern(":*")
  ];
}

// src/policy/semantics/search.ts
var Search = class {
  #problem;
  #budget;
  #variables;
  #filling;
  /** Steps to evaluate all Denies. */
  #costOfDenying;
  constructor(problem, budget) {
    this.#problem = problem;
    this.#budget = budget;
    this.#filling = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVariables */ .cF)(problem.policy);
    this.#costOfDenying = problem.denying.reduce((sum, statement) => sum + sizeOf(statement), 5);
    this.#variables = new Map(
      [...problem.variables].flatMap(
        ([key, value]) => value === void 0 ? [] : [[key, [value]]]
      )
    );
  }
  /** Returns the request; undefined if there is none, or if the budget is exhausted. */
  run() {
    const first = this.#first();
    return first && this.#evade(first);
  }
  /** Returns a request to which the Allow applies. */
  #first() {
    const { statement, asked, keys: keys3, variables } = this.#problem;
    const keyDemands = new Map([...keys3].map((key) => [key, []]));
    const resourceDemands = [];
    if (statement.resource !== void 0) resourceDemands.push(this.#onResource(statement, true));
    if (this.#problem.untagged) resourceDemands.push(this.#unnamed());
    for (const condition2 of [...statement.conditions, ...asked]) {
      const key = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(condition2.key.value);
      if (this.#isPartOfArn(key)) resourceDemands.push(this.#onPart(condition2, key, true));
      else keyDemands.get(key)?.push({ condition: condition2, holds: true });
    }
    for (const [key, value] of variables)
      if (this.#isPartOfArn(key)) resourceDemands.push(equalPart(key, value));
    const resource = this.#resource(resourceDemands);
    if (resource === void 0) return void 0;
    const values = new Map(this.#variables);
    for (const [key, demands] of keyDemands) {
      if (this.#isPartOfArn(key)) continue;
      const found = this.#values(key, demands);
      if (found === void 0) return void 0;
      if (found.length > 0) values.set(key, found);
    }
    return { resourceDemands, resource, keyDemands, values };
  }
  /** Changes a request until no Deny applies to it. */
  #evade(model) {
    const { policy, denying } = this.#problem;
    if (!this.#budget.spend(this.#costOfDenying)) return void 0;
    const request = this.#requestOf(model);
    const deny = denying.find((statement) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMatches */ .NL)(statement, policy, request) !== "no");
    if (deny === void 0) return request;
    for (const condition2 of deny.conditions) {
      const key = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(condition2.key.value);
      const next2 = this.#isPartOfArn(key) ? this.#withResource(model, this.#onPart(condition2, key, false)) : this.#withValue(model, key, condition2);
      const found = next2 && this.#evade(next2);
      if (found !== void 0) return found;
    }
    const next = deny.resource && this.#withResource(model, this.#onResource(deny, false));
    return next && this.#evade(next);
  }
  #withValue(model, key, condition2) {
    const demands = [...model.keyDemands.get(key) ?? [], { condition: condition2, holds: false }];
    const found = this.#values(key, demands);
    if (found === void 0) return void 0;
    const values = new Map(model.values);
    if (found.length > 0) values.set(key, found);
    else values.delete(key);
    return { ...model, keyDemands: new Map(model.keyDemands).set(key, demands), values };
  }
  #withResource(model, demand) {
    const resourceDemands = [...model.resourceDemands, demand];
    const resource = this.#resource(resourceDemands);
    return resource === void 0 ? void 0 : { ...model, resourceDemands, resource };
  }
  #resource(demands) {
    const found = findResource(this.#problem.action, demands, this.#budget);
    return found === "unchecked" ? this.#giveUp() : found;
  }
  /** Returns values of a key that meet the demands on it, none for its absence; undefined if there are none. */
  #values(key, demands) {
    const { action, variables, absent, untagged } = this.#problem;
    const isMet = (given) => demands.every((demand) => this.#isMet(demand, key, given));
    const fixed = variables.get(key);
    if (variables.has(key)) {
      const given = fixed === void 0 ? [] : [fixed];
      return isMet(given) ? given : void 0;
    }
    const carried = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .presence */ .IN)(action, key);
    const isAbsent = absent.has(key) || carried === "never" || untagged && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)(key);
    if ((isAbsent || carried === "sometimes") && isMet([])) return [];
    if (isAbsent) return void 0;
    const compared = demands.map((demand) => this.#compared(demand, key));
    const value = findValue(key, compared, this.#budget);
    if (value === "unchecked") return this.#giveUp();
    if (value !== void 0) return [value];
    return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOneValue */ .i7)(key) ? void 0 : this.#list(key, demands, compared);
  }
  /** Returns a list of values: all meet what is demanded of each, and one of them what is demanded of some. */
  #list(key, demands, compared) {
    const ofEach = compared.filter((_, index) => isOfEach(demands[index]));
    const list = /* @__PURE__ */ new Set();
    for (const [index, demand] of compared.entries()) {
      if (isOfEach(demands[index])) continue;
      const value = findValue(key, [...ofEach, demand], this.#budget);
      if (value === "unchecked") return this.#giveUp();
      if (value === void 0) return void 0;
      list.add(value);
    }
    const given = [...list];
    return given.length > 0 && demands.every((demand) => this.#isMet(demand, key, given)) ? given : void 0;
  }
  #isMet({ condition: condition2, holds }, key, given) {
    if (given.length === 0) return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsWhereAbsent */ .$T)(condition2) === (holds ? "yes" : "no");
    const request = { action: "", resource: "", keys: new Map(this.#variables).set(key, given) };
    return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionHolds */ .C)(condition2, this.#problem.policy, request) === (holds ? "yes" : "no");
  }
  #compared(demand, key) {
    const { condition: condition2, holds } = demand;
    return {
      base: condition2.operator?.base ?? "",
      texts: this.#filled(condition2.values.map(({ text }) => text)),
      holds,
      isMet: (value) => this.#isMet(demand, key, [value])
    };
  }
  /** Fills the variables in; a text with a variable that has no value is left out, as it equals nothing. */
  #filled(texts) {
    if (!this.#filling) return texts;
    const request = { action: "", resource: "", keys: this.#variables };
    return texts.flatMap((text) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .fillVariables */ .$v)(text, request) ?? []);
  }
  #onResource({ resource: patterns }, holds) {
    const negated = patterns?.negated ?? true;
    const texts = this.#filled((patterns?.items ?? []).map(({ value }) => (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value)));
    return {
      holds,
      patterns: { negated },
      texts,
      isMet: (resource) => texts.some((text) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(text, (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .forPattern */ ._N)(resource, text))) !== negated === holds
    };
  }
  /** The demand that no statement names the resource. */
  #unnamed() {
    const { policy } = this.#problem;
    const named = policy.statements.flatMap(
      ({ resource }) => (resource?.items ?? []).map(({ value }) => value)
    );
    const texts = this.#filled(named).filter((text) => !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text.slice(text.lastIndexOf("/") + 1)));
    return {
      holds: false,
      patterns: { negated: false },
      texts,
      isMet: (resource) => !texts.some((text) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(text, resource))
    };
  }
  #onPart(condition2, key, holds) {
    const part = keysOfArn.get(key) ?? 0;
    const texts = this.#filled(condition2.values.map(({ text }) => text));
    const isMet = (resource) => this.#isMet({ condition: condition2, holds }, key, [resource.split(":")[part] ?? ""]);
    return { holds, condition: condition2, part, texts, isMet };
  }
  #isPartOfArn(key) {
    return keysOfArn.has(key) && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)(this.#problem.action) !== "*";
  }
  #requestOf({ resource, values }) {
    const keys3 = new Map(values);
    if (resource !== "*")
      for (const [key, part] of keysOfArn) keys3.set(key, [resource.split(":")[part] ?? ""]);
    return { action: this.#problem.action, resource, keys: keys3 };
  }
  /** Records that the question is open. */
  #giveUp() {
    this.#budget.leaveOpen();
    return void 0;
  }
};
function sizeOf({ resource, conditions }) {
  const texts = conditions.reduce((sum, { values }) => sum + values.length, resource?.items.length ?? 0);
  return stepsOfText * (texts + 1);
}
function isOfEach(demand) {
  const operator = demand?.condition.operator;
  if (demand === void 0 || operator === void 0) return true;
  const { base, quantifier } = operator;
  const ofEach = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(base) ? quantifier !== "ForAnyValue" : quantifier === "ForAllValues";
  return base === "Null" || ofEach === demand.holds;
}
function equalPart(key, value) {
  const part = keysOfArn.get(key) ?? 0;
  return {
    holds: true,
    patterns: { negated: false },
    texts: ["*"],
    isMet: (resource) => resource.split(":")[part] === value
  };
}

// src/policy/semantics/synthetic.ts
var nowhere = { start: 0, end: 0 };
function written(value) {
  return { kind: "string", value, range: nowhere };
}
function conditionOn(key, base, texts) {
  return {
    operatorNode: written(base),
    operator: { base, ifExists: false },
    key: written(key),
    values: texts.map((text) => ({ text, node: written(text) })),
    incomplete: false
  };
}

// src/policy/semantics/variable-values.ts
var maxValues = 64;
var maxAssignments = 512;
var variable = /\$\{([^}]*)\}/g;
function* assignments(statements, asked, action, onCut) {
  const conditions = [...statements.flatMap((statement) => statement.conditions), ...asked];
  const resources = statements.flatMap(
    ({ resource }) => (resource?.items ?? []).map(({ value }) => (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value))
  );
  const isKnown = ![
    ...resources,
    ...conditions.flatMap(({ values: named2 }) => named2.map(({ text }) => text))
  ].some((text) => text.includes("${"));
  if (isKnown) {
    yield /* @__PURE__ */ new Map();
    return;
  }
  const values = /* @__PURE__ */ new Map();
  const compare = (texts, others) => {
    for (const text of texts) {
      for (const key of new Set(keysIn(text))) {
        const found = values.get(key) ?? /* @__PURE__ */ new Set();
        values.set(key, found);
        for (const other of others) {
          if (found.size >= maxValues) break;
          for (const value of valuesBetween(text, other, key)) found.add(value);
        }
      }
    }
  };
  const examples2 = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)(action) === "*" ? ["*"] : unnamedArns(action);
  const [example = "*"] = examples2;
  const named = resources.filter((text) => keysIn(text).length === 0).map((text) => arnLike(text, example));
  for (const text of resources)
    compare([text], [...examples2.map((arn) => arnLike((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutVariables */ .KC)(text, "*"), arn)), ...named]);
  const textsByKey = /* @__PURE__ */ new Map();
  for (const { key, values: named2 } of conditions) {
    const canonical = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value);
    const texts = named2.map(({ text }) => text);
    textsByKey.set(canonical, [...textsByKey.get(canonical) ?? [], ...texts]);
  }
  for (const texts of textsByKey.values()) {
    const named2 = texts.filter((text) => keysIn(text).length === 0).map((text) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text));
    const ofOthers = texts.filter((text) => keysIn(text).length > 0).map(withOwnValues);
    compare(texts, [...named2, ...named2.map((text) => text.toUpperCase()), ...ofOthers]);
  }
  let isCut = false;
  const candidates3 = [...values].map(([key, found]) => {
    const named2 = (textsByKey.get(key) ?? []).filter((text) => keysIn(text).length === 0);
    const any = /* @__PURE__ */ new Set([ownValue(key)]);
    if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .presence */ .IN)(action, key) !== "always") any.add(void 0);
    if (values.size > 1) any.add("shared");
    for (const value of [...found, ...named2.map((text) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text))]) any.add(value);
    if (any.size > maxValues) isCut = true;
    return [key, [...any].slice(0, maxValues)];
  });
  yield* combinations(candidates3);
  if (isCut || candidates3.reduce((product, [, of]) => product * of.length, 1) > maxAssignments) onCut();
}
function ownValue(key) {
  return `own-${key.slice(-12).replaceAll(/[^a-z0-9]/g, "-")}`;
}
function withOwnValues(text) {
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(text.replaceAll(variable, (written2) => ownValue(keysIn(written2)[0] ?? "")));
}
function* combinations(values) {
  const count = values.reduce((product, [, of]) => Math.min(product * of.length, maxAssignments), 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield new Map(
      values.map(([key, of]) => {
        const value = of[rest % of.length];
        rest = Math.floor(rest / of.length);
        return [key, value];
      })
    );
  }
}
function keysIn(text) {
  if (!text.includes("${")) return [];
  return [...text.matchAll(variable)].flatMap(
    ([, inner = ""]) => /^[*?$]$/.test(inner) ? [] : [(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)((inner.split(",")[0] ?? "").trim())]
  );
}
function valuesBetween(text, other, key) {
  let previousEnd = 0;
  return [...text.matchAll(variable)].flatMap(({ 0: written2, index }) => {
    const end = index + written2.length;
    const between = text.slice(previousEnd, index);
    previousEnd = end;
    if (!keysIn(written2).includes(key)) return [];
    const before = between.slice(Math.max(...["*", "?", "}"].map((mark) => between.lastIndexOf(mark))) + 1);
    const after = /^[^*?$]*/.exec(text.slice(end))?.[0] ?? "";
    const at = before.length === index ? Number(other.startsWith(before)) - 1 : other.indexOf(before);
    if (at < 0) return [];
    const from = at + before.length;
    const isLast = end + after.length === text.length;
    const to = isLast ? other.lastIndexOf(after) : other.indexOf(after, from);
    if (to < from || isLast && to + after.length !== other.length) return [];
    return after === "" && !isLast ? ["", other.slice(from)] : [other.slice(from, to)];
  });
}

// src/policy/semantics/find-allowed.ts
var stepsForQuestion = 6e4;
var answers = /* @__PURE__ */ new WeakMap();
function findAllowed(policy, statement, action, wanted = {}) {
  if (statement.effect !== "Allow" || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement, action) !== "yes") return void 0;
  if (isTooLarge(policy) || !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReach */ .Bs)(statement, action)) return void 0;
  const known2 = answers.get(statement) ?? /* @__PURE__ */ new Map();
  answers.set(statement, known2);
  const question = questionOf(action, wanted);
  if (!known2.has(question)) known2.set(question, search(policy, statement, action, wanted));
  return known2.get(question);
}
function questionOf(action, { keys: keys3 = {}, conditions = [], anyResource }) {
  return JSON.stringify([
    action,
    Object.entries(keys3),
    conditions.map(({ operator, key, values, incomplete }) => [
      operator,
      key.value,
      values.map(({ text }) => text),
      incomplete
    ]),
    anyResource
  ]);
}
function search(policy, statement, action, wanted) {
  const ofPolicy = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy);
  const budget = new _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ .__(stepsForQuestion, ofPolicy);
  const denying = denyingOf(policy, action);
  const asked = wantedConditions(wanted);
  const relevant = [statement, ...denying];
  const absent = new Set(
    Object.entries(wanted.keys ?? {}).flatMap(([key, value]) => value === void 0 ? [key] : [])
  );
  const keys3 = keysOf2(relevant, asked, action);
  const untagged = wanted.anyResource === true;
  const giveUp = () => ofPolicy.leaveOpen();
  for (const variables of (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVariables */ .cF)(policy) ? assignments(relevant, asked, action, giveUp) : [/* @__PURE__ */ new Map()]) {
    const request = new Search(
      { policy, statement, action, denying, keys: keys3, variables, asked, absent, untagged },
      budget
    ).run();
    if (request !== void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(policy, request) === "allowed") return request;
    if (budget.isExhausted) break;
  }
  if (budget.isSpent) ofPolicy.leaveOpen();
  return void 0;
}
var denyingBy = /* @__PURE__ */ new WeakMap();
function denyingOf(policy, action) {
  const known2 = denyingBy.get(policy) ?? /* @__PURE__ */ new Map();
  denyingBy.set(policy, known2);
  const denying = known2.get(action) ?? policy.statements.filter(
    (other) => other.effect !== "Allow" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(other, action) !== "no" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReach */ .Bs)(other, action)
  );
  known2.set(action, denying);
  return denying;
}
function wantedConditions({ keys: keys3 = {}, conditions = [] }) {
  return [
    ...Object.entries(keys3).flatMap(
      ([key, value]) => value === void 0 ? [] : [conditionOn(key, "StringEquals", [value])]
    ),
    ...conditions
  ];
}
function keysOf2(statements, asked, action) {
  const keys3 = /* @__PURE__ */ new Set();
  if (action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG) keys3.add(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj);
  if (action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X) keys3.add(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6).add(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .privateIpAddressKey */ .Gb);
  for (const { conditions } of statements)
    for (const { key } of conditions) keys3.add((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value));
  for (const { key } of asked) keys3.add((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value));
  return keys3;
}

// src/policy/semantics/places.ts
function placeOfAction({ action: patterns, node }, action) {
  if (patterns === void 0) return node;
  if (patterns.negated) return patterns.key;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(value.toLowerCase(), wanted)) ?? patterns.value;
}
function namedAction({ action: patterns }, action) {
  if (patterns === void 0 || patterns.negated) return void 0;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => value.toLowerCase() === wanted);
}
function nameOf({ sid, index }) {
  return sid === void 0 ? `statement ${index + 1}` : `statement ${sid.value}`;
}

// src/policy/rules/console-output-missing.ts
var getConsoleOutput = "ec2:GetConsoleOutput";
var consoleOutputMissing = {
  id: "console-output-missing",
  summary: "SendSSHPublicKey is allowed, but ec2:GetConsoleOutput is not.",
  why: "This action reads an instance's host keys from its console output, so that the first connection is verified. Without it, pin them with known-hosts.",
  recommended: "off",
  strict: "off",
  fixable: false,
  check({ policy, siblings, report }) {
    const policies = [policy, ...siblings];
    if (policies.some(({ incomplete }) => incomplete)) return;
    const mayBeAllowed = policies.flatMap(({ statements }) => statements).some(
      (statement) => statement.effect !== "Deny" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement, getConsoleOutput) !== "no"
    );
    if (mayBeAllowed) return;
    const pushing = policy.statements.find((statement) => findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG));
    if (pushing === void 0) return;
    report({
      at: placeOfAction(pushing, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG),
      message: "Nothing in this policy allows ec2:GetConsoleOutput; allow it on the same instances, or pin the host keys.",
      statement: pushing
    });
  }
};

// src/policy/rules/describe-instances-denied.ts
var describeInstancesDenied = {
  id: "describe-instances-denied",
  summary: "ec2:DescribeInstances is denied in a policy that allows SendSSHPublicKey.",
  why: "A Deny overrides every Allow, also in other policies: the instance cannot be looked up, and no login succeeds.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    const allows = policy.statements.some(
      (statement) => statement.effect === "Allow" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG) === "yes"
    );
    if (!allows) return;
    for (const statement of policy.statements) {
      if (!(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .deniesAlways */ .EA)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf)) continue;
      report({
        at: placeOfAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf),
        message: "This always denies ec2:DescribeInstances; remove it from the Deny.",
        statement
      });
    }
  }
};

// src/policy/semantics/may-allow.ts
function mayAllow(policies, action) {
  return policies.some(
    (policy) => policy.incomplete || policy.statements.some((statement) => findAllowed(policy, statement, action) !== void 0) || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy).isSpent
  );
}

// src/policy/rules/describe-instances-missing.ts
var describeInstancesMissing = {
  id: "describe-instances-missing",
  summary: "SendSSHPublicKey is allowed, but ec2:DescribeInstances is not.",
  why: "This action, the AWS CLI and the console look up an instance before they push a key. They fail unless another policy of the same role allows that.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    if (mayAllow([policy, ...siblings], _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf)) return;
    const isReported = policy.statements.some(
      (statement) => statement.effect === "Allow" && namedAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf) !== void 0 || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .deniesAlways */ .EA)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf)
    );
    if (isReported) return;
    const pushing = policy.statements.find((statement) => findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG));
    if (pushing === void 0) return;
    report({
      at: placeOfAction(pushing, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG),
      message: 'Nothing in this policy allows ec2:DescribeInstances; add a statement that allows it with "Resource": "*".',
      statement: pushing
    });
  }
};

// src/policy/rules/describe-instances-resource.ts
var describeInstancesResource = {
  id: "describe-instances-resource",
  summary: 'ec2:DescribeInstances or ec2:DescribeInstanceConnectEndpoints has a resource other than "*".',
  why: 'The action has no resource types: with anything but "*" the statement has no effect on it.',
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect === void 0) continue;
      for (const action of [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstances */ .cf, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstanceConnectEndpoints */ .VJ]) {
        const named = namedAction(statement, action);
        if (named === void 0 || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReach */ .Bs)(statement, action)) continue;
        if (statement.resource !== void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyList */ .s6)(statement.resource)) continue;
        report({
          at: named,
          message: `${named.value} has no effect with this ${statement.resource?.key.value ?? "Resource"}; move it to its own statement with "Resource": "*".`,
          statement
        });
      }
    }
  }
};

// src/policy/statement-around.ts
function statementAround(statements, { range }) {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = low + high >> 1;
    const node = statements[middle]?.node;
    if (node === void 0) return void 0;
    if (range.end <= node.range.start) high = middle;
    else if (range.start >= node.range.end) low = middle + 1;
    else return statements[middle];
  }
  return void 0;
}

// src/policy/rules/duplicate-key.ts
var duplicateKey = {
  id: "duplicate-key",
  summary: "An object has the same name twice.",
  why: "JSON readers keep only one of the two, usually the last, so a part of the policy is silently lost.",
  recommended: "error",
  strict: "error",
  fixable: false,
  scope: "policy",
  kind: "any",
  check(context) {
    lookInto(context.document.root, context);
  }
};
function lookInto(node, context) {
  if (node.kind === "array") {
    for (const item of node.items) lookInto(item, context);
  }
  if (node.kind !== "object") return;
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value } of node.properties) {
    if (seen.has(key.value)) {
      const statement = statementAround(context.policy.statements, key);
      context.report({
        at: key,
        message: `${key.value === "" ? "An empty name" : key.value} is twice in this object; keep one and put all values into one list.`,
        ...statement && { statement }
      });
    }
    seen.add(key.value);
    lookInto(value, context);
  }
}

// src/policy/rules/duplicate-sid.ts
var duplicateSid = {
  id: "duplicate-sid",
  summary: "Two statements have the same Sid.",
  why: "IAM refuses a policy in which a Sid is not unique.",
  recommended: "error",
  strict: "error",
  fixable: true,
  kind: "any",
  check({ policy: { statements }, document, report }) {
    const taken = new Set(statements.flatMap(({ sid }) => sid?.value ?? []));
    const seen = /* @__PURE__ */ new Map();
    const lastNumbers = /* @__PURE__ */ new Map();
    for (const statement of statements) {
      const { sid, index } = statement;
      if (sid === void 0) continue;
      const first = seen.get(sid.value);
      if (first === void 0) {
        seen.set(sid.value, index);
        continue;
      }
      const number = freeNumber(sid.value, (lastNumbers.get(sid.value) ?? 1) + 1, taken);
      lastNumbers.set(sid.value, number);
      const name = `${sid.value}${number}`;
      report({
        at: sid,
        message: `Statement ${first + 1} already has the Sid ${sid.value}; write another, such as ${name}.`,
        statement,
        ...document.editable && {
          fix: {
            description: `Rename it to ${name}`,
            edits: [{ range: sid.range, text: JSON.stringify(name) }]
          }
        }
      });
    }
  }
};
function freeNumber(sid, from, taken) {
  let number = from;
  while (taken.has(`${sid}${number}`)) number++;
  return number;
}

// src/policy/rules/duplicate-statement.ts
var duplicateStatement = {
  id: "duplicate-statement",
  summary: "A statement has the same meaning as an earlier one.",
  why: "It has no effect and uses up the size limit of the policy. A later change of one copy easily misses the other.",
  recommended: "warning",
  strict: "error",
  fixable: true,
  check({ policy, document, report }) {
    if (policy.statements.length < 2) return;
    const earlier = /* @__PURE__ */ new Map();
    for (const statement of policy.statements) {
      const meaning = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(statement);
      if (meaning === void 0) continue;
      const first = earlier.get(meaning);
      if (first === void 0) {
        earlier.set(meaning, statement);
        continue;
      }
      const fix = removal(statement, document);
      report({
        at: statement.sid ?? statement.node,
        message: `This has the same meaning as ${nameOf(first)}; remove it.`,
        statement,
        ...fix && { fix }
      });
    }
  }
};
function removal({ node, index }, { root, editable }) {
  if (!editable || root.kind !== "object") return void 0;
  const list = root.properties.findLast(({ key }) => key.value === "Statement")?.value;
  if (list?.kind !== "array") return void 0;
  const before = list.items[index - 1];
  if (before === void 0) return void 0;
  return {
    description: "Remove the statement",
    edits: [{ range: { start: before.range.end, end: node.range.end }, text: "" }]
  };
}

// src/policy/rules/endpoint-describe-missing.ts
var endpointDescribeMissing = {
  id: "endpoint-describe-missing",
  summary: "OpenTunnel is allowed, but ec2:DescribeInstanceConnectEndpoints is not.",
  why: "The AWS CLI and the console look up the endpoint and its DNS name before they open a tunnel. They fail unless another policy of the same role allows that.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    if (mayAllow([policy, ...siblings], _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstanceConnectEndpoints */ .VJ)) return;
    const isNamed = policy.statements.some(
      (statement) => statement.effect === "Allow" && namedAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstanceConnectEndpoints */ .VJ) !== void 0
    );
    const denied = policy.statements.some(
      (statement) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .deniesAlways */ .EA)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstanceConnectEndpoints */ .VJ)
    );
    if (isNamed && !denied) return;
    const tunnelling = policy.statements.find((statement) => findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X));
    if (tunnelling === void 0) return;
    report({
      at: placeOfAction(tunnelling, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X),
      message: denied ? 'This policy denies ec2:DescribeInstanceConnectEndpoints; remove it from the Deny and allow it with "Resource": "*".' : 'Nothing in this policy allows ec2:DescribeInstanceConnectEndpoints; add a statement that allows it with "Resource": "*".',
      statement: tunnelling
    });
  }
};

// src/policy/rules/endpoint-remote-port.ts
var ports = { first: 1, last: 65535 };
var many = 17;
var longestList = 60;
var endpointRemotePort = {
  id: "endpoint-remote-port",
  summary: "OpenTunnel is allowed to every port, or to a long range or list of ports.",
  why: "The endpoint then gives access to every service on the instances that it reaches, not only to SSH.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X) === void 0) continue;
      const ranges = allowedRanges(policy, statement);
      const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      if (count <= longestList && count - namedIn(ranges, policy) < many) continue;
      report({
        at: placeOfAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X),
        message: `OpenTunnel is allowed to ${inWords2(ranges, count)} of the instances; add "NumericEquals": { "ec2-instance-connect:remotePort": "22" } to the Condition.`,
        statement
      });
    }
  }
};
function allowedRanges(policy, statement) {
  const conditions = policy.statements.flatMap((other) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(other, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6));
  const known2 = /* @__PURE__ */ new Map();
  const isAllowed = (port) => {
    const keys3 = { [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6]: String(port) };
    const request = { action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X, resource: "", keys: /* @__PURE__ */ new Map([[_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6, [String(port)]]]) };
    const met = conditions.map((condition2) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionHolds */ .C)(condition2, policy, request)).join();
    const allowed = known2.get(met) ?? findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X, { keys: keys3 }) !== void 0;
    known2.set(met, allowed);
    return allowed;
  };
  const texts = conditions.reduce((sum, { values }) => sum + values.length, 1);
  const budget = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy);
  const found = [];
  for (const [first, last] of rangesToTry(conditions)) {
    if (!budget.spend(texts)) break;
    if (!isAllowed(first)) continue;
    const before = found.at(-1);
    if (before !== void 0 && before[1] === first - 1) found[found.length - 1] = [before[0], last];
    else found.push([first, last]);
  }
  return found;
}
function rangesToTry(conditions) {
  const texts = conditions.flatMap(({ values }) => values.map(({ text }) => text));
  const starts = /* @__PURE__ */ new Set([ports.first]);
  if (texts.some(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)) for (let port = ports.first; port <= ports.last; port++) starts.add(port);
  for (const text of texts) {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) continue;
    for (const start of [Math.ceil(number), Math.floor(number) + 1])
      if (start > ports.first && start <= ports.last) starts.add(start);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((first, index) => [first, (sorted[index + 1] ?? ports.last + 1) - 1]);
}
function namedIn(ranges, { statements }) {
  const texts = statements.flatMap(
    (statement) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6).flatMap(({ values }) => values.map(({ text }) => Number(text)))
  );
  return [...new Set(texts)].filter((port) => ranges.some(([first, last]) => first <= port && port <= last)).length;
}
function inWords2(ranges, count) {
  if (count >= ports.last - 1e3) return "every port";
  const shown = ranges.slice(0, 3).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`);
  return `${count.toLocaleString("en-US")} ports (${shown.join(", ")}${ranges.length > 3 ? " …" : ""})`;
}

// src/policy/rules/endpoint-resource.ts
var endpointResource = {
  id: "endpoint-resource",
  summary: "OpenTunnel is in a statement whose resources include no EC2 Instance Connect Endpoint.",
  why: "IAM checks OpenTunnel on the endpoint, not on the instance behind it: the statement has no effect on it.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.resource === void 0 || namedAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X) === void 0) continue;
      if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReach */ .Bs)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X)) continue;
      report({
        at: statement.resource.value,
        message: `OpenTunnel works on endpoints, and no resource here is one; write "arn:aws:ec2:<Region>:<account>:instance-connect-endpoint/<endpoint ID>".`,
        statement
      });
    }
  }
};

// src/policy/semantics/actions-without-key.ts
function actionsWithoutKey(statement, conditions, carrier) {
  if (conditions.length === 0 || statement.action === void 0 || statement.action.negated) return [];
  const holds = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(conditions.map(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsWhereAbsent */ .$T));
  if (holds === "unknown" || holds === "yes" && statement.effect !== "Deny") return [];
  return statement.action.items.filter((item) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsAreDisjoint */ .u_)(item.value.toLowerCase(), carrier.toLowerCase())).filter((item) => expandAction(item.value).length > 0).map((item) => ({ item, holds: holds === "yes" }));
}

// src/policy/rules/endpoint-wrong-action.ts
var tunnelKeys = [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .remotePortKey */ .$6, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .privateIpAddressKey */ .Gb, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .maxTunnelDurationKey */ .eL];
var endpointWrongAction = {
  id: "endpoint-wrong-action",
  summary: "A condition on a tunnel is in a statement with actions that do not open one.",
  why: "Only OpenTunnel requests carry the port, address and duration of a tunnel. For other actions the statement has no effect, or a Deny always applies.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const verb = statement.effect === "Deny" ? "denied" : "allowed";
      const conditions = tunnelKeys.flatMap((key2) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, key2));
      const key = conditions[0]?.key.value;
      for (const { item, holds } of actionsWithoutKey(statement, conditions, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X)) {
        report({
          at: item,
          message: holds ? `${item.value} is ${verb} here for every tunnel, because its requests carry no ${key}; keep only OpenTunnel in this statement.` : `${item.value} is never ${verb} here, because its requests carry no ${key}; move it to a statement without that condition.`,
          statement
        });
      }
    }
  }
};

// src/policy/rules/json-syntax.ts
var jsonSyntax = {
  id: "json-syntax",
  summary: "The file is not well-formed JSON or YAML.",
  why: "IAM refuses a policy that is not well-formed JSON, and CloudFormation a template that is not well-formed JSON or YAML.",
  recommended: "error",
  strict: "error",
  fixable: true,
  scope: "file",
  check({ problems, report }) {
    for (const { range, message, fix } of problems) report({ at: range, message, ...fix && { fix } });
  }
};

// src/policy/rules/malformed-arn.ts
var malformedArn = {
  id: "malformed-arn",
  summary: "A resource is not an ARN, or has a wildcard for its service.",
  why: "A resource is * or an ARN of six parts. IAM refuses a policy with anything else, or the resource never matches.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const item of statement.resource?.items ?? []) {
        const message = messageOn3(item.value);
        if (message !== void 0) report({ at: item, message, statement });
      }
    }
  }
};
var form = "arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE";
function messageOn3(value) {
  const pattern = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(value);
  if (/^[*?]+$/.test(pattern)) return void 0;
  if (value === "") return `An empty string is not a resource; write an ARN, or "*".`;
  if (/\s/.test(pattern)) return `${JSON.stringify(value)} contains whitespace, which no ARN has.`;
  const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(value);
  if (arn !== void 0) {
    if (!/[*?]/.test(arn.service) || (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(arn.service)) return void 0;
    return `IAM refuses the wildcard for the service in ${value}; write one ARN for each service, or "*" for all resources.`;
  }
  const id = idForms.find(([id2]) => id2.test(pattern));
  if (id !== void 0)
    return `${value} is an ID, not an ARN; write arn:aws:ec2:REGION:ACCOUNT:${id[1]}/${value}.`;
  if (/^arn:/i.test(pattern) && !pattern.startsWith("arn:"))
    return `${value} must begin with arn: in lowercase letters.`;
  if (!pattern.startsWith("arn:")) {
    return /^[^:]*[*?]/.test(pattern) ? void 0 : `${value} is not an ARN; write ${form}, or "*".`;
  }
  if (pattern.endsWith("*")) return void 0;
  const parts = pattern.split(":").length;
  if (parts < 6) return `${value} has ${parts} of the six parts of an ARN; write ${form}.`;
  return `${value} names no resource after its fifth colon; write ${form}.`;
}
var idForms = [
  [/^i-[0-9a-f*?]+$/, "instance"],
  [/^eice-[0-9a-f*?]+$/, "instance-connect-endpoint"]
];

// src/policy/rules/not-checked.ts
var notChecked = {
  id: "not-checked",
  summary: "A policy, or a file that may have one, could not be checked.",
  why: "No other rule has judged it: it may allow anything.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  scope: "policy",
  kind: "any",
  check({ document: { root, kind, unread }, policy, report }) {
    const message = unread ?? (kind === "trust" ? void 0 : whyNotEvaluated(policy));
    if (message !== void 0) report({ at: placeOf(root), message });
  }
};
function placeOf(root) {
  return (root.kind === "object" ? root.properties[0]?.key : void 0) ?? root;
}

// src/policy/semantics/os-user.ts
var writtenByCaller = /\$\{\s*(aws:useragent|aws:referer|aws:sourceidentity)\s*(?:,[^}]*)?\}/i;
function namedOsUsers(policy) {
  let names = namesOf2.get(policy);
  if (names === void 0) {
    names = namesIn(policy);
    namesOf2.set(policy, names);
  }
  return names;
}
var namesOf2 = /* @__PURE__ */ new WeakMap();
function namesIn({ statements }) {
  const names = /* @__PURE__ */ new Set();
  for (const statement of statements) {
    for (const { operator, values } of (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)) {
      if (operator?.base === "Null") continue;
      for (const { text } of values) {
        if (writtenByCaller.test(text) || operator?.base.endsWith("Like") && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text)) continue;
        const [, key, fallback] = /^\$\{([^},]*),\s*'([^']*)'\s*\}$/.exec(text) ?? [];
        names.add(key === void 0 ? text : `\${${key}}`);
        if (fallback !== void 0) names.add(fallback);
      }
    }
  }
  return [...names];
}
function findUnnamedOsUser(policy, statement, conditions = []) {
  const named = conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, "StringNotEquals", namedOsUsers(policy));
  return findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, { conditions: [named, ...conditions] });
}
function findNamedOsUser(policy, statement, users) {
  if (users.length === 0) return void 0;
  const ofCaller = namedOsUsers(policy).filter((name) => name.includes("${"));
  const conditions = [conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, "StringEquals", users)];
  if (ofCaller.length > 0) conditions.push(conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, "StringNotEquals", ofCaller));
  return findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, { conditions })?.keys.get(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)?.[0];
}
function sparedBy({ statements }, user) {
  const deny = statements.find(
    (statement) => statement.effect === "Deny" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj).some(({ values }) => values.some(({ text }) => text === user))
  );
  return deny === void 0 ? "" : `, which the Deny of ${nameOf(deny)} spares`;
}

// src/policy/semantics/share-of-ids.ts
var digits2 = "0123456789abcdef";
var length = 17;
var maxShares = 2e3;
function shareOfIds(patterns, arn, action) {
  const { items, negated } = patterns;
  const prefix2 = idPrefixOf(action);
  const start = arn.slice(0, arn.lastIndexOf(prefix2) + prefix2.length);
  if (!negated && items.some(({ value }) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternCovers */ .JQ)((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value), `${start}*`))) return 1;
  const inPlaceOfVariable = negated ? "!" : "*";
  const forms2 = new TextForms(
    items.map(({ value }) => formOfPattern((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutVariables */ .KC)((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value), inPlaceOfVariable)))
  );
  let at = forms2.start;
  for (const letter of start) at = forms2.step(at, letter);
  let shares = /* @__PURE__ */ new Map([
    ["", { at, share: 1 }]
  ]);
  for (let digit = 0; digit < length; digit++) {
    const next = /* @__PURE__ */ new Map();
    for (const { at: from, share } of shares.values()) {
      for (const letter of digits2) {
        const reached = forms2.step(from, letter);
        const key = reached.join(" ");
        next.set(key, { at: reached, share: (next.get(key)?.share ?? 0) + share / digits2.length });
      }
    }
    shares = next;
    if (shares.size > maxShares) return shareOfOne(patterns, arn, action);
  }
  const listed = [...shares.values()].reduce(
    (sum, { at: end, share }) => sum + (forms2.accepts(end) ? share : 0),
    0
  );
  return negated ? 1 - listed : listed;
}
function shareOfOne(patterns, arn, action) {
  const { items, negated } = patterns;
  if (negated || items.length === 1) return 1;
  const byLength = items.toSorted((one, other) => one.value.length - other.value.length);
  let largest = 0;
  for (const item of byLength) {
    largest = Math.max(largest, shareOfIds({ ...patterns, items: [item] }, arn, action));
    if (largest >= 1 / digits2.length) break;
  }
  return largest;
}

// src/policy/rules/open-instances.ts
var many2 = 1 / 16;
var openInstances = {
  id: "open-instances",
  summary: "Pushing a key is allowed to every instance, without a condition on its tags or on the OS user.",
  why: "It gives access to every instance of the account, including unrelated ones and those that are started later.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const { resource } = statement;
      if (resource === void 0) continue;
      const asksForTag = statement.conditions.some(({ key }) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value)));
      const isForUsers = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj).length > 0;
      const isLimited = !resource.negated && isForUsers && !asksForTag;
      const tried = isLimited ? [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSerialConsoleSshPublicKey */ .e$] : pushActions;
      const action = tried.find((push) => reachesMost(policy, statement, push, isForUsers));
      if (action === void 0) continue;
      const name = action.slice(action.indexOf(":") + 1);
      report({
        at: resource.negated ? resource.key : resource.value,
        message: resource.negated ? `NotResource allows ${name} on every instance but those listed; list the instances under Resource, or require a tag with "aws:ResourceTag/<key>".` : `${name} is allowed on every instance${asksForTag ? " without tags" : ""}; list the instances, or require a tag with "aws:ResourceTag/<key>".`,
        statement
      });
    }
  }
};
var pushActions = [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSerialConsoleSshPublicKey */ .e$];
function reachesMost(policy, statement, action, isForUsers) {
  const conditions = action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG && !isForUsers && statement.resource?.negated === false ? [conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, "StringNotEquals", namedOsUsers(policy))] : [];
  const wide = isTooLarge(policy) ? void 0 : wideResource(policy, statement, action);
  if (wide === void 0) return false;
  const request = findAllowed(policy, { ...statement, resource: wide }, action, {
    conditions,
    anyResource: true
  });
  return request !== void 0 && shareOfIds(wide, request.resource, action) >= many2;
}
function wideResource(policy, { resource }, action) {
  if (resource === void 0 || resource.negated) return resource;
  const [example = ""] = unnamedArns(action);
  const isPattern = ({ value }) => /[*?]|\$\{/.test((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value)) && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeResource */ .Fr)(value, action);
  const patterns = { ...resource, items: resource.items.filter(isPattern) };
  const budget = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy);
  const shares = /* @__PURE__ */ new Map();
  const items = patterns.items.filter(({ value }) => {
    const pattern = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutVariables */ .KC)((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(value), "*");
    if (pattern.endsWith(":instance/*") || pattern === "*") return true;
    const arn = arnLike(pattern, example);
    const place = arn.split(":").slice(0, 5).join(":");
    const known2 = shares.get(place) ?? (budget.spend(patterns.items.length) ? shareOfIds(patterns, arn, action) : 0);
    shares.set(place, known2);
    return known2 >= many2;
  });
  return items.length === 0 ? void 0 : { ...resource, items };
}

// src/policy/unknowns/unknown-values.ts
var maxNamed = 20;
function typicalValue(node, place, index) {
  const { range, options } = node;
  if (options !== void 0 && options.length > 0) return options[0];
  const text = (value) => ({ kind: "string", value, range });
  switch (place.kind) {
    case "effect":
      return text("Allow");
    case "action":
      return text("unknown:Action");
    case "resource":
      return { kind: "array", range, items: typicalArns(index).map(text) };
    case "value":
      return text(typicalOfKey(place.base, index));
    default:
      return void 0;
  }
}
function typicalText(place, { before, after }, index) {
  if (place.kind !== "resource") return nameOf2(index);
  const whole = `${before}\${unknown}${after}`;
  const pattern = `${before}*${after}`;
  const isOfType = (arn) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(endOf(pattern), endOf(arn));
  const arns = typicalArns(index).sort((a, b) => Number(isOfType(b)) - Number(isOfType(a)));
  return arns.flatMap((arn) => valuesBetween(whole, arnLike(pattern, arn), "unknown")).find((value) => value !== "") ?? nameOf2(index);
}
function endOf(arn) {
  return arn.slice(arn.lastIndexOf(":") + 1);
}
function otherValues(node, place, named, around2) {
  if (node.options !== void 0)
    return node.options.slice(1).map((_, at) => ({ kind: "option", index: at + 1 }));
  const texts = (values) => [...new Set(values)].slice(0, maxNamed).map((text) => ({ kind: "text", text }));
  const instead = (value) => ({ kind: "node", place: place.kind, node: value });
  const fitting = (values) => around2 === void 0 ? values : values.flatMap(
    (value) => valuesBetween(`${around2.before}\${unknown}${around2.after}`, value, "unknown")
  );
  switch (place.kind) {
    case "statements":
      return [instead(everything("Deny", node)), instead(everything("Allow", node))];
    case "effect":
      return texts(["Deny"]);
    case "action":
      return texts(["*"]);
    case "resource":
      return texts(["*"]);
    case "condition":
      return [instead(neverHolding(node))];
    case "operator":
      return /Not|Null/.test(place.base) ? [] : [instead(unmetKeys(node))];
    case "value": {
      const key = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(place.key);
      const own = around2 === void 0 ? othersOfKey(place.base, key) : place.base.endsWith("Like") ? ["*"] : [];
      return texts([...own, ...fitting(named.byKey.get(key) ?? [])]);
    }
    default:
      return [];
  }
}
function nameOf2(index) {
  return `unknown-${index}`;
}
function typicalArns(index) {
  const id = (2847459286 + index).toString(16).padStart(17, "7d3");
  return [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X].map(
    (action) => `arn:aws:ec2:us-east-${index + 10}:${210987654321 + index}:${idPrefixOf(action)}${id}`
  );
}
function typicalOfKey(base, index) {
  if (base === "Null" || base === "Bool") return "true";
  if (base.startsWith("Numeric")) return String(4712 + index);
  if (base.startsWith("Date")) return "2031-06-01T00:00:00Z";
  if (base.endsWith("IpAddress")) return `203.0.113.${index % 256}`;
  if (base.startsWith("Arn")) return `arn:aws:iam::${210987654321 + index}:role/${nameOf2(index)}`;
  return nameOf2(index);
}
function othersOfKey(base, key) {
  if (base === "Null" || base === "Bool") return ["false"];
  if (base.startsWith("Date")) return ["2001-06-01T00:00:00Z"];
  if (base.endsWith("IpAddress")) return ["0.0.0.0/0"];
  if (base.startsWith("Arn")) return ["arn:*:*:*:*:*"];
  if (base.startsWith("Numeric")) return ["0", "65536"];
  return [...base.endsWith("Like") ? ["*"] : [], ...key === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj ? ["root", "ec2-user"] : []];
}
function everything(effect, { range }) {
  return objectOf({ Effect: effect, Action: "*", Resource: "*" }, range);
}
function neverHolding({ range }) {
  const value = objectOf({ "aws:PrincipalArn": "true" }, range);
  return { kind: "object", range, properties: [{ key: { kind: "string", value: "Null", range }, value }] };
}
function unmetKeys({ range }) {
  return objectOf({ "aws:RequestTag/unknown": "unknown" }, range);
}
function objectOf(texts, range) {
  return {
    kind: "object",
    range,
    properties: Object.entries(texts).map(([name, value]) => ({
      key: { kind: "string", value: name, range },
      value: { kind: "string", value, range }
    }))
  };
}

// src/policy/unknowns/unknown-words.ts
var condition = "condition ";
function nameOfUnknown({ reference, text }) {
  return reference ?? text;
}
function inWords3(values) {
  const clauses = [];
  for (const { unknown: unknown2, choice } of values) {
    const clause = clauseOn(unknown2, choice);
    if (clause === void 0) return void 0;
    clauses.push(clause);
  }
  return clauses.join(" and ");
}
function clauseOn({ node }, choice = { kind: "option", index: 0 }) {
  if (node.options === void 0 || choice.kind !== "option") return void 0;
  const name = nameOfUnknown(node);
  if (name.startsWith(condition)) return `the ${name} is ${choice.index === 0 ? "true" : "false"}`;
  const option = node.options[choice.index];
  const texts = (option?.kind === "array" ? option.items : [option]).map(textOf);
  return texts.length === 0 || texts.includes(void 0) ? `${name} is its value ${choice.index + 1}` : `${name} is "${texts.join(",")}"`;
}
function textOf(node) {
  return node?.kind === "string" || node?.kind === "number" ? String(node.value) : void 0;
}
function withNames(message, valuations) {
  let shown = message;
  const unknowns = new Set(valuations.flatMap(({ changes }) => changes.map(({ unknown: unknown2 }) => unknown2)));
  for (const { node, index } of [...unknowns].reverse())
    shown = shown.replaceAll(nameOf2(index), `\${${nameOfUnknown(node)}}`);
  return shown;
}

// src/policy/rules/open-parameter.ts
var openParameter = {
  id: "open-parameter",
  summary: "It depends on a value from outside the file whether another rule reports the policy.",
  why: "The file is safe only with some values, and it does not say which ones are accepted.",
  recommended: "off",
  strict: "warning",
  fixable: false,
  check({ dependent, report }) {
    const rules = /* @__PURE__ */ new Map();
    for (const { ruleId, node, value } of dependent) {
      if (value !== void 0 || node.tooManyOptions) continue;
      const name = nameOfUnknown(node);
      const known2 = rules.get(name) ?? { node, ids: /* @__PURE__ */ new Set() };
      rules.set(name, known2);
      known2.ids.add(ruleId);
    }
    for (const [name, { node, ids }] of rules) {
      const isOne = ids.size === 1;
      report({
        at: node,
        message: `It depends on ${name} whether ${[...ids].join(" and ")} ${isOne ? "applies" : "apply"}; limit its values: write the value, or take a parameter with AllowedValues.`
      });
    }
  }
};

// src/policy/rules/os-user-missing.ts
var osUserMissing = {
  id: "os-user-missing",
  summary: "SendSSHPublicKey is allowed without a condition on the OS user.",
  why: "Everyone with the policy can log in as any user of the instance, including root.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, settings, report }) {
    for (const statement of policy.statements) {
      if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj).length > 0) continue;
      if (findUnnamedOsUser(policy, statement) === void 0) continue;
      report({
        at: placeOfAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG),
        message: `SendSSHPublicKey is allowed for every OS user; add "StringEquals": { "ec2:osuser": "${settings.osUsers[0] ?? "ec2-user"}" } to the Condition.`,
        statement
      });
    }
  }
};

// src/policy/rules/os-user-not-allowed.ts
var osUserNotAllowed = {
  id: "os-user-not-allowed",
  summary: "An OS user is allowed that is not in the configured list (osUsers).",
  why: "Such a user does not exist on the instances, or has more rights there than intended.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, settings: { osUsers }, report }) {
    const instead = `is not one of the allowed ones (${osUsers.join(", ")}); write one of them, or allow it in the configuration (osUsers)`;
    const foreign = namedOsUsers(policy).filter((user) => isForeign(user, osUsers));
    for (const statement of policy.statements) {
      const named = namesIn2(statement, osUsers);
      let known2;
      for (const { text, node } of named) {
        const keys3 = { [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj]: text };
        const same = known2 && withOsUser(known2, text);
        const isAllowed = same !== void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMatches */ .NL)(statement, policy, same) === "yes" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(policy, same) === "allowed";
        known2 = isAllowed ? same : findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, { keys: keys3 });
        if (known2 === void 0) continue;
        report({ at: node, message: `The OS user "${text}" ${instead}.`, statement });
      }
      const own = new Set(named.map(({ text }) => text));
      const others = new Set(foreign.filter((user2) => !own.has(user2)));
      if (others.size === 0 || findUnnamedOsUser(policy, statement) !== void 0) continue;
      let user = findNamedOsUser(policy, statement, [...others]);
      while (user !== void 0) {
        report({
          at: placeOfAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG),
          message: `This allows the OS user "${user}"${sparedBy(policy, user)}, and it ${instead}.`,
          statement
        });
        others.delete(user);
        user = findNamedOsUser(policy, statement, [...others]);
      }
    }
  }
};
function withOsUser(request, user) {
  return { ...request, keys: new Map(request.keys).set(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, [user]) };
}
function namesIn2(statement, osUsers) {
  const lowercase = osUsers.map((user) => user.toLowerCase());
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj).flatMap(({ operator, values }) => {
    const base = operator?.base ?? "";
    if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(base)) return [];
    return values.filter(
      ({ text }) => isForeign(text, osUsers) && !(base === "StringEqualsIgnoreCase" && lowercase.includes(text.toLowerCase()))
    );
  });
}
function isForeign(user, osUsers) {
  if (osUsers.includes(user) || user === "root") return false;
  return !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(user) && !(0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(user) && !user.includes("${");
}

// src/policy/rules/os-user-root.ts
var osUserRoot = {
  id: "os-user-root",
  summary: "SendSSHPublicKey is allowed for root by name.",
  why: "A login as root can do everything, and the log of sudo does not show who did it.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, settings, report }) {
    if (settings.osUsers.includes("root")) return;
    const instead = `log in as ${settings.osUsers[0] ?? "ec2-user"} and use sudo`;
    for (const statement of policy.statements) {
      const values = valuesLikeRoot(statement, policy);
      if (values.length > 0) {
        const keys3 = { [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj]: "root" };
        if (findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, { keys: keys3 }) === void 0) continue;
        for (const { text, node } of values)
          report({ at: node, message: `"${text}" allows root; ${instead}.`, statement });
      } else if (!findUnnamedOsUser(policy, statement) && findNamedOsUser(policy, statement, ["root"])) {
        report({
          at: placeOfAction(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG),
          message: `This allows root${sparedBy(policy, "root")}; ${instead}.`,
          statement
        });
      }
    }
  }
};
function valuesLikeRoot(statement, policy) {
  const request = { action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, resource: "*", keys: /* @__PURE__ */ new Map([[_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, ["root"]]]) };
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj).flatMap((condition2) => {
    const { operator, values } = condition2;
    if (operator === void 0 || operator.base === "Null" || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(operator.base)) return [];
    return values.filter(
      (value) => !/^[*?]*$/.test(value.text) && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionHolds */ .C)({ ...condition2, values: [value], incomplete: false }, policy, request) === "yes"
    );
  });
}

// src/policy/semantics/rename-key.ts
function renameInCondition(document, { conditionNode }, name, renamed) {
  if (!document.editable || conditionNode?.kind !== "object") return void 0;
  const objects = [conditionNode, ...conditionNode.properties.map(({ value }) => value)];
  const holder = objects.find(
    (object) => object.kind === "object" && object.properties.some(({ key }) => key === name)
  );
  if (holder?.kind !== "object") return void 0;
  const lower = renamed.toLowerCase();
  if (holder.properties.some(({ key }) => key !== name && key.value.toLowerCase() === lower))
    return void 0;
  return { edits: [{ range: name.range, text: JSON.stringify(renamed) }] };
}

// src/policy/rules/os-user-weak-operator.ts
var osUserWeakOperator = {
  id: "os-user-weak-operator",
  summary: "The operator of the condition on the OS user allows other users than those it names.",
  why: "Only StringEquals allows exactly the named users.",
  recommended: "error",
  strict: "error",
  fixable: true,
  judgesGrants: true,
  check(context) {
    const { policy, document, settings, report } = context;
    for (const statement of policy.statements) {
      for (const condition2 of (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)) {
        const found = weaknessesOf(condition2).flatMap((weakness) => {
          const request = weakness.isOfAbsence ? findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, { keys: { [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj]: void 0 } }) : findUnnamedOsUser(policy, statement, weakness.isOwn ? [condition2] : []);
          return request === void 0 ? [] : weakness.says(request.keys.get(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)?.join() ?? "");
        });
        const [says] = found;
        if (says === void 0) continue;
        const fix = fixOf(condition2, statement, document, settings);
        report({
          at: condition2.operatorNode,
          message: `${condition2.operatorNode.value} ${says}; use StringEquals with the names of the users.`,
          statement,
          ...fix && { fix }
        });
      }
    }
  }
};
function weaknessesOf({ operator }) {
  if (operator === void 0) return [];
  const { base, ifExists, quantifier } = operator;
  if (base === "Null") return [{ says: () => "tests only whether the request names an OS user, not which" }];
  if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(base)) return [{ says: () => "excludes the OS users that it names and allows all others" }];
  const weaknesses = [];
  if (ifExists || quantifier === "ForAllValues")
    weaknesses.push({ isOfAbsence: true, says: () => "also holds for a request without an OS user" });
  if (base === "StringEqualsIgnoreCase")
    weaknesses.push({ isOwn: true, says: (user) => `also allows ${user}, which is another user on Linux` });
  return weaknesses;
}
function fixOf({ operatorNode, operator, values, incomplete }, statement, document, { osUsers }) {
  if (!/^StringEquals(?:IgnoreCase)?$/.test(operator?.base ?? "") || incomplete) return void 0;
  if (!values.every(({ text }) => osUsers.includes(text) && !(0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text))) return void 0;
  if (statement.action?.items.some(({ value }) => value.toLowerCase() !== _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG.toLowerCase()))
    return void 0;
  if (statement.action?.negated !== false || statement.conditionNode?.kind !== "object") return void 0;
  const block = statement.conditionNode.properties.find(({ key }) => key === operatorNode)?.value;
  if (block?.kind !== "object" || block.properties.length !== 1) return void 0;
  const edit = renameInCondition(document, statement, operatorNode, "StringEquals");
  return edit && { description: `Replace ${operatorNode.value} with StringEquals`, ...edit };
}

// src/policy/rules/os-user-wildcard.ts
var osUserWildcard = {
  id: "os-user-wildcard",
  summary: "Only a pattern with a wildcard limits the OS user.",
  why: "A pattern also allows unexpected users, and users that are added to the image later.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    const mayTag = [policy, ...siblings].some(allowsToTagInstances);
    for (const statement of policy.statements) {
      for (const { operator, values } of (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)) {
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(operator?.base ?? "")) continue;
        for (const { text, node } of values) {
          const tag = mayTag ? tagOfInstance.exec(text) : null;
          const [, key = ""] = writtenByCaller.exec(text) ?? tag ?? [];
          const isPattern = operator?.base === "StringLike" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text);
          const isWritten = key !== "" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVariables */ .cF)(policy);
          if (!isPattern && !isWritten) continue;
          const matching = conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, operator?.base ?? "", [text]);
          const request = tag ? findAllowed(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, {
            conditions: [matching, unlikeNames(policy)]
          }) : findUnnamedOsUser(policy, statement, [matching]);
          if (request === void 0) continue;
          if (isWritten) {
            report({
              at: node,
              message: `"${text}" allows any OS user that the caller ${howWritten(key)}; list the users by name.`,
              statement
            });
            continue;
          }
          const user = request.keys.get(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj)?.join();
          const example = text.includes("${") ? "" : `, such as ${user}`;
          const whom = /^[*?]+$/.test(text) ? "any OS user" : `any OS user whose name matches${example}`;
          report({
            at: node,
            message: `"${text}" allows ${whom}; list the users by name under StringEquals.`,
            statement
          });
        }
      }
    }
  }
};
var tagOfInstance = /\$\{\s*((?:aws|ec2):resourcetag\/[^,}]*)(?:,[^}]*)?\}/i;
function allowsToTagInstances({ statements }) {
  return statements.some(
    (statement) => statement.effect === "Allow" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement, "ec2:CreateTags") !== "no" && (statement.resource === void 0 || statement.resource.items.some(({ value }) => /^\*$|:instance\/|:\*$/.test(value)))
  );
}
function unlikeNames(policy) {
  const names = namedOsUsers(policy).filter((name) => !tagOfInstance.test(name));
  return conditionOn(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj, "StringNotEquals", names);
}
function howWritten(key) {
  if (/sourceidentity$/i.test(key)) return `sets as ${key} when it assumes the role`;
  if (/resourcetag/i.test(key)) return `writes into the tag of ${key}, because ec2:CreateTags is allowed`;
  return `writes into the header of ${key}`;
}

// src/policy/rules/os-user-wrong-action.ts
var osUserWrongAction = {
  id: "os-user-wrong-action",
  summary: "A condition on the OS user is in a statement with actions whose requests do not carry one.",
  why: "Only SendSSHPublicKey requests carry ec2:osuser. For other actions the statement has no effect, or a Deny always applies.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const verb = statement.effect === "Deny" ? "denied" : "allowed";
      const conditions = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj);
      for (const { item, holds } of actionsWithoutKey(statement, conditions, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG)) {
        report({
          at: item,
          message: holds ? `${item.value} is ${verb} here for every OS user, because its requests carry no ec2:osuser; keep only SendSSHPublicKey in this statement.` : `${item.value} is never ${verb} here, because its requests carry no ec2:osuser; move it to a statement without that condition.`,
          statement
        });
      }
    }
  }
};

// src/policy/policy-strings.ts
function stringsIn(node) {
  const strings = [];
  collect(node, strings);
  return strings;
}
function collect(node, strings) {
  if (node.kind === "string") strings.push(node);
  else if (node.kind === "array") for (const item of node.items) collect(item, strings);
  else if (node.kind === "object") {
    for (const { key, value } of node.properties) {
      strings.push(key);
      collect(value, strings);
    }
  }
}

// src/policy/rules/placeholder.ts
var placeholder = {
  id: "placeholder",
  summary: "A placeholder was not replaced.",
  why: "IAM uses a placeholder as plain text, so the statement does not match what was intended.",
  recommended: "error",
  strict: "error",
  fixable: false,
  kind: "any",
  check({ document, policy, text, report }) {
    for (const node of stringsIn(document.root)) {
      const placeholders = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholders */ .GY)(node.value);
      if (placeholders.length === 0) continue;
      const statement = statementAround(policy.statements, node);
      const rangeOf = (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesWithin */ .EF)(text, node);
      for (const found of placeholders) {
        report({
          at: rangeOf(found.start, found.end),
          message: messageOn4(found),
          ...statement && { statement }
        });
      }
    }
  }
};
function messageOn4(found) {
  const { text, name } = found;
  if (/^AWS::/.test(name)) return `${text} is replaced only inside Fn::Sub; here IAM gets it as plain text.`;
  const meaning = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(found);
  if (meaning === void 0) return `${text} looks like a placeholder; write the value itself.`;
  if (meaning.exact) return `${text} is a placeholder; write ${meaning.instead}.`;
  return `${text} looks like the placeholder ${meaning.placeholder}; write ${meaning.instead}.`;
}

// src/policy/rules/policy-variable.ts
var policyVariable = {
  id: "policy-variable",
  summary: "A policy variable does not exist, or is where IAM does not replace it.",
  why: "IAM uses such a variable as plain text or as an empty value, and the statement then matches nothing.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check(ruleContext) {
    let suggestions = maxSuggestions2;
    const context = { ...ruleContext, maySearch: () => suggestions-- > 0 };
    for (const statement of context.policy.statements) {
      for (const item of statement.action?.items ?? []) checkElsewhere(item, "an action", statement, context);
      for (const item of statement.resource?.items ?? []) checkResource(item, statement, context);
      for (const { key, operator, values } of statement.conditions) {
        if (operator === void 0 || !/^(String|Arn)/.test(operator.base)) continue;
        const name = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key.value);
        const isReported = !mayHaveVariables(context.policy) && (name === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .osUserKey */ .Jj || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isResourceTag */ .lL)(name));
        for (const { node } of isReported ? [] : values) {
          if (node.kind === "string") checkValue(node, statement, context);
        }
      }
    }
  }
};
var maxSuggestions2 = 50;
function variablesIn(value) {
  if (!value.includes("${")) return [];
  return [...value.matchAll(/\$\{([^{}]*)\}/g)].flatMap(({ 0: text, 1: content = "", index }) => {
    const written2 = content.split(",")[0] ?? "";
    const name = written2.trim();
    if (!name.includes(":") || name.startsWith("AWS::")) return [];
    const fallback = content.slice(written2.length).trimEnd();
    const unspaced = name === written2 ? void 0 : `\${${name}${fallback}}`;
    return [{ text, name, unspaced, start: index, end: index + text.length }];
  });
}
function mayHaveVariables(policy) {
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVariables */ .cF)(policy) || policy.version !== void 0 && policy.version.value !== "2008-10-17";
}
function checkElsewhere(node, place, statement, { text, report }) {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesWithin */ .EF)(text, node);
  for (const { start, end, text: written2 } of variables) {
    const message = `IAM does not replace variables in ${place}; write the value instead of ${written2}.`;
    report({ at: rangeOf(start, end), message, statement });
  }
}
function checkResource(node, statement, context) {
  const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(node.value);
  const first = arn === void 0 ? 0 : (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOffsets */ .QN)(arn).resource[0];
  checkValue(node, statement, context, first);
}
function checkValue(node, statement, context, first = 0) {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesWithin */ .EF)(context.text, node);
  for (const variable2 of variables) {
    const message = messageOn5(variable2, context, variable2.start < first);
    if (message === void 0) continue;
    const at = rangeOf(variable2.start, variable2.end);
    context.report({ at, message, statement });
  }
}
function messageOn5({ text, name, unspaced }, { policy, maySearch }, early) {
  if (!mayHaveVariables(policy))
    return `${text} is plain text without "Version": "2012-10-17"; add that Version.`;
  const known2 = conditionKey(name);
  if (known2?.several === true)
    return `${name} has several values, so it cannot be a variable; compare it in a condition.`;
  if (known2 === void 0 && !mayExist2(name)) {
    const near = maySearch() ? nearestConditionKey(name) : void 0;
    return `There is no policy variable ${text}${near === void 0 ? "." : `; did you mean \${${near}}?`}`;
  }
  if (unspaced !== void 0)
    return `IAM does not replace ${text} because of its whitespace; write ${unspaced}.`;
  if (early)
    return `IAM replaces variables only after the fifth colon of an ARN; write the value instead of ${text}.`;
  return void 0;
}
function mayExist2(name) {
  const service = name.slice(0, Math.max(0, name.indexOf(":")));
  if (isCompleteService(name)) return false;
  return serviceExists(service) || service.includes(".") || service === "saml";
}

// src/policy/rules/request-tag.ts
var prefix = "aws:requesttag/";
var ownNames = new Set(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .eicActions */ .bm.map((action) => action.toLowerCase()));
var requestTag = {
  id: "request-tag",
  summary: "A condition uses aws:RequestTag for actions whose requests carry only aws:ResourceTag.",
  why: "aws:RequestTag is a tag that a request adds. Requests of EC2 Instance Connect add none, so the condition does not test the tags of the instance.",
  recommended: "error",
  strict: "error",
  fixable: true,
  check({ policy, document, report }) {
    for (const statement of policy.statements) {
      if (statement.action === void 0 || statement.action.negated) continue;
      const names = statement.action.items.map(({ value }) => value.toLowerCase());
      if (!names.some((name) => name.startsWith("ec2-instance-connect:"))) continue;
      for (const condition2 of statement.conditions) {
        const { key } = condition2;
        if (!key.value.toLowerCase().startsWith(prefix)) continue;
        const meant = `aws:ResourceTag/${key.value.slice(prefix.length)}`;
        const fix = fixOf2(condition2, statement, document, names, meant);
        report({
          at: key,
          message: `${key.value} is a tag of the request, and requests of EC2 Instance Connect have none; write ${meant} for a tag of the resource.`,
          statement,
          ...fix && { fix }
        });
      }
    }
  }
};
function fixOf2(condition2, statement, document, names, meant) {
  if (statement.effect === void 0 || statement.action?.incomplete !== false) return void 0;
  if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsWhereAbsent */ .$T)(condition2) !== (statement.effect === "Allow" ? "yes" : "no")) return void 0;
  if (!names.every((name) => name.startsWith("ec2-instance-connect:") || ownNames.has(name)))
    return void 0;
  const edit = renameInCondition(document, statement, condition2.key, meant);
  return edit && { description: `Replace ${condition2.key.value} with ${meant}`, ...edit };
}

// src/policy/tables/retired.ts
var retiredServices = /* @__PURE__ */ new Map([
  ["deepcomposer", "AWS DeepComposer"],
  ["deeplens", "AWS DeepLens"],
  ["deepracer", "AWS DeepRacer"],
  ["elastic-inference", "Amazon Elastic Inference"],
  ["gamesparks", "Amazon GameSparks"],
  ["iot1click", "AWS IoT 1-Click"],
  ["iotroborunner", "AWS IoT RoboRunner"],
  ["iotthingsgraph", "AWS IoT Things Graph"],
  ["macie", "Amazon Macie Classic"],
  ["mobilehub", "AWS Mobile Hub"],
  ["sumerian", "Amazon Sumerian"],
  ["zocalo", "Amazon WorkDocs under its first name, Zocalo"]
]);
var cloudHsmClassic = /* @__PURE__ */ new Set([
  "cloudhsm:createhapg",
  "cloudhsm:createlunaclient",
  "cloudhsm:deletehapg",
  "cloudhsm:deletelunaclient",
  "cloudhsm:describehapg",
  "cloudhsm:describelunaclient",
  "cloudhsm:getconfig",
  "cloudhsm:listhapgs",
  "cloudhsm:listlunaclients",
  "cloudhsm:modifyhapg",
  "cloudhsm:modifylunaclient"
]);
function retiredServiceOf(action) {
  const lower = action.toLowerCase();
  if (cloudHsmClassic.has(lower)) return "AWS CloudHSM Classic";
  const colon = lower.indexOf(":");
  return colon < 0 ? void 0 : retiredServices.get(lower.slice(0, colon));
}

// src/policy/rules/retired-action.ts
var retiredAction = {
  id: "retired-action",
  summary: "An action belongs to a service that AWS has retired.",
  why: "The action no longer exists, so the statement has no effect on it.",
  recommended: "warning",
  strict: "warning",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const item of statement.action?.items ?? []) {
        const service = retiredServiceOf(item.value);
        if (service === void 0 || actionsOfPattern(item.value, policy)?.length !== 0) continue;
        report({
          at: item,
          message: `AWS has retired the service of ${item.value} (${service}); remove the action.`,
          statement
        });
      }
    }
  }
};

// src/policy/schema/policy-schema.generated.js
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:eic-action:schema:policy", "type": "object", "required": ["Statement"], "additionalProperties": false, "properties": { "Version": { "type": "string", "enum": ["2012-10-17", "2008-10-17"] }, "Id": { "type": "string" }, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "$defs": { "statement": { "type": "object", "required": ["Effect"], "additionalProperties": false, "allOf": [{ "oneOf": [{ "required": ["Action"] }, { "required": ["NotAction"] }] }, { "oneOf": [{ "required": ["Resource"] }, { "required": ["NotResource"] }] }], "properties": { "Sid": { "type": "string", "pattern": "^[A-Za-z0-9]*$" }, "Effect": { "type": "string", "enum": ["Allow", "Deny"] }, "Action": { "$ref": "#/$defs/actions" }, "NotAction": { "$ref": "#/$defs/actions" }, "Resource": { "$ref": "#/$defs/strings" }, "NotResource": { "$ref": "#/$defs/strings" }, "Condition": { "$ref": "#/$defs/condition" } } }, "actions": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/action" } }, "else": { "$ref": "#/$defs/action" } }, "action": { "type": "string", "pattern": "^(\\*|[^:]+:.+)$" }, "strings": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "type": "string" } }, "else": { "type": "string" } }, "condition": { "type": "object", "additionalProperties": false, "properties": { "StringEquals": { "$ref": "#/$defs/test" }, "StringNotEquals": { "$ref": "#/$defs/test" }, "StringEqualsIgnoreCase": { "$ref": "#/$defs/test" }, "StringNotEqualsIgnoreCase": { "$ref": "#/$defs/test" }, "StringLike": { "$ref": "#/$defs/test" }, "StringNotLike": { "$ref": "#/$defs/test" }, "NumericEquals": { "$ref": "#/$defs/test" }, "NumericNotEquals": { "$ref": "#/$defs/test" }, "NumericLessThan": { "$ref": "#/$defs/test" }, "NumericLessThanEquals": { "$ref": "#/$defs/test" }, "NumericGreaterThan": { "$ref": "#/$defs/test" }, "NumericGreaterThanEquals": { "$ref": "#/$defs/test" }, "DateEquals": { "$ref": "#/$defs/test" }, "DateNotEquals": { "$ref": "#/$defs/test" }, "DateLessThan": { "$ref": "#/$defs/test" }, "DateLessThanEquals": { "$ref": "#/$defs/test" }, "DateGreaterThan": { "$ref": "#/$defs/test" }, "DateGreaterThanEquals": { "$ref": "#/$defs/test" }, "Bool": { "$ref": "#/$defs/test" }, "BinaryEquals": { "$ref": "#/$defs/test" }, "IpAddress": { "$ref": "#/$defs/test" }, "NotIpAddress": { "$ref": "#/$defs/test" }, "ArnEquals": { "$ref": "#/$defs/test" }, "ArnLike": { "$ref": "#/$defs/test" }, "ArnNotEquals": { "$ref": "#/$defs/test" }, "ArnNotLike": { "$ref": "#/$defs/test" }, "Null": { "$ref": "#/$defs/test" } }, "patternProperties": { "^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$": { "$ref": "#/$defs/test" }, "^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$": { "$ref": "#/$defs/test" }, "^(ForAllValues|ForAnyValue):Null$": { "$ref": "#/$defs/test" } } }, "test": { "type": "object", "additionalProperties": { "$ref": "#/$defs/values" } }, "values": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/value" } }, "else": { "$ref": "#/$defs/value" } }, "value": { "type": ["string", "number", "boolean"] } } };
var schema32 = { "type": "object", "required": ["Effect"], "additionalProperties": false, "allOf": [{ "oneOf": [{ "required": ["Action"] }, { "required": ["NotAction"] }] }, { "oneOf": [{ "required": ["Resource"] }, { "required": ["NotResource"] }] }], "properties": { "Sid": { "type": "string", "pattern": "^[A-Za-z0-9]*$" }, "Effect": { "type": "string", "enum": ["Allow", "Deny"] }, "Action": { "$ref": "#/$defs/actions" }, "NotAction": { "$ref": "#/$defs/actions" }, "Resource": { "$ref": "#/$defs/strings" }, "NotResource": { "$ref": "#/$defs/strings" }, "Condition": { "$ref": "#/$defs/condition" } } };
var pattern4 = new RegExp("^[A-Za-z0-9]*$", "u");
var pattern5 = new RegExp("^(\\*|[^:]+:.+)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (!pattern5.test(data0)) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/action/pattern", keyword: "pattern", params: { pattern: "^(\\*|[^:]+:.+)$" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/action/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        const err4 = { instancePath, schemaPath: "#/$defs/action/pattern", keyword: "pattern", params: { pattern: "^(\\*|[^:]+:.+)$" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/action/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate22.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema38 = { "type": "object", "additionalProperties": false, "properties": { "StringEquals": { "$ref": "#/$defs/test" }, "StringNotEquals": { "$ref": "#/$defs/test" }, "StringEqualsIgnoreCase": { "$ref": "#/$defs/test" }, "StringNotEqualsIgnoreCase": { "$ref": "#/$defs/test" }, "StringLike": { "$ref": "#/$defs/test" }, "StringNotLike": { "$ref": "#/$defs/test" }, "NumericEquals": { "$ref": "#/$defs/test" }, "NumericNotEquals": { "$ref": "#/$defs/test" }, "NumericLessThan": { "$ref": "#/$defs/test" }, "NumericLessThanEquals": { "$ref": "#/$defs/test" }, "NumericGreaterThan": { "$ref": "#/$defs/test" }, "NumericGreaterThanEquals": { "$ref": "#/$defs/test" }, "DateEquals": { "$ref": "#/$defs/test" }, "DateNotEquals": { "$ref": "#/$defs/test" }, "DateLessThan": { "$ref": "#/$defs/test" }, "DateLessThanEquals": { "$ref": "#/$defs/test" }, "DateGreaterThan": { "$ref": "#/$defs/test" }, "DateGreaterThanEquals": { "$ref": "#/$defs/test" }, "Bool": { "$ref": "#/$defs/test" }, "BinaryEquals": { "$ref": "#/$defs/test" }, "IpAddress": { "$ref": "#/$defs/test" }, "NotIpAddress": { "$ref": "#/$defs/test" }, "ArnEquals": { "$ref": "#/$defs/test" }, "ArnLike": { "$ref": "#/$defs/test" }, "ArnNotEquals": { "$ref": "#/$defs/test" }, "ArnNotLike": { "$ref": "#/$defs/test" }, "Null": { "$ref": "#/$defs/test" } }, "patternProperties": { "^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$": { "$ref": "#/$defs/test" }, "^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$": { "$ref": "#/$defs/test" }, "^(ForAllValues|ForAnyValue):Null$": { "$ref": "#/$defs/test" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern7 = new RegExp("^(ForAllValues|ForAnyValue):(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)(IfExists)?$", "u");
var pattern8 = new RegExp("^(StringEquals|StringNotEquals|StringEqualsIgnoreCase|StringNotEqualsIgnoreCase|StringLike|StringNotLike|NumericEquals|NumericNotEquals|NumericLessThan|NumericLessThanEquals|NumericGreaterThan|NumericGreaterThanEquals|DateEquals|DateNotEquals|DateLessThan|DateLessThanEquals|DateGreaterThan|DateGreaterThanEquals|Bool|BinaryEquals|IpAddress|NotIpAddress|ArnEquals|ArnLike|ArnNotEquals|ArnNotLike)IfExists$", "u");
var pattern9 = new RegExp("^(ForAllValues|ForAnyValue):Null$", "u");
var schema41 = { "type": ["string", "number", "boolean"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema41.type } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
      const err3 = { instancePath, schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema41.type } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate27.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate27(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema38.properties, key0) || pattern7.test(key0) || pattern8.test(key0) || pattern9.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.StringEquals !== void 0) {
      if (!validate26(data.StringEquals, { instancePath: instancePath + "/StringEquals", parentData: data, parentDataProperty: "StringEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.StringNotEquals !== void 0) {
      if (!validate26(data.StringNotEquals, { instancePath: instancePath + "/StringNotEquals", parentData: data, parentDataProperty: "StringNotEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.StringEqualsIgnoreCase !== void 0) {
      if (!validate26(data.StringEqualsIgnoreCase, { instancePath: instancePath + "/StringEqualsIgnoreCase", parentData: data, parentDataProperty: "StringEqualsIgnoreCase", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.StringNotEqualsIgnoreCase !== void 0) {
      if (!validate26(data.StringNotEqualsIgnoreCase, { instancePath: instancePath + "/StringNotEqualsIgnoreCase", parentData: data, parentDataProperty: "StringNotEqualsIgnoreCase", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.StringLike !== void 0) {
      if (!validate26(data.StringLike, { instancePath: instancePath + "/StringLike", parentData: data, parentDataProperty: "StringLike", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.StringNotLike !== void 0) {
      if (!validate26(data.StringNotLike, { instancePath: instancePath + "/StringNotLike", parentData: data, parentDataProperty: "StringNotLike", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericEquals !== void 0) {
      if (!validate26(data.NumericEquals, { instancePath: instancePath + "/NumericEquals", parentData: data, parentDataProperty: "NumericEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericNotEquals !== void 0) {
      if (!validate26(data.NumericNotEquals, { instancePath: instancePath + "/NumericNotEquals", parentData: data, parentDataProperty: "NumericNotEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericLessThan !== void 0) {
      if (!validate26(data.NumericLessThan, { instancePath: instancePath + "/NumericLessThan", parentData: data, parentDataProperty: "NumericLessThan", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericLessThanEquals !== void 0) {
      if (!validate26(data.NumericLessThanEquals, { instancePath: instancePath + "/NumericLessThanEquals", parentData: data, parentDataProperty: "NumericLessThanEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericGreaterThan !== void 0) {
      if (!validate26(data.NumericGreaterThan, { instancePath: instancePath + "/NumericGreaterThan", parentData: data, parentDataProperty: "NumericGreaterThan", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NumericGreaterThanEquals !== void 0) {
      if (!validate26(data.NumericGreaterThanEquals, { instancePath: instancePath + "/NumericGreaterThanEquals", parentData: data, parentDataProperty: "NumericGreaterThanEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateEquals !== void 0) {
      if (!validate26(data.DateEquals, { instancePath: instancePath + "/DateEquals", parentData: data, parentDataProperty: "DateEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateNotEquals !== void 0) {
      if (!validate26(data.DateNotEquals, { instancePath: instancePath + "/DateNotEquals", parentData: data, parentDataProperty: "DateNotEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateLessThan !== void 0) {
      if (!validate26(data.DateLessThan, { instancePath: instancePath + "/DateLessThan", parentData: data, parentDataProperty: "DateLessThan", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateLessThanEquals !== void 0) {
      if (!validate26(data.DateLessThanEquals, { instancePath: instancePath + "/DateLessThanEquals", parentData: data, parentDataProperty: "DateLessThanEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateGreaterThan !== void 0) {
      if (!validate26(data.DateGreaterThan, { instancePath: instancePath + "/DateGreaterThan", parentData: data, parentDataProperty: "DateGreaterThan", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.DateGreaterThanEquals !== void 0) {
      if (!validate26(data.DateGreaterThanEquals, { instancePath: instancePath + "/DateGreaterThanEquals", parentData: data, parentDataProperty: "DateGreaterThanEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.Bool !== void 0) {
      if (!validate26(data.Bool, { instancePath: instancePath + "/Bool", parentData: data, parentDataProperty: "Bool", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.BinaryEquals !== void 0) {
      if (!validate26(data.BinaryEquals, { instancePath: instancePath + "/BinaryEquals", parentData: data, parentDataProperty: "BinaryEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.IpAddress !== void 0) {
      if (!validate26(data.IpAddress, { instancePath: instancePath + "/IpAddress", parentData: data, parentDataProperty: "IpAddress", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.NotIpAddress !== void 0) {
      if (!validate26(data.NotIpAddress, { instancePath: instancePath + "/NotIpAddress", parentData: data, parentDataProperty: "NotIpAddress", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.ArnEquals !== void 0) {
      if (!validate26(data.ArnEquals, { instancePath: instancePath + "/ArnEquals", parentData: data, parentDataProperty: "ArnEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.ArnLike !== void 0) {
      if (!validate26(data.ArnLike, { instancePath: instancePath + "/ArnLike", parentData: data, parentDataProperty: "ArnLike", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.ArnNotEquals !== void 0) {
      if (!validate26(data.ArnNotEquals, { instancePath: instancePath + "/ArnNotEquals", parentData: data, parentDataProperty: "ArnNotEquals", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.ArnNotLike !== void 0) {
      if (!validate26(data.ArnNotLike, { instancePath: instancePath + "/ArnNotLike", parentData: data, parentDataProperty: "ArnNotLike", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.Null !== void 0) {
      if (!validate26(data.Null, { instancePath: instancePath + "/Null", parentData: data, parentDataProperty: "Null", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern7.test(key1)) {
        if (!validate26(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key2 in data) {
      if (pattern8.test(key2)) {
        if (!validate26(data[key2], { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key2, rootData, dynamicAnchors })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key3 in data) {
      if (pattern9.test(key3)) {
        if (!validate26(data[key3], { instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key3, rootData, dynamicAnchors })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Action === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "Action" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0) {
    valid1 = true;
    passing0 = 0;
  }
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.NotAction === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "NotAction" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid1) {
    valid1 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid1 = true;
      passing0 = 1;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs6 = errors;
  let valid2 = false;
  let passing1 = null;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Resource === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "Resource" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (_valid1) {
    valid2 = true;
    passing1 = 0;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.NotResource === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "NotResource" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (_valid1 && valid2) {
    valid2 = false;
    passing1 = [passing1, 1];
  } else {
    if (_valid1) {
      valid2 = true;
      passing1 = 1;
    }
  }
  if (!valid2) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Effect === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Sid" || key0 === "Effect" || key0 === "Action" || key0 === "NotAction" || key0 === "Resource" || key0 === "NotResource" || key0 === "Condition")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Sid !== void 0) {
      let data0 = data.Sid;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err8 = { instancePath: instancePath + "/Sid", schemaPath: "#/properties/Sid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/Sid", schemaPath: "#/properties/Sid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.Effect !== void 0) {
      let data1 = data.Effect;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/Effect", schemaPath: "#/properties/Effect/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "Allow" || data1 === "Deny")) {
        const err11 = { instancePath: instancePath + "/Effect", schemaPath: "#/properties/Effect/enum", keyword: "enum", params: { allowedValues: schema32.properties.Effect.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.Action !== void 0) {
      if (!validate22(data.Action, { instancePath: instancePath + "/Action", parentData: data, parentDataProperty: "Action", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.NotAction !== void 0) {
      if (!validate22(data.NotAction, { instancePath: instancePath + "/NotAction", parentData: data, parentDataProperty: "NotAction", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.Resource !== void 0) {
      let data4 = data.Resource;
      const _errs18 = errors;
      let valid5 = true;
      const _errs19 = errors;
      if (!Array.isArray(data4)) {
        const err12 = {};
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid2) {
        const _errs21 = errors;
        if (Array.isArray(data4)) {
          if (data4.length < 1) {
            const err13 = { instancePath: instancePath + "/Resource", schemaPath: "#/$defs/strings/then/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          const len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data4[i0] !== "string") {
              const err14 = { instancePath: instancePath + "/Resource/" + i0, schemaPath: "#/$defs/strings/then/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        var _valid2 = _errs21 === errors;
        valid5 = _valid2;
        ifClause0 = "then";
      } else {
        const _errs24 = errors;
        if (typeof data4 !== "string") {
          const err15 = { instancePath: instancePath + "/Resource", schemaPath: "#/$defs/strings/else/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid2 = _errs24 === errors;
        valid5 = _valid2;
        ifClause0 = "else";
      }
      if (!valid5) {
        const err16 = { instancePath: instancePath + "/Resource", schemaPath: "#/$defs/strings/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.NotResource !== void 0) {
      let data6 = data.NotResource;
      const _errs28 = errors;
      let valid9 = true;
      const _errs29 = errors;
      if (!Array.isArray(data6)) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid3 = _errs29 === errors;
      errors = _errs28;
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = _errs28;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid3) {
        const _errs31 = errors;
        if (Array.isArray(data6)) {
          if (data6.length < 1) {
            const err18 = { instancePath: instancePath + "/NotResource", schemaPath: "#/$defs/strings/then/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          const len1 = data6.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (typeof data6[i1] !== "string") {
              const err19 = { instancePath: instancePath + "/NotResource/" + i1, schemaPath: "#/$defs/strings/then/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        var _valid3 = _errs31 === errors;
        valid9 = _valid3;
        ifClause1 = "then";
      } else {
        const _errs34 = errors;
        if (typeof data6 !== "string") {
          const err20 = { instancePath: instancePath + "/NotResource", schemaPath: "#/$defs/strings/else/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid3 = _errs34 === errors;
        valid9 = _valid3;
        ifClause1 = "else";
      }
      if (!valid9) {
        const err21 = { instancePath: instancePath + "/NotResource", schemaPath: "#/$defs/strings/if", keyword: "if", params: { failingKeyword: ifClause1 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.Condition !== void 0) {
      if (!validate25(data.Condition, { instancePath: instancePath + "/Condition", parentData: data, parentDataProperty: "Condition", rootData, dynamicAnchors })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Statement === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Version" || key0 === "Id" || key0 === "Statement")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Version !== void 0) {
      let data0 = data.Version;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "2012-10-17" || data0 === "2008-10-17")) {
        const err3 = { instancePath: instancePath + "/Version", schemaPath: "#/properties/Version/enum", keyword: "enum", params: { allowedValues: schema31.properties.Version.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Id !== void 0) {
      if (typeof data.Id !== "string") {
        const err4 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Statement !== void 0) {
      let data2 = data.Statement;
      const _errs7 = errors;
      let valid1 = true;
      const _errs8 = errors;
      if (!Array.isArray(data2)) {
        const err5 = {};
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs10 = errors;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err6 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate21(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = withErrors(vErrors, validate21.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs12 = errors;
        if (!validate21(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors })) {
          vErrors = withErrors(vErrors, validate21.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function withErrors(all2, more) {
  if (all2 === null) return more;
  for (const error of more) all2.push(error);
  return all2;
}

// src/policy/rules/schema.ts
var schema = {
  id: "schema",
  summary: "The policy breaks the grammar of IAM policies.",
  why: "IAM refuses a policy that breaks its grammar, or reads it differently than intended.",
  recommended: "error",
  strict: "error",
  fixable: true,
  scope: "policy",
  check(context) {
    const { root } = context.document;
    if (root.kind === "opaque") return;
    const whole = messageOnWhole(root);
    if (whole !== void 0) {
      context.report({ at: openingOf(root, context.text), message: whole });
      return;
    }
    const violations = root.kind === "object" ? violationsIn(root) : [];
    const meant = namesMeant(violations);
    const reported = /* @__PURE__ */ new Set();
    for (const violation of violations) {
      const problem = problemOf(violation, meant, context);
      if (problem === void 0) continue;
      const identity = `${problem.at.start} ${problem.at.end} ${problem.message}`;
      if (reported.has(identity)) continue;
      reported.add(identity);
      const statement = statementAt(violation.path, context);
      context.report({
        at: problem.at,
        message: problem.message,
        ...statement && { statement },
        ...problem.fix && context.document.editable && { fix: problem.fix }
      });
    }
  }
};
var policyNames = ["Version", "Id", "Statement"];
var statementNames = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
var statementsAtOnce = 500;
function violationsIn(root) {
  const list = root.properties.findLast(({ key }) => key.value === "Statement")?.value;
  if (list?.kind !== "array" || list.items.length <= statementsAtOnce) return violationsOf(validate, root);
  const violations = [];
  for (let from = 0; from < list.items.length && violations.length < maxViolations; from += statementsAtOnce) {
    const some = { ...list, items: list.items.slice(from, from + statementsAtOnce) };
    const properties = root.properties.map(({ key, value }) => ({
      key,
      value: value === list ? some : value
    }));
    for (const violation of violationsOf(validate, { ...root, properties })) {
      const [name, index, ...rest] = violation.path;
      if (name === "Statement" && index !== void 0)
        violations.push({ ...violation, path: [name, String(Number(index) + from), ...rest] });
      else if (from === 0) violations.push(violation);
    }
  }
  return violations;
}
function messageOnWhole(root) {
  if (root.kind === "array")
    return 'A policy is an object; put these statements into its Statement list: {"Version": "2012-10-17", "Statement": […]}.';
  if (root.kind !== "object")
    return `The file contains ${kindOf2(root)}, not a policy; a policy is an object with a Statement.`;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has("statement")) return void 0;
  if (names.has("effect"))
    return 'This is a statement without a policy around it: {"Version": "2012-10-17", "Statement": […]}.';
  if (!names.has("version") && !root.properties.some(({ key }) => (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(key.value, policyNames) === "Statement"))
    return "The file contains no policy: a policy is an object with a Statement.";
  return void 0;
}
function namesMeant(violations) {
  const meant = /* @__PURE__ */ new Map();
  for (const { keyword, params, path, node } of violations) {
    if (keyword !== "additionalProperties" || path.includes("Condition")) continue;
    const written2 = String(params.additionalProperty);
    const names = meant.get(node) ?? /* @__PURE__ */ new Set();
    const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, path.length === 0 ? policyNames : statementNames);
    if (near !== void 0) names.add(near);
    if (/^(Not)?Principal$/i.test(written2)) names.add("Resource");
    meant.set(node, names);
  }
  return meant;
}
function problemOf(violation, meant, context) {
  const { keyword, path, node, schemaPath } = violation;
  if (keyword === "if" || keyword === "required" && schemaPath.includes("/oneOf/")) return void 0;
  if ((keyword === "required" || keyword === "oneOf") && node.kind !== "object") return void 0;
  if (keyword === "pattern" && path.at(-1) !== "Sid") return void 0;
  if (keyword === "additionalProperties") return unknownName(violation);
  const known2 = meant.get(node);
  const here = { at: node.range };
  const opening = { at: openingOf(node, context.text) };
  const place = placeOf2(path, context);
  if (keyword === "required") {
    const name = String(violation.params.missingProperty);
    if (known2?.has(name)) return void 0;
    if (name === "Effect") return { ...opening, message: `${place} has no Effect; write "Allow" or "Deny".` };
    return { ...opening, message: `The policy has no ${name}.` };
  }
  if (keyword === "oneOf") {
    const name = schemaPath.includes("/allOf/0/") ? "Action" : "Resource";
    if (known2?.has(name) || known2?.has(`Not${name}`)) return void 0;
    const both = node.kind === "object" && node.properties.find(({ key }) => key.value === `Not${name}`);
    if (both)
      return { at: both.key.range, message: `${place} has both ${name} and Not${name}; keep one of them.` };
    return { ...opening, message: `${place} has neither ${name} nor Not${name}.` };
  }
  if (keyword === "minItems") {
    const effect = /^Not/.test(String(path.at(-1))) ? ", which IAM refuses" : " and so never applies";
    return { ...here, message: `${place} is an empty list${effect}; write at least one value.` };
  }
  if (keyword === "enum" && node.kind === "string") {
    const written2 = node.value;
    if (path.at(-1) === "Effect")
      return { ...here, message: messageOnEffect(written2, place), fix: fixOfEffect(node) };
    return {
      ...here,
      message: `The Version is ${quoted(written2)}, but IAM knows only 2012-10-17 and the older 2008-10-17; it is not the date of your policy.`
    };
  }
  if (keyword === "pattern" && node.kind === "string")
    return {
      ...here,
      message: `The Sid ${quoted(node.value)} has other characters than letters and digits; IAM does not accept them.`
    };
  if (keyword === "type") return { ...here, message: `${place} is ${kindOf2(node)}; ${expectedAt(path)}.` };
  return void 0;
}
function messageOnEffect(written2, place) {
  const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, ["Allow", "Deny"]);
  return near === void 0 ? `${place} is ${quoted(written2)}; it is "Allow" or "Deny".` : `${place} is ${quoted(written2)}; IAM accepts only ${quoted(near)}.`;
}
function fixOfEffect(node) {
  if (node.kind !== "string" || node.value.toLowerCase() !== "deny") return void 0;
  return { description: "Write Deny", edits: [{ range: node.range, text: '"Deny"' }] };
}
var keys2 = /* @__PURE__ */ new WeakMap();
function keysOf3(node) {
  let names = keys2.get(node);
  if (names === void 0) {
    names = new Map(node.properties.map(({ key }) => [key.value, key]));
    keys2.set(node, names);
  }
  return names;
}
function unknownName(violation) {
  const { node, path, params } = violation;
  if (node.kind !== "object") return void 0;
  const written2 = String(params.additionalProperty);
  const key = keysOf3(node).get(written2);
  if (key === void 0) return void 0;
  const at = key.range;
  if (path.at(-1) === "Condition") return { at, ...unknownOperator(written2, at) };
  if (/^(Not)?Principal$/i.test(written2))
    return {
      at,
      message: `${written2} is for resource policies and trust policies; an identity policy applies to the identity that it is attached to.`
    };
  const ofPolicy = path.length === 0;
  const owner = ofPolicy ? "A policy" : "A statement";
  const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, ofPolicy ? policyNames : statementNames);
  const there = near !== void 0 && keysOf3(node).has(near);
  if (near !== void 0 && near.toLowerCase() === written2.toLowerCase()) {
    const fix = there || !canRename(near, node, ofPolicy) ? void 0 : rename(at, near);
    return { at, message: `${quoted(written2)} is written ${quoted(near)} in a policy; case counts.`, fix };
  }
  const hint = near === void 0 || there ? "" : ` Did you mean ${near}?`;
  return { at, message: `${owner} has no ${written2 === "" ? "element without a name" : written2}.${hint}` };
}
function canRename(name, node, ofPolicy) {
  if (name === "Sid" || name === "Id") return true;
  if (ofPolicy) return false;
  const effects = node.properties.filter(({ key }) => key.value.toLowerCase() === "effect");
  const effect = effects.length === 1 && effects[0]?.value.kind === "string" ? effects[0].value.value : "";
  if (effect.toLowerCase() === "deny") return name !== "Condition";
  return effect === "Allow" && name === "Condition";
}
function rename(range, name) {
  return { description: `Write ${name}`, edits: [{ range, text: JSON.stringify(name) }] };
}
function unknownOperator(written2, range) {
  const operator = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A$)(written2);
  if (operator !== void 0) {
    const { quantifier: quantifier2, base: base2, ifExists } = operator;
    const right = `${quantifier2 === void 0 ? "" : `${quantifier2}:`}${base2}${ifExists ? "IfExists" : ""}`;
    return { message: `The operator ${written2} is written ${right}.`, fix: rename(range, right) };
  }
  const [, prefix2 = "", base = "", suffix = ""] = /^((?:ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(written2) ?? [];
  if (base.toLowerCase() === "null" && suffix !== "")
    return { message: "Null already tests whether a key is present, so it takes no IfExists; write Null." };
  const quantifier = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(base.split(":", 1)[0] ?? "", ["ForAllValues", "ForAnyValue"]);
  if (base.includes(":") && quantifier === void 0)
    return {
      message: `${written2} is not an operator; a Condition has an operator first, such as StringEquals, and the key inside it.`
    };
  const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(base.slice(base.indexOf(":") + 1), _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionOperators */ .Nv);
  const before = base.includes(":") && quantifier !== void 0 ? `${quantifier}:` : prefix2;
  return {
    message: `IAM has no condition operator ${written2 === "" ? "without a name" : written2}${near === void 0 ? "." : `; did you mean ${before}${near}${suffix}?`}`
  };
}
function placeOf2(path, { policy }) {
  const inList = path[0] === "Statement" && /^\d+$/.test(path[1] ?? "");
  const statement = inList ? `Statement ${Number(path[1]) + 1}` : "The statement";
  const rest = path[0] === "Statement" ? path.slice(inList ? 2 : 1) : path;
  if (path[0] !== "Statement") return `The ${path[0] ?? "policy"}`;
  if (rest.length === 0) {
    const written2 = policy.root.properties.find(({ key }) => key.value === "Statement")?.value.kind;
    return inList || written2 === "object" ? statement : "Statement";
  }
  const of = inList ? `of statement ${Number(path[1]) + 1}` : "of the statement";
  const [element = "", second, third, fourth] = rest;
  if (element === "Condition") {
    if (second === void 0) return `The Condition ${of}`;
    if (third === void 0) return `${second} in the Condition ${of}`;
    if (fourth === void 0) return `The value of ${third} ${of}`;
    return `A value of ${third} ${of}`;
  }
  return second === void 0 ? `The ${element} ${of}` : `A value of the ${element} ${of}`;
}
function expectedAt(path) {
  const rest = path.slice(/^\d+$/.test(path[1] ?? "") ? 2 : 1);
  if (path[0] !== "Statement") return "it is a string";
  if (rest.length === 0) return "a statement is an object with Effect, Action and Resource";
  if (rest[0] === "Condition") {
    if (rest.length === 1)
      return 'it is an object of operators, such as {"StringEquals": {"ec2:osuser": "ec2-user"}}';
    if (rest.length === 2) return "an operator has an object of keys and their values";
    return "it is a string, a number, true or false, or a list of them";
  }
  if (rest[0] === "Sid" || rest[0] === "Effect") return "it is a string";
  return rest.length === 1 ? "it is a string or a list of strings" : "each is a string";
}
function kindOf2(node) {
  switch (node.kind) {
    case "string":
      return "a string";
    case "number":
      return "a number";
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "array":
      return "a list";
    default:
      return "an object";
  }
}
function quoted(text) {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
function openingOf(node, text) {
  const { start, end } = node.range;
  if (node.kind !== "object" && node.kind !== "array") return node.range;
  if (text[start] === "{" || text[start] === "[") return { start, end: start + 1 };
  const first = node.kind === "object" ? node.properties[0]?.key.range : node.items[0]?.range;
  return first ?? { start, end };
}
function statementAt(path, { policy }) {
  if (path[0] !== "Statement") return void 0;
  const index = /^\d+$/.test(path[1] ?? "") ? Number(path[1]) : 0;
  return policy.statements.find((statement) => statement.index === index);
}

// src/policy/rules/shadowed-statement.ts
var shadowedStatement = {
  id: "shadowed-statement",
  summary: "Another statement already allows, or denies, everything that a statement does.",
  why: "Its conditions look like a limit but have no effect: the wider statement decides.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    if (policy.statements.length < 2 || isTooLarge(policy)) return;
    const statements = policy.statements.filter(
      (statement) => statement.effect !== void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentityStatement */ .Wi)(statement)
    );
    const meanings = new Map(statements.map((statement) => [statement, (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(statement)]));
    for (const statement of statements) {
      const wider = statements.find((other) => {
        if (other === statement || other.effect !== statement.effect) return false;
        if (!(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .statementCovers */ .g)(other, statement, policy)) return false;
        const meaning = meanings.get(other);
        if (meaning !== void 0 && meaning === meanings.get(statement)) return false;
        return other.index < statement.index || !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .statementCovers */ .g)(statement, other, policy);
      });
      if (wider === void 0) continue;
      const verb = statement.effect === "Deny" ? "denies" : "allows";
      report({
        at: statement.sid ?? statement.node,
        message: `Everything that this ${verb}, ${nameOf(wider)} also ${verb}; narrow that statement, or remove this one.`,
        statement
      });
    }
  }
};

// src/policy/rules/size.ts
var managed = 6144;
var size = {
  id: "size",
  summary: "The policy is longer than IAM accepts.",
  why: "IAM refuses a policy above its limit. It counts all characters but whitespace.",
  recommended: "error",
  strict: "error",
  fixable: false,
  options: {
    limit: {
      description: "Maximum number of characters, whitespace not counted: 6144 for a managed policy, 2048 inline for a user, 5120 for a group, 10240 for a role.",
      type: "integer",
      default: managed,
      minimum: 1,
      maximum: 10240
    }
  },
  check({ policy: { root }, settings, report }) {
    const { limit: asked } = settings.options;
    const limit = typeof asked === "number" ? asked : managed;
    const length2 = lengthOf(root);
    if (length2 <= limit) return;
    const limitText = limit === managed ? "a managed policy may have 6,144" : `the limit is ${limit.toLocaleString("en-US")}`;
    report({
      at: { start: root.range.start, end: Math.min(root.range.start + 1, root.range.end) },
      message: `The policy has ${length2.toLocaleString("en-US")} characters, whitespace not counted, and ${limitText}; split it, or join statements.`
    });
  }
};
function lengthOf(node) {
  switch (node.kind) {
    case "string":
      if (/^[!#-[\]-~]*$/.test(node.value)) return node.value.length + 2;
      return JSON.stringify(node.value).replaceAll(/\s/g, "").length;
    case "number":
    case "boolean":
      return String(node.value).length;
    case "null":
      return 4;
    case "opaque":
      return 0;
    case "array":
      return listLength(node.items.map(lengthOf));
    case "object":
      return listLength(node.properties.map(({ key, value }) => lengthOf(key) + 1 + lengthOf(value)));
  }
}
function listLength(items) {
  return items.reduce((sum, each) => sum + each, 2 + Math.max(0, items.length - 1));
}

// src/policy/rules/unknown-action.ts
var unknownAction = {
  id: "unknown-action",
  summary: "An action does not exist, or has a wildcard for its service.",
  why: "IAM accepts any name as an action and does not report that it does not exist: the statement has no effect on it. It refuses a wildcard for the service.",
  recommended: "error",
  strict: "error",
  fixable: true,
  check(context) {
    let suggestions = maxSuggestions3;
    for (const statement of context.policy.statements) {
      if (statement.action !== void 0)
        checkActions(statement.action, statement, context, () => suggestions-- > 0);
    }
  }
};
var maxSuggestions3 = 50;
function checkActions({ items, negated }, statement, context, maySearch) {
  const narrows = statement.effect === (negated ? "Allow" : "Deny");
  for (const item of items) {
    const { value } = item;
    if ((0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value) || /^\*+$/.test(value)) continue;
    if (/^[^:]*[*?][^:]*:/.test(value)) {
      context.report({
        at: item,
        message: `IAM refuses the wildcard before the colon of ${value}; write one action for each service, or "*" for all actions.`,
        statement
      });
      continue;
    }
    if (retiredServiceOf(value) !== void 0) continue;
    if (actionsOfPattern(value, context.policy)?.length !== 0) continue;
    const near = /[*?]/.test(value) || !maySearch() ? void 0 : nearestAction(value);
    const isFixable = narrows && near?.certain === true && context.document.editable;
    context.report({
      at: item,
      message: messageOn6(value, near?.action),
      statement,
      ...isFixable && {
        fix: {
          description: `Replace ${value} with ${near.action}`,
          edits: [{ range: item.range, text: JSON.stringify(near.action) }]
        }
      }
    });
  }
}
function messageOn6(value, near) {
  const instead = near === void 0 ? "" : `; did you mean ${near}?`;
  const end = instead === "" ? "." : instead;
  const colon = value.indexOf(":");
  if (/[*?]/.test(value) && colon >= 0) return `No AWS action matches ${value}.`;
  if (colon < 0)
    return `${value === "" ? "An empty string" : value} is not an action: an action is a service and a name, such as ec2:DescribeInstances${end}`;
  const service = value.slice(0, colon);
  if (!serviceExists(service))
    return `There is no service ${service === "" ? "without a name" : service}${end}`;
  return `There is no action ${value}${end}`;
}

// src/policy/rules/unmatched-resource.ts
var unmatchedResource = {
  id: "unmatched-resource",
  summary: "No action of the statement works on one of its resources.",
  why: "A statement has an effect only if an action works on the resource. Any other resource is ignored.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const { resource } = statement;
      if (resource === void 0 || resource.negated) continue;
      const actions = reachedActions(statement, policy);
      if (actions === void 0) continue;
      const forms2 = [...new Set(actions.flatMap(({ resources }) => resources.map(({ arn }) => arn)))];
      const takesStar = actions.some(({ resources }) => resources.length === 0);
      if (!(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(policy).spend(forms2.length * resource.items.length)) return;
      const targets = forms2.map(targetOf);
      const takes2 = (pattern) => takesStar && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(pattern, "*") || canMeet(targets, pattern);
      const items = resource.items.map((item) => {
        const pattern = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(item.value);
        return { item, pattern, isTaken: takes2((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(pattern)) };
      });
      const isDead = !items.some(({ isTaken }) => isTaken);
      if (isDead && actions.every(({ action }) => reportedElsewhere.has(action))) continue;
      for (const { item, pattern, isTaken } of items) {
        if (isTaken || !/^[*?]+$/.test(pattern) && (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(item.value) === void 0) continue;
        report({ at: item, message: messageOn7(item.value, actions, forms2), statement });
      }
    }
  }
};
var reportedElsewhere = /* @__PURE__ */ new Set([
  "ec2-instance-connect:OpenTunnel",
  "ec2:DescribeInstances",
  "ec2:DescribeInstanceConnectEndpoints"
]);
function targetOf(form2) {
  return { form: form2, parts: (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(form2) };
}
function canMeet(targets, pattern) {
  const written2 = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(pattern);
  return targets.some(({ form: form2, parts }) => {
    if (parts === void 0 || written2 === void 0) return !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsAreDisjoint */ .u_)(form2, pattern);
    return ["partition", "service", "region", "account", "resource"].every(
      (part) => parts[part] === "*" || (/[*?]/.test(written2[part]) ? !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsAreDisjoint */ .u_)(parts[part], written2[part]) : (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(parts[part], written2[part]))
    );
  });
}
function messageOn7(resource, actions, types2) {
  const names = enumeration(actions.map(({ action }) => action));
  const plural = actions.length > 1;
  if (types2.length === 0)
    return `${names} ${plural ? "take" : "takes"} no resource, so ${resource} has no effect; write "*".`;
  const subject = plural ? `None of ${names}` : names;
  return `${subject} ${plural ? "acts" : "does not act"} on ${resource}; write an ARN such as ${enumeration(types2.map(exampleArn), "or", 3)}.`;
}
function exampleArn(arn) {
  return arn.replace(/^arn:\*:/, "arn:aws:");
}

// src/policy/rules/unreachable-allow.ts
var looked = [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSshPublicKey */ .lG, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSerialConsoleSshPublicKey */ .e$, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .openTunnel */ .X];
var unreachableAllow = {
  id: "unreachable-allow",
  summary: "A Deny overrides everything that an Allow grants, in total or for one action.",
  why: "A Deny overrides every Allow, so the Allow has no effect.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    if (isTooLarge(policy)) return;
    const denying = policy.statements.filter(
      (statement) => statement.effect === "Deny" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentityStatement */ .Wi)(statement)
    );
    if (denying.length === 0) return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentityStatement */ .Wi)(statement)) continue;
      const wider = denying.find((deny) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .statementCovers */ .g)(deny, statement, policy));
      if (wider !== void 0) {
        report({
          at: statement.sid ?? statement.node,
          message: `Everything that this allows is denied by ${nameOf(wider)}; limit the Deny, or remove this statement.`,
          statement
        });
        continue;
      }
      for (const action of looked) {
        const named = namedAction(statement, action);
        const by = named && denying.find((deny) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .denies */ .pL)(deny, statement, policy, action));
        if (named === void 0 || by === void 0) continue;
        report({
          at: named,
          message: `${named.value} is allowed here and always denied by ${nameOf(by)}; limit the Deny, or remove it here.`,
          statement
        });
      }
    }
  }
};

// src/policy/rules/unsafe-option.ts
var unsafeOption = {
  id: "unsafe-option",
  summary: "With one of the values that the file offers for a parameter or condition, another rule reports the policy.",
  why: "Whoever deploys the file chooses the value, and nothing in the file stops them.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  check({ dependent, report }) {
    const reported = /* @__PURE__ */ new Set();
    for (const { ruleId, message, node, value } of dependent) {
      const clause = value === void 0 ? `With some of the many values that ${nameOfUnknown(node)} can have, ${ruleId} may apply` : `If ${value}, ${ruleId} applies`;
      if (value === void 0 && !node.tooManyOptions || reported.has(clause)) continue;
      reported.add(clause);
      report({ at: node, message: `${clause}: ${message}` });
    }
  }
};

// src/policy/rules/version.ts
var current = "2012-10-17";
var old = "2008-10-17";
var version = {
  id: "version",
  summary: "The policy has no Version, or an old one.",
  why: "Without Version 2012-10-17 IAM applies the rules of 2008, in which there are no policy variables.",
  recommended: "warning",
  strict: "error",
  fixable: true,
  check({ document, policy, text, report }) {
    const { root } = policy;
    if (root.properties.length === 0) return;
    const written2 = root.properties.findLast(({ key }) => key.value === "Version");
    if (written2 === void 0) {
      if (root.properties.some(({ key }) => key.value.toLowerCase() === "version")) return;
      const fix = canChange(document) ? insertion(root, text) : void 0;
      report({
        at: { start: root.range.start, end: Math.min(root.range.start + 1, root.range.end) },
        message: `The policy has no Version; write "Version": "${current}".`,
        ...fix && { fix }
      });
      return;
    }
    if (written2.value.kind !== "string" || written2.value.value !== old) return;
    report({
      at: written2.value,
      message: `Version ${old} is old; write ${current}.`,
      ...canChange(document) && {
        fix: {
          description: `Replace ${old} with ${current}`,
          edits: [{ range: written2.value.range, text: JSON.stringify(current) }]
        }
      }
    });
  }
};
function canChange({ root, editable }) {
  return editable && !stringsIn(root).some(({ value }) => value.includes("${"));
}
function insertion({ range, properties }, text) {
  const first = properties[0]?.key.range.start;
  if (first === void 0 || text[range.start] !== "{") return void 0;
  const layout = text.slice(range.start + 1, first);
  if (!/^\s*$/.test(layout)) return void 0;
  return {
    description: `Add "Version": "${current}"`,
    edits: [
      {
        range: { start: first, end: first },
        text: `"Version": "${current}",${layout === "" ? " " : layout}`
      }
    ]
  };
}

// src/policy/rules/wide-action.ts
var wideAction = {
  id: "wide-action",
  summary: "A wildcard allows more actions than EC2 Instance Connect needs.",
  why: "Everyone with the policy can use all actions that the wildcard matches, including those that AWS adds later.",
  recommended: "error",
  strict: "error",
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      if (statement.effect === "Allow" && statement.action !== void 0)
        checkActions2(statement.action, statement, context);
    }
  }
};
function checkActions2({ items, key, negated }, statement, { policy, report }) {
  if (negated) {
    const message = "NotAction with Allow grants every AWS action but those listed; list the allowed actions under Action.";
    report({ at: key, message, statement });
    return;
  }
  for (const item of items) {
    const message = messageOn8(item.value, policy);
    if (message !== void 0) report({ at: item, message, statement });
  }
}
function messageOn8(pattern, policy) {
  if (!/[*?]/.test(pattern)) return void 0;
  const colon = pattern.indexOf(":");
  const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase();
  const ofOurs = ["ec2-instance-connect", "ec2"].filter((own) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(service, own));
  if (ofOurs.length === 0) return void 0;
  if (/^\*+(:\*+)?$/.test(pattern))
    return `${pattern} allows all ${actionCount().toLocaleString("en-US")} AWS actions; list those that are needed.`;
  const name = pattern.slice(colon + 1);
  const reached = colon < 0 ? [] : ofOurs.flatMap((own) => actionsOfPattern(`${own}:${name}`, policy) ?? []);
  if (reached.length < 2) return void 0;
  if (/[*?]/.test(service))
    return `${pattern} allows actions of all services that it matches, ${enumeration(reached)} among them; list those that are needed.`;
  if (service === "ec2-instance-connect")
    return `${pattern} allows ${enumeration(reached)}; list those that are needed.`;
  const changing = reached.filter((action) => !isReading(action));
  if (changing.length === 0) return void 0;
  return `${pattern} allows ${reached.length} actions of EC2, ${enumeration(examplesOf(changing))} among them; list those that are needed.`;
}
function isReading(action) {
  return /^ec2:(Describe|Get|List|Search)/.test(action);
}
function examplesOf(actions) {
  const alarming = ["ec2:RunInstances", "ec2:TerminateInstances", "ec2:AuthorizeSecurityGroupIngress"];
  const found = alarming.filter((action) => actions.includes(action));
  return found.length > 0 ? found : actions.slice(0, 2);
}

// src/policy/rules/wide-arn.ts
var wideArn = {
  id: "wide-arn",
  summary: "An allowed EC2 ARN has a wildcard in place of the Region or account.",
  why: "A wildcard there includes Regions that nobody watches, and accounts that share their resources.",
  recommended: "off",
  strict: "warning",
  fixable: false,
  check({ policy, text, report }) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || statement.resource === void 0 || statement.resource.negated)
        continue;
      for (const item of statement.resource.items) {
        const full = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .expandShortArn */ .us)(item.value);
        const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(full);
        if (arn?.service !== "ec2") continue;
        for (const [part, name] of [
          ["region", "Region"],
          ["account", "account"]
        ]) {
          if (!/[*?]/.test(arn[part])) continue;
          const [start, end] = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOffsets */ .QN)(arn)[part];
          report({
            // A part that a short ARN lacks has no range of its own.
            at: end > item.value.length ? item : (0,_chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeWithin */ .vv)(text, item, start, end),
            message: `${end > item.value.length ? `${item.value} has no ${name}, and` : arn[part]} matches more than one ${name}; write the ${name === "Region" ? "Region" : "12 digits of the account"}.`,
            statement
          });
        }
      }
    }
  }
};

// src/policy/rules/wide-describe.ts
var needed = [
  "ec2:DescribeInstances",
  "ec2:DescribeInstanceConnectEndpoints",
  "ec2:DescribeVpcs",
  "ec2:DescribeImages",
  "ec2:GetConsoleOutput"
];
var wideDescribe = {
  id: "wide-describe",
  summary: "A wildcard allows reading more of EC2 than EC2 Instance Connect needs.",
  why: "An attacker can use what describes an account, such as user data with secrets in it.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || statement.action === void 0 || statement.action.negated)
        continue;
      for (const item of statement.action.items) {
        if (!/^ec2:.*[*?]/i.test(item.value)) continue;
        const reached = actionsOfPattern(item.value, policy) ?? [];
        if (reached.length < 2 || !reached.every(isReading)) continue;
        const meant = needed.filter((action) => reached.includes(action));
        const instead = meant.length === 0 ? "those that are needed" : `what is needed of ${enumeration(meant, "and", 5)}`;
        report({
          at: item,
          message: `${item.value} allows ${reached.length} actions of EC2 that read; list ${instead}.`,
          statement
        });
      }
    }
  }
};

// src/policy/rules/all-rules.ts
var allRules = [
  jsonSyntax,
  duplicateKey,
  placeholder,
  policyVariable,
  unknownAction,
  retiredAction,
  wideAction,
  wideDescribe,
  unmatchedResource,
  malformedArn,
  arnParts,
  wideArn,
  conditionKey2,
  conditionOperator,
  conditionValue,
  version,
  size,
  duplicateSid,
  schema,
  osUserMissing,
  osUserWildcard,
  osUserRoot,
  osUserNotAllowed,
  osUserWeakOperator,
  osUserWrongAction,
  describeInstancesMissing,
  describeInstancesResource,
  describeInstancesDenied,
  consoleOutputMissing,
  endpointRemotePort,
  endpointResource,
  endpointWrongAction,
  endpointDescribeMissing,
  openInstances,
  requestTag,
  conditionNeverMatches,
  duplicateStatement,
  shadowedStatement,
  unreachableAllow,
  unsafeOption,
  openParameter,
  notChecked
];




/***/ })

};
;