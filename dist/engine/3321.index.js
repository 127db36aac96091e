const id=3321,ids=[3321],modules={97118:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{KS:()=>pathFindings,dy:()=>confineArguments,gY:()=>fileMembers});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68230),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
78451),_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40405),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
10371),_decision_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86614),_fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
51369);const REFERENCES={"block-commit":["base","top"],"block-stream":["base"],"blockdev-add":["backing"],"blockdev-crea\
te":["file"],"block-export-add":["name"],"change-backing-file":["device"],"object-add":["canbus","chardev"]},PROGRAMS={migrate:[
"args"],"migrate-incoming":["args"],"migrate-set-parameters":["cpr-exec-command"],netdev_add:["script","downscript","hel\
per","vhostdev"]},DESCRIPTORS=new Set(["fd","fds","vhostfd","vhostfds","sock-fds"]),PATH_LIKE=/^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;
function pathFindings(facts,args){const leaves=new Set(facts.pathArgs.map(lastMember)),visit=(value,pointer)=>{const key=pointer.
findLast(step=>typeof step=="string")??"",leaf=lastMember(key),reached=reachFindings(facts.name,leaf,value);return reached!==
_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU?reached:leaves.has(leaf)&&!isContainer(value,pointer)?leafFindings(facts.name,
leaf,value,pointer):Array.isArray(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.h1)(value.map((item,index)=>visit(
item,[...pointer,index]))):value!==null&&typeof value=="object"?(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.h1)(Object.
entries(value).map(([member,item])=>visit(item,[...pointer,member]))):typeof value=="string"?strayFindings(facts.name,key,
value,args):_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU};return visit(args,[])}function fileMembers({name,pathArgs}){return new Set(
pathArgs.map(lastMember).filter(member=>!REFERENCES[name]?.includes(member)))}function lastMember(dotted){return(dotted.
split(".").at(-1)??"").replace("[]","")}function isContainer(value,pointer){return pointer.length===0||value!==null&&typeof value==
"object"}function leafFindings(command,leaf,value,pointer){const subject=`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(pointer.join("."),80)}\``;if(PROGRAMS[command]?.includes(leaf))return value==="no"&&leaf.endsWith("script")?_decision_js__WEBPACK_IMPORTED_MODULE_4__.
BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}\
, a program or device of the host.`,`Remove \`${leaf}\`. No setting allows it.`);if(leaf==="uri")return uriFindings(subject,
value,pointer);const plain=typeof value=="string"&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);return REFERENCES[command]?.
includes(leaf)?plain||value===null?_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}, but must be the plain name of something ins\
ide the VM.`,`Use a node name or an id for \`${leaf}\`.`):plain?confined(pointer,value,""):(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}, but must be a plain file name inside the VM\
's directory.`,`Write a plain name such as \`${leaf}: disk.img\`. The file belongs in \`files/\` of the VM's directory.`)}
function reachFindings(command,member,value){return DESCRIPTORS.has(member)||member==="type"&&value==="fd"?(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`\`${command}\`: \`${member}\` is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}, which names an open desc\
riptor of QEMU.`,"Use a file or an address. No setting allows it."):member!=="abstract"||value===!1?_decision_js__WEBPACK_IMPORTED_MODULE_4__.
BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.TR)(`\`${command}\`: \`abstract\` is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
WU)(value)}: any user of the host could connect to such a socket.`,"Remove `abstract`: the socket is then a file in the \
directory of the VM.")}function uriFindings(subject,value,pointer){const text=typeof value=="string"?value:"";if(/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.
test(text))return _decision_js__WEBPACK_IMPORTED_MODULE_4__.BU;const name=text.startsWith("file:")?text.slice(5):"";return(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.
s)(name)?confined(pointer,name,"file:"):(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
WU)(value)}, which could run a program of the host or leave the VM's directory.`,"Use `file:NAME` (since QEMU 8.2) or `t\
cp:HOST:PORT`.")}function confined(pointer,name,prefix){return{refusals:[],paths:[{pointer,name,prefix,directory:"files"}]}}
function strayFindings(command,key,value,args){return command==="object-add"&&key==="data"&&args["qom-type"]==="secret"||
!PATH_LIKE.test(value)&&!value.includes("\0")?_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.T)(key,60)}\` is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
WU)(value)}, which looks like a path or URI of the host.`,"Remove it, or use a plain name.")}function confineArguments(args,paths,vmDir,suffix=""){
if(paths.length===0)return args;if(!node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(vmDir)||(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.
N$)(vmDir,"write")!==void 0)throw confinementError(`the VM's directory ${JSON.stringify(vmDir)} cannot hold files`);return paths.
reduce((current,item)=>{if(!(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.s)(item.name))throw confinementError(`${JSON.
stringify(item.name)} is not a plain file name`);const target=item.prefix+node_path__WEBPACK_IMPORTED_MODULE_0___default().
join(vmDir,item.directory,item.name)+(item.directory==="files"?"":suffix);return replaceAt(current,item.pointer,item.prefix+
item.name,target)},args)}function replaceAt(value,pointer,expected,target){const[step,...rest]=pointer;if(step===void 0){
if(value!==expected)throw confinementError(`${JSON.stringify(expected)} has moved since the command was judged`);return target}
if(Array.isArray(value)&&typeof step=="number")return value.with(step,replaceAt(value[step],rest,expected,target));if((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.
OW)(value)&&typeof step=="string"&&Object.hasOwn(value,step))return{...value,[step]:replaceAt(value[step],rest,expected,
target)};throw confinementError(`the arguments have no member ${pointer.join(".")}`)}function confinementError(problem){
return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po(`Could not confine the file names of a QMP command: ${problem}\
.`,{remedy:"The command was not sent. This is a bug in maqet: please report it.",status:"blocked"})}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),addedBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().
optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){
return{refusals:[{reason,remedy}],paths:[]}}function merge(all){return{refusals:all.flatMap(one=>one.refusals),paths:all.
flatMap(one=>one.paths)}}}),94074:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$Y:()=>defaultRefusals,aP:()=>deviceRefusals,tZ:()=>objectRefusals,qL:()=>settingRefusals});var nearest=__webpack_require__(
33411),paths=__webpack_require__(40405),untrusted_text=__webpack_require__(10371);const devices_namespaceObject=JSON.parse(
'{"qemu":["7.2","10.0","11.1"],"cpus":"^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$","parts":"ICH9-LPC PIIX4_PM\
 mc146818rtc kvm-pit isa-pit hpet mch q35-pcihost i440FX-pcihost cfi.pflash01 ioapic apic fw_cfg_mem fw_cfg_io","groups"\
:{"+0":"acpi-index addr multifunction rombar romsize sriov-pf:device@11.1 x-max-bounce-buffer-size@10.0+11.1 x-pcie-ari-\
nextfn-1@10.0+11.1 x-pcie-err-unc-mask@10.0+11.1 x-pcie-ext-tag@10.0+11.1 x-pcie-extcap-init@7.2+10.0 x-pcie-lnksta-dlll\
a","+1":"+0 aer any_layout ats event_idx in_order@10.0+11.1 indirect_desc iommu_platform migrate-extra@7.2+10.0 modern-p\
io-notify notify_on_empty packed page-per-vq queue_reset use-disabled-flag use-started virtio-pci-bus-master-bug-migrati\
on x-ats-page-aligned x-disable-legacy-check x-disable-pcie@7.2+10.0 x-ignore-backend-features@7.2+10.0 x-pcie-deverr-in\
it@7.2+10.0 x-pcie-flr-init x-pcie-lnkctl-init@7.2+10.0 x-pcie-pm-init@7.2+10.0 x-pcie-pm-no-soft-reset@10.0+11.1","+2":\
"bootindex csum ctrl_guest_offloads ctrl_mac_addr ctrl_rx ctrl_rx_extra ctrl_vlan ctrl_vq duplex failover gso guest_anno\
unce guest_csum guest_ecn guest_rsc_ext guest_tso4 guest_tso6 guest_tunnel@11.1 guest_tunnel_csum@11.1 guest_ufo guest_u\
so4@10.0+11.1 guest_uso6@10.0+11.1 hash hash-ipv4@11.1 hash-ipv6@11.1 hash-ipv6ex@11.1 hash-tcp4@11.1 hash-tcp6@11.1 has\
h-tcp6ex@11.1 hash-udp4@11.1 hash-udp6@11.1 hash-udp6ex@11.1 host_ecn host_mtu host_tso4 host_tso6 host_tunnel@11.1 host\
_tunnel_csum@11.1 host_ufo host_uso@10.0+11.1 mac mq mrg_rxbuf netdev:netdev rsc_interval rss rx_queue_size speed status\
 tx tx_queue_size x-mtu-bypass-backend@7.2+10.0 x-txburst x-txtimer","+3":"any_layout event_idx in_order@10.0+11.1 indir\
ect_desc iommu_platform notify_on_empty packed queue_reset use-disabled-flag use-started x-disable-legacy-check","+4":"a\
ccount-failed account-invalid backend_defaults discard_granularity drive:node logical_block_size min_io_size opt_io_size\
 physical_block_size share-rw write-cache","+5":"+4 bootindex config-wce cyls discard heads iothread:object lcyls lheads\
 lsecs max-discard-sectors max-write-zeroes-sectors num-queues queue-size report-discard-granularity request-merging rer\
ror secs seg-max-adjust serial werror write-zeroes x-enable-wce-if-config-wce","+6":"deflate-on-oom free-page-hint free-\
page-reporting guest-stats-polling-interval iothread:object page-poison qemu-4-0-config-size@7.2+10.0","+7":"+0 aer_log_\
max chassis hotplug port power_controller_present slot x-do-not-expose-native-hotplug-cap@10.0+11.1 x-native-hotplug@7.2\
 x-pci-express-writeable-slt-bug@10.0+11.1","+8":"+1 disable-legacy disable-modern vectors","+9":"cmd_per_lun hotplug io\
thread:object max_sectors num_queues param_change seg_max_adjust virtqueue_size","+10":"attached msos-desc port serial",\
"+11":"+4 bootindex channel device_id loadparm@10.0+11.1 lun max_io_size migrate-emulated-scsi-request@10.0+11.1 port_in\
dex port_wwn product quirk_mode_page_set_block_size@11.1 quirk_mode_page_vendor_specific_apple rerror scsi-id scsi_versi\
on serial vendor ver werror wwn","+12":"dump merge policy prealloc prealloc-threads reserve share size x-use-canonical-p\
ath-for-ramblock-id","+13":"edid hostmem@10.0+11.1 max_hostmem max_outputs x-scanout-vmstate-version@10.0+11.1 xres yres\
","+14":"bypass-iommu pci-hole-end pci-hole-start pci-hole64-end pci-hole64-size pci-hole64-start short_root_bus@7.2 x-c\
onfig-reg-migration-enabled x-pci-hole64-fix","+15":"+3 devno ioeventfd max_revision","+16":"+0 big-endian-framebuffer e\
did refresh_rate xmax xres ymax yres","+17":"insert netdev:netdev position queue status","+18":"+0 bootindex mac netdev:\
netdev","+19":"+4 bootindex model rerror serial unit ver werror win2k-install-hack@10.0+11.1 wwn","+20":"+0 acpi-pci-hot\
plug-with-bridge-support disable_s3 disable_s4 s4_val smm-compat","+21":"dir:file endpoint priority verify-peer","+22":"\
+1 disable-legacy disable-modern ioeventfd@10.0+11.1 vectors@10.0+11.1","+23":"audiodev:audiodev dma iobase irq","+24":"\
bus-reserve io-reserve mem-reserve pref32-reserve pref64-reserve"},"drivers":{"AC97 ES1370":"+0 audiodev:audiodev","ICH9\
-LPC":"+20 acpi_disable_cmd acpi_enable_cmd cpu-hotplug-legacy@7.2+10.0 enable_tco gpe0_blk gpe0_blk_len memory-hotplug-\
support@7.2 noreboot pm_io_base sci_int smm-enabled@10.0+11.1 x-keep-pci-slot-hpc x-smi-broadcast x-smi-cpu-hotplug x-sm\
i-cpu-hotunplug x-smi-negotiated-features x-smi-periodic-timer@10.0+11.1 x-smi-swsmi-timer@10.0+11.1","PIIX4_PM":"+20 ac\
pi-root-pci-hotplug memory-hotplug-support smb_io_base smm-enabled x-not-migrate-acpi-index","VGA":"+16 global-vmstate@7\
.2+10.0 mmio qemu-extended-regs vgamem_mb","adlib":"audiodev:audiodev freq iobase","am53c974 dc390 i6300esb ich9-ahci ls\
i53c810 lsi53c895a piix3-ide piix4-ide":"+0","amd-iommu":"device-iotlb dma-remap@11.1 dma-translation@11.1 intremap pci-\
id:device@11.1 pt@7.2+10.0 xtsup@10.0+11.1","apic":"id vapic version","ati-vga":"+0 guest_hwcursor model refresh_rate@11\
.1 vgamem_mb x-device-id x-linear-aper-size@11.1 x-pixman xmax@11.1 xres@11.1 ymax@11.1 yres@11.1","bochs-display":"+16 \
vgamem","cfi.pflash01":"big-endian device-width drive:node id0 id1 id2 id3 max-device-width name num-blocks old-multiple\
-chip-handling@7.2+10.0 sector-length secure width","cirrus-vga":"+0 blitter global-vmstate@7.2+10.0 vgamem_mb","cpu":"a\
pic-id core-id die-id module-id node-id socket-id thread-id","cs4231a":"+23","ctucan_pci":"+0 canbus0:object canbus1:obj\
ect","e1000 e1000-82544gc e1000-82545em":"+18 autonegotiation@7.2 extra_mac_registers@7.2+10.0 init-vet migrate_tso_prop\
s mitigation@7.2","e1000e":"+18 disable_vnet_hdr init-vet migrate-timadj@10.0+11.1 subsys subsys_ven","edu":"+0 dma_mask\
","floppy":"+4 drive-type unit","fw_cfg_io":"acpi-mr-restore dma_enabled x-file-slots","fw_cfg_mem":"acpi-mr-restore dat\
a_width dma_enabled x-file-slots","gus":"+23 freq","hda-duplex hda-micro hda-output":"audiodev:audiodev cad debug mixer \
use-timer@7.2+10.0","hpet":"hpet-intcap hpet-offset-saved@7.2+10.0 msi timers","i440FX-pcihost":"+14 above-4g-mem-size@1\
0.0+11.1 below-4g-mem-size@10.0+11.1","i8042":"extended-state kbd-irq kbd-throttle mouse-irq","i82550 i82551 i82557a i82\
557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801 ne2k_pci pcnet rtl8139 tulip":"+18","i82801b\
11-bridge":"+0 x-pci-express-writeable-slt-bug@10.0+11.1","ib700 vmcoreinfo vmmouse":"","ich9-intel-hda intel-hda":"+0 d\
ebug msi old_msi_addr","ich9-usb-ehci1 ich9-usb-ehci2 usb-ehci":"+0 maxframes","ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-u\
hci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6":"+0 bandwidth firstport masterbus:device maxframes","ide-cd":"+19","i\
de-hd":"+19 bios-chs-trans cyls heads lcyls lheads lsecs rotation_rate secs","igb":"acpi-index@10.0+11.1 addr@10.0+11.1 \
bootindex@10.0+11.1 mac@10.0+11.1 multifunction@10.0+11.1 netdev:netdev@10.0+11.1 rombar@10.0+11.1 romsize@10.0+11.1 sri\
ov-pf:device@11.1 x-max-bounce-buffer-size@10.0+11.1 x-pcie-ari-nextfn-1@10.0+11.1 x-pcie-err-unc-mask@10.0+11.1 x-pcie-\
ext-tag@10.0+11.1 x-pcie-extcap-init@10.0 x-pcie-flr-init@10.0+11.1 x-pcie-lnksta-dllla@10.0+11.1","intel-iommu":"aw-bit\
s caching-mode device-iotlb dma-drain@7.2+10.0 dma-translation eim fs1gp@10.0+11.1 fsts@11.1 intremap pasid-bits@11.1 pt\
@7.2+10.0 scalable-mode@11.1 snoop-control stale-tm@10.0+11.1 svm@11.1 version x-buggy-eim@7.2+10.0 x-flts@10.0 x-pasid-\
mode@7.2+10.0 x-scalable-mode@7.2+10.0","ioapic":"version","ioh3420":"+7 disable-acs@7.2+10.0","ipmi-bmc-sim":"device_id\
 device_rev fruareasize fwrev1 fwrev2 guid ipmi_version lan.channel@11.1 lan.defgw_ipaddr@11.1 lan.defgw_macaddr@11.1 la\
n.ipaddr@11.1 lan.ipsrc@11.1 lan.macaddr@11.1 lan.netmask@11.1 mfg_id product_id slave_addr","isa-cirrus-vga":"blitter g\
lobal-vmstate@11.1 vgamem_mb","isa-debug-exit":"iobase iosize","isa-debugcon":"chardev:chardev iobase readback","isa-fdc\
":"bootindexA bootindexB dma fallback fdtypeA fdtypeB iobase irq","isa-ide":"iobase iobase2 irq","isa-ipmi-bt isa-ipmi-k\
cs":"bmc:device ioport irq","isa-parallel":"chardev:chardev index iobase irq","isa-pit":"iobase","isa-serial":"baudbase \
chardev:chardev index iobase irq wakeup","isa-vga":"vgamem_mb","kvm-pit":"iobase lost_tick_policy","mc146818rtc":"base_y\
ear iobase irq lost_tick_policy","mch":"+0 extended-tseg-mbytes smbase-smram","megasas megasas-gen2":"+0 hba_serial max_\
cmds max_sge msi msix sas_address use_jbod","mptsas1068":"+0 msi sas_address","ne2k_isa":"bootindex iobase irq mac netde\
v:netdev","nec-usb-xhci":"+0 conditional-intr-mapping@10.0+11.1 force-pcie-endcap@7.2 intrs msi msix p2 p3 slots streams\
 superspeed-ports-first@7.2","nvdimm":"addr label-size memdev:object node size slot unarmed uuid","nvme":"+0 +4 aer_max_\
queued aerl atomic.awun@10.0+11.1 atomic.awupf@10.0+11.1 atomic.dn@10.0+11.1 bootindex cmb_size_mb ctratt.mem@10.0+11.1 \
dbcs@10.0+11.1 firmware-version@11.1 ioeventfd legacy-cmb@11.1 max_ioqpairs mdts model@11.1 mqes@10.0+11.1 msix-exclusiv\
e-bar msix_qsize num_queues ocp@10.0+11.1 pmrdev:object serial smart_critical_warning sriov_max_vfs sriov_max_vi_per_vf \
sriov_max_vq_per_vf sriov_vi_flexible sriov_vq_flexible subsys:device use-intel-id vsl zoned.auto_transition zoned.zasl"\
,"nvme-ns":"+4 atomic.nabo@11.1 atomic.nabsn@11.1 atomic.nabspf@11.1 atomic.nawun@11.1 atomic.nawupf@11.1 bootindex deta\
ched eui64 eui64-default fdp.ruhs@10.0+11.1 mcl ms mset msrc mssrl nguid@10.0+11.1 nsid pi pif pil shared uuid zoned zon\
ed.cross_read zoned.descr_ext_size zoned.max_active zoned.max_open zoned.numzrwa zoned.zone_capacity zoned.zone_size zon\
ed.zrwafg zoned.zrwas","nvme-subsys":"fdp.nrg@10.0+11.1 fdp.nruh@10.0+11.1 fdp.runs@10.0+11.1 fdp@10.0+11.1 nqn","object\
 authz-list":"policy","object authz-simple":"identity","object can-bus":"","object cryptodev-backend-builtin":"queues th\
rottle-bps@10.0+11.1 throttle-ops@10.0+11.1","object filter-buffer":"+17 interval","object filter-dump":"+17 file:file m\
axlen","object filter-replay":"+17","object filter-rewriter":"+17 vnet_hdr_support","object iothread":"aio-max-batch pol\
l-grow poll-max-ns poll-shrink poll-weight@11.1 thread-pool-max thread-pool-min","object memory-backend-file":"+12 align\
 discard-data mem-path:file offset@10.0+11.1 pmem readonly rom@10.0+11.1","object memory-backend-memfd":"+12 hugetlb hug\
etlbsize seal","object memory-backend-ram":"+12","object rng-builtin":"","object rng-random":"filename:file","object sec\
ret":"data file:file format iv keyid:object","object throttle-group":"x-bps-read x-bps-read-max x-bps-read-max-length x-\
bps-total x-bps-total-max x-bps-total-max-length x-bps-write x-bps-write-max x-bps-write-max-length x-iops-read x-iops-r\
ead-max x-iops-read-max-length x-iops-size x-iops-total x-iops-total-max x-iops-total-max-length x-iops-write x-iops-wri\
te-max x-iops-write-max-length","object tls-creds-anon":"+21","object tls-creds-psk":"+21 username","object tls-creds-x5\
09":"+21 passwordid:object sanity-check","pc-dimm":"addr memdev:object node size slot","pci-bridge":"+0 +24 chassis_nr m\
si shpc x-pci-express-writeable-slt-bug@10.0+11.1","pci-ipmi-bt pci-ipmi-kcs":"+0 bmc:device","pci-ohci":"+0 firstport m\
asterbus:device num-ports","pci-serial":"+0 baudbase chardev:chardev prog_if@7.2+10.0 wakeup","pci-serial-2x":"+0 charde\
v1:chardev chardev2:chardev prog_if@7.2+10.0","pci-serial-4x":"+0 chardev1:chardev chardev2:chardev chardev3:chardev cha\
rdev4:chardev prog_if@7.2+10.0","pci-testdev":"+0 membar membar-backed@11.1","pcie-pci-bridge":"+0 msi x-pci-express-wri\
teable-slt-bug@10.0+11.1","pcie-root-port":"+24 +7 disable-acs@7.2+10.0 x-migrate-msix@7.2+10.0 x-speed x-width","piix3-\
usb-uhci piix4-usb-uhci":"+0 bandwidth maxframes","pvpanic":"events ioport","pvpanic-pci":"+0 events","pvscsi":"+0 use_m\
sg x-disable-pcie@7.2+10.0 x-old-pci-configuration@7.2+10.0","pxb pxb-pcie":"+0 bus_nr bypass_iommu numa_node","q35-pcih\
ost":"+14 MCFG above-4g-mem-size below-4g-mem-size mcfg_size smm-ranges@10.0+11.1","qemu-xhci":"+0 conditional-intr-mapp\
ing@10.0+11.1 msi@10.0+11.1 msix@10.0+11.1 p2 p3 streams","qxl qxl-vga":"+0 cmdlog debug global-vmstate@7.2+10.0 guestde\
bug max_outputs ram_size ram_size_mb revision surfaces vgamem_mb vram64_size_mb vram_size vram_size_mb xres yres","ramfb\
":"use-legacy-x86-rom@11.1 x-migrate@10.0+11.1","sb16":"+23 dma16 version","scsi-cd":"+11 quirk_mode_page_apple_vendor q\
uirk_mode_page_truncated quirk_mode_sense_rom_use_dbd","scsi-hd":"+11 cyls dpofua heads lcyls lheads lsecs max_unmap_siz\
e removable rotation_rate secs","sd-card":"drive:node spec_version spi@7.2","sdhci-pci":"+0 capareg endianness@10.0 maxc\
urr sd-spec-version uhs vendor@7.2+10.0","secondary-vga":"+16 qemu-extended-regs vgamem_mb","usb-audio":"+10 audiodev:au\
diodev buffer debug multi","usb-bot usb-wacom-tablet":"+10","usb-ccid":"+10 debug","usb-hub":"+10 port-power ports","usb\
-kbd usb-mouse":"+10 usb_version","usb-net":"+10 bootindex mac netdev:netdev","usb-serial":"+10 always-plugged chardev:c\
hardev","usb-storage":"+10 +4 bootindex commandlog removable rerror werror","usb-tablet":"+10 head usb_version","usb-uas\
":"+10 log-scsi-req","virtconsole virtserialport":"chardev:chardev name nr","virtio-balloon-ccw":"+15 +6","virtio-balloo\
n-device":"+3 +6","virtio-balloon-pci":"+22 +6","virtio-balloon-pci-non-transitional virtio-balloon-pci-transitional":"+\
1 +6 ioeventfd@10.0+11.1 vectors@10.0+11.1","virtio-blk-ccw":"+15 +5 loadparm@10.0+11.1","virtio-blk-device":"+3 +5","vi\
rtio-blk-pci":"+5 +8 class ioeventfd loadparm@11.1","virtio-blk-pci-non-transitional virtio-blk-pci-transitional":"+1 +5\
 class ioeventfd loadparm@11.1 vectors","virtio-gpu-device":"+13 +3","virtio-gpu-pci":"+13 +8 ioeventfd","virtio-iommu-p\
ci":"+1 aw-bits@10.0+11.1 boot-bypass class disable-legacy disable-modern granule@10.0+11.1 len-reserved-regions@7.2 pri\
mary-bus:device","virtio-keyboard-pci":"+8 head serial","virtio-mem-pci":"+22 block-size dynamic-memslots@10.0+11.1 mema\
ddr memdev:object node prealloc requested-size size unplugged-inaccessible x-early-migration@10.0+11.1","virtio-mouse-pc\
i virtio-tablet-pci":"+8 head serial wheel-axis@7.2+10.0","virtio-net-ccw":"+15 +2 loadparm@10.0+11.1","virtio-net-devic\
e":"+2 +3","virtio-net-pci":"+2 +8 ioeventfd","virtio-net-pci-non-transitional virtio-net-pci-transitional":"+1 +2 ioeve\
ntfd vectors","virtio-rng-ccw":"+15 max-bytes period rng:object","virtio-rng-device":"+3 max-bytes period rng:object","v\
irtio-rng-pci":"+8 ioeventfd max-bytes period rng:object","virtio-rng-pci-non-transitional virtio-rng-pci-transitional":\
"+1 ioeventfd max-bytes period rng:object vectors","virtio-scsi-ccw":"+15 +9","virtio-scsi-device":"+3 +9","virtio-scsi-\
pci":"+8 +9 ioeventfd","virtio-scsi-pci-non-transitional virtio-scsi-pci-transitional":"+1 +9 ioeventfd vectors","virtio\
-serial-ccw":"+15 emergency-write@7.2+10.0 max_ports","virtio-serial-device":"+3 emergency-write@7.2+10.0 max_ports","vi\
rtio-serial-pci":"+8 class emergency-write@7.2+10.0 ioeventfd max_ports","virtio-serial-pci-non-transitional virtio-seri\
al-pci-transitional":"+1 class emergency-write@7.2+10.0 ioeventfd max_ports vectors","virtio-vga":"+13 +8 big-endian-fra\
mebuffer ioeventfd","vmgenid":"guid","vmware-svga":"+0 global-vmstate@7.2+10.0 vgamem_mb","vmxnet3":"+18 x-disable-pcie@\
7.2+10.0 x-old-msi-offsets@7.2+10.0","x3130-upstream":"+0 aer_log_max port x-pci-express-writeable-slt-bug@10.0+11.1","x\
io3130-downstream":"+7"}}');function expand(list,version){const open=text=>text.split(" ").flatMap(word=>{if(word==="")return[];
if(word.startsWith("+"))return open(list.groups[word]??"");const[property="",versions]=word.split("@");if(version!==void 0&&
versions!==void 0&&!versions.split("+").includes(version))return[];const[name="",kind="value"]=property.split(":");return[
[name,kind]]}),names=key=>key.startsWith("object ")?[key]:key.split(" ");return Object.fromEntries(Object.entries(list.drivers).
flatMap(([key,text])=>{const properties=Object.fromEntries(open(text));return names(key).map(name=>[name,properties])}))}
const LIST=devices_namespaceObject,CPUS=new RegExp(LIST.cpus),PARTS=new Set(LIST.parts.split(" "));let unpacked;function device_list_all(){
return unpacked??=expand(LIST),unpacked}function find(name){return Object.hasOwn(device_list_all(),name)?device_list_all()[name]:
void 0}function driverProperties(driver,use){if(CPUS.test(driver))return find("cpu");if(!(driver.includes(" ")||driver===
"cpu"||use==="add"&&PARTS.has(driver)))return find(driver)}function objectProperties(type){return find(`object ${type}`)}
function isPlainProperty(property){const kinds=Object.values(device_list_all()).flatMap(properties=>Object.hasOwn(properties,
property)?[properties[property]]:[]);return kinds.length>0&&kinds.every(kind=>kind==="value")}function plainDrivers(){return Object.
keys(device_list_all()).filter(name=>driverProperties(name,"add")!==void 0)}var fields=__webpack_require__(51369),own_names=__webpack_require__(
17783);const SAFE_TEXT=/^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/,SECRET_TEXT=/^[^\u0000-\u001f\u007f]*$/;function deviceRefusals(properties,ownsBackEnd){
const drivers=properties.filter(([name])=>name==="driver").map(([,value])=>value);return drivers.length===0?[{reason:"th\
e `driver` is missing.",remedy:"Name the driver."}]:drivers.flatMap(driver=>{const list=typeof driver=="string"?driverProperties(
driver,"add"):void 0;return list===void 0?[driverRefusal(driver)]:properties.filter(([name])=>name!=="driver").flatMap(([
name,value])=>oneRefusal(String(driver),list,name,value,ownsBackEnd)??[])})}function defaultRefusals(driver,property,value){
const list=driverProperties(driver,"default");return list===void 0?[driverRefusal(driver)]:Object.hasOwn(list,property)?
valueRefusal(driver,property,list[property]??"value",value,()=>!1)??[]:[propertyRefusal(driver,property)]}function objectRefusals(properties){
const type=properties.find(([name])=>name==="qom-type")?.[1],list=typeof type=="string"?objectProperties(type):void 0;return typeof type!=
"string"||list===void 0?[{reason:`the type ${(0,fields.WU)(type)} is not on the list of plain objects. Others can open a\
 monitor, a socket or a device of the host.`,remedy:"Use a type such as iothread, secret or memory-backend-ram. No setti\
ng allows other types."}]:properties.filter(([name])=>name!=="qom-type").flatMap(([name,value])=>type==="secret"&&name===
"data"&&typeof value=="string"&&SECRET_TEXT.test(value)?[]:oneRefusal(type,list,name,value,()=>!0)??[])}function settingRefusals(property,value){
const shown=(0,fields.WU)(property);return typeof property!="string"||!isPlainProperty(property)?[{reason:`the property ${shown}\
 is not on the list of those that have a plain value in every device and object that has it.`,remedy:"Remove it. No sett\
ing allows it."}]:value!==void 0&&isSafeValue(value)?[]:[unsafeRefusal(property,value)]}function driverRefusal(driver){const hint=typeof driver==
"string"?(0,nearest.au)(driver,plainDrivers()):void 0;return{reason:`the driver ${(0,fields.WU)(driver)} is not an allow\
ed emulated device. Other drivers can reach files, devices or sockets of the host.`,remedy:`${hint===void 0?"":`${hint} `}\
Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme. No setting allows other drivers.`}}function oneRefusal(driver,list,name,value,ownsBackEnd){
return name==="id"||name==="bus"?nameRefusal(name,value):Object.hasOwn(list,name)?valueRefusal(driver,name,list[name]??"\
value",value,ownsBackEnd):[propertyRefusal(driver,name)]}function propertyRefusal(driver,name){const shown=`\`${(0,untrusted_text.
T)(name,60)}\``;return{reason:`${shown} is not on the list of properties of ${driver} that reach nothing of the host.`,remedy:`\
Remove ${shown}. No setting allows it.`}}function nameRefusal(name,value){if(typeof value!="string"||!(0,paths.s)(value))
return[{reason:`\`${name}\` is ${(0,fields.WU)(value)}, but must be a plain name.`,remedy:"Use letters, digits, `.`, `_`\
 and `-`."}];const own=(0,own_names.Yr)(`\`${name}\``,value);return own&&[own]}function valueRefusal(driver,name,kind,value,ownsBackEnd){
return kind==="value"?isSafeValue(value)?void 0:[unsafeRefusal(name,value)]:kind==="device"||typeof value=="string"&&(0,paths.
s)(value)&&ownsBackEnd(kind,value)?nameRefusal(name,value):[{reason:`\`${name}\` of ${driver} names ${(0,fields.WU)(value)}\
, but this VM has no such back end.`,remedy:"Name a disk or network that was declared when the VM started."}]}function unsafeRefusal(name,value){
const shown=`\`${(0,untrusted_text.T)(name,60)}\``;return{reason:`${shown} is ${(0,fields.WU)(value)}, which is not a pl\
ain value or could be read as a path.`,remedy:`Use a number, a boolean or plain text for ${shown}.`}}function isSafeValue(value){
return typeof value=="boolean"||typeof value=="number"||typeof value=="bigint"?!0:typeof value=="string"&&SAFE_TEXT.test(
value)&&!value.includes("..")}}),51369:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J4:()=>mismatch,JU:()=>asInteger,WU:()=>show,Y:()=>ruleOf,oA:()=>checkFields,pU:()=>booleanRule,rC:()=>integerRule,
sY:()=>plainNameRule,w6:()=>fileNameRule,yo:()=>oneOfRule});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78451),_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40405),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_decision_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86614);function show(value){return value===void 0?"\
nothing":(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.sd)(
value),80)}function checkFields(args,table,scope){const rules=new Map([...Object.entries(table.required),...Object.entries(
table.optional)]),missing=Object.keys(table.required).filter(field=>!Object.hasOwn(args,field)).map(field=>(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
TR)(`\`${scope.command}\` requires the argument \`${field}\`.`,`Add \`${field}\`.`)),given=Object.entries(args).map(([field,
value])=>{const rule=rules.get(field);if(rule!==void 0)return rule(value,field,scope);const known=[...rules.keys()].join(
", ")||"none";return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.TR)(`The policy does not know the argument \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(field,60)}\` of \`${scope.command}\`.`,`Remove it. Known arguments: ${known}.`)});return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
h1)([...missing,...given])}function ruleOf(legal,holds){return(value,field,scope)=>holds(value)?_decision_js__WEBPACK_IMPORTED_MODULE_1__.
BU:mismatch(legal,value,field,scope)}function mismatch(legal,value,field,scope){return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${legal}.`,`Set \`${field}\` to ${legal}.`)}const booleanRule=ruleOf(
"true or false",value=>typeof value=="boolean"),plainNameRule=ruleOf("a plain name of letters, digits, `.`, `_` and `-`",
value=>typeof value=="string"&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.s)(value));function oneOfRule(...legal){
return ruleOf(`one of ${legal.join(", ")}`,value=>typeof value=="string"&&legal.includes(value))}function asInteger(value){
return typeof value=="bigint"?value:typeof value=="number"&&Number.isSafeInteger(value)?BigInt(value):void 0}function integerRule(least,most){
return ruleOf(`an integer from ${least} to ${most}`,value=>{const integer=asInteger(value);return integer!==void 0&&integer>=
least&&integer<=most})}function fileNameRule(directory,prefix=""){return(value,field,scope)=>{const name=typeof value=="\
string"&&value.startsWith(prefix)?value.slice(prefix.length):void 0;if(name!==void 0&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.
s)(name))return{refusals:[],paths:[{pointer:[field],name,prefix,directory}]};const example=`${prefix}${directory==="scre\
enshots"?"screen.png":"memory.bin"}`;return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.TR)(`\`${scope.command}\`: \`${field}\
\` is ${show(value)}, but must be ${prefix===""?"":`\`${prefix}\` and `}a plain file name, because QEMU follows links, t\
runcates existing files and hangs on pipes.`,`Write a name such as \`${field}: ${JSON.stringify(example)}\`. The file is \
created in \`${directory}/\` of the VM's directory.`)}}}),99137:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>judge,r:()=>layersRefusal});var untrusted_text=__webpack_require__(10371),
wording=__webpack_require__(8273),json=__webpack_require__(78451),snapshot_operation=__webpack_require__(53633),decision=__webpack_require__(
86614),fields=__webpack_require__(51369);const DRIVERS=new Set("file raw qcow2 luks vdi vhdx vpc null-co null-aio thrott\
le copy-on-read nbd http https ftp ftps".split(" ")),CREATED=new Set(["file","qcow2","luks","vdi","vhdx","vpc"]),CHILDREN=[
"file","backing","data-file"];function nodeFindings(command,node,opened){const{driver}=node;if(typeof driver!="string"||
!DRIVERS.has(driver))return(0,decision.TR)(`\`${command}\`: the \`driver\` ${(0,fields.WU)(driver)} of a block node is n\
ot one that opens only what its options name.`,`Use one of ${[...DRIVERS].join(", ")}, and give every node its driver.`);
const inner=CHILDREN.map(child=>node[child]).filter(child=>(0,json.OW)(child));return(0,decision.h1)([...strangeChildren(
command,node),...driver==="qcow2"?[imageFindings(command,node,opened)]:[],...inner.map(one=>nodeFindings(command,one,opened))])}
function strangeChildren(command,node){const known=CHILDREN;return Object.entries(node).filter(([member,value])=>member.
includes(".")||!known.includes(member)&&(0,json.sd)(value).includes('"driver"')).map(([member])=>(0,decision.TR)(`\`${command}\
\`: the member \`${(0,untrusted_text.T)(member,60)}\` of a block node is not one that may hold a node.`,`Write nodes as ${CHILDREN.
join(", ")}, each as an object.`))}function imageFindings(command,node,opened){if(!Object.hasOwn(node,"backing"))return(0,decision.
TR)(`\`${command}\`: a node of qcow2 has no \`backing\`: QEMU would open the file that the image names, and guess its forma\
t.`,"Add `backing: null`, or the node of the backing file.");const{file}=node;return opened||(0,json.OW)(file)&&file.driver===
"file"?decision.BU:(0,decision.TR)(`\`${command}\`: the \`file\` of a node of qcow2 is ${(0,fields.WU)(file)}. Its heade\
r could name a further file, and cannot be checked there.`,"Write the file as part of the node: `file: {driver: file, fi\
lename: disk.qcow2}`.")}function nodes(of,opened){return(args,{command})=>{const found=of(args),all=Array.isArray(found)?
found:[found];return(0,decision.h1)(all.map(node=>(0,json.OW)(node)?nodeFindings(command,node,opened):(0,decision.TR)(`\`${command}\
\`: ${(0,fields.WU)(node)} is not a block node.`,"Name a node.")))}}const create=({options},{command})=>{const driver=(0,json.
OW)(options)?options.driver:void 0;return typeof driver=="string"&&CREATED.has(driver)?decision.BU:(0,decision.TR)(`\`${command}\
\`: the \`driver\` ${(0,fields.WU)(driver)} is not one that opens only what its options name.`,`Use one of ${[...CREATED].
join(", ")}.`)};function format(args,command,legal,missing){const{format:given}=args;if(given===void 0&&missing==="allow\
ed"||typeof given=="string"&&legal.includes(given))return decision.BU;const reason=given===void 0?"is missing, so that Q\
EMU would guess it":`is ${(0,fields.WU)(given)}, so that QEMU could follow names in it`;return(0,decision.TR)(`\`${command}\
\`: the \`format\` of ${(0,fields.WU)(args.target??args.filename??args["snapshot-file"])} ${reason}.`,`Set \`format\` to ${legal.
join(" or ")}. For another image, use \`blockdev-add\` and a command that takes its node.`)}const target=(args,{command})=>{
const existing=args.mode==="existing",formats=format(args,command,existing?["raw"]:["raw","qcow2"],existing?"guessed":"a\
llowed");if(command!=="drive-backup"||args.sync!=="top")return formats;const follows=(0,decision.TR)("`drive-backup`: wi\
th `sync: top`, QEMU opens the backing file again, and follows the names in its header.","Use `sync: full`, or `blockdev\
-backup` with a node as the target.");return(0,decision.h1)([formats,follows])},snapshot=(args,{command})=>args.mode!=="\
existing"?format(args,command,["qcow2"],"allowed"):(0,decision.TR)(`\`${command}\`: with \`mode: existing\`, the header of ${(0,fields.
WU)(args["snapshot-file"])} decides which further files QEMU opens.`,"Leave out `mode`, or use `blockdev-add` with `back\
ing: null` and `blockdev-snapshot`."),BLOCK_RULES={"blockdev-add":nodes(args=>args,!1),"blockdev-reopen":nodes(({options})=>options,
!0),"blockdev-create":create,"blockdev-change-medium":(args,{command})=>format(args,command,["raw"],"guessed"),"blockdev\
-snapshot-sync":snapshot,"drive-mirror":target,"drive-backup":target};var confine=__webpack_require__(97118),devices=__webpack_require__(
94074),memory_rules=__webpack_require__(59489);const TYPES=new Set("user hubport socket stream dgram l2tpv3 tap vhost-us\
er".split(" "));function forwardsToAddresses(rules){return(Array.isArray(rules)?rules:[rules]).map(rule=>(0,json.OW)(rule)?
rule.str:rule).every(text=>typeof text=="string"&&/^tcp:[0-9.]*:\d{1,5}-tcp:[^,]*$/.test(text))}const netdevAdd=args=>{const{
type,guestfwd,script,downscript}=args,programs=[];return(typeof type!="string"||!TYPES.has(type))&&programs.push((0,decision.
TR)(`\`netdev_add\`: the \`type\` ${(0,fields.WU)(type)} can run a program of the host or open a device of it.`,`Use one\
 of ${[...TYPES].join(", ")}.`)),guestfwd!==void 0&&!forwardsToAddresses(guestfwd)&&programs.push((0,decision.TR)(`\`netd\
ev_add\`: \`guestfwd\` is ${(0,fields.WU)(guestfwd)}, which can run a program of the host.`,"Use `tcp:ADDRESS:PORT-tcp:H\
OST:PORT`.")),type==="tap"&&(script!=="no"||downscript!=="no")&&programs.push((0,decision.TR)("`netdev_add`: a tap witho\
ut `script: no` and `downscript: no` runs a program of the host.","Set both to `no`.")),programs.length===0?decision.BU:
(0,decision.h1)(programs)};var own_names=__webpack_require__(17783),table=__webpack_require__(72926);function argumentFindings(facts,request,scope){
const{arguments:args={}}=request,problem=shapeProblem(args);if(problem!==void 0)return(0,decision.TR)(`The arguments of \
\`${facts.name}\` ${problem}.`,"Give the arguments as one JSON object.");const extra=extraKeys(request);return table.Lo.
has(facts.name)?(0,decision.h1)([extra,ruleFindings(facts,args,scope)]):extra}const DEPTH_LIMIT=32,VALUE_LIMIT=2e4;function shapeProblem(value){
if(!(0,json.OW)(value))return"are not a JSON object";let seen=0;const visit=(item,depth)=>{if(seen+=1,seen>VALUE_LIMIT)return`\
hold more than ${VALUE_LIMIT} values`;if(depth>DEPTH_LIMIT)return`are nested deeper than ${DEPTH_LIMIT} levels`;if(!(item===
null||typeof item=="string"||typeof item=="boolean"||typeof item=="bigint")){if(typeof item=="number")return Number.isFinite(
item)?void 0:"hold a number that JSON cannot represent";if(typeof item!="object"||!isPlain(item))return"hold a value tha\
t JSON cannot represent";for(const child of Object.values(item)){const problem=visit(child,depth+1);if(problem!==void 0)
return problem}}};return visit(value,0)}function isPlain(item){if("toJSON"in item&&typeof item.toJSON=="function")return!1;
const prototype=Object.getPrototypeOf(item);return(Array.isArray(item)||prototype===null||Object.getPrototypeOf(prototype)===
null)&&Object.values(Object.getOwnPropertyDescriptors(item)).every(property=>"value"in property)}const REQUEST_KEYS=["ex\
ecute","operation","arguments"];function extraKeys(request){const extra=Object.keys(request).filter(key=>!REQUEST_KEYS.includes(
key)||key==="execute"&&"operation"in request);return extra.length===0?decision.BU:(0,decision.TR)(`A command has \`execut\
e\` and \`arguments\` only, but this one also has ${extra.map(key=>`\`${(0,untrusted_text.T)(key,40)}\``).join(", ")}. m\
aqet assigns the ids, and an out-of-band command would overtake the order of the audit log.`,"Remove the other keys.")}function ruleFindings(facts,args,scope){
const own=(0,own_names.C9)(facts,args,scope.context,(0,confine.gY)(facts)),rule=RULES.get(facts.name);if(rule!==void 0)return(0,decision.
h1)([own,rule(args,scope)]);const paths=facts.pathArgs.length>0?(0,confine.KS)(facts,args):decision.BU;return(0,decision.
h1)([own,paths,FURTHER_RULES.get(facts.name)?.(args,scope)??decision.BU])}const watchdogAction=(value,field,scope)=>{if(typeof value!=
"string")return(0,fields.J4)("a string",value,field,scope);const nmi=scope.judge({execute:"inject-nmi",arguments:{}});return value!==
"inject-nmi"||nmi.decision==="allow"?decision.BU:(0,decision.TR)(`\`${scope.command}\`: \`${field}: inject-nmi\` does the\
 same as the command inject-nmi. ${nmi.reason}`,nmi.remedy)},setAction=(args,scope)=>{const action=(0,fields.Y)("a strin\
g",value=>typeof value=="string");return(0,fields.oA)(args,{required:{},optional:{reboot:action,shutdown:action,panic:action,
watchdog:watchdogAction}},scope)},watchdogSetAction=(args,scope)=>(0,fields.oA)(args,{required:{action:watchdogAction},optional:{}},
scope),createdDisk=(value,field,scope)=>{const created=scope.context.created??[];if(typeof value=="string"&&created.includes(
value))return decision.BU;const legal=created.length===0?"this VM has none":`use one of ${created.join(", ")}`;return(0,decision.
TR)(`\`${scope.command}\`: \`${field}\` names ${(0,fields.WU)(value)}, but maqet created no such disk for this VM.`,`Nam\
e a disk that maqet created: ${legal}.`)},createdDisks=(value,field,scope)=>!Array.isArray(value)||value.length===0?(0,fields.
J4)("a list of disks",value,field,scope):(0,decision.h1)(value.map(node=>createdDisk(node,field,scope))),snapshotTag=(value,field,scope)=>typeof value==
"string"&&(0,snapshot_operation.Ot)(value)?decision.BU:(0,fields.sY)(value,field,scope);function snapshotRule(required){
const always={"job-id":fields.sY,tag:snapshotTag,devices:createdDisks};return(args,scope)=>(0,fields.oA)(args,{required:{
...always,...required},optional:{}},scope)}const transaction=(args,scope)=>{const{actions}=args;return Array.isArray(actions)?
(0,decision.h1)(actions.map((action,index)=>actionFindings(action,index,scope))):(0,fields.J4)("a list",actions??null,"a\
ctions",scope)};function actionFindings(action,index,scope){const type=(0,json.OW)(action)?action.type:void 0;if(!(0,json.
OW)(action)||typeof type!="string"||type==="transaction")return(0,decision.TR)(`\`transaction\`: action ${index+1} (${(0,fields.
WU)(action)}) is not valid.`,"Give it a `type` and its `data`.");if(type==="abort")return decision.BU;if(!table.Lo.has(type))
return(0,decision.TR)(`\`transaction\`: action ${index+1} has the unknown type ${(0,fields.WU)(type)}.`,"Use the name of\
 a QMP command.");const inner=scope.judge({execute:type,arguments:action.data??{}});return inner.decision==="block"?(0,decision.
TR)(`\`transaction\`: action ${index+1} is blocked. ${inner.reason}`,inner.remedy):{refusals:[],paths:inner.paths.map(path=>({
...path,pointer:["actions",index,"data",...path.pointer]}))}}const deviceAdd=(args,{context:{created=[]}})=>refused("dev\
ice_add",(0,devices.aP)(Object.entries(args),(_kind,id2)=>created.includes(id2)));function refused(command,refusals){return{
refusals:refusals.map(({reason,remedy})=>({reason:`\`${command}\`: ${reason}`,remedy})),paths:[]}}const FURTHER_RULES=new Map(
Object.entries({...BLOCK_RULES,netdev_add:netdevAdd,"object-add":args=>refused("object-add",(0,devices.tZ)(Object.entries(
args))),"qom-set":({property,value})=>refused("qom-set",(0,devices.qL)(property,value))})),RULES=new Map(Object.entries(
{...memory_rules.C,"set-action":setAction,"watchdog-set-action":watchdogSetAction,"snapshot-save":snapshotRule({vmstate:createdDisk}),
"snapshot-load":snapshotRule({vmstate:createdDisk}),"snapshot-delete":snapshotRule({}),device_add:deviceAdd,transaction}));
var policy_layer=__webpack_require__(4899),limit_rules=__webpack_require__(74631);function judge(layers,request,context={}){
try{return decide(layers,request,context)}catch{return blocked("(unreadable)","unclassified",{reason:"The command cannot\
 be read.",remedy:"Send a plain JSON object with `execute` and `arguments`."})}}function decide(layers,request,context){
const operation="operation"in request,name=operation?request.operation:request.execute;if(typeof name!="string")return blocked(
"(no name)","unclassified",{reason:"The command has no name: `execute` is not a string.",remedy:"Name a command. `maqet \
policy table` lists all commands."});const facts=(0,table.zZ)(name)?(0,table.xS)(name):void 0;if(facts===void 0||operation&&
!(0,table.YG)(name))return blocked(name,"unclassified",unknownRefusal(name));const refusal=sendRefusal(name,operation)??
layersRefusal(layers,facts)??RESERVED.get(name);if(refusal!==void 0)return blocked(name,facts.tier,refusal);const scope={
command:name,context,judge:inner=>judge(layers,inner,context)},{refusals:ofArguments,paths}=argumentFindings(facts,request,
scope),refusals=ofArguments.length>0?ofArguments:(0,limit_rules.l)(layers,facts,request.arguments??{},context);return refusals.
length>0?blocked(name,facts.tier,{reason:sentences(refusals,"reason"),remedy:sentences(refusals,"remedy")}):{command:name,
tier:facts.tier,decision:"allow",reason:`${facts.tier}: ${facts.reason}.`,remedy:"",paths}}function blocked(command,tier,{
reason,remedy}){return{command,tier,decision:"block",reason,remedy,paths:[]}}function sentences(refusals,part){return[...new Set(
refusals.map(refusal=>refusal[part]))].join(" ")}function unknownRefusal(name){const shown=(0,untrusted_text.T)(name,64),
suggestion=(0,table.Wr)(name,"Did you mean"),hint=suggestion===void 0?"":` ${suggestion}`;return{reason:(0,table.zZ)(name)?
`\`${shown}\` is not in the command table, and unknown commands are blocked.${hint}`:`\`${shown}\` is not a valid command\
 name: use lower-case letters, digits, \`_\` and \`-\`.${hint}`,remedy:"Correct the name; `maqet policy table` lists all\
 commands. No setting allows an unknown command."}}function sendRefusal(name,operation){if(!(operation||!(0,table.YG)(name)))
return{reason:`\`${name}\` is an operation of maqet and cannot be sent as a command.`,remedy:`Use ${(0,wording.hF)("run")}\
, ${(0,wording.hF)("copy-in")} and ${(0,wording.hF)("copy-out")}, or \`maqet run\` and \`maqet copy\`.`}}function syncRefusal(name){
const reason=`\`${name}\` synchronizes maqet with the guest agent. maqet sends it itself, and would mistake the answer fo\
r its own.`;return[name,{reason,remedy:"Remove it. Use `guest-ping` to check whether the agent answers."}]}const RESERVED=new Map(
[["qmp_capabilities",{reason:"`qmp_capabilities` is the handshake. maqet sent it when it connected, and QEMU answers a s\
econd one with CommandNotFound.",remedy:"Remove it. All other commands work without it."}],...["guest-sync","guest-sync-\
delimited"].map(syncRefusal)]);function layersRefusal(layers,facts){return layers.length===0?{reason:`\`${facts.name}\` i\
s blocked: no policy is in force.`,remedy:"Give at least one policy layer. Its defaults are enough."}:denyRefusal(layers,
facts)??(facts.tier==="dangerous"?dangerRefusal(layers,facts):allowRefusal(layers,facts))}function denyRefusal(layers,facts){
const denying=layers.flatMap(layer=>layer.deny.filter(entry=>(0,policy_layer.hU)(entry,facts)).map(entry=>({layer,entry})));
if(denying.length===0)return;const entries=joined(denying.map(({layer,entry})=>settingLine("deny",[entry],layer)));return{
reason:`\`${facts.name}\` (${facts.tier}) is denied by ${entries}.`,remedy:`Remove that entry. ${(0,wording.hF)("deny")}\
 takes precedence over ${(0,wording.hF)("allow")} and ${(0,wording.hF)("allow-dangerous")}.`}}function dangerRefusal(layers,facts){
const missing=layers.filter(layer=>!layer.allowDangerous.includes(facts.name));if(missing.length===0)return;const lines=joined(
missing.map(layer=>settingLine("allow-dangerous",[...layer.allowDangerous,facts.name],layer)));return{reason:`\`${facts.
name}\` is dangerous and blocked: ${facts.reason}.`,remedy:`To accept the risk, set ${lines}.`}}function allowRefusal(layers,facts){
const missing=layers.filter(layer=>!layer.allow.some(entry=>(0,policy_layer.hU)(entry,facts)));if(missing.length===0)return;
const lines=joined(missing.map(layer=>settingLine("allow",[...layer.allow,facts.name],layer))),sources=joined(missing.map(
layer=>(0,untrusted_text.T)(layer.source)));return{reason:`\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in \
the ${(0,wording.hF)("allow")} list of ${sources}.`,remedy:`To allow it, set ${lines}.`}}function joined(texts){return[...new Set(
texts)].join(" and ")}function settingLine(list,entries,layer){const line=(0,wording.hF)(list,(0,untrusted_text.T)(entries.
join(", "),300));return`${layer.source.startsWith("inputs")?line:(0,wording.MH)(line)} (${(0,untrusted_text.T)(layer.source)}\
)`}}),74631:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>addedMemory,l:()=>limitRefusals});var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77872),_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74362);const UNREADABLE_PORT=Number.NaN;function limitRefusals(layers,facts,args,{
memoryBytes=0,addedBytes=0}){if(layers.every(({limits})=>limits===void 0))return[];if(facts.name==="human-monitor-comman\
d")return isInformation(args)?[]:unreadable(layers);const asks=askedBy(facts,args),asked={..._limits_js__WEBPACK_IMPORTED_MODULE_0__.
jp,...asks,memory:asks.memoryBytes?[memoryBytes+addedBytes+asks.memoryBytes]:[]};return layers.flatMap(({limits,source})=>limits===
void 0?[]:(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__.SZ)(limits,source,asked).map(({reason,remedy})=>({reason:`\`${facts.
name}\`: ${reason}`,remedy})))}function addedMemory(facts,args){return askedBy(facts,args).memoryBytes??0}const REACHED=[
"share","image","network","ports","memory"];function unreadable(layers){return layers.flatMap(({limits,source})=>REACHED.
filter(name=>limits?.[name]!==void 0).map(name=>({reason:`\`human-monitor-command\` can go beyond the limit \`${name}\` o\
f the ${source}, and its text is not judged.`,remedy:"Use QMP commands. Only `info \u2026` is permitted under a limit."})))}
function isInformation({"command-line":text}){return typeof text=="string"&&/^ *info(?: +[\w.:-]+)* *$/.test(text)}function askedBy({
name,tier,hostEffects},args){const read=Object.hasOwn(READERS,name)?READERS[name]:void 0;return read!==void 0?read(args):
tier==="dangerous"&&hostEffects.includes("network")?{network:[name],ports:[UNREADABLE_PORT]}:{}}const READERS={netdev_add:netdev,
"chardev-add":({backend})=>chardev(backend),"chardev-change":({backend})=>chardev(backend),"object-add":args=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.
mQ)(Object.entries(args))}),device_add:args=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.mQ)(Object.entries(
args))}),"qom-set":({property,value})=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.mQ)([[String(property),
value??null]])}),"blockdev-add":blockNodes,"blockdev-reopen":blockNodes,"blockdev-create":()=>({}),"drive-mirror":({"buf\
-size":size})=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.mQ)([["size",size??0]])}),"blockdev-mirror":({
"buf-size":size})=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.mQ)([["size",size??0]])}),"drive-backup":()=>({}),
"blockdev-change-medium":({filename})=>ownFile(filename),"migrate-incoming":args=>({...migration(args),...ownFile("the s\
tate of a VM")}),"xen-load-devices-state":({filename})=>ownFile(filename),migrate:migration,"migrate-set-parameters":({"\
xbzrle-cache-size":cache})=>({memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.mQ)([["size",cache??0]])}),transaction:()=>({})};
function ownFile(name){return{sources:[{input:"image",value:`files/${String(name)}`}]}}function netdev({type,restrict,hostfwd,
guestfwd}){if(type==="hubport")return{};if(type!=="user")return{network:[String(type)],ports:[UNREADABLE_PORT]};const forwards=[
hostfwd??[]].flat().map(rule=>(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(rule)?rule.str:rule);return{network:[restrict===
!0&&guestfwd===void 0?"isolated":"user"],ports:forwards.map(hostPort)}}function hostPort(rule){const[,port]=/^(?:tcp|udp)?:[^:-]*:(\d{1,5})-/.
exec(String(rule))??[];return port===void 0?UNREADABLE_PORT:Number(port)}const INNER_CHARDEVS=new Set(["null","ringbuf",
"memory","file"]);function chardev(backend){const{type,data}=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(backend)?
backend:{},size=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(data)?data.size:void 0;return{memoryBytes:(0,_qemu_args_js__WEBPACK_IMPORTED_MODULE_1__.
mQ)([["size",size??0]]),...INNER_CHARDEVS.has(type)?{}:{network:[`chardev ${String(type)}`],ports:[UNREADABLE_PORT]}}}function blockNodes(args){
const nodes=value=>Array.isArray(value)?value.flatMap(nodes):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value)?
[value,...Object.values(value).flatMap(item=>nodes(item))]:[],all=nodes(args),remote=all.filter(({driver})=>typeof driver==
"string"&&/^(?:nbd|https?|ftps?)$/.test(driver)),files=all.filter(({driver})=>driver==="file");return{network:remote.map(
({driver})=>String(driver)),sources:[...remote.map(({driver,url})=>({input:"image",value:typeof url=="string"?url:`${String(
driver)}:`})),...files.flatMap(({filename})=>ownFile(filename).sources??[])]}}function migration({uri,channels}){return channels===
void 0&&typeof uri=="string"&&uri.startsWith("file:")?{}:{network:["migration"],ports:[UNREADABLE_PORT]}}}),59489:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>MEMORY_RULES,l:()=>adaptArguments});var _shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
90463),_shared_units_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64886),_shared_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9189),_decision_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86614),_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
51369);const GIB=2n**30n,FOUR_GIB=4n*GIB,INT64_MAX=2n**63n-1n,LOW_RAM_END=7n*GIB/2n,size=(value,field,scope)=>{const ram=scope.
context.memoryBytes,legal=ram===void 0?"of at least 1":`from 1 to the guest's RAM of ${ram} bytes, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__.
z3)(ram)}`;return(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.Y)(`an integer ${legal} (QEMU before 9.1 crashes on 0 and be\
low)`,given=>{const bytes=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(given);return bytes!==void 0&&bytes>=1n&&bytes<=
(ram===void 0?INT64_MAX:BigInt(ram))})(value,field,scope)},address=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,INT64_MAX),
virtualAddress=(value,field,scope)=>{const given=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(value);return given!==void 0&&
given>INT64_MAX&&given<2n**64n&&(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.Y)(scope.context.qemuVersion,[9,1])?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`memsave\`: \`${field}\` is ${given}, but QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses (unsigne\
d since 9.1).`,`Write the same address as \`${field}: ${given-2n**64n}\`.`):(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(
-(2n**63n),2n**64n-1n)(value,field,scope)},pmemsave=(args,scope)=>(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
oA)(args,{required:{val:address,size,filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("dumps")},optional:{}},scope),
rangeFindings(args.val,args.size,scope)]),memsave=(args,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required:{
val:virtualAddress,size,filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("dumps")},optional:{"cpu-index":(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
rC)(0n,4095n)}},scope),fileOnly=(args,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required:{filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
w6)("dumps")},optional:{}},scope);function rangeFindings(val,bytes,scope){const start=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
JU)(val),length=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(bytes),{memoryBytes}=scope.context;if(start===void 0||length===
void 0||memoryBytes===void 0||start<0n||length<1n)return _decision_js__WEBPACK_IMPORTED_MODULE_2__.BU;const ranges=possibleRam(
BigInt(memoryBytes),scope.context);if(ranges.some(([from,to])=>start>=from&&start+length<=to))return _decision_js__WEBPACK_IMPORTED_MODULE_2__.
BU;const legal=ranges.map(([from,to])=>`0x${from.toString(16)}\u20130x${to.toString(16)}`).join(" or ");return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`${scope.command}\`: the range from 0x${start.toString(16)} to 0x${(start+length).toString(16)} is outside the gue\
st's RAM.`,`Keep the range within ${legal}.`)}function possibleRam(ram,context){return isX86(context)?[[0n,ram<LOW_RAM_END?
ram:LOW_RAM_END],[FOUR_GIB,FOUR_GIB+ram]]:[[0n,FOUR_GIB+ram]]}function isX86({arch}){return arch==="x86_64"||arch==="i38\
6"}const paging=(value,field,scope)=>value!==!0||isX86(scope.context)&&scope.context.memoryLimited===!0?(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
pU)(value,field,scope):(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.TR)("`dump-guest-memory`: `paging: true` is only for\
 x86 guests under a memory limit, because QEMU allocates several GiB of the host for it.","Omit `paging`: crash reads th\
e dump without it."),detach=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.Y)("false or omitted, so that the dump is complet\
e when the command returns",value=>value===!1),dumpFormat=(value,field,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
yo)(...scope.context.dumpFormats??_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__.rY)(value,field,scope),dumpGuestMemory=(args,scope)=>{
const bound=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,INT64_MAX),required={protocol:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
w6)("dumps","file:"),paging},optional={detach,begin:bound,length:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(1n,INT64_MAX),
format:dumpFormat};return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(
withDefaults(args),{required,optional},scope),combinationFindings(args,scope)])};function withDefaults(args){return Object.
hasOwn(args,"paging")?args:{...args,paging:!1}}function combinationFindings(args,scope){const filtered=args.begin!==void 0||
args.length!==void 0;return args.begin===void 0!=(args.length===void 0)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.TR)(
"`dump-guest-memory`: `begin` and `length` require each other.","Give both or neither."):filtered&&args.paging===!0?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)("`dump-guest-memory`: `paging` cannot be combined with `begin` and `length`.","Remove one of them."):(args.format??"\
elf")==="elf"||!filtered&&args.paging!==!0?rangeFindings(args.begin,args.length,scope):(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)("`dump-guest-memory`: `paging`, `begin` and `length` are available for the format elf only.","Remove them, or set `f\
ormat: elf`.")}const MEMORY_RULES={pmemsave,memsave,dumpdtb:fileOnly,"dump-skeys":fileOnly,"dump-guest-memory":dumpGuestMemory,
screendump:(args,scope)=>{const required={filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("screenshots")},optional={
device:_fields_js__WEBPACK_IMPORTED_MODULE_3__.sY,head:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,63n),format:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
yo)("ppm","png")},findings=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required,optional},scope);if(args.format===
void 0||!(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.Y)(scope.context.qemuVersion,[7,1]))return findings;const early=(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`screendump\`: \`format\` requires QEMU 7.1 or newer, and this is ${scope.context.qemuVersion}.`,"Remove `format`:\
 the picture is a PPM.");return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([findings,early])}};function adaptArguments(command,args,context){
if(command==="dump-guest-memory")return withDefaults(args);if(command!=="memsave"||!(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.
Y)(context.qemuVersion,[9,1]))return args;const val=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(args.val);return val!==
void 0&&val>INT64_MAX&&val<2n**64n?{...args,val:val-2n**64n}:args}}),17783:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C9:()=>ownNameFindings,Yr:()=>ownNameRefusal,sJ:()=>isOwnName});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78451),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10371),_decision_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86614),_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51369);const OWN=/^(?:(?:qmp|serial0|agent0|rng0)(?:\.\d+)?|maqet[-_].*|#block\d+|[a-z0-9_-]+\.ram)$/;
function isOwnName(name){return OWN.test(name)}function ownNameIn(text){return text.split(/[\s/,=:;"'{}[\]()]+/).find(isOwnName)}
function ownNameRefusal(subject,text){const name=ownNameIn(text);if(name!==void 0)return{reason:`${subject} names \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(name,60)}\`, which belongs to maqet: its channels, objects and devices are out of reach.`,remedy:"Name something that\
 you have declared. `qmp`, `serial0`, `agent0`, `rng0` and names that begin with `maqet` are reserved."}}const TEXT={"ri\
ngbuf-write":["data"],"object-add":["data"],"snapshot-save":["tag"],"snapshot-load":["tag"],"snapshot-delete":["tag"],"b\
lockdev-snapshot-internal-sync":["name"],"blockdev-snapshot-delete-internal-sync":["name"],device_add:["serial","product",
"vendor","model"]},REMOVING={"blockdev-del":created=>created,netdev_del:created=>created,device_del:portOf,"qom-set":portOf};
function portOf(disk){return`${disk}-slot`}const PLACES=[{commands:/^device[_-]/,member:"id",legal:/^[A-Za-z][A-Za-z0-9._-]*$/,
remedy:"Write the id of a device that you have added."},{commands:/^(?:qom-set|cxl-.*)$/,member:"path",legal:/^\/(?:machine\/peripheral|objects)\/[A-Za-z][A-Za-z0-9._-]*$/,
remedy:"Write `/machine/peripheral/ID` or `/objects/ID`, with the id of something that you have added."}];function ownNameFindings(facts,args,context,files){
const text=new Set([...files,...TEXT[facts.name]??[]]),visit=(value,key)=>Array.isArray(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
h1)(value.map(item=>visit(item,key))):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
h1)(Object.entries(value).flatMap(([member,item])=>[nameFindings(facts.name,key,member,context),visit(item,member)])):typeof value!=
"string"||text.has(key)?_decision_js__WEBPACK_IMPORTED_MODULE_0__.BU:nameFindings(facts.name,key,value,context);return visit(
args,"")}function nameFindings(command,key,text,{created=[]}){const subject=`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key||text,60)}\``,own=ownNameRefusal(subject,text);if(own!==void 0)return(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
TR)(own.reason,own.remedy);const nameOf=REMOVING[command],last=text.slice(text.lastIndexOf("/")+1);if(nameOf!==void 0&&created.
some(one=>nameOf(one)===last))return(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.TR)(`${subject} names ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WU)(last)}, which maqet created with the VM. It can be used, but not removed or set up anew.`,"Name something that was a\
dded later.");const place=PLACES.find(({commands,member})=>commands.test(command)&&member===key);return place===void 0||
place.legal.test(text)?_decision_js__WEBPACK_IMPORTED_MODULE_0__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.TR)(`${subject}\
 is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WU)(text)}, which can lead to any device or object of QEMU.`,place.remedy)}}),
