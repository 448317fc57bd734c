"use strict";
exports.id = 177;
exports.ids = [177];
exports.modules = {

/***/ 177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageInstaller: () => (/* binding */ packageInstaller)
/* harmony export */ });
/* harmony import */ var _chunk_AFJT3RMY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9421);
/* harmony import */ var _chunk_PIFLEU2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8369);
/* harmony import */ var _chunk_YFL2BLGY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9812);
/* harmony import */ var _chunk_OKPWH5CY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3399);
/* harmony import */ var _chunk_S3HZM4UN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5349);
/* harmony import */ var _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1962);
/* harmony import */ var _chunk_CXZFWW7V_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9171);
/* harmony import */ var _chunk_TEPREMTC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3761);
/* harmony import */ var _chunk_5JX7B37V_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(827);
/* harmony import */ var _chunk_2COTFADL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9930);
/* harmony import */ var _chunk_GWIXZXL4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8818);













// src/install/install-packages.sh
var install_packages_default = `#!/bin/sh
# Installs the EC2 Instance Connect packages on AlmaLinux 8, 9 and 10 (x86_64, aarch64), as AlmaLinux's guide does.
# Run it as root. The first argument is the OS user to check sshd's configuration for; default is ec2-user.
#
# It changes nothing if the packages are installed and sshd uses them. It restarts sshd only if sshd runs with an older
# configuration, and never with one that \`sshd -t\` refuses.
#
# Exit codes:
#   0  the packages are installed and sshd uses them
#   2  not run as root, or a wrong argument
#   3  not AlmaLinux 8, 9 or 10 on x86_64 or aarch64
#   4  another program held the lock of dnf for 5 minutes
#   5  the packages could not be downloaded
#   6  dnf failed for another reason
#   7  dnf is configured to refuse packages without a known signature (localpkg_gpgcheck)
#   8  sshd refuses its configuration, or does not run after the restart
#   9  the packages are installed, but sshd does not use them
set -eu

# Only programs of the system, messages in English, and times that \`date\` can read.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
TZ=UTC
export PATH LC_ALL TZ
umask 022

bucket=https://amazon-ec2-instance-connect-us-west-2.s3.us-west-2.amazonaws.com/latest

say() {
  printf 'eic-install: %s\\n' "$*"
}

# fail CODE LINE...
fail() {
  code=$1
  shift
  printf 'eic-install: %s\\n' "$@" >&2
  exit "$code"
}

# Prints a value of /etc/os-release. The file is not sourced: it would be run.
os_release() {
  sed -n "s/^$1=//p" /etc/os-release 2>/dev/null | tail -n 1 | tr -d '"'"'" | tr -c 'A-Za-z0-9._\\n-' '?' | cut -c 1-40
}

# Sets \`packages\` to the URLs for this machine.
choose_packages() {
  id=$(os_release ID)
  version=$(os_release VERSION_ID)
  [ "$id" = almalinux ] ||
    fail 3 "This is not AlmaLinux: /etc/os-release has ID=\${id:-(nothing)}." \\
      'The packages for RHEL, CentOS Stream and Rocky Linux are described in the EC2 User Guide; Amazon Linux and Ubuntu have their own.'
  case $version in
    8 | 8.*) file=ec2-instance-connect.rhel8.rpm ;;
    # The AMIs of AlmaLinux 10 are built with the package of 9.
    9 | 9.* | 10 | 10.*) file=ec2-instance-connect.rpm ;;
    *) fail 3 "AlmaLinux \${version:-of an unknown version} is not supported: there are packages for 8, 9 and 10." ;;
  esac
  machine=$(uname -m)
  case $machine in
    x86_64) folder=linux_amd64 ;;
    aarch64) folder=linux_arm64 ;;
    *) fail 3 "The architecture $machine is not supported: there are packages for x86_64 and aarch64." ;;
  esac
  # The SELinux package is for all architectures and exists in this folder only.
  packages="$bucket/$folder/$file $bucket/linux_amd64/ec2-instance-connect-selinux.noarch.rpm"
}

selinux_is_enabled() {
  case $(getenforce 2>/dev/null) in
    Enforcing | Permissive) return 0 ;;
    *) return 1 ;;
  esac
}

is_installed() {
  rpm -q --quiet ec2-instance-connect || return 1
  ! selinux_is_enabled || rpm -q --quiet ec2-instance-connect-selinux
}

unit_property() {
  systemctl show -p "$1" --value sshd.service 2>/dev/null || :
}

# Prints sshd's effective configuration for a login of $user. The package adds options to the command line of the
# service, which \`sshd -T\` does not know. Blocks of Match win over them, as in sshd itself.
effective() {
  start=$(unit_property ExecStart | tr -d '"'"'")
  command=$(printf '%s\\n' "$start" | sed -n 's/.*AuthorizedKeysCommand[ =]//p' | sed 's/ -o.*//; s/ ;.*//; s/ \\$.*//')
  owner=$(printf '%s\\n' "$start" | sed -n 's/.*AuthorizedKeysCommandUser[ =]\\([^ ]*\\).*/\\1/p')
  set -- -T -C "user=$user,host=localhost,addr=127.0.0.1"
  [ -z "$command" ] || set -- "$@" -o "AuthorizedKeysCommand $command"
  [ -z "$owner" ] || set -- "$@" -o "AuthorizedKeysCommandUser $owner"
  /usr/sbin/sshd "$@" 2>&1
}

# Prints the value of a keyword in sshd's effective configuration.
setting() {
  effective | sed -n "s/^$1 //p" | tail -n 1
}

is_configured() {
  case $(setting authorizedkeyscommand) in
    */eic_run_authorized_keys\\ *) ;;
    *) return 1 ;;
  esac
  [ "$(setting authorizedkeyscommanduser)" = ec2-instance-connect ] || return 1
  [ "$(setting pubkeyauthentication)" != no ] || return 1
  getent passwd ec2-instance-connect >/dev/null
}

# Says why sshd does not use the packages.
explain() {
  other=$(setting authorizedkeyscommand)
  if ! getent passwd ec2-instance-connect >/dev/null; then
    fail 9 'The packages are installed, but the user ec2-instance-connect does not exist.'
  fi
  if [ "$(setting pubkeyauthentication)" = no ]; then
    fail 9 "The packages are installed, but sshd accepts no public keys for $user (PubkeyAuthentication no)."
  fi
  case $other in
    */eic_run_authorized_keys\\ *)
      fail 9 "sshd runs eic_run_authorized_keys as '$(setting authorizedkeyscommanduser)', not as ec2-instance-connect."
      ;;
    '' | none)
      fail 9 'The packages are installed, but sshd has no AuthorizedKeysCommand.' \\
        'The package leaves sshd alone if sshd_config sets AuthorizedKeysCommand or AuthorizedKeysCommandUser, or if a file in' \\
        '/usr/lib/systemd/system/sshd.service.d sets ExecStart. Remove that and run this again.'
      ;;
    *)
      fail 9 "The packages are installed, but sshd uses another AuthorizedKeysCommand for $user: $other" \\
        'sshd can use only one. Remove it from sshd_config, or call eic_run_authorized_keys in it too, and run this again.'
      ;;
  esac
}

check_sshd() {
  problem=$(/usr/sbin/sshd -t 2>&1) || fail 8 'sshd refuses its configuration, and is not restarted:' "$problem"
}

# Seconds since 1970 at which sshd was started; nothing if it does not run.
sshd_start() {
  [ "$(unit_property ActiveState)" = active ] || return 0
  stamp=$(unit_property ExecMainStartTimestamp)
  [ -z "$stamp" ] || date -d "$stamp" +%s
}

# Seconds since 1970 of the last change to what configures sshd. Not of its content alone: a package sets that time back.
last_change() {
  stat -c %Z /etc/ssh/sshd_config /etc/ssh/sshd_config.d/* /usr/lib/systemd/system/sshd.service.d/* \\
    /etc/systemd/system/sshd.service.d/* 2>/dev/null | sort -n | tail -n 1
}

# Whether sshd runs with the present configuration, or will when it is started.
is_current() {
  started=$(sshd_start)
  changed=$(last_change)
  [ -z "$started" ] || [ "$started" -gt "\${changed:-0}" ]
}

# run_dnf ARGUMENT...
run_dnf() {
  tries=0
  while :; do
    # Its lock is waited for here, with a limit: 200 is dnf's exit code for it.
    if output=$(dnf -y --setopt=sslverify=1 --setopt=exit_on_lock=1 "$@" 2>&1); then status=0; else status=$?; fi
    [ "$status" = 200 ] || break
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || fail 4 'Another program has held the lock of dnf for 5 minutes:' "$output"
    [ "$tries" -gt 1 ] || say 'Waiting for another program that uses dnf.'
    sleep 5
  done
  printf '%s\\n' "$output"
  [ "$status" != 0 ] || return 0
  case $output in
    *'is not signed'* | *'GPG check FAILED'* | *'Public key for '*)
      fail 7 'dnf refuses the packages, because localpkg_gpgcheck is on: they are not signed with a key that this system trusts.' \\
        'This script does not switch the check off. Install the packages in the way that your policy allows.'
      ;;
    *'Curl error'* | *'Cannot download'* | *'Failed to download'* | *'Errors during downloading'* | *'Could not resolve'* | *'Status code: '*)
      fail 5 "The packages could not be downloaded. The instance must reach \${bucket#https://} and AlmaLinux's mirrors on port 443, or have a proxy in /etc/dnf/dnf.conf."
      ;;
    *) fail 6 "dnf failed with exit code $status." ;;
  esac
}

# Without quotes: \`packages\` is two URLs without spaces.
# shellcheck disable=SC2086
install_packages() {
  # The scriptlet of the package restarts sshd itself.
  check_sshd
  if ! is_installed; then
    say "Installing $packages"
    run_dnf install $packages
    is_installed || fail 6 'dnf ended without an error, but the packages are not installed.'
  fi
  systemctl daemon-reload
  is_configured && return
  # A newer package, else the same again, whose scriptlet configures sshd.
  say 'sshd does not use the installed packages: installing them again.'
  run_dnf install $packages
  is_configured || run_dnf reinstall $packages
  systemctl daemon-reload
  is_configured || explain
}

restart_sshd() {
  check_sshd
  say 'Restarting sshd, which runs with an older configuration.'
  # Times have whole seconds: the start must be in a later one than the change.
  sleep 1
  systemctl restart sshd.service || fail 8 'sshd could not be restarted: see journalctl -u sshd.'
  [ "$(unit_property ActiveState)" = active ] || fail 8 'sshd does not run after its restart: see journalctl -u sshd.'
}

main() {
  user=\${1:-ec2-user}
  case $user in
    *[!A-Za-z0-9@._\\$-]*) fail 2 'The argument is not the name of an OS user.' ;;
  esac
  [ "$(id -u)" = 0 ] || fail 2 'This must be run as root: use sudo.'
  choose_packages
  if is_installed && is_configured && is_current; then
    say 'The packages are installed and sshd uses them: nothing changed.'
    return
  fi
  { is_installed && is_configured; } || install_packages
  is_current || restart_sshd
  is_configured || explain
  # Packages from a URL are not checked by dnf unless localpkg_gpgcheck is on, so this says what they have.
  rpm -q --qf 'eic-install: %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}, signature: %|RSAHEADER?{%{RSAHEADER:pgpsig}}:{none}|\\n' \\
    ec2-instance-connect || :
  say "The packages are installed and sshd uses them: AuthorizedKeysCommand $(setting authorizedkeyscommand)"
}

# All of the text has been read by now, and no program may read the rest of it as its input.
main "$@" </dev/null
`;

