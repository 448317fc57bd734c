"use strict";
exports.id = 637;
exports.ids = [637];
exports.modules = {

/***/ 1618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn),
/* harmony export */   Q: () => (/* binding */ arnOffsets)
/* harmony export */ });
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




/***/ }),

/***/ 5652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   Py: () => (/* binding */ FileFailure),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iF: () => (/* binding */ assignmentForm),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
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
  /** `missing` for no such file, `leads-out` for a link out of the workspace, `unusable` for any other reason. */
  reason;
  /** Returns a thrown system error as a failure of the file, with a sentence for Node's code. Throws anything else again. */
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
  ["ENOTDIR", "There is no such file: a part of its path is not a directory."],
  ["EISDIR", "It is a directory, not a file."],
  ["EACCES", "This user does not have the permissions for it."],
  ["EPERM", "This user does not have the permissions for it."],
  ["EROFS", "It is on a file system that cannot be written to."],
  ["ENOSPC", "There is no space left on the disk to write it."],
  ["ELOOP", "Its symbolic links lead in a circle."],
  ["ENAMETOOLONG", "Its name is longer than the file system allows."],
  ["ERR_INVALID_ARG_VALUE", "A file name cannot have a NUL character."]
]);
function errorCode(thrown) {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
}

// src/policy-files/read-text.ts


var largestFile = 10 * 1024 * 1024;
function readBytes(path, name2) {
  let file;
  try {
    file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    return readOpen(file, name2);
  } catch (thrown) {
    throw FileFailure.from(name2, thrown);
  } finally {
    if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
  }
}
function readOpen(file, name2) {
  const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
  if (size > largestFile) throw tooLarge(name2);
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 64 * 1024);
  let length = 0;
  for (; ; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > largestFile) throw tooLarge(name2);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}
function tooLarge(name2) {
  return new FileFailure(
    name2,
    "It is larger than 10 MiB, the maximum; exclude it, or move its policies to smaller files."
  );
}
function textOf(bytes, name2) {
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString("utf8");
  const start = bytes.subarray(0, 2).toString("latin1");
  if (start === "ÿþ" || start === "þÿ")
    throw new FileFailure(
      name2,
      "It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8)."
    );
  const { line, column } = firstBadByte(bytes);
  throw new FileFailure(
    name2,
    `It is not UTF-8: the byte at line ${line}, column ${column} is not part of a character; save it as UTF-8.`
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




/***/ }),

/***/ 3719:
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

// src/policy/parse/json-comment.ts
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

// src/policy/parse/json-error-codes.ts
var jsonErrors = {
  invalidSymbol: 1,
  invalidNumberFormat: 2,
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  invalidCommentToken: 10,
  unexpectedEndOfComment: 11,
  unexpectedEndOfString: 12,
  unexpectedEndOfNumber: 13,
  invalidUnicode: 14,
  invalidEscapeCharacter: 15,
  invalidCharacter: 16
};

