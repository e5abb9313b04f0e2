-- A brief is written once and never changed; its id is derived from what it is made of.
create table brief (
  id           text        primary key,
  title        text        not null,
  topic        text        not null,
  template     text        not null,
  lang         text        not null,
  tlp          text        not null,
  manifest     text        not null,
  archived_at  timestamptz not null default clock_timestamp(),
  archived_seq bigint      generated always as identity
);

create unique index brief_by_archived_seq on brief (archived_seq);

-- One form of a brief, byte for byte as it was answered.
create table rendition (
  brief_id text  not null references brief (id),
  format   text  not null,
  sha256   text  not null,
  bytes    bytea not null,
  primary key (brief_id, format)
);

-- A PDF is compressed already; trying again costs time and saves nothing.
alter table rendition alter column bytes set storage external;

-- What a client's Idempotency-Key was used for.
create table idempotency_key (
  key          text        primary key,
  request_hash text        not null,
  brief_id     text        not null references brief (id),
  used_at      timestamptz not null default clock_timestamp()
);
