-- What a brief prints for those who want to check it; briefs of before have none.
alter table brief add column verification_code text unique;

-- A file that somebody sends is looked up by its digest.
create index rendition_by_sha256 on rendition (sha256);
