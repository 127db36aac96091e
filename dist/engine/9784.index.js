const id=9784,ids=[9784],modules={29784:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{compileSerialPattern:()=>compileSerialPattern});var re2js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2856),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371);const MAX_SOURCE=1e3,MAX_INSTRUCTIONS=1e3;class SerialPatternError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{constructor(source,problem){super(`The serial pattern ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.
T)(source,200))} ${problem}.`,{remedy:"Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts u\
p to 1000. `^` and `$` match at line ends. A backslash makes a special character literal."})}}class SerialPattern{source;regex;constructor(source,regex){
this.source=source,this.regex=regex}find(text,from=0){if(!this.regex.test(text))return;const matcher=this.regex.matcher(
text);return matcher.find(from)?matcher.group()??void 0:void 0}}function compileSerialPattern(source){if(source.length>MAX_SOURCE)
throw new SerialPatternError(source,`is longer than ${MAX_SOURCE} characters`);const regex=compile(source),size=regex.programSize();
if(size>MAX_INSTRUCTIONS)throw new SerialPatternError(source,`is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}\
): lower its repeat counts`);if(regex.test(""))throw new SerialPatternError(source,"matches empty text, so it would matc\
h before the guest prints anything");return new SerialPattern(source,regex)}function compile(source){try{return re2js__WEBPACK_IMPORTED_MODULE_2__.
L3.compile(source,re2js__WEBPACK_IMPORTED_MODULE_2__.L3.MULTILINE)}catch(error){throw error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__.
o_?new SerialPatternError(source,`is not valid (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(error.message,
200)})`):error}}})};export{id,ids,modules};
