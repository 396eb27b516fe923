-- Claims that somebody has marked, as earlier checks are searched for. It can be rebuilt: empty it and
-- run the last statement.

create table assessed_claim (
  claim_id         uuid primary key references claim on delete cascade,
  investigation_id uuid not null references investigation on delete cascade,
  -- the order in which they were first marked
  number           bigint generated always as identity,
  words            tsvector not null,
  -- null until the claim's words were encoded
  model            text,
  vector           bytea,
  -- one bit for each dimension of the vector
  signature        bit varying,
  check (num_nulls(model, vector, signature) in (0, 3))
);
-- what is scanned stays small: the vectors lie apart
alter table assessed_claim alter column vector set storage external;
alter table assessed_claim set (toast_tuple_target = 256);
create index assessed_claim_words on assessed_claim using gin (words);
create index assessed_claim_investigation on assessed_claim (investigation_id);
create index assessed_claim_model on assessed_claim (model, number);

insert into assessed_claim (claim_id, investigation_id, words)
select id, investigation_id, to_tsvector('english', text) from claim
 where exists (select 1 from assessment where claim_id = claim.id)
 order by investigation_id, number;
