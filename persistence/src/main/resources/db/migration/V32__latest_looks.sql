-- Of several looks at a mark only the last counts: what was confirmed since has not changed.
create or replace view changed_under_mark as
  select mark.id as assessment_id, mark.claim_id, mark.reviewer_id
    from mark_in_force mark
    join grounds on grounds.assessment_id = mark.id
    join claim on claim.id = mark.claim_id
   where not exists (
        select 1 from grounds newer
         where newer.assessment_id = grounds.assessment_id
           and newer.looked_at > grounds.looked_at)
     and (grounds.claim_id <> claim.id
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
           and not exists (select 1 from claim as again where again.id = gone.id)));

-- A claim's entries are found by each of the three ways in which an entry names claims.
create index trail_entry_other on trail_entry (investigation_id, (details ->> 'other'), number)
  where details ->> 'other' is not null;
create index trail_entry_claims on trail_entry
  using gin (string_to_array(details ->> 'claims', ','))
  where details ->> 'claims' is not null;
