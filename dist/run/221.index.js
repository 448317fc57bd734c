"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ generateKeyPair2)
/* harmony export */ });
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2314);
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_ssh2_cjs__WEBPACK_IMPORTED_MODULE_0__);
// src/ssh2/generate-key-pair.ts

var maxAttempts = 8;
async function generateKeyPair(kind, comment = "") {
  for (let attempt = 1; ; attempt++) {
    const pair = await generate(kind, comment);
    const privateKey = _ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default().utils.parseKey(pair.private);
    if (!(privateKey instanceof Error)) {
      return { pem: pair.private, privateKey, publicKey: pair.public.trim() };
    }
    if (attempt === maxAttempts) throw privateKey;
  }
}
function generate(kind, comment) {
  const { generateKeyPair: generatePair } = (_ssh2_cjs__WEBPACK_IMPORTED_MODULE_0___default().utils);
  return new Promise((resolve, reject) => {
    const done = (error, keys) => error === null ? resolve(keys) : reject(error);
    if (kind.type === "rsa") generatePair("rsa", { bits: kind.bits, comment }, done);
    else if (kind.type === "ecdsa") generatePair("ecdsa", { bits: kind.bits, comment }, done);
    else generatePair("ed25519", { comment }, done);
  });
}

// src/connect/key-pair.ts
var rsaBits = 3072;
async function generateKeyPair2(type) {
  const { publicKey, privateKey } = await generateKeyPair(type === "rsa" ? { type, bits: rsaBits } : { type });
  return { type, publicKey, privateKey };
}




/***/ }),

/***/ 6221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureExplainer: () => (/* binding */ failureExplainer)
/* harmony export */ });
/* harmony import */ var _chunk_C5JHH5MN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4897);
/* harmony import */ var _chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
/* harmony import */ var _chunk_PIFLEU2M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8073);
/* harmony import */ var _chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8921);
/* harmony import */ var _chunk_2D2RHQUZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2331);
/* harmony import */ var _chunk_WS23BGFR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3857);
/* harmony import */ var _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8369);
/* harmony import */ var _chunk_FUXBGOSC_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3644);
/* harmony import */ var _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9812);
/* harmony import */ var _chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3399);
/* harmony import */ var _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5349);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1962);
/* harmony import */ var _chunk_GVTYMYQM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2149);
/* harmony import */ var _chunk_23M2VTRS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6218);
/* harmony import */ var _chunk_GXSIRZLN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9410);
/* harmony import */ var _chunk_MOK2QVVT_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5034);
/* harmony import */ var _chunk_ZFL3RZFI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1459);
/* harmony import */ var _chunk_OBJTUEN5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3650);
/* harmony import */ var _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9171);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3761);
/* harmony import */ var _chunk_PSAM3DR7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(92);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(827);
/* harmony import */ var _chunk_FPTLYRUH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8907);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9930);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8818);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_25___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_25__);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1314);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_26___default = /*#__PURE__*/__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_26__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_27___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_27__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_28__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_29___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_29__);



























// src/aws/shared-reads.ts
var freshMs = 3e4;
var shared = /^(?:Describe|GetManagedPrefixListEntries)/;
function withSharedReads(aws) {
  const reads = /* @__PURE__ */ new Map();
  const send = async (command2, ...rest) => {
    const call = () => Reflect.apply(aws.ec2.send, aws.ec2, [command2, ...rest]);
    const { name } = command2.constructor;
    if (!shared.test(name)) return call();
    const key = `${name} ${JSON.stringify(command2.input)}`;
    const before = reads.get(key);
    if (before !== void 0 && performance.now() - before.at < freshMs) {
      try {
        return await before.response;
      } catch (thrown) {
        if (isDenied(thrown)) throw thrown;
      }
    }
    const response = call();
    reads.set(key, { response, at: performance.now() });
    response.catch((thrown) => {
      if (!isDenied(thrown) && reads.get(key)?.response === response) reads.delete(key);
    });
    return response;
  };
  const ec2 = new Proxy(aws.ec2, {
    get: (client, property) => property === "send" ? send : Reflect.get(client, property, client)
  });
  return { ...aws, ec2 };
}
function isDenied(thrown) {
  return thrown instanceof Error && thrown.name === "UnauthorizedOperation";
}

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeImages", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeImages$ */ .gy) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceStatusCommand.js
var DescribeInstanceStatusCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeInstanceStatus", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeInstanceStatus$ */ .Zz) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkAclsCommand.js
var DescribeNetworkAclsCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeNetworkAcls", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeNetworkAcls$ */ .Xn) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRouteTablesCommand.js
var DescribeRouteTablesCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeRouteTables", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeRouteTables$ */ .Mx) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeSecurityGroups", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeSecurityGroups$ */ .GZ) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "DescribeSubnets", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .DescribeSubnets$ */ ._3) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetManagedPrefixListEntriesCommand.js
var GetManagedPrefixListEntriesCommand = class extends (0,_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G5)(_chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._ep0 */ .lq, _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* ._mw0 */ .yt, "GetManagedPrefixListEntries", _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .GetManagedPrefixListEntries$ */ .ee) {
};

// src/doctor/check.ts
function passed(summary, evidence = []) {
  return { state: "passed", summary, evidence };
}
function notApplicable(summary) {
  return { state: "skipped", summary };
}

// src/doctor/facts/fact.ts
function fact(load) {
  const asked = /* @__PURE__ */ new WeakMap();
  return (subject) => {
    const before = asked.get(subject);
    if (before !== void 0) return before;
    const promise = load(subject);
    promise.catch(() => void 0);
    asked.set(subject, promise);
    return promise;
  };
}
async function known(promise) {
  try {
    return { known: true, value: await promise };
  } catch (thrown) {
    const error = _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA.from(thrown);
    return thrown instanceof _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__/* .AccessDenied */ .Oy ? { known: false, error, statement: thrown.statement } : { known: false, error };
  }
}

// src/doctor/facts/described-instance.ts
var candidates = fact(async ({ instance: instance2, aws, deadline }) => {
  const byId = (0,_chunk_FUXBGOSC_js__WEBPACK_IMPORTED_MODULE_24__/* .isInstanceId */ .z)(instance2);
  const filter = byId ? { Name: "instance-id", Values: [instance2] } : { Name: "tag:Name", Values: [(0,_chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutWildcards */ .Ms)(instance2)] };
  const found = [];
  for await (const one of (0,_chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_3__/* .fullyDescribedInstances */ .Qg)([filter], aws, deadline)) {
    const { id, name, state } = one.instance;
    if (byId ? id === instance2 : name === instance2 && state !== "terminated") found.push(one);
  }
  return found;
});
function theOne(found) {
  if (found.length === 1) return found[0];
  const running = found.filter(({ instance: instance2 }) => instance2.state === "running");
  return running.length === 1 ? running[0] : void 0;
}
var describedInstance = fact(async (subject) => {
  const one = theOne(await candidates(subject));
  if (one !== void 0) return one;
  throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA("EIC_INSTANCE_NOT_FOUND", "The instance was not found.", {
    remedy: "Check the ID or name, and the Region."
  });
});
var instance = fact(
  async (subject) => (await describedInstance(subject)).instance
);

// src/doctor/facts/route-target.ts
var routeTarget = fact(
  async (subject) => subject.route.target(await instance(subject), subject.deadline)
);

// src/doctor/facts/connection-attempt.ts
var limitMs = 8e3;
var limitShare = 0.75;
var connectionAttempt = fact(
  async (subject) => subject.attempt ?? await attempt(subject)
);
async function openedConnection(subject) {
  const attempted = await connectionAttempt(subject);
  const { opened } = attempted.trace;
  if (opened !== void 0) return { ...attempted, opened };
  throw attempted.error ?? new Error("an attempt that neither failed nor opened the route");
}
async function attempt(subject) {
  const { deadline, routing, route: route2, push, osUser: osUser2, keyType: keyType2, hostKeyMode, knownHosts, aws } = subject;
  if (!push && routing.bastion !== void 0) {
    throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA("EIC_NOT_STARTED", "A connection through a bastion pushes a key to it.", {
      remedy: "Allow the push."
    });
  }
  const limited = deadline.share(Math.min(limitShare, limitMs / Math.max(1, deadline.remainingMs())));
  const trace = new _chunk_PIFLEU2M_js__WEBPACK_IMPORTED_MODULE_2__/* .ConnectionTrace */ .Qo();
  let target;
  try {
    var _stack = [];
    try {
      target = await routeTarget(subject);
      const _place = (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__using */ .r1)(_stack, await route2.reserve(target, limited.signal));
      const connection = await (0,_chunk_PIFLEU2M_js__WEBPACK_IMPORTED_MODULE_2__/* .openConnection */ .JY)(target, route2, {
        osUser: osUser2,
        keyType: keyType2,
        hostKeyMode,
        knownHosts,
        aws,
        deadline: limited,
        hostKeyChecked: ignore,
        warn: ignore,
        debug: ignore,
        trace,
        push: push ? _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .pushKey */ .u0 : notPushed
      });
      connection.close();
      return { target, trace, error: void 0 };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__callDispose */ .qs)(_stack, _error, _hasError);
    }
  } catch (thrown) {
    deadline.throwIfCancelled();
    const error = _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA.from(thrown);
    return { target, trace, error: error.cause instanceof NotPushed ? void 0 : error };
  }
}
var NotPushed = class extends Error {
};
async function notPushed() {
  throw new NotPushed("no key was to be pushed");
}
function ignore() {
}

// src/doctor/failure.ts
var untold = /* @__PURE__ */ new Set([
  "EIC_CREDENTIALS_MISSING",
  "EIC_CREDENTIALS_REFUSED",
  "EIC_THROTTLED",
  "EIC_AWS_UNAVAILABLE",
  "EIC_CANCELLED",
  "EIC_NOT_STARTED",
  "EIC_TOO_MANY_OPEN_FILES",
  "EIC_INTERNAL"
]);
function failure(error) {
  if (untold.has(error.code)) throw error;
  return problem(error);
}
function problem(error) {
  const { message, remedy, details } = error;
  const denied = error instanceof _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__/* .AccessDenied */ .Oy || error.code === "EIC_ACCESS_DENIED";
  return {
    state: "failed",
    summary: message,
    remedy,
    ...details.length === 0 ? {} : denied ? { fix: details } : { evidence: details }
  };
}

// src/doctor/checks/authentication.ts
var authentication = {
  id: "authentication",
  group: "ssh",
  title: "Authentication",
  asks: "Does sshd accept the pushed key for the OS user?",
  permissions: [],
  needs: ["common-algorithms", "host-key", "key-push"],
  explainedBy: ["os-user", "packages", "metadata"],
  async run(subject) {
    if (!subject.push) return notApplicable("No key was to be pushed.");
    const attempt2 = await openedConnection(subject);
    const { opened, error } = attempt2;
    if (opened.loggedIn) return passed(`${subject.osUser} can log in.`);
    if (!opened.authenticating || error === void 0) {
      return { state: "unknown", summary: "The connection ended before the authentication." };
    }
    if (opened.wantedAfterKey !== void 0 || error.code !== "EIC_AUTHENTICATION_REFUSED") {
      return problem(error);
    }
    return refused(subject.osUser, attempt2);
  }
};
function refused(osUser2, { target, opened }) {
  const { firstWords, refusedAfterMs } = opened;
  const identification = firstWords?.identification ?? "unknown";
  const place = target === void 0 ? "The server" : (0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .where */ ._M)(target);
  return {
    state: "failed",
    summary: `${place} refuses ${osUser2} with a key that AWS has just accepted.`,
    ...remaining(osUser2, speedOf(identification, refusedAfterMs), refusedAfterMs)
  };
}
function speedOf(identification, refusedAfterMs) {
  if (!identification.startsWith("SSH-2.0-OpenSSH_") || refusedAfterMs.length === 0) return "unknown";
  if (refusedAfterMs.every((ms) => ms < 100)) return "fast";
  return refusedAfterMs.every((ms) => ms > 250) ? "slow" : "unknown";
}
function remaining(osUser2, speed, refusedAfterMs) {
  const times = refusedAfterMs.map((ms) => `${Math.round(ms)} ms`).join(", ");
  const causes = {
    fast: fastCauses(osUser2),
    slow: slowCauses,
    unknown: [...fastCauses(osUser2), ...slowCauses]
  }[speed];
  const said = {
    fast: "so sshd ran no AuthorizedKeysCommand, or one that failed at once: AWS's takes about 500 ms",
    slow: "so sshd ran its AuthorizedKeysCommand, and that did not give it the key",
    unknown: ""
  }[speed];
  return {
    evidence: [
      ...times === "" ? [] : [`refused after ${times}${said === "" ? "" : `, ${said}`}`],
      ...causes.map((cause, index) => `${index + 1}. ${cause}`)
    ],
    remedy: "The cause is on the instance. Look there, through Session Manager or the serial console, in this order; these commands tell.",
    fix: [
      `sudo sshd -T -C user=${osUser2},host=x,addr=192.0.2.1 | grep -iE 'authorizedkeyscommand|allow|deny|pubkey'`,
      "sudo journalctl -u sshd -u ssh --since -15min",
      ...speed === "slow" ? [] : ["rpm -q ec2-instance-connect ec2-instance-connect-selinux || dpkg -l ec2-instance-connect"]
    ]
  };
}
function fastCauses(osUser2) {
  return [
    `The user ${osUser2} does not exist there, is locked, or AllowUsers, DenyUsers or AllowGroups excludes it.`,
    "The package ec2-instance-connect is missing, or sshd was not restarted after its installation.",
    "SELinux blocks it: ec2-instance-connect-selinux is missing (AVC in /var/log/audit/audit.log)."
  ];
}
var slowCauses = [
  "sshd_config sets another AuthorizedKeysCommand, in place of that of EC2 Instance Connect.",
  "The AuthorizedKeysCommand cannot reach the metadata service (IMDS off, a firewall, a proxy)."
];

