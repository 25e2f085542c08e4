/** How is dist/ made? One file per thing that is loaded by itself, readable, CommonJS: it starts faster. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outdir = process.argv[2] ?? join(root, 'dist');

/** Source modules that become a file of their own in dist/: loaded by name, or only when they are needed. */
const chunks: Readonly<Record<string, string>> = {
  hook: 'src/hooks/entry.ts',
  gate: 'src/hooks/main.ts',
  look: 'src/operations/look-after-call.ts',
  shell: 'src/operations/read-shell-call.ts',
  dangers: 'src/policy/destructive/find-access-dangers.ts',
  code: 'src/shell/read-code.ts',
  powershell: 'src/shell/read-powershell.ts',
  skills: 'src/operations/find-skill-commands.ts',
  config: 'src/workspace/config.ts',
  ledger: 'src/operations/read-ledger.ts',
  'learn-agent': 'src/operations/learn-agent.ts',
  'release-gone': 'src/operations/release-gone.ts',
  'end-turn': 'src/operations/end-turn.ts',
  'client-task': 'src/operations/client-task.ts',
  'anchor-head': 'src/operations/anchor-head.ts',
  'post-tool-batch': 'src/hooks/post-tool-batch.ts',
  lifecycle: 'src/hooks/lifecycle.ts',
  'session-start': 'src/hooks/session-start.ts',
  'start-session': 'src/operations/start-session.ts',
  'typed-commands': 'src/hooks/user-prompt-expansion.ts',
  cli: 'src/cli/main.ts',
  mcp: 'src/mcp/main.ts',
  values: 'src/mcp/export-values.ts',
};

/** A dynamic import of a chunk becomes a `require` of its file. */
const separateChunks: Plugin = {
  name: 'separate-chunks',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const chunk = Object.entries(chunks).find(([, source]) => basename(source) === basename(path))?.[0];
      return chunk === undefined ? undefined : { path: `./${chunk}.js`, external: true };
    });
  },
};

/**
 * Tables that a hook loads for each command, of which it needs a few rows: in dist/ each is a file with a line for each
 * name, because an engine takes ten times as long to compile objects of the same size.
 */
const tablesAsText: Plugin = {
  name: 'tables-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /programs\/find-row\.ts$/ }, async ({ path }) => {
      const { tables } = (await import(path)) as typeof import('../src/shell/programs/find-row.ts');
      writeRows('programs.txt', Object.assign({}, ...tables));
      return { contents: lookUpModule('findRow', 'programs.txt', 'undefined') };
    });
    onLoad({ filter: /destructive\/find-rules\.ts$/ }, async ({ path }) => {
      const { families, findRules } = (await import(path)) as typeof import('../src/policy/destructive/find-rules.ts');
      const names = families.flatMap((family) => Object.keys(family));
      // Examples are for tests.
      const rules = names.map((name) => [name, findRules(name).map(({ passes, stops, ...rule }) => rule)] as const);
      writeRows('rules.txt', Object.fromEntries(rules));
      return { contents: lookUpModule('findRules', 'rules.txt', '[]') };
    });
    onLoad({ filter: /workspace\/secret-rules\.ts$/ }, async ({ path }) => {
      const { secretRules } = (await import(path)) as typeof import('../src/workspace/secret-rules.ts');
      const rows = secretRules.map(({ id, pattern }, index) => {
        return [index, { id, source: pattern().source, flags: pattern().flags }] as const;
      });
      writeRows('secrets.txt', Object.fromEntries(rows));
      const keywords = JSON.stringify(secretRules.map((rule) => rule.keywords));
      const compile = 'const { source, flags } = findSecret(`${index}`); return new RegExp(source, flags);';
      const row = `{ keywords, get id() { return findSecret(\`\${index}\`).id; }, pattern: () => { ${compile} } }`;
      const rules = `export const secretRules = ${keywords}.map((keywords, index) => (${row}));`;
      return { contents: `${lookUpModule('findSecret', 'secrets.txt', 'undefined')}${rules}` };
    });
    onLoad({ filter: /destructive\/access-rules\.ts$/ }, async ({ path }) => {
      const { accessRules } = (await import(path)) as typeof import('../src/policy/destructive/access-rules.ts');
      const rules = Object.entries(accessRules).map(([id, { passes, stops, ...rule }]) => [id, rule] as const);
      return { contents: `export const accessRules = ${JSON.stringify(Object.fromEntries(rules))};` };
    });
  },
};

function writeRows(file: string, rows: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(rows).map(([name, row]) => `${name}\t${JSON.stringify(row)}\n`);
  writeFileSync(join(outdir, file), `\n${lines.sort().join('')}`);
}

/** A module whose function parses the line that begins with a name. */
function lookUpModule(name: string, file: string, missing: string): string {
  return `let rows;
export function ${name}(name) {
  rows ??= require('node:fs').readFileSync(require('node:path').join(__dirname, '${file}'), 'latin1');
  const at = name.includes('\\n') ? -1 : rows.indexOf('\\n' + name + '\\t');
  if (at === -1) return ${missing};
  const start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf('\\n', start)), 'latin1').toString());
}
`;
}

/** The SDK brings a JSON Schema validator for elicitation, which is not used: an empty class in its place. */
const withoutAjv: Plugin = {
  name: 'without-ajv',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ajv(-formats)?$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = function () {};' }));
  },
};

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: Object.entries(chunks).map(([out, source]) => ({ out, in: join(root, source) })),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Shorter statements: every hook loads them. Names and lines stay as they are.
  minifySyntax: true,
  format: 'cjs',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'undefined' },
  plugins: [separateChunks, tablesAsText, withoutAjv],
  legalComments: 'inline',
  logLevel: 'warning',
});
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
copyFileSync(join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'), join(outdir, 'sql-wasm.wasm'));

/** Which module code comes from is for readers; a hook reads it too. */
const gate = join(outdir, 'gate.js');
writeFileSync(gate, readFileSync(gate, 'utf8').replace(/^\/\/ src\/.*\n/gm, ''));

/** The licences of everything that was bundled, as they ask for. */
const packages = new Set(
  Object.keys(metafile.inputs).map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]),
);
const licences = [...packages]
  .filter((directory) => directory !== undefined)
  .map((directory) => {
    const { name, license } = JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, directory)).find((each) => /^licen[cs]e/i.test(each));
    return `## ${name} (${license})\n\n${file === undefined ? '' : readFileSync(join(root, directory, file), 'utf8').trim()}\n`;
  })
  .sort();
writeFileSync(
  join(outdir, 'LICENSES.md'),
  `# Licences of the packages in this folder\n\n${[...new Set(licences)].join('\n')}`,
);
