import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Decision } from '../../src/core/decisions.ts';
import { describeCall } from '../../src/operations/describe-call.ts';
import { decide } from '../../src/policy/decide.ts';
import { governedProject } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';

const policy = `version: "1"
boundaries:
  - pattern: "*"
    forbidden_paths: [".env*", "protected/**", "**/*.pem"]
    forbidden_reads: [".env*"]
    enforcement: strict
`;

const files = ['.env', 'protected/a.txt', 'protected/d/b.txt', 'certs/key.pem', 'src/a.ts', 'file.txt', 'package.json'];

/** Decides as the gate does, in a project with these files. */
function gate(t: Parameters<typeof governedProject>[0]): (command: string) => Promise<Decision> {
  const root = governedProject(t, policy);
  for (const name of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), 'x');
  }
  const opened = open(root);
  return async (command) => {
    const project = await opened;
    const { call } = await describeCall(reported('Bash', { command }, { cwd: root }), project, settingOf(root));
    return decide(call, project.policy, project.state(), project.now());
  };
}

function table(title: string, rows: { readonly denied: readonly string[]; readonly passed: readonly string[] }): void {
  describe(`the gate and ${title}`, () => {
    const check = gate({ after });
    for (const command of rows.denied) {
      it(`denies ${JSON.stringify(command)}`, async () => {
        const decision = await check(command);
        assert.equal(decision.effect === 'none' ? 'none' : `${decision.effect} ${decision.rule}`, 'deny boundary');
      });
    }
    for (const command of rows.passed) {
      it(`passes ${JSON.stringify(command)}`, async () => assert.equal((await check(command)).effect, 'none'));
    }
  });
}

table('a script that the same command writes', {
  denied: [
    "echo 'echo x > .env' > f; . ./f",
    "echo 'echo x > .env' > f; chmod +x f; ./f",
    "echo 'echo x > .env' > f; sh ./f",
    "echo 'echo x > .env' > f; bash $PWD/f",
    "echo 'echo x > .env' > f; mv f g; bash g",
    "echo 'echo x > .env' > f; ln -s f g; bash g",
    "echo 'echo x > .env' > f; install -m 755 f g; ./g",
    "echo 'echo x > .env' | tee f; bash f",
    "echo 'echo x > .env' | dd of=f; bash f",
    `echo 'echo x > .env' > f; bash -c "$(<f)"`,
    "echo 'echo x > .env' > f; cd src; bash ../f",
    "cd src; echo 'echo x > .env' > f; cd ..; bash src/f",
    `echo 'echo x > "$1"' > f; bash f .env`,
    `printf 'echo x ' > f; printf '%s' '> .env' >> f; bash f`,
    ". /dev/stdin <<< 'echo x > .env'",
    "bash /dev/stdin <<< 'echo x > .env'",
    `echo 'open(".env","w")' > f.py; python3 f.py`,
    `echo 'open(".env","w")' > f.py; python3 -m f`,
    `echo 'open(".env","w")' > f.py; python3 -c 'import f'`,
    `mkdir m; echo 'open(".env","w")' > m/__main__.py; python3 m`,
    `printf '#!/usr/bin/env python3\\nopen(".env","w")' > f; chmod +x f; ./f`,
    `echo 'require("fs").writeFileSync(".env","")' > f.js; node f`,
    `echo 'require("fs").writeFileSync(".env","")' > f.js; node -r ./f.js -e 0`,
    `echo 'require("fs").writeFileSync(".env","")' > f.js; node -e 'require("./f")'`,
    `echo 'require("fs").writeFileSync(".env","")' > index.js; node .`,
    `echo 'open(F,">.env")' > f.pl; perl f.pl`,
    `printf 'a:\\n\\techo x > .env\\n' > Makefile; make`,
    `printf 'a:\\n\\techo x > .env\\n' | make -f -`,
    `printf 'F=.env\\na:\\n\\techo x > $(F)\\n' > Makefile; make a`,
    "make -f /dev/null --eval 'a:;echo x > .env'",
    `echo '{"scripts":{"x":"echo x > .env"}}' > package.json; npm run x`,
    `echo '{"scripts":{"test":"echo x > .env"}}' > package.json; npm t`,
    `echo '{"scripts":{"preinstall":"echo x > .env"}}' > package.json; npm install`,
    "echo 'w .env' > s; sed -f s file.txt",
    "sed -f - file.txt <<< 'w .env'",
    'bash -x .env',
    'bash --rcfile .env -i',
  ],
  passed: [
    "echo 'echo x > .env' > notes.md; cat notes.md",
    "echo 'echo x > out' > f; bash f",
    "echo './f' > f; chmod +x f; ./f",
    "echo 'bash g' > f; echo 'bash f' > g; bash f",
    `printf 'a:\\n\\tcc -o $@ $<\\n' > Makefile; make`,
    `echo '{"scripts":{"clean":"rm -f .env","test":"node --test"}}' > package.json; npm test`,
    `echo 'print(1)' > f.py; python3 f.py`,
    'bash scripts/build.sh',
  ],
});

