/** Which programs destroy what is on a disk? */
import type { RuleFamily } from './rule.ts';

const disks =
  '/dev/sd*|/dev/nvme*|/dev/hd*|/dev/vd*|/dev/xvd*|/dev/mmcblk*|/dev/disk*|/dev/rdisk*|/dev/mapper/*|/dev/md*|/dev/dm-*';

/** Every program that makes or wipes a file system stands here under `mkfs`. */
export const diskRules: RuleFamily = {
  mkfs: [
    {
      id: 'format-disk',
      level: 'destructive',
      runs: [`** ${disks}`, '** $'],
      why: 'everything on the device would be lost',
      instead: 'work on an image file instead of a device',
      passes: 'mkfs.ext4 disk.img',
      stops: ['mkfs.ext4 /dev/sda1', 'mkfs -t ext4 /dev/sdb', 'mkswap /dev/sdb2', 'blkdiscard /dev/nvme0n1'],
    },
  ],
  wipefs: [
    {
      id: 'format-disk',
      level: 'destructive',
      runs: ['-a|--all !-n|--no-act', '-o|--offset !-n|--no-act'],
      why: 'nothing would know any more what is on the device',
      instead: 'list the signatures, without -a',
      passes: 'wipefs /dev/sda',
      stops: ['wipefs -a /dev/sda', 'wipefs --all --force /dev/sdb1'],
    },
  ],
  partx: [
    {
      id: 'partition-disk',
      level: 'destructive',
      runs: ['** /dev/* -d|--delete'],
      why: 'the system would lose its partitions',
      instead: 'list them with -s',
      passes: 'partx -s /dev/sda',
      stops: ['partx -d /dev/sda'],
    },
  ],
  fdisk: [
    {
      id: 'partition-disk',
      level: 'destructive',
      runs: [
        `** ${disks} !-l|--list !--list-free !-x|--list-details !-p|--print !-i|--info !-v|--verify !-d|--dump !-n|--no-act`,
        '** $ !-l|--list !-p|--print',
      ],
      why: 'it changes where everything on the device lies',
      instead: 'list the partitions with -l, or work on an image file',
      passes: 'fdisk -l /dev/sda',
      stops: ['fdisk /dev/sda', 'sgdisk --zap-all /dev/sda', 'sfdisk /dev/nvme0n1'],
    },
  ],
  parted: [
    {
      id: 'partition-disk',
      level: 'destructive',
      runs: [`** ${disks} mklabel|mktable|mkpart|rm|resizepart|mkpartfs|mkfs`],
      why: 'it changes where everything on the device lies',
      instead: 'look at it with print',
      passes: 'parted /dev/sda print',
      stops: ['parted /dev/sda mklabel gpt', 'parted -s /dev/sda rm 1'],
    },
  ],
  dd: [
    {
      id: 'write-disk',
      level: 'destructive',
      runs: [
        '** of=/dev/sd*|of=/dev/nvme*|of=/dev/hd*|of=/dev/vd*|of=/dev/xvd*|of=/dev/mmcblk*|of=/dev/disk*|of=/dev/rdisk*|of=/dev/mapper/*|of=/dev/md*|of=/dev/dm-*',
      ],
      why: 'it overwrites the device from its beginning',
      instead: 'write to an image file',
      passes: 'dd if=/dev/zero of=disk.img bs=1M count=10',
      stops: ['dd if=/dev/zero of=/dev/sda', 'dd of=/dev/nvme0n1 if=a.iso'],
    },
  ],
  shred: [
    {
      id: 'shred',
      level: 'destructive',
      runs: [`** ${disks}`, '* -u|--remove'],
      why: 'nothing can bring back what it overwrites',
      instead: 'delete a file of the project with rm',
      passes: 'rm secret.txt',
      stops: ['shred /dev/sda', 'shred -u notes.txt'],
    },
  ],
  badblocks: [
    {
      id: 'write-disk',
      level: 'destructive',
      runs: ['-w'],
      why: 'its writing test overwrites the whole device',
      instead: 'test by reading only, without -w',
      passes: 'badblocks -s /dev/sda',
      stops: ['badblocks -w /dev/sda', 'badblocks -wsv /dev/sda'],
    },
  ],
  hdparm: [
    {
      id: 'erase-disk',
      level: 'destructive',
      runs: [
        '--security-erase',
        '--security-erase-enhanced',
        '--trim-sector-ranges',
        '--make-bad-sector',
        '--write-sector',
      ],
      why: 'it erases the whole device',
      instead: 'look at the device with -I',
      passes: 'hdparm -I /dev/sda',
      stops: ['hdparm --security-erase pass /dev/sda'],
    },
  ],
  nvme: [
    {
      id: 'erase-disk',
      level: 'destructive',
      runs: ['format|sanitize|delete-ns|write-zeroes|dsm'],
      why: 'it erases the whole device',
      instead: 'look at the devices with "nvme list"',
      passes: 'nvme list',
      stops: ['nvme format /dev/nvme0n1', 'nvme sanitize /dev/nvme0'],
    },
  ],
  cryptsetup: [
    {
      id: 'erase-disk',
      level: 'destructive',
      runs: ['luksformat|erase|lukserase|lukskillslot|reencrypt'],
      why: 'what is encrypted could never be opened again',
      instead: 'look at it with "cryptsetup luksDump"',
      passes: 'cryptsetup luksDump /dev/sda2',
      stops: ['cryptsetup luksFormat /dev/sda2', 'cryptsetup erase /dev/sda2'],
    },
  ],
  lvremove: [
    {
      id: 'remove-volume',
      level: 'destructive',
      runs: ['*'],
      why: 'the volume and what is on it would be gone',
      instead: 'look at the volumes with lvs, vgs and pvs',
      passes: 'lvs',
      stops: ['lvremove /dev/vg/lv', 'vgremove vg0', 'pvremove /dev/sdb'],
    },
  ],
  mdadm: [
    {
      id: 'remove-volume',
      level: 'destructive',
      runs: ['--zero-superblock'],
      why: 'the array could not be put together again',
      instead: 'look at it with --detail',
      passes: 'mdadm --detail /dev/md0',
      stops: ['mdadm --zero-superblock /dev/sdb'],
    },
  ],
  zfs: [
    {
      id: 'remove-volume',
      level: 'destructive',
      runs: ['destroy !-n', 'rollback -r', 'rollback -R', 'labelclear'],
      why: 'the data set and what is on it would be gone',
      instead: 'take a snapshot, or look at it with "zfs list"',
      passes: 'zfs list',
      stops: ['zfs destroy tank/home', 'zpool destroy tank'],
    },
  ],
  btrfs: [
    {
      id: 'remove-volume',
      level: 'destructive',
      runs: ['subvolume|sub delete|del'],
      why: 'the subvolume and what is on it would be gone',
      instead: 'look at it with "btrfs subvolume list"',
      passes: 'btrfs subvolume list /mnt',
      stops: ['btrfs subvolume delete /mnt/home'],
    },
  ],
  diskutil: [
    {
      id: 'erase-disk',
      level: 'destructive',
      runs: [
        'erasedisk|erasevolume|reformat|partitiondisk|secureerase|zerodisk|randomdisk|eraseall|mergepartitions',
        'apfs deletecontainer|deletevolume|deletevolumegroup|erasevolume',
        'coreStorage delete|deleteVolume',
      ],
      why: 'everything on the device would be lost',
      instead: 'look at it with "diskutil list"',
      passes: 'diskutil list',
      stops: ['diskutil eraseDisk JHFS+ x /dev/disk2', 'diskutil apfs deleteVolume disk1s2'],
    },
  ],
};
