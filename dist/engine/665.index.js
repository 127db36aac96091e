export const id = 665;
export const ids = [665];
export const modules = {

/***/ 49064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ runGather)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./src/report/matrix/gathered.ts
/** Returns the verdict over all runs. An unreadable report counts as a failure. */
function gatheredStatus({ cells, unreadable }) {
    if (cells.length + unreadable.length === 0)
        return 'empty';
    return unreadable.length === 0 && cells.every(({ cell }) => cell.status === 'passed') ? 'passed' : 'failed';
}
/**
 * Removes the results that a re-run has replaced: of each job and matrix cell, only the runs of the newest attempt count.
 *
 * @returns the others, in the order of their start.
 */
function newestAttempts(cells) {
    const newest = new Map();
    const identity = ({ cell: { job, matrix } }) => JSON.stringify([job, matrix]);
    for (const one of cells)
        newest.set(identity(one), Math.max(one.cell.attempt, newest.get(identity(one)) ?? 0));
    return cells
        .filter((one) => one.cell.attempt === newest.get(identity(one)))
        .toSorted((a, b) => Date.parse(a.cell.startedAt) - Date.parse(b.cell.startedAt));
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(76479);
// EXTERNAL MODULE: ./src/report/page/page.ts
var page = __webpack_require__(21569);
// EXTERNAL MODULE: ./src/report/page/parts.ts
var parts = __webpack_require__(16374);
// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/matrix/grid.ts
/** Wider tables are hard to read. */
const MAX_COLUMNS = 12;
const natural = new Intl.Collator('en', { numeric: true });
/**
 * Arranges runs: the last axis that is short enough becomes the columns, the combinations of all others become the rows. With
 * fewer than two axes, the result is a list.
 */
function gridOf(cells) {
    const axes = axesOf(cells.map(({ cell }) => cell));
    const columnAxis = axes.length < 2 ? undefined : axes.findLast(({ values }) => values.length <= MAX_COLUMNS);
    const rowAxes = axes.filter((axis) => axis !== columnAxis);
    if (rowAxes.length === 0)
        rowAxes.push({ title: 'VM', read: ({ vm }) => vm, values: [] });
    const columns = columnAxis?.values ?? [''];
    const rows = sortedRows(rowAxes, cells).map(({ labels, members }) => {
        const slots = columns.map((column) => members.filter(({ cell }) => columnAxis === undefined || columnAxis.read(cell) === column));
        return { labels, slots };
    });
    return { rowTitles: rowAxes.map(({ title }) => title), columnTitle: columnAxis?.title, columns, rows };
}
/** Says how many combinations have no result. Empty if each has one. */
function missingNote({ rows }) {
    const missing = rows.flatMap(({ slots }) => slots).filter((runs) => runs.length === 0).length;
    return missing === 0 ? '' : `${missing} ${missing === 1 ? 'combination has' : 'combinations have'} no result.`;
}
/** Returns the values of the matrix that all runs share. */
function commonValues(cells) {
    const [first, ...others] = cells;
    return Object.entries(first?.matrix ?? {}).flatMap(([key, value]) => {
        const text = matrixText(value);
        return others.every(({ matrix }) => Object.hasOwn(matrix, key) && matrixText(matrix[key]) === text) ? [[key, text]] : [];
    });
}
/** Names a run among others: its job, its values in the matrix, its VM. Untrusted. */
function cellName({ job, matrix, vm }) {
    return [job, ...Object.values(matrix).map(matrixText), vm].filter(Boolean).join(' · ');
}
function matrixText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Returns the axes in which these runs differ, job first, VM last. */
function axesOf(cells) {
    const keys = [...new Set(cells.flatMap(({ matrix }) => Object.keys(matrix)))];
    const axes = [
        axis('Job', cells, ({ job }) => job),
        ...keys.map((key) => axis(key, cells, ({ matrix }) => matrixText(Object.hasOwn(matrix, key) ? matrix[key] : undefined))),
    ];
    if (hasSeveralVms(cells))
        axes.push(axis('VM', cells, ({ vm }) => vm));
    return axes.filter(({ values }) => values.length > 1);
}
function axis(title, cells, read) {
    return { title, read, values: [...new Set(cells.map(read))].toSorted(natural.compare) };
}
/** Is true if one job has several VMs. A VM whose name only repeats its matrix cell is not worth an axis. */
function hasSeveralVms(cells) {
    const vms = new Map();
    return cells.some(({ job, matrix, vm }) => {
        const place = JSON.stringify([job, matrix]);
        const known = vms.get(place) ?? vm;
        vms.set(place, known);
        return known !== vm;
    });
}
/** Returns one row for each combination of labels that occurs, in the order of the axes' values. */
function sortedRows(axes, cells) {
    const rows = new Map();
    for (const one of cells) {
        const labels = axes.map(({ read }) => read(one.cell));
        const row = rows.get(JSON.stringify(labels)) ?? { labels, members: [] };
        row.members.push(one);
        rows.set(JSON.stringify(labels), row);
    }
    const places = axes.map(({ values }) => new Map(values.map((value, place) => [value, place])));
    const place = (labels, index) => places[index]?.get(labels[index] ?? '') ?? 0;
    return [...rows.values()].toSorted((a, b) => {
        const index = axes.findIndex((_, at) => place(a.labels, at) !== place(b.labels, at));
        return index < 0 ? 0 : place(a.labels, index) - place(b.labels, index);
    });
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/report/matrix/summary.ts






/** The limit of a table, which untrusted names could fill. The runner accepts 1 MiB of a step's summary. */
const MAX_GRID_BYTES = 500_000;
const MAX_FAILURES = 50;
const MAX_UNREADABLE = 20;
const MAX_RUNS_IN_SLOT = 8;
const LABEL = 80;
/**
 * Renders the summary of a matrix as GitHub Markdown: how many runs passed, the grid, and the failures.
 *
 * No untrusted text can leave its place. The summary stays below the runner's limit, however many the cells.
 *
 * @param pageUrl - the address of the page with the details. Undefined if it was not uploaded.
 */
function renderMatrixSummary(gathered, pageUrl) {
    const sections = [
        `### ${matrixHeadline(gathered)}`,
        [matrixCounts(gathered), pageUrl === undefined ? '' : (0,markdown/* markdownLink */.iQ)('Page with all details', pageUrl)].filter(Boolean).join(' · '),
        gathered.cells.length === 0 ? '' : gridSection(gathered.cells),
        failuresSection(gathered.cells),
        unreadableSection(gathered),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Returns the verdict over all runs in one line, e.g. `❌ 2 of 24 runs did not pass`. Safe plain text. */
function matrixHeadline(gathered) {
    const total = gathered.cells.length + gathered.unreadable.length;
    const bad = total - gathered.cells.filter(({ cell }) => cell.status === 'passed').length;
    switch (gatheredStatus(gathered)) {
        case 'empty':
            return '⚪ No results';
        case 'passed':
            return total === 1 ? '✅ The one run passed' : `✅ All ${total} runs passed`;
        case 'failed':
            return `❌ ${bad} of ${total} ${total === 1 ? 'run' : 'runs'} did not pass`;
    }
}
/** Returns how many runs have which verdict. Safe plain text. */
function matrixCounts({ cells, unreadable }) {
    const counts = Object.keys(report_verdict/* VERDICTS */.b).map((verdict) => {
        const count = cells.filter(({ cell }) => cell.status === verdict).length;
        return count === 0 ? '' : `${report_verdict/* VERDICTS */.b[verdict].emoji} ${count} ${report_verdict/* VERDICTS */.b[verdict].word}`;
    });
    if (unreadable.length > 0)
        counts.push(`❔ ${unreadable.length} unreadable`);
    return counts.filter(Boolean).join(' · ');
}
function gridSection(cells) {
    const grid = gridOf(cells);
    const common = commonValues(cells.map(({ cell }) => cell)).map(([key, value]) => `${(0,report_escape/* markdownText */.p7)(key, LABEL)}: ${label(value)}`);
    const shared = common.length === 0 ? '' : `All runs: ${common.slice(0, 10).join(', ')}.\n\n`;
    return `${shared}${grid.columnTitle === undefined ? listTable(grid) : gridTable(grid)}`;
}
function listTable({ rowTitles, rows }) {
    const head = [...rowTitles.map((title) => (0,report_escape/* markdownText */.p7)(title, LABEL)), 'Verdict', 'Boot', 'Total', 'Accelerator', 'Evidence'];
    const lines = rows.flatMap(({ labels, slots }) => slots
        .flat()
        .map(({ cell, artifact, url }) => [
        ...labels.map(label),
        verdictText(cell.status),
        cell.bootMs === undefined ? '' : (0,units/* formatDuration */.a3)(cell.bootMs),
        (0,units/* formatDuration */.a3)(cell.durationMs),
        (0,report_escape/* markdownText */.p7)(cell.accel?.name ?? '', 40),
        (0,markdown/* markdownLink */.iQ)(artifact, url),
    ]));
    return boundedTable(head, lines);
}
function gridTable(grid) {
    const { rowTitles, columnTitle = '', columns, rows } = grid;
    const [last = '', ...others] = rowTitles.toReversed();
    const corner = `${(0,report_escape/* markdownText */.p7)(last, LABEL)} / ${(0,report_escape/* markdownText */.p7)(columnTitle, LABEL)}`;
    const head = [...others.toReversed().map((title) => (0,report_escape/* markdownText */.p7)(title, LABEL)), corner, ...columns.map(label)];
    const lines = rows.map(({ labels, slots }) => [...labels.map(label), ...slots.map(slotText)]);
    const notes = ['Times: until the guest was ready · for the whole run.', missingNote(grid)].filter(Boolean).join(' ');
    return `${boundedTable(head, lines)}\n\n${notes}`;
}
function slotText(runs) {
    if (runs.length === 0)
        return '— missing';
    const shown = runs.slice(0, MAX_RUNS_IN_SLOT).map(({ cell, url }) => {
        const boot = cell.bootMs === undefined ? '' : `${(0,units/* formatDuration */.a3)(cell.bootMs)} · `;
        const { emoji, word } = report_verdict/* VERDICTS */.b[cell.status];
        return `${emoji} ${(0,markdown/* markdownLink */.iQ)(word, url, word)}<br>${boot}${(0,units/* formatDuration */.a3)(cell.durationMs)}`;
    });
    const left = runs.length - shown.length;
    return [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>');
}
function boundedTable(head, rows) {
    let bytes = 0;
    const fitting = rows.findIndex((row) => {
        bytes += Buffer.byteLength(row.join(' | ')) + 4;
        return bytes > MAX_GRID_BYTES;
    });
    return (0,markdown/* markdownTable */.Qj)(head, rows, fitting < 0 ? rows.length : fitting);
}
function failuresSection(cells) {
    const failures = cells.filter(({ cell }) => cell.status !== 'passed');
    if (failures.length === 0)
        return '';
    const rows = failures.map(({ cell, artifact, url }) => [
        label(cellName(cell)),
        verdictText(cell.status),
        (0,report_escape/* markdownText */.p7)(cell.error ?? '', 300),
        (0,markdown/* markdownLink */.iQ)(artifact, url),
    ]);
    return `#### Failures\n\n${(0,markdown/* markdownTable */.Qj)(['Run', 'Verdict', 'Why', 'Evidence'], rows, MAX_FAILURES)}`;
}
function unreadableSection({ unreadable }) {
    if (unreadable.length === 0)
        return '';
    const rows = unreadable.map(({ artifact, url, problem }) => [(0,markdown/* markdownLink */.iQ)(artifact, url), (0,report_escape/* markdownText */.p7)(problem, 300)]);
    return `#### Unreadable\n\n${(0,markdown/* markdownTable */.Qj)(['Artifact', 'Problem'], rows, MAX_UNREADABLE)}`;
}
function verdictText(verdict) {
    return `${report_verdict/* VERDICTS */.b[verdict].emoji} ${report_verdict/* VERDICTS */.b[verdict].word}`;
}
function label(text) {
    return (0,report_escape/* markdownText */.p7)(text, LABEL);
}

;// CONCATENATED MODULE: ./src/report/matrix/page.ts








const page_LABEL = 80;
/** The limit of the details on a page, which untrusted reports could fill. */
const MAX_DETAILS_BYTES = 8 * 2 ** 20;
const LOOK = { passed: 'passed', failed: 'failed', empty: 'none' };
/** Renders the page of a matrix: the grid, and the details of each run. No untrusted text can leave its place. */
function renderMatrixPage(gathered, origin) {
    const { cells, unreadable } = gathered;
    const title = matrixHeadline(gathered).replace(/^\S+ /, '');
    const anchors = new Map(cells.map((one, index) => [one, `run-${index + 1}`]));
    const content = (0,html/* html */.qy) `<header><h1><span class="verdict ${LOOK[gatheredStatus(gathered)]}">${title}</span></h1>
<p class="muted">${(0,parts/* shown */.SP)(origin.repository)} · ${(0,parts/* link */.nf)(origin.workflow, origin.runUrl)} · ${(0,parts/* moment */.n$)(origin.madeAt)}</p>
${counts(gathered)}</header>
${cells.length === 0 ? (0,html/* html */.qy) `<p>No run of this workflow has left a report.</p>` : page_gridSection(cells, anchors)}
${page_unreadableSection(unreadable)}
${detailsSection(cells, anchors)}`;
    return (0,page/* renderPage */.C)(title, content);
}
function counts({ cells, unreadable }) {
    const all = Object.keys(report_verdict/* VERDICTS */.b).map((verdict) => ({
        look: verdict,
        text: `${report_verdict/* VERDICTS */.b[verdict].glyph} ${report_verdict/* VERDICTS */.b[verdict].word}`,
        count: cells.filter(({ cell }) => cell.status === verdict).length,
    }));
    const parts = [...all, { look: 'none', text: '? unreadable', count: unreadable.length }].filter(({ count }) => count > 0);
    const total = cells.length + unreadable.length;
    let from = 0;
    const bars = parts.map(({ look, count }) => {
        const bar = (0,html/* html */.qy) `<rect class="${look}" x="${from}" width="${count}" height="1"/>`;
        from += count;
        return bar;
    });
    const items = parts.map(({ look, text, count }) => (0,html/* html */.qy) `<li><span class="verdict ${look}">${text}</span> ${count}</li>`);
    if (total === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<svg class="share" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul class="counts">${items}</ul>`;
}
function page_gridSection(cells, anchors) {
    const grid = gridOf(cells);
    const common = commonValues(cells.map(({ cell }) => cell)).map(([key, value]) => `${(0,parts/* shown */.SP)(key, page_LABEL)} ${(0,parts/* shown */.SP)(value, page_LABEL)}`);
    const notes = [common.length === 0 ? '' : `All runs: ${common.slice(0, 20).join(', ')}.`, missingNote(grid)].filter(Boolean).join(' ');
    return (0,html/* html */.qy) `<h2>Results</h2><div class="card flush">${page_gridTable(grid, anchors)}</div>${notes === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="muted">${notes}</p>`}`;
}
function page_gridTable({ rowTitles, columnTitle, columns, rows }, anchors) {
    const titles = rowTitles.map((title) => (0,html/* html */.qy) `<th scope="col">${(0,parts/* shown */.SP)(title, page_LABEL)}</th>`);
    const heads = columns.map((column) => (0,html/* html */.qy) `<th scope="col">${columnTitle === undefined ? 'Result' : `${(0,parts/* shown */.SP)(columnTitle, page_LABEL)} ${(0,parts/* shown */.SP)(column, page_LABEL)}`}</th>`);
    const body = rows.map(({ labels, slots }, index) => {
        // Dim the labels that repeat those of the row above.
        const known = labels.findIndex((label, at) => label !== rows[index - 1]?.labels[at]);
        const names = labels.map((label, at) => (0,html/* html */.qy) `<th scope="row" class="${at < known ? 'again' : ''}">${(0,parts/* shown */.SP)(label, page_LABEL)}</th>`);
        return (0,html/* html */.qy) `<tr>${names}${slots.map((runs) => slot(runs, anchors))}</tr>`;
    });
    return (0,html/* html */.qy) `<table class="grid"><thead><tr>${titles}${heads}</tr></thead><tbody>${body}</tbody></table>`;
}
function slot(runs, anchors) {
    if (runs.length === 0)
        return (0,html/* html */.qy) `<td class="slot"><div class="missing">– missing</div></td>`;
    const entries = runs.map((one) => {
        const boot = one.cell.bootMs === undefined ? '' : `ready ${(0,units/* formatDuration */.a3)(one.cell.bootMs)} · `;
        return (0,html/* html */.qy) `<a class="${one.cell.status}" href="#${anchors.get(one) ?? ''}">${(0,parts/* verdictMark */.vG)(one.cell.status)}<small>${boot}${(0,units/* formatDuration */.a3)(one.cell.durationMs)}</small></a>`;
    });
    return (0,html/* html */.qy) `<td class="slot${runs.length > 1 ? ' many' : ''}">${entries}</td>`;
}
function page_unreadableSection(unreadable) {
    if (unreadable.length === 0)
        return html/* NOTHING */.K$;
    const rows = unreadable.map(({ artifact, url, problem }) => [(0,parts/* link */.nf)(artifact, url), (0,parts/* shown */.SP)(problem)]);
    return (0,html/* html */.qy) `<h2>Unreadable</h2><div class="card">${(0,parts/* table */.tp)([{ title: 'Artifact' }, { title: 'Problem' }], rows)}</div>`;
}
/** Renders the runs that did not pass first: a reader looks for them, and the limit must not leave them out. */
function detailsSection(cells, anchors) {
    const ordered = [...cells.filter(({ cell }) => cell.status !== 'passed'), ...cells.filter(({ cell }) => cell.status === 'passed')];
    const parts = [];
    let bytes = 0;
    for (const one of ordered) {
        const part = runDetails(one, anchors.get(one) ?? '');
        bytes += Buffer.byteLength(part.text);
        if (bytes > MAX_DETAILS_BYTES)
            break;
        parts.push(part);
    }
    const left = ordered.length - parts.length;
    const more = left > 0 ? (0,html/* html */.qy) `<p class="muted">The details of ${left} more runs are in their artifacts.</p>` : html/* NOTHING */.K$;
    return parts.length === 0 ? more : (0,html/* html */.qy) `<h2>Runs</h2><div class="card flush">${parts}</div>${more}`;
}
function runDetails({ cell, artifact, url }, anchor) {
    const part = (title, content) => (content.text === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<h2>${title}</h2>${content}`);
    return (0,html/* html */.qy) `<details><summary><span class="name">${(0,parts/* shown */.SP)(cellName(cell), 200)}</span>${(0,parts/* verdictMark */.vG)(cell.status)}<span class="muted took">${(0,units/* formatDuration */.a3)(cell.durationMs)}</span></summary>
<div class="run" id="${anchor}">${cell.error === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="error ${cell.status}">${(0,parts/* shown */.SP)(cell.error, 1000)}</p>`}
${(0,parts/* facts */.Ix)(cell)}${part('Timeline', (0,parts/* timeline */.IO)(cell.phases))}${part('QMP commands', (0,parts/* commands */.Pi)(cell.commands))}${part('Memory dumps', (0,parts/* dumps */.YR)(cell.dumps))}
<p>Evidence: ${(0,parts/* link */.nf)(artifact, url)}${cell.attempt > 1 ? `, attempt ${cell.attempt}` : ''}</p></div></details>
`;
}

// EXTERNAL MODULE: ./src/report/run-report.ts
var run_report = __webpack_require__(57330);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/action/artifacts.ts + 1 modules
var artifacts = __webpack_require__(78015);
// EXTERNAL MODULE: ./src/report/result.ts + 1 modules
var result = __webpack_require__(76096);
// EXTERNAL MODULE: ./src/shared/parallel.ts
var parallel = __webpack_require__(34718);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/action/zip.ts




/** The archive is damaged, or exceeds a limit. */
class ZipError extends errors/* MaqetError */.Po {
    constructor(problem, cause) {
        super(`The zip archive ${problem}.`, { remedy: 'Check the step that uploads the artifact.', cause });
    }
}
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const MAX_DIRECTORY_BYTES = 4 * 2 ** 20;
const STORED = 0;
const DEFLATED = 8;
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/**
 * Reads the chosen entries of an untrusted zip archive into memory, by its central directory (PKWARE's APPNOTE 4.3).
 *
 * Writes nothing, so no name in the archive can lead anywhere. Unpacks only the chosen entries.
 *
 * @returns the entries by name, or undefined if the file is not a zip archive.
 * @throws ZipError if the archive is truncated, encrypted, damaged or too large.
 */
async function readZip(file, selection) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const start = await read(handle, 0, Math.min(4, size));
        if (start.length < 4 || ![LOCAL_HEADER, END_OF_DIRECTORY].includes(start.readUInt32LE(0)))
            return undefined;
        const chosen = (await directory(handle, size)).filter(({ name }) => selection.wanted(name));
        if (chosen.length > selection.maxEntries)
            throw new ZipError(`holds ${chosen.length} reports. The limit is ${selection.maxEntries}`);
        const files = new Map();
        for (const entry of chosen) {
            if (files.has(entry.name))
                throw new ZipError(`holds ${entry.name} twice`);
            files.set(entry.name, await unpack(handle, entry, selection.maxBytes));
        }
        return files;
    }
    finally {
        await handle.close();
    }
}
async function directory(handle, size) {
    const tail = await read(handle, Math.max(0, size - END_BYTES - MAX_COMMENT), Math.min(size, END_BYTES + MAX_COMMENT));
    let end = tail.length - END_BYTES;
    while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY)
        end -= 1;
    if (end < 0)
        throw new ZipError('is truncated: it has no directory');
    const [count, bytes, offset] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (bytes > MAX_DIRECTORY_BYTES || offset + bytes > size)
        throw new ZipError('has a directory that is too large, or that ends outside of the file');
    const content = await read(handle, offset, bytes);
    const entries = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + 46 > content.length || content.readUInt32LE(at) !== DIRECTORY_ENTRY)
            throw new ZipError('has a damaged directory');
        const nameEnd = at + 46 + content.readUInt16LE(at + 28);
        entries.push({
            name: content.toString('utf8', at + 46, nameEnd),
            method: (content.readUInt16LE(at + 8) & 1) === 0 ? content.readUInt16LE(at + 10) : -1,
            crc: content.readUInt32LE(at + 16),
            packed: content.readUInt32LE(at + 20),
            size: content.readUInt32LE(at + 24),
            header: content.readUInt32LE(at + 42),
        });
        at = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
    }
    return entries;
}
async function unpack(handle, { name, method, crc, packed, size, header }, maxBytes) {
    if (size > maxBytes || packed > maxBytes)
        throw new ZipError(`holds ${name} with ${size} bytes. The limit is ${maxBytes}`);
    if (method !== STORED && method !== DEFLATED)
        throw new ZipError(`holds ${name}, which is encrypted or uses an unknown compression`);
    const local = await read(handle, header, 30);
    if (local.length < 30 || local.readUInt32LE(0) !== LOCAL_HEADER)
        throw new ZipError(`has no data for ${name}`);
    const data = await read(handle, header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28), packed);
    let content = data;
    if (method === DEFLATED) {
        // Stop at the declared size: a zip bomb is never unpacked.
        content = await inflate(data, { maxOutputLength: Math.max(1, size) }).catch((error) => {
            throw new ZipError(`holds ${name}, which is damaged`, error);
        });
    }
    if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== crc)
        throw new ZipError(`holds ${name}, which is damaged`);
    return content;
}
async function read(handle, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./src/action/gather-artifacts.ts








/** The number of downloads at a time. More are not faster, and need more disk. */
const AT_ONCE = 8;
/** More than maqet's logs of one VM can add up to, compressed. */
const MAX_ARTIFACT_BYTES = 256 * 2 ** 20;
const MAX_REPORTS = 100;
const REPORT = /^report(-\d{1,4})?\.json$/;
/**
 * Reads the reports in artifacts. An artifact that is damaged, or whose download fails, is listed as unreadable and fails nothing
 * else. An artifact without a report is not maqet's, and is left out.
 */
async function gatherArtifacts(listed, source, deadline) {
    const found = await (0,parallel/* inParallel */.H)(listed.filter(isCandidate(listed)), AT_ONCE, (artifact) => readArtifact(artifact, source, deadline));
    return { cells: found.flatMap(({ cells }) => cells), unreadable: found.flatMap(({ unreadable }) => unreadable) };
}
/** Returns a filter that skips dumps. Their name is that of their run's artifact and a file name, and they can be large. */
function isCandidate(listed) {
    const names = new Set(listed.map(({ name }) => name));
    return ({ name, size }) => {
        for (let dash = name.indexOf('-'); dash >= 0; dash = name.indexOf('-', dash + 1)) {
            if (names.has(name.slice(0, dash)) && (name.includes('.', dash) || size > MAX_ARTIFACT_BYTES))
                return false;
        }
        return true;
    };
}
async function readArtifact({ name, id, size }, source, deadline) {
    const place = { artifact: name, url: (0,artifacts/* artifactUrl */.Wk)(id) };
    if (size > MAX_ARTIFACT_BYTES) {
        return { cells: [], unreadable: [{ ...place, problem: `has ${size} bytes. The limit is ${MAX_ARTIFACT_BYTES}` }] };
    }
    const directory = await (0,promises_.mkdtemp)(external_node_path_default().join(source.temp, 'artifact-'));
    try {
        await deadline.race(source.download(id, directory), `the artifact ${name}`);
        const files = await reportsIn(directory);
        return sorted([...files].map(([file, content]) => ({ ...place, file, reading: (0,run_report/* readReport */.tL)(content.toString('utf8')) })));
    }
    catch (error) {
        const problem = error instanceof errors/* MaqetError */.Po ? error.message : `could not be downloaded: ${(0,errors/* errorText */.kc)(error)}`;
        return { cells: [], unreadable: [{ ...place, problem }] };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function reportsIn(directory) {
    const [file] = await (0,promises_.readdir)(directory);
    if (file === undefined)
        return new Map();
    const selection = { wanted: (name) => REPORT.test(name), maxEntries: MAX_REPORTS, maxBytes: result/* MAX_REPORT_BYTES */.WA };
    return (await readZip(external_node_path_default().join(directory, file), selection)) ?? new Map();
}
function sorted(all) {
    const cells = [];
    const unreadable = [];
    for (const { reading, file, artifact, url } of all) {
        if ('report' in reading)
            cells.push({ artifact, url, cell: reading.report });
        else
            unreadable.push({ artifact, url, problem: `${file} ${reading.problem}` });
    }
    return { cells, unreadable };
}

;// CONCATENATED MODULE: ./src/action/gather-inputs.ts

/** Every input of the `report` action. `report/action.yml` has the same. */
const GATHER_INPUTS = {
    pattern: {
        description: 'Names of the artifacts to read, one a line, with `*` for any characters. The default matches the names that maqet generates.',
        default: 'maqet-*',
    },
    'artifact-name': {
        description: 'Name of the artifact with the page, without `.html`. A second or later attempt of the workflow run adds its number.',
        default: 'maqet-report',
    },
    'fail-on': {
        description: '`never`, or `failed`: the step fails if a run did not pass, if a report cannot be read, or if there is no report.',
        default: 'never',
    },
};
/** Every output of the `report` action. */
const GATHER_OUTPUTS = {
    status: '`passed` if every run passed, else `failed`. `empty` if there is no report.',
    cells: 'JSON list of the runs: `vm`, `status`, `job`, `matrix`, `durationMs`, `bootMs`, `artifact`, `url`.',
    report: 'Path of the page.',
    'artifact-id': 'Id of the uploaded page.',
    'artifact-url': 'Address of the uploaded page.',
};
const ARTIFACT_NAME = /^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/;
const MAX_PATTERN = 1000;
/**
 * Parses the inputs. Pure.
 *
 * @throws InputError that lists every problem.
 */
function gatherSettings(raw) {
    const problems = Object.keys(raw)
        .filter((name) => !Object.hasOwn(GATHER_INPUTS, name))
        .map((name) => ({ input: name, value: raw[name] ?? '', problem: `is unknown; use ${Object.keys(GATHER_INPUTS).join(', ')}` }));
    const value = (input) => raw[input]?.trim() || GATHER_INPUTS[input].default;
    const refuse = (input, problem) => {
        problems.push({ input, value: value(input).slice(0, 120), problem });
    };
    const [pattern, artifactName, failOn] = [value('pattern'), value('artifact-name'), value('fail-on')];
    if (pattern.length > MAX_PATTERN)
        refuse('pattern', `is longer than ${MAX_PATTERN} characters`);
    if (!ARTIFACT_NAME.test(artifactName)) {
        refuse('artifact-name', 'is not a name of an artifact; use up to 160 characters without " : < > | * ? \\ / and line breaks');
    }
    if (failOn !== 'never' && failOn !== 'failed')
        refuse('fail-on', 'is not one of never, failed');
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return { matches: matcher(pattern), pattern, artifactName, failOn: failOn };
}
/** Returns a matcher that compares piece by piece. It uses no regular expression made from the input, so no pattern can be slow. */
function matcher(patterns) {
    const globs = patterns.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().split('*')]));
    return (name) => globs.some((pieces) => matchesPieces(name, pieces));
}
function matchesPieces(name, pieces) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}

// EXTERNAL MODULE: ./src/action/logger.ts
var logger = __webpack_require__(18980);
// EXTERNAL MODULE: ./src/action/raw-inputs.ts
var raw_inputs = __webpack_require__(18752);
;// CONCATENATED MODULE: ./src/action/gather.ts














/** Enough for five hundred artifacts from a slow service. */
const GATHER_MS = 20 * 60_000;
const UPLOAD_MS = 5 * 60_000;
/** GitHub accepts 1 MiB of outputs from a job. */
const MAX_CELLS_OUTPUT = 512 * 1024;
/** Runs the `report` action: gathers the reports of all runs, and shows them in one summary and one page. */
async function runGather() {
    // Fail by default: a promise that never settles must not end green.
    process.exitCode = 1;
    try {
        const settings = gatherSettings((0,raw_inputs/* rawInputs */.m)(process.env));
        if (!(0,artifacts/* hasService */.uv)(process.env))
            throw noServiceError();
        const status = await show(await gather(settings), settings);
        process.exitCode = settings.failOn === 'failed' && status !== 'passed' ? 1 : 0;
    }
    catch (error) {
        core/* setOutput */.uH('status', 'failed');
        (0,logger/* annotateError */.TF)((0,errors/* asMaqetError */.jI)(error).explain(), 'no report');
    }
}
function noServiceError() {
    return new errors/* MaqetError */.Po('No artifact service is available, so there are no reports to gather.', {
        remedy: 'Use this action in a workflow on GitHub, in a job after the jobs whose results it shows.',
    });
}
async function gather({ matches, pattern }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6002), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    const deadline = shared_deadline/* Deadline */.B.after(GATHER_MS);
    const temp = external_node_path_default().join(workDirectory(), 'downloads');
    await (0,promises_.mkdir)(temp, { recursive: true, mode: 0o700 });
    // Fold the log of the client, which prints five lines for each artifact.
    core/* startGroup */.Oh('Artifacts');
    try {
        const { artifacts } = await deadline.race(client.listArtifacts({ latest: true }), 'the list of artifacts');
        const download = async (id, directory) => {
            await client.downloadArtifact(id, { path: directory, skipDecompress: true });
        };
        const wanted = artifacts.filter(({ name }) => matches(name));
        const { cells, unreadable } = await gatherArtifacts(wanted, { download, temp }, deadline);
        return { cells: newestAttempts(cells), unreadable };
    }
    catch (cause) {
        if (cause instanceof errors/* MaqetError */.Po)
            throw cause;
        throw new errors/* MaqetError */.Po(`Could not read the artifacts that match ${JSON.stringify(pattern)}: ${(0,errors/* errorText */.kc)(cause)}.`, {
            remedy: 'Run the job again. The artifacts are still there.',
            cause,
        });
    }
    finally {
        core/* endGroup */.N4();
        await (0,promises_.rm)(temp, { recursive: true, force: true });
    }
}
async function show(gathered, settings) {
    const status = gatheredStatus(gathered);
    const page = await writePage(gathered, settings);
    const artifact = status === 'empty' ? undefined : await uploadPage(page);
    logger/* workflowLog */.QE.info(matrixHeadline(gathered));
    for (const { artifact: name, problem } of gathered.unreadable)
        logger/* workflowLog */.QE.info(`Unreadable: ${name}: ${problem}`);
    const unreadable = gathered.unreadable.length;
    if (unreadable > 0)
        logger/* workflowLog */.QE.warning(`${unreadable} ${unreadable === 1 ? 'artifact' : 'artifacts'} cannot be read. The summary lists them.`);
    if (status === 'empty') {
        logger/* workflowLog */.QE.warning(`No artifact that matches ${JSON.stringify(settings.pattern)} contains a report. Let the jobs upload their evidence (\`upload: always\`), and let this job wait for them (\`needs\`).`);
    }
    const outputs = {
        status,
        cells: cellsOutput(gathered),
        report: page,
        'artifact-id': artifact === undefined ? '' : String(artifact),
        'artifact-url': artifact === undefined ? '' : (0,artifacts/* artifactUrl */.Wk)(artifact),
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    await core/* summary */.z.addRaw(renderMatrixSummary(gathered, outputs['artifact-url'] || undefined)).write();
    return status;
}
async function writePage(gathered, { artifactName }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run, GITHUB_WORKFLOW: workflow = '' } = process.env;
    const attempt = (0,run_report/* attemptOf */.tx)(process.env);
    const directory = workDirectory();
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const page = external_node_path_default().join(directory, `${artifactName}${attempt > 1 ? `-${attempt}` : ''}.html`);
    const origin = { repository, workflow, runUrl: `${server}/${repository}/actions/runs/${run}`, madeAt: new Date().toISOString() };
    await (0,promises_.writeFile)(page, renderMatrixPage(gathered, origin), { mode: 0o600 });
    return page;
}
/** Uploads the page unzipped, so that it opens in a browser. Such an artifact has the name of its file. */
async function uploadPage(page) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6002), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
        const upload = new DefaultArtifactClient().uploadArtifact(external_node_path_default().basename(page), [page], external_node_path_default().dirname(page), { skipArchive: true });
        return (await shared_deadline/* Deadline */.B.after(UPLOAD_MS).race(upload, 'the upload of the page')).id;
    }
    catch (error) {
        logger/* workflowLog */.QE.warning(`Could not upload the page (${(0,errors/* errorText */.kc)(error)}). It stays in ${page}.`);
        return undefined;
    }
}
function cellsOutput({ cells }) {
    const listed = [];
    let length = 2;
    for (const { cell, artifact, url = '' } of cells) {
        const { vm, status, job, matrix, durationMs, bootMs } = cell;
        const text = JSON.stringify({ vm, status, job, matrix, durationMs, bootMs, artifact, url });
        length += Buffer.byteLength(text) + 1;
        if (length > MAX_CELLS_OUTPUT) {
            logger/* workflowLog */.QE.warning(`The output \`cells\` lists ${listed.length} of ${cells.length} runs. The others exceed the limit of an output.`);
            break;
        }
        listed.push(text);
    }
    return `[${listed.join(',')}]`;
}
function workDirectory() {
    return external_node_path_default().join(process.env['RUNNER_TEMP'] ?? '.', 'maqet-report');
}