table('copies that are kept', {
  denied: [
    'sed -i.pem s/a/b/ file.txt',
    "sed -i'protected/*' s/a/b/ file.txt",
    'sed --in-place=.pem s/a/b/ file.txt',
    'perl -pi.pem -e 1 file.txt',
    "perl -i'.env*' -pe 1 file.txt",
    'cp -b -S .pem src/a.ts file.txt',
    'mv --backup=simple --suffix=.pem src/a.ts file.txt',
    'ln -fb -S .pem src/a.ts file.txt',
    "tar c file.txt | tar x --transform 's/file.txt/.env/'",
    "tar -cf x.tar --xform='s,src,protected/x,' src && tar -xf x.tar",
  ],
  passed: [
    'sed -i.bak s/a/b/ file.txt',
    "sed -i '' s/a/b/ file.txt",
    'sed -i s/a/b/ src/*.ts',
    'perl -pi.orig -e 1 file.txt',
    'cp -b -S .old src/a.ts file.txt',
    "tar cf x.tar --transform 's,^,pkg/,' src",
  ],
});

table('where the shell stands', {
  denied: [
    'pushd protected; pushd ../src; popd; echo x > n',
    'pushd protected; pushd ../src; echo x > ~1/n',
    'cd protected; cd ../src; cd -; echo x > n',
    'cd src; echo x > ~-/.env',
    'cd src; echo x > $OLDPWD/.env',
    'CDPATH=protected cd d; echo x > n',
    'export CDPATH=protected; cd d && echo x > n',
    'cd p*/d; echo x > n',
    'for d in */; do (cd $d; echo x > n); done',
    'cd() { builtin cd protected; }; cd src; echo x > n',
    'shopt -s dotglob; rm ?env',
    'shopt -s nocaseglob; rm .EN?',
    'rm /proc/self/cwd/.env',
    'cat /proc/$$/cwd/.env',
    'echo x > /proc/1/root/$PWD/.env',
  ],
  passed: [
    'pushd src; echo x > n; popd; echo x > out',
    'cd s*; echo x > n',
    'cd src && cd - && echo x > out',
    'rm *.log',
  ],
});

table('links that the same command makes', {
  denied: [
    'ln -s protected l; echo x > l/n',
    'ln -sr protected src/l; echo x > src/l/n',
    'ln -s $PWD ../q; echo x > ../q/protected/n',
    'cp -rl protected q; echo x > q/a.txt',
    'cp -rs $PWD/protected q; echo x > q/a.txt',
    `python3 -c "import os; os.symlink('prot'+'ected','l')"; echo x > l/n`,
    `node -e "require('fs').symlinkSync('protected','l')"; echo x > l/n`,
    `perl -e 'symlink("prot"."ected","l")'; echo x > l/n`,
  ],
  passed: [
    'ln -s src l; echo x > l/n',
    'ln -s ../shared node_modules',
    `python3 -c "import os; os.symlink('src','l')"`,
  ],
});

