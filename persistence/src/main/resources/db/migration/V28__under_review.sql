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

-- The words that claims had, for their history. A claim that became part of another keeps its own.

create table claim_wording (
  claim_id         uuid not null,
  investigation_id uuid not null references investigation on delete cascade,
  -- the claim's when it had them
  version          bigint not null,
  text             text not null,
  primary key (claim_id, version)
);
create index claim_wording_investigation on claim_wording (investigation_id);

create function keep_wording() returns trigger language plpgsql as $$
begin
  insert into claim_wording (claim_id, investigation_id, version, text)
  values (old.id, old.investigation_id, old.version, old.text)
      on conflict do nothing;
  return null;
end $$;

create trigger claim_wording_kept after update of text on claim
  for each row when (old.text is distinct from new.text) execute function keep_wording();

-- the entries of one claim among those of a long trail
create index trail_entry_claim on trail_entry (investigation_id, (details ->> 'claim'), number);
