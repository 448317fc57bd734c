"use strict";
exports.id = 835;
exports.ids = [835];
exports.modules = {

/***/ 9988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   vv: () => (/* binding */ rangeWithin),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
// src/policy/source-text.ts
var SourceText = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #lineStarts;
  /** Returns the line and column of an offset; one outside of the text counts as the nearest end. */
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
function placesIn(text, node) {
  const { start, end } = node.range;
  const raw = text.slice(start, end);
  const { value } = node;
  if (raw.startsWith('"')) {
    const read = readEscapes(raw.slice(1, -1), (index) => start + 1 + index);
    if (read.value === value) return read.starts;
  }
  return placesOfLines(raw, value, start) ?? Array.from({ length: value.length + 1 }, () => start);
}
function placesOfLines(raw, value, start) {
  const starts = [];
  let at = /^[|>]/.test(raw) ? raw.indexOf("\n") + 1 : /^["']/.test(raw) ? 1 : 0;
  for (const unit of value) {
    const isSpace = /\s/.test(unit);
    while (at < raw.length && raw.charAt(at) !== unit.charAt(0)) {
      const written = raw.charAt(at);
      if (/\s/.test(written)) {
        if (isSpace) break;
      } else if (isSpace) break;
      else if (written !== "'" || raw.charAt(at - 1) !== "'") return void 0;
      at++;
    }
    if (at >= raw.length && !isSpace) return void 0;
    for (let index = 0; index < unit.length; index++) starts.push(start + Math.min(at + index, raw.length));
    if (raw.charAt(at) === unit.charAt(0) || /\s/.test(raw.charAt(at))) at += unit.length;
  }
  starts.push(start + Math.min(at, raw.length));
  return starts;
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




/***/ }),

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   QN: () => (/* binding */ arnOffsets),
/* harmony export */   us: () => (/* binding */ expandShortArn)
/* harmony export */ });
// src/policy/tables/arn.ts
var colons = 5;
function partsOf(text) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < colons; at++) {
    if (text[at] === ":") {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (text.startsWith("${", at)) {
      const end = text.indexOf("}", at);
      if (end < 0) return void 0;
      at = end;
    }
  }
  return { parts, rest: text.slice(start) };
}
function parseArn(text) {
  const found = partsOf(text);
  if (found === void 0) return void 0;
  const [arn, partition, service, region, account] = found.parts;
  const resource = found.rest;
  if (arn !== "arn" || account === void 0 || resource === "") return void 0;
  return { partition: partition ?? "", service: service ?? "", region: region ?? "", account, resource };
}
function expandShortArn(pattern) {
  if (!pattern.startsWith("arn:") || pattern.endsWith("*")) return pattern;
  const found = partsOf(pattern);
  if (found === void 0) return pattern;
  const missing = colons - found.parts.length;
  if (missing === 0) return pattern;
  return `${pattern.endsWith(":") ? `${pattern}*` : pattern}${":*".repeat(missing)}`;
}
function arnOffsets(arn) {
  const partition = "arn:".length;
  const service = partition + arn.partition.length + 1;
  const region = service + arn.service.length + 1;
  const account = region + arn.region.length + 1;
  const resource = account + arn.account.length + 1;
  return {
    partition: [partition, partition + arn.partition.length],
    service: [service, service + arn.service.length],
    region: [region, region + arn.region.length],
    account: [account, account + arn.account.length],
    resource: [resource, resource + arn.resource.length]
  };
}




/***/ }),

/***/ 9724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ remotePortKey),
/* harmony export */   $T: () => (/* binding */ holdsWhereAbsent),
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   AX: () => (/* binding */ useBudgetOf),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Bb: () => (/* binding */ whyInert),
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   C: () => (/* binding */ conditionHolds),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   EA: () => (/* binding */ deniesAlways),
/* harmony export */   FY: () => (/* binding */ shareBudget),
/* harmony export */   Fr: () => (/* binding */ mayBeResource),
/* harmony export */   GE: () => (/* binding */ actionMatches),
/* harmony export */   Gb: () => (/* binding */ privateIpAddressKey),
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   JQ: () => (/* binding */ patternCovers),
/* harmony export */   Jj: () => (/* binding */ osUserKey),
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Lc: () => (/* binding */ require_ipaddr),
/* harmony export */   NL: () => (/* binding */ statementMatches),
/* harmony export */   Nv: () => (/* binding */ conditionOperators),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   Se: () => (/* binding */ cannotAllHold),
/* harmony export */   V: () => (/* binding */ stepsForFile),
/* harmony export */   VJ: () => (/* binding */ describeInstanceConnectEndpoints),
/* harmony export */   Wi: () => (/* binding */ isIdentityStatement),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   _N: () => (/* binding */ forPattern),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   bX: () => (/* binding */ isNegated),
/* harmony export */   bm: () => (/* binding */ eicActions),
/* harmony export */   cF: () => (/* binding */ hasVariables),
/* harmony export */   cf: () => (/* binding */ describeInstances),
/* harmony export */   dQ: () => (/* binding */ hasHiddenConditions),
/* harmony export */   e$: () => (/* binding */ sendSerialConsoleSshPublicKey),
/* harmony export */   eL: () => (/* binding */ maxTunnelDurationKey),
/* harmony export */   g: () => (/* binding */ statementCovers),
/* harmony export */   gg: () => (/* binding */ alwaysHolds),
/* harmony export */   i7: () => (/* binding */ hasOneValue),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   ib: () => (/* binding */ regionContradiction),
/* harmony export */   k$: () => (/* binding */ literalStar),
/* harmony export */   lG: () => (/* binding */ sendSshPublicKey),
/* harmony export */   lL: () => (/* binding */ isResourceTag),
/* harmony export */   lq: () => (/* binding */ literalQuestionMark),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   pL: () => (/* binding */ denies),
/* harmony export */   pi: () => (/* binding */ neverHolds),
/* harmony export */   pn: () => (/* binding */ wildcardMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   s6: () => (/* binding */ isEmptyList),
/* harmony export */   u_: () => (/* binding */ patternsAreDisjoint),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   yL: () => (/* binding */ conditionsOn),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9354);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5891);



// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P)({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
    (function(root) {
      "use strict";
      const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
      const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      };
      const octalRegex = new RegExp(`^0[0-7]+$`, "i");
      const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
      const zoneIndex = "%[0-9a-z]{1,}";
      const ipv6Part = "(?:[0-9a-f]+::?)+";
      const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        "native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string, parts) {
        if (string.indexOf("::") !== string.lastIndexOf("::")) {
          return null;
        }
        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;
        if (zoneId) {
          zoneId = zoneId.substring(1);
          string = string.replace(/%.+$/, "");
        }
        while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) {
          colonCount++;
        }
        if (string.substr(0, 2) === "::") {
          colonCount--;
        }
        if (string.substr(-2, 2) === "::") {
          colonCount--;
        }
        if (colonCount >= parts) {
          return null;
        }
        replacementCount = parts - colonCount;
        replacement = ":";
        while (replacementCount--) {
          replacement += "0:";
        }
        string = string.replace("::", replacement);
        if (string[0] === ":") {
          string = string.slice(1);
        }
        if (string[string.length - 1] === ":") {
          string = string.slice(0, -1);
        }
        parts = (function() {
          const ref = string.split(":");
          const results = [];
          for (let i = 0; i < ref.length; i++) {
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          }
          return results;
        })();
        return {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        }
        let part = 0;
        let shift;
        while (cidrBits > 0) {
          shift = partSize - cidrBits;
          if (shift < 0) {
            shift = 0;
          }
          if (first[part] >> shift !== second[part] >> shift) {
            return false;
          }
          cidrBits -= partSize;
          part += 1;
        }
        return true;
      }
      function parseIntAuto(string) {
        if (hexRegex.test(string)) {
          return parseInt(string, 16);
        }
        if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
          if (octalRegex.test(string)) {
            return parseInt(string, 8);
          }
          throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
      }
      function padPart(part, length) {
        while (part.length < length) {
          part = `0${part}`;
        }
        return part;
      }
      const ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4) {
            throw new Error("ipaddr: ipv4 octet count should be 4");
          }
          let i, octet;
          for (i = 0; i < octets.length; i++) {
            octet = octets[i];
            if (!(0 <= octet && octet <= 255)) {
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
            }
          }
          this.octets = octets;
        }
        IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          "private": [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        };
        IPv4.prototype.kind = function() {
          return "ipv4";
        };
        IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv4") {
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          }
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };
        IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          };
          let i, octet, zeros;
          for (i = 3; i >= 0; i -= 1) {
            octet = this.octets[i];
            if (octet in zerotable) {
              zeros = zerotable[octet];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 8) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 32 - cidr;
        };
        IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr2.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv4.isValid = function(string) {
        try {
          new this(this.parser(string));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDR = function(string) {
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidFourPartDecimal = function(string) {
        if (ipaddr2.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string) {
        const match = string.match(/^(.+)\/(\d+)$/);
        if (!ipaddr2.IPv4.isValidCIDR(string) || !match) {
          return false;
        }
        return ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr2.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.parse = function(string) {
        const parts = this.parser(string);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr2.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          const maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            const parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      };
      ipaddr2.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet)) {
          return (function() {
            const ref = match.slice(1, 6);
            const results = [];
            for (let i = 0; i < ref.length; i++) {
              part = ref[i];
              results.push(parseIntAuto(part));
            }
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.longValue)) {
          value = parseIntAuto(match[1]);
          if (value > 4294967295 || value < 0) {
            throw new Error("ipaddr: address outside defined range");
          }
          return (function() {
            const results = [];
            let shift;
            for (shift = 0; shift <= 24; shift += 8) {
              results.push(value >> shift & 255);
            }
            return results;
          })().reverse();
        } else if (match = string.match(ipv4Regexes.twoOctet)) {
          return (function() {
            const ref = match.slice(1, 4);
            const results = [];
            value = parseIntAuto(ref[1]);
            if (value > 16777215 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(value >> 16 & 255);
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.threeOctet)) {
          return (function() {
            const ref = match.slice(1, 5);
            const results = [];
            value = parseIntAuto(ref[2]);
            if (value > 65535 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(parseIntAuto(ref[1]));
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else {
          return null;
        }
      };
      ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16) {
            this.parts = [];
            for (i = 0; i <= 14; i += 2) {
              this.parts.push(parts[i] << 8 | parts[i + 1]);
            }
          } else if (parts.length === 8) {
            this.parts = parts;
          } else {
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          }
          for (i = 0; i < this.parts.length; i++) {
            part = this.parts[i];
            if (!(0 <= part && part <= 65535)) {
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
            }
          }
          if (zoneId) {
            this.zoneId = zoneId;
          }
        }
        IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        };
        IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        };
        IPv6.prototype.kind = function() {
          return "ipv6";
        };
        IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv6") {
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          }
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };
        IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          };
          let part, zeros;
          for (let i = 7; i >= 0; i -= 1) {
            part = this.parts[i];
            if (part in zerotable) {
              zeros = zerotable[part];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 16) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 128 - cidr;
        };
        IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv6.prototype.toByteArray = function() {
          let part;
          const bytes = [];
          const ref = this.parts;
          for (let i = 0; i < ref.length; i++) {
            part = ref[i];
            bytes.push(part >> 8);
            bytes.push(part & 255);
          }
          return bytes;
        };
        IPv6.prototype.toFixedLengthString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(padPart(this.parts[i].toString(16), 4));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress()) {
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          }
          const ref = this.parts.slice(-2);
          const high = ref[0];
          const low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        };
        IPv6.prototype.toNormalizedString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(this.parts[i].toString(16));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toRFC5952String = function() {
          const regex = /((^|:)(0(:|$)){2,})/g;
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          const normalized = this.toNormalizedString();
          const string = normalized.slice(0, normalized.length - suffix.length);
          let bestMatchIndex = 0;
          let bestMatchLength = -1;
          let bestMatchGroups = -1;
          let match;
          while (match = regex.exec(string)) {
            const groups = (match[0].match(/0/g) || []).length;
            if (groups > bestMatchGroups) {
              bestMatchGroups = groups;
              bestMatchIndex = match.index;
              bestMatchLength = match[0].length;
            }
          }
          if (bestMatchLength < 0) {
            return string + suffix;
          }
          return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };
        IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        };
        return IPv6;
      })();
      ipaddr2.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv6.isValid = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          const addr = this.parser(string);
          new this(addr.parts, addr.zoneId);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.isValidCIDR = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.parse = function(string) {
        const addr = this.parser(string);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr2.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      };
      ipaddr2.IPv6.parser = function(string) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string.match(ipv6Regexes.deprecatedTransitional)) {
          return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
          return expandIPv6(string, 8);
        }
        if (match = string.match(ipv6Regexes.transitional)) {
          zoneId = match[6] || "";
          addr = match[1];
          if (!match[1].endsWith("::")) {
            addr = addr.slice(0, -1);
          }
          addr = expandIPv6(addr + zoneId, 6);
          if (addr && addr.parts) {
            octets = [
              parseInt(match[2]),
              parseInt(match[3]),
              parseInt(match[4]),
              parseInt(match[5])
            ];
            for (i = 0; i < octets.length; i++) {
              octet = octets[i];
              if (!(0 <= octet && octet <= 255)) {
                return null;
              }
            }
            addr.parts.push(octets[0] << 8 | octets[1]);
            addr.parts.push(octets[2] << 8 | octets[3]);
            return {
              parts: addr.parts,
              zoneId: addr.zoneId
            };
          }
        }
        return null;
      };
      ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.fromByteArray = function(bytes) {
        const length = bytes.length;
        if (length === 4) {
          return new ipaddr2.IPv4(bytes);
        } else if (length === 16) {
          return new ipaddr2.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr2.isValid = function(string) {
        return ipaddr2.IPv6.isValid(string) || ipaddr2.IPv4.isValid(string);
      };
      ipaddr2.isValidCIDR = function(string) {
        return ipaddr2.IPv6.isValidCIDR(string) || ipaddr2.IPv4.isValidCIDR(string);
      };
      ipaddr2.parse = function(string) {
        if (ipaddr2.IPv6.isValid(string)) {
          return ipaddr2.IPv6.parse(string);
        } else if (ipaddr2.IPv4.isValid(string)) {
          return ipaddr2.IPv4.parse(string);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr2.parseCIDR = function(string) {
        try {
          return ipaddr2.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      };
      ipaddr2.process = function(string) {
        const addr = this.parse(string);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        if (defaultName === void 0 || defaultName === null) {
          defaultName = "unicast";
        }
        for (rangeName in rangeList) {
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            rangeSubnets = rangeList[rangeName];
            if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
              rangeSubnets = [rangeSubnets];
            }
            for (i = 0; i < rangeSubnets.length; i++) {
              subnet = rangeSubnets[i];
              if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                return rangeName;
              }
            }
          }
        }
        return defaultName;
      };
      if (typeof module !== "undefined" && module.exports) {
        module.exports = ipaddr2;
      } else {
        root.ipaddr = ipaddr2;
      }
    })(exports);
  }
});

