alter table member
    add column awake_until       timestamptz,  -- she said that she is awake right now, whatever her quiet hours
    add column rests_after_heavy boolean not null default true;  -- two days, by themselves, after something heavy
