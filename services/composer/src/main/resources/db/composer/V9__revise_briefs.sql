-- Which brief a brief revises.
alter table brief add column revises text references brief (id);

create index brief_revises on brief (revises) where revises is not null;
