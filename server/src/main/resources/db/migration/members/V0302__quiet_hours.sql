-- By the clock where she is. The same time twice is no quiet at all.
alter table member
    add column quiet_from time    not null default '22:00',
    add column quiet_to   time    not null default '07:00',
    add column wake_me    boolean not null default false;
