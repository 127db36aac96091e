import { CANNOT, killing, quote } from '../program.js';

/** The names of a run's files in the guest. `.` and the session's token follow each of them. */
export type RunFile = 'script' | 'prelude' | 'input' | 'out' | 'err';

/** The size of the blocks in which requests count offsets, in bytes. */
export const BLOCK = 1024;

/** The tools that the guest needs besides a POSIX shell. `setsid` and `stty` are used if they exist. */
export const NEEDED_TOOLS: readonly string[] = ['base64', 'cat', 'dd', 'mkdir', 'rm', 'sha256sum'];

/** The directories for the guest's side, in order of preference. The last one is for a guest with a root file system only. */
const DIRECTORIES = '/tmp /run /dev/shm /var/tmp /dev ""';

const FRAME = '\\001%s %s:%s:%s:';

/**
 * Returns the guest's side of the protocol. The shell at the prompt reads it in a subshell, so that it leaves nothing behind. It serves
 * lines `LENGTH REQUEST` from the console until `bye`, and ignores a line that has lost a part. Any request may be repeated: none starts
 * anything twice.
 *
 * - `go SEQ INPUT COMMAND PRELUDE SCRIPT`: starts the script, and reports its end without a request. Answers `full` without room.
 * - `get SEQ FILE BLOCK COUNT`: answers with bytes of the output, the exit code if there is one, `gone` if there will be none, and `full`.
 * - `put SEQ FILE BLOCK LINES`: writes the Base64 of the following lines to a file. Answers `full` without room.
 * - `mute SEQ`: switches the echo off until the end. `stop SEQ`: kills the script.
 * - `bye SEQ FILES`: removes these files, or with an empty word the directory, and ends.
 *
 * An answer with an exit code but without bytes is the end of the output, because the exit code is read before the output. Whether the
 * shell that writes the exit code still runs is checked even earlier.
 *
 * The script or its output may fill the file system at any time. Therefore the exit code and the process's number overwrite bytes that
 * were written before the script started, and output is then read through the shell's memory instead of a file. Existing files are not
 * truncated while there is no room, so that the end of a run does not hide that the guest was full.
 */
export function guestSide(dir: string): string {
  return `${startFunctions(dir)}${transferFunctions(dir)}while [ "$mL" ] && read -r mn ml; do [ "\${#ml}" = "$mn" ] && eval "$ml"; done
`;
}

/** Returns the shell functions that start a script and report its end. */
function startFunctions(dir: string): string {
  return `mD=${dir} mE= mL=1
say() { printf '${FRAME}:\\002' "$mT" "$1" "$2" "$2"; }
room() { { mr=full; echo >$mD/room && mr=-; true >$mD/room; } 2>/dev/null; }
code() { mc=- mx=-; kill -0 $mk 2>/dev/null || mx=gone; [ -s $mD/code.$mT ] && read -r mc <$mD/code.$mT; [ "$mc" = - ] || mx=$mc; }
ended() { mx=$?; echo $mx 1<>$mD/code.$mT; room; mo=0 me=0; [ $mr = - ] && [ ! -s $mD/out.$mT ] || mo=1; [ -s $mD/err.$mT ] && me=1; say 0 "end $mx $mo $me" >&3; }
${CANNOT}
begin() {
true >$mD/out.$mT >$mD/err.$mT
echo - >$mD/code.$mT && printf '\\n\\n\\n\\n\\n\\n\\n\\n' >$mD/pid || return
[ -z "$4" ] || printf %b "$4" >$mD/prelude.$mT || return
[ -z "$5" ] || printf %b "$5" >$mD/script.$mT
}
go() {
[ -e $mD/out.$mT ] && { say $1 $mg; return; }
mg=full
begin "$@" 2>/dev/null && mg=go
say $1 $mg
[ $mg = go ] || return
mown=; command -v setsid >/dev/null && mown=setsid
[ "$3" ] || chmod 700 $mD/script.$mT
(exec 3>&1 >$mD/out.$mT 2>$mD/err.$mT
trap ended EXIT
[ -e $mD/prelude.$mT ] && . $mD/prelude.$mT
$mown $3 $mD/script.$mT <$2 3>&- &
exec 2>/dev/null
echo $! 1<>$mD/pid
wait $!
exit $?) &
mk=$!
}
`;
}

