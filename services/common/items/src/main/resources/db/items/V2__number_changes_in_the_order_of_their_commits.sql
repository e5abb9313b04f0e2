-- One row, updated as the last step of every writing transaction. Whoever holds its lock takes the next
-- numbers, and the lock falls at commit: so numbers become visible in their own order, without a gap.
create table library_clock (
  singleton   boolean     primary key default true check (singleton),
  seq         bigint      not null,
  recorded_at timestamptz not null
);

insert into library_clock (seq, recorded_at) values (0, clock_timestamp());
