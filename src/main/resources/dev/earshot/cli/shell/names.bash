
# Names that Earshot knows, beside its commands and options.
_earshot_names() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local kind='' name='' part='' word data=() i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --data)
        data=(--data "${COMP_WORDS[i + 1]}")
        i=$((i + 1))
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
  local begun=${current#[\"\']} IFS=$'\n'
  begun=${begun//\\/}
  # bash takes the @ of a scope for a word of its own.
  local scope=''
  [[ $before == @ && -z ${ZSH_VERSION-} ]] && scope=@
  COMPREPLY=($("${1/#\~/$HOME}" "${data[@]}" complete "$kind" "$scope$begun" 2>/dev/null))
  if [[ -z ${ZSH_VERSION-} ]]; then
    for i in "${!COMPREPLY[@]}"; do
      COMPREPLY[i]=${COMPREPLY[i]#"$scope"}
      [[ $current == [\"\']* ]] || COMPREPLY[i]=$(printf '%q' "${COMPREPLY[i]}")
    done
  fi
}
complete -F _earshot_names -o default earshot
