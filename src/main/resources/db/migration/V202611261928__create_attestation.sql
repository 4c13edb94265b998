-- What somebody confirmed of one state of an aid's content, which its hash names; or that a confirmation was taken
-- back. Nothing is ever changed or removed. The content may still be a draft: no foreign key.
create table attestation (
    id           uuid                     not null,
    hash         varchar(64)              not null,
    checklist    varchar(60)              not null,
    item         varchar(20)              not null,
    organisation varchar(80)              not null,
    confirmed_as varchar(20),
    looked_on    date,
    document     varchar(1000),
    people       integer,
    withdraws    uuid,
    recorded_by  uuid                     not null,
    recorded_at  timestamp with time zone not null,
    constraint attestation_pk primary key (id),
    constraint attestation_organisation_fk foreign key (organisation) references organisation (id),
    constraint attestation_withdraws_fk foreign key (withdraws) references attestation (id),
    constraint attestation_withdrawn_once unique (withdraws),
    constraint attestation_has_evidence check (withdraws is not null
        or confirmed_as is not null and looked_on is not null and document is not null)
);

create index attestation_by_hash on attestation (hash, recorded_at);

create trigger attestation_stays before update or delete on attestation for each row execute function refuse_change();
