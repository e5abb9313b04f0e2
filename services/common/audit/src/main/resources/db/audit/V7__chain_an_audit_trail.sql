-- What was changed, by whom. Each entry's hash covers the entry and the hash of the one before, so
-- that none can be altered, taken out or slipped in without every later one ceasing to fit.
create table audit_entry (
  number   bigint      primary key,
  at       timestamptz not null,
  actor    text        not null,
  action   text        not null,
  subject  text        not null,
  detail   text,
  previous bytea       not null,
  hash     bytea       not null
);

create index audit_entry_subject on audit_entry (subject, number);

-- The last entry, apart from the entries: it tells when those at the end are missing. Whoever
-- appends holds this row until the commit, so that the chain is in the order of commits.
create table audit_head (
  singleton boolean primary key default true check (singleton),
  number    bigint  not null,
  hash      bytea   not null
);

insert into audit_head (number, hash) values (0, sha256(''));

-- A field as its length in bytes, a colon and its bytes: no two lists of fields look the same.
create function audit_field(field text) returns text
language sql immutable as $$
  select case when field is null then '-' else octet_length(convert_to(field, 'UTF8')) || ':' || field end
$$;

create function audit_append(at timestamptz, actor text, action text, subject text, detail text)
returns void language plpgsql as $$
declare
  head  audit_head%rowtype;
  place bigint;
  moment timestamptz := date_trunc('microseconds', at);
  mark  bytea;
begin
  select * into strict head from audit_head for update;
  place := head.number + 1;
  mark := sha256(head.hash || convert_to(
    audit_field(place::text)
      || audit_field(to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || audit_field(actor) || audit_field(action) || audit_field(subject) || audit_field(detail),
    'UTF8'));
  insert into audit_entry values (place, moment, actor, action, subject, detail, head.hash, mark);
  update audit_head set number = place, hash = mark;
end
$$;

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only ever added to';
end
$$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse();
