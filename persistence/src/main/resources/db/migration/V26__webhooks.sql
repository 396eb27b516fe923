-- Addresses that are told of events, and what they were told; payloads are made as they are sent.

create table webhook (
  id               uuid primary key,
  -- null for the events of every investigation
  investigation_id uuid references investigation on delete cascade,
  url              text not null,
  topics           text[] not null check (cardinality(topics) > 0),
  state            text not null check (state in ('ACTIVE', 'PAUSED', 'GIVEN_UP')),
  owner_id         uuid not null references account on delete cascade,
  created_at       timestamptz not null,
  failing_since    timestamptz,
  -- a shared key: a digest of it couldn't sign
  secret           text not null,
  former_secret    text,
  former_until     timestamptz,
  check ((former_secret is null) = (former_until is null))
);
create index webhook_investigation on webhook (investigation_id);
create index webhook_owner on webhook (owner_id);

create table webhook_delivery (
  id               uuid primary key,
  webhook_id       uuid not null references webhook on delete cascade,
  type             text not null,
  -- null for a test
  investigation_id uuid references investigation on delete cascade,
  -- of the trail's entry
  number           bigint not null,
  about            uuid not null,
  report           text not null,
  made_at          timestamptz not null,
  state            text not null check (state in ('WAITING', 'DELIVERED', 'FAILED', 'UNNEEDED')),
  due_at           timestamptz not null,
  tries            integer not null default 0,
  status           integer,
  problem          text,
  settled_at       timestamptz,
  check ((investigation_id is null) = (number = 0))
);
create unique index webhook_delivery_once on webhook_delivery (webhook_id, investigation_id, number);
create index webhook_delivery_newest on webhook_delivery (webhook_id, made_at desc);
create index webhook_delivery_investigation on webhook_delivery (investigation_id);
create index webhook_delivery_settled on webhook_delivery (settled_at);

-- who looks after one is told when it is given up
alter table mail
  drop constraint mail_occasion_check,
  add constraint mail_occasion_check check (occasion in
    ('CALLED', 'TASK_GIVEN', 'TASK_REMINDED', 'TO_ADJUDICATE', 'INVITATION', 'PASSWORD_RESET', 'TEST',
     'WEBHOOK_GIVEN_UP'));
