"use strict";
exports.id = 255;
exports.ids = [255];
exports.modules = {

/***/ 6316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isExpired),
/* harmony export */   f: () => (/* binding */ ignoresOf)
/* harmony export */ });
// src/policy/configuration/ignores.ts
function ignoresOf(fileName, ignores, now) {
  const first = /* @__PURE__ */ new Map();
  for (const [order, ignore] of ignores.entries()) {
    const { inFile, rule, sid, statement } = ignore;
    if (isExpired(ignore, now) || inFile?.(fileName) === false) continue;
    const name = nameOf(rule, sid, statement);
    if (!first.has(name)) first.set(name, { ignore, order });
  }
  return ({ ruleId, statement }) => {
    let found;
    for (const rule of [void 0, ruleId]) {
      for (const sid of /* @__PURE__ */ new Set([void 0, statement?.sid])) {
        for (const number of /* @__PURE__ */ new Set([void 0, statement && statement.index + 1])) {
          const entry = first.get(nameOf(rule, sid, number));
          if (entry !== void 0 && (found === void 0 || entry.order < found.order)) found = entry;
        }
      }
    }
    return found?.ignore;
  };
}
function nameOf(rule, sid, statement) {
  return JSON.stringify([rule, sid, statement]);
}
function isExpired({ expires }, now) {
  return expires !== void 0 && now.toISOString().slice(0, 10) > expires;
}




/***/ }),

/***/ 4255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ asTemplateWrites),
/* harmony export */   DA: () => (/* binding */ lintText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   mO: () => (/* binding */ nameFromHere),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   zy: () => (/* binding */ lintParsedFile)
/* harmony export */ });
/* harmony import */ var _chunk_HKVC5P4P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
/* harmony import */ var _chunk_GQ3IDIW3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6738);
/* harmony import */ var _chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6119);
/* harmony import */ var _chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);
/* harmony import */ var _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7909);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9468);
/* harmony import */ var _chunk_3AZCWC37_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6316);
/* harmony import */ var _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6176);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9724);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1174);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);













// src/cli/name-from-here.ts

function nameFromHere(name, { root }) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.isAbsolute)(name) || name === "<stdin>" ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, name)) || name;
}

// src/cli/standard-input.ts
async function standardInput(name) {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFile */ .Ny) throw (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(name);
    chunks.push(bytes);
  }
  return (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(Buffer.concat(chunks), name);
}

