/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tooManyOpenFiles)
/* harmony export */ });
/* harmony import */ var _chunk_DOGVE5UJ_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);


// src/aws/too-many-open-files.ts
var TooManyOpenFiles = class extends _chunk_DOGVE5UJ_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .U {
  constructor(cause) {
    super("EIC_TOO_MANY_OPEN_FILES", "The runner has too few file descriptors to open one more connection.", {
      remedy: "Lower `max-parallel`, or raise the limit on the runner (`ulimit -n`).",
      cause
    });
  }
};
function tooManyOpenFiles(thrown) {
  if (thrown instanceof TooManyOpenFiles) return thrown;
  const code = thrown instanceof Error ? Reflect.get(thrown, "code") : void 0;
  return code === "EMFILE" || code === "ENFILE" ? new TooManyOpenFiles(thrown) : void 0;
}




/***/ }),

/***/ 442:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ EicError),
/* harmony export */   k: () => (/* binding */ thrownText)
/* harmony export */ });
// src/thrown-text.ts
function thrownText(thrown) {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    return "a value without a text form";
  }
}

// src/eic-error.ts
var EicError = class _EicError extends Error {
  constructor(code, message, { remedy, details = [], requestId, cause }) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.code = code;
    this.remedy = remedy;
    this.details = details;
    this.requestId = requestId;
  }
  code;
  name = "EicError";
  remedy;
  details;
  requestId;
  /** Returns any thrown value as an `EicError`; an unexpected one becomes `EIC_INTERNAL`. */
  static from(thrown) {
    if (thrown instanceof _EicError) return thrown;
    return new _EicError("EIC_INTERNAL", `Unexpected failure: ${thrownText(thrown)}`, {
      remedy: "This is a defect: run the job again with debug logging on and report the stack trace.",
      cause: thrown
    });
  }
};




/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ __commonJS),
/* harmony export */   f: () => (/* binding */ __toESM)
/* harmony export */ });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./chunk-2QZQUEAX.js
var chunk_2QZQUEAX = __nccwpck_require__(828);
// EXTERNAL MODULE: ./chunk-DOGVE5UJ.js
var chunk_DOGVE5UJ = __nccwpck_require__(442);
// EXTERNAL MODULE: ./chunk-TRTQSARU.js
var chunk_TRTQSARU = __nccwpck_require__(891);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
var external_os_default = /*#__PURE__*/__nccwpck_require__.n(external_os_namespaceObject);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./index.js




// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_namespaceObject.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js

var platform = external_os_default().platform();
var arch = external_os_default().arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/report/github/workflow-log.ts



// src/report/text/line-breaks.ts
var maxSecretBytes = (/* unused pure expression or super */ null && (48 * 1024));
var separators = [...Buffer.from(`"',&`)];

