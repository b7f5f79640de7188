-- Whether she has just put something heavy down is asked of everyone who may be asked; most of it has ended by then.
create index carrying_heavy_by_helper on carrying (helper) where weight = 2;
