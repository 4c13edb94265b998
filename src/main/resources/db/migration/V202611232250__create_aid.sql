-- The newest version of each aid; the only row of an aid that changes.
create table aid (
    slug     varchar(60)  not null,
    newest   integer      not null,
    hash     varchar(64)  not null,
    revision bigint       not null,
    constraint aid_pk primary key (slug)
);

-- One immutable published version: its whole content as one document, and the hash of that.
create table aid_version (
    slug         varchar(60)              not null,
    version      integer                  not null,
    hash         varchar(64)              not null,
    document     text                     not null,
    published_at timestamp with time zone not null,
    constraint aid_version_pk primary key (slug, version)
);

-- What a list of aids is searched by.
create table aid_title (
    slug      varchar(60)  not null,
    version   integer      not null,
    language  varchar(35)  not null,
    title     varchar(300) not null,
    condition varchar(300) not null,
    constraint aid_title_pk primary key (slug, version, language),
    constraint aid_title_version_fk foreign key (slug, version) references aid_version (slug, version)
);
