// The manual page: the options out of the definitions, what surrounds them by hand. Macros of man(7), which every reader knows.

// The day on which the words below were last changed.
const WRITTEN = '2026-11-24';

/** @param {ReturnType<typeof import('./definitions.mjs').readDefinitions>} definitions */
export function manPage({ name, version, commands, shared }) {
  const [program, ...others] = commands;
  const isShared = ({ long }) => shared.some((option) => option.long === long);
  const only = (command) => command.options.filter((option) => !isShared(option));
  return [
    `.\\" Made by "npm run docs"; do not edit.`,
    `.TH ${name.toUpperCase()} 1 ${WRITTEN} "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${plain(name)} \\- check the citations of an article`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command, index) => [
      ...(index === 0 ? [] : ['.br']),
      markup(synopsis(name, command, '[{options}] ')),
    ]),
    '.SH DESCRIPTION',
    ...paragraphs(DESCRIPTION),
    '.SS Commands',
    ...commands.flatMap((command) =>
      item(synopsis(name, command), `${sentence(command.description)} Takes ${command.argument}.`),
    ),
    '.SH OPTIONS',
    '.SS In every command',
    ...shared.flatMap(optionItem),
    '.SS In a check',
    ...only(program).flatMap(optionItem),
    ...others
      .filter((other) => only(other).length > 0)
      .flatMap((other) => [`.SS In ${plain(other.name)}`, ...only(other).flatMap(optionItem)]),
    '.SH VERDICTS',
    ...items(VERDICTS),
    '.SH EXIT STATUS',
    ...items(EXIT_STATUS),
    '.SH ENVIRONMENT',
    ...items(ENVIRONMENT),
    '.SH FILES',
    ...items(FILES),
    '.SH EXAMPLES',
    ...EXAMPLES.flatMap(([words, command], index) => [
      ...(index === 0 ? [] : ['.PP']),
      plain(words),
      '.PP',
      '.RS 4',
      '.nf',
      ...command.split('\n').map(plain),
      '.fi',
      '.RE',
    ]),
    '.SH SEE ALSO',
    '.BR curl (1),',
    '.BR git (1),',
    '.BR jq (1)',
    '.PP',
    ...paragraphs(SEE_ALSO),
    '',
  ].join('\n');
}

const DESCRIPTION = [
  '*cite-check* reads an article as its readers do: it pulls the notes out of the text, understands each citation, asks every cited address, and tells which links are dead, moved or changed, and which archived snapshot shows what was cited.',
  'It reads plain text, Markdown, HTML, DOCX, ODT, PDF and LaTeX, and lists of references in BibTeX, RIS and CSL-JSON. Standard output carries only the report; progress and messages go to standard error.',
  'A page is never called dead without proof: one behind a robot wall is blocked, a server that does not answer is unreachable.',
];

const VERDICTS = [
  ['*alive*', 'A reader gets the cited page.'],
  ['*moved*', 'It redirects for good to the same content, or a damaged address was repaired: update the address.'],
  ['*changed*', 'It answers, but plainly with another page than the cited one: look, then cite the snapshot.'],
  ['*dead*', 'A reader does not get it, and that is proven: cite the snapshot.'],
  ['*blocked*', 'The server turns robots or strangers away: open it in a browser.'],
  ['*unreachable*', 'No proof either way: try again later.'],
  ['*skipped*', 'It was not asked.'],
];

const EXIT_STATUS = [
  ['*0*', 'Nothing of *--fail-on* was found.'],
  ['*1*', 'Something of it was found, neither accepted by the config nor held by the baseline.'],
  [
    '*2*',
    'The command, its config or an input was wrong, or the machine has no network. One line on standard error says so.',
  ],
  ['*130*', 'Interrupted. The report tells what was done so far.'],
];

const ENVIRONMENT = [
  [
    '*HTTP_PROXY*, *HTTPS_PROXY*, *NO_PROXY*',
    'The proxies to ask through, and the hosts to ask without one. Lower case works too.',
  ],
  ['*XDG_CACHE_HOME*', 'The folder of caches, in place of {~/.cache} on Linux.'],
  ['*IA_ACCESS_KEY*, *IA_SECRET_KEY*', 'The keys of an account at the Internet Archive, for the command save.'],
  ['*NODE_EXTRA_CA_CERTS*', 'A file of further certificate authorities to trust.'],
  ['*NO_COLOR*, *FORCE_COLOR*', 'No colours; colours even where standard output is no terminal.'],
  ['*FORCE_HYPERLINK*', '1 makes addresses open by a click where the terminal is not known to do so; 0 prevents it.'],
  ['*CI*', 'No progress line and no clickable addresses.'],
  ['*COLUMNS*', 'The width of reports where standard output is no terminal.'],
  ['*LC_ALL*, *LC_CTYPE*, *LANG*', 'Signs are drawn in ASCII on a terminal whose locale is not UTF-8.'],
  ['*GITHUB_STEP_SUMMARY*', 'Set by GitHub Actions. With *--format github* the Markdown report is added to that file.'],
];