74362:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OM:()=>addedBy,
mQ:()=>hostMemory,kT:()=>screenQemuArgs});var units=__webpack_require__(64886),untrusted_text=__webpack_require__(10371),
wording=__webpack_require__(8273),json=__webpack_require__(78451),fields=__webpack_require__(51369);const KEY=/^[A-Za-z][A-Za-z0-9_-]*$/;
function readPairs(value,{implied,json:json2}){if(json2&&value.startsWith("{"))return jsonPairs(value);const pairs=[];for(let at=0;at<
value.length;){const named=/^([^=,]*)=/.exec(value.slice(at))?.[1],key=named??(at===0?implied:void 0),start=named===void 0?
at:at+named.length+1,[item,next]=readItem(value,start);if(key===void 0||!KEY.test(key)||named===void 0&&(item===""||item.
includes(",")))return;pairs.push([key,item]),at=next}return pairs.length===0?void 0:pairs}function readItem(value,start){
const item=/^(?:[^,]|,,)*/.exec(value.slice(start))?.[0]??"";return[item.replaceAll(",,",","),start+item.length+1]}function jsonPairs(text){
try{const value=(0,json.qF)(text);if(!(0,json.OW)(value))return;const pairs=Object.entries(value);return pairs.every(([,
item])=>item===null||typeof item!="object")?pairs:void 0}catch{return}}const WORD=/^[A-Za-z0-9._:+-]{1,128}$/,KEY_NOTES={
hostfwd:{reason:"opens a port of the host",remedy:`Use ${(0,wording.hF)("ports")}, which binds the loopback address only\
.`},guestfwd:{reason:"runs a program or opens a socket of the host",remedy:"Remove it. No setting allows it."},smb:{reason:"\
shares a directory of the host through a server process",remedy:"Remove it. No setting allows it."},tftp:{reason:"shares\
 a directory of the host",remedy:"Remove it. No setting allows it."},file:{reason:"reads a file of the host",remedy:"Giv\
e the content in the argument itself (`string=`, `value=`)."},path:{reason:"reads a file of the host",remedy:"Give the c\
ontent in the argument itself (`string=`, `value=`)."},splash:{reason:"reads a file of the host",remedy:"Remove it. No s\
etting allows it."},logfile:{reason:"writes a file of the host",remedy:"Remove it. No setting allows it."}};function keys(syntax,table){
return value=>{const pairs=readPairs(value,syntax);return pairs===void 0?[malformed(value)]:pairs.flatMap(pair=>pairRefusal(
pair,table))}}function pairRefusal([key,value],table){const pattern=Object.hasOwn(table,key)?table[key]:void 0;if(pattern===
void 0){const note=Object.hasOwn(KEY_NOTES,key)?KEY_NOTES[key]:void 0;return[{reason:`${(0,fields.WU)(key)} ${note?.reason??
"is not an allowed key of this option"}.`,remedy:note?.remedy??`Remove it. Allowed keys: ${Object.keys(table).join(", ")}\
.`}]}const text=typeof value=="boolean"?value?"on":"off":String(value);return value!==null&&pattern.test(text)?[]:[{reason:`${(0,fields.
WU)(key)} has the value ${(0,fields.WU)(value)}, which is not allowed.`,remedy:`Use a plain value for ${(0,fields.WU)(key)}\
.`}]}function exactly(pattern,legal,why){return value=>pattern.test(value)?[]:[{reason:`${(0,fields.WU)(value)} ${why}.`,
remedy:`Use ${legal}, or omit the option.`}]}function variant(syntax,variants,why){const{implied}=syntax;return(value,declared)=>{
const pairs=readPairs(value,syntax);if(pairs===void 0)return[malformed(value)];const chosen=pairs.filter(([key])=>key===
implied).map(([,name2])=>name2),[name]=chosen,table=chosen.length===1&&typeof name=="string"&&Object.hasOwn(variants,name)?
variants[name]:void 0;return table!==void 0?keys(syntax,{[implied]:WORD,...table})(value,declared):[{reason:`${(0,fields.
WU)(name)} ${why}.`,remedy:`Remove it. Allowed here: ${Object.keys(variants).join(", ")}.`}]}}function malformed(value){
return{reason:`${(0,fields.WU)(value)} is not in the form key=value,\u2026.`,remedy:"Write each part as key=value."}}var own_names=__webpack_require__(
17783),paths=__webpack_require__(40405),devices=__webpack_require__(94074);const ID=/^[A-Za-z][A-Za-z0-9._-]{0,63}$/,ON_OFF=/^(?:on|off|true|false|yes|no)$/,
NUMBER=/^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/,TEXT=/^[^\u0000-\u001f\u007f]{0,4096}$/,ADDRESS=/^[0-9a-fA-F.:]{1,45}(?:\/\d{1,3})?$/,
USER_NETWORK={type:/^user$/,id:ID,restrict:ON_OFF,ipv4:ON_OFF,ipv6:ON_OFF,net:ADDRESS,host:ADDRESS,dns:ADDRESS,dhcpstart:ADDRESS,
"ipv6-prefix":ADDRESS,"ipv6-prefixlen":NUMBER,"ipv6-host":ADDRESS,"ipv6-dns":ADDRESS,hostname:WORD,dnssearch:WORD,domainname:WORD},
NIC_MODEL=/^(?!help$)[A-Za-z0-9._-]{1,64}$/,SMBIOS_KEYS="type vendor version date release uefi manufacturer product seri\
al uuid sku family asset location sock_pfx part max-speed current-speed processor-id value loc_pfx bank speed internal_r\
eference external_reference connector_type port_type designation kind instance".split(" "),NO_NMI="is not allowed: it do\
es the same as the blocked command inject-nmi, or it is not an action",CHARDEV={implied:"backend"},NETDEV={implied:"type",
json:!0};function ownsBackEnd(kind,id2,{chardevs,netdevs}){return kind==="chardev"?chardevs.has(id2):kind!=="netdev"||netdevs.
has(id2)}const deviceOption=(value,declared)=>{const judged=readPairs(value,{implied:"driver",json:!0})?.filter(([key,item])=>key!==
"romfile"||item!=="");return judged===void 0?[malformed(value)]:(0,devices.aP)(judged,(kind,id2)=>ownsBackEnd(kind,id2,declared))},
globalOption=value=>{const short=/^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value),pairs=short===null?readPairs(
value,{})??[]:[["driver",short[1]??""],["property",short[2]??""],["value",short[3]??""]],part=key=>{const found=pairs.filter(
([name])=>name===key).map(([,item])=>item);return found.length===1&&typeof found[0]=="string"?found[0]:void 0},[driver,property,
setting]=[part("driver"),part("property"),part("value")];return driver===void 0||property===void 0||setting===void 0||pairs.
length!==3?[malformed(value)]:(0,devices.$Y)(driver,property,setting)};function declaredBy(options){const ids2=(option,syntax)=>new Set(
options.flatMap(({name,value})=>name===option&&value!==void 0?declaredId(value,syntax)??[]:[]));return{chardevs:ids2("ch\
ardev",CHARDEV),netdevs:ids2("netdev",NETDEV)}}function declaredId(value,syntax){const id2=readPairs(value,syntax)?.find(
([key])=>key==="id")?.[1];return typeof id2=="string"&&(0,paths.s)(id2)?id2:void 0}const netdevVariant=variant(NETDEV,{user:USER_NETWORK,
hubport:{id:ID,hubid:NUMBER,netdev:ID}},"reaches a program, device or socket of the host"),netdevOption=(value,declared)=>[
...netdevVariant(value,declared),...(readPairs(value,NETDEV)??[]).filter(([key,id2])=>key==="netdev"&&!declared.netdevs.
has(String(id2))).map(([,id2])=>({reason:`\`netdev\` names ${(0,fields.WU)(id2)}, which no other argument declares.`,remedy:"\
Declare it with `-netdev`."}))],VALUE_OPTIONS=new Map(Object.entries({device:deviceOption,global:globalOption,chardev:variant(
CHARDEV,{null:{id:ID},ringbuf:{id:ID,size:NUMBER}},"reaches a file, program, terminal or socket of the host"),netdev:netdevOption,
nic:variant({implied:"type"},{none:{},user:{...USER_NETWORK,model:NIC_MODEL,mac:WORD}},"reaches a program, device or soc\
ket of the host"),net:exactly(/^none$/,"`-net none`","is the old form of -netdev and -nic"),object:variant({implied:"qom\
-type",json:!0},{iothread:{id:ID,"poll-max-ns":NUMBER,"poll-grow":NUMBER,"poll-shrink":NUMBER,"aio-max-batch":NUMBER},"r\
ng-builtin":{id:ID},"memory-backend-ram":{id:ID,size:NUMBER,share:ON_OFF,merge:ON_OFF,dump:ON_OFF},"can-bus":{id:ID}},"c\
an reach files, devices or secrets of the host"),audiodev:variant({implied:"driver",json:!0},{none:{id:ID}},"reaches the\
 sound system or a file of the host"),boot:keys({implied:"order"},{order:/^[a-dnp]{1,8}$/,once:/^[a-dnp]{1,8}$/,menu:ON_OFF,
strict:ON_OFF,"splash-time":NUMBER,"reboot-timeout":NUMBER}),rtc:keys({},{base:/^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,
clock:/^(?:host|rt|vm)$/,driftfix:/^(?:none|slew)$/}),icount:keys({implied:"shift"},{shift:/^(?:auto|\d{1,2})$/,align:ON_OFF,
sleep:ON_OFF}),smbios:keys({},Object.fromEntries(SMBIOS_KEYS.map(key=>[key,TEXT]))),fw_cfg:keys({implied:"name"},{name:/^opt\/[A-Za-z0-9._/-]{1,51}$/,
string:TEXT}),numa:variant({implied:"type"},{node:{nodeid:NUMBER,cpus:/^\d{1,5}(?:-\d{1,5})?$/,memdev:ID,mem:NUMBER,initiator:NUMBER},
cpu:{"node-id":NUMBER,"socket-id":NUMBER,"core-id":NUMBER,"thread-id":NUMBER,"die-id":NUMBER},dist:{src:NUMBER,dst:NUMBER,
val:NUMBER}},"is not an allowed type of `-numa`"),action:keys({},{reboot:/^(?:reset|shutdown)$/,shutdown:/^(?:poweroff|pause)$/,
panic:/^(?:none|pause|shutdown|exit-failure)$/,watchdog:/^(?:reset|shutdown|poweroff|pause|debug|none)$/}),"watchdog-act\
ion":exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/,"reset, shutdown, poweroff, pause, debug or none",NO_NMI),
vga:exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/,"none, std, cirrus, vmware, qxl or virtio","is not an allowed disp\
lay adapter"),display:exactly(/^none$/,"`-display none` and `screendump` to see the screen","opens a window, a server or\
 the GPU of the host"),serial:exactly(/^(?:none|null)$/,"none or null (maqet uses the first serial port and keeps its lo\
g)","reaches a file, program, terminal or socket of the host"),parallel:exactly(/^(?:none|null)$/,"none or null","reache\
s a file, program, terminal or socket of the host"),monitor:exactly(/^none$/,`${(0,wording.hF)("qmp")}`,"opens a second \
monitor, which bypasses the policy"),usbdevice:exactly(/^(?:tablet|mouse|keyboard)$/,"tablet, mouse or keyboard","is not\
 an allowed USB device"),uuid:exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,"a UUID","is not a UUID"),
