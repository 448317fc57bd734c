/**
 * Time that a script's processes have between `TERM` and `KILL`, in tenths of a second. The runner gives a cancelled step
 * little time, and the client waits a little longer than this.
 */
const graceTenths = 30;

/** How often `KILL` is repeated, a tenth of a second apart, against processes that fork all the time. */
const killTenths = 10;

/**
 * The bash program of the watchdog: it stops a script if the client says so or disappears.
 *
 * Its arguments are `PID STARTTIME SCOPE`: the script's main process, that process's start time in clock ticks, and which
 * processes belong to the script (`session`, `group` or `process`). It blocks on standard input, the SSH channel. A line
 * there, or its end, means stop. If the main process has ended by then, nothing is done, and no other process is looked
 * at: what the script left running on purpose continues. Else `TERM` goes to the process groups of the scope, and `KILL`
 * after a grace period to what remains. The watchdog then ends; it never outlives the channel by more than the grace
 * period. Its standard output is an empty pipe: to wait for some time, the watchdog reads from it.
 *
 * The whole session is searched and not only the main process's group, because commands such as `timeout` make a group of
 * their own. Linux does not reuse a process ID while a session or group of that number has members. The start time
 * (field 22 of `/proc/PID/stat`, proc_pid_stat(5)) distinguishes a new process of the old number from the script's.
 * The watchdog may be in the script's session, so its own group is left out. On a busy host a look takes long, so that the
 * grace period is limited by the clock too.
 *
 * After the stop nothing is forked, so that it works even if no process can be started. The exception is processes that
 * were started through sudo: only root may signal them. So sudo is called, without a password, and not each time,
 * because it logs.
 */
export const watchdogProgram = `
unset -v EIC_WATCHDOG TMOUT
trap '' HUP INT QUIT TERM PIPE
cd /
exec 4<>/proc/self/fd/1 >/dev/null
main=$1 start=$2 scope=$3 self=$BASHPID
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
    [ "$pid" != "$self" ] && [ "$group" != "$self" ] || continue
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
for ((SECONDS = 0, tick = 0; tick < ${graceTenths} && SECONDS <= ${graceTenths / 10}; tick++)); do
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
