-- What a claim is beside its words: that it is so or that somebody said it, by whom, of when.

alter table claim
  add column kind          text not null default 'CONTENT' check (kind in ('CONTENT', 'UTTERANCE')),
  -- no foreign key: a claim that undoing brings back under its id is the utterance's content again
  add column utterance_of  uuid,
  add column claimant      text,
  add column claimant_type text check (claimant_type in ('PERSON', 'ORGANISATION', 'OTHER')),
  add column as_of_from    date,
  add column as_of_to      date,
  add check (utterance_of is null or kind = 'UTTERANCE'),
  add check ((claimant is null) = (claimant_type is null)),
  add check ((as_of_from is null) = (as_of_to is null)),
  add check (as_of_from <= as_of_to);
alter table claim alter column kind drop default;

create index claim_utterance on claim (utterance_of) where utterance_of is not null;