// src/report/text/safe-text.ts
var controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
function visibleControl(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleControls(text) {
  return text.replace(controls, visibleControl);
}

// src/report/text/special-bytes.ts
var tab = 9;
var lf = 10;
var mayBeControl = new Uint8Array(256);
for (let byte = 0; byte < 32; byte += 1) mayBeControl[byte] = byte === tab || byte === lf ? 0 : 1;
for (const byte of [127, 194, 226]) mayBeControl[byte] = 1;

// src/report/text/workflow-commands.ts
var leadingColons = /^(?:\x1b\[[0-9;:]*m|[\s\x85\p{Default_Ignorable_Code_Point}\p{Cf}])*::/u;
var nameless = "##[]";
function defused(line) {
  if (line.includes("##[")) return `${nameless}${line}`;
  return line.includes("::") && leadingColons.test(line) ? `\\${line}` : line;
}
function workflowCommand(name, properties, data) {
  const list = Object.entries(properties).filter((property) => property[1] !== void 0 && property[1] !== "").map(([key, value]) => `${key}=${escapeProperty(value)}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(data)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/text/output-lines.ts
var nothing = Buffer.alloc(0);
var lineEnd = Buffer.from("\n");
var index_reset = "\x1B[0m";
var maxLineBytes = (/* unused pure expression or super */ null && (64 * 1024));
var escapesAndControls = /\x1b\[([0-9;:]*)m|\x1b\[\??[0-9;]*[JK]|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
function safeLine(line) {
  let colorsAreOn = false;
  const text = line.replace(escapesAndControls, (match, sgr) => {
    if (sgr !== void 0) {
      colorsAreOn = !/^0*$/.test(sgr);
      return match;
    }
    return match.length > 1 ? "" : visibleControl(match);
  });
  return defused(colorsAreOn ? text + index_reset : text);
}

// src/report/github/workflow-log.ts
var maxAnnotations = 10;
var WorkflowLog = class {
  #resumeToken;
  #inGroup = false;
  #isBroken = false;
  #drained;
  #errors = 0;
  #warnings = 0;
  #stream;
  #debugging;
  #onError = () => {
    this.#isBroken = true;
  };
  /**
   * `stream` is the runner's end of standard output. `RUNNER_DEBUG=1` in `env` turns debug logging on.
   */
  constructor(stream = process.stdout, env = process.env) {
    this.#stream = stream;
    this.#debugging = env.RUNNER_DEBUG === "1";
    stream.on("error", this.#onError);
  }
  /** Whether the reader has closed the pipe. */
  get isBroken() {
    return this.#isBroken;
  }
  /**
   * Writes whole lines, each ending in LF, made safe by `OutputLines`. The caller must not change the buffer afterward.
   * A returned promise is back-pressure: it is resolved after the reader has caught up.
   */
  output(lines) {
    if (lines.length === 0) return;
    if (this.#resumeToken === void 0) {
      this.#resumeToken = (0,external_node_crypto_.randomBytes)(16).toString("hex");
      this.#write(`::stop-commands::${this.#resumeToken}
`);
    }
    const rest = this.#writeAtOnce(lines);
    if (rest.length === 0 || this.#write(rest)) return;
    this.#drained ??= this.#nextDrain();
    return this.#drained;
  }
  /** Writes lines of our own that the runner takes for plain text. Line breaks in `text` end lines; other controls are made visible. */
  line(text = "") {
    this.#write(`${text.split(/\r?\n/).map(safeLine).join("\n")}
`);
  }
  /** Begins a group, which a viewer can fold. Groups do not nest: an open one is ended first. */
  group(title) {
    this.endGroup();
    this.#command("group", {}, title);
    this.#inGroup = true;
  }
  /** Ends the open group, if there is one. */
  endGroup() {
    if (!this.#inGroup) return;
    this.#command("endgroup", {}, "");
    this.#inGroup = false;
  }
  /** Writes an error annotation; after {@link maxAnnotations} a plain line, because no annotation would be shown. */
  error(message, title) {
    this.#errors += 1;
    if (this.#errors <= maxAnnotations) this.#command("error", { title }, message);
    else this.line(title === void 0 ? `Error: ${message}` : `Error: ${title}: ${message}`);
  }
  /** Writes a warning annotation; after {@link maxAnnotations} a plain line. */
  warning(message, title) {
    this.#warnings += 1;
    if (this.#warnings <= maxAnnotations) this.#command("warning", { title }, message);
    else this.line(title === void 0 ? `Warning: ${message}` : `Warning: ${title}: ${message}`);
  }
  /**
   * Writes an annotation at a place in a file.
   * @returns false, with nothing written, if GitHub would show no more of its severity: after {@link maxAnnotations},
   * those of `error` and `warning` included
   */
  annotation(severity, message, place) {
    const isError = severity === "error";
    if ((isError ? this.#errors : this.#warnings) >= maxAnnotations) return false;
    if (isError) this.#errors += 1;
    else this.#warnings += 1;
    const { file, title, line, endLine, column, endColumn } = place;
    const columns = line === endLine ? { col: String(column), endColumn: String(endColumn) } : {};
    const properties = {
      file: visibleControls(file),
      line: String(line),
      endLine: String(endLine),
      ...columns
    };
    this.#command(severity, { ...properties, title }, message);
    return true;
  }
  /** Writes a notice annotation. */
  notice(message, title) {
    this.#command("notice", { title }, message);
  }
  /** Writes a line if debug logging is on. */
  debug(message) {
    if (this.#debugging) this.#command("debug", {}, message);
  }
  /**
   * Restores the runner's state: no open group, commands obeyed again. Resolved after everything is written.
   * The log can be used again afterward.
   */
  async close() {
    this.endGroup();
    this.#resume();
    if (this.#isBroken) return;
    await new Promise((resolve) => {
      const done = () => {
        this.#stream.removeListener("error", done);
        this.#stream.removeListener("close", done);
        resolve();
      };
      this.#stream.once("error", done);
      this.#stream.once("close", done);
      this.#stream.write("", done);
    });
  }
  #command(name, properties, message) {
    this.#resume();
    const title = properties.title;
    const safe = title === void 0 ? properties : { ...properties, title: visibleControls(title) };
    const data = message.split(/\r?\n/).map(visibleControls).join("\n");
    this.#write(`${workflowCommand(name, safe, data)}
`);
  }
  #resume() {
    if (this.#resumeToken === void 0) return;
    this.#write(`::${this.#resumeToken}::
`);
    this.#resumeToken = void 0;
  }
  /**
   * Writes as much as the pipe takes without waiting, and returns the rest. The stream itself is slower, and it holds the
   * memory until it has written it.
   */
  #writeAtOnce(bytes) {
    const { fd, writableLength } = this.#stream;
    if (fd === void 0 || writableLength !== 0 || this.#isBroken) return bytes;
    try {
      return bytes.subarray((0,external_node_fs_.writeSync)(fd, bytes));
    } catch {
      return bytes;
    }
  }
  /** Whether more may be written at once. */
  #write(bytes) {
    return this.#isBroken || this.#stream.write(bytes);
  }
  #nextDrain() {
    return new Promise((resolve) => {
      const done = () => {
        for (const event of ["drain", "error", "close"]) this.#stream.removeListener(event, done);
        this.#drained = void 0;
        resolve();
      };
      for (const event of ["drain", "error", "close"]) this.#stream.on(event, done);
    });
  }
};

// src/report/github/step-summary.ts

var maxSummaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
var levels = [
  ...[64, 16, 4, 1, 0].map((kib) => ({ tailBytes: kib * 1024, details: true, instances: Infinity })),
  ...[Infinity, 1e3, 300, 100].map((instances) => ({ tailBytes: 0, details: false, instances }))
];
async function writeStepSummary(markdown, path = process.env.GITHUB_STEP_SUMMARY) {
  if (path !== void 0 && path !== "") await (0,promises_.appendFile)(path, markdown);
}

// src/actions/job-summary.ts
async function addToJobSummary(markdown, log, path) {
  try {
    await writeStepSummary(markdown, path);
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${(0,chunk_DOGVE5UJ/* thrownText */.k)(thrown)}.`);
  }
}

// src/actions/state.ts
var instancesState = "instances";
var finishedState = "finished";

// src/actions/lease-state.ts
var leaseState = "security-group-lease";
var closedState = "security-group-closed";
function openLease() {
  const text = getState(leaseState);
  if (text === "" || getState(closedState) === "true") return void 0;
  const record = JSON.parse(text);
  if (typeof record !== "object" || record === null) return void 0;
  const field = (name) => String(Reflect.get(record, name) ?? "");
  return { groupId: field("groupId"), region: field("region"), key: field("key") };
}

// src/actions/post.ts
async function main(log) {
  await closeOpenLease(log);
  const instanceIds = getState(instancesState).split(" ").filter((id) => id !== "");
  if (instanceIds.length === 0 || getState(finishedState) === "true") return;
  const text = "The step was killed before it could report. Its connections ended with it. Each instance stops the script that ran over such a connection, with all processes that the script had started.";
  log.warning(`${text} Check these instances: ${instanceIds.join(", ")}.`, "EIC_CANCELLED");
  const list = instanceIds.map((id) => `- \`${id}\``).join("\n");
  await addToJobSummary(`### The run was killed

${text}

${list}
`, log);
}
async function closeOpenLease(log) {
  const lease = openLease();
  if (lease === void 0) return;
  const { awsClients } = await Promise.all(/* import() */[__nccwpck_require__.e(106), __nccwpck_require__.e(779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 779));
  const { closeLeftOpen } = await Promise.all(/* import() */[__nccwpck_require__.e(106), __nccwpck_require__.e(74)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74));
  try {
    const aws = awsClients(lease.region);
    try {
      await closeLeftOpen(lease, aws, (message) => log.debug(message));
    } finally {
      aws.close();
    }
    log.line(`The port that the step had opened in ${lease.groupId} is closed.`);
  } catch (thrown) {
    const { code, message } = chunk_DOGVE5UJ/* EicError */.U.from(thrown);
    log.warning(
      `The rule of the step in ${lease.groupId} may still be there: ${code}: ${message} The next run on this group removes it after its time is over.`
    );
  }
}
async function entry() {
  const log = new WorkflowLog();
  await main(log);
  await log.close();
}
void entry();

module.exports = __webpack_exports__;
/******/ })()
;