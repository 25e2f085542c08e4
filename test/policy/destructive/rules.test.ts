import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accessRules } from '../../../src/policy/destructive/access-rules.ts';
import { findDangers } from '../../../src/policy/destructive/find-dangers.ts';
import { families } from '../../../src/policy/destructive/find-rules.ts';
import { rulesOf } from '../../../src/policy/destructive/rules-of.ts';
import { findDestructive } from '../../../src/policy/tool-policy.ts';
import { invoke } from '../invocations.ts';
import { callOf } from './examples.ts';

const all = [
  ...families.flatMap((family) => Object.values(family).flat()),
  ...Object.entries(accessRules).map(([id, rule]) => ({ id, runs: [], ...rule })),
];

function rulesIn(command: string, level: 'destructive' | 'strict'): readonly string[] {
  return findDestructive(callOf(command), level).map(({ rule }) => rule);
}

describe('findDestructive()', () => {
  for (const { id, level, stops, passes } of all) {
    for (const command of stops) {
      it(`${id} stops ${command}`, () =>
        assert.ok(rulesIn(command, level).includes(id), String(rulesIn(command, level))));
    }
    it(`${id} lets its alternative pass: ${passes}`, () => assert.deepEqual(rulesIn(passes, level), []));
  }

  it('names strict rules only where the policy is strict', () => {
    for (const { level, stops, id } of all.filter((rule) => rule.level === 'strict')) {
      for (const command of stops) assert.ok(!rulesIn(command, 'destructive').includes(id), `${level} ${command}`);
    }
  });

  it('says in one sentence of at most 300 characters what is lost and what to do', () => {
    for (const { level, stops } of all) {
      for (const command of stops) {
        for (const { reason, rule, effect } of findDestructive(callOf(command), level)) {
          assert.ok(reason.length < 300, `${reason.length}: ${reason}`);
          assert.match(reason, new RegExp(`is refused \\(rule ${rule}\\): .+; .+ask the user`));
          assert.equal(effect, 'deny');
        }
      }
    }
  });
});

/** The daily work of everybody: none of it is anybody's loss. */
const everyday: readonly string[] = [
  'git status && git add -A && git commit -m "fix: rm -rf /"',
  'git checkout main',
  'git checkout -b feature/x origin/main',
  'git checkout -q main',
  'git checkout --detach v1.2.3',
  'git checkout --theirs -- src/a.ts',
  'git switch -c x',
  'git switch -C fixup',
  'git branch -d merged',
  'git branch -m old new',
  'git push -u origin feature',
  'git push origin HEAD:refs/heads/feature',
  'git push --tags',
  'git push --force-with-lease origin feature',
  'git push --dry-run --force',
  'git reset',
  'git reset --soft HEAD~1',
  'git reset HEAD file.txt',
  'git clean -nd',
  'git stash && git stash pop',
  'git rebase main',
  'git rebase --continue',
  'git merge --no-ff x',
  'git tag v1',
  'git tag --list "v*"',
  'git worktree remove ../other',
  'git worktree prune',
  'git gc',
  'git reflog',
  'git rm file.txt',
  'git rm -r --cached dist',
  'git restore --staged .',
  'git config user.name me',
  'git remote remove origin',
  'git -c alias.st=status st',
  'git -c user.name=x commit -m y',
  'git reset --help',
  'git submodule update --init --recursive',
  'GIT_SSH_COMMAND="ssh -i key" git fetch',
  'GIT_SSH_COMMAND=./helper git status',
  'rm file.txt',
  'rm -f *.log',
  'rm -rf build dist node_modules',
  'rm -rf src/generated',
  'rm -rf /tmp/work',
  'rm -rf /tmp/scratch/*',
  'rm -rf ./packages/*/node_modules',
  'find src -name "*.pyc" -delete',
  'find . -name node_modules -prune -exec rm -rf {} +',
  'find src -type f -exec cat {} +',
  'mv a.txt b.txt',
  'mv src/old src/new',
  'cp -r src /tmp/backup',
  'chmod +x scripts/run.sh',
  'chmod -R 755 src',
  'chown -R me:me build',
  'echo x > /dev/null 2>&1',
  'cat a > /dev/stderr',
  'dd if=/dev/zero of=disk.img bs=1M count=1',
  'dd if=/dev/sda of=disk.img',
  'kill 4711',
  'kill -9 4711',
  'kill -1 4711',
  'pkill -f "vite dev"',
  'docker ps -a',
  'docker rm web',
  'docker rm -f web',
  'docker rmi app:old',
  'docker run --rm -it -v .:/app node:20 npm test',
  'docker compose up -d',
  'docker compose down',
  'docker container prune',
  'docker network prune',
  'docker builder prune',
  'kubectl get pods',
  'kubectl delete pod web-1',
  'kubectl delete job migrate',
  'kubectl apply -f k8s/',
  'kubectl config delete-context old',
  'kubectl delete ns shop --dry-run=client',
  'helm upgrade shop ./chart',
  'terraform plan',
  'terraform apply',
  'aws s3 ls',
  'aws s3 cp a s3://b/a',
  'gcloud config configurations delete old',
  'npm ci && npm run build && npm test',
  'npm config delete registry',
  'npm publish',
  'npm uninstall left-pad',
  'pip install -r requirements.txt',
  'pip uninstall -y x',
  'cargo clean',
  'make clean',
  'rails db:migrate',
  'python manage.py migrate',
  'psql -c "SELECT * FROM users"',
  'psql -c "DELETE FROM users WHERE id = 1"',
  'psql -c "UPDATE users SET a = 1 WHERE id = 2"',
  'psql -c "DROP INDEX a"',
  `psql -c "INSERT INTO notes VALUES ('DROP TABLE users')"`,
  'sqlite3 a.db ".tables"',
  'mysql -e "SHOW TABLES"',
  'redis-cli get a',
  'curl -fsSL https://a.example/x -o x',
  'curl -X DELETE localhost:3000/api/users/1',
  'curl -d @body.json https://a.example',
  'scp dist/app.js host:/srv/',
  'ssh host uptime',
  'nc -z localhost 80',
  'timeout 1 bash -c "</dev/tcp/localhost/5432"',
  'gh pr create --fill',
  'gh release create v1',
  'sudo apt-get update',
  'sudo systemctl restart nginx',
  'systemctl status x',
  'fdisk -l /dev/sda',
  'crontab -l',
  'iptables -L',
  'history -c',
  `echo ':(){ :|:& };:'`,
  'f() { g | h & }; f',
];

