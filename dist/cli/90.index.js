"use strict";
exports.id = 90;
exports.ids = [90];
exports.modules = {

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ require_picocolors)
/* harmony export */ });
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5891);


// node_modules/picocolors/picocolors.js
var require_picocolors = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P)({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});




/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cQ: () => (/* binding */ staleIgnoreIds),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   x_: () => (/* binding */ staleIgnores)
/* harmony export */ });
/* harmony import */ var _chunk_3AZCWC37_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6316);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);



// src/policy/configuration/configuration-error.ts
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
  /** @param text the configuration, to find lines and columns */
  constructor(text, problems) {
    const source = new _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(text);
    super(
      problems.toSorted((a, b) => a.range.start - b.range.start).map(({ range, message }) => {
        const { line, column } = source.positionAt(range.start);
        return `${line}:${column} ${message}`;
      }).join("\n")
    );
  }
};

// src/policy/configuration/stale-ignores.ts
var staleIgnoreIds = ["expired-ignore", "unused-ignore"];
function staleIgnores(configuration, used, now) {
  const { fileName, text, ignores } = configuration;
  if (fileName === void 0 || text === void 0) return [];
  const source = new _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(text);
  return ignores.flatMap((ignore) => {
    const expired = (0,_chunk_3AZCWC37_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpired */ ._)(ignore, now);
    if (!expired && (used === void 0 || used.has(ignore))) return [];
    const ruleId = expired ? "expired-ignore" : "unused-ignore";
    const severity = configuration.severities.get(ruleId) ?? "warning";
    if (severity === "off") return [];
    const range = ignore.range ?? { start: 0, end: 0 };
    return [
      {
        ruleId,
        severity,
        fileName,
        range,
        start: source.positionAt(range.start),
        end: source.positionAt(range.end),
        message: expired ? `This entry expired after ${ignore.expires}; fix what it left out, or set a new date.` : "This entry leaves no finding out; remove it.",
        why: expired ? "What it left out is reported again." : "It would hide a finding that somebody makes by mistake later.",
        documentation: `docs/rules/${ruleId}.md`
      }
    ];
  });
}




/***/ }),

/***/ 5376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   y: () => (/* binding */ filesInWords)
/* harmony export */ });
// src/report/findings/format.ts
function filesInWords({ files, configurations }) {
  const parts = [
    ...files > 0 || configurations === 0 ? [counted(files, "file")] : [],
    ...configurations > 0 ? [counted(configurations, "configuration")] : []
  ];
  return parts.join(" and ");
}
function counted(count, noun) {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}




/***/ }),

/***/ 4860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FileLines)
/* harmony export */ });
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1118);


// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/report/findings/code-frame.ts
var context = 1;
var maxLines = 4;
var maxUnits = 120;
var unitsBefore = 40;
var FileLines = class {
  #lines;
  #isBlank;
  constructor(text) {
    this.#lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    this.#isBlank = text.trim() === "";
  }
  /**
   * Returns the lines around a range, with the part to underline. Untrusted text is safe: controls are visible, TABs are
   * spaces, long lines are cut around the mark. A blank file has no lines to show.
   */
  frame(start, end) {
    if (this.#isBlank) return [];
    const last = Math.min(Math.max(end.line, start.line), start.line + maxLines - 1);
    const frame = [];
    for (let number = start.line - context; number <= last + context; number++) {
      const line = this.#lines[number - 1];
      if (line === void 0 || line === "" && number === this.#lines.length && number > last) continue;
      if (number < start.line || number > last) {
        frame.push({ number, text: safe(line.slice(0, maxUnits)) + (line.length > maxUnits ? "…" : "") });
        continue;
      }
      const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
      const to = number === end.line ? end.column - 1 : line.length;
      frame.push(marked(number, line, from, Math.max(from, to)));
    }
    return frame;
  }
};
function marked(number, line, from, to) {
  const cutFrom = line.length <= maxUnits || from <= unitsBefore ? 0 : from - unitsBefore;
  const cutTo = cutFrom + maxUnits;
  const end = Math.min(to, cutTo);
  const before = (cutFrom > 0 ? "…" : "") + safe(line.slice(cutFrom, from));
  const inside = safe(line.slice(from, end));
  const after = safe(line.slice(end, cutTo)) + (cutTo < line.length ? "…" : "");
  return {
    number,
    text: before + inside + after,
    mark: { column: width(before), width: Math.max(1, width(inside)) }
  };
}
function safe(part) {
  return (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleControls */ .xx)(part.replaceAll("	", "  ").replace(new RegExp("\\p{Surrogate}", "gu"), ""));
}
function width(text) {
  let columns = 0;
  for (const character of text) {
    if (!/[\p{Mark}\p{Cf}]/u.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}




/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLint: () => (/* binding */ runLint)
/* harmony export */ });
/* harmony import */ var _chunk_2VLE32EL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _chunk_QTF6JXZF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4860);
/* harmony import */ var _chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5376);
/* harmony import */ var _chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4255);
/* harmony import */ var _chunk_HKVC5P4P_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8436);
/* harmony import */ var _chunk_GQ3IDIW3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6738);
/* harmony import */ var _chunk_LNV4FE3B_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7343);
/* harmony import */ var _chunk_4E4QNOZH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(155);
/* harmony import */ var _chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6119);
/* harmony import */ var _chunk_52BOVCHC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2037);
/* harmony import */ var _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4135);
/* harmony import */ var _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7909);
/* harmony import */ var _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7717);
/* harmony import */ var _chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1118);
/* harmony import */ var _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9468);
/* harmony import */ var _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2973);
/* harmony import */ var _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6176);
/* harmony import */ var _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5744);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9724);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1174);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4055);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2790);
/* harmony import */ var _chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5796);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5891);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_22___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_22__);






























// src/cli/lint/run.ts



// src/policy-files/lint-run.ts



// src/policy-files/lint-files.ts


