-- Several people assess a claim without seeing one another's marks.

-- what was asked for a claim; without a row the investigation's default holds
create table blind_review (
  claim_id      uuid primary key references claim on delete cascade,
  wanted        integer not null check (wanted between 1 and 5),
  opened        boolean not null,
  -- who opened it before all were in, and why
  waived_by     uuid references account,
  waived_at     timestamptz,
  waiver        text,
  check (num_nulls(waived_by, waived_at, waiver) in (0, 3)),
  check (waiver is null or opened)
);
create index blind_review_waived_by on blind_review (waived_by);

create table blind_review_default (
  investigation_id uuid primary key references investigation on delete cascade,
  wanted           integer not null check (wanted between 1 and 5)
);

-- how each claim is reviewed
create view claim_review as
  select claim.id as claim_id, claim.investigation_id,
         coalesce(own.wanted, preset.wanted, 1) as wanted,
         coalesce(own.opened, false) as opened,
         own.waived_by, own.waived_at, own.waiver
    from claim
    left join blind_review own on own.claim_id = claim.id
    left join blind_review_default preset on preset.investigation_id = claim.investigation_id;

-- an adjudication is a round of its own, which leaves the adjudicator's mark as it is
create or replace view mark_in_force as
  select mark.*
    from assessment mark
   where mark.decision = 'MARK'
     and not exists (
       select 1 from assessment later
        where later.claim_id = mark.claim_id
          and later.reviewer_id = mark.reviewer_id
          and later.round = mark.round
          and later.sequence > mark.sequence);

-- what was hidden is found by its standing from now on
create trigger search_review_arranged after insert on blind_review
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');
create trigger search_review_opened after update on blind_review
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');
