/** How does a reader's time grow with its input? A script: writes milliseconds for an eighth and for the whole as JSON. */
import { readArguments } from '../../src/shell/read-arguments.ts';
import { readCode } from '../../src/shell/read-code.ts';
import { readCommand } from '../../src/shell/read-command.ts';
import type { ShellWord } from '../../src/shell/shell-word.ts';

export interface Growth {
  readonly name: string;
  readonly eighthMs: number;
  readonly wholeMs: number;
}

interface Case {
  readonly name: string;
  /** What is measured for an input of that size. */
  readonly prepare: (size: number) => () => void;
  readonly size: number;
}

/** What makes a careless reader slow: a long text made of one piece. */
const pieces = [
  'a ',
  'a;',
  'a|',
  '$(a) ',
  '"$x" ',
  '{a,b}',
  'x=$x$x;',
  'x=a$x$x;',
  'a?',
  '*/',
  '*',
  '`a` ',
  '<<<a ',
  "'a' ",
  'a=(b c);',
  '\\',
  '$((1)) ',
  '> f ',
  'cd a;',
  'f(){ f;};f;',
  'bash -c a;',
  'rm -rf a ',
  'x+=a;',
  '[a-z]',
  '~/',
  '&& ',
  'for x in a b;do ',
  'a\n',
  '((',
  `$\{x:-`,
];

const directories: Readonly<Record<string, readonly string[]>> = {
  '/p': ['src', 'protected', 'a.txt', 'b.txt', '.env', '.envrc', 'build-1', 'build-2'],
  '/p/src': ['x.ts', 'y.ts', 'deep'],
};

const around = {
  cwd: '/p',
  home: '/home/u',
  variables: { USER: 'u', TMPDIR: '/tmp' },
  list: (directory: string) => directories[directory],
  readCode,
};

const commands = pieces.map((piece): Case => {
  const prepare = (size: number) => {
    const text = piece.repeat(Math.floor(size / piece.length));
    return () => readCommand(text, around);
  };
  return { name: `readCommand() for a text of ${JSON.stringify(piece)}`, prepare, size: 16_000 };
});

const many = ['a', '-r', '--recursive', '--unheard-of', '-abcdef', 'a=b', '--x=y', '$x', 'http://h/x', '-d', '@a', ','];

const manyWords = ['rm', 'curl', 'git', 'tar', 'gcc', 'frobnicate'].map((program): Case => {
  const prepare = (size: number) => {
    const words = Array.from({ length: size }, (_, index): ShellWord => {
      return { text: many[index % many.length] ?? '', certainty: 'exact' };
    });
    return () => readArguments(program, words);
  };
  return { name: `readArguments() for many words of ${program}`, prepare, size: 40_000 };
});

const longWords = ['-r', '-1', '--r', 'a,', 'a=b,', '--mount=a:'].map((text): Case => {
  const prepare = (size: number) => {
    const word = { text: text + text.slice(-2).repeat(size), certainty: 'exact' } as const;
    const run = { text: 'run', certainty: 'exact' } as const;
    return () => {
      readArguments('docker', [run, { text: '--mount', certainty: 'exact' }, word, { ...word, certainty: 'glob' }]);
      readArguments('docker', [run, word]);
    };
  };
  return { name: `readArguments() for a long word of ${text}`, prepare, size: 40_000 };
});

/** The first runs find the code not yet compiled. */
const leastRounds = 3;

/** What is quadratic is so each time; what is linear may meet the collector, or a processor that others use. */
const mostRounds = 20;

/** After the first rounds: what is that slow is no matter of chance. */
const mostMs = 3000;

/** The two sizes take turns and the best of each counts, until their quotient is small enough. */
function measure({ name, prepare, size }: Case, enough: number): Growth {
  const [eighth, whole] = [prepare(size / 8), prepare(size)];
  let [eighthMs, wholeMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const until = performance.now() + mostMs;
  for (let round = 1; round <= mostRounds; round += 1) {
    eighthMs = Math.min(eighthMs, spentMs(eighth));
    wholeMs = Math.min(wholeMs, spentMs(whole));
    if (round >= leastRounds && (wholeMs <= enough * eighthMs || performance.now() > until)) break;
  }
  return { name, eighthMs, wholeMs };
}

/** Time of the processor: the clock counts what other processes take. */
function spentMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const enough = Number(process.argv[2]);
const growths = [...commands, ...manyWords, ...longWords].map((each) => measure(each, enough));
process.stdout.write(JSON.stringify(growths));
