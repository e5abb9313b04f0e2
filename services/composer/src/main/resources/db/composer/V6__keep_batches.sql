-- Many requests that were sent together; who sent them prepares their briefs. What becomes of them stands in their lines alone.
create table batch (
  id              uuid        primary key default uuidv7(),
  title           text        not null,
  sender          text,
  created_at      timestamptz not null default clock_timestamp(),
  created_seq     bigint      generated always as identity,
  round           integer     not null default 1,
  cancelled_at    timestamptz,
  idempotency_key text        unique,
  body_hash       text        not null
);

create unique index batch_by_created_seq on batch (created_seq);

-- One request: what it asks, on which state of the library, and what came of it. The round
-- tells the jobs of a retry from those of the tries before.
create table batch_line (
  batch_id    uuid    not null references batch (id) on delete cascade,
  line        integer not null,
  name        text    not null,
  request     text    not null,
  fragments   bigint  not null,
  precedents  bigint  not null,
  templates   bigint  not null,
  day         date    not null,
  state       text    not null default 'waiting',
  round       integer not null default 1,
  attempts    integer not null default 0,
  brief_id    text,
  problem     text,
  started_at  timestamptz,
  finished_at timestamptz,
  primary key (batch_id, line)
);

create index batch_line_open on batch_line (batch_id) where state in ('waiting', 'running');

-- The jobs, as db-scheduler keeps them: one for each line that is to be composed.
create table batch_job (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             integer     not null default 0,
  primary key (task_name, task_instance)
);

create index batch_job_due on batch_job (priority desc, execution_time asc);
create index batch_job_heartbeat on batch_job (last_heartbeat) where picked;
