-- The trails that came with a pack, kept as they were; the copy's own trail begins with the import.

create table imported_trail_entry (
  copy_id          uuid not null references investigation on delete cascade,
  -- one chain after the other: a pack may have been made of a copy
  position         integer not null,
  -- where the chain was written
  investigation_id uuid not null,
  number           bigint not null check (number >= 1),
  at               timestamptz not null,
  actor_id         uuid not null,
  action           text not null,
  command_id       uuid,
  details          jsonb not null,
  previous         text,
  digest           text not null,
  primary key (copy_id, position)
);
