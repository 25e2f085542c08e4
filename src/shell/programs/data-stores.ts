/** What do database clients and cloud command lines run, send and write? */
import type { Row, Table } from './row.ts';

const psqlOptions =
  '-c|--command=code:sql -f|--file=read -o|--output=write -L|--log-file=write -d|--dbname= -h|--host= -p|--port= -U|--username= -v|--set|--variable= -P|--pset= -F|--field-separator= -R|--record-separator= -T|--table-attr=';

const mysqlOptions =
  '-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt=';

const dumpOptions =
  '-f|--file=write -r|--result-file=write -T|--tab=into -d|--dbname= -h|--host= -p= -P|--port= -u|--user= -U|--username= -F|--format= -t|--table= -n|--schema= -N|--exclude-schema= -j|--jobs= -Z|--compress= -E|--encoding= -S= -w|--where= --exclude-table= --exclude-table-data= --defaults-file|--defaults-extra-file=read --password?= --ignore-table= --databases --log-error=write';

const s3Transfer: Row = {
  operands: 'source target',
  options:
    '--exclude= --include= --acl= --storage-class= --sse?= --content-type= --cache-control= --metadata= --grants= --page-size=',
};

const awsOptions =
  '--output= --region= --profile= --query= --endpoint-url= --ca-bundle=read --cli-read-timeout= --cli-connect-timeout= --color= --cli-input-json= --cli-input-yaml= --body=send --zip-file=send --payload=send --template-body=send --template-file=read --output-template-file=write --policy-document= --bucket= --key= --function-name= --stack-name= --parameters= --capabilities= --instance-ids= --filters= --name= --names= --s3-bucket= --log-group-name= --start-time= --end-time= --image-id= --instance-type= --key-name= --secret-id= --secret-string= --table-name= --item= --cluster= --service= --task-definition= --user-name= --role-name= --policy-arn= --group-name=';

const gcloudCopy: Row = { operands: 'source* target' };

