export const id = 1979;
export const ids = [1979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyConfig: () => (/* binding */ applyConfig)
});

// EXTERNAL MODULE: ./src/inputs/schema.ts + 12 modules
var schema = __webpack_require__(6409);
// EXTERNAL MODULE: ./src/inputs/config/node.ts
var node = __webpack_require__(7338);
// EXTERNAL MODULE: ./src/vm/spec.ts
var spec = __webpack_require__(4654);
// EXTERNAL MODULE: ./src/inputs/syntax.ts
var syntax = __webpack_require__(2338);
;// CONCATENATED MODULE: ./src/inputs/config/storage.ts



/** Keys of MAQET's that a disk here calls otherwise. */
const DISK_KEYS = new Map([
    ['backing_file', 'backing-file'],
    ['backing_format', 'backing-format'],
]);
/** Takes MAQET's list of devices apart: disks, one CD, and shared folders. */
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
    return { disks, shares, ...(cdrom === undefined ? {} : { cdrom }) };
}
function textOf(item, key) {
    const value = (0,node/* member */.Dc)(item, key);
    return value?.kind === 'text' ? value.text : undefined;
}
/** Keys that the reader of `disks` does not know reach it as they are, and are its to report. */
function disk(item) {
    const entries = item.entries.flatMap((entry) => {
        const { key, value } = entry;
        if (value.kind === 'none' || (key.text === 'media' && value.kind === 'text' && value.text === 'disk'))
            return [];
        // On the machine that is the default, what `ide` names is a SATA port.
        if (key.text === 'interface' && value.kind === 'text' && value.text === 'sata')
            return [{ key, value: { ...value, text: 'ide' } }];
        return [{ key: { ...key, text: DISK_KEYS.get(key.text) ?? key.text }, value }];
    });
    return { ...item, entries };
}
function passOver(key, why, findings) {
    findings.warn(key, `is passed over: ${why}`);
    return [];
}
const DISC_KEYS = new Set(['name', 'type', 'media', 'file', 'interface', 'readonly']);
function discFile(item, findings) {
    onlyKeys(item, DISC_KEYS, 'a CD', findings);
    const drive = item.entries.find(({ key }) => key.text === 'interface');
    if (drive !== undefined)
        passOver(drive.key, 'the drive is where the machine has one', findings);
    const file = (0,node/* member */.Dc)(item, 'file');
    if (file?.kind === 'text')
        return file;
    findings.problem(item.place, 'storage', item, 'names a CD without a `file`; give the path of an ISO');
    return undefined;
}
const SHARE_KEYS = new Set(['name', 'type', 'path', 'mount_tag', 'readonly', 'security_model']);
/** As the input `share` has it. */
function share(item, findings) {
    onlyKeys(item, SHARE_KEYS, 'a shared folder', findings);
    const folder = (0,node/* member */.Dc)(item, 'path');
    const tag = [(0,node/* member */.Dc)(item, 'mount_tag'), (0,node/* member */.Dc)(item, 'name')].find((one) => one?.kind === 'text');
    const words = shareWords(item, findings);
    if (folder?.kind !== 'text' || tag === undefined) {
        findings.problem(item.place, 'storage', item, 'names a shared folder without `path` or `mount_tag`; give both');
        return [];
    }
    // In a line of the input, it would be another part than the tag.
    if (!(0,syntax/* isTag */.dz)(tag.text) || syntax/* SHARE_WORDS */.ij.includes(tag.text)) {
        const legal = `1 to 31 letters, digits, dashes and underscores, and none of ${syntax/* SHARE_WORDS */.ij.join(', ')}`;
        findings.problem(tag.place, 'mount_tag', tag, `is no tag; use ${legal}`);
        return [];
    }
    return [{ ...folder, text: (0,syntax/* shareLine */.I_)({ folder: folder.text, tag: tag.text, words }) }];
}
function shareWords(item, findings) {
    const model = (0,node/* member */.Dc)(item, 'security_model');
    const readonly = textOf(item, 'readonly')?.toLowerCase() ?? 'false';
    if (!['true', 'false'].includes(readonly))
        findings.problem(item.place, 'readonly', readonly, 'is not a boolean; use true or false');
    const words = readonly === 'true' ? ['ro'] : [];
    if (model === undefined || model.kind === 'none')
        return words;
    if (model.kind === 'text' && spec/* SECURITY_MODELS */.Y.some((one) => one === model.text))
        return [...words, model.text];
    findings.problem(model.place, 'security_model', model, `is no security model; use ${spec/* SECURITY_MODELS */.Y.join(', ')}`);
    return words;
}
function onlyKeys(item, known, what, findings) {
    for (const { key, value } of item.entries) {
        if (!known.has(key.text))
            findings.problem(key.place, key.text, value, `is nothing that ${what} has; there are ${[...known].join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./src/inputs/config/assemble.ts



/** The values of a merged configuration by the input that they are for: `arguments`, `args` and `storage` are inputs now, too. */
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
        findings.problem(own.place, 'qemu-args', own, 'stands beside `arguments` or `args`; write it as a list');
    else
        values.set('qemu-args', { kind: 'list', place: first.place, items: [...words, ...(own?.kind === 'list' ? own.items : [])] });
}
/** `rtc: {base: utc}` is `-rtc base=utc`. */
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
        findings.problem(value.place, key.text, value, 'takes one value; write the option once for each');
        return [];
    }
    return [option, { kind: 'text', place: value.place, text: properties(value, key.text, findings), plain: false }];
}
/** QEMU ends a property at a comma; a doubled one stands for itself. */
function properties(map, option, findings) {
    const parts = map.entries.flatMap(({ key, value }) => {
        if (value.kind === 'none')
            return [key.text];
        if (value.kind === 'text')
            return [`${key.text}=${value.text.replaceAll(',', ',,')}`];
        findings.problem(value.place, option, value, `takes one value as ${key.text}`);
        return [];
    });
    return parts.join(',');
}
/** A list of words as they are, or one text, split at spaces. */
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
        findings.problem(item.place, 'args', item, 'has an item that is not text; options with keys go into `arguments`');
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
        findings.problem(cdrom.place, 'storage', cdrom, 'names a second CD beside `cdrom`; there is one drive');
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

// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/inputs/config/findings.ts


/** What was noticed while configuration files were read: all of it is told at once. */
class Findings {
    problems = [];
    warnings = [];
    /** @param problem - continues the sentence "`key` (value) …" and has no full stop. */
    problem(place, key, value, problem) {
        const text = typeof value === 'string' ? value : shown(value);
        this.problems.push({ input: (0,untrusted_text/* oneLine */.T)(key, 60), value: text, problem: (0,untrusted_text/* oneLine */.T)(problem), at: (0,node/* placeText */.Z9)(place) });
    }
    /** A problem of a file that could not be read: no place of it is to blame. */
    unreadable(file, problem) {
        this.problems.push({ input: 'config', value: file.name, problem });
    }
    /** A problem of what the file is as a whole, such as its syntax. */
    fileProblem(place, problem) {
        this.problem(place, 'config', place.file.name, problem);
    }
    /** @param warning - continues the sentence "`key` …" and has no full stop, unless it ends in a question mark. */
    warn(key, warning) {
        this.warnings.push(`${(0,node/* placeText */.Z9)(key.place)}: \`${(0,untrusted_text/* oneLine */.T)(key.text, 60)}\` ${warning.endsWith('?') ? warning : `${warning}.`}`);
    }
}
function shown(node) {
    if (node.kind === 'text')
        return node.text;
    return { none: 'null', list: 'a list', map: 'a map' }[node.kind];
}

