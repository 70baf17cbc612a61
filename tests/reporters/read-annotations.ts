// Reads workflow commands as GitHub's runner does: a line that begins with `::`, its properties, its data.

export interface ReadAnnotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** @throws where a line is no command: the runner would print it */
export function readAnnotations(text: string): readonly ReadAnnotation[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const match = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line);
    if (match === null) throw new Error(`no command: ${line}`);
    const [, command = '', properties = '', message = ''] = match;
    const pairs = properties.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescapeText(pair.slice(at + 1))] as const;
    });
    return { command, properties: Object.fromEntries(pairs), message: unescapeText(message) };
  });
}

function unescapeText(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
