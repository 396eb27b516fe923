-- Published claims whose verdict has to be looked at again, as readers are told.

create table under_review (
  id           uuid primary key,
  address      text not null references published_report on delete cascade,
  -- the claim's number in the report
  claim        integer not null,
  -- the report's newest version then; a later one replaces the notice with a correction
  version      integer not null,
  since        timestamptz not null,
  begun_by     uuid not null,
  sentence     text not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  confirmation text,
  check (num_nulls(confirmed_at, confirmed_by, confirmation) in (0, 3))
);
create index under_review_address on under_review (address, since);
-- a claim is under review once at a time
create unique index under_review_open on under_review (address, claim, version)
  where confirmed_at is null;
