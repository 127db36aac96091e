export const id = 4356;
export const ids = [4356];
export const modules = {

/***/ 4356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSerialPattern: () => (/* binding */ compileSerialPattern)
/* harmony export */ });
/* unused harmony exports SerialPatternError, SerialPattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87114);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);



/** The longest source of a pattern, in characters. */
const MAX_SOURCE = 1000;
/**
 * The largest compiled pattern, in instructions. It bounds the time of one search of the console: matching costs at most about 10 ns
 * for each instruction and character (measured with patterns that defeat the automaton's cache).
 */
const MAX_INSTRUCTIONS = 1000;
/** A pattern for the serial console is not valid. */
class SerialPatternError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    constructor(source, problem) {
        super(`The serial pattern ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(source, 200))} ${problem}.`, {
            remedy: 'Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts up to 1000. `^` and `$` match at line ends. A backslash makes a special character literal.',
        });
    }
}
/**
 * A regular expression for guest output. It takes linear time for any pattern and any text (RE2), because the guest chooses the text.
 * `^` and `$` match at line ends.
 */
class SerialPattern {
    source;
    regex;
    /** @internal Use {@link compileSerialPattern}. */
    constructor(source, regex) {
        this.source = source;
        this.regex = regex;
    }
    /**
     * Finds the first match that begins at `from` or later. Characters before `from` are only context for `^` and `\b`.
     */
    find(text, from = 0) {
        // The automaton alone is ten times faster than a search for the place, and nearly every search finds nothing.
        if (!this.regex.test(text))
            return undefined;
        const matcher = this.regex.matcher(text);
        return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
    }
}
/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches empty text: it would match before the first byte.
 */
function compileSerialPattern(source) {
    if (source.length > MAX_SOURCE)
        throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
    const regex = compile(source);
    const size = regex.programSize();
    if (size > MAX_INSTRUCTIONS) {
        throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}): lower its repeat counts`);
    }
    if (regex.test('')) {
        throw new SerialPatternError(source, 'matches empty text, so it would match before the guest prints anything');
    }
    return new SerialPattern(source, regex);
}
function compile(source) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(source, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.MULTILINE);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JSException */ .o_)
            throw new SerialPatternError(source, `is not valid (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(error.message, 200)})`);
        throw error;
    }
}


/***/ })

};