/***/ }),

/***/ 70665:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49064);

await (0,_action_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .runGather */ .D)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 76479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);

/** HTML that is safe to be part of a page. Only {@link html} makes it. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
    static of(strings, values) {
        return new Html(strings.reduce((done, part, index) => done + render(values[index - 1] ?? '') + part));
    }
}
/**
 * Renders a template. No value can leave its place: every text is escaped for an element's content and for a quoted attribute.
 *
 * @example html`<td title="${untrusted}">${untrusted}</td>`
 */
function html(strings, ...values) {
    return Html.of(strings, values);
}
function render(value) {
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(render).join('');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(String(value));
}
/** Renders nothing. */
const NOTHING = html ``;


/***/ }),

/***/ 21569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10371);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76479);



/** The style of all pages. It loads no font, image or script. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --surface: #ffffff; --text: #1a1d21; --muted: #5d6673; --line: #e1e5ea; --link: #1f5fbf;
  --passed: #18794e; --failed: #c62a38; --timed-out: #ad5700; --crashed: #7a3fd1; --blocked: #4f5b6b; --none: #8b94a1;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1014; --surface: #151a20; --text: #e4e8ed; --muted: #97a1ae; --line: #29303a; --link: #7db2ff;
    --passed: #4cc38a; --failed: #ff7b80; --timed-out: #f2a65a; --crashed: #b99aff; --blocked: #a4afbd; --none: #6b7582;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 28px 24px 56px; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 12px; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--muted); margin: 28px 0 8px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
p { margin: 6px 0 0; }
ul { margin: 8px 0; padding-left: 20px; }
code, pre { font-family: var(--mono); font-size: .88em; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.passed { --tint: var(--passed); } .failed { --tint: var(--failed); } .timed-out { --tint: var(--timed-out); }
.crashed { --tint: var(--crashed); } .blocked { --tint: var(--blocked); } .none { --tint: var(--none); }
.ok { --tint: var(--passed); } .skipped { --tint: var(--none); }
.verdict { color: var(--tint); font-weight: 600; white-space: nowrap; }
h1 .verdict { white-space: normal; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 4px 16px; overflow-x: auto; }
.card.flush { padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 14px 0 0; padding: 0; list-style: none; }
.share { display: block; width: 100%; height: 8px; margin-top: 12px; border-radius: 4px; }
rect { fill: var(--tint); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; }
thead th { color: var(--muted); font-size: 13px; white-space: nowrap; }
th, td { padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; width: 1%; min-width: 84px; }
td.text { overflow-wrap: anywhere; }
td.short { overflow-wrap: break-word; }
.grid th, .grid td { padding: 8px 14px; }
.grid thead th { border-bottom: 1px solid var(--line); }
.grid tbody th { white-space: nowrap; font-weight: 550; }
.grid tbody th.again { color: var(--none); font-weight: 400; }
.grid td.slot { border-left: 1px solid var(--line); padding: 0; min-width: 118px; height: 1px; }
.slot > div, .slot > a { display: block; height: 100%; padding: 7px 14px 8px; }
.slot > a { color: inherit; background: color-mix(in srgb, var(--tint) 9%, transparent); box-shadow: inset 3px 0 var(--tint); }
.slot > a:hover { background: color-mix(in srgb, var(--tint) 18%, transparent); text-decoration: none; }
.slot.many > a { height: auto; }
.slot.many > a + a { border-top: 1px solid var(--line); }
.slot small { display: block; color: var(--muted); font-size: 12.5px; white-space: nowrap; }
.slot .missing { color: var(--none); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 22px; margin: 10px 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.error { margin: 14px 0 0; padding: 10px 14px; border-radius: 8px; background: color-mix(in srgb, var(--tint) 10%, transparent); box-shadow: inset 3px 0 var(--tint); overflow-wrap: anywhere; white-space: pre-wrap; }
.timeline td { padding: 4px 14px 4px 0; border: 0; }
.timeline .track { width: 55%; padding-right: 14px; }
.timeline svg { display: block; width: 100%; height: 12px; margin-top: 5px; background: color-mix(in srgb, var(--line) 55%, transparent); border-radius: 3px; }
pre { margin: 0; padding: 12px 0; line-height: 1.45; white-space: pre-wrap; }
details { border-bottom: 1px solid var(--line); }
details:last-child { border-bottom: 0; }
summary { cursor: pointer; padding: 9px 16px; display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "›"; color: var(--muted); width: 8px; }
details[open] > summary::before { content: "⌄"; }
summary:hover { background: color-mix(in srgb, var(--line) 35%, transparent); }
summary .name { flex: 1 1 260px; overflow-wrap: anywhere; }
summary .verdict { min-width: 166px; }
summary .took { min-width: 84px; text-align: right; font-variant-numeric: tabular-nums; }
.run { padding: 2px 16px 18px 40px; scroll-margin-top: 60px; }
.run h2 { margin-top: 18px; }
footer { margin-top: 32px; color: var(--muted); font-size: 13px; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: 18px 12px 40px; } .run { padding-left: 16px; } }
@media print { body { background: none; } .card { border-color: #bbb; } }
`;
const STYLE_HASH = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(PAGE_STYLE).digest('base64');
/** Forbids the page to load, send or run anything, whatever text it holds. The hash admits the one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const MAX_TITLE = 120;
/**
 * Renders a whole page as one file, without scripts and without anything from elsewhere.
 *
 * @param title - the title of the browser's tab. Untrusted.
 */