// src/policy/apply-fixes.ts
function applyFixes(text, findings) {
  const made = new Edits();
  const fixed = findings.filter(({ fix }) => fix !== void 0 && made.add(fix.edits));
  return { text: made.applyTo(text), fixed };
}
var Edits = class {
  /** Sorted by place. */
  #sorted = [];
  /** Adds all edits of a fix, or none if one of them touches another. Returns whether they were added. */
  add(edits) {
    const added = [];
    for (const edit of edits) {
      const place = this.#placeOf(edit);
      const [before, after] = [this.#sorted[place - 1], this.#sorted[place]];
      if (after !== void 0 && same(edit, after)) continue;
      if ((before === void 0 || apart(before, edit)) && (after === void 0 || apart(edit, after))) {
        this.#sorted.splice(place, 0, edit);
        added.push(edit);
      } else {
        for (const other of added) this.#sorted.splice(this.#placeOf(other), 1);
        return false;
      }
    }
    return true;
  }
  applyTo(text) {
    const parts = [];
    let from = 0;
    for (const { range, text: written2 } of this.#sorted) {
      parts.push(text.slice(from, range.start), written2);
      from = range.end;
    }
    return parts.join("") + text.slice(from);
  }
  /** Returns the index of the first edit that does not begin before this one. */
  #placeOf({ range: { start } }) {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle]?.range.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function same(a, b) {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}
function apart({ range: a }, { range: b }) {
  return a.start !== b.start && a.end <= b.start;
}

// src/policy-files/nearest-configuration.ts

var NearestConfiguration = class {
  #found = /* @__PURE__ */ new Map();
  #workspace;
  #read;
  #commit;
  /** @param commit the commit whose configurations count, in place of those in the workspace */
  constructor(workspace, read, commit) {
    this.#workspace = workspace;
    this.#read = read;
    this.#commit = commit;
  }
  /**
   * Returns the configuration of the files in a folder; undefined if there is none.
   *
   * @param directory absolute, without symbolic links
   * @throws {FileFailure} if it cannot be used
   */
  async for(directory) {
    for (const folder of this.#workspace.foldersFrom(directory)) {
      let found = this.#found.get(folder);
      if (found === void 0) {
        found = this.#in(folder);
        this.#found.set(folder, found);
      }
      const configuration = await found;
      if (configuration !== void 0) return configuration;
    }
    return void 0;
  }
  /**
   * Reads a configuration.
   *
   * @param path absolute
   * @throws {FileFailure} if it cannot be used
   */
  async readFile(path) {
    const name = this.#workspace.nameOf(path);
    const bytes = this.#commit === void 0 ? (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .io)(this.#workspace.resolve(path), name) : await bytesIn(this.#commit, name);
    return this.#read(name, (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(bytes, name));
  }
  async #in(folder) {
    const [name, second] = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__/* .configurationNames */ .zG.filter((candidate) => this.#has((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, candidate)));
    if (second !== void 0)
      throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(
        this.#workspace.nameOf((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, second)),
        `The folder also has ${name}, and only one configuration is allowed; remove one of them.`
      );
    const misnamed = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, ".eiclint.yml");
    if (name === void 0 && this.#has(misnamed))
      throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(
        this.#workspace.nameOf(misnamed),
        "A configuration is not read from a file of this name; call it .eiclint.yaml."
      );
    return name === void 0 ? void 0 : this.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, name));
  }
  #has(path) {
    return this.#commit === void 0 ? (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(path) : this.#commit.has(this.#workspace.nameOf(path));
  }
};
async function bytesIn(commit, name) {
  if (!commit.has(name))
    throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(name, `There is no such file in the base commit ${commit.commit.slice(0, 12)}.`, {
      reason: "missing"
    });
  let bytes;
  try {
    bytes = await commit.read(name);
  } catch (thrown) {
    throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(name, `In the base commit: ${(0,_chunk_B5KWGZZL_js__WEBPACK_IMPORTED_MODULE_20__/* .thrownText */ .k)(thrown)}`, { cause: thrown });
  }
  if (bytes.length > _chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFile */ .Ny) throw (0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(name);
  return bytes;
}

// src/policy-files/lint-files.ts
var maxFixRounds = 10;
var FileLinter = class {
  #nearest;
  #settings;
  #workspace;
  #directory;
  /** Configuration as read → the same with the settings over it. */
  #effective = /* @__PURE__ */ new Map();
  /** Entries of all `ignores` that left findings out, with the number of these. */
  #used = /* @__PURE__ */ new Map();
  /** The configuration for all files, read for the first file. */
  #named;
  /** @param directory absolute; a relative path of the configuration begins here */
  constructor(workspace, directory, settings) {
    this.#nearest = new NearestConfiguration(
      workspace,
      async (fileName, text) => {
        const { readConfiguration } = await __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 6057));
        try {
          return await readConfiguration(fileName, text);
        } catch (thrown) {
          throw configurationFailure(fileName, thrown);
        }
      },
      settings.configurationCommit
    );
    this.#workspace = workspace;
    this.#directory = directory;
    this.#settings = settings;
  }
  /**
   * Lints a file.
   *
   * @throws {FileFailure} if the configuration that applies to it cannot be read, or has mistakes
   */
  async lint(file) {
    return this.#lintText(file, file.text);
  }
  /** Makes the fixes of a linted file's findings in its text, until no more can be made. */
  async fix(linted) {
    let result = linted;
    for (let round = 0; round < maxFixRounds; round++) {
      const { text, fixed } = applyFixes(result.text, result.findings);
      if (text === result.text) break;
      const fixes = [...result.fixes, ...fixed.flatMap(madeFix)];
      result = { ...await this.#lintText(linted.file, text), fixes };
    }
    return result;
  }
  async #lintText(file, text) {
    const configuration = await this.#configurationOf(file.realPath);
    const findings = await (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__/* .lintText */ .DA)({ fileName: file.fileName, text, unread: file.unread }, configuration, {
      named: file.named,
      onIgnored: (ignore) => this.#used.set(ignore, (this.#used.get(ignore) ?? 0) + 1)
    });
    return { file, text, findings, fixes: [] };
  }
  /** Returns the configuration that applies to a file, with the user's settings over it. */
  async #configurationOf(path) {
    const { configurationFile, preset, osUsers, variables } = this.#settings;
    if (configurationFile !== void 0)
      this.#named ??= this.#nearest.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(this.#directory, configurationFile));
    const found = this.#named ?? this.#nearest.for((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(path));
    const base = await found ?? _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_14__/* .defaultConfiguration */ ._0;
    const before = this.#effective.get(base);
    if (before !== void 0) return before;
    const effective = {
      ...base,
      ...preset !== void 0 && { preset },
      ...osUsers !== void 0 && { osUsers },
      ...variables !== void 0 && { variables: new Map([...base.variables, ...variables]) }
    };
    this.#effective.set(base, effective);
    return effective;
  }
  /** Returns the configurations that applied to the files linted so far, with what they left out. */
  usedConfigurations() {
    return [...this.#effective.values()].flatMap((configuration) => {
      const { fileName, text, ignores } = configuration;
      if (fileName === void 0 || text === void 0) return [];
      const ignored = ignores.reduce((sum, ignore) => sum + (this.#used.get(ignore) ?? 0), 0);
      return [usedConfiguration(configuration, fileName, text, ignored)];
    });
  }
  /**
   * Returns the configurations of the files linted so far whose `ignores` have entries without use.
   *
   * @param wholly absolute, without symbolic links: the folder of which all files were linted, so that an entry that
   *   left nothing out is known to be unused. Without it only expired entries are found.
   */
  staleIgnores(wholly) {
    return [...this.#effective.values()].flatMap((configuration) => {
      const { fileName, text } = configuration;
      if (fileName === void 0 || text === void 0) return [];
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(this.#workspace.root, fileName));
      const isCurrent = this.#settings.configurationCommit === void 0;
      const known = isCurrent && wholly !== void 0 && `${folder}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}`.startsWith(`${wholly}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}`);
      const findings = (0,_chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_8__/* .staleIgnores */ .x_)(
        configuration,
        known ? new Set(this.#used.keys()) : void 0,
        /* @__PURE__ */ new Date()
      );
      return findings.length === 0 ? [] : [{ fileName, text, findings, isConfiguration: true }];
    });
  }
};
function usedConfiguration(configuration, fileName, text, ignored) {
  const { preset, severities, osUsers, variables } = configuration;
  const off = [];
  const lowered = [];
  for (const rule of _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_9__/* .allRules */ .V7) {
    const own = severities.get(rule.id);
    const usual = (0,_chunk_GQ3IDIW3_js__WEBPACK_IMPORTED_MODULE_21__/* .severityIn */ .f)(preset, rule);
    if (own === "off" && usual !== "off") off.push(rule.id);
    if (own === "warning" && usual === "error") lowered.push(rule.id);
  }
  return { fileName, text, preset, off, lowered, osUsers, variables: [...variables.keys()], ignored };
}
function madeFix({ fileName, ruleId, start, fix, documentation }) {
  return fix === void 0 ? [] : [{ fileName, ruleId, start, description: fix.description, documentation }];
}
function configurationFailure(fileName, thrown) {
  if (!(thrown instanceof _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1)) return thrown;
  const mistakes = thrown.message.split("\n").map((line) => line.replace(/^(\d+):(\d+) /, "Line $1, column $2: "));
  return new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(fileName, mistakes.join(" "), { cause: thrown });
}

// src/policy-files/write-text.ts



function writeText({ realPath, fileName, text: before }, text) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.accessSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_18__.constants.W_OK);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(realPath);
    if (!stats.isFile())
      throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(fileName, "It is not a regular file, so it cannot be written back.");
    if (!(0,_chunk_FXRG4QLH_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .io)(realPath, fileName).equals(Buffer.from(before)))
      throw new _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P(
        fileName,
        "It was changed while it was linted, so it was not fixed; lint it again."
      );
    replace(realPath, text, stats);
  } catch (thrown) {
    throw _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P.from(fileName, thrown);
  }
}
function replace(path, text, { mode, uid, gid }) {
  const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(path),
    `.${(0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_22__.randomBytes)(6).toString("hex")}.tmp`
  );
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.openSync)(beside, "wx", 384);
  try {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(file, text);
      if (process.getuid?.() === 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.fchownSync)(file, uid, gid);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.fchmodSync)(file, mode & 4095);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.fsyncSync)(file);
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.renameSync)(beside, path);
  } catch (thrown) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.rmSync)(beside, { force: true });
    throw thrown;
  }
}

