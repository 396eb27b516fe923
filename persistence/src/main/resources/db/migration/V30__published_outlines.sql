-- What a list or a feed says of a published report: the dossier without its articles, appearances
-- and evidence. Null for those that were kept before; it is made when somebody first asks for it.
alter table kept_dossier add column outline bytea;
