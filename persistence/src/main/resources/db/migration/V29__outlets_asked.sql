-- That outlets were asked about claims, and what they answered; printed with the claim.

create table inquiry (
  id       uuid primary key,
  claim_id uuid not null references claim on delete cascade,
  -- by name: it stays what was asked when the outlet is renamed or no article names it any more
  outlet   text not null check (outlet <> ''),
  question text not null check (question <> ''),
  channel  text not null,
  asked_on date not null,
  asked_by uuid not null references account,
  answer   text check (answer <> ''),
  -- the day of the answer or, without one, the day until which none had come
  came_on  date,
  check (answer is null or came_on is not null),
  check (came_on >= asked_on)
);
create index inquiry_claim on inquiry (claim_id);
create index inquiry_asked_by on inquiry (asked_by);
