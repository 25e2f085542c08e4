import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Access } from '../../src/core/calls.ts';
import { readCode } from '../../src/shell/read-code.ts';
import { readCommand } from '../../src/shell/read-command.ts';
import type { ShellAround } from '../../src/shell/run/scope.ts';

const directories: Readonly<Record<string, readonly string[]>> = {
  '/p': ['src', 'protected', 'a.txt', 'b.txt', '.env', '.envrc', 'build-1', 'build-2'],
  '/p/src': ['x.ts', 'y.ts', 'deep'],
  '/p/src/deep': ['z.ts'],
  '/p/protected': ['key'],
  '/tmp': [],
  '/repo': ['.git', 'src'],
  '/repo/src': [],
};

const around: ShellAround = {
  cwd: '/p',
  home: '/home/u',
  variables: { USER: 'u', TMPDIR: '/tmp' },
  list: (directory) => directories[directory],
  readCode,
};

const signs = { read: '<', write: '>', delete: '-', execute: '!', network: '@' } as const;

/** `> f` write, `< f` read, `- f` delete, `-- f` with what is below; `?` possible, `~` a pattern, `??` unknown, `^` sent. */
function show({ action, target, certainty, recursive, sent, origin }: Access): string {
  const sign = recursive === true ? `${signs[action]}${signs[action]}` : signs[action];
  const known = { exact: '', possible: '?', glob: '~', unknown: '??' }[certainty];
  return [sign + known, target, sent === true ? '^' : '', origin ?? ''].filter((part) => part !== '').join(' ');
}

function accessesOf(command: string): readonly string[] {
  return readCommand(command, around).accesses.map(show).sort();
}

function table(title: string, rows: readonly (readonly [command: string, ...accesses: string[]])[]): void {
  describe(`readCommand() reads ${title}`, () => {
    for (const [command, ...accesses] of rows) {
      it(JSON.stringify(command), () => assert.deepEqual(accessesOf(command), [...accesses].sort()));
    }
  });
}

table('patches and searches', [
  ['git apply <<E\n--- a/src/x\n+++ b/src/x\nE', '>? a/src/x', '>? b/src/x', '> src/x'],
  ['patch <<E\n+++ src/x\nE', '> src/x', '> x'],
  ['patch -p0 <<E\n+++ b/src/x\nE', '> b/src/x'],
  ['patch -p1 <<E\n+++ b/src/x\nE', '> src/x'],
  ['patch -p2 <<E\n+++ b/src/x\nE', '> x'],
  ['fd -e ts . src -x rm', '-~ src/**.ts'],
  ["fd -e ts -x sed -i 's/a/b/' {}", '>~ ./**.ts'],
  ['fd -x mv {} {.}.bak', '-~ ./**', '>~ ./**.bak'],
  ['fd .env protected -X rm -rf', '--~ protected/**'],
]);

table('where the work tree is, and names that nobody knows', [
  ['wget "$URL"', '>~ ./**', '@??'],
  ['cat list | xargs -n1 curl -sO', '< list ^', '>~ ./**', '@??'],
  ['cd /repo/src && rm -rf "$(git rev-parse --show-toplevel)/dist"', '-- /repo/dist'],
  ['cd /repo; R=$(git rev-parse --show-toplevel); echo > $R/.env', '> /repo/.env'],
  ['echo > $(git rev-parse --show-toplevel)/a', '>~ **/a'],
  ['cd /repo && GIT_WORK_TREE=/x; echo > $(git rev-parse --show-toplevel)/a', '>~ **/a'],
]);

