-- Work that waits for anybody, that matters more or less, that is about single statements, and of
-- which somebody was reminded.

alter table review_task
  alter column assignee_id drop not null,
  drop constraint review_task_state_check,
  add constraint review_task_state_check check (state in
    ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'CLOSED')),
  add constraint review_task_assignee_check
    check (state = 'CLOSED' or (assignee_id is null) = (state = 'OPEN')),
  add column priority text not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL', 'LOW')),
  -- null until somebody reminds the assignee, and again when the task moves on
  add column reminded_at timestamptz;
alter table review_task alter column priority drop default;

create table review_task_statement (
  task_id      uuid not null references review_task on delete cascade,
  statement_id uuid not null references statement on delete cascade,
  position     integer not null,
  primary key (task_id, statement_id)
);
create index review_task_statement_statement on review_task_statement (statement_id);
