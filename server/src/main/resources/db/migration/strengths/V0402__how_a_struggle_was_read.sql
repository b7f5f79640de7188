alter table struggle
    add column reading         bytea,  -- its vector in 8 bits, sealed; null where no model speaks her language
    add column reading_version text;
