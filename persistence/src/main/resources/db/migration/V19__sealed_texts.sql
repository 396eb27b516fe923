-- What may have to be erased stands in the trail as a digest only. The salt makes the digest tell
-- nothing to who guesses at the text; it goes with the text, and the chain stays whole.

create table trail_seal (
  -- the assessment or the evidence whose texts are sealed
  thing            uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  salt             text not null check (salt ~ '^[0-9a-f]{32}$')
);
create index trail_seal_investigation on trail_seal (investigation_id);
