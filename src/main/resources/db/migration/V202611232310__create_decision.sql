-- One person's way through one version of an aid. The reference is the organisation's own name for the patient.
create table decision (
    id                uuid                     not null,
    organisation      varchar(60)              not null,
    aid_slug          varchar(60)              not null,
    aid_version       integer                  not null,
    patient_reference varchar(100)             not null,
    opened_by         uuid                     not null,
    clinician         uuid,
    appointment       timestamp with time zone,
    language          varchar(35)              not null,
    status            varchar(20)              not null,
    answers_revision  integer                  not null,
    opened_at         timestamp with time zone not null,
    revision          bigint                   not null,
    constraint decision_pk primary key (id),
    constraint decision_of_organisation unique (organisation, id),
    constraint decision_organisation_fk foreign key (organisation) references organisation (id),
    constraint decision_aid_fk foreign key (aid_slug, aid_version) references aid_version (slug, version)
);

create index decision_by_age on decision (organisation, id desc);

-- Everything a person told, each save a row of its own; the newest is what counts.
create table answers (
    decision     uuid                     not null,
    revision     integer                  not null,
    organisation varchar(60)              not null,
    document     text                     not null,
    saved_as     varchar(20)              not null,
    saved_at     timestamp with time zone not null,
    constraint answers_pk primary key (decision, revision),
    constraint answers_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

-- A comparison exactly as it was shown, byte for byte.
create table seen_comparison (
    decision         uuid                     not null,
    sha256           varchar(64)              not null,
    organisation     varchar(60)              not null,
    answers_revision integer                  not null,
    language         varchar(35)              not null,
    body             bytea                    not null,
    seen_as          varchar(20)              not null,
    seen_at          timestamp with time zone not null,
    constraint seen_comparison_pk primary key (decision, sha256),
    constraint seen_comparison_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

-- Who read the handover, and when; the patient sees it.
create table receipt (
    id           uuid                     not null,
    decision     uuid                     not null,
    organisation varchar(60)              not null,
    account      uuid                     not null,
    reader       varchar(200)             not null,
    read_at      timestamp with time zone not null,
    constraint receipt_pk primary key (id),
    constraint receipt_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

create table idempotent_answer (
    caller       varchar(60)              not null,
    key_hash     varchar(64)              not null,
    organisation varchar(60)              not null,
    request_hash varchar(64)              not null,
    status       integer                  not null,
    location     varchar(300),
    tag          varchar(100),
    sealed_body  bytea,
    created_at   timestamp with time zone not null,
    constraint idempotent_answer_pk primary key (caller, key_hash)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end
$$;

create trigger answers_stay before update on answers for each row execute function refuse_change();
create trigger seen_comparison_stays before update on seen_comparison for each row execute function refuse_change();
create trigger aid_version_stays before update or delete on aid_version for each row execute function refuse_change();
