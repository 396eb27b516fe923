-- Statements that people cut, joined and added, and what an article implies by our reading.

alter table statement
  add column making text not null default 'ANALYSIS'
    check (making in ('ANALYSIS', 'PERSON', 'READING')),
  -- the revision that a person took the statement out of, because it was cut or joined
  add column taken_from uuid references article_revision on delete cascade,
  alter column revision_id drop not null,
  add check ((revision_id is null) <> (taken_from is null));
alter table statement alter column making drop default;
create index statement_taken_from on statement (taken_from);

-- numbers change hands within one statement of SQL
alter table statement drop constraint statement_revision_id_ordinal_key;
alter table statement add constraint statement_in_order
  unique (revision_id, ordinal) deferrable initially immediate;

alter table appearance drop constraint appearance_role_check;
alter table appearance add constraint appearance_role_check
  check (role in ('ASSERTS', 'ATTRIBUTES', 'DENIES', 'QUESTIONS', 'IMPLIES'));
