import { CANNOT_BEGIN, killing, quote } from '../program.js';

/** The names of a run's files in the guest, each followed by `.` and the session's token. */
export type RunFile = 'script' | 'prelude' | 'input' | 'out' | 'err';

/** Bytes of the blocks in which {@link serveLine}'s requests count offsets. */
export const BLOCK = 1024;

/** What the guest must have besides a POSIX shell. `setsid` and `stty` are used where they are there. */
export const NEEDED_TOOLS: readonly string[] = ['base64', 'cat', 'dd', 'mkdir', 'rm', 'sha256sum'];

/** Where the guest's side is put, in this order; the last for a root file system that is all there is. */
const FOLDERS = '/tmp /run /dev/shm /var/tmp /dev ""';

const FRAME = '\\001%s %s:%s:%s:';

/**
 * The guest's side of the protocol, read by the shell at the prompt in a subshell, so that nothing of it stays there. It
 * serves lines `LENGTH REQUEST` from the console until `bye`; a line that lost a part on its way is not obeyed. No request
 * starts anything twice, so any of them may be asked again.
 *
 * - `go SEQ INPUT COMMAND PRELUDE SCRIPT`: starts the script, and tells its end unasked; or says `full`
 * - `get SEQ FILE BLOCK COUNT`: bytes of the output, the exit code if there is one, `gone` if there will be none, and `full`
 * - `put SEQ FILE BLOCK LINES`: base64 that follows in so many lines, into a file; or says `full`
 * - `mute SEQ`: no echo until the end; `stop SEQ`: kills the script; `bye SEQ FILES`: removes these of its files, or with an empty word its folder, and ends
 *
 * The exit code is read before the output, so that an answer without bytes but with an exit code is the end of the output; and
 * it is known before whether anybody is left to write it.
 *
 * The file system may be full at any time: the script has filled it, or its output has. The exit code and the process's number
 * take the place of what was written before the script began, and output is then read through the shell's memory instead of a file.
 * A file that this side has already stays as it is while there is no room, so that its end does not make some.
 */
export function guestSide(dir: string): string {
  return `${startFunctions(dir)}${transferFunctions(dir)}while [ "$mL" ] && read -r mn ml; do [ "\${#ml}" = "$mn" ] && eval "$ml"; done
`;
}

/** The shell functions that start a script and report its end. */
function startFunctions(dir: string): string {
  return `mD=${dir} mE= mL=1
say() { printf '${FRAME}:\\002' "$mT" "$1" "$2" "$2"; }
room() { { mr=full; echo >$mD/room && mr=-; true >$mD/room; } 2>/dev/null; }
code() { mc=- mx=-; kill -0 $mk 2>/dev/null || mx=gone; [ -s $mD/code.$mT ] && read -r mc <$mD/code.$mT; [ "$mc" = - ] || mx=$mc; }
ended() { mx=$?; echo $mx 1<>$mD/code.$mT; room; mo=0 me=0; [ $mr = - ] && [ ! -s $mD/out.$mT ] || mo=1; [ -s $mD/err.$mT ] && me=1; say 0 "end $mx $mo $me" >&3; }
cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }
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

/** The shell functions that move bytes, and those that end a script or the session. */
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

/** The line that makes the shell at the prompt serve a session. */
export function serveLine(dir: string, token: string): string {
  return `(mT=${token};. ${dir}/serve)\n`;
}

/** A request to the guest's side. It ends with the token, so that its echo can be told from the guest's own output. */
export function requestLine(token: string, name: string, seq: number, ...words: readonly string[]): string {
  const request = [name, `${seq}`, ...words, token].join(' ');
  return `${request.length} ${request}\n`;
}

/**
 * A line that only a shell answers: it is told to work something out. Ctrl-U clears what stands there before; it is short, so
 * that a shell that edits its line does not break its echo. It may be typed before the shell has opened its terminal, and then
 * only the end of it arrives: there are no quotes in it, of which one alone would make the shell wait for the other for ever.
 */
export function probeLine(token: string, seq: number): string {
  return `\u0015printf \\\\1${token}\\ ${seq}:shell\\ %s:shell\\ %s::\\\\2 $((6*7)) $((6*7))\n`;
}

/** The line that makes the shell at the prompt take lines as they come, without editing them, and the one that ends this. */
export const TAKE_LINES = '(while read -r l;do eval "$l";done)\n';
export const TAKE_NO_MORE = 'break\n';

/** Makes the folder of the guest's side where there is room; answers with its path, or one in `none`, and with the tools that are missing. */
export function folderLine(token: string, seq: number, name: string): string {
  const make = `for d in ${FOLDERS} none;do (umask 077;[ -d $d/${name} ]||mkdir $d/${name};echo >$d/${name}/room&&true >$d/${name}/room) 2>/dev/null&&break;done`;
  const check = `m=;for i in ${NEEDED_TOOLS.join(' ')};do command -v $i >/dev/null||m="$m $i";done`;
  return line(token, seq, `${make};${check}`, `folder $d/${name}$m`);
}

/** Lines that put a text into a file without the help of the guest's side, and one that answers with the digest of the whole. */
export function fileLines(token: string, file: string, text: string): ((seq: number) => string)[] {
  const pieces = escaped(text).match(/(?:\\0\d{3}|\\.|[^\\]){1,1500}/g) ?? [];
  return [
    ...pieces.map((piece, index) => (seq: number) => line(token, seq, `printf %b ${quote(piece)} >${file}.${10 + index}`, 'part')),
    (seq) => line(token, seq, `cat ${file}.* >${file};s=$(sha256sum <${file})`, '$s'),
  ];
}

/** Ends with the token, for the sake of its echo. */
function line(token: string, seq: number, commands: string, answer: string): string {
  return `${commands};a="${answer}";printf '${FRAME}:\\002' ${token} ${seq} "$a" "$a";: ${token}\n`;
}

/** A text as the argument of `printf %b` in single quotes, printable and without what a shell at its prompt could take for a command. */
export function escaped(text: string): string {
  const bytes = Buffer.from(text).toString('latin1');
  return bytes.replace(/[^ -~]|['\\!]/g, (char) => (char === '\n' ? '\\n' : char === '\\' ? '\\\\' : octal(char)));
}

function octal(char: string): string {
  return `\\0${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
