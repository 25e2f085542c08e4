/** Which programs delete databases or what is in them? What they are told in SQL is read by find-sql. */
import type { RuleFamily } from './rule.ts';

const dump = 'take a dump first and ask the user';

export const databaseRules: RuleFamily = {
  dropdb: [
    {
      id: 'drop-database',
      level: 'destructive',
      runs: ['* !-i|--interactive'],
      why: 'the database would be gone',
      instead: dump,
      passes: 'pg_dump shop -f shop.sql',
      stops: ['dropdb shop', 'dropdb --if-exists shop', 'dropuser me'],
    },
  ],
  mysqladmin: [
    {
      id: 'drop-database',
      level: 'destructive',
      runs: ['** drop'],
      why: 'the database would be gone',
      instead: dump,
      passes: 'mysqladmin status',
      stops: ['mysqladmin drop shop', 'mysqladmin -u root -f drop shop'],
    },
  ],
  'redis-cli': [
    {
      id: 'flush-database',
      level: 'destructive',
      runs: ['** flushall|flushdb', '** script flush', '** shutdown', '** cluster reset'],
      why: 'every key would be gone',
      instead: 'delete the keys that you made by name',
      passes: 'redis-cli del key',
      stops: ['redis-cli FLUSHALL', 'redis-cli -h db -n 2 flushdb'],
    },
  ],
  rails: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: [
        '** db:drop|db:drop:*|db:reset|db:purge|db:purge:*|db:migrate:reset|db:schema:load|db:setup|db:truncate_all|db:seed:replant',
      ],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration, "rails db:migrate"',
      passes: 'rails db:migrate',
      stops: ['rails db:drop', 'rake db:reset', 'rails db:schema:load'],
    },
  ],
  prisma: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['migrate reset', 'db push --force-reset', 'db push --accept-data-loss'],
      why: 'everything in the database would be gone',
      instead: 'make a migration with "prisma migrate dev --create-only"',
      passes: 'prisma migrate dev --create-only',
      stops: ['prisma migrate reset --force', 'prisma db push --accept-data-loss'],
    },
  ],
  artisan: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['** migrate:fresh|migrate:reset|migrate:refresh|db:wipe'],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration, "php artisan migrate"',
      passes: 'php artisan migrate',
      stops: ['php artisan migrate:fresh --seed', 'php artisan db:wipe', './artisan migrate:reset'],
    },
  ],
  django: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['flush|reset_db|sqlflush', 'migrate * zero'],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration, "manage.py migrate"',
      passes: 'python manage.py migrate',
      stops: ['python manage.py flush --noinput', './manage.py reset_db', 'django-admin flush'],
    },
  ],
  alembic: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['downgrade base'],
      why: 'every table would be dropped',
      instead: 'go back one step with "alembic downgrade -1"',
      passes: 'alembic upgrade head',
      stops: ['alembic downgrade base', 'alembic -c a.ini downgrade base'],
    },
  ],
  sequelize: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['db:drop|db:migrate:undo:all|schema:drop|migration:fresh|migrate:fresh'],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration',
      passes: 'sequelize db:migrate',
      stops: ['sequelize db:drop', 'sequelize-cli db:migrate:undo:all', 'typeorm schema:drop'],
    },
  ],
  knex: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['migrate:rollback --all', 'migrate:rollback ** true'],
      why: 'every table would be dropped',
      instead: 'go back one step with "knex migrate:down"',
      passes: 'knex migrate:latest',
      stops: ['knex migrate:rollback --all'],
    },
  ],
  supabase: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['db reset', 'projects|functions|branches|storage delete|rm', 'stop --no-backup'],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration, "supabase migration up"',
      passes: 'supabase migration up',
      stops: ['supabase db reset', 'supabase db reset --linked'],
    },
  ],
  'drizzle-kit': [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['drop', 'push --force'],
      why: 'data may be lost without a question',
      instead: 'make a migration with "drizzle-kit generate"',
      passes: 'drizzle-kit generate',
      stops: ['drizzle-kit push --force', 'drizzle-kit drop'],
    },
  ],
  mix: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['ecto.drop|ecto.reset', 'ecto.rollback --all'],
      why: 'everything in the database would be gone',
      instead: 'change it with a migration, "mix ecto.migrate"',
      passes: 'mix ecto.migrate',
      stops: ['mix ecto.drop', 'mix ecto.reset'],
    },
  ],
  dotnet: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['ef database drop'],
      why: 'the database would be gone',
      instead: 'change it with a migration, "dotnet ef database update"',
      passes: 'dotnet ef database update',
      stops: ['dotnet ef database drop --force'],
    },
  ],
  flyway: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['** clean'],
      why: 'every table would be dropped',
      instead: 'change it with a migration, "flyway migrate"',
      passes: 'flyway migrate',
      stops: ['flyway clean', 'flyway -url=x clean', 'liquibase dropAll'],
    },
  ],
  liquibase: [
    {
      id: 'reset-database',
      level: 'destructive',
      runs: ['** dropall|drop-all|rollback-to-date'],
      why: 'every table would be dropped',
      instead: 'change it with a change set, "liquibase update"',
      passes: 'liquibase update',
      stops: ['liquibase dropAll', 'liquibase drop-all'],
    },
  ],
  influx: [
    {
      id: 'drop-database',
      level: 'destructive',
      runs: ['delete', 'bucket|org|user delete'],
      why: 'the measurements would be gone',
      instead: 'take a backup with "influx backup" and ask the user',
      passes: 'influx bucket list',
      stops: ['influx bucket delete -n a', 'influx delete --bucket a'],
    },
  ],
  nodetool: [
    {
      id: 'drop-database',
      level: 'destructive',
      runs: ['** decommission|removenode|assassinate|truncatehints|clearsnapshot'],
      why: 'a node or its copies would be gone',
      instead: 'look at the cluster with "nodetool status"',
      passes: 'nodetool status',
      stops: ['nodetool decommission', 'nodetool removenode force'],
    },
  ],
};
