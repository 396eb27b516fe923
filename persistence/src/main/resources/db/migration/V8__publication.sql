-- What was handed to the public. It outlives its investigation: what stands in print stays accountable.

create table kept_dossier (
  digest  text primary key,
  content bytea not null
);

create table published_report (
  address          text primary key,
  -- no reference: the notice of a withdrawal stays when the investigation is deleted
  investigation_id uuid not null,
  title            text not null,
  audience         text not null check (audience in ('EVERYONE', 'WHO_HAS_THE_LINK')),
  withdrawn_at     timestamptz,
  withdrawn_by     uuid,
  notice           text,
  check (num_nulls(withdrawn_at, withdrawn_by, notice) in (0, 3))
);
create index published_report_investigation on published_report (investigation_id);

create table published_version (
  address      text not null references published_report on delete cascade,
  number       integer not null check (number > 0),
  dossier      text not null references kept_dossier,
  published_at timestamptz not null,
  visible_from timestamptz not null,
  published_by uuid not null,
  correction   text,
  primary key (address, number),
  check ((number = 1) = (correction is null))
);
create index published_version_visible on published_version (visible_from);
create index published_version_dossier on published_version (dossier);
