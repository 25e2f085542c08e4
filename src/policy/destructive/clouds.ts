/** Which commands delete what runs or lies in a cloud? */
import type { RuleFamily } from './rule.ts';

const look = 'list what is there and ask the user to delete it';

/** Services that keep something; other deletions are of settings that can be made again. */
const awsServices =
  'rds|dynamodb|ec2|efs|fsx|elasticache|redshift|docdb|neptune|es|opensearch|kms|secretsmanager|eks|ecs|ecr|lambda|cloudformation|cognito-idp|iam|route53|sqs|sns|kinesis|backup|glacier|logs|lightsail|elasticbeanstalk|organizations|autoscaling|kafka|memorydb|ssm|amplify|apprunner|batch|glue|athena|emr|sagemaker|workspaces';
const gcloudServices =
  'compute|sql|projects|container|functions|run|app|iam|pubsub|bigtable|spanner|firestore|datastore|dns|kms|secrets|redis|filestore|artifacts|deployment-manager|alpha|beta|composer|dataproc|memcache|organizations|alloydb|dataflow|ai|scheduler';

/** The same programs under other names stand in find-destructive. */
export const cloudRules: RuleFamily = {
  terraform: [
    {
      id: 'destroy-infrastructure',
      level: 'destructive',
      runs: [
        'destroy',
        'apply -destroy|--destroy',
        'state rm !-dry-run',
        'workspace delete',
        'run-all|run|stack ** destroy',
        'force-unlock',
      ],
      why: 'what it manages would be deleted',
      instead: 'show it with "terraform plan -destroy" and ask the user',
      passes: 'terraform plan -destroy',
      stops: [
        'terraform destroy',
        'tofu apply -destroy',
        'terraform -chdir=a destroy -auto-approve',
        'terraform state rm a',
      ],
    },
  ],
  pulumi: [
    {
      id: 'destroy-infrastructure',
      level: 'destructive',
      runs: ['destroy !--preview-only', 'down', 'stack rm', 'state delete'],
      why: 'what it manages would be deleted',
      instead: 'show it with "pulumi preview" and ask the user',
      passes: 'pulumi preview',
      stops: ['pulumi destroy --yes', 'pulumi stack rm dev'],
    },
  ],
  cdk: [
    {
      id: 'destroy-infrastructure',
      level: 'destructive',
      runs: ['destroy', 'remove|rm', 'delete', 'down --purge'],
      why: 'what it manages would be deleted',
      instead: 'look at the difference first and ask the user',
      passes: 'cdk diff',
      stops: ['cdk destroy', 'serverless remove', 'sls remove', 'sam delete'],
    },
  ],
  aws: [
    {
      id: 'delete-bucket',
      level: 'destructive',
      runs: [
        's3 rb',
        's3 rm --recursive !--dryrun',
        's3 sync|mv --delete !--dryrun',
        's3api delete-bucket|delete-object|delete-objects',
      ],
      why: 'what is in the bucket would be gone',
      instead: 'list it with "aws s3 ls", or use --dryrun',
      passes: 'aws s3 rm --recursive --dryrun s3://a',
      stops: ['aws s3 rb s3://a', 'aws s3 rm s3://a --recursive', 'aws s3api delete-bucket --bucket a'],
    },
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: [
        `${awsServices} delete-*|terminate-*|deregister-*|purge-*|remove-*|schedule-key-deletion|release-address !--dry-run`,
      ],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'aws ec2 describe-instances',
      stops: ['aws ec2 terminate-instances --instance-ids i-1', 'aws rds delete-db-instance --skip-final-snapshot'],
    },
  ],
  gcloud: [
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: [`${gcloudServices} ** delete|destroy|purge`, 'storage rm', 'storage buckets delete'],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'gcloud compute instances list',
      stops: [
        'gcloud projects delete shop',
        'gcloud compute instances delete a --quiet',
        'gcloud storage rm -r gs://a',
      ],
    },
  ],
  gsutil: [
    {
      id: 'delete-bucket',
      level: 'destructive',
      runs: ['** rm -r|-R', '** rb', '** rm -a', '** rsync -d'],
      why: 'what is in the bucket would be gone',
      instead: 'list it with "gsutil ls"',
      passes: 'gsutil ls gs://a',
      stops: ['gsutil rm -r gs://a', 'gsutil -m rm -r gs://a', 'gsutil rb gs://a'],
    },
  ],
  bq: [
    {
      id: 'drop-database',
      level: 'destructive',
      runs: ['rm'],
      why: 'the table would be gone',
      instead: 'list what is there with "bq ls"',
      passes: 'bq ls',
      stops: ['bq rm -r -f shop', 'bq rm -t a.b'],
    },
  ],
  az: [
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: ['** delete|purge|delete-batch'],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'az group list',
      stops: ['az group delete --name a --yes', 'az keyvault purge --name a', 'az storage blob delete-batch -s a'],
    },
  ],
  doctl: [
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: ['** delete|delete-all|destroy|delete-selected'],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'doctl compute droplet list',
      stops: ['doctl compute droplet delete 1', 'hcloud server delete a', 'linode-cli linodes delete 1'],
    },
  ],
  heroku: [
    {
      id: 'delete-app',
      level: 'destructive',
      runs: [
        'apps:destroy|apps:delete|destroy|pg:reset|pg:killall|addons:destroy|spaces:destroy|pipelines:destroy',
        'pg:push|pg:copy|pg:backups:restore',
      ],
      why: 'the application or its database would be gone',
      instead: 'take a backup with "heroku pg:backups:capture" and ask the user',
      passes: 'heroku pg:backups:capture',
      stops: ['heroku apps:destroy shop', 'heroku pg:reset DATABASE'],
    },
  ],
  fly: [
    {
      id: 'delete-app',
      level: 'destructive',
      runs: [
        'apps|app destroy',
        'destroy',
        'volumes|volume|vol delete|destroy|rm',
        'machine|m destroy --force',
        'pg|postgres|mpg destroy',
      ],
      why: 'the application or its volume would be gone',
      instead: 'look at it with "fly status"',
      passes: 'fly status',
      stops: ['fly apps destroy shop', 'flyctl destroy shop', 'fly volumes delete vol_1'],
    },
  ],
  vercel: [
    {
      id: 'delete-app',
      level: 'destructive',
      runs: ['rm|remove', 'project|projects|domains|dns|env rm|remove'],
      why: 'what is deployed there would be gone',
      instead: 'list it with "vercel ls"',
      passes: 'vercel ls',
      stops: ['vercel rm shop --yes', 'vercel remove shop', 'vercel project rm shop'],
    },
  ],
  netlify: [
    {
      id: 'delete-app',
      level: 'destructive',
      runs: ['sites:delete|api:deletesite|env:unset-all', 'blobs:delete'],
      why: 'the site would be gone',
      instead: 'list it with "netlify sites:list"',
      passes: 'netlify sites:list',
      stops: ['netlify sites:delete abc'],
    },
  ],
  firebase: [
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: ['*:delete|*:destroy|*:disable|*:remove'],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'firebase projects:list',
      stops: ['firebase firestore:delete --all-collections', 'firebase functions:delete a', 'firebase hosting:disable'],
    },
  ],
  wrangler: [
    {
      id: 'delete-resource',
      level: 'destructive',
      runs: ['delete', '** delete'],
      why: 'it could not be made again as it was',
      instead: look,
      passes: 'wrangler deployments list',
      stops: ['wrangler delete', 'wrangler d1 delete shop', 'wrangler r2 bucket delete a'],
    },
  ],
};