function renderPage(title, content) {
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(title, MAX_TITLE)}</title>`;
    // Do not escape the style: its hash would no longer match.
    return `<!doctype html>\n<html lang="en">\n<head>${head.text}<style>${PAGE_STYLE}</style></head>\n<body>\n<main>\n${content.text}\n</main>\n</body>\n</html>\n`;
}


/***/ }),

/***/ 16374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YR: () => (/* binding */ dumps),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10371);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54285);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90687);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76479);





/** The default limit of one untrusted text on a page, in characters. */
const SHOWN = 300;
/** Returns an untrusted text on one line, truncated to the room on a page. */
function shown(text, max = SHOWN) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text, max);
}
/** Formats a UTC time in ISO 8601 for people: `2026-05-04 10:20:30 UTC`. */
function moment(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
/** Renders `✓ passed` in its colour. */
function verdictMark(verdict) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="verdict ${verdict}">${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b[verdict].glyph} ${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b[verdict].word}</span>`;
}
/** Renders a link to the web, or the bare text if `url` is not an address of the web. */
function link(text, url) {
    const address = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .webAddress */ .Dy)(url);
    return address === undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${shown(text)}` : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<a href="${address}" rel="noreferrer">${shown(text)}</a>`;
}
/** Renders a table, or nothing if there are no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const kind = (index) => (columns[index]?.number ? 'number' : columns[index]?.short ? 'short' : 'text');
    const head = columns.map(({ title }, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<th class="${kind(index)}" scope="col">${title}</th>`);
    const body = rows.map((row) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>${row.map((cell, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<td class="${kind(index)}">${cell}</td>`)}</tr>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
/** Renders a part of a page with its heading, or nothing if the content is empty. */
function section(title, content) {
    return content.text === '' ? _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h2>${title}</h2><div class="card">${content}</div>`;
}
/** Renders the facts of a run as terms and values. */
function facts(report) {
    const { accel, audit, run } = report;
    const state = audit?.ok ? 'verified' : 'not verified';
    const rows = [
        ['Started', moment(report.startedAt)],
        ['Ready after', report.bootMs === undefined ? '' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(report.bootMs)],
        [
            'Script',
            run === undefined
                ? ''
                : `exit code ${run.exitCode}${run.signal ? ` (${shown(run.signal, 20)})` : ''} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(run.durationMs)}, over ${shown(run.channel, 20)}`,
        ],
        ['Accelerator', accel === undefined ? '' : `${shown(accel.name, 40)}: ${shown(accel.reason)}`],
        [
            'QEMU',
            [report.qemuVersion, report.arch]
                .filter(Boolean)
                .map((text) => shown(text ?? '', 80))
                .join(' for '),
        ],
        ['Audit log', audit === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${audit.records} records, ${state}, head <code>${shown(audit.head, 64)}</code>`],
    ];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<dl>${rows.filter(([, value]) => value !== '').map(([term, value]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
const SCALE = 1000;
/** Keeps the shortest phase visible. */
const MIN_WIDTH = 3;
/** Renders the phases of a run as bars on one scale. */
function timeline(phases) {
    if (phases.length === 0)
        return _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const end = Math.max(1, ...phases.map(({ startMs, durationMs }) => startMs + durationMs));
    const rows = phases.map(({ name, startMs, durationMs, outcome, detail }) => {
        const from = (startMs / end) * SCALE;
        const width = Math.max(MIN_WIDTH, (durationMs / end) * SCALE);
        const bar = (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from, SCALE - width).toFixed(1)}" width="${width.toFixed(1)}" height="12"/></svg>`;
        const note = outcome === 'ok' ? '' : `${outcome}${detail === undefined ? '' : `: ${shown(detail, 160)}`}`;
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr class="${outcome}"><td>${shown(name, 60)}</td><td class="track">${bar}</td><td class="number">${outcome === 'skipped' ? '–' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}</td><td class="text muted">${note}</td></tr>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<table class="timeline"><tbody>${rows}</tbody></table>`;
}
/** Renders the counts of QMP commands by tier. */
function commands(tiers) {
    const columns = [
        { title: 'Tier' },
        { title: 'Allowed', number: true },
        { title: 'Blocked', number: true },
        { title: 'Failed', number: true },
    ];
    return table(columns, Object.entries(tiers).map(([tier, { allowed, blocked, failed }]) => [shown(tier, 40), allowed, blocked, failed]));
}
/** Renders the memory dumps of a run. */
function dumps(stored) {
    return table([{ title: 'File' }, { title: 'Size', number: true }, { title: 'SHA-256' }], stored.map(({ name, bytes, sha256 }) => [shown(name, 130), (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<code>${shown(sha256, 64)}</code>`]));
}


/***/ }),

