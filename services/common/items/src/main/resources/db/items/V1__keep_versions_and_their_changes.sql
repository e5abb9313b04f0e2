-- What a version holds never changes: rows are inserted here and never updated.
create table item_version (
  collection text  not null,
  id         text  not null,
  version    int   not null check (version > 0),
  body       jsonb not null,
  primary key (collection, id, version)
);

-- The filters of the lists are containments (body @> {...}), which this operator class serves best.
create index item_version_body on item_version using gin (body jsonb_path_ops);

-- The log of the library. A version is in `state` from change `seq` until just before change `until`;
-- only `until` is ever filled in later, by the version's next change.
create table item_change (
  seq         bigint      primary key,
  until       bigint      not null default 9223372036854775807,
  collection  text        not null,
  id          text        not null,
  version     int         not null,
  state       text        not null check (state in ('draft', 'inReview', 'approved', 'superseded', 'withdrawn')),
  recorded_at timestamptz not null,
  recorded_by text        not null,
  reason      text,
  foreign key (collection, id, version) references item_version
);

create index item_change_item on item_change (collection, id, version, seq);
create index item_change_state on item_change (collection, state, id, version) include (seq, until);
create index item_change_recorded_at on item_change (recorded_at);

-- One version of an item is approved at a time.
create unique index item_change_one_approved on item_change (collection, id)
  where state = 'approved' and until = 9223372036854775807;
