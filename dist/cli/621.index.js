"use strict";
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 8983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ remotePortKey),
/* harmony export */   $T: () => (/* binding */ holdsWhereAbsent),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Bb: () => (/* binding */ whyInert),
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   C: () => (/* binding */ conditionHolds),
/* harmony export */   EA: () => (/* binding */ deniesAlways),
/* harmony export */   GE: () => (/* binding */ actionMatches),
/* harmony export */   Gb: () => (/* binding */ privateIpAddressKey),
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   Jj: () => (/* binding */ osUserKey),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   LQ: () => (/* binding */ mayAllow),
/* harmony export */   Lc: () => (/* binding */ require_ipaddr),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   NL: () => (/* binding */ statementMatches),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   QN: () => (/* binding */ arnOffsets),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   Se: () => (/* binding */ cannotAllHold),
/* harmony export */   VJ: () => (/* binding */ describeInstanceConnectEndpoints),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   bX: () => (/* binding */ isNegated),
/* harmony export */   bm: () => (/* binding */ eicActions),
/* harmony export */   cF: () => (/* binding */ hasVariables),
/* harmony export */   cf: () => (/* binding */ describeInstances),
/* harmony export */   dQ: () => (/* binding */ hasHiddenConditions),
/* harmony export */   e$: () => (/* binding */ sendSerialConsoleSshPublicKey),
/* harmony export */   eL: () => (/* binding */ maxTunnelDurationKey),
/* harmony export */   g: () => (/* binding */ statementCovers),
/* harmony export */   gg: () => (/* binding */ alwaysHolds),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   lG: () => (/* binding */ sendSshPublicKey),
/* harmony export */   lL: () => (/* binding */ isResourceTag),
/* harmony export */   nT: () => (/* binding */ holdsVariable),
/* harmony export */   pL: () => (/* binding */ denies),
/* harmony export */   pi: () => (/* binding */ neverHolds),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   u_: () => (/* binding */ patternsAreDisjoint),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   yL: () => (/* binding */ conditionsOn),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
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

