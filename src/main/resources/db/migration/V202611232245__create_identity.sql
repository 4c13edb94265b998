create table organisation (
    id            varchar(80)              not null,
    name          varchar(200)             not null,
    demonstration boolean                  not null,
    created_at    timestamp with time zone not null,
    constraint organisation_pk primary key (id),
    constraint organisation_id_is_a_slug check (id ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$')
);

create table account (
    id            uuid                     not null,
    organisation  varchar(80)              not null,
    username      varchar(100)             not null,
    display_name  varchar(200)             not null,
    password_hash varchar(100)             not null,
    roles         varchar(20)[]            not null,
    disabled      boolean                  not null,
    created_at    timestamp with time zone not null,
    constraint account_pk primary key (id),
    constraint account_organisation_fk foreign key (organisation) references organisation,
    constraint account_username_unique unique (username),
    constraint account_username_is_lower_case check (username = lower(username))
);

create index account_by_organisation on account (organisation, id);

-- The decision stands in another room's table: no foreign key.
create table invitation (
    id           uuid                     not null,
    organisation varchar(80)              not null,
    decision     uuid                     not null,
    token_hash   bytea                    not null,
    created_by   uuid,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    single_use   boolean                  not null,
    opened_at    timestamp with time zone,
    opened_in    varchar(20),
    revoked_at   timestamp with time zone,
    constraint invitation_pk primary key (id),
    constraint invitation_organisation_fk foreign key (organisation) references organisation,
    constraint invitation_created_by_fk foreign key (created_by) references account,
    constraint invitation_token_hash_unique unique (token_hash)
);

create index invitation_by_decision on invitation (decision);

create table visit (
    id         uuid                     not null,
    invitation uuid                     not null,
    token_hash bytea                    not null,
    created_at timestamp with time zone not null,
    constraint visit_pk primary key (id),
    constraint visit_invitation_fk foreign key (invitation) references invitation on delete cascade,
    constraint visit_token_hash_unique unique (token_hash)
);

create index visit_by_invitation on visit (invitation);
