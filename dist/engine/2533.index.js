const id=2533,ids=[2533],modules={76675:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FO:()=>exitCodeOf,OG:()=>NOT_RUN,S6:()=>errorLines,ZJ:()=>EXIT_CODE_HELP,ai:()=>EXIT_CODES,dF:()=>errorJson,
eb:()=>UsageError,yJ:()=>printError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8273);class UsageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}const EXIT_CODES={passed:0,failed:1,"t\
imed-out":3,blocked:4,crashed:5,cancelled:130},NOT_RUN=125,EXIT_CODE_HELP=`Exit codes:
  0    passed
  1    failed, wrong input, or an audit log that does not verify
  3    timed out
  4    blocked by the policy
  5    QEMU or its supervisor crashed
  130  cancelled (SIGINT, SIGTERM, SIGHUP)`;function exitCodeOf(error,cancelled){return cancelled||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
cc?EXIT_CODES.cancelled:error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po?EXIT_CODES[error.status]:EXIT_CODES.
failed}function errorLines(error){const{message,remedy}=error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po?error.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.ff):error,[first="",...more]=message.split(`
`);return[`error: ${first}`,...more.map(line=>`  ${line}`),`  ${remedy}`]}function errorJson(error){return{name:error.name,
...error.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.ff)}}function printError(thrown,terminal,json,cancelled=!1){
const error=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.jI)(thrown);return json?terminal.json({error:errorJson(error)}):
terminal.err(errorLines(error).join(`
`)),exitCodeOf(error,cancelled)}}),52533:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{runCommand:()=>runCommand});var commander=__webpack_require__(67375);const package_namespaceObject={
rE:"0.1.0"};var tls=__webpack_require__(90296),errors=__webpack_require__(76675);const COMMANDS=[{name:"up",alias:"start",
summary:"boot a VM, and keep it running",load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.e(4523),__webpack_require__.
e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.e(5986),__webpack_require__.e(7797),
__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(5697),__webpack_require__.e(7216),__webpack_require__.
e(5836),__webpack_require__.e(5637),__webpack_require__.e(7026),__webpack_require__.e(692)]).then(__webpack_require__.bind(
__webpack_require__,90692))},{name:"down",alias:"stop",summary:"stop a VM",load:()=>Promise.all([__webpack_require__.e(2857),
__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.
e(5986),__webpack_require__.e(7797),__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(5697),
__webpack_require__.e(7216),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.e(7026),__webpack_require__.
e(5540)]).then(__webpack_require__.bind(__webpack_require__,35540))},{name:"ls",summary:"list the VMs",load:()=>Promise.
all([__webpack_require__.e(2857),__webpack_require__.e(4300)]).then(__webpack_require__.bind(__webpack_require__,54300))},
{name:"rm",summary:"remove VMs that have ended, with their evidence",load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.
e(5986),__webpack_require__.e(5697),__webpack_require__.e(4951),__webpack_require__.e(5243)]).then(__webpack_require__.bind(
__webpack_require__,7384))},{name:"doctor",summary:"find what crashes have left, and mend it",load:()=>Promise.all([__webpack_require__.
e(2857),__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(1680),__webpack_require__.e(5986),
__webpack_require__.e(7797),__webpack_require__.e(5697),__webpack_require__.e(4951),__webpack_require__.e(4467)]).then(__webpack_require__.
bind(__webpack_require__,41568))},{name:"status",summary:"show the state of a VM",load:()=>Promise.all([__webpack_require__.
e(2857),__webpack_require__.e(4058),__webpack_require__.e(1680),__webpack_require__.e(5986),__webpack_require__.e(7797),
__webpack_require__.e(1928)]).then(__webpack_require__.bind(__webpack_require__,46171))},{name:"run",summary:"run a comm\
and or a script in the guest",load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.e(4523),__webpack_require__.
e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.e(5986),__webpack_require__.e(7797),
__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(5697),__webpack_require__.e(7216),__webpack_require__.
e(5836),__webpack_require__.e(5637),__webpack_require__.e(7026),__webpack_require__.e(7948)]).then(__webpack_require__.bind(
__webpack_require__,57948)),misused:errors.OG},{name:"copy",summary:"copy files into the guest or out of it",load:()=>Promise.
all([__webpack_require__.e(2857),__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.
e(6118),__webpack_require__.e(1680),__webpack_require__.e(5986),__webpack_require__.e(7797),__webpack_require__.e(3321),
__webpack_require__.e(2921),__webpack_require__.e(5697),__webpack_require__.e(7216),__webpack_require__.e(5836),__webpack_require__.
e(5637),__webpack_require__.e(7026),__webpack_require__.e(3178),__webpack_require__.e(3780)]).then(__webpack_require__.bind(
__webpack_require__,13780))},{name:"qmp",summary:"send QMP commands to a running VM, under its policy",load:()=>Promise.
all([__webpack_require__.e(2857),__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.
e(1680),__webpack_require__.e(5986),__webpack_require__.e(7797),__webpack_require__.e(3321),__webpack_require__.e(2921),
__webpack_require__.e(5697),__webpack_require__.e(7216),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.
e(7026),__webpack_require__.e(1099)]).then(__webpack_require__.bind(__webpack_require__,41099))},{name:"snapshot",summary:"\
create, load, delete or list snapshots of a running VM or of an image file",load:()=>Promise.all([__webpack_require__.e(
2857),__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.
e(5986),__webpack_require__.e(7797),__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(5697),
__webpack_require__.e(7216),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.e(7026),__webpack_require__.
e(2149)]).then(__webpack_require__.bind(__webpack_require__,62149))},{name:"events",summary:"show the QMP events of a VM",
load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__,
18936))},{name:"dump",summary:"dump the memory of a running VM",load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.
e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.e(5986),
__webpack_require__.e(7797),__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(5697),__webpack_require__.
e(7216),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.e(7026),__webpack_require__.e(5295)]).
then(__webpack_require__.bind(__webpack_require__,75295))},{name:"verify",summary:"verify an audit log",load:()=>Promise.
all([__webpack_require__.e(2857),__webpack_require__.e(3412)]).then(__webpack_require__.bind(__webpack_require__,63412))},
{name:"policy",summary:"explain what the policy decides about a command",load:()=>Promise.all([__webpack_require__.e(2857),
__webpack_require__.e(4523),__webpack_require__.e(4058),__webpack_require__.e(2088),__webpack_require__.e(1680),__webpack_require__.
e(5986),__webpack_require__.e(7797),__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(4706)]).
then(__webpack_require__.bind(__webpack_require__,84706))},{name:"setup",summary:"find or install QEMU, and test the acc\
elerator",load:()=>Promise.all([__webpack_require__.e(2857),__webpack_require__.e(4523),__webpack_require__.e(2088),__webpack_require__.
e(1680),__webpack_require__.e(3321),__webpack_require__.e(2921),__webpack_require__.e(1037),__webpack_require__.e(1862),
__webpack_require__.e(1306)]).then(__webpack_require__.bind(__webpack_require__,19412))}];async function runCommand(argv,terminal){
(0,tls.r)(message=>terminal.err(`warning: ${message}`));let code=0;const program=createProgram(terminal,async(command,handler)=>{
const{runHandler}=await __webpack_require__.e(1986).then(__webpack_require__.bind(__webpack_require__,41986));code=await runHandler(
command,handler,terminal)});try{return await program.parseAsync(argv,{from:"user"}),code}catch(error){if(!(error instanceof
commander.b7))return(0,errors.yJ)(error,terminal,wantsJson(argv));if(error.code.startsWith("commander.help")||error.code===
"commander.version")return error.exitCode;const code2=(0,errors.yJ)(usageError(error.message,argv),terminal,wantsJson(argv));
return COMMANDS.find(({name})=>name===argv[0])?.misused??code2}}function createProgram(terminal,perform){const program=new commander.
uB("maqet").description("Boot QEMU VMs, drive them over QMP under a policy, and keep the evidence.").version(package_namespaceObject.
rE).helpCommand(!1).configureHelp({optionDescription:({description})=>description}).exitOverride().configureOutput({writeOut:text=>terminal.
out(text.replace(/\n$/,"")),writeErr:text=>terminal.err(text.replace(/\n$/,"")),outputError:()=>{}}).addHelpText("after",
`
Run \`maqet COMMAND --help\` for the flags of a command.

${errors.ZJ}`),modules2=new Map(COMMANDS.map(({name,load})=>[name,load]));for(const{name,alias,summary}of COMMANDS){const command=program.
command(name).summary(summary).description(capitalised(summary));alias!==void 0&&command.alias(alias)}return program.hook(
"preSubcommand",async(_program,command)=>{(await modules2.get(command.name())?.())?.define(command,(target,handler)=>{target.
option("--json","print the result as one JSON value on standard output"),target.action(()=>perform(target,handler))})}),
program}function wantsJson(argv){const end=argv.indexOf("--");return(end===-1?argv:argv.slice(0,end)).includes("--json")}
function usageError(message,argv){const named=COMMANDS.find(({name})=>name===argv[0]),help=named===void 0?"maqet --help":
`maqet ${named.name} --help`;return new errors.eb(message.replace(/^error: /,""),{remedy:`Run \`${help}\`.`})}function capitalised(summary){
return`${summary.slice(0,1).toUpperCase()}${summary.slice(1)}.`}}),90296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>checkCertificates});const VARIABLE="NODE_TLS_REJECT_UNAUTHORIZED";function checkCertificates(warn){
process.env[VARIABLE]==="0"&&(delete process.env[VARIABLE],warn(`${VARIABLE}=0 is ignored: certificates are checked all \
the same, because images, artifacts and tokens cross these connections. To trust an authority of your own, name the file\
 of its certificate in NODE_EXTRA_CA_CERTS.`))}})};export{id,ids,modules};
