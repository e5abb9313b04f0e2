-- How far the composers have followed each content service's log; all of them share the place.
create table followed_service (
  service  text   primary key,
  sequence bigint not null
);

insert into followed_service (service, sequence) values ('fragments', 0), ('precedents', 0), ('templates', 0);

-- What became last of each version of an item, as far as it was followed.
create table followed_item (
  collection  text        not null,
  item        text        not null,
  version     int         not null,
  state       text        not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  primary key (collection, item, version)
);

-- What was recalled and why: an item in one version, an item in all versions up to one, or a brief.
create table recall (
  number      bigint      generated always as identity primary key,
  collection  text,
  item        text,
  version     int,
  up_to       int,
  brief_id    text        references brief (id),
  reason      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text        not null,
  check ((brief_id is null) = (collection is not null and item is not null and up_to is not null))
);

create index recall_item on recall (collection, item);

alter table brief_transition add column recall_number bigint references recall (number);
create index brief_transition_recall on brief_transition (recall_number);

-- What each recipient of a recalled brief is told.
create table erratum (
  recall_number bigint not null references recall (number),
  number        int    not null,
  brief_id      text   not null references brief (id),
  recipient     text   not null,
  sha256        text   not null,
  bytes         bytea  not null,
  primary key (recall_number, number)
);

alter table erratum alter column bytes set storage external;

-- What speaks against a brief by what it rests on. A superseded version whose item has no approved one left
-- was withdrawn with it.
create view brief_concern as
select brief_id, use.collection, use.item, use.version,
  case when state = 'superseded' and approved.there then 'superseded' else 'withdrawn' end as what,
  coalesce(
    case when state = 'superseded' and not approved.there then (
      select max(recorded_at) from followed_item other
      where other.collection = use.collection and other.item = use.item and other.state = 'withdrawn') end,
    recorded_at) as since
from brief_use use
  join followed_item on followed_item.collection = use.collection
    and followed_item.item = use.item and followed_item.version = use.version
  cross join lateral (
    select exists (
      select from followed_item other
      where other.collection = use.collection and other.item = use.item and other.state = 'approved') as there
  ) approved
where state in ('superseded', 'withdrawn')
union all
select use.brief_id, use.collection, use.item, use.version, 'recalled', max(recall.recorded_at)
from brief_use use
  join recall on recall.collection = use.collection and recall.item = use.item
    and (use.version = recall.version or recall.version is null and use.version <= recall.up_to)
group by use.brief_id, use.collection, use.item, use.version;
