-- Links by which people come in, and back in; a used or withdrawn one is gone.

alter table account add column email text check (email = lower(email));
create unique index account_email on account (email) where removed_at is null;

create table one_time_link (
  id               uuid primary key,
  -- of the secret in the address, which is kept nowhere
  secret_digest    text not null unique check (secret_digest ~ '^[0-9a-f]{64}$'),
  created_by       uuid not null references account on delete cascade,
  expires_at       timestamptz not null,
  -- an invitation
  name             text,
  email            text,
  investigation_id uuid references investigation on delete cascade,
  role             text check (role in ('READER', 'REVIEWER', 'EDITOR')),
  -- a password reset
  account_id       uuid references account on delete cascade,
  check ((name is null) <> (account_id is null)),
  check ((investigation_id is null) = (role is null)),
  check (account_id is null or (email is null and role is null))
);
create index one_time_link_created_by on one_time_link (created_by);
create index one_time_link_investigation on one_time_link (investigation_id);
create index one_time_link_account on one_time_link (account_id);