// src/policy/tables/arn.ts
function parseArn(text) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < 5; at++) {
    if (text[at] === ":") {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (text.startsWith("${", at)) {
      const end = text.indexOf("}", at);
      if (end < 0) return void 0;
      at = end;
    }
  }
  const [arn, partition, service, region, account] = parts;
  const resource = text.slice(start);
  if (arn !== "arn" || account === void 0 || resource === "") return void 0;
  return { partition: partition ?? "", service: service ?? "", region: region ?? "", account, resource };
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

// src/policy/semantics/patterns.ts
function patternCovers(wide, narrow) {
  return matchesWildcard(wide, narrow, "any");
}
var anyPart = "";
var mostPairs = 1e6;
function patternsAreDisjoint(left, right) {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.length * right.length > mostPairs) return false;
  let before = new Uint8Array(right.length + 1);
  for (let i = 0; i <= left.length; i++) {
    const row = new Uint8Array(right.length + 1);
    for (let j = 0; j <= right.length; j++) {
      const l = left[i - 1];
      const r = right[j - 1];
      const reached = i === 0 && j === 0 || // A star of one side takes nothing, or one more letter of the other side.
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

// src/policy/semantics/condition-holds.ts
var import_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f)(require_ipaddr());

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
      return wanted === void 0 ? "unknown" : truthOf(comparison(value, wanted));
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
  return isNumber(text) ? Number(text) * 1e3 : Date.parse(text);
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

// src/policy/semantics/contradiction.ts
function contradictions(conditions, policy) {
  const byKey = /* @__PURE__ */ new Map();
  for (const condition of conditions) {
    if (condition.operator === void 0 || condition.operator.quantifier !== void 0) continue;
    const key = canonicalKey(condition.key.value);
    byKey.set(key, [...byKey.get(key) ?? [], condition]);
  }
  return [...byKey].filter(([key, group]) => group.length > 1 && cannotAllHold(key, group, policy)).map(([, group]) => group);
}
function cannotAllHold(key, group, policy) {
  if (!hasOneValue(key)) return false;
  if (group.some(({ operator }) => operator === void 0 || operator.quantifier !== void 0)) return false;
  if (group.every((condition) => holdsWhereAbsent(condition) !== "no")) return false;
  const filling = hasVariables(policy);
  const known = group.filter(
    ({ values: values2, incomplete }) => !incomplete && !(filling && values2.some(({ text }) => holdsVariable(text)))
  );
  const values = deciding(key, known);
  if (values === void 0) return areDisjointPatterns(known) || areOutsideNetworks(known);
  const asCompared = filling ? values.map(unescaped) : values;
  return !asCompared.some(
    (value) => known.every(
      (condition) => conditionHolds(condition, policy, { action: "", resource: "", keys: /* @__PURE__ */ new Map([[key, [value]]]) }) !== "no"
    )
  );
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
  return conditions.flatMap(({ values }) => values.map(({ text }) => Date.parse(text))).filter((time) => !Number.isNaN(time)).flatMap((time) => [time - 1, time, time + 1]).filter((time) => Math.abs(time) < 864e13).map((time) => new Date(time).toISOString());
}
function areDisjointPatterns(conditions) {
  const likes = conditions.filter(({ operator }) => operator?.base === "StringLike");
  return likes.some(
    (left, index) => likes.slice(index + 1).some(
      (right) => left.values.every((l) => right.values.every((r) => patternsAreDisjoint(l.text, r.text)))
    )
  );
}
function areOutsideNetworks(conditions) {
  const networks = (base) => conditions.filter(({ operator }) => operator?.base === base).flatMap(({ values }) => values.map(({ text }) => networkOf(text)));
  const asked = networks("IpAddress");
  const ruledOut = networks("NotIpAddress").filter((network) => network !== void 0);
  return asked.length > 0 && asked.every(
    (network) => network !== void 0 && ruledOut.some(
      (outer) => outer[0].kind() === network[0].kind() && outer[1] <= network[1] && network[0].match(outer)
    )
  );
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

// src/policy/semantics/covers.ts
function statementCovers(wide, narrow, policy) {
  return covers(wide.action, narrow.action, (text) => text.toLowerCase(), false) && covers(wide.resource, narrow.resource, (text) => text, hasVariables(policy)) && !hasHiddenConditions(wide) && wide.conditions.every(
    (condition) => narrow.conditions.some((other) => conditionImplies(other, condition, policy))
  );
}
function covers(wide, narrow, spelled, filling) {
  if (wide === void 0 || narrow === void 0) return false;
  const wideItems = wide.items.map(({ value }) => spelled(value));
  const narrowItems = narrow.items.map(({ value }) => spelled(value));
  const itemCovers = (outer, inner) => outer === inner || !(filling && outer.includes("${")) && patternCovers(outer, filling ? withoutVariables(inner) : inner);
  if (!wide.negated) {
    if (narrow.negated) return wideItems.some((item) => /^\*+$/.test(item));
    return !narrow.incomplete && narrowItems.every((inner) => wideItems.some((outer) => itemCovers(outer, inner)));
  }
  if (wide.incomplete) return false;
  if (narrow.negated) {
    return wideItems.every((excluded) => narrowItems.some((item) => itemCovers(item, excluded)));
  }
  return !narrow.incomplete && narrowItems.every(
    (inner) => wideItems.every(
      (excluded) => patternsAreDisjoint(
        filling ? withoutVariables(excluded) : excluded,
        filling ? withoutVariables(inner) : inner
      )
    )
  );
}
function withoutVariables(text) {
  return text.replace(/\$\{[^}]*\}/g, "*");
}
function conditionImplies(given, wanted, policy) {
  const key = canonicalKey(given.key.value);
  if (key !== canonicalKey(wanted.key.value)) return false;
  const [from, to] = [given.operator, wanted.operator];
  if (from === void 0 || to === void 0) return false;
  if (from.base === to.base && from.quantifier === to.quantifier && (from.ifExists === to.ifExists || to.ifExists)) {
    const [fewer, more] = isNegated(from.base) ? [wanted, given] : [given, wanted];
    const listed = new Set(more.values.map(({ text }) => text));
    if (!fewer.incomplete && fewer.values.every(({ text }) => listed.has(text))) return true;
  }
  if (from.quantifier !== void 0 || from.ifExists || given.incomplete || !hasOneValue(key)) return false;
  if (!/^(?:String|Numeric|Date|Binary)Equals$/.test(from.base)) return false;
  const filling = hasVariables(policy);
  return given.values.every(
    ({ text }) => !(filling && holdsVariable(text)) && conditionHolds(wanted, policy, { action: "", resource: "", keys: /* @__PURE__ */ new Map([[key, [text]]]) }) === "yes"
  );
}

// src/policy/semantics/decide.ts
function actionMatches({ action: patterns }, action) {
  if (patterns === void 0) return "unknown";
  const wanted = action.toLowerCase();
  return inList(patterns, (pattern) => truthOf(matchesWildcard(pattern.toLowerCase(), wanted)));
}
function resourceMatches({ resource: patterns }, policy, request) {
  if (patterns === void 0) return "unknown";
  const filling = hasVariables(policy);
  return inList(patterns, (pattern) => {
    const filled = filling ? fillVariables(pattern, request) : pattern;
    if (filled === void 0) return "unknown";
    return truthOf(matchesWildcard(filled, forPattern(request.resource, filled)));
  });
}
function statementMatches(statement, policy, request) {
  const action = actionMatches(statement, request.action);
  if (action === "no") return "no";
  return all([
    action,
    resourceMatches(statement, policy, request),
    conditionsHold(statement, policy, request),
    // Neither Allow nor Deny yet: it is one of them once the template is used.
    statement.effect === void 0 ? "unknown" : "yes"
  ]);
}
function decide(policy, request) {
  const hidden = policy.incomplete ? "unknown" : "no";
  const matching = (effect) => any([
    ...policy.statements.filter((statement) => statement.effect === effect || statement.effect === void 0).map((statement) => statementMatches(statement, policy, request)),
    hidden
  ]);
  const denied = matching("Deny");
  if (denied === "yes") return "denied";
  const allowed = matching("Allow");
  if (allowed === "no") return "not-allowed";
  return denied === "no" && allowed === "yes" ? "allowed" : "unknown";
}
function inList({ items, negated, incomplete }, matches) {
  const listed = any([...items.map(({ value }) => matches(value)), incomplete ? "unknown" : "no"]);
  return negated ? not(listed) : listed;
}

// src/policy/semantics/grants.ts
function mayAllow(policy, action) {
  if (policy.incomplete) return true;
  return policy.statements.some(
    (statement) => statement.effect !== "Deny" && actionMatches(statement, action) !== "no" && whyInert(policy, statement, action) === void 0
  );
}
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
  if (resource === void 0) return true;
  const target = resourceOf(action);
  if (target === "*") {
    if (resource.negated) return !resource.items.some(({ value }) => matchesWildcard(value, "*"));
    return resource.incomplete || resource.items.some(({ value }) => value.includes("${") || matchesWildcard(value, "*"));
  }
  if (resource.negated) return !resource.items.some(({ value }) => patternCovers(value, target));
  return resource.incomplete || resource.items.some(
    ({ value }) => value.includes("${") || !patternsAreDisjoint(value, target.replaceAll("*", anyPart))
  );
}
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
    // Of this action only: what the two say of others does not matter here.
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




/***/ }),

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   Py: () => (/* binding */ FileFailure),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _chunk_IPWAQMTD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9584);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


