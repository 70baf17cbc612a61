// The command line as plain data, out of commander's own definitions.

/**
 * @typedef {{ flags: string, short: string | null, long: string, value: string | null, takes: Takes, words: string[],
 *   description: string, repeatable: boolean }} OptionFacts
 * @typedef {'files' | 'reports' | 'folders' | 'refs' | 'words' | 'verdicts' | 'free'} Takes what a value is made of
 * @typedef {{ name: string, usage: string, description: string, takes: Takes, argument: string, options: OptionFacts[] }} CommandFacts
 */

/**
 * Reads the program: itself as the first command, then its subcommands.
 * @param {import('commander').Command} program
 * @param {readonly string[]} verdicts what --fail-on chooses from
 * @returns {{ name: string, version: string, commands: CommandFacts[], shared: OptionFacts[] }} `shared` holds the
 *   options that every command takes, in the program's own words
 */
export function readDefinitions(program, verdicts) {
  const commands = [program, ...program.commands].map((command) => readCommand(command, verdicts));
  const [first, ...others] = commands;
  // --version is understood everywhere, though only the program itself lists it.
  const isShared = ({ long }) =>
    long === '--version' || others.every(({ options }) => options.some((option) => option.long === long));
  return { name: program.name(), version: program.version(), commands, shared: first.options.filter(isShared) };
}

function readCommand(command, verdicts) {
  const [argument] = command.registeredArguments;
  const name = argument.name();
  return {
    name: command.name(),
    usage: argument.variadic ? `${name}...` : name,
    description: command.description().replace(/\s+/g, ' '),
    argument: argument.description,
    takes: takesOf(name),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => readOption(option, verdicts)),
  };
}

function readOption(option, verdicts) {
  const value = /[<[](.+)[>\]]$/.exec(option.flags)?.[1] ?? null;
  const words = wordsOf(option, value, verdicts);
  return {
    flags: option.flags,
    short: option.short ?? null,
    long: option.long,
    value,
    takes: words.length > 0 && value !== 'verdicts' ? 'words' : takesOf(value),
    words,
    description: option.description,
    repeatable: /\(repeatable\b/.test(option.description),
  };
}

function wordsOf({ argChoices, long }, value, verdicts) {
  if (value === 'verdicts') return [...verdicts, 'never'];
  return long === '--archive' ? ['wayback'] : (argChoices ?? []);
}

// The placeholder of a value says what stands there.
function takesOf(value) {
  switch (value) {
    case 'file':
    case 'input':
      return 'files';
    case 'report.json':
      return 'reports';
    case 'folder':
      return 'folders';
    case 'git ref':
      return 'refs';
    case 'verdicts':
      return 'verdicts';
    default:
      return 'free';
  }
}