// src/doctor/facts/dialed.ts
var bastion = fact(async ({ routing, aws, deadline }) => {
  const id = routing.bastion?.instanceId;
  if (id === void 0) return void 0;
  const filter = { Name: "instance-id", Values: [id] };
  for await (const one of (0,_chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_3__/* .fullyDescribedInstances */ .Qg)([filter], aws, deadline)) {
    if (one.instance.id === id) return one;
  }
  return void 0;
});
var dialed = fact(async (subject) => {
  if (subject.routing.bastion === void 0) return describedInstance(subject);
  const found = await bastion(subject);
  if (found !== void 0) return found;
  throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA("EIC_INSTANCE_NOT_FOUND", "The bastion was not found.", {
    remedy: "Check `bastion` and the Region."
  });
});

// src/doctor/checks/bastion.ts
var bastionCheck = {
  id: "bastion",
  group: "network",
  title: "Bastion",
  asks: "Does the bastion exist, and is it running?",
  permissions: ["ec2:DescribeInstances"],
  needs: ["lookup"],
  async run(subject) {
    const id = subject.routing.bastion?.instanceId;
    if (id === void 0) return notApplicable("No bastion is used.");
    const found = await bastion(subject);
    if (found === void 0) {
      return {
        state: "failed",
        summary: `The bastion ${id} does not exist in ${subject.aws.region} for these credentials.`,
        remedy: "Check its ID, the Region, and that the credentials belong to its account."
      };
    }
    const { state } = found.instance;
    if (state === "running") return passed(`The bastion ${id} is running.`);
    return {
      state: "failed",
      summary: `The bastion ${id} is ${state}, not running.`,
      remedy: "Start it, or use another bastion.",
      fix: [`aws ec2 start-instances --region ${subject.aws.region} --instance-ids ${id}`]
    };
  }
};

// src/doctor/checks/port-reachable.ts
var portReachable = {
  id: "port-reachable",
  group: "network",
  title: "Port",
  asks: "Does the instance respond on the port, over the route that is used?",
  permissions: ["ec2:DescribeInstanceConnectEndpoints", "ec2-instance-connect:OpenTunnel"],
  needs: ["instance-state", "route"],
  explainedBy: ["status-checks", "endpoint", "route-table", "security-groups", "egress", "network-acl"],
  async run(subject) {
    const { target, trace, error } = await connectionAttempt(subject);
    const { opened } = trace;
    if (target !== void 0 && opened !== void 0 && isReached(target, opened)) {
      return passed(`${(0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .where */ ._M)(target)} accepts connections.`, [
        `${opening[target.route]} took ${Math.round(opened.openMs)} ms`,
        ...trace.attempts > 1 ? [`opened at attempt ${trace.attempts}`] : []
      ]);
    }
    if (target !== void 0 && isRefusal(error)) return passed(`${(0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .where */ ._M)(target)} responds: it refuses.`);
    if (error !== void 0) return failure(error);
    throw new Error("a connection that neither failed nor reached the server");
  }
};
function isRefusal(error) {
  return error?.code === "EIC_REFUSED" && !(error instanceof _chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .BastionFailure */ .r_);
}
function isReached({ route: route2 }, { firstWords }) {
  return route2 === "direct" || firstWords?.heardAnything === true;
}
var opening = {
  direct: "connecting",
  endpoint: "the endpoint's tunnel",
  bastion: "connecting through the bastion",
  ssm: "the session of Session Manager",
  "proxy-command": "the proxy command"
};

// src/doctor/checks/ssh-banner.ts
var sshBanner = {
  id: "ssh-banner",
  group: "ssh",
  title: "SSH server",
  asks: "Does an SSH server listen on the port, and take connections?",
  permissions: [],
  needs: ["port-reachable"],
  explainedBy: ["status-checks"],
  async run(subject) {
    const attempt2 = await connectionAttempt(subject);
    if (isRefusal(attempt2.error)) return failure(attempt2.error);
    const { target, opened, error } = await openedConnection(subject);
    const { firstWords } = opened;
    const identification = firstWords?.identification;
    if (identification !== void 0) return passed(`It is ${shortened(identification)}.`);
    const place = target === void 0 ? "The server" : (0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .where */ ._M)(target);
    const busy = busyServer(place, firstWords?.firstLine);
    if (busy !== void 0) return busy;
    if (error !== void 0) return failure(error);
    throw new Error("a connection without identification that did not fail");
  }
};
function shortened(identification) {
  return identification.length <= 100 ? identification : `${identification.slice(0, 99)}…`;
}
function busyServer(place, line2) {
  if (line2 === _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .maxStartups */ .bU) {
    return {
      state: "failed",
      summary: `${place}: sshd has too many connections that are not logged in yet (MaxStartups).`,
      evidence: [`it sent: ${line2}`],
      remedy: "Connect from fewer jobs at a time, raise MaxStartups in sshd_config, and close the port to the world if strangers try passwords there."
    };
  }
  if (line2 === _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .penalized */ .DI) {
    return {
      state: "failed",
      summary: `${place}: sshd refuses the address of this runner for a while, because logins from it failed before (PerSourcePenalties).`,
      evidence: [`it sent: ${line2}`],
      remedy: "Wait some minutes. Find out which logins failed (`sudo journalctl -u sshd`), or exempt the address with PerSourcePenaltyExemptList in sshd_config."
    };
  }
  return void 0;
}

// src/doctor/checks/common-algorithms.ts
var commonAlgorithms = {
  id: "common-algorithms",
  group: "ssh",
  title: "Algorithms",
  asks: "Does the server allow algorithms that this action has, and the type of key that is pushed?",
  permissions: [],
  needs: ["ssh-banner"],
  async run(subject) {
    const { firstWords, agreed } = (await openedConnection(subject)).opened;
    const offers = firstWords?.offers;
    if (offers === void 0) {
      return { state: "unknown", summary: "The connection ended before the server named its algorithms." };
    }
    const missing = missingAlgorithms(offers);
    if (missing.length > 0) return noneInCommon(missing, offers, firstWords?.identification ?? "unknown");
    const evidence = agreed === void 0 ? [] : [`key exchange ${agreed.keyExchange}, host key ${agreed.hostKey}, cipher ${agreed.cipher}`];
    if (hasCurve25519(offers)) return passed("The server allows current algorithms.", evidence);
    return withoutCurve25519(subject.keyType, evidence);
  }
};
var kinds = [
  { kind: "key exchange", name: "keyExchange", ours: _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .algorithms */ .Rz.kex },
  { kind: "host key", name: "hostKey", ours: _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKeyAlgorithms */ .Qb.map(({ algorithm }) => algorithm) },
  { kind: "cipher", name: "cipher", ours: _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .algorithms */ .Rz.cipher },
  { kind: "MAC", name: "mac", ours: _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .algorithms */ .Rz.hmac }
];
function missingAlgorithms(offers) {
  const cipher = _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .algorithms */ .Rz.cipher.find((name) => offers.cipher.includes(name));
  const needsMac = cipher === void 0 || /-(?:gcm|poly1305)@/.test(cipher) === false;
  return kinds.filter(
    ({ kind, name, ours }) => (kind !== "MAC" || needsMac) && !ours.some((algorithm) => offers[name].includes(algorithm))
  );
}
var oldOpenSsh = /^SSH-2\.0-OpenSSH_[1-6]\./;
function noneInCommon(missing, offers, identification) {
  const isOld = oldOpenSsh.test(identification);
  return {
    state: "failed",
    summary: `The server and this action have no ${missing.map(({ kind }) => kind).join(" and no ")} in common${isOld ? ": its sshd is from before 2015, as that of CentOS 6" : ""}.`,
    evidence: [
      `server: ${shortened(identification)}`,
      ...missing.map(({ kind, name }) => `${kind} of the server: ${offers[name].slice(0, 20).join(" ")}`),
      ...missing.map(({ kind, ours }) => `${kind} of this action: ${ours.join(" ")}`)
    ],
    remedy: isOld ? "Replace the instance by one with a supported system; EC2 Instance Connect has no packages for this one either." : "Allow a current algorithm in the crypto policy of the instance (`update-crypto-policies --show`) or in its sshd_config."
  };
}
function hasCurve25519({ keyExchange }) {
  return keyExchange.some((name) => name.includes("25519"));
}
function withoutCurve25519(keyType2, evidence) {
  const why = "The server offers no curve25519, as under a FIPS crypto policy, so it accepts no Ed25519 key";
  if (keyType2 !== "ed25519") return passed(`${why}: an RSA key is pushed.`, evidence);
  return {
    state: "failed",
    summary: `${why}, and \`key-type\` is \`ed25519\`.`,
    evidence,
    remedy: "Set `key-type` to `auto` or `rsa`."
  };
}

// src/doctor/facts/credentials.ts
var credentials = fact(async ({ aws }) => {
  try {
    const { accessKeyId, expiration } = await aws.ec2.config.credentials();
    return { accessKeyId, expiration };
  } catch (thrown) {
    throw (0,_chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__/* .awsError */ .es)(thrown, { action: "ec2:DescribeInstances", statement: _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__/* .describeInstancesStatement */ .DN });
  }
});

// src/doctor/checks/credentials.ts
var soonMs = 2 * 6e4;
var credentialsCheck = {
  id: "credentials",
  group: "aws",
  title: "Credentials",
  asks: "Does the AWS SDK find credentials, and are they still valid?",
  permissions: [],
  needs: [],
  async run(subject) {
    const found = await known(credentials(subject));
    if (!found.known) {
      if (found.error.code !== "EIC_CREDENTIALS_MISSING") throw found.error;
      return { state: "failed", summary: "There are no AWS credentials.", remedy: found.error.remedy };
    }
    const { accessKeyId, expiration } = found.value;
    const kind = accessKeyId.startsWith("AKIA") ? "a long-term access key" : "temporary credentials";
    const evidence = [`access key ID: ${accessKeyId}`];
    if (expiration === void 0) {
      return passed(
        accessKeyId.startsWith("A") ? `The SDK finds ${kind}.` : "The SDK finds credentials.",
        evidence
      );
    }
    const leftMs = expiration.getTime() - Date.now();
    const until = expiration.toISOString();
    if (leftMs <= 0) {
      return {
        state: "failed",
        summary: `The credentials expired at ${until}.`,
        evidence,
        remedy: "Get new ones in this job (`aws-actions/configure-aws-credentials`), or log in again."
      };
    }
    if (leftMs < soonMs) {
      return {
        state: "warned",
        summary: `The credentials expire at ${until}, in ${Math.ceil(leftMs / 1e3)} s.`,
        evidence,
        remedy: "Get new ones before the login."
      };
    }
    return passed(`The SDK finds ${kind}, valid until ${until}.`, evidence);
  }
};
function isAboutCredentials(error) {
  return error.code === "EIC_CREDENTIALS_MISSING" || error.code === "EIC_CREDENTIALS_REFUSED";
}

// src/doctor/facts/hops.ts


// src/doctor/network/address-range.ts
var import_ipaddr = (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__toESM */ .f1)((0,_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .Lc)());
function addressRange(text) {
  const [address = "", prefix, ...rest] = text.split("/");
  if (rest.length > 0 || !isAddress(address)) return void 0;
  const parsed = import_ipaddr.default.parse(address);
  const bits = parsed.kind() === "ipv4" ? 32 : 128;
  const length = prefix === void 0 ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (length < 0 || length > bits) return void 0;
  const value = parsed.toByteArray().reduce((number, byte) => number << 8n | BigInt(byte), 0n);
  const size = 1n << BigInt(bits - length);
  const first = value - value % size;
  return { family: parsed.kind(), first, last: first + size - 1n };
}
function isAddress(text) {
  return import_ipaddr.default.IPv6.isValid(text) || import_ipaddr.default.IPv4.isValidFourPartDecimal(text);
}
function covers(outer, inner) {
  return outer.family === inner.family && outer.first <= inner.first && outer.last >= inner.last;
}
function overlap(one, other) {
  return one.family === other.family && one.first <= other.last && one.last >= other.first;
}
function prefixLength({ family, first, last }) {
  const bits = family === "ipv4" ? 32 : 128;
  return bits - ((last - first + 1n).toString(2).length - 1);
}
function singleAddressBlock(address) {
  return `${address}/${address.includes(":") ? 128 : 32}`;
}
var local = ["private", "loopback", "linkLocal", "uniqueLocal", "carrierGradeNat"];
function isLocalAddress(address) {
  return isAddress(address) && local.includes(import_ipaddr.default.parse(address).range());
}

