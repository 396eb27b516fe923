-- Copies of evidence that lies outside the coverage: the bytes as they came and the text read from
-- them. They stay as long as their investigation, so that removing a link can be undone.

create table evidence_copy (
  investigation_id uuid not null references investigation on delete cascade,
  digest           text not null check (digest ~ '^[0-9a-f]{64}$'),
  name             text not null,
  media_type       text not null,
  content          bytea not null,
  text             text not null,
  extractor        text not null,
  primary key (investigation_id, digest)
);
-- files come compressed or small; trying again costs time and gains nothing
alter table evidence_copy alter column content set storage external;

alter table evidence_link add column copy_digest  text;
alter table evidence_link add column copy_name    text;
alter table evidence_link add column copy_problem text;
alter table evidence_link add column copied_at    timestamptz;
-- kept, or tried in vain, or neither
alter table evidence_link add check (num_nonnulls(copy_digest, copy_problem) = (copied_at is not null)::int);
alter table evidence_link add check ((copy_digest is null) = (copy_name is null));
alter table evidence_link add check (copied_at is null or title is not null);