table('variables', {
  denied: [
    'declare -A m=([k]=.env); echo x > ${m[k]}',
    'printf -vf .env; echo x > $f',
    'read <<< .env; echo x > $REPLY',
    'IFS=: read a b <<< foo:.env; echo x > $b',
    'IFS=: read -a arr <<< foo:.env; echo x > ${arr[1]}',
    'mapfile -t <<< .env; echo x > $MAPFILE',
    "mapfile -t -c 1 -C 'echo x > .env; :' f <<< a",
    'declare -n r=f; r=.env; echo x > $f',
    'declare -n r=f; f=.env; echo x > $r',
    "f='\\x2eenv'; echo x > ${f@E}",
    'f=.ENV; echo x > ${f@L}',
    'declare -l f=.ENV; echo x > $f',
    'f=a.env; echo x > ${f#?}',
    'f=.envz; echo x > ${f%[a-z]}',
    "f='$(echo x > .env)'; : ${f@P}",
    "let 'x=a[$(echo x>.env)]'",
    "[ -v 'a[$(echo x>.env)]' ]",
    "[[ -v 'a[$(echo x>.env)]' ]]",
    "x='a[$(echo x>.env)]'; ((x))",
    "printf -v 'a[$(echo x>.env)]' x",
    "compgen -W '$(echo x > .env)' x",
    'history -w .env',
    'HISTFILE=.env bash -i',
    "PS4='$(echo x > .env)'; set -x; :",
    "PROMPT_COMMAND='echo x > .env' bash -i",
    "bash -s .env <<< 'echo x > $1'",
    "env BASH_ENV=.env bash -c 'echo $KEY'",
    `GIT_EDITOR='sh -c "echo x > .env"' git commit`,
    "GIT_SEQUENCE_EDITOR='echo x > .env;:' git rebase -i HEAD~1",
    'GIT_TRACE=$PWD/.env git status',
    'GIT_INDEX_FILE=protected/i git add file.txt',
  ],
  passed: [
    'declare -A m=([k]=v); echo x > ${m[k]}',
    'read -r -p name: n <<< a; echo x > $n',
    'while IFS= read -r line; do echo "$line" >> out; done < file.txt',
    'GIT_SEQUENCE_EDITOR=: git rebase -i HEAD~1',
    'EDITOR=vim git commit',
    'GIT_TRACE=1 git fetch',
    'PS4="+ " bash -x scripts/build.sh',
    "[[ $x == '[a]' ]]",
    'x=a; echo ${x@Q}',
  ],
});

table('what git prints and writes', {
  denied: [
    'git show HEAD:.env',
    'git show :.env',
    'git cat-file -p HEAD:.env',
    'git config --blob HEAD:.env -l',
    'git blame .env',
    'git log -p -- .env',
    'git grep -h KEY -- .env',
    'git merge-file .env file.txt src/a.ts',
    'git mailinfo .env x < file.txt',
    'git interpret-trailers --in-place .env',
    'git bugreport -o protected',
    'git fast-export --export-marks=.env HEAD',
    'git credential-store --file .env store',
  ],
  passed: [
    'git show HEAD:src/a.ts',
    'git show --stat HEAD',
    'git log --oneline -- .env.example',
    'git blame src/a.ts',
    'git log -p',
  ],
});

table('names from outside the code, and languages inside clients', {
  denied: [
    `awk -v f=.env 'BEGIN{print "x" > f}'`,
    `F=.env awk 'BEGIN{print "x" > ENVIRON["F"]}'`,
    `F=.env node -e "require('fs').writeFileSync(process.env.F,'x')"`,
    `python3 -c "open(input(),'w')" <<< .env`,
    "gdb -batch -ex 'shell echo x > .env'",
    "sqlite3 :memory: '.output .env' 'select 1'",
    "sqlite3 :memory: '.shell echo x > .env'",
    `sqlite3 :memory: "select writefile('.env','x')"`,
    `printf '.output .env\\nselect 1;\\n' | sqlite3`,
  ],
  passed: [
    "awk -v n=3 'NR==n' file.txt",
    "sqlite3 x.db 'select 1'",
    "sqlite3 x.db '.tables'",
    'F=out python3 -c "print(1)"',
  ],
});
