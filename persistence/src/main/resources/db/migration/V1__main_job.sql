-- The first schema: from an account to an exported report.
-- Times are UTC to the microsecond; offsets are Unicode code points; digests are SHA-256 in hex.

-- People ------------------------------------------------------------------------------------

create table account (
  id            uuid primary key,
  username      text not null,
  display_name  text not null,
  password_hash text not null,
  administrator boolean not null,
  sample        boolean not null,
  -- set for a person who is gone but whose name earlier work still needs
  removed_at    timestamptz,
  version       bigint not null
);
create unique index account_username on account (username) where removed_at is null;

create table setup_code (
  id   smallint primary key check (id = 1),
  hash text not null
);

-- Investigations ----------------------------------------------------------------------------

create table investigation (
  id         uuid primary key,
  title      text not null,
  question   text not null,
  sample     boolean not null,
  created_at timestamptz not null,
  version    bigint not null
);
create unique index investigation_one_sample on investigation (sample) where sample;

create table investigation_member (
  investigation_id uuid not null references investigation on delete cascade,
  account_id       uuid not null references account on delete cascade,
  role             text not null check (role in ('READER', 'REVIEWER', 'EDITOR')),
  primary key (investigation_id, account_id)
);
create index investigation_member_account on investigation_member (account_id);

-- the last numbers given, which are never given again
create table investigation_counter (
  investigation_id uuid primary key references investigation on delete cascade,
  last_article     integer not null default 0,
  last_claim       integer not null default 0
);

-- Outlets -----------------------------------------------------------------------------------

create table outlet (
  id              uuid primary key,
  name            text not null,
  -- the name without its case, folded by the application: the database's locale isn't known
  name_key        text not null unique,
  domain          text,
  ownership_group text,
  wire_agency     boolean not null
);
create index outlet_domain on outlet (lower(domain));

-- Articles ----------------------------------------------------------------------------------

create table original_file (
  digest     text primary key check (digest ~ '^[0-9a-f]{64}$'),
  name       text not null,
  media_type text not null,
  content    bytea not null
);
-- files come compressed or small; trying again costs time and gains nothing
alter table original_file alter column content set storage external;

create table article (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  number           integer not null,
  outlet_id        uuid references outlet,
  -- {"title": {"value": …, "source": …}, "authors": [{…}], …}
  facts            jsonb not null,
  revision_id      uuid not null,
  version          bigint not null,
  unique (investigation_id, number)
);
create index article_outlet on article (outlet_id);
create index article_revision_now on article (revision_id);

create table article_revision (
  id               uuid primary key,
  article_id       uuid not null references article on delete cascade,
  investigation_id uuid not null references investigation on delete cascade,
  number           integer not null,
  text             text not null,
  text_digest      text not null,
  -- [{"kind": "HEADLINE", "start": 0, "end": 12}, …]
  blocks           jsonb not null,
  original_digest  text not null references original_file,
  -- as this investigation got to know the file; another may have it by another name
  file_name        text not null,
  media_type       text not null,
  extractor        text not null,
  captured_at      timestamptz not null,
  unique (article_id, number)
);
create unique index article_revision_original_once
  on article_revision (investigation_id, original_digest) where number = 1;
create index article_revision_investigation on article_revision (investigation_id, original_digest);
create index article_revision_original on article_revision (original_digest);

alter table article add constraint article_revision_fk
  foreign key (revision_id) references article_revision deferrable initially deferred;

create table shared_copy (
  derived_id  uuid not null references article on delete cascade,
  source_id   uuid not null references article on delete cascade,
  containment double precision not null,
  reason      text not null,
  primary key (derived_id, source_id),
  check (derived_id <> source_id)
);
create index shared_copy_source on shared_copy (source_id);

-- Statements --------------------------------------------------------------------------------

create table statement (
  id               uuid primary key,
  article_id       uuid not null references article on delete cascade,
  revision_id      uuid not null references article_revision on delete cascade,
  ordinal          integer not null,
  kind             text not null check (kind in ('HEADLINE', 'STANDFIRST', 'BODY', 'CAPTION')),
  span_start       integer not null,
  span_end         integer not null,
  exact            text not null,
  prefix           text not null,
  suffix           text not null,
  attribution      text not null check (attribution in ('NAMED_PERSON', 'NAMED_DOCUMENT',
                     'OTHER_OUTLET', 'ANONYMOUS', 'OWN_REPORTING', 'UNATTRIBUTED')),
  attribution_name text check ((attribution_name is null)
                     = (attribution in ('OWN_REPORTING', 'UNATTRIBUTED'))),
  attribution_role text check (attribution_role is null or attribution = 'NAMED_PERSON'),
  cue_start        integer,
  cue_end          integer,
  unique (revision_id, ordinal),
  check (0 <= span_start and span_start <= span_end),
  check ((cue_start is null) = (cue_end is null))
);
create index statement_article on statement (article_id);

