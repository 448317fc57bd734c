# Owns the staging directory of one transfer, in the directory that the files go to. Written for POSIX sh with GNU tools.
#
# Set before: eic_nonce, eic_random, eic_root (a path that does not begin with "-"). The working directory is the home
# directory. Reads requests from standard input, and writes for each a record "eic_nonce WORD ...", which ends in NUL.
# The end of the input without a commit removes what was staged, as when the connection is lost.
trap '' HUP INT TERM PIPE
: "${eic_nonce:?}" "${eic_random:?}" "${eic_root:?}"
stage=
made=0

reply() {
  printf '%s %s\0' "$eic_nonce" "$*"
}

# Whether the working directory is where the path says. Another program asks, because a shell may only think so: a user who
# can write near the destination can replace directories by links at any moment.
is_at() {
  [ "$(env pwd -P && echo .)" = "$1
." ]
}

# Removes the staging directory. A tar that was cut off may still write for a moment.
clean_up() {
  [ -n "$stage" ] && cd -- "$place" || return 0
  tries=0
  until rm -rf -- "$stage" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 30 ] || break
    sleep 0.1
  done
}

# Leaves the directory as it was before.
discard() {
  clean_up
  while [ "$made" -gt 0 ]; do
    made=$((made - 1))
    child=${PWD##*/}
    cd .. && rmdir -- "./$child" 2>/dev/null || break
  done
}

# fail WORD ...: the message is on standard error.
fail() {
  reply fail "$@"
  discard
  exit 1
}

# Whether the process of a staging directory still runs. Its number may have been given to another process since.
is_alive() {
  case $({ kill -0 "$1"; } 2>&1) in
    *'No such process'*) return 1 ;;
  esac
  ! [ -r "/proc/$1/cmdline" ] || grep -aq 'head -c' "/proc/$1/cmdline"
}

remove_leftovers() {
  for old in ".eic-$host"-*; do
    [ -d "$old" ] && ! [ -L "$old" ] || continue
    number=${old#".eic-$host-"}
    number=${number%%-*}
    case $number in
      '' | *[!0-9]*) continue ;;
    esac
    is_alive "$number" || rm -rf -- "$old" 2>/dev/null
  done
}

# Reports a path at which the old and the new are not of one kind, and makes directories writable that will get files.
# The working directory is the new tree, and "$1" leads to the old one.
conflicts='
  old=$1
  shift
  for new do
    if [ -d "$new" ] && ! [ -L "$new" ]; then
      if [ -L "$old/$new" ] || { [ -e "$old/$new" ] && ! [ -d "$old/$new" ]; }; then
        printf %s// "$new"
        exit 1
      fi
      [ ! -d "$old/$new" ] || { [ -w "$old/$new" ] && [ -x "$old/$new" ]; } || chmod u+rwx "$old/$new"
    elif [ -d "$old/$new" ] && ! [ -L "$old/$new" ]; then
      printf %s// "$new"
      exit 1
    fi
  done'

# Replaces what is there by a link in one step. cp would remove it first. Where that cannot be, the copy below does it.
replace_by_links='
  old=$1
  shift
  for new do
    ! [ -L "$old/$new" ] && ! [ -e "$old/$new" ] || ln -fPT -- "$new" "$old/$new" 2>/dev/null || :
  done'

