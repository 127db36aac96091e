export const id = 8685;
export const ids = [8685,2047];
export const modules = {

/***/ 52047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AbortableRequests: () => (/* binding */ AbortableRequests)
/* harmony export */ });
/* unused harmony exports REQUEST_LIMITS, StalledServiceError */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99346);





const REQUEST_LIMITS = { silentMs: 20_000, stallMs: 60_000 };
/** Fewer bytes than this in `stallMs` are no progress: a service that takes a byte a second holds everyone for hours. */
const PROGRESS_BYTES = 256 * 1024;
const TICK_MS = 250;
/** Node publishes every request here, in the context of its caller. No client can bypass it. */
const CHANNEL = 'http.client.request.created';
/** A service accepts connections or bytes, but gets nothing done. */
class StalledServiceError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    constructor(what, ms) {
        super(`${what} made no progress for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(ms)}.`, {
            remedy: 'See whether the service has an incident.',
            status: 'timed-out',
        });
    }
}
const current = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let subscribed = false;
/**
 * Bounds the HTTP requests of a client that takes no signal: those of GitHub's clients for artifacts and caches, which wait for a
 * service that never answers for 951 s (a call) or for ever (a blob).
 *
 * The requests are found by the asynchronous context in which they are made. When the work has ended, however it ended, they are
 * aborted, and so is every request that a client makes afterwards.
 */
class AbortableRequests {
    what;
    limits;
    open = new Set();
    stalled = Promise.withResolvers();
    /** Bytes of requests that are complete, and the most that complete and open ones had together. */
    completed = 0;
    most = 0;
    progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    over = false;
    /** @param what - the subject of the error, as `The artifact service`. */
    constructor(what, limits = REQUEST_LIMITS) {
        this.what = what;
        this.limits = limits;
        this.stalled.promise.catch(() => undefined);
    }
    /** How long ago a request last made progress, in milliseconds. */
    get quietMs() {
        return node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() - this.progressAt;
    }
    /**
     * Runs the work of a client.
     *
     * @param awaited - what the deadline is for, as {@link Deadline.race} names it.
     * @throws StalledServiceError, DeadlineError, CancelledError, and the errors of the work.
     */
    async run(deadline, awaited, work) {
        if (!subscribed)
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL, (message) => current.getStore()?.add(message.request));
        subscribed = true;
        this.progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
        const ticks = setInterval(() => this.look(), Math.min(TICK_MS, this.limits.silentMs));
        const running = current.run(this, work);
        running.catch(() => undefined);
        try {
            return await deadline.race(Promise.race([running, this.stalled.promise]), awaited);
        }
        finally {
            clearInterval(ticks);
            this.over = true;
            for (const { request } of this.open)
                abort(request);
        }
    }
    add(request) {
        // Without a listener of their own, an error would end the process: the client adds its listeners after this.
        request.on('error', () => undefined);
        if (this.over) {
            queueMicrotask(() => abort(request));
            return;
        }
        const tracked = { request, socket: undefined, before: 0, bytes: 0, changedAt: node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() };
        this.open.add(tracked);
        request.prependOnceListener('socket', (socket) => {
            tracked.socket = socket;
            tracked.before = bytesOf(socket);
        });
        request.prependOnceListener('response', (response) => response.once('end', () => this.complete(tracked)));
        request.once('close', () => this.open.delete(tracked));
    }
    complete(tracked) {
        this.completed += tracked.bytes;
        this.open.delete(tracked);
        this.progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    }
    look() {
        const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
        const { silentMs, stallMs } = this.limits;
        let bytes = this.completed;
        for (const tracked of this.open) {
            const done = tracked.socket === undefined ? 0 : bytesOf(tracked.socket) - tracked.before;
            if (done !== tracked.bytes)
                tracked.changedAt = now;
            tracked.bytes = done;
            bytes += done;
            if (now - tracked.changedAt > silentMs)
                tracked.request.destroy(new Error(`no byte for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(silentMs)}`));
        }
        // Bytes that a repeated request sends again are no progress.
        if (bytes >= this.most + PROGRESS_BYTES) {
            this.most = bytes;
            this.progressAt = now;
        }
        if (now - this.progressAt > stallMs)
            this.stalled.reject(new StalledServiceError(this.what, stallMs));
    }
}
/** The bytes that a socket has received, and that the system has taken from it. */
function bytesOf(socket) {
    return socket.bytesRead + socket.bytesWritten - socket.writableLength;
}
/** Ends a request with a code for which GitHub's client does not repeat it. */
function abort(request) {
    request.destroy(Object.assign(new Error('maqet aborted the request'), { code: 'ETIMEDOUT' }));
}


