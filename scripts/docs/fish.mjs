// Completion for fish.

/** @param {ReturnType<typeof import('./definitions.mjs').readDefinitions>} definitions */
export function fishCompletion({ name, commands, shared }) {
  const [program, ...others] = commands;
  const isShared = ({ long }) => shared.some((option) => option.long === long);
  const names = others.map((other) => other.name).join(' ');
  const checking = quote(`not __fish_seen_subcommand_from ${names}`);
  const own = program.options.filter((option) => !isShared(option));
  return [
    `# fish completion for ${name}. Made by "npm run docs"; do not edit.`,
    '',
    ...others.map(
      (other) => `complete -c ${name} -n __fish_use_subcommand -a ${other.name} -d ${quote(other.description)}`,
    ),
    ...others.flatMap((other) => argumentLines(name, other)),
    '',
    ...shared.map((option) => line(name, option)),
    '',
    ...own.map((option) => line(name, option, checking)),
    ...others.flatMap((other) =>
      other.options
        .filter((option) => !isShared(option))
        .map((option) => line(name, option, quote(`__fish_seen_subcommand_from ${other.name}`))),
    ),
    '',
  ].join('\n');
}

function line(name, option, condition) {
  const { short, long, description, value } = option;
  return [
    `complete -c ${name}`,
    ...(condition === undefined ? [] : [`-n ${condition}`]),
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === null ? [] : [valueFlags(option)]),
    `-d ${quote(description)}`,
  ].join(' ');
}

// -x: a value is required and is no file; -r: a value is required, files are offered.
function valueFlags({ takes, words }) {
  switch (takes) {
    case 'words':
      return `-x -a ${quote(words.join(' '))}`;
    case 'verdicts':
      return `-x -a ${quote(`(__fish_append , ${words.join(' ')})`)}`;
    case 'refs':
      return `-x -a ${quote("(git for-each-ref --format='%(refname:short)' 2>/dev/null; echo HEAD)")}`;
    case 'folders':
      return `-x -a ${quote('(__fish_complete_directories)')}`;
    case 'reports':
      return `-x -a ${quote('(__fish_complete_suffix .json)')}`;
    case 'files':
      return '-r';
    default:
      return '-x';
  }
}

function argumentLines(name, { name: command, takes }) {
  const condition = quote(`__fish_seen_subcommand_from ${command}`);
  if (takes === 'folders')
    return [`complete -c ${name} -n ${condition} -f -a ${quote('(__fish_complete_directories)')}`];
  if (takes === 'reports')
    return [`complete -c ${name} -n ${condition} -f -a ${quote('(__fish_complete_suffix .json)')}`];
  return [];
}

function quote(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
