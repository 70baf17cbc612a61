// Completion for bash, 3.2 of macOS included: it needs no bash-completion package.

/** @param {ReturnType<typeof import('./definitions.mjs').readDefinitions>} definitions */
export function bashCompletion({ name, commands }) {
  const [program, ...others] = commands;
  const shell = functionName(name);
  return `# bash completion for ${name}. Made by "npm run docs"; do not edit.

# The words before the cursor and under it, where bash took --option=value apart.
${shell}_words() {
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD - 1]}
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && $COMP_CWORD -ge 2 ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
}

${shell}_reply() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done
}

# $1: -f for files, -d for folders; $2: a glob that files have to fit.
${shell}_paths() {
  type compopt &>/dev/null && compopt -o filenames 2>/dev/null
  ${shell}_reply < <(compgen -d -- "$cur")
  [[ $1 == -f ]] && ${shell}_reply < <(compgen -f -X "!\${2:-*}" -- "$cur" | while IFS= read -r path; do
    [[ -d $path ]] || printf '%s\\n' "$path"
  done)
}

# Words with commas between: what stands before the last comma is kept, and no word is offered twice.
${shell}_list() {
  local head= word
  [[ $cur == *,* ]] && head=\${cur%,*},
  type compopt &>/dev/null && compopt -o nospace 2>/dev/null
  for word in $1; do
    [[ ,$head == *,$word,* ]] || printf '%s\\n' "$head$word"
  done | while IFS= read -r word; do
    [[ $word == "$cur"* ]] && printf '%s\\n' "$word"
  done
}

${shell}() {
  local cur prev command= word
  COMPREPLY=()
  ${shell}_words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${others.map((other) => other.name).join(' | ')})
        command=$word
        break
        ;;
    esac
  done
  case $prev in
${arms(valueCases(program.options, shell))}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${arms([...others.map((other) => [other.name, words(names(other.options), shell)]), ['*', words(names(program.options), shell)]], 6)}
    esac
    return
  fi
  case $command in
${arms(others.map((other) => [other.name, paths(other.takes, shell)]))}
    *)
      [[ -n $cur ]] && ${words(others.map((other) => other.name).join(' '), shell)}
      ${paths(program.takes, shell)}
      ;;
  esac
}

complete -F ${shell} ${name}
`;
}

function valueCases(options, shell) {
  return options
    .filter(({ value }) => value !== null)
    .map((option) => [
      [option.short, option.long].filter((flag) => flag !== null).join(' | '),
      `${complete(option, shell)}\nreturn`,
    ]);
}

// Arms of a case; patterns that lead to the same are told together.
function arms(cases, indent = 4) {
  const patterns = new Map();
  for (const [pattern, body] of cases) patterns.set(body, [...(patterns.get(body) ?? []), pattern]);
  const margin = ' '.repeat(indent);
  return [...patterns]
    .map(([body, found]) => [`${found.join(' | ')})`, ...`${body}\n;;`.split('\n').map((line) => `  ${line}`)])
    .flatMap((lines) => lines.map((line) => margin + line))
    .join('\n');
}

function complete({ takes, words: choices }, shell) {
  switch (takes) {
    case 'words':
      return words(choices.join(' '), shell);
    case 'verdicts':
      return `${shell}_reply < <(${shell}_list '${choices.join(' ')}')`;
    case 'refs':
      return `${shell}_reply < <(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null) HEAD" -- "$cur")`;
    case 'free':
      return 'COMPREPLY=()';
    default:
      return paths(takes, shell);
  }
}

function paths(takes, shell) {
  if (takes === 'folders') return `${shell}_paths -d`;
  return takes === 'reports' ? `${shell}_paths -f '*.json'` : `${shell}_paths -f`;
}

function words(list, shell) {
  return `${shell}_reply < <(compgen -W '${list}' -- "$cur")`;
}

function names(options) {
  return options.flatMap(({ short, long }) => (short === null ? [long] : [short, long])).join(' ');
}

function functionName(name) {
  return `_${name.replaceAll('-', '_')}`;
}
