-- Work that goes on by itself and survives a restart.

-- db-scheduler's own table, in the form that its version 16 expects
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_in_turn on scheduled_tasks (priority desc, execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- articles that haven't been compared with their investigation yet
create table comparison_due (
  article_id       uuid primary key references article on delete cascade,
  investigation_id uuid not null references investigation on delete cascade,
  tries            integer not null default 0
);
create index comparison_due_investigation on comparison_due (investigation_id);