/***/ 57330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76096);


/** Bytes of a `matrix` context. A larger one is left out of the report. */
const MAX_MATRIX = 32 * 1024;
/**
 * Makes the content of `report.json`. Pure. {@link readReport} can always read it: long texts and lists are truncated.
 *
 * @param redact - replaces known secrets in a text.
 */
function reportOf(result, facts, redact) {
    const { accel, bootMs, qemuVersion, audit, error, run } = result;
    const { startedAt, arch, matrix, artifact, env } = facts;
    return {
        version: 1,
        vm: truncated(result.vm),
        status: result.status,
        startedAt: startedAt.toISOString(),
        durationMs: result.durationMs,
        phases: result.phases.slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_LIST */ .RC).map((phase) => ({
            ...phase,
            name: truncated(phase.name),
            detail: phase.detail && truncated(redact(phase.detail)),
        })),
        commands: result.commands,
        dumps: result.dumps.slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_LIST */ .RC).map(({ name, bytes, sha256 }) => ({ name: truncated(name), bytes, sha256 })),
        matrix: matrixOf(matrix),
        job: truncated(env['GITHUB_JOB'] ?? ''),
        step: truncated(env['GITHUB_ACTION'] ?? ''),
        attempt: attemptOf(env),
        server: truncated(env['GITHUB_SERVER_URL'] ?? ''),
        repository: truncated(env['GITHUB_REPOSITORY'] ?? ''),
        runId: truncated(env['GITHUB_RUN_ID'] ?? ''),
        artifact: truncated(artifact),
        error: error && truncated(redact(error.message).replace(/\s*\n\s*/g, ' ')),
        accel: accel && { name: truncated(accel.name), reason: truncated(accel.reason) },
        qemuVersion: qemuVersion && truncated(qemuVersion),
        arch: result.attached ? undefined : arch,
        bootMs,
        run: run && { channel: run.channel, exitCode: run.exitCode, signal: run.signal && truncated(run.signal), durationMs: run.durationMs },
        audit,
    };
}
/** Returns the number of this attempt of the workflow run, from 1. */
function attemptOf(env) {
    const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** Parses an untrusted `report.json`. Never throws. */
function readReport(json) {
    let parsed;
    try {
        parsed = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.safeParse(JSON.parse(json));
    }
    catch (error) {
        return { problem: error instanceof RangeError ? 'is nested too deeply' : 'is not JSON' };
    }
    if (parsed.success)
        return { report: parsed.data };
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return { problem: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`is not a report of a run: ${place}${issue?.message ?? 'unknown'}`, 200) };
}
function matrixOf(json) {
    const parsed = json === undefined || json.length > MAX_MATRIX ? undefined : _result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.shape.matrix.safeParse(JSON.parse(json));
    return parsed?.data ?? {};
}
/** Truncates after sanitizing: an escaped control character takes six characters. */
function truncated(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_TEXT */ .q$).slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_TEXT */ .q$);
}


/***/ }),

/***/ 34718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   s: () => (/* binding */ BUSY_AT_ONCE)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** How many CPU-bound processes run at once. */
const BUSY_AT_ONCE = Math.min(8, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
/**
 * Runs `work` for every item, in their order, for at most `limit` of them at once.
 *
 * Starts nothing after a failure. When this settles, no work is in progress.
 *
 * @returns the results, in the order of the items.
 * @throws the error of the first item, in their order, that failed.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined)
        throw first.error;
    return results;
}


/***/ })

};
