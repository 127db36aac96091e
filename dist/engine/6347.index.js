const id=6347,ids=[6347],modules={96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{TT:()=>isSupported,Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,ot:()=>parseVersion});
var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}})};export{id,ids,modules};
