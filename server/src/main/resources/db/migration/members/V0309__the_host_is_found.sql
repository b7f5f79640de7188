-- Every ask looks for whoever hosts: among all members that took longer than the rest of it.
create index member_host on member (joined_at) where host;
