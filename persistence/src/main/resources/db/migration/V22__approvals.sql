-- Who approved a claim for publication without having assessed it, and as it stood when they did.

create table approval (
  claim_id    uuid not null references claim on delete cascade,
  approved_by uuid not null references account,
  approved_at timestamptz not null,
  -- instead of an approval, that an editor answers for there being nobody to give it
  waiver      boolean not null,
  note        text not null,
  -- sequence of the last assessment that they saw
  assessment  bigint not null,
  -- digest of all that they saw; what differs from it now isn't approved
  seen        text not null check (seen ~ '^[0-9a-f]{64}$'),
  primary key (claim_id, approved_by),
  check (not waiver or note <> '')
);
create index approval_approved_by on approval (approved_by);
