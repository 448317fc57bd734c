"use strict";
exports.id = 737;
exports.ids = [737];
exports.modules = {

/***/ 737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeLeftOpen: () => (/* binding */ closeLeftOpen)
/* harmony export */ });
/* unused harmony export withOpenPort */
/* harmony import */ var _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(965);
/* harmony import */ var _chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(320);
/* harmony import */ var _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(273);
/* harmony import */ var _chunk_33MPS6NL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(499);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(827);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(930);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(891);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_12__);








// src/security-group/access.ts



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
    (0,node_events__WEBPACK_IMPORTED_MODULE_9__.setMaxListeners)(0, this.signal);
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
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(waitMs, void 0, { signal: this.#cancelled });
    } catch {
      this.throwIfCancelled();
    }
    return true;
  }
};

// src/aws/public-address.ts
var import_ipaddr = (0,_chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_6__/* .__toESM */ .f)((0,_chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .Lc)());


// src/aws/https-get.ts

async function httpsGet(url, { deadline, maxBytes: maxBytes2, headers = {} }) {
  const agent = singleConnectionAgent(process.env);
  try {
    return await new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        { agent, headers: { "user-agent": "eic-action", ...headers }, signal: deadline.signal },
        (incoming) => {
          read(incoming, maxBytes2).then(
            (body) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
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
async function read(incoming, maxBytes2) {
  const chunks = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes2) throw new Error(`the response is larger than ${maxBytes2} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
function failure(url, thrown, isLate) {
  const { host } = url;
  const proxies = readProxies(process.env);
  const atProxy = proxies === void 0 || !(thrown instanceof Error) ? void 0 : proxyFailure(thrown, proxies);
  if (atProxy !== void 0) {
    return new EicError(
      "EIC_AWS_UNAVAILABLE",
      `The proxy ${atProxy.proxy} did not pass on a request to ${host}: ${atProxy.why}.`,
      {
        remedy: "Check `HTTPS_PROXY` of the step, and that the proxy allows this host.",
        cause: thrown
      }
    );
  }
  const via = proxies === void 0 ? "" : ` through ${shownProxies(proxies)}`;
  const why = isLate ? "it took too long" : thrownText(thrown);
  return new EicError("EIC_AWS_UNAVAILABLE", `${host} gave no usable response: ${why}.`, {
    remedy: `Check that this machine reaches ${host} on port ${url.port || 443}${via}; \`AWS_CA_BUNDLE\` names further authorities.`,
    cause: thrown
  });
}

// src/aws/public-address.ts
var service = new URL("https://checkip.amazonaws.com/");
var notPublic = /* @__PURE__ */ new Set([
  "unspecified",
  "broadcast",
  "multicast",
  "loopback",
  "linkLocal",
  "private",
  "uniqueLocal",
  "carrierGradeNat"
]);
var maxBytes = 256;
async function publicAddress(deadline) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      const isTransient2 = EicError.from(thrown).code === "EIC_AWS_UNAVAILABLE";
      if (!isTransient2 || attempt === 2 || !await deadline.backOff(attempt)) throw thrown;
    }
  }
}
async function ask(deadline) {
  const { status, body } = await httpsGet(service, { deadline, maxBytes });
  const text = body.toString("utf8").trim();
  const isAddress = isIP(text) !== 0 && !text.includes("%");
  if (status === 200 && isAddress && !notPublic.has(import_ipaddr.default.process(text).range())) return text;
  const noAddress = isAddress ? "its response is not a public address" : "its response is not an IP address";
  const what = status === 200 ? noAddress : `HTTP status ${status}`;
  throw new EicError("EIC_AWS_UNAVAILABLE", `${service.host} did not tell this runner's address: ${what}.`, {
    remedy: "If a proxy responds in its place, give the address yourself."
  });
}

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
var command = (0,_chunk_33MPS6NL_js__WEBPACK_IMPORTED_MODULE_3__/* .makeBuilder */ .k8)(_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .commonParams */ .Sx, "AmazonEC2", "EC2Client", _chunk_33MPS6NL_js__WEBPACK_IMPORTED_MODULE_3__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupIngressCommand.js
var AuthorizeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "AuthorizeSecurityGroupIngress", _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthorizeSecurityGroupIngress$ */ .Ko) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends command(_ep0, _mw0, "CreateTags", _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateTags$ */ .GI) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command(_ep0, _mw0, "DeleteTags", _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteTags$ */ .$$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupRulesCommand.js
var DescribeSecurityGroupRulesCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroupRules", _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .DescribeSecurityGroupRules$ */ .Yb) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupIngressCommand.js
var RevokeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "RevokeSecurityGroupIngress", _chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .RevokeSecurityGroupIngress$ */ .H5) {
};