/***/ }),

/***/ 18063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess),
/* harmony export */   u: () => (/* binding */ endAfter)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);


/** How long the reader of the output may take for the rest, in milliseconds. */
const FLUSH_MS = 5000;
/** How long a process that is asked to end may take before it is killed, in milliseconds. */
const TERM_MS = 20_000;
/**
 * The watchdog of a step, outside of its event loop: two small processes, a shell that waits at a pipe and a `sleep`.
 *
 * The end of the pipe means that the step has ended, however it ended: then the watchdog kills its own process group. So it never
 * outlives the step, and the number of the process that it kills cannot belong to another one by then.
 */
const WATCHDOG = `( sleep "$1" || exit; printf '::error title=maqet::%s\\n' "$3"; kill -TERM "$2"; sleep "$4"; kill -KILL "$2" ) </dev/null &
exec >/dev/null 2>&1
read -r _
kill -KILL 0`;
let watchdog;
/**
 * Ends this process if it has not ended by itself: asks it after `ms` milliseconds, as a cancellation does, and kills it 20 s later.
 *
 * This also ends a process that is stopped, or whose event loop stands still. Its supervisor then ends the VM. Does nothing where no
 * shell can be started.
 *
 * @param what - what exceeded its limit, as the error annotation says it.
 */
function endAfter(ms, what, termMs = TERM_MS) {
    const { PATH, RUNNER_TRACKING_ID } = process.env;
    const [limit, grace] = [ms, termMs].map((one) => String(Math.ceil(one / 1000)));
    const args = [limit ?? '', String(process.pid), what, grace ?? ''];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', WATCHDOG, 'maqet-watchdog', ...args], {
        detached: true,
        cwd: '/',
        env: { PATH, RUNNER_TRACKING_ID },
        stdio: ['pipe', 'inherit', 'ignore'],
    });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    child.stdin.unref();
    watchdog = child.pid;
}
/**
 * Ends this process with `process.exitCode` once its output is read, whatever is still open: a socket that a client has left must
 * not hold a step.
 */
async function endProcess() {
    // On Linux every write has been read by the runner or lies in a pipe. A stream that was never used takes milliseconds to create.
    if (process.platform !== 'linux')
        await flushOutput();
    if (watchdog !== undefined)
        killGroup(watchdog);
    const code = Number(process.exitCode ?? 0);
    // `process.exit` waits for threads: for a name server that does not answer, or for the other end of a FIFO. `exec` does not.
    const blocked = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|GetNameInfo|FS)Req/.test(name));
    if (blocked && process.platform !== 'win32')
        process.execve?.('/bin/sh', ['sh', '-c', `exit ${code}`], {});
    process.exit(code);
}
async function flushOutput() {
    const flushed = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve)));
    await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(FLUSH_MS)
        .race(Promise.all(flushed), 'the reader of the output')
        .catch(() => undefined);
}
function killGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch {
        // It never started, or somebody has ended it.
    }
}


/***/ }),