;// CONCATENATED MODULE: ./src/inputs/config/merge.ts

/** The lists whose items are merged one by one. All other lists are replaced as a whole. */
const MERGED_LISTS = new Map([
    ['arguments', optionOf],
    ['storage', deviceOf],
]);
/**
 * Puts a later configuration on top of an earlier one, both as `translate` makes them. A map (that of `env`) is merged key by key,
 * `arguments` option by option, `storage` device by device; any other value of the later one replaces the earlier one's.
 *
 * Associative where a key has values of one kind alone, as `translate` sees to; and equal to either where the other is empty.
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
 * All items of the later list that have a key take the place of the first item with that key, and its others go: an option such as
 * `device` can stand several times. What only one list has stays, the later list's at the end.
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
/** The option of an item of `arguments`: a text, or a map of one key. */
function optionOf(item) {
    if (item.kind === 'text')
        return item.text;
    return item.kind === 'map' ? item.entries[0]?.key.text : undefined;
}
function deviceOf(item) {
    const name = item.kind === 'map' ? (0,node/* member */.Dc)(item, 'name') : undefined;
    return name?.kind === 'text' ? name.text : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(405);
// EXTERNAL MODULE: ./src/inputs/open-problem.ts
var open_problem = __webpack_require__(3055);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/inputs/config/parse.ts


/** Far below what could exhaust a stack, far above what a configuration needs. */
const DEEPEST = 64;
/** Values of one file, those that aliases repeat counted each time: a few lines of YAML can stand for billions. */
const MOST_VALUES = 20_000;
/** A broken line tends to break those that follow. */
const MOST_ERRORS = 5;
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
/**
 * Reads the text of a configuration file: one YAML 1.2 map. A file without any value is an empty map.
 *
 * Scalars stay the texts that were written. Anchors, aliases and merge keys (`<<`) are resolved, within limits. Refused, each with
 * its place: what is not YAML (tabs as indentation, too), a key that stands twice or is no text, tags, NUL bytes.
 *
 * @returns what could be read; what could not is among the findings. Never throws, whatever the text.
 */
function parseConfig(text, file, findings) {
    const lines = lineCounterOf(text);
    const placeAt = (offset) => {
        const { line, col: column } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column };
    };
    try {
        // Not the library's own look for duplicate keys, which takes quadratic time. And never `logLevel: 'silent'`: it would drop a
        // second document without a word.
        const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
        const document = (0,dist.parseDocument)(text, options);
        if (document.errors.length === 0)
            return new Reader(text, placeAt, findings).readAll(document.contents);
        const told = new Set();
        for (const error of document.errors) {
            const place = placeAt(error.pos[0]);
            if (told.has(place.line) || told.size === MOST_ERRORS)
                continue;
            told.add(place.line);
            findings.fileProblem(place, syntaxProblem(error));
        }
    }
    catch (error) {
        // Nesting that exhausts the stack of the library.
        findings.fileProblem(placeAt(0), `cannot be read as YAML: ${(0,untrusted_text/* oneLine */.T)(error instanceof Error ? error.message : String(error), 200)}`);
    }
    return emptyMap(placeAt(0));
}
/** The library's own count misses a line that begins with `...` in the middle of a scalar (yaml 2.9). */
function lineCounterOf(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    return lines;
}
function syntaxProblem({ code, message }) {
    return code === 'MULTIPLE_DOCS'
        ? 'holds a second YAML document; keep one'
        : `is not valid YAML: ${(0,untrusted_text/* oneLine */.T)(message, 200).replace(/\.$/, '')}`;
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
    /** The alias that is being followed, the outermost one: what it repeats is its doing. */
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
            this.complain(root.place, 'holds no map; write `key: value`, one a line');
        return emptyMap(this.placeAt(0));
    }
    /** An alias means the last anchor of that name before it. */
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
            this.complain(place, `uses the tag ${(0,untrusted_text/* oneLine */.T)(node.tag, 60)}; write the value alone`);
        if ((0,dist.isMap)(node))
            return this.readMap(node, place, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', place, items: node.items.map((item) => this.read(item, depth + 1)) };
        return (0,dist/* isScalar */.jn)(node) ? this.readScalar(node, place) : none;
    }
    /** False once the file has had enough: then nothing more of it is read. */
    allows(depth, place) {
        if (this.values >= MOST_VALUES)
            return false;
        this.values += 1;
        const where = this.followed ?? place;
        if (this.values === MOST_VALUES)
            this.complain(where, `holds more than ${MOST_VALUES} values, with what its aliases repeat`);
        if (depth <= DEEPEST)
            return true;
        this.complain(where, `is nested more than ${DEEPEST} deep`);
        // One such place is enough: an alias inside of its own anchor has as many as there are values.
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
            this.complain(place, 'holds a NUL byte');
        const block = node.type === 'BLOCK_LITERAL' ? this.firstLine(place) : undefined;
        return { kind: 'text', place, text, plain, ...(block === undefined ? {} : { block }) };
    }
    /** The line below a block's `|`. */
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
        // What is merged in stands behind what the map says itself; of what is merged in, the first counts.
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
            // What was no longer read is no mistake of its own.
            if (this.values < MOST_VALUES)
                this.complain(key.place, 'merges (`<<`) what is no map');
            return [];
        });
    }
}