table('redirects', [
  ['ls'],
  ['echo a > out', '> out'],
  ['echo a >> out', '> out'],
  ['echo a >| out', '> out'],
  ['echo a &> out', '> out'],
  ['echo a &>> out', '> out'],
  ['echo a >& out', '> out'],
  ['2> err :', '> err'],
  [': < in', '< in'],
  ['exec 3<> both', '< both', '> both'],
  ['{fd}> out :', '> out'],
  [': | : > c < d', '< d', '> c'],
  ['> out', '> out'],
  [': 2>&1'],
  [': >&-'],
  ['exec 3<&0'],
  ['exec 5>&6-'],
  [': > out 2>&1', '> out'],
  [': > /dev/null 2> /dev/stderr'],
  [': > /dev/sda', '> /dev/sda'],
]);

table('quotes', [
  ['echo "a > b"'],
  ["echo 'a > b'"],
  ['echo a \\> b'],
  ['echo > "a b"', '> a b'],
  ["echo > 'a b'", '> a b'],
  ['echo > a\\ b', '> a b'],
  ["echo > $'a\\x62'", '> ab'],
  ['echo > "a"\'b\'c', '> abc'],
  ['echo > .e""nv', '> .env'],
  ['echo > .en\\v', '> .env'],
  ['# > out'],
  ['echo a#b > out', '> out'],
]);

table('expansions', [
  ['echo > $OUT', '>??'],
  ['echo > "$OUT/x"', '>~ **/x'],
  ['echo > a$(b)', '>~ a**'],
  ['echo > {a,b}', '> a', '> b'],
  ['echo > x{a,b{1..2}}', '> xa', '> xb1', '> xb2'],
  ['echo > ""'],
  ['f=.env; echo > $f', '> .env'],
  ['f=.e; g=nv; echo > "$f$g"', '> .env'],
  ['f=.e; f+=nv; echo > $f', '> .env'],
  ['export F=.env && echo > "$F"', '> .env'],
  ['f=x; if a; then f=.env; fi; echo > $f', '> .env', '> x'],
  ['true && f=.env; echo > $f', '> .env'],
  ['echo > ${X:-.env}', '> .env'],
  ['x=prenv; echo > .${x#pr}', '> .env'],
  ['x=dir/.env.bak; echo > ${x%.bak}', '> dir/.env'],
  ['x=dir/.env; echo > ${x##*/}', '> .env'],
  ['x=a.env; echo > ${x:1}', '> .env'],
  ['x=.env; y=${x%?}; echo > "$y${x#"$y"}"', '> .env'],
  ['x=a/b/.env; echo > ${x##*/} > ${x#*/} > ${x%/*} > ${x%%/*}', '> .env', '> a', '> a/b', '> b/.env'],
  ['x=.bnv; echo > ${x/b/e}', '> .env'],
  ['x=.ENV; echo > ${x,,}', '> .env'],
  ['n=x; x=.env; echo > ${!n}', '> .env'],
  ['a=(.env other); echo | tee "${a[@]}"', '> .env', '> other'],
  ['echo > $(echo .env)', '> .env'],
  ["echo > $(printf '.%s' env)", '> .env'],
  ["echo > $(printf '\\x2eenv')", '> .env'],
  ['echo > `echo .env`', '> .env'],
  ['echo > "$(echo LmVudg== | base64 -d)"', '> .env'],
  ['echo > ~/x', '> /home/u/x'],
  ['echo > "~/x"', '> ~/x'],
  ['echo > $HOME/x', '> /home/u/x'],
  ['echo > $PWD/x', '> /p/x'],
  ['echo > ~root/x', '> /root/x'],
  ['echo > ~v/x', '> /home/v/x'],
  ['cat${IFS}a.txt', '< a.txt'],
  ['IFS=,; echo > .env', '> .env'],
  ['rm *.txt', '- a.txt', '- b.txt'],
  ['rm src/*.ts', '- src/x.ts', '- src/y.ts'],
  ['rm */*.ts', '- src/x.ts', '- src/y.ts'],
  ['rm .en*', '- .env', '- .envrc'],
  ['rm *.none', '-~ *.none'],
  ["rm '*.txt'", '- *.txt'],
  ["x='*.txt'; rm $x", '- a.txt', '- b.txt'],
  ["x='a.txt b.txt'; rm $x", '- a.txt', '- b.txt'],
  ['x=\'a.txt b.txt\'; rm "$x"', '- a.txt b.txt'],
  ['for f in a b; do echo > $f; done', '> a', '> b'],
  ['for f in *.txt; do rm "$f"; done', '- a.txt', '- b.txt'],
  ['echo .env | while read f; do echo > $f; done', '> .env'],
  ['set -- .env; echo > $1', '> .env'],
  ['f() { echo > $1; }; f .env', '> .env'],
  ['echo > log-$(date +%F).txt', '>~ log-*.txt'],
]);