/***/ 59886:
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
// EXTERNAL MODULE: ../../../work/main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(20004);
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
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(87659);
// EXTERNAL MODULE: ./src/report/page/page.ts
var page = __webpack_require__(25733);
// EXTERNAL MODULE: ./src/report/page/parts.ts
var parts = __webpack_require__(66714);
// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(77819);
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
var report_escape = __webpack_require__(8515);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(99673);
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
var run_report = __webpack_require__(57590);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/action/abortable-requests.ts
var abortable_requests = __webpack_require__(52047);
// EXTERNAL MODULE: ./src/action/artifacts.ts + 1 modules
var artifacts = __webpack_require__(84806);
// EXTERNAL MODULE: ./src/action/end.ts
var end = __webpack_require__(18063);
// EXTERNAL MODULE: ./src/report/result.ts + 1 modules
var result = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/shared/parallel.ts
var parallel = __webpack_require__(67930);
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
var logger = __webpack_require__(74688);
// EXTERNAL MODULE: ./src/action/raw-inputs.ts
var raw_inputs = __webpack_require__(17548);
;// CONCATENATED MODULE: ./src/action/gather.ts
















/** Enough for five hundred artifacts from a slow service. */
const GATHER_MS = 20 * 60_000;
const UPLOAD_MS = 5 * 60_000;
/** How long the whole step may take, in milliseconds. */
const LONGEST_MS = GATHER_MS + UPLOAD_MS + 5 * 60_000;
const SERVICE = 'The artifact service';
/** GitHub accepts 1 MiB of outputs from a job. */
const MAX_CELLS_OUTPUT = 512 * 1024;
/** Runs the `report` action: gathers the reports of all runs, and shows them in one summary and one page. Ends the process. */
async function runGather() {
    (0,end/* endAfter */.u)(LONGEST_MS, 'The report did not end in time. It was ended from outside.');
    await gatherAndShow();
    return (0,end/* endProcess */.J)();
}
async function gatherAndShow() {
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(7550), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 71158));
    const client = new DefaultArtifactClient();
    const deadline = shared_deadline/* Deadline */.B.after(GATHER_MS);
    const temp = external_node_path_default().join(workDirectory(), 'downloads');
    await (0,promises_.mkdir)(temp, { recursive: true, mode: 0o700 });
    // Fold the log of the client, which prints five lines for each artifact.
    core/* startGroup */.Oh('Artifacts');
    try {
        const { artifacts } = await new abortable_requests.AbortableRequests(SERVICE).run(deadline, 'the list of artifacts', () => client.listArtifacts({ latest: true }));
        const download = async (id, directory) => {
            const download = () => client.downloadArtifact(id, { path: directory, skipDecompress: true });
            await new abortable_requests.AbortableRequests(SERVICE).run(deadline, `the artifact ${id}`, download);
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
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(7550), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 71158));
        const client = new DefaultArtifactClient();
        const upload = () => client.uploadArtifact(external_node_path_default().basename(page), [page], external_node_path_default().dirname(page), { skipArchive: true });
        return (await new abortable_requests.AbortableRequests(SERVICE).run(shared_deadline/* Deadline */.B.after(UPLOAD_MS), 'the upload of the page', upload)).id;
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

/***/ 74688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   qc: () => (/* binding */ showGuest),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* unused harmony export printFenced */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20004);
/* harmony import */ var _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34810);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56695);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81565);





const SHOWN_LINES = 40;
const MAX_MESSAGE = 4000;
/**
 * The workflow log. It sanitizes every line, because most messages quote the guest.
 *
 * `error` makes no annotation: a failed step has exactly one, which {@link failStep} makes.
 */
