export const id = 6094;
export const ids = [6094];
export const modules = {

/***/ 86094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyConfig: () => (/* binding */ applyConfig)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(10401);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var inputs_paths = __webpack_require__(81489);
// EXTERNAL MODULE: ./src/inputs/schema.ts + 9 modules
var schema = __webpack_require__(33983);
// EXTERNAL MODULE: ./src/inputs/config/node.ts
var node = __webpack_require__(30238);
// EXTERNAL MODULE: ./src/vm/spec.ts
var spec = __webpack_require__(28898);
// EXTERNAL MODULE: ./src/inputs/syntax.ts
var syntax = __webpack_require__(25094);
;// CONCATENATED MODULE: ./src/inputs/config/storage.ts



/** Keys of MAQET (Python) that have another name here. */
const DISK_KEYS = new Map([
    ['backing_file', 'backing-file'],
    ['backing_format', 'backing-format'],
]);
/** Splits the list of devices of MAQET (Python) into disks, one CD, and shared directories. */
function translateStorage(list, findings) {
    const disks = [];
    const shares = [];
    let cdrom;
    for (const item of list.items) {
        if (item.kind !== 'map') {
            findings.problem(item.place, 'storage', item, 'takes maps, such as `- {name: data, size: 10G}`');
        }
        else if (textOf(item, 'type') === 'virtfs') {
            shares.push(...share(item, findings));
        }
        else if (textOf(item, 'media') === 'cdrom') {
            const file = discFile(item, findings);
            if (cdrom !== undefined)
                findings.problem(item.place, 'storage', item, 'names a second CD; there is one drive');
            else
                cdrom = file;
        }
        else
            disks.push(disk(item));
    }
    return { disks, shares, cdrom };
}
function textOf(item, key) {
    const value = (0,node/* member */.Dc)(item, key);
    return value?.kind === 'text' ? value.text : undefined;
}
/** Passes on unknown keys as they are: the reader of `disks` reports them. */
function disk(item) {
    const entries = item.entries.flatMap((entry) => {
        const { key, value } = entry;
        if (value.kind === 'none' || (key.text === 'media' && value.kind === 'text' && value.text === 'disk'))
            return [];
        // On the default machine, `ide` is a SATA port.
        if (key.text === 'interface' && value.kind === 'text' && value.text === 'sata')
            return [{ key, value: { ...value, text: 'ide' } }];
        return [{ key: { ...key, text: DISK_KEYS.get(key.text) ?? key.text }, value }];
    });
    return { ...item, entries };
}
function ignore(key, why, findings) {
    findings.warn(key, `is ignored: ${why}`);
    return [];
}
const DISC_KEYS = new Set(['name', 'type', 'media', 'file', 'interface', 'readonly']);
function discFile(item, findings) {
    onlyKeys(item, DISC_KEYS, 'a CD', findings);
    const drive = item.entries.find(({ key }) => key.text === 'interface');
    if (drive !== undefined)
        ignore(drive.key, 'the machine decides where its drive is', findings);
    const file = (0,node/* member */.Dc)(item, 'file');
    if (file?.kind === 'text')
        return file;
    findings.problem(item.place, 'storage', item, 'names a CD without a `file`; give the path of an ISO');
    return undefined;
}
const SHARE_KEYS = new Set(['name', 'type', 'path', 'mount_tag', 'readonly', 'security_model']);
/** Turns a shared directory into a line of the input `share`. */
function share(item, findings) {
    onlyKeys(item, SHARE_KEYS, 'a shared directory', findings);
    const directory = (0,node/* member */.Dc)(item, 'path');
    const tag = [(0,node/* member */.Dc)(item, 'mount_tag'), (0,node/* member */.Dc)(item, 'name')].find((one) => one?.kind === 'text');
    const words = shareWords(item, findings);
    if (directory?.kind !== 'text' || tag === undefined) {
        findings.problem(item.place, 'storage', item, 'names a shared directory without `path` or `mount_tag`; give both');
        return [];
    }
    // In a line of the input, it would be read as another part.
    if (!(0,syntax/* isTag */.dz)(tag.text) || syntax/* SHARE_WORDS */.ij.includes(tag.text)) {
        const legal = `1 to 31 letters, digits, dashes and underscores, but not ${syntax/* SHARE_WORDS */.ij.join(', ')}`;
        findings.problem(tag.place, 'mount_tag', tag, `is not a tag; use ${legal}`);
        return [];
    }
    return [{ ...directory, text: (0,syntax/* shareLine */.I_)({ directory: directory.text, tag: tag.text, words }) }];
}
function shareWords(item, findings) {
    const model = (0,node/* member */.Dc)(item, 'security_model');
    const readonly = textOf(item, 'readonly')?.toLowerCase() ?? 'false';
    if (!['true', 'false'].includes(readonly))
        findings.problem(item.place, 'readonly', readonly, 'is not a boolean; use true or false');
    const words = readonly === 'true' ? ['ro'] : [];
    if (model === undefined || model.kind === 'none')
        return words;
    if (model.kind === 'text' && spec/* SECURITY_MODELS */.Yu.some((one) => one === model.text))
        return [...words, model.text];
    findings.problem(model.place, 'security_model', model, `is not a security model; use ${spec/* SECURITY_MODELS */.Yu.join(', ')}`);
    return words;
}
function onlyKeys(item, known, what, findings) {
    for (const { key, value } of item.entries) {
        if (!known.has(key.text))
            findings.problem(key.place, key.text, value, `is not a key of ${what}; the keys are ${[...known].join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./src/inputs/config/assemble.ts




/** Returns the values of a merged configuration by their inputs. `arguments`, `args` and `storage` become inputs here. */
function assemble(config, findings) {
    const values = new Map();
    for (const { name } of schema/* INPUTS */.m) {
        const value = (0,node/* member */.Dc)(config, name);
        if (value !== undefined && value.kind !== 'none')
            values.set(name, value);
    }
    addArguments(values, config, findings);
    addStorage(values, config, findings);
    return values;
}
function addArguments(values, config, findings) {
    const options = (0,node/* member */.Dc)(config, 'arguments');
    const more = (0,node/* member */.Dc)(config, 'args');
    const words = [
        ...(options?.kind === 'list' ? options.items.flatMap((item) => optionWords(item, findings)) : []),
        ...(more === undefined ? [] : plainWords(more, findings)),
    ];
    const [first] = words;
    if (first === undefined)
        return;
    const own = values.get('qemu-args');
    if (own?.kind === 'text')
        findings.problem(own.place, 'qemu-args', own, 'cannot be combined with `arguments` or `args`; write it as a list');
    else
        values.set('qemu-args', { kind: 'list', place: first.place, items: [...words, ...(own?.kind === 'list' ? own.items : [])] });
}
/** Turns `rtc: {base: utc}` into `-rtc base=utc`. */
function optionWords(item, findings) {
    const [key, value] = item.kind === 'map' ? [item.entries[0]?.key, item.entries[0]?.value] : item.kind === 'text' ? [item, undefined] : [];
    if (key === undefined)
        return [];
    const option = { ...key, text: `-${key.text}`, plain: false };
    if (value === undefined || value.kind === 'none')
        return [option];
    if (value.kind === 'text')
        return [option, { ...value, plain: false }];
    if (value.kind === 'list') {
        findings.problem(value.place, key.text, value, 'takes one value; write the option once for each value');
        return [];
    }
    return [option, { kind: 'text', place: value.place, text: properties(value, key.text, findings), plain: false }];
}
/** Joins properties. QEMU ends a property at a comma, unless the comma is doubled. */
function properties(map, option, findings) {
    const parts = map.entries.flatMap(({ key, value }) => {
        if (value.kind === 'none')
            return [key.text];
        if (value.kind === 'text')
            return [`${key.text}=${value.text.replaceAll(',', ',,')}`];
        findings.problem(value.place, option, value, `takes one value as ${(0,untrusted_text/* oneLine */.T)(key.text, 60)}`);
        return [];
    });
    return parts.join(',');
}
/** Returns the words of a list, or of a text split at spaces. */
function plainWords(args, findings) {
    if (args.kind === 'text' && !/['"\\$`]/.test(args.text)) {
        return args.text.split(/\s+/).flatMap((text) => (text === '' ? [] : [{ ...args, text, plain: false }]));
    }
    if (args.kind !== 'list') {
        findings.problem(args.place, 'args', args, 'is neither a list of words nor a text without quotes; write a list');
        return [];
    }
    return args.items.flatMap((item) => {
        if (item.kind === 'text')
            return [{ ...item, plain: false }];
        findings.problem(item.place, 'args', item, 'has an item that is not text; write options with keys in `arguments`');
        return [];
    });
}
function addStorage(values, config, findings) {
    const list = (0,node/* member */.Dc)(config, 'storage');
    if (list?.kind !== 'list')
        return;
    const { disks, shares, cdrom } = translateStorage(list, findings);
    prepend(values, 'disks', disks);
    prepend(values, 'share', shares);
    if (cdrom === undefined)
        return;
    if (values.has('cdrom'))
        findings.problem(cdrom.place, 'storage', cdrom, 'names a second CD besides `cdrom`; there is one drive');
    else
        values.set('cdrom', cdrom);
}
function prepend(values, input, items) {
    const [first] = items;
    if (first === undefined)
        return;
    const own = values.get(input);
    const more = own === undefined ? [] : own.kind === 'list' ? own.items : [own];
    values.set(input, { kind: 'list', place: first.place, items: [...items, ...more] });
}

// EXTERNAL MODULE: ./src/inputs/config/findings.ts
var config_findings = __webpack_require__(17108);
;// CONCATENATED MODULE: ./src/inputs/config/merge.ts

/** The lists whose items are merged one by one. Other lists are replaced as a whole. */
const MERGED_LISTS = new Map([
    ['arguments', optionOf],
    ['storage', deviceOf],
]);
/**
 * Merges a later configuration over an earlier one, both from `translate`. Merges a map (`env`) key by key, `arguments` option by
 * option, `storage` device by device. Any other value of the later configuration replaces the earlier value.
 *
 * Associative as long as each key has values of one kind, which `translate` guarantees. An empty configuration changes nothing.
 */
function mergeConfigs(earlier, later) {
    const entries = new Map(earlier.entries.map((entry) => [entry.key.text, entry]));
    for (const entry of later.entries) {
        const before = entries.get(entry.key.text);
        entries.set(entry.key.text, before === undefined ? entry : { key: entry.key, value: mergeValues(before, entry) });
    }
    return { kind: 'map', place: later.place, entries: [...entries.values()] };
}
function mergeValues({ value: before }, { key, value }) {
    if (before.kind === 'map' && value.kind === 'map')
        return mergeConfigs(before, value);
    const keyOf = MERGED_LISTS.get(key.text);
    return keyOf !== undefined && before.kind === 'list' && value.kind === 'list' ? mergeLists(before, value, keyOf) : value;
}
/**
 * Replaces the first item of each key by all later items of that key, and removes its other items: an option such as `device` can occur
 * several times. Keeps items that only one list has, those of the later list at the end.
 */
function mergeLists(earlier, later, keyOf) {
    const groups = new Map();
    for (const item of later.items) {
        const key = keyOf(item);
        const group = key === undefined ? undefined : groups.get(key);
        if (group !== undefined)
            group.push(item);
        else if (key !== undefined)
            groups.set(key, [item]);
    }
    const placed = new Set();
    const items = earlier.items.flatMap((item) => {
        const key = keyOf(item);
        const group = key === undefined ? undefined : groups.get(key);
        if (group === undefined)
            return [item];
        if (placed.has(key))
            return [];
        placed.add(key);
        return group;
    });
    const rest = later.items.filter((item) => !placed.has(keyOf(item)));
    return { kind: 'list', place: later.place, items: [...items, ...rest] };
}
/** Returns the option of an item of `arguments`: a text, or a map of one key. */
function optionOf(item) {
    if (item.kind === 'text')
        return item.text;
    return item.kind === 'map' ? item.entries[0]?.key.text : undefined;
}
function deviceOf(item) {
    const name = item.kind === 'map' ? (0,node/* member */.Dc)(item, 'name') : undefined;
    return name?.kind === 'text' ? name.text : undefined;
}

// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88905);
// EXTERNAL MODULE: ./src/inputs/readers.ts
var readers = __webpack_require__(73157);
;// CONCATENATED MODULE: ./src/inputs/config/parse.ts




/** Far below the depth that exhausts a stack, far above what a configuration needs. */
const DEEPEST = 64;
/** Values of a file, counting those that aliases repeat: with aliases, a few lines of YAML can stand for billions of values. */
const MOST_VALUES = 20_000;
/** A broken line tends to break the lines after it. */
const MOST_ERRORS = 5;
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
/**
 * Parses the text of a configuration file: one YAML 1.2 map. A file without values is an empty map.
 *
 * Scalars stay the texts that are written. Anchors, aliases and merge keys (`<<`) are resolved, within limits. Invalid YAML (including
 * tabs as indentation), duplicate keys, keys that are not text, tags and NUL bytes are problems, each with its place.
 *
 * @returns the valid part of the file; the problems are among the findings. Never throws, whatever the text.
 */
function parseConfig(text, file, findings) {
    const lines = lineCounterOf(text);
    const placeAt = (offset) => {
        const { line, col: column } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column };
    };
    try {
        // `uniqueKeys` of the YAML library takes quadratic time. `logLevel: 'silent'` would drop a second document without an error.
        const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
        const document = (0,dist.parseDocument)(text, options);
        if (document.errors.length === 0)
            return new Reader(text, placeAt, findings).readAll(document.contents);
        const reported = new Set();
        for (const error of document.errors) {
            const place = placeAt(error.pos[0]);
            if (reported.has(place.line) || reported.size === MOST_ERRORS)
                continue;
            reported.add(place.line);
            findings.fileProblem(place, syntaxProblem(error));
        }
    }
    catch (error) {
        // Deep nesting exhausts the stack of the YAML library.
        findings.fileProblem(placeAt(0), `cannot be parsed as YAML: ${(0,untrusted_text/* oneLine */.T)((0,errors/* errorText */.kc)(error), 200)}`);
    }
    return emptyMap(placeAt(0));
}
/** Counts lines, because the YAML library misses a line that begins with `...` in the middle of a scalar (yaml 2.9). */
function lineCounterOf(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    return lines;
}
function syntaxProblem({ code, message }) {
    return code === 'MULTIPLE_DOCS' ? 'has a second YAML document; keep one' : `is not valid YAML: ${(0,readers/* withoutStop */.f6)((0,untrusted_text/* oneLine */.T)(message, 200))}`;
}
function emptyMap(place) {
    return { kind: 'map', place, entries: [] };
}
class Reader {
    placeAt;
    findings;
    anchored = new Map();
    lines;
    values = 0;
    /** The outermost alias that is being followed: it is reported for the values that it repeats. */
    followed;
    constructor(text, placeAt, findings) {
        this.placeAt = placeAt;
        this.findings = findings;
        this.lines = text.split('\n');
    }
    /** @param contents - the root of the document; null if there is none. */
    readAll(contents) {
        if (contents !== null)
            this.findAnchors(contents);
        const root = contents === null ? undefined : this.read(contents, 0);
        if (root?.kind === 'map')
            return root;
        if (root !== undefined && root.kind !== 'none')
            this.complain(root.place, 'is not a map; write `key: value` lines');
        return emptyMap(this.placeAt(0));
    }
    /** Maps each alias to the last anchor of its name before it. */
    findAnchors(contents) {
        const anchors = new Map();
        (0,dist/* visit */.YR)(contents, {
            Node: (_key, node) => {
                const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
                if (target !== undefined)
                    this.anchored.set(node, target);
                else if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            },
        });
    }
    complain(place, problem) {
        this.findings.fileProblem(place, problem);
    }
    placeOf(node) {
        return this.placeAt(node.range?.[0] ?? 0);
    }
    read(node, depth) {
        const place = this.placeOf(node);
        const none = { kind: 'none', place };
        if (!this.allows(depth, place))
            return none;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.follow(node, place, depth) ?? none;
        if (node.tag !== undefined)
            this.complain(place, `uses the tag ${(0,untrusted_text/* oneLine */.T)(node.tag, 60)}; write only the value`);
        if ((0,dist.isMap)(node))
            return this.readMap(node, place, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', place, items: node.items.map((item) => this.read(item, depth + 1)) };
        return (0,dist/* isScalar */.jn)(node) ? this.readScalar(node, place) : none;
    }
    /** Returns false once the file exceeds a limit. The rest of it is not read. */
    allows(depth, place) {
        if (this.values >= MOST_VALUES)
            return false;
        this.values += 1;
        const where = this.followed ?? place;
        if (this.values === MOST_VALUES)
            this.complain(where, `has more than ${MOST_VALUES} values, counting those that aliases repeat`);
        if (depth <= DEEPEST)
            return true;
        this.complain(where, `is nested more than ${DEEPEST} levels deep`);
        // Report this once: an alias inside of its own anchor gets here again and again.
        this.values = MOST_VALUES;
        return false;
    }
    follow(alias, place, depth) {
        const target = this.anchored.get(alias);
        if (target === undefined) {
            this.complain(place, `uses the alias *${(0,untrusted_text/* oneLine */.T)(alias.source, 60)}, which no anchor before it defines`);
            return undefined;
        }
        const before = this.followed;
        this.followed ??= place;
        const value = this.read(target, depth + 1);
        this.followed = before;
        return value;
    }
    readScalar(node, place) {
        const text = String(node.value);
        const plain = node.type === 'PLAIN';
        if (plain && NULLS.has(text))
            return { kind: 'none', place };
        if (text.includes('\0'))
            this.complain(place, 'has a NUL byte; remove it');
        const block = node.type === 'BLOCK_LITERAL' ? this.firstLine(place) : undefined;
        return { kind: 'text', place, text, plain, ...(block === undefined ? {} : { block }) };
    }
    /** Finds the line below a block's `|`. */
    firstLine({ file, line }) {
        const start = this.lines[line] ?? '';
        return { file, line: line + 1, column: start.length - start.trimStart().length + 1 };
    }
    readMap(map, place, depth) {
        const own = new Map();
        const merged = [];
        for (const { key, value } of map.items) {
            const name = this.readKey(key, place);
            if (name === undefined)
                continue;
            const entry = { key: name, value: value === null ? { kind: 'none', place: name.place } : this.read(value, depth + 1) };
            if (name.text === '<<' && name.plain)
                merged.push(...this.mergedEntries(entry));
            else if (own.has(name.text))
                this.complain(name.place, `has the key \`${(0,untrusted_text/* oneLine */.T)(name.text, 60)}\` twice; keep one`);
            else
                own.set(name.text, entry);
        }
        // The map's own entries override merged ones, and the first merged entry overrides later ones.
        for (const entry of merged)
            if (!own.has(entry.key.text))
                own.set(entry.key.text, entry);
        return { kind: 'map', place, entries: [...own.values()] };
    }
    readKey(key, place) {
        const read = (0,dist/* isScalar */.jn)(key) ? this.read(key, 0) : undefined;
        if (read?.kind === 'text')
            return read;
        if (this.values >= MOST_VALUES)
            return undefined;
        this.complain(read?.place ?? (key.range ? this.placeOf(key) : place), 'has a key that is not text; put it in quotes');
        return undefined;
    }
    mergedEntries({ key, value }) {
        const maps = value.kind === 'list' ? value.items : [value];
        return maps.flatMap((map) => {
            if (map.kind === 'map')
                return map.entries;
            // A value beyond the limit was not read, which is no error of its own.
            if (this.values < MOST_VALUES)
                this.complain(key.place, 'merges (`<<`) a value that is not a map');
            return [];
        });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(91051);
;// CONCATENATED MODULE: ./src/inputs/config/rebase.ts




/** The inputs that name files of this machine. `syntax.ts` decides which part of their text is a path. */
const REBASE = new Map([
    ...['kernel', 'initrd', 'cdrom', 'policy'].map((name) => [name, pathUnless(syntax/* isUrl */.gU)]),
    ['image', pathUnless(url/* isImageUrl */.Zj)],
    ['firmware', pathUnless((text) => (0,syntax/* isUrl */.gU)(text) || (0,syntax/* isFirmwareKind */.Ye)(text))],
    ['qemu', pathUnless((text) => (0,syntax/* isUrl */.gU)(text) || text === 'auto')],
    ['cloud-init', pathUnless((text) => (0,syntax/* isUrl */.gU)(text) || (0,syntax/* isUserData */.yL)(text) || /[\r\n]/.test(text))],
    ['share', eachLine(sharePath)],
    ['copy-in', eachLine(copyPath(syntax/* readCopyInLine */.Jy, syntax/* copyInLine */.zh))],
    ['copy-out', eachLine(copyPath(syntax/* readCopyOutLine */.aj, syntax/* copyOutLine */.ou))],
]);
/** The keys of a disk that name files. */
const DISK_FILES = new Set(['file', 'backing-file']);
/** Makes the relative paths in the value of an input absolute. They start at the directory of their configuration file. */
function rebase(input, node) {
    if (input === 'disks')
        return node.kind === 'list' ? { ...node, items: node.items.map(rebaseDisk) } : node;
    const made = REBASE.get(input);
    return made === undefined ? node : rebaseTexts(node, made);
}
function rebaseTexts(node, made) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => rebaseTexts(item, made)) };
    return node.kind === 'text' ? { ...node, text: made(node.text, node.place.file.directory) } : node;
}
function rebaseDisk(disk) {
    if (disk.kind !== 'map')
        return disk;
    const made = (file, directory) => (file === '' || (0,syntax/* isUrl */.gU)(file) ? file : absolute(file, directory));
    const entries = disk.entries.map((entry) => (DISK_FILES.has(entry.key.text) ? { ...entry, value: rebaseTexts(entry.value, made) } : entry));
    return { ...disk, entries };
}
/** For an input whose whole text is a path or something else. Spaces around it do not count. */
function pathUnless(isOther) {
    return (text, directory) => {
        const tidy = text.trim();
        return tidy === '' || isOther(tidy) ? text : absolute(tidy, directory);
    };
}
function eachLine(made) {
    return (text, directory) => text
        .split('\n')
        .map((line) => made(line.trim(), directory))
        .join('\n');
}
function sharePath(line, directory) {
    const share = (0,syntax/* readShareLine */.c_)(line);
    return share.directory ? (0,syntax/* shareLine */.I_)({ ...share, directory: absolute(share.directory, directory) }) : line;
}
function copyPath(read, write) {
    return (line, directory) => {
        const copy = read(line);
        return copy === undefined ? line : write({ ...copy, host: absolute(copy.host, directory) });
    };
}
function absolute(file, directory) {
    // No shell has expanded the `~`.
    const full = file.startsWith('~/') ? external_node_path_default().join((0,external_node_os_.homedir)(), file.slice(2)) : file;
    // A slash at the end can mean a directory.
    return external_node_path_default().resolve(directory, full) + (file.endsWith('/') && file !== '/' ? '/' : '');
}

// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/inputs/config/texts.ts

/** Plain scalars that YAML 1.2 (core schema) does not read as text. */
const NO_TEXT = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/**
 * Writes a value of a file as the text of an input, for the reader of that input.
 *
 * A list of texts becomes one text a line, the map of `env` becomes lines of NAME=VALUE. A value of an input that is YAML becomes YAML
 * with one item a line, so that the line of a problem tells its item.
 *
 * @returns undefined for a value of another kind than the input takes, which is among the findings.
 */
function inputText(input, node, findings) {
    const problem = (place, text) => void findings.problem(place.place, input.name, place, text);
    const kinds = input.yaml ?? (input.name === 'env' ? ['map'] : input.list === true ? ['text', 'list'] : ['text']);
    if (!kinds.some((kind) => kind === node.kind))
        return problem(node, `takes ${describe(kinds)}`);
    if (node.kind === 'text')
        return node.text;
    if (input.yaml !== undefined)
        return yamlItems(node);
    if (node.kind === 'map')
        return variableLines(node, problem);
    // No text means that: a blank one stands for the default, which allows everything.
    if (input.name === 'allow' && node.kind === 'list' && node.items.length === 0)
        return problem(node, `is empty, which would allow everything; use ${(0,wording/* input */.hF)('deny', '*')} to allow nothing, or leave it out`);
    return node.kind === 'list' ? itemLines(node, problem) : undefined;
}
function describe(kinds) {
    const words = { text: 'one value', list: 'a list', map: 'a map', none: 'nothing' };
    return kinds.map((kind) => words[kind]).join(' or ');
}
function itemLines(list, complain) {
    const lines = list.items.flatMap((item) => {
        if (item.kind === 'text')
            return [item.text.trim()];
        return complain(item, 'has an item that is not text') ?? [];
    });
    return lines.join('\n');
}
/** A value may be a secret, so only the name is shown. */
function variableLines(map, complain) {
    const lines = map.entries.flatMap(({ key, value }) => {
        if (/[=\n]/.test(key.text))
            return complain(key, 'is not the name of a variable') ?? [];
        if (value.kind === 'none')
            return [key.text];
        if (value.kind === 'text' && !/[\r\n]/.test(value.text))
            return [`${key.text}=${value.text}`];
        return complain(key, 'has a value that is not one line of text; set it in the environment, and write only its name') ?? [];
    });
    return lines.join('\n');
}
function yamlItems(node) {
    return node.kind === 'list' ? node.items.map((item) => `- ${flow(item)}`).join('\n') : flow(node);
}
/** Writes a value in YAML's flow style on one line. Scalars keep their types. */
function flow(node) {
    switch (node.kind) {
        case 'none':
            return 'null';
        case 'text':
            return scalar(node);
        case 'list':
            return `[${node.items.map(flow).join(', ')}]`;
        case 'map':
            return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}: ${flow(value)}`).join(', ')}}`;
    }
}
function scalar({ text, plain }) {
    return plain && NO_TEXT.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(49995);
;// CONCATENATED MODULE: ./src/inputs/config/arguments.ts



/** Options that have the meaning of an input. The policy refuses them as arguments, because maqet makes them from the inputs. */
const TRANSLATORS = new Map([
    ...['cpu', 'accel', 'kernel', 'initrd', 'append', 'cdrom'].map((name) => [name, (entry) => [entry]]),
    ['name', (entry) => [(0,node/* rename */.$w)(entry, 'vm')]],
    ['bios', (entry) => [(0,node/* rename */.$w)(entry, 'firmware')]],
    ['m', memory],
    ['smp', processors],
    ['machine', machine],
    ['M', machine],
    ['display', translateDisplay],
    ['vga', translateVga],
    ['netdev', network],
    ['nic', network],
]);
/** Options without a value that have the meaning of an input, or of what maqet always does. */
const FLAGS = new Map([
    ['enable-kvm', ['accel', 'kvm']],
    ['nographic', undefined],
]);
/**
 * Translates the `arguments` of MAQET (Python): a list of options, each a text or a map of one key, whose value is a text, a map of
 * properties, or nothing. An option with the meaning of an input becomes that input. The others remain, one an item.
 */
function translateArguments(entry, findings) {
    const { key, value } = entry;
    const items = value.kind === 'list' ? value.items : [value];
    const rest = [];
    const inputs = [];
    for (const argument of items.flatMap((item) => readArgument(item, key, findings))) {
        const translated = translateArgument(argument, findings);
        if (translated === undefined)
            rest.push(asItem(argument));
        else
            inputs.push(...translated);
    }
    // A display adapter comes back as an argument and joins the others.
    return [{ key, value: { kind: 'list', place: value.place, items: rest } }, ...inputs];
}
function readArgument(item, key, findings) {
    const entries = item.kind === 'map' ? item.entries : item.kind === 'text' ? [{ key: item, value: { kind: 'none', place: item.place } }] : [];
    if (entries.length === 0)
        findings.problem(item.place, key.text, item, 'takes options, such as `- rtc: base=utc` or `- no-reboot`');
    return entries.flatMap((entry) => {
        const name = entry.key.text.replace(/^--?/, '');
        if (/^[A-Za-z][\w.-]*$/.test(name))
            return [{ key: { ...entry.key, text: name }, value: entry.value }];
        findings.problem(entry.key.place, key.text, entry.key, 'is not an option; write an option with a value as `- rtc: base=utc`');
        return [];
    });
}
function asItem({ key, value }) {
    return value.kind === 'none' ? key : { kind: 'map', place: key.place, entries: [{ key, value }] };
}
/** Returns the inputs with the meaning of an option; undefined if there is none. */
function translateArgument({ key, value }, findings) {
    if (FLAGS.has(key.text)) {
        if (value.kind !== 'none')
            return refuse({ key, value }, 'takes no value', findings);
        const meant = FLAGS.get(key.text);
        return meant === undefined ? [] : [{ key: { ...key, text: meant[0] }, value: { ...key, text: meant[1] } }];
    }
    return value.kind === 'none' ? undefined : TRANSLATORS.get(key.text)?.({ key, value }, findings);
}
function refuse({ key, value }, problem, findings) {
    findings.problem(value.place, key.text, value, problem);
    return [];
}
/** QEMU's `-m` takes a plain number for MiB. */
function memory(entry, findings) {
    const { value } = entry;
    const [, size = '', unit = ''] = (value.kind === 'text' && /^(?:size=)?(\d+)([KMGT]?)$/i.exec(value.text)) || [];
    if (value.kind !== 'text' || size === '')
        return refuse(entry, 'is not a plain size; write one such as `memory: 2G`', findings);
    return [(0,node/* rename */.$w)({ ...entry, value: { ...value, text: `${size}${unit || 'M'}` } }, 'memory')];
}
function processors(entry, findings) {
    const { value } = entry;
    const [, count] = (value.kind === 'text' && /^(?:cpus=)?(\d+)$/.exec(value.text)) || [];
    if (value.kind !== 'text' || count === undefined)
        return refuse(entry, 'is not a plain number; write one such as `cpus: 4`', findings);
    return [(0,node/* rename */.$w)({ ...entry, value: { ...value, text: count } }, 'cpus')];
}
/** Takes the type and the accelerator. Other properties can name files of the host. */
function machine(entry, findings) {
    const { key, value } = entry;
    if (value.kind !== 'text')
        return refuse(entry, 'is not the name of a machine type; write one such as `machine: q35`', findings);
    const inputs = [];
    for (const [index, part] of value.text.split(',').entries()) {
        const [, property, setting = part] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
        const isType = index === 0 && (property === undefined || property === 'type');
        const name = isType ? 'machine' : property === 'accel' ? 'accel' : undefined;
        if (name === undefined)
            refuse(entry, `has the property ${(0,untrusted_text/* oneLine */.T)(part, 60)}, which no input sets; write only the name of the machine type`, findings);
        else
            inputs.push({ key: { ...key, text: name }, value: { ...value, text: setting } });
    }
    return inputs;
}
/** Refuses forwarded ports, which are an input. The policy judges networks without them. */
function network(entry, findings) {
    const text = entry.value.kind === 'text' ? entry.value.text : '';
    const forwards = [...text.matchAll(/hostfwd=(tcp|udp)?:[^:,]*:(\d+)-[^:,]*:(\d+)/g)];
    if (forwards.length === 0)
        return undefined;
    const ports = forwards.map(([, protocol, host, guest]) => `${host}:${guest}${protocol === 'udp' ? '/udp' : ''}`);
    const remedy = `write \`ports: [${ports.join(', ')}]\`, and remove this network and its device, which maqet adds itself`;
    return refuse(entry, `forwards ports; ${remedy}`, findings);
}
/** Accepts `none` and refuses any other display: maqet never opens a window or a port for one. */
function translateDisplay({ key, value }, findings) {
    if (value.kind !== 'text' || value.text !== 'none') {
        const problem = `would open a window or a port of this machine, which maqet never does; leave it out, and save a picture with ${(0,wording/* input */.hF)('screenshot')}`;
        findings.problem(value.place, key.text, value, problem);
    }
    return [];
}
/** Adds a display adapter. The machine always has one, for screenshots: the standard one if the machine supports it. */
function translateVga({ key, value }, findings) {
    if (value.kind !== 'text') {
        findings.problem(value.place, key.text, value, 'takes the name of a display adapter, such as virtio');
        return [];
    }
    if (value.text === 'none')
        findings.warn(key, "is ignored: the machine keeps its adapter, which only the guest's drivers see");
    if (value.text === 'none' || value.text === 'std')
        return [];
    const item = { kind: 'map', place: key.place, entries: [{ key, value }] };
    return [{ key: { ...key, text: 'arguments' }, value: { kind: 'list', place: key.place, items: [item] } }];
}

;// CONCATENATED MODULE: ./src/inputs/config/translate.ts






const MOST_WARNINGS = 20;
/** The inputs that a file can set. Only the runner sets `matrix`, and a file cannot name further files. */
const OWN = new Set(schema/* INPUTS */.m.filter(({ name, expression }) => name !== 'config' && expression === undefined).map(({ name }) => name));
const translate_TRANSLATORS = new Map([
    ['name', (entry) => [(0,node/* rename */.$w)(entry, 'vm')]],
    ['binary', translateBinary],
    ['cpu', translateCpu],
    ['display', translateDisplay],
    ['vga', translateVga],
    ['arguments', translateArguments],
    ['args', (entry) => [entry]],
    ['storage', requireList],
    ['env', variablesMap],
    ['log_file', ignoreLogFile],
    ['config', refuseFurtherFiles],
]);
/**
 * Translates the keys of MAQET (Python) in a file into inputs. `arguments`, `args` and `storage` remain, because they are merged by
 * their own rules first; each is a list, and `env` is a map. Ignores keys without a value.
 *
 * Unknown keys are ignored with a warning. A key without a counterpart, or one that sets an input again, is a problem.
 */
function translate(file, findings) {
    const entries = new Map();
    const unknown = [];
    for (const { key, value } of file.entries) {
        if (!OWN.has(key.text) && !translate_TRANSLATORS.has(key.text))
            unknown.push(key);
        else if (value.kind !== 'none') {
            const entry = { key, value };
            const translated = translate_TRANSLATORS.get(key.text)?.(entry, findings) ?? [entry];
            for (const one of translated)
                add(entries, one, findings);
        }
    }
    warnOfUnknown(unknown, findings);
    return { ...file, entries: [...entries.values()] };
}
function warnOfUnknown(keys, findings) {
    const known = [...OWN, ...translate_TRANSLATORS.keys()];
    for (const key of keys.slice(0, MOST_WARNINGS)) {
        const guess = (0,nearest/* didYouMean */.au)(key.text, known);
        findings.warn(key, `is unknown and ignored${guess === undefined ? '' : `; ${guess}`}`);
    }
    const next = keys[MOST_WARNINGS];
    if (next !== undefined)
        findings.warn(next, `is unknown and ignored, as are ${keys.length - MOST_WARNINGS - 1} further keys`);
}
/** Adds an entry. Arguments can come from several keys, any other input from one. */
function add(entries, entry, findings) {
    const name = entry.key.text;
    const before = entries.get(name);
    if (before === undefined)
        entries.set(name, entry);
    else if (name === 'arguments' && before.value.kind === 'list' && entry.value.kind === 'list') {
        entries.set(name, { key: before.key, value: { ...before.value, items: [...before.value.items, ...entry.value.items] } });
    }
    else {
        findings.problem(entry.key.place, name, entry.value, `is already set at ${(0,node/* placeText */.Z9)(before.key.place)}; keep one of them`);
    }
}
/** The name of an emulator sets the architecture; a path also sets `qemu`. */
function translateBinary(entry, findings) {
    const { key, value } = entry;
    if (value.kind !== 'text') {
        findings.problem(value.place, key.text, value, 'takes the path of an emulator');
        return [];
    }
    const [, suffix = ''] = /(?:^|\/)qemu-system-([a-z0-9_]+)[^/]*$/.exec(value.text) ?? [];
    const arch = toolchain_arch/* ARCHES */.Pr.find((one) => one === suffix);
    const archEntry = arch === undefined ? [] : [{ key: { ...key, text: 'arch' }, value: { ...value, text: arch } }];
    return [...(value.text.includes('/') || arch === undefined ? [(0,node/* rename */.$w)(entry, 'qemu')] : []), ...archEntry];
}
/** In MAQET (Python), `cpu` is the number of CPUs; as an input it is the model. No model has such a small number as its name. */
function translateCpu(entry) {
    const { value } = entry;
    return [(0,node/* rename */.$w)(entry, value.kind === 'text' && /^\d{1,3}$/.test(value.text) && Number(value.text) <= 255 ? 'cpus' : 'cpu')];
}
function requireList({ key, value }, findings) {
    if (value.kind === 'list')
        return [{ key, value }];
    findings.problem(value.place, key.text, value, 'takes a list');
    return [];
}
function ignoreLogFile({ key }, findings) {
    findings.warn(key, "is ignored: the logs are in the VM's directory, see the outputs `vm-dir` and `serial-log`");
    return [];
}
function refuseFurtherFiles({ key, value }, findings) {
    findings.problem(key.place, key.text, value, `names further files, which a file cannot do; name all of them with ${(0,wording/* input */.hF)('config')}`);
    return [];
}
/** Turns `env` into a map, so that it can be merged. It may be a map, a list of `NAME=VALUE`, or one such text a line. */
function variablesMap({ key, value }, findings) {
    if (value.kind === 'map')
        return [{ key, value }];
    const lines = value.kind === 'list' ? value.items : textLines(value);
    const entries = new Map();
    for (const line of lines) {
        if (line.kind !== 'text') {
            findings.problem(line.place, key.text, line, 'takes NAME=VALUE');
            continue;
        }
        const entry = variable(line);
        if (entries.has(entry.key.text))
            findings.problem(line.place, key.text, entry.key, 'is set twice; set it once');
        entries.set(entry.key.text, entry);
    }
    return [{ key, value: { kind: 'map', place: value.place, entries: [...entries.values()] } }];
}
function textLines(node) {
    const { block } = node;
    const lines = node.text.split('\n').map((text, index) => ({
        ...node,
        text: text.trimStart(),
        place: block === undefined ? node.place : { ...block, line: block.line + index },
    }));
    return lines.filter(({ text }) => text.trim() !== '');
}
function variable(line) {
    const equals = line.text.indexOf('=');
    if (equals === -1)
        return { key: { ...line, text: line.text.trimEnd() }, value: { kind: 'none', place: line.place } };
    return { key: { ...line, text: line.text.slice(0, equals) }, value: { ...line, text: line.text.slice(equals + 1), plain: false } };
}

;// CONCATENATED MODULE: ./src/inputs/config/apply.ts
















const LARGEST = 256 * 1024;
/**
 * Reads configuration files and merges them, later ones over earlier ones. Never rejects because of a file: its errors are among the
 * problems.
 *
 * @param files - absolute paths.
 */
async function applyConfig(files) {
    const findings = new config_findings/* Findings */.Fv();
    let merged;
    for (const file of files) {
        const config = translate(await readConfig(file, findings), findings);
        merged = merged === undefined ? config : mergeConfigs(merged, config);
    }
    const texts = {};
    const origins = new Map();
    for (const [name, value] of merged === undefined ? [] : assemble(merged, findings)) {
        const node = rebase(name, value);
        const input = schema/* INPUTS */.m.find((one) => one.name === name);
        const text = input === undefined ? undefined : inputText(input, node, findings);
        if (text === undefined || text.trim() === '')
            continue;
        texts[name] = text;
        origins.set(name, node);
    }
    return { texts, origins, problems: findings.problems, warnings: findings.warnings };
}
/** Reads a configuration file. Returns an empty map, and adds a problem, if it cannot be used. */
async function readConfig(file, findings) {
    const named = nameFile(file);
    const bytes = await readBytes(file);
    if (typeof bytes === 'string')
        findings.unreadable(named, bytes);
    else if (bytes.length > LARGEST)
        findings.unreadable(named, `is longer than ${LARGEST / 1024} KiB, the limit for a configuration file`);
    else {
        const text = new TextDecoder().decode(bytes);
        if ((0,external_node_buffer_.isUtf8)(bytes))
            return parseConfig(text, named, findings);
        const before = text.slice(0, text.indexOf('\ufffd')).split('\n');
        const place = { file: named, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        findings.fileProblem(place, 'is not UTF-8 text; save it as UTF-8');
    }
    return { kind: 'map', place: { file: named, line: 1, column: 1 }, entries: [] };
}
function nameFile(file) {
    const here = process.cwd();
    return { name: (0,untrusted_text/* oneLine */.T)((0,paths/* isWithin */.U)(here, file) ? external_node_path_default().relative(here, file) : file), directory: external_node_path_default().dirname(file) };
}
/** Returns the file's content, up to one byte over the limit, or why it cannot be read. */
async function readBytes(file) {
    try {
        // Non-blocking, so that a FIFO without a writer is an error and does not hang.
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                return 'is not a regular file; name one';
            const bytes = Buffer.alloc(LARGEST + 1);
            let length = 0;
            for (let got = -1; got !== 0 && length < bytes.length; length += got) {
                got = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead;
            }
            return bytes.subarray(0, length);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return (0,inputs_paths/* openProblem */.Kw)((0,errors/* errnoOf */.UQ)(error), error);
    }
}


/***/ })

};
