/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6218:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
/* harmony export */   AE: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
/* harmony export */   Oy: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   S1: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   TE: () => (/* binding */ AwsJson1_1Protocol),
/* harmony export */   Yu: () => (/* binding */ AwsRestJsonProtocol),
/* harmony export */   f2: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   ho: () => (/* binding */ resolveAwsSdkSigV4Config),
/* harmony export */   kE: () => (/* binding */ AwsQueryProtocol),
/* harmony export */   wb: () => (/* binding */ AwsEc2QueryProtocol)
/* harmony export */ });
/* harmony import */ var _chunk_GXSIRZLN_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9410);
/* harmony import */ var _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3650);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3761);
/* harmony import */ var _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(827);
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9930);








// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader = (response) => _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
var getAgeHeader = (response) => _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
  if (ageHeader !== void 0) {
    return currentSystemClockOffset;
  }
  const serverTime = Date.parse(clockTime);
  if (Number.isNaN(serverTime)) {
    return currentSystemClockOffset;
  }
  const timeResponseReceived = Date.now();
  if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) {
    return currentSystemClockOffset;
  }
  return serverTime - timeResponseReceived;
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var throwSigningPropertyError = (name, property) => {
  if (!property) {
    throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
  }
  return property;
};
var hasEventStreamOutput = (signingProperties) => {
  const context = signingProperties.context;
  const eventStream = context?.[_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .SMITHY_CONTEXT_KEY */ .Vf]?.eventStream;
  return eventStream?.output === true;
};
var validateSigningProperties = async (signingProperties) => {
  const context = throwSigningPropertyError("context", signingProperties.context);
  const config = throwSigningPropertyError("config", signingProperties.config);
  const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
  const signerFunction = throwSigningPropertyError("signer", config.signer);
  const signer = await signerFunction(authScheme);
  const signingRegion = signingProperties?.signingRegion;
  const signingRegionSet = signingProperties?.signingRegionSet;
  const signingName = signingProperties?.signingName;
  return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
  };
};
var AwsSdkSigV4Signer = class {
  async sign(httpRequest, identity, signingProperties) {
    if (!_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpRequest */ .Kd.isInstance(httpRequest)) {
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const validatedProps = await validateSigningProperties(signingProperties);
    const { config, signer } = validatedProps;
    let { signingRegion, signingName } = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
      const [first, second] = handlerExecutionContext.authSchemes;
      if (first?.name === "sigv4a" && second?.name === "sigv4") {
        signingRegion = second?.signingRegion ?? signingRegion;
        signingName = second?.signingName ?? signingName;
      }
    }
    const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
      signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
      signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion,
      signingService: signingName
    });
    return signedRequest;
  }
  errorHandler(signingProperties) {
    return (error) => {
      const errorException = error;
      if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
        const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
        if (serverTime) {
          const config = throwSigningPropertyError("config", signingProperties.config);
          const preRequestOffset = signingProperties._preRequestSystemClockOffset;
          const timeRequestSent = signingProperties._requestSentAt;
          const ageHeader = getAgeHeader(errorException.$response);
          const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
          config.systemClockOffset = newOffset;
          const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
          const isLocalCorrection = newOffset !== preRequestOffset;
          const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
          if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
            errorException.$metadata.clockSkewCorrected = true;
          }
        }
      }
      throw error;
    };
  }
  successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
      return;
    }
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
      const config = throwSigningPropertyError("config", signingProperties.config);
      const timeRequestSent = signingProperties._requestSentAt;
      const ageHeader = getAgeHeader(httpResponse);
      config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
  async sign(httpRequest, identity, signingProperties) {
    if (!_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpRequest */ .Kd.isInstance(httpRequest)) {
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
    const configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
    const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [signingRegion]).join(",");
    const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
      signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
      signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion: multiRegionOverride,
      signingService: signingName
    });
    return signedRequest;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
var NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
  environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
      const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
      if (bearerTokenKey in env) {
        return ["httpBearerAuth"];
      }
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
      return void 0;
    }
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
  },
  configFileSelector: (profile) => {
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
      return void 0;
    }
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
  },
  default: []
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig = (config) => {
  config.sigv4aSigningRegionSet = (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.sigv4aSigningRegionSet);
  return config;
};
var NODE_SIGV4A_CONFIG_OPTIONS = {
  environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) {
      return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
    }
    throw new _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
      tryNextLink: true
    });
  },
  configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) {
      return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
    }
    throw new _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .ProviderError */ .mZ("sigv4a_signing_region_set not set in profile.", {
      tryNextLink: true
    });
  },
  default: void 0
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
var bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
  let inputCredentials = config.credentials;
  let isUserSupplied = !!config.credentials;
  let resolvedCredentials = void 0;
  Object.defineProperty(config, "credentials", {
    set(credentials) {
      if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
        isUserSupplied = true;
      }
      inputCredentials = credentials;
      const memoizedProvider = normalizeCredentialProvider(config, {
        credentials: inputCredentials,
        credentialDefaultProvider: config.credentialDefaultProvider
      });
      const boundProvider = bindCallerConfig(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
        const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
        resolvedCredentials = async (options) => {
          const creds = await boundProvider(options);
          const attributedCreds = creds;
          if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
            return (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .setCredentialFeature */ .gD)(attributedCreds, "CREDENTIALS_CODE", "e");
          }
          return attributedCreds;
        };
        resolvedCredentials.memoized = boundProvider.memoized;
        resolvedCredentials.configBound = boundProvider.configBound;
        resolvedCredentials.attributed = true;
      } else {
        resolvedCredentials = boundProvider;
      }
    },
    get() {
      return resolvedCredentials;
    },
    enumerable: true,
    configurable: true
  });
  config.credentials = inputCredentials;
  const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
  let signer;
  if (config.signer) {
    signer = (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.signer);
  } else if (config.regionInfoProvider) {
    signer = () => (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.region)().then(async (region) => [
      await config.regionInfoProvider(region, {
        useFipsEndpoint: await config.useFipsEndpoint(),
        useDualstackEndpoint: await config.useDualstackEndpoint()
      }) || {},
      region
    ]).then(([regionInfo, region]) => {
      const { signingRegion, signingService } = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || _chunk_GXSIRZLN_js__WEBPACK_IMPORTED_MODULE_0__/* .SignatureV4 */ .B;
      return new SignerCtor(params);
    });
  } else {
    signer = async (authScheme) => {
      authScheme = Object.assign({}, {
        name: "sigv4",
        signingName: config.signingName || config.defaultSigningName,
        signingRegion: await (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.region)(),
        properties: {}
      }, authScheme);
      const signingRegion = authScheme.signingRegion;
      const signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || _chunk_GXSIRZLN_js__WEBPACK_IMPORTED_MODULE_0__/* .SignatureV4 */ .B;
      return new SignerCtor(params);
    };
  }
  const resolvedConfig = Object.assign(config, {
    systemClockOffset,
    signingEscapePath,
    signer,
    disableClockSkewCorrection: (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
  });
  return resolvedConfig;
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
  let credentialsProvider;
  if (credentials) {
    if (!credentials?.memoized) {
      credentialsProvider = (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .memoizeIdentityProvider */ .K4)(credentials, _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentityExpired */ .OC, _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .doesIdentityRequireRefresh */ .e);
    } else {
      credentialsProvider = credentials;
    }
  } else {
    if (credentialDefaultProvider) {
      credentialsProvider = (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(credentialDefaultProvider(Object.assign({}, config, {
        parentClientConfig: config
      })));
    } else {
      credentialsProvider = async () => {
        throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
      };
    }
  }
  credentialsProvider.memoized = true;
  return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
  if (credentialsProvider.configBound) {
    return credentialsProvider;
  }
  const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
  fn.memoized = credentialsProvider.memoized;
  fn.configBound = true;
  return fn;
}

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
var CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
var NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .booleanSelector */ .Qm)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .SelectorType */ .cV.ENV),
  configFileSelector: (profile) => (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .booleanSelector */ .Qm)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .SelectorType */ .cV.CONFIG),
  default: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
  queryCompat;
  errorRegistry;
  constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
  }
  resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find((m) => {
      return !!m.getMergedTraits().httpPayload;
    });
    if (httpPayloadMember) {
      const mediaType = httpPayloadMember.getMergedTraits().mediaType;
      if (mediaType) {
        return mediaType;
      } else if (httpPayloadMember.isStringSchema()) {
        return "text/plain";
      } else if (httpPayloadMember.isBlobSchema()) {
        return "application/octet-stream";
      } else {
        return defaultContentType;
      }
    } else if (!inputSchema.isUnitSchema()) {
      const hasBody = Object.values(members).find((m) => {
        const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
        const noPrefixHeaders = httpPrefixHeaders === void 0;
        return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
      });
      if (hasBody) {
        return defaultContentType;
      }
    }
  }
  async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) {
      [, errorName] = errorIdentifier.split("#");
    }
    const errorMetadata = {
      $metadata: metadata,
      $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) {
      throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    }
    try {
      const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
      return { errorSchema, errorMetadata };
    } catch (e) {
      dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const synthetic = this.errorRegistry;
      const baseExceptionSchema = synthetic.getBaseException();
      if (baseExceptionSchema) {
        const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
        throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
      }
      const d = dataObject;
      const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(message), {
        name: errorName
      }, errorMetadata), dataObject);
    }
  }
  compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) {
      [namespace] = errorIdentifier.split("#");
    }
    const staticRegistry = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .TypeRegistry */ .OF.for(namespace);
    const defaultSyntheticRegistry = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .TypeRegistry */ .OF.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
  }
  decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
      const msg = exception.Message ?? additions.Message;
      const error = (0,_chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__/* .decorateServiceException */ .Mw)(exception, additions);
      if (msg) {
        error.message = msg;
      }
      const errorObj = error.Error ?? {};
      errorObj.Type = error.Error?.Type;
      errorObj.Code = error.Error?.Code;
      errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
      error.Error = errorObj;
      const reqId = error.$metadata.requestId;
      if (reqId) {
        error.RequestId = reqId;
      }
      return error;
    }
    return (0,_chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__/* .decorateServiceException */ .Mw)(exception, additions);
  }
  setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
      const [Code, Type] = queryErrorHeader.split(";");
      const keys = Object.keys(output);
      const Error2 = {
        Code,
        Type
      };
      output.Code = Code;
      output.Type = Type;
      for (let i = 0; i < keys.length; i++) {
        const k = keys[i];
        Error2[k === "message" ? "Message" : k] = output[k];
      }
      delete Error2.__type;
      output.Error = Error2;
    }
  }
  queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) {
      errorData.Error = queryCompatErrorData.Error;
    }
    if (queryCompatErrorData.Type) {
      errorData.Type = queryCompatErrorData.Type;
    }
    if (queryCompatErrorData.Code) {
      errorData.Code = queryCompatErrorData.Code;
    }
  }
  findQueryCompatibleError(registry, errorName) {
    try {
      return registry.getSchema(errorName);
    } catch (e) {
      return registry.find((schema) => _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpBindingProtocol */ .sM {
  serializer;
  deserializer;
  codec;
  mixin = new ProtocolLib();
  constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries
    });
    const settings = {
      timestampFormat: {
        useTrait: true,
        default: 7
      },
      httpBindings: true,
      jsonName: true
    };
    this.codec = jsonCodec ?? new _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCodec2 */ .pl(settings);
    this.serializer = new _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpInterceptingShapeSerializer */ ._2(this.codec.createSerializer(), settings);
    this.deserializer = new _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpInterceptingShapeDeserializer */ .zS(this.codec.createDeserializer(), settings);
  }
  getShapeId() {
    return "aws.protocols#restJson1";
  }
  getPayloadCodec() {
    return this.codec;
  }
  setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext);
    super.setSerdeContext(serdeContext);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    const inputSchema = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(operationSchema.input);
    if (!request.headers["content-type"]) {
      const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
      if (contentType) {
        request.headers["content-type"] = contentType;
      }
    }
    if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
      request.body = "{}";
    }
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const output = await super.deserializeResponse(operationSchema, context, response);
    const outputSchema = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    for (const [name, member] of outputSchema.structIterator()) {
      if (member.getMemberTraits().httpPayload && !(name in output)) {
        output[name] = null;
      }
    }
    return output;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRestJsonErrorCode */ .cJ)(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().jsonName ?? name;
      output[name] = errorDeserializer.readObject(member, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  getDefaultContentType() {
    return "application/json";
  }
};

// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
  const state = new AwsXmlParser(xml);
  return state.parse();
}
var AwsXmlParser = class _AwsXmlParser {
  x;
  i = 0;
  z;
  constructor(x) {
    this.x = x;
    this.x = x.replace(/\r\n?/g, "\n");
    this.z = this.x.length;
  }
  parse() {
    const p = this;
    const { z } = p;
    while (p.i < z) {
      p.trim();
      if (p.i >= z) {
        break;
      }
      if (p.isNext("<?")) {
        p.readTo("?>");
        p.trim();
      } else if (p.isNext("<!--")) {
        p.readTo("-->");
        p.trim();
      } else if (p.isNext("<!DOCTYPE", false)) {
        p.skipDoctype();
        p.trim();
      } else if (p.x[p.i] === "<") {
        const root = p.parseTag();
        return { [root.tag]: root.value };
      } else {
        throw new Error("@aws-sdk XML parse error: unexpected content.");
      }
    }
    throw new Error("@aws-sdk XML parse error: no root element.");
  }
  isNext(s, caseSensitive = true) {
    const p = this;
    if (caseSensitive) {
      return p.x.startsWith(s, p.i);
    }
    return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
  }
  readTo(stop) {
    const p = this;
    const _i = p.x.indexOf(stop, p.i);
    if (_i === -1) {
      throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    }
    const result = p.x.slice(p.i, _i);
    p.i = _i + stop.length;
    return result;
  }
  trim() {
    const p = this;
    while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) {
      ++p.i;
    }
  }
  readAttrValue() {
    const p = this;
    const quote = p.x[p.i];
    ++p.i;
    let value = "";
    while (p.i < p.z && p.x[p.i] !== quote) {
      value += p.x[p.i++];
    }
    ++p.i;
    return p.decodeEntities(value);
  }
  parseTag() {
    const p = this;
    ++p.i;
    let tag = "";
    while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) {
      tag += p.x[p.i++];
    }
    let hasAttrs = false;
    const attrs = {};
    while (p.i < p.z) {
      p.trim();
      if (">/".includes(p.x[p.i])) {
        break;
      }
      let name = "";
      while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) {
        name += p.x[p.i++];
      }
      p.trim();
      if (p.x[p.i] !== "=") {
        break;
      }
      ++p.i;
      p.trim();
      if (name === "__proto__") {
        writeKey(attrs);
      }
      attrs[name] = p.readAttrValue();
      hasAttrs = true;
    }
    if (p.i >= p.z) {
      throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    }
    if (p.x[p.i] === "/") {
      ++p.i;
      if (p.i >= p.z || p.x[p.i] !== ">") {
        throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
      }
      ++p.i;
      return { tag, value: hasAttrs ? attrs : "" };
    }
    if (p.x[p.i] !== ">") {
      throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    }
    ++p.i;
    const textParts = [];
    const childTags = [];
    let hasElementChild = false;
    while (p.i < p.z) {
      if (p.isNext("</")) {
        break;
      }
      if (p.x[p.i] === "<") {
        if (p.isNext("<!--")) {
          p.readTo("-->");
        } else if (p.isNext("<![CDATA[")) {
          p.i += 9;
          textParts.push(p.readTo("]]>"));
        } else if (p.isNext("<?")) {
          p.readTo("?>");
        } else {
          hasElementChild = true;
          childTags.push(p.parseTag());
        }
      } else {
        let text = "";
        while (p.i < p.z && p.x[p.i] !== "<") {
          text += p.x[p.i++];
        }
        textParts.push(p.decodeEntities(text));
      }
    }
    if (!p.isNext("</")) {
      throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    }
    p.i += 2;
    const closeTag = p.readTo(">").trim();
    if (closeTag !== tag) {
      throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    }
    if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
      return { tag, value: "" };
    }
    if (!hasAttrs && !hasElementChild) {
      const text = textParts.length === 1 ? textParts[0] : textParts.join("");
      if (text.trim() === "" && text.includes("\n")) {
        return { tag, value: "" };
      }
      return { tag, value: text };
    }
    const obj = {};
    for (const text of textParts) {
      if (text.trim() === "" && text.includes("\n")) {
        continue;
      }
      obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
    }
    for (const child of childTags) {
      if (child.tag === "__proto__") {
        writeKey(obj);
      }
      if (child.tag in obj) {
        if (Array.isArray(obj[child.tag])) {
          obj[child.tag].push(child.value);
        } else {
          obj[child.tag] = [obj[child.tag], child.value];
        }
      } else {
        obj[child.tag] = child.value;
      }
    }
    for (const [k, v] of Object.entries(attrs)) {
      if (k === "__proto__") {
        writeKey(obj);
      }
      obj[k] = v;
    }
    return { tag, value: obj };
  }
  static ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
  };
  skipDoctype() {
    const p = this;
    p.i += 9;
    let depth = 0;
    while (p.i < p.z) {
      const c = p.x[p.i];
      if (c === "[") {
        ++depth;
      } else if (c === "]") {
        --depth;
      } else if (c === ">" && depth === 0) {
        ++p.i;
        return;
      }
      ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
  }
  decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
      if (hex) {
        return String.fromCharCode(parseInt(hex, 16));
      }
      if (dec) {
        return String.fromCharCode(parseInt(dec, 10));
      }
      return _AwsXmlParser.ENTITIES[named] ?? "";
    });
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value;
      const v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey2(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
  settings;
  stringDeserializer;
  constructor(settings) {
    super();
    this.settings = settings;
    this.stringDeserializer = new _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .FromStringShapeDeserializer */ .k(settings);
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.stringDeserializer.setSerdeContext(serdeContext);
  }
  read(schema, bytes, key) {
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(schema);
    const memberSchemas = ns.getMemberSchemas();
    const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
      return !!memberNs.getMemberTraits().eventPayload;
    });
    if (isEventPayload) {
      const output = {};
      const memberName = Object.keys(memberSchemas)[0];
      const eventMemberSchema = memberSchemas[memberName];
      if (eventMemberSchema.isBlobSchema()) {
        output[memberName] = bytes;
      } else {
        output[memberName] = this.read(memberSchemas[memberName], bytes);
      }
      return output;
    }
    const xmlString = (this.serdeContext?.utf8Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__/* .toUtf8 */ .Pq)(bytes);
    const parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
  }
  readSchema(_schema, value) {
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(_schema);
    if (ns.isUnitSchema()) {
      return;
    }
    const traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) {
      return this.readSchema(ns, [value]);
    }
    if (value == null) {
      return value;
    }
    if (typeof value === "object") {
      const flat = !!traits.xmlFlattened;
      if (ns.isListSchema()) {
        const listValue = ns.getValueSchema();
        const buffer2 = [];
        const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
        const source = flat ? value : (value[0] ?? value)[sourceKey];
        if (source == null) {
          return buffer2;
        }
        const sourceArray = Array.isArray(source) ? source : [source];
        for (const v of sourceArray) {
          buffer2.push(this.readSchema(listValue, v));
        }
        return buffer2;
      }
      const buffer = {};
      if (ns.isMapSchema()) {
        const keyNs = ns.getKeySchema();
        const memberNs = ns.getValueSchema();
        let entries;
        if (flat) {
          entries = Array.isArray(value) ? value : [value];
        } else {
          entries = Array.isArray(value.entry) ? value.entry : [value.entry];
        }
        const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
        const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
        for (const entry of entries) {
          const key = entry[keyProperty];
          const value2 = entry[valueProperty];
          if (key === "__proto__") {
            writeKey2(buffer);
          }
          buffer[key] = this.readSchema(memberNs, value2);
        }
        return buffer;
      }
      if (ns.isStructSchema()) {
        const union = ns.isUnionSchema();
        let unionSerde;
        if (union) {
          unionSerde = new UnionSerde(value, buffer);
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const memberTraits = memberSchema.getMergedTraits();
          const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
          if (union) {
            unionSerde.mark(xmlObjectKey);
          }
          if (value[xmlObjectKey] != null) {
            buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
          }
        }
        if (union) {
          unionSerde.writeUnknown();
        }
        return buffer;
      }
      if (ns.isDocumentSchema()) {
        return value;
      }
      throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
    }
    if (ns.isListSchema()) {
      return [];
    }
    if (ns.isMapSchema() || ns.isStructSchema()) {
      return {};
    }
    return this.stringDeserializer.read(ns, value);
  }
  parseXml(xml) {
    if (xml.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(xml);
      } catch (e) {
        if (e && typeof e === "object") {
          Object.defineProperty(e, "$responseBodyText", {
            value: xml
          });
        }
        throw e;
      }
      const textNodeName = "#text";
      const key = Object.keys(parsedObj)[0];
      const parsedObjToReturn = parsedObj[key];
      if (parsedObjToReturn[textNodeName]) {
        parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
        delete parsedObjToReturn[textNodeName];
      }
      return (0,_chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__/* .getValueFromTextNode */ .rm)(parsedObjToReturn);
    }
    return {};
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
  settings;
  buffer;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value, prefix = "") {
    if (this.buffer === void 0) {
      this.buffer = "";
    }
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(schema);
    if (prefix && !prefix.endsWith(".")) {
      prefix += ".";
    }
    if (ns.isBlobSchema()) {
      if (typeof value === "string" || value instanceof Uint8Array) {
        this.writeKey(prefix);
        this.writeValue((this.serdeContext?.base64Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__/* .toBase64 */ .nk)(value));
      }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(String(value));
      } else if (ns.isIdempotencyToken()) {
        this.writeKey(prefix);
        this.writeValue((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__/* .generateIdempotencyToken */ .ec)());
      }
    } else if (ns.isBigIntegerSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(String(value));
      }
    } else if (ns.isBigDecimalSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(value instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__/* .NumericValue */ .Dv ? value.string : String(value));
      }
    } else if (ns.isTimestampSchema()) {
      if (value instanceof Date) {
        this.writeKey(prefix);
        const format = (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .determineTimestampFormat */ .Vm)(ns, this.settings);
        switch (format) {
          case 5:
            this.writeValue(value.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_5__/* .dateToUtcString */ .JV)(value));
            break;
          case 7:
            this.writeValue(String(value.getTime() / 1e3));
            break;
        }
      }
    } else if (ns.isDocumentSchema()) {
      if (Array.isArray(value)) {
        this.write(64 | 15, value, prefix);
      } else if (value instanceof Date) {
        this.write(4, value, prefix);
      } else if (value instanceof Uint8Array) {
        this.write(21, value, prefix);
      } else if (value && typeof value === "object") {
        this.write(128 | 15, value, prefix);
      } else {
        this.writeKey(prefix);
        this.writeValue(String(value));
      }
    } else if (ns.isListSchema()) {
      if (Array.isArray(value)) {
        if (value.length === 0) {
          if (this.settings.serializeEmptyLists) {
            this.writeKey(prefix);
            this.writeValue("");
          }
        } else {
          const member = ns.getValueSchema();
          const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
          let i = 1;
          for (const item of value) {
            if (item == null) {
              continue;
            }
            const traits = member.getMergedTraits();
            const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
            const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
            this.write(member, item, key);
            ++i;
          }
        }
      }
    } else if (ns.isMapSchema()) {
      if (value && typeof value === "object") {
        const keySchema = ns.getKeySchema();
        const memberSchema = ns.getValueSchema();
        const flat = ns.getMergedTraits().xmlFlattened;
        let i = 1;
        for (const k in value) {
          const v = value[k];
          if (v == null) {
            continue;
          }
          const keyTraits = keySchema.getMergedTraits();
          const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
          const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
          const valTraits = memberSchema.getMergedTraits();
          const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
          const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
          this.write(keySchema, k, key);
          this.write(memberSchema, v, valueKey);
          ++i;
        }
      }
    } else if (ns.isStructSchema()) {
      if (value && typeof value === "object") {
        let didWriteMember = false;
        for (const [memberName, member] of ns.structIterator()) {
          if (value[memberName] == null && !member.isIdempotencyToken()) {
            continue;
          }
          const traits = member.getMergedTraits();
          const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
          const key = `${prefix}${suffix}`;
          this.write(member, value[memberName], key);
          didWriteMember = true;
        }
        if (!didWriteMember && ns.isUnionSchema()) {
          const { $unknown } = value;
          if (Array.isArray($unknown)) {
            const [k, v] = $unknown;
            const key = `${prefix}${k}`;
            this.write(15, v, key);
          }
        }
      }
    } else if (ns.isUnitSchema()) {
    } else {
      throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
    }
  }
  flush() {
    if (this.buffer === void 0) {
      throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    }
    const str = this.buffer;
    delete this.buffer;
    return str;
  }
  getKey(memberName, xmlName, ec2QueryName, keySource) {
    const { ec2, capitalizeKeys } = this.settings;
    if (ec2 && ec2QueryName) {
      return ec2QueryName;
    }
    const key = xmlName ?? memberName;
    if (capitalizeKeys && keySource === "struct") {
      return key[0].toUpperCase() + key.slice(1);
    }
    return key;
  }
  writeKey(key) {
    if (key.endsWith(".")) {
      key = key.slice(0, key.length - 1);
    }
    this.buffer += `&${(0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedEncodeURIComponent */ .$6)(key)}=`;
  }
  writeValue(value) {
    this.buffer += (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedEncodeURIComponent */ .$6)(value);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .RpcProtocol */ .Mp {
  options;
  serializer;
  deserializer;
  mixin = new ProtocolLib();
  constructor(options) {
    super({
      defaultNamespace: options.defaultNamespace,
      errorTypeRegistries: options.errorTypeRegistries
    });
    this.options = options;
    const settings = {
      timestampFormat: {
        useTrait: true,
        default: 5
      },
      httpBindings: false,
      xmlNamespace: options.xmlNamespace,
      serviceNamespace: options.defaultNamespace,
      serializeEmptyLists: true
    };
    this.serializer = new QueryShapeSerializer(settings);
    this.deserializer = new XmlShapeDeserializer(settings);
  }
  getShapeId() {
    return "aws.protocols#awsQuery";
  }
  setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
  }
  getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
      request.path += "/";
    }
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if ((0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) {
      request.body = "";
    }
    const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) {
      request.body = request.body.slice(-1);
    }
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    const dataObject = {};
    if (response.statusCode >= 300) {
      const bytes2 = await (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .Px)(response.body, context);
      if (bytes2.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes2));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
      const value = response.headers[header];
      delete response.headers[header];
      response.headers[header.toLowerCase()] = value;
    }
    const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
    const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
    const bytes = await (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .Px)(response.body, context);
    if (bytes.byteLength > 0) {
      Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  useNestedResult() {
    return true;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const errorData = this.loadQueryError(dataObject) ?? {};
    const message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message;
    errorData.Error = {
      Type: errorData.Type,
      Code: errorData.Code,
      Message: message
    };
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(errorSchema);
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {
      Type: errorData.Error.Type,
      Code: errorData.Error.Code,
      Error: errorData.Error
    };
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().xmlName ?? name;
      const value = errorData[target] ?? dataObject[target];
      output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  loadQueryErrorCode(output, data) {
    const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (code !== void 0) {
      return code;
    }
    if (output.statusCode == 404) {
      return "NotFound";
    }
  }
  loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
  }
  loadQueryErrorMessage(data) {
    const errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
  }
  getDefaultContentType() {
    return "application/x-www-form-urlencoded";
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .RpcProtocol */ .Mp {
  serializer;
  deserializer;
  serviceTarget;
  codec;
  mixin;
  awsQueryCompatible;
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCodec2 */ .pl({
      timestampFormat: {
        useTrait: true,
        default: 7
      },
      jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
      request.path += "/";
    }
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) {
      request.headers["x-amzn-query-mode"] = "true";
    }
    if ((0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) {
      request.body = "{}";
    }
    return request;
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const { awsQueryCompatible } = this;
    if (awsQueryCompatible) {
      this.mixin.setQueryCompatError(dataObject, response);
    }
    const errorIdentifier = (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_3__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_6__/* .NormalizedSchema */ .l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
      if (dataObject[name] != null) {
        output[name] = errorDeserializer.readObject(member, dataObject[name]);
      }
    }
    if (awsQueryCompatible) {
      this.mixin.queryCompatOutput(dataObject, output);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries,
      serviceTarget,
      awsQueryCompatible,
      jsonCodec
    });
  }
  getShapeId() {
    return "aws.protocols#awsJson1_1";
  }
  getJsonRpcVersion() {
    return "1.1";
  }
  getDefaultContentType() {
    return "application/x-amz-json-1.1";
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends AwsQueryProtocol {
  options;
  constructor(options) {
    super(options);
    this.options = options;
    const ec2Settings = {
      capitalizeKeys: true,
      flattenLists: true,
      serializeEmptyLists: false,
      ec2: true
    };
    Object.assign(this.serializer.settings, ec2Settings);
  }
  getShapeId() {
    return "aws.protocols#ec2Query";
  }
  useNestedResult() {
    return false;
  }
};




/***/ }),

/***/ 9930:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasOwn),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Ip: () => (/* binding */ IniSectionType),
/* harmony export */   Kd: () => (/* binding */ HttpRequest),
/* harmony export */   LA: () => (/* binding */ deref),
/* harmony export */   OF: () => (/* binding */ TypeRegistry),
/* harmony export */   Ue: () => (/* binding */ EndpointURLScheme),
/* harmony export */   Vf: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   X8: () => (/* binding */ isValidHostLabel),
/* harmony export */   a0: () => (/* binding */ toEndpointV1),
/* harmony export */   cS: () => (/* binding */ HttpResponse),
/* harmony export */   cX: () => (/* binding */ translateTraits),
/* harmony export */   dB: () => (/* binding */ AlgorithmId),
/* harmony export */   l1: () => (/* binding */ NormalizedSchema),
/* harmony export */   oJ: () => (/* binding */ isValidHostname),
/* harmony export */   te: () => (/* binding */ normalizeProvider),
/* harmony export */   ug: () => (/* binding */ getSmithyContext),
/* harmony export */   wq: () => (/* binding */ getSchemaSerdePlugin)
/* harmony export */ });
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId2) {
  AlgorithmId2["MD5"] = "md5";
  AlgorithmId2["CRC32"] = "crc32";
  AlgorithmId2["CRC32C"] = "crc32c";
  AlgorithmId2["SHA1"] = "sha1";
  AlgorithmId2["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY = "__smithy_context";

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme2) {
  EndpointURLScheme2["HTTP"] = "http";
  EndpointURLScheme2["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType2) {
  IniSectionType2["PROFILE"] = "profile";
  IniSectionType2["SSO_SESSION"] = "sso-session";
  IniSectionType2["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = (input) => {
  if (typeof input === "function") {
    return input;
  }
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  querystring = querystring.replace(/^\?/, "");
  if (querystring) {
    for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) {
        value = decodeURIComponent(value);
      }
      if (!(key in query)) {
        query[key] = value;
      } else if (Array.isArray(query[key])) {
        query[key].push(value);
      } else {
        query[key] = [query[key], value];
      }
    }
  }
  return query;
}

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl = (url) => {
  if (typeof url === "string") {
    return parseUrl(new URL(url));
  }
  const { hostname, pathname, port, protocol, search } = url;
  let query;
  if (search) {
    query = parseQueryString(search);
  }
  return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
  };
};

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class _HttpRequest {
  method;
  protocol;
  hostname;
  port;
  path;
  query;
  headers;
  username;
  password;
  fragment;
  body;
  constructor(options) {
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
  }
  static clone(request) {
    const cloned = new _HttpRequest({
      ...request,
      headers: { ...request.headers }
    });
    if (cloned.query) {
      cloned.query = cloneQuery(cloned.query);
    }
    return cloned;
  }
  static isInstance(request) {
    if (!request) {
      return false;
    }
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
  }
  clone() {
    return _HttpRequest.clone(this);
  }
};
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
  statusCode;
  reason;
  headers;
  body;
  constructor(options) {
    this.statusCode = options.statusCode;
    this.reason = options.reason;
    this.headers = options.headers || {};
    this.body = options.body;
  }
  static isInstance(response) {
    if (!response) {
      return false;
    }
    const resp = response;
    return typeof resp.statusCode === "number" && typeof resp.headers === "object";
  }
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
var isValidHostLabel = (value, allowSubDomains = false) => {
  if (!allowSubDomains) {
    return VALID_HOST_LABEL_REGEX.test(value);
  }
  const labels = value.split(".");
  for (const label of labels) {
    if (!isValidHostLabel(label)) {
      return false;
    }
  }
  return true;
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
  return hostPattern.test(hostname);
}

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = (endpoint) => {
  if (typeof endpoint === "object") {
    if ("url" in endpoint) {
      const v1Endpoint = parseUrl(endpoint.url);
      if (endpoint.headers) {
        v1Endpoint.headers = {};
        for (const name in endpoint.headers) {
          if (!hasOwn(endpoint.headers, name)) {
            continue;
          }
          v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
        }
      }
      return v1Endpoint;
    }
    return endpoint;
  }
  return parseUrl(endpoint);
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation = (namespace, name, traits, input, output) => ({
  name,
  namespace,
  traits,
  input,
  output
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
  const { response } = await next(args);
  const { operationSchema } = getSmithyContext(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
      ...config,
      ...context
    }, response);
    return {
      response,
      output: parsed
    };
  } catch (error) {
    Object.defineProperty(error, "$response", {
      value: response,
      enumerable: false,
      writable: false,
      configurable: false
    });
    if (!("$metadata" in error)) {
      const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
      try {
        error.message += "\n  " + hint;
      } catch (ignored) {
        if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
          console.warn(hint);
        } else {
          context.logger?.warn?.(hint);
        }
      }
      if (typeof error.$responseBodyText !== "undefined") {
        if (error.$response) {
          error.$response.body = error.$responseBodyText;
        }
      }
      try {
        if (HttpResponse.isInstance(response)) {
          const { headers = {}, statusCode } = response;
          const headerEntries = Object.entries(headers);
          error.$metadata = {
            httpStatusCode: statusCode,
            requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
            extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
            cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
          };
        }
      } catch (ignored) {
      }
    }
    throw error;
  }
};
var findHeader = (pattern, headers) => {
  return (headers.find(([k]) => {
    return k.match(pattern);
  }) || [void 0, void 0])[1];
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
  const { operationSchema } = getSmithyContext(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
  const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
    ...config,
    ...context,
    endpoint
  });
  return next({
    ...args,
    request
  });
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
var deserializerMiddlewareOption = {
  name: "deserializerMiddleware",
  step: "deserialize",
  tags: ["DESERIALIZER"],
  override: true
};
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
      commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
      config.protocol.setSerdeContext(config);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = (schemaRef) => {
  if (typeof schemaRef === "function") {
    return schemaRef();
  }
  return schemaRef;
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
var traitsCache = [];
function translateTraits(indicator) {
  if (typeof indicator === "object") {
    return indicator;
  }
  indicator = indicator | 0;
  if (traitsCache[indicator]) {
    return traitsCache[indicator];
  }
  const traits = {};
  let i = 0;
  for (const trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ]) {
    if ((indicator >> i++ & 1) === 1) {
      traits[trait] = 1;
    }
  }
  return traitsCache[indicator] = traits;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var anno = {
  it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
  ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
};
var simpleSchemaCacheN = [];
var simpleSchemaCacheS = {};
var NormalizedSchema = class _NormalizedSchema {
  ref;
  memberName;
  static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
  symbol = _NormalizedSchema.symbol;
  name;
  schema;
  _isMemberSchema;
  traits;
  memberTraits;
  normalizedTraits;
  constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while (isMemberSchema(_ref)) {
      traitStack.push(_ref[1]);
      _ref = _ref[0];
      schema = deref(_ref);
      this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
      this.memberTraits = {};
      for (let i = traitStack.length - 1; i >= 0; --i) {
        const traitSet = traitStack[i];
        Object.assign(this.memberTraits, translateTraits(traitSet));
      }
    } else {
      this.memberTraits = 0;
    }
    if (schema instanceof _NormalizedSchema) {
      const computedMemberTraits = this.memberTraits;
      Object.assign(this, schema);
      this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
      this.normalizedTraits = void 0;
      this.memberName = memberName ?? schema.memberName;
      return;
    }
    this.schema = deref(schema);
    if (isStaticSchema(this.schema)) {
      this.name = `${this.schema[1]}#${this.schema[2]}`;
      this.traits = this.schema[3];
    } else {
      this.name = this.memberName ?? String(schema);
      this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) {
      throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
  }
  static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && typeof lhs === "object" && lhs !== null) {
      const ns = lhs;
      return ns.symbol === this.symbol;
    }
    return isPrototype;
  }
  static of(ref) {
    const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
    if (typeof ref === "number") {
      if (simpleSchemaCacheN[ref]) {
        return simpleSchemaCacheN[ref];
      }
    } else if (typeof ref === "string") {
      if (simpleSchemaCacheS[ref]) {
        return simpleSchemaCacheS[ref];
      }
    } else if (keyAble) {
      if (ref[anno.ns]) {
        return ref[anno.ns];
      }
    }
    const sc = deref(ref);
    if (sc instanceof _NormalizedSchema) {
      return sc;
    }
    if (isMemberSchema(sc)) {
      const [ns2, traits] = sc;
      if (ns2 instanceof _NormalizedSchema) {
        Object.assign(ns2.getMergedTraits(), translateTraits(traits));
        return ns2;
      }
      throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new _NormalizedSchema(sc);
    if (keyAble) {
      return ref[anno.ns] = ns;
    }
    if (typeof sc === "string") {
      return simpleSchemaCacheS[sc] = ns;
    }
    if (typeof sc === "number") {
      return simpleSchemaCacheN[sc] = ns;
    }
    return ns;
  }
  getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && sc[0] === 0) {
      return sc[4];
    }
    return sc;
  }
  getName(withNamespace = false) {
    const { name } = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
  }
  getMemberName() {
    return this.memberName;
  }
  isMemberSchema() {
    return this._isMemberSchema;
  }
  isListSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
  }
  isMapSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
  }
  isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
  }
  isUnionSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    return sc[0] === 4;
  }
  isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
  }
  isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" && sc >= 4 && sc <= 7;
  }
  isUnitSchema() {
    return this.getSchema() === "unit";
  }
  isDocumentSchema() {
    return this.getSchema() === 15;
  }
  isStringSchema() {
    return this.getSchema() === 0;
  }
  isBooleanSchema() {
    return this.getSchema() === 2;
  }
  isNumericSchema() {
    return this.getSchema() === 1;
  }
  isBigIntegerSchema() {
    return this.getSchema() === 17;
  }
  isBigDecimalSchema() {
    return this.getSchema() === 19;
  }
  isStreaming() {
    const { streaming } = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
  }
  isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
  }
  getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
      ...this.getOwnTraits(),
      ...this.getMemberTraits()
    });
  }
  getMemberTraits() {
    return translateTraits(this.memberTraits);
  }
  getOwnTraits() {
    return translateTraits(this.traits);
  }
  getKeySchema() {
    const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
    if (!isDoc && !isMap) {
      throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    }
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([memberSchema, 0], "key");
  }
  getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
    const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) {
      return member([memberSchema, 0], isMap ? "value" : "member");
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
  }
  getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
      const i = struct[4].indexOf(memberName);
      const memberSchema = struct[5][i];
      return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
    }
    if (this.isDocumentSchema()) {
      return member([15, 0], memberName);
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
  }
  getMemberSchemas() {
    const buffer = {};
    try {
      for (const [k, v] of this.structIterator()) {
        buffer[k] = v;
      }
    } catch (ignored) {
    }
    return buffer;
  }
  getEventStreamMember() {
    if (this.isStructSchema()) {
      for (const [memberName, memberSchema] of this.structIterator()) {
        if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
          return memberName;
        }
      }
    }
    return "";
  }
  *structIterator() {
    if (this.isUnitSchema()) {
      return;
    }
    if (!this.isStructSchema()) {
      throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    }
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
      yield* it;
      return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
      const k = struct[4][i];
      const v = member([struct[5][i], 0], k);
      yield it[i] = [k, v];
    }
    struct[anno.it] = it;
  }
};
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) {
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: true
    });
  }
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class _TypeRegistry {
  namespace;
  schemas;
  exceptions;
  static registries = /* @__PURE__ */ new Map();
  constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!_TypeRegistry.registries.has(namespace)) {
      _TypeRegistry.registries.set(namespace, this);
    }
  }
  static for(namespace) {
    return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
  }
  copyFrom(other) {
    const { schemas, exceptions } = this;
    for (const [k, v] of other.schemas) {
      if (!schemas.has(k)) {
        schemas.set(k, v);
      }
    }
    for (const [k, v] of other.exceptions) {
      if (!exceptions.has(k)) {
        exceptions.set(k, v);
      }
    }
  }
  register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
      if (!r.schemas.has(qualifiedName)) {
        r.schemas.set(qualifiedName, schema);
      }
    }
  }
  getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
      if (!shapeId.includes("#")) {
        const suffix = "#" + shapeId;
        const candidates = [];
        for (const [shapeId2, schema] of this.schemas.entries()) {
          if (shapeId2.endsWith(suffix)) {
            candidates.push(schema);
          }
        }
        if (candidates.length === 1) {
          return candidates[0];
        }
      }
      throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
  }
  registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) {
      ctor.shapeId = qualifiedName;
    }
    for (const r of [this, _TypeRegistry.for(ns)]) {
      if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
        r.schemas.set(qualifiedName, $error);
        r.exceptions.set($error, ctor);
      }
    }
  }
  getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) {
      return this.exceptions.get($error);
    }
    const registry = _TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
  }
  getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) {
      if (Array.isArray(exceptionKey)) {
        const [, ns, name] = exceptionKey;
        const id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
          return exceptionKey;
        }
      }
    }
    return void 0;
  }
  find(predicate) {
    for (const schema of this.schemas.values()) {
      if (predicate(schema)) {
        return schema;
      }
    }
    return void 0;
  }
  clear() {
    this.schemas.clear();
    this.exceptions.clear();
  }
  normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) {
      return shapeId;
    }
    return this.namespace + "#" + shapeId;
  }
};




/***/ }),

/***/ 827:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   C9: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE),
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   IZ: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   Jh: () => (/* binding */ TokenProviderError),
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   QD: () => (/* binding */ CONFIG_PREFIX_SEPARATOR),
/* harmony export */   Qm: () => (/* binding */ booleanSelector),
/* harmony export */   TD: () => (/* binding */ resolveRegionConfig),
/* harmony export */   YU: () => (/* binding */ parseKnownFiles),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ZY: () => (/* binding */ externalDataInterceptor),
/* harmony export */   cV: () => (/* binding */ SelectorType),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   qw: () => (/* binding */ loadSsoSessionData),
/* harmony export */   vf: () => (/* binding */ getSSOTokenFromFile),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9930);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_4__);


// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class _ProviderError extends Error {
  name = "ProviderError";
  tryNextLink;
  constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if (typeof options === "boolean") {
      logger = void 0;
      tryNextLink = options;
    } else if (options != null && typeof options === "object") {
      logger = options.logger;
      tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, _ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
  }
  static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
  name = "CredentialsProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE = "AWS_PROFILE";
var DEFAULT_PROFILE = "default";
var getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js


var homeDirCache = {};
var getHomeDirCacheKey = () => {
  if (process && process.geteuid) {
    return `${process.geteuid()}`;
  }
  return "DEFAULT";
};
var getHomeDir = () => {
  const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
  if (HOME) {
    return HOME;
  }
  if (USERPROFILE) {
    return USERPROFILE;
  }
  if (HOMEPATH) {
    return `${HOMEDRIVE}${HOMEPATH}`;
  }
  const homeDirCacheKey = getHomeDirCacheKey();
  if (!homeDirCache[homeDirCacheKey]) {
    homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
  }
  return homeDirCache[homeDirCacheKey];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
var getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "config");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR = ".";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData = (data) => Object.entries(data).filter(([key]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  if (indexOfSeparator === -1) {
    return false;
  }
  return Object.values(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  const updatedKey = key.substring(0, indexOfSeparator) === _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip.PROFILE ? key.substring(indexOfSeparator + 1) : key;
  acc[updatedKey] = value;
  return acc;
}, {
  ...data.default && { default: data.default }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js

var ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
var getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "credentials");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
var profileNameBlockList = ["__proto__", "profile __proto__"];
var parseIni = (iniData) => {
  const map = {};
  let currentSection;
  let currentSubSection;
  for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
    if (isSection) {
      currentSection = void 0;
      currentSubSection = void 0;
      const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
      const matches = prefixKeyRegex.exec(sectionName);
      if (matches) {
        const [, prefix, , name] = matches;
        if (Object.values(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip).includes(prefix)) {
          currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
        }
      } else {
        currentSection = sectionName;
      }
      if (profileNameBlockList.includes(sectionName)) {
        throw new Error(`Found invalid profile name "${sectionName}"`);
      }
    } else if (currentSection) {
      const indexOfEqualsSign = trimmedLine.indexOf("=");
      if (![0, -1].includes(indexOfEqualsSign)) {
        const [name, value] = [
          trimmedLine.substring(0, indexOfEqualsSign).trim(),
          trimmedLine.substring(indexOfEqualsSign + 1).trim()
        ];
        if (value === "") {
          currentSubSection = name;
        } else {
          if (currentSubSection && iniLine.trimStart() === iniLine) {
            currentSubSection = void 0;
          }
          map[currentSection] = map[currentSection] || {};
          const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
          map[currentSection][key] = value;
        }
      }
    }
  }
  return map;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js

var filePromises = {};
var fileIntercept = {};
var readFile = (path, options) => {
  if (fileIntercept[path] !== void 0) {
    return fileIntercept[path];
  }
  if (!filePromises[path] || options?.ignoreCache) {
    filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path, "utf8");
  }
  return filePromises[path];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError = () => ({});
var loadSharedConfigFiles = async (init = {}) => {
  const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
  const homeDir = getHomeDir();
  const relativeHomeDirPrefix = "~/";
  let resolvedFilepath = filepath;
  if (filepath.startsWith(relativeHomeDirPrefix)) {
    resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
  }
  let resolvedConfigFilepath = configFilepath;
  if (configFilepath.startsWith(relativeHomeDirPrefix)) {
    resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
  }
  const parsedFiles = await Promise.all([
    readFile(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).then(getConfigData).catch(swallowError),
    readFile(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).catch(swallowError)
  ]);
  return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError2 = () => ({});
var loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles = (...files) => {
  const merged = {};
  for (const file of files) {
    for (const [key, values] of Object.entries(file)) {
      if (merged[key] !== void 0) {
        Object.assign(merged[key], values);
      } else {
        merged[key] = values;
      }
    }
  }
  return merged;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles = async (init) => {
  const parsedFiles = await loadSharedConfigFiles(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js


var getSSOTokenFilepath = (id) => {
  const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1");
  const cacheName = hasher.update(id).digest("hex");
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var tokenIntercept = {};
var getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id]) {
    return tokenIntercept[id];
  }
  const ssoTokenFilepath = getSSOTokenFilepath(id);
  const ssoTokenText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = {
  getFileRecord() {
    return fileIntercept;
  },
  interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = (...providers) => async () => {
  if (providers.length === 0) {
    throw new ProviderError("No providers in chain");
  }
  let lastProviderError;
  for (const provider of providers) {
    try {
      const credentials = await provider();
      return credentials;
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = (provider, isExpired, requiresRefresh) => {
  let resolved;
  let pending;
  let hasResult;
  let isConstant = false;
  const coalesceProvider = async () => {
    if (!pending) {
      pending = provider();
    }
    try {
      resolved = await pending;
      hasResult = true;
      isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  if (isExpired === void 0) {
    return async (options) => {
      if (!hasResult || options?.forceRefresh) {
        resolved = await coalesceProvider();
      }
      return resolved;
    };
  }
  return async (options) => {
    if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider();
    }
    if (isConstant) {
      return resolved;
    }
    if (requiresRefresh && !requiresRefresh(resolved)) {
      isConstant = true;
      return resolved;
    }
    if (isExpired(resolved)) {
      await coalesceProvider();
      return resolved;
    }
    return resolved;
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [...constants].join(", ");
  } catch (ignored) {
    return functionString;
  }
}

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv = (envVarSelector, options) => async () => {
  try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) {
      throw new Error();
    }
    return config;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
  const profile = getProfileName(init);
  const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
  const profileFromCredentials = credentialsFile[profile] || {};
  const profileFromConfig = configFile[profile] || {};
  const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
  try {
    const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
    const configValue = configSelector(mergedProfile, cfgFile);
    if (configValue === void 0) {
      throw new Error();
    }
    return configValue;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue = (staticValue) => () => Promise.resolve(staticValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction = (func) => typeof func === "function";
var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
  const { signingName, logger } = configuration;
  const envOptions = { signingName, logger };
  return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions = /* @__PURE__ */ new Set();
var checkRegion = (region, check = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidHostLabel */ .X8) => {
  if (!validRegions.has(region) && !check(region)) {
    if (region === "*") {
      console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
    } else {
      throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
    }
  } else {
    validRegions.add(region);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig = (input) => {
  const { region, useFipsEndpoint } = input;
  if (!region) {
    throw new Error("Region is missing");
  }
  return Object.assign(input, {
    region: async () => {
      const providedRegion = typeof region === "function" ? await region() : region;
      const realRegion = getRealRegion(providedRegion);
      checkRegion(realRegion);
      return realRegion;
    },
    useFipsEndpoint: async () => {
      const providedRegion = typeof region === "string" ? region : await region();
      if (isFipsRegion(providedRegion)) {
        return true;
      }
      return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class _TokenProviderError extends ProviderError {
  name = "TokenProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _TokenProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = (obj, key, type) => {
  if (!(key in obj)) {
    return void 0;
  }
  if (obj[key] === "true") {
    return true;
  }
  if (obj[key] === "false") {
    return false;
  }
  throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType2) {
  SelectorType2["ENV"] = "env";
  SelectorType2["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
var AWS_REGION_ENV = "AWS_REGION";
var AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
var IMDS_REGION_PATH = "/latest/meta-data/placement/region";
var IMDS_TOKEN_PATH = "/latest/api/token";
var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS = 1e3;
var NEG_CACHE_TTL_MS = 6e4;
var negativeCacheUntil = 0;
var getInstanceMetadataRegion = async () => {
  if (process.env[ENV_IMDS_DISABLED]) {
    return void 0;
  }
  if (Date.now() < negativeCacheUntil) {
    return void 0;
  }
  try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
      ...endpoint,
      path: IMDS_TOKEN_PATH,
      method: "PUT",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
      }
    })).toString();
    const region = (await imdsRequest({
      ...endpoint,
      path: IMDS_REGION_PATH,
      method: "GET",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN]: token
      }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
  } catch {
    return cacheNegativeAndReturnUndefined();
  }
};
var cacheNegativeAndReturnUndefined = () => {
  negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
  return void 0;
};
var resolveImdsEndpoint = () => {
  const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
  if (envEndpoint) {
    const url = new URL(envEndpoint);
    return {
      hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
      port: url.port ? Number(url.port) : void 0
    };
  }
  if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
    return { hostname: "fd00:ec2::254" };
  }
  return { hostname: "169.254.169.254" };
};
var imdsRequest = async (options) => {
  const { request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
  return new Promise((resolve, reject) => {
    const req = request({
      hostname: options.hostname,
      port: options.port,
      path: options.path,
      method: options.method,
      headers: options.headers,
      timeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", (err) => {
      reject(err);
      req.destroy();
    });
    req.on("timeout", () => {
      reject(new Error("TimeoutError from instance metadata service"));
      req.destroy();
    });
    req.on("response", (res) => {
      const { statusCode = 400 } = res;
      if (statusCode < 200 || statusCode >= 300) {
        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
        req.destroy();
        return;
      }
      const chunks = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => {
        resolve(Buffer.concat(chunks));
        req.destroy();
      });
    });
    req.end();
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME = "AWS_REGION";
var REGION_INI_NAME = "region";
var NODE_REGION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => env[REGION_ENV_NAME],
  configFileSelector: (profile) => profile[REGION_INI_NAME],
  default: async () => {
    const region = await getInstanceMetadataRegion();
    if (region) {
      return region;
    }
    throw new Error("Region is missing");
  }
};
var NODE_REGION_CONFIG_FILE_OPTIONS = {
  preferredFile: "credentials"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    return env[AWS_DEFAULTS_MODE_ENV];
  },
  configFileSelector: (profile) => {
    return profile[AWS_DEFAULTS_MODE_CONFIG];
  },
  default: "legacy"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
  const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
  switch (mode?.toLowerCase()) {
    case "auto":
      return resolveNodeDefaultsModeAuto(region);
    case "in-region":
    case "cross-region":
    case "mobile":
    case "standard":
    case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
    case void 0:
      return Promise.resolve("legacy");
    default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
  }
});
var resolveNodeDefaultsModeAuto = async (clientRegion) => {
  if (clientRegion) {
    const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) {
      return "standard";
    }
    if (resolvedRegion === inferredRegion) {
      return "in-region";
    } else {
      return "cross-region";
    }
  }
  return "standard";
};
var inferPhysicalRegion = async () => {
  if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
    return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
  }
  return getInstanceMetadataRegion();
};




/***/ }),

/***/ 9171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   cH: () => (/* binding */ decideEndpoint),
/* harmony export */   d5: () => (/* binding */ BinaryDecisionDiagram),
/* harmony export */   kS: () => (/* binding */ EndpointCache),
/* harmony export */   mw: () => (/* binding */ customEndpointFunctions),
/* harmony export */   oX: () => (/* binding */ isIpAddress),
/* harmony export */   rD: () => (/* binding */ getEndpointPlugin),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(827);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9930);



// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
var CONFIG_ENDPOINT_URL = "endpoint_url";
var getEndpointUrlConfig = (serviceId) => ({
  environmentVariableSelector: (env) => {
    const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
    const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
    if (serviceEndpointUrl) {
      return serviceEndpointUrl;
    }
    const endpointUrl = env[ENV_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  configFileSelector: (profile, config) => {
    if (profile.services) {
      const servicesSectionKey = ["services", profile.services].join(_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD);
      if (!config || !config[servicesSectionKey]) {
        throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      }
      const servicesSection = config[servicesSectionKey];
      const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
      const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD)];
      if (endpointUrl2) {
        return endpointUrl2;
      }
    }
    const endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  default: void 0
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
var ignoreConfiguredEndpointUrlsConfigSelectors = {
  environmentVariableSelector: (env) => (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Qm)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.ENV),
  configFileSelector: (profile) => (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig = async (serviceId) => {
  const ignore = await (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)();
  if (ignore) {
    return void 0;
  }
  return (0,_chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)(getEndpointUrlConfig(serviceId ?? ""))();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3 = async (endpointParams) => {
  const bucket = endpointParams?.Bucket || "";
  if (typeof endpointParams.Bucket === "string") {
    endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
  }
  if (isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) {
      throw new Error("Path-style addressing cannot be used with ARN buckets");
    }
  } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
    endpointParams.ForcePathStyle = true;
  }
  if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
  }
  return endpointParams;
};
var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
var DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
var isArnBucketName = (bucketName) => {
  const [arn, partition, service, , , bucket] = bucketName.split(":");
  const isArn = arn === "arn" && bucketName.split(":").length >= 6;
  const isValidArn = Boolean(isArn && partition && service && bucket);
  if (isArn && !isValidArn) {
    throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
  }
  return isValidArn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
  const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
      const clientContextParams = config.clientContextParams;
      const nestedValue = clientContextParams?.[configKey];
      configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else {
      configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    }
    if (typeof configValue === "function") {
      return configValue();
    }
    return configValue;
  };
  if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
      return configValue;
    };
  }
  if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.accountId ?? credentials?.AccountId;
      return configValue;
    };
  }
  if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
    return async () => {
      if (config.isCustomEndpoint === false) {
        return void 0;
      }
      const endpoint = await configProvider();
      if (endpoint && typeof endpoint === "object") {
        if ("url" in endpoint) {
          return endpoint.url.href;
        }
        if ("hostname" in endpoint) {
          const { protocol, hostname, port, path } = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    };
  }
  return configProvider;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      if (clientConfig.serviceConfiguredEndpoint) {
        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
      } else {
        endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
      }
      if (endpointFromConfig) {
        clientConfig.endpoint = () => Promise.resolve((0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .toEndpointV1 */ .a0)(endpointFromConfig));
        clientConfig.isCustomEndpoint = true;
        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
      }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") {
      throw new Error("config.endpointProvider is not set.");
    }
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) {
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
        }
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  const endpointParams = {};
  const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (const [name, instruction] of Object.entries(instructions)) {
    switch (instruction.type) {
      case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;
      case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
        break;
      case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
  }
  if (Object.keys(instructions).length === 0) {
    Object.assign(endpointParams, clientConfig);
  }
  if (String(clientConfig.serviceId).toLowerCase() === "s3") {
    await resolveParamsForS3(endpointParams);
  }
  return endpointParams;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
  if (!context.__smithy_context) {
    context.__smithy_context = { features: {} };
  } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
  }
  context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => {
    return (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        setFeature(context, "ENDPOINT_OVERRIDE", "N");
      }
      const endpoint = await getEndpointFromInstructions2(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, { ...config }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) {
          httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties);
        }
      }
      return next({
        ...args
      });
    };
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
var endpointMiddlewareOptions = {
  step: "serialize",
  tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
  name: "endpointV2Middleware",
  override: true,
  relation: "before",
  toMiddleware: serializerMiddlewareOption.name
};
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true;
    const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    const customEndpointProvider = endpoint != null ? async () => (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .toEndpointV1 */ .a0)(await (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint,
      useDualstackEndpoint: (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(useDualstackEndpoint ?? false),
      useFipsEndpoint: (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(useFipsEndpoint ?? false),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise = void 0;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
      if (input.serviceId && !configuredEndpointPromise) {
        configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
      }
      return configuredEndpointPromise;
    };
    return resolvedConfig;
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
  }
  static from(bdd, root, conditions, results) {
    return new _BinaryDecisionDiagram(bdd, root, conditions, results);
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
  capacity;
  data = /* @__PURE__ */ new Map();
  parameters = [];
  constructor({ size, params }) {
    this.capacity = size ?? 50;
    if (params) {
      this.parameters = params;
    }
  }
  get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) {
      return resolver();
    }
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        const keys = this.data.keys();
        let i = 0;
        while (true) {
          const { value, done } = keys.next();
          this.data.delete(value);
          if (done || ++i > 10) {
            break;
          }
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = "";
    const { parameters } = this;
    if (parameters.length === 0) {
      return false;
    }
    for (const param of parameters) {
      const raw = endpointParams[param];
      const val = raw == null ? "\0" : String(raw);
      if (val.includes("|;")) {
        return false;
      }
      buffer += val + "|;";
    }
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "EndpointError";
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId = "endpoints";

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  if (typeof input !== "object" || input == null) {
    return input;
  }
  if ("ref" in input) {
    return `$${toDebugString(input.ref)}`;
  }
  if ("fn" in input) {
    return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
  }
  return JSON.stringify(input, null, 2);
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = {};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) {
    if (arg != null) {
      return arg;
    }
  }
  return void 0;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList = (path) => {
  const parts = path.split(".");
  const pathList = [];
  for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
      if (part.indexOf("]") !== part.length - 1) {
        throw new EndpointError(`Path: '${path}' does not end with ']'`);
      }
      const arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex))) {
        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      }
      if (squareBracketIndex !== 0) {
        pathList.push(part.slice(0, squareBracketIndex));
      }
      pathList.push(arrayIndex);
    } else {
      pathList.push(part);
    }
  }
  return pathList;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
  if (typeof acc !== "object") {
    throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
  } else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
  }
  return acc[index];
}, value);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet = (value) => value != null;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not = (value) => !value;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS = {
  [_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue.HTTP]: 80,
  [_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue.HTTPS]: 443
};
var parseURL = (value) => {
  const whatwgURL = (() => {
    try {
      if (value instanceof URL) {
        return value;
      }
      if (typeof value === "object" && "hostname" in value) {
        const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
        const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
        url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
        return url;
      }
      return new URL(value);
    } catch (ignored) {
      return null;
    }
  })();
  if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
  }
  const urlString = whatwgURL.href;
  const { host, hostname, pathname, protocol, search } = whatwgURL;
  if (search) {
    return null;
  }
  const scheme = protocol.slice(0, -1);
  if (!Object.values(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue).includes(scheme)) {
    return null;
  }
  const isIp = isIpAddress(hostname);
  const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
  const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
  return {
    scheme,
    authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp
  };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) {
    return [value];
  }
  if (value === "") {
    return [""];
  }
  const parts = value.split(delimiter);
  if (limit === 0) {
    return parts;
  }
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring = (input, start, stop, reverse) => {
  if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
    return null;
  }
  if (!reverse) {
    return input.substring(start, stop);
  }
  return input.substring(input.length - stop, input.length - start);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions = {
  booleanEquals,
  coalesce,
  getAttr,
  isSet,
  isValidHostLabel: _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostLabel */ .X8,
  ite,
  not,
  parseURL,
  split,
  stringEquals,
  substring,
  uriEncode
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate = (template, options) => {
  const evaluatedTemplateArr = [];
  const { referenceRecord, endpointParams } = options;
  let currentIndex = 0;
  while (currentIndex < template.length) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
      currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
      const [refName, attrName] = parameterName.split("#");
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else {
      evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    }
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join("");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue = ({ ref }, options) => {
  return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression = (obj, keyName, options) => {
  if (typeof obj === "string") {
    return evaluateTemplate(obj, options);
  } else if (obj["fn"]) {
    return group.callFunction(obj, options);
  } else if (obj["ref"]) {
    return getReferenceValue(obj, options);
  }
  throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
var callFunction = ({ fn, argv }, options) => {
  const evaluatedArgs = Array(argv.length);
  for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if (typeof arg === "boolean" || typeof arg === "number") {
      evaluatedArgs[i] = arg;
    } else {
      evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
    }
  }
  const namespaceSeparatorIndex = fn.indexOf(".");
  if (namespaceSeparatorIndex !== -1) {
    const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction === "function") {
      return customFunction(...evaluatedArgs);
    }
  }
  const callable = endpointFunctions[fn];
  if (typeof callable === "function") {
    return callable(...evaluatedArgs);
  }
  throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
var group = {
  evaluateExpression,
  callFunction
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition = (condition, options) => {
  const { assign } = condition;
  if (assign && assign in options.referenceRecord) {
    throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  }
  const value = callFunction(condition, options);
  options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
  const result = value === "" ? true : !!value;
  if (assign != null) {
    return { result, toAssign: { name: assign, value } };
  }
  return { result };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
  acc[headerKey] = headerVal.map((headerValEntry) => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if (typeof processedExpr !== "string") {
      throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    }
    return processedExpr;
  });
  return acc;
}, {});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
  acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
  return acc;
}, {});
var getEndpointProperty = (property, options) => {
  if (Array.isArray(property)) {
    return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
  }
  switch (typeof property) {
    case "string":
      return evaluateTemplate(property, options);
    case "object":
      if (property === null) {
        throw new EndpointError(`Unexpected endpoint property: ${property}`);
      }
      return group2.getEndpointProperties(property, options);
    case "boolean":
      return property;
    default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
  }
};
var group2 = {
  getEndpointProperty,
  getEndpointProperties
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl = (endpointUrl, options) => {
  const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
  if (typeof expression === "string") {
    try {
      return new URL(expression);
    } catch (error) {
      console.error(`Failed to construct URL with ${expression}`, error);
      throw error;
    }
  }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT = 1e8;
var decideEndpoint = (bdd, options) => {
  const { nodes, root, results, conditions } = bdd;
  let ref = root;
  const referenceRecord = {};
  const closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
  };
  while (ref !== 1 && ref !== -1 && ref < RESULT) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({ fn, assign, argv }, closure);
    if (evaluation.toAssign) {
      const { name, value } = evaluation.toAssign;
      referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
  }
  if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
      const [, errorExpression] = result;
      throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
      url: getEndpointUrl(url, closure),
      properties: getEndpointProperties(properties, closure),
      headers: getEndpointHeaders(headers ?? {}, closure)
    };
  }
  throw new EndpointError(`No matching endpoint.`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
var endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);




/***/ }),

/***/ 8907:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ LazyJsonString),
/* harmony export */   Dv: () => (/* binding */ NumericValue),
/* harmony export */   EI: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Fo: () => (/* binding */ toUint8Array),
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   Gj: () => (/* binding */ _parseRfc7231DateTime),
/* harmony export */   JV: () => (/* binding */ dateToUtcString),
/* harmony export */   Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   UE: () => (/* binding */ splitEvery),
/* harmony export */   UK: () => (/* binding */ _parseEpochTimestamp),
/* harmony export */   aD: () => (/* binding */ fromHex),
/* harmony export */   ar: () => (/* binding */ fromUtf8),
/* harmony export */   c9: () => (/* binding */ sdkStreamMixin2),
/* harmony export */   eH: () => (/* binding */ _parseRfc3339DateTimeWithOffset),
/* harmony export */   ec: () => (/* binding */ generateIdempotencyToken),
/* harmony export */   kv: () => (/* binding */ streamCollector2),
/* harmony export */   l3: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mw: () => (/* binding */ isArrayBuffer),
/* harmony export */   n8: () => (/* binding */ calculateBodyLength),
/* harmony export */   nj: () => (/* binding */ toHex),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   v4: () => (/* binding */ v4),
/* harmony export */   xE: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
  if (!isArrayBuffer(input)) {
    throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
  }
  return Buffer.from(input, offset, length);
};
var fromString = (input, encoding) => {
  if (typeof input !== "string") {
    throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
  }
  return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = (input) => {
  const buf = fromString(input, "utf8");
  return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = (input) => {
  if (typeof input === "string") {
    return input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  }
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var SHORT_TO_HEX = {};
var HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
  let encodedByte = i.toString(16).toLowerCase();
  if (encodedByte.length === 1) {
    encodedByte = `0${encodedByte}`;
  }
  SHORT_TO_HEX[i] = encodedByte;
  HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) {
    throw new Error("Hex encoded strings must have an even number length");
  }
  const out = new Uint8Array(encoded.length / 2);
  for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) {
      out[i / 2] = HEX_TO_SHORT[encodedByte];
    } else {
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i = 0; i < bytes.byteLength; i++) {
    out += SHORT_TO_HEX[bytes[i]];
  }
  return out;
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
var fromBase64 = (input) => {
  if (input.length * 3 % 4 !== 0) {
    throw new TypeError(`Incorrect padding on base64 string.`);
  }
  if (!BASE64_REGEX.exec(input)) {
    throw new TypeError(`Invalid base64 string.`);
  }
  const buffer = fromString(input, "base64");
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = (_input) => {
  let input;
  if (typeof _input === "string") {
    input = fromUtf8(_input);
  } else {
    input = _input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source === "string") {
        if (encoding === "base64") {
          return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
        }
        return Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      }
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
      return source;
    }
    transformToString(encoding = "utf-8") {
      if (encoding === "base64") {
        return toBase643(this);
      }
      return toUtf83(this);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
var decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues2) {
  if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
    return () => crypto.randomUUID();
  }
  return () => {
    const rnds = new Uint8Array(16);
    getRandomValues2(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var expectNumber = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value === "string") {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
      if (String(parsed) !== String(value)) {
        logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
      }
      return parsed;
    }
  }
  if (typeof value === "number") {
    return value;
  }
  throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
var MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
var expectFloat32 = (value) => {
  const expected = expectNumber(value);
  if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
    if (Math.abs(expected) > MAX_FLOAT) {
      throw new TypeError(`Expected 32-bit float, got ${value}`);
    }
  }
  return expected;
};
var expectLong = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (Number.isInteger(value) && !Number.isNaN(value)) {
    return value;
  }
  throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
var expectShort = (value) => expectSizedInt(value, 16);
var expectByte = (value) => expectSizedInt(value, 8);
var expectSizedInt = (value, size) => {
  const expected = expectLong(value);
  if (expected !== void 0 && castInt(expected, size) !== expected) {
    throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
  }
  return expected;
};
var castInt = (value, size) => {
  switch (size) {
    case 32:
      return Int32Array.of(value)[0];
    case 16:
      return Int16Array.of(value)[0];
    case 8:
      return Int8Array.of(value)[0];
  }
};
var strictParseDouble = (value) => {
  if (typeof value == "string") {
    return expectNumber(parseNumber(value));
  }
  return expectNumber(value);
};
var strictParseFloat32 = (value) => {
  if (typeof value == "string") {
    return expectFloat32(parseNumber(value));
  }
  return expectFloat32(value);
};
var NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
var parseNumber = (value) => {
  const matches = value.match(NUMBER_REGEX);
  if (matches === null || matches[0].length !== value.length) {
    throw new TypeError(`Expected real number, got implicit NaN`);
  }
  return parseFloat(value);
};
var strictParseShort = (value) => {
  if (typeof value === "string") {
    return expectShort(parseNumber(value));
  }
  return expectShort(value);
};
var strictParseByte = (value) => {
  if (typeof value === "string") {
    return expectByte(parseNumber(value));
  }
  return expectByte(value);
};
var stackTraceWarning = (message) => {
  return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
var logger = {
  warn: console.warn
};

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
var DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date2) {
  const year2 = date2.getUTCFullYear();
  const month = date2.getUTCMonth();
  const dayOfWeek = date2.getUTCDay();
  const dayOfMonthInt = date2.getUTCDate();
  const hoursInt = date2.getUTCHours();
  const minutesInt = date2.getUTCMinutes();
  const secondsInt = date2.getUTCSeconds();
  const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
  const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
  const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
  const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
var parseRfc3339DateTime = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  }
  const match = RFC3339.exec(value);
  if (!match) {
    throw new TypeError("Invalid RFC-3339 date-time value");
  }
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
  const year2 = strictParseShort(stripLeadingZeroes(yearStr));
  const month = parseDateValue(monthStr, "month", 1, 12);
  const day = parseDateValue(dayStr, "day", 1, 31);
  return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
var RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
var parseRfc3339DateTimeWithOffset = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  }
  const match = RFC3339_WITH_OFFSET.exec(value);
  if (!match) {
    throw new TypeError("Invalid RFC-3339 date-time value");
  }
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
  const year2 = strictParseShort(stripLeadingZeroes(yearStr));
  const month = parseDateValue(monthStr, "month", 1, 12);
  const day = parseDateValue(dayStr, "day", 1, 31);
  const date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
  if (offsetStr.toUpperCase() != "Z") {
    date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr));
  }
  return date2;
};
var IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
var parseRfc7231DateTime = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-7231 date-times must be expressed as strings");
  }
  let match = IMF_FIXDATE.exec(value);
  if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  match = RFC_850_DATE.exec(value);
  if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
      hours,
      minutes,
      seconds,
      fractionalMilliseconds
    }));
  }
  match = ASC_TIME.exec(value);
  if (match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  throw new TypeError("Invalid RFC-7231 date-time value");
};
var parseEpochTimestamp = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  let valueAsDouble;
  if (typeof value === "number") {
    valueAsDouble = value;
  } else if (typeof value === "string") {
    valueAsDouble = strictParseDouble(value);
  } else if (typeof value === "object" && value.tag === 1) {
    valueAsDouble = value.value;
  } else {
    throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
  }
  if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
    throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
  }
  return new Date(Math.round(valueAsDouble * 1e3));
};
var buildDate = (year2, month, day, time2) => {
  const adjustedMonth = month - 1;
  validateDayOfMonth(year2, adjustedMonth, day);
  return new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
};
var parseTwoDigitYear = (value) => {
  const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
  const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
  if (valueInThisCentury < thisYear) {
    return valueInThisCentury + 100;
  }
  return valueInThisCentury;
};
var FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
var adjustRfc850Year = (input) => {
  if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) {
    return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
  }
  return input;
};
var parseMonthByShortName = (value) => {
  const monthIdx = MONTHS.indexOf(value);
  if (monthIdx < 0) {
    throw new TypeError(`Invalid month: ${value}`);
  }
  return monthIdx + 1;
};
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var validateDayOfMonth = (year2, month, day) => {
  let maxDays = DAYS_IN_MONTH[month];
  if (month === 1 && isLeapYear(year2)) {
    maxDays = 29;
  }
  if (day > maxDays) {
    throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
  }
};
var isLeapYear = (year2) => {
  return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
};
var parseDateValue = (value, type, lower, upper) => {
  const dateVal = strictParseByte(stripLeadingZeroes(value));
  if (dateVal < lower || dateVal > upper) {
    throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
  }
  return dateVal;
};
var parseMilliseconds = (value) => {
  if (value === null || value === void 0) {
    return 0;
  }
  return strictParseFloat32("0." + value) * 1e3;
};
var parseOffsetToMilliseconds = (value) => {
  const directionStr = value[0];
  let direction = 1;
  if (directionStr == "+") {
    direction = 1;
  } else if (directionStr == "-") {
    direction = -1;
  } else {
    throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
  }
  const hour = Number(value.substring(1, 3));
  const minute = Number(value.substring(4, 6));
  return direction * (hour * 60 + minute) * 60 * 1e3;
};
var stripLeadingZeroes = (value) => {
  let idx = 0;
  while (idx < value.length - 1 && value.charAt(idx) === "0") {
    idx++;
  }
  if (idx === 0) {
    return value;
  }
  return value.slice(idx);
};

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString = function LazyJsonString2(val) {
  const str = Object.assign(new String(val), {
    deserializeJSON() {
      return JSON.parse(String(val));
    },
    toString() {
      return String(val);
    },
    toJSON() {
      return String(val);
    }
  });
  return str;
};
LazyJsonString.from = (object) => {
  if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
    return object;
  } else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
    return LazyJsonString(String(object));
  }
  return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;

// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
  if (part.includes(",") || part.includes('"')) {
    part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
  }
  return part;
}

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
var ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
var mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
var time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
var date = `(\\d?\\d)`;
var year = `(\\d{4})`;
var RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
var IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
var IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
var RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
var ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var _parseEpochTimestamp = (value) => {
  if (value == null) {
    return void 0;
  }
  let num = NaN;
  if (typeof value === "number") {
    num = value;
  } else if (typeof value === "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) {
      throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    }
    num = Number.parseFloat(value);
  } else if (typeof value === "object" && value.tag === 1) {
    num = value.value;
  }
  if (isNaN(num) || Math.abs(num) === Infinity) {
    throw new TypeError("Epoch timestamps must be valid finite numbers.");
  }
  return new Date(Math.round(num * 1e3));
};
var _parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC3339 timestamps must be strings");
  }
  const matches = RFC3339_WITH_OFFSET2.exec(value);
  if (!matches) {
    throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
  }
  const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
  range(monthStr, 1, 12);
  range(dayStr, 1, 31);
  range(hours, 0, 23);
  range(minutes, 0, 59);
  range(seconds, 0, 60);
  const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
  date2.setUTCFullYear(Number(yearStr));
  if (offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
    const scalar = sign === "-" ? 1 : -1;
    date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
  }
  return date2;
};
var _parseRfc7231DateTime = (value) => {
  if (value == null) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC7231 timestamps must be strings.");
  }
  if (IMF_FIXDATE_NATIVE.test(value)) {
    return new Date(value);
  }
  let day;
  let month;
  let year2;
  let hour;
  let minute;
  let second;
  let fraction;
  let matches;
  if (matches = IMF_FIXDATE2.exec(value)) {
    [, day, month, year2, hour, minute, second, fraction] = matches;
  } else if (matches = RFC_850_DATE2.exec(value)) {
    [, day, month, year2, hour, minute, second, fraction] = matches;
    year2 = (Number(year2) + 1900).toString();
  } else if (matches = ASC_TIME2.exec(value)) {
    [, month, day, hour, minute, second, fraction, year2] = matches;
  }
  if (year2 && second) {
    const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    const date2 = new Date(timestamp);
    date2.setUTCFullYear(Number(year2));
    return date2;
  }
  throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) {
    throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) {
    throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  }
  const segments = value.split(delimiter);
  if (numDelimiters === 1) {
    return segments;
  }
  const compoundSegments = [];
  let currentSegment = "";
  for (let i = 0; i < segments.length; i++) {
    if (currentSegment === "") {
      currentSegment = segments[i];
    } else {
      currentSegment += delimiter + segments[i];
    }
    if ((i + 1) % numDelimiters === 0) {
      compoundSegments.push(currentSegment);
      currentSegment = "";
    }
  }
  if (currentSegment !== "") {
    compoundSegments.push(currentSegment);
  }
  return compoundSegments;
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader = (value) => {
  const z = value.length;
  const values = [];
  let withinQuotes = false;
  let escaped = false;
  let anchor = 0;
  for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
      case `"`:
        if (!escaped) {
          withinQuotes = !withinQuotes;
        }
        break;
      case ",":
        if (!withinQuotes) {
          values.push(value.slice(anchor, i));
          anchor = i + 1;
        }
        break;
      default:
    }
    escaped = char === "\\" && !escaped;
  }
  values.push(value.slice(anchor));
  return values.map((v) => {
    v = v.trim();
    const z2 = v.length;
    if (z2 < 2) {
      return v;
    }
    if (v[0] === `"` && v[z2 - 1] === `"`) {
      v = v.slice(1, z2 - 1);
      return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
  });
};

// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class _NumericValue {
  string;
  type;
  constructor(string, type) {
    this.string = string;
    this.type = type;
    if (!format.test(string)) {
      throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
    }
  }
  toString() {
    return this.string;
  }
  static [Symbol.hasInstance](object) {
    if (!object || typeof object !== "object") {
      return false;
    }
    const _nv = object;
    return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js

var calculateBodyLength = (body) => {
  if (!body) {
    return 0;
  }
  if (typeof body === "string") {
    return Buffer.byteLength(body);
  } else if (typeof body.byteLength === "number") {
    return body.byteLength;
  } else if (typeof body.size === "number") {
    return body.size;
  } else if (typeof body.start === "number" && typeof body.end === "number") {
    return body.end + 1 - body.start;
  } else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_1__.ReadStream) {
    if (body.path != null) {
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(body.path).size;
    } else if (typeof body.fd === "number") {
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(body.fd).size;
    }
  }
  throw new Error(`Body Length computation failed for ${body}`);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = (data) => {
  if (data instanceof Uint8Array) {
    return data;
  }
  if (typeof data === "string") {
    return fromUtf8(data);
  }
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  }
  return new Uint8Array(data);
};

// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (const bytes of arrays) {
      length += bytes.byteLength;
    }
  }
  const result = new Uint8Array(length);
  let offset = 0;
  for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
  }
  return result;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
var isBlob = (blob) => {
  return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf82 = (input) => new TextEncoder().encode(input);

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
var alphabetByEncoding = Object.entries(chars).reduce((acc, [i, c]) => {
  acc[c] = Number(i);
  return acc;
}, {});
var alphabetByValue = chars.split("");
var bitsPerLetter = 6;
var bitsPerByte = 8;
var maxLetterValue = 63;

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase642(_input) {
  let input;
  if (typeof _input === "string") {
    input = fromUtf82(_input);
  } else {
    input = _input;
  }
  const isArrayLike = typeof input === "object" && typeof input.length === "number";
  const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
  if (!isArrayLike && !isUint8Array) {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  let str = "";
  for (let i = 0; i < input.length; i += 3) {
    let bits = 0;
    let bitLength = 0;
    for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
      bits |= input[j] << (limit - j - 1) * bitsPerByte;
      bitLength += bitsPerByte;
    }
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k = 1; k <= bitClusterCount; k++) {
      const offset = (bitClusterCount - k) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf82 = (input) => {
  if (typeof input === "string") {
    return input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  }
  return new TextDecoder("utf-8").decode(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
var streamCollector = async (stream) => {
  if (isBlob(stream)) {
    return collectBlob(stream);
  }
  return collectReadableStream(stream);
};
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let length = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      length += value.length;
    }
    if (done) {
      break;
    }
  }
  return concatBytes(chunks, length);
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
var sdkStreamMixin = (stream) => {
  if (!isBlobInstance(stream) && !isReadableStream(stream)) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) {
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    }
    transformed = true;
    return await streamCollector(stream);
  };
  const blobToWebStream = (blob) => {
    if (typeof blob.stream !== "function") {
      throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    }
    return blob.stream();
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      const buf = await transformToByteArray();
      if (encoding === "base64") {
        return toBase642(buf);
      } else if (encoding === "hex") {
        return toHex(buf);
      } else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") {
        return toUtf82(buf);
      } else if (typeof TextDecoder === "function") {
        return new TextDecoder(encoding).decode(buf);
      } else {
        throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
      }
    },
    transformToWebStream: () => {
      if (transformed) {
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      }
      transformed = true;
      if (isBlobInstance(stream)) {
        return blobToWebStream(stream);
      } else if (isReadableStream(stream)) {
        return stream;
      } else {
        throw new Error(`Cannot transform payload to web stream, got ${stream}`);
      }
    }
  });
};
var isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js

var streamCollector2 = (stream) => {
  if (isBlob(stream)) {
    return collectBlob(stream);
  }
  if (isReadableStream(stream)) {
    return collectReadableStream(stream);
  }
  return new Promise((resolve, reject) => {
    const collector = new Collector();
    const nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", (err) => {
      collector.end();
      reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
      const bytes = concatBytes(this.bufferedBytes);
      resolve(bytes);
    });
  });
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
  bufferedBytes = [];
  _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
var sdkStreamMixin2 = (stream) => {
  if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) {
    try {
      return sdkStreamMixin(stream);
    } catch (ignored) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) {
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
    }
    transformed = true;
    return await streamCollector2(stream);
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      const buf = await transformToByteArray();
      if (encoding === void 0 || Buffer.isEncoding(encoding)) {
        return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
      } else {
        const decoder = new TextDecoder(encoding);
        return decoder.decode(buf);
      }
    },
    transformToWebStream: () => {
      if (transformed) {
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
      }
      if (stream.readableFlowing !== null) {
        throw new Error("The stream has been consumed by other callbacks.");
      }
      if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb !== "function") {
        throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
      }
      transformed = true;
      return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(stream);
    }
  });
};

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
};
var _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_0__.getRandomValues;
var v4 = bindV4(_getRandomValues);
var generateIdempotencyToken = v4;




/***/ }),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3650);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(827);



// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY = "AWS_ACCESS_KEY_ID";
var ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
var ENV_SESSION = "AWS_SESSION_TOKEN";
var ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
var ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
var ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
var fromEnv = (init) => async () => {
  init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
  const accessKeyId = process.env[ENV_KEY];
  const secretAccessKey = process.env[ENV_SECRET];
  const sessionToken = process.env[ENV_SESSION];
  const expiry = process.env[ENV_EXPIRATION];
  const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
  const accountId = process.env[ENV_ACCOUNT_ID];
  if (accessKeyId && secretAccessKey) {
    const credentials = {
      accessKeyId,
      secretAccessKey,
      ...sessionToken && { sessionToken },
      ...expiry && { expiration: new Date(expiry) },
      ...credentialScope && { credentialScope },
      ...accountId && { accountId }
    };
    (0,_chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(credentials, "CREDENTIALS_ENV_VARS", "g");
    return credentials;
  }
  throw new _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.", { logger: init?.logger });
};




/***/ }),

/***/ 8818:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   qs: () => (/* binding */ __callDispose),
/* harmony export */   r1: () => (/* binding */ __using)
/* harmony export */ });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};




/***/ }),

/***/ 9410:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SignatureV4),
/* harmony export */   d: () => (/* binding */ signatureV4aContainer)
/* harmony export */ });
/* harmony import */ var _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92);
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9930);




// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
  format(headers) {
    const chunks = [];
    for (const headerName in headers) {
      if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName)) {
        continue;
      }
      const bytes = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .fromUtf8 */ .ar)(headerName);
      chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) {
      out.set(chunk, position);
      position += chunk.byteLength;
    }
    return out;
  }
  formatHeaderValue(header) {
    switch (header.type) {
      case "boolean":
        return Uint8Array.from([header.value ? 0 : 1]);
      case "byte":
        return Uint8Array.from([2, header.value]);
      case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        shortView.setUint8(0, 3);
        shortView.setInt16(1, header.value, false);
        return new Uint8Array(shortView.buffer);
      case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        intView.setUint8(0, 4);
        intView.setInt32(1, header.value, false);
        return new Uint8Array(intView.buffer);
      case "long":
        const longBytes = new Uint8Array(9);
        longBytes[0] = 5;
        longBytes.set(header.value.bytes, 1);
        return longBytes;
      case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;
      case "string":
        const utf8Bytes = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .fromUtf8 */ .ar)(header.value);
        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7);
        strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        strBytes.set(utf8Bytes, 3);
        return strBytes;
      case "timestamp":
        const tsBytes = new Uint8Array(9);
        tsBytes[0] = 8;
        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
        return tsBytes;
      case "uuid":
        if (!UUID_PATTERN.test(header.value)) {
          throw new Error(`Invalid UUID received: ${header.value}`);
        }
        const uuidBytes = new Uint8Array(17);
        uuidBytes[0] = 9;
        uuidBytes.set((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .fromHex */ .aD)(header.value.replace(/-/g, "")), 1);
        return uuidBytes;
    }
  }
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2) {
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class _Int64 {
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
    if (bytes.byteLength !== 8) {
      throw new Error("Int64 buffers must be exactly 8 bytes");
    }
  }
  static fromNumber(number) {
    if (number > 9223372036854776e3 || number < -9223372036854776e3) {
      throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    }
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
      bytes[i] = remaining;
    }
    if (number < 0) {
      negate(bytes);
    }
    return new _Int64(bytes);
  }
  valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = bytes[0] & 128;
    if (negative) {
      negate(bytes);
    }
    return parseInt((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
    return String(this.valueOf());
  }
};
function negate(bytes) {
  for (let i = 0; i < 8; i++) {
    bytes[i] ^= 255;
  }
  for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) {
      break;
    }
  }
}

// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
var AUTH_HEADER = "authorization";
var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
var DATE_HEADER = "date";
var GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
var SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
var SHA256_HEADER = "x-amz-content-sha256";
var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
var ALWAYS_UNSIGNABLE_HEADERS = {
  authorization: true,
  "cache-control": true,
  connection: true,
  expect: true,
  from: true,
  "keep-alive": true,
  "max-forwards": true,
  pragma: true,
  referer: true,
  te: true,
  trailer: true,
  "transfer-encoding": true,
  upgrade: true,
  "user-agent": true,
  "x-amzn-trace-id": true
};
var PROXY_HEADER_PATTERN = /^proxy-/;
var SEC_HEADER_PATTERN = /^sec-/;
var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
var MAX_CACHE_SIZE = 50;
var KEY_TYPE_IDENTIFIER = "aws4_request";
var MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery = ({ query = {} }) => {
  const keys = [];
  const serialized = {};
  for (const key in query) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(query, key)) {
      continue;
    }
    if (key.toLowerCase() === SIGNATURE_HEADER) {
      continue;
    }
    const encodedKey = (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUri */ .o$)(key);
    keys.push(encodedKey);
    const value = query[key];
    if (typeof value === "string") {
      serialized[encodedKey] = `${encodedKey}=${(0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUri */ .o$)(value)}`;
    } else if (Array.isArray(value)) {
      serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUri */ .o$)(value2)}`]), []).sort().join("&");
    }
  }
  return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
};

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
var toDate = (time) => {
  if (typeof time === "number") {
    return new Date(time * 1e3);
  }
  if (typeof time === "string") {
    if (Number(time)) {
      return new Date(Number(time) * 1e3);
    }
    return new Date(time);
  }
  return time;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
    this.regionProvider = (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider */ .te)(region);
    this.credentialProvider = (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider */ .te)(credentials);
  }
  createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
  }
  async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256();
    hash.update((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(hashedRequest)}`;
  }
  getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
      const normalizedPathSegments = [];
      for (const pathSegment of path.split("/")) {
        if (pathSegment?.length === 0) {
          continue;
        }
        if (pathSegment === ".") {
          continue;
        }
        if (pathSegment === "..") {
          normalizedPathSegments.pop();
        } else {
          normalizedPathSegments.push(pathSegment);
        }
      }
      const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
      const doubleEncoded = (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUri */ .o$)(normalizedPath);
      return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
  }
  validateResolvedCredentials(credentials) {
    if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
      throw new Error("Resolved credential object is not valid");
    }
  }
  formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return {
      longDate,
      shortDate: longDate.slice(0, 8)
    };
  }
  getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
  }
};

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
var signingKeyCache = {};
var cacheQueue = [];
var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
  const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
  const cacheKey = `${shortDate}:${region}:${service}:${(0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(credsHash)}:${credentials.sessionToken}`;
  if (cacheKey in signingKeyCache) {
    return signingKeyCache[cacheKey];
  }
  cacheQueue.push(cacheKey);
  while (cacheQueue.length > MAX_CACHE_SIZE) {
    delete signingKeyCache[cacheQueue.shift()];
  }
  let key = `AWS4${credentials.secretAccessKey}`;
  for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
    key = await hmac(sha256Constructor, key, signable);
  }
  return signingKeyCache[cacheKey] = key;
};
var hmac = (ctor, secret, data) => {
  const hash = new ctor(secret);
  hash.update((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(data));
  return hash.digest();
};

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
  const canonical = {};
  for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == void 0) {
      continue;
    }
    const canonicalHeaderName = headerName.toLowerCase();
    if ((0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
      if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
        continue;
      }
    }
    if (canonicalHeaderName === "__proto__") {
      (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .TE)(canonical);
    }
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  }
  return canonical;
};

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
var getPayloadHash = async ({ headers, body }, hashConstructor) => {
  for (const headerName in headers) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName)) {
      continue;
    }
    if (headerName.toLowerCase() === SHA256_HEADER) {
      return headers[headerName];
    }
  }
  if (body == void 0) {
    return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  } else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .isArrayBuffer */ .mw)(body)) {
    const hashCtor = new hashConstructor();
    hashCtor.update((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(body));
    return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(await hashCtor.digest());
  }
  return UNSIGNED_PAYLOAD;
};

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
var hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (const headerName in headers) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName)) {
      continue;
    }
    if (soughtHeader === headerName.toLowerCase()) {
      return true;
    }
  }
  return false;
};

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
var moveHeadersToQuery = (request, options = {}) => {
  const { headers, query = {} } = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.clone(request);
  for (const name in headers) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, name)) {
      continue;
    }
    const lname = name.toLowerCase();
    if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
      query[name] = headers[name];
      delete headers[name];
    }
  }
  return {
    ...request,
    headers,
    query
  };
};

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
var prepareRequest = (request) => {
  request = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.clone(request);
  for (const headerName in request.headers) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(request.headers, headerName)) {
      continue;
    }
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
      delete request.headers[headerName];
    }
  }
  return request;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
  headerFormatter = new HeaderFormatter();
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    super({
      applyChecksum,
      credentials,
      region,
      service,
      sha256,
      uriEscapePath
    });
  }
  async presign(originalRequest, options = {}) {
    const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) {
      return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    }
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
    if (credentials.sessionToken) {
      request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    }
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
  }
  async sign(toSign, options) {
    if (typeof toSign === "string") {
      return this.signString(toSign, options);
    } else if (toSign.headers && toSign.payload) {
      return this.signEvent(toSign, options);
    } else if (toSign.message) {
      return this.signMessage(toSign, options);
    } else {
      return this.signRequest(toSign, options);
    }
  }
  async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate, longDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
    const hash = new this.sha256();
    hash.update(headers);
    const hashedHeaders = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(await hash.digest());
    const stringToSign = [
      EVENT_ALGORITHM_IDENTIFIER,
      longDate,
      scope,
      priorSignature,
      hashedHeaders,
      hashedPayload
    ].join("\n");
    return this.signString(stringToSign, {
      signingDate,
      signingRegion: region,
      signingService,
      eventStreamCredentials
    });
  }
  async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
    const promise = this.signEvent({
      headers: this.headerFormatter.format(signableMessage.message.headers),
      payload: signableMessage.message.body
    }, {
      signingDate,
      signingRegion,
      signingService,
      priorSignature: signableMessage.priorSignature,
      eventStreamCredentials
    });
    return promise.then((signature) => {
      return { message: signableMessage.message, signature };
    });
  }
  async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate } = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(stringToSign));
    return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(await hash.digest());
  }
  async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const { longDate, shortDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) {
      request.headers[TOKEN_HEADER] = credentials.sessionToken;
    }
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
      request.headers[SHA256_HEADER] = payloadHash;
    }
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
    return request;
  }
  async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    const hash = new this.sha256(await keyPromise);
    hash.update((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(stringToSign));
    return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_1__/* .toHex */ .nj)(await hash.digest());
  }
  getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
  }
};

// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer = {
  SignatureV4a: null
};




/***/ }),

/***/ 1118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ requestHandlerOptions),
  g: () => (/* binding */ singleConnectionAgent)
});

// EXTERNAL MODULE: ./chunk-OVOQ5B6E.js
var chunk_OVOQ5B6E = __nccwpck_require__(7228);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = require("node:tls");
;// CONCATENATED MODULE: ./chunk-KBGNEF4O.js


// src/aws/request-handler.ts




// src/aws/tunneling-agent.ts


var maxPieces = 14;
var TunnelingAgent = class extends external_node_https_.Agent {
  #tunnelMs;
  #opening = /* @__PURE__ */ new Set();
  /** @param options with the maximum time for a tunnel to open as `timeout`, in milliseconds */
  constructor(options) {
    super(options);
    this.#tunnelMs = options.timeout;
  }
  createConnection(options, callback) {
    let settle = ignore;
    const socket = super.createConnection(options, (error, stream) => {
      settle();
      callback?.(error, stream);
    });
    if (socket === null || socket === void 0 || socket instanceof external_node_tls_namespaceObject.TLSSocket) return socket;
    settle = this.#limit(socket);
    return socket;
  }
  /** Closes also the connections to proxies. */
  destroy() {
    super.destroy();
    for (const socket of this.#opening) socket.destroy();
  }
  #limit(socket) {
    let pieces = 0;
    const onReadable = () => {
      pieces += 1;
      if (pieces > maxPieces)
        socket.destroy(tunnelError("The response of the proxy came in too many pieces"));
    };
    const timer = setTimeout(() => {
      const error = tunnelError("The proxy took too long");
      socket.destroy(Object.assign(error, { proxyTunnelTimeout: this.#tunnelMs }));
    }, this.#tunnelMs);
    const settle = () => {
      clearTimeout(timer);
      this.#opening.delete(socket);
      socket.off("readable", onReadable);
      socket.off("close", settle);
    };
    this.#opening.add(socket);
    socket.once("close", settle);
    socket.once("connect", () => socket.on("readable", onReadable));
    return settle;
  }
};
function tunnelError(message) {
  return Object.assign(new Error(message), { code: "ERR_PROXY_TUNNEL" });
}
function ignore() {
}

// src/aws/request-handler.ts
var tunnelTimeoutMs = 4e3;
function requestHandlerOptions(environment) {
  const proxies = (0,chunk_OVOQ5B6E/* readProxies */.rq)(environment);
  const ca = readCertificates(environment.AWS_CA_BUNDLE);
  const trust = ca === void 0 ? {} : { ca };
  const limits = { connectionTimeout: 5e3, requestTimeout: 15e3, throwOnRequestTimeout: true };
  if (proxies === void 0) return { ...limits, httpAgent: {}, httpsAgent: trust };
  const throughProxy = { proxyEnv: proxies.env, timeout: tunnelTimeoutMs };
  const reuse = { keepAlive: true, maxSockets: 50 };
  return {
    ...limits,
    httpAgent: throughProxy,
    httpsAgent: new TunnelingAgent({ ...throughProxy, ...trust, ...reuse })
  };
}
function singleConnectionAgent(environment) {
  const { httpsAgent } = requestHandlerOptions(environment);
  return httpsAgent instanceof external_node_https_.Agent ? httpsAgent : new external_node_https_.Agent(httpsAgent);
}
function readCertificates(bundle) {
  if (bundle === void 0 || bundle === "") return void 0;
  const trusted = typeof external_node_tls_namespaceObject.getCACertificates === "function" ? (0,external_node_tls_namespaceObject.getCACertificates)("default") : external_node_tls_namespaceObject.rootCertificates;
  return [...trusted, readBundle(bundle)];
}
function readBundle(path) {
  const remedy = "Set it to the path of a PEM file with the certificates of the authorities to trust.";
  let text;
  try {
    text = (0,external_node_fs_.readFileSync)(path, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? String(Reflect.get(cause, "code") ?? cause.message) : String(cause);
    throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", `The file that \`AWS_CA_BUNDLE\` names cannot be read: ${why}.`, {
      remedy,
      cause
    });
  }
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", "The file that `AWS_CA_BUNDLE` names holds no certificate.", {
    remedy
  });
}




/***/ }),

/***/ 5034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Crc32Node),
  T: () => (/* binding */ Sha256Node)
});

// EXTERNAL MODULE: ./chunk-FPTLYRUH.js
var chunk_FPTLYRUH = __nccwpck_require__(8907);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./chunk-MOK2QVVT.js


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var CRC32_TABLE = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
  let c = i;
  for (let j = 0; j < 8; ++j) {
    c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
  }
  CRC32_TABLE[i] = c >>> 0;
}
var ONES = 4294967295;
var Crc32Js = class {
  digestLength = 4;
  checksum = ONES;
  update(data) {
    for (let i = 0; i < data.length; ++i) {
      this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
    }
  }
  digestSync() {
    return (this.checksum ^ ONES) >>> 0;
  }
  async digest() {
    const value = this.digestSync();
    const out = new Uint8Array(4);
    new DataView(out.buffer).setUint32(0, value, false);
    return out;
  }
  reset() {
    this.checksum = ONES;
  }
};

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var zlibCrc32 = typeof external_node_zlib_namespaceObject.crc32 === "function" ? external_node_zlib_namespaceObject.crc32 : void 0;
var Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
function buildNativeClass(nativeCrc32) {
  return class Crc32Node {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      const out = new Uint8Array(4);
      new DataView(out.buffer).setUint32(0, this.digestSync(), false);
      return out;
    }
    reset() {
      this.value = 0;
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK = 64;
var DIGEST_LENGTH = 32;
var MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class _Sha256Js {
  digestLength = DIGEST_LENGTH;
  state = Int32Array.from(INIT);
  w;
  buffer = new Uint8Array(64);
  bufferLength = 0;
  bytesHashed = 0;
  finished = false;
  inner;
  outer;
  constructor(secret) {
    if (secret) {
      const key = _Sha256Js.normalizeKey(secret);
      this.inner = new _Sha256Js();
      this.outer = new _Sha256Js();
      const { inner, outer } = this;
      const pad = new Uint8Array(BLOCK * 2);
      for (let i = 0; i < BLOCK; ++i) {
        pad[i] = 54 ^ key[i];
        pad[i + BLOCK] = 92 ^ key[i];
      }
      inner.update(pad.subarray(0, BLOCK));
      outer.update(pad.subarray(BLOCK));
    }
  }
  update(data) {
    if (this.finished) {
      throw new Error("Attempted to update an already finished HMAC.");
    }
    if (this.inner) {
      this.inner.update(data);
      return;
    }
    const chunk = (0,chunk_FPTLYRUH/* toUint8Array */.Fo)(data);
    let position = 0;
    let { byteLength } = chunk;
    this.bytesHashed += byteLength;
    if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
      throw new Error("Cannot hash more than 2^53 - 1 bits");
    }
    while (byteLength > 0) {
      this.buffer[this.bufferLength++] = chunk[position++];
      byteLength--;
      if (this.bufferLength === BLOCK) {
        this.hashBuffer();
        this.bufferLength = 0;
      }
    }
  }
  async digest() {
    const { inner, outer } = this;
    if (inner && outer) {
      if (this.finished) {
        throw new Error("Attempted to digest an already finished HMAC.");
      }
      this.finished = true;
      const innerDigest = inner.digestSync();
      outer.update(innerDigest);
      return outer.digestSync();
    }
    return this.digestSync();
  }
  reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
  }
  digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
      for (let i = bufferLength; i < BLOCK; ++i) {
        bufferView.setUint8(i, 0);
      }
      this.hashBufferWith(state, buffer);
      bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) {
      bufferView.setUint8(i, 0);
    }
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) {
      out[i * 4] = state[i] >>> 24 & 255;
      out[i * 4 + 1] = state[i] >>> 16 & 255;
      out[i * 4 + 2] = state[i] >>> 8 & 255;
      out[i * 4 + 3] = state[i] >>> 0 & 255;
    }
    return out;
  }
  static normalizeKey(secret) {
    const key = (0,chunk_FPTLYRUH/* toUint8Array */.Fo)(secret);
    if (key.byteLength > BLOCK) {
      const h = new _Sha256Js();
      h.update(key);
      const out = h.digestSync();
      const padded = new Uint8Array(BLOCK);
      padded.set(out);
      return padded;
    }
    if (key.byteLength < BLOCK) {
      const padded = new Uint8Array(BLOCK);
      padded.set(key);
      return padded;
    }
    return key;
  }
  hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
  }
  hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
      if (i < 16) {
        w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
      } else {
        let u = w[i - 2];
        const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
        u = w[i - 15];
        const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
        w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
      }
      const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
      const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
      s7 = s6;
      s6 = s5;
      s5 = s4;
      s4 = s3 + t1 | 0;
      s3 = s2;
      s2 = s1;
      s1 = s0;
      s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
  }
};
var INIT = new Int32Array([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);
var K = new Int32Array([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js

var hasNativeCrypto = (() => {
  try {
    (0,external_node_crypto_.createHash)("sha256");
    return true;
  } catch {
    return false;
  }
})();
var Sha256Node = hasNativeCrypto ? buildNativeClass2() : Sha256Js;
function buildNativeClass2() {
  return class Sha256Node {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret;
      this.isHmac = !!secret;
      this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) {
        throw new Error("Attempted to update an already finished hash.");
      }
      this.hash.update(data);
    }
    async digest() {
      let buf;
      if (this.isHmac) {
        this.finished = true;
        buf = this.hash.digest();
      } else {
        buf = this.hash.copy().digest();
      }
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash();
      this.finished = false;
    }
    createHash() {
      return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
    }
  };
}
function toBuffer(data) {
  if (typeof data === "string") {
    return data;
  }
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  return Buffer.from(data);
}




/***/ }),

/***/ 3650:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L0: () => (/* binding */ DEFAULT_RETRY_MODE),
  h$: () => (/* binding */ DefaultIdentityProviderConfig),
  hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
  qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  mR: () => (/* binding */ NoAuthSigner),
  UF: () => (/* binding */ awsEndpointFunctions),
  pf: () => (/* binding */ createDefaultUserAgentProvider),
  e: () => (/* binding */ doesIdentityRequireRefresh),
  I9: () => (/* binding */ emitWarningIfUnsupportedVersion),
  Rq: () => (/* binding */ getAwsRegionExtensionConfiguration),
  ED: () => (/* binding */ getDefaultSocketTimeout),
  TC: () => (/* binding */ getHostHeaderPlugin),
  wB: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
  lW: () => (/* binding */ getHttpSigningPlugin),
  Y7: () => (/* binding */ getLoggerPlugin),
  n4: () => (/* binding */ getRecursionDetectionPlugin),
  ey: () => (/* binding */ getRetryPlugin),
  sM: () => (/* binding */ getUserAgentPlugin),
  OC: () => (/* binding */ isIdentityExpired),
  K4: () => (/* binding */ memoizeIdentityProvider),
  te: () => (/* binding */ normalizeProvider2),
  $3: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
  OV: () => (/* binding */ resolveHostHeaderConfig),
  $z: () => (/* binding */ resolveRetryConfig),
  Dc: () => (/* binding */ resolveUserAgentConfig),
  gD: () => (/* binding */ setCredentialFeature),
  oQ: () => (/* binding */ stsRegionDefaultResolver)
});

// EXTERNAL MODULE: ./chunk-CXZFWW7V.js
var chunk_CXZFWW7V = __nccwpck_require__(9171);
// EXTERNAL MODULE: ./chunk-TEPREMTC.js
var chunk_TEPREMTC = __nccwpck_require__(3761);
// EXTERNAL MODULE: ./chunk-5JX7B37V.js
var chunk_5JX7B37V = __nccwpck_require__(827);
// EXTERNAL MODULE: ./chunk-FPTLYRUH.js
var chunk_FPTLYRUH = __nccwpck_require__(8907);
// EXTERNAL MODULE: ./chunk-2COTFADL.js
var chunk_2COTFADL = __nccwpck_require__(9930);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
;// CONCATENATED MODULE: ./chunk-OBJTUEN5.js






// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
  if (!credentials.$source) {
    credentials.$source = {};
  }
  credentials.$source[feature] = value;
  return credentials;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
  return input;
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
  if (!chunk_2COTFADL/* HttpRequest */.Kd.isInstance(args.request)) {
    return next(args);
  }
  const { request } = args;
  const { handlerProtocol = "" } = options.requestHandler.metadata || {};
  if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
    delete request.headers["host"];
    request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
  } else if (!request.headers["host"]) {
    let host = request.hostname;
    if (request.port != null) {
      host += `:${request.port}`;
    }
    request.headers["host"] = host;
  }
  return next(args);
};
var hostHeaderMiddlewareOptions = {
  name: "hostHeaderMiddleware",
  step: "build",
  priority: "low",
  tags: ["HOST"],
  override: true
};
var getHostHeaderPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = () => (next, context) => async (args) => {
  try {
    const response = await next(args);
    const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
    const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
    const { $metadata, ...outputWithoutMetadata } = response.output;
    logger?.info?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      output: outputFilterSensitiveLog(outputWithoutMetadata),
      metadata: $metadata
    });
    return response;
  } catch (error) {
    const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
    const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    logger?.error?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      error,
      metadata: error.$metadata
    });
    throw error;
  }
};
var loggerMiddlewareOptions = {
  name: "loggerMiddleware",
  tags: ["LOGGER"],
  step: "initialize",
  override: true
};
var getLoggerPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions = {
  step: "build",
  tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
  name: "recursionDetectionMiddleware",
  override: true,
  priority: "low"
};

// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var PROTECTED_KEYS = {
  REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
  X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
  TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
  TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
  TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
  BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
var NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) {
  globalThis.awslambda = globalThis.awslambda || {};
}
var InvokeStoreBase = class {
  static PROTECTED_KEYS = PROTECTED_KEYS;
  isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
  }
  getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
  }
  getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
  }
  getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
  }
  getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
  }
  getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
  }
  getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
  }
};
var InvokeStoreSingle = class extends InvokeStoreBase {
  currentContext;
  getContext() {
    return this.currentContext;
  }
  hasContext() {
    return this.currentContext !== void 0;
  }
  get(key) {
    return this.currentContext?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) {
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
  }
  run(context, fn) {
    this.currentContext = context;
    return fn();
  }
};
var InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
  als;
  static async create() {
    const instance = new _InvokeStoreMulti();
    const asyncHooks = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage();
    return instance;
  }
  getContext() {
    return this.als.getStore();
  }
  hasContext() {
    return this.als.getStore() !== void 0;
  }
  get(key) {
    return this.als.getStore()?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) {
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    const store = this.als.getStore();
    if (!store) {
      throw new Error("No context available");
    }
    store[key] = value;
  }
  run(context, fn) {
    return this.als.run(context, fn);
  }
};
var InvokeStore;
(function(InvokeStore2) {
  let instance = null;
  async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) {
      instance = (async () => {
        const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
        const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
        if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
          return globalThis.awslambda.InvokeStore;
        } else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
          globalThis.awslambda.InvokeStore = newInstance;
          return newInstance;
        } else {
          return newInstance;
        }
      })();
    }
    return instance;
  }
  InvokeStore2.getInstanceAsync = getInstanceAsync;
  InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
      instance = null;
      if (globalThis.awslambda?.InvokeStore) {
        delete globalThis.awslambda.InvokeStore;
      }
      globalThis.awslambda = { InvokeStore: void 0 };
    }
  } : void 0;
})(InvokeStore || (InvokeStore = {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
var _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
var X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
var TRACEPARENT = "traceparent";
var TRACESTATE = "tracestate";
var BAGGAGE = "baggage";
var recursionDetectionMiddleware = () => (next) => async (args) => {
  const { request } = args;
  if (!chunk_2COTFADL/* HttpRequest */.Kd.isInstance(request)) {
    return next(args);
  }
  let invokeStore;
  {
    const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
      const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
      const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
      invokeStore ??= await InvokeStore.getInstanceAsync();
      const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
      const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
      const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
      if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
        request.headers[X_AMZN_TRACE_ID] = traceId;
      }
    }
  }
  {
    sanitizeTraceHeaders(request.headers);
    const existingTraceparent = request.headers[TRACEPARENT];
    if (!existingTraceparent) {
      const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
      if (traceparent) {
        request.headers[TRACEPARENT] = traceparent;
        const tracestate = invokeStore?.getTracestate?.();
        if (tracestate) {
          request.headers[TRACESTATE] = tracestate;
        }
        const baggage = invokeStore?.getBaggage?.();
        if (baggage) {
          request.headers[BAGGAGE] = baggage;
        }
      }
    }
  }
  return next(args);
};
function sanitizeTraceHeaders(headers) {
  for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
      headers[lower] = headers[header];
      delete headers[header];
    }
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
  if (!authSchemePreference || authSchemePreference.length === 0) {
    return candidateAuthOptions;
  }
  const preferredAuthOptions = [];
  for (const preferredSchemeName of authSchemePreference) {
    for (const candidateAuthOption of candidateAuthOptions) {
      const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
      if (candidateAuthSchemeName === preferredSchemeName) {
        preferredAuthOptions.push(candidateAuthOption);
      }
    }
  }
  for (const candidateAuthOption of candidateAuthOptions) {
    if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
      preferredAuthOptions.push(candidateAuthOption);
    }
  }
  return preferredAuthOptions;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  const map = /* @__PURE__ */ new Map();
  for (const scheme of httpAuthSchemes) {
    map.set(scheme.schemeId, scheme);
  }
  return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
  const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
  const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
  const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
  const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
  const smithyContext = (0,chunk_2COTFADL/* getSmithyContext */.ug)(context);
  const failureReasons = [];
  for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
      continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
    option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
    smithyContext.selectedHttpAuthScheme = {
      httpAuthOption: option,
      identity: await identityProvider(option.identityProperties),
      signer: scheme.signer
    };
    break;
  }
  if (!smithyContext.selectedHttpAuthScheme) {
    throw new Error(failureReasons.join("\n"));
  }
  return next(args);
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
  step: "serialize",
  tags: ["HTTP_AUTH_SCHEME"],
  name: "httpAuthSchemeMiddleware",
  override: true,
  relation: "before",
  toMiddleware: "endpointV2Middleware"
};
var getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
      httpAuthSchemeParametersProvider,
      identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler = (signingProperties) => (error) => {
  throw error;
};
var defaultSuccessHandler = (httpResponse, signingProperties) => {
};
var httpSigningMiddleware = (config) => (next, context) => async (args) => {
  if (!chunk_2COTFADL/* HttpRequest */.Kd.isInstance(args.request)) {
    return next(args);
  }
  const smithyContext = (0,chunk_2COTFADL/* getSmithyContext */.ug)(context);
  const scheme = smithyContext.selectedHttpAuthScheme;
  if (!scheme) {
    throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
  }
  const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
  const output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
  }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
  (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
  return output;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var httpSigningMiddlewareOptions = {
  step: "finalizeRequest",
  tags: ["HTTP_SIGNING"],
  name: "httpSigningMiddleware",
  aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
  override: true,
  relation: "after",
  toMiddleware: "retryMiddleware"
};
var getHttpSigningPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
  authSchemes = /* @__PURE__ */ new Map();
  constructor(config) {
    for (const key in config) {
      if (!(0,chunk_2COTFADL/* hasOwn */.$3)(config, key)) {
        continue;
      }
      const value = config[key];
      if (value !== void 0) {
        this.authSchemes.set(key, value);
      }
    }
  }
  getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
  async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired2(identity) {
  return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
var EXPIRATION_MS = 3e5;
var isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
var doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
var memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
  if (provider === void 0) {
    return void 0;
  }
  const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
  let resolved;
  let pending;
  let hasResult;
  let isConstant = false;
  const coalesceProvider = async (options) => {
    if (!pending) {
      pending = normalizedProvider(options);
    }
    try {
      resolved = await pending;
      hasResult = true;
      isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  if (isExpired === void 0) {
    return async (options) => {
      if (!hasResult || options?.forceRefresh) {
        resolved = await coalesceProvider(options);
      }
      return resolved;
    };
  }
  return async (options) => {
    if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider(options);
    }
    if (isConstant) {
      return resolved;
    }
    if (!requiresRefresh(resolved)) {
      isConstant = true;
      return resolved;
    }
    if (isExpired(resolved)) {
      await coalesceProvider(options);
      return resolved;
    }
    return resolved;
  };
};

// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider2 = (input) => {
  if (typeof input === "function") {
    return input;
  }
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
  if (appId === void 0) {
    return true;
  }
  return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  const normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
  const { customUserAgent } = input;
  return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
    userAgentAppId: async () => {
      const appId = await normalizedAppIdProvider();
      if (!isValidUserAgentAppId(appId)) {
        const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
        if (typeof appId !== "string") {
          logger?.warn("userAgentAppId must be a string or undefined.");
        } else if (appId.length > 50) {
          logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
        }
      }
      return appId;
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var THROTTLING_ERROR_CODES = [
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException"
];
var TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
var TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
var NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
var isRetryableByTrait = (error) => error?.$retryable !== void 0;
var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
var isBrowserNetworkError = (error) => {
  const errorMessages = /* @__PURE__ */ new Set([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource",
    "The Internet connection appears to be offline",
    "Load failed",
    "Network request failed"
  ]);
  const isValid = error && error instanceof TypeError;
  if (!isValid) {
    return false;
  }
  return errorMessages.has(error.message);
};
var isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
var isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
var isServerError = (error) => {
  if (error.$metadata?.httpStatusCode !== void 0) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
      return true;
    }
    return false;
  }
  return false;
};
function isNodeJsHttp2TransientError(error) {
  return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class _DefaultRateLimiter {
  static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = false;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(options) {
    this.beta = options?.beta ?? 0.7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? 0.5;
    this.scaleConstant = options?.scaleConstant ?? 0.4;
    this.smooth = options?.smooth ?? 0.8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
    if (isThrottling) {
      const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
      this.lastMaxRate = rateToUse;
      this.calculateTimeWindow();
      this.lastThrottleTime = this.getCurrentTimeInSeconds();
      calculatedRate = this.cubicThrottle(rateToUse);
      this.enableTokenBucket();
    } else {
      this.calculateTimeWindow();
      calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(amount) {
    if (!this.enabled) {
      return;
    }
    this.refillTokenBucket();
    while (amount > this.availableTokens) {
      const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
      await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay));
      this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
  }
  refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = timestamp;
      return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
  }
  cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
  }
  cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
  }
  enableTokenBucket() {
    this.enabled = true;
  }
  updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
  }
  updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(t * 2) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
      const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
      this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
      this.requestCount = 0;
      this.lastTxRateBucket = timeBucket;
    }
  }
  getPrecise(num) {
    return parseFloat(num.toFixed(8));
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var MAXIMUM_RETRY_DELAY = 20 * 1e3;
var INITIAL_RETRY_TOKENS = 500;
var NO_RETRY_INCREMENT = 1;
var INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
var REQUEST_HEADER = "amz-sdk-request";

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
  static v2026 = true;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return "THROTTLING";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
  x = Retry.delay();
  computeNextBackoffDelay(i) {
    const b = Math.random();
    const r = 2;
    const t_i = b * Math.min(this.x * r ** i, MAXIMUM_RETRY_DELAY);
    return Math.floor(t_i);
  }
  setDelayBase(delay) {
    this.x = delay;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = {
    acquisitionDelay: 0
  };
  constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES2) {
  RETRY_MODES2["STANDARD"] = "standard";
  RETRY_MODES2["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_MAX_ATTEMPTS = 3;
var DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var refusal = {
  incompatible: 1,
  attempts: 2,
  capacity: 3
};
var StandardRetryStrategy = class {
  mode = RETRY_MODES.STANDARD;
  retryBackoffStrategy;
  capacity = INITIAL_RETRY_TOKENS;
  maxAttemptsProvider;
  baseDelay;
  constructor(arg1) {
    if (typeof arg1 === "number") {
      this.maxAttemptsProvider = async () => arg1;
    } else if (typeof arg1 === "function") {
      this.maxAttemptsProvider = arg1;
    } else if (arg1 && typeof arg1 === "object") {
      this.maxAttemptsProvider = async () => arg1.maxAttempts;
      this.baseDelay = arg1.baseDelay;
      this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
  }
  async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
  }
  async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = retryCode === 0;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
      const errorType = errorInfo.errorType;
      this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
      const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
      let retryDelay = delayFromErrorType;
      if (errorInfo.retryAfterHint instanceof Date) {
        retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
      }
      if (!shouldRetry) {
        const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
        if (longPollBackoff > 0) {
          await new Promise((r) => setTimeout(r, longPollBackoff));
        }
      } else {
        const capacityCost = this.getCapacityCost(errorType);
        this.capacity -= capacityCost;
        const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
        await new Promise((r) => setTimeout(r, retryDelay));
        nextToken.$retryLog.acquisitionDelay = retryDelay;
        return nextToken;
      }
    }
    throw new Error("No retry token available");
  }
  recordSuccess(token) {
    this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
  }
  getCapacity() {
    return this.capacity;
  }
  async maxAttempts() {
    return this.maxAttemptsProvider();
  }
  async getMaxAttempts() {
    try {
      return await this.maxAttemptsProvider();
    } catch (ignored) {
      console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
      return DEFAULT_MAX_ATTEMPTS;
    }
  }
  retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
  }
  getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
  }
  isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
  mode = RETRY_MODES.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(maxAttemptsProvider, options) {
    const { rateLimiter } = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
      maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
      ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
  }
  async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
  }
  async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
  }
  recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
var CONFIG_MAX_ATTEMPTS = "max_attempts";
var NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => {
    const value = env2[ENV_MAX_ATTEMPTS];
    if (!value) {
      return void 0;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
      throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
  },
  configFileSelector: (profile) => {
    const value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) {
      return void 0;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
      throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
  },
  default: DEFAULT_MAX_ATTEMPTS
};
var resolveRetryConfig = (input, defaults) => {
  const { retryStrategy, retryMode } = input;
  const { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {};
  const maxAttemptsProvider = (0,chunk_2COTFADL/* normalizeProvider */.te)(input.maxAttempts ?? defaultMaxAttempts);
  let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
  const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    const adaptive = await (0,chunk_2COTFADL/* normalizeProvider */.te)(retryMode)() === RETRY_MODES.ADAPTIVE;
    if (adaptive) {
      return new AdaptiveRetryStrategy(maxAttemptsProvider, {
        maxAttempts,
        baseDelay: defaultBaseDelay
      });
    }
    return new StandardRetryStrategy({
      maxAttempts,
      baseDelay: defaultBaseDelay
    });
  };
  return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
  });
};
var ENV_RETRY_MODE = "AWS_RETRY_MODE";
var CONFIG_RETRY_MODE = "retry_mode";
var NODE_RETRY_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE],
  configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
  default: DEFAULT_RETRY_MODE
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

var isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race = (promise, signal) => {
  if (!signal) {
    return promise;
  }
  let cleanup = () => {
  };
  const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) {
      handler();
    } else if (typeof signal.addEventListener === "function") {
      signal.addEventListener("abort", handler, { once: true });
      cleanup = () => signal.removeEventListener("abort", handler);
    } else {
      signal.onabort = handler;
    }
  });
  return Promise.race([promise, aborted]).finally(cleanup);
};
var createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
var isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
  if (!chunk_2COTFADL/* HttpResponse */.cS.isInstance(response)) {
    return;
  }
  for (const header in response.headers) {
    if (!(0,chunk_2COTFADL/* hasOwn */.$3)(response.headers, header)) {
      continue;
    }
    const h = header.toLowerCase();
    if (h === "retry-after") {
      const retryAfter = response.headers[header];
      let retryAfterSeconds = NaN;
      if (retryAfter.endsWith("GMT")) {
        try {
          const date = (0,chunk_FPTLYRUH/* parseRfc7231DateTime */.xE)(retryAfter);
          retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
        } catch (e) {
          logger?.trace?.("Failed to parse retry-after header");
          logger?.trace?.(e);
        }
      } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
      } else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter);
      } else if (Date.parse(retryAfter) >= Date.now()) {
        retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
      }
      if (isNaN(retryAfterSeconds)) {
        return;
      }
      return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
      const v = response.headers[header];
      const backoffMilliseconds = Number(v);
      if (isNaN(backoffMilliseconds)) {
        logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
        return;
      }
      return new Date(Date.now() + backoffMilliseconds);
    }
  }
}

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError = (error) => {
  if (error instanceof Error) {
    return error;
  }
  if (error instanceof Object) {
    return Object.assign(new Error(), error);
  }
  if (typeof error === "string") {
    return new Error(error);
  }
  return new Error(`AWS SDK error wrapper for ${error}`);
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[chunk_2COTFADL/* SMITHY_CONTEXT_KEY */.Vf]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
      let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
      let lastError = new Error();
      let attempts = 0;
      let totalRetryDelay = 0;
      const { request } = args;
      const isRequest = chunk_2COTFADL/* HttpRequest */.Kd.isInstance(request);
      if (isRequest) {
        request.headers[INVOCATION_ID_HEADER] = (0,chunk_FPTLYRUH.v4)();
      }
      while (true) {
        try {
          if (isRequest) {
            request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          }
          const { response, output } = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return { response, output };
        } catch (e) {
          const retryErrorInfo = getRetryErrorInfo(e, options.logger);
          lastError = asSdkError(e);
          if (isRequest && isStreamingPayload2(request)) {
            (context.logger instanceof chunk_TEPREMTC/* NoOpLogger */.N4 ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
            throw lastError;
          }
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (abortSignal?.aborted && isAbortError(refreshError)) {
              throw refreshError;
            }
            if (!lastError.$metadata) {
              lastError.$metadata = {};
            }
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
          if (delay > 0) {
            await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
          }
        }
      }
    } else {
      retryStrategy = retryStrategy;
      if (retryStrategy?.mode) {
        context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
      }
      return retryStrategy.retry(next, args);
    }
  };
}
var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
var getRetryErrorInfo = (error, logger) => {
  const errorInfo = {
    error,
    errorType: getRetryErrorType(error)
  };
  const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
  if (retryAfterHint) {
    errorInfo.retryAfterHint = retryAfterHint;
  }
  return errorInfo;
};
var getRetryErrorType = (error) => {
  if (isThrottlingError(error)) {
    return "THROTTLING";
  }
  if (isTransientError(error)) {
    return "TRANSIENT";
  }
  if (isServerError(error)) {
    return "SERVER_ERROR";
  }
  return "CLIENT_ERROR";
};
var retryMiddlewareOptions = {
  name: "retryMiddleware",
  tags: ["RETRY"],
  step: "finalizeRequest",
  priority: "high",
  override: true
};
function bindGetRetryPlugin(isStreamingPayload2) {
  const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/retry/index.js
var retryMiddleware = bindRetryMiddleware(isStreamingPayload);
var getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var partitionsInfo = {
  "partitions": [
    {
      "id": "aws",
      "outputs": {
        "dnsSuffix": "amazonaws.com",
        "dualStackDnsSuffix": "api.aws",
        "implicitGlobalRegion": "us-east-1",
        "name": "aws",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      "regions": {
        "af-south-1": {
          "description": "Africa (Cape Town)"
        },
        "ap-east-1": {
          "description": "Asia Pacific (Hong Kong)"
        },
        "ap-east-2": {
          "description": "Asia Pacific (Taipei)"
        },
        "ap-northeast-1": {
          "description": "Asia Pacific (Tokyo)"
        },
        "ap-northeast-2": {
          "description": "Asia Pacific (Seoul)"
        },
        "ap-northeast-3": {
          "description": "Asia Pacific (Osaka)"
        },
        "ap-south-1": {
          "description": "Asia Pacific (Mumbai)"
        },
        "ap-south-2": {
          "description": "Asia Pacific (Hyderabad)"
        },
        "ap-southeast-1": {
          "description": "Asia Pacific (Singapore)"
        },
        "ap-southeast-2": {
          "description": "Asia Pacific (Sydney)"
        },
        "ap-southeast-3": {
          "description": "Asia Pacific (Jakarta)"
        },
        "ap-southeast-4": {
          "description": "Asia Pacific (Melbourne)"
        },
        "ap-southeast-5": {
          "description": "Asia Pacific (Malaysia)"
        },
        "ap-southeast-6": {
          "description": "Asia Pacific (New Zealand)"
        },
        "ap-southeast-7": {
          "description": "Asia Pacific (Thailand)"
        },
        "aws-global": {
          "description": "aws global region"
        },
        "ca-central-1": {
          "description": "Canada (Central)"
        },
        "ca-west-1": {
          "description": "Canada West (Calgary)"
        },
        "eu-central-1": {
          "description": "Europe (Frankfurt)"
        },
        "eu-central-2": {
          "description": "Europe (Zurich)"
        },
        "eu-north-1": {
          "description": "Europe (Stockholm)"
        },
        "eu-south-1": {
          "description": "Europe (Milan)"
        },
        "eu-south-2": {
          "description": "Europe (Spain)"
        },
        "eu-west-1": {
          "description": "Europe (Ireland)"
        },
        "eu-west-2": {
          "description": "Europe (London)"
        },
        "eu-west-3": {
          "description": "Europe (Paris)"
        },
        "il-central-1": {
          "description": "Israel (Tel Aviv)"
        },
        "me-central-1": {
          "description": "Middle East (UAE)"
        },
        "me-south-1": {
          "description": "Middle East (Bahrain)"
        },
        "me-west-1": {
          "description": "Middle East (Saudi Arabia)"
        },
        "mx-central-1": {
          "description": "Mexico (Central)"
        },
        "sa-east-1": {
          "description": "South America (Sao Paulo)"
        },
        "sa-west-1": {
          "description": "South America (Chile)"
        },
        "us-east-1": {
          "description": "US East (N. Virginia)"
        },
        "us-east-2": {
          "description": "US East (Ohio)"
        },
        "us-west-1": {
          "description": "US West (N. California)"
        },
        "us-west-2": {
          "description": "US West (Oregon)"
        }
      }
    },
    {
      "id": "aws-cn",
      "outputs": {
        "dnsSuffix": "amazonaws.com.cn",
        "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
        "implicitGlobalRegion": "cn-northwest-1",
        "name": "aws-cn",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^cn\\-\\w+\\-\\d+$",
      "regions": {
        "aws-cn-global": {
          "description": "aws-cn global region"
        },
        "cn-north-1": {
          "description": "China (Beijing)"
        },
        "cn-northwest-1": {
          "description": "China (Ningxia)"
        }
      }
    },
    {
      "id": "aws-eusc",
      "outputs": {
        "dnsSuffix": "amazonaws.eu",
        "dualStackDnsSuffix": "api.amazonwebservices.eu",
        "implicitGlobalRegion": "eusc-de-east-1",
        "name": "aws-eusc",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
      "regions": {
        "eusc-de-east-1": {
          "description": "AWS European Sovereign Cloud (Germany)"
        }
      }
    },
    {
      "id": "aws-iso",
      "outputs": {
        "dnsSuffix": "c2s.ic.gov",
        "dualStackDnsSuffix": "api.aws.ic.gov",
        "implicitGlobalRegion": "us-iso-east-1",
        "name": "aws-iso",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-global": {
          "description": "aws-iso global region"
        },
        "us-iso-east-1": {
          "description": "US ISO East"
        },
        "us-iso-west-1": {
          "description": "US ISO WEST"
        }
      }
    },
    {
      "id": "aws-iso-b",
      "outputs": {
        "dnsSuffix": "sc2s.sgov.gov",
        "dualStackDnsSuffix": "api.aws.scloud",
        "implicitGlobalRegion": "us-isob-east-1",
        "name": "aws-iso-b",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-b-global": {
          "description": "aws-iso-b global region"
        },
        "us-isob-east-1": {
          "description": "US ISOB East (Ohio)"
        },
        "us-isob-west-1": {
          "description": "US ISOB West"
        }
      }
    },
    {
      "id": "aws-iso-e",
      "outputs": {
        "dnsSuffix": "cloud.adc-e.uk",
        "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
        "implicitGlobalRegion": "eu-isoe-west-1",
        "name": "aws-iso-e",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-e-global": {
          "description": "aws-iso-e global region"
        },
        "eu-isoe-west-1": {
          "description": "EU ISOE West"
        }
      }
    },
    {
      "id": "aws-iso-f",
      "outputs": {
        "dnsSuffix": "csp.hci.ic.gov",
        "dualStackDnsSuffix": "api.aws.hci.ic.gov",
        "implicitGlobalRegion": "us-isof-south-1",
        "name": "aws-iso-f",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-f-global": {
          "description": "aws-iso-f global region"
        },
        "us-isof-east-1": {
          "description": "US ISOF EAST"
        },
        "us-isof-south-1": {
          "description": "US ISOF SOUTH"
        }
      }
    },
    {
      "id": "aws-us-gov",
      "outputs": {
        "dnsSuffix": "amazonaws.com",
        "dualStackDnsSuffix": "api.aws",
        "implicitGlobalRegion": "us-gov-west-1",
        "name": "aws-us-gov",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
      "regions": {
        "aws-us-gov-global": {
          "description": "aws-us-gov global region"
        },
        "us-gov-east-1": {
          "description": "AWS GovCloud (US-East)"
        },
        "us-gov-west-1": {
          "description": "AWS GovCloud (US-West)"
        }
      }
    }
  ],
  "version": "1.1"
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo = partitionsInfo;
var selectedUserAgentPrefix = "";
var partition = (value) => {
  const { partitions } = selectedPartitionsInfo;
  for (const partition2 of partitions) {
    const { regions, outputs } = partition2;
    for (const [region, regionData] of Object.entries(regions)) {
      if (region === value) {
        return {
          ...outputs,
          ...regionData
        };
      }
    }
  }
  for (const partition2 of partitions) {
    const { regionRegex, outputs } = partition2;
    if (new RegExp(regionRegex).test(value)) {
      return {
        ...outputs
      };
    }
  }
  const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
  if (!DEFAULT_PARTITION) {
    throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
  }
  return {
    ...DEFAULT_PARTITION.outputs
  };
};
var getUserAgentPrefix = () => selectedUserAgentPrefix;

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
  if (!context.__aws_sdk_context) {
    context.__aws_sdk_context = {
      features: {}
    };
  } else if (!context.__aws_sdk_context.features) {
    context.__aws_sdk_context.features = {};
  }
  context.__aws_sdk_context.features[feature] = value;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
  const request = args.request;
  if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
    setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
  }
  if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") {
      switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case RETRY_MODES.STANDARD:
          setFeature(context, "RETRY_MODE_STANDARD", "E");
          break;
      }
    }
  }
  if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
      setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    }
    switch (await config.accountIdEndpointMode?.()) {
      case "disabled":
        setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;
      case "preferred":
        setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;
      case "required":
        setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
    }
  }
  const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) {
      setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    }
    for (const [key, value] of Object.entries(credentials.$source ?? {})) {
      setFeature(context, key, value);
    }
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT = "user-agent";
var X_AMZ_USER_AGENT = "x-amz-user-agent";
var SPACE = " ";
var UA_NAME_SEPARATOR = "/";
var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
var UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
var UA_ESCAPE_CHAR = "-";

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
var BYTE_LIMIT = 1024;
function encodeFeatures(features) {
  let buffer = "";
  for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
      if (buffer.length) {
        buffer += "," + val;
      } else {
        buffer += val;
      }
      continue;
    }
    break;
  }
  return buffer;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware = (options) => (next, context) => async (args) => {
  const { request } = args;
  if (!chunk_2COTFADL/* HttpRequest */.Kd.isInstance(request)) {
    return next(args);
  }
  const { headers } = request;
  const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
  const defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
  await checkFeatures(context, options, args);
  const awsContext = context;
  defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
  const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
  const appId = await options.userAgentAppId();
  if (appId) {
    defaultUserAgent2.push(escapeUserAgent([`app`, `${appId}`]));
  }
  const prefix = getUserAgentPrefix();
  const sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE);
  const normalUAValue = [
    ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
    ...customUserAgent
  ].join(SPACE);
  if (options.runtime !== "browser") {
    if (normalUAValue) {
      headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
    }
    headers[USER_AGENT] = sdkUserAgentValue;
  } else {
    headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
  }
  return next({
    ...args,
    request
  });
};
var escapeUserAgent = (userAgentPair) => {
  const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
  const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
  const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
  const prefix = name.substring(0, prefixSeparatorIndex);
  let uaName = name.substring(prefixSeparatorIndex + 1);
  if (prefix === "api") {
    uaName = uaName.toLowerCase();
  }
  return [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
      case 0:
        return item;
      case 1:
        return `${acc}/${item}`;
      default:
        return `${acc}#${item}`;
    }
  }, "");
};
var getUserAgentMiddlewareOptions = {
  name: "getUserAgentMiddleware",
  step: "build",
  priority: "low",
  tags: ["SET_USER_AGENT", "USER_AGENT"],
  override: true
};
var getUserAgentPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state = {
  warningEmitted: false
};
var emitWarningIfUnsupportedVersion = (version) => {
  if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
      state.warningEmitted = true;
      return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
      state.warningEmitted = true;
      process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
var getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
  if (!isDefaultSocketTimeoutEnabled()) {
    return void 0;
  }
  if (typeof requestHandler?.handle === "function") {
    return void 0;
  }
  return timeoutMs;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js



// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

var getRuntimeUserAgentPair = () => {
  const runtimesToCheck = ["deno", "bun", "llrt"];
  for (const runtime of runtimesToCheck) {
    if (external_node_process_namespaceObject.versions[runtime]) {
      return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
    }
  }
  return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability = {
  isCrtAvailable: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable = () => {
  if (crtAvailability.isCrtAvailable) {
    return ["md/crt-avail"];
  }
  return null;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
  const runtimeUserAgentPair = getRuntimeUserAgentPair();
  return async (config) => {
    const sections = [
      ["aws-sdk-js", clientVersion],
      ["ua", "2.1"],
      [`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
      ["lang/js"],
      runtimeUserAgentPair
    ];
    const crtAvailable = isCrtAvailable();
    if (crtAvailable) {
      sections.push(crtAvailable);
    }
    if (serviceId) {
      sections.push([`api/${serviceId}`, clientVersion]);
    }
    if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) {
      sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
    }
    const appId = await config?.userAgentAppId?.();
    const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
    return resolvedUserAgent;
  };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
var UA_APP_ID_INI_NAME = "sdk_ua_app_id";
var UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
var NODE_APP_ID_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
  configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
  default: DEFAULT_UA_APP_ID
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
  if (allowSubDomains) {
    for (const label of value.split(".")) {
      if (!isVirtualHostableS3Bucket(label)) {
        return false;
      }
    }
    return true;
  }
  if (!(0,chunk_2COTFADL/* isValidHostLabel */.X8)(value)) {
    return false;
  }
  if (value.length < 3 || value.length > 63) {
    return false;
  }
  if (value !== value.toLowerCase()) {
    return false;
  }
  if ((0,chunk_CXZFWW7V/* isIpAddress */.oX)(value)) {
    return false;
  }
  return true;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var ARN_DELIMITER = ":";
var RESOURCE_DELIMITER = "/";
var parseArn = (value) => {
  const segments = value.split(ARN_DELIMITER);
  if (segments.length < 6) {
    return null;
  }
  const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
  if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
    return null;
  }
  const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
  return {
    partition: partition2,
    service,
    region,
    accountId,
    resourceId
  };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions = {
  isVirtualHostableS3Bucket,
  parseArn,
  partition
};
chunk_CXZFWW7V/* customEndpointFunctions */.mw.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
  return (0,chunk_5JX7B37V/* loadConfig */.Z9)({
    ...chunk_5JX7B37V/* NODE_REGION_CONFIG_OPTIONS */.GG,
    async default() {
      if (!warning.silence) {
        console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
      }
      return "us-east-1";
    }
  }, { ...chunk_5JX7B37V/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig });
}
var warning = {
  silence: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration = (runtimeConfig) => {
  return {
    setRegion(region) {
      runtimeConfig.region = region;
    },
    region() {
      return runtimeConfig.region;
    }
  };
};
var resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
  return {
    region: awsRegionExtensionConfiguration.region()
  };
};




/***/ }),

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ describeEndpointsStatement),
/* harmony export */   DN: () => (/* binding */ describeInstancesStatement),
/* harmony export */   FN: () => (/* binding */ endpointArn),
/* harmony export */   O0: () => (/* binding */ isClockCorrected),
/* harmony export */   OS: () => (/* binding */ unlimited),
/* harmony export */   UA: () => (/* binding */ EicError),
/* harmony export */   WL: () => (/* binding */ startSessionStatement),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   bB: () => (/* binding */ throughText),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   es: () => (/* binding */ awsError),
/* harmony export */   kZ: () => (/* binding */ thrownText),
/* harmony export */   o: () => (/* binding */ sendSshPublicKeyStatement),
/* harmony export */   o8: () => (/* binding */ getConsoleOutputStatement),
/* harmony export */   od: () => (/* binding */ openTunnelStatement),
/* harmony export */   rB: () => (/* binding */ ConnectionDropped),
/* harmony export */   rq: () => (/* binding */ readProxies),
/* harmony export */   tG: () => (/* binding */ TooManyOpenFiles),
/* harmony export */   ut: () => (/* binding */ shownProxies),
/* harmony export */   x3: () => (/* binding */ StreamLost),
/* harmony export */   xQ: () => (/* binding */ tooManyOpenFiles),
/* harmony export */   xh: () => (/* binding */ proxyFailure)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
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

// src/aws/too-many-open-files.ts
var TooManyOpenFiles = class extends EicError {
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

// src/connect/routes/route.ts
function where(target) {
  const { address, port, instance } = target;
  const through = throughText(target);
  if (address === instance.id) return `${instance.id} port ${port}${through}`;
  return `${address} port ${port}${through} (${instance.id})`;
}
function throughText({ endpoint, bastion }) {
  if (endpoint !== void 0) return ` through ${endpoint.id}`;
  return bastion === void 0 ? "" : ` through bastion ${bastion.instance.id}`;
}
var ConnectionDropped = class extends Error {
  name = "ConnectionDropped";
  /** The error to report if no attempt before the deadline succeeds. Default is one about a server that closes. */
  lasting;
  constructor(message, options = {}) {
    super(message, options);
    this.lasting = options.lasting;
  }
};
var StreamLost = class extends EicError {
};
async function unlimited() {
  return { [Symbol.dispose]() {
  } };
}

// src/instance/policy-statements.ts

function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return "aws";
}
function instanceArn({ id, region, accountId }) {
  return `arn:${partitionOf(region)}:ec2:${region}:${accountId ?? "*"}:instance/${id}`;
}
var describeInstancesStatement = {
  Effect: "Allow",
  Action: "ec2:DescribeInstances",
  Resource: "*"
};
function sendSshPublicKeyStatement(instance, osUser) {
  return {
    Effect: "Allow",
    Action: "ec2-instance-connect:SendSSHPublicKey",
    Resource: instanceArn(instance),
    Condition: { StringEquals: { "ec2:osuser": osUser } }
  };
}
function startSessionStatement(instance) {
  const { region } = instance;
  return {
    Effect: "Allow",
    Action: "ssm:StartSession",
    Resource: [
      instanceArn(instance),
      `arn:${partitionOf(region)}:ssm:${region}::document/AWS-StartSSHSession`
    ]
  };
}
function getConsoleOutputStatement(instance) {
  return { Effect: "Allow", Action: "ec2:GetConsoleOutput", Resource: instanceArn(instance) };
}
var describeEndpointsStatement = {
  Effect: "Allow",
  Action: "ec2:DescribeInstanceConnectEndpoints",
  Resource: "*"
};
function endpointArn(endpointId, { region, accountId }) {
  return `arn:${partitionOf(region)}:ec2:${region}:${accountId ?? "*"}:instance-connect-endpoint/${endpointId}`;
}
function openTunnelStatement(arn, address, port) {
  return {
    Effect: "Allow",
    Action: "ec2-instance-connect:OpenTunnel",
    Resource: arn,
    Condition: {
      NumericEquals: { "ec2-instance-connect:remotePort": String(port) },
      IpAddress: {
        "ec2-instance-connect:privateIpAddress": `${address}/${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 128 : 32}`
      }
    }
  };
}

// src/aws/proxies.ts
function readProxies(environment) {
  const https = readProxy("HTTPS_PROXY", environment);
  const http = readProxy("HTTP_PROXY", environment);
  if (https === void 0 && http === void 0) return void 0;
  return {
    https,
    http,
    env: {
      ...https === void 0 ? {} : { HTTPS_PROXY: https.href },
      ...http === void 0 ? {} : { HTTP_PROXY: http.href },
      NO_PROXY: withHostsBelow(setting("NO_PROXY", environment))
    }
  };
}
function setting(name, environment) {
  return (environment[name.toLowerCase()] || environment[name] || "").trim();
}
function withHostsBelow(noProxy) {
  return noProxy.split(",").flatMap((entry) => {
    const name = entry.trim();
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(name) && /[a-z]/i.test(name) ? [name, `.${name}`] : [name];
  }).join(",");
}
function readProxy(name, environment) {
  const value = setting(name, environment);
  if (value === "") return void 0;
  const text = value.includes("://") ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : void 0;
  if (proxy !== void 0 && /^https?:$/.test(proxy.protocol) && proxy.hostname !== "") return proxy;
  throw new EicError("EIC_INPUT_INVALID", `The environment variable \`${name}\` is not usable.`, {
    remedy: "Set it to the URL of an HTTP proxy, such as http://proxy.example.com:3128."
  });
}
function shownProxies({ https, http }) {
  const all = [https, http].flatMap((proxy) => proxy === void 0 ? [] : shownProxy(proxy));
  return [...new Set(all)].join(" or ");
}
function shownProxy({ protocol, host }) {
  return `${protocol}//${host}`;
}
function proxyFailure(error, proxies) {
  const status = statusOf(error);
  const { https, http } = proxies;
  if (Reflect.get(error, "code") === "ERR_PROXY_TUNNEL" && https !== void 0) {
    const answer = /: (HTTP\/\d.*)$/.exec(error.message)?.[1];
    const isLate = Reflect.get(error, "proxyTunnelTimeout") !== void 0;
    const noAnswer = isLate ? "it did not open a tunnel in time" : "it gave no valid response to CONNECT";
    const refused = answer === void 0 ? noAnswer : `it refused the tunnel: ${answer}`;
    const why = status === 407 ? wrongPassword : refused;
    return { proxy: shownProxy(https), why, transient: status === void 0 || status >= 500 };
  }
  if (status === 407 && http !== void 0) {
    return { proxy: shownProxy(http), why: wrongPassword, transient: false };
  }
  const proxy = [https, http].find((candidate) => candidate !== void 0 && isAbout(error, candidate));
  if (proxy === void 0) return void 0;
  const code = String(Reflect.get(error, "code"));
  return { proxy: shownProxy(proxy), why: `it cannot be reached: ${code}`, transient: code !== "ENOTFOUND" };
}
var wrongPassword = "it requires another user or password (407)";
function statusOf(error) {
  const response = Reflect.get(error, "$response");
  const status = Reflect.get(
    typeof response === "object" && response !== null ? response : error,
    "statusCode"
  );
  return typeof status === "number" ? status : void 0;
}
function isAbout(error, proxy) {
  const [first = error] = error instanceof AggregateError ? error.errors : [];
  if (!(first instanceof Error)) return false;
  switch (Reflect.get(first, "syscall")) {
    case "getaddrinfo":
      return Reflect.get(first, "hostname") === proxy.hostname;
    case "connect":
      return Reflect.get(first, "port") === Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80));
    default:
      return false;
  }
}

// src/aws/error.ts
var AccessDenied = class extends EicError {
  constructor(message, statement, { requestId, cause }) {
    super("EIC_ACCESS_DENIED", message, {
      remedy: "Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny or a boundary.",
      details: JSON.stringify(statement, void 0, 2).split("\n"),
      requestId,
      cause
    });
    this.statement = statement;
  }
  statement;
};
function isSdkError(thrown) {
  return thrown instanceof Error;
}
var denied = /^(UnauthorizedOperation|AccessDenied|AccessDeniedException|AuthException|OptInRequired)$/;
var throttled = /^(RequestLimitExceeded|Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestThrottled|SlowDown)/;
var missingCredentials = /^(CredentialsProviderError|MissingAuthenticationToken(Exception)?)$/;
var refusedCredentials = /^(AuthFailure|ExpiredToken(Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?|InvalidAccessKeyId|TokenRefreshRequired)$/;
var transientNetwork = /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|TimeoutError)$/;
function nameOf(error) {
  return typeof error.code === "string" && transientNetwork.test(error.code) ? error.code : error.name;
}
function statusOf2(error) {
  return error.$metadata?.httpStatusCode ?? error.$response?.statusCode ?? 0;
}
function isClockCorrected(thrown) {
  return isSdkError(thrown) && thrown.$metadata?.clockSkewCorrected === true;
}
function isTransient(thrown) {
  if (!isSdkError(thrown)) return false;
  const name = nameOf(thrown);
  const proxies = readProxies(process.env);
  const atProxy = proxies === void 0 ? void 0 : proxyFailure(thrown, proxies);
  if (atProxy !== void 0) return atProxy.transient;
  return throttled.test(name) || transientNetwork.test(name) || statusOf2(thrown) >= 500 || statusOf2(thrown) === 429;
}
function awsError(thrown, { action, statement }) {
  if (thrown instanceof EicError) return thrown;
  const outOfFiles = tooManyOpenFiles(thrown);
  if (outOfFiles !== void 0) return outOfFiles;
  if (!isSdkError(thrown)) return EicError.from(thrown);
  const name = nameOf(thrown);
  const requestId = thrown.$metadata?.requestId;
  const make = (code, message, remedy) => new EicError(code, message, { remedy, requestId, cause: thrown });
  const proxies = readProxies(process.env);
  const atProxy = proxies === void 0 ? void 0 : proxyFailure(thrown, proxies);
  if (atProxy !== void 0) {
    return make(
      "EIC_AWS_UNAVAILABLE",
      `The proxy ${atProxy.proxy} did not pass on ${action}: ${atProxy.why}.`,
      "Check `HTTPS_PROXY` and `HTTP_PROXY` of the step; list the endpoints that need no proxy in `NO_PROXY`."
    );
  }
  if (missingCredentials.test(name)) {
    return make(
      "EIC_CREDENTIALS_MISSING",
      `There are no AWS credentials to call ${action} with.`,
      "Add a step with `aws-actions/configure-aws-credentials` before this one, and `permissions: id-token: write` to the job."
    );
  }
  if (refusedCredentials.test(name)) {
    return make(
      "EIC_CREDENTIALS_REFUSED",
      `AWS does not accept the credentials: ${name} on ${action}: ${thrown.message}`,
      "Get fresh credentials in this job; if they are fresh, check the Region and the clock of the runner."
    );
  }
  if (denied.test(name)) {
    return new AccessDenied(`AWS denied ${action}: ${thrown.message}`, statement, {
      requestId,
      cause: thrown
    });
  }
  const via = proxies === void 0 ? "" : ` through ${shownProxies(proxies)}`;
  if (throttled.test(name) || statusOf2(thrown) === 429) {
    return make(
      "EIC_THROTTLED",
      `AWS throttled ${action} until \`connect-timeout\` expired (${name}).`,
      "Lower `max-parallel` or raise `connect-timeout`; the limit is shared by everything in the account and Region."
    );
  }
  if (transientNetwork.test(name) || name === "AbortError" || statusOf2(thrown) >= 500 || statusOf2(thrown) === 0) {
    return make(
      "EIC_AWS_UNAVAILABLE",
      `AWS gave no usable response to ${action}: ${name}: ${thrown.message}`,
      isUntrusted(thrown) ? "If a proxy or a private endpoint has its own certificate authority, set `AWS_CA_BUNDLE` to its PEM file." : `Check that the runner reaches the endpoint of the Region${via} (name, proxy, firewall); or try again later.`
    );
  }
  return make(
    "EIC_AWS_REJECTED",
    `AWS rejected ${action}: ${name}: ${thrown.message}`,
    "The message is from AWS: check the input that it names."
  );
}
function isUntrusted(error) {
  return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(String(error.code));
}
function awsErrorName(thrown) {
  return isSdkError(thrown) ? nameOf(thrown) : "";
}




/***/ }),

/***/ 92:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   Go: () => (/* binding */ buildQueryString),
/* harmony export */   Mp: () => (/* binding */ RpcProtocol),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   Vm: () => (/* binding */ determineTimestampFormat),
/* harmony export */   _2: () => (/* binding */ HttpInterceptingShapeSerializer),
/* harmony export */   cJ: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   eS: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   jt: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   k: () => (/* binding */ FromStringShapeDeserializer),
/* harmony export */   o$: () => (/* binding */ escapeUri),
/* harmony export */   pl: () => (/* binding */ JsonCodec2),
/* harmony export */   rh: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   sM: () => (/* binding */ HttpBindingProtocol),
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   zS: () => (/* binding */ HttpInterceptingShapeDeserializer)
/* harmony export */ });
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9930);



// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    const request = args.request;
    if (_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(request)) {
      const { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
        try {
          const length = bodyLengthChecker(body);
          if (length != null) {
            request.headers = {
              ...request.headers,
              [CONTENT_LENGTH_HEADER]: String(length)
            };
          }
        } catch (ignored) {
        }
      }
    }
    return next({
      ...args,
      request
    });
  };
}
var contentLengthMiddlewareOptions = {
  step: "build",
  tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
  name: "contentLengthMiddleware",
  override: true
};
var getContentLengthPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array) {
    return _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
  }
  if (!streamBody) {
    return _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
  }
  const fromContext = context.streamCollector(streamBody);
  return _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};

// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
  if (/^[\w.~-]+$/.test(str)) {
    return str;
  }
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1 {
  static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
  identity = _HttpBindingNormalizedSchema.identity;
  bindings;
  constructor(schema) {
    super(schema);
  }
  static of(schema) {
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    if (ns.identity === _HttpBindingNormalizedSchema.identity) {
      return ns;
    }
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
  }
  getHttpBindingLocation(traits) {
    if (traits.httpPayload) {
      return 36;
    }
    if (traits.httpLabel) {
      return 33;
    }
    if (traits.httpHeader) {
      return 38;
    }
    if (typeof traits.httpPrefixHeaders === "string") {
      return 39;
    }
    if (traits.httpQuery) {
      return 34;
    }
    if (traits.httpQueryParams) {
      return 35;
    }
    if (traits.httpResponseCode) {
      return 37;
    }
    return 32;
  }
  getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
    const slot = location & 7;
    const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
    const category = type & 192;
    const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = (collectionValue?.[1] ?? 0) & 255;
    flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
    return [this, flags, collectionValue];
  }
  getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
  }
  getHttpBindings() {
    const source = this.getSchema();
    return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
  }
};
var buildHttpBindings = (schema) => {
  const bodyMemberNames = [];
  const bodyMemberSchemas = [];
  const requestBodyMemberNames = [];
  const requestBodyMemberSchemas = [];
  const memberBindings = [];
  const byName = {};
  const headers = {};
  const prefixHeaders = [];
  const responseBindings = { headers, prefixHeaders };
  const bindings = {
    request: { memberBindings, byName },
    response: {
      bodyMemberNames,
      bindings: responseBindings
    }
  };
  const { request, response } = bindings;
  for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [name, value, location, wireName];
    if (name === "__proto__") {
      (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(byName);
    }
    byName[name] = binding;
    if (value[1] >> 10 & 1) {
      request.hasIdempotency = true;
    }
    memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0) {
      requestBodyMemberNames.push(name);
      requestBodyMemberSchemas.push(member);
    }
    if ((slot & 4) === 0) {
      bodyMemberNames.push(name);
      bodyMemberSchemas.push(member);
    } else if ((slot & 6) === 4) {
      if (slot & 1) {
        responseBindings.statusCode = binding;
      } else {
        responseBindings.payload = binding;
        const type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      }
    } else if (slot & 1) {
      request.hasPrefixHeaders = true;
      prefixHeaders.push(binding);
    } else {
      if (wireName === "__proto__") {
        (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(headers);
      }
      headers[wireName] = binding;
    }
  }
  if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
    request.contentTypeInstruction = null;
  }
  request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
  response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
  return bindings;
};
var buildPathSegments = (path) => {
  const segments = [];
  let offset = 0;
  for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) {
      segments.push([path.slice(offset, match.index), 0]);
    }
    segments.push([match[1], match[2] ? 2 : 1]);
    offset = match.index + match[0].length;
  }
  if (segments.length && offset < path.length) {
    segments.push([path.slice(offset), 0]);
  }
  return segments.length ? segments : void 0;
};
var buildHttpOperationBindings = (schema) => {
  const { http, endpoint } = (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .cX)(schema.traits ?? {});
  const [path, search] = http?.[1].split("?") ?? [];
  return [
    http?.[0],
    path,
    search ? [...new URLSearchParams(search)] : [],
    path ? buildPathSegments(path) : void 0,
    endpoint?.[0]
  ];
};
var EMPTY_BINDINGS = {
  request: { memberBindings: [], byName: {} },
  response: {
    bodyMemberNames: [],
    bindings: { headers: {}, prefixHeaders: [] }
  }
};
var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
var createBodySchema = (schema, memberNames, memberSchemas) => {
  if (!memberNames.length) {
    return void 0;
  }
  const source = schema.getSchema();
  const body = [
    3,
    source[1],
    source[2],
    schema.getMergedTraits(),
    memberNames,
    memberSchemas
  ];
  const required = source[6];
  const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
  if (bodyRequired) {
    body[6] = bodyRequired;
  }
  return body;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .TypeRegistry */ .OF(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) {
      this.compositeErrorRegistry.copyFrom(etr);
    }
  }
  getRequestType() {
    return _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd;
  }
  getResponseType() {
    return _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS;
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) {
      this.getPayloadCodec().setSerdeContext(serdeContext);
    }
  }
  updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
      request.protocol = endpoint.url.protocol;
      request.hostname = endpoint.url.hostname;
      request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
      request.path = endpoint.url.pathname;
      request.fragment = endpoint.url.hash || void 0;
      request.username = endpoint.url.username || void 0;
      request.password = endpoint.url.password || void 0;
      if (!request.query) {
        request.query = {};
      }
      for (const [k, v] of endpoint.url.searchParams.entries()) {
        request.query[k] = v;
      }
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name].join(", ");
        }
      }
      return request;
    } else {
      request.protocol = endpoint.protocol;
      request.hostname = endpoint.hostname;
      request.port = endpoint.port ? Number(endpoint.port) : void 0;
      request.path = endpoint.path;
      request.query = {
        ...endpoint.query
      };
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name];
        }
      }
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) {
      return;
    }
    const hostPrefix = operation[4];
    if (typeof hostPrefix !== "string") {
      return;
    }
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
      if (!(flags >> 17 & 1)) {
        continue;
      }
      const replacement = input[name];
      if (typeof replacement !== "string") {
        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      }
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostname */ .oJ)(request.hostname)) {
      throw new Error(`[${request.hostname}] is not a valid hostname.`);
    }
  }
  deserializeMetadata(output) {
    return {
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    };
  }
  resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
    let schema;
    for (const registry of registries) {
      for (const ns of namespaces) {
        try {
          if (ns === "*") {
            schema = registry.getSchema(name);
          } else {
            schema = registry.getSchema(ns + "#" + name);
          }
          const errorCtor = registry.getErrorCtor(schema);
          if (errorCtor) {
            return [schema, errorCtor, "modeled"];
          } else {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) {
                return [schema, syntheticErrorCtor, "synthetic"];
              }
            }
          }
        } catch (ignored) {
        }
      }
    }
    for (const registry of registries) {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor) {
          return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
        }
      }
    }
    return [defaultErrorSchema, Error, "native"];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
      eventStream,
      requestSchema,
      initialRequest
    });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
      response,
      responseSchema,
      initialResponseContainer
    });
  }
  async loadEventStreamCapability() {
    const { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(/* import() */ 870).then(__nccwpck_require__.bind(__nccwpck_require__, 7870));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
      marshaller,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry
    });
  }
  getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    void schema;
    void context;
    void response;
    void arg4;
    void arg5;
    return [];
  }
  getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) {
      throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    }
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) {
      return context.eventStreamMarshaller;
    }
    return importedProvider(this.serdeContext);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const input = _input && typeof _input === "object" ? _input : {};
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
    const bindings = ns.getHttpBindings().request;
    const operation = getHttpOperationBindings(operationSchema);
    const request = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd({ query, headers });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input, operation);
      const [method, path, staticQuery] = operation;
      if (method) {
        request.method = method;
        request.path = request.path === "/" ? path : request.path + path;
        for (const [key, value] of staticQuery) {
          query[key] = value;
        }
      }
    }
    request.query = query;
    const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
    if (eventStream) {
      request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
    }
    return request;
  }
  serializeHttpBindings(input, request, bindings, operation) {
    const serializer = this.serializer;
    const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
    const query = request.query;
    const headers = request.headers;
    const bodySchema = bindings.syntheticBodySchema;
    let hasBodyValue = false;
    let payload;
    let eventStream;
    let labels;
    const names = Object.getOwnPropertyNames(input);
    const prototype = Object.getPrototypeOf(input);
    const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
    const length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
      const binding = sparse ? (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
      if (!binding) {
        continue;
      }
      const value = binding[1];
      const memberName = binding[0];
      const memberNs = value[0];
      const flags = value[1];
      const collectionValue = value[2];
      const location = binding[2];
      const wireName = binding[3];
      const inputMemberValue = input[memberName];
      if (inputMemberValue == null && !(flags >> 10 & 1)) {
        continue;
      }
      if (location === 36) {
        const stream = flags >> 11 & 3;
        if (stream) {
          if (stream === 2) {
            eventStream = inputMemberValue || void 0;
          } else {
            payload = inputMemberValue;
          }
        } else {
          if (directSerializer) {
            directSerializer.writeCodec(memberNs, inputMemberValue);
          } else {
            serializer.write(memberNs, inputMemberValue);
          }
          payload = serializer.flush();
        }
      } else if (location === 33 || location === 38) {
        const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
        if (location === 33) {
          (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
        } else {
          headers[wireName] = serialized;
        }
      } else if (location === 39) {
        for (const key in inputMemberValue) {
          if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(inputMemberValue, key)) {
            continue;
          }
          const amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
        }
      } else if ((location & 62) === 34) {
        this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
      } else {
        hasBodyValue = true;
      }
    }
    const operationPath = operation[1];
    const pathSegments = operation[3];
    if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
      request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
    }
    if (hasBodyValue && bodySchema) {
      if (directSerializer) {
        directSerializer.writeCodec(bodySchema, input);
      } else {
        serializer.write(bodySchema, input);
      }
      payload = serializer.flush();
    }
    request.body = payload;
    return eventStream;
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    const [ns, flags, collectionValue] = value;
    const traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (const key in data) {
        if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(data, key) || key in query) {
          continue;
        }
        if (!directSerializer) {
          Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
        }
        this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
      }
      return;
    }
    if ((flags & 192) === 64) {
      const buffer = [];
      for (const item of data) {
        const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
        if (flags >> 13 & 1 || serialized !== void 0) {
          buffer.push(serialized);
        }
      }
      query[wireName] = buffer;
    } else {
      query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
    }
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    const flags = value[1];
    const type = flags & 255;
    if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
      return String(data);
    }
    if (directSerializer) {
      directSerializer.writeHttpBinding(value, data, location);
    } else {
      this.serializer.write(schema, data);
    }
    return this.serializer.flush();
  }
  serializePath(segments, labels, bindings) {
    let path = "";
    for (const [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      const replacement = labels?.[value];
      if (replacement === void 0) {
        if ((0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(bindings.byName, value) && bindings.byName[value][2] === 33) {
          throw new Error(`No value provided for input HTTP label: ${value}.`);
        }
        path += `{${value}${kind === 2 ? "+" : ""}}`;
      } else {
        path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
      }
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
    const responseBindings = ns.getHttpBindings().response;
    const dataObject = {};
    if (response.statusCode >= 300) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (const member of nonHttpBindingMembers) {
          if (dataFromBody[member] != null) {
            dataObject[member] = dataFromBody[member];
          }
        }
      }
    } else if (!responseBindings.bindings.payload) {
      await collectBody(response.body, context);
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4;
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(schema);
    const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
      const [memberName, value] = payload;
      const [memberSchema, flags] = value;
      const stream = flags >> 11 & 3;
      if (stream) {
        if (stream === 2) {
          dataObject[memberName] = await this.deserializeEventStream({
            response,
            responseSchema: ns
          });
        } else {
          dataObject[memberName] = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .sdkStreamMixin */ .c9)(response.body);
        }
      } else if (response.body) {
        const bytes = await collectBody(response.body, context);
        if (bytes.byteLength > 0) {
          dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
        }
      }
    }
    for (const header in headers) {
      if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, header)) {
        continue;
      }
      const lower = header.toLowerCase();
      const headerValue = headers[header];
      if (lower !== header) {
        delete headers[header];
        headers[lower] = headerValue;
      }
      const binding = (0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding) {
        continue;
      }
      const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        const sections = flags >> 16 & 1 ? (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEvery */ .UE)(headerValue, ",", 2) : (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHeader */ .GP)(headerValue);
        const list = [];
        for (const section of sections) {
          list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
        }
        dataObject[memberName] = list;
      } else {
        dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
    }
    for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (const header in headers) {
        if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, header)) {
          continue;
        }
        if (!header.startsWith(wireName)) {
          continue;
        }
        const headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    if (statusCode) {
      dataObject[statusCode[0]] = response.statusCode;
    }
    return bodyMemberNames;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input === "object" ? _input : {};
    const request = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd({
      protocol: "",
      hostname: "",
      port: void 0,
      path: "/",
      fragment: void 0,
      query,
      headers,
      body: void 0
    });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
      const eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          const initialRequest = {};
          for (const [memberName] of ns.structIterator()) {
            if (memberName !== eventStreamMember && input[memberName] != null) {
              initialRequest[memberName] = input[memberName];
            }
          }
          payload = await this.serializeEventStream({
            eventStream: input[eventStreamMember],
            requestSchema: ns,
            initialRequest
          });
        }
      } else {
        serializer.write(schema, input);
        payload = serializer.flush();
      }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
      if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(response.headers, header)) {
        continue;
      }
      const value = response.headers[header];
      delete response.headers[header];
      response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) {
      dataObject[eventStreamMember] = await this.deserializeEventStream({
        response,
        responseSchema: ns,
        initialResponseContainer: dataObject
      });
    } else {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(ns, bytes));
      }
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
      collectionValue ??= ns.getHttpBindingCollectionValue(location);
      return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHeader */ .GP)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
        const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
        switch (format) {
          case 5:
            return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseRfc3339DateTimeWithOffset */ .eH)(data);
          case 6:
            return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseRfc7231DateTime */ .Gj)(data);
          case 7:
            return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseEpochTimestamp */ .UK)(data);
          default:
            console.warn("Missing timestamp format, parsing value with Date constructor:", data);
            return new Date(data);
        }
      }
      case 0: {
        const media = flags >> 8 & 3;
        if (!media) {
          return data;
        }
        let intermediateValue = data;
        if ((location & 6) === 6) {
          intermediateValue = (this.serdeContext?.utf8Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)((this.serdeContext?.base64Decoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(intermediateValue));
        }
        return media === 2 ? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue) : intermediateValue;
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === "true";
      case 17:
        return BigInt(data);
      case 19:
        return new _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(data, "bigDecimal");
      default:
        return data;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
  }
  setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
  }
  read(schema, data) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      const value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    if (traits.httpPayload) {
      return this.readPayload(ns.getHttpBindingValue(36, traits), data);
    }
    return this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    const type = flags & 255;
    if (type === 21 || type === 42) {
      return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .ar)(data) : data;
    }
    if (type === 0) {
      return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data);
    }
    return this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = "";
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    const schema = flags & 255;
    switch (typeof value) {
      case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) {
            throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          }
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format) {
            case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;
            case 6:
              this.stringBuffer = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .dateToUtcString */ .JV)(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255;
          const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            if (buffer) {
              buffer += ", ";
            }
            buffer += isTimestamp ? headerItem : (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteHeader */ .m9)(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2) {
          intermediateValue = _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue);
        }
        if (media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = flags >> 10 & 1 ? (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .generateIdempotencyToken */ .ec)() : String(value);
    }
  }
  flush() {
    const buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
  }
  setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    this.stringSerializer.writeHttpBinding(binding, value, location);
    this.buffer = this.stringSerializer.flush();
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      const buffer = this.buffer;
      this.buffer = void 0;
      return buffer;
    }
    return this.codecSerializer.flush();
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) {
      return schema;
    }
  }
  const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
  return bindingFormat ?? settings.timestampFormat.default;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
  if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
  }
  if (runtimeConfig.defaultSocketTimeout) {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
  }
  return {
    setHttpHandler(handler) {
      runtimeConfig.requestHandler = handler;
    },
    httpHandler() {
      return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig(key, value) {
      runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs() {
      return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
  };
};
var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
  return {
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  };
};

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
  const parts = [];
  for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = escapeUri(key);
    if (Array.isArray(value)) {
      for (let i = 0, iLen = value.length; i < iLen; i++) {
        parts.push(`${key}=${escapeUri(value[i])}`);
      }
    } else {
      let qsEntry = key;
      if (value || typeof value === "string") {
        qsEntry += `=${escapeUri(value)}`;
      }
      parts.push(qsEntry);
    }
  }
  return parts.join("&");
}

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value;
      const v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0) {
    try {
      if (typeof Buffer !== "function") {
        canParseBuffer = false;
      } else {
        const result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
  }
  return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
  if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
      const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
      if (inSafeRange) {
        if (isRepresentable(numericString, value)) {
          return value;
        }
        return new _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(numericString, "bigDecimal");
      } else {
        if (isFractionalBigNumeric(numericString)) {
          return new _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(numericString, "bigDecimal");
        }
        if (/[eE]/.test(numericString)) {
          return expandExponentToBigInt(numericString);
        }
        return BigInt(numericString);
      }
    }
  }
  return value;
}
function isFractionalBigNumeric(s) {
  const dotIndex = s.indexOf(".");
  if (dotIndex === -1) {
    return false;
  }
  const eIndex = s.search(/[eE]/);
  if (eIndex === -1) {
    return true;
  }
  const fracDigits = eIndex - dotIndex - 1;
  const exp = parseInt(s.slice(eIndex + 1), 10);
  return exp < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value)) {
    return true;
  }
  if (Object.is(value, -0)) {
    return true;
  }
  if (/[eE]/.test(numericString)) {
    return expandToDecimal(numericString) === expandToDecimal(String(value));
  }
  const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const canonical = String(value);
  if (normalized === canonical) {
    return true;
  }
  if (/[eE]/.test(canonical)) {
    return normalized === expandToDecimal(canonical);
  }
  return false;
}
function expandToDecimal(s) {
  const negative = s.startsWith("-");
  const abs = negative ? s.slice(1) : s;
  const eIndex = abs.search(/[eE]/);
  let result;
  if (eIndex === -1) {
    result = abs;
  } else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (dotIndex === -1) {
      digits = mantissa;
      intLen = mantissa.length;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if (digits === "0") {
      result = "0";
    } else if (newDotPos <= 0) {
      result = "0." + "0".repeat(-newDotPos) + digits;
    } else if (newDotPos >= digits.length) {
      result = digits + "0".repeat(newDotPos - digits.length);
    } else {
      result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
  }
  if (result.includes(".")) {
    result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  }
  return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  const eIndex = s.search(/[eE]/);
  const exp = parseInt(s.slice(eIndex + 1), 10);
  const negative = s.startsWith("-");
  const mantissa = s.slice(negative ? 1 : 0, eIndex);
  const dotIndex = mantissa.indexOf(".");
  let digits;
  let shift;
  if (dotIndex === -1) {
    digits = mantissa;
    shift = exp;
  } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
  const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
  const raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) {
      return raw[REVIVER_SYMBOL];
    }
    const result = _check(ns, /* @__PURE__ */ new Set());
    raw[REVIVER_SYMBOL] = result;
    return result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  const raw = ns.getSchema();
  if (seen.has(raw)) {
    return false;
  }
  seen.add(raw);
  if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
    return true;
  }
  if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) {
      if (_check(memberSchema, seen)) {
        return true;
      }
    }
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) {
      return true;
    }
  } else if (ns.isDocumentSchema()) {
    return true;
  }
  return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await collectBody(streamBody, context);
    if (typeof Buffer === "function") {
      if (Buffer.isBuffer(buffer)) {
        parsingInput = buffer;
      } else {
        parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
    }
  }
  if (!parsingInput) {
    parsingInput = await collectBodyString(streamBody, context);
  }
  if (parsingInput.length === 0) {
    return {};
  }
  const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e) {
    if (e?.name === "SyntaxError") {
      Object.defineProperty(e, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
    }
    throw e;
  }
}
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
var sanitizeErrorCode = (rawValue) => {
  let cleanValue = rawValue;
  if (typeof cleanValue === "number") {
    cleanValue = cleanValue.toString();
  }
  if (cleanValue.indexOf(",") >= 0) {
    cleanValue = cleanValue.split(",")[0];
  }
  if (cleanValue.indexOf(":") >= 0) {
    cleanValue = cleanValue.split(":")[0];
  }
  if (cleanValue.indexOf("#") >= 0) {
    cleanValue = cleanValue.split("#")[1];
  }
  return cleanValue;
};
var loadRestJsonErrorCode = (output, data) => {
  return loadErrorCode(output, data, ["header", "code", "type"]);
};
var loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
  return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
};
var loadErrorCode = ({ headers }, data, order) => {
  while (order.length > 0) {
    const location = order.shift();
    switch (location) {
      case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0) {
          return sanitizeErrorCode(headers[headerKey]);
        }
        break;
      case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0) {
          return sanitizeErrorCode(data[codeKey]);
        }
        break;
      case "type":
        if (data?.__type !== void 0) {
          return sanitizeErrorCode(data.__type);
        }
        break;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if (typeof data === "string") {
      if (data.length === 0) {
        return {};
      }
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0) {
        return {};
      }
      const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else {
      parsed = await parseJsonBody(data, this.serdeContext, schema);
    }
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    const isObject = value !== null && typeof value === "object";
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) {
        return this._readStruct(ns, value);
      }
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        if (this.needsTransform(listMember)) {
          for (let i = 0; i < value.length; ++i) {
            value[i] = this._read(listMember, value[i]);
          }
        }
        return value;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema();
        const map = value;
        if (this.needsTransform(mapMember)) {
          for (const k in map) {
            if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(map, k)) {
              continue;
            }
            if (k === "__proto__") {
              (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(map);
            }
            map[k] = this._read(mapMember, map[k]);
          }
        }
        return map;
      }
    }
    if (ns.isBlobSchema() && typeof value === "string") {
      return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(value);
    }
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value === "string" && mediaType) {
      const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
      if (isJson) {
        return _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(value);
      }
      return value;
    }
    if (ns.isTimestampSchema() && value != null) {
      const format = determineTimestampFormat(ns, this.settings);
      switch (format) {
        case 5:
          return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRfc3339DateTimeWithOffset */ .t_)(value);
        case 6:
          return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRfc7231DateTime */ .xE)(value);
        case 7:
          return (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEpochTimestamp */ .l3)(value);
        default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
      }
    }
    if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
      return BigInt(value);
    }
    if (ns.isBigDecimalSchema() && value != void 0) {
      if (value instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv) {
        return value;
      }
      const untyped = value;
      if (untyped.type === "bigDecimal" && "string" in untyped) {
        return new _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(untyped.string, untyped.type);
      }
      return new _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value === "string") {
      switch (value) {
        case "Infinity":
          return Infinity;
        case "-Infinity":
          return -Infinity;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema()) {
      if (isObject) {
        if (Array.isArray(value)) {
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (!(v instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv)) {
              value[i] = this._read(ns, v);
            }
          }
        } else {
          const doc = value;
          for (const k in doc) {
            if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(doc, k)) {
              continue;
            }
            if (k === "__proto__") {
              (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(doc);
            }
            const v = doc[k];
            if (!(v instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv)) {
              doc[k] = this._read(ns, v);
            }
          }
        }
      }
    }
    return value;
  }
  _readStruct(ns, record) {
    const union = ns.isUnionSchema();
    const out = {};
    let nameMap;
    const hasType = typeof record.__type === "string";
    const { jsonName } = this.settings;
    if (jsonName && hasType) {
      nameMap = {};
    }
    let unionSerde;
    if (union) {
      unionSerde = new UnionSerde(record, out);
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      if (jsonName) {
        fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
        if (hasType) {
          nameMap[fromKey] = memberName;
        }
      }
      if (union) {
        unionSerde.mark(fromKey);
      }
      if (record[fromKey] != null) {
        out[memberName] = this._read(memberSchema, record[fromKey]);
      }
    }
    if (union) {
      unionSerde.writeUnknown();
    } else if (hasType) {
      for (const k in record) {
        if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(record, k)) {
          continue;
        }
        const v = record[k];
        const t = jsonName ? nameMap[k] ?? k : k;
        if (!(t in out)) {
          out[t] = v;
        }
      }
    }
    return out;
  }
  needsTransform(ns) {
    if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
      return true;
    }
    if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
      return true;
    }
    if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
      return true;
    }
    return false;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
  string = null;
  static allocUnsafe(bytes) {
    if (typeof Buffer === "function") {
      const buffer = Buffer.allocUnsafe(bytes);
      return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new _JsonBytesStringAdapter(bytes);
  }
  toString() {
    return this.s();
  }
  valueOf() {
    return this.s();
  }
  includes(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().includes(searchString, position);
    }
    return Uint8Array.prototype.includes.call(this, searchString, position);
  }
  indexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().indexOf(searchString, position);
    }
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
  }
  lastIndexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().lastIndexOf(searchString, position);
    }
    const fn = Uint8Array.prototype.lastIndexOf;
    if (position !== void 0) {
      return fn.call(this, searchString, position);
    }
    return fn.call(this, searchString);
  }
  startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
  }
  endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
  }
  match(regexp) {
    return this.s().match(regexp);
  }
  replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
  }
  search(regexp) {
    return this.s().search(regexp);
  }
  split(separator, limit) {
    return this.s().split(separator, limit);
  }
  substring(start, end) {
    return this.s().substring(start, end);
  }
  trim() {
    return this.s().trim();
  }
  trimStart() {
    return this.s().trimStart();
  }
  trimEnd() {
    return this.s().trimEnd();
  }
  charAt(pos) {
    return this.s().charAt(pos);
  }
  charCodeAt(index) {
    return this.s().charCodeAt(index);
  }
  padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
  }
  padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
  }
  repeat(count) {
    return this.s().repeat(count);
  }
  toUpperCase() {
    return this.s().toUpperCase();
  }
  toLowerCase() {
    return this.s().toLowerCase();
  }
  s() {
    if (this.string == null) {
      const n = Date.now();
      if (n > warned + 6e4) {
        console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
        warned = n;
      }
      this.string = (0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(this);
    }
    return this.string;
  }
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
var encoder = new TextEncoder();
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var QUOTE = 34;
var COLON = 58;
var COMMA = 44;
var BACKSLASH = 92;
var TRUE = new Uint8Array([116, 114, 117, 101]);
var FALSE = new Uint8Array([102, 97, 108, 115, 101]);
var NULL = new Uint8Array([110, 117, 108, 108]);
var ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = '"';
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) {
  if (ESCAPE_TABLE[i] === null) {
    ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  }
}
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = false;
  constructor(settings) {
    super();
    this.settings = settings;
    this.json = alloc(INITIAL_BUFFER_SIZE);
  }
  write(schema, value) {
    this.i = 0;
    this.rawValue = value;
    this.rootSchema = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) {
      this.writeValue(this.rootSchema, value, void 0);
    }
  }
  writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value === "object") {
      this.writeValue(ns, value, void 0);
      const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
      const z = prefix.length;
      this.ensure(z);
      this.json.copyWithin(1 + z, 1, this.i);
      encoder.encodeInto(prefix, this.json.subarray(1));
      this.i += z;
    } else {
      this.writeValue(ns, value, void 0);
    }
  }
  flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    this.rawValue = void 0;
    if (finalPosition === 0) {
      return raw;
    }
    const result = this.json.subarray(0, finalPosition);
    this.json = alloc(INITIAL_BUFFER_SIZE);
    return result;
  }
  ensure(byteCount) {
    const { i, json } = this;
    if (i + byteCount > json.length) {
      let newSize = json.length * 2;
      while (newSize < i + byteCount) {
        newSize *= 2;
      }
      const next = alloc(newSize);
      next.set(this.json);
      this.json = next;
    }
  }
  writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let { i, json } = this;
    for (let j = 0; j < z; ++j) {
      json[i] = s.charCodeAt(j);
      i += 1;
    }
    this.i = i;
  }
  writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let { json, i } = this;
    json[i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      json[i++] = s.charCodeAt(j);
    }
    json[i++] = QUOTE;
    this.i = i;
  }
  writeJsonString(s) {
    const z = s.length;
    this.ensure(z * 3 + 2);
    this.json[this.i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      const c = s.charCodeAt(j);
      if (c > 34 && c < 92) {
        this.json[this.i++] = c;
      } else if (c < 128) {
        const esc = ESCAPE_TABLE[c];
        if (esc !== null) {
          this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
          this.json[this.i++] = BACKSLASH;
          for (let k = 0; k < esc.length; k++) {
            this.json[this.i++] = esc.charCodeAt(k);
          }
        } else {
          this.json[this.i++] = c;
        }
      } else if (c >= 55296 && c <= 56319) {
        const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
          this.i += written;
          ++j;
        } else {
          this.ensure(6 + (z - j - 1) * 3 + 1);
          this.writeUnicodeEscape(c);
        }
      } else if (c >= 56320 && c <= 57343) {
        this.ensure(6 + (z - j - 1) * 3 + 1);
        this.writeUnicodeEscape(c);
      } else {
        let { i, json } = this;
        if (c < 2048) {
          json[i++] = 192 | c >> 6;
          json[i++] = 128 | c & 63;
        } else {
          json[i++] = 224 | c >> 12;
          json[i++] = 128 | c >> 6 & 63;
          json[i++] = 128 | c & 63;
        }
        this.i = i;
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json, i } = this;
    json[i++] = BACKSLASH;
    json[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) {
      json[i++] = hex.charCodeAt(j);
    }
    this.i = i;
  }
  static B64 = (() => {
    const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) {
      table[i] = chars.charCodeAt(i);
    }
    return table;
  })();
  writeBase64(data) {
    const b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    const json = this.json;
    const B64 = _JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = QUOTE;
    const len = data.length;
    const remainder = len % 3;
    const mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
      const a = data[j];
      const b = data[j + 1];
      const c = data[j + 2];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4 | b >> 4];
      json[i++] = B64[(b & 15) << 2 | c >> 6];
      json[i++] = B64[c & 63];
    }
    if (remainder === 2) {
      const a = data[mainLen];
      const b = data[mainLen + 1];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4 | b >> 4];
      json[i++] = B64[(b & 15) << 2];
      json[i++] = 61;
    } else if (remainder === 1) {
      const a = data[mainLen];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4];
      json[i++] = 61;
      json[i++] = 61;
    }
    json[i++] = QUOTE;
    this.i = i;
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0) {
          const ns2 = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
          if (ns2.isIdempotencyToken()) {
            this.writeAsciiQuoted((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .generateIdempotencyToken */ .ec)());
            return;
          }
        }
        return;
      }
      this.ensure(4);
      this.json.set(NULL, this.i);
      this.i += 4;
      return;
    }
    const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    const isObject = typeof value === "object";
    if (ns.isStringSchema()) {
      const mediaType = ns.getMergedTraits().mediaType;
      if (mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) {
          this.writeJsonString(_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(value).toString());
          return;
        }
      }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
      const asString = value instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, false);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        if (Array.isArray(value)) {
          this.writeList(ns, value, true);
        } else {
          this.writeMap(ns, value, true);
        }
        return;
      }
      const json = JSON.stringify(value);
      this.writeAscii(json);
      return;
    }
    if (typeof value === "string") {
      if (ns.isBlobSchema()) {
        const b64 = (this.serdeContext?.base64Encoder ?? _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value === "number") {
      if (Math.abs(value) === Infinity || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      const numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value === "boolean") {
      this.ensure(5);
      let { i, json } = this;
      if (value) {
        json.set(TRUE, i);
        i += 4;
      } else {
        json.set(FALSE, i);
        i += 5;
      }
      this.i = i;
      return;
    }
    if (typeof value === "bigint") {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    const hasType = typeof value.__type === "string";
    let writtenKeys;
    if (hasType) {
      writtenKeys = /* @__PURE__ */ new Set();
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      const item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken()) {
        continue;
      }
      if (wroteAny) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      wroteAny = true;
      const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
      if (writtenKeys) {
        writtenKeys.add(memberName);
        writtenKeys.add(targetKey);
      }
      this.writeAsciiQuoted(targetKey);
      this.json[this.i++] = COLON;
      this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
      const { $unknown } = value;
      if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, ns);
      }
    } else if (hasType) {
      for (const k in value) {
        if (writtenKeys.has(k)) {
          continue;
        }
        writtenKeys.add(k);
        const v = value[k];
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, void 0);
      }
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        let json;
        if (!hasSpecials) {
          json = JSON.stringify(value);
        } else {
          const out = [];
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (v == null && !sparse) {
              continue;
            }
            if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
              out.push(String(v));
            } else {
              out.push(v);
            }
          }
          json = JSON.stringify(out);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
      const item = value[i];
      if (isDocument ? item === void 0 : item == null && !sparse) {
        continue;
      }
      if (wroteFirstItem) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      this.writeValue(valueSchema, item, void 0);
      wroteFirstItem = true;
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACKET;
  }
  writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let modifications;
        for (const k in value) {
          if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(value, k)) {
            continue;
          }
          const v = value[k];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
            (modifications ??= {})[k] = v;
            value[k] = String(v);
          } else if (v === null && !sparse) {
            (modifications ??= {})[k] = null;
            value[k] = void 0;
          }
        }
        const json = JSON.stringify(value);
        if (modifications) {
          Object.assign(value, modifications);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for (const k in value) {
      if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(value, k)) {
        continue;
      }
      const v = value[k];
      if (isDocument ? v === void 0 : v == null && !sparse) {
        continue;
      }
      if (!first) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      first = false;
      this.writeJsonString(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(valueSchema, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeTimestamp(ns, value) {
    const format = determineTimestampFormat(ns, this.settings);
    switch (format) {
      case 5: {
        const iso = value.toISOString().replace(".000Z", "Z");
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted((0,_chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_0__/* .dateToUtcString */ .JV)(value));
        return;
      }
      case 7: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
  }
  createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
  }
};




/***/ }),

/***/ 3761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   J1: () => (/* binding */ createAggregatedClient),
/* harmony export */   Kj: () => (/* binding */ Client),
/* harmony export */   Mw: () => (/* binding */ decorateServiceException),
/* harmony export */   N4: () => (/* binding */ NoOpLogger),
/* harmony export */   TJ: () => (/* binding */ ServiceException),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   lT: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   rm: () => (/* binding */ getValueFromTextNode),
/* harmony export */   uv: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   xA: () => (/* binding */ getDefaultExtensionConfiguration)
/* harmony export */ });
/* unused harmony export Command */
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9930);


// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
  const _aliases = [];
  if (name) {
    _aliases.push(name);
  }
  if (aliases) {
    for (const alias of aliases) {
      _aliases.push(alias);
    }
  }
  return _aliases;
};
var getMiddlewareNameWithAliases = (name, aliases) => {
  return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
var constructStack = () => {
  let absoluteEntries = [];
  let relativeEntries = [];
  let identifyOnResolve = false;
  const entriesNameSet = /* @__PURE__ */ new Set();
  const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
  const removeByName = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      const aliases = getAllAliases(entry.name, entry.aliases);
      if (aliases.includes(toRemove)) {
        isRemoved = true;
        for (const alias of aliases) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const removeByReference = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      if (entry.middleware === toRemove) {
        isRemoved = true;
        for (const alias of getAllAliases(entry.name, entry.aliases)) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const cloneTo = (toStack) => {
    absoluteEntries.forEach((entry) => {
      toStack.add(entry.middleware, { ...entry });
    });
    relativeEntries.forEach((entry) => {
      toStack.addRelativeTo(entry.middleware, { ...entry });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
  };
  const expandRelativeMiddlewareList = (from) => {
    const expandedMiddlewareList = [];
    from.before.forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    return expandedMiddlewareList;
  };
  const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach((entry) => {
      if (entry.toMiddleware) {
        const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
        if (toMiddleware === void 0) {
          if (debug) {
            return;
          }
          throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
        }
        if (entry.relation === "after") {
          toMiddleware.after.push(entry);
        }
        if (entry.relation === "before") {
          toMiddleware.before.push(entry);
        }
      }
    });
    const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
      wholeList.push(...expandedMiddlewareList);
      return wholeList;
    }, []);
    return mainChain;
  };
  const stack = {
    add: (middleware, options = {}) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        step: "initialize",
        priority: "normal",
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = absoluteEntries[toOverrideIndex];
            if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
            }
            absoluteEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = relativeEntries[toOverrideIndex];
            if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
            }
            relativeEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: (plugin) => {
      plugin.applyToStack(stack);
    },
    remove: (toRemove) => {
      if (typeof toRemove === "string") {
        return removeByName(toRemove);
      } else {
        return removeByReference(toRemove);
      }
    },
    removeByTag: (toRemove) => {
      let isRemoved = false;
      const filterCb = (entry) => {
        const { tags, name, aliases: _aliases } = entry;
        if (tags && tags.includes(toRemove)) {
          const aliases = getAllAliases(name, _aliases);
          for (const alias of aliases) {
            entriesNameSet.delete(alias);
          }
          isRemoved = true;
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    },
    concat: (from) => {
      const cloned = cloneTo(constructStack());
      cloned.use(from);
      cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
      return cloned;
    },
    applyToStack: cloneTo,
    identify: () => {
      return getMiddlewareList(true).map((mw) => {
        const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
      });
    },
    identifyOnResolve(toggle) {
      if (typeof toggle === "boolean") {
        identifyOnResolve = toggle;
      }
      return identifyOnResolve;
    },
    resolve: (handler, context) => {
      for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
        handler = middleware(handler, context);
      }
      if (identifyOnResolve) {
        console.log(stack.identify());
      }
      return handler;
    }
  };
  return stack;
};
var stepWeights = {
  initialize: 5,
  serialize: 4,
  build: 3,
  finalizeRequest: 2,
  deserialize: 1
};
var priorityWeights = {
  high: 3,
  normal: 2,
  low: 1
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    const { protocol, protocolSettings } = config;
    if (protocolSettings) {
      if (typeof protocol === "function") {
        config.protocol = new protocol(protocolSettings);
      }
    }
  }
  send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
    const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
    const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
      if (!this.handlers) {
        this.handlers = /* @__PURE__ */ new WeakMap();
      }
      const handlers = this.handlers;
      if (handlers.has(command.constructor)) {
        handler = handlers.get(command.constructor);
      } else {
        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        handlers.set(command.constructor, handler);
      }
    } else {
      delete this.handlers;
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) {
      handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
      });
    } else {
      return handler(command).then((result) => result.output);
    }
  }
  destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
  if (data == null) {
    return data;
  }
  const ns = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
  if (ns.getMergedTraits().sensitive) {
    return SENSITIVE_STRING;
  }
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (Array.isArray(data)) {
      return data.map((value) => schemaLogFilter(valueSchema, value));
    }
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    }
  } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) {
      if (object[member] != null) {
        newObject[member] = schemaLogFilter(memberNs, object[member]);
      }
    }
    return newObject;
  }
  return data;
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
var Command = class {
  middlewareStack = constructStack();
  schema;
  static classBuilder() {
    return new ClassBuilder();
  }
  resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
      this.middlewareStack.use(mw);
    }
    const stack = clientStack.concat(this.middlewareStack);
    const { logger } = configuration;
    const additionalSmithyContext = additionalContext[_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf];
    const handlerExecutionContext = {
      logger,
      clientName,
      commandName,
      inputFilterSensitiveLog,
      outputFilterSensitiveLog,
      ...additionalContext,
      [_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf]: {
        ...additionalSmithyContext,
        commandInstance: this,
        ...smithyContext,
        ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
        ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
      }
    };
    const { requestHandler } = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
      requestOptions = { ...requestOptions };
      delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) {
      isEventStream = marker;
    } else if (schema) {
      if (Array.isArray(schema) && schema[0] === 9) {
        const [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = Boolean(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(input$).getEventStreamMember() || _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(output$).getEventStreamMember());
      }
    }
    if (isEventStream) {
      requestOptions = {
        isEventStream,
        ...requestOptions
      };
    }
    return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
  }
};
var ClassBuilder = class {
  _init = () => {
  };
  _ep = {};
  _middlewareFn = () => [];
  _commandName = "";
  _clientName = "";
  _additionalContext = {};
  _smithyContext = {};
  _inputFilterSensitiveLog = void 0;
  _outputFilterSensitiveLog = void 0;
  _serializer = null;
  _deserializer = null;
  _operationSchema;
  init(cb) {
    this._init = cb;
  }
  ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
  }
  m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
  }
  s(service, operation, smithyContext = {}) {
    this._smithyContext = {
      service,
      operation,
      ...smithyContext
    };
    return this;
  }
  c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
  }
  n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
  }
  f(inputFilter = (_) => _, outputFilter = (_) => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
  }
  ser(serializer) {
    this._serializer = serializer;
    return this;
  }
  de(deserializer) {
    this._deserializer = deserializer;
    return this;
  }
  sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
  }
  build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
      input;
      static getEndpointParameterInstructions() {
        return closure._ep;
      }
      constructor(...[input]) {
        super();
        this.input = input ?? {};
        closure._init(this);
        this.schema = closure._operationSchema;
      }
      resolveMiddleware(stack, configuration, options) {
        const op = closure._operationSchema;
        const input = op?.[4] ?? op?.input;
        const output = op?.[5] ?? op?.output;
        return this.resolveMiddlewareWithContext(stack, configuration, options, {
          CommandCtor: CommandRef,
          middlewareFn: closure._middlewareFn,
          clientName: closure._clientName,
          commandName: closure._commandName,
          inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
          outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
          smithyContext: closure._smithyContext,
          additionalContext: closure._additionalContext
        });
      }
      serialize = closure._serializer;
      deserialize = closure._deserializer;
    };
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient = (commands, Client2, options) => {
  for (const [command, CommandCtor] of Object.entries(commands)) {
    const methodImpl = async function(args, optionsOrCb, cb) {
      const command2 = new CommandCtor(args);
      if (typeof optionsOrCb === "function") {
        this.send(command2, optionsOrCb);
      } else if (typeof cb === "function") {
        if (typeof optionsOrCb !== "object") {
          throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
        }
        this.send(command2, optionsOrCb || {}, cb);
      } else {
        return this.send(command2, optionsOrCb);
      }
    };
    const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
    Client2.prototype[methodName] = methodImpl;
  }
  const { paginators = {}, waiters = {} } = options ?? {};
  for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
    if (Client2.prototype[paginatorName] === void 0) {
      Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
        return paginatorFn({
          ...paginationConfiguration,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
  for (const [waiterName, waiterFn] of Object.entries(waiters)) {
    if (Client2.prototype[waiterName] === void 0) {
      Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
        let config = waiterConfiguration;
        if (typeof waiterConfiguration === "number") {
          config = {
            maxWaitTime: waiterConfiguration
          };
        }
        return waiterFn({
          ...config,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class _ServiceException extends Error {
  static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
  $fault;
  $response;
  $retryable;
  $metadata;
  constructor(options) {
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
  }
  static isInstance(value) {
    if (!value) {
      return false;
    }
    const candidate = value;
    return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
  }
  static [Symbol.hasInstance](instance) {
    if (!instance) {
      return false;
    }
    const candidate = instance;
    if (this === _ServiceException) {
      return _ServiceException.isInstance(instance);
    }
    if (_ServiceException.isInstance(instance)) {
      if (this.prototype.isPrototypeOf(instance)) {
        return true;
      }
      const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
      let candidateHasShapeId = false;
      if (targetId) {
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctor = proto.constructor;
          const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
          if (candidateId) {
            candidateHasShapeId = true;
            if (candidateId === targetId) {
              return true;
            }
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
      if (targetId && candidateHasShapeId) {
        return false;
      }
      const targetName = this.name;
      if (targetName && targetName.length >= 6) {
        if (candidate.name === targetName) {
          return true;
        }
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctorName = proto.constructor?.name;
          if (ctorName && ctorName !== "Error" && ctorName === targetName) {
            return true;
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
    }
    return false;
  }
};
var decorateServiceException = (exception, additions = {}) => {
  Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    if (exception[k] == void 0 || exception[k] === "") {
      exception[k] = v;
    }
  });
  const message = exception.message || exception.Message || "UnknownError";
  exception.message = message;
  delete exception.Message;
  return exception;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };
    case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };
    default:
      return {};
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted = false;
var emitWarningIfUnsupportedVersion = (version) => {
  if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
    warningEmitted = true;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms = Object.values(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .AlgorithmId */ .dB);
var getChecksumConfiguration = (runtimeConfig) => {
  const checksumAlgorithms = [];
  for (const id in _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .AlgorithmId */ .dB) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .AlgorithmId */ .dB, id)) {
      continue;
    }
    const algorithmId = _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .AlgorithmId */ .dB[id];
    if (runtimeConfig[algorithmId] === void 0) {
      continue;
    }
    checksumAlgorithms.push({
      algorithmId: () => algorithmId,
      checksumConstructor: () => runtimeConfig[algorithmId]
    });
  }
  for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
    checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
  }
  return {
    addChecksumAlgorithm(algo) {
      runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
      const id = algo.algorithmId();
      const ctor = algo.checksumConstructor();
      if (knownAlgorithms.includes(id)) {
        runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
      } else {
        runtimeConfig.checksumAlgorithms[id] = ctor;
      }
      checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
      return checksumAlgorithms;
    }
  };
};
var resolveChecksumRuntimeConfig = (clientConfig) => {
  const runtimeConfig = {};
  clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) {
      runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
    }
  });
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration = (runtimeConfig) => {
  return {
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    }
  };
};
var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
  const runtimeConfig = {};
  runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration = (runtimeConfig) => {
  return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
var resolveDefaultRuntimeConfig = (config) => {
  return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode = (obj) => {
  const textNodeName = "#text";
  for (const key in obj) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(obj, key)) {
      continue;
    }
    if (obj[key][textNodeName] !== void 0) {
      obj[key] = obj[key][textNodeName];
    } else if (typeof obj[key] === "object" && obj[key] !== null) {
      obj[key] = getValueFromTextNode(obj[key]);
    }
  }
  return obj;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
  trace() {
  }
  debug() {
  }
  info() {
  }
  warn() {
  }
  error() {
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function makeCommand(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list = plugins.call(this, CommandCtor, clientStack, config, options);
      list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
      return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}




/***/ }),

/***/ 3310:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ windowMs),
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   MZ: () => (/* binding */ keptDropping),
/* harmony export */   Qb: () => (/* binding */ hostKeyAlgorithms),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   T: () => (/* binding */ authenticationRefused),
/* harmony export */   TZ: () => (/* binding */ knownHostsLine),
/* harmony export */   c1: () => (/* binding */ preferredKeyExchange),
/* harmony export */   f$: () => (/* binding */ sshFailure),
/* harmony export */   iE: () => (/* binding */ keyType),
/* harmony export */   q1: () => (/* binding */ errorTypeRegistries),
/* harmony export */   qE: () => (/* binding */ readListedFingerprint),
/* harmony export */   qq: () => (/* binding */ connectTimedOut),
/* harmony export */   sS: () => (/* binding */ moreThanAKeyWanted),
/* harmony export */   u0: () => (/* binding */ pushKey),
/* harmony export */   uJ: () => (/* binding */ parseKnownHosts),
/* harmony export */   vr: () => (/* binding */ resolveClientEndpointParameters)
/* harmony export */ });
/* harmony import */ var _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);
/* harmony import */ var _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9171);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3761);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9930);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_4__);





// src/connect/algorithms.ts
var hostKeyAlgorithms = [
  { algorithm: "ssh-ed25519", keyType: "ssh-ed25519" },
  { algorithm: "ecdsa-sha2-nistp256", keyType: "ecdsa-sha2-nistp256" },
  { algorithm: "ecdsa-sha2-nistp384", keyType: "ecdsa-sha2-nistp384" },
  { algorithm: "ecdsa-sha2-nistp521", keyType: "ecdsa-sha2-nistp521" },
  { algorithm: "rsa-sha2-512", keyType: "ssh-rsa" },
  { algorithm: "rsa-sha2-256", keyType: "ssh-rsa" }
];
var hostKeyTypes = new Set(hostKeyAlgorithms.map(({ keyType: keyType2 }) => keyType2));
var preferredKeyExchange = "curve25519-sha256";
var algorithms = {
  kex: [
    preferredKeyExchange,
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group16-sha512",
    "diffie-hellman-group18-sha512",
    "diffie-hellman-group14-sha256"
  ],
  cipher: [
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
    "chacha20-poly1305@openssh.com"
  ],
  hmac: ["hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512"],
  compress: ["none"]
};

// src/connect/connection-failure.ts
var busy = /^(Exceeded MaxStartups|Not allowed at this time)$/;
function notSsh({ target, firstWords }) {
  if (firstWords.identification !== void 0 || firstWords.firstLine === void 0) return void 0;
  if (busy.test(firstWords.firstLine)) return void 0;
  if (firstWords.firstLine.startsWith("SSH-")) return void 0;
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_NOT_SSH",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} does not speak SSH: it sent "${firstWords.firstLine}".`,
    {
      remedy: "Check `port` and `instance-ip`: something other than sshd listens there."
    }
  );
}
function isDisconnect(error) {
  return typeof Reflect.get(error, "code") === "number";
}
function sshFailure(error, progress) {
  const { target, firstWords, authenticating, refusals } = progress;
  if (error instanceof _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .StreamLost */ .x3) return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionDropped */ .rB(error.message, { cause: error });
  if (error instanceof _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA) return error;
  const otherPeer = notSsh(progress);
  if (otherPeer !== void 0) return otherPeer;
  if (authenticating && isDisconnect(error)) {
    return authenticationRefused({ ...progress, refusals: refusals + 1 }, error);
  }
  if (Reflect.get(error, "level") === "client-authentication" || authenticating && refusals > 0) {
    return authenticationRefused(progress, error);
  }
  const missing = /no matching (.+)$/.exec(error.message)?.[1];
  if (missing !== void 0) {
    const { keyExchange = [], hostKey = [], cipher = [], mac = [] } = firstWords.offers ?? {};
    return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
      "EIC_NO_COMMON_ALGORITHM",
      `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} and this action have no ${missing} in common.`,
      {
        remedy: "Allow a current algorithm in the crypto policy of the instance (`update-crypto-policies --show`).",
        details: [
          `server: ${firstWords.identification ?? "unknown"}`,
          `key exchange: ${keyExchange.join(" ")}`,
          `host key: ${hostKey.join(" ")}`,
          `cipher: ${cipher.join(" ")}`,
          `MAC: ${mac.join(" ")}`
        ],
        cause: error
      }
    );
  }
  const said = firstWords.identification === void 0 ? firstWords.firstLine : void 0;
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionDropped */ .rB(said ?? error.message, { cause: error });
}
function authenticationRefused(progress, cause) {
  const { target, osUser, refusals, firstWords } = progress;
  const { instance } = target;
  if (refusesEd25519(progress)) return ed25519Refused(progress, cause);
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_AUTHENTICATION_REFUSED",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} refused to log in ${osUser}, ${refusals === 1 ? "once" : `${refusals} times`}, each time with a key that EC2 Instance Connect had just accepted.`,
    {
      remedy: "The push succeeded, so the cause is on the instance. sshd gives the same response for each of these; check them in this order.",
      details: [
        ...refusalCauses(osUser, instance),
        `server: ${firstWords.identification ?? "unknown"}${cause === void 0 ? "" : `; its last message: ${cause.message}`}`
      ],
      cause
    }
  );
}
function refusalCauses(osUser, { imageId }) {
  return [
    `1. The user ${osUser} does not exist there (AlmaLinux and Amazon Linux: ec2-user, Ubuntu: ubuntu), or AllowUsers/DenyUsers excludes it.`,
    "2. The package ec2-instance-connect is missing: install it, as not every AMI includes it (AlmaLinux since 8.9.20240303 and 9.3.20240303).",
    "3. SELinux blocks it: ec2-instance-connect-selinux is missing (look for AVC in /var/log/audit/audit.log).",
    "4. sshd_config sets another AuthorizedKeysCommand, or sshd cannot reach the metadata service.",
    ...imageId === void 0 ? [] : [`AMI: ${imageId}`]
  ];
}
function moreThanAKeyWanted({ target, osUser }, methods) {
  const named = methods.filter((method) => /^[\w@.-]{1,64}$/.test(method)).join(", ");
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_AUTHENTICATION_REFUSED",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} accepted the key for ${osUser} and asks for a second factor: ${named}.`,
    {
      remedy: "A step cannot give one: exempt this user from the second factor (`Match User` with `AuthenticationMethods publickey` in sshd_config)."
    }
  );
}
function refusesEd25519({ keyType: keyType2, firstWords: { offers } }) {
  return keyType2 === "ed25519" && offers !== void 0 && !offers.keyExchange.some((name) => name.includes("25519"));
}
function ed25519Refused({ target, osUser, firstWords }, cause) {
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_AUTHENTICATION_REFUSED",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} refused to log in ${osUser} with an Ed25519 key, as instances under a FIPS crypto policy do.`,
    {
      remedy: "Set `key-type` to `auto` or `rsa`.",
      details: [
        "The server offers no curve25519 in its key exchange, so its crypto policy allows no Ed25519.",
        `server: ${firstWords.identification ?? "unknown"}${cause === void 0 ? "" : `; its last message: ${cause.message}`}`
      ],
      cause
    }
  );
}
var checkBehindEndpoint = "Check that the security group of the instance allows this port from the security group of the endpoint, that the instance has booted, and on which port sshd listens.";
function keptDropping(target, afterMs, dropped) {
  if (dropped.lasting !== void 0) return dropped.lasting;
  const seconds = Math.round(afterMs / 1e3);
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_CONNECT_TIMED_OUT",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} kept closing the connection before the login (${dropped.message}), for ${seconds} s.`,
    {
      remedy: target.route === "endpoint" ? `${checkBehindEndpoint} Check sshd too (MaxStartups).` : "Check sshd on the instance: MaxStartups, a ban of the runner (fail2ban), or a load balancer without a target.",
      cause: dropped
    }
  );
}
function connectTimedOut(progress, afterMs) {
  const { target, firstWords, authenticating } = progress;
  const otherPeer = notSsh(progress);
  if (otherPeer !== void 0) return otherPeer;
  const seconds = Math.round(afterMs / 1e3);
  if (!firstWords.heardAnything && target.route === "endpoint") {
    return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA("EIC_UNREACHABLE", `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} sent nothing in ${seconds} s.`, {
      remedy: checkBehindEndpoint
    });
  }
  if (!firstWords.heardAnything) {
    return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
      "EIC_NOT_SSH",
      `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} accepts connections but sent nothing in ${seconds} s.`,
      {
        remedy: "Check `port` and `instance-ip`: an SSH server sends its identification at once. An instance under heavy load may also be this slow."
      }
    );
  }
  return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
    "EIC_CONNECT_TIMED_OUT",
    `${(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(target)} did not finish the ${authenticating ? "login" : "SSH handshake"} in ${seconds} s.`,
    {
      remedy: "Raise `connect-timeout`; if it is long enough, check the load of the instance and its AuthorizedKeysCommand."
    }
  );
}

// src/connect/host-keys/public-key.ts
var sshName = /^[\x21-\x7e]{1,64}$/;
var base64 = /^[A-Za-z0-9+/]+={0,2}$/;
var minimumRsaBits = 1024;
var coordinateBytes = /* @__PURE__ */ new Map([
  ["nistp256", 32],
  ["nistp384", 48],
  ["nistp521", 66]
]);
function keyType(blob) {
  const first = readString(blob, 0)?.toString("latin1");
  if (first === void 0 || !sshName.test(first)) {
    throw new RangeError("Not an SSH public key: it does not begin with a key type.");
  }
  return first;
}
function readPublicKey(type, encoded) {
  const blob = decodeBase64(encoded);
  if (blob === void 0) return { problem: "the key is not valid base64" };
  let actual;
  try {
    actual = keyType(blob);
  } catch {
    return { problem: "the base64 text does not hold an SSH public key" };
  }
  if (actual !== type) return { problem: `the key type does not match the key, which is of type ${actual}` };
  if (!isWellFormed(type, blob))
    return { problem: `the key is damaged or cut: it is not a valid ${type} key` };
  return { type, blob };
}
function decodeBase64(text) {
  if (text.length % 4 !== 0 || !base64.test(text)) return void 0;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : void 0;
}
function readString(blob, offset) {
  if (offset + 4 > blob.length) return void 0;
  const end = offset + 4 + blob.readUInt32BE(offset);
  return end > blob.length ? void 0 : blob.subarray(offset + 4, end);
}
function readFields(blob, limit) {
  const fields = [];
  for (let offset = 0; offset < blob.length; ) {
    const field = readString(blob, offset);
    if (field === void 0 || fields.length === limit) return void 0;
    fields.push(field);
    offset += 4 + field.length;
  }
  return fields;
}
function isWellFormed(type, blob) {
  switch (type) {
    case "ssh-ed25519": {
      const fields = readFields(blob, 2);
      return fields?.[1]?.length === 32;
    }
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521": {
      const [, curve, point] = readFields(blob, 3) ?? [];
      const curveName = type.slice("ecdsa-sha2-".length);
      const bytes = coordinateBytes.get(curveName);
      return curve?.toString("latin1") === curveName && bytes !== void 0 && point?.length === 1 + 2 * bytes && point[0] === 4;
    }
    case "ssh-rsa": {
      const fields = readFields(blob, 3);
      if (fields?.length !== 3) return false;
      return fields.slice(1).every(isPositive) && bits(fields[2]) >= minimumRsaBits;
    }
    case "ssh-dss": {
      const fields = readFields(blob, 5);
      return fields?.length === 5 && fields.slice(1).every(isPositive);
    }
    default:
      return true;
  }
}
function isPositive(mpint) {
  const [first, second] = mpint;
  if (first === void 0 || first >= 128) return false;
  return first !== 0 || second !== void 0 && second >= 128;
}
function bits(mpint) {
  const first = mpint?.[0];
  if (mpint === void 0 || first === void 0) return 0;
  return (mpint.length - 1) * 8 + (first === 0 ? 0 : 32 - Math.clz32(first));
}

// src/connect/host-keys/fingerprint.ts

function fingerprint(blob) {
  return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
var digestCharacters = 43;
var md5 = /^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/i;
var namedHash = /^(?:md5|sha1|sha256|sha384|sha512):/i;
function looksLikeFingerprint(word) {
  return md5.test(word) || namedHash.test(word);
}
function readFingerprint(word) {
  if (md5.test(word) || /^md5:/i.test(word)) {
    return {
      problem: "MD5 fingerprints are not supported; take the one that begins with `SHA256:`, which `ssh-keygen -lf FILE` prints"
    };
  }
  if (!word.startsWith("SHA256:")) {
    return {
      problem: "a fingerprint begins with `SHA256:`, in uppercase, as `ssh-keygen -lf FILE` prints it"
    };
  }
  const digest = word.slice("SHA256:".length);
  if (digest.endsWith("=")) {
    return { problem: "the fingerprint has padding; remove each `=` at its end" };
  }
  if (digest.length !== digestCharacters) {
    return {
      problem: `the fingerprint has ${digest.length} characters after \`SHA256:\`; it takes ${digestCharacters}`
    };
  }
  if (decodeBase64(`${digest}=`) === void 0) return { problem: "the fingerprint is not valid base64" };
  return { sha256: word };
}
var listedLine = /^(\d{1,5}) (SHA256:[A-Za-z0-9+/]{43}) (?:.* )?\(([A-Z0-9-]{1,20})\)$/;
function readListedFingerprint(line) {
  const [, bits2, word, family] = listedLine.exec(line) ?? [];
  if (bits2 === void 0 || word === void 0 || family === void 0) return void 0;
  const type = typeOfFamily(family, bits2);
  const read = readFingerprint(word);
  return type === void 0 || "problem" in read ? void 0 : { type, sha256: read.sha256 };
}
function typeOfFamily(family, bits2) {
  if (family === "ED25519") return "ssh-ed25519";
  if (family === "RSA") return "ssh-rsa";
  if (family === "ECDSA" && ["256", "384", "521"].includes(bits2)) return `ecdsa-sha2-nistp${bits2}`;
  return void 0;
}

// src/connect/host-keys/known-hosts.ts
var looksLikeKeyType = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)/;
var sha1Bytes = 20;
function parseKnownHosts(text) {
  const entries = [];
  const warnings = [];
  const problems = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const parsed = parseLine(raw);
    if (parsed === void 0) continue;
    if ("problem" in parsed) {
      problems.push(`line ${line}: ${parsed.problem}`);
      continue;
    }
    for (const warning of parsed.warnings) warnings.push(`Line ${line} of known-hosts: ${warning}`);
    if (parsed.marker === "@cert-authority") continue;
    entries.push({ line, names: parsed.names, revoked: parsed.marker === "@revoked", key: parsed.key });
  }
  return { knownHosts: { entries, warnings }, problems };
}
function knownHostsLine(name, key) {
  return `${name} ${key.type} ${key.blob.toString("base64")}`;
}
function parseLine(raw) {
  const fields = raw.trim().split(/[ \t]+/);
  const first = fields[0];
  if (first === void 0 || first === "" || first.startsWith("#")) return void 0;
  if (first.startsWith("-----")) {
    return { problem: "a line of a PEM file; known-hosts takes lines of `names key-type base64-key`" };
  }
  const marker = first === "@revoked" || first === "@cert-authority" ? first : void 0;
  if (marker !== void 0) fields.shift();
  else if (first.startsWith("@")) {
    return { problem: "the marker is not one of `@revoked` and `@cert-authority`" };
  }
  if (marker !== void 0 && fields[0]?.startsWith("@")) {
    return { problem: "expected names after the marker, of which a line has only one" };
  }
  if (fields.slice(0, 3).some(looksLikeFingerprint)) return parseFingerprintLine(fields, marker);
  return parseKeyLine(fields, marker);
}
function parseKeyLine(fields, marker) {
  const [nameList, type, encoded] = fields;
  if (nameList !== void 0 && looksLikeKeyType.test(nameList) && type?.startsWith("AAAA")) {
    return { problem: "the names are missing; write the address or the instance ID before the key type" };
  }
  if (!nameList || !type || !encoded) {
    return { problem: "expected `names key-type base64-key`, separated by spaces, or a fingerprint" };
  }
  if (/^\d+$/.test(type) && /^\d+$/.test(encoded)) {
    return { problem: "a key of SSH protocol 1, which is not supported" };
  }
  if (!looksLikeKeyType.test(type) && !encoded.startsWith("AAAA")) {
    return {
      problem: "expected a key type such as `ssh-ed25519` after the names, which have no spaces in them"
    };
  }
  const key = readPublicKey(type, encoded);
  if ("problem" in key) return key;
  const read = readNames(nameList);
  if ("problem" in read) return read;
  const sha256 = fingerprint(key.blob);
  const warnings = [...read.warnings, ...typeWarnings(type, marker)];
  return { marker, names: read.names, key: { type, sha256, blob: key.blob }, warnings };
}
function parseFingerprintLine(fields, marker) {
  if (marker === "@cert-authority") {
    return { problem: "expected a key after `@cert-authority`, not a fingerprint" };
  }
  const listed = readListedFingerprint(fields.join(" "));
  if (listed !== void 0) return { marker, names: { kind: "any" }, key: listed, warnings: [] };
  const at = fields.findIndex(looksLikeFingerprint);
  const key = readFingerprint(fields[at] ?? "");
  if ("problem" in key) return key;
  const before = fields.slice(0, at);
  const last = before.at(-1);
  const type = last !== void 0 && looksLikeKeyType.test(last) ? last : void 0;
  if (type !== void 0) before.pop();
  const [nameList, ...more] = before;
  if (more.length > 0) {
    return {
      problem: "expected a key type such as `ssh-ed25519` between the names and the fingerprint"
    };
  }
  const read = nameList === void 0 ? { names: { kind: "any" }, warnings: [] } : readNames(nameList);
  if ("problem" in read) return read;
  const warnings = [...read.warnings, ...type === void 0 ? [] : typeWarnings(type, marker)];
  return { marker, names: read.names, key: { type, sha256: key.sha256 }, warnings };
}
function typeWarnings(type, marker) {
  if (marker === "@cert-authority") {
    return [
      "host certificates are not supported, so `@cert-authority` has no effect; pin the host key itself."
    ];
  }
  if (marker === "@revoked" || hostKeyTypes.has(type)) return [];
  return [`host keys of type ${type} are not supported; pin a key of another type as well.`];
}
function readNames(nameList) {
  return nameList.startsWith("|") ? readHashedName(nameList) : readPatterns(nameList);
}
function readHashedName(text) {
  const [, version, encodedSalt, encodedHash, ...more] = text.split("|");
  const salt = decodeBase64(encodedSalt ?? "");
  const hash = decodeBase64(encodedHash ?? "");
  if (version !== "1" || salt?.length !== sha1Bytes || hash?.length !== sha1Bytes || more.length > 0) {
    return {
      problem: "the hashed name is damaged; expected `|1|salt|hash`, each part the base64 of 20 bytes"
    };
  }
  return { names: { kind: "hashed", salt, hash }, warnings: [] };
}
function readPatterns(list) {
  const positive = [];
  const negated = [];
  const warnings = [];
  for (const item of list.toLowerCase().split(",")) {
    const negates = item.startsWith("!");
    const name = negates ? item.slice(1) : item;
    if (name === "") continue;
    const doubt = doubtAbout(name);
    if (doubt !== void 0 && "problem" in doubt) return doubt;
    if (doubt !== void 0) warnings.push(doubt.warning);
    (negates ? negated : positive).push(name);
  }
  if (positive.length === 0) {
    warnings.push("only negated or empty names, so the line matches no host.");
  }
  return { names: { kind: "patterns", positive, negated }, warnings };
}
function doubtAbout(name) {
  if (/[*?]/.test(name)) return void 0;
  if (name.includes("[") || name.includes("]")) {
    const port = Number(/^\[[^[\]]+\]:(\d{1,5})$/.exec(name)?.[1] ?? Number.NaN);
    if (!(port >= 1 && port <= 65535)) {
      return { problem: "a name in brackets is written `[name]:port`, with a port from 1 to 65535" };
    }
    if (port === 22) {
      return {
        warning: "a name in brackets with port 22 never matches; write the bare name, as OpenSSH does."
      };
    }
  } else if (/^[^:]+:\d*$/.test(name)) {
    return { problem: "a name with a port is written `[name]:port`" };
  } else if (/^[0-9a-f.:]+\/\d+$/.test(name)) {
    return {
      warning: "address ranges are not part of the format and never match; use wildcards, as in `10.0.*`."
    };
  }
  return void 0;
}

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ec2-instance-connect"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/models/EC2InstanceConnectServiceException.js
var EC2InstanceConnectServiceException = class _EC2InstanceConnectServiceException extends _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceException */ .TJ {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EC2InstanceConnectServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/models/errors.js
var AuthException = class _AuthException extends EC2InstanceConnectServiceException {
  name = "AuthException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AuthException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AuthException.prototype);
    this.Message = opts.Message;
  }
};
var EC2InstanceNotFoundException = class _EC2InstanceNotFoundException extends EC2InstanceConnectServiceException {
  name = "EC2InstanceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EC2InstanceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EC2InstanceNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var EC2InstanceStateInvalidException = class _EC2InstanceStateInvalidException extends EC2InstanceConnectServiceException {
  name = "EC2InstanceStateInvalidException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EC2InstanceStateInvalidException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EC2InstanceStateInvalidException.prototype);
    this.Message = opts.Message;
  }
};
var EC2InstanceTypeInvalidException = class _EC2InstanceTypeInvalidException extends EC2InstanceConnectServiceException {
  name = "EC2InstanceTypeInvalidException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EC2InstanceTypeInvalidException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EC2InstanceTypeInvalidException.prototype);
    this.Message = opts.Message;
  }
};
var EC2InstanceUnavailableException = class _EC2InstanceUnavailableException extends EC2InstanceConnectServiceException {
  name = "EC2InstanceUnavailableException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "EC2InstanceUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _EC2InstanceUnavailableException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidArgsException = class _InvalidArgsException extends EC2InstanceConnectServiceException {
  name = "InvalidArgsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidArgsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidArgsException.prototype);
    this.Message = opts.Message;
  }
};
var SerialConsoleAccessDisabledException = class _SerialConsoleAccessDisabledException extends EC2InstanceConnectServiceException {
  name = "SerialConsoleAccessDisabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SerialConsoleAccessDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SerialConsoleAccessDisabledException.prototype);
    this.Message = opts.Message;
  }
};
var SerialConsoleSessionLimitExceededException = class _SerialConsoleSessionLimitExceededException extends EC2InstanceConnectServiceException {
  name = "SerialConsoleSessionLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SerialConsoleSessionLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SerialConsoleSessionLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var SerialConsoleSessionUnavailableException = class _SerialConsoleSessionUnavailableException extends EC2InstanceConnectServiceException {
  name = "SerialConsoleSessionUnavailableException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "SerialConsoleSessionUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _SerialConsoleSessionUnavailableException.prototype);
    this.Message = opts.Message;
  }
};
var SerialConsoleSessionUnsupportedException = class _SerialConsoleSessionUnsupportedException extends EC2InstanceConnectServiceException {
  name = "SerialConsoleSessionUnsupportedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SerialConsoleSessionUnsupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SerialConsoleSessionUnsupportedException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceException2 = class _ServiceException extends EC2InstanceConnectServiceException {
  name = "ServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "ServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceException.prototype);
    this.Message = opts.Message;
  }
};
var ThrottlingException = class _ThrottlingException extends EC2InstanceConnectServiceException {
  name = "ThrottlingException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/schemas/schemas_0.js
var _AE = "AuthException";
var _AZ = "AvailabilityZone";
var _ECINFE = "EC2InstanceNotFoundException";
var _ECISIE = "EC2InstanceStateInvalidException";
var _ECITIE = "EC2InstanceTypeInvalidException";
var _ECIUE = "EC2InstanceUnavailableException";
var _IAE = "InvalidArgsException";
var _II = "InstanceId";
var _IOSU = "InstanceOSUser";
var _M = "Message";
var _RI = "RequestId";
var _S = "Success";
var _SCADE = "SerialConsoleAccessDisabledException";
var _SCSLEE = "SerialConsoleSessionLimitExceededException";
var _SCSUE = "SerialConsoleSessionUnavailableException";
var _SCSUEe = "SerialConsoleSessionUnsupportedException";
var _SE = "ServiceException";
var _SSHPK = "SSHPublicKey";
var _SSSHPK = "SendSSHPublicKey";
var _SSSHPKR = "SendSSHPublicKeyRequest";
var _SSSHPKRe = "SendSSHPublicKeyResponse";
var _TE = "ThrottlingException";
var _c = "client";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2instanceconnect";
var _se = "server";
var n0 = "com.amazonaws.ec2instanceconnect";
var _s_registry = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF(_s);
var EC2InstanceConnectServiceException$ = [-3, _s, "EC2InstanceConnectServiceException", 0, [], []];
_s_registry.registerError(EC2InstanceConnectServiceException$, EC2InstanceConnectServiceException);
var n0_registry = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF(n0);
var AuthException$ = [
  -3,
  n0,
  _AE,
  { "awsQueryError": [`Forbidden`, 403], "error": _c, "httpError": 403 },
  [_M],
  [0]
];
n0_registry.registerError(AuthException$, AuthException);
var EC2InstanceNotFoundException$ = [
  -3,
  n0,
  _ECINFE,
  { "awsQueryError": [`EC2InstanceNotFound`, 404], "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(EC2InstanceNotFoundException$, EC2InstanceNotFoundException);
var EC2InstanceStateInvalidException$ = [
  -3,
  n0,
  _ECISIE,
  { "awsQueryError": [`EC2InstanceStateInvalid`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(EC2InstanceStateInvalidException$, EC2InstanceStateInvalidException);
var EC2InstanceTypeInvalidException$ = [
  -3,
  n0,
  _ECITIE,
  { "awsQueryError": [`EC2InstanceTypeInvalid`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(EC2InstanceTypeInvalidException$, EC2InstanceTypeInvalidException);
var EC2InstanceUnavailableException$ = [
  -3,
  n0,
  _ECIUE,
  { "awsQueryError": [`EC2InstanceUnavailable`, 503], "error": _se, "httpError": 503 },
  [_M],
  [0]
];
n0_registry.registerError(EC2InstanceUnavailableException$, EC2InstanceUnavailableException);
var InvalidArgsException$ = [
  -3,
  n0,
  _IAE,
  { "awsQueryError": [`InvalidArguments`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidArgsException$, InvalidArgsException);
var SerialConsoleAccessDisabledException$ = [
  -3,
  n0,
  _SCADE,
  { "awsQueryError": [`SerialConsoleAccessDisabled`, 403], "error": _c, "httpError": 403 },
  [_M],
  [0]
];
n0_registry.registerError(SerialConsoleAccessDisabledException$, SerialConsoleAccessDisabledException);
var SerialConsoleSessionLimitExceededException$ = [
  -3,
  n0,
  _SCSLEE,
  { "awsQueryError": [`SerialConsoleSessionLimitExceeded`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(SerialConsoleSessionLimitExceededException$, SerialConsoleSessionLimitExceededException);
var SerialConsoleSessionUnavailableException$ = [
  -3,
  n0,
  _SCSUE,
  { "awsQueryError": [`SerialConsoleSessionUnavailable`, 500], "error": _se, "httpError": 500 },
  [_M],
  [0]
];
n0_registry.registerError(SerialConsoleSessionUnavailableException$, SerialConsoleSessionUnavailableException);
var SerialConsoleSessionUnsupportedException$ = [
  -3,
  n0,
  _SCSUEe,
  { "awsQueryError": [`SerialConsoleSessionUnsupported`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(SerialConsoleSessionUnsupportedException$, SerialConsoleSessionUnsupportedException);
var ServiceException$ = [
  -3,
  n0,
  _SE,
  { "awsQueryError": [`InternalServerError`, 500], "error": _se, "httpError": 500 },
  [_M],
  [0]
];
n0_registry.registerError(ServiceException$, ServiceException2);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { "awsQueryError": [`TooManyRequests`, 429], "error": _c, "httpError": 429 },
  [_M],
  [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var SendSSHPublicKeyRequest$ = [
  3,
  n0,
  _SSSHPKR,
  0,
  [_II, _IOSU, _SSHPK, _AZ],
  [0, 0, 0, 0],
  3
];
var SendSSHPublicKeyResponse$ = [
  3,
  n0,
  _SSSHPKRe,
  0,
  [_RI, _S],
  [0, 2]
];
var SendSSHPublicKey$ = [
  9,
  n0,
  _SSSHPK,
  0,
  () => SendSSHPublicKeyRequest$,
  () => SendSSHPublicKeyResponse$
];

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/commandBuilder.js
var command = (0,_chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBuilder */ .k8)(commonParams, "AWSEC2InstanceConnectService", "EC2InstanceConnectClient", _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_1__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/commands/SendSSHPublicKeyCommand.js
var SendSSHPublicKeyCommand = class extends command(_ep0, _mw0, "SendSSHPublicKey", SendSSHPublicKey$) {
};

// src/aws/call.ts
async function callAws(call, deadline, send) {
  let transient;
  let clockCorrected = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(deadline.signal);
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (deadline.over) throw (0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .awsError */ .es)(transient ?? thrown, call);
      if (!clockCorrected && (0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .isClockCorrected */ .O0)(thrown)) {
        clockCorrected = true;
        continue;
      }
      if (!(0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown)) throw (0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .awsError */ .es)(thrown, call);
      transient = thrown;
      if (!await deadline.backOff(attempt)) throw (0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .awsError */ .es)(thrown, call);
    }
  }
}

// src/connect/push.ts
var windowMs = 6e4;
async function pushKey(instance, osUser, publicKey, aws, deadline) {
  const call = {
    action: "ec2-instance-connect:SendSSHPublicKey",
    statement: (0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .sendSshPublicKeyStatement */ .o)(instance, osUser)
  };
  const command2 = new SendSSHPublicKeyCommand({
    InstanceId: instance.id,
    InstanceOSUser: osUser,
    SSHPublicKey: publicKey,
    ...instance.availabilityZone === void 0 ? {} : { AvailabilityZone: instance.availabilityZone }
  });
  try {
    await callAws(call, deadline, (abortSignal) => aws.instanceConnect.send(command2, { abortSignal }));
  } catch (thrown) {
    throw instanceProblem(thrown, instance) ?? thrown;
  }
}
function instanceProblem(thrown, { id, region }) {
  if (!(thrown instanceof _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA)) return void 0;
  const { requestId } = thrown;
  switch ((0,_chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(thrown.cause)) {
    case "EC2InstanceNotFoundException":
      return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
        "EIC_INSTANCE_NOT_FOUND",
        `EC2 Instance Connect does not find ${id} in ${region}.`,
        {
          remedy: "It may have been terminated a moment ago: check its state.",
          requestId,
          cause: thrown
        }
      );
    case "EC2InstanceStateInvalidException":
    case "EC2InstanceUnavailableException":
      return new _chunk_OVOQ5B6E_js__WEBPACK_IMPORTED_MODULE_0__/* .EicError */ .UA(
        "EIC_INSTANCE_NOT_RUNNING",
        `EC2 Instance Connect says that ${id} is not running.`,
        {
          remedy: "It may have been stopped a moment ago: check its state.",
          requestId,
          cause: thrown
        }
      );
    default:
      return void 0;
  }
}




/***/ }),

/***/ 1459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NodeHttpHandler)
/* harmony export */ });
/* harmony import */ var _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9930);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);



// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
  const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      const abortError3 = new Error("Request aborted");
      abortError3.name = "AbortError";
      abortError3.cause = reason;
      return abortError3;
    }
    const abortError2 = new Error(String(reason));
    abortError2.name = "AbortError";
    return abortError2;
  }
  const abortError = new Error("Request aborted");
  abortError.name = "AbortError";
  return abortError;
}

// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
var getTransformedHeaders = (headers) => {
  const transformedHeaders = {};
  for (const name in headers) {
    if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, name)) {
      continue;
    }
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
  }
  return transformedHeaders;
};

// node_modules/@smithy/node-http-handler/dist-es/node-https.js


// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing = {
  setTimeout: (cb, ms) => setTimeout(cb, ms),
  clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME = 1e3;
var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
  if (!timeoutInMs) {
    return -1;
  }
  const registerTimeout = (offset) => {
    const timeoutId = timing.setTimeout(() => {
      request.destroy();
      reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
        name: "TimeoutError"
      }));
    }, timeoutInMs - offset);
    const doWithSocket = (socket) => {
      if (socket?.connecting) {
        socket.on("connect", () => {
          timing.clearTimeout(timeoutId);
        });
      } else {
        timing.clearTimeout(timeoutId);
      }
    };
    if (request.socket) {
      doWithSocket(request.socket);
    } else {
      request.on("socket", doWithSocket);
    }
  };
  if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
  }
  return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
  if (timeoutInMs) {
    return timing.setTimeout(() => {
      let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
      if (throwOnRequestTimeout) {
        const error = Object.assign(new Error(msg), {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        });
        req.destroy(error);
        reject(error);
      } else {
        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
        logger?.warn?.(msg);
      }
    }, timeoutInMs);
  }
  return -1;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME2 = 3e3;
var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
  if (keepAlive !== true) {
    return -1;
  }
  const registerListener = () => {
    if (request.socket) {
      request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    } else {
      request.on("socket", (socket) => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    }
  };
  if (deferTimeMs === 0) {
    registerListener();
    return 0;
  }
  return timing.setTimeout(registerListener, deferTimeMs);
};

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout = (config) => {
  const value = config?.defaultSocketTimeout;
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME3 = 3e3;
var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
  if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
    return;
  }
  let response;
  request.once("response", (res) => response = res);
  const onTimeout = () => {
    if (response?.complete) {
      request.socket?.destroy();
      return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
    response?.destroy(error);
    request.destroy();
    reject(error);
  };
  const registerTimeout = () => {
    const { socket } = request;
    if (!socket) {
      request.once("socket", registerTimeout);
    } else if (socket.connecting) {
      socket.once("connect", registerTimeout);
    } else {
      socket.setTimeout(timeoutInMs, onTimeout);
      request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
  };
  if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
  }
  const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
  request.once("close", () => timing.clearTimeout(deferralId));
};

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js

var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
  const headers = request.headers;
  const expect = headers ? headers.Expect || headers.expect : void 0;
  let timeoutId = -1;
  let sendBody = true;
  if (!externalAgent && expect === "100-continue") {
    sendBody = await Promise.race([
      new Promise((resolve) => {
        timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
      }),
      new Promise((resolve) => {
        httpRequest.on("continue", () => {
          timing.clearTimeout(timeoutId);
          resolve(true);
        });
        httpRequest.on("response", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
        httpRequest.on("error", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
      })
    ]);
  }
  if (sendBody) {
    writeBody(httpRequest, request.body);
  }
}
function writeBody(httpRequest, body) {
  if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) {
    body.pipe(httpRequest);
    return;
  }
  if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
      if (isBuffer && body.byteLength === 0) {
        httpRequest.end();
      } else {
        httpRequest.end(body);
      }
      return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
      httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest.end(Buffer.from(body));
    return;
  }
  httpRequest.end();
}

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var hAgent = void 0;
var hRequest = void 0;
var NodeHttpHandler = class _NodeHttpHandler {
  config;
  configProvider;
  socketWarningTimestamp = 0;
  externalAgent = false;
  metadata = { handlerProtocol: "http/1.1" };
  static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
      return instanceOrOptions;
    }
    return new _NodeHttpHandler(instanceOrOptions);
  }
  static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const { sockets, requests, maxSockets } = agent;
    if (typeof maxSockets !== "number" || maxSockets === Infinity) {
      return socketWarningTimestamp;
    }
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) {
      return socketWarningTimestamp;
    }
    if (sockets && requests) {
      for (const origin in sockets) {
        if (!(0,_chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(sockets, origin)) {
          continue;
        }
        const socketsInUse = sockets[origin]?.length ?? 0;
        const requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
          logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
          return Date.now();
        }
      }
    }
    return socketWarningTimestamp;
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      if (typeof options === "function") {
        options().then((_options) => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject);
      } else {
        resolve(this.resolveDefaultConfig(options));
      }
    });
  }
  destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
  }
  async handle(request, { abortSignal, requestTimeout } = {}) {
    if (!this.config) {
      this.config = await this.configProvider;
    }
    const config = this.config;
    const logger = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) {
      this.config.httpAgent = await this.config.httpAgentProvider();
    }
    return new Promise((_resolve, _reject) => {
      let writeRequestBodyPromise = void 0;
      let socketWarningTimeoutId = -1;
      let connectionTimeoutId = -1;
      let requestTimeoutId = -1;
      let keepAliveTimeoutId = -1;
      const clearTimeouts = () => {
        timing.clearTimeout(socketWarningTimeoutId);
        timing.clearTimeout(connectionTimeoutId);
        timing.clearTimeout(requestTimeoutId);
        timing.clearTimeout(keepAliveTimeoutId);
      };
      const resolve = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _resolve(arg);
      };
      const reject = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _reject(arg);
      };
      if (abortSignal?.aborted) {
        const abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      const headers = request.headers;
      const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
      let agent = isSSL ? config.httpsAgent : config.httpAgent;
      if (expectContinue && !this.externalAgent) {
        agent = new (isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_2___default().Agent) : hAgent)({
          keepAlive: false,
          maxSockets: Infinity
        });
      }
      socketWarningTimeoutId = timing.setTimeout(() => {
        this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
      }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
      const queryString = request.query ? (0,_chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_0__/* .buildQueryString */ .Go)(request.query) : "";
      let auth = void 0;
      if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}`;
      }
      let path = request.path;
      if (queryString) {
        path += `?${queryString}`;
      }
      if (request.fragment) {
        path += `#${request.fragment}`;
      }
      let hostname = request.hostname ?? "";
      if (hostname[0] === "[" && hostname.endsWith("]")) {
        hostname = request.hostname.slice(1, -1);
      } else {
        hostname = request.hostname;
      }
      const nodeHttpsOptions = {
        headers: request.headers,
        host: hostname,
        method: request.method,
        path,
        port: request.port,
        agent,
        auth
      };
      const requestFunc = isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_2___default().request) : hRequest;
      const req = requestFunc(nodeHttpsOptions, (res) => {
        const httpResponse = new _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS({
          statusCode: res.statusCode || -1,
          reason: res.statusMessage,
          headers: getTransformedHeaders(res.headers),
          body: res
        });
        resolve({ response: httpResponse });
      });
      req.on("error", (err) => {
        if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
          reject(Object.assign(err, { name: "TimeoutError" }));
        } else {
          reject(err);
        }
      });
      if (abortSignal) {
        const onAbort = () => {
          req.destroy();
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
        };
        if (typeof abortSignal.addEventListener === "function") {
          const signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: true });
          req.once("close", () => signal.removeEventListener("abort", onAbort));
        } else {
          abortSignal.onabort = onAbort;
        }
      }
      const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
      connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
      requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
      const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
      if (defaultSocketTimeout) {
        setSocketTimeout(req, reject, defaultSocketTimeout, true);
      } else {
        setSocketTimeout(req, reject, config.socketTimeout);
      }
      const httpAgent = nodeHttpsOptions.agent;
      if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
        keepAliveTimeoutId = setSocketKeepAlive(req, {
          keepAlive: httpAgent.keepAlive,
          keepAliveMsecs: httpAgent.keepAliveMsecs
        });
      }
      writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
        clearTimeouts();
        return _reject(e);
      });
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("logger"):
          key = "logger";
          value = config.logger ?? value;
          break;
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return {
        ...config,
        [key]: value
      };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
  resolveDefaultConfig(options) {
    const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
      connectionTimeout,
      requestTimeout,
      socketTimeout,
      defaultSocketTimeout: resolveDefaultSocketTimeout(options),
      socketAcquisitionWarningTimeout,
      throwOnRequestTimeout,
      httpAgentProvider: () => httpAgentPromise ??= (async () => {
        const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
        const { Agent, request } = node_http.default ?? node_http;
        hRequest = request;
        hAgent = Agent;
        if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpAgent;
        }
        return new hAgent({ keepAlive, maxSockets, ...httpAgent });
      })(),
      httpsAgent: (() => {
        if (httpsAgent instanceof (node_https__WEBPACK_IMPORTED_MODULE_2___default().Agent) || typeof httpsAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpsAgent;
        }
        return new (node_https__WEBPACK_IMPORTED_MODULE_2___default().Agent)({ keepAlive, maxSockets, ...httpsAgent });
      })(),
      logger
    };
  }
};




/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = require("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = require("zlib");

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

// EXTERNAL MODULE: ./chunk-KBGNEF4O.js + 1 modules
var chunk_KBGNEF4O = __nccwpck_require__(1118);
// EXTERNAL MODULE: ./chunk-VJJ5T76Y.js
var chunk_VJJ5T76Y = __nccwpck_require__(3310);
// EXTERNAL MODULE: ./chunk-OVOQ5B6E.js
var chunk_OVOQ5B6E = __nccwpck_require__(7228);
// EXTERNAL MODULE: ./chunk-GVTYMYQM.js
var chunk_GVTYMYQM = __nccwpck_require__(2149);
// EXTERNAL MODULE: ./chunk-23M2VTRS.js
var chunk_23M2VTRS = __nccwpck_require__(6218);
// EXTERNAL MODULE: ./chunk-GXSIRZLN.js
var chunk_GXSIRZLN = __nccwpck_require__(9410);
// EXTERNAL MODULE: ./chunk-MOK2QVVT.js + 1 modules
var chunk_MOK2QVVT = __nccwpck_require__(5034);
// EXTERNAL MODULE: ./chunk-ZFL3RZFI.js
var chunk_ZFL3RZFI = __nccwpck_require__(1459);
// EXTERNAL MODULE: ./chunk-OBJTUEN5.js + 1 modules
var chunk_OBJTUEN5 = __nccwpck_require__(3650);
// EXTERNAL MODULE: ./chunk-CXZFWW7V.js
var chunk_CXZFWW7V = __nccwpck_require__(9171);
// EXTERNAL MODULE: ./chunk-TEPREMTC.js
var chunk_TEPREMTC = __nccwpck_require__(3761);
// EXTERNAL MODULE: ./chunk-PSAM3DR7.js
var chunk_PSAM3DR7 = __nccwpck_require__(92);
// EXTERNAL MODULE: ./chunk-5JX7B37V.js
var chunk_5JX7B37V = __nccwpck_require__(827);
// EXTERNAL MODULE: ./chunk-FPTLYRUH.js
var chunk_FPTLYRUH = __nccwpck_require__(8907);
// EXTERNAL MODULE: ./chunk-2COTFADL.js
var chunk_2COTFADL = __nccwpck_require__(9930);
// EXTERNAL MODULE: ./chunk-GWIXZXL4.js
var chunk_GWIXZXL4 = __nccwpck_require__(8818);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
var external_os_default = /*#__PURE__*/__nccwpck_require__.n(external_os_namespaceObject);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./index.js

















// node_modules/shell-quote/quote.js
var require_quote = (0,chunk_GWIXZXL4/* __commonJS */.P$)({
  "node_modules/shell-quote/quote.js"(exports, module) {
    "use strict";
    var OPS = (
      /** @type {const} */
      [
        "||",
        "&&",
        ";;&",
        ";;",
        ";&",
        "|&",
        "<(",
        ">(",
        "<<<",
        "<<-",
        "<<",
        ">>",
        ">&",
        ">|",
        "&>>",
        "&>",
        "<&",
        "<>",
        "&",
        ";",
        "(",
        ")",
        "|",
        "<",
        ">"
      ]
    );
    var LINE_TERMINATORS = /[\n\r\u2028\u2029]/;
    var GLOB_SHELL_SPECIAL = /[\s#!"$&'():;<=>@\\^`|~]/g;
    module.exports = function quote(xs) {
      var sawComment = false;
      return xs.map(function(s) {
        if (sawComment && typeof s === "string" && LINE_TERMINATORS.test(s)) {
          throw new TypeError("a token after a `comment` must not contain line terminators");
        }
        if (s === "") {
          return (
            /** @type {const} */
            "''"
          );
        }
        if (s && typeof s === "object") {
          if ("op" in s && s.op === "glob") {
            if (typeof s.pattern !== "string") {
              throw new TypeError("glob token requires a string `pattern`");
            }
            if (LINE_TERMINATORS.test(s.pattern)) {
              throw new TypeError("glob `pattern` must not contain line terminators");
            }
            if (s.pattern === "") {
              return (
                /** @type {const} */
                "''"
              );
            }
            return s.pattern.replace(GLOB_SHELL_SPECIAL, "\\$&");
          }
          if ("op" in s && typeof s.op === "string") {
            if (OPS.indexOf(s.op) < 0) {
              throw new TypeError("invalid `op` value: " + JSON.stringify(s.op));
            }
            return s.op.replace(/[\s\S]/g, "\\$&");
          }
          if ("comment" in s && typeof s.comment === "string") {
            if (LINE_TERMINATORS.test(s.comment)) {
              throw new TypeError("`comment` must not contain line terminators");
            }
            sawComment = true;
            return "#" + s.comment;
          }
          throw new TypeError("unrecognized object token shape");
        }
        if (/'/.test(s) && /!/.test(s)) {
          return "'" + s.replace(/'/g, `'"'"'`) + "'";
        }
        if (/["\s\\]/.test(s) && !/'/.test(s)) {
          return "'" + s + "'";
        }
        if (/["'\s]/.test(s)) {
          return '"' + s.replace(/(["\\$`])/g, "\\$1") + '"';
        }
        return String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, "$1\\$2");
      }).join(" ");
    };
  }
});

// node_modules/shell-quote/parse.js
var require_parse = (0,chunk_GWIXZXL4/* __commonJS */.P$)({
  "node_modules/shell-quote/parse.js"(exports, module) {
    "use strict";
    var CONTROL = (
      /** @type {const} */
      "(?:" + /** @type {const} */
      [
        "\\|\\|",
        "\\&(?:\\&|>>?)",
        // `&&`, `&>`, and `&>>`
        ";;\\&?",
        // `;;` and `;;&`
        "[;|]\\&",
        // `;&` and `|&`
        "\\<\\(",
        "\\<\\<\\<",
        "\\<\\<-",
        "\\<\\<(?!\\()",
        // `<<(` stays `<` and `<(`, as zsh reads it; other shells reject it
        ">>",
        ">[&|(]",
        // `>&`, `>|`, and `>(`
        "<[&>]",
        // `<&` and `<>`
        "[&;()|<>]"
      ].join(
        /** @type {const} */
        "|"
      ) + /** @type {const} */
      ")"
    );
    var controlRE = new RegExp("^" + CONTROL + "$");
    var META = (
      /** @type {const} */
      "|&;()<> \\t"
    );
    var SINGLE_QUOTE = (
      /** @type {const} */
      "'([^']*?)'"
    );
    var ANSI_C_BODY = "(?:\\\\[\\s\\S]|[^\\\\'])*?";
    var ANSI_C_QUOTE = "\\$'" + ANSI_C_BODY + "'";
    var ansiCAt = new RegExp("\\$'" + ANSI_C_BODY + "(?:(')|\\\\?$)", "g");
    var ANSI_C_LETTERS = "abeEfnrtv";
    var ANSI_C_CHARS = "\x07\b\x1B\x1B\f\n\r	\v";
    var hash = /^#$/;
    var SQ = (
      /** @type {const} */
      "'"
    );
    var DQ = (
      /** @type {const} */
      '"'
    );
    var DS = (
      /** @type {const} */
      "$"
    );
    var TOKEN = "";
    var mult = (
      /** @type {const} */
      4294967296
    );
    for (i3 = 0; i3 < 4; i3++) {
      TOKEN += (mult * Math.random()).toString(16);
    }
    var i3;
    var startsWithToken = new RegExp("^" + TOKEN);
    function matchAll(s, r3) {
      var origIndex = r3.lastIndex;
      var matches = [];
      var matchObj;
      while (matchObj = r3.exec(s)) {
        matches[matches.length] = matchObj;
        if (r3.lastIndex === matchObj.index) {
          r3.lastIndex += 1;
        }
      }
      r3.lastIndex = origIndex;
      return matches;
    }
    function getVar(env, pre, key) {
      var r3 = typeof env === "function" ? env(key) : env[key];
      if (typeof r3 === "undefined" && key != "") {
        r3 = "";
      } else if (typeof r3 === "undefined") {
        r3 = "$";
      }
      if (typeof r3 === "object") {
        return pre + TOKEN + JSON.stringify(r3) + TOKEN;
      }
      return pre + r3;
    }
    var ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;
    function expandAnsiCEscape(m, escape) {
      var kind = escape.charAt(0);
      if (kind === "c") {
        var ctrl = escape.charAt(1);
        return ctrl === "?" ? "" : String.fromCharCode(ctrl.charCodeAt(0) & 31);
      }
      if (kind === "x" || kind === "u" || kind === "U") {
        var cp = parseInt(escape.slice(1), 16);
        if (cp > 1114111) {
          return m;
        }
        return String.fromCharCode.apply(null, cp > 65535 ? [55232 + (cp >> 10), 56320 + (cp & 1023)] : [cp]);
      }
      if (kind >= "0" && kind <= "7") {
        return String.fromCharCode(parseInt(escape, 8) & 255);
      }
      var letter = ANSI_C_LETTERS.indexOf(escape);
      return letter < 0 ? escape : ANSI_C_CHARS.charAt(letter);
    }
    function expandAnsiC(body) {
      return body.replace(ansiCEscape, expandAnsiCEscape).split("\0")[0];
    }
    function closesAnsiC(s, i4) {
      ansiCAt.lastIndex = i4;
      return !!/** @type {RegExpExecArray} */
      ansiCAt.exec(s)[1];
    }
    function parseInternal(string, env, opts) {
      if (!opts) {
        opts = {};
      }
      var BS = opts.escape || "\\";
      var ifs = opts.splitUnquoted === true ? " 	\n" : typeof opts.splitUnquoted === "string" ? opts.splitUnquoted : "";
      var BAREWORD = "(\\" + BS + `['"$\\` + BS + META + "]|\\$\\$|\\$(?!" + ANSI_C_QUOTE.slice(2) + `)|[^\\s'"$` + META + "])+";
      var DOUBLE_QUOTE = '"(?:\\' + BS + '[\\s\\S]|[^"\\' + BS + '])*"';
      var chunker = new RegExp([
        "(" + CONTROL + ")",
        // control chars
        "(" + ANSI_C_QUOTE + "|" + BAREWORD + "|" + DOUBLE_QUOTE + "|" + SINGLE_QUOTE + ")+"
      ].join("|"), "g");
      var matches = matchAll(string, chunker);
      if (matches.length === 0) {
        return [];
      }
      if (!env) {
        env = {};
      }
      var commented = false;
      return matches.map(function(match) {
        var s = match[0];
        if (!s || commented) {
          return void 0;
        }
        if (controlRE.test(s)) {
          return (
            /** @type {ControlOperator} */
            { op: s }
          );
        }
        var quote = false;
        var esc = false;
        var out = "";
        var words = [];
        var sawQuote = false;
        var pendingNw = null;
        var isGlob = false;
        var i4;
        function parseEnvVar() {
          i4 += 1;
          var varend;
          var varname;
          var char = s.charAt(i4);
          if (char === "{") {
            i4 += 1;
            if (s.charAt(i4) === "}") {
              throw new Error("Bad substitution: " + s.slice(i4 - 2, i4 + 1));
            }
            var depth = 1;
            varend = i4;
            while (depth > 0 && varend < s.length) {
              if (s.charAt(varend) === "{" && s.charAt(varend - 1) === "$") {
                depth += 1;
              } else if (s.charAt(varend) === "}") {
                depth -= 1;
              }
              varend += 1;
            }
            if (depth !== 0) {
              throw new Error("Bad substitution: " + s.slice(i4));
            }
            varend -= 1;
            varname = s.slice(i4, varend);
            i4 = varend;
          } else if (/[*@#?$!-]/.test(char)) {
            varname = char;
          } else {
            var slicedFromI = s.slice(i4);
            varend = slicedFromI.match(/[^\w\d_]/);
            if (!varend) {
              varname = slicedFromI;
              i4 = s.length;
            } else {
              varname = slicedFromI.slice(0, varend.index);
              i4 += /** @type {number} */
              varend.index - 1;
            }
          }
          return getVar(
            /** @type {NonNullable<typeof env>} */
            env,
            "",
            varname
          );
        }
        function flushRun() {
          if (pendingNw === null) {
            return;
          }
          if (pendingNw === 0) {
            if (out !== "") {
              words[words.length] = out;
              out = "";
            }
          } else {
            words[words.length] = out;
            out = "";
            for (var fe = 1; fe < pendingNw; fe += 1) {
              words[words.length] = "";
            }
          }
          pendingNw = null;
        }
        for (i4 = 0; i4 < s.length; i4++) {
          var c3 = s.charAt(i4);
          if (ifs && c3 !== DS) {
            flushRun();
          }
          isGlob = isGlob || !quote && (c3 === "*" || c3 === "?");
          if (esc) {
            out += c3;
            esc = false;
          } else if (quote) {
            if (c3 === quote) {
              quote = false;
            } else if (quote == SQ) {
              out += c3;
            } else {
              if (c3 === BS) {
                i4 += 1;
                c3 = s.charAt(i4);
                if (c3 === DQ || c3 === BS || c3 === DS) {
                  out += c3;
                } else {
                  out += BS + c3;
                }
              } else if (c3 === DS) {
                out += parseEnvVar();
              } else {
                out += c3;
              }
            }
          } else if (c3 === DQ || c3 === SQ) {
            quote = c3;
            sawQuote = true;
          } else if (controlRE.test(c3)) {
            return (
              /** @type {ControlOperator} */
              { op: s }
            );
          } else if (hash.test(c3)) {
            commented = true;
            var commentObj = { comment: string.slice(match.index + i4 + 1) };
            if (out.length) {
              return (
                /** @type {const} */
                [out, commentObj]
              );
            }
            return (
              /** @type {const} */
              [commentObj]
            );
          } else if (c3 === BS) {
            esc = true;
          } else if (c3 === DS && s.charAt(i4 + 1) === SQ && closesAnsiC(s, i4)) {
            flushRun();
            sawQuote = true;
            out += expandAnsiC(s.slice(i4 + 2, ansiCAt.lastIndex - 1));
            i4 = ansiCAt.lastIndex - 1;
          } else if (c3 === DS) {
            var value = parseEnvVar();
            if (!ifs) {
              out += value;
            } else {
              for (var vi = 0; vi < value.length; vi += 1) {
                var vc = value.charAt(vi);
                if (ifs.indexOf(vc) < 0) {
                  flushRun();
                  out += vc;
                } else if (pendingNw === null) {
                  pendingNw = vc === " " || vc === "	" || vc === "\n" ? 0 : 1;
                } else if (vc !== " " && vc !== "	" && vc !== "\n") {
                  pendingNw += 1;
                }
              }
            }
          } else {
            out += c3;
          }
        }
        if (isGlob) {
          return (
            /** @type {GlobPattern} */
            { op: "glob", pattern: out }
          );
        }
        if (ifs) {
          if (pendingNw !== null && pendingNw > 0) {
            words[words.length] = out;
            out = "";
            for (var te = 1; te < pendingNw; te += 1) {
              words[words.length] = "";
            }
          }
          if (out !== "" || sawQuote && words.length === 0) {
            words[words.length] = out;
          }
          return words;
        }
        return out;
      }).reduce(
        function(prev, arg) {
          if (typeof arg === "undefined") {
            return prev;
          }
          [].concat(arg).forEach(function(entry2) {
            prev[prev.length] = entry2;
          });
          return prev;
        },
        /** @type {ParseEntry[]} */
        []
      );
    }
    module.exports = function parse3(s, env, opts) {
      var mapped = parseInternal(s, env, opts);
      if (typeof env !== "function") {
        return mapped;
      }
      return mapped.reduce(
        function(acc, s2) {
          if (typeof s2 === "object") {
            acc[acc.length] = s2;
            return acc;
          }
          var xs = s2.split(RegExp("(" + TOKEN + ".*?" + TOKEN + ")", "g"));
          if (xs.length === 1) {
            acc[acc.length] = xs[0];
            return acc;
          }
          xs.filter(Boolean).forEach(function(x) {
            acc[acc.length] = startsWithToken.test(x) ? JSON.parse(x.split(TOKEN)[1]) : x;
          });
          return acc;
        },
        /** @type {ParseEntry[]} */
        []
      );
    };
  }
});

// node_modules/shell-quote/index.js
var require_shell_quote = (0,chunk_GWIXZXL4/* __commonJS */.P$)({
  "node_modules/shell-quote/index.js"(exports) {
    "use strict";
    exports.quote = require_quote();
    exports.parse = require_parse();
  }
});

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = (0,chunk_GWIXZXL4/* __commonJS */.P$)({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
    (function(root3) {
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
          for (let i3 = 0; i3 < ref.length; i3++) {
            results.push(ref[i3].length > 4 ? NaN : parseInt(ref[i3], 16));
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
      const ipaddr3 = {};
      ipaddr3.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4) {
            throw new Error("ipaddr: ipv4 octet count should be 4");
          }
          let i3, octet;
          for (i3 = 0; i3 < octets.length; i3++) {
            octet = octets[i3];
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
          let i3, octet, zeros;
          for (i3 = 3; i3 >= 0; i3 -= 1) {
            octet = this.octets[i3];
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
          return ipaddr3.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr3.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr3.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i3 = 0;
          while (i3 < 4) {
            octets.push(parseInt(ipInterfaceOctets[i3], 10) | parseInt(subnetMaskOctets[i3], 10) ^ 255);
            i3++;
          }
          return new this(octets);
        } catch (e3) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e3 });
        }
      };
      ipaddr3.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr3.IPv4.isValid = function(string) {
        try {
          new this(this.parser(string));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr3.IPv4.isValidCIDR = function(string) {
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr3.IPv4.isValidFourPartDecimal = function(string) {
        if (ipaddr3.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr3.IPv4.isValidCIDRFourPartDecimal = function(string) {
        const match = string.match(/^(.+)\/(\d+)$/);
        if (!ipaddr3.IPv4.isValidCIDR(string) || !match) {
          return false;
        }
        return ipaddr3.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr3.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i3, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i3 = 0;
          while (i3 < 4) {
            octets.push(parseInt(ipInterfaceOctets[i3], 10) & parseInt(subnetMaskOctets[i3], 10));
            i3++;
          }
          return new this(octets);
        } catch (e3) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e3 });
        }
      };
      ipaddr3.IPv4.parse = function(string) {
        const parts = this.parser(string);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr3.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          const maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            const parsed2 = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed2, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed2;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      };
      ipaddr3.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet)) {
          return (function() {
            const ref = match.slice(1, 6);
            const results = [];
            for (let i3 = 0; i3 < ref.length; i3++) {
              part = ref[i3];
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
      ipaddr3.IPv4.subnetMaskFromPrefixLength = function(prefix2) {
        prefix2 = parseInt(prefix2);
        if (Number.isNaN(prefix2) || prefix2 < 0 || prefix2 > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j3 = 0;
        const filledOctetCount = Math.floor(prefix2 / 8);
        while (j3 < filledOctetCount) {
          octets[j3] = 255;
          j3++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix2 % 8) - 1 << 8 - prefix2 % 8;
        }
        return new this(octets);
      };
      ipaddr3.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i3, part;
          if (parts.length === 16) {
            this.parts = [];
            for (i3 = 0; i3 <= 14; i3 += 2) {
              this.parts.push(parts[i3] << 8 | parts[i3 + 1]);
            }
          } else if (parts.length === 8) {
            this.parts = parts;
          } else {
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          }
          for (i3 = 0; i3 < this.parts.length; i3++) {
            part = this.parts[i3];
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
          for (let i3 = 7; i3 >= 0; i3 -= 1) {
            part = this.parts[i3];
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
          return ipaddr3.subnetMatch(this, this.SpecialRanges);
        };
        IPv6.prototype.toByteArray = function() {
          let part;
          const bytes = [];
          const ref = this.parts;
          for (let i3 = 0; i3 < ref.length; i3++) {
            part = ref[i3];
            bytes.push(part >> 8);
            bytes.push(part & 255);
          }
          return bytes;
        };
        IPv6.prototype.toFixedLengthString = function() {
          const addr = (function() {
            const results = [];
            for (let i3 = 0; i3 < this.parts.length; i3++) {
              results.push(padPart(this.parts[i3].toString(16), 4));
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
          return new ipaddr3.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        };
        IPv6.prototype.toNormalizedString = function() {
          const addr = (function() {
            const results = [];
            for (let i3 = 0; i3 < this.parts.length; i3++) {
              results.push(this.parts[i3].toString(16));
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
            const groups2 = (match[0].match(/0/g) || []).length;
            if (groups2 > bestMatchGroups) {
              bestMatchGroups = groups2;
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
      ipaddr3.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i3 = 0;
          while (i3 < 16) {
            octets.push(parseInt(ipInterfaceOctets[i3], 10) | parseInt(subnetMaskOctets[i3], 10) ^ 255);
            i3++;
          }
          return new this(octets);
        } catch (e3) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e3 });
        }
      };
      ipaddr3.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr3.IPv6.isValid = function(string) {
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
      ipaddr3.IPv6.isValidCIDR = function(string) {
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
      ipaddr3.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i3, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i3 = 0;
          while (i3 < 16) {
            octets.push(parseInt(ipInterfaceOctets[i3], 10) & parseInt(subnetMaskOctets[i3], 10));
            i3++;
          }
          return new this(octets);
        } catch (e3) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e3 });
        }
      };
      ipaddr3.IPv6.parse = function(string) {
        const addr = this.parser(string);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr3.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed2;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed2 = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed2, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed2;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      };
      ipaddr3.IPv6.parser = function(string) {
        let addr, i3, match, octet, octets, zoneId;
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
            for (i3 = 0; i3 < octets.length; i3++) {
              octet = octets[i3];
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
      ipaddr3.IPv6.subnetMaskFromPrefixLength = function(prefix2) {
        prefix2 = parseInt(prefix2);
        if (Number.isNaN(prefix2) || prefix2 < 0 || prefix2 > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j3 = 0;
        const filledOctetCount = Math.floor(prefix2 / 8);
        while (j3 < filledOctetCount) {
          octets[j3] = 255;
          j3++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix2 % 8) - 1 << 8 - prefix2 % 8;
        }
        return new this(octets);
      };
      ipaddr3.fromByteArray = function(bytes) {
        const length = bytes.length;
        if (length === 4) {
          return new ipaddr3.IPv4(bytes);
        } else if (length === 16) {
          return new ipaddr3.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr3.isValid = function(string) {
        return ipaddr3.IPv6.isValid(string) || ipaddr3.IPv4.isValid(string);
      };
      ipaddr3.isValidCIDR = function(string) {
        return ipaddr3.IPv6.isValidCIDR(string) || ipaddr3.IPv4.isValidCIDR(string);
      };
      ipaddr3.parse = function(string) {
        if (ipaddr3.IPv6.isValid(string)) {
          return ipaddr3.IPv6.parse(string);
        } else if (ipaddr3.IPv4.isValid(string)) {
          return ipaddr3.IPv4.parse(string);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr3.parseCIDR = function(string) {
        try {
          return ipaddr3.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr3.IPv4.parseCIDR(string);
          } catch (e3) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e3 });
          }
        }
      };
      ipaddr3.process = function(string) {
        const addr = this.parse(string);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr3.subnetMatch = function(address, rangeList, defaultName) {
        let i3, rangeName, rangeSubnets, subnet;
        if (defaultName === void 0 || defaultName === null) {
          defaultName = "unicast";
        }
        for (rangeName in rangeList) {
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            rangeSubnets = rangeList[rangeName];
            if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
              rangeSubnets = [rangeSubnets];
            }
            for (i3 = 0; i3 < rangeSubnets.length; i3++) {
              subnet = rangeSubnets[i3];
              if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                return rangeName;
              }
            }
          }
        }
        return defaultName;
      };
      if (typeof module !== "undefined" && module.exports) {
        module.exports = ipaddr3;
      } else {
        root3.ipaddr = ipaddr3;
      }
    })(exports);
  }
});

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
var defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,chunk_2COTFADL/* getSmithyContext */.ug)(context).operation,
    region: await (0,chunk_2COTFADL/* normalizeProvider */.te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ec2",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultEC2HttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,chunk_23M2VTRS/* resolveAwsSdkSigV4Config */.ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,chunk_2COTFADL/* normalizeProvider */.te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ec2"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ec2/package.json
var package_default = {
  name: "@aws-sdk/client-ec2",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Ec2 Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ec2",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ec2"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/middleware-sdk-ec2": "^3.972.72",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 3845));
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp } = await __nccwpck_require__.e(/* import() */ 46).then(__nccwpck_require__.bind(__nccwpck_require__, 2046));
    return (0,chunk_5JX7B37V/* chain */.cy)(fromHttp(init), fromContainerMetadata(init));
  }
  if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
    return async () => {
      throw new chunk_5JX7B37V/* CredentialsProviderError */.C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    };
  }
  init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
  return fromInstanceMetadata(init);
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock;
  let passiveLock;
  let credentials;
  let forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) {
      if (!forceRefreshLock) {
        forceRefreshLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
      }
      await forceRefreshLock;
      return credentials;
    }
    if (credentials?.expiration) {
      if (credentials?.expiration?.getTime() < Date.now()) {
        credentials = void 0;
      }
    }
    if (activeLock) {
      await activeLock;
    } else if (!credentials || treatAsExpired?.(credentials)) {
      if (credentials) {
        if (!passiveLock) {
          passiveLock = chain2(options).then((c3) => {
            credentials = c3;
          }).catch(() => {
          }).finally(() => {
            passiveLock = void 0;
          });
        }
      } else {
        activeLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
    }
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) {
    try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
  async () => {
    const profile = init.profile ?? process.env[chunk_5JX7B37V/* ENV_PROFILE */.Ch];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[chunk_GVTYMYQM/* ENV_KEY */.yG] && process.env[chunk_GVTYMYQM/* ENV_SECRET */.pi];
      if (envStaticCredentialsAreSet) {
        if (!multipleCredentialSourceWarningEmitted) {
          const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
          warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
          multipleCredentialSourceWarningEmitted = true;
        }
      }
      throw new chunk_5JX7B37V/* CredentialsProviderError */.C1("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return (0,chunk_GVTYMYQM/* fromEnv */.sF)(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      throw new chunk_5JX7B37V/* CredentialsProviderError */.C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    }
    const { fromSSO } = await __nccwpck_require__.e(/* import() */ 884).then(__nccwpck_require__.bind(__nccwpck_require__, 9884));
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const { fromIni } = await __nccwpck_require__.e(/* import() */ 649).then(__nccwpck_require__.bind(__nccwpck_require__, 649));
    return fromIni(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const { fromProcess } = await __nccwpck_require__.e(/* import() */ 235).then(__nccwpck_require__.bind(__nccwpck_require__, 6235));
    return fromProcess(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const { fromTokenFile } = await __nccwpck_require__.e(/* import() */ 160).then(__nccwpck_require__.bind(__nccwpck_require__, 8160));
    return fromTokenFile(init)(awsIdentityProperties);
  },
  async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  },
  async () => {
    throw new chunk_5JX7B37V/* CredentialsProviderError */.C1("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ec2.{Region}.amazonaws.com", i],
    ["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = chunk_CXZFWW7V/* BinaryDecisionDiagram */.d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
var cache = new chunk_CXZFWW7V/* EndpointCache */.kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,chunk_CXZFWW7V/* decideEndpoint */.cH)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
chunk_CXZFWW7V/* customEndpointFunctions */.mw.aws = chunk_OBJTUEN5/* awsEndpointFunctions */.UF;

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class _EC2ServiceException extends chunk_TEPREMTC/* ServiceException */.TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EC2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
var _AC = "AcceleratorCount";
var _ACR = "AcceleratorCountRequest";
var _AHR = "AllocateHostsRequest";
var _AIT = "AllowedInstanceTypes";
var _AITS = "AllowedInstanceTypeSet";
var _AITl = "AllowedInstanceType";
var _AIss = "AssetIds";
var _AIsse = "AssetId";
var _AItt = "AttachmentId";
var _ALI = "AmiLaunchIndex";
var _AMAI = "AddMiddleboxAttachmentIds";
var _AMAId = "AddMiddleboxAttachmentId";
var _AMSc = "AcceleratorManufacturerSet";
var _AMc = "AcceleratorManufacturers";
var _AMcc = "AcceleratorManufacturer";
var _ANSc = "AcceleratorNameSet";
var _ANcc = "AcceleratorNames";
var _ANcce = "AcceleratorName";
var _APu = "AutoPlacement";
var _ARss = "AssociatedResource";
var _ARuto = "AutoRecovery";
var _ASGIR = "AuthorizeSecurityGroupIngressRequest";
var _ASGIRu = "AuthorizeSecurityGroupIngressResult";
var _ASGIu = "AuthorizeSecurityGroupIngress";
var _ASSm = "AmdSevSnp";
var _ATMMB = "AcceleratorTotalMemoryMiB";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATSc = "AcceleratorTypeSet";
var _ATSr = "ArchitectureTypeSet";
var _ATc = "AcceleratorTypes";
var _ATcc = "AcceleratorType";
var _ATr = "ArchitectureTypes";
var _ATrc = "ArchitectureType";
var _ATtt = "AttachTime";
var _AZ = "AvailabilityZone";
var _AZI = "AvailabilityZoneId";
var _Af = "Affinity";
var _Ar = "Arn";
var _Arc = "Architecture";
var _Ass = "Association";
var _Att = "Attachment";
var _BDM = "BlockDeviceMapping";
var _BDML = "BlockDeviceMappingList";
var _BDMl = "BlockDeviceMappings";
var _BEBM = "BaselineEbsBandwidthMbps";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _BM = "BootMode";
var _BMa = "BareMetal";
var _BP = "BurstablePerformance";
var _BPF = "BaselinePerformanceFactors";
var _BPFR = "BaselinePerformanceFactorsRequest";
var _BW = "BandwidthWeighting";
var _CAr = "CreatedAt";
var _CBI = "CapacityBlockId";
var _CCor = "CoreCount";
var _CDr = "CreationDate";
var _CFAS = "CriticalFixAvailableSince";
var _CGI = "CarrierGatewayId";
var _CGIa = "CarrierGatewayIds";
var _CI = "CarrierIp";
var _CIBM = "CurrentInstanceBootMode";
var _CIi = "CidrIp";
var _CIid = "CidrIpv6";
var _CIidr = "CidrIpv4";
var _CM = "CpuManufacturers";
var _CMSp = "CpuManufacturerSet";
var _CMp = "CpuManufacturer";
var _CO = "CpuOptions";
var _COI = "CustomerOwnedIp";
var _CPFR = "CpuPerformanceFactorRequest";
var _CRI = "CapacityReservationId";
var _CRP = "CapacityReservationPreference";
var _CRRGA = "CapacityReservationResourceGroupArn";
var _CRSR = "CapacityReservationSpecificationResponse";
var _CRSa = "CapacityReservationSpecification";
var _CRT = "CapacityReservationTarget";
var _CRTR = "CapacityReservationTargetResponse";
var _CT = "ClientToken";
var _CTC = "ConnectionTrackingConfiguration";
var _CTGMPR = "CreateTransitGatewayMeteringPolicyRequest";
var _CTR = "CreateTagsRequest";
var _CTSRo = "ConnectionTrackingSpecificationResponse";
var _CTreat = "CreateTags";
var _Co = "Code";
var _Conf = "Configured";
var _Cp = "Cpu";
var _DCB = "DestinationCidrBlock";
var _DCGRes = "DescribeCarrierGatewaysRequest";
var _DFR = "DeleteFleetsRequest";
var _DFRes = "DescribeFleetsRequest";
var _DI = "DeviceIndex";
var _DICERes = "DescribeInstanceConnectEndpointsRequest";
var _DICEResc = "DescribeInstanceConnectEndpointsResult";
var _DICEe = "DescribeInstanceConnectEndpoints";
var _DIRR = "DescribeImageReferencesRequest";
var _DIRes = "DescribeImagesRequest";
var _DIResc = "DescribeImagesResult";
var _DIRescr = "DescribeInstancesRequest";
var _DIRescri = "DescribeInstancesResult";
var _DITR = "DescribeInstanceTopologyRequest";
var _DITRes = "DescribeInstanceTypesRequest";
var _DIURER = "DescribeImageUsageReportEntriesRequest";
var _DIURRes = "DescribeImageUsageReportsRequest";
var _DIes = "DescribeImages";
var _DIesc = "DescribeInstances";
var _DN = "DeviceName";
var _DNIPRescr = "DescribeNetworkInterfacePermissionsRequest";
var _DNn = "DnsName";
var _DOT = "DeleteOnTermination";
var _DPGRe = "DescribePlacementGroupsRequest";
var _DPRe = "DestinationPortRange";
var _DPer = "DeregistrationProtection";
var _DR = "DryRun";
var _DRIOR = "DescribeReservedInstancesOfferingsRequest";
var _DRSERes = "DescribeRouteServerEndpointsRequest";
var _DRSPRes = "DescribeRouteServerPeersRequest";
var _DRSRes = "DescribeRouteServersRequest";
var _DSGRRes = "DescribeSecurityGroupRulesRequest";
var _DSGRResc = "DescribeSecurityGroupRulesResult";
var _DSGRescri = "DescribeSecurityGroupRules";
var _DSPHR = "DescribeSpotPriceHistoryRequest";
var _DSRes = "DescribeSnapshotsRequest";
var _DTGAR = "DescribeTransitGatewayAttachmentsRequest";
var _DTGCRes = "DescribeTransitGatewayConnectsRequest";
var _DTGPARes = "DescribeTransitGatewayPeeringAttachmentsRequest";
var _DTGVARes = "DescribeTransitGatewayVpcAttachmentsRequest";
var _DTR = "DeleteTagsRequest";
var _DTe = "DeprecationTime";
var _DTelet = "DeleteTags";
var _De = "Description";
var _Dua = "Dualstack";
var _EBD = "EbsBlockDevice";
var _EBSL = "ExecutableByStringList";
var _EBx = "ExecutableBy";
var _ECI = "EbsCardIndex";
var _EGA = "ElasticGpuAssociation";
var _EGAI = "ElasticGpuAssociationId";
var _EGAL = "ElasticGpuAssociationList";
var _EGAS = "ElasticGpuAssociationState";
var _EGAT = "ElasticGpuAssociationTime";
var _EGAl = "ElasticGpuAssociations";
var _EGIl = "ElasticGpuId";
var _EIAA = "ElasticInferenceAcceleratorAssociation";
var _EIAAI = "ElasticInferenceAcceleratorAssociationId";
var _EIAAL = "ElasticInferenceAcceleratorAssociationList";
var _EIAAS = "ElasticInferenceAcceleratorAssociationState";
var _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
var _EIAAl = "ElasticInferenceAcceleratorArn";
var _EIAAla = "ElasticInferenceAcceleratorAssociations";
var _EIBD = "EbsInstanceBlockDevice";
var _EICE = "Ec2InstanceConnectEndpoint";
var _EITSx = "ExcludedInstanceTypeSet";
var _EITxc = "ExcludedInstanceTypes";
var _EITxcl = "ExcludedInstanceType";
var _EO = "EbsOptimized";
var _EOn = "EnclaveOptions";
var _EQC = "EnaQueueCount";
var _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
var _ERNDAR = "EnableResourceNameDnsARecord";
var _ESE = "EnaSrdEnabled";
var _ESS = "EnaSrdSpecification";
var _ESUE = "EnaSrdUdpEnabled";
var _ESUS = "EnaSrdUdpSpecification";
var _ESna = "EnaSupport";
var _ETnd = "EndTime";
var _EU = "ExecutableUsers";
var _Eb = "Ebs";
var _En = "Enabled";
var _Enc = "Encrypted";
var _FDN = "FipsDnsName";
var _FIl = "FleetId";
var _FIle = "FleetIds";
var _FLi = "FilterList";
var _FP = "FromPort";
var _FSD = "FindingScanDate";
var _FTE = "FreeTierEligible";
var _Fi = "Filters";
var _Fil = "Filter";
var _G = "Groups";
var _GCO = "GetConsoleOutput";
var _GCOR = "GetConsoleOutputRequest";
var _GCORe = "GetConsoleOutputResult";
var _GIL = "GroupIdentifierList";
var _GIr = "GroupId";
var _GIro = "GroupIds";
var _GIrou = "GroupIdentifier";
var _GN = "GroupName";
var _GNr = "GroupNames";
var _GOI = "GroupOwnerId";
var _GSPSR = "GetSpotPlacementScoresRequest";
var _HBD = "HiddenByDefault";
var _HCOR = "HostCpuOptionsRequest";
var _HE = "HttpEndpoint";
var _HFAS = "HighFixAvailableSince";
var _HFSL = "HighestFindingSeverityLabel";
var _HIo = "HostId";
var _HM = "HostMaintenance";
var _HO = "HibernationOptions";
var _HPI = "HttpProtocolIpv6";
var _HPRHL = "HttpPutResponseHopLimit";
var _HR = "HostRecovery";
var _HRGA = "HostResourceGroupArn";
var _HT = "HttpTokens";
var _HTo = "HostnameType";
var _Hy = "Hypervisor";
var _I = "Id";
var _IA = "Ipv6Addresses";
var _IAESS = "InstanceAttachmentEnaSrdSpecification";
var _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
var _IART = "IncludeAllResourceTypes";
var _IAT = "IpAddressType";
var _IAm = "ImageAllowed";
var _IApv = "Ipv6Address";
var _IBDM = "InstanceBlockDeviceMapping";
var _IBDML = "InstanceBlockDeviceMappingList";
var _ICEA = "InstanceConnectEndpointArn";
var _ICEDN = "InstanceConnectEndpointDnsNames";
var _ICEI = "InstanceConnectEndpointId";
var _ICEIn = "InstanceConnectEndpointIds";
var _ICEPDN = "InstanceConnectEndpointPublicDnsNames";
var _ICES = "InstanceConnectEndpointSet";
var _ICEn = "InstanceConnectEndpoints";
var _ID = "IncludeDeprecated";
var _IDn = "IncludeDisabled";
var _IE = "IsEgress";
var _IF = "InstanceFamily";
var _IFAS = "InformationalFixAvailableSince";
var _IGS = "InstanceGenerationSet";
var _IGns = "InstanceGenerations";
var _IGnst = "InstanceGeneration";
var _II = "InstanceId";
var _IIA = "InstanceIpv6Address";
var _IIAL = "InstanceIpv6AddressList";
var _IIP = "IamInstanceProfile";
var _IIPL = "InstanceIpv4PrefixList";
var _IIPLn = "InstanceIpv6PrefixList";
var _IIPn = "InstanceIpv4Prefix";
var _IIPns = "InstanceIpv6Prefix";
var _IISL = "ImageIdStringList";
var _IISLn = "InstanceIdStringList";
var _IIm = "ImageId";
var _IIma = "ImageIds";
var _IIn = "InstanceIds";
var _IL = "ImageLocation";
var _ILZ = "IncludeLocalZones";
var _ILm = "ImageList";
var _ILn = "InstanceLifecycle";
var _ILns = "InstanceList";
var _IM = "IncludeMarketplace";
var _IMO = "InstanceMaintenanceOptions";
var _IMORnst = "InstanceMetadataOptionsResponse";
var _IMR = "IncludeManagedResources";
var _IMT = "InstanceMetadataTags";
var _INI = "InstanceNetworkInterface";
var _INIA = "InstanceNetworkInterfaceAssociation";
var _INIAn = "InstanceNetworkInterfaceAttachment";
var _INIL = "InstanceNetworkInterfaceList";
var _INPO = "InstanceNetworkPerformanceOptions";
var _IOA = "ImageOwnerAlias";
var _IOI = "IpOwnerId";
var _IPIA = "InstancePrivateIpAddress";
var _IPIAL = "InstancePrivateIpAddressList";
var _IPIs = "IsPrimaryIpv6";
var _IPLp = "IpPermissionList";
var _IPp = "Ipv6Prefixes";
var _IPpe = "IpPermissions";
var _IPper = "IpPermission";
var _IPpr = "IpProtocol";
var _IPpv = "Ipv6Prefix";
var _IPpvr = "Ipv4Prefixes";
var _IPpvre = "Ipv4Prefix";
var _IR = "InstanceRequirements";
var _IRLp = "IpRangeList";
var _IRLpv = "Ipv6RangeList";
var _IRR = "InstanceRequirementsRequest";
var _IRWM = "InstanceRequirementsWithMetadata";
var _IRWMR = "InstanceRequirementsWithMetadataRequest";
var _IRpa = "IpRanges";
var _IRpan = "IpRange";
var _IRpv = "Ipv6Ranges";
var _IRpva = "Ipv6Range";
var _ISIA = "InstanceSecondaryInterfaceAttachment";
var _ISIL = "InstanceSecondaryInterfaceList";
var _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
var _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
var _ISIn = "InstanceSecondaryInterface";
var _ISmd = "ImdsSupport";
var _ISnsta = "InstanceState";
var _IT = "InstanceType";
var _ITIns = "InstanceTypeItem";
var _ITSn = "InstanceTypeSpecification";
var _ITm = "ImageType";
var _ITns = "InstanceTenancy";
var _ITnst = "InstanceTypes";
var _ITnt = "InterfaceType";
var _IUIR = "IncludeUnsupportedInRegion";
var _IW = "ImageWatermarks";
var _IWL = "ImageWatermarkList";
var _IWm = "ImageWatermark";
var _Im = "Images";
var _Ima = "Image";
var _In = "Instance";
var _Ins = "Instances";
var _Io = "Iops";
var _Ipv = "Ipv4";
var _K = "Key";
var _KI = "KernelId";
var _KKI = "KmsKeyId";
var _KN = "KeyName";
var _LCA = "LicenseConfigurationArn";
var _LCi = "LicenseConfiguration";
var _LFAS = "LowFixAvailableSince";
var _LL = "LicenseList";
var _LLT = "LastLaunchedTime";
var _LST = "LocalStorageTypes";
var _LSTS = "LocalStorageTypeSet";
var _LSTo = "LocalStorageType";
var _LSo = "LocalStorage";
var _LTau = "LaunchTime";
var _La = "Latest";
var _Lic = "Licenses";
var _M = "Min";
var _MAIi = "MiddleboxAttachmentIds";
var _MAIid = "MiddleboxAttachmentId";
var _MAa = "MacAddress";
var _MCIL = "MetricCategoryIdList";
var _MCIe = "MetricCategoryIds";
var _MD = "MaxDuration";
var _MDi = "MinDuration";
var _MFAS = "MediumFixAvailableSince";
var _MGBPVC = "MemoryGiBPerVCpu";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MIC = "MaxInstanceCount";
var _MMB = "MemoryMiB";
var _MMBR = "MemoryMiBRequest";
var _MO = "MetadataOptions";
var _MOa = "MaintenanceOptions";
var _MR = "MaxResults";
var _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _MTGMPR = "ModifyTransitGatewayMeteringPolicyRequest";
var _MTMFRR = "ModifyTrafficMirrorFilterRuleRequest";
var _MTMSR = "ModifyTrafficMirrorSessionRequest";
var _Ma = "Max";
var _Mana = "Managed";
var _Me = "Message";
var _Mon = "Monitoring";
var _N = "Name";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NBGe = "NetworkBandwidthGbps";
var _NCI = "NetworkCardIndex";
var _ND = "NoDevice";
var _NIC = "NetworkInterfaceCount";
var _NICR = "NetworkInterfaceCountRequest";
var _NII = "NetworkInterfaceId";
var _NIIS = "NetworkInterfaceIdSet";
var _NIIe = "NetworkInterfaceIds";
var _NIPIe = "NetworkInterfacePermissionId";
var _NIPIetw = "NetworkInterfacePermissionIds";
var _NIet = "NetworkInterfaces";
var _NPO = "NetworkPerformanceOptions";
var _NTe = "NextToken";
var _NV = "NestedVirtualization";
var _OA = "OutpostArn";
var _OC = "OfferingClass";
var _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
var _OI = "OwnerId";
var _OIw = "OwnerIds";
var _ON = "OptionName";
var _ORper = "OperatorResponse";
var _OSL = "OwnerStringList";
var _OTf = "OfferingType";
var _OV = "OptionValues";
var _OVp = "OptionValue";
var _Op = "Operator";
var _Ou = "Output";
var _Ow = "Owners";
var _Own = "Owner";
var _P = "Principal";
var _PCI = "PreserveClientIp";
var _PCIr = "ProductCodeId";
var _PCLr = "ProductCodeList";
var _PCT = "ProductCodeType";
var _PCr = "ProductCode";
var _PCro = "ProductCodes";
var _PDN = "PrivateDnsName";
var _PDNO = "PrivateDnsNameOptions";
var _PDNORr = "PrivateDnsNameOptionsResponse";
var _PDNu = "PublicDnsNames";
var _PDNub = "PublicDnsName";
var _PDl = "PlatformDetails";
var _PDr = "ProductDescription";
var _PDro = "ProductDescriptions";
var _PFRR = "PerformanceFactorReferenceRequest";
var _PFRSR = "PerformanceFactorReferenceSetRequest";
var _PGISL = "PlacementGroupIdStringList";
var _PI = "PublicIp";
var _PIAr = "PrivateIpAddress";
var _PIAri = "PrivateIpAddresses";
var _PIAu = "PublicIpAddress";
var _PLI = "PrefixListId";
var _PLIL = "PrefixListIdList";
var _PLIr = "PrefixListIds";
var _PLa = "PacketLength";
var _PN = "PartitionNumber";
var _PSPN = "PublicSsmParameterName";
var _PSee = "PeeringStatus";
var _Pl = "Platform";
var _Pla = "Placement";
var _Pr = "Protocol";
var _Prim = "Primary";
var _Pu = "Public";
var _Q = "Quantity";
var _R = "Return";
var _RA = "RuleAction";
var _RBUI = "RestorableByUserIds";
var _RBe = "RestorableBy";
var _RDN = "RootDeviceName";
var _RDT = "RootDeviceType";
var _REIT = "RequireEncryptionInTransit";
var _RF = "RemoveFields";
var _RFe = "RemoveField";
var _RGI = "ReferencedGroupId";
var _RGIe = "ReferencedGroupInfo";
var _RHS = "RequireHibernateSupport";
var _RI = "ReportId";
var _RIOI = "ReservedInstancesOfferingIds";
var _RIOIe = "ReservedInstancesOfferingId";
var _RIa = "RamdiskId";
var _RIe = "ReservationId";
var _RIep = "ReportIds";
var _RIeq = "RequesterId";
var _RIeso = "ResourceId";
var _RLe = "ReservationList";
var _RMAI = "RemoveMiddleboxAttachmentIds";
var _RMAIe = "RemoveMiddleboxAttachmentId";
var _RMe = "RebootMigration";
var _RN = "RegionName";
var _RNe = "RegionNames";
var _RNu = "RuleNumber";
var _RSEI = "RouteServerEndpointId";
var _RSEIo = "RouteServerEndpointIds";
var _RSG = "ReferencedSecurityGroup";
var _RSGIR = "RevokeSecurityGroupIngressRequest";
var _RSGIRe = "RevokeSecurityGroupIngressResult";
var _RSGIev = "RevokeSecurityGroupIngress";
var _RSGR = "RevokedSecurityGroupRule";
var _RSGRL = "RevokedSecurityGroupRuleList";
var _RSGRe = "RevokedSecurityGroupRules";
var _RSI = "RouteServerId";
var _RSIo = "RouteServerIds";
var _RSPI = "RouteServerPeerId";
var _RSPIo = "RouteServerPeerIds";
var _RTO = "ResourceTypeOptions";
var _RTOL = "ResourceTypeOptionList";
var _RTOe = "ResourceTypeOption";
var _RTRL = "ResourceTypeRequestList";
var _RTRe = "ResourceTypeRequest";
var _RTe = "ResourceType";
var _RTes = "ResourceTypes";
var _Ref = "References";
var _Refe = "Reference";
var _Res = "Resources";
var _Rese = "Reservations";
var _Reser = "Reservation";
var _SAZ = "SingleAvailabilityZone";
var _SCB = "SourceCidrBlock";
var _SDC = "SourceDestCheck";
var _SDp = "SpreadDomain";
var _SGIS = "SecurityGroupIdSet";
var _SGIe = "SecurityGroupIds";
var _SGR = "SecurityGroupRules";
var _SGRA = "SecurityGroupRuleArn";
var _SGRI = "SecurityGroupRuleIds";
var _SGRIL = "SecurityGroupRuleIdList";
var _SGRIe = "SecurityGroupRuleId";
var _SGRL = "SecurityGroupRuleList";
var _SGRe = "SecurityGroupRule";
var _SGe = "SecurityGroups";
var _SICT = "SourceImageCreationTime";
var _SII = "SourceImageId";
var _SIIec = "SecondaryInterfaceId";
var _SIIo = "SourceInstanceId";
var _SIRI = "SpotInstanceRequestId";
var _SIRo = "SourceImageRegion";
var _SISL = "SnapshotIdStringList";
var _SIT = "SupportedInstanceTypes";
var _SITS = "SupportedInstanceTypeSet";
var _SIec = "SecondaryInterfaces";
var _SIn = "SnapshotId";
var _SIna = "SnapshotIds";
var _SIu = "SubnetId";
var _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
var _SMta = "StateMessage";
var _SNI = "SecondaryNetworkId";
var _SNS = "SriovNetSupport";
var _SNes = "SessionNumber";
var _SPRo = "SourcePortRange";
var _SRc = "ScanResults";
var _SRt = "StateReason";
var _SSGN = "SourceSecurityGroupName";
var _SSGOI = "SourceSecurityGroupOwnerId";
var _SSIe = "SecondarySubnetId";
var _STR = "StateTransitionReason";
var _STt = "StartTime";
var _St = "State";
var _Sta = "Status";
var _T = "Tags";
var _TCUT = "TargetCapacityUnitType";
var _TCar = "TargetCapacity";
var _TD = "TrafficDirection";
var _TET = "TcpEstablishedTimeout";
var _TGAIr = "TransitGatewayAttachmentIds";
var _TGI = "TransitGatewayId";
var _TGMPI = "TransitGatewayMeteringPolicyId";
var _TI = "TerminateInstances";
var _TL = "TagList";
var _TLSGB = "TotalLocalStorageGB";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TMFI = "TrafficMirrorFilterId";
var _TMFRI = "TrafficMirrorFilterRuleId";
var _TMPRR = "TrafficMirrorPortRangeRequest";
var _TMSI = "TrafficMirrorSessionId";
var _TMTI = "TrafficMirrorTargetId";
var _TP = "ToPort";
var _TPC = "ThreadsPerCore";
var _TS = "TagSpecifications";
var _TSL = "TagSpecificationList";
var _TSa = "TagSpecification";
var _TSp = "TpmSupport";
var _Ta = "Tag";
var _Te = "Tenancy";
var _Th = "Throughput";
var _Tim = "Timestamp";
var _UI = "UserId";
var _UIGP = "UserIdGroupPairs";
var _UIGPL = "UserIdGroupPairList";
var _UIGPs = "UserIdGroupPair";
var _UIP = "UnknownIpPermissions";
var _UIT = "UnsupportedInstanceTypes";
var _UITS = "UnsupportedInstanceTypeSet";
var _UO = "UsageOperation";
var _UOUT = "UsageOperationUpdateTime";
var _UST = "UdpStreamTimeout";
var _UTd = "UdpTimeout";
var _V = "Value";
var _VCC = "VCpuCount";
var _VCCRR = "VCpuCountRangeRequest";
var _VI = "VpcId";
var _VIR = "VolumeInitializationRate";
var _VIo = "VolumeId";
var _VN = "VirtualName";
var _VNI = "VirtualNetworkId";
var _VOI = "VolumeOwnerId";
var _VPCI = "VpcPeeringConnectionId";
var _VSL = "ValueStringList";
var _VSo = "VolumeSize";
var _VT = "VolumeType";
var _VTS = "VirtualizationTypeSet";
var _VTi = "VirtualizationTypes";
var _VTir = "VirtualizationType";
var _Va = "Values";
var _WCT = "WatermarkCreationTime";
var _WK = "WatermarkKey";
var _aIt = "attachmentId";
var _aLI = "amiLaunchIndex";
var _aP = "autoPlacement";
var _aRs = "associatedResource";
var _aRut = "autoRecovery";
var _aSS = "amdSevSnp";
var _aTt = "attachTime";
var _aZ = "availabilityZone";
var _aZI = "availabilityZoneId";
var _af = "affinity";
var _ar = "arn";
var _arc = "architecture";
var _ass = "association";
var _at = "attachment";
var _bDM = "blockDeviceMapping";
var _bM = "bootMode";
var _bW = "bandwidthWeighting";
var _cAr = "createdAt";
var _cBI = "capacityBlockId";
var _cCo = "coreCount";
var _cDr = "creationDate";
var _cFAS = "criticalFixAvailableSince";
var _cI = "carrierIp";
var _cIBM = "currentInstanceBootMode";
var _cIi = "cidrIp";
var _cIid = "cidrIpv6";
var _cIidr = "cidrIpv4";
var _cO = "cpuOptions";
var _cOI = "customerOwnedIp";
var _cRI = "capacityReservationId";
var _cRP = "capacityReservationPreference";
var _cRRGA = "capacityReservationResourceGroupArn";
var _cRSa = "capacityReservationSpecification";
var _cRT = "capacityReservationTarget";
var _cT = "clientToken";
var _cTC = "connectionTrackingConfiguration";
var _co = "code";
var _conf = "configured";
var _dI = "deviceIndex";
var _dN = "deviceName";
var _dNn = "dnsName";
var _dOT = "deleteOnTermination";
var _dPe = "deregistrationProtection";
var _dR = "dryRun";
var _dTe = "deprecationTime";
var _de = "description";
var _dua = "dualstack";
var _eCI = "ebsCardIndex";
var _eGAI = "elasticGpuAssociationId";
var _eGAS = "elasticGpuAssociationState";
var _eGASl = "elasticGpuAssociationSet";
var _eGAT = "elasticGpuAssociationTime";
var _eGI = "elasticGpuId";
var _eIAA = "elasticInferenceAcceleratorArn";
var _eIAAI = "elasticInferenceAcceleratorAssociationId";
var _eIAAS = "elasticInferenceAcceleratorAssociationState";
var _eIAASl = "elasticInferenceAcceleratorAssociationSet";
var _eIAAT = "elasticInferenceAcceleratorAssociationTime";
var _eO = "ebsOptimized";
var _eOn = "enclaveOptions";
var _eQC = "enaQueueCount";
var _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
var _eRNDAR = "enableResourceNameDnsARecord";
var _eSE = "enaSrdEnabled";
var _eSS = "enaSrdSpecification";
var _eSUE = "enaSrdUdpEnabled";
var _eSUS = "enaSrdUdpSpecification";
var _eSna = "enaSupport";
var _eTn = "endTime";
var _eb = "ebs";
var _en = "enabled";
var _enc = "encrypted";
var _fDN = "fipsDnsName";
var _fP = "fromPort";
var _fSD = "findingScanDate";
var _fTE = "freeTierEligible";
var _gIr = "groupId";
var _gN = "groupName";
var _gOI = "groupOwnerId";
var _gSr = "groupSet";
var _gr = "groups";
var _h = "hypervisor";
var _hBD = "hiddenByDefault";
var _hE = "httpEndpoint";
var _hFAS = "highFixAvailableSince";
var _hFSL = "highestFindingSeverityLabel";
var _hI = "hostId";
var _hO = "hibernationOptions";
var _hPI = "httpProtocolIpv6";
var _hPRHL = "httpPutResponseHopLimit";
var _hRGA = "hostResourceGroupArn";
var _hT = "httpTokens";
var _hTo = "hostnameType";
var _i = "id";
var _iASp = "ipv6AddressesSet";
var _iAT = "ipAddressType";
var _iAm = "imageAllowed";
var _iAp = "ipAddress";
var _iApv = "ipv6Address";
var _iCEA = "instanceConnectEndpointArn";
var _iCEI = "instanceConnectEndpointId";
var _iCES = "instanceConnectEndpointSet";
var _iEs = "isEgress";
var _iFAS = "informationalFixAvailableSince";
var _iI = "instanceId";
var _iIP = "iamInstanceProfile";
var _iIma = "imageId";
var _iL = "imageLocation";
var _iLn = "instanceLifecycle";
var _iMT = "instanceMetadataTags";
var _iOA = "imageOwnerAlias";
var _iOI = "imageOwnerId";
var _iOIp = "ipOwnerId";
var _iPIs = "isPrimaryIpv6";
var _iPSpvr = "ipv4PrefixSet";
var _iPSpvre = "ipv6PrefixSet";
var _iPp = "ipProtocol";
var _iPpv = "ipv4Prefix";
var _iPpvr = "ipv6Prefix";
var _iPs = "isPublic";
var _iRpa = "ipRanges";
var _iRpv = "ipv6Ranges";
var _iSma = "imagesSet";
var _iSmag = "imageState";
var _iSmd = "imdsSupport";
var _iSns = "instancesSet";
var _iSnst = "instanceState";
var _iT = "instanceType";
var _iTSn = "instanceTypeSpecification";
var _iTm = "imageType";
var _iTns = "instanceTenancy";
var _iTnt = "interfaceType";
var _iWS = "imageWatermarkSet";
var _io = "iops";
var _ipv = "ipv4";
var _it = "item";
var _k = "key";
var _kI = "kernelId";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _lCA = "licenseConfigurationArn";
var _lFAS = "lowFixAvailableSince";
var _lLT = "lastLaunchedTime";
var _lSic = "licenseSet";
var _lTau = "launchTime";
var _mAa = "macAddress";
var _mCIS = "metricCategoryIdSet";
var _mFAS = "mediumFixAvailableSince";
var _mO = "metadataOptions";
var _mOa = "maintenanceOptions";
var _mR = "maxResults";
var _mana = "managed";
var _me = "message";
var _mon = "monitoring";
var _n = "name";
var _nCI = "networkCardIndex";
var _nD = "noDevice";
var _nII = "networkInterfaceId";
var _nIIS = "networkInterfaceIdSet";
var _nIS = "networkInterfaceSet";
var _nPO = "networkPerformanceOptions";
var _nTe = "nextToken";
var _nV = "nestedVirtualization";
var _oA = "outpostArn";
var _oI = "ownerId";
var _oTf = "offeringType";
var _ope = "operator";
var _ou = "output";
var _p = "principal";
var _pC = "productCodes";
var _pCI = "preserveClientIp";
var _pCr = "productCode";
var _pDN = "publicDnsNames";
var _pDNO = "privateDnsNameOptions";
var _pDNr = "privateDnsName";
var _pDNu = "publicDnsName";
var _pDl = "platformDetails";
var _pI = "publicIp";
var _pIAS = "privateIpAddressesSet";
var _pIASr = "privateIpAddressSet";
var _pIAr = "privateIpAddress";
var _pLI = "prefixListId";
var _pLIr = "prefixListIds";
var _pN = "partitionNumber";
var _pSPN = "publicSsmParameterName";
var _pSee = "peeringStatus";
var _pl = "platform";
var _pla = "placement";
var _prim = "primary";
var _q = "quantity";
var _r = "return";
var _rDN = "rootDeviceName";
var _rDT = "rootDeviceType";
var _rGI = "referencedGroupId";
var _rGIe = "referencedGroupInfo";
var _rI = "reservationId";
var _rIa = "ramdiskId";
var _rIeq = "requesterId";
var _rIes = "resourceId";
var _rMe = "rebootMigration";
var _rSGRS = "revokedSecurityGroupRuleSet";
var _rSes = "reservationSet";
var _rTe = "resourceType";
var _re = "reason";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
var _sDC = "sourceDestCheck";
var _sDp = "spreadDomain";
var _sGIS = "securityGroupIdSet";
var _sGRA = "securityGroupRuleArn";
var _sGRI = "securityGroupRuleId";
var _sGRS = "securityGroupRuleSet";
var _sICT = "sourceImageCreationTime";
var _sII = "sourceInstanceId";
var _sIIe = "secondaryInterfaceId";
var _sIIo = "sourceImageId";
var _sIR = "sourceImageRegion";
var _sIRI = "spotInstanceRequestId";
var _sISe = "secondaryInterfaceSet";
var _sITS = "supportedInstanceTypeSet";
var _sIn = "snapshotId";
var _sIu = "subnetId";
var _sMta = "stateMessage";
var _sNI = "secondaryNetworkId";
var _sNSr = "sriovNetSupport";
var _sRc = "scanResults";
var _sRt = "stateReason";
var _sSI = "secondarySubnetId";
var _sTt = "startTime";
var _st = "state";
var _sta = "status";
var _tET = "tcpEstablishedTimeout";
var _tP = "toPort";
var _tPC = "threadsPerCore";
var _tS = "tagSet";
var _tSp = "tpmSupport";
var _ta = "tag";
var _te = "tenancy";
var _th = "throughput";
var _ti = "timestamp";
var _ty = "type";
var _uI = "userId";
var _uIPS = "unknownIpPermissionSet";
var _uITS = "unsupportedInstanceTypeSet";
var _uO = "usageOperation";
var _uOUT = "usageOperationUpdateTime";
var _uST = "udpStreamTimeout";
var _uTd = "udpTimeout";
var _v = "value";
var _vI = "vpcId";
var _vIo = "volumeId";
var _vN = "virtualName";
var _vOI = "volumeOwnerId";
var _vPCI = "vpcPeeringConnectionId";
var _vSo = "volumeSize";
var _vT = "volumeType";
var _vTi = "virtualizationType";
var _wCT = "watermarkCreationTime";
var _wK = "watermarkKey";
var n0 = "com.amazonaws.ec2";
var _s_registry = new chunk_2COTFADL/* TypeRegistry */.OF(_s);
var EC2ServiceException$ = [-3, _s, "EC2ServiceException", 0, [], []];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
var errorTypeRegistries2 = [
  _s_registry
];
var AcceleratorCountRequest$ = [
  3,
  n0,
  _ACR,
  0,
  [_M, _Ma],
  [1, 1]
];
var AcceleratorTotalMemoryMiBRequest$ = [
  3,
  n0,
  _ATMMBR,
  0,
  [_M, _Ma],
  [1, 1]
];
var AllocateHostsRequest$ = [
  3,
  n0,
  _AHR,
  0,
  [_IF, _TS, _HR, _OA, _HM, _AIss, _AZI, _CO, _APu, _CT, _IT, _Q, _AZ],
  [0, [() => TagSpecificationList, { "xmlName": _TSa }], 0, 0, 0, [64 | 0, { "xmlName": _AIsse }], 0, () => HostCpuOptionsRequest$, [0, {
    "ec2QueryName": `AutoPlacement`,
    "xmlName": _aP
  }], [0, {
    "ec2QueryName": `ClientToken`,
    "xmlName": _cT
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [1, {
    "ec2QueryName": `Quantity`,
    "xmlName": _q
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }]]
];
var AuthorizeSecurityGroupIngressRequest$ = [
  3,
  n0,
  _ASGIR,
  0,
  [_CIi, _FP, _GIr, _GN, _IPpe, _IPpr, _SSGN, _SSGOI, _TP, _TS, _DR],
  [0, 1, 0, 0, [() => IpPermissionList, 0], 0, 0, 0, 1, [() => TagSpecificationList, { "xmlName": _TSa }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]]
];
var AuthorizeSecurityGroupIngressResult$ = [
  3,
  n0,
  _ASGIRu,
  0,
  [_R, _SGR],
  [[2, {
    "ec2QueryName": `Return`,
    "xmlName": _r
  }], [() => SecurityGroupRuleList, {
    "ec2QueryName": `SecurityGroupRuleSet`,
    "xmlName": _sGRS
  }]]
];
var BaselineEbsBandwidthMbpsRequest$ = [
  3,
  n0,
  _BEBMR,
  0,
  [_M, _Ma],
  [1, 1]
];
var BaselinePerformanceFactorsRequest$ = [
  3,
  n0,
  _BPFR,
  0,
  [_Cp],
  [[() => CpuPerformanceFactorRequest$, 0]]
];
var BlockDeviceMapping$ = [
  3,
  n0,
  _BDM,
  0,
  [_Eb, _ND, _DN, _VN],
  [[() => EbsBlockDevice$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }], [0, {
    "ec2QueryName": `NoDevice`,
    "xmlName": _nD
  }], [0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [0, {
    "ec2QueryName": `VirtualName`,
    "xmlName": _vN
  }]]
];
var CapacityReservationSpecificationResponse$ = [
  3,
  n0,
  _CRSR,
  0,
  [_CRP, _CRT],
  [[0, {
    "ec2QueryName": `CapacityReservationPreference`,
    "xmlName": _cRP
  }], [() => CapacityReservationTargetResponse$, {
    "ec2QueryName": `CapacityReservationTarget`,
    "xmlName": _cRT
  }]]
];
var CapacityReservationTargetResponse$ = [
  3,
  n0,
  _CRTR,
  0,
  [_CRI, _CRRGA],
  [[0, {
    "ec2QueryName": `CapacityReservationId`,
    "xmlName": _cRI
  }], [0, {
    "ec2QueryName": `CapacityReservationResourceGroupArn`,
    "xmlName": _cRRGA
  }]]
];
var ConnectionTrackingSpecificationResponse$ = [
  3,
  n0,
  _CTSRo,
  0,
  [_TET, _UST, _UTd],
  [[1, {
    "ec2QueryName": `TcpEstablishedTimeout`,
    "xmlName": _tET
  }], [1, {
    "ec2QueryName": `UdpStreamTimeout`,
    "xmlName": _uST
  }], [1, {
    "ec2QueryName": `UdpTimeout`,
    "xmlName": _uTd
  }]]
];
var CpuOptions$ = [
  3,
  n0,
  _CO,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [[1, {
    "ec2QueryName": `CoreCount`,
    "xmlName": _cCo
  }], [1, {
    "ec2QueryName": `ThreadsPerCore`,
    "xmlName": _tPC
  }], [0, {
    "ec2QueryName": `AmdSevSnp`,
    "xmlName": _aSS
  }], [0, {
    "ec2QueryName": `NestedVirtualization`,
    "xmlName": _nV
  }]]
];
var CpuPerformanceFactorRequest$ = [
  3,
  n0,
  _CPFR,
  0,
  [_Ref],
  [[() => PerformanceFactorReferenceSetRequest, { "xmlName": _Refe }]]
];
var CreateTagsRequest$ = [
  3,
  n0,
  _CTR,
  0,
  [_Res, _T, _DR],
  [[64 | 0, { "xmlName": _RIeso }], [() => TagList, { "xmlName": _Ta }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]],
  2
];
var CreateTransitGatewayMeteringPolicyRequest$ = [
  3,
  n0,
  _CTGMPR,
  0,
  [_TGI, _MAIi, _TS, _DR],
  [0, [64 | 0, { "xmlName": _MAIid }], [() => TagSpecificationList, 0], 2],
  1
];
var DeleteFleetsRequest$ = [
  3,
  n0,
  _DFR,
  0,
  [_FIle, _TI, _DR],
  [[64 | 0, { "xmlName": _FIl }], 2, 2],
  2
];
var DeleteTagsRequest$ = [
  3,
  n0,
  _DTR,
  0,
  [_Res, _DR, _T],
  [[64 | 0, {
    "ec2QueryName": `ResourceId`,
    "xmlName": _rIes
  }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => TagList, {
    "ec2QueryName": `Tag`,
    "xmlName": _ta
  }]],
  1
];
var DescribeCarrierGatewaysRequest$ = [
  3,
  n0,
  _DCGRes,
  0,
  [_CGIa, _Fi, _MR, _NTe, _DR],
  [[64 | 0, { "xmlName": _CGI }], [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeFleetsRequest$ = [
  3,
  n0,
  _DFRes,
  0,
  [_DR, _MR, _NTe, _FIle, _Fi],
  [2, 1, 0, [64 | 0, { "xmlName": _FIl }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeImageReferencesRequest$ = [
  3,
  n0,
  _DIRR,
  0,
  [_IIma, _IART, _RTes, _NTe, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], 2, [() => ResourceTypeRequestList, { "xmlName": _RTe }], 0, 2, 1],
  1
];
var DescribeImagesRequest$ = [
  3,
  n0,
  _DIRes,
  0,
  [_EU, _IIma, _Ow, _ID, _IDn, _MR, _NTe, _DR, _Fi],
  [[() => ExecutableByStringList, { "xmlName": _EBx }], [() => ImageIdStringList, { "xmlName": _IIm }], [() => OwnerStringList, { "xmlName": _Own }], 2, 2, 1, 0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeImagesResult$ = [
  3,
  n0,
  _DIResc,
  0,
  [_NTe, _Im],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => ImageList, {
    "ec2QueryName": `ImagesSet`,
    "xmlName": _iSma
  }]]
];
var DescribeImageUsageReportEntriesRequest$ = [
  3,
  n0,
  _DIURER,
  0,
  [_IIma, _RIep, _NTe, _Fi, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], [64 | 0, { "xmlName": _RI }], 0, [() => FilterList, { "xmlName": _Fil }], 2, 1]
];
var DescribeImageUsageReportsRequest$ = [
  3,
  n0,
  _DIURRes,
  0,
  [_IIma, _RIep, _NTe, _Fi, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], [64 | 0, { "xmlName": _RI }], 0, [() => FilterList, { "xmlName": _Fil }], 2, 1]
];
var DescribeInstanceConnectEndpointsRequest$ = [
  3,
  n0,
  _DICERes,
  0,
  [_DR, _MR, _NTe, _Fi, _ICEIn],
  [2, 1, 0, [() => FilterList, { "xmlName": _Fil }], [() => ValueStringList, { "xmlName": _ICEI }]]
];
var DescribeInstanceConnectEndpointsResult$ = [
  3,
  n0,
  _DICEResc,
  0,
  [_ICEn, _NTe],
  [[() => InstanceConnectEndpointSet, {
    "ec2QueryName": `InstanceConnectEndpointSet`,
    "xmlName": _iCES
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeInstancesRequest$ = [
  3,
  n0,
  _DIRescr,
  0,
  [_IIn, _IMR, _DR, _Fi, _NTe, _MR],
  [[() => InstanceIdStringList, { "xmlName": _II }], 2, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }]]
];
var DescribeInstancesResult$ = [
  3,
  n0,
  _DIRescri,
  0,
  [_NTe, _Rese],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => ReservationList, {
    "ec2QueryName": `ReservationSet`,
    "xmlName": _rSes
  }]]
];
var DescribeInstanceTopologyRequest$ = [
  3,
  n0,
  _DITR,
  0,
  [_DR, _NTe, _MR, _IIn, _GNr, _Fi],
  [2, 0, 1, [64 | 0, { "xmlName": _II }], [64 | 0, { "xmlName": _GN }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeInstanceTypesRequest$ = [
  3,
  n0,
  _DITRes,
  0,
  [_DR, _ITnst, _Fi, _MR, _NTe, _IUIR],
  [2, [64 | 0, { "xmlName": _IT }], [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeNetworkInterfacePermissionsRequest$ = [
  3,
  n0,
  _DNIPRescr,
  0,
  [_NIPIetw, _Fi, _NTe, _MR],
  [[64 | 0, { "xmlName": _NIPIe }], [() => FilterList, { "xmlName": _Fil }], 0, 1]
];
var DescribePlacementGroupsRequest$ = [
  3,
  n0,
  _DPGRe,
  0,
  [_GIro, _DR, _GNr, _Fi],
  [[() => PlacementGroupIdStringList, { "xmlName": _GIr }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [64 | 0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeReservedInstancesOfferingsRequest$ = [
  3,
  n0,
  _DRIOR,
  0,
  [_AZ, _IM, _IT, _MD, _MIC, _MDi, _OC, _PDr, _RIOI, _AZI, _DR, _Fi, _ITns, _OTf, _NTe, _MR],
  [0, 2, 0, 1, 1, 1, 0, 0, [64 | 0, { "xmlName": _RIOIe }], 0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `InstanceTenancy`,
    "xmlName": _iTns
  }], [0, {
    "ec2QueryName": `OfferingType`,
    "xmlName": _oTf
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }]]
];
var DescribeRouteServerEndpointsRequest$ = [
  3,
  n0,
  _DRSERes,
  0,
  [_RSEIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSEI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeRouteServerPeersRequest$ = [
  3,
  n0,
  _DRSPRes,
  0,
  [_RSPIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSPI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeRouteServersRequest$ = [
  3,
  n0,
  _DRSRes,
  0,
  [_RSIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeSecurityGroupRulesRequest$ = [
  3,
  n0,
  _DSGRRes,
  0,
  [_Fi, _SGRI, _DR, _NTe, _MR],
  [[() => FilterList, { "xmlName": _Fil }], [() => SecurityGroupRuleIdList, { "xmlName": _SGRIe }], 2, 0, 1]
];
var DescribeSecurityGroupRulesResult$ = [
  3,
  n0,
  _DSGRResc,
  0,
  [_SGR, _NTe],
  [[() => SecurityGroupRuleList, {
    "ec2QueryName": `SecurityGroupRuleSet`,
    "xmlName": _sGRS
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeSnapshotsRequest$ = [
  3,
  n0,
  _DSRes,
  0,
  [_MR, _NTe, _OIw, _RBUI, _SIna, _DR, _Fi],
  [1, 0, [() => OwnerStringList, { "xmlName": _Own }], [64 | 0, { "xmlName": _RBe }], [() => SnapshotIdStringList, { "xmlName": _SIn }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeSpotPriceHistoryRequest$ = [
  3,
  n0,
  _DSPHR,
  0,
  [_AZI, _DR, _STt, _ETnd, _ITnst, _PDro, _Fi, _AZ, _MR, _NTe],
  [0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [4, {
    "ec2QueryName": `StartTime`,
    "xmlName": _sTt
  }], [4, {
    "ec2QueryName": `EndTime`,
    "xmlName": _eTn
  }], [64 | 0, { "xmlName": _IT }], [64 | 0, { "xmlName": _PDr }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeTransitGatewayAttachmentsRequest$ = [
  3,
  n0,
  _DTGAR,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayConnectsRequest$ = [
  3,
  n0,
  _DTGCRes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayPeeringAttachmentsRequest$ = [
  3,
  n0,
  _DTGPARes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayVpcAttachmentsRequest$ = [
  3,
  n0,
  _DTGVARes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var EbsBlockDevice$ = [
  3,
  n0,
  _EBD,
  0,
  [_DOT, _Io, _SIn, _VSo, _VT, _KKI, _Th, _OA, _AZ, _Enc, _VIR, _AZI, _ECI],
  [[2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `Iops`,
    "xmlName": _io
  }], [0, {
    "ec2QueryName": `SnapshotId`,
    "xmlName": _sIn
  }], [1, {
    "ec2QueryName": `VolumeSize`,
    "xmlName": _vSo
  }], [0, {
    "ec2QueryName": `VolumeType`,
    "xmlName": _vT
  }], [0, {
    "ec2QueryName": `KmsKeyId`,
    "xmlName": _kKI
  }], [1, {
    "ec2QueryName": `Throughput`,
    "xmlName": _th
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [2, {
    "ec2QueryName": `Encrypted`,
    "xmlName": _enc
  }], 1, 0, 1]
];
var EbsInstanceBlockDevice$ = [
  3,
  n0,
  _EIBD,
  0,
  [_ATtt, _DOT, _Sta, _VIo, _ARss, _VOI, _Op, _ECI],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `VolumeId`,
    "xmlName": _vIo
  }], [0, {
    "ec2QueryName": `AssociatedResource`,
    "xmlName": _aRs
  }], [0, {
    "ec2QueryName": `VolumeOwnerId`,
    "xmlName": _vOI
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [1, {
    "ec2QueryName": `EbsCardIndex`,
    "xmlName": _eCI
  }]]
];
var Ec2InstanceConnectEndpoint$ = [
  3,
  n0,
  _EICE,
  0,
  [_OI, _ICEI, _ICEA, _St, _SMta, _DNn, _FDN, _NIIe, _VI, _AZ, _CAr, _SIu, _PCI, _SGIe, _T, _IAT, _PDNu, _AZI],
  [[0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `InstanceConnectEndpointId`,
    "xmlName": _iCEI
  }], [0, {
    "ec2QueryName": `InstanceConnectEndpointArn`,
    "xmlName": _iCEA
  }], [0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `StateMessage`,
    "xmlName": _sMta
  }], [0, {
    "ec2QueryName": `DnsName`,
    "xmlName": _dNn
  }], [0, {
    "ec2QueryName": `FipsDnsName`,
    "xmlName": _fDN
  }], [() => NetworkInterfaceIdSet, {
    "ec2QueryName": `NetworkInterfaceIdSet`,
    "xmlName": _nIIS
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [4, {
    "ec2QueryName": `CreatedAt`,
    "xmlName": _cAr
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [2, {
    "ec2QueryName": `PreserveClientIp`,
    "xmlName": _pCI
  }], [() => SecurityGroupIdSet, {
    "ec2QueryName": `SecurityGroupIdSet`,
    "xmlName": _sGIS
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `IpAddressType`,
    "xmlName": _iAT
  }], [() => InstanceConnectEndpointPublicDnsNames$, {
    "ec2QueryName": `PublicDnsNames`,
    "xmlName": _pDN
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }]]
];
var ElasticGpuAssociation$ = [
  3,
  n0,
  _EGA,
  0,
  [_EGIl, _EGAI, _EGAS, _EGAT],
  [[0, {
    "ec2QueryName": `ElasticGpuId`,
    "xmlName": _eGI
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationId`,
    "xmlName": _eGAI
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationState`,
    "xmlName": _eGAS
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationTime`,
    "xmlName": _eGAT
  }]]
];
var ElasticInferenceAcceleratorAssociation$ = [
  3,
  n0,
  _EIAA,
  0,
  [_EIAAl, _EIAAI, _EIAAS, _EIAAT],
  [[0, {
    "ec2QueryName": `ElasticInferenceAcceleratorArn`,
    "xmlName": _eIAA
  }], [0, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationId`,
    "xmlName": _eIAAI
  }], [0, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationState`,
    "xmlName": _eIAAS
  }], [4, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationTime`,
    "xmlName": _eIAAT
  }]]
];
var EnclaveOptions$ = [
  3,
  n0,
  _EOn,
  0,
  [_En],
  [[2, {
    "ec2QueryName": `Enabled`,
    "xmlName": _en
  }]]
];
var Filter$ = [
  3,
  n0,
  _Fil,
  0,
  [_N, _Va],
  [0, [() => ValueStringList, { "xmlName": _V }]]
];
var GetConsoleOutputRequest$ = [
  3,
  n0,
  _GCOR,
  0,
  [_II, _La, _DR],
  [0, 2, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]],
  1
];
var GetConsoleOutputResult$ = [
  3,
  n0,
  _GCORe,
  0,
  [_II, _Tim, _Ou],
  [[0, {
    "ec2QueryName": `InstanceId`,
    "xmlName": _iI
  }], [4, {
    "ec2QueryName": `Timestamp`,
    "xmlName": _ti
  }], [0, {
    "ec2QueryName": `Output`,
    "xmlName": _ou
  }]]
];
var GetSpotPlacementScoresRequest$ = [
  3,
  n0,
  _GSPSR,
  0,
  [_TCar, _ITnst, _TCUT, _SAZ, _RNe, _IRWM, _DR, _MR, _NTe, _ILZ],
  [1, [64 | 0, { "xmlName": _IT }], 0, 2, [64 | 0, { "xmlName": _RN }], [() => InstanceRequirementsWithMetadataRequest$, 0], 2, 1, 0, 2],
  1
];
var GroupIdentifier$ = [
  3,
  n0,
  _GIrou,
  0,
  [_GIr, _GN],
  [[0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }]]
];
var HibernationOptions$ = [
  3,
  n0,
  _HO,
  0,
  [_Conf],
  [[2, {
    "ec2QueryName": `Configured`,
    "xmlName": _conf
  }]]
];
var HostCpuOptionsRequest$ = [
  3,
  n0,
  _HCOR,
  0,
  [_ASSm],
  [0]
];
var IamInstanceProfile$ = [
  3,
  n0,
  _IIP,
  0,
  [_Ar, _I],
  [[0, {
    "ec2QueryName": `Arn`,
    "xmlName": _ar
  }], [0, {
    "ec2QueryName": `Id`,
    "xmlName": _i
  }]]
];
var Image$ = [
  3,
  n0,
  _Ima,
  0,
  [_PDl, _UO, _BDMl, _De, _ESna, _Hy, _IOA, _N, _RDN, _RDT, _SNS, _SRt, _T, _VTir, _BM, _TSp, _DTe, _ISmd, _SIIo, _DPer, _LLT, _IAm, _SII, _SIRo, _FTE, _PSPN, _IW, _SRc, _ITSn, _IIm, _IL, _St, _OI, _CDr, _Pu, _PCro, _Arc, _ITm, _KI, _RIa, _Pl],
  [[0, {
    "ec2QueryName": `PlatformDetails`,
    "xmlName": _pDl
  }], [0, {
    "ec2QueryName": `UsageOperation`,
    "xmlName": _uO
  }], [() => BlockDeviceMappingList, {
    "ec2QueryName": `BlockDeviceMapping`,
    "xmlName": _bDM
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [2, {
    "ec2QueryName": `EnaSupport`,
    "xmlName": _eSna
  }], [0, {
    "ec2QueryName": `Hypervisor`,
    "xmlName": _h
  }], [0, {
    "ec2QueryName": `ImageOwnerAlias`,
    "xmlName": _iOA
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }], [0, {
    "ec2QueryName": `RootDeviceName`,
    "xmlName": _rDN
  }], [0, {
    "ec2QueryName": `RootDeviceType`,
    "xmlName": _rDT
  }], [0, {
    "ec2QueryName": `SriovNetSupport`,
    "xmlName": _sNSr
  }], [() => StateReason$, {
    "ec2QueryName": `StateReason`,
    "xmlName": _sRt
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `VirtualizationType`,
    "xmlName": _vTi
  }], [0, {
    "ec2QueryName": `BootMode`,
    "xmlName": _bM
  }], [0, {
    "ec2QueryName": `TpmSupport`,
    "xmlName": _tSp
  }], [0, {
    "ec2QueryName": `DeprecationTime`,
    "xmlName": _dTe
  }], [0, {
    "ec2QueryName": `ImdsSupport`,
    "xmlName": _iSmd
  }], [0, {
    "ec2QueryName": `SourceInstanceId`,
    "xmlName": _sII
  }], [0, {
    "ec2QueryName": `DeregistrationProtection`,
    "xmlName": _dPe
  }], [0, {
    "ec2QueryName": `LastLaunchedTime`,
    "xmlName": _lLT
  }], [2, {
    "ec2QueryName": `ImageAllowed`,
    "xmlName": _iAm
  }], [0, {
    "ec2QueryName": `SourceImageId`,
    "xmlName": _sIIo
  }], [0, {
    "ec2QueryName": `SourceImageRegion`,
    "xmlName": _sIR
  }], [2, {
    "ec2QueryName": `FreeTierEligible`,
    "xmlName": _fTE
  }], [0, {
    "ec2QueryName": `PublicSsmParameterName`,
    "xmlName": _pSPN
  }], [() => ImageWatermarkList, {
    "ec2QueryName": `ImageWatermarkSet`,
    "xmlName": _iWS
  }], [() => ScanResults$, {
    "ec2QueryName": `ScanResults`,
    "xmlName": _sRc
  }], [() => InstanceTypeSpecification$, {
    "ec2QueryName": `InstanceTypeSpecification`,
    "xmlName": _iTSn
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [0, {
    "ec2QueryName": `ImageLocation`,
    "xmlName": _iL
  }], [0, {
    "ec2QueryName": `ImageState`,
    "xmlName": _iSmag
  }], [0, {
    "ec2QueryName": `ImageOwnerId`,
    "xmlName": _iOI
  }], [0, {
    "ec2QueryName": `CreationDate`,
    "xmlName": _cDr
  }], [2, {
    "ec2QueryName": `IsPublic`,
    "xmlName": _iPs
  }], [() => ProductCodeList, {
    "ec2QueryName": `ProductCodes`,
    "xmlName": _pC
  }], [0, {
    "ec2QueryName": `Architecture`,
    "xmlName": _arc
  }], [0, {
    "ec2QueryName": `ImageType`,
    "xmlName": _iTm
  }], [0, {
    "ec2QueryName": `KernelId`,
    "xmlName": _kI
  }], [0, {
    "ec2QueryName": `RamdiskId`,
    "xmlName": _rIa
  }], [0, {
    "ec2QueryName": `Platform`,
    "xmlName": _pl
  }]]
];
var ImageWatermark$ = [
  3,
  n0,
  _IWm,
  0,
  [_WK, _SIRo, _SII, _SICT, _WCT],
  [[0, {
    "ec2QueryName": `WatermarkKey`,
    "xmlName": _wK
  }], [0, {
    "ec2QueryName": `SourceImageRegion`,
    "xmlName": _sIR
  }], [0, {
    "ec2QueryName": `SourceImageId`,
    "xmlName": _sIIo
  }], [4, {
    "ec2QueryName": `SourceImageCreationTime`,
    "xmlName": _sICT
  }], [4, {
    "ec2QueryName": `WatermarkCreationTime`,
    "xmlName": _wCT
  }]]
];
var Instance$ = [
  3,
  n0,
  _In,
  0,
  [_Arc, _BDMl, _CT, _EO, _ESna, _Hy, _IIP, _ILn, _EGAl, _EIAAla, _NIet, _OA, _RDN, _RDT, _SGe, _SDC, _SIRI, _SNS, _SRt, _T, _VTir, _CO, _CBI, _CRI, _CRSa, _HO, _Lic, _MO, _EOn, _BM, _PDl, _UO, _UOUT, _PDNO, _IApv, _TSp, _MOa, _CIBM, _NPO, _Op, _SIec, _II, _IIm, _St, _PDN, _PDNub, _STR, _KN, _ALI, _PCro, _IT, _LTau, _Pla, _KI, _RIa, _Pl, _Mon, _SIu, _VI, _PIAr, _PIAu],
  [[0, {
    "ec2QueryName": `Architecture`,
    "xmlName": _arc
  }], [() => InstanceBlockDeviceMappingList, {
    "ec2QueryName": `BlockDeviceMapping`,
    "xmlName": _bDM
  }], [0, {
    "ec2QueryName": `ClientToken`,
    "xmlName": _cT
  }], [2, {
    "ec2QueryName": `EbsOptimized`,
    "xmlName": _eO
  }], [2, {
    "ec2QueryName": `EnaSupport`,
    "xmlName": _eSna
  }], [0, {
    "ec2QueryName": `Hypervisor`,
    "xmlName": _h
  }], [() => IamInstanceProfile$, {
    "ec2QueryName": `IamInstanceProfile`,
    "xmlName": _iIP
  }], [0, {
    "ec2QueryName": `InstanceLifecycle`,
    "xmlName": _iLn
  }], [() => ElasticGpuAssociationList, {
    "ec2QueryName": `ElasticGpuAssociationSet`,
    "xmlName": _eGASl
  }], [() => ElasticInferenceAcceleratorAssociationList, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationSet`,
    "xmlName": _eIAASl
  }], [() => InstanceNetworkInterfaceList, {
    "ec2QueryName": `NetworkInterfaceSet`,
    "xmlName": _nIS
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [0, {
    "ec2QueryName": `RootDeviceName`,
    "xmlName": _rDN
  }], [0, {
    "ec2QueryName": `RootDeviceType`,
    "xmlName": _rDT
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `SpotInstanceRequestId`,
    "xmlName": _sIRI
  }], [0, {
    "ec2QueryName": `SriovNetSupport`,
    "xmlName": _sNSr
  }], [() => StateReason$, {
    "ec2QueryName": `StateReason`,
    "xmlName": _sRt
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `VirtualizationType`,
    "xmlName": _vTi
  }], [() => CpuOptions$, {
    "ec2QueryName": `CpuOptions`,
    "xmlName": _cO
  }], [0, {
    "ec2QueryName": `CapacityBlockId`,
    "xmlName": _cBI
  }], [0, {
    "ec2QueryName": `CapacityReservationId`,
    "xmlName": _cRI
  }], [() => CapacityReservationSpecificationResponse$, {
    "ec2QueryName": `CapacityReservationSpecification`,
    "xmlName": _cRSa
  }], [() => HibernationOptions$, {
    "ec2QueryName": `HibernationOptions`,
    "xmlName": _hO
  }], [() => LicenseList, {
    "ec2QueryName": `LicenseSet`,
    "xmlName": _lSic
  }], [() => InstanceMetadataOptionsResponse$, {
    "ec2QueryName": `MetadataOptions`,
    "xmlName": _mO
  }], [() => EnclaveOptions$, {
    "ec2QueryName": `EnclaveOptions`,
    "xmlName": _eOn
  }], [0, {
    "ec2QueryName": `BootMode`,
    "xmlName": _bM
  }], [0, {
    "ec2QueryName": `PlatformDetails`,
    "xmlName": _pDl
  }], [0, {
    "ec2QueryName": `UsageOperation`,
    "xmlName": _uO
  }], [4, {
    "ec2QueryName": `UsageOperationUpdateTime`,
    "xmlName": _uOUT
  }], [() => PrivateDnsNameOptionsResponse$, {
    "ec2QueryName": `PrivateDnsNameOptions`,
    "xmlName": _pDNO
  }], [0, {
    "ec2QueryName": `Ipv6Address`,
    "xmlName": _iApv
  }], [0, {
    "ec2QueryName": `TpmSupport`,
    "xmlName": _tSp
  }], [() => InstanceMaintenanceOptions$, {
    "ec2QueryName": `MaintenanceOptions`,
    "xmlName": _mOa
  }], [0, {
    "ec2QueryName": `CurrentInstanceBootMode`,
    "xmlName": _cIBM
  }], [() => InstanceNetworkPerformanceOptions$, {
    "ec2QueryName": `NetworkPerformanceOptions`,
    "xmlName": _nPO
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [() => InstanceSecondaryInterfaceList, {
    "ec2QueryName": `SecondaryInterfaceSet`,
    "xmlName": _sISe
  }], [0, {
    "ec2QueryName": `InstanceId`,
    "xmlName": _iI
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [() => InstanceState$, {
    "ec2QueryName": `InstanceState`,
    "xmlName": _iSnst
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `DnsName`,
    "xmlName": _dNn
  }], [0, {
    "ec2QueryName": `Reason`,
    "xmlName": _re
  }], [0, {
    "ec2QueryName": `KeyName`,
    "xmlName": _kN
  }], [1, {
    "ec2QueryName": `AmiLaunchIndex`,
    "xmlName": _aLI
  }], [() => ProductCodeList, {
    "ec2QueryName": `ProductCodes`,
    "xmlName": _pC
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [4, {
    "ec2QueryName": `LaunchTime`,
    "xmlName": _lTau
  }], [() => Placement$, {
    "ec2QueryName": `Placement`,
    "xmlName": _pla
  }], [0, {
    "ec2QueryName": `KernelId`,
    "xmlName": _kI
  }], [0, {
    "ec2QueryName": `RamdiskId`,
    "xmlName": _rIa
  }], [0, {
    "ec2QueryName": `Platform`,
    "xmlName": _pl
  }], [() => Monitoring$, {
    "ec2QueryName": `Monitoring`,
    "xmlName": _mon
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [0, {
    "ec2QueryName": `IpAddress`,
    "xmlName": _iAp
  }]]
];
var InstanceAttachmentEnaSrdSpecification$ = [
  3,
  n0,
  _IAESS,
  0,
  [_ESE, _ESUS],
  [[2, {
    "ec2QueryName": `EnaSrdEnabled`,
    "xmlName": _eSE
  }], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
    "ec2QueryName": `EnaSrdUdpSpecification`,
    "xmlName": _eSUS
  }]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
  3,
  n0,
  _IAESUS,
  0,
  [_ESUE],
  [[2, {
    "ec2QueryName": `EnaSrdUdpEnabled`,
    "xmlName": _eSUE
  }]]
];
var InstanceBlockDeviceMapping$ = [
  3,
  n0,
  _IBDM,
  0,
  [_DN, _Eb],
  [[0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [() => EbsInstanceBlockDevice$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }]]
];
var InstanceConnectEndpointDnsNames$ = [
  3,
  n0,
  _ICEDN,
  0,
  [_DNn, _FDN],
  [[0, {
    "ec2QueryName": `DnsName`,
    "xmlName": _dNn
  }], [0, {
    "ec2QueryName": `FipsDnsName`,
    "xmlName": _fDN
  }]]
];
var InstanceConnectEndpointPublicDnsNames$ = [
  3,
  n0,
  _ICEPDN,
  0,
  [_Ipv, _Dua],
  [[() => InstanceConnectEndpointDnsNames$, {
    "ec2QueryName": `Ipv4`,
    "xmlName": _ipv
  }], [() => InstanceConnectEndpointDnsNames$, {
    "ec2QueryName": `Dualstack`,
    "xmlName": _dua
  }]]
];
var InstanceIpv4Prefix$ = [
  3,
  n0,
  _IIPn,
  0,
  [_IPpvre],
  [[0, {
    "ec2QueryName": `Ipv4Prefix`,
    "xmlName": _iPpv
  }]]
];
var InstanceIpv6Address$ = [
  3,
  n0,
  _IIA,
  0,
  [_IApv, _IPIs],
  [[0, {
    "ec2QueryName": `Ipv6Address`,
    "xmlName": _iApv
  }], [2, {
    "ec2QueryName": `IsPrimaryIpv6`,
    "xmlName": _iPIs
  }]]
];
var InstanceIpv6Prefix$ = [
  3,
  n0,
  _IIPns,
  0,
  [_IPpv],
  [[0, {
    "ec2QueryName": `Ipv6Prefix`,
    "xmlName": _iPpvr
  }]]
];
var InstanceMaintenanceOptions$ = [
  3,
  n0,
  _IMO,
  0,
  [_ARuto, _RMe],
  [[0, {
    "ec2QueryName": `AutoRecovery`,
    "xmlName": _aRut
  }], [0, {
    "ec2QueryName": `RebootMigration`,
    "xmlName": _rMe
  }]]
];
var InstanceMetadataOptionsResponse$ = [
  3,
  n0,
  _IMORnst,
  0,
  [_St, _HT, _HPRHL, _HE, _HPI, _IMT],
  [[0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `HttpTokens`,
    "xmlName": _hT
  }], [1, {
    "ec2QueryName": `HttpPutResponseHopLimit`,
    "xmlName": _hPRHL
  }], [0, {
    "ec2QueryName": `HttpEndpoint`,
    "xmlName": _hE
  }], [0, {
    "ec2QueryName": `HttpProtocolIpv6`,
    "xmlName": _hPI
  }], [0, {
    "ec2QueryName": `InstanceMetadataTags`,
    "xmlName": _iMT
  }]]
];
var InstanceNetworkInterface$ = [
  3,
  n0,
  _INI,
  0,
  [_Ass, _Att, _De, _G, _IA, _MAa, _NII, _OI, _PDN, _PIAr, _PIAri, _SDC, _Sta, _SIu, _VI, _ITnt, _IPpvr, _IPp, _CTC, _Op],
  [[() => InstanceNetworkInterfaceAssociation$, {
    "ec2QueryName": `Association`,
    "xmlName": _ass
  }], [() => InstanceNetworkInterfaceAttachment$, {
    "ec2QueryName": `Attachment`,
    "xmlName": _at
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [() => InstanceIpv6AddressList, {
    "ec2QueryName": `Ipv6AddressesSet`,
    "xmlName": _iASp
  }], [0, {
    "ec2QueryName": `MacAddress`,
    "xmlName": _mAa
  }], [0, {
    "ec2QueryName": `NetworkInterfaceId`,
    "xmlName": _nII
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [() => InstancePrivateIpAddressList, {
    "ec2QueryName": `PrivateIpAddressesSet`,
    "xmlName": _pIAS
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }], [() => InstanceIpv4PrefixList, {
    "ec2QueryName": `Ipv4PrefixSet`,
    "xmlName": _iPSpvr
  }], [() => InstanceIpv6PrefixList, {
    "ec2QueryName": `Ipv6PrefixSet`,
    "xmlName": _iPSpvre
  }], [() => ConnectionTrackingSpecificationResponse$, {
    "ec2QueryName": `ConnectionTrackingConfiguration`,
    "xmlName": _cTC
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }]]
];
var InstanceNetworkInterfaceAssociation$ = [
  3,
  n0,
  _INIA,
  0,
  [_CI, _COI, _IOI, _PDNub, _PI],
  [[0, {
    "ec2QueryName": `CarrierIp`,
    "xmlName": _cI
  }], [0, {
    "ec2QueryName": `CustomerOwnedIp`,
    "xmlName": _cOI
  }], [0, {
    "ec2QueryName": `IpOwnerId`,
    "xmlName": _iOIp
  }], [0, {
    "ec2QueryName": `PublicDnsName`,
    "xmlName": _pDNu
  }], [0, {
    "ec2QueryName": `PublicIp`,
    "xmlName": _pI
  }]]
];
var InstanceNetworkInterfaceAttachment$ = [
  3,
  n0,
  _INIAn,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI, _ESS, _EQC],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [0, {
    "ec2QueryName": `AttachmentId`,
    "xmlName": _aIt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }], [() => InstanceAttachmentEnaSrdSpecification$, {
    "ec2QueryName": `EnaSrdSpecification`,
    "xmlName": _eSS
  }], [1, {
    "ec2QueryName": `EnaQueueCount`,
    "xmlName": _eQC
  }]]
];
var InstanceNetworkPerformanceOptions$ = [
  3,
  n0,
  _INPO,
  0,
  [_BW],
  [[0, {
    "ec2QueryName": `BandwidthWeighting`,
    "xmlName": _bW
  }]]
];
var InstancePrivateIpAddress$ = [
  3,
  n0,
  _IPIA,
  0,
  [_Ass, _Prim, _PDN, _PIAr],
  [[() => InstanceNetworkInterfaceAssociation$, {
    "ec2QueryName": `Association`,
    "xmlName": _ass
  }], [2, {
    "ec2QueryName": `Primary`,
    "xmlName": _prim
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var InstanceRequirementsRequest$ = [
  3,
  n0,
  _IRR,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EITxc, _IGns, _SMPPOLP, _ODMPPOLP, _BMa, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATc, _AC, _AMc, _ANcc, _ATMMB, _NBGe, _AIT, _MSPAPOOODP, _BPF, _REIT],
  [() => VCpuCountRangeRequest$, () => MemoryMiBRequest$, [() => CpuManufacturerSet, { "xmlName": _CMp }], () => MemoryGiBPerVCpuRequest$, [() => ExcludedInstanceTypeSet, { "xmlName": _EITxcl }], [() => InstanceGenerationSet, { "xmlName": _IGnst }], 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, [() => LocalStorageTypeSet, { "xmlName": _LSTo }], () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, [() => AcceleratorTypeSet, { "xmlName": _ATcc }], () => AcceleratorCountRequest$, [() => AcceleratorManufacturerSet, { "xmlName": _AMcc }], [() => AcceleratorNameSet, { "xmlName": _ANcce }], () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, [() => AllowedInstanceTypeSet, { "xmlName": _AITl }], 1, [() => BaselinePerformanceFactorsRequest$, 0], 2],
  2
];
var InstanceRequirementsWithMetadataRequest$ = [
  3,
  n0,
  _IRWMR,
  0,
  [_ATr, _VTi, _IR],
  [[() => ArchitectureTypeSet, { "xmlName": _ATrc }], [() => VirtualizationTypeSet, { "xmlName": _VTir }], [() => InstanceRequirementsRequest$, 0]]
];
var InstanceSecondaryInterface$ = [
  3,
  n0,
  _ISIn,
  0,
  [_Att, _MAa, _SIIec, _OI, _PIAri, _SDC, _Sta, _SSIe, _SNI, _ITnt],
  [[() => InstanceSecondaryInterfaceAttachment$, {
    "ec2QueryName": `Attachment`,
    "xmlName": _at
  }], [0, {
    "ec2QueryName": `MacAddress`,
    "xmlName": _mAa
  }], [0, {
    "ec2QueryName": `SecondaryInterfaceId`,
    "xmlName": _sIIe
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [() => InstanceSecondaryInterfacePrivateIpAddressList, {
    "ec2QueryName": `PrivateIpAddressSet`,
    "xmlName": _pIASr
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `SecondarySubnetId`,
    "xmlName": _sSI
  }], [0, {
    "ec2QueryName": `SecondaryNetworkId`,
    "xmlName": _sNI
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }]]
];
var InstanceSecondaryInterfaceAttachment$ = [
  3,
  n0,
  _ISIA,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [0, {
    "ec2QueryName": `AttachmentId`,
    "xmlName": _aIt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }]]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
  3,
  n0,
  _ISIPIA,
  0,
  [_PIAr],
  [[0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var InstanceState$ = [
  3,
  n0,
  _ISnsta,
  0,
  [_Co, _N],
  [[1, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }]]
];
var InstanceTypeItem$ = [
  3,
  n0,
  _ITIns,
  0,
  [_IT],
  [[0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }]]
];
var InstanceTypeSpecification$ = [
  3,
  n0,
  _ITSn,
  0,
  [_SIT, _UIT],
  [[() => SupportedInstanceTypeSet, {
    "ec2QueryName": `SupportedInstanceTypeSet`,
    "xmlName": _sITS
  }], [() => UnsupportedInstanceTypeSet, {
    "ec2QueryName": `UnsupportedInstanceTypeSet`,
    "xmlName": _uITS
  }]]
];
var IpPermission$ = [
  3,
  n0,
  _IPper,
  0,
  [_IPpr, _FP, _TP, _UIGP, _IRpa, _IRpv, _PLIr],
  [[0, {
    "ec2QueryName": `IpProtocol`,
    "xmlName": _iPp
  }], [1, {
    "ec2QueryName": `FromPort`,
    "xmlName": _fP
  }], [1, {
    "ec2QueryName": `ToPort`,
    "xmlName": _tP
  }], [() => UserIdGroupPairList, {
    "ec2QueryName": `Groups`,
    "xmlName": _gr
  }], [() => IpRangeList, {
    "ec2QueryName": `IpRanges`,
    "xmlName": _iRpa
  }], [() => Ipv6RangeList, {
    "ec2QueryName": `Ipv6Ranges`,
    "xmlName": _iRpv
  }], [() => PrefixListIdList, {
    "ec2QueryName": `PrefixListIds`,
    "xmlName": _pLIr
  }]]
];
var IpRange$ = [
  3,
  n0,
  _IRpan,
  0,
  [_De, _CIi],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `CidrIp`,
    "xmlName": _cIi
  }]]
];
var Ipv6Range$ = [
  3,
  n0,
  _IRpva,
  0,
  [_De, _CIid],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `CidrIpv6`,
    "xmlName": _cIid
  }]]
];
var LicenseConfiguration$ = [
  3,
  n0,
  _LCi,
  0,
  [_LCA],
  [[0, {
    "ec2QueryName": `LicenseConfigurationArn`,
    "xmlName": _lCA
  }]]
];
var MemoryGiBPerVCpuRequest$ = [
  3,
  n0,
  _MGBPVCR,
  0,
  [_M, _Ma],
  [1, 1]
];
var MemoryMiBRequest$ = [
  3,
  n0,
  _MMBR,
  0,
  [_M, _Ma],
  [1, 1],
  1
];
var ModifyTrafficMirrorFilterRuleRequest$ = [
  3,
  n0,
  _MTMFRR,
  0,
  [_TMFRI, _TD, _RNu, _RA, _DPRe, _SPRo, _Pr, _DCB, _SCB, _De, _RF, _DR],
  [0, 0, 1, 0, () => TrafficMirrorPortRangeRequest$, () => TrafficMirrorPortRangeRequest$, 1, 0, 0, 0, [64 | 0, { "xmlName": _RFe }], 2],
  1
];
var ModifyTrafficMirrorSessionRequest$ = [
  3,
  n0,
  _MTMSR,
  0,
  [_TMSI, _TMTI, _TMFI, _PLa, _SNes, _VNI, _De, _RF, _DR],
  [0, 0, 0, 1, 1, 1, 0, [64 | 0, { "xmlName": _RFe }], 2],
  1
];
var ModifyTransitGatewayMeteringPolicyRequest$ = [
  3,
  n0,
  _MTGMPR,
  0,
  [_TGMPI, _AMAI, _RMAI, _DR],
  [0, [64 | 0, { "xmlName": _AMAId }], [64 | 0, { "xmlName": _RMAIe }], 2],
  1
];
var Monitoring$ = [
  3,
  n0,
  _Mon,
  0,
  [_MCIe, _St],
  [[() => MetricCategoryIdList, {
    "ec2QueryName": `MetricCategoryIdSet`,
    "xmlName": _mCIS
  }], [0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }]]
];
var NetworkBandwidthGbpsRequest$ = [
  3,
  n0,
  _NBGR,
  0,
  [_M, _Ma],
  [1, 1]
];
var NetworkInterfaceCountRequest$ = [
  3,
  n0,
  _NICR,
  0,
  [_M, _Ma],
  [1, 1]
];
var OperatorResponse$ = [
  3,
  n0,
  _ORper,
  0,
  [_Mana, _P, _HBD],
  [[2, {
    "ec2QueryName": `Managed`,
    "xmlName": _mana
  }], [0, {
    "ec2QueryName": `Principal`,
    "xmlName": _p
  }], [2, {
    "ec2QueryName": `HiddenByDefault`,
    "xmlName": _hBD
  }]]
];
var PerformanceFactorReferenceRequest$ = [
  3,
  n0,
  _PFRR,
  0,
  [_IF],
  [0]
];
var Placement$ = [
  3,
  n0,
  _Pla,
  0,
  [_AZI, _Af, _GN, _PN, _HIo, _Te, _SDp, _HRGA, _GIr, _AZ],
  [[0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `Affinity`,
    "xmlName": _af
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [1, {
    "ec2QueryName": `PartitionNumber`,
    "xmlName": _pN
  }], [0, {
    "ec2QueryName": `HostId`,
    "xmlName": _hI
  }], [0, {
    "ec2QueryName": `Tenancy`,
    "xmlName": _te
  }], [0, {
    "ec2QueryName": `SpreadDomain`,
    "xmlName": _sDp
  }], [0, {
    "ec2QueryName": `HostResourceGroupArn`,
    "xmlName": _hRGA
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }]]
];
var PrefixListId$ = [
  3,
  n0,
  _PLI,
  0,
  [_De, _PLI],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `PrefixListId`,
    "xmlName": _pLI
  }]]
];
var PrivateDnsNameOptionsResponse$ = [
  3,
  n0,
  _PDNORr,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    "ec2QueryName": `HostnameType`,
    "xmlName": _hTo
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsARecord`,
    "xmlName": _eRNDAR
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsAAAARecord`,
    "xmlName": _eRNDAAAAR
  }]]
];
var ProductCode$ = [
  3,
  n0,
  _PCr,
  0,
  [_PCIr, _PCT],
  [[0, {
    "ec2QueryName": `ProductCode`,
    "xmlName": _pCr
  }], [0, {
    "ec2QueryName": `Type`,
    "xmlName": _ty
  }]]
];
var ReferencedSecurityGroup$ = [
  3,
  n0,
  _RSG,
  0,
  [_GIr, _PSee, _UI, _VI, _VPCI],
  [[0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `PeeringStatus`,
    "xmlName": _pSee
  }], [0, {
    "ec2QueryName": `UserId`,
    "xmlName": _uI
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `VpcPeeringConnectionId`,
    "xmlName": _vPCI
  }]]
];
var Reservation$ = [
  3,
  n0,
  _Reser,
  0,
  [_RIe, _OI, _RIeq, _G, _Ins],
  [[0, {
    "ec2QueryName": `ReservationId`,
    "xmlName": _rI
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `RequesterId`,
    "xmlName": _rIeq
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [() => InstanceList, {
    "ec2QueryName": `InstancesSet`,
    "xmlName": _iSns
  }]]
];
var ResourceTypeOption$ = [
  3,
  n0,
  _RTOe,
  0,
  [_ON, _OV],
  [0, [64 | 0, { "xmlName": _OVp }]]
];
var ResourceTypeRequest$ = [
  3,
  n0,
  _RTRe,
  0,
  [_RTe, _RTO],
  [0, [() => ResourceTypeOptionList, { "xmlName": _RTOe }]]
];
var RevokedSecurityGroupRule$ = [
  3,
  n0,
  _RSGR,
  0,
  [_SGRIe, _GIr, _IE, _IPpr, _FP, _TP, _CIidr, _CIid, _PLI, _RGI, _De],
  [[0, {
    "ec2QueryName": `SecurityGroupRuleId`,
    "xmlName": _sGRI
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [2, {
    "ec2QueryName": `IsEgress`,
    "xmlName": _iEs
  }], [0, {
    "ec2QueryName": `IpProtocol`,
    "xmlName": _iPp
  }], [1, {
    "ec2QueryName": `FromPort`,
    "xmlName": _fP
  }], [1, {
    "ec2QueryName": `ToPort`,
    "xmlName": _tP
  }], [0, {
    "ec2QueryName": `CidrIpv4`,
    "xmlName": _cIidr
  }], [0, {
    "ec2QueryName": `CidrIpv6`,
    "xmlName": _cIid
  }], [0, {
    "ec2QueryName": `PrefixListId`,
    "xmlName": _pLI
  }], [0, {
    "ec2QueryName": `ReferencedGroupId`,
    "xmlName": _rGI
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }]]
];
var RevokeSecurityGroupIngressRequest$ = [
  3,
  n0,
  _RSGIR,
  0,
  [_CIi, _FP, _GIr, _GN, _IPpe, _IPpr, _SSGN, _SSGOI, _TP, _SGRI, _DR],
  [0, 1, 0, 0, [() => IpPermissionList, 0], 0, 0, 0, 1, [() => SecurityGroupRuleIdList, { "xmlName": _SGRIe }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]]
];
var RevokeSecurityGroupIngressResult$ = [
  3,
  n0,
  _RSGIRe,
  0,
  [_R, _UIP, _RSGRe],
  [[2, {
    "ec2QueryName": `Return`,
    "xmlName": _r
  }], [() => IpPermissionList, {
    "ec2QueryName": `UnknownIpPermissionSet`,
    "xmlName": _uIPS
  }], [() => RevokedSecurityGroupRuleList, {
    "ec2QueryName": `RevokedSecurityGroupRuleSet`,
    "xmlName": _rSGRS
  }]]
];
var ScanResults$ = [
  3,
  n0,
  _SRc,
  0,
  [_HFSL, _FSD, _IFAS, _LFAS, _MFAS, _HFAS, _CFAS],
  [[0, {
    "ec2QueryName": `HighestFindingSeverityLabel`,
    "xmlName": _hFSL
  }], [4, {
    "ec2QueryName": `FindingScanDate`,
    "xmlName": _fSD
  }], [4, {
    "ec2QueryName": `InformationalFixAvailableSince`,
    "xmlName": _iFAS
  }], [4, {
    "ec2QueryName": `LowFixAvailableSince`,
    "xmlName": _lFAS
  }], [4, {
    "ec2QueryName": `MediumFixAvailableSince`,
    "xmlName": _mFAS
  }], [4, {
    "ec2QueryName": `HighFixAvailableSince`,
    "xmlName": _hFAS
  }], [4, {
    "ec2QueryName": `CriticalFixAvailableSince`,
    "xmlName": _cFAS
  }]]
];
var SecurityGroupRule$ = [
  3,
  n0,
  _SGRe,
  0,
  [_SGRIe, _GIr, _GOI, _IE, _IPpr, _FP, _TP, _CIidr, _CIid, _PLI, _RGIe, _De, _T, _SGRA],
  [[0, {
    "ec2QueryName": `SecurityGroupRuleId`,
    "xmlName": _sGRI
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `GroupOwnerId`,
    "xmlName": _gOI
  }], [2, {
    "ec2QueryName": `IsEgress`,
    "xmlName": _iEs
  }], [0, {
    "ec2QueryName": `IpProtocol`,
    "xmlName": _iPp
  }], [1, {
    "ec2QueryName": `FromPort`,
    "xmlName": _fP
  }], [1, {
    "ec2QueryName": `ToPort`,
    "xmlName": _tP
  }], [0, {
    "ec2QueryName": `CidrIpv4`,
    "xmlName": _cIidr
  }], [0, {
    "ec2QueryName": `CidrIpv6`,
    "xmlName": _cIid
  }], [0, {
    "ec2QueryName": `PrefixListId`,
    "xmlName": _pLI
  }], [() => ReferencedSecurityGroup$, {
    "ec2QueryName": `ReferencedGroupInfo`,
    "xmlName": _rGIe
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `SecurityGroupRuleArn`,
    "xmlName": _sGRA
  }]]
];
var StateReason$ = [
  3,
  n0,
  _SRt,
  0,
  [_Co, _Me],
  [[0, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Message`,
    "xmlName": _me
  }]]
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [[0, {
    "ec2QueryName": `Key`,
    "xmlName": _k
  }], [0, {
    "ec2QueryName": `Value`,
    "xmlName": _v
  }]]
];
var TagSpecification$ = [
  3,
  n0,
  _TSa,
  0,
  [_RTe, _T],
  [[0, {
    "ec2QueryName": `ResourceType`,
    "xmlName": _rTe
  }], [() => TagList, { "xmlName": _Ta }]]
];
var TotalLocalStorageGBRequest$ = [
  3,
  n0,
  _TLSGBR,
  0,
  [_M, _Ma],
  [1, 1]
];
var TrafficMirrorPortRangeRequest$ = [
  3,
  n0,
  _TMPRR,
  0,
  [_FP, _TP],
  [1, 1]
];
var UserIdGroupPair$ = [
  3,
  n0,
  _UIGPs,
  0,
  [_De, _UI, _GN, _GIr, _VI, _VPCI, _PSee],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `UserId`,
    "xmlName": _uI
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `VpcPeeringConnectionId`,
    "xmlName": _vPCI
  }], [0, {
    "ec2QueryName": `PeeringStatus`,
    "xmlName": _pSee
  }]]
];
var VCpuCountRangeRequest$ = [
  3,
  n0,
  _VCCRR,
  0,
  [_M, _Ma],
  [1, 1],
  1
];
var __Unit = "unit";
var AcceleratorManufacturerSet = [
  1,
  n0,
  _AMSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorNameSet = [
  1,
  n0,
  _ANSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorTypeSet = [
  1,
  n0,
  _ATSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AllowedInstanceTypeSet = [
  1,
  n0,
  _AITS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ArchitectureTypeSet = [
  1,
  n0,
  _ATSr,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AssetIdList = (/* unused pure expression or super */ null && (64 | 0));
var BlockDeviceMappingList = [
  1,
  n0,
  _BDML,
  0,
  [
    () => BlockDeviceMapping$,
    { "xmlName": _it }
  ]
];
var CarrierGatewayIdSet = (/* unused pure expression or super */ null && (64 | 0));
var CpuManufacturerSet = [
  1,
  n0,
  _CMSp,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var DescribeImageReferencesImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeImageUsageReportsImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyGroupNameSet = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyInstanceIdSet = (/* unused pure expression or super */ null && (64 | 0));
var ElasticGpuAssociationList = [
  1,
  n0,
  _EGAL,
  0,
  [
    () => ElasticGpuAssociation$,
    { "xmlName": _it }
  ]
];
var ElasticInferenceAcceleratorAssociationList = [
  1,
  n0,
  _EIAAL,
  0,
  [
    () => ElasticInferenceAcceleratorAssociation$,
    { "xmlName": _it }
  ]
];
var ExcludedInstanceTypeSet = [
  1,
  n0,
  _EITSx,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ExecutableByStringList = [
  1,
  n0,
  _EBSL,
  0,
  [
    0,
    { "xmlName": _EBx }
  ]
];
var FilterList = [
  1,
  n0,
  _FLi,
  0,
  [
    () => Filter$,
    { "xmlName": _Fil }
  ]
];
var FleetIdSet = (/* unused pure expression or super */ null && (64 | 0));
var GroupIdentifierList = [
  1,
  n0,
  _GIL,
  0,
  [
    () => GroupIdentifier$,
    { "xmlName": _it }
  ]
];
var ImageIdStringList = [
  1,
  n0,
  _IISL,
  0,
  [
    0,
    { "xmlName": _IIm }
  ]
];
var ImageList = [
  1,
  n0,
  _ILm,
  0,
  [
    () => Image$,
    { "xmlName": _it }
  ]
];
var ImageUsageReportIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var ImageWatermarkList = [
  1,
  n0,
  _IWL,
  0,
  [
    () => ImageWatermark$,
    { "xmlName": _it }
  ]
];
var InstanceBlockDeviceMappingList = [
  1,
  n0,
  _IBDML,
  0,
  [
    () => InstanceBlockDeviceMapping$,
    { "xmlName": _it }
  ]
];
var InstanceConnectEndpointSet = [
  1,
  n0,
  _ICES,
  0,
  [
    () => Ec2InstanceConnectEndpoint$,
    { "xmlName": _it }
  ]
];
var InstanceGenerationSet = [
  1,
  n0,
  _IGS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var InstanceIdStringList = [
  1,
  n0,
  _IISLn,
  0,
  [
    0,
    { "xmlName": _II }
  ]
];
var InstanceIpv4PrefixList = [
  1,
  n0,
  _IIPL,
  0,
  [
    () => InstanceIpv4Prefix$,
    { "xmlName": _it }
  ]
];
var InstanceIpv6AddressList = [
  1,
  n0,
  _IIAL,
  0,
  [
    () => InstanceIpv6Address$,
    { "xmlName": _it }
  ]
];
var InstanceIpv6PrefixList = [
  1,
  n0,
  _IIPLn,
  0,
  [
    () => InstanceIpv6Prefix$,
    { "xmlName": _it }
  ]
];
var InstanceList = [
  1,
  n0,
  _ILns,
  0,
  [
    () => Instance$,
    { "xmlName": _it }
  ]
];
var InstanceNetworkInterfaceList = [
  1,
  n0,
  _INIL,
  0,
  [
    () => InstanceNetworkInterface$,
    { "xmlName": _it }
  ]
];
var InstancePrivateIpAddressList = [
  1,
  n0,
  _IPIAL,
  0,
  [
    () => InstancePrivateIpAddress$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfaceList = [
  1,
  n0,
  _ISIL,
  0,
  [
    () => InstanceSecondaryInterface$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
  1,
  n0,
  _ISIPIAL,
  0,
  [
    () => InstanceSecondaryInterfacePrivateIpAddress$,
    { "xmlName": _it }
  ]
];
var InstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var InstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var IpPermissionList = [
  1,
  n0,
  _IPLp,
  0,
  [
    () => IpPermission$,
    { "xmlName": _it }
  ]
];
var IpRangeList = [
  1,
  n0,
  _IRLp,
  0,
  [
    () => IpRange$,
    { "xmlName": _it }
  ]
];
var Ipv6RangeList = [
  1,
  n0,
  _IRLpv,
  0,
  [
    () => Ipv6Range$,
    { "xmlName": _it }
  ]
];
var LicenseList = [
  1,
  n0,
  _LL,
  0,
  [
    () => LicenseConfiguration$,
    { "xmlName": _it }
  ]
];
var LocalStorageTypeSet = [
  1,
  n0,
  _LSTS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var MetricCategoryIdList = [
  1,
  n0,
  _MCIL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var NetworkInterfaceIdSet = [
  1,
  n0,
  _NIIS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var NetworkInterfacePermissionIdList = (/* unused pure expression or super */ null && (64 | 0));
var OwnerStringList = [
  1,
  n0,
  _OSL,
  0,
  [
    0,
    { "xmlName": _Own }
  ]
];
var PerformanceFactorReferenceSetRequest = [
  1,
  n0,
  _PFRSR,
  0,
  [
    () => PerformanceFactorReferenceRequest$,
    { "xmlName": _it }
  ]
];
var PlacementGroupIdStringList = [
  1,
  n0,
  _PGISL,
  0,
  [
    0,
    { "xmlName": _GIr }
  ]
];
var PlacementGroupStringList = (/* unused pure expression or super */ null && (64 | 0));
var PrefixListIdList = [
  1,
  n0,
  _PLIL,
  0,
  [
    () => PrefixListId$,
    { "xmlName": _it }
  ]
];
var ProductCodeList = [
  1,
  n0,
  _PCLr,
  0,
  [
    () => ProductCode$,
    { "xmlName": _it }
  ]
];
var ProductDescriptionList = (/* unused pure expression or super */ null && (64 | 0));
var RegionNames = (/* unused pure expression or super */ null && (64 | 0));
var RequestInstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ReservationList = [
  1,
  n0,
  _RLe,
  0,
  [
    () => Reservation$,
    { "xmlName": _it }
  ]
];
var ReservedInstancesOfferingIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceIdList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTypeOptionList = [
  1,
  n0,
  _RTOL,
  0,
  [
    () => ResourceTypeOption$,
    0
  ]
];
var ResourceTypeOptionValuesList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTypeRequestList = [
  1,
  n0,
  _RTRL,
  0,
  [
    () => ResourceTypeRequest$,
    0
  ]
];
var RestorableByStringList = (/* unused pure expression or super */ null && (64 | 0));
var RevokedSecurityGroupRuleList = [
  1,
  n0,
  _RSGRL,
  0,
  [
    () => RevokedSecurityGroupRule$,
    { "xmlName": _it }
  ]
];
var RouteServerEndpointIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerPeerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var SecurityGroupIdSet = [
  1,
  n0,
  _SGIS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var SecurityGroupRuleIdList = [
  1,
  n0,
  _SGRIL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var SecurityGroupRuleList = [
  1,
  n0,
  _SGRL,
  0,
  [
    () => SecurityGroupRule$,
    { "xmlName": _it }
  ]
];
var SnapshotIdStringList = [
  1,
  n0,
  _SISL,
  0,
  [
    0,
    { "xmlName": _SIn }
  ]
];
var SupportedInstanceTypeSet = [
  1,
  n0,
  _SITS,
  0,
  [
    () => InstanceTypeItem$,
    { "xmlName": _it }
  ]
];
var TagList = [
  1,
  n0,
  _TL,
  0,
  [
    () => Tag$,
    { "xmlName": _it }
  ]
];
var TagSpecificationList = [
  1,
  n0,
  _TSL,
  0,
  [
    () => TagSpecification$,
    { "xmlName": _it }
  ]
];
var TrafficMirrorFilterRuleFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TrafficMirrorSessionFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TransitGatewayAttachmentIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var UnsupportedInstanceTypeSet = [
  1,
  n0,
  _UITS,
  0,
  [
    () => InstanceTypeItem$,
    { "xmlName": _it }
  ]
];
var UserIdGroupPairList = [
  1,
  n0,
  _UIGPL,
  0,
  [
    () => UserIdGroupPair$,
    { "xmlName": _it }
  ]
];
var ValueStringList = [
  1,
  n0,
  _VSL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var VirtualizationTypeSet = [
  1,
  n0,
  _VTS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AuthorizeSecurityGroupIngress$ = [
  9,
  n0,
  _ASGIu,
  0,
  () => AuthorizeSecurityGroupIngressRequest$,
  () => AuthorizeSecurityGroupIngressResult$
];
var CreateTags$ = [
  9,
  n0,
  _CTreat,
  0,
  () => CreateTagsRequest$,
  () => __Unit
];
var DeleteTags$ = [
  9,
  n0,
  _DTelet,
  0,
  () => DeleteTagsRequest$,
  () => __Unit
];
var DescribeImages$ = [
  9,
  n0,
  _DIes,
  0,
  () => DescribeImagesRequest$,
  () => DescribeImagesResult$
];
var DescribeInstanceConnectEndpoints$ = [
  9,
  n0,
  _DICEe,
  0,
  () => DescribeInstanceConnectEndpointsRequest$,
  () => DescribeInstanceConnectEndpointsResult$
];
var DescribeInstances$ = [
  9,
  n0,
  _DIesc,
  0,
  () => DescribeInstancesRequest$,
  () => DescribeInstancesResult$
];
var DescribeSecurityGroupRules$ = [
  9,
  n0,
  _DSGRescri,
  0,
  () => DescribeSecurityGroupRulesRequest$,
  () => DescribeSecurityGroupRulesResult$
];
var GetConsoleOutput$ = [
  9,
  n0,
  _GCO,
  0,
  () => GetConsoleOutputRequest$,
  () => GetConsoleOutputResult$
];
var RevokeSecurityGroupIngress$ = [
  9,
  n0,
  _RSGIev,
  0,
  () => RevokeSecurityGroupIngressRequest$,
  () => RevokeSecurityGroupIngressResult$
];

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2016-11-15",
    base64Decoder: config?.base64Decoder ?? chunk_FPTLYRUH/* fromBase64 */.Ey,
    base64Encoder: config?.base64Encoder ?? chunk_FPTLYRUH/* toBase64 */.nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new chunk_23M2VTRS/* AwsSdkSigV4Signer */.f2()
      }
    ],
    logger: config?.logger ?? new chunk_TEPREMTC/* NoOpLogger */.N4(),
    protocol: config?.protocol ?? chunk_23M2VTRS/* AwsEc2QueryProtocol */.wb,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ec2",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
      version: "2016-11-15",
      serviceTarget: "AmazonEC2"
    },
    serviceId: config?.serviceId ?? "EC2",
    sha256: config?.sha256 ?? chunk_MOK2QVVT/* Sha256Node */.T,
    urlParser: config?.urlParser ?? chunk_2COTFADL/* parseUrl */.Dl,
    utf8Decoder: config?.utf8Decoder ?? chunk_FPTLYRUH/* fromUtf8 */.ar,
    utf8Encoder: config?.utf8Encoder ?? chunk_FPTLYRUH/* toUtf8 */.Pq
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,chunk_TEPREMTC/* emitWarningIfUnsupportedVersion */.I9)(process.version);
  const defaultsMode = (0,chunk_5JX7B37V/* resolveDefaultsModeConfig */.IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(chunk_TEPREMTC/* loadConfigsForDefaultMode */.lT);
  const clientSharedValues = getRuntimeConfig(config);
  (0,chunk_OBJTUEN5/* emitWarningIfUnsupportedVersion */.I9)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_23M2VTRS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? chunk_FPTLYRUH/* calculateBodyLength */.n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: (0,chunk_OBJTUEN5/* getDefaultSocketTimeout */.ED)(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,chunk_OBJTUEN5/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_OBJTUEN5/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
    region: config?.region ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...chunk_5JX7B37V/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
    requestHandler: chunk_ZFL3RZFI/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)({
      ...chunk_OBJTUEN5/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
      default: async () => (await defaultConfigProvider()).retryMode || chunk_OBJTUEN5/* DEFAULT_RETRY_MODE */.L0
    }, config),
    streamCollector: config?.streamCollector ?? chunk_FPTLYRUH/* streamCollector */.kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_OBJTUEN5/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,chunk_OBJTUEN5/* getAwsRegionExtensionConfiguration */.Rq)(runtimeConfig), (0,chunk_TEPREMTC/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,chunk_PSAM3DR7/* getHttpHandlerExtensionConfiguration */.eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,chunk_OBJTUEN5/* resolveAwsRegionExtensionConfiguration */.$3)(extensionConfiguration), (0,chunk_TEPREMTC/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,chunk_PSAM3DR7/* resolveHttpHandlerRuntimeConfig */.jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends chunk_TEPREMTC/* Client */.Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = (0,chunk_OBJTUEN5/* resolveUserAgentConfig */.Dc)(_config_1);
    const _config_3 = (0,chunk_OBJTUEN5/* resolveRetryConfig */.$z)(_config_2);
    const _config_4 = (0,chunk_5JX7B37V/* resolveRegionConfig */.TD)(_config_3);
    const _config_5 = (0,chunk_OBJTUEN5/* resolveHostHeaderConfig */.OV)(_config_4);
    const _config_6 = (0,chunk_CXZFWW7V/* resolveEndpointConfig */.Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,chunk_2COTFADL/* getSchemaSerdePlugin */.wq)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getUserAgentPlugin */.sM)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getRetryPlugin */.ey)(this.config));
    this.middlewareStack.use((0,chunk_PSAM3DR7/* getContentLengthPlugin */.vK)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHostHeaderPlugin */.TC)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getLoggerPlugin */.Y7)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getRecursionDetectionPlugin */.n4)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHttpAuthSchemeEndpointRuleSetPlugin */.wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new chunk_OBJTUEN5/* DefaultIdentityProviderConfig */.h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHttpSigningPlugin */.lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
var command = (0,chunk_TEPREMTC/* makeBuilder */.k8)(commonParams, "AmazonEC2", "EC2Client", chunk_CXZFWW7V/* getEndpointPlugin */.rD);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupIngressCommand.js
var AuthorizeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "AuthorizeSecurityGroupIngress", AuthorizeSecurityGroupIngress$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends command(_ep0, _mw0, "CreateTags", CreateTags$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command(_ep0, _mw0, "DeleteTags", DeleteTags$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceConnectEndpointsCommand.js
var DescribeInstanceConnectEndpointsCommand = class extends command(_ep0, _mw0, "DescribeInstanceConnectEndpoints", DescribeInstanceConnectEndpoints$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupRulesCommand.js
var DescribeSecurityGroupRulesCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroupRules", DescribeSecurityGroupRules$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetConsoleOutputCommand.js
var GetConsoleOutputCommand = class extends command(_ep0, _mw0, "GetConsoleOutput", GetConsoleOutput$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupIngressCommand.js
var RevokeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "RevokeSecurityGroupIngress", RevokeSecurityGroupIngress$) {
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/auth/httpAuthSchemeProvider.js
var defaultEC2InstanceConnectHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,chunk_2COTFADL/* getSmithyContext */.ug)(context).operation,
    region: await (0,chunk_2COTFADL/* normalizeProvider */.te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ec2-instance-connect",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultEC2InstanceConnectHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = (0,chunk_23M2VTRS/* resolveAwsSdkSigV4Config */.ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,chunk_2COTFADL/* normalizeProvider */.te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ec2-instance-connect/package.json
var package_default2 = {
  name: "@aws-sdk/client-ec2-instance-connect",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Ec2 Instance Connect Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ec2-instance-connect",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ec2-instance-connect"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/endpoint/bdd.js
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://ec2-instance-connect-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ec2-instance-connect-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ec2-instance-connect.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ec2-instance-connect.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r2 + 11,
  2,
  5,
  r2 + 11,
  3,
  8,
  6,
  4,
  7,
  r2 + 10,
  5,
  r2 + 8,
  r2 + 9,
  4,
  10,
  9,
  6,
  r2 + 6,
  r2 + 7,
  5,
  11,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  13,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = chunk_CXZFWW7V/* BinaryDecisionDiagram */.d5.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/endpoint/endpointResolver.js
var cache2 = new chunk_CXZFWW7V/* EndpointCache */.kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => (0,chunk_CXZFWW7V/* decideEndpoint */.cH)(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
chunk_CXZFWW7V/* customEndpointFunctions */.mw.aws = chunk_OBJTUEN5/* awsEndpointFunctions */.UF;

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2018-04-02",
    base64Decoder: config?.base64Decoder ?? chunk_FPTLYRUH/* fromBase64 */.Ey,
    base64Encoder: config?.base64Encoder ?? chunk_FPTLYRUH/* toBase64 */.nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2InstanceConnectHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new chunk_23M2VTRS/* AwsSdkSigV4Signer */.f2()
      }
    ],
    logger: config?.logger ?? new chunk_TEPREMTC/* NoOpLogger */.N4(),
    protocol: config?.protocol ?? chunk_23M2VTRS/* AwsJson1_1Protocol */.TE,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ec2instanceconnect",
      errorTypeRegistries: chunk_VJJ5T76Y/* errorTypeRegistries */.q1,
      version: "2018-04-02",
      serviceTarget: "AWSEC2InstanceConnectService"
    },
    serviceId: config?.serviceId ?? "EC2 Instance Connect",
    sha256: config?.sha256 ?? chunk_MOK2QVVT/* Sha256Node */.T,
    urlParser: config?.urlParser ?? chunk_2COTFADL/* parseUrl */.Dl,
    utf8Decoder: config?.utf8Decoder ?? chunk_FPTLYRUH/* fromUtf8 */.ar,
    utf8Encoder: config?.utf8Encoder ?? chunk_FPTLYRUH/* toUtf8 */.Pq
  };
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  (0,chunk_TEPREMTC/* emitWarningIfUnsupportedVersion */.I9)(process.version);
  const defaultsMode = (0,chunk_5JX7B37V/* resolveDefaultsModeConfig */.IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(chunk_TEPREMTC/* loadConfigsForDefaultMode */.lT);
  const clientSharedValues = getRuntimeConfig3(config);
  (0,chunk_OBJTUEN5/* emitWarningIfUnsupportedVersion */.I9)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_23M2VTRS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? chunk_FPTLYRUH/* calculateBodyLength */.n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,chunk_OBJTUEN5/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    maxAttempts: config?.maxAttempts ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_OBJTUEN5/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
    region: config?.region ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...chunk_5JX7B37V/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
    requestHandler: chunk_ZFL3RZFI/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)({
      ...chunk_OBJTUEN5/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
      default: async () => (await defaultConfigProvider()).retryMode || chunk_OBJTUEN5/* DEFAULT_RETRY_MODE */.L0
    }, config),
    streamCollector: config?.streamCollector ?? chunk_FPTLYRUH/* streamCollector */.kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_5JX7B37V/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,chunk_5JX7B37V/* loadConfig */.Z9)(chunk_OBJTUEN5/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,chunk_OBJTUEN5/* getAwsRegionExtensionConfiguration */.Rq)(runtimeConfig), (0,chunk_TEPREMTC/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,chunk_PSAM3DR7/* getHttpHandlerExtensionConfiguration */.eS)(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,chunk_OBJTUEN5/* resolveAwsRegionExtensionConfiguration */.$3)(extensionConfiguration), (0,chunk_TEPREMTC/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,chunk_PSAM3DR7/* resolveHttpHandlerRuntimeConfig */.jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2-instance-connect/dist-es/EC2InstanceConnectClient.js
var EC2InstanceConnectClient = class extends chunk_TEPREMTC/* Client */.Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (0,chunk_VJJ5T76Y/* resolveClientEndpointParameters */.vr)(_config_0);
    const _config_2 = (0,chunk_OBJTUEN5/* resolveUserAgentConfig */.Dc)(_config_1);
    const _config_3 = (0,chunk_OBJTUEN5/* resolveRetryConfig */.$z)(_config_2);
    const _config_4 = (0,chunk_5JX7B37V/* resolveRegionConfig */.TD)(_config_3);
    const _config_5 = (0,chunk_OBJTUEN5/* resolveHostHeaderConfig */.OV)(_config_4);
    const _config_6 = (0,chunk_CXZFWW7V/* resolveEndpointConfig */.Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,chunk_2COTFADL/* getSchemaSerdePlugin */.wq)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getUserAgentPlugin */.sM)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getRetryPlugin */.ey)(this.config));
    this.middlewareStack.use((0,chunk_PSAM3DR7/* getContentLengthPlugin */.vK)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHostHeaderPlugin */.TC)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getLoggerPlugin */.Y7)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getRecursionDetectionPlugin */.n4)(this.config));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHttpAuthSchemeEndpointRuleSetPlugin */.wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultEC2InstanceConnectHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new chunk_OBJTUEN5/* DefaultIdentityProviderConfig */.h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,chunk_OBJTUEN5/* getHttpSigningPlugin */.lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// src/aws/clients.ts
function clientConfiguration(region) {
  return {
    region,
    maxAttempts: 1,
    customUserAgent: "eic-action",
    requestHandler: (0,chunk_KBGNEF4O/* requestHandlerOptions */.e)(process.env)
  };
}
function awsClients(region) {
  const config = clientConfiguration(region);
  const ec2 = new EC2Client(config);
  const instanceConnect = new EC2InstanceConnectClient(config);
  return {
    region,
    ec2,
    instanceConnect,
    close() {
      ec2.destroy();
      instanceConnect.destroy();
    }
  };
}

// src/aws/region-name.ts
function isRegionName(text) {
  return /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text);
}

// src/instance/instance-id.ts
function isInstanceId(text) {
  return /^i-[a-f0-9]{8,30}$/.test(text);
}

// src/policy/os-user.ts
var osUserPattern = "^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$";
var osUserForm = "a user name of 1 to 32 letters, digits and _ . - @, not of digits alone, such as ec2-user";
var index_form = new RegExp(osUserPattern);
function isOsUser(name) {
  return index_form.test(name);
}

// src/remote/script/shell-template.ts
var import_shell_quote = (0,chunk_GWIXZXL4/* __toESM */.f1)(require_shell_quote());
var placeholder = "{0}";
var acceptedForm = 'use "bash", "sh" or a command with {0} in place of the script, such as "python3 {0}"';
function wordsOf(template) {
  if (template.includes("\0")) return { problem: "has a NUL character in it" };
  if (/['"]/.test(template.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, ""))) {
    return { problem: "has a quote that is not closed" };
  }
  const words = [];
  let parsed2;
  try {
    parsed2 = (0, import_shell_quote.parse)(template, () => ({ op: "variable" }));
  } catch {
    parsed2 = [{ op: "variable" }];
  }
  for (const word of parsed2) {
    if (typeof word !== "string") {
      return {
        problem: "is split into words, and no shell reads it: quote the characters | & ; < > ( ) $ * ? #, or move the command into the script"
      };
    }
    words.push(word);
  }
  if (!words.some((word) => word.includes(placeholder))) return { problem: `has no {0}: ${acceptedForm}` };
  if (words[0] === "" || words[0]?.includes(placeholder)) {
    return { problem: `does not begin with a command: ${acceptedForm}` };
  }
  return { words };
}
function templateProblem(template) {
  const result = wordsOf(template);
  return "problem" in result ? result.problem : void 0;
}
function templateWords(template, path2) {
  const result = wordsOf(template);
  if ("problem" in result) throw new Error(`shell ${result.problem}`);
  return result.words.map((word) => word.replaceAll(placeholder, () => path2));
}

// src/remote/script/request.ts
var longestEnvironmentString = 131072;
var namesOfBash = /* @__PURE__ */ new Set([
  "BASHOPTS",
  "BASH_ARGC",
  "BASH_ARGV",
  "BASH_LINENO",
  "BASH_SOURCE",
  "BASH_VERSINFO",
  "EUID",
  "PIPESTATUS",
  "PPID",
  "SHELLOPTS",
  "SHLVL",
  "UID",
  "_"
]);
function shellProblem(shell) {
  return shell === "bash" || shell === "sh" ? void 0 : templateProblem(shell);
}
function envProblem(name, value) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return 'has a name that no shell accepts: use letters, digits and "_", and no digit first';
  }
  if (namesOfBash.has(name)) return "cannot be set: bash sets this variable itself";
  if (value.includes("\0")) return "has a NUL character in its value, which no environment can contain";
  const length = Buffer.byteLength(`${name}=${value}`) + 1;
  if (length > longestEnvironmentString) {
    return `is too long: with its name it has ${length} bytes, and Linux allows ${longestEnvironmentString}`;
  }
  return void 0;
}
function scriptProblem(script) {
  return script.includes("\0") ? "has a NUL character, which no shell can read" : void 0;
}
function workingDirectoryProblem(directory) {
  if (directory === "") return "is empty";
  if (directory.includes("\0")) return "has a NUL character, which no path can contain";
  if (/^~[^/]/.test(directory)) return 'begins with "~" and a name: only "~" and "~/…" are supported';
  return void 0;
}
function requestProblems(request2) {
  const { script, env, shell, workingDirectory, timeoutMs } = request2;
  const problems = [];
  const add = (subject, problem) => {
    if (problem !== void 0) problems.push(`${subject} ${problem}.`);
  };
  add("The script", scriptProblem(script));
  add("shell", shellProblem(shell));
  for (const [name, value] of env) add(`env: ${JSON.stringify(name)}`, envProblem(name, value));
  if (workingDirectory !== void 0) add("working-directory", workingDirectoryProblem(workingDirectory));
  if (!(timeoutMs > 0 && timeoutMs <= 2147483647)) {
    problems.push("timeout must be more than 0 and at most 2147483647 ms.");
  }
  return problems;
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a3, b3) => {
  const n = a3.length;
  const m = b3.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i3 = n;
  while (i3--) {
    peq[a3.charCodeAt(i3)] |= 1 << i3;
  }
  for (i3 = 0; i3 < m; i3++) {
    let eq = peq[b3.charCodeAt(i3)];
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
  i3 = n;
  while (i3--) {
    peq[a3.charCodeAt(i3)] = 0;
  }
  return sc;
};
var myers_x = (b3, a3) => {
  const n = a3.length;
  const m = b3.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i3 = 0; i3 < hsize; i3++) {
    phc[i3] = -1;
    mhc[i3] = 0;
  }
  let j3 = 0;
  for (; j3 < vsize - 1; j3++) {
    let mv2 = 0;
    let pv2 = -1;
    const start3 = j3 * 32;
    const vlen2 = Math.min(32, m) + start3;
    for (let k3 = start3; k3 < vlen2; k3++) {
      peq[b3.charCodeAt(k3)] |= 1 << k3;
    }
    for (let i3 = 0; i3 < n; i3++) {
      const eq = peq[a3.charCodeAt(i3)];
      const pb = phc[i3 / 32 | 0] >>> i3 & 1;
      const mb = mhc[i3 / 32 | 0] >>> i3 & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i3 / 32 | 0] ^= 1 << i3;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i3 / 32 | 0] ^= 1 << i3;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k3 = start3; k3 < vlen2; k3++) {
      peq[b3.charCodeAt(k3)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start2 = j3 * 32;
  const vlen = Math.min(32, m - start2) + start2;
  for (let k3 = start2; k3 < vlen; k3++) {
    peq[b3.charCodeAt(k3)] |= 1 << k3;
  }
  let score = m;
  for (let i3 = 0; i3 < n; i3++) {
    const eq = peq[a3.charCodeAt(i3)];
    const pb = phc[i3 / 32 | 0] >>> i3 & 1;
    const mb = mhc[i3 / 32 | 0] >>> i3 & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i3 / 32 | 0] ^= 1 << i3;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i3 / 32 | 0] ^= 1 << i3;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k3 = start2; k3 < vlen; k3++) {
    peq[b3.charCodeAt(k3)] = 0;
  }
  return score;
};
var distance = (a3, b3) => {
  if (a3.length < b3.length) {
    const tmp = b3;
    b3 = a3;
    a3 = tmp;
  }
  if (b3.length === 0) {
    return a3.length;
  }
  if (a3.length <= 32) {
    return myers_32(a3, b3);
  }
  return myers_x(a3, b3);
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
  return near.sort((a3, b3) => a3.distance - b3.distance);
}
function nearestName(written, names) {
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  const maxDistance = Math.max(1, Math.floor(written.length / 4));
  const [nearest] = namesNear(written.toLowerCase(), spelled.keys(), maxDistance);
  return nearest && spelled.get(nearest.name);
}

// src/inputs/env.ts
var continued = "For a value of several lines, write only NAME here and set the value under the step's `env:`.";
function readEnv(inputs, environment) {
  const env = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [index, line] of inputs.raw("env").split(/\r?\n/).entries()) {
    const entry2 = line.trimStart();
    if (entry2 === "" || entry2.startsWith("#")) continue;
    const [, name = "", value] = /^([^=]*)=(.*)$/s.exec(entry2) ?? [void 0, entry2.trimEnd()];
    const passed = value ?? (Object.hasOwn(environment, name) ? environment[name] : void 0);
    const problem = entryProblem(entry2, name, passed, environment);
    if (problem !== void 0) problems.push({ line: index + 1, problem });
    else if (passed !== void 0) env.set(name, passed);
  }
  for (const { first, last, problem } of joined(problems)) {
    const place = first === last ? `line ${first}` : `lines ${first} to ${last}`;
    inputs.problem(`\`env\`, ${place}: ${problem}`);
  }
  return env;
}
function entryProblem(entry2, name, value, environment) {
  const problem = envProblem(name, value ?? "");
  if (problem !== void 0) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `the variable ${problem}.`;
    return hint(entry2) ?? `this is neither NAME nor NAME=value. ${continued}`;
  }
  if (value !== void 0) return void 0;
  const near = nearestName(
    name,
    Object.keys(environment).filter((known) => !known.startsWith("INPUT_"))
  );
  const question = near === void 0 ? "." : `; did you mean ${near}?`;
  return `the step has no environment variable of this name${question} Set it in the step's \`env:\`, or write NAME=value here. ${continued}`;
}
function hint(entry2) {
  if (/^[A-Za-z_]\w*(\s*[,;]\s*[A-Za-z_]\w*)+\s*[,;]?\s*$/.test(entry2)) {
    return "these are several names. Write one name on each line.";
  }
  if (/^-\s/.test(entry2)) return 'leave out the "-": the input is text, not a YAML list.';
  if (/^export\s/.test(entry2)) return 'leave out "export".';
  if (/^[A-Za-z_]\w*\s*:\s/.test(entry2)) return 'write NAME=value, not "NAME: value".';
  if (/^[A-Za-z_]\w*\s+=/.test(entry2)) return 'write NAME=value, with no space before "=".';
  if (/^[A-Za-z_]\w*\s+#/.test(entry2)) return "write the comment on a line of its own.";
  return void 0;
}
function joined(problems) {
  const ranges = [];
  for (const { line, problem } of problems) {
    const before2 = ranges.at(-1);
    if (before2?.problem === problem && before2.last === line - 1) before2.last = line;
    else ranges.push({ first: line, last: line, problem });
  }
  return ranges;
}

// src/inputs/foreign-inputs.ts
var noKey = "Remove it: a new key is made for each step, and no key or password is stored.";
var proxyKey = "Remove it: a new key is made for the bastion too (`bastion`), and no key or password is stored.";
var proxyDetail = "Remove it. `bastion` connects through an instance, `proxy-command` through any program.";
var noFiles = "Files cannot be copied. The script can fetch them, for example with `aws s3 cp`.";
var noCipher = "Remove it: the ciphers cannot be chosen.";
var foreignInputs = {
  host: "Use `instance-ids`, with instance IDs. To connect to another address, add `instance-ip`.",
  hosts: "Use `instance-ids`, with instance IDs.",
  username: "Use `os-user`.",
  user: "Use `os-user`.",
  script: "Use `run`.",
  command: "Use `run`.",
  commands: "Use `run`.",
  script_path: "Use `run-file`.",
  envs: "Use `env`, with one NAME or NAME=value on each line. A NAME is taken from the step's `env:`.",
  envs_format: "Remove it, and write one NAME or NAME=value on each line of `env`.",
  allenvs: "Remove it, and name each variable in `env`.",
  command_timeout: "Use `timeout`. `connect-timeout` limits the time to connect.",
  fingerprint: "Use `known-hosts`, which also takes SHA256:… fingerprints.",
  sync: "Use `max-parallel: 1` to run on one instance after the other, and `fail-fast: true` to stop at the first failure.",
  script_stop: "Remove it: the first command that fails ends the script.",
  request_pty: "Use `pty`.",
  capture_stdout: "Remove it: the output `stdout` is always set.",
  debug: "Remove it, and run the job again with debug logging.",
  key: noKey,
  key_path: noKey,
  passphrase: noKey,
  password: noKey,
  cipher: noCipher,
  use_insecure_cipher: noCipher,
  protocol: "Remove it: IPv4 and IPv6 addresses are both used as they are.",
  proxy_host: "Use `bastion`, with the ID of the instance to connect through.",
  proxy_port: "Use `bastion-port`.",
  proxy_username: "Use `bastion-os-user`.",
  proxy_password: proxyKey,
  proxy_passphrase: proxyKey,
  proxy_timeout: "Remove it: `connect-timeout` covers the bastion too.",
  proxy_key: proxyKey,
  proxy_key_path: proxyKey,
  proxy_fingerprint: "Use `known-hosts`, with the ID of the bastion in front of the key.",
  proxy_protocol: proxyDetail,
  proxy_cipher: proxyDetail,
  proxy_use_insecure_cipher: proxyDetail,
  curl_insecure: "Remove it: nothing is downloaded.",
  source: noFiles,
  target: noFiles,
  region: "Use `aws-region`."
};
function refuseForeignInputs(inputs) {
  const misspelled = inputs.names.filter((name) => name.includes("-")).map((name) => [name.replaceAll("-", "_"), `Write it as \`${name}\`.`]);
  for (const [name, instead] of [...Object.entries(foreignInputs), ...misspelled]) {
    if (inputs.text(name) !== "") inputs.problem(`\`${name}\` is not an input of this action. ${instead}`);
  }
}

// src/inputs/input-reader.ts
var maxProblems = 50;
var InputReader = class {
  #problems = [];
  #names = /* @__PURE__ */ new Set();
  #source;
  constructor(source) {
    this.#source = source;
  }
  /** The names of the inputs that were read so far. */
  get names() {
    return [...this.#names];
  }
  /** Records a mistake. The sentence names the input and the accepted form. */
  problem(sentence) {
    this.#problems.push(sentence);
  }
  /** Returns the input without surrounding whitespace, or an empty string if it is not given. */
  text(name) {
    return this.raw(name).trim();
  }
  /** Returns the input unchanged, with its whitespace. */
  raw(name) {
    this.#names.add(name);
    return this.#source(name);
  }
  /** Reads `true` or `false`, as YAML 1.2 writes them. An empty input is `false`. */
  boolean(name) {
    const text = this.text(name);
    if (/^(true|True|TRUE)$/.test(text)) return true;
    if (!/^(false|False|FALSE|)$/.test(text))
      this.problem(`\`${name}\` is ${described(text)}; it takes true or false.`);
    return false;
  }
  /** Reads a whole number from `least` to `most`. */
  integer(name, least, most) {
    const text = this.text(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.problem(`\`${name}\` is ${described(text)}; it takes a whole number from ${least} to ${most}.`);
    return least;
  }
  /** Reads one of a few words. */
  choice(name, choices) {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text);
    if (found !== void 0) return found;
    this.problem(`\`${name}\` is ${described(text)}; it takes one of ${choices.join(", ")}.`);
    const [first] = choices;
    if (first === void 0) throw new RangeError("a choice needs choices");
    return first;
  }
  /** Reads a duration such as `90` (seconds), `90s`, `10m` or `1h`, from 1 second to `mostSeconds`. Returns milliseconds. */
  durationMs(name, mostSeconds = 86400) {
    const text = this.text(name);
    const [, count = "", unit = "s"] = /^(\d{1,6})\s*([smh])?$/.exec(text) ?? [];
    const seconds = Number(count) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1);
    if (count !== "" && seconds >= 1 && seconds <= mostSeconds) return seconds * 1e3;
    this.problem(
      `\`${name}\` is ${described(text)}; it takes a duration from 1s to ${mostSeconds / 3600}h, such as 90 (seconds), 90s, 10m or 1h.`
    );
    return 1e3;
  }
  /**
   * Ends the reading.
   * @param undone says what was not begun, such as `nothing was sent to AWS`
   * @throws EicError `EIC_INPUT_INVALID` with all mistakes, if there are any
   */
  done(undone = "nothing was sent to AWS") {
    if (this.#problems.length === 0) return;
    const more = this.#problems.length - maxProblems;
    const rest = more > 0 ? [`… and ${more} more.`] : [];
    throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", `${countText(this.#problems)}; ${undone}.`, {
      remedy: "Correct the step's `with:`:",
      details: [...this.#problems.slice(0, maxProblems), ...rest]
    });
  }
};
function countText(problems) {
  const inputs = new Set(problems.map((problem) => /^`[^`]*`/.exec(problem)?.[0])).size;
  if (inputs > 1) return `${inputs} inputs have mistakes`;
  return `1 input has ${problems.length === 1 ? "a mistake" : `${problems.length} mistakes`}`;
}
var maxShown = 60;
function described(text) {
  if (text === "") return "empty";
  const lines = text.split(/\r\n|[\n\r]/).length;
  if (lines > 1) return `a text of ${lines} lines`;
  return text.length > maxShown ? `a text of ${text.length} characters` : `"${withoutControls(text)}"`;
}
function withoutControls(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, " ");
}

// src/inputs/output-path.ts


function writableFolders(environment) {
  const { GITHUB_WORKSPACE = "", RUNNER_TEMP = "" } = environment;
  return [GITHUB_WORKSPACE || process.cwd(), ...RUNNER_TEMP === "" ? [] : [RUNNER_TEMP]];
}
function fileToWrite(file, folders) {
  const absolute = (0,external_node_path_.resolve)(folders[0], file);
  const real = (0,external_node_path_.join)(realFolder((0,external_node_path_.dirname)(absolute)), (0,external_node_path_.basename)(absolute));
  if (!folders.some((folder) => isBelow(real, (0,external_node_fs_.realpathSync)(folder)))) throw outside();
  return real;
}
function folderToWrite(folder, folders) {
  const real = realFolder((0,external_node_path_.resolve)(folders[0], folder));
  if (!folders.map((root3) => (0,external_node_fs_.realpathSync)(root3)).some((root3) => real === root3 || isBelow(real, root3)))
    throw outside();
  return real;
}
function isBelow(real, folder, { relative: relative2, isAbsolute: isAbsolute2, sep } = (external_node_path_default())) {
  const way = relative2(folder, real);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute2(way);
}
function realFolder(folder) {
  try {
    return (0,external_node_fs_.realpathSync)(folder);
  } catch (thrown) {
    const parent = (0,external_node_path_.dirname)(folder);
    if (parent === folder || !isMissing(thrown)) throw thrown;
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) !== void 0) {
      throw new Error("it leads over a link to something that does not exist");
    }
    return (0,external_node_path_.join)(realFolder(parent), (0,external_node_path_.basename)(folder));
  }
}
function outside() {
  return new Error("it is in neither the workspace nor RUNNER_TEMP");
}
function isMissing(thrown) {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}

// src/inputs/outputs-dir.ts
function readOutputsDir(inputs, writable) {
  const path2 = inputs.text("outputs-dir");
  if (path2 === "") return void 0;
  try {
    return folderToWrite(path2, writable);
  } catch (thrown) {
    inputs.problem(
      `\`outputs-dir\` is ${described(path2)}, which cannot be used: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}. It takes a directory in the workspace or in RUNNER_TEMP.`
    );
    return void 0;
  }
}

// src/inputs/route.ts


// src/instance/address.ts

function directAddress({ publicIpv4, ipv6, privateIpv4: privateIpv42 }) {
  return publicIpv4 ?? ipv6 ?? privateIpv42;
}
function endpointAddress({ privateIpv4: privateIpv42, ipv6 }) {
  return privateIpv42 ?? ipv6;
}
function autoEndpointAddress({ publicIpv4, privateIpv4: privateIpv42 }) {
  return publicIpv4 === void 0 ? privateIpv42 : void 0;
}
var privateIpv4 = new external_node_net_.BlockList();
for (const [network, prefix2] of [
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15]
]) {
  privateIpv4.addSubnet(network, prefix2);
}
function isEndpointTarget(address) {
  return (0,external_node_net_.isIP)(address) === 6 || (0,external_node_net_.isIP)(address) === 4 && privateIpv4.check(address);
}
function privateAddress({ privateIpv4: privateIpv42, ipv6, publicIpv4 }) {
  return privateIpv42 ?? ipv6 ?? publicIpv4;
}

// src/inputs/bastion.ts
function readBastion(inputs, step) {
  const instanceId = inputs.text("bastion");
  const osUser = inputs.text("bastion-os-user");
  const port = inputs.text("bastion-port") === "" ? step.port : inputs.integer("bastion-port", 1, 65535);
  if (instanceId === "") {
    for (const name of ["bastion-os-user", "bastion-port"]) {
      if (inputs.text(name) !== "") inputs.problem(`\`${name}\` has no effect without \`bastion\`.`);
    }
    return void 0;
  }
  if (!/^i-[a-f0-9]{8,30}$/.test(instanceId)) {
    inputs.problem(
      `\`bastion\` is ${described(instanceId)}; it takes one instance ID, "i-" and 8 or 17 digits of 0-9 and a-f.`
    );
  } else if (step.instanceIds.includes(instanceId)) {
    inputs.problem(
      "`bastion` is also in `instance-ids`; run on the bastion in a step of its own, without `bastion`."
    );
  }
  if (osUser !== "" && !isOsUser(osUser)) {
    inputs.problem(`\`bastion-os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  }
  return { instanceId, osUser: osUser === "" ? step.osUser : osUser, port };
}

// src/inputs/proxy-command.ts
var import_shell_quote2 = (0,chunk_GWIXZXL4/* __toESM */.f1)(require_shell_quote());
var tokens = "%h, %p, %n, %r and %%";
function readProxyCommand(inputs) {
  const text = inputs.text("proxy-command");
  if (text === "") return void 0;
  const result = wordsOf2(text);
  if (Array.isArray(result)) return result;
  inputs.problem(`\`proxy-command\` ${result}.`);
  return void 0;
}
function wordsOf2(text) {
  if (/[\0\r\n]/.test(text)) return `is ${described(text)}; it takes one command line`;
  if (/['"]/.test(text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/g, "")))
    return "has a quote that is not closed";
  const words = [];
  for (const word of parsed(text)) {
    if (typeof word !== "string") {
      return "is split into words, and no shell reads it: quote the characters | & ; < > ( ) $ * ? #, or put the command into a script file";
    }
    words.push(word);
  }
  const wrong = words.flatMap((word) => word.match(/%.?/gsu) ?? []).find((token) => !/^%[hpnr%]$/.test(token));
  if (wrong === "%") return `has a % at the end of a word; it takes ${tokens}, and %% is a percent sign`;
  if (wrong !== void 0) return `has the token ${wrong}; it takes ${tokens}, and %% is a percent sign`;
  if (words[0] === "" || words[0]?.includes("%")) return "does not begin with the name of a program";
  return words;
}
function parsed(text) {
  const variable = { op: "variable" };
  try {
    return (0, import_shell_quote2.parse)(text, () => variable);
  } catch {
    return [variable];
  }
}

// src/inputs/route.ts
var connectionTypes = {
  auto: "auto",
  direct: "direct",
  endpoint: "endpoint",
  eice: "endpoint",
  ssm: "ssm"
};
var maxTunnelSeconds = 3600;
function readRoute(inputs, instanceIds, osUser) {
  const connectionType = connectionTypes[inputs.choice("connection-type", ["auto", "direct", "endpoint", "eice", "ssm"])];
  const port = inputs.integer("port", 1, 65535);
  const route = {
    port,
    instanceIp: readInstanceIp(inputs, instanceIds),
    connectionType,
    endpointId: readEndpointId(inputs),
    maxTunnelSeconds: readMaxTunnelSeconds(inputs),
    proxyCommand: readProxyCommand(inputs),
    bastion: readBastion(inputs, { instanceIds, osUser, port })
  };
  refuseCombinations(inputs, route.bastion === void 0 ? route : { ...route, instanceIp: void 0 });
  return route;
}
function readEndpointId(inputs) {
  const id = inputs.text("endpoint-id");
  if (id === "") return void 0;
  if (!/^eice-[a-f0-9]{8,32}$/.test(id)) {
    inputs.problem(
      `\`endpoint-id\` is ${described(id)}; it takes the ID of an EC2 Instance Connect Endpoint, "eice-" and digits of 0-9 and a-f.`
    );
  }
  return id;
}
function readMaxTunnelSeconds(inputs) {
  if (inputs.text("max-tunnel-duration") === "") return void 0;
  return inputs.durationMs("max-tunnel-duration", maxTunnelSeconds) / 1e3;
}
function refuseCombinations(inputs, route) {
  const { connectionType, instanceIp, endpointId } = route;
  const isCommand = inputs.text("proxy-command") !== "";
  if (isCommand && connectionType !== "auto") {
    inputs.problem(
      "`proxy-command` is the way to the instance, and so is `connection-type`; give one of the two."
    );
  }
  if (connectionType === "ssm" && instanceIp !== void 0) {
    inputs.problem(
      "`instance-ip` has no effect with `connection-type: ssm`: Session Manager finds the instance by its ID."
    );
  }
  const why = isCommand ? "`proxy-command` is the way to the instance" : connectionType === "direct" || connectionType === "ssm" ? `\`connection-type\` is ${connectionType}` : "the connection to `instance-ip` is direct unless `connection-type` is endpoint";
  const isDirect = connectionType === "auto" && instanceIp !== void 0;
  const noEndpoint2 = isCommand || connectionType === "direct" || connectionType === "ssm" || isDirect;
  if (noEndpoint2 && endpointId !== void 0) {
    inputs.problem(`\`endpoint-id\` has no effect: ${why}.`);
  }
  if (noEndpoint2 && inputs.text("max-tunnel-duration") !== "") {
    inputs.problem(`\`max-tunnel-duration\` has no effect: ${why}.`);
  }
  if (connectionType === "endpoint" && instanceIp !== void 0 && !isEndpointTarget(instanceIp)) {
    inputs.problem(
      `\`instance-ip\` is ${described(instanceIp)}; with \`connection-type\` endpoint it takes a private IPv4 address or an IPv6 address.`
    );
  }
}
function readInstanceIp(inputs, instanceIds) {
  const address = inputs.text("instance-ip");
  if (address === "") return void 0;
  if (instanceIds.length > 1) {
    inputs.problem(
      `\`instance-ip\` can be used with one instance only; \`instance-ids\` has ${instanceIds.length}.`
    );
  }
  const label = "[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
  const hostName = new RegExp(`^(?=.{1,253}$)${label}(\\.${label})*\\.?$`);
  if ((0,external_node_net_.isIP)(address) === 0 && (!hostName.test(address) || /^[\d.]+$/.test(address))) {
    inputs.problem(
      `\`instance-ip\` is ${described(address)}; it takes an IPv4 or IPv6 address or a hostname.`
    );
  }
  return address;
}

// src/inputs/script-file.ts


var maxBytes = 10 * 1024 * 1024;
function readScriptFile(file, workspace, inputs) {
  try {
    const root3 = (0,external_node_fs_.realpathSync)(workspace);
    const path2 = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root3, file));
    const inside = (0,external_node_path_.relative)(root3, path2);
    if (inside === "" || inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside)) {
      return refuse("which is outside the workspace; it takes the path of a file in the workspace");
    }
    const stat = (0,external_node_fs_.statSync)(path2);
    if (!stat.isFile()) return refuse("which is not a file");
    if (stat.size > maxBytes) return refuse("which is larger than 10 MiB");
    const bytes = (0,external_node_fs_.readFileSync)(path2);
    if (isUtf16(bytes))
      return refuse("which is UTF-16 text (Windows PowerShell writes it); save it as UTF-8");
    return utf8Text(bytes) ?? refuse("which is not UTF-8 text; save it as UTF-8");
  } catch (thrown) {
    const code = thrown instanceof Error ? Reflect.get(thrown, "code") : void 0;
    return refuse(
      code === "ENOENT" ? "which is not in the workspace; an earlier step must check it out (actions/checkout)" : `which cannot be read (${String(code)})`
    );
  }
  function refuse(why) {
    inputs.problem(`\`run-file\` is ${described(file)}, ${why}.`);
  }
}
function isUtf16(bytes) {
  const start2 = bytes.toString("latin1", 0, 4);
  return /^(?:\xff\xfe|\xfe\xff|[\x01-\x7f]\0[\x01-\x7f]\0|\0[\x01-\x7f]\0[\x01-\x7f])/.test(start2);
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

// src/inputs/script.ts
function readScript(inputs, shell, { GITHUB_WORKSPACE = process.cwd() }) {
  const run2 = inputs.raw("run");
  const file = inputs.text("run-file");
  if (run2.trim() === "" === (file === "")) {
    inputs.problem(
      file === "" ? "`run` and `run-file` are both empty; write the script in `run`, or name a file in `run-file`." : "`run` and `run-file` are both given; use one of them."
    );
    return "";
  }
  const script = file === "" ? run2 : readScriptFile(file, GITHUB_WORKSPACE, inputs);
  if (script === void 0) return "";
  const problem = textProblem(script, shell);
  if (problem !== void 0) inputs.problem(`\`${file === "" ? "run" : "run-file"}\` ${problem}.`);
  return script;
}
function textProblem(script, shell) {
  if (script.trim() === "") return "has an empty script; nothing would be run";
  return scriptProblem(script) ?? (shell === void 0 ? void 0 : lineEndingProblem(script, shell));
}
function lineEndingProblem(script, shell) {
  const at = script.indexOf("\r\n");
  if (at === -1 || !isPosixShell(shell)) return void 0;
  const line = script.slice(0, at).split("\n").length;
  return `has Windows line endings (CRLF, first in line ${line}), which a Unix shell cannot run; save it with LF (\`dos2unix FILE\`), and add \`*.sh text eol=lf\` to .gitattributes so that Git keeps LF`;
}
function isPosixShell(shell) {
  if (shell === "bash" || shell === "sh") return true;
  return templateWords(shell, "").some((word) => /^(?:.*\/)?(?:|a|ba|da|k|mk|z)sh$/.test(word));
}

// src/inputs/security-group.ts
var import_ipaddr = (0,chunk_GWIXZXL4/* __toESM */.f1)(require_ipaddr());

var noSources = ["unspecified", "broadcast", "multicast", "loopback", "linkLocal"];
function readSecurityGroup(inputs, { connectionType, proxyCommand }) {
  const groupId = inputs.text("security-group");
  const runnerIp = readRunnerIp(inputs);
  if (groupId === "") {
    if (runnerIp !== void 0) inputs.problem("`runner-ip` has no effect without `security-group`.");
    return void 0;
  }
  if (!/^sg-[a-f0-9]{8,17}$/.test(groupId)) {
    inputs.problem(
      `\`security-group\` is ${described(groupId)}; it takes the ID of one security group, "sg-" and 8 or 17 digits of 0-9 and a-f.`
    );
  }
  if (connectionType === "endpoint" || connectionType === "ssm") {
    inputs.problem(
      `\`security-group\` has no effect with \`connection-type: ${connectionType}\`: no connection comes from the runner's address.`
    );
  } else if (proxyCommand !== void 0) {
    inputs.problem(
      "`security-group` has no effect with `proxy-command`, which need not connect from the runner's address."
    );
  }
  return { groupId, runnerIp };
}
function readRunnerIp(inputs) {
  const address = inputs.text("runner-ip");
  if (address === "") return void 0;
  if ((0,external_node_net_.isIP)(address) === 0 || address.includes("%")) {
    inputs.problem(
      `\`runner-ip\` is ${described(address)}; it takes an IPv4 or IPv6 address, without a prefix length.`
    );
  } else if (noSources.includes(import_ipaddr.default.process(address).range())) {
    inputs.problem(`\`runner-ip\` is ${described(address)}, from which no connection comes.`);
  }
  return address;
}

// src/inputs/transcript.ts
function readTranscript(inputs, writable) {
  const path2 = inputs.text("transcript");
  if (path2 === "") return void 0;
  try {
    return fileToWrite(path2, writable);
  } catch (thrown) {
    inputs.problem(
      `\`transcript\` is ${described(path2)}, which cannot be used: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}. It takes a file in the workspace or in RUNNER_TEMP.`
    );
    return void 0;
  }
}

// src/inputs/run-inputs.ts
var keyTypes = ["auto", "ed25519", "rsa"];
var hostKeyModes = ["auto", "strict", "off"];
function readRunInputs(source, environment, writable = writableFolders(environment)) {
  const inputs = new InputReader(source);
  const instanceIds = readInstanceIds(inputs);
  const region = readRegion(inputs, environment);
  const osUser = readOsUser(inputs);
  const routing = readRoute(inputs, instanceIds, osUser);
  const securityGroup = readSecurityGroup(inputs, routing);
  const { knownHosts, problems } = (0,chunk_VJJ5T76Y/* parseKnownHosts */.uJ)(inputs.raw("known-hosts"));
  for (const problem of problems) inputs.problem(`\`known-hosts\`: ${problem}`);
  const shell = readShell(inputs);
  const request2 = {
    instanceIds,
    port: routing.port,
    osUser,
    keyType: inputs.choice("key-type", keyTypes),
    hostKeyMode: inputs.choice("host-key-verification", hostKeyModes),
    knownHosts,
    script: {
      script: readScript(inputs, shell, environment),
      env: readEnv(inputs, environment),
      shell: shell ?? "",
      ...readWorkingDirectory(inputs),
      pty: inputs.boolean("pty"),
      timeoutMs: inputs.durationMs("timeout")
    },
    connectTimeoutMs: inputs.durationMs("connect-timeout"),
    ...inputs.text("wait-for-boot") !== "" && { waitForBootMs: inputs.durationMs("wait-for-boot") },
    maxParallel: inputs.integer("max-parallel", 1, 1e3),
    failFast: inputs.boolean("fail-fast")
  };
  const outputsDir = readOutputsDir(inputs, writable);
  const transcript = readTranscript(inputs, writable);
  refuseForeignInputs(inputs);
  inputs.done();
  return {
    region,
    request: request2,
    routing,
    securityGroup,
    outputsDir,
    transcript,
    warnings: knownHosts.warnings.map((warning) => `\`known-hosts\`: ${warning}`)
  };
}
function readInstanceIds(inputs) {
  const text = inputs.text("instance-ids");
  const ids = text.split(/[\s,]+/).filter((id) => id !== "");
  if (ids.length === 0)
    inputs.problem("`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0.");
  const wrong = [...ids.keys()].filter((index) => !isInstanceId(ids[index] ?? ""));
  const form2 = 'an ID is "i-" and 8 or 17 digits of 0-9 and a-f';
  if (wrong.length > 0 && wrong.length < ids.length) {
    inputs.problem(`\`instance-ids\`: ${entries(wrong, ids.length)}; ${form2}.`);
  } else if (wrong.length > 0) {
    inputs.problem(`\`instance-ids\` is ${described(text)}; ${form2}.`);
  }
  return [...new Set(ids)];
}
var maxPlaces = 10;
function entries(wrong, count) {
  const places = wrong.slice(0, maxPlaces).map((index) => String(index + 1));
  if (wrong.length > maxPlaces) places.push(`${wrong.length - maxPlaces} more`);
  const last = places.pop() ?? "";
  return places.length === 0 ? `entry ${last} of ${count} is not an instance ID` : `entries ${places.join(", ")} and ${last} of ${count} are not instance IDs`;
}
function readRegion(inputs, { AWS_REGION, AWS_DEFAULT_REGION }) {
  const input = inputs.text("aws-region");
  const region = input || AWS_REGION || AWS_DEFAULT_REGION || "";
  const form2 = "it takes a Region such as eu-central-1";
  if (region === "") {
    inputs.problem(`\`aws-region\` is empty, and so is the environment variable AWS_REGION; ${form2}.`);
  } else if (!isRegionName(region)) {
    const place = input === "" ? "is empty, and the environment variable AWS_REGION is" : "is";
    inputs.problem(`\`aws-region\` ${place} ${described(region)}; ${form2}.`);
  }
  return region;
}
function readOsUser(inputs) {
  const osUser = inputs.text("os-user");
  if (!isOsUser(osUser)) inputs.problem(`\`os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  return osUser;
}
function readShell(inputs) {
  const shell = inputs.text("shell");
  const problem = shellProblem(shell);
  if (problem === void 0) return shell;
  inputs.problem(`\`shell\` is ${described(shell)}; it ${problem}.`);
  return void 0;
}
function readWorkingDirectory(inputs) {
  const directory = inputs.text("working-directory");
  if (directory === "") return {};
  const problem = workingDirectoryProblem(directory);
  if (/[\r\n]/.test(directory)) {
    inputs.problem(`\`working-directory\` is ${described(directory)}; it takes one path.`);
  } else if (problem !== void 0) {
    inputs.problem(`\`working-directory\` ${problem}.`);
  }
  return { workingDirectory: directory };
}

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
function singleLine(text, maxLength3 = 4096) {
  const start2 = text.length > maxLength3 * 2 ? text.slice(0, maxLength3 * 2 + 2) : text;
  const line = visibleControls(start2.replace(/[\r\n\t]+/g, " ")).trim();
  const characters = [...line];
  return characters.length > maxLength3 ? `${characters.slice(0, maxLength3 - 1).join("")}…` : line;
}

// src/report/run/last-line.ts
var lf = 10;
var maxLineBytes = 1024;
var LastLine = class {
  #bytes;
  /** Takes whole lines, each ending in LF, as `OutputLines` returns them. Copies what it keeps. */
  write(lines) {
    let end = lines.length - 1;
    while (end >= 0) {
      const start2 = end === 0 ? 0 : lines.lastIndexOf(lf, end - 1) + 1;
      if (end - start2 > maxLineBytes) {
        this.#bytes = void 0;
        return;
      }
      const line = lines.subarray(start2, end);
      if (withoutColors(line.toString()).trim() !== "") {
        this.#bytes = Buffer.from(line);
        return;
      }
      end = start2 - 1;
    }
  }
  /** The line without colors, or `undefined` if there is none or it is longer than 1 KiB. */
  get text() {
    return this.#bytes === void 0 ? void 0 : withoutColors(this.#bytes.toString()).trim();
  }
};

// src/report/run/line-prefix.ts
function prefixed(lines, prefix2) {
  if (prefix2 === "" || lines.length === 0) return lines;
  const before2 = Buffer.from(prefix2).toString("latin1");
  const text = lines.toString("latin1", 0, lines.length - 1).replaceAll("\n", `
${before2.replaceAll("$", "$$$$")}`);
  return Buffer.from(`${before2}${text}
`, "latin1");
}

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

// src/report/run/name-labels.ts
var maxNameLength2 = 40;
function shownName(name) {
  const shown = defused(singleLine(name ?? "", maxNameLength2));
  return shown === "" ? void 0 : shown;
}
function nameLabels(instances) {
  const names = new Map(instances.map(({ id, name }) => [id, shownName(name)]));
  const distinct2 = new Set(names.values());
  const namesSuffice = !distinct2.has(void 0) && distinct2.size === names.size;
  return new Map(
    [...names].map(([id, name]) => [id, name === void 0 ? id : namesSuffice ? name : `${name} (${id})`])
  );
}
function paddedLabels(labels) {
  const width = Math.max(0, ...[...labels.values()].map((label) => [...label].length));
  return new Map([...labels].map(([id, label]) => [id, label + " ".repeat(width - [...label].length)]));
}

// src/report/text/output-lines.ts


// src/report/text/line-breaks.ts
var maxSecretBytes = 48 * 1024;
var whiteSpace = [32, 9];
var separators = [...Buffer.from(`"',&`)];
var LineBreaks = class {
  #values;
  /**
   * `values` may be secrets. Each line of a value stays whole by itself, as the runner masks each by itself. Lines of
   * more than 48 KiB do not stay whole.
   */
  constructor(values = []) {
    this.#values = [...new Set([...values].flatMap((value) => value.split(/[\r\n]+/)))].map((line) => Buffer.from(line)).filter(({ length }) => length > 1 && length <= maxSecretBytes);
  }
  /**
   * Returns how many bytes of the full `line` to show as a line of their own, at least 16 KiB of 64. It does not depend
   * on what follows, but for the first byte, `next`.
   */
  lengthBefore(line, next) {
    const earliest = Math.max(1, line.length - maxSecretBytes);
    const isWithin = this.#within(line);
    for (const bytes of [whiteSpace, separators]) {
      const place = Math.max(...bytes.map((byte) => lastAfter(byte, line, earliest, isWithin)));
      if (place >= earliest) return place;
    }
    const end = lastCharacterBoundary(line, next);
    for (let place = end; place >= earliest; place -= 1) {
      if (isWithin(place) || place < end && isContinuation(line[place])) continue;
      return place;
    }
    return end;
  }
  /** Returns a test whether a break at a place in the line would be within a value. A value may continue after the line. */
  #within(line) {
    if (this.#values.length === 0) return () => false;
    const within = new Uint8Array(line.length + 1);
    for (const value of this.#values) {
      const first = value[0] ?? 0;
      let marked = 0;
      for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
        const end = Math.min(at + value.length, line.length);
        if (line.compare(value, 0, end - at, at, end) !== 0) continue;
        within.fill(1, Math.max(at + 1, marked), at + value.length);
        marked = at + value.length;
      }
    }
    return (place) => within[place] === 1;
  }
};
function lastAfter(byte, line, earliest, isWithin) {
  let at = line.lastIndexOf(byte);
  while (at + 1 >= earliest && isWithin(at + 1)) at = at === 0 ? -1 : line.lastIndexOf(byte, at - 1);
  return at + 1;
}
function lastCharacterBoundary(line, next) {
  const { length } = line;
  if (!isContinuation(next)) return length;
  for (let back = 1; back <= 3; back += 1) {
    const byte = line[length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const characterLength = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1;
    return characterLength > back ? length - back : length;
  }
  return length;
}
function isContinuation(byte = 0) {
  return (byte & 192) === 128;
}

// src/report/text/special-bytes.ts
var tab = 9;
var lf2 = 10;
var mayBeControl = new Uint8Array(256);
for (let byte = 0; byte < 32; byte += 1) mayBeControl[byte] = byte === tab || byte === lf2 ? 0 : 1;
for (const byte of [127, 194, 226]) mayBeControl[byte] = 1;
function mayBeSpecial(lines) {
  if (lines.includes("::") || lines.includes("##[")) return true;
  if (lines.length < 8) return mayHaveControl(lines, 0, lines.length);
  const start2 = -lines.byteOffset & 3;
  const words = new Int32Array(lines.buffer, lines.byteOffset + start2, lines.length - start2 >> 2);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    if (((word - 538976288 | word + 16843009 | word) & 2155905152) === 0) continue;
    const at = start2 + index * 4;
    if (mayHaveControl(lines, at, at + 4)) return true;
  }
  const end = start2 + words.length * 4;
  return mayHaveControl(lines, 0, start2) || mayHaveControl(lines, end, lines.length);
}
function mayHaveControl(bytes, from, to) {
  for (let at = from; at < to; at += 1) if (mayBeControl[bytes[at] ?? 0] === 1) return true;
  return false;
}

// src/report/text/output-lines.ts
var lf3 = 10;
var cr = 13;
var nothing = Buffer.alloc(0);
var lineEnd = Buffer.from("\n");
var index_reset = "\x1B[0m";
var maxLineBytes2 = 64 * 1024;
var progressIntervalMs = 1e3;
var escapesAndControls = /\x1b\[([0-9;:]*)m|\x1b\[\??[0-9;]*[JK]|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
var OutputLines = class {
  /** The current line since its last lone CR. */
  #segment = nothing;
  #segmentLength = 0;
  /** The text that the current line showed before its last lone CR. */
  #state = nothing;
  #stateIsShown = false;
  /** When the line's first state, or the last one shown, was seen. */
  #progressSince;
  #now;
  #breaks;
  /** `now` is a monotonic clock in milliseconds. `breaks` chooses where a line is broken that is too long. */
  constructor(now = () => performance.now(), breaks = new LineBreaks()) {
    this.#now = now;
    this.#breaks = breaks;
  }
  /** Returns the lines that `chunk` completes, possibly none. */
  write(chunk) {
    const out = [];
    for (let from = 0; from < chunk.length; from += maxLineBytes2) {
      this.#slice(chunk.subarray(from, from + maxLineBytes2), out);
    }
    this.#showProgress(out);
    return joined2(out);
  }
  /** Returns the last line if it had no line end. The object can be used for another stream afterward. */
  end() {
    const out = [];
    if (this.#segmentLength > 0 || this.#state.length > 0 && !this.#stateIsShown) this.#endLine(out);
    this.#state = nothing;
    this.#progressSince = void 0;
    return joined2(out);
  }
  #slice(bytes, out) {
    let from = 0;
    const linesEnd = bytes.lastIndexOf(lf3) + 1;
    if (linesEnd > 0 && (this.#segmentLength > 0 || this.#state.length > 0)) {
      const end = bytes.indexOf(lf3);
      this.#continueLine(bytes.subarray(0, end), out);
      this.#endLine(out);
      from = end + 1;
    }
    if (from < linesEnd) out.push(safeLines(bytes.subarray(from, linesEnd)));
    if (linesEnd < bytes.length) this.#continueLine(bytes.subarray(linesEnd), out);
  }
  /** Takes more bytes of the current line, without LF. */
  #continueLine(bytes, out) {
    let from = 0;
    for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, from)) {
      this.#append(bytes.subarray(from, at), out);
      this.#carriageReturn();
      from = at + 1;
    }
    this.#append(bytes.subarray(from), out);
  }
  #append(bytes, out) {
    let rest = bytes;
    while (this.#segmentLength + rest.length > maxLineBytes2) {
      const room = maxLineBytes2 - this.#segmentLength;
      this.#copy(rest.subarray(0, room));
      rest = rest.subarray(room);
      const cut = this.#breaks.lengthBefore(this.#segment, rest[0] ?? 0);
      out.push(safeLines(withLineEnd(this.#segment.subarray(0, cut))));
      this.#segment.copyWithin(0, cut, this.#segmentLength);
      this.#segmentLength -= cut;
      this.#state = nothing;
    }
    this.#copy(rest);
  }
  #copy(bytes) {
    const length = this.#segmentLength + bytes.length;
    if (length > this.#segment.length) {
      const larger = Buffer.alloc(Math.min(maxLineBytes2, Math.max(256, length * 2)));
      this.#segment.copy(larger, 0, 0, this.#segmentLength);
      this.#segment = larger;
    }
    bytes.copy(this.#segment, this.#segmentLength);
    this.#segmentLength = length;
  }
  #carriageReturn() {
    if (this.#segmentLength === 0) return;
    this.#state = withLineEnd(this.#segment.subarray(0, this.#segmentLength));
    this.#segmentLength = 0;
    this.#stateIsShown = false;
    this.#progressSince ??= this.#now();
  }
  #endLine(out) {
    if (this.#segmentLength > 0 || this.#state.length === 0) {
      out.push(safeLines(withLineEnd(this.#segment.subarray(0, this.#segmentLength))));
    } else if (!this.#stateIsShown) out.push(safeLines(this.#state));
    this.#segmentLength = 0;
    this.#state = nothing;
    this.#progressSince = void 0;
  }
  #showProgress(out) {
    if (this.#state.length === 0 || this.#stateIsShown || this.#progressSince === void 0) return;
    const now = this.#now();
    if (now - this.#progressSince < progressIntervalMs) return;
    out.push(safeLines(this.#state));
    this.#stateIsShown = true;
    this.#progressSince = now;
  }
};
function safeLines(lines) {
  if ((0,external_node_buffer_namespaceObject.isUtf8)(lines) && !mayBeSpecial(lines)) return lines;
  const texts = lines.toString("utf8", 0, lines.length - 1).split("\n");
  return Buffer.from(`${texts.map((line) => safeLine(lastState(line))).join("\n")}
`);
}
function lastState(line) {
  return line.includes("\r") ? /([^\r]*)\r*$/.exec(line)?.[1] ?? "" : line;
}
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
function withLineEnd(line) {
  return Buffer.concat([line, lineEnd]);
}
function joined2(parts) {
  if (parts.length === 0) return nothing;
  return parts.length === 1 ? parts[0] ?? nothing : Buffer.concat(parts);
}

// src/report/run/output-tail.ts
var lf4 = 10;
var nothing2 = Buffer.alloc(0);
var maxTailLines = 40;
var maxTailBytes = maxLineBytes2 + 1024;
var ringBytes = maxTailBytes + 1;
var OutputTail = class {
  /** Grows up to {@link ringBytes}; after that the oldest bytes are overwritten. */
  #ring = Buffer.alloc(0);
  /** Total number of bytes taken. The next one goes to this index modulo {@link ringBytes}. */
  #taken = 0;
  /** Takes whole lines, each ending in LF, from `OutputLines`. They are copied. */
  write(lines) {
    const kept = lines.subarray(-ringBytes);
    this.#taken += lines.length - kept.length;
    this.#makeRoom(kept.length);
    const at = this.#taken % ringBytes;
    const copied = kept.copy(this.#ring, at);
    kept.copy(this.#ring, 0, copied);
    this.#taken += kept.length;
  }
  /** Whether there were lines that {@link text} does not have. */
  get omitted() {
    return this.bytes().length < this.#taken;
  }
  /** Returns the last lines, at most {@link maxTailLines} and {@link maxTailBytes}, each ending in LF, or nothing. */
  bytes() {
    const end = this.#taken % ringBytes;
    const older = this.#taken < ringBytes ? nothing2 : this.#ring.subarray(end);
    const all = Buffer.concat([older, this.#ring.subarray(0, end)]);
    return all.subarray(startOfLastLines(all));
  }
  /** Returns the same as text. */
  text() {
    return this.bytes().toString();
  }
  #makeRoom(bytes) {
    const needed = Math.min(ringBytes, this.#taken + bytes);
    if (needed <= this.#ring.length) return;
    const larger = Buffer.alloc(Math.min(ringBytes, Math.max(1024, needed * 2)));
    this.#ring.copy(larger);
    this.#ring = larger;
  }
};
function startOfLastLines(lines) {
  const earliest = lines.length - maxTailBytes;
  let start2 = lines.length;
  for (let count = 0; count < maxTailLines && start2 > 0; count += 1) {
    const before2 = start2 < 2 ? 0 : lines.lastIndexOf(lf4, start2 - 2) + 1;
    if (before2 < earliest) break;
    start2 = before2;
  }
  return start2;
}

// src/report/run/result-text.ts
function wasNotStarted({ error, address }) {
  return error?.code === "EIC_NOT_STARTED" || error?.code === "EIC_CANCELLED" && address === null;
}
function resultText(result) {
  if (result.succeeded) return "succeeded";
  if (wasNotStarted(result)) return "not started";
  if (result.error !== null && result.error.code !== "EIC_SCRIPT_FAILED") return result.error.code;
  if (result.signal !== null) return `killed by ${result.signal}`;
  if (result.exitCode !== null) return `exit code ${result.exitCode}`;
  return result.error?.code ?? "failed";
}
function totalDuration({ durationsMs }) {
  const { find, boot, connect: connect2, authenticate, run: run2 } = durationsMs;
  return (find ?? 0) + (boot ?? 0) + (connect2 ?? 0) + (authenticate ?? 0) + (run2 ?? 0);
}
function routeText({ route, endpoint, bastion }) {
  return [route, endpoint, bastion].filter((part) => part !== null).join(" ");
}
function verificationText(hostKey) {
  switch (hostKey.verifiedBy) {
    case "known-hosts":
      return "known hosts";
    case "console-output":
      return "console output";
    case "accepted":
      return "unknown key accepted";
    case "not-verified":
      return "not verified";
  }
}
function viaText(target) {
  switch (target.route) {
    case "ssm":
      return " through Session Manager";
    case "proxy-command":
      return " through the proxy command";
    default:
      return (0,chunk_OVOQ5B6E/* throughText */.bB)(target);
  }
}

// src/report/run/stdout-capture.ts
var lf5 = 10;
var maxCapturedBytes = 1024 * 1024;
var StdoutCapture = class {
  #chunks = [];
  /** Bytes used of the last block. */
  #lastUsed = 0;
  #length = 0;
  #truncated = false;
  /** Takes the next bytes. It copies the bytes that it keeps. */
  write(chunk) {
    const room = maxCapturedBytes - this.#length;
    if (chunk.length > room) this.#truncated = true;
    if (room === 0 || chunk.length === 0) return;
    const kept = chunk.subarray(0, room);
    const last = this.#chunks.at(-1);
    const lastUsed = this.#lastUsed;
    if (last !== void 0 && last.length - lastUsed >= kept.length) {
      kept.copy(last, lastUsed);
      this.#lastUsed += kept.length;
    } else {
      if (last !== void 0) this.#chunks[this.#chunks.length - 1] = last.subarray(0, lastUsed);
      const block = Buffer.allocUnsafeSlow(Math.max(kept.length, 16 * 1024));
      kept.copy(block);
      this.#chunks.push(block);
      this.#lastUsed = kept.length;
    }
    this.#length += kept.length;
  }
  /** Returns the output so far. */
  result() {
    const bytes = Buffer.concat(this.#chunks, this.#length);
    let text = (this.#truncated ? cutAtLine(bytes, bytes.length) : bytes).toString();
    let truncated = this.#truncated;
    if (Buffer.byteLength(text) > maxCapturedBytes) {
      text = cutAtLine(Buffer.from(text), maxCapturedBytes).toString();
      truncated = true;
    }
    return { text: text.replace(/\n+$/, ""), truncated };
  }
};
function cutAtLine(bytes, length) {
  const lines = bytes.lastIndexOf(lf5, length - 1) + 1;
  if (lines > 0) return bytes.subarray(0, lines);
  let end = length;
  for (let back = 1; back <= 4 && back <= length; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 192) === 128) continue;
    const characterLength = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1;
    if (characterLength > back) end = length - back;
    break;
  }
  return bytes.subarray(0, end);
}

// src/report/text/duration-text.ts
function durationText(milliseconds) {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1e3);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${twoDigits(seconds % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} m`;
}
function twoDigits(value) {
  return String(value).padStart(2, "0");
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
function urlPath(path2) {
  return path2.split("/").map(encodePathPart).join("/");
}
function encodePathPart(part) {
  return encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  );
}

// src/report/text/error-text.ts
function errorUrl(code, env = process.env) {
  return documentationUrl(errorPage(code), env);
}
function errorPage(code) {
  return `docs/errors.md#${code.toLowerCase()}`;
}
function errorText(error, env = process.env, lastStderrLine = void 0) {
  return [
    `${error.code}: ${singleLine(error.message)}`,
    ...lastStderrLine === void 0 ? [] : [`Its last line on stderr: ${safeLine(lastStderrLine)}`],
    singleLine(error.remedy),
    ...error.details.flatMap((detail) => detail.split(/\r?\n/)).map(safeLine),
    ...error.requestId === void 0 ? [] : [`AWS request ID: ${singleLine(error.requestId)}`],
    `See ${errorUrl(error.code, env) ?? errorPage(error.code)}`
  ].join("\n");
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
    await new Promise((resolve3) => {
      const done = () => {
        this.#stream.removeListener("error", done);
        this.#stream.removeListener("close", done);
        resolve3();
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
    return new Promise((resolve3) => {
      const done = () => {
        for (const event of ["drain", "error", "close"]) this.#stream.removeListener(event, done);
        this.#drained = void 0;
        resolve3();
      };
      for (const event of ["drain", "error", "close"]) this.#stream.on(event, done);
    });
  }
};

// src/report/github/action-listener.ts
var interleavedLegend = '(After the name, "|" marks stdout, "!" stderr, and "*" notes of this action.)';
var ActionListener = class {
  #log;
  #instanceIds;
  #layout;
  #env;
  #now;
  #breaks;
  #outputs = /* @__PURE__ */ new Map();
  #finished = /* @__PURE__ */ new Map();
  #capture;
  #isExplained = false;
  /** Number of times that another instance than before wrote lines, and the instance that wrote last. */
  #turn = 0;
  #lastWriter;
  #labels = /* @__PURE__ */ new Map();
  #paddedLabels = /* @__PURE__ */ new Map();
  constructor({ log, instanceIds, maxParallel, values, env = process.env, now }) {
    this.#log = log;
    this.#instanceIds = instanceIds;
    this.#layout = instanceIds.length < 2 ? "single" : maxParallel > 1 ? "interleaved" : "groups";
    this.#env = env;
    this.#now = now;
    this.#breaks = new LineBreaks(values);
    this.#capture = instanceIds.length === 1 ? new StdoutCapture() : void 0;
  }
  found(instances) {
    this.#labels = nameLabels(instances);
    this.#paddedLabels = paddedLabels(this.#labels);
    for (const { id, state, region, availabilityZone } of instances) {
      this.#log.debug(`found ${id} (${state}) in ${availabilityZone ?? region}`);
    }
  }
  waiting(instanceId, reason) {
    const text = `waiting for it to boot: ${singleLine(reason)}`;
    if (this.#layout === "interleaved") this.#say(instanceId, text);
    else this.#log.line(`${this.#label(instanceId)}: ${text}`);
  }
  connected(instance, target, hostKey) {
    const address = target.address.includes(":") ? `[${target.address}]` : target.address;
    const text = `connected to ${address}:${target.port}${viaText(target)}, host key ${hostKey.type} ${hostKey.fingerprint} (${verificationText(hostKey)})`;
    const label = this.#label(instance.id);
    const name = label.includes(instance.id) ? label : `${label} (${instance.id})`;
    if (this.#layout === "groups") this.#log.group(name);
    if (this.#layout === "single") this.#log.line(`${name}: ${text}`);
    else this.#say(instance.id, text);
  }
  warning(instance, message) {
    this.#log.warning(instance === void 0 ? message : `${this.#label(instance.id)}: ${message}`);
  }
  debug(message) {
    this.#log.debug(message);
  }
  output(instance, stream, chunk) {
    if (stream === "stdout") this.#capture?.write(chunk);
    return this.#show(instance.id, stream, this.#outputOf(instance.id)[stream].write(chunk));
  }
  finished(result, error) {
    const { instanceId } = result;
    this.#finished.set(instanceId, { result, error });
    const output = this.#outputOf(instanceId);
    for (const stream of ["stdout", "stderr"]) {
      void this.#show(instanceId, stream, output[stream].end());
    }
    const text = wasNotStarted(result) ? resultText(result) : `${resultText(result)} after ${durationText(totalDuration(result))}`;
    this.#log.endGroup();
    if (this.#layout === "interleaved") this.#say(instanceId, text);
    else this.#log.line(`${this.#label(instanceId)}: ${text}`);
    if (this.#layout === "groups" && !result.succeeded && !wasCancelled(result)) {
      void this.#showTail(instanceId, output.tail);
    }
    this.#log.debug(`${instanceId}: phases in milliseconds: ${JSON.stringify(result.durationsMs)}`);
    if (error !== void 0) this.#debugStack(error);
  }
  /** A failure of the run as a whole, such as an invalid input. */
  failed(error) {
    this.#log.endGroup();
    this.#log.error(errorText(error, this.#env));
    this.#debugStack(error);
  }
  /** After the run: shows the errors as annotations, and after interleaved lines the end of each failed output. */
  async end() {
    const failed = this.#entries().filter(({ result }) => !result.succeeded);
    const failures = failed.filter(({ result }) => !wasNotStarted(result));
    const annotated = failures.length > maxAnnotations ? maxAnnotations - 1 : failures.length;
    for (const [index, { result, error, output }] of failures.entries()) {
      const { instanceId } = result;
      const isScattered = output.firstTurn !== void 0 && output.firstTurn < this.#turn;
      if (this.#layout === "interleaved" && isScattered && !wasCancelled(result)) {
        await this.#showTail(instanceId, output.tail, index >= annotated);
      }
      if (error === void 0) continue;
      const text = errorText(error, this.#env, lastLine(error, output));
      const message = `${this.#label(instanceId)}: ${text}`;
      if (index < annotated) this.#log.error(message);
      else this.#log.line(`Error: ${message}`);
    }
    const more = failures.length - annotated;
    if (more > 0) this.#log.error(`${more} more instances failed: see the job summary.`);
    this.#showNotStarted(failed.filter(({ result }) => wasNotStarted(result)));
  }
  /** The results so far, in the order in which the instances were given. */
  get results() {
    return this.#entries().map(({ result }) => result);
  }
  /** The script's stdout if one instance was asked for, else `undefined`. */
  get stdout() {
    return this.#capture?.result();
  }
  /** The entries of the job summary. */
  get summary() {
    return this.#entries().map(({ result, error, output }) => ({ result, error, tail: output.tail.text() }));
  }
  /** Shows one annotation for all instances that were not started: they have the same reason. */
  #showNotStarted(entries3) {
    const [first] = entries3;
    if (first?.error === void 0) return;
    const names = entries3.map(({ result }) => this.#label(result.instanceId)).join(", ");
    this.#log.error(`${errorText(first.error, this.#env)}
Not started: ${singleLine(names)}`);
  }
  #entries() {
    const ids = /* @__PURE__ */ new Set([...this.#instanceIds, ...this.#finished.keys()]);
    return [...ids].flatMap((id) => {
      const finished = this.#finished.get(id);
      return finished === void 0 ? [] : [{ ...finished, output: this.#outputOf(id) }];
    });
  }
  #label(instanceId) {
    return this.#labels.get(instanceId) ?? instanceId;
  }
  #outputOf(instanceId) {
    const known = this.#outputs.get(instanceId);
    if (known !== void 0) return known;
    const output = {
      stdout: new OutputLines(this.#now, this.#breaks),
      stderr: new OutputLines(this.#now, this.#breaks),
      tail: new OutputTail(),
      lastStderrLine: new LastLine(),
      firstTurn: void 0
    };
    this.#outputs.set(instanceId, output);
    return output;
  }
  #show(instanceId, stream, lines) {
    if (lines.length === 0) return;
    const output = this.#outputOf(instanceId);
    const { tail, lastStderrLine } = output;
    if (stream === "stderr") {
      lastStderrLine.write(lines);
      if (this.#layout !== "interleaved") this.#explain('(Lines that begin with "! " are stderr.)');
    }
    if (this.#lastWriter !== instanceId) this.#turn += 1;
    this.#lastWriter = instanceId;
    output.firstTurn ??= this.#turn;
    const marked = stream === "stderr" ? prefixed(lines, "! ") : lines;
    tail.write(marked);
    if (this.#layout !== "interleaved") return this.#log.output(marked);
    this.#explain(interleavedLegend);
    const label = this.#paddedLabels.get(instanceId) ?? instanceId;
    return this.#log.output(prefixed(lines, stream === "stderr" ? `${label} ! ` : `${label} | `));
  }
  /** Says once, before the first line that has a mark, what the marks mean. */
  #explain(legend) {
    if (this.#isExplained) return;
    this.#isExplained = true;
    this.#log.line(legend);
  }
  /** Shows the end of an instance's output again. In a group it is hidden until a reader opens the group. */
  async #showTail(instanceId, tail, inGroup = false) {
    const lines = tail.bytes();
    if (lines.length === 0) return;
    const title = `${this.#label(instanceId)}: ${tail.omitted ? "the end of its output" : "its output"}`;
    if (inGroup) this.#log.group(title);
    else this.#log.line(`${title}, repeated:`);
    await this.#log.output(lines);
    if (inGroup) this.#log.endGroup();
  }
  /** Writes a note of the action: after the name if lines are interleaved, else in the instance's group. */
  #say(instanceId, text) {
    if (this.#layout !== "interleaved") {
      this.#log.line(text);
      return;
    }
    this.#explain(interleavedLegend);
    this.#log.line(`${this.#paddedLabels.get(instanceId) ?? instanceId} * ${text}`);
  }
  #debugStack(error) {
    const stacks = [error, error.cause].flatMap(
      (thrown) => thrown instanceof Error ? [thrown.stack ?? ""] : []
    );
    this.#log.debug(stacks.join("\ncaused by "));
  }
};
function wasCancelled({ error }) {
  return error?.code === "EIC_CANCELLED";
}
function lastLine({ code, details }, { lastStderrLine }) {
  return code === "EIC_SCRIPT_FAILED" && details.length === 0 ? lastStderrLine.text : void 0;
}

// src/instance/find.ts
var filterValues = 200;
async function findInstances(ids, aws, deadline) {
  const instances = /* @__PURE__ */ new Map();
  for (let start2 = 0; start2 < ids.length; start2 += filterValues) {
    const filter = { Name: "instance-id", Values: ids.slice(start2, start2 + filterValues) };
    for await (const instance of describedInstances(filter, aws, deadline)) {
      if (ids.includes(instance.id)) instances.set(instance.id, instance);
    }
  }
  const problems = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const problem = problemWith(id, instances.get(id), aws.region);
    if (problem !== void 0) problems.set(id, problem);
  }
  return { instances, problems };
}
async function* describedInstances(filter, aws, deadline) {
  for await (const { instance } of fullyDescribedInstances(filter, aws, deadline)) yield instance;
}
async function* fullyDescribedInstances(filter, aws, deadline) {
  const call = { action: "ec2:DescribeInstances", statement: chunk_OVOQ5B6E/* describeInstancesStatement */.DN };
  let NextToken;
  do {
    const command2 = new DescribeInstancesCommand({
      Filters: [filter],
      ...NextToken === void 0 ? {} : { NextToken }
    });
    const page = await (0,chunk_VJJ5T76Y/* callAws */.IY)(call, deadline, (abortSignal) => aws.ec2.send(command2, { abortSignal }));
    for (const { Instances = [], OwnerId } of page.Reservations ?? []) {
      for (const described2 of Instances) {
        yield { instance: toInstance(described2, OwnerId, aws.region), described: described2 };
      }
    }
    NextToken = page.NextToken;
  } while (NextToken);
}
function toInstance(described2, accountId, region) {
  const network = described2.NetworkInterfaces ?? [];
  const optional = {
    name: described2.Tags?.find(({ Key }) => Key === "Name")?.Value,
    accountId,
    availabilityZone: described2.Placement?.AvailabilityZone,
    imageId: described2.ImageId,
    vpcId: described2.VpcId,
    subnetId: described2.SubnetId,
    publicIpv4: described2.PublicIpAddress,
    privateIpv4: described2.PrivateIpAddress,
    ipv6: described2.Ipv6Address ?? network.flatMap(({ Ipv6Addresses = [] }) => Ipv6Addresses)[0]?.Ipv6Address,
    publicDnsName: described2.PublicDnsName,
    privateDnsName: described2.PrivateDnsName
  };
  return {
    id: described2.InstanceId ?? "",
    state: described2.State?.Name ?? "unknown",
    region,
    // EC2 sends an empty element for a missing address.
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== void 0 && value !== "")
    )
  };
}
function problemWith(id, instance, region) {
  if (instance === void 0) {
    return new chunk_OVOQ5B6E/* EicError */.UA(
      "EIC_INSTANCE_NOT_FOUND",
      `Instance ${id} does not exist in ${region} for these credentials.`,
      {
        remedy: "Check the ID, `aws-region`, and that the role belongs to the account of the instance."
      }
    );
  }
  if (instance.state === "running") return void 0;
  const name = instance.name === void 0 ? "" : ` (${instance.name})`;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_INSTANCE_NOT_RUNNING",
    `Instance ${id}${name} is ${instance.state}, not running.`,
    {
      remedy: whatToDoAbout(instance.state)
    }
  );
}
function whatToDoAbout(state) {
  switch (state) {
    case "pending":
      return "Set `wait-for-boot`, or wait in a step before this one (`aws ec2 wait instance-status-ok`).";
    case "shutting-down":
    case "terminated":
      return "Remove it from `instance-ids`: a terminated instance cannot be started.";
    default:
      return "Start it, or remove it from `instance-ids`.";
  }
}

// src/ssh2/channel-problem.ts
var minPacketBytes = 256;
function channelProblem(channel) {
  const outgoing = Reflect.get(channel, "outgoing");
  if (typeof outgoing !== "object" || outgoing === null) return void 0;
  const packetSize = Reflect.get(outgoing, "packetSize");
  if (typeof packetSize !== "number" || packetSize >= minPacketBytes) return void 0;
  return new Error(`it takes packets of ${packetSize} bytes at most, and ${minPacketBytes} are needed`);
}

// src/ssh2/channel-stream.ts


// src/ssh2/window-guard.ts
var toleratedBytes = 200 * 1024;
function guardWindow(channel, exceeded) {
  const stderr = channel.stderr;
  giveRoomWith(channel, stderr);
  giveRoomWith(stderr, channel);
  const incoming = Reflect.get(channel, "incoming");
  if (typeof incoming !== "object" || incoming === null) return;
  let window = Reflect.get(incoming, "window");
  if (typeof window !== "number") return;
  Object.defineProperty(incoming, "window", {
    configurable: true,
    enumerable: true,
    get: () => window,
    set: (bytes) => {
      window = bytes;
      if (typeof bytes === "number" && bytes < -toleratedBytes) exceeded();
    }
  });
}
function giveRoomWith(stream, other) {
  const isOtherFull = () => other.readableLength >= other.readableHighWaterMark;
  const push = stream.push.bind(stream);
  const read2 = stream._read.bind(stream);
  stream.push = (chunk, encoding) => push(chunk, encoding) && !isOtherFull();
  stream._read = (size2) => {
    if (!isOtherFull()) read2(size2);
  };
}

// src/ssh2/channel-stream.ts
var ChannelStream = class extends external_node_stream_.Duplex {
  #channel;
  #pending;
  constructor(channel) {
    super({ allowHalfOpen: false });
    this.#channel = channel;
    channel.on("data", (chunk) => {
      if (!this.destroyed && !this.push(chunk)) channel.pause();
    });
    channel.on("end", () => this.#end());
    channel.on("close", () => {
      this.#end();
      this.#written();
    });
    channel.on("error", (error) => this.destroy(error));
    channel.stderr.resume();
    guardWindow(channel, () => this.destroy(new Error("the server sent more than its window allows")));
  }
  _read() {
    this.#channel.resume();
  }
  _write(chunk, encoding, callback) {
    this.#pending = callback;
    this.#channel.write(chunk, encoding, () => this.#written());
  }
  _final(callback) {
    this.#channel.end();
    callback();
  }
  _destroy(error, callback) {
    this.#channel.destroy();
    callback(error);
  }
  #written() {
    const callback = this.#pending;
    this.#pending = void 0;
    callback?.();
  }
  #end() {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }
};

// src/ssh2/forward.ts
var ForwardRefused = class extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
  reason;
  name = "ForwardRefused";
};
var prohibited = 1;
var connectFailed = 2;
function forward(client, address, port, signal) {
  return new Promise((resolve3, reject) => {
    signal.throwIfAborted();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    const onAnswer = (error, channel) => {
      signal.removeEventListener("abort", onAbort);
      if (error) {
        reject(refusal(error));
        return;
      }
      const problem = channelProblem(channel);
      if (problem !== void 0) reject(problem);
      if (signal.aborted || problem !== void 0) channel.destroy();
      else resolve3(new ChannelStream(channel));
    };
    client.forwardOut("127.0.0.1", 0, address, port, onAnswer);
  });
}
function refusal(error) {
  const code = Reflect.get(error, "reason");
  if (typeof code !== "number") return error;
  const reason = code === prohibited ? "prohibited" : code === connectFailed ? "connect-failed" : "other";
  return new ForwardRefused(reason, error.message.replace(/^\(SSH\) Channel open failure: /, ""));
}

// src/ssh2/flood-guard.ts
var mostUnansweredBytes = 4 * 1024 * 1024;
function guardAgainstFlood(stream) {
  let unanswered = 0;
  const onData = (chunk) => {
    unanswered = stream.writableNeedDrain ? unanswered + chunk.length : 0;
    if (unanswered > mostUnansweredBytes) {
      stream.destroy(new Error("the host sends more and more and reads no answer"));
    }
  };
  stream.on("data", onData);
}

// src/connect/connection-trace.ts
var ConnectionTrace = class {
  /** Attempts to open the route. */
  attempts = 0;
  /** The last attempt that opened the route; a later one that did not is not in it. */
  opened;
  /** The host keys that were known before the server showed its own; `undefined` also if none is checked. */
  known;
  /** The last push. */
  push;
};
var OpenedConnection = class {
  /** @param openMs milliseconds that opening the route took: TCP, tunnel or program */
  constructor(openMs) {
    this.openMs = openMs;
  }
  openMs;
  /** The first bytes of the server. */
  firstWords;
  agreed;
  /** The host key that the server showed, as it sent it (RFC 4253 §6.6), whether it was accepted or not. */
  presented;
  /** The host key, if it was accepted. */
  hostKey;
  /** Whether the server was asked to accept a key. */
  authenticating = false;
  /** Milliseconds after which the server refused each key. */
  refusedAfterMs = [];
  /** Methods that the server asked for after it had accepted the key. */
  wantedAfterKey;
  loggedIn = false;
};

// src/instance/image.ts
var almaLinuxName = /^AlmaLinux OS (\d+)\.(\d+)\.(\d{8})/;
var packagesSince = "20240303";
function builtWithoutPackages(imageName2) {
  const [, major, , day] = almaLinuxName.exec(imageName2) ?? [];
  if (major === void 0 || day === void 0) return void 0;
  return Number(major) < 10 && day < packagesSince;
}
async function imageName(imageId, aws, deadline) {
  const action = "ec2:DescribeImages";
  const call = { action, statement: { Effect: "Allow", Action: action, Resource: "*" } };
  const command2 = new DescribeImagesCommand({ ImageIds: [imageId] });
  try {
    const { Images } = await (0,chunk_VJJ5T76Y/* callAws */.IY)(call, deadline, (abortSignal) => aws.ec2.send(command2, { abortSignal }));
    return Images?.[0]?.Name;
  } catch {
    return void 0;
  }
}

// src/connect/explain-refusal.ts
async function explainRefusal(error, instance, aws, deadline) {
  if (!(error instanceof chunk_OVOQ5B6E/* EicError */.UA) || error.code !== "EIC_AUTHENTICATION_REFUSED") return error;
  const name = instance.imageId === void 0 ? void 0 : await imageName(instance.imageId, aws, deadline);
  if (name === void 0 || builtWithoutPackages(name) !== true) return error;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    error.code,
    `${error.message} Its AMI "${name}" was built without the EC2 Instance Connect packages.`,
    {
      remedy: "Install ec2-instance-connect and ec2-instance-connect-selinux on the instance, or move to an AMI since 8.9.20240303 or 9.3.20240303. If they are installed, check these:",
      details: error.details,
      cause: error
    }
  );
}

// src/connect/host-keys/console-host-keys.ts
var beginFingerprints = "-----BEGIN SSH HOST KEY FINGERPRINTS-----";
var endFingerprints = "-----END SSH HOST KEY FINGERPRINTS-----";
var beginKeys = "-----BEGIN SSH HOST KEY KEYS-----";
var endKeys = "-----END SSH HOST KEY KEYS-----";
var longestLine = 4096;
var mostKeys = 64;
var prefix = new RegExp(
  [
    "^",
    /(?:\[ {0,8}\d{1,9}\.\d{1,9}\] cloud-init(?:\[\d{1,9}\])?: )?/,
    /(?:(?:<\d{1,3}>)?(?:(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,32})(?: [\w.-]{1,253})? )?(?:cloud-init|ec2)(?:\[\d{1,9}\])?: )?/,
    /(?:ci-info: )?/
  ].map((part) => typeof part === "string" ? part : part.source).join("")
);
var keyLine = /^((?:ssh|ecdsa)-[a-z0-9-]{1,40}) ([A-Za-z0-9+/=]+)(?: .*)?$/;
function consoleHostKeys(text) {
  let fingerprints;
  let keys;
  let openFingerprints;
  let openKeys;
  for (const [end, line] of linesOf(text)) {
    if (line === beginFingerprints || line === beginKeys) {
      openFingerprints = line === beginFingerprints ? /* @__PURE__ */ new Map() : void 0;
      openKeys = line === beginKeys ? /* @__PURE__ */ new Map() : void 0;
    } else if (line === endFingerprints || line === endKeys) {
      if (line === endFingerprints && openFingerprints?.size) {
        fingerprints = { items: [...openFingerprints.values()], end };
      } else if (line === endKeys && openKeys?.size) {
        keys = { items: [...openKeys.values()], end };
      }
      openFingerprints = void 0;
      openKeys = void 0;
    } else if (openFingerprints !== void 0 && openFingerprints.size < mostKeys) {
      const read2 = (0,chunk_VJJ5T76Y/* readListedFingerprint */.qE)(line);
      if (read2 !== void 0) openFingerprints.set(`${read2.type} ${read2.sha256}`, read2);
    } else if (openKeys !== void 0 && openKeys.size < mostKeys) {
      const read2 = readKey(line);
      if (read2 !== void 0) openKeys.set(read2.blob.toString("base64"), read2);
    }
  }
  if (fingerprints !== void 0 && keys !== void 0 && contradict(keys.items, fingerprints.items)) {
    if (keys.end > fingerprints.end) fingerprints = void 0;
    else keys = void 0;
  }
  if (fingerprints === void 0 && keys === void 0) return void 0;
  return { keys: keys?.items ?? [], fingerprints: fingerprints?.items ?? [] };
}
function* linesOf(text) {
  for (let start2 = 0; start2 < text.length; ) {
    const newline = text.indexOf("\n", start2);
    const end = newline < 0 ? text.length : newline;
    if (end - start2 <= longestLine) yield [end, text.slice(start2, end).trimEnd().replace(prefix, "")];
    start2 = end + 1;
  }
}
function readKey(line) {
  const [, type, encoded] = keyLine.exec(line) ?? [];
  if (type === void 0 || encoded === void 0) return void 0;
  const key = (0,chunk_VJJ5T76Y/* readPublicKey */.RR)(type, encoded);
  return "problem" in key ? void 0 : key;
}
function contradict(keys, fingerprints) {
  return keys.some(({ type, blob }) => {
    const ofType = fingerprints.filter((known) => known.type === type);
    return ofType.length > 0 && !ofType.some(({ sha256 }) => sha256 === (0,chunk_VJJ5T76Y/* fingerprint */.Rj)(blob));
  });
}

// src/connect/host-keys/console-output.ts
async function readConsole(instance, aws, deadline) {
  const call = { action: "ec2:GetConsoleOutput", statement: (0,chunk_OVOQ5B6E/* getConsoleOutputStatement */.o8)(instance) };
  const command2 = new GetConsoleOutputCommand({ InstanceId: instance.id });
  try {
    const { Output = "" } = await (0,chunk_VJJ5T76Y/* callAws */.IY)(
      call,
      deadline,
      (abortSignal) => aws.ec2.send(command2, { abortSignal })
    );
    const text = Buffer.from(Output, "base64");
    const hostKeys = consoleHostKeys(text.toString("utf8"));
    return { bytes: text.length, ...hostKeys !== void 0 && { hostKeys } };
  } catch (thrown) {
    deadline.throwIfCancelled();
    if (thrown instanceof chunk_OVOQ5B6E/* TooManyOpenFiles */.tG) throw thrown;
    return { failure: chunk_OVOQ5B6E/* EicError */.UA.from(thrown) };
  }
}

// src/connect/host-keys/known-host-keys.ts
function knownHostKeys(fromInput, fromConsole) {
  const { keys, revoked } = fromInput;
  if (keys.length > 0) return { source: "known-hosts", keys, revoked };
  const printed = fromConsole === void 0 ? [] : fingerprintsOf(fromConsole);
  if (printed.length > 0) return { source: "console-output", keys: printed, revoked };
  return { source: "none", keys: [], revoked };
}
function fingerprintsOf({ keys, fingerprints }) {
  const all = [...fingerprints, ...keys.map(({ type, blob }) => ({ type, sha256: (0,chunk_VJJ5T76Y/* fingerprint */.Rj)(blob), blob }))];
  return [...new Map(all.map((key) => [key.sha256, key])).values()];
}

// src/connect/host-keys/match-known-hosts.ts

function matchKnownHosts(known, target) {
  const dialed = dialedNames(target);
  const ids = idNames(target.instance.id, target.port);
  const pins = known.entries.filter(({ revoked, names }) => !revoked && applies(names, dialed));
  const byId2 = pins.filter(({ names }) => namesId(names, ids));
  const all = allNames(target);
  return {
    keys: distinct(byId2.length > 0 ? byId2 : pins),
    revoked: distinct(known.entries.filter(({ revoked, names }) => revoked && applies(names, all)))
  };
}
function matchLine({ names }, target) {
  if (applies(names, dialedNames(target))) return "applies";
  if (applies(names, allNames(target))) return "other-address";
  const bareNames = lowercase([target.instance.id, target.address]);
  return applies(withoutPorts(names), bareNames) ? "other-port" : "none";
}
function namesInstance({ names }, id) {
  return namesId(withoutPorts(names), /* @__PURE__ */ new Set([id]));
}
function namesOnlyInstances({ names }) {
  const bare = withoutPorts(names);
  return bare.kind === "patterns" && bare.positive.every((name) => /^i-[0-9a-f]{8,30}$/.test(name));
}
function dialedNames({ instance, address, port }) {
  return /* @__PURE__ */ new Set([...idNames(instance.id, port), ...hostNames(address, port)]);
}
function allNames(target) {
  const { publicIpv4, privateIpv4: privateIpv42, ipv6, publicDnsName, privateDnsName } = target.instance;
  const reported = [publicIpv4, privateIpv42, ipv6, publicDnsName, privateDnsName];
  return /* @__PURE__ */ new Set([
    ...dialedNames(target),
    ...reported.flatMap((name) => name ? hostNames(name, target.port) : [])
  ]);
}
function hostNames(name, port) {
  return [port === 22 ? name.toLowerCase() : `[${name.toLowerCase()}]:${port}`];
}
function idNames(id, port) {
  return /* @__PURE__ */ new Set([id, ...hostNames(id, port)]);
}
function lowercase(names) {
  return new Set(names.map((name) => name.toLowerCase()));
}
function applies(names, candidates) {
  if (names.kind === "any") return true;
  if (names.kind === "hashed") return hashMatches(names, candidates);
  return !anyMatches(names.negated, candidates) && anyMatches(names.positive, candidates);
}
function namesId(names, ids) {
  if (names.kind === "any") return false;
  if (names.kind === "hashed") return hashMatches(names, ids);
  return anyMatches(
    names.positive.filter((pattern) => /^\[?i-/.test(pattern)),
    ids
  );
}
function hashMatches({ salt, hash }, candidates) {
  return [...candidates].some((name) => (0,external_node_crypto_.createHmac)("sha1", salt).update(name).digest().equals(hash));
}
function anyMatches(patterns, candidates) {
  return patterns.some((pattern) => [...candidates].some((name) => matchesPattern(name, pattern)));
}
function withoutPorts(names) {
  if (names.kind !== "patterns") return names;
  const bare = (name) => /^\[(.+)\]:[\d*?]+$/.exec(name)?.[1] ?? name;
  return { ...names, positive: names.positive.map(bare), negated: names.negated.map(bare) };
}
function distinct(entries3) {
  const keys = /* @__PURE__ */ new Map();
  for (const { key } of entries3) {
    const before2 = keys.get(key.sha256);
    if (before2?.type === void 0 || before2.blob === void 0 && key.blob !== void 0) {
      keys.set(key.sha256, key);
    }
  }
  return [...keys.values()];
}
function matchesPattern(name, pattern) {
  let n = 0;
  let p = 0;
  let star = -1;
  let taken = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      taken = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++taken;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

// src/connect/host-keys/learn-host-keys.ts
async function learnHostKeys(target, knownHosts, aws, deadline) {
  const fromInput = matchKnownHosts(knownHosts, target);
  if (fromInput.keys.length > 0) return knownHostKeys(fromInput, void 0);
  const { hostKeys, failure: failure3 } = await readConsole(target.instance, aws, deadline.share(0.5));
  const known = knownHostKeys(fromInput, hostKeys);
  if (failure3 === void 0) return known;
  const denied = failure3.code === "EIC_ACCESS_DENIED";
  return {
    ...known,
    consoleFailure: failure3.message,
    ...denied && { consoleStatement: failure3.details }
  };
}

// src/connect/connection.ts
async function openConnection(target, route, options) {
  const { deadline, trace = new ConnectionTrace() } = options;
  const { instance } = target;
  const startedAt = performance.now();
  const known = learn(target, options, trace);
  known.catch(() => void 0);
  const loading = __nccwpck_require__.e(/* import() */ 220).then(__nccwpck_require__.bind(__nccwpck_require__, 220));
  loading.catch(() => void 0);
  let dropped;
  for (let attempt = 0; ; attempt++) {
    try {
      const openingAt = performance.now();
      trace.attempts++;
      const stream = await route.open(target, deadline);
      const openMs = performance.now() - openingAt;
      const opened = new OpenedConnection(openMs);
      trace.opened = opened;
      const tunnelMs = target.route === "direct" ? null : openMs;
      const loggedIn = await loginOver(stream, loading, known, target, { ...options, trace, opened });
      if (loggedIn.warning !== void 0) options.warn(loggedIn.warning);
      return toConnection(loggedIn, stream, target, { startedAt, tunnelMs });
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (dropped !== void 0 && deadline.over && isUnreachable(thrown)) {
        throw (0,chunk_VJJ5T76Y/* keptDropping */.MZ)(target, deadline.totalMs, dropped);
      }
      if (!(thrown instanceof chunk_OVOQ5B6E/* ConnectionDropped */.rB)) {
        throw await explainRefusal(thrown, instance, options.aws, deadline);
      }
      dropped = thrown;
      options.debug(`${instance.id}: attempt ${attempt + 1} was dropped before the login: ${thrown.message}`);
      if (!await deadline.backOff(attempt)) throw (0,chunk_VJJ5T76Y/* keptDropping */.MZ)(target, deadline.totalMs, thrown);
    }
  }
}
function isUnreachable(thrown) {
  return thrown instanceof chunk_OVOQ5B6E/* EicError */.UA && thrown.code === "EIC_UNREACHABLE";
}
async function loginOver(stream, loading, known, target, options) {
  stream.on("error", ignore);
  try {
    const [{ login }, knownKeys] = await Promise.all([loading, known]);
    if (stream.errored instanceof chunk_OVOQ5B6E/* EicError */.UA) throw stream.errored;
    if (stream.destroyed) {
      throw new chunk_OVOQ5B6E/* ConnectionDropped */.rB(stream.errored?.message ?? "the server closed the connection at once");
    }
    const loggingIn = login(stream, { ...options, target, known: knownKeys, push: options.push ?? chunk_VJJ5T76Y/* pushKey */.u0 });
    guardAgainstFlood(stream);
    return await loggingIn;
  } catch (thrown) {
    stream.destroy();
    throw thrown;
  }
}
function ignore() {
}
async function learn(target, { hostKeyMode, knownHosts, aws, deadline, debug }, trace) {
  if (hostKeyMode === "off") return { source: "none", keys: [], revoked: [] };
  const known = await learnHostKeys(target, knownHosts, aws, deadline);
  trace.known = known;
  if (known.consoleFailure !== void 0)
    debug(`${target.instance.id}: no host keys from the console: ${known.consoleFailure}`);
  return known;
}
function toConnection({ client, hostKey, pushMs, authenticateMs }, stream, target, { startedAt, tunnelMs }) {
  return {
    client,
    target,
    hostKey,
    connectMs: performance.now() - startedAt - authenticateMs,
    tunnelMs,
    pushMs,
    authenticateMs,
    close() {
      client.end();
      if (stream.destroyed) return;
      stream.once("close", () => clearTimeout(timer));
      const timer = setTimeout(() => stream.destroy(), 1e3);
    }
  };
}

// src/connect/bastion.ts
function bastionRoute(options, login) {
  return new BastionRoute(options, login);
}
var BastionRoute = class {
  #options;
  #login;
  #target;
  #hop;
  #closed = false;
  constructor(options, login) {
    this.#options = options;
    this.#login = login;
  }
  target = async (instance, deadline) => {
    const { port, instanceIp } = this.#options;
    this.#target ??= this.#findBastion(deadline);
    const bastion = await this.#target;
    const address = instanceIp ?? privateAddress(instance);
    if (address !== void 0) return { instance, address, port, route: "bastion", bastion };
    throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ADDRESS", `Instance ${instance.id} has no IP address to connect to.`, {
      remedy: "Set `instance-ip` to an address that the bastion can reach."
    });
  };
  /** sshd limits sessions and logins (`MaxSessions`, `MaxStartups`), but not forwarded connections. */
  reserve = chunk_OVOQ5B6E/* unlimited */.OS;
  open = async (target, deadline) => {
    const hop = await before(deadline, this.#connected(deadline), target);
    try {
      const { address, port } = target;
      const stream = await forward(hop.connection.client, address, port, deadline.signal);
      hop.streams.add(stream);
      stream.once("close", () => hop.streams.delete(stream));
      return stream;
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw forwardError(thrown, target, deadline);
    }
  };
  close = () => {
    this.#closed = true;
    this.#hop?.then(({ connection }) => connection.close(), ignore2);
    this.#hop = void 0;
    this.#options.route.close();
  };
  async #findBastion(deadline) {
    const { instanceId, route } = this.#options;
    try {
      const { instances, problems } = await findInstances([instanceId], this.#login.aws, deadline);
      const instance = instances.get(instanceId);
      const problem = problems.get(instanceId);
      if (problem !== void 0) throw problem;
      if (instance === void 0) throw new Error(`${instanceId} is neither found nor missing`);
      return await route.target(instance, deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw ofBastion(thrown, instanceId);
    }
  }
  /** Returns the shared connection, which the first caller opens within its own deadline. */
  #connected(deadline) {
    if (this.#hop !== void 0) return this.#hop;
    const opening = this.#connect(deadline);
    this.#hop = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }
  #forget(hop) {
    if (this.#hop === hop) this.#hop = void 0;
  }
  async #connect(deadline) {
    const { instanceId, route } = this.#options;
    const place = new DisposableStack();
    let attempt;
    try {
      this.#target ??= this.#findBastion(deadline);
      const target = await this.#target;
      const trace = new ConnectionTrace();
      attempt = { target, trace };
      place.use(await route.reserve(target, deadline.signal));
      const connection = await openConnection(target, route, {
        ...this.#login,
        deadline,
        hostKeyChecked: ignore2,
        trace
      });
      const hop = { connection, streams: /* @__PURE__ */ new Set() };
      this.#watch(hop, place.move());
      const { type, fingerprint: fingerprint2, verifiedBy } = connection.hostKey;
      this.#login.debug(
        `connected to bastion ${(0,chunk_OVOQ5B6E/* where */._M)(target)}, host key ${type} ${fingerprint2} (${verifiedBy})`
      );
      if (this.#closed) connection.close();
      return hop;
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw ofBastion(thrown, instanceId, attempt);
    } finally {
      place.dispose();
    }
  }
  /** After the connection is lost, ends what goes through it with that reason, and lets the next instance reconnect. */
  #watch({ connection, streams }, place) {
    const shared = this.#hop;
    const lost = () => {
      if (shared !== void 0) this.#forget(shared);
      for (const stream of streams) stream.destroy(bastionLost(this.#options.instanceId));
      connection.close();
    };
    const { client } = connection;
    client.once("end", lost);
    client.once("error", lost);
    client.once("close", () => {
      lost();
      place[Symbol.dispose]();
    });
  }
};
async function before(deadline, hop, target) {
  const { signal, totalMs } = deadline;
  let onAbort = ignore2;
  const over = new Promise((_, reject) => {
    onAbort = () => reject(waitedTooLong(target, totalMs));
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([hop, over]);
  } catch (thrown) {
    deadline.throwIfCancelled();
    throw thrown;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
function waitedTooLong({ instance, bastion }, totalMs) {
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_BASTION_FAILED",
    `The connection to bastion ${bastion?.instance.id} that ${instance.id} needs was not open within ${Math.round(totalMs / 1e3)} s.`,
    { remedy: "Raise `connect-timeout`: it covers the login to the bastion and the one to the instance." }
  );
}
var BastionFailure = class extends chunk_OVOQ5B6E/* EicError */.UA {
  /** @param attempt how the bastion was connected to; `undefined` if it was not */
  constructor(instanceId, error, attempt) {
    const { code, message, remedy, details, requestId } = error;
    super(code, `Bastion ${instanceId}: ${message}`, { remedy, details, requestId, cause: error });
    this.error = error;
    this.attempt = attempt;
  }
  error;
  attempt;
};
function ofBastion(thrown, instanceId, attempt) {
  if (thrown instanceof chunk_OVOQ5B6E/* TooManyOpenFiles */.tG) return thrown;
  return new BastionFailure(instanceId, chunk_OVOQ5B6E/* EicError */.UA.from(thrown), attempt);
}
function bastionLost(instanceId) {
  return new chunk_OVOQ5B6E/* StreamLost */.x3(
    "EIC_BASTION_FAILED",
    `The connection to bastion ${instanceId} was lost. A script that ran may have done part of its work; its processes are stopped on the instance as soon as sshd there notices.`,
    {
      remedy: "Check whether the bastion was stopped, rebooted or out of memory, and on the instance what was done, before running the job again."
    }
  );
}
function forwardError(thrown, target, { totalMs }) {
  const { bastion, address, port, instance } = target;
  const name = `Bastion ${bastion?.instance.id}`;
  const place = `${address} port ${port} (${instance.id})`;
  const remedy = `Check that the security group of the instance allows port ${port} from the bastion, and the network ACLs and routes between them.`;
  if (!(thrown instanceof ForwardRefused)) {
    if (thrown instanceof Error && thrown.name === "TimeoutError") {
      const seconds = Math.round(totalMs / 1e3);
      const message = `${name} did not reach ${place} in ${seconds} s.`;
      return new chunk_OVOQ5B6E/* EicError */.UA("EIC_UNREACHABLE", message, { remedy, cause: thrown });
    }
    return new chunk_OVOQ5B6E/* ConnectionDropped */.rB("the connection to the bastion was lost", { cause: thrown });
  }
  const said = thrown.message.replace(/[^\x20-\x7e]/g, "?").slice(0, 200);
  if (thrown.reason === "connect-failed") {
    return /refused/i.test(said) ? new chunk_OVOQ5B6E/* EicError */.UA("EIC_REFUSED", `${name} reached ${place}, and nothing listens there: ${said}.`, {
      remedy: "Check that sshd runs on the instance, and on which `port`. After a boot, set `wait-for-boot`.",
      cause: thrown
    }) : new chunk_OVOQ5B6E/* EicError */.UA("EIC_UNREACHABLE", `${name} cannot reach ${place}: ${said}.`, { remedy, cause: thrown });
  }
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_BASTION_FAILED", `${name} refused to connect to ${place}: ${said}.`, {
    remedy: thrown.reason === "prohibited" ? "Allow forwarding in sshd_config of the bastion: AllowTcpForwarding yes or local, no DisableForwarding, and PermitOpen for this address, also in Match blocks for the user." : "Look at the log of sshd on the bastion for the reason.",
    cause: thrown
  });
}
function ignore2() {
}

// src/connect/routes/auto.ts
function autoRoute({ direct, endpoint, port, endpointNamed, debug }) {
  const withoutEndpoint = /* @__PURE__ */ new Map();
  const routeOf = (target) => target.route === "endpoint" ? endpoint : direct;
  return {
    async target(instance, deadline) {
      const address = autoEndpointAddress(instance);
      if (address === void 0) return direct.target(instance, deadline);
      try {
        return await endpoint.target(instance, deadline);
      } catch (thrown) {
        if (endpointNamed || !mayBeInVpc(thrown)) throw thrown;
        withoutEndpoint.set(instance.id, thrown);
        debug(`${instance.id}: no endpoint is used: ${thrown.message}`);
        return { instance, address, port, route: "direct" };
      }
    },
    reserve: (target, cancelled) => routeOf(target).reserve(target, cancelled),
    async open(target, deadline) {
      try {
        return await routeOf(target).open(target, deadline);
      } catch (thrown) {
        const reason = withoutEndpoint.get(target.instance.id);
        throw reason === void 0 ? thrown : withReason(thrown, reason);
      }
    },
    close() {
      direct.close();
      endpoint.close();
    }
  };
}
function mayBeInVpc(thrown) {
  return thrown instanceof chunk_OVOQ5B6E/* EicError */.UA && (thrown.code === "EIC_NO_ENDPOINT" || thrown.code === "EIC_ACCESS_DENIED");
}
function withReason(thrown, reason) {
  if (!(thrown instanceof chunk_OVOQ5B6E/* EicError */.UA) || !/^EIC_(UNREACHABLE|REFUSED)$/.test(thrown.code)) return thrown;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    thrown.code,
    `${thrown.message} It was dialed directly, as no endpoint was found: ${reason.message}`,
    {
      remedy: `If the runner is outside the VPC, it needs an endpoint. ${reason.remedy} If it is inside: ${thrown.remedy}`,
      details: reason.details,
      requestId: reason.requestId,
      cause: thrown
    }
  );
}

// src/connect/routes/direct.ts

function directRoute(port, instanceIp) {
  return {
    async target(instance) {
      const address = instanceIp ?? directAddress(instance);
      if (address !== void 0) return { instance, address, port, route: "direct" };
      throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ADDRESS", `Instance ${instance.id} has no IP address to connect to.`, {
        remedy: "Give it a public address, or set `instance-ip` to one that the runner can reach."
      });
    },
    reserve: chunk_OVOQ5B6E/* unlimited */.OS,
    async open(target, deadline) {
      try {
        return await connectTcp(target, deadline.signal);
      } catch (thrown) {
        deadline.throwIfCancelled();
        throw tcpError(thrown, target, deadline);
      }
    },
    close() {
    }
  };
}
function connectTcp({ address, port }, signal) {
  return new Promise((resolve3, reject) => {
    signal.throwIfAborted();
    const socket = (0,external_node_net_.createConnection)({ host: address, port, noDelay: true });
    const onAbort = () => socket.destroy(new Error("aborted"));
    const settle = () => {
      signal.removeEventListener("abort", onAbort);
      socket.off("connect", onConnect);
      socket.off("error", onError);
    };
    const onConnect = () => {
      settle();
      resolve3(socket);
    };
    const onError = (error) => {
      settle();
      reject(error);
    };
    signal.addEventListener("abort", onAbort, { once: true });
    socket.once("connect", onConnect);
    socket.once("error", onError);
  });
}
function tcpError(thrown, target, { totalMs }) {
  const outOfFiles2 = (0,chunk_OVOQ5B6E/* tooManyOpenFiles */.xQ)(thrown);
  if (outOfFiles2 !== void 0) return outOfFiles2;
  const code = thrown instanceof Error ? String(Reflect.get(thrown, "code") ?? "") : "";
  if (code === "ECONNRESET") return new chunk_OVOQ5B6E/* ConnectionDropped */.rB("the connection was reset", { cause: thrown });
  if (code === "ECONNREFUSED") {
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_REFUSED", `${(0,chunk_OVOQ5B6E/* where */._M)(target)} refused the connection: nothing listens there.`, {
      remedy: "Check that sshd runs on the instance, and on which `port`. For an instance that boots, set `wait-for-boot`.",
      cause: thrown
    });
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_UNREACHABLE", `The name ${target.address} cannot be resolved.`, {
      remedy: "Check `instance-ip`: it takes an IP address or a name that the runner can look up.",
      cause: thrown
    });
  }
  const why = /^E[A-Z]+$/.test(code) ? code : `no response in ${Math.round(totalMs / 1e3)} s`;
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_UNREACHABLE", `${(0,chunk_OVOQ5B6E/* where */._M)(target)} cannot be reached: ${why}.`, {
    remedy: "Check the security group and network ACL for this port from the runner, the route to the address, and that the instance has booted. If the port must stay closed to the runner, use `connection-type: endpoint`.",
    cause: thrown
  });
}

// src/instance/find-endpoint.ts
var usableStates = ["create-complete", "update-in-progress", "update-complete", "update-failed"];
function isUsableEndpoint({ State }) {
  return State !== void 0 && usableStates.includes(State);
}
var EndpointFinder = class {
  #aws;
  #endpointId;
  #lookups = /* @__PURE__ */ new Map();
  /** @param endpointId the one endpoint to use; default is one in the instance's VPC */
  constructor(aws, endpointId) {
    this.#aws = aws;
    this.#endpointId = endpointId;
  }
  /**
   * Returns the endpoint for an instance: the first one in the instance's subnet, else the first one of all.
   * @throws EicError `EIC_NO_ENDPOINT` if none is usable, or the error of the call, such as `EIC_ACCESS_DENIED`
   */
  async find(instance, deadline) {
    const filter = this.#filter(instance);
    const [name, value] = filter;
    let lookup = this.#lookups.get(value);
    if (lookup === void 0) {
      lookup = describeAll(name, value, this.#aws, deadline);
      this.#lookups.set(value, lookup);
      lookup.catch(() => this.#lookups.delete(value));
    }
    const all = await lookup;
    const usable = all.filter(isUsableEndpoint);
    const chosen = usable.find(({ SubnetId }) => SubnetId === instance.subnetId) ?? usable[0];
    if (chosen === void 0) throw noEndpoint(filter, all, instance);
    return this.#toEndpoint(chosen, instance);
  }
  #filter({ id, vpcId }) {
    if (this.#endpointId !== void 0) return ["instance-connect-endpoint-id", this.#endpointId];
    if (vpcId !== void 0) return ["vpc-id", vpcId];
    throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ENDPOINT", `Instance ${id} is in no VPC, so no endpoint can reach it.`, {
      remedy: "Set `connection-type` to direct."
    });
  }
  async #toEndpoint(described2, instance) {
    const id = described2.InstanceConnectEndpointId ?? "";
    const fips = await this.#aws.ec2.config.useFipsEndpoint();
    const dnsName = fips ? described2.FipsDnsName : described2.DnsName;
    if (dnsName === void 0 || dnsName === "") {
      throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ENDPOINT", `The endpoint ${id} has no ${fips ? "FIPS " : ""}DNS name.`, {
        remedy: fips ? "Use a Region that has FIPS endpoints, or unset `AWS_USE_FIPS_ENDPOINT` (`use_fips_endpoint` of the profile)." : "Wait until it has been created, or create another one."
      });
    }
    if (!isServerName(dnsName)) {
      throw new chunk_OVOQ5B6E/* EicError */.UA(
        "EIC_NO_ENDPOINT",
        `EC2 reports ${JSON.stringify(dnsName.slice(0, 300))} as the DNS name of the endpoint ${id}, which is no hostname.`,
        { remedy: "Check what answers as EC2: `AWS_ENDPOINT_URL` of the step, and its proxies." }
      );
    }
    const arn = described2.InstanceConnectEndpointArn || (0,chunk_OVOQ5B6E/* endpointArn */.FN)(id, instance);
    return { id, arn, dnsName };
  }
};
function isServerName(name) {
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::\d{1,5})?$/.test(name) && URL.canParse(`wss://${name}/`);
}
async function describeAll(filter, value, aws, deadline) {
  const call = { action: "ec2:DescribeInstanceConnectEndpoints", statement: chunk_OVOQ5B6E/* describeEndpointsStatement */.Bh };
  const endpoints = [];
  let NextToken;
  do {
    const command2 = new DescribeInstanceConnectEndpointsCommand({
      Filters: [{ Name: filter, Values: [value] }],
      ...NextToken === void 0 ? {} : { NextToken }
    });
    const page = await (0,chunk_VJJ5T76Y/* callAws */.IY)(call, deadline, (abortSignal) => aws.ec2.send(command2, { abortSignal }));
    endpoints.push(...page.InstanceConnectEndpoints ?? []);
    NextToken = page.NextToken;
  } while (NextToken);
  return endpoints;
}
function noEndpoint([name, value], all, { region }) {
  const found = all.map(
    ({ InstanceConnectEndpointId: id, State, StateMessage }) => `${id}: ${State}${StateMessage ? ` (${StateMessage})` : ""}`
  );
  const isNamed = name === "instance-connect-endpoint-id";
  const subject = isNamed ? `The endpoint ${value}` : `The VPC ${value}`;
  const states = isNamed ? all[0]?.State ?? "unknown" : `${found.length} in another state`;
  const what = isNamed ? found.length === 0 ? `does not exist in ${region} for these credentials` : `is in the state ${states}` : `has no usable EC2 Instance Connect Endpoint${found.length === 0 ? "" : `, only ${states}`}`;
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ENDPOINT", `${subject} ${what}.`, {
    remedy: isNamed ? "Check `endpoint-id` and `aws-region`. A usable endpoint is in the state create-complete." : "Create one in a subnet of the VPC (`aws ec2 create-instance-connect-endpoint`) and wait for the state create-complete.",
    details: found
  });
}

// src/connect/routes/endpoint/places.ts
var maxTunnels = 20;
var TunnelPlaces = class {
  #limit;
  #uses = /* @__PURE__ */ new Map();
  #waiting = /* @__PURE__ */ new Set();
  constructor(limit = maxTunnels) {
    this.#limit = limit;
  }
  /**
   * Waits for a place, in the order of the calls.
   * @throws the reason given at cancellation
   */
  async reserve(target, cancelled) {
    cancelled.throwIfAborted();
    if (this.#free === 0 || this.#waiting.size > 0) await this.#wait(target, cancelled);
    else this.#change(target, "reserved", 1);
    let disposed = false;
    return {
      [Symbol.dispose]: () => {
        if (disposed) return;
        disposed = true;
        this.#change(target, "reserved", -1);
      }
    };
  }
  /** A tunnel was opened in a reserved place. It must emit `close` only after its socket is closed. */
  opened(target, tunnel) {
    if (tunnel.closed) return;
    this.#change(target, "open", 1);
    tunnel.once("close", () => this.#change(target, "open", -1));
  }
  get #free() {
    const used = [...this.#uses.values()].reduce(
      (sum, { reserved, open: open3 }) => sum + Math.max(reserved, open3),
      0
    );
    return Math.max(0, this.#limit - used);
  }
  #change(target, what, by) {
    const use = this.#uses.get(target) ?? { reserved: 0, open: 0 };
    use[what] += by;
    if (use.reserved === 0 && use.open === 0) this.#uses.delete(target);
    else this.#uses.set(target, use);
    if (by === -1) this.#admit();
  }
  #admit() {
    for (const next of this.#waiting) {
      if (this.#free === 0) return;
      next();
    }
  }
  /** Waits, and takes the place as soon as it is free: nobody else can take it meanwhile. */
  #wait(target, cancelled) {
    return new Promise((resolve3, reject) => {
      const settle = () => {
        this.#waiting.delete(admit);
        cancelled.removeEventListener("abort", onAbort);
      };
      const admit = () => {
        settle();
        this.#change(target, "reserved", 1);
        resolve3();
      };
      const onAbort = () => {
        settle();
        reject(cancelled.reason);
      };
      this.#waiting.add(admit);
      cancelled.addEventListener("abort", onAbort, { once: true });
    });
  }
};

// src/connect/routes/endpoint.ts
function endpointRoute(options) {
  const { port, instanceIp, endpointId, maxTunnelSeconds: maxTunnelSeconds2, aws } = options;
  const finder = new EndpointFinder(aws, endpointId);
  const places = /* @__PURE__ */ new Map();
  const placesOf = ({ endpoint }) => {
    const id = endpoint?.id ?? "";
    const known = places.get(id) ?? new TunnelPlaces();
    places.set(id, known);
    return known;
  };
  return {
    async target(instance, deadline) {
      const address = instanceIp ?? endpointAddress(instance);
      if (address === void 0) {
        throw new chunk_OVOQ5B6E/* EicError */.UA(
          "EIC_NO_ADDRESS",
          `Instance ${instance.id} has no private address to connect to.`,
          { remedy: "Check the network interface of the instance." }
        );
      }
      const endpoint = await finder.find(instance, deadline);
      return { instance, address, port, route: "endpoint", endpoint };
    },
    reserve: (target, cancelled) => placesOf(target).reserve(target, cancelled),
    async open(target, deadline) {
      const { openTunnel } = await __nccwpck_require__.e(/* import() */ 495).then(__nccwpck_require__.bind(__nccwpck_require__, 2495));
      const tunnel = await openTunnel(target, { aws, maxSeconds: maxTunnelSeconds2 }, deadline);
      placesOf(target).opened(target, tunnel);
      return tunnel;
    },
    close() {
    }
  };
}

// src/connect/routes/proxy-command.ts


// src/connect/routes/process-group.ts
var killAfterMs = 2e3;
var groups = /* @__PURE__ */ new Set();
function killAtExit({ pid }) {
  if (pid === void 0) return;
  if (groups.size === 0) process.on("exit", killAll);
  groups.add(pid);
}
function endProcessGroup({ pid }) {
  if (pid === void 0 || !groups.has(pid)) return;
  if (!signalGroup(pid, "SIGTERM")) {
    forget(pid);
    return;
  }
  const killAt = performance.now() + killAfterMs;
  const watch = setInterval(() => {
    const late = performance.now() >= killAt;
    if (signalGroup(pid, late ? "SIGKILL" : 0) && !late) return;
    clearInterval(watch);
    forget(pid);
  }, 50);
}
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
function forget(group) {
  groups.delete(group);
  if (groups.size === 0) process.off("exit", killAll);
}
function killAll() {
  for (const group of groups) signalGroup(group, "SIGKILL");
}

// src/connect/routes/process-stream.ts


// src/connect/routes/text-tail.ts
var maxBytes2 = 8 * 1024;
var maxLines = 10;
var maxLength = 300;
var TextTail = class {
  #bytes = Buffer.alloc(0);
  #isCut = false;
  write(chunk) {
    const all = Buffer.concat([this.#bytes, chunk.subarray(-maxBytes2)]);
    this.#isCut ||= all.length > maxBytes2 || chunk.length > maxBytes2;
    this.#bytes = all.subarray(-maxBytes2);
  }
  /**
   * The last lines: at most 10, without control characters and empty lines. A line that is long or was cut is left out
   * whole, because the runner masks no part of a secret.
   */
  get lines() {
    return this.#bytes.toString("utf8").split(/[\r\n]+/).slice(this.#isCut ? 1 : 0).map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim()).filter((line) => line !== "").slice(-maxLines).map((line) => line.length > maxLength ? `[a line of ${line.length} characters]` : line);
  }
};

// src/connect/routes/process-stream.ts
var maxPreambleBytes = 16 * 1024;
var drainMs = 500;
var ProcessStream = class extends external_node_stream_.Duplex {
  #child;
  #failure;
  #heard;
  #settleHeard = ignore3;
  #stderr = new TextTail();
  #preamble = [];
  /**
   * @param failure returns the error with which the stream is destroyed after the process ended, or `undefined` if the
   * stream just ends
   */
  constructor(child, failure3) {
    super({ allowHalfOpen: false });
    this.#child = child;
    this.#failure = failure3;
    this.#heard = new Promise((resolve3, reject) => {
      this.#settleHeard = (error) => error === void 0 ? resolve3() : reject(error);
    });
    this.#heard.catch(ignore3);
    child.stdout.on("data", this.#onData);
    child.stdout.on("end", () => this.#onStdoutEnd());
    child.stderr.on("data", (chunk) => this.#stderr.write(chunk));
    for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.on("error", ignore3);
    child.once("exit", (code, signal) => {
      const ended = () => {
        clearTimeout(timer);
        this.#onExit(code, signal);
      };
      const timer = setTimeout(ended, drainMs);
      child.once("close", ended);
    });
  }
  /**
   * Resolves as soon as the server's identification begins, or the stream carries something else that a login can judge.
   * Rejects with the error that the stream is destroyed with.
   */
  get heard() {
    return this.#heard;
  }
  /** The last lines that the process wrote to its standard error, made safe to show. */
  get complaints() {
    return this.#stderr.lines;
  }
  /** The lines of its standard output that came in place of an identification, made safe to show. */
  get preamble() {
    const tail = new TextTail();
    tail.write(Buffer.concat(this.#preamble ?? []));
    return tail.lines;
  }
  _read() {
    this.#child.stdout.resume();
  }
  _write(chunk, _encoding, callback) {
    this.#child.stdin.write(chunk, () => callback());
  }
  _final(callback) {
    this.#child.stdin.end(() => callback());
  }
  _destroy(error, callback) {
    this.#settleHeard(error ?? new Error("the stream was closed"));
    for (const pipe of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) pipe.destroy();
    endProcessGroup(this.#child);
    callback(error);
  }
  #onData = (chunk) => {
    if (this.destroyed || this.readableEnded) return;
    this.#listenForIdentification(chunk);
    if (!this.push(chunk)) this.#child.stdout.pause();
  };
  #listenForIdentification(chunk) {
    if (this.#preamble === void 0) return;
    this.#preamble.push(chunk);
    const text = Buffer.concat(this.#preamble);
    if (!/(?:^|\n)SSH-/.test(text.toString("latin1")) && text.length <= maxPreambleBytes) return;
    this.#preamble = void 0;
    this.#settleHeard();
  }
  /** An end after the server has spoken is the server's. The process gets the time to say why, with its exit. */
  #onStdoutEnd() {
    if (this.#preamble !== void 0 || this.destroyed) return;
    const timer = setTimeout(() => this.#end(), drainMs);
    this.once("close", () => clearTimeout(timer));
  }
  #onExit(code, signal) {
    if (this.destroyed) return;
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const error = this.#failure({ how, succeeded: code === 0, heard: this.#preamble === void 0 });
    if (error !== void 0) {
      this.destroy(error);
      return;
    }
    this.#settleHeard();
    this.#end();
  }
  #end() {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }
};
function ignore3() {
}

// src/connect/routes/proxy-command.ts
function proxyCommandRoute(options) {
  const { words, port, kind = "proxy-command", environment, instanceIp, osUser } = options;
  return {
    async target(instance) {
      options.prepare?.();
      const address = instanceIp ?? privateAddress(instance) ?? addressless(instance, options);
      return { instance, address, port, route: kind };
    },
    reserve: chunk_OVOQ5B6E/* unlimited */.OS,
    open(target, deadline) {
      const [program = "", ...args] = words.map((word) => filledIn(word, target, osUser));
      return run(program, args, commandEnvironment(environment), target, options.explain, deadline);
    },
    // Each stream ends its own process.
    close() {
    }
  };
}
function addressless(instance, { needsAddress = true, words }) {
  if (!needsAddress || !words.some((word) => /%%|%h/.exec(word)?.[0] === "%h")) return instance.id;
  throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_NO_ADDRESS", `Instance ${instance.id} has no IP address for \`proxy-command\`.`, {
    remedy: "Use %n, the ID of the instance, in place of %h; or set `instance-ip`."
  });
}
function filledIn(word, { address, port, instance }, osUser) {
  const values = {
    "%h": address,
    "%p": String(port),
    "%n": instance.id,
    "%r": osUser,
    "%%": "%"
  };
  return word.replace(/%[hpnr%]/g, (token) => values[token] ?? token);
}
function commandEnvironment(environment) {
  const isOfActions = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|CACHE)_)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOfActions.test(name)));
}
async function run(program, args, env, target, explain, deadline) {
  deadline.throwIfCancelled();
  if (deadline.over) throw commandFailed(program, { target, how: "was not started in time", lines: [] });
  const failed = (how, heard = false) => {
    const lines = stream.complaints.length > 0 ? stream.complaints : stream.preamble;
    const failure3 = { target, how, lines };
    const error = explain?.(failure3) ?? commandFailed(program, failure3);
    return heard ? new chunk_OVOQ5B6E/* StreamLost */.x3(error.code, error.message, error) : error;
  };
  const onExit = ({ how, succeeded, heard }) => {
    if (heard) return succeeded ? void 0 : failed(`ended with ${how}`, true);
    if (succeeded && stream.complaints.length === 0 && stream.preamble.length > 0 && explain === void 0)
      return void 0;
    return failed(`ended with ${how} before an SSH server answered`);
  };
  const child = start(program, args, env);
  const stream = new ProcessStream(child, onExit);
  child.once("error", (error) => stream.destroy(spawnError(error, program, target)));
  const onAbort = () => {
    const seconds = Math.round(deadline.totalMs / 1e3);
    stream.destroy(failed(`brought no response of an SSH server in ${seconds} s`));
  };
  deadline.signal.addEventListener("abort", onAbort, { once: true });
  stream.on("error", ignore4);
  try {
    await stream.heard;
    return stream;
  } catch (thrown) {
    stream.destroy();
    deadline.throwIfCancelled();
    throw thrown;
  } finally {
    deadline.signal.removeEventListener("abort", onAbort);
  }
}
function start(program, args, env) {
  try {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ["pipe", "pipe", "pipe"], detached: true, env });
    killAtExit(child);
    return child;
  } catch (thrown) {
    throw (0,chunk_OVOQ5B6E/* tooManyOpenFiles */.xQ)(thrown) ?? thrown;
  }
}
function spawnError(error, program, target) {
  const outOfFiles2 = (0,chunk_OVOQ5B6E/* tooManyOpenFiles */.xQ)(error);
  if (outOfFiles2 !== void 0) return outOfFiles2;
  const code = Reflect.get(error, "code");
  const why = code === "ENOENT" ? "the runner has no such program" : code === "EACCES" ? "it is not executable" : code;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_PROXY_COMMAND_FAILED",
    `The proxy command "${program}" for ${target.instance.id} cannot be started: ${why}.`,
    {
      remedy: "Install it in a step before this one, or write its absolute path. Its name is looked up in the PATH of the step.",
      cause: error
    }
  );
}
function commandFailed(program, { target, how, lines }) {
  const last = lines.at(-1);
  const said = last === void 0 ? "It wrote nothing to standard error." : `Its last line: ${last}`;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_PROXY_COMMAND_FAILED",
    `The proxy command "${program}" to ${(0,chunk_OVOQ5B6E/* where */._M)(target)} ${how}. ${said}`,
    {
      remedy: "Run the command on the runner: an SSH server must answer on its standard output. No shell reads it, so quote words as for a shell and use no variables.",
      details: lines.length > 1 ? lines : []
    }
  );
}
function ignore4() {
}

// src/connect/routes/session-manager.ts


var sshDocument = "AWS-StartSSHSession";
function sessionManagerRoute({ region, ...options }) {
  const command2 = ["aws", "ssm", "start-session", "--region", region, "--target", "%n"];
  const session = ["--document-name", sshDocument, "--parameters", "portNumber=%p"];
  return proxyCommandRoute({
    ...options,
    words: [...command2, ...session],
    kind: "ssm",
    needsAddress: false,
    prepare: () => requirePrograms(options.environment),
    explain: sessionFailed
  });
}
function requirePrograms({ PATH = "" }) {
  const missing = ["aws", "session-manager-plugin"].filter((name) => !isOnPath(name, PATH));
  if (missing.length === 0) return;
  throw new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_SESSION_MANAGER_FAILED",
    `\`connection-type: ssm\` needs programs that the runner does not have: ${missing.join(" and ")}.`,
    {
      remedy: "Install AWS CLI version 2 and the Session Manager plugin in a step before this one. GitHub-hosted Ubuntu runners have both."
    }
  );
}
function isOnPath(name, path2) {
  return path2.split(external_node_path_.delimiter).some((folder) => folder !== "" && isProgram((0,external_node_path_.join)(folder, name)));
}
function isProgram(path2) {
  try {
    (0,external_node_fs_.accessSync)(path2, external_node_fs_.constants.X_OK);
    return (0,external_node_fs_.statSync)(path2).isFile();
  } catch {
    return false;
  }
}
function sessionFailed({ target, how, lines }) {
  const { instance, port } = target;
  const said = lines.at(-1) ?? "";
  const text = lines.join(" ");
  const details = lines.length > 1 ? lines : [];
  if (/AccessDenied/.test(text)) {
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_ACCESS_DENIED", `AWS denied ssm:StartSession: ${said}`, {
      remedy: "Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny or a boundary.",
      details: JSON.stringify((0,chunk_OVOQ5B6E/* startSessionStatement */.WL)(instance), void 0, 2).split("\n")
    });
  }
  const failed = (message, remedy) => new chunk_OVOQ5B6E/* EicError */.UA("EIC_SESSION_MANAGER_FAILED", message, { remedy, details });
  if (/TargetNotConnected/.test(text)) {
    return failed(
      `Session Manager has no connection to ${instance.id}: ${said}`,
      "Check that SSM Agent runs on the instance, that its instance profile has AmazonSSMManagedInstanceCore, and that it reaches the endpoints ssm and ssmmessages of the Region. After a boot, wait until the agent has connected."
    );
  }
  if (/Unable to locate credentials|ExpiredToken|InvalidClientTokenId|security token/i.test(text)) {
    return failed(
      `AWS CLI has no usable credentials for Session Manager: ${said}`,
      "Add a step with `aws-actions/configure-aws-credentials` before this one; AWS CLI takes the credentials from the environment of the step."
    );
  }
  return failed(
    `Session Manager did not reach ${(0,chunk_OVOQ5B6E/* where */._M)(target)}: \`aws ssm start-session\` ${how}. ${said === "" ? "It wrote nothing to standard error." : `Its last line: ${said}`}`,
    `Check that sshd listens on port ${port} of the instance (\`port\`), and that SSM Agent on it is version 2.3.672.0 or later.`
  );
}

// src/connect/choose-route.ts
function chooseRoute(inputs, context) {
  const { bastion, port, instanceIp } = inputs;
  if (bastion === void 0) return routeWithoutBastion(inputs, context);
  const bastionContext = { ...context, osUser: bastion.osUser };
  const route = routeWithoutBastion({ ...inputs, port: bastion.port, instanceIp: void 0 }, bastionContext);
  return bastionRoute({ instanceId: bastion.instanceId, route, port, instanceIp }, bastionContext);
}
function routeWithoutBastion(inputs, { osUser, aws, debug }) {
  const { port, instanceIp, connectionType = "auto", proxyCommand, endpointId, maxTunnelSeconds: maxTunnelSeconds2 } = inputs;
  const command2 = { port, instanceIp, osUser, environment: process.env };
  if (proxyCommand !== void 0) return proxyCommandRoute({ ...command2, words: proxyCommand });
  if (connectionType === "ssm") return sessionManagerRoute({ ...command2, region: aws.region });
  const direct = directRoute(port, instanceIp);
  if (connectionType === "direct" || connectionType === "auto" && instanceIp !== void 0) return direct;
  const endpoint = endpointRoute({ port, instanceIp, endpointId, maxTunnelSeconds: maxTunnelSeconds2, aws });
  if (connectionType === "endpoint") return endpoint;
  return autoRoute({ direct, endpoint, port, endpointNamed: endpointId !== void 0, debug });
}

// src/aws/deadline.ts

var Deadline = class _Deadline {
  /**
   * @param totalMs milliseconds from now
   * @param cancelled aborted with the error to throw when the run is cancelled
   */
  constructor(totalMs, cancelled) {
    this.totalMs = totalMs;
    this.#endsAt = performance.now() + totalMs;
    this.#cancelled = cancelled;
    this.signal = AbortSignal.any([cancelled, AbortSignal.timeout(Math.ceil(totalMs))]);
  }
  totalMs;
  #endsAt;
  #cancelled;
  /** Aborts when the time is over or the run is cancelled, whichever comes first. */
  signal;
  /**
   * Returns a deadline after a fraction of the time that is left, cancelled with this one. For calls that may fail
   * without failing the whole.
   */
  share(fraction) {
    return new _Deadline(this.remainingMs() * fraction, this.#cancelled);
  }
  /** Returns the milliseconds that are left; 0 if it is over. */
  remainingMs() {
    return Math.max(0, this.#endsAt - performance.now());
  }
  /** Whether the time is over, even if the timer of `signal` has not fired yet. */
  get over() {
    return this.remainingMs() === 0 || this.signal.aborted && !this.#cancelled.aborted;
  }
  /** @throws the reason given at cancellation, if the run was cancelled */
  throwIfCancelled() {
    this.#cancelled.throwIfAborted();
  }
  /**
   * Waits before the next attempt: exponential back-off with full jitter, 100 ms doubling to at most 5 s.
   * @returns false, at once, if the wait would not end before the deadline
   * @throws the reason given at cancellation
   * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
   */
  async backOff(attempt) {
    const waitMs = Math.random() * Math.min(5e3, 100 * 2 ** attempt);
    if (waitMs >= this.remainingMs()) return false;
    try {
      await (0,promises_namespaceObject.setTimeout)(waitMs, void 0, { signal: this.#cancelled });
    } catch {
      this.throwIfCancelled();
    }
    return true;
  }
};

// src/connect/choose-targets.ts
async function chooseTargets(instances, route, deadline) {
  const targets = /* @__PURE__ */ new Map();
  const problems = /* @__PURE__ */ new Map();
  const chooseOne = async (instance) => {
    try {
      targets.set(instance.id, await route.target(instance, deadline));
    } catch (thrown) {
      deadline.throwIfCancelled();
      problems.set(instance.id, chunk_OVOQ5B6E/* EicError */.UA.from(thrown));
    }
  };
  await Promise.all([...instances].map(chooseOne));
  return { targets, problems };
}

// src/connect/host-keys/unmatched-lines.ts
var maximumListed = 10;
function reportUnmatchedLines(known, mode, instances) {
  if (mode === "off" || instances.targets.length === 0) return void 0;
  const lines = unmatchedLines(known, instances);
  if (lines.length === 0) return void 0;
  const listed = lines.slice(0, maximumListed);
  if (lines.length > maximumListed) listed.push(`… and ${lines.length - maximumListed} more.`);
  const subject = lines.length === 1 ? "A line" : `${lines.length} lines`;
  const message = `${subject} of \`known-hosts\` ${lines.length === 1 ? "pins" : "pin"} a key for none of the instances of this step`;
  const remedy = "Correct the names, or remove the lines that are for other hosts; a list that several steps share can pin each instance by its ID.";
  if (mode === "auto") return [`${message}.`, ...listed, remedy].join("\n");
  const [only = ""] = listed;
  const inStrict = `${message}, and \`host-key-verification\` is \`strict\`.`;
  throw lines.length === 1 ? new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", `${inStrict} ${only}`, { remedy }) : new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", inStrict, { remedy: `${remedy} The lines:`, details: listed });
}
function unmatchedLines(known, { targets, notDialed }) {
  const allPinned = targets.every((target) => matchKnownHosts(known, target).keys.length > 0);
  const ids = [...targets.map(({ instance }) => instance.id), ...notDialed];
  return known.entries.flatMap((entry2) => {
    if (entry2.revoked || notDialed.some((id) => namesInstance(entry2, id))) return [];
    const matches = targets.map((target) => ({ target, match: matchLine(entry2, target) }));
    if (matches.some(({ match }) => match === "applies")) return [];
    const near = matches.find(({ match }) => match !== "none");
    if (near !== void 0) return [`Line ${entry2.line} ${whyNot(near.match, near.target)}`];
    if (notDialed.length > 0 || allPinned && isForOthers(entry2, ids)) return [];
    return [`Line ${entry2.line} names none of them.`];
  });
}
function isForOthers(entry2, ids) {
  return namesOnlyInstances(entry2) && !ids.some((id) => namesInstance(entry2, id));
}
function whyNot(match, { instance, address, port }) {
  if (match === "other-port") {
    const name = port === 22 ? address : `[${address}]:${port}`;
    return `names ${instance.id} at another port than ${port}; write \`${instance.id}\` or \`${name}\`.`;
  }
  return `names an address of ${instance.id} that is not the one dialed, ${address}; write \`${instance.id}\`.`;
}

// src/instance/find-booted.ts
var firstBackOff = 4;
async function findBooted(ids, { aws, deadline, wait, waiting }) {
  const found = await findInstances(ids, aws, deadline());
  const instances = new Map(found.instances);
  const problems = new Map(found.problems);
  const isPending = (id) => instances.get(id)?.state === "pending";
  const wasPending = new Set(ids.filter(isPending));
  if (wasPending.size > 0) waiting([...wasPending]);
  for (let attempt = firstBackOff; ; attempt++) {
    const pending = ids.filter(isPending);
    if (pending.length === 0 || !await wait.backOff(attempt)) return { instances, problems, wasPending };
    const again = await findInstances(pending, aws, deadline());
    for (const id of pending) {
      const instance = again.instances.get(id);
      if (instance === void 0) instances.delete(id);
      else instances.set(id, instance);
      const problem = again.problems.get(id);
      if (problem === void 0) problems.delete(id);
      else problems.set(id, problem);
    }
  }
}

// src/fleet/look-up.ts
async function lookUp({
  instanceIds,
  route,
  aws,
  listener,
  knownHosts,
  hostKeyMode,
  connectTimeoutMs,
  waitForBootMs = 0,
  cancelled
}) {
  const startedAt = performance.now();
  const deadline = () => new Deadline(connectTimeoutMs, cancelled);
  const { instances, problems, wasPending } = await findBooted(instanceIds, {
    aws,
    deadline,
    wait: new Deadline(waitForBootMs, cancelled),
    waiting: (pending) => {
      if (waitForBootMs > 0) for (const id of pending) listener.waiting(id, "it is pending");
    }
  });
  const running = [...instances.values()].filter(({ id }) => !problems.has(id));
  const chosen = await chooseTargets(running, route, deadline());
  const warning = reportUnmatchedLines(knownHosts, hostKeyMode, {
    targets: [...chosen.targets.values()].flatMap(
      (target) => target.bastion === void 0 ? [target] : [target, target.bastion]
    ),
    notDialed: instanceIds.filter((id) => !chosen.targets.has(id))
  });
  listener.found([...instances.values()]);
  if (warning !== void 0) listener.warning(void 0, warning);
  return {
    instances,
    targets: chosen.targets,
    problems: new Map([...problems, ...chosen.problems]),
    wasPending,
    findMs: performance.now() - startedAt
  };
}

// src/connect/wait-for-boot.ts
var whileBooting = /* @__PURE__ */ new Set([
  "EIC_REFUSED",
  "EIC_UNREACHABLE",
  "EIC_PROXY_COMMAND_FAILED",
  "EIC_SESSION_MANAGER_FAILED"
]);
var firstBackOff2 = 4;
async function waitForBoot(target, route, options) {
  const { wait, hostKeyMode, wasPending } = options;
  let hasWaited = wasPending;
  const say = sayOnce(options.waiting);
  for (let attempt = firstBackOff2; ; attempt++) {
    try {
      const stream = await index_open(target, route, options);
      if (!(hasWaited || hostKeyMode === "strict") || hostKeyMode === "off")
        return new OpenedRoute(route, stream);
      if (await hostKeysKnown(target, options)) return new OpenedRoute(route, stream);
      stream.destroy();
      say("sshd answers, and its console output shows no host keys yet");
      await untilHostKeysKnown(target, options);
      return new OpenedRoute(route);
    } catch (thrown) {
      wait.throwIfCancelled();
      if (!mayBeBooting(thrown)) throw thrown;
      hasWaited = true;
      say(thrown.message);
      if (!await wait.backOff(attempt)) throw notBooted(thrown, wait.totalMs);
    }
  }
}
var OpenedRoute = class {
  #route;
  #stream;
  constructor(route, stream) {
    this.#route = route;
    this.#stream = stream?.on("error", ignore5);
  }
  target = (instance, deadline) => this.#route.target(instance, deadline);
  reserve = (target, cancelled) => this.#route.reserve(target, cancelled);
  open = async (target, deadline) => {
    const stream = this.#stream;
    this.#stream = void 0;
    return stream ?? this.#route.open(target, deadline);
  };
  close = () => this.#stream?.destroy();
  [Symbol.dispose]() {
    this.close();
  }
};
async function index_open(target, route, { wait, attemptMs }) {
  const attempt = wait.share(Math.min(1, attemptMs / Math.max(1, wait.remainingMs())));
  const stream = await route.open(target, attempt);
  if (target.route === "direct") return stream;
  try {
    await firstBytes(stream, attempt);
    return stream;
  } catch (thrown) {
    stream.destroy();
    throw thrown;
  }
}
function firstBytes(stream, { signal }) {
  return new Promise((resolve3, reject) => {
    const settle = (error) => {
      stream.off("readable", onReadable);
      stream.off("close", onClose);
      signal.removeEventListener("abort", onAbort);
      if (error === void 0) resolve3();
      else reject(error);
    };
    const onReadable = () => settle(stream.readableLength > 0 ? void 0 : new chunk_OVOQ5B6E/* ConnectionDropped */.rB("the connection was closed"));
    const onClose = () => settle(stream.errored ?? new chunk_OVOQ5B6E/* ConnectionDropped */.rB("the connection was closed"));
    const onAbort = () => settle(new chunk_OVOQ5B6E/* ConnectionDropped */.rB("sshd sent nothing"));
    stream.on("error", ignore5);
    stream.on("readable", onReadable);
    stream.on("close", onClose);
    signal.addEventListener("abort", onAbort, { once: true });
    if (stream.destroyed) onClose();
    else if (signal.aborted) onAbort();
    else if (stream.readableLength > 0) onReadable();
  });
}
async function hostKeysKnown(target, { knownHosts, aws, wait }) {
  const { source, consoleFailure } = await learnHostKeys(target, knownHosts, aws, wait);
  return source !== "none" || consoleFailure !== void 0;
}
async function untilHostKeysKnown(target, options) {
  for (let attempt = firstBackOff2; await options.wait.backOff(attempt); attempt++) {
    if (await hostKeysKnown(target, options)) return;
  }
}
function mayBeBooting(thrown) {
  if (thrown instanceof chunk_OVOQ5B6E/* ConnectionDropped */.rB) return true;
  return thrown instanceof chunk_OVOQ5B6E/* EicError */.UA && whileBooting.has(thrown.code) && !isAboutRunner(thrown);
}
function isAboutRunner({ cause }) {
  return cause instanceof Error && /^(ENOENT|EACCES)$/.test(String(Reflect.get(cause, "code")));
}
function notBooted(thrown, totalMs) {
  const waited = `It did not answer within \`wait-for-boot\`, ${Math.round(totalMs / 1e3)} s.`;
  if (!(thrown instanceof chunk_OVOQ5B6E/* EicError */.UA)) {
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_UNREACHABLE", `${waited} The last attempt: ${thrown.message}.`, {
      remedy: "Check sshd on the instance, and raise `wait-for-boot` if it needs longer to boot.",
      cause: thrown
    });
  }
  const { code, message, details } = thrown;
  const remedy = thrown.remedy.replace("set `wait-for-boot`", "raise `wait-for-boot`");
  return new chunk_OVOQ5B6E/* EicError */.UA(code, `${message} ${waited}`, { remedy, details, cause: thrown });
}
function sayOnce(say) {
  let last = "";
  return (reason) => {
    if (reason !== last) say(reason);
    last = reason;
  };
}
function ignore5() {
}

// src/fleet/result-builder.ts
var ResultBuilder = class {
  #reached;
  #durations;
  #bootStartedAt;
  #connectStartedAt;
  #taskStartedAt;
  constructor(instanceId, { port }, findMs) {
    this.#reached = {
      instanceId,
      name: null,
      address: null,
      port,
      route: null,
      endpoint: null,
      bastion: null,
      hostKey: null
    };
    this.#durations = {
      find: Math.round(findMs),
      boot: null,
      connect: null,
      tunnel: null,
      push: null,
      authenticate: null,
      run: null
    };
  }
  /** The instance is known. */
  instance({ name }) {
    this.#reached.name = name ?? null;
  }
  /** The address is known, and is dialed from now on. */
  target({ address, route, endpoint, bastion }) {
    this.#reached.address = address;
    this.#reached.route = route;
    this.#reached.endpoint = endpoint?.id ?? null;
    this.#reached.bastion = bastion?.instance.id ?? null;
    this.#connectStartedAt = performance.now();
  }
  /** The wait for sshd begins. */
  bootWaitStarted() {
    this.#bootStartedAt = performance.now();
    this.#connectStartedAt = void 0;
  }
  /** sshd answers: connecting begins. */
  booted() {
    this.#endBootWait();
    this.#connectStartedAt = performance.now();
  }
  #endBootWait() {
    if (this.#bootStartedAt !== void 0)
      this.#durations.boot = Math.round(performance.now() - this.#bootStartedAt);
    this.#bootStartedAt = void 0;
  }
  /** The server has shown its host key, and it was accepted. */
  hostKey(hostKey) {
    this.#reached.hostKey = hostKey;
  }
  connected({ connectMs, tunnelMs, pushMs, authenticateMs }) {
    this.#durations.connect = Math.round(connectMs);
    this.#durations.tunnel = tunnelMs === null ? null : Math.round(tunnelMs);
    this.#durations.push = pushMs === null ? null : Math.round(pushMs);
    this.#durations.authenticate = Math.round(authenticateMs);
  }
  taskStarted() {
    this.#taskStartedAt = performance.now();
  }
  /** @param error why it failed; `undefined` for success */
  build(outcome, error) {
    this.#endBootWait();
    if (this.#connectStartedAt !== void 0)
      this.#durations.connect ??= Math.round(performance.now() - this.#connectStartedAt);
    if (this.#taskStartedAt !== void 0)
      this.#durations.run = Math.round(performance.now() - this.#taskStartedAt);
    return {
      ...this.#reached,
      ...outcome,
      succeeded: error === void 0,
      error: error === void 0 ? null : {
        code: error.code,
        message: error.message,
        remedy: error.remedy,
        details: error.details,
        requestId: error.requestId ?? null
      },
      durationsMs: this.#durations
    };
  }
};

// src/fleet/run-on-instance.ts
async function runOnInstance(id, lookedUp, run2, refusal2) {
  const builder = new ResultBuilder(id, run2, lookedUp.findMs);
  const { outcome, error } = await doTask(id, lookedUp, { ...run2, refusal: refusal2 }, builder).catch(
    (thrown) => ({
      outcome: run2.task.notStarted,
      error: chunk_OVOQ5B6E/* EicError */.UA.from(thrown)
    })
  );
  return { result: builder.build(outcome, error), error };
}
function notStarted(id, { instances, findMs }, run2, error) {
  const builder = new ResultBuilder(id, run2, findMs);
  const instance = instances.get(id);
  if (instance !== void 0) builder.instance(instance);
  return { result: builder.build(run2.task.notStarted, error), error };
}
async function doTask(id, { instances, targets, problems, wasPending }, run2, builder) {
  var _stack = [];
  try {
    const instance = instances.get(id);
    if (instance !== void 0) builder.instance(instance);
    const problem = problems.get(id);
    if (problem !== void 0) throw problem;
    const target = targets.get(id);
    if (instance === void 0 || target === void 0) throw new Error(`${id} is neither found nor missing`);
    const { task, route, listener, cancelled } = run2;
    const _place = (0,chunk_GWIXZXL4/* __using */.r1)(_stack, await route.reserve(target, cancelled));
    const refused = run2.refusal();
    if (refused !== void 0) throw refused;
    const connection = await connect(target, run2, builder, wasPending.has(id));
    try {
      builder.connected(connection);
      listener.connected(instance, connection.target, connection.hostKey);
      builder.taskStarted();
      return await task.run({
        instance,
        connection,
        output: (stream, chunk) => listener.output(instance, stream, chunk),
        warn: (message) => listener.warning(instance, message),
        cancelled
      });
    } finally {
      connection.close();
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0,chunk_GWIXZXL4/* __callDispose */.qs)(_stack, _error, _hasError);
  }
}
var bootAttemptMs = 1e4;
async function connect(target, run2, builder, wasPending) {
  var _stack = [];
  try {
    const { route, listener, connectTimeoutMs, waitForBootMs, cancelled } = run2;
    const { instance } = target;
    builder.target(target);
    const logIn = (way) => openConnection(target, way, {
      ...run2,
      deadline: new Deadline(connectTimeoutMs, cancelled),
      hostKeyChecked: (hostKey) => builder.hostKey(hostKey),
      warn: (message) => listener.warning(instance, message),
      debug: (message) => listener.debug(message)
    });
    if (waitForBootMs === void 0) return logIn(route);
    builder.bootWaitStarted();
    const opened = (0,chunk_GWIXZXL4/* __using */.r1)(_stack, await waitForBoot(target, route, {
      ...run2,
      wait: new Deadline(waitForBootMs, cancelled),
      attemptMs: Math.min(connectTimeoutMs, bootAttemptMs),
      wasPending,
      waiting: (reason) => listener.waiting(instance.id, reason)
    }));
    builder.booted();
    return await logIn(opened);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0,chunk_GWIXZXL4/* __callDispose */.qs)(_stack, _error, _hasError);
  }
}

// src/fleet/schedule.ts
var outOfFiles = /* @__PURE__ */ Symbol("out of files");
async function schedule(items, { limit, attempt, skip, lowered }) {
  const values = [];
  const waiting = [...items.entries()];
  let room = limit;
  let workers = Math.min(limit, items.length);
  async function worker() {
    while (workers <= room) {
      const next = waiting.shift();
      if (next === void 0) break;
      const [index, item] = next;
      const roomAtStart = room;
      const value = skip(item) ?? await attempt(item, workers === 1);
      if (value !== outOfFiles) {
        values[index] = value;
        continue;
      }
      waiting.unshift(next);
      if (room !== roomAtStart) continue;
      room = Math.max(1, Math.floor(Math.min(room, workers) / 2));
      lowered(room);
    }
    workers -= 1;
  }
  await Promise.all(Array.from({ length: workers }, worker));
  return values;
}

// src/fleet/starts.ts
var Starts = class {
  #policy;
  #problems;
  #firstFailure;
  /** `problems`: why instances cannot be connected to, known from looking them up. */
  constructor(policy, problems) {
    this.#policy = policy;
    this.#problems = problems;
    const [problem] = policy.instanceIds.flatMap((id) => {
      const error = problems.get(id);
      return error === void 0 ? [] : [{ instance: id, error }];
    });
    this.#firstFailure = problem;
  }
  /** An instance has failed. */
  failed({ instanceId, name }, error) {
    const instance = name === null ? instanceId : `${name} (${instanceId})`;
    this.#firstFailure ??= { instance, error };
  }
  /** Why an instance must not be started; `undefined` if it may, or if it has an error of its own to report. */
  refusal(id) {
    if (this.#problems.has(id)) return void 0;
    const { failFast, cancelled } = this.#policy;
    if (cancelled.aborted) return cancelledBeforeStart(cancelled.reason);
    if (!failFast || this.#firstFailure === void 0) return void 0;
    return notStartedAfter(this.#firstFailure.instance, this.#firstFailure.error);
  }
};
function notStartedAfter(failed, error) {
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_NOT_STARTED",
    `Not started: with fail-fast nothing is started after a failure, and ${failed} failed with ${error.code}.`,
    {
      remedy: "Fix that failure, then run the step again for the instances with this code; or set `fail-fast` to false."
    }
  );
}
function cancelledBeforeStart(reason) {
  const cancellation2 = chunk_OVOQ5B6E/* EicError */.UA.from(reason);
  return new chunk_OVOQ5B6E/* EicError */.UA(cancellation2.code, `Not started: ${uncapitalized(cancellation2.message)}`, {
    remedy: "Nothing was done on this instance. Run the job again if you did not mean to cancel it.",
    cause: cancellation2
  });
}
function uncapitalized(sentence) {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/fleet/run-on-instances.ts
async function runOnInstances(run2) {
  const { instanceIds, maxParallel, listener } = run2;
  const lookedUp = await lookUp(run2);
  const starts = new Starts(run2, lookedUp.problems);
  const finish = ({ result, error }) => {
    listener.finished(result, error);
    if (error !== void 0) starts.failed(result, error);
    return result;
  };
  return schedule(instanceIds, {
    limit: maxParallel,
    skip: (id) => {
      const reason = starts.refusal(id);
      return reason === void 0 ? void 0 : finish(notStarted(id, lookedUp, run2, reason));
    },
    attempt: async (id, alone) => {
      const end = await runOnInstance(id, lookedUp, run2, () => starts.refusal(id));
      return end.error instanceof chunk_OVOQ5B6E/* TooManyOpenFiles */.tG && !alone ? outOfFiles : finish(end);
    },
    lowered: once(() => listener.warning(void 0, tooFewFiles(maxParallel)))
  });
}
function tooFewFiles(maxParallel) {
  return `The runner allows too few open files for ${maxParallel} instances at a time. The run continues with fewer at a time and retries what was affected. Raise the limit (\`ulimit -n\`) or lower \`max-parallel\`.`;
}
function once(action) {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}

// src/inputs/secret-values.ts
var credentialVariables = ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
function secretValues(env, environment) {
  return [...env.values(), ...credentialVariables.flatMap((name) => environment[name] ?? [])];
}

// src/remote/output-files/output-folder.ts



// src/remote/output-files/output-file.ts

var OutputFile = class _OutputFile {
  path;
  #handle;
  #room;
  #truncated = false;
  #failure;
  constructor(path2, handle, maxBytes4) {
    this.path = path2;
    this.#handle = handle;
    this.#room = maxBytes4;
  }
  /**
   * Creates the file with mode 0600. Replaces a file or link of that name; a link is not followed.
   * @throws an Error with a `code` if that is not possible
   */
  static async create(path2, maxBytes4) {
    await (0,promises_.rm)(path2, { force: true });
    return new _OutputFile(path2, await (0,promises_.open)(path2, "wx", 384), maxBytes4);
  }
  /** Whether bytes were left out because the file had its maximum size. */
  get truncated() {
    return this.#truncated;
  }
  /** The error of the first failed write; `undefined` if none failed. */
  get failure() {
    return this.#failure;
  }
  /** Appends. A returned promise is back-pressure: before it is resolved, the chunk must not change and no other follows. */
  write(chunk) {
    if (this.#failure !== void 0 || chunk.length === 0) return;
    const kept = chunk.subarray(0, this.#room);
    if (kept.length < chunk.length) this.#truncated = true;
    if (kept.length === 0) return;
    this.#room -= kept.length;
    return this.#handle.writeFile(kept).catch(this.#fail);
  }
  /** Closes the file. Some file systems report a full disk only then. */
  async close() {
    await this.#handle.close().catch(this.#fail);
  }
  #fail = (thrown) => {
    this.#failure ??= thrown;
  };
};

// src/remote/output-files/write-remedy.ts
var codesOfFullDisks = ["ENOSPC", "EDQUOT"];
function writeRemedy(thrown, place) {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0;
  if (codesOfFullDisks.some((known) => known === code)) return "Free space on the runner.";
  if (code === "ENOENT" || thrown instanceof Error && thrown.message.startsWith("Missing file")) {
    return `Check what removed it: ${place} must stay until the step ends.`;
  }
  return `Check that ${place} can be written to and its disk is in order.`;
}

// src/remote/output-files/output-folder.ts
var maxFileBytes = 100 * 1024 * 1024;
var maxNamed = 20;
var OutputFolder = class _OutputFolder {
  constructor(path2, maxBytes4) {
    this.maxBytes = maxBytes4;
    this.#path = path2;
  }
  maxBytes;
  #path;
  #failures = [];
  /**
   * Makes the folder, with mode 0700 if it is new, and removes the files that an earlier run left for these instances.
   * @param path absolute, without links
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path2, instanceIds, maxBytes4 = maxFileBytes) {
    try {
      await (0,promises_.mkdir)(path2, { recursive: true, mode: 448 });
      for (const id of instanceIds) {
        await (0,promises_.rm)((0,external_node_path_.join)(path2, `${id}.stdout`), { force: true });
        await (0,promises_.rm)((0,external_node_path_.join)(path2, `${id}.stderr`), { force: true });
      }
    } catch (thrown) {
      throw new chunk_OVOQ5B6E/* EicError */.UA(
        "EIC_OUTPUT_FAILED",
        `\`outputs-dir\` cannot be used (${path2}): ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}. Nothing was run.`,
        { remedy: "Give a directory that the runner can write to.", cause: thrown }
      );
    }
    return new _OutputFolder(path2, maxBytes4);
  }
  /**
   * Creates the two files of an instance. Returns `undefined` if that is not possible, and {@link failure} reports it.
   * @throws TooManyOpenFiles
   */
  async open(instanceId) {
    const path2 = (0,external_node_path_.join)(this.#path, `${instanceId}.stdout`);
    let stdout;
    try {
      stdout = await OutputFile.create(path2, this.maxBytes);
      const stderr = await OutputFile.create((0,external_node_path_.join)(this.#path, `${instanceId}.stderr`), this.maxBytes);
      return { stdout, stderr };
    } catch (thrown) {
      await stdout?.close();
      const outOfFiles2 = (0,chunk_OVOQ5B6E/* tooManyOpenFiles */.xQ)(thrown);
      if (outOfFiles2 !== void 0) throw outOfFiles2;
      this.#failures.push(failureOf(path2, thrown));
      return void 0;
    }
  }
  /** Closes a file. Returns its path, or `null` if a write failed, and {@link failure} reports it. */
  async close(file) {
    await file.close();
    if (file.failure === void 0) return file.path;
    this.#failures.push(failureOf(file.path, file.failure));
    return null;
  }
  /** Why files are missing or incomplete, all of them in one error; `undefined` if none is. */
  get failure() {
    const [first] = this.#failures;
    if (first === void 0) return void 0;
    const count = this.#failures.length;
    const files = count === 1 ? "One file" : `${count} files`;
    const named = this.#failures.slice(0, maxNamed).map(({ path: path2, why }) => `${path2}: ${why}`);
    return new chunk_OVOQ5B6E/* EicError */.UA(
      "EIC_OUTPUT_FAILED",
      `${files} in \`outputs-dir\` could not be written completely: ${first.why}.`,
      {
        remedy: `${first.remedy} The scripts were not affected: \`results\` and the log are complete.`,
        details: count > maxNamed ? [...named, `… and ${count - maxNamed} more.`] : named
      }
    );
  }
};
function failureOf(path2, thrown) {
  return { path: path2, why: (0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown), remedy: writeRemedy(thrown, "`outputs-dir`") };
}

// src/remote/output-files/recorded-task.ts
var noFiles2 = { stdoutFile: null, stderrFile: null };
function recorded(task, folder) {
  const notStarted2 = { ...task.notStarted, ...noFiles2 };
  return {
    notStarted: notStarted2,
    async run(context) {
      let files;
      try {
        files = await folder?.open(context.instance.id);
      } catch (thrown) {
        return { outcome: notStarted2, error: chunk_OVOQ5B6E/* EicError */.UA.from(thrown) };
      }
      if (folder === void 0 || files === void 0) return withPaths(await task.run(context), noFiles2);
      const end = await task.run({ ...context, output: tee(files, context.output) });
      for (const { path: path2, truncated } of [files.stdout, files.stderr]) {
        if (truncated)
          context.warn(`${path2} holds the first ${folder.maxBytes} bytes only: there were more.`);
      }
      return withPaths(end, {
        stdoutFile: await folder.close(files.stdout),
        stderrFile: await folder.close(files.stderr)
      });
    }
  };
}
function withPaths({ outcome, error }, paths) {
  return { outcome: { ...outcome, ...paths }, error };
}
function tee(files, output) {
  return (stream, chunk) => {
    const written = files[stream].write(chunk);
    const shown = output(stream, chunk);
    return written === void 0 ? shown : Promise.all([written, shown]).then(() => void 0);
  };
}

// src/remote/script/run-script.ts


// src/remote/script/interruption.ts
var InterruptionWatch = class {
  /** Never rejects. */
  interrupted;
  #interrupt;
  #client;
  #signal;
  #timer;
  #current;
  constructor(client, timeoutMs, signal) {
    const { promise, resolve: resolve3 } = deferred();
    this.interrupted = promise;
    this.#interrupt = (interruption) => {
      this.#current ??= interruption;
      resolve3(interruption);
    };
    this.#client = client;
    this.#signal = signal;
    this.#timer = setTimeout(
      () => this.#interrupt({ error: timedOut(timeoutMs), connectionLost: false }),
      timeoutMs
    );
    client.on("error", this.#onLost);
    client.on("close", this.#onLost);
    client.on("end", this.#onLost);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }
  /** The interruption so far, if any. */
  get current() {
    return this.#current;
  }
  /** Interrupts with an error of the caller. */
  fail(error) {
    this.#interrupt({ error, connectionLost: false });
  }
  /** Interrupts because the caller gave the connection up. */
  giveUp(cause) {
    this.#onLost(cause);
  }
  /** Call it after the script has ended: it can no longer time out. */
  clearTimeout() {
    clearTimeout(this.#timer);
  }
  close() {
    clearTimeout(this.#timer);
    this.#client.off("error", this.#onLost);
    this.#client.off("close", this.#onLost);
    this.#client.off("end", this.#onLost);
    this.#signal.removeEventListener("abort", this.#onAbort);
  }
  #onAbort = () => {
    const error = new chunk_OVOQ5B6E/* EicError */.UA("EIC_CANCELLED", "The run was cancelled, and the script was told to stop.", {
      remedy: "Before running the job again, check whether the script left its work half done.",
      cause: this.#signal.reason
    });
    this.#interrupt({ error, connectionLost: false });
  };
  #onLost = (cause) => {
    this.#interrupt({ error: connectionLost(cause), connectionLost: true });
  };
};
function connectionLost(cause) {
  if (cause instanceof chunk_OVOQ5B6E/* EicError */.UA) return cause;
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_CONNECTION_LOST",
    "The connection was lost while the script ran. The script may have done part of its work. Its processes are stopped on the instance as soon as sshd there notices.",
    {
      remedy: "Before running the job again, check on the instance what was done: whether it was stopped, rebooted or out of memory, or whether the script restarted its network or sshd.",
      cause
    }
  );
}
function timedOut(timeoutMs) {
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_TIMED_OUT",
    `The script ran for longer than its timeout of ${timeoutMs / 1e3} s, and was told to stop.`,
    { remedy: "Increase `timeout` if the script needs longer, or see in its output what it waits for." }
  );
}
function deferred() {
  let resolve3 = () => void 0;
  const promise = new Promise((settle) => {
    resolve3 = settle;
  });
  return { promise, resolve: resolve3 };
}

// src/remote/script/mark-finder.ts
var MarkFinder = class {
  #marks;
  /** Bytes that may be the beginning of a mark: shorter than the longest mark. */
  #held = Buffer.alloc(0);
  constructor(marks) {
    this.#marks = entries2(marks);
  }
  /**
   * Takes the stream's next bytes.
   * @returns what certainly came `before` a mark, and, once a mark is complete, which one and what came `after` it
   */
  push(chunk) {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    for (const [name, mark] of this.#marks) {
      const at = bytes.indexOf(mark);
      if (at === -1) continue;
      this.#held = Buffer.alloc(0);
      return {
        before: bytes.subarray(0, at),
        found: { mark: name, after: bytes.subarray(at + mark.length) }
      };
    }
    const held = Math.max(...this.#marks.map(([, mark]) => beginningAtTheEnd(bytes, mark)));
    this.#held = bytes.subarray(bytes.length - held);
    return { before: bytes.subarray(0, bytes.length - held) };
  }
  /** The stream ended without a mark: returns what was held back. */
  end() {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }
};
function entries2(marks) {
  const list = [];
  for (const name in marks) list.push([name, marks[name]]);
  return list;
}
function beginningAtTheEnd(bytes, mark) {
  for (let length = Math.min(mark.length - 1, bytes.length); length > 0; length--) {
    if (bytes.subarray(bytes.length - length).equals(mark.subarray(0, length))) return length;
  }
  return 0;
}

// src/remote/script/output.ts
var Lane = class {
  /** Bytes given so far. */
  bytes = 0;
  #pending;
  #stream;
  #sink;
  constructor(stream, sink) {
    this.#stream = stream;
    this.#sink = sink;
  }
  /** Returns a promise only if the sink did, or if it has not yet taken an earlier chunk. */
  give(chunk) {
    if (chunk.length === 0) return this.#pending;
    const given = this.#pending === void 0 ? this.#call(chunk) : this.#pending.then(() => this.#call(chunk));
    if (given === void 0) return void 0;
    const pending = given.finally(() => {
      if (this.#pending === pending) this.#pending = void 0;
    });
    this.#pending = pending;
    return pending;
  }
  #call(chunk) {
    this.bytes += chunk.length;
    return this.#sink(this.#stream, chunk);
  }
};
var Pump = class {
  /** When something last arrived or was last taken, in the milliseconds of `performance.now()`. */
  lastActivity = performance.now();
  /** Whether the receiver is busy. Silence then does not mean that the script is silent. */
  busy = false;
  /** Resolves after the stream has ended and all of it was taken. Rejects with the error that the receiver threw. */
  ended;
  /** Stops giving. Later bytes are dropped, so that the channel does not jam. */
  stop;
  constructor(source, take) {
    let onData = () => void 0;
    this.stop = () => {
      source.off("data", onData);
      source.resume();
    };
    this.ended = new Promise((resolve3, reject) => {
      let last;
      const fail = (error) => {
        this.stop();
        reject(error);
      };
      onData = (chunk) => {
        this.lastActivity = performance.now();
        try {
          last = take(chunk);
        } catch (error) {
          fail(error);
          return;
        }
        if (last === void 0) return;
        this.busy = true;
        source.pause();
        last.then(() => {
          this.busy = false;
          this.lastActivity = performance.now();
          source.resume();
        }, fail);
      };
      source.on("data", onData);
      source.once("end", () => resolve3());
      source.once("error", fail);
    });
    this.ended.catch(() => void 0);
  }
};

// src/remote/script/payload.ts


// src/remote/script/single-quotes.ts
function inSingleQuotes(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/remote/script/watchdog.ts
var graceTenths = 30;
var killTenths = 10;
var watchdogProgram = `
unset -v EIC_WATCHDOG TMOUT
trap '' HUP INT QUIT TERM PIPE
cd /
exec 4<> <(:)
main=$1 start=$2 scope=$3
look() {
  targets=() foreign=() alive=
  local file line pid group
  for file in /proc/[0-9]*/stat; do
    line=
    { IFS= read -r -d '' line <"$file"; } 2>/dev/null
    pid=\${file#/proc/} pid=\${pid%/stat}
    set -- \${line##*) }
    group=$3
    case $1 in '' | Z | X) continue ;; esac
    if [ "$pid" = "$main" ]; then
      [ "\${20}" = "$start" ] || { targets=() foreign=() alive=; return; }
      alive=1
    fi
    case $scope in
      session) [ "$4" = "$main" ] || [ "$pid" = "$main" ] || continue ;;
      group) [ "$group" = "$main" ] || continue ;;
      *) [ "$pid" = "$main" ] || continue ;;
    esac
    [ "$pid" != "$$" ] || continue
    if [ "$scope" = process ] || { [ "$scope" = session ] && [ "$4" != "$main" ]; }; then
      targets[pid]=$pid
    else
      targets[group]=-$group
    fi
    kill -0 "$pid" 2>/dev/null || foreign+=("$pid")
  done
}
signal() {
  local target
  for target in "\${targets[@]}"; do kill "-$1" -- "$target" 2>/dev/null; done
  [ \${#foreign[@]} = 0 ] || ((tick % 5)) || sudo -n kill "-$1" -- "\${foreign[@]}" </dev/null >/dev/null 2>&1 4<&- &
}
IFS= read -r line
stat=
{ IFS= read -r -d '' stat <"/proc/$main/stat"; } 2>/dev/null
set -- \${stat##*) }
[ "\${20}" = "$start" ] || exit 0
look
[ -n "$alive" ] || exit 0
signal TERM
for ((tick = 0; tick < ${graceTenths}; tick++)); do
  read -r -t 0.1 -u 4
  look
  [ \${#targets[@]} != 0 ] || exit 0
done
for ((tick = 0; tick < ${killTenths}; tick++)); do
  signal KILL
  read -r -t 0.1 -u 4
  look
  [ \${#targets[@]} != 0 ] || exit 0
done
`;

// src/remote/script/payload.ts
var scriptPath = "/dev/fd/3";
var computedByBash = /* @__PURE__ */ new Set([
  "BASHPID",
  "BASH_ALIASES",
  "BASH_ARGV0",
  "BASH_CMDS",
  "BASH_COMMAND",
  "BASH_MONOSECONDS",
  "BASH_SUBSHELL",
  "BASH_TRAPSIG",
  "COMP_WORDBREAKS",
  "DIRSTACK",
  "EPOCHREALTIME",
  "EPOCHSECONDS",
  "FUNCNAME",
  "GROUPS",
  "HISTCMD",
  "LINENO",
  "OPTIND",
  "RANDOM",
  "SECONDS",
  "SRANDOM"
]);
function createPayload(request2) {
  const nonce = (0,external_node_crypto_.randomBytes)(16).toString("hex");
  const printMark = (name) => `printf %s%s eic-${name}- ${nonce}`;
  const program = [
    "{",
    ...enterDirectory(request2.workingDirectory, printMark("no-directory")),
    ...chooseShell(request2, printMark("no-shell")),
    printMark("start"),
    // Nobody types, so echo is noise. A line ends in the one byte that it ends in without a terminal.
    ...request2.pty ? ["stty sane -echo -onlcr 2>/dev/null"] : [],
    `eic_script=${inSingleQuotes(scriptText(request2))}`,
    `eic_watchdog=${inSingleQuotes(watchdogProgram)}`,
    startHelpers,
    ...giveStandardInput(request2.standardInput),
    "unset -v eic_program eic_script eic_watchdog eic_stat eic_setsid eic_scope",
    ...exportVariables(request2.env),
    'exec "$@"',
    "}"
  ].join("\n");
  const input = Buffer.from(program);
  return {
    commandLine: `exec bash --noprofile --norc -c '${readAndRun(input.length, request2.pty)}'`,
    input,
    marks: {
      started: Buffer.from(`eic-start-${nonce}`),
      "no-directory": Buffer.from(`eic-no-directory-${nonce}`),
      "no-shell": Buffer.from(`eic-no-shell-${nonce}`)
    }
  };
}
function readAndRun(bytes, pty) {
  return pty ? `eval "$(head -c ${bytes})"` : `LC_ALL=C IFS= read -r -N ${bytes} eic_program; eval "$eic_program"`;
}
function enterDirectory(directory, printMark) {
  return directory === void 0 ? [] : [`builtin cd -- ${directoryWord(directory)} || { ${printMark}; exit 1; }`];
}
function directoryWord(directory) {
  if (directory === "~") return '"$HOME"';
  if (directory.startsWith("~/")) return `"$HOME"/${inSingleQuotes(directory.slice(2))}`;
  return inSingleQuotes(directory.startsWith("/") ? directory : `./${directory}`);
}
function chooseShell({ shell, env }, printMark) {
  if (shell === "bash") return [`set -- "$BASH" --noprofile --norc -eo pipefail ${scriptPath}`];
  const [command2 = "", ...words] = shell === "sh" ? ["sh", "-e", scriptPath] : templateWords(shell, scriptPath);
  const path2 = shell === "sh" ? void 0 : env.get("PATH");
  const search = `${path2 === void 0 ? "" : `PATH=${inSingleQuotes(path2)} `}type -P -- ${inSingleQuotes(command2)}`;
  return [
    `set -- "$(${search})" ${words.map(inSingleQuotes).join(" ")}`,
    `[ -n "$1" ] || { ${printMark}; exit 127; }`
  ];
}
function scriptText({ shell, script }) {
  return shell === "bash" || shell === "sh" ? `exec 3<&-; ${script}` : script;
}
var startHelpers = `eic_stat=
IFS= read -r -d '' eic_stat </proc/$$/stat
eic_stat=(\${eic_stat##*) })
eic_setsid=
! type -P setsid >/dev/null || eic_setsid=setsid
if [ "\${eic_stat[3]}" = $$ ]; then eic_scope=session
elif [ "\${eic_stat[2]}" = $$ ]; then eic_scope=group
elif [ -n "$eic_setsid" ]; then eic_scope=session; set -- "$(type -P setsid)" "$@"
else eic_scope=process
fi
exec 4<&0 </dev/null
exec 3< <(
  ( trap '' HUP INT QUIT TERM
    EIC_WATCHDOG=$eic_watchdog BASH_ENV= exec $eic_setsid "$BASH" --noprofile --norc -c 'eval "$EIC_WATCHDOG"' \\
      eic-watchdog $$ "\${eic_stat[19]}" $eic_scope <&4 4<&- >/dev/null 2>&1 ) &
  exec 4<&-
  printf %s "$eic_script" 2>/dev/null &
)
wait $! 2>/dev/null
exec 4<&-`;
function giveStandardInput(bytes) {
  if (bytes === void 0) return [];
  const escaped = bytes.toString("latin1").replace(/[^ -&(-[\]-~]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return [
    `eic_input='${escaped}'`,
    `exec < <( printf %b "$eic_input" 2>/dev/null 3<&- & )`,
    "wait $! 2>/dev/null",
    "unset -v eic_input"
  ];
}
function exportVariables(env) {
  if (env.size === 0) return [];
  const lines = [];
  for (const [name, value] of env) {
    if (computedByBash.has(name)) lines.push(`unset -v ${name}`);
    lines.push(`export ${name}=${inSingleQuotes(value)}`);
  }
  return ["{", ...lines, "} 2>/dev/null"];
}

// src/remote/script/printable-lines.ts
var maxLines2 = 10;
var maxLength2 = 300;
function printableLines(text) {
  return text.split(/[\r\n]+/).map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim()).filter((line) => line !== "").slice(-maxLines2).map((line) => line.length > maxLength2 ? `[a line of ${line.length} characters]` : line);
}

// src/remote/script/session.ts
var rawModes = {
  IGNPAR: 0,
  PARMRK: 0,
  INPCK: 0,
  ISTRIP: 0,
  INLCR: 0,
  IGNCR: 0,
  ICRNL: 0,
  IXON: 0,
  IXANY: 0,
  IXOFF: 0,
  ISIG: 0,
  ICANON: 0,
  ECHO: 0,
  ECHOE: 0,
  ECHOK: 0,
  ECHONL: 0,
  NOFLSH: 0,
  TOSTOP: 0,
  IEXTEN: 0,
  ECHOCTL: 0,
  ECHOKE: 0,
  PENDIN: 0,
  OPOST: 0,
  ONLCR: 0,
  CS8: 1
};
function pseudoTerminal(term) {
  return { term, cols: 120, rows: 40, width: 0, height: 0, modes: rawModes };
}
async function openSession(client, { commandLine, pty }, watch, use) {
  let given = false;
  const opened = new Promise((resolve3, reject) => {
    const onAnswer = (error, channel) => {
      if (error) {
        reject(error);
        return;
      }
      const problem = channelProblem(channel);
      if (problem !== void 0) reject(problem);
      if (given || problem !== void 0) channel.close();
      else resolve3(use(channel));
    };
    client.exec(commandLine, pty === void 0 ? {} : { pty }, onAnswer);
  });
  try {
    return await Promise.race([opened, watch.interrupted.then(({ error }) => Promise.reject(error))]);
  } catch (error) {
    given = true;
    if (watch.current !== void 0) throw watch.current.error;
    throw sessionRefused(error, pty !== void 0);
  }
}
function sessionRefused(cause, withPty) {
  const said = printableLines((0,chunk_OVOQ5B6E/* thrownText */.kZ)(cause)).join(" ");
  return new chunk_OVOQ5B6E/* EicError */.UA(
    "EIC_SESSION_REFUSED",
    `The server accepted the login but refused to run a command: ${said}.`,
    {
      remedy: withPty ? "Check sshd_config on the instance (PermitTTY, MaxSessions, ForceCommand), or run without pty." : "Check sshd_config on the instance: MaxSessions and ForceCommand.",
      cause
    }
  );
}

// src/remote/script/run-script.ts
function signalName(said) {
  return said.slice(0, 64).replace(/[^A-Za-z0-9@._-]/g, "?");
}
var stopMs = 4e3;
var silenceAfterExitMs = 2e3;
var outputAfterExitMs = 1e4;
var bytesAfterExit = 16 * 1024 * 1024;
var keptBytes = 2048;
async function runScript(client, request2, output, signal) {
  const problems = requestProblems(request2);
  if (problems.length > 0) {
    throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_INPUT_INVALID", `The script cannot be run: ${problems.join(" ")}`, {
      remedy: "Correct what the message names.",
      details: problems
    });
  }
  const watch = new InterruptionWatch(client, request2.timeoutMs, signal);
  try {
    const startedAt = performance.now();
    if (watch.current !== void 0) throw watch.current.error;
    const payload = createPayload(request2);
    const pty = request2.pty ? pseudoTerminal(request2.env.get("TERM") ?? "xterm-256color") : void 0;
    const run2 = await openSession(client, { commandLine: payload.commandLine, pty }, watch, (channel) => {
      guardWindow(channel, () => {
        watch.giveUp(new Error("the server sent more output than the channel window allows"));
        client.destroy();
      });
      return new Run(channel, payload, output, startedAt);
    });
    return await run2.toItsEnd(watch);
  } finally {
    watch.close();
  }
}
var Run = class {
  #channel;
  #startedAt;
  #marks;
  #stdoutLane;
  #stderrLane;
  #stdout;
  #stderr;
  #exited = deferred();
  #closed = deferred();
  /** The end of what the instance sent before the script was started. */
  #said = Buffer.alloc(0);
  #start;
  #hasOutput = false;
  #exit;
  constructor(channel, payload, output, startedAt) {
    this.#channel = channel;
    this.#startedAt = startedAt;
    this.#marks = new MarkFinder(payload.marks);
    this.#stdoutLane = new Lane("stdout", output);
    this.#stderrLane = new Lane("stderr", output);
    channel.on("exit", (code, signal) => {
      this.#exit = { code, signal: signal === void 0 ? null : signalName(signal), at: performance.now() };
      this.#exited.resolve();
    });
    channel.once("close", () => this.#closed.resolve());
    channel.on("error", () => void 0);
    this.#stdout = new Pump(channel, (chunk) => this.#takeStdout(chunk));
    this.#stderr = new Pump(channel.stderr, (chunk) => this.#takeStderr(chunk));
    channel.write(payload.input);
  }
  async toItsEnd(watch) {
    const settled = new AbortController();
    const pumps = [this.#stdout.ended, this.#stderr.ended];
    Promise.all(pumps).catch((error) => watch.fail(error));
    const ended = Promise.race([
      Promise.all([Promise.allSettled(pumps), this.#closed.promise]),
      this.#exited.promise.then(() => {
        watch.clearTimeout();
        return this.#outputIsSilent(settled.signal);
      })
    ]);
    const endedInTime = () => Promise.race([ended, (0,promises_namespaceObject.setTimeout)(stopMs, void 0, { signal: settled.signal })]);
    try {
      await Promise.race([ended, watch.interrupted]);
      if (this.#exit === void 0 && watch.current === void 0) await (0,promises_namespaceObject.setTimeout)(0);
      const interruption = watch.current;
      if (interruption !== void 0) {
        const begun = this.#start !== void 0 || this.#channel.writableLength === 0;
        if (begun && !interruption.connectionLost) this.#channel.end("\n");
        if (begun) await endedInTime();
        if (!interruption.connectionLost || this.#exit === void 0) {
          throw this.#start === void 0 ? notStartedYet(interruption.error) : interruption.error;
        }
      }
      await this.#stderrLane.give(this.#marks.end());
      return this.#end();
    } finally {
      settled.abort();
      this.#stdout.stop();
      this.#stderr.stop();
      this.#channel.destroy();
    }
  }
  #end() {
    if (this.#start === void 0) throw this.#notStarted();
    if (this.#exit === void 0) throw connectionLost();
    return {
      start: this.#start,
      complaint: this.#start === "started" ? [] : this.#whatHostSaid(),
      hasOutput: this.#hasOutput,
      exitCode: this.#exit.code,
      signal: this.#exit.signal,
      stdoutBytes: this.#stdoutLane.bytes,
      stderrBytes: this.#stderrLane.bytes,
      durationMs: this.#exit.at - this.#startedAt
    };
  }
  /** Resolves when a script that has exited seems to write no more, although its output is still open. */
  async #outputIsSilent(settled) {
    const bytesAtExit = this.#bytes();
    let taken = 0;
    let before2 = performance.now();
    while (!settled.aborted) {
      await (0,promises_namespaceObject.setTimeout)(100, void 0, { signal: settled }).catch(() => void 0);
      const now = performance.now();
      if (!this.#stdout.busy && !this.#stderr.busy) taken += now - before2;
      before2 = now;
      const last = Math.max(this.#stdout.lastActivity, this.#stderr.lastActivity, this.#exit?.at ?? 0);
      const silent = !this.#stdout.busy && !this.#stderr.busy && now - last >= silenceAfterExitMs;
      if (silent || taken >= outputAfterExitMs || this.#bytes() - bytesAtExit >= bytesAfterExit) return;
    }
  }
  #bytes() {
    return this.#stdoutLane.bytes + this.#stderrLane.bytes;
  }
  #takeStdout(chunk) {
    if (this.#start !== void 0) return this.#giveStdout(chunk);
    const { before: before2, found } = this.#marks.push(chunk);
    this.#keep(before2);
    const given = this.#stderrLane.give(before2);
    if (found === void 0) return given;
    this.#start = found.mark;
    return given === void 0 ? this.#giveStdout(found.after) : given.then(() => this.#giveStdout(found.after));
  }
  #giveStdout(chunk) {
    if (chunk.length > 0) this.#hasOutput = true;
    return this.#stdoutLane.give(chunk);
  }
  #takeStderr(chunk) {
    if (this.#start === "started") this.#hasOutput = true;
    else this.#keep(chunk);
    return this.#stderrLane.give(chunk);
  }
  #keep(chunk) {
    this.#said = Buffer.concat([this.#said, chunk.subarray(-keptBytes)]);
    if (this.#said.length <= keptBytes) return;
    const cut = this.#said.length - keptBytes;
    const lineStart = this.#said.indexOf("\n", cut - 1) + 1;
    this.#said = lineStart === 0 ? Buffer.alloc(0) : this.#said.subarray(lineStart);
  }
  #whatHostSaid() {
    return printableLines(this.#said.toString());
  }
  #notStarted() {
    const details = this.#whatHostSaid();
    if (this.#exit?.code === 127) {
      return new chunk_OVOQ5B6E/* EicError */.UA(
        "EIC_SESSION_REFUSED",
        "The script was not started: the instance has no bash, or no head.",
        {
          remedy: "Install the packages bash and coreutils on the instance.",
          details
        }
      );
    }
    const how = this.#exit === void 0 ? "without a reason" : this.#exit.signal === null ? `with exit code ${this.#exit.code}` : `with ${this.#exit.signal}`;
    return new chunk_OVOQ5B6E/* EicError */.UA(
      "EIC_SESSION_REFUSED",
      `The script was not started: the instance ended the session ${how}.`,
      {
        remedy: "Check for a login shell that runs no commands (nologin), a ForceCommand in sshd_config, or a start-up file that ends the shell.",
        details
      }
    );
  }
};
function notStartedYet(error) {
  if (!(error instanceof chunk_OVOQ5B6E/* EicError */.UA) || error.code !== "EIC_TIMED_OUT") return error;
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_TIMED_OUT", "The instance did not start the script before the timeout.", {
    remedy: "Check whether the login shell's start-up files hang or read standard input, the working directory is on a hanging network file system, or the instance is overloaded.",
    cause: error
  });
}

// src/remote/script/script-failure.ts

function scriptFailure(end, request2) {
  if (end.start === "started" && end.exitCode === 0) return void 0;
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_SCRIPT_FAILED", whatHappened(end, request2), {
    remedy: whatToDo(end, request2),
    // Without bash's own place, which is in the payload.
    details: end.complaint.map((line) => line.replace(/^bash: line \d+: /, ""))
  });
}
function whatHappened({ start: start2, exitCode, signal, hasOutput }, request2) {
  if (start2 === "no-directory") return "The script was not started: its working directory cannot be entered.";
  if (start2 === "no-shell") {
    return `The script was not started: the instance has no command ${shellCommand(request2)}.`;
  }
  const silently = hasOutput ? "" : ", and wrote no output";
  return signal === null ? `The script ended with exit code ${exitCode}${silently}.` : `The script was killed by ${signal}${silently}.`;
}
function whatToDo({ start: start2, exitCode, signal, hasOutput, stderrBytes }, { shell }) {
  if (start2 === "no-directory") {
    return "Create it on the instance, correct `working-directory`, or give the OS user access to it and the directories above it.";
  }
  if (start2 === "no-shell") {
    return "Install it on the instance, or correct `shell`: give its full path if it is not in the PATH of a session without login shell.";
  }
  if (signal !== null) return aboutSignal(signal);
  const known = exitCode === null ? void 0 : aboutExitCode(exitCode);
  if (known !== void 0) return known;
  const stopsAtFailure = shell === "bash" || shell === "sh";
  if (hasOutput) {
    if (!stopsAtFailure) return "See the end of its output.";
    const which = stderrBytes > 0 ? "" : " If that does not show which one, add `set -x` as the first line of the script.";
    return `See the end of its output: the first command that fails ends the script.${which}`;
  }
  return stopsAtFailure ? "The first command that fails ends the script. Add `set -x` as its first line to see which one that is." : "Make the script print what it does, to see how far it comes.";
}
function aboutSignal(signal) {
  return signal === "SIGKILL" ? "Often the kernel does this when memory runs out: see `journalctl --dmesg` on the instance." : "See `journalctl` on the instance for the time of the run.";
}
function aboutExitCode(code) {
  if (code === 126) {
    return "Exit code 126 usually means that a command was found but cannot be executed: check its permissions, and the interpreter in its first line.";
  }
  if (code === 127) {
    return "Exit code 127 usually means that a command was not found: install it, or give its full path. The session has no login shell, so profile files are not read.";
  }
  const signal = code > 128 ? signalOfNumber(code - 128) : void 0;
  if (signal === void 0) return void 0;
  const how = `Exit code ${code} usually means that a command in the script was ended by ${signal}`;
  if (signal === "SIGPIPE") {
    return `${how}: it still wrote into a pipe when its reader had ended, as in \`… | head -1\`. With pipefail, that fails.`;
  }
  return `${how}. ${aboutSignal(signal)}`;
}
function signalOfNumber(number) {
  return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}
function shellCommand({ shell }) {
  if (shell === "bash" || shell === "sh") return shell;
  const [command2 = ""] = templateWords(shell, "");
  return /^[\w./+-]{1,60}$/.test(command2) ? `"${command2}"` : "of this name";
}

// src/remote/script/script-task.ts
function scriptTask(request2) {
  return {
    notStarted: { exitCode: null, signal: null, bytesOut: { stdout: 0, stderr: 0 } },
    async run({ connection, output, cancelled }) {
      const bytesOut = { stdout: 0, stderr: 0 };
      const counted = (stream, chunk) => {
        bytesOut[stream] += chunk.length;
        return output(stream, chunk);
      };
      try {
        const end = await runScript(connection.client, request2, counted, cancelled);
        const { exitCode, signal } = end;
        return { outcome: { exitCode, signal, bytesOut }, error: scriptFailure(end, request2) };
      } catch (thrown) {
        return { outcome: { exitCode: null, signal: null, bytesOut }, error: chunk_OVOQ5B6E/* EicError */.UA.from(thrown) };
      }
    }
  };
}

// src/report/transcript/asciicast.ts
var size = { width: 120, height: 30 };
function asciicastHeader(timestamp) {
  return `${JSON.stringify({ version: 2, ...size, timestamp })}
`;
}
function asciicastEvent(seconds, lines) {
  const text = lines.toString().replaceAll("\n", "\r\n");
  return `${JSON.stringify([Number(seconds.toFixed(6)), "o", text])}
`;
}

// src/report/transcript/masked-values.ts
var minLength = 4;
var mask = "***";
var color = /\x1b\[[0-9;:]*m/g;
var MaskedValues = class {
  #texts;
  /** Each line of a value is masked by itself. */
  constructor(values) {
    const lines = [...values].flatMap((value) => value.split(/[\r\n]+/));
    const texts = lines.map((line) => withoutColors(line).trim());
    this.#texts = [...new Set(texts)].filter(({ length }) => length >= minLength);
  }
  /** Returns whole lines with `***` in place of each value, and one for values that overlap. Colors stay. */
  mask(lines) {
    const plain = withoutColors(lines);
    const hidden = merged(this.#texts.flatMap((text) => occurrences(text, plain)));
    if (hidden.length === 0) return lines;
    const colors2 = colorsOf(lines);
    let next = 0;
    const colorsBefore = (end) => {
      let text = "";
      for (; (colors2[next]?.at ?? end) < end; next += 1) text += colors2[next]?.text ?? "";
      return text;
    };
    const shown = ({ start: start2, end }) => {
      let text = "";
      let from2 = start2;
      for (; (colors2[next]?.at ?? end) < end; next += 1) {
        const { at = from2, text: sequence = "" } = colors2[next] ?? {};
        text += plain.slice(from2, at) + sequence;
        from2 = at;
      }
      return text + plain.slice(from2, end);
    };
    let masked = "";
    let from = 0;
    for (const { start: start2, end } of hidden) {
      masked += shown({ start: from, end: start2 }) + colorsBefore(start2 + 1) + mask + colorsBefore(end);
      from = end;
    }
    return masked + shown({ start: from, end: plain.length }) + colorsBefore(plain.length + 1);
  }
};
function occurrences(value, text) {
  const found = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
}
function merged(ranges) {
  const joined3 = [];
  for (const range of ranges.toSorted((a3, b3) => a3.start - b3.start)) {
    const last = joined3.at(-1);
    if (last === void 0 || range.start >= last.end) joined3.push(range);
    else joined3[joined3.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined3;
}
function colorsOf(lines) {
  let before2 = 0;
  return [...lines.matchAll(color)].map(({ index, 0: text }) => {
    const at = index - before2;
    before2 += text.length;
    return { at, text };
  });
}

// src/report/transcript/transcript.ts
var maxFileBytes2 = 100 * 1024 * 1024;
var Transcript = class _Transcript {
  #file;
  #isSingle;
  #masked;
  #breaks;
  #startedAt = performance.now();
  #lines = /* @__PURE__ */ new Map();
  #labels = /* @__PURE__ */ new Map();
  #room;
  #isFull = false;
  /** The last write. The next one waits for it. */
  #writing = Promise.resolve();
  constructor(file, { instanceIds, values, maxBytes: maxBytes4 = maxFileBytes2 }) {
    const known = [...values];
    this.#file = file;
    this.#isSingle = instanceIds.length === 1;
    this.#masked = new MaskedValues(known);
    this.#breaks = new LineBreaks(known);
    this.#room = maxBytes4;
  }
  /**
   * Creates the file with mode 0600, and replaces an earlier one.
   * @param path absolute, without links in its folders
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async create(path2, options) {
    try {
      const file = await OutputFile.create(path2, Number.POSITIVE_INFINITY);
      const transcript = new _Transcript(file, options);
      transcript.#write(asciicastHeader(Math.floor(Date.now() / 1e3)));
      return transcript;
    } catch (thrown) {
      throw new chunk_OVOQ5B6E/* EicError */.UA(
        "EIC_OUTPUT_FAILED",
        `\`transcript\` cannot be written (${path2}): ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}. Nothing was run.`,
        { remedy: "Give a file in a directory that exists and can be written to.", cause: thrown }
      );
    }
  }
  /** Returns a listener that records, and passes everything on to `listener`. */
  recording(listener) {
    return {
      found: (instances) => {
        this.#labels = paddedLabels(nameLabels(instances));
        listener.found(instances);
      },
      waiting: (instanceId, reason) => listener.waiting(instanceId, reason),
      connected: (instance, target, hostKey) => listener.connected(instance, target, hostKey),
      warning: (instance, message) => listener.warning(instance, message),
      debug: (message) => listener.debug(message),
      output: async (instance, stream, chunk) => {
        const shown = listener.output(instance, stream, chunk);
        await this.#record(instance, stream, chunk);
        await shown;
      },
      finished: (result, error) => {
        this.#end(result.instanceId);
        listener.finished(result, error);
      }
    };
  }
  /** Ends the file. Returns why it is incomplete, or `undefined` if it is not. */
  async close() {
    await this.#writing;
    await this.#file.close();
    const { failure: failure3, path: path2 } = this.#file;
    if (failure3 === void 0 && !this.#isFull) return void 0;
    const why = failure3 === void 0 ? "it has its maximum size of 100 MiB" : (0,chunk_OVOQ5B6E/* thrownText */.kZ)(failure3);
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_OUTPUT_FAILED", `\`transcript\` is incomplete (${path2}): ${why}.`, {
      remedy: `${failure3 === void 0 ? "Print less, or use `outputs-dir`." : writeRemedy(failure3, "The directory of `transcript`")} The scripts were not affected: \`results\` and the log are complete.`,
      cause: failure3
    });
  }
  #record({ id }, stream, chunk) {
    this.#writeLines(id, stream, this.#linesOf(id)[stream].write(chunk));
    return this.#writing;
  }
  /** No more output of this instance follows. */
  #end(id) {
    const lines = this.#lines.get(id);
    if (lines === void 0) return;
    for (const stream of ["stdout", "stderr"]) this.#writeLines(id, stream, lines[stream].end());
  }
  #writeLines(id, stream, lines) {
    if (lines.length === 0) return;
    const label = this.#labels.get(id) ?? id;
    const prefix2 = this.#isSingle ? "" : `${label} ${stream === "stderr" ? "!" : "|"} `;
    const seconds = (performance.now() - this.#startedAt) / 1e3;
    this.#write(asciicastEvent(seconds, prefixed(Buffer.from(this.#masked.mask(lines.toString())), prefix2)));
  }
  #write(text) {
    const bytes = Buffer.from(text);
    if (bytes.length > this.#room) this.#isFull = true;
    if (this.#isFull) return;
    this.#room -= bytes.length;
    this.#writing = this.#writing.then(() => this.#file.write(bytes));
  }
  #linesOf(id) {
    const known = this.#lines.get(id);
    if (known !== void 0) return known;
    const lines = {
      stdout: new OutputLines(void 0, this.#breaks),
      stderr: new OutputLines(void 0, this.#breaks)
    };
    this.#lines.set(id, lines);
    return lines;
  }
};

// src/security-group/access.ts



// src/aws/public-address.ts


// src/aws/https-get.ts

async function httpsGet(url, { deadline, maxBytes: maxBytes4, headers = {} }) {
  const agent = (0,chunk_KBGNEF4O/* singleConnectionAgent */.g)(process.env);
  try {
    return await new Promise((resolve3, reject) => {
      const outgoing = (0,external_node_https_.request)(
        url,
        { agent, headers: { "user-agent": "eic-action", ...headers }, signal: deadline.signal },
        (incoming) => {
          read(incoming, maxBytes4).then(
            (body) => resolve3({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
            reject
          );
        }
      );
      outgoing.on("error", reject);
      outgoing.end();
    });
  } catch (thrown) {
    deadline.throwIfCancelled();
    throw failure(url, thrown, deadline.over);
  } finally {
    agent.destroy();
  }
}
async function read(incoming, maxBytes4) {
  const chunks = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes4) throw new Error(`the response is larger than ${maxBytes4} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
function failure(url, thrown, isLate) {
  const { host } = url;
  const proxies = (0,chunk_OVOQ5B6E/* readProxies */.rq)(process.env);
  const atProxy = proxies === void 0 || !(thrown instanceof Error) ? void 0 : (0,chunk_OVOQ5B6E/* proxyFailure */.xh)(thrown, proxies);
  if (atProxy !== void 0) {
    return new chunk_OVOQ5B6E/* EicError */.UA(
      "EIC_AWS_UNAVAILABLE",
      `The proxy ${atProxy.proxy} did not pass on a request to ${host}: ${atProxy.why}.`,
      {
        remedy: "Check `HTTPS_PROXY` of the step, and that the proxy allows this host.",
        cause: thrown
      }
    );
  }
  const via = proxies === void 0 ? "" : ` through ${(0,chunk_OVOQ5B6E/* shownProxies */.ut)(proxies)}`;
  const why = isLate ? "it took too long" : (0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown);
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_AWS_UNAVAILABLE", `${host} gave no usable response: ${why}.`, {
    remedy: `Check that this machine reaches ${host} on port ${url.port || 443}${via}; \`AWS_CA_BUNDLE\` names further authorities.`,
    cause: thrown
  });
}

// src/aws/public-address.ts
var service = new URL("https://checkip.amazonaws.com/");
var maxBytes3 = 256;
async function publicAddress(deadline) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      const isTransient = chunk_OVOQ5B6E/* EicError */.UA.from(thrown).code === "EIC_AWS_UNAVAILABLE";
      if (!isTransient || attempt === 2 || !await deadline.backOff(attempt)) throw thrown;
    }
  }
}
async function ask(deadline) {
  const { status, body } = await httpsGet(service, { deadline, maxBytes: maxBytes3 });
  const text = body.toString("utf8").trim();
  if (status === 200 && (0,external_node_net_.isIP)(text) !== 0) return text;
  const what = status === 200 ? "its response is not an IP address" : `HTTP status ${status}`;
  throw new chunk_OVOQ5B6E/* EicError */.UA("EIC_AWS_UNAVAILABLE", `${service.host} did not tell this runner's address: ${what}.`, {
    remedy: "If a proxy responds in its place, give the address yourself."
  });
}

// src/security-group/rule.ts
var import_ipaddr2 = (0,chunk_GWIXZXL4/* __toESM */.f1)(require_ipaddr());
var descriptionStart = "eic-action: ";
var tagKeyStart = "eic-action:";
function isOurs(rule) {
  return rule.description.startsWith(descriptionStart) && leaseTags(rule).length > 0;
}
function isRuleFor(rule, { port, cidr }) {
  return rule.protocol === "tcp" && rule.fromPort === port && rule.toPort === port && rule.cidr !== void 0 && sameRange(rule.cidr, cidr);
}
function rangeOf(address) {
  const parsed2 = import_ipaddr2.default.process(address);
  return `${parsed2.toString()}/${parsed2.kind() === "ipv6" ? 128 : 32}`;
}
function leaseTags({ tags }) {
  return [...tags].filter(([key]) => key.startsWith(tagKeyStart));
}
function sameRange(one, other) {
  return import_ipaddr2.default.isValidCIDR(one) && import_ipaddr2.default.isValidCIDR(other) && normal(one) === normal(other);
}
function normal(cidr) {
  const [address, bits] = import_ipaddr2.default.parseCIDR(cidr);
  return `${address.toNormalizedString()}/${bits}`;
}

// src/security-group/policy-statements.ts
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
function groupArn({ id, region }) {
  return `arn:${partitionOf(region)}:ec2:${region}:*:security-group/${id}`;
}
function anyRuleArn({ region }) {
  return `arn:${partitionOf(region)}:ec2:${region}:*:security-group-rule/*`;
}
var describeRulesStatement = {
  Effect: "Allow",
  Action: "ec2:DescribeSecurityGroupRules",
  Resource: "*"
};
function authorizeStatement(group) {
  return {
    Effect: "Allow",
    Action: "ec2:AuthorizeSecurityGroupIngress",
    Resource: [groupArn(group), anyRuleArn(group)]
  };
}
function revokeStatement(group) {
  return { Effect: "Allow", Action: "ec2:RevokeSecurityGroupIngress", Resource: groupArn(group) };
}
function tagsStatement(group, action) {
  return {
    Effect: "Allow",
    Action: action,
    Resource: anyRuleArn(group),
    Condition: {
      "ForAllValues:StringLike": { "aws:TagKeys": `${tagKeyStart}*` },
      Null: { "aws:TagKeys": "false" }
    }
  };
}
function allStatements(group) {
  return [
    describeRulesStatement,
    authorizeStatement(group),
    tagsStatement(group, "ec2:CreateTags"),
    tagsStatement(group, "ec2:DeleteTags"),
    revokeStatement(group)
  ];
}

// src/security-group/ec2-group-rules.ts
var noSuchRule = /^(InvalidSecurityGroupRuleId\.NotFound|InvalidPermission\.NotFound)$/;
var Ec2GroupRules = class {
  #ec2;
  #group;
  #deadline;
  #hasWritten = false;
  constructor(ec2, group, deadline) {
    this.#ec2 = ec2;
    this.#group = group;
    this.#deadline = deadline;
  }
  /** Whether EC2 was asked for a change, even if it has refused it. */
  get hasWritten() {
    return this.#hasWritten;
  }
  async list() {
    const call = { action: "ec2:DescribeSecurityGroupRules", statement: describeRulesStatement };
    const rules = [];
    let NextToken;
    do {
      const command2 = new DescribeSecurityGroupRulesCommand({
        Filters: [{ Name: "group-id", Values: [this.#group.id] }],
        MaxResults: 1e3,
        ...NextToken === void 0 ? {} : { NextToken }
      });
      const page = await this.#call(call, (abortSignal) => this.#ec2.send(command2, { abortSignal }));
      rules.push(...page.SecurityGroupRules ?? []);
      NextToken = page.NextToken;
    } while (NextToken);
    return rules.filter(({ IsEgress }) => IsEgress === false).map(toIngressRule);
  }
  async authorize({ port, cidr }, description, { key, value }) {
    const range = cidr.includes(":") ? { Ipv6Ranges: [{ CidrIpv6: cidr, Description: description }] } : { IpRanges: [{ CidrIp: cidr, Description: description }] };
    const command2 = new AuthorizeSecurityGroupIngressCommand({
      GroupId: this.#group.id,
      IpPermissions: [{ IpProtocol: "tcp", FromPort: port, ToPort: port, ...range }],
      TagSpecifications: [{ ResourceType: "security-group-rule", Tags: [{ Key: key, Value: value }] }]
    });
    const call = {
      action: "ec2:AuthorizeSecurityGroupIngress",
      statement: authorizeStatement(this.#group)
    };
    return this.#unless(
      /^InvalidPermission\.Duplicate$/,
      call,
      (abortSignal) => this.#ec2.send(command2, { abortSignal })
    );
  }
  async tag(ruleId, { key, value }) {
    const command2 = new CreateTagsCommand({ Resources: [ruleId], Tags: [{ Key: key, Value: value }] });
    const call = { action: "ec2:CreateTags", statement: tagsStatement(this.#group, "ec2:CreateTags") };
    return this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command2, { abortSignal }));
  }
  async untag(ruleId, key) {
    const command2 = new DeleteTagsCommand({ Resources: [ruleId], Tags: [{ Key: key }] });
    const call = { action: "ec2:DeleteTags", statement: tagsStatement(this.#group, "ec2:DeleteTags") };
    await this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command2, { abortSignal }));
  }
  async revoke(ruleId, withinMs) {
    const command2 = new RevokeSecurityGroupIngressCommand({
      GroupId: this.#group.id,
      SecurityGroupRuleIds: [ruleId]
    });
    const call = { action: "ec2:RevokeSecurityGroupIngress", statement: revokeStatement(this.#group) };
    const deadline = this.#deadline.share(Math.min(1, withinMs / this.#deadline.remainingMs()));
    await this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command2, { abortSignal }), deadline);
  }
  /** Returns false if AWS rejects the call with an error of this name. */
  async #unless(name, call, send, deadline = this.#deadline) {
    this.#hasWritten = true;
    try {
      await this.#call(call, send, deadline);
      return true;
    } catch (thrown) {
      if (thrown instanceof chunk_OVOQ5B6E/* EicError */.UA && name.test((0,chunk_OVOQ5B6E/* awsErrorName */.ZH)(thrown.cause))) return false;
      throw thrown;
    }
  }
  async #call(call, send, deadline = this.#deadline) {
    try {
      return await (0,chunk_VJJ5T76Y/* callAws */.IY)(call, deadline, send);
    } catch (thrown) {
      throw explained(thrown, this.#group);
    }
  }
};
function toIngressRule(rule) {
  return {
    id: rule.SecurityGroupRuleId ?? "",
    protocol: rule.IpProtocol ?? "",
    fromPort: rule.FromPort ?? -1,
    toPort: rule.ToPort ?? -1,
    cidr: rule.CidrIpv4 ?? rule.CidrIpv6,
    description: rule.Description ?? "",
    tags: new Map((rule.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]))
  };
}
function explained(thrown, group) {
  if (!(thrown instanceof chunk_OVOQ5B6E/* EicError */.UA)) return thrown;
  const { message, requestId, cause } = thrown;
  if (thrown.code === "EIC_ACCESS_DENIED") {
    return new chunk_OVOQ5B6E/* EicError */.UA("EIC_ACCESS_DENIED", message, {
      remedy: "Add these statements to the policy of the role that the job assumes; they are all that `security-group` needs.",
      details: JSON.stringify(allStatements(group), void 0, 2).split("\n"),
      requestId,
      cause
    });
  }
  const known = knownErrors(group).find(([name]) => name.test((0,chunk_OVOQ5B6E/* awsErrorName */.ZH)(cause)));
  if (known === void 0) return thrown;
  const [, what, remedy] = known;
  return new chunk_OVOQ5B6E/* EicError */.UA("EIC_SECURITY_GROUP_FAILED", what, { remedy, requestId, cause });
}
function knownErrors({ id, region }) {
  return [
    [
      /^InvalidGroup(Id)?\.(NotFound|Malformed)$/,
      `The security group ${id} does not exist in ${region} for these credentials.`,
      "Check `security-group` and `aws-region`, and the account of the credentials."
    ],
    [
      /^RulesPerSecurityGroupLimitExceeded$/,
      `The security group ${id} has no room for one more rule.`,
      'Remove rules from it, or raise the quota "Inbound or outbound rules per security group" (60 by default).'
    ],
    [
      /^TagLimitExceeded$/,
      "Too many jobs with the same address use one rule of the security group: AWS allows 50 tags on it.",
      "Run fewer jobs at the same time behind one address, or reach the instances through an endpoint."
    ]
  ];
}

// src/security-group/lease-tag.ts
var clockMarginMs = 15 * 6e4;
function leaseTagValue(tag) {
  return tag.state === "open" ? `open until ${new Date(tag.until).toISOString()}` : `closing since ${new Date(tag.since).toISOString()}`;
}
function parseLeaseTag(value) {
  const [, word, time = ""] = /^(open until|closing since) (\d{4}-[\d:.TZ-]{1,30})$/.exec(value) ?? [];
  const milliseconds = Date.parse(time);
  if (word === void 0 || Number.isNaN(milliseconds)) return void 0;
  return word === "open until" ? { state: "open", until: milliseconds } : { state: "closing", since: milliseconds };
}
function isLive(value, now) {
  const tag = parseLeaseTag(value);
  return tag === void 0 || tag.state === "open" && tag.until + clockMarginMs > now;
}
function isDead(value, now) {
  const tag = parseLeaseTag(value);
  if (tag === void 0) return false;
  return (tag.state === "open" ? tag.until : tag.since) + clockMarginMs <= now;
}
function isClosing(value, now) {
  return parseLeaseTag(value)?.state === "closing" && !isDead(value, now);
}

// src/security-group/lease.ts
var settleMs = 1e3;
var revokeWithinMs = 5e3;
var stuckAfterMs = 15e3;
var pollMs = 400;
async function openPort(lease, context) {
  const { rules, clock, debug } = context;
  let all = await rules.list();
  await removeLeftovers(all, lease, context);
  for (; ; ) {
    const existing = all.find((rule) => isRuleFor(rule, lease.opening));
    if (existing !== void 0 && !isOurs(existing)) return "foreign";
    if (existing === void 0) {
      if (await rules.authorize(lease.opening, lease.description, openTag(lease))) return "made";
      debug("The rule is there, but EC2 does not list it yet.");
    } else if (await join4(existing.id, lease, context)) {
      return "shared";
    }
    await clock.sleep(pollMs);
    all = await rules.list();
  }
}
async function closePort(key, context) {
  const { rules, clock } = context;
  const began = clock.elapsed();
  const left = /* @__PURE__ */ new Set();
  for (; ; ) {
    const isSettled = clock.elapsed() - began >= settleMs;
    const held = (await rules.list()).filter(({ id, tags }) => tags.has(key) && !left.has(id));
    for (const { id } of held) {
      await leave(id, key, context);
      left.add(id);
    }
    if (held.length > 0) continue;
    if (isSettled) return;
    await clock.sleep(settleMs);
  }
}
function openTag({ key, until }) {
  return { key, value: leaseTagValue({ state: "open", until }) };
}
async function join4(id, lease, { rules, clock, debug }) {
  if (!await rules.tag(id, openTag(lease))) return false;
  await clock.sleep(settleMs);
  const first = byId(await rules.list(), id);
  if (first === void 0 || !first.tags.has(lease.key)) return false;
  const others = leaseTags(first).filter(([key]) => key !== lease.key);
  for (const [key, value] of others) {
    if (isDead(value, clock.now())) await rules.untag(id, key);
  }
  let closing = others.filter(([, value]) => isClosing(value, clock.now()));
  const since = clock.elapsed();
  while (closing.length > 0) {
    if (clock.elapsed() - since > stuckAfterMs) {
      for (const [key] of closing) await rules.untag(id, key);
      debug("A run that was removing the rule has died.");
    }
    await clock.sleep(pollMs);
    const rule = byId(await rules.list(), id);
    if (rule === void 0) return false;
    closing = closing.filter(([key, value]) => rule.tags.get(key) === value);
  }
  return true;
}
async function leave(id, key, { rules, clock, debug }) {
  for (; ; ) {
    const written = clock.elapsed();
    const closing = { key, value: leaseTagValue({ state: "closing", since: clock.now() }) };
    if (!await rules.tag(id, closing)) return;
    await clock.sleep(settleMs);
    const rule = byId(await rules.list(), id);
    if (rule === void 0) return;
    const isUsed = leaseTags(rule).some(([other, value]) => other !== key && isLive(value, clock.now()));
    if (isUsed || !isOurs(rule)) {
      debug(`The rule ${id} is left to ${isUsed ? "another run" : "its new owner"}.`);
      return rules.untag(id, key);
    }
    const remainingMs = revokeWithinMs - (clock.elapsed() - written);
    if (remainingMs > 0) return rules.revoke(id, remainingMs);
  }
}
async function removeLeftovers(all, lease, context) {
  const { clock, debug } = context;
  for (const rule of all) {
    if (!isOurs(rule) || isRuleFor(rule, lease.opening)) continue;
    if (!leaseTags(rule).every(([, value]) => isDead(value, clock.now()))) continue;
    debug(`The rule ${rule.id} (${rule.cidr}) is left over from a run that is dead.`);
    await leave(rule.id, lease.key, context);
  }
}
function byId(all, id) {
  return all.find((rule) => rule.id === id);
}

// src/security-group/run-lease.ts

var hourMs = 36e5;
var maxDescription = 255;
function leaseForRun(opening, environment, hostname2, now) {
  const { key, description, limitMs } = runName(environment, hostname2);
  const until = now + limitMs;
  const end = `, until ${new Date(until).toISOString().slice(0, 16)}Z`;
  const start2 = allowed(`${descriptionStart}${description}`).slice(0, maxDescription - end.length);
  return {
    key: `${tagKeyStart}${key}-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`,
    opening,
    description: `${start2}${end}`,
    until
  };
}
function runName(environment, hostname2) {
  const {
    GITHUB_ACTIONS,
    GITHUB_REPOSITORY = "",
    GITHUB_RUN_ID = "",
    GITHUB_RUN_ATTEMPT = "",
    GITHUB_JOB = "",
    RUNNER_ENVIRONMENT
  } = environment;
  if (GITHUB_ACTIONS !== "true") {
    return { key: "terminal", description: `eic run on ${hostname2}`, limitMs: 24 * hourMs };
  }
  const job = GITHUB_JOB.replace(/[^A-Za-z0-9_.-]/g, "_").slice(0, 40);
  return {
    key: `${/^\d{1,20}$/.exec(GITHUB_RUN_ID)?.[0] ?? ""}-${/^\d{1,6}$/.exec(GITHUB_RUN_ATTEMPT)?.[0] ?? ""}-${job}`,
    description: `${GITHUB_REPOSITORY} run ${GITHUB_RUN_ID} attempt ${GITHUB_RUN_ATTEMPT} job ${GITHUB_JOB}`,
    // https://docs.github.com/en/actions/reference/limits: a job's execution time.
    limitMs: RUNNER_ENVIRONMENT === "github-hosted" ? 6 * hourMs : 5 * 24 * hourMs
  };
}
function allowed(text) {
  return text.replace(/[^A-Za-z0-9 ._:/()#,@[\]+=&;{}!$*-]/g, "_");
}

// src/security-group/access.ts
var closeTimeoutMs = 2e4;
var closeAfterCancellationMs = 1500;
async function withOpenPort(request2, surroundings, use) {
  const { groupId, port, timeoutMs } = request2;
  const { aws, environment, cancelled, notice, debug, beforeOpening, closed } = surroundings;
  const deadline = new Deadline(timeoutMs, cancelled);
  const address = request2.runnerIp ?? await foundAddress(deadline, surroundings);
  const lease = leaseForRun({ port, cidr: rangeOf(address) }, environment, (0,external_node_os_.hostname)(), Date.now());
  const record = { groupId, region: aws.region, key: lease.key };
  const rules = new Ec2GroupRules(aws.ec2, { id: groupId, region: aws.region }, deadline);
  beforeOpening(record);
  let closing;
  const close = () => {
    closing ??= rules.hasWritten ? closeOrWarn(record, lease, surroundings) : Promise.resolve(closed());
    return closing;
  };
  const done = new AbortController();
  try {
    const opened = await openPort(lease, { rules, clock: clockUntil(deadline), debug });
    notice(openedText(opened, request2, lease));
    closeAfter(cancelled, done.signal, close);
    return await use();
  } finally {
    done.abort();
    await close();
  }
}
async function closeLeftOpen({ groupId, key }, aws, debug) {
  const deadline = new Deadline(closeTimeoutMs, new AbortController().signal);
  const rules = new Ec2GroupRules(aws.ec2, { id: groupId, region: aws.region }, deadline);
  await closePort(key, { rules, clock: clockUntil(deadline), debug });
}
async function foundAddress(deadline, { environment, warn }) {
  const proxies = (0,chunk_OVOQ5B6E/* readProxies */.rq)(environment);
  try {
    const address = await publicAddress(deadline);
    if (proxies?.https !== void 0) {
      warn(
        `${address} was found through ${(0,chunk_OVOQ5B6E/* shownProxies */.ut)(proxies)} and may be the address of the proxy. SSH uses no proxy: if the connection fails, set \`runner-ip\`.`
      );
    }
    return address;
  } catch (thrown) {
    const { code, message, cause } = chunk_OVOQ5B6E/* EicError */.UA.from(thrown);
    if (code !== "EIC_AWS_UNAVAILABLE") throw thrown;
    throw new chunk_OVOQ5B6E/* EicError */.UA(code, message, {
      remedy: "Set `runner-ip` to the address with which the runner reaches the instances.",
      cause
    });
  }
}
function openedText(opened, { groupId, port }, lease) {
  const { cidr } = lease.opening;
  if (opened === "foreign") {
    return `A rule of ${groupId} already allows port ${port} from ${cidr}. It is not of this action, and stays.`;
  }
  const together = opened === "shared" ? ", by a rule that other jobs use, too" : "";
  return `Port ${port} of ${groupId} is open to ${cidr} while this step runs${together}. An EC2 Instance Connect Endpoint needs no open port: \`connection-type: endpoint\`.`;
}
async function closeOrWarn(record, { opening }, { aws, warn, debug, closed }) {
  try {
    await closeLeftOpen(record, aws, debug);
    closed();
  } catch (thrown) {
    const { message } = chunk_OVOQ5B6E/* EicError */.UA.from(thrown);
    warn(
      `The rule of ${record.groupId} for port ${opening.port} from ${opening.cidr} may still be there: ${message} The next run on this group removes it after its time is over.`
    );
  }
}
function closeAfter(cancelled, done, close) {
  const later = async () => {
    try {
      await (0,promises_namespaceObject.setTimeout)(closeAfterCancellationMs, void 0, { signal: done });
    } catch {
      return;
    }
    await close();
  };
  if (cancelled.aborted) void later();
  else cancelled.addEventListener("abort", () => void later(), { once: true, signal: done });
}
function clockUntil(deadline) {
  return {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
      try {
        await (0,promises_namespaceObject.setTimeout)(milliseconds, void 0, { signal: deadline.signal });
      } catch (cause) {
        deadline.throwIfCancelled();
        throw new chunk_OVOQ5B6E/* EicError */.UA(
          "EIC_SECURITY_GROUP_FAILED",
          "The security group was not changed in time: other jobs were changing the same rule.",
          { remedy: "Run the job again, or raise `connect-timeout`.", cause }
        );
      }
    }
  };
}

// src/run/run-script.ts
async function runScript2({ request: request2, routing, securityGroup, outputsDir, transcript, warnings }, surroundings) {
  const { aws, listener, cancelled, environment } = surroundings;
  const { instanceIds, script } = request2;
  const warn = (message) => listener.warning(void 0, message);
  for (const warning of warnings) warn(warning);
  const folder = outputsDir === void 0 ? void 0 : await OutputFolder.prepare(outputsDir, instanceIds);
  const values = secretValues(script.env, environment);
  const recording = transcript === void 0 ? void 0 : await Transcript.create(transcript, { instanceIds, values });
  const debug = (message) => listener.debug(message);
  const route = chooseRoute(routing, { ...request2, aws, warn, debug });
  try {
    const run2 = () => runOnInstances({
      ...request2,
      route,
      task: recorded(scriptTask(script), folder),
      aws,
      listener: recording?.recording(listener) ?? listener,
      cancelled
    });
    const results = await (securityGroup === void 0 ? run2() : withOpenPort(accessRequest(securityGroup, request2, routing), access(surroundings), run2));
    const failures = [folder?.failure, await recording?.close()];
    return { results, fileFailures: failures.filter((failure3) => failure3 !== void 0) };
  } finally {
    route.close();
  }
}
function accessRequest({ groupId, runnerIp }, { connectTimeoutMs }, { port, bastion }) {
  return { groupId, runnerIp, port: bastion?.port ?? port, timeoutMs: connectTimeoutMs };
}
function access({
  aws,
  listener,
  cancelled,
  environment,
  leases,
  notice
}) {
  return {
    aws,
    environment,
    cancelled,
    warn: (message) => listener.warning(void 0, message),
    notice: notice ?? ((message) => listener.debug(message)),
    debug: (message) => listener.debug(message),
    beforeOpening: (record) => leases?.beforeOpening(record),
    closed: () => leases?.closed()
  };
}

// src/actions/cancellation.ts
var exitAfterMs = 4800;
function cancellation() {
  const controller = new AbortController();
  let timer;
  const cancel = (signal) => {
    if (controller.signal.aborted) return;
    timer = setTimeout(() => process.exit(1), exitAfterMs);
    controller.abort(
      new chunk_OVOQ5B6E/* EicError */.UA("EIC_CANCELLED", `The job was cancelled (${signal}).`, {
        remedy: "A script that was running was sent TERM, then KILL, with all processes that it had started."
      })
    );
  };
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer);
      process.off("SIGINT", cancel);
      process.off("SIGTERM", cancel);
    }
  };
}

// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty2(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData2(this.message)}`;
    return cmdStr;
  }
};
function escapeData2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${external_crypto_.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e3) {
        reject(e3);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e3) {
        reject(e3);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access: access2, appendFile, writeFile } = external_fs_.promises;
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
        yield access2(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
    const tableBody = rows.map((row2) => {
      const cells = row2.map((cell) => {
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
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}

// src/actions/state.ts

var instancesState = "instances";
var finishedState = "finished";
function leaveState(name, value, log) {
  try {
    saveState(name, value);
  } catch (thrown) {
    log.debug(`The state ${name} could not be saved: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}`);
  }
}
function leaveFinished(log, path2 = process.env.GITHUB_STATE) {
  try {
    saveState(finishedState, "true");
  } catch (thrown) {
    log.debug(`The state ${finishedState} could not be saved: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}`);
    try {
      if (path2 !== void 0 && path2 !== "") (0,external_node_fs_.truncateSync)(path2);
    } catch (again) {
      log.debug(`The state could not be emptied: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(again)}`);
    }
  }
}

// src/actions/lease-state.ts
var leaseState = "security-group-lease";
var closedState = "security-group-closed";
function leasesInState(log) {
  return {
    beforeOpening: (record) => leaveState(leaseState, JSON.stringify(record), log),
    closed: () => leaveState(closedState, "true", log)
  };
}

// src/report/github/action-outputs.ts


// src/report/run/first-exit-code.ts
function firstExitCode(results) {
  if (results.length === 0) return void 0;
  const failed = results.filter(({ succeeded }) => !succeeded);
  if (failed.length === 0) return 0;
  return failed.find(({ exitCode }) => exitCode !== null)?.exitCode ?? void 0;
}

// src/report/github/action-outputs.ts
function actionOutputs(results, stdout) {
  return {
    "exit-code": String(firstExitCode(results) ?? ""),
    stdout: stdout?.text ?? "",
    "stdout-truncated": String(stdout?.truncated ?? false),
    results: resultsJson(results),
    "instance-ids": results.map(({ instanceId }) => instanceId).join(" ")
  };
}
function setOutputs(outputs, setOutput2, path2 = process.env.GITHUB_OUTPUT ?? "") {
  const length = (0,external_node_fs_.statSync)(path2, { throwIfNoEntry: false })?.size ?? 0;
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput2(name, value);
    return void 0;
  } catch (thrown) {
    restore(path2, length);
    return new chunk_OVOQ5B6E/* EicError */.UA(
      "EIC_OUTPUT_FAILED",
      `The outputs could not be written to GITHUB_OUTPUT (${path2}): ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}.`,
      {
        remedy: `${writeRemedy(thrown, "the runner's temporary folder")} The log has the results.`,
        cause: thrown
      }
    );
  }
}
function restore(path2, length) {
  try {
    (0,external_node_fs_.truncateSync)(path2, length);
  } catch {
  }
}
function resultsJson(results, space) {
  return JSON.stringify(results.map(published), void 0, space);
}
function published(result) {
  const { instanceId, name, succeeded, address, port, route, endpoint, bastion } = result;
  const { exitCode, signal, error, hostKey } = result;
  const { stdout, stderr } = result.bytesOut;
  const { find, boot, connect: connect2, tunnel, push, authenticate, run: run2 } = result.durationsMs;
  return {
    instanceId,
    name,
    succeeded,
    address,
    port,
    route,
    endpoint,
    bastion,
    exitCode,
    signal,
    error: error === null ? null : {
      code: error.code,
      message: printable(error.message),
      remedy: printable(error.remedy),
      details: error.details.flatMap((detail) => detail.split(/\r?\n/)).map(printableLine),
      requestId: error.requestId
    },
    hostKey: hostKey === null ? null : { type: hostKey.type, fingerprint: hostKey.fingerprint, verifiedBy: hostKey.verifiedBy },
    bytesOut: { stdout, stderr },
    stdoutFile: result.stdoutFile,
    stderrFile: result.stderrFile,
    durationsMs: { find, boot, connect: connect2, tunnel, push, authenticate, run: run2 }
  };
}
function printable(text) {
  return withoutCommands(singleLine(text, Number.POSITIVE_INFINITY));
}
function printableLine(line) {
  return withoutCommands(visibleControls(line));
}
function withoutCommands(line) {
  return defused(line.replaceAll("##[", "##\\["));
}

// src/report/github/step-summary.ts


// src/report/text/markdown.ts
function markdownText(text, maxLength3 = 1e3) {
  return singleLine(withoutColors(text), maxLength3).replace(/[!-/:-@[-`{-~]/g, (character, offset, line) => {
    if (isPlain(character, line, offset)) return character;
    const reference = `&#${character.charCodeAt(0)};`;
    return character === "@" ? `${reference}​` : reference;
  });
}
function isPlain(character, line, offset) {
  return /[-._]/.test(character) && /[A-Za-z0-9]/.test(line.charAt(offset - 1)) && /[A-Za-z0-9]/.test(line.charAt(offset + 1)) && !/(?:www|gh)$/i.test(line.slice(Math.max(0, offset - 3), offset));
}
function markdownCode(text, maxLength3 = 200) {
  const safe = markdownText(text, maxLength3);
  return safe === "" ? "" : `<code>${safe}</code>`;
}
function fencedBlock(text, language = "") {
  const lines = withoutColors(text).split(/\r\n|\n|\r/).map(visibleControls);
  while (lines.at(-1) === "") lines.pop();
  const content = lines.join("\n");
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run2]) => run2.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `
${fence}${language}
${content}
${fence}
`;
}

// src/report/github/step-summary.ts
var maxSummaryBytes = 1024 * 1024;
var oneTable = 20;
var levels = [
  ...[64, 16, 4, 1, 0].map((kib) => ({ tailBytes: kib * 1024, details: true, instances: Infinity })),
  ...[Infinity, 1e3, 300, 100].map((instances) => ({ tailBytes: 0, details: false, instances }))
];
function stepSummary(entries3, { env = process.env, maxBytes: maxBytes4 = maxSummaryBytes } = {}) {
  for (const level of levels) {
    const text = render(entries3, level, env);
    if (Buffer.byteLength(text) <= maxBytes4) return text;
  }
  return `${heading(entries3)}

The details are too long for a job summary: see the log.
`;
}
function failedRunSummary(error, env = process.env) {
  return `## EC2 Instance Connect

${errorSummary(error, env)}`;
}
function errorSummary(error, env = process.env) {
  const { code, message, remedy, requestId = null, details } = error;
  const parts = errorParts({ code, message, remedy, details, requestId }, details, env);
  return `❌ ${parts.join("\n\n")}
`;
}
async function writeStepSummary(markdown, path2 = process.env.GITHUB_STEP_SUMMARY) {
  if (path2 !== void 0 && path2 !== "") await (0,promises_.appendFile)(path2, markdown);
}
function render(entries3, level, env) {
  const failed = entries3.filter(({ result }) => !result.succeeded);
  const succeeded = entries3.filter(({ result }) => result.succeeded);
  const parts = [heading(entries3)];
  if (entries3.length <= oneTable) {
    parts.push(table(entries3, level));
  } else {
    if (failed.length > 0) parts.push(table(failed, level));
    if (succeeded.length > 0) {
      parts.push(
        `<details>
<summary>${succeeded.length} succeeded</summary>

${table(succeeded, level)}

</details>`
      );
    }
  }
  parts.push(...unknownKeys(entries3, level, env));
  const started = failed.filter(({ result }) => !wasNotStarted(result));
  parts.push(...started.slice(0, level.instances).map((entry2) => failure2(entry2, level, env)));
  const notStarted2 = failed.filter(({ result }) => wasNotStarted(result));
  if (notStarted2.length > 0) parts.push(...notStartedPart(notStarted2, env));
  return `${parts.join("\n\n")}
`;
}
function heading(entries3) {
  const succeeded = entries3.filter(({ result }) => result.succeeded).length;
  const title = "## EC2 Instance Connect";
  const [first] = entries3;
  if (first === void 0) return `${title}

The script ran on no instance.`;
  if (entries3.length === 1) return title;
  const slowest = Math.max(...entries3.map(({ result }) => totalDuration(result)));
  const notStarted2 = entries3.filter(({ result }) => wasNotStarted(result)).length;
  const failed = entries3.length - succeeded - notStarted2;
  const rest = notStarted2 === 0 ? "" : `, ${notStarted2} not started`;
  const counts = `**${entries3.length} instances: ${succeeded} succeeded, ${failed} failed${rest}.**`;
  return `${title}

${counts} The slowest took ${durationText(slowest)}.`;
}
function table(entries3, level) {
  const shown = entries3.slice(0, level.instances);
  const routed = shown.some(({ result: { route } }) => route !== null && route !== "direct");
  const rows = [
    `| Instance | Name | Result | Duration |${routed ? " Route |" : ""} Host key |`,
    `| --- | --- | --- | ---: |${routed ? " --- |" : ""} --- |`,
    ...shown.map(({ result }) => row(result, routed))
  ];
  const missing = entries3.length - shown.length;
  return missing > 0 ? `${rows.join("\n")}

… and ${missing} more.` : rows.join("\n");
}
function row(result, routed) {
  const { hostKey } = result;
  const cells = [
    markdownCode(result.instanceId),
    markdownText(result.name ?? "", 100),
    `${result.succeeded ? "✅" : wasNotStarted(result) ? "⏭️" : "❌"} ${markdownText(resultText(result))}`,
    wasNotStarted(result) ? "" : durationText(totalDuration(result)),
    ...routed ? [markdownText(routeText(result))] : [],
    hostKey === null ? "" : `${hostKey.verifiedBy === "accepted" || hostKey.verifiedBy === "not-verified" ? "⚠️ " : ""}${verificationText(hostKey)}`
  ];
  return `| ${cells.join(" | ")} |`;
}
function unknownKeys(entries3, level, env) {
  const lines = entries3.flatMap(({ result }) => result.hostKey?.pin ?? []);
  if (lines.length === 0) return [];
  const url = documentationUrl("docs/host-keys.md", env);
  const page = url === void 0 ? "docs/host-keys.md" : `[host keys](${url})`;
  const subject = lines.length === 1 ? "One unknown host key was" : `${lines.length} unknown host keys were`;
  const shown = lines.slice(0, level.instances);
  return [
    `⚠️ ${subject} accepted. Compare with the keys on the instances, then put into \`known-hosts\` (see ${page}):`,
    fencedBlock(shown.join("\n"), "text").trim(),
    ...shown.length < lines.length ? [`… and ${lines.length - shown.length} more.`] : []
  ];
}
function failure2({ result, error, tail }, level, env) {
  const name = result.name === null ? "" : ` ${markdownText(result.name, 100)}`;
  const parts = [`### ❌ ${markdownCode(result.instanceId)}${name}`];
  if (result.error !== null) {
    parts.push(...errorParts(result.error, level.details ? error?.details ?? [] : [], env));
  }
  const shown = lastBytes(tail, level.tailBytes);
  if (shown !== "") {
    parts.push("The end of its output:", fencedBlock(shown, "text").trim());
  }
  if (shown.length < tail.length) parts.push("_More of its output is in the log._");
  return parts.join("\n\n");
}
function notStartedPart(entries3, env) {
  const error = entries3[0]?.result.error ?? null;
  const count = entries3.length === 1 ? "One instance" : `${entries3.length} instances`;
  return [`### ⏭️ ${count} not started`, ...error === null ? [] : errorParts(error, [], env)];
}
function errorParts({ code, message, remedy, requestId }, details, env) {
  const url = errorUrl(code, env);
  const linked = url === void 0 ? `<code>${code}</code>` : `[<code>${code}</code>](${url})`;
  const parts = [`**${linked}** ${markdownText(message)}`, markdownText(remedy)];
  if (details.length > 0) {
    const text = details.join("\n");
    parts.push(fencedBlock(text, text.trimStart().startsWith("{") ? "json" : "text").trim());
  }
  if (requestId !== null) parts.push(`AWS request ID: ${markdownCode(requestId)}`);
  return parts;
}
function lastBytes(text, length) {
  const bytes = Buffer.from(text);
  if (bytes.length <= length) return text;
  const start2 = bytes.indexOf("\n", Math.max(0, bytes.length - length - 1)) + 1;
  return start2 > 0 ? bytes.toString("utf8", start2) : "";
}

// src/actions/job-summary.ts
async function addToJobSummary(markdown, log, path2) {
  try {
    await writeStepSummary(markdown, path2);
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${(0,chunk_OVOQ5B6E/* thrownText */.kZ)(thrown)}.`);
  }
}

// src/actions/run-report.ts
async function reportRun(results, listener, fileFailures, log) {
  await listener.end();
  const outputsFailure = setOutputs(actionOutputs(results, listener.stdout), setOutput);
  const failures = [...fileFailures, outputsFailure].filter((failure3) => failure3 !== void 0);
  for (const failure3 of failures) listener.failed(failure3);
  if (failures.length > 0 || results.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
  const errors = failures.map((failure3) => `
${errorSummary(failure3)}`).join("");
  const maxBytes4 = maxSummaryBytes - Buffer.byteLength(errors);
  await addToJobSummary(`${stepSummary(listener.summary, { maxBytes: maxBytes4 })}${errors}`, log);
}
async function reportFailedRun(error, log) {
  process.exitCode = 1;
  new ActionListener({ log, instanceIds: [], maxParallel: 1 }).failed(error);
  const outputsFailure = setOutputs(actionOutputs([], void 0), setOutput);
  if (outputsFailure !== void 0) log.warning(outputsFailure.message);
  await addToJobSummary(failedRunSummary(error), log);
}

// src/actions/step-input.ts
function stepInput(name) {
  return getInput(name, { trimWhitespace: false });
}

// src/actions/run.ts
async function main(log, cancelled) {
  const environment = process.env;
  const inputs = readRunInputs(stepInput, environment);
  const { instanceIds, maxParallel, script } = inputs.request;
  const listener = new ActionListener({ log, instanceIds, maxParallel, values: script.env.values() });
  leaveState(instancesState, instanceIds.join(" "), log);
  const aws = awsClients(inputs.region);
  try {
    const { results, fileFailures } = await runScript2(inputs, {
      aws,
      listener,
      cancelled,
      environment,
      leases: leasesInState(log),
      notice: (message) => log.notice(message)
    });
    await reportRun(results, listener, fileFailures, log);
  } finally {
    aws.close();
  }
}
async function entry() {
  var _stack = [];
  try {
    const log = new WorkflowLog();
    const cancelled = (0,chunk_GWIXZXL4/* __using */.r1)(_stack, cancellation());
    try {
      await main(log, cancelled.signal);
    } catch (thrown) {
      await reportFailedRun(chunk_OVOQ5B6E/* EicError */.UA.from(thrown), log);
    } finally {
      leaveFinished(log);
      await log.close();
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0,chunk_GWIXZXL4/* __callDispose */.qs)(_stack, _error, _hasError);
  }
}
void entry();

module.exports = __webpack_exports__;
/******/ })()
;