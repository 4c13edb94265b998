-- Which drafts name a file, whatever organisation they belong to, so that it can be told when none does any more.
create table media_use (
    used_by uuid        not null,
    hash    varchar(64) not null,
    constraint media_use_pk primary key (used_by, hash)
);
create index media_use_hash on media_use (hash);

insert into media_use (used_by, hash)
select distinct draft.id, found.hash[1]
from draft, lateral regexp_matches(draft.content, '"hash"\s*:\s*"([0-9a-f]{64})"', 'g') as found (hash);
