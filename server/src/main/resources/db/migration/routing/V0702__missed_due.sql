-- The promised time that passed last, so that she is told which one it was.
alter table ladder add column missed_due timestamptz;
update ladder set missed_due = due where missed;
alter table ladder drop column missed;
