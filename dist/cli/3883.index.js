"use strict";
exports.id = 3883;
exports.ids = [3883];
exports.modules = {

/***/ 3883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCode: () => (/* binding */ completionCode)
/* harmony export */ });
/* harmony import */ var _chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7416);
/* harmony import */ var _chunk_JYGE3YRI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
function bashCode(tree){return`# Completion of eic for bash, printed by: eic completion bash
_eic() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} place= i
  COMPREPLY=()
  # bash splits --option=value at the equals sign.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == -- ]]; then _eic_files; return; fi
    case "$place \${COMP_WORDS[i]}" in
      ${patterns(tree.filter(({path})=>path!=="").map(({path})=>` ${path}`))}) place="$place \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$place $prev" in
${tree.flatMap(valueCases).join(`
`)}
  esac
  case $place in
${tree.map(commandCase).join(`
`)}
  esac
}

_eic_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_eic_files() { compopt -o default 2>/dev/null; }
_eic_directories() { compopt -o dirnames 2>/dev/null; }
_eic_nothing() { :; }

complete -F _eic eic
`}function valueCases({path,options}){let place=path===""?"":` ${path}`;return options.flatMap(({names,value})=>value===void 0?[]:[`    ${patterns(names.map(name=>`${place} ${name}`))}) ${call(value)}; return ;;`])}function commandCase({path,options,subcommands,operands}){let words=list=>call({kind:"words",words:list}),others=subcommands.length>0?words(subcommands.map(({name})=>name)):call(operands);return`    ${(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d)(path===""?"":` ${path}`)}) if [[ $cur == -* ]]; then ${words(options.flatMap(({names})=>names))}; else ${others}; fi ;;`}function call(value){return value.kind==="words"?`_eic_words ${(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d)(value.words.join(" "))}`:`_eic_${value.kind}`}function patterns(texts){return texts.map(_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d).join("|")}var fileNames=["file","files","path","paths","script"],directoryNames=["directory","dir"];function commandTree(command,path=[]){let help=command.createHelp(),subcommands=help.visibleCommands(command),[operand]=command.registeredArguments;return[{path:path.join(" "),subcommands:subcommands.map(each=>({name:each.name(),description:firstSentence(each.description())})),options:help.visibleOptions(command).map(completedOption),operands:operand===void 0?{kind:"nothing"}:valueKind(operand.name(),operand.argChoices)},...subcommands.flatMap(each=>commandTree(each,[...path,each.name()]))]}function completedOption(option){let{long,short,flags,description,argChoices}=option,value=/<([^>]*)>|\[([^\]]*)\]/.exec(flags)?.[1];return{names:[long,short].filter(name=>name!=null),description:firstSentence(description),value:value===void 0?void 0:valueKind(value,argChoices)}}function valueKind(name,choices){return choices!==void 0?{kind:"words",words:choices}:fileNames.includes(name)?{kind:"files"}:directoryNames.includes(name)?{kind:"directories"}:{kind:"nothing"}}function firstSentence(text){let line=text.replaceAll(/\s+/g," ").replaceAll("`","");return/^.*?[.;](?= |$)/.exec(line)?.[0].replace(/[.;]$/,"")??line}function fishCode(tree){return`# Completion of eic for fish, printed by: eic completion fish
function __eic_at
    set -l place ''
    for word in (commandline -opc)[2..-1]
        test "$word" = --; and return 1
        contains -- "$place $word" ${tree.filter(({path})=>path!=="").map(({path})=>quoted(` ${path}`)).join(" ")}; and set place "$place $word"
    end
    test "$place" = "$argv[1]"
end

function __eic_after_dashes
    contains -- -- (commandline -opc)
end

complete -c eic -f
complete -c eic -n __eic_after_dashes -F
${tree.flatMap(commandLines).join(`
`)}
`}function commandLines({path,options,subcommands,operands}){let place=path===""?"":` ${path}`,start=`complete -c eic -n ${quoted(`__eic_at ${quoted(place)}`)}`,values=subcommands.length>0?[]:operandLines(operands);return[...subcommands.map(({name,description})=>`${start} -a ${quoted(name)} -d ${quoted(description)}`),...options.map(option=>`${start} ${optionWords(option)}`),...values.map(value=>`${start} ${value}`)]}function optionWords({names,description,value}){return[...names.map(name=>name.startsWith("--")?`-l ${name.slice(2)}`:`-s ${name.slice(1)}`),...value===void 0?[]:valueWords(value),`-d ${quoted(description)}`].join(" ")}function valueWords(value){switch(value.kind){case"words":return["-x",`-a ${quoted(value.words.join(" "))}`];case"files":return["-r","-F"];case"directories":return["-x","-a '(__fish_complete_directories)'"];case"nothing":return["-x"]}}function operandLines(value){return value.kind==="words"?[`-a ${quoted(value.words.join(" "))}`]:value.kind==="files"?["-F"]:[]}function quoted(text){return`'${text.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}function zshCode(tree){return`#compdef eic
# Completion of eic for zsh, printed by: eic completion zsh
_eic() {
  local place= word i prev=\${words[CURRENT-1]}
  local -a candidates
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ $word == -- ]]; then _files; return; fi
    case "$place $word" in
      ${patterns2(tree.filter(({path})=>path!=="").map(({path})=>` ${path}`))}) place="$place $word" ;;
    esac
  done
  case "$place $prev" in
${tree.flatMap(valueCases2).join(`
`)}
  esac
  case $place in
${tree.map(commandCase2).join(`
`)}
  esac
}

if [[ \${funcstack[1]} == _eic ]]; then _eic "$@"; else compdef _eic eic; fi
`}function valueCases2({path,options}){let place=path===""?"":` ${path}`;return options.flatMap(({names,value})=>value===void 0?[]:[`    ${patterns2(names.map(name=>`${place} ${name}`))}) ${call2(value)}; return ;;`])}function commandCase2({path,options,subcommands,operands}){let flags=options.flatMap(({names,description})=>names.map(name=>({name,description}))),place=(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d)(path===""?"":` ${path}`),others=subcommands.length>0?described(subcommands):call2(operands);return`    ${place}) if [[ $PREFIX == -* ]]; then ${described(flags)}; else ${others}; fi ;;`}function described(entries){return`candidates=(${entries.map(({name,description})=>(0,_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d)(`${name.replaceAll(":","\\:")}:${description}`)).join(" ")}); _describe eic candidates`}function call2(value){switch(value.kind){case"words":return`compadd -- ${value.words.map(_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d).join(" ")}`;case"files":return"_files";case"directories":return"_files -/";case"nothing":return":"}}function patterns2(texts){return texts.map(_chunk_HSUPIGIV_js__WEBPACK_IMPORTED_MODULE_1__/* .inSingleQuotes */ .d).join("|")}var codes={bash:bashCode,zsh:zshCode,fish:fishCode};function completionCode(shell,program){return codes[shell](commandTree(program))}


/***/ })

};
;