// src/policy-files/file-failure.ts
var FileFailure = class _FileFailure extends Error {
  constructor(fileName, message, {
    reason = "unusable",
    cause
  } = {}) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.fileName = fileName;
    this.reason = reason;
  }
  fileName;
  name = "FileFailure";
  /** Whether there is no such file, it is a link out of the workspace, or it is there and cannot be used. */
  reason;
  /** What was thrown as a failure of the file: Node's error codes become sentences, defects stay what they are. */
  static from(fileName, thrown) {
    if (thrown instanceof _FileFailure) return thrown;
    const code = errorCode(thrown);
    if (code === void 0) throw thrown;
    return new _FileFailure(fileName, sentences.get(code) ?? `The file system says ${code}.`, {
      reason: code === "ENOENT" ? "missing" : "unusable",
      cause: thrown
    });
  }
};
var sentences = /* @__PURE__ */ new Map([
  ["ENOENT", "There is no such file."],
  ["ENOTDIR", "There is no such file: a part of its path is no directory."],
  ["EISDIR", "It is a directory, not a file."],
  ["EACCES", "Its permissions do not let this user at it."],
  ["EPERM", "Its permissions do not let this user at it."],
  ["EROFS", "It is on a file system that cannot be written to."],
  ["ENOSPC", "There is no space left to write it."],
  ["ELOOP", "Its symbolic links lead in a circle."],
  ["ENAMETOOLONG", "Its name is longer than the file system allows."],
  ["ERR_INVALID_ARG_VALUE", "A file name cannot hold a NUL character."]
]);
function errorCode(thrown) {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
}

// src/policy-files/read-text.ts


var largestFile = 10 * 1024 * 1024;
function readBytes(path, name) {
  let file;
  try {
    file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    return readOpen(file, name);
  } catch (thrown) {
    throw FileFailure.from(name, thrown);
  } finally {
    if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
  }
}
function readOpen(file, name) {
  const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
  if (size > largestFile) throw tooLarge(name);
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 64 * 1024);
  let length = 0;
  for (; ; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > largestFile) throw tooLarge(name);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}
function tooLarge(name) {
  return new FileFailure(
    name,
    "It is larger than 10 MiB, which is the most that is linted; leave it out, or take its policies out of it."
  );
}
function textOf(bytes, name) {
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString("utf8");
  const start = bytes.subarray(0, 2).toString("latin1");
  if (start === "ÿþ" || start === "þÿ")
    throw new FileFailure(
      name,
      "It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8)."
    );
  const { line, column } = firstBadByte(bytes);
  throw new FileFailure(
    name,
    `It is not UTF-8: the byte at line ${line}, column ${column} belongs to no character; save it as UTF-8.`
  );
}
function firstBadByte(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true });
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function isUtf8Start(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// src/cli/variables.ts
var assignment = /^\s*\$?([A-Za-z_][A-Za-z0-9_-]*)\s*=(.*)$/s;
function variablesOf(assignments) {
  return new Map(assignments.map((text) => variableOf(text, "--variable")));
}
function variableOf(text, where) {
  const [, name, value] = assignment.exec(text) ?? [];
  if (name === void 0 || value === void 0)
    throw new _chunk_IPWAQMTD_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${where}: ${JSON.stringify(text)} is not of the form NAME=value.`);
  return [name, value.trim()];
}




/***/ })

};
;