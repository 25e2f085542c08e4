/** Does a path lead to what unlocks something? */

const names: ReadonlySet<string> = new Set(
  '.netrc _netrc .npmrc .pypirc .git-credentials .pgpass .my.cnf .vault-token .htpasswd .aws .gnupg .ssh .kube .docker .azure cookies cookies.sqlite logins.json key4.db application_default_credentials.json id_rsa id_dsa id_ecdsa id_ed25519'.split(
    ' ',
  ),
);

/** By their end. */
const endings: readonly string[] = [
  '/.aws/credentials',
  '/.config/gh/hosts.yml',
  '/.kube/config',
  '/.docker/config.json',
  '/.config/gcloud/credentials.db',
  '/.terraform.d/credentials.tfrc.json',
  '/.cargo/credentials.toml',
  '/.gem/credentials',
  '/.config/op/config',
  '/etc/shadow',
  '/etc/gshadow',
  '/login data',
  '.p12',
  '.pfx',
  '.kdbx',
  '.jks',
  '.keystore',
  '.keychain',
  '.keychain-db',
  '.ppk',
];

/** Examples and public halves are meant to be seen. */
const shown =
  /(?:\.pub|\.(?:example|sample|template|dist|defaults))$|(?:^|[._-])(?:pub|public|ca|cert|certificate|fullchain|chain)[._-]?[^/]{0,40}\.(?:pem|key)$/;

/** By its name and the directories around it; nothing is opened. */
export function isCredential(path: string): boolean {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (shown.test(name)) return false;
  if (names.has(name) || endings.some((ending) => lower.endsWith(ending))) return true;
  if (/\/\.(?:gnupg|password-store)\/|\/library\/keychains\//.test(lower)) return true;
  return /^\.env(?:$|\.)|^\.envrc$|\.(?:pem|key)$|^id_[a-z0-9_]+$/.test(name);
}
