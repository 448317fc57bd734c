#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: OpenSSH's server, dropbear, git, curl, python3 (Debian's
# packages, as root or through sudo), and the npm packages, Node 24 among them. Does nothing where all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Servers live in sbin, which is not on every user's PATH.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_system_packages() {
  local missing=()
  command -v sshd >/dev/null || missing+=(openssh-server)
  command -v ssh-keygen >/dev/null || missing+=(openssh-client)
  command -v dropbear >/dev/null || missing+=(dropbear-bin)
  command -v git >/dev/null || missing+=(git)
  command -v curl >/dev/null || missing+=(curl)
  command -v python3 >/dev/null || missing+=(python3)
  [ ${#missing[@]} -gt 0 ] || return 0

  if ! command -v apt-get >/dev/null; then
    echo "setup: install these first (Debian's names): ${missing[*]}" >&2
    return 1
  fi
  echo "setup: installing ${missing[*]}"

  # Debian starts a server that it installs. The tests start their own: policy-rc.d tells it to leave this one be.
  local policy=/usr/sbin/policy-rc.d placed=no status=0
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
    placed=yes
  fi
  apt_install "${missing[@]}" || status=$?
  # Nor shall it start with the machine, one day.
  if [[ " ${missing[*]} " == *' openssh-server '* ]] && command -v systemctl >/dev/null; then
    as_root systemctl --quiet disable ssh.service ssh.socket 2>/dev/null || true
  fi
  if [ "$placed" = yes ]; then as_root rm -f "$policy"; fi
  return "$status"
}

apt_install() {
  local command=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0
    --no-install-recommends "$@")
  # A fresh image has no package lists, an old one has stale ones: update only where the install needs it.
  as_root "${command[@]}" </dev/null && return
  as_root apt-get update -qq </dev/null
  as_root "${command[@]}" </dev/null
}

# sshd that runs as root insists on this directory, which Debian makes only when it starts the service.
make_privilege_separation_directory() {
  [ "$(id -u)" != 0 ] || [ "$(uname)" != Linux ] || mkdir -p -m 0755 /run/sshd
}

# npm writes down what it installed only when it has installed all of it, so a run that was cut short is done again.
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
  echo 'setup: moto_server is not on the PATH: the tests that let moto judge our AWS requests are skipped'
fi