// src/policy/semantics/condition-key.ts
function canonicalKey(key) {
  const lower = key.toLowerCase();
  return lower.startsWith("ec2:resourcetag/") ? `aws:${lower.slice(4)}` : lower;
}
var osUserKey = "ec2:osuser";
var remotePortKey = "ec2-instance-connect:remoteport";
var privateIpAddressKey = "ec2-instance-connect:privateipaddress";
var maxTunnelDurationKey = "ec2-instance-connect:maxtunnelduration";
function isResourceTag(key) {
  return key.startsWith("aws:resourcetag/");
}
var lists = /* @__PURE__ */ new Set([
  "aws:calledvia",
  "aws:principalorgpaths",
  "aws:principalservicenameslist",
  "aws:resourceorgpaths",
  "aws:sourceorgpaths",
  "aws:tagkeys"
]);
function hasOneValue(key) {
  return /^(?:aws|ec2|ec2-instance-connect):/.test(key) && !lists.has(key);
}

// src/policy/wildcard.ts
function matchesWildcard(pattern, text, starInText = "letter") {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pattern[next];
    if (wanted === "*") {
      star = next++;
      resume = at;
    } else if (wanted === text[at] || wanted === "?" && (starInText === "letter" || text[at] !== "*")) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[next] === "*") next++;
  return next === pattern.length;
}
function wildcardMatcher(pattern, starInText = "letter") {
  const [first = "", ...rest] = pattern.replaceAll(/\*+/g, "*").split("*");
  const last = rest.pop();
  const barred = starInText === "any" ? "*" : void 0;
  if (last === void 0) return (text) => text.length === first.length && isAt(text, first, 0, barred);
  const least = first.length + last.length;
  return (text) => {
    const end = text.length - last.length;
    if (text.length < least || !isAt(text, first, 0, barred) || !isAt(text, last, end, barred)) return false;
    let at = first.length;
    for (const piece of rest) {
      const found = find(text, piece, at, end, barred);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return true;
  };
}
function isAt(text, piece, offset, barred) {
  if (!piece.includes("?")) return text.startsWith(piece, offset);
  for (let index = 0; index < piece.length; index++) {
    const letter = text[offset + index];
    if (piece[index] === "?" ? letter === barred : piece[index] !== letter) return false;
  }
  return true;
}
function find(text, piece, from, end, barred) {
  if (!piece.includes("?")) {
    const found = text.indexOf(piece, from);
    return found + piece.length > end ? -1 : found;
  }
  for (let offset = from; offset + piece.length <= end; offset++) {
    if (isAt(text, piece, offset, barred)) return offset;
  }
  return -1;
}

// src/policy/semantics/condition-holds.ts
var import_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f)(require_ipaddr());

// src/policy/semantics/policy-variables.ts
var variable = /\$\{([^}]*)\}/g;
var literalStar = "";
var literalQuestionMark = "";
function hasVariables({ root, version }) {
  if (version !== void 0) return version.value === "2012-10-17";
  return root.properties.some(({ key, value }) => key.value === "Version" && value.kind === "opaque");
}
function holdsVariable(text) {
  return text.includes("${") && [...text.matchAll(variable)].some(([, name = ""]) => !/^[*?$]$/.test(name));
}
function withoutVariables(text, instead) {
  return text.replace(variable, instead);
}
function unescaped(text) {
  return text.replace(/\$\{([*?$])\}/g, "$1");
}
function fillVariables(text, request) {
  if (!text.includes("${")) return text;
  let known = true;
  const filled = text.replace(variable, (_, inner) => {
    if (inner === "*") return literalStar;
    if (inner === "?") return literalQuestionMark;
    if (inner === "$") return "$";
    const [name = "", fallback] = inner.split(",");
    const values = request.keys.get(canonicalKey(name.trim()));
    const value = values?.length === 1 ? values[0] : /^\s*'(.*)'\s*$/.exec(fallback ?? "")?.[1];
    if (value === void 0) known = false;
    return (value ?? "").replaceAll("*", literalStar).replaceAll("?", literalQuestionMark);
  });
  return known ? filled : void 0;
}
function literally(filled) {
  return filled.replaceAll(literalStar, "*").replaceAll(literalQuestionMark, "?");
}
function forPattern(text, pattern) {
  if (!pattern.includes(literalStar) && !pattern.includes(literalQuestionMark)) return text;
  return text.replaceAll("*", literalStar).replaceAll("?", literalQuestionMark);
}