// src/cli/variables.ts
function variablesOf(texts) {
  const { variables, problems } = (0,_chunk_HKVC5P4P_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssignments */ .FI)(texts, (text) => JSON.stringify(text));
  if (problems.length > 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(problems.map((problem) => `--variable ${problem}.`).join("\n     "));
  return variables;
}

// src/policy/template-text.ts
var mostStrings = 1e3;
function asTemplateWrites(sentence, document, at) {
  const { chosen } = document;
  if (chosen === void 0) return sentence;
  let text = sentence;
  for (const { value, template = value, range } of templatedStrings(document)) {
    const isThere = range.start < at.end && at.start < range.end;
    if (isThere || [...chosen.keys()].some((part) => value.includes(part)))
      text = text.replaceAll(value, template);
    if (isThere && template.startsWith("arn:${AWS::Partition}:"))
      text = text.replaceAll("arn:aws:", "arn:${AWS::Partition}:");
  }
  for (const [value, written] of chosen) text = text.replaceAll(value, written);
  return text;
}
var stringsOf = /* @__PURE__ */ new WeakMap();
function templatedStrings({ root }) {
  let strings = stringsOf.get(root);
  if (strings === void 0) {
    const found = [];
    collect(root, found);
    strings = found.toSorted((a, b) => b.value.length - a.value.length);
    stringsOf.set(root, strings);
  }
  return strings;
}
function collect(node, found) {
  if (node === void 0 || found.length >= mostStrings) return;
  if (node.kind === "string") {
    if (node.template !== void 0) found.push(node);
  } else if (node.kind === "array") for (const item of node.items) collect(item, found);
  else if (node.kind === "object") for (const { value } of node.properties) collect(value, found);
  else if (node.kind === "opaque") {
    for (const option of node.options ?? []) collect(option, found);
    collect(node.fallback, found);
  }
}

// src/policy/variables.ts
var maxSubstituted = 1e7;
function withVariables(file, variables) {
  if (variables.size === 0) return file;
  const pattern = placeholders([...variables.keys()]);
  let left = maxSubstituted;
  const substitute = (name) => {
    const value = variables.get(name);
    if (value === void 0 || value.length > left) return void 0;
    left -= value.length;
    return value;
  };
  return { ...file, documents: file.documents.map((document) => inDocument(document, pattern, substitute)) };
}
function placeholders(names) {
  const any = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, "\\$&")).join("|");
  return new RegExp(
    `\\$(${any})(?![A-Za-z0-9_]|-[A-Z])|\\$\\{(${any})\\}|<(${any})>|\\{\\{ ?(${any}) ?\\}\\}`,
    "g"
  );
}
function withValues(text, pattern, substitute) {
  return text.replace(
    pattern,
    (all, ...groups) => substitute(String(groups.slice(0, 4).find((name) => name !== void 0))) ?? all
  );
}
function inDocument(document, pattern, substitute) {
  const substituted = [...document.substituted ?? []];
  const inString = (node) => {
    const value = withValues(node.value, pattern, substitute);
    if (value === node.value) return node;
    substituted.push(node.range);
    return {
      ...node,
      value,
      ...node.template !== void 0 && { template: withValues(node.template, pattern, substitute) }
    };
  };
  const inNode = (node) => {
    if (node.kind === "string") return inString(node);
    if (node.kind === "array") return { ...node, items: node.items.map(inNode) };
    if (node.kind === "object")
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key: inString(key), value: inNode(value) }))
      };
    return node.kind === "opaque" ? inOpaque(node) : node;
  };
  const inOpaque = (node) => ({
    ...node,
    ...node.options && { options: node.options.map((option) => option && inNode(option)) },
    ...node.fallback && { fallback: inNode(node.fallback) },
    ...node.parts && {
      parts: node.parts.map(
        (part) => typeof part === "string" ? withValues(part, pattern, substitute) : inOpaque(part)
      )
    }
  });
  return { ...document, root: inNode(document.root), substituted };
}

// src/policy/unknowns/place.ts
function placeUnder(place, name) {
  switch (place.kind) {
    case "policy":
      return { kind: name === "Statement" ? "statements" : "other" };
    case "statements":
      return { kind: partsOfStatement.get(name) ?? "other" };
    case "condition":
      return { kind: "operator", base: (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOperator */ .A$)(name)?.base ?? "" };
    case "operator":
      return { kind: "value", base: place.base, key: name };
    default:
      return { kind: "other" };
  }
}
var partsOfStatement = /* @__PURE__ */ new Map([
  ["Effect", "effect"],
  ["Action", "action"],
  ["NotAction", "action"],
  ["Resource", "resource"],
  ["NotResource", "resource"],
  ["Condition", "condition"]
]);

