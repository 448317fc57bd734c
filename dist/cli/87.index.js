"use strict";
exports.id = 87;
exports.ids = [87];
exports.modules = {

/***/ 2001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   yK: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _chunk_HG5DKAY3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3879);
/* harmony import */ var _chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5088);
/* harmony import */ var _chunk_LYULUCIS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
/* harmony import */ var _chunk_KH5X6UA4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6081);





// src/cli/standard-input.ts
async function standardInput(name) {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > _chunk_HG5DKAY3_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFile */ .Ny) throw (0,_chunk_HG5DKAY3_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(name);
    chunks.push(bytes);
  }
  return (0,_chunk_HG5DKAY3_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Buffer.concat(chunks), name);
}

// src/policy/build-model.ts
function buildModel(root) {
  const object = root.kind === "object" ? root : { kind: "object", range: root.range, properties: [] };
  const version = property(object, "Version")?.value;
  const written = property(object, "Statement")?.value;
  const items = written === void 0 ? [] : written.kind === "array" ? written.items : [written];
  const statements = [];
  for (const [index, node] of items.entries()) {
    if (node.kind === "object") statements.push(statementOf(node, index));
  }
  return {
    root: object,
    ...version?.kind === "string" && { version },
    statements,
    incomplete: root.kind === "opaque" || items.some(({ kind }) => kind === "opaque")
  };
}
function statementOf(node, index) {
  const sid = property(node, "Sid")?.value;
  const effectNode = property(node, "Effect")?.value;
  const action = patterns(node, "Action");
  const resource = patterns(node, "Resource");
  const conditionNode = property(node, "Condition")?.value;
  return {
    index,
    node,
    ...sid?.kind === "string" && { sid },
    effect: effectNode?.kind === "string" && (effectNode.value === "Allow" || effectNode.value === "Deny") ? effectNode.value : void 0,
    ...effectNode && { effectNode },
    ...action && { action },
    ...resource && { resource },
    ...conditionNode && { conditionNode },
    conditions: conditionNode?.kind === "object" ? conditionsOf(conditionNode) : []
  };
}
function property(node, name) {
  return node.properties.findLast(({ key }) => key.value === name);
}
function lastOfEach({ properties }) {
  const last = new Map(properties.map((property2) => [property2.key.value, property2]));
  return last.size === properties.length ? properties : [...last.values()];
}
function patterns(node, name) {
  const plain = property(node, name);
  const found = plain ?? property(node, `Not${name}`);
  if (found === void 0) return void 0;
  const { key, value } = found;
  const all = value.kind === "array" ? value.items : [value];
  const items = all.filter((item) => item.kind === "string");
  return {
    negated: plain === void 0,
    key,
    value,
    items,
    incomplete: all.some(({ kind }) => kind === "opaque")
  };
}
function conditionsOf(node) {
  const conditions = [];
  for (const { key: operatorNode, value: tests } of lastOfEach(node)) {
    if (tests.kind !== "object") continue;
    const operator = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A$)(operatorNode.value);
    for (const { key, value: valueNode } of lastOfEach(tests)) {
      const all = valueNode.kind === "array" ? valueNode.items : [valueNode];
      const values = [];
      for (const item of all) {
        if (item.kind === "string") values.push({ text: item.value, node: item });
        else if (item.kind === "number" || item.kind === "boolean")
          values.push({ text: String(item.value), node: item });
      }
      conditions.push({
        operatorNode,
        operator,
        key,
        valueNode,
        values,
        incomplete: all.some(({ kind }) => kind === "opaque")
      });
    }
  }
  return conditions;
}

// src/policy/parse/pseudo-parameters.ts
var pseudoParameters = /* @__PURE__ */ new Map([
  ["AWS::AccountId", "123456789012"],
  ["AWS::Partition", "aws"],
  ["AWS::Region", "us-east-1"],
  ["AWS::URLSuffix", "amazonaws.com"]
]);
function knownValue(node, resolved) {
  const value = stringOf(node);
  if (value === void 0) return node;
  resolved.push(node.range);
  return { kind: "string", value, range: node.range };
}
function stringOf({ text, argument }) {
  if (argument === void 0) return void 0;
  if (text === "Ref" || text === "!Ref") return pseudoParameters.get(argument);
  if (text !== "Fn::Sub" && text !== "!Sub") return void 0;
  let known = true;
  const value = argument.replace(/\$\{(!?)([^{}]*)\}/g, (_all, literal, name) => {
    if (literal !== "") return `\${${name}}`;
    const parameter = pseudoParameters.get(name.trim());
    if (parameter === void 0) known = false;
    return parameter ?? "";
  });
  return known ? value : void 0;
}

