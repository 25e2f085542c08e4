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
const build: Row = { operands: 'read-tree', options: buildOptions };
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
          },
      },
    },
    buildx: {
      subcommands: {
        'build|b': build,
        bake: { options: '-f|--file=read --set= --metadata-file=write' },
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

export const containers: Table = {
  docker,
  podman: 'docker',
  nerdctl: 'docker',
  finch: 'docker',
  'docker-compose': { style: 'exact', ...docker.subcommands?.compose },
  'podman-compose': 'docker-compose',
  buildah: {
    style: 'exact',
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
  ctr: {},
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
  virsh: {},
  vboxmanage: {},
};
