-- What the search index has yet to hear of. Triggers write it, so that no path by which something
-- changes can pass it by: a row of the model, a cascade, a correction by hand. What was indexed is
-- deleted. The index itself lies outside and can be made anew from the model at any time.

create table search_change (
  number bigint generated always as identity primary key,
  kind   text not null check (kind in ('STATEMENT', 'CLAIM', 'ARTICLE')),
  thing  uuid not null
);

-- which index follows this database, and how many batches it has taken: an index that says
-- something else is another one, or an older copy
create table search_position (
  id       smallint primary key check (id = 1),
  index_id uuid not null,
  batches  bigint not null
);

-- arguments: the kind, and the column that holds its id
create function note_search_change() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into search_change (kind, thing) select distinct %L, %I from changed where %2$I is not null',
    tg_argv[0], tg_argv[1]);
  return null;
end $$;

create trigger search_statement_added after insert on statement
  referencing new table as changed
  for each statement execute function note_search_change('STATEMENT', 'id');
create trigger search_statement_changed after update on statement
  referencing new table as changed
  for each statement execute function note_search_change('STATEMENT', 'id');
create trigger search_statement_removed after delete on statement
  referencing old table as changed
  for each statement execute function note_search_change('STATEMENT', 'id');

create trigger search_vector_added after insert on statement_vector
  referencing new table as changed
  for each statement execute function note_search_change('STATEMENT', 'statement_id');
create trigger search_vector_changed after update on statement_vector
  referencing new table as changed
  for each statement execute function note_search_change('STATEMENT', 'statement_id');

create trigger search_appearance_added after insert on appearance
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');
create trigger search_appearance_changed after update on appearance
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');
create trigger search_appearance_removed after delete on appearance
  referencing old table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');
-- a statement that left its claim can't be found by way of the claim any more
create trigger search_statement_freed after delete on appearance
  referencing old table as changed
  for each statement execute function note_search_change('STATEMENT', 'statement_id');

create trigger search_claim_added after insert on claim
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'id');
create trigger search_claim_changed after update on claim
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'id');
create trigger search_claim_removed after delete on claim
  referencing old table as changed
  for each statement execute function note_search_change('CLAIM', 'id');

create trigger search_claim_assessed after insert on assessment
  referencing new table as changed
  for each statement execute function note_search_change('CLAIM', 'claim_id');

create trigger search_article_added after insert on article
  referencing new table as changed
  for each statement execute function note_search_change('ARTICLE', 'id');
create trigger search_article_changed after update on article
  referencing new table as changed
  for each statement execute function note_search_change('ARTICLE', 'id');
create trigger search_article_removed after delete on article
  referencing old table as changed
  for each statement execute function note_search_change('ARTICLE', 'id');

create function note_search_change_of_outlet() returns trigger language plpgsql as $$
begin
  insert into search_change (kind, thing)
  select 'ARTICLE', id from article where outlet_id in (select id from changed);
  return null;
end $$;

create trigger search_outlet_changed after update on outlet
  referencing new table as changed
  for each statement execute function note_search_change_of_outlet();