# Copies next to the target and renames, where a hard link cannot be made.
copy_instead='
  old=$1 name=$2
  shift 2
  for new do
    [ ! "$new" -ef "$old/$new" ] || continue
    near=$old/${new%/*}/$name
    rm -f -- "$near"
    if cp -dfT --preserve=mode,timestamps -- "$new" "$near" && { [ -L "$near" ] || sync -- "$near"; }; then
      mv -fT -- "$near" "$old/$new" && continue
    fi
    rm -f -- "$near"
    exit 1
  done'

# The same two for root, who could be led elsewhere by a link that another user makes meanwhile: it enters each directory,
# and acts if that is where the path says. The working directory is the destination.
enter='
  enter() {
    cd -P -- "$place" && cd -P -- "$1" || return 1
    [ "$(env pwd -P && echo .)" = "${place%/}${1#.}
." ] || { echo "$1: moved while files were copied" >&2; return 1; }
  }'
remove_as_root=$enter'
  place=$1
  shift
  while [ $# -gt 0 ]; do
    above=${1%/*}
    (
      enter "$above" || exit 0
      for path do
        [ "${path%/*}" = "$above" ] || break
        printf "%s\0" "./${path##*/}"
      done | xargs -0 rm -df --
    )
    while [ $# -gt 0 ] && [ "${1%/*}" = "$above" ]; do shift; done
  done'
set_modes_as_root=$enter'
  place=$1 mode=$2
  shift 2
  for path do (enter "$path" && chmod -- "$mode" .) || exit 1; done'

# Makes directories writable from which something is to be removed. If that fails, the removal says why.
open_directories='
  for path do
    above=${path%/*}
    { [ -w "$above" ] && [ -x "$above" ]; } || chmod u+rwx -- "$above" 2>/dev/null
  done'

# Gives directories a mode if they have another one.
set_modes='
  mode=$1
  shift
  if [ -z "$as_root" ]; then find -P "$@" -maxdepth 0 -type d ! -perm "$mode" -exec chmod -- "$mode" {} +
  else find -P "$@" -maxdepth 0 -type d ! -perm "$mode" -exec sh -c "$as_root" sh "$place" "$mode" {} +
  fi'

# commit keep|now tar|apart: whether times are kept, and whether a tar stream was sent, whose last member is "complete".
# The working directory is the staging directory, which cannot be replaced then.
commit() {
  times=$1
  [ "$2" != tar ] || [ -e complete ] || fail incomplete
  if [ -s apart-names ]; then
    # Files that did not come by tar: a number, a time and a path each.
    xargs -0 -n 3 sh -c 'touch -c -d "$2" -- "$0/$1" && mv -fT -- "$0/$1" "tree/$3"' apart <apart-names || fail place
  fi
  cd -P tree || fail place
  [ "$times" = keep ] || find -P . ! -type d -exec touch -hc -- {} + || fail place
  conflict=$(find -P . -mindepth 1 -exec sh -c "$conflicts" sh ../.. {} +)
  [ -z "$conflict" ] || fail conflict "${conflict%%//*}"
  find -P . -type l -exec sh -c "$replace_by_links" sh ../.. {} + || fail place
  umask 0
  if ! said=$(cp -rlfPT . ../.. 2>&1); then
    case $said in
      *cross-device* | *'not permitted'* | *'not supported'* | *'Too many links'*)
        find -P . ! -type d -exec sh -c "$copy_instead" sh ../.. ".eic-$eic_random" {} + || fail place
        ;;
      *)
        printf '%s\n' "$said" >&2
        fail place
        ;;
    esac
  fi
  cd -P .. || fail place
  if [ -s remove ]; then
    (cd -P .. && xargs -0 sh -c "$open_directories" sh) <remove
    # A mount point stays, and a directory in which something has been made since.
    said=$(remove_all 2>&1 <remove | grep -v -e 'resource busy$' -e 'Directory not empty$')
    [ -z "$said" ] || {
      printf '%s\n' "$said" >&2
      fail remove
    }
  fi
  if [ "$times" = keep ]; then
    (cd -P tree && find -P . -mindepth 1 -maxdepth 1 -exec cp -rlfP --preserve=timestamps -t ../.. -- {} +) ||
      fail times
  fi
  for list in mode-*; do
    [ -s "$list" ] || continue
    (cd -P .. && place=$place as_root=${root:+$set_modes_as_root} xargs -0 sh -c "$set_modes" sh "${list#mode-}") \
      <"$list" || fail modes
  done
}

# Removes the paths that standard input lists.
remove_all() {
  cd -P .. || exit 1
  if [ -z "$root" ]; then
    xargs -0 rm -df --
  else
    xargs -0 sh -c "$remove_as_root" sh "$place"
  fi
}

# Counts the directories that are missing, and so are made here.
above=$eic_root
until [ -d "$above" ]; do
  while [ "$above" != "${above%/}" ]; do above=${above%/}; done
  above=${above%/*}/
  made=$((made + 1))
done
case $eic_root/ in
  */../* | ?*/./*) made=0 ;;
esac
mkdir -p -- "$eic_root" || {
  made=0
  fail root
}
cd -P -- "$eic_root" || {
  made=0
  fail root
}
place=$(env pwd -P && echo .)
place=${place%??}
root=
[ "$(id -u)" != 0 ] || root=yes
host=$(uname -n | tr -c 'A-Za-z0-9.\n-' _)
remove_leftovers
stage=.eic-$host-$$-$eic_random
# With a mode, which no default access control list of the destination widens.
mkdir -m 0700 -- "$stage" && cd -P -- "$stage" && is_at "${place%/}/$stage" && [ -O . ] && mkdir -m 0700 tree apart || {
  rmdir -- "$place/$stage" 2>/dev/null
  stage=
  cd -P -- "$place" || made=0
  fail staging
}
reply ready "$stage" "$place"

while read -r request word size; do
  case $request in
    list)
      # Of a list that was cut off, the last path would be a wrong one.
      head -c "$size" >"$word" && [ "$(wc -c <"$word")" -eq "$size" ] || fail list
      ;;
    sync)
      sync -f . || fail sync
      reply synced
      ;;
    commit)
      commit "$word" "$size"
      clean_up
      reply committed
      exit 0
      ;;
  esac
done
discard
exit 0
