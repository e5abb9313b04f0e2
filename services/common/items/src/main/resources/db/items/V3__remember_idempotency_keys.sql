-- What a POST with an Idempotency-Key made, so that its repetition gets the same answer.
create table idempotency_key (
  actor      text   not null,
  key        text   not null,
  request    text   not null,
  collection text   not null,
  id         text   not null,
  seq        bigint not null,
  primary key (actor, key)
);