// src/policy-files/lint-run.ts
async function lintRun(request) {
  const { patterns, directory, workspace, input, only, fix = "off" } = request;
  const linter = new FileLinter(workspace, directory, request);
  const files = [];
  const failures = [];
  const broken = /* @__PURE__ */ new Map();
  const changes = [];
  const isIncluded = only === void 0 ? () => true : included(only, workspace);
  const fixes = [];
  const lintOne = async (file) => {
    const { fileName, text: before } = file;
    if (file.onlyIfEvaluated === true && !await (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluatesToEic */ .hg)(fileName, before)) return;
    const found = await linter.lint(file);
    const fixed = fix === "off" ? found : await linter.fix(found);
    const { text, findings } = fix === "on" ? fixed : found;
    files.push({ fileName, text, findings });
    if (fixed.text === before) return;
    changes.push({ fileName, before, after: fixed.text });
    if (fix === "on" && (input !== void 0 || write(file, text))) fixes.push(...fixed.fixes);
  };
  const write = (file, text) => {
    try {
      writeText(file, text);
      return true;
    } catch (thrown) {
      failures.push(_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P.from(file.fileName, thrown));
      return false;
    }
  };
  for (const file of input === void 0 ? (0,_chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFiles */ .l$)(request) : [input]) {
    if (file instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P) failures.push(file);
    else if (isIncluded(file.fileName)) {
      try {
        await lintOne(file);
      } catch (thrown) {
        if (!(thrown instanceof _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P)) throw thrown;
        broken.set(`${thrown.fileName}\0${thrown.message}`, thrown);
      }
    }
  }
  const brokenConfigurations = [...broken.values()];
  failures.push(...brokenConfigurations);
  const isWhole = patterns.length === 0 && only === void 0 && input === void 0 && failures.length === 0;
  files.push(...linter.staleIgnores(isWhole ? (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync)(directory) : void 0));
  const configurations = linter.usedConfigurations();
  return { files, failures, brokenConfigurations, changes, fixes, configurations };
}
function included(names, workspace) {
  const files = new Set(names);
  const folders = [];
  for (const name of names) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(workspace.root, name);
    try {
      if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(path).isSymbolicLink()) continue;
      const realPath = workspace.resolve(path);
      const realName = workspace.nameOf(realPath);
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(realPath).isDirectory()) folders.push(realName === "" ? "" : `${realName}/`);
      else files.add(realName);
    } catch (thrown) {
      _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P.from(name, thrown);
    }
  }
  return (fileName) => files.has(fileName) || folders.some((folder) => fileName.startsWith(folder));
}