;// CONCATENATED MODULE: ./src/inputs/config/read.ts









const LARGEST = 256 * 1024;
/**
 * Reads a configuration file.
 *
 * @param file - its absolute path.
 * @returns its map; an empty one, and a finding, for a file that cannot be used.
 */
async function readConfig(file, findings) {
    const named = nameFile(file);
    const bytes = await readBytes(file);
    if (typeof bytes === 'string')
        findings.unreadable(named, bytes);
    else if (bytes.length > LARGEST)
        findings.unreadable(named, `is longer than ${LARGEST / 1024} KiB, which no configuration is`);
    else {
        const text = new TextDecoder().decode(bytes);
        if ((0,external_node_buffer_.isUtf8)(bytes))
            return parseConfig(text, named, findings);
        const before = text.slice(0, text.indexOf('\ufffd')).split('\n');
        const place = { file: named, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        findings.fileProblem(place, 'is not UTF-8 text; save it as that');
    }
    return { kind: 'map', place: { file: named, line: 1, column: 1 }, entries: [] };
}
function nameFile(file) {
    const here = process.cwd();
    return { name: (0,untrusted_text/* oneLine */.T)((0,paths/* isWithin */.U)(here, file) ? external_node_path_default().relative(here, file) : file), folder: external_node_path_default().dirname(file) };
}
/** The file's content, no more than one byte over the limit; or what is wrong with it. */
async function readBytes(file) {
    try {
        // Non-blocking, so that a FIFO that nobody writes to is an error and not a hang.
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
        return (0,open_problem/* openProblem */.K)((0,errors/* errnoOf */.UQ)(error), error);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(6727);
;// CONCATENATED MODULE: ./src/inputs/config/rebase.ts




/** The inputs that name files of this machine. What they take for a path is theirs to say (`input-syntax.ts`). */
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
/** The members of a disk that name files. */
const DISK_FILES = new Set(['file', 'backing-file']);
/** The value of an input in which relative paths, which start at the folder of the file that holds them, are absolute. */
function rebase(input, node) {
    if (input === 'disks')
        return node.kind === 'list' ? { ...node, items: node.items.map(rebaseDisk) } : node;
    const made = REBASE.get(input);
    return made === undefined ? node : rebaseTexts(node, made);
}
function rebaseTexts(node, made) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => rebaseTexts(item, made)) };
    return node.kind === 'text' ? { ...node, text: made(node.text, node.place.file.folder) } : node;
}
function rebaseDisk(disk) {
    if (disk.kind !== 'map')
        return disk;
    const made = (file, folder) => (file === '' || (0,syntax/* isUrl */.gU)(file) ? file : absolute(file, folder));
    const entries = disk.entries.map((entry) => (DISK_FILES.has(entry.key.text) ? { ...entry, value: rebaseTexts(entry.value, made) } : entry));
    return { ...disk, entries };
}
/** For a text that is a path as a whole, or something else; spaces around it do not count. */
function pathUnless(isOther) {
    return (text, folder) => {
        const tidy = text.trim();
        return tidy === '' || isOther(tidy) ? text : absolute(tidy, folder);
    };
}
function eachLine(made) {
    return (text, folder) => text
        .split('\n')
        .map((line) => made(line.trim(), folder))
        .join('\n');
}
function sharePath(line, folder) {
    const share = (0,syntax/* readShareLine */.c_)(line);
    return share.folder ? (0,syntax/* shareLine */.I_)({ ...share, folder: absolute(share.folder, folder) }) : line;
}
function copyPath(read, write) {
    return (line, folder) => {
        const copy = read(line);
        return copy === undefined ? line : write({ ...copy, host: absolute(copy.host, folder) });
    };
}
function absolute(file, folder) {
    // No shell has read the file, which would have put the home folder there.
    const full = file.startsWith('~/') ? external_node_path_default().join((0,external_node_os_.homedir)(), file.slice(2)) : file;
    // Whether a folder or a file is meant can depend on the slash at the end.
    return external_node_path_default().resolve(folder, full) + (file.endsWith('/') && file !== '/' ? '/' : '');
}