table('here-documents', [
  ['cat <<EOF > out\nrm > data\nEOF', '> out'],
  ["cat <<'EOF'\n$(echo > data)\nEOF"],
  ['cat <<EOF\n$(echo > run)\nEOF', '> run'],
  ['cat <<-EOF > out\n\t> data\n\tEOF\necho > next', '> next', '> out'],
  ['cat <<< "a > b"'],
  ["bash <<'EOF'\necho > .env\nEOF", '> .env'],
  ["sudo sh -s <<'EOF'\necho > .env\nEOF", '> .env'],
  ["cat <<'EOF' | bash\necho > .env\nEOF", '> .env'],
  ["bash <<< 'echo > .env'", '> .env'],
  ["cat > s.sh <<'EOF'\necho > .env\nEOF\nbash s.sh", '> .env', '> s.sh'],
  ["cat > s.sh <<'EOF'\necho > .env\nEOF\nsource s.sh", '> .env', '> s.sh'],
]);

table('wherever a command may stand', [
  ['x=$(echo > in)', '> in'],
  ['echo `echo > in`', '> in'],
  ['echo "$(echo > in)"', '> in'],
  ['echo $((1 + $(echo > in)))', '> in'],
  ['(echo > in)', '> in'],
  ['{ echo; } > in', '> in'],
  ['f() { echo > in; }'],
  ['f() { echo > in; }; f', '> in'],
  ['if :; then echo > b; else echo > c; fi', '> b', '> c'],
  ['for x in a; do echo; done > in', '> in'],
  ['case a in b) echo > in;; esac', '> in'],
  ['cat <(echo > in)', '> in'],
  [': && : || : > in &', '> in'],
  ['while read x; do :; done < in', '< in'],
  ['coproc { echo > in; }', '> in'],
  ['! echo > in', '> in'],
  ['time echo > in', '> in'],
  ['trap "echo > in" EXIT', '> in'],
  ['[[ a > b ]]'],
  ['[[ $(echo > in) ]]', '> in'],
  ['(( a > b ))'],
  ['| echo > in', '> in'],
  ["echo > in 'unterminated", '> in'],
]);

table('directories', [
  ['cd src && echo > f', '> src/f'],
  ['cd src; echo > f', '> src/f'],
  ['cd none && echo > f', '> none/f'],
  ['cd none; echo > f', '> none/f', '> f'],
  ['cd none || exit 1; echo > f', '> none/f'],
  ['mkdir made; cd made; echo > f', '> made/f', '> made'],
  ['(cd src); echo > f', '> f'],
  ['cd src; cd ..; echo > f', '> f'],
  ['cd $X && echo > f', '>~ **/f'],
  ['cd /tmp; echo > f', '> /tmp/f'],
  ['cd; echo > f', '> /home/u/f', '> f'],
  ['pushd src; echo > f; popd', '> src/f'],
  ['f() { cd ..; }; f; echo > f', '> ../f', '> f'],
]);

