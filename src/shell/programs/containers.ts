/** Which files do containers get, and which commands run in them? */
import type { Row, Table } from './row.ts';

const runOptions =
  '-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch=';

const buildOptions =
  '-t|--tag= -f|--file=read --build-arg= -o|--output=keys --target= --secret=keys --ssh= --iidfile=write --cidfile=write --metadata-file=write --cache-from= --cache-to=keys --platform= --build-context= --label= --progress= --network= --builder= --add-host= --allow= --attest= --sbom= --provenance= -m|--memory= --shm-size= --ulimit= -v|--volume=mount';

const run: Row = { operands: 'text command', options: runOptions };
const exec: Row = {
  operands: 'text command',
  options: '-e|--env= -w|--workdir= -u|--user= --env-file=read --index= --detach-keys=',
};
const build: Row = { operands: 'read-tree', options: buildOptions, opaque: true };
const rest: Row = {
  options:
    '-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change=',
};

const docker: Row = {
  style: 'exact',
  before:
    '-H|--host= --config= -c|--context= -l|--log-level= --tlscacert=read --tlscert=read --tlskey=read --root= --runroot= --connection= --url= --storage-driver=',
  keys: 'src=possible source=possible dest=into',
  subcommands: {
    run,
    create: run,
    exec,
    build,
    cp: { operands: 'source target' },
    save: { options: '-o|--output=out --format= --platform=' },
    export: { options: '-o|--output=out' },
    load: { options: '-i|--input=read' },
    import: { operands: 'read text', options: '-c|--change= -m|--message= --platform=' },
    compose: {
      before:
        '-f|--file=read -p|--project-name= --project-directory=dir --env-file=read --profile= --ansi= --progress= --parallel=',
      subcommands: {
        run,
        exec,
        cp: { operands: 'source target' },
        config: { options: '-o|--output=write --format=' },
        'up|down|start|stop|restart|build|pull|push|logs|ps|rm|kill|pause|unpause|top|events|images|port|create|ls|version|watch|wait|attach|stats|scale|convert|volumes':
          {
            options:
              '--scale= -t|--timeout= --rmi= -n|--tail= --since= --until= --build-arg= -s|--signal= --exit-code-from= --format=',
            opaque: true,
          },
      },
    },
    buildx: {
      subcommands: {
        'build|b': build,
        bake: { options: '-f|--file=read --set= --metadata-file=write', opaque: true },
        'create|use|ls|rm|inspect|prune|du|stop|imagetools|version': rest,
      },
    },
    container: {
      subcommands: {
        run,
        create: run,
        exec,
        cp: { operands: 'source target' },
        export: { options: '-o|--output=out' },
        'rm|prune|ls|list|ps|stop|start|restart|kill|logs|inspect|top|stats|attach|commit|rename|update|wait|port|pause|unpause|diff':
          rest,
      },
    },
    image: {
      subcommands: {
        build,
        save: { options: '-o|--output=out' },
        load: { options: '-i|--input=read' },
        import: { operands: 'read text' },
        'rm|prune|ls|list|pull|push|tag|inspect|history': rest,
      },
    },
    'volume|network|system|builder|context|plugin|node|service|secret|config|swarm|manifest|trust|machine|pod|play|generate|kube|sandbox|scout|init|model|desktop':
      {
        subcommands: {
          'create|rm|remove|prune|ls|list|inspect|connect|disconnect|df|info|events|use|show|export|import|init|join|leave|update|ps|logs|scale|rollback|start|stop|ssh|install|enable|disable|push|annotate|down|kube':
            rest,
        },
      },
    'ps|images|rm|rmi|stop|start|restart|kill|logs|inspect|pull|push|tag|login|logout|info|version|stats|top|attach|commit|diff|events|history|port|rename|search|update|wait|pause|unpause|unshare|healthcheck':
      rest,
  },
};

const kubeOptions =
  '-n|--namespace= -f|--filename=read -k|--kustomize=read-tree -o|--output= -l|--selector= --context= --cluster= --user= --kubeconfig=read -c|--container= --field-selector= --as= --token= -s|--server= --request-timeout= -v= --since= --tail= --timeout= --grace-period= --dry-run?= --from-file=form --from-literal= --from-env-file=send -p|--patch= --patch-file=read --type= --image= --replicas= --for= --port= --target-port= --name= --cache-dir=into --profile-output=write --certificate-authority=read --client-certificate=read --client-key=read --template= --sort-by= --env= --overrides= --restart= --field-manager=';