// src/doctor/facts/ec2-call.ts
async function ec2Call({ aws, deadline }, operation, send) {
  const action = `ec2:${operation}`;
  const statement = { Effect: "Allow", Action: action, Resource: "*" };
  return (0,_chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_8__/* .callAws */ .IY)({ action, statement }, deadline, (abortSignal) => send(aws.ec2, { abortSignal }));
}
async function allPages(page) {
  const all = [];
  let next;
  do {
    const [items, following] = await page(next === void 0 ? {} : { NextToken: next });
    all.push(...items);
    next = following;
  } while (next);
  return all;
}

// src/doctor/facts/endpoints.ts
function wantsEndpoint({ routing }, instance2) {
  const { connectionType = "auto", proxyCommand, instanceIp, bastion: bastion2 } = routing;
  if (proxyCommand !== void 0) return false;
  if (connectionType === "endpoint") return true;
  const given = bastion2 === void 0 ? instanceIp : void 0;
  return connectionType === "auto" && given === void 0 && (0,_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .autoEndpointAddress */ .rx)(instance2) !== void 0;
}
function needsEndpoint({ routing: { connectionType, endpointId } }) {
  return connectionType === "endpoint" || endpointId !== void 0;
}
var endpoints = fact(async (subject) => {
  const { endpointId } = subject.routing;
  const { vpcId } = (await dialed(subject)).instance;
  if (endpointId === void 0 && vpcId === void 0) return [];
  const filter = endpointId === void 0 ? { Name: "vpc-id", Values: [vpcId ?? ""] } : { Name: "instance-connect-endpoint-id", Values: [endpointId] };
  return allPages(async (token) => {
    const command2 = new _chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeInstanceConnectEndpointsCommand */ .Ck({ Filters: [filter], ...token });
    const page = await ec2Call(
      subject,
      "DescribeInstanceConnectEndpoints",
      (ec2, options) => ec2.send(command2, options)
    );
    return [page.InstanceConnectEndpoints ?? [], page.NextToken];
  });
});

// src/doctor/facts/runner-address.ts


