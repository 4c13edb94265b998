-- Files of media by the SHA-256 of their bytes: the same file is kept once, whichever versions of aids use it.
create table media_file (
    hash varchar(64) not null,
    size bigint      not null,
    constraint media_file_pk primary key (hash)
);

-- Their bytes, in parts of 256 KiB. A file counts only once its row above is there.
create table media_part (
    hash    varchar(64) not null,
    number  integer     not null,
    content bytea       not null,
    constraint media_part_pk primary key (hash, number)
);