describe('findDestructive() of daily work', () => {
  for (const command of everyday) {
    it(`lets pass ${command}`, () => assert.deepEqual(rulesIn(command, 'destructive'), []));
  }
});

describe('findDestructive() of anything', () => {
  const words = [
    'git',
    'rm',
    '-rf',
    'kubectl',
    '$x',
    '*',
    '--',
    'push',
    '+a',
    '-c',
    'alias.a=b',
    'psql',
    "'DROP'",
    '|',
    '\n',
    ';',
  ];

  it('never throws', () => {
    const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (parts) => {
        for (const { reason } of findDestructive(callOf(parts.join(' ')), 'strict'))
          assert.ok(reason.length < 300, reason);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time that grows with the command', () => {
    const long = [
      [invoke(`git ${'-c a.b=c '.repeat(10_000)}push`)],
      [invoke(`rm ${'-r a '.repeat(10_000)}`)],
      Array.from({ length: 6000 }, () => invoke('git push origin a')),
      Array.from({ length: 6000 }, (_, index) => invoke(`p${index} a`)),
    ];
    for (const invocations of long) {
      const started = performance.now();
      findDestructive({ ...callOf('ls'), invocations, dangers: findDangers(invocations) }, 'strict');
      const elapsed = performance.now() - started;
      assert.ok(elapsed < 500, `${invocations.length} programs took ${elapsed}`);
    }
  });
});

describe('rulesOf()', () => {
  it('knows programs by other names, and no name that every object has', () => {
    assert.deepEqual(rulesOf('tofu'), rulesOf('terraform'));
    assert.deepEqual(rulesOf('mkfs.xfs'), rulesOf('mkfs'));
    assert.notDeepEqual(rulesOf('mkfs.xfs'), []);
    for (const name of ['constructor', 'toString', '__proto__', 'ls', '']) assert.deepEqual(rulesOf(name), []);
  });

  it('is asked of the program, not of what it is told', () => {
    for (const command of ['echo git reset --hard', 'rg "rm -rf /" .', 'git commit -m "git push --force"']) {
      assert.deepEqual(rulesIn(command, 'strict'), [], command);
    }
  });
});