/** Returns the shell functions that transfer bytes, and those that end a script or the session. */
function transferFunctions(dir: string): string {
  return `part() { dd if=$mD/$2.$mT bs=${BLOCK} skip=$3 count=$4 2>/dev/null; }
some() { printf '${FRAME}' "$mT" $1 "some $mx $mr" "some $mx $mr"; }
get() {
code
room
if [ $mr = - ] && { part "$@" >$mD/piece || ! true >$mD/piece; }; then
[ -s $mD/piece ] || { say $1 "none $mx $mr"; return; }
some $1
base64 <$mD/piece
ms=$(sha256sum <$mD/piece)
else
mp=$(part "$@" | base64)
[ "$mp" ] || { say $1 "none $mx $mr"; return; }
some $1
echo "$mp"
ms=$(echo "$mp" | base64 -d | sha256sum)
fi
printf ':%s\\002' "\${ms%% *}"
}
put() {
dd bs=4096 count=$4 2>/dev/null | base64 -d >$mD/piece 2>/dev/null
room
ms=$(sha256sum <$mD/piece)
dd if=$mD/piece of=$mD/$2.$mT bs=${BLOCK} seek=$3 conv=notrunc 2>/dev/null || mr=full
[ $mr = - ] || ms=full
say $1 "put \${ms%% *}"
}
mute() { [ "$mE" ] || { mE=$(stty -g) && stty -echo; } 2>/dev/null; say $1 mute; }
stop() { [ -s $mD/pid ] && (${killing(dir)}) 2>/dev/null; say $1 stop; }
bye() { mL=; : >$mD/pid; if [ "$2" ]; then rm -rf $mD$2 & else rm -rf $mD; fi; [ -z "$mE" ] || stty $mE; say $1 bye; }
`;
}

/** Returns the line that makes the shell at the prompt serve a session. */
export function serveLine(dir: string, token: string): string {
  return `(mT=${token};. ${dir}/serve)\n`;
}

/** Returns a request to the guest's side. It ends with the token, which distinguishes its echo from the guest's output. */
export function requestLine(token: string, name: string, seq: number, ...words: readonly string[]): string {
  const request = [name, `${seq}`, ...words, token].join(' ');
  return `${request.length} ${request}\n`;
}

/**
 * Returns a line that only a shell answers: it contains a calculation. Ctrl-U clears the line before it. It is short, so that a shell with
 * line editing does not break its echo. It contains no quotes: if it is typed before the shell has opened its terminal, only its end
 * arrives, and a single quote would make the shell wait for the other one for ever.
 */
export function probeLine(token: string, seq: number): string {
  return `\u0015printf \\\\1${token}\\ ${seq}:shell\\ %s:shell\\ %s::\\\\2 $((6*7)) $((6*7))\n`;
}

/** The line that makes the shell at the prompt read lines without line editing, and the line that ends this. */
export const TAKE_LINES = '(while read -r l;do eval "$l";done)\n';
export const TAKE_NO_MORE = 'break\n';

/** Returns a line that creates the directory of the guest's side where there is room. Answers with its path, or a path in `none`, and with the missing tools. */
export function directoryLine(token: string, seq: number, name: string): string {
  const make = `for d in ${DIRECTORIES} none;do (umask 077;[ -d $d/${name} ]||mkdir $d/${name};echo >$d/${name}/room&&true >$d/${name}/room) 2>/dev/null&&break;done`;
  const check = `m=;for i in ${NEEDED_TOOLS.join(' ')};do command -v $i >/dev/null||m="$m $i";done`;
  return line(token, seq, `${make};${check}`, `folder $d/${name}$m`);
}

/** Returns lines that write a text to a file without the guest's side, and a last line that answers with the digest of the file. */
export function fileLines(token: string, file: string, text: string): ((seq: number) => string)[] {
  const pieces = escaped(text).match(/(?:\\0\d{3}|\\.|[^\\]){1,1500}/g) ?? [];
  return [
    ...pieces.map((piece, index) => (seq: number) => line(token, seq, `printf %b ${quote(piece)} >${file}.${10 + index}`, 'part')),
    (seq) => line(token, seq, `cat ${file}.* >${file};s=$(sha256sum <${file})`, '$s'),
  ];
}

/** Returns a line that answers in a frame. It ends with the token, as requests do. */
function line(token: string, seq: number, commands: string, answer: string): string {
  return `${commands};a="${answer}";printf '${FRAME}:\\002' ${token} ${seq} "$a" "$a";: ${token}\n`;
}

/** Escapes a text for `printf %b` in single quotes: printable, and without characters that a shell at its prompt would interpret. */
export function escaped(text: string): string {
  const bytes = Buffer.from(text).toString('latin1');
  return bytes.replace(/[^ -~]|['\\!]/g, (char) => (char === '\n' ? '\\n' : char === '\\' ? '\\\\' : octal(char)));
}

function octal(char: string): string {
  return `\\0${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
