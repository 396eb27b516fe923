-- Whom to tell of what by mail, and what became of it; no word of a mail is kept.

create table mail (
  id               uuid primary key,
  occasion         text not null check (occasion in
    ('CALLED', 'TASK_GIVEN', 'TASK_REMINDED', 'TO_ADJUDICATE', 'INVITATION', 'PASSWORD_RESET', 'TEST')),
  -- null for whoever was invited and has no account yet
  account_id       uuid references account on delete cascade,
  investigation_id uuid references investigation on delete cascade,
  about            uuid not null,
  from_id          uuid references account on delete cascade,
  made_at          timestamptz not null,
  daily            boolean not null,
  state            text not null check (state in ('WAITING', 'SENT', 'FAILED', 'UNNEEDED')),
  due_at           timestamptz not null,
  tries            integer not null default 0,
  problem          text,
  settled_at       timestamptz,
  check ((account_id is null) = (occasion = 'INVITATION')),
  check ((state = 'WAITING') = (settled_at is null))
);
create unique index mail_waiting_once on mail (occasion, about, account_id) nulls not distinct
  where state = 'WAITING';
create index mail_account on mail (account_id, occasion, about);
create index mail_investigation on mail (investigation_id);
create index mail_from on mail (from_id);
create index mail_settled on mail (settled_at);

-- what somebody said about their mail; without a row all of it at once
create table mail_choice (
  account_id uuid primary key references account on delete cascade,
  pace       text not null check (pace in ('AT_ONCE', 'DAILY', 'NEVER')),
  language   text check (language ~ '^[a-z]{2}$')
);

create table mail_mute (
  account_id       uuid not null references account on delete cascade,
  investigation_id uuid not null references investigation on delete cascade,
  primary key (account_id, investigation_id)
);
create index mail_mute_investigation on mail_mute (investigation_id);

-- of the secret that a mail holds, which is kept nowhere either
alter table one_time_link
  add column mailed_digest text unique check (mailed_digest ~ '^[0-9a-f]{64}$');
