# bash completion for cite-check. Made by "npm run docs"; do not edit.

# The words before the cursor and under it, where bash took --option=value apart.
_cite_check_words() {
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD - 1]}
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && $COMP_CWORD -ge 2 ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
}

_cite_check_reply() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done
}

# $1: -f for files, -d for folders; $2: a glob that files have to fit.
_cite_check_paths() {
  type compopt &>/dev/null && compopt -o filenames 2>/dev/null
  _cite_check_reply < <(compgen -d -- "$cur")
  [[ $1 == -f ]] && _cite_check_reply < <(compgen -f -X "!${2:-*}" -- "$cur" | while IFS= read -r path; do
    [[ -d $path ]] || printf '%s\n' "$path"
  done)
}

# Words with commas between: what stands before the last comma is kept, and no word is offered twice.
_cite_check_list() {
  local head= word
  [[ $cur == *,* ]] && head=${cur%,*},
  type compopt &>/dev/null && compopt -o nospace 2>/dev/null
  for word in $1; do
    [[ ,$head == *,$word,* ]] || printf '%s\n' "$head$word"
  done | while IFS= read -r word; do
    [[ $word == "$cur"* ]] && printf '%s\n' "$word"
  done
}

_cite_check() {
  local cur prev command= word
  COMPREPLY=()
  _cite_check_words
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      extract | report | judge | save)
        command=$word
        break
        ;;
    esac
  done
  case $prev in
    -f | --format)
      _cite_check_reply < <(compgen -W 'pretty json ndjson markdown html sarif junit github csv csl-json' -- "$cur")
      return
      ;;
    -o | --output | --cache | --config)
      _cite_check_paths -f
      return
      ;;
    --fail-on)
      _cite_check_reply < <(_cite_check_list 'alive moved changed dead blocked unreachable skipped never')
      return
      ;;
    --concurrency | --per-host | --host-interval | --timeout | --retries | --max-redirects | --exclude | --include | --header | --user-agent | --connect-to | --wayback-endpoint | --max-age)
      COMPREPLY=()
      return
      ;;
    --archive)
      _cite_check_reply < <(compgen -W 'wayback' -- "$cur")
      return
      ;;
    --since | --since-merge-base)
      _cite_check_reply < <(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null) HEAD" -- "$cur")
      return
      ;;
    --baseline)
      _cite_check_paths -f '*.json'
      return
      ;;
    --save-observations)
      _cite_check_paths -d
      return
      ;;
  esac
  if [[ $cur == -* ]]; then
    case $command in
      extract | report | judge)
        _cite_check_reply < <(compgen -W '-f --format --json -o --output --color --no-color -q --quiet -v --verbose -h --help' -- "$cur")
        ;;
      save)
        _cite_check_reply < <(compgen -W '-f --format --json -o --output --color --no-color -q --quiet -v --verbose --fail-on --concurrency --per-host --host-interval --crawl-delay --timeout --retries --max-redirects --exclude --include --header --user-agent --connect-to --allow-private --archive --no-archive --archive-all --wayback-endpoint --cache --no-cache --max-age --since --since-merge-base --config --no-config --print-config --no-progress --dry-run --if-older -h --help' -- "$cur")
        ;;
      *)
        _cite_check_reply < <(compgen -W '-V --version -f --format --json -o --output --color --no-color -q --quiet -v --verbose --fail-on --concurrency --per-host --host-interval --crawl-delay --timeout --retries --max-redirects --exclude --include --header --user-agent --connect-to --allow-private --archive --no-archive --archive-all --wayback-endpoint --cache --no-cache --max-age --since --since-merge-base --config --no-config --print-config --no-progress --baseline --update-baseline --save-observations --fix --dry-run -h --help' -- "$cur")
        ;;
    esac
    return
  fi
  case $command in
    extract | save)
      _cite_check_paths -f
      ;;
    report)
      _cite_check_paths -f '*.json'
      ;;
    judge)
      _cite_check_paths -d
      ;;
    *)
      [[ -n $cur ]] && _cite_check_reply < <(compgen -W 'extract report judge save' -- "$cur")
      _cite_check_paths -f
      ;;
  esac
}

complete -F _cite_check cite-check
