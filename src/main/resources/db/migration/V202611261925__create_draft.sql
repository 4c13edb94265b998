-- Whose an aid is: the organisation that published it; of the installation where there is none.
alter table aid add column owner varchar(80);
alter table aid add constraint aid_owner_fk foreign key (owner) references organisation (id);

-- One way of an aid's content from its beginning to a published version.
create table draft (
    id           uuid                     not null,
    organisation varchar(80)              not null,
    slug         varchar(60)              not null,
    title        varchar(300)             not null,
    based_on     integer                  not null,
    state        varchar(20)              not null,
    content      text                     not null,
    hash         varchar(64)              not null,
    approved     varchar(64),
    published_as integer,
    begun_at     timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    steps        integer                  not null,
    revision     bigint                   not null,
    constraint draft_pk primary key (id),
    constraint draft_of_organisation unique (organisation, id),
    constraint draft_organisation_fk foreign key (organisation) references organisation (id)
);

-- An organisation works on an aid in one draft at a time.
create unique index draft_open on draft (organisation, slug) where state in ('DRAFT', 'CHECKED', 'IN_REVIEW');

-- Who did what with a draft, and when. Rows are added and never changed.
create table draft_event (
    draft        uuid                     not null,
    number       integer                  not null,
    organisation varchar(80)              not null,
    kind         varchar(20)              not null,
    account      uuid                     not null,
    name         varchar(200)             not null,
    happened_at  timestamp with time zone not null,
    hash         varchar(64)              not null,
    changed      varchar(500)[]           not null,
    note         text,
    constraint draft_event_pk primary key (draft, number),
    constraint draft_event_draft_fk foreign key (organisation, draft) references draft (organisation, id)
);

create trigger draft_event_stays before update or delete on draft_event for each row execute function refuse_change();
