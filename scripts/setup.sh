#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: OpenSSH's server, dropbear, git, curl, python3, shellcheck, jq,
# rsync, Ansible, sudo, two shells and Chromium (Debian's packages, as root or with sudo), and the npm packages, which
# include Node 24. Does nothing if all of it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Servers are in sbin, which is not on every user's PATH.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# The programs that __tests__/fixtures/browser.ts looks for.
browser_is_installed() {
  command -v chromium-headless-shell || command -v chromium || command -v google-chrome
} >/dev/null

install_system_packages() {
  local missing=()
  command -v sshd >/dev/null || missing+=(openssh-server)
  command -v ssh-keygen >/dev/null || missing+=(openssh-client)
  command -v dropbear >/dev/null || missing+=(dropbear-bin)
  command -v git >/dev/null || missing+=(git)
  command -v curl >/dev/null || missing+=(curl)
  command -v python3 >/dev/null || missing+=(python3)
  command -v shellcheck >/dev/null || missing+=(shellcheck)
  command -v jq >/dev/null || missing+=(jq)
  command -v rsync >/dev/null || missing+=(rsync)
  command -v ansible >/dev/null || missing+=(ansible-core)
  command -v sudo >/dev/null || missing+=(sudo)
  command -v csh >/dev/null || missing+=(csh)
  command -v fish >/dev/null || missing+=(fish)
  # Ubuntu has Chromium only as a snap.
  if ! browser_is_installed && grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then
    missing+=(chromium-headless-shell fonts-dejavu-core)
  fi
  [ ${#missing[@]} -gt 0 ] || return 0

  if ! command -v apt-get >/dev/null; then
    echo "setup: install these first (Debian's names): ${missing[*]}" >&2
    return 1
  fi
  echo "setup: installing ${missing[*]}"

  # Debian starts a server that it installs, unless policy-rc.d refuses. The tests start their own.
  local policy=/usr/sbin/policy-rc.d placed=no status=0
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
    placed=yes
  fi
  apt_install "${missing[@]}" || status=$?
  # Keep it from starting at the next boot too.
  if [[ " ${missing[*]} " == *' openssh-server '* ]] && command -v systemctl >/dev/null; then
    as_root systemctl --quiet disable ssh.service ssh.socket 2>/dev/null || true
  fi
  if [ "$placed" = yes ]; then as_root rm -f "$policy"; fi
  return "$status"
}

apt_install() {
  local command=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0
    --no-install-recommends "$@")
  # A new image has no package lists, and an old one has stale lists. Update them only if the install fails.
  as_root "${command[@]}" </dev/null && return
  as_root apt-get update -qq </dev/null
  as_root "${command[@]}" </dev/null
}

# sshd as root requires this directory, which Debian creates only when it starts the service.
make_privilege_separation_directory() {
  [ "$(id -u)" != 0 ] || [ "$(uname)" != Linux ] || mkdir -p -m 0755 /run/sshd
}

# npm writes this lock file after it has installed everything, so an interrupted run is repeated.
npm_packages_are_installed() {
  [ -f node_modules/.package-lock.json ] || return 1
  [ "$(uname)" != Linux ] || [ -x node_modules/.bin/node ] || return 1
  node -e '
    const { readFileSync } = require("node:fs");
    const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
    const installed = packages("node_modules/.package-lock.json");
    for (const [path, { optional, version }] of Object.entries(packages("package-lock.json"))) {
      if (path === "" || (optional && !installed[path])) continue;
      if (installed[path]?.version !== version) process.exit(1);
    }'
}

install_npm_packages() {
  npm_packages_are_installed && return
  echo 'setup: installing the npm packages'
  npm ci --no-fund --no-audit --loglevel=error </dev/null
}

install_system_packages
make_privilege_separation_directory
install_npm_packages

if ! command -v moto_server >/dev/null; then
  echo 'setup: moto_server is not on the PATH: tests that check our AWS requests with moto are skipped'
fi
if ! browser_is_installed; then
  echo 'setup: Chromium is not on the PATH: tests that look at pages in a browser are skipped'
fi
