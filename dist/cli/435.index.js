"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 4601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
// src/report/findings/json-text.ts
function jsonText(value) {
  const text = JSON.stringify(value, void 0, 2).replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${text}
`;
}




/***/ }),

/***/ 7435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
/* harmony import */ var _chunk_HKVC5P4P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8436);
/* harmony import */ var _chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);
/* harmony import */ var _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4135);
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7909);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7717);
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1118);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9468);
/* harmony import */ var _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6176);
/* harmony import */ var _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5744);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9724);
/* harmony import */ var _chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9354);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1174);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4055);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2790);
/* harmony import */ var _chunk_LNAJRXYL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4601);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5891);
























// src/policy/explain/listed.ts
function listed(words, last) {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/policy/explain/unknown-value-words.ts
var maxOptions = 5;
var maxDepth = 3;
var condition = "condition ";
function unknownValueInWords(node) {
  if (node.parts !== void 0) return textInWords(node.parts);
  const options = optionsInWords(node, maxDepth);
  const name = node.reference;
  if (options === void 0) {
    if (node.fallback === void 0 || name === void 0)
      return "a value that is known only when the template is used";
    return `the value of ${name} (${limitsInWords(node)})`;
  }
  return name === void 0 ? options : `${options} (${sourceInWords(name)})`;
}
function namedText(parts) {
  const pieces = [];
  const notes = /* @__PURE__ */ new Set();
  for (const part of parts) {
    if (typeof part === "string") {
      pieces.push(part);
      continue;
    }
    const { reference } = part;
    if (reference === void 0 || reference.startsWith(condition)) return void 0;
    pieces.push(`\${${reference}}`);
    const limits = limitsInWords(part);
    if (limits !== void 0) notes.add(`${reference} is ${limits}`);
  }
  return { text: pieces.join(""), notes: [...notes] };
}
function textInWords(parts) {
  const named = namedText(parts);
  if (named === void 0) return "a text of which parts are known only when the template is used";
  const notes = named.notes.length === 0 ? "" : ` (${listed(named.notes, "and")})`;
  return `${named.text}${notes}`;
}
function limitsInWords(node) {
  const options = optionsInWords(node, maxDepth);
  if (options !== void 0) return options;
  const fallback = node.fallback && valueInWords(node.fallback, maxDepth);
  return fallback === void 0 ? void 0 : `by default ${fallback}`;
}
function optionsInWords(node, depth) {
  const words = optionWords(node, depth);
  return words && listed([...new Set(words)], "or");
}
function optionWords({ options }, depth) {
  if (options === void 0 || options.length === 0 || options.length > maxOptions || depth === 0)
    return void 0;
  const words = [];
  for (const option of options) {
    const nested = option?.kind === "opaque" ? optionWords(option, depth - 1) : void 0;
    const word = option === void 0 ? "no value" : valueInWords(option, depth - 1);
    if (nested !== void 0) words.push(...nested);
    else if (word !== void 0) words.push(word);
    else return void 0;
  }
  return words;
}
function valueInWords(node, depth) {
  switch (node.kind) {
    case "string":
      return wordOf(node.template ?? node.value);
    case "number":
    case "boolean":
      return String(node.value);
    case "array": {
      const items = node.items.map((item) => valueInWords(item, depth));
      const named = items.filter((item) => item !== void 0);
      return named.length < items.length ? void 0 : `[${named.join(", ")}]`;
    }
    case "opaque": {
      if (node.parts !== void 0) return namedText(node.parts)?.text;
      const options = optionsInWords(node, depth);
      if (options !== void 0) return options;
      return node.reference === void 0 ? void 0 : `the value of ${node.reference}`;
    }
    default:
      return void 0;
  }
}
function sourceInWords(name) {
  return name.startsWith(condition) ? `by the ${name}` : `the value of ${name}`;
}
function wordOf(text) {
  return text === "" || /\s/.test(text) ? JSON.stringify(text) : text;
}

// src/policy/explain/condition-words.ts
function usersInWords(conditions) {
  if (conditions.length === 0) return "any OS user, including root";
  return conditions.map(userInWords).join(", who must also be ");
}
function userInWords(condition2) {
  const { operator, operatorNode, values } = condition2;
  const names = valuesInWords(condition2);
  if (operator === void 0) return `an OS user by an unknown operator (${operatorNode.value})`;
  const weak = operator.ifExists || operator.quantifier === "ForAllValues" ? " (or a request without a user)" : "";
  switch (operator.base) {
    case "StringEquals":
      return `OS user ${names}${weak}`;
    case "StringEqualsIgnoreCase":
      return `OS user ${names} in any case${weak}`;
    case "StringLike":
      return `any OS user whose name matches ${names}${weak}`;
    case "StringNotEquals":
    case "StringNotEqualsIgnoreCase":
      return `any OS user except ${names}`;
    case "StringNotLike":
      return `any OS user whose name does not match ${names}`;
    case "Null":
      return values.some(({ text }) => text.toLowerCase() === "true") ? "no OS user at all" : "any OS user, including root";
    default:
      return `an OS user for whom ${operatorNode.value} ${names} holds`;
  }
}
function conditionInWords(condition2, thing) {
  const { operator, operatorNode, key, values } = condition2;
  const subject = subjectOf(key.value, thing);
  const names = valuesInWords(condition2);
  if (operator === void 0)
    return `${operatorNode.value} (an unknown operator) holds for ${subject} and ${names}`;
  const { base, ifExists, quantifier } = operator;
  if (base === "Null") {
    return values.some(({ text }) => text.toLowerCase() === "true") ? `${subject} is absent` : `${subject} is present`;
  }
  const each = quantifier === void 0 ? "" : quantifier === "ForAllValues" ? "every value of " : "some value of ";
  const passes = ifExists || quantifier === "ForAllValues" || quantifier === void 0 && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .isNegated */ .bX)(base) ? ", or it is absent" : "";
  return `${each}${subject} ${verbOf(base)} ${names}${passes}`;
}
function subjectOf(key, thing) {
  const canonical = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalKey */ .yk)(key);
  if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .isResourceTag */ .lL)(canonical)) return `the tag ${key.slice(key.indexOf("/") + 1)} of the ${thing}`;
  if (canonical === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .remotePortKey */ .$6) return "the port";
  if (canonical === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .privateIpAddressKey */ .Gb) return "the private address of the instance";
  if (canonical === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .maxTunnelDurationKey */ .eL) return "the maximum duration of the tunnel in seconds";
  return key;
}
var verbs = /* @__PURE__ */ new Map([
  ["StringEquals", "is"],
  ["StringNotEquals", "is not"],
  ["StringEqualsIgnoreCase", "is, in any case,"],
  ["StringNotEqualsIgnoreCase", "is not, in any case,"],
  ["StringLike", "matches"],
  ["StringNotLike", "does not match"],
  ["NumericEquals", "is"],
  ["NumericNotEquals", "is not"],
  ["NumericLessThan", "is less than"],
  ["NumericLessThanEquals", "is at most"],
  ["NumericGreaterThan", "is more than"],
  ["NumericGreaterThanEquals", "is at least"],
  ["DateEquals", "is"],
  ["DateNotEquals", "is not"],
  ["DateLessThan", "is before"],
  ["DateLessThanEquals", "is not after"],
  ["DateGreaterThan", "is after"],
  ["DateGreaterThanEquals", "is not before"],
  ["Bool", "is"],
  ["BinaryEquals", "is"],
  ["IpAddress", "is in"],
  ["NotIpAddress", "is not in"],
  ["ArnEquals", "matches"],
  ["ArnLike", "matches"],
  ["ArnNotEquals", "does not match"],
  ["ArnNotLike", "does not match"]
]);
function verbOf(base) {
  return verbs.get(base) ?? base;
}
function valuesInWords({ values, unknown = [] }) {
  const words = [...values.map(({ text }) => wordOf(text)), ...new Set(unknown.map(unknownValueInWords))];
  return words.length === 0 ? "nothing" : listed(words, "or");
}

// src/policy/explain/proofs.ts
function reachOf(policy, statement, action) {
  if ((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .findAllowed */ .E2)(policy, statement, action) !== void 0) return "some";
  const isKnown = !policy.incomplete && !policy.statements.some(hasUnknownParts);
  return isKnown && !(0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .isTooLarge */ .I9)(policy) && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .budgetOf */ .nT)(policy).isSpent ? "none" : "unknown";
}
function instanceOpenToRoot(policy, statement) {
  return (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .findAllowed */ .E2)(policy, statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG, { keys: { [_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .osUserKey */ .Jj]: "root" } })?.resource;
}
function hasUnknownParts(statement) {
  const { effect, action, resource, conditions } = statement;
  return effect === void 0 || action?.incomplete === true || resource?.incomplete === true || (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .hasHiddenConditions */ .dQ)(statement) || conditions.some(({ incomplete, operator }) => incomplete || operator === void 0);
}

// src/policy/explain/resource-words.ts
function resourcesInWords(resource, action, thing) {
  if (resource === void 0) return `an ${thing} that the policy does not name`;
  const reaching = resource.items.filter((node) => mayReach(node, action));
  const unknown = (resource.value.kind === "array" ? resource.value.items : [resource.value]).filter(
    isUnknown
  );
  const words = [
    .../* @__PURE__ */ new Set([
      ...reaching.map((node) => resourceInWords(node, thing)),
      ...resource.incomplete ? unknown.map((node) => unknownResourceInWords(node, action, thing)) : []
    ])
  ];
  if (resource.negated) {
    return words.length === 0 ? `every ${thing}` : `every ${thing} except ${listed(words, "and")}`;
  }
  return listed(words, "and");
}
function isUnknown(node) {
  return node.kind === "opaque";
}
function mayReach({ value }, action) {
  const target = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .resourceOf */ .KU)(action).replaceAll("*", _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .anyPart */ .iA);
  return value.includes("${") || !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .patternsAreDisjoint */ .u_)(value, target);
}
function unknownResourceInWords(node, action, thing) {
  const { options, fallback, parts, reference, range } = node;
  const unlimited = `${thing}s that are known only when the template is used`;
  if (parts !== void 0) {
    const named = namedText(parts);
    if (named === void 0 || (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_15__/* .parseArn */ .Lw)(named.text) === void 0) return unlimited;
    const notes = named.notes.length === 0 ? "" : ` (${listed(named.notes, "and")})`;
    return resourceInWords({ kind: "string", value: named.text, range }, thing) + notes;
  }
  const described = (some) => {
    const texts = some.filter((one) => one?.kind === "string");
    if (texts.length < some.length || texts.length > maxOptions) return void 0;
    const reaching = texts.filter((text) => mayReach(text, action));
    if (reaching.length === 0) return void 0;
    return listed([...new Set(reaching.map((text) => resourceInWords(text, thing)))], "or");
  };
  const words = options && described(options);
  if (words !== void 0) return reference === void 0 ? words : `${words} (${sourceInWords(reference)})`;
  const usual = fallback && described([fallback]);
  if (usual === void 0 || reference === void 0) return unlimited;
  return `${thing}s that ${reference} names (by default ${usual})`;
}
var stackRegion = "${AWS Region}";
var stackAccount = "${AWS AccountId}";
function resourceInWords({ value, template = value }, thing) {
  if (/^\*+$/.test(value)) return `every ${thing}`;
  const arn = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_15__/* .parseArn */ .Lw)(template.replace(/\$\{AWS::(\w+)\}/g, "${AWS $1}"));
  if (arn === void 0) return `every ${thing} whose ARN matches ${template}`;
  const id = asWritten(arn.resource.slice(arn.resource.indexOf("/") + 1));
  const which = /^\*+$/.test(id) ? `every ${thing}` : (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .hasWildcard */ .rl)(id) ? `every ${thing} whose ID matches ${id}` : `${thing} ${id}`;
  return `${which} ${inWords(arn.region, "in", "Region")} ${inWords(arn.account, "of", "account")}`;
}
function asWritten(part) {
  return part.replace(/\$\{AWS (\w+)\}/g, "${AWS::$1}");
}
function inWords(part, preposition, kind) {
  if (part === stackRegion || part === stackAccount) return `${preposition} the stack's ${kind}`;
  if (/^\*+$/.test(part)) return `${preposition} every ${kind}`;
  const written2 = asWritten(part);
  const named = kind === "Region" ? written2 : `${kind} ${written2}`;
  return (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .hasWildcard */ .rl)(part) ? `${preposition} every ${kind} that matches ${written2}` : `${preposition} ${named}`;
}

