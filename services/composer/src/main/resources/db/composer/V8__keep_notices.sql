-- The feed of notices has one name for ever, in all composers.
create table notice_feed (
  singleton boolean     primary key default true check (singleton),
  id        uuid        not null default gen_random_uuid(),
  begun_at  timestamptz not null default clock_timestamp()
);

insert into notice_feed default values;

-- What there is to tell of briefs, only ever added to. Marks name the item whose ground gave way;
-- everything else is a state that a brief came into.
create table notice (
  number        bigint      generated always as identity primary key,
  id            uuid        not null unique default gen_random_uuid(),
  brief_id      text        not null references brief (id),
  kind          text        not null,
  recorded_at   timestamptz not null default clock_timestamp(),
  recorded_by   text,
  reason        text,
  recall_number bigint,
  successor     text,
  what          text,
  collection    text,
  item          text,
  version       int,
  since         timestamptz
);

-- The same is told once.
create unique index notice_mark_once on notice (brief_id, what, collection, item, version, since) where kind = 'marked';

create index erratum_brief on erratum (recall_number, brief_id);

-- Whoever is about to add a notice waits here for whoever added one before, until the commit: so
-- numbers are in the order of commits, and a reader who has seen one has seen all before it.
create function notice_turn() returns void language sql as $$
  select pg_advisory_xact_lock(3900)
$$;

-- Every state that a brief comes into is told, whoever writes it.
create function notice_transition() returns trigger language plpgsql as $$
begin
  perform notice_turn();
  insert into notice (brief_id, kind, recorded_by, reason, recall_number, successor)
  values (new.brief_id, new.state, new.recorded_by, new.reason, new.recall_number, new.successor);
  return null;
end
$$;

-- What was recorded before there were notices.
insert into notice (brief_id, kind, recorded_at, recorded_by, reason, recall_number, successor)
select brief_id, state, recorded_at, recorded_by, reason, recall_number, successor
from brief_transition order by number;

create trigger brief_transition_is_noticed after insert on brief_transition
  for each row execute function notice_transition();

create function notice_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'notices are only ever added';
end
$$;

create trigger notice_stays before update or delete on notice
  for each statement execute function notice_refuse();
