-- An address that didn't take something is left alone for a while; why nothing is told any more is kept apart.

alter table webhook
  add column not_before timestamptz,
  drop constraint webhook_state_check,
  add constraint webhook_state_check check (state in ('ACTIVE', 'PAUSED', 'GIVEN_UP', 'OWNER_LEFT'));