// src/policy/explain/explain.ts
var grants = [
  { action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG, says: "pushing an SSH key to", thing: "instance" },
  {
    action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSerialConsoleSshPublicKey */ .e$,
    says: "pushing a key for the serial console of",
    thing: "instance"
  },
  { action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .openTunnel */ .X, says: "opening a tunnel through", thing: "endpoint" }
];
var lookups = [
  { action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .describeInstances */ .cf, of: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG, says: "looking up instances (ec2:DescribeInstances)" },
  {
    action: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .describeInstanceConnectEndpoints */ .VJ,
    of: _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .openTunnel */ .X,
    says: "looking up endpoints (ec2:DescribeInstanceConnectEndpoints)"
  }
];
function explainPolicy(policy) {
  const allowed = [];
  const denied = [];
  const inert = [];
  for (const statement of policy.statements) {
    for (const grant of grants) {
      if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .actionMatches */ .GE)(statement, grant.action) === "no" || statement.effect === void 0) continue;
      const why = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .whyInert */ .Bb)(policy, statement, grant.action);
      if (why === void 0) {
        if (statement.effect === "Deny") denied.push(sentenceOf(statement, grant, denies));
        else {
          const reach = reachOf(policy, statement, grant.action);
          if (reach === "none") inert.push(unreachedSentence(policy, statement, grant.action));
          else allowed.push(sentenceOf(statement, grant, allows(policy, grant.action, reach)));
        }
      } else if ((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .namedAction */ .Yt)(statement, grant.action) !== void 0 || why.because !== "resource") {
        inert.push(inertSentence(statement, grant.action, why));
      }
    }
    for (const { action } of lookups) {
      if (statement.effect === void 0 || (0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .namedAction */ .Yt)(statement, action) === void 0) continue;
      const why = (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .whyInert */ .Bb)(policy, statement, action);
      if (why !== void 0) inert.push(inertSentence(statement, action, why));
    }
  }
  const sentences = [...allowed];
  if (allowed.length === 0) {
    sentences.push(
      policy.incomplete ? "No statement that is known here allows pushing a key or opening a tunnel." : "The policy does not allow pushing a key or opening a tunnel."
    );
  }
  sentences.push(
    ...lookupSentences(policy),
    ...denied,
    ...inert,
    ...rootSentence(policy),
    ...uncertain(policy)
  );
  return sentences;
}
function sentenceOf(statement, { action, says, thing }, verb) {
  const resources = resourcesInWords(statement.resource, action, thing);
  const isPush = action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG;
  const users = isPush ? ` as ${usersInWords((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .conditionsOn */ .yL)(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .osUserKey */ .Jj))}` : "";
  const words = conditionsInWords(statement, action, thing);
  const toAnyPort = action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .openTunnel */ .X && !words.some((word) => word.startsWith("if the port "));
  const parts = [...toAnyPort ? ["to any port"] : [], ...words.length > 0 ? [listed(words, "and")] : []];
  const end = parts.map((part) => `, ${part}`).join("");
  return `${capital((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement))} ${verb} ${says} ${resources}${users}${end}.`;
}
var denies = "denies, overriding every Allow,";
function allows(policy, action, reach) {
  if (reach === "some") return "allows";
  return denialsOf(policy, action).length === 0 ? "may allow" : "may allow, if no Deny excludes all of it,";
}
function unreachedSentence(policy, statement, action) {
  const reason = denialsOf(policy, action).length === 0 ? "no request meets all its conditions" : "what meets its conditions is denied";
  return `${capital((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement))} seems to allow ${action} but does not: ${reason}.`;
}
function denialsOf(policy, action) {
  return policy.statements.filter(
    (statement) => statement.effect === "Deny" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .actionMatches */ .GE)(statement, action) !== "no" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .whyInert */ .Bb)(policy, statement, action) === void 0
  );
}
function conditionsInWords(statement, action, thing) {
  const words = statement.conditions.filter(
    (condition2) => !(action === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalKey */ .yk)(condition2.key.value) === _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .osUserKey */ .Jj) && !(0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .alwaysHolds */ .gg)(condition2, action)
  ).map((condition2) => conditionInWords(condition2, thing));
  if ((0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .hasHiddenConditions */ .dQ)(statement))
    words.push("conditions that are known only when the template is used are met");
  return words.map((word) => `if ${word}`);
}
function inertSentence(statement, action, why) {
  const does = statement.effect === "Deny" ? "deny" : "allow";
  return `${capital((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement))} seems to ${does} ${action} but does not: ${reasonOf(why)}.`;
}
function reasonOf(why) {
  switch (why.because) {
    case "resource":
      return "the action does not work on any of its resources";
    case "denied":
      return `${(0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(why.by)} denies all of it`;
    case "condition": {
      const words = why.conditions.map(({ operatorNode, key }) => `${operatorNode.value} ${key.value}`);
      return words.length === 1 ? `no request of the action meets ${words[0]}` : `no request meets ${listed(words, "and")} at once`;
    }
  }
}
function lookupSentences(policy) {
  return lookups.flatMap(({ action, of, says }) => {
    const allowing = statementsAllowing(policy, action);
    if (allowing.length === 0 && !policy.incomplete) {
      if (statementsAllowing(policy, of).length === 0) return [];
      return policy.statements.some((statement) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .deniesAlways */ .EA)(statement, action)) ? [`It denies ${says}, whatever another policy allows.`] : [`It does not allow ${says}; another policy must.`];
    }
    const certain = allowing.filter((statement) => reachOf(policy, statement, action) === "some");
    const denied = denialsOf(policy, action).map(
      (statement) => `${capital((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement))} ${denies} ${says}${ifAny([statement], action)}.`
    );
    return [
      certain.length > 0 ? `It allows ${says}${ifAny(certain, action)}.` : `It may allow ${says}${ifAny(allowing, action)}.`,
      ...denied
    ];
  });
}
function statementsAllowing(policy, action) {
  return policy.statements.filter(
    (statement) => statement.effect !== "Deny" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .actionMatches */ .GE)(statement, action) !== "no" && (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .whyInert */ .Bb)(policy, statement, action) === void 0 && reachOf(policy, statement, action) !== "none"
  );
}
function ifAny(statements, action) {
  const alternatives = statements.map((statement) => conditionsInWords(statement, action, "resource"));
  if (alternatives.length === 0 || alternatives.some((words) => words.length === 0)) return "";
  return `, ${alternatives.map((words) => listed(words, "and")).join(", or ")}`;
}
function rootSentence(policy) {
  for (const statement of policy.statements) {
    const instance = instanceOpenToRoot(policy, statement);
    if (instance === void 0) continue;
    const limits = [
      ...conditionsInWords(statement, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG, "instance").length > 0 ? ["the other conditions are met"] : [],
      ...denialsOf(policy, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG).length > 0 ? ["no Deny applies"] : []
    ];
    const condition2 = limits.length === 0 ? "" : `, if ${listed(limits, "and")}`;
    return [
      `As a whole, the policy allows a login as root on ${instancesLike(statement, instance)} (${(0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement)})${condition2}.`
    ];
  }
  return [];
}
function instancesLike({ resource }, example) {
  if (resource === void 0 || resource.negated) return "any instance that it does not exclude";
  const item = resource.items.find(({ value }) => (0,_chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesWildcard */ ._W)(value, example));
  if (item === void 0) return "any instance that it names";
  const only = { ...resource, items: [item], incomplete: false };
  return resourcesInWords(only, _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_8__/* .sendSshPublicKey */ .lG, "instance").replace(/^every /, "any ");
}
function uncertain(policy) {
  const sentences = policy.statements.filter(hasUnknownParts).map(
    (statement) => `${capital((0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(statement))} has parts that are not known from this file, so its description is not certain.`
  );
  if (policy.incomplete) {
    sentences.push("Some statements are known only when the template is used; they may allow or deny more.");
  }
  return sentences;
}
function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// src/policy/explain/explain-file.ts
async function explainFile(fileName, text, variables = /* @__PURE__ */ new Map(), named = true) {
  const file = (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .withVariables */ .sO)(await (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .CJ)(fileName, text, named), variables);
  if (!named && isForeign(file)) return { explanations: [], problems: [] };
  const problems = problemsIn(file);
  return {
    // Policies that can be read are explained although others cannot.
    explanations: problems.length > unreadIn(file).length ? [] : file.documents.filter((document) => document.unread === void 0 && otherKind(document).length === 0).map((document) => ({
      path: document.path,
      sentences: explainPolicy((0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_2__/* .buildModel */ .y)(document.root)).map(
        (sentence) => (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .asTemplateWrites */ .Bl)(sentence, document, document.root.range)
      )
    })),
    problems
  };
}
function isForeign({ documents, problems }) {
  return problems.length === 0 && documents.every((document) => otherKind(document).length > 0);
}
function problemsIn(file) {
  if (file.problems.some(({ harmless }) => !harmless)) return file.problems;
  if (!file.holdsPolicy || file.documents.length === 0)
    return [{ range: { start: 0, end: 0 }, message: "The file contains no policy." }];
  const unread = unreadIn(file);
  const foreign = file.documents.flatMap(otherKind);
  if (foreign.length === file.documents.length) return foreign;
  const refused = (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .lintParsedFile */ .zy)(
    file,
    [_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonSyntax */ .WS, _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_6__/* .schema */ .wQ].map((rule) => ({ rule, severity: "error", settings: { osUsers: [], options: {} } }))
  );
  return [...refused, ...unread];
}
function unreadIn({ documents }) {
  return documents.flatMap(
    ({ root: { range }, unread: message }) => message === void 0 ? [] : [{ range, message }]
  );
}
function otherKind({ root, kind }) {
  const principal = (0,_chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_2__/* .buildModel */ .y)(root).statements.flatMap(({ node }) => node.properties).find(({ key }) => key.value === "Principal" || key.value === "NotPrincipal");
  if (principal === void 0) return [];
  const message = kind === "trust" ? "This is a trust policy: it says who can assume a role, not what the role can do." : "This is the policy of a resource: it has a Principal. Only identity policies can be explained.";
  return [{ range: principal.key.range, message }];
}