const workflowLog = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(sanitized(message)),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
    notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(sanitized(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(sanitized(message)),
    error: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
};
function sanitized(message) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .worded */ .MH)(message), MAX_MESSAGE).join('\n');
}
/** Logs why the step failed: the last lines of the guest and of QEMU, and one annotation. */
function failStep({ message, remedy, status }, vm, tail) {
    const serial = tail.serial.slice(-SHOWN_LINES);
    const qemu = tail.qemu.slice(-SHOWN_LINES);
    if (serial.length > 0)
        printFenced('The last lines of the serial log:', serial);
    if (qemu.length > 0)
        printFenced('The last lines of QEMU:', qemu);
    annotateError(`${message} ${remedy}`, `VM ${vm} ${status}`);
}
/** Adds an error annotation to the step. */
function annotateError(text, title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(text, 1000).join('\n'), { title: `maqet: ${title}` });
}
/** Prints untrusted lines inside a fence in which the runner obeys no command. */
function printFenced(title, content) {
    const close = openFence(title);
    for (const line of content)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(line).join(' ')}`);
    close();
}
/**
 * Shows in the workflow log what a script in the guest prints: sanitized, and inside a fence in which the runner obeys no command.
 */
async function showGuest(work) {
    const texts = { stdout: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I(), stderr: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I() };
    const close = openFence('Output of the script in the guest:');
    try {
        return await work((stream, chunk) => write(texts[stream].push(chunk)));
    }
    finally {
        await write(texts.stdout.end() + texts.stderr.end());
        close();
    }
}
/** Makes the runner ignore commands. @returns a function that makes it obey them again. */
function openFence(title) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(title);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}`);
    return () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::${token}::`);
}
/** Writes to the log, and waits until the runner has read it: that slows down a guest that prints faster. */
function write(text) {
    return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}


/***/ }),

/***/ 17548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rawInputs),
/* harmony export */   n: () => (/* binding */ withoutDefaults)
/* harmony export */ });
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33983);

const PREFIX = 'INPUT_';
/**
 * Returns the inputs as the runner passes them: `INPUT_` and the name, in upper case, with its dashes. Includes unknown ones, which
 * the schema reports. Trims nothing: the lines of a script and the spaces of a pattern count.
 */
function rawInputs(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length).toLowerCase(), value]] : []));
}
/**
 * Removes the inputs that equal their default. The runner fills in the defaults of `action.yml`, so the workflow most likely left
 * them out, and a configuration file may set them.
 */
function withoutDefaults(raw) {
    const defaults = new Map(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.map((input) => [input.name, input.default]));
    return Object.fromEntries(Object.entries(raw).filter(([name, text]) => text !== defaults.get(name)));
}


/***/ }),

/***/ 48685:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59886);

await (0,_action_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .runGather */ .D)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Ul: () => (/* binding */ FAILURE_STATUSES),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/** The verdicts that an error can give a run. */
const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    #marked;
    constructor(message, facts) {
        super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(message), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(facts.remedy);
        this.status = facts.status ?? 'failed';
        this.#marked = { message, remedy: facts.remedy };
    }
    /** Message and remedy with their marks, for an error made from this one and for the wire. */
    get marked() {
        return this.#marked;
    }
    /** Message and remedy in a front's words. */
    inWords(wording) {
        return { message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.message, wording), remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.remedy, wording) };
    }
    /** Message and remedy in one string. Default: in the words of a workflow. */
    explain(wording) {
        const { message, remedy } = wording === undefined ? this : this.inWords(wording);
        return `${message} ${remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Nothing was started. Correct the values named here.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    // In a file the input is a key, whatever front reads the file.
    const subject = at === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(input) : `${at}: \`${input}\``;
    return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what the wait was for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 67930:
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


/***/ }),

/***/ 34810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;
/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
class Sanitizer {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
    end() {
        const rest = this.take(this.decoder.end());
        const last = this.unfinished;
        this.unfinished = '';
        return last === '' ? rest : `${rest}${shown(last)}\n`;
    }
    take(text) {
        const all = (this.unfinished + text).split('\n');
        let last = all.pop() ?? '';
        for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE))
            all.push(last.slice(0, LONGEST_LINE));
        this.unfinished = last;
        return all.map((line) => `${shown(line)}\n`).join('');
    }
}
/** Splits a long line, so that none of it is truncated. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ })

};
