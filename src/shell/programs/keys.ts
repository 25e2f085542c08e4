/** What do programs do to keys, certificates and secrets? */
import type { Table } from './row.ts';

export const keys: Table = {
  'ssh-keygen': {
    operands: 'text*',
    options: '-f=file -t= -b= -C= -N= -P= -m= -O= -a= -I= -n= -V= -z= -s=read -D= -Y= -r= -w= -Z= -R= -F= -E= -M=',
    turn: 'file>write',
    when: { '-y|-l|-e|-i|-B|-F|-L|-Q': { turn: 'write>read' } },
  },
  'ssh-add': { operands: 'read*', options: '-t= -s= -e= -E= -T=read' },
  'ssh-copy-id': { operands: 'text', options: '-i=send -p= -o= -F=read' },
  'ssh-keyscan': { operands: 'text*', options: '-f=read -p= -t= -T=', fetches: true },
  gpg: {
    operands: 'read*',
    options:
      '-o|--output=write -r|--recipient= -R|--hidden-recipient= -u|--local-user= --default-key= --homedir= --passphrase= --passphrase-file=read --passphrase-fd= --pinentry-mode= --keyserver= --keyring=write --cipher-algo= --digest-algo= --compress-algo= --trust-model= --status-fd= --status-file=write --logger-file=write --batch --batch-file=read --options=read --log-file=write --photo-viewer=code:sh -f|--recipient-file=read -z=',
    suffix: '.gpg',
    when: {
      '-e|--encrypt|-c|--symmetric|-s|--sign|--clearsign|--clear-sign|-b|--detach-sign|--detach-sig': {
        operands: 'read&beside*',
      },
      '-a|--armor': { suffix: '.asc' },
      '--clearsign|--clear-sign': { suffix: '.asc' },
      '-b|--detach-sign|--detach-sig': { suffix: '.sig', when: { '-a|--armor': { suffix: '.asc' } } },
      '-o|--output|-d|--decrypt': { operands: 'read*' },
      '-k|-K|--list-keys|--list-secret-keys|--delete-keys|--delete-secret-keys|--delete-secret-and-public-key|--delete-key|--delete-secret-key|--export|--export-secret-keys|--recv-keys|--send-keys|--search-keys|--edit-key|--gen-key|--full-gen-key|--full-generate-key|--quick-gen-key|--fingerprint|--refresh-keys|--sign-key|--lsign-key|--gen-revoke|--locate-keys':
        { operands: 'text*' },
    },
  },
  gpg2: 'gpg',
  gpgv: { operands: 'read*', options: '--keyring=read -o=write --homedir=' },
  gpgconf: {},
  age: { operands: 'read', options: '-o|--output=write -i|--identity=read -r|--recipient= -R|--recipients-file=read' },
  rage: 'age',
  'age-keygen': { operands: 'read', options: '-o|--output=write' },
  minisign: {
    operands: 'text*',
    options: '-m=read -x=archive -s=read -p=read -P= -c= -t=',
    when: { '-S': { turn: 'archive>write' }, '-V': { turn: 'archive>read' }, '-G|-R': { turn: 'read>write' } },
  },
  signify: 'minisign',
  cosign: {},
  sops: {
    style: 'exact',
    operands: 'read',
    options: '--output=write --config=read -p= -k= --age= --input-type= --output-type= --set= --extract=',
    when: { '-i|--in-place|--set': { operands: 'write' } },
    subcommands: {
      'exec-env': { operands: 'read code:sh' },
      'exec-file': { operands: 'read code:sh' },
      edit: { operands: 'write' },
      'encrypt|decrypt|rotate': { operands: 'read', when: { '-i|--in-place': { operands: 'write' } } },
      updatekeys: { operands: 'write*' },
    },
  },
  pass: {},
  gopass: {},
  security: { operands: 'text*' },
  'secret-tool': {},
  bw: { operands: 'text*', options: '--output=write' },
  keytool: {
    style: 'single',
    options:
      '-keystore=write -file=possible -alias= -storepass= -keypass= -dname= -keyalg= -keysize= -validity= -destkeystore=write -srckeystore=read -storetype= -ext=',
  },
  jarsigner: {
    style: 'single',
    operands: 'write text*',
    options: '-keystore=read -signedjar=write -storepass= -keypass= -sigalg= -digestalg= -tsa=',
    when: { '-verify|-signedjar': { operands: 'read text*' } },
  },
  certbot: {},
  mkcert: {
    style: 'single',
    operands: 'text*',
    options: '-cert-file=write -key-file=write -p12-file=write -csr=read',
    here: 'into',
  },
  cfssl: { operands: 'text*' },
  openssl: {
    style: 'single',
    operands: 'text*',
    options:
      '-in=read -out=write -keyout=write -inkey=read -CA=read -CAkey=read -CAserial=write -CAfile=read -CApath=read -key=read -cert=read -config=read -extfile=read -certfile=read -untrusted=read -sign=read -verify=read -signature=read -kfile=read -sigfile=read -writerand=write -rand=read -engine=run -provider=run -provider-path= -passin= -passout= -pass= -k= -K= -iv= -S= -md= -iter= -subj= -days= -newkey= -connect= -servername= -name= -set_serial= -nameopt= -certopt= -pkeyopt= -sigopt= -algorithm= -curve= -keyform= -inform= -outform= -extensions= -reqexts= -addext= -starttls= -alpn= -port= -accept= -cipher= -ciphersuites= -recip=read -signer=read -outdir=into -keylogfile=write -sess_out=write -sess_in=read -msgfile=write -serial -dump -peerform= -peerkey=read -kdfopt= -macopt= -hmac= -mac=',
    subcommands: {
      'dgst|sha1|sha256|sha512|md5|pkeyutl|rsautl|asn1parse|cms|smime|verify|crl|crl2pkcs7|pkcs7|pkcs8|pkcs12|x509|req|rsa|ec|ecparam|dsa|dsaparam|genrsa|gendsa|genpkey|dhparam|pkey|pkeyparam|ca|enc|base64|aes-256-cbc|aes-128-cbc|des3|ts|ocsp|nseq|spkac|rehash|sess_id|storeutl':
        { operands: 'read*' },
      'rand|passwd|prime|ciphers|version|list|speed|errstr|engine|info|help|kdf|mac|fipsinstall': { operands: 'text*' },
      's_client|s_time': { fetches: true, stdin: 'sent' },
      s_server: { fetches: true, stdin: 'sent', options: '-dcert=read -www -WWW -HTTP' },
    },
  },
};
