/** Which destructive rules does one access of a call break? */
import type { Invocation, ResolvedAccess, ToolCall } from '../../core/calls.ts';
import type { AccessRuleId } from './access-rules.ts';
import { isCredential } from './credentials.ts';
import { contains, deletionRule, isTemporary, systemDirectories } from './deletions.ts';

/** Ids of all rules that it breaks, also of those that hold only where the policy is strict. */
export function findAccessRule(access: ResolvedAccess, call: ToolCall): readonly AccessRuleId[] {
  const found = [
    deletionRule(access, call),
    writeRule(access, call),
    modeRule(access, call),
    codeRule(access, call),
    isSentCredential(access) ? ('send-credentials' as const) : undefined,
    isReverseShell(access, call) ? ('reverse-shell' as const) : undefined,
  ];
  return found.filter((id) => id !== undefined);
}

const disks = /^\/dev\/(?:sd[a-z]|nvme|hd[a-z]|vd[a-z]|xvd|mmcblk|r?disk\d|mapper\/|md\d|dm-|k?mem$|port$)/;
const systemFiles =
  /^(?:\/private)?(?:\/etc\/(?:passwd|shadow|gshadow|group|sudoers|fstab)-?$|\/etc\/sudoers\.d\/|\/etc\/pam\.d\/|\/boot\/|\/sys\/|\/proc\/sysrq-trigger$|\/dev\/core)/;

/** Programs that write what they are given; what others do with a device depends on their options, and has rules there. */
const copying: ReadonlySet<string> = new Set(
  'cp dd install mv pv rm rsync shred sponge tee truncate cat gzip xz zstd tar cpio'.split(' '),
);

function writeRule({ action, certainty, place, target }: ResolvedAccess, call: ToolCall): AccessRuleId | undefined {
  if ((action !== 'write' && action !== 'delete') || certainty !== 'exact' || place === undefined) return undefined;
  if (disks.test(place.real)) {
    const named = call.invocations.filter(({ operands }) => operands.includes(target));
    return named.length > 0 && !named.some(({ program }) => copying.has(program)) ? undefined : 'write-disk';
  }
  return place.relative === undefined && systemFiles.test(place.real) ? 'change-system' : undefined;
}

const modePrograms: ReadonlySet<string> = new Set(['chmod', 'chown', 'chgrp', 'setfacl', 'chflags', 'chattr']);
function modeRule({ action, certainty, place, target }: ResolvedAccess, call: ToolCall): AccessRuleId | undefined {
  if (action !== 'write' || certainty !== 'exact' || place === undefined) return undefined;
  const recursive = call.invocations.filter((each) => modePrograms.has(each.program) && isRecursive(each));
  const { real, relative } = place;
  const { root, home } = call.directories;
  if (recursive.length === 0 || real === root || isTemporary(real, call.directories)) return undefined;
  const opened = recursive.some((each) => opensToAll(each) && each.operands.includes(target));
  const everything = contains(real, root) || contains(real, home) || systemDirectories.test(real);
  return everything || (opened && relative === undefined) ? 'change-owner-or-mode' : undefined;
}

function isRecursive({ options }: Invocation): boolean {
  return options.some(({ name }) => name === '-R' || name === '--recursive');
}

function opensToAll({ program, words }: Invocation): boolean {
  return (
    program === 'chmod' &&
    words.some((word) => word !== undefined && /^(?:0?777|a\+rwx|ugo\+rwx|o\+w|a\+w)$/.test(word))
  );
}

/** A command that is too long to be read is for the boundaries. */
function codeRule({ action, certainty, origin, target }: ResolvedAccess, call: ToolCall): AccessRuleId | undefined {
  if (action !== 'execute' || certainty !== 'unknown' || target === call.command) return undefined;
  if (origin === 'network') return 'network-to-shell';
  if (origin === 'input') return 'input-as-code';
  return origin === 'encoded' ? 'encoded-code' : 'unknown-code';
}

function isSentCredential({ action, sent, place, target }: ResolvedAccess): boolean {
  return (
    action === 'read' && sent === true && (isCredential(target) || (place !== undefined && isCredential(place.real)))
  );
}

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash', 'fish']);

/** A port is also tested this way: only a shell that talks through it makes a connection a door. */
function isReverseShell({ action, target }: ResolvedAccess, { invocations }: ToolCall): boolean {
  if (action !== 'write' && action !== 'read' && action !== 'network') return false;
  if (!/^\/dev\/(?:tcp|udp)\//.test(target)) return false;
  return invocations.some((each) => each.words.length === 0 && isShell(each.program)) || talks(invocations);
}

/** A shell that is told to talk to somebody. */
export function talks(invocations: readonly Invocation[]): boolean {
  return invocations.some(({ program, options }) => isShell(program) && options.some(({ name }) => name === '-i'));
}

/** A program that runs what it is told in the language of a shell. */
export function isShell(program: string): boolean {
  return shells.has(program);
}
