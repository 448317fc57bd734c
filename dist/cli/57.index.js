"use strict";
exports.id = 57;
exports.ids = [57];
exports.modules = {

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2973);
/* harmony import */ var _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _chunk_DFGQMVBL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9724);
/* harmony import */ var _chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4093);
/* harmony import */ var _chunk_OQ5ATXQO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9425);
/* harmony import */ var _chunk_2JEWQKZS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9988);
/* harmony import */ var _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1174);
/* harmony import */ var _chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4055);
/* harmony import */ var _chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2790);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5891);














// src/policy/configuration/lint-config-schema.generated.js
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:eic-action:schema:lint-config", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "extends": { "enum": ["recommended", "strict", "all"] }, "rules": { "type": "object", "additionalProperties": { "$ref": "#/$defs/setting" } }, "osUsers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$" } }, "variables": { "type": "object", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": "string", "pattern": "\\S" } }, "ignores": { "type": "array", "items": { "$ref": "#/$defs/ignore" } } }, "$defs": { "severity": { "enum": ["off", "warning", "error"] }, "setting": { "if": { "type": "array" }, "then": { "minItems": 1, "maxItems": 2, "prefixItems": [{ "$ref": "#/$defs/severity" }, { "type": "object" }] }, "else": { "$ref": "#/$defs/severity" } }, "ignore": { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "files": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "else": { "type": "string", "pattern": "\\S" } }, "rule": { "type": "string" }, "sid": { "type": "string" }, "statement": { "type": "integer", "minimum": 1 }, "reason": { "type": "string", "pattern": "\\S" }, "expires": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } } } } };
var schema33 = { "enum": ["off", "warning", "error"] };
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
      if (data.length > 2) {
        const err1 = { instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 2 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      if (len0 > 0) {
        let data0 = data[0];
        if (!(data0 === "off" || data0 === "warning" || data0 === "error")) {
          const err3 = { instancePath: instancePath + "/0", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (len0 > 1) {
        let data1 = data[1];
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          const err4 = { instancePath: instancePath + "/1", schemaPath: "#/then/prefixItems/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = 2;
    }
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (!(data === "off" || data === "warning" || data === "error")) {
      const err5 = { instancePath, schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
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
  validate21.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": false, "dynamicItems": true };
var pattern4 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$", "u");
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
var pattern6 = new RegExp("\\S", "u");
var pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
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
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "extends" || key0 === "rules" || key0 === "osUsers" || key0 === "variables" || key0 === "ignores")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (!(data1 === "recommended" || data1 === "strict" || data1 === "all")) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/enum", keyword: "enum", params: { allowedValues: schema31.properties.extends.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data2 = data.rules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!validate21(data2[key1], { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = withErrors(vErrors, validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.osUsers !== void 0) {
      let data4 = data.osUsers;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/osUsers", schemaPath: "#/properties/osUsers/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err5 = { instancePath: instancePath + "/osUsers/" + i0, schemaPath: "#/properties/osUsers/items/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/osUsers/" + i0, schemaPath: "#/properties/osUsers/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/osUsers", schemaPath: "#/properties/osUsers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data6 = data.variables;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          const _errs15 = errors;
          if (typeof key2 === "string") {
            if (!pattern5.test(key2)) {
              const err8 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var valid4 = _errs15 === errors;
          if (!valid4) {
            const err9 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key3 in data6) {
          let data7 = data6[key3];
          if (typeof data7 === "string") {
            if (!pattern6.test(data7)) {
              const err10 = { instancePath: instancePath + "/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.ignores !== void 0) {
      let data8 = data.ignores;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.reason === void 0) {
              const err13 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/ignore/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key4 in data9) {
              if (!(key4 === "files" || key4 === "rule" || key4 === "sid" || key4 === "statement" || key4 === "reason" || key4 === "expires")) {
                const err14 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data9.files !== void 0) {
              let data10 = data9.files;
              const _errs26 = errors;
              let valid10 = true;
              const _errs27 = errors;
              if (!Array.isArray(data10)) {
                const err15 = {};
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              var _valid0 = _errs27 === errors;
              errors = _errs26;
              if (vErrors !== null) {
                if (_errs26) {
                  vErrors.length = _errs26;
                } else {
                  vErrors = null;
                }
              }
              let ifClause0;
              if (_valid0) {
                const _errs29 = errors;
                if (Array.isArray(data10)) {
                  if (data10.length < 1) {
                    const err16 = { instancePath: instancePath + "/ignores/" + i1 + "/files", schemaPath: "#/$defs/ignore/properties/files/then/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  const len2 = data10.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data11 = data10[i2];
                    if (typeof data11 === "string") {
                      if (!pattern6.test(data11)) {
                        const err17 = { instancePath: instancePath + "/ignores/" + i1 + "/files/" + i2, schemaPath: "#/$defs/ignore/properties/files/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    } else {
                      const err18 = { instancePath: instancePath + "/ignores/" + i1 + "/files/" + i2, schemaPath: "#/$defs/ignore/properties/files/then/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  }
                }
                var _valid0 = _errs29 === errors;
                valid10 = _valid0;
                ifClause0 = "then";
              } else {
                const _errs32 = errors;
                if (typeof data10 === "string") {
                  if (!pattern6.test(data10)) {
                    const err19 = { instancePath: instancePath + "/ignores/" + i1 + "/files", schemaPath: "#/$defs/ignore/properties/files/else/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/ignores/" + i1 + "/files", schemaPath: "#/$defs/ignore/properties/files/else/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                var _valid0 = _errs32 === errors;
                valid10 = _valid0;
                ifClause0 = "else";
              }
              if (!valid10) {
                const err21 = { instancePath: instancePath + "/ignores/" + i1 + "/files", schemaPath: "#/$defs/ignore/properties/files/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data9.rule !== void 0) {
              if (typeof data9.rule !== "string") {
                const err22 = { instancePath: instancePath + "/ignores/" + i1 + "/rule", schemaPath: "#/$defs/ignore/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.sid !== void 0) {
              if (typeof data9.sid !== "string") {
                const err23 = { instancePath: instancePath + "/ignores/" + i1 + "/sid", schemaPath: "#/$defs/ignore/properties/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.statement !== void 0) {
              let data14 = data9.statement;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err24 = { instancePath: instancePath + "/ignores/" + i1 + "/statement", schemaPath: "#/$defs/ignore/properties/statement/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err25 = { instancePath: instancePath + "/ignores/" + i1 + "/statement", schemaPath: "#/$defs/ignore/properties/statement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data9.reason !== void 0) {
              let data15 = data9.reason;
              if (typeof data15 === "string") {
                if (!pattern6.test(data15)) {
                  const err26 = { instancePath: instancePath + "/ignores/" + i1 + "/reason", schemaPath: "#/$defs/ignore/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/ignores/" + i1 + "/reason", schemaPath: "#/$defs/ignore/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.expires !== void 0) {
              let data16 = data9.expires;
              if (typeof data16 === "string") {
                if (!pattern10.test(data16)) {
                  const err28 = { instancePath: instancePath + "/ignores/" + i1 + "/expires", schemaPath: "#/$defs/ignore/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/ignores/" + i1 + "/expires", schemaPath: "#/$defs/ignore/properties/expires/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/ignore/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/ignores", schemaPath: "#/properties/ignores/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function withErrors(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}

// src/policy/configuration/rule-options.ts
function optionProblem(rule, options, { key, value }) {
  const names = Object.keys(options);
  const option = names.includes(key.value) ? options[key.value] : void 0;
  if (option === void 0) {
    if (names.length === 0) return [{ range: key.range, message: `The rule ${rule} takes no options.` }];
    const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key.value, names);
    const hint = near === void 0 ? ` It takes ${names.join(", ")}.` : ` Did you mean ${near}?`;
    return [{ range: key.range, message: `The rule ${rule} has no option ${key.value}.${hint}` }];
  }
  const expected = expectedBy(option, value);
  return expected === void 0 ? [] : [{ range: value.range, message: `The option ${key.value} of ${rule} is ${expected}.` }];
}
function expectedBy(option, value) {
  switch (option.type) {
    case "boolean":
      return value.kind === "boolean" ? void 0 : "true or false";
    case "integer":
      return value.kind === "number" && Number.isInteger(value.value) && value.value >= option.minimum && value.value <= option.maximum ? void 0 : `a whole number from ${option.minimum} to ${option.maximum}`;
    case "string":
      if (value.kind !== "string") return "a string";
      return option.oneOf === void 0 || option.oneOf.includes(value.value) ? void 0 : `one of ${option.oneOf.join(", ")}`;
    case "strings":
      return value.kind === "array" && value.items.every(({ kind }) => kind === "string") ? void 0 : "a list of strings";
  }
}
function valueOfOption(node) {
  if (node.kind === "array") return node.items.map(valueOfOption);
  return node.kind === "string" || node.kind === "number" || node.kind === "boolean" ? node.value : void 0;
}

// src/policy/configuration/schema-sentences.ts
var topNames = ["$schema", "extends", "rules", "osUsers", "variables", "ignores"];
var ignoreNames = ["files", "rule", "sid", "statement", "reason", "expires"];
function sentenceOn({ keyword, path, node, params }) {
  const { range } = node;
  const top = path[0];
  if (keyword === "if") return void 0;
  if (keyword === "additionalProperties" && node.kind === "object") {
    const written = String(params.additionalProperty);
    const key = node.properties.findLast(({ key: { value } }) => value === written)?.key;
    const names = top === "ignores" ? ignoreNames : topNames;
    const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(written, names);
    return {
      range: key?.range ?? range,
      message: `${top === "ignores" ? "An entry of ignores" : "The configuration"} has no ${written}${near === void 0 ? `; it has ${names.join(", ")}.` : `; did you mean ${near}?`}`
    };
  }
  if (top === void 0) return { range, message: "A configuration is an object." };
  if (keyword === "required")
    return {
      range: { start: range.start, end: range.start + 1 },
      message: "Every entry of ignores gives its reason."
    };
  if (top === "variables" && path.length === 1 && keyword === "pattern") return void 0;
  if (keyword === "propertyNames") {
    if (node.kind !== "object") return void 0;
    const name = String(params.propertyName);
    const key = node.properties.findLast(({ key: { value } }) => value === name)?.key;
    return {
      range: key?.range ?? range,
      message: `${JSON.stringify(name)} is not the name of a variable: letters, digits, _ and -, without $ before it.`
    };
  }
  return { range, message: expectedAt(path, keyword) };
}
function expectedAt([top, second, third, ...rest], keyword) {
  switch (top) {
    case "extends":
      return "extends is recommended, strict or all.";
    case "rules":
      if (second === void 0) return "rules is an object of rule IDs and severities.";
      if (third === "1") return `The options of ${second} are an object.`;
      return `The severity of ${second} is "off", "warning" or "error", or a list of it and the options: ["error", {…}].`;
    case "osUsers":
      if (second === void 0) return "osUsers is a list of at least one OS user.";
      return `An OS user is ${_chunk_GL2I2OOF_js__WEBPACK_IMPORTED_MODULE_7__/* .osUserForm */ .E}.`;
    case "variables":
      return second === void 0 ? "variables is an object of names and values." : `The value of ${second} is a string that is not empty.`;
    case "ignores":
      if (second === void 0) return "ignores is a list of objects.";
      if (third === void 0) return "An entry of ignores is an object.";
      if (third === "files")
        return rest.length > 0 || keyword !== "minItems" ? "files is a glob or a list of globs." : "files names no glob.";
      if (third === "statement")
        return "statement is the place of a statement in its policy, counted from 1.";
      if (third === "expires") return "expires is a date such as 2027-01-31.";
      if (third === "reason") return "The reason is a sentence, not nothing.";
      return `${third} is a string.`;
    default:
      return `${top ?? "The configuration"} is a string.`;
  }
}

// src/policy/configuration/read-configuration.ts
async function readConfiguration(fileName, text, rules = _chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V7) {
  const { root, problems } = await parse(fileName, text);
  const fatal = problems.filter(({ harmless }) => !harmless);
  if (fatal.length > 0) throw new _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(text, fatal);
  if (root === void 0 || root.kind === "null") return { ..._chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfiguration */ ._0, fileName, text };
  const mistakes = mistakesIn(root, rules);
  if (root.kind !== "object" || mistakes.length > 0) throw new _chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(text, mistakes);
  const preset = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .stringUnder */ .gM)(root, "extends");
  const osUsers = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(root, "osUsers");
  return {
    fileName,
    text,
    preset: (0,_chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_6__/* .isPreset */ .S1)(preset) ? preset : _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfiguration */ ._0.preset,
    ...settingsIn(root),
    osUsers: osUsers === void 0 ? _chunk_GTPMNAYW_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfiguration */ ._0.osUsers : stringsIn(osUsers),
    variables: new Map(
      propertiesUnder(root, "variables").flatMap(
        ({ key, value }) => value.kind === "string" ? [[key.value, value.value]] : []
      )
    ),
    ignores: (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .itemsUnder */ .DE)(root, "ignores").map((node) => ignoreOf(node, folderOf(fileName)))
  };
}
async function parse(fileName, text) {
  if (!/\.ya?ml$/i.test(fileName)) return (0,_chunk_5ILOLK5J_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text);
  const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 10));
  const { roots, problems } = parseYaml(text, "1.2");
  const second = roots[1];
  if (second === void 0) return { root: roots[0], problems };
  const message = "A configuration is one YAML document, not several.";
  return { root: roots[0], problems: [...problems, { range: second.range, message, harmless: false }] };
}
function mistakesIn(root, rules) {
  const problems = [
    ...(0,_chunk_TE5SB2MG_js__WEBPACK_IMPORTED_MODULE_1__/* .violationsOf */ .Sq)(validate, root).flatMap((violation) => sentenceOn(violation) ?? []),
    ...duplicates(root)
  ];
  if (root.kind !== "object") return problems;
  const ids = [...rules.map(({ id }) => id), ..._chunk_FHVE56DF_js__WEBPACK_IMPORTED_MODULE_0__/* .staleIgnoreIds */ .cQ];
  const unknownRule = (id) => {
    const near = (0,_chunk_NMFOCGQ2_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(id, ids);
    return `There is no rule ${id === "" ? "without a name" : id}${near === void 0 ? "." : `; did you mean ${near}?`}`;
  };
  for (const { key, value } of propertiesUnder(root, "rules")) {
    if (!ids.includes(key.value)) {
      problems.push({ range: key.range, message: unknownRule(key.value) });
      continue;
    }
    const options = value.kind === "array" ? value.items[1] : void 0;
    if (options?.kind !== "object") continue;
    const known = rules.find(({ id }) => id === key.value)?.options ?? {};
    for (const option of options.properties) problems.push(...optionProblem(key.value, known, option));
  }
  for (const node of (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .itemsUnder */ .DE)(root, "ignores")) {
    const rule = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, "rule");
    if (rule?.kind === "string" && !ids.includes(rule.value))
      problems.push({ range: rule.range, message: unknownRule(rule.value) });
    problems.push(...globProblems((0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, "files")));
    const expires = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, "expires");
    const dateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
    if (expires?.kind === "string" && dateForm.test(expires.value) && !isDate(expires.value))
      problems.push({ range: expires.range, message: `There is no day ${expires.value}.` });
    if (node.kind === "object" && !["files", "rule", "sid", "statement"].some((name) => (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, name)))
      problems.push({
        range: node.range,
        message: "This would leave out every finding; say which by files, rule, sid or statement."
      });
  }
  return problems;
}
function duplicates(node) {
  if (node.kind === "array") return node.items.flatMap(duplicates);
  if (node.kind !== "object") return [];
  const seen = /* @__PURE__ */ new Set();
  return node.properties.flatMap(({ key, value }) => {
    const again = seen.has(key.value);
    seen.add(key.value);
    return [
      ...again ? [{ range: key.range, message: `${key.value} is here twice.` }] : [],
      ...duplicates(value)
    ];
  });
}
function settingsIn(root) {
  const severities = /* @__PURE__ */ new Map();
  const options = /* @__PURE__ */ new Map();
  for (const { key, value } of propertiesUnder(root, "rules")) {
    const [severity, given] = value.kind === "array" ? value.items : [value];
    if (severity?.kind === "string" && isSeverity(severity.value)) severities.set(key.value, severity.value);
    if (given?.kind === "object")
      options.set(
        key.value,
        Object.fromEntries(given.properties.map((option) => [option.key.value, valueOfOption(option.value)]))
      );
  }
  return { severities, options };
}
function ignoreOf(node, folder) {
  const rule = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .stringUnder */ .gM)(node, "rule");
  const sid = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .stringUnder */ .gM)(node, "sid");
  const statement = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, "statement");
  const expires = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .stringUnder */ .gM)(node, "expires");
  const files = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, "files");
  return {
    ...files !== void 0 && { inFile: matcherOf(stringsIn(files), folder) },
    ...rule !== void 0 && { rule },
    ...sid !== void 0 && { sid },
    ...statement?.kind === "number" && { statement: statement.value },
    ...expires !== void 0 && { expires },
    reason: (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .stringUnder */ .gM)(node, "reason") ?? "",
    range: node.range
  };
}
function matcherOf(globs, folder) {
  const matchers = globs.flatMap(matchersOf);
  return (fileName) => fileName.startsWith(folder) && matchers.some((matches) => matches(fileName.slice(folder.length)));
}
function matchersOf(glob) {
  if (glob.startsWith("!"))
    throw new _chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .GlobError */ .pZ("begins with !, which excludes nothing here; list the files themselves");
  const plain = glob.replace(/^\.\//, "").replace(/\/+$/, "");
  return [(0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .globMatcher */ .fU)(plain), (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .globMatcher */ .fU)(`${plain}/**`)];
}
function globProblems(files) {
  if (files === void 0) return [];
  return (files.kind === "array" ? files.items : [files]).flatMap((node) => {
    if (node.kind !== "string") return [];
    try {
      matchersOf(node.value);
      return [];
    } catch (thrown) {
      if (!(thrown instanceof _chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .GlobError */ .pZ)) throw thrown;
      return [{ range: node.range, message: `The glob ${thrown.message}.` }];
    }
  });
}
function folderOf(fileName) {
  return fileName.slice(0, fileName.lastIndexOf("/") + 1);
}
function propertiesUnder(node, name) {
  const value = (0,_chunk_45CWE3AJ_js__WEBPACK_IMPORTED_MODULE_10__/* .valueUnder */ .cZ)(node, name);
  return value?.kind === "object" ? value.properties : [];
}
function stringsIn(node) {
  const items = node.kind === "array" ? node.items : [node];
  return items.flatMap((item) => item.kind === "string" ? [item.value] : []);
}
function isSeverity(name) {
  return name === "off" || name === "warning" || name === "error";
}
function isDate(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}



/***/ })

};
;