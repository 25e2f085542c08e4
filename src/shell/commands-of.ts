/** Which shell commands does a slash command or skill run when it is invoked? */

/** Values that the client puts in place of `${CLAUDE_…}`. */
export type Substitutions = Readonly<Record<string, string>>;

/** More than this is one script: the last command holds all others. */
const maxCommands = 50;

/**
 * The code of `` !`…` `` and of blocks that begin with ```` ```! ````, with the arguments put in as the client does it.
 * Source: measured; `$0` is the first argument, and a backslash keeps a dollar sign.
 */
export function commandsOf(text: string, args: string, substitutions: Substitutions = {}): readonly string[] {
  const { header, body } = splitHeader(text);
  const values = valuesOf(args, argumentNames(header), substitutions);
  // Whether the client looks for code before or after it puts arguments in, both are read.
  const found = [...codeIn(substitute(body, values)), ...codeIn(body).map((code) => substitute(code, values))];
  const commands = [...new Set(found.map((code) => code.trim()).filter((code) => code !== ''))];
  if (commands.length <= maxCommands) return commands;
  return [...commands.slice(0, maxCommands - 1), commands.slice(maxCommands - 1).join('\n')];
}

function splitHeader(text: string): { readonly header: string; readonly body: string } {
  const whole = text.replaceAll('\r\n', '\n');
  const close = whole.startsWith('---\n') ? whole.indexOf('\n---', 3) : -1;
  return close === -1
    ? { header: '', body: whole }
    : { header: whole.slice(4, close + 1), body: whole.slice(close + 4) };
}

/** `arguments: a b`, `arguments: [a, b]` or a list of lines. */
function argumentNames(header: string): readonly string[] {
  const lines = header.split('\n');
  const at = lines.findIndex((line) => line.startsWith('arguments:'));
  if (at === -1) return [];
  const inline = (lines[at] ?? '').slice('arguments:'.length).match(/[\w-]+/g) ?? [];
  const listed: string[] = [];
  for (const line of lines.slice(at + 1)) {
    const name = /^\s*-\s+["']?([\w-]+)/.exec(line)?.[1];
    if (name === undefined) break;
    listed.push(name);
  }
  return [...inline, ...listed];
}

function valuesOf(args: string, names: readonly string[], substitutions: Substitutions): ReadonlyMap<string, string> {
  const words = splitWords(args);
  return new Map([
    ...Object.entries(substitutions).map(([name, value]) => [`{${name}}`, value] as const),
    ['ARGUMENTS', args],
    ...words.map((word, index) => [`ARGUMENTS[${index}]`, word] as const),
    ...words.map((word, index) => [String(index), word] as const),
    ...names.map((name, index) => [name, words[index] ?? ''] as const),
  ]);
}

/** Quotes keep words together. */
function splitWords(args: string): readonly string[] {
  return [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

const placeholder = /(\\?)\$(\{[A-Z_]{1,60}\}|ARGUMENTS\[\d{1,3}\]|\d{1,3}|[A-Za-z_][\w-]{0,60})/g;

/** An argument that is not given is empty; a name that the client does not know stays. */
function substitute(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(placeholder, (whole, backslash: string, name: string) => {
    if (backslash !== '') return whole.slice(1);
    const missing = /^(?:\d+|ARGUMENTS\[\d+\])$/.test(name) ? '' : whole;
    return values.get(name) ?? missing;
  });
}

function codeIn(body: string): readonly string[] {
  const found: string[] = [];
  for (let at = body.indexOf('!'); at !== -1; at = body.indexOf('!', at + 1)) {
    if (body.startsWith('```', at - 3)) {
      const line = body.indexOf('\n', at);
      if (line === -1) break;
      const close = body.indexOf('\n```', line);
      found.push(body.slice(line + 1, close === -1 ? body.length : close));
      at = close === -1 ? body.length : close;
    } else if (body[at + 1] === '`') {
      const close = body.indexOf('`', at + 2);
      if (close === -1) break;
      found.push(body.slice(at + 2, close));
      at = close;
    }
  }
  return found;
}