export const containers: Table = {
  docker,
  podman: 'docker',
  nerdctl: 'docker',
  finch: 'docker',
  'docker-compose': { style: 'exact', ...docker.subcommands?.compose },
  'podman-compose': 'docker-compose',
  buildah: {
    style: 'exact',
    opaque: true,
    keys: 'src=possible source=possible dest=into',
    subcommands: {
      run: { operands: 'text command', options: runOptions },
      'bud|build': build,
      'add|copy': { operands: 'text read-tree* text' },
      push: { operands: 'text target' },
      'from|config|commit|rm|rmi|images|containers|mount|umount|inspect|tag|pull|login': rest,
    },
  },
  skopeo: {
    style: 'exact',
    subcommands: {
      'copy|sync': { operands: 'text text', options: '--authfile=read --src-creds= --dest-creds=' },
      'inspect|delete|list-tags|login|logout': {},
    },
  },
  crictl: {
    style: 'exact',
    subcommands: { exec: { operands: 'text remote-code+' }, 'ps|pods|images|logs|inspect|rm|rmi|stop|pull': {} },
  },
  ctr: { opaque: true },
  lxc: {
    subcommands: {
      exec: { operands: 'text command' },
      file: { subcommands: { push: { operands: 'send* text', when: {} }, pull: { operands: 'text* dest' }, edit: {} } },
      'launch|list|start|stop|delete|config|image|network|profile|storage|snapshot|restore': {},
    },
  },
  incus: 'lxc',
  'lxc-attach': { operands: 'command', options: '-n|--name=' },
  distrobox: {
    subcommands: { enter: { operands: 'text command', options: '-n|--name=' }, 'create|list|stop|rm|upgrade': {} },
  },
  toolbox: {
    subcommands: { run: { operands: 'command', options: '-c|--container= -d= -r=' }, 'create|enter|list|rm|rmi': {} },
  },
  devcontainer: {
    opaque: true,
    subcommands: {
      exec: { operands: 'command', options: '--workspace-folder= --config=read' },
      'up|build|run-user-commands|read-configuration|features|templates': {},
    },
  },
  vagrant: {
    subcommands: {
      ssh: { options: '-c|--command=remote-code' },
      upload: { operands: 'send text' },
      'up|halt|destroy|provision|reload|status|init|box|plugin|snapshot|suspend|resume|package|global-status': {},
    },
    opaque: true,
  },
  multipass: {
    subcommands: {
      exec: { operands: 'text remote-code+' },
      'transfer|copy-files': { operands: 'source* target' },
      'launch|list|start|stop|delete|purge|mount|shell|info': {},
    },
  },
  limactl: {
    subcommands: {
      shell: { operands: 'text remote-code+' },
      'copy|cp': { operands: 'source* target' },
      'start|stop|delete|list|create|edit': {},
    },
  },
  colima: { subcommands: { ssh: { operands: 'remote-code+' }, 'start|stop|delete|status|list': {} } },
  'qemu-img': {
    subcommands: {
      create: { operands: 'write text', options: '-f= -b=read -o= -F=' },
      convert: { operands: 'read write', options: '-f= -O= -o= -S= -m=' },
      resize: { operands: 'write text' },
      'info|check|compare|map|snapshot': { operands: 'read', options: '-f=' },
    },
  },
  virsh: { opaque: true },
  vboxmanage: { opaque: true },
  kubectl: {
    style: 'exact',
    options: kubeOptions,
    subcommands: {
      exec: { operands: 'text', after: 'remote-code+' },
      cp: { operands: 'source target' },
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
  microk8s: { opaque: true },
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
  helmfile: { opaque: true, options: '-f|--file=read' },
  skaffold: { opaque: true },
  tilt: { opaque: true },
  argocd: {},
  flux: {},
  istioctl: {},
  k9s: {},
  stern: {},
  terraform: {
    style: 'single',
    before: '-chdir=dir',
    opaque: true,
    options:
      '-var= -var-file=read -target= -replace= -out=write -state=write -state-out=write -backup=write -backend-config= -parallelism= -lock-timeout= -plugin-dir= -from-module= -generate-config-out=write -refresh-only -input= -lock= -upgrade -config=',
    subcommands: {
      plan: { operands: 'text*' },
      'apply|destroy|init|get|graph|import|login|logout|output|providers|refresh|show|taint|untaint|validate|version|console|force-unlock|test|metadata':
        { operands: 'read*' },
      fmt: { operands: 'write*', opaque: false, when: { '-check|--check': { operands: 'read*' } } },
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
    opaque: true,
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
      '-i|--inventory=read -m|--module-name= -a|--args= -e|--extra-vars= -u|--user= -l|--limit= -M|--module-path= -t|--tree=into -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= -B= -P= --become-method= --become-user= -J -K',
    opaque: true,
  },
  'ansible-playbook': {
    operands: 'run*',
    options:
      '-i|--inventory=read -e|--extra-vars= -u|--user= -l|--limit= -t|--tags= --skip-tags= -M|--module-path= -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= --start-at-task= --become-method= --become-user=',
    opaque: true,
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
  'ansible-galaxy': { opaque: true, options: '-p|--roles-path=into -r|--role-file=read' },
  'ansible-inventory': { options: '-i=read --output=write' },
  'ansible-lint': { operands: 'read*', when: { '--fix': { operands: 'write*' } } },
  salt: { opaque: true },
  'salt-call': { opaque: true },
  'salt-ssh': { opaque: true },
  puppet: { opaque: true },
  chef: { opaque: true },
  knife: { opaque: true },
  packer: {
    style: 'single',
    opaque: true,
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
