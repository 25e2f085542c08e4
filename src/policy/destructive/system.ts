/** Which programs stop the machine or change what it is built on? */
import type { RuleFamily } from './rule.ts';

/** Directories of the system: whose owner or mode changes everywhere is not put right again. */
const systemDirectories =
  '/|/[*]|/bin|/boot|/dev|/etc|/home|/lib|/lib64|/opt|/proc|/root|/sbin|/srv|/sys|/usr|/usr/bin|/usr/lib|/usr/local|/var|/var/lib|/System|/Library|/Applications|/Users|~|~/';

export const systemRules: RuleFamily = {
  shutdown: [
    {
      id: 'stop-machine',
      level: 'destructive',
      runs: ['!-c !--show !-w|--wtmp-only'],
      why: 'it stops the machine and everything that runs on it',
      instead: 'restart only the program that needs it',
      passes: 'shutdown -c',
      stops: ['shutdown -h now', 'reboot', 'poweroff -f', 'halt'],
    },
  ],
  init: [
    {
      id: 'stop-machine',
      level: 'destructive',
      runs: ['0|6'],
      why: 'it stops the machine and everything that runs on it',
      instead: 'restart only the program that needs it',
      passes: 'runlevel',
      stops: ['init 0', 'telinit 6'],
    },
  ],
  systemctl: [
    {
      id: 'stop-machine',
      level: 'destructive',
      runs: ['poweroff|reboot|halt|kexec|suspend|hibernate|emergency|rescue|soft-reboot'],
      why: 'it stops the machine and everything that runs on it',
      instead: 'restart only the service that needs it',
      passes: 'systemctl restart app',
      stops: ['systemctl poweroff', 'systemctl reboot'],
    },
    {
      id: 'stop-service',
      level: 'strict',
      runs: ['stop|disable|mask|kill|isolate'],
      why: 'others may need this service',
      instead: 'look at it with "systemctl status"',
      passes: 'systemctl status app',
      stops: ['systemctl stop nginx', 'systemctl disable cron'],
    },
  ],
  kill: [
    {
      id: 'kill-everything',
      level: 'destructive',
      runs: ['-9|-KILL|-SIGKILL|-15|-TERM|-s -1', '** [-]1', '1'],
      why: 'it ends every process that you may end',
      instead: 'end one process by its id',
      passes: 'kill 4711',
      stops: ['kill -9 -1', 'kill -9 1', 'kill -KILL -1', 'kill -- -1'],
    },
    {
      id: 'kill',
      level: 'strict',
      runs: ['* !-0 !-l !-L'],
      why: 'work of that process may be lost',
      instead: 'ask the user to end it',
      passes: 'kill -0 4711',
      stops: ['kill 4711'],
    },
  ],
  killall5: [
    {
      id: 'kill-everything',
      level: 'destructive',
      runs: [''],
      why: 'it ends every process',
      instead: 'end one process by its id',
      passes: 'kill 4711',
      stops: ['killall5 -9'],
    },
  ],
  pkill: [
    {
      id: 'kill-everything',
      level: 'destructive',
      runs: ['** .|.[*]|^', '-u|--euid=root', '-U|--uid=root'],
      why: 'it ends processes of all kinds',
      instead: 'end one process by its id',
      passes: 'kill 4711',
      stops: ['pkill -9 .', 'pkill -u root'],
    },
    {
      id: 'kill',
      level: 'strict',
      runs: [''],
      why: 'it ends every process of that name, whose ever it is',
      instead: 'end a process that you started by its id',
      passes: 'pgrep node',
      stops: ['pkill node', 'killall node'],
    },
  ],
  chmod: [
    {
      id: 'change-owner-or-mode',
      level: 'destructive',
      runs: [`-R|--recursive ** ${systemDirectories}`, `777|0777|000|a+rwx|a-rwx ${systemDirectories}`],
      why: 'nobody could put back who may do what there',
      instead: 'name the one file or directory of the project that needs it',
      passes: 'chmod +x scripts/run.sh',
      stops: ['chmod -R 777 /', 'chown -R me /usr', 'chgrp -R x /etc', 'chmod 777 /'],
    },
    {
      id: 'change-modes',
      level: 'strict',
      runs: ['-R|--recursive'],
      why: 'it changes everything below',
      instead: 'name the file that needs it',
      passes: 'chmod +x scripts/run.sh',
      stops: ['chmod -R 755 src', 'chown -R me src'],
    },
  ],
  mv: [
    {
      id: 'move-into-nothing',
      level: 'destructive',
      runs: ['** /dev/null'],
      why: 'what is moved there is gone',
      instead: 'delete a file of the project by name with rm',
      passes: 'mv a.txt b.txt',
      stops: ['mv a.txt /dev/null'],
    },
  ],
  crontab: [
    {
      id: 'remove-crontab',
      level: 'destructive',
      runs: ['-r'],
      why: 'the whole table would be gone',
      instead: 'save it with "crontab -l" and ask the user to change one line',
      passes: 'crontab -l',
      stops: ['crontab -r', 'crontab -u me -r'],
    },
    {
      id: 'change-crontab',
      level: 'strict',
      runs: ['* !-l', '-e', '-'],
      why: 'it replaces what runs at which time',
      instead: 'show the line that you want and ask the user to add it',
      passes: 'crontab -l',
      stops: ['crontab new.txt', 'crontab -e'],
    },
  ],
  userdel: [
    {
      id: 'remove-user',
      level: 'destructive',
      runs: ['*'],
      why: 'the account would be gone',
      instead: 'leave accounts as they are',
      passes: 'id me',
      stops: ['userdel -r me', 'groupdel staff', 'deluser me'],
    },
  ],
  passwd: [
    {
      id: 'remove-password',
      level: 'destructive',
      runs: ['-d|--delete', '-l|--lock'],
      why: 'the account would be open or locked',
      instead: 'leave accounts as they are',
      passes: 'passwd -S me',
      stops: ['passwd -d root', 'passwd -l me'],
    },
  ],
  dscl: [
    {
      id: 'remove-user',
      level: 'destructive',
      runs: ['** -delete', '-delete'],
      why: 'the account would be gone',
      instead: 'leave accounts as they are',
      passes: 'dscl . -list /Users',
      stops: ['dscl . -delete /Users/me'],
    },
  ],
  iptables: [
    {
      id: 'open-firewall',
      level: 'destructive',
      runs: ['-F|--flush', '-X|--delete-chain', '-P|--policy'],
      why: 'the rules of the firewall would be gone',
      instead: 'list them with -L',
      passes: 'iptables -L',
      stops: ['iptables -F', 'ip6tables --flush'],
    },
  ],
  nft: [
    {
      id: 'open-firewall',
      level: 'destructive',
      runs: ['flush', 'delete table'],
      why: 'the rules of the firewall would be gone',
      instead: 'list them with "nft list ruleset"',
      passes: 'nft list ruleset',
      stops: ['nft flush ruleset'],
    },
  ],
  ufw: [
    {
      id: 'open-firewall',
      level: 'destructive',
      runs: ['reset|disable', '** reset|disable'],
      why: 'the firewall would be off',
      instead: 'look at it with "ufw status"',
      passes: 'ufw status',
      stops: ['ufw disable', 'ufw --force reset'],
    },
  ],
  rmmod: [
    {
      id: 'kernel-module',
      level: 'destructive',
      runs: ['*', '-r|--remove *'],
      why: 'the kernel may stop',
      instead: 'list modules with lsmod',
      passes: 'lsmod',
      stops: ['rmmod nvme'],
    },
  ],
  modprobe: [
    {
      id: 'kernel-module',
      level: 'destructive',
      runs: ['-r|--remove'],
      why: 'the kernel may stop',
      instead: 'list modules with lsmod',
      passes: 'modprobe -n x',
      stops: ['modprobe -r nvme'],
    },
  ],
};
