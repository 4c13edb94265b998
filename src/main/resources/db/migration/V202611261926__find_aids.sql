-- An empty query is nothing to warn of.
set local client_min_messages = warning;

-- Both come with PostgreSQL and may be created by whoever owns the database.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Two configurations a language: stems, and the words as they are written, which the beginning of a word is looked up in.
-- Stop words go first, while they still have their accents. A language without a configuration of its own is searched
-- by its words as they are written.
create text search dictionary aid_english_stop (template = pg_catalog.simple, stopwords = english, accept = false);
create text search dictionary aid_spanish_stop (template = pg_catalog.simple, stopwords = spanish, accept = false);

create text search configuration aid_english (copy = english);
alter text search configuration aid_english alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with aid_english_stop, unaccent, english_stem;
create text search configuration aid_english_forms (copy = simple);
alter text search configuration aid_english_forms alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with aid_english_stop, unaccent, simple;

create text search configuration aid_spanish (copy = spanish);
alter text search configuration aid_spanish alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with aid_spanish_stop, unaccent, spanish_stem;
create text search configuration aid_spanish_forms (copy = simple);
alter text search configuration aid_spanish_forms alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with aid_spanish_stop, unaccent, simple;

create text search configuration aid_arabic (copy = arabic);
alter text search configuration aid_arabic alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with unaccent, arabic_stem;

create text search configuration aid_forms (copy = simple);
alter text search configuration aid_forms alter mapping
    for asciiword, word, numword, hword, asciihword, numhword, hword_part, hword_asciipart, hword_numpart
    with unaccent, simple;

create function aid_language(tag text) returns text language sql immutable parallel safe
    return case
        when tag = 'en' or tag like 'en-%' then 'english'
        when tag = 'es' or tag like 'es-%' then 'spanish'
        when tag = 'ar' or tag like 'ar-%' then 'arabic'
        else 'simple' end;

-- Punctuation goes, so that nothing is taken for an address, a file or a number with a sign; so do the marks for the
-- vowels in Arabic, which most people leave out.
create function aid_plain(words text) returns text language sql immutable parallel safe
    return regexp_replace(
        regexp_replace(words, '[\u064B-\u065F\u0670\u0640]', '', 'g'), '[^[:alnum:]]+', ' ', 'g');

create function aid_vector(tag text, words text) returns tsvector language sql immutable parallel safe
    return case aid_language(tag)
        when 'english' then
            to_tsvector('aid_english'::regconfig, aid_plain(words))
            || to_tsvector('aid_english_forms'::regconfig, aid_plain(words))
        when 'spanish' then
            to_tsvector('aid_spanish'::regconfig, aid_plain(words))
            || to_tsvector('aid_spanish_forms'::regconfig, aid_plain(words))
        when 'arabic' then
            to_tsvector('aid_arabic'::regconfig, aid_plain(words))
            || to_tsvector('aid_forms'::regconfig, aid_plain(words))
        else to_tsvector('aid_forms'::regconfig, aid_plain(words)) end;

-- All of the whole words (`a & b`), and the last one or words that begin with it; for texts of one language alone.
-- With a weight, only words of that weight count. Nothing where the words say nothing in that language.
create function aid_query_in(tag text, stems regconfig, forms regconfig, whole text, last text, weight text)
    returns tsquery language sql immutable parallel safe
    return (
        select case when numnode(query) = 0 then ''::tsquery
            else quote_literal('#' || tag)::tsquery && query end
        from (select to_tsquery(stems, whole) && case when last = '' then ''::tsquery else
            to_tsquery(stems, concat_ws(':', last, nullif(weight, ''))) || to_tsquery(forms, last || ':*' || weight) end) as asked (query));

