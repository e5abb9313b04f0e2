-- How far each notice is on its way to the webhook. One is delivered after another for each brief, and
-- whoever delivers one holds its row.
create table notice_delivery (
  notice_number bigint      primary key references notice (number),
  brief_id      text        not null,
  state         text        not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
  tries         int         not null default 0,
  tried_at      timestamptz,
  next_at       timestamptz not null default clock_timestamp(),
  problem       text
);

create index notice_delivery_waiting on notice_delivery (brief_id, notice_number) where state = 'waiting';
create index notice_delivery_due on notice_delivery (next_at, notice_number) where state = 'waiting';
create index notice_delivery_dead on notice_delivery (notice_number) where state = 'dead';

insert into notice_delivery (notice_number, brief_id) select number, brief_id from notice;

create function notice_to_deliver() returns trigger language plpgsql as $$
begin
  insert into notice_delivery (notice_number, brief_id) values (new.number, new.brief_id);
  return null;
end
$$;

create trigger notice_is_delivered after insert on notice
  for each row execute function notice_to_deliver();
