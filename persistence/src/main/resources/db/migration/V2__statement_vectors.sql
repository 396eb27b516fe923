-- What a language model made of each statement: computed once, authoritative from then on. Another
-- model's vectors take the place of what is there.

create table statement_vector (
  statement_id uuid primary key references statement on delete cascade,
  -- name and version
  model        text not null,
  -- of the words that were encoded
  text_digest  text not null,
  vectors      bytea not null,
  words        bytea not null
);
-- numbers don't compress; trying to costs time and gains nothing
alter table statement_vector alter column vectors set storage external;
alter table statement_vector alter column words set storage external;
