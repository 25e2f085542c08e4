/** What do tools for clusters and machines elsewhere read, send and run? */
import type { Table } from './row.ts';

const kubeOptions =
  '-n|--namespace= -f|--filename=read -k|--kustomize=read-tree -o|--output= -l|--selector= --context= --cluster= --user= --kubeconfig=read -c|--container= --field-selector= --as= --token= -s|--server= --request-timeout= -v= --since= --tail= --timeout= --grace-period= --dry-run?= --from-file=form --from-literal= --from-env-file=send -p|--patch= --patch-file=read --type= --image= --replicas= --for= --port= --target-port= --name= --cache-dir=into --profile-output=write --certificate-authority=read --client-certificate=read --client-key=read --template= --sort-by= --env= --overrides= --restart= --field-manager=';

export const clusters: Table = {
  kubectl: {
    style: 'exact',
    options: kubeOptions,
    subcommands: {
      exec: { operands: 'text', after: 'remote-code+' },
      cp: { operands: 'pod-source pod-target' },
      run: { operands: 'text', after: 'text*' },
      debug: { operands: 'text', after: 'remote-code+' },
      'create|config|rollout|set|auth|certificate|plugin|krew': {
        subcommands: {
          'secret|configmap|cm|deployment|namespace|ns|service|job|cronjob|role|rolebinding|clusterrole|clusterrolebinding|serviceaccount|token|ingress|quota|generic|tls|docker-registry|use-context|set-context|view|get-contexts|current-context|delete-context|delete-cluster|get-clusters|rename-context|restart|status|undo|history|pause|resume|image|env|resources|can-i|approve|deny|whoami|install|list|update':
            { options: '--from-file=form --cert=read --key=read' },
        },
      },
      'get|describe|apply|delete|edit|logs|explain|top|scale|patch|label|annotate|expose|port-forward|proxy|attach|wait|drain|cordon|uncordon|taint|diff|replace|autoscale|version|api-resources|api-versions|cluster-info|completion|kustomize|events|convert|options':
        {},
    },
  },
  oc: 'kubectl',
  k3s: { subcommands: { kubectl: { operands: 'text*' }, 'server|agent|ctr|crictl': {} } },
  microk8s: {},
  minikube: {
    style: 'exact',
    subcommands: {
      cp: { operands: 'source target' },
      ssh: { operands: 'remote-code+' },
      'start|stop|delete|status|addons|image|service|tunnel|dashboard|kubectl|ip|mount|profile|config|logs': {},
    },
  },
  kind: {
    style: 'exact',
    options: '--config=read --name= --kubeconfig=write --image=',
    subcommands: {
      'create|delete|get|load|export|build': {
        subcommands: { 'cluster|clusters|nodes|docker-image|image-archive|kubeconfig|logs': {} },
      },
    },
  },
  k3d: {
    style: 'exact',
    options: '-c|--config=read -v|--volume=mount -p|--port= -a= -s=',
    subcommands: {
      'cluster|node|image|kubeconfig|registry': {
        subcommands: { 'create|delete|list|start|stop|import|get|merge|edit': {} },
      },
    },
  },
  kustomize: {
    subcommands: {
      build: { operands: 'read-tree', options: '-o|--output=write' },
      'edit|create|cfg': { here: 'into' },
    },
  },
  helm: {
    style: 'exact',
    options:
      '-f|--values=read -n|--namespace= --kubeconfig=read --kube-context= --set= --set-string= --set-file= --set-json= --version= --repo= --timeout= --output-dir=into -d|--destination=into --untardir=into --post-renderer=run --ca-file=read --cert-file=read --key-file=read --keyring=read --username= --password= --description= -o|--output= --repository-config=read --registry-config=read --wait-for-jobs',
    subcommands: {
      'install|upgrade|template|lint': { operands: 'text*' },
      create: { operands: 'into', options: '-p|--starter=' },
      'pull|fetch': { here: 'into', operands: 'text*' },
      package: { operands: 'read-tree', options: '-u' },
      push: { operands: 'send text' },
      'repo|dependency|dep|plugin|registry|get|show|search': {
        subcommands: {
          'add|remove|rm|update|up|list|ls|index|build|install|uninstall|login|logout|all|values|manifest|notes|hooks|chart|readme|crds|repo|hub':
            {},
        },
      },
      'uninstall|delete|del|list|ls|rollback|status|history|test|version|env|verify|completion': {},
    },
  },
  helmfile: { options: '-f|--file=read' },
  skaffold: {},
  tilt: {},
  argocd: {},
  flux: {},
  istioctl: {},
  k9s: {},
  stern: {},
  terraform: {
    style: 'single',
    before: '-chdir=dir',
    options:
      '-var= -var-file=read -target= -replace= -out=write -state=write -state-out=write -backup=write -backend-config= -parallelism= -lock-timeout= -plugin-dir= -from-module= -generate-config-out=write -refresh-only -input= -lock= -upgrade -config=',
    subcommands: {
      plan: { operands: 'text*' },
      'apply|destroy|init|get|graph|import|login|logout|output|providers|refresh|show|taint|untaint|validate|version|console|force-unlock|test|metadata':
        { operands: 'read*' },
      fmt: { operands: 'write*', when: { '-check|--check': { operands: 'read*' } } },
      state: {
        subcommands: {
          'rm|mv|list|show|replace-provider': { operands: 'text*' },
          pull: {},
          push: { operands: 'send' },
        },
      },
      workspace: { subcommands: { 'new|select|delete|list|show': {} } },
    },
  },
  tofu: 'terraform',
  terragrunt: 'terraform',
  pulumi: {
    style: 'exact',
    options: '-C|--cwd=dir -s|--stack= --config-file=read -m|--message=',
    subcommands: {
      'up|update|preview|destroy|refresh|new|login|logout|config|import|cancel|logs|install|whoami|version': {},
      stack: {
        subcommands: {
          'rm|init|ls|select|output|history|graph|tag|rename|unselect': {},
          export: { options: '--file=write' },
          import: { options: '--file=read' },
        },
      },
      state: { subcommands: { 'delete|rename|unprotect|move': {} } },
    },
  },
  ansible: {
    operands: 'text*',
    options:
      '-i|--inventory=read -m|--module-name= -a|--args= -e|--extra-vars= -u|--user= -l|--limit= -M|--module-path= -t|--tree=into -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= -B= -P= --become --become-method= --become-user= -J -K',
  },
  'ansible-playbook': {
    operands: 'run*',
    options:
      '-i|--inventory=read -e|--extra-vars= -u|--user= -l|--limit= -t|--tags= --skip-tags= -M|--module-path= -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= --start-at-task= --become --become-method= --become-user=',
  },
  'ansible-vault': {
    subcommands: {
      'encrypt|decrypt|rekey|edit|create': {
        operands: 'write*',
        options: '--vault-password-file|--vault-id=run --output=write --encrypt-vault-id=',
      },
      view: { operands: 'read*', options: '--vault-password-file=run' },
      encrypt_string: {},
    },
  },
  'ansible-galaxy': { options: '-p|--roles-path=into -r|--role-file=read' },
  'ansible-inventory': { options: '-i=read --output=write' },
  'ansible-lint': { operands: 'read*', when: { '--fix': { operands: 'write*' } } },
  salt: {},
  'salt-call': {},
  'salt-ssh': {},
  puppet: {},
  chef: {},
  knife: {},
  packer: {
    style: 'single',
    subcommands: {
      'build|validate|inspect|init|console|plugins|hcl2_upgrade': {
        operands: 'read*',
        options: '-var= -var-file=read -only= -except=',
      },
      fmt: { operands: 'write*', when: { '-check': { operands: 'read*' } } },
    },
  },
  nomad: {
    style: 'single',
    subcommands: {
      alloc: {
        subcommands: {
          exec: { operands: 'text remote-code+', options: '-task= -job' },
          'fs|logs|status|stop|restart|signal': {},
        },
      },
      'job|node|run|stop|status|agent|server|operator|namespace|var|volume': {},
    },
  },
  consul: {
    style: 'single',
    subcommands: {
      exec: { operands: 'remote-code+' },
      'kv|agent|members|services|catalog|acl|snapshot|connect|config|watch|lock': {},
    },
  },
  vault: { style: 'single', operands: 'text*', options: '-output=write -field= -format= -address= -namespace=' },
};
