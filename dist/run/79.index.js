"use strict";
exports.id = 79;
exports.ids = [79];
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

/***/ 5079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _chunk_C5JHH5MN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4897);
/* harmony import */ var _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
/* harmony import */ var _chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3399);
/* harmony import */ var _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5349);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1962);
/* harmony import */ var _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9171);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3761);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(827);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9930);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8818);
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2314);
/* harmony import */ var _ssh2_cjs__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(_ssh2_cjs__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_11__);











// src/ssh2/client.ts

function newClient() {
  return new (_ssh2_cjs__WEBPACK_IMPORTED_MODULE_10___default().Client)();
}

// src/ssh2/first-words.ts
var limitBytes = 16 * 1024;
var kexInit = 20;
var FirstWords = class {
  #chunks = [];
  #bytes = 0;
  #stream;
  #heard;
  constructor(stream) {
    this.#stream = stream;
    stream.on("newListener", this.#onNewListener);
  }
  #onNewListener = (event) => {
    if (event !== "data") return;
    this.#stream.off("newListener", this.#onNewListener);
    this.#stream.on("data", this.#onData);
  };
  #onData = (chunk) => {
    this.#heard?.();
    this.#heard = void 0;
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes > limitBytes) this.stop();
  };
  /** Calls a function once, when the server's first bytes arrive. */
  onceHeard(heard) {
    this.#heard = heard;
  }
  /** Stops listening. */
  stop() {
    this.#heard = void 0;
    this.#stream.off("newListener", this.#onNewListener);
    this.#stream.off("data", this.#onData);
  }
  /** True after the server has sent anything. */
  get heardAnything() {
    return this.#bytes > 0;
  }
  /** The identification line without its line end, such as `SSH-2.0-OpenSSH_9.9`; undefined if none has arrived. */
  get identification() {
    return /(?:^|\n)(SSH-[^\r\n]*)\r?\n/.exec(this.#text)?.[1];
  }
  /** The first line, made safe to show, of a server that is not an SSH server; undefined if nothing arrived. */
  get firstLine() {
    const line = this.#text.split(/\r?\n/, 1)[0]?.slice(0, 80).replace(/[^\x20-\x7e]/g, "?").trim();
    return line === "" ? void 0 : line;
  }
  /** The algorithms that the server offers; undefined if its KEXINIT has not arrived completely. */
  get offers() {
    const start = /(?:^|\n)SSH-[^\r\n]*\r?\n/.exec(this.#text);
    if (start === null) return void 0;
    const packet = Buffer.concat(this.#chunks).subarray(start.index + start[0].length);
    if (packet.length < 22 || packet[5] !== kexInit || packet.length < 4 + packet.readUInt32BE(0))
      return void 0;
    const lists = [];
    let at = 22;
    while (lists.length < 10) {
      if (at + 4 > packet.length) return void 0;
      const end = at + 4 + packet.readUInt32BE(at);
      if (end > packet.length) return void 0;
      lists.push(
        packet.toString("latin1", at + 4, end).replace(/[^\x21-\x7e]/g, "?").split(",").filter((name) => name !== "")
      );
      at = end;
    }
    return {
      keyExchange: lists[0] ?? [],
      hostKey: lists[1] ?? [],
      cipher: lists[3] ?? [],
      mac: lists[5] ?? []
    };
  }
  get #text() {
    return Buffer.concat(this.#chunks).toString("latin1");
  }
};

// src/ssh2/host-key-updates.ts
var hostKeysRequest = "hostkeys-00@openssh.com";
function ignoreHostKeyUpdates(client) {
  const handlers = fieldOf(Reflect.get(client, "_protocol"), "_handlers");
  const handle = fieldOf(handlers, "GLOBAL_REQUEST");
  if (!isObject(handlers) || !isHandler(handle)) return false;
  const handler = (protocol, name, wantReply, data) => {
    if (name !== hostKeysRequest || wantReply) handle(protocol, name, wantReply, data);
  };
  return Reflect.set(handlers, "GLOBAL_REQUEST", handler);
}
function fieldOf(value, name) {
  return isObject(value) ? Reflect.get(value, name) : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isHandler(value) {
  return typeof value === "function";
}

// src/ssh2/joined-writes.ts
function joinWrites(stream) {
  let joining = false;
  const write = stream.write;
  const joined = (...args) => {
    if (!joining) {
      joining = true;
      stream.cork();
      setImmediate(() => {
        joining = false;
        stream.uncork();
      });
    }
    return Reflect.apply(write, stream, args);
  };
  Object.defineProperty(stream, "write", { configurable: true, writable: true, value: joined });
}

// src/ssh2/parsed-keys.ts

function parseKeys(client) {
  const protocol = Reflect.get(client, "_protocol");
  const canSend = replaceKey(fieldOf2(protocol, "_cipher"), "_encKey");
  const canReceive = replaceKey(fieldOf2(protocol, "_decipher"), "_decipherKey");
  return canSend && canReceive;
}
function replaceKey(cipher, name) {
  const key = fieldOf2(cipher, name);
  return Buffer.isBuffer(key) && isObject2(cipher) && Reflect.set(cipher, name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createSecretKey)(key));
}
function fieldOf2(value, name) {
  return isObject2(value) ? Reflect.get(value, name) : void 0;
}
function isObject2(value) {
  return typeof value === "object" && value !== null;
}

// src/ssh2/sign-at-once.ts
function protocolOf(client) {
  const protocol = Reflect.get(client, "_protocol");
  return hasAuthPk(protocol) ? protocol : void 0;
}
function hasAuthPk(value) {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "authPK") === "function";
}
function signatureOf(key, asked) {
  if (key.type !== "ssh-rsa") return { algorithm: key.type };
  return asked === "rsa-sha2-512" ? { algorithm: asked, hash: "sha512" } : { algorithm: "rsa-sha2-256", hash: "sha256" };
}
function signAtOnce(client, atOnce) {
  const protocol = protocolOf(client);
  if (protocol === void 0) return false;
  const request = protocol.authPK.bind(protocol);
  protocol.authPK = (username, key, asked, sign) => {
    const { algorithm, hash } = signatureOf(key, asked);
    const signer = (data, done) => {
      const signature = key.sign(data, hash);
      if (signature instanceof Error) throw signature;
      done(signature);
    };
    request(username, key, algorithm, sign !== void 0 || atOnce() ? signer : void 0);
  };
  return true;
}

// src/connect/authentication.ts
var freshMs = _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .windowMs */ .$b - 1e4;
var Authentication = class {
  #options;
  #now;
  #generate;
  #queue;
  #current;
  #key;
  #pushed;
  #pushedAt = Number.NEGATIVE_INFINITY;
  #renewals = 0;
  #closed = false;
  /** Duration of the last push in milliseconds. */
  pushMs = null;
  /** When the first authentication request was ready to be sent, on `now`'s clock. */
  startedAt;
  /** Milliseconds after which the server refused each attempt. */
  refusedAfterMs = [];
  #requestedAt;
  /** Whether the server waits for a key that AWS has not accepted yet. */
  waitsForPush = false;
  constructor(options) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#generate = options.generate ?? _chunk_C5JHH5MN_js__WEBPACK_IMPORTED_MODULE_0__/* .generateKeyPair */ .T;
    this.#queue = attempts(options.keyType, false);
  }
  /** Starts the first push. Called after the instance is connected, so that connecting takes no time of the window. */
  begin() {
    this.#pushed = this.#pushFresh(this.#queue[0]?.keyType ?? "ed25519");
    this.#pushed.catch(() => void 0);
  }
  /** Skips Ed25519: a server without curve25519 runs under FIPS or a similar policy and will refuse it. */
  noCurve25519() {
    this.#queue = attempts(this.#options.keyType, true);
  }
  /** Whether the current request is to be signed at once. */
  signAtOnce = () => this.#current?.signAtOnce ?? false;
  /** ssh2's authentication handler: called for the first request, and again after each refusal. */
  handler = (methodsLeft, partialSuccess, next) => {
    if (partialSuccess) {
      this.#options.wantsMore(methodsLeft);
      return;
    }
    if (this.#requestedAt !== void 0) this.refusedAfterMs.push(this.#now() - this.#requestedAt);
    this.#next(next).catch((reason) => {
      if (!this.#closed) this.#options.failed(reason);
    });
  };
  /** Number of attempts that the server refused. */
  get refusals() {
    return this.refusedAfterMs.length;
  }
  /** Drops the key and stops pushing. */
  close() {
    this.#closed = true;
    this.#key = void 0;
  }
  async #next(next) {
    const attempt = this.#nextAttempt();
    if (attempt === void 0) return this.#options.refused();
    const first = this.#current === void 0;
    this.#current = attempt;
    this.waitsForPush = true;
    if (first && this.#pushed !== void 0) await this.#pushed;
    if (!first || this.#key?.type !== attempt.keyType || this.#age() > freshMs) {
      await this.#pushFresh(attempt.keyType);
    }
    this.waitsForPush = false;
    if (this.#closed || this.#key === void 0) return;
    this.#requestedAt = this.#now();
    this.startedAt ??= this.#requestedAt;
    next({ type: "publickey", username: this.#options.osUser, key: this.#key.privateKey });
  }
  #nextAttempt() {
    if (this.#current !== void 0 && this.#age() > freshMs && this.#renewals < 2) {
      this.#renewals++;
      return this.#current;
    }
    return this.#queue.shift();
  }
  #age() {
    return this.#now() - this.#pushedAt;
  }
  async #pushFresh(keyType2) {
    this.#key = void 0;
    const key = await this.#generate(keyType2);
    if (this.#closed) return;
    const startedAt = this.#now();
    await this.#options.push(key.publicKey);
    this.#pushedAt = startedAt;
    this.pushMs = this.#now() - startedAt;
    if (!this.#closed) this.#key = key;
  }
};
function attempts(keyType2, noEd25519) {
  const types = keyType2 !== "auto" ? [keyType2] : noEd25519 ? ["rsa"] : ["ed25519", "rsa"];
  const likely = types[0] ?? "ed25519";
  return [
    ...types.map((type) => ({ keyType: type, signAtOnce: true })),
    { keyType: likely, signAtOnce: false }
  ];
}

// src/connect/given-key.ts
var GivenKeyAuthentication = class {
  #options;
  #key;
  pushMs = null;
  startedAt;
  refusedAfterMs = [];
  waitsForPush = false;
  constructor(options) {
    this.#options = options;
    this.#key = options.privateKey;
  }
  get refusals() {
    return this.refusedAfterMs.length;
  }
  begin() {
  }
  noCurve25519() {
  }
  /** Asks first, as OpenSSH's client does: sshd does not run a slow command for this key. */
  signAtOnce = () => false;
  handler = (methodsLeft, partialSuccess, next) => {
    if (partialSuccess) return this.#options.wantsMore(methodsLeft);
    if (this.startedAt !== void 0) {
      this.refusedAfterMs.push(performance.now() - this.startedAt);
      return this.#options.refused();
    }
    if (this.#key === void 0) return;
    this.startedAt = performance.now();
    next({ type: "publickey", username: this.#options.osUser, key: this.#key });
  };
  close() {
    this.#key = void 0;
  }
};

// src/connect/host-keys/check.ts
function offeredHostKeyAlgorithms(known, mode) {
  const types = new Set(mode === "off" ? [] : known.keys.map(({ type }) => type));
  const ofKnownTypes = _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .hostKeyAlgorithms */ .Qb.filter((entry) => types.has(entry.keyType));
  const offered = types.has(void 0) || ofKnownTypes.length === 0 ? _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .hostKeyAlgorithms */ .Qb : ofKnownTypes;
  return offered.map(({ algorithm }) => algorithm);
}
function checkHostKey(blob, known, mode, target) {
  const type = typeOf(blob, target);
  const sha256 = (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(blob);
  const hostKey = { type, fingerprint: sha256 };
  if (mode === "off") return { hostKey: { ...hostKey, verifiedBy: "not-verified" } };
  const presented = { type, blob };
  if (known.revoked.some((key) => key.sha256 === sha256)) throw (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .revokedError */ .nH)(presented, target);
  if (known.source === "none") {
    if (mode === "strict") throw (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownError */ .RI)(presented, target, known);
    return {
      hostKey: { ...hostKey, verifiedBy: "accepted", pin: (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(presented, target) },
      warning: (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedWarning */ .yk)(presented, target, known)
    };
  }
  if (!known.keys.some((key) => key.sha256 === sha256)) throw (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .changedError */ .zi)(presented, target, known);
  return { hostKey: { ...hostKey, verifiedBy: known.source } };
}
function typeOf(blob, target) {
  try {
    return (0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .keyType */ .iE)(blob);
  } catch (cause) {
    throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .UA("EIC_NOT_SSH", `${(0,_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .where */ ._M)(target)} sent a host key that is not in SSH's format.`, {
      remedy: "Check that `port` is the port of sshd, and that nothing on the way alters the connection.",
      cause
    });
  }
}

// src/connect/login.ts
var keepAlive = { keepaliveInterval: 1e4, keepaliveCountMax: 3 };
function login(stream, options) {
  const { target, known, hostKeyMode, osUser, deadline, trace, opened, privateKey } = options;
  const offered = offeredHostKeyAlgorithms(known, hostKeyMode);
  const firstWords = new FirstWords(stream);
  opened.firstWords = firstWords;
  const client = newClient();
  return new Promise((resolve, reject) => {
    let accepted;
    let settled = false;
    const handlers = {
      osUser,
      refused: () => fail((0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .authenticationRefused */ .T)(progress())),
      wantsMore: (methods) => {
        opened.wantedAfterKey = methods;
        fail((0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .moreThanAKeyWanted */ .sS)(progress(), methods));
      }
    };
    const pushing = {
      keyType: options.keyType,
      push: async (publicKey) => {
        const startedAt = performance.now();
        const pushed = (error) => {
          trace.push = { ms: performance.now() - startedAt, error };
        };
        try {
          await options.push(target.instance, osUser, publicKey, options.aws, deadline);
          pushed();
        } catch (thrown) {
          pushed(thrown);
          throw thrown;
        }
      },
      failed: (reason) => fail(_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .UA.from(reason))
    };
    const authentication = privateKey === void 0 ? new Authentication({ ...handlers, ...pushing }) : new GivenKeyAuthentication({ ...handlers, privateKey });
    const progress = () => ({
      target,
      firstWords,
      osUser,
      keyType: options.keyType,
      isKeyGiven: privateKey !== void 0,
      authenticating: authentication.startedAt !== void 0,
      refusals: authentication.refusals
    });
    const settle = () => {
      settled = true;
      opened.authenticating = authentication.startedAt !== void 0;
      opened.refusedAfterMs = authentication.refusedAfterMs;
      deadline.signal.removeEventListener("abort", onAbort);
      firstWords.stop();
      authentication.close();
    };
    const fail = (error) => {
      if (settled) return;
      settle();
      stream.destroy();
      reject(error);
    };
    const onAbort = () => {
      try {
        deadline.throwIfCancelled();
        if (!authentication.waitsForPush) fail((0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .connectTimedOut */ .qq)(progress(), deadline.totalMs));
      } catch (cancellation) {
        fail(_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .UA.from(cancellation));
      }
    };
    const onError = (error) => {
      const onlyKnownTypes = offered.length < _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .hostKeyAlgorithms */ .Qb.length;
      if (onlyKnownTypes && error.message.endsWith("no matching host key format")) {
        fail((0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .typeMissingError */ .zU)(target, known));
      } else fail((0,_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .sshFailure */ .f$)(error, progress()));
    };
    const verifyHostKey = (blob) => {
      try {
        if (accepted !== void 0) return accepted.blob.equals(blob);
        opened.presented = Buffer.from(blob);
        accepted = { ...checkHostKey(blob, known, hostKeyMode, target), blob: Buffer.from(blob) };
        opened.hostKey = accepted.hostKey;
        options.hostKeyChecked(accepted.hostKey);
        return true;
      } catch (thrown) {
        fail(_chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_4__/* .EicError */ .UA.from(thrown));
        return false;
      }
    };
    client.on("error", onError);
    client.on("close", () => onError(new Error("the server closed the connection")));
    client.on("handshake", () => parseKeys(client));
    client.once("handshake", ({ kex, serverHostKey, cs }) => {
      opened.agreed = { keyExchange: kex, hostKey: serverHostKey, cipher: cs.cipher, mac: cs.mac };
      if (!kex.startsWith(_chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .preferredKeyExchange */ .c1)) authentication.noCurve25519();
    });
    client.once("ready", () => {
      if (settled || accepted === void 0 || authentication.startedAt === void 0) return;
      const authenticateMs = performance.now() - authentication.startedAt;
      const { pushMs } = authentication;
      const { hostKey, warning } = accepted;
      settle();
      opened.loggedIn = true;
      joinWrites(stream);
      resolve({ client, hostKey, warning, pushMs, authenticateMs });
    });
    deadline.signal.addEventListener("abort", onAbort, { once: true });
    if (deadline.signal.aborted) {
      onAbort();
      return;
    }
    if (target.route === "direct") authentication.begin();
    else firstWords.onceHeard(() => authentication.begin());
    client.connect({
      sock: stream,
      username: osUser,
      ident: "eic-action",
      // The deadline applies instead.
      readyTimeout: 0,
      ...keepAlive,
      algorithms: {
        ..._chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithms */ .Rz,
        kex: [..._chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithms */ .Rz.kex],
        cipher: [..._chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithms */ .Rz.cipher],
        hmac: [..._chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithms */ .Rz.hmac],
        compress: [..._chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithms */ .Rz.compress],
        serverHostKey: offered
      },
      hostVerifier: verifyHostKey,
      authHandler: authentication.handler
    });
    signAtOnce(client, authentication.signAtOnce);
    ignoreHostKeyUpdates(client);
  });
}



/***/ })

};
;