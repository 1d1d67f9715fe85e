
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
# Names that Earshot knows, beside its commands and options.
_earshot_names() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local kind='' name='' part='' word data=() i REPLY OPEN
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --data)
        i=$((i + 1))
        _earshot_unquote "${COMP_WORDS[i]}"
        data=(--data "$REPLY")
        ;;
      --set) i=$((i + 1)) ;;
      -*) ;;
      *) if [[ -z $name ]]; then name=$word; elif [[ -z $part ]]; then part=$word; fi ;;
    esac
  done
  if [[ $before == --show ]]; then
    kind=shows
  elif [[ $before != -* && $current != -* ]]; then
    case $name/$part in
      package/* | related/* | covered/*) kind=packages ;;
      alert/test | alert/run | alert/remove) kind=alerts ;;
    esac
  fi
  if [[ -z $kind ]]; then
    _complete_earshot "$@"
    return
  fi
  # bash takes the @ of a scope for a word of its own.
  local scope='' program
  [[ $before == @ && -z ${ZSH_VERSION-} ]] && scope=@
  _earshot_unquote "$1"
  program=$REPLY
  _earshot_unquote "$current"
  COMPREPLY=()
  # Names come from feeds: what the shell might run or expand is quoted, and where a quote is open
  # it is not offered. zsh quotes by itself what it is given in quotes.
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    if [[ -z $OPEN || -n ${ZSH_VERSION-} ]]; then
      COMPREPLY+=("$(printf '%q' "${name#"$scope"}")")
    elif [[ $name != *[\$\`\"\'\\\![:cntrl:]]* ]]; then
      COMPREPLY+=("${name#"$scope"}")
    fi
  done <<<"$("$program" "${data[@]}" complete "$kind" "$scope$REPLY" 2>/dev/null)"
}
complete -F _earshot_names -o default earshot
