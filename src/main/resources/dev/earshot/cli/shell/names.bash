
# A word as typed: its text into REPLY, and into OPEN the quote that has no end yet. Nothing in it
# is run.
_earshot_unquote() {
  local word=$1 c i
  REPLY='' OPEN=''
  for ((i = 0; i < ${#word}; i++)); do
    c=${word:$i:1}
    if [[ $c == "$OPEN" ]]; then
      OPEN=''
    elif [[ -z $OPEN && $c == [\"\'] ]]; then
      OPEN=$c
    elif [[ $c == \\ && $OPEN != \' ]]; then
      i=$((i + 1))
      REPLY=$REPLY${word:$i:1}
    else
      REPLY=$REPLY$c
    fi
  done
  case $word in
    '~' | '~/'*) REPLY=$HOME${REPLY:1} ;;
  esac
}
# The words as typed into WORDS: bash takes = and : and @ for words of their own.
_earshot_words() {
  local rest=$COMP_LINE before word i last=-1
  WORDS=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]} before=$rest
    rest=${rest#"${rest%%[![:blank:]]*}"}
    if ((last < 0)) || [[ $before != "$rest" || $rest != "$word"* ]]; then
      last=$((last + 1))
      WORDS[last]=$word
    else
      WORDS[last]=${WORDS[last]}$word
    fi
    rest=${rest#"$word"}
  done
}
# Whether a file may stand there, by the line, the word before and the word itself.
_earshot_takes_file() {
  case $2 in --data | --feeds | --from | --batch | --rss | --exec) return 0 ;; esac
  case $3 in --data=* | --feeds=* | --from=* | --batch=* | --rss=* | --exec=*) return 0 ;; esac
  case " $1 " in *' feeds import '* | *' feeds export '*) return 0 ;; esac
  return 1
}
# Names that Earshot knows, beside its commands and options.
_earshot_names() {
  local WORDS REPLY OPEN
  _earshot_words
  local last=$((${#WORDS[@]} - 1)) i kind='' head='' name='' part='' word data=()
  local current=${WORDS[last]} before=${WORDS[last - 1]}
  local files=+o
  if _earshot_takes_file "${WORDS[*]}" "$before" "$current"; then
    files=-o
  fi
  for ((i = 1; i < last; i++)); do
    word=${WORDS[i]}
    case $word in
      --data)
        i=$((i + 1))
        _earshot_unquote "${WORDS[i]}"
        data=(--data "$REPLY")
        ;;
      --data=*)
        _earshot_unquote "$word"
        data=("$REPLY")
        ;;
      --set) i=$((i + 1)) ;;
      -*) ;;
      *) if [[ -z $name ]]; then name=$word; elif [[ -z $part ]]; then part=$word; fi ;;
    esac
  done
  local program lead typed
  _earshot_unquote "$1"
  program=$REPLY
  # Only what comes behind it is replaced.
  _earshot_unquote "${current%"$2"}"
  lead=$REPLY
  _earshot_unquote "$current"
  typed=$REPLY
  case $typed in
    --*=*) head=${typed%%=*}= before=${typed%%=*} ;;
    package:* | -package:*)
      case $name/$part in
        search/* | count/* | alert/add) kind=packages head=${typed%%:*}: ;;
      esac
      ;;
  esac
  if [[ -n $kind ]]; then
    :
  elif [[ $before == --show ]]; then
    kind=shows
  elif [[ $before != -* && $current != -* ]]; then
    case $name/$part in
      package/* | related/* | covered/*) kind=packages ;;
      alert/test | alert/run | alert/remove) kind=alerts ;;
      feeds/why | feeds/retry | feeds/remove | feeds/forget) kind=shows ;;
    esac
  fi
  if [[ -z $kind ]]; then
    # An option and its value are two words there.
    if [[ -n $head ]]; then
      WORDS[last]=$before
      last=$((last + 1))
      WORDS[last]=${current#"$head"}
    fi
    COMP_WORDS=("${WORDS[@]}") COMP_CWORD=$last
    _complete_earshot "$@"
    # That offers no files anywhere.
    [[ -n ${ZSH_VERSION-} ]] || compopt "$files" default 2>/dev/null
    if [[ -n $head && -n ${ZSH_VERSION-} ]]; then
      COMPREPLY=("${COMPREPLY[@]/#/$head}")
    fi
    return
  fi
  COMPREPLY=()
  [[ -n ${ZSH_VERSION-} ]] || compopt +o default 2>/dev/null
  # Names come from feeds: what the shell might run or expand is quoted, and where a quote is open
  # it is not offered. zsh quotes by itself what it is given in quotes.
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    name=$head$name
    name=${name#"$lead"}
    if [[ -z $OPEN || -n ${ZSH_VERSION-} ]]; then
      COMPREPLY+=("$(printf '%q' "$name")")
    elif [[ $name != *[\$\`\"\'\\\![:cntrl:]]* ]]; then
      COMPREPLY+=("$name")
    fi
  done <<<"$("$program" "${data[@]}" complete "$kind" "${typed#"$head"}" 2>/dev/null)"
}
# zsh has to be told beforehand that no file may stand there.
_earshot_names_zsh() {
  local files=()
  if _earshot_takes_file "${words[*]}" "${words[CURRENT - 1]}" "${words[CURRENT]}"; then
    files=(-o default)
  fi
  _bash_complete "${files[@]}" -F _earshot_names
}
if [[ -n ${ZSH_VERSION-} ]]; then
  compdef _earshot_names_zsh earshot
else
  complete -F _earshot_names -o default earshot
fi
