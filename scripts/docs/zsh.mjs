// Completion for zsh, as an autoloaded function.

/** @param {ReturnType<typeof import('./definitions.mjs').readDefinitions>} definitions */
export function zshCompletion({ name, commands, shared }) {
  const isShared = ({ long }) => shared.some((option) => option.long === long);
  const [program, ...others] = commands;
  return `#compdef ${name}
# zsh completion for ${name}. Made by "npm run docs"; do not edit.

_${name}_refs() {
  local -a refs
  refs=(\${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"} HEAD)
  _describe -t refs 'git reference' refs
}

_${name}_first() {
  local -a commands
  commands=(
${others.map((other) => `    ${quote(`${other.name}:${other.description}`)}`).join('\n')}
  )
  _alternative "commands:command:{_describe -t commands command commands}" 'files:article:_files'
}

_${name}() {
  local word command=
  local -a shared
  shared=(
${shared.map((option) => `    ${spec(option)}`).join('\n')}
  )
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${others.map((other) => other.name).join('|')}) command=$word; break ;;
    esac
  done
  case $command in
${others.map((other) => arm(other, [quote('1:command:()'), quote(`*:${other.argument}:${paths(other.takes)}`)])).join('\n')}
${arm({ ...program, name: '*' }, [quote(`1:article or command:_${name}_first`), quote(`*:${noColons(program.argument)}:_files`)], name)}
  esac
}

_${name} "$@"
`;

  function arm(command, positional) {
    const specs = ['$shared', ...command.options.filter((option) => !isShared(option)).map(spec), ...positional];
    return `    (${command.name})\n      _arguments -s -S \\\n${specs.map((line) => `        ${line}`).join(' \\\n')}\n      ;;`;
  }

  function spec(option) {
    const { short, long, value, description, repeatable } = option;
    const said = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
    const action = value === null ? '' : `:${noColons(value)}:${actionFor(option)}`;
    const longFlag = value === null ? long : `${long}=`;
    if (short === null) return quote(`${repeatable ? '*' : ''}${longFlag}${said}${action}`);
    const shortFlag = value === null ? short : `${short}+`;
    const before = repeatable ? "'*'" : quote(`(${short} ${long})`);
    return `${before}{${shortFlag},${longFlag}}${quote(said + action)}`;
  }

  function actionFor({ takes, words }) {
    switch (takes) {
      case 'words':
        return `(${words.join(' ')})`;
      case 'verdicts':
        return `{_values -s , verdict ${words.join(' ')}}`;
      case 'refs':
        return `_${name}_refs`;
      case 'free':
        return ' ';
      default:
        return paths(takes);
    }
  }
}

function paths(takes) {
  if (takes === 'folders') return '_files -/';
  return takes === 'reports' ? '_files -g "*.json(-.)"' : '_files';
}

// A colon ends a field of a specification.
function noColons(text) {
  return text.replaceAll(':', '\\:');
}

function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
