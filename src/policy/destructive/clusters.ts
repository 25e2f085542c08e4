/** Which commands delete what containers, clusters and machines keep? */
import type { RuleFamily } from './rule.ts';

/** What of a cluster cannot be made again at once; a single pod or job is. */
const kept =
  'namespace*|ns|ns/*|all|all,*|pv*|persistentvolume*|crd*|customresourcedefinition*|deploy*|sts|sts/*|statefulset*|ds|ds/*|daemonset*|secret*|svc|svc/*|service|service/*|services|node|node/*|nodes|storageclass*|cluster|clusters';

export const clusterRules: RuleFamily = {
  kubectl: [
    {
      id: 'delete-from-cluster',
      level: 'destructive',
      runs: [`delete ${kept} !--dry-run`, 'delete --all !--dry-run', 'replace --force !--dry-run'],
      why: 'it deletes what runs in the cluster and what it keeps',
      instead: 'show what it would do with --dry-run=client and ask the user',
      passes: 'kubectl delete ns a --dry-run=client',
      stops: [
        'kubectl delete ns shop',
        'kubectl delete pods --all',
        'kubectl -n a delete deployment/web',
        'oc delete pvc x',
      ],
    },
    {
      id: 'delete-pod',
      level: 'strict',
      runs: ['delete !--dry-run', 'drain', 'cordon', 'scale --replicas=0'],
      why: 'others may use what is deleted',
      instead: 'show what it would do with --dry-run=client and ask the user',
      passes: 'kubectl get pods',
      stops: ['kubectl delete pod web-1', 'kubectl drain node-1'],
    },
  ],
  helm: [
    {
      id: 'delete-from-cluster',
      level: 'destructive',
      runs: ['uninstall|delete|del|un !--dry-run'],
      why: 'it deletes what the release runs and keeps',
      instead: 'show what it would do with --dry-run',
      passes: 'helm uninstall shop --dry-run',
      stops: ['helm uninstall shop', 'helm delete shop', 'helmfile destroy'],
    },
  ],
  helmfile: [
    {
      id: 'delete-from-cluster',
      level: 'destructive',
      runs: ['destroy|delete', '** destroy'],
      why: 'it deletes what the releases run and keep',
      instead: 'show the difference with "helmfile diff"',
      passes: 'helmfile diff',
      stops: ['helmfile destroy', 'helmfile -e prod destroy'],
    },
  ],
  docker: [
    {
      id: 'docker-volumes',
      level: 'destructive',
      runs: [
        'volume rm|remove|prune',
        'system prune',
        'compose ** down -v|--volumes',
        'compose ** rm -v',
        'compose ** down --rmi=all',
        'image prune -a|--all',
        'swarm leave -f|--force',
        'stack rm|down|remove',
        'secret|service rm|remove',
        'rm -f|--force $',
        'machine rm|reset',
        'pod rm -a|--all',
        'system reset',
      ],
      why: 'what is in volumes or images would be gone',
      instead: 'name the containers that you made, and leave volumes alone',
      passes: 'docker compose down',
      stops: [
        'docker system prune -af',
        'docker volume rm db',
        'docker compose down -v',
        'docker compose -f a.yml down --volumes',
        'podman volume prune',
        'docker rm -f $(docker ps -aq)',
      ],
    },
    {
      id: 'docker-remove',
      level: 'strict',
      runs: ['rm -f|--force', 'container rm -f|--force', 'rmi -f|--force', 'container|network prune'],
      why: 'what is in the container would be gone',
      instead: 'stop it with "docker stop"',
      passes: 'docker stop web',
      stops: ['docker rm -f web'],
    },
  ],
  'docker-compose': [
    {
      id: 'docker-volumes',
      level: 'destructive',
      runs: ['** down -v|--volumes', '** rm -v', '** down --rmi=all'],
      why: 'what is in volumes or images would be gone',
      instead: 'leave volumes alone',
      passes: 'docker-compose down',
      stops: ['docker-compose down -v', 'docker-compose -f a.yml down --rmi all'],
    },
  ],
  kubeadm: [
    {
      id: 'delete-cluster',
      level: 'destructive',
      runs: ['reset', 'delete', 'cluster delete|rm', 'uninstall'],
      why: 'the cluster and what it keeps would be gone',
      instead: 'look at it, and stop it if need be',
      passes: 'minikube stop',
      stops: [
        'kubeadm reset',
        'minikube delete --all',
        'kind delete cluster',
        'k3d cluster delete a',
        'eksctl delete cluster a',
      ],
    },
  ],
  vagrant: [
    {
      id: 'delete-machine',
      level: 'destructive',
      runs: [
        'destroy',
        'box remove|prune --force',
        'undefine|destroy|vol-delete|vol-wipe|pool-delete',
        'delete --purge|-p|-f|--force',
        'purge',
      ],
      why: 'the machine and its disk would be gone',
      instead: 'stop it, or take a snapshot first',
      passes: 'vagrant halt',
      stops: ['vagrant destroy -f', 'virsh undefine vm', 'qm destroy 100', 'pct destroy 101', 'multipass purge'],
    },
  ],
  vboxmanage: [
    {
      id: 'delete-machine',
      level: 'destructive',
      runs: ['unregistervm --delete|-delete', 'closemedium ** --delete', 'snapshot * delete'],
      why: 'the machine and its disk would be gone',
      instead: 'stop it, or take a snapshot first',
      passes: 'vboxmanage list vms',
      stops: ['VBoxManage unregistervm vm --delete'],
    },
  ],
};
