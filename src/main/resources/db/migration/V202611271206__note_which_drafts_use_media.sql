-- Which drafts name a file, whatever organisation they belong to, so that it can be told when none does any more.
create table media_use (
    used_by uuid        not null,
    hash    varchar(64) not null,
    constraint media_use_pk primary key (used_by, hash)
);
create index media_use_hash on media_use (hash);

insert into media_use (used_by, hash)
select distinct draft.id, file.value ->> 'hash'
from draft, lateral jsonb_each(coalesce(draft.content::jsonb -> 'media', '{}'::jsonb)) as file
where file.value ->> 'hash' is not null;
