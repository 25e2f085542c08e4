/** How do languages write comments, strings, names and calls? */
export type ScannedLanguage = 'python' | 'node' | 'perl' | 'ruby' | 'php' | 'lua' | 'r' | 'awk' | 'applescript' | 'vim';

/** How code stands inside a string: `${x}`, `#{x}`, `$x`; python's `{x}` only with a prefix. */
export type Interpolation = 'none' | 'braces' | 'dollar-brace' | 'hash-brace' | 'variables';

export interface Dialect {
  readonly language: ScannedLanguage;
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | undefined;
  /** How escapes and code are read between `'` and between `"`. */
  readonly single: { readonly escapes: 'all' | 'quote' | 'none'; readonly code: Interpolation };
  readonly double: { readonly escapes: 'all' | 'quote' | 'none'; readonly code: Interpolation };
  readonly backtick: 'shell' | 'template' | 'none';
  readonly regex: boolean;
  /** `q(…)`, `%w[…]` and the like. */
  readonly quoteWords: 'perl' | 'ruby' | 'none';
  readonly hereDocuments: '<<' | '<<<' | 'none';
  /** Characters that begin a name besides letters. */
  readonly sigils: string;
  /** What stands between an object and its member. */
  readonly members: string;
  /** What joins two texts. */
  readonly concatenation: string;
  /** `f(name = value)` names an argument. */
  readonly namedByEquals: boolean;
  /** `unlink "a"`: a call needs no parentheses. */
  readonly bareCalls: boolean;
}

const plain = { escapes: 'all', code: 'none' } as const;
const quoteOnly = { escapes: 'quote', code: 'none' } as const;

const base = {
  lineComments: ['#'],
  blockComment: undefined,
  single: plain,
  double: plain,
  backtick: 'none',
  regex: false,
  quoteWords: 'none',
  hereDocuments: 'none',
  sigils: '_',
  members: ' . ',
  concatenation: '+',
  namedByEquals: false,
  bareCalls: false,
} as const;

export const dialects: Readonly<Record<ScannedLanguage, Dialect>> = {
  python: { ...base, language: 'python', namedByEquals: true },
  node: {
    ...base,
    language: 'node',
    lineComments: ['//', '#!'],
    blockComment: ['/*', '*/'],
    backtick: 'template',
    regex: true,
    sigils: '_$',
    members: ' . ?. ',
  },
  perl: {
    ...base,
    language: 'perl',
    single: quoteOnly,
    double: { escapes: 'all', code: 'variables' },
    backtick: 'shell',
    regex: true,
    quoteWords: 'perl',
    hereDocuments: '<<',
    sigils: '_$@%',
    members: ' -> :: ',
    concatenation: '.',
    bareCalls: true,
  },
  ruby: {
    ...base,
    language: 'ruby',
    single: quoteOnly,
    double: { escapes: 'all', code: 'hash-brace' },
    backtick: 'shell',
    regex: true,
    quoteWords: 'ruby',
    hereDocuments: '<<',
    sigils: '_$@',
    members: ' . :: &. ',
    bareCalls: true,
  },
  php: {
    ...base,
    language: 'php',
    lineComments: ['#', '//'],
    blockComment: ['/*', '*/'],
    single: quoteOnly,
    double: { escapes: 'all', code: 'variables' },
    backtick: 'shell',
    hereDocuments: '<<<',
    sigils: '_$\\',
    members: ' -> :: ?-> ',
    concatenation: '.',
    bareCalls: true,
  },
  lua: {
    ...base,
    language: 'lua',
    lineComments: ['--'],
    blockComment: ['--[[', ']]'],
    members: ' . : ',
    concatenation: '..',
    bareCalls: true,
  },
  r: { ...base, language: 'r', sigils: '_.', members: ' $ :: ::: ', concatenation: '', namedByEquals: true },
  awk: { ...base, language: 'awk', regex: true, members: '', concatenation: '' },
  applescript: {
    ...base,
    language: 'applescript',
    lineComments: ['--', '#'],
    blockComment: ['(*', '*)'],
    single: { escapes: 'none', code: 'none' },
    concatenation: '&',
    bareCalls: true,
  },
  vim: {
    ...base,
    language: 'vim',
    lineComments: [],
    single: quoteOnly,
    members: '',
    concatenation: '.',
    bareCalls: true,
  },
};
