"use strict";
exports.id = 952;
exports.ids = [952];
exports.modules = {

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

/***/ 928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   ek: () => (/* binding */ placesOf),
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
function placesOf(text, { range: { start, end } }) {
  return readEscapes(text.slice(start + 1, end - 1), (index) => start + 1 + index).starts;
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

/***/ 1562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Fo: () => (/* binding */ namesNear),
/* harmony export */   GY: () => (/* binding */ findPlaceholders),
/* harmony export */   Hm: () => (/* binding */ partitionNames),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   QN: () => (/* binding */ arnOffsets),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   p4: () => (/* binding */ regionExists),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   vx: () => (/* binding */ nearestPartition),
/* harmony export */   ws: () => (/* binding */ maxNameLength),
/* harmony export */   xA: () => (/* binding */ asPattern)
/* harmony export */ });
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
  const known = meanings.get(wanted) ?? meanings.get(wanted.replace(/^AWS/, ""));
  if (known !== void 0) return { ...known, exact: true };
  if (wanted.length < 5 || wanted.length > 32) return void 0;
  const [nearest] = namesNear(wanted, meanings.keys(), 2);
  const meaning = nearest && meanings.get(nearest.name);
  return meaning && { ...meaning, exact: false };
}
function findPlaceholders(value) {
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
  const arn = parseArn(value);
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

// src/policy/tables/regions.ts
var regions = new Map(
  partitions.flatMap(({ id, regions: regions2 }) => regions2.split(" ").map((region) => [region, id]))
);
var forms = partitions.map(({ id, form }) => ({ id, form: new RegExp(form) }));
var partitionNames = partitions.map(({ id }) => id);
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

/***/ 2982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   P: () => (/* binding */ FileFailure)
/* harmony export */ });
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




/***/ }),

/***/ 8648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ remotePortKey),
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   Bb: () => (/* binding */ whyInert),
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   E2: () => (/* binding */ findAllowed),
/* harmony export */   FY: () => (/* binding */ shareBudget),
/* harmony export */   GE: () => (/* binding */ actionMatches),
/* harmony export */   Gb: () => (/* binding */ privateIpAddressKey),
/* harmony export */   ID: () => (/* binding */ typicalValue),
/* harmony export */   Jj: () => (/* binding */ osUserKey),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   LQ: () => (/* binding */ mayAllow),
/* harmony export */   Sq: () => (/* binding */ violationsOf),
/* harmony export */   TE: () => (/* binding */ otherValues),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   VJ: () => (/* binding */ describeInstanceConnectEndpoints),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WS: () => (/* binding */ jsonSyntax),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   Yt: () => (/* binding */ namedAction),
/* harmony export */   Z$: () => (/* binding */ nameOfUnknown),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   _u: () => (/* binding */ typicalText),
/* harmony export */   bX: () => (/* binding */ isNegated),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   cf: () => (/* binding */ describeInstances),
/* harmony export */   dQ: () => (/* binding */ hasHiddenConditions),
/* harmony export */   e$: () => (/* binding */ sendSerialConsoleSshPublicKey),
/* harmony export */   eL: () => (/* binding */ maxTunnelDurationKey),
/* harmony export */   gM: () => (/* binding */ stringUnder),
/* harmony export */   gg: () => (/* binding */ alwaysHolds),
/* harmony export */   iA: () => (/* binding */ anyPart),
/* harmony export */   lG: () => (/* binding */ sendSshPublicKey),
/* harmony export */   lL: () => (/* binding */ isResourceTag),
/* harmony export */   mb: () => (/* binding */ ignoreFor),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   r4: () => (/* binding */ inWords3),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   u_: () => (/* binding */ patternsAreDisjoint),
/* harmony export */   wQ: () => (/* binding */ schema),
/* harmony export */   yL: () => (/* binding */ conditionsOn),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(928);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5891);





// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P)({
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
      function padPart(part, length2) {
        while (part.length < length2) {
          part = `0${part}`;
        }
        return part;
      }
      const ipaddr4 = {};
      ipaddr4.IPv4 = (function() {
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
          return ipaddr4.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr4.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr4.IPv4.broadcastAddressFromCIDR = function(string) {
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
      ipaddr4.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr4.IPv4.isValid = function(string) {
        try {
          new this(this.parser(string));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr4.IPv4.isValidCIDR = function(string) {
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr4.IPv4.isValidFourPartDecimal = function(string) {
        if (ipaddr4.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr4.IPv4.isValidCIDRFourPartDecimal = function(string) {
        const match = string.match(/^(.+)\/(\d+)$/);
        if (!ipaddr4.IPv4.isValidCIDR(string) || !match) {
          return false;
        }
        return ipaddr4.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr4.IPv4.networkAddressFromCIDR = function(string) {
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
      ipaddr4.IPv4.parse = function(string) {
        const parts = this.parser(string);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr4.IPv4.parseCIDR = function(string) {
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
      ipaddr4.IPv4.parser = function(string) {
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
      ipaddr4.IPv4.subnetMaskFromPrefixLength = function(prefix2) {
        prefix2 = parseInt(prefix2);
        if (Number.isNaN(prefix2) || prefix2 < 0 || prefix2 > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix2 / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix2 % 8) - 1 << 8 - prefix2 % 8;
        }
        return new this(octets);
      };
      ipaddr4.IPv6 = (function() {
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
          return ipaddr4.subnetMatch(this, this.SpecialRanges);
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
          return new ipaddr4.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
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
      ipaddr4.IPv6.broadcastAddressFromCIDR = function(string) {
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
      ipaddr4.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr4.IPv6.isValid = function(string) {
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
      ipaddr4.IPv6.isValidCIDR = function(string) {
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
      ipaddr4.IPv6.networkAddressFromCIDR = function(string) {
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
      ipaddr4.IPv6.parse = function(string) {
        const addr = this.parser(string);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr4.IPv6.parseCIDR = function(string) {
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
      ipaddr4.IPv6.parser = function(string) {
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
      ipaddr4.IPv6.subnetMaskFromPrefixLength = function(prefix2) {
        prefix2 = parseInt(prefix2);
        if (Number.isNaN(prefix2) || prefix2 < 0 || prefix2 > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix2 / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix2 % 8) - 1 << 8 - prefix2 % 8;
        }
        return new this(octets);
      };
      ipaddr4.fromByteArray = function(bytes) {
        const length2 = bytes.length;
        if (length2 === 4) {
          return new ipaddr4.IPv4(bytes);
        } else if (length2 === 16) {
          return new ipaddr4.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr4.isValid = function(string) {
        return ipaddr4.IPv6.isValid(string) || ipaddr4.IPv4.isValid(string);
      };
      ipaddr4.isValidCIDR = function(string) {
        return ipaddr4.IPv6.isValidCIDR(string) || ipaddr4.IPv4.isValidCIDR(string);
      };
      ipaddr4.parse = function(string) {
        if (ipaddr4.IPv6.isValid(string)) {
          return ipaddr4.IPv6.parse(string);
        } else if (ipaddr4.IPv4.isValid(string)) {
          return ipaddr4.IPv4.parse(string);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr4.parseCIDR = function(string) {
        try {
          return ipaddr4.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr4.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      };
      ipaddr4.process = function(string) {
        const addr = this.parse(string);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr4.subnetMatch = function(address, rangeList, defaultName) {
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
        module.exports = ipaddr4;
      } else {
        root.ipaddr = ipaddr4;
      }
    })(exports);
  }
});

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
    (form2) => form2.service === service && !patternsAreDisjoint(resource, `${form2.type}/*`)
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
    if (form2[part] ? written2 !== "" : matchesWildcard(written2, "")) return [];
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
  const arn = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(node.value);
  if (arn === void 0) return;
  const offsets = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOffsets */ .QN)(arn);
  const pattern = withoutPlaceholders(node.value, arn);
  const wrong = wrongPartsOf(pattern);
  for (const part of ["partition", "region", "account", "resource"]) {
    const form2 = wrong.find((found) => found.part === part);
    const message = form2 === void 0 ? checks[part](pattern) : messageOnForm(form2);
    if (message === void 0) continue;
    const [start, end] = offsets[part];
    report({ at: start === end ? node : (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWithin */ .vv)(text, node, start, end), message, statement });
  }
}
function withoutPlaceholders(value, arn) {
  const open = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(value);
  return ((0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value) || open !== value ? (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(open) : arn) ?? arn;
}
function isOpen(part) {
  return /[*?]/.test(part);
}
var checks = {
  partition({ partition }) {
    if (isOpen(partition) || _chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNames */ .Hm.includes(partition)) return void 0;
    if (partition === "") return "The partition is missing; write aws, aws-cn or aws-us-gov after arn:.";
    return `There is no partition ${partition}; write ${(0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestPartition */ .vx)(partition) ?? "aws, aws-cn or aws-us-gov"}.`;
  },
  region({ partition, region }) {
    if (region === "" || isOpen(region)) return void 0;
    const home = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    if (home === void 0 || !(0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(region)) return unknownRegion(region);
    if (isOpen(partition) || home === partition || !_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNames */ .Hm.includes(partition)) return void 0;
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
  if (zone !== void 0 && (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(zone))
    return `${region} is an Availability Zone; write its Region, ${zone}.`;
  const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(region);
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
    return patternsAreDisjoint(id, `${prefix2}*`) ? `No ID of ${articles.get(type) ?? "a"} ${type} matches ${id}: they begin with ${prefix2}.` : void 0;
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
function enumeration(words, conjunction = "and", most2 = 4) {
  const shown = words.length > most2 ? [...words.slice(0, most2 - 1), `${words.length - most2 + 1} more`] : words;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// src/policy/tables/generated/action-names.ts
var actionNames = {
  a2c: "0GetContainerizationJobDetails 3DeploymentJobDetails 0StartContainerizationJob 5DeploymentJob",
  a4b: "0ApproveSkill 1ssociateContactWithAddressBook 9DeviceWithNetworkProfile jRoom 9SkillGroupWithRoom eWithSkillGroup iUsers 0CompleteRegistration 1reateAddressBook 6BusinessReportSchedule 6ConferenceProvider 9tact 6GatewayGroup 6NetworkProfile 6Profile 6Room 6SkillGroup 6User 0DeleteAddressBook 6BusinessReportSchedule 6ConferenceProvider 9tact 6Device cUsageData 6GatewayGroup 6NetworkProfile 6Profile 6Room aSkillParameter 6SkillAuthorization bGroup 6User 1isassociateContactFromAddressBook cDeviceFromRoom cSkillFromSkillGroup lUsers hGroupFromRoom 0ForgetSmartHomeAppliances 0GetAddressBook 3ConferencePreference fovider 6tact 3Device 3Gateway aGroup 3InvitationConfiguration 3NetworkProfile 3Profile 3Room 7SkillParameter 3SkillGroup 0ListBusinessReportSchedules 4ConferenceProviders 4DeviceEvents 4GatewayGroups bs 4Skills aStoreCategories fSkillsByCategory 5martHomeAppliances 4Tags 0PutConferencePreference 3DeviceSetupEvents 3InvitationConfiguration 3RoomSkillParameter 3SkillAuthorization 0RegisterAVSDevice 8Device 2jectSkill 2solveRoom 2vokeInvitation 0SearchAddressBooks 6Contacts 6Devices 6NetworkProfiles 6Profiles 6Rooms 6SkillGroups 6Users 2ndAnnouncement 4Invitation 1tartDeviceSync 5SmartHomeApplianceDiscovery 0TagResource 0UntagResource 1pdateAddressBook 6BusinessReportSchedule 6ConferenceProvider 9tact 6Device 6Gateway dGroup 6NetworkProfile 6Profile 6Room 6SkillGroup",
  "access-analyzer": "0ApplyArchiveRule 0CancelPolicyGeneration 1heckAccessNotGranted 5NoNewAccess 7PublicAccess 1reateAccessPreview 7nalyzer 7rchiveRule 6ServiceLinkedAnalyzer 0DeleteAnalyzer 7rchiveRule 6ServiceLinkedAnalyzer 0GenerateFindingRecommendation 2tAccessPreview 4nalyzedResource ar 4rchiveRule 3Finding aRecommendation asStatistics 3GeneratedPolicy 0ListAccessPreviewFindings hs 5nalyzedResources brs 5rchiveRules 4Findings 4PolicyGenerations 4TagsForResource 0StartPolicyGeneration 5ResourceScan 0TagResource 0UntagResource 1pdateAnalyzer 7rchiveRule 6Findings 0ValidatePolicy",
  account: "0AcceptPrimaryEmailUpdate 0CloseAccount 0DeleteAlternateContact 1isableRegion 0EnableRegion 0GetAccountInformation 4lternateContact 3ContactInformation 3GovCloudAccountInformation 3PrimaryEmail fUpdateStatus 3RegionOptStatus 0ListRegions 0PutAccountName 4lternateContact 3ContactInformation 0StartPrimaryEmailUpdate",
  "account-access": "0CreateApplication 6Entitlement 0DeleteApplication 6Entitlement 0GetApplication 3Entitlement 0ListApplications 4Entitlements 4TagsForResource 0TagResource 0UntagResource",
  acm: "0AddTagsToCertificate 0CreateAcmeDomainValidation aEndpoint bxternalAccountBinding 0DeleteAcmeDomainValidation aEndpoint bxternalAccountBinding 6Certificate 2scribeAcmeAccount cDomainValidation cEndpoint dxternalAccountBinding 8Certificate 0ExportCertificate 0GetAccountConfiguration 5meExternalAccountBindingCredentials 3Certificate 0ImportCertificate 0ListAcmeAccounts 8DomainValidations 8Endpoints 9xternalAccountBindings 4CertificateDomainValidations fs 4TagsForCertificate bResource 0PutAccountConfiguration 0RemoveTagsFromCertificate 2newCertificate 2questCertificate 2sendValidationEmail 2vokeAcmeAccount aExternalAccountBinding 6Certificate 0SearchCertificates 0TagResource 0UntagResource 1pdateAcmeDomainValidation aEndpoint 6Certificate hOptions",
  "acm-pca": "0CreateCertificateAuthority qAuditReport 6Permission 0DeleteCertificateAuthority 6Permission 7olicy 2scribeCertificateAuthority sAuditReport 0GetCertificate eAuthorityCertificate osr 3Policy 0ImportCertificateAuthorityCertificate 1ssueCertificate 0ListCertificateAuthorities 4Permissions 4Tags 0PutPolicy 0RestoreCertificateAuthority 2vokeCertificate 0TagCertificateAuthority 0UntagCertificateAuthority 1pdateCertificateAuthority",
  "aco-automation": "0AssociateAccounts 0CreateAutomationRule 0DeleteAutomationRule 1isassociateAccounts 0GetAutomationEvent dRule 3EnrollmentConfiguration 0ListAccounts 5utomationEventSteps kummaries js eRulePreview pSummaries is 4RecommendedActionSummaries ls 4TagsForResource 0RollbackAutomationEvent 0StartAutomationEvent 0TagResource 0UntagResource 1pdateAutomationRule 6EnrollmentConfiguration",
  "action-recommendations": "0ListRecommendedActions",
  activate: "0CreateForm 0GetAccountContact 3ContentInfo 5sts 4redits 3MemberInfo 3Program 0PutMemberInfo",
  "agent-registry": "0CreateRegistry eRecord 0DeleteRegistry eRecord 8sourcePolicy 0GetDiscoverableRegistryRecord 3Registry bRecord 5sourcePolicy 0InvokeRegistryMcp 0ListDiscoverableRegistryRecords 4Registries byRecords 4TagsForResource 0PutResourcePolicy 0SearchDiscoverableRegistryRecords 1ubmitRegistryRecordForApproval 0TagResource 0UntagResource 1pdateRegistry eRecord kStatus",
  "agentaccess-mcp": "0CallForwardedTool 1heckConnectionStatus 0DoubleClick 0GetScreenshot 0HoldKey 0InvokeMcp 0KeyPress 0LeftClick 9Drag 4MouseDown 9Up 0MiddleClick 1ovePointer 0RightClick 0Scroll 0TripleClick 1ypeText",
  aidevops: "0AllowVendedLogDeliveryForResource 1ssociateService 0CreateAccessToken 7gentSpace 7sset bFile 6BacklogTask 6Chat 6KnowledgeItem 6OneTimeLoginSession 6PrivateConnection 6Trigger 0DeleteAgentSpace 7sset bFile 6KnowledgeItem 6PrivateConnection 6Trigger 2registerService 2scribePrivateConnection 8Services 9upportLevel 1isableOperatorApp 4ssociateService 3coverTopology 0EnableOperatorApp 2dChatForCase 0GetAccessToken 6ountUsage 4gentSpace 4sset 8Content 8File 6ociation 3BacklogTask 3KnowledgeItem 3OperatorApp 3Recommendation 3Service 3Trigger 0InitiateChatForCase 0ListAccessTokens 5gentSpaces 5ssetFiles 9Types 9Versions 9s 7ociations 4BacklogTasks 4Chats 4Executions 4Goals 4JournalRecords 4KnowledgeItemVersions hs 4PendingMessages 5rivateConnections 4Recommendations 4Services 4TagsForResource 5riggers 4Webhooks 0RegisterService 2vokeAccessToken 1otateAccessToken 0SearchServiceAccessibleResource 2ndMessage 0TagResource 0UntagResource 1pdateAgentSpace 7pprovalAction 7sset bFile 9ociation 6BacklogTask 6Goal 6KnowledgeItem 6OperatorAppIdpConfig 6PrivateConnectionCertificate 6Recommendation 6Trigger 0ValidateAwsAssociations",
  aiops: "0CreateInvestigation jEvent jGroup jResource 6Report 0DeleteInvestigation jGroup oPolicy 0GenerateReport 2tEphemeralInvestigationResults 3Fact 7Versions 3Investigation gEvent gGroup lPolicy gResource 3Report 0ListFacts 4InvestigationEvents hGroups hs 4Reports 4TagsForResource 0PutFact 3InvestigationGroupPolicy 0TagResource 0UntagResource 1pdateInvestigation jEvent jGroup 6Report 0ValidateInvestigationGroup",
  airflow: "0CreateCliToken 6Environment 6WebLoginToken 0DeleteEnvironment 0GetEnvironment 0InvokeRestApi 0ListEnvironments 4TagsForResource 0PublishMetrics 0TagResource 0UntagResource 1pdateEnvironment",
  "airflow-serverless": "0CreateWorkflow 0DeleteWorkflow 0GetTaskInstance 3Workflow bRun 0ListTagsForResource 6skInstances 4WorkflowRuns cVersions cs 0StartWorkflowRun 2opWorkflowRun 0TagResource 0UntagResource 1pdateWorkflow",
  amplify: "0AssociateWebACL 0CreateApp 6BackendEnvironment 7ranch 6Deployment 7omainAssociation 6WebHook 0DeleteApp 6BackendEnvironment 7ranch 6DomainAssociation 6Job 6WebHook 1isassociateWebACL 0GenerateAccessLogs 2tApp 4rtifactUrl 3BackendEnvironment 4ranch 3DomainAssociation 3Job 3WebACLForResource 6Hook 0ListApps 5rtifacts 4BackendEnvironments 5ranches 4DomainAssociations 4Jobs 4ResourcesForWebACL 4TagsForResource 4WebHooks 0StartDeployment 5Job 2opJob 0TagResource 0UntagResource 1pdateApp 6Branch 6DomainAssociation 6WebHook",
  amplifybackend: "0CloneBackend 1reateBackend dAPI euth dConfig dStorage 6Token 0DeleteBackend dAPI euth dStorage 6Token 0GenerateBackendAPIModels 2tBackend aAPI dModels buth aJob aStorage 3Token 0ImportBackendAuth dStorage 0ListBackendJobs 4S3Buckets 0RemoveAllBackends 6BackendConfig 0UpdateBackendAPI euth dConfig dJob dStorage",
  amplifyuibuilder: "0CreateComponent 6Form 6Theme 0DeleteComponent 6Form 6Theme 0ExchangeCodeForToken 2portComponents 6Forms 6Themes 0GetCodegenJob 5mponent 3Form 3Metadata 3Theme 0ListCodegenJobs 6mponents 4Forms 4TagsForResource 5hemes 0PutMetadataFlag 0RefreshToken 2setMetadataFlag 0StartCodegenJob 0TagResource 0UntagResource 1pdateComponent 6Form 6Theme",
  aoss: "0APIAccessAll 1ddCollectionToCollectionGroup 0BatchGetCollection iGroup 8EffectiveLifecyclePolicy 8LifecyclePolicy 8VpcEndpoint 0CreateAccessPolicy 6Collection gGroup 6Index 6LifecyclePolicy 6SecurityConfig ePolicy 6VpcEndpoint 0DashboardsAccessAll 1eleteAccessPolicy 6Collection gGroup 6Index 6LifecyclePolicy 6SecurityConfig ePolicy 6VpcEndpoint 0GetAccessPolicy 6ountSettings 3Index 3PoliciesStats 3SecurityConfig bPolicy 0ListAccessPolicies 4CollectionGroups es 4LifecyclePolicies 4SecurityConfigs cPolicies 4TagsForResource 4VpcEndpoints 0TagResource 0UntagResource 1pdateAccessPolicy 9ountSettings 6Collection gGroup 6Index 6LifecyclePolicy 6SecurityConfig ePolicy 6VpcEndpoint",
  apigateway: "0AddCertificateToDomain 0CreateAccessAssociation 6Portal cProduct 7roductPage dRestEndpointPage 6RoutingRule 0DELETE 1eletePortal cProduct jSharingPolicy 7roductPage dRestEndpointPage 6RoutingRule 1isablePortal 0GET 1etPortal 9Product gSharingPolicy 4roductPage aRestEndpointPage 3RoutingRule 0ListPortalProducts as 5roductPages bRestEndpointPages 4RoutingRules 0PATCH 1OST 1UT 1reviewPortal 1ublishPortal 2tPortalProductSharingPolicy 0RejectAccessAssociation 2moveCertificateFromDomain 0SetWebACL 0UpdateDomainNameManagementPolicy gPolicy 6Portal cProduct 7roductPage dRestEndpointPage 6RestApiPolicy 7outingRule",
  "app-integrations": "0CreateApplication hAssociation 6DataIntegration lAssociation lSchedule 6EventIntegration mAssociation 0DeleteApplication hAssociation 6DataIntegration lAssociation 6EventIntegration mAssociation 0GetApplication 3DataIntegration iExecution iSchedule 3EventIntegration 0ListApplicationAssociations fs 4DataIntegrationAssociations jExecutions jSchedules js 4EventIntegrationAssociations ks 4TagsForResource 0StartDataIntegrationExecution 0TagResource 0UntagResource 1pdateApplication 6DataIntegration lAssociation lSchedule 6EventIntegration",
  appconfig: "0CreateApplication 6ConfigurationProfile 6DeploymentStrategy 6Environment 7xperimentDefinition 8tension fAssociation 6HostedConfigurationVersion 0DeleteApplication 6ConfigurationProfile 6DeploymentStrategy 6Environment 7xperimentDefinition 8tension fAssociation 6HostedConfigurationVersion 0GetAccountSettings 4pplication 3Configuration gProfile 3Deployment dStrategy 3Environment 4xperimentDefinition dRun 5tension cAssociation 3HostedConfigurationVersion 3LatestConfiguration 0ListApplications 4ConfigurationProfiles 4DeploymentStrategies es 4Environments 5xperimentDefinitions eRunEvents hs 6tensionAssociations ds 4HostedConfigurationVersions 4TagsForResource 0StartConfigurationSession 5Deployment 5ExperimentRun 2opDeployment 4ExperimentRun 0TagResource 0UntagResource 1pdateAccountSettings 7pplication 6ConfigurationProfile 6DeploymentStrategy 6Environment 7xperimentDefinition gRun 8tension fAssociation 0ValidateConfiguration",
  appfabric: "0BatchGetUserAccessTasks 0ConnectAppAuthorization 1reateAppAuthorization 9Bundle 6Ingestion fDestination 0DeleteAppAuthorization 9Bundle 6Ingestion fDestination 0GetAppAuthorization 6Bundle 3Ingestion cDestination 0ListAppAuthorizations 7Bundles 4IngestionDestinations ds 4TagsForResource 0StartIngestion 5UserAccessTasks 2opIngestion 0TagResource 0UntagResource 1pdateAppAuthorization 6IngestionDestination",
  appflow: "0CancelFlowExecutions 1reateConnectorProfile 6Flow 0DeleteConnectorProfile 6Flow 2scribeConnector hEntity hFields hProfiles hs 8Flow cExecution lRecords cs 0ListConnectorEntities dFields ds 4Flows 4TagsForResource 0RegisterConnector 2setConnectorMetadataCache 1unFlow 0StartFlow 2opFlow 0TagResource 0UnRegisterConnector 2tagResource 1pdateConnectorProfile fRegistration 6Flow 1seConnectorProfile",
  "application-autoscaling": "0DeleteScalingPolicy 8heduledAction 2registerScalableTarget 2scribeScalableTargets cingActivities fPolicies aheduledActions 0GetPredictiveScalingForecast 0ListTagsForResource 0PutScalingPolicy 5heduledAction 0RegisterScalableTarget 0TagResource 0UntagResource",
  "application-signals": "0BatchDeleteInstrumentationConfigurations 5GetServiceLevelObjectiveBudgetReport 5UpdateExclusionWindows 0CreateInstrumentationConfiguration 6ServiceLevelObjective 0DeleteGroupingConfiguration 6InstrumentationConfiguration 6ServiceLevelObjective 0GetInstrumentationConfiguration vStatus 3Service aLevelObjective 0Link 2stAuditFindings 4EntityEvents 4GroupingAttributeDefinitions 4InstrumentationConfigurations 4ObservedEntities 4ServiceDependencies jts bLevelObjectiveExclusionWindows ps bOperations bStates bs 4TagsForResource 0PutGroupingConfiguration 0ReportInstrumentationConfigurationStatus 0StartDiscovery 0TagResource 0UntagResource 1pdateServiceLevelObjective",
  "application-signals-mcp": "0CallReadOnlyTool 0InvokeMcp",
  "application-transformation": "0GetContainerization 3Deployment 3GroupingAssessment 3PortingCompatibilityAssessment aRecommendationAssessment 3RuntimeAssessment 0PutLogData 3MetricData 0StartContainerization 5Deployment 5GroupingAssessment 5PortingCompatibilityAssessment cRecommendationAssessment 5RuntimeAssessment",
  applicationinsights: "0AddWorkload 0CreateApplication 6Component 6LogPattern 0DeleteApplication 6Component 6LogPattern 2scribeApplication 8Component hConfiguration uRecommendation 8LogPattern 8Observation 8Problem fObservations 8Workload 0Link 2stApplications 4Components 6nfigurationHistory 4LogPatternSets es 4Problems 4TagsForResource 4Workloads 0RemoveWorkload 0TagResource 0UntagResource 1pdateApplication 6Component fConfiguration 6LogPattern 6Problem 6Workload",
  appmesh: "0CreateGatewayRoute 6Mesh 6Route 6VirtualGateway dNode dRouter dService 0DeleteGatewayRoute 6Mesh aPolicy 6Route 6VirtualGateway dNode dRouter dService 2scribeGatewayRoute 8Mesh 8Route 8VirtualGateway fNode fRouter fService 0GetMeshPolicy 0ListGatewayRoutes 4Meshes 4Routes 4TagsForResource 4VirtualGateways bNodes bRouters bServices 0PutMeshPolicy 0StreamAggregatedResources 0TagResource 0UntagResource 1pdateGatewayRoute 6Mesh 6Route 6VirtualGateway dNode dRouter dService",
  "appmesh-preview": "0CreateGatewayRoute 6Mesh 6Route 6VirtualGateway dNode dRouter dService 0DeleteGatewayRoute 6Mesh aPolicy 6Route 6VirtualGateway dNode dRouter dService 2scribeGatewayRoute 8Mesh 8Route 8VirtualGateway fNode fRouter fService 0GetMeshPolicy 0ListGatewayRoutes 4Meshes 4Routes 4VirtualGateways bNodes bRouters bServices 0PutMeshPolicy 0StreamAggregatedResources 0UpdateGatewayRoute 6Mesh 6Route 6VirtualGateway dNode dRouter dService",
  apprunner: "0AssociateCustomDomain 9WebAcl 0CreateAutoScalingConfiguration 6Connection 6ObservabilityConfiguration 6Service 6VpcConnector 9IngressConnection 0DeleteAutoScalingConfiguration 6Connection 6ObservabilityConfiguration 6Service 6VpcConnector 9IngressConnection 2scribeAutoScalingConfiguration 8CustomDomains 8ObservabilityConfiguration 9peration 8Service 8VpcConnector bIngressConnection 8WebAclForService 1isassociateCustomDomain cWebAcl 0ListAssociatedServicesForWebAcl 5utoScalingConfigurations 4Connections 4ObservabilityConfigurations 5perations 4Services cForAutoScalingConfiguration 4TagsForResource 4VpcConnectors 7IngressConnections 0PauseService 0ResumeService 0StartDeployment 0TagResource 0UntagResource 1pdateDefaultAutoScalingConfiguration 6Service 6VpcIngressConnection",
  appstream: "0AssociateAppBlockBuilderAppBlock clicationFleet kToEntitlement 9Fleet 9SoftwareToImageBuilder 0BatchAssociateUserStack 5DisassociateUserStack 0CopyImage 1reateAppBlock eBuilder lStreamingURL 9lication 6DirectoryConfig 6Entitlement 7xportImageTask 6Fleet 6ImageBuilder iStreamingURL 8portedImage 6Stack 8reamingURL 6ThemeForStack 6UpdatedImage 7sageReportSubscription 8er 0DeleteAppBlock eBuilder 9lication 6DirectoryConfig 6Entitlement 6Fleet 6Image bBuilder bPermissions 6Stack 6ThemeForStack 6UsageReportSubscription 8er 2scribeAppBlockBuilderAppBlockAssociations ns gs bLicenseUsage blicationFleetAssociations js 8DirectoryConfigs 8Entitlements 8Fleets 8ImageBuilders dPermissions ds 8Sessions 9oftwareAssociations 9tacks 8ThemeForStack 8UsageReportSubscriptions aerStackAssociations cs 1isableUser 4ssociateAppBlockBuilderAppBlock flicationFleet oromEntitlement cFleet cSoftwareFromImageBuilder 0EnableUser 1xpireSession 0GetExportImageTask 0ListAssociatedFleets eStacks 4EntitledApplications 5xportImageTasks 4TagsForResource 0StartAppBlockBuilder 5Fleet 5ImageBuilder 5SoftwareDeploymentToImageBuilder 2opAppBlockBuilder 4Fleet 4ImageBuilder 2ream 0TagResource 0UntagResource 1pdateAppBlockBuilder 9lication 6DirectoryConfig 6Entitlement 6Fleet 6ImagePermissions 6Stack 6ThemeForStack",
  appstudio: "0GetAccountStatus 3EnablementJobStatus 0StartEnablementJob 5RollbackEnablementJob 5TeamDeployment",
  appsync: "0AssociateApi 9MergedGraphqlApi 9SourceGraphqlApi 9WebACL 0CreateApi 9Cache 9Key 6ChannelNamespace 6DataSource 7omainName 6Function 6GraphqlApi 6Resolver 6Type 0DeleteApi 9Cache 9Key 6ChannelNamespace 6DataSource 7omainName 6Function 6GraphqlApi 6Resolver aurcePolicy 6Type 1isassociateApi cMergedGraphqlApi cSourceGraphqlApi cWebACL 0EvaluateCode 8MappingTemplate 2entConnect 5Publish 5Subscribe 0FlushApiCache 0GetApi 6Association 6Cache 3ChannelNamespace 3DataSource dIntrospection 4omainName 3Function 3GraphqlApi dEnvironmentVariables 3IntrospectionSchema 3Resolver 7urcePolicy 3SchemaCreationStatus 4ourceApiAssociation 3Type 3WebACLForResource 1raphQL 0ListApiKeys 7s 4ChannelNamespaces 4DataSources 5omainNames 4Functions 4GraphqlApis 4Resolvers dByFunction 8urcesForWebACL 4SourceApiAssociations 4TagsForResource 5ypes 9ByAssociation 0PutGraphqlApiEnvironmentVariables 3ResourcePolicy 0SetWebACL 1ourceGraphQL 1tartDataSourceIntrospection 5SchemaCreation bMerge 0TagResource 0UntagResource 1pdateApi 9Cache 9Key 6ChannelNamespace 6DataSource 7omainName 6Function 6GraphqlApi 6Resolver 6SourceApiAssociation 6Type",
  apptest: "0CreateTestCase bonfiguration aSuite 0DeleteTestCase bonfiguration aRun aSuite 0GetTestCase 8onfiguration 7RunStep 7Suite 0ListTagsForResource 5estCases 9onfigurations 8RunSteps bTestCases bs 8Suites 0StartTestRun 0TagResource 0UntagResource 1pdateTestCase bonfiguration aSuite",
  aps: "0CreateAlertManagerAlerts iDefinition 7nomalyDetector 6LoggingConfiguration 6QueryLoggingConfiguration 6RuleGroupsNamespace 6Scraper 6Workspace 0DeleteAlertManagerDefinition iSilence 7nomalyDetector 6LoggingConfiguration 6QueryLoggingConfiguration 6ResourcePolicy 7uleGroupsNamespace 6Scraper dLoggingConfiguration 6Workspace 2scribeAlertManagerDefinition 9nomalyDetector 8LoggingConfiguration 8QueryLoggingConfiguration 8ResourcePolicy 9uleGroupsNamespace 8Scraper fLoggingConfiguration 8Workspace hConfiguration 0GetAlertManagerSilence gtatus 3DefaultScraperConfiguration 3Labels 3MetricMetadata 3Series 0ListAlertManagerAlertGroups ls gReceivers gSilences 9s 5nomalyDetectors 4RuleGroupsNamespaces 8s 4Scrapers 4TagsForResource 4Workspaces 0PreviewAnomalyDetector 1utAlertManagerDefinition fSilences 4nomalyDetector 3ResourcePolicy 4uleGroupsNamespace 0QueryMetrics 0RemoteWrite 0TagResource 0UntagResource 1pdateLoggingConfiguration 6QueryLoggingConfiguration 6Scraper dLoggingConfiguration 6WorkspaceAlias fConfiguration",
  "arc-region-switch": "0ApprovePlanExecutionStep 0CancelPlanExecution 1reatePlan 0DeletePlan 6ResourcePolicy 0GetPlan 7EvaluationStatus 8xecution 7InRegion 3ResourcePolicy 0ListPlanExecutionEvents hs 8s 9InRegion 4Route53HealthChecks nInRegion 4TagsForResource 0PutResourcePolicy 0StartPlanExecution 0TagResource 0UntagResource 1pdatePlan aExecution jStep",
  "arc-zonal-shift": "0CancelPracticeRun 6ZonalShift 1reatePracticeRunConfiguration 0DeletePracticeRunConfiguration 0GetAutoshiftObserverNotificationStatus 3ManagedResource 0ListAutoshifts 4ManagedResources 4ZonalShifts 0StartPracticeRun 5ZonalShift 0UpdateAutoshiftObserverNotificationStatus 6PracticeRunConfiguration 6ZonalAutoshiftConfiguration bShift",
  arsenal: "0RegisterOnPremisesAgent",
  artifact: "0AcceptAgreement 6NdaForAgreement 0CreateComplianceInquiry 0ExportComplianceInquiry 0GetAccountSettings 4greement 3ComplianceInquiryMetadata 4ustomerAgreement 3NdaForAgreement 3Report 9Metadata 3TermForReport 0ListAgreements 4ComplianceInquiries kyQueries 5ustomerAgreements 4ReportVersions as 4TagsForResource 0PutAccountSettings 3ComplianceInquiryFeedback 0TagResource 1erminateAgreement 0UntagResource",
  athena: "0BatchGetNamedQuery 8PreparedStatement 8QueryExecution 0CancelCapacityReservation 6QueryExecution 1reateCapacityReservation 6DataCatalog 6NamedQuery 7otebook 6PreparedStatement 9signedNotebookUrl 6WorkGroup 0DeleteCapacityReservation 6DataCatalog 6NamedQuery 7otebook 6PreparedStatement 6WorkGroup 0ExportNotebook 0GetCalculationExecution nCode nStatus 5pacityAssignmentConfiguration bReservation 5talogs 3DataCatalog 7base 3ExecutionEngine is 3NamedQuery 7space cs 4otebookMetadata 3PreparedStatement 3QueryExecution hs 8Results fStream 9untimeStatistics 3ResourceDashboard 3Session aEndpoint aStatus 3Table 8Metadata 8s 3WorkGroup 0ImportNotebook 0ListApplicationDPUSizes 4CalculationExecutions 6pacityReservations 4DataCatalogs 8bases 4EngineVersions 5xecutors 4NamedQueries 5otebookMetadata cSessions 4PreparedStatements 4QueryExecutions 4Sessions 4TableMetadata 6gsForResource 4WorkGroups 0PutCapacityAssignmentConfiguration 0RunQuery 0StartCalculationExecution 5QueryExecution 5Session 2opCalculationExecution 4QueryExecution 0TagResource 1erminateSession 0UntagResource 1pdateCapacityReservation 6DataCatalog 6NamedQuery 7otebook eMetadata 6PreparedStatement 6WorkGroup",
  auditmanager: "0AssociateAssessmentReportEvidenceFolder 0BatchAssociateAssessmentReportEvidence 5CreateDelegationByAssessment 5DeleteDelegationByAssessment 6isassociateAssessmentReportEvidence 5ImportEvidenceToAssessmentControl 0CreateAssessment gFramework gReport 6Control 0DeleteAssessment gFramework pShare gReport 6Control 2registerAccount aOrganizationAdminAccount 1isassociateAssessmentReportEvidenceFolder 0GetAccountStatus 4ssessment dFramework dReportUrl 3ChangeLogs 4ontrol 3Delegations 3Evidence bByEvidenceFolder bFileUploadUrl colder hsByAssessment uControl 3Insights bByAssessment 3OrganizationAdminAccount 3ServicesInScope 5ttings 0ListAssessmentControlInsightsByControlDomain eFrameworkShareRequests ns eReports es 4ControlDomainInsights pByAssessment bInsightsByControlDomain bs 4KeywordsForDataSource 4Notifications 4TagsForResource 0RegisterAccount 8OrganizationAdminAccount 0StartAssessmentFrameworkShare 0TagResource 0UntagResource 1pdateAssessment gControl nSetStatus gFramework pShare gStatus 6Control 6Settings 0ValidateAssessmentReportIntegrity",
  autoscaling: "0AttachInstances 6LoadBalancerTargetGroups is 6TrafficSources 0BatchDeleteScheduledAction 5PutScheduledUpdateGroupAction 0CancelInstanceRefresh 1ompleteLifecycleAction 1reateAutoScalingGroup 6LaunchConfiguration 6OrUpdateTags 0DeleteAutoScalingGroup 6LaunchConfiguration 7ifecycleHook 6NotificationConfiguration 6Policy 6ScheduledAction 6Tags 6WarmPool 2scribeAccountLimits fSettings 9djustmentTypes 9utoScalingGroups jInstances jNotificationTypes 8InstanceRefreshes 8LaunchConfigurations 9ifecycleHookTypes ls 9oadBalancerTargetGroups ks 8MetricCollectionTypes 8NotificationConfigurations 8Policies 8ScalingActivities fProcessTypes aheduledActions 8Tags 9erminationPolicyTypes 9rafficSources 8WarmPool 2tachInstances 6LoadBalancerTargetGroups is 6TrafficSources 1isableMetricsCollection 0EnableMetricsCollection 2terStandby 1xecutePolicy 2itStandby 0GetPredictiveScalingForecast 0LaunchInstances 0PutAccountSetting 3LifecycleHook 3NotificationConfiguration 3ScalingPolicy 5heduledUpdateGroupAction 3WarmPool 0RecordLifecycleActionHeartbeat 2sumeProcesses 1ollbackInstanceRefresh 0SetDesiredCapacity 3InstanceHealth bProtection 1tartInstanceRefresh 1uspendProcesses 0TerminateInstanceInAutoScalingGroup 0UpdateAutoScalingGroup",
  "autoscaling-plans": "0CreateScalingPlan 0DeleteScalingPlan 2scribeScalingPlanResources js 0GetScalingPlanResourceForecastData 0UpdateScalingPlan",
  "aws-external-anthropic": "0ArchiveAgent 7Environment 7MemoryStore 7Session 7Vault 7Workspace 1ssumeConsole 0CallWithBearerToken 2ncelBatchInference 1ountTokens 1reateAgent 6BatchInference 6Environment 6File 6Inference 6MemoryStore 6Session 7kill 6UserProfile hEnrollmentUrl 6Vault 6Webhook 7orkspace 0DeleteBatchInference 6Environment 6File 6MemoryStore 6Session 7kill 6Vault 6Webhook 1isableKey 0GetAccountStatus 4gent 3BatchInference 3Environment 3File 3Key 3MemoryStore 4odel 3Session 4kill 3UserProfile 3Vault 3Webhook 4orkspace 0ListAgents 4BatchInferences 4Environments 4Files 4Keys 4MemoryStores 5odels 4Sessions 5kills 4TagsForResource 4UserProfiles 4Vaults 4Webhooks 5orkspaces 0ProcessEnvironmentWork 0RegisterKey 1otateWebhookSecret 0TagResource 0UntagResource 1pdateAgent 6Environment 6Key 6MemoryStore 6Session 7kill 6UserProfile 6Vault 6Webhook 7orkspace",
  "aws-marketplace": "0AcceptAgreementApprovalRequest fCancellationRequest fPaymentRequest fRequest 1ssociateProductsWithPrivateMarketplace 0BatchCreateBillingAdjustmentRequest 5MeterUsage 0CancelAgreement fCancellationRequest fPaymentRequest fRequest 6ChangeSet 1reateAgreementRequest 6PrivateMarketplaceRequests 6VerificationEvidence 0DeleteResourcePolicy 2scribeAgreement 9ssessment 8Builds 8ChangeSet 8Entity 8PrivateMarketplaceRequests aocurementSystemConfiguration 1isassociateProductsFromPrivateMarketplace 0GetAgreementApprovalRequest cCancellationRequest cEntitlements cPaymentRequest cRequest cTerms 3BillingAdjustmentRequest 4uyerDashboard 3Entitlements 3InvoiceSubmissionTask 4ssuedTaxInvoice 3Listing 3Offer 8Set 8Terms 3Product 3ResourcePolicy 3SellerDashboard 3TaxComplianceProfile 3Verification fEvidence 0ListAgreementApprovalRequests dCancellationRequests eharges dInvoiceLineItems dPaymentRequests dRequests 5ssessments 4BillingAdjustmentRequests 5uilds 4ChangeSets 4Entities 9lementDetails 4FulfillmentOptions 4InvoiceSubmissionTasks 5ssuedTaxInvoices 4Payables 5rivateListings bMarketplaceRequests 5urchaseOptions 4TagsForResource 6xComplianceProfileChangeTasks os 4VerificationEvidence gs 0MeterUsage 0PutDeploymentParameter 3ProcurementSystemConfiguration 3ResourcePolicy 0RegisterUsage 2jectAgreementApprovalRequest fCancellationRequest fPaymentRequest 2solveCustomer 0SearchAgreements 6Facets 6Listings 2ndAgreementCancellationRequest dPaymentRequest 1tartBuild 5ChangeSet 5InvoiceSubmissionTask 5TaxComplianceProfileChangeTask 5Verification 1ubscribe 0TagResource 0Unsubscribe 2tagResource 1pdateAgreementApprovalRequest 6PurchaseOrders 6VerificationEvidence 0ViewSubscriptions",
  "aws-marketplace-management": "0GetAdditionalSellerNotificationRecipients 3BankAccountVerificationDetails 3SecondaryUserVerificationDetails 5llerVerificationDetails 0PutAdditionalSellerNotificationRecipients 3BankAccountVerificationDetails 3SecondaryUserVerificationDetails 5llerVerificationDetails 0uploadFiles 0viewMarketing 4Reports 4Settings 5upport",
  "aws-portal": "0GetConsoleActionSetEnforced 0ModifyAccount 6Billing 6PaymentMethods 0UpdateConsoleActionSetEnforced 0ViewAccount 4Billing 4PaymentMethods 4Usage",
  awsconnector: "0GetConnectorHealth 0RegisterConnector 0ValidateConnectorId",
  b2bi: "0CreateCapability 6Partnership 7rofile 6StarterMappingTemplate 6Transformer 0DeleteCapability 6Partnership 7rofile 6Transformer 0GenerateMapping 2tCapability 3Partnership 4rofile 3Transformer eJob 0ListCapabilities 4Partnerships 5rofiles 4TagsForResource 5ransformers 0StartTransformerJob 0TagResource 1estConversion 4Mapping 4Parsing 0UntagResource 1pdateCapability 6Partnership 7rofile 6Transformer",
  backup: "0AssociateBackupVaultMpaApprovalTeam 0CancelLegalHold 1opyFromBackupVault 4IntoBackupVault 1reateBackupAccessPoint cPlan cSelection cVault 6Framework 6LegalHold 7ogicallyAirGappedBackupVault 6ReportPlan 8storeAccessBackupVault dTestingPlan kSelection 6TieringConfiguration 0DeleteBackupAccessPoint cPlan cSelection cVault hAccessPolicy hLockConfiguration hNotifications hSharingPolicy 6Framework 6RecoveryPoint 8portPlan 8storeTestingPlan kSelection 6TieringConfiguration 2scribeBackupAccessPoint eJob eVault 8CopyJob 8Framework 8GlobalSettings 8ProtectedResource 8RecoveryPoint agionSettings aportJob ePlan astoreJob 8ScanJob 1isassociateBackupVaultMpaApprovalTeam cRecoveryPoint pFromParent 0ExportBackupPlanTemplate 0GetBackupPlan dFromJSON hTemplate 9Selection 9VaultAccessPolicy eNotifications eSharingPolicy 3LegalHold 3PITRMalwareScanResults 3RecoveryPointIndexDetails gRestoreMetadata 5storeJobMetadata aTestingInferredMetadata hPlan hSelection 3SupportedResourceTypes 3TieringConfiguration 0ListBackupAccessPoints mByRecoveryPoint qsource aJobSummaries ds aPlanTemplates eVersions es aSelections aVaults 4CopyJobSummaries bs 4Frameworks 4IndexedRecoveryPoints pForSearch 4LegalHolds 4ProtectedResources mByBackupVault 4RecoveryPointsByBackupVault kLegalHold kResource 6portJobs aPlans 6storeAccessBackupVaults bJobSummaries es fByProtectedResource bTestingPlans iSelections 4ScanJobSummaries bs 4Tags 5ieringConfigurations 0PutBackupVaultAccessPolicy eLockConfiguration eNotifications eSharingPolicy 3RestoreValidationResult 0RevokeRestoreAccessBackupVault 0SearchRecoveryPoint 1tartBackupJob 5CopyJob 5ReportJob 7storeJob 5ScanJob 2opBackupJob 0TagResource 0UntagResource 1pdateBackupPlan 6Framework 6GlobalSettings 6RecoveryPointIndexSettings jLifecycle 8gionSettings 8portPlan 8storeTestingPlan kSelection 6TieringConfiguration",
  "backup-gateway": "0AssociateGatewayToServer 0Backup 0CreateGateway 0DeleteGateway 6Hypervisor 1isassociateGatewayFromServer 0GetBandwidthRateLimitSchedule 3Gateway 3Hypervisor dPropertyMappings 3VirtualMachine 0ImportHypervisorConfiguration 0ListGateways 4Hypervisors 4TagsForResource 4VirtualMachines 0PutBandwidthRateLimitSchedule 3HypervisorPropertyMappings 3MaintenanceStartTime 0Restore 0StartVirtualMachinesMetadataSync 0TagResource 1estHypervisorConfiguration 0UntagResource 1pdateGatewayInformation dSoftwareNow 6Hypervisor",
  "backup-search": "0GetSearchJob 9ResultExportJob 0ListSearchJobBackups dResults ds aResultExportJobs 4TagsForResource 0StartSearchJob bResultExportJob 2opSearchJob 0TagResource 0UntagResource",
  "backup-storage": "0CommitBackupJob 0DeleteObjects 2scribeBackupJob 0GetBaseBackup 3Chunk 3IncrementalBaseBackup 3ObjectMetadata 0ListChunks 4Objects 0MountCapsule 0NotifyObjectComplete 0PutChunk 3Object 0StartObject 0UpdateObjectComplete",
  batch: "0CancelJob 1reateComputeEnvironment 8nsumableResource 6JobQueue 6QuotaShare 6SchedulingPolicy 7erviceEnvironment 0DeleteComputeEnvironment 8nsumableResource 6JobQueue 6QuotaShare 6SchedulingPolicy 7erviceEnvironment 2registerJobDefinition 2scribeComputeEnvironments ansumableResource 8JobDefinitions bQueues bs 8QuotaShare 8SchedulingPolicies 9erviceEnvironments fJob 0GetJobQueueSnapshot 0ListConsumableResources 4Jobs 8ByConsumableResource 4QuotaShares 4SchedulingPolicies 5erviceJobs 4TagsForResource 0RegisterJobDefinition 0SetCapacityTags 1ubmitJob 6ServiceJob 0TagResource 1erminateJob 9ServiceJob 0UntagResource 1pdateComputeEnvironment 8nsumableResource 6JobQueue 6QuotaShare 6SchedulingPolicy 7erviceEnvironment dJob",
  "bcm-dashboards": "0CreateDashboard 6ScheduledReport 0DeleteDashboard 6ScheduledReport 0ExecuteScheduledReport 0GetDashboard 3ResourcePolicy 3ScheduledReport 0ListDashboards 4ScheduledReports 4TagsForResource 0TagResource 0UntagResource 1pdateDashboard 6ScheduledReport",
  "bcm-data-exports": "0CreateExport 0DeleteExport 0GetExecution 5port 3Table 0ListExecutions 6ports 4Tables 6gsForResource 0TagResource 0UntagResource 1pdateExport",
  "bcm-pricing-calculator": "0CreateBillEstimate aScenario iCommitmentModification iUsageModification 6WorkloadEstimate mUsage 0DeleteBillEstimate aScenario iCommitmentModification iUsageModification 6WorkloadEstimate mUsage 0GetBillEstimate 7Scenario 3Preferences 3WorkloadEstimate 0ListBillEstimateCommitments gInputCommitmentModifications lUsageModifications gLineItems gs 8ScenarioCommitmentModifications gUsageModifications gs 4TagsForResource 4WorkloadEstimateUsage ks 0TagResource 0UntagResource 1pdateBillEstimate aScenario iCommitmentModification iUsageModification 6Preferences 6WorkloadEstimate mUsage",
  "bcm-recommended-actions": "0ListRecommendedActions",
  bedrock: "0AgenticRetrieveStream 1llowVendedLogDeliveryForResource 1pplyGuardrail 1ssociateAgentCollaborator eKnowledgeBase 9ThirdPartyKnowledgeBase 0BatchDeleteAdvancedPromptOptimizationJob bEvaluationJob 0CallWithBearerToken 2ncelAutomatedReasoningPolicyBuildWorkflow 6Invoke 1heckIngestedDocumentAcl 1opyBlueprintStage 2untTokens 1reateAdvancedPromptOptimizationJob 7gent bActionGroup clias 7utomatedReasoningPolicy uTestCase uVersion 6Blueprint fVersion 6CustomModel hDeployment 6DataAutomationLibrary kProject aSource gToken 6EvaluationJob 6Flow aAlias aVersion 7oundationModelAgreement 6Guardrail fVersion 6InferenceProfile 8vocation 6KnowledgeBase 6MarketplaceModelEndpoint 7odelCopyJob customizationJob bEvaluationJob bImportJob cnvocationJob 6Prompt cRouter cVersion 9visionedModelThroughput 6Session 0DeleteAgent bActionGroup clias bMemory bVersion 7utomatedReasoningPolicy uBuildWorkflow uTestCase 6Blueprint 6CustomModel hDeployment 6DataAutomationLibrary kProject aSource 6EnforcedGuardrailConfiguration 6Flow aAlias aVersion 7oundationModelAgreement 6Guardrail 6ImportedModel 7nferenceProfile 8voke 6KnowledgeBase jDocuments 6MarketplaceModelAgreement mEndpoint 7odelInvocationLoggingConfiguration 6Prompt cRouter 9visionedModelThroughput 6ResourcePolicy 6Session 2registerMarketplaceModelEndpoint 2tectGeneratedContent 1isassociateAgentCollaborator hKnowledgeBase 0EndSession 1xportAutomatedReasoningPolicyVersion 0GenerateQuery 2tAccountDataRetention 4dvancedPromptOptimizationJob 4gent 8ActionGroup 9lias 8Collaborator 8KnowledgeBase 8Memory 8Version 4syncInvoke 4utomatedReasoningPolicy rAnnotations rBuildWorkflow zkflowResultAssets rNextScenario rTestCase vResult 3Blueprint cOptimizationStatus cRecommendation 3CustomModel eDeployment 3DataAutomationLibrary oEntity oIngestionJob hProject hStatus 7Source dAuthorizationUrl 4ocumentContent 3EvaluationJob 4xecutionFlowSnapshot 3Flow 7Alias 7Execution 7Version 4oundationModel iAvailability 3Guardrail 3ImportedModel 4nferenceProfile 5gestedDocumentAcl 9ionJob 5vocationStep 7ke 3KnowledgeBase gDocuments 3MarketplaceModelEndpoint 4odelCopyJob 9ustomizationJob 8EvaluationJob 8ImportJob 9nvocationJob iLoggingConfiguration 3Prompt 9Router 6visionedModelThroughput 3ResourcePolicy 3Session 3UseCaseForModelAccess 0IngestKnowledgeBaseDocuments 2vokeAgent 7utomatedReasoningPolicy 6BlueprintOptimizationAsync fRecommendationAsync 7uilder 6DataAutomation kAsync kLibraryIngestionJob 6Flow 6GuardrailChecks 6InlineAgent 6Model bWithResponseStream 6Tool 0ListAdvancedPromptOptimizationJobs 5gentActionGroups aliases 9Collaborators 9KnowledgeBases 9Versions 9s 5syncInvokes 5utomatedReasoningPolicies ryBuildWorkflows sTestCases wResults 4Blueprints 4CustomModelDeployments fs 4DataAutomationLibraries oyEntities pIngestionJobs iProjects 8Sources 4EnforcedGuardrailsConfiguration 5valuationJobs 4FlowAliases 8ExecutionEvents hs 8Versions 8s 5oundationModelAgreementOffers js 4Guardrails 4ImportedModels 5nferenceProfiles 6gestionJobs 6vocationSteps es 4KnowledgeBaseDocuments hs 4MarketplaceModelEndpoints 5odelCopyJobs austomizationJobs 9EvaluationJobs 9ImportJobs anvocationJobs 4PromptRouters as 7visionedModelThroughputs 4Sessions 4TagsForResource 0OptimizePrompt 0PrepareAgent 7Flow 1utAccountDataRetention 3EnforcedGuardrailConfiguration 3FoundationModelEntitlement 3InvocationStep 3ModelInvocationLoggingConfiguration 3ResourcePolicy 3UseCaseForModelAccess 0RegisterMarketplaceModelEndpoint 2nderPrompt 2rank 2trieve 8AndGenerate 0StartAutomatedReasoningPolicyBuildWorkflow tTestWorkflow 5FlowExecution 5IngestionJob 2opAdvancedPromptOptimizationJob 4EvaluationJob 4FlowExecution 4IngestionJob 4ModelCustomizationJob 9InvocationJob 0TagResource 0UntagResource 1pdateAgent bActionGroup clias bCollaborator bKnowledgeBase 7utomatedReasoningPolicy uAnnotations uTestCase 6Blueprint 6CustomModelDeployment 6DataAutomationLibrary kProject aSource 6Flow aAlias 6Guardrail 6KnowledgeBase 6MarketplaceModelEndpoint 6Prompt 9visionedModelThroughput 6Session 0ValidateFlowDefinition",
  "bedrock-agentcore": "0AddDatasetExamples 1llowVendedLogDeliveryForResource 1uthorizeAction 0BatchCreateMemoryRecords 5DeleteMemoryRecords 5PutGatewayRateLimits 5UpdateMemoryRecords 0CompleteResourceTokenAuth 2nnectBrowserAutomationStream eLiveViewStream 1reateABTest 7gentRuntime iEndpoint 7piKeyCredentialProvider 6Browser dProfile 6CapacityProvider 7odeInterpreter 8nfigurationBundle 9sentPortal 6Dataset dVersion 6Evaluator 8ent 6Gateway dRateLimit eule dTarget 6Harness dEndpoint 6Memory 6Oauth2CredentialProvider 7nlineEvaluationConfig 6PaymentConnector eredentialProvider dInstrument dManager dSession 7olicy cEngine 6Registry eRecord 6WorkloadIdentity 0DeleteABTest 7gentRuntime iEndpoint 7piKeyCredentialProvider 6BatchEvaluation 7rowser dProfile 6CapacityProvider mSession 7odeInterpreter 8nfigurationBundle 9sentPortal 6Dataset dExamples 6Evaluator 8ent 6Gateway dRateLimit eule dTarget 6Harness dEndpoint 6Memory cRecord 6Oauth2CredentialProvider 7nlineEvaluationConfig 6PaymentConnector eredentialProvider dInstrument dManager dSession 7olicy cEngine 6Recommendation 8gistry eRecord 8sourcePolicy 6WorkloadIdentity 0Evaluate 0GatewayAssociateWebACL 7DisassociateWebACL 7GetWebACLForResource 7ListResourcesForWebACL 1etABTest 4gentCard 8Runtime fEndpoint 4piKeyCredentialProvider 3BatchEvaluation 4rowser aProfile aSession 3CapacityProvider 4odeInterpreter iSession 5nfigurationBundle mVersion 6sentPortal 3Dataset 3Evaluator 5ent 3Gateway aRateLimit bule aTarget 3Harness aEndpoint 3Memory 9Record 3Oauth2CredentialProvider 4nlineEvaluationConfig 3PaymentConnector bredentialProvider aInstrument kBalance aManager aSession 4olicy 9Engine fSummary 9Generation jSummary 9Summary 3Recommendation 5gistry bRecord 5sourceApiKey bOauth2Token bPaymentToken colicy 3TokenVault 3WorkloadAccessToken mForJWT pUserId bIdentity 0InvokeAgentRuntime iCommand pShell iForUser iWithWebSocketStream zamForUser 6CodeInterpreter 6Gateway 6Harness 6RegistryMcp 6WebSearch 0ListABTests 5ctors 5gentRuntimeEndpoints gVersions oByCapacityProvider gs 5piKeyCredentialProviders 4BatchEvaluations 5rowserProfiles bSessions bs 4CapacityProviders 5odeInterpreterSessions js 6nfigurationBundleVersions ns 7sentPortals 4DatasetExamples bVersions bs 4Evaluators 6ents 4GatewayRateLimits cules bTargets bs 4HarnessEndpoints bVersions bes 4Memories 9yExtractionJobs aRecords 4Oauth2CredentialProviders 5nlineEvaluationConfigs 4PaymentConnectors credentialProviders bInstruments bManagers bSessions 5olicies 9yEngineSummaries gs aGenerationAssets kSummaries ks aSummaries 4Recommendations 6gistries byRecords 4Sessions 4TagsForResource 4WorkloadIdentities 0ManageAdminPolicy 6ResourceScopedPolicy 0PartiallyAuthorizeActions 2ssCapacityProvider 1rocessPayment 1utResourcePolicy 3SystemLogEvents 0RetrieveMemoryRecords 0SaveBrowserSessionProfile 1earchRegistryRecords 2tTokenVaultCMK 1tartBatchEvaluation 6rowserSession 5CodeInterpreterSession 5MemoryExtractionJob 5PolicyGeneration 5Recommendation 2opBatchEvaluation 5rowserSession 4CodeInterpreterSession 4RuntimeSession 1ubmitRegistryRecordForApproval 1ynchronizeGatewayTargets 0TagResource 0UntagResource 1pdateABTest 7gentRuntime iEndpoint 7piKeyCredentialProvider 6BrowserStream 6CapacityProvider 7onfigurationBundle 9sentPortal 6Dataset dExamples 6Evaluator 6Gateway dRateLimit eule dTarget 6Harness dEndpoint 6Memory 6Oauth2CredentialProvider 7nlineEvaluationConfig 6PaymentConnector eredentialProvider dManager 7olicy cEngine 6Registry eRecord kStatus 6WorkloadIdentity",
  "bedrock-mantle": "0ArchiveProject 1ssociateCustomizedModel 0CallWithBearerToken 2ncelFineTuningJob 6Inference 1ountTokens 1reateCustomizedModel 6File 8neTuningJob 6Inference 6Project 6Reservation 0DeleteCustomizedModel 6File 6Inference 6Reservation 1isassociateCustomizedModel 0GetAccountDataRetention 3CustomizedModel 3File 5neTuningJob 3Inference 3Model 3Project 3Reservation 0ListCustomizedModelAssociations js 4Files 6neTuningJobs 4Models 4Projects 4Reservations 4TagsForResource 0PutAccountDataRetention 0TagResource 0UntagResource 1pdateProject 6Reservation",
  "bedrock-websearch": "0ExternalWebAccess 0InvokeFetch 6Search",
  billing: "0AssociateSourceViews 0CreateBillingView 0DeleteBillingView 6ResourcePolicy 1isassociateSourceViews 0GetBillingData betails aNotifications aPreferences aView eData 3ContractInformation 4reditAllocationHistory 9s 3EnterpriseSupportChargeSummary lontractDetails 3IAMAccessPreference 3ResourcePolicy 3SellerOfRecord 0ListBillingViewSegments fs 4EnterpriseSupportLinkedAccountCharges 4SourceViewsForBillingView 4TagsForResource 0PutContractInformation 3ResourcePolicy 0RedeemCredits 0TagResource 0UntagResource 1pdateBillingPreferences dView 6IAMAccessPreference 1seSourceView",
  billingconductor: "0AssociateAccounts 9PricingRules 0BatchAssociateResourcesToCustomLineItem 5DisassociateResourcesFromCustomLineItem 0CreateBillingGroup 6CustomLineItem 6PricingPlan dRule 0DeleteBillingGroup 6CustomLineItem 6PricingPlan dRule 1isassociateAccounts cPricingRules 0GetBillingGroupCostReport aTransferPreference 0ListAccountAssociations 4BillingGroupCostReports gs 4CustomLineItemVersions is 4PricingPlans gAssociatedWithPricingRule bRules gAssociatedToPricingPlan 4ResourcesAssociatedToCustomLineItem 4TagsForResource 0TagResource 0UntagResource 1pdateBillingGroup dTransferPreference 6CustomLineItem 6PricingPlan dRule",
  braket: "0AcceptUserAgreement 0CancelJob 6QuantumTask 1reateJob 6QuantumTask 6SpendingLimit 0DeleteSpendingLimit 0GetDevice 3Job 3QuantumTask 3ServiceLinkedRoleStatus 3UserAgreementStatus 0ListTagsForResource 0SearchDevices 6Jobs 6QuantumTasks 6SpendingLimits 0TagResource 0UntagResource 1pdateSpendingLimit",
  budgets: "0CreateBudgetAction 0DeleteBudgetAction 2scribeBudgetAction kHistories ksForAccount oBudget 0ExecuteBudgetAction 0ListTagsForResource 0ModifyBudget 0TagResource 0UntagResource 1pdateBudgetAction 0ViewBudget",
  bugbust: "0CreateEvent 0EvaluateProfilingGroups 0GetEvent 3JoinEventStatus 0JoinEvent 0ListBugs 4EventParticipants 9Scores 9s 4ProfilingGroups 5ullRequests 4TagsForResource 0TagResource 0UntagResource 1pdateEvent 6WorkItem eAdmin",
  cases: "0BatchGetCaseRule 8Field 5PutFieldOptions 0CreateCase aRule 6Domain 6Field 6Layout 6RelatedItem 6Template 0DeleteCase aRule 6Domain 6Field 6Layout 6RelatedItem 6Template 0GetCase 7AuditEvents 7EventConfiguration 3Domain 3Layout 3Template 0ListCaseRules 8sForContact 4Domains 4FieldOptions 9s 4Layouts 4TagsForResource 5emplates 0PutCaseEventConfiguration 0SearchAllRelatedItems 6Cases 6RelatedItems 0TagResource 0UntagResource 1pdateCase aRule 6Field 6Layout 6RelatedItem 6Template",
  cassandra: "0Alter 5MultiRegionResource 0Create 6MultiRegionResource 0Drop 4MultiRegionResource 0GetRecords 3ShardIterator 4tream 0ListStreams 0Modify 6MultiRegionResource 0Restore 7MultiRegionTable 0Select 6MultiRegionResource 0TagMultiRegionResource 3Resource 0UnTagMultiRegionResource 2tagResource 1pdatePartitioner",
  ce: "0CreateAnomalyMonitor dSubscription 6CostCategoryDefinition 6NotificationSubscription 6Report 0DeleteAnomalyMonitor dSubscription 6CostCategoryDefinition 6NotificationSubscription 6Report 2scribeCostCategoryDefinition 8NotificationSubscription 8Report 0GetAnomalies 9yMonitors aSubscriptions 4pproximateUsageRecords 3CommitmentPurchaseAnalysis 5nsoleActionSetEnforced 5stAndUsage fComparisons fWithResources 7Categories 8omparisonDrivers 7Forecast 3DimensionValues 3Preferences 3ReservationCoverage ePurchaseRecommendation eUtilization 4ightsizingRecommendation 3SavingsPlanPurchaseRecommendationDetails esCoverage fPurchaseRecommendation fUtilization qDetails 3Tags 3UsageForecast 0ListCommitmentPurchaseAnalyses 6stAllocationTagBackfillHistory ls 8CategoryDefinitions gResourceAssociations 4SavingsPlansPurchaseRecommendationGeneration 4TagsForResource 0ProvideAnomalyFeedback 0StartCommitmentPurchaseAnalysis 7stAllocationTagBackfill 5SavingsPlansPurchaseRecommendationGeneration 0TagResource 0UntagResource 1pdateAnomalyMonitor dSubscription 6ConsoleActionSetEnforced 8stAllocationTagsStatus aCategoryDefinition 6NotificationSubscription 6Preferences 6Report",
  chatbot: "0AssociateToConfiguration 0CreateChimeWebhookConfiguration 7ustomAction 6MicrosoftTeamsChannelConfiguration 6SlackChannelConfiguration 0DeleteChimeWebhookConfiguration 7ustomAction 6MicrosoftTeamsChannelConfiguration lonfiguredTeam kUserIdentity 6SlackChannelConfiguration bUserIdentity bWorkspaceAuthorization 2scribeChimeWebhookConfigurations 8SlackChannelConfigurations ks dUserIdentities dWorkspaces 1isassociateFromConfiguration 0GetAccountPreferences 3CustomAction 3MicrosoftTeamsChannelConfiguration hOauthParameters 3SlackOauthParameters 0ListAssociations 4CustomActions 4MicrosoftTeamsChannelConfigurations jonfiguredTeams iUserIdentities 4TagsForResource 0RedeemMicrosoftTeamsOauthCode 6SlackOauthCode 0TagResource 0UntagResource 1pdateAccountPreferences 6ChimeWebhookConfiguration 7ustomAction 6MicrosoftTeamsChannelConfiguration 6SlackChannelConfiguration",
  chime: "0AcceptDelegate 2tivateUsers 1ddDomain 3OrUpdateGroups 1ssociateChannelFlow 9PhoneNumberWithUser ksWithVoiceConnector zctorGroup 9SigninDelegateGroupsWithAccount 9VoiceConnectorConnect 1uthorizeDirectory 0BatchCreateAttendee bChannelMembership bRoomMembership 5DeletePhoneNumber 5SuspendUser 5UnsuspendUser 6pdateAttendeeCapabilitiesExcept bPhoneNumber bUser 0ChannelFlowCallback 1onnect 7Directory 1reateAccount 7piKey 8pInstance hAdmin hBot hUser 7ttendee 6Bot 6CDRBucket 7hannel dBan dFlow dMembership eoderator 7onnectAnalyticsConnector dCallTransferConnector 6MediaCapturePipeline concatenationPipeline bInsightsPipeline rConfiguration bLiveConnectorPipeline bPipelineKinesisVideoStreamPool bStreamPipeline 8eting dDialOut dWithAttendees 6PhoneNumberOrder 7roxySession 6Room aMembership 6SipMediaApplication pCall 9Rule 6User 6VoiceConnector kGroup bProfile iDomain 0DeleteAccount dOpenIdConfig 7piKey 8pInstance hAdmin hBot hStreamingConfigurations hUser 7ttendee 6CDRBucket 7hannel dBan dFlow dMembership fssage eoderator 6Delegate 7omain 6EventsConfiguration 6Groups 6MediaCapturePipeline bInsightsPipelineConfiguration bPipeline jKinesisVideoStreamPool 8eting 8ssagingStreamingConfigurations 6PhoneNumber 7roxySession 6Room aMembership 6SipMediaApplication 9Rule 6VoiceConnector kEmergencyCallingConfiguration lxternalSystemsConfiguration kGroup kOrigination kProxy kStreamingConfiguration kTermination vCredentials bProfile iDomain 2registerAppInstanceUserEndpoint 2scribeAppInstance jAdmin jBot jUser nEndpoint 8Channel fBan fFlow fMembership pForAppInstanceUser goderatedByAppInstanceUser mor 1isassociateChannelFlow cPhoneNumberFromUser nsFromVoiceConnector znnectorGroup cSigninDelegateGroupsFromAccount cVoiceConnectorConnect 3connectDirectory 0GetAccount aResource aSettings aWithOpenIdConfig 4ppInstanceRetentionSettings eStreamingConfigurations 4ttendee 3Bot 3CDRBucket 4hannelMembershipPreferences cssage hStatus 3Domain 3EventsConfiguration 3GlobalSettings 3MediaCapturePipeline 8InsightsPipelineConfiguration 8Pipeline gKinesisVideoStreamPool 5eting aDetail 5ssagingSessionEndpoint dtreamingConfigurations 3PhoneNumber eOrder eSettings 4roxySession 3RetentionSettings 4oom 3SipMediaApplication mAlexaSkillConfiguration mLoggingConfiguration 6Rule 4peakerSearchTask 3TelephonyLimits 3User 7ActivityReportData 7ByEmail 7Settings 3VoiceConnector hEmergencyCallingConfiguration ixternalSystemsConfiguration hGroup hLoggingConfiguration hOrigination hProxy hStreamingConfiguration hTermination sHealth 8Profile fDomain 8ToneAnalysisTask 0InviteDelegate 6Users bFromProvider 0ListAccountUsageReportData bs 5piKeys 6pInstanceAdmins fBots fUserEndpoints js fs 5ttendeeTags cs 5vailableVoiceConnectorRegions 4Bots 4CDRBucket 5allingRegions 5hannelBans bFlows bMemberships mForAppInstanceUser dssages coderators bs cAssociatedWithChannelFlow cModeratedByAppInstanceUser 4Delegates 5irectories 5omains 4Groups 4MediaCapturePipelines 9InsightsPipelineConfigurations 9PipelineKinesisVideoStreamPools hs 6etingEvents bTags bs cReportData 4PhoneNumberOrders fs 5roxySessions 4RoomMemberships 8s 4SipMediaApplications 7Rules 5ubChannels 6pportedPhoneNumberCountries 4TagsForResource 4Users 4VoiceConnectorGroups iTerminationCredentials is 9ProfileDomains gs 1ogoutUser 0PutAppInstanceRetentionSettings eStreamingConfigurations eUserExpirationSettings 3ChannelExpirationSettings aMembershipPreferences 3EventsConfiguration 3MessagingStreamingConfigurations 3RetentionSettings 3SipMediaApplicationAlexaSkillConfiguration mLoggingConfiguration 3VoiceConnectorEmergencyCallingConfiguration ixternalSystemsConfiguration hLoggingConfiguration hOrigination hProxy hStreamingConfiguration hTermination sCredentials 0RedactChannelMessage 7onversationMessage 6RoomMessage 2generateSecurityToken 3isterAppInstanceUserEndpoint 2nameAccount 3ewDelegate 2setAccountResource 5PersonalPIN 3torePhoneNumber 2trieveDataExports 0SearchAvailablePhoneNumbers 6Channels 2ndChannelMessage 1tartDataExport 5MeetingTranscription 5SpeakerSearchTask 5VoiceToneAnalysisTask 2opMeetingTranscription 4SpeakerSearchTask 4VoiceToneAnalysisTask 1ubmitSupportRequest 2spendUsers 0TagAttendee 3Meeting 3Resource 0UnauthorizeDirectory 2tagAttendee 5Meeting 5Resource 1pdateAccount dOpenIdConfig dResource dSettings 7ppInstance hBot hUser lEndpoint 7ttendeeCapabilities 6Bot 6CDRSettings 7hannel dFlow dMessage dReadMarker 6GlobalSettings 6MediaInsightsPipelineConfiguration rStatus bPipelineKinesisVideoStreamPool 6PhoneNumber hSettings 7roxySession 6Room aMembership 6SipMediaApplication pCall 9Rule 7upportedLicenses 6User aLicenses aSettings 6VoiceConnector kGroup bProfile iDomain 0ValidateAccountResource 8E911Address",
  cleanrooms: "0BatchGetCollaborationAnalysisTemplate 8Schema eAnalysisRule 0CreateAnalysisTemplate 6Collaboration jChangeRequest 8nfiguredAudienceModelAssociation gTable lAnalysisRule mssociation wAnalysisRule 6IdMappingTable 8NamespaceAssociation 7ntermediateTable nAnalysisRule 6Membership 6PrivacyBudgetTemplate 0DeleteAnalysisTemplate 6Collaboration 8nfiguredAudienceModelAssociation gTable lAnalysisRule mssociation wAnalysisRule 6IdMappingTable 8NamespaceAssociation 7ntermediateTable nAnalysisRule 6Member cship 6PrivacyBudgetTemplate 1isallowIntermediateTable 0GetAnalysisLogExport bTemplate 3Collaboration gAnalysisTemplate gChangeRequest honfiguredAudienceModelAssociation gIdNamespaceAssociation gPrivacyBudgetTemplate 5nfiguredAudienceModelAssociation dTable iAnalysisRule jssociation tAnalysisRule 3IdMappingTable 5NamespaceAssociation 4ntermediateTable kAnalysisRule 3Membership 3PrivacyBudgetTemplate 5otectedJob cQuery 3Schema 9AnalysisRule 0ListAnalysisLogExports cTemplates 4CollaborationAnalysisTemplates hChangeRequests ionfiguredAudienceModelAssociations hIdNamespaceAssociations hPrivacyBudgetTemplates us hs 6nfiguredAudienceModelAssociations eTableAssociations js 4IdMappingTables 6NamespaceAssociations 5ntermediateTableVersions ls 4Members bhips 4PrivacyBudgetTemplates hs 6otectedJobs dQueries 4Schemas 4TagsForResource 0PassCollaboration 4Membership 1opulateIdMappingTable 9ntermediateTable 1reviewPrivacyImpact 0StartAnalysisLogExport 5ProtectedJob eQuery 0TagResource 0UntagResource 1pdateAnalysisTemplate 6Collaboration jChangeRequest 8nfiguredAudienceModelAssociation gTable lAllowedColumns mnalysisRule mssociation wAnalysisRule lReference 6IdMappingTable 8NamespaceAssociation 7ntermediateTable nAnalysisRule 6Membership 6PrivacyBudgetTemplate 8otectedJob fQuery",
  "cleanrooms-ml": "0CancelTrainedModel iInferenceJob 1reateAudienceModel 6ConfiguredAudienceModel gModelAlgorithm uAssociation 6MLInputChannel 6TrainedModel bingDataset 0DeleteAudienceGenerationJob eModel 6ConfiguredAudienceModel tPolicy gModelAlgorithm uAssociation 6MLConfiguration 8InputChannelData 6TrainedModelOutput bingDataset 0GetAudienceGenerationJob bModel 3CollaborationConfiguredModelAlgorithmAssociation gMLInputChannel gTrainedModel 5nfiguredAudienceModel qPolicy dModelAlgorithm rAssociation 3MLConfiguration 5InputChannel 3TrainedModel fInferenceJob 8ingDataset 0ListAudienceExportJobs cGenerationJobs cModels 4CollaborationConfiguredModelAlgorithmAssociations hMLInputChannels hTrainedModelExportJobs tInferenceJobs ts 6nfiguredAudienceModels eModelAlgorithmAssociations ss 4MLInputChannels 4TagsForResource 5rainedModelInferenceJobs gVersions gs 9ingDatasets 0PutConfiguredAudienceModelPolicy 3MLConfiguration 0StartAudienceExportJob dGenerationJob 5TrainedModelExportJob hInferenceJob 0TagResource 0UnTagResource 1pdateConfiguredAudienceModel",
  cloud9: "0ActivateEC2Remote 0CreateEnvironmentEC2 hMembership hSSH hToken 0DeleteEnvironment hMembership 2scribeEC2Remote 9nvironmentMemberships jStatus js 8SSHRemote 0GetEnvironmentConfig eSettings 3MembershipSettings 4igrationExperiences 3UserPublicKey 7Settings 0ListEnvironments 4TagsForResource 0ModifyTemporaryCredentialsOnEnvironmentEC2 0TagResource 0UntagResource 1pdateEnvironment hMembership hSettings 6MembershipSettings 6SSHRemote 6UserSettings",
  clouddirectory: "0AddFacetToObject 1pplySchema 1ttachObject 6Policy 6ToIndex 7ypedLink 0BatchRead 5Write 0CreateDirectory 6Facet 6Index 6Object 6Schema 6TypedLinkFacet 0DeleteDirectory 6Facet 6Object 6Schema 6TypedLinkFacet 2tachFromIndex 6Object 6Policy 6TypedLink 1isableDirectory 0EnableDirectory 0GetAppliedSchemaVersion 3Directory 3Facet 3LinkAttributes 3ObjectAttributes 9Information 3SchemaAsJson 3TypedLinkFacetInformation 0ListAppliedSchemaArns 5ttachedIndices 4DevelopmentSchemaArns 5irectories 4FacetAttributes 9Names 4IncomingTypedLinks 6dex 4ManagedSchemaArns 4ObjectAttributes aChildren aParentPaths gs bolicies 5utgoingTypedLinks 4PolicyAttachments 5ublishedSchemaArns 4TagsForResource 5ypedLinkFacetAttributes iNames 1ookupPolicy 0PublishSchema 2tSchemaFromJson 0RemoveFacetFromObject 0TagResource 0UntagResource 1pdateFacet 6LinkAttributes 6ObjectAttributes 6Schema 6TypedLinkFacet 2gradeAppliedSchema 7PublishedSchema",
  cloudformation: "0ActivateOrganizationsAccess 8Type 0BatchDescribeTypeConfigurations 0CancelResourceRequest 6UpdateStack 1ontinueUpdateRollback 1reateChangeSet 6GeneratedTemplate 6Resource 6Stack bInstances bRefactor bSet 6UploadBucket 0DeactivateOrganizationsAccess aType 2leteChangeSet 6GeneratedTemplate 6Resource 6Stack bInstances bSet 2registerType 2scribeAccountLimits 8ChangeSet hHooks 8Events 8GeneratedTemplate 8OrganizationsAccess 8Publisher 8ResourceScan 8StackDriftDetectionStatus dEvents dInstance dRefactor fsource lDrifts ls dSet gOperation ds 8Type cRegistration 2tectStackDrift bResourceDrift bSetDrift 0EstimateTemplateCost 1xecuteChangeSet 7StackRefactor 0GetGeneratedTemplate 3HookResult 3Resource bRequestStatus 3StackPolicy 3Template bSummary 0ImportStacksToStackSet 0ListAllHookResults 4ChangeSets 4Exports 4GeneratedTemplates 4HookResults 4Imports 4ResourceRequests cScanRelatedResources isources gs cs 4StackInstanceResourceDrifts hs 9RefactorActions hs bsources 9SetAutoDeploymentTargets cOperationResults ls cs 9s 4TypeRegistrations 8Versions 8s 0PublishType 0RecordHandlerProgress 2gisterPublisher 8Type 1ollbackStack 0SetStackPolicy 3TypeConfiguration 7DefaultVersion 1ignalResource 1tartResourceScan 2opStackSetOperation 0TagResource 1estType 0UntagResource 1pdateGeneratedTemplate 6Resource 6Stack bInstances bSet 6TerminationProtection 0ValidateTemplate",
  cloudfront: "0AllowVendedLogDeliveryForResource 1ssociateAlias 9DistributionTenantWebACL lWebACL 0CopyDistribution 1reateAnycastIpList 6CachePolicy 7loudFrontOriginAccessIdentity 7onnectionFunction gGroup 9tinuousDeploymentPolicy 6Distribution iTenant 6FieldLevelEncryptionConfig qProfile 7unction 6Invalidation iForDistributionTenant 6KeyGroup 9ValueStore 6MonitoringSubscription 6OriginAccessControl cRequestPolicy 6PublicKey 6RealtimeLogConfig 8sponseHeadersPolicy 6SavingsPlan 7treamingDistribution rWithTags 6TrustStore 6VpcOrigin 0DeleteAnycastIpList 6CachePolicy 7loudFrontOriginAccessIdentity 7onnectionFunction gGroup 9tinuousDeploymentPolicy 6Distribution iTenant 6FieldLevelEncryptionConfig qProfile 7unction 6KeyGroup 9ValueStore 6MonitoringSubscription 6OriginAccessControl cRequestPolicy 6PublicKey 6RealtimeLogConfig 8sourcePolicy 9ponseHeadersPolicy 6StreamingDistribution 6TrustStore 6VpcOrigin 2scribeConnectionFunction 8Function 8KeyValueStore 1isassociateDistributionTenantWebACL oWebACL 0GetAnycastIpList 3CachePolicy eConfig 4loudFrontOriginAccessIdentity xConfig 4onnectionFunction dGroup iByRoutingEndpoint 6tinuousDeploymentPolicy tConfig 3Distribution fConfig fTenant lByDomain 3FieldLevelEncryption nConfig nProfile uConfig 4unction 3Invalidation fForDistributionTenant 3KeyGroup bConfig 3ManagedCertificateDetails 4onitoringSubscription 3OriginAccessControl mConfig 9RequestPolicy mConfig 3PublicKey cConfig 3RealtimeLogConfig 5sourcePolicy 6ponseHeadersPolicy oConfig 3SavingsPlan 4treamingDistribution oConfig 3TrustStore 3VpcOrigin 0ListAnycastIpLists 4CachePolicies 5loudFrontOriginAccessIdentities 5onflictingAliases 7nectionFunctions eGroups 7tinuousDeploymentPolicies 4DistributionTenants nByCustomization gs hByAnycastIpListId jCachePolicyId konnectionFunction tMode jKeyGroup jLambdaFunction jOriginRequestPolicyId jRealtimeLogConfig lsponseHeadersPolicyId jTrustStore jVpcOriginId jWebACLId 5omainConflicts 4FieldLevelEncryptionConfigs oProfiles 5unctions 4Invalidations hForDistributionTenant 4KeyGroups 7ValueStores 4OriginAccessControls aRequestPolicies 4PublicKeys 4RateCards 5ealtimeLogConfigs 6sponseHeadersPolicies 4SavingsPlans 5treamingDistributions 4TagsForResource 5rustStores 4Usages 4VpcOrigins 0PublishConnectionFunction 7Function 2tResourcePolicy 0TagResource 1estConnectionFunction 4Function 0UntagResource 1pdateAnycastIpList 6CachePolicy 7loudFrontOriginAccessIdentity 7onnectionFunction gGroup 9tinuousDeploymentPolicy 6Distribution iTenant iWithStagingConfig 7omainAssociation 6FieldLevelEncryptionConfig qProfile 7unction 6KeyGroup 9ValueStore 6OriginAccessControl cRequestPolicy 6PublicKey 6RealtimeLogConfig 8sponseHeadersPolicy 6SavingsPlan 7treamingDistribution 6TrustStore 6VpcOrigin 0VerifyDnsConfiguration",
  "cloudfront-keyvaluestore": "0DeleteKey 2scribeKeyValueStore 0GetKey 0ListKeys 0PutKey 0UpdateKeys",
  cloudhsm: "0CopyBackupToRegion 1reateCluster 6Hsm 0DeleteBackup 6Cluster 6Hsm 6ResourcePolicy 2scribeBackups 8Clusters 0GetResourcePolicy 0InitializeCluster 0ListTags 0ModifyBackupAttributes 6Cluster 0PutResourcePolicy 0RestoreBackup 0TagResource 0UntagResource",
  cloudsearch: "0AddTags 0BuildSuggesters 0CreateDomain 0DefineAnalysisScheme 6Expression 6IndexField 6Suggester 2leteAnalysisScheme 6Domain 6Expression 6IndexField 6Suggester 2scribeAnalysisSchemes 9vailabilityOptions 8DomainEndpointOptions es 8Expressions 8IndexFields 8ScalingParameters 9erviceAccessPolicies 9uggesters 0IndexDocuments 0ListDomainNames 4Tags 0RemoveTags 0UpdateAvailabilityOptions 6DomainEndpointOptions 6ScalingParameters 7erviceAccessPolicies 0document 0search 1uggest",
  cloudshell: "0ApproveCommand 0CreateEnvironment 6Session 0DeleteEnvironment 2scribeEnvironments 0GetEnvironmentStatus 3FileDownloadUrls 7UploadUrls 0PutCredentials 0StartEnvironment 2opEnvironment",
  cloudtrail: "0AddTags 0CancelQuery 1reateChannel 6Dashboard 6EventDataStore 6ServiceLinkedChannel 6Trail 0DeleteChannel 6Dashboard 6EventDataStore 6ResourcePolicy 6ServiceLinkedChannel 6Trail 2registerOrganizationDelegatedAdmin 2scribeQuery 8Trails 1isableFederation 0EnableFederation 0GenerateQuery dResultsSummary 2tChannel 3Dashboard 3EventConfiguration 8DataStore hData 8Selectors 3Import 4nsightSelectors 3QueryResults 3ResourcePolicy 3ServiceLinkedChannel 3Trail 8Status 0ListChannels 4Dashboards 4EventDataStores 4ImportFailures as 5nsightsData 4PublicKeys 4Queries 4ServiceLinkedChannels 4Tags 5rails 1ookupEvents 0PutEventConfiguration 8Selectors 3InsightSelectors 3ResourcePolicy 0RegisterOrganizationDelegatedAdmin 2moveTags 2storeEventDataStore 0SearchSampleQueries 1tartDashboardRefresh 5EventDataStoreIngestion 5Import 5Logging 5Query 2opEventDataStoreIngestion 4Import 4Logging 0UpdateChannel 6Dashboard 6EventDataStore 6ServiceLinkedChannel 6Trail",
  "cloudtrail-data": "0PutAuditEvents",
  cloudwatch: "0AssumeAccessProfile 0BatchGetServiceLevelIndicatorReport kObjectiveBudgetReport 0CallWithBearerToken 1reateAccessGrant cProfile 7lert 6Domain cAccessGrantForOrganization cForOrganization 6IngestionEndpoint 8tegration 6OmniDashboard aThread 7neTimeDeepLinkCode 6ServiceLevelObjective 7pace 6View 0DeleteAccessGrant cProfile 7larmMuteRule bs 8ert 7nomalyDetector 6Dashboards 7omain cAccessGrantForOrganization cForOrganization 6IngestionEndpoint 8sightRules 8tegration 6MetricStream 6OmniDashboard aThread 6PipelineRule 6ServiceLevelObjective 7pace 6View 2scribeAlarmHistory ds eForMetric 9nomalyDetectors 8InsightRules 1isableAlarmActions 7InsightRules 0EnableAlarmActions 6InsightRules 6TopologyDiscovery 0GenerateQuery dResultsSummary 2tAccessGrant 9Profile 4gentGraph 4larmMuteRule 5ert 3ContextGraph 3Dashboard 5taset 4omain 9AccessGrantForOrganization 9ForOrganization 3IngestionEndpoint 5sightRuleReport 5tegration 7lligenceConfiguration 3MetricData 9Statistics bream 9WidgetImage 3OTelEnrichment 4mniDashboard 7Thread 3Preferences 3Records 3Service aData aLevelObjective 4pace 8Credentials jForOrganization 3TelemetryQueryResults 4opologyDiscoveryStatus bMap 3View 0InvokeIntegration 0Link 2stAccessGrants aProfiles 5larmMuteRules 6ertContributors 9s 4Dashboards 5omainAccessGrantsForOrganization as 4EntitiesForMetric 4IngestionEndpoints 6tegrations 4ManagedInsightRules 5etricStreams as 4OmniDashboards 8Threads 4ServiceLevelObjectives bs 5paceAccess 9s aForOrganization 4TagsForResource 5elemetryFields dQuerySessions 4Views 0PutAlarmMuteRule 4nomalyDetector 3CompositeAlarm 3Dashboard 3InsightRule 5telligenceConfiguration 3LogAlarm 3ManagedInsightRules 4etricAlarm 9Data 9Stream 3PipelineRule 0QueryTraces 0SearchPrincipals 2tAlarmState 1tartMetricStreams 5OTelEnrichment 6mniThreadSession 5TelemetryQuery jSession 2opMetricStreams 4OTelEnrichment 4TelemetryQuery iSession 1ubmitFeedback 0TagResource 0UntagResource 1pdateAccessProfile 7lert 6Domain cForOrganization 6IngestionEndpoint 8tegration 6OmniDashboard aThread 6Preferences 6ServiceLevelObjective 7pace 6View",
  codeartifact: "0AssociateExternalConnection 9WithDownstreamRepository 0CopyPackageVersions 1reateDomain 6PackageGroup 6Repository 0DeleteDomain cPermissionsPolicy 6Package dGroup dVersions 6Repository gPermissionsPolicy 2scribeDomain 8Package fGroup fVersion 8Repository 1isassociateExternalConnection 3posePackageVersions 0GetAssociatedPackageGroup 4uthorizationToken 3DomainPermissionsPolicy 3PackageVersionAsset hReadme 3RepositoryEndpoint dPermissionsPolicy 0ListAllowedRepositoriesForGroup 5ssociatedPackages 4Domains 4PackageGroups bVersionAssets iDependencies is bs 4Repositories gInDomain 4SubPackageGroups 4TagsForResource 0PublishPackageVersion 2tDomainPermissionsPolicy 3PackageMetadata aOriginConfiguration 3RepositoryPermissionsPolicy 0ReadFromRepository 0TagResource 0UntagResource 1pdatePackageGroup iOriginConfiguration dVersionsStatus 6Repository",
  codebuild: "0BatchDeleteBuilds 5GetBuildBatches ds 8CommandExecutions 8Fleets 8Projects 8ReportGroups es 8Sandboxes 5PutCodeCoverages 8TestCases 0CreateFleet 6Project 6Report cGroup 6Webhook 0DeleteBuildBatch 6Fleet 6OAuthToken 6Project 6Report cGroup 8sourcePolicy 6SourceCredentials 6Webhook 2scribeCodeCoverages 8TestCases 0GetReportGroupTrend 5sourcePolicy 0ImportSourceCredentials 1nvalidateProjectCache 0ListBuildBatches gForProject 9s aForProject 4CommandExecutionsForSandbox 6nnectedOAuthAccounts 5uratedEnvironmentImages 4Fleets 4Projects 4ReportGroups as bForReportGroup 8sitories 4Sandboxes dForProject 5haredProjects aReportGroups 5ourceCredentials 0PersistOAuthToken 1utResourcePolicy 0RetryBuild aBatch 0StartBuild aBatch 5CommandExecution 5Sandbox cConnection 2opBuild 9Batch 4Sandbox 0UpdateFleet 6Project dVisibility 6Report cGroup 6Webhook",
  codecatalyst: "0AcceptConnection 1ssociateIamRoleToConnection adentityCenterApplicationToSpace hToIdentityCenterApplication 0BatchAssociateIdentitiesToIdentityCenterApplication 5DisassociateIdentitiesFromIdentityCenterApplication 0CreateIdentityCenterApplication 6Space bAdminRoleAssignment 0DeleteConnection 6IdentityCenterApplication 1isassociateIamRoleFromConnection ddentityCenterApplicationFromSpace kFromIdentityCenterApplication 0GetBillingAuthorization 3Connection 3IdentityCenterApplication 3PendingConnection 0ListConnections 4IamRolesForConnection 5dentityCenterApplications uForSpace 4SpacesForIdentityCenterApplication 4TagsForResource 0PutBillingAuthorization 0RejectConnection 0SynchronizeIdentityCenterApplication 0TagResource 0UntagResource 1pdateIdentityCenterApplication",
  codecommit: "0AssociateApprovalRuleTemplateWithRepository 0BatchAssociateApprovalRuleTemplateWithRepositories 5DescribeMergeConflicts 6isassociateApprovalRuleTemplateFromRepositories 5GetCommits 8PullRequests 8Repositories 0CancelUploadArchive 1reateApprovalRuleTemplate 6Branch 6Commit 6PullRequest hApprovalRule 6Repository 6UnreferencedMergeCommit 0DeleteApprovalRuleTemplate 6Branch 6CommentContent 6File 6PullRequestApprovalRule 6Repository 2scribeMergeConflicts 8PullRequestEvents 1isassociateApprovalRuleTemplateFromRepository 0EvaluatePullRequestApprovalRules 0GetApprovalRuleTemplate 3Blob 7Differences 4ranch 3Comment aReactions asForComparedCommit ePullRequest 7it 9History 9sFromMergeBase 3Differences 3File 4older 3MergeCommit anflicts 8Options 3ObjectIdentifier 3PullRequest eApprovalStates eOverrideState 3References 5pository dTriggers 3Tree 3UploadArchiveStatus 1itPull 5sh 0ListApprovalRuleTemplates 5ssociatedApprovalRuleTemplatesForRepository 4Branches 4FileCommitHistory 4PullRequests 4Repositories gForApprovalRuleTemplate 4TagsForResource 0MergeBranchesByFastForward fSquash fThreeWay 5PullRequestByFastForward iSquash iThreeWay 0OverridePullRequestApprovalRules 0PostCommentForComparedCommit ePullRequest bReply 1utCommentReaction 3File 3RepositoryTriggers 0TagResource 1estRepositoryTriggers 0UntagResource 1pdateApprovalRuleTemplateContent qDescription qName 6Comment 6DefaultBranch 6PullRequestApprovalRuleContent pState hDescription hStatus hTitle 6RepositoryDescription gEncryptionKey gName 2loadArchive",
  codeconnections: "0CreateConnection 6Host 6RepositoryLink 6SyncConfiguration 0DeleteConnection 6Host 6RepositoryLink 6SyncConfiguration 0GetConnection dToken 3Host 3IndividualAccessToken 5stallationUrl 3RepositoryLink dSyncStatus 5sourceSyncStatus 3SyncBlockerSummary 7Configuration 0ListConnections 4Hosts 4InstallationTargets 4RepositoryLinks eSyncDefinitions 4SyncConfigurations 4TagsForResource 0PassConnection 4Repository 0RegisterAppCode 0StartAppRegistrationHandshake 5OAuthHandshake 0TagResource 0UntagResource 1pdateConnectionInstallation 6Host 6RepositoryLink 6SyncBlocker aConfiguration 1seConnection",
  codedeploy: "0AddTagsToOnPremisesInstances 0BatchGetApplicationRevisions js 8DeploymentGroups iInstances iTargets is 8OnPremisesInstances 0ContinueDeployment 1reateApplication 6CloudFormationDeployment 6Deployment gConfig gGroup 0DeleteApplication 6DeploymentConfig gGroup 6GitHubAccountToken 6ResourcesByExternalId 2registerOnPremisesInstance 0GetApplication eRevision 3Deployment dConfig dGroup dInstance dTarget 3OnPremisesInstance 0ListApplicationRevisions fs 4DeploymentConfigs eGroups eInstances eTargets es 4GitHubAccountTokenNames 4OnPremisesInstances 4TagsForResource 0PutLifecycleEventHookExecutionStatus 0RegisterApplicationRevision 8OnPremisesInstance 2moveTagsFromOnPremisesInstances 0SkipWaitTimeForInstanceTermination 1topDeployment 0TagResource 0UntagResource 1pdateApplication 6DeploymentGroup",
  "codedeploy-commands-secure": "0GetDeploymentSpecification 0PollHostCommand 1utHostCommandAcknowledgement eComplete",
  codeguru: "0GetCodeGuruFreeTrialSummary",
  "codeguru-profiler": "0AddNotificationChannels 0BatchGetFrameMetricData 0ConfigureAgent 1reateProfilingGroup 0DeleteProfilingGroup 2scribeProfilingGroup 0GetFindingsReportAccountSummary 3NotificationConfiguration 3Policy 4rofile 3Recommendations 0ListFindingsReports 4ProfileTimes aingGroups 4TagsForResource 0PostAgentProfile 1utPermission 0RemoveNotificationChannel 6Permission 0SubmitFeedback 0TagResource 0UntagResource 1pdateProfilingGroup",
  "codeguru-reviewer": "0AssociateRepository 0CreateCodeReview 8nnectionToken 0DescribeCodeReview 8RecommendationFeedback apositoryAssociation 1isassociateRepository 0GetMetricsData 0ListCodeReviews 4RecommendationFeedback is 6positoryAssociations 4TagsForResource 5hirdPartyRepositories 0PutRecommendationFeedback 0TagResource 0UnTagResource",
  "codeguru-security": "0BatchGetFindings 0CreateScan 6UploadUrl 0DeleteScansByCategory 0GetAccountConfiguration 3Findings 3MetricsSummary 3Scan 0ListFindings cMetrics 4Scans 4TagsForResource 0TagResource 0UntagResource 1pdateAccountConfiguration",
  codepipeline: "0AcknowledgeJob bThirdPartyJob 0CreateCustomActionType 6Pipeline 0DeleteCustomActionType 6Pipeline 6Webhook 2registerWebhookWithThirdParty 1isableStageTransition 0EnableStageTransition 0GetActionType 3JobDetails 3Pipeline bExecution bState 3ThirdPartyJobDetails 0ListActionExecutions aTypes 4DeployActionExecutionTargets 4PipelineExecutions cs 4RuleExecutions 8Types 4TagsForResource 4Webhooks 0OverrideStageCondition 0PollForJobs 7ThirdPartyJobs 1utActionRevision 4pprovalResult 3JobFailureResult 6SuccessResult 3ThirdPartyJobFailureResult gSuccessResult 3Webhook 0RegisterWebhookWithThirdParty 2tryStageExecution 1ollbackStage 0StartPipelineExecution 2opPipelineExecution 0TagResource 0UntagResource 1pdateActionType 6Pipeline",
  codestar: "0AssociateTeamMember 0CreateProject 6UserProfile 0DeleteExtendedAccess 6Project 6UserProfile 2scribeProject 8UserProfile 1isassociateTeamMember 0GetExtendedAccess 0ListProjects 4Resources 4TagsForProject 5eamMembers 4UserProfiles 0PutExtendedAccess 0TagProject 0UntagProject 1pdateProject 6TeamMember 6UserProfile 0VerifyServiceRole",
  "codestar-connections": "0CreateConnection 6Host 6RepositoryLink 6SyncConfiguration 0DeleteConnection 6Host 6RepositoryLink 6SyncConfiguration 0GetConnection dToken 3Host 3IndividualAccessToken 5stallationUrl 3RepositoryLink dSyncStatus 5sourceSyncStatus 3SyncBlockerSummary 7Configuration 0ListConnections 4Hosts 4InstallationTargets 4RepositoryLinks eSyncDefinitions 4SyncConfigurations 4TagsForResource 0PassConnection 4Repository 0RegisterAppCode 0StartAppRegistrationHandshake 5OAuthHandshake 0TagResource 0UntagResource 1pdateConnectionInstallation 6Host 6RepositoryLink 6SyncBlocker aConfiguration 1seConnection",
  "codestar-notifications": "0CreateNotificationRule 0DeleteNotificationRule 6Target 2scribeNotificationRule 0ListEventTypes 4NotificationRules 4TagsForResource 6rgets 0Subscribe 0TagResource 0Unsubscribe 2tagResource 1pdateNotificationRule",
  codewhisperer: "0AllowVendedLogDeliveryForResource 1ssociateCustomizationPermission 0CreateCustomization 6Profile 0DeleteCustomization 6Profile 1isassociateCustomizationPermission 0GenerateRecommendations 2tCustomization 0ListCustomizationPermissions hVersions hs 4Profiles 4TagsForResource 0TagResource 0UntagResource 1pdateCustomization 6Profile",
  "cognito-identity": "0CreateIdentityPool 0DeleteIdentities dyPool 2scribeIdentity gPool 0GetCredentialsForIdentity 3Id 5entityPoolAnalytics fDailyAnalytics fRoles croviderDailyAnalytics 3OpenIdToken eForDeveloperIdentity 3PrincipalTagAttributeMap 0ListIdentities byPools 4TagsForResource 1ookupDeveloperIdentity 0MergeDeveloperIdentities 0SetIdentityPoolRoles 3PrincipalTagAttributeMap 0TagResource 0UnlinkDeveloperIdentity 6Identity 2tagResource 1pdateIdentityPool",
  "cognito-idp": "0AddCustomAttributes 3UserPoolClientSecret 2minAddUserToGroup 5ConfirmSignUp 6reateUser 5DeleteSoftwareToken bUser fAttributes 6isableProviderForUser cUser 5EnableUser 5ForgetDevice 5GetDevice 8User cAuthFactors 5InitiateAuth 5LinkProviderForUser 7stDevices 9GroupsForUser 9UserAuthEvents 5RemoveUserFromGroup 7setUserPassword 8pondToAuthChallenge 5SetUserMFAPreference cPassword cSettings 5UpdateAuthEventFeedback bDeviceStatus bUserAttributes 6serGlobalSignOut 1ssociateSoftwareToken 9WebACL 0ChangePassword 1onfirmDevice 7ForgotPassword 7SignUp 1reateGroup 6IdentityProvider 6ManagedLoginBranding 6ResourceServer 6Terms 6UserImportJob aPool eClient eDomain eReplica 0DeleteGroup 6IdentityProvider 6ManagedLoginBranding 6ResourceServer 6Terms 6User aAttributes aPool eClient kSecret eDomain eReplica 2scribeIdentityProvider 8ManagedLoginBranding sByClient 8ResourceServer 9iskConfiguration 8Terms 8UserImportJob cPool gClient gDomain 1isassociateWebACL 0ForgetDevice 4otPassword 0GetCSVHeader 3Device 3Group 3IdentityProviderByIdentifier 3LogDeliveryConfiguration 3ProvisionedLimit 3SigningCertificate 3TokensFromRefreshToken 3UICustomization 4ser 7AttributeVerificationCode 7PoolMfaConfig 3WebACLForResource 1lobalSignOut 0InitiateAuth 0ListDevices 4Groups 4IdentityProviders 4ResourceServers csForWebACL 4TagsForResource 5erms 4UserImportJobs 8PoolClientSecrets is cReplicas cs 8s 9InGroup 0ResendConfirmationCode 3pondToAuthChallenge 2vokeToken 0SetLogDeliveryConfiguration 3RiskConfiguration 3UICustomization 4serMFAPreference 7PoolMfaConfig 7Settings 1ignUp 1tartUserImportJob 2opUserImportJob 0TagResource 0UntagResource 1pdateAuthEventFeedback 6DeviceStatus 6Group 6IdentityProvider 6ManagedLoginBranding 6ProvisionedLimit 6ResourceServer 6Terms 6UserAttributes aPool eClient eDomain eReplica 0VerifySoftwareToken 6UserAttribute",
  "cognito-sync": "0BulkPublish 0DeleteDataset 2scribeDataset 8IdentityPoolUsage gUsage 0GetBulkPublishDetails 3CognitoEvents 3IdentityPoolConfiguration 0ListDatasets 4IdentityPoolUsage 4Records 0QueryRecords 0RegisterDevice 0SetCognitoEvents 3DatasetConfiguration 3IdentityPoolConfiguration 1ubscribeToDataset 0UnsubscribeFromDataset 1pdateRecords",
  comprehend: "0BatchDetectDominantLanguage bEntities bKeyPhrases bSentiment cyntax bTargetedSentiment 0ClassifyDocument 1ontainsPiiEntities 1reateDataset 7ocumentClassifier 6Endpoint 8tityRecognizer 6Flywheel 0DeleteDocumentClassifier 6Endpoint 8tityRecognizer 6Flywheel 6ResourcePolicy 2scribeDataset 9ocumentClassificationJob oer aminantLanguageDetectionJob 8Endpoint atitiesDetectionJob dyRecognizer 9ventsDetectionJob 8Flywheel gIteration 8KeyPhrasesDetectionJob 8PiiEntitiesDetectionJob 8ResourcePolicy 8SentimentDetectionJob 8TargetedSentimentDetectionJob 9opicsDetectionJob 2tectDominantLanguage 6Entities 6KeyPhrases 6PiiEntities 6Sentiment 7yntax 6TargetedSentiment 7oxicContent 0ImportModel 0ListDatasets 5ocumentClassificationJobs kerSummaries ms 6minantLanguageDetectionJobs 4Endpoints 6titiesDetectionJobs 9yRecognizerSummaries ks 5ventsDetectionJobs 4FlywheelIterationHistory cs 4KeyPhrasesDetectionJobs 4PiiEntitiesDetectionJobs 4SentimentDetectionJobs 4TagsForResource 6rgetedSentimentDetectionJobs 5opicsDetectionJobs 0PutResourcePolicy 0StartDocumentClassificationJob 7minantLanguageDetectionJob 5EntitiesDetectionJob 6ventsDetectionJob 5FlywheelIteration 5KeyPhrasesDetectionJob 5PiiEntitiesDetectionJob 5SentimentDetectionJob 5TargetedSentimentDetectionJob 6opicsDetectionJob 2opDominantLanguageDetectionJob 4EntitiesDetectionJob 5ventsDetectionJob 4KeyPhrasesDetectionJob 4PiiEntitiesDetectionJob 4SentimentDetectionJob 4TargetedSentimentDetectionJob 5rainingDocumentClassifier cEntityRecognizer 0TagResource 0UntagResource 1pdateEndpoint 6Flywheel",
  comprehendmedical: "0DescribeEntitiesDetectionV2Job 8ICD10CMInferenceJob 8PHIDetectionJob 8RxNormInferenceJob 8SNOMEDCTInferenceJob 2tectEntitiesV2 6PHI 0InferICD10CM 5RxNorm 5SNOMEDCT 0ListEntitiesDetectionV2Jobs 4ICD10CMInferenceJobs 4PHIDetectionJobs 4RxNormInferenceJobs 4SNOMEDCTInferenceJobs 0StartEntitiesDetectionV2Job 5ICD10CMInferenceJob 5PHIDetectionJob 5RxNormInferenceJob 5SNOMEDCTInferenceJob 2opEntitiesDetectionV2Job 4ICD10CMInferenceJob 4PHIDetectionJob 4RxNormInferenceJob 4SNOMEDCTInferenceJob",
  "compute-optimizer": "0DeleteRecommendationPreferences 2scribeRecommendationExportJobs 0ExportAutoScalingGroupRecommendations 6EBSVolumeRecommendations 7C2InstanceRecommendations 8SServiceRecommendations 6IdleRecommendations 6LambdaFunctionRecommendations 7icenseRecommendations 6RDSDatabaseRecommendations 0GetAutoScalingGroupRecommendations 3EBSVolumeRecommendations 4C2InstanceRecommendations 6RecommendationProjectedMetrics 5SServiceRecommendationProjectedMetrics rs 4ffectiveRecommendationPreferences 4nrollmentStatus jesForOrganization 3IdleRecommendations 3LambdaFunctionRecommendations 4icenseRecommendations 3RDSDatabaseRecommendationProjectedMetrics ss 4ecommendationPreferences hSummaries 0PutRecommendationPreferences 0UpdateEnrollmentStatus",
  config: "0AssociateResourceTypes 0BatchGetAggregateResourceConfig 8ResourceConfig 0DeleteAggregationAuthorization 6ConfigRule curationAggregator jRecorder aormancePack 9nector 6DeliveryChannel 6EvaluationResults 6OrganizationConfigRule mormancePack 6PendingAggregationRequest 6RemediationConfiguration hExceptions 8sourceConfig 8tentionConfiguration 6ServiceLinkedConfigurationRecorder 7toredQuery 3iverConfigSnapshot 2scribeAggregateComplianceByConfigRules xormancePacks gionAuthorizations 8ComplianceByConfigRule kResource anfigRuleEvaluationStatus is eurationAggregatorSourcesStatus vs lRecorderStatus ts cormancePackCompliance nStatus ns 8DeliveryChannelStatus ns 8OrganizationConfigRuleStatuses us oormancePackStatuses zs 8PendingAggregationRequests 8RemediationConfigurations jExceptions lecutionStatus atentionConfigurations 1isassociateResourceTypes 0GetAggregateComplianceDetailsByConfigRule enfigRuleComplianceSummary gormancePackComplianceSummary cDiscoveredResourceCounts cResourceConfig 3ComplianceDetailsByConfigRule mResource dSummaryByConfigRule mResourceType 5nformancePackComplianceDetails sSummary 6nector 4ustomRulePolicy 3DiscoveredResourceCounts 3OrganizationConfigRuleDetailedStatus jormancePackDetailedStatus gustomRulePolicy 3ResourceConfigHistory bEvaluationSummary 3StoredQuery 0ListAggregateDiscoveredResources 4ConfigurationRecorders 8ormancePackComplianceScores 7nectors 4DiscoveredResources 4ResourceEvaluations 4StoredQueries 4TagsForResource 0PutAggregationAuthorization 3ConfigRule 9urationAggregator gRecorder 7ormancePack 6nector 3DeliveryChannel 3Evaluations 4xternalEvaluation 3OrganizationConfigRule jormancePack 3RemediationConfigurations eExceptions 5sourceConfig 5tentionConfiguration 3ServiceLinkedConfigurationRecorder 4toredQuery 3ThirdPartyServiceLinkedConfigurationRecorder 0SelectAggregateResourceConfig 6ResourceConfig 1tartConfigRulesEvaluation burationRecorder 5RemediationExecution 7sourceEvaluation 2opConfigurationRecorder 0TagResource 0UntagResource",
  connect: "0ActivateEvaluationForm 1dminGetEmergencyAccessToken 1ssociateAnalyticsDataSet approvedOrigin 9Bot 9ContactWithUser austomerProfilesDomain 9DefaultVocabulary 9EmailAddressAlias 9Flow 9InstanceStorageConfig 9LambdaFunction aexBot 9PhoneNumberContactFlow 9QueueEmailAddresses eQuickConnects 9RoutingProfileQueues 9SecurityKey hProfiles 9TrafficDistributionGroupUser 9UserProficiencies 9Workspace 0BatchAssociateAnalyticsDataSet 5CreateDataTableValue 5DeleteDataTableValue 7scribeDataTableValue 6isassociateAnalyticsDataSet 5GetAttachedFileMetadata 8FlowAssociation 5PutContact 5UpdateDataTableValue 0ClaimPhoneNumber 1ompleteAttachedFileUpload 1reateAgentStatus 7ttachedFile 7uthenticationProfile 6Contact dFlow hModule nAlias nVersion hVersion 6DataTable fAttribute 6EmailAddress 7valuationForm 7xtractionDefinition 6HoursOfOperation mOverride 6Instance 8tegrationAssociation 6Metric 6Notification 6Participant 7ersistentContactAssociation 7redefinedAttribute 8ompt 7ushNotificationRegistration 6Queue 8ickConnect 6RoutingProfile 7ule 6SecurityProfile 6TaskTemplate 7rafficDistributionGroup 6UseCase 9r aHierarchyGroup 6View aVersion 7ocabulary 6Workspace fPage 0DeactivateEvaluationForm 2leteAttachedFile 6ContactEvaluation dFlow hModule nAlias nVersion hVersion 6DataTable fAttribute 6EmailAddress 7valuationForm 7xtractionDefinition 6HoursOfOperation mOverride 6Instance 8tegrationAssociation 6Metric 6Notification 6PredefinedAttribute 8ompt 7ushNotificationRegistration 6Queue 8ickConnect 6RoutingProfile 7ule 6SecurityProfile 6TaskTemplate 7rafficDistributionGroup 6UseCase 9r aHierarchyGroup 6View aVersion 7ocabulary 6Workspace fMedia fPage 2scribeAgentStatus 9ttachedFilesConfiguration 9uthenticationProfile 8Contact fEvaluation fFlow jModule pAlias 8DataTable hAttribute 8EmailAddress 9valuationForm 9xtractionDefinition 8ForecastingPlanningSchedulingIntegration 8HoursOfOperation oOverride 8Instance gAttribute gStorageConfig 8Metric 8Notification 8PhoneNumber 9redefinedAttribute aompt 8Queue aickConnect 8RoutingProfile 9ule 8SecurityProfile 8TrafficDistributionGroup 8User cHierarchyGroup lStructure 8View 9ocabulary 8Workspace 1isassociateAnalyticsDataSet dpprovedOrigin cBot cCustomerProfilesDomain cEmailAddressAlias cFlow cInstanceStorageConfig cLambdaFunction dexBot cPhoneNumberContactFlow cQueueEmailAddresses hQuickConnects cRoutingProfileQueues cSecurityKey kProfiles cTrafficDistributionGroupUser cUserProficiencies cWorkspace 3missUserContact 0EvaluateDataTableValues 0GetAttachedFile 3ContactAttributes aMetrics 4rossRegionRouting 4urrentMetricData aUserData 3EffectiveHoursOfOperations 4valuationFormValidation 3FederationToken 4lowAssociation 3MetricData dV2 3PromptFile 3TaskTemplate 4rafficDistribution 0ImportPhoneNumber 6WorkspaceMedia 0ListAgentStatuses 5nalyticsDataAssociations hLakeDataSets 5pprovedOrigins 5ssociatedContacts 5ttachedFilesConfigurations 5uthenticationProfiles 4Bots 4ContactEvaluations bFlowModuleAliases lVersions ls fVersions fs bReferences 4DataTableAttributes dPrimaryValues dValues ds 5efaultVocabularies 4EntitySecurityProfiles 5valuationFormAIVersions iVersions is 5xtractionDefinitions 4FlowAssociations 4HoursOfOperationOverrides ks 4InstanceAttributes cStorageConfigs cs 6tegrationAssociations 4LambdaFunctions 5exBots 4Metrics 4Notifications 4PhoneNumbers gV2 5redefinedAttributes 6ompts 4QueueEmailAddresses 9QuickConnects 9s 6ickConnects 4RealtimeContactAnalysisSegments zV2 5outingProfileManualAssignmentQueues iQueues is 5ules 4SecurityKeys cProfileAIAgents kpplications jFlowModules jPermissions js 4TagsForResource 6skTemplates 5rafficDistributionGroupUsers ss 4UseCases 7rHierarchyGroups 8Notifications 8Proficiencies 8s 4ViewVersions 8s 4WorkspaceMedia dPages ds 0MonitorContact 0PauseContact 1utUserStatus 0ReleasePhoneNumber 2plicateInstance 2sumeContact dRecording 0SearchAgentStatuses 7vailablePhoneNumbers 6ContactEvaluations dFlowModules hs ds 6DataTables 6EmailAddresses 7valuationForms 6HoursOfOperationOverrides ms 6Metrics 6Notifications 6PredefinedAttributes 8ompts 6Queues 8ickConnects 6ResourceTags 7outingProfiles 7ules 6SecurityProfiles 6UserHierarchyGroups as 6Views 7ocabularies 6WorkspaceAssociations fs 2ndChatIntegrationEvent 4IntegrationEvent 4OutboundChatMessage cEmail cWebNotification 1tartAttachedFileUpload 5ChatContact 6ontactConversationalAnalyticsJob cEvaluation cMediaProcessing cRecording cStreaming 5EmailContact 6valuationFormValidation 5ForecastingPlanningSchedulingIntegration 5OutboundChatContact dEmailContact dVoiceContact 5ScreenSharing 5TaskContact 5WebRTCContact 2opContact bMediaProcessing bRecording bStreaming 4ForecastingPlanningSchedulingIntegration 1ubmitContactEvaluation 2spendContactRecording 0TagContact 3Resource 1ransferContact 0UntagContact 5Resource 1pdateAgentStatus 7ttachedFilesConfiguration 7uthenticationProfile 6Contact dAttributes dEvaluation dFlowContent hMetadata ioduleAlias nContent nMetadata hName dRoutingData dSchedule 7rossRegionRouting 6DataTableAttribute fMetadata fPrimaryValues 6EmailAddressMetadata 7valuationForm 7xtractionDefinition 6HoursOfOperation mOverride 6InstanceAttribute eStorageConfig 6MetricContent cMetadata 6NotificationContent 6ParticipantAuthentication hRoleConfig 7honeNumber hMetadata 7redefinedAttribute 8ompt 6QueueHoursOfOperation bMaxContacts bName bOutboundCallerConfig jEmailConfig bStatus 8ickConnectConfig iName 6RoutingProfileAgentAvailabilityTimer kConcurrency kDefaultOutboundQueue kName kQueues 7ule 6SecurityProfile 6TaskTemplate 7rafficDistribution 6UserHierarchy jGroupName jStructure aIdentityInfo aNotificationStatus aPhoneConfig broficiencies aRoutingProfile aSecurityProfiles 6ViewContent aMetadata 6WorkspaceMetadata fPage fTheme fVisibility",
  "connect-campaigns": "0CreateCampaign 0DeleteCampaign eChannelSubtypeConfig fommunicationLimits rTime eEntryLimits 7onnectInstanceConfig lIntegration 6InstanceOnboardingJob 2scribeCampaign 0GetCampaignState gBatch 4onnectInstanceConfig 3InstanceCommunicationLimits bOnboardingJobStatus 0ListCampaigns 5onnectInstanceIntegrations 4TagsForResource 0PauseCampaign 1utConnectInstanceIntegration 3DialRequestBatch 3InstanceCommunicationLimits 3OutboundRequestBatch 3ProfileOutboundRequestBatch 0ResumeCampaign 0StartCampaign 5InstanceOnboardingJob 2opCampaign 0TagResource 0UntagResource 1pdateCampaignChannelSubtypeConfig fommunicationLimits rTime eDialerConfig eEntryLimits eFlowAssociation eName eOutboundCallConfig eSchedule fource",
  consoleapp: "0GetDeviceIdentity 0ListDeviceIdentities",
  consolidatedbilling: "0GetAccountBillingRole 0ListLinkedAccounts",
  controlcatalog: "0GetControl 0ListCommonControls 6ntrolMappings bs 4Domains 4Objectives",
  controltower: "0CreateLandingZone 6ManagedAccount 0DeleteLandingZone 2registerManagedAccount aOrganizationalUnit 2scribeAccountFactoryConfig 8CoreService 8Guardrail hForTarget 8LandingZoneConfiguration 8ManagedAccount fOrganizationalUnit 8RegisterOrganizationalUnitOperation 8SingleSignOn 1isableBaseline 7Control 7Guardrail 0EnableBaseline 6Control 6Guardrail 0GetAccountInfo 4vailableUpdates 3Baseline bOperation 3ControlOperation 3EnabledBaseline aControl 3GuardrailComplianceStatus 3HomeRegion 3LandingZone eDriftStatus eOperation eStatus 0ListBaselines 4ControlOperations 4DirectoryGroups 5riftDetails 4EnabledBaselines bControls bGuardrails 5xtendGovernancePrecheckDetails 8rnalConfigRuleCompliance 4GuardrailViolations ds eForTarget 4LandingZoneOperations fs 4ManagedAccounts jForGuardrail mParent bOrganizationalUnits uForGuardrail 4TagsForResource 0ManageOrganizationalUnit 0PerformPreLaunchChecks 0ResetEnabledBaseline cControl 5LandingZone 0SetupLandingZone 0TagResource 0UntagResource 1pdateAccountFactoryConfig 6EnabledBaseline dControl 6LandingZone",
  "cost-optimization-hub": "0GetPreferences 3Recommendation 0ListEfficiencyMetrics 5nrollmentStatuses 4RecommendationSummaries is 0UpdateEnrollmentStatus 6Preferences",
  cur: "0DeleteReportDefinition 2scribeReportDefinitions 0GetClassicReport gPreferences 3UsageReport 0ListTagsForResource 0ModifyReportDefinition 0PutClassicReportPreferences 3ReportDefinition 0TagResource 0UntagResource 0ValidateReportDestination",
  "customer-verification": "0CreateCustomerVerificationDetails 6UploadUrls 0GetCustomerVerificationDetails nEligibility 3InheritanceConfig 0PutInheritanceConfig 0UpdateCustomerVerificationDetails",
  databrew: "0BatchDeleteRecipeVersion 0CreateDataset 6ProfileJob 9ject 6Recipe cJob 7uleset 6Schedule 0DeleteDataset 6Job 6Project 6RecipeVersion 7uleset 6Schedule 2scribeDataset 8Job bRun 8Project 8Recipe 9uleset 8Schedule 0ListDatasets 4JobRuns 7s 4Projects 4RecipeVersions as 5ulesets 4Schedules 4TagsForResource 0PublishRecipe 0SendProjectSessionAction 1tartJobRun 5ProjectSession 2opJobRun 0TagResource 0UntagResource 1pdateDataset 6ProfileJob 9ject 6Recipe cJob 7uleset 6Schedule",
  dataexchange: "0AcceptDataGrant 0CancelJob 1reateAsset 6DataGrant aSet 6EventAction 6Job 6Revision 0DeleteAsset 6DataGrant aSet 6EventAction 6Revision 0GetAsset 3DataGrant 7Set 3EventAction 3Job 3ReceivedDataGrant 5vision 0ListDataGrants 8SetRevisions bs 4EventActions 4Jobs 4ReceivedDataGrants 6visionAssets 4TagsForResource 0PublishDataSet 7ToDataGrant 0RevokeRevision 0SendApiAsset 4DataSetNotification 1tartJob 0TagResource 0UntagResource 1pdateAsset 6DataSet 6EventAction 6Revision",
  datapipeline: "0ActivatePipeline 1ddTags 0CreatePipeline 0DeactivatePipeline 2letePipeline 2scribeObjects 8Pipelines 0EvaluateExpression 0GetAccountLimits 3PipelineDefinition 0ListPipelines 0PollForTask 1utAccountLimits 3PipelineDefinition 0QueryObjects 0RemoveTags 2portTaskProgress aRunnerHeartbeat 0SetStatus 3TaskStatus 0ValidatePipelineDefinition",
  datasync: "0AddStorageSystem 0CancelTaskExecution 1reateAgent 6LocationAzureBlob eEfs eFsxLustre hOntap ipenZfs hWindows eHdfs eNfs eObjectStorage eS3 fmb 6Task 0DeleteAgent 6Location 6Task 2scribeAgent 8DiscoveryJob 8LocationAzureBlob gEfs gFsxLustre jOntap kpenZfs jWindows gHdfs gNfs gObjectStorage gS3 hmb 8StorageSystem lResourceMetrics ts 8Task cExecution 0GenerateRecommendations 0ListAgents 4DiscoveryJobs 4Locations 4StorageSystems 4TagsForResource 6skExecutions 8s 0RemoveStorageSystem 0StartDiscoveryJob 5TaskExecution 2opDiscoveryJob 0TagResource 0UntagResource 1pdateAgent 6DiscoveryJob 6LocationAzureBlob eEfs eFsxLustre hOntap ipenZfs hWindows eHdfs eNfs eObjectStorage eS3 fmb 6StorageSystem 6Task aExecution",
  datazone: "0AcceptPredictions 6SubscriptionRequest 1ddEntityOwner 3PolicyGrant 1ssociateEnvironmentRole 9GovernedTerms 0BatchDeleteLinkedTypes 5GetAttributesMetadata 8Cell cRun 5PutAttributesMetadata 8LinkedTypes 5UpdateNotifications 0CancelMessage 8tadataGenerationRun 6Subscription 1reateAccountPool 7sset bFilter bRevision bType 6Cell aRun 7onnection 6DataApp aProduct hRevision aSource 7esignation 7omain cUnit 6Environment hAction hBlueprint hProfile 6FormType 6Glossary eTerm 7roupProfile 6ListingChangeSet 6Notebook 6Project dMembership dProfile 6Rule 6SubscriptionGrant iRequest iTarget 6UserProfile 0DeleteAccountPool 7sset bFilter bType 6Cell aRun 7onnection 9versation 6DataApp aExportConfiguration aProduct aSource 7esignation 7omain cSharingPolicy cUnit 6Environment hAction hBlueprint qConfiguration hProfile 6FormType 6Glossary eTerm 6LineageEvent 8sting 6Notebook 6Project dMembership dProfile 6Rule 6SubscriptionGrant iRequest iTarget 6TimeSeriesDataPoints 2registerAgentArtifact 1isassociateEnvironmentRole cGovernedTerms 0GenerateCode 2tAccountPool 4sset 8Filter 8Type 3Cell 7Run aResult 4ompute 5nnection 6versation 4urrentEffectivePolicy 3DataApp 7ExportConfiguration 7Product 7Source dRun 4esignation 4omain 9ExecutionRoleCredentials 9SharingPolicy 9Unit 3Environment eAction kLink eBlueprint nConfiguration eCredentials eProfile 3FormType 3Glossary bTerm 4roupProfile 3IamPortalLoginUrl 3JobRun 3LineageEvent aNode 5sting 3MetadataGenerationRun 3Notebook bCompute bExport bRun 3Project aProfile 3Rule 3Subscription fEligibility fGrant fRequestDetails fTarget 3TimeSeriesDataPoint 3UpdateEligibility 4serProfile 0InvokeAgent 0ListAccountEnvironments bPools bsInAccountPool 5gentArtifacts 9SessionRecords 5ssetFilters 9Revisions 4CellRuns 5onnections 7versations 4DataApps 8ProductRevisions 8SourceRunActivities hs es 5esignations 5omainUnitsForParent as 4EntityOwners 6vironmentActions fBlueprintConfigurationSummaries zons os fProfiles fs 4GroupsForUser 4JobRuns 4LineageEvents bNodeHistory 7kedTypes 4MetadataGenerationRuns 4NotebookRuns cs 7ifications 4PolicyGrants 5rojectMemberships bProfiles bs 4Rules 4SharedDataApps 5ubscriptionGrants gRequests gTargets gs 4TagsForResource 5imeSeriesDataPoints 4WarehouseMetadata 0PostLineageEvent 4TimeSeriesDataPoints 1rovisionDomain 1utCellRunResult 3DataExportConfiguration 4omainSharingPolicy 3EnvironmentBlueprintConfiguration 0QueryGraph 0RefreshToken 2gisterAgentArtifact 2jectPredictions 6SubscriptionRequest 2moveEntityOwner 6PolicyGrant 2vokeSubscription 0Search 6GroupProfiles 6Listings 6Rules 6Types 6UserProfiles 2ndMessage 1soLogin 6out 1tartAccountBootstrapAction 5Compute 7nversation 5DataSourceRun 5MetadataGenerationRun 5NotebookCompute dExport dImport dRun dSync 2opAgent 4Compute 4MetadataGenerationRun 4NotebookCompute cRun 0TagResource 0UntagResource 1pdateAccountPool 7ssetFilter 6Cell aRun 7onnection 9versation 6DataApp aSource gRunActivities 7esignation 7omain cUnit 6Environment hAction hBlueprint hConfiguration hDeploymentStatus hProfile 6Glossary eTerm 7roupProfile 6Notebook 6Project dProfile 6Rule 6SubscriptionGrantStatus iRequest iTarget 6UserProfile 0ValidatePassRole 9olicy",
  dax: "0BatchGetItem 5WriteItem 0ConditionCheckItem 1reateCluster 6ParameterGroup 6SubnetGroup 0DecreaseReplicationFactor 2leteCluster 6Item 6ParameterGroup 6SubnetGroup 2scribeClusters 8DefaultParameters 8Events 8ParameterGroups hs 8SubnetGroups 0GetItem 0IncreaseReplicationFactor 0ListTags 0PutItem 0Query 0RebootNode 0Scan 0TagResource 0UntagResource 1pdateCluster 6Item 6ParameterGroup 6SubnetGroup",
  dbqms: "0CreateFavoriteQuery 6QueryHistory 6Tab 0DeleteFavoriteQueries 6QueryHistory 6Tab 2scribeFavoriteQueries 8QueryHistory 8Tabs 0GetQueryString 0UpdateFavoriteQuery 6QueryHistory 6Tab",
  deadline: "0AssociateMemberToFarm ileet hJob hQueue 3umeFleetRoleForRead iWorker 6QueueRoleForRead iUser iWorker 0BatchGetJobEntity 0CopyJobTemplate 1reateBudget 6Farm 7leet 6Job 6LicenseEndpoint 8mit 6Monitor 6Queue bEnvironment bFleetAssociation bLimitAssociation 6StorageProfile 6Worker 0DeleteBudget 6Farm 7leet 6LicenseEndpoint 8mit 6MeteredProduct 7onitor 6Queue bEnvironment bFleetAssociation bLimitAssociation 6StorageProfile 6Volume 6Worker 1isassociateMemberFromFarm nleet mJob mQueue 0GetApplicationVersion 3Budget 3Farm 4leet 3Job 6Template 3LicenseEndpoint 5mit 3Monitor aSettings 3Queue 8Environment 8FleetAssociation 8LimitAssociation 3Session aAction asStatisticsAggregation 4tep 5orageProfile hForQueue 3Task 3Volume 3Worker 0ListAvailableMeteredProducts 4Budgets 4FarmMembers 8s 5leetMembers 9s 4JobMembers 7ParameterDefinitions 7s 4LicenseEndpoints 6mits 4MeteredProducts 5onitors 4QueueEnvironments 9FleetAssociations 9LimitAssociations 9Members 9s 4SessionActions bs cForWorker 5tepConsumers 8Dependencies 8s 6orageProfiles jForQueue 4TagsForResource 6sks 4Volumes 4Workers 0PutMeteredProduct 0SearchJobs 6Steps 6Tasks 6Workers 1tartSessionsStatisticsAggregation 0TagResource 0UntagResource 1pdateBudget 6Farm 7leet 6Job 6Limit 6Monitor dSettings 6Queue bEnvironment bFleetAssociation bLimitAssociation 6Session 7tep 8orageProfile 6Task 6Worker cSchedule",
  detective: "0AcceptInvitation 0BatchGetGraphMemberDatasources 8MembershipDatasources 0CreateGraph 6Members 0DeleteGraph 6Members 2scribeOrganizationConfiguration 1isableOrganizationAdminAccount 4ssociateMembership 0EnableOrganizationAdminAccount 0GetFreeTrialEligibility 3GraphIngestState 3Investigation 3Members 3PricingInformation 3UsageInformation 0InvokeAssistant 0ListDatasourcePackages 4Graphs 4HighDegreeEntities 4Indicators 6vestigations 7itations 4Members 4OrganizationAdminAccount 4TagsForResource 0RejectInvitation 0SearchGraph 1tartInvestigation 5MonitoringMember 0TagResource 0UntagResource 1pdateDatasourcePackages 6InvestigationState 6OrganizationConfiguration",
  devicefarm: "0CreateDevicePool 6InstanceProfile 6NetworkProfile 6Project 6RemoteAccessSession 6TestGridProject eUrl 6Upload 6VPCEConfiguration 0DeleteDevicePool 6InstanceProfile 6NetworkProfile 6Project 6RemoteAccessSession 7un 6TestGridProject 6Upload 6VPCEConfiguration 0GetAccountSettings 3Device 9Instance 9Pool dCompatibility 3InstanceProfile 3Job 3NetworkProfile 3OfferingStatus 3Project 3RemoteAccessSession 4un 3Suite 3Test 7GridProject bSession 3Upload 3VPCEConfiguration 0InstallToRemoteAccessSession 0ListArtifacts 4DeviceInstances aPools as 4InstanceProfiles 4Jobs 4NetworkProfiles 4OfferingPromotions cTransactions cs 4Projects 4RemoteAccessSessions 5uns 4Samples 5uites 4TagsForResource 5estGridProjects cSessionActions krtifacts js 8s 4UniqueProblems 5ploads 4VPCEConfigurations 0PurchaseOffering 0RenewOffering 0ScheduleRun 1topJob 4RemoteAccessSession 5un 0TagResource 0UntagResource 1pdateDeviceInstance cPool 6InstanceProfile 6NetworkProfile 6Project 6TestGridProject 6Upload 6VPCEConfiguration",
  "devops-guru": "0AddNotificationChannel 0DeleteInsight 2scribeAccountHealth fOverview 9nomaly 8EventSourcesConfig 8Feedback 8Insight 8OrganizationHealth kOverview kResourceCollectionHealth 8ResourceCollectionHealth 8ServiceIntegration 0GetCostEstimation 3ResourceCollection 0ListAnomaliesForInsight aousLogGroups 4Events 4Insights 4MonitoredResources 4NotificationChannels 4OrganizationInsights 4Recommendations 0PutFeedback 0RemoveNotificationChannel 0SearchInsights 6OrganizationInsights 1tartCostEstimation 0UpdateEventSourcesConfig 6ResourceCollection 6ServiceIntegration",
  directconnect: "0AcceptDirectConnectGatewayAssociationProposal 1llocateConnectionOnInterconnect 8HostedConnection 8PrivateVirtualInterface 9ublicVirtualInterface 8TransitVirtualInterface 1ssociateConnectionWithLag jsToResiliencyGroup 9HostedConnection 9MacSecKey 9VirtualInterface 0ConfirmConnection 8ustomerAgreement 7PrivateVirtualInterface 8ublicVirtualInterface 7TransitVirtualInterface 1reateBGPPeer 6Connection 6DirectConnectGateway qAssociation zonProposal 6Interconnect 6Lag 6PrivateVirtualInterface 7ublicVirtualInterface 6ResiliencyGroup 6TransitVirtualInterface 0DeleteBGPPeer 6Connection 6DirectConnectGateway qAssociation zonProposal 6Interconnect 6Lag 6ResiliencyGroup 6VirtualInterface 2scribeConnectionLoa is jOnInterconnect 9ustomerMetadata 8DirectConnectGatewayAssociationProposals ztions tttachments ss 8HostedConnections 8InterconnectLoa ks 8Lags 9oa acations 8RouterConfiguration 8Tags 8VirtualGateways fInterfaces 1isassociateConnectionFromLag msFromResiliencyGroup cMacSecKey 0GetResiliencyGroup 0ListResiliencyGroupAssociations js 4VirtualInterfaceRoutes kTestHistory 0StartBgpFailoverTest 2opBgpFailoverTest 0TagResource 0UntagResource 1pdateConnection gsBillingMode 6DirectConnectGateway qAssociation 6Lag 6ResiliencyGroup 6VirtualInterfaceAttributes",
  discovery: "0AssociateConfigurationItemsToApplication 0BatchDeleteAgents bImportData 0CreateApplication 6Tags 0DeleteApplications 6Tags 2scribeAgents 8BatchDeleteConfigurationTask 8Configurations btinuousExports 8ExportConfigurations eTasks 8ImportTasks 8Tags 1isassociateConfigurationItemsFromApplication 0ExportConfigurations 0GetDiscoverySummary 3NetworkConnectionGraph 0ListConfigurations 4ServerNeighbors 0StartBatchDeleteConfigurationTask 5ContinuousExport 5DataCollectionByAgentIds 5ExportTask 5ImportTask 2opContinuousExport 4DataCollectionByAgentIds 0UpdateApplication",
  dlm: "0CreateLifecyclePolicy 0DeleteLifecyclePolicy 0GetLifecyclePolicies hy 0ListTagsForResource 0TagResource 0UntagResource 1pdateLifecyclePolicy",
  dms: "0AddTagsToResource 1pplyPendingMaintenanceAction 1ssociateExtensionPack 0BatchStartRecommendations 0CancelMetadataModelConversion kreation 6ReplicationTaskAssessmentRun 1reateDataMigration aProvider 6Endpoint 7ventSubscription 6FleetAdvisorCollector 6InstanceProfile 6MigrationProject 6OutboundIntegration 6ReplicationConfig hInstance hSubnetGroup hTask 0DeleteCertificate 7onnection 6DataMigration aProvider 6Endpoint 7ventSubscription 6FleetAdvisorCollector iDatabases 6InstanceProfile 6MigrationProject 6ReplicationConfig hInstance hSubnetGroup hTask lAssessmentRun 2scribeAccountAttributes 9pplicableIndividualAssessments 8Certificates 9onnections bversionConfiguration 8DataMigrations 8EndpointSettings gTypes gs agineVersions 9ventCategories dSubscriptions ds 8FleetAdvisorCollectors kDatabases kLsaAnalysis kSchemaObjectSummary qs 8MetadataModel lChildren mreations lImports 8OrderableReplicationInstances 8PendingMaintenanceActions 8RecommendationLimitations ms afreshSchemasStatus aplicationConfigs jInstanceTaskLogs rs jSubnetGroups jTableStatistics lskAssessmentResults yuns nIndividualAssessments ns js 8Schemas 8TableStatistics 0ExportMetadataModelAssessment 0GetMetadataModel 3TargetSelectionRules 0ImportCertificate 0ListDataProviders 4ExtensionPacks 4InstanceProfiles 4MetadataModelAssessmentActionItems rs hConversions hExports 5igrationProjects 4TagsForResource 0ModifyDataMigration 6Endpoint 7ventSubscription 6FleetAdvisorCollector rStatuses 6OutboundIntegration 6ReplicationConfig hInstance hSubnetGroup hTask 2veReplicationTask 0RebootReplicationInstance 2freshSchemas 2loadReplicationTables 6Tables 2moveTagsFromResource 1unFleetAdvisorLsaAnalysis 0StartDataMigration 5MetadataModelAssessment iConversion jreation iExportAsScripts oToTarget iImport 5Recommendations 7plication gTask kAssessment uRun 2opDataMigration 4Replication fTask 0TestConnection 0UpdateConversionConfiguration 6DataProvider 6InstanceProfile 6MigrationProject 6SubscriptionsToEventBridge 2loadFileMetadataList",
  "docdb-elastic": "0ApplyPendingMaintenanceAction 0CopyClusterSnapshot 1reateCluster dSnapshot 0DeleteCluster dSnapshot 0GetCluster aSnapshot 3PendingMaintenanceAction 0ListClusterSnapshots bs 4PendingMaintenanceActions 4TagsForResource 0RestoreClusterFromSnapshot 0StartCluster 2opCluster 0TagResource 0UntagResource 1pdateCluster",
  drs: "0AssociateFailbackClientToRecoveryInstanceForDrs 9SourceNetworkStack 0BatchCreateVolumeSnapshotGroupForDrs 5DeleteSnapshotRequestForDrs 0CancelRecoveryPlanExecution 1reateConvertedSnapshotForDrs 6ExtendedSourceServer 6LaunchConfigurationTemplate 6RecoveryInstanceForDrs ePlan iStep 8plicationConfigurationTemplate 6SourceNetwork cServerForDrs 0DeleteJob 6LaunchAction cConfigurationTemplate 6RecoveryInstance ePlan iExecution iStep 8plicationConfigurationTemplate 6SourceNetwork cServer 2scribeJobLogItems bs 8LaunchConfigurationTemplates 8RecoveryInstances gSnapshots aplicationConfigurationTemplates jServerAssociationsForDrs 8SnapshotRequestsForDrs 9ourceNetworks eServers 1isconnectRecoveryInstance aSourceServer 0ExportSourceNetworkCfnTemplate 0GetAgentCommandForDrs anfirmedResumeInfoForDrs 8InstallationAssetsForDrs 8ReplicationInfoForDrs 9untimeConfigurationForDrs 8SnapshotCreditsForDrs 3ChannelCommandsForDrs 3FailbackCommandForDrs bLaunchRequestedForDrs bReplicationConfiguration 3LaunchConfiguration 3RecoveryPlan fExecution oStep fStep 5plicationConfiguration 3SuggestedFailbackClientDeviceMappingForDrs 0InitializeService 1ssueAgentCertificateForDrs 0ListExtensibleSourceServers 4LaunchActions 4RecoveryPlanExecutionSteps ps gSteps gs 4StagingAccounts 4TagsForResource 0NotifyAgentAuthenticationForDrs bConnectedForDrs bDisconnectedForDrs bReplicationProgressForDrs 6ConsistencyAttainedForDrs 6ReplicationServerAuthenticationForDrs 6VolumeEventForDrs 0PutLaunchAction 0ReorderRecoveryPlanSteps 2tryDataReplication 5RecoveryPlanExecutionStep 2verseReplication 0SendAgentLogsForDrs 9MetricsForDrs 4ChannelCommandResultForDrs 5lientLogsForDrs aMetricsForDrs 4VolumeStatsForDrs 1tartFailbackLaunch 5Recovery dPlanExecution 7plication 5SourceNetworkRecovery kplication 2opFailback 4Replication 4SourceNetworkReplication 0TagResource 1erminateRecoveryInstances 0UntagResource 1pdateAgentBacklogForDrs bConversionInfoForDrs bReplicationInfoForDrs mProcessStateForDrs bSourcePropertiesForDrs 6FailbackClientDeviceMappingForDrs kLastSeenForDrs eReplicationConfiguration 6LaunchConfiguration pTemplate 6RecoveryPlan iExecutionStep iStep 8plicationCertificateForDrs ionfiguration uTemplate",
  ds: "0AcceptSharedDirectory 4ssDSData 1ddIpRoutes 3Region 3TagsToResource 1uthorizeApplication 0CancelSchemaExtension 1heckAlias 1onnectDirectory 1reateAlias 6Computer 8nditionalForwarder 6Directory 6HybridAD 6IdentityPoolDirectory 6LogSubscription 6MicrosoftAD 6Snapshot 6Trust 0DeleteADAssessment 6ConditionalForwarder 6Directory 6LogSubscription 6Snapshot 6Trust 2registerCertificate aEventTopic 2scribeADAssessment 8CAEnrollmentPolicy 9ertificate 9lientAuthenticationSettings 9onditionalForwarders 8Directories gyDataAccess 9omainControllers 8EventTopics 8HybridADUpdate 8LDAPSSettings 8Regions 8Settings 9haredDirectories 9napshots 8Trusts 8UpdateDirectory 1isableCAEnrollmentPolicy 8lientAuthentication 7DirectoryDataAccess 7LDAPS 7Radius 8oleAccess 7Sso 0EnableCAEnrollmentPolicy 7lientAuthentication 6DirectoryDataAccess 6LDAPS 6Radius 7oleAccess 6Sso 0GetAuthorizedApplicationDetails 3DirectoryLimits 3SnapshotLimits 0ListADAssessments 5uthorizedApplications 4Certificates 4IpRoutes 4LogSubscriptions 4SchemaExtensions 4TagsForResource 0RegisterCertificate 8EventTopic 2jectSharedDirectory 2moveIpRoutes 6Region 6TagsFromResource 2setUserPassword 3toreFromSnapshot 0ShareDirectory 1tartADAssessment 5SchemaExtension 0UnauthorizeApplication 2shareDirectory 1pdateAuthorizedApplication 6ConditionalForwarder 6Directory fSetup 6HybridAD 6NumberOfDomainControllers 6Radius 6Settings 6Trust 0VerifyTrust",
  "ds-data": "0AddGroupMember 0CreateGroup 6User 0DeleteGroup 6User 2scribeGroup 8User 1isableUser 0ListGroupMembers 9s aForMember 4Users 0RemoveGroupMember 0SearchGroups 6Users 0UpdateGroup 6User",
  dsql: "0AddPeerCluster 0CreateCluster 6Stream 0DbConnect 9Admin 1eleteCluster dPolicy 6Stream 0GetBackupJob 3Cluster aPolicy 3RestoreJob 3Stream 3VpcEndpointServiceName 0InjectError 0ListClusters 4Streams 4TagsForResource 0PutClusterPolicy 3MultiRegionProperties 3WitnessRegion 0RemovePeerCluster 0StartBackupJob 5RestoreJob 2opBackupJob 4RestoreJob 0TagResource 0UntagResource 1pdateCluster 6Stream",
  dynamodb: "0AssociateTableReplica 0BatchGetItem 5WriteItem 0ConditionCheckItem 1reateBackup 6GlobalTable hWitness 6Table bReplica 0DeleteBackup 6GlobalTableWitness 6Item 6ResourcePolicy 6Table bReplica 2scribeBackup 8ContinuousBackups cributorInsights 8Endpoints 9xport 8GlobalTable jSettings 8Import 8KinesisStreamingDestination 8Limits 8ReservedCapacity oOfferings 8Stream 8Table dReplicaAutoScaling 9imeToLive 1isableKinesisStreamingDestination 0EnableKinesisStreamingDestination 1xportTableToPointInTime 0GetAbacStatus 3Item 3Records 5sourcePolicy 3ShardIterator 0ImportTable 1njectError 0ListBackups 4ContributorInsights 4Exports 4GlobalTables 4Imports 4Streams 4Tables 6gsOfResource 0PartiQLDelete 7Insert 7Select 7Update 1urchaseReservedCapacityOfferings 2tItem 3ResourcePolicy 0Query 0ReadDataForReplication 2plicateSettings 2storeTableFromAwsBackup gBackup cToPointInTime 0Scan 1earchVectors 1tartAwsBackupJob 0TagResource 0UntagResource 1pdateAbacStatus 6ContinuousBackups aributorInsights 6GlobalTable hSettings hVersion 6Item 6KinesisStreamingDestination 6Table bReplicaAutoScaling 7imeToLive 0WriteDataForReplication",
  ebs: "0CompleteSnapshot 0GetSnapshotBlock 0ListChangedBlocks 4SnapshotBlocks 0PutSnapshotBlock 0StartSnapshot",
  ec2: "0AcceptAddressTransfer 6CapacityReservationBillingOwnership 6ReservedInstancesExchangeQuote 6TransitGatewayClientVpnAttachment kMulticastDomainAssociations kPeeringAttachment kVpcAttachment 6VpcEndpointConnections 9PeeringConnection 1dvertiseByoipCidr 1llocateAddress 8Hosts 8IpamPoolCidr 1pplySecurityGroupsToClientVpnTargetNetwork 1ssignIpv6Addresses 6PrivateIpAddresses dNatGatewayAddress 3ociateAddress applicationStatusCheck 9CapacityReservationBillingOwner alientVpnTargetNetwork 9DhcpOptions 9EnclaveCertificateIamRole 9IamInstanceProfile anstanceEventWindow apamByoasn dResourceDiscovery 9NatGatewayAddress 9RouteServer eTable 9SecurityGroupVpc aubnetCidrBlock 9TransitGatewayMulticastDomain nPolicyTable nRouteTable bunkInterface 9VerifiedAccessInstanceWebAcl apcCidrBlock 1ttachApplianceToNatGateway 6ClassicLinkVpc 6ImageWatermark 7nternetGateway 6NetworkInterface 6ResourcesToPlacementGroup 6VerifiedAccessTrustProvider 7olume 7pnGateway 1uthorizeClientVpnIngress 9SecurityGroupEgress mIngress 0BatchModifyIpamRoutingPolicyRegistrations 1undleInstance 0CancelBundleTask 6CapacityReservation pFleets 7onversionTask 6DeclarativePoliciesReport 6ExportTask 6ImageLaunchPermission 8portTask 6ReservedInstancesListing 6SpotFleetRequests aInstanceRequests 1onfirmProductInstance 2pyFpgaImage 4Image 4Snapshot 4Volumes 1reateApplicationStatusCheck 6CapacityManagerDataExport eReservation pBySplitting pCancellationQuote pFleet 8rrierGateway 7lientVpnEndpoint fRoute 7oipCidr aPool ePermission 7ustomerGateway 6DefaultSubnet dVpc 8legateMacVolumeOwnershipTask 7hcpOptions 6EgressOnlyInternetGateway 6Fleet 8owLogs 7pgaImage 6Image bUsageReport 7nstanceConnectEndpoint eEventWindow fxportTask 8ternetGateway bruptibleCapacityReservationAllocation 7pam aExternalResourceVerificationToken aInternetRegistryAssociation aPolicy col brefixListResolver sTarget aResourceDiscovery boutingPolicyRegistration aScope 6KeyPair 6LaunchTemplate kVersion 7ocalGatewayRoute nTable sPermission sVirtualInterfaceGroupAssociation tpcAssociation iVirtualInterface yGroup 6MacSystemIntegrityProtectionModificationTask 8nagedPrefixList 6NatGateway 7etworkAcl gEntry dInsightsAccessScope lPath fterface mPermission 6OdbNetworkPeering 6PlacementGroup 7ublicIpv4Pool 6ReplaceRootVolumeTask 8servedInstancesListing 9toreImageTask 7oute bServer hEndpoint hPeer bTable 6SecondaryNetwork fSubnet 9urityGroup 7napshot es 7potDatafeedSubscription 7toreImageTask 7ubnet cCidrReservation 6Tags 7rafficMirrorFilter pRule jSession jTarget 9nsitGateway kConnect rPeer kMeteringPolicy yEntry lulticastDomain kPeeringAttachment lolicyTable vEntry lrefixListReference kRoute pTable uAnnouncement kVpcAttachment 6VerifiedAccessEndpoint kGroup kInstance kTrustProvider 7olume 7pc 9BlockPublicAccessExclusion 9EncryptionControl bdpoint hConnectionNotification hServiceConfiguration 9PeeringConnection 8nConcentrator cnection jRoute 9Gateway 0DeleteApplicationStatusCheck 6CapacityManagerDataExport 8rrierGateway 7lientVpnEndpoint fRoute 7oipCidr aPool ePermission 7ustomerGateway 6DhcpOptions 6EgressOnlyInternetGateway 6Fleets 8owLogs 7pgaImage 6ImageUsageReport 7nstanceConnectEndpoint eEventWindow 8ternetGateway 7pam aExternalResourceVerificationToken aInternetRegistryAssociation aPolicy col brefixListResolver sTarget aResourceDiscovery boutingPolicyRegistration aScope 6KeyPair 6LaunchTemplate kVersions 7ocalGatewayRoute nTable sPermission sVirtualInterfaceGroupAssociation tpcAssociation iVirtualInterface yGroup 6ManagedPrefixList 6NatGateway 7etworkAcl gEntry dInsightsAccessScope wAnalysis mnalysis lPath fterface mPermission 6OdbNetworkPeering 6PlacementGroup 7ublicIpv4Pool 6QueuedReservedInstances 6ResourcePolicy 7oute bServer hEndpoint hPeer bTable 6SecondaryNetwork fSubnet 9urityGroup 7napshot 7potDatafeedSubscription 7ubnet cCidrReservation 6Tags 7rafficMirrorFilter pRule jSession jTarget 9nsitGateway kClientVpnAttachment lonnect rPeer kMeteringPolicy yEntry lulticastDomain kPeeringAttachment lolicyTable vEntry lrefixListReference kRoute pTable uAnnouncement kVpcAttachment 6VerifiedAccessEndpoint kGroup kInstance kTrustProvider 7olume 7pc 9BlockPublicAccessExclusion 9EncryptionControl bdpointConnectionNotifications hServiceConfigurations hs 9PeeringConnection 8nConcentrator cnection jRoute 9Gateway 2provisionByoipCidr bIpamByoasn fPoolCidr bPublicIpv4PoolCidr 2registerImage bnstanceEventNotificationAttributes aTransitGatewayMulticastGroupMembers zoupSources 2scribeAccountAttributes fVpcEncryptionControl 9ddressTransfers fes hAttribute 9ggregateIdFormat 9pplicationStatus pCheckAssociations us 9vailabilityZones 9wsNetworkPerformanceMetricSubscriptions 8BundleTasks 9yoipCidrs 8CapacityBlockExtensionHistory uOfferings lOfferings lStatus ls gManagerDataExports gReservationBillingRequests rCancellationQuotes rFleets rTopology rs arrierGateways 9lassicLinkInstances aientVpnAuthorizationRules hConnections hEndpoints hRoutes hTargetNetworks 9oipPools anversionTasks 9ustomerGateways 8DeclarativePoliciesReports 9hcpOptions 8EgressOnlyInternetGateways 9lasticGpus 9xportImageTasks eTasks 8FastLaunchImages cSnapshotRestores 9leetHistory dInstances ds aowLogs 9pgaImageAttribute hs 8HostReservationOfferings ns cs 8IamInstanceProfileAssociations 9dFormat aentityIdFormat 9mageAttribute dReferences dUsageReportEntries os ds aportImageTasks eSnapshotTasks 9nstanceAttribute gConnectEndpoints hreditSpecifications gEventNotificationAttributes lWindows gImageMetadata gSqlHaHistoryStates lStates htatus gTopology hypeOfferings ks gs aternetGateways 9pamByoasn cExternalResourceVerificationTokens cInternetRegistryAssociations cPolicies eolAllocations gs drefixListResolverTargets us cResourceDiscoveries syAssociations cScopes cs av6Pools 8KeyPairs 8LaunchTemplateVersions ms 9ocalGatewayRouteTablePermissions uVirtualInterfaceGroupAssociations vpcAssociations us kVirtualInterfaceGroups zes ks bkedSnapshots 8MacHosts bModificationTasks anagedPrefixLists 9ovingAddresses 8NatGateways 9etworkAcls fInsightsAccessScopeAnalyses ys onalyses nPaths hterfaceAttribute oPermissions os 8OutpostLags 8PlacementGroups 9refixLists aincipalIdFormat 9ublicIpv4Pools 8Regions aplaceRootVolumeTasks aservedInstances pListings pModifications pOfferings 9outeServerEndpoints jPeers js dTables 8ScheduledInstanceAvailability ps 9econdaryInterfaces hNetworks hSubnets burityGroupReferences mules lVpcAssociations ls arviceLinkVirtualInterfaces 9napshotAttribute gTierStatus gs 9potDatafeedSubscription cFleetInstances hRequestHistory os cInstanceRequests cPriceHistory 9taleSecurityGroups aoreImageTasks 9ubnets 8Tags 9rafficMirrorFilterRules rs lSessions lTargets bnsitGatewayAttachments mConnectPeers ts mMeteringPolicies nulticastDomains mPeeringAttachments nolicyTables mRouteTableAnnouncements ws mVpcAttachments ms aunkInterfaceAssociations 8VerifiedAccessEndpoints mGroups mInstanceLoggingConfigurations uWebAclAssociations us mTrustProviders 9olumeAttribute eStatus es fModifications 9pcAttribute bBlockPublicAccessExclusions sOptions bClassicLink mDnsSupport bEncryptionControls ddpointAssociations jConnectionNotifications ts jServiceConfigurations qPermissions qs js bPeeringConnections bs anConcentrators enections bGateways 2tachApplianceFromNatGateway 6ClassicLinkVpc 6ImageWatermark 7nternetGateway 6NetworkInterface 6ResourcesFromPlacementGroup 6VerifiedAccessTrustProvider 7olume 7pnGateway 1isableAddressTransfer 8llowedImagesSettings 8pplicationStatusCheckSuppression 8wsNetworkPerformanceMetricSubscription 7CapacityManager 7EbsEncryptionByDefault 7FastLaunch bSnapshotRestores 7Image cBlockPublicAccess cDeprecation eregistrationProtection 8nstanceSqlHaStandbyDetections 8pamOrganizationAdminAccount bPolicy 7RouteServerPropagation 7SerialConsoleAccess 8napshotBlockPublicAccess 7TransitGatewayRouteTablePropagation 7VgwRoutePropagation 8pcClassicLink lDnsSupport 4ssociateAddress dpplicationStatusCheck cCapacityReservationBillingOwner dlientVpnTargetNetwork cEnclaveCertificateIamRole cIamInstanceProfile dnstanceEventWindow dpamByoasn gResourceDiscovery cNatGatewayAddress cRouteServer hTable cSecurityGroupVpc dubnetCidrBlock cTransitGatewayMulticastDomain qPolicyTable qRouteTable eunkInterface cVerifiedAccessInstanceWebAcl dpcCidrBlock 0EnableAddressTransfer 7llowedImagesSettings 7pplicationStatusCheckSuppression 7wsNetworkPerformanceMetricSubscription 6CapacityManager 6EbsEncryptionByDefault 6FastLaunch aSnapshotRestores 6Image bBlockPublicAccess bDeprecation dregistrationProtection 7nstanceSqlHaStandbyDetections 7pamInternetRegistryAssociation aOrganizationAdminAccount aPolicy 6ReachabilityAnalyzerOrganizationSharing 7outeServerPropagation 6SerialConsoleAccess 7napshotBlockPublicAccess 6TransitGatewayRouteTablePropagation 6VgwRoutePropagation 7olumeIO 7pcClassicLink kDnsSupport 1xportClientVpnClientCertificateRevocationList monfiguration 6Image 6TransitGatewayRoutes 6VerifiedAccessInstanceClientConfiguration 0GetActiveVpnTunnelStatus 4llowedImagesSettings 4ssociatedEnclaveCertificateIamRoles dIpv6PoolCidrs 4wsNetworkPerformanceData 3CapacityManagerAttributes iMetricData pimensions jonitoredTagKeys bReservationUsage 4oipPoolUsage 5nsoleOutput aScreenshot 3DeclarativePoliciesReportSummary 5faultCreditSpecification 3EbsDefaultKmsKeyId 6EncryptionByDefault 4nabledIpamPolicy 3FlowLogsIntegrationTemplate 3GroupsForCapacityReservation 3HostReservationPurchasePreview 3ImageAncestry 8BlockPublicAccessState 4nstanceMetadataDefaults bTpmEkPub cypesFromInstanceRequirements bUefiData 4pamAddressHistory 7DiscoveredAccounts hPublicAddresses hResourceCidrs ioutes 7InternetRegistryAssociationAsns yCidrs 7PolicyAllocationRules dOrganizationTargets 9olAllocations bCidrs 8refixListResolverRules pVersionEntries ws 7ResourceCidrs 8outeOriginAuthorizations cProtectionFindings bingPolicyRegistrationDeltas ws 3LaunchTemplateData 3ManagedPrefixListAssociations kEntries aResourceVisibility 3NetworkInsightsAccessScopeAnalysisFindings tContent 3PasswordData 3ReservedInstancesExchangeQuote 6ourcePolicy 4outeServerAssociations ePropagations eRoutingDatabase 3SecurityGroupsForVpc 5rialConsoleAccessStatus 4napshotBlockPublicAccessState 4potPlacementScores 4ubnetCidrReservations 3TransitGatewayAttachmentPropagations hMeteringPolicyEntries iulticastDomainAssociations hPolicyTableAssociations sEntries irefixListReferences hRouteTableAssociations rPropagations 3VerifiedAccessEndpointPolicy pTargets hGroupPolicy hInstanceWebAcl 4pcResourcesBlockingEncryptionEnforcement 5nConnectionDeviceSampleConfiguration mTypes 6TunnelReplacementStatus 0ImportByoipCidrToIpam 6ClientVpnClientCertificateRevocationList 6Image 7nstance 6KeyPair 6Snapshot 6Volume 1njectApiError 6VolumeIOLatency 0ListImagesInRecycleBin 4SnapshotsInRecycleBin 4VolumesInRecycleBin 1ockSnapshot 0ModifyAccountVpcEncryptionControl 7ddressAttribute 7pplicationStatusCheck 7vailabilityZoneGroup 6CapacityReservation pFleet 7lientVpnEndpoint 6DefaultCreditSpecification 6EbsDefaultKmsKeyId 6Fleet 7pgaImageAttribute 6Hosts 6IdFormat 8entityIdFormat 7mageAttribute 7nstanceAttribute eCapacityReservationAttributes fonnectEndpoint fpuOptions freditSpecification eEventStartTime jWindow eMaintenanceOptions fetadataDefaults mOptions eNetworkPerformanceOptions ePlacement 7pam aPolicyAllocationRules col eAllocation brefixListResolver sTarget aResourceCidr iDiscovery boutingPolicyRegistration aScope 6LaunchTemplate 7ocalGatewayRoute 6ManagedPrefixList dResourceVisibility 6NetworkInterfaceAttribute 6OdbNetworkPeering 6PrivateDnsNameOptions 7ublicIpDnsNameOptions 6ReservedInstances 7outeServer 6SecurityGroupRules 7napshotAttribute eTier 7potFleetRequest 7ubnetAttribute 6TrafficMirrorFilterNetworkServices pRule jSession 9nsitGateway kMeteringPolicy kPolicyTableEntry lrefixListReference kVpcAttachment 6VerifiedAccessEndpoint sPolicy kGroup pPolicy kInstance sLoggingConfiguration kTrustProvider 7olume cAttribute 7pcAttribute 9BlockPublicAccessExclusion qOptions 9EncryptionControl bdpoint hConnectionNotification hPayerResponsibility hServiceConfiguration oPayerResponsibility permissions 9PeeringConnectionOptions 9Tenancy 8nConnection jOptions 9TunnelCertificate fOptions 2nitorInstances 2veAddressToVpc 4ByoipCidrToIpam 4CapacityReservationInstances 0PauseVolumeIO 1rovisionByoipCidr 9IpamByoasn dPoolCidr 9PublicIpv4PoolCidr 1urchaseCapacityBlock lExtension 8HostReservation 8ReservedInstancesOffering 8ScheduledInstances 2tResourcePolicy 0RebootInstances 2gisterImage 9nstanceEventNotificationAttributes 8TransitGatewayMulticastGroupMembers zpSources 2jectCapacityReservationBillingOwnership 6TransitGatewayClientVpnAttachment kMulticastDomainAssociations kPeeringAttachment kVpcAttachment 6VpcEndpointConnections 9PeeringConnection 2leaseAddress 7Hosts 7IpamPoolAllocation 2placeIamInstanceProfileAssociation 8mageCriteriaInAllowedImagesSettings cInstanceTypeSpecification 7NetworkAclAssociation hEntry 7Route cTableAssociation 7TransitGatewayRoute 7VpnTunnel 3ortInstanceStatus 2questSpotFleet bInstances 2setAddressAttribute 5EbsDefaultKmsKeyId 5FpgaImageAttribute 5ImageAttribute 6nstanceAttribute 5NetworkInterfaceAttribute 5SnapshotAttribute 3toreAddressToClassic 7ImageFromRecycleBin 7ManagedPrefixListVersion 7SnapshotFromRecycleBin fTier 7VolumeFromRecycleBin 2vokeClientVpnIngress 6SecurityGroupEgress jIngress 1unInstances 3ScheduledInstances 0SearchLocalGatewayRoutes 6TransitGatewayMulticastGroups kRoutes 2ndDiagnosticInterrupt 4SpotInstanceInterruptions 1tartDeclarativePoliciesReport 5Instances 5NetworkInsightsAccessScopeAnalysis lnalysis 5VpcEndpointServicePrivateDnsVerification 2opInstances 0TerminateClientVpnConnections 9Instances 0UnassignIpv6Addresses 8PrivateIpAddresses fNatGatewayAddress 2lockSnapshot 2monitorInstances 1pdateCapacityManagerMonitoredTagKeys lOrganizationsAccess 6InterruptibleCapacityReservationAllocation 6SecurityGroupRuleDescriptionsEgress zIngress 0ValidateSecurityGroupQuotasForInterface 0WithdrawByoipCidr",
  "ec2-instance-connect": "0OpenTunnel 0SendSSHPublicKey 5erialConsoleSSHPublicKey",
  ec2messages: "0AcknowledgeMessage 0DeleteMessage 0FailMessage 0GetEndpoint 3Messages 0SendReply",
  ecr: "0BatchCheckLayerAvailability 5DeleteImage 5GetImage 8RepositoryScanningConfiguration 5ImportUpstreamImage 0CompleteLayerUpload 1reatePullThroughCacheRule 6Repository gCreationTemplate 0DeleteLifecyclePolicy 6PullThroughCacheRule 6RegistryPolicy 8pository gCreationTemplate gPolicy 6SigningConfiguration 2registerPullTimeUpdateExclusion 2scribeImageReplicationStatus dScanFindings eigningStatus ds 8PullThroughCacheRules 8Registry apositories hyCreationTemplates 0GetAccountSetting 4uthorizationToken 3DownloadUrlForLayer 3ImageCopyStatus 3LifecyclePolicy iPreview 3RegistryPolicy bScanningConfiguration 5positoryPolicy 3SigningConfiguration 0InitiateLayerUpload 0ListImages 4PullTimeUpdateExclusions 4TagsForResource 0PutAccountSetting 3Image 8ScanningConfiguration 8TagMutability 3LifecyclePolicy 3RegistryPolicy bScanningConfiguration 5plicationConfiguration 3SigningConfiguration 0RegisterPullTimeUpdateExclusion 2plicateImage 0SetRepositoryPolicy 1tartImageScan 5LifecyclePolicyPreview 0TagResource 0UntagResource 1pdateImageStorageClass 6PullThroughCacheRule 6RepositoryCreationTemplate 2loadLayerPart 0ValidatePullThroughCacheRule",
  "ecr-public": "0BatchCheckLayerAvailability 5DeleteImage 0CompleteLayerUpload 1reateRepository 0DeleteRepository gPolicy 2scribeImageTags ds 8Registries apositories 0GetAuthorizationToken 3RegistryCatalogData 5positoryCatalogData dPolicy 0InitiateLayerUpload 0ListTagsForResource 0PutImage 3RegistryCatalogData 5positoryCatalogData 0SetRepositoryPolicy 0TagResource 0UntagResource 1ploadLayerPart",
  ecs: "0AllowVendedLogDeliveryForResource 0ContinueServiceDeployment 1reateCapacityProvider 7luster 6Daemon 6ExpressGatewayService 6Service 6TaskSet 0DeleteAccountSetting 7ttributes 6CapacityProvider 7luster 6Daemon cTaskDefinition 6ExpressGatewayService 6Service 6TaskDefinitions aSet 2registerContainerInstance aTaskDefinition 2scribeCapacityProviders 9lusters 9ontainerInstances 8Daemon eDeployments eRevisions eTaskDefinition 8ExpressGatewayService 8ServiceDeployments fRevisions fs 8TaskDefinition cSets cs 1iscoverPollEndpoint 0ExecuteCommand 0GetTaskProtection 0ListAccountSettings 5ttributes 4Clusters 5ontainerInstances 4DaemonDeployments aTaskDefinitions as 4ServiceDeployments bs cByNamespace 4TagsForResource 6skDefinitionFamilies is 8s 0Poll 1utAccountSetting hDefault 4ttributes 3ClusterCapacityProviders 3SystemLogEvents 0RegisterContainerInstance 8DaemonTaskDefinition 8TaskDefinition 1unTask 0StartTask 6elemetrySession 2opServiceDeployment 4Task 1ubmitAttachmentStateChanges 6ContainerStateChange 6TaskStateChange 0TagResource 0UntagResource 1pdateCapacityProvider 7luster dSettings 7ontainerAgent fInstancesState 6Daemon 6ExpressGatewayService 6Service dPrimaryTaskSet 6TaskProtection aSet",
  "ecs-mcp": "0InvokeReadOnlyTools 0UseMcp",
  eks: "0AccessKubernetesApi 2tivateCertificateAuthority 1ssociateAccessPolicy 9EncryptionConfig 9IdentityProviderConfig 0CancelUpdate 1reateAccessEntry 7ddon 6Capability 7ertificateAuthority 7luster 6EksAnywhereSubscription 6FargateProfile 6Nodegroup 6PodIdentityAssociation 0DeleteAccessEntry 7ddon 6Capability 7ertificateAuthority 7luster 6EksAnywhereSubscription 6FargateProfile 6Nodegroup 6PodIdentityAssociation 2registerCluster 2scribeAccessEntry 9ddon dConfiguration dVersions 8Capability 9ertificateAuthority 9luster fVersions 8EksAnywhereSubscription 8FargateProfile 8IdentityProviderConfig 9nsight fsRefresh 8Nodegroup 8PodIdentityAssociation 8Update 1isassociateAccessPolicy cIdentityProviderConfig 0ListAccessEntries aPolicies 5ddons 5ssociatedAccessPolicies 4Capabilities 5ertificateAuthorities 5lusters 4DashboardData dResources 4EksAnywhereSubscriptions 4FargateProfiles 4IdentityProviderConfigs 5nsights 4Nodegroups 4PodIdentityAssociations 4TagsForResource 4Updates 0MutateViaKubernetesApi 0RegisterCluster 0StartInsightsRefresh 0TagResource 0UntagResource 1pdateAccessEntry 7ddon 6Capability 7lusterConfig dVersion 6EksAnywhereSubscription 6NodegroupConfig fVersion 6PodIdentityAssociation",
  "eks-auth": "0AssumeRoleForPodIdentity",
  "eks-mcp": "0CallPrivilegedTool 4ReadOnlyTool 0InvokeMcp",
  elasticache: "0AddTagsToResource 1uthorizeCacheSecurityGroupIngress 0BatchApplyUpdateAction 5StopUpdateAction 0CompleteMigration 2nnect 2pyServerlessCacheSnapshot 5napshot 1reateCacheCluster bParameterGroup bSecurityGroup cubnetGroup 6GlobalReplicationGroup 6ReplicationGroup 6ServerlessCache lSnapshot 7napshot 6User aGroup 0DecreaseNodeGroupsInGlobalReplicationGroup 8ReplicaCount 2leteCacheCluster bParameterGroup bSecurityGroup cubnetGroup 6GlobalReplicationGroup 6ReplicationGroup 6ServerlessCache lSnapshot 7napshot 6User aGroup 2scribeCacheClusters dEngineVersions dParameterGroups ms dSecurityGroups eubnetGroups 8EngineDefaultParameters 9vents 8GlobalReplicationGroups 8ReplicationGroups aservedCacheNodes qOfferings 8ServerlessCacheSnapshots ns ciceUpdates 9napshots 8UpdateActions 9serGroups cs 1isassociateGlobalReplicationGroup 0ExportServerlessCacheSnapshot 0FailoverGlobalReplicationGroup 0IncreaseNodeGroupsInGlobalReplicationGroup 8ReplicaCount 2terruptClusterAzPower 0ListAllowedNodeTypeModifications 4TagsForResource 0ModifyCacheCluster bParameterGroup bSubnetGroup 6GlobalReplicationGroup 6ReplicationGroup mShardConfiguration 6ServerlessCache 6User aGroup 0PurchaseReservedCacheNodesOffering 0RebalanceSlotsInGlobalReplicationGroup 3ootCacheCluster 2moveTagsFromResource 2setCacheParameterGroup 2vokeCacheSecurityGroupIngress 0StartMigration 0TestFailover 4Migration",
  elasticbeanstalk: "0AbortEnvironmentUpdate 1ddTags 1pplyEnvironmentManagedAction 1ssociateEnvironmentOperationsRole 0CheckDNSAvailability 1omposeEnvironments 1reateApplication hVersion 6ConfigurationTemplate 6Environment 6PlatformVersion 6StorageLocation 0DeleteApplication hVersion 6ConfigurationTemplate 6EnvironmentConfiguration 6PlatformVersion 2scribeAccountAttributes 9pplicationVersions js 8ConfigurationOptions lSettings 8EnvironmentHealth jManagedActionHistory ws jResources js 9vents 8InstancesHealth 8PlatformVersion 1isassociateEnvironmentOperationsRole 0ListAvailableSolutionStacks 4PlatformBranches cVersions 4TagsForResource 0PutInstanceStatistics 0RebuildEnvironment 2moveTags 2questEnvironmentInfo 2startAppServer 2trieveEnvironmentInfo 0SwapEnvironmentCNAMEs 0TerminateEnvironment 0UpdateApplication hResourceLifecycle hVersion 6ConfigurationTemplate 6Environment 6TagsForResource 0ValidateConfigurationSettings",
  elasticfilesystem: "0Backup 0ClientMount 6RootAccess 6Write 1reateAccessPoint 6FileSystem 6MountTarget 6ReplicationConfiguration 6Tags 0DeleteAccessPoint 6FileSystem gPolicy 6MountTarget 6ReplicationConfiguration 6Tags 2scribeAccessPoints bountPreferences 8BackupPolicy 8FileSystemPolicy is 8LifecycleConfiguration 8MountTargetSecurityGroups js 8ReplicationConfigurations 8Tags 0ListTagsForResource 0ModifyMountTargetSecurityGroups 0PutAccountPreferences 3BackupPolicy 3FileSystemPolicy 3LifecycleConfiguration 0ReplicationRead bWrite 2store 0TagResource 0UntagResource 1pdateFileSystem gProtection",
  elasticloadbalancing: "0AddListenerCertificates 3Tags 4rustStoreRevocations 1llowVendedLogDeliveryForResource 1pplySecurityGroupsToLoadBalancer 1ttachLoadBalancerToSubnets 0ConfigureHealthCheck 1reateAppCookieStickinessPolicy 6LBCookieStickinessPolicy 7istener 7oadBalancer iListeners iPolicy 6Rule 6TargetGroup 7rustStore 6WebACLAssociation 0DeleteListener 7oadBalancer iListeners iPolicy 6Rule 6SharedTrustStoreAssociation 6TargetGroup 7rustStore 6WebACLAssociation 2registerInstancesFromLoadBalancer aTargets 2scribeAccountLimits 8CapacityReservation 8InstanceHealth 8ListenerAttributes gCertificates gs 9oadBalancerAttributes kPolicies pyTypes ks 8Rules 8SSLPolicies 8Tags argetGroupAttributes js eHealth 9rustStoreAssociations iRevocations is 8WebACLAssociation 2tachLoadBalancerFromSubnets 1isableAvailabilityZonesForLoadBalancer 0EnableAvailabilityZonesForLoadBalancer 0GetLoadBalancerWebACL 3ResourcePolicy 3TrustStoreCaCertificatesBundle dRevocationContent 0ModifyCapacityReservation 6IpPools 6Listener eAttributes 7oadBalancerAttributes 6Rule 6TargetGroup hAttributes 7rustStore 0RegisterInstancesWithLoadBalancer 8Targets 2moveListenerCertificates 6Tags 7rustStoreRevocations 0SetIpAddressType 3LoadBalancerListenerSSLCertificate fPoliciesForBackendServer nOfListener 3RulePriorities 3SecurityGroups 4ubnets 3WebAcl",
  elasticmapreduce: "0AccessAllEventLogs 1ddInstanceFleet bGroups 3JobFlowSteps 3Tags 1ttachEditor 0CancelSteps 1reateEditor 6PersistentAppUI 6Repository 6SecurityConfiguration 7tudio cPresignedUrl cSessionMapping 0DeleteEditor 6Repository 6SecurityConfiguration 7tudio cSessionMapping 6WorkspaceAccess 2scribeCluster 8Editor 8JobFlows 8NotebookExecution 8PersistentAppUI 8ReleaseLabel apository 8SecurityConfiguration 9tep audio 2tachEditor 0GetAutoTerminationPolicy 3BlockPublicAccessConfiguration 3ClusterSessionCredentials 3ManagedScalingPolicy 3OnClusterAppUIPresignedURL 3PersistentAppUIPresignedURL 3Session aEndpoint 4tudioSessionMapping 0LinkRepository 2stBootstrapActions 4Clusters 4Editors 4InstanceFleets cGroups cs 4NotebookExecutions 4ReleaseLabels 6positories 4SecurityConfigurations 6ssions 5teps 6udioSessionMappings as 5upportedInstanceTypes 4WorkspaceAccessIdentities 0ModifyCluster 6InstanceFleet eGroups 0OpenEditorInConsole 0PutAutoScalingPolicy 7TerminationPolicy 3BlockPublicAccessConfiguration 3ManagedScalingPolicy 3WorkspaceAccess 0RemoveAutoScalingPolicy aTerminationPolicy 6ManagedScalingPolicy 6Tags 1unJobFlow 0SetKeepJobFlowAliveWhenNoSteps 3TerminationProtection 3UnhealthyNodeReplacement 3VisibleToAllUsers 1tartEditor 5NotebookExecution 5Session 2opEditor 4NotebookExecution 0TerminateJobFlows 9Session 0UnlinkRepository 1pdateEditor 6Repository 6Studio cSessionMapping 0ViewEventsFromAllClustersInConsole",
  elastictranscoder: "0CancelJob 1reateJob 6Pipeline 7reset 0DeletePipeline 7reset 0ListJobsByPipeline aStatus 4Pipelines 5resets 0ReadJob 4Pipeline 5reset 0TestRole 0UpdatePipeline eNotifications eStatus",
  "elemental-activations": "0CompleteAccountRegistration 8FileUpload 2nfirmAccount 0DownloadKickstart 8Software 0GenerateLicense fs 2tArtifactGroupSoftwareVersions 4sset 8s 3ProductAdvisories 3SoftwareVersions 0StartFileUpload",
  "elemental-appliances-software": "0CompleteUpload 1reateOrderV1 6Quote 0GetAvsCorrectAddress 3BillingAddresses 3DeliveryAddressesV2 3Order 8sV2 3Quote 3Taxes 0ListQuotes 0StartUpload 1ubmitOrderV1 0UpdateQuote",
  "elemental-inference": "0AssociateFeed 0CreateDictionary 6Feed 0DeleteDictionary 6Feed aPolicy 1isassociateFeed 0ExportDictionaryEntries 0GetDictionary 3Feed 7Policy 3Metadata 0ListDictionaries 4Feeds 4TagsForResource 0PutFeedPolicy 3Media 0TagResource 0UntagResource 1pdateDictionary 6Feed",
  "elemental-support-cases": "0AddCaseComment 0CheckCasePermission 1ompleteMultipartUpload 1reateCase 6S3CLIUploadCommand 8DownloadUrl 0GetCase 7Permission 7s 3UICache 0ListTagsForCase 0StartMultipartUpload 0TagCase 0UntagCase 1pdateCase aStatus 6MultipartUpload",
  "elemental-support-content": "0Query",
  "emr-containers": "0CancelJobRun 1reateCertificate 6JobTemplate 6ManagedEndpoint 6SecurityConfiguration 6VirtualCluster 0DeleteJobTemplate 6ManagedEndpoint 6SecurityConfiguration 6VirtualCluster 2scribeJobRun bTemplate 8ManagedEndpoint 8SecurityConfiguration 8VirtualCluster 0GetManagedEndpointSessionCredentials 0ListJobRuns 7Templates 4ManagedEndpoints 4SecurityConfigurations 4TagsForResource 4VirtualClusters 0StartJobRun 0TagResource 0UntagResource",
  "emr-serverless": "0AccessInteractiveEndpoints 6LivyEndpoints 6SystemProfileLogs 0CancelJobRun 1reateApplication 0DeleteApplication 0GetApplication 3DashboardForJobRun 3JobRun 3ResourceDashboard 3Session aEndpoint 0ListApplications 4JobRunAttempts as 4Sessions 4TagsForResource 0StartApplication 5JobRun 5Session 2opApplication 0TagResource 1erminateSession 0UntagResource 1pdateApplication",
  entityresolution: "0AddPolicyStatement 0BatchDeleteUniqueId 0CreateIdMappingWorkflow 8Namespace 6MatchingWorkflow 6SchemaMapping 0DeleteIdMappingWorkflow 8Namespace 6MatchingWorkflow 6PolicyStatement 6SchemaMapping 0GenerateMatchId 2tIdMappingJob cWorkflow 5Namespace 3MatchId 8ingJob bWorkflow 3Policy 4roviderService 3SchemaMapping 0ListIdMappingJobs dWorkflows 6Namespaces 4MatchingJobs cWorkflows 4ProviderServices 4SchemaMappings 4TagsForResource 0PutPolicy 0StartIdMappingJob 5MatchingJob 0TagResource 0UntagResource 1pdateIdMappingWorkflow 8Namespace 6MatchingWorkflow 6SchemaMapping 1seIdNamespace 3Workflow",
  es: "0AcceptInboundConnection erossClusterSearchConnection 1ddDataSource 4irectQueryDataSource 3Tags 1ssociatePackage gs 1ttachDataSource 1uthorizeVpcEndpointAccess 0CancelDomainConfigChange 6ElasticsearchServiceSoftwareUpdate 6ServiceSoftwareUpdate 1reateApplication 6Domain 6ElasticsearchDomain jServiceRole 6Index 6OutboundConnection frossClusterSearchConnection 6Package 6ServiceRole 6VpcEndpoint 0DeleteApplication 6DataSource 7irectQueryDataSource 7omain 6ElasticsearchDomain jServiceRole 6InboundConnection erossClusterSearchConnection 8dex 6OutboundConnection frossClusterSearchConnection 6Package 6VpcEndpoint 2registerCapability 2scribeDataSourceAttachment 9omain eAutoTunes eChangeProgress fonfig eHealth eNodes es 9ryRunProgress 8ElasticsearchDomain rConfig rs lInstanceTypeLimits 8InboundConnections grossClusterSearchConnections asightDetails btanceTypeLimits 8OutboundConnections hrossClusterSearchConnections 8Packages 8ReservedElasticsearchInstanceOfferings zces gInstanceOfferings os 8VpcEndpoints 2tachDataSource 1issociatePackage hs 0ESCrossClusterGet 2HttpDelete 6Get 6Head 6Patch 7ost 7ut 0GetApplication 3Capability 4ompatibleElasticsearchVersions dVersions 3DataSource 4efaultApplicationSetting 4irectQueryDataSource 4omainMaintenanceStatus 3Index 3Migration 3PackageVersionHistory 3UpgradeHistory aStatus 0InsightFeedback 0ListApplications 4DataSourceAttachments es 5irectQueryDataSources 5omainMaintenances aNames asForPackage 4ElasticsearchInstanceTypeDetails ts hVersions 4Insights 7tanceTypeDetails 4Migrations 4PackagesForDomain 4ScheduledActions 4Tags 4Versions 5pcEndpointAccess fs gForDomain 0PurchaseReservedElasticsearchInstanceOffering gInstanceOffering 2tDefaultApplicationSetting 0RegisterCapability 2jectInboundConnection erossClusterSearchConnection 2moveTags 2vokeVpcEndpointAccess 1ollbackElasticsearchServiceSoftwareUpdate 8ServiceSoftwareUpdate 0StartDomainMaintenance 5ElasticsearchServiceSoftwareUpdate 5Migration 5ServiceSoftwareUpdate 0UpdateApplication 6DataSource 7irectQueryDataSource 7omainConfig 6ElasticsearchDomainConfig 6Index 6Package dScope 6ScheduledAction 6VpcEndpoint 2gradeDomain 7ElasticsearchDomain",
  events: "0ActivateEventSource 1llowVendedLogDeliveryForResource 0CancelReplay 1reateApiDestination 7rchive 6Connection 6Endpoint 7ventBus bSource 6PartnerEventSource 6Subscriber 0DeactivateEventSource 3uthorizeConnection 2leteApiDestination 7rchive 6Connection 6Endpoint 7ventBus bSource 6PartnerEventSource 6ResourcePolicy 7ule 6Subscriber 2scribeApiDestination 9rchive 8Connection 8Endpoint 9ventBus dSource 8PartnerEventSource 8Replay 9ule 8Subscriber 1isableRule 0EnableRule 0GetResourcePolicy 0InvokeApiDestination 0ListApiDestinations 5rchives 4Connections 4Endpoints 5ventBuses 9Sources 4PartnerEventSourceAccounts ms 4Replays 6sourcePolicies 5uleNamesByTarget 8s 4Subscribers 4TagsForResource 6rgetsByRule 0PutEvents 3PartnerEvents 4ermission 3RawEvents 4esourcePolicy 4ule 3Targets 0RemovePermission 6Targets 2trieveConnectionCredentials 2vokeResource 0StartReplay 0TagResource 1estEventPattern 0UntagResource 1pdateApiDestination 7rchive 6Connection 6Endpoint 7ventBus bSource 6Subscriber",
  eventsbilltoaws: "0approve 0info",
  evidently: "0BatchEvaluateFeature 0CreateExperiment 6Feature 6Launch 6Project 6Segment 0DeleteExperiment 6Feature 6Launch 6Project 6Segment 0EvaluateFeature 0GetExperiment dResults 3Feature 3Launch 3Project 3Segment 0ListExperiments 4Features 4Launches 4Projects 4SegmentReferences bs 4TagsForResource 0PutProjectEvents 0StartExperiment 5Launch 2opExperiment 4Launch 0TagResource 1estSegmentPattern 0UntagResource 1pdateExperiment 6Feature 6Launch 6Project dDataDelivery",
  evs: "0AssociateEipToVlan 0CreateEntitlement 8vironment hConnector hHost 0DeleteEntitlement 8vironment hConnector hHost 1isassociateEipFromVlan 0GetAccountSettings 3DepotUrl 3Environment 3Versions 0ListEnvironmentConnectors fHosts fVlans fs 4TagsForResource 4VmEntitlements 0PutAccountSettings 0TagResource 0UntagResource 1pdateEnvironmentConnector",
  "execute-api": "0InvalidateCache 3oke 0ManageConnections",
  "finops-agent": "0AcceptAgentRequest 0CancelTask 7urn 1reateAgentSpace 7utomation 6Connection 9versation 6Document 6Integration 6OneTimeLoginSession 6Task 7urn 0DeleteAgentSpace 7rtifact 7utomation 6Connection 6Document 6Integration 0GetAgentRequest 8Space 4rtifactContent bMetadata 4utomation 3Connection 3DocumentContent bMetadata 3Integration 3Task 4urn 0ListAgentSpaces 5rtifacts 5utomations 4Connections 7versations 4Documents 4Integrations 4Records 4Tasks 5urns 0RejectAgentRequest 2storeDocument 0SendFeedback 0UpdateAgentSpace 7utomation 6Connection 6Document",
  finspace: "0ConnectKxCluster 1reateEnvironment 6KxChangeset 9luster 8Database cview 8Environment 8ScalingGroup 8User 8Volume 6User 0DeleteEnvironment 6KxCluster fNode 8Database cview 8Environment 8ScalingGroup 8User 8Volume 0GetEnvironment 3KxChangeset 6luster 6onnectionString 5Database 9view 5Environment 5ScalingGroup 5User 5Volume 3LoadSampleDataSetGroupIntoEnvironmentStatus 3User 0ListEnvironments 4KxChangesets 7lusterNodes ds 6Databases aviews 6Environments 6ScalingGroups 6Users 6Volumes 4TagsForResource 4Users 1oadSampleDataSetGroupIntoEnvironment 0MountKxDatabase 0ResetUserPassword 0TagResource 0UntagResource 1pdateEnvironment 6KxClusterCodeConfiguration fDatabases 8Database cview 8Environment jNetwork 8User 8Volume 6User",
  "finspace-api": "0GetProgrammaticAccessCredentials",
  firehose: "0CreateDeliveryStream 0DeleteDeliveryStream 2scribeDeliveryStream 0ListDeliveryStreams 4TagsForDeliveryStream 0PutRecord 9Batch 0StartDeliveryStreamEncryption 2opDeliveryStreamEncryption 0TagDeliveryStream 0UntagDeliveryStream 1pdateDestination",
  fis: "0CreateExperimentTemplate 6TargetAccountConfiguration 0DeleteExperimentTemplate 6TargetAccountConfiguration 0GetAction 3Experiment dTargetAccountConfiguration eemplate 3SafetyLever 3TargetAccountConfiguration 9ResourceType 0InjectApiInternalError 9ThrottleError 9UnavailableError 0ListActions 4ExperimentResolvedTargets eTargetAccountConfigurations femplates es 4TagsForResource 6rgetAccountConfigurations aResourceTypes 0StartExperiment 2opExperiment 0TagResource 0UntagResource 1pdateExperimentTemplate 6SafetyLeverState 6TargetAccountConfiguration",
  fms: "0AssociateAdminAccount 9ThirdPartyFirewall 0BatchAssociateResource 5DisassociateResource 0DeleteAppsList 6NotificationChannel 6Policy 7rotocolsList 6ResourceSet 1isassociateAdminAccount cThirdPartyFirewall 0GetAdminAccount 8Scope 4ppsList 3ComplianceDetail 3NotificationChannel 3Policy 4rotectionStatus 7ocolsList 3ResourceSet 3ThirdPartyFirewallAssociationStatus 3ViolationDetails 0ListAdminAccountsForOrganization 9sManagingAccount 5ppsLists 4ComplianceStatus 4DiscoveredResources 4MemberAccounts 4Policies 5rotocolsLists 4ResourceSetResources fs 4TagsForResource 5hirdPartyFirewallFirewallPolicies 0PutAdminAccount 4ppsList 3NotificationChannel 3Policy 4rotocolsList 3ResourceSet 0TagResource 0UntagResource",
  forecast: "0CreateAutoPredictor 6Dataset dGroup dImportJob 6Explainability kExport 6Forecast eEndpoint fxportJob 6Monitor 6Predictor fBacktestExportJob 6WhatIfAnalysis cForecast kExport 0DeleteDataset dGroup dImportJob 6Explainability kExport 6Forecast eEndpoint fxportJob 6Monitor 6Predictor fBacktestExportJob 6ResourceTree 6WhatIfAnalysis cForecast kExport 2scribeAutoPredictor 8Dataset fGroup fImportJob 8Explainability mExport 8Forecast gEndpoint hxportJob 8Monitor 8Predictor hBacktestExportJob 8WhatIfAnalysis eForecast mExport 0GetAccuracyMetrics 3RecentForecastContext 0InvokeForecastEndpoint 0ListDatasetGroups bImportJobs bs 4Explainabilities hyExports 4ForecastExportJobs cs 4MonitorEvaluations bs 4PredictorBacktestExportJobs ds 4TagsForResource 4WhatIfAnalyses aForecastExports is 0QueryForecast 5WhatIfForecast 0ResumeResource 0StopResource 0TagResource 0UntagResource 1pdateDatasetGroup",
  frauddetector: "0BatchCreateVariable 5GetVariable 0CancelBatchImportJob bPredictionJob 1reateBatchImportJob bPredictionJob 6DetectorVersion 6List 6Model bVersion 6Rule 6Variable 0DeleteBatchImportJob bPredictionJob 6Detector eVersion 6EntityType 7vent bType bsByEventType 7xternalModel 6Label 7ist 6Model bVersion 6Outcome 6Rule 6Variable 2scribeDetector 8ModelVersions 0GetBatchImportJobValidationReport hs 8PredictionJobs 3DeleteEventsByEventTypeStatus 5tectorVersion bs 3EntityTypes 4vent 8Prediction iMetadata 8Types 4xternalModels 3KMSEncryptionKey 3Labels 4istElements 7sMetadata 3ModelVersion 8s 3Outcomes 3Rules 3Variables 0ListEventPredictions 4TagsForResource 0PutDetector 3EntityType 4ventType 4xternalModel 3KMSEncryptionKey 3Label 3Outcome 0SendEvent 0TagResource 0UntagResource 1pdateDetectorVersion lMetadata lStatus 6EventLabel 6List 6Model bVersion iStatus 6RuleMetadata aVersion 6Variable",
  freertos: "0CreateSoftwareConfiguration 7ubscription 0DeleteSoftwareConfiguration 2scribeHardwarePlatform 8SoftwareConfiguration 9ubscription 0GetEmpPatchUrl 3SoftwareURL eForConfiguration 4ubscriptionBillingAmount 0ListFreeRTOSVersions 4HardwarePlatforms cVendors 4SoftwareConfigurations cPatches 5ubscriptionEmails gs 0UpdateEmailRecipients 6SoftwareConfiguration 0VerifyEmail",
  freetier: "0GetAccountActivity aPlanState 3FreeTierAlertPreference bUsage 0ListAccountActivities 0PutFreeTierAlertPreference 0UpgradeAccountPlan",
  fsx: "0AssociateFileGateway dSystemAliases 0BypassSnaplockEnterpriseRetention 0CancelDataRepositoryTask 1opyBackup 4SnapshotAndUpdateVolume 1reateAndAttachS3AccessPoint 6Backup 6DataRepositoryAssociation kTask 6FileCache aSystem gFromBackup 6Snapshot 7torageVirtualMachine 6Volume cFromBackup 0DeleteBackup 6DataRepositoryAssociation 6FileCache aSystem 6ResourcePolicy 6Snapshot 7torageVirtualMachine 6Volume 2scribeAssociatedFileGateways 8Backups 8DataRepositoryAssociations mTasks 8FileCaches cSystemAliases is 8S3AccessPointAttachments 9haredVpcConfiguration 9napshots 9torageVirtualMachines 8Volumes 2tachAndDeleteS3AccessPoint 1isassociateFileGateway gSystemAliases 0GetResourcePolicy 0ListTagsForResource 0ManageBackupPrincipalAssociations 0PutResourcePolicy 0ReleaseFileSystemNfsV3Locks 2storeVolumeFromSnapshot 0StartMisconfiguredStateRecovery 0TagResource 0UntagResource 1pdateDataRepositoryAssociation 6FileCache aSystem 6SharedVpcConfiguration 7napshot 7torageVirtualMachine 6Volume",
  gamelift: "0AcceptMatch 0ClaimGameServer 1reateAlias 6Build 6ContainerFleet fGroupDefinition 6Fleet bLocations 6GameServerGroup cssion hQueue 6Location 6MatchmakingConfiguration hRuleSet 6PlayerSession js 6Script 6VpcPeeringAuthorization gConnection 0DeleteAlias 6Build 6ContainerFleet fGroupDefinition 6Fleet bLocations 6GameServerGroup cssionQueue 6Location 6MatchmakingConfiguration hRuleSet 6ScalingPolicy 8ript 6VpcPeeringAuthorization gConnection 2registerCompute aGameServer 2scribeAlias 8Build 8Compute antainerFleet hGroupDefinition mPortMappings 8EC2InstanceLimits 8FleetAttributes dCapacity dDeployment dEvents dLocationAttributes lCapacity lUtilization dPortSettings dUtilization 8GameServer iGroup iInstances essionDetails jPlacement jQueues js 8Instances 8Matchmaking jConfigurations jRuleSets 8PlayerSessions 8RuntimeConfiguration 8ScalingPolicies aript 8VpcPeeringAuthorizations iConnections 0GetComputeAccess buthToken 3GameSessionLogUrl 3InstanceAccess 3PlayerConnectionDetails 0ListAliases 4Builds 4Compute 6ntainerFleets dGroupDefinitionVersions ss 4FleetDeployments 9s 4GameServerGroups es 4Locations 4Scripts 4TagsForResource 0PutScalingPolicy 0RegisterCompute 8GameServer 2questUploadCredentials 2solveAlias 3umeGameServerGroup 0SearchGameSessions 1tartFleetActions 5GameSessionPlacement 5MatchBackfill amaking 2opFleetActions 4GameSessionPlacement 4Matchmaking 1uspendGameServerGroup 0TagResource 1erminateGameSession 0UntagResource 1pdateAlias 6Build 6ContainerFleet fGroupDefinition 6FleetAttributes bCapacity bPortSettings 6GameServer gGroup cssion hQueue 6MatchmakingConfiguration 6RuntimeConfiguration 6Script 0ValidateMatchmakingRuleSet",
  gameliftstreams: "0AddStreamGroupLocations 1ssociateApplications 0CreateApplication 6StreamGroup cSessionAdminShell jConnection cUrl 0DeleteApplication 6StreamGroup 1isassociateApplications 0ExportStreamSessionFiles 0GetApplication 3StreamGroup 9Session 9Url 0ListApplicationShaderCaches fs 4StreamGroups aSessions iByAccount aUrls 4TagsForResource 0RemoveStreamGroupLocations 2vokeStreamUrl 0StartStreamSession 0TagResource 1erminateStreamSession 0UntagResource 1pdateApplication 6StreamGroup",
  geo: "0AssociateTrackerConsumer 0BatchDeleteDevicePositionHistory bGeofence 5EvaluateGeofences 5GetDevicePosition 5PutGeofence 5UpdateDevicePosition 0CalculateRoute eMatrix 2ncelJob 1reateGeofenceCollection 6Key 6Map 6PlaceIndex 6RouteCalculator 6Tracker 0DeleteGeofenceCollection 6Key 6Map 6PlaceIndex 6RouteCalculator 6Tracker 2scribeGeofenceCollection 8Key 8Map 8PlaceIndex 8RouteCalculator 8Tracker 1isassociateTrackerConsumer 0ForecastGeofenceEvents 0GetDevicePosition hHistory 3Geofence 3Job 3MapGlyphs 6Sprites 7tyleDescriptor 6Tile 3Place 0ListDevicePositions 4GeofenceCollections cs 4Jobs 4Keys 4Maps 4PlaceIndexes 4RouteCalculators 4TagsForResource 5rackerConsumers bs 0PutGeofence 0SearchPlaceIndexForPosition jSuggestions jText 1tartJob 0TagResource 0UntagResource 1pdateGeofenceCollection 6Key 6Map 6PlaceIndex 6RouteCalculator 6Tracker 0VerifyDevicePosition",
  "geo-maps": "0GetStaticMap 3Tile",
  "geo-places": "0Autocomplete 0Geocode 2tPlace 0ReverseGeocode 0SearchNearby 6Text 1uggest",
  "geo-routes": "0CalculateIsolines 9RouteMatrix es 0OptimizeWaypoints 0SnapToRoads",
  glacier: "0AbortMultipartUpload 5VaultLock 1ddTagsToVault 0CompleteMultipartUpload 8VaultLock 1reateVault 0DeleteArchive 6Vault bAccessPolicy bNotifications 2scribeJob 8Vault 0GetDataRetrievalPolicy 3JobOutput 3VaultAccessPolicy 8Lock 8Notifications 0InitiateJob 8MultipartUpload 8VaultLock 0ListJobs 4MultipartUploads 4Parts 5rovisionedCapacity 4TagsForVault 4Vaults 0PurchaseProvisionedCapacity 0RemoveTagsFromVault 0SetDataRetrievalPolicy 3VaultAccessPolicy 8Notifications 0UploadArchive 6MultipartPart",
  globalaccelerator: "0AddCustomRoutingEndpoints 3Endpoints 2vertiseByoipCidr 1llowCustomRoutingTraffic 0CreateAccelerator 6CrossAccountAttachment 7ustomRoutingAccelerator jEndpointGroup jListener 6EndpointGroup 6Listener 0DeleteAccelerator 6CrossAccountAttachment 7ustomRoutingAccelerator jEndpointGroup jListener 6EndpointGroup 6Listener 2nyCustomRoutingTraffic 2provisionByoipCidr 2scribeAccelerator jAttributes 8CrossAccountAttachment 9ustomRoutingAccelerator wAttributes lEndpointGroup lListener 8EndpointGroup 8Listener 0ListAccelerators 4ByoipCidrs 4CrossAccountAttachments gResourceAccounts os 5ustomRoutingAccelerators hEndpointGroups hListeners hPortMappings tByDestination 4EndpointGroups 4Listeners 4TagsForResource 0ProvisionByoipCidr 0RemoveCustomRoutingEndpoints 6Endpoints 0TagResource 0UntagResource 1pdateAccelerator hAttributes 6CrossAccountAttachment 7ustomRoutingAccelerator uAttributes jListener 6EndpointGroup 6Listener 0WithdrawByoipCidr",
  glue: "0AccessDataQualityRuntimeConfiguration 1uthorizeInboundIntegration 0BatchCreatePartition 5DeleteConnection bPartition bTable gVersion 5GetBlueprints 8Crawlers 9ustomEntityTypes 8DevEndpoints 8Jobs 8Partition 8StageFiles 8TableOptimizer 9riggers 8Workflows 5StopJobRun 5UpdatePartition 0CancelDataQualityRuleRecommendationRun lsetEvaluationRun 6MLTaskRun 6Statement 1heckSchemaVersionValidity 1reateBlueprint 6Catalog 7lassifier 7olumnStatisticsTaskSettings 8nnection 7rawler 7ustomEntityType 6DataQualityRuleset abase 7evEndpoint 6GlueIdentityCenterConfiguration 6InboundIntegration 8tegration hResourceProperty hTableProperties 6Job 6MLTransform 6Partition fIndex 6Registry 6Schema 8ript 7ecurityConfiguration 8ssion 6Table bOptimizer 7rigger 6UsageProfile 8erDefinedFunction 6Workflow 0DeleteBlueprint 6Catalog 7lassifier 7olumnStatisticsForPartition pTable mTaskSettings 8nnection gType 7rawler 7ustomEntityType 6DataQualityRuleset abase 7evEndpoint 6GlueIdentityCenterConfiguration 6Integration hResourceProperty hTableProperties 6Job 6MLTransform 6Partition fIndex 6Registry 8sourcePolicy 6Schema cVersions 7ecurityConfiguration 8ssion 6Table bOptimizer bVersion 7rigger 6UsageProfile 8erDefinedFunction 6Workflow 2registerDataPreview 2scribeConnectionType 8Entity 8InboundIntegrations ategrations 0FederateAuthorization 0GetBlueprint cRun fs 3Catalog aImportStatus as 4lassifier ds 4olumnStatisticsForPartition mTable jTaskRun qs nSettings 5mpletion 5nnection ds 4rawler aMetrics as 4ustomEntityType 3DashboardUrl 5taCatalogEncryptionSettings 7PreviewStatement 7QualityModel jResult eResult fuleRecommendationRun iset lEvaluationRun 7base bs 7flowGraph 4evEndpoint es 3EntityRecords 5vironment 4xecutors cThreads 3GeneratedCode 4lueIdentityCenterConfiguration 3IntegrationResourceProperty eTableProperties 3Job 6Bookmark 6Run 9s 6UpgradeAnalysis 6s 3LogParsingStatus 3MLTaskRun cs 6ransform es 4apping 3NotebookInstanceStatus 3Partition cIndexes cs 4lan 3Queries 7y 3RecipeAction 5gistry 5sourcePolicies gy 3Schema 9ByDefinition 9Version gsDiff 4ecurityConfiguration os 5ssion aEndpoint 4tage 8Attempt fTaskList jSummary 8Files 8s 6tement 5orage aUnit 3Table 8Optimizer 8Version fs 8s 5gs 4rigger as 3UsageProfile 5erDefinedFunction ms 3Workflow bRun eProperties es 1lueNotebookAuthorize cRefreshCredentials 0ImportCatalogToGlue 0ListBlueprints 4ColumnStatisticsTaskRuns 6nnectionTypes 5rawlers 9s 5ustomEntityTypes 4DataQualityResults guleRecommendationRuns jsetEvaluationRuns ms 5evEndpoints 4Entities 4IntegrationResourceProperties 4JobUpgradeAnalyses 7s 4MLTransforms 4Registries 4SchemaVersions as 5essions 5tatements 4TableOptimizerRuns 5riggers 4UsageProfiles 4Workflows 0ManagedConnector 1odifyIntegration 0NotifyEvent 0PassConnection 1ublishDataQuality 2tDataCatalogEncryptionSettings 7QualityProfileAnnotation eStatisticAnnotation 3ResourcePolicy 3SchemaVersionMetadata 3WorkflowRunProperties 0QuerySchemaVersionMetadata 0RefreshOAuth2Tokens 2gisterConnectionType 8SchemaVersion 2moveSchemaVersionMetadata 2nameTable 2questLogParsing 2setJobBookmark 3umeWorkflowRun 1unDataPreviewStatement 3Statement 0SearchTables 2ndFeedback 4RecipeAction 1tartBlueprintRun 5ColumnStatisticsTaskRun sSchedule 7mpletion 6rawler cSchedule 5DataQualityRuleRecommendationRun ksetEvaluationRun 5ExportLabelsTaskRun 5ImportLabelsTaskRun 5JobRun 8UpgradeAnalysis 5MLEvaluationTaskRun 7LabelingSetGenerationTaskRun 5Notebook 5Trigger 5WorkflowRun 2opColumnStatisticsTaskRun rSchedule 5rawler bSchedule 4JobUpgradeAnalysis 4Session 4Trigger 4WorkflowRun 0TagResource 1erminateNotebook 2stConnection 0UntagResource 1pdateBlueprint 6Catalog 7lassifier 7olumnStatisticsForPartition pTable mTaskSettings 8nnection 7rawler dSchedule 6DataQualityRuleset abase 7evEndpoint 6GlueIdentityCenterConfiguration 6IntegrationResourceProperty hTableProperties 6Job 9FromSourceControl 6MLTransform 6Partition 6Registry 6Schema 7ourceControlFromJob 6Table bOptimizer 7rigger 6UsageProfile 8erDefinedFunction 6Workflow 2gradeJob 1seGlueStudio 3MLTransforms",
  grafana: "0AssociateLicense 0CreateWorkspace fApiKey fServiceAccount tToken 0DeleteWorkspace fApiKey fServiceAccount tToken 2scribeWorkspace hAuthentication hConfiguration 1isassociateLicense 0ListPermissions 4TagsForResource 4Versions 4WorkspaceServiceAccountTokens rs ds 0TagResource 0UntagResource 1pdatePermissions 6Workspace fAuthentication fConfiguration",
  greengrass: "0AssociateRoleToGroup 9ServiceRoleToAccount 0BatchAssociateClientDeviceWithCoreDevice 5DisassociateClientDeviceFromCoreDevice 0CancelDeployment 1reateComponentVersion 8nnectorDefinition pVersion 8reDefinition kVersion 6Deployment 8viceDefinition mVersion 6FunctionDefinition oVersion 6Group bCertificateAuthority bVersion 6LoggerDefinition mVersion 6ResourceDefinition oVersion 6SoftwareUpdateJob 7ubscriptionDefinition sVersion 0DeleteComponent 8nnectorDefinition 8reDefinition cvice 6Deployment 8viceDefinition 6FunctionDefinition 6Group 6LoggerDefinition 6ResourceDefinition 6SubscriptionDefinition 2scribeComponent 1isassociateRoleFromGroup cServiceRoleFromAccount 3cover 0GetAssociatedRole 3BulkDeploymentStatus 3Component cVersionArtifact 5nnectivityInfo aorDefinition mVersion 5reDefinition hVersion 9vice 3Deployment dStatus 5viceDefinition jVersion 3FunctionDefinition lVersion 3Group 8CertificateAuthority jConfiguration 8Version 3LoggerDefinition jVersion 3ResourceDefinition lVersion 3ServiceRoleForAccount 4ubscriptionDefinition pVersion 3ThingRuntimeConfiguration 0ListBulkDeploymentDetailedReports is 4ClientDevicesAssociatedWithCoreDevice 5omponentVersions ds 6nnectorDefinitionVersions ns 6reDefinitionVersions is avices 4Deployments 6viceDefinitionVersions ks 4EffectiveDeployments 4FunctionDefinitionVersions ms 4GroupCertificateAuthorities 9Versions 9s 4InstalledComponents 4LoggerDefinitionVersions ks 4ResourceDefinitionVersions ms 4SubscriptionDefinitionVersions qs 4TagsForResource 0ResetDeployments 3olveComponentCandidates 0StartBulkDeployment 2opBulkDeployment 0TagResource 0UntagResource 1pdateConnectivityInfo dorDefinition 8reDefinition 6DeviceDefinition 6FunctionDefinition 6Group bCertificateConfiguration 6LoggerDefinition 6ResourceDefinition 6SubscriptionDefinition 6ThingRuntimeConfiguration",
  groundstation: "0CancelContact 1reateConfig 6DataflowEndpointGroup rV2 6Ephemeris 6MissionProfile 0DeleteConfig 6DataflowEndpointGroup 6Ephemeris 6MissionProfile 2scribeContact fVersion 8Ephemeris 0GetAgentConfiguration 8TaskResponseUrl 3Config 3DataflowEndpointGroup 3MinuteUsage 5ssionProfile 3Satellite 0ListAntennas 4Configs 7tactVersions bs 4DataflowEndpointGroups 4Ephemerides 4GroundStationReservations hs 4MissionProfiles 4Satellites 4TagsForResource 0RegisterAgent 2serveContact 0TagResource 0UntagResource 1pdateAgentStatus 6Config 9tact 6Ephemeris 6MissionProfile",
  groundtruthlabeling: "0AssociatePatchToManifestJob 0CreateBatch 6IntakeForm 6Project 6WorkflowDefinition 0DescribeConsoleJob 0GenerateLIDARPreviewTaskConfigJob 2tBatch 3IntakeFormStatus 0ListBatches 4DatasetObjects 4Projects 0RunFilterOrSampleDatasetJob 3GenerateManifestByCrawlingJob jMetricsJob 0UpdateBatch",
  guardduty: "0AcceptAdministratorInvitation 6Invitation 1rchiveFindings 0CreateCustomDetectionRuleAssociation pOrgConfiguration 6Detector 6Filter 6IPSet 7nvestigation 6MalwareProtectionPlan 7embers 6PublishingDestination 6SampleFindings 6ThreatEntitySet cIntelSet 7rustedEntitySet 0DeclineInvitations 2leteCustomDetectionRuleAssociation pOrgConfiguration 6Detector 6Filter 6IPSet 7nvitations 6MalwareProtectionPlan 7embers 6PublishingDestination 6ThreatEntitySet cIntelSet 7rustedEntitySet 2scribeMalwareScans 8OrganizationConfiguration 8PublishingDestination 1isableOrganizationAdminAccount 4ssociateFromAdministratorAccount gMasterAccount cMembers 0EnableOrganizationAdminAccount 0GetAdministratorAccount 3CoverageStatistics 4ustomDetectionRule mAssociation mOrgConfiguration 3Detector 3Filter 5ndings bStatistics 3IPSet 4nvestigation 6itationsCount 3MalwareProtectionPlan aScan eSettings 5sterAccount 4emberDetectors 9s 3OrganizationStatistics 3RemainingFreeTrialDays 3ThreatEntitySet 9IntelSet 4rustedEntitySet 3UsageStatistics 0InviteMembers 0ListCoverage 5ustomDetectionRuleAssociations nOrgConfigurations ns 4Detectors 4Filters 6ndings 4IPSets 5nvestigations 7itations 4MalwareProtectionPlans bScans 5embers 4OrganizationAdminAccounts 4PublishingDestinations 4TagsForResource 5hreatEntitySets aIntelSets 5rustedEntitySets 0SendObjectMalwareScan 4SecurityTelemetry 1tartMalwareScan 6onitoringMembers 2opMonitoringMembers 0TagResource 0UnarchiveFindings 2tagResource 1pdateCustomDetectionRuleAssociation pOrgConfiguration 6Detector 6Filter 8ndingsFeedback 6IPSet 6MalwareProtectionPlan dScanSettings 7emberDetectors 6OrganizationConfiguration 6PublishingDestination 6ThreatEntitySet cIntelSet 7rustedEntitySet",
  health: "0DescribeAffectedAccountsForOrganization gEntities oForOrganization 8EntityAggregates oForOrganization 9ventAggregates dDetails kForOrganization dTypes ds eForOrganization 8HealthServiceStatusForOrganization 1isableHealthServiceAccessForOrganization 0EnableHealthServiceAccessForOrganization",
  "health-agent": "0ActivateSubscription 0CancelAppointment 1reateAgent 6Domain 6Integration 6Session 7ubscription 0DeactivateSubscription 2leteAgent 6Domain 6Integration 0GetAgent 3CareTeamProvider 3Domain 9Analytics 3Integration 3MedicalScribeListeningSession 3Patient aInsightsJob 4ractitioner 3SessionContext 4ubscription 0InvokeAgent 0ListAgents 5ppointmentSlots 4Domains 4Integrations 4PatientAppointments bInsuranceCoverages bMedications 5roviders 4SessionRecords 5ubscriptions 4TagsForResource 0MatchPatient 0PublishAgent 0RescheduleAppointment 3etPassword 0ScheduleAppointment 1tartMedicalScribeListeningSession 5PatientInsightsJob 1ubmitMedicationRenewal 0TagResource 0UntagResource 1pdateAgent 6Integration 6Session",
  healthlake: "0CancelFHIRExportJobWithDelete 1onfirmAttributionList 1reateDataTransformationProfile 6FHIRDatastore 6Resource 0DeleteDataTransformationProfile 6FHIRDatastore 6Resource 2scribeDataTransformationJob 8FHIRBulkDeleteJob gMemberMatchJob gPatchJob cDatastore cExportJob lWithGet cImportJob 0ExpandValueSetWithGet iPost 0GenerateDocumentWithGet kPost 2tCapabilities 3DataTransformationProfile 3ExportedFile 3HistoryByResourceId 0InquirePreAuthClaim 0ListDataTransformationJobs mProfileVersions ts 4FHIRDatastores 8ExportJobs 8ImportJobs 4TagsForResource 1ookupCodeSystemWithGet kPost 0MemberAdd 6Match 6Remove 0PatchResource 1rocessBundle 1ublishDataTransformationProfile 0QuestionnairePackage 0ReadResource 2storeFHIRDatastore 2trieveAttributionStatus 0SearchEverything 6WithGet aPost 1tartDataTransformationJob 5FHIRBulkDeleteJob dMemberMatchJob dPatchJob 9ExportJob iWithGet mPost 9ImportJob 1ubmitPreAuthClaim 0TagResource 1ransformData 5lateConceptMapWithGet nPost 0UntagResource 1pdateDataTransformationProfile 6FHIRDatastore 6ProfileWithAgent 6Resource 0ValidateResource 8Source 1ersionReadResource",
  honeycode: "0ApproveTeamAssociation 0BatchCreateTableRows 5DeleteTableRows 5UpdateTableRows 7sertTableRows 0CreateTeam 8nant 0DeleteDomains 2registerGroups 2scribeTableDataImportJob 9eam 0GetScreenData 0InvokeScreenAutomation 0ListDomains 4Groups 4TableColumns 9Rows 9s 6gsForResource 5eamAssociations 6nants 0QueryTableRows 0RegisterDomainForVerification 8Groups 2jectTeamAssociation 2startDomainVerification 0StartTableDataImportJob 0TagResource 0UntagResource 1pdateTeam",
  iam: "0AcceptDelegationRequest 1ddClientIDToOpenIDConnectProvider 3RoleToInstanceProfile 3UserToGroup 1ssociateDelegationRequest 1ttachGroupPolicy 6RolePolicy 6UserPolicy 0ChangePassword 1reateAccessKey 9ountAlias 6DelegationRequest 6Group 6InstanceProfile 6LoginProfile 6OpenIDConnectProvider 6Policy cVersion 6Role 6SAMLProvider 7erviceLinkedRole dSpecificCredential 6User 6VirtualMFADevice 0DeactivateMFADevice 2leteAccessKey 9ountAlias dPasswordPolicy 6CloudFrontPublicKey 6Group bPolicy 6InstanceProfile 6LoginProfile 6OpenIDConnectProvider 6Policy cVersion 6Role aPermissionsBoundary bolicy 6SAMLProvider 7SHPublicKey 7erverCertificate aiceLinkedRole dSpecificCredential 7igningCertificate 6User aPermissionsBoundary bolicy 6VirtualMFADevice 2tachGroupPolicy 6RolePolicy 6UserPolicy 1isableOrganizationsRootCredentialsManagement oSessions 8utboundWebIdentityFederation 0EnableMFADevice 6OrganizationsRootCredentialsManagement nSessions 7utboundWebIdentityFederation 0GenerateCredentialReport 8OrganizationsAccessReport 8ServiceLastAccessedDetails 2tAccessKeyLastUsed 6ountAuthorizationDetails aEmailAddress aName aPasswordPolicy broperties aSummary 3CloudFrontPublicKey 4ontextKeysForCustomPolicy hPrincipalPolicy 4redentialReport 3DelegationRequest 3Group 8Policy 3HumanReadableSummary 3InstanceProfile 3LoginProfile 3MFADevice 3OpenIDConnectProvider 4rganizationsAccessReport 4utboundWebIdentityFederationInfo 3Policy 9Version 3Role 7Policy 7TemplateVersion 3SAMLProvider 4SHPublicKey 4erverCertificate 7iceLastAccessedDetails tWithEntities binkedRoleDeletionStatus 3User 7Policy 0ListAccessKeys 7ountAliases 5ttachedGroupPolicies cRolePolicies cUserPolicies 4CloudFrontPublicKeys 4DelegationRequests 4EntitiesForPolicy 4GroupPolicies 9s aForUser 4InstanceProfileTags js kForRole 4MFADeviceTags ds 4OpenIDConnectProviderTags ps 5rganizationsFeatures 4Policies cGrantingServiceAccess 9yTags aVersions 4RolePolicies 8Tags 8s 4SAMLProviderTags gs 5SHPublicKeys 5TSRegionalEndpointsStatus 5erverCertificateTags ls 8iceSpecificCredentials 5igningCertificates 4UserPolicies 8Tags 8s 4VirtualMFADevices 0PassRole 1utAccountProperties 3GroupPolicy 3RolePermissionsBoundary 8olicy 3UserPermissionsBoundary 8olicy 0RejectDelegationRequest 2moveClientIDFromOpenIDConnectProvider 6RoleFromInstanceProfile 6UserFromGroup 2setServiceSpecificCredential 3yncMFADevice 0SendDelegationToken 2tDefaultPolicyVersion 3STSRegionalEndpointStatus 4ecurityTokenServicePreferences 1imulateCustomPolicy 8PrincipalPolicy 0TagInstanceProfile 3MFADevice 3OpenIDConnectProvider 3Policy 3Role 3SAMLProvider 4erverCertificate 3User 0UntagInstanceProfile 5MFADevice 5OpenIDConnectProvider 5Policy 5Role 5SAMLProvider 6erverCertificate 5User 1pdateAccessKey 9ountEmailAddress dName dPasswordPolicy 7ssumeRolePolicy 6CloudFrontPublicKey 6Group 6LoginProfile 6OpenIDConnectProviderThumbprint 6Role aDescription 6SAMLProvider 7SHPublicKey 7erverCertificate aiceSpecificCredential 7igningCertificate 6User 2loadCloudFrontPublicKey 6SSHPublicKey 7erverCertificate 7igningCertificate",
  "identity-sync": "0AllowVendedLogDeliveryForResource 0CreateSyncFilter aProfile aTarget 0DeleteSyncFilter aProfile aTarget 0GetSyncProfile 7Target 0ListSyncFilters 0StartSync 2opSync 0UpdateSyncTarget",
  identitystore: "0AddRegion 0CreateGroup bMembership 6IdentityStore 6User 0DeleteGroup bMembership 6IdentityStore 6User 2scribeGroup dMembership 8IdentityStore 8Region 8User 0GetGroupId 8MembershipId 3UserId 0IsMemberInGroups 0ListGroupMemberships kForMember 9s 4IdentityStores 4Regions 4Users 0RemoveRegion 2serveUser 0UpdateGroup 6IdentityStore 6User",
  "identitystore-auth": "0BatchDeleteSession 5GetSession 0ListSessions",
  imagebuilder: "0CancelImageCreation 6LifecycleExecution 1reateComponent 8ntainerRecipe 6DistributionConfiguration 6Image bPipeline bRecipe 7nfrastructureConfiguration 6LifecyclePolicy 6Workflow 0DeleteComponent 8ntainerRecipe 6DistributionConfiguration 6Image bPipeline bRecipe 7nfrastructureConfiguration 6LifecyclePolicy 6Workflow 1istributeImage 0GetComponent cPolicy 5ntainerRecipe iPolicy 3DistributionConfiguration 3Image 8Pipeline 9olicy 8Recipe ePolicy 4nfrastructureConfiguration 3LifecycleExecution cPolicy 3MarketplaceResource 3Workflow bExecution bStepExecution 0ImportComponent 6DiskImage 6VmImage 0ListComponentBuildVersions ds 6ntainerRecipes 4DistributionConfigurations 4ImageBuildVersions 9Packages aipelineImages hs 9Recipes 9ScanFindingAggregations ks 9s 5nfrastructureConfigurations 4LifecycleExecutionResources ms dPolicies 4TagsForResource 4WaitingWorkflowSteps 5orkflowBuildVersions cExecutions cStepExecutions cs 0PutComponentPolicy 5ntainerRecipePolicy 3ImagePolicy 8RecipePolicy 0RetryImage 0SendWorkflowStepAction 1tartImagePipelineExecution 5ResourceStateUpdate 0TagResource 0UntagResource 1pdateDistributionConfiguration 6ImagePipeline 7nfrastructureConfiguration 6LifecyclePolicy",
  importexport: "0CancelJob 1reateJob 0GetShippingLabel 4tatus 0ListJobs 0UpdateJob",
  inspector: "0AddAttributesToFindings 0CreateAssessmentTarget hemplate 6ExclusionsPreview 6ResourceGroup 0DeleteAssessmentRun gTarget hemplate 2scribeAssessmentRuns iTargets jemplates 8CrossAccountAccessRole 8Exclusions 8Findings 8ResourceGroups 9ulesPackages 0GetAssessmentReport 3ExclusionsPreview 3TelemetryMetadata 0ListAssessmentRunAgents hs eTargets femplates 4EventSubscriptions 5xclusions 4Findings 4RulesPackages 4TagsForResource 0PreviewAgents 0RegisterCrossAccountAccessRole 2moveAttributesFromFindings 0SetTagsForResource 1tartAssessmentRun 2opAssessmentRun 1ubscribeToEvent 0UnsubscribeFromEvent 1pdateAssessmentTarget",
  "inspector-scan": "0ScanSbom",
  inspector2: "0AssociateMember 0BatchAssociateCodeSecurityScanConfiguration 5DisassociateCodeSecurityScanConfiguration 5GetAccountStatus 8CodeSnippet 8FindingDetails 9reeTrialInfo 8MemberEc2DeepInspectionStatus 5UpdateMemberEc2DeepInspectionStatus 0CancelFindingsReport 6SbomExport 1reateCisScanConfiguration 7odeSecurityIntegration iScanConfiguration 8nnector 6Filter 8ndingsReport 6SbomExport 0DeleteCisScanConfiguration 7odeSecurityIntegration iScanConfiguration 8nnector 6Filter 2scribeOrganizationConfiguration 1isable 7DelegatedAdminAccount 4ssociateMember 0Enable 6DelegatedAdminAccount 0GetCisScanReport csultDetails 4lustersForImage 4odeSecurityIntegration fScan jConfiguration 5nfiguration 3DelegatedAdminAccount 3Ec2DeepInspectionConfiguration 4ncryptionKey 3FindingsReportStatus 3Member 3SbomExport 0ListAccountPermissions 4CisScanConfigurations bResultsAggregatedByChecks uTargetResource bs 5odeSecurityIntegrations gScanConfigurationAssociations xs 6nnectorScanConfigurations ds 6verage cStatistics 4DelegatedAdminAccounts 4Filters 6ndingAggregations bs 4Members 4TagsForResource 4UsageTotals 0ResetEncryptionKey 0SearchVulnerabilities 2ndCisSessionHealth eTelemetry 1tartCisSession 6odeSecurityScan 2opCisSession 0TagResource 0UntagResource 1pdateCisScanConfiguration 7odeSecurityIntegration iScanConfiguration 8nfiguration 9nector fScanConfiguration 6Ec2DeepInspectionConfiguration 7ncryptionKey 6Filter 6OrgEc2DeepInspectionConfiguration 9anizationConfiguration",
  "inspector2-telemetry": "0NotifyHeartbeat 0SendTelemetry dEvent 1tartSession 2opSession",
  interconnect: "0AcceptConnectionProposal 0CreateConnection 0DeleteConnection 2scribeConnectionProposal 0GetConnection 3Environment 0ListAttachPoints 4Connections 4Environments 4TagsForResource 0TagResource 0UntagResource 1pdateConnection",
  internetmonitor: "0CreateMonitor 0DeleteMonitor 0GetHealthEvent 3InternetEvent 3Monitor 3QueryResults 8Status 0Link 2stHealthEvents 4InternetEvents 4Monitors 4TagsForResource 0StartQuery 2opQuery 0TagResource 0UntagResource 1pdateMonitor",
  invoicing: "0BatchGetInvoiceProfile 0CreateInvoiceUnit 6ProcurementPortalPreference 0DeleteInvoiceUnit 6ProcurementPortalPreference 0GetInvoiceCorrection aEmailDeliveryPreferences aPDF aUnit 3ProcurementPortalPreference 0ListInvoiceCorrections bSummaries bUnits 4ProcurementPortalPreferences lSuppliers ls 4TagsForResource 0PutInvoiceEmailDeliveryPreferences 3ProcurementPortalPreference 0SendProcurementPortalValidation 1tartInvoiceCorrection 0TagResource 0UntagResource 1pdateInvoiceUnit 6ProcurementPortalPreferenceStatus 0VerifyProcurementPortalValidation",
  iot: "0AcceptCertificateTransfer 1ddThingToBillingGroup aThingGroup 1ssociateSbomWithPackageVersion 9TargetsWithJob 1ttachPolicy 7rincipalPolicy 6SecurityProfile 6ThingPrincipal 0CancelAuditMitigationActionsTask bTask 6CertificateTransfer 6DetectMitigationActionsTask 6Job 9Execution 1learDefaultAuthorizer 2oseTunnel 1onfirmTopicRuleDestination 3nect 1reateAuditSuppression 8thorizer 6BillingGroup 6CertificateFromCsr hProvider 7ommand 7ustomMetric 6Dimension 7omainConfiguration 7ynamicThingGroup 6FleetMetric 6Job 9Template 6KeysAndCertificate 6MitigationAction 6OTAUpdate 6Package dVersion 7olicy cVersion 7rovisioningClaim iTemplate qVersion 6RoleAlias 6ScheduledAudit 7ecurityProfile 7tream 6Thing bGroup bType 7opicRule fDestination 0DeleteAccountAuditConfiguration 7uditSuppression 8thorizer 6BillingGroup 6CACertificate 7ertificate hProvider 7ommand dExecution 8nnection 7ustomMetric 6Dimension 7omainConfiguration 7ynamicThingGroup 6FleetMetric 6Job 9Execution 9Template 6MitigationAction 6OTAUpdate 6Package dVersion 7olicy cVersion 7rovisioningTemplate qVersion 6RegistrationCode 7oleAlias 6ScheduledAudit 7ecurityProfile 7tream 6Thing bGroup bShadow bType 7opicRule fDestination 6V2LoggingLevel 2precateThingType 2scribeAccountAuditConfiguration 9uditFinding dMitigationActionsTask dSuppression dTask athorizer 8BillingGroup 8CACertificate 9ertificate jProvider 9ustomMetric 8DefaultAuthorizer atectMitigationActionsTask 9imension 9omainConfiguration 8EncryptionConfiguration adpoint 9ventConfigurations 8FleetMetric 8Index 8Job bExecution bTemplate 8ManagedJobTemplate 9itigationAction 8ProvisioningTemplate sVersion 8RoleAlias 8ScheduledAudit 9ecurityProfile 9tream 8Thing dGroup dRegistrationTask dType 9unnel 2tachPolicy 7rincipalPolicy 6SecurityProfile 6ThingPrincipal 1isableTopicRule 4ssociateSbomFromPackageVersion 0EnableTopicRule 0GetBehaviorModelTrainingSummaries 4ucketsAggregation 3Cardinality 4ommand aExecution 5nnection 3EffectivePolicies 3IndexingConfiguration 3JobDocument 3LoggingOptions 3OTAUpdate 3Package aConfiguration aVersion 4ercentiles 4olicy 9Version 3RegistrationCode 5tainedMessage 3Statistics 3ThingConnectivityData 8Shadow 4opicRule cDestination 3V2LoggingOptions 0ListActiveViolations 5ttachedPolicies 5uditFindings 9MitigationActionsExecutions qTasks 9Suppressions 9Tasks 6thorizers 4BillingGroups 4CACertificates 5ertificateProviders fs gByCA 5ommandExecutions bs 5ustomMetrics 4DetectMitigationActionsExecutions rTasks 5imensions 5omainConfigurations 4FleetMetrics 4Indices 4JobExecutionsForJob kThing 7Templates 7s 4ManagedJobTemplates 5etricValues 5itigationActions 4NamedShadowsForThing 4OTAUpdates 5utgoingCertificates 4PackageVersions bs 5olicies 9yPrincipals aVersions 5rincipalPolicies dThings jV2 6ovisioningTemplateVersions os 4RelatedResourcesForAuditFinding 6tainedMessages 5oleAliases 4SbomValidationResults 5cheduledAudits 5ecurityProfiles kForTarget 5treams 5ubscriptions 4TagsForResource 6rgetsForPolicy eSecurityProfile 5hingGroups fForThing 9Principals jV2 9RegistrationTaskReports ps 9Types 9s aInBillingGroup cThingGroup 5opicRuleDestinations ds 5unnels 4V2LoggingLevels 5iolationEvents 0OpenTunnel 0Publish 2tVerificationStateOnViolation 0Receive 2gisterCACertificate 9ertificate jWithoutCA 8Thing 2jectCertificateTransfer 2moveThingFromBillingGroup fThingGroup 2placeTopicRule 2tainPublish 1otateTunnelAccessToken 0SearchIndex 2ndDirectMessage 2tDefaultAuthorizer aPolicyVersion 3LoggingOptions 3V2LoggingLevel cOptions 1tartAuditMitigationActionsTask 5CommandExecution 5DetectMitigationActionsTask 5OnDemandAuditTask 5ThingRegistrationTask 2opThingRegistrationTask 1ubscribe 0TagResource 1estAuthorization 4InvokeAuthorizer 1ransferCertificate 0UntagResource 1pdateAccountAuditConfiguration 7uditSuppression 8thorizer 6BillingGroup 6CACertificate 7ertificate hProvider 7ommand 7ustomMetric 6Dimension 7omainConfiguration 7ynamicThingGroup 6EncryptionConfiguration 7ventConfigurations 6FleetMetric 6IndexingConfiguration 6Job 6MitigationAction 6Package dConfiguration dVersion 7rovisioningTemplate 6RoleAlias 6ScheduledAudit 7ecurityProfile 7tream 6Thing bGroup gsForThing bShadow bType 7opicRuleDestination 0ValidateSecurityProfileBehaviors",
  "iot-device-tester": "0CheckVersion 0DownloadTestSuite 0LatestIdt 0SendMetrics 1upportedVersion",
  iotanalytics: "0BatchPutMessage 0CancelPipelineReprocessing 1reateChannel 6Dataset dContent btore 6Pipeline 0DeleteChannel 6Dataset dContent btore 6Pipeline 2scribeChannel 8Dataset dtore 8LoggingOptions 8Pipeline 0GetDatasetContent 0ListChannels 4DatasetContents bs 9tores 4Pipelines 4TagsForResource 0PutLoggingOptions 0RunPipelineActivity 0SampleChannelData 1tartPipelineReprocessing 0TagResource 0UntagResource 1pdateChannel 6Dataset btore 6Pipeline",
  iotdeviceadvisor: "0CreateSuiteDefinition 0DeleteSuiteDefinition 0GetEndpoint 3SuiteDefinition 8Run bReport 0ListSuiteDefinitions 9Runs 4TagsForResource 0StartSuiteRun 2opSuiteRun 0TagResource 0UntagResource 1pdateSuiteDefinition",
  iotevents: "0BatchAcknowledgeAlarm 5DeleteDetector 6isableAlarm 5EnableAlarm 5PutMessage 5ResetAlarm 5SnoozeAlarm 5UpdateDetector 0CreateAlarmModel 6DetectorModel 6Input 0DeleteAlarmModel 6DetectorModel 6Input 2scribeAlarm dModel 8Detector gModel lAnalysis 8Input 8LoggingOptions 0GetDetectorModelAnalysisResults 0ListAlarmModelVersions es 9s 4DetectorModelVersions hs cs 4InputRoutings 9s 4TagsForResource 0PutLoggingOptions 0StartDetectorModelAnalysis 0TagResource 0UntagResource 1pdateAlarmModel 6DetectorModel 6Input bRouting",
  iotfleethub: "0CreateApplication 0DeleteApplication 2scribeApplication 0ListApplications 4TagsForResource 0TagResource 0UntagResource 1pdateApplication",
  iotfleetwise: "0AssociateVehicleFleet 0CreateCampaign 6DecoderManifest 6Fleet 6ModelManifest 6SignalCatalog 7tateTemplate 6Vehicle 0DeleteCampaign 6DecoderManifest 6Fleet 6ModelManifest 6SignalCatalog 7tateTemplate 6Vehicle 1isassociateVehicleFleet 0GenerateCommandPayload 2tCampaign 3DecoderManifest 3EncryptionConfiguration 3Fleet 3LoggingOptions 3ModelManifest 3RegisterAccountStatus 3SignalCatalog 4tateTemplate 3Vehicle aStatus 0ImportDecoderManifest 6SignalCatalog 0ListCampaigns 4DecoderManifestNetworkInterfaces jSignals js 4Fleets aForVehicle 4ModelManifestNodes hs 4SignalCatalogNodes hs 5tateTemplates 4TagsForResource 4Vehicles cInFleet 0PutEncryptionConfiguration 3LoggingOptions 0RegisterAccount 0TagResource 0UntagResource 1pdateCampaign 6DecoderManifest 6Fleet 6ModelManifest 6SignalCatalog 7tateTemplate 6Vehicle",
  iotjobsdata: "0DescribeJobExecution 0GetPendingJobExecutions 0StartNextPendingJobExecution 0UpdateJobExecution",
  iotmanagedintegrations: "0CreateAccountAssociation 6CloudConnector 7onnectorDestination 7redentialLocker 6Destination 6EventLogConfiguration 6ManagedThing 6NotificationConfiguration 6OtaTask dConfiguration 6ProvisioningProfile 0DeleteAccountAssociation 6CloudConnector 7onnectorDestination 7redentialLocker 6Destination 6EventLogConfiguration 6ManagedThing 6NotificationConfiguration 6OtaTask dConfiguration 6ProvisioningProfile 2registerAccountAssociation 0GetAccountAssociation 3CloudConnector 4onnectorDestination 4redentialLocker 4ustomEndpoint 3DefaultEncryptionConfiguration 5stination 5viceDiscovery 3EventLogConfiguration 3HubConfiguration 3ManagedThing fCapabilities gertificate gonnectivityData fMetaData fState 3NotificationConfiguration 3OtaTask aConfiguration 3ProvisioningProfile 3RuntimeLogConfiguration 3SchemaVersion 0ListAccountAssociations 4CloudConnectors 5onnectorDestinations 5redentialLockers 4Destinations 6viceDiscoveries 5iscoveredDevices 4EventLogConfigurations 4ManagedThingAccountAssociations gSchemas gs 4NotificationConfigurations 4OtaTaskConfigurations bExecutions bs 4ProvisioningProfiles 4SchemaVersions 4TagsForResource 0PutDefaultEncryptionConfiguration 3HubConfiguration 3RuntimeLogConfiguration 0RegisterAccountAssociation 8CustomEndpoint 2setRuntimeLogConfiguration 0SendConnectorEvent 4ManagedThingCommand 1tartAccountAssociationRefresh 5DeviceDiscovery 0TagResource 0UntagResource 1pdateAccountAssociation 6CloudConnector 7onnectorDestination 6Destination 6EventLogConfiguration 6ManagedThing 6NotificationConfiguration 6OtaTask",
  iotsitewise: "0AssociateAssets 9TimeSeriesToAssetProperty 0BatchAssociateDataSegmentsToDataset eProjectAssets 5DeleteDatasetDataSegments 6isassociateDataSegmentsFromDataset hProjectAssets 5GetAssetPropertyAggregates lValue qHistory 5PutAssetPropertyValue 0CancelEnrichmentJob 6PipelineExecution 6Query 1reateAccessPolicy 7pplication 7sset bModel gCompositeModel 6BulkImportJob 6ComputationModel 6Dashboard 8taset dExportJob 6EnrichmentJob 6Gateway 6Pipeline 7ortal 7roject 6Task 6Workspace 0DeleteAccessPolicy 7pplication 7sset bModel gCompositeModel gInterfaceRelationship 6ComputationModel 6Dashboard 8taset 6Gateway 6Pipeline 7ortal 7roject 6Task 7imeSeries 6Workspace 2scribeAccessPolicy ation 9pplication 9sset dCompositeModel dModel iCompositeModel iInterfaceRelationship dProperty 8BulkImportJob 8ComputationModel oExecutionSummary 8Dashboard ataset fExportJob 9efaultEncryptionConfiguration 8EnrichmentJob 9xecution 8Gateway fCapabilityConfiguration 8LoggingOptions 8Pipeline gExecution 9ortal 9roject 8Query 8Search 9torageConfiguration 8Task 9imeSeries 8Workspace 1isassociateAssets cTimeSeriesFromAssetProperty 0EnableSiteWiseIntegration 1xecuteAction 7Query 0GetAssetPropertyAggregates gValue lHistory 3CaptureData 3InterpolatedAssetPropertyValues 3QueryResults 3SearchResults 0InvokeAssistant 0ListAccessPolicies 6tions 5pplications 5ssetModelCompositeModels eProperties es 9Properties 9Relationships 9s 7ociatedAssets 4BulkImportJobs 4CompositionRelationships 8utationModelDataBindingUsages kResolveToResources ks 4Dashboards 6tasetDataSegmentRelationships ms bExportJobs bs 4EnrichmentJobs 5xecutions 4Gateways 4InterfaceRelationships 4PipelineExecutions cs 5ortals 5rojectAssets bs 4Queries 4Searches 4TagsForResource 6sks 5imeSeries 4Workspaces 0PutAssetModelInterfaceRelationship 3DefaultEncryptionConfiguration 3LoggingOptions 3StorageConfiguration 0StartPipelineExecution 5Query 5Search 0TagResource 0UntagResource 1pdateAccessPolicy 7sset bModel gCompositeModel gPropertyRouting bProperty 6ComputationModel 6Dashboard 8taset 6Gateway dCapabilityConfiguration 6Pipeline 7ortal 7roject 6Task 6Workspace",
  iottwinmaker: "0BatchPutPropertyValues 0CancelMetadataTransferJob 1reateComponentType 6Entity 6MetadataTransferJob 6Scene 7yncJob 6Workspace 0DeleteComponentType 6Entity 6Scene 7yncJob 6Workspace 0ExecuteQuery 0GetComponentType 3Entity 3MetadataTransferJob 3PricingPlan 5opertyValue gHistory 3Scene 4yncJob 3Workspace 0ListComponentTypes ds 4Entities 4MetadataTransferJobs 4Properties 4Scenes 5yncJobs 8Resources 4TagsForResource 4Workspaces 0TagResource 0UntagResource 1pdateComponentType 6Entity 6PricingPlan 6Scene 6Workspace",
  iotwireless: "0AssociateAwsAccountWithPartnerAccount 9MulticastGroupWithFuotaTask 9WirelessDeviceWithFuotaTask rMulticastGroup rThing hGatewayWithCertificate sThing 0CancelMulticastGroupSession 1reateDestination 8viceProfile 6FuotaTask 6MulticastGroup 6NetworkAnalyzerConfiguration 6ServiceProfile 6WirelessDevice eGateway lTask pDefinition 0DeleteDestination 8viceProfile 6FuotaTask 6MulticastGroup 6NetworkAnalyzerConfiguration 6QueuedMessages 6ServiceProfile 6WirelessDevice kImportTask eGateway lTask pDefinition 2registerWirelessDevice 1isassociateAwsAccountFromPartnerAccount cMulticastGroupFromFuotaTask cWirelessDeviceFromFuotaTask uMulticastGroup uThing kGatewayFromCertificate vThing 0GetDestination 5viceProfile 3EventConfigurationByResourceTypes 3FuotaTask 3LogLevelsByResourceTypes 3MetricConfiguration 9s 4ulticastGroup hSession 3NetworkAnalyzerConfiguration 3PartnerAccount 4osition bConfiguration bEstimate 3ResourceEventConfiguration bLogLevel bPosition 3ServiceEndpoint aProfile 3WirelessDevice hImportTask hStatistics bGateway iCertificate iFirmwareInformation iStatistics iTask mDefinition 0ListDestinations 6viceProfiles asForWirelessDeviceImportTask 4EventConfigurations 4FuotaTasks 4MulticastGroups jByFuotaTask 4NetworkAnalyzerConfigurations 4PartnerAccounts 5ositionConfigurations 4QueuedMessages 4ServiceProfiles 4TagsForResource 4WirelessDeviceImportTasks is cGatewayTaskDefinitions js 0PutPositionConfiguration 3ResourceLogLevel 0ResetAllResourceLogLevels 5ResourceLogLevel 0SendDataToMulticastGroup aWirelessDevice 1tartBulkAssociateWirelessDeviceWithMulticastGroup 9DisassociateWirelessDeviceFromMulticastGroup 5FuotaTask 5MulticastGroupSession 5NetworkAnalyzerStream 5SingleWirelessDeviceImportTask 5WirelessDeviceImportTask 0TagResource 1estWirelessDevice 0UntagResource 1pdateDestination 6EventConfigurationByResourceTypes 6FuotaTask 6LogLevelsByResourceTypes 6MetricConfiguration 7ulticastGroup 6NetworkAnalyzerConfiguration 6PartnerAccount 7osition 6ResourceEventConfiguration ePosition 6WirelessDevice kImportTask eGateway",
  iq: "0AcceptCall 1pprovePaymentRequest 8roposal 1rchiveConversation 0CompleteProposal 1reateConversation 6Expert 6Listing 6MilestoneProposal 6PaymentRequest 7roject 6Request 6ScheduledProposal 7eller 6UpfrontProposal 0DeclineCall 2leteAttachment 1isableIndividualPublicProfile 1ownloadAttachment 0EnableIndividualPublicProfile 2dCall 0GetBuyer 3Call 4hatInfo 7Messages 7Token 4ompanyChatMessages aProfile 5nversation 3Expert 3Listing 3MarketplaceSeller 3PaymentRequest 4roposal 3Request 5view 0HideRequest 0InitiateCall 0LinkAwsCertification 2stAttachments 4Conversations 4ExpertAccessLogs 4Listings 4PaymentRequests 5roposals 4Requests 6views 0MarkChatMessageRead 0RejectPaymentRequest 7roposal 0SendCompanyChatMessage 4IndividualChatMessage 0UnarchiveConversation 2linkAwsCertification 1pdateCompanyProfile 8nversationMembers 6Expert 6Listing 6Request 2loadAttachment 0WithdrawPaymentRequest 9roposal 1riteReview",
  "iq-permission": "0ApproveAccessGrant 7PermissionRequest 1ssumePermissionRole 0CreatePermissionRequest 0GetPermissionRequest 0ListPermissionRequests 0RejectPermissionRequest 2vokePermissionRequest 0WithdrawPermissionRequest",
  ivs: "0BatchGetChannel 8StreamKey 5StartViewerSessionRevocation 0CreateAdConfiguration 6Channel 6EncoderConfiguration 6IngestConfiguration 6ParticipantToken 7laybackRestrictionPolicy 6RecordingConfiguration 6Stage 8orageConfiguration 8reamKey 0DeleteAdConfiguration 6Channel 6EncoderConfiguration 6IngestConfiguration 6PlaybackKeyPair eRestrictionPolicy 7ublicKey 6RecordingConfiguration 6Stage 8orageConfiguration 8reamKey 1isconnectParticipant 0GetAdConfiguration 3Channel 4omposition 3EncoderConfiguration 3IngestConfiguration 3Participant 4laybackKeyPair bRestrictionPolicy 4ublicKey 3RecordingConfiguration 3Stage 8Session 5orageConfiguration 5ream 9Key 9Session 0ImportPlaybackKeyPair 7ublicKey 1nsertAdBreak 0ListAdConfigurations 4Channels 5ompositions 4EncoderConfigurations 4IngestConfigurations 4ParticipantEvents fReplicas fs 5laybackKeyPairs cRestrictionPolicies 5ublicKeys 4RecordingConfigurations 4StageSessions 9s 6orageConfigurations 6reamKeys aSessions as 4TagsForResource 0PutMetadata 0StartComposition 5ParticipantReplication 5ViewerSessionRevocation 2opComposition 4ParticipantReplication 4Stream 0TagResource 0UntagResource 1pdateAdConfiguration 6Channel 6IngestConfiguration 6PlaybackRestrictionPolicy 6Stage",
  ivschat: "0CreateChatToken 6LoggingConfiguration 6Room 0DeleteLoggingConfiguration 6Message 6Room 1isconnectUser 0GetLoggingConfiguration 3Room 0ListLoggingConfigurations 4Rooms 4TagsForResource 0SendEvent 0TagResource 0UntagResource 1pdateLoggingConfiguration 6Room",
  kafka: "0BatchAssociateScramSecret 5DisassociateScramSecret 0CreateChannel 7luster dV2 7onfiguration 6Replicator 6Topic 6VpcConnection 0DeleteChannel 7luster dPolicy 7onfiguration 6Replicator 6Topic 6VpcConnection 2scribeChannel 9luster fOperation oV2 fV2 9onfiguration lRevision 8Replicator 8Topic dPartitions 8VpcConnection 0GetBootstrapBrokers 3ClusterPolicy 4ompatibleKafkaVersions 0ListChannels 5lientVpcConnections 6usterOperations lV2 bs cV2 5onfigurationRevisions hs 4KafkaVersions 4Nodes 4Replicators 4ScramSecrets 4TagsForResource 5opics 4VpcConnections 0PutClusterPolicy 0RebootBroker 2jectClientVpcConnection 0TagResource 0UntagResource 1pdateBrokerCount cStorage cType 6Channel 7lusterConfiguration dKafkaVersion 7onfiguration 9nectivity 6Monitoring 6Rebalancing 8plicationInfo 6Security 7torage 6Topic",
  "kafka-cluster": "0AlterCluster cDynamicConfiguration 5Group 5Topic aDynamicConfiguration 6ransactionalId 0Connect 1reateTopic 0DeleteGroup 6Topic 2scribeCluster fDynamicConfiguration 8Group 8Topic dDynamicConfiguration 9ransactionalId 0ReadData 0WriteData 9Idempotently",
  kafkaconnect: "0CreateConnector 7ustomPlugin 6WorkerConfiguration 0DeleteConnector 7ustomPlugin 6WorkerConfiguration 2scribeConnector hOperation 9ustomPlugin 8WorkerConfiguration 0ListConnectorOperations ds 5ustomPlugins 4TagsForResource 4WorkerConfigurations 0TagResource 0UntagResource 1pdateConnector",
  kendra: "0AssociateEntitiesToExperience 9PersonasToEntities 0BatchDeleteDocument bFeaturedResultsSet 5GetDocumentStatus 5PutDocument 0ClearQuerySuggestions 1reateAccessControlConfiguration 6DataSource 6Experience 6Faq 7eaturedResultsSet 6Index 6QuerySuggestionsBlockList 6Thesaurus 0DeleteAccessControlConfiguration 6DataSource 6Experience 6Faq 6Index 6PrincipalMapping 6QuerySuggestionsBlockList 6Thesaurus 2scribeAccessControlConfiguration 8DataSource 8Experience 8Faq 9eaturedResultsSet 8Index 8PrincipalMapping 8QuerySuggestionsBlockList oConfig 8Thesaurus 1isassociateEntitiesFromExperience cPersonasFromEntities 0GetQuerySuggestions 3Snapshots 0ListAccessControlConfigurations 4DataSourceSyncJobs es 4EntityPersonas 5xperienceEntities es 4Faqs 5eaturedResultsSets 4GroupsOlderThanOrderingId 4Indices 4QuerySuggestionsBlockLists 4TagsForResource 5hesauri 0PutPrincipalMapping 0Query 0Retrieve 0StartDataSourceSyncJob 2opDataSourceSyncJob 1ubmitFeedback 0TagResource 0UntagResource 1pdateAccessControlConfiguration 6DataSource 6Experience 6FeaturedResultsSet 6Index 6QuerySuggestionsBlockList mConfig 6Thesaurus",
  "kendra-ranking": "0CreateRescoreExecutionPlan 0DeleteRescoreExecutionPlan 2scribeRescoreExecutionPlan 0ListRescoreExecutionPlans 4TagsForResource 0Rescore 0TagResource 0UntagResource 1pdateRescoreExecutionPlan",
  kinesis: "0AddTagsToStream 1ssociateStreamsWithChannel 0CreateChannel 6Stream 0DecreaseStreamRetentionPeriod 2leteChannel 6ResourcePolicy 6Stream 2registerStreamConsumer 2scribeAccountSettings 8Channel 8Limits 8Stream eConsumer eSummary 1isableEnhancedMonitoring 0EnableEnhancedMonitoring 0GetRecords 5sourcePolicy 3ShardIterator 0IncreaseStreamRetentionPeriod 2jectApiError 0ListChannels 4Shards 5treamConsumers as 4TagsForResource bStream 0MergeShards 0PutRecord 9s 5sourcePolicy 0RegisterStreamConsumer 2moveTagsFromStream 0SplitShard 1tartStreamEncryption 2opStreamEncryption 1ubscribeToShard 0TagResource 0UntagResource 1pdateAccountSettings 6Channel 6MaxRecordSize 6ShardCount 7treamMode cRecordDistributionStrategy cWarmThroughput",
  kinesisanalytics: "0AddApplicationCloudWatchLoggingOption eInput jProcessingConfiguration eOutput eReferenceDataSource eVpcConfiguration 0CreateApplication hPresignedUrl hSnapshot 0DeleteApplication hCloudWatchLoggingOption hInputProcessingConfiguration hOutput hReferenceDataSource hSnapshot hVpcConfiguration 2scribeApplication jOperation jSnapshot jVersion 1iscoverInputSchema 0GetApplicationState 0ListApplicationOperations fSnapshots fVersions fs 4TagsForResource 0RollbackApplication 0StartApplication 2opApplication 0TagResource 0UntagResource 1pdateApplication hMaintenanceConfiguration",
  kinesisvideo: "0ConnectAsMaster 9Viewer 1reateSignalingChannel 7tream 0DeleteEdgeConfiguration 6SignalingChannel 7tream 2scribeEdgeConfiguration 8ImageGenerationConfiguration 8MappedResourceConfiguration 9ediaStorageConfiguration 8NotificationConfiguration 8SignalingChannel 9tream eStorageConfiguration 0GetClip 3DASHStreamingSessionURL 4ataEndpoint 3HLSStreamingSessionURL 3IceServerConfig 4mages 3Media 8ForFragmentList 3SignalingChannelEndpoint 0JoinStorageSession iAsViewer 0ListEdgeAgentConfigurations 4Fragments 4SignalingChannels 5treams 4TagsForResource bStream 0PutMedia 0SendAlexaOfferToMaster 1tartEdgeConfigurationUpdate 0TagResource 3Stream 0UntagResource 5Stream 1pdateDataRetention 6ImageGenerationConfiguration 6MediaStorageConfiguration 6NotificationConfiguration 6SignalingChannel 7tream cStorageConfiguration",
  kms: "0CancelKeyDeletion 1onnectCustomKeyStore 1reateAlias 6CustomKeyStore 6Grant 6Key 0Decrypt 2leteAlias 6CustomKeyStore 6ImportedKeyMaterial 2riveSharedSecret 2scribeCustomKeyStores 8Key 1isableKey aRotation 3connectCustomKeyStore 0EnableKey 9Rotation 2crypt 0GenerateDataKey fPair jWithoutPlaintext fWithoutPlaintext 8Mac 8Random 2tKeyLastUsage 6Policy 6RotationStatus 3ParametersForImport 4ublicKey 0ImportKeyMaterial 0ListAliases 4Grants 4KeyPolicies 7Rotations 7s 4ResourceTags 6tirableGrants 0PutKeyPolicy 0ReEncryptFrom 9To 2plicateKey 2tireGrant 2vokeGrant 1otateKeyOnDemand 0ScheduleKeyDeletion 1ign 1ynchronizeMultiRegionKey 0TagResource 0UntagResource 1pdateAlias 6CustomKeyStore 6KeyDescription 6PrimaryRegion 0Verify 6Mac",
  lakeformation: "0AddLFTagsToResource 0BatchGrantPermissions 5RevokePermissions 0CancelTransaction 1ommitTransaction 1reateDataCellsFilter 6LFTag bExpression 7akeFormationIdentityCenterConfiguration jOptIn 0DeleteDataCellsFilter 6LFTag bExpression 7akeFormationIdentityCenterConfiguration jOptIn 6ObjectsOnCancel 2registerResource 2scribeLakeFormationIdentityCenterConfiguration 8Resource 8Transaction 0ExtendTransaction 0GetDataAccess 7CellsFilter 7LakePrincipal bSettings 3EffectivePermissionsForPath 3LFTag 8Expression 3QueryState cistics 3ResourceLFTags 3TableObjects 4emporaryGluePartitionCredentials gTableCredentials 3WorkUnitResults bs 1rantPermissions 0ListDataCellsFilter 4LFTagExpressions 9s 5akeFormationOptIns 4Permissions 4Resources 4TableStorageOptimizers 5ransactions 0PutDataLakeSettings 0RegisterResource gWithPrivilegedAccess 2moveLFTagsFromResource 2vokePermissions 0SearchDatabasesByLFTags 6TablesByLFTags 1tartQueryPlanning 5Transaction 0UpdateDataCellsFilter 6LFTag bExpression 7akeFormationIdentityCenterConfiguration 6Resource 6TableObjects bStorageOptimizer",
  lambda: "0AddLayerVersionPermission 3Permission 0CheckpointDurableExecution 1onnectMicrovm 1reateAlias 6CapacityProvider 7odeSigningConfig 6EventSourceMapping 6Function eUrlConfig 6MicrovmAuthToken dImage dShellAuthToken 6NetworkConnector 0DeleteAlias 6CapacityProvider 7odeSigningConfig 6EventSourceMapping 6Function eCodeSigningConfig gncurrency eEventInvokeConfig eUrlConfig 6LayerVersion 6MicrovmImage iVersion 6NetworkConnector 6ProvisionedConcurrencyConfig 6ResourcePolicy 1isableReplication 0EnableReplication 0GetAccountSettings 4lias 3CapacityProvider 4odeSigningConfig 3DurableExecution jHistory jState 3EventSourceMapping 3Function bCodeSigningConfig dncurrency efiguration bEventInvokeConfig bRecursionConfig bScalingConfig bUrlConfig 3LayerVersion fPolicy 3Microvm aImage fBuild fVersion 3NetworkConnector 3Policy 4rovisionedConcurrencyConfig 3ResourcePolicy 4untimeManagementConfig 0InvokeAsync 6Function eUrl 0ListAliases 4CapacityProviders 5odeSigningConfigs 4DurableExecutionsByFunction 4EventSourceMappings 4FunctionEventInvokeConfigs cUrlConfigs cVersionsByCapacityProvider cs dByCodeSigningConfig 4LayerVersions 9s 4ManagedMicrovmImageVersions ns 5icrovmImageBuilds gVersions gs bs 4NetworkConnectors 4ProvisionedConcurrencyConfigs 4Tags 4VersionsByFunction 0PassCapacityProvider 4NetworkConnector 1ublishLayerVersion 7Version 2tFunctionCodeSigningConfig dncurrency bEventInvokeConfig bRecursionConfig bScalingConfig 3ProvisionedConcurrencyConfig 3ResourcePolicy 4untimeManagementConfig 0RemoveLayerVersionPermission 6Permission 2sumeMicrovm 1unMicrovm 0SendDurableExecutionCallbackFailure sHeartbeat sSuccess 1topDurableExecution 1uspendMicrovm 0TagResource 1erminateMicrovm 0UntagResource 1pdateAlias 6CapacityProvider 7odeSigningConfig 6EventSourceMapping 6FunctionCode iSigningConfig gnfiguration eEventInvokeConfig eUrlConfig 6MicrovmImage iVersion 6NetworkConnector",
  launchwizard: "0CreateAdditionalNode 6Deployment 6SettingsSet 0DeleteAdditionalNode 7pp 6Deployment 6SettingsSet 2scribeAdditionalNode 8ProvisionedApp hingEvents 8SettingsSet 0GetDeployment dPatternVersion 3InfrastructureSuggestion 4pAddress 3ResourceCostEstimate bRecommendation 3SettingsSet 3Workload bAsset gs bDeploymentPattern 0ListAdditionalNodes 5llowedResources 4DeploymentEvents ePatternVersions es 4ProvisionedApps 4ResourceCostEstimates 4SettingsSets 4TagsForResource 4WorkloadDeploymentOptions mPatterns cs 0PutSettingsSet 0StartProvisioning 0TagResource 0UntagResource 1pdateDeployment 6SettingsSet",
  lex: "0BatchCreateCustomVocabularyItem 5DeleteCustomVocabularyItem 5UpdateCustomVocabularyItem 1uildBotLocale 0CreateBot 9Alias 9Channel 9Locale 9Replica 9Version 6CustomVocabulary 6Export 6Intent cVersion 6ResourcePolicy kStatement 6Slot aType eVersion 6TestSet dDiscrepancyReport 6UploadUrl 0DeleteBot 9Alias analyzerRecommendation 9Channel gAssociation 9Locale 9Replica 9Version 6CustomVocabulary 6Export 6Import 7ntent cVersion 6ResourcePolicy kStatement 6Session 7lot aType eVersion 6TestSet 6Utterances 2scribeBot bAlias cnalyzerRecommendation bChannel bLocale bRecommendation dplica dsourceGeneration bVersion 8CustomVocabulary oMetadata 8Export 8Import 9ntent 8ResourcePolicy 8Slot cType 8TestExecution cSet fDiscrepancyReport fGeneration 0GenerateBotElement 2tBot 6Alias bes 6ChannelAssociation os 6Versions 6s 4uiltinIntent gs aSlotTypes 3Export 3Import 4ntent 9Versions 9s 3Migration cs 3Session 4lotType bVersions bs 3TestExecutionArtifactsUrl 3UtterancesView 0ListAggregatedUtterances 4BotAliasReplicas ces 8nalyzerRecommendations 7Channels 7Locales 7Recommendations 9plicas 9sourceGenerations 7VersionReplicas es 7s 5uiltInIntents bSlotTypes 4CustomVocabularyItems 4Exports 4Imports 5ntentMetrics aPaths aStageMetrics as 4RecommendedIntents 4SessionAnalyticsData bMetrics 5lotTypes 8s 4TagsForResource 5estExecutionResultItems hs 8SetRecords bs 0PostContent 4Text 1utBot 6Alias 3Intent 3Session 4lotType 0RecognizeText 9Utterance 0SearchAssociatedTranscripts 1tartBotAnalyzer 8Recommendation asourceGeneration 5Conversation 5Import 5Migration 5TestExecution 9SetGeneration 2opBotAnalyzer 7Recommendation 0TagResource 0UntagResource 1pdateBot 9Alias 9Locale 9Recommendation 6CustomVocabulary 6Export 6Intent 6ResourcePolicy 6Slot aType 6TestSet",
  "license-manager": "0AcceptGrant 0CheckInLicense 5outBorrowLicense 8License 1reateGrant bVersion 6License dAssetGroup iRuleset dConfiguration gversionTaskForResource dManagerReportGenerator dVersion 6Token 0DeleteGrant 6License dAssetGroup iRuleset dConfiguration dManagerReportGenerator 6Token 0ExtendLicenseConsumption 0GetAccessToken 3Grant 3License aAssetGroup fRuleset aConfiguration dversionTask aManagerReportGenerator aUsage 3ServiceSettings 0ListAssetsForLicenseAssetGroup 7ociationsForLicenseConfiguration 4DistributedGrants 4FailuresForLicenseConfigurationOperations 4LicenseAssetGroups gRulesets bConfigurations pForOrganization eversionTasks bManagerReportGenerators bSpecificationsForResource bVersions bs 4ReceivedGrants iForOrganization cLicenses kForOrganization 6sourceInventory 4TagsForResource 5okens 4UsageForLicenseConfiguration 0RejectGrant 0TagResource 0UntagResource 1pdateLicenseAssetGroup iRuleset dConfiguration dManagerReportGenerator dSpecificationsForResource 6ServiceSettings",
  "license-manager-linux-subscriptions": "0DeregisterSubscriptionProvider 0GetRegisteredSubscriptionProvider 3ServiceSettings 0ListLinuxSubscriptionInstances ls 4RegisteredSubscriptionProviders 4TagsForResource 0RegisterSubscriptionProvider 0TagResource 0UntagResource 1pdateServiceSettings",
  "license-manager-user-subscriptions": "0AssociateUser 0CreateLicenseServerEndpoint 0DeleteLicenseServerEndpoint 2registerIdentityProvider 1isassociateUser 0ListIdentityProviders 5nstances 4LicenseServerEndpoints 4ProductSubscriptions 4TagsForResource 4UserAssociations 0RegisterIdentityProvider 0StartProductSubscription 2opProductSubscription 0TagResource 0UntagResource 1pdateIdentityProviderSettings",
  lightsail: "0AllocateStaticIp 1ttachCertificateToDistribution 6Disk 6InstancesToLoadBalancer 6LoadBalancerTlsCertificate 6StaticIp 0CloseInstancePublicPorts 1opySnapshot 1reateBucket cAccessKey 6Certificate 7loudFormationStack 7ontactMethod binerService mDeployment mRegistryLogin 6Disk aFromSnapshot aSnapshot 9tribution 7omain cEntry 6GUISessionAccessDetails 6InstanceSnapshot es fFromSnapshot 6KeyPair 6LoadBalancer iTlsCertificate 6RelationalDatabase oFromSnapshot oSnapshot 0DeleteAlarm 7utoSnapshot 6Bucket cAccessKey 6Certificate 7ontactMethod binerImage fService 6Disk aSnapshot 9tribution 7omain cEntry 6Instance eSnapshot 6KeyPair 7nownHostKeys 6LoadBalancer iTlsCertificate 6RelationalDatabase oSnapshot 2tachCertificateFromDistribution 6Disk 6InstancesFromLoadBalancer 6StaticIp 1isableAddOn 1ownloadDefaultKeyPair 0EnableAddOn 1xportSnapshot 0GetActiveNames 4larms 4utoSnapshots 3Blueprints 4ucketAccessKeys 9Bundles 9MetricData 9s 5ndles 3Certificates 4loudFormationStackRecords 4ontactMethods 8inerAPIMetadata cImages cLog cServiceDeployments jMetricData jPowers js 5stEstimate 3Disk 7Snapshot fs 7s 6tributionBundles fLatestCacheReset fMetricData fs 4omain 9s 3ExportSnapshotRecords 3Instance bAccessDetails bMetricData bPortStates bSnapshot js ctate bs 3KeyPair as 3LoadBalancer fMetricData fTlsCertificates iPolicies fs 3Operation cs dForResource 3Regions 5lationalDatabase lBlueprints mundles lEvents lLogEvents oStreams lMasterUserPassword metricData lParameters lSnapshot ts ls 3SetupHistory 4taticIp bs 0ImportKeyPair 1sVpcPeered 0OpenInstancePublicPorts 0PeerVpc 1utAlarm 3InstancePublicPorts 0RebootInstance 6RelationalDatabase 2gisterContainerImage 2leaseStaticIp 2setDistributionCache 0SendContactMethodVerification 2tIpAddressType 3ResourceAccessForBucket 3upInstanceHttps 1tartGUISession 5Instance 5RelationalDatabase 2opGUISession 4Instance 4RelationalDatabase 0TagResource 1estAlarm 0UnpeerVpc 2tagResource 1pdateBucket cBundle 6ContainerService 6Distribution iBundle 7omainEntry 6InstanceMetadataOptions 6LoadBalancerAttribute 6RelationalDatabase oParameters",
  logs: "0AssociateKmsKey 9SourceToS3TableIntegration 0CallWithBearerToken 2ncelExportTask 6ImportTask 1reateDelivery 6ExportTask 6ImportTask 6LogAnomalyDetector 9Delivery 9Group 9Stream 8okupTable 6ScheduledQuery 0DeleteAccountPolicy 6DataProtectionPolicy 7elivery eDestination pPolicy eSource 8stination 6IndexPolicy 8tegration 6LogAnomalyDetector 9Delivery 9Group 9Stream 8okupTable 6MetricFilter 6PipelineRule 6QueryDefinition 6ResourcePolicy 8tentionPolicy 6ScheduledQuery 7ubscriptionFilter 7yslogConfiguration 6Transformer 2scribeAccountPolicies 8ConfigurationTemplates 8Deliveries fyDestinations gSources astinations 8ExportTasks 8FieldIndexes 8ImportTaskBatches is 9ndexPolicies 8LogGroups bStreams aokupTables 8MetricFilters 8Queries cyDefinitions 8ResourcePolicies 8SubscriptionFilters 1isassociateKmsKey cSourceFromS3TableIntegration 0FilterLogEvents 0GetDataProtectionPolicy 4elivery bDestination mPolicy bSource 3Integration 3LogAnomalyDetector 6Delivery 6Events 6Fields 6GroupFields 6Record 5okupTable 3QueryResults 3ScheduledQuery hHistory 4torageTierPolicy 3Transformer 0IntegrateWithDataset dS3Table 0Link 2stAggregateLogGroupSummaries 5nomalies 4EntitiesForLogGroup 4Integrations 4LogAnomalyDetectors 7Deliveries 7Groups dForEntity gQuery 4ScheduledQueries 5ourcesForS3TableIntegration 5yslogConfigurations 4TagsForResource 8LogGroup 0ProcessWithPipeline 1utAccountPolicy 3BearerTokenAuthentication 3DataProtectionPolicy 4eliveryDestination mPolicy bSource 5stination ePolicy 3IndexPolicy 5tegration 3LogEvents 6GroupDeletionProtection 3MetricFilter 3PipelineRule 3QueryDefinition 3ResourcePolicy 5tentionPolicy 3StorageTierPolicy 4ubscriptionFilter 4yslogConfiguration 3Transformer 0StartLiveTail 5Query 2opLiveTail 4Query 0TagLogGroup 3Resource 1estMetricFilter 4Transformer 0Unmask 2tagLogGroup 5Resource 1pdateAnomaly 6DeliveryConfiguration 6LogAnomalyDetector 9Delivery 8okupTable 6ScheduledQuery",
  lookoutequipment: "0CreateDataset 6InferenceScheduler 6Label bGroup 6Model 6RetrainingScheduler 0DeleteDataset 6InferenceScheduler 6Label bGroup 6Model 6ResourcePolicy 8trainingScheduler 2scribeDataIngestionJob cset 8InferenceScheduler 8LabelGroup 8Model dVersion 8ResourcePolicy atrainingScheduler 8label 0ImportDataset 6ModelVersion 0ListDataIngestionJobs 8sets 4InferenceEvents executions dSchedulers 4LabelGroups 9s 4ModelVersions 9s 4RetrainingSchedulers 4SensorStatistics 4TagsForResource 0PutResourcePolicy 0StartDataIngestionJob 5InferenceScheduler 5RetrainingScheduler 2opInferenceScheduler 4RetrainingScheduler 0TagResource 0UntagResource 1pdateActiveModelVersion 6InferenceScheduler 6LabelGroup 6Model 6RetrainingScheduler",
  lookoutmetrics: "0ActivateAnomalyDetector 0BackTestAnomalyDetector 0CreateAlert 7nomalyDetector 6MetricSet 0DeactivateAnomalyDetector 2leteAlert 7nomalyDetector 2scribeAlert 9nomalyDetectionExecutions lor 8MetricSet 2tectMetricSetConfig 0GetAnomalyGroup 3DataQualityMetrics 3Feedback 3SampleData 0ListAlerts 5nomalyDetectors bGroupRelatedMetrics gSummaries gTimeSeries 4MetricSets 4TagsForResource 0PutFeedback 0TagResource 0UntagResource 1pdateAlert 7nomalyDetector 6MetricSet",
  lookoutvision: "0CreateDataset 6Model 6Project 0DeleteDataset 6Model 6Project 2scribeDataset 8Model dPackagingJob 8Project 8TrialDetection 2tectAnomalies 0ListDatasetEntries 4ModelPackagingJobs 9s 4Projects 4TagsForResource 5rialDetections 0StartModel aPackagingJob 5TrialDetection 2opModel 0TagResource 0UntagResource 1pdateDatasetEntries",
  m2: "0CancelBatchJobExecution 1reateApplication 6DataSetExportTask dImportTask 7eployment 6Environment 0DeleteApplication hFromEnvironment 6Environment 0GetApplication eVersion 3BatchJobExecution 3DataSetDetails aExportTask aImportTask 4eployment 3Environment 3SignedBluinsightsUrl 0ListApplicationVersions fs 4BatchJobDefinitions cExecutions cRestartPoints 4DataSetExportHistory bImportHistory bs 5eployments 4EngineVersions 6vironments 4TagsForResource 0StartApplication 5BatchJob 2opApplication 0TagResource 0UntagResource 1pdateApplication 6Environment",
  machinelearning: "0AddTags 0CreateBatchPrediction 6DataSourceFromRDS ledshift kS3 6Evaluation 6MLModel 6RealtimeEndpoint 0DeleteBatchPrediction 6DataSource 6Evaluation 6MLModel 6RealtimeEndpoint 6Tags 2scribeBatchPredictions 8DataSources 8Evaluations 8MLModels 8Tags 0GetBatchPrediction 3DataSource 3Evaluation 3MLModel 0Predict 0UpdateBatchPrediction 6DataSource 6Evaluation 6MLModel",
  macie2: "0AcceptInvitation 0BatchGetCustomDataIdentifiers 5UpdateAutomatedDiscoveryAccounts 0CreateAllowList 6ClassificationJob 7ustomDataIdentifier 6FindingsFilter 6Invitations 6Member 6SampleFindings 0DeclineInvitations 2leteAllowList 6CustomDataIdentifier 6FindingsFilter 6Invitations 6Member 2scribeBuckets 8ClassificationJob 8OrganizationConfiguration 1isableMacie 7OrganizationAdminAccount 4ssociateFromAdministratorAccount gMasterAccount cMember 0EnableMacie 6OrganizationAdminAccount 0GetAdministratorAccount 4llowList 4utomatedDiscoveryConfiguration 3BucketStatistics 3ClassificationExportConfiguration hScope 4ustomDataIdentifier 3FindingStatistics as bFilter bPublicationConfiguration 3InvitationsCount 3MacieSession 5sterAccount 4ember 3ResourceProfile 5vealConfiguration 3SensitiveDataOccurrences rAvailability bityInspectionTemplate 3UsageStatistics 8Totals 0ListAllowLists 5utomatedDiscoveryAccounts 4ClassificationJobs iScopes 5ustomDataIdentifiers 4Findings cFilters 4Invitations 4ManagedDataIdentifiers 5embers 4OrganizationAdminAccounts 4ResourceProfileArtifacts jDetections 4SensitivityInspectionTemplates 4TagsForResource 0PutClassificationExportConfiguration 3FindingsPublicationConfiguration 0SearchResources 0TagResource 1estCustomDataIdentifier 0UntagResource 1pdateAllowList 7utomatedDiscoveryConfiguration 6ClassificationJob kScope 6FindingsFilter 6MacieSession 7emberSession 6OrganizationConfiguration 6ResourceProfile lDetections 8vealConfiguration 6SensitivityInspectionTemplate",
  managedblockchain: "0CreateAccessor 6Member 6Network 7ode 6Proposal 0DeleteAccessor 6Member 6Node 0GET 1etAccessor 3Member 3Network 4ode 3Proposal 0Invoke 6RpcBitcoinMainnet gTestnet 9PolygonMainnet humbaiTestnet 0ListAccessors 4Invitations 4Members 4Networks 5odes 4ProposalVotes cs 4TagsForResource 0POST 0RejectInvitation 0TagResource 0UntagResource 1pdateMember 6Node 0VoteOnProposal",
  "managedblockchain-query": "0BatchGetTokenBalance 0GetAssetContract 3TokenBalance 4ransaction 0ListAssetContracts 4FilteredTransactionEvents 4TokenBalances 5ransactionEvents fs",
  mapcredits: "0ListAssociatedPrograms 4QuarterCredits bSpend",
  marketplacecommerceanalytics: "0GenerateDataSet 0StartSupportDataExport",
  mechanicalturk: "0AcceptQualificationRequest 1pproveAssignment 1ssociateQualificationWithWorker 0CreateAdditionalAssignmentsForHIT 6HIT 9Type 9WithHITType 6QualificationType 6WorkerBlock 0DeleteHIT 6QualificationType 6WorkerBlock 1isassociateQualificationFromWorker 0GetAccountBalance 4ssignment 3FileUploadURL 3HIT 3QualificationScore gType 0ListAssignmentsForHIT 4BonusPayments 4HITs 8ForQualificationType 4QualificationRequests hTypes 4ReviewPolicyResultsForHIT aableHITs 4WorkerBlocks asWithQualificationType 0NotifyWorkers 0RejectAssignment 6QualificationRequest 0SendBonus 4TestEventNotification 0UpdateExpirationForHIT 6HITReviewStatus 9TypeOfHIT 6NotificationSettings 6QualificationType",
  mediaconnect: "0AddBridgeOutputs 9Sources 3FlowMediaStreams 7Outputs 7Sources 7VpcInterfaces 1ssociateRouterNetworkInterface 0CreateBridge 6Flow 6Gateway 6RouterInput cNetworkInterface cOutput 0DeleteBridge 6Flow 6Gateway 6RouterInput cNetworkInterface cOutput 2registerGatewayInstance 2scribeBridge 8Flow cSourceMetadata iThumbnail 8Gateway fInstance 8Offering 8Reservation 1iscoverGatewayPollEndpoint 0GetRouterInput eSourceMetadata eThumbnail 9NetworkInterface 9Output 1rantFlowEntitlements 0ListBridges 4Entitlements 4Flows 4GatewayInstances bs 4Offerings 4Reservations 5outerInputs aNetworkInterfaces aOutputs 4TagsForResource 0PollGateway 1urchaseOffering 0RemoveBridgeOutput cSource 6FlowMediaStream aOutput aSource aVpcInterface 2startRouterInput dOutput 2vokeFlowEntitlement 0StartFlow 5RouterInput bOutput 2opFlow 4RouterInput aOutput 1ubmitGatewayStateChange 0TagResource 2keRouterInput 0UntagResource 1pdateBridge cOutput cSource dtate 6Flow aEntitlement aMediaStream aOutput aSource 6GatewayInstance 6RouterInput cNetworkInterface cOutput",
  mediaconvert: "0AssociateCertificate 0CancelJob 1reateJob 9Template 6Preset 6Queue 6ResourceShare 0DeleteJobTemplate 6Policy 7reset 6Queue 2scribeEndpoints 1isassociateCertificate 0GetJob 6Template 3Policy 4reset 3Queue 0ListJobTemplates 7s 4Presets 4Queues 4TagsForResource 4Versions 0Probe 1utPolicy 0SearchJobs 0TagResource 0UntagResource 1pdateJobTemplate 6Preset 6Queue",
  mediaimport: "0CreateDatabaseBinarySnapshot",
  medialive: "0AcceptInputDeviceTransfer 0BatchDelete 5Start 7op 5UpdateSchedule 0CancelInputDeviceTransfer 1laimDevice 1reateChannel dPlacementGroup 7loudWatchAlarmTemplate tGroup 8uster 6EventBridgeRuleTemplate tGroup 6Input bSecurityGroup 6Multiplex fProgram 6Network 7ode aRegistrationScript 6PartnerInput 6SdiSource 7ignalMap 6Tags 0DeleteChannel dPlacementGroup 7loudWatchAlarmTemplate tGroup 8uster 6EventBridgeRuleTemplate tGroup 6Input bSecurityGroup 6Multiplex fProgram 6Network 7ode 6Reservation 6Schedule 7diSource 7ignalMap 6Tags 2scribeAccountConfiguration 8Channel fPlacementGroup 9luster 8Input dDevice jThumbnail dSecurityGroup 8Multiplex hProgram 8Network 9ode 8Offering 8Reservation 8Schedule 9diSource 8Thumbnails 0GetCloudWatchAlarmTemplate qGroup 3EventBridgeRuleTemplate qGroup 3SignalMap 0ListAlerts 4ChannelPlacementGroups bs 5loudWatchAlarmTemplateGroups rs 6usterAlerts bs 4EventBridgeRuleTemplateGroups rs 4InputDeviceTransfers fs 9SecurityGroups 9s 4MultiplexAlerts dPrograms des 4Networks 5odes 4Offerings 4Reservations 4SdiSources 5ignalMaps 4TagsForResource 4Versions 0PollAnywhere 1urchaseOffering 0RebootInputDevice 2jectInputDeviceTransfer 2startChannelPipelines 0StartChannel 5DeleteMonitorDeployment 5InputDevice gMaintenanceWindow 5MonitorDeployment 6ultiplex 5UpdateSignalMap 2opChannel 4InputDevice 4Multiplex 1ubmitAnywhereStateChange 0TransferInputDevice 0UpdateAccountConfiguration 6Channel dClass dPlacementGroup 7loudWatchAlarmTemplate tGroup 8uster 6EventBridgeRuleTemplate tGroup 6Input bDevice bSecurityGroup 6Multiplex fProgram 6Network 7ode aState 6Reservation 6SdiSource",
  mediapackage: "0ConfigureLogs 1reateChannel 6HarvestJob 6OriginEndpoint 0DeleteChannel 6OriginEndpoint 2scribeChannel 8HarvestJob 8OriginEndpoint 0ListChannels 4HarvestJobs 4OriginEndpoints 4TagsForResource 0RotateChannelCredentials 6IngestEndpointCredentials 0TagResource 0UntagResource 1pdateChannel 6OriginEndpoint",
  "mediapackage-vod": "0ConfigureLogs 1reateAsset 6PackagingConfiguration fGroup 0DeleteAsset 6PackagingConfiguration fGroup 2scribeAsset 8PackagingConfiguration hGroup 0ListAssets 4PackagingConfigurations dGroups 4TagsForResource 0TagResource 0UntagResource 1pdatePackagingGroup",
  mediapackagev2: "0CancelHarvestJob 1reateChannel dGroup 6HarvestJob 6OriginEndpoint 0DeleteChannel dGroup dPolicy 6OriginEndpoint kPolicy 0GetChannel aGroup aPolicy 3HarvestJob 4eadObject 3Object 4riginEndpoint hPolicy 0HarvestObject 0ListChannelGroups bs 4HarvestJobs 4OriginEndpoints 4TagsForResource 0PutChannelPolicy 3Object 4riginEndpointPolicy 0ResetChannelState 5OriginEndpointState 0TagResource 0UntagResource 1pdateChannel dGroup 6OriginEndpoint",
  mediastore: "0CreateContainer 0DeleteContainer fPolicy 8rsPolicy 6LifecyclePolicy 6MetricPolicy 6Object 2scribeContainer 8Object 0GetContainerPolicy 5rsPolicy 3LifecyclePolicy 3MetricPolicy 3Object 0ListContainers 4Items 4TagsForResource 0PutContainerPolicy 5rsPolicy 3LifecyclePolicy 3MetricPolicy 3Object 0StartAccessLogging 2opAccessLogging 0TagResource 0UntagResource",
  mediatailor: "0ConfigureLogsForChannel gPlaybackConfiguration 1reateChannel 6LiveSource 6PrefetchSchedule 8ogram 6SourceLocation 6VodSource 0DeleteChannel dPolicy 6LiveSource 6PlaybackConfiguration 7refetchSchedule 8ogram 6SourceLocation 6VodSource 2scribeChannel 8LiveSource 8Program 8SourceLocation 8VodSource 0GetChannelPolicy aSchedule 3PlaybackConfiguration 4refetchSchedule 0ListAlerts 4Channels 4LiveSources 4PlaybackConfigurations 5refetchSchedules 4SourceLocations 4TagsForResource 4VodSources 0PutChannelPolicy 3PlaybackConfiguration 0StartChannel 2opChannel 0TagResource 0UntagResource 1pdateChannel 6LiveSource 6Program 6SourceLocation 6VodSource",
  "medical-imaging": "0CopyImageSet 1reateDatastore 0DeleteDatastore 6ImageSet 0GetDICOMBulkdata 8ImportJob 9nstance gFrames gMetadata 8SeriesMetadata 4atastore 3ImageFrame 8Set bMetadata 0ListDICOMImportJobs 5atastores 4ImageSetVersions 4TagsForResource 0SearchDICOMInstances bSeries ctudies 6ImageSets 1tartDICOMImportJob 2oreDICOM aStudy 0TagResource 0UntagResource 1pdateImageSetMetadata",
  memorydb: "0BatchUpdateCluster 0Connect 2pySnapshot 1reateAcl 6Cluster 6MultiRegionCluster 6ParameterGroup 6Snapshot 7ubnetGroup 6User 0DeleteAcl 6Cluster 6MultiRegionCluster 6ParameterGroup 6Snapshot 7ubnetGroup 6User 2scribeAcls 8Clusters 8EngineVersions 9vents 8MultiRegionClusters jParameterGroups ss 8ParameterGroups hs 8ReservedNodes lOfferings 8ServiceUpdates 9napshots 9ubnetGroups 8Users 0FailoverShard 0ListAllowedMultiRegionClusterUpdates bNodeTypeUpdates 4Tags 0PauseMultiRegionClusterReplication 1urchaseReservedNodesOffering 0ResetParameterGroup 0TagResource 0UntagResource 1pdateAcl 6Cluster 6MultiRegionCluster 6ParameterGroup 6SubnetGroup 6User",
  mgh: "0AcceptConnection 1ssociateAutomationUnitRole 9CreatedArtifact 9DiscoveredResource 9SourceResource 0BatchAssociateIamRoleWithConnection 5DisassociateIamRoleFromConnection 0CreateAutomationRun gUnit 6HomeRegionControl 6ProgressUpdateStream 0DeleteAutomationRun gUnit 6Connection 6HomeRegionControl 6ProgressUpdateStream 2scribeApplicationState 9utomationRun iUnit 8HomeRegionControls 8MigrationTask 1isassociateAutomationUnitRole cCreatedArtifact cDiscoveredResource cSourceResource 0GetConnection 3HomeRegion 0ImportMigrationTask 0ListApplicationStates 5utomationRuns eUnits 4ConnectionRoles es 5reatedArtifacts 4DiscoveredResources 4MigrationTaskUpdates hs 4ProgressUpdateStreams 4SourceResources 4TagsForResource 0NotifyApplicationState 6MigrationTaskState 0PutResourceAttributes 0RejectConnection 0TagResource 0UntagResource",
  mgn: "0ArchiveApplication 7Wave 1ssociateApplications 9SourceServers 0BatchCreateVolumeSnapshotGroupForMgn 5DeleteSnapshotRequestForMgn 0ChangeServerLifeCycleState 1reateApplication 6Connector 6LaunchConfigurationTemplate 6NetworkMigrationDefinition 6ReplicationConfigurationTemplate 6VcenterClientForMgn 6Wave 0DeleteApplication 6Connector 6Job 6LaunchConfigurationTemplate 6NetworkMigrationDefinition 6ReplicationConfigurationTemplate 6SourceServer 6VcenterClient 6Wave 2scribeJobLogItems bs 8LaunchConfigurationTemplates 8ReplicationConfigurationTemplates jServerAssociationsForMgn 8SnapshotRequestsForMgn 9ourceServers 8VcenterClients 1isassociateApplications cSourceServers 3connectFromService 0FinalizeCutover 0GetAccountSettings 4gentCommandForMgn anfirmedResumeInfoForMgn 8InstallationAssetsForMgn 8ReplicationInfoForMgn 9untimeConfigurationForMgn 8SnapshotCreditsForMgn 3ChannelCommandsForMgn 3LaunchConfiguration 3NetworkMigrationDefinition jMapperSegmentConstruct 3ReplicationConfiguration 3VcenterClientCommandsForMgn 0InitializeService 1ssueClientCertificateForMgn 0ListApplications 4Connectors 4ExportErrors as 4ImportErrors aFileEnrichments as 4ManagedAccounts 4NetworkMigrationAnalyses qisResults kCodeGenerationSegments ys kDefinitions mployedStacks yDeletions qments kExecutionArtifacts ts kMapperSegmentConstructs xs oingUpdates rs 4SourceServerActions 4TagsForResource 5emplateActions 4Waves 0MarkAsArchived 0NotifyAgentAuthenticationForMgn bConnectedForMgn bDisconnectedForMgn bReplicationProgressForMgn 6VcenterClientStartedForMgn 0PauseReplication 1utSourceServerAction 3TemplateAction 0RegisterAgentForMgn 2moveSourceServerAction 6TemplateAction 2sumeReplication 2tryDataReplication 0SendAgentLogsForMgn 9MetricsForMgn 4ChannelCommandResultForMgn 5lientLogsForMgn aMetricsForMgn 4VcenterClientCommandResultForMgn hLogsForMgn hMetricsForMgn 1tartCutover 5Export 5Import bFileEnrichment 5NetworkMigrationAnalysis lCodeGeneration lDeployedStacksDeletion rment lMapping sUpdate 5Replication 5SnapshotGroupForMgn 5Test 2opReplication 0TagResource 1erminateTargetInstances 0UnarchiveApplication 9Wave 2tagResource 1pdateAccountSettings 7gentBacklogForMgn bConversionInfoForMgn bReplicationInfoForMgn mProcessStateForMgn bSourcePropertiesForMgn 7pplication 6Connector 6LaunchConfiguration pTemplate 6NetworkMigrationDefinition mMapperSegment zConstruct 6ReplicationConfiguration uTemplate 6SourceServer iReplicationType 6Wave 0VerifyClientRoleForMgn",
  "migrationhub-orchestrator": "0CreateTemplate 6Workflow eStep iGroup 0DeleteTemplate 6Workflow eStep iGroup 0GetMessage 3Template bStep fGroup 3Workflow bStep fGroup 0ListPlugins 4TagsForResource 5emplateStepGroups gs cs 4WorkflowStepGroups gs cs 0RegisterPlugin 2tryWorkflowStep 0SendMessage 1tartWorkflow 2opWorkflow 0TagResource 0UntagResource 1pdateTemplate 6Workflow eStep iGroup",
  "migrationhub-strategy": "0GetAntiPattern 4pplicationComponentDetails nStrategies 4ssessment 3ImportFileTask 3LatestAssessmentId 3Message 3PortfolioPreferences cSummary 3RecommendationReportDetails 3ServerDetails 9Strategies 0ListAnalyzableServers 6tiPatterns 5pplicationComponents 4Collectors 4ImportFileTask 4JarArtifacts 4Servers 0PutLogData 3MetricData 3PortfolioPreferences 0RegisterCollector 0SendMessage 1tartAssessment 5ImportFileTask 5RecommendationReportGeneration 2opAssessment 0UpdateApplicationComponentConfig 6CollectorConfiguration 6ServerConfig",
  mobileanalytics: "0GetFinancialReports 3Reports 0PutEvents",
  mobiletargeting: "0CreateApp 6Campaign 6EmailTemplate 7xportJob 6ImportJob 7nAppTemplate 6Journey 6PushTemplate 6RecommenderConfiguration 6Segment 7msTemplate 6VoiceTemplate 0DeleteAdmChannel 7pnsChannel aSandboxChannel aVoipChannel eSandboxChannel 8p 6BaiduChannel 6Campaign 6EmailChannel bTemplate 7ndpoint 7ventStream 6GcmChannel 6InAppTemplate 6Journey 6PushTemplate 6RecommenderConfiguration 6Segment 7msChannel 9Template 6UserEndpoints 6VoiceChannel bTemplate 0GetAdmChannel 4pnsChannel 7SandboxChannel 7VoipChannel bSandboxChannel 5p 6licationDateRangeKpi eSettings 6s 3BaiduChannel 3Campaign bActivities bDateRangeKpi bVersion is bs 4hannels 3EmailChannel 8Template 4ndpoint 4ventStream 4xportJob cs 3GcmChannel 3ImportJob cs 4nAppMessages 8Template 3Journey aDateRangeKpi aExecutionActivityMetrics jMetrics aRunExecutionActivityMetrics mMetrics ds 3PushTemplate 3RecommenderConfiguration rs 5ports 3Segment aExportJobs aImportJobs aVersion hs as 4msChannel 6Template 3UserEndpoints 3VoiceChannel 8Template 0ListJourneys 4TagsForResource 5emplateVersions cs 0PhoneNumberValidate 1utEventStream 8s 0RemoveAttributes 0SendMessages 4OTPMessage 4UsersMessages 0TagResource 0UntagResource 1pdateAdmChannel 7pnsChannel aSandboxChannel aVoipChannel eSandboxChannel 8plicationSettings 6BaiduChannel 6Campaign 6EmailChannel bTemplate 7ndpoint esBatch 6GcmChannel 6InAppTemplate 6Journey dState 6PushTemplate 6RecommenderConfiguration 6Segment 7msChannel 9Template 6TemplateActiveVersion 6VoiceChannel bTemplate 0VerifyOTPMessage",
  monitron: "0AssociateProjectAdminUser 0CreateProject dUserAssociation 6UserAccessRoleAssociation 0DeleteProject dUserAssociation 6UserAccessRoleAssociation 1isassociateProjectAdminUser 0GetProject aAdminUser 0ListProjectAdminUsers bUserAssociations bs 4TagsForResource 4UserAccessRoleAssociations 0TagResource 0UntagResource 1pdateProject",
  mpa: "0CancelSession 1reateApprovalTeam 6IdentitySource 0DeleteIdentitySource 7nactiveApprovalTeamVersion 6ResourcePolicy 0GetApprovalTeam 3IdentitySource 3PolicyVersion 3ResourcePolicy 3Session 0ListApprovalTeams 4IdentitySources 4Policies 9yVersions 4ResourcePolicies 4Sessions 4TagsForResource 0PutResourcePolicy 0StartActiveApprovalTeamDeletion 6pprovalTeamBaseline 5Session 0TagResource 0UntagResource 1pdateApprovalTeam",
  mq: "0CreateBroker 6Configuration 6ReplicaBroker 6Tags 6User 0DeleteBroker 6Configuration 6Tags 6User 2scribeBroker eEngineTypes eInstanceOptions 8Configuration lRevision 8SharedResources 8User 0ListBrokers 4ConfigurationRevisions hs 4Tags 4Users 0Promote 0RebootBroker 0UpdateBroker cAccessConfiguration 6Configuration 6User",
  "neptune-db": "0CancelLoaderJob 6MLDataProcessingJob 8ModelTrainingJob gnsformJob 6Query 1reateMLEndpoint 0DeleteDataViaQuery 6MLEndpoint 6Statistics 0GetEngineStatus 3GraphSummary 3LoaderJobStatus 3MLDataProcessingJobStatus 5EndpointStatus 5ModelTrainingJobStatus dnsformJobStatus 3QueryStatus 3StatisticsStatus 5reamRecords 0ListLoaderJobs 4MLDataProcessingJobs 6Endpoints 6ModelTrainingJobs ensformJobs 0ManageStatistics 0ReadDataViaQuery 2setDatabase 0StartLoaderJob 5MLDataProcessingJob 7ModelTrainingJob fnsformJob 0WriteDataViaQuery 0connect",
  "neptune-graph": "0CancelExportTask 6ImportTask 6Query 1reateGraph bSnapshot bUsingImportTask 6PrivateGraphEndpoint 0DeleteDataViaQuery 6Graph bSnapshot 6PrivateGraphEndpoint 0GetEngineStatus 4xportTask 3Graph 8Snapshot 9ummary 3ImportTask 3PrivateGraphEndpoint 3QueryStatus 3StatisticsStatus 0ListExportTasks 4GraphSnapshots 9s 4ImportTasks 4PrivateGraphEndpoints 4Queries 4TagsForResource 0ReadDataViaQuery 2setGraph 3toreGraphFromSnapshot 0StartExportTask 5Graph 5ImportTask 2opGraph 0TagResource 0UntagResource 1pdateGraph 0WriteDataViaQuery",
  "network-firewall": "0AcceptNetworkFirewallTransitGatewayAttachment 1ssociateAvailabilityZones 9FirewallPolicy 9Subnets 1ttachRuleGroupsToProxyConfiguration 0CreateContainerAssociation 6Firewall ePolicy 6Proxy bConfiguration bRuleGroup fs 6RuleGroup 6TLSInspectionConfiguration 6VpcEndpointAssociation 0DeleteContainerAssociation 6Firewall ePolicy 6NetworkFirewallTransitGatewayAttachment 6Proxy bConfiguration bRuleGroup fs 6ResourcePolicy 7uleGroup 6TLSInspectionConfiguration 6VpcEndpointAssociation 2scribeContainerAssociation 8Firewall gMetadata gPolicy 9lowOperation 8LoggingConfiguration 8Proxy dConfiguration dRule hGroup 8ResourcePolicy 9uleGroup hMetadata hSummary 8TLSInspectionConfiguration 8VpcEndpointAssociation 2tachRuleGroupsFromProxyConfiguration 1isassociateAvailabilityZones cSubnets 0GetAnalysisReportResults 0ListAnalysisReports 4ContainerAssociations 4FirewallPolicies cs 5lowOperationResults hs 4Proxies 8yConfigurations 9RuleGroups 4RuleGroups 4TLSInspectionConfigurations 5agsForResource 4VpcEndpointAssociations 0PutResourcePolicy 0RejectNetworkFirewallTransitGatewayAttachment 0StartAnalysisReport 5FlowCapture 9Flush 0TagResource 0UntagResource 1pdateAvailabilityZoneChangeProtection 6ContainerAssociation 6FirewallAnalysisSettings eDeleteProtection gscription eEncryptionConfiguration ePolicy kChangeProtection 6LoggingConfiguration 6Proxy bConfiguration bRule fGroupPriorities fPriorities 6RuleGroup 6SubnetChangeProtection 6TLSInspectionConfiguration",
  "network-security-director": "0GetFinding 3Resource 0ListAccountSummaries 4Findings 4Insights 4Remediations 6sources 0UpdateFinding",
  "network-security-manager": "0CreateDeployment gSnapshot 6Policy cSnapshot 6Rule aSnapshot 6Scope bSnapshot 6Template eSnapshot 0DeleteAdminAccount 6Deployment 6Policy 6Rule 6Scope 6Template 0GenerateRuleConfiguration 2tAdminAccount 3Deployment 3Policy 3Rule 3Scope 3Template 0ListAdminAccounts 5ggregateResourceSynchronizationStatuses 4DeploymentSnapshots es 4Policies 9ySnapshots 4ResourceAssociations cSynchronizationStatuses 5uleSnapshots 8s 4ScopeSnapshots 9s 4TagsForResource 5emplateSnapshots cs 0PutAdminAccount 0TagResource 0UntagResource 1pdateDeployment 6Policy 6Rule 6Scope 6Template",
  networkflowmonitor: "0CreateMonitor 6Scope 0DeleteMonitor 6Scope 0GetMonitor 3QueryResultsMonitorTopContributors fWorkloadInsightsTopContributors zontributorsData 8StatusMonitorTopContributors eWorkloadInsightsTopContributors zntributorsData 3Scope 0ListMonitors 4Scopes 4TagsForResource 0Publish 0StartQueryMonitorTopContributors aWorkloadInsightsTopContributors zbutorsData 2opQueryMonitorTopContributors 9WorkloadInsightsTopContributors zutorsData 0TagResource 0UntagResource 1pdateMonitor 6Scope",
  networkmanager: "0AcceptAttachment 1ssociateConnectPeer austomerGateway 9Link 9TransitGatewayConnectPeer 0CreateConnectAttachment dPeer dion 8reNetwork hPrefixListAssociation 6Device 7irectConnectGatewayAttachment 6GlobalNetwork 6Link 6Site aToSiteVpnAttachment 6TransitGatewayPeering kRouteTableAttachment 6VpcAttachment 0DeleteAttachment 6ConnectPeer dion 8reNetwork hPolicyVersion irefixListAssociation 6Device 6GlobalNetwork 6Link 6Peering 6ResourcePolicy 6Site 2registerTransitGateway 2scribeGlobalNetworks 1isassociateConnectPeer dustomerGateway cLink cTransitGatewayConnectPeer 0ExecuteCoreNetworkChangeSet 0GetConnectAttachment aPeer eAssociations aions 5reNetwork eChangeEvents kSet ePolicy 4ustomerGatewayAssociations 3Devices 4irectConnectGatewayAttachment 3LinkAssociations 7s 3NetworkResourceCounts iRelationships is boutes aTelemetry 3ResourcePolicy 4outeAnalysis 3SiteToSiteVpnAttachment 7s 3TransitGatewayConnectPeerAssociations hPeering hRegistrations iouteTableAttachment 3VpcAttachment 0ListAttachmentRoutingPolicyAssociations es 4ConnectPeers 6reNetworkPolicyVersions grefixListAssociations fRoutingInformation fs 4OrganizationServiceAccessStatus 4Peerings 4TagsForResource 0PutAttachmentRoutingPolicyLabel 3CoreNetworkPolicy 3ResourcePolicy 0RegisterTransitGateway 2jectAttachment 2moveAttachmentRoutingPolicyLabel 2storeCoreNetworkPolicyVersion 0StartOrganizationServiceAccessUpdate 5RouteAnalysis 0TagResource 0UntagResource 1pdateConnection 8reNetwork 6Device 7irectConnectGatewayAttachment 6GlobalNetwork 6Link 6NetworkResourceMetadata 6Site 6VpcAttachment",
  "networkmanager-chat": "0CancelMessageResponse 1reateConversation 0DeleteConversation 0ListConversationMessages gs 0NotifyConversationIsActive 0SendConversationMessage",
  networkmonitor: "0CreateMonitor 6Probe 0DeleteMonitor 6Probe 0GetMonitor 3Probe 0ListMonitors 4TagsForResource 0TagResource 0UntagResource 1pdateMonitor 6Probe",
  nimble: "0AcceptEulas 0CreateLaunchProfile 6StreamingImage fSession mStream 8udio cComponent 0DeleteLaunchProfile jMember 6StreamingImage fSession 8udio cComponent cMember 0GetEula 3FeatureMap 3LaunchProfile gDetails gInitialization gMember 3StreamingImage cSession jBackup jStream 5udio 9Component 9Member 0ListEulaAcceptances 8s 4LaunchProfileMembers hs 4StreamingImages dSessionBackups ks 6udioComponents aMembers as 4TagsForResource 0PutLaunchProfileMembers 3StudioLogEvents 9Members 0StartStreamingSession 7udioSSOConfigurationRepair 2opStreamingSession 0TagResource 0UntagResource 1pdateLaunchProfile jMember 6StreamingImage 8udio cComponent",
  notifications: "0AccessSensitiveEvents 1ssociateChannel 9ManagedNotificationAccountContact tdditionalChannel 9OrganizationalUnit 0CreateEventRule 6NotificationConfiguration 0DeleteEventRule 6NotificationConfiguration 2registerNotificationHub 1isableNotificationsAccessForOrganization 4ssociateChannel cManagedNotificationAccountContact wdditionalChannel cOrganizationalUnit 0EnableNotificationsAccessForOrganization 0GetEventRule 3FeatureOptInStatus 3ManagedNotificationChildEvent nonfiguration mEvent 3NotificationConfiguration fEvent fsAccessForOrganization 0ListChannels 4EventRules 4ManagedNotificationChannelAssociations pildEvents oonfigurations nEvents 5emberAccounts 4NotificationConfigurations gEvents gHubs 4OrganizationalUnits 4TagsForResource 0PutFeatureOptInStatus 0RegisterNotificationHub 0SubscribeSensitiveEvents 0TagResource 0UntagResource 1pdateEventRule 6ManagedNotificationChannelAssociation 6NotificationConfiguration",
  "notifications-contacts": "0ActivateEmailContact 0CreateEmailContact 0DeleteEmailContact 0GetEmailContact 0ListEmailContacts 4TagsForResource 0SendActivationCode 0TagResource 0UntagResource",
  "nova-act": "0CreateAct 6Session 6WorkflowDefinition eRun 0DeleteWorkflowDefinition eRun 0GetWorkflowDefinition bRun 0InvokeActStep 0ListActs 4Models 4Sessions 4WorkflowDefinitions cRuns 0UpdateAct 6WorkflowRun",
  oam: "0CreateLink 6Sink 0DeleteLink 6Sink 0GetLink 3Sink 7Policy 0ListAttachedLinks 4Links 4Sinks 4TagsForResource 0PutSinkPolicy 0TagResource 0UntagResource 1pdateLink",
  observabilityadmin: "0CreateCentralizationRuleForOrganization 6DatasetIntegration 6S3TableIntegration 6TelemetryPipeline fRule jForOrganization 0DeleteCentralizationRuleForOrganization 6DatasetIntegration 6S3TableIntegration 6TelemetryPipeline fRule jForOrganization 0GetCentralizationRuleForOrganization 3DatasetIntegration 3S3TableIntegration 3TelemetryEnrichmentStatus dvaluationStatus sForOrganization cPipeline cRule gForOrganization 0ListCentralizationRulesForOrganization 4DatasetIntegrations 4ResourceTelemetry lForOrganization 4S3TableIntegrations 4TagsForResource 5elemetryPipelines dRules iForOrganization 0StartTelemetryEnrichment fvaluation oForOrganization 2opTelemetryEnrichment evaluation nForOrganization 0TagResource 1estTelemetryPipeline 0UntagResource 1pdateCentralizationRuleForOrganization 6DatasetIntegration 6TelemetryPipeline fRule jForOrganization 0ValidateTelemetryPipelineConfiguration",
  odb: "0AcceptMarketplaceRegistration 1ssociateIamRoleToResource 9VirtualMachinesToExadbVmCluster 0CreateAutonomousDatabase oBackup oWallet 6CloudAutonomousVmCluster bExadataInfrastructure bVmCluster 6DbNode 6ExadbVmCluster 9scaleDbStorageVault 6GrantShare 6OdbNetwork 9PeeringConnection 7utboundIntegration 0DeleteAutonomousDatabase oBackup 6CloudAutonomousVmCluster bExadataInfrastructure bVmCluster 6DbNode 6ExadbVmCluster 9scaleDbStorageVault 6GrantShare 6OdbNetwork 9PeeringConnection 6ResourcePolicy 1isassociateIamRoleFromResource cVirtualMachinesFromExadbVmCluster 0FailoverAutonomousDatabase 0GetAutonomousDatabase lBackup lWalletDetails 3CloudAutonomousVmCluster 8ExadataInfrastructure tUnallocatedResources 8VmCluster 3DbNode 5Server 3ExadbVmCluster 6scaleDbStorageVault 3OciOnboardingStatus 4dbNetwork 6PeeringConnection 3ResourcePolicy 0InitializeService 0ListAutonomousDatabaseBackups mCharacterSets nlones mPeers mVersions ms eVirtualMachines 4CloudAutonomousVmClusters 9ExadataInfrastructures 9VmClusters 4DbNodes 6Servers 7ystemShapes 4ExadbVmClusters 7scaleDbStorageVaults 4FlexComponents 4GiMinorVersions 6Versions 4OdbNetworks 7PeeringConnections 4SystemVersions 4TagsForResource 0PutResourcePolicy 0RebootAutonomousDatabase 6DbNode 2storeAutonomousDatabase 0ShrinkAutonomousDatabase 1tartAutonomousDatabase 5DbNode 2opAutonomousDatabase 4DbNode 1witchoverAutonomousDatabase 0TagResource 0UntagResource 1pdateAutonomousDatabase oBackup 6CloudExadataInfrastructure 6ExadbVmCluster 9scaleDbStorageVault 6GrantShare 6OdbNetwork 9PeeringConnection 7utboundIntegration",
  omics: "0AbortMultipartReadSetUpload 1cceptShare 0BatchDeleteReadSet 0CancelAnnotationImportJob 6Run 9Batch 6VariantImportJob 1ompleteMultipartReadSetUpload 1reateAnnotationStore lVersion 6Configuration 6MultipartReadSetUpload 6ReferenceStore 7unCache 9Group 6SequenceStore 7hare 6VariantStore 6Workflow eVersion 0DeleteAnnotationStore lVersions 6Batch 6Configuration 6Reference fStore 7un 9Batch 9Cache 9Group 6S3AccessPolicy 7equenceStore 7hare 6VariantStore 6Workflow eVersion 0GetAnnotationImportJob dStore iVersion 3Batch 3Configuration 3ReadSet aActivationJob aExportJob aImportJob aMetadata 5ference cImportJob cMetadata cStore 4un 6Cache 6Group 6Task 3S3AccessPolicy 4equenceStore 4hare 3VariantImportJob aStore 3Workflow bVersion 0ListAnnotationImportJobs eStoreVersions js 4Batch 4Configurations 4MultipartReadSetUploads 4ReadSetActivationJobs bExportJobs bImportJobs bUploadParts bs 6ferenceImportJobs dStores ds 5unCaches 7Groups 7Tasks 7s 8InBatch 4SequenceStores 5hares 4TagsForResource 4VariantImportJobs bStores 4WorkflowVersions cs 0PutS3AccessPolicy 0StartAnnotationImportJob 5ReadSetActivationJob cExportJob cImportJob 7ferenceImportJob 6un 8Batch 5VariantImportJob 0TagResource 0UntagResource 1pdateAnnotationStore lVersion 6RunCache 9Group 6SequenceStore 6VariantStore 6Workflow eVersion 2loadReadSetPart",
  one: "0CreateDeviceActivationQrCode cConfigurationTemplate cInstance kConfiguration 6Site 0DeleteAssociatedDevice 6DeviceConfigurationTemplate cInstance 6Site 6UserV1 0GetDeviceConfigurationTemplate 9Instance hConfiguration 3Site 7Address 0ListDeviceConfigurationTemplates aInstances 4Sites 4TagsForResource 4Users 9V1 0RebootDevice 0TagResource 0UntagResource 1pdateDeviceConfigurationTemplate cInstance 6Site aAddress",
  opensearch: "0ApplicationAccessAll 0CancelAutoOptimizeJob 6DirectQuery 0DeleteAutoOptimizeJob 0GetAutoOptimizeJob 3DirectQuery eResult 0ListAutoOptimizeJobs 0StartDirectQuery 1ubmitAutoOptimizeJob 0ViewLoginPage",
  opsworks: "0AssignInstance 6Volume 3ociateElasticIp 1ttachElasticLoadBalancer 0CloneStack 1reateApp 6Deployment 6Instance 6Layer 6Stack 6UserProfile 0DeleteApp 6Instance 6Layer 6Stack 6UserProfile 2registerEcsCluster blasticIp aInstance aRdsDbInstance aVolume 2scribeAgentVersions 9pps 8Commands 8Deployments 8EcsClusters 9lasticIps fLoadBalancers 8Instances 8Layers 9oadBasedAutoScaling 8MyUserProfile 8OperatingSystems 8Permissions 8RaidArrays 9dsDbInstances 8ServiceErrors 9tackProvisioningParameters dSummary ds 8TimeBasedAutoScaling 8UserProfiles 8Volumes 2tachElasticLoadBalancer 1isassociateElasticIp 0GetHostnameSuggestion 1rantAccess 0ListTags 0RebootInstance 2gisterEcsCluster 9lasticIp 8Instance 8RdsDbInstance 8Volume 0SetLoadBasedAutoScaling 3Permission 3TimeBasedAutoScaling 1tartInstance 5Stack 2opInstance 4Stack 0TagResource 0UnassignInstance 8Volume 2tagResource 1pdateApp 6ElasticIp 6Instance 6Layer 6MyUserProfile 6RdsDbInstance 6Stack 6UserProfile 6Volume",
  "opsworks-cm": "0AssociateNode 0CreateBackup 6Server 0DeleteBackup 6Server 2scribeAccountAttributes 8Backups 8Events 8NodeAssociationStatus 8Servers 1isassociateNode 0ExportServerEngineAttribute 0ListTagsForResource 0RestoreServer 0StartMaintenance 0TagResource 0UntagResource 1pdateServer cEngineAttributes",
  organizations: "0AcceptHandshake 1ttachPolicy 0CancelHandshake 1loseAccount 1reateAccount 6GovCloudAccount 6Organization ialUnit 6Policy 0DeclineHandshake 2leteOrganization ialUnit 6Policy 6ResourcePolicy 2registerDelegatedAdministrator 2scribeAccount 8CreateAccountStatus 8EffectivePolicy 8Handshake 8Organization kalUnit 8Policy 8ResourcePolicy bponsibilityTransfer 2tachPolicy 1isableAWSServiceAccess 7PolicyType 0EnableAWSServiceAccess 7llFeatures 6PolicyType 0InviteAccountToOrganization 6OrganizationToTransferResponsibility 0LeaveOrganization 1istAWSServiceAccessForOrganization 5ccounts cForParent cWithInvalidEffectivePolicy 4Children 5reateAccountStatus 4DelegatedAdministrators dServicesForAccount 4EffectivePolicyValidationErrors 4HandshakesForAccount hOrganization 4InboundResponsibilityTransfers 4OrganizationalUnitsForParent 5utboundResponsibilityTransfers 4Parents 5olicies cForTarget 4Roots 4TagsForResource 6rgetsForPolicy 0MoveAccount 0PutResourcePolicy 0RegisterDelegatedAdministrator 2moveAccountFromOrganization 0TagResource 1erminateResponsibilityTransfer 0UntagResource 1pdateOrganizationalUnit 6Policy 6ResponsibilityTransfer",
  osis: "0CreatePipeline eEndpoint 0DeletePipeline eEndpoint 6ResourcePolicy 0GetPipeline bBlueprint bChangeProgress 3ResourcePolicy 0Ingest 0ListPipelineBlueprints cEndpointConnections ks cs 4TagsForResource 0PutResourcePolicy 0RevokePipelineEndpointConnections 0StartPipeline 2opPipeline 0TagResource 0UntagResource 1pdatePipeline 0ValidatePipeline",
  outposts: "0CancelCapacityTask 6Order 1reateOrder 7utpost 6PrivateConnectivityConfig 6Quote 6Renewal 6Site 0DeleteOutpost 6Quote 6Site 0GetCapacityTask 5talogItem 4onnection 3Order 4utpost aBillingInformation aInstanceTypes aSupportedInstanceTypes 3PrivateConnectivityConfig 3Quote 3RenewalPricing 3Site 7Address 0ListAssetInstances 9s 4BlockingInstancesForCapacityTask 4CapacityTasks 6talogItems 4OrderableInstanceTypes 9s 5utposts 4Quotes 4Sites 4TagsForResource 0StartCapacityTask 6onnection 0TagResource 0UntagResource 1pdateOutpost 6Quote 6Site aAddress aRackPhysicalProperties",
  panorama: "0CreateApplicationInstance 6JobForDevices 6NodeFromTemplateJob 6Package dImportJob 0DeleteDevice 6Package 2registerPackageVersion 2scribeApplicationInstance rDetails 8Device eJob 8Node cFromTemplateJob 8Package fImportJob fVersion 8Software 0GetWebSocketURL 0ListApplicationInstanceDependencies nNodeInstances ns 4Devices bJobs 4NodeFromTemplateJobs 8s 4PackageImportJobs bs 4TagsForResource 0ProvisionDevice 0RegisterPackageVersion 2moveApplicationInstance 0SignalApplicationInstanceNodeInstances 0TagResource 0UntagResource 1pdateDeviceMetadata",
  partnercentral: "0AcceptChannelHandshake 7onnectionInvitation 6EngagementInvitation 1mendBenefitApplication 1ssignOpportunity 3ociateAwsTrainingCertificationEmailDomain 9BenefitApplicationResource 9Opportunity 0CancelBenefitApplication 6ChannelHandshake 7onnection gInvitation 6ProfileUpdateTask 1reateBenefitApplication 7usinessPlan 6ChannelHandshake 7ollaborationChannelMembers qRequest 8nnectionInvitation 6Engagement gContext gInvitation 6MarketplaceRevenueShare tAllocation 6Opportunity 6Partner 7rogramManagementAccount 6Relationship 8sourceSnapshot mJob 8venueAttribution 0DeleteProgramManagementAccount 6Relationship 8sourceSnapshotJob 1isassociateAwsTrainingCertificationEmailDomain cBenefitApplicationResource cOpportunity 0EnrollInPartnerPath 0GetAllianceLeadContact 4wsOpportunitySummary 3Benefit aAllocation bpplication 4usinessPlan 3CollaborationChannel 5nnection dInvitation dPreferences 3Engagement dInvitation 3MarketplaceRevenueShare qAllocation 3Opportunity 3Partner aDashboard aProfile 4rofileUpdateTask aVisibility 6gramManagementAccount 6spectingFromEngagementTask 3QualificationsAssociationDetails sTask hDisassociationTask 3Relationship 5sourceSnapshot jJob 5venueAttribution lAllocation vsTask 3SellingSystemSettings 3Verification 0ListBenefitAllocations cpplications bs 5usinessPlans 4ChannelHandshakes 5ollaborationChannels 6nnectionInvitations es 4EngagementByAcceptingInvitationTasks eFromOpportunityTasks eInvitations eMembers eResourceAssociations es 4MarketplaceRevenueShareAllocations rs 4Opportunities eyFromEngagementTasks 4PartnerPaths bs 5rogramManagementAccounts 7spectingFromEngagementTasks 4Relationships 6sourceSnapshotJobs ks 6venueAttributionAllocations ms 4Solutions 4TagsForResource 0PutAllianceLeadContact 3BusinessPlan 3ProfileVisibility 3SellingSystemSettings 0RecallBenefitApplication 2jectChannelHandshake 7onnectionInvitation 6EngagementInvitation 0SearchPartnerProfiles 2ndEmailVerificationCode 1tartEngagementByAcceptingInvitationTask fFromOpportunityTask 5OpportunityFromEngagementTask 5ProfileUpdateTask 8spectingFromEngagementTask 5QualificationsAssociationTask jDisassociationTask 5ResourceSnapshotJob 7venueAttributionAllocationsTask 5Verification 2opResourceSnapshotJob 1ubmitBenefitApplication 6Opportunity 0TagResource 0UntagResource 1pdateBenefitApplication 6ConnectionPreferences 6EngagementContext 6MarketplaceRevenueShareAllocation 6Opportunity 6ProgramManagementAccount 6Relationship 8venueAttribution 1seSession",
  "partnercentral-account-management": "0AccessLegacyPartnerCentral 6MarketingCentral 6ProServeTools 1ssociatePartnerAccount gUser 0DisassociatePartnerUser",
  "payment-cryptography": "0AddKeyReplicationRegions 1ssociateMpaTeam 0CreateAlias 6Key 0DecryptData 2leteAlias 6Key 6ResourcePolicy 1isableDefaultKeyReplicationRegions 4ssociateMpaTeam 0EnableDefaultKeyReplicationRegions 2cryptData 1xportKey 0GenerateAs2805KekValidation 9uthRequestCryptogram 8CardValidationData 8Mac bEmvPinChange 8PinData 2tAlias 3CertificateSigningRequest 3DefaultKeyReplicationRegions 3Key 3MpaTeamAssociation 3ParametersForExport gImport 4ublicKeyCertificate 3ResourcePolicy 0ImportKey 0ListAliases 4Keys 4TagsForResource 0PutResourcePolicy 0ReEncryptData 2moveKeyReplicationRegions 2storeKey 0StartKeyUsage 2opKeyUsage 0TagResource 1ranslateKeyMaterial 9PinData 0UntagResource 1pdateAlias 0VerifyAuthRequestCryptogram 6CardValidationData 6Mac 6PinData",
  payments: "0AcceptFinancingApplicationTerms 0CreateFinancingApplication 6PaymentInstrument 0DeletePaymentInstrument 0GetFinancingApplication cLine gWithdrawal cOption 3PaymentInstrument aStatus 0ListFinancingApplications dLineWithdrawals hs 4PaymentInstruments bPreferences dogramOptions iStatus 4TagsForResource 0MakePayment 0TagResource 0UntagResource 1pdateFinancingApplication 6PaymentInstrument dPreferences",
  "pca-connector-ad": "0CreateConnector 6DirectoryRegistration 6ServicePrincipalName 6Template eGroupAccessControlEntry 0DeleteConnector 6DirectoryRegistration 6ServicePrincipalName 6Template eGroupAccessControlEntry 0GetConnector 3DirectoryRegistration 3ServicePrincipalName 3Template bGroupAccessControlEntry 0ListConnectors 4DirectoryRegistrations 4ServicePrincipalNames 4TagsForResource 5emplateGroupAccessControlEntries cs 0TagResource 0UntagResource 1pdateTemplate eGroupAccessControlEntry",
  "pca-connector-scep": "0CreateChallenge 7onnector 0DeleteChallenge 7onnector 0GetChallengeMetadata cPassword 4onnector 0ListChallengeMetadata 5onnectors 4TagsForResource 0TagResource 0UntagResource",
  pcs: "0AllowVendedLogDeliveryForResource 0CreateCluster 7omputeNodeGroup 6Queue 0DeleteCluster 7omputeNodeGroup 6Queue 0GetCluster 4omputeNodeGroup 3Queue 0ListClusters 5omputeNodeGroups 4Queues 4TagsForResource 0RegisterComputeNodeGroupInstance 0TagResource 0UntagResource 1pdateCluster 7omputeNodeGroup 6Queue",
  personalize: "0CreateBatchInferenceJob bSegmentJob 6Campaign 6DataDeletionJob aInsightsJob aset dExportJob dGroup dImportJob 6EventTracker 6Filter 6MetricAttribution 6Recommender 6Schema 7olution eVersion 0DeleteCampaign 6Dataset dGroup 6EventTracker 6Filter 6MetricAttribution 6Recommender 6Schema 7olution 2scribeAlgorithm 8BatchInferenceJob dSegmentJob 8Campaign 8DataDeletionJob cInsightsJob cset fExportJob fGroup fImportJob 8EventTracker 8FeatureTransformation 9ilter 8MetricAttribution 8Recipe bommender 8Schema 9olution gVersion 0GetActionRecommendations 3DataInsights 3PersonalizedRanking 3Recommendations 3SolutionMetrics 0ListBatchInferenceJobs 9SegmentJobs 4Campaigns 4DataDeletionJobs 8InsightsJobs 8setExportJobs bGroups bImportJobs bs 4EventTrackers 4Filters 4MetricAttributionMetrics ls 4Recipes 7ommenders 4Schemas 5olutionVersions cs 4TagsForResource 0PutActionInteractions 9s 3Events 3Items 3Users 0StartRecommender 2opRecommender 4SolutionVersionCreation 0TagResource 0UntagResource 1pdateCampaign 6Dataset 6MetricAttribution 6Recommender 6Solution",
  pi: "0CreatePerformanceAnalysisReport 0DeletePerformanceAnalysisReport 2scribeDimensionKeys 0GetDimensionKeyDetails 3PerformanceAnalysisReport 3ResourceMetadata erics 0ListAvailableResourceDimensions lMetrics 4PerformanceAnalysisReportRecommendations ts 4TagsForResource 0TagResource 0UntagResource",
  pipes: "0CreatePipe 0DeletePipe 2scribePipe 0ListPipes 4TagsForResource 0StartPipe 2opPipe 0TagResource 0UntagResource 1pdatePipe",
  polly: "0DeleteLexicon 2scribeVoices 0GetLexicon 3SpeechSynthesisTask 0ListLexicons 4SpeechSynthesisTasks 0PutLexicon 0StartSpeechSynthesisStream kTask 1ynthesizeSpeech",
  pricing: "0DescribeServices 0GetAttributeValues 3PriceListFileUrl 5oducts 0ListPriceLists",
  pricingplanmanager: "0ApprovePaidSubscription 1ssociateResourcesToSubscription 0CancelSubscription iChange 1reateSubscription 0DisassociateResourcesFromSubscription 0GetSubscription 0ListSubscriptions 0UpdateSubscription",
  "private-networks": "0AcknowledgeOrderReceipt 2tivateDeviceIdentifier 8NetworkSite 0ConfigureAccessPoint 1reateNetwork dSite 0DeactivateDeviceIdentifier 2leteNetwork dSite 0GetDeviceIdentifier 3Network aResource aSite 3Order 0ListDeviceIdentifiers 4NetworkResources bSites bs 4Orders 4TagsForResource 0Ping 0StartNetworkResourceUpdate 0TagResource 0UntagResource 1pdateNetworkSite hPlan",
  profile: "0AddProfileKey 1ssociateStreamForSegments 0BatchGetCalculatedAttributeForProfile 8Profile 0CreateCalculatedAttributeDefinition 6Domain cLayout 6EventStream bTrigger 6IntegrationWorkflow 6Profile 6Recommender hFilter hSchema 6SegmentDefinition dEstimate dSnapshot 7napshot 6UploadJob 0DeleteCalculatedAttributeDefinition 6Domain cLayout cObjectType 6EventStream bTrigger 6Integration 6Profile dKey dObject jType 6Recommender hFilter hSchema 6SegmentDefinition dSubscription 6Workflow 2tectProfileObjectType 1isassociateStreamForSegments 0GetAutoMergingPreview 3CalculatedAttributeDefinition mForProfile 3Domain 9Layout 9ObjectType 3EventStream 8Trigger 3IdentityResolutionJob 4ntegration 3Matches 3ObjectTypeAttributeStatistics 3ProfileHistoryRecord aInsights aObjectType kTemplate aRecommendations 3Recommender eFilter eSchema 3SegmentDefinition aEstimate aMembership aSnapshot bubscription 4imilarProfiles 4napshot 4treamForSegments 3UploadJob cPath 3Workflow bSteps 0ListAccountIntegrations 4CalculatedAttributeDefinitions nsForProfile 4DomainLayouts aObjectTypes gs as 4EventStreams 9Triggers 4IdentityResolutionJobs 5ntegrations 4ObjectTypeAttributeValues ns 4ProfileAttributeValues bHistoryRecords bObjectTypeTemplates ls hs 4RecommenderFilters fRecipes fSchemas fs 5uleBasedMatches 4SegmentDefinitions bSubscriptionEvents 4TagsForResource 4UploadJobs 4Workflows 0MergeProfiles 0PutDomainObjectType 3Integration 3ProfileObject gType 3SegmentSubscription 0SearchProfiles 1tartRecommender 5UploadJob 2opRecommender 4UploadJob 0TagResource 0UntagResource 1pdateCalculatedAttributeDefinition 6Domain cLayout 6EventTrigger 6Profile 6Recommender",
  proton: "0AcceptEnvironmentAccountConnection 0CancelComponentDeployment 6EnvironmentDeployment 6ServiceInstanceDeployment dPipelineDeployment 1reateComponent 6Environment hAccountConnection hTemplate pMajorVersion qinorVersion pVersion 6Repository 6Service dInstance dSyncConfig dTemplate lMajorVersion minorVersion lVersion 6TemplateSyncConfig 0DeleteAccountRoles 6Component 6Deployment 6Environment hAccountConnection hTemplate pMajorVersion qinorVersion pVersion 6Repository 6Service dSyncConfig dTemplate lMajorVersion minorVersion lVersion 6TemplateSyncConfig 0GetAccountRoles aSettings 3Component 3Deployment 3Environment eAccountConnection eTemplate mMajorVersion ninorVersion mVersion 3Repository dSyncStatus 5sourceTemplateVersionStatusCounts bsSummary 3Service aInstance iSyncStatus aSyncBlockerSummary eConfig aTemplate iMajorVersion jinorVersion iVersion 3TemplateSyncConfig fStatus 0ListComponentOutputs dProvisionedResources ds 4Deployments 4EnvironmentAccountConnections fOutputs fProvisionedResources fTemplateMajorVersions oinorVersions nVersions ns fs 4Repositories dySyncDefinitions 4ServiceInstanceOutputs jProvisionedResources js bPipelineOutputs jProvisionedResources bTemplateMajorVersions kinorVersions jVersions js bs 4TagsForResource 0NotifyResourceDeploymentStatusChange 0RejectEnvironmentAccountConnection 0TagResource 0UntagResource 1pdateAccountRoles dSettings 6Component 6Environment hAccountConnection hTemplate pMajorVersion qinorVersion pVersion 6Service dInstance dPipeline dSyncBlocker hConfig dTemplate lMajorVersion minorVersion lVersion 6TemplateSyncConfig",
  "purchase-orders": "0AddPurchaseOrder 0DeletePurchaseOrder 0GetConsoleActionSetEnforced 3PurchaseOrder 0ListPurchaseOrderInvoices hs 4TagsForResource 0ModifyPurchaseOrders 0TagResource 0UntagResource 1pdateConsoleActionSetEnforced 6PurchaseOrder jStatus 0ViewPurchaseOrders",
  q: "0AssociateConnectorResource 9LoginDomain 0BatchDescribeGroups dUsers 5GetGroups 8Users 0CreateArtifact 7ssignment 7uthGrant 6OAuthAppConnection 6Plugin 6ScimAccessToken 0DeleteAssignment 6Conversation 6OAuthAppConnection 6Plugin 6ScimAccessToken 1isassociateLoginDomain 0GenerateCodeFromCommands cRecommendations 2tArtifact bActionResult 3Connector 6versation 3IdentityMetadata 3Plugin 3TroubleshootingResults 0ListConversations 4DashboardMetrics 4Groups 4LoginDomains 4PluginProviders as 4ScimAccessTokens 4TagsForResource 4Users 0PassRequest 1erformArtifactAction 0RejectConnector 0SendEvent 4Message 1tartConversation 5TroubleshootingAnalysis kResolutionExplanation 0TagResource 0UntagResource 1pdateAssignment 7uthGrant 6Conversation 6OAuthAppConnection 6Plugin 6TroubleshootingCommandResult 1sePlugin 0VerifyOAuthAppConnection",
  qapps: "0AssociateLibraryItemReview 9QAppWithUser 0BatchCreateCategory 5DeleteCategory 5UpdateCategory 0CopyQApp 1reateLibraryItem hReview 6QApp 6SubscriptionToken 0DeleteLibraryItem 6QApp 2scribeQAppPermissions 1isassociateLibraryItemReview cQAppFromUser 0ExportQAppSessionData 0GetLibraryItem 3QApp 7Session eMetadata 0ImportDocument 0ListCategories 4LibraryItems 4QAppSessionData 8s 4TagsForResource 0PredictProblemStatementFromConversation 7QApp bFromProblemStatement 0StartQAppSession 2opQAppSession 0TagResource 0UntagResource 1pdateLibraryItem hMetadata 6QApp aPermissions aSession hMetadata",
  qbusiness: "0AllowVendedLogDeliveryForResource 1ssociatePermission 0BatchDeleteDocument 5PutDocument 0CancelSubscription 1hat 4Sync 2eckDocumentAccess 1reateAnonymousWebExperienceUrl 7pplication 6ChatResponseConfiguration 6DataAccessor iWithTti aSource 6Index 8tegration 6Plugin 6Retriever 6Subscription 6User 6WebExperience 0DeleteApplication 7ttachment 6ChatControlsConfiguration aResponseConfiguration 7onversation 6DataAccessor aSource 6Group 6Index 8tegration 6Plugin 6Retriever 6User 6WebExperience 1isableAclOnDataSource 4ssociatePermission 0GetApplication 3ChatControlsConfiguration 7ResponseConfiguration 3DataAccessor 7Source 4ocumentContent 3Group 3Index 5tegration 3Media 3Plugin 4olicy 3Retriever 3User 3WebExperience 0ListApplications 5ttachments 4ChatResponseConfigurations 5onversations 4DataAccessors 8SourceSyncJobs es 5ocuments 4Groups 4Indices 6tegrations 4Messages 4PluginActions aTypeActions eMetadata as 4Retrievers 4Subscriptions 4TagsForResource 4WebExperiences 0PutFeedback 3Group 3ResourcePolicy 0SearchRelevantContent 1tartDataSourceSyncJob 6eployment 2opDataSourceSyncJob 0TagResource 0UntagResource 1pdateApplication 6ChatControlsConfiguration aResponseConfiguration 6DataAccessor aSource 6Index 8tegration 6Plugin 6Retriever 6Subscription 6User 6WebExperience",
  qdeveloper: "0ExportArtifact 0ImportArtifact 0ListTagsForResource 0StartAgentSession 0TagResource 1ransformCode 0UntagResource",
  qldb: "0CancelJournalKinesisStream 1reateLedger 0DeleteLedger 2scribeJournalKinesisStream fS3Export 8Ledger 0ExecuteStatement 2portJournalToS3 0GetBlock 3Digest 3Revision 0InsertSampleData 0ListJournalKinesisStreamsForLedger bS3Exports kForLedger 4Ledgers 4TagsForResource 0PartiQLCreateIndex dTable 7Delete 8ropIndex bTable 7HistoryFunction 7Insert 7Redact 7Select 7UndropTable 8pdate 0SendCommand 1howCatalog 1treamJournalToKinesis 0TagResource 0UntagResource 1pdateLedger cPermissionsMode",
  quicksight: "0AccountConfigurations 1llowVendedLogDeliveryForResource 0BatchCreateTopicReviewedAnswer 5DeleteKnowledgeBase bTopicReviewedAnswer 7scribeUserLimits 5GetPreferences 5UpdatePreferences 0CancelIngestion 1reateAccountCustomization dSubscription 8tionConnector 7dmin 7gent 7nalysis 7pprovalPolicy 6Brand 6CustomPermissions 6Dashboard 8taSet bource 7lpSetting 6EmailCustomizationTemplate 7xtension fAccess 6Flow 7older cMembership 6Group bMembership 6IAMPolicyAssignment 7ngestion 6KnowledgeBase 6LimitsProfile 6Namespace 6OAuthClientApplication 6Reader 8freshSchedule 7oleMembership 6Space 6Template eAlias 7heme bAlias 7opic bRefreshSchedule 6User 6VPCConnection 0DeleteAccountCustomPermission jization dSubscription 8tionConnector 7gent 7nalysis 7pp 9rovalPolicy 6Brand bAssignment 6CustomPermissions 6Dashboard 8taSet dRefreshProperties bource 7efaultQBusinessApplication 7lpSetting 6EmailCustomizationTemplate 7xtension fAccess 6Flow 7older cMembership 6Group bMembership 6IAMPolicyAssignment 7dentityPropagationConfig 6KnowledgeBase 6LimitsProfile 6Namespace 6OAuthClientApplication 6RefreshSchedule 7oleCustomPermission aMembership 6Space 6Template eAlias 7heme bAlias 7opic bRefreshSchedule 6User aByPrincipalId aCustomPermission 6VPCConnection 2scribeAccountCustomPermission lization fSettings gubscription ationConnector nPermissions 9gent dPermissions 9nalysis gPermissions 9pp bPermissions brovalPolicy 9ssetBundleExportJob jImportJob 9utomationJob 8Brand dAssignment dPublishedVersion 8ChatConfiguration 9ustomPermissions 8Dashboard hPermissions hSnapshotJob sResult hsQAConfiguration ataSet fPermissions fRefreshProperties dource iPermissions 9efaultQBusinessApplication 9lpJob bSetting 8EmailCustomizationTemplate 9xtension hAccess hPermissions 8Flow 9older ePermissions eResolvedPermissions 8Group dMembership 8IAMPolicyAssignment 9ngestion 9pRestriction 8KeyRegistration 9nowledgeBase lPermissions 8LimitsProfile 8Namespace 8OAuthClientApplication 8QPersonalizationConfiguration 9uickIndexCapacity dSightQSearchConfiguration 8RefreshSchedule 9oleCustomPermission 8SelfUpgradeConfiguration 9pace dPermissions 8Template gAlias gPermissions 9heme dAlias dPermissions 9opic dPermissions dRefresh kSchedule 8User 8VPCConnection 0GenerateEmbedUrlForAnonymousUser jRegisteredUser xWithIdentity 2tAnonymousUserEmbedUrl 4uthCode 3CustomPermissionsSummary 3DashboardEmbedUrl 3FlowMetadata 7Permissions 3GroupMapping 3IdentityContext 3SessionEmbedUrl 0ListActionConnectors 5gents 5nalyses 5pprovalPolicies 7s 5ssetBundleExportJobs fImportJobs 4Brands 4CustomPermissionAssignments ks aerManagedKeys 4DashboardVersions ds 6taSets 9ources 5lpLabels 7Settings 4ExtensionAccesses ds 4Flows 5olderMembers as bForResource 4GroupMemberships 9s 4IAMPolicyAssignments oForUser 5dentityPropagationConfigs 5ngestions 4KMSKeysForUser 5nowledgeBases 4LimitsProfiles 4Namespaces 4OAuthClientApplications 4RefreshSchedules 5oleMemberships 4SelfUpgrades 5paceResources 9s 4TagsForResource 5emplateAliases cVersions cs 5hemeAliases 9Versions 9s 5opicRefreshSchedules bviewedAnswers 9s 4UserGroups 8s 9IndexCapacity 4VPCConnections 0PassDataSet 9ource 4Topic 1redictQAResults 1utDataSetRefreshProperties 0QuickSuiteUsageMetrics 0RegisterCustomerManagedKey 8User 2moveCustomerManagedKey 2storeAnalysis 0ScopeDownPolicy 1earchActionConnectors 7gents 7nalyses 7pps 6Dashboards 8taSets bources 7irectoryGroups 6Flows 7olders 6Groups 6KnowledgeBases 6Spaces 6Topics 6Users 2tGroupMapping 1tartAssetBundleExportJob gImportJob 6utomationJob 5DashboardSnapshotJob pSchedule 6lpJob 5ExtensionInstallation 1ubscribe 0TagResource 0UnpublishFlow 2subscribe 2tagResource 1pdateAccountCustomPermission jization dSettings 8tionConnector lPermissions 7gent bPermissions 7nalysis ePermissions 7ppPermissions 9licationWithTokenExchangeGrant 9rovalPolicy 6Brand bAssignment bPublishedVersion 6ChatConfiguration 7ustomPermissions 6Dashboard fLinks fPermissions gublishedVersion fsQAConfiguration 8taSet dPermissions bource gPermissions 7efaultQBusinessApplication 7lpSetting 6EmailCustomizationTemplate 7xtension fAccess fPermissions 6Flow aPermissions 7older cPermissions 6Group 6IAMPolicyAssignment 7dentityPropagationConfig 7pRestriction 6KeyRegistration 7nowledgeBase jPermissions 6LimitsProfile 6OAuthClientApplication 6PublicSharingSettings 6QPersonalizationConfiguration 7uickIndexCapacity bSightQSearchConfiguration 6RefreshSchedule 8sourcePermissions 7oleCustomPermission 6SPICECapacityConfiguration 7elfUpgrade hConfiguration 7pace bPermissions bResources 6Template eAlias ePermissions 7heme bAlias bPermissions 7opic bPermissions bRefreshSchedule 6User aCustomPermission 6VPCConnection",
  ram: "0AcceptResourceShareInvitation 1ssociateResourceShare mPermission 0CreatePermission gVersion 6ResourceShare 0DeletePermission gVersion 6ResourceShare 1isassociateResourceShare pPermission 0EnableSharingWithAwsOrganization 0GetPermission 3ResourcePolicies bShareAssociations gInvitations gs 0ListPendingInvitationResources 6rmissionAssociations eVersions es 5rincipals 4ReplacePermissionAssociationsWork 6sourceSharePermissions cTypes cs 4SourceAssociations 0PromotePermissionCreatedFromPolicy 7ResourceShareCreatedFromPolicy 0RejectResourceShareInvitation 2placePermissionAssociations 0SetDefaultPermissionVersion 0TagResource 0UntagResource 1pdateResourceShare",
  rbin: "0CreateRule 0DeleteRule 0GetRule 0ListRules 4TagsForResource 1ockRule 0TagResource 0UnlockRule 2tagResource 1pdateRule",
  rds: "0AddRoleToDBCluster bInstance 3SourceIdentifierToSubscription 3TagsToResource 1pplyPendingMaintenanceAction 1uthorizeDBSecurityGroupIngress 0BacktrackDBCluster 0CancelExportTask 1opyCustomDBEngineVersion 4DBClusterParameterGroup dSnapshot 6ParameterGroup 6Snapshot 4OptionGroup 1reateBlueGreenDeployment 6CustomDBEngineVersion 6DBCluster fEndpoint fParameterGroup fSnapshot 8Instance gReadReplica 8ParameterGroup 9roxy dEndpoint 8SecurityGroup 9hardGroup 9napshot 9ubnetGroup 6EventSubscription 6GlobalCluster 6Integration 6OptionGroup 6TenantDatabase 2ossRegionCommunication 0DeleteBlueGreenDeployment 6CustomDBEngineVersion 6DBCluster fAutomatedBackup fEndpoint fParameterGroup fSnapshot 8Instance gAutomatedBackup 8ParameterGroup 9roxy dEndpoint 8SecurityGroup 9hardGroup 9napshot 9ubnetGroup 6EventSubscription 6GlobalCluster 6Integration 6OptionGroup 6TenantDatabase 2registerDBProxyTargets 2scribeAccountAttributes 8BlueGreenDeployments 8Certificates 8DBClusterAutomatedBackups hBacktracks hEndpoints hParameterGroups qs hSnapshotAttributes ps hs aEngineVersions aInstanceAutomatedBackups is aLogFiles aMajorEngineVersions aParameterGroups js broxies eyEndpoints fTargetGroups ls aRecommendations aSecurityGroups bhardGroups bnapshotAttributes iTenantDatabases is bubnetGroups 8EngineDefaultClusterParameters lParameters 9ventCategories dSubscriptions ds 9xportTasks 8GlobalClusters 8Integrations 8OptionGroupOptions js 9rderableDBInstanceOptions 8PendingMaintenanceActions 8RecommendationGroups ms aservedDBInstances rOfferings 8SourceRegions 8TenantDatabases 8ValidDBInstanceModifications 1isableHttpEndpoint 1ownloadCompleteDBLogFile 8DBLogFilePortion 0EnableHttpEndpoint 0FailoverDBCluster 8GlobalCluster 0ListTagsForResource 0ModifyActivityStream 6Certificates 7urrentDBClusterCapacity 8stomDBEngineVersion 6DBCluster fEndpoint fParameterGroup fSnapshotAttribute 8Instance 8ParameterGroup 9roxy dEndpoint dTargetGroup 8Recommendation 8ShardGroup 9napshot gAttribute 9ubnetGroup 6EventSubscription 6GlobalCluster 6Integration 6OptionGroup 6Recommendation 6TenantDatabase 0PromoteReadReplica iDBCluster 1urchaseReservedDBInstancesOffering 0RebootDBCluster 8Instance 8ShardGroup 2gisterDBProxyTargets 2moveFromGlobalCluster 6RoleFromDBCluster gInstance 6SourceIdentifierFromSubscription 6TagsFromResource 2setDBClusterParameterGroup 7ParameterGroup 3toreDBClusterFromS3 lnapshot gToPointInTime 9InstanceFromDBSnapshot lS3 hToPointInTime 2vokeDBSecurityGroupIngress 0StartActivityStream 5DBCluster 7Instance fAutomatedBackupsReplication 5ExportTask 2opActivityStream 4DBCluster 6Instance eAutomatedBackupsReplication 1witchoverBlueGreenDeployment aGlobalCluster aReadReplica",
  "rds-data": "0BatchExecuteStatement 1eginTransaction 0CommitTransaction 0ExecuteSql 8tatement 0RollbackTransaction",
  "rds-db": "0connect",
  redshift: "0AcceptReservedNodeExchange 1ddPartner 1ssociateDataShareConsumer 1uthorizeClusterSecurityGroupIngress 9DataShare 9EndpointAccess 9InboundIntegration 9SnapshotAccess 0BatchDeleteClusterSnapshots 5ModifyClusterSnapshots 0CancelQuery bSession 6Resize 1opyClusterSnapshot 1reateAuthenticationProfile 6Cluster dParameterGroup dSecurityGroup enapshot eubnetGroup dUser 7ustomDomainAssociation 6EndpointAccess 7ventSubscription 6HsmClientCertificate aonfiguration 6InboundIntegration 8tegration 6Qev2IdcApplication 6RedshiftIdcApplication 6SavedQuery 7cheduledAction 7napshotCopyGrant eSchedule 6Tags 6UsageLimit 0DeauthorizeDataShare 2leteAuthenticationProfile 6Cluster dParameterGroup dSecurityGroup enapshot eubnetGroup 7ustomDomainAssociation 6EndpointAccess 7ventSubscription 6HsmClientCertificate aonfiguration 6Integration 6Partner 6Qev2IdcApplication 6RedshiftIdcApplication 8sourcePolicy 6SavedQueries 7cheduledAction 7napshotCopyGrant eSchedule 6Tags 6UsageLimit 2registerNamespace 2scribeAccountAttributes 9uthenticationProfiles bonomicsDenylist 8ClusterDbRevisions fParameterGroups os fSecurityGroups gnapshots gubnetGroups fTracks fVersions fs 9ustomDomainAssociations 8DataShares iForConsumer lProducer 9efaultClusterParameters 8EndpointAccess huthorization 9ventCategories dSubscriptions ds 8HsmClientCertificates configurations 8InboundIntegrations ategrations 8LoggingStatus 8NodeConfigurationOptions 8OrderableClusterOptions 8Partners 8Qev2IdcApplications 9uery 8RedshiftIdcApplications aservedNodeExchangeStatus kOfferings ks bize 8SavedQueries 9cheduledActions 9napshotCopyGrants gSchedules 9torage 8Table dRestoreStatus ags 8UsageLimits 1isableLogging 7SnapshotCopy 4ssociateDataShareConsumer 0EnableLogging 6SnapshotCopy 1xecuteQuery 0FailoverPrimaryCompute 1etchResults 0GetClusterCredentials lWithIAM 3IdentityCenterAuthToken 3ReservedNodeExchangeConfigurationOptions nOfferings 6ourcePolicy 0JoinGroup 0ListDatabases 4Recommendations 4SavedQueries 5chemas 4Tables 0ModifyAquaConfiguration 7uthenticationProfile 9onomicsDenylist 6Cluster dDbRevision dIamRoles dMaintenance dParameterGroup dSnapshot lSchedule eubnetGroup 7ustomDomainAssociation 6EndpointAccess 7ventSubscription 6Integration 6Qev2IdcApplication 6RedshiftIdcApplication 6SavedQuery 7cheduledAction 7napshotCopyRetentionPeriod eSchedule 6UsageLimit 0PauseCluster 1urchaseReservedNodeOffering 2tResourcePolicy 0RebootCluster 2gisterNamespace 2jectDataShare 2setClusterParameterGroup 3izeCluster 3toreFromClusterSnapshot 7TableFromClusterSnapshot 3umeCluster 2vokeClusterSecurityGroupIngress 6EndpointAccess 6SnapshotAccess 1otateEncryptionKey 0UpdatePartnerStatus 0ViewQueriesFromConsole bInConsole",
  "redshift-data": "0BatchExecuteStatement 0CancelStatement 0DescribeStatement 8Table 0ExecuteStatement 0GetStagingBucketLocation 6tementResult 0ListDatabases 4Schemas 5essions 5tatements 4Tables",
  "redshift-serverless": "0ConvertRecoveryPointToSnapshot 1reateCustomDomainAssociation 6EndpointAccess 6Namespace 6Reservation 6ScheduledAction 7napshot eCopyConfiguration 6UsageLimit 6Workgroup 0DeleteCustomDomainAssociation 6EndpointAccess 6Namespace 6ResourcePolicy 6ScheduledAction 7napshot eCopyConfiguration 6UsageLimit 6Workgroup 2scribeOneTimeCredit 0GetCredentials 4ustomDomainAssociation 3EndpointAccess 3IdentityCenterAuthToken 3ManagedWorkgroup 3Namespace 3RecoveryPoint 5servation eOffering 6ourcePolicy 3ScheduledAction 4napshot 3TableRestoreStatus 4rack 3UsageLimit 3Workgroup 0ListAutonomicsDenylist 4CustomDomainAssociations 4EndpointAccess 4ManagedWorkgroups 4Namespaces 4RecoveryPoints 6servationOfferings fs 4ScheduledActions 5napshotCopyConfigurations cs 4TableRestoreStatus 6gsForResource 5racks 4UsageLimits 4Workgroups 0PutResourcePolicy 0RestoreFromRecoveryPoint bSnapshot 7TableFromRecoveryPoint gSnapshot 0TagResource 0UntagResource 1pdateAutonomicsDenylist 6CustomDomainAssociation 6EndpointAccess 6Namespace 6ScheduledAction 7napshot eCopyConfiguration 6UsageLimit 6Workgroup",
  "refactor-spaces": "0CreateApplication 6Environment 6Route 6Service 0DeleteApplication 6Environment 6ResourcePolicy 7oute 6Service 0GetApplication 3Environment 3ResourcePolicy 4oute 3Service 0ListApplications 4EnvironmentVpcs fs 4Routes 4Services 4TagsForResource 0PutResourcePolicy 0TagResource 0UntagResource 1pdateRoute",
  rekognition: "0AssociateFaces 0CompareFaces 2pyProjectVersion 1reateCollection 6Dataset 6FaceLivenessSession 6Project dVersion 6StreamProcessor 6User 0DeleteCollection 6Dataset 6Faces 6Project dPolicy dVersion 6StreamProcessor 6User 2scribeCollection 8Dataset 8ProjectVersions fs 8StreamProcessor 2tectCustomLabels 6Faces 6Labels 6ModerationLabels 6ProtectiveEquipment 6Text 1isassociateFaces 3tributeDatasetEntries 0GetCelebrityInfo cRecognition 4ontentModeration 3FaceDetection 7LivenessSessionResults 7Search 3LabelDetection 3MediaAnalysisJob 3PersonTracking 3SegmentDetection 3TextDetection 0IndexFaces 0ListCollections 4DatasetEntries bLabels 4Faces 4MediaAnalysisJobs 4ProjectPolicies 4StreamProcessors 4TagsForResource 4Users 0PutProjectPolicy 0RecognizeCelebrities 0SearchFaces bByImage 6Users bByImage 1tartCelebrityRecognition 6ontentModeration 5FaceDetection 9LivenessSession 9Search 5LabelDetection 5MediaAnalysisJob 5PersonTracking 6rojectVersion 5SegmentDetection 6treamProcessor 5TextDetection 2opProjectVersion 4StreamProcessor 0TagResource 0UntagResource 1pdateDatasetEntries 6StreamProcessor",
  repostspace: "0BatchAddChannelRoleToAccessors 8Role 5RemoveChannelRoleFromAccessors bRole 0CreateChannel 6Space 0DeleteSpace 2registerAdmin 0GetChannel 3Space 0ListChannels 4Spaces 4TagsForResource 0RegisterAdmin 0SendInvites 0TagResource 0UntagResource 1pdateChannel 6Space",
  researchstudio: "0AssignPrincipal 0CreateApplication 0DeleteApplication 6Principal 0GetApplication 0ListApplications",
  resiliencehub: "0AcceptResourceGroupingRecommendations 1ddDraftAppVersionResourceMappings 0BatchUpdateRecommendationStatus 0CreateApp 9VersionAppComponent gResource 7ssertion 6InputSource 6Policy 6RecommendationTemplate 8port 8siliencyPolicy 6Service dFunction lResources 7ystem 6Test 6UserJourney 0DeleteApp 9Assessment 9InputSource 9VersionAppComponent gResource 7ssertion 6InputSource 6Policy 6RecommendationTemplate 8siliencyPolicy 6Service dFunction lResources 7ystem 6Test aSources 6UserJourney 2scribeApp bAssessment bVersion iAppComponent iResource qsResolutionStatus iTemplate 8DraftAppVersionResourcesImportStatus 8MetricsExport 8ResiliencyPolicy bourceGroupingRecommendationTask 0GetFailureModeFinding 3Policy 3Service 4ystem 3Test 7Run 7Template 3UserJourney 0ImportApp 6Policy 6ResourcesToDraftAppVersion 0ListAlarmRecommendations 5ppAssessmentComplianceDrifts hResourceDrifts hs 7ComponentCompliances gRecommendations 7InputSources 7VersionAppComponents eResourceMappings ms es 7s 5ssertions 4Dependencies 4FailureModeAssessments fFindings 4InputSources 4Metrics 4Policies 4RecommendationTemplates 6ports 6siliencyPolicies 7olvedTestRunTargetResources 8urceGroupingRecommendations cs 4ServiceEvents bFunctions bTopologyEdges bs 5opRecommendations 5uggestedResiliencyPolicies 5ystemEvents as 4TagsForResource 5estRecommendations 9unDependencies bEvents bSourceEvents hs bs 8Sources 8Templates 8s 4UnsupportedAppVersionResources 5serJourneys 0PublishAppVersion 2tDraftAppVersionTemplate 3TestSources 0RejectResourceGroupingRecommendations 2moveDraftAppVersionResourceMappings 2solveAppVersionResources 0StartAppAssessment 5FailureModeAssessment 5MetricsExport 5ResourceGroupingRecommendationTask 5TestRun 2opTestRun 0TagResource 0UntagResource 1pdateApp 9Version gAppComponent gResource 7ssertion 6Dependency 6FailureModeFinding 6Policy 6ResiliencyPolicy 6Service dFunction 7ystem 6Test 6UserJourney",
  "resource-explorer": "0ListResourceTypes cs 4Tags",
  "resource-explorer-2": "0AssociateDefaultView 0BatchGetView 0CreateIndex 6ManagedView 6ResourceExplorerSetup 6StreamingAccessForService 6View 0DeleteIndex 6ResourceExplorerSetup ePolicy 6StreamingAccessForService 6View 1isassociateDefaultView 0GetAccountLevelServiceConfiguration 3DefaultView 3Index 3ManagedView 3ResourceExplorerSetup bPolicy 3ServiceIndex aView 3View 0ListIndexes bForMembers 4ManagedViews 4ServiceIndexes bViews 5treamingAccessForServices 5upportedResourceTypes 4TagsForResource 4Views 0PutResourcePolicy 0Search 0TagResource 0UntagResource 1pdateIndexType 6View",
  "resource-groups": "0AssociateResource 0CancelTagSyncTask 1reateGroup 0DeleteGroup bPolicy 1isassociateResource 0GetAccountSettings 3Group 8Configuration 8Policy 8Query 3TagSyncTask 6s 1roupResources 0ListGroupResources 9ingStatuses 9s 4ResourceTypes 4TagSyncTasks 0PutGroupConfiguration 8Policy 0SearchResources 1tartTagSyncTask 0Tag 0UngroupResources 2tag 1pdateAccountSettings 6Group bQuery",
  rhelkb: "0GetRhelURL",
  robomaker: "0BatchDeleteWorlds 7scribeSimulationJob 0CancelDeploymentJob 6SimulationJob jBatch 6WorldExportJob bGenerationJob 1reateDeploymentJob 6Fleet 6Robot bApplication mVersion 6SimulationApplication rVersion gJob 6WorldExportJob bGenerationJob bTemplate 0DeleteFleet 6Robot bApplication 6SimulationApplication 6WorldTemplate 2registerRobot 2scribeDeploymentJob 8Fleet 8Robot dApplication 8SimulationApplication iJob lBatch 8World dExportJob dGenerationJob dTemplate 0GetWorldTemplateBody 0ListDeploymentJobs 4Fleets 4RobotApplications 9s 4SimulationApplications eJobBatches hs 5upportedAvailabilityZones 4TagsForResource 4WorldExportJobs 9GenerationJobs 9Templates 9s 0RegisterRobot 2startSimulationJob 0StartSimulationJobBatch 1yncDeploymentJob 0TagResource 0UntagResource 1pdateRobotApplication bDeployment 6SimulationApplication 6WorldTemplate",
  rolesanywhere: "0CreateProfile 6TrustAnchor 0DeleteAttributeMapping 6Crl 6Profile 6TrustAnchor 1isableCrl 7Profile 7TrustAnchor 0EnableCrl 6Profile 6TrustAnchor 0GetCrl 3Profile 3Subject 3TrustAnchor 0ImportCrl 0ListCrls 4Profiles 4Subjects 4TagsForResource 5rustAnchors 0PutAttributeMapping 3NotificationSettings 0ResetNotificationSettings 0TagResource 0UntagResource 1pdateCrl 6Profile 6TrustAnchor",
  route53: "0ActivateKeySigningKey 1ssociateVPCWithHostedZone 0ChangeCidrCollection 6ResourceRecordSets 6TagsForResource 1reateCidrCollection 6HealthCheck 7ostedZone 6KeySigningKey 6QueryLoggingConfig 6ReusableDelegationSet 6TrafficPolicy jInstance jVersion 6VPCAssociationAuthorization 0DeactivateKeySigningKey 2leteCidrCollection 6HealthCheck 7ostedZone 6KeySigningKey 6QueryLoggingConfig 6ReusableDelegationSet 6TrafficPolicy jInstance 6VPCAssociationAuthorization 1isableHostedZoneDNSSEC 4ssociateVPCFromHostedZone 0EnableHostedZoneDNSSEC 0GetAccountLimit 3Change 5eckerIpRanges 3DNSSEC 3GeoLocation 3HealthCheck eCount eLastFailureReason eStatus 4ostedZone dCount dLimit 3QueryLoggingConfig 3ReusableDelegationSet oLimit 3TrafficPolicy gInstance oCount 0ListCidrBlocks 8Collections 8Locations 4GeoLocations 4HealthChecks 5ostedZones fByName hVPC 4QueryLoggingConfigs 4ResourceRecordSets 6usableDelegationSets 4TagsForResource js 5rafficPolicies gyInstances qByHostedZone sPolicy hVersions 4VPCAssociationAuthorizations 0TestDNSAnswer 0UpdateHealthCheck 7ostedZoneComment gFeatures 6TrafficPolicyComment jInstance",
  "route53-recovery-cluster": "0GetRoutingControlState 0ListRoutingControls 0UpdateRoutingControlState ps",
  "route53-recovery-control-config": "0CreateCluster 7ontrolPanel 6RoutingControl 6SafetyRule 0DeleteCluster 7ontrolPanel 6ResourcePolicy 7outingControl 6SafetyRule 2scribeCluster 9ontrolPanel 8RoutingControl 8SafetyRule 0GetResourcePolicy 0ListAssociatedRoute53HealthChecks 4Clusters 5ontrolPanels 4RoutingControls 4SafetyRules 4TagsForResource 0PutResourcePolicy 0TagResource 0UntagResource 1pdateCluster 7ontrolPanel 6RoutingControl 6SafetyRule",
  "route53-recovery-readiness": "0CreateCell 7rossAccountAuthorization 6ReadinessCheck 8coveryGroup 8sourceSet 0DeleteCell 7rossAccountAuthorization 6ReadinessCheck 8coveryGroup 8sourceSet 0GetArchitectureRecommendations 3Cell 7ReadinessSummary 3ReadinessCheck hResourceStatus hStatus 5coveryGroup gReadinessSummary 5sourceSet 0ListCells 5rossAccountAuthorizations 4ReadinessChecks 6coveryGroups 6sourceSets 5ules 4TagsForResources 0TagResource 0UntagResource 1pdateCell 6ReadinessCheck 8coveryGroup 8sourceSet",
  route53domains: "0AcceptDomainTransferFromAnotherAwsAccount 1ssociateDelegationSignerToDomain 0CancelDomainTransferToAnotherAwsAccount 1heckDomainAvailability bTransferability 0DeleteDomain 6TagsForDomain 1isableDomainAutoRenew dTransferLock 4ssociateDelegationSignerFromDomain 0EnableDomainAutoRenew cTransferLock 0GetContactReachabilityStatus 3DomainDetail 9Suggestions 3OperationDetail 0ListDomains 4Operations 4Prices 4TagsForDomain 0PushDomain 0RegisterDomain 2jectDomainTransferFromAnotherAwsAccount 2newDomain 2sendContactReachabilityEmail 6OperationAuthorization 2trieveDomainAuthCode 0TransferDomain eToAnotherAwsAccount 0UpdateDomainContact jPrivacy cNameservers 6TagsForDomain 0ViewBilling",
  route53globalresolver: "0AllowVendedLogDeliveryForResource 1ssociateHostedZone 0BatchCreateFirewallRule 5DeleteFirewallRule 5UpdateFirewallRule 0CreateAccessSource cToken 6DNSView 6FirewallDomainList eRule 6GlobalResolver 0DeleteAccessSource cToken 6DNSView 6FirewallDomainList eRule 6GlobalResolver 1isableDNSView 4ssociateHostedZone 0EnableDNSView 0GetAccessSource 9Token 3DNSView 3FirewallDomainList bRule 3GlobalResolver 3HostedZoneAssociation 3ManagedFirewallDomainList 0ImportFirewallDomains 0ListAccessSources aTokens 4DNSViews 4FirewallDomainLists is cRules 4GlobalResolvers 4HostedZoneAssociations 4ManagedFirewallDomainLists 4TagsForResource 0TagResource 0UntagResource 1pdateAccessSource cToken 6DNSView 6FirewallDomains eRule 6GlobalResolver 6HostedZoneAssociation",
  route53profiles: "0AssociateProfile 9ResourceToProfile 0CreateProfile 0DeleteProfile 1isassociateProfile cResourceFromProfile 0GetProfile aAssociation aPolicy aResourceAssociation 0ListProfileAssociations bResourceAssociations bs 4TagsForResource 0PutProfilePolicy 0TagResource 0UntagResource 1pdateProfileResourceAssociation",
  route53resolver: "0AssociateFirewallRuleGroup 9ResolverEndpointIpAddress hQueryLogConfig hRule 0CreateFirewallDomainList eRule iGroup 6OutpostResolver 6ResolverEndpoint eQueryLogConfig eRule 0DeleteFirewallDomainList eRule iGroup 6OutpostResolver 6ResolverEndpoint eQueryLogConfig eRule 1isassociateFirewallRuleGroup cResolverEndpointIpAddress kQueryLogConfig kRule 0GetFirewallConfig bDomainList bRuleGroup kAssociation kPolicy 3OutpostResolver 3ResolverConfig bDnssecConfig bEndpoint bQueryLogConfig pAssociation pPolicy bRule fAssociation fPolicy 0ImportFirewallDomains 0ListFirewallConfigs cDomainLists is cRuleGroupAssociations ls gTypes gs 4OutpostResolvers 4ResolverConfigs cDnssecConfigs cEndpointIpAddresses ks cQueryLogConfigAssociations qs cRuleAssociations gs 4TagsForResource 0PutFirewallRuleGroupPolicy 3ResolverQueryLogConfigPolicy bRulePolicy 0TagResource 0UntagResource 1pdateFirewallConfig eDomains eRule iGroupAssociation 6OutpostResolver 6ResolverConfig eDnssecConfig eEndpoint eRule",
  rtbfabric: "0AcceptLink 1ssociateCertificate 0CreateInboundExternalLink 6Link aRoutingRule 6OutboundExternalLink 6RequesterGateway 8sponderGateway 0DeleteInboundExternalLink 6Link aRoutingRule 6OutboundExternalLink 6RequesterGateway 8sponderGateway 1isassociateCertificate 0GetCertificateAssociation 3InboundExternalLink 3Link 7RoutingRule 3OutboundExternalLink 3RequesterGateway 5sponderGateway 0ListCertificateAssociations 4LinkRoutingRules 8s 4RequesterGateways 6sponderGateways 4TagsForResource 0RejectLink 0TagResource 0UntagResource 1pdateLink aModuleFlow aRoutingRule 6RequesterGateway 8sponderGateway",
  rum: "0BatchCreateRumMetricDefinitions 5DeleteRumMetricDefinitions 5GetRumMetricDefinitions 0CreateAppMonitor 0DeleteAppMonitor 6ResourcePolicy 7umMetricsDestination 0GetAppMonitor dData 3ResourcePolicy 0ListAppMonitors 4RumMetricsDestinations 4TagsForResource 0PutResourcePolicy 4umEvents 6MetricsDestination 0TagResource 0UntagResource 1pdateAppMonitor 6RumMetricDefinition",
  s3: "0AbortMultipartUpload 1llowVendedLogDeliveryForResource 1ssociateAccessGrantsIdentityCenter 0BypassGovernanceRetention 0CreateAccessGrant hsInstance iLocation cPoint hForObjectLambda 6Bucket cMetadataTableConfiguration 6Job 6MultiRegionAccessPoint 6StorageLensGroup 0DeleteAccessGrant hsInstance qResourcePolicy iLocation cPoint hForObjectLambda hPolicy nForObjectLambda 6Bucket cMetadataTableConfiguration cPolicy cWebsite 6JobTagging 6MultiRegionAccessPoint 6Object cAnnotation cTagging cVersion jAnnotation jTagging 6StorageLensConfiguration uTagging hGroup 2scribeJob 8MultiRegionAccessPointOperation 1issociateAccessGrantsIdentityCenter 0GetAccelerateConfiguration 7ssGrant esInstance nForPrefix nResourcePolicy fLocation 9Point eConfigurationForObjectLambda eForObjectLambda ePolicy kForObjectLambda kStatus qForObjectLambda 6ountPublicAccessBlock 4nalyticsConfiguration 3BucketAbac acl 9CORS 9Location bgging 9MetadataTableConfiguration 9Notification 9ObjectLockConfiguration awnershipControls 9Policy fStatus aublicAccessBlock 9RequestPayment 9Tagging 9Versioning 9Website 3DataAccess 3EncryptionConfiguration 3IntelligentTieringConfiguration 5ventoryConfiguration 3JobTagging 3LifecycleConfiguration 3MetricsConfiguration 4ultiRegionAccessPoint pPolicy vStatus pRoutes 3Object 9Acl annotation attributes 9LegalHold 9Retention 9Tagging aorrent 9Version gAcl hnnotation qForReplication httributes gForReplication gTagging horrent 3ReplicationConfiguration 3StorageLensConfiguration rTagging eDashboard eGroup 0InitiateReplication 0ListAccessGrants gInstances gLocations aPoints gForObjectLambda 5llMyBuckets 4Bucket aMultipartUploads aVersions 4CallerAccessGrants 4Jobs 4MultiRegionAccessPoints 9partUploadParts 4ObjectAnnotations aVersionAnnotations 4StorageLensConfigurations fGroups 4TagsForResource 0ObjectOwnerOverrideToBucketOwner 0PauseReplication 1utAccelerateConfiguration 7ssGrantsInstanceResourcePolicy 9PointConfigurationForObjectLambda ePolicy kForObjectLambda fublicAccessBlock 6ountPublicAccessBlock 4nalyticsConfiguration 3BucketAbac acl 9CORS 9Logging 9Notification 9ObjectLockConfiguration awnershipControls 9Policy aublicAccessBlock 9RequestPayment 9Tagging 9Versioning 9Website 3EncryptionConfiguration 3IntelligentTieringConfiguration 5ventoryConfiguration 3JobTagging 3LifecycleConfiguration 3MetricsConfiguration 4ultiRegionAccessPointPolicy 3Object 9Acl annotation 9LegalHold 9Retention 9Tagging 9VersionAcl hnnotation gTagging 3ReplicationConfiguration 3StorageLensConfiguration rTagging 0ReplicateDelete 9Object fAnnotation 9Tags 2storeObject 0SubmitMultiRegionAccessPointRoutes 0TagResource 0UntagResource 1pdateAccessGrantsLocation 6BucketMetadataAnnotationTableConfiguration kInventoryTableConfiguration kJournalTableConfiguration 6JobPriority 9Status 6ObjectEncryption 6StorageLensGroup",
  "s3-object-lambda": "0AbortMultipartUpload 0DeleteObject cTagging cVersion jTagging 0GetObject 9Acl 9LegalHold 9Retention 9Tagging 9Version gAcl gTagging 0ListBucket aMultipartUploads aVersions 4MultipartUploadParts 0PutObject 9Acl 9LegalHold 9Retention 9Tagging 9VersionAcl gTagging 0RestoreObject 0WriteGetObjectResponse",
  "s3-outposts": "0AbortMultipartUpload 0CreateAccessPoint 6Bucket 6Endpoint 0DeleteAccessPoint hPolicy 6Bucket cPolicy 6Endpoint 6Object cTagging cVersion jTagging 0GetAccessPoint ePolicy 3Bucket 9Policy 9Tagging 9Versioning 3LifecycleConfiguration 3Object 9Tagging 9Version gForReplication gTagging 3ReplicationConfiguration 0ListAccessPoints 4Bucket aMultipartUploads aVersions 4Endpoints 4MultipartUploadParts 4OutpostsWithS3 4RegionalBuckets 4SharedEndpoints 0PutAccessPointPolicy 3BucketPolicy 9Tagging 9Versioning 3LifecycleConfiguration 3Object 9Acl 9Tagging 9VersionTagging 3ReplicationConfiguration 0ReplicateDelete 9Object 9Tags",
  s3express: "0CreateAccessPoint 6Bucket 6Session 0DeleteAccessPoint hPolicy hScope 6Bucket cPolicy 0GetAccessPoint ePolicy eScope 3BucketPolicy 3EncryptionConfiguration 3InventoryConfiguration 3LifecycleConfiguration 3MetricsConfiguration 0ListAccessPointsForDirectoryBuckets 5llMyDirectoryBuckets 4TagsForResource 0PutAccessPointPolicy eScope 3BucketPolicy 3EncryptionConfiguration 3InventoryConfiguration 3LifecycleConfiguration 3MetricsConfiguration 0TagResource 0UntagResource",
  s3files: "0ClientMount 6RootAccess 6Write 1reateAccessPoint 6FileSystem 6MountTarget 0DeleteAccessPoint 6FileSystem gPolicy 6MountTarget 0GetAccessPoint 3FileSystem dPolicy 3MountTarget 3SynchronizationConfiguration 0ListAccessPoints 4FileSystems 4MountTargets 4TagsForResource 0PutFileSystemPolicy 3SynchronizationConfiguration 0TagResource 0UntagResource 1pdateMountTarget",
  s3tables: "0CreateNamespace 6Table bBucket 0DeleteNamespace 6Table bBucket hEncryption hMetricsConfiguration hPolicy hReplication bPolicy bReplication 0GetNamespace 3Table 8Bucket eEncryption eMaintenanceConfiguration fetricsConfiguration ePolicy eReplication eStorageClass 8Data 8Encryption 8MaintenanceConfiguration jJobStatus 9etadataLocation 8Policy 8RecordExpirationConfiguration oJobStatus aplication jStatus 8StorageClass 0ListNamespaces 4TableBuckets 9s 6gsForResource 0PutTableBucketEncryption eMaintenanceConfiguration fetricsConfiguration ePolicy eReplication eStorageClass 8Data 8Encryption 8MaintenanceConfiguration 8Policy 8RecordExpirationConfiguration aplication 8StorageClass 0RenameTable 0TagResource 0UntagResource 1pdateTableMetadataLocation",
  s3vectors: "0CreateIndex 6VectorBucket 0DeleteIndex 6VectorBucket iPolicy cs 0GetIndex 3VectorBucket fPolicy 9s 0ListIndexes 4TagsForResource 4VectorBuckets as 0PutVectorBucketPolicy 9s 0QueryVectors 0TagResource 0UntagResource",
  sagemaker: "0AccessModelPackage 1ddAssociation 3Tags 1ssociateTrialComponent 1ttachClusterNodeNetworkInterface hVolume 0BatchAddClusterNodes 5DeleteClusterNodes 7scribeModelPackage 5GetMetrics 8Record 5PutMetrics 5RebootClusterNodes 7placeClusterNodes 5WriteRecord 0CallMlflowAppApi 4PartnerAppApi 4WithBearerToken 1ompleteRollout 1reateAIBenchmarkJob 8RecommendationJob 8WorkloadConfig 7ction 7lgorithm 7pp 9ImageConfig 7rtifact 7utoMLJob fV2 6Cluster dSchedulerConfig 7odeRepository 8mpilationJob auteQuota 8ntext 6DataQualityJobDefinition 7eviceFleet 7omain 6EdgeDeploymentPlan kStage aPackagingJob 7ndpoint eConfig 7xperiment 6FeatureGroup 7lowDefinition 6Hub 9ContentPresignedUrls gReference 8manTaskUi 7yperParameterTuningJob 6Image bVersion 7nferenceComponent fExperiment fRecommendationsJob 6Job 6LabelingJob 7ineageGroupPolicy 6MlflowApp cTrackingServer 7odel bBiasJobDefinition bCard fExportJob bExplainabilityJobDefinition bPackage iGroup bQualityJobDefinition 8nitoringSchedule 6NotebookInstance mLifecycleConfig 6OptimizationJob 6PartnerApp gPresignedUrl 7ipeline 7resignedDomainUrl fMlflowAppUrl lTrackingServerUrl fNotebookInstanceUrl 8ocessingJob 9ject 6ReservedCapacity 6SharedModel 7pace 7tudioLifecycleConfig 6TrainingJob ePlan 9nsformJob 8ial bComponent 6UserProfile 6Workforce ateam 0DeleteAIBenchmarkJob 8RecommendationJob 8WorkloadConfig 7ction 7lgorithm 7pp 9ImageConfig 7rtifact 7ssociation 6Cluster dSchedulerConfig 7odeRepository 8mpilationJob auteQuota 8ntext 6DataQualityJobDefinition 7eviceFleet 7omain 6EdgeDeploymentPlan kStage 7ndpoint eConfig 7xperiment 6FeatureGroup 7lowDefinition 6Hub 9Content gReference 8manLoop bTaskUi 7yperParameterTuningJob 6Image bVersion 7nferenceComponent fExperiment 6Job 6LineageGroupPolicy 6MlflowApp cTrackingServer 7odel bBiasJobDefinition bCard bExplainabilityJobDefinition bPackage iGroup nPolicy bQualityJobDefinition 8nitoringSchedule 6NotebookInstance mLifecycleConfig 6OptimizationJob 6PartnerApp 7ipeline 7rocessingJob 9ject 6Record 8sourcePolicy 6Space 7tudioLifecycleConfig 6Tags 7rainingJob 8ial bComponent 6UserProfile 6Workforce ateam 2ployHubModel 2registerDevices 2scribeAIBenchmarkJob aRecommendationJob aWorkloadConfig 9ction 9lgorithm 9pp bImageConfig 9rtifact 9utoMLJob hV2 8Cluster fEvent fInference fNode fSchedulerConfig 9odeRepository ampilationJob cuteQuota antext 8DataQualityJobDefinition 9evice eFleet 9omain 8EdgeDeploymentPlan cPackagingJob 9ndpoint gConfig 9xperiment 8FeatureGroup fMetadata 9lowDefinition 8Hub bContent amanLoop dTaskUi 9yperParameterTuningJob 8Image dVersion 9nferenceComponent hExperiment hRecommendationsJob 8Job bSchemaVersion 8LabelingJob 9ineageGroup 8MlflowApp eTrackingServer 9odel dBiasJobDefinition dCard hExportJob dExplainabilityJobDefinition dPackage kGroup dQualityJobDefinition anitoringSchedule 8NotebookInstance oLifecycleConfig 8OptimizationJob 8PartnerApp 9ipeline gDefinitionForExecution gExecution 9rocessingJob bject 8ReservedCapacity 8SharedModel 9pace 9tudioLifecycleConfig 9ubscribedWorkteam 8TrainingJob gPlan kExtensionHistory bnsformJob aial dComponent 8UserProfile 8Workforce cteam 2tachClusterNodeVolume 1isableSagemakerServicecatalogPortfolio 4ssociateTrialComponent 0EnableSagemakerServicecatalogPortfolio 1xtendTrainingPlan 0GetDeployments 5viceFleetReport 9Registration 3LineageGroupPolicy 3ModelPackageGroupPolicy 3Record 5sourcePolicy 3SagemakerServicecatalogPortfolioStatus 4calingConfigurationRecommendation 4earchSuggestions 0ImportHubContent 1nvokeEndpoint eAsync eWithResponseStream 0ListAIBenchmarkJobs 6RecommendationJobs 6WorkloadConfigs 5ctions 5lgorithms 6iases 5ppImageConfigs 7s 5rtifacts 5ssociations 5utoMLJobs 4CandidatesForAutoMLJob 5lusterEvents bNodes bSchedulerConfigs bs 5odeRepositories 6mpilationJobs 8uteQuotas 6ntexts 4DataQualityJobDefinitions 5eviceFleets as 5omains 4EdgeDeploymentPlans 8PackagingJobs 5ndpointConfigs cs 5xperiments 4FeatureGroups 5lowDefinitions 4HubContentVersions es 7s 6manLoops 9TaskUis 5yperParameterTuningJobs 4ImageVersions 9s 5nferenceComponents dExperiments dRecommendationsJobSteps vs 4JobSchemaVersions 7s 4LabelingJobs gForWorkteam 5ineageGroups 4MlflowApps aTrackingServers 5odelBiasJobDefinitions 9CardExportJobs dVersions ds 9ExplainabilityJobDefinitions 9Metadata 9PackageGroups gs 9QualityJobDefinitions 9s 6nitoringAlertHistory js eExecutions eSchedules 4NotebookInstanceLifecycleConfigs ks 4OptimizationJobs 4PartnerApps 5ipelineExecutionSteps ls cParametersForExecution cVersions cs 5rocessingJobs 7jects 4Records 6sourceCatalogs 4SharedModelEvents fVersions fs 5paces 5tageDevices 6udioLifecycleConfigs 5ubscribedWorkteams 4Tags 5rainingJobs gForHyperParameterTuningJob cPlans 7nsformJobs 6ialComponents 9s 4UltraServersByReservedCapacity 5serProfiles 4Workforces 8teams 0PutLineageGroupPolicy 3ModelPackageGroupPolicy 3Record 5sourcePolicy 0QueryLineage 0RegisterDevices 2nderUiTemplate 2tryPipelineExecution 0Sample 6WithResponseStream 1earch 6TrainingPlanOfferings 2ndHeartbeat 4PipelineExecutionStepFailure pSuccess 4SharedModelEvent 1tartClusterHealthCheck 5EdgeDeploymentStage 5HumanLoop 5InferenceExperiment 5MlflowTrackingServer 6onitoringSchedule 5NotebookInstance 5PipelineExecution 5Session 2opAIBenchmarkJob 6RecommendationJob 5utoMLJob 4CompilationJob 4EdgeDeploymentStage 8PackagingJob 4HumanLoop 5yperParameterTuningJob 4InferenceExperiment dRecommendationsJob 4Job 4LabelingJob 4MlflowTrackingServer 5onitoringSchedule 4NotebookInstance 4OptimizationJob 4PipelineExecution 5rocessingJob 4TrainingJob 7nsformJob 0TrainHubModel 0UpdateAction 7ppImageConfig 7rtifact 6Cluster dInference dSchedulerConfig eoftware 7odeRepository 8mputeQuota 8ntext 6DeviceFleet cs 7omain 6Endpoint eWeightsAndCapacities 7xperiment 6FeatureGroup dMetadata 6Hub 9Content gReference 6Image bVersion 7nferenceComponent oRuntimeConfig fExperiment 6MlflowApp cTrackingServer 7odelCard bPackage 8nitoringAlert gSchedule 6NotebookInstance mLifecycleConfig 6PartnerApp 7ipeline eExecution eVersion 7roject 6Reward 6SharedModel 7pace 6TrainingJob 8ial bComponent 6UserProfile 6Workforce ateam",
  "sagemaker-data-science-assistant": "0SendConversation",
  "sagemaker-geospatial": "0DeleteEarthObservationJob 6VectorEnrichmentJob 0ExportEarthObservationJob 6VectorEnrichmentJob 0GetEarthObservationJob 3RasterDataCollection 3Tile 3VectorEnrichmentJob 0ListEarthObservationJobs 4RasterDataCollections 4TagsForResource 4VectorEnrichmentJobs 0SearchRasterDataCollection 1tartEarthObservationJob 5VectorEnrichmentJob 2opEarthObservationJob 4VectorEnrichmentJob 0TagResource 0UntagResource",
  "sagemaker-mlflow": "0AccessUI 0CreateExperiment 6ModelVersion 6RegisteredModel 7un 0DeleteExperiment 6LoggedModel hTag 6ModelVersion iTag 6RegisteredModel lAlias lTag 7un 6Tag 7raceTag bs 0EndTrace 0FinalizeLoggedModel 0GetDownloadURIForModelVersionArtifacts 3Experiment dByName 3LatestModelVersions 4oggedModel 3MetricHistory 4odelVersion fByAlias 3RegisteredModel 4un 3TraceInfo 0ListArtifacts 4LoggedModelArtifacts 1ogBatch 3Inputs 3LoggedModelParams 3Metric 4odel 3Outputs 3Param 0RenameRegisteredModel 2storeExperiment 7Run 0SearchExperiments 6LoggedModels 6ModelVersions 6RegisteredModels 7uns 6Traces 2tExperimentTag 3LoggedModelTags 3ModelVersionTag 3RegisteredModelAlias iTag 3Tag 4raceTag 1tartTrace 0TransitionModelVersionStage 0UpdateExperiment 6ModelVersion 6RegisteredModel 7un",
  "sagemaker-unified-studio-mcp": "0AuthorizeVpce",
  savingsplans: "0CreateSavingsPlan 0DeleteQueuedSavingsPlan 2scribeSavingsPlanRates js kOfferingRates ss 0ListTagsForResource 0ReturnSavingsPlan 0TagResource 0UntagResource",
  scheduler: "0CreateSchedule eGroup 0DeleteSchedule eGroup 0GetSchedule bGroup 0ListScheduleGroups cs dByTarget 4TagsForResource 0TagResource 0UntagResource 1pdateSchedule",
  schemas: "0CreateDiscoverer 6Registry 6Schema 0DeleteDiscoverer 6Registry 8sourcePolicy 6Schema cVersion 2scribeCodeBinding 8Discoverer 8Registry 8Schema 0ExportSchema 0GetCodeBindingSource 3DiscoveredSchema 3ResourcePolicy 0ListDiscoverers 4Registries 4SchemaVersions as 4TagsForResource 0PutCodeBinding 3ResourcePolicy 0SearchSchemas 1tartDiscoverer 2opDiscoverer 0TagResource 0UntagResource 1pdateDiscoverer 6Registry 6Schema",
  scn: "0AssignAdminPermissionsToUser 0CreateBillOfMaterialsImportJob 6DataIntegrationFlow aLakeDataset eNamespace 6Instance 6SSOApplication 0DeleteDataIntegrationFlow aLakeDataset eNamespace 6Instance 6SSOApplication 2scribeInstance 0GetBillOfMaterialsImportJob 3DataIntegrationEvent iFlow mExecution 7LakeDataset bNamespace 3Instance 0ListAdminUsers 4DataIntegrationEvents jFlowExecutions ns 8LakeDatasets cNamespaces 4Instances 4TagsForResource 0RemoveAdminPermissionsForUser 0SendDataIntegrationEvent 0TagResource 0UntagResource 1pdateDataIntegrationFlow aLakeDataset eNamespace 6Instance",
  sdb: "0BatchDeleteAttributes 5PutAttributes 0CreateDomain 0DeleteAttributes 6Domain 1omainMetadata 0GetAttributes 3Export 0ListDomains 4Exports 0PutAttributes 0Select 1tartDomainExport",
  secretsmanager: "0BatchGetSecretValue 0CancelRotateSecret 1reateSecret 0DeleteResourcePolicy 6Secret 2scribeSecret 0GetRandomPassword 4esourcePolicy 3SecretValue 0ListSecretVersionIds as 0PutResourcePolicy 3SecretValue 0RemoveRegionsFromReplication 2plicateSecretToRegions 2storeSecret 1otateSecret 0StopReplicationToReplica 0TagResource 0UntagResource 1pdateSecret cVersionStage 0ValidateResourcePolicy",
  "security-ir": "0BatchGetMemberAccountDetails 0CancelMembership 1loseCase 1reateCase aComment 6Membership 0GetCase 7AttachmentDownloadUrl hUploadUrl 3Membership 0ListCaseEdits 8s 5omments 4Investigations 4Memberships 4TagsForResource 0SendFeedback 0TagResource 0UntagResource 1pdateCase aComment aStatus 6Membership 6ResolverType",
  securityagent: "0AddArtifact 0BatchCreateSecurityRequirements 5DeleteCodeReviews bPentests bSecurityRequirements bThreatModels hs 5GetAgentSpaces 9rtifactMetadata 8CodeReviewJobTasks ls is 8Findings 8PentestJobContentMetadata iTasks is fs 8SecurityRequirements 8TargetDomains 9hreatModelJobTasks ms js es 8ValidationRuns 5UpdateSecurityRequirements 0CreateAgentSpace 7pplication 6CodeReview 6DesignReview 6Integration 6Membership 6OneTimeLoginSession 6Pentest 7rivateConnection 6SecurityRequirement pPack 6TargetDomain 7hreat cModel 0DeleteAgentSpace 7pplication 7rtifact 6DesignReview 6Integration 6Membership 6PrivateConnection 6SecurityRequirement pPack 6TargetDomain 2scribePrivateConnection 0GetApplication 4rtifact 3DesignReview fArtifact fFeedback 3Integration 3ProviderRegistrationManifest 3SecurityRequirement mPack 0HandleProviderCallback eRegistrationCallback 0ImportSecurityRequirements 1nitiateProviderRegistration 0ListActorMessages 5gentSpaces 5pplications 5rtifacts 4CodeReviewJobTasks hsForCodeReview es 4DesignReviewComments gs 5iscoveredDomains eEndpoints 4Findings 4IntegratedResources cions 4Memberships 4PentestJobTasks esForPentest bs 5rivateConnections 4ResourcesFromIntegration 4SecurityRequirementPacks ns 4TagsForResource 6rgetDomains 5hreatModelJobTasks is fs as 0PutDesignReviewFeedback 0StartCodeRemediation bviewJob 5PentestJob 5ThreatModelJob 5ValidationRun 2opCodeReviewJob 4PentestJob 4ThreatModelJob 0TagResource 1oggleManagedSecurityRequirement 0UntagResource 1pdateAgentSpace 7pplication 6CodeReview 6DiscoveredDomains 6Finding 6IntegratedResources eion 6Pentest 7rivateConnectionCertificate 6SecurityRequirement pPack 6TargetDomain 7hreat cModel 0VerifyTargetDomain",
  securityhub: "0AcceptAdministratorInvitation 6Invitation 1llowVendedLogDeliveryForResource 0BatchDeleteAutomationRules 6isableStandards 5EnableStandards 5GetAutomationRules 8ConfigurationPolicyAssociations btrolEvaluations 8EnabledRegionsV2 8SecurityControls 9tandardsControlAssociations 5ImportFindings 5UpdateAutomationRules bFindings bStandardsControlAssociations 0ConnectorRegistrationsV2 1reateActionTarget 7ggregatorV2 7utomationRule kV2 6ConfigurationPolicy 9nector fV2 6FindingAggregator 6Insight 6Members 6TicketV2 0DeclineInvitations 2leteActionTarget 7ggregatorV2 7utomationRuleV2 6ConfigurationPolicy 9nector fV2 6FindingAggregator 6Insight 8vitations 6Members 2scribeActionTargets 8Hub 8OrganizationConfiguration 8Products gV2 8SecurityHubV2 9tandards hControls 1isableImportFindingsForProduct 7OrganizationAdminAccount 7SecurityHub iFeatureV2 iV2 4ssociateFromAdministratorAccount gMasterAccount cMembers 0EnableImportFindingsForProduct 6OrganizationAdminAccount 6SecurityHub hFeatureV2 hV2 0GenerateRecommendedPolicyV2 2tAdhocInsightResults 5ministratorAccount 4ggregatorV2 4utomationRuleV2 3ConfigurationPolicy mAssociation 6nector cV2 6trolFindingSummary 5verageStatisticsV2 3EnabledStandards 3FindingAggregator aHistory as bTrendsV2 4reeTrialEndDate cUsage 3InsightFindingTrend aResults as 5vitationsCount 3MasterAccount 4embers 3RecommendedPolicyV2 5sourcesStatisticsV2 cTrendsV2 cV2 3SecurityControlDefinition 3Usage 8V2 0InviteMembers 0ListAccountUsageV2 5ggregatorsV2 5utomationRules jV2 4ConfigurationPolicies myAssociations 7nectors eV2 7trolEvaluationSummaries 4EnabledProductsForImport 4FindingAggregators 5reeTrialStatusesV2 4Invitations 4Members 4OrganizationAdminAccounts 4SecurityControlDefinitions 5tandardsControlAssociations 4TagsForResource 0SendFindingEvents 4InsightEvents 1tartConfigurationPolicyAssociation oDisassociation 0TagResource 0UntagResource 1pdateActionTarget 7ggregatorV2 7utomationRuleV2 6ConfigurationPolicy 9nector fV2 6FindingAggregator ds 6Insight 6OrganizationConfiguration 6SecurityControl eHubConfiguration 7tandardsControl",
  securitylake: "0CreateAwsLogSource 6CustomLogSource 6DataLake eExceptionSubscription eOrganizationConfiguration 6Subscriber gNotification 0DeleteAwsLogSource 6CustomLogSource 6DataLake eExceptionSubscription eOrganizationConfiguration 6Subscriber gNotification 2registerDataLakeDelegatedAdministrator 0GetDataLakeExceptionSubscription bOrganizationConfiguration bSources 3Subscriber 0ListDataLakeExceptions cs 4LogSources 4Subscribers 4TagsForResource 0RegisterDataLakeDelegatedAdministrator 0TagResource 0UntagResource 1pdateDataLake eExceptionSubscription 6Subscriber gNotification",
  serverlessrepo: "0CreateApplication hVersion 6CloudFormationChangeSet kTemplate 0DeleteApplication 0GetApplication ePolicy 3CloudFormationTemplate 0ListApplicationDependencies fVersions fs 0PutApplicationPolicy 0SearchApplications 0UnshareApplication 1pdateApplication",
  servicecatalog: "0AcceptPortfolioShare 1ssociateAttributeGroup 9BudgetWithResource 9PrincipalWithPortfolio boductWithPortfolio 9Resource 9ServiceActionWithProvisioningArtifact 9TagOptionWithResource 0BatchAssociateServiceActionWithProvisioningArtifact 5DisassociateServiceActionFromProvisioningArtifact 0CopyProduct 1reateApplication 7ttributeGroup 6Constraint 6Portfolio fShare 7roduct 9visionedProductPlan fingArtifact 6ServiceAction 6TagOption 0DeleteApplication 7ttributeGroup 6Constraint 6Portfolio fShare 7roduct 9visionedProductPlan fingArtifact 6ResourcePolicy 6ServiceAction 6TagOption 2scribeConstraint apyProductStatus 8Portfolio hShareStatus ms 9roduct fAsAdmin fView bvisionedProduct qPlan hingArtifact kParameters 8Record 8ServiceAction lExecutionParameters 8TagOption 1isableAWSOrganizationsAccess 4ssociateAttributeGroup cBudgetFromResource cPrincipalFromPortfolio eoductFromPortfolio cResource cServiceActionFromProvisioningArtifact cTagOptionFromResource 0EnableAWSOrganizationsAccess 1xecuteProvisionedProductPlan pServiceAction 0GetAWSOrganizationsAccessStatus 4pplication 4ssociatedResource 4ttributeGroup 3Configuration 3ProvisionedProductOutputs 3ResourcePolicy 0ImportAsProvisionedProduct 0ListAcceptedPortfolioShares 5pplications 5ssociatedAttributeGroups eResources 5ttributeGroups jForApplication 4BudgetsForResource 4ConstraintsForPortfolio 4LaunchPaths 4OrganizationPortfolioAccess 4PortfolioAccess ds eForProduct 5rincipalsForPortfolio 6ovisionedProductPlans dingArtifacts pForServiceAction 4RecordHistory 6sourcesForTagOption 4ServiceActions iForProvisioningArtifact 5tackInstancesForProvisionedProduct 4TagOptions 7sForResource 0NotifyProvisionProductEngineWorkflowResult 6TerminateProvisionedProductEngineWorkflowResult 6UpdateProvisionedProductEngineWorkflowResult 0ProvisionProduct 1utConfiguration 3ResourcePolicy 0RejectPortfolioShare 0ScanProvisionedProducts 1earchProducts eAsAdmin 9visionedProducts 1yncResource 0TagResource 1erminateProvisionedProduct 0UntagResource 1pdateApplication 7ttributeGroup 6Constraint 6Portfolio fShare 7roduct 9visionedProduct oProperties fingArtifact 6ServiceAction 6TagOption",
  servicediscovery: "0CreateHttpNamespace 6PrivateDnsNamespace 7ublicDnsNamespace 6Service 0DeleteNamespace 6ResourcePolicy 6Service dAttributes 2registerInstance 1iscoverInstances hRevision 0GetInstance bsHealthStatus 3Namespace 3Operation 3ResourcePolicy 3Service aAttributes 0ListInstances 4Namespaces 4Operations 4Services 4TagsForResource 0PutResourcePolicy 0RegisterInstance 0TagResource 0UntagResource 1pdateHttpNamespace 6InstanceCustomHealthStatus 6PrivateDnsNamespace 7ublicDnsNamespace 6Service dAttributes",
  serviceextract: "0GetConfig",
  servicequotas: "0AssociateServiceQuotaTemplate 0CreateSupportCase 0DeleteServiceQuotaIncreaseRequestFromTemplate 1isassociateServiceQuotaTemplate 0GetAWSDefaultServiceQuota 4ssociationForServiceQuotaTemplate 4utoManagementConfiguration 3QuotaUtilizationReport 3RequestedServiceQuotaChange 3ServiceQuota fIncreaseRequestFromTemplate 0ListAWSDefaultServiceQuotas 4RequestedServiceQuotaChangeHistory zoryByQuota 4ServiceQuotaIncreaseRequestsInTemplate gs bs 4TagsForResource 0PutServiceQuotaIncreaseRequestIntoTemplate 0RequestServiceQuotaIncrease 0StartAutoManagement 5QuotaUtilizationReport 2opAutoManagement 0TagResource 0UntagResource 1pdateAutoManagement",
  ses: "0AllowVendedLogDeliveryForResource 1pplyTrackingConfigurationOverrides 1ssociateEmailIdentityCertificate 0BatchGetMetricData 0CancelExportJob 1loneReceiptRuleSet 1reateAddonInstance bSubscription 9ressList hImportJob 7rchive 6ConfigurationSet mEventDestination mTrackingOptions 9tact dList 7ustomVerificationEmailTemplate 6DedicatedIpPool 8liverabilityTestReport 6EmailIdentity jPolicy bTemplate 7xportJob 6ImportJob 7ngressPoint 6MultiRegionEndpoint 6ReceiptFilter dRule hSet 8lay 7uleSet 6Template 8nant cResourceAssociation 7rafficPolicy 0DeleteAddonInstance bSubscription 9ressList 7rchive 6ConfigurationSet mEventDestination mTrackingOptions 9tact dList 7ustomVerificationEmailTemplate 6DedicatedIpPool 6EmailIdentity jPolicy bTemplate 6Identity ePolicy 7ngressPoint 6MultiRegionEndpoint 6ReceiptFilter dRule hSet 8lay 7uleSet 6SuppressedDestination 6Template 8nant cResourceAssociation 7rafficPolicy 6VerifiedEmailAddress 2registerMemberFromAddressList 2scribeActiveReceiptRuleSet 8ConfigurationSet 8ReceiptRule jSet 1isassociateEmailIdentityCertificate 0GetAccount aSendingEnabled 4ddonInstance 8Subscription 6ressList eImportJob 4rchive aExport aMessage hContent aSearch gResults 3BlacklistReports 3ConfigurationSet jEventDestinations 6tact aList 4ustomVerificationEmailTemplate 3DedicatedIp ePool es 5liverabilityDashboardOptions hTestReport 4omainDeliverabilityCampaign 9StatisticsReport 3EmailAddressInsights 8Identity gPolicies 8Template 4xportJob 3IdentityDkimAttributes bMailFromDomainAttributes bNotificationAttributes bPolicies bVerificationAttributes 4mportJob 4ngressPoint 3MemberOfAddressList 5ssageInsights 4ultiRegionEndpoint 3Relay 5putationEntity 4uleSet 3SendQuota 7Statistics 4uppressedDestination 3Template 5nant 4rafficPolicy 0ListAddonInstances 9Subscriptions 7ressListImportJobs fs 5rchiveExports bSearches bs 4ConfigurationSets 7tactLists bs 5ustomVerificationEmailTemplates 4DedicatedIpPools 6liverabilityTestReports 5omainDeliverabilityCampaigns 4EmailIdentities gyCertificates 9Templates 5xportJobs 4Identities byPolicies 5mportJobs 5ngressPoints 4MembersOfAddressList 5ultiRegionEndpoints 4ReceiptFilters bRuleSets 7ommendations 6lays 6putationEntities 6sourceTenants 5uleSets 4SuppressedDestinations 4TagsForResource 5emplates 6nantResources as 5rafficPolicies 4VerifiedEmailAddresses 0PutAccountDedicatedIpWarmupAttributes ctails aPricingAttributes aSendingAttributes buppressionAttributes aVdmAttributes 3ConfigurationSetArchivingOptions jDeliveryOptions jReputationOptions jSendingOptions kuppressionOptions jTrackingOptions jVdmOptions 3DedicatedIpInPool ePoolScalingAttributes eWarmupAttributes 5liverabilityDashboardOption 3EmailIdentityConfigurationSetAttributes gDkimAttributes kSigningAttributes gFeedbackAttributes gMailFromAttributes 3IdentityPolicy 3SuppressedDestination 3TenantSuppressionAttributes 0RegisterMemberToAddressList 2orderReceiptRuleSet 2plicateEmailIdentityDkimSigningKey 0SendBounce 5ulkEmail 8TemplatedEmail 4CustomVerificationEmail 4Email 4RawEmail 4TemplatedEmail 2tActiveReceiptRuleSet 3IdentityDkimEnabled bFeedbackForwardingEnabled bHeadersInNotificationsEnabled bMailFromDomain bNotificationTopic 3ReceiptRulePosition 1tartAddressListImportJob 6rchiveExport cSearch 2opAddressListImportJob 5rchiveExport bSearch 0TagResource 1estRenderEmailTemplate aTemplate 0UntagResource 1pdateAccountSendingEnabled 7rchive 6ConfigurationSet mEventDestination mReputationMetricsEnabled mSendingEnabled mTrackingOptions 9tact dList 7ustomVerificationEmailTemplate 6EmailIdentityPolicy bTemplate 6IngressPoint 6ReceiptRule 8lay 8putationEntityCustomerManagedStatus mPolicy 7uleSet 6Template 7rafficPolicy 0VerifyDomainDkim cIdentity 6EmailAddress bIdentity",
  shield: "0AssociateDRTLogBucket cRole 9HealthCheck 9ProactiveEngagementDetails 0CreateProtection gGroup 6Subscription 0DeleteProtection gGroup 6Subscription 2scribeAttack eContributors eStatistics 8DRTAccess 8EmergencyContactSettings 8Protection iGroup 8Subscription 1isableApplicationLayerAutomaticResponse 7ProactiveEngagement 4ssociateDRTLogBucket fRole cHealthCheck 0EnableApplicationLayerAutomaticResponse 6ProactiveEngagement 0GetGlobalThreatData 3SubscriptionState 0ListAttacks 4Mitigations 4ProtectionGroups es 4ResourcesInProtectionGroup 4TagsForResource 0TagResource 0UntagResource 1pdateApplicationLayerAutomaticResponse 6EmergencyContactSettings 6ProtectionGroup 6Subscription",
  signer: "0AddProfilePermission 0CancelSigningProfile 0DescribeSigningJob 0GetRevocationStatus 3SigningPlatform brofile 0ListProfilePermissions 4SigningJobs bPlatforms crofiles 4TagsForResource 0PutSigningProfile 0RemoveProfilePermission 2vokeSignature aingProfile 0SignPayload 1tartSigningJob 0TagResource 0UntagResource",
  signin: "0Authenticate 4orizeOAuth2Access 0CreateAccount 6OAuth2PublicClient cToken 6TrustedIdentityPropagationApplicationForConsole 0DeleteConsoleAuthorizationConfiguration 6ResourcePermissionStatement 0GetConsoleAuthorizationConfiguration 3ResourcePolicy 0IntrospectOAuth2Token 0ListResourcePermissionStatements 4TrustedIdentityPropagationApplicationsForConsole 0PutConsoleAuthorizationConfiguration 3ResourcePermissionStatement 0RevokeOAuth2Token",
  simspaceweaver: "0CreateSnapshot 0DeleteApp 6Simulation 2scribeApp 8Simulation 0ListApps 4Simulations 4TagsForResource 0StartApp 5Clock 5Simulation 2opApp 4Clock 4Simulation 0TagResource 0UntagResource",
  sms: "0CreateApp 6ReplicationJob 0DeleteApp 9LaunchConfiguration 9ReplicationConfiguration 9ValidationConfiguration 6ReplicationJob 6ServerCatalog 1isassociateConnector 0GenerateChangeSet 8Template 2tApp 6LaunchConfiguration 6ReplicationConfiguration 6ValidationConfiguration gOutput 3Connectors 3Messages 3ReplicationJobs eRuns 3Servers 0ImportAppCatalog 6ServerCatalog 0LaunchApp 1istApps 0NotifyAppValidationOutput 0PutAppLaunchConfiguration 6ReplicationConfiguration 6ValidationConfiguration 0SendMessage 1tartAppReplication 5OnDemandAppReplication dReplicationRun 2opAppReplication 0TerminateApp 0UpdateApp 6ReplicationJob",
  "sms-voice": "0AssociateOriginationIdentity 9ProtectConfiguration 0CarrierLookup 1reateConfigurationSet mEventDestination 6EventDestination 6NotifyConfiguration 6OptOutList 6Pool 7rotectConfiguration 6RcsAgent 7egistration iAssociation jttachment iVersion 6VerifiedDestinationNumber 0DeleteAccountDefaultProtectConfiguration 6ConfigurationSet mEventDestination 6DefaultMessageType dSenderId 6EventDestination 6Keyword 6MediaMessageSpendLimitOverride 6NotifyConfiguration cMessageSpendLimitOverride 6OptOutList 9edOutNumber 6Pool 7rotectConfiguration qRuleSetNumberOverride 6RcsAgent 9MessageSpendLimitOverride 7egistration iAttachment iFieldValue 8sourcePolicy 6TextMessageSpendLimitOverride 6VerifiedDestinationNumber 7oiceMessageSpendLimitOverride 2scribeAccountAttributes fLimits 8ConfigurationSets 8Keywords 8NotifyConfigurations eTemplates 8OptOutLists bedOutNumbers 8PhoneNumbers 9ools 9rotectConfigurations 8RcsAgentCountryLaunchStatus gs 9egistrationAttachments kFieldDefinitions pValues kSectionDefinitions kTypeDefinitions kVersions ks 8SenderIds 9pendLimits 8VerifiedDestinationNumbers 1isassociateOriginationIdentity cProtectConfiguration 3cardRegistrationVersion 0GetConfigurationSetEventDestinations 3ProtectConfigurationCountryRuleSet 3ResourcePolicy 0ListAvailablePhoneNumbers 4ConfigurationSets 4NotifyCountries 4PoolOriginationIdentities 5rotectConfigurationRuleSetNumberOverrides 4RegistrationAssociations 4TagsForResource 0PutKeyword 3MessageFeedback 3OptedOutNumber 3ProtectConfigurationRuleSetNumberOverride 3RegistrationFieldValue 5sourcePolicy 0ReleasePhoneNumber 7SenderId 2questPhoneNumber 7SenderId 0SendDestinationNumberVerificationCode 4MediaMessage 4NotifyTextMessage aVoiceMessage 4RcsMessage 4TextMessage 4VoiceMessage 2tAccountDefaultProtectConfiguration 3DefaultMessageFeedbackEnabled hType aSenderId 3MediaMessageSpendLimitOverride 3NotifyMessageSpendLimitOverride 3RcsMessageSpendLimitOverride 3TextMessageSpendLimitOverride 3VoiceMessageSpendLimitOverride 1ubmitRegistrationVersion 0TagResource 0UntagResource 1pdateConfigurationSetEventDestination 6EventDestination 6NotifyConfiguration 6PhoneNumber 7ool 7rotectConfiguration qCountryRuleSet 6RcsAgent 6SenderId 0VerifyDestinationNumber",
  "snow-device-management": "0CancelTask 1reateTask 0DescribeDevice eEc2Instances 8Execution 8Task 0ListDeviceResources as 4Executions 4TagsForResource 6sks 0TagResource 0UntagResource",
  snowball: "0CancelCluster 6Job 1reateAddress 6Cluster 6Job 6LongTermPricing 6ReturnShippingLabel 0DescribeAddress fes 8Cluster 8Job 8ReturnShippingLabel 0GetJobManifest 6UnlockCode 3SnowballUsage 4oftwareUpdates 0ListClusterJobs bs 5ompatibleImages 4Jobs 4LongTermPricing 4PickupLocations 4ServiceVersions 0UpdateCluster 6Job 9ShipmentState 6LongTermPricing",
  sns: "0AddPermission 0CheckIfPhoneNumberIsOptedOut 1onfirmSubscription 1reatePlatformApplication eEndpoint 6SMSSandboxPhoneNumber 6Topic 0DeleteEndpoint 6PlatformApplication 6SMSSandboxPhoneNumber 6Topic 0GetDataProtectionPolicy 3EndpointAttributes 3PlatformApplicationAttributes 3SMSAttributes 6SandboxAccountStatus 4ubscriptionAttributes 3TopicAttributes 0ListEndpointsByPlatformApplication 4OriginationNumbers 4PhoneNumbersOptedOut 5latformApplications 4SMSSandboxPhoneNumbers 5ubscriptions hByTopic 4TagsForResource 5opics 0OptInPhoneNumber 0Publish 2tDataProtectionPolicy 0RemovePermission 0SetEndpointAttributes 3PlatformApplicationAttributes 3SMSAttributes 4ubscriptionAttributes 3TopicAttributes 1ubscribe 0TagResource 0Unsubscribe 2tagResource 0VerifySMSSandboxPhoneNumber",
  "social-messaging": "0AssociateWhatsAppBusinessAccount 0CreateWhatsAppFlow eMessageTemplate tFromLibrary tMedia 0DeleteWhatsAppFlow eMessageMedia lTemplate 2precateWhatsAppFlow 1isassociateWhatsAppBusinessAccount 0GetLinkedWhatsAppBusinessAccount wPhoneNumber 3WhatsAppCallPermission bFlow fPreview bMessageMedia iTemplate 0ListLinkedWhatsAppBusinessAccounts 4TagsForResource 4WhatsAppFlowAssets gs cMessageTemplates cTemplateLibrary 0PostWhatsAppMessageMedia 1ublishWhatsAppFlow 2tWhatsAppBusinessAccountEventDestinations 0SendWhatsAppCallEvent cMessage 0TagResource 0UntagResource 1pdateLinkedWhatsAppBusinessAccountPhoneNumber 6WhatsAppFlow iAssets eMessageTemplate",
  sqlworkbench: "0AssociateConnectionWithChart nTab 9NotebookWithTab 9QueryWithTab 0BatchDeleteFolder 5GetNotebookCell 0CreateAccount 6Chart 7onnection 6Folder 6Notebook eCell eFromVersion eVersion 6SavedQuery 0DeleteChart 7onnection 6Notebook eCell eVersion 6QCustomContext 6SavedQuery 7qlGenerationContext 6Tab 1riverExecute 1uplicateNotebook 0ExportNotebook 0GenerateSession 2tAccountInfo aSettings 4utocompletionMetadata hResource 3Chart 4onnection 3Notebook bVersion 3QCustomContext 4SqlPromptQuotas 7Recommendations 4ueryExecutionHistory 3SavedQuery 4chemaInference 4qlGenerationContext 6Recommendations 3UserInfo 7WorkspaceSettings 0ImportNotebook 0ListConnections 4Databases 4Files 4NotebookVersions cs 4QueryExecutionHistory 4RedshiftClusters 4SampleDatabases 6vedQueryVersions 4Tabs 6ggedResources 7sForResource 0PassAccountSettings 1utQCustomContext 3SqlGenerationContext 3Tab 3UserWorkspaceSettings 0RestoreNotebookVersion 0TagResource 0UntagResource 1pdateAccountConnectionSettings dExportSettings dGeneralSettings dQSqlSettings 6Chart 7onnection 6FileFolder 7older 6Notebook eCellContent iLayout 6SavedQuery",
  sqs: "0AddPermission 0CancelMessageMoveTask 1hangeMessageVisibility 1reateQueue 0DeleteMessage 6Queue 0GetQueueAttributes 8Url 0ListDeadLetterSourceQueues 4MessageMoveTasks 4QueueTags 9s 0PurgeQueue 0ReceiveMessage 2movePermission 0SendMessage 2tQueueAttributes 1tartMessageMoveTask 0TagQueue 0UntagQueue",
  ssm: "0AddTagsToResource 1ssociateOpsItemRelatedItem 0CancelCommand 6MaintenanceWindowExecution 1reateActivation 7ssociation hBatch 6CloudConnector 6Document 6MaintenanceWindow 6OpsItem 9Metadata 6PatchBaseline 6ResourceDataSync 0DeleteActivation 7ssociation 6CloudConnector 6Document 6Inventory 6MaintenanceWindow 6OpsItem 9Metadata 6Parameter fs 8tchBaseline 6ResourceDataSync ePolicy 2registerManagedInstance aPatchBaselineForPatchGroup aTargetFromMaintenanceWindow cskFromMaintenanceWindow 2scribeActivations 9ssociation jExecutionTargets ss 9utomationExecutions iStepExecutions 9vailablePatches 8Document gParameters hermission 8EffectiveInstanceAssociations hPatchesForPatchBaseline 8InstanceAssociationsStatus gInformation gPatchStates rForPatchGroup les hroperties aventoryDeletions 8MaintenanceWindowExecutionTaskInvocations zasks ys pSchedule pTargets rsks ps qForTarget 8OpsItems 8Parameters atchBaselines dGroupState is dProperties 8Sessions 1isassociateOpsItemRelatedItem 0ExecuteAPI 0GetAccessToken 4utomationExecution 3Calendar bState 4loudConnector 4ommandInvocation 5nnectionStatus 3DefaultPatchBaseline 5ployablePatchSnapshotForInstance 4ocument 3ExecutionPreview 3Inventory cSchema 3MaintenanceWindow kExecution tTask xInvocation kTask 5nifest 3OpsItem 6Metadata 6Summary 3Parameter cHistory cs dByPath 5tchBaseline gForPatchGroup 3ResourcePolicies 3ServiceSetting 0LabelParameterVersion 1istAssociationVersions fs 4CloudConnectors 5ommandInvocations bs 7plianceItems eSummaries 4DocumentMetadataHistory cVersions cs 4InstanceAssociations 6ventoryEntries 4Nodes 9Summary 4OpsItemEvents bRelatedItems 7Metadata 4ResourceComplianceSummaries cDataSync 4TagsForResource 0ModifyDocumentPermission 0PutCalendar 4omplianceItems 5nfigurePackageResult 3Inventory 3Parameter 3ResourcePolicy 0RegisterDefaultPatchBaseline 8ManagedInstance 8PatchBaselineForPatchGroup 8TargetWithMaintenanceWindow askWithMaintenanceWindow 2moveTagsFromResource 2questManagedInstanceRoleToken 2setServiceSetting 3umeSession 0SendAutomationSignal 4Command 1tartAccessRequest 6ssociationsOnce 6utomationExecution 5ChangeRequestExecution 5ExecutionPreview 5Session 2opAutomationExecution 0TerminateSession 0UnlabelParameterVersion 1pdateAssociation hStatus 6CloudConnector 6Document eDefaultVersion eMetadata 6InstanceAssociationStatus eInformation 6MaintenanceWindow nTarget psk 8nagedInstancePublicKey lRole 6OpsItem 9Metadata 6PatchBaseline 6ResourceDataSync 6ServiceSetting 0ValidateCloudConnector",
  "ssm-contacts": "0AcceptPage 2tivateContactChannel 1ssociateContact 0CreateContact dChannel 6Rotation eOverride 0DeactivateContactChannel 2leteContact dChannel 6Rotation eOverride 2scribeEngagement 8Page 0GetContact aChannel aPolicy 3Rotation bOverride 0ListContactChannels bs 4Engagements 4PageReceipts asolutions 8sByContact bEngagement 5reviewRotationShifts 4RotationOverrides cShifts cs 4TagsForResource 0PutContactPolicy 0SendActivationCode 1tartEngagement 2opEngagement 0TagResource 0UntagResource 1pdateContact dChannel 6Rotation",
  "ssm-guiconnect": "0CancelConnection 0DeleteConnectionRecordingPreferences 0GetConnection dRecordingPreferences 0ListConnections 0StartConnection 0UpdateConnectionRecordingPreferences",
  "ssm-incidents": "0BatchGetIncidentFindings 0CreateReplicationSet 8sponsePlan 6TimelineEvent 0DeleteIncidentRecord 6ReplicationSet 8sourcePolicy 9ponsePlan 6TimelineEvent 0GetIncidentRecord 3ReplicationSet 5sourcePolicies 6ponsePlan 3TimelineEvent 0ListIncidentFindings cRecords 4RelatedItems 6plicationSets 6sponsePlans 4TagsForResource 5imelineEvents 0PutResourcePolicy 0StartIncident 0TagResource 0UntagResource 1pdateDeletionProtection 6IncidentRecord 6RelatedItems 8plicationSet 8sponsePlan 6TimelineEvent",
  "ssm-quicksetup": "0CreateConfigurationManager 0DeleteConfigurationManager 0GetConfiguration gManager 3ServiceSettings 0ListConfigurationManagers hs 4QuickSetupTypes 4TagsForResource 0TagResource 0UntagResource 1pdateConfigurationDefinition jManager 6ServiceSettings",
  "ssm-sap": "0BackupDatabase 0DeleteResourcePermission 2registerApplication 0GetApplication 3Component 5nfigurationCheckOperation 3Database 3Operation 3ResourcePermission 0ListApplications 4Components 6nfigurationCheckDefinitions mOperations 4Databases 4OperationEvents ds 4SubCheckResults duleResults 4TagsForResource 0PutResourcePermission 0RegisterApplication 2storeDatabase 0StartApplication gRefresh 5ConfigurationChecks 2opApplication 0TagResource 0UntagResource 1pdateApplicationSettings 6HANABackupSettings",
  ssmmessages: "0CreateControlChannel 6DataChannel 0OpenControlChannel 4DataChannel",
  sso: "0AddRegion 1ssociateDirectory 9Profile 1ttachCustomerManagedPolicyReferenceToPermissionSet 6ManagedPolicyToPermissionSet 0CreateAccountAssignment 7pplication hAssignment hInstance pCertificate 6Instance eAccessControlAttributeConfiguration 6ManagedApplicationInstance 6PermissionSet 7rofile 6Trust bedTokenIssuer 0DeleteAccountAssignment 7pplication hAccessScope issignment iuthenticationMethod hGrant hInstance pCertificate 6InlinePolicyFromPermissionSet 8stance eAccessControlAttributeConfiguration 6ManagedApplicationInstance 6PermissionSet gsBoundaryFromPermissionSet 7rofile 6TrustedTokenIssuer 2scribeAccountAssignmentCreationStatus pDeletionStatus 9pplication jAssignment jProvider 8Instance gAccessControlAttributeConfiguration 8PermissionSet lProvisioningStatus 8Region csteredRegions 8TrustedTokenIssuer 2tachCustomerManagedPolicyReferenceFromPermissionSet 6ManagedPolicyFromPermissionSet 1isassociateDirectory cProfile 0GetApplicationAccessScope fssignmentConfiguration futhenticationMethod eGrant eInstance eSessionConfiguration eTemplate 3InlinePolicyForPermissionSet 3ManagedApplicationInstance 4faDeviceManagementForDirectory 3PermissionSet dsBoundaryForPermissionSet 4rofile 3SSOStatus 4haredSsoConfiguration 4soConfiguration 3Trust 0ImportApplicationInstanceServiceProviderMetadata 0ListAccountAssignmentCreationStatus lDeletionStatus ls mForPrincipal bsForProvisionedPermissionSet 5pplicationAccessScopes gssignments qForPrincipal guthenticationMethods fGrants fInstanceCertificates ns fProviders fTemplates fs 4CustomerManagedPolicyReferencesInPermissionSet 4DirectoryAssociations 4Instances 4ManagedPoliciesInPermissionSet 4PermissionSetProvisioningStatus hs iProvisionedToAccount 5rofileAssociations bs 4Regions 4TagsForResource 5rustedTokenIssuers 0ProvisionPermissionSet 1utApplicationAccessScope fssignmentConfiguration futhenticationMethod eGrant eSessionConfiguration 3InlinePolicyToPermissionSet 3MfaDeviceManagementForDirectory 3PermissionsBoundaryToPermissionSet ePolicy 0RemoveRegion 0SearchGroups 6Users 1tartSSO 0TagResource 0UntagResource 1pdateApplication hInstanceActiveCertificate pDisplayData pResponseConfiguration xSchemaConfiguration pSecurityConfiguration rrviceProviderConfiguration qtatus 6Instance eAccessControlAttributeConfiguration 6ManagedApplicationInstanceStatus 6PermissionSet 7rofile 6SSOConfiguration 6Trust bedTokenIssuer",
  "sso-directory": "0AddMemberToGroup 0CompleteVirtualMfaDeviceRegistration 8WebAuthnDeviceRegistration 1reateAlias 6BearerToken 6ExternalIdPConfigurationForDirectory 6Group 6ProvisioningTenant 6User 0DeleteBearerToken 6ExternalIdPCertificate ionfigurationForDirectory 6Group 6MfaDeviceForUser 6ProvisioningTenant 6User 2scribeDirectory 8Group ds 8ProvisioningTenant 8User cByUniqueAttribute cs 1isableExternalIdPConfigurationForDirectory 7User 0EnableExternalIdPConfigurationForDirectory 6User 0GetAWSSPConfigurationForDirectory 3GroupId 3UserId 7PoolInfo 0ImportExternalIdPCertificate 1sMemberInGroup fs 0ListBearerTokens 4ExternalIdPCertificates gonfigurationsForDirectory 4Groups aForMember dUser 4MembersInGroup 5faDevicesForUser 4ProvisioningTenants 4Users 0RemoveMemberFromGroup 0SearchGroups 6Users 1tartVirtualMfaDeviceRegistration 5WebAuthnDeviceRegistration 0UpdateExternalIdPConfigurationForDirectory 6Group bDisplayName 6MfaDeviceForUser 6Password 6User aName 0VerifyEmail",
  "sso-oauth": "0CreateTokenWithIAM 0IntrospectTokenWithIAM 0RevokeTokenWithIAM",
  states: "0CreateActivity 6StateMachine iAlias 0DeleteActivity 6StateMachine iAlias iVersion 2scribeActivity 8Execution 8MapRun 8StateMachine kAlias kForExecution 0GetActivityTask 3ExecutionHistory 0InvokeHTTPEndpoint 0ListActivities 4Executions 4MapRuns 4StateMachineAliases gVersions gs 4TagsForResource 0PublishStateMachineVersion 0RedriveExecution 2vealSecrets 0SendTaskFailure 8Heartbeat 8Success 1tartExecution 5SyncExecution 2opExecution 0TagResource 1estState 0UntagResource 1pdateMapRun 6StateMachine iAlias 0ValidateStateMachineDefinition",
  storagegateway: "0ActivateGateway 1ddCache 3TagsToResource 3UploadBuffer 3WorkingStorage 1ssignTapePool 3ociateFileSystem 1ttachVolume 0BypassGovernanceRetention 0CancelArchival 6CacheReport 6Retrieval 1reateCachediSCSIVolume 6NFSFileShare 6SMBFileShare 7napshot eFromVolumeRecoveryPoint 7torediSCSIVolume 6TapePool aWithBarcode as 0DeleteAutomaticTapeCreationPolicy 6BandwidthRateLimit 6CacheReport 7hapCredentials 6FileShare 6Gateway 6SnapshotSchedule 6Tape aArchive aPool 6Volume 2scribeAvailabilityMonitorTest 8BandwidthRateLimit qSchedule 8Cache dReport ddiSCSIVolumes 9hapCredentials 8FileSystemAssociations 8GatewayInformation 8MaintenanceStartTime 8NFSFileShares 8SMBFileShares bSettings 9napshotSchedule 9torediSCSIVolumes 8TapeArchives cRecoveryPoints cs 8UploadBuffer 8VTLDevices 8WorkingStorage 2tachVolume 1isableGateway 4ssociateFileSystem 0EvictFilesFailingUpload 0JoinDomain 0ListAutomaticTapeCreationPolicies 4CacheReports 4FileShares 9ystemAssociations 4Gateways 4LocalDisks 4TagsForResource 6pePools 8s 4VolumeInitiators aRecoveryPoints as 0NotifyWhenUploaded 0RefreshCache 2moveTagsFromResource 2setCache 2trieveTapeArchive cRecoveryPoint 0SetLocalConsolePassword 3SMBGuestPassword 1hutdownGateway 1tartAvailabilityMonitorTest 5CacheReport 5Gateway 0UpdateAutomaticTapeCreationPolicy 6BandwidthRateLimit oSchedule 6ChapCredentials 6FileSystemAssociation 6GatewayInformation dSoftwareNow 6MaintenanceStartTime 6NFSFileShare 6SMBFileShare iVisibility 9LocalGroups 9SecurityStrategy 7napshotSchedule 6VTLDeviceType",
  sts: "0AssumeRole aWithSAML eWebIdentity 8ot 0DecodeAuthorizationMessage 0GetAccessKeyInfo 3CallerIdentity 3DelegatedAccessToken 3FederationToken 3ServiceBearerToken 5ssionToken 3WebIdentityToken 0SetContext 3SourceIdentity 0TagGetWebIdentityToken 3Session",
  support: "0AddAttachmentsToSet 3CommunicationToCase 3RelatedItemToCase 0CreateCase 0DescribeAttachment 8CaseAttributes cOptions cs 9ommunication ls 9reateCaseOptions 8IssueTypes 8RelatedItems 8Services averityLevels 9upportLevel fedLanguages 8TrustedAdvisorCheckRefreshStatuses tsult rSummaries rs 1isconnectLiveContactForCase 1ownloadAttachment 0GetInteraction 0InitiateCallForCase 9hatForCase 8LiveContactForCase 0ListInteractionEntries fs 0PutCaseAttributes 0RateCaseCommunication 1efreshTrustedAdvisorCheck 2solveCase 7Interaction 0SearchForCases 1tartInteraction 0UpdateCaseSeverity 6Interaction 2loadAttachment",
  "support-console": "0CheckSubscription 1reateCaseDraft 7ontact 0DeleteCaseDraft 2scribeDynamicHelp 0GetAccountGovCloudEnabled aState 3Banner 3CaseDraft 3IssueClassificationPredictions 8TextSummary 3Questionnaire 0SaveFeedback",
  supportapp: "0CreateSlackChannelConfiguration 0DeleteAccountAlias 6SlackChannelConfiguration bWorkspaceConfiguration 2scribeSlackChannels 0GetAccountAlias 3SlackOauthParameters 0ListSlackChannelConfigurations 9WorkspaceConfigurations 0PutAccountAlias 0RedeemSlackOauthCode 2gisterSlackWorkspaceForOrganization 0UpdateSlackChannelConfiguration",
  supportauthz: "0CreateSupportPermit 0DeleteSupportPermit 0GetAction 3SupportPermit 0ListActions 4SupportPermitRequests hs 4TagsForResource 0RegisterKey 2jectSupportPermitRequest 0TagResource 0UntagResource",
  supportplans: "0AcceptSupportAgreement 0CancelSupportAgreement 1reateSupportAgreement dPlanSchedule 0GetSupportAgreement aPlan eUpdateStatus 0ListSupportAgreementRevisions ks bPlanModifiers 0RejectSupportAgreement 0StartSupportPlanUpdate 0UpdateSupportAgreement",
  sustainability: "0GetCarbonFootprintSummary 3EstimatedCarbonEmissions rDimensionValues cWaterAllocation rDimensionValues",
  swf: "0CancelTimer 6WorkflowExecution 1ompleteWorkflowExecution 2ntinueAsNewWorkflowExecution 2untClosedWorkflowExecutions 5OpenWorkflowExecutions 5PendingActivityTasks cDecisionTasks 0DeleteActivityType 6WorkflowType 2precateActivityType 9Domain 9WorkflowType 2scribeActivityType 8Domain 8WorkflowExecution gType 0FailWorkflowExecution 0GetWorkflowExecutionHistory 0ListActivityTypes 4ClosedWorkflowExecutions 4Domains 4OpenWorkflowExecutions 4TagsForResource 4WorkflowTypes 0PollForActivityTask 7DecisionTask 0RecordActivityTaskHeartbeat 6Marker 2gisterActivityType 8Domain 8WorkflowType 2questCancelActivityTask dExternalWorkflowExecution dWorkflowExecution 2spondActivityTaskCanceled kompleted jFailed 7DecisionTaskCompleted 0ScheduleActivityTask 1ignalExternalWorkflowExecution 6WorkflowExecution 1tartChildWorkflowExecution 5Timer 5WorkflowExecution 0TagResource 1erminateWorkflowExecution 0UndeprecateActivityType bDomain bWorkflowType 2tagResource",
  synthetics: "0AssociateResource 0CreateCanary 6Group 0DeleteCanary 6Group 2scribeCanaries gLastRun 8RuntimeVersions 1isassociateResource 0GetCanary 9Runs 3Group 0ListAssociatedGroups 4GroupResources 9s 4TagsForResource 0StartCanary bDryRun 2opCanary 0TagResource 0UntagResource 1pdateCanary",
  tag: "0DescribeReportCreation 0GetComplianceSummary 3Resources 3TagKeys 6Values 0ListRequiredTags 0StartReportCreation 0TagResources 0UntagResources",
  tax: "0BatchDeleteTaxRegistration 5PutTaxRegistration 0CancelDocument 1reateDocument 0DeleteSupplementalTaxRegistration 6TaxRegistration 0GetDocument bUploadUrl 3Exemptions 3TaxInfoReportingDocument 8heritance 8terview 6Registration iDocument 0ListDocuments 4SupplementalTaxRegistrations 4TaxRegistrations 4WithholdingEligibleInvoices 0PutSupplementalTaxRegistration 3TaxInheritance 8terview 6Registration 0UpdateExemptions",
  textract: "0AnalyzeDocument 7Expense 7ID 0CreateAdapter dVersion 0DeleteAdapter dVersion 2tectDocumentText 0GetAdapter aVersion 3DocumentAnalysis bTextDetection 3ExpenseAnalysis 3LendingAnalysis iSummary 0ListAdapterVersions bs 4TagsForResource 0StartDocumentAnalysis dTextDetection 5ExpenseAnalysis 5LendingAnalysis 0TagResource 0UntagResource 1pdateAdapter",
  thinclient: "0CreateEnvironment 0DeleteDevice 6Environment 2registerDevice 0GetDevice 9Details 3Environment 3SoftwareSet 0ListDeviceSessions as 4Environments 4SoftwareSets 4TagsForResource 0TagResource 0UntagResource 1pdateDevice 6Environment 6SoftwareSet",
  timestream: "0CancelQuery 1reateBatchLoadTask 6Database 6ScheduledQuery 6Table 0DeleteDatabase 6ScheduledQuery 6Table 2scribeAccountSettings 8BatchLoadTask 8Database 8Endpoints 8ScheduledQuery 8Table 0ExecuteScheduledQuery 0GetAwsBackupStatus 6RestoreStatus 0ListBatchLoadTasks 4Databases 4Measures 4ScheduledQueries 4Tables 6gsForResource 0PrepareQuery 0ResumeBatchLoadTask 0Select 6Values 1tartAwsBackupJob 8RestoreJob 0TagResource 0Unload 2tagResource 1pdateAccountSettings 6Database 6ScheduledQuery 6Table 0WriteRecords",
  "timestream-influxdb": "0CreateDbBackup 8Cluster 8Instance 8ParameterGroup 0DeleteDbBackup 8Cluster 8Instance 0GetDbBackup 5Cluster 5Instance 5ParameterGroup 0ListDbBackups 6Clusters 6Instances fForCluster 6ParameterGroups 4TagsForResource 0RebootDbCluster 8Instance 2storeFromDbBackup 0TagResource 0UntagResource 1pdateDbCluster 8Instance",
  tiros: "0CreateQuery 0ExtendQuery 0GetQueryAnswer 8Explanation atensionAccounts",
  tnb: "0CancelSolNetworkOperation 1reateSolFunctionPackage 9NetworkInstance gPackage 0DeleteSolFunctionPackage 9NetworkInstance gPackage 0GetSolFunctionInstance ePackage lContent lDescriptor 6NetworkInstance dOperation dPackage kContent kDescriptor 0InstantiateSolNetworkInstance 0ListSolFunctionInstances fPackages 7NetworkInstances eOperations ePackages 4TagsForResource 0PutSolFunctionPackageContent 6NetworkPackageContent 0TagResource 1erminateSolNetworkInstance 0UntagResource 1pdateSolFunctionPackage 9NetworkInstance gPackage 0ValidateSolFunctionPackageContent bNetworkPackageContent",
  transcribe: "0CreateCallAnalyticsCategory 6LanguageModel 6MedicalVocabulary 6Vocabulary gFilter 0DeleteCallAnalyticsCategory jJob 6LanguageModel 6MedicalScribeJob dTranscriptionJob dVocabulary 6TranscriptionJob 6Vocabulary gFilter 2scribeLanguageModel 0GetCallAnalyticsCategory gJob 3MedicalScribeJob gStream aTranscriptionJob aVocabulary 3TranscriptionJob 3Vocabulary dFilter 0ListCallAnalyticsCategories hJobs 4LanguageModels 4MedicalScribeJobs bTranscriptionJobs bVocabularies 4TagsForResource 5ranscriptionJobs 4Vocabularies dyFilters 0StartCallAnalyticsJob iStreamTranscription zonWebSocket 5MedicalScribeJob iStream dtreamTranscription vWebSocket cTranscriptionJob 5StreamTranscription oWebSocket 5TranscriptionJob 0TagResource 0UntagResource 1pdateCallAnalyticsCategory 6MedicalVocabulary 6Vocabulary gFilter",
  transfer: "0CreateAccess 7greement 6Connector 6Profile 6Server 6User 6WebApp 7orkflow 0DeleteAccess 7greement 6Certificate 7onnector 6HostKey 6Profile 6Server 7shPublicKey 6User 6WebApp cCustomization 7orkflow 2scribeAccess 9greement 8Certificate 9onnector 8Execution 8HostKey 8Profile 8SecurityPolicy arver 8User 8WebApp eCustomization 9orkflow 0ImportCertificate 6HostKey 6SshPublicKey 0ListAccesses 5greements 4Certificates 5onnectors 4Executions 4FileTransferResults 4HostKeys 4Profiles 4SecurityPolicies 6rvers 4TagsForResource 4Users 4WebApps 5orkflows 0SendWorkflowStepState 1tartDirectoryListing 5FileTransfer 5RemoteDelete bMove 5Server 2opServer 0TagResource 1estConnection 4IdentityProvider 0UntagResource 1pdateAccess 7greement 6Certificate 7onnector 6HostKey 6Profile 6Server 6User 6WebApp cCustomization",
  transform: "0AccessTransformProfile 1ssociateConnectorResource 0CreateProfile 0DeleteAgentRuntimeConfiguration 6Connector 6Profile 0GetAccountSettings 4gent 8RuntimeConfiguration 3Connector 3WebAppUrl 0ListAgents 4Connectors 4Profiles 4TagsForResource 0PutAgentRuntimeConfiguration 0RejectConnector 0TagResource 0UntagResource 1pdateAccountSettings 7gentAccess 6Profile",
  "transform-custom": "0BatchCreateFindings 5UpdateFindings 0CompleteTransformationPackageUpload 2nverseStream 1reateAnalysis 6Campaign 6Remediation 8pository 6Source 6TransformationPackageUrl 0DeleteAnalysis 6Campaign 6Finding 6KnowledgeItem 6Remediation 8pository 6Source 6TransformationPackage 0ExecuteTransformation 0GetAnalysis bArtifactDownloadUrl 3Campaign 3Finding aGroups 3KnowledgeItem 3Remediation 5pository 3Source 3TransformationPackageUrl 0ListAnalyses aisArtifacts 4CampaignRepositories cs 4Findings 4KnowledgeItems 4Remediations 6positories 4Sources 4TagsForResource 5ransformationPackageMetadata pShares 0SendTelemetryEvent 1hareTransformationPackage 0TagResource 0UnshareTransformationPackage 2tagResource 1pdateAnalysis 6Campaign eRepositoryStatus 6KnowledgeItemConfiguration jStatus 6Remediation 8pository 6Source",
  translate: "0CreateParallelData 0DeleteParallelData 6Terminology 2scribeTextTranslationJob 0GetParallelData 3Terminology 0ImportTerminology 0ListLanguages 4ParallelData 4TagsForResource 5erminologies 6xtTranslationJobs 0StartTextTranslationJob 2opTextTranslationJob 0TagResource 1ranslateDocument 9Text 0UntagResource 1pdateParallelData",
  trustedadvisor: "0BatchUpdateRecommendationResourceExclusion 0DeleteNotificationConfigurationForDelegatedAdmin 2scribeAccount fAccess 8CheckItems dRefreshStatuses dStatusHistoryChanges eummaries ds 8NotificationConfigurations kPreferences 8Organization kAccounts 8Reports 9isk cResources cs 8ServiceMetadata 1ownloadRisk 0ExcludeCheckItems 0GenerateReport 2tOrganizationRecommendation 3Recommendation 0IncludeCheckItems 0ListAccountsForParent 4Checks 4OrganizationRecommendationAccounts uResources us galUnitsForParent 4RecommendationResources is jForResource 5oots 0RefreshCheck 0SetAccountAccess 3OrganizationAccess 0UpdateNotificationConfigurations iPreferences 6OrganizationRecommendationLifecycle 6RecommendationLifecycle 7iskStatus",
  ts: "0GetExecution cOutput 3Tool 0ListExecutions 4TagsForResource 5ools 0StartExecution 0TagResource 0UntagResource",
  "user-subscriptions": "0CancelPurchaseSession 1onfirmPurchaseSession 1reateClaim bAddOn 6PurchaseSession 6UpdatePlanPreview 0DeleteAutoTopUpRule 6Claim 0GetAutoTopUpRule 3CurrentPlanDetails 3EffectiveUsageLimit 3PurchaseSession 3UsageLimitHistory 0ListApplicationClaims 4ClaimAddOns 9s 4Entitlements 4UsageLimits 6erSubscriptions 0SetAutoTopUpRule 3OverageConfig 3UsageLimit 0UpdateClaim",
  uxc: "0DeleteAccountColor 0GetAccountColor bustomizations 0ListServices 0PutAccountColor 0UpdateAccountCustomizations",
  "vendor-insights": "0ActivateSecurityProfile 1ssociateDataSource 0CreateDataSource 6SecurityProfile 0DeactivateSecurityProfile 2leteDataSource 1isassociateDataSource 0GetDataSource 3EntitledSecurityProfileSnapshot 3ProfileAccessTerms 3SecurityProfile iSnapshot 0ListDataSources 4EntitledSecurityProfileSnapshots rs 4SecurityProfileSnapshots js 4TagsForResource 0TagResource 0UntagResource 1pdateDataSource 6SecurityProfile lSnapshotCreationConfiguration tReleaseConfiguration",
  "verified-access": "0AllowVerifiedAccess",
  verifiedpermissions: "0CreateIdentitySource 6Policy cStore hAlias cTemplate 0DeleteIdentitySource 6Policy cStore hAlias cTemplate 0GetIdentitySource 3Policy 9Store eAlias 9Template 3Schema 0IsAuthorized cWithToken 0ListIdentitySources 4Policies 9yStoreAliases fs aTemplates 4TagsForResource 0PutSchema 0TagResource 0UntagResource 1pdateIdentitySource 6Policy cStore cTemplate",
  voiceid: "0AssociateFraudster 0CreateDomain 6Watchlist 0DeleteDomain 6Fraudster 6Speaker 6Watchlist 2scribeComplianceConsent 8Domain 8Fraudster hRegistrationJob 8Speaker fEnrollmentJob 8Watchlist 1isassociateFraudster 0EvaluateSession 0ListDomains 4FraudsterRegistrationJobs ds 4SpeakerEnrollmentJobs bs 4TagsForResource 4Watchlists 0OptOutSpeaker 0RegisterComplianceConsent 0StartFraudsterRegistrationJob 5SpeakerEnrollmentJob 0TagResource 0UntagResource 1pdateDomain 6Watchlist",
  "vpc-lattice": "0AssociateViaAWSService m-EventsAndStates 0CreateAccessLogSubscription 6Listener 6ResourceConfiguration eGateway 7ule 6Service dNetwork kResourceAssociation kServiceAssociation kVpcAssociation nEndpointAssociation 6TargetGroup 0DeleteAccessLogSubscription 7uthPolicy 6DomainVerification 6Listener 6ResourceConfiguration eEndpointAssociation eGateway ePolicy 7ule 6Service dNetwork kResourceAssociation kServiceAssociation kVpcAssociation 6TargetGroup 2registerTargets 0GetAccessLogSubscription 4uthPolicy 3DomainVerification 3Listener 3ResourceConfiguration bGateway bPolicy 4ule 3Service aNetwork hResourceAssociation hServiceAssociation hVpcAssociation 3TargetGroup 0ListAccessLogSubscriptions 4DomainVerifications 4Listeners 4ResourceConfigurations cEndpointAssociations cGateways 5ules 4ServiceNetworkResourceAssociations iServiceAssociations iVpcAssociations lEndpointAssociations is bs 4TagsForResource 6rgetGroups as 0PutAuthPolicy 3ResourcePolicy 0RegisterTargets 0StartDomainVerification 0TagResource 0UntagResource 1pdateAccessLogSubscription 6Listener 6ResourceConfiguration eGateway 7ule 6Service dNetwork kVpcAssociation 6TargetGroup",
  "vpc-lattice-svcs": "0Connect 0Invoke",
  vpce: "0AllowMultiRegion",
  waf: "0CreateByteMatchSet 6GeoMatchSet 6IPSet 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL cMigrationStack 6XssMatchSet 0DeleteByteMatchSet 6GeoMatchSet 6IPSet 6LoggingConfiguration 6PermissionPolicy 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL 6XssMatchSet 0GetByteMatchSet 3ChangeToken eStatus 3GeoMatchSet 3IPSet 3LoggingConfiguration 3PermissionPolicy 3RateBasedRule gManagedKeys 4egexMatchSet 8PatternSet 4ule 7Group 3SampledRequests 4izeConstraintSet 4qlInjectionMatchSet 3WebACL 3XssMatchSet 0ListActivatedRulesInRuleGroup 4ByteMatchSets 4GeoMatchSets 4IPSets 4LoggingConfigurations 4RateBasedRules 5egexMatchSets 9PatternSets 5uleGroups 8s 4SizeConstraintSets 5qlInjectionMatchSets 5ubscribedRuleGroups 4TagsForResource 4WebACLs 4XssMatchSets 0PutLoggingConfiguration 3PermissionPolicy 0TagResource 0UntagResource 1pdateByteMatchSet 6GeoMatchSet 6IPSet 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL 6XssMatchSet",
  "waf-regional": "0AssociateWebACL 0CreateByteMatchSet 6GeoMatchSet 6IPSet 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL cMigrationStack 6XssMatchSet 0DeleteByteMatchSet 6GeoMatchSet 6IPSet 6LoggingConfiguration 6PermissionPolicy 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL 6XssMatchSet 1isassociateWebACL 0GetByteMatchSet 3ChangeToken eStatus 3GeoMatchSet 3IPSet 3LoggingConfiguration 3PermissionPolicy 3RateBasedRule gManagedKeys 4egexMatchSet 8PatternSet 4ule 7Group 3SampledRequests 4izeConstraintSet 4qlInjectionMatchSet 3WebACL 9ForResource 3XssMatchSet 0ListActivatedRulesInRuleGroup 4ByteMatchSets 4GeoMatchSets 4IPSets 4LoggingConfigurations 4RateBasedRules 5egexMatchSets 9PatternSets 6sourcesForWebACL 5uleGroups 8s 4SizeConstraintSets 5qlInjectionMatchSets 5ubscribedRuleGroups 4TagsForResource 4WebACLs 4XssMatchSets 0PutLoggingConfiguration 3PermissionPolicy 0TagResource 0UntagResource 1pdateByteMatchSet 6GeoMatchSet 6IPSet 6RateBasedRule 7egexMatchSet bPatternSet 7ule aGroup 6SizeConstraintSet 7qlInjectionMatchSet 6WebACL 6XssMatchSet",
  wafv2: "0AssociateWebACL 0CheckCapacity 1reateAPIKey 6IPSet 6RegexPatternSet 7uleGroup 6WebACL 0DeleteAPIKey 6FirewallManagerRuleGroups 6IPSet 6LoggingConfiguration 6PermissionPolicy 6RegexPatternSet 7uleGroup 6WebACL 2scribeAllManagedProducts 8ManagedProductsByVendor fRuleGroup 1isassociateFirewallManager cWebACL 0GenerateMobileSdkReleaseUrl 2tDecryptedAPIKey 3IPSet 3LoggingConfiguration 3ManagedRuleSet 4obileSdkRelease 3PermissionPolicy 3RateBasedStatementManagedKeys 4egexPatternSet 5venueStatistics kSummary kTimeSeries 4uleGroup 3SampledRequests 3TopPathStatisticsByTraffic 3WebACL 9ForResource 0ListAPIKeys 5vailableManagedRuleGroupVersions ts 4IPSets 4LoggingConfigurations 4ManagedRuleSets 5obileSdkReleases 4RegexPatternSets 6sourcesForWebACL 5uleGroups 4SettlementRecords 4TagsForResource 4WebACLs 0PutFirewallManagerRuleGroups 3LoggingConfiguration 3ManagedRuleSetVersions 3PermissionPolicy 0TagResource 0UntagResource 1pdateIPSet 6ManagedRuleSetVersionExpiryDate 6RegexPatternSet 7uleGroup 6WebACL 0ValidateNetworkSecurityManagerRuleConfiguration uWebACLConfiguration",
  wam: "0AuthenticatePackager",
  wellarchitected: "0AssociateLenses 9Profiles 0ConfigureIntegration 1reateAgentContext bGoal bProfile 6LensShare aVersion 6Milestone 6Profile dShare 6ReviewTemplate 6TemplateShare 6Workload eShare 0DeleteAgentContext bGoal bProfile 6Lens aShare 6Profile dShare 6ReviewTemplate 6TemplateShare 6Workload eShare 1isassociateLenses cProfiles 0ExportLens 0GetAgentContext 8Goal 8Profile 8Recommendation mGeneration 4nswer 3ConsolidatedReport 3GlobalSettings 3Lens 7Review dReport 7VersionDifference 3Milestone 3Profile aTemplate 3ReviewTemplate hAnswer hLensReview 3Workload 0ImportLens 0ListAgentContexts 9Goals 9Profiles 9RecommendationGenerations nItems ns 5nswers 4CheckDetails 9Summaries 4LensReviewImprovements es 8Shares 8es 4Milestones 4Notifications 4ProfileNotifications bShares bs 4ReviewTemplateAnswers is 4ShareInvitations 4TagsForResource 5emplateShares 4WorkloadShares cs 0PutAgentRecommendationFeedback 0StartAgentRecommendationGeneration 0TagResource 0UntagResource 1pdateAgentContext bGoal bProfile bRecommendationStatus 7nswer 6GlobalSettings 6Integration 6LensReview 6Profile 6ReviewTemplate kAnswer kLensReview 6ShareInvitation 6Workload eShare 2gradeLensReview 7ProfileVersion 7ReviewTemplateLensReview",
  wickr: "0BatchCreateUser 5DeleteUser 5LookupUserUname 5ReinviteUser 7setDevicesForUser 5ToggleUserSuspendStatus 0CreateAdminSession 6Bot 6DataRetentionBot mChallenge 6Network 6SecurityGroup 0DeleteBot 6DataRetentionBot 6Network 6SecurityGroup 0GetBot 6sCount 3DataRetentionBot 3GuestUserHistoryCount 3Network aSettings 3OidcInfo 4pentdfConfig 3SecurityGroup 3User 7sCount 0ListBlockedGuestUsers 5ots 4DevicesForUser 4GuestUsers 4Networks 4SecurityGroupUsers hs 4TagsForResource 4Users 0RegisterOidcConfig iTest 9pentdfConfig 0TagResource 0UntagResource 1pdateBot 6DataRetention 6GuestUser 6NetworkDetails dSettings 6SecurityGroup 6User",
  wisdom: "0ActivateMessageTemplate 1llowVendedLogDeliveryForResource 0CreateAIAgent dVersion 8Guardrail hVersion 8Prompt eVersion 7ssistant fAssociation 6Content dAssociation 6KnowledgeBase 6MessageTemplate lAttachment lVersion 6QuickResponse 6Session 0DeactivateMessageTemplate 2leteAIAgent dVersion 8Guardrail hVersion 8Prompt eVersion 7ssistant fAssociation 6Content dAssociation 6ImportJob 6KnowledgeBase 6MessageTemplate lAttachment 6QuickResponse 0GetAIAgent 5Guardrail 5Prompt 4ssistant cAssociation 3Content aAssociation aSummary 3ImportJob 3KnowledgeBase 3MessageTemplate 3NextMessage 3QuickResponse 3Recommendations 3Session 0ListAIAgentVersions bs 6GuardrailVersions fs 6PromptVersions cs 5ssistantAssociations ds 4ContentAssociations bs 4ImportJobs 4KnowledgeBases 4MessageTemplateVersions js bs 5odels 4QuickResponses 4Spans 4TagsForResource 0NotifyRecommendationsReceived 0PutFeedback 0QueryAssistant 0RemoveAssistantAIAgent 6KnowledgeBaseTemplateUri 2nderMessageTemplate 2trieve 0SearchContent 6MessageTemplates 6QuickResponses 6Sessions 2ndMessage 1tartContentUpload 5ImportJob 0TagResource 0UntagResource 1pdateAIAgent 8Guardrail 8Prompt 7ssistantAIAgent 6Content 6KnowledgeBaseTemplateUri 6MessageTemplate lMetadata 6QuickResponse 6Session dData",
  workdocs: "0AbortDocumentVersionUpload 1ctivateUser 1ddNotificationPermissions 3ResourcePermissions 3UserToGroup 0CheckAlias 1reateComment 7ustomMetadata 6Folder 6Instance 6Labels 6NotificationSubscription 6User 0DeactivateUser 2leteComment 7ustomMetadata 6Document eVersion 6Folder cContents 6Instance 6Labels 6NotificationPermissions iSubscription 6User 2registerDirectory 2scribeActivities 9vailableDirectories 8Comments 8DocumentVersions 8FolderContents 8Groups 8InstanceExports gs 8NotificationPermissions kSubscriptions 8ResourcePermissions 9ootFolders 8Users 1ownloadDocumentVersion 0GetCurrentUser 3Document bPath bVersion 3Folder 9Path 3Group 3Resources 0InitiateDocumentVersionUpload 0RegisterDirectory 2moveAllResourcePermissions 6ResourcePermission 2storeDocumentVersions 0SearchResources 1tartInstanceExport 0UpdateDocument eVersion 6Folder 6InstanceAlias 6User aAdministrativeSettings",
  worklink: "0AssociateDomain 9WebsiteAuthorizationProvider gCertificateAuthority 0CreateFleet 0DeleteFleet 2scribeAuditStreamConfiguration 8CompanyNetworkConfiguration 8Device ePolicyConfiguration 9omain 8FleetMetadata 8IdentityProviderConfiguration 8WebsiteCertificateAuthority 1isassociateDomain cWebsiteAuthorizationProvider jCertificateAuthority 0ListDevices 5omains 4Fleets 4TagsForResource 4WebsiteAuthorizationProviders bCertificateAuthorities 0RestoreDomainAccess 2vokeDomainAccess 0SearchEntity 1ignOutUser 0TagResource 0UntagResource 1pdateAuditStreamConfiguration 6CompanyNetworkConfiguration 6DevicePolicyConfiguration 7omainMetadata 6FleetMetadata 6IdentityProviderConfiguration",
  workmail: "0AllowVendedLogDeliveryForResource 1ssociateDelegateToResource 9MemberToGroup 3umeImpersonationRole 0CancelMailboxExportJob 1reateAlias 7vailabilityConfiguration 6Group 6IdentityCenterApplication 7mpersonationRole 7nboundMailFlowRule 6MailDomain 7obileDeviceAccessRule 6Organization 7utboundMailFlowRule 6Resource 6SmtpGateway 6User 0DeleteAccessControlRule 7lias 7vailabilityConfiguration 6EmailMonitoringConfiguration 6Group 6IdentityCenterApplication eProviderConfiguration 7mpersonationRole 7nboundMailFlowRule 6MailDomain aboxPermissions 7obileDevice iAccessOverride oRule 6Organization 7utboundMailFlowRule 6PersonalAccessToken 6Resource 8tentionPolicy 6SmtpGateway 6User 3iverToMailbox 2registerFromWorkMail aMailDomain 2scribeEmailMonitoringConfiguration 9ntity 8Group 8IdentityProviderConfiguration 9nboundDmarcSettings fMailFlowRule 8MailDomains cboxExportJob 8Organization 9utboundMailFlowRule 8Resource 8SmtpGateway 8User 1isassociateDelegateFromResource cMemberFromGroup 0EnableMailDomain 0GetAccessControlEffect 3DefaultRetentionPolicy 3ImpersonationRole kEffect 3JournalingRules 3MailDomain dDetails 7boxDetails 4obileDeviceAccessEffect lOverride fDetails fsForUser 9PolicyDetails 3PersonalAccessTokenMetadata 0ListAccessControlRules 5liases 5vailabilityConfigurations 4GroupMembers 9s aForEntity 4ImpersonationRoles 5nboundMailFlowRules 4MailDomains 8boxExportJobs bPermissions 5obileDeviceAccessOverrides mRules 4Organizations 5utboundMailFlowRules 4PersonalAccessTokens 4ResourceDelegates cs 4SmtpGateways 4TagsForResource 4Users 0PutAccessControlRule 3EmailMonitoringConfiguration 3IdentityProviderConfiguration 4nboundDmarcSettings 3MailboxPermissions 4obileDeviceAccessOverride 3RetentionPolicy 0RegisterMailDomain 8ToWorkMail 2setPassword 0SearchMembers 2tDefaultMailDomain 3JournalingRules 3MobilePolicyDetails 1tartMailboxExportJob 0TagResource 1estAvailabilityConfiguration 4InboundMailFlowRules 4OutboundMailFlowRules 0UntagResource 1pdateAvailabilityConfiguration 6DefaultMailDomain 6Group 6ImpersonationRole 7nboundMailFlowRule 6MailboxQuota 7obileDeviceAccessRule 6OutboundMailFlowRule 6PrimaryEmailAddress 6Resource 6SmtpGateway 6User 0WipeMobileDevice",
  workmailmessageflow: "0GetRawMessageContent 0PutRawMessageContent",
  workspaces: "0AcceptAccountLinkInvitation 1ssociateConnectionAlias 9IpGroups 9WorkspaceApplication 1uthorizeIpRules 0CopyWorkspaceImage 1reateAccountLinkInvitation 6ConnectClientAddIn dionAlias 6IpGroup 6RootClientCertificate 6StandbyWorkspaces 6Tags 6UpdatedWorkspaceImage 6WorkspaceBundle fImage fs gPool 0DeleteAccountLinkInvitation 6ClientBranding 7onnectClientAddIn dionAlias 6IpGroup 6RootClientCertificate 6Tags 6WorkspaceBundle fImage 2ployWorkspaceApplications 2registerWorkspaceDirectory 2scribeAccount fModifications 9pplicationAssociations js 8BundleAssociations 8ClientBranding eProperties 9onnectClientAddIns fionAliasPermissions nes bsent 9ustomWorkspaceImageImport 8ImageAssociations 9pGroups 8Tags 8WorkspaceAssociations hBundles hDirectories hImagePermissions ms hSnapshots hs iConnectionStatus iPoolSessions ms 1irectoryAccessManagement 2sassociateConnectionAlias cIpGroups cWorkspaceApplication 0GetAccountLink 3TroubleshootingRecommendation 0ImportClientBranding 7ustomWorkspaceImage 6WorkspaceImage 1nvokeOnboardingAgent 6TroubleshootingInvestigation 0ListAccountLinks 5vailableManagementCidrRanges 4TroubleshootingRecommendations 0MigrateWorkspace 1odifyAccount 6CertificateBasedAuthProperties 7lientProperties 6EndpointEncryptionMode 6SamlProperties 7elfservicePermissions 7treamingProperties 6WorkspaceAccessProperties fCreationProperties fProperties fState 0Personalization 0RebootWorkspaces 3uildWorkspaces 2gisterWorkspaceDirectory 2jectAccountLinkInvitation 2storeWorkspace 2vokeIpRules 0StartWorkspaces fPool 2opWorkspaces ePool 2ream 0TerminateWorkspaces jPool nSession 0UpdateConnectClientAddIn dionAliasPermission 9sent 6RootClientCertificate 7ulesOfIpGroup 6WorkspaceBundle fImagePermission fsPool",
  "workspaces-instances": "0AssociateVolume 0CreateVolume 6WorkspaceInstance 0DeleteVolume 6WorkspaceInstance 1isassociateVolume 0GetWorkspaceInstance 0ListInstanceTypes 4Regions 4TagsForResource 4WorkspaceInstances 0TagResource 0UntagResource",
  "workspaces-web": "0AssociateBrowserSettings 9DataProtectionSettings 9IpAccessSettings 9NetworkSettings 9SessionLogger 9TrustStore 9UserAccessLoggingSettings dSettings 0CreateBrowserSettings 6DataProtectionSettings 6IdentityProvider 7pAccessSettings 6NetworkSettings 6Portal 6SessionLogger 6TrustStore 6UserAccessLoggingSettings aSettings 0DeleteBrowserSettings 6DataProtectionSettings 6IdentityProvider 7pAccessSettings 6NetworkSettings 6Portal 6SessionLogger 6TrustStore 6UserAccessLoggingSettings aSettings 1isassociateBrowserSettings cDataProtectionSettings cIpAccessSettings cNetworkSettings cSessionLogger cTrustStore cUserAccessLoggingSettings gSettings 0ExpireSession 0GetBrowserSettings 3DataProtectionSettings 3IdentityProvider 4pAccessSettings 3NetworkSettings 3Portal 9ServiceProviderMetadata 3Session aLogger 3TrustStore dCertificate 3UserAccessLoggingSettings 7Settings 0ListBrowserSettings 4DataProtectionSettings 4IdentityProviders 5pAccessSettings 4NetworkSettings 4Portals 4SessionLoggers bs 4TagsForResource 5rustStoreCertificates es 4UserAccessLoggingSettings 8Settings 0TagResource 0UntagResource 1pdateBrowserSettings 6DataProtectionSettings 6IdentityProvider 7pAccessSettings 6NetworkSettings 6Portal 6SessionLogger 6TrustStore 6UserAccessLoggingSettings aSettings",
  xray: "0BatchGetTraceSummaryById ds 0CancelTraceRetrieval 1reateGroup 6SamplingRule 0DeleteGroup 6ResourcePolicy 6SamplingRule 0GetDistinctTraceGraphs 3EncryptionConfig 3Group 8s 3IndexingRules 5sight aEvents aImpactGraph aSummaries 3RetrievedTracesGraph 3SamplingRules bStatisticSummaries bTargets 4erviceGraph 3TimeSeriesServiceStatistics 4raceGraph 8SegmentDestination 9ummaries 0Link 2stResourcePolicies 6trievedTraces 4TagsForResource 0PutEncryptionConfig 3ResourcePolicy 3Spans 8ForIndexing 3TelemetryRecords 4raceSegments 0StartTraceRetrieval 0TagResource 0UntagResource 1pdateGroup 6IndexingRule 6SamplingRule 6TraceSegmentDestination"
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
  for (const word of coded?.split(" ") ?? []) {
    previous = previous.slice(0, Number.parseInt(word.slice(0, 1), 36)) + word.slice(1);
    names.set(previous.toLowerCase(), previous);
  }
  if (coded !== void 0) decoded.set(service, names);
  return names;
}
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
var expanded = /* @__PURE__ */ new Map();
var maxExpanded = 200;
function expandAction(pattern) {
  const lower = pattern.toLowerCase();
  if (!/[*?]/.test(lower)) {
    const action = canonicalAction(lower);
    return action === void 0 ? [] : [action];
  }
  const known2 = expanded.get(lower);
  if (known2 !== void 0) return known2;
  const actions = findMatching(lower);
  if (expanded.size >= maxExpanded) expanded.clear();
  expanded.set(lower, actions);
  return actions;
}
function findMatching(pattern) {
  const colon = pattern.indexOf(":");
  if (colon < 0 && !/^\*+$/.test(pattern)) return [];
  const ofService = colon < 0 ? "*" : pattern.slice(0, colon);
  const ofName = colon < 0 ? "*" : pattern.slice(colon + 1);
  const services = /[*?]/.test(ofService) ? Object.keys(actionNames).filter((service) => matchesWildcard(ofService, service)) : [ofService];
  return services.flatMap(
    (service) => [...namesOf(service)].filter(([lower]) => matchesWildcard(ofName, lower)).map(([, name]) => `${service}:${name}`)
  );
}
function nearestAction(action) {
  if (action.length > _chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws) return void 0;
  const lower = action.toLowerCase();
  const colon = lower.indexOf(":");
  const service = lower.slice(0, Math.max(colon, 0));
  const name = lower.slice(colon + 1);
  for (const own of ownServices) {
    const found = namesOf(own).get(name);
    if (found !== void 0 && own !== service) return { action: `${own}:${found}`, certain: false };
  }
  if (serviceExists(service)) return nearestIn(service, name);
  const services = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(service, Object.keys(actionNames), 3).map((near) => near.name);
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
  const [first, second] = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(name, names.keys(), Math.max(2, Math.floor(name.length / 3)));
  const spelled = first && names.get(first.name);
  if (first === void 0 || spelled === void 0) return void 0;
  return {
    action: `${service}:${spelled}`,
    certain: first.distance <= 2 && second?.distance !== first.distance
  };
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
    resources: Object.entries(row.resources).map(([type, keys2]) => ({
      type,
      arn: resourceArns[`${service}/${type}`] ?? "*",
      keys: keySet(keys2)
    }))
  };
  details.set(name, detail);
  return detail;
}
function keySet(keys2) {
  return new Set(keys2 === "" ? [] : keys2.toLowerCase().split(" "));
}

// src/policy/reached-actions.ts
var maxActions = 60;
function reachedActions({ action }) {
  if (action === void 0 || action.negated || action.incomplete || action.items.length === 0)
    return void 0;
  const details2 = /* @__PURE__ */ new Map();
  for (const { value } of action.items) {
    if ((0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value)) return void 0;
    const names = expandAction(value);
    if (names.length === 0 || names.length > maxActions) return void 0;
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
  if (key.length > _chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws) return void 0;
  const slash = key.indexOf("/");
  const head = (slash < 0 ? key : key.slice(0, slash + 1)).toLowerCase();
  const tail = slash < 0 ? "" : key.slice(slash + 1);
  const candidates3 = [...keys.keys()].filter((known3) => known3.endsWith("/") === head.endsWith("/"));
  const name = head.slice(head.indexOf(":") + 1);
  const nearest = candidates3.find((known3) => known3.slice(known3.indexOf(":") + 1) === name) ?? (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .namesNear */ .Fo)(head, candidates3, Math.max(2, Math.floor(head.length / 4)))[0]?.name;
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
    for (const statement of policy.statements) {
      if (statement.conditions.length === 0) continue;
      const actions = reachedActions(statement);
      for (const condition2 of statement.conditions) {
        const message = isReportedElsewhere(condition2, statement) ? void 0 : messageOn(condition2.key.value, actions);
        if (message !== void 0) report({ at: condition2.key, message, statement });
      }
    }
  }
};
function isReportedElsewhere({ key }, { action }) {
  const lower = key.value.toLowerCase();
  if (lower === "ec2:osuser" || (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(key.value)) return true;
  if (!lower.startsWith("aws:requesttag/")) return false;
  return action?.items.some(({ value }) => value.toLowerCase().startsWith("ec2-instance-connect:")) ?? false;
}
function messageOn(key, actions) {
  const known2 = conditionKey(key);
  if (known2 === void 0 && !mayExist(key)) {
    if (/\/$/.test(key)) return `${key} is not complete: the key of the tag comes after the slash.`;
    const near = nearestConditionKey(key);
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
function keysOf({ keys: keys2, resources }) {
  const all2 = [...keys2, ...resources.flatMap((resource) => [...resource.keys])];
  return all2.map(
    (key) => key.endsWith("/") ? `${conditionKey(`${key}x`)?.name ?? key}…` : conditionKey(key)?.name ?? key
  );
}

// src/policy/semantics/condition-holds.ts
var import_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f)(require_ipaddr());

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
function hasVariables({ root, version: version2 }) {
  if (version2 !== void 0) return version2.value === "2012-10-17";
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
function conditionHolds(condition2, policy, request) {
  const { operator, key, values, incomplete } = condition2;
  const given = request.keys.get(canonicalKey(key.value));
  if (given === void 0) return holdsWhereAbsent(condition2);
  if (operator === void 0) return "unknown";
  const { base, quantifier } = operator;
  if (base === "Null") {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === "false")), unless(!incomplete)]);
  }
  const comparison = comparisons.get(base.replace("Not", ""));
  if (comparison === void 0) return "unknown";
  const filling = hasVariables(policy);
  const matches2 = (value) => any([
    ...values.map(({ text }) => {
      const wanted = filling ? fillVariables(text, request) : text;
      return truthOf(wanted !== void 0 && comparison(value, wanted));
    }),
    unless(!incomplete)
  ]);
  if (!isNegated(base))
    return quantifier === "ForAllValues" ? all(given.map(matches2)) : any(given.map(matches2));
  const differs = given.map((value) => not(matches2(value)));
  return quantifier === "ForAnyValue" ? any(differs) : all(differs);
}
function conditionsHold(statement, policy, request) {
  return all([
    ...statement.conditions.map((condition2) => conditionHolds(condition2, policy, request)),
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
  const givenParts = arnParts2(given);
  if (givenParts === void 0) return false;
  return arnParts2(wanted)?.every((part, index) => like(givenParts[index] ?? "", part)) ?? false;
}
function arnParts2(text) {
  const parts = text.split(":");
  return parts[0] === "arn" && parts.length >= 6 ? [...parts.slice(0, 5), parts.slice(5).join(":")] : void 0;
}

// src/policy/semantics/contradiction.ts
function contradictions(conditions, policy) {
  const byKey = /* @__PURE__ */ new Map();
  for (const condition2 of conditions) {
    if (condition2.operator === void 0 || condition2.operator.quantifier !== void 0) continue;
    const key = canonicalKey(condition2.key.value);
    byKey.set(key, [...byKey.get(key) ?? [], condition2]);
  }
  return [...byKey].filter(([key, group]) => group.length > 1 && cannotAllHold(key, group, policy)).map(([, group]) => group);
}
function cannotAllHold(key, group, policy) {
  if (!hasOneValue(key)) return false;
  if (group.some(({ operator }) => operator === void 0 || operator.quantifier !== void 0)) return false;
  if (group.every((condition2) => holdsWhereAbsent(condition2) !== "no")) return false;
  const filling = hasVariables(policy);
  const known2 = group.filter(
    ({ values: values2, incomplete }) => !incomplete && !(filling && values2.some(({ text }) => holdsVariable(text)))
  );
  const values = deciding(key, known2);
  if (values === void 0) return areDisjointPatterns(known2) || areOutsideNetworks(known2);
  const asCompared = filling ? values.map(unescaped) : values;
  return !asCompared.some(
    (value) => known2.every(
      (condition2) => conditionHolds(condition2, policy, { action: "", resource: "", keys: /* @__PURE__ */ new Map([[key, [value]]]) }) !== "no"
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
  const [least, most2] = limitsOf(key);
  const near = named.flatMap((number) => [number - 1, number, number + 1]);
  const between = [...near].sort((a, b) => a - b).flatMap((n, i, all2) => [(n + (all2[i + 1] ?? n)) / 2]);
  const whole = Number.isFinite(most2);
  return [...near, ...whole ? near.map(Math.floor) : between, ...whole ? [least, most2] : []].filter((number) => number >= least && number <= most2 && (!whole || Number.isInteger(number))).map(String);
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
  const prefix2 = canonical.slice(0, Math.max(0, canonical.indexOf(":")));
  return prefix2 === "" || prefix2.includes(".") || callerPrefixes.has(prefix2) ? "sometimes" : "never";
}

// src/policy/semantics/meaning.ts
var understood = /* @__PURE__ */ new Set(["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]);
function isIdentityStatement({ node }) {
  return node.properties.every(({ key }) => understood.has(key.value));
}
function isEmptyList({ value }) {
  return value.kind === "array" && value.items.length === 0;
}
function meaningOf2(statement) {
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
    (condition2) => narrow.conditions.some((other) => conditionImplies(other, condition2, policy))
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
    return truthOf(filled !== void 0 && matchesWildcard(filled, forPattern(request.resource, filled)));
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
function inList({ items, negated, incomplete }, matches2) {
  const listed2 = any([...items.map(({ value }) => matches2(value)), incomplete ? "unknown" : "no"]);
  return negated ? not(listed2) : listed2;
}

// src/policy/semantics/grants.ts
function whyInert(policy, statement, action) {
  if (!mayReach(statement, action)) return { because: "resource" };
  const never = statement.conditions.find((condition2) => neverHolds(condition2, action));
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
function neverHolds(condition2, action) {
  const { operator, values, incomplete } = condition2;
  const carried = presence(action, condition2.key.value);
  if (carried === "never") return holdsWhereAbsent(condition2) === "no";
  if (carried !== "always" || operator?.base !== "Null" || incomplete) return false;
  return !values.some(({ text }) => text.toLowerCase() === "false");
}
function alwaysHolds(condition2, action) {
  const carried = presence(action, condition2.key.value);
  if (carried === "never") return holdsWhereAbsent(condition2) === "yes";
  return carried === "always" && condition2.operator?.base === "Null" && condition2.values.some(({ text }) => text.toLowerCase() === "false");
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
      (condition2) => statement !== deny || !alwaysHolds(condition2, action)
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
  return isSure && conditions.every((condition2) => alwaysHolds(condition2, action));
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
  return statement.conditions.filter((condition2) => canonicalKey(condition2.key.value) === key);
}

// src/policy/rules/condition-value.ts
var import_ipaddr2 = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f)(require_ipaddr());
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
        for (const { text, node } of values) {
          if ((0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text) || (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(key.value)) continue;
          const message = messageOn2(text, condition2, operator);
          if (message !== void 0) report({ at: node, message, statement });
        }
      }
    }
  }
};
function messageOn2(text, condition2, { base }) {
  if (base.startsWith("String")) return onString(text, condition2, base);
  return problemOfForm(text, base, condition2.operatorNode.value);
}
function problemOfForm(text, base, operator) {
  const value = text === "" ? "An empty string" : text;
  if (base === "Bool" || base === "Null")
    return /^(true|false)$/i.test(text) ? void 0 : `${value} is neither true nor false, as ${operator} needs.`;
  if (base.startsWith("Numeric"))
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? void 0 : `${value} is not a number, as ${operator} needs.`;
  if (base.startsWith("Date"))
    return isDate(text) ? void 0 : `${value} is not a date; write one such as 2026-01-31T00:00:00Z.`;
  if (base.endsWith("IpAddress")) return onAddress(text, value);
  if (base.startsWith("Binary"))
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? void 0 : `${value} is not Base64, as ${operator} needs.`;
  if (base.startsWith("Arn")) {
    const pattern = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(text);
    const isArn = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(text) !== void 0 || /^[*?]+$/.test(pattern) || pattern.endsWith("*");
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
  const is4 = import_ipaddr2.default.IPv4.isValidFourPartDecimal(address);
  if (!is4 && !import_ipaddr2.default.IPv6.isValid(address))
    return `${value} is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.`;
  if (slash < 0) return void 0;
  const bits = text.slice(slash + 1);
  const most2 = is4 ? 32 : 128;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most2 ? void 0 : `${value} is not a range: after the slash comes the number of bits, 0 to ${most2}.`;
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
  const name = canonicalKey(key.value);
  if (name === osUserKey || isResourceTag(name)) return void 0;
  const isLike = base.endsWith("Like");
  if (text.includes("${")) return void 0;
  if (/[*?]/.test(text)) {
    if (isLike || freeKeys.has(name)) return void 0;
    const like2 = operatorNode.value.replace(/Equals(IgnoreCase)?/i, "Like");
    return `Under ${operatorNode.value} a wildcard is a plain character, so ${text} equals no value; use ${like2} for a pattern.`;
  }
  const compared = base.endsWith("IgnoreCase") ? text.toLowerCase() : text;
  if (regionKeys.has(name) && !(0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .regionExists */ .p4)(compared)) {
    const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(text);
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
      for (const group of contradictions(statement.conditions, policy)) {
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
      for (const condition2 of statement.conditions) {
        if (!reported.has(condition2)) checkAlone(condition2, statement, policy, report);
      }
    }
  }
};
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
  if (values.length > 0 && !incomplete && cannotAllHold(canonicalKey(key.value), [condition2], policy)) {
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
    const action = eicActions.find((name) => name.toLowerCase() === value.toLowerCase());
    return action !== void 0 && neverHolds(condition2, action);
  });
}
function deadValues({ operator, operatorNode, key, values }, policy) {
  const canonical = canonicalKey(key.value);
  const isUser = canonical === osUserKey;
  if (operator === void 0 || !operator.base.startsWith("String")) return [];
  if (!isUser && !isResourceTag(canonical)) return [];
  const filling = hasVariables(policy);
  const isLike = operator.base.endsWith("Like");
  return values.flatMap(({ text, node }) => {
    if (/\$\{[^}]*:[^}]*\}/.test(text)) {
      if (filling) return [];
      return [
        {
          node,
          message: `"${text}" is plain text without "Version": "2012-10-17", and no request has that value; add the Version.`
        }
      ];
    }
    if ((0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text) || filling && text.includes("${")) return [];
    if (hasWildcard(text)) {
      if (isLike) return [];
      return [
        {
          node,
          message: `Under ${operatorNode.value} the wildcard of "${text}" is a plain character, and no request has that value; write the full value, or use ${isNegated(operator.base) ? "StringNotLike" : "StringLike"} for a pattern.`
        }
      ];
    }
    if (isUser && !(0,_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_2__/* .isOsUser */ .e)(text)) {
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
  const listed2 = values.map(({ text }) => `"${text}"`);
  const shown = listed2.length > 3 ? [...listed2.slice(0, 3), "…"] : listed2;
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
      (statement) => statement.effect === "Allow" && actionMatches(statement, sendSshPublicKey) === "yes"
    );
    if (!allows) return;
    for (const statement of policy.statements) {
      if (!deniesAlways(statement, describeInstances)) continue;
      report({
        at: placeOfAction(statement, describeInstances),
        message: "This always denies ec2:DescribeInstances; remove it from the Deny.",
        statement
      });
    }
  }
};

// src/policy/semantics/budget.ts
var Budget = class {
  #left;
  constructor(steps2) {
    this.#left = steps2;
  }
  /** Takes steps. False if none is left: then the work is to be given up, and what it was for is not known. */
  spend(steps2) {
    this.#left -= steps2;
    return this.#left >= 0;
  }
  /** Gives up. */
  exhaust() {
    this.#left = -1;
  }
  /** Whether work was given up. */
  get isExhausted() {
    return this.#left < 0;
  }
};

// src/policy/semantics/budget-of.ts
var steps = 2e5;
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(policy) {
  let budget = budgets.get(policy);
  if (budget === void 0) {
    budget = new Budget(steps);
    budgets.set(policy, budget);
  }
  return budget;
}
function shareBudget(policy, budget) {
  budgets.set(policy, budget);
}

// src/policy/semantics/glob.ts
var anything = { repeated: true };
var anyLetter = { repeated: false };
var anyButColons = { not: ":", repeated: true };
var anyButColon = { not: ":", repeated: false };
function globOf(pattern, { wildcards = true, ignoreCase = false, acrossColons = true } = {}) {
  return [...pattern].map((letter) => {
    if (wildcards && letter === "*") return acrossColons ? anything : anyButColons;
    if (wildcards && letter === "?") return acrossColons ? anyLetter : anyButColon;
    if (letter === literalStar) return { of: "*", repeated: false };
    if (letter === literalQuestionMark) return { of: "?", repeated: false };
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
function alphabetOf(globs) {
  const named = /* @__PURE__ */ new Set();
  const classes = /* @__PURE__ */ new Set();
  for (const { of = "", not: not2 = "" } of globs.flat()) {
    if (of.length > 2) classes.add(of);
    else for (const letter of of) named.add(letter);
    for (const letter of not2) named.add(letter);
  }
  const fresh = /* @__PURE__ */ new Set();
  for (const letters2 of [...classes, "xzqjkvwyabcdefghilmnoprstu0123456789-_"]) {
    const unnamed = [...letters2].find((letter) => !named.has(letter));
    if (unnamed !== void 0) fresh.add(unnamed);
  }
  return [...fresh, ...named];
}
function takes2({ of, not: not2 }, letter) {
  return of === void 0 ? !(not2?.includes(letter) ?? false) : of.includes(letter);
}
var Globs = class {
  #positions;
  /** Where each glob ends in the list of positions. */
  #ends;
  /** The positions reached before the first letter. */
  start;
  constructor(globs) {
    const positions = [];
    const ends = /* @__PURE__ */ new Set();
    const starts = [];
    for (const glob of globs) {
      starts.push(positions.length);
      positions.push(...glob, void 0);
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
      if (position !== void 0 && takes2(position, letter)) next.push(position.repeated ? index : index + 1);
    }
    return this.#closed(next);
  }
  /** Whether a text that reached these positions matches. */
  accepts(at) {
    return at.some((index) => this.#ends.has(index));
  }
  /** Adds the positions behind those that may also take nothing. */
  #closed(at) {
    const reached = /* @__PURE__ */ new Set();
    for (let index of at) {
      reached.add(index);
      while (this.#positions[index]?.repeated === true) reached.add(++index);
    }
    return reached.size < 2 ? [...reached] : [...reached].sort((a, b) => a - b);
  }
};

// src/policy/semantics/find-text.ts
var maxSituations = 1e4;
function findText(demands, budget) {
  const automata = demands.map(({ globs }) => new Globs(globs));
  const alphabet = alphabetOf(demands.flatMap(({ globs }) => globs));
  const isMet = (situation) => situation.every((at, index) => automata[index]?.accepts(at) === demands[index]?.matches);
  let texts = /* @__PURE__ */ new Map([["", automata.map(({ start }) => start)]]);
  const seen = /* @__PURE__ */ new Set();
  while (texts.size > 0) {
    const longer = /* @__PURE__ */ new Map();
    for (const [text, situation] of texts) {
      if (isMet(situation)) return text;
      for (const letter of alphabet) {
        const next = situation.map((at, index) => automata[index]?.step(at, letter) ?? []);
        if (next.some((at, index) => at.length === 0 && demands[index]?.matches === true)) continue;
        const key = next.map((at) => at.join(" ")).join("|");
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > maxSituations || !budget.spend(situation.length * alphabet.length))
          return "unchecked";
        longer.set(text + letter, next);
      }
    }
    texts = longer;
  }
  return void 0;
}

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
].flatMap((form2) => [form2, [...form2, ...globOf("$")]]);
function arnFormOf(action) {
  const start = globOf(`arn:?*:ec2:?*:?*:${idPrefixOf(action)}`, { acrossColons: false });
  return [17, 8].map((length2) => [...start, ...lettersOf(hexadecimal, length2)]);
}
function hasId(arn, action) {
  const id = arn.lastIndexOf(idPrefixOf(action));
  return id >= 0 && /^(?:[0-9a-f]{17}|[0-9a-f]{8})$/.test(arn.slice(id + idPrefixOf(action).length));
}
function idPrefixOf(action) {
  return action === openTunnel ? "instance-connect-endpoint/eice-" : "instance/i-";
}
function unnamedArns(action) {
  const prefix2 = idPrefixOf(action);
  return [
    `arn:aws:ec2:us-east-1:210987654321:${prefix2}0a9b8c7d6e5f40312`,
    `arn:aws:ec2:eu-west-3:543210987612:${prefix2}f1e2d3c4b5a697880`,
    `arn:aws:ec2:sa-east-1:876543219012:${prefix2}73b5c8d1e9f02a46b`
  ];
}

// src/policy/semantics/find-resource.ts
var keysOfArn = /* @__PURE__ */ new Map([
  ["aws:requestedregion", 3],
  ["aws:resourceaccount", 4]
]);
function findResource(action, demands, budget) {
  const target = resourceOf(action);
  if (target === "*") return demands.every(({ isMet }) => isMet("*")) ? "*" : void 0;
  const positive = demands.flatMap(
    (demand) => "patterns" in demand && demand.holds !== demand.patterns.negated ? [demand.texts] : []
  );
  const finite = positive.find((texts) => !texts.some(hasWildcard));
  const named = new Set(
    positive.flat().filter((text) => !hasWildcard(text)).map(literally)
  );
  const isPossible = (resource) => (named.has(resource) || hasId(resource, action) || endsInLiteral(resource, positive)) && matchesWildcard(target, resource) && demands.every(({ isMet }) => isMet(resource));
  if (!budget.spend(10 * demands.length)) return "unchecked";
  for (const resource of finite === void 0 ? candidates(action, positive, demands) : finite.map(literally)) {
    if (!budget.spend(demands.length)) return "unchecked";
    if (isPossible(resource)) return resource;
  }
  if (finite !== void 0) return void 0;
  const excluded = demands.flatMap(
    (demand) => "patterns" in demand && demand.holds === demand.patterns.negated ? demand.texts : []
  );
  if ([[target], ...positive].some(
    (texts) => texts.every((text) => excluded.some((wide) => patternCovers(wide, text)))
  ))
    return void 0;
  return findText([{ globs: arnFormOf(action), matches: true }, ...demands.map(textDemand)], budget);
}
function endsInLiteral(resource, positive) {
  const end = resource.slice(resource.lastIndexOf(":"));
  return positive.some((texts) => texts.some((text) => !hasWildcard(end) && text.endsWith(end)));
}
function* candidates(action, positive, demands) {
  const examples2 = [...unnamedArns(action)];
  for (const demand of demands) {
    if (!("part" in demand)) continue;
    for (const text of demand.texts) {
      const parts = (examples2[0] ?? "").split(":");
      parts[demand.part] = exampleOf(text, "x");
      examples2.push(parts.join(":"));
    }
  }
  for (const example of examples2) {
    yield example;
    for (const pattern of positive.flat())
      yield hasWildcard(pattern) ? arnLike(pattern, example) : literally(pattern);
  }
}
function arnLike(pattern, other) {
  const parts = pattern.split(":");
  const others = other.split(":");
  if (parts.length !== others.length)
    return matchesWildcard(pattern, other) ? other : literally(exampleOf(pattern));
  return parts.map((part, index) => {
    const otherPart = others[index] ?? "";
    if (!hasWildcard(part)) return literally(part);
    if (matchesWildcard(part, otherPart)) return otherPart;
    return idLike(part, otherPart) ?? literally(exampleOf(part));
  }).join(":");
}
function idLike(part, otherPart) {
  const star = part.indexOf("*");
  if (star < 0 || part.includes("?")) return void 0;
  const filled = literally(part.slice(0, star)) + otherPart.slice(star);
  return matchesWildcard(part, filled) ? filled : void 0;
}
function textDemand(demand) {
  if ("patterns" in demand)
    return {
      globs: demand.texts.map((text) => globOf(text)),
      matches: demand.holds !== demand.patterns.negated
    };
  const base = demand.condition.operator?.base ?? "";
  return {
    globs: demand.texts.map((text) => partGlob(text, demand.part, base)),
    matches: demand.holds !== isNegated(base)
  };
}
function partGlob(text, part, base) {
  const before = "arn:*:*:".concat("*:".repeat(part - 3));
  return [
    ...globOf(before, { acrossColons: false }),
    ...globOf(text, {
      wildcards: base.endsWith("Like"),
      ignoreCase: base.includes("IgnoreCase"),
      acrossColons: false
    }),
    ...globOf(":*")
  ];
}

// src/policy/semantics/find-value.ts
var import_ipaddr3 = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f)(require_ipaddr());
function findValue(key, demands, budget) {
  const isPossible = (value) => isForm(key, value) && demands.every(({ isMet }) => isMet(value));
  const finite = demands.find(namesAll);
  const tried = finite === void 0 ? candidates2(key, demands) : finite.texts.map(literally);
  if (!budget.spend(10 * demands.length)) return "unchecked";
  for (const value of tried) {
    if (!budget.spend(demands.length)) return "unchecked";
    if (isPossible(value)) return value;
  }
  if (finite !== void 0) return void 0;
  const kinds = new Set(demands.map(({ base }) => kindOf(base)));
  kinds.delete("presence");
  if (kinds.size === 1 && !kinds.has("text")) return void 0;
  const found = findText(textDemands(key, demands), budget);
  if (found === void 0 || found === "unchecked") return found;
  if (isPossible(found)) return found;
  return kinds.size === 1 && key === osUserKey ? void 0 : "unchecked";
}
function namesAll({ base, texts, holds }) {
  if (holds === isNegated(base)) return false;
  return /^(?:(?:String|Binary|Numeric|Date)(?:Not)?Equals|Bool)$/.test(base) || /^String(?:Not)?Like$/.test(base) && !texts.some(hasWildcard);
}
function kindOf(base) {
  if (base === "Null") return "presence";
  if (base.startsWith("Numeric")) return "number";
  if (base.startsWith("Date")) return "date";
  return base.endsWith("IpAddress") ? "network" : "text";
}
function isForm(key, value) {
  if (key === osUserKey) return (0,_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_2__/* .isOsUser */ .e)(value);
  const [least, most2] = limitsOf2(key);
  if (most2 === void 0) return true;
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most2;
}
function limitsOf2(key) {
  if (key === remotePortKey) return [1, 65535];
  if (key === maxTunnelDurationKey) return [1, 3600];
  return [0, void 0];
}
function* candidates2(key, demands) {
  yield* unnamedValues(key, demands);
  for (const { base, texts } of demands) {
    const kind = kindOf(base);
    for (const text of texts) {
      if (kind === "number") yield* around(Number(text), key);
      else if (kind === "date") yield* moments(milliseconds(text));
      else if (kind === "network") yield* edges(text);
      else if (kind === "text") yield* examples(base, text);
    }
  }
  yield* betweenNumbers(demands);
}
function unnamedValues(key, demands) {
  const kinds = new Set(demands.map(({ base }) => kindOf(base)));
  if (key === osUserKey) return ["another-user", "jdoe", "Admin.2"];
  if (limitsOf2(key)[1] !== void 0) return ["22", "1", "3600", "65535"];
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
  if (!base.endsWith("Like") && !base.startsWith("Arn")) yield literally(text);
  else {
    yield literally(exampleOf(text, "x", "x"));
    yield literally(exampleOf(text, "", "x"));
  }
}
function* around(number, key) {
  if (!Number.isFinite(number)) return;
  yield* [number, number - 1, number + 1].map(String);
  if (limitsOf2(key)[1] !== void 0) yield* [Math.floor(number), Math.ceil(number)].map(String);
}
function* betweenNumbers(demands) {
  const named = demands.filter(({ base }) => kindOf(base) === "number").flatMap(({ texts }) => texts.map(Number)).filter(Number.isFinite).sort((a, b) => a - b);
  for (const [index, number] of named.entries()) yield String((number + (named[index + 1] ?? number)) / 2);
}
function* moments(time) {
  if (Number.isNaN(time)) return;
  for (const near of [time, time - 1e3, time + 1e3, time - 1, time + 1])
    if (Math.abs(near) < 864e13) yield new Date(near).toISOString();
}
function* edges(text) {
  const network = networkOf(text);
  if (network === void 0) return;
  const [address, bits] = network;
  const bytes = address.toByteArray();
  const first = bytes.map((byte, index2) => byte & 255 << Math.max(0, Math.min(8, (index2 + 1) * 8 - bits)));
  yield import_ipaddr3.default.fromByteArray(first).toString();
  const behind = [...first];
  let index = Math.ceil(bits / 8) - 1;
  let sum = 1 << (8 - bits % 8) % 8;
  for (; index >= 0 && sum > 0; index--) {
    sum += behind[index] ?? 0;
    behind[index] = sum & 255;
    sum >>= 8;
  }
  yield import_ipaddr3.default.fromByteArray(behind).toString();
}
function textDemands(key, demands) {
  const found = key === osUserKey ? [{ globs: osUserForm, matches: true }] : [];
  for (const { base, texts, holds } of demands) {
    if (kindOf(base) !== "text") continue;
    const isArn = base.startsWith("Arn");
    const options = {
      wildcards: base.endsWith("Like") || isArn,
      ignoreCase: base.includes("IgnoreCase") || base === "Bool"
    };
    const globs = texts.flatMap((text) => isArn ? arnGlob(text) : [globOf(text, options)]);
    found.push({ globs, matches: holds !== isNegated(base) });
  }
  return found;
}
function arnGlob(pattern) {
  const parts = pattern.split(":");
  if (parts.length < 6) return [];
  return [
    [
      ...globOf(`${parts.slice(0, 5).join(":")}:`, { acrossColons: false }),
      ...globOf(parts.slice(5).join(":"))
    ]
  ];
}

// src/policy/semantics/search.ts
var Search = class {
  #problem;
  #budget;
  #variables;
  #filling;
  constructor(problem, budget) {
    this.#problem = problem;
    this.#budget = budget;
    this.#filling = hasVariables(problem.policy);
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
    const { statement, asked, keys: keys2, variables } = this.#problem;
    const keyDemands = new Map([...keys2].map((key) => [key, []]));
    const resourceDemands = [];
    if (statement.resource !== void 0) resourceDemands.push(this.#onResource(statement, true));
    if (this.#problem.untagged) resourceDemands.push(this.#unnamed());
    for (const condition2 of [...statement.conditions, ...asked]) {
      const key = canonicalKey(condition2.key.value);
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
    if (!this.#budget.spend(5 + denying.length)) return void 0;
    const request = this.#requestOf(model);
    const deny = denying.find((statement) => statementMatches(statement, policy, request) !== "no");
    if (deny === void 0) return request;
    for (const condition2 of deny.conditions) {
      const key = canonicalKey(condition2.key.value);
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
    const carried = presence(action, key);
    const isAbsent = absent.has(key) || carried === "never" || untagged && isResourceTag(key);
    if ((isAbsent || carried === "sometimes") && isMet([])) return [];
    if (isAbsent) return void 0;
    const compared = demands.map((demand) => this.#compared(demand, key));
    const value = findValue(key, compared, this.#budget);
    if (value === "unchecked") return this.#giveUp();
    if (value !== void 0) return [value];
    return hasOneValue(key) ? void 0 : this.#list(key, demands, compared);
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
    if (given.length === 0) return holdsWhereAbsent(condition2) === (holds ? "yes" : "no");
    const request = { action: "", resource: "", keys: new Map(this.#variables).set(key, given) };
    return conditionHolds(condition2, this.#problem.policy, request) === (holds ? "yes" : "no");
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
    return texts.flatMap((text) => fillVariables(text, request) ?? []);
  }
  #onResource({ resource: patterns }, holds) {
    const negated = patterns?.negated ?? true;
    const texts = this.#filled((patterns?.items ?? []).map(({ value }) => value));
    return {
      holds,
      patterns: { negated },
      texts,
      isMet: (resource) => texts.some((text) => matchesWildcard(text, forPattern(resource, text))) !== negated === holds
    };
  }
  /** The demand that no statement names the resource. */
  #unnamed() {
    const { policy } = this.#problem;
    const named = policy.statements.flatMap(
      ({ resource }) => (resource?.items ?? []).map(({ value }) => value)
    );
    const texts = named.filter((value) => !hasWildcard(value.slice(value.lastIndexOf("/") + 1)));
    return {
      holds: false,
      patterns: { negated: false },
      texts,
      isMet: (resource) => !texts.some((text) => matchesWildcard(text, resource))
    };
  }
  #onPart(condition2, key, holds) {
    const part = keysOfArn.get(key) ?? 0;
    const texts = this.#filled(condition2.values.map(({ text }) => text));
    const isMet = (resource) => this.#isMet({ condition: condition2, holds }, key, [resource.split(":")[part] ?? ""]);
    return { holds, condition: condition2, part, texts, isMet };
  }
  #isPartOfArn(key) {
    return keysOfArn.has(key) && resourceOf(this.#problem.action) !== "*";
  }
  #requestOf({ resource, values }) {
    const keys2 = new Map(values);
    if (resource !== "*")
      for (const [key, part] of keysOfArn) keys2.set(key, [resource.split(":")[part] ?? ""]);
    return { action: this.#problem.action, resource, keys: keys2 };
  }
  /** Records that the question is open. */
  #giveUp() {
    this.#budget.exhaust();
    return void 0;
  }
};
function isOfEach(demand) {
  const operator = demand?.condition.operator;
  if (demand === void 0 || operator === void 0) return true;
  const { base, quantifier } = operator;
  const ofEach = isNegated(base) ? quantifier !== "ForAnyValue" : quantifier === "ForAllValues";
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

// src/policy/semantics/variable-values.ts
var maxValues = 12;
var maxAssignments = 256;
var variable2 = /\$\{([^}]*)\}/g;
function* assignments(statements, asked, action) {
  const conditions = [...statements.flatMap((statement) => statement.conditions), ...asked];
  const resources = statements.flatMap(({ resource }) => (resource?.items ?? []).map(({ value }) => value));
  const values = /* @__PURE__ */ new Map();
  const compare = (texts, others) => {
    for (const text of texts) {
      for (const key of keysIn(text)) {
        const found = values.get(key) ?? /* @__PURE__ */ new Set();
        values.set(key, found);
        for (const other of others) for (const value of valuesBetween(text, other, key)) found.add(value);
      }
    }
  };
  const arns = resourceOf(action) === "*" ? ["*"] : unnamedArns(action);
  compare(resources, [...arns, ...resources.filter((text) => keysIn(text).length === 0)]);
  const textsByKey = /* @__PURE__ */ new Map();
  for (const { key, values: named } of conditions) {
    const canonical = canonicalKey(key.value);
    const texts = named.map(({ text }) => text);
    textsByKey.set(canonical, [...textsByKey.get(canonical) ?? [], ...texts]);
  }
  for (const texts of textsByKey.values()) {
    compare(
      texts,
      texts.filter((text) => keysIn(text).length === 0).map((text) => exampleOf(text))
    );
  }
  let index = 0;
  for (const [key, found] of values) {
    const named = textsByKey.get(key) ?? [];
    found.add(`own-${++index}`);
    if (presence(action, key) !== "always") found.add(void 0);
    if (values.size > 1) found.add("shared");
    for (const text of named) if (keysIn(text).length === 0) found.add(exampleOf(text));
  }
  yield* combinations([...values].map(([key, found]) => [key, [...found].slice(0, maxValues)]));
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
  return [...text.matchAll(variable2)].flatMap(
    ([, inner = ""]) => /^[*?$]$/.test(inner) ? [] : [canonicalKey((inner.split(",")[0] ?? "").trim())]
  );
}
function valuesBetween(text, other, key) {
  return [...text.matchAll(variable2)].flatMap(({ 0: written2, index }) => {
    if (!keysIn(written2).includes(key)) return [];
    const end = index + written2.length;
    const before = /[^*?}]*$/.exec(text.slice(0, index))?.[0] ?? "";
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
function findAllowed(policy, statement, action, wanted = {}) {
  if (statement.effect !== "Allow" || actionMatches(statement, action) !== "yes") return void 0;
  if (!mayReach(statement, action) || isTooLarge(policy)) return void 0;
  const budget = budgetOf(policy);
  const denying = policy.statements.filter(
    (other) => other.effect !== "Allow" && actionMatches(other, action) !== "no" && mayReach(other, action)
  );
  const asked = wantedConditions(wanted);
  const relevant = [statement, ...denying];
  const absent = new Set(
    Object.entries(wanted.keys ?? {}).flatMap(([key, value]) => value === void 0 ? [key] : [])
  );
  const keys2 = keysOf2(relevant, asked, action);
  const untagged = wanted.anyResource === true;
  for (const variables of hasVariables(policy) ? assignments(relevant, asked, action) : [/* @__PURE__ */ new Map()]) {
    const search = new Search(
      { policy, statement, action, denying, keys: keys2, variables, asked, absent, untagged },
      budget
    );
    const request = search.run();
    if (request !== void 0 && decide(policy, request) === "allowed") return request;
    if (budget.isExhausted) return void 0;
  }
  return void 0;
}
function wantedConditions({ keys: keys2 = {}, conditions = [] }) {
  return [
    ...Object.entries(keys2).flatMap(
      ([key, value]) => value === void 0 ? [] : [conditionOn(key, "StringEquals", [value])]
    ),
    ...conditions
  ];
}
function keysOf2(statements, asked, action) {
  const keys2 = /* @__PURE__ */ new Set();
  if (action === sendSshPublicKey) keys2.add(osUserKey);
  if (action === openTunnel) keys2.add(remotePortKey).add(privateIpAddressKey);
  for (const { conditions } of statements)
    for (const { key } of conditions) keys2.add(canonicalKey(key.value));
  for (const { key } of asked) keys2.add(canonicalKey(key.value));
  return keys2;
}

// src/policy/semantics/may-allow.ts
function mayAllow(policies, action) {
  return policies.some(
    (policy) => policy.incomplete || policy.statements.some((statement) => findAllowed(policy, statement, action) !== void 0) || budgetOf(policy).isExhausted
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
    if (mayAllow([policy, ...siblings], describeInstances)) return;
    const isReported = policy.statements.some(
      (statement) => statement.effect === "Allow" && namedAction(statement, describeInstances) !== void 0 || deniesAlways(statement, describeInstances)
    );
    if (isReported) return;
    const pushing = policy.statements.find((statement) => findAllowed(policy, statement, sendSshPublicKey));
    if (pushing === void 0) return;
    report({
      at: placeOfAction(pushing, sendSshPublicKey),
      message: 'Nothing in this policy allows ec2:DescribeInstances; add a statement that allows it with "Resource": "*".',
      statement: pushing
    });
  }
};

// src/policy/rules/describe-instances-resource.ts
var describeInstancesResource = {
  id: "describe-instances-resource",
  summary: 'ec2:DescribeInstances or ec2:DescribeInstanceConnectEndpoints has a resource other than "*".',
  why: 'IAM has no resource types for these two actions: with anything but "*" the statement has no effect on them.',
  recommended: "error",
  strict: "error",
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect === void 0) continue;
      for (const action of [describeInstances, describeInstanceConnectEndpoints]) {
        const named = namedAction(statement, action);
        if (named === void 0 || mayReach(statement, action)) continue;
        if (statement.resource !== void 0 && isEmptyList(statement.resource)) continue;
        report({
          at: named,
          message: `${named.value} has no effect with this ${statement.resource?.key.value ?? "Resource"}; move it to its own statement with "Resource": "*".`,
          statement
        });
      }
    }
  }
};

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
      const statement = context.policy.statements.find(
        ({ node: { range } }) => range.start <= key.range.start && key.range.end <= range.end
      );
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
    const earlier = /* @__PURE__ */ new Map();
    for (const statement of policy.statements) {
      const meaning = meaningOf2(statement);
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
  why: "This action, the AWS CLI and the console look up the endpoint and its DNS name before they open a tunnel. They fail unless another policy of the same role allows that.",
  recommended: "warning",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    if (mayAllow([policy, ...siblings], describeInstanceConnectEndpoints)) return;
    const isNamed = policy.statements.some(
      (statement) => statement.effect === "Allow" && namedAction(statement, describeInstanceConnectEndpoints) !== void 0
    );
    const denied = policy.statements.some(
      (statement) => deniesAlways(statement, describeInstanceConnectEndpoints)
    );
    if (isNamed && !denied) return;
    const tunnelling = policy.statements.find((statement) => findAllowed(policy, statement, openTunnel));
    if (tunnelling === void 0) return;
    report({
      at: placeOfAction(tunnelling, openTunnel),
      message: denied ? 'This policy denies ec2:DescribeInstanceConnectEndpoints; remove it from the Deny and allow it with "Resource": "*".' : 'Nothing in this policy allows ec2:DescribeInstanceConnectEndpoints; add a statement that allows it with "Resource": "*".',
      statement: tunnelling
    });
  }
};

// src/policy/rules/endpoint-remote-port.ts
var ports = { first: 1, last: 65535 };
var many = 17;
var endpointRemotePort = {
  id: "endpoint-remote-port",
  summary: "OpenTunnel is allowed to every port, or to a long range of ports.",
  why: "The endpoint then gives access to every service on the instances that it reaches, not only to SSH.",
  recommended: "error",
  strict: "error",
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (findAllowed(policy, statement, openTunnel) === void 0) continue;
      const ranges = allowedRanges(policy, statement);
      const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      if (count < many) continue;
      report({
        at: placeOfAction(statement, openTunnel),
        message: `OpenTunnel is allowed to ${inWords2(ranges, count)} of the instances; add "NumericEquals": { "ec2-instance-connect:remotePort": "22" } to the Condition.`,
        statement
      });
    }
  }
};
function allowedRanges(policy, statement) {
  const conditions = policy.statements.flatMap((other) => conditionsOn(other, remotePortKey));
  const known2 = /* @__PURE__ */ new Map();
  const isAllowed = (port) => {
    const keys2 = { [remotePortKey]: String(port) };
    const request = { action: openTunnel, resource: "", keys: /* @__PURE__ */ new Map([[remotePortKey, [String(port)]]]) };
    const met = conditions.map((condition2) => conditionHolds(condition2, policy, request)).join();
    const allowed = known2.get(met) ?? findAllowed(policy, statement, openTunnel, { keys: keys2 }) !== void 0;
    known2.set(met, allowed);
    return allowed;
  };
  const found = [];
  for (const [first, last] of rangesToTry(conditions)) {
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
  if (texts.some(hasWildcard)) for (let port = ports.first; port <= ports.last; port++) starts.add(port);
  for (const text of texts) {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) continue;
    for (const start of [Math.ceil(number), Math.floor(number) + 1])
      if (start > ports.first && start <= ports.last) starts.add(start);
  }
  const sorted2 = [...starts].sort((a, b) => a - b);
  return sorted2.map((first, index) => [first, (sorted2[index + 1] ?? ports.last + 1) - 1]);
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
      if (statement.resource === void 0 || namedAction(statement, openTunnel) === void 0) continue;
      if (mayReach(statement, openTunnel)) continue;
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
  const holds = all(conditions.map(holdsWhereAbsent));
  if (holds === "unknown" || holds === "yes" && statement.effect !== "Deny") return [];
  return statement.action.items.filter((item) => patternsAreDisjoint(item.value.toLowerCase(), carrier.toLowerCase())).filter((item) => expandAction(item.value).length > 0).map((item) => ({ item, holds: holds === "yes" }));
}

// src/policy/rules/endpoint-wrong-action.ts
var tunnelKeys = [remotePortKey, privateIpAddressKey, maxTunnelDurationKey];
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
      const conditions = tunnelKeys.flatMap((key2) => conditionsOn(statement, key2));
      const key = conditions[0]?.key.value;
      for (const { item, holds } of actionsWithoutKey(statement, conditions, openTunnel)) {
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
  why: "IAM refuses a policy that is not well-formed JSON. Comments and trailing commas are not allowed either.",
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
  const pattern = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(value);
  if (/^[*?]+$/.test(pattern)) return void 0;
  if (value === "") return `An empty string is not a resource; write an ARN, or "*".`;
  if (/\s/.test(pattern)) return `${JSON.stringify(value)} contains whitespace, which no ARN has.`;
  const arn = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(value);
  if (arn !== void 0) {
    if (!/[*?]/.test(arn.service) || (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(arn.service)) return void 0;
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

// src/policy/semantics/os-user.ts
var writtenByCaller = /\$\{\s*(aws:useragent|aws:referer)\s*(?:,[^}]*)?\}/i;
function namedOsUsers({ statements }) {
  const names = /* @__PURE__ */ new Set();
  for (const statement of statements) {
    for (const { operator, values } of conditionsOn(statement, osUserKey)) {
      if (operator?.base === "Null") continue;
      for (const { text } of values) {
        if (writtenByCaller.test(text) || operator?.base.endsWith("Like") && hasWildcard(text)) continue;
        const [, key, fallback] = /^\$\{([^},]*),\s*'([^']*)'\s*\}$/.exec(text) ?? [];
        names.add(key === void 0 ? text : `\${${key}}`);
        if (fallback !== void 0) names.add(fallback);
      }
    }
  }
  return [...names];
}
function findUnnamedOsUser(policy, statement, conditions = []) {
  const named = conditionOn(osUserKey, "StringNotEquals", namedOsUsers(policy));
  return findAllowed(policy, statement, sendSshPublicKey, { conditions: [named, ...conditions] });
}
function findNamedOsUser(policy, statement, user) {
  const ofCaller = namedOsUsers(policy).filter((name) => name.includes("${"));
  return findAllowed(policy, statement, sendSshPublicKey, {
    keys: { [osUserKey]: user },
    conditions: ofCaller.length === 0 ? [] : [conditionOn(osUserKey, "StringNotEquals", ofCaller)]
  });
}
function sparedBy({ statements }, user) {
  const deny = statements.find(
    (statement) => statement.effect === "Deny" && conditionsOn(statement, osUserKey).some(({ values }) => values.some(({ text }) => text === user))
  );
  return deny === void 0 ? "" : `, which the Deny of ${nameOf(deny)} spares`;
}

// src/policy/semantics/share-of-ids.ts
var digits2 = "0123456789abcdef";
var length = 17;
function shareOfIds({ items, negated }, arn, action) {
  const prefix2 = idPrefixOf(action);
  const globs = new Globs(items.map(({ value }) => globOf(value.replaceAll(/\$\{[^}]*\}/g, "*"))));
  let at = globs.start;
  for (const letter of arn.slice(0, arn.lastIndexOf(prefix2) + prefix2.length)) at = globs.step(at, letter);
  let shares = /* @__PURE__ */ new Map([
    ["", { at, share: 1 }]
  ]);
  for (let digit = 0; digit < length; digit++) {
    const next = /* @__PURE__ */ new Map();
    for (const { at: from, share } of shares.values()) {
      for (const letter of digits2) {
        const reached = globs.step(from, letter);
        const key = reached.join(" ");
        next.set(key, { at: reached, share: (next.get(key)?.share ?? 0) + share / digits2.length });
      }
    }
    shares = next;
    if (shares.size > 2e3) return 0;
  }
  const listed2 = [...shares.values()].reduce(
    (sum, { at: end, share }) => sum + (globs.accepts(end) ? share : 0),
    0
  );
  return negated ? 1 - listed2 : listed2;
}

// src/policy/rules/open-instances.ts
var most = 0.5;
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
      const asksForTag = statement.conditions.some(({ key }) => isResourceTag(canonicalKey(key.value)));
      const isForUsers = conditionsOn(statement, osUserKey).length > 0;
      if (!resource.negated && isForUsers && !asksForTag) continue;
      const action = pushActions.find((push) => reachesMost(policy, statement, push, isForUsers));
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
var pushActions = [sendSshPublicKey, sendSerialConsoleSshPublicKey];
function reachesMost(policy, statement, action, isForUsers) {
  const conditions = action === sendSshPublicKey && !isForUsers ? [conditionOn(osUserKey, "StringNotEquals", namedOsUsers(policy))] : [];
  const request = findAllowed(policy, statement, action, { conditions, anyResource: true });
  if (request === void 0 || statement.resource === void 0) return false;
  return shareOfIds(statement.resource, request.resource, action) >= most;
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
  const arns = typicalArns(index);
  return arns.flatMap((arn) => valuesBetween(whole, arn, "unknown")).find((value) => value !== "") ?? arns[0]?.split(":")[before.split(":").length - 1] ?? nameOf2(index);
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
      return texts(["*", ...fitting(named.resources)]);
    case "condition":
      return [instead(neverHolding(node))];
    case "operator":
      return /Not|Null/.test(place.base) ? [] : [instead(unmetKeys(node))];
    case "value": {
      const key = canonicalKey(place.key);
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
  const id = (2847459286 + index).toString(16).padStart(17, "0a9b8c7d6");
  return [sendSshPublicKey, openTunnel].map(
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
  if (base.startsWith("Numeric")) return [];
  return [...base.endsWith("Like") ? ["*"] : [], ...key === osUserKey ? ["root", "ec2-user"] : []];
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
function inWords3({ node }, choice = { kind: "option", index: 0 }) {
  if (node.options === void 0 || choice.kind !== "option") return void 0;
  const name = nameOfUnknown(node);
  if (name.startsWith(condition)) return `the ${name} is ${choice.index === 0 ? "true" : "false"}`;
  const option = node.options[choice.index];
  const isText = option?.kind === "string" || option?.kind === "number";
  return isText ? `${name} is "${option.value}"` : `${name} is its value ${choice.index + 1}`;
}
function withNames(message, valuations) {
  let shown = message;
  const unknowns = new Set(valuations.flatMap(({ changed }) => changed?.unknown ?? []));
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
      if (value !== void 0) continue;
      const name = nameOfUnknown(node);
      const known2 = rules.get(name) ?? { node, ids: /* @__PURE__ */ new Set() };
      rules.set(name, known2);
      known2.ids.add(ruleId);
    }
    for (const [name, { node, ids }] of rules) {
      const isOne = ids.size === 1;
      report({
        at: node,
        message: `It depends on ${name} whether ${[...ids].join(" and ")} ${isOne ? "applies" : "apply"}; limit its values, for a parameter with AllowedValues.`
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
      if (conditionsOn(statement, osUserKey).length > 0) continue;
      if (findUnnamedOsUser(policy, statement) === void 0) continue;
      report({
        at: placeOfAction(statement, sendSshPublicKey),
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
    for (const statement of policy.statements) {
      const named = namesIn(statement, osUsers);
      for (const { text, node } of named) {
        const keys2 = { [osUserKey]: text };
        if (findAllowed(policy, statement, sendSshPublicKey, { keys: keys2 }) === void 0) continue;
        report({ at: node, message: `The OS user "${text}" ${instead}.`, statement });
      }
      const others = namedOsUsers(policy).filter(
        (user) => isForeign(user, osUsers) && !named.some(({ text }) => text === user)
      );
      for (const user of others) {
        if (findNamedOsUser(policy, statement, user) === void 0) continue;
        if (findUnnamedOsUser(policy, statement) !== void 0) break;
        report({
          at: placeOfAction(statement, sendSshPublicKey),
          message: `This allows the OS user "${user}"${sparedBy(policy, user)}, and it ${instead}.`,
          statement
        });
      }
    }
  }
};
function namesIn(statement, osUsers) {
  const lowercase = osUsers.map((user) => user.toLowerCase());
  return conditionsOn(statement, osUserKey).flatMap(({ operator, values }) => {
    const base = operator?.base ?? "";
    if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(base)) return [];
    return values.filter(
      ({ text }) => isForeign(text, osUsers) && !(base === "StringEqualsIgnoreCase" && lowercase.includes(text.toLowerCase()))
    );
  });
}
function isForeign(user, osUsers) {
  if (osUsers.includes(user) || user === "root") return false;
  return !hasWildcard(user) && !(0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(user) && !user.includes("${");
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
        const keys2 = { [osUserKey]: "root" };
        if (findAllowed(policy, statement, sendSshPublicKey, { keys: keys2 }) === void 0) continue;
        for (const { text, node } of values)
          report({ at: node, message: `"${text}" allows root; ${instead}.`, statement });
      } else if (findNamedOsUser(policy, statement, "root") && !findUnnamedOsUser(policy, statement)) {
        report({
          at: placeOfAction(statement, sendSshPublicKey),
          message: `This allows root${sparedBy(policy, "root")}; ${instead}.`,
          statement
        });
      }
    }
  }
};
function valuesLikeRoot(statement, policy) {
  const request = { action: sendSshPublicKey, resource: "*", keys: /* @__PURE__ */ new Map([[osUserKey, ["root"]]]) };
  return conditionsOn(statement, osUserKey).flatMap((condition2) => {
    const { operator, values } = condition2;
    if (operator === void 0 || operator.base === "Null" || isNegated(operator.base)) return [];
    return values.filter(
      (value) => !/^[*?]*$/.test(value.text) && conditionHolds({ ...condition2, values: [value], incomplete: false }, policy, request) === "yes"
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
      for (const condition2 of conditionsOn(statement, osUserKey)) {
        const weakness = condition2.operator && weaknessOf(condition2.operator);
        if (weakness === void 0) continue;
        const request = weakness.isOfAbsence ? findAllowed(policy, statement, sendSshPublicKey, { keys: { [osUserKey]: void 0 } }) : findUnnamedOsUser(policy, statement, weakness.isOwn ? [condition2] : []);
        if (request === void 0) continue;
        const user = request.keys.get(osUserKey)?.join() ?? "";
        const fix = fixOf(condition2, statement, document, settings);
        report({
          at: condition2.operatorNode,
          message: `${condition2.operatorNode.value} ${weakness.says(user)}; use StringEquals with the names of the users.`,
          statement,
          ...fix && { fix }
        });
      }
    }
  }
};
function weaknessOf({ base, ifExists, quantifier }) {
  if (base === "Null") return { says: () => "tests only whether the request names an OS user, not which" };
  if (isNegated(base)) return { says: () => "excludes the OS users that it names and allows all others" };
  if (ifExists || quantifier === "ForAllValues")
    return { isOfAbsence: true, says: () => "also holds for a request without an OS user" };
  if (base !== "StringEqualsIgnoreCase") return void 0;
  return { isOwn: true, says: (user) => `also allows ${user}, which is another user on Linux` };
}
function fixOf({ operatorNode, operator, values, incomplete }, statement, document, { osUsers }) {
  if (!/^StringEquals(?:IgnoreCase)?$/.test(operator?.base ?? "") || incomplete) return void 0;
  if (!values.every(({ text }) => osUsers.includes(text) && !(0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(text))) return void 0;
  if (statement.action?.items.some(({ value }) => value.toLowerCase() !== sendSshPublicKey.toLowerCase()))
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
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const { operator, values } of conditionsOn(statement, osUserKey)) {
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(operator?.base ?? "")) continue;
        for (const { text, node } of values) {
          const [variable3, key = ""] = writtenByCaller.exec(text) ?? [];
          const isPattern = operator?.base === "StringLike" && hasWildcard(text);
          const isWritten = variable3 !== void 0 && hasVariables(policy);
          if (!isPattern && !isWritten) continue;
          const matching = conditionOn(osUserKey, operator?.base ?? "", [text]);
          const request = findUnnamedOsUser(policy, statement, [matching]);
          if (request === void 0) continue;
          if (isWritten) {
            report({
              at: node,
              message: `"${text}" allows any OS user that the caller writes into the header of ${key}; list the users by name.`,
              statement
            });
            continue;
          }
          const user = request.keys.get(osUserKey)?.join();
          const whom = /^[*?]+$/.test(text) ? "any OS user" : `any OS user whose name matches, such as ${user}`;
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
      const conditions = conditionsOn(statement, osUserKey);
      for (const { item, holds } of actionsWithoutKey(statement, conditions, sendSshPublicKey)) {
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
      const placeholders = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholders */ .GY)(node.value);
      if (placeholders.length === 0) continue;
      const statement = statementAround(policy.statements, node);
      const rangeOf = (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesWithin */ .EF)(text, node);
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
function messageOn4(found) {
  const { text, name } = found;
  if (/^AWS::/.test(name)) return `${text} is replaced only inside Fn::Sub; here IAM gets it as plain text.`;
  const meaning = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(found);
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
  check(context) {
    for (const statement of context.policy.statements) {
      for (const item of statement.action?.items ?? []) checkElsewhere(item, "an action", statement, context);
      for (const item of statement.resource?.items ?? []) checkResource(item, statement, context);
      for (const { key, operator, values } of statement.conditions) {
        if (operator === void 0 || !/^(String|Arn)/.test(operator.base)) continue;
        const name = canonicalKey(key.value);
        const isReported = !mayHaveVariables(context.policy) && (name === osUserKey || isResourceTag(name));
        for (const { node } of isReported ? [] : values) {
          if (node.kind === "string") checkValue(node, statement, context);
        }
      }
    }
  }
};
function variablesIn(value) {
  if (!value.includes("${")) return [];
  return [...value.matchAll(/\$\{([^{}]*)\}/g)].flatMap(({ 0: text, 1: content = "", index }) => {
    const written2 = content.split(",")[0] ?? "";
    const name = written2.trim();
    if (!name.includes(":") || name.startsWith("AWS::")) return [];
    return [{ text, name, isSpaced: name !== written2, start: index, end: index + text.length }];
  });
}
function mayHaveVariables(policy) {
  return hasVariables(policy) || policy.version !== void 0 && policy.version.value !== "2008-10-17";
}
function checkElsewhere(node, place, statement, { text, report }) {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesWithin */ .EF)(text, node);
  for (const { start, end, text: written2 } of variables) {
    const message = `IAM does not replace variables in ${place}; write the value instead of ${written2}.`;
    report({ at: rangeOf(start, end), message, statement });
  }
}
function checkResource(node, statement, context) {
  const arn = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(node.value);
  const first = arn === void 0 ? 0 : (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOffsets */ .QN)(arn).resource[0];
  checkValue(node, statement, context, first);
}
function checkValue(node, statement, context, first = 0) {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesWithin */ .EF)(context.text, node);
  for (const variable3 of variables) {
    const message = messageOn5(variable3, context.policy, variable3.start < first);
    if (message === void 0) continue;
    const at = rangeOf(variable3.start, variable3.end);
    context.report({ at, message, statement });
  }
}
function messageOn5({ text, name, isSpaced }, policy, early) {
  if (!mayHaveVariables(policy))
    return `${text} is plain text without "Version": "2012-10-17"; add that Version.`;
  const known2 = conditionKey(name);
  if (known2?.several === true)
    return `${name} has several values, so it cannot be a variable; compare it in a condition.`;
  if (known2 === void 0 && !mayExist2(name)) {
    const near = nearestConditionKey(name);
    return `There is no policy variable ${text}${near === void 0 ? "." : `; did you mean \${${near}}?`}`;
  }
  if (isSpaced)
    return `IAM does not replace ${text} because of its whitespace; write ${text.replace(/\s*(\$\{)\s*|\s+(?=[,}])/g, "$1")}.`;
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
var ownNames = new Set(eicActions.map((action) => action.toLowerCase()));
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
  if (holdsWhereAbsent(condition2) !== (statement.effect === "Allow" ? "yes" : "no")) return void 0;
  if (!names.every((name) => name.startsWith("ec2-instance-connect:") || ownNames.has(name)))
    return void 0;
  const edit = renameInCondition(document, statement, condition2.key, meant);
  return edit && { description: `Replace ${condition2.key.value} with ${meant}`, ...edit };
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
function parseOperator(written2) {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i.exec(written2);
  const base = byLowercase.get(parts?.[2]?.toLowerCase() ?? "");
  if (parts === null || base === void 0) return void 0;
  const ifExists = parts[3] !== void 0;
  if (base === "Null" && ifExists) return void 0;
  const quantifier = parts[1]?.toLowerCase();
  if (quantifier === void 0) return { base, ifExists };
  return { base, ifExists, quantifier: quantifier === "forallvalues" ? "ForAllValues" : "ForAnyValue" };
}

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
    const violations = violationsOf(validate, root);
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
function messageOnWhole(root) {
  if (root.kind === "array")
    return 'A policy is an object; put these statements into its Statement list: {"Version": "2012-10-17", "Statement": […]}.';
  if (root.kind !== "object")
    return `The file contains ${kindOf2(root)}, not a policy; a policy is an object with a Statement.`;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has("statement")) return void 0;
  if (names.has("effect"))
    return 'This is a statement without a policy around it: {"Version": "2012-10-17", "Statement": […]}.';
  if (!names.has("version") && !root.properties.some(({ key }) => (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(key.value, policyNames) === "Statement"))
    return "The file contains no policy: a policy is an object with a Statement.";
  return void 0;
}
function namesMeant(violations) {
  const meant = /* @__PURE__ */ new Map();
  for (const { keyword, params, path, node } of violations) {
    if (keyword !== "additionalProperties" || path.includes("Condition")) continue;
    const written2 = String(params.additionalProperty);
    const names = meant.get(node) ?? /* @__PURE__ */ new Set();
    const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, path.length === 0 ? policyNames : statementNames);
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
  const place = placeOf(path, context);
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
  if (keyword === "minItems")
    return { ...here, message: `${place} is an empty list and so never applies; write at least one value.` };
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
  const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, ["Allow", "Deny"]);
  return near === void 0 ? `${place} is ${quoted(written2)}; it is "Allow" or "Deny".` : `${place} is ${quoted(written2)}; IAM accepts only ${quoted(near)}.`;
}
function fixOfEffect(node) {
  if (node.kind !== "string" || node.value.toLowerCase() !== "deny") return void 0;
  return { description: "Write Deny", edits: [{ range: node.range, text: '"Deny"' }] };
}
function unknownName(violation) {
  const { node, path, params } = violation;
  if (node.kind !== "object") return void 0;
  const written2 = String(params.additionalProperty);
  const key = node.properties.findLast(({ key: { value } }) => value === written2)?.key;
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
  const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(written2, ofPolicy ? policyNames : statementNames);
  const there = near !== void 0 && node.properties.some(({ key: { value } }) => value === near);
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
  const operator = parseOperator(written2);
  if (operator !== void 0) {
    const { quantifier: quantifier2, base: base2, ifExists } = operator;
    const right = `${quantifier2 === void 0 ? "" : `${quantifier2}:`}${base2}${ifExists ? "IfExists" : ""}`;
    return { message: `The operator ${written2} is written ${right}.`, fix: rename(range, right) };
  }
  const [, prefix2 = "", base = "", suffix = ""] = /^((?:ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(written2) ?? [];
  if (base.toLowerCase() === "null" && suffix !== "")
    return { message: "Null already tests whether a key is present, so it takes no IfExists; write Null." };
  const quantifier = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(base.split(":", 1)[0] ?? "", ["ForAllValues", "ForAnyValue"]);
  if (base.includes(":") && quantifier === void 0)
    return {
      message: `${written2} is not an operator; a Condition has an operator first, such as StringEquals, and the key inside it.`
    };
  const near = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(base.slice(base.indexOf(":") + 1), conditionOperators);
  const before = base.includes(":") && quantifier !== void 0 ? `${quantifier}:` : prefix2;
  return {
    message: `IAM has no condition operator ${written2 === "" ? "without a name" : written2}${near === void 0 ? "." : `; did you mean ${before}${near}${suffix}?`}`
  };
}
function placeOf(path, { policy }) {
  const inList2 = path[0] === "Statement" && /^\d+$/.test(path[1] ?? "");
  const statement = inList2 ? `Statement ${Number(path[1]) + 1}` : "The statement";
  const rest = path[0] === "Statement" ? path.slice(inList2 ? 2 : 1) : path;
  if (path[0] !== "Statement") return `The ${path[0] ?? "policy"}`;
  if (rest.length === 0) {
    const written2 = policy.root.properties.find(({ key }) => key.value === "Statement")?.value.kind;
    return inList2 || written2 === "object" ? statement : "Statement";
  }
  const of = inList2 ? `of statement ${Number(path[1]) + 1}` : "of the statement";
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
    if (isTooLarge(policy)) return;
    const statements = policy.statements.filter(
      (statement) => statement.effect !== void 0 && isIdentityStatement(statement)
    );
    const meanings = new Map(statements.map((statement) => [statement, meaningOf2(statement)]));
    for (const statement of statements) {
      const wider = statements.find((other) => {
        if (other === statement || other.effect !== statement.effect) return false;
        if (!statementCovers(other, statement, policy)) return false;
        const meaning = meanings.get(other);
        if (meaning !== void 0 && meaning === meanings.get(statement)) return false;
        return other.index < statement.index || !statementCovers(statement, other, policy);
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
    for (const statement of context.policy.statements) {
      if (statement.action !== void 0) checkActions(statement.action, statement, context);
    }
  }
};
function checkActions({ items, negated }, statement, context) {
  const narrows = statement.effect === (negated ? "Allow" : "Deny");
  for (const item of items) {
    const { value } = item;
    if ((0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value)) continue;
    if (/^[^:]*[*?][^:]*:/.test(value)) {
      context.report({
        at: item,
        message: `IAM refuses the wildcard before the colon of ${value}; write one action for each service, or "*" for all actions.`,
        statement
      });
      continue;
    }
    if (expandAction(value).length > 0) continue;
    const near = /[*?]/.test(value) ? void 0 : nearestAction(value);
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
      const actions = reachedActions(statement);
      if (actions === void 0) continue;
      const patterns = resource.items.map(({ value }) => (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(value));
      const isDead = !actions.some((action) => patterns.some((pattern) => takes3(action, pattern)));
      if (isDead && actions.every(({ action }) => reportedElsewhere.has(action))) continue;
      for (const item of resource.items) {
        const pattern = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .asPattern */ .xA)(item.value);
        if (!/^[*?]+$/.test(pattern) && (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(item.value) === void 0) continue;
        if (actions.some((action) => takes3(action, pattern))) continue;
        report({ at: item, message: messageOn7(item.value, actions), statement });
      }
    }
  }
};
var reportedElsewhere = /* @__PURE__ */ new Set([
  "ec2-instance-connect:OpenTunnel",
  "ec2:DescribeInstances",
  "ec2:DescribeInstanceConnectEndpoints"
]);
function takes3({ resources }, pattern) {
  if (resources.length === 0) return matchesWildcard(pattern, "*");
  return resources.some(({ arn }) => canMeet(arn, pattern));
}
function canMeet(form2, pattern) {
  const wanted = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(form2);
  const written2 = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(pattern);
  if (wanted === void 0 || written2 === void 0) return !patternsAreDisjoint(form2, pattern);
  return ["partition", "service", "region", "account", "resource"].every(
    (part) => wanted[part] === "*" || (/[*?]/.test(written2[part]) ? !patternsAreDisjoint(wanted[part], written2[part]) : matchesWildcard(wanted[part], written2[part]))
  );
}
function messageOn7(resource, actions) {
  const names = enumeration(actions.map(({ action }) => action));
  const types2 = [...new Set(actions.flatMap(({ resources }) => resources.map(({ arn }) => arn)))];
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
var looked = [sendSshPublicKey, sendSerialConsoleSshPublicKey, openTunnel];
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
      (statement) => statement.effect === "Deny" && isIdentityStatement(statement)
    );
    if (denying.length === 0) return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !isIdentityStatement(statement)) continue;
      const wider = denying.find((deny) => statementCovers(deny, statement, policy));
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
        const by = named && denying.find((deny) => denies(deny, statement, policy, action));
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
      if (value === void 0 || reported.has(`${ruleId} ${value}`)) continue;
      reported.add(`${ruleId} ${value}`);
      report({ at: node, message: `If ${value}, ${ruleId} applies: ${message}` });
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
function checkActions2({ items, key, negated }, statement, { report }) {
  if (negated) {
    const message = "NotAction with Allow grants every AWS action but those listed; list the allowed actions under Action.";
    report({ at: key, message, statement });
    return;
  }
  for (const item of items) {
    const message = messageOn8(item.value);
    if (message !== void 0) report({ at: item, message, statement });
  }
}
function messageOn8(pattern) {
  if (!/[*?]/.test(pattern)) return void 0;
  const colon = pattern.indexOf(":");
  const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase();
  const ofOurs = ["ec2-instance-connect", "ec2"].filter((own) => matchesWildcard(service, own));
  if (ofOurs.length === 0) return void 0;
  const reached = expandAction(pattern);
  if (reached.length < 2) return void 0;
  if (/^\*+(:\*+)?$/.test(pattern))
    return `${pattern} allows all ${reached.length.toLocaleString("en-US")} AWS actions; list those that are needed.`;
  if (/[*?]/.test(service))
    return `${pattern} allows ${reached.length.toLocaleString("en-US")} actions of the services that it matches; list those that are needed.`;
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
        const arn = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(item.value);
        if (arn?.service !== "ec2") continue;
        for (const [part, name] of [
          ["region", "Region"],
          ["account", "account"]
        ]) {
          if (!/[*?]/.test(arn[part])) continue;
          const [start, end] = (0,_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOffsets */ .QN)(arn)[part];
          report({
            at: (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWithin */ .vv)(text, item, start, end),
            message: `${arn[part]} matches more than one ${name}; write the ${name === "Region" ? "Region" : "12 digits of the account"}.`,
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
        const reached = expandAction(item.value);
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
  openParameter
];

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

// src/policy/configuration/ignores.ts
function ignoreFor(finding, ignores, now) {
  return ignores.find((ignore) => !isExpired(ignore, now) && matches(ignore, finding));
}
function isExpired({ expires }, now) {
  return expires !== void 0 && now.toISOString().slice(0, 10) > expires;
}
function matches({ inFile, rule, sid, statement }, finding) {
  return (rule === void 0 || rule === finding.ruleId) && (sid === void 0 || sid === finding.statement?.sid) && (statement === void 0 || statement - 1 === finding.statement?.index) && (inFile === void 0 || inFile(finding.fileName));
}




/***/ }),

/***/ 2136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iF: () => (/* binding */ assignmentForm),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2982);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);


// src/policy-files/read-text.ts


var largestFile = 10 * 1024 * 1024;
function readBytes(path, name2) {
  let file;
  try {
    file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "r");
    return readOpen(file, name2);
  } catch (thrown) {
    throw _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P.from(name2, thrown);
  } finally {
    if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
  }
}
function readOpen(file, name2) {
  const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
  if (size > largestFile) throw tooLarge(name2);
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 64 * 1024);
  let length = 0;
  for (; ; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > largestFile) throw tooLarge(name2);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}
function tooLarge(name2) {
  return new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
    name2,
    "It is larger than 10 MiB, the maximum; exclude it, or move its policies to smaller files."
  );
}
function textOf(bytes, name2) {
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_1__.isUtf8)(bytes)) return bytes.toString("utf8");
  const start = bytes.subarray(0, 2).toString("latin1");
  if (start === "ÿþ" || start === "þÿ")
    throw new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
      name2,
      "It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8)."
    );
  const { line, column } = firstBadByte(bytes);
  throw new _chunk_MFMU6XYU_js__WEBPACK_IMPORTED_MODULE_0__/* .FileFailure */ .P(
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

/***/ 2721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   DA: () => (/* binding */ lintText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   yK: () => (/* binding */ buildModel),
/* harmony export */   zy: () => (/* binding */ lintParsedFile)
/* harmony export */ });
/* harmony import */ var _chunk_TEMYX5LO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2136);
/* harmony import */ var _chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);
/* harmony import */ var _chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1562);
/* harmony import */ var _chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(928);
/* harmony import */ var _chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6119);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9468);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1174);
/* harmony import */ var _chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3719);









// src/cli/standard-input.ts
async function standardInput(name) {
  const chunks = [];
  let length2 = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length2 += bytes.length;
    if (length2 > _chunk_TEMYX5LO_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFile */ .Ny) throw (0,_chunk_TEMYX5LO_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(name);
    chunks.push(bytes);
  }
  return (0,_chunk_TEMYX5LO_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Buffer.concat(chunks), name);
}

// src/cli/variables.ts
function variablesOf(texts) {
  const { variables, problems } = (0,_chunk_TEMYX5LO_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssignments */ .FI)(texts, (text) => JSON.stringify(text));
  if (problems.length > 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(problems.map((problem) => `--variable ${problem}.`).join("\n     "));
  return variables;
}

// src/policy/build-model.ts
function buildModel(root) {
  const object = root.kind === "object" ? root : { kind: "object", range: root.range, properties: [] };
  const version = property(object, "Version")?.value;
  const written2 = property(object, "Statement")?.value;
  const items = written2 === void 0 ? [] : written2.kind === "array" ? written2.items : [written2];
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
    const operator = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A$)(operatorNode.value);
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

// src/policy/parse/intrinsic-call.ts
var names = /* @__PURE__ */ new Map([
  ["!Ref", "Ref"],
  ["!Condition", "Condition"]
]);
function intrinsicCall(node) {
  if (node.kind === "opaque") {
    const { argument, text, range } = node;
    if (argument === void 0) return void 0;
    const name2 = names.get(text) ?? `Fn::${text.slice(1)}`;
    return { name: name2, argument: name2 === "Fn::GetAtt" ? splitAttribute(argument) : argument, range };
  }
  if (node.kind !== "object" || node.properties.length !== 1) return void 0;
  const [property2] = node.properties;
  const name = property2?.key.value ?? "";
  if (property2 === void 0 || name !== "Ref" && !/^Fn::(?!ForEach::)/.test(name)) return void 0;
  return { name, argument: property2.value, range: node.range };
}
function splitAttribute(argument) {
  if (argument.kind !== "string") return argument;
  const dot = argument.value.indexOf(".");
  if (dot < 0) return argument;
  const { range } = argument;
  const items = [argument.value.slice(0, dot), argument.value.slice(dot + 1)];
  return { kind: "array", range, items: items.map((value) => ({ kind: "string", value, range })) };
}
function callText({ name, argument }) {
  const short = `!${name.replace(/^Fn::/, "")}`;
  const [first] = argument.kind === "array" ? argument.items : [argument];
  const words = first?.kind === "string" ? ` ${first.value.replace(/\s+/g, " ")}` : "";
  const whole = argument.kind === "array" && words !== "" ? `${short} [${words.slice(1)}, …]` : short + words;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}

// src/policy/parse/text-pieces.ts
var longestText = 65536;
var mostHoles = 200;
function isHole(piece) {
  return "kind" in piece;
}
function piecesOfValue(node) {
  switch (node.kind) {
    case "string":
      return [
        node.template === void 0 ? { text: node.value, source: { node, from: 0 } } : { text: node.value, shown: node.template }
      ];
    case "number":
    case "boolean":
      return [{ text: String(node.value) }];
    case "opaque":
      return node.parts?.map((part) => typeof part === "string" ? { text: part } : part) ?? [node];
    default:
      return void 0;
  }
}
function textOfPieces(pieces, range, text) {
  const parts = [];
  let known = "";
  let value = "";
  let shown = "";
  let length2 = 0;
  for (const piece of pieces) {
    if (isHole(piece)) {
      if (known !== "") parts.push(known);
      known = "";
      parts.push(piece);
      continue;
    }
    length2 += piece.text.length;
    if (length2 > longestText) return { kind: "opaque", text, range };
    known += piece.text;
    value += piece.text;
    shown += piece.shown ?? piece.text;
  }
  if (parts.length === 0)
    return { kind: "string", value, range, ...shown !== value && { template: shown } };
  if (known !== "") parts.push(known);
  const [first] = parts;
  if (parts.length === 1 && typeof first === "object") return { ...first, range };
  return parts.length > 2 * mostHoles ? { kind: "opaque", text, range } : { kind: "opaque", text, range, parts };
}

// src/policy/parse/policy-in-text.ts
var opening = "";
var closing = "";
var mark = /\ue000(\d+)\ue001/;
function placedText(pieces, file, range) {
  if (pieces.some((piece) => !isHole(piece) && piece.text.includes(opening))) return void 0;
  const places = [];
  const marked = [];
  let text = "";
  let known = [];
  let knownOf;
  for (const piece of pieces) {
    const last = places.at(-1) ?? range.start;
    if (!isHole(piece) && piece.source !== void 0) {
      const { node, from } = piece.source;
      if (node !== knownOf) {
        known = (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(file, node);
        knownOf = node;
      }
      for (let index = 0; index < piece.text.length; index++) places.push(known[from + index] ?? last);
      text += piece.text;
    } else if (!isHole(piece) && piece.shown === void 0) {
      for (let index = 0; index < piece.text.length; index++) places.push(last);
      text += piece.text;
    } else {
      const written2 = `${opening}${marked.length}${closing}`;
      for (let index = 0; index < written2.length; index++) places.push(last);
      text += written2;
      marked.push(piece);
    }
  }
  const end = (places.at(-1) ?? range.end - 1) + 1;
  return { text, placeOf: (offset) => places[offset] ?? end, marked };
}
function jsonInText({ text, placeOf: placeOf2, marked }) {
  const { root, problems } = (0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text, placeOf2);
  return {
    root: root === void 0 || marked.length === 0 ? root : withoutMarks(root, marked),
    // An edit would have to be escaped for the string around it.
    problems: problems.map(({ range, message, harmless }) => ({ range, message, harmless }))
  };
}
function withoutMarks(node, marked) {
  switch (node.kind) {
    case "string":
      return mark.test(node.value) ? unmarked(node, marked) : node;
    case "array":
      return { ...node, items: node.items.map((item) => withoutMarks(item, marked)) };
    case "object":
      if (node.properties.some(({ key }) => mark.test(key.value)))
        return { kind: "opaque", text: "an object with a name that is not known", range: node.range };
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key, value: withoutMarks(value, marked) }))
      };
    default:
      return node;
  }
}
function unmarked(node, marked) {
  const pieces = node.value.split(mark).flatMap((part, index) => {
    const piece = index % 2 === 1 ? marked[Number(part)] : void 0;
    if (piece !== void 0) return [piece];
    return part === "" ? [] : [{ text: part }];
  });
  return textOfPieces(pieces, node.range, "a text with unknown parts");
}

// src/policy/parse/pseudo-parameters.ts
var distinct = /* @__PURE__ */ new Set(["AWS::AccountId", "AWS::Region"]);
var PseudoParameters = class {
  #values;
  /** The values that are nowhere in the file, each with what the template writes: `${AWS::Region}`. */
  chosen;
  /** @param text the file */
  constructor(text) {
    this.#values = /* @__PURE__ */ new Map([
      ["AWS::AccountId", accountNotIn(text)],
      ["AWS::Partition", "aws"],
      ["AWS::Region", regionNotIn(text)],
      ["AWS::URLSuffix", "amazonaws.com"]
    ]);
    this.chosen = new Map(
      [...this.#values].filter(([name, value]) => distinct.has(name) && !text.includes(value)).map(([name, value]) => [value, written(name)])
    );
  }
  /** Returns the value of a pseudo parameter; undefined for another name, or one whose value says nothing. */
  piece(name) {
    const value = this.#values.get(name);
    return value === void 0 ? void 0 : { text: value, shown: written(name) };
  }
};
function written(name) {
  return `\${${name}}`;
}
function accountNotIn(text) {
  let account = 123456789012;
  while (text.includes(String(account))) account += 1000000007;
  return String(account);
}
function regionNotIn(text) {
  const regions = (_chunk_EKNGJW5D_js__WEBPACK_IMPORTED_MODULE_2__/* .partitions */ .Mo.find(({ id }) => id === "aws")?.regions ?? "").split(" ");
  return ["us-east-1", ...regions].find((region) => !text.includes(region)) ?? "us-east-1";
}

// src/policy/parse/template-parameters.ts
var mostOptions = 64;
function parameterValue(parameter, range, reference) {
  const type = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(parameter, "Type") ?? "String";
  const opaque = { kind: "opaque", text: `!Ref ${reference}`, range, reference };
  if (type.startsWith("AWS::SSM::Parameter::Value")) return opaque;
  const isList = type === "CommaDelimitedList" || type.startsWith("List<");
  const byDefault = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(parameter, "Default");
  const fallback = byDefault && parameterText(byDefault, isList, range);
  const allowed = isList ? [] : (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(parameter, "AllowedValues");
  const options = allowed.flatMap((value) => parameterText(value, false, range) ?? []);
  const [first] = options;
  if (options.length === 1 && allowed.length === 1 && first !== void 0) return first;
  return {
    ...opaque,
    ...fallback && { fallback },
    ...options.length > 0 && options.length === allowed.length && options.length <= mostOptions && { options }
  };
}
function parameterText(written2, isList, range) {
  if (written2.kind !== "string" && written2.kind !== "number" && written2.kind !== "boolean") return void 0;
  const value = String(written2.value);
  if (!isList) return { kind: "string", value, range };
  const items = value === "" ? [] : value.split(",").map((item) => item.trim());
  return {
    kind: "array",
    range,
    items: items.map((item) => ({ kind: "string", value: item, range }))
  };
}

// src/policy/parse/known-options.ts
function overOptions(values, unknown, apply) {
  const tried = values.reduce((product, value) => product * numberOfOptions(value), 1);
  return tried > mostOptions ? unknown : over(values, 0, unknown, apply);
}
function over(values, from, unknown, apply) {
  const at = values.findIndex(
    (value, index) => index >= from && value.kind === "opaque" && (value.options || value.fallback)
  );
  const opaque = values[at];
  if (opaque?.kind !== "opaque") return apply(values);
  const with_ = (value) => {
    const next = values.with(at, value);
    return over(
      next,
      value.kind === "opaque" && (value.options || value.fallback) ? at : at + 1,
      unknown,
      apply
    );
  };
  const options = opaque.options?.map((option) => option === void 0 ? unknown : with_(option));
  const fallback = opaque.fallback && with_(opaque.fallback);
  return {
    ...unknown,
    ...opaque.reference !== void 0 && { reference: opaque.reference },
    ...options && { options },
    ...fallback && { fallback }
  };
}
function numberOfOptions(value) {
  if (value.kind !== "opaque" || value.options === void 0) return 1;
  let count = 0;
  for (const option of value.options) {
    count += option === void 0 ? 1 : numberOfOptions(option);
    if (count > mostOptions) break;
  }
  return Math.max(count, 1);
}

// src/policy/parse/intrinsics.ts
function evaluateCall(call, text, evaluation) {
  const unknown = { kind: "opaque", text, range: call.range };
  const evaluated = functions.get(call.name);
  return evaluated === void 0 ? unknown : evaluated(call.argument, unknown, evaluation);
}
function piecesOfCall({ name, argument, range }, text, evaluation) {
  if (name === "Fn::Sub") return subPieces(argument, { kind: "opaque", text, range }, evaluation);
  if (name !== "Fn::Join") return void 0;
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  return delimiter?.kind === "string" && list?.kind === "array" ? joinPieces(delimiter, list.items) : void 0;
}
var functions = /* @__PURE__ */ new Map([
  ["Ref", ref],
  ["Fn::Sub", sub],
  ["Fn::Join", join],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::FindInMap", findInMap],
  ["Fn::If", if_],
  ["Fn::GetAtt", getAtt],
  ["Fn::ImportValue", sharedByArgument("ImportValue")],
  ["Fn::GetAZs", sharedByArgument("GetAZs")],
  ["Fn::Length", length]
]);
function ref(argument, unknown, evaluation) {
  const name = evaluation.evaluate(argument);
  return name?.kind === "string" ? evaluation.named(name.value, unknown.range) : unknown;
}
function getAtt(argument, unknown, evaluation) {
  const names2 = evaluatedItems(argument, evaluation);
  const written2 = names2.flatMap((name) => name.kind === "string" ? [name.value] : []);
  if (written2.length < 2 || written2.length < names2.length) return unknown;
  return { ...unknown, reference: evaluation.reference(written2.join(".")) };
}
function sharedByArgument(name) {
  return (argument, unknown, evaluation) => {
    const value = evaluation.evaluate(argument);
    if (value?.kind !== "string") return unknown;
    return { ...unknown, reference: evaluation.reference(`${name} ${value.template ?? value.value}`) };
  };
}
function sub(argument, unknown, evaluation) {
  const pieces = subPieces(argument, unknown, evaluation);
  return pieces === void 0 ? unknown : textOfPieces(pieces, unknown.range, unknown.text);
}
var mostReplaced = 400;
function subPieces(argument, unknown, evaluation) {
  const [template, map] = argument.kind === "array" ? argument.items : [argument];
  if (template?.kind !== "string") return void 0;
  const pieces = [];
  const literal = (from, to) => {
    const text = template.value.slice(from, to);
    if (text !== "") pieces.push({ text, source: { node: template, from } });
  };
  let at = 0;
  let replaced = 0;
  for (const match of template.value.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    const [whole, mark2, written2 = ""] = match;
    literal(at, match.index);
    at = match.index + whole.length;
    if (mark2 === "!") {
      literal(match.index, match.index + 2);
      literal(match.index + 3, at);
      continue;
    }
    if (++replaced > mostReplaced) return void 0;
    const name = written2.trim();
    const hole = { ...unknown, text: whole };
    const own = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(map, name);
    const value = own !== void 0 ? evaluation.evaluate(own) : name.includes(".") ? { ...hole, reference: evaluation.reference(name) } : evaluation.named(name, unknown.range);
    pieces.push(...(value && piecesOfValue(value)) ?? [hole]);
  }
  literal(at, template.value.length);
  return pieces;
}
function join(argument, unknown, evaluation) {
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== "string" || list === void 0) return unknown;
  return overOptions([list], unknown, ([known]) => {
    const pieces = known?.kind === "array" ? joinPieces(delimiter, known.items) : void 0;
    return pieces === void 0 ? unknown : textOfPieces(pieces, unknown.range, unknown.text);
  });
}
function joinPieces(delimiter, items) {
  const pieces = [];
  for (const [index, item] of items.entries()) {
    const text = piecesOfValue(item);
    if (text === void 0) return void 0;
    if (index > 0 && delimiter.value !== "") pieces.push({ text: delimiter.value });
    pieces.push(...text);
  }
  return pieces;
}
function select(argument, unknown, evaluation) {
  const [index, list] = evaluatedItems(argument, evaluation);
  if (index === void 0 || list === void 0) return unknown;
  return overOptions([index, list], unknown, ([at, known]) => {
    if (known?.kind !== "array" || at?.kind !== "string" && at?.kind !== "number") return unknown;
    const item = /^\d+$/.test(String(at.value)) ? known.items[Number(at.value)] : void 0;
    return item === void 0 ? unknown : { ...item, range: unknown.range };
  });
}
function split(argument, unknown, evaluation) {
  const [delimiter, source] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== "string" || delimiter.value === "" || source === void 0) return unknown;
  return overOptions(
    [source],
    unknown,
    ([known]) => known?.kind === "string" ? splitString(known, delimiter.value, unknown) : unknown
  );
}
function splitString(node, delimiter, unknown) {
  const { range } = unknown;
  const values = node.value.split(delimiter);
  if (values.length > mostItems) return unknown;
  if (node.template === void 0)
    return { kind: "array", range, items: values.map((value) => ({ kind: "string", value, range })) };
  const masked = node.template.replace(pseudo, (name) => name.replaceAll(":", "￼"));
  const templates = masked.split(delimiter).map((template) => template.replaceAll("￼", ":"));
  if (templates.length !== values.length) return unknown;
  const items = values.map((value, index) => {
    const template = templates[index] ?? value;
    return { kind: "string", value, range, ...template !== value && { template } };
  });
  return { kind: "array", range, items };
}
var mostItems = 1e3;
var pseudo = /\$\{AWS::\w+\}/g;
function findInMap(argument, unknown, evaluation) {
  const [name, first, second, more] = evaluatedItems(argument, evaluation);
  if (name?.kind !== "string" || first === void 0 || second === void 0) return unknown;
  const map = evaluation.mapping(name.value);
  if (map === void 0) return unknown;
  const byDefault = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(more, "DefaultValue");
  const place = `${name.value} in Mappings`;
  return overOptions(
    [first, second],
    unknown,
    ([row = first, column = second]) => lookUp(
      map,
      row,
      place,
      (entry, key) => lookUp(
        entry,
        column,
        `${place}.${key}`,
        (found) => (
          // A map holds strings and lists of strings.
          found.kind === "object" ? unknown : evaluation.copyAt(found, unknown.range) ?? unknown
        )
      )
    )
  );
  function lookUp(node, key, path, next) {
    if (node.kind !== "object") return unknown;
    if (key.kind === "string" && key.template === void 0) {
      const found = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(node, key.value);
      return found === void 0 ? byDefault ?? unknown : next(found, key.value);
    }
    const origin = key.kind === "string" ? key.template : key.kind === "opaque" ? key.reference : void 0;
    if (node.properties.length > mostOptions) return unknown;
    const options = node.properties.map(({ key: { value }, value: found }) => next(found, value));
    if (byDefault !== void 0) options.push(byDefault);
    const reference = origin === void 0 ? {} : { reference: evaluation.reference(`${origin} of ${path}`) };
    return { ...unknown, ...reference, options };
  }
}
function if_(argument, unknown, evaluation) {
  const [named, whenTrue, whenFalse] = argument.kind === "array" ? argument.items : [];
  const name = named && evaluation.evaluate(named);
  if (name?.kind !== "string" || whenTrue === void 0 || whenFalse === void 0) return unknown;
  const holds = evaluation.holds(name.value);
  if (holds !== void 0) return evaluation.evaluate(holds ? whenTrue : whenFalse);
  const options = [
    evaluation.evaluateUnder(name.value, true, whenTrue),
    evaluation.evaluateUnder(name.value, false, whenFalse)
  ];
  const byDefault = evaluation.holdsByDefault(name.value);
  const fallback = byDefault === void 0 ? void 0 : options[byDefault ? 0 : 1];
  const reference = evaluation.reference(`condition ${name.value}`);
  return { ...unknown, reference, options, ...fallback && { fallback } };
}
function length(argument, unknown, evaluation) {
  const list = evaluation.evaluate(argument);
  if (list === void 0) return unknown;
  return overOptions(
    [list],
    unknown,
    ([known]) => known?.kind === "array" ? { kind: "number", value: known.items.length, range: unknown.range } : unknown
  );
}
function evaluatedItems(argument, evaluation) {
  const list = evaluation.evaluate(argument);
  return list?.kind === "array" ? list.items : [];
}

// src/policy/parse/template-conditions.ts
function conditionHolds(node, values, byDefault) {
  const named = conditionName(node);
  if (named !== void 0) return values.holds(named);
  const call = callOf(node);
  if (call === void 0) return void 0;
  const { name, argument } = call;
  if (argument.kind !== "array") return void 0;
  const each = () => argument.items.map((item) => conditionHolds(item, values, byDefault));
  switch (name) {
    case "Equals":
      return argument.items.length === 2 ? equals(argument.items, values, byDefault) : void 0;
    case "Not": {
      const [inner] = each();
      return inner === void 0 ? void 0 : !inner;
    }
    case "And": {
      const all = each();
      return all.includes(false) ? false : all.includes(void 0) ? void 0 : true;
    }
    case "Or": {
      const all = each();
      return all.includes(true) ? true : all.includes(void 0) ? void 0 : false;
    }
    default:
      return void 0;
  }
}
function conditionName(node) {
  if (node.kind === "string") return node.value;
  if (node.kind === "opaque")
    return node.text === "!Condition" && node.argument?.kind === "string" ? node.argument.value : void 0;
  return (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(node, "Condition");
}
function callOf(node) {
  if (node.kind === "opaque")
    return node.argument === void 0 ? void 0 : { name: node.text.slice(1), argument: node.argument };
  const [property2] = node.kind === "object" ? node.properties : [];
  return property2 && { name: property2.key.value.replace(/^Fn::/, ""), argument: property2.value };
}
function equals(items, values, byDefault) {
  const [left, right] = items.map((item) => {
    const value = values.operand(item);
    return byDefault && value?.kind === "opaque" && value.fallback ? value.fallback : value;
  });
  if (left === void 0 || right === void 0) return void 0;
  const origin = originOf(left);
  if (origin !== void 0 && origin === originOf(right)) return true;
  const [these, those] = [possibleTexts(left), possibleTexts(right)];
  if (these === void 0 || those === void 0) return void 0;
  if (these.every((text) => !those.includes(text))) return false;
  return these.length === 1 && those.length === 1 ? true : void 0;
}
function originOf(node) {
  if (node.kind === "string") return node.template;
  return node.kind === "opaque" && node.parts === void 0 ? node.reference : void 0;
}
function possibleTexts(node) {
  if (node.kind === "number" || node.kind === "boolean") return [String(node.value)];
  if (node.kind === "string") return node.template === void 0 ? [node.value] : void 0;
  if (node.kind !== "opaque" || node.options === void 0) return void 0;
  const texts = [];
  for (const option of node.options) {
    const more = option && possibleTexts(option);
    if (more === void 0) return void 0;
    texts.push(...more);
  }
  return texts;
}
function conditionsOf2(template) {
  const conditions = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(template, "Conditions");
  if (conditions?.kind !== "object") return /* @__PURE__ */ new Map();
  return new Map(conditions.properties.map(({ key, value }) => [key.value, value]));
}

// src/policy/parse/template-evaluator.ts
var deepestCondition = 50;
var TemplateEvaluator = class {
  /** The places of strings whose values differ from the text. */
  substituted = [];
  #template;
  #pseudo;
  #prefix;
  #parameters = /* @__PURE__ */ new Map();
  #conditions;
  /** Truth values that are assumed of conditions, inside the branches of `Fn::If`. */
  #assumed = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #knownByDefault = /* @__PURE__ */ new Map();
  /** Conditions that are being evaluated. */
  #open = /* @__PURE__ */ new Set();
  #bindings = /* @__PURE__ */ new Map();
  #budget;
  /**
   * @param prefix precedes references, in a template inside of another
   */
  constructor(template, {
    pseudo: pseudo2,
    prefix,
    budget
  }) {
    this.#template = template;
    this.#pseudo = pseudo2;
    this.#prefix = prefix;
    this.#budget = budget;
    this.#conditions = conditionsOf2(template);
    const parameters = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(template, "Parameters");
    if (parameters?.kind === "object")
      for (const { key, value } of parameters.properties) this.#parameters.set(key.value, value);
  }
  /** @throws TooMuch */
  evaluate(node) {
    this.#budget.spend(1);
    const call = intrinsicCall(node);
    if (call !== void 0) {
      if (call.name !== "Fn::If") this.substituted.push(call.range);
      const value = evaluateCall(call, callText(call), this);
      if (value?.kind === "string") this.#budget.spend(value.value.length);
      return value;
    }
    switch (node.kind) {
      case "string":
        return this.#withBindings(node);
      case "array": {
        const items = node.items.flatMap((item) => this.evaluate(item) ?? []);
        const isSame = items.length === node.items.length && items.every((item, index) => item === node.items[index]);
        return isSame ? node : { ...node, items };
      }
      case "object":
        return this.#evaluateObject(node);
      default:
        return node;
    }
  }
  #evaluateObject(node) {
    const macro2 = node.properties.find(({ key }) => /^Fn::(Transform$|ForEach::)/.test(key.value));
    if (macro2 !== void 0) return { kind: "opaque", text: macro2.key.value, range: node.range };
    let isSame = true;
    const properties = [];
    for (const property2 of node.properties) {
      const key = this.#withBindings(property2.key);
      const value = this.evaluate(property2.value);
      if (value !== property2.value || key !== property2.key) isSame = false;
      if (value !== void 0)
        properties.push(value === property2.value && key === property2.key ? property2 : { key, value });
    }
    return isSame ? node : { ...node, properties };
  }
  /**
   * Returns the text that a string, `Fn::Sub` or `Fn::Join` is, in pieces; undefined for another value.
   *
   * @throws TooMuch
   */
  pieces(node) {
    const call = intrinsicCall(node);
    const pieces = call && piecesOfCall(call, callText(call), this);
    if (pieces !== void 0) return pieces;
    const value = this.evaluate(node);
    return value?.kind === "string" ? piecesOfValue(value) : void 0;
  }
  named(name, range) {
    const bound = this.#bindings.get(name);
    if (bound !== void 0) return { kind: "string", value: bound, range };
    if (name === "AWS::NoValue") return void 0;
    const pseudo2 = this.#pseudo.piece(name);
    if (pseudo2 !== void 0)
      return { kind: "string", value: pseudo2.text, range, ...pseudo2.shown && { template: pseudo2.shown } };
    const reference = this.reference(name);
    const parameter = this.#parameters.get(name);
    if (parameter === void 0) return { kind: "opaque", text: `!Ref ${name}`, range, reference };
    const value = parameterValue(parameter, range, reference);
    this.#budget.spend(value.kind === "opaque" ? 1 + (value.options?.length ?? 0) : 1);
    return value;
  }
  evaluateUnder(condition, holds, node) {
    return this.under(condition, holds, () => this.evaluate(node));
  }
  /** Runs a function while a condition is assumed to be true or false. */
  under(condition, holds, run) {
    const before = [this.#assumed, this.#known, this.#knownByDefault];
    this.#assumed = new Map(this.#assumed).set(condition, holds);
    this.#known = /* @__PURE__ */ new Map();
    this.#knownByDefault = /* @__PURE__ */ new Map();
    this.#budget.spend(this.#assumed.size);
    try {
      return run();
    } finally {
      [this.#assumed, this.#known, this.#knownByDefault] = before;
    }
  }
  holds(condition) {
    return this.#holds(condition, false);
  }
  holdsByDefault(condition) {
    return this.#holds(condition, true);
  }
  #holds(condition, byDefault) {
    const known = byDefault ? this.#knownByDefault : this.#known;
    if (!known.has(condition)) known.set(condition, this.#evaluateCondition(condition, byDefault));
    return known.get(condition);
  }
  #evaluateCondition(condition, byDefault) {
    this.#budget.spend(1);
    const assumed = this.#assumed.get(condition);
    if (assumed !== void 0) return assumed;
    const node = this.#conditions.get(condition);
    if (node === void 0 || this.#open.has(condition) || this.#open.size > deepestCondition)
      return void 0;
    this.#open.add(condition);
    try {
      return conditionHolds(
        node,
        {
          operand: (operand) => this.evaluate(operand),
          holds: (name) => this.#holds(name, byDefault)
        },
        byDefault
      );
    } finally {
      this.#open.delete(condition);
    }
  }
  mapping(name) {
    const map = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(this.#template, "Mappings"), name);
    return map?.kind === "object" ? map : void 0;
  }
  reference(origin) {
    return this.#prefix + origin;
  }
  copyAt(node, range) {
    this.#budget.spend(node.kind === "string" ? 1 + node.value.length : 1);
    if (node.kind === "array")
      return { ...node, range, items: node.items.flatMap((item) => this.copyAt(item, range) ?? []) };
    return node.kind === "object" ? void 0 : { ...node, range };
  }
  /** Runs a function for each iteration of a loop, with its variable bound. */
  bound(variable, value, run) {
    const before = this.#bindings;
    this.#budget.iterate();
    this.#bindings = new Map(before).set(variable, value);
    this.#budget.spend(this.#bindings.size);
    try {
      return run();
    } finally {
      this.#bindings = before;
    }
  }
  /** Whether a loop's variable is bound, so that the text of the file stands for several values. */
  get isInLoop() {
    return this.#bindings.size > 0;
  }
  /** Returns a name or text of a loop's body with the values of its variables. */
  withBindings(text) {
    let bound = text;
    for (const [name, value] of this.#bindings)
      bound = bound.replaceAll(`\${${name}}`, value).replaceAll(`&{${name}}`, value);
    return bound;
  }
  #withBindings(node) {
    if (this.#bindings.size === 0) return node;
    const value = this.withBindings(node.value);
    if (value === node.value) return node;
    this.#budget.spend(value.length);
    this.substituted.push(node.range);
    return { ...node, value };
  }
};

// src/policy/parse/template-principals.ts
var nameProperties = /* @__PURE__ */ new Map([
  ["AWS::IAM::Role", "RoleName"],
  ["AWS::IAM::User", "UserName"],
  ["AWS::IAM::Group", "GroupName"]
]);
var attachments = [
  { property: "Roles", type: "AWS::IAM::Role" },
  { property: "RoleName", type: "AWS::IAM::Role" },
  { property: "Users", type: "AWS::IAM::User" },
  { property: "UserName", type: "AWS::IAM::User" },
  { property: "Groups", type: "AWS::IAM::Group" },
  { property: "GroupName", type: "AWS::IAM::Group" }
];
var TemplatePrincipals = class {
  #types;
  /** `AWS::IAM::Role deploy` → logical ID. */
  #byName = /* @__PURE__ */ new Map();
  /** Logical ID of a managed policy → logical ID of the first that lists it. */
  #listedBy = /* @__PURE__ */ new Map();
  constructor(resources) {
    this.#types = new Map(resources.map(({ logicalId, type }) => [logicalId, type]));
    for (const { logicalId, type, properties } of resources) {
      const name = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(properties, nameProperties.get(type) ?? "");
      if (name !== void 0) this.#byName.set(`${type} ${name}`, logicalId);
      const lists = type.startsWith("AWS::Serverless::") ? "Policies" : "ManagedPolicyArns";
      for (const policy of referencedIn((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, lists)))
        if (!this.#listedBy.has(policy)) this.#listedBy.set(policy, logicalId);
    }
  }
  /** Returns the logical ID of what has a policy; for a role that the template does not have, its type and name. */
  of({ logicalId, properties }) {
    for (const { property: property2, type } of attachments) {
      const value = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, property2);
      const [referenced] = referencedIn(value);
      const known = referenced === void 0 ? void 0 : this.#logicalId(referenced, type);
      if (known !== void 0) return known;
      const first = value?.kind === "array" ? value.items[0] : value;
      if (first?.kind === "string")
        return this.#byName.get(`${type} ${first.value}`) ?? `${type} ${first.value}`;
    }
    return this.#listedBy.get(logicalId);
  }
  #logicalId(referenced, type) {
    if (this.#types.get(referenced) === type) return referenced;
    const owner = referenced.replace(/Role$/, "");
    return this.#types.get(owner)?.startsWith("AWS::Serverless::") ? owner : void 0;
  }
};
function referencedIn(node) {
  if (node === void 0) return [];
  const call = intrinsicCall(node);
  if (call !== void 0) {
    const { name, argument } = call;
    const [first] = argument.kind === "array" ? argument.items : [argument];
    if (name === "Ref" || name === "Fn::GetAtt")
      return first?.kind === "string" ? [first.value.replace(/\..*$/s, "")] : [];
    if (name === "Fn::Sub" && first?.kind === "string")
      return [...first.value.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map(([, id = ""]) => id);
    return referencedIn(argument);
  }
  if (node.kind === "array") return node.items.flatMap(referencedIn);
  return [];
}

// src/policy/parse/work-budget.ts
var TooMuch = class extends Error {
};
var mostIterations = 1e3;
var WorkBudget = class {
  #left;
  #iterations = mostIterations;
  /** @param length of the file, in UTF-16 units */
  constructor(length2) {
    this.#left = 2e5 + 10 * length2;
  }
  /**
   * Takes an amount of work: a value, or a unit of a text.
   *
   * @throws TooMuch
   */
  spend(amount) {
    this.#left -= amount;
    if (this.#left < 0) throw new TooMuch();
  }
  /** @throws TooMuch */
  iterate() {
    this.#iterations--;
    if (this.#iterations < 0) throw new TooMuch();
  }
};

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
  if ((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "AWSTemplateFormatVersion") !== void 0) return true;
  const resources = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Resources");
  return resources?.kind === "object" && resources.properties.some(
    ({ key, value }) => /^(AWS|Custom|Alexa)::/.test((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(value, "Type") ?? "") || /^Fn::ForEach::/.test(key.value)
  );
}
function policiesInTemplate(root, file) {
  return new TemplateReader(root, file, {
    pseudo: new PseudoParameters(file.text),
    budget: new WorkBudget(file.text.length),
    prefix: ""
  }).read();
}
var TemplateReader = class _TemplateReader {
  #root;
  #file;
  #around;
  #prefix;
  #evaluator;
  #documents = [];
  #problems = [];
  constructor(root, file, around) {
    this.#root = root;
    this.#file = file;
    this.#around = around;
    this.#prefix = around.prefix;
    this.#evaluator = new TemplateEvaluator(root, around);
  }
  read() {
    const resources = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(this.#root, "Resources");
    if (resources === void 0) return { documents: [], problems: [] };
    try {
      const all = [];
      this.#eachResource(resources, "Resources", (resource) => all.push(resource));
      const principals = new TemplatePrincipals(all);
      this.#documents.length = 0;
      this.#eachResource(resources, "Resources", (resource, node) => {
        const condition = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(node, "Condition");
        const read = () => this.#resource(resource, principals);
        if (condition === void 0) read();
        else this.#evaluator.under(condition, true, read);
      });
    } catch (thrown) {
      if (!(thrown instanceof TooMuch)) throw thrown;
      this.#unread(
        resources,
        { path: "Resources", owner: "Resources" },
        "The template makes so much of its values that its policies were not evaluated from here on."
      );
    }
    return { documents: this.#documents, problems: this.#problems };
  }
  /** Calls a function for each resource, with the variables of the loops around it bound. */
  #eachResource(node, path, found) {
    if (node.kind !== "object") return;
    for (const { key, value } of node.properties) {
      if (key.value === "Fn::Transform")
        this.#unread(value, { path: `${path}.${key.value}`, owner: path }, macro);
      else if (key.value.startsWith("Fn::ForEach::")) this.#loop(value, `${path}.${key.value}`, found);
      else {
        const logicalId = this.#evaluator.withBindings(key.value);
        const type = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(value, "Type") ?? "";
        found({ logicalId, type, properties: (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(value, "Properties") }, value);
      }
    }
  }
  #loop(node, path, found) {
    const [variable, collection, body] = node.kind === "array" ? node.items : [];
    const values = collection && this.#evaluator.evaluate(collection);
    const texts = values?.kind === "array" ? values.items.flatMap((item) => item.kind === "string" ? [item.value] : []) : [];
    const isKnown = values?.kind === "array" && texts.length === values.items.length;
    if (variable?.kind !== "string" || body === void 0 || !isKnown) {
      this.#unread(
        node,
        { path, owner: path.slice(path.lastIndexOf(":") + 1) },
        "The policies in this Fn::ForEach are not known, because the values of its collection are not."
      );
      return;
    }
    for (const text of texts)
      this.#evaluator.bound(variable.value, text, () => this.#eachResource(body, path, found));
  }
  #resource(resource, principals) {
    const { logicalId, type, properties } = resource;
    const owner = this.#prefix + logicalId;
    const path = `${this.#prefix === "" ? "" : `${this.#prefix.slice(0, -1)}.`}Resources.${logicalId}.Properties`;
    const policyHolder = withPolicyDocument.has(type) || withInlinePolicies.has(type) || withSamPolicies.has(type) || type === "AWS::SSO::PermissionSet";
    if (!policyHolder && type !== "AWS::CloudFormation::StackSet") return;
    if ((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "Fn::Transform") !== void 0 && properties !== void 0) {
      this.#unread(properties, { path, owner }, macro);
      return;
    }
    const own = { owner, principal: owner };
    if (withPolicyDocument.has(type)) {
      const principal = principals.of(resource);
      this.#policy((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "PolicyDocument"), {
        path: `${path}.PolicyDocument`,
        owner,
        principal: principal === void 0 ? void 0 : this.#prefix + principal
      });
    }
    if (type === "AWS::SSO::PermissionSet")
      this.#policy((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "InlinePolicy"), { path: `${path}.InlinePolicy`, ...own });
    if (type === "AWS::CloudFormation::StackSet")
      this.#stackSet((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "TemplateBody"), { path: `${path}.TemplateBody`, owner });
    const policies = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(properties, "Policies");
    if (withInlinePolicies.has(type)) {
      this.#eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        const document = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(item, "PolicyDocument");
        if (document !== void 0) this.#policy(document, { path: `${itemPath}.PolicyDocument`, ...own });
        else this.#unreadValue(item, { path: itemPath, ...own });
      });
    }
    if (withSamPolicies.has(type)) {
      this.#eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        if ((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(item, "Statement") !== void 0) this.#policy(item, { path: itemPath, ...own });
        else if (isMacro(item)) this.#unread(item, { path: itemPath, ...own }, macro);
      });
    }
  }
  /** Calls a function for each item of a list, or for a single value, in all branches of `Fn::If`. */
  #eachItem(node, path, found) {
    this.#eachBranch(node, path, (list, listPath) => {
      if (list.kind !== "array") found(list, listPath);
      else
        for (const [index, item] of list.items.entries())
          this.#eachBranch(item, `${listPath}[${index}]`, found);
    });
  }
  /** Calls a function for the value, or for each branch of `Fn::If` that it can be. */
  #eachBranch(node, path, found) {
    if (node === void 0) return;
    const call = intrinsicCall(node);
    if (call?.name === "Fn::ToJsonString") {
      this.#eachBranch(call.argument, path, found);
      return;
    }
    if (call?.name !== "Fn::If") {
      const isNothing = call?.name === "Ref" && call.argument.kind === "string" && call.argument.value === "AWS::NoValue";
      if (!isNothing) found(node, path);
      return;
    }
    const [name, ...branches] = call.argument.kind === "array" ? call.argument.items : [];
    const condition = name && this.#evaluator.evaluate(name);
    if (condition?.kind !== "string" || branches.length !== 2) {
      found(node, path);
      return;
    }
    const holds = this.#evaluator.holds(condition.value);
    for (const [index, branch] of branches.entries()) {
      if (holds !== void 0 && holds !== (index === 0)) continue;
      this.#evaluator.under(
        condition.value,
        index === 0,
        () => this.#eachBranch(branch, `${path}.Fn::If[${index + 1}]`, found)
      );
    }
  }
  #policy(node, place) {
    this.#eachBranch(node, place.path, (branch, path) => this.#plainPolicy(branch, { ...place, path }));
  }
  /** Adds a policy that is an object, or JSON in a string. */
  #plainPolicy(node, place) {
    if (node.kind === "null") return;
    if (node.kind === "object" && isMacro(node)) {
      this.#unread(node, place, macro);
      return;
    }
    this.#evaluator.substituted = [];
    const pieces = this.#evaluator.pieces(node);
    if (pieces !== void 0) {
      const placed = this.#placed(pieces, node);
      const { root: root2, problems } = placed ? jsonInText(placed) : { root: void 0, problems: [] };
      const isSound = problems.every(({ harmless }) => harmless);
      if (root2?.kind === "object" && (isSound || placed?.marked.length === 0)) {
        this.#problems.push(...problems);
        this.#add(root2, { ...place, editable: false });
      } else if (placed?.marked.length === 0 && problems.length > 0) this.#problems.push(...problems);
      else this.#unreadValue(node, place);
      return;
    }
    const root = this.#evaluator.evaluate(node);
    if (root === void 0) return;
    const editable = this.#file.editable && !this.#evaluator.isInLoop;
    if (root.kind === "object" || root.kind === "array") this.#add(root, { ...place, editable });
    else this.#unreadValue(node, place);
  }
  #add(root, { path, owner, principal, editable }) {
    this.#documents.push({
      root,
      path,
      editable,
      owner,
      ...principal !== void 0 && { principal },
      ...this.#around.pseudo.chosen.size > 0 && { chosen: this.#around.pseudo.chosen },
      substituted: this.#evaluator.substituted
    });
  }
  /** Adds a policy that is known only when the template is used. */
  #unreadValue(node, place) {
    const call = intrinsicCall(node);
    this.#unread(node, place, call === void 0 ? notAnObject : sentenceOn(call));
  }
  #unread(node, { path, owner, principal }, unread) {
    const call = intrinsicCall(node);
    const root = { kind: "opaque", text: call ? callText(call) : owner, range: node.range };
    this.#documents.push({
      root,
      path,
      editable: false,
      owner,
      ...principal !== void 0 && { principal },
      unread
    });
  }
  /** Adds the policies of a stack set's template; in that, stack sets are not read. */
  #stackSet(node, place) {
    this.#eachBranch(node, place.path, (branch, path) => {
      const at = { ...place, path };
      const template = this.#prefix === "" ? this.#templateIn(branch) : void 0;
      if (template === void 0) this.#unread(branch, at, unreadTemplate);
      else if (isTemplate(template)) {
        const file = branch.kind === "object" ? this.#file : { ...this.#file, editable: false };
        const inner = new _TemplateReader(template, file, {
          ...this.#around,
          prefix: `${place.owner}/`
        }).read();
        this.#documents.push(...inner.documents);
        this.#problems.push(...inner.problems);
      }
    });
  }
  #placed(pieces, { range }) {
    const placed = placedText(pieces, this.#file.text, range);
    this.#around.budget.spend(placed?.text.length ?? 0);
    return placed;
  }
  #templateIn(node) {
    if (node.kind === "object" && intrinsicCall(node) === void 0) return node;
    const pieces = this.#evaluator.pieces(node);
    const placed = pieces && this.#placed(pieces, node);
    if (placed === void 0) return void 0;
    const { root, problems } = jsonInText(placed);
    if (problems.length === 0) return root;
    const yaml = this.#file.readYaml?.(placed.text);
    return yaml && withoutMarks(moved(yaml, placed.placeOf), placed.marked);
  }
};
var macro = "The policy is made by a macro (Fn::Transform), whose result is not in this file.";
var notAnObject = "The policy is neither an object nor a JSON object in a string.";
var unreadTemplate = "The template of this stack set could not be read, so its policies are not known.";
function sentenceOn(call) {
  return `The policy is ${callText(call)}, which is known only when the template is used.`;
}
function isMacro(node) {
  return (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(node, "Fn::Transform") !== void 0 || intrinsicCall(node)?.name === "Fn::Transform";
}
function moved(node, placeOf2) {
  const range = { start: placeOf2(node.range.start), end: placeOf2(node.range.end) };
  switch (node.kind) {
    case "array":
      return { ...node, range, items: node.items.map((item) => moved(item, placeOf2)) };
    case "object":
      return {
        ...node,
        range,
        properties: node.properties.map(({ key, value }) => ({
          key: {
            ...key,
            range: { start: placeOf2(key.range.start), end: placeOf2(key.range.end) }
          },
          value: moved(value, placeOf2)
        }))
      };
    case "opaque":
      return { ...node, range, ...node.argument && { argument: moved(node.argument, placeOf2) } };
    default:
      return { ...node, range };
  }
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
  return (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "format_version") !== void 0 && ["planned_values", "resource_changes", "values"].some((name) => (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, name) !== void 0);
}
function policiesInPlan(root, text) {
  const documents = [];
  const problems = [];
  const add = (node, owner, path) => {
    if (node?.kind !== "string" || node.value === "") return;
    const places = (0,_chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(text, node);
    const parsed = (0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end
    );
    for (const { range, message, harmless } of parsed.problems) problems.push({ range, message, harmless });
    if (parsed.root !== void 0) documents.push({ root: parsed.root, path, editable: false, owner });
  };
  const addResource = (resource, values) => {
    const type = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "type") ?? "";
    const address = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(resource, "address") ?? type;
    const attribute = policyAttributes.get(type);
    if (attribute !== void 0) add((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(values, attribute), address, `${address}.${attribute}`);
    if (type === "aws_iam_role") {
      for (const [index, inline] of (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(values, "inline_policy").entries())
        add((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(inline, "policy"), address, `${address}.inline_policy[${index}].policy`);
    }
  };
  const addModule = (module) => {
    for (const resource of (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "resources"))
      addResource(resource, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resource, "values"));
    for (const child of (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(module, "child_modules")) addModule(child);
  };
  const resources = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "planned_values") ?? (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "values");
  if (resources !== void 0) addModule((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(resources, "root_module"));
  else {
    for (const change of (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsUnder */ .DE)(root, "resource_changes"))
      addResource(change, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(change, "change"), "after"));
  }
  return { documents, problems };
}

// src/policy/parse/trust-policy.ts
function isTrustPolicy(root) {
  const statements = listOf((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(root, "Statement"));
  return statements.length > 0 && statements.every(isTrustStatement);
}
function isTrustStatement(statement) {
  const has = (name) => (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(statement, name) !== void 0;
  if (!has("Principal") && !has("NotPrincipal")) return false;
  if (has("Resource") || has("NotResource") || has("NotAction")) return false;
  const actions = listOf((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ)(statement, "Action"));
  return actions.length > 0 && actions.every((action) => action.kind === "string" && /^sts:/i.test(action.value));
}
function listOf(node) {
  if (node === void 0) return [];
  return node.kind === "array" ? node.items : [node];
}

// src/policy/parse/find-policies.ts
function findPolicies(root, text, editable, readYaml) {
  if (isTemplate(root))
    return { ...policiesInTemplate(root, { text, editable, ...readYaml && { readYaml } }), known: true };
  if (isTerraformPlan(root)) return { ...policiesInPlan(root, text), known: true };
  for (const path of ["PolicyVersion.Document", "PolicyDocument"]) {
    const node = path.split(".").reduce(_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnder */ .cZ, root);
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
  if (/^20(08-10|12-10)-17$/.test((0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .stringUnder */ .gM)(root, "Version") ?? "")) return true;
  const names2 = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names2.has("statement")) return true;
  return names2.has("effect") && ["action", "notaction", "resource", "notresource"].some((name) => names2.has(name));
}

// src/policy/parse/parse-file.ts
var policyWords = /"?\bStatement"?\s*:|PolicyDocument|"?\bEffect"?\s*:/;
function parseJsonFile(fileName, text, named) {
  const { root, problems } = (0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
  return parsedFile(fileName, text, named, root === void 0 ? [] : [root], problems, true);
}
async function parseFile(fileName, text, named) {
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  if (!named && !policyWords.test(text)) return parsedFile(fileName, text, named, [], [], false);
  const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 712));
  const { roots, problems } = parseYaml((0,_chunk_3THACHRK_js__WEBPACK_IMPORTED_MODULE_5__/* .textWithoutByteOrderMark */ .hK)(text));
  return parsedFile(fileName, text, named, roots, problems, false, (inner) => {
    const read = parseYaml(inner);
    return read.problems.length === 0 ? read.roots[0] : void 0;
  });
}
function isYaml(fileName, text) {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json[c5]?$/i.test(fileName)) return false;
  return /^\uFEFF?\s*(---|#|%YAML|["']?[A-Za-z]+["']?\s*:)/.test(text);
}
function parsedFile(fileName, text, named, roots, problems, json, readYaml) {
  if (named && roots.length === 0 && problems.length === 0)
    return parsedFile(fileName, text, named, [], [nothingIn(text)], json);
  const found = roots.map((root) => findPolicies(root, text, json, readYaml));
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
function placeholders(names2) {
  const any = names2.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, "\\$&")).join("|");
  return new RegExp(
    `\\$(${any})(?![A-Za-z0-9_]|-[A-Z])|\\$\\{(${any})\\}|<(${any})>|\\{\\{ ?(${any}) ?\\}\\}`,
    "g"
  );
}
function withValues(text, pattern, variables) {
  return text.replace(
    pattern,
    (all, ...groups) => variables.get(String(groups.slice(0, 4).find((name) => name !== void 0))) ?? all
  );
}
function inDocument(document, pattern, variables) {
  const substituted = [...document.substituted ?? []];
  const inString = (node) => {
    const value = withValues(node.value, pattern, variables);
    if (value === node.value) return node;
    substituted.push(node.range);
    return {
      ...node,
      value,
      ...node.template !== void 0 && { template: withValues(node.template, pattern, variables) }
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
        (part) => typeof part === "string" ? withValues(part, pattern, variables) : inOpaque(part)
      )
    }
  });
  return { ...document, root: inNode(document.root), substituted };
}

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
  for (const [value, written2] of chosen) text = text.replaceAll(value, written2);
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

// src/policy/unknowns/judge.ts
function judge(ruleId, valuations2, check) {
  const [first, ...others] = valuations2;
  if (first === void 0) return { reports: [], dependent: [] };
  const initial = check(first.policy);
  let certain = initial;
  const dependent = [];
  let byDefault = [];
  for (const { policy, changed, defaults } of others) {
    const reports = check(policy);
    const places = new Set(reports.map(placeOf));
    if (defaults !== void 0) {
      const named = `with the default of ${defaults.map(_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfUnknown */ .Z$).join(", ")}`;
      byDefault = reports.map((report) => ({ ...report, message: withClause(report.message, named) }));
    }
    if (changed === void 0) continue;
    const gone = initial.filter((report) => !places.has(placeOf(report)));
    const before = new Set(initial.map(placeOf));
    const come = reports.filter((report) => !before.has(placeOf(report)));
    certain = certain.filter((report) => places.has(placeOf(report)));
    const { node } = changed.unknown;
    for (const [report, value] of [
      ...gone.map((report2) => [report2, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(changed.unknown)]),
      ...come.map((report2) => [report2, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(changed.unknown, changed.choice)])
    ]) {
      dependent.push({
        ruleId,
        node,
        message: (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .withNames */ .B1)(report.message, valuations2),
        ...value !== void 0 && { value }
      });
    }
  }
  const known = new Set(certain.map(placeOf));
  return {
    reports: [...certain, ...byDefault.filter((report) => !known.has(placeOf(report)))].map((report) => ({
      ...report,
      message: (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .withNames */ .B1)(report.message, valuations2)
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

// src/policy/unknowns/place.ts
function placeUnder(place, name) {
  switch (place.kind) {
    case "policy":
      return { kind: name === "Statement" ? "statements" : "other" };
    case "statements":
      return { kind: partsOfStatement.get(name) ?? "other" };
    case "condition":
      return { kind: "operator", base: (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A$)(name)?.base ?? "" };
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
        this.#add(part, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .otherValues */ .TE)(part, place, this.#named, around));
      }
      return;
    }
    this.#add(node, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .otherValues */ .TE)(node, place, this.#named));
    for (const option of [...node.options ?? [], node.fallback])
      if (option !== void 0) this.#collect(option, place, depth + 1);
  }
  #add(node, choices) {
    const { reference } = node;
    let unknown = reference === void 0 ? this.#byNode.get(node) : this.#byReference.get(reference);
    if (unknown === void 0) {
      unknown = { node, index: this.#all.length + 1, choices: [] };
      this.#all.push(unknown);
      if (reference !== void 0) this.#byReference.set(reference, unknown);
    }
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
    if (choice?.kind === "text") return { kind: "string", value: choice.text, range };
    if (choice?.kind === "node" && choice.place === place.kind) return choice.node;
    return (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .typicalValue */ .ID)(node, place, unknown.index);
  }
  #textOf(node, place, chosen, around) {
    const unknown = this.#byNode.get(node);
    if (unknown === void 0) return "";
    const choice = chosen.get(unknown);
    if (choice?.kind === "text") return choice.text;
    const known = choice?.kind === "default" ? node.fallback : node.options?.[choice?.kind === "option" ? choice.index : 0];
    if (known?.kind === "string" || known?.kind === "number") return String(known.value);
    return (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .typicalText */ ._u)(place, around, unknown.index);
  }
};
function textAround(parts, index) {
  const text = (some) => some.map((part) => typeof part === "string" ? part : "*").join("");
  return { before: text(parts.slice(0, index)), after: text(parts.slice(index + 1)) };
}
function identityOf(choice) {
  return choice.kind === "node" ? JSON.stringify([choice.kind, choice.place, choice.node?.kind === "object" && choice.node.properties]) : JSON.stringify(choice);
}
function namedValues(root) {
  const resources = [];
  const byKey = /* @__PURE__ */ new Map();
  const visit = (node, place) => {
    if (node.kind === "array") for (const item of node.items) visit(item, place);
    if (node.kind === "object")
      for (const { key: key2, value } of node.properties) visit(value, placeUnder(place, key2.value));
    if (node.kind !== "string") return;
    if (place.kind === "resource") resources.push(node.value);
    if (place.kind !== "value") return;
    const key = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(place.key);
    byKey.set(key, [...byKey.get(key) ?? [], node.value]);
  };
  visit(root, { kind: "policy" });
  return { resources, byKey };
}

// src/policy/unknowns/valuations.ts
var maxValuations = 128;
function hasUnknown(node) {
  if (node.kind === "opaque") return true;
  if (node.kind === "array") return node.items.some(hasUnknown);
  return node.kind === "object" && node.properties.some(({ value }) => hasUnknown(value));
}
function valuations(root) {
  const unknowns = new Unknowns(root);
  const first = buildModel(unknowns.withValues(root, /* @__PURE__ */ new Map()));
  const found = [{ policy: first }];
  const add = (chosen, rest) => {
    const policy = buildModel(unknowns.withValues(root, chosen));
    (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBudget */ .FY)(policy, (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(first));
    found.push({ policy, ...rest });
  };
  for (const unknown of unknowns) {
    for (const choice of unknown.choices)
      if (found.length < maxValuations) add(/* @__PURE__ */ new Map([[unknown, choice]]), { changed: { unknown, choice } });
  }
  const withDefault = [...unknowns].filter(({ node }) => node.fallback !== void 0);
  if (withDefault.length > 0)
    add(new Map(withDefault.map((unknown) => [unknown, { kind: "default" }])), {
      defaults: withDefault.map(({ node }) => node)
    });
  return found;
}

// src/policy/lint.ts
async function lintText(file, configuration = _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfiguration */ ._0, options = {}) {
  const parsed = await parseFile(file.fileName, file.text, options.named ?? false);
  const findings = lintParsedFile(withVariables(parsed, configuration.variables), rulesOf(configuration));
  if (configuration.ignores.length === 0) return findings;
  const now = options.now ?? /* @__PURE__ */ new Date();
  return findings.filter((finding) => {
    const ignore = (0,_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreFor */ .mb)(finding, configuration.ignores, now);
    if (ignore !== void 0) options.onIgnored?.(ignore, finding);
    return ignore === void 0;
  });
}
var enabledBy = /* @__PURE__ */ new WeakMap();
function rulesOf(configuration) {
  let enabled = enabledBy.get(configuration);
  if (enabled === void 0) {
    enabled = enabledRules(_chunk_TEFJAN7T_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V7, configuration);
    enabledBy.set(configuration, enabled);
  }
  return enabled;
}
var maxOfRule = 1e3;
function lintParsedFile(file, rules) {
  const source = new _chunk_BFRIUCJ4_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(file.text);
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
  const whole = subjectOf(wholeFile);
  for (const enabled of rules) if (enabled.rule.scope === "file") run(enabled, whole);
  const subjects = file.documents.map(subjectOf);
  for (const subject of subjects) {
    const { document, policy } = subject;
    subject.siblings.push(...siblingsOf(subject, subjects));
    const hasStatements = policy.root.properties.some(({ key }) => key.value === "Statement");
    for (const enabled of rules) {
      const { scope = "sound-policy", kind = "identity" } = enabled.rule;
      if (document.kind === "trust" && kind === "identity") continue;
      if (scope === "policy" || scope === "sound-policy" && sound && hasStatements) run(enabled, subject);
    }
  }
  return inOrder(findings);
}
function subjectOf(document) {
  const policy = buildModel(document.root);
  const all = hasUnknown(document.root) ? valuations(document.root) : [{ policy }];
  return { document, policy, valuations: all, siblings: [], dependent: [] };
}
function siblingsOf({ document }, subjects) {
  const { principal } = document;
  if (principal === void 0) return [];
  return subjects.filter((other) => other.document !== document && other.document.principal === principal).flatMap((other) => other.valuations.slice(0, 1).map(({ policy }) => policy));
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
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end).filter(({ ruleId, range, message }) => {
    const identity = `${ruleId} ${range.start} ${range.end} ${message}`;
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
    message: `The rule ${ruleId} failed on this policy: ${(0,_chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_7__/* .thrownText */ .k)(thrown)}.`,
    why: "This is a defect of the linter; please report it with the policy.",
    ...owner !== void 0 && { resource: owner },
    documentation: "docs/rules/internal-error.md"
  };
}




/***/ })

};
;