// src/install/install-script.ts
var installScript = install_packages_default;

// src/install/package-installer.ts
var installMs = 15 * 6e4;
var keptBytes = 64 * 1024;
var unchanged = "nothing changed.";
function packageInstaller(bootstrap) {
  return async (refused) => {
    refused.debug("pushed keys are refused: logging in with `bootstrap-key` to install the packages");
    const connection = await logIn(bootstrap, refused);
    try {
      await install(connection, refused);
    } finally {
      connection.close();
    }
    refused.warn(
      "the EC2 Instance Connect packages were missing and have been installed with `bootstrap-key`."
    );
  };
}
async function logIn(bootstrap, refused) {
  const { target, route, connectTimeoutMs, cancelled } = refused;
  try {
    return await (0,_chunk_PIFLEU2M_js__WEBPACK_IMPORTED_MODULE_1__/* .openConnection */ .JY)(target, route, {
      ...refused,
      privateKey: bootstrap.privateKey,
      osUser: bootstrap.osUser,
      deadline: new _chunk_ZNHZXE7Y_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B2(connectTimeoutMs, cancelled),
      // The refused login has warned of the same host key.
      warn: () => void 0
    });
  } catch (thrown) {
    if (!(thrown instanceof _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .UA) || thrown.code !== "EIC_AUTHENTICATION_REFUSED") throw thrown;
    throw new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .UA(
      "EIC_INSTALL_FAILED",
      `${target.instance.id} refuses pushed keys, and \`bootstrap-key\` too, for ${bootstrap.osUser}: the packages cannot be installed.`,
      {
        remedy: "Give the private key of the key pair with which the instance was launched, and the user that has it as `bootstrap-os-user`. If the packages may be there, check the causes below.",
        details: refused.refusal.details,
        cause: thrown
      }
    );
  }
}
async function install({ client }, refused) {
  const { osUser, target, cancelled, debug } = refused;
  const output = [];
  let bytes = 0;
  const keep = (_, chunk) => {
    output.push(Buffer.from(chunk));
    bytes += chunk.length;
    while (bytes - (output[0]?.length ?? 0) > keptBytes) bytes -= output.shift()?.length ?? 0;
  };
  const lines = () => (0,_chunk_AFJT3RMY_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk)(Buffer.concat(output).toString());
  const request = {
    script: asRoot(osUser),
    standardInput: Buffer.from(installScript),
    env: /* @__PURE__ */ new Map(),
    shell: "sh",
    pty: false,
    timeoutMs: installMs
  };
  const end = await (0,_chunk_AFJT3RMY_js__WEBPACK_IMPORTED_MODULE_0__/* .runScript */ .j3)(client, request, keep, cancelled).catch((thrown) => {
    if (cancelled.aborted || thrown instanceof _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .TooManyOpenFiles */ .tG) throw thrown;
    const error = _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .UA.from(thrown);
    throw installFailed(target.instance.id, error.message, lines(), error);
  });
  for (const line of lines()) debug(`install script: ${line}`);
  if (end.exitCode !== 0) throw installFailed(target.instance.id, endText(end), lines());
  if (lines().at(-1)?.endsWith(unchanged)) throw otherCause(refused);
}
function asRoot(osUser) {
  const run = `sh -s -- ${(0,_chunk_AFJT3RMY_js__WEBPACK_IMPORTED_MODULE_0__/* .inSingleQuotes */ .dn)(osUser)}`;
  return [
    `[ "$(id -u)" != 0 ] || exec ${run}`,
    `sudo -n true </dev/null || { echo 'eic-install: the user may not use sudo without a password.' >&2; exit 2; }`,
    `exec sudo -n ${run}`,
    ""
  ].join("\n");
}
function endText({ exitCode, signal, start }) {
  if (start !== "started") return "The install script was not started.";
  return signal === null ? `The install script ended with exit code ${exitCode}.` : `The install script was killed by ${signal}.`;
}
function installFailed(id, how, lines, cause) {
  return new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .UA(
    "EIC_INSTALL_FAILED",
    `The EC2 Instance Connect packages could not be installed on ${id}. ${how}`,
    {
      remedy: "The last lines of the script say why. The script can be run again: run the job again after that, or run the script on the instance (docs/installing.md).",
      details: lines,
      cause
    }
  );
}
function otherCause({ refusal }) {
  const { code, message, remedy, details, requestId } = refusal;
  return new _chunk_MENB3B5I_js__WEBPACK_IMPORTED_MODULE_6__/* .EicError */ .UA(
    code,
    `${message} The packages are installed there and sshd uses them, as a login with \`bootstrap-key\` found.`,
    { remedy, details, requestId, cause: refusal }
  );
}



/***/ })

};
;