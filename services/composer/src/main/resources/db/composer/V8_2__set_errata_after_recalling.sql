-- An erratum is promised in the transaction that recalls its brief, and set after it.
alter table erratum
  alter column sha256 drop not null,
  alter column bytes drop not null,
  add check ((sha256 is null) = (bytes is null));

create index erratum_promised on erratum (recall_number, number) where sha256 is null;