// src/policy/parse/cloudformation.ts
var withPolicyDocument = /* @__PURE__ */ new Set([
  "AWS::IAM::Policy",
  "AWS::IAM::ManagedPolicy",
  "AWS::IAM::RolePolicy",
  "AWS::IAM::UserPolicy",
  "AWS::IAM::GroupPolicy"
]);
var withInlinePolicies = /* @__PURE__ */ new Set([
  "AWS::IAM::Role",
  "AWS::IAM::User",
  "AWS::IAM::Group"
]);
var withSamPolicies = /* @__PURE__ */ new Set([
  "AWS::Serverless::Function",
  "AWS::Serverless::StateMachine"
]);
function isTemplate(root) {
  if ((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "AWSTemplateFormatVersion") !== void 0) return true;
  const resources = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Resources");
  return resources?.kind === "object" && resources.properties.some(({ value }) => /^(AWS|Custom|Alexa)::/.test((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(value, "Type") ?? ""));
}
function policiesInTemplate(root, editable) {
  const documents = [];
  const add = (node, path) => {
    if (node?.kind !== "object" || isIntrinsic(node)) return;
    const substituted = [];
    const known = withOpaqueIntrinsics(node, substituted);
    documents.push({ root: known, origin: "cloudformation", path, editable, substituted });
  };
  const resources = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Resources");
  if (resources?.kind !== "object") return documents;
  for (const { key, value: resource } of resources.properties) {
    const type = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "Type") ?? "";
    const properties = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resource, "Properties");
    const path = `Resources.${key.value}.Properties`;
    if (withPolicyDocument.has(type)) add((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "PolicyDocument"), `${path}.PolicyDocument`);
    if (type === "AWS::SSO::PermissionSet")
      add((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "InlinePolicy"), `${path}.InlinePolicy`);
    const policies = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "Policies");
    const list = policies?.kind === "array" ? policies.items : policies === void 0 ? [] : [policies];
    for (const [index, policy] of list.entries()) {
      if (withInlinePolicies.has(type))
        add((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(policy, "PolicyDocument"), `${path}.Policies[${index}].PolicyDocument`);
      if (withSamPolicies.has(type) && (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(policy, "Statement") !== void 0)
        add(policy, policies?.kind === "array" ? `${path}.Policies[${index}]` : `${path}.Policies`);
    }
  }
  return documents;
}
function isIntrinsic(node) {
  if (node.kind !== "object" || node.properties.length !== 1) return false;
  const name = node.properties[0]?.key.value ?? "";
  return name === "Ref" || name.startsWith("Fn::");
}
function withOpaqueIntrinsics(node, resolved) {
  if (node.kind === "opaque") return knownValue(node, resolved);
  if (isIntrinsic(node) && node.kind === "object") {
    const [{ key, value } = { key: void 0, value: void 0 }] = node.properties;
    const argument = value?.kind === "string" ? { argument: value.value } : {};
    return knownValue({ kind: "opaque", text: key?.value ?? "", range: node.range, ...argument }, resolved);
  }
  if (node.kind === "array") {
    const items = node.items.map((item) => withOpaqueIntrinsics(item, resolved));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind === "object") {
    const properties = node.properties.map((property2) => {
      const value = withOpaqueIntrinsics(property2.value, resolved);
      return value === property2.value ? property2 : { key: property2.key, value };
    });
    return properties.every((property2, index) => property2 === node.properties[index]) ? node : { ...node, properties };
  }
  return node;
}

