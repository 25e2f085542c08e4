/** Which destructive rules speak of a program? */
import { cloudRules } from './clouds.ts';
import { clusterRules } from './clusters.ts';
import { databaseRules } from './databases.ts';
import { diskRules } from './disk.ts';
import { gitRules } from './git.ts';
import { gitHistoryRules } from './git-history.ts';
import { networkRules } from './network.ts';
import type { DestructiveRule, RuleFamily } from './rule.ts';
import { serviceRules } from './services.ts';
import { systemRules } from './system.ts';

export const families: readonly RuleFamily[] = [
  gitRules,
  gitHistoryRules,
  diskRules,
  systemRules,
  databaseRules,
  cloudRules,
  clusterRules,
  serviceRules,
  networkRules,
];

/** Programs that go by the rules of another: the same program, or one that is driven alike. */
const sameAs: Readonly<Record<string, string>> = {
  blkdiscard: 'mkfs',
  bun: 'npm',
  cdktf: 'cdk',
  cfdisk: 'fdisk',
  chgrp: 'chmod',
  chown: 'chmod',
  civo: 'doctl',
  copilot: 'cdk',
  delgroup: 'userdel',
  deluser: 'userdel',
  'django-admin': 'django',
  doas: 'sudo',
  dropuser: 'dropdb',
  eksctl: 'kubeadm',
  etcdctl: 'consul',
  exo: 'doctl',
  flit: 'cargo',
  flyctl: 'fly',
  gdisk: 'fdisk',
  gem: 'cargo',
  groupdel: 'userdel',
  halt: 'shutdown',
  hatch: 'cargo',
  hcloud: 'doctl',
  ibmcloud: 'doctl',
  incus: 'vagrant',
  ip6tables: 'iptables',
  k: 'kubectl',
  k3d: 'kubeadm',
  'kafka-topics.sh': 'kafka-topics',
  killall: 'pkill',
  kind: 'kubeadm',
  kops: 'kubeadm',
  kubecolor: 'kubectl',
  'kwallet-query': 'secret-tool',
  limactl: 'vagrant',
  'linode-cli': 'doctl',
  lxc: 'vagrant',
  'manage.py': 'django',
  microk8s: 'kubeadm',
  minikube: 'kubeadm',
  mkdosfs: 'mkfs',
  mke2fs: 'mkfs',
  mkntfs: 'mkfs',
  mkswap: 'mkfs',
  multipass: 'vagrant',
  'nc.openbsd': 'nc',
  'nc.traditional': 'nc',
  ncat: 'nc',
  nerdctl: 'docker',
  netcat: 'nc',
  newfs: 'mkfs',
  newfs_msdos: 'mkfs',
  oc: 'kubectl',
  oci: 'doctl',
  openstack: 'doctl',
  opentofu: 'terraform',
  pct: 'vagrant',
  pip3: 'pip',
  pipx: 'pip',
  pnpm: 'npm',
  podman: 'docker',
  'podman-compose': 'docker-compose',
  poetry: 'cargo',
  poweroff: 'shutdown',
  pvremove: 'lvremove',
  qm: 'vagrant',
  rabbitmqadmin: 'rabbitmqctl',
  rake: 'rails',
  reboot: 'shutdown',
  rke: 'kubeadm',
  rpk: 'kafka-topics',
  sam: 'cdk',
  scw: 'doctl',
  'sequelize-cli': 'sequelize',
  serverless: 'cdk',
  setfacl: 'chmod',
  sfdisk: 'fdisk',
  sgdisk: 'fdisk',
  sls: 'cdk',
  sst: 'cdk',
  talosctl: 'kubeadm',
  telinit: 'init',
  terragrunt: 'terraform',
  tmutil: 'duplicity',
  tofu: 'terraform',
  twine: 'cargo',
  typeorm: 'sequelize',
  uv: 'pip',
  vgremove: 'lvremove',
  virsh: 'vagrant',
  'vultr-cli': 'doctl',
  yarn: 'npm',
  zpool: 'zfs',
};

/** `mkfs.ext4` and the like. */
const formatting = /^(mkfs|newfs)[._]/;

export function rulesOf(program: string): readonly DestructiveRule[] {
  const alike = Object.hasOwn(sameAs, program) ? (sameAs[program] ?? program) : program;
  const name = formatting.test(alike) ? 'mkfs' : alike;
  return families.flatMap((family) => (Object.hasOwn(family, name) ? (family[name] ?? []) : []));
}