// src/policy/unknowns/unknowns.ts
var maxDepth = 50;
var Unknowns = class {
  #byNode = /* @__PURE__ */ new Map();
  #byReference = /* @__PURE__ */ new Map();
  #all = [];
  #named;
  constructor(root) {
    this.#named = namedValues(root);
    this.#collect(root, { kind: "policy" }, 0);
  }
  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]();
  }
  /** Returns the policy with the chosen values, and typical values for the other parts. */
  withValues(root, chosen) {
    const nothing = { kind: "object", properties: [], range: root.range };
    return this.#valued(root, { kind: "policy" }, chosen, 0) ?? nothing;
  }
  #collect(node, place, depth) {
    if (depth > maxDepth) return;
    if (node.kind === "array") for (const item of node.items) this.#collect(item, place, depth + 1);
    else if (node.kind === "object")
      for (const { key, value } of node.properties)
        this.#collect(value, placeUnder(place, key.value), depth + 1);
    else if (node.kind === "opaque") this.#collectOpaque(node, place, depth);
  }
  #collectOpaque(node, place, depth) {
    if (node.parts !== void 0) {
      for (const [index, part] of node.parts.entries()) {
        if (typeof part === "string") continue;
        const around = textAround(node.parts, index);
        this.#add(part, (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .otherValues */ .TE)(part, place, this.#named, around));
      }
      return;
    }
    this.#add(node, (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .otherValues */ .TE)(node, place, this.#named));
    for (const option of [...node.options ?? [], node.fallback])
      if (option !== void 0) this.#collect(option, place, depth + 1);
  }
  #add(node, choices) {
    const { reference } = node;
    let unknown = reference === void 0 ? this.#byNode.get(node) : this.#byReference.get(reference);
    if (unknown === void 0) {
      unknown = { node, nodes: [], index: this.#all.length + 1, choices: [] };
      this.#all.push(unknown);
      if (reference !== void 0) this.#byReference.set(reference, unknown);
    }
    unknown.nodes.push(node);
    this.#byNode.set(node, unknown);
    const known = new Set(unknown.choices.map(identityOf));
    unknown.choices.push(...choices.filter((choice) => !known.has(identityOf(choice))));
  }
  /** Returns a node with values; undefined if the value of an unknown part is none. */
  #valued(node, place, chosen, depth) {
    if (node.kind === "opaque") {
      if (depth > maxDepth) return void 0;
      const value = this.#valueOf(node, place, chosen);
      return value && this.#valued(value, place, chosen, depth + 1);
    }
    if (node.kind === "array") {
      const items = node.items.flatMap((item) => {
        const value = this.#valued(item, place, chosen, depth);
        return value?.kind === "array" && item.kind === "opaque" ? value.items : value ? [value] : [];
      });
      return { ...node, items };
    }
    if (node.kind !== "object") return node;
    const properties = node.properties.flatMap(({ key, value }) => {
      const known = this.#valued(value, placeUnder(place, key.value), chosen, depth);
      return known ? [{ key, value: known }] : [];
    });
    return { ...node, properties };
  }
  #valueOf(node, place, chosen) {
    const { range, parts } = node;
    if (parts !== void 0) {
      const value = parts.map(
        (part, index) => typeof part === "string" ? part : this.#textOf(part, place, chosen, textAround(parts, index))
      ).join("");
      return { kind: "string", value, range };
    }
    const unknown = this.#byNode.get(node);
    if (unknown === void 0) return void 0;
    const choice = chosen.get(unknown);
    if (choice?.kind === "default" && node.fallback !== void 0) return node.fallback;
    if (choice?.kind === "option" && node.options !== void 0) return node.options[choice.index];
    if (choice?.kind === "text" && fits(choice.text, place))
      return { kind: "string", value: choice.text, range };
    if (choice?.kind === "node" && choice.place === place.kind) return choice.node;
    return (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .typicalValue */ .ID)(node, place, unknown.index);
  }
  #textOf(node, place, chosen, around) {
    const unknown = this.#byNode.get(node);
    if (unknown === void 0) return "";
    const choice = chosen.get(unknown);
    if (choice?.kind === "text") return choice.text;
    const known = choice?.kind === "default" ? node.fallback : node.options?.[choice?.kind === "option" ? choice.index : 0];
    if (known?.kind === "string" || known?.kind === "number") return String(known.value);
    return (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .typicalText */ ._u)(place, around, unknown.index);
  }
};
function fits(text, place) {
  return place.kind !== "resource" || /^(?:\*|arn:)/.test(text);
}
function textAround(parts, index) {
  const text = (some) => some.map((part) => typeof part === "string" ? part : "*").join("");
  return { before: text(parts.slice(0, index)), after: text(parts.slice(index + 1)) };
}
function identityOf(choice) {
  return choice.kind === "node" ? JSON.stringify([choice.kind, choice.place, choice.node?.kind === "object" && choice.node.properties]) : JSON.stringify(choice);
}
function namedValues(root) {
  const byKey = /* @__PURE__ */ new Map();
  const visit = (node, place) => {
    if (node.kind === "array") for (const item of node.items) visit(item, place);
    if (node.kind === "object")
      for (const { key: key2, value } of node.properties) visit(value, placeUnder(place, key2.value));
    if (node.kind !== "string") return;
    if (place.kind !== "value") return;
    const key = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalKey */ .yk)(place.key);
    byKey.set(key, [...byKey.get(key) ?? [], node.value]);
  };
  visit(root, { kind: "policy" });
  return { byKey };
}