// src/report/findings/formats.ts
var loaders = {
  json: async () => (await __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 19))).json,
  sarif: async () => (await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 79))).sarif,
  github: async () => (await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 1625))).github,
  markdown: async () => (await __webpack_require__.e(/* import() */ 252).then(__webpack_require__.bind(__webpack_require__, 1252))).markdown,
  junit: async () => (await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 6896))).junit
};
function loadFormat(name) {
  return loaders[name]();
}

// src/report/findings/stylish.ts
var import_picocolors = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_17__/* .__toESM */ .f)((0,_chunk_2VLE32EL_js__WEBPACK_IMPORTED_MODULE_0__/* .require_picocolors */ .O)());
function stylish(report, context, { colors, hyperlinks, displayName }) {
  const paint = import_picocolors.default.createColors(colors);
  const link = (text, page) => {
    const url = hyperlinks ? context.documentationUrl(page) : void 0;
    return url === void 0 ? text : `\x1B]8;;${url}\x07${text}\x1B]8;;\x07`;
  };
  const name = (fileName) => (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(displayName(fileName));
  const entry = (finding, lines) => {
    const severity = finding.severity === "error" ? paint.red("error") : paint.yellow("warning");
    const place = `${name(finding.fileName)}:${finding.start.line}:${finding.start.column}`;
    const frame = lines.frame(finding.start, finding.end);
    const digits = String(frame.at(-1)?.number ?? 0).length;
    const color = finding.severity === "error" ? paint.red : paint.yellow;
    const code = frame.flatMap((line) => frameText(line, digits, color, paint.dim));
    return [
      `${paint.bold(place)}  ${severity}  ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(finding.message)}  ${paint.dim(link(finding.ruleId, finding.documentation))}`,
      ...code,
      ...finding.resource === void 0 ? [] : [`  resource: ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(finding.resource)}`],
      `  why: ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(finding.why)}`,
      ...finding.fix === void 0 ? [] : [`  fix: ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(finding.fix.description)} (with --fix)`]
    ].join("\n");
  };
  const entries = (file) => {
    const lines = new _chunk_QTF6JXZF_js__WEBPACK_IMPORTED_MODULE_24__/* .FileLines */ .E(file.text);
    return file.findings.map((finding) => entry(finding, lines));
  };
  const fixes = (report.fixes ?? []).map(
    ({ fileName, start, description, ruleId, documentation }) => `${paint.bold(`${name(fileName)}:${start.line}:${start.column}`)}  ${paint.green("fixed")}  ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(description)}  ${paint.dim(link(ruleId, documentation))}`
  );
  const failures = report.failures.map(
    ({ fileName, message }) => `${paint.bold(name(fileName))}  ${paint.red("unread")}  ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(message)}`
  );
  const blocks = [
    ...fixes.length === 0 ? [] : [fixes.join("\n")],
    ...report.files.flatMap(entries),
    ...failures,
    total(report, paint) + fixedText(report)
  ];
  return `${blocks.join("\n\n")}
`;
}
function frameText({ number, text, mark }, digits, color, dim) {
  const gutter = `  ${mark === void 0 ? " " : color(">")} ${dim(`${String(number).padStart(digits)} |`)}`;
  const line = `${gutter} ${text}`.trimEnd();
  if (mark === void 0) return [line];
  const under = `    ${" ".repeat(digits)} ${dim("|")} ${" ".repeat(mark.column)}${color("^".repeat(mark.width))}`;
  return [line, under];
}
function fixedText({ fixes = [] }) {
  if (fixes.length === 0) return "";
  return ` ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(fixes.length, "problem")} ${fixes.length === 1 ? "was" : "were"} fixed.`;
}
function total(report, paint) {
  const counts = (0,_chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_26__/* .findingCounts */ .s)(report);
  const { files, errors, warnings, fixable } = counts;
  const unread = report.failures.length;
  const notRead = unread === 0 ? "" : `; ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(unread, "file")} could not be linted`;
  const { hiddenWarnings } = report;
  const hidden = hiddenWarnings ? `; ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(hiddenWarnings, "warning")} not shown` : "";
  if (errors + warnings === 0) {
    const clean = files === 0 ? "No policy on EC2 Instance Connect was found" : `No ${hidden === "" ? "findings" : "errors"} in ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(files, "file")}${hidden}`;
    return unread === 0 ? paint.green(`${clean}.`) : `${files === 0 ? "Nothing was linted" : clean}${notRead}.`;
  }
  const found = [
    (0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(errors, "error"),
    ...hiddenWarnings === void 0 ? [(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(warnings, "warning")] : []
  ];
  const sentence = `${found.join(", ")} in ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .filesInWords */ .y)(counts)}${hidden}${notRead}.`;
  const fixes = fixable === 0 ? "" : ` ${fixable === errors + warnings ? "All" : fixable} of them can be fixed with --fix.`;
  return (errors > 0 ? paint.red : paint.yellow)(paint.bold(sentence)) + fixes;
}

// src/report/text/documentation-url.ts
function documentationUrl(page, env = process.env) {
  const server = env.GITHUB_SERVER_URL ?? "";
  const repository = env.GITHUB_ACTION_REPOSITORY ?? "";
  const ref = env.GITHUB_ACTION_REF ?? "";
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "")
    return void 0;
  return `${server}/${repository}/blob/${urlPath(ref)}/${page}`;
}
function urlPath(path) {
  return path.split("/").map(encodePathPart).join("/");
}
function encodePathPart(part) {
  return encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  );
}

// src/cli/lint/run.ts
async function runLint(paths, flags) {
  const fromStdin = flags.stdin === true || paths.includes("-");
  checkFlags(paths, flags, fromStdin);
  (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .allowClosedOutput */ .ro)();
  const directory = process.cwd();
  const workspace = _chunk_44ZN7BDO_js__WEBPACK_IMPORTED_MODULE_5__/* .Workspace */ .aR.around(directory);
  const run = await lintRun({
    patterns: paths,
    directory,
    workspace,
    ...fromStdin && { input: await inputFile(flags.stdinFilename, directory, workspace) },
    configurationFile: flags.config,
    preset: flags.preset,
    osUsers: flags.osUser,
    variables: flags.variable && (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(flags.variable),
    skipUnrelated: flags.skipUnrelated ?? false,
    fix: flags.fixDryRun === true ? "preview" : flags.fix === true ? "on" : "off"
  });
  if (run.files.length === 0 && run.brokenConfigurations.length > 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .UsageError */ .eb(
      run.brokenConfigurations.map((failure) => failureText(failure, workspace)).join("\n     ")
    );
  const verdict = (0,_chunk_LNV4FE3B_js__WEBPACK_IMPORTED_MODULE_28__/* .verdictOn */ .Hc)(run, flags);
  process.exitCode = exitCodes[verdict];
  const report = flags.quiet === true ? (0,_chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_26__/* .errorsOnly */ .Q)(run) : run;
  await print(report, flags, workspace, await textInsteadOfReport(run, flags, fromStdin));
  if (paths.length === 0 && !fromStdin) {
    const { untrackedHint } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 8108));
    await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .written */ .Mp)(process.stderr, untrackedHint(directory, workspace));
  }
  if (verdict === "failed" && flags.quiet === true) await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .written */ .Mp)(process.stderr, hiddenReason(run, flags));
}
function hiddenReason(run, { failOn, maxWarnings }) {
  const { errors, warnings } = (0,_chunk_CIX4RJQB_js__WEBPACK_IMPORTED_MODULE_26__/* .findingCounts */ .s)(run);
  if (errors > 0 && failOn !== "never") return "";
  const limit = maxWarnings !== void 0 && warnings > maxWarnings ? `--max-warnings ${maxWarnings}` : `--fail-on ${failOn}`;
  return `eic: The run fails because of ${(0,_chunk_I6ZD6HRR_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .h)(warnings, "warning")} (${limit}), not shown with --quiet.
`;
}
var exitCodes = { passed: 0, failed: 1, unread: _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .usageExitCode */ .rP };
async function textInsteadOfReport({ files, changes }, flags, fromStdin) {
  if (flags.fixDryRun === true) return (await Promise.all(changes.map(diffOf))).join("");
  return fromStdin && flags.fix === true ? files[0]?.text ?? "" : void 0;
}
function failureText({ fileName, message, cause }, workspace) {
  const name = (0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)((0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromHere */ .mO)(fileName, workspace));
  if (!(cause instanceof _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1)) return `${name}: ${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(message)}`;
  return cause.message.split("\n").map((mistake) => `${name}:${(0,_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .singleLine */ .pF)(mistake)}`).join("\n     ");
}
function checkFlags(paths, flags, fromStdin) {
  if (fromStdin && paths.some((path) => path !== "-"))
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .UsageError */ .eb("Standard input and files are not linted in one run; name one or the other.");
  if (!fromStdin && flags.stdinFilename !== void 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .UsageError */ .eb("--stdin-filename is for standard input; add --stdin.");
  const printsText = flags.fixDryRun === true || fromStdin && flags.fix === true;
  if (printsText && flags.format !== "stylish" && flags.outputFile === void 0)
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .UsageError */ .eb(
      `${flags.fixDryRun === true ? "--fix-dry-run prints the diff" : "--fix prints the fixed text"} on standard output; write the findings to a file with --output-file FILE.`
    );
}
async function inputFile(named, directory, workspace) {
  const realPath = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(directory, named ?? "stdin");
  const fileName = named === void 0 ? "<stdin>" : workspace.nameOf(realPath);
  try {
    return { fileName, realPath, text: await (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__/* .standardInput */ .iQ)(fileName), named: true };
  } catch (thrown) {
    return _chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P.from(fileName, thrown);
  }
}
async function diffOf({ fileName, before, after }) {
  const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 2889));
  return createTwoFilesPatch(`a/${fileName}`, `b/${fileName}`, before, after, "", "", {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true }
  });
}
async function print(report, flags, workspace, shown) {
  const context = { version: _chunk_LNV4FE3B_js__WEBPACK_IMPORTED_MODULE_28__/* .version */ .rE, rules: _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_9__/* .allRules */ .V7, documentationUrl };
  const toFile = flags.outputFile !== void 0;
  const stream = shown === void 0 ? process.stdout : process.stderr;
  const text = flags.format === "stylish" ? stylish(
    report,
    { ...context, documentationUrl: (page) => documentationUrl(page) ?? (0,_chunk_4E4QNOZH_js__WEBPACK_IMPORTED_MODULE_3__/* .pageBeside */ .g)(page) },
    {
      ...toFile ? { colors: false, hyperlinks: false } : await (0,_chunk_4E4QNOZH_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalAbilities */ .v)(stream),
      displayName: (name) => (0,_chunk_DKJEHHKE_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromHere */ .mO)(name, workspace)
    }
  ) : (await loadFormat(flags.format))(report, context);
  if (shown !== void 0) await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .written */ .Mp)(process.stdout, process.stdout.isTTY ? forTerminal(shown) : shown);
  if (flags.outputFile === void 0) await (0,_chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .written */ .Mp)(stream, text);
  else writeReport(flags.outputFile, text);
}
function forTerminal(text) {
  return text.split("\n").map(_chunk_LLHCFKDY_js__WEBPACK_IMPORTED_MODULE_23__/* .visibleControls */ .xx).join("\n");
}
function writeReport(file, text) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(file, text);
  } catch (thrown) {
    throw new _chunk_QTRYL4DA_js__WEBPACK_IMPORTED_MODULE_27__/* .UsageError */ .eb(`${file}: ${_chunk_ODHVPYIK_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFailure */ .P.from(file, thrown).message}`);
  }
}



/***/ })

};
;