-- A text's vector depends on the text and the model alone, so it is kept by the text's hash and never changes.
-- It can be computed anew at any time.
create table text_vector (
  model  text  not null,
  hash   bytea not null,
  vector bytea not null,
  primary key (model, hash)
);

-- Finds the last change to a collection, which tells whether its index is still good.
create index item_change_collection on item_change (collection, seq);
