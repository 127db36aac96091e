export const id = 9737;
export const ids = [9737];
export const modules = {

/***/ 9737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePolicyFile: () => (/* binding */ parsePolicyFile)
/* harmony export */ });
/* unused harmony export PolicyFileError */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88905);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56695);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81565);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48919);






/** A policy file is invalid. Reports every problem at once. */
class PolicyFileError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    problems;
    constructor(source, problems) {
        const list = problems.map(({ line, problem }) => `  line ${line}: ${problem}`).join('\n');
        super(`The ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(source)} is invalid:\n${list}`, {
            remedy: 'Correct the file. It may hold the lists `allow`, `deny` and `allow-dangerous` of command names. Nothing was started.',
        });
        this.problems = problems;
    }
}
const LENGTH_LIMIT = 256 * 1024;
const names = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform(words), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())], { error: 'must be a list of names' });
const schema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ allow: names.optional(), deny: names.optional(), 'allow-dangerous': names.optional() });
/**
 * Parses a policy file: YAML with `allow`, `deny` and `allow-dangerous`, each a list, or a string with commas or spaces.
 *
 * @param source - the name of the file in messages, e.g. `policy file ci/policy.yml`.
 * @throws PolicyFileError if the file is empty, too large, not YAML, or has an invalid entry.
 */
function parsePolicyFile(text, source) {
    if (text.length > LENGTH_LIMIT)
        throw new PolicyFileError(source, [{ line: 1, problem: `is longer than ${LENGTH_LIMIT} characters` }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const lineOf = (offset) => Math.max(1, lines.linePos(offset ?? 0).line);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0) {
        throw new PolicyFileError(source, syntax.map((error) => ({ line: lineOf(error.pos[0]), problem: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(error.message) })));
    }
    const nodeLine = (path) => {
        const node = document.getIn(path, true) ?? document.contents;
        return lineOf(node?.range?.[0]);
    };
    const read = schema.safeParse(toPlain(document, source));
    if (!read.success)
        throw new PolicyFileError(source, read.error.issues.flatMap((issue) => shapeProblems(issue, nodeLine)));
    const problems = nameProblems(read.data, nodeLine);
    if (problems.length > 0)
        throw new PolicyFileError(source, problems);
    return (0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayer */ .Ay)(source, read.data);
}
function toPlain(document, source) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw new PolicyFileError(source, [{ line: 1, problem: 'uses a YAML alias (`*name`); write the names instead' }]);
    }
}
function shapeProblems(issue, lineOf) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            line: lineOf([key]),
            problem: `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(key, 60)}\` is not a list of a policy; use allow, deny or allow-dangerous`,
        }));
    }
    const list = String(issue.path[0] ?? '');
    if (list === '')
        return [{ line: 1, problem: 'holds no policy; add at least one of the lists allow, deny and allow-dangerous' }];
    const never = list === 'allow-dangerous' ? '; name each command, `true` is not valid' : '';
    return [{ line: lineOf(issue.path.slice(0, 1)), problem: `\`${list}\` must be a list or a string of command names${never}` }];
}
function nameProblems(file, lineOf) {
    return ['allow', 'deny', 'allow-dangerous'].flatMap((list) => (file[list] ?? []).flatMap((entry, index) => {
        const problem = (0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .entryProblem */ .qH)(list, entry);
        if (problem === undefined)
            return [];
        // The file has the lists under their plain names, whatever front reads it.
        return [{ line: lineOf([list, index]), problem: `\`${list}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(entry, 80)}\` ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .worded */ .MH)(problem)}` }];
    }));
}
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}


/***/ })

};