create table suggestion (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  a_id             uuid not null references statement on delete cascade,
  b_id             uuid not null references statement on delete cascade,
  score            double precision not null check (score between 0 and 1),
  reasons          text[] not null,
  proposed_by      text not null,
  decision         text not null check (decision in ('OPEN', 'ACCEPTED', 'REJECTED'))
);
-- a pair is proposed once, whichever way round: what a person decided about it holds
create unique index suggestion_pair on suggestion (least(a_id, b_id), greatest(a_id, b_id));
create index suggestion_investigation on suggestion (investigation_id, decision, score desc);
create index suggestion_a on suggestion (a_id);
create index suggestion_b on suggestion (b_id);

-- Claims and what is decided about them -----------------------------------------------------

create table claim (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  number           integer not null,
  text             text not null,
  version          bigint not null,
  unique (investigation_id, number)
);

create table appearance (
  claim_id     uuid not null references claim on delete cascade,
  -- a statement belongs to one claim only
  statement_id uuid not null unique references statement on delete cascade,
  role         text not null check (role in ('ASSERTS', 'ATTRIBUTES', 'DENIES', 'QUESTIONS')),
  position     integer not null,
  primary key (claim_id, statement_id)
);

create sequence evidence_sequence;

create table evidence_link (
  id           uuid primary key,
  claim_id     uuid not null references claim on delete cascade,
  statement_id uuid references statement on delete cascade,
  title        text,
  url          text,
  stance       text not null check (stance in ('SUPPORTS', 'REFUTES', 'DISCUSSES')),
  kind         text not null check (kind in ('PRIMARY_RECORD', 'WITNESS', 'EXPERT', 'SECONDARY')),
  visibility   text not null check (visibility in ('PUBLIC', 'DESCRIBED', 'CONFIDENTIAL')),
  note         text not null,
  added_by     uuid not null references account,
  added_at     timestamptz not null,
  -- tells apart what was added in the same moment
  sequence     bigint not null default nextval('evidence_sequence'),
  -- a passage, or something outside
  check ((statement_id is null) <> (title is null)),
  check (url is null or title is not null)
);
create index evidence_link_claim on evidence_link (claim_id);
create index evidence_link_statement on evidence_link (statement_id);
create index evidence_link_added_by on evidence_link (added_by);

create sequence assessment_sequence;

create table assessment (
  id              uuid primary key,
  claim_id        uuid not null references claim on delete cascade,
  reviewer_id     uuid not null references account,
  round           integer not null,
  decision        text not null check (decision in ('MARK', 'WITHDRAWAL')),
  verdict         text check (verdict in
                    ('CORROBORATED', 'DISPUTED', 'UNSOURCED', 'ATTRIBUTED')),
  not_checkable   text check (not_checkable in ('FORECAST', 'OPINION', 'BOILERPLATE')),
  rationale       text,
  where_looked    text,
  override_reason text,
  command_id      uuid not null,
  at              timestamptz not null,
  sequence        bigint not null unique,
  -- a mark says one thing, a withdrawal nothing
  check (num_nonnulls(verdict, not_checkable) = (decision = 'MARK')::int),
  check ((rationale is not null and where_looked is not null) = (decision = 'MARK'))
);
create index assessment_in_order on assessment (claim_id, reviewer_id, sequence);
create index assessment_reviewer on assessment (reviewer_id);

-- the marks that hold: of each reviewer the last assessment, unless it is a withdrawal
create view mark_in_force as
  select mark.*
    from assessment mark
   where mark.decision = 'MARK'
     and not exists (
       select 1 from assessment later
        where later.claim_id = mark.claim_id
          and later.reviewer_id = mark.reviewer_id
          and later.sequence > mark.sequence);

-- Work --------------------------------------------------------------------------------------

create table review_task (
  id               uuid primary key,
  investigation_id uuid not null references investigation on delete cascade,
  -- null for a task about chosen claims
  article_id       uuid references article on delete cascade,
  assignee_id      uuid not null references account,
  assigned_by      uuid not null references account,
  due              date,
  note             text not null,
  state            text not null check (state in
                     ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'CLOSED')),
  assigned_at      timestamptz not null,
  version          bigint not null
);
create index review_task_investigation on review_task (investigation_id);
create index review_task_article on review_task (article_id);
create index review_task_assignee on review_task (assignee_id);
create index review_task_assigned_by on review_task (assigned_by);

create table review_task_claim (
  task_id  uuid not null references review_task on delete cascade,
  claim_id uuid not null references claim on delete cascade,
  position integer not null,
  primary key (task_id, claim_id)
);
create index review_task_claim_claim on review_task_claim (claim_id);

-- The trail ---------------------------------------------------------------------------------
-- It outlives the investigation and the people, so it refers to neither.

create table trail_entry (
  investigation_id uuid not null,
  number           bigint not null check (number >= 1),
  at               timestamptz not null,
  actor_id         uuid not null,
  action           text not null,
  command_id       uuid unique,
  details          jsonb not null,
  previous         text check ((previous is null) = (number = 1)),
  digest           text not null,
  primary key (investigation_id, number)
);

-- where each chain ends, so that whoever listens can catch up at a glance
create table trail_head (
  investigation_id uuid primary key,
  number           bigint not null
);

create function refuse_to_change_the_trail() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is append-only.';
end $$;

create trigger trail_entry_append_only before update or delete on trail_entry
  for each row execute function refuse_to_change_the_trail();