// src/policy/parse/terraform-plan.ts
var policyAttributes = /* @__PURE__ */ new Map([
  ["aws_iam_policy", "policy"],
  ["aws_iam_role_policy", "policy"],
  ["aws_iam_user_policy", "policy"],
  ["aws_iam_group_policy", "policy"],
  ["aws_ssoadmin_permission_set_inline_policy", "inline_policy"]
]);
function isTerraformPlan(root) {
  return (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "format_version") !== void 0 && ["planned_values", "resource_changes", "values"].some((name) => (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, name) !== void 0);
}
function policiesInPlan(root, text) {
  const documents = [];
  const problems = [];
  const add = (node, path) => {
    if (node?.kind !== "string" || node.value === "") return;
    const places = (0,_chunk_LYULUCIS_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(text, node);
    const parsed = (0,_chunk_KH5X6UA4_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end
    );
    for (const { range, message, harmless } of parsed.problems) problems.push({ range, message, harmless });
    if (parsed.root !== void 0)
      documents.push({ root: parsed.root, origin: "terraform-plan", path, editable: false });
  };
  const addResource = (resource, values) => {
    const type = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "type") ?? "";
    const address = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "address") ?? type;
    const attribute = policyAttributes.get(type);
    if (attribute !== void 0) add((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(values, attribute), `${address}.${attribute}`);
    if (type === "aws_iam_role") {
      for (const [index, inline] of (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(values, "inline_policy").entries())
        add((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(inline, "policy"), `${address}.inline_policy[${index}].policy`);
    }
  };
  const addModule = (module) => {
    for (const resource of (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "resources"))
      addResource(resource, (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resource, "values"));
    for (const child of (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "child_modules")) addModule(child);
  };
  const resources = (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "planned_values") ?? (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "values");
  if (resources !== void 0) addModule((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resources, "root_module"));
  else {
    for (const change of (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(root, "resource_changes"))
      addResource(change, (0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(change, "change"), "after"));
  }
  return { documents, problems };
}

// src/policy/parse/find-policies.ts
function findPolicies(root, text, editable) {
  if (isTemplate(root)) return { documents: policiesInTemplate(root, editable), problems: [], known: true };
  if (isTerraformPlan(root)) return { ...policiesInPlan(root, text), known: true };
  for (const path of ["PolicyVersion.Document", "PolicyDocument"]) {
    const node = path.split(".").reduce(_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ, root);
    if (node?.kind === "object")
      return { documents: [{ root: node, origin: "policy", path, editable }], problems: [], known: true };
  }
  if (looksLikePolicy(root))
    return { documents: [{ root, origin: "policy", path: "", editable }], problems: [], known: true };
  return { documents: [], problems: [], known: false };
}
function looksLikePolicy(root) {
  if (root.kind === "array") {
    const first = root.items[0];
    return first !== void 0 && first.kind !== "array" && looksLikePolicy(first);
  }
  if (root.kind !== "object") return false;
  if (/^20(08-10|12-10)-17$/.test((0,_chunk_FJ5AKGIB_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "Version") ?? "")) return true;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has("statement")) return true;
  return names.has("effect") && ["action", "notaction", "resource", "notresource"].some((name) => names.has(name));
}

// src/policy/parse/parse-file.ts
var policyWords = /"?\bStatement"?\s*:|PolicyDocument|"?\bEffect"?\s*:/;
function parseJsonFile(fileName, text, named) {
  const { root, problems } = (0,_chunk_KH5X6UA4_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
  return parsedFile(fileName, text, named, root === void 0 ? [] : [root], problems, true);
}
async function parseFile(fileName, text, named) {
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  if (!named && !policyWords.test(text)) return parsedFile(fileName, text, named, [], [], false);
  const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(599)]).then(__webpack_require__.bind(__webpack_require__, 5599));
  const { roots, problems } = parseYaml((0,_chunk_KH5X6UA4_js__WEBPACK_IMPORTED_MODULE_3__/* .textWithoutByteOrderMark */ .hK)(text));
  return parsedFile(fileName, text, named, roots, problems, false);
}
function isYaml(fileName, text) {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json[c5]?$/i.test(fileName)) return false;
  return /^\uFEFF?\s*(---|#|%YAML|["']?[A-Za-z]+["']?\s*:)/.test(text);
}
function parsedFile(fileName, text, named, roots, problems, json) {
  if (named && roots.length === 0 && problems.length === 0)
    return parsedFile(fileName, text, named, [], [nothingIn(text)], json);
  const found = roots.map((root) => findPolicies(root, text, json));
  const holdsPolicy = found.some(({ known }) => known);
  const documents = found.flatMap((policies) => policies.documents);
  if (!holdsPolicy && !named && !(problems.length > 0 && policyWords.test(text)))
    return { fileName, text, documents: [], problems: [], holdsPolicy };
  return {
    fileName,
    text,
    // A file that must hold a policy and holds none is shown to the rules on policies of any shape.
    documents: holdsPolicy || !named ? documents : roots.slice(0, 1).map((root) => ({ root, origin: "policy", path: "", editable: json })),
    problems: [...problems, ...found.flatMap((policies) => policies.problems)],
    holdsPolicy
  };
}
function nothingIn(text) {
  const range = { start: 0, end: Math.min(1, text.length) };
  return {
    range,
    message: "The file holds nothing; a policy is an object with a Statement.",
    harmless: false
  };
}

// src/policy/variables.ts
function withVariables(file, variables) {
  if (variables.size === 0) return file;
  const pattern = placeholders([...variables.keys()]);
  return { ...file, documents: file.documents.map((document) => inDocument(document, pattern, variables)) };
}
function placeholders(names) {
  const any = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, "\\$&")).join("|");
  return new RegExp(
    `\\$(${any})(?![A-Za-z0-9_]|-[A-Z])|\\$\\{(${any})\\}|<(${any})>|\\{\\{ ?(${any}) ?\\}\\}`,
    "g"
  );
}
function inDocument(document, pattern, variables) {
  const substituted = [...document.substituted ?? []];
  const inString = (node) => {
    const value = node.value.replace(
      pattern,
      (all, ...groups) => variables.get(String(groups.slice(0, 4).find((name) => name !== void 0))) ?? all
    );
    if (value === node.value) return node;
    substituted.push(node.range);
    return { ...node, value };
  };
  const inNode = (node) => {
    if (node.kind === "string") return inString(node);
    if (node.kind === "array") return { ...node, items: node.items.map(inNode) };
    if (node.kind === "object")
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key: inString(key), value: inNode(value) }))
      };
    return node;
  };
  return { ...document, root: inNode(document.root), substituted };
}




