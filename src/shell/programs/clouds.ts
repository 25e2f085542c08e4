/** Which files do the command lines of clouds send and fetch? */
import type { Row, Table } from './row.ts';

const awsOptions =
  '--output= --region= --profile= --query= --endpoint-url= --ca-bundle=read --cli-read-timeout= --cli-connect-timeout= --color= --cli-input-json= --cli-input-yaml= --body=send --zip-file=send --payload=send --template-body=send --template-file=read --output-template-file=write --policy-document= --bucket= --key= --function-name= --stack-name= --parameters= --capabilities= --instance-ids= --filters= --name= --names= --s3-bucket= --log-group-name= --start-time= --end-time= --image-id= --instance-type= --key-name= --secret-id= --secret-string= --table-name= --item= --cluster= --service= --task-definition= --user-name= --role-name= --policy-arn= --group-name=';

const s3Transfer: Row = {
  operands: 'source target',
  options:
    '--exclude= --include= --acl= --storage-class= --sse?= --content-type= --cache-control= --metadata= --grants= --page-size=',
};

const gcloudCopy: Row = { operands: 'source* target' };

export const clouds: Table = {
  aws: {
    style: 'exact',
    options: awsOptions,
    subcommands: {
      s3: {
        subcommands: {
          cp: s3Transfer,
          sync: {
            ...s3Transfer,
            when: { '--delete': { turn: 'target>target&purge' }, '--dryrun': { operands: 'text*' } },
          },
          mv: { ...s3Transfer, operands: 'source&gone target' },
          'rm|ls|mb|rb|presign|website': { options: '--exclude= --include= --expires-in=' },
        },
      },
      s3api: {
        subcommands: {
          'get-object': { operands: 'write', options: '--range= --version-id=' },
          'put-object|upload-part': {},
          'delete-object|delete-objects|delete-bucket|list-objects|list-objects-v2|list-buckets|head-object|head-bucket|create-bucket|copy-object|put-bucket-policy|get-bucket-policy|put-bucket-versioning|put-object-acl':
            { options: '--delete= --policy= --prefix=' },
        },
      },
      lambda: {
        subcommands: {
          invoke: { operands: 'write', options: '--invocation-type= --log-type= --cli-binary-format= --qualifier=' },
          'update-function-code|create-function|list-functions|delete-function|get-function|update-function-configuration|publish-version|add-permission':
            { options: '--runtime= --role= --handler= --environment= --timeout= --memory-size= --layers=' },
        },
      },
      ssm: {
        subcommands: {
          'send-command|start-session': { options: '--document-name= --targets= --parameters= --target=' },
          'get-parameter|get-parameters|put-parameter|delete-parameter|describe-parameters|get-parameters-by-path': {
            options: '--value= --type= --path=',
          },
        },
      },
      cloudformation: {
        subcommands: {
          package: {},
          'deploy|create-stack|update-stack|delete-stack|describe-stacks|validate-template|list-stacks|wait|describe-stack-events':
            { options: '--parameter-overrides=' },
        },
      },
      'ec2|iam|sts|rds|dynamodb|ecs|ecr|eks|logs|cloudwatch|route53|sns|sqs|kms|secretsmanager|configure|sso|apigateway|apigatewayv2|events|elasticache|elbv2|autoscaling|athena|glue|kinesis|emr|redshift|cloudfront|acm|cognito-idp|stepfunctions|batch|codebuild|codepipeline|organizations|support|bedrock|bedrock-runtime|amplify|backup|ses|sesv2|help':
        {},
    },
  },
  awslocal: 'aws',
  s3cmd: {
    options: '-c|--config=read --access_key= --secret_key= --exclude= --include= --acl-public',
    subcommands: {
      put: { operands: 'send* text' },
      get: { operands: 'text dest', here: 'dest' },
      sync: { operands: 'source* target' },
      'ls|la|del|rm|mb|rb|cp|mv|info|setacl|du': {},
    },
  },
  s5cmd: {
    subcommands: {
      'cp|sync': { operands: 'source target' },
      mv: { operands: 'source&gone target' },
      'ls|rm|mb|rb|du|cat|select|pipe|run': {},
    },
  },
  mc: {
    subcommands: {
      'cp|mirror|put|get': { operands: 'source* target' },
      mv: { operands: 'source&gone target' },
      'ls|rm|mb|rb|cat|stat|find|alias|admin|diff|share|policy|anonymous': {},
    },
  },
  gsutil: {
    options: '-o= -h= -u= -i=',
    subcommands: {
      cp: { ...gcloudCopy, options: '-a= -j= -L=write -n -z=' },
      rsync: {
        ...gcloudCopy,
        options: '-x= -y= -j=',
        when: { '-d': { turn: 'target>target&purge' }, '-n': { operands: 'text*' } },
      },
      mv: { operands: 'source&gone target' },
      'rm|ls|mb|rb|cat|du|stat|acl|iam|setmeta|config|version|lifecycle|cors|web|signurl|hash|compose|defacl|defstorageclass|label|logging|notification|requesterpays|retention|rewrite|test|versioning':
        {},
    },
  },
  gcloud: {
    style: 'exact',
    options:
      '--project= --account= --region= --zone= --format= --filter= --configuration= --verbosity= --impersonate-service-account= --flags-file=read --access-token-file=read --key-file=read --source=read-tree --env-vars-file=read --metadata-from-file=keys --limit= --quiet --log-http --billing-project=',
    subcommands: {
      storage: {
        subcommands: {
          cp: gcloudCopy,
          mv: { operands: 'source&gone target' },
          rsync: { ...gcloudCopy, when: { '--delete-unmatched-destination-objects': { turn: 'target>target&purge' } } },
          'rm|ls|cat|du|buckets|objects|hash|sign-url': {
            subcommands: { 'create|delete|list|update|describe|compose': {} },
          },
        },
      },
      compute: {
        subcommands: {
          scp: { operands: 'source* target', options: '--port= --ssh-key-file=read --scp-flag=' },
          ssh: { options: '--command=remote-code --ssh-key-file=read --ssh-flag=' },
          'instances|disks|networks|firewall-rules|images|snapshots|addresses|instance-groups|instance-templates|forwarding-rules|target-pools|zones|regions|project-info|ssl-certificates':
            {
              subcommands: {
                'create|delete|list|describe|start|stop|reset|update|add-metadata|add-tags|remove-tags|resize|attach-disk|detach-disk|set-machine-type':
                  {},
              },
            },
        },
      },
      secrets: {
        options: '--data-file=send',
        subcommands: {
          versions: {
            subcommands: { add: {}, access: { options: '--secret= --out-file=write' }, 'list|destroy|describe': {} },
          },
          'create|delete|list|describe|update': {},
        },
      },
      'auth|config|projects|iam|services|functions|run|app|container|sql|pubsub|builds|artifacts|logging|kms|dns|components|info|init|help|version|organizations|resource-manager|dataproc|dataflow|bigtable|spanner|redis|scheduler|tasks|firestore|deploy|endpoints|monitoring|ai|alpha|beta|emulators|source|billing|domains|workflows|eventarc|certificate-manager':
        {
          subcommands: {
            'create|delete|list|describe|deploy|update|login|logout|set|get|get-value|unset|submit|call|logs|clusters|instances|databases|jobs|topics|subscriptions|service-accounts|add-iam-policy-binding|remove-iam-policy-binding|get-iam-policy|set-iam-policy|enable|disable|activate-service-account|application-default|configure-docker|print-access-token|install|get-credentials|versions|keys|repositories|docker|configurations|activate|revoke|start|stop|read|tail|export|import|browse|quotas':
              {},
          },
        },
    },
  },
  az: {
    style: 'exact',
    options:
      '-g|--resource-group= -n|--name= -l|--location= -o|--output= --query= --subscription= --ids= --tags= -p|--parameters= --template-file=read --resource-type= --account-name= --account-key= --sas-token= --connection-string= -c|--container-name= --auth-mode=',
    subcommands: {
      storage: {
        subcommands: {
          'blob|file|fs|directory': {
            subcommands: {
              upload: { options: '-f|--file=send -s|--source=send --data=' },
              'upload-batch': { options: '-s|--source=send -d|--destination=' },
              download: { options: '-f|--file|--dest=write -d|--destination=into' },
              'download-batch': { options: '-d|--destination=into -s|--source=' },
              sync: { options: '-s|--source=send -d|--destination=' },
              'delete|delete-batch|list|show|copy|exists|url|generate-sas|create|metadata|snapshot|undelete|set-tier':
                {},
            },
          },
          copy: { options: '-s|--source=send -d|--destination=text' },
          'account|container|share|queue|table|entity|message': {
            subcommands: { 'create|delete|list|show|keys|show-connection-string|update|exists|generate-sas': {} },
          },
        },
      },
      'vm|group|aks|acr|webapp|functionapp|keyvault|network|account|login|logout|ad|role|sql|cosmosdb|deployment|appservice|monitor|postgres|mysql|redis|container|containerapp|resource|tag|policy|configure|find|version|upgrade|extension|devops|pipelines|repos|boards|artifacts|rest|bicep|lock|identity|disk|image|snapshot|feedback|interactive|staticwebapp|servicebus|eventhubs|iot|batch|ml|cognitiveservices|search':
        {
          options: '-f|--file=possible --src=send --body= --uri=',
          subcommands: {
            'create|delete|list|show|start|stop|restart|update|set|get-credentials|login|build|run-command|invoke|secret|key|certificate|download|upload|import|export|add|remove|purge|recover|deallocate|resize|config|deploy|deployment|log|up|wait|assignment|definition|server|db|database|what-if|validate|group|sub|nsg|vnet|public-ip|nic|lb|scale|upgrade|browse':
              { options: '-f|--file=possible --scripts=remote-code' },
          },
        },
    },
  },
  azcopy: {
    style: 'exact',
    subcommands: {
      'copy|cp': { operands: 'source target' },
      sync: { operands: 'source target', when: { '--delete-destination': { turn: 'target>target&purge' } } },
      'remove|rm|list|ls|login|logout|make|jobs|bench|env': {},
    },
  },
  doctl: { style: 'exact' },
  'linode-cli': {},
  hcloud: {},
  oci: {},
  ibmcloud: {},
  aliyun: {},
  b2: {
    subcommands: {
      'upload-file|upload_file': { operands: 'text send text' },
      sync: { operands: 'source target' },
      'download-file-by-name|download_file_by_name': { operands: 'text text write' },
    },
  },
  minio: { operands: 'text into' },
  stripe: {},
  twilio: {},
  kaggle: { options: '-p|--path=into -f|--file=' },
  'huggingface-cli': {
    subcommands: {
      upload: { operands: 'text send text' },
      download: { operands: 'text*', options: '--local-dir=into --cache-dir=into' },
      'login|logout|whoami|repo|scan-cache|delete-cache': {},
    },
  },
  hf: 'huggingface-cli',
  wandb: {},
  dvc: {},
  ollama: {
    subcommands: { create: { options: '-f|--file=read' }, 'run|pull|push|list|ls|ps|rm|show|serve|stop|cp': {} },
  },
};