// src/policy/semantics/truth.ts
function all(truths) {
  let result = "yes";
  for (const truth of truths) {
    if (truth === "no") return "no";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}
function any(truths) {
  let result = "no";
  for (const truth of truths) {
    if (truth === "yes") return "yes";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}
function not(truth) {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
}
function truthOf(value) {
  return value ? "yes" : "no";
}

// src/policy/semantics/condition-holds.ts
function numbers(test) {
  return (given, wanted) => isNumber(given) && isNumber(wanted) && test(Number(given), Number(wanted));
}
function dates(test) {
  return (given, wanted) => {
    const [left, right] = [milliseconds(given), milliseconds(wanted)];
    return !Number.isNaN(left) && !Number.isNaN(right) && test(left, right);
  };
}
var same = (given, wanted) => given === literally(wanted);
var sameButCase = (given, wanted) => given.toLowerCase() === literally(wanted).toLowerCase();
var like = (given, wanted) => matchesWildcard(wanted, forPattern(given, wanted));
var comparisons = /* @__PURE__ */ new Map([
  ["StringEquals", same],
  ["StringEqualsIgnoreCase", sameButCase],
  ["StringLike", like],
  ["NumericEquals", numbers((given, wanted) => given === wanted)],
  ["NumericLessThan", numbers((given, wanted) => given < wanted)],
  ["NumericLessThanEquals", numbers((given, wanted) => given <= wanted)],
  ["NumericGreaterThan", numbers((given, wanted) => given > wanted)],
  ["NumericGreaterThanEquals", numbers((given, wanted) => given >= wanted)],
  ["DateEquals", dates((given, wanted) => given === wanted)],
  ["DateLessThan", dates((given, wanted) => given < wanted)],
  ["DateLessThanEquals", dates((given, wanted) => given <= wanted)],
  ["DateGreaterThan", dates((given, wanted) => given > wanted)],
  ["DateGreaterThanEquals", dates((given, wanted) => given >= wanted)],
  ["Bool", sameButCase],
  ["BinaryEquals", same],
  ["IpAddress", isInNetwork],
  ["ArnEquals", isArnLike],
  ["ArnLike", isArnLike]
]);
function isNegated(base) {
  return base.includes("Not");
}
function holdsWhereAbsent({ operator, values, incomplete }) {
  if (operator === void 0) return "unknown";
  const { base, ifExists, quantifier } = operator;
  if (base === "Null") {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === "true")), unless(!incomplete)]);
  }
  if (ifExists || quantifier === "ForAllValues") return "yes";
  return truthOf(quantifier === void 0 && isNegated(base));
}
function conditionHolds(condition, policy, request) {
  const { operator, key, values, incomplete } = condition;
  const given = request.keys.get(canonicalKey(key.value));
  if (given === void 0) return holdsWhereAbsent(condition);
  if (operator === void 0) return "unknown";
  const { base, quantifier } = operator;
  if (base === "Null") {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === "false")), unless(!incomplete)]);
  }
  const comparison = comparisons.get(base.replace("Not", ""));
  if (comparison === void 0) return "unknown";
  const filling = hasVariables(policy);
  const matches = (value) => any([
    ...values.map(({ text }) => {
      const wanted = filling ? fillVariables(text, request) : text;
      return truthOf(wanted !== void 0 && comparison(value, wanted));
    }),
    unless(!incomplete)
  ]);
  if (!isNegated(base))
    return quantifier === "ForAllValues" ? all(given.map(matches)) : any(given.map(matches));
  const differs = given.map((value) => not(matches(value)));
  return quantifier === "ForAnyValue" ? any(differs) : all(differs);
}
function conditionsHold(statement, policy, request) {
  return all([
    ...statement.conditions.map((condition) => conditionHolds(condition, policy, request)),
    hasHiddenConditions(statement) ? "unknown" : "yes"
  ]);
}
function hasHiddenConditions({ conditionNode }) {
  if (conditionNode === void 0) return false;
  if (conditionNode.kind === "opaque") return true;
  return conditionNode.kind === "object" && conditionNode.properties.some(({ value }) => value.kind === "opaque");
}
function unless(known) {
  return known ? "no" : "unknown";
}
function isNumber(text) {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
function milliseconds(text) {
  return isNumber(text) && !/^\d{4}$/.test(text) ? Number(text) * 1e3 : Date.parse(text);
}
function isInNetwork(given, wanted) {
  const network = networkOf(wanted);
  if (network === void 0 || !import_ipaddr.default.isValid(given)) return false;
  const address = import_ipaddr.default.parse(given);
  return address.kind() === network[0].kind() && address.match(network);
}
function networkOf(text) {
  const family = text.includes(":") ? import_ipaddr.default.IPv6 : import_ipaddr.default.IPv4;
  if (text.includes("/")) return family.isValidCIDR(text) ? family.parseCIDR(text) : void 0;
  if (!family.isValid(text)) return void 0;
  const address = family.parse(text);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}
function isArnLike(given, wanted) {
  const givenParts = arnParts(given);
  if (givenParts === void 0) return false;
  return arnParts(wanted)?.every((part, index) => like(givenParts[index] ?? "", part)) ?? false;
}
function arnParts(text) {
  const parts = text.split(":");
  return parts[0] === "arn" && parts.length >= 6 ? [...parts.slice(0, 5), parts.slice(5).join(":")] : void 0;
}

// src/policy/semantics/memoized.ts
function memoized(compute) {
  const results = /* @__PURE__ */ new WeakMap();
  return (subject, name) => {
    let ofSubject = results.get(subject);
    if (ofSubject === void 0) {
      ofSubject = /* @__PURE__ */ new Map();
      results.set(subject, ofSubject);
    }
    let result = ofSubject.get(name);
    if (result === void 0) {
      result = compute(subject, name);
      ofSubject.set(name, result);
    }
    return result;
  };
}

// src/policy/semantics/decide.ts
function actionMatches({ action: patterns }, action) {
  return patterns === void 0 ? "unknown" : includesAction(patterns, action);
}
var includesAction = memoized((patterns, action) => {
  const wanted = action.toLowerCase();
  return inList(patterns, (pattern) => matchesWildcard(pattern.toLowerCase(), wanted));
});
function resourceMatches({ resource: patterns }, policy, request) {
  if (patterns === void 0) return "unknown";
  const filling = hasVariables(policy);
  return inList(patterns, (pattern) => {
    const full = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(pattern);
    const filled = filling ? fillVariables(full, request) : full;
    return filled !== void 0 && matchesWildcard(filled, forPattern(request.resource, filled));
  });
}
function statementMatches(statement, policy, request) {
  const action = actionMatches(statement, request.action);
  if (action === "no") return "no";
  const resource = resourceMatches(statement, policy, request);
  if (resource === "no") return "no";
  return all([
    action,
    resource,
    conditionsHold(statement, policy, request),
    // The effect is Allow or Deny only after the template is used.
    statement.effect === void 0 ? "unknown" : "yes"
  ]);
}
function decide(policy, request) {
  const hidden = policy.incomplete ? "unknown" : "no";
  function* matching(effect) {
    for (const statement of policy.statements) {
      if (statement.effect === effect || statement.effect === void 0)
        yield statementMatches(statement, policy, request);
    }
    yield hidden;
  }
  const denied = any(matching("Deny"));
  if (denied === "yes") return "denied";
  const allowed = any(matching("Allow"));
  if (allowed === "no") return "not-allowed";
  return denied === "no" && allowed === "yes" ? "allowed" : "unknown";
}
function inList({ items, negated, incomplete }, matches) {
  const isListed = items.some(({ value }) => matches(value));
  const listed2 = !isListed && incomplete ? "unknown" : truthOf(isListed);
  return negated ? not(listed2) : listed2;
}

// src/policy/semantics/eic-actions.ts
var sendSshPublicKey = "ec2-instance-connect:SendSSHPublicKey";
var sendSerialConsoleSshPublicKey = "ec2-instance-connect:SendSerialConsoleSSHPublicKey";
var openTunnel = "ec2-instance-connect:OpenTunnel";
var describeInstances = "ec2:DescribeInstances";
var describeInstanceConnectEndpoints = "ec2:DescribeInstanceConnectEndpoints";
var eicActions = [
  sendSshPublicKey,
  sendSerialConsoleSshPublicKey,
  openTunnel,
  describeInstances,
  describeInstanceConnectEndpoints
];
var instances = "arn:*:ec2:*:*:instance/*";
var endpoints = "arn:*:ec2:*:*:instance-connect-endpoint/*";
var facts = {
  [sendSshPublicKey]: { resource: instances, always: [osUserKey], sometimes: [] },
  [sendSerialConsoleSshPublicKey]: { resource: instances, always: [], sometimes: [] },
  [openTunnel]: {
    resource: endpoints,
    always: [remotePortKey, privateIpAddressKey],
    sometimes: [maxTunnelDurationKey]
  },
  [describeInstances]: { resource: "*", always: ["ec2:region"], sometimes: [] },
  [describeInstanceConnectEndpoints]: { resource: "*", always: ["ec2:region"], sometimes: [] }
};
function resourceOf(action) {
  return facts[action].resource;
}
var everyRequest = /* @__PURE__ */ new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:userid"
]);
var callerKeys = /* @__PURE__ */ new Set(["ec2:roledelivery", "ec2:sourceinstancearn"]);
var callerPrefixes = /* @__PURE__ */ new Set(["aws", "saml", "sts"]);
function presence(action, key) {
  const canonical = canonicalKey(key);
  const { resource, always, sometimes } = facts[action];
  if (always.includes(canonical) || everyRequest.has(canonical)) return "always";
  if (sometimes.includes(canonical) || callerKeys.has(canonical)) return "sometimes";
  if (isResourceTag(canonical)) return resource === "*" ? "never" : "sometimes";
  if (canonical.startsWith("aws:requesttag/") || canonical === "aws:tagkeys") return "never";
  const prefix = canonical.slice(0, Math.max(0, canonical.indexOf(":")));
  return prefix === "" || prefix.includes(".") || callerPrefixes.has(prefix) ? "sometimes" : "never";
}

