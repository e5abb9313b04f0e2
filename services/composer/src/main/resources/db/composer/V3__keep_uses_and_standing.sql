-- What a brief rests on, written with it and never changed: the way from an item to every brief.
create table brief_use (
  brief_id   text   not null references brief (id),
  collection text   not null,
  item       text   not null,
  version    int    not null,
  through    text[] not null default '{}',
  primary key (brief_id, collection, item)
);

create index brief_use_item on brief_use (collection, item, version);

-- The manifests of earlier briefs say what they rest on.
with kept as (select id, manifest::jsonb as record from brief),
cited as (
  select id, source, array_agg(distinct passage order by passage) as through
  from (
    select kept.id, source, kind || '/' || (said ->> 'item') as passage
    from kept,
      lateral jsonb_array_elements(record -> 'sentences') said,
      lateral jsonb_array_elements_text(said -> 'citations') source,
      lateral (
        select case when exists (
          select from jsonb_array_elements(record -> 'precedents') it where it -> 'item' = said -> 'item')
          then 'precedents' else 'fragments' end as kind) kinds
    union all
    select kept.id, source, 'figures/' || (shown ->> 'item')
    from kept,
      lateral jsonb_array_elements(coalesce(record -> 'pictures', '[]')) shown,
      lateral jsonb_array_elements_text(shown -> 'sources') source
    where shown ? 'item') as passages
  group by id, source
)
insert into brief_use (brief_id, collection, item, version, through)
select id, 'templates', record -> 'template' ->> 'id', (record -> 'template' ->> 'version')::int, '{}'::text[]
from kept where record ? 'template'
union
select id, 'topics', it ->> 'id', (it ->> 'version')::int, '{}'::text[]
from kept, lateral jsonb_array_elements(coalesce(record -> 'topics', jsonb_build_array(record -> 'topic'))) it
where record ? 'topic'
union
select id, 'fragments', it ->> 'item', (it ->> 'version')::int, '{}'::text[]
from kept, lateral jsonb_array_elements(record -> 'selections') it
union
select id, 'precedents', it ->> 'item', (it ->> 'version')::int, '{}'::text[]
from kept, lateral jsonb_array_elements(record -> 'precedents') it
union
select id, 'figures', it ->> 'item', (it ->> 'version')::int, '{}'::text[]
from kept, lateral jsonb_array_elements(coalesce(record -> 'pictures', '[]')) it
where it ? 'item'
union
select kept.id, 'sources', it ->> 'id', (it ->> 'version')::int, coalesce(cited.through, '{}')
from kept
  cross join lateral jsonb_array_elements(record -> 'sources') it
  left join cited on cited.id = kept.id and cited.source = it ->> 'id';

-- Who asked for a brief first, where that is known.
create table brief_preparer (
  brief_id    text        primary key references brief (id),
  name        text        not null,
  prepared_at timestamptz not null default clock_timestamp()
);

-- The log of what became of briefs. One without an entry is a draft; the last entry tells the state.
create table brief_transition (
  number      bigint      generated always as identity primary key,
  brief_id    text        not null references brief (id),
  state       text        not null check (state in ('issued', 'superseded', 'recalled')),
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text        not null,
  reason      text,
  recipients  text[]      not null default '{}',
  caveat      text,
  successor   text        references brief (id)
);

-- No state is entered twice.
create unique index brief_transition_once on brief_transition (brief_id, state);

-- Which program made the brief.
alter table brief add column engine text;
update brief set engine = coalesce(manifest::jsonb -> 'engine' ->> 'version', 'unknown');
alter table brief alter column engine set not null;