// src/policy/unknowns/valuations.ts
var maxValuations = 128;
var maxCombinations = 128;
function hasUnknown(node) {
  if (node.kind === "opaque") return true;
  if (node.kind === "array") return node.items.some(hasUnknown);
  return node.kind === "object" && node.properties.some(({ value }) => hasUnknown(value));
}
function valuations(root) {
  const unknowns = new Unknowns(root);
  const first = (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)(unknowns.withValues(root, /* @__PURE__ */ new Map()));
  const found = [{ policy: first, changes: [] }];
  const add = (chosen, rest) => {
    const policy = (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)(unknowns.withValues(root, chosen));
    found.push({ policy, ...rest });
  };
  const relevant = relevantNodes(root);
  const isRelevant = ({ nodes }) => nodes.some((node) => relevant.has(node));
  const inOrder2 = [...unknowns].sort((one, other) => Number(isRelevant(other)) - Number(isRelevant(one)));
  let isComplete = true;
  for (const unknown of inOrder2) {
    for (const choice of unknown.choices)
      if (found.length < maxValuations) add(/* @__PURE__ */ new Map([[unknown, choice]]), { changes: [{ unknown, choice }] });
      else if (isRelevant(unknown)) isComplete = false;
  }
  let combinations = 0;
  for (const changes of combinationsOf(inOrder2.filter(isRelevant))) {
    combinations++;
    if (combinations > maxCombinations) break;
    add(new Map(changes.map(({ unknown, choice }) => [unknown, choice])), { changes });
  }
  if (!isComplete || combinations > maxCombinations) (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .markUntried */ .B_)(root);
  const withDefault = [...unknowns].filter(({ node }) => node.fallback !== void 0);
  if (withDefault.length > 0)
    add(new Map(withDefault.map((unknown) => [unknown, { kind: "default" }])), {
      changes: [],
      defaults: withDefault.map(({ node }) => node)
    });
  return found;
}
function relevantNodes(root) {
  const unrelated = new Set(
    (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)(root).statements.filter(
      (statement) => _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .eicActions */ .bm.every((action) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .actionMatches */ .GE)(statement, action) === "no")
    ).map(({ node }) => node)
  );
  const found = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (unrelated.has(node)) return;
    if (node.kind === "array") for (const item of node.items) visit(item);
    else if (node.kind === "object") for (const { value } of node.properties) visit(value);
    else if (node.kind === "opaque") {
      found.add(node);
      for (const part of [...node.parts ?? [], ...node.options ?? [], node.fallback])
        if (part !== void 0 && typeof part !== "string") visit(part);
    }
  };
  visit(root);
  return found;
}
function* combinationsOf(unknowns) {
  const parts = unknowns.map(
    (unknown) => unknown.choices.flatMap((choice) => choice.kind === "option" ? [{ unknown, choice }] : [])
  ).filter((changes) => changes.length > 0);
  function* ofLength(length, from) {
    if (length === 0) yield [];
    for (let at = from; length > 0 && at < parts.length; at++)
      for (const change of parts[at] ?? [])
        for (const others of ofLength(length - 1, at + 1)) yield [change, ...others];
  }
  for (let length = 2; length <= parts.length; length++) yield* ofLength(length, 0);
}

// src/policy/subject.ts
var maxSiblings = 50;
function subjectOf(document, budget) {
  const policy = (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)(document.root);
  (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .shareBudget */ .FY)(policy, budget);
  const all = hasUnknown(document.root) ? valuations(document.root) : [{ policy, changes: [] }];
  for (const valuation of all) (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .useBudgetOf */ .AX)(policy, valuation.policy);
  return { document, policy, valuations: all, siblings: [], dependent: [] };
}
function makeSiblings(subjects) {
  const byPrincipal = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const { principal } = subject.document;
    if (principal === void 0) continue;
    const together = byPrincipal.get(principal) ?? [];
    together.push(subject);
    byPrincipal.set(principal, together);
  }
  for (const together of byPrincipal.values()) {
    for (const subject of together) {
      const others = together.filter((other) => other !== subject && canBeTogether(other.document, subject.document)).slice(0, maxSiblings);
      for (const { valuations: all } of others)
        subject.siblings.push(...all.slice(0, 1).map(({ policy }) => policy));
    }
  }
}
function canBeTogether(one, other) {
  for (const [name, holds] of one.conditions ?? [])
    if ((other.conditions?.get(name) ?? holds) !== holds) return false;
  return true;
}