// src/policy/semantics/budget.ts
var stepsForPolicy = 5e5;
var stepsForFile = 2e7;
var maxKept = 100;
var Budget = class {
  #left;
  #isOpen = false;
  #shared;
  #kept = /* @__PURE__ */ new Set();
  /** @param shared a second limit, which several budgets have in common */
  constructor(steps, shared) {
    this.#left = steps;
    this.#shared = shared;
  }
  /** Takes steps. False if too few are left, and from then on: the caller then has to leave the work undone. */
  spend(steps) {
    if (this.#left < steps || this.#shared?.spend(steps) === false) this.#left = -1;
    else this.#left -= steps;
    return this.#left >= 0;
  }
  /** As `spend`, for work whose result is kept for all policies of the file: free if it was done a short time ago. */
  spendOnce(work, steps) {
    const kept = (this.#shared ?? this).#kept;
    if (kept.has(work)) return this.#left >= 0;
    if (kept.size >= maxKept) kept.clear();
    kept.add(work);
    return this.spend(steps);
  }
  /** Records that a question was left open, for a limit of its own; other questions can still be answered. */
  leaveOpen() {
    this.#isOpen = true;
  }
  /** Whether no steps are left. */
  get isExhausted() {
    return this.#left < 0;
  }
  /** Whether work was left undone. */
  get isSpent() {
    return this.#isOpen || this.#left < 0;
  }
};
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(policy) {
  let budget = budgets.get(policy);
  if (budget === void 0) {
    budget = new Budget(stepsForPolicy);
    budgets.set(policy, budget);
  }
  return budget;
}
function shareBudget(policy, file) {
  budgets.set(policy, new Budget(stepsForPolicy, file));
}
function useBudgetOf(other, policy) {
  budgets.set(policy, budgetOf(other));
}

// src/policy/semantics/patterns.ts
function patternCovers(wide, narrow) {
  return matchesWildcard(wide, narrow, "any");
}
var anyPart = "";
var maxPairs = 1e6;
function patternsAreDisjoint(left, right) {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.includes(anyPart) || right.includes(anyPart))
    return !agree(left, right, Math.min(firstStar(left), firstStar(right))) || areDisjointStepwise(left, right);
  const [leftStar, rightStar] = [left.indexOf("*"), right.indexOf("*")];
  if (leftStar < 0 && rightStar < 0) return left.length !== right.length || !agree(left, right, left.length);
  if (leftStar < 0) return isNeverLike(left, right);
  if (rightStar < 0) return isNeverLike(right, left);
  if (!agree(left, right, Math.min(leftStar, rightStar))) return true;
  const [leftEnd, rightEnd] = [
    left.slice(left.lastIndexOf("*") + 1),
    right.slice(right.lastIndexOf("*") + 1)
  ];
  const shorter = Math.min(leftEnd.length, rightEnd.length);
  return !agree(leftEnd.slice(leftEnd.length - shorter), rightEnd.slice(rightEnd.length - shorter), shorter);
}
function agree(left, right, length) {
  for (let at = 0; at < length; at++) {
    if (left[at] !== right[at] && left[at] !== "?" && right[at] !== "?") return false;
  }
  return true;
}
function isNeverLike(fixed, pattern) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop() ?? "";
  const end = fixed.length - last.length;
  if (end < first.length || !agree(fixed, first, first.length)) return true;
  if (!agree(fixed.slice(end), last, last.length)) return true;
  if (fixed.length * pattern.length > maxPairs) return false;
  let at = first.length;
  for (const piece of rest) {
    while (at + piece.length <= end && !agree(fixed.slice(at, at + piece.length), piece, piece.length)) at++;
    at += piece.length;
    if (at > end) return true;
  }
  return false;
}
function firstStar(pattern) {
  const star = pattern.search(/[*\uE002]/);
  return star < 0 ? pattern.length : star;
}
function areDisjointStepwise(left, right) {
  if (left.length * right.length > maxPairs) return false;
  let before = new Uint8Array(right.length + 1);
  for (let i = 0; i <= left.length; i++) {
    const row = new Uint8Array(right.length + 1);
    for (let j = 0; j <= right.length; j++) {
      const l = left[i - 1];
      const r = right[j - 1];
      const reached = i === 0 && j === 0 || // A star of one side matches nothing, or one more letter of the other side.
      before[j] === 1 && (isStar(l) || isStar(r) && takes(r, l)) || row[j - 1] === 1 && (isStar(r) || isStar(l) && takes(l, r)) || before[j - 1] === 1 && j > 0 && takes(l, r) && takes(r, l);
      row[j] = reached ? 1 : 0;
    }
    before = row;
  }
  return before[right.length] !== 1;
}
function isStar(symbol) {
  return symbol === "*" || symbol === anyPart;
}
function takes(symbol, other) {
  if (symbol === "*" || symbol === "?" || other === "*" || other === "?" || symbol === other) return true;
  return symbol === anyPart ? other !== ":" && other !== "/" : other === anyPart && takes(other, symbol);
}
function hasWildcard(pattern) {
  return pattern.includes("*") || pattern.includes("?") || pattern.includes(anyPart);
}
function exampleOf(pattern, forStar = "x", forQuestionMark = "0") {
  return pattern.replaceAll(/\*+/g, forStar).replaceAll("?", forQuestionMark);
}