export const dataStores: Table = {
  sqlite3: {
    style: 'single',
    operands: 'write code:sql*',
    options:
      '-cmd|--cmd=code:sql -init|--init=run -separator= -nullvalue= -newline= -maxsize= -mmap= -vfs= -lookaside=text,text -pagecache=text,text',
    stdin: 'sql',
    when: { '-readonly|--readonly': { turn: 'write>read' } },
  },
  sqlite: 'sqlite3',
  duckdb: {
    style: 'single',
    operands: 'write code:sql*',
    options: '-c|-s|-cmd=code:sql -init=run -f=read -separator= -nullvalue= -newline=',
    stdin: 'sql',
    when: { '-readonly': { turn: 'write>read' } },
  },
  psql: { operands: 'text*', options: psqlOptions, stdin: 'sql' },
  pgcli: 'psql',
  cockroach: {
    style: 'exact',
    subcommands: {
      sql: { options: '-e|--execute=code:sql -f|--file=read --url= --host= -d=', stdin: 'sql' },
      'start|start-single-node|init|node|demo|cert|version|quit|workload': {},
    },
  },
  mysql: { operands: 'text*', options: mysqlOptions, stdin: 'sql' },
  mariadb: 'mysql',
  mycli: { operands: 'text*', options: mysqlOptions, stdin: 'sql' },
  mysqladmin: { operands: 'text*', options: mysqlOptions },
  mysqlimport: { operands: 'text send*', options: mysqlOptions },
  mysqldump: { operands: 'text*', options: dumpOptions },
  'mariadb-dump': 'mysqldump',
  pg_dump: { operands: 'text*', options: dumpOptions },
  pg_restore: {
    operands: 'read',
    options:
      '-d|--dbname= -f|--file=write -h|--host= -p|--port= -U|--username= -F= -j= -L|--use-list=read -n= -t= -I= -P= -S= -T= --section=',
  },
  pg_basebackup: { options: '-D|--pgdata=into -h= -p= -U= -F= -X= -d= -T= -Z=' },
  pg_ctl: { options: '-D|--pgdata= -l|--log=write -o= -p=run -m= -t= -w', operands: 'text*' },
  initdb: { operands: 'into', options: '-D|--pgdata=into -U= -E= -A= --pwfile=read' },
  createdb: {},
  dropdb: {},
  createuser: {},
  dropuser: {},
  vacuumdb: {},
  sqlcmd: {
    operands: 'text*',
    options: '-Q|-q=code:sql -i=read -o=write -S= -U= -P= -d= -v= -s= -W -h=',
    stdin: 'sql',
  },
  sqlplus: { operands: 'text*', stdin: 'sql' },
  usql: { operands: 'text*', options: '-c|--command=code:sql -f|--file=read -o|--out=write', stdin: 'sql' },
  isql: { operands: 'text*', options: '-i=read -o=write', stdin: 'sql' },
  'clickhouse-client': {
    options:
      '-q|--query=code:sql --queries-file=read -h|--host= -u|--user= --password= -d|--database= --port= --format=',
    stdin: 'sql',
  },
  clickhouse: {
    subcommands: {
      'client|local': {
        options: '-q|--query=code:sql --queries-file=read -h|--host= -u= --password= -d= --file=read',
        stdin: 'sql',
      },
      'server|keeper|benchmark': {},
    },
  },
  trino: {
    operands: 'text*',
    options: '--execute=code:sql -f|--file=read --server= --catalog= --schema=',
    stdin: 'sql',
  },
  presto: 'trino',
  hive: { options: '-e=code:sql -f=read -i=read --hiveconf=', stdin: 'sql' },
  beeline: { options: '-e=code:sql -f=read -u= -n= -p= -i=read', stdin: 'sql' },
  'spark-sql': { options: '-e=code:sql -f=read', stdin: 'sql' },
  'spark-submit': {
    operands: 'run -- possible*',
    opaque: true,
    options: '--master= --class= --jars= --conf= --py-files=read --properties-file=read --name= --deploy-mode=',
  },
  cqlsh: { operands: 'text*', options: '-e|--execute=code:sql -f|--file=read -u= -p= -k=', stdin: 'sql' },
  snowsql: { options: '-q|--query=code:sql -f|--filename=read -o= -a= -u= -d= -s= -w= -r=', stdin: 'sql' },
  bq: {
    style: 'exact',
    options: '--project_id= --location= --format= --destination_table= --use_legacy_sql= --max_rows=',
    subcommands: {
      query: { operands: 'code:sql', stdin: 'sql' },
      load: { operands: 'text send* text', options: '--source_format= --schema=' },
      'ls|show|rm|mk|cp|extract|head|update|insert|cancel': {},
    },
  },
  influx: { options: '-execute= -database= -host=', operands: 'text*' },
  mongosh: {
    style: 'exact',
    operands: 'text run*',
    options: '--eval= -f|--file=run -u|--username= -p|--password= --host= --port= --authenticationDatabase=',
    opaque: true,
  },
  mongo: 'mongosh',
  mongodump: {
    options: '-o|--out=into --archive?=write -d|--db= -c|--collection= -u= -p= -q= --uri= -h= --host= --port=',
  },
  mongorestore: {
    operands: 'read-tree',
    options: '--archive?=read --dir=read-tree -d|--db= -c|--collection= -u= -p= --uri= -h= --host= --port=',
  },
  mongoexport: { options: '-o|--out=write -d= -c= -q= -f= -u= -p= --uri= --type= -h=' },
  mongoimport: { operands: 'read', options: '--file=read -d= -c= -u= -p= --uri= --type= -h= -f=' },
  mongod: { options: '--dbpath=into --logpath=write -f|--config=read --port= --bind_ip= --pidfilepath=write' },
  'redis-cli': {
    style: 'exact',
    operands: 'text*',
    options:
      '-h= -p= -a= -n= -u= -r= -i= --user= --pass= --rdb=write --functions-rdb=write --eval=read --pattern= --cacert=read --cert=read --key=read',
    stdin: 'commands',
  },
  'valkey-cli': 'redis-cli',
  'redis-server': { operands: 'read', options: '--dir=into --port= --logfile=write' },
  'redis-benchmark': {},
  memcached: {},
  etcdctl: {
    style: 'exact',
    subcommands: {
      snapshot: {
        subcommands: {
          save: { operands: 'write' },
          'restore|status': { operands: 'read', options: '--data-dir=into' },
        },
      },
      'get|put|del|watch|member|lease|role|user|auth|endpoint|txn|lock|elect': {},
    },
  },
  ldapsearch: { options: '-f=read -T=into -H= -b= -D= -w= -y=read -s= -l= -z= -o=' },
  ldapmodify: { options: '-f=read -S=write -H= -D= -w= -y=read' },
  ldapadd: 'ldapmodify',
  kcat: { options: '-b= -t= -p= -o= -c= -K= -F=read -X= -f=', operands: 'send*', stdin: 'sent' },
  'kafka-console-producer': { stdin: 'sent' },
  flyway: { opaque: true },
  liquibase: { opaque: true },
  dbmate: { opaque: true },
  goose: { opaque: true },
  migrate: { style: 'single', operands: 'text*', options: '-path= -database= -source=' },
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
  kaggle: { options: '-p|--path=into -f|--file=', opaque: true },
  'huggingface-cli': {
    subcommands: {
      upload: { operands: 'text send text' },
      download: { operands: 'text*', options: '--local-dir=into --cache-dir=into' },
      'login|logout|whoami|repo|scan-cache|delete-cache': {},
    },
  },
  hf: 'huggingface-cli',
  wandb: { opaque: true },
  dvc: { opaque: true },
  ollama: {
    subcommands: { create: { options: '-f|--file=read' }, 'run|pull|push|list|ls|ps|rm|show|serve|stop|cp': {} },
  },
};
