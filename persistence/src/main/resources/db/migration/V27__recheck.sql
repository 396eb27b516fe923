-- What verdicts rested on when they were given, so that what changed since is noticed.

create table grounds (
  -- the assessment's, or the confirmation's
  id            uuid primary key,
  assessment_id uuid not null references assessment on delete cascade,
  -- the claim as it was then; it may be part of another by now
  claim_id      uuid not null,
  number        integer not null,
  text          text not null,
  looked_at     timestamptz not null
);
create index grounds_assessment on grounds (assessment_id);

create table grounds_appearance (
  grounds_id   uuid not null references grounds on delete cascade,
  statement_id uuid not null,
  role         text not null,
  primary key (grounds_id, statement_id)
);

create table grounds_evidence (
  grounds_id   uuid not null references grounds on delete cascade,
  evidence_id  uuid not null,
  -- null for what lies outside the coverage
  statement_id uuid,
  primary key (grounds_id, evidence_id)
);

-- that somebody looked at a verdict again, and it still holds
create table confirmation (
  id            uuid primary key,
  assessment_id uuid not null references assessment on delete cascade,
  confirmed_by  uuid not null references account,
  confirmed_at  timestamptz not null,
  reason        text not null check (reason <> '')
);
create index confirmation_assessment on confirmation (assessment_id);
create index confirmation_confirmed_by on confirmation (confirmed_by);

-- what became part of another claim; it holds while there is no such claim
create table merged_claim (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  number           integer not null,
  text             text not null,
  into_claim       uuid not null,
  merged_at        timestamptz not null
);
create index merged_claim_into on merged_claim (into_claim);
create index merged_claim_investigation on merged_claim (investigation_id);

-- each claim with those that became part of it, directly or through others
create view part_of_claim as
  with recursive part as (
    select gone.*, gone.into_claim as whole
      from merged_claim gone
     where not exists (select 1 from claim where claim.id = gone.id)
       and exists (select 1 from claim where claim.id = gone.into_claim)
    union all
    select gone.*, part.whole
      from merged_claim gone join part on gone.into_claim = part.id
     where not exists (select 1 from claim where claim.id = gone.id)
  )
  select * from part;

-- Marks in force under which something has changed since. The domain says what exactly, and
-- whether somebody has looked again; what isn't here hasn't changed.
create view changed_under_mark as
  select mark.id as assessment_id, mark.claim_id, mark.reviewer_id
    from mark_in_force mark
    join grounds on grounds.assessment_id = mark.id
    join claim on claim.id = mark.claim_id
   where grounds.claim_id <> claim.id
      or grounds.text <> claim.text
      or exists (
        select 1
          from grounds_appearance was
          left join appearance now
            on now.claim_id = claim.id and now.statement_id = was.statement_id
          left join statement on statement.id = was.statement_id
          left join article on article.id = statement.article_id
         where was.grounds_id = grounds.id
           and (now.role is distinct from was.role
                or statement.revision_id is distinct from article.revision_id))
      or exists (
        select 1
          from grounds_evidence was
          left join evidence_link now
            on now.claim_id = claim.id and now.id = was.evidence_id
          left join statement on statement.id = was.statement_id
          left join article on article.id = statement.article_id
         where was.grounds_id = grounds.id
           and (now.id is null
                or statement.revision_id is distinct from article.revision_id))
      or exists (
        select 1
          from merged_claim gone
         where gone.into_claim = claim.id and gone.merged_at > grounds.looked_at
           and not exists (select 1 from claim as again where again.id = gone.id));
