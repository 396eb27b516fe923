-- Who is signed in where, and how often somebody guessed.

alter table account add column active boolean not null default true;

-- one row a device; ending a sign-in deletes it, on whichever node
create table sign_in (
  id            uuid primary key,
  account_id    uuid not null references account on delete cascade,
  -- of the secret in the device's cookie
  secret_digest text not null check (secret_digest ~ '^[0-9a-f]{64}$'),
  device        text not null,
  address       text not null,
  begun_at      timestamptz not null,
  -- to the minute
  last_seen_at  timestamptz not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_last_seen on sign_in (last_seen_at);

-- When all guesses made so far are paid off, each taking its time (a leaky bucket in one number).
-- Not logged: a crash of the database forgives guesses.
create unlogged table guess (
  subject    text primary key,
  paid_at    timestamptz not null
);
