-- Imports that go on by themselves.

create table intake (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  started_by       uuid not null references account on delete cascade,
  started_at       timestamptz not null,
  cancelled        boolean not null default false
);
create index intake_investigation on intake (investigation_id, started_at);
create index intake_started_by on intake (started_by);

create table intake_item (
  id        uuid primary key,
  intake_id uuid not null references intake on delete cascade,
  position  integer not null,
  kind      text not null check (kind in ('FILE', 'PAGE')),
  name      text not null,
  url       text,
  -- the file's bytes until it is read; afterwards an article has them, or nobody needs them
  digest    text references original_file on delete set null,
  state     text not null check (state in ('WAITING', 'READING', 'DONE', 'CANCELLED')),
  unique (intake_id, position)
);
create index intake_item_digest on intake_item (digest);

create table intake_outcome (
  item_id    uuid not null references intake_item on delete cascade,
  -- 0 for a plain file; the place in a container
  member     integer not null,
  kind       text not null check (kind in
               ('IMPORTED', 'REVISED', 'PRESENT', 'NO_CONTENT', 'REJECTED')),
  name       text not null,
  reason     text,
  -- no reference: it stays true when the article is removed
  article_id uuid,
  primary key (item_id, member),
  check ((reason is not null) = (kind in ('NO_CONTENT', 'REJECTED'))),
  check ((article_id is not null) = (kind in ('IMPORTED', 'REVISED', 'PRESENT')))
);

-- the address in the form in which addresses are compared, so that a changed text finds its article
alter table article add column page text;
create index article_page on article (investigation_id, page);