// src/policy/semantics/contradiction.ts
function contradictions(conditions, policy) {
  const byKey = /* @__PURE__ */ new Map();
  for (const condition of conditions) {
    if (condition.operator === void 0 || condition.operator.quantifier !== void 0) continue;
    const key = canonicalKey(condition.key.value);
    const group = byKey.get(key);
    if (group === void 0) byKey.set(key, [condition]);
    else group.push(condition);
  }
  return [...byKey].filter(([key, group]) => group.length > 1 && cannotAllHold(key, group, policy)).map(([, group]) => group);
}
function cannotAllHold(key, group, policy) {
  if (!hasOneValue(key)) return false;
  if (group.some(({ operator }) => operator === void 0 || operator.quantifier !== void 0)) return false;
  if (group.every((condition) => holdsWhereAbsent(condition) !== "no")) return false;
  const [only, ...others] = group;
  if (others.length === 0 && /^String(?:Equals|EqualsIgnoreCase|Like)$/.test(only?.operator?.base ?? ""))
    return only?.values.length === 0 && !only.incomplete;
  const filling = hasVariables(policy);
  const known = group.filter(
    ({ values: values2, incomplete }) => !incomplete && !(filling && values2.some(({ text }) => holdsVariable(text)))
  );
  const budget = budgetOf(policy);
  const values = deciding(key, known);
  if (values === void 0)
    return areDisjointPatterns(known, budget) || areExcludedPatterns(known, budget) || areOutsideNetworks(known, budget);
  const tests = known.map((condition) => testOf(condition, key, policy));
  const asCompared = filling ? values.map(unescaped) : values;
  const steps = tests.reduce((sum, test) => sum + test.steps, 0);
  if (!budget.spend(steps * asCompared.length)) return false;
  return !asCompared.some((value) => tests.every(({ mayHold }) => mayHold(value)));
}
function testOf(condition, key, policy) {
  const base = condition.operator?.base ?? "";
  const texts = condition.values.map(({ text }) => hasVariables(policy) ? unescaped(text) : text);
  const negated = isNegated(base);
  const listed2 = (read) => {
    const list = new Set(texts.map(read).filter((value) => !Number.isNaN(value)));
    return { steps: 1, mayHold: (value) => list.has(read(value)) !== negated };
  };
  switch (base.replace("Not", "")) {
    case "StringEquals":
    case "BinaryEquals":
      return listed2((text) => text);
    case "StringEqualsIgnoreCase":
    case "Bool":
      return listed2((text) => text.toLowerCase());
    case "NumericEquals":
      return listed2((text) => text.trim() === "" ? Number.NaN : Number(text));
    case "DateEquals":
      return listed2(milliseconds);
    case "StringLike": {
      if (condition.values.some(({ text }) => text.includes("${"))) break;
      const matchers = texts.map((text) => wildcardMatcher(text));
      return {
        steps: 1 + matchers.length,
        mayHold: (value) => matchers.some((matches) => matches(value)) !== negated
      };
    }
  }
  return {
    steps: 1 + texts.length,
    mayHold: (value) => conditionHolds(condition, policy, { action: "", resource: "", keys: /* @__PURE__ */ new Map([[key, [value]]]) }) !== "no"
  };
}
function deciding(key, conditions) {
  if (conditions.some(({ operator, values }) => operator?.base === "Null" && values.every(isTrue))) {
    return [];
  }
  for (const { operator, values } of conditions) {
    const base = operator?.base ?? "";
    if (/^(?:String|Binary)Equals$/.test(base)) return values.map(({ text }) => text);
    if (base === "StringLike" && !values.some(({ text }) => hasWildcard(text)))
      return values.map(({ text }) => text);
  }
  const ignoring = conditions.find(({ operator }) => operator?.base === "StringEqualsIgnoreCase");
  if (ignoring !== void 0 && conditions.every(({ operator }) => /^(?:Null|String(?:Not)?EqualsIgnoreCase)$/.test(operator?.base ?? "")))
    return ignoring.values.map(({ text }) => text);
  const typed = conditions.filter(({ operator }) => operator?.base !== "Null");
  const areAll = (type) => typed.length > 0 && typed.every(({ operator }) => operator?.base.startsWith(type));
  if (areAll("Bool")) return ["true", "false"];
  if (areAll("Numeric")) return numbersAround(key, typed);
  if (areAll("Date")) return datesAround(typed);
  return void 0;
}
function isTrue({ text }) {
  return text.toLowerCase() === "true";
}
function numbersAround(key, conditions) {
  const named = conditions.flatMap(({ values }) => values.map(({ text }) => Number(text))).filter(Number.isFinite);
  const [least, most] = limitsOf(key);
  const near = named.flatMap((number) => [number - 1, number, number + 1]);
  const between = [...near].sort((a, b) => a - b).flatMap((n, i, all2) => [(n + (all2[i + 1] ?? n)) / 2]);
  const whole = Number.isFinite(most);
  return [...near, ...whole ? near.map(Math.floor) : between, ...whole ? [least, most] : []].filter((number) => number >= least && number <= most && (!whole || Number.isInteger(number))).map(String);
}
function limitsOf(key) {
  if (key === remotePortKey) return [0, 65535];
  if (key === maxTunnelDurationKey) return [1, 3600];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
function datesAround(conditions) {
  return conditions.flatMap(({ values }) => values.map(({ text }) => milliseconds(text))).filter((time) => !Number.isNaN(time)).flatMap((time) => [time - 1, time, time + 1]).filter((time) => Math.abs(time) < 864e13).map((time) => new Date(time).toISOString());
}
function areDisjointPatterns(conditions, budget) {
  const likes = conditions.filter(({ operator }) => operator?.base === "StringLike");
  return likes.some(
    (left, index) => likes.slice(index + 1).some(
      (right) => left.values.every(
        (l) => right.values.every((r) => budget.spend(1) && patternsAreDisjoint(l.text, r.text))
      )
    )
  );
}
function areExcludedPatterns(conditions, budget) {
  const excluded = conditions.filter(({ operator }) => operator?.base === "StringNotLike").flatMap(({ values }) => values.map(({ text }) => text)).filter((text) => !text.includes("${"));
  if (excluded.length === 0) return false;
  const matchers = excluded.map((text) => wildcardMatcher(text, "any"));
  const isExcluded = (needed) => matchers.some((matches) => budget.spend(1) && matches(needed));
  return isExcluded("*") || conditions.filter(({ operator }) => operator?.base === "StringLike").some(({ values }) => values.every(({ text }) => !text.includes("${") && isExcluded(text)));
}
function areOutsideNetworks(conditions, budget) {
  const networks = (base) => conditions.filter(({ operator }) => operator?.base === base).map(({ values }) => values.map(({ text }) => networkOf(text)));
  const excluded = networks("NotIpAddress").flat().filter((network) => network !== void 0);
  return networks("IpAddress").some(
    (required) => required.length > 0 && required.every(
      (network) => network !== void 0 && excluded.some(
        (outer) => budget.spend(1) && outer[0].kind() === network[0].kind() && outer[1] <= network[1] && network[0].match(outer)
      )
    )
  );
}
function regionContradiction({ resource, conditions }) {
  if (resource === void 0 || resource.negated || resource.incomplete) return void 0;
  const regions = new Set(resource.items.map(({ value }) => (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(value))?.region ?? "*"));
  if (regions.size === 0 || ![...regions].every((region) => /^[a-z0-9*?-]+$/.test(region))) return void 0;
  return conditions.find((condition) => {
    const { operator, key, values, incomplete } = condition;
    if (operator === void 0 || operator.quantifier === "ForAllValues" || incomplete || values.length === 0)
      return false;
    if (canonicalKey(key.value) !== "aws:requestedregion") return false;
    const texts = values.map(({ text }) => text);
    if (!texts.every((text) => /^[A-Za-z0-9*?-]+$/.test(text))) return false;
    switch (operator.base) {
      case "StringEquals":
      case "StringLike":
        return [...regions].every((region) => texts.every((text) => patternsAreDisjoint(region, text)));
      case "StringEqualsIgnoreCase":
        return [...regions].every(
          (region) => texts.every((text) => patternsAreDisjoint(region, text.toLowerCase()))
        );
      case "StringNotEquals":
        return [...regions].every((region) => !hasWildcard(region) && texts.includes(region));
      case "StringNotLike":
        return [...regions].every((region) => texts.some((text) => patternCovers(text, region)));
      default:
        return false;
    }
  });
}

// src/policy/semantics/meaning.ts
var understood = /* @__PURE__ */ new Set(["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]);
function isIdentityStatement({ node }) {
  return node.properties.every(({ key }) => understood.has(key.value));
}
function isEmptyList({ value }) {
  return value.kind === "array" && value.items.length === 0;
}
function meaningOf(statement) {
  if (!meanings.has(statement)) meanings.set(statement, computeMeaning(statement));
  return meanings.get(statement);
}
var meanings = /* @__PURE__ */ new WeakMap();
function computeMeaning(statement) {
  const { effect, action, resource, conditions } = statement;
  if (effect === void 0 || action === void 0 || resource === void 0) return void 0;
  if (action.incomplete || resource.incomplete || hasHiddenConditions(statement)) return void 0;
  if (!isIdentityStatement(statement) || isEmptyList(action) || isEmptyList(resource)) return void 0;
  if (conditions.some(({ operator, incomplete }) => operator === void 0 || incomplete)) return void 0;
  return JSON.stringify([
    effect,
    listed(action, (text) => text.toLowerCase()),
    listed(resource, (text) => text),
    sorted(
      conditions.map(
        ({ operator, key, values }) => JSON.stringify([
          [operator?.quantifier ?? "", operator?.base ?? "", operator?.ifExists ?? false],
          canonicalKey(key.value),
          sorted(values.map(({ text }) => text))
        ])
      )
    )
  ]);
}
function listed({ negated, items }, spelled) {
  return [negated, sorted(items.map(({ value }) => spelled(value)))];
}
function sorted(texts) {
  return [...new Set(texts)].sort();
}

// src/policy/semantics/covers.ts
function statementCovers(wide, narrow, policy) {
  return budgetOf(policy).spend(1) && covers(wide.action, narrow.action, policy, inLowercase) && covers(wide.resource, narrow.resource, policy, hasVariables(policy) ? asResource : asPlainResource) && !hasHiddenConditions(wide) && wide.conditions.every(
    (condition) => narrow.conditions.some((other) => conditionImplies(other, condition, policy))
  );
}
function itemOf(text, filling) {
  if (filling && text.includes("${")) return { text, widest: withoutVariables(text, "*") };
  return { text, widest: text, ...hasWildcard(text) && { covers: wildcardMatcher(text, "any") } };
}
var inLowercase = (text) => itemOf(text.toLowerCase(), false);
var asResource = (text) => itemOf((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(text), true);
var asPlainResource = (text) => itemOf((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(text), false);
var prepared = /* @__PURE__ */ new WeakMap();
function itemsOf(patterns, read) {
  let items = prepared.get(patterns);
  if (items === void 0) {
    const all2 = patterns.items.map(({ value }) => read(value));
    const texts = new Set(all2.map(({ text }) => text));
    items = { all: all2, texts, open: all2.filter(({ widest }) => hasWildcard(widest)) };
    prepared.set(patterns, items);
  }
  return items;
}
function covers(wide, narrow, policy, read) {
  if (wide === void 0 || narrow === void 0) return false;
  if (isEmptyList(wide) || isEmptyList(narrow)) return false;
  const budget = budgetOf(policy);
  const [outer, inner] = [itemsOf(wide, read), itemsOf(narrow, read)];
  const coveredBy = (items, { text, widest }) => items.texts.has(text) || items.open.some((item) => budget.spend(stepsFor(text)) && item.covers?.(widest));
  if (!wide.negated) {
    if (narrow.negated) return outer.all.some(({ text }) => /^\*+$/.test(text));
    return !narrow.incomplete && inner.all.every((item) => coveredBy(outer, item));
  }
  if (wide.incomplete) return false;
  if (narrow.negated) return outer.all.every((excluded) => coveredBy(inner, excluded));
  const isSpared = ({ text, widest }) => !outer.texts.has(text) && (hasWildcard(widest) ? outer.all : outer.open).every(
    (excluded) => budget.spend(stepsFor(text)) && patternsAreDisjoint(excluded.widest, widest)
  );
  return !narrow.incomplete && inner.all.every(isSpared);
}
var lettersOfStep = 200;
function stepsFor(text) {
  return 1 + Math.floor(text.length / lettersOfStep);
}
function conditionImplies(given, wanted, policy) {
  const key = canonicalKey(given.key.value);
  if (key !== canonicalKey(wanted.key.value)) return false;
  const [from, to] = [given.operator, wanted.operator];
  if (from === void 0 || to === void 0) return false;
  const budget = budgetOf(policy);
  if (from.base === to.base && from.quantifier === to.quantifier && (from.ifExists === to.ifExists || to.ifExists)) {
    const [fewer, more] = isNegated(from.base) ? [wanted, given] : [given, wanted];
    if (!budget.spend(fewer.values.length + more.values.length)) return false;
    const listed2 = new Set(more.values.map(({ text }) => text));
    if (!fewer.incomplete && fewer.values.every(({ text }) => listed2.has(text))) return true;
  }
  if (from.quantifier !== void 0 || from.ifExists || given.incomplete || !hasOneValue(key)) return false;
  if (!/^(?:String|Numeric|Date|Binary)Equals$/.test(from.base)) return false;
  const filling = hasVariables(policy);
  return given.values.every(
    ({ text }) => !(filling && holdsVariable(text)) && budget.spend(1 + wanted.values.length) && conditionHolds(wanted, policy, { action: "", resource: "", keys: /* @__PURE__ */ new Map([[key, [text]]]) }) === "yes"
  );
}

// src/policy/semantics/grants.ts
function whyInert(policy, statement, action) {
  if (!mayReach(statement, action)) return { because: "resource" };
  const never = statement.conditions.find((condition) => neverHolds(condition, action));
  if (never !== void 0) return { because: "condition", conditions: [never] };
  const [contradicting] = contradictions(statement.conditions, policy);
  if (contradicting !== void 0) return { because: "condition", conditions: contradicting };
  if (statement.effect !== "Allow") return void 0;
  const by = policy.statements.find(
    (other) => other.effect === "Deny" && denies(other, statement, policy, action)
  );
  return by === void 0 ? void 0 : { because: "denied", by };
}
function mayReach({ resource }, action) {
  return resource === void 0 || mayInclude(resource, action);
}
var mayInclude = memoized((resource, action) => {
  const target = resourceOf(action);
  if (target === "*") {
    if (resource.negated) return !resource.items.some(({ value }) => matchesWildcard(value, "*"));
    return resource.incomplete || resource.items.some(({ value }) => value.includes("${") || matchesWildcard(value, "*"));
  }
  if (resource.negated)
    return !resource.items.some(({ value }) => patternCovers((0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(value), target));
  return resource.incomplete || resource.items.some(({ value }) => mayBeResource(value, action));
});
function mayBeResource(pattern, action) {
  const target = resourceOf(action);
  const full = (0,_chunk_CNACO7LZ_js__WEBPACK_IMPORTED_MODULE_1__/* .expandShortArn */ .us)(pattern);
  if (full.includes("${")) return true;
  const [parts, targetParts] = [full.split(separator), target.split(separator)];
  if (parts.length !== targetParts.length) return !patternsAreDisjoint(full, target.replaceAll("*", anyPart));
  return parts.every((part, index) => !patternsAreDisjoint(part, targetParts[index] ?? ""));
}
var separator = /([:/])/;
function neverHolds(condition, action) {
  const { operator, values, incomplete } = condition;
  const carried = presence(action, condition.key.value);
  if (carried === "never") return holdsWhereAbsent(condition) === "no";
  if (carried !== "always" || operator?.base !== "Null" || incomplete) return false;
  return !values.some(({ text }) => text.toLowerCase() === "false");
}
function alwaysHolds(condition, action) {
  const carried = presence(action, condition.key.value);
  if (carried === "never") return holdsWhereAbsent(condition) === "yes";
  return carried === "always" && condition.operator?.base === "Null" && condition.values.some(({ text }) => text.toLowerCase() === "false");
}
function denies(deny, allow, policy, action) {
  if (actionMatches(deny, action) !== "yes") return false;
  const of = (statement) => ({
    ...statement,
    // Compare only this action: the statements may name others.
    ...statement.action && {
      action: {
        ...statement.action,
        negated: false,
        incomplete: false,
        items: [{ kind: "string", value: action, range: statement.action.key.range }]
      }
    },
    conditions: statement.conditions.filter(
      (condition) => statement !== deny || !alwaysHolds(condition, action)
    ),
    ...resourceOf(action) === "*" && statement === allow && statement.resource ? { resource: onlyStar(statement.resource) } : {}
  });
  return statementCovers(of(deny), of(allow), policy);
}
function deniesAlways(statement, action) {
  const { effect, resource, conditions } = statement;
  if (effect !== "Deny" || actionMatches(statement, action) !== "yes") return false;
  if (resource === void 0 || hasHiddenConditions(statement) || !mayReach(statement, action)) return false;
  const isSure = resource.negated ? !resource.incomplete && !resource.items.some(({ value }) => value.includes("${")) : resource.items.some(({ value }) => matchesWildcard(value, "*"));
  return isSure && conditions.every((condition) => alwaysHolds(condition, action));
}
function onlyStar(resource) {
  return {
    ...resource,
    negated: false,
    incomplete: false,
    items: [{ kind: "string", value: "*", range: resource.key.range }]
  };
}
function conditionsOn(statement, key) {
  return statement.conditions.filter((condition) => canonicalKey(condition.key.value) === key);
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
var byLowercase = new Map(conditionOperators.map((name) => [name.toLowerCase(), name]));
function parseOperator(written) {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i.exec(written);
  const base = byLowercase.get(parts?.[2]?.toLowerCase() ?? "");
  if (parts === null || base === void 0) return void 0;
  const ifExists = parts[3] !== void 0;
  if (base === "Null" && ifExists) return void 0;
  const quantifier = parts[1]?.toLowerCase();
  if (quantifier === void 0) return { base, ifExists };
  return { base, ifExists, quantifier: quantifier === "forallvalues" ? "ForAllValues" : "ForAnyValue" };
}




/***/ }),

/***/ 9425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partitions)
/* harmony export */ });
// src/policy/tables/generated/partitions.ts
var partitions = [
  {
    id: "aws",
    form: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
    regions: "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2"
  },
  { id: "aws-cn", form: "^cn\\-\\w+\\-\\d+$", regions: "cn-north-1 cn-northwest-1" },
  { id: "aws-eusc", form: "^eusc\\-(de)\\-\\w+\\-\\d+$", regions: "eusc-de-east-1" },
  { id: "aws-iso", form: "^us\\-iso\\-\\w+\\-\\d+$", regions: "us-iso-east-1 us-iso-west-1" },
  { id: "aws-iso-b", form: "^us\\-isob\\-\\w+\\-\\d+$", regions: "us-isob-east-1 us-isob-west-1" },
  { id: "aws-iso-e", form: "^eu\\-isoe\\-\\w+\\-\\d+$", regions: "eu-isoe-west-1" },
  { id: "aws-iso-f", form: "^us\\-isof\\-\\w+\\-\\d+$", regions: "us-isof-east-1 us-isof-south-1" },
  { id: "aws-us-gov", form: "^us\\-gov\\-\\w+\\-\\d+$", regions: "us-gov-east-1 us-gov-west-1" }
];




/***/ })

};
;