// src/policy/parse/json-errors.ts
var missing = /* @__PURE__ */ new Set([
  jsonErrors.colonExpected,
  jsonErrors.commaExpected,
  jsonErrors.closeBraceExpected,
  jsonErrors.closeBracketExpected
]);
function extentOf(text, code, offset, length) {
  if (length > 0 && !missing.has(code)) return [offset, offset + length];
  let end = Math.min(offset, text.length);
  while (end > 0 && /[\s\uFEFF]/.test(text[end - 1] ?? "")) end--;
  return end === 0 ? [0, Math.min(1, text.length)] : [end - 1, end];
}
function sentenceOf(code, text, [start, end], isInside) {
  const written = excerpt(text, start, end);
  switch (code) {
    case jsonErrors.invalidSymbol:
      return invalidSymbol(written);
    case jsonErrors.invalidNumberFormat:
    case jsonErrors.unexpectedEndOfNumber:
      return `The number ${written} is not complete.`;
    case jsonErrors.propertyNameExpected:
      return `A name in double quotes is expected here, not ${written}.`;
    case jsonErrors.valueExpected:
      return end >= text.trimEnd().length && !isInside ? "The file holds no JSON value; a policy is an object in braces." : `A value is expected here, not ${written}.`;
    case jsonErrors.colonExpected:
      return "A colon and a value are expected after this name.";
    case jsonErrors.commaExpected:
      return "A comma is missing after this.";
    case jsonErrors.closeBraceExpected:
      return "The closing brace of this object is missing.";
    case jsonErrors.closeBracketExpected:
      return "The closing bracket of this list is missing.";
    case jsonErrors.endOfFileExpected:
      return `The JSON value ends before this; ${written} is outside of it.`;
    case jsonErrors.unexpectedEndOfComment:
      return "This comment is not closed.";
    case jsonErrors.unexpectedEndOfString:
      return "The closing double quote of this string is missing.";
    case jsonErrors.invalidUnicode:
      return "A \\u in a string is followed by four hexadecimal digits.";
    case jsonErrors.invalidEscapeCharacter:
      return 'In a string, a backslash is allowed only before ", \\, /, b, f, n, r, t or u; write a backslash itself twice.';
    case jsonErrors.invalidCharacter:
      return "A control character in a string is written as an escape, such as \\t.";
    default:
      return `JSON does not allow ${written} here.`;
  }
}
function invalidSymbol(written) {
  if (written.startsWith("'")) return "Strings are written in double quotes in JSON, not in single ones.";
  if (/^(True|False|None|TRUE|FALSE|NULL|Null)$/.test(written))
    return `JSON writes ${written === "None" ? "null" : written.toLowerCase()} for ${written}.`;
  return `JSON has no ${written}; a text is written in double quotes.`;
}
function excerpt(text, start, end) {
  const written = text.slice(start, end);
  return written.length > 40 ? `${written.slice(0, 37)}…` : written;
}
var ErrorEchoes = class {
  #lastOffset = -1;
  /** Whether something that is no JSON was found: the part that it replaces is then not reported as missing. */
  #isInTheWay = false;
  /** Whether a string was not closed: its closing quote, or what follows it, became a part of the string. */
  #isUnclosed = false;
  /** Returns whether an error follows from one reported before, and notes it if not. */
  isEcho(code, offset) {
    if (offset === this.#lastOffset || this.#isInTheWay && inTheWayOf.has(code)) return true;
    if (this.#isUnclosed && (code === jsonErrors.colonExpected || code === jsonErrors.commaExpected)) {
      this.#isUnclosed = false;
      return true;
    }
    this.#lastOffset = offset;
    this.#isInTheWay ||= code === jsonErrors.invalidSymbol || code === jsonErrors.propertyNameExpected;
    this.#isUnclosed = code === jsonErrors.unexpectedEndOfString;
    return false;
  }
  /** Returns whether an error was reported last at this offset. */
  isAt(offset) {
    return offset === this.#lastOffset;
  }
  /** Notes that a name, a value, a comma or an end was read, so that the next error is independent. */
  read() {
    this.#isInTheWay = false;
  }
  /** Notes that a colon or a comma was read. */
  readSeparator() {
    this.#isUnclosed = false;
  }
};
var inTheWayOf = /* @__PURE__ */ new Set([
  jsonErrors.propertyNameExpected,
  jsonErrors.valueExpected,
  jsonErrors.commaExpected
]);

// src/policy/parse/json.ts
var deepestNesting = 100;
var maxProblems = 100;
function parseJson(text, at = (offset) => offset) {
  const tree = new TreeBuilder(text, at);
  try {
    visit2(
      textWithoutByteOrderMark(text),
      {
        onObjectBegin: (offset) => tree.beginObject(offset),
        onObjectEnd: (offset, length) => tree.end(offset, length),
        onArrayBegin: (offset) => tree.beginArray(offset),
        onArrayEnd: (offset, length) => tree.end(offset, length),
        onObjectProperty: (name, offset, length) => tree.name(name, offset, length),
        onLiteralValue: (value, offset, length) => tree.literal(value, offset, length),
        onSeparator: (character, offset) => tree.separator(character, offset),
        onComment: (offset, length) => tree.comment(offset, length),
        onError: (code, offset, length) => tree.error(code, offset, length)
      },
      { allowTrailingComma: true }
    );
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return tree.finish();
}
var Stop = class {
};
var TreeBuilder = class {
  #text;
  #at;
  #problems = [];
  #echoes = new ErrorEchoes();
  /** The objects and lists that are open, each with the name that it is the value of. */
  #open = [];
  #keys = [];
  /** The name whose value comes next, and where the last name is in the text. */
  #key;
  #lastName = [0, 0];
  /** Offset of a comma that nothing has followed yet, or -1. */
  #comma = -1;
  #root;
  constructor(text, at) {
    this.#text = text;
    this.#at = at;
  }
  beginObject(offset) {
    const start = this.#at(offset);
    this.#begin({ kind: "object", properties: [], range: { start, end: start } }, offset);
  }
  beginArray(offset) {
    const start = this.#at(offset);
    this.#begin({ kind: "array", items: [], range: { start, end: start } }, offset);
  }
  /** Closes the innermost object or list; `length` is 0 if its closing brace or bracket is missing. */
  end(offset, length) {
    if (this.#comma >= 0 && length > 0) this.#trailingComma(this.#text[offset] === "]" ? "bracket" : "brace");
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.pop();
    this.#key = this.#keys.pop();
    if (container !== void 0) container.range.end = this.#at(offset + length);
  }
  name(value, offset, length) {
    this.#comma = -1;
    this.#echoes.read();
    this.#lastName = [offset, offset + length];
    this.#key = { kind: "string", value, range: this.#range(offset, offset + length) };
  }
  literal(value, offset, length) {
    const range = this.#range(offset, offset + length);
    if (typeof value === "string") this.#place({ kind: "string", value, range });
    else if (typeof value === "number") this.#place({ kind: "number", value, range });
    else if (typeof value === "boolean") this.#place({ kind: "boolean", value, range });
    else this.#place({ kind: "null", range });
  }
  separator(character, offset) {
    this.#echoes.readSeparator();
    if (character !== ",") return;
    this.#echoes.read();
    this.#comma = offset;
  }
  comment(offset, length) {
    if (this.#echoes.isAt(offset)) return;
    const [from, to] = commentWithItsSpace(this.#text, offset, offset + length);
    this.#add({
      range: this.#range(offset, offset + length),
      message: "JSON policies hold no comments; remove it, or say it in the Sid.",
      harmless: true,
      fix: { description: "Remove the comment", edits: [{ range: this.#range(from, to), text: "" }] }
    });
  }
  error(code, offset, length) {
    if (this.#echoes.isEcho(code, offset)) return;
    this.#comma = -1;
    const extent = code === jsonErrors.colonExpected ? this.#lastName : extentOf(this.#text, code, offset, length);
    this.#add({
      range: this.#range(...extent),
      message: sentenceOf(code, this.#text, extent, this.#open.length > 0),
      harmless: false
    });
  }
  /** Returns the tree; what is still open extends to the end of the text. */
  finish() {
    for (const container of this.#open) container.range.end = this.#at(this.#text.length);
    return { root: this.#root, problems: this.#problems };
  }
  #begin(container, offset) {
    if (this.#open.length >= deepestNesting) {
      this.#add({
        range: this.#range(offset, offset + 1),
        message: `Objects and lists are nested more than ${deepestNesting} levels deep here; no policy needs that.`,
        harmless: false
      });
      this.#root = void 0;
      throw new Stop();
    }
    this.#place(container);
    this.#open.push(container);
    this.#keys.push(this.#key);
    this.#key = void 0;
  }
  /** Puts a value where it belongs: into the innermost list, under the last name, or at the root. */
  #place(node) {
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.at(-1);
    if (container === void 0) this.#root ??= node;
    else if (container.kind === "array") container.items.push(node);
    else if (this.#key !== void 0) {
      container.properties.push({ key: this.#key, value: node });
      this.#key = void 0;
    }
  }
  #trailingComma(before) {
    const range = this.#range(this.#comma, this.#comma + 1);
    this.#add({
      range,
      message: `JSON takes no comma before the closing ${before}; remove it.`,
      harmless: true,
      fix: { description: "Remove the trailing comma", edits: [{ range, text: "" }] }
    });
  }
  #add(problem) {
    this.#problems.push(problem);
    if (this.#problems.length >= maxProblems) throw new Stop();
  }
  /** The scanner steps past the end after a comment that is not closed. */
  #range(start, end) {
    const { length } = this.#text;
    return { start: this.#at(Math.min(start, length)), end: this.#at(Math.min(end, length)) };
  }
};




/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   yK: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _chunk_353WTOKY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5652);
/* harmony import */ var _chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _chunk_UAU3K4X2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9468);
/* harmony import */ var _chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3719);






