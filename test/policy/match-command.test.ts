import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesCommand, matchesDenied, parseDenied, parsePattern } from '../../src/policy/match-command.ts';
import { invoke } from './invocations.ts';

type Row = readonly [pattern: string, command: string, matches: boolean, subcommands?: number];

const ours: readonly Row[] = [
  ['', 'reboot', true],
  ['', 'reboot now', true],
  ['', 'reboot --help', false],
  ['reset --hard', 'git reset --hard', true, 1],
  ['reset --hard', 'git reset --har', true, 1],
  ['reset --hard', 'git reset --harder', false, 1],
  ['reset --hard', 'git reset --soft', false, 1],
  ['reset --hard', 'git reset -- --hard', false, 1],
  ['reset --hard', 'git commit reset --hard', false, 1],
  ['push --force', 'git push --force-with-lease', false, 1],
  ['clean -f', 'git clean -xdf', true, 1],
  ['clean -f !-n|--dry-run', 'git clean -nf', false, 1],
  ['clean -f !-n|--dry-run', 'git clean -f --dry-r', false, 1],
  ['destroy', 'terraform destroy', true],
  ['destroy', 'terraform -chdir dir destroy', true],
  ['destroy', 'terraform plan destroy', false],
  ['apply -destroy', 'terraform apply -destroy', true],
  ['apply -destroy', 'terraform apply -destroy=true', true],
  ['apply -destroy', 'terraform apply -refresh', false],
  ['volume rm|prune', 'docker -H host volume prune', true],
  ['** delete', 'gcloud compute instances delete a', true],
  ['** delete', 'gcloud compute instances list', false],
  ['DELETE', 'x delete', true],
  ['* * *', 'git checkout a', false, 1],
  ['* *', 'x a b', true],
  ['* *', 'x a', false],
  ['* $', 'docker rm $x', true],
  ['* $', 'docker rm x', false],
  ['** $', 'mkfs', false],
  ['** $', 'mkfs -t ext4 $x', true],
  ['rm *', 'docker rm $x', true],
  ['rm x', 'docker rm $x', false],
  ['checkout --', 'git checkout -- a', true, 1],
  ['checkout --', 'git checkout --', false, 1],
  ['checkout --', 'git checkout a', false, 1],
  ['--rmi=all', 'x --rmi=all', true],
  ['--rmi=all', 'x --rmi all', true],
  ['--rmi=all', 'x --rmi local', false],
  ['-X=delete', 'curl -X DELETE', true],
  ['of=/dev/*', 'dd of=/dev/mapper/a', true],
];

/** A denied command as a policy writes it. */
const denied: readonly Row[] = [
  ['npm publish', 'npm publish', true, 1],
  ['npm publish', 'npm --tag next publish ./dir', true],
  ['npm publish', 'npm run publish', false, 1],
  ['npm publish', 'pnpm publish', false, 1],
  ['git push --force', 'git -C x push origin main -f', true, 1],
  ['git push -f', 'git push --forc', true, 1],
  ['git push --force', 'git push', false, 1],
  ['git push --force', 'git push --force-with-lease', false, 1],
  ['git push origin main', 'git push -u origin main', true, 1],
  ['git push main', 'git push origin main', true, 1],
  ['git push origin main', 'git push main origin', false, 1],
  ['git push', 'git commit push', false, 1],
  ['make deploy', 'make -j4 build deploy', true],
  ['make deploy', 'make deploys', false],
  ['make deploy*', 'make deploy-prod', true],
  ['docker * prod', 'docker exec prod', true],
  ['kubectl --context=prod', 'kubectl --context=prod get pods', true],
  ['kubectl --context=prod', 'kubectl --context prod get pods', true],
  ['kubectl --context=prod', 'kubectl --context=dev get pods', false],
  ['dd of=/dev/sda', 'dd if=a of=/dev/sda', true],
  ["git commit -m 'a b'", 'git commit -m "a b"', false, 1],
  ['deploy.sh', './scripts/deploy.sh now', true],
  ['scripts/deploy.sh prod', '/x/deploy.sh prod', true],
  ['py*', 'python3 a', true],
  ['rm -rf', 'rm --recursive --force x', true],
  ['rm -rf', 'rm -r x', false],
  ['rm -r', 'rm -R x', true],
  ['go test -race', 'go test -race ./...', true],
  ['x -v', 'x --verbose', false],
];

describe('matchesCommand()', () => {
  for (const [pattern, command, matches, subcommands] of ours) {
    it(`${JSON.stringify(pattern)} ${matches ? 'describes' : 'does not describe'} ${command}`, () =>
      assert.equal(matchesCommand(parsePattern(pattern), invoke(command, subcommands)), matches));
  }

  for (const [text, command, matches, subcommands] of denied) {
    it(`${JSON.stringify(text)} of a policy ${matches ? 'denies' : 'lets pass'} ${command}`, () =>
      assert.equal(matchesDenied(parseDenied(text), invoke(command, subcommands)), matches));
  }

  it('takes time that grows with the words, and never throws', () => {
    const piece = fc.constantFrom('**', '*', '$', '--', '-f', '--force=x', '!-n', 'a|b', '[', '', '-', '!');
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (pattern, command) => {
        matchesCommand(parsePattern(pattern), invoke(command));
        matchesDenied(parseDenied(pattern), invoke(command));
      }),
    );
    const long = invoke(`x ${'a -b '.repeat(10_000)}`);
    const started = performance.now();
    for (const pattern of ['** a c', 'a ** a ** a ** c', '** c -z']) matchesCommand(parsePattern(pattern), long);
    assert.ok(performance.now() - started < 500);
  });
});