-- Costly on purpose: the planner then works it out once, and not for every row.
create function aid_query(whole text, last text, weight text) returns tsquery
    language sql immutable parallel safe cost 100000 set client_min_messages = warning
    return aid_query_in('english', 'aid_english', 'aid_english_forms', whole, last, weight)
        || aid_query_in('spanish', 'aid_spanish', 'aid_spanish_forms', whole, last, weight)
        || aid_query_in('arabic', 'aid_arabic', 'aid_forms', whole, last, weight)
        || aid_query_in('simple', 'aid_forms', 'aid_forms', whole, last, weight);

-- What a list of aids shows of the newest version, and what it is searched by: one row a language.
create table aid_listing (
    slug        varchar(60)  not null,
    language    varchar(35)  not null,
    version     integer      not null,
    kind        varchar(20)  not null,
    title       varchar(300) not null,
    question    text         not null,
    summary     text         not null,
    condition   varchar(300) not null,
    description text         not null,
    options     text         not null,
    codes       text         not null,
    review_by   date         not null,
    words       tsvector     not null generated always as (
        array_to_tsvector(array ['#' || aid_language(language)])
        || setweight(aid_vector(language, title || ' ' || codes), 'A')
        || setweight(aid_vector(language, condition), 'B')
        || setweight(aid_vector(language, question || ' ' || options), 'C')
        || setweight(aid_vector(language, description), 'D')) stored,
    constraint aid_listing_pk primary key (slug, language),
    constraint aid_listing_version_fk foreign key (slug, version) references aid_version (slug, version)
);
create index aid_listing_words on aid_listing using gin (words) with (fastupdate = off);

-- What an aid is about, in codes; only where its content says so.
create table aid_code (
    slug   varchar(60)  not null,
    system varchar(200) not null,
    code   varchar(100) not null,
    constraint aid_code_pk primary key (slug, system, code)
);
create index aid_code_code on aid_code (code, system);

-- Every word that an aid was ever listed with, to suggest in place of one that was mistyped.
create table aid_spelling (
    language varchar(35)  not null,
    word     varchar(100) not null,
    plain    varchar(200) not null,
    constraint aid_spelling_pk primary key (language, word)
);
create index aid_spelling_plain on aid_spelling using gin (plain gin_trgm_ops);

create function learn_spelling() returns trigger language plpgsql as $$
begin
    insert into aid_spelling (language, word, plain)
    select distinct new.language, seen, unaccent(seen)
    from regexp_split_to_table(
        lower(aid_plain(concat_ws(' ', new.title, new.question, new.condition, new.options))), ' ') as seen
    where length(seen) between 3 and 60
      and seen !~ '[0-9]'
    on conflict do nothing;
    return null;
end $$;

create trigger aid_listing_teaches_spelling after insert on aid_listing for each row execute function learn_spelling();

-- What was published before there was a listing.
insert into aid_listing (slug, language, version, kind, title, question, summary, condition, description, options,
                         codes, review_by)
select aid.slug, text.key, aid.newest, content.document #>> '{aid,kind}', text.value ->> 'title',
       text.value ->> 'question', text.value ->> 'summary', text.value #>> '{condition,name}',
       text.value #>> '{condition,description}',
       (select string_agg(option.value ->> 'name', e'\n') from jsonb_each(text.value -> 'options') as option),
       coalesce((select string_agg(code ->> 'code', ' ')
                 from jsonb_array_elements(content.document #> '{aid,condition,codes}') as code), ''),
       (content.document #>> '{aid,reviewBy}')::date
from aid
join (select slug, version, document::jsonb as document from aid_version) as content
  on content.slug = aid.slug and content.version = aid.newest
cross join jsonb_each(content.document -> 'texts') as text;

insert into aid_code (slug, system, code)
select distinct aid.slug, code ->> 'system', code ->> 'code'
from aid
join (select slug, version, document::jsonb as document from aid_version) as content
  on content.slug = aid.slug and content.version = aid.newest
cross join jsonb_array_elements(content.document #> '{aid,condition,codes}') as code;

drop table aid_title;