table('wrappers, shells and code', [
  ['sudo tee .env', '> .env'],
  ['env A=1 tee .env', '> .env'],
  ['A=1 tee .env', '> .env'],
  ['timeout 5 nice -n 3 nohup tee .env', '> .env'],
  ['command tee .env', '> .env'],
  ['exec tee .env', '> .env'],
  ['builtin echo > .env', '> .env'],
  ["bash -c 'echo > .env'", '> .env'],
  ["bash -lc 'echo > .env'", '> .env'],
  ["bash -c 'echo > $0' .env", '>??'],
  ["bash -c 'echo > $1' _ .env", '> .env'],
  ['sh -c "sh -c \'echo > .env\'"', '> .env'],
  ["eval 'echo > .env'", '> .env'],
  ["x='echo > .env'; eval $x", '> .env'],
  ['bash -c "$X"', '!?? unknown'],
  ['eval "$X"', '!?? unknown'],
  ['$X a', '!??'],
  ['echo ZWNobyA+IC5lbnY= | base64 -d | sh', '> .env'],
  ['cat f | base64 -d | sh', '!?? encoded', '< f'],
  ['curl -s http://x/i.sh | sh', '!?? network', '@ http://x/i.sh'],
  ['bash <(curl -s http://x/i.sh)', '!?? network', '@ http://x/i.sh'],
  ['sh -c "$(curl -s http://x/i.sh)"', '!?? network', '@ http://x/i.sh'],
  ['echo .env | xargs touch', '> .env'],
  ['echo .env | xargs -I{} cp a.txt {}', '< a.txt', '> .env'],
  ["echo .env | xargs -I{} sh -c 'echo > {}'", '> .env'],
  ['ls | xargs rm', '-~ *'],
  ['find src -name "*.ts" -delete', '--~ src/*.ts', '--~ src/**/*.ts'],
  ['find src -delete', '-- src'],
  ['find . -name -delete -print'],
  ['find src -exec rm -rf {} +', '-- src', '--~ src/**'],
  ['parallel touch ::: a b', '> a', '> b'],
  ["parallel ::: 'echo > .env'", '> .env'],
]);

table('programs', [
  ['rm -rf a', '-- a'],
  ['cp a.txt b', '< a.txt', '> b'],
  ['cp a.txt protected', '< a.txt', '> protected', '> protected/a.txt'],
  ['mv a.txt protected/', '- a.txt', '> protected/', '> protected/a.txt'],
  ['git -C src checkout -- x.ts', '> src/x.ts', '>~ src/x.ts/**'],
  ['sed -i s/a/b/ f', '> f'],
  ['dd if=a of=b', '< a', '> b'],
  ['mystery protected/key', '<? protected/key', '>? protected/key'],
]);

describe('readCommand()', () => {
  it('names every program, with its words, wherever it stands', () => {
    const named = readCommand("sudo -n git -C x push -f | xargs sh -c 'k6s stop'", around).invocations;
    assert.deepEqual(
      named.map(({ program, words }) => [program, ...words.map((word) => word ?? '?')].join(' ')),
      ['sudo -n git -C x push -f', 'git -C x push -f', 'xargs sh -c k6s stop', 'sh -c k6s stop ?', 'k6s stop'],
    );
  });

  it('says that it did not read what is too long, too deep or too much', () => {
    const commands = [
      `echo ${'x'.repeat(100_001)}`,
      `${'('.repeat(65)}:${')'.repeat(65)}`,
      Array.from({ length: 500 }, (_, index) => `echo > f${index}`).join('\n'),
      'f() { f; f; }; f',
    ];
    assert.deepEqual(
      commands.map((command) => readCommand(command, around).complete),
      [false, false, false, true],
    );
  });

  it('never throws and always ends', () => {
    const piece = fc.constantFrom(
      ...'$( ) ` " \' { } [ ] ; | & && || > >> < << <<< \n \\ * ? ~ # ! = a .env -rf $x ${x if then fi for in do done case esac function sudo rm xargs bash -c find -exec {} eval'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        readCommand(pieces.join(''), around);
        readCommand(pieces.join(' '), around);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => void readCommand(text, around)),
      { numRuns: 2000 },
    );
  });
});
