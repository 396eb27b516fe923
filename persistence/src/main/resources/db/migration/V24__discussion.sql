-- What people say to each other about claims, and whom they call by name.

create table comment (
  id           uuid primary key,
  claim_id     uuid not null references claim on delete cascade,
  -- where they were reading; a statement that goes takes the way there along, not what was said
  statement_id uuid not null,
  -- what they spoke of, beside the claim
  evidence_id  uuid references evidence_link on delete set null,
  author_id    uuid not null references account,
  written_at   timestamptz not null,
  text         text not null check (text <> ''),
  resolved_by  uuid references account,
  resolved_at  timestamptz,
  check (num_nulls(resolved_by, resolved_at) in (0, 2))
);
create index comment_claim on comment (claim_id, written_at);
create index comment_evidence on comment (evidence_id);
create index comment_author on comment (author_id);
create index comment_resolved_by on comment (resolved_by);

create table comment_mention (
  comment_id uuid not null references comment on delete cascade,
  account_id uuid not null references account on delete cascade,
  primary key (comment_id, account_id)
);
create index comment_mention_account on comment_mention (account_id);