const FILES = [
  [
    '{cite-check.config.json}, {cite-check.config.mjs}, {package.json}',
    'The nearest config from the working directory upwards; in {package.json} under the key *cite-check*. Neither *report* nor *judge* reads one. The command line outranks it, but headers of both are sent. *--print-config* shows what holds and where it comes from.',
  ],
  [
    '{~/.cache/cite-check/ledger.jsonl}',
    'What was learnt of links, so that a good verdict need not be asked for again; where other systems keep caches there. *--cache* names another file, *--no-cache* none.',
  ],
  [
    '{schema/config.schema.json}, {schema/report.schema.json}',
    'In the package: JSON Schemas of the config and of the JSON report.',
  ],
];

const EXAMPLES = [
  ['Check an article:', 'cite-check article.txt'],
  [
    'Check a folder, fail on two verdicts, keep the report:',
    'cite-check drafts/ --fail-on dead,changed -o report.json',
  ],
  [
    'Write a page for an editor and print the saved report again:',
    'cite-check article.docx -o report.html -o report.json\ncite-check report report.json --format markdown',
  ],
  ['Only read the notes, without any network:', 'cite-check extract article.txt --json'],
  ['Check only the notes that a branch added or edited:', 'cite-check drafts/ --since-merge-base origin/main'],
  [
    'Fail only on what is new:',
    'cite-check drafts/ --baseline known.json --update-baseline\ncite-check drafts/ --baseline known.json',
  ],
  [
    'List the dead links with their snapshots:',
    `cite-check article.txt --json | jq -r '.links[] | select(.verdict == "dead") | [.url, .archive.url // "none"] | @tsv'`,
  ],
];

const SEE_ALSO = [
  'In the package: {docs/config.md}, {docs/reports.md}, {docs/verdicts.md}, {docs/archives.md}, {docs/ci.md}.',
];

function synopsis(name, command, options = '') {
  const words = command.name === name ? name : `${name} ${command.name}`;
  return `*${words}* ${options}{${command.usage}}`;
}

function optionItem({ flags, description, words, takes }) {
  const choices = takes === 'words' && words.length > 1 ? ` One of ${words.join(', ')}.` : '';
  return ['.TP', markedFlags(flags), ...lines(plain(sentence(description, words) + choices))];
}

// Flags in bold, what stands for a value in italics.
function markedFlags(flags) {
  const [, names, value] = /^(.*?)(?: [<[](.+)[>\]])?$/.exec(flags);
  const bold = names.split(', ').map((flag) => `\\fB${plain(flag)}\\fR`);
  return bold.join(', ') + (value === undefined ? '' : ` \\fI${plain(value)}\\fR`);
}

// "pause between two requests (default: 0)" -> "Pause between two requests (default: 0)." A word that is typed stays.
function sentence(description, typed = []) {
  const isTyped = typed.some((word) => description.startsWith(word));
  const text = isTyped ? description : description.charAt(0).toUpperCase() + description.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}

function items(rows) {
  return rows.flatMap(([tag, text]) => item(tag, text));
}

function item(tag, text) {
  return ['.TP', markup(tag), ...lines(markup(text))];
}

// A heading begins its first paragraph by itself.
function paragraphs(texts) {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : ['.PP']), ...lines(markup(text))]);
}

// Source lines of at most 80 characters, each sentence on a new one: man(7) sets the distance between sentences itself.
function lines(text) {
  return text
    .split(/(?<=\.) (?=[A-Z])/)
    .flatMap((words) => words.match(/\S.{0,78}(?!\S)/g) ?? [])
    .map((line) => (/^[.']/.test(line) ? `\\&${line}` : line));
}

// *bold* and {italics}.
function markup(text) {
  return text
    .split(/(\*[^*]+\*|\{[^}]+\})/)
    .map((part) => {
      if (/^\*.+\*$/.test(part)) return `\\fB${plain(part.slice(1, -1))}\\fR`;
      return /^\{.+\}$/.test(part) ? `\\fI${plain(part.slice(1, -1))}\\fR` : plain(part);
    })
    .join('');
}

// groff_char(7): these would come out as typographic signs, which nobody can copy into a shell.
const ESCAPES = { '\\': '\\e', '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' };

function plain(text) {
  return text
    .replace(/[\\\-'`^~]/g, (sign) => ESCAPES[sign])
    .replace(/[^\n\x20-\x7e]/gu, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