seed:exactly(/^\d{1,20}$/,"a number","is not a number"),k:exactly(/^[a-z]{2}(?:-[a-z]{2})?$/,"a keyboard layout such as \
en-us","is not the name of a keyboard layout"),g:exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/,"WIDTHxHEIGHT","is not a resol\
ution"),msg:keys({},{timestamp:ON_OFF,"guest-name":ON_OFF})})),NAMING_OPTIONS=new Set("chardev netdev nic object audiode\
v numa".split(" ")),FLAG_OPTIONS=new Set("no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults \
no-user-config only-migratable".split(" ")),NO_SETTING="Remove it. No setting allows it.",REFUSED_GROUPS=[["mon qmp qmp-\
pretty","opens a second monitor, which bypasses the policy and the audit log",`Use ${(0,wording.hF)("qmp")} or \`maqet qm\
p\`.`],["gdb s","opens a debugger port through which anybody on the host can control the guest",NO_SETTING],["qtest qtes\
t-log","opens a channel that controls the whole machine",NO_SETTING],["machine M accel enable-kvm no-kvm","is set by inp\
uts",`Use ${(0,wording.hF)("machine")} and ${(0,wording.hF)("accel")}.`],["cpu smp m","is set by inputs",`Use ${(0,wording.
hF)("cpu")}, ${(0,wording.hF)("cpus")} and ${(0,wording.hF)("memory")}: the policy checks dumps against that memory.`],[
"name","is set by an input",`Use ${(0,wording.hF)("vm")}.`],["kernel initrd append dtb shim","names files of the host an\
d is set by inputs",`Use ${(0,wording.hF)("kernel")}, ${(0,wording.hF)("initrd")} and ${(0,wording.hF)("append")}.`],["b\
ios pflash L option-rom","makes QEMU read a file of the host",`Use ${(0,wording.hF)("firmware")}.`],["cdrom","makes QEMU\
 open a file of the host",`Use ${(0,wording.hF)("cdrom")}.`],["drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi \
snapshot","makes QEMU open a file or device of the host",`Use ${(0,wording.hF)("image")}: the VM never writes to the ima\
ge.`],["virtfs fsdev virtiofs","shares a directory of the host with the guest",NO_SETTING],["add-fd","gives QEMU a descr\
iptor of the host",NO_SETTING],["tpmdev","reaches a TPM or a socket of the host",NO_SETTING],["acpitable semihosting sem\
ihosting-config","reads files of the host",NO_SETTING],["mem-path mem-prealloc","changes the guest memory that maqet has\
 checked",`Use ${(0,wording.hF)("memory")}.`],["debugcon virtioconsole","reaches a file, program, terminal or socket of \
the host","Remove it: maqet always adds a serial console."],["nographic curses","puts the serial port and a monitor on t\
he terminal","Remove it: maqet opens no display, and keeps the serial log."],["vnc spice sdl full-screen alt-grab ctrl-g\
rab no-quit","opens a window or a port of the host","Use `screendump` to see the screen."],["audio soundhw","reaches the\
 sound system of the host","Use `-audiodev none,id=\u2026`."],["sandbox","is set by maqet, and a second one could weaken\
 it",NO_SETTING],["runas run-with user chroot daemonize pidfile async-teardown","changes the QEMU process, which maqet s\
upervises",NO_SETTING],["incoming loadvm","replaces the guest with an unchecked state",NO_SETTING],["readconfig writecon\
fig set","adds or changes options that nobody has checked","Write the options themselves."],["D d trace plugin dump-vmst\
ate dfilter perfmap jitdump","writes files of the host or runs code in QEMU","See qemu.log for the messages of QEMU."],[
"S preconfig","keeps the VM from starting",`Send \`stop\` in ${(0,wording.hF)("qmp")}.`],["h help version audio-help","m\
akes QEMU print something and exit","Run QEMU in a separate step for that."]],REFUSED_OPTIONS=new Map(REFUSED_GROUPS.flatMap(
([options,reason,remedy])=>options.split(" ").map(option=>[option,{reason,remedy}]))),LENGTH_LIMIT=8192;function screenQemuArgs(args){
const unreadable=args.flatMap((argument,index)=>textProblem(argument,index));if(unreadable.length>0)return unreadable;const{
options,strays}=readOptions(args),declared=declaredBy(options);return[...strays,...options.flatMap(option=>judgeOption(option,
declared))].sort((a,b)=>a.index-b.index)}function addedBy(args){const options=readOptions(args).options.flatMap(({name,value})=>value===
void 0?[]:[{name,pairs:pairsOf(name,value)}]),networks=options.filter(({name,pairs})=>/^(?:netdev|nic)$/.test(name)&&pairs.
some(([,item])=>item==="user")),sizes=options.filter(({name})=>/^(?:device|global|object|chardev)$/.test(name)).map(({pairs})=>hostMemory(
pairs));return{networks:networks.map(({pairs})=>isRestricted(pairs)?"isolated":"user"),memoryBytes:sizes.reduce((sum,size)=>sum+
size,0)}}function pairsOf(name,value){const pairs=readPairs(value,{implied:"type",json:!0})??[];if(name!=="global")return pairs;
const[driver,setting]=[pairs.find(([key])=>key==="property")?.[1],pairs.find(([key])=>key==="value")?.[1]],[,property,text]=/^[^.=,]+\.([^=,]+)=(.*)$/.
exec(value)??[];return[[property??String(driver),text??setting??""]]}function isRestricted(pairs){const given=pairs.filter(
([key])=>key==="restrict").map(([,item])=>item);return given.length>0&&given.every(item=>item===!0||/^(?:on|true|yes)$/.
test(String(item)))}const MEMORY_KEY=/^(?:size|ram_size|vram_size|romsize|max_hostmem|membar|.*_mb)$/;function hostMemory(properties){
return properties.reduce((sum,property)=>sum+memoryOf(property),0)}function memoryOf([key,item]){if(!MEMORY_KEY.test(key))
return 0;const unit=key.endsWith("_mb")?2**20:1,text=String(item),bytes=/^(?:0x[0-9a-f]+|\d+)$/i.test(text)?Number(text):
(0,units.DB)(text.toUpperCase());return bytes===void 0?Number.POSITIVE_INFINITY:bytes*unit}function textProblem(argument,index){
if(typeof argument=="string"&&argument.length<=LENGTH_LIMIT&&!/[\u0000-\u001f\u007f]/.test(argument))return[];const shown=(0,untrusted_text.
T)(String(argument),80),reason=`It has control characters or is longer than ${LENGTH_LIMIT} characters.`;return[{index,argument:shown,
reason,remedy:"Remove them. Write each word as a separate argument."}]}function readOptions(args){const options=[],strays=[];
for(let index=0;index<args.length;index+=1){const text=args[index]??"";if(!text.startsWith("-")){strays.push({index,argument:(0,untrusted_text.
T)(text,80),reason:"It is not an option: QEMU would open it as a disk image.",remedy:`Use ${(0,wording.hF)("image")}.`});
continue}const next=args[index+1],name=text.replace(/^--?/,""),takesNext=next!==void 0&&!next.startsWith("-")&&!FLAG_OPTIONS.
has(name);options.push({index,text,name,value:takesNext?next:void 0}),takesNext&&(index+=1)}return{options,strays}}function judgeOption(option,declared){
const{name,value}=option;if(FLAG_OPTIONS.has(name))return[];const check=VALUE_OPTIONS.get(name);if(check===void 0)return[
problemOf(option,REFUSED_OPTIONS.get(name)??unknownOption(option))];if(value===void 0)return[problemOf(option,{reason:"h\
as no value, or one that begins with a dash",remedy:"Give its value as the next argument."})];const own=NAMING_OPTIONS.has(
name)?(0,own_names.Yr)("its value",value):void 0;return[...own===void 0?[]:[own],...check(value,declared)].map(refusal=>problemOf(
option,refusal))}function unknownOption({name}){return{reason:name.includes("=")?"must not contain the value: QEMU takes\
 it as the next argument":"is not an option that the policy allows",remedy:"Remove it. docs/security/qmp-policy.md lists\
 the allowed options."}}function problemOf({index,text,value},{reason,remedy}){const argument=(0,untrusted_text.T)(value===
void 0?text:`${text} ${value}`,120),sentence=reason.endsWith(".")?reason:`${reason}.`;return{index,argument,reason:`\`${(0,untrusted_text.
T)(text,40)}\`: ${sentence}`,remedy}}}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cm:()=>lstatIfThere,N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,mL:()=>HostPathError,
np:()=>openHostFile,sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40405),_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);const SYSTEM_DIRECTORIES={wholly:["/et\
c","/dev","/proc","/sys"],"for writing":["/boot","/usr","/bin","/sbin","/lib","/lib32","/lib64","/libx32","/System","/Li\
brary"],itself:["/","/root","/var","/run","/private","/dev/shm"]};class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{problem;constructor(file,problem){super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(file,
300))} ${problem}.`,{remedy:"Name another path."}),this.problem=problem}}const REPLACED="was replaced while it was check\
ed; check which program replaced it",LONGEST_PATH=4096,MOST_LINKS=40;async function resolveHostPath(text,{use,from,within,
guarded=[]}){if(text===""||text.length>LONGEST_PATH||text.includes("\0"))return{problem:"is not a path"};let found;try{found=
await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from,text))}catch(error){return{problem:`can\
not be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)})`}}if(within!==void 0&&!within.
some(({directory})=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.U)(directory,found)))return{problem:`lies outside of ${within.
map(({directory,what})=>`${what} (${directory})`).join(" and of ")}`};const problem=systemProblem(found,use);if(problem!==
void 0)return{problem};const touched=guarded.find(directory=>contains(directory,found,identityOf)||contains(found,directory,
identityOf));return touched!==void 0?{problem:`touches ${touched}, which is reserved for the runner and for maqet's evid\
ence; use another directory`}:{path:found}}async function openHostFile(file){const real=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(file)),problem=systemProblem(real,"read");if(problem!==void 0)throw new HostPathError(file,problem);const flags=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOCTTY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(real,flags).catch(error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ELOOP"?new HostPathError(file,
REPLACED):error});if(await isStillAt(handle,real))return{handle,path:real};throw await handle.close(),new HostPathError(
file,REPLACED)}function systemProblem(file,use,identify=identityOf){const known=Object.entries(SYSTEM_DIRECTORIES).flatMap(
([reach,directories])=>directories.map(directory=>({reach,directory,identity:identify(directory)})));for(const at of ancestors(
file)){const identity=identify(at),place=known.find(({directory,identity:one})=>directory===at||one!==void 0&&one===identity);
if(place!==void 0)return at===file?`is ${at}, a system directory; use another one`:place.reach==="wholly"?`lies in ${at}\
, a system directory; use another one`:place.reach==="itself"||use==="read"?void 0:`lies in ${at}, a system directory th\
at must not be written to; use another one`}}async function withoutLinks(file,links=MOST_LINKS){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ENOENT"||node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file)===file)throw error}const directory=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file),links),entry=node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory,node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)),link=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(()=>{});if(link===void 0)
return entry;if(links===0)throw Object.assign(new Error(`too many links: ${file}`),{code:"ELOOP"});return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(directory,link),links-1)}async function isStillAt(handle,file){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(process.platform==="linux"?`/proc/self/fd/${handle.fd}`:file).catch(()=>{});if(process.platform==="linux"||real!==
file)return real===file;const[opened,named]=await Promise.all([handle.stat({bigint:!0}),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file,{bigint:!0}).catch(()=>{})]);return opened.ino===named?.ino&&opened.dev===named.dev}async function lstatIfThere(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="ENOENT")throw error})}function contains(directory,inner,identify){const identity=identify(directory);return ancestors(
inner).some(at=>at===directory||identity!==void 0&&identify(at)===identity)}function ancestors(file){const above=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);return above===file?[file]:[file,...ancestors(above)]}function identityOf(file){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),
82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,
Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,p7:()=>distrust,u3:()=>readTrustedFile,
zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382);const MAX_LINKS=40;
class UntrustedFileError extends Error{}async function readTrustedFile(file,trusted,maxBytes){const parts=await partsOf(
file).catch(error=>{throw unreadableError(error)});if(parts!==void 0){for(const part of parts){const problem=distrust(part,
trusted);if(problem!==void 0)throw new UntrustedFileError(`${JSON.stringify(part.path)} ${problem}`)}return readRegularFile(
parts.at(-1)?.path??file,maxBytes,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)}}function ownUsers(){return[
0,process.geteuid?.()??0]}async function readOwnFile(file,maxBytes){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|
node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);try{const stat=await handle.stat(),directory=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);for(const part of[{path:directory,stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(directory)},
{path:file,stat}]){const problem=distrust(part,ownUsers());if(problem!==void 0)throw new UntrustedFileError(`${part.path}\
 ${problem}`)}if(!stat.isFile())throw new UntrustedFileError(`${file} is not a regular file`);if(stat.size>maxBytes)throw new UntrustedFileError(
`${file} has more than ${maxBytes} bytes`);return await handle.readFile("utf8")}finally{await handle.close()}}async function distrustPath(file,trusted=ownUsers()){
try{for(let at=node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);;at=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(at)){const parts=await partsOf(at);if(parts===void 0)continue;const untrusted=parts.find(part=>distrust(part,trusted)!==
void 0);return untrusted===void 0?void 0:`${untrusted.path} ${distrust(untrusted,trusted)}`}}catch(error){return`${file}\
 ${unreadableError(error).message}`}}async function distrustOwnDirectory(directory){for(const part of[node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(directory),directory]){const stat=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(part),problem=stat.
isDirectory()?distrust({path:part,stat},ownUsers()):"is not a directory";if(problem!==void 0)return`${part} ${problem}`}}
function distrust({stat},trusted){if(!trusted.includes(stat.uid))return`belongs to the user ${stat.uid}`;if(!(stat.isSymbolicLink()||
(stat.mode&18)===0)&&!(stat.isDirectory()&&(stat.mode&512)!==0))return`can be written by others (mode ${(stat.mode&4095).
toString(8).padStart(4,"0")})`}async function partsOf(file){const parts=[{path:"/",stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)("/")}],todo=namesOf(file,!1);let at="/",links=0;for(let name=todo.shift();name!==void 0;name=todo.shift()){const next=node_path__WEBPACK_IMPORTED_MODULE_2___default().
join(at,name.name),stat=await lstatOrMissing(next,name.ofLink);if(stat===void 0)return;if(parts.push({path:next,stat}),!stat.
isSymbolicLink()){at=next;continue}if(links+=1,links>MAX_LINKS)throw new UntrustedFileError(`has more than ${MAX_LINKS} \
links in its path`);const target=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(next);node_path__WEBPACK_IMPORTED_MODULE_2___default().
isAbsolute(target)&&(at="/"),todo.unshift(...namesOf(target,!0))}return parts}function namesOf(text,ofLink){return text.
split("/").flatMap(name=>name===""?[]:[{name,ofLink}])}async function lstatOrMissing(file,ofLink){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ENOENT"&&!ofLink)return;throw error}}
async function readRegularFile(file,maxBytes,flags=0){try{const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|
flags);try{if(!(await handle.stat()).isFile())throw new UntrustedFileError("is not a regular file");const bytes=Buffer.alloc(
maxBytes+1);let length=0;for(let got=-1;got!==0&&length<bytes.length;length+=got)got=(await handle.read(bytes,length,bytes.
length-length,null)).bytesRead;if(length>maxBytes)throw new UntrustedFileError(`has more than ${maxBytes} bytes`);return bytes.
toString("utf8",0,length)}finally{await handle.close()}}catch(error){throw unreadableError(error)}}function unreadableError(error){
return error instanceof UntrustedFileError?error:new UntrustedFileError(`cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),9189:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>isBefore});function isBefore(version,limit){const match=/^(\d{1,4})\.(\d{1,4})/.
exec(version??"");if(match===null)return!1;const major=Number(match[1]);return major<limit[0]||major===limit[0]&&Number(
match[2])<limit[1]}}),31037:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H6:()=>diskStarter,Iv:()=>defaultCpu,a_:()=>diskInterfaces,nm:()=>defaultMachine,rS:()=>hasDisplay,tj:()=>platformOf,xy:()=>hasSelfTest});
var semver__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62088),semver__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(semver__WEBPACK_IMPORTED_MODULE_0__);const PC={machines:[["8.2.0","pc-q35-8.2"],["6.2.0","pc-q35-6.2"]],machine:"q35",
cpu:"max",transport:"pci",console:"ttyS0",extras:["VGA","pvpanic"],ide:"own",starter:"own"},ARM_VIRT={machines:[["8.2.0",
"virt-8.2"],["6.2.0","virt-6.2"]],machine:"virt",cpu:"max",transport:"pci",console:"ttyAMA0",extras:["ramfb","pvpanic-pc\
i"],ide:"added",starter:"uefi"},RISCV_VIRT={...ARM_VIRT,machines:[],cpu:"rv64",console:"ttyS0",extras:["pvpanic-pci"]},PSERIES={
machines:[["8.2.0","pseries-8.2"],["6.2.0","pseries-6.2"]],machine:"pseries",cpu:"power9",transport:"pci",console:"hvc0",
extras:[],ide:"added",starter:"own"},CCW={machines:[["8.2.0","s390-ccw-virtio-8.2"],["6.2.0","s390-ccw-virtio-6.2"]],machine:"\
s390-ccw-virtio",cpu:"max",transport:"ccw",console:"ttysclp0",extras:[],ide:"none",starter:"own"},MALTA={machines:[],machine:"\
malta",cpu:"34Kf",transport:"pci",console:"ttyS0",extras:["pvpanic-pci"],ide:"own",starter:"none"},PLATFORMS={x86_64:PC,
i386:PC,aarch64:ARM_VIRT,arm:ARM_VIRT,riscv64:RISCV_VIRT,ppc64:PSERIES,s390x:CCW,mips:MALTA,mipsel:MALTA};function platformOf(arch){
return PLATFORMS[arch]}function defaultMachine(arch,qemuVersion){const{machines,machine}=platformOf(arch);return machines.
find(([since])=>semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion,since))?.[1]??machine}function defaultCpu(arch){
return platformOf(arch).cpu}function consoleDevice(arch){return PLATFORMS[arch].console}function diskInterfaces(arch){const{
ide,transport}=PLATFORMS[arch],onPci=transport==="pci"?["nvme","usb"]:[];return["virtio",...ide==="none"?[]:["ide"],"scs\
i",...onPci,"none"]}function diskStarter(arch){return PLATFORMS[arch].starter}function hasDisplay(arch){return PLATFORMS[arch].
extras.some(device=>device==="VGA"||device==="ramfb")}function hasSelfTest(arch){return PLATFORMS[arch]===PC}})};export{id,ids,modules};
