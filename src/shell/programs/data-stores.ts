/** What do clients of databases, and tools for what is in them, run, send and write? */
import type { Table } from './row.ts';

const psqlOptions =
  '-c|--command=code:sql -f|--file=read -o|--output=write -L|--log-file=write -d|--dbname= -h|--host= -p|--port= -U|--username= -v|--set|--variable= -P|--pset= -F|--field-separator= -R|--record-separator= -T|--table-attr=';

const mysqlOptions =
  '-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt=';

const dumpOptions =
  '-f|--file=write -r|--result-file=write -T|--tab=into -d|--dbname= -h|--host= -p= -P|--port= -u|--user= -U|--username= -F|--format= -t|--table= -n|--schema= -N|--exclude-schema= -j|--jobs= -Z|--compress= -E|--encoding= -S= -w|--where= --exclude-table= --exclude-table-data= --defaults-file|--defaults-extra-file=read --password?= --ignore-table= --databases --log-error=write';

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
  flyway: {},
  liquibase: {},
  dbmate: {},
  goose: {},
  migrate: { style: 'single', operands: 'text*', options: '-path= -database= -source=' },
};