// src/cli/standard-input.ts
async function standardInput(name) {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > _chunk_353WTOKY_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFile */ .Ny) throw (0,_chunk_353WTOKY_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(name);
    chunks.push(bytes);
  }
  return (0,_chunk_353WTOKY_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Buffer.concat(chunks), name);
}

// src/cli/variables.ts
function variablesOf(texts) {
  const { variables, problems } = (0,_chunk_353WTOKY_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssignments */ .FI)(texts, (text) => JSON.stringify(text));
  if (problems.length > 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(problems.map((problem) => `--variable ${problem}.`).join("\n     "));
  return variables;
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
    ...sid?.kind === "string" && sid.value !== "" && { sid },
    effect: effectNode?.kind === "string" && (effectNode.value === "Allow" || effectNode.value === "Deny") ? effectNode.value : void 0,
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
    const operator = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A$)(operatorNode.value);
    for (const { key, value } of lastOfEach(tests)) {
      const all = value.kind === "array" ? value.items : [value];
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
  if ((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "AWSTemplateFormatVersion") !== void 0) return true;
  const resources = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Resources");
  return resources?.kind === "object" && resources.properties.some(({ value }) => /^(AWS|Custom|Alexa)::/.test((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(value, "Type") ?? ""));
}
function policiesInTemplate(root, editable) {
  const documents = [];
  const add = (node, path) => {
    if (node?.kind !== "object" || isIntrinsic(node)) return;
    const substituted = [];
    const known = withOpaqueIntrinsics(node, substituted);
    documents.push({ root: known, path, editable, substituted });
  };
  const resources = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Resources");
  if (resources?.kind !== "object") return documents;
  for (const { key, value: resource } of resources.properties) {
    const type = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "Type") ?? "";
    const properties = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resource, "Properties");
    const path = `Resources.${key.value}.Properties`;
    if (withPolicyDocument.has(type)) add((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "PolicyDocument"), `${path}.PolicyDocument`);
    if (type === "AWS::SSO::PermissionSet")
      add((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "InlinePolicy"), `${path}.InlinePolicy`);
    const policies = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "Policies");
    const list = policies?.kind === "array" ? policies.items : policies === void 0 ? [] : [policies];
    for (const [index, policy] of list.entries()) {
      if (withInlinePolicies.has(type))
        add((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(policy, "PolicyDocument"), `${path}.Policies[${index}].PolicyDocument`);
      if (withSamPolicies.has(type) && (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(policy, "Statement") !== void 0)
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
  return (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "format_version") !== void 0 && ["planned_values", "resource_changes", "values"].some((name) => (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, name) !== void 0);
}
function policiesInPlan(root, text) {
  const documents = [];
  const problems = [];
  const add = (node, path) => {
    if (node?.kind !== "string" || node.value === "") return;
    const places = (0,_chunk_UAU3K4X2_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(text, node);
    const parsed = (0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end
    );
    for (const { range, message, harmless } of parsed.problems) problems.push({ range, message, harmless });
    if (parsed.root !== void 0) documents.push({ root: parsed.root, path, editable: false });
  };
  const addResource = (resource, values) => {
    const type = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "type") ?? "";
    const address = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "address") ?? type;
    const attribute = policyAttributes.get(type);
    if (attribute !== void 0) add((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(values, attribute), `${address}.${attribute}`);
    if (type === "aws_iam_role") {
      for (const [index, inline] of (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(values, "inline_policy").entries())
        add((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(inline, "policy"), `${address}.inline_policy[${index}].policy`);
    }
  };
  const addModule = (module) => {
    for (const resource of (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "resources"))
      addResource(resource, (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resource, "values"));
    for (const child of (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "child_modules")) addModule(child);
  };
  const resources = (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "planned_values") ?? (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "values");
  if (resources !== void 0) addModule((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resources, "root_module"));
  else {
    for (const change of (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(root, "resource_changes"))
      addResource(change, (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(change, "change"), "after"));
  }
  return { documents, problems };
}

// src/policy/parse/trust-policy.ts
function isTrustPolicy(root) {
  const statements = listOf((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Statement"));
  return statements.length > 0 && statements.every(isTrustStatement);
}
function isTrustStatement(statement) {
  const has = (name) => (0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(statement, name) !== void 0;
  if (!has("Principal") && !has("NotPrincipal")) return false;
  if (has("Resource") || has("NotResource") || has("NotAction")) return false;
  const actions = listOf((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(statement, "Action"));
  return actions.length > 0 && actions.every((action) => action.kind === "string" && /^sts:/i.test(action.value));
}
function listOf(node) {
  if (node === void 0) return [];
  return node.kind === "array" ? node.items : [node];
}

// src/policy/parse/find-policies.ts
function findPolicies(root, text, editable) {
  if (isTemplate(root)) return { documents: policiesInTemplate(root, editable), problems: [], known: true };
  if (isTerraformPlan(root)) return { ...policiesInPlan(root, text), known: true };
  for (const path of ["PolicyVersion.Document", "PolicyDocument"]) {
    const node = path.split(".").reduce(_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ, root);
    if (node?.kind === "object")
      return { documents: [{ root: node, path, editable }], problems: [], known: true };
  }
  if (isTrustPolicy(root))
    return { documents: [{ root, path: "", editable, kind: "trust" }], problems: [], known: true };
  if (looksLikePolicy(root)) return { documents: [{ root, path: "", editable }], problems: [], known: true };
  return { documents: [], problems: [], known: false };
}
function looksLikePolicy(root) {
  if (root.kind === "array") {
    const first = root.items[0];
    return first !== void 0 && first.kind !== "array" && looksLikePolicy(first);
  }
  if (root.kind !== "object") return false;
  if (/^20(08-10|12-10)-17$/.test((0,_chunk_WXVGFIKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "Version") ?? "")) return true;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has("statement")) return true;
  return names.has("effect") && ["action", "notaction", "resource", "notresource"].some((name) => names.has(name));
}

// src/policy/parse/parse-file.ts
var policyWords = /"?\bStatement"?\s*:|PolicyDocument|"?\bEffect"?\s*:/;
function parseJsonFile(fileName, text, named) {
  const { root, problems } = (0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
  return parsedFile(fileName, text, named, root === void 0 ? [] : [root], problems, true);
}
async function parseFile(fileName, text, named) {
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  if (!named && !policyWords.test(text)) return parsedFile(fileName, text, named, [], [], false);
  const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 220));
  const { roots, problems } = parseYaml((0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_3__/* .textWithoutByteOrderMark */ .hK)(text));
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
    // A file that has to have a policy and has none is checked by the rules on policies of any shape.
    documents: holdsPolicy || !named ? documents : roots.slice(0, 1).map((root) => ({ root, path: "", editable: json })),
    problems: [...problems, ...found.flatMap((policies) => policies.problems)],
    holdsPolicy
  };
}
function nothingIn(text) {
  const range = { start: 0, end: Math.min(1, text.length) };
  return {
    range,
    message: "The file is empty; a policy is an object with a Statement.",
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

/***/ 1118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ withoutColors),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   xx: () => (/* binding */ visibleControls)
/* harmony export */ });
// src/report/text/safe-text.ts
var controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
var colors = /\x1b\[[0-9;:]*m/g;
function visibleControl(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleControls(text) {
  return text.replace(controls, visibleControl);
}
function withoutColors(text) {
  return text.replace(colors, "");
}
function singleLine(text, maxLength = 4096) {
  const start = text.length > maxLength * 2 ? text.slice(0, maxLength * 2 + 2) : text;
  const line = visibleControls(start.replace(/[\r\n\t]+/g, " ")).trim();
  const characters = [...line];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join("")}…` : line;
}




/***/ }),

/***/ 240:
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




/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ remotePortKey),
/* harmony export */   $T: () => (/* binding */ holdsWhereAbsent),
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   Bb: () => (/* binding */ whyInert),
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   C: () => (/* binding */ conditionHolds),
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   E2: () => (/* binding */ findAllowed),
/* harmony export */   EA: () => (/* binding */ deniesAlways),
/* harmony export */   GE: () => (/* binding */ actionMatches),
/* harmony export */   Gb: () => (/* binding */ privateIpAddressKey),
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Jj: () => (/* binding */ osUserKey),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   LQ: () => (/* binding */ mayAllow),
/* harmony export */   Lc: () => (/* binding */ require_ipaddr),
/* harmony export */   Nv: () => (/* binding */ conditionOperators),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   Se: () => (/* binding */ cannotAllHold),
/* harmony export */   VJ: () => (/* binding */ describeInstanceConnectEndpoints),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wi: () => (/* binding */ isIdentityStatement),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   Yt: () => (/* binding */ namedAction),
/* harmony export */   Zt: () => (/* binding */ placeOfAction),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   bX: () => (/* binding */ isNegated),
/* harmony export */   bm: () => (/* binding */ eicActions),
/* harmony export */   cF: () => (/* binding */ hasVariables),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   cf: () => (/* binding */ describeInstances),
/* harmony export */   dQ: () => (/* binding */ hasHiddenConditions),
/* harmony export */   e$: () => (/* binding */ sendSerialConsoleSshPublicKey),
/* harmony export */   eL: () => (/* binding */ maxTunnelDurationKey),
/* harmony export */   g: () => (/* binding */ statementCovers),
/* harmony export */   gM: () => (/* binding */ stringUnder),
/* harmony export */   gg: () => (/* binding */ alwaysHolds),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   lG: () => (/* binding */ sendSshPublicKey),
/* harmony export */   lL: () => (/* binding */ isResourceTag),
/* harmony export */   pL: () => (/* binding */ denies),
/* harmony export */   pi: () => (/* binding */ neverHolds),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   s6: () => (/* binding */ isEmptyList),
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
        IPv4.prototype.match = function(other2, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other2;
            other2 = ref[0];
            cidrRange = ref[1];
          }
          if (other2.kind() !== "ipv4") {
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          }
          return matchCIDR(this.octets, other2.octets, 8, cidrRange);
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
        IPv6.prototype.match = function(other2, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other2;
            other2 = ref[0];
            cidrRange = ref[1];
          }
          if (other2.kind() !== "ipv6") {
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          }
          return matchCIDR(this.parts, other2.parts, 16, cidrRange);
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
var maxPairs = 1e6;
function patternsAreDisjoint(left, right) {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
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
function takes(symbol, other2) {
  if (symbol === "*" || symbol === "?" || other2 === "*" || other2 === "?" || symbol === other2) return true;
  return symbol === anyPart ? other2 !== ":" && other2 !== "/" : other2 === anyPart && takes(other2, symbol);
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
  let known2 = true;
  const filled = text.replace(variable, (_, inner) => {
    if (inner === "*") return literalStar;
    if (inner === "?") return literalQuestionMark;
    if (inner === "$") return "$";
    const [name = "", fallback] = inner.split(",");
    const values = request.keys.get(canonicalKey(name.trim()));
    const value = values?.length === 1 ? values[0] : /^\s*'(.*)'\s*$/.exec(fallback ?? "")?.[1];
    if (value === void 0) known2 = false;
    return (value ?? "").replaceAll("*", literalStar).replaceAll("?", literalQuestionMark);
  });
  return known2 ? filled : void 0;
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
function unless(known2) {
  return known2 ? "no" : "unknown";
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
  const known2 = group.filter(
    ({ values: values2, incomplete }) => !incomplete && !(filling && values2.some(({ text }) => holdsVariable(text)))
  );
  const values = deciding(key, known2);
  if (values === void 0) return areDisjointPatterns(known2) || areOutsideNetworks(known2);
  const asCompared = filling ? values.map(unescaped) : values;
  return !asCompared.some(
    (value) => known2.every(
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
  return conditions.flatMap(({ values }) => values.map(({ text }) => milliseconds(text))).filter((time) => !Number.isNaN(time)).flatMap((time) => [time - 1, time, time + 1]).filter((time) => Math.abs(time) < 864e13).map((time) => new Date(time).toISOString());
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
  const required = networks("IpAddress");
  const excluded = networks("NotIpAddress").filter((network) => network !== void 0);
  return required.length > 0 && required.every(
    (network) => network !== void 0 && excluded.some(
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

// src/policy/semantics/meaning.ts
var understood = /* @__PURE__ */ new Set(["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]);
function isIdentityStatement({ node }) {
  return node.properties.every(({ key }) => understood.has(key.value));
}
function isEmptyList({ value }) {
  return value.kind === "array" && value.items.length === 0;
}
function meaningOf(statement) {
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
  return covers(wide.action, narrow.action, (text) => text.toLowerCase(), false) && covers(wide.resource, narrow.resource, (text) => text, hasVariables(policy)) && !hasHiddenConditions(wide) && wide.conditions.every(
    (condition) => narrow.conditions.some((other2) => conditionImplies(other2, condition, policy))
  );
}
function covers(wide, narrow, spelled, filling) {
  if (wide === void 0 || narrow === void 0) return false;
  if (isEmptyList(wide) || isEmptyList(narrow)) return false;
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
    const listed2 = new Set(more.values.map(({ text }) => text));
    if (!fewer.incomplete && fewer.values.every(({ text }) => listed2.has(text))) return true;
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
    // The effect is Allow or Deny only after the template is used.
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
  const listed2 = any([...items.map(({ value }) => matches(value)), incomplete ? "unknown" : "no"]);
  return negated ? not(listed2) : listed2;
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
    (other2) => other2.effect === "Deny" && denies(other2, statement, policy, action)
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

// src/policy/semantics/places.ts
function placeOfAction({ action: patterns, node }, action) {
  if (patterns === void 0) return node;
  if (patterns.negated) return patterns.key;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => matchesWildcard(value.toLowerCase(), wanted)) ?? patterns.value;
}
function namedAction({ action: patterns }, action) {
  if (patterns === void 0 || patterns.negated) return void 0;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => value.toLowerCase() === wanted);
}
function nameOf({ sid, index }) {
  return sid === void 0 ? `statement ${index + 1}` : `statement ${sid.value}`;
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
var maxSteps = 100;
function evadeDenials(policy, request, candidates) {
  const denying = policy.statements.filter(({ effect }) => effect !== "Allow");
  let current = request;
  for (let step = 0; step < maxSteps; step++) {
    const deny = denying.find((statement) => statementMatches(statement, policy, current) !== "no");
    if (deny === void 0) return current;
    const changed = deny.conditions.map(({ key }) => canonicalKey(key.value)).flatMap((key) => (candidates.get(key) ?? []).map((value) => withKey(current, key, value))).find((other2) => statementMatches(deny, policy, other2) === "no");
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
var maxValues = 8;
var maxResources = 8;
var maxRequests = 128;
var maxTrials = 1e6;
var maxComparisons = 1e5;
var trials = /* @__PURE__ */ new WeakMap();
function findAllowed(policy, statement, action, wanted = {}) {
  if (statement.effect !== "Allow" || actionMatches(statement, action) !== "yes") return void 0;
  if (isTooLarge(policy)) return void 0;
  const keys = candidateKeys(policy, statement, action, wanted);
  if (keys.some(([, values]) => values.length === 0)) return void 0;
  const combinations = keys.reduce((count, [, values]) => Math.min(count * values.length, maxRequests), 1);
  for (const resource of candidateResources(policy, statement, action, wanted)) {
    for (let number = 0; number < combinations; number++) {
      const tried2 = trials.get(policy) ?? 0;
      if (tried2 > maxTrials) return void 0;
      trials.set(policy, tried2 + policy.statements.length);
      const request2 = { action, resource, keys: combination(keys, number) };
      if (statementMatches(statement, policy, request2) === "yes" && decide(policy, request2) === "allowed") {
        return request2;
      }
    }
    if (combinations < maxRequests) continue;
    const tried = trials.get(policy) ?? 0;
    trials.set(policy, tried + policy.statements.length * maxRequests);
    const first = { action, resource, keys: combination(keys, 0) };
    const request = tried > maxTrials ? void 0 : evadeDenials(policy, first, new Map(keys));
    if (request !== void 0 && statementMatches(statement, policy, request) === "yes" && decide(policy, request) === "allowed") {
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
  if (action === sendSshPublicKey) byKey.set(osUserKey, []);
  if (action === openTunnel) {
    byKey.set(remotePortKey, []);
    byKey.set(privateIpAddressKey, []);
  }
  const filling = hasVariables(policy);
  for (const key of Object.keys(wanted.keys ?? {})) byKey.set(key, []);
  for (const other2 of policy.statements) {
    if (actionMatches(other2, action) === "no") continue;
    for (const condition of other2.conditions) {
      if (filling) {
        for (const key2 of variablesOf(condition)) if (!byKey.has(key2)) byKey.set(key2, []);
      }
      const key = canonicalKey(condition.key.value);
      const conditions = byKey.get(key);
      if (conditions === void 0) byKey.set(key, [condition]);
      else conditions.push(condition);
    }
  }
  const own = new Set(statement.conditions);
  return [...byKey].map(([key, conditions]) => {
    const accepts = (value) => conditions.every(
      (condition) => !own.has(condition) || // The value of the variable decides, and is chosen as another key.
      filling && condition.values.some(({ text }) => holdsVariable(text)) || conditionHolds(condition, policy, {
        action,
        resource: "*",
        keys: new Map(value === void 0 ? [] : [[key, [value]]])
      }) === "yes"
    );
    return [key, valuesOf(key, conditions, action, wanted).filter(accepts).slice(0, maxValues)];
  });
}
function valuesOf(key, conditions, action, { keys = {}, anyResource = false }) {
  if (Object.hasOwn(keys, key)) return [keys[key]];
  if (anyResource && isResourceTag(key)) return [void 0];
  const carried = presence(action, key);
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
  if (key === privateIpAddressKey) return ["10.11.12.13", "172.18.19.20", "192.168.21.22"];
  if (key === remotePortKey) return ["22"];
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
    ({ text }) => [...text.matchAll(/\$\{([^{},]*:[^{},]*)/g)].map(([, name = ""]) => canonicalKey(name.trim()))
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
    const network = networkOf(text);
    return network === void 0 ? [] : [network[0].toString()];
  }
  if (base.includes("Like") || base.startsWith("Arn")) return [exampleOf(text, ""), exampleOf(text)];
  return [text];
}
function candidateResources(policy, { resource: patterns }, action, { anyResource = false }) {
  if (resourceOf(action) === "*") return ["*"];
  const others = action === openTunnel ? otherEndpoints : otherInstances;
  const isDenied = deniedResources(policy, action, others);
  const free = /* @__PURE__ */ new Set();
  const denied = /* @__PURE__ */ new Set();
  for (const resource of resourcesLike(patterns, action, others)) {
    if (free.size >= maxResources) break;
    if (anyResource && !others.some((other2) => resource.endsWith(other2.slice(other2.indexOf("/"))))) continue;
    (isDenied(resource) ? denied : free).add(resource);
  }
  return [...free, ...denied].slice(0, maxResources);
}
function* resourcesLike(patterns, action, others) {
  if (patterns === void 0 || patterns.negated) {
    yield* others;
    return;
  }
  for (const { value } of patterns.items) {
    const likes = hasWildcard(value) ? [
      ...others.map((other2) => matchesWildcard(value, other2) ? other2 : arnLike(value, other2)),
      exampleOf(value)
    ] : [value];
    for (const resource of likes) if (matchesWildcard(resourceOf(action), resource)) yield resource;
  }
}
function deniedResources({ statements }, action, others) {
  const lists2 = statements.flatMap(
    (statement) => statement.effect === "Deny" && statement.resource && actionMatches(statement, action) !== "no" ? [statement.resource] : []
  );
  let left = maxComparisons;
  const literal = /* @__PURE__ */ new Set();
  const patterned = [];
  for (const { negated, items } of lists2) {
    const wild = items.filter(({ value }) => negated || hasWildcard(value));
    for (const { value } of items) if (!negated && !hasWildcard(value)) literal.add(value);
    const isListed = (resource) => {
      left -= wild.length;
      return wild.some(({ value }) => matchesWildcard(value, resource)) !== negated;
    };
    if (wild.length > 0 && wild.length < maxComparisons / 1e3 && !others.every(isListed))
      patterned.push(isListed);
  }
  return (resource) => literal.has(resource) || left > 0 && patterned.some((isListed) => isListed(resource));
}
function arnLike(pattern, other2) {
  const parts = pattern.split(":");
  const others = other2.split(":");
  if (parts.length !== others.length) return exampleOf(pattern);
  return parts.map((part, index) => {
    const otherPart = others[index] ?? "";
    if (!hasWildcard(part)) return part;
    return matchesWildcard(part, otherPart) ? otherPart : exampleOf(part);
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




/***/ })

};
;