var share = 0.3;
var requests = /* @__PURE__ */ new WeakMap();
function seenByAws({ aws, deadline }) {
  const before = requests.get(aws);
  if (before !== void 0) return before;
  const request = (0,_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .publicAddress */ .Wq)(deadline.share(share));
  requests.set(aws, request);
  return request;
}
async function runnerAddress(subject, target) {
  const all = (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(target) ? "::/0" : "0.0.0.0/0";
  if (subject.runnerIp !== void 0) return { address: subject.runnerIp, source: "as given" };
  const own = await interfaceAddress(target);
  if (own !== void 0 && isLocalAddress(own) === isLocalAddress(target)) {
    return { address: own, source: `this machine's address toward ${target}` };
  }
  if (isLocalAddress(target)) return { address: all, source: "no network interface leads there" };
  const seen = await seenByAws(subject).catch(() => void 0);
  if (seen !== void 0 && (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(seen) === (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(target))
    return { address: seen, source: "as AWS sees it" };
  return { address: all, source: "AWS could not be asked for it" };
}
function interfaceAddress(target) {
  return new Promise((resolve) => {
    const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_26__.createSocket)((0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(target) ? "udp6" : "udp4");
    const end = (address) => {
      socket.close();
      resolve(address);
    };
    socket.once("error", () => end(void 0));
    socket.connect(9, target, () => end(socket.address().address));
  });
}

// src/doctor/facts/subnets.ts
var endpointSubnets = fact(async (subject) => {
  const ids = (await endpoints(subject)).flatMap(({ SubnetId }) => SubnetId ?? []);
  const command2 = new DescribeSubnetsCommand({
    Filters: [{ Name: "subnet-id", Values: [...new Set(ids)] }]
  });
  const { Subnets = [] } = await ec2Call(
    subject,
    "DescribeSubnets",
    (ec2, options) => ec2.send(command2, options)
  );
  return Subnets;
});
async function subnetBlock(subject, subnetId, ipv6) {
  const subnets = await known(endpointSubnets(subject));
  const all = ipv6 ? "::/0" : "0.0.0.0/0";
  if (!subnets.known) {
    const { statement, error } = subnets;
    const located2 = { address: all, source: error.message };
    return statement === void 0 ? located2 : { ...located2, missing: statement };
  }
  const subnet = subnets.value.find(({ SubnetId }) => SubnetId === subnetId);
  const block = ipv6 ? subnet?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock : subnet?.CidrBlock;
  return { address: block ?? all, source: `an address of the subnet ${subnetId}` };
}

// src/doctor/facts/hops.ts
var hops = fact(async (subject) => {
  const target = await routeTarget(subject);
  const first = target.bastion ?? target;
  if (first.route === "ssm" || first.route === "proxy-command") return [];
  const firstHop = await hopTo(first, await dialed(subject), subject);
  if (target.bastion === void 0) return [firstHop];
  const { inVpc, groupIds, vpcId, subnetId } = firstHop.to;
  const bastion2 = {
    kind: "bastion",
    name: `the bastion ${target.bastion.instance.id}`,
    address: inVpc,
    groupIds,
    vpcId,
    subnetId,
    locate: async () => ({ address: inVpc, source: "its own" }),
    isCertain: true
  };
  return [firstHop, { from: bastion2, to: destinationOf(target, await describedInstance(subject)) }];
});
async function hopTo(target, described, subject) {
  const to = destinationOf(target, described);
  const address = (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(target.address) ? "::/0" : "0.0.0.0/0";
  if (target.endpoint === void 0) {
    const isFallback = wantsEndpoint(subject, described.instance);
    if (isFallback) await endpoints(subject);
    const isCertain = !isFallback && (to.isPublic || subject.runnerIp !== void 0);
    const locate2 = () => runnerAddress(subject, target.address);
    return { from: { kind: "runner", name: "this runner", address, groupIds: [], locate: locate2, isCertain }, to };
  }
  const { id } = target.endpoint;
  const endpoint2 = (await endpoints(subject)).find((one) => one.InstanceConnectEndpointId === id);
  const { SubnetId: subnetId, VpcId: vpcId, SecurityGroupIds = [], PreserveClientIp } = endpoint2 ?? {};
  const locate = () => PreserveClientIp === true ? runnerAddress(subject, internetAddress) : subnetBlock(subject, subnetId, (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(target.address));
  const name = `the endpoint ${id}`;
  return {
    from: {
      kind: "endpoint",
      name,
      address,
      groupIds: SecurityGroupIds,
      vpcId,
      subnetId,
      locate,
      isCertain: true
    },
    to
  };
}
var internetAddress = "192.0.2.1";
async function located(origin) {
  const known2 = await origin.locate();
  return { ...origin, address: known2.address, known: known2 };
}
function destinationOf({ address, port }, { described, instance: instance2 }) {
  const { NetworkInterfaces = [], SecurityGroups = [] } = described;
  const network = NetworkInterfaces.find((one) => addressesOf(one).includes(address)) ?? NetworkInterfaces.find(({ Attachment }) => Attachment?.DeviceIndex === 0) ?? NetworkInterfaces[0];
  const groups = network?.Groups?.length ? network.Groups : SecurityGroups;
  const own = network?.PrivateIpAddress ?? instance2.privateIpv4 ?? address;
  return {
    instanceId: instance2.id,
    address,
    inVpc: (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(address) || isLocalAddress(address) && addressesOf(network).includes(address) ? address : own,
    port,
    isPublic: address === instance2.publicIpv4 || (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIP)(address) !== 0 && !isLocalAddress(address),
    vpcId: network?.VpcId ?? instance2.vpcId ?? "",
    subnetId: network?.SubnetId ?? instance2.subnetId ?? "",
    groupIds: groups.flatMap(({ GroupId }) => GroupId ?? [])
  };
}
function addressesOf(network) {
  const { Association, PrivateIpAddress, PrivateIpAddresses = [], Ipv6Addresses = [] } = network ?? {};
  return [
    PrivateIpAddress,
    Association?.PublicIp,
    ...PrivateIpAddresses.flatMap((one) => [one.PrivateIpAddress, one.Association?.PublicIp]),
    ...Ipv6Addresses.map(({ Ipv6Address }) => Ipv6Address)
  ].filter((address) => address !== void 0);
}

// src/doctor/facts/security-groups.ts
var securityGroups = fact(async (subject) => {
  const ids = new Set((await hops(subject)).flatMap(({ from, to }) => [...from.groupIds, ...to.groupIds]));
  if (ids.size === 0) return [];
  const filter = { Name: "group-id", Values: [...ids] };
  return allPages(async (token) => {
    const command2 = new DescribeSecurityGroupsCommand({ Filters: [filter], ...token });
    const page = await ec2Call(
      subject,
      "DescribeSecurityGroups",
      (ec2, options) => ec2.send(command2, options)
    );
    return [page.SecurityGroups ?? [], page.NextToken];
  });
});
async function prefixListsOf(rules, subject) {
  const ids = new Set(
    rules.flatMap(
      ({ PrefixListIds = [] }) => PrefixListIds.flatMap(({ PrefixListId }) => PrefixListId ?? [])
    )
  );
  const read = await Promise.all(
    [...ids].map(async (id) => [id, await known(prefixList(id, subject))])
  );
  const blocks = new Map(read.flatMap(([id, list2]) => list2.known ? [[id, list2.value]] : []));
  const refused2 = read.flatMap(([, list2]) => list2.known ? [] : list2.statement ?? []);
  return { lists: (id) => blocks.get(id), statement: refused2[0] };
}
async function prefixList(id, subject) {
  return allPages(async (token) => {
    const command2 = new GetManagedPrefixListEntriesCommand({ PrefixListId: id, ...token });
    const page = await ec2Call(
      subject,
      "GetManagedPrefixListEntries",
      (ec2, options) => ec2.send(command2, options)
    );
    return [(page.Entries ?? []).flatMap(({ Cidr }) => Cidr ?? []), page.NextToken];
  });
}

// src/doctor/network/security-group.ts
function groupVerdict(rules, peer, port, prefixLists) {
  const verdicts = rules.filter((rule) => concerns(rule, port)).map((rule) => ruleVerdict(rule, peer, prefixLists));
  if (verdicts.includes("allowed")) return "allowed";
  return verdicts.includes("unclear") ? "unclear" : "denied";
}
function concerns({ IpProtocol, FromPort, ToPort }, port) {
  if (IpProtocol === "-1") return true;
  if (IpProtocol !== "tcp" && IpProtocol !== "6") return false;
  if (FromPort === void 0 || ToPort === void 0 || FromPort === -1) return true;
  return FromPort <= port && port <= ToPort;
}
function ruleVerdict({ IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] }, { address, groupIds }, prefixLists) {
  if (UserIdGroupPairs.some(({ GroupId = "" }) => groupIds.includes(GroupId))) return "allowed";
  const blocks = [
    ...IpRanges.map(({ CidrIp }) => CidrIp),
    ...Ipv6Ranges.map(({ CidrIpv6 }) => CidrIpv6)
  ].filter((block) => block !== void 0);
  const lists = PrefixListIds.map(({ PrefixListId = "" }) => prefixLists(PrefixListId));
  const all = [...blocks, ...lists.flatMap((list2) => list2 ?? [])];
  const verdict = blocksVerdict(all, address);
  return verdict === "denied" && lists.includes(void 0) ? "unclear" : verdict;
}
function blocksVerdict(blocks, address) {
  const wanted = addressRange(address);
  if (wanted === void 0) return "unclear";
  const ranges = blocks.flatMap((block) => addressRange(block) ?? []);
  if (ranges.some((range) => covers(range, wanted))) return "allowed";
  return ranges.some((range) => overlap(range, wanted)) ? "unclear" : "denied";
}
function ruleText(rule, preposition) {
  const { IpProtocol, FromPort, ToPort } = rule;
  const protocol = IpProtocol === "-1" ? "all traffic" : IpProtocol;
  const isAll = IpProtocol === "-1" || FromPort === void 0 || FromPort === -1;
  const ports = isAll ? "" : FromPort === ToPort ? ` ${FromPort}` : ` ${FromPort}-${ToPort}`;
  const peers = [
    ...(rule.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(rule.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(rule.PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
    ...(rule.UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId)
  ];
  return `${protocol}${ports} ${preposition} ${peers.join(", ")}`;
}

// src/doctor/worst.ts
var order = ["failed", "unknown", "warned", "passed", "skipped"];
function asCertain(result, { isCertain }) {
  return result.state === "failed" && !isCertain ? { ...result, state: "warned" } : result;
}
function worst(results) {
  const [first, ...others] = results.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (first === void 0) return { state: "skipped", summary: "There is nothing to check." };
  if (others.length === 0) return first;
  const evidence = [first, ...others].flatMap((result) => result.evidence ?? []);
  return { ...first, evidence: [...new Set(evidence)] };
}

// src/doctor/checks/egress.ts
var egress = {
  id: "egress",
  group: "network",
  title: "Egress of the endpoint or bastion",
  asks: "Do the security groups of the endpoint or bastion let the connection out?",
  permissions: [
    "ec2:DescribeInstances",
    "ec2:DescribeInstanceConnectEndpoints",
    "ec2:DescribeSecurityGroups",
    "ec2:GetManagedPrefixListEntries"
  ],
  needs: ["route"],
  async run(subject) {
    const inside = (await hops(subject)).filter(({ from }) => from.kind !== "runner");
    if (inside.length === 0) return notApplicable("The connection passes no endpoint and no bastion.");
    return worst(await Promise.all(inside.map((hop) => judge(hop, subject))));
  }
};
async function judge({ from, to }, subject) {
  const groups = (await securityGroups(subject)).filter(
    ({ GroupId = "" }) => from.groupIds.includes(GroupId)
  );
  const rules = groups.flatMap(({ IpPermissionsEgress = [] }) => IpPermissionsEgress).filter((rule) => concerns(rule, to.port));
  const evidence = groups.map(({ GroupId, GroupName, IpPermissionsEgress = [] }) => {
    const shown = IpPermissionsEgress.filter((rule) => concerns(rule, to.port)).map(
      (rule) => ruleText(rule, "to")
    );
    return `${GroupId} (${GroupName}): ${shown.length === 0 ? `nothing to port ${to.port}` : shown.join("; ")}`;
  });
  if (groups.length < from.groupIds.length || groups.length === 0) {
    return { state: "unknown", summary: `EC2 does not show the security groups of ${from.name}.`, evidence };
  }
  const peer = { name: to.instanceId, address: to.inVpc, groupIds: to.groupIds };
  const { lists, statement } = await prefixListsOf(rules, subject);
  const verdict = groupVerdict(rules, peer, to.port, lists);
  const target = `${to.inVpc} port ${to.port}`;
  if (verdict === "allowed") return passed(`They let ${from.name} connect to ${target}.`, evidence);
  if (verdict === "unclear") {
    return {
      state: "unknown",
      summary: `It cannot be told whether they let ${from.name} connect to ${target}: a prefix list cannot be read.`,
      evidence,
      ...statement === void 0 ? {} : { statement }
    };
  }
  const [group = "GROUP"] = from.groupIds;
  const [destination = "GROUP"] = to.groupIds;
  return {
    state: "failed",
    summary: `They do not let ${from.name} connect to ${target}: ${from.groupIds.join(", ")}.`,
    evidence,
    remedy: `Add an egress rule for TCP ${to.port} to the group of the instance.`,
    fix: [
      `aws ec2 authorize-security-group-egress --region ${subject.aws.region} --group-id ${group} --ip-permissions 'IpProtocol=tcp,FromPort=${to.port},ToPort=${to.port},UserIdGroupPairs=[{GroupId=${destination}}]'`
    ]
  };
}

// src/doctor/facts/way-known.ts
async function isWayKnown(subject) {
  const { state, publicIpv4 } = await instance(subject);
  if (state === "running") return true;
  if (state === "terminated" || state === "shutting-down") return false;
  if (subject.attempt !== void 0) return true;
  const { connectionType = "auto", proxyCommand, instanceIp, bastion: bastion2 } = subject.routing;
  if (proxyCommand !== void 0 || connectionType === "ssm") return false;
  return bastion2 !== void 0 || instanceIp !== void 0 || connectionType === "endpoint" || publicIpv4 !== void 0;
}

// src/doctor/checks/endpoint.ts
var endpoint = {
  id: "endpoint",
  group: "network",
  title: "EC2 Instance Connect Endpoint",
  asks: "Is there an endpoint that can open a tunnel to the instance, if one is wanted?",
  permissions: ["ec2:DescribeInstances", "ec2:DescribeInstanceConnectEndpoints"],
  needs: ["instance-found", "bastion"],
  async run(subject) {
    if (!await isWayKnown(subject)) {
      return { state: "skipped", summary: "The way to it is not known.", because: ["instance-state"] };
    }
    const { instance: instance2 } = await dialed(subject);
    if (!wantsEndpoint(subject, instance2)) return notApplicable("The route uses no endpoint.");
    const found = await endpoints(subject);
    const evidence = found.map(line);
    const usable = found.filter(_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsableEndpoint */ .uc);
    const [first] = usable;
    if (first !== void 0) {
      const outside = usable.every(({ VpcId }) => VpcId !== instance2.vpcId);
      if (outside && first.VpcId !== void 0) return otherVpc(first, instance2.vpcId, evidence);
      const ids = usable.map(({ InstanceConnectEndpointId }) => InstanceConnectEndpointId);
      return passed(`${ids.join(", ")} can open tunnels.`, evidence);
    }
    const { endpointId } = subject.routing;
    const where2 = endpointId === void 0 ? `the VPC ${instance2.vpcId}` : `the name ${endpointId}`;
    const [only] = found;
    const isBeingMade = found.some(({ State }) => State === "create-in-progress");
    const summary = only === void 0 ? `There is no endpoint ${endpointId === void 0 ? "in" : "with"} ${where2}.` : `No endpoint ${endpointId === void 0 ? "in" : "with"} ${where2} can open tunnels: ${stateOf(only)}.`;
    const create = `aws ec2 create-instance-connect-endpoint --region ${subject.aws.region} --subnet-id ${instance2.subnetId ?? "SUBNET"}`;
    const problem2 = isBeingMade ? { remedy: "It is being created: wait until its state is create-complete." } : { remedy: remedyFor(endpointId), fix: [create] };
    if (needsEndpoint(subject)) return { state: "failed", summary, evidence, ...problem2 };
    return {
      state: "warned",
      summary: `${summary} The private address is dialed directly, which works only from within its network.`,
      evidence,
      ...problem2
    };
  }
};
function line(one) {
  const { InstanceConnectEndpointId, VpcId, SubnetId, PreserveClientIp } = one;
  return `${InstanceConnectEndpointId}: ${stateOf(one)}, ${VpcId}, ${SubnetId}, preserveClientIp ${PreserveClientIp === true}`;
}
function stateOf({ State, StateMessage }) {
  return `${State ?? "unknown"}${StateMessage ? ` (${StateMessage})` : ""}`;
}
function remedyFor(endpointId) {
  return endpointId === void 0 ? "Create one in a subnet of the VPC, and wait for the state create-complete." : "Check the ID and the Region, or create an endpoint.";
}
function otherVpc({ InstanceConnectEndpointId, VpcId }, vpcId, evidence) {
  return {
    state: "warned",
    summary: `${InstanceConnectEndpointId} is in ${VpcId}, the instance in ${vpcId}.`,
    evidence,
    remedy: "Use an endpoint of the VPC of the instance; or check that the VPCs are peered."
  };
}

// src/doctor/checks/host-key.ts
var hostKey = {
  id: "host-key",
  group: "ssh",
  title: "Host key",
  asks: "Is the server's host key the one that `known-hosts` or the console output names?",
  permissions: ["ec2:GetConsoleOutput"],
  needs: ["ssh-banner"],
  async run(subject) {
    if (subject.hostKeyMode === "off") return notApplicable("Host keys are not checked (`off`).");
    const { opened, trace, error } = await openedConnection(subject);
    if (error !== void 0 && /^EIC_HOST_KEY_/.test(error.code)) return problem(error);
    if (opened.presented === void 0 || opened.hostKey === void 0) {
      return { state: "unknown", summary: "The connection ended before the server showed a host key." };
    }
    const shown = `${(0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .keyType */ .iE)(opened.presented)} ${(0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .Rj)(opened.presented)}`;
    const { verifiedBy, pin } = opened.hostKey;
    if (verifiedBy === "console-output") return passed("It is one that the console output shows.", [shown]);
    if (verifiedBy === "known-hosts") return passed("It is one that `known-hosts` names.", [shown]);
    return {
      state: "warned",
      summary: `No host key of the instance is known, so the one that the server shows cannot be verified. ${aboutConsole(trace.known)}`,
      evidence: [shown],
      remedy: "Compare it with the output of `ssh-keygen -lf` on the instance (serial console, Session Manager), then add this line to `known-hosts`.",
      ...pin === void 0 ? {} : { fix: [pin] }
    };
  }
};
function aboutConsole(known2) {
  return known2?.consoleFailure === void 0 ? "The console output shows none, as is normal after a reboot." : `The console output could not be read: ${known2.consoleFailure}`;
}

// src/doctor/facts/identity.ts
var identity = fact(async ({ aws, deadline }) => {
  const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 7329));
  const sts = new STSClient((0,_chunk_XZSMN4R4_js__WEBPACK_IMPORTED_MODULE_3__/* .clientConfiguration */ .kJ)(aws.region));
  const action = "sts:GetCallerIdentity";
  const statement = { Effect: "Allow", Action: action, Resource: "*" };
  try {
    const { Account = "", Arn = "" } = await (0,_chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_8__/* .callAws */ .IY)(
      { action, statement },
      // A VPC may have no way to STS: the other checks do not need it.
      deadline.share(share2),
      (abortSignal) => sts.send(new GetCallerIdentityCommand({}), { abortSignal })
    );
    return { account: Account, arn: Arn, clockOffsetMs: sts.config.systemClockOffset };
  } finally {
    sts.destroy();
  }
});
var share2 = 0.3;

// src/doctor/checks/identity.ts
var toleratedMs = 5 * 6e4;
var identityCheck = {
  id: "identity",
  group: "aws",
  title: "Identity",
  asks: "Does AWS accept the credentials, and whose are they?",
  permissions: ["sts:GetCallerIdentity"],
  needs: ["credentials"],
  async run(subject) {
    const found = await known(identity(subject));
    if (!found.known) {
      if (!isAboutCredentials(found.error)) throw found.error;
      const { message: summary, remedy } = found.error;
      return { state: "failed", summary, remedy };
    }
    const { account, arn, clockOffsetMs } = found.value;
    const evidence = [`account: ${account}`, `principal: ${arn}`];
    if (Math.abs(clockOffsetMs) > toleratedMs) {
      const minutes = Math.round(Math.abs(clockOffsetMs) / 6e4);
      return {
        state: "warned",
        summary: `This machine's clock is ${minutes} minutes ${clockOffsetMs > 0 ? "slow" : "fast"}.`,
        evidence,
        remedy: "Set the clock: AWS refuses signatures that are more than five minutes off."
      };
    }
    return passed(`AWS takes the caller for ${arn}.`, evidence);
  }
};

// src/doctor/checks/instance-found.ts
var instanceFound = {
  id: "instance-found",
  group: "instance",
  title: "Instance found",
  asks: "Is there exactly one instance with this ID or name in the Region, for these credentials?",
  permissions: ["ec2:DescribeInstances"],
  needs: ["lookup"],
  async run(subject) {
    const found = await candidates(subject);
    const one = theOne(found);
    const shown = JSON.stringify(subject.instance);
    const { region: region2 } = subject.aws;
    if (one !== void 0) {
      const { id, name } = one.instance;
      return passed(`${id}${name === void 0 ? "" : ` (${name})`} is in ${region2}.`);
    }
    if (found.length === 0) {
      return {
        state: "failed",
        summary: `There is no instance ${shown} in ${region2} for these credentials.`,
        remedy: "Check the ID or name, the Region, and that the credentials belong to the account of the instance."
      };
    }
    return {
      state: "failed",
      summary: `${found.length} instances have the name ${shown}.`,
      evidence: found.map(({ instance: { id, state } }) => `${id}: ${state}`),
      remedy: "Give the ID of the one that you mean."
    };
  }
};

// src/doctor/checks/instance-state.ts
var instanceState = {
  id: "instance-state",
  group: "instance",
  title: "Instance state",
  asks: "Is the instance running?",
  permissions: ["ec2:DescribeInstances"],
  needs: ["instance-found"],
  async run(subject) {
    const { id, state } = await instance(subject);
    if (state === "running") return passed("It is running.");
    const start = `aws ec2 start-instances --region ${subject.aws.region} --instance-ids ${id}`;
    return {
      state: "failed",
      summary: `It is ${state}, not running.`,
      ...whatToDo(state, start)
    };
  }
};
function whatToDo(state, start) {
  switch (state) {
    case "pending":
      return { remedy: "It boots: wait for it (`wait-for-boot`)." };
    case "shutting-down":
    case "terminated":
      return { remedy: "A terminated instance cannot be started: use another one." };
    case "stopping":
      return { remedy: "Wait until it is stopped, then start it.", fix: [start] };
    default:
      return { remedy: "Start it.", fix: [start] };
  }
}

// src/doctor/checks/key-push.ts
var keyPush = {
  id: "key-push",
  group: "ssh",
  title: "Key pushed",
  asks: "Does AWS accept a public key for this instance and OS user?",
  permissions: ["ec2-instance-connect:SendSSHPublicKey"],
  needs: ["instance-state"],
  async run(subject) {
    if (!subject.push) return notApplicable("No key was to be pushed.");
    const pushed = await pushResult(subject);
    if (pushed === void 0) {
      return { state: "unknown", summary: "The connection ended before a key was pushed." };
    }
    if (pushed.error === void 0) {
      return passed(`AWS accepted a key for ${subject.osUser}.`, [`it took ${Math.round(pushed.ms)} ms`]);
    }
    return problem(_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA.from(pushed.error));
  }
};
async function pushResult(subject) {
  const { aws, deadline, osUser: osUser2, attempt: attempt2 } = subject;
  const { push } = (await connectionAttempt(subject)).trace;
  if (push !== void 0 || attempt2 !== void 0) return push;
  const { publicKey } = await (0,_chunk_C5JHH5MN_js__WEBPACK_IMPORTED_MODULE_0__/* .generateKeyPair */ .T)("ed25519");
  const startedAt = performance.now();
  const error = await (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_7__/* .pushKey */ .u0)(await instance(subject), osUser2, publicKey, aws, deadline.share(0.5)).catch(
    (thrown) => thrown
  );
  return { ms: performance.now() - startedAt, error };
}

// src/doctor/checks/lookup.ts
var failures = [
  "EIC_ACCESS_DENIED",
  "EIC_CREDENTIALS_MISSING",
  "EIC_CREDENTIALS_REFUSED",
  "EIC_AWS_UNAVAILABLE"
];
var lookup = {
  id: "lookup",
  group: "aws",
  title: "Looking up instances",
  asks: "Can EC2 be reached, and is ec2:DescribeInstances allowed?",
  permissions: ["ec2:DescribeInstances"],
  needs: ["credentials", "identity"],
  explainedBy: ["region"],
  stopsIfUnknown: true,
  async run(subject) {
    const found = await known(candidates(subject));
    if (found.known) return passed("ec2:DescribeInstances is allowed.");
    const { error, statement } = found;
    const { message: summary, remedy } = error;
    if (!failures.includes(error.code) || subject.deadline.over || (0,_chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_9__/* .isTransient */ .dg)(error.cause)) {
      return { state: "unknown", summary: `It cannot be told: ${summary}`, evidence: [remedy] };
    }
    const fix = statement === void 0 ? [] : JSON.stringify(statement, void 0, 2).split("\n");
    return { state: "failed", summary, remedy, fix };
  }
};

// src/doctor/checks/metadata.ts
var metadata = {
  id: "metadata",
  group: "instance",
  title: "Instance metadata",
  asks: "Is the metadata service on, from which sshd reads the pushed keys?",
  permissions: ["ec2:DescribeInstances"],
  needs: ["instance-found"],
  async run(subject) {
    const { instance: instance2, described } = await describedInstance(subject);
    const { HttpEndpoint, HttpTokens } = described.MetadataOptions ?? {};
    if (HttpEndpoint === void 0) return notApplicable("EC2 does not say.");
    if (HttpEndpoint === "enabled") return passed("It is on.", [`tokens (IMDSv2): ${HttpTokens}`]);
    return {
      state: "failed",
      summary: "The metadata service is off, so sshd cannot read the pushed key.",
      remedy: "Turn it on.",
      fix: [
        `aws ec2 modify-instance-metadata-options --region ${subject.aws.region} --instance-id ${instance2.id} --http-endpoint enabled --http-tokens required`
      ]
    };
  }
};

// src/doctor/facts/network-acls.ts
var networkAcls = fact(async (subject) => {
  const ids = new Set((await hops(subject)).flatMap(({ from, to }) => [from.subnetId ?? "", to.subnetId]));
  ids.delete("");
  if (ids.size === 0) return [];
  const filter = { Name: "association.subnet-id", Values: [...ids] };
  return allPages(async (token) => {
    const command2 = new DescribeNetworkAclsCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, "DescribeNetworkAcls", (ec2, options) => ec2.send(command2, options));
    return [page.NetworkAcls ?? [], page.NextToken];
  });
});

// src/doctor/network/network-acl.ts
var ephemeralPorts = [1024, 65535];
function aclVerdicts(entries, egress2, address, [from, to]) {
  const ordered = entries.filter((entry) => entry.Egress === egress2 && isTcp(entry)).toSorted((one, other) => (one.RuleNumber ?? 0) - (other.RuleNumber ?? 0));
  const starts = ordered.flatMap((entry) => {
    const [first, last] = portsOf(entry);
    return [first, last + 1];
  });
  const bounds = [.../* @__PURE__ */ new Set([from, ...starts.filter((port) => port > from && port <= to)])].toSorted(
    (one, other) => one - other
  );
  return bounds.map((first, index) => {
    const last = (bounds[index + 1] ?? to + 1) - 1;
    return { ports: [first, last], ...decided(ordered, first, address) };
  });
}
function decided(ordered, port, address) {
  for (const entry of ordered) {
    const [first, last] = portsOf(entry);
    if (port < first || port > last) continue;
    const match = matches(entry, address);
    if (match === "yes") return { verdict: entry.RuleAction === "allow" ? "allowed" : "denied", entry };
    if (match === "perhaps") return { verdict: "unclear", entry };
  }
  return { verdict: "denied", entry: void 0 };
}
function isTcp({ Protocol }) {
  return Protocol === "-1" || Protocol === "6";
}
function portsOf({ Protocol, PortRange }) {
  if (Protocol === "-1" || PortRange === void 0) return [0, 65535];
  return [PortRange.From ?? 0, PortRange.To ?? 65535];
}
function matches({ CidrBlock, Ipv6CidrBlock }, address) {
  const range = addressRange(CidrBlock ?? Ipv6CidrBlock ?? "");
  const wanted = addressRange(address);
  if (range === void 0 || wanted === void 0) return "perhaps";
  if (covers(range, wanted)) return "yes";
  return overlap(range, wanted) ? "perhaps" : "no";
}
function entryText(entry) {
  const { RuleNumber = 0, RuleAction, Protocol, CidrBlock, Ipv6CidrBlock } = entry;
  const [from, to] = portsOf(entry);
  const ports = from === 0 && to === 65535 ? "" : from === to ? ` ${from}` : ` ${from}-${to}`;
  const number = RuleNumber >= 32767 ? "*" : RuleNumber;
  return `rule ${number} ${RuleAction} ${Protocol === "-1" ? "all" : "tcp"}${ports} ${CidrBlock ?? Ipv6CidrBlock}`;
}

// src/doctor/checks/network-acl.ts
var networkAclCheck = {
  id: "network-acl",
  group: "network",
  title: "Network ACLs",
  asks: "Do the network ACLs of the subnets pass the connection and the responses to it?",
  permissions: [
    "ec2:DescribeInstances",
    "ec2:DescribeInstanceConnectEndpoints",
    "ec2:DescribeNetworkAcls",
    "ec2:DescribeSubnets"
  ],
  needs: ["route"],
  async run(subject) {
    const all = await hops(subject);
    if (all.length === 0) return notApplicable("The way of the route through the network is not known.");
    return worst(await Promise.all(all.map(async (hop) => asCertain(await judge2(hop, subject), hop.from))));
  }
};
async function judge2({ from, to }, subject) {
  if (from.subnetId !== void 0 && from.subnetId === to.subnetId) {
    return passed(
      `The connection of ${from.name} stays in the subnet of ${to.instanceId}, so no ACL is passed.`
    );
  }
  const acls = await networkAcls(subject);
  const aclOf = (subnetId) => acls.find(({ Associations = [] }) => Associations.some((one) => one.SubnetId === subnetId));
  const own = aclOf(to.subnetId);
  if (own === void 0) return { state: "unknown", summary: `EC2 shows no network ACL of ${to.subnetId}.` };
  const theirs = from.subnetId === void 0 ? void 0 : aclOf(from.subnetId);
  const passages = (peer) => [
    ...theirs === void 0 ? [] : atOrigin(theirs, from.name, to),
    { acl: own, egress: false, peer, ports: [to.port, to.port], what: `the connection from ${from.name}` },
    { acl: own, egress: true, peer, ports: ephemeralPorts, what: `responses to ${from.name}` }
  ];
  const roughly = resultOf(passages(from.address), void 0);
  if (roughly.state === "passed") return roughly;
  const { address, known: known2 } = await located(from);
  return resultOf(passages(address), known2.missing);
}
function atOrigin(acl, name, { inVpc, port, instanceId }) {
  return [
    { acl, egress: true, peer: inVpc, ports: [port, port], what: `the connection of ${name}` },
    { acl, egress: false, peer: inVpc, ports: ephemeralPorts, what: `responses of ${instanceId}` }
  ];
}
function resultOf(passages, missing) {
  const judged = passages.map((passage) => ({
    passage,
    verdicts: aclVerdicts(passage.acl.Entries ?? [], passage.egress, passage.peer, passage.ports)
  }));
  const evidence = [...new Set(judged.flatMap(({ passage, verdicts }) => verdicts.map(lineOf(passage))))];
  const denied = judged.flatMap(
    ({ passage, verdicts }) => verdicts.filter(({ verdict }) => verdict === "denied").map((part) => ({ passage, part, verdicts }))
  );
  const whole = denied.find(({ passage, verdicts }) => isWhole(passage, verdicts));
  if (whole !== void 0) {
    const { passage, part } = whole;
    return { state: "failed", summary: deniedText(passage, part), evidence, ...repair(passage) };
  }
  if (judged.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === "unclear"))) {
    return {
      state: "unknown",
      summary: "It cannot be told without the address at the other end.",
      evidence,
      ...missing === void 0 ? {} : { statement: missing }
    };
  }
  const [some] = denied;
  if (some !== void 0) {
    const { passage, part } = some;
    return { state: "warned", summary: deniedText(passage, part), evidence, ...repair(passage) };
  }
  return passed("They pass the connection and its responses.", evidence);
}
var linuxPorts = [32768, 60999];
function isWhole({ ports }, verdicts) {
  const [from, to] = ports[0] === ports[1] ? ports : linuxPorts;
  return verdicts.every(
    ({ ports: [first, last], verdict }) => verdict === "denied" || last < from || first > to
  );
}
function deniedText({ acl, egress: egress2, what }, { ports: [from, to], entry }) {
  const shown = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const by = entry === void 0 ? "no rule allows it" : entryText(entry);
  return `${acl.NetworkAclId} does not let ${what} ${egress2 ? "out" : "in"} on ${shown}: ${by}.`;
}
function repair({ acl, egress: egress2, ports: [from, to], peer }) {
  const direction = egress2 ? "outbound" : "inbound";
  return {
    remedy: `Add an ${direction} rule to ${acl.NetworkAclId} with a lower number, which allows TCP ${from === to ? from : `${from}-${to}`} ${egress2 ? "to" : "from"} ${peer}.`
  };
}
function lineOf({ acl, egress: egress2 }) {
  return ({ ports: [from, to], verdict, entry }) => {
    const shown = from === to ? from : `${from}-${to}`;
    const by = entry === void 0 ? "" : ` by ${entryText(entry)}`;
    return `${acl.NetworkAclId} ${egress2 ? "outbound" : "inbound"} ${shown}: ${verdict}${by}`;
  };
}

// src/instance/default-os-user.ts
var systems = [
  { system: "AlmaLinux", name: /^AlmaLinux OS /, users: ["ec2-user"] },
  { system: "Amazon Linux", name: /^(?:al20\d\d|amzn2?)-ami-/, users: ["ec2-user"] },
  { system: "Ubuntu", name: /^ubuntu[/-]/, users: ["ubuntu"] },
  { system: "Debian", name: /^debian-/, users: ["admin"] },
  { system: "Rocky Linux", name: /^Rocky-/, users: ["rocky"] },
  // 8 and before have centos, CentOS Stream 9 and later ec2-user.
  { system: "CentOS", name: /^CentOS[ -]/, users: ["centos", "ec2-user"] },
  { system: "RHEL", name: /^RHEL-/, users: ["ec2-user"] },
  { system: "Fedora", name: /^Fedora-/, users: ["fedora"] },
  { system: "SUSE", name: /^(?:suse|openSUSE)-/, users: ["ec2-user"] },
  { system: "Oracle Linux", name: /^OL\d/, users: ["ec2-user"] },
  { system: "Bitnami", name: /^bitnami-/, users: ["bitnami"] }
];
function defaultOsUsers(imageName) {
  return systems.find(({ name }) => name.test(imageName));
}
function systemsWithUser(osUser2) {
  return systems.filter(({ users }) => users.includes(osUser2)).map(({ system }) => system);
}

// src/doctor/facts/image.ts
var image = fact(async (subject) => {
  const { imageId } = await instance(subject);
  if (imageId === void 0) return void 0;
  const command2 = new DescribeImagesCommand({ ImageIds: [imageId] });
  try {
    const { Images = [] } = await ec2Call(
      subject,
      "DescribeImages",
      (ec2, options) => ec2.send(command2, options)
    );
    return Images.find(({ ImageId }) => ImageId === imageId);
  } catch (thrown) {
    const isGone = thrown instanceof Error && /InvalidAMIID\.(NotFound|Unavailable)/.test(thrown.message);
    if (isGone) return void 0;
    throw thrown;
  }
});

// src/doctor/checks/os-user.ts
var osUser = {
  id: "os-user",
  group: "ssh",
  title: "OS user",
  asks: "Is the OS user one that the AMI of the instance comes with?",
  permissions: ["ec2:DescribeInstances", "ec2:DescribeImages"],
  needs: ["instance-found"],
  async run(subject) {
    const name = (await image(subject))?.Name;
    const defaults = name === void 0 ? void 0 : defaultOsUsers(name);
    if (name === void 0 || defaults === void 0) {
      return notApplicable("The name of the AMI does not say which users it has.");
    }
    const user = subject.osUser;
    const evidence = [`AMI: ${name}`];
    if (defaults.users.includes(user)) {
      return passed(`${user} is the user of ${defaults.system}'s AMIs.`, evidence);
    }
    return otherUser(user, defaults, evidence);
  }
};
function otherUser(user, { system, users }, evidence) {
  const [usual] = users;
  const right = users.join(" or ");
  if (user === "root" && system === "Amazon Linux") {
    return {
      state: "warned",
      summary: `sshd of ${system} refuses logins as root; its user is ${right}.`,
      evidence,
      remedy: `Log in as ${right} and use sudo.`
    };
  }
  const others = systemsWithUser(user);
  if (others.length === 0) {
    return notApplicable(
      `${user} is not the user that AMIs of ${system} come with (${right}): it exists if somebody created it.`
    );
  }
  return {
    state: "warned",
    summary: `${user} is the user of ${others.join(", ")}; the AMI is ${system}, whose user is ${right}.`,
    evidence,
    remedy: `Set \`os-user\` to ${usual}, or create the user ${user}.`
  };
}

// src/instance/image-packages.ts
function imagePackages(imageName) {
  return almaLinux(imageName) ?? amazonLinux(imageName) ?? ubuntu(imageName);
}
var almaLinuxName = /^AlmaLinux OS (Kitten )?(\d+(?:\.\d+){1,3})(?: |$)/;
var almaLinuxSince = { 8: "8.9.20240303", 9: "9.3.20240303" };
function almaLinux(name) {
  const [, kitten = "", version] = almaLinuxName.exec(name) ?? [];
  if (version === void 0) return void 0;
  const since = almaLinuxSince[version.split(".")[0] ?? ""];
  const included = since === void 0 ? Number.parseInt(version, 10) >= 10 : compareVersions(version, since) >= 0;
  return { system: `AlmaLinux ${kitten}${version}`, included };
}
function amazonLinux(name) {
  const [, minimal, version] = /^al2023-ami-(minimal-)?(\d+(?:\.\d+)*)/.exec(name) ?? [];
  if (version !== void 0) return { system: `Amazon Linux ${version}`, included: minimal === void 0 };
  const [, minimal2, version2] = /^amzn2-ami-(minimal-)?(?:hvm-)?(2\.0\.\d{8}(?:\.\d+)?)/.exec(name) ?? [];
  if (version2 === void 0) return void 0;
  const included = minimal2 === void 0 && compareVersions(version2, "2.0.20190618") >= 0;
  return { system: `Amazon Linux ${version2}`, included };
}
function ubuntu(name) {
  const version = /^ubuntu\/images[^/]*\/(?:[^/]*\/)?ubuntu-[a-z]+-(\d+\.\d+)-/.exec(name)?.[1];
  if (version === void 0) return void 0;
  return { system: `Ubuntu ${version}`, included: compareVersions(version, "20.04") >= 0 };
}
function compareVersions(one, other) {
  const a = one.split(".").map(Number);
  const b = other.split(".").map(Number);
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/doctor/checks/packages.ts
var packages = {
  id: "packages",
  group: "instance",
  title: "EC2 Instance Connect packages",
  asks: "Was the AMI built with the packages that EC2 Instance Connect needs?",
  permissions: ["ec2:DescribeInstances", "ec2:DescribeImages"],
  needs: ["instance-found"],
  async run(subject) {
    const { described } = await describedInstance(subject);
    if (described.Platform === "Windows" || described.Platform === "windows") {
      return {
        state: "failed",
        summary: "It is a Windows instance; EC2 Instance Connect is for Linux.",
        remedy: "Use Session Manager or Remote Desktop there."
      };
    }
    const found = await image(subject);
    if (found === void 0) {
      return { state: "unknown", summary: "The AMI no longer exists, or is not shared with this account." };
    }
    const name = found.Name ?? "";
    const evidence = [`AMI: ${found.ImageId} ${name}`, `owner: ${found.OwnerId ?? "unknown"}`];
    const known2 = imagePackages(name);
    if (known2 === void 0) {
      return notApplicable(`The name of the AMI does not tell which system it is: ${name}`);
    }
    const { system, included } = known2;
    if (included) return passed(`The AMI is ${system}, which includes them.`, evidence);
    return {
      state: "warned",
      summary: `The AMI is ${system}, which was built without them.`,
      evidence,
      remedy: system.startsWith("AlmaLinux") ? "Install ec2-instance-connect and ec2-instance-connect-selinux on the instance, or move to an AMI since 8.9.20240303 or 9.3.20240303." : "Install ec2-instance-connect on the instance."
    };
  }
};

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
  partitions.flatMap(({ id, regions: regions2 }) => regions2.split(" ").map((region2) => [region2, id]))
);
var forms = partitions.map(({ id, form }) => ({ id, form: new RegExp(form) }));
var partitionNames = partitions.map(({ id }) => id);
function regionExists(region2) {
  return regions.has(region2);
}
function nearestRegion(region2) {
  return (0,_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .namesNear */ .Fo)(region2.toLowerCase(), regions.keys(), 3)[0]?.name;
}

// src/doctor/checks/region.ts
var region = {
  id: "region",
  group: "aws",
  title: "Region",
  asks: "Is it a Region that AWS has?",
  permissions: [],
  needs: [],
  async run({ aws }) {
    if (regionExists(aws.region)) return passed(`${aws.region} is a Region of AWS.`);
    const near = nearestRegion(aws.region);
    return {
      state: "warned",
      summary: `This version knows no Region ${aws.region}.`,
      remedy: near === void 0 ? "Check its name." : `Check its name: ${near} is similar.`
    };
  }
};

// src/doctor/checks/route.ts
var route = {
  id: "route",
  group: "network",
  title: "Address and route",
  asks: "Does the instance have an address for the route, and which one is it?",
  permissions: ["ec2:DescribeInstances", "ec2:DescribeInstanceConnectEndpoints"],
  needs: ["instance-found", "bastion", "endpoint"],
  async run(subject) {
    const found = await known(routeTarget(subject));
    const { instance: instance2 } = await dialed(subject);
    const { publicIpv4, privateIpv4, ipv6 } = instance2;
    const evidence = [
      `public IPv4: ${publicIpv4 ?? "none"}`,
      `private IPv4: ${privateIpv4 ?? "none"}`,
      `IPv6: ${ipv6 ?? "none"}`
    ];
    if (!found.known) {
      const { error } = found;
      const failures2 = ["EIC_NO_ADDRESS", "EIC_NO_ENDPOINT", "EIC_SESSION_MANAGER_FAILED"];
      if (!failures2.includes(error.code)) throw error;
      return { state: "failed", summary: error.message, evidence, remedy: error.remedy };
    }
    const { value: target } = found;
    const { route: kind, address, port } = target;
    const way = `${address} port ${port}${(0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .throughText */ .bB)(target)}`;
    if (kind === "ssm") return passed("Session Manager leads to the instance.", evidence);
    if (kind === "proxy-command") return passed(`The proxy command leads to ${way}.`, evidence);
    return passed(
      `${capitalized(kind)} to ${way}.${reason(kind, wantsEndpoint(subject, instance2), publicIpv4)}`,
      evidence
    );
  }
};
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function reason(kind, endpointWanted, publicIpv4) {
  if (kind === "direct" && endpointWanted) return " No endpoint was found.";
  if (kind === "direct" && publicIpv4 !== void 0) return " It has a public address.";
  return "";
}

// src/doctor/facts/route-tables.ts
var routeTables = fact(async (subject) => {
  const ids = new Set((await hops(subject)).map(({ to }) => to.vpcId));
  ids.delete("");
  if (ids.size === 0) return [];
  const filter = { Name: "vpc-id", Values: [...ids] };
  return allPages(async (token) => {
    const command2 = new DescribeRouteTablesCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, "DescribeRouteTables", (ec2, options) => ec2.send(command2, options));
    return [page.RouteTables ?? [], page.NextToken];
  });
});

// src/doctor/network/route-table.ts
function tableOfSubnet(tables, subnetId) {
  const has = (matches2) => tables.find(({ Associations = [] }) => Associations.some(matches2));
  return has(({ SubnetId }) => SubnetId === subnetId) ?? has(({ Main }) => Main === true);
}
function routeTo({ Routes = [] }, address) {
  const wanted = addressRange(address);
  if (wanted === void 0) return void 0;
  let best;
  for (const route2 of Routes) {
    const range = addressRange(route2.DestinationCidrBlock ?? route2.DestinationIpv6CidrBlock ?? "");
    if (range === void 0 || !covers(range, wanted)) continue;
    const length = prefixLength(range);
    if (best === void 0 || length > best.length) best = { route: route2, length };
  }
  return best?.route;
}
function routeTarget2(route2) {
  return route2.GatewayId ?? route2.NatGatewayId ?? route2.EgressOnlyInternetGatewayId ?? route2.TransitGatewayId ?? route2.VpcPeeringConnectionId ?? route2.NetworkInterfaceId ?? route2.LocalGatewayId ?? route2.CarrierGatewayId ?? "nothing";
}
function routeText(route2) {
  const destination = route2.DestinationCidrBlock ?? route2.DestinationIpv6CidrBlock ?? "";
  return `${destination} → ${routeTarget2(route2)} (${route2.State ?? "unknown"})`;
}

// src/doctor/checks/route-table.ts
var routeTableCheck = {
  id: "route-table",
  group: "network",
  title: "Route table",
  asks: "Does the route table of the subnet lead back to where the connection comes from?",
  permissions: ["ec2:DescribeInstances", "ec2:DescribeInstanceConnectEndpoints", "ec2:DescribeRouteTables"],
  needs: ["route"],
  async run(subject) {
    const crossing = (await hops(subject)).filter(({ from, to }) => from.vpcId !== to.vpcId);
    if (crossing.length === 0)
      return notApplicable("The connection stays within the VPC, or its way is not known.");
    return worst(
      await Promise.all(crossing.map(async (hop) => asCertain(await judge3(hop, subject), hop.from)))
    );
  }
};
async function judge3(hop, subject) {
  const { to } = hop;
  const tables = (await routeTables(subject)).filter(({ VpcId }) => VpcId === to.vpcId);
  const table = tableOfSubnet(tables, to.subnetId);
  if (table === void 0)
    return { state: "unknown", summary: `EC2 shows no route table of ${to.subnetId}.` };
  const evidence = [
    `${table.RouteTableId}, ${isMainFor(table, to.subnetId) ? "the main one of the VPC" : `of ${to.subnetId}`}`,
    ...(table.Routes ?? []).map(routeText)
  ];
  const address = await peerAddress(hop, table);
  if (address === void 0) {
    return { state: "unknown", summary: "It cannot be told without the address at the other end.", evidence };
  }
  const found = routeTo(table, address);
  const shown = address.includes("/") ? "the internet" : address;
  if (found === void 0)
    return noWay(`${table.RouteTableId} has no route to ${shown}.`, evidence, to.isPublic);
  if (found.State === "blackhole") {
    const text = `The route of ${table.RouteTableId} to ${shown} leads to ${routeTarget2(found)}, which no longer exists.`;
    return { state: "failed", summary: text, evidence, remedy: "Replace this route." };
  }
  const target = routeTarget2(found);
  if (to.isPublic && !/^(igw-|local)/.test(target)) {
    const text = `${table.RouteTableId} leads to ${shown} through ${target}, so the public address of ${to.instanceId} cannot be reached.`;
    return noWay(text, evidence, true);
  }
  return passed(`${table.RouteTableId} leads to ${shown} through ${target}.`, evidence);
}
async function peerAddress({ from, to }, table) {
  if (to.isPublic && routeTo(table, from.address) !== void 0) return from.address;
  const { address } = await located(from);
  if (!address.includes("/")) return address;
  return to.isPublic ? address : void 0;
}
function noWay(summary, evidence, isPublic) {
  const remedy = isPublic ? "Add a route to an internet gateway (0.0.0.0/0 or ::/0 to igw-…), move the instance to a public subnet, or connect through an endpoint (`connection-type: endpoint`)." : "Add a route, or connect through an endpoint (`connection-type: endpoint`).";
  return { state: "failed", summary, evidence, remedy };
}
function isMainFor({ Associations = [] }, subnetId) {
  return !Associations.some(({ SubnetId }) => SubnetId === subnetId);
}

// src/doctor/checks/security-groups.ts


// src/ip-ranges/document.ts
var import_ipaddr2 = (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__toESM */ .f1)((0,_chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .require_ipaddr */ .Lc)());

var service = "EC2_INSTANCE_CONNECT";
var InvalidRanges = class extends Error {
  name = "InvalidRanges";
};
var minBits = { ipv4: 16, ipv6: 32 };
function parseIpRanges(text) {
  const document = record(json(text), "It");
  const syncToken = stringOf(document, "syncToken", /^\d{1,15}$/);
  const createDate = stringOf(document, "createDate", /^\d{4}(-\d{2}){5}$/);
  const ipv4 = list(document, "prefixes");
  const ipv6 = list(document, "ipv6_prefixes");
  const regions2 = /* @__PURE__ */ new Set();
  const prefixes = [
    ...servicePrefixes(ipv4, "ipv4", "ip_prefix", regions2),
    ...servicePrefixes(ipv6, "ipv6", "ipv6_prefix", regions2)
  ];
  if (prefixes.length === 0) throw new InvalidRanges(`It has no prefix of ${service}.`);
  return { syncToken, createDate, regions: regions2, prefixes };
}
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRanges("It is not JSON.");
  }
}
function record(value, subject) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new InvalidRanges(`${subject} is not a JSON object.`);
}
function stringOf(document, name, form) {
  const value = Reflect.get(document, name);
  if (typeof value === "string" && form.test(value)) return value;
  throw new InvalidRanges(`Its ${name} is missing or not in the known form.`);
}
function list(document, name) {
  const value = Reflect.get(document, name);
  if (Array.isArray(value)) return value;
  throw new InvalidRanges(`Its ${name} is missing or no list.`);
}
function servicePrefixes(entries, family, field, regions2) {
  const found = [];
  for (const [index, value] of entries.entries()) {
    const place = `${family === "ipv4" ? "prefixes" : "ipv6_prefixes"}[${index}]`;
    const entry = record(value, place);
    const region2 = Reflect.get(entry, "region");
    const isRegion = typeof region2 === "string" && (0,_chunk_FUXBGOSC_js__WEBPACK_IMPORTED_MODULE_24__/* .isRegionName */ .U)(region2);
    if (isRegion) regions2.add(region2);
    if (Reflect.get(entry, "service") !== service) continue;
    if (!isRegion) throw new InvalidRanges(`${place}.region is not the name of a Region.`);
    const cidr = Reflect.get(entry, field);
    if (typeof cidr !== "string" || !isNetwork(cidr, family)) {
      throw new InvalidRanges(`${place}.${field} is not a range of ${family === "ipv4" ? "IPv4" : "IPv6"}.`);
    }
    found.push({ cidr, family, region: region2 });
  }
  return found;
}
function isNetwork(text, family) {
  const [address = "", length = "", ...more] = text.split("/");
  const isAddress2 = family === "ipv4" ? (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv4)(address) : (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(address) && !address.includes("%");
  if (!isAddress2 || !/^\d{1,3}$/.test(length) || more.length > 0 || !import_ipaddr2.default.isValidCIDR(text)) return false;
  const [parsed, bits] = import_ipaddr2.default.parseCIDR(text);
  const first = parsed.kind() === "ipv4" ? import_ipaddr2.default.IPv4.networkAddressFromCIDR(text) : import_ipaddr2.default.IPv6.networkAddressFromCIDR(text);
  return bits >= minBits[family] && first.toNormalizedString() === parsed.toNormalizedString();
}

// src/ip-ranges/cache.ts



var maxBytes = 64 * 1024 * 1024;
var RangesCache = class {
  #path;
  #url;
  /** On GitHub Actions, where nothing outlives a job unless the workflow keeps it, only a directory that exists is used. */
  constructor(url, environment) {
    this.#url = url.href;
    const folder = cacheFolder(environment);
    const isUsed = folder !== void 0 && (environment.GITHUB_ACTIONS !== "true" || (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_29__.join)(folder, "eic")));
    this.#path = isUsed ? (0,node_path__WEBPACK_IMPORTED_MODULE_29__.join)(folder, "eic", "ip-ranges.json") : void 0;
  }
  /** Returns the response that was kept of this URL; undefined if there is none, or if the file is damaged. */
  read() {
    if (this.#path === void 0) return void 0;
    try {
      if (!isPrivate((0,node_path__WEBPACK_IMPORTED_MODULE_29__.join)(this.#path, ".."))) return void 0;
      const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.statSync)(this.#path);
      if (!stats.isFile() || stats.size > maxBytes || !isPrivate(this.#path)) return void 0;
      const kept = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readFileSync)(this.#path, "utf8"));
      if (typeof kept !== "object" || kept === null) return void 0;
      const field = (name) => String(Reflect.get(kept, name) ?? "");
      if (field("url") !== this.#url) return void 0;
      const text = field("text");
      return { etag: headerValue(field("etag")), text, ranges: parseIpRanges(text) };
    } catch {
      return void 0;
    }
  }
  /** Keeps a response. A reader finds the old one or the new one, never a part of it. */
  write(etag, text) {
    if (this.#path === void 0) return;
    const beside = `${this.#path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_27__.randomBytes)(6).toString("hex")}.tmp`;
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_29__.join)(this.#path, ".."), { recursive: true, mode: 448 });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(beside, JSON.stringify({ url: this.#url, etag, text }), { flag: "wx", mode: 384 });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.renameSync)(beside, this.#path);
    } catch {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.rmSync)(beside, { force: true });
    }
  }
};
function isPrivate(path) {
  const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.statSync)(path);
  const isOwn = process.getuid === void 0 || uid === process.getuid();
  return isOwn && (process.platform === "win32" || (mode & 18) === 0);
}
function cacheFolder({ XDG_CACHE_HOME = "", HOME = "" }) {
  if ((0,node_path__WEBPACK_IMPORTED_MODULE_29__.isAbsolute)(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return (0,node_path__WEBPACK_IMPORTED_MODULE_29__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_29__.join)(HOME, ".cache") : void 0;
}
function headerValue(text) {
  return /^(W\/)?"[\x21\x23-\x7e]{1,200}"$/.test(text) ? text : "";
}

// src/ip-ranges/load.ts
var publishedAt = "https://ip-ranges.amazonaws.com/ip-ranges.json";
var maxBytes2 = (/* unused pure expression or super */ null && (32 * 1024 * 1024));

// src/doctor/facts/console-ranges.ts
var consoleRanges = fact(
  async ({ aws, environment, attempt: attempt2 }) => {
    if (attempt2 !== void 0) return [];
    const kept = new RangesCache(new URL(publishedAt), environment).read();
    return kept?.ranges.prefixes.filter(({ region: region2 }) => region2 === aws.region) ?? [];
  }
);

// src/doctor/checks/security-groups.ts
var securityGroupsCheck = {
  id: "security-groups",
  group: "network",
  title: "Security groups",
  asks: "Do the security groups of the instance let the connection in?",
  permissions: [
    "ec2:DescribeInstances",
    "ec2:DescribeInstanceConnectEndpoints",
    "ec2:DescribeSecurityGroups",
    "ec2:GetManagedPrefixListEntries",
    "ec2:DescribeSubnets"
  ],
  needs: ["route"],
  async run(subject) {
    const all = await hops(subject);
    if (all.length === 0) return notApplicable("The route needs no open port of the instance.");
    return worst(await Promise.all(all.map(async (hop) => asCertain(await judge4(hop, subject), hop.from))));
  }
};
async function judge4(hop, subject) {
  const { to } = hop;
  const groups = (await securityGroups(subject)).filter(({ GroupId = "" }) => to.groupIds.includes(GroupId));
  const seen = new Set(groups.map(({ GroupId }) => GroupId));
  const unseen = to.groupIds.filter((id) => !seen.has(id));
  const rules = groups.flatMap(({ IpPermissions = [] }) => IpPermissions);
  const relevant = rules.filter((rule) => concerns(rule, to.port));
  const rulesText = groups.map((group) => {
    const { GroupId, GroupName, IpPermissions = [] } = group;
    const shown = IpPermissions.filter((rule) => concerns(rule, to.port)).map(
      (rule) => ruleText(rule, "from")
    );
    return `${GroupId} (${GroupName}): ${shown.length === 0 ? `nothing to port ${to.port}` : shown.join("; ")}`;
  });
  const target = `${to.instanceId} on port ${to.port}`;
  const { from, verdict, missing, lists } = await verdictOf(hop, relevant, subject);
  const evidence = [...rulesText, ...await aboutConsole2(hop, relevant, lists, subject)];
  if (verdict === "allowed") return passed(`They let ${from.name} in to ${target}.`, evidence);
  if (verdict === "unclear" || unseen.length > 0) {
    const why = unseen.length > 0 ? `EC2 does not show ${unseen.join(", ")}` : from.name;
    return {
      state: "unknown",
      summary: `It cannot be told whether they let the connection in to ${target}: ${why}.`,
      evidence,
      ...missing === void 0 ? {} : { statement: missing }
    };
  }
  return {
    state: "failed",
    summary: `They do not let ${from.name} in to ${target}: ${to.groupIds.join(", ")}.`,
    evidence,
    remedy: `Add a rule to one of them that allows TCP ${to.port} from it.`,
    fix: [addRule(hop, from, subject.aws.region)]
  };
}
async function verdictOf({ from, to }, rules, subject) {
  const roughly = groupVerdict(rules, from, to.port, () => void 0);
  if (roughly === "allowed") return { from, verdict: roughly, missing: void 0, lists: () => void 0 };
  const { lists, statement } = await prefixListsOf(rules, subject);
  const exactly = await located(from);
  const name = `${from.name} (${exactly.address}, ${exactly.known.source})`;
  const missing = exactly.known.missing ?? statement;
  return {
    from: { ...exactly, name },
    verdict: groupVerdict(rules, exactly, to.port, lists),
    missing,
    lists
  };
}
async function aboutConsole2({ to, from }, rules, lists, subject) {
  if (from.kind !== "runner") return [];
  const family = (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(to.address) ? "ipv6" : "ipv4";
  const ranges = (await consoleRanges(subject)).filter((range) => range.family === family);
  const says = {
    allowed: "allowed",
    denied: "not allowed",
    unclear: "may be allowed by a part or a prefix list"
  };
  return ranges.map(({ cidr }) => {
    const verdict = groupVerdict(rules, { name: cidr, address: cidr, groupIds: [] }, to.port, lists);
    return `browser console (${service} ${cidr}): ${says[verdict]}`;
  });
}
function addRule({ to }, from, region2) {
  const [group = "GROUP"] = to.groupIds;
  const command2 = `aws ec2 authorize-security-group-ingress --region ${region2} --group-id ${group}`;
  const [source] = from.groupIds;
  if (source !== void 0) return `${command2} --protocol tcp --port ${to.port} --source-group ${source}`;
  const block = from.address.includes("/") ? `ADDRESS/${(0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(to.address) ? 128 : 32}` : singleAddressBlock(from.address);
  return (0,node_net__WEBPACK_IMPORTED_MODULE_25__.isIPv6)(to.address) ? `${command2} --ip-permissions 'IpProtocol=tcp,FromPort=${to.port},ToPort=${to.port},Ipv6Ranges=[{CidrIpv6=${block}}]'` : `${command2} --protocol tcp --port ${to.port} --cidr ${block}`;
}

// src/doctor/facts/instance-status.ts
var instanceStatus = fact(async (subject) => {
  const { id } = await instance(subject);
  const command2 = new DescribeInstanceStatusCommand({ InstanceIds: [id] });
  const { InstanceStatuses = [] } = await ec2Call(
    subject,
    "DescribeInstanceStatus",
    (ec2, options) => ec2.send(command2, options)
  );
  return InstanceStatuses.find(({ InstanceId }) => InstanceId === id);
});

// src/doctor/checks/status-checks.ts
var statusChecks = {
  id: "status-checks",
  group: "instance",
  title: "Status checks",
  asks: "Do EC2's checks of the instance, its host and its volumes succeed?",
  permissions: ["ec2:DescribeInstanceStatus"],
  needs: ["instance-state"],
  async run(subject) {
    const status = await instanceStatus(subject);
    if (status === void 0) return notApplicable("EC2 has no status checks of it.");
    const evidence = partsOf(status).map(({ name, is }) => `${name}: ${is}`);
    const impaired = partsOf(status).filter(({ is }) => is === "impaired");
    if (impaired.length > 0) {
      const names = impaired.map(({ name }) => name);
      return {
        state: "failed",
        summary: `The ${names.join(" and ")} check fails.`,
        evidence,
        ...repair2(names)
      };
    }
    if (partsOf(status).some(({ is }) => is === "initializing")) {
      return {
        state: "warned",
        summary: "The instance is booting: its status checks are initializing.",
        evidence,
        remedy: "Wait until they succeed (`wait-for-boot` in a step).",
        fix: [
          `aws ec2 wait instance-status-ok --region ${subject.aws.region} --instance-ids ${(await instance(subject)).id}`
        ]
      };
    }
    if (partsOf(status).some(({ is }) => is === "insufficient-data")) {
      return {
        state: "warned",
        summary: "EC2 cannot tell whether the instance works.",
        evidence,
        remedy: "Look again in a few minutes."
      };
    }
    return passed("They succeed.", evidence);
  }
};
function partsOf({ InstanceStatus, SystemStatus, AttachedEbsStatus }) {
  const parts = [
    { name: "system", is: SystemStatus?.Status },
    { name: "instance", is: InstanceStatus?.Status },
    { name: "EBS", is: AttachedEbsStatus?.Status }
  ];
  return parts.filter(({ is }) => is !== void 0);
}
function repair2(names) {
  if (names.includes("system")) {
    return {
      remedy: "AWS's hardware has a fault: stop and start the instance, which moves it to another host."
    };
  }
  if (names.includes("instance")) {
    return {
      remedy: "Its operating system does not respond: read its console output (`aws ec2 get-console-output`), then reboot it."
    };
  }
  return { remedy: "A volume does not respond: look at its status in the EC2 console." };
}

// src/doctor/all-checks.ts
var allChecks = [
  credentialsCheck,
  identityCheck,
  region,
  lookup,
  instanceFound,
  instanceState,
  statusChecks,
  metadata,
  packages,
  bastionCheck,
  endpoint,
  route,
  routeTableCheck,
  securityGroupsCheck,
  egress,
  networkAclCheck,
  portReachable,
  sshBanner,
  commonAlgorithms,
  hostKey,
  osUser,
  keyPush,
  authentication
];

// src/doctor/causes.ts
function causesOf(outcomes) {
  const failed = outcomes.filter(({ result }) => result.state === "failed");
  if (failed.length === 0) return [];
  const ranked = outcomes.flatMap((outcome) => {
    const { state } = outcome.result;
    if (state !== "failed" && state !== "warned") return [];
    if (state === "failed" && isExplained(outcome, outcomes)) return [];
    const { id } = outcome.check;
    const consequences = outcomes.filter(({ check }) => check.explainedBy?.includes(id));
    const explains = consequences.filter(({ result }) => result.state === "failed").map(({ check }) => check.id);
    const certain = state === "failed";
    const cause = { outcome, certain, explains };
    if (certain) return [{ cause, rank: explains.length > 0 || consequences.length === 0 ? 0 : 2 }];
    if (explains.length > 0) return [{ cause, rank: 1 }];
    const untried = consequences.some(({ result }) => ["skipped", "unknown"].includes(result.state));
    return untried ? [{ cause, rank: 3 }] : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ cause }) => cause);
}
function isExplained({ check }, outcomes) {
  const { explainedBy = [] } = check;
  return outcomes.some(
    (other) => explainedBy.includes(other.check.id) && /^(failed|warned)$/.test(other.result.state)
  );
}

// src/doctor/refuted.ts
function refuted(outcomes) {
  return outcomes.map((outcome) => {
    const { check, result } = outcome;
    if (result.state !== "failed" && result.state !== "warned") return outcome;
    const consequences = outcomes.filter((other) => other.check.explainedBy?.includes(check.id));
    const proof = consequences.find((other) => other.result.state === "passed");
    if (proof === void 0 || consequences.some((other) => other.result.state === "failed")) return outcome;
    const summary = `${result.summary} Nevertheless, ${proof.check.id} passed.`;
    const milder = result.state === "failed" ? { ...result, summary, state: "warned" } : passed(summary, result.evidence);
    return { ...outcome, result: milder };
  });
}

// src/doctor/diagnose.ts
async function diagnose(subject, checks, { ended = () => void 0 } = {}) {
  const running = /* @__PURE__ */ new Map();
  const untold3 = /* @__PURE__ */ new Set();
  for (const check of checks) {
    const needed = check.needs.flatMap((id) => running.get(id) ?? []);
    const outcome = runAfter(needed, check, subject, untold3);
    running.set(
      check.id,
      outcome.then((end) => {
        if (stopsUntold(end)) untold3.add(check.id);
        ended(end);
        return end;
      })
    );
  }
  const outcomes = refuted(await Promise.all(running.values()));
  return { outcomes, causes: causesOf(outcomes) };
}
async function runAfter(needed, check, subject, untold3) {
  const roots = rootsOf(await Promise.all(needed));
  if (roots.length > 0) return skippedOutcome(check, roots, untold3);
  const startedAt = performance.now();
  const result = await runInTime(check, subject);
  if (result.state === "skipped" && result.because !== void 0)
    return skippedOutcome(check, result.because, untold3);
  return { check, because: [], result, ms: performance.now() - startedAt };
}
function skippedOutcome(check, because, untold3) {
  const unknownOnes = because.filter((id) => untold3.has(id));
  const failed = because.filter((id) => !untold3.has(id));
  const reasons = [
    ...failed.length > 0 ? [`${failed.join(" and ")} failed`] : [],
    ...unknownOnes.map((id) => `${id} is unknown`)
  ];
  const summary = `Skipped, because ${reasons.join(" and ")}.`;
  return { check, because, ms: 0, result: { state: "skipped", summary } };
}
function stopsUntold({ check, result }) {
  return result.state === "unknown" && check.stopsIfUnknown === true;
}
function rootsOf(outcomes) {
  const roots = outcomes.flatMap(
    (outcome) => outcome.result.state === "failed" || stopsUntold(outcome) ? [outcome.check.id] : outcome.because
  );
  return [...new Set(roots)];
}
async function runInTime(check, subject) {
  const { signal } = subject.deadline;
  const late = unknown("It was not finished in time.");
  if (signal.aborted) return late;
  let onAbort = () => void 0;
  const timeout = new Promise((resolve) => {
    onAbort = () => resolve(late);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([resultOf2(check, subject), timeout]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
async function resultOf2(check, subject) {
  const result = await known(run(check, subject));
  if (result.known) return result.value;
  const { error, statement } = result;
  if (statement !== void 0) return { ...unknown(deniedText2(statement.Action)), statement };
  return subject.deadline.over ? unknown("It was not finished in time.") : unknown(notKnownText(error));
}
async function run(check, subject) {
  return await check.run(subject);
}
function unknown(summary) {
  return { state: "unknown", summary };
}
function deniedText2(action) {
  return `It cannot be told without the permission ${action}.`;
}
function notKnownText({ message }) {
  return `It cannot be told: ${message}`;
}

// src/doctor/explained-error.ts
var maxEvidence = 4;
var maxFurther = 3;
function explainedError(error, failed, { outcomes, causes }) {
  const itself = outcomes.find(({ check }) => check.id === failed);
  const [first, ...further] = causes.filter(({ outcome }) => outcome !== itself);
  const own = itself === void 0 ? void 0 : problemOf(itself);
  const main = first === void 0 ? own : problemOf(first.outcome);
  const found = [
    ...first === void 0 ? [] : evidenceAndFix(main),
    ...further.slice(0, maxFurther).map(furtherCause),
    ...ownDetails(error, failed === "authentication" ? own : void 0),
    ...untold2(outcomes)
  ];
  const details = found.map((line2) => line2.replace(/\s*[\r\n]+\s*/g, " "));
  const { code, requestId } = error;
  const changed = first !== void 0 || failed === "authentication" && own !== void 0;
  return new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .EicError */ .UA(code, first === void 0 ? error.message : withCause(error.message, first), {
    remedy: changed && main !== void 0 ? main.remedy : error.remedy,
    details,
    requestId,
    cause: error
  });
}
function problemOf({ result }) {
  return result.state === "failed" || result.state === "warned" ? result : void 0;
}
function withCause(message, { certain, outcome }) {
  if (certain) return `${titled(outcome)} ${message}`;
  return `${message} Probable cause (${uncapitalized(outcome.check.title)}): ${outcome.result.summary}`;
}
function titled({ check, result }) {
  return `${check.title}: ${result.summary}`;
}
function uncapitalized(sentence) {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function evidenceAndFix(problem2) {
  return [...problem2?.fix ?? [], ...(problem2?.evidence ?? []).slice(0, maxEvidence)];
}
function furtherCause({ outcome }) {
  return `Also: ${titled(outcome)} ${problemOf(outcome)?.remedy ?? ""}`.trimEnd();
}
function ownDetails(error, refused2) {
  if (refused2 === void 0) return error.details;
  const others = error.details.filter((detail) => detail.startsWith("server: "));
  return [...refused2.evidence ?? [], ...refused2.fix ?? [], ...others];
}
function untold2(outcomes) {
  const missing = outcomes.flatMap(
    ({ check, result }) => result.state === "unknown" && result.statement !== void 0 ? [`${uncapitalized(check.title)} (${result.statement.Action})`] : []
  );
  return missing.length === 0 ? [] : [`Not checked, for want of the permission in parentheses: ${missing.join(", ")}.`];
}

// src/doctor/places.ts
var Places = class {
  #free;
  #waiting = [];
  /** @param count places that there are */
  constructor(count) {
    this.#free = count;
  }
  /**
   * Waits for a place, in the order of the calls. The caller disposes of it.
   * @throws the reason of the signal
   */
  async take(signal) {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#turn(signal);
    let isTaken = true;
    return {
      [Symbol.dispose]: () => {
        if (isTaken) this.#pass();
        isTaken = false;
      }
    };
  }
  #turn(signal) {
    return new Promise((resolve, reject) => {
      const called = () => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      };
      const onAbort = () => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(signal.reason);
      };
      this.#waiting.push(called);
      signal.addEventListener("abort", onAbort, { once: true });
    });
  }
  #pass() {
    const next = this.#waiting.shift();
    if (next === void 0) this.#free++;
    else next();
  }
};

// src/doctor/relevant-checks.ts
function failedCheck({ error, target, trace: { opened } }) {
  if (isRefusal(error)) return "ssh-banner";
  if (opened === void 0) return "port-reachable";
  if (opened.authenticating) return "authentication";
  const isSilent = opened.firstWords?.heardAnything !== true;
  return target.route !== "direct" && isSilent ? "port-reachable" : "ssh-banner";
}
function relevantChecks(id, checks) {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const relevant = /* @__PURE__ */ new Set();
  const add = (wanted) => {
    const check = byId.get(wanted);
    if (check === void 0 || check.group === "aws" || relevant.has(check)) return;
    relevant.add(check);
    check.needs.forEach(add);
  };
  for (const wanted of [id, ...byId.get(id)?.explainedBy ?? []]) add(wanted);
  return checks.filter((check) => relevant.has(check));
}

// src/doctor/explain-failure.ts
var explicable = /* @__PURE__ */ new Set([
  "EIC_UNREACHABLE",
  "EIC_REFUSED",
  "EIC_NOT_SSH",
  "EIC_CONNECT_TIMED_OUT",
  "EIC_AUTHENTICATION_REFUSED",
  "EIC_BASTION_FAILED",
  "EIC_SESSION_MANAGER_FAILED"
]);
var atATime = 4;
function failureExplainer(given) {
  const { cancelled, limitMs: limitMs2 = 1e4 } = given;
  const options = { ...given, aws: withSharedReads(given.aws) };
  const places = new Places(atATime);
  const bastions = /* @__PURE__ */ new Map();
  const explain = async (failed) => {
    const { error } = failed;
    const deadline = new _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B2(limitMs2, cancelled);
    try {
      var _stack = [];
      try {
        const _place = (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__using */ .r1)(_stack, await places.take(deadline.signal));
        if (!(error instanceof _chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .BastionFailure */ .r_)) return await examined(failed, options, deadline);
        if (error.attempt === void 0) return error;
        const { message } = error;
        const explained = bastions.get(message) ?? bastionExamined(error, error.attempt, options, deadline);
        bastions.set(message, explained);
        return await explained;
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        (0,_chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_23__/* .__callDispose */ .qs)(_stack, _error, _hasError);
      }
    } catch {
      return error;
    }
  };
  return async (failed) => {
    if (!explicable.has(failed.error.code)) return failed.error;
    const explained = await explain(failed);
    return cancelled.aborted ? failed.error : explained;
  };
}
async function bastionExamined(failure2, { target, trace }, options, deadline) {
  const { routing } = options;
  const { osUser: osUser2, port } = routing.bastion ?? { osUser: options.osUser, port: target.port };
  const toBastion = { ...routing, port, bastion: void 0, instanceIp: void 0 };
  const asInstance = { ...options, osUser: osUser2, routing: toBastion };
  const explained = await examined({ error: failure2.error, target, trace }, asInstance, deadline);
  return new _chunk_6GWZAAEH_js__WEBPACK_IMPORTED_MODULE_1__/* .BastionFailure */ .r_(target.instance.id, explained, failure2.attempt);
}
async function examined({ error, target, trace }, options, deadline) {
  const subject = {
    ...options,
    instance: target.instance.id,
    route: routeTo2(target),
    // Nothing is pushed: the attempt has been made.
    push: true,
    attempt: { target, trace, error },
    deadline
  };
  const failed = failedCheck({ error, target, trace });
  return explainedError(error, failed, await diagnose(subject, relevantChecks(failed, allChecks)));
}
function routeTo2(target) {
  return {
    target: async () => target,
    reserve: _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_10__/* .unlimited */ .OS,
    open: async () => {
      throw new Error("a connection that failed is not opened again");
    },
    close() {
    }
  };
}



/***/ })

};
;