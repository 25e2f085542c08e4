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