// src/policy/unknowns/judge.ts
function judge(ruleId, valuations2, check) {
  const [first, ...others] = valuations2;
  if (first === void 0) return { reports: [], dependent: [] };
  const initial = check(first.policy);
  let certain = initial;
  const dependent = [];
  let byDefault = [];
  const initialPlaces = new Set(initial.map(placeOf));
  const shown = new Set(initialPlaces);
  for (const { policy, changes, defaults } of others) {
    const reports = check(policy);
    if (defaults !== void 0) {
      const named = `with the default of ${defaults.map(_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUnknown */ .Z$).join(", ")}`;
      byDefault = reports.map((report) => ({ ...report, message: withClause(report.message, named) }));
    }
    const [change] = changes;
    if (change === void 0) continue;
    const { node } = change.unknown;
    const add = ({ message }, value) => {
      dependent.push({
        ruleId,
        node,
        message: (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .withNames */ .B1)(message, valuations2),
        ...value !== void 0 && { value }
      });
    };
    const places = new Set(reports.map(placeOf));
    if (changes.length === 1) {
      for (const report of initial)
        if (!places.has(placeOf(report))) add(report, (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)([{ unknown: change.unknown }]));
      certain = certain.filter((report) => places.has(placeOf(report)));
    }
    const before = changes.length === 1 ? initialPlaces : shown;
    for (const report of reports) if (!before.has(placeOf(report))) add(report, (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(changes));
    for (const place of places) shown.add(place);
  }
  const known = new Set(certain.map(placeOf));
  return {
    reports: [...certain, ...byDefault.filter((report) => !known.has(placeOf(report)))].map((report) => ({
      ...report,
      message: (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .withNames */ .B1)(report.message, valuations2)
    })),
    dependent
  };
}
function placeOf({ at }) {
  const { start, end } = "range" in at ? at.range : at;
  return `${start}-${end}`;
}
function withClause(message, clause) {
  const end = message.search(/;|\.$/);
  return end < 0 ? `${message} (${clause})` : `${message.slice(0, end)} (${clause})${message.slice(end)}`;
}

// src/policy/lint.ts
async function lintText(file, configuration = _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConfiguration */ ._0, options = {}) {
  const { fileName, text, unread } = file;
  const parsed = unread === void 0 ? await (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .CJ)(fileName, text, options.named ?? false) : (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_2__/* .uncheckedFile */ .PH)(fileName, text, { name: "a file", sentence: unread });
  const findings = lintParsedFile(withVariables(parsed, configuration.variables), rulesOf(configuration));
  if (configuration.ignores.length === 0) return findings;
  const ignoreFor = (0,_chunk_3AZCWC37_js__WEBPACK_IMPORTED_MODULE_10__/* .ignoresOf */ .f)(file.fileName, configuration.ignores, options.now ?? /* @__PURE__ */ new Date());
  return findings.filter((finding) => {
    const ignore = ignoreFor(finding);
    if (ignore !== void 0) options.onIgnored?.(ignore, finding);
    return ignore === void 0;
  });
}
var enabledBy = /* @__PURE__ */ new WeakMap();
function rulesOf(configuration) {
  let enabled = enabledBy.get(configuration);
  if (enabled === void 0) {
    enabled = (0,_chunk_GQ3IDIW3_js__WEBPACK_IMPORTED_MODULE_11__/* .enabledRules */ .n)(_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_4__/* .allRules */ .V7, configuration);
    enabledBy.set(configuration, enabled);
  }
  return enabled;
}
var maxOfRule = 1e3;
function lintParsedFile(file, rules) {
  const source = new _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceText */ .D(file.text);
  const findings = [];
  const sound = file.holdsPolicy && file.problems.every(({ harmless }) => harmless);
  const run = (enabled, subject) => {
    const { document } = subject;
    let reports;
    try {
      reports = reportsOf(enabled, subject, file);
    } catch (thrown) {
      findings.push(internalError(thrown, enabled.rule.id, document, file, source));
      return;
    }
    for (const report of reports.slice(0, maxOfRule))
      findings.push(findingOf(report, enabled, file, source, document));
    const last = reports[maxOfRule] && reports.at(-1);
    if (last === void 0) return;
    const message = `${reports.length - maxOfRule} more findings of this rule are not listed, the last of them here.`;
    findings.push(findingOf({ at: last.at, message }, enabled, file, source, document));
  };
  const budget = new _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ .__(_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsForFile */ .V);
  const whole = subjectOf(wholeFile, budget);
  for (const enabled of rules) if (enabled.rule.scope === "file") run(enabled, whole);
  const subjects = file.documents.map((document) => subjectOf(document, budget));
  makeSiblings(subjects);
  for (const subject of subjects) {
    const { document, policy } = subject;
    const hasStatements = policy.root.properties.some(({ key }) => key.value === "Statement");
    for (const enabled of rules) {
      const { scope = "sound-policy", kind = "identity" } = enabled.rule;
      if (document.kind === "trust" && kind === "identity") continue;
      if (scope === "policy" || scope === "sound-policy" && sound && hasStatements) run(enabled, subject);
    }
  }
  return inOrder(findings);
}
function reportsOf({ rule, settings }, subject, file) {
  const { document, siblings, dependent } = subject;
  const { text, problems } = file;
  const check = (policy) => {
    const reports = [];
    const report = (reported) => {
      reports.push(reported);
    };
    rule.check({ document, policy, siblings, text, settings, problems, dependent, report });
    return reports;
  };
  if (rule.judgesGrants !== true) return check(subject.policy);
  const judgement = judge(rule.id, subject.valuations, check);
  dependent.push(...judgement.dependent);
  return judgement.reports;
}
function inOrder(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end).filter(({ ruleId, range, message, resource }) => {
    const identity = `${ruleId} ${range.start} ${range.end} ${resource} ${message}`;
    return !seen.has(identity) && seen.add(identity);
  });
}
var wholeFile = {
  root: { kind: "object", properties: [], range: { start: 0, end: 0 } },
  path: "",
  editable: true
};
function canBeMade({ edits }, { editable, substituted = [] }) {
  return editable && !edits.some(({ range }) => substituted.some(({ start, end }) => range.start < end && start < range.end));
}
function findingOf({ at, message, statement, fix }, { rule, severity }, { fileName }, source, document) {
  const range = "range" in at ? at.range : at;
  return {
    ruleId: rule.id,
    severity,
    fileName,
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    message: asTemplateWrites(message, document, range),
    why: rule.why,
    ...fix && canBeMade(fix, document) && { fix },
    ...statement && {
      statement: { index: statement.index, ...statement.sid && { sid: statement.sid.value } }
    },
    ...document.owner !== void 0 && { resource: document.owner },
    documentation: `docs/rules/${rule.id}.md`
  };
}
function internalError(thrown, ruleId, { root: { range }, owner }, { fileName }, source) {
  return {
    ruleId: "internal-error",
    severity: "error",
    fileName,
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    message: `The rule ${ruleId} failed on this policy: ${(0,_chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_12__/* .thrownText */ .k)(thrown)}.`,
    why: "This is a defect of the linter; please report it with the policy.",
    ...owner !== void 0 && { resource: owner },
    documentation: "docs/rules/internal-error.md"
  };
}




/***/ }),

/***/ 8436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   iF: () => (/* binding */ assignmentForm)
/* harmony export */ });
// src/policy/variable-assignments.ts
var variableNamePattern = "^[A-Za-z_][A-Za-z0-9_-]*$";
var assignmentForm = "NAME=value, such as REGION=us-east-1";
var name = new RegExp(variableNamePattern);
function readAssignment(text) {
  const equals = text.indexOf("=");
  if (equals < 0) return void 0;
  const written = text.slice(0, equals).trim().replace(/^\$/, "");
  return name.test(written) ? { name: written, value: text.slice(equals + 1).trim() } : void 0;
}
function readAssignments(texts, quoted) {
  const variables = /* @__PURE__ */ new Map();
  const problems = [];
  for (const text of texts) {
    const assignment = readAssignment(text);
    if (assignment === void 0) problems.push(`has ${quoted(text)}, which is not ${assignmentForm}`);
    else if (assignment.value === "") problems.push(`gives ${assignment.name} no value`);
    else if (variables.has(assignment.name)) problems.push(`gives ${assignment.name} twice`);
    else variables.set(assignment.name, assignment.value);
  }
  return { variables, problems };
}




/***/ })

};
;