-- What programs present instead of a password: of the secret only its SHA-256.

create table api_token (
  id           uuid primary key,
  owner_id     uuid not null references account on delete cascade,
  name         text not null,
  scope        text not null check (scope in ('READ', 'WRITE')),
  secret       text not null unique,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  check (expires_at > created_at)
);
create index api_token_owner on api_token (owner_id);