;// CONCATENATED MODULE: ./src/inputs/config/texts.ts
/** Plain scalars that YAML 1.2 (core schema) takes for something else than text. */
const NO_TEXT = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** The inputs that are YAML themselves, with the kinds of values that they take. */
const YAML_INPUTS = new Map([
    ['disks', ['list']],
    ['qmp', ['text', 'list', 'map']],
    ['qemu-args', ['text', 'list']],
]);
/**
 * The text of an input that says what a value of a file says, for the reader of that input.
 *
 * A list of texts becomes one text a line; the map of `env` lines of NAME=VALUE; what the input reads as YAML becomes YAML with one
 * item a line, so that the line of a problem is the item that has it.
 *
 * @returns undefined for a value of another kind than the input takes, which is among the findings.
 */
function inputText(input, node, findings) {
    const problem = (place, text) => void findings.problem(place.place, input.name, place, text);
    const kinds = YAML_INPUTS.get(input.name) ?? (input.name === 'env' ? ['map'] : input.list === true ? ['text', 'list'] : ['text']);
    if (!kinds.some((kind) => kind === node.kind))
        return problem(node, `takes ${describe(kinds)}`);
    if (node.kind === 'text')
        return node.text;
    if (YAML_INPUTS.has(input.name))
        return yamlItems(node);
    if (node.kind === 'map')
        return variableLines(node, problem);
    // No text of the input says that: a blank one stands for the default, which is everything.
    if (input.name === 'allow' && node.kind === 'list' && node.items.length === 0)
        return problem(node, "is empty, but no input can say that nothing may run; use `deny: '*'`, or leave it out");
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
/** A value may be a secret: only the name is shown. */
function variableLines(map, complain) {
    const lines = map.entries.flatMap(({ key, value }) => {
        if (/[=\n]/.test(key.text))
            return complain(key, 'is no name of a variable') ?? [];
        if (value.kind === 'none')
            return [key.text];
        if (value.kind === 'text' && !/[\r\n]/.test(value.text))
            return [`${key.text}=${value.text}`];
        return complain(key, 'has no single line of text as its value; set it in the environment of the step, and give its name alone') ?? [];
    });
    return lines.join('\n');
}
function yamlItems(node) {
    return node.kind === 'list' ? node.items.map((item) => `- ${flow(item)}`).join('\n') : flow(node);
}
/** The value in YAML's flow style on one line, each scalar of the type that it has. */
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
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(3807);
;// CONCATENATED MODULE: ./src/inputs/config/display.ts
/** maqet opens no window and no port for a picture: `none` is how it always is, and anything else has no counterpart. */
function translateDisplay({ key, value }, findings) {
    if (value.kind !== 'text' || value.text !== 'none') {
        const problem = 'would open a window or a port of this machine, which maqet never does; leave it out, and keep a picture with `screenshot`';
        findings.problem(value.place, key.text, value, problem);
    }
    return [];
}
/** The machine has an adapter of its own, for screenshots: the standard one where there is such a thing. Others stand beside it. */
function translateVga({ key, value }, findings) {
    if (value.kind !== 'text') {
        findings.problem(value.place, key.text, value, 'takes the name of a display adapter, such as virtio');
        return [];
    }
    if (value.text === 'none')
        findings.warn(key, "is passed over: the machine keeps its adapter, which nobody sees but the guest's drivers");
    if (value.text === 'none' || value.text === 'std')
        return [];
    const item = { kind: 'map', place: key.place, entries: [{ key, value }] };
    return [{ key: { ...key, text: 'arguments' }, value: { kind: 'list', place: key.place, items: [item] } }];
}

;// CONCATENATED MODULE: ./src/inputs/config/arguments.ts


/** Options that say what an input says: the policy keeps them off QEMU's command line, which maqet makes from the inputs. */
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
/** Options without a value that say what an input says, or how it is in any case. */
const FLAGS = new Map([
    ['enable-kvm', ['accel', 'kvm']],
    ['nographic', undefined],
]);
/**
 * MAQET's `arguments`: a list of options, each a map of one key (a value, a map of properties, or nothing) or a text alone. One that
 * says what an input says becomes that input; the others remain, one an item.
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
    // Those that came back as arguments (an adapter) stand with the others.
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
        findings.problem(entry.key.place, key.text, entry.key, 'is no option; write an option with a value as `- rtc: base=utc`');
        return [];
    });
}
function asItem({ key, value }) {
    return value.kind === 'none' ? key : { kind: 'map', place: key.place, entries: [{ key, value }] };
}
/** The inputs that say the same; undefined for an option of which there is no input. */
function translateArgument({ key, value }, findings) {
    if (FLAGS.has(key.text)) {
        if (value.kind !== 'none')
            return refuse({ key, value }, 'takes no value', findings);
        const input = FLAGS.get(key.text);
        return input === undefined ? [] : [{ key: { ...key, text: input[0] }, value: { ...key, text: input[1] } }];
    }
    return value.kind === 'none' ? undefined : TRANSLATORS.get(key.text)?.({ key, value }, findings);
}
function refuse({ key, value }, problem, findings) {
    findings.problem(value.place, key.text, value, problem);
    return [];
}
/** To QEMU's `-m`, a number alone counts MiB. */
function memory(entry, findings) {
    const { value } = entry;
    const [, size = '', unit = ''] = (value.kind === 'text' && /^(?:size=)?(\d+)([KMGT]?)$/i.exec(value.text)) || [];
    if (value.kind !== 'text' || size === '')
        return refuse(entry, 'is no size alone; give one, such as `memory: 2G`', findings);
    return [(0,node/* rename */.$w)({ ...entry, value: { ...value, text: `${size}${unit || 'M'}` } }, 'memory')];
}
function processors(entry, findings) {
    const { value } = entry;
    const [, count] = (value.kind === 'text' && /^(?:cpus=)?(\d+)$/.exec(value.text)) || [];
    if (value.kind !== 'text' || count === undefined)
        return refuse(entry, 'is no number alone; give one, such as `cpus: 4`', findings);
    return [(0,node/* rename */.$w)({ ...entry, value: { ...value, text: count } }, 'cpus')];
}
/** The type, and its accelerator. Other properties reach files of the host. */
function machine(entry, findings) {
    const { key, value } = entry;
    if (value.kind !== 'text')
        return refuse(entry, 'is no name of a machine; give one, such as `machine: q35`', findings);
    const inputs = [];
    for (const [index, part] of value.text.split(',').entries()) {
        const [, property, setting = part] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
        const isType = index === 0 && (property === undefined || property === 'type');
        const input = isType ? 'machine' : property === 'accel' ? 'accel' : undefined;
        if (input === undefined)
            refuse(entry, `has a property that no input sets (${part}); give the name of the machine alone`, findings);
        else
            inputs.push({ key: { ...key, text: input }, value: { ...value, text: setting } });
    }
    return inputs;
}
/** Forwarded ports are an input. A network without them is for the policy to judge. */
function network(entry, findings) {
    const text = entry.value.kind === 'text' ? entry.value.text : '';
    const forwards = [...text.matchAll(/hostfwd=(tcp|udp)?:[^:,]*:(\d+)-[^:,]*:(\d+)/g)];
    if (forwards.length === 0)
        return undefined;
    const ports = forwards.map(([, protocol, host, guest]) => `${host}:${guest}${protocol === 'udp' ? '/udp' : ''}`);
    const remedy = `write \`ports: [${ports.join(', ')}]\`, and leave out this network and its device, which maqet adds itself`;
    return refuse(entry, `forwards ports; ${remedy}`, findings);
}

;// CONCATENATED MODULE: ./src/inputs/config/variables.ts
/** `env` as a map, whatever way it is written: a map, a list of `NAME=VALUE`, or one such text a line. So it can be merged. */
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
            findings.problem(line.place, key.text, entry.key, 'is set twice');
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

;// CONCATENATED MODULE: ./src/inputs/config/translate.ts







const MOST_WARNINGS = 20;
/** The inputs that a file can give. `matrix` is the runner's alone, and files do not name further files. */
const OWN = new Set(schema/* INPUTS */.m.filter(({ name, expression }) => name !== 'config' && expression === undefined).map(({ name }) => name));
const translate_TRANSLATORS = new Map([
    ['name', (entry) => [(0,node/* rename */.$w)(entry, 'vm')]],
    ['binary', translateBinary],
    ['cpu', translateCpu],
    ['display', translateDisplay],
    ['vga', translateVga],
    ['arguments', translateArguments],
    ['args', (entry) => [entry]],
    ['storage', asList],
    ['env', variablesMap],
    ['log_file', inVmFolder],
    ['config', noFurtherFiles],
]);
/**
 * One file in the words of the inputs: MAQET's keys that say the same as an input become that input. `arguments`, `args` and
 * `storage` remain, because they are merged by their own rules first; each is a list, and `env` is a map. A key without a value says nothing.
 *
 * Unknown keys are left out with a warning; what has no counterpart, or is said twice, is a problem.
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
        // Any two letters are close to `vm`.
        const guess = key.text.length < 3 ? undefined : (0,nearest/* nearest */.p)(key.text, known);
        findings.warn(key, `is unknown and is passed over${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`);
    }
    const next = keys[MOST_WARNINGS];
    if (next !== undefined)
        findings.warn(next, `is unknown, as are ${keys.length - MOST_WARNINGS - 1} further keys, and is passed over`);
}
/** Arguments come from several keys; anything else can be said once. */
function add(entries, entry, findings) {
    const name = entry.key.text;
    const before = entries.get(name);
    if (before === undefined)
        entries.set(name, entry);
    else if (name === 'arguments' && before.value.kind === 'list' && entry.value.kind === 'list') {
        entries.set(name, { key: before.key, value: { ...before.value, items: [...before.value.items, ...entry.value.items] } });
    }
    else {
        findings.problem(entry.key.place, name, entry.value, `is said at ${(0,node/* placeText */.Z9)(before.key.place)} already; keep one of them`);
    }
}
/** The path of an emulator also says which architecture is meant; a bare name says nothing else. */
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
/** MAQET's `cpu` is their number; the input of that name is the model. No model is called by a number that small. */
function translateCpu(entry) {
    const { value } = entry;
    return [(0,node/* rename */.$w)(entry, value.kind === 'text' && /^\d{1,3}$/.test(value.text) && Number(value.text) <= 255 ? 'cpus' : 'cpu')];
}
function asList({ key, value }, findings) {
    if (value.kind === 'list')
        return [{ key, value }];
    findings.problem(value.place, key.text, value, 'takes a list');
    return [];
}
function inVmFolder({ key }, findings) {
    findings.warn(key, "is passed over: the logs are in the VM's folder, see the outputs `vm-dir` and `serial-log`");
    return [];
}
function noFurtherFiles({ key, value }, findings) {
    findings.problem(key.place, key.text, value, 'names further files, which a file cannot do; name all of them in the input');
    return [];
}

;// CONCATENATED MODULE: ./src/inputs/config/apply.ts








/**
 * Reads configuration files and merges them, later ones over earlier ones.
 *
 * @param files - absolute paths.
 * @returns never rejects for what the files hold or lack: that is among the problems.
 */
async function applyConfig(files) {
    const findings = new Findings();
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


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openProblem)
/* harmony export */ });
/**
 * What is wrong with a file that could not be opened or read, in words that continue "Input `x` (file) …".
 *
 * @param code - the system's error code, such as `ENOENT`.
 */
function openProblem(code, error) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'does not exist; check the path (a relative one starts at the workspace) and the step that makes the file';
        case 'EACCES':
        case 'EPERM':
            return 'cannot be read by this user; give it the right with chmod or chown';
        case 'ELOOP':
            return 'is a link that leads back to itself; name the file';
        default:
            return `cannot be read (${code ?? String(error)}); check the file and its disk`;
    }
}


/***/ })

};
