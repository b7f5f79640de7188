-- By what decision someone was asked: looked for when an old one is forgotten. And what led to a talk.
create index invitation_by_decision on invitation (decision) where decision is not null;
create index invitation_by_talk on invitation (talk) where talk is not null;