// src/cli/policy/explanation-json.ts
function explanationJson({ files, unread }) {
  return (0,_chunk_LNAJRXYL_js__WEBPACK_IMPORTED_MODULE_16__/* .jsonText */ .s)({
    policies: files.flatMap(
      ({ fileName, explanations }) => explanations.map(({ path, sentences }) => ({ file: fileName, path, sentences }))
    ),
    problems: files.flatMap(
      ({ fileName, problems }) => problems.map(({ start: { line, column, offset }, message }) => ({
        file: fileName,
        start: { line, column, offset },
        message
      }))
    ),
    unread: unread.map(({ fileName, message }) => ({ file: fileName, message }))
  });
}

// src/cli/policy/explanation-text.ts
var maxSentence = 1e5;
function explanationText({ files, unread }, displayName) {
  const several = files.length + unread.length > 1;
  const blocks = files.flatMap(
    ({ fileName, explanations }) => explanations.map(({ path, sentences }) => {
      const place = [several ? displayName(fileName) : "", path].filter((part) => part !== "").join(", ");
      return [
        ...place === "" ? [] : [`${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(place)}:`],
        ...sentences.map((sentence) => (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(sentence, maxSentence))
      ].join("\n");
    })
  );
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}
`;
}
function problemLines({ files, unread }, displayName) {
  return [
    ...files.flatMap(
      ({ fileName, problems }) => problems.map(
        ({ start: { line, column }, message }) => `${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(displayName(fileName))}:${line}:${column} ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(message)}`
      )
    ),
    ...unread.map(({ fileName, message }) => `${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(displayName(fileName))}: ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_17__/* .singleLine */ .pF)(message)}`)
  ];
}

// src/cli/policy/explain.ts
async function runExplain(paths, flags) {
  (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .allowClosedOutput */ .ro)();
  if (paths.includes("-") && paths.length > 1)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb("Standard input and files are not explained in one run; name one or the other.");
  const workspace = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_3__/* .Workspace */ .aR.around(process.cwd());
  const variables = (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(flags.variable ?? []);
  const explained = await explainAll(paths, workspace, variables);
  const failed = explained.files.some(({ problems }) => problems.length > 0) || explained.unread.length > 0;
  const isEmpty = !failed && explained.files.every(({ explanations }) => explanations.length === 0);
  if (flags.format === "json") {
    if (failed || isEmpty) process.exitCode = _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .usageExitCode */ .rP;
    await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .written */ .Mp)(process.stdout, explanationJson(explained));
    return;
  }
  const displayName = (name) => (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromHere */ .mO)(name, workspace);
  await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .written */ .Mp)(process.stdout, explanationText(explained, displayName));
  if (failed) throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(problemLines(explained, displayName).join("\n     "));
  if (isEmpty) throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb("No identity policy was found.");
}
async function explainAll(paths, workspace, variables) {
  const files = [];
  const unread = [];
  const sources = paths.includes("-") ? [await inputFile()] : (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFiles */ .l$)({ patterns: paths, directory: process.cwd(), workspace });
  for await (const source of sources) {
    if (source instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_5__/* .FileFailure */ .P) {
      unread.push(source);
      continue;
    }
    const { fileName, text, named } = source;
    const { explanations, problems } = await explainFile(fileName, text, variables, named);
    const positions = new _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_10__/* .SourceText */ .D(text);
    files.push({
      fileName,
      explanations,
      problems: problems.map(({ range, message }) => ({ start: positions.positionAt(range.start), message }))
    });
  }
  return { files, unread };
}
async function inputFile() {
  const fileName = "<stdin>";
  try {
    return { fileName, realPath: fileName, text: await (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_0__/* .standardInput */ .iQ)(fileName), named: true };
  } catch (thrown) {
    return _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_5__/* .FileFailure */ .P.from(fileName, thrown);
  }
}



/***/ })

};
;