// src/aws/error.ts
var AccessDenied = class extends _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U {
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
function statusOf(error) {
  return error.$metadata?.httpStatusCode ?? error.$response?.statusCode ?? 0;
}
function isClockCorrected(thrown) {
  return isSdkError(thrown) && thrown.$metadata?.clockSkewCorrected === true;
}
function isTransient(thrown) {
  if (!isSdkError(thrown)) return false;
  const name = nameOf(thrown);
  const proxies = (0,_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxies */ .rq)(process.env);
  const atProxy = proxies === void 0 ? void 0 : (0,_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFailure */ .xh)(thrown, proxies);
  if (atProxy !== void 0) return atProxy.transient;
  return throttled.test(name) || transientNetwork.test(name) || statusOf(thrown) >= 500 || statusOf(thrown) === 429;
}
function isThrottled(thrown) {
  return isSdkError(thrown) && (throttled.test(nameOf(thrown)) || statusOf(thrown) === 429);
}
function noTurn({ action }) {
  return throttledError(action, "the calls of other instances went first");
}
function throttledError(action, why, details = {}) {
  return new _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U(
    "EIC_THROTTLED",
    `AWS throttled ${action} until \`connect-timeout\` expired (${why}).`,
    {
      remedy: "Lower `max-parallel` or raise `connect-timeout`; the limit is shared by everything in the account and Region.",
      ...details
    }
  );
}
function awsError(thrown, { action, statement }) {
  if (thrown instanceof _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U) return thrown;
  const outOfFiles = (0,_chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyOpenFiles */ .xQ)(thrown);
  if (outOfFiles !== void 0) return outOfFiles;
  if (!isSdkError(thrown)) return _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U.from(thrown);
  const name = nameOf(thrown);
  const requestId = thrown.$metadata?.requestId;
  const make = (code, message, remedy) => new _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U(code, message, { remedy, requestId, cause: thrown });
  const proxies = (0,_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxies */ .rq)(process.env);
  const atProxy = proxies === void 0 ? void 0 : (0,_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFailure */ .xh)(thrown, proxies);
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
  const via = proxies === void 0 ? "" : ` through ${(0,_chunk_XXXB2HXF_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProxies */ .ut)(proxies)}`;
  if (isThrottled(thrown)) return throttledError(action, name, { requestId, cause: thrown });
  if (transientNetwork.test(name) || name === "AbortError" || statusOf(thrown) >= 500 || statusOf(thrown) === 0) {
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

// src/aws/call.ts
async function callAws(call, deadline, send, pace) {
  let transient;
  let clockCorrected = false;
  for (let attempt = 0; ; attempt++) {
    let turn;
    try {
      turn = await pace?.turn(deadline.signal);
      const response = await send(deadline.signal);
      turn?.accepted();
      return response;
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (isThrottled(thrown)) turn?.throttled();
      if (deadline.over) {
        if (transient === void 0 && pace !== void 0 && turn === void 0) throw noTurn(call);
        throw awsError(transient ?? thrown, call);
      }
      if (!clockCorrected && isClockCorrected(thrown)) {
        clockCorrected = true;
        continue;
      }
      if (!isTransient(thrown)) throw awsError(thrown, call);
      transient = thrown;
      if (!await deadline.backOff(attempt)) throw awsError(thrown, call);
    }
  }
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
      "ForAllValues:StringLike": { "aws:TagKeys": `${_chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeyStart */ .qr}*` },
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
      if (thrown instanceof _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U && name.test(awsErrorName(thrown.cause))) return false;
      throw thrown;
    }
  }
  async #call(call, send, deadline = this.#deadline) {
    try {
      return await callAws(call, deadline, send);
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
  if (!(thrown instanceof _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U)) return thrown;
  const { message, requestId, cause } = thrown;
  if (thrown.code === "EIC_ACCESS_DENIED") {
    return new _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_ACCESS_DENIED", message, {
      remedy: "Add these statements to the policy of the role that the job assumes; they are all that `security-group` needs.",
      details: JSON.stringify(allStatements(group), void 0, 2).split("\n"),
      requestId,
      cause
    });
  }
  const known = knownErrors(group).find(([name]) => name.test(awsErrorName(cause)));
  if (known === void 0) return thrown;
  const [, what, remedy] = known;
  return new _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U("EIC_SECURITY_GROUP_FAILED", what, { remedy, requestId, cause });
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
    } else if (await join(existing.id, lease, context)) {
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
async function join(id, lease, { rules, clock, debug }) {
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
    const isUsed = (0,_chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseTags */ .Oo)(rule).some(([other, value]) => other !== key && isLive(value, clock.now()));
    if (isUsed || !(0,_chunk_ILV5MMQ4_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(rule)) {
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
  const start = allowed(`${descriptionStart}${description}`).slice(0, maxDescription - end.length);
  return {
    key: `${tagKeyStart}${key}-${randomBytes(8).toString("hex")}`,
    opening,
    description: `${start}${end}`,
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
  const lease = leaseForRun({ port, cidr: rangeOf(address) }, environment, hostname(), Date.now());
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
  const proxies = readProxies(environment);
  try {
    const address = await publicAddress(deadline);
    if (proxies?.https !== void 0) {
      warn(
        `${address} was found through ${shownProxies(proxies)} and may be the address of the proxy. SSH uses no proxy: if the connection fails, set \`runner-ip\`.`
      );
    }
    return address;
  } catch (thrown) {
    const { code, message, cause } = EicError.from(thrown);
    if (code !== "EIC_AWS_UNAVAILABLE") throw thrown;
    throw new EicError(code, message, {
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
    const { message } = EicError.from(thrown);
    warn(
      `The rule of ${record.groupId} for port ${opening.port} from ${opening.cidr} may still be there: ${message} The next run on this group removes it after its time is over.`
    );
  }
}
function closeAfter(cancelled, done, close) {
  const later = async () => {
    try {
      await delay2(closeAfterCancellationMs, void 0, { signal: done });
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(milliseconds, void 0, { signal: deadline.signal });
      } catch (cause) {
        deadline.throwIfCancelled();
        throw new _chunk_ZBRLI6IB_js__WEBPACK_IMPORTED_MODULE_2__/* .EicError */ .U(
          "EIC_SECURITY_GROUP_FAILED",
          "The security group was not changed in time: other jobs were changing the same rule.",
          { remedy: "Run the job again, or raise `connect-timeout`.", cause }
        );
      }
    }
  };
}



/***/ })

};
;