/***/ }),

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   xx: () => (/* binding */ visibleControls)
/* harmony export */ });
// src/report/text/safe-text.ts
var controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
var colours = /\x1b\[[0-9;:]*m/g;
function visibleControl(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleControls(text) {
  return text.replace(controls, visibleControl);
}
function withoutColours(text) {
  return text.replace(colours, "");
}
function singleLine(text, maxLength = 4096) {
  const start = text.length > maxLength * 2 ? text.slice(0, maxLength * 2 + 2) : text;
  const line = visibleControls(start.replace(/[\r\n\t]+/g, " ")).trim();
  const characters = [...line];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join("")}…` : line;
}




/***/ }),

/***/ 5088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   E2: () => (/* binding */ findAllowed),
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Nv: () => (/* binding */ conditionOperators),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yt: () => (/* binding */ namedAction),
/* harmony export */   Zt: () => (/* binding */ placeOfAction),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   gM: () => (/* binding */ stringUnder)
/* harmony export */ });
/* harmony import */ var _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8983);


// src/policy/parse/find-node.ts
function valueUnder(node, name) {
  if (node?.kind !== "object") return void 0;
  return node.properties.findLast(({ key }) => key.value === name)?.value;
}
function stringUnder(node, name) {
  const value = valueUnder(node, name);
  return value?.kind === "string" ? value.value : void 0;
}
function itemsUnder(node, name) {
  const value = valueUnder(node, name);
  return value?.kind === "array" ? value.items : [];
}

// src/policy/semantics/places.ts
function placeOfAction({ action: patterns, node }, action) {
  if (patterns === void 0) return node;
  if (patterns.negated) return patterns.key;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(value.toLowerCase(), wanted)) ?? patterns.value;
}
function namedAction({ action: patterns }, action) {
  if (patterns === void 0 || patterns.negated) return void 0;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => value.toLowerCase() === wanted);
}
function nameOf({ sid, index }) {
  return sid === void 0 || sid.value === "" ? `statement ${index + 1}` : `statement ${sid.value}`;
}

// src/policy/semantics/too-large.ts
var mostCharacters = 6e4;
var known = /* @__PURE__ */ new WeakMap();
function isTooLarge(policy) {
  const { root } = policy;
  if (root.range.end - root.range.start <= mostCharacters) return false;
  let answer = known.get(policy);
  if (answer === void 0) {
    answer = charactersOf(root) > mostCharacters;
    known.set(policy, answer);
  }
  return answer;
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

// src/policy/semantics/evade-denials.ts
var mostSteps = 100;
function evadeDenials(policy, request, candidates) {
  const denying = policy.statements.filter(({ effect }) => effect !== "Allow");
  let current = request;
  for (let step = 0; step < mostSteps; step++) {
    const deny = denying.find((statement) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMatches */ .NL)(statement, policy, current) !== "no");
    if (deny === void 0) return current;
    const changed = deny.conditions.map(({ key }) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key.value)).flatMap((key) => (candidates.get(key) ?? []).map((value) => withKey(current, key, value))).find((other2) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMatches */ .NL)(deny, policy, other2) === "no");
    if (changed === void 0) return void 0;
    current = changed;
  }
  return void 0;
}
function withKey(request, key, value) {
  const keys = new Map(request.keys);
  if (value === void 0) keys.delete(key);
  else keys.set(key, [value]);
  return { ...request, keys };
}

// src/policy/semantics/find-allowed.ts
var otherInstances = othersOf("instance/i-");
var otherEndpoints = othersOf("instance-connect-endpoint/eice-");
function othersOf(prefix) {
  const [digits, account] = ["0a9b8c7d6e5f40312", "123456789012"];
  const regions = ["us-east-1", "eu-west-3", "ap-southeast-2", "ca-central-1", "sa-east-1", "me-south-1"];
  const turned = (text, by) => text.slice(by % text.length) + text.slice(0, by % text.length);
  return [...digits].map(
    (_, by) => `arn:aws:ec2:${regions[by % regions.length]}:${turned(account, by)}:${prefix}${turned(digits, by)}`
  );
}
var mostValues = 8;
var mostResources = 8;
var mostRequests = 128;
var mostTrials = 1e6;
var mostComparisons = 1e5;
var trials = /* @__PURE__ */ new WeakMap();
function findAllowed(policy, statement, action, wanted = {}) {
  if (statement.effect !== "Allow" || (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .actionMatches */ .GE)(statement, action) !== "yes") return void 0;
  if (isTooLarge(policy)) return void 0;
  const keys = candidateKeys(policy, statement, action, wanted);
  if (keys.some(([, values]) => values.length === 0)) return void 0;
  const combinations = keys.reduce((count, [, values]) => Math.min(count * values.length, mostRequests), 1);
  for (const resource of candidateResources(policy, statement, action, wanted)) {
    for (let number = 0; number < combinations; number++) {
      const tried2 = trials.get(policy) ?? 0;
      if (tried2 > mostTrials) return void 0;
      trials.set(policy, tried2 + policy.statements.length);
      const request2 = { action, resource, keys: combination(keys, number) };
      if ((0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMatches */ .NL)(statement, policy, request2) === "yes" && (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(policy, request2) === "allowed") {
        return request2;
      }
    }
    if (combinations < mostRequests) continue;
    const tried = trials.get(policy) ?? 0;
    trials.set(policy, tried + policy.statements.length * mostRequests);
    const first = { action, resource, keys: combination(keys, 0) };
    const request = tried > mostTrials ? void 0 : evadeDenials(policy, first, new Map(keys));
    if (request !== void 0 && (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMatches */ .NL)(statement, policy, request) === "yes" && (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(policy, request) === "allowed") {
      return request;
    }
  }
  return void 0;
}
function combination(candidates, number) {
  const keys = /* @__PURE__ */ new Map();
  let rest = number;
  for (const [key, values] of candidates) {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    if (value !== void 0) keys.set(key, [value]);
  }
  return keys;
}
function candidateKeys(policy, statement, action, wanted) {
  const byKey = /* @__PURE__ */ new Map();
  if (action === _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .sendSshPublicKey */ .lG) byKey.set(_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .osUserKey */ .Jj, []);
  if (action === _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .openTunnel */ .X) {
    byKey.set(_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .remotePortKey */ .$6, []);
    byKey.set(_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .privateIpAddressKey */ .Gb, []);
  }
  const filling = (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .hasVariables */ .cF)(policy);
  for (const key of Object.keys(wanted.keys ?? {})) byKey.set(key, []);
  for (const other2 of policy.statements) {
    if ((0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .actionMatches */ .GE)(other2, action) === "no") continue;
    for (const condition of other2.conditions) {
      if (filling) {
        for (const key2 of variablesOf(condition)) if (!byKey.has(key2)) byKey.set(key2, []);
      }
      const key = (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(condition.key.value);
      const conditions = byKey.get(key);
      if (conditions === void 0) byKey.set(key, [condition]);
      else conditions.push(condition);
    }
  }
  const own = new Set(statement.conditions);
  return [...byKey].map(([key, conditions]) => {
    const takes = (value) => conditions.every(
      (condition) => !own.has(condition) || // What a variable is decides then, and is chosen with the other keys.
      filling && condition.values.some(({ text }) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsVariable */ .nT)(text)) || (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionHolds */ .C)(condition, policy, {
        action,
        resource: "*",
        keys: new Map(value === void 0 ? [] : [[key, [value]]])
      }) === "yes"
    );
    return [key, valuesOf(key, conditions, action, wanted).filter(takes).slice(0, mostValues)];
  });
}
function valuesOf(key, conditions, action, { keys = {}, anyResource = false }) {
  if (Object.hasOwn(keys, key)) return [keys[key]];
  if (anyResource && (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .isResourceTag */ .lL)(key)) return [void 0];
  const carried = (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN)(action, key);
  if (carried === "never") return [void 0];
  const values = new Set(carried === "sometimes" ? [void 0] : []);
  for (const value of unnamedValues(key, conditions)) values.add(value);
  for (const { operator, values: named } of conditions) {
    for (const { text } of named)
      for (const value of valuesLike(operator?.base ?? "", withOther(text))) values.add(value);
  }
  return [...values];
}
function unnamedValues(key, conditions) {
  if (key === _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .privateIpAddressKey */ .Gb) return ["10.11.12.13", "172.18.19.20", "192.168.21.22"];
  if (key === _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .remotePortKey */ .$6) return ["22"];
  const bases = conditions.map(({ operator }) => operator?.base ?? "");
  if (bases.some((base) => base.startsWith("Date"))) return ["2031-01-01T00:00:00Z"];
  if (bases.some((base) => base.startsWith("Numeric"))) return ["4711"];
  if (bases.some((base) => base.includes("IpAddress"))) return ["198.51.100.77", "203.0.113.78"];
  if (bases.includes("Bool")) return ["true", "false"];
  return [other];
}
var other = "someone-else";
function withOther(text) {
  return text.replaceAll(/\$\{[^{}]*:[^{}]*\}/g, other);
}
function variablesOf({ values }) {
  return values.flatMap(
    ({ text }) => [...text.matchAll(/\$\{([^{},]*:[^{},]*)/g)].map(([, name = ""]) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(name.trim()))
  );
}
function valuesLike(base, text) {
  if (base === "Null") return [];
  if (base.startsWith("Numeric")) {
    const number = Number(text);
    return Number.isFinite(number) ? [String(number), String(number - 1), String(number + 1)] : [];
  }
  if (base.startsWith("Date")) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? [] : [at, at - 1e3, at + 1e3].map((time) => new Date(time).toISOString());
  }
  if (base.includes("IpAddress")) {
    const network = (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(text);
    return network === void 0 ? [] : [network[0].toString()];
  }
  if (base.includes("Like") || base.startsWith("Arn")) return [(0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(text, ""), (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(text)];
  return [text];
}
function candidateResources(policy, { resource: patterns }, action, { anyResource = false }) {
  if ((0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceOf */ .KU)(action) === "*") return ["*"];
  const others = action === _chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .openTunnel */ .X ? otherEndpoints : otherInstances;
  const isDenied = deniedResources(policy, action, others);
  const free = /* @__PURE__ */ new Set();
  const denied = /* @__PURE__ */ new Set();
  for (const resource of resourcesLike(patterns, action, others)) {
    if (free.size >= mostResources) break;
    if (anyResource && !others.some((other2) => resource.endsWith(other2.slice(other2.indexOf("/"))))) continue;
    (isDenied(resource) ? denied : free).add(resource);
  }
  return [...free, ...denied].slice(0, mostResources);
}
function* resourcesLike(patterns, action, others) {
  if (patterns === void 0 || patterns.negated) {
    yield* others;
    return;
  }
  for (const { value } of patterns.items) {
    const likes = (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(value) ? [
      ...others.map((other2) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(value, other2) ? other2 : arnLike(value, other2)),
      (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(value)
    ] : [value];
    for (const resource of likes) if ((0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)((0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceOf */ .KU)(action), resource)) yield resource;
  }
}
function deniedResources({ statements }, action, others) {
  const lists = statements.flatMap(
    (statement) => statement.effect === "Deny" && statement.resource && (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .actionMatches */ .GE)(statement, action) !== "no" ? [statement.resource] : []
  );
  let left = mostComparisons;
  const literal = /* @__PURE__ */ new Set();
  const patterned = [];
  for (const { negated, items } of lists) {
    const wild = items.filter(({ value }) => negated || (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(value));
    for (const { value } of items) if (!negated && !(0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(value)) literal.add(value);
    const isListed = (resource) => {
      left -= wild.length;
      return wild.some(({ value }) => (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(value, resource)) !== negated;
    };
    if (wild.length > 0 && wild.length < mostComparisons / 1e3 && !others.every(isListed))
      patterned.push(isListed);
  }
  return (resource) => literal.has(resource) || left > 0 && patterned.some((isListed) => isListed(resource));
}
function arnLike(pattern, other2) {
  const parts = pattern.split(":");
  const others = other2.split(":");
  if (parts.length !== others.length) return (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(pattern);
  return parts.map((part, index) => {
    const otherPart = others[index] ?? "";
    if (!(0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(part)) return part;
    return (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(part, otherPart) ? otherPart : (0,_chunk_7YCEHH7A_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(part);
  }).join(":");
}

// src/policy/condition-operators.ts
var conditionOperators = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
  "NumericEquals",
  "NumericNotEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
  "DateEquals",
  "DateNotEquals",
  "DateLessThan",
  "DateLessThanEquals",
  "DateGreaterThan",
  "DateGreaterThanEquals",
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "NotIpAddress",
  "ArnEquals",
  "ArnLike",
  "ArnNotEquals",
  "ArnNotLike",
  "Null"
];
var bySmallLetters = new Map(conditionOperators.map((name) => [name.toLowerCase(), name]));
function parseOperator(written) {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i.exec(written);
  const base = bySmallLetters.get(parts?.[2]?.toLowerCase() ?? "");
  if (parts === null || base === void 0) return void 0;
  const ifExists = parts[3] !== void 0;
  if (base === "Null" && ifExists) return void 0;
  const quantifier = parts[1]?.toLowerCase();
  if (quantifier === void 0) return { base, ifExists };
  return { base, ifExists, quantifier: quantifier === "forallvalues" ? "ForAllValues" : "ForAnyValue" };
}




/***/ }),

/***/ 6081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ deepestNesting),
/* harmony export */   hK: () => (/* binding */ textWithoutByteOrderMark),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// src/policy/parse/byte-order-mark.ts
function textWithoutByteOrderMark(text) {
  return text.charCodeAt(0) === 65279 ? ` ${text.slice(1)}` : text;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/policy/parse/json.ts
var deepestNesting = 100;
var mostProblems = 100;
var Stop = class {
};
function parseJson(text, at = (offset) => offset) {
  const problems = [];
  const open = [];
  const keys = [];
  let key;
  let root;
  let comma = -1;
  let lastError = -1;
  let muted = false;
  let unclosed = false;
  let lastName = [0, 0];
  const range = (start, end2) => ({
    start: at(Math.min(start, text.length)),
    end: at(Math.min(end2, text.length))
  });
  const add = (problem) => {
    problems.push(problem);
    if (problems.length >= mostProblems) throw new Stop();
  };
  const place = (node) => {
    comma = -1;
    muted = false;
    const container = open.at(-1);
    if (container === void 0) root ??= node;
    else if (container.kind === "array") container.items.push(node);
    else if (key !== void 0) {
      container.properties.push({ key, value: node });
      key = void 0;
    }
  };
  const begin = (container, offset) => {
    if (open.length >= deepestNesting) {
      add({
        range: range(offset, offset + 1),
        message: `Objects and lists are nested more than ${deepestNesting} levels deep here; no policy needs that.`,
        harmless: false
      });
      root = void 0;
      throw new Stop();
    }
    place(container);
    open.push(container);
    keys.push(key);
    key = void 0;
  };
  const end = (offset, length) => {
    if (comma >= 0 && length > 0) {
      add({
        range: range(comma, comma + 1),
        message: `JSON takes no comma before the closing ${text[offset] === "]" ? "bracket" : "brace"}; remove it.`,
        harmless: true,
        fix: {
          description: "Remove the trailing comma",
          edits: [{ range: range(comma, comma + 1), text: "" }]
        }
      });
    }
    comma = -1;
    muted = false;
    const container = open.pop();
    key = keys.pop();
    if (container !== void 0) container.range.end = at(offset + length);
  };
  const visitor = {
    onObjectBegin: (offset) => {
      begin({ kind: "object", properties: [], range: { start: at(offset), end: at(offset) } }, offset);
    },
    onArrayBegin: (offset) => {
      begin({ kind: "array", items: [], range: { start: at(offset), end: at(offset) } }, offset);
    },
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (value, offset, length) => {
      comma = -1;
      muted = false;
      lastName = [offset, offset + length];
      key = { kind: "string", value, range: range(offset, offset + length) };
    },
    onLiteralValue: (value, offset, length) => {
      const where = range(offset, offset + length);
      if (typeof value === "string") place({ kind: "string", value, range: where });
      else if (typeof value === "number") place({ kind: "number", value, range: where });
      else if (typeof value === "boolean") place({ kind: "boolean", value, range: where });
      else place({ kind: "null", range: where });
    },
    onSeparator: (character, offset) => {
      unclosed = false;
      if (character !== ",") return;
      muted = false;
      comma = offset;
    },
    onComment: (offset, length) => {
      if (offset === lastError) return;
      add({
        range: range(offset, offset + length),
        message: "JSON policies hold no comments; remove it, or say it in the Sid.",
        harmless: true,
        fix: {
          description: "Remove the comment",
          edits: [{ range: range(...commentWithItsSpace(text, offset, offset + length)), text: "" }]
        }
      });
    },
    onError: (code, offset, length) => {
      if (offset === lastError || muted && (code === 3 || code === 4 || code === 6)) return;
      if (unclosed && (code === 5 || code === 6)) {
        unclosed = false;
        return;
      }
      lastError = offset;
      comma = -1;
      muted ||= code === 1 || code === 3;
      unclosed = code === 12;
      const [start, end2] = code === 5 ? lastName : extentOf(text, code, offset, length);
      add({
        range: range(start, end2),
        message: sentenceOf(code, text, start, end2, open.at(-1)),
        harmless: false
      });
    }
  };
  try {
    visit2(textWithoutByteOrderMark(text), visitor, { allowTrailingComma: true });
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  for (const container of open) container.range.end = at(text.length);
  return { root, problems };
}
function commentWithItsSpace(text, start, end) {
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "	") from--;
  const beginsLine = from === 0 || text[from - 1] === "\n" || text[from - 1] === "\r";
  let to = end;
  while (text[to] === " " || text[to] === "	") to++;
  const endsLine = to >= text.length || text[to] === "\n" || text[to] === "\r";
  if (!endsLine) return [start, beginsLine ? to : end];
  if (!beginsLine) return [from, end];
  if (text[to] === "\r") to++;
  if (text[to] === "\n") to++;
  return [from, to];
}
function extentOf(text, code, offset, length) {
  const missing = [5, 6, 7, 8];
  if (length > 0 && !missing.includes(code)) return [offset, offset + length];
  let end = Math.min(offset, text.length);
  while (end > 0 && /[\s\uFEFF]/.test(text[end - 1] ?? "")) end--;
  return end === 0 ? [0, Math.min(1, text.length)] : [end - 1, end];
}
function excerpt(text, start, end) {
  const written = text.slice(start, end);
  return written.length > 40 ? `${written.slice(0, 37)}…` : written;
}
function sentenceOf(code, text, start, end, container) {
  const written = excerpt(text, start, end);
  switch (code) {
    case 1:
      if (written.startsWith("'")) return "Strings are written in double quotes in JSON, not in single ones.";
      if (/^(True|False|None|TRUE|FALSE|NULL|Null)$/.test(written))
        return `JSON writes ${written === "None" ? "null" : written.toLowerCase()} for ${written}.`;
      return `JSON has no ${written}; a text is written in double quotes.`;
    case 2:
    case 13:
      return `The number ${written} is not complete.`;
    case 3:
      return `A name in double quotes is expected here, not ${written}.`;
    case 4:
      return end >= text.trimEnd().length && container === void 0 ? "The file holds no JSON value; a policy is an object in braces." : `A value is expected here, not ${written}.`;
    case 5:
      return "A colon and a value are expected after this name.";
    case 6:
      return "A comma is missing after this.";
    case 7:
      return "The closing brace of this object is missing.";
    case 8:
      return "The closing bracket of this list is missing.";
    case 9:
      return `The JSON value has ended before this; ${written} belongs to nothing.`;
    case 11:
      return "This comment is not closed.";
    case 12:
      return "The closing double quote of this string is missing.";
    case 14:
      return "A \\u in a string is followed by four hexadecimal digits.";
    case 15:
      return 'A backslash in a string stands only before ", \\, /, b, f, n, r, t or u; a backslash itself is written twice.';
    case 16:
      return "A control character in a string is written as an escape, such as \\t.";
    default:
      return `JSON does not allow ${written} here.`;
  }
}




/***/ }),

/***/ 8033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   vv: () => (/* binding */ rangeWithin)
/* harmony export */ });
// src/policy/source-text.ts
var SourceText = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #lineStarts;
  /** The line and column of an offset; one outside of the text is taken to its nearest end. */
  positionAt(offset) {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    this.#lineStarts ??= lineStartsOf(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const mark = low === 0 && this.text.charCodeAt(0) === 65279 && inside > 0 ? 1 : 0;
    return { line: low + 1, column: inside - start - mark + 1, offset: inside };
  }
};
function lineStartsOf(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
function rangeWithin(text, node, from, to) {
  return rangesWithin(text, node)(from, to);
}
function rangesWithin(text, node) {
  const { start, end } = node.range;
  const raw = text.slice(start, end);
  if (raw === node.value) return (from, to) => ({ start: start + from, end: start + to });
  const plain = raw.slice(1, -1);
  if (plain === node.value) return (from, to) => ({ start: start + 1 + from, end: start + 1 + to });
  const outer = raw.startsWith("\\") ? readEscapes(raw, (index) => start + index) : void 0;
  const { value, starts } = outer ? readEscapes(outer.value.slice(1, -1), (index) => outer.starts[index + 1] ?? end) : readEscapes(plain, (index) => start + 1 + index);
  if (value !== node.value) return () => node.range;
  return (from, to) => ({ start: starts[from] ?? start, end: starts[to] ?? end });
}
function placesOf(text, { range: { start, end } }) {
  return readEscapes(text.slice(start + 1, end - 1), (index) => start + 1 + index).starts;
}
var escapes = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function readEscapes(written, placeOf) {
  const starts = [];
  let value = "";
  let at = 0;
  while (at < written.length) {
    starts.push(placeOf(at));
    const unit = written.charAt(at);
    const escaped = written.charAt(at + 1);
    if (unit !== "\\" || escaped === "") {
      value += unit;
      at += 1;
    } else if (escaped === "u") {
      value += String.fromCharCode(Number.parseInt(written.slice(at + 2, at + 6), 16));
      at += 6;
    } else {
      value += escapes.get(escaped) ?? escaped;
      at += 2;
    }
  }
  starts.push(placeOf(written.length));
  return { value, starts };
}




/***/ })

};
;